# SPDX-License-Identifier: GPL-3.0-or-later
"""What lies before the windows of ships: the sea over the bow, the stars. A recipe names it in ``extra["vista"]``."""

import math
import random
from itertools import pairwise

import numpy as np

from ..geometry import Shape
from . import ground

DECK = -2.4  # m: of the foredeck below the floor of the bridge
SEA = ground.VISTA_FLOORS["sea"]
SPACE = 120.0, 54.0  # m: how far off and how high the stars are, within the dome of the sky
STARS = 420


def sea(plan):
    """The foredeck to the bow with its hatches, mast and rails, and water to the horizon."""
    site = {"base": {"material": "water#4f7f98", "z": SEA, "radius": 175}}
    s, y0 = Shape(), max(p[1] for p in plan.floor) + 0.4
    half, long = 5.6, 30.0
    right = [(half, 0), (half, 16), (half * 0.72, 23), (half * 0.3, long - 1.5)]
    outline = [(x, y0 + y) for x, y in (*right, (0, long), *((-x, y) for x, y in reversed(right)))]
    s.prism(outline, SEA - 1, DECK, "paint#7a3f38")
    s.prism([(x * 0.96, y0 + (y - y0) * 0.985) for x, y in outline], DECK - 0.1, DECK + 0.02, "paint#8a5d4a")
    for (ax, ay), (bx, by) in pairwise(outline):
        steps = max(round(math.dist((ax, ay), (bx, by)) / 1.6), 1)
        for z in (0.55, 1.05):
            s.tube([(ax, ay, DECK + z), (bx, by, DECK + z)], 0.04, "white", 6)
        for k in range(steps + 1):
            x, y = ax + (bx - ax) * k / steps, ay + (by - ay) * k / steps
            s.tube([(x, y, DECK), (x, y, DECK + 1.05)], 0.04, "white", 6)
    for y in (6.0, 12.0):
        s.box((0, y0 + y, DECK + 0.5), (5.0, 4.2, 1.0), "paint#5f6f66", 0.06)
        for k in range(4):
            s.box((0, y0 + y + (k - 1.5) * 1.05, DECK + 1.05), (5.1, 0.12, 0.12), "paint#4c5a52", 0)
    s.cylinder((0, y0 + 17.5, DECK), 0.26, 9.0, "paint#d9d2bd", 0.18, 14)
    s.tube([(0, y0 + 17.4, DECK + 1.4), (2.6, y0 + 10.5, DECK + 6.4)], 0.12, "paint#d9b04a", 8)
    s.tube([(-2.6, y0 + 17.5, DECK + 6.6), (2.6, y0 + 17.5, DECK + 6.6)], 0.1, "paint#d9d2bd", 8)
    for x in (-2.6, 2.6):
        s.tube([(x, y0 + 17.5, DECK + 6.6), (x * 1.6, y0 + 14, DECK + 0.6)], 0.03, "black", 5)
    s.tube([(0, y0 + 17.5, DECK + 9.0), (0, y0 + long - 0.6, DECK + 1.2)], 0.03, "black", 5)
    s.box((0, y0 + 24, DECK + 0.4), (1.9, 1.3, 0.8), "paint#5f6f66", 0.05)
    s.tube([(-1.2, y0 + 24, DECK + 0.6), (1.2, y0 + 24, DECK + 0.6)], 0.4, "metal_dark", 14)
    return [("sea", ground.base(site)), ("bow", s), ("waves", _waves(plan))]


def _waves(plan):
    """Crests that catch the light, smaller and closer together towards the horizon."""
    rng, s = random.Random(plan.seed + 31), Shape()
    for _ in range(240):
        away = 12 * math.exp(rng.uniform(0, 3.4))
        a = rng.uniform(-1.25, 1.25)
        x, y, wide = away * math.sin(a), away * math.cos(a), rng.uniform(0.6, 2.0) * (1 + away / 60)
        if abs(x) < 7 and y < 38:
            continue
        crest = ((x - wide, y), (x, y - wide * 0.12), (x + wide, y), (x, y + wide * 0.12))
        s.quad([(*p, SEA + 0.06) for p in crest], "water#86acbc")
    return s


def space(plan):
    """Black, stars of several sizes, a planet with bands, its ring and a moon."""
    rng, dark, stars, worlds = random.Random(plan.seed + 37), Shape(), Shape(), Shape()
    wide, tall = SPACE
    dark.ball((0, 0, 0), (wide, wide, tall), "black#05070c", 24, 14)
    dark.faces = [tuple(reversed(face)) for face in dark.faces]
    for _ in range(STARS):
        a, z = rng.uniform(0, math.tau), rng.uniform(-0.6, 0.8)
        flat = math.sqrt(1 - z * z)
        size = rng.choice((0.12, 0.12, 0.2, 0.32))
        colour = rng.choice(("display#ffffff", "display#ffffff", "display#cfe0ff", "display#ffe6c0"))
        stars.ball(
            (0.95 * wide * flat * math.cos(a), 0.95 * wide * flat * math.sin(a), 0.95 * tall * z), size, colour, 4, 2
        )
    middle, radius = np.array([-24.0, 74.0, 15.0]), 19.0
    bands = ("ceiling#c9874a", "ceiling#e0b070", "ceiling#b8703f", "ceiling#e8c48a", "ceiling#a8623a")
    edges = np.linspace(-1, 1, 12)
    tilt = 0.35
    c, q = math.cos(tilt), math.sin(tilt)
    lean = np.array([[c, 0, q], [0, 1, 0], [-q, 0, c]])
    for i, (a, b) in enumerate(pairwise(edges)):
        rings = []
        for t in np.linspace(a, b, 3):
            flat = math.sqrt(max(1 - t * t, 1e-4)) * radius
            angle = np.linspace(0, math.tau, 36, endpoint=False)
            rings.append(np.column_stack([flat * np.cos(angle), flat * np.sin(angle), np.full(36, t * radius)]))
        faces = [
            (j * 36 + n, j * 36 + (n + 1) % 36, (j + 1) * 36 + (n + 1) % 36, (j + 1) * 36 + n)
            for j in range(2)
            for n in range(36)
        ]
        worlds.add(np.concatenate(rings) @ lean.T + middle, faces, bands[i % len(bands)])
    angle = np.linspace(0, math.tau, 48, endpoint=False)
    for near, far, colour in ((1.35, 1.6, "ceiling#d8c09a"), (1.66, 1.95, "ceiling#b09a7a")):
        rim = [
            np.column_stack([r * radius * np.cos(angle), r * radius * np.sin(angle), 0 * angle]) @ lean.T + middle
            for r in (near, far)
        ]
        faces = [(n, 48 + n, 48 + (n + 1) % 48, (n + 1) % 48) for n in range(48)]
        worlds.add(np.concatenate(rim), faces, colour)
    worlds.ball((34, 80, 6), 3.6, "ceiling#a8b0b8", 20, 12)
    return [("space", dark), ("stars", stars), ("planet", worlds)]


_VISTAS = {"sea": sea, "space": space}


def outside(plan):
    """``[(name, Shape)]`` of what the windows of a room show: its vista, else the street or the country."""
    return _VISTAS.get(plan.params.get("vista"), ground.outside)(plan)
