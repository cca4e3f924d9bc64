# SPDX-License-Identifier: GPL-3.0-or-later
"""Rooms of a Korean house: papered walls between posts, paper doors and windows, beams, and the yard outside.

A way of building for ``shell``: it has ``wall``, ``panes``, ``leaf``, ``beyond``, ``ceiling`` and ``outside``.
"""

import math
import random

import numpy as np

from ..geometry import Shape, turn
from ..kit import hanok as house
from ..kit import make
from . import manners
from .ground import base, below, hills
from .walls import body, holes, spans, tint

HEAD = 2.06  # m: of the rail over doors
LIT = "ceiling#a89c84"  # paper with the day behind it
SHUT = "paper#ece2ca"


def wall(plan, w):
    """A wall of white paper between posts and rails; its windows are shut paper leaves, or open bays."""
    s, wood = Shape(), "wood" + plan.params["look"]["wood"]
    length, cuts = math.dist(w.start, w.end), holes(plan, w)
    body(s, w, cuts, SHUT)
    edges = {0.07, length - 0.07, *(u for h in cuts for u in (h[0] - 0.06, h[1] + 0.06))}
    for a, b in spans(length, cuts, 0.0, w.height, 0.1):
        n = round((b - a) / 1.7)
        edges |= {a + (b - a) * i / n for i in range(1, n)}
    for u in edges:
        s.box((u, 0.02, w.height / 2), (0.13, 0.1, w.height), wood, 0.01)
    for z, tall in ((w.height - 0.09, 0.18), (HEAD + 0.06, 0.11), (0.05, 0.1)):
        for a, b in spans(length, cuts, z - 0.04, z + 0.04) if z < HEAD else [(0.0, length)]:
            if z > w.height - 0.3 or not any(h[0] < (a + b) / 2 < h[1] and h[3] > z for h in cuts):
                s.box(((a + b) / 2, 0.015, z), (b - a, 0.08, tall), wood, 0.008)
    for low_u, high_u, low, high, opening in cuts:
        u, wide = (low_u + high_u) / 2, high_u - low_u
        if opening.kind == "window":
            s.box((u, 0.02, low - 0.05), (wide + 0.2, 0.12, 0.1), wood, 0.008)
            s.box((u, 0.02, high + 0.05), (wide + 0.2, 0.12, 0.1), wood, 0.008)
        else:
            s.box((u, -w.thickness / 2, 0.01), (wide, w.thickness + 0.06, 0.03), wood, 0)
    return Shape().merge(s, (*w.start, 0), math.atan2(w.end[1] - w.start[1], w.end[0] - w.start[0]))


def panes(plan, w):
    """What fills a wall's windows: paper leaves, shut, or lifted up under the beams of an open hall."""
    s, wood = Shape(), "wood" + plan.params["look"]["wood"]
    cuts = holes(plan, w)
    _lifted(s, w, [h for h in cuts if _bay(plan, h[4])], wood)
    for low_u, high_u, low, high, _ in (h for h in cuts if h[4].kind == "window"):
        u, wide = (low_u + high_u) / 2, high_u - low_u
        n = max(2, round(wide / 0.55))
        for i in range(n):
            house.lattice(s, (u + ((i + 0.5) / n - 0.5) * wide, -0.05, (low + high) / 2), (wide / n - 0.01, high - low),
                          wood, LIT)  # fmt: skip
    return Shape().merge(s, (*w.start, 0), math.atan2(w.end[1] - w.start[1], w.end[0] - w.start[0]))


def _bay(plan, opening):
    """Whether an opening is a bay of a hall that lies open to the yard."""
    return plan.params.get("bays") == "open" and opening.kind == "gap" and opening.wall == "back"


def _lifted(s, w, cuts, wood):
    """The paper doors of a hall, lifted up under the beams on hooks, so that it lies open to the yard."""
    for low_u, high_u, _, high, _ in cuts:
        wide = high_u - low_u
        n = max(round(wide / 0.8), 1)
        for i in range(n):
            leaf = house.lattice(Shape(), (0, 0, 0), (wide / n - 0.03, 1.5), wood)
            points = leaf.vertices @ np.array([[1, 0, 0], [0, 0, 1], [0, 1, 0]]) * np.array([1, 1, -1])
            names = [leaf.materials[m] for m in leaf.face_materials]
            s.add(
                points + np.array([low_u + (i + 0.5) * wide / n, 0.9, high - 0.02]),
                [tuple(reversed(f)) for f in leaf.faces] if _turned(points, leaf.faces) else leaf.faces,
                names,
            )
            s.box((low_u + (i + 0.5) * wide / n, 1.5, (high + w.height) / 2), (0.02, 0.02, w.height - high), "iron", 0)


def _turned(points, faces):
    """Whether a shell's first box looks inwards."""
    first = [f for f in faces if max(f) < 8]
    middle = points[:8].mean(0)
    normal = np.cross(points[first[0][1]] - points[first[0][0]], points[first[0][2]] - points[first[0][0]])
    return float(normal @ (points[first[0][0]] - middle)) < 0


def leaf(plan, o):
    """``(shape, origin)`` of a paper door that turns about its hinge."""
    s, wood = Shape(), "wood" + plan.params["look"]["wood"]
    w, h = o.width - 0.012, o.height - 0.012
    house.lattice(s, (w / 2, 0.04, h / 2 + 0.17), (w, h - 0.34), wood, LIT)
    s.box((w / 2, 0.04, 0.17), (w, 0.04, 0.34), wood, 0.005)
    s.box((w / 2, 0.04, 0.17), (w - 0.14, 0.05, 0.22), "wood" + tint(plan.params["look"]["wood"], 1.25), 0.005)
    for side in (-1, 1):
        s.box((w - 0.05, 0.04 + side * 0.035, 1.0), (0.05, 0.02, 0.12), "iron", 0.005)
    hx, hy = turn((-o.width / 2 + 0.006, 0), o.yaw)
    return Shape().merge(s, (0, 0, 0), o.yaw), (o.location[0] + hx, o.location[1] + hy, o.location[2] + 0.006)


def beyond(plan, o):
    """Behind a door lies a floor of boards and a papered wall with doors; behind an open bay, the yard."""
    s, wood = Shape(), "wood" + plan.params["look"]["wood"]
    if _bay(plan, o):
        return s
    wide, deep, tall = max(o.width + 1.4, 2.4), 1.7, 2.45
    for i in range(8):
        tone = ("#8a5d3a", "#93653f")[i % 2]
        s.box((0, 0.13 + deep * (i + 0.5) / 8, -0.02), (wide, deep / 8 - 0.01, 0.04), "floorboard" + tone, 0)
    s.box((0, 0.13 + deep, tall / 2), (wide, 0.05, tall), SHUT, 0)
    for x in (-0.36, 0.36):
        house.lattice(s, (x, 0.1 + deep, 1.0), (0.7, 1.8), wood)
    for x in (-1, 1):
        s.box((x * wide / 2, 0.13 + deep / 2, tall / 2), (0.06, deep, tall), SHUT, 0)
        s.box((x * 0.8, 0.1 + deep, tall / 2), (0.12, 0.08, tall), wood, 0)
    s.box((0, 0.13 + deep / 2, tall), (wide, deep, 0.05), SHUT, 0)
    return Shape().merge(s, o.location, o.yaw)


def ceiling(plan):
    """Papered flat over a warm room; over a hall the bare beams, rafters and clay of the roof."""
    (x0, y0), (x1, y1) = np.min(plan.floor, axis=0), np.max(plan.floor, axis=0)
    s, h, wood = Shape(), plan.height, "wood" + plan.params["look"]["wood"]
    middle, size = ((x0 + x1) / 2, (y0 + y1) / 2), (x1 - x0 + 0.24, y1 - y0 + 0.24)
    if plan.params.get("bays") != "open":
        s.box((*middle, h + 0.05), (*size, 0.1), "ceiling#cfc4ab", 0)
        for k in range(1, 4):
            s.box((x0 + (x1 - x0) * k / 4, middle[1], h - 0.02), (0.06, y1 - y0, 0.05), wood, 0)
        return s
    _open_roof(s, (x0, y0, x1, y1), h, wood)
    return s


def _open_roof(s, area, h, wood):
    """Two great beams with the ridge over them, rafters with white clay between."""
    x0, y0, x1, y1 = area
    top, mid = h + 1.25, (y0 + y1) / 2
    for y, side in ((y0, 1), (y1, -1)):
        corners = [(x0 - 0.1, y - side * 0.2, h - 0.05), (x1 + 0.1, y - side * 0.2, h - 0.05), (x1 + 0.1, mid, top),
                   (x0 - 0.1, mid, top)]  # fmt: skip
        s.quad(corners if side < 0 else corners[::-1], "ceiling#a4977c")
        n = round((x1 - x0) / 0.36)
        for i in range(n):
            x = x0 + (i + 0.5) * (x1 - x0) / n
            s.tube([(x, y - side * 0.2, h - 0.1), (x, mid, top - 0.06)], 0.06, "wood#8f6240", 6)
    for x in (x0, x1):
        side = 1 if x == x0 else -1
        gable = [(x, y0, h), (x, y1, h), (x, mid, top)]
        s.quad(gable if side > 0 else gable[::-1], SHUT)
    count = max(round((x1 - x0) / 2.4), 2)
    for k in range(count + 1):
        x = min(max(x0 + (x1 - x0) * k / count, x0 + 0.12), x1 - 0.12)
        s.tube([(x, y0, h - 0.02), (x, mid, h + 0.1), (x, y1, h - 0.02)], 0.15, wood, 8)
        s.box((x, mid, h + 0.55), (0.18, 0.5, 0.9), wood, 0.02)
    s.tube([(x0, mid, top - 0.16), (x1, mid, top - 0.16)], 0.13, wood, 8)


def outside(plan):
    """``(name, Shape)`` of the yard before the house: earth, a wall under tiles, jars, a pine, hills."""
    bays = [o for o in plan.openings if _bay(plan, o)]
    if not bays:
        return []
    rng, level = random.Random(plan.seed + 23), below(plan)
    land, far, yard = Shape(), Shape(), Shape()
    land.merge(base({"base": {"material": "sand#bda57e", "z": level, "radius": 160}}))
    far.merge(hills({"hills": {"colour": "#7c9a6a", "radius": 120, "height": 15, "base": level}}, plan.seed))
    walls = {w.id: w for w in plan.walls}
    for name in sorted({o.wall for o in bays}):
        (ax, ay), (bx, by) = walls[name].start, walls[name].end
        yaw = math.atan2(by - ay, bx - ax)
        local = Shape()
        for i in range(-4, 5):
            local.merge(make("hanok_wall", None, i % 3).shape, (i * 4.0, -7.5, 0))
        local.merge(make("hanok_gate", None, 0).shape, (6.0 * rng.choice((-1, 1)), -7.2, 0))
        local.merge(make("jangdokdae", None, 1).shape, (rng.choice((-1.6, 1.8)), -5.6, 0))
        local.merge(make("pine", None, 1).shape, (rng.choice((-5.6, 5.2)), -9.6, 0))
        local.merge(make("hanok", {"far": True}, 0).shape, (-3.0, -14.5, 0), math.pi)
        yard.merge(local, ((ax + bx) / 2, (ay + by) / 2, level), yaw)
    return [("ground", land), ("hills", far), ("yard", yard)]


manners.register("hanok", wall=wall, panes=panes, leaf=leaf, beyond=beyond, ceiling=ceiling, outside=outside)
