# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands and hangs in gardens and at feasts: hedges, beds, an arch of flowers, strings of lights. No bpy."""

import math
from itertools import pairwise

import numpy as np

from . import palette
from .nature import bloom
from .piece import asset
from .tables import spread

BLOSSOMS = ("#b84f58", "#e6dfc8", "#d9a8b4", "#d3a94a", "#8d6a9a")
SAG = 0.35  # of a string of lights between its poles, metres


@asset("hedge")
def hedge(k):
    """A clipped hedge."""
    leaf = k.colour("leaf", ("#4c6a45", "#55733f", "#466142"))
    w, d, h = k.dim(2.4, 0.7, 1.2, 0)
    n = max(8, round(w / 0.16))
    rings = []
    for i in range(n + 1):
        shrink = 0.9 if i in (0, n) else 1.0
        ring = []
        for y, z in _clipped(d * shrink, h * (0.97 if shrink < 1 else 1.0)):
            bump = k.random.uniform(-0.04, 0.04) if z > 0.02 else 0.0
            ring.append((-w / 2 + w * i / n, y + math.copysign(bump, y), z + (bump if z > h * 0.6 else 0.0)))
        rings.append(ring)
    k.loft(rings, leaf)
    if k.params.get("winter"):
        k.box((0, 0, h - 0.01), (w - 0.06, d * 0.86, 0.1), "snow", 0.045)
    for _ in range(round(w * 26)):
        x, side = k.random.uniform(-w / 2 + 0.05, w / 2 - 0.05), k.random.choice((-1, 1, 0))
        z = k.random.uniform(0.12, h - 0.06) if side else h
        y = side * d * 0.49 if side else k.random.uniform(-d * 0.4, d * 0.4)
        shade = palette.variant("leaf", k.random.choice(("#5f7f49", "#4a6a3f", "#6b8a4f")))
        k.blob((x, y, z), (0.13, 0.06 if side else 0.12, 0.09), shade, 0.3, 0)


def _clipped(d, h):
    """(y, z) of a hedge's section, counter-clockwise from the lower left."""
    half, edge = d / 2, 0.12
    low = [(-half * 0.92, 0.0), (half * 0.92, 0.0)]
    right = [(half, h * 0.3), (half, h * 0.62), (half - 0.01, h - edge)]
    top = [(half - edge, h), (0.0, h), (edge - half, h)]
    return [*low, *right, *top, *((-y, z) for y, z in right[::-1])]


@asset("flower_bed")
def flower_bed(k):
    """A bed edged with stones, full of flowers."""
    w, d, h = k.dim(2.4, 0.9, 0.45, 0)
    wanted = k.params.get("colour")
    colours = [palette.variant("petal", c) for c in ((wanted,) if wanted else k.random.sample(BLOSSOMS, 3))]
    k.bar((0, 0, 0.04), (w - 0.08, d - 0.08, 0.08), "soil", 0.03)
    for s in (-1, 1):
        for x in spread(w, 0.3):
            k.bar((x, s * (d / 2 - 0.05), 0.055), (0.27, 0.1, 0.11), "stone#a39c8e", 0.02)
        for y in spread(d - 0.2, 0.3):
            k.bar((s * (w / 2 - 0.05), y, 0.055), (0.1, 0.24, 0.11), "stone#a39c8e", 0.02)
    for i in range(round(w * d * 11)):
        x, y = k.random.uniform(-w / 2 + 0.18, w / 2 - 0.18), k.random.uniform(-d / 2 + 0.18, d / 2 - 0.18)
        tall = k.random.uniform(0.5, 1.0) * (h - 0.08)
        green = palette.variant("leaf", k.random.choice(palette.GREENS))
        k.blob((x, y, 0.06 + tall * 0.42), (0.11, 0.11, tall * 0.5), green, 0.25, 1, 0.05)
        for _ in range(3):
            u, v = k.random.uniform(-0.05, 0.05), k.random.uniform(-0.05, 0.05)
            spot = (x + u, y + v, 0.06 + tall * k.random.uniform(0.75, 0.95))
            k.ball(spot, (0.036, 0.036, 0.026), colours[i % len(colours)], 7, 4)


@asset("flower_arch")
def flower_arch(k):
    """A wooden arch grown over with flowers; what is celebrated takes place before it."""
    w, d, h = k.dim(2.3, 0.7, 2.75, 0)
    wanted = k.params.get("colour")
    petals = [
        palette.variant("petal", c) for c in ((wanted, "#efe8dc") if wanted else ("#efe8dc", "#e3b7bd", "#c9727d"))
    ]
    half, rise = w / 2 - 0.22, h - (w / 2 - 0.22) - 0.22
    path = [(-half, z) for z in np.linspace(0, rise, 8)]
    path += [(-half * math.cos(a), rise + half * math.sin(a)) for a in np.linspace(0, math.pi, 17)[1:-1]]
    path += [(half, z) for z in np.linspace(rise, 0, 8)]
    for y in (-d * 0.28, d * 0.28):
        k.tube([(x, y, z) for x, z in path], 0.028, "white", 6)
    for x, z in path[1:-1:2]:
        k.rod((x, -d * 0.28, z), (x, d * 0.28, z), 0.016, "white", segments=5)
    for i, (x, z) in enumerate(path[1:-1] + path[2:-2:2]):
        out = 0.05 + 0.08 * min(z / rise, 1.0)
        green = palette.variant("leaf", k.random.choice(palette.GREENS))
        y = k.random.uniform(-d * 0.22, d * 0.22)
        k.blob((x, y, z + 0.05), (0.15 + out * 0.5, 0.17, 0.16 + out * 0.4), green, 0.3, 1)
        for _ in range(2 if z < rise * 0.5 else 3):
            a = k.random.uniform(0, 2 * math.pi)
            spot = (
                x + (0.09 + out * 0.4) * math.cos(a),
                y + k.random.choice((-0.15, 0.15)),
                z + 0.05 + (0.1 + out * 0.3) * math.sin(a),
            )
            k.ball(spot, k.random.uniform(0.045, 0.075), petals[(i + int(a * 3)) % len(petals)], 6, 3)
    k.anchor("stand", 0, -d / 2 - 0.45, 0, 0.0)


@asset("string_lights", mount="ceiling")
def string_lights(k):
    """Bulbs on cords that zigzag over ``size`` x, y and sag; the cords' ends are at the origin's height."""
    w, d, _ = k.dim(4.0, 3.0, 0.5, 0)
    turns = max(2, round(w / 1.6))
    corners = [(-w / 2 + w * i / turns, (-1) ** i * d / 2) for i in range(turns + 1)]
    runs = [*pairwise(corners), ((-w / 2, -d / 2), (w / 2, -d / 2)), ((-w / 2, d / 2), (w / 2, d / 2))]
    for x, y in {*corners, *(end for run in runs for end in run)}:
        k.rod((x, y, -0.04), (x, y, 0), 0.012, "black", segments=5)
    for (ax, ay), (bx, by) in runs:
        length = math.hypot(bx - ax, by - ay)
        sag = min(SAG, 0.1 * length)
        count = max(4, round(length / 0.45))
        line = [
            (ax + (bx - ax) * t, ay + (by - ay) * t, -sag * 4 * t * (1 - t) - 0.03)
            for t in np.linspace(0, 1, count + 1)
        ]
        k.tube(line, 0.008, "black", 4)
        for i, (x, y, z) in enumerate(line[1:-1]):
            k.rod((x, y, z), (x, y, z - 0.03), 0.014, "black", segments=6)
            k.ball((x, y, z - 0.062), (0.036, 0.036, 0.042), "bulb", 8, 5)
            if i % 3 == 1:
                k.glow("lamp", (x, y, z - 0.062), (0.12, 0.12, 0.12))


@asset("light_pole")
def light_pole(k):
    """A wooden pole in a tub, to hang lights from."""
    h = k.dim(0.34, 0.34, 3.1, 0)[2]
    k.lathe((0, 0, 0), [(0.13, 0), (0.17, 0.24), (0.15, 0.245), (0.14, 0.2)], "wood_light", 12)
    k.rod((0, 0, 0.12), (0, 0, h), 0.03, "wood", 0.022, 8)
    k.ring((0, 0, h - 0.04), 0.028, 0.008, "metal_dark", segments=10, sides=5)


@asset("bunting", mount="ceiling")
def bunting(k):
    """Pennants on a cord of the length ``size`` x; its ends are at the origin's height."""
    w = k.dim(7.0, 0.05, 0.7, 0)[0]
    wanted = k.params.get("colour")
    k.painted = True
    colours = (wanted or "#b8483f", "#e2d9c0", wanted or "#4a6f8a", wanted or "#d0a441", wanted or "#5f8a5a")
    rise = lambda x: -0.45 * (1 - (2 * x / w) ** 2)  # noqa: E731
    k.tube([(x, 0, rise(x) - 0.02) for x in np.linspace(-w / 2, w / 2, 13)], 0.008, "rope", 4)
    for s in (-1, 1):
        k.rod((s * (w / 2 - 0.01), 0, -0.035), (s * (w / 2 - 0.01), 0, 0), 0.012, "rope", segments=5)
    for i, x in enumerate(spread(w - 0.3, 0.42)):
        z = rise(x) - 0.025
        k.front([(x - 0.13, z), (x + 0.13, z), (x, z - 0.27)], -0.004, 0.004, palette.variant("fabric", colours[i % 5]))


@asset("petals", "petal", mount="hand")
def petals(k):
    """A handful of rose petals."""
    colour = k.colour("petal", ("#d98a94", "#efe3dc", "#b84f58"))
    for i in range(22):
        a, r = i * 2.4, 0.075 * math.sqrt(i / 22)
        with k.at((r * math.cos(a), r * math.sin(a), 0.005), yaw=a,
                  pitch=k.random.uniform(-0.15, 0.15)):  # fmt: skip
            k.ball((0, 0, 0), (0.016, 0.013, 0.004), colour, 7, 3)
    k.held(0, 0, 0.012, "flat")


@asset("garland")
def garland(k):
    """A tub of flowers on a low column, as beside an aisle."""
    h = k.dim(0.42, 0.42, 1.05, 0)[2]
    column = [(0.15, 0), (0.15, 0.05), (0.10, 0.08), (0.085, h * 0.5), (0.13, h * 0.56), (0.14, h * 0.6)]
    k.lathe((0, 0, 0), column, "plaster", 16)
    wanted = k.params.get("colour")
    colours = ("#efe8dc", "#e3b7bd", wanted or "#c9727d")
    for i in range(13):
        a, r = i * 2.4, 0.15 * math.sqrt(i / 13)
        k.blob((r * math.cos(a), r * math.sin(a), h * 0.66), 0.1, "leaf", 0.25, 1)
        bloom(
            k,
            (1.1 * r * math.cos(a), 1.1 * r * math.sin(a), h * 0.79 - r * 0.5),
            0.06,
            palette.variant("petal", colours[i % 3]),
        )


@asset("parasol")
def parasol(k):
    """A great parasol on a foot, as over the tables of a café."""
    cloth = k.colour("canvas", ("#b8483f", "#e2d9c0", "#3f6a5a", "#c9963a"))
    w, _, h = k.dim(2.6, 2.6, 2.98, 0)
    k.lathe((0, 0, 0), [(0.26, 0), (0.26, 0.06), (0.06, 0.1), (0.04, 0.3)], "metal_dark", 14)
    k.rod((0, 0, 0.1), (0, 0, h), 0.026, "wood_light", segments=8)
    low, r = h - 0.62, w / 2
    rim = [(r * math.cos(a), r * math.sin(a)) for a in (i * math.tau / 8 for i in range(8))]
    white = palette.variant("canvas", "#e8e1cf")
    for i in range(8):
        (ax, ay), (bx, by) = rim[i], rim[(i + 1) % 8]
        tone = cloth if i % 2 == 0 or k.seed % 2 else white
        k.pane([(ax, ay, low), (bx, by, low), (0, 0, h - 0.03)], tone, 0.02)
        k.pane([(ax, ay, low - 0.16), (bx, by, low - 0.16), (bx, by, low), (ax, ay, low)], tone, 0.02)
    k.ball((0, 0, h), 0.05, "wood_light", 8, 5)
