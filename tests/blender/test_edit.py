# SPDX-License-Identifier: GPL-3.0-or-later
"""The cut on the timeline of ``Edit``, and what an artist does to it."""

from dataclasses import replace

import pytest

from backlot.addon import compat
from backlot.addon.edit import style
from backlot.addon.edit.fonts import file_for
from backlot.addon.edit.strips import values


def snapshot(film):
    return sorted((s.name, str(values(s))) for s in film.edit.sequence_editor.strips)


def test_the_timeline_shows_the_planned_frames(small_film, tmp_path):
    film = small_film
    film.cut()
    assert film.spans() == {
        "SC010_SH0010": (1, 15, 1001),
        "SC010_SH0020": (16, 15, 1021),
        "SC020_SH0010": (31, 15, 1001),
        "SC020_SH0020": (46, 15, 1021),
    }
    film.edit.render.filepath = str(tmp_path / "e_######")
    compat.still_output(film.edit.render.image_settings)
    film.edit.view_settings.view_transform = "Standard"
    film.bpy.ops.render.render(animation=True, scene=film.edit.name)
    found = [film.read(film.pixels(tmp_path / f"e_{n:06d}.png")) for n in range(1, 61)]
    assert found == film.expected()


def test_edit_start_comes_back(small_film):
    small_film.shots[1] = replace(small_film.shots[1], in_cut=False)
    assert [s.edit_start for s in small_film.cut()] == [1, None, 16, 31]


def test_assembling_again_changes_nothing(small_film):
    settings = replace(small_film.settings, mask="2.39", subtitles=True, burn_in=True)
    small_film.cut(settings=settings)
    before = snapshot(small_film)
    assert len(before) == 4 + 8 + 2 + 2
    small_film.cut(settings=settings)
    assert snapshot(small_film) == before


def test_strips_lie_on_their_channels(small_film):
    small_film.cut(settings=replace(small_film.settings, mask="1.85"))
    for strip in small_film.edit.sequence_editor.strips:
        kind = strip["backlot_id"].partition(":")[0]
        wanted = {
            "shot": [style.SHOTS],
            "caption": [style.CAPTIONS],
            "slate": [style.SLATE],
            "counter": [style.COUNTER],
        }
        assert strip.channel in wanted.get(kind, [style.MASK_TOP, style.MASK_BOTTOM])


def test_switches_mute_channels_and_leave_the_artists_choice(small_film):
    film, channels = small_film, small_film.edit.sequence_editor_create().channels
    film.cut(settings=replace(film.settings, subtitles=True))
    assert not channels[style.CAPTIONS].mute and channels[style.SLATE].mute
    channels[style.SLATE].mute = False
    film.cut(settings=replace(film.settings, subtitles=True))
    assert not channels[style.SLATE].mute
    film.cut(settings=replace(film.settings, subtitles=False))
    assert channels[style.CAPTIONS].mute


def test_a_trim_stays(small_film):
    film = small_film
    film.cut()
    compat.trim_strip(film.placed("SC010_SH0010"), 3, 9)
    before = film.spans()
    film.cut()
    assert film.spans() == before
    film.cut([replace(s, frame_end=s.frame_end + 5) for s in film.shots])
    assert film.spans()["SC010_SH0010"] == before["SC010_SH0010"]
    assert film.spans()["SC010_SH0020"][1] == 20


def test_a_moved_strip_stays_when_a_shot_is_added(small_film):
    film = small_film
    film.cut()
    compat.move_strip(film.placed("SC010_SH0020"), 300)
    extra = replace(film.shots[0], id="new", name="SC010_SH0015", frame_start=1040, frame_end=1049)
    film.cut([film.shots[0], extra, *film.shots[1:]])
    spans = film.spans()
    assert spans["SC010_SH0020"] == (300, 15, 1021)
    assert spans["SC010_SH0015"] == (16, 10, 1040)


def test_a_deleted_strip_stays_deleted(small_film):
    film = small_film
    film.cut()
    film.edit.sequence_editor.strips.remove(film.placed("SC020_SH0010"))
    film.cut()
    assert "SC020_SH0010" not in film.spans() and film.shots[2].edit_start is None
    assert film.spans()["SC020_SH0020"][0] == 46


def test_a_muted_strip_stays_muted(small_film):
    film = small_film
    film.cut()
    film.placed("SC010_SH0010").mute = True
    film.cut([replace(film.shots[0], frame_end=1012), *film.shots[1:]])
    assert film.placed("SC010_SH0010").mute


def test_another_camera_stays(small_film):
    film = small_film
    film.cut()
    film.placed("SC010_SH0010").scene_camera = film.bpy.data.objects["SC010_SH0020"]
    film.cut([replace(s, frame_end=s.frame_end + 2) for s in film.shots])
    assert film.placed("SC010_SH0010").scene_camera.name == "SC010_SH0020"
    assert film.spans()["SC010_SH0010"][1] == 17


def test_a_shot_that_is_gone_leaves_unless_an_artist_touched_it(small_film):
    film = small_film
    film.cut()
    compat.trim_strip(film.placed("SC020_SH0020"), 22, 5)
    film.cut(film.shots[:2])
    assert set(film.spans()) == {"SC010_SH0010", "SC010_SH0020", "SC020_SH0020"}


def test_a_shot_that_came_back_is_cut_in_again(small_film):
    film = small_film
    every = film.cut()
    film.cut(every[:3])
    film.cut(every)
    assert film.spans()["SC020_SH0020"] == (46, 15, 1021)


def test_shots_in_another_order_are_cut_in_that_order(small_film):
    film = small_film
    film.cut()
    film.cut(film.shots[::-1])
    assert sorted(film.spans(), key=lambda n: film.spans()[n][0]) == [s.name for s in film.shots]
    assert [film.spans()[s.name][0] for s in film.shots] == [1, 16, 31, 46]
    assert all(film.placed(s.name).channel == style.SHOTS for s in film.shots)


def test_sound_and_titles_of_the_artist_are_not_touched(small_film):
    film = small_film
    film.cut()
    strips = film.edit.sequence_editor.strips
    title = compat.new_effect(strips, "Title", "TEXT", 9, 5, 40)
    title.text = "A FILM"
    copy_of_shot = strips.new_scene("SC010_SH0010.001", film.scenes["s1"], 8, 100)
    copy_of_shot["backlot_id"] = film.placed("SC010_SH0010")["backlot_id"]
    before = (values(title), values(copy_of_shot))
    film.cut(film.shots[1:])
    assert (values(title), values(copy_of_shot)) == before
    assert film.placed("SC010_SH0010.001") == copy_of_shot


def test_an_edited_subtitle_stays_and_the_others_follow(small_film):
    film, settings = small_film, replace(small_film.settings, subtitles=True)
    film.cut(settings=settings)
    texts = {
        s["backlot_id"]: s
        for s in film.edit.sequence_editor.strips
        if s.type == "TEXT" and "caption" in s["backlot_id"]
    }
    assert {s.text for s in texts.values()} == {"Hello there.", "안녕?"}
    texts["caption:b1:0"].text = "Hi."
    lines = [replace(line, text=line.text + " New.") for line in film.lines]
    film.cut(settings=settings, lines=lines)
    texts = {s["backlot_id"]: s.text for s in film.edit.sequence_editor.strips if "caption" in s["backlot_id"]}
    assert texts == {"caption:b1:0": "Hi.", "caption:b2:0": "안녕? New."}


def test_subtitles_follow_a_trim(small_film):
    film = small_film
    film.cut()
    compat.trim_strip(film.placed("SC020_SH0010"), 0, 8)
    film.cut()
    start, length = compat.strip_span(
        next(s for s in film.edit.sequence_editor.strips if s.get("backlot_id") == "caption:b2:0")
    )
    assert start == 31 and length >= 8


def test_markers_name_the_scenes(small_film):
    film = small_film
    film.cut()
    assert {m.name: m.frame for m in film.edit.timeline_markers} == {"SC010": 1, "SC020": 31}
    film.edit.timeline_markers["SC020"].frame = 99
    film.cut([replace(film.shots[0], frame_end=1020), *film.shots[1:]])
    assert film.edit.timeline_markers["SC020"].frame == 99


def test_a_scene_that_grew_gives_its_new_frames(small_film):
    film = small_film
    film.cut()
    film.scenes["s1"].frame_end += 40
    film.cut([replace(film.shots[0], frame_start=1070, frame_end=1089), *film.shots[1:]])
    strip = film.placed("SC010_SH0010")
    assert film.spans()["SC010_SH0010"] == (1, 20, 1070)
    assert compat.strip_content(strip) == 100


def test_the_cut_survives_a_saved_file(small_film, tmp_path):
    film = small_film
    film.cut()
    film.placed("SC010_SH0010").mute = True
    film.cut()
    before = snapshot(film)
    film.bpy.ops.wm.save_as_mainfile(filepath=str(tmp_path / "film.blend"))
    film.bpy.ops.wm.open_mainfile(filepath=str(tmp_path / "film.blend"))
    film.edit = film.bpy.data.scenes["Edit"]
    film.scenes = {s["backlot_id"]: s for s in film.bpy.data.scenes if s.get("backlot_kind") == "scene"}
    film.cut()
    assert snapshot(film) == before


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Hello, Zoë – 12!", "Inter"),
        ("Привет", "Inter"),
        ("민지: 안녕 abc", "Noto Sans CJK"),
        ("また雨か。", "Noto Sans CJK"),
        ("你好", "Noto Sans CJK"),
        ("ที่นี่", None),
        ("안녕 ที่นี่", None),
    ],
)
def test_every_letter_is_in_the_font(small_film, text, name):
    found = file_for(text)
    assert found is None if name is None else found.startswith(name)


def test_windows_that_move_to_the_front_stay_on_their_channel(small_film):
    """A strip that shows earlier frames than before grows to the left while it is off the timeline."""
    film = small_film
    film.cut()
    first, second, *rest = film.shots
    film.cut([replace(first, frame_end=1008), replace(second, frame_start=1009, frame_end=1033), *rest])
    assert film.spans()["SC010_SH0010"] == (1, 8, 1001)
    assert film.spans()["SC010_SH0020"] == (9, 25, 1009)
    assert {s.channel for s in film.edit.sequence_editor.strips if s.type == "SCENE"} == {style.SHOTS}
