# SPDX-License-Identifier: GPL-3.0-or-later
"""Lamps, windows and screens that are lit: a bright skin over what glows, and halos in the air.

The things themselves are shared by scenes of all hours and stay as they are.
"""

import math
import zlib

import numpy as np

from . import air_materials as materials
from .atmosphere import lamps
from .atmosphere.colour import scale
from .build_kit import PREFIX
from .geometry import Shape


def build_glows(air, glows, lit, things, bounds):
    """Skins and halos. See ``build_atmosphere.build``."""
    shapes, covered = {}, [np.zeros((0, 3))]
    for obj in lit:
        for base, (vertices, faces) in _glowing(air.plan, obj):
            vertices = _in_world(obj, vertices)
            covered.append(vertices)
            shapes.setdefault(base, Shape()).add(vertices, faces, _shades(base, vertices, faces))
    for obj in things:
        _follow(air, obj, covered)
    _bare(air, glows, np.concatenate(covered), shapes)
    for base, shape in shapes.items():
        _skin(air, f"glow:{base}", shape)
    _halos(air, glows, bounds)


def _glowing(plan, obj):
    """``(material, (vertices (n, 3), faces))`` of an object's faces that are lit now, a little proud of them."""
    if obj.type != "MESH":
        return
    mesh = obj.data
    bases = [_base(slot.material) for slot in obj.material_slots]
    for index, base in enumerate(bases):
        if base in lamps.MATERIALS and plan.glow(lamps.MATERIALS[base]).level:
            yield base, _faces(mesh, index)


def _shades(base, vertices, faces):
    """No two rooms behind windows are lit alike: the material's name with a number, one a face."""
    if base != "window_lit":
        return base
    middles = [np.round(vertices[list(face)].mean(axis=0)[:2] / 0.4) for face in faces]
    return [f"{base} {zlib.crc32(repr(m.tolist()).encode()) % len(lamps.ROOMS)}" for m in middles]


def _base(material):
    return material.name.removeprefix(PREFIX).partition("#")[0].partition(".")[0] if material else ""


def _faces(mesh, index):
    points, normals = (np.empty(len(mesh.vertices) * 3, np.float32) for _ in range(2))
    mesh.vertices.foreach_get("co", points)
    mesh.vertex_normals.foreach_get("vector", normals)
    proud = points.reshape(-1, 3) + lamps.PROUD * normals.reshape(-1, 3)
    chosen = np.empty(len(mesh.polygons), np.int32)
    mesh.polygons.foreach_get("material_index", chosen)
    polygons = [tuple(mesh.polygons[int(i)].vertices) for i in np.flatnonzero(chosen == index)]
    used = sorted({v for polygon in polygons for v in polygon})
    place = {v: n for n, v in enumerate(used)}
    return proud[used], [tuple(place[v] for v in polygon) for polygon in polygons]


def _in_world(obj, vertices):
    matrix = np.array(obj.matrix_world)
    return vertices @ matrix[:3, :3].T + matrix[:3, 3]


def _follow(air, obj, covered):
    """Skins of a thing that may be carried about: they hang on it."""
    for base, (vertices, faces) in _glowing(air.plan, obj):
        covered.append(_in_world(obj, vertices))
        skin = _skin(air, f"glow:{base}:{obj.get('backlot_id', obj.name)}", Shape().add(vertices, faces, base))
        skin.parent = obj


def _skin(air, key, shape):
    looks = {}
    for name in shape.materials:
        base, _, shade = name.partition(" ")
        colour = lamps.lit(air.plan, base, materials.own_colour(PREFIX + base))
        tint = lamps.ROOMS[int(shade or 0)]
        looks[name] = materials.glowing(air.scene, air.plan, f"lit {name}", scale(colour, tint))
    obj = air.shape(key, shape, looks)
    materials.out_of_the_way(obj)
    return obj


def _bare(air, glows, covered, shapes):
    """Skins for what ought to glow but has no glowing material, as a thing that an artist put in its place."""
    names = {"lamp": "bulb", "street_lamp": "bulb", "window": "window_lit", "fire": "flame", "sign": "shade"}
    for glow in glows:
        seen_from_within = glow.kind == "window" and not air.plan.exterior
        if seen_from_within or not air.plan.glow(glow.kind).level or _has_any(glow, covered):
            continue
        skin = lamps.skin(glow)
        if skin is not None:
            base = names.get(glow.kind, glow.kind)
            shapes.setdefault(base, Shape()).add(skin.vertices, skin.faces, base)


def _has_any(glow, points, around=0.15):
    reach = max(glow.size) / 2 + around
    return bool((np.abs(points - np.asarray(glow.location, float)) < reach).all(axis=1).any())


def _halos(air, glows, bounds):
    kinds = {}
    for glow in glows:
        look = air.plan.glow(glow.kind)
        if look.halo and look.halo_strength:
            kinds.setdefault(look.kind, []).append(glow)
    for kind, lit in kinds.items():
        look = air.plan.glow(kind)
        shape = Shape()
        for glow in _nearest(lit, air.plan.centre):
            lamps.halo(shape, glow.location, lamps.halo_radius(glow, look.halo))
            if kind == "street_lamp":
                lamps.pool(shape, (*glow.location[:2], _ground_below(air, glow.location, bounds) + 0.012), 2.6)
        top = max(look.colour)
        colour = tuple(c / top for c in look.colour)
        alpha = lamps.HALO_ALPHA * look.halo_strength
        looks = {
            "halo": materials.glowing(air.scene, air.plan, f"{kind} halo", tuple(1.3 * c for c in colour), alpha),
            "pool": materials.glowing(air.scene, air.plan, f"{kind} pool", colour, alpha * 1.6),
        }
        materials.workbench_only(air.shape(f"halo:{kind}", shape, looks))


def _nearest(lit, centre, most=16):
    """The lamps nearest to the action: each halo costs drawing time."""

    def distance(glow):
        return math.dist(glow.location[:2], centre[:2]), glow.location

    return sorted(lit, key=distance)[:most]


def _ground_below(air, location, bounds):
    """Height of the ground under a lamp post, beside the post itself."""
    aside = (location[0] + 0.9, location[1], location[2])
    hit, point, *_ = air.scene.ray_cast(air.scene.view_layers[0].depsgraph, aside, (0, 0, -1), distance=30.0)
    if hit:
        return point[2]
    return float(bounds[0][2]) if bounds is not None else 0.0
