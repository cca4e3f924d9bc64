# SPDX-License-Identifier: GPL-3.0-or-later
"""Of the Joseon kings and of their people: throne and screen, palace hall, rank stones, the cook's stove. No bpy."""

import itertools

from .hanok import lattice, roof
from .japan import eaves_board, gable
from .piece import asset
from .tables import spread

RED, GREEN, BLUE, GOLD = "paint#a3352a", "paint#2f7a62", "paint#3a5f9a", "gold#c9a13f"


@asset("royal_throne")
def royal_throne(k):
    """The throne on its stepped dais with red rails, a canopy's posts, the painted sun, moon and five peaks behind."""
    w, d, _h = k.dim(4.2, 3.0, 4.2, 0)
    k.origin = (0, 0, 0)
    k.bar((0, 0.2, 0.45), (w, d - 0.4, 0.9), RED, 0)
    for z in (0.12, 0.78):
        k.bar((0, 0.2, z), (w + 0.06, d - 0.34, 0.14), GREEN, 0)
    for x in spread(w - 0.3, 0.7):
        k.bar((x, -d / 2 + 0.38, 0.45), (0.5, 0.04, 0.36), BLUE, 0)
    for i in range(4):
        k.bar((0, -d / 2 - 0.5 + 0.25 * i, 0.11 + 0.2 * i), (1.3, 0.3, 0.22), "wood#7a2f24", 0)
    for s in (-1, 1):
        for y0, y1 in ((-d / 2 + 0.45, d / 2 - 0.1),):
            k.bar((s * (w / 2 - 0.06), (y0 + y1) / 2, 1.3), (0.08, y1 - y0, 0.08), RED, 0)
            for u in spread(y1 - y0 - 0.3, 0.32):
                k.bar((s * (w / 2 - 0.06), (y0 + y1) / 2 + u, 1.1), (0.06, 0.06, 0.4), RED, 0)
        k.bar((s * (w / 4 + 0.32), -d / 2 + 0.45, 1.3), (w / 2 - 0.72, 0.08, 0.08), RED, 0)
        for x in spread(w / 2 - 0.72, 0.32):
            k.bar((s * (w / 4 + 0.32) + x, -d / 2 + 0.45, 1.1), (0.06, 0.06, 0.4), RED, 0)
    y = d / 2 - 0.1
    k.bar((0, y, 2.5), (w - 0.5, 0.06, 2.7), "paint#2f5f94", 0)
    k.bar((0, y, 1.02), (w - 0.5, 0.09, 0.28), RED, 0)
    k.bar((0, y - 0.035, 1.35), (w - 0.5, 0.02, 0.45), "paint#3f7fa8", 0)
    for i, (x, tall, wide) in enumerate(
        ((-1.25, 1.25, 0.95), (1.25, 1.25, 0.95), (-0.65, 1.5, 0.95), (0.65, 1.5, 0.95), (0.0, 1.85, 1.1))
    ):
        tone = "paint#2f7a5a" if i % 2 else "paint#3f8a6a"
        k.front(
            [
                (x - wide / 2, 1.45),
                (x + wide / 2, 1.45),
                (x + wide * 0.16, 1.45 + tall),
                (x - wide * 0.16, 1.45 + tall),
            ],
            y - 0.05 - 0.006 * i,
            y - 0.03,
            tone,
        )
    k.ball((-1.0, y - 0.045, 3.35), (0.26, 0.02, 0.26), "white", 16, 8)
    k.ball((1.0, y - 0.045, 3.35), (0.26, 0.02, 0.26), "paint#c8302a", 16, 8)
    for s in (-1, 1):
        k.rod((s * 1.62, y - 0.07, 1.5), (s * 1.58, y - 0.07, 2.5), 0.06, "paint#7a3f2c", segments=6)
        for v in (2.2, 2.5, 2.75):
            k.ball((s * 1.5, y - 0.07, v), (0.26, 0.02, 0.12), "paint#2f6a3f", 8, 5)
        k.bar((s * (w / 2 - 0.2), y, 2.42), (0.14, 0.12, 3.06), RED, 0)
    k.bar((0, y, 3.92), (w - 0.2, 0.14, 0.18), GOLD, 0)
    k.bar((0, 0.45, 1.15), (1.1, 0.8, 0.5), "paint#8a2a22", 0.02)
    k.soft((0, 0.45, 1.43), (1.0, 0.7, 0.1), "fabric#c9a13f", 0.03)
    k.bar((0, 0.85, 1.95), (1.1, 0.08, 1.1), "paint#8a2a22", 0.02)
    k.bar((0, 0.8, 2.0), (0.8, 0.03, 0.8), GOLD, 0.01)
    k.front([(-0.55, 2.5), (0.55, 2.5), (0.3, 2.72), (0, 2.85), (-0.3, 2.72)], 0.81, 0.89, GOLD)
    for s in (-1, 1):
        k.bar((s * 0.55, 0.45, 1.62), (0.09, 0.8, 0.09), GOLD, 0.02)
        k.bar((s * 0.55, 0.1, 1.5), (0.08, 0.08, 0.3), GOLD, 0)
    k.anchor("seat", 0, 0.4, 1.48)


@asset("throne_hall")
def throne_hall(k):
    """The great hall of a palace on two terraces of stone: two roofs, red posts, green lattice, painted eaves."""
    w, d, _ = k.dim(16.0, 9.0, 13.5, 0)
    k.origin = (0, 0, 0)
    step = 1.0
    for i, f in enumerate((1.25, 1.12)):
        k.bar((0, 0, step * (i + 0.5) * 0.9 - 0.01), (w * f, d * f + 1.5, step * 0.9 - 0.02), "stone#b5ada0", 0)
        k.bar((0, 0, step * (i + 1) * 0.9 - 0.06), (w * f + 0.1, d * f + 1.6, 0.12), "stone#a39b8e", 0)
        front = -(d * f + 1.5) / 2
        for s in (-1, 1):
            wide = w * f / 2 - 2.4
            k.bar(
                (s * (2.2 + wide / 2), front + 0.1, step * (i + 1) * 0.9 + 0.75), (wide, 0.14, 0.14), "stone#c4bcae", 0
            )
            for x in spread(wide, 1.4):
                k.bar(
                    (s * (2.2 + wide / 2) + x, front + 0.1, step * (i + 1) * 0.9 + 0.38),
                    (0.2, 0.2, 0.76),
                    "stone#c4bcae",
                    0,
                )
        for j in range(4):
            k.bar((0, front - 0.6 + 0.25 * j, step * i * 0.9 + 0.11 + 0.22 * j), (3.8, 0.3, 0.22), "stone#c9c1b2", 0)
    low, top = 1.8, 5.4
    k.bar((0, 0.8, (low + top) / 2), (w - 2.4, d - 3.0, top - low), "paint#8a3a2c", 0)
    front, wall = -d / 2 + 0.3, 0.8 - (d - 3.0) / 2
    xs = list(spread(w - 0.8, 2.9))
    for x in xs:
        k.rod((x, front, low), (x, front, top), 0.24, RED, segments=12)
    for a, b in itertools.pairwise(xs):
        mid, wide = (a + b) / 2, b - a
        if abs(mid) < w / 2 - 1.6:
            for u in (-0.24, 0.24):
                lattice(k, (mid + u * wide * 0.9, wall - 0.015, low + 1.5), (wide * 0.4, 2.6), GREEN, "paper#d9c9a0")
        for z, tone in ((top - 0.2, GREEN), (top + 0.12, BLUE), (top + 0.4, RED)):
            k.bar((mid, front, z), (wide, 0.3, 0.28), tone, 0)
        for u in (-0.3, 0.0, 0.3):
            k.bar((mid + u * wide, front - 0.2, top + 0.28), (0.34, 0.3, 0.2), GOLD if not u else GREEN, 0)
    at, reach = roof(k, w + 0.6, d + 0.4, top + 0.5, 1.6, 1.7, 0.6, 0.62), (w / 2 + 1.575, d / 2 + 1.9)
    back = 0.8 + (d - 3.0) / 2
    eaves_board(k, at, reach, w / 2 - 0.4, (front - 0.1, front + 0.1), top + 0.45, GREEN)
    eaves_board(k, at, reach, w / 2 - 1.2, (back - 0.2, back + 0.02), top - 0.1, "paint#8a3a2c")
    for s in (-1, 1):
        k.bar((s * (w / 2 - 1.3), (front + wall) / 2, top - 0.2), (0.24, wall - front + 0.1, 0.3), GREEN, 0)
        gable(k, at, reach, s * (w / 2 - 1.28), (front, back), top - 0.1, "paint#8a3a2c", 0.2)
    k.bar((0, 0.2, top + 2.2), (w * 0.72, d * 0.5, 2.1), "paint#2f6a56", 0)
    for x in spread(w * 0.7, 1.7):
        k.bar((x, 0.2 - d * 0.25 - 0.04, top + 2.5), (1.2, 0.08, 1.0), RED, 0)
    at, reach = roof(k, w * 0.8, d * 0.6, top + 3.2, 2.4, 1.5, 0.6, 0.62), (w * 0.4 + 1.125, d * 0.3 + 1.5)
    y0, y1 = 0.2 - d * 0.25, 0.2 + d * 0.25
    for ys in ((y0 - 0.02, y0 + 0.2), (y1 - 0.2, y1 + 0.02)):
        eaves_board(k, at, reach, w * 0.36, ys, top + 3.2, GREEN)
    for s in (-1, 1):
        gable(k, at, reach, s * (w * 0.36 - 0.08), (y0, y1), top + 3.2, "paint#2f6a56", 0.2)
    for z, tone in ((top + 3.15, BLUE), (top + 3.55, RED)):
        k.bar((0, y0 - 0.06, z), (w * 0.72, 0.16, 0.18), tone, 0)
    for i, x in enumerate(spread(w * 0.7, 0.85)):
        k.bar((x, y0 - 0.16, top + 3.35), (0.3, 0.34, 0.2), GREEN if i % 2 else GOLD, 0)
    k.bar((0, front - 0.3, top - 0.75), (1.9, 0.12, 0.75), "black", 0.02)
    k.text(k.params.get("label") or "正殿", (0, front - 0.37, top - 0.75), (1.6, 0.6), 0.0, "label")


@asset("rank_stone")
def rank_stone(k):
    """A stone that says where officials of a rank stand in the court."""
    w, d, h = k.dim(0.42, 0.22, 0.85, 0.03)
    k.bar((0, 0, 0.07), (w + 0.2, d + 0.2, 0.14), "stone#a39b8e", 0.01)
    k.bar((0, 0, h / 2 + 0.07), (w, d, h - 0.14), "stone#b8b0a2", 0.03)
    word = str(k.params.get("label") or "正一品")[:3]
    for i, letter in enumerate(word):
        k.text(letter, (0, -d / 2 - 0.004, h - 0.18 - 0.22 * i), (0.2, 0.2), 0.0, "ink_text")


@asset("clay_stove")
def clay_stove(k):
    """A low stove of clay with two iron cauldrons under wooden lids, fire in its mouths, steam."""
    w, d, h = k.dim(2.2, 1.0, 0.65, 0)
    k.bar((0, 0, h / 2), (w, d, h), "clay#a58560", 0.05)
    for x in (-w / 4, w / 4):
        k.lathe((x, 0, h - 0.06), [(0.3, 0), (0.42, 0.1), (0.4, 0.16)], "iron", 18)
        k.lathe((x, 0, h + 0.1), [(0.39, 0), (0.39, 0.04)], "wood#7a5636", 18)
        k.bar((x, 0, h + 0.17), (0.3, 0.06, 0.06), "wood#5a3f28", 0.01)
        k.bar((x, -d / 2 - 0.005, 0.22), (0.36, 0.02, 0.34), "black", 0)
        for u in (-0.08, 0.06):
            k.rod((x + u, -d / 2 + 0.02, 0.08), (x + u, -d / 2 + 0.01, 0.3), 0.07, "fire", 0.01, 6)
        k.glow("fire", (x, -d / 2 - 0.03, 0.2), (0.3, 0.05, 0.3))
    for i in range(5):
        k.ball((w / 4 + 0.06 * (i % 2), 0.0, h + 0.35 + 0.22 * i), (0.14 + 0.03 * i, 0.14, 0.14), "steam", 9, 6)
    k.anchor("stand", 0, d / 2 + 0.45, 0, 0.0)


@asset("inn_pole")
def inn_pole(k):
    """A tall pole with a paper lantern lettered for wine, and a strip of cloth: the sign of an inn."""
    k.lathe((0, 0, 0), [(0.36, 0), (0.37, 0.12), (0.3, 0.19), (0.2, 0.24), (0.15, 0.42)], "stone#8f887c", 9)
    k.rod((0, 0, 0), (0, 0, 4.2), 0.06, "wood#6a4a30", 0.045, 8)
    k.rod((0, 0, 3.89), (0.62, 0, 3.9), 0.018, "wood#6a4a30", segments=6)
    k.rod((0, 0, 4.0), (0, -0.55, 4.05), 0.025, "wood#6a4a30", segments=6)
    k.turned((0, -0.5, 3.05), [(0.14, 0), (0.26, 0.2), (0.26, 0.55), (0.14, 0.75)], "shade#f0e2ba", 12, 2)
    k.rod((0, -0.5, 3.8), (0, -0.5, 4.03), 0.01, "rope", segments=4)
    k.text("酒", (0, -0.78, 3.42), (0.34, 0.34), 0.0, "ink_text")
    k.glow("lamp", (0, -0.5, 3.42), (0.4, 0.4, 0.6))
    k.bar((0.32, 0, 3.2), (0.5, 0.015, 1.4), "linen#e0d4b4", 0)
    k.text("주", (0.32, -0.012, 3.5), (0.4, 0.4), 0.0, "ink_text")
    k.text("막", (0.32, -0.012, 2.95), (0.4, 0.4), 0.0, "ink_text")
