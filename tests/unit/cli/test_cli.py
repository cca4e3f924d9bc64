# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line as a shell sees it; here the verb that needs no Blender."""

import json
import subprocess
import sys
from pathlib import Path

import pages
import pytest

SCRIPT = "INT. HALL - DAY\n\nMARA (30s) sits.\n\nMARA\nHello.\n"


def backlot(root, *arguments, code=None):
    done = subprocess.run(
        [sys.executable, "-m", "backlot", *map(str, arguments)], capture_output=True, text=True, cwd=root, timeout=120
    )
    assert "Traceback" not in done.stderr, done.stderr
    if code is not None:
        assert done.returncode == code, done.stderr
    return done


@pytest.fixture
def script(tmp_path):
    path = tmp_path / "hall.fountain"
    path.write_text(SCRIPT)
    return path


def test_breakdown_writes_world_lines_and_tables(root, tmp_path, script):
    world, lines, tables = tmp_path / "world.json", tmp_path / "lines.json", tmp_path / "csv"
    done = backlot(root, "breakdown", script, "-o", world, "--lines", lines, "--csv", tables, "--json", code=0)
    answer = json.loads(done.stdout)
    assert answer["scenes"] == 1 and all(Path(p).is_file() for p in answer["files"])
    assert {"scenes.csv", "cast.csv", "elements.csv", "SC010.html"} <= {Path(p).name for p in answer["files"]}
    assert json.loads(world.read_text())["schema"] == "backlot.world/1"
    assert [x["line"] for x in json.loads(lines.read_text())["lines"]] == list(range(1, 7))
    assert "MARA" in (tables / "cast.csv").read_text().upper()


BAD = {
    "empty": b"",
    "blank": b"\n \n",
    "binary": bytes(range(256)) * 20,
    "no scene": b"Just a thought.\n",
    "enormous": b"INT. HALL - DAY\n\n" + b"She walks on and on.\n\n" * 300_000,
}


@pytest.mark.parametrize("case", BAD)
def test_bad_scripts_end_with_one_line_and_leave_what_was_there(root, tmp_path, case):
    path, world = tmp_path / "bad.fountain", tmp_path / "world.json"
    path.write_bytes(BAD[case])
    world.write_text("old")
    done = backlot(root, "breakdown", path, "-o", world, "--json", code=1)
    lines = done.stderr.strip().splitlines()
    assert len(lines) == 1 and "bad.fountain" in lines[0] and ";" in lines[0]
    assert done.stdout == "" and world.read_text() == "old"


def test_a_missing_script_and_a_folder(root, tmp_path):
    for path in (tmp_path / "none.fountain", tmp_path):
        assert str(path) in backlot(root, "breakdown", path, "-o", tmp_path / "w.json", code=1).stderr


def test_a_previous_world_of_another_version_is_refused(root, tmp_path, script):
    previous = tmp_path / "previous.json"
    previous.write_text(json.dumps({"schema": "backlot.world/99"}))
    done = backlot(root, "breakdown", script, "-o", tmp_path / "w.json", "--previous", previous, code=1)
    assert "backlot.world/99" in done.stderr and not (tmp_path / "w.json").exists()


def test_a_folder_that_cannot_be_written(root, tmp_path, script):
    (tmp_path / "file").write_text("")
    done = backlot(root, "breakdown", script, "-o", tmp_path / "file" / "w.json", code=1)
    assert "cannot write there" in done.stderr


def test_wrong_usage_is_two_and_help_is_none(root):
    assert backlot(root, "no-such-verb", code=2).stdout == ""
    assert backlot(root, "breakdown", code=2).stderr
    assert "VERB" in backlot(root, "--help", code=0).stdout


def test_what_is_told_of_a_script_counts_more_than_its_bytes(root, tmp_path):
    """Its letters, its language and its kind: by themselves these bytes are Western letters, English and no PDF."""
    path, world = tmp_path / "film.txt", tmp_path / "world.json"
    path.write_bytes("INT. CAFÉ - DAY\n\nRené sits.\n".encode("mac-roman"))
    backlot(root, "breakdown", path, "-o", world, "--encoding", "mac-roman", code=0)
    assert json.loads(world.read_text())["locations"][0]["name"] == "CAFÉ"
    backlot(root, "breakdown", path, "-o", world, "--encoding", "mac-roman", "--language", "fr", code=0)
    assert json.loads(world.read_text())["language"] == "fr"
    done = backlot(root, "breakdown", path, "-o", world, "--format", "docx", code=1)
    assert len(done.stderr.strip().splitlines()) == 1 and "film.txt" in done.stderr


@pytest.mark.parametrize("wrong", [("--language", "klingon"), ("--format", "scroll")])
def test_what_cannot_be_told_is_wrong_usage(root, tmp_path, script, wrong):
    done = backlot(root, "breakdown", script, "-o", tmp_path / "world.json", *wrong, code=2)
    assert wrong[1] in done.stderr and not (tmp_path / "world.json").exists()


def test_an_encoding_that_is_none(root, tmp_path, script):
    done = backlot(root, "breakdown", script, "-o", tmp_path / "w.json", "--encoding", "cp9999", code=1)
    assert "cp9999" in done.stderr and len(done.stderr.strip().splitlines()) == 1


def test_a_long_pdf_tells_how_far_it_is(root, tmp_path):
    path = tmp_path / "film.pdf"
    path.write_bytes(pages.laid([(0, "INT. BAR - NIGHT"), (0, ""), (0, "She sits.")] * 400))
    done = backlot(root, "breakdown", path, "-o", tmp_path / "w.json", code=0)
    told = done.stderr.strip().splitlines()
    assert told[0].endswith("page 1 of 23") and all(" %  page " in line for line in told)  # a line a second at most
