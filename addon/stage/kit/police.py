# SPDX-License-Identifier: GPL-3.0-or-later
"""Of police stations: the duty desk, the star on the wall, faces that are wanted, the line of heights. No bpy."""

import math

from .piece import asset
from .tables import spread

NAVY = ("#2f4668", "#34506b", "#3a4a5e")


def star(x, z, radius, points=5, inner=0.42):
    """A star's outline [(x, z)], counter-clockwise, one point up."""
    rows = []
    for i in range(2 * points):
        r, a = radius * (1 if i % 2 == 0 else inner), math.pi / 2 + i * math.pi / points
        rows.append((x + r * math.cos(a), z + r * math.sin(a)))
    return rows


def shield(x, z, w, h):
    """A badge's outline [(x, z)]: broad shoulders, pointed below."""
    half = [(0, 0.5), (0.18, 0.46), (0.34, 0.5), (0.5, 0.38), (0.46, 0.1), (0.42, -0.12), (0.28, -0.34), (0, -0.5)]
    rows = half + [(-u, v) for u, v in reversed(half[1:-1])]
    return [(x + u * w, z + v * h) for u, v in rows]


@asset("police_desk")
def police_desk(k):
    """A duty officer's desk: a high front with a shield on it and a blue band, a lower top behind it."""
    body = k.colour("paint", ("#d9dcd8", "#cfd3d4"))
    w, d, h = k.dim(3.2, 0.85, 1.16, 0)
    front = -d / 2
    k.box((0, front + 0.06, (h - 0.04) / 2), (w, 0.1, h - 0.04), body, 0.01)
    k.box((0, front + 0.14, h - 0.025), (w + 0.04, 0.34, 0.05), "wood#6a4a32", 0.014)
    k.bar((0, front + 0.006, 0.07), (w - 0.02, 0.02, 0.14), "metal_dark", 0.004)
    k.bar((0, front + 0.004, h - 0.24), (w, 0.02, 0.2), "blue#2f4f86", 0.004)
    for i, x in enumerate(spread(w, 0.2)):
        if i % 2:
            k.bar((x, front - 0.004, h - 0.405), (w / round(w / 0.2), 0.014, 0.07), "blue#2f4f86", 0.002)
    k.front(shield(0, 0.5, 0.42, 0.52), front - 0.022, front + 0.012, "gold", 0.006)
    k.front(shield(0, 0.5, 0.33, 0.42), front - 0.032, front - 0.02, "blue#2f4f86", 0.003)
    k.front(star(0, 0.51, 0.12), front - 0.044, front - 0.03, "gold", 0.004)
    for s in (-1, 1):
        k.box((s * (w / 2 - 0.03), 0.06, (h - 0.06) / 2), (0.06, d - 0.12, h - 0.06), body, 0.008)
    k.box((0, 0.12, 0.76), (w - 0.12, d - 0.26, 0.04), "wood#7d5a3c", 0.008)
    for x in spread(w - 0.5, 1.1):
        k.box((x, 0.1, 0.4), (0.42, d - 0.34, 0.68), body, 0.008)
    k.text(k.params.get("label"), (0, front - 0.008, h - 0.24), (w * 0.6, 0.15), 0.0, "label")
    k.anchor("surface", 0, 0.14, 0.78, math.pi, (w - 0.3, d - 0.34))
    for x in spread(w, 1.0):
        k.anchor("stand", x, front - 0.4, 0, math.pi)
    for x in spread(w, 1.6):
        k.anchor("stand", x, d / 2 + 0.4, 0, 0.0)


@asset("police_badge", mount="wall")
def police_badge(k):
    """A large gilt shield with a star, on the wall."""
    w, _, h = k.dim(1.0, 0.1, 1.2, 0)
    z = float(k.params.get("height", 2.0))
    k.front(shield(0, z, w, h), -0.02, 0.04, k.colour("gold", ("#c9a13f", "#b9974a")), 0.012)
    k.front(shield(0, z, w * 0.82, h * 0.84), -0.04, -0.015, "blue#2f4f86", 0.006)
    k.front(star(0, z + h * 0.03, w * 0.27), -0.065, -0.035, "gold", 0.008)
    k.ring((0, -0.04, z + h * 0.03), w * 0.31, 0.012, "gold", (0, 1, 0), 32, 6)


@asset("wanted_board", mount="wall")
def wanted_board(k):
    """A board of the case: faces, notes and a plan, joined by red threads."""
    w, _, h = k.dim(2.4, 0.05, 1.3, 0)
    z = float(k.params.get("height", 1.6))
    k.bar((0, 0.0, z), (w, 0.04, h), k.colour("cardboard", ("#b58a5a", "#a9835a")), 0.004)
    for s in (-1, 1):
        k.bar((s * (w / 2), -0.004, z), (0.05, 0.05, h + 0.05), "wood_dark")
        k.bar((0, -0.004, z + s * h / 2), (w, 0.05, 0.05), "wood_dark")
    pins = []
    for i in range(10):
        x = (i % 5 - 2) * w * 0.185 + k.random.uniform(-0.04, 0.04)
        y = z + h * (0.24 if i < 5 else -0.2) + k.random.uniform(-0.06, 0.06)
        if i in (2, 6):
            k.bar((x, -0.026, y), (0.36, 0.006, 0.3), "paper#cfdcc4", 0.001)
            for j in range(4):
                k.bar((x + (j - 1.5) * 0.07, -0.031, y), (0.008, 0.003, 0.28), "grey", 0.0006)
                k.bar((x, -0.031, y + (j - 1.5) * 0.06), (0.34, 0.003, 0.008), "grey", 0.0006)
        else:
            _mug_shot(k, x, y)
        pins.append((x, -0.05, y + 0.12))
    for a, b in ((0, 6), (1, 6), (3, 2), (4, 2), (2, 6), (5, 6), (8, 2), (6, 9), (7, 2)):
        k.rod(pins[a], pins[b], 0.005, "red", segments=4)
    for p in pins:
        k.ball(p, 0.014, "red", 8, 5)


def _mug_shot(k, x, z):
    """A photograph of a face with a number below."""
    k.bar((x, -0.026, z), (0.23, 0.006, 0.29), "paper", 0.001)
    k.bar((x, -0.031, z + 0.025), (0.2, 0.004, 0.21), "paint#8fa0aa", 0.0006)
    skin = ("skin", "skin#8f6547", "skin#d8b08c")[k.random.randrange(3)]
    k.ball((x, -0.033, z + 0.045), (0.042, 0.005, 0.055), skin, 10, 7)
    k.ball((x, -0.034, z + 0.08), (0.044, 0.006, 0.028), ("black", "wood_dark", "grey")[k.random.randrange(3)], 10, 6)
    k.bar((x, -0.034, z - 0.05), (0.13, 0.005, 0.055), "fabric#4a4f5c", 0.001)
    for i in range(4):
        k.bar((x - 0.045 + i * 0.03, -0.031, z - 0.115), (0.016, 0.003, 0.028), "ink", 0.0006)


@asset("height_chart", mount="wall")
def height_chart(k):
    """The wall before which suspects are photographed: lines at every ten centimetres, figures beside them."""
    w, _, h = k.dim(1.7, 0.03, 2.2, 0)
    k.bar((0, 0.005, h / 2 + 0.06), (w, 0.02, h), k.colour("white", ("#e6e6df", "#dcdfd8")), 0.003)
    for i in range(8):
        z = 1.3 + i * 0.12
        k.bar((0, -0.008, z), (w - 0.04, 0.008, 0.035 if i % 2 == 0 else 0.014), "black", 0.001)
        if i % 2 == 0:
            for s in (-1, 1):
                k.text(str(130 + i * 12 // 10 * 10), (s * (w / 2 - 0.2), -0.008, z + 0.075), (0.26, 0.1), 0.0)
