# SPDX-License-Identifier: GPL-3.0-or-later
"""Fifty edits of an artist, chosen by lot, and then a new draft: all are kept, and what is new is there."""

import random

import bpy
import pytest
from drafts import again, world_of

from backlot.addon import compat, film
from backlot.addon.library import identity
from backlot.addon.progress import run
from backlot.addon.stage.staged import staged_scenes

SCRIPT = """INT. KITCHEN - DAY

ANNA (30s) sits at the table. She picks up a letter. A suitcase stands by the door.

ANNA
Look at this.

BEN (40s) walks in.

BEN
What is it?

EXT. STREET - NIGHT

Rain. Anna walks to a car. A dog barks.

ANNA
Not again.

INT. LIVING ROOM - EVENING

Ben sits on the sofa. Anna puts a cup on the table. A guitar leans on the wall.

BEN
Late again.

INT. OFFICE - DAY

Anna types at a computer. Ben brings a briefcase.

BEN
Sign here.
"""
CHANGES = (
    ("Look at this.", "Look at this thing here, Ben."), ("Not again.", "Not again tonight."),
    ("Late again.", "Late again, as ever."), ("Sign here.", "Sign here and here."),
    ("A suitcase stands by the door.", "A suitcase stands by the door. A vase stands on the table."),
    ("A guitar leans on the wall.", "A violin lies on the sofa."),
)  # fmt: skip
THINGS = ("prop", "set")


def near(*values):
    return tuple(round(v, 3) for v in values)


def moved(obj):
    obj.location.x += 0.4
    return lambda: near(*obj.location)


def turned(obj):
    obj.rotation_euler.z += 0.5
    return lambda: near(*obj.rotation_euler)


def scaled(obj):
    obj.scale = (1.3, 1.3, 1.3)
    return lambda: near(*obj.scale)


def replaced(obj):
    own = bpy.data.meshes.new("mine")
    own.from_pydata([(0, 0, 0), (1, 0, 0), (0, 1, 0)], [], [(0, 1, 2)])
    obj.data = own
    return lambda: obj.data.name


def sculpted(obj):
    obj.data = obj.data.copy()
    obj.data.vertices[0].co.z += 1
    return lambda: (obj.data.name, *near(*obj.data.vertices[0].co))


def deleted(obj):
    ident = obj[identity.ID]
    for part in [*obj.children_recursive, obj]:
        bpy.data.objects.remove(part)
    return lambda: [o.name for o in bpy.data.objects if o.get(identity.ID) == ident]


def hidden_in_viewports(obj):
    obj.hide_viewport = True
    return lambda: obj.hide_viewport


def hidden_in_renders(obj):
    obj.hide_render = True
    return lambda: obj.hide_render


def put_under_another(obj):
    rig = bpy.data.objects.new("artist's rig", None)
    obj.users_collection[0].objects.link(rig)
    obj.parent = rig
    return lambda: obj.parent and obj.parent.name


def animated(obj):
    obj.location.z += 0.1
    obj.keyframe_insert("location", frame=1005)
    return lambda: [near(*(k.co[1] for k in c.keyframe_points)) for c in compat.curves(obj.animation_data)]


def constrained(obj):
    obj.constraints.new("TRACK_TO")
    return lambda: [c.type for c in obj.constraints]


def bevelled(obj):
    obj.modifiers.new("mine", "BEVEL")
    return lambda: [m.name for m in obj.modifiers]


def painted(obj):
    paint = bpy.data.materials.new("paint")
    obj.material_slots[0].link = "OBJECT"
    obj.material_slots[0].material = paint
    return lambda: obj.material_slots[0].material.name


def shown_as_wire(obj):
    obj.display_type = "WIRE"
    return lambda: obj.display_type


def regrouped(obj):
    mine = bpy.data.collections.new("my things")
    bpy.context.scene.collection.children.link(mine)
    for collection in obj.users_collection:
        collection.objects.unlink(obj)
    mine.objects.link(obj)
    return lambda: [c.name for c in obj.users_collection]


def renamed(obj):
    obj.name = f"My {obj.name}"
    return lambda: obj.name


def brighter(obj):
    obj.data.energy *= 3
    return lambda: near(obj.data.energy)


def coloured_light(obj):
    obj.data.color = (1, 0, 0)
    return lambda: near(*obj.data.color)


def turned_light(obj):
    obj.rotation_euler.x += 0.4
    return lambda: near(*obj.rotation_euler)


def without_shadow(obj):
    obj.data.use_shadow = False
    return lambda: obj.data.use_shadow


def own_world(scene):
    scene.world = bpy.data.worlds.new("my sky")
    return lambda: scene.world.name


def changed_world(scene):
    scene.world.color = (1, 0, 0)
    return lambda: near(*scene.world.color)


def no_world(scene):
    scene.world = None
    return lambda: scene.world


def other_length(scene):
    scene.frame_end = 1300
    return lambda: scene.frame_end


def wall_left_out(scene):
    def wild(layer):
        return next((c for c in layer.children if "front" in c.name), None) or next(
            filter(None, map(wild, layer.children)), None
        )

    layer = wild(scene.view_layers[0].layer_collection)
    layer.exclude = True
    return lambda: wild(scene.view_layers[0].layer_collection).exclude


SORTS = [
    *((edit, THINGS) for edit in (
        moved, turned, scaled, replaced, sculpted, deleted, hidden_in_viewports, hidden_in_renders, put_under_another,
        animated, constrained, bevelled, painted, shown_as_wire, regrouped, renamed,
    )),
    *((edit, ("light",)) for edit in (brighter, coloured_light, turned_light, without_shadow, deleted)),
    *((edit, ("performer",)) for edit in (scaled, constrained, put_under_another)),
    *((edit, ("fx",)) for edit in (deleted, moved)),
]  # fmt: skip
OF_SCENES = [(own_world, 0), (changed_world, 1), (no_world, 2), (other_length, 2), (wall_left_out, 3)]
COUNT, SEED = 50, 4


@pytest.fixture
def film_of_four(tmp_path):
    """A staged and shot film, open; the folder of its drafts."""
    film.new()
    run(film.stage(world_of(SCRIPT, tmp_path), {"width": 320, "height": 180}))
    run(film.shoot())
    return tmp_path


def candidates(kinds):
    """What an artist may take hold of: nothing twice, and of meshes those with a surface to paint."""
    for obj in sorted(bpy.data.objects, key=lambda o: o.name):
        solid = obj.type != "MESH" or (len(obj.data.vertices) and obj.data.materials)
        whole = obj.parent is None and obj.type in ("MESH", "ARMATURE", "LIGHT") and obj.users_collection
        if obj.get(identity.KIND) in kinds and whole and solid and not identity.touched(obj):
            yield obj


def edit_by_lot(rng):
    """``[(what was done, how it is now, how to see that)]``, of ``COUNT`` edits."""
    scenes, done = list(staged_scenes().values()), []
    for edit, number in OF_SCENES:
        see = edit(scenes[number])
        done.append((f"{edit.__name__} {scenes[number].name}", see(), see))
    while len(done) < COUNT:
        edit, kinds = SORTS[len(done) % len(SORTS)]
        obj = rng.choice(list(candidates(kinds)))
        name = f"{edit.__name__} {obj.name}"
        see = edit(obj)
        done.append((name, see(), see))
    return done


def test_fifty_edits_outlive_a_new_draft(film_of_four):
    done = edit_by_lot(random.Random(SEED))
    new = SCRIPT
    for old, now in CHANGES:
        assert old in new
        new = new.replace(old, now)
    for text in (SCRIPT, new):
        again(film_of_four, text)
        lost = [(name, was, see()) for name, was, see in done if see() != was]
        assert not lost, f"{len(done) - len(lost)} of {len(done)} kept"
    there = {o.get("backlot_element") for s in staged_scenes().values() for o in s.objects}
    assert {"prop:vase", "prop:violin"} <= there
    texts = [beat.text for scene in film.film_world().scenes for beat in scene.beats]
    assert all(any(now.split(". ")[-1].rstrip(".") in text for text in texts) for _, now in CHANGES)
