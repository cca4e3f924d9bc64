# SPDX-License-Identifier: GPL-3.0-or-later
"""A prison cell: the recipe, and the shell whose one side is bars towards a passage with the next cells."""

import math
import random

from ..geometry import Shape, turn
from ..kit.piece import asset
from . import manners, walls
from .outdoors import EAST
from .relations import against, at
from .walls import body, holes, spans

SIZE = (3.2, 3.9, 2.75)  # m: width, depth and height
IRON, APART = "iron#33373c", 0.125
PASSAGE = 1.9  # m: from the bars to the cells across it
PAINTS = ("#7f8f86", "#8a8f96", "#8f8a78")


@asset("prison_bunk")
def prison_bunk(k):
    """Two steel shelves one over the other on posts, thin mattresses, grey blankets; the head is at +Y."""
    w, d, h = k.dim(0.9, 1.98, 1.75, 0)
    steel = k.colour("metal", ("#6d757a", "#5f6a66"))
    for x in (-w / 2 + 0.025, w / 2 - 0.025):
        for y in (-d / 2 + 0.025, d / 2 - 0.025):
            k.bar((x, y, h / 2), (0.05, 0.05, h), steel, 0.006)
    for z in (0.4, 1.35):
        k.bar((0, 0, z), (w, d, 0.05), steel, 0.006)
        k.soft((0, 0, z + 0.075), (w - 0.08, d - 0.1, 0.1), "linen#c9c7bd", 0.035)
        for i in range(6):
            k.bar((0, (i - 2.5) * 0.3, z + 0.127), (w - 0.1, 0.05, 0.006), "fabric#7a8a9a", 0)
        k.soft((0, d / 2 - 0.25, z + 0.16), (w * 0.6, 0.3, 0.1), "white#d8d6cc", 0.04)
        k.soft((0, -0.5, z + 0.14), (w - 0.04, d * 0.42, 0.06), "wool#62665f", 0.025)
    for i in range(5):
        k.bar((0, d / 2 - 0.03, 0.5 + i * 0.25), (w - 0.1, 0.02, 0.025), steel, 0)
    k.anchor("lie", 0, 0, 0.53, 0.0, (w - 0.1, d - 0.1))
    k.anchor("seat", w / 2 - 0.1, -0.25, 0.53, math.pi / 2)


@asset("steel_toilet", mount="floor")
def steel_toilet(k):
    """A prison's toilet and basin in one block of steel."""
    w, d, h = k.dim(0.5, 0.62, 1.0, 0)
    steel = k.colour("steel", ("#a5abae",))
    k.bar((0, d / 2 - 0.15, h / 2), (w, 0.3, h), steel, 0.015)
    k.spin((0, -0.06, 0.0), (0, 0, 1), [(0.13, 0), (0.15, 0.12), (0.21, 0.36), (0.22, 0.4), (0.15, 0.4), (0.1, 0.26)],
           steel, 20)  # fmt: skip
    k.spin((0, d / 2 - 0.16, h - 0.01), (0, 0, 1), [(0.13, 0.012), (0.14, 0.02), (0.1, 0.004), (0.03, 0.002)],
           "metal#6f767a", 16)  # fmt: skip
    k.rod((0, d / 2 - 0.05, h), (0, d / 2 - 0.05, h + 0.12), 0.012, "chrome", segments=8)
    k.rod((0, d / 2 - 0.05, h + 0.12), (0, d / 2 - 0.15, h + 0.1), 0.012, "chrome", segments=8)
    k.bar((0, d / 2 - 0.305, h - 0.2), (0.06, 0.012, 0.06), "chrome", 0.01)


def cell(r):
    """A steel bunk, a toilet of steel, a barred window high up, days counted on the wall; one side is bars."""
    r.w, r.d, r.h = SIZE
    r.extra |= {"style": "cell", "curtains": False, "ground": -0.15}
    paint = PAINTS[r.seed % len(PAINTS)]
    r.look.update(wall="#a9aaa3", dado=paint, trim="#6d706c", floor="lino", floor_colour="#7d7f7a")
    x, y = r.w / 2, r.d / 2
    r.acting = (0.4, 0.1, 0.8)
    r.window("right", -0.3, 0.75, 0.55, 1.85)
    r.door("back", 0.55, 0.95, 2.1)
    r.want("bunk", "prison_bunk", at(-x + 0.48, y - 1.1), priority=0)
    r.want("toilet", "steel_toilet", against("right", along=-1.25), priority=0)
    r.want("table", "table", at(-x + 0.3, -0.85, EAST), priority=2, params={"size": (0.7, 0.5, 0.74)})
    r.want("stool", "stool", at(-x + 0.85, -0.85), priority=3)
    r.want("photos", "poster", against("left", along=-1.1), priority=5)
    r.want("lamp", "ceiling_panel", at(0.2, 0.0), params={"size": (0.6, 0.2, 0.06)}, priority=3)
    r.on("table", "cup", "books")


def wall(plan, w):
    """Two paints on blocks, the lower one dark; where the door is, bars from floor to ceiling."""
    s, look = Shape(), plan.params["look"]
    length, cuts = math.dist(w.start, w.end), holes(plan, w)
    if any(h[4].kind == "door" for h in cuts):
        _bars(s, length, w.height, [(h[0], h[1], h[3]) for h in cuts])
        return Shape().merge(s, (*w.start, 0), math.atan2(w.end[1] - w.start[1], w.end[0] - w.start[0]))
    body(s, w, cuts, "plaster" + look["wall"])
    for a, b in spans(length, cuts, 0.0, 1.3):
        s.box(((a + b) / 2, 0.004, 0.65), (b - a, 0.01, 1.3), "paint" + look["dado"], 0)
        s.box(((a + b) / 2, 0.008, 1.3), (b - a, 0.012, 0.05), "paint#5d625f", 0)
    for k in range(1, int(w.height / 0.4)):
        for a, b in spans(length, cuts, 0.4 * k - 0.01, 0.4 * k + 0.01):
            s.box(((a + b) / 2, 0.006, 0.4 * k), (b - a, 0.009, 0.012), "concrete#84867f", 0)
    for low_u, high_u, low, high, _ in cuts:
        n = max(3, round((high_u - low_u) / 0.13))
        for z in (low - 0.03, high + 0.03):
            s.box(((low_u + high_u) / 2, 0, z), (high_u - low_u + 0.16, 0.1, 0.06), "concrete#8c8e88", 0)
        for i in range(n):
            u = low_u + (i + 0.5) * (high_u - low_u) / n
            s.cylinder((u, -0.06, low), 0.014, high - low, IRON, segments=8, bevel=0)
    if w.id == "left":
        _days(s, random.Random(plan.seed), length * 0.62)
    return Shape().merge(s, (*w.start, 0), math.atan2(w.end[1] - w.start[1], w.end[0] - w.start[0]))


def _days(s, rng, u):
    """Days, counted in fives."""
    for row in range(3):
        for group in range(4 if row < 2 else 2):
            x, z = u + 0.12 + group * 0.2, 1.62 - row * 0.18
            for k in range(4):
                s.box((x + k * 0.03, 0.012, z), (0.008, 0.006, 0.11 + rng.uniform(-0.01, 0.01)), "white#d5d5ca", 0)
            line = [(x - 0.025, 0.014, z - 0.045), (x + 0.115, 0.014, z + 0.04)]
            s.tube(line, 0.005, "white#d5d5ca", 4)


def _bars(s, length, height, doors):
    """Upright bars between rails, in the wall's own space, open where the gate is."""
    for z in (0.03, 1.15, 2.12, height - 0.03):
        free, u = [], 0.0
        for a, b, top in doors:
            if z < top:
                free.append((u, a))
                u = b
        for a, b in [*free, (u, length)]:
            s.box(((a + b) / 2, 0, z), (b - a, 0.05, 0.06), IRON, 0)
    for i in range(int(length / APART)):
        u = (i + 0.5) * APART
        gate = next((top for a, b, top in doors if a < u < b), 0.0)
        s.cylinder((u, 0, gate), 0.014, height - gate, IRON, segments=8, bevel=0)
    for a, b, top in doors:
        for u in (a, b):
            s.box((u, 0, top / 2), (0.06, 0.06, top), IRON, 0)


def leaf(plan, o):
    """``(shape, origin)``: a gate of bars with a plate for its lock."""
    s, w, h = Shape(), o.width - 0.07, o.height - 0.02
    for z in (0.05, 1.12, h - 0.04):
        s.box((w / 2, 0, z), (w, 0.045, 0.06), IRON, 0)
    for u in (0.02, w - 0.02):
        s.box((u, 0, h / 2), (0.045, 0.045, h), IRON, 0)
    for i in range(1, int(w / APART)):
        s.cylinder((i * w / int(w / APART), 0, 0.03), 0.014, h - 0.06, IRON, segments=8, bevel=0)
    s.box((w - 0.12, 0, 1.12), (0.2, 0.06, 0.26), "metal#5d646a", 0.01)
    for y in (-0.035, 0.035):
        s.box((w - 0.12, y, 1.16), (0.05, 0.012, 0.07), "brass", 0.005)
    hx, hy = turn((-o.width / 2 + 0.035, 0), o.yaw)
    return Shape().merge(s, (0, 0, 0), o.yaw), (o.location[0] + hx, o.location[1] + hy, 0.01)


def beyond(plan, o):
    """The passage before the bars, and the barred cells across it, dark inside."""
    s, tall, deep = Shape(), plan.height, PASSAGE
    along = 11.0
    s.box((0, deep / 2, -0.02), (along, deep, 0.04), "concrete#8a8880", 0)
    s.box((0, deep / 2 + 0.9, tall + 0.03), (along + 2, deep + 1.8, 0.06), "ceiling#b5b4aa", 0)
    s.box((0, deep * 0.5, 0.004), (along, 0.08, 0.012), "yellow#c9a550", 0)
    for k in range(3):
        s.box(((k - 1) * 3.4, deep * 0.5, tall - 0.03), (1.2, 0.2, 0.06), "tube_light", 0.01)
    for k in range(4):
        u = (k - 1.5) * 2.75
        s.box((u + 1.375, deep + 0.1, tall / 2), (0.45, 0.3, tall), "plaster#a9aaa3", 0)
        s.box((u + 1.375, deep - 0.055, 0.65), (0.45, 0.01, 1.3), "paint" + plan.params["look"]["dado"], 0)
        row = Shape()
        _bars(row, 2.3, tall, [])
        s.merge(row, (u - 1.15, deep, 0))
        s.box((u, deep + 1.6, tall / 2), (2.75, 0.05, tall), "plaster#6d706c", 0)
        s.box((u - 0.7, deep + 1.1, 0.45), (0.8, 0.9, 0.1), "metal#5f6a66", 0.01)
        s.box((u - 0.7, deep + 1.1, 0.54), (0.76, 0.86, 0.1), "linen#b5b3a9", 0.03)
        s.box((u, deep + 0.8, -0.02), (2.75, 1.6, 0.04), "concrete#6f6e68", 0)
    for u in (-along / 2, along / 2):
        s.box((u, deep / 2, tall / 2), (0.06, deep, tall), "plaster#8f918b", 0)
    return Shape().merge(s, o.location, o.yaw)


manners.register("cell", wall=wall, leaf=leaf, beyond=beyond, face=walls.dado)
