# SPDX-License-Identifier: GPL-3.0-or-later
"""Fronts of public buildings: a temple's portico, a hall with a clock, a plain front, a church. Shapes only; no bpy.

Such a building is a house of ``facade`` with ``civic`` (temple, hall, plain, church), ``tall`` (of its walls, metres),
``risers`` (steps before its door) and ``accent`` (colour of doors and canopy).
"""

import math
import random

from ..geometry import Shape

RISER, TREAD = 0.15, 0.34  # of a step, metres
PORTICO = 6.1  # half the width of a temple's portico, metres
APART = 2.16  # from column to column of a portico, metres
DEEP = 2.3  # of the landing between a portico's columns and the wall, metres
LIT = 0.3  # share of windows behind which a lamp is on
LAMP_LIT, GLASS = "window_lit#a19d88", "mirror#566a78"
DOOR = {"temple": (2.2, 3.5), "hall": (1.9, 2.9), "plain": (2.1, 2.4), "church": (1.8, 3.0)}
ROWS = {  # (sill, height, width) of the windows of each storey
    "temple": ((1.5, 2.5, 1.2), (5.3, 1.7, 1.2)),
    "hall": ((1.5, 2.1, 1.1), (4.9, 2.4, 1.1), (8.3, 1.2, 1.0)),
    "plain": ((1.0, 1.9, 1.7), (4.4, 1.7, 1.7), (7.5, 1.7, 1.7)),
}
MIDDLE = {"temple": PORTICO + 0.2, "hall": 3.2, "plain": 2.4}  # half the width that the entrance takes
BAY = {"temple": 2.7, "hall": 2.3, "plain": 2.5}


def podium(b):
    """The height of the floor inside above the ground outside, metres."""
    return b["risers"] * RISER


def reach(b):
    """How far the steps and what stands on them come out before the front, metres."""
    if not b["risers"]:
        return 0.0
    landing = DEEP + 0.5 if b["civic"] == "temple" else 0.9
    return landing + (b["risers"] - 1) * TREAD


def stair(b):
    """Half the width of the steps, metres."""
    return {"temple": PORTICO - 0.5, "hall": 3.0, "church": 2.2}.get(b["civic"], 2.4)


def column_top(b):
    """The height of a portico's columns' tops, metres."""
    return b["tall"] - 1.35


def features(b):
    """Windows of the front, as ``facade.features`` gives them."""
    rng, style = random.Random(b["seed"]), b["civic"]
    if style == "church":
        spots = [(0.0, 6.0, 2.2, 2.2), *((u, 2.6, 0.7, 2.6) for u in (-3.6, 3.6))]
        return [_window_of(u, z, w, h, rng) for u, z, w, h in spots]
    found, low = [], podium(b)
    for row, (sill, h, w) in enumerate(ROWS[style]):
        if low + sill + h > b["tall"] - 0.6:
            continue
        found += [_window_of(u, low + sill, w, h, rng) for u in _bays(b)]
        if style == "temple" and row == 0:
            found += [_window_of(u, low + sill, 1.1, 2.4, rng) for u in (-4.0, 4.0)]
        elif style != "temple" and row:
            found += [_window_of(u, low + sill, w, h, rng) for u in ((-1.9, 1.9) if row > 1 else (-1.9, 0.0, 1.9))]
    return found


def _window_of(u, z, w, h, rng):
    return {"kind": "window", "u": u, "z": z, "width": w, "height": h, "lit": rng.random() < LIT}


def _bays(b):
    """The middles of the windows of one storey on both sides of the entrance."""
    start, end = MIDDLE[b["civic"]], b["width"] / 2 - 0.5
    count = max(1, int((end - start) / BAY[b["civic"]]))
    step = (end - start) / count
    return [side * (start + step * (k + 0.5)) for side in (-1, 1) for k in range(count)]


def shape(b):
    """The building's Shape, in the place's space."""
    s = Shape()
    trim = "stone" + b["trim"]
    wall = ("brick" if b["style"] == "brick" else "plaster") + b["colour"]
    _FRONTS[b["civic"]](s, b, wall, trim)
    if b["risers"]:
        _steps(s, b)
    return Shape().merge(s, (b["x"], b["y"], 0), b["yaw"])


def _body(s, b, wall, trim):
    """Walls, plinth, bands, windows, a cornice, a low roof."""
    w, d, h, low = b["width"], b["depth"], b["tall"], podium(b)
    s.box((0, d / 2, h / 2), (w, d, h), wall, 0)
    s.box((0, -0.05, (low + 0.5) / 2), (w + 0.06, 0.2, low + 0.5), "stone#8d877b", 0)
    for f in features(b):
        _window(s, f, trim)
    for z, tall, out in ((h - 0.75, 0.22, 0.14), (h - 0.28, 0.3, 0.5), (h - 0.06, 0.12, 0.62)):
        s.box((0, d / 2, z), (w + 2 * out, d + 2 * out, tall), trim, 0)
    s.box((0, d / 2, h + 0.3), (w - 0.3, d - 0.3, 0.6), wall, 0)
    s.box((0, d / 2, h + 0.65), (w - 0.1, d - 0.1, 0.12), trim, 0)


def _window(s, f, trim):
    """A tall window in a moulded frame, under a little cornice of its own."""
    u, z, w, h = f["u"], f["z"], f["width"], f["height"]
    s.box((u, -0.01, z + h / 2), (w, 0.04, h), LAMP_LIT if f["lit"] else GLASS, 0)
    for side in (-1, 1):
        s.box((u + side * (w / 2 + 0.07), -0.05, z + h / 2), (0.16, 0.16, h + 0.1), trim, 0)
    s.box((u, -0.08, z + h + 0.1), (w + 0.44, 0.24, 0.2), trim, 0)
    s.box((u, -0.12, z - 0.08), (w + 0.4, 0.3, 0.14), trim, 0)
    for k in range(1, 3):
        s.box((u, -0.035, z + h * k / 3), (w, 0.05, 0.045), "white#d9d6cc", 0)
    s.box((u, -0.035, z + h / 2), (0.05, 0.05, h), "white#d9d6cc", 0)


def _doors(s, b, trim):
    """Double doors with panels in a stone frame."""
    (w, h), low, accent = DOOR[b["civic"]], podium(b), b["accent"]
    s.box((0, -0.02, low + h / 2), (w, 0.06, h), "wood" + accent, 0)
    s.box((0, -0.055, low + h / 2), (0.03, 0.02, h), "black", 0)
    for side in (-1, 1):
        s.box((side * (w / 2 + 0.16), -0.09, low + (h + 0.3) / 2), (0.32, 0.26, h + 0.3), trim, 0)
        for z, tall in ((0.55, 0.7), (h * 0.66, h * 0.46)):
            s.box((side * w / 4, -0.06, low + z), (w / 2 - 0.24, 0.03, tall), "wood_dark#2f2620", 0)
        s.box((side * 0.13, -0.1, low + 1.1), (0.035, 0.06, 0.4), "brass", 0)
    s.box((0, -0.16, low + h + 0.2), (w + 0.9, 0.42, 0.26), trim, 0)


def _steps(s, b):
    """The low walls beside the steps; the steps are a thing of the place, since people sit on them."""
    half, risers, out = stair(b), b["risers"], reach(b)
    for side in (-1, 1):
        x = side * (half + 0.35)
        s.box((x, -out / 2 - 0.1, podium(b) / 2 + 0.1), (0.7, out + 0.2, podium(b) + 0.2), "stone#a39c8e", 0.02)
        s.box((x, -out / 2 - 0.1, podium(b) + 0.24), (0.82, out + 0.32, 0.1), "stone#bdb6a8", 0.015)
    if risers > 3 and b["civic"] != "temple":
        for side in (-1, 1):
            _lantern(s, side * (half + 0.35), -out + 0.25, podium(b) + 0.29)


def _lantern(s, x, y, z):
    s.cylinder((x, y, z), 0.06, 0.5, "iron", segments=8)
    s.ball((x, y, z + 0.72), 0.24, "bulb", 12, 8)


def _temple(s, b, wall, trim):
    """A portico of columns under a pediment before a long front."""
    _body(s, b, wall, trim)
    _doors(s, b, trim)
    low, top = podium(b), column_top(b)
    y = -DEEP
    for side in (-1, 1):  # half columns at the wall behind them
        s.box((side * 5.4, -0.12, (low + top) / 2), (0.8, 0.3, top - low), trim, 0)
    s.box((0, y / 2, top + 0.28), (2 * PORTICO, -y + 0.9, 0.56), trim, 0)
    s.box((0, y / 2, top + 0.78), (2 * PORTICO - 0.12, -y + 0.8, 0.46), trim, 0)
    s.box((0, y / 2, top + 1.1), (2 * PORTICO + 0.6, -y + 1.3, 0.2), trim, 0)
    _pediment(s, PORTICO + 0.3, y - 0.65, b["depth"] * 0.4, top + 1.2, 2.1, trim, wall)


def _pediment(s, half, front, back, low, rise, trim, wall):
    """A gable with a raking cornice; its field lies deeper."""
    field = [(-half + 0.5, low), (half - 0.5, low), (0.0, low + rise - 0.2)]
    points = [(x, front + 0.35, z) for x, z in field] + [(x, back, z) for x, z in field]
    s.add(points, [(0, 1, 2), (3, 5, 4)], wall)
    for a, c in (((-half, low), (0.0, low + rise)), ((0.0, low + rise), (half, low))):
        ring = [(*a, 0.0), (*c, 0.0), (*c, 0.34), (*a, 0.34)]
        outer = [(x, front, z + up) for x, z, up in ring] + [(x, back, z + up) for x, z, up in ring]
        faces = [(0, 1, 2, 3), (7, 6, 5, 4), (3, 2, 6, 7), (4, 5, 1, 0), (0, 3, 7, 4), (1, 5, 6, 2)]
        s.add(outer, faces, trim)


def _hall(s, b, wall, trim):
    """A stately front with pilasters, a balcony over the doors, a gable with a clock, a bell turret."""
    _body(s, b, wall, trim)
    _doors(s, b, trim)
    low, h, half = podium(b), b["tall"], 3.1
    for x in (-b["width"] / 2 + 0.35, -half, half, b["width"] / 2 - 0.35):
        s.box((x, -0.13, low + (h - 0.9 - low) / 2 + 0.25), (0.62, 0.3, h - 1.4 - low), trim, 0)
        s.box((x, -0.17, low + 0.4), (0.78, 0.4, 0.6), trim, 0)
        s.box((x, -0.17, h - 1.0), (0.78, 0.4, 0.3), trim, 0)
    s.box((0, -0.6, low + 3.95), (4.6, 1.2, 0.2), trim, 0)  # the balcony
    for k in range(17):
        s.box((-2.2 + 4.4 * k / 16, -1.12, low + 4.4), (0.1, 0.1, 0.7), trim, 0)
    s.box((0, -1.12, low + 4.8), (4.6, 0.2, 0.12), trim, 0)
    for side in (-1, 1):
        s.box((side * 2.2, -0.6, low + 4.8), (0.14, 1.1, 0.12), trim, 0)
        s.box((side * 1.7, -0.45, low + 3.6), (0.3, 0.8, 0.5), trim, 0)
    _pediment(s, half + 0.4, -0.3, 1.2, h + 0.1, 2.3, trim, wall)
    _clock(s, 0.0, 0.02, h + 0.98, 0.62)
    base = h + 0.6
    s.box((0, 4.0, base + 1.6), (3.2, 3.2, 3.2), wall, 0)
    s.box((0, 4.0, base + 3.3), (3.7, 3.7, 0.25), trim, 0)
    s.cylinder((0, 4.0, base + 3.4), 1.25, 1.9, trim, segments=8)
    for k in range(8):
        a = (k + 0.5) * math.pi / 4
        s.box((1.2 * math.cos(a), 4.0 + 1.2 * math.sin(a), base + 4.3), (0.1, 0.5, 1.3), "black", 0, a)
    dome = [(1.6, 0), (1.55, 0.12), (1.3, 0.7), (0.8, 1.3), (0.2, 1.7), (0.06, 1.9), (0.05, 3.0)]
    s.lathe((0, 4.0, base + 5.3), dome, "copper#6f9284", 16)


def _clock(s, x, y, z, r):
    s.box((x, y, z), (2 * r + 0.1, 0.06, 2 * r + 0.1), "stone#8d877b", 0)
    ring = [(x + r * math.cos(a), y - 0.05, z + r * math.sin(a)) for a in (k * math.pi / 14 for k in range(28))]
    s.quad(ring, "white#e6e0cf")
    for k in range(12):
        a = k * math.pi / 6
        s.box((x + 0.8 * r * math.sin(a), y - 0.06, z + 0.8 * r * math.cos(a)), (0.06, 0.02, 0.06), "black", 0)
    s.box((x, y - 0.065, z + r * 0.32), (0.05, 0.02, r * 0.64), "black", 0)
    s.box((x + r * 0.22, y - 0.065, z), (r * 0.44, 0.02, 0.06), "black", 0)


def _plain(s, b, wall, trim):
    """A long front in storeys with a canopy over glazed doors."""
    _body(s, b, wall, trim)
    low, h, half = podium(b), b["tall"], 2.3
    for k in range(1, len(ROWS["plain"])):
        if 3.4 * k + 0.6 < h - 1:
            s.box((0, -0.06, low + 3.4 * k + 0.45), (b["width"], 0.16, 0.2), trim, 0)
    s.box((0, -0.18, (h - 0.9) / 2), (2 * half, 0.36, h - 0.9), trim, 0)  # the middle stands out a little
    for f in features(b):
        if abs(f["u"]) < half:
            s.box(
                (f["u"], -0.38, f["z"] + f["height"] / 2), (1.5, 0.05, f["height"]), LAMP_LIT if f["lit"] else GLASS, 0
            )
            s.box((f["u"], -0.4, f["z"] + f["height"] / 2), (0.05, 0.05, f["height"]), "white#d9d6cc", 0)
    _glazed(s, low, b["accent"])
    s.box((0, -1.3, low + 3.0), (5.6, 2.3, 0.26), "paint" + b["accent"], 0)
    s.box((0, -1.3, low + 3.15), (5.7, 2.4, 0.06), "metal_dark", 0)
    for side in (-1, 1):
        s.tube(
            [(side * 2.1, -0.35, low + 4.5), (side * 2.5, -2.2, low + 3.15)], 0.03, "metal_dark", 6
        )  # hung, no posts
        s.box((side * 1.2, -1.3, low + 2.86), (0.9, 0.3, 0.03), "bulb", 0)


def _glazed(s, low, accent):
    """Double doors of glass with side lights."""
    for x, w in ((-0.53, 1.02), (0.53, 1.02), (-1.55, 0.9), (1.55, 0.9)):
        s.box((x, -0.38, low + 1.3), (w - 0.1, 0.05, 2.5), "window_lit#8f9a98", 0)
        for side in (-1, 1):
            s.box((x + side * (w / 2 - 0.03), -0.4, low + 1.3), (0.08, 0.09, 2.6), "paint" + accent, 0)
        for z in (0.12, 1.0, 2.56):
            s.box((x, -0.4, low + z), (w, 0.09, 0.12 if z != 1.0 else 0.06), "paint" + accent, 0)
    for x in (-0.12, 0.12):
        s.box((x, -0.48, low + 1.15), (0.03, 0.06, 0.5), "steel", 0)


def _church(s, b, wall, trim):
    """A gabled nave with a pointed door and a round window, a tower with a spire at its side."""
    w, d, h, low = 10.4, 20.0, b["tall"], podium(b)
    roof = "slate#565d62"
    s.box((0, d / 2, h / 2), (w, d, h), wall, 0)
    s.box((0, -0.06, 0.35), (w + 0.1, 0.24, 0.7), "stone#8d877b", 0)
    ridge = h + 5.4
    gable = [(-w / 2, h), (w / 2, h), (0, ridge)]
    s.add([(x, 0, z) for x, z in gable] + [(x, d, z) for x, z in gable], [(0, 1, 2), (3, 5, 4)], wall)
    for side in (-1, 1):
        edge = [(side * (w / 2 + 0.35), h - 0.4), (0, ridge + 0.16), (0, ridge - 0.1), (side * (w / 2 + 0.2), h - 0.6)]
        slab = [(x, -0.3, z) for x, z in edge] + [(x, d + 0.3, z) for x, z in edge]
        faces = [(0, 1, 2, 3), (7, 6, 5, 4), (0, 4, 5, 1), (1, 5, 6, 2), (2, 6, 7, 3), (3, 7, 4, 0)]
        s.add(slab, faces if side < 0 else [f[::-1] for f in faces], roof)
        s.box((side * (w / 2 - 0.3), -0.35, h * 0.42), (0.7, 0.9, h * 0.84), trim, 0)
        s.box((side * (w / 2 - 0.3), -0.2, h * 0.9), (0.6, 0.5, h * 0.14), trim, 0)
    _pointed(s, 0, -0.06, low, 2.7, 4.5, trim)
    _pointed(s, 0, -0.1, low, 1.9, 3.8, "wood" + b["accent"])
    s.box((0, -0.15, low + 1.5), (0.04, 0.1, 3.0), "black", 0)
    for f in features(b):
        glass = LAMP_LIT if f["lit"] else GLASS
        if f["u"]:
            _pointed(s, f["u"], -0.04, f["z"], f["width"] + 0.3, f["height"] + 0.3, trim)
            _pointed(s, f["u"], -0.08, f["z"] + 0.1, f["width"], f["height"], glass)
        else:
            _rose(s, f["z"] + f["height"] / 2, f["height"] / 2, trim, glass)
    s.box((0, -0.05, ridge + 0.75), (0.12, 0.12, 1.3), trim, 0)
    s.box((0, -0.05, ridge + 0.95), (0.7, 0.12, 0.12), trim, 0)
    _tower(s, b, wall, trim, roof)


def _tower(s, b, wall, trim, roof):
    x, y, half, top = b.get("tower", 1) * 7.6, 2.6, 2.4, 15.0
    s.box((x, y, top / 2), (2 * half, 2 * half, top), wall, 0)
    for z in (0.35, 6.0, 11.0):
        s.box((x, y, z), (2 * half + 0.3, 2 * half + 0.3, 0.7 if z < 1 else 0.3), trim, 0)
    s.box((x, y, top), (2 * half + 0.6, 2 * half + 0.6, 0.5), trim, 0)
    _pointed(s, x, y - half - 0.04, 2.2, 1.0, 2.8, GLASS)
    for u in (-0.8, 0.8):
        _pointed(s, x + u, y - half - 0.04, 11.7, 0.9, 2.5, "black")
    _clock(s, x, y - half - 0.03, 8.7, 0.95)
    points = [(x + sx * 2.6, y + sy * 2.6, top + 0.25) for sx, sy in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
    s.add([*points, (x, y, top + 10.0)], [(0, 1, 4), (1, 2, 4), (2, 3, 4), (3, 0, 4), (3, 2, 1, 0)], roof)
    s.box((x, y, top + 10.4), (0.1, 0.1, 1.4), "gold", 0)
    s.box((x, y, top + 10.6), (0.6, 0.1, 0.1), "gold", 0)


def _pointed(s, x, y, z, w, h, material):
    """A flat pointed arch before a front, its foot at ``z``."""
    spring = h - 0.9 * w
    left = [(-w / 2 + w * (1 - math.cos(a)), spring + w * math.sin(a)) for a in (k * math.pi / 18 for k in range(7))]
    outline = [(-w / 2, 0), (w / 2, 0), *((-u, v) for u, v in left), *left[-2::-1]]
    s.quad([(x + u, y, z + v) for u, v in outline], material)


def _rose(s, z, r, trim, glass):
    for radius, y, material in ((r + 0.25, -0.04, trim), (r, -0.07, glass)):
        spots = (k * math.pi / 14 for k in range(28))
        s.quad([(radius * math.cos(a), y, z + radius * math.sin(a)) for a in spots], material)
    for k in range(8):
        a = k * math.pi / 4
        middle = (r * 0.5 * math.cos(a), r * 0.5 * math.sin(a))
        s.tube([(0, -0.1, z), (2 * middle[0], -0.1, z + 2 * middle[1])], 0.045, trim, 5)
    s.tube(
        [(0.45 * r * math.cos(k * 0.449), -0.1, z + 0.45 * r * math.sin(k * 0.449)) for k in range(15)], 0.045, trim, 5
    )


_FRONTS = {"temple": _temple, "hall": _hall, "plain": _plain, "church": _church}
