# SPDX-License-Identifier: GPL-3.0-or-later
"""The shell of a cave: rough walls in ledges that lean in overhead, a vault of lumps, a mouth to the open country."""

import math
import random

import numpy as np

from ..geometry import Shape
from . import ground, manners
from .needs import seed_of
from .walls import holes, panels, tint

STEP = 0.42  # m between the points of a wall
BACK = 0.48  # m that the rock reaches behind the wall's line; its face stays before that
OVER = 0.7  # m that walls, floor and vault reach past corners
LEAN = 1.7  # m that the walls come in at the height of the vault
STANDING = 2.3  # m: up to here they do not lean


def wall(plan, w):
    """One side of rock, open where the mouth is."""
    s, length = Shape(), math.dist(w.start, w.end)
    rng = random.Random(seed_of(plan.location, w.id, "rock"))
    cuts = holes(plan, w)
    tints = _tints(plan.params["look"]["wall"])
    _face(s, length, w.height, cuts, tints, rng)
    for a, b, low, high in panels(length, w.height, cuts):
        a, b = (a - OVER if a == 0 else a), (b + OVER if b == length else b)
        s.quad([(a, -BACK, low), (b, -BACK, low), (b, -BACK, high), (a, -BACK, high)], tints[0])
    for hole in cuts:
        _rim(s, hole, tints, rng)
    angle = math.atan2(w.end[1] - w.start[1], w.end[0] - w.start[0])
    return Shape().merge(s, (*w.start, 0), angle)


def _face(s, length, height, cuts, tints, rng):
    """The side that is seen: triangles in waves and ledges, leaning in overhead."""
    us, zs = _steps(-OVER, length + OVER), _steps(-0.1, height)
    waves = [(rng.uniform(0.5, 1.7), rng.uniform(0.5, 1.9), rng.uniform(0, 6.3)) for _ in range(4)]
    points = []
    for z in zs:
        lean = LEAN * max(0.0, (z - STANDING) / max(height - STANDING, 0.1)) ** 1.5
        for u in us:
            rough = sum(math.sin(a * u + b * z + p) for a, b, p in waves) / 4
            ledge = (z * 0.9 + 0.35 * rough) % 1.0
            deep = 0.20 + 0.13 * rough + 0.12 * ledge + rng.uniform(-0.06, 0.06)
            points.append((u + _jog(rng), lean - min(max(deep, 0.02), BACK - 0.04), z + _jog(rng)))
    count, faces, materials = len(us), [], []
    for row in range(len(zs) - 1):
        for column in range(count - 1):
            u, z = (us[column] + us[column + 1]) / 2, (zs[row] + zs[row + 1]) / 2
            if any(h[0] - 0.2 < u < h[1] + 0.2 and h[2] - 0.2 < z < h[3] + 0.1 for h in cuts):
                continue
            a = row * count + column
            b, c, d = a + 1, a + count + 1, a + count
            faces += [(a, c, b), (a, d, c)] if (row + column) % 2 else [(a, d, b), (b, d, c)]
            materials += [rng.choice(tints)] * 2
    s.add(points, faces, materials)


def _steps(low, high):
    return np.linspace(low, high, max(2, round((high - low) / STEP)) + 1)


def _jog(rng):
    return rng.uniform(-0.11, 0.11)


def _tints(colour):
    return [f"stone{tint(colour, f)}" for f in (0.86, 0.94, 1.0, 1.05)]


def _rim(s, hole, tints, rng):
    """Boulders of all sizes about the mouth make it round and hide where the rock was cut."""
    a, b, _, high = hole[:4]
    for k in range(11):
        t = math.pi * (k + rng.uniform(-0.3, 0.3)) / 10
        u = (a + b) / 2 - ((b - a) / 2 + 0.42) * math.cos(t)
        z = 1.1 + (high - 0.75) * math.sin(t) if 0 < k < 10 else 0.2
        size = [rng.uniform(0.45, 0.85), rng.uniform(0.4, 0.6), rng.uniform(0.5, 0.75)]
        size[0] = min(size[0], 0.6 + abs(u - (a + b) / 2) - (b - a) / 2) if z < high - 0.4 else size[0]
        _lump(s, (u, rng.uniform(-0.45, -0.1), z), np.array(size), rng.choice(tints), rng)


def _lump(s, centre, radius, material, rng):
    """A faceted stone."""
    sides, rings = 7, 4
    points = [(0, 0, -1)]
    for i in range(1, rings):
        lat = -math.pi / 2 + math.pi * i / rings
        for j in range(sides):
            r = rng.uniform(0.84, 1.12)
            a = 2 * math.pi * (j + 0.5 * (i % 2)) / sides
            points.append((r * math.cos(lat) * math.cos(a), r * math.cos(lat) * math.sin(a), r * math.sin(lat)))
    points.append((0, 0, 1))
    top, faces = len(points) - 1, []
    for j in range(sides):
        k = (j + 1) % sides
        faces += [(0, 1 + k, 1 + j), (top, top - sides + j, top - sides + k)]
        for i in range(rings - 2):
            p = 1 + i * sides
            faces += [(p + j, p + k, p + sides + k), (p + j, p + sides + k, p + sides + j)]
    s.add(np.array(points) * radius + np.asarray(centre), faces, material)


def ceiling(plan):
    """A rough vault, highest over the middle."""
    low, high = np.min(plan.floor, axis=0) - OVER, np.max(plan.floor, axis=0) + OVER
    rng = random.Random(plan.seed + 41)
    colour, h = plan.params["look"]["wall"], plan.height

    def height(x, y):
        off = np.hypot(
            (x - (low[0] + high[0]) / 2) / (high[0] - low[0]), (y - (low[1] + high[1]) / 2) / (high[1] - low[1])
        )
        return h - 0.05 - 0.9 * min(off * 1.6, 1.0) ** 2 - rng.uniform(0, 0.34)

    tints = [f"stone{tint(colour, f)}" for f in (0.66, 0.72, 0.78)]
    return _sheet((*low, *high), 0.62, height, tints, rng, False)


def floor(plan):
    """Trodden rock: a little uneven, never above where people stand; flat stones and a puddle or two."""
    low, high = np.min(plan.floor, axis=0) - OVER, np.max(plan.floor, axis=0) + OVER
    low[1] -= 3.0
    rng = random.Random(plan.seed + 43)
    colour = plan.params["look"]["floor_colour"]
    s = _sheet((*low, *high), 0.5, lambda x, y: rng.uniform(-0.075, -0.004), [f"stone{tint(colour, f)}" for f in
               (0.90, 0.96, 1.0, 1.04)], rng, True)  # fmt: skip
    for n in range(3):
        x, y, r = rng.uniform(low[0] + 2, high[0] - 2), rng.uniform(low[1] + 4, high[1] - 2), rng.uniform(0.4, 0.9)
        rim = [(x + r * math.cos(a) * (1 + 0.25 * math.sin(2 * a + n)), y + 0.6 * r * math.sin(a), 0.002)
               for a in np.arange(16) * math.tau / 16]  # fmt: skip
        s.quad(rim, "water#39464a")
    return s


def _sheet(area, step, height, materials, rng, up):
    """A grid of triangles over ``area`` (x0, y0, x1, y1)."""
    x0, y0, x1, y1 = area
    nx, ny = max(2, round((x1 - x0) / step)), max(2, round((y1 - y0) / step))
    dx, dy = (x1 - x0) / nx, (y1 - y0) / ny
    points = []
    for j in range(ny + 1):
        for i in range(nx + 1):
            x, y = x0 + (i + rng.uniform(-0.25, 0.25)) * dx, y0 + (j + rng.uniform(-0.25, 0.25)) * dy
            points.append((x, y, height(x, y)))
    faces, chosen = [], []
    for j in range(ny):
        for i in range(nx):
            a = j * (nx + 1) + i
            b, c, d = a + 1, a + nx + 2, a + nx + 1
            pair = [(a, b, c), (a, c, d)] if (i + j) % 2 else [(a, b, d), (b, c, d)]
            faces += pair if up else [face[::-1] for face in pair]
            chosen += [rng.choice(materials), rng.choice(materials)]
    return Shape().add(points, faces, chosen)


def beyond(plan, o):
    """Outside the mouth: grass that falls away, trees, hills on the horizon; the sky is there already."""
    rng = random.Random(plan.seed + 47)
    shade = 0.32 if plan.params.get("dark") else 1.0  # the light in here is not that out there
    site = {
        "base": {"material": "grass" + tint("#a9c867", shade), "z": -0.25, "radius": 150},
        "hills": {"colour": tint("#93b380", shade), "radius": 120, "height": 8, "base": -0.3},
    }
    land = Shape()
    land.merge(ground.base(site)).merge(ground.hills(site, plan.seed))
    s = Shape()
    for _ in range(9):
        x, y, tall = rng.uniform(-9, 9), rng.uniform(7, 26), rng.uniform(3.5, 6.5)
        if abs(x) < 1.6 and y < 16:
            continue
        s.cylinder((x, y, -0.3), 0.16, tall * 0.5, "bark", segments=8)
        for j in range(3):
            s.ball((x + rng.uniform(-0.6, 0.6), y, tall * (0.5 + 0.2 * j)), (1.5 - 0.3 * j, 1.4 - 0.3 * j, 1.1),
                   "leaf" + tint(rng.choice(("#7fae58", "#8fb866", "#6f9c58")), shade), 10, 6)  # fmt: skip
    s.box((0, 1.6, -0.13), (o.width + 1.4, 3.2, 0.2), "soil" + tint("#8a7a5c", shade**0.5), 0.05)
    return land.merge(s, o.location, o.yaw)


manners.register("rock", floor=floor, ceiling=ceiling, wall=wall, beyond=beyond)
