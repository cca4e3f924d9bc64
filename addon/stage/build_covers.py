# SPDX-License-Identifier: GPL-3.0-or-later
"""Wetness and snow: sheets over the upward faces of a set, which itself is shared between scenes."""

import math

import numpy as np

from . import air_materials as materials
from .build_kit import PREFIX

WATER, SNOW = 0.006, 0.022  # metres above the face
_GROUND = 0.6  # metres: water is shown up to here, snow everywhere
_LEAVES, _CROWNS, _NEAR = ("leaf", "needle"), 14, 40.0  # what bears snow; how many trees do, and metres from the action
_SNOW_COLOUR = (0.57, 0.64, 0.70)
_DARKENS = (0.42, 0.44, 0.50)  # what water does to a colour


def build_covers(air, surfaces, things=()):
    """Cover what ``surfaces`` (mesh objects) have lying level, and the crowns of the nearest trees among ``things``.

    See ``build_atmosphere.build``.
    """
    weather = air.plan.weather
    if weather.snow:
        white = materials.film("snow cover", _SNOW_COLOUR, 0.9)
        _cover(air, "snow cover", _level_faces(surfaces, SNOW, np.inf, 0.004), lambda _: white)
        _cover(air, "snow on leaves", _level_faces(_crowns(air, things), SNOW, np.inf, 0.02, 0.5), lambda _: white)
    elif weather.wetness:
        _cover(air, "wet", _level_faces(surfaces, WATER, _GROUND, 0.2), lambda dry: _wet(dry))


def _wet(dry):
    """The wet look of a material: opaque, since a clear film would blend badly with rain and mist before it."""
    colour = dry.diffuse_color[:3] if dry else (0.3, 0.3, 0.3)
    wet = tuple(c * d for c, d in zip(colour, _DARKENS, strict=True))
    return materials.film(f"wet {dry.name if dry else ''}".strip(), wet, 0.38)


def _cover(air, key, level, look):
    corners, faces, sources = level
    if not faces:
        return
    names = sorted({m.name if m else "" for m in sources})
    chosen = {m.name if m else "": m for m in sources}
    slots = [look(chosen[name]) for name in names]
    air.mesh(key, corners, faces, slots, [names.index(m.name if m else "") for m in sources])


def _crowns(air, things):
    """The trees and bushes nearest to the action that have leaves."""
    x, y, _ = air.plan.centre
    leafy = [o for o in things if o.type == "MESH" and any(_is_leaf(slot.material) for slot in o.material_slots)]
    away = sorted((math.hypot(o.matrix_world[0][3] - x, o.matrix_world[1][3] - y), o.name, o) for o in leafy)
    return [o for distance, _, o in away[:_CROWNS] if distance < _NEAR]


def _is_leaf(material):
    return material is not None and material.name.removeprefix(PREFIX).partition("#")[0] in _LEAVES


def _level_faces(surfaces, lift, highest, smallest, upright=0.9):
    """Upward faces (z of the normal above ``upright``) as loose polygons, lifted by ``lift`` metres.

    Returns corners (n, 3), faces, and the material of each face (or None).
    """
    corners, faces, sources = [], [], []
    for obj in surfaces:
        if obj.type != "MESH" or not obj.data.polygons:
            continue
        mesh, matrix = obj.data, np.array(obj.matrix_world)
        points = np.empty(len(mesh.vertices) * 3, np.float32)
        mesh.vertices.foreach_get("co", points)
        points = points.reshape(-1, 3) @ matrix[:3, :3].T + matrix[:3, 3]
        for polygon in _upward(mesh, matrix, smallest, upright):
            own = points[list(polygon.vertices)]
            if own[:, 2].max() <= highest:
                faces.append(tuple(range(len(corners), len(corners) + len(own))))
                corners += np.add(own, (0, 0, lift)).tolist()
                slots = obj.material_slots
                sources.append(slots[polygon.material_index].material if slots else None)
    return np.array(corners), faces, sources


def _upward(mesh, matrix, smallest, upright):
    count = len(mesh.polygons)
    normals, areas = np.empty(count * 3, np.float32), np.empty(count, np.float32)
    mesh.polygons.foreach_get("normal", normals)
    mesh.polygons.foreach_get("area", areas)
    turned = normals.reshape(-1, 3) @ np.linalg.inv(matrix[:3, :3])
    turned /= np.maximum(np.linalg.norm(turned, axis=1, keepdims=True), 1e-9)
    return [mesh.polygons[int(i)] for i in np.flatnonzero((turned[:, 2] > upright) & (areas > smallest))]
