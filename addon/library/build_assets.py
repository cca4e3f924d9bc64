# SPDX-License-Identifier: GPL-3.0-or-later
"""Marks things of a film as Blender assets, with all that is to be known of them, and saves them to a library."""

import os
import re
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import bpy
import numpy as np

from ..errors import InputError
from . import catalogues, identity, picture

SAVED = "backlot_saved"  # ID property: the file of a library that a thing was saved to
_LEFT = (identity.ID, identity.MADE, identity.NAME)  # of a thing that are the film's and not the asset's
_OUTSIDE = ("ceiling", "roof")  # pieces of a place that hide it from above


@dataclass
class Facts:
    """What is to be known of an asset."""

    name: str
    catalogue: str  # path: Backlot/Props
    tags: list[str] = field(default_factory=list)
    author: str = ""
    licence: str = ""
    copyright: str = ""
    description: str = ""


def mark(block, facts, catalogue_id=None):
    """Make an object or a collection a Blender asset, with a preview picture."""
    block.asset_mark()
    data = block.asset_data
    data.author, data.license, data.copyright = facts.author, facts.licence, facts.copyright
    data.description = facts.description
    for tag in dict.fromkeys(t for t in facts.tags if t and t not in data.tags):
        data.tags.new(tag)
    data.catalog_id = catalogue_id or catalogues.ident_of(facts.catalogue)
    _preview(block, _objects(block))


def save(block, facts, folder):
    """Write a marked thing or place into a library folder as a file of its own; the file's path.

    A thing that was saved there before is written over, one of the same name that is another is not. Written beside
    and renamed. ``InputError`` if the folder cannot be written to.
    """
    folder = Path(bpy.path.abspath(str(folder)))
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"{folder}: cannot be made ({error.strerror}); choose another folder") from None
    ident = catalogues.ensure(folder, facts.catalogue)
    path = _place(block, facts.name, folder)
    made, parts = (block, []) if isinstance(block, bpy.types.Collection) else _standing_alone(block, facts.name)
    try:
        mark(made, facts, ident)
        _write(made, path)
    finally:
        bpy.data.batch_remove(parts)
    block[SAVED] = str(path)
    return path


def _write(block, path):
    beside = path.with_name(f".{path.stem}.part.blend")
    try:
        bpy.data.libraries.write(str(beside), {block}, fake_user=True, compress=True, path_remap="RELATIVE_ALL")
        os.replace(beside, path)
    except (OSError, RuntimeError) as error:
        reason = str(error).strip().splitlines()[-1] if str(error).strip() else type(error).__name__
        raise InputError(f"{path}: cannot be written ({reason}); choose another folder for the library") from None
    finally:
        with suppress(OSError):
            beside.unlink()


def _place(block, name, folder):
    """The file for a thing: the one that it has in this folder, or a new one."""
    before = Path(block.get(SAVED, ""))
    if before.parent == folder and before.is_file():
        return before
    stem = re.sub(r'[\s<>:"/\\|?*\x00-\x1f]+', "_", name).strip("._")[:80] or "asset"
    free = (folder / f"{stem}{f'_{n:03d}' if n else ''}.blend" for n in range(10_000))
    return next(path for path in free if not path.exists())


def _standing_alone(obj, name):
    """``(collection, [what to remove afterwards])``: a copy of a thing with all that hangs on it, at the origin."""
    made = bpy.data.collections.new(name)
    copies = {old: old.copy() for old in (obj, *obj.children_recursive)}
    for old, copy in copies.items():
        made.objects.link(copy)
        copy.animation_data_clear()
        copy.hide_render = copy.hide_viewport = False
        copy.parent = copies.get(old.parent)
        for modifier in copy.modifiers:
            if getattr(modifier, "object", None) in copies:
                modifier.object = copies[modifier.object]
        for prop in _LEFT:
            if prop in copy:
                del copy[prop]
    top = copies[obj]
    top.rotation_mode = "XYZ"
    top.location = top.rotation_euler = (0, 0, 0)
    for prop in ("backlot_provenance", "backlot_figure", identity.KIND):
        if prop in obj:
            made[prop] = obj[prop]
    return made, [*copies.values(), made]


def _objects(block):
    if isinstance(block, bpy.types.Collection):
        return [o for o in block.all_objects if o.get("backlot_piece") not in _OUTSIDE and not _wild(block, o)]
    return [block, *block.children_recursive]


def _wild(root, obj):
    """Whether something is part of the wall through which cameras look into a place."""
    return any(c.get("backlot_role") == "front" for c in obj.users_collection)


def _preview(block, objects):
    triangles, colours = [], []
    for obj in objects:
        if obj.type == "MESH" and len(obj.data.polygons):
            triangles.append(_triangles(obj))
            colours.append(_colours(obj))
    if not triangles:
        return
    drawn = picture.draw(np.concatenate(triangles), np.concatenate(colours))
    preview = block.preview_ensure()
    preview.image_size = drawn.shape[:2]
    preview.image_pixels_float.foreach_set(drawn.ravel())


def _triangles(obj):
    mesh, matrix = obj.data, np.array(obj.matrix_world if obj.users_scene else obj.matrix_basis)
    mesh.calc_loop_triangles()
    points, corners = np.empty(len(mesh.vertices) * 3, np.float32), np.empty(len(mesh.loop_triangles) * 3, np.int32)
    mesh.vertices.foreach_get("co", points)
    mesh.loop_triangles.foreach_get("vertices", corners)
    points = points.reshape(-1, 3).astype(float) @ matrix[:3, :3].T + matrix[:3, 3]
    return points[corners.reshape(-1, 3)]


def _colours(obj):
    slots = [s.material.diffuse_color[:3] if s.material else (0.6, 0.6, 0.6) for s in obj.material_slots]
    which = np.empty(len(obj.data.loop_triangles), np.int32)
    obj.data.loop_triangles.foreach_get("material_index", which)
    linear = np.asarray(slots or [(0.6, 0.6, 0.6)])[np.clip(which, 0, max(len(slots) - 1, 0))]
    return np.clip(linear, 0, 1) ** (1 / 2.2)
