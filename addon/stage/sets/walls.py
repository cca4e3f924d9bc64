# SPDX-License-Identifier: GPL-3.0-or-later
"""Walls of rooms with what belongs to them: dado, skirting, cornice, casings, sills, curtains, door leaves.

Walls are made in their own space: x along the wall from its start, y into the place, then put in place.
"""

import math
import random
from itertools import pairwise

from ..geometry import Shape, turn
from . import manners
from .needs import seed_of

STEEL = frozenset(
    ("warehouse", "engine_room", "surgery", "garage", "ship", "spaceship", "lift", "cellar")
)  # doors and windows are of metal
CURTAINED = frozenset(("living_room", "bedroom", "room", "kitchen", "restaurant", "hospital_room"))
BLINDS = frozenset(("office", "classroom"))
TILED = {"kitchen": 1.45, "bathroom": 1.5, "hospital_room": 0.0}
BOARDED = frozenset(("bar", "restaurant"))
RAIL = 0.88
PANELLING = 1.62  # m: of a court of law, below its windows


def holes(plan, wall):
    """(low u, high u, low z, high z, opening) of each opening of a wall, along it."""
    angle = math.atan2(wall.end[1] - wall.start[1], wall.end[0] - wall.start[0])
    found = []
    for o in plan.openings:
        if o.wall == wall.id:
            u, _ = turn((o.location[0] - wall.start[0], o.location[1] - wall.start[1]), -angle)
            found.append((u - o.width / 2, u + o.width / 2, o.sill, o.sill + o.height, o))
    return sorted(found, key=lambda h: h[0])


def panels(length, height, cuts):
    """Rectangles (u0, u1, z0, z1) that cover a wall but for its holes (u0, u1, z0, z1, ...)."""
    edges = sorted({0.0, length, *(h[0] for h in cuts), *(h[1] for h in cuts)})
    found = []
    for a, b in pairwise(edges):
        z = 0.0
        for h in sorted((h for h in cuts if h[0] < (a + b) / 2 < h[1]), key=lambda h: h[2]):
            if h[2] > z:
                found.append((a, b, z, h[2]))
            z = h[3]
        if z < height:
            found.append((a, b, z, height))
    return found


def spans(length, cuts, low, high, margin=0.0):
    """Stretches (u0, u1) of a wall free of holes between two heights."""
    blocked = [(h[0] - margin, h[1] + margin) for h in cuts if h[2] < high and h[3] > low]
    found, u = [], 0.0
    for a, b in blocked:
        if a > u:
            found.append((u, a))
        u = max(u, b)
    if u < length:
        found.append((u, length))
    return found


def body(s, w, cuts, material):
    """A wall's own body about its holes, in its own space; it reaches round the corners that it ends at."""
    length = math.dist(w.start, w.end)
    for a, b, low, high in panels(length, w.height, cuts):
        a, b = (a - w.thickness if a == 0 else a), (b + w.thickness if b == length else b)
        s.box(((a + b) / 2, -w.thickness / 2, (low + high) / 2), (b - a, w.thickness, high - low), material, 0)


def wall(plan, w):
    """One wall with its trim, windows and curtains. Shape in the place's space."""
    s, look = Shape(), plan.params["look"]
    length = math.dist(w.start, w.end)
    cuts = holes(plan, w)
    style = _style(plan)
    own, common = manners.of(plan), {"warehouse": "brick#8f6250", "engine_room": "paint", "barn": "wood"}
    base = own.get("base") or common.get(style, "plaster")
    if "#" not in base:
        base += look["wall"]
    body(s, w, cuts, base)
    face = _boards if style == "barn" else _steel if style in STEEL else _tiles if TILED.get(plan.kind) else dado
    own.get("face", face)(s, plan, w, length, cuts)
    for low_u, high_u, _, _, opening in cuts:
        middle = (low_u + high_u) / 2
        if opening.kind == "window":
            own.get("pane", _window)(s, plan, w, middle, opening)
        else:
            _casing(s, plan, w, middle, opening)
    angle = math.atan2(w.end[1] - w.start[1], w.end[0] - w.start[0])
    return Shape().merge(s, (*w.start, 0), angle)


def _style(plan):
    """The way a room is built: its kind, unless the recipe says otherwise (a barn is a kind of warehouse)."""
    return plan.params.get("style") or plan.kind


def _boards(s, plan, w, length, cuts):
    """Upright planks of uneven tint between posts, with rails across."""
    look, rng = plan.params["look"], random.Random(seed_of(plan.location, w.id))
    cased = [(h[0] - 0.09, h[1] + 0.09, h[2] - 0.09, h[3] + 0.09) for h in cuts]
    for a, b, low, high in panels(length, w.height, cased):
        a, b = max(a, 0.0), min(b, length)
        count = max(round((b - a) / 0.24), 1)
        for k in range(count):
            wide = (b - a) / count
            board = "wood" + tint(look["wall"], rng.choice((0.86, 0.94, 1.0, 1.08)))
            s.box((a + (k + 0.5) * wide, 0.01, (low + high) / 2), (wide - 0.012, 0.024, high - low), board, 0)
    beam = "wood" + tint(look["trim"], 0.9)
    for k in range(round(length / 2.6) + 1):
        u = min(max(k * length / max(round(length / 2.6), 1), 0.1), length - 0.1)
        if not any(h[0] - 0.2 < u < h[1] + 0.2 for h in cuts):
            s.box((u, 0.06, w.height / 2), (0.18, 0.12, w.height), beam, 0.01)
    for z in (w.height * 0.52, w.height - 0.1):
        for a, b in spans(length, cuts, z - 0.08, z + 0.08, 0.1):
            s.box(((a + b) / 2, 0.05, z), (b - a, 0.1, 0.16), beam, 0.01)


def dado(s, plan, w, length, cuts):
    """A painted or boarded lower wall with its rail, a skirting, a cornice."""
    look = plan.params["look"]
    panelled = _style(plan) == "court"
    boarded = panelled or plan.kind in BOARDED or "vehicle" in plan.params
    trim, low = "trim" + look["trim"], ("wood" if boarded else "wainscot") + look["dado"]
    top = PANELLING if panelled else 1.15 if boarded else RAIL
    for a, b in spans(length, cuts, 0.1, top, 0.09):
        s.box(((a + b) / 2, 0.006, top / 2 + 0.03), (b - a, 0.012, top - 0.06), low, 0)
        s.box(((a + b) / 2, 0.012, top), (b - a, 0.034, 0.05), trim, 0.008)
        if boarded:
            boards = max(int((b - a) / 0.42), 1)
            for k in range(boards + 1):
                s.box((a + (b - a) * k / boards, 0.014, top / 2), (0.05, 0.014, top - 0.2), trim, 0)
    for a, b in spans(length, cuts, 0.0, 0.1, 0.09):
        s.box(((a + b) / 2, 0.012, 0.06), (b - a, 0.026, 0.12), trim, 0.006)
    s.box((length / 2, 0.03, w.height - 0.05), (length, 0.07, 0.1), trim, 0.025)


def _tiles(s, plan, w, length, cuts):
    look, top = plan.params["look"], TILED[plan.kind]
    rng = random.Random(seed_of(plan.location, w.id))
    size = 0.2 if plan.kind == "bathroom" else 0.16
    tints = [tint(look["dado"], f) for f in (1.0, 0.96, 1.05)]
    s_rows = int(top / size)
    solid = [(h[0] - 0.09, h[1] + 0.09, h[2] - 0.09, h[3] + 0.09) for h in cuts]
    low = 0.0 if plan.kind == "bathroom" or w.id == "back" else top
    if low < top:
        for a, b, z0, z1 in panels(length, top, [h for h in solid if h[2] < top]):
            z1 = min(z1, top)
            a, b = max(a, 0), min(b, length)
            if b > a and z1 > z0:
                s.box(((a + b) / 2, 0.003, (z0 + z1) / 2), (b - a, 0.006, z1 - z0), "stone#b9b6ab", 0)
        columns = int(length / size)
        step = length / columns
        for i in range(columns):
            for k in range(s_rows):
                u, z = (i + 0.5) * step, (k + 0.5) * size
                if any(h[0] - step / 2 < u < h[1] + step / 2 and h[2] - size / 2 < z < h[3] + size / 2 for h in solid):
                    continue
                g = 0.006
                s.quad(
                    [
                        (u + step / 2 - g, 0.009, z - size / 2 + g),
                        (u - step / 2 + g, 0.009, z - size / 2 + g),
                        (u - step / 2 + g, 0.009, z + size / 2 - g),
                        (u + step / 2 - g, 0.009, z + size / 2 - g),
                    ],
                    "tile" + rng.choice(tints),
                )
        for a, b in spans(length, cuts, top - 0.05, top + 0.05, 0.09):
            s.box(((a + b) / 2, 0.01, top + 0.02), (b - a, 0.03, 0.045), "tile" + tint(look["dado"], 0.72), 0.006)
    else:
        dado(s, plan, w, length, cuts)
        return
    trim = "trim" + look["trim"]
    for a, b in spans(length, cuts, 0.0, 0.1, 0.09):
        s.box(((a + b) / 2, 0.012, 0.045), (b - a, 0.03, 0.09), "tile" + tint(look["dado"], 0.6), 0.004)
    s.box((length / 2, 0.03, w.height - 0.05), (length, 0.07, 0.1), trim, 0.025)


def _steel(s, plan, w, length, cuts):
    look = plan.params["look"]
    paint = "paint" + look["dado"]
    top = 1.35
    for a, b in spans(length, cuts, 0.0, top, 0.05):
        s.box(((a + b) / 2, 0.006, top / 2), (b - a, 0.012, top), paint, 0)
        s.box(
            ((a + b) / 2, 0.014, top),
            (b - a, 0.02, 0.07),
            "yellow#c2a04c" if plan.kind == "engine_room" else "paint" + look["trim"],
            0,
        )
    step = length / max(round(length / (1.5 if plan.kind == "engine_room" else 3.0)), 1)
    rib = "metal_dark" if plan.kind == "warehouse" else "paint" + tint(look["wall"], 0.72)
    for k in range(round(length / step) + 1):
        u = min(max(k * step, 0.09), length - 0.09)
        if not any(h[0] - 0.2 < u < h[1] + 0.2 for h in cuts):
            for x in (-0.07, 0.07):
                s.box((u + x, 0.015, w.height / 2), (0.03, 0.03, w.height), rib, 0)
            s.box((u, 0.008, w.height / 2), (0.12, 0.016, w.height), rib, 0)
    for z in (w.height - 0.12, w.height * 0.62):
        for a, b in spans(length, cuts, z - 0.05, z + 0.05):
            s.box(((a + b) / 2, 0.012, z), (b - a, 0.024, 0.12), rib, 0)


def _casing(s, plan, w, u, o):
    metal = _style(plan) in STEEL
    trim = "metal_dark" if metal else "trim" + plan.params["look"]["trim"]
    wide = 0.09
    for x in (-1, 1):
        s.box(
            (u + x * (o.width / 2 + wide / 2), 0.008, (o.height + wide) / 2), (wide, 0.05, o.height + wide), trim, 0.01
        )
        s.box((u + x * (o.width / 2 - 0.008), -w.thickness / 2, o.height / 2), (0.02, w.thickness, o.height), trim, 0)
    s.box((u, 0.008, o.height + wide / 2), (o.width, 0.05, wide), trim, 0.01)
    s.box((u, -w.thickness / 2, o.height - 0.008), (o.width, w.thickness, 0.02), trim, 0)
    s.box((u, -w.thickness / 2, 0.006), (o.width, w.thickness, 0.016), "wood_dark" if not metal else "metal_dark", 0)
    if metal and o.kind == "gap" and o.width > 2:
        _roller(s, u, o, w)


def _roller(s, u, o, w):
    """A rolled-up door: a drum, the lowest slats, striped posts."""
    s.box((u, -0.02, o.height + 0.28), (o.width + 0.4, 0.42, 0.5), "metal", 0.03)
    for k in range(5):
        s.box((u, -w.thickness + 0.03, o.height - 0.07 - k * 0.14), (o.width, 0.04, 0.125), "steel#9aa3a6", 0.01)
    for x in (-1, 1):
        for k in range(6):
            s.box(
                (u + x * (o.width / 2 + 0.1), 0.05, 0.12 + k * 0.24),
                (0.16, 0.12, 0.24),
                "yellow" if k % 2 else "black",
                0,
            )


def _window(s, plan, w, u, o):
    metal = _style(plan) in STEEL
    trim = "metal_dark" if metal else "trim" + plan.params["look"]["trim"]
    low, high, half = o.sill, o.sill + o.height, o.width / 2
    for x in (-1, 1):
        s.box((u + x * (half + 0.04), 0.008, (low + high) / 2 + 0.03), (0.08, 0.045, high - low + 0.1), trim, 0.008)
    s.box((u, 0.008, high + 0.04), (o.width, 0.045, 0.08), trim, 0.008)
    s.box((u, 0.05, low - 0.022), (o.width + 0.24, 0.17, 0.045), trim, 0.012)
    y = -w.thickness * 0.55
    columns = max(2, round(o.width / (0.55 if metal else 0.75)))
    rows = 2 if o.height < 1.5 else 3
    for k in range(columns + 1):
        x = u - half + 0.02 + k * (o.width - 0.04) / columns
        s.box((x, y, (low + high) / 2), (0.045 if k in (0, columns) else 0.032, 0.05, o.height), trim, 0.004)
    for k in range(rows + 1):
        z = low + 0.02 + k * (o.height - 0.04) / rows
        s.box((u, y, z), (o.width, 0.045, 0.04 if k in (0, rows) else 0.03), trim, 0.004)
    if plan.kind in CURTAINED and low < 1.3 and plan.params.get("curtains", True):
        _curtains(s, plan, u, o)
    elif plan.kind in BLINDS and _style(plan) != "court":
        for k in range(9):
            s.box((u, 0.03, high - 0.05 - k * 0.05), (o.width + 0.04, 0.035, 0.008), "linen#d8d5c8", 0)
        s.box((u, 0.035, high + 0.02), (o.width + 0.08, 0.06, 0.06), "linen#c9c6ba", 0.01)


def _curtains(s, plan, u, o):
    """Two gathered curtains on a rod; short ones in a kitchen."""
    short = plan.kind == "kitchen"
    top, low = o.sill + o.height + 0.17, o.sill - 0.12 if short else max(0.06, o.sill - 0.8)
    wide = min(0.36, o.width * 0.24) if not short else o.width * 0.2
    cloth = "fabric" + plan.params["look"]["curtain"]
    for x in (-1, 1):
        outer = u + x * (o.width / 2 + 0.14)
        columns, rows = 22, 4
        points, faces = [], []
        for k in range(rows):
            t = k / (rows - 1)
            pinch = 1 - 0.34 * math.sin(math.pi * min(t * 1.3, 1)) if not short else 1
            for side in (0.0, 0.012):
                for j in range(columns):
                    v = j / (columns - 1)
                    points.append(
                        (outer - x * wide * v * pinch, 0.075 + 0.03 * math.sin(j * 1.75) + side, top - (top - low) * t)
                    )
        for k in range(rows - 1):
            a, b = k * 2 * columns, (k + 1) * 2 * columns
            for j in range(columns - 1):
                back = (a + j, a + j + 1, b + j + 1, b + j)
                front = tuple(i + columns for i in reversed(back))
                faces += [back, front] if x < 0 else [tuple(reversed(back)), tuple(reversed(front))]
        s.add(points, faces, cloth)
    s.tube([(u - o.width / 2 - 0.3, 0.08, top + 0.02), (u + o.width / 2 + 0.3, 0.08, top + 0.02)], 0.014, "brass", 8)


def leaf(plan, o):
    """``(shape, origin)`` of a closed door leaf; the shape turns about its hinge at ``origin``, opening outwards."""
    s, look = Shape(), plan.params["look"]
    w, h = o.width - 0.012, o.height - 0.012
    metal = _style(plan) in STEEL or plan.exterior
    y = 0.05
    own = manners.of(plan).get("door")
    if own:
        own(s, plan, w, h)
    elif plan.params.get("glazed"):
        s.box((w / 2, y, h / 2), (w - 0.1, 0.02, h - 0.1), "window_lit#8f978f", 0)
        for x, z, wide, tall in ((0.06, h / 2, 0.12, h), (w - 0.06, h / 2, 0.12, h), (w / 2, 0.1, w, 0.2),
                                 (w / 2, h - 0.06, w, 0.12)):  # fmt: skip
            s.box((x, y, z), (wide, 0.05, tall), "white", 0.006)
    elif metal:
        s.box((w / 2, y, h / 2), (w, 0.05, h), "paint" + tint(look["door"], 0.8), 0.006)
        for z in (0.35, h - 0.35):
            s.box((w / 2, y - 0.03, z), (w - 0.1, 0.012, 0.06), "metal_dark", 0)
        s.cylinder((w / 2, y, h - 0.62), 0.16, 0.001, "metal_dark", segments=20, bevel=0)
        s.box((w / 2, y - 0.028, h - 0.6), (0.34, 0.02, 0.34), "metal_dark", 0.05)
        s.box((w / 2, y - 0.036, h - 0.6), (0.24, 0.02, 0.24), "mirror#566a78", 0.04)
    else:
        colour = "wood" + look["door"]
        dark = "wood" + tint(look["door"], 0.74)
        s.box((w / 2, y, h / 2), (w, 0.045, h), colour, 0.005)
        for side in (-1, 1):
            for x in (0.27, 0.73):
                for low, high in ((0.2, 0.86), (1.02, h - 0.18)):
                    s.box((w * x, y + side * 0.022, (low + high) / 2), (w * 0.32, 0.012, high - low), dark, 0.012)
    for side in () if own else (-1, 1):
        s.box((w - 0.075, y + side * 0.03, 1.0), (0.04, 0.012, 0.2), "brass", 0.005)
        s.ball((w - 0.075, y + side * 0.065, 1.02), 0.03, "brass", 12, 7)
    result = Shape().merge(s, (0, 0, 0), o.yaw)
    hx, hy = turn((-o.width / 2 + 0.006, 0), o.yaw)
    return result, (o.location[0] + hx, o.location[1] + hy, o.location[2] + 0.006)


def beyond(plan, o):
    """What is seen through an open door: a bit of hall."""
    s, look = Shape(), plan.params["look"]
    wide, deep, tall = max(o.width + 0.9, 1.8), 1.9, max(o.height + 0.35, 2.45)
    t = 0.13
    wall, dado = "plaster" + tint(look["wall"], 0.86), "wainscot" + tint(look["dado"], 0.8)
    s.box((0, t + deep / 2, -0.02), (wide, deep, 0.04), "wood" + tint(look["floor_colour"], 0.8), 0)
    s.box((0, t + deep, tall / 2), (wide, 0.05, tall), wall, 0)
    s.box((0, t + deep - 0.03, 0.45), (wide, 0.02, 0.9), dado, 0)
    for x in (-1, 1):
        s.box((x * wide / 2, t + deep / 2, tall / 2), (0.05, deep, tall), wall, 0)
    s.box((0, t + deep / 2, tall), (wide, deep, 0.05), "plaster" + tint(look["wall"], 0.95), 0)
    return Shape().merge(s, (o.location[0], o.location[1], o.location[2]), o.yaw)


def parapet(plan, w):
    """A low wall out of doors with a coping, or the wall of a stair house with its door hole."""
    s = Shape()
    length = math.dist(w.start, w.end)
    if w.height > 2:
        face = plan.params.get("facade", "brick#8f6250")
        for a, b, low, high in panels(length, w.height, holes(plan, w)):
            s.box(((a + b) / 2, -w.thickness / 2, (low + high) / 2), (b - a, w.thickness, high - low), face, 0)
        for low_u, high_u, _, _, opening in holes(plan, w):
            _casing(s, plan, w, (low_u + high_u) / 2, opening)
    else:
        s.box(
            (length / 2, -w.thickness / 2, w.height / 2),
            (length + 2 * w.thickness, w.thickness, w.height),
            "brick#8a5f4e",
            0,
        )
        s.box(
            (length / 2, -w.thickness / 2, w.height + 0.04),
            (length + 2 * w.thickness + 0.1, w.thickness + 0.12, 0.09),
            "stone#a8a398",
            0.015,
        )
        s.box((length / 2, 0.01, 0.12), (length, 0.03, 0.24), "metal#6d7276", 0)
    angle = math.atan2(w.end[1] - w.start[1], w.end[0] - w.start[0])
    return Shape().merge(s, (*w.start, 0), angle)


def tint(colour, factor):
    """An sRGB hex colour, lighter or darker."""
    return "#" + "".join(f"{max(0, min(255, round(value * factor))):02x}" for value in _bytes(colour))


def mixed(colour, other, share):
    """An sRGB hex colour with a share of another in it."""
    pairs = zip(_bytes(colour), _bytes(other))
    return "#" + "".join(f"{round(a * (1 - share) + b * share):02x}" for a, b in pairs)


def _bytes(colour):
    return bytes.fromhex(colour.lstrip("#"))
