# SPDX-License-Identifier: GPL-3.0-or-later
"""Shelves and coolers of supermarkets and convenience stores, full of packs. No bpy."""

import math

from . import palette
from .piece import asset
from .tables import spread

BRIGHT = ("#c8402f", "#2f6cb0", "#e3ab2c", "#4a9a50", "#e2762e", "#7f559c", "#e8e0cd", "#2f9a98", "#d4607f", "#f0e9d8")
# What the makers of packs take: (shape, width, height), m
PACKS = {
    "dry": (("carton", 0.18, 0.27), ("carton", 0.14, 0.20), ("bag", 0.15, 0.21), ("tin", 0.09, 0.12)),
    "tins": (("tin", 0.09, 0.12), ("tin", 0.11, 0.15), ("jar", 0.09, 0.14), ("carton", 0.12, 0.17)),
    "drinks": (("bottle", 0.10, 0.30), ("bottle", 0.085, 0.24), ("tin", 0.075, 0.14), ("carton", 0.10, 0.22)),
    "snacks": (("bag", 0.20, 0.27), ("bag", 0.16, 0.22), ("carton", 0.17, 0.14), ("cup", 0.12, 0.11)),
    "home": (("bottle", 0.12, 0.29), ("carton", 0.22, 0.26), ("jar", 0.10, 0.20), ("bag", 0.22, 0.26)),
    "dairy": (("carton", 0.085, 0.22), ("cup", 0.09, 0.09), ("bottle", 0.09, 0.24), ("carton", 0.15, 0.07)),
}
PALE = ("#f0ece0", "#e6edf0", "#dfe8ee", "#f0e4d0", "#cfe0ea", "#e8d0cc")


def packs(k, x0, x1, y, z, room, deep, goods, colours=BRIGHT):
    """Packs in runs of a kind along a shelf at height ``z``, their faces at ``y`` (to -Y), ``deep`` m behind that."""
    x = x0
    while True:
        kind, wide, tall = k.random.choice(PACKS[goods])
        colour, mark = k.random.choice(colours), k.random.choice(colours)
        tall = min(tall, room - 0.04)
        for _ in range(k.random.choice((3, 4, 5))):
            if x + wide > x1:
                return
            _PACK[kind](k, x + wide / 2, y, z, wide * 0.92, tall, deep, colour, mark)
            x += wide
        x += 0.015


def _carton(k, x, y, z, wide, tall, deep, colour, mark):
    k.bar((x, y + deep / 2, z + tall / 2), (wide, deep, tall), palette.variant("cardboard", colour), 0)
    k.bar((x, y, z + tall * 0.6), (wide * 0.8, 0.006, tall * 0.3), palette.variant("label", mark), 0)


def _bag(k, x, y, z, wide, tall, deep, colour, mark):
    k.side([(y + 0.03, z), (y, z + tall * 0.4), (y + 0.05, z + tall), (y + 0.07, z + tall), (y + 0.12, z + tall * 0.4),
            (y + 0.1, z)], x - wide / 2, x + wide / 2, palette.variant("plastic", colour))  # fmt: skip
    k.bar((x, y + 0.012, z + tall * 0.46), (wide * 0.66, 0.03, tall * 0.32), palette.variant("label", mark), 0)


def _tin(k, x, y, z, wide, tall, deep, colour, mark):
    r = wide / 2
    for n in range(2 if tall < 0.13 else 1):
        at = (x, y + r, z + n * (tall + 0.002))
        k.lathe(at, [(r, 0), (r, tall * 0.9), (r * 0.85, tall)], palette.variant("paint", colour), 8)


def _jar(k, x, y, z, wide, tall, deep, colour, mark):
    r = wide / 2
    k.lathe((x, y + r, z), [(r, 0), (r, tall * 0.7), (r * 0.7, tall * 0.8)], palette.variant("plastic", colour), 8)
    k.lathe((x, y + r, z + tall * 0.8), [(r * 0.8, 0), (r * 0.8, tall * 0.18)], palette.variant("plastic", mark), 8)


def _bottle(k, x, y, z, wide, tall, deep, colour, mark):
    r = wide / 2
    k.lathe((x, y + r, z), [(r, 0), (r, tall * 0.62), (r * 0.36, tall * 0.82), (r * 0.36, tall)],
            palette.variant("plastic", colour), 8)  # fmt: skip
    k.lathe((x, y + r, z + tall * 0.2), [(r * 1.02, 0), (r * 1.02, tall * 0.28)], palette.variant("label", mark), 8)


def _cup(k, x, y, z, wide, tall, deep, colour, mark):
    r = wide / 2
    k.lathe((x, y + r, z), [(r * 0.75, 0), (r, tall), (r * 0.3, tall + 0.004)], palette.variant("label", colour), 9)


_PACK = {"carton": _carton, "bag": _bag, "tin": _tin, "jar": _jar, "bottle": _bottle, "cup": _cup}


@asset("gondola")
def gondola(k):
    """Shelves with ``goods`` on both sides of a low wall, as they stand in rows; the rows run along x."""
    steel = k.colour("paint", ("#d5d7d4", "#c5cbcc"))
    w, d, h = k.dim(2.4, 0.9, 1.5, 0)
    goods = k.params.get("goods") or "dry"
    k.bar((0, 0, h / 2), (w, 0.04, h), steel, 0)
    k.bar((0, 0, 0.07), (w, d, 0.14), palette.variant("paint", "#6d7276"), 0)
    for s in (-1, 1):
        k.bar((s * (w / 2 - 0.015), 0, h / 2), (0.03, 0.1, h), steel, 0)
    rows = max(2, round((h - 0.2) / 0.36))
    step = (h - 0.16) / rows
    for yaw in (0.0, math.pi):
        with k.at(yaw=yaw):
            for i in range(rows):
                z, deep = 0.14 + i * step, d / 2 - 0.02 - (0.06 if i else 0)
                k.bar((0, -0.02 - deep / 2, z - 0.012), (w - 0.03, deep, 0.024), steel, 0)
                k.bar((0, -0.02 - deep - 0.004, z - 0.008), (w - 0.03, 0.012, 0.045), "label#f2e7a6", 0)
                packs(k, -w / 2 + 0.03, w / 2 - 0.03, -deep, z, step - 0.03, min(deep - 0.05, 0.3), goods)


@asset("end_shelf")
def end_shelf(k):
    """A shelf with ``goods`` at the end of a row, its back to it, a sign on top."""
    steel = k.colour("paint", ("#d5d7d4", "#c5cbcc"))
    w, d, h = k.dim(0.92, 0.46, 1.75, 0)
    goods = k.params.get("goods") or "snacks"
    top = h - 0.25
    k.bar((0, d / 2 - 0.02, top / 2), (w, 0.04, top), steel, 0)
    k.bar((0, 0, 0.07), (w, d, 0.14), palette.variant("paint", "#6d7276"), 0)
    step = (top - 0.16) / 4
    for i in range(4):
        z = 0.14 + i * step
        k.bar((0, 0, z - 0.012), (w, d, 0.024), steel, 0)
        k.bar((0, -d / 2, z - 0.008), (w, 0.012, 0.045), "label#f2e7a6", 0)
        packs(k, -w / 2 + 0.02, w / 2 - 0.02, -d / 2 + 0.03, z, step - 0.03, 0.3, goods)
    board = palette.variant("paint", k.params.get("sign") or "#c8402f")
    k.bar((0, d / 2 - 0.03, h - 0.13), (w, 0.03, 0.26), board, 0)
    k.text(k.params.get("label"), (0, d / 2 - 0.048, h - 0.13), (w * 0.8, 0.16), 0.0, "label")


@asset("chiller")
def chiller(k):
    """An open wall of cooled shelves under white tubes: milk, yoghurt, juice, by ``goods``."""
    body = k.colour("enamel", ("#e8ebea", "#dfe5e6"))
    w, d, h = k.dim(2.4, 0.95, 2.05, 0)
    goods = k.params.get("goods") or "dairy"
    k.bar((0, d / 2 - 0.05, h / 2), (w, 0.1, h), body, 0)
    k.bar((0, 0, 0.22), (w, d, 0.44), body, 0.02)
    k.bar((0, -d / 2 + 0.0, 0.08), (w, 0.02, 0.16), "metal_dark", 0)
    k.bar((0, -d / 2 + 0.005, 0.40), (w, 0.03, 0.06), "metal", 0)
    k.bar((0, 0.1, h - 0.1), (w, d - 0.2, 0.2), body, 0.02)
    k.bar((0, -d / 2 + 0.18, h - 0.1), (w, 0.02, 0.2), palette.variant("paint", k.params.get("sign") or "#2f6cb0"), 0)
    k.bar((0, -d / 2 + 0.24, h - 0.21), (w - 0.1, 0.06, 0.03), "tube_light", 0)
    k.glow("lamp", (0, -d / 2 + 0.24, h - 0.21), (w - 0.1, 0.06, 0.03))
    for s in (-1, 1):
        k.side([(-d / 2, 0.05), (d / 2, 0.05), (d / 2, h), (-d / 2 + 0.18, h), (-d / 2 + 0.2, 0.6), (-d / 2, 0.44)],
               s * (w / 2 - 0.02) - 0.02, s * (w / 2 - 0.02) + 0.02, body)  # fmt: skip
    k.bar((0, d / 2 - 0.11, (h + 0.44) / 2), (w - 0.1, 0.02, h - 0.6), "white", 0)
    step = (h - 0.7) / 4
    for i in range(4):
        z, front = 0.46 + i * step, -d / 2 + (0.06 if i == 0 else 0.26)
        k.bar((0, (front + d / 2) / 2, z - 0.01), (w - 0.08, d / 2 - front - 0.06, 0.02), "steel", 0)
        k.bar((0, front, z - 0.005), (w - 0.08, 0.012, 0.05), "label#f0f2f0", 0)
        colours = PALE if i % 2 and goods == "dairy" else BRIGHT
        packs(k, -w / 2 + 0.05, w / 2 - 0.05, front + 0.03, z, step - 0.03, 0.35, goods, colours)
    k.text(k.params.get("label"), (0, -d / 2 + 0.165, h - 0.1), (w * 0.7, 0.13), 0.0, "label")


@asset("drinks_fridge")
def drinks_fridge(k):
    """Glass doors before lit shelves of bottles and tins, side by side; the lettered band over them shines."""
    frame = k.colour("metal_dark", ("#3a3f45", "#c9cdce"))
    w, d, h = k.dim(2.2, 0.72, 2.15, 0)
    low, top = 0.2, h - 0.3
    k.bar((0, d / 2 - 0.03, h / 2), (w, 0.06, h), "white", 0)
    k.bar((0, 0, low / 2), (w, d, low), "metal_dark", 0)
    k.bar((0, 0, h - 0.15), (w, d, 0.3), frame, 0.01)
    k.bar((0, -d / 2 - 0.006, h - 0.15), (w - 0.06, 0.012, 0.22),
          palette.variant("neon", k.params.get("sign") or "#3f8fd0"), 0)  # fmt: skip
    k.glow("sign", (0, -d / 2 - 0.006, h - 0.15), (w - 0.06, 0.012, 0.22))
    k.text(k.params.get("label"), (0, -d / 2 - 0.02, h - 0.15), (w * 0.7, 0.15), 0.0, "label")
    doors = max(1, round(w / 0.72))
    for s in (-1, 1):
        k.bar((s * (w / 2 - 0.02), 0, (low + top) / 2), (0.04, d, top - low), frame, 0)
    rows, step = 4, (top - low) / 4
    for i in range(rows):
        z = low + i * step
        k.bar((0, 0.02, z + 0.008), (w - 0.08, d - 0.2, 0.016), "steel", 0)
        packs(k, -w / 2 + 0.06, w / 2 - 0.06, -d / 2 + 0.16, z + 0.016, step - 0.05, 0.3, "drinks")
    for i in range(doors):
        x, wide = (i - (doors - 1) / 2) * (w - 0.04) / doors, (w - 0.04) / doors
        for s in (-1, 1):
            k.bar((x + s * (wide / 2 - 0.025), -d / 2 + 0.02, (low + top) / 2), (0.05, 0.04, top - low), frame, 0)
            k.bar((x + s * (wide / 2 - 0.065), -d / 2 + 0.05, (low + top) / 2), (0.02, 0.02, top - low - 0.1),
                  "tube_light", 0)  # fmt: skip
        for z in (low + 0.03, top - 0.03):
            k.bar((x, -d / 2 + 0.02, z), (wide, 0.04, 0.06), frame, 0)
        k.bar((x, -d / 2 + 0.02, (low + top) / 2), (wide - 0.1, 0.008, top - low - 0.1), "glass_clear", 0)
        k.rod((x + wide / 2 - 0.09, -d / 2 - 0.02, 0.95), (x + wide / 2 - 0.09, -d / 2 - 0.02, 1.4), 0.012, "chrome",
              segments=6)  # fmt: skip
        for z in (0.99, 1.36):
            k.rod((x + wide / 2 - 0.09, -d / 2 - 0.02, z), (x + wide / 2 - 0.09, -d / 2 + 0.02, z), 0.008, "chrome",
                  segments=5)  # fmt: skip
    k.anchor("stand", 0, -d / 2 - 0.5, 0, math.pi)


@asset("ice_chest")
def ice_chest(k):
    """A low freezer under sliding glass, ice cream in it."""
    body = k.colour("enamel", ("#e4e8ea", "#c8402f", "#3f7fb0"))
    w, d, h = k.dim(1.5, 0.75, 0.88, 0)
    for y in (-1, 1):
        k.bar((0, y * (d / 2 - 0.04), h / 2), (w, 0.08, h), body, 0.01)
    for x in (-1, 1):
        k.bar((x * (w / 2 - 0.04), 0, h / 2), (0.08, d - 0.16, h), body, 0)
    k.bar((0, 0, h - 0.4), (w - 0.16, d - 0.16, 0.04), "snow", 0)
    for i, x in enumerate(spread(w - 0.24, 0.16)):
        for j, y in enumerate(spread(d - 0.24, 0.16)):
            tint = palette.variant("label", BRIGHT[(3 * i + 5 * j + k.seed) % 9])
            k.bar((x, y, h - 0.31), (0.13, 0.13, 0.14), tint, 0)
    for s in (-1, 1):
        k.bar((s * w * 0.22, 0, h - 0.02 - 0.01 * s), (w * 0.5, d - 0.14, 0.01), "glass", 0)
    k.bar((0, -d / 2 - 0.004, h * 0.55), (w * 0.8, 0.008, 0.3), palette.variant("paint", "#3f8fd0"), 0)
    k.text(k.params.get("label"), (0, -d / 2 - 0.012, h * 0.55), (w * 0.6, 0.18), 0.0, "label")
    k.anchor("stand", 0, -d / 2 - 0.45, 0, math.pi)


@asset("tobacco_shelf", mount="wall")
def tobacco_shelf(k):
    """Rows of small packs on the wall behind a till, a shining lettered band over them."""
    frame = k.colour("paint", ("#4a5258", "#e4e6e4"))
    w, d, h = k.dim(2.4, 0.2, 1.2, 0)
    z0 = float(k.params.get("height", 1.75)) - h / 2
    k.bar((0, d / 2 - 0.01, z0 + h / 2), (w, 0.02, h), frame, 0)
    for s in (-1, 1):
        k.bar((s * (w / 2 - 0.015), 0, z0 + h / 2), (0.03, d, h), frame, 0)
    for row in range(6):
        z = z0 + row * (h - 0.24) / 6
        k.bar((0, 0, z + 0.008), (w, d - 0.02, 0.016), frame, 0)
        for i, x in enumerate(spread(w - 0.08, 0.085)):
            colour = ("#e8e4da", "#b0392f", "#2f5a94", "#3f7a4a", "#c9a13f", "#5a5f66")[(i // 3 * 5 + row * 2) % 6]
            k.bar((x, -0.02, z + 0.07), (0.062, 0.1, 0.105), palette.variant("label", colour), 0)
    k.bar(
        (0, -0.02, z0 + h - 0.11),
        (w, d - 0.02, 0.22),
        palette.variant("neon", k.params.get("sign") or "#e08a2e"),
        0.006,
    )
    k.glow("sign", (0, -0.02, z0 + h - 0.11), (w, d - 0.02, 0.22))
    k.text(k.params.get("label"), (0, -d / 2 - 0.004, z0 + h - 0.11), (w * 0.7, 0.14), 0.0, "label")


@asset("magazine_rack")
def magazine_rack(k):
    """Magazines face out in sloping rows."""
    steel = k.colour("paint", ("#4a5258", "#c9cdce"))
    w, d, h = k.dim(1.3, 0.38, 1.25, 0)
    k.bar((0, d / 2 - 0.02, h / 2), (w, 0.04, h), steel, 0)
    for s in (-1, 1):
        k.side([(-d / 2, 0), (d / 2, 0), (d / 2, h), (d / 2 - 0.1, h), (-d / 2, 0.3)], s * (w / 2 - 0.012) - 0.012,
               s * (w / 2 - 0.012) + 0.012, steel)  # fmt: skip
    for row in range(3):
        y, z = -d / 2 + 0.08 + row * 0.1, 0.3 + row * 0.32
        k.bar((0, y, z - 0.02), (w - 0.03, 0.1, 0.02), steel, 0)
        for i, x in enumerate(spread(w - 0.1, 0.24)):
            with k.at((x, y + 0.02, z + 0.125), pitch=-0.22):
                k.bar(
                    (0, 0, 0), (0.21, 0.014, 0.28), palette.variant("label", BRIGHT[(i * 3 + row * 4 + k.seed) % 9]), 0
                )
                k.bar((0, -0.008, 0.1), (0.19, 0.004, 0.05), palette.variant("label", BRIGHT[(i + row + 6) % 9]), 0)
                k.bar(
                    (0, -0.008, -0.03), (0.12, 0.004, 0.15), palette.variant("label", BRIGHT[(i * 5 + row + 2) % 9]), 0
                )
