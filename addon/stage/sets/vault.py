# SPDX-License-Identifier: GPL-3.0-or-later
"""The shell of a tunnel: walls that spring into a vault, ribs, lamps along it, a road, rails or water on the ground.

The tunnel runs along y; it goes on beyond both of its ends.
"""

import math
import random
from itertools import pairwise

import numpy as np

from ..geometry import Shape, turn
from . import manners
from .walls import holes, panels, spans, tint

SPRING = 2.6  # m: where the walls begin to curve
THICK = 0.3
RING = 3.2  # m from rib to rib
ON = 34.0  # m that the tunnel goes on beyond its end
TILED = 2.0  # m of the walls that are tiled


def wall(plan, w):
    """A long side with tiles, a pipe and cables; at the ends only the rib that the tunnel ends in."""
    s, length, cuts = Shape(), math.dist(w.start, w.end), holes(plan, w)
    if abs(w.start[1] - w.end[1]) < 0.01:
        _rib(s, length, plan.height, 0.0, plan.params["look"], length / 2)
    else:
        _side(s, length, cuts, plan.params["look"])
        _along(s, length, cuts)
    angle = math.atan2(w.end[1] - w.start[1], w.end[0] - w.start[0])
    return Shape().merge(s, (*w.start, 0), angle)


def _side(s, length, cuts, look):
    concrete, trim = "concrete" + look["wall"], "concrete" + tint(look["wall"], 0.7)
    for a, b, low, high in panels(length, SPRING, cuts):
        s.box(((a + b) / 2, -THICK / 2, (low + high) / 2), (b - a, THICK, high - low), concrete, 0)
    tiles = ["tile" + tint(look["dado"], f) for f in (0.95, 1.0, 1.04)]
    rng, wide = random.Random(round(length * 10)), 0.8
    for a, b in spans(length, cuts, 0.1, TILED, 0.06):
        count = max(1, round((b - a) / wide))
        for k in range(count):
            for z, tall in ((0.5, 0.62), (1.12, 0.62), (1.72, 0.58)):
                u = a + (b - a) * (k + 0.5) / count
                s.box((u, 0.006, z), ((b - a) / count - 0.02, 0.012, tall - 0.02), tiles[rng.randrange(3)], 0)
        s.box(((a + b) / 2, 0.012, TILED + 0.05), (b - a, 0.024, 0.1), "paint#8f3f34", 0)
        s.box(((a + b) / 2, 0.01, 0.1), (b - a, 0.02, 0.2), trim, 0)
    for o in cuts:
        for u in (o[0] - 0.05, o[1] + 0.05):
            s.box((u, 0.02, (o[3] + 0.1) / 2), (0.1, 0.06, o[3] + 0.1), "metal_dark", 0)
        s.box(((o[0] + o[1]) / 2, 0.02, o[3] + 0.05), (o[1] - o[0], 0.06, 0.1), "metal_dark", 0)


def _along(s, length, cuts):
    """A pipe and two cables on brackets, over the doors."""
    for z, r, material in ((2.46, 0.055, "paint#7a4a3c"), (2.30, 0.022, "black"), (2.25, 0.022, "black")):
        s.tube([(0, 0.11, z), (length, 0.11, z)], r, material, 8)
    for u in np.arange(RING / 2, length, RING / 2):
        s.box((u, 0.07, 2.36), (0.05, 0.14, 0.34), "metal_dark", 0)


def _rib(s, wide, height, y, look, middle=0.0):
    """A ring of concrete across the tunnel at ``y``, a hand's breadth proud of the vault."""
    colour = "concrete" + tint(look["wall"], 0.86)
    outer = _arch(wide, height)
    inner = _arch(wide - 0.28, height - 0.14)
    for k in range(len(outer) - 1):
        (a, c), (b, d) = outer[k], outer[k + 1]
        (e, g), (f, h) = inner[k], inner[k + 1]
        for v, ring in ((y - 0.16, 1), (y + 0.16, -1)):
            corners = [(middle + e, v, g), (middle + f, v, h), (middle + b, v, d), (middle + a, v, c)]
            s.quad(corners[::ring], colour)
        under = [(e, y + 0.16, g), (f, y + 0.16, h), (f, y - 0.16, h), (e, y - 0.16, g)]
        s.quad([(middle + x, v, z) for x, v, z in under], colour)


def _arch(wide, height, steps=14):
    """(x, z) over the vault from the right-hand spring to the left-hand one, feet included."""
    curve = [(wide / 2 * math.cos(a), SPRING + (height - SPRING) * math.sin(a)) for a in np.linspace(0, math.pi, steps)]
    return [(wide / 2, 0.0), *curve, (-wide / 2, 0.0)]


def _vault(s, wide, height, y0, y1, look, feet=False):
    """The curved lining from ``y0`` to ``y1`` with ribs and two rows of lamps; with its walls if ``feet``."""
    rows = _arch(wide, height)
    rows = rows if feet else rows[1:-1]
    tints = ["concrete" + tint(look["wall"], f) for f in (0.93, 0.97, 1.0)]
    count = max(1, round((y1 - y0) / RING))
    step = (y1 - y0) / count
    for n in range(count):
        a, b = y0 + n * step, y0 + (n + 1) * step
        for k, ((x, z), (u, v)) in enumerate(pairwise(rows)):
            s.quad([(x, a, z), (u, a, v), (u, b, v), (x, b, z)][::-1], tints[(n + k) % 3])
        _rib(s, wide, height, a, look)
        for side in (-1, 1):
            x, z = side * wide * 0.30, SPRING + (height - SPRING) * 0.80 - 0.12
            s.box((x, (a + b) / 2, z + 0.06), (0.34, 1.3, 0.08), "metal_dark", 0)
            s.box((x, (a + b) / 2, z), (0.24, 1.16, 0.06), "bulb", 0)


def ceiling(plan):
    """The vault over the room, and a stretch behind the camera's end."""
    (x0, y0), (x1, y1) = np.min(plan.floor, axis=0), np.max(plan.floor, axis=0)
    s = Shape()
    _vault(s, x1 - x0, plan.height, y0, y1, plan.params["look"])
    return s


def floor(plan):
    """Paved sides with kerbs, and between them a road with its lines, rails in ballast, or a channel of water."""
    (x0, y0), (x1, y1) = np.min(plan.floor, axis=0), np.max(plan.floor, axis=0)
    s = Shape()
    _ground(s, x1 - x0, y0 - 3.0, y1, plan.params)
    return s


def _ground(s, wide, y0, y1, params):
    bed, edge = params.get("bed", "road"), wide / 2 - 0.95
    look = params["look"]
    mid, long = (y0 + y1) / 2, y1 - y0
    s.box((0, mid, -0.06), (wide + 0.4, long, 0.1), "concrete#6d6b66", 0)
    middle = {"road": "asphalt#55585c", "rails": "stone#4a4742", "water": "water#3f5a58"}[bed]
    s.quad([(-edge, y0, -0.004), (edge, y0, -0.004), (edge, y1, -0.004), (-edge, y1, -0.004)], middle)
    tints = ["concrete" + tint(look["floor_colour"], f) for f in (0.95, 1.0, 1.04)]
    for side in (-1, 1):
        count = max(1, round(long / 1.2))
        for k in range(count):
            a, b = y0 + long * k / count + 0.008, y0 + long * (k + 1) / count - 0.008
            x, u = sorted((side * edge, side * wide / 2))
            s.quad([(x, a, 0.001), (u, a, 0.001), (u, b, 0.001), (x, b, 0.001)], tints[(k * 7 + side) % 3])
            s.box((side * edge, (a + b) / 2, 0.0), (0.16, b - a, 0.06), "stone#a7a39a", 0)
    if bed == "road":
        for y in np.arange(y0 + 0.6, y1 - 1.5, 3.6):
            s.quad([(-0.07, y, 0.002), (0.07, y, 0.002), (0.07, y + 1.7, 0.002), (-0.07, y + 1.7, 0.002)], "white")
        for x in (-edge + 0.28, edge - 0.28):
            s.quad(
                [(x - 0.06, y0, 0.002), (x + 0.06, y0, 0.002), (x + 0.06, y1, 0.002), (x - 0.06, y1, 0.002)], "white"
            )
    elif bed == "rails":
        for y in np.arange(y0 + 0.3, y1, 0.65):
            s.box((0, y, 0.005), (2.5, 0.24, 0.05), "wood_dark", 0)
        for x in (-0.72, 0.72):
            s.box((x, mid, 0.06), (0.07, long, 0.1), "steel", 0)


def beyond(plan, o):
    """The tunnel goes on to a far mouth, beyond which it is as light as it is outside; behind a door is a passage."""
    s, look, params = Shape(), plan.params["look"], plan.params
    if o.kind == "door":
        s.box((0, 1.2, 1.2), (1.6, 0.05, 2.5), "concrete" + tint(look["wall"], 0.8), 0)
        return Shape().merge(s, o.location, o.yaw)
    wide = float(np.ptp([p[0] for p in plan.floor]))
    _ground(s, wide, 0.0, ON, params)
    _vault(s, wide, plan.height, 0.0, ON, look, feet=True)
    s.quad(
        [(-60, ON, -0.02), (60, ON, -0.02), (60, ON + 120, -0.02), (-60, ON + 120, -0.02)],
        "grass" + tint("#7f9448", 0.4 if params.get("dark") else 1.0),
    )
    s.quad([(-3, ON, -0.01), (3, ON, -0.01), (3, ON + 120, -0.01), (-3, ON + 120, -0.01)], "asphalt#55585c")
    return Shape().merge(s, (0.0, o.location[1], 0.0), o.yaw)


def leaf(plan, o):
    """``(shape, origin)`` of a steel door with a bar across, as of ``walls.leaf``."""
    s, w, h = Shape(), o.width - 0.012, o.height - 0.012
    s.box((w / 2, 0.05, h / 2), (w, 0.05, h), "paint#3f7a52", 0.006)
    s.box((w / 2, 0.02, 1.02), (w - 0.16, 0.03, 0.06), "metal", 0.006)
    s.box((w / 2, 0.022, h - 0.42), (0.4, 0.01, 0.26), "white", 0)
    result = Shape().merge(s, (0, 0, 0), o.yaw)
    hx, hy = turn((-o.width / 2 + 0.006, 0), o.yaw)
    return result, (o.location[0] + hx, o.location[1] + hy, o.location[2] + 0.006)


manners.register("vault", floor=floor, ceiling=ceiling, wall=wall, leaf=leaf, beyond=beyond)
