# SPDX-License-Identifier: GPL-3.0-or-later
"""Frames, cache and movie of a small film."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from backlot.addon import compat
from backlot.addon.errors import Cancelled, InputError
from backlot.addon.progress import run
from backlot.addon.render import frames, render_film
from backlot.addon.render.mp4 import frame_count


def pictures(folder):
    return sorted(Path(folder).glob("cache/*/*/*.png"))


def hidden(folder):
    return [p for p in Path(folder).rglob(".*") if p.is_file()]


def test_the_movie_shows_every_planned_frame(small_film, tmp_path):
    film = small_film
    film.cut()
    result = film.render(tmp_path / "out")
    assert (result["frames_drawn"], result["frames_reused"]) == (60, 0)
    assert frame_count(result["movie"]) == 60
    assert [film.read(p) for p in film.movie(result["movie"], tmp_path)] == film.expected()
    assert not hidden(tmp_path / "out")


def test_an_unchanged_film_draws_nothing_and_stays(small_film, tmp_path):
    film = small_film
    film.cut()
    first = film.render(tmp_path)
    before = {p: p.stat().st_mtime_ns for p in [Path(first["movie"]), *pictures(tmp_path)]}
    again = film.render(tmp_path)
    assert (again["frames_drawn"], again["frames_reused"]) == (0, 60)
    assert {p: p.stat().st_mtime_ns for p in before} == before
    assert not (tmp_path / "animatic_v001.mp4").exists()


def test_what_changed_is_drawn_again(small_film, tmp_path):
    film = small_film
    film.cut()
    film.render(tmp_path)
    film.bpy.data.objects["SC010_SH0020"].location.x += 0.1
    assert film.render(tmp_path)["frames_drawn"] == 15
    film.bpy.data.objects["SC020 bit 3"].location.y += 0.2
    assert film.render(tmp_path)["frames_drawn"] == 30
    film.scenes["s1"].display.shading.show_cavity = True
    assert film.render(tmp_path)["frames_drawn"] == 30
    assert {p.name for p in tmp_path.glob("*.mp4")} == {"animatic.mp4", *(f"animatic_v00{n}.mp4" for n in (1, 2, 3))}


CHANGES = {
    "mesh": lambda d: setattr(d.meshes["cube"].vertices[0], "co", (-0.5, -0.5, -0.5)),
    "object colour": lambda d: setattr(d.objects["SC010 bit 0"], "color", (1, 0, 0, 1)),
    "hidden": lambda d: setattr(d.objects["SC010 bit 0"], "hide_render", True),
    "scale": lambda d: setattr(d.objects["SC010 bit 0"], "scale", (1, 1, 2)),
    "modifier": lambda d: setattr(d.objects["SC010 bit 0"].modifiers.new("Bevel", "BEVEL"), "width", 0.1),
    "material": lambda d: d.meshes["cube"].materials.append(d.materials.new("Red")),
    "world": lambda d: setattr(d.scenes["SC010"].world, "color", (0.1, 0.0, 0.0)),
    "lens": lambda d: setattr(d.cameras["SC010_SH0010"], "ortho_scale", 11.0),
    "view": lambda d: setattr(d.scenes["SC010"].view_settings, "exposure", 0.5),
    "new object": lambda d: d.scenes["SC010"].collection.objects.link(d.objects.new("More", d.meshes["cube"])),
}  # fmt: skip


@pytest.mark.parametrize("change", CHANGES)
def test_every_kind_of_change_is_seen(small_film, tmp_path, change):
    film = small_film
    film.cut([replace(s, frame_end=s.frame_start + 1) for s in film.shots[:1]])
    film.render(tmp_path)
    CHANGES[change](film.bpy.data)
    assert film.render(tmp_path)["frames_drawn"] == 2
    assert film.render(tmp_path)["frames_drawn"] == 0


IDLE = {
    "frame": lambda d: d.scenes["SC010"].frame_set(1033),
    "selection": lambda d: d.objects["SC010 bit 0"].select_set(True, view_layer=d.scenes["SC010"].view_layers[0]),
    "selected vertex": lambda d: setattr(d.objects["SC010 bit 0"].data.vertices[0], "select", False),
    "other camera": lambda d: setattr(d.objects["SC010_SH0020"], "location", (5, 5, 5)),
    "other scene": lambda d: setattr(d.objects["SC020 bit 0"], "location", (5, 5, 5)),
    "empty": lambda d: d.scenes["SC010"].collection.objects.link(d.objects.new("Note", None)),
}  # fmt: skip


@pytest.mark.parametrize("change", IDLE)
def test_what_no_picture_shows_costs_nothing(small_film, tmp_path, change):
    film = small_film
    film.cut([replace(s, frame_end=s.frame_start + 1) for s in film.shots[:1]])
    film.render(tmp_path)
    IDLE[change](film.bpy.data)
    assert film.render(tmp_path)["frames_drawn"] == 0


def test_only_the_frames_of_a_changed_key_are_drawn(small_film, tmp_path):
    film = small_film
    film.cut(film.shots[:1])
    film.render(tmp_path)
    cube = film.bpy.data.objects["SC010 bit 10"]
    cube.location.z = 1.0
    cube.keyframe_insert("location", index=2, frame=1011)
    assert film.render(tmp_path)["frames_drawn"] == 5


def test_frames_in_which_nothing_moves_are_drawn_once(small_film, tmp_path):
    film = small_film
    for thing in film.scenes["s1"].objects:
        thing.animation_data_clear()
    film.cut(film.shots[:1])
    result = film.render(tmp_path)
    assert (result["frames_drawn"], result["frames_reused"]) == (1, 14)
    assert len(pictures(tmp_path)) == 15 and frame_count(result["movie"]) == 15


def test_a_cancelled_render_goes_on_where_it_stopped(small_film, tmp_path):
    film = small_film
    film.cut()
    with pytest.raises(Cancelled):
        run(render_film(tmp_path, film.shots, film.settings), cancelled=lambda: len(pictures(tmp_path)) >= 10)
    done = {p: (p.stat().st_mtime_ns, p.read_bytes()) for p in pictures(tmp_path)}
    assert 10 <= len(done) < 60
    assert not hidden(tmp_path) and not (tmp_path / "animatic.mp4").exists()
    result = film.render(tmp_path)
    assert result["frames_drawn"] == 60 - len(done)
    assert {p: (p.stat().st_mtime_ns, p.read_bytes()) for p in done} == done


def test_scenes_are_left_as_they_were(small_film, tmp_path):
    film = small_film
    film.cut()

    def state():
        found = []
        for scene in film.bpy.data.scenes:
            render = scene.render
            found.append((scene.name, scene.camera, scene.frame_current, scene.frame_start, scene.frame_end))
            found.append((render.resolution_percentage, render.filepath, render.use_stamp_date))
            found.append((render.image_settings.file_format, scene.display.render_aa))
            found.append(scene.display.shading.show_shadows)
        return found, [i.name for i in film.bpy.data.images if i.type != "RENDER_RESULT"]

    before = state()
    film.render(tmp_path, settings=replace(film.settings, preset="draft"))
    assert state() == before


def test_a_draft_is_half_the_size_and_the_same_film(small_film, tmp_path):
    film = small_film
    film.cut()
    result = film.render(tmp_path, settings=replace(film.settings, preset="draft"))
    assert film.pixels(pictures(tmp_path)[0]).shape[:2] == (90, 160)
    shown = film.movie(result["movie"], tmp_path)
    assert [film.read(p) for p in shown] == film.expected()


def test_chosen_shots_make_a_movie_of_their_own(small_film, tmp_path):
    film = small_film
    film.cut()
    result = film.render(tmp_path, [film.shots[1], film.shots[3]])
    expected = [x for x in film.expected() if x[0] in (1, 3)]
    assert result["frames_drawn"] == 30
    assert [film.read(p) for p in film.movie(result["movie"], tmp_path)] == expected


def test_a_shot_outside_the_cut_is_drawn(small_film, tmp_path):
    film = small_film
    film.cut([replace(film.shots[0], in_cut=False), *film.shots[1:]])
    result = film.render(tmp_path, film.shots[:1])
    assert result["frames_drawn"] == 15 and result["movie"] is None


def test_the_movie_is_what_the_artist_cut(small_film, tmp_path):
    film = small_film
    film.cut()
    compat.trim_strip(film.placed("SC010_SH0010"), 4, 11)
    film.placed("SC010_SH0020").mute = True
    strips = film.edit.sequence_editor.strips
    extra = strips.new_scene("mine", film.scenes["s2"], 7, 61)
    compat.trim_strip(extra, 40, 5)
    compat.move_strip(extra, 61)
    film.edit.frame_end = 65
    result = film.render(tmp_path)
    shown = [film.read(p) for p in film.movie(result["movie"], tmp_path)]
    assert len(shown) == 65
    assert shown[:4] == [(0, 1005 + n) for n in range(4)] or shown[4:15] == [(0, 1005 + n) for n in range(11)]
    assert all(frame == 0 for _, frame in shown[15:30])
    assert shown[60:] == [(2, 1041 + n) for n in range(5)]


def test_sound_is_in_the_movie(small_film, tmp_path):
    import wave

    with wave.open(str(tmp_path / "tone.wav"), "wb") as tone:
        tone.setnchannels(1), tone.setsampwidth(2), tone.setframerate(8000)
        tone.writeframes(bytes(range(256)) * 60)
    film = small_film
    film.cut()
    silent = Path(film.render(tmp_path)["movie"]).read_bytes()
    film.edit.sequence_editor.strips.new_sound("tone", str(tmp_path / "tone.wav"), 10, 5)
    result = film.render(tmp_path)
    assert result["frames_drawn"] == 0
    heard = Path(result["movie"]).read_bytes()
    assert b"soun" in heard and b"soun" not in silent


def test_burn_in_counts_and_zooms(small_film, tmp_path, monkeypatch):
    from backlot.addon.edit import style

    film, told = small_film, []
    camera = film.bpy.data.objects["SC010_SH0010"].data
    for frame, lens in ((1001, 20.0), (1015, 90.0)):
        camera.lens = lens
        camera.keyframe_insert("lens", frame=frame)
    told_by = style.counter_text
    monkeypatch.setattr(style, "counter_text", lambda *a: told.append(told_by(*a)) or told[-1])
    settings = replace(film.settings, burn_in=True)
    film.cut(film.shots[:1], settings)
    told.clear()
    film.render(tmp_path, settings=settings)
    assert told[0] == "20 mm  1001  00:00:00:00" and told[-1] == "90 mm  1015  00:00:00:14" and len(told) == 15


def test_a_mask_blackens_the_bars(small_film, tmp_path):
    film, settings = small_film, replace(small_film.settings, mask="2.39")
    film.cut(settings=settings)
    for scene in film.scenes.values():
        scene.world.color = (0.5, 0.5, 0.5)
    picture = film.movie(film.render(tmp_path, settings=settings)["movie"], tmp_path)[0][:, :, 0]
    assert picture[:20].max() < 0.1 and picture[-20:].max() < 0.1
    assert picture[26:-26].min() > 0.3


def test_workers_draw_the_same_pictures(small_film, tmp_path):
    film = small_film
    film.cut()
    film.render(tmp_path / "one")
    result = film.render(tmp_path / "two", workers=2)
    assert result["frames_drawn"] == 60
    pairs = zip(pictures(tmp_path / "one"), pictures(tmp_path / "two"), strict=True)
    assert all(a.name == b.name and a.read_bytes() == b.read_bytes() for a, b in pairs)
    assert not hidden(tmp_path / "two")


def test_workers_stop_when_cancelled(small_film, tmp_path):
    film = small_film
    film.cut()
    with pytest.raises(Cancelled):
        run(render_film(tmp_path, film.shots, film.settings, workers=2), cancelled=lambda: len(pictures(tmp_path)) > 0)
    assert not hidden(tmp_path)
    count = len(pictures(tmp_path))
    assert film.render(tmp_path)["frames_drawn"] == 60 - count


def test_a_crashed_worker_costs_time_only(small_film, tmp_path, monkeypatch):
    from backlot.addon.render import workers

    monkeypatch.setattr(workers, "_python", lambda: ["false"])
    film = small_film
    film.cut(film.shots[:1])
    assert film.render(tmp_path, workers=2)["frames_drawn"] == 15
    assert len(pictures(tmp_path)) == 15


def test_a_folder_that_cannot_be_written_is_named(small_film, tmp_path):
    (tmp_path / "file").write_text("x")
    small_film.cut()
    with pytest.raises(InputError, match="file"):
        small_film.render(tmp_path / "file" / "out")


def test_a_full_disk_loses_nothing(small_film, full_disk):
    film = small_film
    film.cut()
    full_disk.fill(150_000)
    with pytest.raises(InputError) as error:
        film.render(full_disk.path)
    assert "\n" not in str(error.value) and str(full_disk.path) in str(error.value)
    assert not hidden(full_disk.path) and not (full_disk.path / "animatic.mp4").exists()
    done = {p: p.stat().st_mtime_ns for p in pictures(full_disk.path)}
    assert done
    for path in done:
        film.pixels(path)
    os.unlink(full_disk.path / "filler")
    for path in list(done)[len(done) // 2 :]:
        assert path.stat().st_size


def test_a_disk_that_fills_up_while_the_film_is_written_keeps_the_old_one(small_film, tmp_path, monkeypatch):
    from backlot.addon.render import movie

    film = small_film
    film.cut()
    before = Path(film.render(tmp_path)["movie"]).read_bytes()
    film.edit.sequence_editor.strips["SC010_SH0010"].mute = True
    encode = movie._encode

    def cut_short(scene, part):
        encode(scene, part)
        part.write_bytes(part.read_bytes()[:-100])

    monkeypatch.setattr(movie, "_encode", cut_short)
    with pytest.raises(InputError):
        film.render(tmp_path)
    assert (tmp_path / "animatic.mp4").read_bytes() == before
    assert not hidden(tmp_path) and len(list(tmp_path.glob("*.mp4"))) == 1


def test_a_shot_without_camera_is_named(small_film, tmp_path):
    film = small_film
    film.cut()
    film.bpy.data.objects.remove(film.bpy.data.objects["SC010_SH0010"])
    film.scenes["s1"].camera = None
    with pytest.raises(InputError, match="SC010_SH0010"):
        film.render(tmp_path)


def test_a_file_without_a_cut_is_refused(empty_file, tmp_path, small_film):
    with pytest.raises(InputError, match="no cut"):
        small_film.render(tmp_path)


def test_neighbours_are_drawn_in_one_go():
    assert frames.neighbours([3, 4, 5, 9], 48) == [3, 4, 5]
    assert frames.neighbours([3, 4, 5, 9], 2) == [3, 4]
    assert frames.neighbours([7], 48) == [7]
