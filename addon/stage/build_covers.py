# SPDX-License-Identifier: GPL-3.0-or-later
"""Wetness and snow: sheets over the upward faces of a set, which itself is shared between scenes."""

import numpy as np

from . import air_materials as materials

WATER, SNOW = 0.006, 0.022  # metres above the face
_GROUND = 0.6  # metres: water is shown up to here, snow everywhere
_SNOW_COLOUR = (0.57, 0.64, 0.70)
_DARKENS = (0.42, 0.44, 0.50)  # what water does to a colour


def build_covers(air, surfaces):
    """Cover what ``surfaces`` (mesh objects) have lying level. See ``build_atmosphere.build``."""
    weather = air.plan.weather
    if weather.snow:
        white = materials.film("snow cover", _SNOW_COLOUR, 0.9)
        _cover(air, "snow cover", _level_faces(surfaces, SNOW, np.inf, 0.004), lambda _: white)
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


def _level_faces(surfaces, lift, highest, smallest):
    """Upward faces (normal within 25 degrees of up) as loose polygons, lifted by ``lift`` metres.

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
        for polygon in _upward(mesh, matrix, smallest):
            own = points[list(polygon.vertices)]
            if own[:, 2].max() <= highest:
                faces.append(tuple(range(len(corners), len(corners) + len(own))))
                corners += np.add(own, (0, 0, lift)).tolist()
                slots = obj.material_slots
                sources.append(slots[polygon.material_index].material if slots else None)
    return np.array(corners), faces, sources


def _upward(mesh, matrix, smallest):
    count = len(mesh.polygons)
    normals, areas = np.empty(count * 3, np.float32), np.empty(count, np.float32)
    mesh.polygons.foreach_get("normal", normals)
    mesh.polygons.foreach_get("area", areas)
    turned = normals.reshape(-1, 3) @ np.linalg.inv(matrix[:3, :3])
    turned /= np.maximum(np.linalg.norm(turned, axis=1, keepdims=True), 1e-9)
    return [mesh.polygons[int(i)] for i in np.flatnonzero((turned[:, 2] > 0.9) & (areas > smallest))]
