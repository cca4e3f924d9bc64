# SPDX-License-Identifier: GPL-3.0-or-later
"""Input that is at fault: one line that says what, where and what to do; exit 1; nothing lost, nothing half-written."""

from pathlib import Path

import bpy
import numpy as np
import pytest

from backlot.addon import cli, film
from backlot.addon.progress import run
from backlot.addon.shots import sample
from backlot.addon.stage import build as staging

HALL = "INT. HALL - DAY\n\nMARA (30s) stands.\n\nMARA\nHello.\n"
SMALL = ("--resolution", "160x90", "--preset", "draft")


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A film of one scene, as a file."""
    folder = tmp_path_factory.mktemp("film")
    (folder / "hall.fountain").write_text(HALL)
    film.new()
    run(film.stage(film.read_world(folder / "hall.fountain"), {"width": 160, "height": 90, "preset": "draft"}))
    run(film.shoot())
    film.save(folder / "film.blend")
    return folder / "film.blend"


@pytest.fixture
def backlot(capfd, empty_file):
    """Runs a command; returns its exit code and the lines on standard error."""

    def call(*arguments):
        capfd.readouterr()
        code = cli.main([str(a) for a in arguments])
        out, err = capfd.readouterr()
        assert code == 0 or out == ""
        return code, [line for line in err.splitlines() if line.strip() and "EGL" not in line]

    return call


def refused(answer, *words):
    """One line, which holds these words and says what to do."""
    code, lines = answer
    assert code == 1, lines
    complaints = [line for line in lines if not line.lstrip()[:1].isdigit()]  # the rest is progress
    assert len(complaints) == 1 and complaints[0].startswith("backlot: "), lines
    assert ";" in complaints[0] and all(str(word) in complaints[0] for word in words), complaints[0]


def everything(folder):
    return {p: p.read_bytes() for p in Path(folder).rglob("*") if p.is_file()}


BAD = {
    "empty": b"",
    "blank": b"\n \n\t\n",
    "binary": bytes(range(256)) * 20,
    "no scene": b"Just a thought.\n",
    "enormous": b"INT. HALL - DAY\n\n" + b"She walks on and on.\n\n" * 300_000,
}


@pytest.mark.parametrize("case", BAD)
def test_scripts_at_fault(backlot, tmp_path, case):
    out, path = tmp_path / "out", tmp_path / "bad.fountain"
    out.mkdir()
    path.write_bytes(BAD[case])
    for name in ("film.blend", "world.json", "animatic.mp4"):
        (out / name).write_text("old")
    before = everything(out)
    refused(backlot("stage", path, "-o", out / "film.blend"), "bad.fountain")
    refused(backlot("animatic", path, "-o", out), "bad.fountain")
    assert everything(out) == before


def test_scripts_that_are_not_there_or_cannot_be_read(backlot, tmp_path, monkeypatch):
    target = tmp_path / "film.blend"
    refused(backlot("stage", tmp_path / "none.fountain", "-o", target), "none.fountain")
    refused(backlot("stage", tmp_path, "-o", target), tmp_path)
    path = tmp_path / "locked.fountain"
    path.write_text(HALL)

    def denied(self):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", denied)
    refused(backlot("stage", path, "-o", target), "locked.fountain", "Permission denied")
    assert not target.exists()


def test_worlds_at_fault(backlot, tmp_path):
    for name, text, word in (
        ("other.json", '{"schema": "backlot.world/99"}', "backlot.world/99"),
        ("foreign.json", '{"hello": 1}', "foreign.json"),
        ("list.json", "[1, 2]", "list.json"),
        ("broken.json", '{"schema": ', "broken.json"),
        ("shape.json", '{"schema": "backlot.world/1", "scenes": 7}', "shape.json"),
        ("empty.json", '{"schema": "backlot.world/1"}', "empty.json"),
    ):
        (tmp_path / name).write_text(text)
        refused(backlot("stage", tmp_path / name, "-o", tmp_path / "film.blend"), word)
    assert not (tmp_path / "film.blend").exists()


def verbs(path, folder):
    yield "shots", path, "--list"
    yield "shots", path, "-o", folder / "new.blend"
    yield "render", path, "-o", folder
    yield "deliver", path, "-o", folder
    yield "check", path


def test_films_at_fault(backlot, made, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    cases = {"none.blend": None, "text.blend": b"not a film", "cut.blend": made.read_bytes()[:5000], "empty.blend": b""}
    for name, data in cases.items():
        if data is not None:
            (tmp_path / name).write_bytes(data)
        for command in verbs(tmp_path / name, out):
            refused(backlot(*command), name)
    script = made.with_name("hall.fountain")
    refused(backlot("stage", script, "--update", tmp_path / "text.blend", "-o", made), "text.blend")
    assert everything(out) == {} and everything(made.parent)[made][:4]


def test_a_file_without_a_film(backlot, made, tmp_path):
    bpy.ops.wm.save_as_mainfile(filepath=str(tmp_path / "plain.blend"), check_existing=False)
    for command in verbs(tmp_path / "plain.blend", tmp_path):
        refused(backlot(*command), "plain.blend", "no film")


def test_a_film_of_another_backlot(backlot, made, tmp_path):
    film.open_file(made)
    film.require_film().backlot.world.schema = "backlot.world/99"
    film.save(tmp_path / "later.blend")
    before = everything(tmp_path)
    for command in verbs(tmp_path / "later.blend", tmp_path):
        refused(backlot(*command), "later.blend", "backlot.world/99")
    film.open_file(made)
    film.require_film().backlot.shots.schema = "backlot.shots/99"
    film.save(tmp_path / "later.blend")
    for command in verbs(tmp_path / "later.blend", tmp_path):
        refused(backlot(*command), "later.blend", "backlot.shots/99")
    assert set(everything(tmp_path)) == set(before)


def test_a_folder_that_cannot_be_written(backlot, made, tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("mine")
    script = made.with_name("hall.fountain")
    for command in (
        ("stage", script, "-o", blocked / "film.blend"),
        ("shots", made, "-o", blocked / "film.blend"),
        ("render", made, "-o", blocked / "out"),
        ("render", made, "-o", blocked),
        ("deliver", made, "-o", blocked / "out"),
        ("animatic", script, "-o", blocked / "out", *SMALL),
    ):
        refused(backlot(*command), blocked)
    assert blocked.read_text() == "mine" and len(list(tmp_path.iterdir())) == 1


def test_a_folder_in_the_place_of_a_film(backlot, made, tmp_path):
    (tmp_path / "film.blend").mkdir()
    refused(backlot("shots", made, "-o", tmp_path / "film.blend"), "film.blend")
    assert [p.name for p in tmp_path.iterdir()] == ["film.blend"]


def test_a_full_disk_keeps_the_film_that_was_there(backlot, made, full_disk):
    (full_disk.path / "film.blend").write_bytes(b"old")
    full_disk.fill(150_000)
    refused(backlot("shots", made, "-o", full_disk.path / "film.blend"), "film.blend")
    assert {p.name for p in full_disk.path.iterdir()} == {"film.blend", "filler"}
    assert (full_disk.path / "film.blend").read_bytes() == b"old"


def test_a_full_disk_while_drawing(backlot, made, full_disk):
    full_disk.fill(190_000)
    refused(backlot("render", made, "-o", full_disk.path), full_disk.path)
    left = everything(full_disk.path)
    assert not [p for p in left if p.name.startswith(".") or p.suffix == ".mp4"]
    done = {p: p.stat().st_mtime_ns for p in left if p.suffix == ".png"}
    assert done and all(data.endswith(b"IEND\xaeB`\x82") for p, data in left.items() if p.suffix == ".png")


def test_numbers_and_names_that_are_not_in_the_film(backlot, made, tmp_path):
    refused(backlot("render", made, "-o", tmp_path, "--scenes", "7"), "7")
    refused(backlot("render", made, "-o", tmp_path, "--scenes", "one"), "one")
    refused(backlot("render", made, "-o", tmp_path, "--scenes", "3-1"), "3-1")
    refused(backlot("render", made, "-o", tmp_path, "--shots", "SC099_SH0010"), "SC099_SH0010")
    refused(backlot("shots", made, "-o", tmp_path / "f.blend", "--shots", "SC099_SH0010"), "SC099_SH0010")
    refused(backlot("stage", made.with_name("hall.fountain"), "-o", tmp_path / "f.blend", "--resolution", "1x1"), "1x1")
    assert list(tmp_path.iterdir()) == []


def staged(text, folder):
    (folder / "script.fountain").write_text(text)
    film.new()
    run(film.stage(film.read_world(folder / "script.fountain"), {"width": 160, "height": 90}))
    run(film.shoot())
    return list(staging.staged_scenes().values())


DESERTED = (
    "INT. HALL - DAY\n\nDust falls.\n",
    "EXT. MOOR - NIGHT\n",
    "INT. HALL - DAY\n\nCUT TO:\n\nINT. BARN - DAY\n\nRain.\n",
)


@pytest.mark.parametrize("text", DESERTED)
def test_scenes_without_people(empty_file, tmp_path, text):
    scenes = staged(text, tmp_path)
    shots = film.shots_of_film()
    for scene in scenes:
        own = [s for s in shots if s.scene == scene["backlot_id"] and s.in_cut]
        assert own and own[0].frame_start == 1001 and own[-1].frame_end == scene.frame_end
        assert all(s.camera in bpy.data.objects for s in own)


def test_forty_people_in_one_scene(empty_file, tmp_path):
    names = [f"PERSON X{chr(65 + i // 10)}{chr(65 + i % 10)}" for i in range(40)]
    rows = [", ".join(f"{name} (30s)" for name in names[i : i + 8]) for i in range(0, 40, 8)]
    crowd = "\n\n".join(f"{row} stand." for row in rows)
    (scene,) = staged(f"INT. HALL - DAY\n\n{crowd}\n\n{names[0]}\nYes.\n", tmp_path)
    found = sample.sample(scene, np.linspace(1001, scene.frame_end, 4).round())
    assert len(found.joints) == 40
    soles = np.array([joints["sole"][:, 2] for joints in found.joints.values()])
    assert np.abs(soles).max() < 0.06
    places = np.array([joints["sole"][0, :2] for joints in found.joints.values()])
    apart = np.linalg.norm(places[:, None] - places[None], axis=-1) + np.eye(40)
    assert apart.min() > 0.3
    assert film.shots_of_film() and all(s.camera for s in film.shots_of_film())
