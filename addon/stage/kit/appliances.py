# SPDX-License-Identifier: GPL-3.0-or-later
"""Machines of daily life, safes and steel cabinets, a tall clock, a billiard table, a jar. No bpy."""

import math

from . import palette
from .piece import asset
from .storage import ajar, carcass, swung

PAINTED = ("#6f7a7c", "#7a7f76", "#5f6a74")

# Continents of the globe as patches of (longitude, latitude, half width in degrees).
LANDS = (
    ((-100, 48, 22), (-115, 60, 16), (-85, 60, 14), (-100, 25, 9), (-78, 40, 8)),
    ((-60, -8, 18), (-65, -30, 12), (-70, -45, 7)),
    ((15, 8, 17), (5, 22, 14), (28, 22, 12), (24, -14, 14), (26, -28, 9)),
    ((15, 50, 13), (40, 55, 17), (70, 52, 20), (100, 52, 20), (130, 58, 15), (105, 30, 15), (78, 22, 10), (48, 26, 10)),
    ((134, -25, 14), (146, -28, 9), (122, -26, 9)),
)


@asset("metal_cabinet")
def metal_cabinet(k):
    """A steel cabinet with two doors."""
    paint = k.colour("paint", PAINTED)
    w, d, h = k.dim(0.95, 0.45, 1.85)
    if ajar(k):
        with k.at((0, 0.01, 0)):
            carcass(k, w, d - 0.02, 0.0, h, paint)
        for i in range(4):
            z = 0.38 * (i + 1)
            k.bar((0, 0, z), (w - 0.04, d - 0.06, 0.016), paint, 0.002)
            for j in range(5):
                tall = 0.16 + 0.03 * ((i + j) % 3)
                tone = palette.variant("cardboard", ("#a98a5e", "#5f7a8a", "#8a5a4a")[(i * 2 + j) % 3])
                k.bar((-0.34 + 0.17 * j, 0, z + 0.008 + tall / 2), (0.13, 0.26, tall), tone, 0.004)
    else:
        k.box((0, 0.01, h / 2), (w, d - 0.02, h), paint, 0.01)
    for s in (-1, 1):
        with swung(k, s * w / 2, -d / 2 + 0.016, s):
            k.bar((s * w / 4, -d / 2 + 0.008, h / 2), (w / 2 - 0.018, 0.016, h - 0.05), paint, 0.004)
            for i in range(4):
                k.bar((s * w / 4, -d / 2 - 0.001, h - 0.2 - 0.035 * i), (w * 0.26, 0.004, 0.01), "black", 0)
            k.bar((s * 0.045, -d / 2 - 0.012, h * 0.52), (0.022, 0.024, 0.16), "chrome", 0.006)
            if s > 0:
                k.rod((0.045, -d / 2, h * 0.44), (0.045, -d / 2 - 0.012, h * 0.44), 0.014, "chrome", segments=12)
    k.surface(h, w - 0.06, d - 0.06)
    k.anchor("stand", 0, -d / 2 - 0.5, 0, math.pi)


@asset("safe")
def safe(k):
    """A steel safe with a dial and a wheel on its door."""
    paint = k.colour("paint", ("#3f4a4d", "#4a5247", "#39424e"))
    w, d, h = k.dim(0.66, 0.62, 0.86)
    if ajar(k):
        carcass(k, w, d, 0.06, h, paint, thick=0.08)
        k.bar((0, 0.04, h * 0.5), (w - 0.15, d - 0.14, 0.02), "metal_dark", 0.003)
        for i in range(3):
            k.bar((-0.13 + 0.13 * i, 0.02, h * 0.5 + 0.045), (0.11, 0.16, 0.07), "green#6f8a62", 0.006)
            k.bar((-0.1 + 0.1 * i, 0.02, 0.175), (0.08, 0.18, 0.06), "gold", 0.012)
    else:
        k.box((0, 0, h / 2 + 0.03), (w, d, h - 0.06), paint, 0.02)
    for x in (-1, 1):
        for y in (-1, 1):
            k.rod(
                (x * (w / 2 - 0.08), y * (d / 2 - 0.08), 0),
                (x * (w / 2 - 0.08), y * (d / 2 - 0.08), 0.07),
                0.035,
                "iron",
            )
    with swung(k, -w / 2 + 0.05, -d / 2, -1):
        k.box((0, -d / 2 - 0.008, h / 2 + 0.03), (w - 0.12, 0.03, h - 0.2), paint, 0.008)
        k.spin(
            (0.1, -d / 2 - 0.02, h * 0.66),
            (0, -1, 0),
            [(0.055, 0), (0.055, 0.012), (0.03, 0.02), (0.028, 0.04)],
            "steel",
            20,
        )
        k.ring((0.1, -d / 2 - 0.05, h * 0.42), 0.075, 0.01, "brass", (0, 1, 0), 20, 6)
        for i in range(3):
            a = i * 2.094
            rim = (0.1 + 0.075 * math.cos(a), -d / 2 - 0.05, h * 0.42 + 0.075 * math.sin(a))
            k.rod((0.1, -d / 2 - 0.05, h * 0.42), rim,
                  0.008, "brass", segments=6)  # fmt: skip
        k.rod((0.1, -d / 2 - 0.01, h * 0.42), (0.1, -d / 2 - 0.06, h * 0.42), 0.016, "brass", segments=10)
        for z in (0.3, 0.74):
            k.rod(
                (-w / 2 + 0.045, -d / 2 - 0.012, h * z), (-w / 2 + 0.045, -d / 2 - 0.012, h * z + 0.09), 0.014, "steel"
            )
    k.surface(h, w - 0.06, d - 0.06)
    k.anchor("stand", 0, -d / 2 - 0.5, 0, math.pi)


@asset("vending_machine")
def vending_machine(k):
    """A machine with lit shelves of drinks and snacks behind glass."""
    paint = k.colour("paint", ("#8d3a36", "#35506b", "#3f5a4c"))
    w, d, h = k.dim(0.95, 0.8, 1.85)
    k.box((0, 0, h / 2), (w, d, h), paint, 0.015)
    glass = w * 0.68
    x = -w / 2 + glass / 2 + 0.05
    k.bar((x, -d / 2 - 0.002, h * 0.6), (glass, 0.012, h * 0.66), "screen_ui", 0.003)
    colours = ("#b0483f", "#3f6a8a", "#d0a441", "#5f8a5a", "#d8cdb8")
    for row in range(5):
        z = h * 0.3 + row * h * 0.128
        k.bar((x, -d / 2 - 0.014, z - 0.012), (glass - 0.02, 0.02, 0.016), "steel", 0)
        for i in range(6):
            u = x - glass / 2 + glass * (i + 0.5) / 6
            colour = palette.variant("plastic", colours[(i * 2 + row) % 5])
            k.rod((u, -d / 2 - 0.018, z), (u, -d / 2 - 0.018, z + 0.13), 0.03, colour, segments=8)
    k.bar((w / 2 - 0.12, -d / 2 - 0.006, h * 0.68), (0.14, 0.014, 0.3), "black", 0.004)
    k.bar((w / 2 - 0.12, -d / 2 - 0.014, h * 0.75), (0.1, 0.004, 0.05), "screen", 0)
    k.bar((x, -d / 2 - 0.006, h * 0.14), (glass * 0.8, 0.014, 0.2), "black", 0.006)
    k.glow("screen", (x, -d / 2 - 0.03, h * 0.6), (glass, 0.02, h * 0.66))
    k.anchor("stand", 0, -d / 2 - 0.5, 0, math.pi)


@asset("washing_machine")
def washing_machine(k):
    """A front-loader with a round door."""
    w, d, h = k.dim(0.6, 0.6, 0.86)
    k.box((0, 0, h / 2), (w, d, h), k.colour("enamel", ("#e3e2dc", "#d8d9d4")), 0.012)
    k.spin((0, -d / 2, h * 0.45), (0, -1, 0), [(0.2, 0), (0.2, 0.018), (0.16, 0.03), (0.15, 0.018)], "chrome", 28)
    k.spin(
        (0, -d / 2 - 0.006, h * 0.45),
        (0, -1, 0),
        [(0.15, 0), (0.12, 0.02), (0.05, 0.032), (0.005, 0.034)],
        "glass_dark",
        22,
    )
    k.bar((0, -d / 2 - 0.004, h - 0.07), (w - 0.06, 0.01, 0.09), "steel", 0.003)
    k.bar((-0.17, -d / 2 - 0.01, h - 0.07), (0.16, 0.012, 0.06), "white", 0.004)
    k.rod((0.1, -d / 2 - 0.005, h - 0.07), (0.1, -d / 2 - 0.03, h - 0.07), 0.028, "black", segments=16)
    k.surface(h, w - 0.06, d - 0.06)
    k.anchor("stand", 0, -d / 2 - 0.5, 0, math.pi)


@asset("copier")
def copier(k):
    """An office copier with its lid, paper trays and a small screen."""
    grey = k.colour("plastic", ("#c9cac4", "#b9bcba"))
    w, d, h = k.dim(0.72, 0.62, 1.08)
    k.box((0, 0, h * 0.4), (w - 0.08, d, h * 0.8), grey, 0.012)
    for i in range(3):
        k.bar((0, -d / 2 - 0.006, 0.16 + 0.19 * i), (w - 0.14, 0.014, 0.16), "plastic#a9aca8", 0.004)
        k.bar((0, -d / 2 - 0.016, 0.19 + 0.19 * i), (0.2, 0.012, 0.025), "black", 0.003)
    k.box((0, 0.02, h * 0.86), (w, d - 0.06, h * 0.13), "plastic#8b908f", 0.012)
    k.box((0, 0.04, h * 0.96), (w - 0.04, d - 0.12, h * 0.07), grey, 0.014)
    k.bar((0.16, -d / 2 + 0.07, h * 0.9), (0.2, 0.14, 0.05), "plastic#8b908f", 0.006)
    with k.at((0.16, -d / 2 + 0.02, h * 0.93), pitch=-0.5):
        k.bar((0, 0, 0), (0.24, 0.02, 0.12), "black", 0.004)
        k.bar((0, -0.011, 0), (0.2, 0.003, 0.09), "screen_ui", 0)
    k.bar((-w / 2 - 0.04, 0, h * 0.7), (0.2, d * 0.6, 0.02), "plastic#8b908f", 0.004)
    k.bar((-w / 2 - 0.04, 0, h * 0.715), (0.16, 0.22, 0.012), "paper", 0.001)
    k.anchor("stand", 0, -d / 2 - 0.5, 0, math.pi)


@asset("slot_machine")
def slot_machine(k):
    """A gambling machine with three reels, a lit head and a lever."""
    paint = k.colour("paint", ("#7c2f36", "#3f3a6b", "#2f5a4f"))
    w, d, h = k.dim(0.66, 0.6, 1.75)
    k.side([(-d / 2 + 0.1, 0), (d / 2, 0), (d / 2, h), (-d / 2 + 0.2, h), (-d / 2 + 0.16, h * 0.6), (-d / 2, h * 0.48),
            (-d / 2, h * 0.42)], -w / 2, w / 2, paint, 0.014)  # fmt: skip
    y = -d / 2 + 0.165
    k.bar((0, y, h * 0.71), (w - 0.14, 0.03, 0.24), "gold", 0.006)
    for i in (-1, 0, 1):
        k.bar((i * 0.15, y - 0.016, h * 0.71), (0.13, 0.01, 0.19), "white", 0.002)
        k.ball((i * 0.15, y - 0.022, h * 0.71), (0.04, 0.008, 0.04), ("red", "orange", "green")[i + 1], 10, 6)
    k.bar((0, y + 0.02, h * 0.91), (w - 0.1, 0.05, 0.2), "neon", 0.006)
    for i in range(3):
        k.rod(
            (-0.15 + 0.15 * i, -d / 2 + 0.06, h * 0.52), (-0.15 + 0.15 * i, -d / 2 + 0.055, h * 0.535), 0.03, "yellow"
        )
    k.rod((w / 2, 0, h * 0.55), (w / 2 + 0.06, -0.02, h * 0.56), 0.016, "chrome")
    k.rod((w / 2 + 0.06, -0.02, h * 0.56), (w / 2 + 0.06, -0.08, h * 0.78), 0.012, "chrome")
    k.ball((w / 2 + 0.06, -0.08, h * 0.8), 0.035, "red", 12, 8)
    k.glow("sign", (0, y - 0.01, h * 0.91), (w - 0.1, 0.03, 0.2))
    k.anchor("stand", 0, -d / 2 - 0.45, 0, math.pi)


@asset("grandfather_clock")
def grandfather_clock(k):
    """A tall clock with a pendulum behind glass."""
    wood = k.colour("wood", ("#5a3a26", "#4b3325", "#6b4a30"))
    w, d, h = k.dim(0.5, 0.3, 2.1)
    k.box((0, 0, 0.22), (w, d, 0.44), wood, 0.012)
    k.box((0, 0.01, h * 0.47), (w * 0.72, d - 0.06, h * 0.56), wood, 0.01)
    k.box((0, 0, h * 0.83), (w, d, h * 0.26), wood, 0.012)
    k.front(
        [(-w / 2, h * 0.95), (w / 2, h * 0.95), (w * 0.2, h), (0, h * 0.985), (-w * 0.2, h)], -d / 2, d / 2, wood, 0.01
    )
    face = -d / 2 - 0.002
    k.rod((0, face + 0.004, h * 0.84), (0, face - 0.012, h * 0.84), 0.17, "white", segments=28)
    k.ring((0, face - 0.008, h * 0.84), 0.17, 0.012, "brass", (0, 1, 0), 28, 6)
    for x, z, a, b in ((0.0, 0.05, 0.012, 0.1), (0.04, 0.0, 0.08, 0.012)):
        k.bar((x, face - 0.015, h * 0.84 + z), (a, 0.004, b), "black", 0)
    k.bar((0, -d / 2 + 0.032, h * 0.46), (w * 0.46, 0.01, h * 0.46), "glass_dark", 0)
    k.bar((0, -d / 2 + 0.02, h * 0.5), (0.012, 0.008, h * 0.34), "brass", 0)
    k.rod((0, -d / 2 + 0.026, h * 0.31), (0, -d / 2 + 0.014, h * 0.31), 0.06, "brass", segments=20)


@asset("pool_table")
def pool_table(k):
    """A billiard table with a green cloth, pockets, balls and a cue."""
    wood = k.colour("wood", palette.WOODS)
    w, d, h = k.dim(2.5, 1.4, 0.82)
    k.box((0, 0, h - 0.16), (w - 0.16, d - 0.16, 0.24), wood, 0.012)
    k.bar((0, 0, h - 0.035), (w - 0.24, d - 0.24, 0.02), "fabric#3f7a58", 0.002)
    for x in (-1, 1):
        k.box((x * (w / 2 - 0.07), 0, h - 0.03), (0.14, d, 0.06), wood, 0.014)
        k.bar((x * (w / 2 - 0.16), 0, h - 0.02), (0.05, d - 0.4, 0.035), "fabric#356a4c", 0.006)
        for y in (-1, 1):
            k.lathe((x * (w / 2 - 0.25), y * (d / 2 - 0.22), 0), [(0.05, 0), (0.06, 0.2), (0.085, h - 0.28)], wood, 14)
            hole = (x * (w / 2 - 0.14), y * (d / 2 - 0.14))
            k.rod((*hole, h - 0.03), (*hole, h + 0.002), 0.07,
                  "black", segments=16)  # fmt: skip
            k.bar(
                (x * (w / 4 - 0.02), y * (d / 2 - 0.16), h - 0.02), (w / 2 - 0.32, 0.05, 0.035), "fabric#356a4c", 0.006
            )
    for y in (-1, 1):
        k.box((0, y * (d / 2 - 0.07), h - 0.03), (w, 0.14, 0.06), wood, 0.014)
    colours = ("#c9a13f", "#3f5a8a", "#a63d36", "#5a3f6b", "#c47038", "#3f6a4a", "#7a2f2a", "#25272b")
    for i in range(8):
        row, place = ((0, 0), (1, 0), (1, 1), (2, 0), (2, 1), (2, 2), (3, 1), (3, 2))[i]
        spot = (w * 0.2 + row * 0.052, (place - row / 2) * 0.06, h)
        k.ball(spot, 0.029, palette.variant("plastic", colours[i]), 10, 7)
    k.ball((-w * 0.24, 0.05, h), 0.029, "white", 10, 7)
    k.rod((-w * 0.42, -0.3, h + 0.01), (w * 0.12, -0.2, h + 0.01), 0.012, "wood_light", 0.006, 8)
    k.surface(h - 0.025, 0.5, d - 0.5, (-w * 0.3, 0))
    k.anchor("stand", 0, -d / 2 - 0.4, 0, math.pi)


@asset("sewing_machine", mount="surface")
def sewing_machine(k):
    """A sewing machine with its hand wheel, for a table."""
    paint = k.colour("black", ("#25272b", "#3a4a44", "#d8d2c4"))
    k.dim(0.42, 0.2, 0.3)
    k.box((0, 0, 0.03), (0.42, 0.19, 0.06), "wood", 0.008)
    k.box((0.13, 0, 0.16), (0.09, 0.09, 0.21), paint, 0.02)
    k.box((-0.02, 0, 0.25), (0.34, 0.08, 0.075), paint, 0.025)
    k.box((-0.15, 0, 0.19), (0.07, 0.08, 0.13), paint, 0.02)
    k.rod((-0.15, 0, 0.06), (-0.15, 0, 0.14), 0.006, "chrome", segments=8)
    k.rod((0.175, 0, 0.25), (0.2, 0, 0.25), 0.06, "chrome", segments=18, bevel=0.005)
    k.rod((0.02, 0, 0.285), (0.02, 0, 0.33), 0.014, "red", segments=10)
    k.bar((-0.14, -0.02, 0.064), (0.2, 0.14, 0.006), "fabric#6b7f94", 0.002)


@asset("typewriter", mount="surface")
def typewriter(k):
    """A typewriter with a sheet in it; the typist sits at -Y."""
    paint = k.colour("paint", ("#3f4a4d", "#5a6a5c", "#7a4a40"))
    k.dim(0.36, 0.34, 0.25)
    k.side([(-0.17, 0), (0.16, 0), (0.16, 0.14), (0.06, 0.15), (-0.02, 0.11), (-0.17, 0.04)], -0.17, 0.17, paint, 0.012)
    for row in range(4):
        for i in range(10):
            x, y, z = -0.135 + 0.03 * i, -0.145 + 0.034 * row, 0.05 + 0.018 * row
            k.rod((x, y, z), (x, y - 0.002, z + 0.016), 0.011, "label", segments=6)
    k.rod((-0.19, 0.11, 0.165), (0.19, 0.11, 0.165), 0.024, "black", segments=14)
    for s in (-1, 1):
        k.rod((s * 0.19, 0.11, 0.165), (s * 0.215, 0.11, 0.165), 0.02, "chrome", segments=12)
    with k.at((0, 0.125, 0.24), pitch=-0.15):
        k.bar((0, 0, 0), (0.21, 0.002, 0.16), "paper", 0)


@asset("globe", mount="surface")
def globe(k):
    """The earth on a stand."""
    k.dim(0.32, 0.32, 0.42)
    k.lathe((0, 0, 0), [(0.1, 0), (0.1, 0.012), (0.03, 0.03), (0.016, 0.06), (0.016, 0.09)], "wood_dark", 18)
    for low, high in ((0.075, 0.105), (0.375, 0.405)):
        k.rod((0, 0, low), (0, 0, high), 0.008, "brass", segments=8)
    k.ball((0, 0, 0.24), 0.14, "water#5f8496", 22, 14)
    for points in LANDS:  # longitude and latitude (degrees) of round patches that run together
        for east, north, wide in points:
            u, v = math.radians(east), math.radians(north)
            out = (math.cos(v) * math.cos(u), math.cos(v) * math.sin(u), math.sin(v))
            near, far = 0.1397 * math.cos(math.radians(wide)), 0.1397 * math.sin(math.radians(wide))
            foot = (out[0] * near, out[1] * near, 0.24 + out[2] * near)
            k.spin(foot, out, [(far, 0), (far * 0.7, (0.1415 - near) * 0.62), (0.002, 0.1425 - near)],
                   "leaf#8a9a5a" if north < 50 else "sand#b9b08a", 12)  # fmt: skip
    arc = [(0.16 * math.sin(t), 0, 0.24 - 0.16 * math.cos(t)) for t in (j * math.pi / 12 for j in range(13))]
    k.tube(arc, 0.006, "brass", 6)


@asset("jar", mount="hand")
def jar(k):
    """A glass jar with a lid, and something in it: ``colour`` is that of what it holds."""
    _, _, h = k.dim(0.095, 0.095, 0.15)
    r = 0.047
    k.lathe(
        (0, 0, 0.004),
        [(r - 0.006, 0), (r - 0.004, h * 0.62)],
        k.colour("liquid", ("#7a5233", "#8a6a3c", "#6b4a34")),
        20,
    )
    k.lathe(
        (0, 0, 0), [(r - 0.004, 0), (r, 0.008), (r, h * 0.74), (r * 0.8, h * 0.84), (r * 0.8, h * 0.9)], "glass", 20
    )
    k.lathe(
        (0, 0, h * 0.87), [(r * 0.86, 0), (r * 0.88, 0.004), (r * 0.88, h * 0.12), (r * 0.82, h * 0.13)], "metal", 20
    )
    k.held(0, 0, h * 0.5, "upright")


@asset("can", mount="hand")
def can(k):
    """A drink's can."""
    colour = k.colour("plastic", ("#a63d36", "#3f5f86", "#4a6b4a", "#c9c6bb"))
    k.dim(0.066, 0.066, 0.122)
    k.lathe((0, 0, 0), [(0.025, 0), (0.032, 0.01), (0.033, 0.104), (0.027, 0.117)], colour, 18)
    k.lathe((0, 0, 0.116), [(0.028, 0), (0.028, 0.005), (0.022, 0.003)], "steel", 18)
    k.held(0, 0, 0.062, "upright")


@asset("skull", mount="surface")
def skull(k):
    """A human skull."""
    k.dim(0.15, 0.2, 0.19)
    k.ball((0, 0.022, 0.118), (0.07, 0.09, 0.072), "bone", 20, 13)
    rings = []
    for z, half, front, back in (
        (0.028, 0.024, -0.082, -0.05),
        (0.045, 0.036, -0.09, -0.03),
        (0.062, 0.046, -0.09, 0.0),
        (0.085, 0.055, -0.084, 0.02),
        (0.108, 0.058, -0.076, 0.03),
        (0.128, 0.05, -0.062, 0.03),
    ):
        middle, deep = (front + back) / 2, (back - front) / 2
        rings.append(
            [(half * math.cos(t), middle + deep * math.sin(t), z) for t in (i * math.tau / 20 for i in range(20))]
        )
    k.loft(rings, "bone")
    jaw = [(0.046, 0.0, 0.05), (0.047, -0.01, 0.022), (0.034, -0.05, 0.011), (0.016, -0.078, 0.011)]
    path = [*jaw, (0.0, -0.084, 0.011), *((-x, y, z) for x, y, z in reversed(jaw))]
    k.limb(path, [0.008, 0.011, 0.011, 0.012, 0.012, 0.012, 0.011, 0.011, 0.008], "bone", 8)
    for s in (-1, 1):
        k.ball((s * 0.026, -0.072, 0.098), (0.0175, 0.014, 0.0165), "black#241f1a", 12, 8)
        k.limb([(s * 0.022, -0.083, 0.075), (s * 0.045, -0.066, 0.078), (s * 0.057, -0.02, 0.086),
                (s * 0.058, 0.02, 0.09)], [0.007, 0.009, 0.007, 0.005], "bone", 7)  # fmt: skip
        k.limb([(s * 0.006, -0.08, 0.116), (s * 0.03, -0.079, 0.12), (s * 0.05, -0.058, 0.112)], [0.007, 0.008, 0.006],
               "bone", 7)  # fmt: skip
    k.front([(-0.012, 0.062), (-0.004, 0.059), (0.004, 0.059), (0.012, 0.062), (0.003, 0.086), (-0.003, 0.086)], -0.096,
            -0.07, "black#241f1a")  # fmt: skip
    for i in range(8):
        x = -0.0245 + 0.007 * i
        y = -0.0895 + 9.0 * x * x
        for z in (0.0305, 0.0185):
            k.box((x, y, z), (0.0062, 0.008, 0.0125), "bone#efe6d2", 0.002)
