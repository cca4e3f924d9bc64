# SPDX-License-Identifier: GPL-3.0-or-later
"""Asking about a whole script: what goes wrong costs a scene's extra facts and a line; no scene is asked twice."""

import time

import pytest
import servers

from backlot.addon import asking, breakdown, script
from backlot.addon.errors import Cancelled, InputError
from backlot.addon.progress import run

SCENES = ["INT. LOFT - DAY\n\nIVO (40s) sits. A windsock on the wall.\n\nIVO\nWell.\n\n",
          "EXT. PIER - NIGHT\n\nIvo waits. A gnomon creaks.\n\nIVO\nColder.\n\n",
          "INT. CELLAR - DAY\n\nIvo whittles a newel.\n\nIVO\nLast one.\n\n",
          "INT. HALL - DAY\n\nIvo sleeps under an astrolabe.\n\nIVO\nNo.\n\n"]  # fmt: skip
PLAY = "".join(SCENES)
THINGS = ["windsock", "gnomon", "newel", "astrolabe"]


def scene_of(body):
    """Which of ``SCENES`` a question is about."""
    return next(k for k, name in enumerate(THINGS) if name in body["messages"][1]["content"])


def facts(body):
    name = THINGS[scene_of(body)]
    thing = {"quote": name, "category": "props", "name": name}
    return {"elements": [thing, {"quote": "a golden idol", "category": "props", "name": "idol"}], "present": []}


@pytest.fixture
def ask(tmp_path):
    """Asks about all scenes (or a given script); returns the world and the summary."""

    def call(server, timeout_s=10.0, source=PLAY, model="little", **more):
        play = script.read(source.encode())
        world = breakdown.break_down(play)
        who = asking.Server(server.address if hasattr(server, "address") else server, model, timeout_s)
        return world, run(asking.ask(world, breakdown.texts(world, play), who, tmp_path / "answers"), **more)

    return call


def test_every_scene_is_asked_about_once(ask):
    with servers.serving(servers.answers(facts)) as server:
        world, made = ask(server)
        assert made == {"asked": 4, "known": 0, "suggestions": 4}
        assert [s.name for s in world.suggestions] == THINGS
        assert len(server.calls) == 4 and world.warnings == []
        again, made = ask(server, source="Title: X\n\n" + "".join(SCENES[::-1]))
        assert made == {"asked": 0, "known": 4, "suggestions": 4} and len(server.calls) == 4
        assert [s.lines[0] for s in again.suggestions] == [s.lines[0] + 2 for s in again.scenes]
        assert ask(server, source="".join([*SCENES[:3], SCENES[3].replace("sleeps", "dozes")]))[1]["asked"] == 1
        assert ask(server, model="large")[1]["asked"] == 4, "another model is asked anew"


BAD = {
    "silent": servers.silent,
    "dripping": servers.dripping,
    "500": servers.status(500),
    "400": servers.status(400, "response_format is not supported"),
    "broken JSON": servers.speech('{"elements": [{"quote": "a caps'),
    "no JSON": servers.raw("<html>hello</html>"),
    "ignores the schema": servers.speech('{"facts": ["a gnomon"], "deeds": 4}'),
    "huge": servers.huge,
    "cut": servers.cut_off,
    "redirect": servers.redirects("http://127.0.0.1:9"),
}


@pytest.mark.parametrize("case", BAD)
def test_what_goes_wrong_costs_one_scene_and_one_line(ask, case):
    def behave(handler, server, path, body):
        way = BAD[case] if scene_of(body) == 1 else servers.answers(facts)
        return way(handler, server, path, body)

    plain = breakdown.break_down(script.read(PLAY.encode()))
    start = time.monotonic()
    with servers.serving(behave) as server:
        world, made = ask(server, timeout_s=2.0)
        assert servers.quickly(start, 15)
        assert [s.name for s in world.suggestions] == ["windsock", "newel", "astrolabe"] and made["asked"] == 4
        (warning,) = world.warnings
        assert warning.line == world.scenes[1].lines[0] and warning.message.startswith("scene 2: ")
        assert ";" in warning.message and "\n" not in warning.message
        world.suggestions, world.warnings = [], []
        assert world == plain
        assert ask(server, timeout_s=2.0)[1]["known"] == 3, "a bad answer is not kept"


@pytest.mark.parametrize("answer", [
    {"elements": [{"quote": "an astrolabe of brass", "category": "props", "name": "astrolabe"}]},
    {"present": [{"quote": "waits", "who": "char:dracula"}],
     "deeds": [{"quote": "creaks", "subjects": ["prop:gnomon"], "verb": "fly", "object": "x", "target": "y"}]},
])  # fmt: skip
def test_inventions_leave_no_trace(ask, answer):
    with servers.serving(servers.answers(answer)) as server:
        world, made = ask(server)
    assert made["suggestions"] == 0 and world.suggestions == world.warnings == []


@pytest.mark.parametrize("down", ["nobody listens", "silent"])
def test_a_server_that_is_down_is_not_asked_about_every_scene(ask, down):
    start = time.monotonic()
    with servers.serving(servers.silent) as server:
        world, made = ask(server if down == "silent" else servers.closed_port(), timeout_s=0.4)
    assert made["asked"] == asking.GIVE_UP == len(world.warnings) < len(SCENES)
    assert "not asked about: 1" in world.warnings[-1].message and world.suggestions == []
    assert servers.quickly(start, 8)


def test_cancelling_ends_the_call_and_keeps_what_is_answered(ask, tmp_path):
    def behave(handler, server, path, body):
        way = servers.silent if scene_of(body) == 1 else servers.answers(facts)
        return way(handler, server, path, body)

    start = time.monotonic()
    with servers.serving(behave) as server:
        with pytest.raises(Cancelled):
            ask(server, timeout_s=60, cancelled=lambda: len(server.calls) == 2)
        assert servers.quickly(start, 8)
        assert len(list((tmp_path / "answers").iterdir())) == 1


def test_kept_answers_that_are_broken_are_asked_for_again(ask, tmp_path):
    with servers.serving(servers.answers(facts)) as server:
        ask(server)
        for path, text in zip((tmp_path / "answers").iterdir(), ["", "{}", "[1]", '{"schema": "x", "answer": {}}']):
            path.write_text(text)
        world, made = ask(server)
    assert made["asked"] == 4 and len(world.suggestions) == 4


def test_answers_that_cannot_be_kept_are_used_all_the_same(ask, tmp_path):
    (tmp_path / "answers").write_text("a file is in the way")
    with servers.serving(servers.answers(facts)) as server:
        assert ask(server)[1]["suggestions"] == 4


@pytest.mark.parametrize("address", ["", "file:///x", "http://a:b@c"])
def test_no_address(ask, address):
    with pytest.raises(InputError, match="write for example"):
        ask(address)


def test_offline_only_this_machine_is_asked():
    for address in ("http://localhost:1", "127.0.0.1:2", "http://[::1]:3"):
        asking.check(asking.Server(address), online=False)
    for address in ("http://192.168.1.4:11434", "https://example.com"):
        asking.check(asking.Server(address), online=True)
        with pytest.raises(InputError, match="Online Access"):
            asking.check(asking.Server(address), online=False)
