# SPDX-License-Identifier: GPL-3.0-or-later
"""A location as a Blender collection, built once and linked into every scene that plays there."""

import hashlib
import json

import bpy

from ..library import identity
from ..world.records import from_plain, to_plain
from . import build_kit, build_motion, kit
from .build_casts import NOTHING, put_on, wears_another
from .build_wind import GREENERY, moves
from .keeper import ROLE, Keeper, child_collection
from .plan import SetPlan

PLAN = "backlot_plan"
PLACE = "backlot_location"  # on a scene: the id of the location that it plays in


def ensure_location(place, plan, pieces, casts=NOTHING, ident=None):
    """``(collection, changes)`` of a location, made or brought up to date with ``plan`` and the ``pieces`` of its
    shell; ``changes`` are lines as of ``Keeper.close``.

    Door leaves are left out: each scene has its own, since they move. ``casts``: a ``build_casts.Casts``; ``ident``:
    the collection's own id where that is not the place's, since a scene has it for itself.
    """
    ident = ident or place.id
    root = identity.find(bpy.data.collections, ident)
    if root is None:
        root = bpy.data.collections.new(f"LOC {place.name}"[:60])
        identity.tag(root, ident, "location")
    shell = child_collection(root, "shell", f"{root.name} shell")
    things = child_collection(root, "things", f"{root.name} things")
    pieces = [piece for piece in pieces if piece.opening is None]
    seen = any(piece.kind == "outside" for piece in pieces)
    outside = child_collection(root, "outside", f"{root.name} outside") if seen else shell
    walls = dict.fromkeys(p.wild_wall for p in pieces if p.wild_wall)
    wild = {wall: child_collection(root, wall, f"{root.name} {wall}") for wall in walls}
    green = [child_collection(root, GREENERY, f"{root.name} {GREENERY}")] if any(map(moves, plan.items)) else []
    keeper = Keeper(root, dict.fromkeys((things, shell, outside, *wild.values(), *green)))
    for piece in pieces:
        group = outside if piece.kind == "outside" else wild.get(piece.wild_wall, shell)
        _piece(keeper, f"{ident}/shell/{piece.name}", place.id, piece, group)
    for item in casts.apply(ident, plan.items):
        group = green[0] if moves(item) else things
        ensure_item(keeper, f"{ident}/{item.id}", item, group, worn=casts.worn(f"{ident}/{item.id}"))
    changes = [f"{root.name}: {line}" for line in keeper.close()]
    root[PLAN] = json.dumps(to_plain(plan), ensure_ascii=False)
    return root, changes


def ensure_next_door(ident, root, ways, beyond):
    """Show what lies behind the doors of a location: ``ways`` are of its plan, ``beyond`` the collections they lead to.

    What is seen there is the place next door itself, an instance of its inside.
    """
    doors = child_collection(root, "next_door", f"{root.name} next door") if ways else None
    doors = doors or next((c for c in root.children if c.get(ROLE) == "next_door"), None)
    if doors is None:
        return
    keeper = Keeper(doors, [doors])
    for way in ways:
        keeper.thing(f"{ident}/next_door/{way.place}", "set", doors, *_sight(way, beyond[way.place]))
    keeper.close()


def _sight(way, collection):
    """How to make and to update the instance of a place next door."""

    def make():
        obj = bpy.data.objects.new(f"{collection.name} next door", None)
        obj.instance_type, obj.empty_display_size = "COLLECTION", 0.2
        return obj

    def update(obj):
        obj.instance_collection = _inside(collection)
        obj.location, obj.rotation_euler = (*way.location, 0.0), (0.0, 0.0, way.yaw)

    return make, update


def _inside(root):
    """What is seen of a place from next door: all but what its windows show."""
    ident = f"{root[identity.ID]}/inside"
    found = identity.find(bpy.data.collections, ident)
    if found is None:
        found = identity.tag(bpy.data.collections.new(f"{root.name} inside"), ident, "set")
    parts = [c for c in root.children if c.get(ROLE) not in ("outside", "next_door")]
    for part in parts:
        if part.name not in found.children:
            found.children.link(part)
    return found


def plan_of(scene):
    """``(location collection, SetPlan)`` of a staged Blender scene."""
    root = identity.find(bpy.data.collections, scene[PLACE])
    return root, plan_in(root)


def plan_in(root):
    """The SetPlan that a location's collection was built from."""
    return from_plain(SetPlan, json.loads(root[PLAN]))


def ensure_item(keeper, ident, item, collection, carried=False, worn=None):
    """The object of a planned thing: ``(object, ours)`` as of ``Keeper.thing``. ``carried`` things keep their keys.

    ``worn`` is what an artist has cast for it, a ``build_casts.Worn``: a thing that was moved by hand stays where it
    is and is given the mesh.
    """

    def make():
        return build_kit.object_for(item, None, collection)

    def update(obj):
        _dress(obj, item, worn)
        if not carried:
            build_motion.still(obj)
            obj.rotation_mode = "XYZ"
        obj.location, obj.rotation_euler = item.location, (0, 0, item.yaw)
        if item.element:
            obj["backlot_element"] = item.element

    obj, ours = keeper.thing(ident, item.kind, collection, make, update)
    if obj is not None and not ours and wears_another(obj, worn):
        obj.data.use_fake_user |= obj.data.users == 1 and not _ours(obj.data)
        _dress(obj, item, worn)
    return obj, ours


def _dress(obj, item, worn):
    """Give a thing the mesh of the kit, or what is cast for it."""
    if worn and worn.mesh:
        _give_mesh(obj, worn.mesh)
        build_kit.letter(obj, ())
    else:
        asset = kit.make(item.asset, item.params, item.seed)
        _give_mesh(obj, build_kit.mesh(build_kit.mesh_name(item.asset, item.params, item.seed), asset.shape))
        build_kit.letter(obj, asset.labels)
    put_on(obj, worn, item)


def ensure_leaf(keeper, scene, plan, piece, collection):
    """A door leaf, which each scene has for itself, since it moves; ``(object, ours, opening)``."""
    obj, ours = _piece(keeper, f"{scene.id}/{piece.name}", plan.location, piece, collection)
    return obj, ours, next(o for o in plan.openings if o.id == piece.opening)


def _piece(keeper, ident, place, piece, collection):
    name, fresh = f"{place}/{piece.name}", []

    def make():
        fresh.append(bpy.data.objects.new(piece.name, shell_mesh(name, piece.shape)))
        return fresh[0]

    def update(obj):
        if obj not in fresh:
            _give_mesh(obj, shell_mesh(name, piece.shape))
        if piece.opening is None:
            obj.rotation_mode, obj.rotation_euler = "XYZ", (0, 0, 0)
        obj.location = piece.origin
        obj.display.show_shadows = piece.shadow
        obj["backlot_piece"] = piece.kind

    return keeper.thing(ident, "set", collection, make, update)


def _give_mesh(obj, mesh):
    """Give an object a mesh; the one that it had goes if nothing else has it and no artist made it."""
    old = obj.data
    obj.data = mesh
    if old is not None and old != mesh and not old.users and _ours(old):
        bpy.data.meshes.remove(old)


def _ours(mesh):
    return mesh.name.startswith(build_kit.PREFIX) or "backlot_shape" in mesh


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
