# SPDX-License-Identifier: GPL-3.0-or-later
"""The shell of a modern shop: smooth walls with a coloured band, panes from floor to head, glass doors, tubes above."""

import math

import numpy as np

from ..geometry import Shape, turn
from . import manners, walls
from .walls import holes, panels, spans, tint

FRAME = "metal_dark"
BAND = (0.42, 0.10)  # m: how high the coloured band is, and how far its upper edge lies under the ceiling
TUBES = (1.9, 1.35, 0.1)  # m: apart across the room, length, width


def wall(plan, w):
    """One wall: plaster, a band in the shop's colour under the ceiling, glazing where windows are."""
    s, look, length = Shape(), plan.params["look"], math.dist(w.start, w.end)
    cuts, thick = holes(plan, w), w.thickness
    for a, b, low, high in panels(length, w.height, cuts):
        left, right = (thick if a == 0 else 0), (thick if b == length else 0)
        middle = ((a - left + b + right) / 2, -thick / 2, (low + high) / 2)
        s.box(middle, (b - a + left + right, thick, high - low), "plaster" + look["wall"], 0)
    top = w.height - BAND[1]
    for a, b in spans(length, cuts, top - BAND[0], top):
        middle = (a + b) / 2
        s.box((middle, 0.012, top - BAND[0] / 2), (b - a, 0.024, BAND[0]), "paint" + look["band"], 0)
        s.box((middle, 0.016, top - BAND[0] * 0.30), (b - a, 0.026, 0.05), "paint" + look["stripe"], 0)
    for a, b in spans(length, cuts, 0.0, 0.1, 0.06):
        s.box(((a + b) / 2, 0.01, 0.06), (b - a, 0.02, 0.12), "paint" + tint(look["dado"], 0.7), 0)
    for low_u, high_u, low, high, opening in cuts:
        _frame(s, (low_u, high_u, low, high), thick, opening.kind == "window")
    angle = math.atan2(w.end[1] - w.start[1], w.end[0] - w.start[0])
    return Shape().merge(s, (*w.start, 0), angle)


def _frame(s, hole, thick, glazed):
    """Slim bars about a hole; of a window also between its panes."""
    a, b, low, high = hole
    for u in (a + 0.025, b - 0.025):
        s.box((u, -thick / 2, (low + high) / 2), (0.05, thick + 0.02, high - low), FRAME, 0)
    s.box(((a + b) / 2, -thick / 2, high - 0.03), (b - a, thick + 0.02, 0.06), FRAME, 0)
    if not glazed:
        return
    s.box(((a + b) / 2, -thick / 2, low + 0.03), (b - a, thick + 0.03, 0.06), FRAME, 0)
    count = max(1, round((b - a) / 1.3))
    for k in range(1, count):
        s.box((a + (b - a) * k / count, -thick / 2, (low + high) / 2), (0.045, 0.07, high - low), FRAME, 0)
    for k in range(3):  # stripes at the height of the eyes, so that nobody walks into the glass
        s.box(((a + b) / 2, -thick / 2, 1.3 + 0.07 * k), (b - a - 0.1, 0.006, 0.035), "glass#dfe8ea", 0)


def leaf(plan, o):
    """``(shape, origin)`` of a door of glass in a slim frame, as of ``walls.leaf``."""
    s, w, h, y = Shape(), o.width - 0.012, o.height - 0.012, 0.05
    for x in (0.04, w - 0.04):
        s.box((x, y, h / 2), (0.08, 0.04, h), FRAME, 0.004)
    for z, tall in ((0.09, 0.18), (h - 0.05, 0.1)):
        s.box((w / 2, y, z), (w - 0.16, 0.04, tall), FRAME, 0.004)
    s.box((w / 2, y, h / 2 + 0.04), (w - 0.16, 0.01, h - 0.28), "glass", 0)
    s.box((w / 2, y - 0.008, 1.42), (w - 0.3, 0.006, 0.16), "paint" + plan.params["look"]["band"], 0)
    for side in (-1, 1):
        s.tube([(w - 0.16, y + side * 0.06, 0.75), (w - 0.16, y + side * 0.06, 1.3)], 0.016, "chrome", 8)
        for z in (0.8, 1.25):
            s.box((w - 0.16, y + side * 0.035, z), (0.02, 0.05, 0.02), "chrome", 0)
    hx, hy = turn((-o.width / 2 + 0.006, 0), o.yaw)
    return Shape().merge(s, (0, 0, 0), o.yaw), (o.location[0] + hx, o.location[1] + hy, o.location[2] + 0.006)


def beyond(plan, o):
    """Behind a door beside windows lies the street, which is there already; behind others a bit of store-room."""
    glazed = any(other.kind == "window" and other.wall == o.wall for other in plan.openings)
    return Shape() if glazed else walls.beyond(plan, o)


def ceiling(plan):
    """White panels with rows of tubes in them that run along the room."""
    (x0, y0), (x1, y1) = np.min(plan.floor, axis=0), np.max(plan.floor, axis=0)
    s, h = Shape(), plan.height
    s.box(((x0 + x1) / 2, (y0 + y1) / 2, h + 0.05), (x1 - x0 + 0.24, y1 - y0 + 0.24, 0.1), "ceiling#e9ebea", 0)
    for x in np.arange(x0 + 0.6, x1 - 0.1, 0.6):
        s.box((x, (y0 + y1) / 2, h - 0.003), (0.02, y1 - y0, 0.008), "ceiling#b7bbbb", 0)
    for y in np.arange(y0 + 0.6, y1 - 0.1, 0.6):
        s.box(((x0 + x1) / 2, y, h - 0.003), (x1 - x0, 0.02, 0.008), "ceiling#b7bbbb", 0)
    apart, long, wide = TUBES
    columns, rows = max(2, round((x1 - x0) / apart)), max(2, round((y1 - y0) / (long + 0.35)))
    for i in range(columns):
        for j in range(rows):
            x, y = x0 + (x1 - x0) * (i + 0.5) / columns, y0 + (y1 - y0) * (j + 0.5) / rows
            s.box((x, y, h - 0.02), (wide + 0.1, long, 0.04), "white", 0)
            s.box((x, y, h - 0.045), (wide, long - 0.06, 0.03), "tube_light", 0)
    return s


manners.register("store", wall=wall, leaf=leaf, beyond=beyond, ceiling=ceiling)
