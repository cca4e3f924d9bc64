# SPDX-License-Identifier: GPL-3.0-or-later
"""What leaves the building, from a small film."""

import csv
import json
from dataclasses import replace
from pathlib import Path

import pytest

from backlot.addon.deliver import DELIVERIES, deliver_film
from backlot.addon.errors import InputError
from backlot.addon.progress import run


def deliver(film, folder, *wanted, **more):
    return run(deliver_film(folder, set(wanted), film.shots, film.settings, **more))


@pytest.fixture
def film(small_film):
    small_film.settings = replace(small_film.settings, subtitles=True)
    small_film.cut()
    return small_film


def test_everything_is_written_and_named(film, tmp_path):
    paths = deliver(film, tmp_path, *DELIVERIES)
    names = {str(Path(p).relative_to(tmp_path)) for p in paths}
    boards = {f"boards/{s.name}.png" for s in film.shots} | {"boards/contact_sheet.png"}
    files = {"shotlist.csv", "shots.json", "cameras.json", "cameras.csv", "cut.otio", "subtitles.srt", "report.json"}
    assert names == boards | files
    assert all(Path(p).is_file() for p in paths)
    assert not [p for p in tmp_path.rglob(".*") if p.is_file()]


def test_a_board_is_the_middle_of_its_shot(film, tmp_path):
    deliver(film, tmp_path, "boards")
    for number, shot in enumerate(film.shots):
        picture = film.pixels(tmp_path / "boards" / f"{shot.name}.png")
        assert film.read(picture) == (number, (shot.frame_start + shot.frame_end) // 2)


def test_a_board_is_of_the_frame_that_tells_the_shot(film, tmp_path):
    first, last = film.shots[0], film.shots[1]
    film.shots[0] = replace(first, board_frame=first.frame_end - 2)
    film.shots[1] = replace(last, board_frame=last.frame_end + 40)
    deliver(film, tmp_path, "boards")
    assert film.read(film.pixels(tmp_path / "boards" / f"{first.name}.png")) == (0, first.frame_end - 2)
    middle = (last.frame_start + last.frame_end) // 2
    assert film.read(film.pixels(tmp_path / "boards" / f"{last.name}.png")) == (1, middle)


def test_a_board_waits_for_open_eyes(film, tmp_path):
    shot, bpy = film.shots[0], film.bpy
    middle = (shot.frame_start + shot.frame_end) // 2
    rig = bpy.data.objects.new("Ann", bpy.data.armatures.new("Ann"))
    rig["backlot_id"] = "char:ann"
    body = bpy.data.objects.new("Ann body", bpy.data.objects["SC010 bit 0"].data.copy())
    body.parent, body.hide_render = rig, True
    for thing in (rig, body):
        film.scenes["s1"].collection.objects.link(thing)
    body.shape_key_add(name="Basis")
    lid = body.shape_key_add(name="blink")
    for frame, value in ((middle - 3, 0.0), (middle - 2, 1.0), (middle + 1, 1.0), (middle + 2, 0.0)):
        lid.value = value
        lid.keyframe_insert("value", frame=frame)
    film.shots = [replace(s, subjects=["char:ann"]) for s in film.shots]
    deliver(film, tmp_path, "boards")
    picture = film.pixels(tmp_path / "boards" / f"{shot.name}.png")
    assert film.read(picture) == (0, middle + 2)


def test_boards_use_frames_that_are_drawn(film, tmp_path):
    assert film.render(tmp_path)["frames_drawn"] == 60
    before = {p: p.stat().st_mtime_ns for p in tmp_path.glob("cache/*/*/*.png")}
    deliver(film, tmp_path, "boards")
    assert {p: p.stat().st_mtime_ns for p in tmp_path.glob("cache/*/*/*.png")} == before
    assert film.render(tmp_path)["frames_drawn"] == 0


def test_the_contact_sheet_holds_pictures_and_words(film, tmp_path):
    deliver(film, tmp_path, "boards")
    sheet = film.pixels(tmp_path / "boards" / "contact_sheet.png")
    assert sheet.shape[1] == 1920
    bright = sheet[:, :, 0] > 0.5
    halves = [bright[:, :960].mean(), bright[:, 960:].mean()]
    assert min(halves) > 0.003


def test_many_boards_come_on_several_sheets(film, tmp_path):
    film.shots = film.shots * 9
    paths = [Path(p).name for p in deliver(film, tmp_path, "boards")]
    assert {"contact_sheet.png", "contact_sheet_02.png"} <= set(paths)


def test_the_shot_list_follows_the_cut(film, tmp_path):
    deliver(film, tmp_path, "shotlist")
    rows = list(csv.DictReader((tmp_path / "shotlist.csv").open(encoding="utf-8-sig", newline="")))
    assert [r["Shot"] for r in rows] == [s.name for s in film.shots]
    assert rows[0]["Scene"] == "SC010" and rows[0]["Dialogue"] == "Hello there." and rows[2]["Dialogue"] == "안녕?"
    data = json.loads((tmp_path / "shots.json").read_text(encoding="utf-8"))
    assert data["schema"] == "backlot.shots/1" and [s["edit_start"] for s in data["shots"]] == [1, 16, 31, 46]


def test_camera_data_is_what_blender_shows(film, tmp_path):
    camera = film.bpy.data.objects["SC010_SH0010"]
    parent = film.bpy.data.objects.new("dolly", None)
    film.scenes["s1"].collection.objects.link(parent)
    parent.location.x = 0.0
    parent.keyframe_insert("location", index=0, frame=1001)
    parent.location.x = 7.0
    parent.keyframe_insert("location", index=0, frame=1015)
    camera.parent = parent
    for frame, lens in ((1001, 24.0), (1015, 48.0)):
        camera.data.lens = lens
        camera.data.keyframe_insert("lens", frame=frame)
    names = [s.name for s in film.bpy.data.scenes]
    deliver(film, tmp_path, "cameras")
    frames = json.loads((tmp_path / "cameras.json").read_text(encoding="utf-8"))["shots"][0]["frames"]
    assert [s.name for s in film.bpy.data.scenes] == names
    assert [f["frame"] for f in frames] == list(range(1001, 1016))
    for record in (frames[0], frames[6], frames[-1]):
        film.scenes["s1"].frame_set(record["frame"])
        seen = camera.evaluated_get(film.scenes["s1"].view_layers[0].depsgraph)
        assert record["position_m"] == pytest.approx(list(seen.matrix_world.translation), abs=1e-4)
        assert record["focal_mm"] == pytest.approx(seen.data.lens, abs=1e-3)
    assert (frames[0]["pan_deg"], frames[0]["tilt_deg"]) == pytest.approx((0, 0), abs=0.01)


def test_the_cut_names_the_frames_that_exist(film, tmp_path):
    deliver(film, tmp_path, "otio")
    clips = json.loads((tmp_path / "cut.otio").read_text(encoding="utf-8"))["tracks"]["children"][0]["children"]
    kinds = {c["media_references"]["DEFAULT_MEDIA"]["OTIO_SCHEMA"] for c in clips}
    assert kinds == {"MissingReference.1"}
    film.render(tmp_path)
    deliver(film, tmp_path, "otio")
    clips = json.loads((tmp_path / "cut.otio").read_text(encoding="utf-8"))["tracks"]["children"][0]["children"]
    for clip, shot in zip(clips, film.shots, strict=True):
        media = clip["media_references"]["DEFAULT_MEDIA"]
        first = tmp_path / media["target_url_base"] / f"{media['start_frame']:06d}.png"
        assert clip["name"] == shot.name and first.is_file()


def test_subtitles_are_those_on_the_timeline(film, tmp_path):
    strip = next(s for s in film.edit.sequence_editor.strips if s.get("backlot_id") == "caption:b1:0")
    strip.text = "Changed by hand."
    deliver(film, tmp_path, "srt")
    text = (tmp_path / "subtitles.srt").read_text(encoding="utf-8")
    assert "Changed by hand." in text and "안녕?" in text and text.startswith("1\n00:00:00,083 --> ")


def test_the_report_takes_measures(film, tmp_path):
    def measures():
        yield 0.5, "Measuring"
        return [
            {"name": "headroom", "scene": "s1", "shot": None, "value": 1, "unit": "share", "n": 3, "definition": "x"}
        ]

    deliver(film, tmp_path, "report", measures=measures)
    data = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert data["schema"] == "backlot.report/1" and data["measures"][0]["n"] == 3


def test_an_unknown_delivery_is_refused(film, tmp_path):
    with pytest.raises(InputError, match="edl"):
        deliver(film, tmp_path, "edl")
