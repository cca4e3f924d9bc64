# SPDX-License-Identifier: GPL-3.0-or-later
"""A Buddhist hall: its recipe, and its shell of painted beams, lattice screens and a coffered ceiling."""

import math
from itertools import pairwise

import numpy as np

from ..geometry import Shape, turn
from . import manners
from .relations import SPARE, against, at
from .walls import body, holes, spans, tint

RED, GREEN, BLUE, OCHRE, PALE, PINK = "#9c3b2e", "#3f8068", "#3a6496", "#c98a3a", "#e4d8bd", "#c98a94"
BEAM = (1.15, 0.44)  # m: under the ceiling, and how high the painted beam is
# Blocks of a bracket, one on another: width, depth, height, m.
STEPS = ((0.26, 0.3, 0.16), (0.62, 0.42, 0.14), (0.34, 0.6, 0.14), (0.86, 0.74, 0.12))
BAY = 2.4  # m from post to post
PAINTING = (6.9, 0.1, 2.6)  # m, behind the altar
LATTICE = (0.75, 2.55)  # m: from where to where screens of paper reach


def temple(r):
    """Gilt Buddhas on an altar before a painting, offerings and candles, red pillars, lanterns, cushions in rows."""
    r.w, r.d, r.h = 12.4, 11.0, 5.2
    r.look.update(wall="#dcc89c", dado="#8f5a3c", trim=RED, floor="planks", floor_colour="#7d5a3a", wood="#6a3f2a",
                  door=RED)  # fmt: skip
    r.extra |= {"style": "temple"}
    x, y = r.w / 2, r.d / 2
    r.acting = (0.0, 0.3, 1.45)
    r.door("right", 1.6 - y, 1.3, 2.4)
    r.door("left", 1.6 - y, 1.3, 2.4)
    r.want("painting", "altar_painting", against("back", along=0.0), priority=1,
           params={"size": PAINTING, "height": 2.7})  # fmt: skip
    r.want("altar", "shrine_altar", at(0, y - 1.0), priority=0)
    for i, (u, size) in enumerate(((0.0, (1.5, 1.1, 2.3)), (-1.95, (1.2, 0.88, 1.84)), (1.95, (1.2, 0.88, 1.84)))):
        r.want(f"buddha_{i + 1}", "buddha", at(u, y - 1.02), z=1.051, params={"size": size}, priority=i,
               element=r.element_of("statue", "buddha") if i == 0 else None)  # fmt: skip
    r.want("offerings", "offering_table", at(0, y - 2.35), priority=1)
    size = {"size": (0.52, 0.52, r.h - 0.06)}
    for i, v in enumerate((y - 2.5, -0.4)):
        for j, u in enumerate((-3.9, 3.9)):
            r.want(f"pillar_{2 * i + j + 1}", "painted_pillar", at(u, v), params=size, priority=1 + i)
    for i, v in enumerate((-2.7, -1.0, 0.7, 2.4)):
        strung = {"size": (7.2, 0.4, 0.9)}
        r.want(f"lanterns_{i + 1}", "lantern_string", at(0, v), z=r.h - 1.2, params=strung, priority=3)
    shade = r.rng.choice(("#7d7f86", "#9a5a44", "#8a7a5a"))
    for row, v in enumerate((-2.2, -3.3)):
        for i, u in enumerate((-2.7, -1.8, 1.8, 2.7)):
            r.want(f"cushion_{4 * row + i + 1}", "prayer_cushion", at(u, v), params={"colour": shade}, priority=4 + row)
    for i, u in enumerate((-2.6, 2.6)):
        r.want(f"cushion_front_{i + 1}", "prayer_cushion", at(u, 1.1), params={"colour": shade}, priority=5)
    r.want("bell", "temple_bell", at(-x + 1.1, 2.6, math.pi / 2), priority=3)
    r.want("drum", "temple_drum", at(x - 1.1, 2.6, -math.pi / 2), priority=3)
    for i, u in enumerate((-3.9, 3.9)):
        r.want(f"flowers_{i + 1}", "vase", at(u * 0.72, y - 0.9), z=1.051, priority=SPARE)
    r.want("chest", "trunk", against("right", along=0.4), params={"colour": "#6a2f26"}, priority=6)


def wall(plan, w):
    """Ochre fields between red posts, screens of paper behind lattice, a painted beam and brackets overhead."""
    s, look, length = Shape(), plan.params["look"], math.dist(w.start, w.end)
    cuts = holes(plan, w)
    body(s, w, cuts, "plaster" + look["wall"])
    posts = np.linspace(0, length, max(2, round(length / BAY) + 1))
    screened = abs(w.start[0] - w.end[0]) < 0.01
    painted = PAINTING[0] / 2 + 0.15 if w.id == "back" else -1.0  # half of what the painting covers
    for a, b in pairwise(posts):
        if not any(h[0] < b and h[1] > a for h in cuts):
            (_screen if screened else _boards)(s, a + 0.13, b - 0.13, look)
    for u in posts:
        if abs(u - length / 2) > painted and not any(h[0] - 0.16 < u < h[1] + 0.16 for h in cuts):
            s.box((min(max(u, 0.11), length - 0.11), 0.06, w.height / 2), (0.24, 0.2, w.height), "paint" + RED, 0.02)
    for a, b in spans(length, cuts, 0.0, 0.3):
        s.box(((a + b) / 2, 0.05, 0.1), (b - a, 0.12, 0.2), "wood" + look["dado"], 0.01)
    ends = ((0.0, length / 2 - max(painted, 0.0)), (length / 2 + max(painted, 0.0), length))
    for a, b in ends:
        s.box(((a + b) / 2, 0.05, LATTICE[1] + 0.12), (b - a, 0.14, 0.2), "paint" + RED, 0.01)
    _beam(s, length, w.height - BEAM[0])
    _brackets(s, length, w.height)
    for low_u, high_u, _, high, _ in cuts:
        for u in (low_u - 0.07, high_u + 0.07):
            s.box((u, 0.02, high / 2), (0.14, 0.2, high), "paint" + RED, 0.01)
        s.box(((low_u + high_u) / 2, 0.02, high + 0.07), (high_u - low_u + 0.28, 0.2, 0.14), "paint" + RED, 0.01)
    angle = math.atan2(w.end[1] - w.start[1], w.end[0] - w.start[0])
    return Shape().merge(s, (*w.start, 0), angle)


def _screen(s, a, b, look):
    """Paper behind a lattice of thin bars, boards below."""
    low, high = LATTICE
    s.box(((a + b) / 2, 0.012, (low + high) / 2), (b - a, 0.02, high - low), "paper#f3e7c6", 0)
    s.box(((a + b) / 2, 0.02, low / 2), (b - a, 0.03, low), "paint" + tint(GREEN, 0.85), 0)
    wood = "wood#7a4630"
    leaves = max(1, round((b - a) / 0.75))
    for k in range(leaves + 1):
        s.box((a + (b - a) * k / leaves, 0.045, (low + high) / 2), (0.07, 0.05, high - low), wood, 0)
    for k in range(1, round((b - a) / 0.14)):
        s.box((a + 0.14 * k, 0.032, (low + high) / 2), (0.016, 0.02, high - low), wood, 0)
    for z in np.arange(low, high + 0.01, 0.15):
        s.box(((a + b) / 2, 0.034, z), (b - a, 0.022, 0.016), wood, 0)


def _boards(s, a, b, look):
    s.box(((a + b) / 2, 0.02, LATTICE[0] / 2), (b - a, 0.03, LATTICE[0]), "paint" + tint(GREEN, 0.85), 0)


def _beam(s, length, z):
    """A beam in green whose bays end in bands of blue, white, orange and red, a flower in the middle of each."""
    tall = BEAM[1]
    s.box((length / 2, 0.06, z + tall / 2), (length, 0.2, tall), "paint" + GREEN, 0.01)
    s.box((length / 2, 0.165, z + 0.03), (length, 0.012, 0.05), "paint" + OCHRE, 0)
    s.box((length / 2, 0.165, z + tall - 0.03), (length, 0.012, 0.05), "paint" + RED, 0)
    bays = max(1, round(length / BAY))
    for k in range(bays):
        a, b = length * k / bays, length * (k + 1) / bays
        u = 0.0
        for wide, colour in ((0.12, RED), (0.05, PALE), (0.13, BLUE), (0.05, PALE), (0.11, OCHRE), (0.05, PALE)):
            for x in (a + u + wide / 2, b - u - wide / 2):
                s.box((x, 0.166, z + tall / 2), (wide, 0.014, tall - 0.12), "paint" + colour, 0)
            u += wide
        for wide, high, colour, y in ((0.5, 0.26, BLUE, 0.166), (0.34, 0.2, PINK, 0.17), (0.16, 0.12, OCHRE, 0.176)):
            s.box(((a + b) / 2, y, z + tall / 2), (wide, 0.014, high), "paint" + colour, 0.006)


def _brackets(s, length, height):
    """Stepped blocks that carry the ceiling, in turn blue and green with orange ends."""
    z = height - BEAM[0] + BEAM[1]
    count = max(1, round(length / (BAY / 2)))
    for k in range(count):
        u = length * (k + 0.5) / count
        for j, (wide, deep, high) in enumerate(STEPS):
            low = z + (0.0, 0.16, 0.30, 0.44)[j]
            s.box((u, deep / 2 - 0.04, low + high / 2), (wide, deep, high), "paint" + (BLUE, GREEN)[(j + k) % 2], 0.012)
            s.box((u, deep - 0.035, low + high / 2), (wide * 0.5, 0.016, high * 0.6), "paint" + (OCHRE, PALE)[j % 2], 0)
    s.box((length / 2, 0.4, height - 0.07), (length, 0.16, 0.14), "paint" + RED, 0.01)


def ceiling(plan):
    """Coffers of green in red frames, each with a painted flower; great beams across with painted ends."""
    (x0, y0), (x1, y1) = np.min(plan.floor, axis=0), np.max(plan.floor, axis=0)
    s, h = Shape(), plan.height
    s.box(((x0 + x1) / 2, (y0 + y1) / 2, h + 0.05), (x1 - x0 + 0.24, y1 - y0 + 0.24, 0.1), "ceiling#35705c", 0)
    nx, ny = round((x1 - x0) / 0.95), round((y1 - y0) / 0.95)
    dx, dy = (x1 - x0) / nx, (y1 - y0) / ny
    for i in range(nx + 1):
        s.box((x0 + i * dx, (y0 + y1) / 2, h - 0.03), (0.1, y1 - y0, 0.1), "ceiling#8f3a2c", 0)
    for j in range(ny + 1):
        s.box(((x0 + x1) / 2, y0 + j * dy, h - 0.03), (x1 - x0, 0.1, 0.1), "ceiling#8f3a2c", 0)
    for i in range(nx):
        for j in range(ny):
            x, y = x0 + (i + 0.5) * dx, y0 + (j + 0.5) * dy
            for r, colour, z in ((0.3, "#c9838c", 0.006), (0.2, "#e0cfa8", 0.010), (0.1, "#c9863a", 0.014)):
                rim = [(x + r * math.cos(a), y + r * math.sin(a), h - z) for a in -np.arange(10) * math.tau / 10]
                s.quad(rim, "ceiling" + colour)
    for y in (y1 - 2.5, -0.4):
        s.box(((x0 + x1) / 2, y, h - 0.32), (x1 - x0, 0.34, 0.44), "paint" + GREEN, 0.03)
        for side in (-1, 1):
            beam = Shape()
            _beam(beam, x1 - x0, h - 0.54)
            s.merge(beam, (x0 if side < 0 else x1, y, 0.0), math.pi if side > 0 else 0.0)
    return s


def leaf(plan, o):
    """``(shape, origin)`` of a door of lattice and paper, as of ``walls.leaf``."""
    s, w, h = Shape(), o.width - 0.012, o.height - 0.012
    s.box((w / 2, 0.05, h / 2), (w - 0.1, 0.016, h - 0.1), "paper#f3e7c6", 0)
    s.box((w / 2, 0.05, 0.4), (w - 0.1, 0.03, 0.7), "paint" + GREEN, 0)
    for x in (0.05, w / 2, w - 0.05):
        s.box((x, 0.05, h / 2), (0.09, 0.05, h), "paint" + RED, 0.006)
    for z in (0.05, 0.78, h - 0.05):
        s.box((w / 2, 0.05, z), (w, 0.05, 0.1), "paint" + RED, 0.006)
    for k in range(1, round(w / 0.14)):
        s.box((0.14 * k, 0.05, (h + 0.8) / 2), (0.016, 0.03, h - 0.85), "wood#7a4630", 0)
    for z in np.arange(0.9, h - 0.1, 0.15):
        s.box((w / 2, 0.05, z), (w - 0.1, 0.034, 0.016), "wood#7a4630", 0)
    s.tube([(w - 0.06, 0.0, 1.05), (w - 0.06, -0.02, 1.0), (w - 0.06, 0.0, 0.95)], 0.012, "iron", 6)
    hx, hy = turn((-o.width / 2 + 0.006, 0), o.yaw)
    return Shape().merge(s, (0, 0, 0), o.yaw), (o.location[0] + hx, o.location[1] + hy, o.location[2] + 0.006)


RECIPES = {"temple": temple}
manners.register("temple", wall=wall, leaf=leaf, ceiling=ceiling)
