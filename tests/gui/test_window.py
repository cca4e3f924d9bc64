# SPDX-License-Identifier: GPL-3.0-or-later
"""The extension in a windowed Blender, installed from its archive and driven by mouse and keyboard."""

import json
import sys
from pathlib import Path

import pytest
import servers

sys.path.insert(0, str(Path(__file__).parent))
import windowed

pytestmark = pytest.mark.skipif(windowed.commands() is None, reason="no windowed Blender: set BACKLOT_BLENDER")


@pytest.fixture(scope="session")
def installed(tmp_path_factory):
    """A user folder with the built archive installed and enabled; the environment to run with."""
    return windowed.install(tmp_path_factory.mktemp("blender-home"))


def test_the_command_answers_in_json_only(installed):
    world, script = (f"{installed['BLENDER_USER_RESOURCES']}/{name}" for name in ("world.json", "short.fountain"))
    Path(script).write_text(SHORT, encoding="utf-8")
    done = windowed.background(installed, "--log-level", "error", "--command", "backlot", "breakdown",
                      script, "-o", world, "--json")  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["scenes"] == SHORT.count("INT.") + SHORT.count("EXT.")


def test_the_libraries_come_with_the_archive(installed):
    """An old encoding and a PDF need them, and this Blender's Python has none but those that the archive brought."""
    folder = Path(installed["BLENDER_USER_RESOURCES"])
    library = folder / "extensions" / ".local" / "lib"
    assert {path.name for path in library.glob("python*/site-packages/*")} >= {"charset_normalizer", "olefile", "pypdf"}
    (folder / "old.fountain").write_bytes(
        "INT. CAFÉ - DAY\n\nRené is seated.\n\nEXT. RUE - DAY\n\nIl gèle.\n".encode("cp1252")
    )
    (folder / "cut.pdf").write_bytes(b"%PDF-1.7\n")
    told = {}
    for name in ("old.fountain", "cut.pdf"):
        done = windowed.background(installed, "--command", "backlot", "breakdown", str(folder / name),
                                   "-o", str(folder / "world.json"))  # fmt: skip
        told[name] = done.returncode, done.stderr
    assert told["old.fountain"][0] == 0 and told["cut.pdf"][0] == 1 and "damaged" in told["cut.pdf"][1], told


@pytest.fixture(scope="module")
def first_film(installed, tmp_path_factory):
    """A short film made in the window by mouse: ``(folder, steps)``."""
    folder = tmp_path_factory.mktemp("five-steps")
    return folder, windowed.play(installed, "five_steps", folder, SHORT)


def test_a_first_film_in_five_steps(first_film):
    folder, steps = first_film
    assert [s["step"] for s in steps] == ["script", "stage", "shots", "change", "film"]
    assert (folder / "film" / "animatic.mp4").stat().st_size > 5_000


@pytest.fixture(scope="module")
def second_film(installed, first_film, tmp_path_factory):
    """The folder of the same film, made by the command line of the same Blender."""
    folder = tmp_path_factory.mktemp("command-line")
    arguments = ("animatic", str(first_film[0] / "script.fountain"), "-o", str(folder), "--resolution", "320x180")
    done = windowed.background(installed, "--command", "backlot", *arguments)
    assert done.returncode == 0, done.stderr
    return folder


def test_the_window_and_the_command_line_plan_the_same_shots(first_film, second_film):
    by_mouse = json.loads((first_film[0] / "film" / "window_shots.json").read_text())
    by_command = json.loads((second_film / "shots.json").read_text())
    assert len(by_mouse["shots"]) > 1
    assert differences(by_mouse, by_command) == []


def test_the_window_and_the_command_line_make_the_same_movie(first_film, second_film):
    by_mouse, by_command = first_film[0] / "film" / "animatic.mp4", second_film / "animatic.mp4"
    assert by_mouse.read_bytes() == by_command.read_bytes()


def test_each_button_is_one_step_of_undo(installed, tmp_path):
    steps = windowed.play(installed, "undo", tmp_path, SHORT)
    assert len(steps) == 6


def test_what_is_interrupted_goes_on_and_what_is_disabled_is_gone(installed, tmp_path):
    steps = {s.pop("step"): s for s in windowed.play(installed, "interruptions", tmp_path, FOUR_SCENES)}
    assert 0 < steps["escape"]["staged"] < steps["escape"]["of"] == 4
    assert steps["cancel"]["drawn"] > 0
    assert steps["korean"]["said"] == "먼저 씬을 세우세요"


def test_a_language_model_is_asked_and_judged(installed, tmp_path):
    def behave(handler, server, path, body):
        server.hang.wait(1.0)  # models think for a while
        name = next(n for n in UNREAD if n in body["messages"][1]["content"])
        fact = {"quote": name, "name": name, "category": "set_dressing"}
        servers.send(handler, servers.said({"elements": [fact]}))

    with servers.serving(behave) as server:
        told = {s.pop("step"): s for s in windowed.play(
            installed, "suggestions", tmp_path, ASKED, BACKLOT_GUI_SERVER=server.address)}  # fmt: skip
        assert len(server.calls) <= 5, "answers were asked for again"
    assert told["stopped"]["scenes"] == 4
    assert told["judged"]["accepted"].count("accepted") == 1
    assert sorted(told["judged"]["refused"]) == ["accepted", "refused", "refused", "refused"]


def test_the_breakdown_is_changed_in_its_table(installed, tmp_path):
    steps = {s.pop("step"): s for s in windowed.play(installed, "breakdown_table", tmp_path, TABLE)}
    assert "case" in steps["open"]["rows"] and "case" not in steps["merged"]["names"]
    assert "storm lamp" in steps["renamed"]["names"] and "lantern" not in steps["renamed"]["names"]
    assert "lantern" in steps["line"]["text"]


def differences(one, other, where="shots"):
    """Where two JSON values differ; numbers may by a thousandth."""
    if isinstance(one, dict) and isinstance(other, dict):
        return [d for k in sorted({*one, *other}) for d in differences(one.get(k), other.get(k), f"{where}.{k}")]
    if isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        return [d for i, (a, b) in enumerate(zip(one, other)) for d in differences(a, b, f"{where}[{i}]")]
    if isinstance(one, float) and isinstance(other, (int, float)):
        return [] if abs(one - other) <= 1e-3 else [f"{where}: {one} {other}"]
    return [] if one == other else [f"{where}: {one!r} {other!r}"]


SHORT = """INT. KITCHEN - DAY

HANA (30s) sits at the table.

HANA
Late.

INT. OFFICE - NIGHT

Hana stops.
"""

FOUR_SCENES = """INT. KITCHEN - DAY

HANA (30s) sits at the table.

INT. OFFICE - DAY

Hana stands.

EXT. STREET - NIGHT

Rain.

EXT. PARK - DAY

Hana sits on a bench.
"""

UNREAD = ("windsock", "newel", "astrolabe", "gnomon")  # things that the breakdown does not read by itself
ASKED = "".join(f"INT. ROOM {k} - DAY\n\nHANA (30s) sits. A {name} on the wall.\n\n" for k, name in enumerate(UNREAD))

TABLE = """INT. WORKSHOP - DAY

INES (40s) opens a suitcase. The case is heavy. A lantern hangs on the wall.

INES
At last!

EXT. QUAY - NIGHT

Ines carries the case to a boat. KURT waits.

KURT
Hurry!
"""


SUITCASE = "INT. HALL - DAY\n\nMARA (30s) stands by a table. A suitcase stands on the floor.\n\nMARA\nGood.\n"


def test_a_thing_is_cast_from_a_library_undone_and_taken_back(installed, tmp_path):
    steps = windowed.play(installed, "library", tmp_path, SUITCASE)
    assert [s["step"] for s in steps] == ["cast", "back"]
