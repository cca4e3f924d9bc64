# SPDX-License-Identifier: GPL-3.0-or-later
"""Places that are not simply built from the script: one of another film, and one that a scene has for itself."""

import json

import bpy

from ..errors import InputError
from ..library import build_source, identity
from ..world.records import from_plain
from .build_casts import CAST, digest
from .build_location import PLACE, PLAN
from .plan import SetPlan

LOCAL = "backlot_local"  # on a scene: it has its location for itself
_AWAY = "backlot_was"  # on a collection that another one has taken the place of: the id of its location


def borrowed(place, cast, world):
    """``(plan.SetPlan, notes)`` of a place of another film that is cast for ``place`` (``schema.Location``).

    Its collection is copied into the film the first time, under the ids of this film, and then is the film's own:
    what was changed by hand over there counts as changed by hand here. ``InputError`` if it is no staged place.
    """
    root, mark = identity.find(bpy.data.collections, place.id), digest(cast.library, cast.asset)
    notes = []
    if root is None or root.get(CAST) != mark:
        origin = build_source.locate(cast.library, cast.asset)
        made = _brought(origin, place, mark)
        notes = origin.notes
        put_away(root)
        for scene in bpy.data.scenes:
            if scene.get(PLACE) == place.id:
                scene.collection.children.link(made)
        root = made
    plan = from_plain(SetPlan, json.loads(root[PLAN]))
    known = {e.id for scene in world.scenes for e in scene.elements}
    for item in plan.items:
        item.element = item.element if item.element in known else None
    return plan, notes


def is_place(world, key):
    """Whether an id is that of a location."""
    return any(place.id == key for place in world.locations)


def check(cast):
    """``InputError`` if a place cannot be cast: no such library, or no such collection there."""
    origin = build_source.locate(cast.library, cast.asset)
    if not origin.file or origin.sort != "collections":
        raise InputError(f"{cast.asset}: is no place of another film; save one with Mark as Asset and cast that")


def own_again(place):
    """Put Backlot's own place back where another film's was cast, if it was."""
    root = identity.find(bpy.data.collections, place.id)
    if root is None or CAST not in root:
        return
    put_away(root)
    before = next((c for c in bpy.data.collections if c.get(_AWAY) == place.id and CAST not in c), None)
    if before is None:
        return
    before[identity.ID], before.use_fake_user = place.id, False
    del before[_AWAY]
    for scene in bpy.data.scenes:
        if scene.get(PLACE) == place.id:
            scene.collection.children.link(before)


def put_away(root):
    """Take a location's collection out of all scenes; it stays in the file."""
    if root is None:
        return
    for scene in bpy.data.scenes:
        if root.name in scene.collection.children:
            scene.collection.children.unlink(root)
    root[_AWAY] = root[identity.ID]
    del root[identity.ID]
    root.use_fake_user = True


def local_id(made):
    """The id of the collection of the location that a Blender scene has for itself, or None."""
    return made.get(PLACE) if made is not None and made.get(LOCAL) else None


def make_local(made):
    """Give a staged Blender scene a copy of its location's collection; the copy. ``InputError`` if it has one."""
    root = identity.find(bpy.data.collections, made.get(PLACE, ""))
    if root is None or root.name not in made.collection.children:
        raise InputError(f"{made.name}: its location is not there; stage the scene again")
    if made.get(LOCAL):
        raise InputError(f"{made.name}: has its location for itself already; change it as you like")
    ident = f"{root[identity.ID]}@{made[identity.ID]}"
    shown = _states(made, root)
    copies = {}
    mine = _copied(root, copies)
    mine.name = f"{root.name} {made.name}"
    _rehang(copies)
    _rename(mine, root[identity.ID], ident)
    made.collection.children.unlink(root)
    made.collection.children.link(mine)
    made[PLACE], made[LOCAL] = ident, True
    _show(made, mine, shown)
    return mine


def _brought(origin, place, mark):
    meshes, before = set(bpy.data.meshes), set(bpy.data.materials)
    root = build_source.collection_of(origin)
    if root.get(identity.KIND) != "location" or PLAN not in root:
        bpy.data.batch_remove([*root.all_objects, *root.children_recursive, root])
        raise InputError(f"{origin.name}: is no place that Backlot staged; save one with Mark as Asset and cast that")
    old = root.get(identity.ID) or root.get(_AWAY)
    root[CAST] = mark
    root.asset_clear()
    _same_materials(before)
    for mesh in set(bpy.data.meshes) - meshes:
        if str(mesh.get(identity.ID, "")).startswith(f"{old}/"):
            mesh[identity.ID] = place.id + mesh[identity.ID][len(old) :]
    _rename(root, old, place.id)
    plan = json.loads(root[PLAN])
    plan["location"] = place.id
    root[PLAN] = json.dumps(plan, ensure_ascii=False)
    return root


def _same_materials(before):
    """Let what came in use the film's own materials of the same name: fingerprints know materials by name."""
    names = {material.name: material for material in before}
    for material in [m for m in bpy.data.materials if m not in before]:
        stem, _, number = material.name.rpartition(".")
        if number.isdigit() and len(number) == 3 and stem in names:
            material.user_remap(names[stem])
            bpy.data.materials.remove(material)


def _rename(root, old, new):
    """Give a location's collection and all in it the ids of another location."""
    for collection in (root, *root.children_recursive):
        if identity.LEDGER in collection:
            made = {_moved(ident, old, new) for ident in identity.ledger(collection)}
            collection[identity.LEDGER] = json.dumps(sorted(made))
    root[identity.ID] = new
    for obj in root.all_objects:
        if identity.ID in obj:
            obj[identity.ID] = _moved(obj[identity.ID], old, new)
            obj[identity.NAME] = obj.name


def _moved(ident, old, new):
    return new + ident[len(old) :] if ident.startswith(f"{old}/") else ident


def _copied(collection, copies):
    made = bpy.data.collections.new(collection.name)
    for name in collection.keys():  # noqa: SIM118 - ID properties
        made[name] = collection[name]
    made.hide_render, made.hide_viewport = collection.hide_render, collection.hide_viewport
    for obj in collection.objects:
        if obj not in copies:
            copies[obj] = obj.copy()
            if obj.animation_data and obj.animation_data.action:
                copies[obj].animation_data.action = obj.animation_data.action.copy()
        made.objects.link(copies[obj])
    for child in collection.children:
        made.children.link(_copied(child, copies))
    return made


def _rehang(copies):
    """Let copies hang on, follow and use copies."""
    for obj in copies.values():
        if obj.parent in copies:
            obj.parent = copies[obj.parent]
        for part in (*obj.constraints, *obj.modifiers):
            for name in ("target", "object", "mirror_object", "offset_object"):
                if getattr(part, name, None) in copies:
                    setattr(part, name, copies[getattr(part, name)])


def _layers(layer, root):
    if layer.collection == root:
        return layer
    return next((found for child in layer.children if (found := _layers(child, root))), None)


def _states(made, root):
    """Which parts of a location each view layer of a scene shows."""

    def of(layer):
        return layer.exclude, layer.hide_viewport, layer.holdout, [of(child) for child in layer.children]

    found = [_layers(view.layer_collection, root) for view in made.view_layers]
    return [of(layer) if layer else None for layer in found]


def _show(made, root, states):
    def to(layer, state):
        layer.exclude, layer.hide_viewport, layer.holdout = state[:3]
        for child, inner in zip(layer.children, state[3]):
            to(child, inner)

    for view, state in zip(made.view_layers, states):
        layer = _layers(view.layer_collection, root)
        if layer and state:
            to(layer, state)
