# SPDX-License-Identifier: GPL-3.0-or-later
"""A location as a Blender collection, built once and linked into every scene that plays there."""

import hashlib
import json

import bpy

from ..library import identity
from ..world.records import from_plain, to_plain
from . import build_kit, build_motion, kit
from .keeper import Keeper, child_collection
from .plan import SetPlan

PLAN = "backlot_plan"
PLACE = "backlot_location"  # on a scene: the id of the location that it plays in


def ensure_location(place, plan, pieces):
    """``(collection, changes)`` of a location, made or brought up to date with ``plan`` and the ``pieces`` of its
    shell; ``changes`` are lines as of ``Keeper.close``.

    Door leaves are left out: each scene has its own, since they move.
    """
    root = identity.find(bpy.data.collections, place.id)
    if root is None:
        root = bpy.data.collections.new(f"LOC {place.name}"[:60])
        identity.tag(root, place.id, "location")
    shell = child_collection(root, "shell", f"{root.name} shell")
    things = child_collection(root, "things", f"{root.name} things")
    pieces = [piece for piece in pieces if piece.opening is None]
    walls = dict.fromkeys(p.wild_wall for p in pieces if p.wild_wall)
    wild = {wall: child_collection(root, wall, f"{root.name} {wall}") for wall in walls}
    keeper = Keeper(root, [things, shell, *wild.values()])
    for piece in pieces:
        _piece(keeper, f"{place.id}/shell/{piece.name}", place.id, piece, wild.get(piece.wild_wall, shell))
    for item in plan.items:
        ensure_item(keeper, f"{place.id}/{item.id}", item, things)
    changes = [f"{root.name}: {line}" for line in keeper.close()]
    root[PLAN] = json.dumps(to_plain(plan), ensure_ascii=False)
    return root, changes


def plan_of(scene):
    """``(location collection, SetPlan)`` of a staged Blender scene."""
    root = identity.find(bpy.data.collections, scene[PLACE])
    return root, plan_in(root)


def plan_in(root):
    """The SetPlan that a location's collection was built from."""
    return from_plain(SetPlan, json.loads(root[PLAN]))


def ensure_item(keeper, ident, item, collection, carried=False):
    """The object of a planned thing: ``(object, ours)`` as of ``Keeper.thing``. ``carried`` things keep their keys."""

    def make():
        return build_kit.object_for(item, None, collection)

    def update(obj):
        asset = kit.make(item.asset, item.params, item.seed)
        _give_mesh(obj, build_kit.mesh(build_kit.mesh_name(item.asset, item.params, item.seed), asset.shape))
        build_kit.letter(obj, asset)
        if not carried:
            build_motion.still(obj)
            obj.rotation_mode = "XYZ"
        obj.location, obj.rotation_euler = item.location, (0, 0, item.yaw)
        if item.element:
            obj["backlot_element"] = item.element

    return keeper.thing(ident, item.kind, collection, make, update)


def ensure_leaf(keeper, scene, plan, piece, collection):
    """A door leaf, which each scene has for itself, since it moves; ``(object, ours, opening)``."""
    obj, ours = _piece(keeper, f"{scene.id}/{piece.name}", plan.location, piece, collection)
    return obj, ours, next(o for o in plan.openings if o.id == piece.opening)


def _piece(keeper, ident, place, piece, collection):
    name = f"{place}/{piece.name}"

    def make():
        return bpy.data.objects.new(piece.name, shell_mesh(name, piece.shape))

    def update(obj):
        _give_mesh(obj, shell_mesh(name, piece.shape))
        if piece.opening is None:
            obj.rotation_mode, obj.rotation_euler = "XYZ", (0, 0, 0)
        obj.location = piece.origin
        obj.display.show_shadows = piece.shadow
        obj["backlot_piece"] = piece.kind

    return keeper.thing(ident, "set", collection, make, update)


def _give_mesh(obj, mesh):
    """Give an object a mesh; the one that it had goes if nothing else has it."""
    old = obj.data
    obj.data = mesh
    if old is not None and old != mesh and not old.users:
        bpy.data.meshes.remove(old)


def shell_mesh(name, shape):
    """The mesh of a piece of a place; made anew only if the shape changed."""
    digest = hashlib.blake2b(shape.vertices.round(4).tobytes() + repr(shape.faces).encode(), digest_size=8)
    digest.update(repr((shape.materials, shape.face_materials)).encode())
    found = identity.find(bpy.data.meshes, name)
    if found is not None and found.get("backlot_shape") == digest.hexdigest():
        return found
    mesh = bpy.data.meshes.new(name[-60:])
    build_kit.fill(mesh, shape)
    if found is not None:
        del found[identity.ID]
    mesh[identity.ID], mesh["backlot_shape"] = name, digest.hexdigest()
    return mesh
