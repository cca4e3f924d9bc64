# SPDX-License-Identifier: GPL-3.0-or-later
"""Fittings of Korean flats and rented rooms: entry phone, air conditioner, rice cooker, a cell's furniture. No bpy."""

import math

from .piece import asset


@asset("door_phone", mount="wall")
def door_phone(k):
    """The screen and receiver by which one sees who rings."""
    w, d, h = k.dim(0.3, 0.05, 0.22, 0)
    z = float(k.params.get("height", 1.45))
    k.box((0, 0, z), (w, d, h), "white", 0.012)
    k.bar((0.03, -d / 2 - 0.002, z + 0.01), (w * 0.56, 0.008, h * 0.6), "screen", 0)
    k.bar((-w / 2 + 0.035, -d / 2 - 0.012, z), (0.045, 0.03, h * 0.9), "white", 0.01)
    k.glow("screen", (0.03, -d / 2, z + 0.01), (w * 0.56, 0.01, h * 0.6))
    k.bar((w / 2 - 0.025, -d / 2 - 0.002, z - 0.02), (0.016, 0.008, 0.016), "panel_lamp", 0)


@asset("standing_aircon")
def standing_aircon(k):
    """A tall air conditioner that stands in a living room."""
    w, d, h = k.dim(0.42, 0.36, 1.85, 0.01)
    k.box((0, 0, h / 2), (w, d, h), "white", 0.04)
    k.bar((0, -d / 2 - 0.004, h * 0.42), (w - 0.08, 0.012, h * 0.66), "enamel#cfd2d0", 0.004)
    for i in range(3):
        k.ring((0, -d / 2 - 0.006, h - 0.22 - 0.0 * i), 0.13 - 0.035 * i, 0.008, "steel", (0, 1, 0), 20, 5)
    k.bar((0, -d / 2 - 0.012, h * 0.74), (0.12, 0.01, 0.03), "screen_ui", 0)


@asset("rice_cooker", mount="surface")
def rice_cooker(k):
    """An electric rice cooker with a domed lid."""
    colour = k.colour("enamel", ("#3a3c42", "#e6e2d8", "#8a2f36"))
    k.dim(0.28, 0.36, 0.27)
    k.box((0, 0, 0.1), (0.27, 0.35, 0.2), colour, 0.06)
    k.ball((0, 0, 0.19), (0.13, 0.165, 0.075), "steel", 14, 8)
    k.bar((0, -0.174, 0.12), (0.14, 0.012, 0.06), "black", 0.004)
    k.bar((0, -0.182, 0.13), (0.07, 0.006, 0.025), "screen_ui", 0)
    k.lathe((0, 0.06, 0.25), [(0.022, 0), (0.018, 0.025)], "black", 10)


@asset("noodle_cup", mount="hand")
def noodle_cup(k):
    """A paper cup of noodles, its lid half off."""
    colour = k.colour("paper", ("#c8352f", "#d8682c", "#2f7a55"))
    k.lathe((0, 0, 0), [(0.038, 0), (0.052, 0.1), (0.054, 0.105), (0.046, 0.1), (0.044, 0.085)], colour, 16)
    k.lathe((0, 0, 0.03), [(0.0425, 0), (0.0475, 0.04)], "label", 16)
    with k.at((0, 0.045, 0.11), pitch=0.5):
        k.bar((0, 0.02, 0), (0.09, 0.07, 0.003), "label", 0)
    k.rod((-0.04, -0.03, 0.107), (0.09, 0.02, 0.113), 0.004, "wood_light", segments=5)
    k.held(0, 0, 0.05, "upright")


@asset("study_bed")
def study_bed(k):
    """A narrow bed on drawers with a folded quilt."""
    w, d, h = k.dim(0.86, 1.96, 0.62, 0)
    wood = k.colour("wood", ("#c2a173", "#b58f62"))
    k.bar((0, 0, 0.15), (w, d, 0.3), wood, 0.006)
    for y in (-0.62, 0.0, 0.62):
        k.bar((w / 2 + 0.004, y, 0.16), (0.012, 0.56, 0.22), wood, 0.004)
        k.bar((w / 2 + 0.014, y, 0.22), (0.012, 0.14, 0.02), "steel", 0)
    k.bar((0, d / 2 - 0.015, h / 2), (w, 0.03, h), wood, 0.006)
    k.soft((0, -0.02, 0.37), (w - 0.02, d - 0.08, 0.14), "linen", 0.05)
    k.soft((0, d / 2 - 0.24, 0.48), (w * 0.7, 0.34, 0.12), "white", 0.05)
    k.soft((0, -0.25, 0.45), (w, d - 0.7, 0.08), ("fabric#5f7f9a", "fabric#8a6a7a", "fabric#6a7a5a")[k.seed % 3], 0.035)
    k.anchor("lie", 0, 0, 0.46, 0.0, (w - 0.1, d - 0.1))
    k.anchor("seat", w / 2 - 0.14, -0.3, 0.46, math.pi / 2)


@asset("cell_bed")
def cell_bed(k):
    """A bed as narrow as a plank, its foot (+Y) under a built-in shelf with a little television; the head is at -Y."""
    w, d, h = k.dim(0.88, 2.04, 1.95, 0)
    wood = k.colour("wood", ("#c2a173", "#b58f62"))
    k.bar((0, 0, 0.15), (w, d, 0.3), wood, 0.006)
    for y in (-0.66, 0.0, 0.66):
        k.bar((w / 2 + 0.002, y, 0.16), (0.012, 0.58, 0.22), wood, 0.004)
        k.bar((w / 2 + 0.01, y, 0.22), (0.012, 0.14, 0.02), "steel", 0)
    k.soft((0, 0, 0.37), (w - 0.02, d - 0.06, 0.14), "linen", 0.05)
    k.soft((0, -d / 2 + 0.22, 0.48), (w * 0.7, 0.32, 0.12), "white", 0.05)
    k.soft((0, 0.24, 0.45), (w, d - 0.66, 0.09), ("fabric#5f7f9a", "fabric#b8734a", "fabric#6a7a5a")[k.seed % 3], 0.035)
    edge, deep = d / 2 - 0.24, 0.46
    for x in (-w / 2 + 0.012, w / 2 - 0.012):
        k.bar((x, edge, (h + 0.3) / 2), (0.024, deep, h - 0.3), wood, 0)
    for z in (0.92, 1.46, h - 0.012):
        k.bar((0, edge, z), (w - 0.03, deep, 0.024), wood, 0)
    k.bar((0, d / 2 - 0.015, (h + 0.3) / 2), (w, 0.02, h - 0.3), wood, 0)
    k.bar((-0.1, edge - 0.05, 1.17), (0.5, 0.06, 0.34), "black", 0.01)
    k.bar((-0.1, edge - 0.085, 1.17), (0.45, 0.008, 0.28), "screen", 0)
    k.bar((-0.1, edge, 0.97), (0.2, 0.16, 0.08), "black", 0.01)
    for i in range(9):
        tall = k.random.uniform(0.2, 0.3)
        colour = k.random.choice(("#a4443c", "#3f5f80", "#d0a441", "#4c6b4a", "#e0dac8"))
        k.bar((-w / 2 + 0.08 + i * 0.05, edge, 1.475 + tall / 2), (0.042, 0.2, tall), "print" + colour, 0)
    k.soft((0.26, edge, 1.57), (0.28, 0.34, 0.18), "fabric#7a6a8a", 0.05)
    k.anchor("lie", 0, 0, 0.46, math.pi, (w - 0.1, d - 0.1))
    k.anchor("seat", w / 2 - 0.14, -0.2, 0.46, math.pi / 2)


@asset("study_desk")
def study_desk(k):
    """A desk with two shelves of books on its back and a strip light under them."""
    w, d, h = k.dim(0.96, 0.56, 1.72, 0)
    wood = k.colour("wood", ("#c2a173", "#b58f62"))
    k.bar((0, 0, 0.715), (w, d, 0.03), wood, 0.004)
    for s in (-1, 1):
        k.bar((s * (w / 2 - 0.015), 0, 0.35), (0.03, d - 0.02, 0.7), wood, 0)
        k.bar((s * (w / 2 - 0.015), d / 2 - 0.13, (h + 0.73) / 2), (0.03, 0.24, h - 0.73), wood, 0)
    k.bar((0, d / 2 - 0.012, (h + 0.73) / 2), (w, 0.02, h - 0.73), wood, 0)
    for z in (1.18, 1.46, h - 0.015):
        k.bar((0, d / 2 - 0.13, z), (w - 0.04, 0.24, 0.025), wood, 0)
    k.bar((0, d / 2 - 0.2, 1.155), (w - 0.2, 0.04, 0.02), "tube_light", 0)
    k.glow("lamp", (0, d / 2 - 0.2, 1.15), (w - 0.2, 0.04, 0.03))
    looks = ("#a4443c", "#3f5f80", "#d0a441", "#4c6b4a", "#e0dac8", "#6a4a6a", "#2f3a44")
    for z, room in ((1.195, 0.24), (1.475, 0.2)):
        x = -w / 2 + 0.05
        while x < w / 2 - 0.1:
            thick, tall = k.random.uniform(0.025, 0.05), k.random.uniform(0.72, 1.0) * room
            k.bar((x + thick / 2, d / 2 - 0.13, z + tall / 2), (thick, 0.17, tall), "print" + k.random.choice(looks), 0)
            x += thick + 0.003
    k.surface(0.73, w - 0.1, 0.26, (0, -d / 2 + 0.17))


@asset("hanging_clothes", mount="wall")
def hanging_clothes(k):
    """A bar on brackets high on a wall with shirts, trousers and a towel on hangers."""
    w, d, h = k.dim(1.1, 0.42, 0.95, 0)
    top = 1.95
    for s in (-1, 1):
        k.bar((s * (w / 2 - 0.02), 0, top + 0.02), (0.03, d, 0.04), "metal", 0)
    k.rod((-w / 2, -0.02, top), (w / 2, -0.02, top), 0.014, "steel", segments=8)
    looks = ("white", "fabric#4f5f78", "fabric#3a3c42", "fabric#8a5a4a", "fabric#6a7f6a", "linen")
    n = max(round(w / 0.12), 3)
    for i in range(n):
        x, drop = (i + 0.5) * w / n - w / 2, k.random.uniform(0.6, h - 0.08)
        k.side(
            [(-0.2, top - 0.16), (-0.02, top - 0.008), (0.16, top - 0.16), (0.17, top - drop), (-0.2, top - drop)],
            x - 0.03,
            x + 0.03,
            looks[(i * 5 + k.seed) % 6],
            0.008,
        )


@asset("mini_fridge")
def mini_fridge(k):
    """A knee-high refrigerator."""
    w, d, h = k.dim(0.46, 0.46, 0.64, 0.02)
    k.box((0, 0.01, h / 2 + 0.01), (w, d - 0.03, h - 0.02), "enamel", 0.012)
    k.bar((0, -d / 2 + 0.015, h / 2 + 0.01), (w - 0.01, 0.03, h - 0.04), "enamel#d6d6d0", 0.01)
    k.bar((-w / 2 + 0.06, -d / 2 - 0.008, h * 0.62), (0.02, 0.02, 0.18), "steel", 0.004)
    k.surface(h, w - 0.06, d - 0.1)


@asset("paper_wall", mount="wall")
def paper_wall(k):
    """Notes, a timetable and a calendar stuck on a wall."""
    w, d, h = k.dim(0.9, 0.012, 0.7, 0)
    z = float(k.params.get("height", 1.5))
    k.bar((-w * 0.24, 0, z + 0.04), (w * 0.44, d, h * 0.8), "paper", 0)
    for i in range(5):
        k.bar((-w * 0.24, -d / 2, z + h * (0.28 - 0.13 * i)), (w * 0.38, 0.004, 0.008), "ink", 0)
        k.bar((-w * (0.4 - 0.08 * i), -d / 2, z + 0.03), (0.006, 0.004, h * 0.62), "ink", 0)
    for i in range(7):
        x, y = w * (0.06 + 0.16 * (i % 3)), z + h * (0.34 - 0.3 * (i // 3))
        k.bar((x, 0, y), (0.09, d, 0.09), ("yellow#e8d06a", "petal#e0a0a8", "green#b0cf8a")[i % 3], 0)


@asset("umbrella_stand")
def umbrella_stand(k):
    """A tin with umbrellas in it."""
    k.dim(0.24, 0.24, 0.85)
    k.lathe((0, 0, 0), [(0.11, 0), (0.12, 0.42), (0.108, 0.42), (0.1, 0.03)], "metal", 16)
    for i, look in enumerate(("fabric#2f4a78", "black", "fabric#b8483a")):
        a = i * math.tau / 3
        x, y = 0.05 * math.cos(a), 0.05 * math.sin(a)
        k.rod((x, y, 0.028), (x * 1.5, y * 1.5, 0.66), 0.014, look, 0.03, 8)
        k.rod((x * 1.5, y * 1.5, 0.66), (x * 1.6, y * 1.6, 0.82), 0.008, "wood_dark", segments=6)


@asset("floor_tiles")
def floor_tiles(k):
    """A patch of stone tiles let into a floor: where shoes are left, before a hearth."""
    w, d, h = k.dim(1.2, 1.5, 0.01, 0)
    colour = k.colour("tile", ("#85898a", "#8f8a82", "#6f7678"))
    k.bar((0, 0, h * 0.3), (w, d, h * 0.6), "stone#5f6263", 0)
    nx, ny = max(round(w / 0.3), 1), max(round(d / 0.3), 1)
    for i in range(nx):
        for j in range(ny):
            k.bar(
                ((i + 0.5) * w / nx - w / 2, (j + 0.5) * d / ny - d / 2, h / 2),
                (w / nx - 0.008, d / ny - 0.008, h),
                colour,
                0,
            )


@asset("entrance_step")
def entrance_step(k):
    """The edge up from the tiles of an entrance to the floor of the flat."""
    w, d, h = k.dim(2.0, 0.12, 0.035, 0)
    k.bar((0, 0, h / 2), (w, d, h), k.colour("wood", ("#8a6440", "#a07a50")), 0.006)


@asset("neon_tube", mount="wall")
def neon_tube(k):
    """A line of coloured light along a wall."""
    w, d, h = k.dim(2.0, 0.05, 0.05, 0)
    z = float(k.params.get("height", 2.3))
    k.bar((0, 0.01, z), (w, d - 0.02, h), "black", 0)
    k.bar((0, -0.015, z), (w - 0.02, 0.02, h * 0.6), k.colour("neon", ("#e04f9f", "#4f8fe0", "#4fd0a0")), 0)
    k.glow("sign", (0, -0.02, z), (w, 0.03, h))


@asset("microphone_stand")
def microphone_stand(k):
    """A microphone on a stand with a round foot."""
    k.dim(0.32, 0.32, 1.5)
    k.lathe((0, 0, 0), [(0.16, 0), (0.16, 0.015), (0.03, 0.04)], "iron", 20)
    k.rod((0, 0, 0.03), (0, 0, 1.36), 0.012, "chrome", segments=8)
    k.rod((0, 0.02, 1.36), (0, -0.08, 1.44), 0.018, "black", 0.022, 8)
    k.ball((0, -0.1, 1.455), 0.032, "steel", 10, 7)
