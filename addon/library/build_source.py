# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes things out of an artist's library, or out of the open film: one mesh of all that shows of an asset.

A copy is taken, nothing is linked: a film goes on when its library is moved, its shots are drawn on machines that have
no library, undo has nothing but the film to restore, and a thing stays one object that is framed, held, hidden and
restaged as it was. Staging again takes over what was changed in the library.
"""

import hashlib
import json
import os
from contextlib import contextmanager
from dataclasses import dataclass, field

import bpy
import numpy as np
from mathutils import Matrix

from .. import compat
from ..errors import InputError
from . import casts, shelves

SOURCE = "backlot_source"  # ID property of a mesh or a collection: JSON of what it was taken from
_SOLID = ("MESH", "CURVE", "FONT", "SURFACE", "META")
_BLOCKS = ("objects", "collections", "meshes", "curves", "armatures", "metaballs", "lights", "cameras", "actions",
           "materials", "images", "node_groups", "worlds", "scenes", "texts", "shape_keys")  # fmt: skip


@dataclass
class Origin:
    """Where an asset lies, and what is said of it."""

    file: str  # "": in the open film
    sort: str  # collections or objects
    name: str
    stamp: str = ""  # tells one state of the file from another
    notes: list = field(default_factory=list)  # what is odd, for the artist


def folders():
    """Where a library that has moved is looked for: beside the film, and in Blender's own asset libraries."""
    known = [library.path for library in bpy.context.preferences.filepaths.asset_libraries]
    return [*([os.path.dirname(bpy.data.filepath)] if bpy.data.filepath else []), *known]


def names(library):
    """``[(file, sort, name)]`` of a library's assets, marked ones alone where there are any; of "" the film's own
    collections. ``InputError`` if it cannot be read."""
    if library == casts.HERE:
        return [("", "collections", c.name) for c in bpy.data.collections if c.library is None]
    files, _ = shelves.files_of(bpy.path.abspath(library), folders())
    found, trouble = [], None
    for path in files:
        try:
            found += _listed(path, marked=True) or _listed(path, marked=False)
        except InputError as error:
            trouble = error
    if not found:
        raise trouble or InputError(f"{library}: holds no collection and no object; choose another library")
    return found


def locate(library, asset):
    """The ``Origin`` of an asset of this name; ``InputError`` if it is not there or cannot be read."""
    if library == casts.HERE or _is_film(library):
        return _locate_here(asset)
    files, where = shelves.files_of(bpy.path.abspath(library), folders())
    notes, named = [where] if where else [], []
    for path in files:
        try:
            there = [*_listed(path, marked=True), *_listed(path, marked=False)]
        except InputError as error:
            if len(files) == 1:
                raise
            notes.append(str(error))
            continue
        named += [((str(path), sort, name), name) for _, sort, name in there]
        if any(name == asset for _, _, name in there):  # no need to look into the others
            break
    file, sort, name = casts.pick(asset, named, f"is not in {library}")
    return Origin(file, sort, name, _stamp(file), notes)


def mesh_of(origin, name):
    """``(mesh, what is said of it)``: all that shows of an asset as one mesh called ``name``, in the asset's own
    space. ``InputError`` if nothing shows."""
    with _taken(origin) as block:
        told = _told(block)
        made = _joined(block, name)
        if made is None:
            lost = f"{origin.name}: holds nothing that shows (no mesh, no curve); choose another asset"
            raise InputError(lost)
        made[SOURCE] = "{}"  # it stays
    return made, told


def collection_of(origin):
    """A copy of a library's collection with all that is in it, local; ``InputError`` if it cannot be read."""
    if origin.sort != "collections" or not origin.file:
        raise InputError(f"{origin.name}: is no collection of another file; give a place that was saved to a library")
    with _no_trace():
        return _append(origin)


def box_of(mesh):
    """``(low, high)`` corners of a mesh."""
    points = np.empty(len(mesh.vertices) * 3, np.float32)
    mesh.vertices.foreach_get("co", points)
    points = points.reshape(-1, 3).astype(float)
    return points.min(axis=0), points.max(axis=0)


def _told(block):
    """Licence, author and copyright of an asset, and where it is from, as far as they are known."""
    data, told = block.asset_data, {}
    if data is not None:
        told = {n: getattr(data, n) for n in ("license", "author", "copyright", "description") if getattr(data, n)}
    made = block.get("backlot_provenance")
    return told | ({"made": json.loads(made)} if made else {})


def _listed(path, marked):
    """``[(file, sort, name)]`` of the collections and objects in a file, or of its marked ones."""
    shelves.check(path)
    try:
        with _no_trace(), bpy.data.libraries.load(str(path), link=True, assets_only=marked) as (there, _):
            return [(str(path), sort, name) for sort in ("collections", "objects") for name in getattr(there, sort)]
    except (OSError, RuntimeError, UnicodeDecodeError):
        raise InputError(_unread(path)) from None


def _unread(path):
    version = shelves.check(path)
    if version and compat.is_newer(version):
        return f"{path}: is of Blender {version[0]}.{version[1]}, newer than this one; save it there for an older one"
    return f"{path}: cannot be opened (damaged, or of a newer Blender); save it again, or choose another"


def _is_film(library):
    path = bpy.path.abspath(library)
    return bool(bpy.data.filepath) and os.path.exists(path) and os.path.samefile(path, bpy.data.filepath)


def _locate_here(asset):
    there = [(("", "collections", c.name), c.name) for c in bpy.data.collections]
    there += [(("", "objects", o.name), o.name) for o in bpy.data.objects]
    _, sort, name = casts.pick(asset, there, "is not in this film")
    return Origin("", sort, name)


def _stamp(file):
    stat = os.stat(file)
    return f"{int(stat.st_mtime)} {stat.st_size}"


@contextmanager
def _taken(origin):
    """The asset's own block in the film for as long as this is open; what came with it goes, but what is used."""
    if not origin.file:
        yield getattr(bpy.data, origin.sort)[origin.name]
        return
    before = _all()
    try:
        with _no_trace():
            yield _append(origin)
    finally:
        new = [b for b in _all() - before if isinstance(b, (bpy.types.Object, bpy.types.Collection, bpy.types.Scene))]
        bpy.data.batch_remove(new)
        for _ in range(4):  # what hung on them, and on that
            loose = [b for b in _all() - before if not b.users - b.use_fake_user and not b.get(SOURCE)]
            if not loose:
                break
            bpy.data.batch_remove(loose)


@contextmanager
def _no_trace():
    """What is only read leaves no entry among the film's libraries."""
    before = {library.name for library in bpy.data.libraries}
    try:
        yield
    finally:
        used = {block.library for block in _all() if block.library}
        bpy.data.batch_remove([x for x in bpy.data.libraries if x.name not in before and x not in used])


def _all():
    return {block for sort in _BLOCKS for block in getattr(bpy.data, sort)}


def _append(origin):
    try:
        with bpy.data.libraries.load(origin.file, link=False) as (there, wanted):
            if origin.name not in getattr(there, origin.sort):
                raise InputError(f"{origin.name}: is no longer in {origin.file}; choose another asset")
            setattr(wanted, origin.sort, [origin.name])
    except (OSError, RuntimeError):
        raise InputError(_unread(origin.file)) from None
    block = getattr(wanted, origin.sort)[0]
    if block is None:
        raise InputError(f"{origin.name}: cannot be read from {origin.file}; save it again, or choose another asset")
    origin.notes += compat.newer_library(origin.file)
    return block


def _joined(block, name):
    """One mesh of all that is rendered of a collection or an object, with its materials; None if there is nothing."""
    bare = bpy.data.scenes.new("taking")
    parts = []
    try:
        if isinstance(block, bpy.types.Collection):
            bare.collection.children.link(block)
        else:
            bare.collection.objects.link(block)
        layer = bare.view_layers[0]
        layer.update()
        graph = layer.depsgraph
        parts = [part for shown in graph.object_instances if (part := _part(shown, graph)) is not None]
        return _one(bare, parts, name) if parts else None
    finally:
        bpy.data.scenes.remove(bare)


def _part(shown, graph):
    """A mesh of something that is shown, in the world's space; None of what is no solid or helps others only."""
    obj = shown.object
    if (
        obj.type not in _SOLID
        or obj.hide_render
        or not obj.visible_camera
        or obj.display_type in ("WIRE", "BOUNDS")
        or not shown.show_self
    ):
        return None
    matrix = Matrix(shown.matrix_world)
    mesh = bpy.data.meshes.new_from_object(obj, preserve_all_data_layers=True, depsgraph=graph)
    if not len(mesh.polygons):
        bpy.data.meshes.remove(mesh)
        return None
    mesh.transform(matrix)
    if matrix.determinant() < 0:
        mesh.flip_normals()
    return mesh


def _one(scene, meshes, name):
    first = meshes[0]
    if len(meshes) > 1:
        holders = [bpy.data.objects.new(name, mesh) for mesh in meshes]
        for holder in holders:
            scene.collection.objects.link(holder)
        scene.view_layers[0].update()
        with bpy.context.temp_override(
            scene=scene, view_layer=scene.view_layers[0], active_object=holders[0], object=holders[0],
            selected_objects=holders, selected_editable_objects=holders,
        ):  # fmt: skip
            bpy.ops.object.join()
        bpy.data.objects.remove(holders[0])
        bpy.data.batch_remove([mesh for mesh in meshes[1:] if not mesh.users])
    first.name = name
    return first


def digest(*values):
    """A short text that tells these values from others."""
    return hashlib.blake2b(repr(values).encode(), digest_size=8).hexdigest()
