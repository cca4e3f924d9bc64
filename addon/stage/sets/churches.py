# SPDX-License-Identifier: GPL-3.0-or-later
"""A church: its recipe, and the windows of coloured glass under pointed arches with which it is built."""

import math
import random
from itertools import pairwise

from ..kit.piece import asset
from . import manners
from .needs import seed_of
from .relations import SPARE, at
from .walls import tint

STAINS = ("#a8383a", "#2f5a9a", "#d8a83a", "#3f7a4f", "#7a4a8a", "#c8c4b0", "#3f8a9a")
RISE = 1.05  # of a window's arch, against its width


@asset("crucifix", mount="wall")
def crucifix(k):
    """A great wooden cross on the wall; ``height`` is that of its middle."""
    w, d, h = k.dim(1.3, 0.09, 2.1, 0)
    z, wood = float(k.params.get("height", 3.0)), k.colour("wood", ("#4b3325", "#5f4330"))
    k.bar((0, 0, z), (0.17, d, h), wood, 0.012)
    k.bar((0, -0.004, z + h * 0.2), (w, d, 0.17), wood, 0.012)
    k.ring((0, -0.02, z + h * 0.2), 0.3, 0.03, "gold", (0, 1, 0), 28, 6)


@asset("altar_candle")
def altar_candle(k):
    """A tall brass candlestick that stands on the floor beside an altar, its candle lit."""
    k.dim(0.34, 0.34, 1.55, 0)
    k.lathe((0, 0, 0), [(0.17, 0), (0.17, 0.04), (0.06, 0.1), (0.03, 0.2), (0.045, 0.55), (0.025, 0.62), (0.03, 1.05),
                        (0.08, 1.12), (0.09, 1.15)], "brass", 16)  # fmt: skip
    k.rod((0, 0, 1.14), (0, 0, 1.48), 0.035, "wax", segments=10)
    k.ball((0, 0, 1.53), (0.02, 0.02, 0.045), "flame", 8, 5)
    k.glow("fire", (0, 0, 1.53), (0.04, 0.04, 0.08))


def church(r):
    """Pews on both sides of a carpeted aisle, an altar between candles under a cross, coloured windows, columns."""
    people = max(r.needs.sitting, r.needs.seats, 24)
    rows = max(4, min(7, math.ceil(people / 10)))
    r.w, r.d, r.h = 11.0, 8.6 + 1.0 * rows, 6.2
    r.look.update(wall="#d3c8b2", trim="#a89a80", floor="tiles", floor_colour="#a39782", dado="#b0a284", wood="#5f4330",
                  door="#5a3d28")  # fmt: skip
    back = r.d / 2
    r.acting = (0.0, back - 3.9, 1.4)
    for side in ("left", "right"):
        for i in range(rows - 1):
            r.window(side, back - 2.6 - i * 2.5, 1.0, 2.3, 1.9)
    for u in (-3.2, 3.2):
        r.window("back", u, 1.2, 2.3, 1.9)
    r.door("right", 1.2 - back, 1.2, 2.3)
    r.want("altar", "altar", at(0, back - 1.35), priority=0)
    r.want("cross", "crucifix", at(0.0, back - 0.05), priority=0)
    r.want("lectern", "podium", at(-2.7, back - 2.1, 0.3), priority=2)
    for i, x in enumerate((-1.45, 1.45)):
        r.want(f"candle_{i + 1}", "altar_candle", at(x, back - 1.35), priority=2)
    for i, x in enumerate((-2.3, 2.3)):
        r.want(f"flowers_{i + 1}", "garland", at(x, back - 0.8), priority=3)
    r.want("carpet", "rug", at(0.0, -1.0), params={"size": (1.3, r.d - 5.6, 0.012), "colour": "#8a2f33"}, priority=5)
    for row in range(rows):
        for side in (-1, 1):
            spot = at(side * 2.6, back - 6.0 - 1.0 * row, math.pi)
            r.want(f"pew_{2 * row + (side > 0) + 1}", "pew", spot, priority=1 + row)
    for i in range(3):
        for side in (-1, 1):
            look = {"size": (0.44, 0.44, r.h), "colour": "#c9bda5"}
            y = back - 4.9 - i * 3.4
            if y > 1.6 - back:
                r.want(f"column_{i}_{side}", "column", at(side * 4.75, y), params=look, priority=SPARE)
    for i in range(3):
        r.want(f"chandelier_{i + 1}", "wheel_chandelier", at(0, back - 3.6 - 3.4 * i), params={"drop": 2.3}, priority=6)
    r.extra |= {"aisle": [(0.0, 1.0 - back), (0.0, back - 3.4)], "style": "church"}


def stained(s, plan, w, u, o):
    """A window of leaded coloured panes under a pointed arch with a moulding of stone."""
    rng = random.Random(seed_of(plan.location, o.id))
    half, low, high = o.width / 2, o.sill, o.sill + o.height
    stone, y = "stone" + tint(plan.params["look"]["trim"], 1.12), 0.012
    top = _arch(half, high)
    for x in (-1, 1):
        s.box((u + x * (half + 0.06), 0.01, (low + high) / 2), (0.13, 0.14, high - low), stone, 0.01)
    s.box((u, 0.03, low - 0.06), (o.width + 0.4, 0.2, 0.12), stone, 0.01)
    outer = _arch(half + 0.1, high)
    for a, b in pairwise(outer):
        s.tube([(u + a[0], 0.0, a[1]), (u + b[0], 0.0, b[1])], 0.075, stone, 8)
    s.quad([(u + x, y - 0.004, z) for x, z in ((half, low), (-half, low), *top[::-1])], "black")
    _panes(s, rng, u, half, low, high, y)


def _arch(half, spring):
    """Points (x, z) over a pointed arch from its right foot to its left."""
    turns = [math.radians(60) * k / 7 for k in range(8)]
    right = [(-half + 2 * half * math.cos(a), spring + 2 * half * math.sin(a) * RISE * 0.6) for a in turns]
    return right + [(-x, z) for x, z in right[::-1][1:]]


def _panes(s, rng, u, half, low, high, y):
    """Lights in three columns with a coloured round in the middle, smaller ones under the arch."""
    rows, cols = 7, 3
    stains = rng.sample(STAINS, 4)
    rise = 2 * half * math.sin(math.radians(60)) * RISE * 0.6
    tall = (high - low + rise) / (rows + 2)
    for j in range(rows + 2):
        z = low + (j + 0.5) * tall
        for i in range(cols):
            x = (i - 1) * 2 * half / cols
            wide = half / cols - 0.018
            if z + tall / 2 > high and abs(x) + wide > half * (1 - ((z + tall / 2 - high) / rise) ** 1.4):
                continue
            glass = "window_lit" + tint(stains[(i * i + j * (1 + i % 2)) % 4], rng.uniform(0.85, 1.12))
            a, b = z - tall / 2 + 0.015, z + tall / 2 - 0.015
            s.quad([(u + x + wide, y, a), (u + x - wide, y, a), (u + x - wide, y, b), (u + x + wide, y, b)], glass)
    z = low + (high - low) * 0.62
    for radius, colour, out in (
        (half * 0.52, "black", 0.004),
        (half * 0.46, "window_lit#d8a83a", 0.008),
        (half * 0.3, "window_lit#a8383a", 0.012),
        (half * 0.14, "window_lit#d8d2b8", 0.016),
    ):
        ring = [(u - radius * math.cos(a), y + out, z + radius * math.sin(a)) for a in _round(20)]
        s.quad(ring, colour)


def _round(count):
    return [2 * math.pi * k / count for k in range(count)]


manners.register("church", pane=stained, base="stone")
