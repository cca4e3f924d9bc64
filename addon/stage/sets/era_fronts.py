# SPDX-License-Identifier: GPL-3.0-or-later
"""Houses of other times, seen from the street: half-timbered ones of the Middle Ages, towers of the near future."""

from . import house_fronts as made
from .facade import LIT
from .house_fronts import bays, feature, frame, pane

LOW, UPPER, JETTY = 2.6, 2.45, 0.3  # m: ground floor, upper floors, how far each stands out over the one below
STOREY = 3.6  # m, of towers


def timbered_features(b, rng):
    """A plank door and a wooden shutter below, little windows with leaded panes above."""
    w = b["width"]
    side = 1 if rng.random() < 0.5 else -1
    found = [feature("door", side * w * 0.24, 0.0, 1.05, 2.0),
             feature("stall", -side * w * 0.2, 0.85, min(1.5, w * 0.32), 1.0, rng.random() < LIT)]  # fmt: skip
    for floor in range(1, b["floors"]):
        z = LOW + UPPER * (floor - 1)
        found += [feature("window", u, z + 0.85, 0.8, 0.95, rng.random() < LIT) for u in (-w * 0.2, w * 0.2)]
    return [*found, feature("window", 0.0, LOW + UPPER * (b["floors"] - 1) + 0.7, 0.6, 0.8, rng.random() < LIT)]


def timbered(s, b, rng):
    """Plaster between dark beams, each floor standing out over the one below, a steep gable to the street."""
    w, d, near = b["width"], b["depth"], b["detail"] == 2
    wall, beam = "plaster" + b["colour"], "wood#4a3424"
    s.box((0, d / 2, LOW / 2), (w, d, LOW), "stone#9a9284" if b["seed"] % 2 else wall, 0)
    out, top = 0.0, LOW
    for floor in range(1, b["floors"]):
        out += JETTY
        s.box((0, (d - out) / 2, top + UPPER / 2), (w + 0.1, d + out, UPPER), wall, 0)
        s.box((0, -out - 0.03, top + 0.09), (w + 0.16, 0.14, 0.2), beam, 0)
        for i in range(int(w / 0.7)) if near else ():
            s.box((-w / 2 + 0.35 + 0.7 * i, -out + 0.2, top - 0.05), (0.14, 0.6, 0.14), beam, 0)
        _beams(s, w, -out, top, UPPER, beam, b["seed"] + floor, b["detail"])
        top += UPPER
    rise = w * 0.62
    _gable(s, w, d, out, top, rise, wall, beam, b)
    for f in timbered_features(b, made.random.Random(b["seed"])):
        floor = 0 if f["z"] < LOW - 0.1 else min(int((f["z"] - LOW) / UPPER) + 1, b["floors"] - 1)
        _timber_opening(s, f, -JETTY * floor, beam, near)
    if not b["seed"] % 2:
        s.box((0, -0.03, 0.25), (w, 0.1, 0.5), "stone#8a8376", 0)
        for x in (-w / 2 + 0.1, w / 2 - 0.1, 0.0):
            s.box((x, -0.03, LOW / 2), (0.2, 0.1, LOW), beam, 0)


def _beams(s, w, y, z, h, beam, seed, detail):
    """Posts, a rail and crossed braces of one floor."""
    n = max(round(w / 1.3), 3)
    for i in range(n + 1):
        s.box((-w / 2 + w * i / n, y - 0.02, z + h / 2), (0.17, 0.1, h), beam, 0)
    for v in (z + 0.75, z + h - 0.1):
        s.box((0, y - 0.015, v), (w, 0.09, 0.15), beam, 0)
    for i in range(n) if detail else ():
        x0, x1 = -w / 2 + w * i / n, -w / 2 + w * (i + 1) / n
        if (i + seed) % 2:
            for a, c in ((x0, x1), (x1, x0)):
                s.tube([(a, y - 0.02, z + 0.18), (c, y - 0.02, z + 0.7)], 0.06, beam, 4)


def _gable(s, w, d, out, low, rise, wall, beam, b):
    """The gable with its timbers, and the steep roof whose ridge runs back from the street."""
    y = -out
    tile = ("roof#8a4a36", "straw#a08a52", "roof#7a4436", "roof#6f5a4a")[b["seed"] % 4]
    points = [(x, v, z) for v in (y, y + 0.2) for x, z in ((-w / 2, low), (w / 2, low), (0, low + rise))]
    s.add(points, [(0, 1, 2), (5, 4, 3), (0, 3, 4, 1), (1, 4, 5, 2), (2, 5, 3, 0)], wall)
    s.box((0, y - 0.02, low + 0.06), (w + 0.1, 0.12, 0.18), beam, 0)
    s.box((0, y - 0.02, low + rise * 0.45), (w * 0.5, 0.1, 0.15), beam, 0)
    s.box((0, y - 0.02, low + rise * 0.72), (0.16, 0.1, rise * 0.5), beam, 0)
    for x in (-0.16, 0.16):
        s.box((x * w, y - 0.02, low + rise * 0.24), (0.15, 0.1, rise * 0.45), beam, 0)
    over, k = 0.35, rise / (w / 2)
    for side in (-1, 1):
        a = [(side * (w / 2 + over), low - over * k), (0.0, low + rise + 0.02)]
        normal = 0.16 if tile.startswith("straw") else 0.1
        ring = [
            (a[0][0], a[0][1]),
            (a[1][0], a[1][1]),
            (a[1][0], a[1][1] + normal * 1.6),
            (a[0][0], a[0][1] + normal * 1.6),
        ]
        pts = [(x, v, z) for v in (y - 0.4, d) for x, z in ring]
        faces = [(0, 1, 2, 3), (7, 6, 5, 4), (0, 4, 5, 1), (1, 5, 6, 2), (2, 6, 7, 3), (3, 7, 4, 0)]
        s.add(pts, faces if side < 0 else [tuple(reversed(f)) for f in faces], tile)
        s.tube([(a[0][0], y - 0.36, a[0][1] - 0.03), (0, y - 0.36, a[1][1] - 0.03)], 0.09, beam, 4)
    if b["detail"]:
        s.box((w * 0.24, d * 0.4, low + rise * 0.9), (0.7, 0.7, rise * 0.7), "stone#857c6d", 0)


def _timber_opening(s, f, y, beam, near):
    u, z, w, h = f["u"], f["z"], f["width"], f["height"]
    if f["kind"] == "door":
        s.box((u, y - 0.02, h / 2), (w, 0.08, h), "wood#6a4a30", 0)
        for x in (-0.3, 0.0, 0.3) if near else ():
            s.box((u + x, y - 0.065, h / 2), (0.02, 0.02, h), "wood#4a3424", 0)
        for v in (0.4, 1.6):
            s.box((u - 0.1, y - 0.07, v), (w * 0.7, 0.02, 0.08), "iron", 0)
        frame(s, f, beam, 0.14, 0.14, y)
        return
    if f["kind"] == "stall":
        s.box((u, y, z + h / 2), (w, 0.03, h), "black#3a322a", 0)
        frame(s, f, beam, 0.1, 0.12, y)
        s.box((u, y - 0.35, z - 0.06), (w + 0.1, 0.7, 0.05), "wood#7a5a3a", 0)
        made.slab(s, u - w / 2, u + w / 2, (y - 0.7, z + h + 0.36), (y, z + h + 0.12), "wood#6a4a30", 0.05)
        colours = ("#a8743c", "#7a8a3c", "#b8452f", "#c9b48c")
        for i in range(4) if near else ():
            s.ball((u + (i - 1.5) * w / 4.4, y - 0.35, z + 0.06), (0.14, 0.2, 0.13), "food" + colours[i], 9, 5)
        return
    pane(s, f, y - 0.01, "mirror#6f6a50")
    frame(s, f, beam, 0.1, 0.1, y)
    for k in range(-2, 3) if near else ():
        s.tube([(u + k * 0.2 - 0.25, y - 0.03, z), (u + k * 0.2 + 0.25, y - 0.03, z + h)][::1], 0.012, "iron", 3)
    s.box((u, y - 0.03, z + h / 2), (0.05, 0.03, h), beam, 0)


def tower_features(b, rng):
    """Glass doors and screens at the foot, bands of windows above."""
    us, step = bays(b, 3.0, 0.4)
    door = rng.randrange(len(us))
    found = [feature("door" if i == door else "shop", u, 0.0 if i == door else 0.3, 2.0 if i == door else step - 0.3,
                     2.6 if i == door else 3.2, i != door) for i, u in enumerate(us)]  # fmt: skip
    for floor in range(1, b["floors"]):
        found += [feature("window", u, 1.4 + STOREY * floor, step - 0.2, 2.3, rng.random() < 0.4) for u in us]
    return found


def tower(s, b, rng):
    """A tower of pale ribs and dark glass that steps out over the street, bands of light between its floors."""
    w, d, near = b["width"], b["depth"], b["detail"] > 0
    h = STOREY * b["floors"] + 1.4
    skin, light = "metal" + b["colour"], "display" + b["light"]
    s.box((0, d / 2, h / 2), (w, d, h), "metal_dark#3c444e", 0)
    for f in tower_features(b, made.random.Random(b["seed"])):
        glass = "mirror#33505f" if f["kind"] == "shop" else "mirror#5d7f94"
        pane(s, f | {"lit": f["lit"] and f["kind"] == "window"}, -0.02, glass)
        if f["kind"] == "door":
            frame(s, f, light, 0.06, 0.1)
        elif f["kind"] == "shop" and near:
            for k in range(3):
                s.box(
                    (f["u"] + (k - 1) * f["width"] / 3.2, -0.04, 0.9 + 0.3 * k), (0.5, 0.02, 0.8), "display#3f7f9a", 0
                )
            s.box((f["u"], -0.05, 3.2), (f["width"], 0.04, 0.08), light, 0)
    us, step = bays(b, 3.0, 0.4)
    for u in [*(u - step / 2 for u in us), us[-1] + step / 2] if near else ():
        s.box((u, -0.25, h / 2 + 2.0), (0.16, 0.5, h - 4.0), skin, 0)
    for floor in range(1, b["floors"]):
        z = 1.2 + STOREY * floor
        deep = 0.9 if floor == 1 else 0.35
        s.box((0, -deep / 2, z), (w + 0.02, deep, 0.3), skin, 0)
        if floor % 3 == 1:
            s.box((0, -deep - 0.01, z), (w, 0.04, 0.1), light, 0)
            s.box((0, -deep * 0.6, z - 0.16), (w - 0.4, 0.08, 0.03), light, 0)
    if near:
        for i in range(int(w / 1.2)):
            s.ball((-w / 2 + 0.7 + 1.2 * i, -0.55, 1.6 + STOREY), (0.5, 0.3, 0.32), "leaf#4f8a4a", 8, 5)
        side = w * 0.36 * (1 if b["seed"] % 2 else -1)
        s.box((side, -0.5, STOREY * 2.6), (1.3, 0.06, 4.6), "display#2f4f8a", 0)
        for k, tone in enumerate(("#ff6fb0", "#7fe0ff", "#ffd070")):
            s.box((side, -0.55, STOREY * 2.6 + 1.3 - 1.4 * k), (0.9, 0.03, 0.24), "display" + tone, 0)
    s.box((0, d / 2, h + 1.0), (w * 0.6, d * 0.6, 2.0), skin, 0)


for name, maker, told in (("timbered", timbered, timbered_features), ("tower", tower, tower_features)):
    made.register(name, maker, told)
