# SPDX-License-Identifier: GPL-3.0-or-later
"""Rooms of a Japanese house: sanded walls between thin posts, paper screens, painted doors, a garden outside.

A way of building for ``shell``: it has ``wall``, ``panes``, ``leaf``, ``beyond``, ``ceiling`` and ``outside``.
"""

import math
import random

import numpy as np

from ..geometry import Shape, turn
from ..kit import make
from . import manners
from .ground import base, below, hills
from .walls import body, holes, spans

HEAD = 1.98  # m: of the rail over the doors
LIT = "ceiling#a89c84"  # paper with the day behind it
FIELD = "paper#e9e0c9"


def screen(s, u, y, z, w, h, wood, paper=LIT, foot=0.28):
    """A paper screen: a coarse grid of thin bars over a low board."""
    s.box((u, y, z + h / 2 + foot / 2), (w - 0.02, 0.014, h - foot - 0.02), paper, 0)
    s.box((u, y, z + foot / 2), (w - 0.02, 0.02, foot), wood, 0)
    for x in (-1, 1):
        s.box((u + x * (w / 2 - 0.02), y, z + h / 2), (0.04, 0.035, h), wood, 0)
    for v in (z + 0.02, z + foot, z + h - 0.02):
        s.box((u, y, v), (w - 0.04, 0.035, 0.04), wood, 0)
    for i in range(1, 4):
        s.box((u + (i / 4 - 0.5) * w, y, z + (h + foot) / 2), (0.012, 0.028, h - foot), wood, 0)
    rows = max(round((h - foot) / 0.28), 2)
    for i in range(1, rows):
        s.box((u, y, z + foot + (h - foot) * i / rows), (w - 0.06, 0.026, 0.012), wood, 0)


def painted(s, u, y, w, wood, tone, h=HEAD):
    """A sliding door of paper in a black rim, clouds of gold dust along it, a round pull."""
    s.box((u, y, h / 2), (w - 0.02, 0.025, h - 0.04), FIELD, 0)
    for x in (-1, 1):
        s.box((u + x * (w / 2 - 0.015), y + 0.004, h / 2), (0.03, 0.035, h), "black", 0)
    for v in (0.015, h - 0.015):
        s.box((u, y + 0.004, v), (w, 0.035, 0.03), "black", 0)
    for i, (z, tall) in enumerate(((0.45, 0.5), (0.85, 0.16), (1.62, 0.22))):
        s.box(
            (u + (0.1 if i % 2 else -0.08) * w, y + 0.015, z),
            (w * (0.72 if i else 0.92), 0.004, tall),
            "paper" + tone,
            0,
        )
    s.ball((u + w * 0.38, y + 0.016, 0.95), (0.035, 0.01, 0.035), "black", 10, 6)


def wall(plan, w):
    """Sanded plaster between posts, a rail at the height of the doors; painted doors fill what is blind."""
    s, look = Shape(), plan.params["look"]
    wood, length, cuts = "wood" + look["wood"], math.dist(w.start, w.end), holes(plan, w)
    body(s, w, cuts, "plaster" + look["wall"])
    edges = {0.06, length - 0.06, *(u for h in cuts for u in (h[0] - 0.05, h[1] + 0.05))}
    for a, b in spans(length, cuts, 0.0, HEAD, 0.1):
        n = max(round((b - a) / 1.8), 1)
        edges |= {a + (b - a) * i / n for i in range(1, n)}
        if plan.params.get("screens") and w.id in ("left", "right") and b - a > 1.2:
            count = max(round((b - a) / 0.9), 1)
            for i in range(count):
                painted(s, a + (b - a) * (i + 0.5) / count, 0.012, (b - a) / count, wood, "#d3b877")
    for u in edges:
        s.box((u, 0.01, w.height / 2), (0.11, 0.08, w.height), wood, 0)
    s.box((length / 2, 0.015, HEAD + 0.05), (length, 0.06, 0.11), wood, 0)
    s.box((length / 2, 0.012, w.height - 0.06), (length, 0.07, 0.12), wood, 0)
    for a, b in spans(length, cuts, 0.0, 0.06):
        s.box(((a + b) / 2, 0.01, 0.03), (b - a, 0.05, 0.06), wood, 0)
    for low_u, high_u, low, _, opening in cuts:
        if opening.kind == "window":
            s.box(((low_u + high_u) / 2, 0.02, low - 0.03), (high_u - low_u + 0.1, 0.1, 0.06), wood, 0)
    return Shape().merge(s, (*w.start, 0), math.atan2(w.end[1] - w.start[1], w.end[0] - w.start[0]))


def panes(plan, w):
    """The screens in a wall's windows, and those pushed aside in what is open to the garden."""
    s, wood = Shape(), "wood" + plan.params["look"]["wood"]
    for low_u, high_u, low, high, opening in holes(plan, w):
        u, wide = (low_u + high_u) / 2, high_u - low_u
        if opening.kind == "window":
            n = max(round(wide / 0.85), 2)
            for i in range(n):
                screen(s, u + ((i + 0.5) / n - 0.5) * wide, -0.05, low, wide / n, high - low, wood, foot=0.05)
        elif _open(plan, opening):
            for i, x in enumerate((low_u + 0.42, high_u - 0.42)):
                screen(s, x, -0.05 - 0.04 * i, 0.0, 0.84, min(HEAD, high), wood)
    return Shape().merge(s, (*w.start, 0), math.atan2(w.end[1] - w.start[1], w.end[0] - w.start[0]))


def _open(plan, opening):
    """Whether an opening lies open to the garden."""
    return bool(plan.params.get("garden")) and opening.kind == "gap" and opening.wall == "back"


def leaf(plan, o):
    """``(shape, origin)`` of a paper screen that turns about its hinge."""
    s, w, h = Shape(), o.width - 0.012, o.height - 0.012
    screen(s, w / 2, 0.04, 0.0, w, h, "wood" + plan.params["look"]["wood"])
    hx, hy = turn((-o.width / 2 + 0.006, 0), o.yaw)
    return Shape().merge(s, (0, 0, 0), o.yaw), (o.location[0] + hx, o.location[1] + hy, o.location[2] + 0.006)


def beyond(plan, o):
    """Behind a door: a corridor of boards and a sanded wall."""
    s, wood = Shape(), "wood" + plan.params["look"]["wood"]
    if _open(plan, o):
        for i in range(6):
            s.box((0, 0.2 + 0.17 * i, -0.06), (o.width + 1.2, 0.16, 0.05), "floorboard#8a623f", 0)
        return Shape().merge(s, o.location, o.yaw + math.pi)
    wide, deep, tall = max(o.width + 1.4, 2.4), 1.5, 2.4
    s.box((0, 0.13 + deep / 2, -0.03), (wide, deep, 0.04), "floorboard#8a623f", 0)
    s.box((0, 0.13 + deep, tall / 2), (wide, 0.05, tall), "plaster" + plan.params["look"]["wall"], 0)
    for x in (-1, 1):
        s.box((x * wide / 2, 0.13 + deep / 2, tall / 2), (0.06, deep, tall), "plaster" + plan.params["look"]["wall"], 0)
        s.box((x * 0.8, 0.1 + deep, tall / 2), (0.1, 0.06, tall), wood, 0)
    s.box((0, 0.13 + deep / 2, tall), (wide, deep, 0.05), wood, 0)
    return Shape().merge(s, o.location, o.yaw)


def ceiling(plan):
    """Boards that overlap, on thin battens."""
    (x0, y0), (x1, y1) = np.min(plan.floor, axis=0), np.max(plan.floor, axis=0)
    s, h, look = Shape(), plan.height, plan.params["look"]
    middle, size = ((x0 + x1) / 2, (y0 + y1) / 2), (x1 - x0 + 0.24, y1 - y0 + 0.24)
    s.box((*middle, h + 0.05), (*size, 0.1), "ceiling" + look.get("ceiling", "#8a6f4c"), 0)
    for k in range(1, round((y1 - y0) / 0.45)):
        s.box((middle[0], y0 + 0.45 * k, h - 0.012), (x1 - x0, 0.035, 0.03), "wood" + look["wood"], 0)
    return s


def outside(plan):
    """``(name, Shape)`` of the garden: raked gravel, moss, stones, a lantern, pines, a bamboo fence."""
    gaps = [o for o in plan.openings if _open(plan, o)]
    if not gaps:
        return []
    rng, level = random.Random(plan.seed + 23), below(plan)
    land, far, garden = Shape(), Shape(), Shape()
    land.merge(base({"base": {"material": "grass#6f8a48", "z": level, "radius": 120}}))
    far.merge(hills({"hills": {"colour": "#6a8a63", "radius": 110, "height": 16, "base": level}}, plan.seed))
    wall_of = next(w for w in plan.walls if w.id == "back")
    (ax, ay), (bx, by) = wall_of.start, wall_of.end
    local = Shape()
    local.box((0, -3.6, 0.0), (9.0, 3.2, 0.06), "sand#d8d0bc", 0)
    for i in range(15):
        local.box((0, -2.15 - 0.2 * i, 0.035), (9.0, 0.05, 0.015), "sand#c4bca6", 0)
    for x, y, seed, size in ((-1.2, -3.4, 0, 1.0), (-0.4, -3.9, 1, 0.7), (2.4, -4.6, 2, 1.2)):
        local.merge(make("rock", None, seed).shape, (x, y, 0.0), rng.uniform(0, 6), size)
    side = rng.choice((-1, 1))
    local.merge(make("stone_lantern", None, 0).shape, (side * 1.9, -2.6, 0))
    local.merge(make("pine", None, 1).shape, (-side * 2.6, -6.2, 0), 0.0, 0.62)
    local.merge(make("tree", {"colour": "#b8532f"}, 2).shape, (side * 3.4, -6.6, 0), 0.0, 0.6)
    for i in range(44):
        local.box((-8.0 + 0.37 * i, -7.6, 0.85), (0.3, 0.06, 1.7), "wood#a89058" if i % 2 else "wood#9a824c", 0)
    for z in (0.4, 1.3):
        local.box((0, -7.5, z), (16.4, 0.08, 0.08), "wood#6a5638", 0)
    for i in range(5):
        local.merge(make("bamboo", None, i).shape, (-5.5 + 2.6 * i, -8.8, 0))
    for i in range(4):
        local.merge(make("bush", None, i).shape, (rng.uniform(-5, 5), -6.4 - 0.2 * i, 0))
    garden.merge(local, ((ax + bx) / 2, (ay + by) / 2, level), math.atan2(by - ay, bx - ax))
    return [("ground", land), ("hills", far), ("garden", garden)]


manners.register("washitsu", wall=wall, panes=panes, leaf=leaf, beyond=beyond, ceiling=ceiling, outside=outside)
