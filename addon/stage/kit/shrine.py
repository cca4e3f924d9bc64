# SPDX-License-Identifier: GPL-3.0-or-later
"""Things of a Buddhist hall: a seated Buddha, altar, offerings, painted pillars, a bronze bell. No bpy."""

import math

import numpy as np

from . import palette
from .lighting import flame
from .piece import asset
from .tables import spread

RED, GREEN, BLUE, OCHRE, PALE = "paint#9c3b2e", "paint#3f8068", "paint#3a6496", "paint#c98a3a", "paint#e4d8bd"


@asset("buddha")
def buddha(k):
    """A gilt Buddha who sits with crossed legs on a lotus, a halo behind him."""
    gold = k.colour("gold", ("#c99a35", "#b98a3a"))
    w, _, h = k.dim(1.5, 1.1, 2.3, 0)
    s = min(w / 1.5, h / 2.3)
    with k.at(scale=s):
        _lotus(k, gold)
        k.spin((0, 0.36, 1.42), (0, 1, 0), [(0.72, 0), (0.74, 0.02), (0.72, 0.04)], gold, 40)
        k.spin((0, 0.352, 1.42), (0, 1, 0), [(0.62, 0), (0.62, 0.012)], GREEN, 40)
        k.spin((0, 0.34, 1.42), (0, 1, 0), [(0.5, 0), (0.5, 0.012)], RED, 40)
        for i in range(20):
            a = i * math.tau / 20
            k.ball((0.68 * math.cos(a), 0.36, 1.42 + 0.68 * math.sin(a)), (0.05, 0.03, 0.05), gold, 6, 4)
        k.spin((0, 0.30, 1.94), (0, 1, 0), [(0.30, 0), (0.31, 0.015), (0.30, 0.07)], gold, 32)
        k.spin((0, 0.292, 1.94), (0, 1, 0), [(0.255, 0), (0.255, 0.01)], GREEN, 32)
        k.rod((0, 0.05, 1.3), (0, 0.38, 1.3), 0.07, gold, segments=8)
        _seated(k, gold)


def _lotus(k, gold):
    k.lathe((0, 0, 0), [(0.52, 0), (0.54, 0.06), (0.42, 0.12), (0.36, 0.2), (0.46, 0.26)], RED, 28)
    k.lathe((0, 0, 0.26), [(0.46, 0), (0.6, 0.2), (0.58, 0.24), (0.1, 0.25)], gold, 28)
    for row, (r, z, n) in enumerate(((0.52, 0.34, 14), (0.58, 0.42, 14))):
        for i in range(n):
            a = (i + 0.5 * row) * math.tau / n
            with k.at((r * math.cos(a), r * math.sin(a), z), yaw=a - math.pi / 2):
                k.ball((0, 0, 0), (0.12, 0.05, 0.12), gold if row else "petal#b5605a", 6, 4)


def _seated(k, gold):
    z = 0.5
    k.ball((0, -0.02, z + 0.12), (0.44, 0.36, 0.15), gold, 20, 12)
    for x in (-1, 1):  # knees and shins that cross before the body
        k.limb([(x * 0.16, 0.05, z + 0.15), (x * 0.44, -0.14, z + 0.13), (x * 0.5, -0.2, z + 0.12),
                (x * 0.26, -0.36, z + 0.11), (-x * 0.12, -0.38, z + 0.12 + 0.03 * x)],
               [0.17, 0.15, 0.13, 0.11, 0.085], gold, 9)  # fmt: skip
        k.limb([(x * 0.27, 0.08, z + 0.86), (x * 0.39, 0.06, z + 0.62), (x * 0.36, -0.1, z + 0.42),
                (x * 0.14, -0.3, z + 0.32)], [0.11, 0.105, 0.09, 0.06], gold, 9)  # fmt: skip
        k.ball((x * 0.06, -0.33, z + 0.31), (0.11, 0.075, 0.035), gold, 10, 6)
    body = [(0.3, 0), (0.28, 0.16), (0.235, 0.32), (0.26, 0.52), (0.29, 0.68), (0.22, 0.8), (0.1, 0.88), (0.095, 0.98)]
    rings = [[(r * math.cos(a), 0.08 + 0.62 * r * math.sin(a), z + 0.1 + v) for a in np.arange(22) * math.tau / 22]
             for r, v in body]  # fmt: skip
    k.loft(rings, gold)
    for i in range(4):  # folds of the robe from the left shoulder
        k.limb([(0.22 - 0.05 * i, -0.06, z + 0.88 - 0.03 * i), (0.06 - 0.06 * i, -0.11, z + 0.66 - 0.04 * i),
                (-0.14 - 0.03 * i, -0.08, z + 0.46 - 0.04 * i)], [0.014, 0.02, 0.014],
               palette.variant("gold", "#a87c28"), 5)  # fmt: skip
    head = z + 1.25
    k.ball((0, 0.05, head), (0.165, 0.175, 0.2), gold, 20, 14)
    hair = "paint#2f4a63"
    k.ball((0, 0.075, head + 0.055), (0.172, 0.172, 0.175), hair, 20, 12)
    k.ball((0, 0.09, head + 0.23), (0.085, 0.085, 0.075), hair, 14, 9)
    for row in range(4):
        n = 13 - 2 * row
        for i in range(n):
            a, up = (i + 0.5 * (row % 2)) * math.tau / n, 0.25 + 0.3 * row
            spot = (
                0.172 * math.cos(a) * math.cos(up),
                0.075 + 0.172 * math.sin(a) * math.cos(up),
                0.175 * math.sin(up),
            )
            if spot[1] > -0.12 or row > 1:
                k.ball((spot[0], spot[1], head + 0.055 + spot[2]), 0.03, hair, 5, 3)
    for x in (-1, 1):
        k.ball((x * 0.165, 0.07, head - 0.05), (0.02, 0.035, 0.1), gold, 8, 6)
        k.bar((x * 0.062, -0.115, head + 0.0), (0.065, 0.02, 0.012), "black", 0.002)
    k.ball((0, -0.125, head - 0.03), (0.022, 0.03, 0.055), gold, 8, 6)
    k.bar((0, -0.108, head - 0.1), (0.07, 0.02, 0.016), "paint#8a4a2c", 0.002)
    k.ball((0, -0.118, head + 0.045), 0.012, "red", 8, 5)


@asset("shrine_altar")
def shrine_altar(k):
    """A long lacquered platform for statues, in three mouldings, with painted panels and gilt rails."""
    lacquer = k.colour("paint", ("#8f3529", "#7a2f2a"))
    w, d, h = k.dim(6.0, 1.3, 1.05, 0)
    k.box((0, 0, h * 0.08), (w, d, h * 0.16), lacquer, 0.02)
    k.box((0, 0, h * 0.5), (w - 0.2, d - 0.2, h * 0.72), lacquer, 0.01)
    k.box((0, 0, h - 0.07), (w, d, 0.14), lacquer, 0.02)
    for z in (h * 0.17, h - 0.15):
        k.bar((0, -d / 2 + 0.07, z), (w - 0.06, 0.06, 0.03), "gold", 0)
    n = max(3, round(w / 0.85))
    for i, x in enumerate(spread(w - 0.4, (w - 0.4) / n)):
        k.bar((x, -d / 2 + 0.09, h * 0.5), ((w - 0.4) / n - 0.12, 0.03, h * 0.46), (GREEN, BLUE)[i % 2], 0)
        k.spin((x, -d / 2 + 0.08, h * 0.5), (0, -1, 0), [(0.15, 0), (0.15, 0.014)], "petal#c98a94", 12)
        k.spin((x, -d / 2 + 0.066, h * 0.5), (0, -1, 0), [(0.07, 0), (0.07, 0.012)], "gold", 10)
    k.surface(h, w - 0.2, 0.3, (0, -d / 2 + 0.25))


@asset("offering_table")
def offering_table(k):
    """A table under a cloth with candles, bowls of fruit in heaps, a burner for incense between them."""
    cloth = k.colour("fabric", ("#b5402f", "#c98a2f"))
    w, d, h = k.dim(2.6, 0.7, 0.8, 0)
    k.box((0, 0, h / 2), (w, d, h), cloth, 0.015)
    k.bar((0, 0, h - 0.005), (w + 0.03, d + 0.03, 0.03), "paint#5f2a22", 0.006)
    k.bar((0, -d / 2 - 0.008, h - 0.2), (w, 0.016, 0.26), "gold#c9a13f", 0)
    for x in spread(w - 0.1, 0.2):
        k.front(
            [(x - 0.09, h - 0.33), (x + 0.09, h - 0.33), (x, h - 0.47)], -d / 2 - 0.014, -d / 2 - 0.002, "gold#c9a13f"
        )
    for s in (-1, 1):
        for i, x in enumerate((0.42, 0.8)):
            colour = ("orange#d9822f", "red#b0443a")[i]
            k.lathe((s * x, 0, h), [(0.07, 0), (0.05, 0.08), (0.15, 0.1), (0.14, 0.1)], "brass", 16)
            for layer, n in enumerate((6, 4, 1)):
                for j in range(n):
                    a, r = j * math.tau / n, (0.09, 0.055, 0.0)[layer]
                    k.ball((s * x + r * math.cos(a), r * math.sin(a), h + 0.15 + 0.075 * layer), 0.046, colour, 8, 6)
        k.lathe(
            (s * (w / 2 - 0.14), 0, h), [(0.08, 0), (0.03, 0.05), (0.025, 0.2), (0.07, 0.24), (0.02, 0.24)], "brass", 14
        )
        k.rod((s * (w / 2 - 0.14), 0, h + 0.24), (s * (w / 2 - 0.14), 0, h + 0.5), 0.028, "wax", segments=10)
        flame(k, s * (w / 2 - 0.14), 0, h + 0.5, 0.07)
        k.glow("fire", (s * (w / 2 - 0.14), 0, h + 0.53), (0.03, 0.03, 0.07))
    k.lathe((0, -0.05, h), [(0.1, 0), (0.12, 0.02), (0.17, 0.12), (0.15, 0.2), (0.17, 0.22), (0.13, 0.2)], "brass", 20)
    for i in range(3):
        k.rod((0.03 * (i - 1), -0.05, h + 0.18), (0.035 * (i - 1), -0.05, h + 0.44), 0.004, "paint#7a3a2c", segments=5)
    k.surface(h, w * 0.2, d * 0.3, (0, 0.2))


@asset("prayer_cushion")
def prayer_cushion(k):
    """A flat square cushion to kneel on."""
    cloth = k.colour("fabric", ("#7d7f86", "#8a5a4a", "#6b7a6a"))
    w, d, h = k.dim(0.62, 0.62, 0.09, 0)
    k.soft((0, 0, h / 2), (w, d, h), cloth, 0.035)
    for x in (-0.12, 0.12):
        for y in (-0.12, 0.12):
            k.rod((x, y, h - 0.002), (x, y, h + 0.003), 0.012, "linen", segments=6)


@asset("painted_pillar")
def painted_pillar(k):
    """A round red pillar on a stone, its head painted in bands of green, blue, white and orange."""
    paint = k.colour("paint", ("#9c3b2e", "#8a3a30"))
    w, _, h = k.dim(0.52, 0.52, 4.6, 0)
    r = w / 2 - 0.04
    k.lathe((0, 0, 0), [(w / 2, 0), (w / 2, 0.1), (r + 0.01, 0.2)], "stone#a49d90", 20)
    k.lathe((0, 0, 0.2), [(r, 0), (r * 0.96, h - 1.2)], paint, 22)
    z = h - 1.0
    for tall, band in ((0.06, PALE), (0.1, BLUE), (0.04, PALE), (0.42, GREEN), (0.04, PALE), (0.1, OCHRE), (0.06, RED),
                       (0.18, GREEN)):  # fmt: skip
        k.lathe((0, 0, z), [(r + 0.006, 0), (r + 0.006, tall)], band, 22)
        z += tall
    for i in range(8):
        a = i * math.tau / 8
        k.ball((r * math.cos(a), r * math.sin(a), h - 0.59), (0.055, 0.055, 0.11), "petal#c98a94", 8, 6)


@asset("altar_painting", mount="wall")
def altar_painting(k):
    """A great painting behind an altar: a Buddha with a halo among others; ``height`` of its middle."""
    field = k.colour("fabric", ("#8f3a2f", "#7a3a34"))
    w, d, h = k.dim(6.4, 0.1, 2.9, 0)
    z = float(k.params.get("height", 2.7))
    k.bar((0, 0, z), (w, d, h), "wood#5f2f22", 0.01)
    k.bar((0, -d / 2 - 0.004, z), (w - 0.2, 0.012, h - 0.2), field, 0)
    k.bar((0, -d / 2 - 0.008, z + h * 0.28), (w - 0.24, 0.008, h * 0.34), palette.variant("fabric", "#3f6a78"), 0)
    rows = (
        (0.0, 0.05, 0.46), (-0.28, -0.02, 0.30), (0.28, -0.02, 0.30), (-0.16, -0.26, 0.22), (0.16, -0.26, 0.22),
        (-0.40, -0.24, 0.22), (0.40, -0.24, 0.22), (-0.42, 0.24, 0.2), (0.42, 0.24, 0.2),
        (-0.2, 0.3, 0.18), (0.2, 0.3, 0.18),
    )  # fmt: skip
    for i, (u, v, share) in enumerate(rows):
        x, up, r = u * w, z + v * h, share * h * 0.5
        y = -d / 2 - 0.012
        k.spin((x, y, up), (0, -1, 0), [(r, 0), (r, 0.004)], (GREEN, BLUE, OCHRE)[i % 3], 24)
        k.spin((x, y - 0.004, up), (0, -1, 0), [(r * 0.86, 0), (r * 0.86, 0.004)], "paint#c9563a", 24)
        k.front([(x - r * 0.62, up - r * 0.7), (x + r * 0.62, up - r * 0.7), (x + r * 0.34, up + r * 0.12),
                 (x - r * 0.34, up + r * 0.12)], y - 0.016, y - 0.008, "paint#c98a3a" if i else "gold")  # fmt: skip
        k.spin((x, y - 0.008, up + r * 0.42), (0, -1, 0), [(r * 0.34, 0), (r * 0.34, 0.004)], GREEN, 18)
        k.spin((x, y - 0.012, up + r * 0.42), (0, -1, 0), [(r * 0.22, 0), (r * 0.22, 0.006)], "paint#e0b890", 16)


@asset("temple_bell")
def temple_bell(k):
    """A bronze bell in a frame of red posts, with the beam that strikes it."""
    bronze = k.colour("copper", ("#6a6a4a", "#7a5f3f"))
    w, d, h = k.dim(1.4, 0.9, 1.9, 0)
    for s in (-1, 1):
        k.bar((s * (w / 2 - 0.07), 0, h / 2 - 0.04), (0.12, 0.12, h - 0.08), RED, 0.01)
        k.bar((s * (w / 2 - 0.07), 0, 0.06), (0.14, d, 0.12), RED, 0.01)
    k.bar((0, 0, h - 0.07), (w, 0.16, 0.14), GREEN, 0.01)
    k.lathe((0, 0, 0.55), [(0.36, 0), (0.38, 0.04), (0.36, 0.1), (0.35, 0.6), (0.31, 0.82), (0.2, 0.92), (0.05, 0.95)],
            bronze, 26)  # fmt: skip
    for z in (0.66, 1.22):
        k.ring((0, 0, z), 0.357, 0.014, "gold", segments=26)
    k.ring((0, 0, h - 0.3), 0.09, 0.025, bronze, (0, 1, 0), 14)
    k.bar((0, 0, h - 0.17), (0.09, 0.05, 0.14), "iron", 0.008)
    k.rod((0, -0.1, h - 0.2), (0, 0.1, h - 0.2), 0.02, "iron", segments=8)


@asset("temple_drum")
def temple_drum(k):
    """A great drum on its side in a low stand, its heads painted; it is struck from -Y."""
    barrel = k.colour("paint", ("#8f3529", "#3f7a62"))
    w, d, h = k.dim(1.2, 1.15, 1.75, 0)
    r, z = 0.52, h - 0.56
    bulge = [(r * 0.9, 0), (r, d * 0.25), (r * 1.04, d * 0.5), (r, d * 0.75), (r * 0.9, d)]
    k.spin((0, d / 2, z), (0, -1, 0), bulge, barrel, 28)
    for y in (-1, 1):
        k.spin((0, y * (d / 2 - 0.02), z), (0, y, 0), [(r * 0.9, 0), (r * 0.9, 0.03)], "paper", 28)
        k.spin((0, y * (d / 2 + 0.008), z), (0, y, 0), [(r * 0.5, 0), (r * 0.5, 0.006)], RED, 24)
        k.spin((0, y * (d / 2 + 0.012), z), (0, y, 0), [(r * 0.34, 0), (r * 0.34, 0.006)], BLUE, 24)
        k.spin((0, y * (d / 2 + 0.016), z), (0, y, 0), [(r * 0.18, 0), (r * 0.18, 0.006)], OCHRE, 20)
        for i in range(20):
            a = i * math.tau / 20
            k.ball((r * 0.93 * math.cos(a), y * (d / 2 - 0.06), z + r * 0.93 * math.sin(a)), 0.022, "gold", 6, 4)
    for x in (-1, 1):
        k.bar((x * w * 0.4, 0, 0.06), (0.14, d, 0.12), RED, 0.01)
        for y in (-0.3, 0.3):
            k.bar((x * w * 0.4, y, z / 2), (0.11, 0.11, z), RED, 0.01)
    for y in (-0.3, 0.3):
        k.bar((0, y, 0.3), (w * 0.8, 0.08, 0.1), RED, 0.01)
