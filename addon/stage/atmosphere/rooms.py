# SPDX-License-Identifier: GPL-3.0-or-later
"""Light in rooms: which side it comes from, sun on the floor, pools about lamps, what windows look like. Pure numpy.

Workbench's lamps are directions without a place; these sheets give light a place.
"""

import math

import numpy as np

from ..geometry import facing
from . import soft
from .colour import unit

LIFT = 0.02  # metres that light lies above floors, and before walls and ceilings
HANGING = 1.9  # metres above the floor from which on a lamp's shade hides the ceiling from it
RINGS = 56  # of a pool, so that it melts into what it lies on
_SLANT = math.radians(24)  # of the sun to the way a window faces
_BARS = 0.05  # metres of frame between the panes of a window
_FADE = (0.0, 0.02, 0.04, 0.06)  # metres by which the edges of sunlight fade
_NEAR_WALL = 0.8  # metres: lamps light the wall behind them
_SIDES = 40
_APART = 0.0001  # metres between sheets


def windows(openings):
    """The openings that are windows."""
    return [o for o in openings if o.kind == "window"]


def outwards(openings):
    """The unit vector (x, y) out of a room's windows, taken together, or None if it has none."""
    ways = [np.multiply(facing(o.yaw), -o.width * o.height) for o in windows(openings)]
    if not ways:
        return None
    total = np.sum(ways, axis=0)
    if np.hypot(*total) < 0.3 * max(np.hypot(*way) for way in ways):  # they face each other
        total = max(ways, key=lambda way: (round(float(np.hypot(*way)), 3), *way))
    return unit(total)


def from_the_right(openings, axis):
    """Whether more light comes in on the right, seen from the camera side of the axis (yaw, radians)."""
    way = outwards(openings)
    return way is not None and float(np.dot(way, (math.cos(axis), math.sin(axis)))) > 0.05


def sun_through(openings, elevation):
    """The unit vector towards a sun that shines in at the windows, or None without windows; radians."""
    way = outwards(openings)
    if way is None:
        return None
    c, s = math.cos(_SLANT), math.sin(_SLANT)
    x, y = way[0] * c - way[1] * s, way[0] * s + way[1] * c
    return x * math.cos(elevation), y * math.cos(elevation), math.sin(elevation)


def sunlight(shape, opening, sun, floor, level, material="sun"):
    """Add the light of a window on the floor: an outline ``floor`` (n, 2) at the height ``level``."""
    x, y = facing(opening.yaw)
    if -(x * sun[0] + y * sun[1]) < 0.15:
        return shape
    across, middle = np.array([-y, x, 0]), np.asarray(opening.location, float)
    half, height = opening.width / 2, opening.height
    for left, right in ((-half, 0), (0, half)):
        for low, high in ((0, height / 2), (height / 2, height)):
            for n, fade in enumerate(_FADE):
                edge = _BARS / 2 + fade
                u, v = (left + edge, right - edge), (low + edge, high - edge)
                corners = [middle + across * a + (0, 0, b) for a, b in ((u[0], v[0]), (u[1], v[0]), (u[1], v[1]),
                                                                       (u[0], v[1]))]  # fmt: skip
                fallen = [p - np.asarray(sun) * ((p[2] - level) / sun[2]) for p in corners]
                _flat(shape, np.array(fallen)[:, :2], floor, level + 1.2 * LIFT + _APART * n, material)
    return shape


def lamp_pools(shape, location, floor, level, ceiling, material="pool"):
    """Add the light of a lamp at ``location`` on ceiling, floor and near walls, in the bands of ``soft``."""
    x, y, z = location
    if ceiling is not None and z > level + 0.6:
        away = max(ceiling - z, 0.35)
        for n, ring in enumerate(_rings(0.75 + 0.65 * away)):
            _flat(shape, np.add(ring, (x, y)), floor, ceiling - LIFT - _APART * n, soft.band(material, n / RINGS))
    for n, ring in enumerate(_rings(0.8 + 0.3 * (z - level))[1::2]):  # shades keep most of it from below
        _flat(shape, np.add(ring, (x, y)), floor, level + LIFT + _APART * n, soft.band(material, 2 * n / RINGS))
    for start, end in zip(floor, np.roll(floor, -1, axis=0), strict=True):
        _on_wall(shape, np.asarray(location, float), start, end, (level, ceiling or level + 2.7), material)
    return shape


def window_pools(shape, opening, floor, ceiling, material="bounce"):
    """Add, in the bands of ``soft``, the daylight that a window throws on the ceiling above it."""
    x, y = opening.location[:2]
    for n, ring in enumerate(_rings(0.8 + 0.9 * opening.width)):
        _flat(shape, np.add(ring, (x, y)), floor, ceiling - LIFT - _APART * n, soft.band(material, n / RINGS))
    return shape


def clipped(polygon, outline):
    """The part (n, 2) of a convex polygon that lies within a convex counter-clockwise outline; may be empty."""
    points = np.asarray(polygon, float).reshape(-1, 2)
    for start, end in zip(outline, np.roll(outline, -1, axis=0), strict=True):
        if not len(points):
            break
        edge = np.subtract(end, start)
        inside = edge[0] * (points[:, 1] - start[1]) - edge[1] * (points[:, 0] - start[0])
        kept = []
        for a, b, da, db in zip(points, np.roll(points, -1, axis=0), inside, np.roll(inside, -1), strict=True):
            if da >= 0:
                kept.append(a)
            if (da >= 0) != (db >= 0):
                kept.append(a + (b - a) * (da / (da - db)))
        points = np.array(kept).reshape(-1, 2)
    return points


def _rings(radius):
    angle = np.linspace(0, 2 * np.pi, _SIDES, endpoint=False)
    circle = np.column_stack([np.cos(angle), np.sin(angle)])
    return [circle * radius * ((n + 1) / RINGS) ** 1.1 for n in range(RINGS)]


def _flat(shape, polygon, outline, height, material):
    part = clipped(polygon, outline)
    if len(part) > 2:
        shape.quad(np.column_stack([part, np.full(len(part), height)]), material)


def _on_wall(shape, lamp, start, end, heights, material):
    along = np.subtract(end, start)
    length = float(np.hypot(*along))
    along = along / length
    inwards = np.array([-along[1], along[0]])
    u, away = float((lamp[:2] - start) @ along), float((lamp[:2] - start) @ inwards)
    if not (0 <= u <= length and 0 <= away < _NEAR_WALL):
        return
    wall = [(0, heights[0]), (length, heights[0]), (length, heights[1]), (0, heights[1])]
    for n, ring in enumerate(_rings(0.55 + 0.5 * away)):
        part = clipped(ring * (1.0, 1.15) + (u, lamp[2]), wall)
        if len(part) > 2:
            flat = np.asarray(start) + part[:, :1] * along + inwards * (1.6 * LIFT + _APART * n)
            shape.quad(np.column_stack([flat, part[:, 1]]), soft.band(material, n / RINGS))


def outline(floor):
    """The convex counter-clockwise outline (n, 2) of a floor."""
    points = sorted({(float(x), float(y)) for x, y in floor})
    low, high = [], []
    for chain, ordered in ((low, points), (high, points[::-1])):
        for p in ordered:
            while len(chain) > 1 and _turn(chain[-2], chain[-1], p) <= 0:
                chain.pop()
            chain.append(p)
    return np.array(low[:-1] + high[:-1])


def _turn(a, b, c):
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
