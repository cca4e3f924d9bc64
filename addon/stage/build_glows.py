# SPDX-License-Identifier: GPL-3.0-or-later
"""Lamps, windows and screens that are lit: a bright skin over what glows, and halos in the air.

The things themselves are shared by scenes of all hours and stay as they are.
"""

import math
import zlib

import numpy as np
from mathutils import Vector

from .. import compat
from . import air_materials as materials
from . import build_motion
from .atmosphere import lamps, soft
from .atmosphere.colour import scale
from .build_kit import PREFIX
from .geometry import Shape, facing

_GROUND = ("ground", "floor", "water")  # pieces of a place
_LAYERS = 200  # that a ray goes through on its way to the ground
_FLAME = 0.2  # metres; indoors a camera comes near to candles, and their halos discolour the panes behind them
_LOW_SILL = 1.4  # metres above the ground up to which a window lights it


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
    _halos(air, glows)
    if air.plan.exterior:
        _pools(air, glows, bounds)


def _glowing(plan, obj):
    """``(material, (vertices (n, 3), faces))`` of an object's faces that are lit now, a little proud of them."""
    if obj.type != "MESH":
        return
    mesh = obj.data
    bases = [_base(slot.material) for slot in obj.material_slots]
    for index, base in enumerate(bases):
        kind = lamps.kind_of(base)
        if kind is not None and plan.glow(kind).level:
            yield base, _faces(mesh, index)


def _shades(base, vertices, faces):
    """No two rooms behind windows are lit alike: the material's name with a number, one a face."""
    if base != "window_lit":
        return base
    middles = [np.round(vertices[list(face)].mean(axis=0)[:2] / 0.4) for face in faces]
    return [f"{base} {zlib.crc32(repr(m.tolist()).encode()) % len(lamps.ROOMS)}" for m in middles]


def _base(material):
    """The base look of a material; with its own colour where that shows in the light: red and green lanterns."""
    name = material.name.removeprefix(PREFIX).partition(".")[0] if material else ""
    base = name.partition("#")[0]
    return name if base in lamps.COLOURED else base


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
        _come_and_go(skin, obj)


def skins_of(air, obj, name):
    """Skins of one thing alone, which hang on it; their objects."""
    made = []
    for base, (vertices, faces) in _glowing(air.plan, obj):
        skin = _skin(air, f"glow:{base}:{name}", Shape().add(vertices, faces, base))
        skin.parent = obj
        made.append(skin)
    return made


def _come_and_go(skin, obj):
    """A skin is there when its thing is: a car that is yet to come has no lights on the road."""
    curves = compat.curves(obj.animation_data) if obj.animation_data else []
    keys = [point.co for curve in curves if curve.data_path == "hide_render" for point in curve.keyframe_points]
    if keys:
        build_motion.write_visibility(skin, [(frame, not hidden) for frame, hidden in keys])
    else:
        build_motion.show_always(skin)


def _skin(air, key, shape):
    looks = {}
    for name in shape.materials:
        base, _, shade = name.partition(" ")
        colour = lamps.lit(air.plan, base, materials.own_colour(PREFIX + base))
        tint = lamps.ROOMS[int(shade or 0)]
        looks[name] = materials.glowing(air.plan, f"lit {name}", scale(colour, tint))
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


def _halos(air, glows):
    kinds = {}
    for glow in glows:
        look = air.plan.glow(glow.kind)
        small = not air.plan.exterior and max(glow.size) < _FLAME
        if look.halo and look.halo_strength and not small:
            kinds.setdefault(look.kind, []).append(glow)
    for kind, lit in kinds.items():
        look = air.plan.glow(kind)
        shape, (shells, alpha) = Shape(), lamps.halo_shells(look.halo)
        for glow in _nearest(lit, air.plan.centre, lamps.halos_most(look.halo)):
            far = _is_far(air, glow)
            name, count = ("halo far", shells // lamps.FEWER) if far else ("halo", shells)
            lamps.halo(shape, glow.location, lamps.halo_radius(glow, look.halo), count, name)
        colour = _full(look.colour, 1.3)
        looks = {"halo": (f"{kind} halo", alpha), "halo far": (f"{kind} halo far", alpha * lamps.FEWER)}
        materials.workbench_only(air.shape(f"halo:{kind}", shape, _thin(air, shape, looks, colour, look)))


def _full(colour, level):
    """A colour with its strongest channel at ``level``."""
    return scale(colour, level / max(colour))


def _pools(air, glows, bounds):
    """Light on the ground under lamps, about fires and before windows, the more of it the wetter the ground."""
    wet = 1 + 0.9 * air.plan.weather.wetness
    for kind, radius in lamps.POOLS.items():
        look, shape = air.plan.glow(kind), Shape()
        if not look.halo_strength:
            continue
        for glow in _nearest([g for g in glows if g.kind == kind], air.plan.centre, 16):
            spot = _lit_ground(air, glow, bounds)
            if spot is not None:
                few = _is_far(air, glow)
                name, discs = ("pool far", lamps.POOL_DISCS // lamps.FEWER) if few else ("pool", lamps.POOL_DISCS)
                lamps.pool(shape, spot, radius * min(1.0, max(glow.size) / 0.3), name, discs)
        if shape.faces:
            alpha = lamps.POOL_ALPHA * wet
            looks = {"pool": (f"{kind} pool", alpha), "pool far": (f"{kind} pool far", alpha * lamps.FEWER)}
            thin = _thin(air, shape, looks, _full(look.colour, 1.0), look)
            materials.workbench_only(air.shape(f"pool:{kind}", shape, thin))


def _is_far(air, glow):
    return math.dist(glow.location[:2], air.plan.centre[:2]) > lamps.FAR


def _thin(air, shape, looks, colour, look):
    """The materials of layers of light: ``looks`` {name in the shape: (material, alpha of one layer)}."""
    made = {}
    for name, (shown, alpha) in looks.items():
        for n, (band, thin) in enumerate(soft.bands(name, alpha * look.halo_strength).items()):
            if band in shape.materials:
                made[band] = materials.glowing(air.plan, f"{shown} {n}", colour, thin)
    return made


def _lit_ground(air, glow, bounds):
    """Where a glow lights the ground, or None where it is too high above it."""
    x, y, z = glow.location
    ahead = facing(glow.yaw) if glow.kind == "window" else (0.0, 0.0)
    spot = x + 0.9 * ahead[0], y + 0.9 * ahead[1]
    ground = _ground_below(air, (*spot, z), bounds, 0.0 if glow.kind == "window" else 0.9)
    if glow.kind == "window" and z - glow.size[2] / 2 - ground > _LOW_SILL:
        return None
    return (*spot, ground + 0.012)


def _nearest(lit, centre, most):
    """The lamps nearest to the action: each halo costs drawing time."""

    def distance(glow):
        return math.dist(glow.location[:2], centre[:2]), glow.location

    return sorted(lit, key=distance)[:most]


def _ground_below(air, location, bounds, aside):
    """Height of the ground below a point, ``aside`` metres beside it to miss the post of a lamp."""
    layer = air.scene.view_layers[0].depsgraph
    point, lowest = Vector((location[0] + aside, location[1], location[2])), None
    for _ in range(_LAYERS):
        hit, found, _, _, obj, _ = air.scene.ray_cast(layer, point, (0, 0, -1), distance=30.0)
        if not hit:
            break
        if air.KEY not in obj:  # rain and mist are no ground
            lowest = found.z
            if obj.get("backlot_piece") in _GROUND:  # nor is what stands on it
                break
        point = found - Vector((0, 0, 0.001))
    if lowest is not None:
        return lowest
    return float(bounds[0][2]) if bounds is not None else 0.0
