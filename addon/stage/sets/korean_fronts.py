# SPDX-License-Identifier: GPL-3.0-or-later
"""Houses of a Korean city: tiled houses of shops with boards at every floor, brick villas with stairs outside.

A building of ``facade`` becomes one by ``b["korean"]``, "shops" or "villa"; the lettering is laid on by ``signs``.
"""

import random

from ..geometry import Shape
from . import facade

TILES = ("tile#d8d0bf", "tile#c3c7c4", "tile#b9a893", "tile#9fa8ab", "tile#cdbfae", "tile#8d8f92")
REDS = ("brick#9a4f3c", "brick#8a4638", "brick#a65a44", "brick#7f4a3e")
BOARDS = ("#c8352f", "#2f5fb0", "#e0b02c", "#2f8a55", "#d8682c", "#7a3f9a", "#e8e4d8", "#1f2a3a", "#d84f7a")
SASH, GLASS, LIT = "metal#a9afb0", "mirror#4f6673", "window_lit#b8b39a"
NAMES = (
    "부동산", "치킨", "미용실", "노래방", "당구장", "호프", "약국", "PC방", "분식", "치과", "태권도", "피아노",
    "세탁소", "통닭", "철물점", "안경", "김밥", "학원", "정육점", "복덕방", "다방", "한의원",
)  # fmt: skip


def dress(rng, rows, villas=0.3):
    """Make Korean houses of rows of ``facade``; ``villas`` is the share of dwelling houses."""
    for b in rows:
        villa = rng.random() < villas
        b.update(korean="villa" if villa else "shops", shop=not villa, floors=4 if villa else rng.choice((3, 3, 4)))
    return rows


def features(b):
    """What is on the front, as of ``facade.features``."""
    rng = random.Random(b["seed"])
    found, w = [], b["width"]
    villa = b["korean"] == "villa"
    door = (0.36 if b["seed"] % 2 else -0.36) * w
    found.append({"kind": "door", "u": door, "z": 0.0, "width": 1.0, "height": 2.15, "lit": False})
    if not villa:
        bays = 2 if w < 8 else 3
        wide = (w - 1.9) / bays
        start = -w / 2 + 0.35 if door > 0 else door + 0.85
        for i in range(bays):
            lit = rng.random() < 0.75
            u = start + (i + 0.5) * wide
            found.append({"kind": "shop", "u": u, "z": 0.25, "width": wide - 0.16, "height": 2.35, "lit": lit})
    for floor in range(0 if villa else 1, b["floors"]):
        z = facade.GROUND + facade.STOREY * (floor - 1) + 0.95 if floor else 1.25
        spots = (-0.17, 0.2) if villa else (-0.25, 0.25)
        for share in spots:
            wide = w * (0.26 if villa else 0.42)
            u = share * w
            if villa and floor == 0 and abs(u - door) < wide / 2 + 0.6:
                continue
            lit = rng.random() < 0.4
            found.append({"kind": "sash", "u": u, "z": z, "width": wide, "height": 1.35, "lit": lit, "floor": floor})
    return found


def shape(b):
    """The building's Shape, in the place's space."""
    s, rng = Shape(), random.Random(b["seed"] + 1)
    villa = b["korean"] == "villa"
    wall = (REDS if villa else TILES)[b["seed"] % (len(REDS) if villa else len(TILES))]
    w, d, h = b["width"], b["depth"], facade.height(b)
    s.box((0, d / 2, h / 2), (w, d, h), wall, 0)
    s.box((0, 0.08, h + 0.35), (w, 0.16, 0.7), wall, 0)
    for side in (-1, 1):
        s.box((side * (w / 2 - 0.08), d / 2, h + 0.35), (0.16, d, 0.7), wall, 0)
    s.box((0, d / 2, h + 0.02), (w - 0.3, d - 0.3, 0.05), "concrete#4f8a6a", 0)
    if rng.random() < 0.7:
        s.cylinder(
            (w * 0.2, d * 0.4, h), 0.75, 1.5, ("yellow#c9a22f", "blue#3f6f9a")[b["seed"] % 2], segments=14, bevel=0
        )
    else:
        s.box((-w * 0.15, d * 0.5, h + 1.2), (3.2, 3.0, 2.4), wall, 0)
    if b["detail"]:
        (_villa if villa else _shops)(s, b, rng)
    for f in facade.features(b):
        _FEATURES[f["kind"]](s, f, b["detail"], villa)
    return Shape().merge(s, (b["x"], b["y"], 0), b["yaw"])


def _shops(s, b, rng):
    """A board over the shops from end to end, strips between the floors, air conditioners, a gas pipe."""
    w = b["width"]
    colour = BOARDS[b["seed"] % len(BOARDS)]
    s.box((0, -0.18, 3.12), (w - 0.14, 0.26, 0.86), "paint" + colour, 0.01)
    for floor in range(1, b["floors"]):
        z = facade.GROUND + facade.STOREY * (floor - 1)
        s.box((0, -0.03, z + 0.1), (w, 0.1, 0.16), "tile#8d8a84", 0)
        half = w * 0.42
        for share in (-0.25, 0.25):
            if rng.random() < 0.8:
                board = BOARDS[rng.randrange(len(BOARDS))]
                s.box((share * w, -0.1, z + 0.56), (half, 0.14, 0.62), "paint" + board, 0.01)
        for _ in range(1 + (floor == 1)):
            u = rng.uniform(-0.45, 0.45) * w
            _aircon(s, u, z + 2.72)
    _pipe(s, w / 2 - 0.2, facade.height(b))
    s.box((0, -0.03, 0.14), (w, 0.08, 0.28), "stone#6b6a66", 0)


def _villa(s, b, rng):
    """Bands of pale stone, balconies with sashes, a stair up the outside, gas meters, a gate."""
    w, h = b["width"], facade.height(b)
    for floor in range(1, b["floors"]):
        z = facade.GROUND + facade.STOREY * (floor - 1)
        s.box((0, -0.04, z + 0.12), (w, 0.12, 0.22), "stone#b9b2a4", 0)
    for floor in range(b["floors"]):
        z = facade.GROUND + facade.STOREY * (floor - 1) if floor else 0.4
        if rng.random() < 0.75:
            _aircon(s, 0.02 * w, z + 0.9)
    side = -1 if b["seed"] % 2 else 1  # the stair is away from the door
    _stair(s, side * (w / 2 - 0.7), -side)
    for k in range(4):
        s.box((-side * (w / 2 - 0.5) + 0.0, -0.08, 0.9 + 0.36 * k), (0.24, 0.16, 0.28), "plastic#c8ccc4", 0.01)
    _pipe(s, -side * (w / 2 - 0.25), h)
    s.box((0, -0.03, 0.2), (w, 0.08, 0.4), "stone#7b766d", 0)


def _stair(s, u, way):
    """A straight stair of concrete up to the first floor along the front, with a rail of iron."""
    steps, rise = 14, facade.GROUND / 14
    for k in range(steps):
        x = u + way * k * 0.25
        s.box((x, -0.55, rise * (k + 0.5)), (0.26, 0.95, rise), "concrete#9a978f", 0)
        s.box((x, -0.55, rise * (k + 0.5) - 0.16), (0.26, 0.95, 0.1), "concrete#8a877f", 0)
        s.box((x, -1.0, rise * (k + 1) + 0.45), (0.025, 0.025, 0.9), "iron#4a5a5a", 0)
    end = u + way * (steps - 1) * 0.25
    s.box((end + way * 0.6, -0.55, facade.GROUND - 0.1), (1.2, 1.0, 0.16), "concrete#9a978f", 0)
    rail = [(u, -1.0, rise + 0.9), (end, -1.0, facade.GROUND + 0.9), (end + way * 1.2, -1.0, facade.GROUND + 0.9)]
    s.tube(rail, 0.03, "iron#4a5a5a", 6)
    s.box((end + way * 0.6, -0.02, facade.GROUND + 1.0), (0.9, 0.06, 2.0), "paint#5f8a86", 0)


def _aircon(s, u, z):
    s.box((u, -0.28, z), (0.78, 0.34, 0.56), "metal#c3c5c0", 0.02)
    s.cylinder((u - 0.1, -0.45, z - 0.001), 0.001, 0.002, "metal_dark", segments=6, bevel=0)
    s.box((u - 0.1, -0.455, z), (0.4, 0.012, 0.4), "metal_dark", 0)
    s.box((u, -0.2, z - 0.34), (0.7, 0.4, 0.04), "iron", 0)


def _pipe(s, u, h):
    s.box((u, -0.07, h / 2), (0.06, 0.06, h - 0.4), "yellow#d0a441", 0)


def _sash(s, f, detail, villa):
    """A wide sliding window of two or four panes in aluminium; bars before those of a ground floor."""
    u, z, w, h = f["u"], f["z"], f["width"], f["height"]
    s.box((u, -0.01, z + h / 2), (w, 0.03, h), LIT if f["lit"] else GLASS, 0)
    if not detail:
        return
    n = 2 if w < 2.2 else 4
    for k in range(n + 1):
        s.box((u + (k / n - 0.5) * w, -0.035, z + h / 2), (0.06, 0.06, h + 0.06), SASH, 0)
    for v in (z, z + h):
        s.box((u, -0.04, v), (w + 0.08, 0.08, 0.07), SASH, 0)
    if villa:
        for k in range(9 if f["floor"] == 0 else 0):
            s.box((u + (k / 8 - 0.5) * w, -0.12, z + h / 2), (0.02, 0.02, h + 0.1), "white", 0)
        s.box((u, -0.12, z + 0.42), (w, 0.025, 0.03), SASH, 0)
        s.box((u, -0.16, z - 0.06), (w + 0.2, 0.26, 0.08), "stone#b9b2a4", 0)
    elif f["floor"]:
        s.box((u, -0.03, z + h * 0.3), (w * 0.9, 0.014, 0.2), "label", 0)  # lettering stuck to the panes


def _shop(s, f, detail, villa):
    u, z, w, h = f["u"], f["z"], f["width"], f["height"]
    s.box((u, -0.01, z + h / 2), (w, 0.03, h), "window_lit#c9c2a4" if f["lit"] else GLASS, 0)
    for x in (-1, 0, 1):
        s.box((u + x * w / 2, -0.04, (z + h) / 2), (0.07, 0.08, z + h), SASH, 0)
    s.box((u, -0.04, z), (w, 0.08, 0.08), SASH, 0)
    s.box((u, -0.03, z / 2), (w, 0.05, z), "tile#6b6a66", 0)
    if detail == 2:
        colours = ("#c8352f", "#2f5fb0", "#e0b02c", "#2f8a55")
        s.box((u - w * 0.2, -0.03, z + 0.75), (w * 0.4, 0.014, 0.9), "print" + colours[int(abs(u) * 7) % 4], 0)
        s.box((u + w * 0.25, -0.03, z + 1.2), (w * 0.3, 0.014, 0.26), "label", 0)


def _door(s, f, detail, villa):
    u, w, h = f["u"], f["width"], f["height"]
    s.box((u, -0.01, h / 2), (w, 0.04, h), "paint#4a5558" if villa else GLASS, 0)
    for x in (-1, 1):
        s.box((u + x * (w / 2 + 0.04), -0.05, (h + 0.1) / 2), (0.09, 0.1, h + 0.1), SASH, 0)
    s.box((u, -0.05, h + 0.06), (w + 0.16, 0.1, 0.12), SASH, 0)
    s.box((u + w * 0.32, -0.06, 1.02), (0.04, 0.05, 0.4), "steel", 0)


_FEATURES = {"sash": _sash, "shop": _shop, "door": _door}


def signs(r, houses, words=None):
    """Lay names on the boards of houses near by: over the shops, at the upper floors, and upright at the corner."""
    rng, words = r.rng, list(words or NAMES)
    rng.shuffle(words)
    number = 0
    for i, b in enumerate(h for h in houses if h.get("korean") == "shops"):
        x, y = facade.on_front(b, 0, 0.34)
        board = BOARDS[b["seed"] % len(BOARDS)]
        long = round(b["width"] - 0.3, 2)
        _name(r, f"name_{i}", words[number % len(words)], x, y, b["yaw"], (long, 0.05, 0.78), 3.12, board)
        number += 1
        if b["detail"] == 2:
            for floor in range(1, min(b["floors"], 3)):
                share = 0.25 if (i + floor) % 2 else -0.25
                x, y = facade.on_front(b, share * b["width"], 0.2)
                z = facade.GROUND + facade.STOREY * (floor - 1) + 0.56
                look = BOARDS[(i + 3 * floor) % len(BOARDS)]
                size = (round(b["width"] * 0.42, 2), 0.05, 0.58)
                _name(r, f"name_{i}_{floor}", words[number % len(words)], x, y, b["yaw"], size, z, look)
                number += 1
        x, y = facade.on_front(b, b["width"] * (0.44 if b["seed"] % 2 else -0.44), 0.46)
        word = {"label": words[(number + 5) % len(words)][:4], "colour": BOARDS[(i + 4) % len(BOARDS)],
                "size": (0.62, 0.16, 2.2)}  # fmt: skip
        r.far(f"banner_{i}", "banner_sign", x, y, b["yaw"] + 1.5708, seed=i, z=4.0, params=word)


def _name(r, ident, label, x, y, yaw, size, z, colour):
    plain = {"label": label, "size": size, "height": z, "colour": colour, "plain": True}
    r.far(ident, "wall_sign", x, y, yaw, params=plain)
