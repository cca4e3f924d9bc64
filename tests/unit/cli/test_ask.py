# SPDX-License-Identifier: GPL-3.0-or-later
"""``backlot breakdown --ask``: suggestions beside the reading, accepted where that is asked for."""

import json
import subprocess
import sys

import pytest
import servers

SCRIPT = "INT. HALL - DAY\n\nMARA (30s) sits under an astrolabe.\n\nMARA\nHello.\n"
FACTS = {"elements": [{"quote": "an astrolabe", "category": "set_dressing", "name": "astrolabe"},
                      {"quote": "a unicorn", "category": "animals", "name": "unicorn"}]}  # fmt: skip


@pytest.fixture
def backlot(root, tmp_path):
    """Breaks the script down; returns the exit code, the answer, what was said, and the world."""
    (tmp_path / "hall.fountain").write_text(SCRIPT)

    def call(*arguments, world="world.json"):
        path = tmp_path / world
        command = [sys.executable, "-m", "backlot", "breakdown", tmp_path / "hall.fountain", "-o", path, *arguments]
        done = subprocess.run([*map(str, command), "--json"], capture_output=True, text=True, cwd=root, timeout=120)
        assert "Traceback" not in done.stderr, done.stderr
        answer = json.loads(done.stdout) if done.stdout else None
        return done.returncode, answer, done.stderr, json.loads(path.read_text()) if path.exists() else None

    return call


def things(world):
    return [e["name"] for e in world["scenes"][0]["elements"]]


def test_suggestions_are_written_and_not_applied(backlot):
    with servers.serving(servers.answers(FACTS)) as server:
        code, answer, _, world = backlot("--ask", server.address, "--ask-model", "little")
        assert code == 0 and [s["name"] for s in answer["suggestions"]] == ["astrolabe"]
        assert world["suggestions"] == answer["suggestions"] and world["suggestions"][0]["state"] == "open"
        assert things(world) == []
        code, answer, _, world = backlot("--ask", server.address, "--ask-model", "little", "--accept")
        assert answer["accepted"] == 1 and answer["known"] == 1 and answer["asked"] == 0
    assert things(world) == ["astrolabe"] and world["suggestions"][0]["state"] == "accepted"
    assert world["scenes"][0]["elements"][0]["origin"] == world["suggestions"][0]["id"]
    assert len(server.calls) == 1 and server.calls[0][1]["model"] == "little"


def test_what_was_accepted_holds_in_the_next_draft_without_a_model(backlot, tmp_path):
    with servers.serving(servers.answers(FACTS)) as server:
        backlot("--ask", server.address, "--accept", world="old.json")
    code, answer, _, world = backlot("--previous", tmp_path / "old.json")
    assert code == 0 and things(world) == ["astrolabe"] and len(answer["suggestions"]) == 1


def test_one_suggestion_is_accepted_by_hand(backlot, tmp_path):
    with servers.serving(servers.answers(FACTS)) as server:
        _, _, _, world = backlot("--ask", server.address, world="old.json")
    world["suggestions"][0]["state"] = "accepted"
    (tmp_path / "old.json").write_text(json.dumps(world))
    assert things(backlot("--previous", tmp_path / "old.json")[3]) == ["astrolabe"]


def test_without_asking_nothing_is_new(backlot):
    code, answer, _, world = backlot()
    assert code == 0 and "suggestions" not in answer and world["suggestions"] == []


def test_a_server_that_is_down_leaves_the_reading_good(backlot):
    plain = backlot(world="plain.json")[3]
    code, answer, said, world = backlot("--ask", servers.closed_port())
    assert code == 0 and len(answer["warnings"]) == 1 and "scene 1" in said
    assert {**world, "warnings": []} == plain


def test_no_address_and_no_time(backlot):
    code, answer, said, world = backlot("--ask", "ftp://x")
    assert code == 1 and "write for example" in said and answer is world is None
    for wrong in ("0", "-1", "nan", "x"):
        assert backlot("--ask", "localhost", "--ask-timeout", wrong)[0] == 2
