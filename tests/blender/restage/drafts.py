# SPDX-License-Identifier: GPL-3.0-or-later
"""A script of three scenes, staging it again, and what there is to compare afterwards."""

import json

import bpy

from backlot.addon import film
from backlot.addon.edit import strips
from backlot.addon.library import identity
from backlot.addon.progress import run
from backlot.addon.stage.staged import staged_scenes

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


def others(code):
    """What stands in the scenes but this one."""
    rest = [s for s in staged_scenes().values() if s.name != code]
    return {o.name: identity.fingerprint(o) for s in rest for o in s.objects}
