# SPDX-License-Identifier: GPL-3.0-or-later
"""Marks things of a film as Blender assets, with all that is to be known of them, and saves them to a library."""

import json
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
_PLAN = "backlot_plan"  # ID property of a place: its plan
_ROUND, _THIN, _CLEAR = 5.0, 0.05, 0.05  # m about a place outdoors and indoors that its picture shows; alpha


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
    parts = block.all_objects if isinstance(block, bpy.types.Collection) else [block, *block.children_recursive]
    return [o for o in parts if o.type == "MESH" and len(o.data.polygons) and o.visible_camera]


def _frame(block):
    """``(low, high)`` corners of what a picture of a place shows: a room without the backs of its walls and its
    ceiling, a part of what lies outdoors; None of anything else."""
    plan = json.loads(block.get(_PLAN, "{}"))
    floor, height = np.array(plan.get("floor") or [[0.0, 0.0]], float), plan.get("height")
    if not plan or len(floor) < 3:
        return None
    margin = _ROUND if height is None else _THIN
    high = 12.0 if height is None else height - _THIN
    return np.append(floor.min(axis=0) - margin, -_THIN), np.append(floor.max(axis=0) + margin, high)


def _preview(block, objects):
    if not objects:
        return
    triangles, colours = map(np.concatenate, zip(*((_triangles(o), _colours(o)) for o in objects), strict=True))
    seen = colours[:, 3] > _CLEAR
    triangles, colours = triangles[seen], colours[seen, :3]
    frame = _frame(block)
    if frame is not None:
        triangles, inside = picture.within(triangles, *frame)
        colours = colours[inside]
    drawn = picture.smooth(triangles, colours)
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
    """The viewport colour of every triangle, sRGB, and its alpha: (n, 4)."""
    plain = (0.6, 0.6, 0.6, 1.0)
    slots = np.array([[*(s.material.diffuse_color if s.material else plain)] for s in obj.material_slots] or [plain])
    which = np.empty(len(obj.data.loop_triangles), np.int32)
    obj.data.loop_triangles.foreach_get("material_index", which)
    colours = np.clip(slots[np.clip(which, 0, len(slots) - 1)], 0, 1)
    return np.column_stack([colours[:, :3] ** (1 / 2.2), colours[:, 3]])
