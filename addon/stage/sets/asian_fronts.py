# SPDX-License-Identifier: GPL-3.0-or-later
"""Houses of Japan, China and Thailand, seen from the street."""

from . import house_fronts as made
from .facade import LIT
from .house_fronts import bars, bays, feature, frame, gable_roof, gables, pane, slope

TILE = ("slate#565d64", (0.3, "slate#6a727a"))
GREY_TILE = ("slate#5d6160", (0.28, "slate#74787a"))
GROUND = 2.75  # m: storeys of low houses
NOREN = ("#2f4a74", "#8a2f2c", "#33443a", "#4a3a5c")


# Japan


def machiya_features(b, rng):
    """A wide sliding door and lattices below, a low row of windows above."""
    us, step = bays(b, 1.35, 0.25)
    door = rng.randrange(len(us))
    found = []
    for i, u in enumerate(us):
        lit = rng.random() < LIT
        if i == door:
            found.append(feature("door", u, 0.0, min(step - 0.12, 1.3), 2.0, lit))
        else:
            found.append(feature("shop" if b["shop"] else "lattice", u, 0.55, step - 0.16, 1.5, lit))
    upper, step = bays(b, 1.9, 0.35)
    found += [feature("window", u, GROUND + 0.72, step - 0.45, 1.05, rng.random() < LIT) for u in upper]
    return found


def machiya(s, b, rng):
    """Two low storeys of dark wood and plaster under tiles, a tiled pent roof over the ground floor."""
    w, d, near = b["width"], b["depth"], b["detail"] == 2
    wood, wall = "wood" + b["colour"], "plaster" + b["plaster"]
    low = GROUND + 2.15
    s.box((0, d / 2, low / 2), (w, d, low), wall, 0)
    s.box((0, -0.02, 0.16), (w, 0.08, 0.32), "stone#8a857b", 0)
    s.box((0, -0.015, 1.25), (w, 0.05, 1.9), wood, 0)
    for f in machiya_features(b, made.random.Random(b["seed"])):
        _opening(s, f, b, wood, near)
    slope(s, -w / 2, w / 2, (-0.95, GROUND - 0.14), (0.05, GROUND + 0.34), TILE[0], TILE[1] if b["detail"] else None)
    s.box((0, -0.9, GROUND - 0.24), (w, 0.08, 0.1), wood, 0)
    for x in (-w / 2 + 0.08, 0.0, w / 2 - 0.08) if near else ():
        s.box((x, -0.03, low / 2), (0.14, 0.1, low), wood, 0)
        s.box((x, -0.45, GROUND - 0.1), (0.08, 0.9, 0.1), wood, 0)
    gables(s, w, d, low, 1.6, wall)
    gable_roof(s, w, d, low, 1.6, TILE[0], TILE[1] if b["detail"] else None, 0.75)
    if near and not b.get("old"):
        made.aircon(s, w * 0.34, GROUND + 0.75, -0.02)


def _opening(s, f, b, wood, near):
    u, z, w, h = f["u"], f["z"], f["width"], f["height"]
    if f["kind"] == "door":
        s.box((u, -0.05, h / 2), (w, 0.04, h), "window_lit#b9ab84" if f["lit"] else "paper#cfc6ac", 0)
        for x in (-w / 2, -w / 4, 0, w / 4, w / 2) if near else ():
            s.box((u + x, -0.08, h / 2), (0.05, 0.03, h), wood, 0)
        for v in (0.3, 1.0, h) if near else ():
            s.box((u, -0.08, v), (w, 0.03, 0.06), wood, 0)
        s.box((u, -0.07, 0.3), (w, 0.02, 0.5), wood, 0)
        if b["shop"] or b["seed"] % 3 == 0:
            _noren(s, u, w + 0.1, NOREN[b["seed"] % len(NOREN)])
        return
    pane(s, f, -0.03, "mirror#6d7468" if f["kind"] == "window" else None)
    frame(s, f, wood, 0.06, 0.08)
    if near and f["kind"] in ("lattice", "window"):
        bars(s, f, wood, 0.12 if f["kind"] == "lattice" else 0.16, 0.04)
    elif f["kind"] == "shop":
        for x in (-w / 4, w / 4):
            s.box((u + x, -0.05, z + h / 2), (0.05, 0.04, h), wood, 0)


def _noren(s, u, w, colour):
    """A short curtain in four strips before a door."""
    s.box((u, -0.22, 2.08), (w + 0.1, 0.035, 0.035), "wood_dark", 0)
    for i in range(4):
        x = u + (i - 1.5) * w / 4
        s.box((x, -0.22, 1.76), (w / 4 - 0.02, 0.015, 0.62), "fabric" + colour, 0)
        s.ball((x, -0.232, 1.78), (0.09, 0.004, 0.09), "linen#e8e0cc", 10, 5)


def block_features(b, rng):
    """A shop below, a band of windows or a balcony above."""
    us, step = bays(b, 1.7, 0.25)
    door = rng.randrange(len(us))
    found = []
    for i, u in enumerate(us):
        kind = "door" if i == door else "shop"
        found.append(feature(kind, u, 0.0 if kind == "door" else 0.35, step - 0.2 if kind == "shop" else 0.95, 2.1,
                             kind == "shop" and rng.random() < 0.7))  # fmt: skip
    for floor in range(1, b["floors"]):
        found += [feature("window", u, 2.95 * floor + 1.0, step - 0.35, 1.3, rng.random() < LIT) for u in us]
    return found


def block(s, b, rng):
    """A narrow house of tiles or render with a shop, balconies with rails and an air conditioner to each storey."""
    w, d, h = b["width"], b["depth"], 2.95 * b["floors"] + 0.5
    wall = "tile" + b["colour"]
    s.box((0, d / 2, h / 2), (w, d, h), wall, 0)
    s.box((0, 0.1, h + 0.2), (w, 0.2, 0.4), wall, 0)
    for f in block_features(b, made.random.Random(b["seed"])):
        pane(s, f, -0.01, "paint#5a5f62" if f["kind"] == "door" else None)
        frame(s, f, "metal#8a8e90" if f["kind"] == "window" else "metal_dark", 0.05, 0.06)
    awning = ("#8a3b34", "#2f5a6a", "#b58a2c", "#3f6a4a")[b["seed"] % 4]
    slope(s, -w / 2 + 0.1, w / 2 - 0.1, (-1.0, 2.35), (0.0, 2.8), "canvas" + awning, None, 0.05)
    for floor in range(1, b["floors"]) if b["detail"] else ():
        z = 2.95 * floor + 0.1
        s.box((0, -0.35, z), (w - 0.3, 0.7, 0.14), "concrete#a5a29a", 0)
        s.box((0, -0.68, z + 1.0), (w - 0.3, 0.05, 0.06), "metal#9aa0a2", 0)
        for i in range(int(w / 0.16)) if b["detail"] == 2 else ():
            s.box((-w / 2 + 0.2 + 0.16 * i, -0.68, z + 0.55), (0.025, 0.025, 0.9), "metal#9aa0a2", 0)
        made.aircon(s, (w / 2 - 0.7) * (1 if floor % 2 else -1), z + 0.36, -0.1)


# China


def shophouse_features(b, rng):
    """Two bays of shop, rolled shutters half down; windows with shutters above."""
    us, step = bays(b, 2.4, 0.3)
    found = [feature("open" if rng.random() < 0.8 else "shut", u, 0.0, step - 0.3, 2.5, rng.random() < 0.5) for u in us]
    found[rng.randrange(len(found))] = feature("door", us[rng.randrange(len(us))], 0.0, 1.0, 2.2)
    upper, step = bays(b, 1.7, 0.4)
    for floor in range(1, b["floors"]):
        found += [feature("window", u, 3.4 + 3.1 * (floor - 1) + 0.55, 0.95, 1.9, rng.random() < LIT) for u in upper]
    taken = next(f["u"] for f in found if f["kind"] == "door")
    return [f for f in found if f["kind"] not in ("open", "shut") or abs(f["u"] - taken) > 0.9]


def shophouse(s, b, rng):
    """Plaster in old colours, wooden shutters, a balcony with turned rails and washing, a tiled roof."""
    w, d, near = b["width"], b["depth"], b["detail"] == 2
    wall, trim, wood = "plaster" + b["colour"], "plaster#d8cdb4", "wood#6a2f24"
    low = 3.4 + 3.1 * (b["floors"] - 1)
    s.box((0, d / 2, low / 2), (w, d, low), wall, 0)
    for f in shophouse_features(b, made.random.Random(b["seed"])):
        u, z, fw, fh = f["u"], f["z"], f["width"], f["height"]
        if f["kind"] in ("open", "shut"):
            _shuttered(s, f, rng, near)
        elif f["kind"] == "door":
            s.box((u, -0.02, fh / 2), (fw, 0.05, fh), wood, 0)
            frame(s, f, "wood#4a241c", 0.09, 0.1)
        else:
            pane(s, f, -0.01)
            frame(s, f, trim, 0.08, 0.08)
            for x in (-1, 1) if b["detail"] else ():
                s.box((u + x * (fw / 2 + 0.26), -0.06, z + fh / 2), (0.46, 0.05, fh), "wood#3f5a4c", 0)
    for x in (-w / 2 + 0.14, w / 2 - 0.14):
        s.box((x, -0.06, low / 2), (0.28, 0.14, low), trim, 0)
    for floor in range(1, b["floors"]):
        z = 3.4 + 3.1 * (floor - 1)
        s.box((0, -0.05, z - 0.12), (w, 0.14, 0.22), trim, 0)
        if (b["seed"] + floor) % 2 and b["detail"]:
            _balcony(s, w - 0.7, z, near, wood, rng)
    gables(s, w, d, low, 1.7, wall)
    gable_roof(s, w, d, low, 1.7, GREY_TILE[0], GREY_TILE[1] if b["detail"] else None, 0.55)
    if near:
        made.aircon(s, -w / 2 + 0.85, 6.0 if b["floors"] > 2 else 4.9, -0.05)


def _shuttered(s, f, rng, near):
    """A shop front: goods in the dark behind, a rolled shutter above or all the way down."""
    u, w, h = f["u"], f["width"], f["height"]
    down = h if f["kind"] == "shut" else 0.5
    if f["kind"] == "open":
        s.box((u, 0.0, h / 2), (w, 0.02, h), "window_lit#8f8468" if f["lit"] else "black#3a3833", 0)
        if near:
            _goods(s, u, w, rng)
    for i in range(round(down / 0.125)):
        s.box((u, -0.05 - 0.012 * (i % 2), h - 0.0625 - 0.125 * i), (w, 0.03, 0.115), "metal#7f868a", 0)
    s.box((u, -0.12, h + 0.1), (w + 0.1, 0.24, 0.26), "metal#6d7478", 0)


def _goods(s, u, w, rng):
    """Shelves of goods in the dark of a shop."""
    for row in range(3):
        s.box((u, -0.1, 0.45 + 0.5 * row), (w - 0.2, 0.16, 0.04), "wood#7a5a3c", 0)
        for i in range(int(w / 0.3)):
            tone = rng.choice(("#a63d36", "#c8a14f", "#5f7f8a", "#7a8f5f", "#d8cdb5"))
            x, tall = u - w / 2 + 0.25 + 0.3 * i, rng.uniform(0.14, 0.34)
            s.box((x, -0.1, 0.47 + 0.5 * row + tall / 2), (0.2, 0.12, tall), "paint" + tone, 0)


def _balcony(s, w, z, near, wood, rng):
    s.box((0, -0.45, z + 0.06), (w, 0.9, 0.12), "concrete#8f8a80", 0)
    for v in (0.18, 0.98):
        s.box((0, -0.86, z + v), (w, 0.07, 0.07), wood, 0)
    for i in range(int(w / 0.2) + 1) if near else ():
        s.box((-w / 2 + 0.2 * i, -0.86, z + 0.58), (0.05, 0.05, 0.8), wood, 0)
    s.box((0, -1.05, z + 1.75), (w, 0.03, 0.03), "wood#b09a6a", 0)
    for i in range(int(w / 0.75)):
        tone = rng.choice(("#b9b3a4", "#5f7f9a", "#a8534a", "#d8cdb5", "#4a5a4a", "#c9a15a"))
        if rng.random() < 0.7:
            tall = rng.uniform(0.5, 0.85)
            s.box((-w / 2 + 0.5 + 0.75 * i, -1.05, z + 1.72 - tall / 2), (0.55, 0.02, tall), "linen" + tone, 0)


def hutong_features(b, rng):
    """A gate in a blind wall, or a small high window."""
    if b.get("gate"):
        return [feature("door", 0.0, 0.15, 1.5, 2.2)]
    return [feature("window", u, 1.6, 0.7, 0.7, rng.random() < LIT) for u in bays(b, 4.2, 0.8)[0] if rng.random() < 0.5]


def hutong(s, b, rng):
    """A grey brick wall of a courtyard house; its gate has red leaves, painted beams and a roof of its own."""
    w, d, near = b["width"], 5.0, b["detail"] == 2
    brick, gate = "brick#8b8c8a", b.get("gate")
    low = 3.5 if gate else 2.9
    s.box((0, d / 2, low / 2), (w, d, low), brick, 0)
    s.box((0, -0.02, 0.3), (w, 0.08, 0.6), "stone#777873", 0)
    if near:
        for k in range(int((low - 0.7) / 0.3)):
            s.box((0, -0.004, 0.75 + 0.3 * k), (w, 0.02, 0.02), "brick#9fa09d", 0)
    for f in hutong_features(b, made.random.Random(b["seed"])):
        if f["kind"] == "window":
            pane(s, f)
            frame(s, f, "wood#8a2f28", 0.07)
            bars(s, f, "wood#8a2f28", 0.14)
        else:
            _gate(s, low, near)
    gables(s, w, d, low, 1.35, brick)
    gable_roof(s, w, d, low, 1.35, GREY_TILE[0], GREY_TILE[1] if b["detail"] else None, 0.5)
    for x in (-1, 1):
        slope(s, x * w / 2 - 0.16, x * w / 2 + 0.16, (-0.7, low - 0.12), (d / 2, low + 1.6), "slate#4d5150", None, 0.2)


def _gate(s, low, near):
    s.box((0, -0.01, 1.3), (2.6, 0.06, 2.6), "wood#5a1f1a", 0)
    for x in (-1, 1):
        s.box((x * 0.38, -0.06, 1.25), (0.74, 0.06, 2.2), "paint#a32d26", 0)
        s.ball((x * 0.14, -0.1, 1.25), 0.06, "brass", 10, 6)
        s.box((x * 1.2, -0.12, 1.3), (0.26, 0.3, 2.6), "wood#8a2a24", 0)
        s.cylinder((x * 1.0, -0.42, 0.0), 0.2, 0.28, "stone#9a9a94")
        s.ball((x * 1.0, -0.42, 0.46), (0.11, 0.22, 0.22), "stone#a5a59e", 12, 7)
        for i in range(4) if near else ():
            for k in range(3):
                s.ball((x * 0.38 + (k - 1) * 0.2, -0.095, 0.5 + 0.45 * i), 0.025, "brass", 6, 4)
    s.box((0, -0.12, 2.75), (2.7, 0.3, 0.22), "paint#2f6a5c", 0)
    s.box((0, -0.14, 2.99), (2.7, 0.3, 0.2), "paint#3a5a94", 0)
    for x in (-0.45, 0.45):
        s.cylinder((x, -0.1, 2.6), 0.11, 0.3, "paint#c9a13f", segments=6)
    s.box((0, -0.55, 0.08), (2.2, 0.9, 0.16), "stone#8b8b86", 0)


# Thailand


def thai_features(b, rng):
    """One wide bay below with a folding grille; a grille or louvres above."""
    w = b["width"] - 0.5
    found = [feature("door" if b["seed"] % 3 == 0 else "open", 0.0, 0.0, w, 2.8, rng.random() < 0.6)]
    for floor in range(1, b["floors"]):
        found += [
            feature("window", u, 3.5 * floor + 0.55, w / 2 - 0.3, 1.7, rng.random() < LIT) for u in (-w / 4, w / 4)
        ]
    if found[0]["kind"] == "door":
        found[0] = feature("door", -w / 4, 0.0, w / 2 - 0.1, 2.6)
        found.insert(1, feature("open", w / 4, 0.0, w / 2 - 0.1, 2.8, True))
    return found


def thai_shophouse(s, b, rng):
    """A narrow concrete house in a faded colour: iron folding grille, balcony of pierced blocks, awning, cooler."""
    w, d, near = b["width"], b["depth"], b["detail"] == 2
    h = 3.5 * b["floors"] + 0.6
    wall = "plaster" + b["colour"]
    s.box((0, d / 2, h / 2), (w, d, h), wall, 0)
    for x in (-w / 2 + 0.12, w / 2 - 0.12):
        s.box((x, -0.3, h / 2), (0.24, 0.7, h), "plaster#c4bba6", 0)
    for f in thai_features(b, made.random.Random(b["seed"])):
        u, z, fw, fh = f["u"], f["z"], f["width"], f["height"]
        if f["kind"] == "open":
            s.box((u, 0.0, fh / 2), (fw, 0.02, fh), "window_lit#9a9070" if f["lit"] else "black#3b3a36", 0)
            if near:
                _goods(s, u - 0.2, fw - 0.7, rng)
                s.box((u - 0.2, -0.35, 0.35), (fw - 0.9, 0.5, 0.06), "steel", 0)
                for i in range(int(fw / 0.5)):
                    tone = rng.choice(("#d08a2c", "#7a9a3c", "#b8452f", "#d0b04c"))
                    s.ball((u - fw / 2 + 0.5 + 0.45 * i, -0.35, 0.42), (0.2, 0.2, 0.12), "food" + tone, 9, 5)
            folded = feature("", u + fw / 2 - 0.3, 0.1, 0.5, fh - 0.2)
            bars(s, folded, "paint#7d8f9a", 0.06, 0.03, -0.12)
        elif f["kind"] == "door":
            s.box((u, -0.02, fh / 2), (fw, 0.04, fh), "paint#6f8a8a", 0)
            bars(s, f, "paint#8fa5a5", 0.12, 0.05, -0.06)
        else:
            pane(s, f)
            frame(s, f, "wood#7a4a30", 0.06)
            for k in range(6) if near else ():
                s.box((u, -0.05, z + 0.15 + k * 0.28), (fw, 0.04, 0.05), "wood#8a5a3a", 0)
    slope(
        s, -w / 2 + 0.1, w / 2 - 0.1, (-1.7, 2.75), (-0.1, 3.25), "canvas" + b["awning"], (0.5, "canvas#e2dccb"), 0.04
    )
    for floor in range(1, b["floors"]):
        z = 3.5 * floor
        s.box((0, -0.4, z), (w, 0.9, 0.18), "concrete#a39c8c", 0)
        s.box((0, -0.8, z + 0.5), (w - 0.5, 0.08, 0.86), "plaster#d9d0ba", 0)
        for i in range(int((w - 0.6) / 0.3)) if near else ():
            for k in range(2):
                s.box((-w / 2 + 0.48 + 0.3 * i, -0.845, z + 0.32 + 0.36 * k), (0.2, 0.02, 0.26), "black#55524a", 0)
        made.aircon(s, w * 0.3 * (1 if floor % 2 else -1), z + 2.75, -0.02)
        s.box((-w * 0.28, -0.72, z + 1.2), (0.3, 0.2, 0.26), "terracotta", 0)
        s.ball((-w * 0.28, -0.72, z + 1.55), (0.28, 0.24, 0.3), "leaf", 8, 5)
    s.box((0, -0.2, h + 0.1), (w, 0.5, 0.25), "plaster#cfc4ac", 0)


for name, maker, told in (
    ("machiya", machiya, machiya_features),
    ("jp_block", block, block_features),
    ("shophouse", shophouse, shophouse_features),
    ("hutong", hutong, hutong_features),
    ("thai_shophouse", thai_shophouse, thai_features),
):
    made.register(name, maker, told)
