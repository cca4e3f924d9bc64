# SPDX-License-Identifier: GPL-3.0-or-later
"""What an artist changed, added or deleted is never overwritten."""

import bpy
from drafts import DRAFT, again, camera, scene, shown, thing

from backlot.addon import compat, film
from backlot.addon.edit import strips
from backlot.addon.library import identity
from backlot.addon.stage.build_scene import PLANNED
from backlot.addon.stage.staged import staged_scenes

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
    for made in staged_scenes().values():
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
        for made in staged_scenes().values():
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
    assert staged_scenes()[copy["backlot_id"]] == scene("SC010")


def test_a_removed_scene_stays_removed(folder):
    bpy.data.scenes.remove(scene("SC020"))
    again(folder)
    assert "SC020" not in bpy.data.scenes and "SC020" not in shown()


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
