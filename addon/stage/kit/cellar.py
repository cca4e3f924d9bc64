# SPDX-License-Identifier: GPL-3.0-or-later
"""What is found under a house and under its roof: heaters, fuses, shelves of jars, rafters, cobwebs. No bpy."""

import math
from itertools import pairwise

import numpy as np

from . import palette
from .piece import asset


@asset("water_heater")
def water_heater(k):
    """A tall tank with pipes, a gauge and a little window on its flame."""
    body = k.colour("paint", ("#c9c6ba", "#8f9a94", "#b5a68c"))
    _, _, h = k.dim(0.58, 0.58, 1.75, 0)
    for a in range(3):
        x, y = 0.2 * math.cos(a * 2.1), 0.2 * math.sin(a * 2.1)
        k.rod((x, y, 0), (x, y, 0.1), 0.025, "metal_dark", segments=8)
    k.lathe((0, 0, 0.08), [(0.25, 0), (0.29, 0.03), (0.29, h - 0.5), (0.24, h - 0.4), (0.09, h - 0.36)], body, 26)
    for z in (0.4, 1.15):
        k.lathe((0, 0, z), [(0.292, 0), (0.292, 0.03)], "metal", 26)
    k.rod((0, 0, h - 0.3), (0, 0, h), 0.07, "metal", segments=14)
    for x in (-0.16, 0.16):
        k.tube([(x, 0, h - 0.38), (x, 0, h - 0.1), (x, 0.12, h - 0.03), (x, 0.26, h - 0.03)], 0.022, "copper", 8)
    k.bar((0, -0.28, 0.3), (0.22, 0.06, 0.2), "black", 0.01)
    k.bar((0, -0.312, 0.28), (0.1, 0.006, 0.05), "fire", 0.001)
    k.glow("fire", (0, -0.31, 0.28), (0.1, 0.02, 0.05))
    k.spin((0, -0.285, 0.75), (0, -1, 0), [(0.06, 0), (0.06, 0.02)], "chrome", 16)
    k.spin((0, -0.306, 0.75), (0, -1, 0), [(0.05, 0), (0.05, 0.002)], "white", 16)


@asset("fuse_box", mount="wall")
def fuse_box(k):
    """An electricity meter over a row of fuses, its door ajar, with cables up the wall."""
    grey = k.colour("paint", ("#8f9694", "#7a8480"))
    w, d, h = k.dim(0.5, 0.16, 0.7, 0)
    z = float(k.params.get("height", 1.55))
    k.bar((0, 0.02, z), (w, d - 0.04, h), grey, 0.008)
    k.bar((0, -d / 2 + 0.035, z), (w - 0.08, 0.01, h - 0.08), "black", 0)
    k.spin((0, -d / 2 + 0.03, z + h * 0.22), (0, -1, 0), [(0.1, 0), (0.1, 0.025)], "white", 20)
    k.bar((0, -d / 2 + 0.002, z + h * 0.24), (0.12, 0.006, 0.04), "black", 0)
    for row in range(2):
        for i in range(5):
            k.bar(((i - 2) * 0.07, -d / 2 + 0.02, z - 0.06 - 0.14 * row), (0.045, 0.03, 0.09), "white", 0.004)
            colour = "red" if i == 3 else "black"
            k.bar(((i - 2) * 0.07, -d / 2, z - 0.06 - 0.14 * row), (0.02, 0.02, 0.03), colour, 0.003)
    for x in (-0.14, 0.0, 0.12):
        k.rod((x, 0.05, z + h / 2), (x, 0.05, z + h / 2 + 0.5), 0.014, "black", segments=8)


@asset("bare_bulb", mount="ceiling")
def bare_bulb(k):
    """A bulb on its flex."""
    drop = -abs(float(k.params.get("drop", 0.45)))
    k.lathe((0, 0, -0.03), [(0.045, 0), (0.05, 0.03)], k.colour("white", ("#e7e2d7", "#8a8a86")), 14)
    k.rod((0, 0, drop + 0.12), (0, 0, -0.02), 0.006, "black", segments=6)
    k.lathe((0, 0, drop + 0.06), [(0.022, 0), (0.024, 0.06), (0.012, 0.08)], "brass", 12)
    k.lathe((0, 0, drop - 0.05), [(0.01, 0), (0.045, 0.03), (0.05, 0.06), (0.022, 0.115)], "bulb", 16)
    k.glow("lamp", (0, 0, drop), (0.12, 0.12, 0.12))


@asset("cellar_shelf")
def cellar_shelf(k):
    """Rough shelves with preserves in jars, tins of paint, boxes."""
    wood = k.colour("wood", ("#8d6f4e", "#7a6046"))
    w, d, h = k.dim(1.5, 0.42, 1.85, 0)
    for x in (-1, 1):
        for y in (-1, 1):
            k.bar((x * (w / 2 - 0.03), y * (d / 2 - 0.03), h / 2), (0.06, 0.06, h), wood, 0.003)
    fruit = ("#b5483a", "#c98a3a", "#7a8f3f", "#8a3f5a", "#d8b04a")
    for row in range(4):
        z = 0.18 + row * (h - 0.3) / 3.4
        k.bar((0, 0, z), (w, d, 0.03), wood, 0.003)
        x = -w / 2 + 0.14
        while x < w / 2 - 0.16:
            kind = k.random.random() + (0.25 if row == 0 else -0.2 if row in (1, 2) else 0.0)
            if kind < 0.5:
                for y in (-0.1, 0.08):
                    k.lathe((x, y, z + 0.015), [(0.046, 0), (0.05, 0.02), (0.05, 0.13), (0.038, 0.15)],
                            palette.variant("liquid", k.random.choice(fruit)), 12)  # fmt: skip
                    k.lathe((x, y, z + 0.165), [(0.042, 0), (0.042, 0.02)], "brass", 12)
                x += 0.12
            elif kind < 0.8:
                paint = palette.variant("paint", k.random.choice(("#8f9aa0", "#6d7276", "#3f5f86", "#a08a52")))
                k.lathe((x + 0.03, 0, z + 0.015), [(0.085, 0), (0.085, 0.18)], paint, 14)
                k.lathe((x + 0.03, 0, z + 0.195), [(0.088, 0), (0.08, 0.012)], "metal", 14)
                x += 0.21
            else:
                wide, tall = k.random.uniform(0.22, 0.3), k.random.uniform(0.16, 0.26)
                if x + wide > w / 2 - 0.06:
                    break
                k.bar((x - 0.05 + wide / 2, 0, z + 0.015 + tall / 2), (wide, d - 0.1, tall), "cardboard", 0.005)
                k.bar((x - 0.05 + wide / 2, -d / 2 + 0.048, z + tall * 0.6), (wide * 0.5, 0.004, 0.05), "label", 0)
                x += wide + 0.04
    k.surface(h - 0.11, w * 0.3, d * 0.5)


@asset("coal_heap")
def coal_heap(k):
    """A heap of coal behind a plank, with a shovel stuck in it."""
    coal = k.colour("black", ("#25272b", "#1f2023"))
    w, d, h = k.dim(1.3, 1.0, 0.62, 0)
    for x, y, r in ((0, 0.12, 0.42), (-0.32, 0.02, 0.3), (0.3, 0.06, 0.32)):
        k.blob((x * w / 1.3, y, 0.0), (r, r * 0.86, h * (0.95 if x == 0 else 0.62)), coal, 0.25, 2, 0.0, 0.6)
    for _ in range(12):
        a, far = k.random.uniform(0, 6.28), k.random.uniform(0.25, 0.52)
        k.bar((far * math.cos(a), far * 0.7 * math.sin(a) - 0.02, 0.05), (0.1, 0.09, 0.09), coal, 0.02, a)
    for s in (-1, 1):
        k.bar((s * (w / 2 - 0.04), -d / 2 + 0.05, 0.18), (0.06, 0.05, 0.36), "wood#5d4836", 0.004)
    for z in (0.09, 0.27):
        k.bar((0, -d / 2 + 0.02, z), (w, 0.04, 0.16), "wood#6d5540", 0.004)


@asset("eaves", mount="wall")
def eaves(k):
    """The foot of a roof inside: boards, rafters and the purlin on its posts. ``run`` x, ``low`` and ``high`` z, m.

    It rises towards -Y, where the roof goes on; the posts stand under the purlin.
    """
    w, d, _ = k.dim(6.0, 0.8, 1.0, 0)
    low, high = float(k.params.get("low", 1.1)), float(k.params.get("high", 1.95))
    wood, board = k.colour("wood", ("#7a5c40", "#6d5138")), "wood#96754f"
    slope = [(d / 2, low), (-d / 2, high), (-d / 2, high + 0.03), (d / 2, low + 0.03)]
    k.side(slope, -w / 2, w / 2, board)
    count = max(round(w / 0.75), 2)
    for i in range(count + 1):
        x = -w / 2 + 0.05 + (w - 0.1) * i / count
        k.side([(d / 2, low - 0.14), (-d / 2, high - 0.14), (-d / 2, high), (d / 2, low)], x - 0.045, x + 0.045, wood)
    k.bar((0, -d / 2 + 0.08, high - 0.22), (w, 0.14, 0.16), wood, 0.008)


@asset("roof_post")
def roof_post(k):
    """A post under a purlin, with two braces along it."""
    wood = k.colour("wood", ("#7a5c40", "#6d5138"))
    h = float(k.params.get("high", 1.7))
    k.bar((0, 0, h / 2), (0.14, 0.14, h), wood, 0.01)
    for s in (-1, 1):
        k.tube([(s * 0.05, 0, h - 0.55), (s * 0.5, 0, h - 0.06)], 0.05, wood, 6)


@asset("floor_hatch")
def floor_hatch(k):
    """A hatch in the floor with its lid thrown back and the top of a ladder."""
    wood = k.colour("wood", ("#7a5c40", "#8d6f4e"))
    w, d, h = k.dim(0.9, 1.0, 0.7, 0)
    for s in (-1, 1):
        k.bar((s * (w / 2 - 0.04), 0, 0.03), (0.08, d, 0.06), wood, 0.006)
        k.bar((0, s * (d / 2 - 0.04), 0.03), (w - 0.16, 0.08, 0.06), wood, 0.006)
        k.bar((s * 0.22, -d / 2 + 0.16, h / 2), (0.06, 0.05, h), wood, 0.006)
    k.bar((0, 0, 0.006), (w - 0.14, d - 0.14, 0.012), "black", 0)
    for z in (0.16, 0.42):
        k.rod((-0.22, -d / 2 + 0.16, z), (0.22, -d / 2 + 0.16, z), 0.02, wood, segments=8)
    with k.at((0, d / 2 - 0.02, 0.06), pitch=0.25):
        for i in range(4):
            k.bar(((i - 1.5) * w / 4, 0, h / 2 - 0.05), (w / 4 - 0.008, 0.03, h - 0.1), wood, 0.003)
        for z in (0.12, h - 0.2):
            k.bar((0, -0.025, z), (w - 0.06, 0.03, 0.08), wood, 0.003)


@asset("cobweb", mount="ceiling")
def cobweb(k):
    """A web in a corner: threads from a point, joined by sagging ones."""
    thread = k.colour("linen", ("#dedbd2", "#cfccc4"))
    rays = [np.array([math.cos(a), 0.0, -math.sin(a)]) * 0.55 for a in np.linspace(0.05, math.pi / 2 - 0.05, 6)]
    for ray in rays:
        k.tube([(0, 0, 0), tuple(ray)], 0.0035, thread, 4)
    for share in (0.3, 0.5, 0.7, 0.9):
        for a, b in pairwise(rays):
            middle = (a + b) / 2 * share * 0.9
            k.tube([tuple(a * share), tuple(middle), tuple(b * share)], 0.0028, thread, 4)


@asset("gramophone", mount="surface")
def gramophone(k):
    """An old gramophone with a brass horn."""
    wood = k.colour("wood", ("#6d4a30", "#5a4032"))
    k.dim(0.5, 0.5, 0.68, 0)
    k.bar((0, 0, 0.09), (0.38, 0.38, 0.18), wood, 0.012)
    k.lathe((0, 0, 0.18), [(0.15, 0), (0.15, 0.015)], "black", 24)
    k.lathe((0, 0, 0.195), [(0.05, 0), (0.05, 0.003)], "red", 16)
    k.tube([(0.0, 0.17, 0.17), (0.0, 0.2, 0.34), (0.0, 0.1, 0.4)], [0.016, 0.02, 0.03], "brass", 10)
    k.spin((0, 0.12, 0.39), (0, -0.8, 0.45), [(0.028, 0), (0.06, 0.14), (0.13, 0.26), (0.22, 0.33), (0.2, 0.335),
                                             (0.05, 0.15)], "brass", 22)  # fmt: skip
