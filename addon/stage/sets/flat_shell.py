# SPDX-License-Identifier: GPL-3.0-or-later
"""Rooms of a block of flats: plain papered walls, flush doors, a ceiling with a sunk middle, a glazed balcony with the
next blocks behind it. A way of building for ``shell``.
"""

import math
import random

import numpy as np

from ..geometry import Shape, turn
from ..kit import make
from . import manners, walls
from .ground import base, below
from .walls import body, holes, spans, tint

DEEP = 1.45  # m of balcony
FRAME = "white#e4e2da"


def wall(plan, w):
    """Wallpaper, a low skirting, flat casings round doors, no mouldings."""
    s, look = Shape(), plan.params["look"]
    length, cuts = math.dist(w.start, w.end), holes(plan, w)
    body(s, w, cuts, "plaster" + look["wall"])
    for a, b in spans(length, cuts, 0.0, 0.08, 0.07):
        s.box(((a + b) / 2, 0.006, 0.035), (b - a, 0.014, 0.07), "trim" + look["trim"], 0)
    for low_u, high_u, low, high, opening in cuts:
        trim = FRAME if _balcony(plan, opening) or opening.kind == "window" else "trim" + look["trim"]
        for u in (low_u - 0.03, high_u + 0.03):
            s.box((u, -w.thickness / 2 + 0.01, (low + high) / 2), (0.06, w.thickness + 0.04, high - low), trim, 0)
        for z in (high + 0.03, low - 0.015) if low > 0.02 else (high + 0.03,):
            s.box(
                ((low_u + high_u) / 2, -w.thickness / 2 + 0.01, z),
                (high_u - low_u + 0.12, w.thickness + 0.04, 0.06),
                trim,
                0,
            )
    return Shape().merge(s, (*w.start, 0), math.atan2(w.end[1] - w.start[1], w.end[0] - w.start[0]))


def panes(plan, w):
    """Sliding sashes of windows, the sashes of a balcony door slid half away, curtains at their sides."""
    s = Shape()
    cuts = holes(plan, w)
    for low_u, high_u, low, high, opening in cuts:
        if opening.kind == "window":
            _sash(s, low_u, (low_u + high_u) / 2, low, high, -0.05)
            _sash(s, (low_u + high_u) / 2, high_u, low, high, -0.09)
    bays = [h for h in cuts if _balcony(plan, h[4])]
    for low_u, high_u, low, high, _ in bays:
        wide = (high_u - low_u) * 0.27
        _sash(s, low_u, low_u + wide, low, high, -0.05)
        _sash(s, high_u - wide, high_u, low, high, -0.05)
        for side, u in ((-1, low_u), (1, high_u)):
            _drape(s, u + side * 0.12, side, high + 0.1, plan.params["look"]["curtain"])
        s.box(((low_u + high_u) / 2, 0.09, high + 0.13), (high_u - low_u + 0.9, 0.12, 0.09), FRAME, 0.01)
    return Shape().merge(s, (*w.start, 0), math.atan2(w.end[1] - w.start[1], w.end[0] - w.start[0]))


def _sash(s, a, b, low, high, y):
    for u in (a + 0.03, b - 0.03):
        s.box((u, y, (low + high) / 2), (0.06, 0.035, high - low), FRAME, 0)
    for z in (low + 0.035, high - 0.035):
        s.box(((a + b) / 2, y, z), (b - a, 0.035, 0.07), FRAME, 0)
    s.box(((a + b) / 2, y, (low + high) / 2), (b - a - 0.1, 0.006, high - low - 0.1), "glass_clear", 0)


def _drape(s, u, side, top, colour):
    """A gathered curtain as a row of folds."""
    for k in range(7):
        s.box(
            (u + side * (k - 3) * 0.075, 0.075 + (0.02 if k % 2 else 0.0), (top + 0.03) / 2),
            (0.085, 0.05, top - 0.06),
            "fabric" + tint(colour, 1.0 if k % 2 else 0.93),
            0.02,
        )


def _balcony(plan, opening):
    return opening.kind == "gap" and opening.wall == "back" and plan.params.get("balcony", False)


def leaf(plan, o):
    """``(shape, origin)``: a flush door with a lever; a steel one with a digital lock where the way out is."""
    s, steel = Shape(), o.id.endswith(str(plan.params.get("entrance", "-")))
    w, h = o.width - 0.012, o.height - 0.012
    colour = "paint#5f6a6e" if steel else "paint" + plan.params["look"]["door"]
    s.box((w / 2, 0.05, h / 2), (w, 0.05, h), colour, 0.006)
    for side in (-1, 1):
        s.box(
            (w - 0.08, 0.05 + side * 0.034, 1.0),
            (0.05, 0.02, 0.3 if steel else 0.16),
            "black" if steel else "steel",
            0.008,
        )
        s.box((w - 0.13, 0.05 + side * 0.065, 0.94 if steel else 1.02), (0.15, 0.025, 0.03), "steel", 0.008)
        if steel:
            s.box((w - 0.08, 0.05 + side * 0.048, 1.07), (0.035, 0.01, 0.09), "screen_ui", 0)
            s.box((w / 2, 0.05 + side * 0.03, 1.55), (0.05, 0.02, 0.05), "brass", 0.01)
            s.box((w / 2, 0.05 + side * 0.027, h - 0.3), (w - 0.2, 0.006, 0.02), "metal_dark", 0)
    hx, hy = turn((-o.width / 2 + 0.006, 0), o.yaw)
    return Shape().merge(s, (0, 0, 0), o.yaw), (o.location[0] + hx, o.location[1] + hy, o.location[2] + 0.006)


def beyond(plan, o):
    """Behind a door a bit of room; the balcony stands in ``outside``."""
    return Shape() if _balcony(plan, o) else walls.beyond(plan, o)


def ceiling(plan):
    """White, its middle raised with a border of light, as in flats of the last thirty years."""
    (x0, y0), (x1, y1) = np.min(plan.floor, axis=0), np.max(plan.floor, axis=0)
    s, h, white = Shape(), plan.height, "ceiling#dcd8ce"
    if min(x1 - x0, y1 - y0) < 3.0 or not plan.params.get("tray"):
        s.box(((x0 + x1) / 2, (y0 + y1) / 2, h + 0.05), (x1 - x0 + 0.24, y1 - y0 + 0.24, 0.1), white, 0)
        return s
    rim = 0.75
    for cx, cy, sx, sy in (
        ((x0 + x1) / 2, y0 + rim / 2, x1 - x0, rim), ((x0 + x1) / 2, y1 - rim / 2, x1 - x0, rim),
        (x0 + rim / 2, (y0 + y1) / 2, rim, y1 - y0 - 2 * rim), (x1 - rim / 2, (y0 + y1) / 2, rim, y1 - y0 - 2 * rim),
    ):  # fmt: skip
        s.box((cx, cy, h + 0.09), (sx, sy, 0.18), white, 0)
    s.box(((x0 + x1) / 2, (y0 + y1) / 2, h + 0.2), (x1 - x0 + 0.24, y1 - y0 + 0.24, 0.05), "ceiling#efe9da", 0)
    return s


def outside(plan):
    """``(name, Shape)`` of the balcony before an open bay and of the blocks of flats across the way."""
    bays = [o for o in plan.openings if _balcony(plan, o)]
    seen = [o for o in plan.openings if o.kind == "window"]
    if not bays and not seen:
        return []
    rng = random.Random(plan.seed + 23)
    land = base({"base": {"material": "grass#7d8f5a", "z": below(plan), "radius": 170}})
    found = [("ground", land)]
    for number, o in enumerate((*bays, *seen)):
        local = Shape()
        for _k, (x, away, turned) in enumerate(
            ((-34, 46, 0.25), (2, 58, 0.0), (40, 50, -0.3), (-8, 105, 0.1), (36, 110, -0.1))
        ):
            local.merge(block(rng, 24.0, below(plan), rng.uniform(6, 20)), (x + rng.uniform(-4, 4), away, 0), turned)
        found.append((f"blocks_{number}", Shape().merge(local, (*o.location[:2], 0.0), o.yaw)))
    for number, o in enumerate(bays):
        found.append((f"balcony_{number}", Shape().merge(_veranda(o), o.location, o.yaw)))
    return found


def block(rng, wide, low, top):
    """A long slab of flats with a row of glazed balconies at each floor, its gable plain but for a stripe."""
    s, deep = Shape(), 11.0
    stripe = rng.choice(("#4f86a8", "#c8843a", "#6a9a5f", "#b8625a"))
    s.box((0, deep / 2, (low + top) / 2), (wide, deep, top - low), "plaster#e2ddd2", 0)
    for u in (-wide / 2 + 0.7, 0.0, wide / 2 - 0.7):
        s.box((u, -0.15, (low + top) / 2 + 0.6), (1.4, 0.5, top - low + 1.2), "plaster" + stripe, 0)
    z = top - 2.9
    while z > low:
        s.box((0, -0.1, z - 0.1), (wide - 1.0, 0.5, 0.9), "plaster#f0ece2", 0)
        for i in range(8):
            u = (i - 3.5) * (wide - 3) / 8
            s.box(
                (u, -0.02, z + 1.1),
                ((wide - 3) / 8 - 0.35, 0.1, 1.4),
                "mirror#5b7080" if rng.random() < 0.8 else "window_lit#b8b09a",
                0,
            )
        z -= 2.9
    s.box((0, deep / 2, top + 0.8), (wide * 0.3, deep * 0.5, 1.6), "plaster#cfc8ba", 0)
    return s


def _veranda(o):
    """Tiles, a rail with sashes above, washing under the ceiling, pots of plants; y < 0 is the room."""
    s, wide, t, low = Shape(), o.width + 1.6, 0.14, -0.04
    n = max(round(wide / 0.3), 2)
    for i in range(n):
        for j in range(5):
            s.box(
                ((i + 0.5) * wide / n - wide / 2, t + (j + 0.5) * DEEP / 5, low - 0.03),
                (wide / n - 0.01, DEEP / 5 - 0.01, 0.05),
                ("tile#b9a892", "tile#c4b49e")[(i + j) % 2],
                0,
            )
    for side in (-1, 1):
        s.box((side * wide / 2, t + DEEP / 2, 1.2), (0.08, DEEP, 2.6), "plaster#e6e2d8", 0)
    s.box((0, t + DEEP / 2, 2.48), (wide, DEEP, 0.08), "ceiling#cfcbc0", 0)
    y = t + DEEP
    s.box((0, y, 0.3), (wide, 0.1, 0.7), "plaster#e6e2d8", 0)
    for z in (0.68, 1.1, 2.4):
        s.box((0, y, z), (wide, 0.06, 0.06), FRAME, 0)
    for i in range(5):
        s.box(((i / 4 - 0.5) * (wide - 0.06), y, 1.54), (0.06, 0.06, 1.75), FRAME, 0)
    s.merge(make("drying_rack", None, 2).shape, (wide * 0.3, t + DEEP * 0.55, low))
    for i, (x, seed) in enumerate(((-wide * 0.42, 0), (-wide * 0.3, 1), (-wide * 0.18, 2))):
        s.merge(
            make("plant" if i != 1 else "onggi", None, seed).shape, (x, t + DEEP * (0.7 if i else 0.6), low), 0.0, 0.8
        )
    return s


manners.register("flat", wall=wall, panes=panes, leaf=leaf, beyond=beyond, ceiling=ceiling, outside=outside)
