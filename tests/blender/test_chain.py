# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole chain as a shell sees it: every verb, its files, its answer and its exit code."""

import csv
import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import fields, replace
from itertools import pairwise
from pathlib import Path

import bpy
import numpy as np
import pytest

from backlot.addon import film
from backlot.addon.progress import run
from backlot.addon.rate import Rate
from backlot.addon.render import mp4
from backlot.addon.shots.model import Shot, shots_from_json
from backlot.addon.stage import build as staging
from backlot.addon.world.files import world_from_json

SCRIPT = """INT. HALL - DAY

MARA (30s) stands at a table.

MARA
Yes.

EXT. YARD - DAY

TOM (40s) waits.
"""
LOOK = ("--resolution", "160x90", "--preset", "draft")
CONTRACT = (
    "id", "name", "scene", "setup", "size", "type", "angle", "azimuth", "move", "lens_mm", "lens_end_mm", "gate_mm",
    "aspect", "subjects", "lines", "frame_start", "frame_end", "in_cut", "edit_start", "locked", "stale", "note",
    "status", "camera", "measures",
)  # fmt: skip
MEASURE = {"name", "scene", "shot", "value", "unit", "n", "definition"}


def command(*arguments):
    return [sys.executable, "-m", "backlot", *map(str, arguments)]


def backlot(*arguments, code=0, cwd=None):
    """The answer of a command that is asked for JSON."""
    done = subprocess.run(command(*arguments, "--json"), capture_output=True, text=True, cwd=cwd, timeout=240)
    assert done.returncode == code, done.stderr[-3000:]
    assert "Traceback" not in done.stderr
    lines = done.stdout.splitlines()
    assert len(lines) == 1, done.stdout[:2000]
    return json.loads(lines[0])


@pytest.fixture(scope="module")
def out(tmp_path_factory, root):
    """What ``animatic`` made of the script, with its answer as ``answer.json``."""
    os.chdir(root)
    folder = tmp_path_factory.mktemp("chain")
    (folder / "two.fountain").write_text(SCRIPT)
    answer = backlot("animatic", folder / "two.fountain", "-o", folder / "out", *LOOK, "--fps", "23.976",
                     "--mask", "2.39", "--workers", "2")  # fmt: skip
    (folder / "out" / "answer.json").write_text(json.dumps(answer))
    return folder / "out"


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


def frames_of(folder):
    return {p.relative_to(folder): p.stat().st_mtime_ns for p in folder.rglob("cache/*/*/*.png") if p.name[0] != "."}


def test_the_answer_tells_what_was_made(out):
    answer = read(out / "answer.json")
    assert answer["scenes"] == 2 and answer["shots"] == len(read(out / "shots.json")["shots"])
    assert Path(answer["film"]) == out / "film.blend" and Path(answer["movie"]) == out / "animatic.mp4"
    assert answer["frames_drawn"] > 0 and all(Path(p).is_file() for p in answer["files"])


def test_every_file_is_there_and_none_is_half_written(out):
    wanted = {"film.blend", "world.json", "shots.json", "animatic.mp4", "boards", "report.json", "shotlist.csv"}
    assert wanted | {"cut.otio", "subtitles.srt", "cameras.json", "cameras.csv"} <= {p.name for p in out.iterdir()}
    assert not [p for p in out.rglob("*") if ".part" in p.name or p.name.startswith(".") or p.name.endswith("@")]


def test_world_and_shots_are_as_agreed(out):
    world = world_from_json(read(out / "world.json"))
    assert [s.location_name for s in world.scenes] == ["HALL", "YARD"]
    data = read(out / "shots.json")
    assert data["schema"] == "backlot.shots/1" and data["fps"] == pytest.approx(24000 / 1001)
    shots = shots_from_json(data).shots
    assert all(set(CONTRACT) <= set(shot) <= {f.name for f in fields(Shot)} for shot in data["shots"])
    for scene in world.scenes:
        own = [s for s in shots if s.scene == scene.id]
        assert own[0].frame_start == 1001
        assert all(a.frame_end < b.frame_start for a, b in pairwise(own))
    starts = [(s.edit_start, s.length) for s in shots]
    assert starts[0][0] == 1 and all(a + n == b for (a, n), (b, _) in pairwise(starts))
    lines = SCRIPT.splitlines()
    assert all(1 <= s.lines[0] <= s.lines[1] <= len(lines) for s in shots if s.lines)


def test_the_report_measures_the_film(out):
    data = read(out / "report.json")
    assert data["schema"] == "backlot.report/1" and len(data["measures"]) > 20
    for measure in data["measures"]:
        assert set(measure) >= MEASURE and measure["n"] > 0 and len(measure["definition"]) > 10, measure
    assert {m["name"] for m in data["measures"]} >= {"size_error", "headroom", "off_screen", "occlusion", "feet"}


def test_boards_list_and_cut(out):
    shots = read(out / "shots.json")["shots"]
    boards = {p.stem for p in (out / "boards").iterdir()}
    assert boards == {s["name"] for s in shots} | {"contact_sheet"}
    rows = list(csv.DictReader((out / "shotlist.csv").open(encoding="utf-8-sig", newline="")))
    assert [r["Shot"] for r in rows] == [s["name"] for s in shots]
    assert "Yes." in (out / "subtitles.srt").read_text(encoding="utf-8")
    opentimelineio = pytest.importorskip("opentimelineio")
    timeline = opentimelineio.adapters.read_from_file(str(out / "cut.otio"))
    assert [clip.name for clip in timeline.find_clips()][: len(shots)] == [s["name"] for s in shots]


def test_the_movie_is_as_long_as_the_cut(out):
    shots = read(out / "shots.json")["shots"]
    assert mp4.frame_count(out / "animatic.mp4") == sum(s["frame_end"] - s["frame_start"] + 1 for s in shots)


def test_the_broadcast_rate_is_exact_in_every_scene(out):
    film.open_file(out / "film.blend")
    scenes = [*staging.staged_scenes().values(), bpy.data.scenes["Edit"]]
    assert len(scenes) == 3 == len(bpy.data.scenes)
    for scene in scenes:
        assert (scene.render.fps, round(scene.render.fps_base, 6)) == (24, 1.001)
        assert Rate.of(scene.render) == Rate.parse("23.976")
    assert film.settings_of_film().mask == "2.39"
    bars = [s for s in bpy.data.scenes["Edit"].sequence_editor.strips if s.type == "COLOR"]
    assert len(bars) == 2


def test_an_earlier_film_is_kept_and_no_frame_is_drawn_twice(out):
    before, drawn = (out / "animatic.mp4").read_bytes(), frames_of(out)
    answer = backlot("animatic", out.parent / "two.fountain", "-o", out, *LOOK, "--fps", "23.976", "--mask", "2.39",
                     "--no-subtitles", "--no-burn-in")  # fmt: skip
    assert answer["frames_drawn"] == 0 and frames_of(out) == drawn
    assert (out / "animatic_v001.mp4").read_bytes() == before
    assert (out / "animatic.mp4").read_bytes() != before


def test_the_steps_one_by_one(out, tmp_path):
    path = tmp_path / "film.blend"
    answer = backlot("stage", out / "world.json", "-o", path, *LOOK)
    assert answer["scenes"] == 2 and path.is_file()
    answer = backlot("shots", path)
    count = answer["shots"]
    listed = backlot("shots", path, "--list")
    assert listed["schema"] == "backlot.shots/1" and len(listed["shots"]) == count
    answer = backlot("render", path, "-o", tmp_path / "out", "--scenes", "2", "--workers", "2")
    own = [s for s in listed["shots"] if s["name"].startswith("SC020")]
    assert answer["frames_drawn"] + answer["frames_reused"] == sum(s["frame_end"] - s["frame_start"] + 1 for s in own)
    answer = backlot("deliver", path, "-o", tmp_path / "out", "--shotlist", "--srt")
    assert {Path(p).name for p in answer["files"]} == {"shotlist.csv", "shots.json", "subtitles.srt"}
    report = backlot("check", path)
    assert report["schema"] == "backlot.report/1" and all(set(m) >= MEASURE for m in report["measures"])
    before = path.stat().st_mtime_ns
    again = backlot("stage", out.parent / "two.fountain", "-o", tmp_path / "again.blend", "--update", path)
    assert again["scenes"] == 2 and path.stat().st_mtime_ns == before
    assert backlot("shots", tmp_path / "again.blend", "--list")["shots"] == listed["shots"]


def test_a_part_of_the_script(out, tmp_path):
    backlot("stage", out.parent / "two.fountain", "-o", tmp_path / "part.blend", "--scenes", "2", *LOOK)
    film.open_file(tmp_path / "part.blend")
    assert sorted(s.name for s in bpy.data.scenes) == ["Edit", "SC020"]


def test_wrong_usage(out):
    wrong = ("render",), ("render", "x.blend", "-o", "y", "--workers", "0"), ("stage", "x", "-o", "y", "--fps", "12")
    for arguments in wrong:
        done = subprocess.run(command(*arguments), capture_output=True, text=True, timeout=60)
        assert (done.returncode, done.stdout) == (2, "") and done.stderr


@pytest.mark.skipif(os.name == "nt", reason="signals are sent another way there")
@pytest.mark.parametrize("workers", [1, 2])
def test_what_was_drawn_before_an_interruption_is_kept(out, tmp_path, workers):
    whole = {p: t for p, t in frames_of(out).items() if "SC010" in str(p)}
    part = ("--scenes", "1")
    with open(tmp_path / "log", "wb") as log:
        arguments = ("render", out / "film.blend", "-o", tmp_path / "out", "--workers", workers, "--json", *part)
        process = subprocess.Popen(command(*arguments), stdout=log, stderr=subprocess.STDOUT)
        until = time.monotonic() + 120
        while len(frames_of(tmp_path / "out")) < 8 and process.poll() is None and time.monotonic() < until:
            time.sleep(0.02)
        process.send_signal(signal.SIGINT)
        assert process.wait(60) == 130, (tmp_path / "log").read_text()[-2000:]
    text = (tmp_path / "log").read_text()
    assert "cancelled" in text and "Traceback" not in text and "{" not in text
    done = frames_of(tmp_path / "out")
    assert 8 <= len(done) < len(whole)
    assert not [p for p in (tmp_path / "out").rglob(".*") if p.is_file()]
    assert not (tmp_path / "out" / "animatic.mp4").exists()
    answer = backlot("render", out / "film.blend", "-o", tmp_path / "out", *part)
    now = frames_of(tmp_path / "out")
    assert {p: t for p, t in now.items() if p in done} == done
    assert answer["frames_drawn"] + len(done) <= len(whole) and set(now) == set(whole)
    for path in whole:
        assert (tmp_path / "out" / path).read_bytes() == (out / path).read_bytes()


RAIN = """EXT. QUAY - NIGHT

Heavy rain. MARA (30s) and TOM (40s) stand at a lamp post.

MARA
Now.

TOM
Wait.
"""
DRAW = """
import os, sys
from itertools import pairwise
from pathlib import Path
from backlot.addon import cli, compat
from backlot.addon.edit import strips
from backlot.addon.stage import studio_light
film = cli._film()
import bpy
film.open_file(sys.argv[1])
folder, way = Path(sys.argv[2]), sys.argv[3]
studio_light.apply_all()
edit = bpy.data.scenes["Edit"]
for number, entry in enumerate(strips.entries(edit)[:2]):
    frame = int(sys.argv[4 + number])
    if way == "cut":
        scene, at = edit, entry.edit_start + frame - entry.frame_start
        for channel in edit.sequence_editor.channels[2:]:
            channel.mute = True
    else:
        scene, at = bpy.data.scenes["SC010"], frame
        scene.camera = bpy.data.objects[entry.camera]
    compat.still_output(scene.render.image_settings)
    scene.view_settings.view_transform = "Standard"
    first, last = scene.frame_start, scene.frame_end
    scene.frame_start = scene.frame_end = at
    scene.frame_end = scene.frame_start = at
    scene.render.filepath = str(folder / f"{way}{number}_####")
    bpy.ops.render.render(animation=True, scene=scene.name)
    scene.frame_start, scene.frame_end = first, last
    os.replace(folder / f"{way}{number}_{at:04d}.png", folder / f"{way}{number}.png")
sys.stdout.flush()
os._exit(0)
"""


def pixels(path):
    image = bpy.data.images.load(str(path))
    image.colorspace_settings.name = "Non-Color"
    values = np.empty(len(image.pixels), np.float32)
    image.pixels.foreach_get(values)
    bpy.data.images.remove(image)
    return values.reshape(-1, 4)[:, :3]


def test_two_cameras_over_the_same_rainy_moment_show_the_same_in_the_cut(root, tmp_path, empty_file):
    (tmp_path / "rain.fountain").write_text(RAIN)
    film.new()
    run(film.stage(film.read_world(tmp_path / "rain.fountain"), {"width": 320, "height": 180}))
    run(film.shoot())
    shots = film.shots_of_film()
    assert len(shots) >= 2
    meet = shots[1].frame_start
    shots[0] = replace(shots[0], frame_end=shots[0].frame_end + 12)
    film.keep_shots(shots)
    film.cut()
    film.save(tmp_path / "rain.blend")
    moments = [str(meet + 2), str(meet + 9)]
    for way in ("cut", "direct"):
        arguments = [sys.executable, "-c", DRAW, tmp_path / "rain.blend", tmp_path, way, *moments]
        done = subprocess.run(arguments, capture_output=True, text=True, cwd=root, timeout=120)
        assert done.returncode == 0, done.stderr[-2000:]
    rain = next(o for o in bpy.data.scenes["SC010"].objects if o.get("backlot_air") == "rain")
    found = [[pixels(tmp_path / f"{way}{number}.png") for way in ("cut", "direct")] for number in (0, 1)]
    for cut, direct in found:
        assert np.abs(cut - direct).mean() < 0.01
        assert direct.mean() > 0.01 and direct.std() > 0.02, "not black"
    assert np.abs(found[0][1] - found[1][1]).mean() > 0.02, "two cameras"
    rain.hide_render = True
    film.save(tmp_path / "rain.blend")
    (tmp_path / "dry").mkdir()
    arguments = [sys.executable, "-c", DRAW, tmp_path / "rain.blend", tmp_path / "dry", "direct", *moments]
    assert subprocess.run(arguments, capture_output=True, cwd=root, timeout=120).returncode == 0
    for number in (0, 1):
        fell = np.abs(pixels(tmp_path / "dry" / f"direct{number}.png") - found[number][1]).max(axis=1) > 0.02
        assert fell.mean() > 0.01, "rain is seen"
