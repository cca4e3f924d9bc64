# SPDX-License-Identifier: GPL-3.0-or-later
"""What stays where it is: what an artist moved, and what an artist locked."""

import bpy

from ..library import identity
from . import keeper
from .sets import pins

LOCKED = "backlot_locked"  # ID property: stays where it is, whatever the next draft says
HELD = "backlot_held"  # on a location: ids of what was held when it was last built


def of_place(root, plan):
    """``{item id: (x, y, z, yaw)}`` of a location's collection, which was last built from a SetPlan.

    As long as nothing was moved or locked there is none; else all that an artist changed in any way stays where it is,
    so that the plan and the place agree.
    """
    there = _things(f"{root[identity.ID]}/")
    planned = {item.id: item for item in plan.items}
    before = set(root.get(HELD, "").split("\n"))
    held = {
        ident: _pose(obj)
        for ident, obj in there.items()
        if ident in planned
        and (obj.get(LOCKED) or ident in before or pins.away(_pose(obj), planned[ident]))
        and (obj.get(LOCKED) or identity.touched(obj))
    }
    if held:
        held |= {i: _pose(o) for i, o in there.items() if i in planned and i not in held and identity.touched(o)}
    root[HELD] = "\n".join(sorted(held))
    return held


def of_scene(scene):
    """``{item id: (x, y, z, yaw)}`` of the things that a staged Blender scene brings and an artist moved or locked."""
    found = _things(f"{scene[identity.ID]}/", scene.collection.all_objects)
    return {i: _pose(o) for i, o in found.items() if not o.animation_data and (o.get(LOCKED) or identity.touched(o))}


def _things(start, objects=None):
    """``{item id: object}`` of what Backlot made for an owner: what stands on its own."""
    objects = bpy.data.objects if objects is None else objects
    made = [o for o in objects if o.get(identity.ID, "").startswith(start) and o.users_collection]
    found = keeper.index(o for o in made if o.get(identity.KIND) in ("set", "prop"))
    return {ident.removeprefix(start): obj for ident, obj in found.items()}


def _pose(obj):
    """(x, y, z, yaw) in the place's space, rounded as plans are."""
    matrix = obj.matrix_world if obj.parent else obj.matrix_basis
    return (*(round(v, 4) for v in matrix.translation), round(matrix.to_euler().z, 4))
