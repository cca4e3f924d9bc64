# SPDX-License-Identifier: GPL-3.0-or-later
"""One scene of the script as a Blender Scene: its place, dressing, people, light and time."""

import json
import math
from dataclasses import dataclass

import bpy

from ..library import identity
from ..rate import Rate
from ..world.records import from_plain, to_plain
from . import blocking, sets
from .build_cast import ensure_cast, key_carries, key_doors
from .build_light import ensure_light
from .build_location import ensure_item, ensure_leaf
from .format import new_scene, set_format
from .keeper import Keeper, child_collection
from .plan import Blocking, SetPlan

FIRST_FRAME = 1001
BLOCKING = "backlot_blocking"


@dataclass
class Place:
    """A location that is built: its plan, the pieces of its shell, its collection."""

    plan: SetPlan
    pieces: list
    collection: object


def stage_scene(world, scene, code, place, specs, settings):
    """Make or update the Blender scene of ``scene`` at a ``Place``; returns warnings (one line each)."""
    plan = place.plan
    made = _scene(scene, code, place.collection, settings)
    groups = {name: child_collection(made.collection, f"{code} {name}") for name in ("cast", "things", "light")}
    keeper = Keeper(made, groups.values())
    items = sets.dress(plan, scene, world)
    placed = {i.id: ensure_item(keeper, f"{scene.id}/{i.id}", i, groups["things"]) for i in items}
    leaves = [ensure_leaf(keeper, scene, plan, p, groups["things"]) for p in place.pieces if p.opening]
    acts = blocking.block(scene, world, plan, items, {ident: s.stature for ident, s in specs.items()})
    made[BLOCKING] = json.dumps(to_plain(acts), ensure_ascii=False)
    _set_length(made, acts.duration)
    points = {item.id: item.location for item in (*plan.items, *items)}
    players = ensure_cast(keeper, scene, made, acts, specs, groups["cast"], points)
    key_carries(made, acts, players, placed, items)
    key_doors([(o, opening) for o, ours, opening in leaves if ours], players, float(Rate.of(made.render)), FIRST_FRAME)
    carried = {carry.item for carry in acts.carries}
    still = [item for item in items if item.id not in carried]
    ensure_light(scene, made, plan, still, place.collection, groups["things"], groups["light"])
    keeper.close()
    return [f"{code}: {text}" for text in (*acts.warnings, *plan.left_out)]


def blocking_of(scene):
    """The ``Blocking`` that a staged Blender scene was built from."""
    return from_plain(Blocking, json.loads(scene[BLOCKING]))


def _scene(scene, code, location, settings):
    found = next((s for s in bpy.data.scenes if s.get(identity.ID) == scene.id), None)
    made = found or identity.tag(new_scene(code), scene.id, "scene")
    if location.name not in made.collection.children:
        made.collection.children.link(location)
    set_format(made, settings)
    return made


def _set_length(made, duration):
    made.frame_start = FIRST_FRAME
    made.frame_end = FIRST_FRAME + max(1, math.ceil(duration * float(Rate.of(made.render)))) - 1
    if not FIRST_FRAME <= made.frame_current <= made.frame_end:
        made.frame_set(FIRST_FRAME)
