# SPDX-License-Identifier: GPL-3.0-or-later
"""Staging and shooting again: without a change nothing is altered, and an artist's work is never overwritten."""

import json
import subprocess
from dataclasses import replace

import bpy
import numpy as np
import pytest

from backlot.addon import compat, film
from backlot.addon.edit import strips
from backlot.addon.library import identity
from backlot.addon.progress import run
from backlot.addon.stage import build as staging
from backlot.addon.stage.build_scene import PLANNED

KITCHEN = """INT. KITCHEN - DAY

ANNA (30s) sits at the table. She picks up a letter.

ANNA
Look at this.

BEN (40s) walks in.

BEN
What is it?
"""
STREET = """EXT. STREET - NIGHT

Rain. Anna walks to a car.

ANNA
Not again.
"""
NIGHT = """INT. KITCHEN - NIGHT

Ben stands at the stove. A waiter carries a tray.
"""
DRAFT = "\n".join((KITCHEN, STREET, NIGHT))
BLOCKS = ("objects", "meshes", "armatures", "actions", "materials", "collections", "cameras", "lights", "worlds",
          "images", "scenes", "curves")  # fmt: skip


def world_of(text, folder):
    path = folder / "script.fountain"
    path.write_text(text, encoding="utf-8")
    return film.read_world(path)


def again(folder, text=DRAFT, shoot=True):
    """Stage (and shoot) a draft into the film that is open."""
    run(film.stage(world_of(text, folder)))
    if shoot:
        run(film.shoot())


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A film of the draft, as a file."""
    folder = tmp_path_factory.mktemp("film")
    film.new()
    run(film.stage(world_of(DRAFT, folder), {"width": 320, "height": 180}))
    run(film.shoot())
    film.save(folder / "film.blend")
    return folder / "film.blend"


@pytest.fixture
def folder(made, tmp_path):
    """The film, open; a folder for drafts."""
    film.open_file(made)
    return tmp_path


def state():
    """All that Backlot made, as plain data that playing does not change."""
    found = {}
    for obj in bpy.data.objects:
        action = obj.animation_data and obj.animation_data.action
        found[obj.name] = (
            obj.get("backlot_id"), identity.fingerprint(obj), obj.get("backlot_made"), obj.data and obj.data.name,
            action and action.name, sorted(c.name for c in obj.users_collection), obj.parent and obj.parent.name,
            [s.material and s.material.name for s in obj.material_slots],
        )  # fmt: skip
    counts = {name: sum(bool(block.users) for block in getattr(bpy.data, name)) for name in BLOCKS}
    return found, counts, cut(), film.shot_list()


def cut():
    edit = bpy.data.scenes["Edit"]
    return sorted((s.name, json.dumps(strips.values(s), sort_keys=True)) for s in edit.sequence_editor.strips)


def taken():
    """Names of what counts as the artist's."""
    return [o.name for o in bpy.data.objects if o.get("backlot_id") and identity.touched(o)]


def scene(code):
    return bpy.data.scenes[code]


def thing(code, word):
    return next(o for o in scene(code).objects if word in o.get("backlot_id", "") and o.parent is None)


def camera(name):
    return bpy.data.objects[name]


def shown():
    """Codes of the scenes that the cut shows, in order."""
    codes = [e.name.partition("_")[0] for e in strips.entries(bpy.data.scenes["Edit"])]
    return list(dict.fromkeys(codes))


def test_nothing_changes_without_a_change(folder):
    assert taken() == []
    before = state()
    again(folder)
    assert state() == before


def test_building_all_of_it_again_gives_the_same(folder):
    before = state()
    for made in staging.staged_scenes().values():
        del made[PLANNED]
    again(folder, shoot=False)
    assert state() == before and taken() == []


def test_playing_changes_nothing(folder):
    before = state()
    for made in staging.staged_scenes().values():
        bpy.context.window_manager.windows[0].scene = made
        for frame in (made.frame_end, made.frame_start + 7):
            made.frame_set(frame)
            bpy.context.view_layer.update()
    assert taken() == []
    again(folder)
    assert state() == before


def other_pythons(root):
    here = f"blender-{bpy.app.version[0]}.{bpy.app.version[1]}"
    return [p for p in sorted(root.glob(".venv/blender-*/bin/python")) if p.parent.parent.name != here]


ELSEWHERE = """
import sys
from pathlib import Path
from backlot.addon import cli, film
from backlot.addon.library import identity
from backlot.addon.progress import run
film = cli._film()
import bpy
source, script, target = map(Path, sys.argv[1:])
film.open_file(source)
def taken():
    return [o.name for o in bpy.data.objects if o.get("backlot_id") and identity.touched(o)]
assert taken() == [], taken()[:5]
before = {o.name: identity.fingerprint(o) for o in bpy.data.objects}
run(film.stage(film.read_world(script)))
run(film.shoot())
after = {o.name: identity.fingerprint(o) for o in bpy.data.objects}
assert before == after, [n for n in {**before, **after} if before.get(n) != after.get(n)][:5]
film.save(target)
sys.stdout.flush()
import os
os._exit(0)
"""


def test_another_version_of_blender_changes_nothing_either(root, folder, made):
    others = other_pythons(root)
    if not others:
        pytest.skip("there is no other version of Blender here")
    (folder / "script.fountain").write_text(DRAFT)
    source = made
    before = state()
    for number, python in enumerate(others):
        target = folder / f"{number}.blend"
        done = subprocess.run(
            [python, "-c", ELSEWHERE, source, folder / "script.fountain", target], capture_output=True, text=True,
            cwd=root, timeout=200,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr[-2000:]
        source = target
    film.open_file(source)
    assert taken() == []
    again(folder)
    now = state()
    assert now[0] == before[0] and now[2:] == before[2:]


# What an artist does, what of it must be there after staging and shooting again (changed text included).


def moved_prop():
    obj = thing("SC020", "car")
    obj.location.x += 1.5
    return lambda: obj.location.x


def moved_wall():
    obj = next(o for o in bpy.data.objects if o.get("backlot_kind") == "set" and "floor" not in o.name)
    obj.scale.z = 1.25
    return lambda: obj.scale.z


def moved_performer():
    obj = thing("SC010", "ben")
    obj.delta_location.y = 0.7
    return lambda: (obj.delta_location.y, identity.fingerprint(obj))


def changed_key():
    obj = thing("SC020", "anna")
    curve = compat.curves(obj.animation_data)[0]
    curve.keyframe_points[0].co[1] += 0.4
    return lambda: round(compat.curves(obj.animation_data)[0].keyframe_points[0].co[1], 4)


def moved_camera():
    obj = camera("SC010_SH0010")
    obj.animation_data_clear()
    obj.location = (0.5, -2.0, 1.1)
    return lambda: tuple(round(v, 3) for v in obj.location)


def changed_lens():
    data = camera("SC020_SH0010").data
    data.animation_data_clear()
    data.lens = 77.0
    return lambda: data.lens


def coloured():
    obj = thing("SC020", "car")
    paint = bpy.data.materials.new("artist's paint")
    obj.material_slots[0].link = "OBJECT"
    obj.material_slots[0].material = paint
    return lambda: obj.material_slots[0].material.name


def own_object():
    obj = bpy.data.objects.new("artist's own", bpy.data.meshes.new("own"))
    scene("SC010").collection.objects.link(obj)
    obj.location = (1, 2, 3)
    return lambda: (tuple(obj.location), [c.name for c in obj.users_collection])


def duplicate():
    old = thing("SC020", "car")
    obj = old.copy()
    old.users_collection[0].objects.link(obj)
    obj.location.x -= 3
    return lambda: (obj.location.x, obj.data.name, obj.name in obj.users_collection[0].objects)


def duplicate_camera():
    old = camera("SC020_SH0010")
    obj = old.copy()
    old.users_collection[0].objects.link(obj)
    obj.location.x -= 3
    lens = obj.data.lens
    return lambda: (round(obj.location.x, 3), obj.data.lens - lens)


def shading():
    look = scene("SC020").display.shading
    look.show_cavity, look.color_type = False, "RANDOM"
    return lambda: (look.show_cavity, look.color_type)


def regrouped():
    obj = thing("SC010", "letter")
    mine = bpy.data.collections.new("my things")
    scene("SC010").collection.children.link(mine)
    for collection in obj.users_collection:
        collection.objects.unlink(obj)
    mine.objects.link(obj)
    return lambda: [c.name for c in obj.users_collection]


def renamed_groups():
    for collection in bpy.data.collections:
        collection.name = f"x {collection.name}"
    count = len(bpy.data.objects)
    return lambda: len(bpy.data.objects) - count


def muted_strip():
    strip = bpy.data.scenes["Edit"].sequence_editor.strips["SC010_SH0020"]
    strip.mute = True
    return lambda: bpy.data.scenes["Edit"].sequence_editor.strips["SC010_SH0020"].mute


def trimmed_strip():
    strip = bpy.data.scenes["Edit"].sequence_editor.strips["SC010_SH0010"]
    compat.trim_strip(strip, compat.strip_head(strip) + 4, compat.strip_span(strip)[1] - 4)
    return lambda: compat.strip_head(bpy.data.scenes["Edit"].sequence_editor.strips["SC010_SH0010"])


EDITS = (moved_prop, moved_wall, moved_performer, changed_key, moved_camera, changed_lens, coloured, own_object,
         duplicate, duplicate_camera, shading, regrouped, renamed_groups, muted_strip, trimmed_strip)  # fmt: skip
REVISED = DRAFT.replace("Not again.", "Not again tonight.").replace("Look at this.", "Look at this thing here.")


def test_what_an_artist_changed_stays(folder):
    """All edits at once; then again without a change, from scratch, and with another draft."""
    kept = {edit.__name__: edit() for edit in EDITS}
    before = {name: value() for name, value in kept.items()}
    again(folder)
    assert {name: value() for name, value in kept.items()} == before
    for made in staging.staged_scenes().values():
        del made[PLANNED]
    again(folder)
    assert {name: value() for name, value in kept.items()} == before
    kept.pop("renamed_groups"), before.pop("renamed_groups")
    again(folder, REVISED)
    assert {name: value() for name, value in kept.items()} == before


def test_what_an_artist_deleted_stays_deleted(folder):
    prop, performer, shot = thing("SC020", "car"), thing("SC010", "ben"), camera("SC010_SH0010")
    gone = [o.name for o in (prop, *performer.children, performer, shot)]
    for name in gone:
        bpy.data.objects.remove(bpy.data.objects[name])
    edit = bpy.data.scenes["Edit"].sequence_editor
    edit.strips.remove(edit.strips["SC030_SH0010"])
    for text in (DRAFT, REVISED):
        for made in staging.staged_scenes().values():
            del made[PLANNED]
        again(folder, text)
        assert not [name for name in gone if name in bpy.data.objects]
        assert "SC030_SH0010" not in edit.strips
    assert not film.shots_of_film()[0].in_cut


def test_a_copy_of_a_scene_is_the_artists(folder):
    bpy.context.window_manager.windows[0].scene = scene("SC010")
    bpy.ops.scene.new(type="FULL_COPY")
    copy = bpy.context.scene
    before = {o.name: identity.fingerprint(o) for o in copy.objects}
    again(folder, REVISED)
    assert {o.name: identity.fingerprint(o) for o in copy.objects} == before
    assert staging.staged_scenes()[copy["backlot_id"]] == scene("SC010")


def test_a_removed_scene_stays_removed(folder):
    bpy.data.scenes.remove(scene("SC020"))
    again(folder)
    assert "SC020" not in bpy.data.scenes and "SC020" not in shown()


def others(code):
    """What stands in the scenes but this one."""
    rest = [s for s in staging.staged_scenes().values() if s.name != code]
    return {o.name: identity.fingerprint(o) for s in rest for o in s.objects}


def test_a_changed_line_touches_its_own_scene_alone(folder):
    before, shots = others("SC020"), {s.id: s for s in film.shots_of_film()}
    objects = {o["backlot_id"]: o.name for o in scene("SC020").objects if o.get("backlot_id")}
    again(folder, DRAFT.replace("Not again.", "Not again tonight."))
    assert others("SC020") == before and taken() == []
    now = {o["backlot_id"]: o.name for o in scene("SC020").objects if o.get("backlot_id")}
    assert {i: n for i, n in now.items() if i in objects} == {i: n for i, n in objects.items() if i in now}
    for shot in film.shots_of_film():
        if shot.scene != scene("SC020")["backlot_id"]:
            assert replace(shot, edit_start=None) == replace(shots[shot.id], edit_start=None)
    stale = [s for s in film.shots_of_film() if s.stale]
    assert stale and {s.scene for s in stale} == {scene("SC020")["backlot_id"]}


def test_lines_follow_the_script(folder):
    before = {s.id: s.lines for s in film.shots_of_film()}
    again(folder, "Title: Later\n\n" + DRAFT)
    assert {s.id: [n - 2 for n in s.lines] for s in film.shots_of_film()} == before


def test_a_dropped_scene_waits_aside_and_comes_back(folder):
    before, shots = state(), film.shots_of_film()
    again(folder, "\n".join((KITCHEN, NIGHT)))
    assert "SC020" not in bpy.data.scenes and "Unscripted SC020" in bpy.data.scenes
    assert shown() == ["SC010", "SC030"] and {s.name[:5] for s in film.shots_of_film()} == {"SC010", "SC030"}
    assert {s.name for s in shots if s.name.startswith("SC020")} <= set(bpy.data.objects.keys())
    again(folder)
    assert shown() == ["SC010", "SC020", "SC030"]
    assert [s.id for s in film.shots_of_film()] == [s.id for s in shots]
    assert state()[0] == before[0]


def test_what_was_cut_by_hand_of_a_dropped_scene_is_silent_until_it_comes_back(folder):
    edit = bpy.data.scenes["Edit"].sequence_editor
    strip = edit.strips["SC020_SH0010"]
    compat.trim_strip(strip, compat.strip_head(strip) + 3, compat.strip_span(strip)[1] - 3)
    head = compat.strip_head(strip)
    again(folder, "\n".join((KITCHEN, NIGHT)))
    assert edit.strips["SC020_SH0010"].mute and shown() == ["SC010", "SC030"]
    again(folder)
    assert not edit.strips["SC020_SH0010"].mute and "SC020" in shown()
    assert compat.strip_head(edit.strips["SC020_SH0010"]) == head


def test_a_new_scene_takes_a_code_between(folder):
    before = others("none")
    again(folder, "\n".join((KITCHEN, "EXT. GARDEN - DAY\n\nAnna sits on a bench.\n", STREET, NIGHT)))
    assert shown() == ["SC010", "SC015", "SC020", "SC030"]
    now = others("SC015")
    assert {n: now.get(n) for n in before} == before


def test_a_renamed_heading_keeps_the_scene(folder):
    ident = scene("SC020")["backlot_id"]
    again(folder, DRAFT.replace("EXT. STREET - NIGHT", "EXT. HARBOUR ROAD - NIGHT"))
    assert scene("SC020")["backlot_id"] == ident and shown() == ["SC010", "SC020", "SC030"]
    assert len([c for c in scene("SC020").collection.children if c.get("backlot_kind") == "location"]) == 1
    assert film.shots_of_film()[-1].scene == scene("SC030")["backlot_id"]


def test_reordered_scenes_keep_their_ids_and_the_cut_follows(folder):
    before, idents = others("none"), {s.name: i for i, s in staging.staged_scenes().items()}
    again(folder, "\n".join((STREET, KITCHEN, NIGHT)))
    assert shown() == ["SC020", "SC010", "SC030"]
    assert {s.name: i for i, s in staging.staged_scenes().items()} == idents
    assert others("none") == before


def test_windows_that_the_artist_changed_stay(folder):
    first = film.shots_of_film()
    index = max(range(len(first)), key=lambda i: first[i].length)
    film.add_shot(index)
    count = len(film.shots_of_film())
    film.delete_shot(1)
    before = [(s.id, s.name, s.frame_start, s.frame_end, s.in_cut) for s in film.shots_of_film()]
    spans = strips.entries(bpy.data.scenes["Edit"])
    obj = thing("SC020", "car")
    obj.location.x += 0.8  # so that there is something to solve again
    again(folder)
    assert len(film.shots_of_film()) == count
    assert [(s.id, s.name, s.frame_start, s.frame_end, s.in_cut) for s in film.shots_of_film()] == before
    assert strips.entries(bpy.data.scenes["Edit"]) == spans


def test_rain_keeps_clear_of_the_lenses(folder):
    made = scene("SC020")
    rain = next(o for o in made.objects if o.get("backlot_air") == "rain")
    drops = np.empty(len(rain.data.vertices) * 3, np.float32)
    rain.data.vertices.foreach_get("co", drops)
    drops = drops.reshape(-1, 3)
    cameras = [o for o in made.objects if o.type == "CAMERA"]
    assert cameras and len(drops) > 1000
    for frame in range(made.frame_start, made.frame_end, 9):
        made.frame_set(frame)
        graph = made.view_layers[0].depsgraph
        at = drops + np.array(rain.evaluated_get(graph).matrix_world.translation)
        for obj in cameras:
            lens = np.array(obj.evaluated_get(graph).matrix_world.translation)
            assert np.linalg.norm(at - lens, axis=1).min() > 0.8, (obj.name, frame)


def test_sampling_does_not_depend_on_which_scene_the_window_shows(folder):
    from backlot.addon.shots import sample

    made = scene("SC010")
    frames = range(made.frame_start, made.frame_end, 11)
    found = []
    for shown_scene, frame in ((made, made.frame_end), (scene("SC030"), 1001), (bpy.data.scenes["Edit"], 1)):
        bpy.context.window_manager.windows[0].scene = shown_scene
        made.frame_set(frame if shown_scene == made else made.frame_start)
        one = sample.sample(made, frames, ["prop:letter"])
        path = sample.camera_path(made, camera("SC010_SH0010"), frames, 16 / 9)
        found.append((one, path))
    for one, path in found[1:]:
        for who, joints in found[0][0].joints.items():
            for name, points in joints.items():
                assert np.allclose(points, one.joints[who][name], atol=1e-4), (who, name)
        assert np.allclose(path.position, found[0][1].position, atol=1e-5)
    eyes = found[0][0].joints["char:ben"]["eyes"]
    assert np.ptp(eyes[:, :2], axis=0).max() > 0.3, "he walks in, so he must be seen to move"


def test_people_who_are_not_there_yet_stand_where_they_come_in(folder):
    from backlot.addon.shots import sample

    made = scene("SC010")
    found = sample.sample(made, range(made.frame_start, made.frame_end + 1))
    there, eyes = found.present["char:ben"], found.joints["char:ben"]["eyes"]
    first = int(np.flatnonzero(there)[0])
    assert first > 0 and np.allclose(eyes[:first], eyes[first])
