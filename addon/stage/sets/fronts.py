# SPDX-License-Identifier: GPL-3.0-or-later
"""The geometry of houses: fronts, backs, roofs, and the tall blocks of a skyline."""

import math
import random

from ..geometry import Shape, place
from . import civic_fronts, facade, house_fronts, korean_fronts

LAMP_LIT = "window_lit#a19d88"  # a drawn blind by day
FASCIAS = ("#3d4b3f", "#5a2d2a", "#2f3c54", "#6d5330", "#403a4a", "#2f4a4c")
AWNINGS = ("#8a3b34", "#3f5f5a", "#b08a3c", "#4a5a7a")


def shape(b):
    """The building's Shape, in the place's space."""
    if b.get("civic"):
        return civic_fronts.shape(b)
    if b.get("korean"):
        return korean_fronts.shape(b)
    if b.get("house"):
        return house_fronts.shape(b)
    local = Shape()
    rng = random.Random(b["seed"] + 1)
    wall = ("brick" if b["style"] == "brick" else "concrete" if b["style"] == "modern" else "plaster") + b["colour"]
    trim = rng.choice(("#d9d1c2", "#e6dfd0", "#c9bfae")) if b["style"] != "modern" else "#5e666b"
    h, w = facade.height(b), b["width"]
    local.box((0, b["depth"] / 2, h / 2), (w, b["depth"], h), wall, 0)
    front(local, b, wall, "trim" + trim, rng)
    crown(local, b, wall, "trim" + trim, rng)
    result = Shape()
    return result.merge(local, (b["x"], b["y"], 0), b["yaw"])


def front(s, b, wall, trim, rng):
    """Plinth, bands, windows, doors and shop windows."""
    w, detail = b["width"], b["detail"]
    fascia, awning = rng.choice(FASCIAS), rng.choice(AWNINGS)
    if b.get("back"):
        _clutter(s, b, rng)
    elif detail:
        s.box((0, -0.02, 0.22), (w, 0.1, 0.44), "stone#6f6a63", 0)
        s.box((0, -0.06, facade.GROUND - 0.18), (w, 0.16, 0.2), trim, 0)
    if detail == 2 and b["style"] == "brick" and not b.get("back"):
        for side in (-1, 1):
            for k in range(int((facade.height(b) - 0.8) / 0.62)):
                long = 0.36 if k % 2 else 0.24
                s.box((side * (w / 2 - long / 2), -0.012, 0.75 + k * 0.62), (long, 0.05, 0.3), trim, 0)
    for f in facade.features(b):
        _FEATURES[f["kind"]](s, f, detail, trim, fascia)
    if b.get("escape") and detail:
        _escape(s, b, (0.22 if b["seed"] % 2 else -0.22) * w)
    if b.get("stoop") and detail == 2:
        _stoop(s, b)
    if b["shop"] and detail:
        s.box((0, -0.14, 2.92), (w - 0.3, 0.2, 0.5), "paint" + fascia, 0)
        if detail == 2 and rng.random() < 0.6:
            _awning(s, w - 0.5, awning)


def _window(s, f, detail, trim, fascia):
    u, z, w, h = f["u"], f["z"], f["width"], f["height"]
    glass = LAMP_LIT if f["lit"] else "mirror#566a78"
    if detail == 0:
        s.quad(
            [(u - w / 2, -0.02, z), (u + w / 2, -0.02, z), (u + w / 2, -0.02, z + h), (u - w / 2, -0.02, z + h)], glass
        )
        return
    for x in (-1, 1):
        s.box((u + x * (w / 2 + 0.03), -0.03, z + h / 2), (0.1, 0.1, h + 0.1), trim, 0)
    s.box((u, -0.04, z + h + 0.06), (w + 0.26, 0.12, 0.14), trim, 0)
    s.box((u, -0.09, z - 0.05), (w + 0.24, 0.22, 0.08), trim, 0)
    s.box((u, -0.005, z + h / 2), (w, 0.02, h), glass, 0)
    s.box((u, -0.03, z + h * 0.52), (w, 0.05, 0.05), trim, 0)
    if detail == 2:
        s.box((u, -0.03, z + h / 2), (0.045, 0.05, h), trim, 0)
        if not f["lit"]:
            for x in (-1, 1):
                s.box((u + x * w * 0.4, -0.018, z + h / 2), (w * 0.16, 0.012, h), "linen#9fa8a6", 0)


def _door(s, f, detail, trim, fascia):
    u, w, h = f["u"], f["width"], f["height"]
    s.box((u, -0.005, h / 2), (w, 0.03, h), "paint" + fascia, 0)
    s.box((u, -0.01, h + 0.22), (w, 0.03, 0.3), LAMP_LIT if f["lit"] else "mirror#566a78", 0)
    for x in (-1, 1):
        s.box((u + x * (w / 2 + 0.07), -0.04, (h + 0.4) / 2), (0.14, 0.14, h + 0.4), trim, 0)
    s.box((u, -0.1, h + 0.47), (w + 0.5, 0.3, 0.14), trim, 0)
    s.box((u, -0.02, h + 0.05), (w, 0.06, 0.07), trim, 0)
    if detail == 2:
        for x in (-0.22, 0.22):
            for low, high in ((0.25, 0.95), (1.1, 1.95)):
                s.box((u + x, -0.025, (low + high) / 2), (0.32, 0.02, high - low), "wood_dark#2b2522", 0)
        s.ball((u + 0.4, -0.06, 1.02), 0.035, "brass", 8, 5)


def _shop(s, f, detail, trim, fascia):
    u, z, w, h = f["u"], f["z"], f["width"], f["height"]
    s.box((u, -0.02, z / 2), (w + 0.12, 0.12, z), "paint" + fascia, 0)
    s.box((u, -0.01, z + h / 2), (w, 0.03, h), LAMP_LIT if f["lit"] else "mirror#61747f", 0)
    for x in (-1, 1):
        s.box((u + x * (w / 2 + 0.03), -0.05, (z + h) / 2 + 0.05), (0.1, 0.14, z + h + 0.1), "paint" + fascia, 0)
    if detail:
        s.box((u, -0.03, z + h * 0.78), (w, 0.05, 0.05), "paint" + fascia, 0)
    if detail == 2:
        colours = ("#8a5a40", "#5f7a6a", "#b08a4a", "#7a4a4a", "#4f5f7a")
        for k in range(5):
            tall = 0.25 + 0.12 * ((k * 7 + int(abs(u) * 10)) % 4)
            s.box((u + (k - 2) * w / 5.5, -0.035, z + tall / 2), (w / 9, 0.02, tall), "paint" + colours[k], 0)


def _barred(s, f, detail, trim, fascia):
    u, z, w, h = f["u"], f["z"], f["width"], f["height"]
    s.box((u, -0.005, z + h / 2), (w, 0.03, h), LAMP_LIT if f["lit"] else "mirror#3f4c55", 0)
    s.box((u, -0.05, z - 0.05), (w + 0.2, 0.16, 0.09), "stone#7b766d", 0)
    s.box((u, -0.03, z + h + 0.06), (w + 0.2, 0.1, 0.14), "stone#7b766d", 0)
    for k in range(5):
        s.box((u + (k - 2) * w / 5, -0.05, z + h / 2), (0.022, 0.022, h), "iron", 0)


def _back_door(s, f, detail, trim, fascia):
    u, w, h = f["u"], f["width"], f["height"]
    s.box((u, -0.01, h / 2), (w, 0.04, h), "paint#4d5a5c", 0)
    for x in (-1, 1):
        s.box((u + x * (w / 2 + 0.05), -0.03, h / 2), (0.1, 0.1, h), "metal_dark", 0)
    s.box((u, -0.03, h + 0.05), (w + 0.2, 0.1, 0.1), "metal_dark", 0)
    s.box((u, -0.04, 0.35), (w - 0.1, 0.02, 0.5), "metal#7b8286", 0)
    s.box((u + w * 0.36, -0.05, 1.02), (0.05, 0.04, 0.16), "steel", 0)
    s.box((u, -0.42, 2.62), (0.2, 0.26, 0.12), "iron", 0)
    s.box((u, -0.14, 2.7), (0.05, 0.34, 0.05), "iron", 0)
    s.box((u, -0.42, 2.545), (0.15, 0.2, 0.03), "bulb", 0)
    s.box((u, -0.35, 0.03), (w + 0.3, 0.7, 0.06), "concrete#7d7a74", 0)


def _clutter(s, b, rng):
    """Drain pipes, cables, vents, air conditioners, patches of plaster, a fire escape."""
    w, h = b["width"], facade.height(b)
    s.box((0, -0.015, 0.3), (w, 0.05, 0.6), "stone#57534f", 0)
    for side in (-1, 1):
        if rng.random() < 0.8:
            u = side * (w / 2 - 0.3)
            s.box((u, -0.09, h / 2), (0.11, 0.11, h), "iron" if side < 0 else "rust", 0)
            for z in range(1, int(h), 2):
                s.box((u, -0.06, z), (0.2, 0.1, 0.07), "iron", 0)
    for _ in range(3):
        u, z, wide, tall = (
            rng.uniform(-0.36, 0.36) * w,
            rng.uniform(0.9, h - 2),
            rng.uniform(0.6, 1.8),
            rng.uniform(0.5, 1.4),
        )
        s.box((u, 0.0, z), (wide, 0.024, tall), "plaster#8f8577", 0)
    for _ in range(rng.choice((1, 2, 2))):
        u, z = rng.uniform(-0.4, 0.4) * w, facade.GROUND + facade.STOREY * rng.randrange(b["floors"] - 1) + 0.5
        s.box((u, -0.22, z), (0.75, 0.4, 0.52), "metal#a9aba5", 0)
        s.box((u, -0.425, z), (0.4, 0.02, 0.4), "metal_dark", 0)
    for z in (3.1, 3.25):
        s.box((0, -0.03, z), (w, 0.03, 0.03), "black", 0)
    u = rng.uniform(-0.3, 0.3) * w
    for k in range(3):
        colour = rng.choice(("#b9a98a", "#a65b45", "#6f8790", "#c9b46a"))
        s.box((u + k * 0.62 - 0.6, -0.012, 1.55 + 0.05 * k), (0.55, 0.02, 0.8), "print" + colour, 0)
        s.box((u + k * 0.62 - 0.6, -0.024, 1.72 + 0.05 * k), (0.42, 0.01, 0.2), "print#4a4a4a", 0)
    if rng.random() < 0.6:
        _escape(s, b, rng.choice((-1, 1)) * w * 0.2)


def _escape(s, b, u):
    """Iron landings with rails at each storey and ladders between them."""
    for floor in range(1, b["floors"]):
        z = facade.GROUND + facade.STOREY * (floor - 1) + 0.5
        for k in range(7):
            s.box((u, -0.14 - k * 0.14, z), (2.3, 0.09, 0.04), "iron", 0)
        for high in (0.5, 0.98):
            s.box((u, -1.04, z + high), (2.3, 0.035, 0.035), "iron", 0)
            for x in (-1.15, 1.15):
                s.box((u + x, -0.54, z + high), (0.035, 1.0, 0.035), "iron", 0)
        for k in range(8):
            s.box((u - 1.12 + k * 0.32, -1.04, z + 0.5), (0.02, 0.02, 1.0), "iron", 0)
        side = 1 if floor % 2 else -1
        low = z - facade.STOREY if floor > 1 else z - 1.6
        for k in (-0.22, 0.22):
            s.tube([(u + side * 0.9 + k, -0.75, low), (u + side * 0.3 + k, -0.75, z + 0.02)], 0.022, "iron", 5)
        steps = int((z - low) / 0.28)
        for k in range(steps):
            t = (k + 0.5) / steps
            s.box((u + side * (0.9 - 0.6 * t), -0.75, low + (z - low) * t), (0.46, 0.05, 0.025), "iron", 0)


def _stoop(s, b):
    """Two stone steps before the door, between iron rails."""
    door = next(f for f in facade.features(b) if f["kind"] == "door")
    for i in range(2):
        s.box((door["u"], -0.3 + 0.12 * i, 0.03 + 0.05 * i), (1.7, 0.6 - 0.24 * i, 0.06 + 0.1 * i), "stone#8a6a58", 0)
    for x in (-0.9, 0.9):
        for y in (-0.08, -0.58):
            s.box((door["u"] + x, y, 0.5), (0.05, 0.05, 1.0), "iron", 0)
        s.box((door["u"] + x, -0.33, 1.0), (0.05, 0.6, 0.05), "iron", 0)


_FEATURES = {"window": _window, "door": _door, "shop": _shop, "barred": _barred, "back_door": _back_door}


def _awning(s, width, colour):
    stripes = max(int(width / 0.45), 2)
    step = width / stripes
    for k in range(stripes):
        x0, x1 = -width / 2 + k * step, -width / 2 + (k + 1) * step
        cloth = "canvas" + (colour if k % 2 else "#e2d8c3")
        top = [(x0, -0.2, 2.72), (x1, -0.2, 2.72), (x1, -1.25, 2.32), (x0, -1.25, 2.32)]
        s.quad(top[::-1], cloth).quad(top, cloth)
        s.box(((x0 + x1) / 2, -1.25, 2.24), (step, 0.02, 0.18), cloth, 0)


def crown(s, b, wall, trim, rng):
    """Cornice and roof."""
    h, w, d = facade.height(b), b["width"], b["depth"]
    s.box((0, -0.1, h - 0.12), (w, 0.34, 0.24), trim, 0)
    if b["style"] == "modern" or b.get("flat") or (b["floors"] > 3 and rng.random() < 0.5):
        s.box((0, 0.1, h + 0.3), (w, 0.2, 0.6), wall, 0)
        s.box((w * 0.2, d / 2, h + 0.8), (2.2, 2.4, 1.6), "concrete#7d7b75", 0)
        return
    rise = rng.uniform(1.6, 2.4)
    ridge = d / 2
    roof = "roof" + rng.choice(("#6d4a40", "#565d62", "#74564a", "#4f5357"))
    a, z = w / 2, h
    points = [(-a, -0.25, z), (a, -0.25, z), (a, d, z), (-a, d, z), (-a, ridge, z + rise), (a, ridge, z + rise)]
    s.add(points, [(0, 1, 5, 4), (2, 3, 4, 5), (1, 2, 5), (3, 0, 4), (0, 3, 2, 1)], roof)
    for u in (-a + 0.7, a - 0.7)[: 1 + (b["detail"] > 0)]:
        s.box((u, ridge * 0.8, z + rise * 0.7 + 0.6), (0.6, 0.6, 1.6), "brick#7f5347", 0)
        s.box((u, ridge * 0.8, z + rise * 0.7 + 1.45), (0.72, 0.72, 0.12), "stone#6f6a63", 0)


def block_shape(b):
    """A box with windows on every side, a roof edge and something on the roof."""
    rng = random.Random(b["seed"])
    s = Shape()
    w, d, low, high = b["width"], b["depth"], b["low"], b["high"]
    s.box((0, 0, (low + high) / 2), (w, d, high - low), "plaster" + b["colour"], 0)
    s.box((0, 0, high + 0.25), (w + 0.4, d + 0.4, 0.5), "concrete#77777a", 0)
    s.box((rng.uniform(-0.2, 0.2) * w, 0, high + 1.5), (w * 0.3, d * 0.3, 2.4), "concrete#84827d", 0)
    if rng.random() < 0.4:
        s.cylinder((w * 0.25, d * 0.2, high + 0.5), 1.3, 2.6, "wood_dark", segments=10, bevel=0)
    for side in range(4):
        wide, out = (w, d / 2) if side % 2 == 0 else (d, w / 2)
        _block_windows(s, rng, wide, out, low, high, side * math.pi / 2)
    return Shape().merge(s, (b["x"], b["y"], 0), b["yaw"])


def _block_windows(s, rng, wide, out, low, high, yaw):
    bays = max(int(wide / 2.6), 2)
    step = wide / bays
    z = high - 2.6
    while z > max(low, high - 30):
        for k in range(bays):
            u = (k - (bays - 1) / 2) * step
            corners = [
                (u - 0.62, -out - 0.03, z),
                (u + 0.62, -out - 0.03, z),
                (u + 0.62, -out - 0.03, z + 1.5),
                (u - 0.62, -out - 0.03, z + 1.5),
            ]
            s.quad(place(corners, yaw=yaw), LAMP_LIT if rng.random() < 0.22 else "mirror#5b6c78")
        z -= 3.1
