# SPDX-License-Identifier: GPL-3.0-or-later
"""North American things: the diner's counter, jukebox and pie case, the saloon's doors and wheel of candles. No bpy."""

import math

from .piece import asset
from .tables import spread

RED, CREAM = "leather#b02a26", "paint#efe6d0"


@asset("diner_counter")
def diner_counter(k):
    """A long counter of steel and red, fluted front, a row of napkin holders and sugar on it."""
    w, d, h = k.dim(5.0, 0.66, 1.0, 0)
    k.bar((0, 0.04, h / 2 - 0.02), (w, d - 0.16, h - 0.04), "red#b3342c", 0)
    for x in spread(w, 0.12):
        k.bar((x, -d / 2 + 0.105, h / 2 + 0.03), (0.07, 0.03, h - 0.26), "steel", 0)
    k.bar((0, -d / 2 + 0.08, 0.07), (w, 0.1, 0.14), "chrome", 0)
    k.box((0, 0, h - 0.02), (w + 0.06, d, 0.05), "white", 0.015)
    k.bar((0, -d / 2 - 0.005, h - 0.02), (w + 0.06, 0.02, 0.06), "chrome", 0)
    k.rod((-w / 2, -d / 2 - 0.02, 0.2), (w / 2, -d / 2 - 0.02, 0.2), 0.025, "chrome", segments=8)
    for x in spread(w - 0.2, 0.9):  # the foot rail's brackets
        k.rod((x, -d / 2 - 0.02, 0.2), (x, -d / 2 + 0.13, 0.2), 0.015, "chrome", segments=6)
    for x in spread(w - 0.4, 1.3):
        k.bar((x, 0.05, h + 0.08), (0.1, 0.14, 0.15), "chrome", 0.01)
        k.rod((x + 0.14, 0.02, h), (x + 0.14, 0.02, h + 0.13), 0.03, "glass_clear", segments=8)
        k.rod((x - 0.15, 0.02, h), (x - 0.15, 0.02, h + 0.17), 0.028, "red" if x < 0 else "yellow", 0.012, 8)
    k.surface(h, w * 0.8, d * 0.4, (0, -0.1))
    for x in spread(w - 0.4, 0.75):
        k.anchor("stand", x, d / 2 + 0.4, 0, 0.0)


@asset("diner_stool")
def diner_stool(k):
    """A round red stool on a chromed post, fixed to the floor."""
    _, _, h = k.dim(0.42, 0.42, 0.66, 0)
    k.lathe((0, 0, 0), [(0.17, 0), (0.15, 0.02), (0.05, 0.06), (0.045, h - 0.12)], "chrome", 16)
    k.lathe((0, 0, h - 0.12), [(0.19, 0), (0.21, 0.02), (0.21, 0.07)], "chrome", 20)
    k.lathe((0, 0, h - 0.05), [(0.2, 0), (0.2, 0.03), (0.16, 0.055)], RED, 20)
    k.anchor("seat", 0, 0, h)


@asset("jukebox")
def jukebox(k):
    """A jukebox with an arch of coloured light, a window of records and a grille."""
    w, d, h = k.dim(0.85, 0.62, 1.5, 0)
    arch = [(-w / 2, 0), (w / 2, 0), (w / 2, h - 0.42)]
    arch += [(w / 2 * math.cos(a), h - 0.42 + 0.42 * math.sin(a)) for a in (math.pi * i / 12 for i in range(1, 12))]
    arch += [(-w / 2, h - 0.42)]
    k.front(arch, -d / 2 + 0.04, d / 2, "wood#5a2c1c")
    for f, tone, out in (
        (0.94, "display#ff9a3c", 0.05),
        (0.78, "display#ff4f6a", 0.065),
        (0.62, "display#ffd05a", 0.08),
    ):
        line = [(x * f, -d / 2 + 0.06 - out * 0.6, (z - 0.1) * f + 0.12) for x, z in arch[1:]]
        k.tube(line, 0.035, tone, 6)
    k.bar((0, -d / 2 + 0.02, h * 0.68), (w * 0.5, 0.06, 0.32), "window_lit", 0.01)
    for x in spread(w * 0.45, 0.05):
        k.bar((x, -d / 2 - 0.015, h * 0.68), (0.02, 0.02, 0.22), "black", 0)
    k.bar((0, -d / 2 + 0.01, h * 0.44), (w * 0.58, 0.1, 0.14), "chrome", 0.02)
    for x in spread(w * 0.5, 0.08):
        k.bar((x, -d / 2 + 0.01, h * 0.22), (0.03, 0.05, 0.4), "brass", 0)
    k.bar((0, -d / 2 + 0.03, h * 0.22), (w * 0.6, 0.02, 0.44), "fabric#8a2f28", 0)
    k.glow("sign", (0, -d / 2, h * 0.6), (w, 0.05, h * 0.8))
    k.anchor("stand", 0, -d / 2 - 0.5, 0, math.pi)


@asset("pie_case", mount="surface")
def pie_case(k):
    """A glass case with pies on three shelves."""
    w, d, h = k.dim(0.7, 0.42, 0.62, 0)
    for z in (0.02, 0.22, 0.42, h):
        k.bar((0, 0, z), (w, d, 0.025), "chrome", 0)
    k.bar((0, 0, h / 2 + 0.01), (w - 0.02, d - 0.02, h - 0.02), "glass_clear", 0)
    for x in (-w / 2 + 0.008, w / 2 - 0.008):
        for y in (-d / 2 + 0.008, d / 2 - 0.008):
            k.bar((x, y, h / 2 + 0.01), (0.016, 0.016, h - 0.02), "chrome", 0)
    for z in (0.03, 0.23, 0.43):
        for x, tone in ((-0.17, "crust"), (0.17, "petal#a83a4a" if z < 0.3 else "cream")):
            k.lathe((x, 0, z), [(0.11, 0), (0.14, 0.05), (0.12, 0.07), (0.02, 0.09)], tone, 12)


@asset("diner_menu", mount="wall")
def diner_menu(k):
    """A lit board over the counter with rows of dishes and prices."""
    w, _, h = k.dim(2.6, 0.08, 0.7, 0)
    z = float(k.params.get("height", 2.25))
    k.bar((0, -0.04, z), (w, 0.08, h), "chrome", 0.01)
    k.bar((0, -0.085, z), (w - 0.1, 0.01, h - 0.1), "black", 0)
    rows = (("BURGER 2.50", "PANCAKES 1.75", "COFFEE .50"), ("CHILI 2.00", "PIE 1.25", "SHAKES .95"))
    for j, row in enumerate(rows):
        for i, word in enumerate(row):
            k.text(word, ((i - 1) * w * 0.31, -0.095, z + 0.14 - 0.28 * j), (w * 0.27, 0.14), 0.0, "label")


@asset("swing_doors")
def swing_doors(k):
    """The two half doors of a saloon, of slats, hung between posts; both stand a little open."""
    w, _d, h = k.dim(1.7, 0.5, 2.3, 0)
    wood = "wood#7a4a2c"
    k.origin = (0, 0, 0)
    for s in (-1, 1):
        k.bar((s * (w / 2 - 0.05), 0, h / 2), (0.1, 0.14, h), "wood#5a3620", 0.006)
        for z in (0.72, 1.36):  # spring hinges
            k.rod((s * (w / 2 - 0.114), 0, z), (s * (w / 2 - 0.114), 0, z + 0.14), 0.02, "brass", segments=8)
        with k.at((s * (w / 2 - 0.114), 0, 0.6), yaw=-s * 0.35):
            x = -s * (w / 4 - 0.08)
            k.front([(x - 0.33, 0), (x + 0.33, 0), (x + 0.33, 1.0), (x, 1.18), (x - 0.33, 1.0)], -0.02, 0.02, wood)
            for z in spread(0.7, 0.1):
                k.bar((x, -0.025, 0.5 + z), (0.48, 0.03, 0.06), "wood#8a5a38", 0)
    k.bar((0, 0, h - 0.05), (w, 0.14, 0.1), "wood#5a3620", 0.006)


@asset("wheel_chandelier", mount="ceiling")
def wheel_chandelier(k):
    """A wheel hung on chains, candles round its rim; ``drop`` is how far below the ceiling."""
    r, low = 0.62, -float(k.params.get("drop", 0.95))
    k.ring((0, 0, low), r, 0.045, "wood#5a3a24", segments=24, sides=6)
    for i in range(4):
        a = math.pi * i / 4
        c, s = r * math.cos(a), r * math.sin(a)
        k.rod((-c, -s, low), (c, s, low), 0.03, "wood#5a3a24", segments=6)
    for i in range(3):
        a = math.tau * i / 3
        k.rod((r * math.cos(a), r * math.sin(a), low), (0, 0, low + 0.85), 0.012, "iron", segments=5)
    k.rod((0, 0, low + 0.83), (0, 0, 0), 0.02, "iron", segments=6)
    for i in range(8):
        a = math.tau * i / 8 + 0.2
        x, y = r * math.cos(a), r * math.sin(a)
        k.rod((x, y, low + 0.03), (x, y, low + 0.16), 0.025, "wax", segments=7)
        k.ball((x, y, low + 0.2), (0.014, 0.014, 0.035), "flame", 6, 4)
    k.glow("lamp", (0, 0, low + 0.15), (1.0, 1.0, 0.2))


@asset("saloon_bar")
def saloon_bar(k):
    """The back of a saloon's bar: a great mirror between carved columns, rows of bottles, a cornice."""
    w, d, h = k.dim(4.6, 0.5, 2.7, 0)
    wood, dark = "wood#6a3f24", "wood#4a2a18"
    k.bar((0, 0, 0.5), (w, d, 1.0), dark, 0)
    k.bar((0, -0.02, 1.02), (w + 0.06, d, 0.06), wood, 0.01)
    k.bar((0, d / 2 - 0.05, 1.9), (w, 0.1, 1.7), wood, 0)
    k.bar((0, d / 2 - 0.11, 1.88), (w * 0.46, 0.02, 1.2), "mirror", 0)
    k.ring((0, d / 2 - 0.12, 2.48), 0.12, 0.03, "gold", (0, 1, 0), 14, 5)
    for x in (-w / 2 + 0.1, -w * 0.25, w * 0.25, w / 2 - 0.1):
        k.turned((x, -0.02, 1.05), [(0.09, 0), (0.07, 0.2), (0.08, 0.8), (0.07, 1.2), (0.1, 1.4)], wood, 10, 2)
    k.bar((0, 0.02, h - 0.12), (w + 0.2, d, 0.2), dark, 0.02)
    for s in (-1, 1):
        for z in (1.4, 1.85):
            k.bar((s * w * 0.37, 0.05, z - 0.02), (w * 0.22, 0.24, 0.03), dark, 0)
            for x in spread(w * 0.2, 0.11):
                glass = k.random.choice(("glass_brown", "liquid", "glass_green", "glass_brown#7a4a22"))
                k.lathe((s * w * 0.37 + x, 0.02, z), [(0.035, 0), (0.035, 0.18), (0.014, 0.25), (0.014, 0.3)], glass, 8)
    for x in spread(w * 0.4, 0.12):
        glass = k.random.choice(("glass_brown", "liquid", "glass_green"))
        k.lathe((x, 0.02, 1.05), [(0.035, 0), (0.035, 0.2), (0.014, 0.26), (0.014, 0.32)], glass, 8)


@asset("spittoon")
def spittoon(k):
    """A brass spittoon."""
    k.turned((0, 0, 0), [(0.12, 0), (0.15, 0.06), (0.09, 0.16), (0.16, 0.24)], "brass", 14, 2)


@asset("wall_cooler", mount="wall")
def wall_cooler(k):
    """The long heater and cooler under a motel's window."""
    w, d, h = k.dim(1.1, 0.26, 0.42, 0)
    k.bar((0, -d / 2, 0.12 + h / 2), (w, d, h), "paint#cfc8b4", 0.02)
    for i in range(5):
        k.bar((0, -d - 0.004, 0.2 + 0.05 * i), (w - 0.1, 0.012, 0.02), "metal_dark", 0)
    k.bar((w * 0.3, -d - 0.004, 0.48), (0.26, 0.012, 0.06), "black", 0)


@asset("motel_bed")
def motel_bed(k):
    """A low double bed under a flowered spread, its headboard screwed to the wall."""
    w, d, h = k.dim(1.4, 2.05, 0.95, 0)
    spread_cloth = k.colour("fabric", ("#b5703c", "#5a7a6a", "#8a4a3c"))
    k.bar((0, d / 2 - 0.03, h * 0.55), (w + 0.1, 0.06, h * 0.7), "wood#8a5a34", 0.01)
    k.bar((0, -0.03, 0.14), (w - 0.08, d - 0.1, 0.28), "wood#4a3424", 0)
    k.soft((0, -0.03, 0.36), (w, d - 0.08, 0.26), "linen", 0.05)
    k.soft((0, -0.3, 0.4), (w + 0.05, d - 0.55, 0.24), spread_cloth, 0.04)
    for i in range(26):
        x, y = k.random.uniform(-w / 2 + 0.1, w / 2 - 0.1), k.random.uniform(-d / 2 + 0.1, d / 2 - 0.75)
        k.ball((x, y, 0.522), (0.06, 0.06, 0.006), ("petal#d8b46a", "petal#e0d0b0", "leaf#7a8a4a")[i % 3], 7, 3)
    for s in (-1, 1):
        k.soft((s * w * 0.24, d / 2 - 0.3, 0.56), (w * 0.42, 0.36, 0.15), "linen#e9e2d2", 0.06)
    k.anchor("lie", 0, 0, 0.52, 0.0, (w - 0.1, d - 0.1))
    for s in (-1, 1):
        k.anchor("seat", s * (w / 2 - 0.2), -0.2, 0.52, s * math.pi / 2)


@asset("card_table")
def card_table(k):
    """A round table under green cloth, cards and chips on it."""
    r, h = 0.55, 0.75
    k.lathe((0, 0, 0), [(0.28, 0), (0.24, 0.06), (0.07, 0.14), (0.07, h - 0.1), (0.2, h - 0.05)], "wood#5a3620", 14)
    k.lathe((0, 0, h - 0.05), [(r, 0), (r + 0.02, 0.02), (r, 0.05)], "wood#6a4228", 24)
    k.lathe((0, 0, h), [(r - 0.06, 0), (r - 0.06, 0.004)], "fabric#3f6a48", 24)
    for i in range(9):
        a, q = k.random.uniform(0, 6.28), k.random.uniform(0.1, 0.38)
        k.bar((q * math.cos(a), q * math.sin(a), h + 0.007), (0.06, 0.09, 0.004), "white" if i % 3 else "red", 0, a)
    for i, tone in enumerate(("red", "blue", "white", "gold")):
        k.rod(
            (0.16 * math.cos(i), 0.16 * math.sin(i), h),
            (0.16 * math.cos(i), 0.16 * math.sin(i), h + 0.03 + 0.012 * i),
            0.02,
            tone,
            segments=9,
        )
    k.surface(h + 0.004, 0.5, 0.5)


@asset("wanted_poster", mount="wall")
def wanted_poster(k):
    """A yellowed bill with a face, WANTED over it and a reward below."""
    w, _, h = k.dim(0.5, 0.02, 0.7, 0)
    z = float(k.params.get("height", 1.65))
    k.bar((0, -0.008, z), (w, 0.012, h), "paper#d8bf8a", 0)
    k.text("WANTED", (0, -0.016, z + h * 0.38), (w * 0.84, 0.11), 0.0, "ink_text")
    k.text("$500", (0, -0.016, z - h * 0.38), (w * 0.7, 0.12), 0.0, "ink_text")
    k.ball((0, -0.014, z + 0.02), (0.1, 0.006, 0.13), "skin", 12, 7)
    k.bar((0, -0.02, z + 0.13), (0.3, 0.006, 0.02), "ink", 0)
    k.bar((0, -0.02, z + 0.18), (0.16, 0.006, 0.09), "ink", 0)
    k.bar((0, -0.022, z - 0.03), (0.1, 0.006, 0.02), "ink", 0)
