# SPDX-License-Identifier: GPL-3.0-or-later
"""How shops show what they sell: glass cases, shelves of wares, buckets of flowers, hooks, a barber's chair. No bpy."""

import math

from . import palette
from .nature import leaf_blade
from .piece import asset
from .storage import carcass
from .tables import spread

PETALS = ("#b84f58", "#e6dfc8", "#d9a8b4", "#d3a94a", "#8d6a9a", "#c9683f")
BRIGHT = ("#b0483f", "#3f6a8a", "#d0a441", "#5f8a5a", "#8a5a8c", "#d8cdb8")


@asset("glass_case")
def glass_case(k):
    """A counter of glass on a wooden base; ``wares``: jewels, cakes, meat, fish, phones. The seller stands at +Y."""
    wood = k.colour("wood", palette.WOODS)
    w, d, h = k.dim(1.8, 0.62, 1.02)
    low = h * 0.48
    k.box((0, 0, low / 2), (w, d, low), wood, 0.008)
    k.bar((0, -0.005, 0.05), (w - 0.04, d, 0.1), "black", 0.004)
    for x in (-1, 1):
        for y in (-1, 1):
            k.bar((x * (w / 2 - 0.012), y * (d / 2 - 0.012), (low + h) / 2), (0.024, 0.024, h - low), "brass", 0.004)
        k.bar((x * (w / 2 - 0.008), 0, (low + h) / 2), (0.008, d - 0.05, h - low - 0.02), "glass_clear", 0)
    k.bar((0, -d / 2 + 0.008, (low + h) / 2), (w - 0.05, 0.008, h - low - 0.02), "glass_clear", 0)
    for y in (-1, 1):
        k.bar((0, y * (d / 2 - 0.012), h - 0.012), (w, 0.024, 0.024), "brass", 0.004)
    k.bar((0, 0, h - 0.006), (w - 0.02, d - 0.03, 0.012), "glass", 0)
    wares = k.params.get("wares") or "jewels"
    ground = {"jewels": "fabric#3a4358", "phones": "white"}.get(wares, "steel")
    k.bar((0, 0, low + 0.012), (w - 0.05, d - 0.05, 0.024), ground, 0.003)
    k.bar((0, 0.1, low + 0.05), (w - 0.12, 0.2, 0.066), ground, 0.003)
    for row, y in enumerate((-0.14, 0.1)):
        for i, x in enumerate(spread(w - 0.2, 0.2)):
            _CASED[wares](k, x, y, low + 0.025 + 0.06 * row, i + 3 * row)
    k.surface(h, w - 0.1, d - 0.1)
    k.anchor("stand", 0, d / 2 + 0.45, 0, 0.0)
    k.anchor("stand", 0, -d / 2 - 0.45, 0, math.pi)


def _jewel(k, x, y, z, i):
    k.bar((x, y, z + 0.03), (0.12, 0.1, 0.06), "linen#e3dccd", 0.01)
    if i % 3 == 0:
        k.lathe((x, y, z + 0.05), [(0.05, 0), (0.06, 0.04), (0.03, 0.1), (0.022, 0.15)], "fabric#2f3648", 10)
        k.ring((x, y - 0.015, z + 0.14), 0.045, 0.006, "gold", (0, -0.5, 1), 16, 5)
    else:
        k.ring((x, y, z + 0.075), 0.018, 0.004, "gold" if i % 2 else "silver", (0, 1, 0.2), 14, 5)
        k.ball((x, y, z + 0.097), 0.009, ("red#b0304a", "blue#3f6ac0", "white")[i % 3], 8, 5)


def _cake(k, x, y, z, i):
    kind = i % 4
    if kind == 0:
        k.lathe((x, y, z), [(0.075, 0), (0.075, 0.07), (0.07, 0.075)], ("cream", "food#8a5a3c")[i % 2], 16)
        for j in range(6):
            a = j * math.pi / 3
            k.ball((x + 0.05 * math.cos(a), y + 0.05 * math.sin(a), z + 0.08), 0.014, "red#b0443a", 6, 4)
    elif kind == 1:
        k.blob((x, y, z + 0.03), (0.07, 0.06, 0.045), "crust", 0.08, 1, z)
    elif kind == 2:
        k.limb([(x - 0.06, y + 0.03, z + 0.025), (x, y - 0.03, z + 0.04), (x + 0.06, y + 0.03, z + 0.025)],
               [0.016, 0.034, 0.016], "crust#c08a4c", 8)  # fmt: skip
    else:
        k.bar((x, y, z + 0.03), (0.1, 0.13, 0.06), "food#7a4a34", 0.006)
        k.bar((x, y, z + 0.065), (0.1, 0.13, 0.012), "cream", 0.004)


def _meat(k, x, y, z, i):
    kind = i % 3
    if kind == 0:
        k.blob((x, y, z + 0.04), (0.08, 0.1, 0.05), "food#9a4740", 0.1, 1, z)
        k.bar((x, y + 0.07, z + 0.04), (0.11, 0.02, 0.05), "cream#e3cfb8", 0.008)
    elif kind == 1:
        for j in range(3):
            u = x + (j - 1) * 0.055
            k.limb([(u, y - 0.1, z + 0.025), (u + 0.01, y, z + 0.03), (u, y + 0.1, z + 0.025)], [0.02, 0.024, 0.02],
                   "food#8a4a3c", 8)  # fmt: skip
    else:
        for j in range(3):
            k.rod(
                (x, y - 0.08 + 0.07 * j, z + 0.04), (x, y - 0.03 + 0.07 * j, z + 0.05), 0.06, "food#b56a62", segments=12
            )


def _fish(k, x, y, z, i):
    k.bar((x, y, z + 0.01), (0.2, 0.22, 0.02), "snow", 0.004)
    for j in (-0.045, 0.05):
        skin = ("silver", "steel#8a9aa0", "silver#b5958a")[(i + (j > 0)) % 3]
        k.limb([(x + j, y - 0.1, z + 0.04), (x + j, y - 0.01, z + 0.05), (x + j + 0.01, y + 0.08, z + 0.04)],
               [0.012, 0.036, 0.01], skin, 7)  # fmt: skip


def _phone(k, x, y, z, i):
    with k.at((x, y, z + 0.05), pitch=-0.5):
        k.bar((0, 0, 0), (0.075, 0.012, 0.15), "black", 0.004)
        k.bar((0, -0.0065, 0.002), (0.066, 0.002, 0.13), ("mirror#4a6478", "mirror#6a5a78", "mirror#4f6a5a")[i % 3], 0)
    k.bar((x, y + 0.03, z + 0.01), (0.09, 0.08, 0.02), "white", 0.004)


_CASED = {"jewels": _jewel, "cakes": _cake, "meat": _meat, "fish": _fish, "phones": _phone}


@asset("ware_shelf")
def ware_shelf(k):
    """A case of shelves with ``wares``: toys, electronics, antiques, bread, hardware, bottles of a hairdresser."""
    wood = k.colour("wood_light", palette.PALE_WOODS)
    w, d, h = k.dim(1.4, 0.42, 2.0)
    wares = k.params.get("wares") or "antiques"
    carcass(k, w, d, 0.0, h, wood)
    rows = max(2, round(h / 0.42))
    step = (h - 0.06) / rows
    for i in range(rows):
        z = 0.04 + i * step
        k.bar((0, 0, z - 0.01), (w - 0.04, d - 0.02, 0.022), wood, 0.003)
        for j, x in enumerate(spread(w - 0.14, {"electronics": 0.42, "bread": 0.24}.get(wares, 0.26))):
            _SHELVED[wares](k, x, -0.03, z, i * 5 + j + k.seed)
    k.surface(h, w - 0.06, d - 0.06)


def _toy(k, x, y, z, i):
    colour = palette.variant("plastic", BRIGHT[i % 6])
    if i % 5 == 0:
        k.ball((x, y, z + 0.1), 0.1, colour, 14, 9)
    elif i % 5 == 1:  # a bear
        k.ball((x, y, z + 0.08), (0.075, 0.065, 0.08), "fur#a57c50", 10, 7)
        k.ball((x, y - 0.01, z + 0.2), 0.062, "fur#a57c50", 10, 7)
        for s in (-1, 1):
            k.ball((x + s * 0.05, y, z + 0.25), 0.024, "fur#8a6440", 7, 5)
            k.ball((x + s * 0.06, y - 0.06, z + 0.04), 0.034, "fur#a57c50", 7, 5)
    elif i % 5 == 2:
        for j in range(3):
            k.bar((x + 0.03 * (j == 1), y, z + 0.04 + 0.075 * j), (0.075, 0.075, 0.075),
                  palette.variant("plastic", BRIGHT[(i + j) % 6]), 0.006)  # fmt: skip
    elif i % 5 == 3:
        k.bar((x, y, z + 0.13), (0.2, 0.08, 0.26), palette.variant("cardboard", BRIGHT[(i + 1) % 6]), 0.004)
        k.rod((x, y - 0.04, z + 0.15), (x, y - 0.043, z + 0.15), 0.06, "label", segments=14)
    else:
        k.bar((x, y, z + 0.06), (0.18, 0.09, 0.05), colour, 0.02)
        k.bar((x + 0.01, y, z + 0.1), (0.09, 0.08, 0.05), "mirror#5b6c78", 0.02)
        for s in (-1, 1):
            k.rod((x + s * 0.055, y - 0.05, z + 0.03), (x + s * 0.055, y + 0.05, z + 0.03), 0.03, "rubber", segments=10)


def _gadget(k, x, y, z, i):
    if i % 3 == 0:
        k.bar((x, y + 0.03, z + 0.17), (0.38, 0.03, 0.25), "black", 0.006)
        k.bar((x, y + 0.013, z + 0.17), (0.36, 0.003, 0.225), "screen_ui" if i % 2 else "screen", 0)
        k.bar((x, y, z + 0.015), (0.16, 0.12, 0.03), "black", 0.006)
    elif i % 3 == 1:
        k.bar((x, y, z + 0.1), (0.32, 0.16, 0.2), "metal_dark", 0.012)
        for s in (-1, 1):
            k.rod((x + s * 0.09, y - 0.08, z + 0.09), (x + s * 0.09, y - 0.086, z + 0.09), 0.055, "black", segments=16)
        k.bar((x, y - 0.082, z + 0.175), (0.24, 0.004, 0.025), "panel_lamp", 0)
    else:
        k.bar((x, y, z + 0.12), (0.26, 0.16, 0.24), palette.variant("cardboard", BRIGHT[i % 6]), 0.004)
        k.bar((x, y - 0.082, z + 0.14), (0.17, 0.004, 0.12), "white", 0)


def _curio(k, x, y, z, i):
    glaze = palette.variant("ceramic", palette.CERAMICS[i % 5])
    if i % 4 == 0:
        k.turned((x, y, z), [(0.035, 0), (0.07, 0.09), (0.05, 0.17), (0.025, 0.2), (0.038, 0.24)], glaze, 14, 2)
    elif i % 4 == 1:  # a mantel clock
        k.front([(x - 0.09, z), (x + 0.09, z), (x + 0.08, z + 0.16), (x, z + 0.24), (x - 0.08, z + 0.16)], y - 0.05,
                y + 0.05, "wood_dark", 0.008)  # fmt: skip
        k.rod((x, y - 0.05, z + 0.13), (x, y - 0.056, z + 0.13), 0.055, "white", segments=18)
        k.bar((x + 0.015, y - 0.058, z + 0.14), (0.04, 0.002, 0.006), "black", 0)
    elif i % 4 == 2:
        with k.at((x, y + 0.05, z + 0.12), pitch=-0.2):
            k.spin((0, 0, 0), (0, -1, 0), [(0.12, 0), (0.115, 0.012), (0.07, 0.02), (0.01, 0.018)], glaze, 20)
    else:
        k.lathe(
            (x, y, z),
            [(0.06, 0), (0.06, 0.015), (0.015, 0.04), (0.012, 0.14), (0.035, 0.16), (0.03, 0.18)],
            "brass",
            14,
        )
        k.rod((x, y, z + 0.17), (x, y, z + 0.26), 0.012, "wax", segments=8)


def _loaf(k, x, y, z, i):
    crust = palette.variant("crust", ("#b0783f", "#9a6534", "#c08a4c")[i % 3])
    k.bar((x, y, z + 0.01), (0.22, 0.3, 0.02), "wicker", 0.004)
    if i % 2:
        k.blob((x, y, z + 0.07), (0.1, 0.1, 0.075), crust, 0.07, 1, z + 0.02)
    else:
        for u in (x - 0.055, x + 0.055):
            ends = [(u, y - 0.14, z + 0.05), (u, y, z + 0.06), (u, y + 0.13, z + 0.05)]
            k.limb(ends, [0.03, 0.045, 0.03], crust, 8)


def _hardware(k, x, y, z, i):
    colour = palette.variant("paint", BRIGHT[i % 6])
    if i % 3 == 0:  # a tin of paint
        k.lathe((x, y, z), [(0.085, 0), (0.085, 0.19), (0.09, 0.195), (0.09, 0.205), (0.07, 0.21)], "metal", 16)
        k.lathe((x, y, z + 0.03), [(0.087, 0), (0.087, 0.13)], colour, 16)
    elif i % 3 == 1:
        for j in range(2):
            k.bar((x, y, z + 0.05 + 0.1 * j), (0.2, 0.26, 0.09), "cardboard", 0.003)
            k.bar((x, y - 0.132, z + 0.05 + 0.1 * j), (0.12, 0.003, 0.05), "label", 0)
    else:
        for j in range(3):
            u = x + (j - 1) * 0.075
            k.rod((u, y, z), (u, y, z + 0.13), 0.033, "glass_brown", segments=10)
            k.rod((u, y, z + 0.13), (u, y, z + 0.15), 0.035, "metal_dark", segments=10)


def _toiletry(k, x, y, z, i):
    for j in range(3):
        u, tall = x + (j - 1) * 0.08, 0.12 + 0.04 * ((i + j) % 3)
        colour = palette.variant("plastic", ("#d8cdc0", "#8fa8a6", "#c9a0a0", "#4f5a64")[(i + j) % 4])
        k.lathe((u, y, z), [(0.03, 0), (0.032, tall * 0.75), (0.014, tall * 0.85), (0.014, tall)], colour, 12)


_SHELVED = {"toys": _toy, "electronics": _gadget, "antiques": _curio, "bread": _loaf, "hardware": _hardware,
            "toiletries": _toiletry}  # fmt: skip


@asset("flower_bucket")
def flower_bucket(k):
    """A zinc bucket of cut flowers."""
    w, _, h = k.dim(0.42, 0.42, 0.78)
    k.lathe((0, 0, 0), [(0.12, 0), (0.165, 0.34), (0.17, 0.345), (0.155, 0.34), (0.12, 0.05)], "metal#8f979b", 18)
    petal = k.colour("petal", PETALS)
    k.lathe((0, 0, 0.26), [(0.13, 0), (0.163, 0.08)], "leaf#4f7d43", 12)
    for j in range(12):
        a, r = j * 2.4, w * 0.4 * math.sqrt((j + 0.5) / 12)
        tip = (r * math.cos(a), r * math.sin(a), h * 0.86 - r * 0.7)
        k.tube([(0.4 * tip[0], 0.4 * tip[1], 0.3), (0.8 * tip[0], 0.8 * tip[1], 0.45), tip], 0.006, "leaf", 5)
        leaf_blade(
            k, (0.5 * tip[0], 0.5 * tip[1], 0.34), (1.1 * tip[0], 1.1 * tip[1], tip[2] - 0.06), 0.06, "leaf", 0.3
        )
    k.blob((0, 0, h * 0.68), (w * 0.36, w * 0.36, h * 0.17), "leaf", 0.2, 1)
    for j in range(24):
        a, r = j * 2.4, w * 0.42 * math.sqrt((j + 0.5) / 24)
        spot = (r * math.cos(a), r * math.sin(a), h * 0.92 - r * 0.75 + k.random.uniform(-0.02, 0.03))
        k.ball(spot, (0.043, 0.043, 0.036), petal, 7, 5)


@asset("tool_board", mount="wall")
def tool_board(k):
    """A board on the wall with tools on hooks."""
    w, _, h = k.dim(1.6, 0.07, 1.0)
    z = float(k.params.get("height", 1.55))
    k.bar((0, 0.02, z), (w, 0.016, h), k.colour("plywood", ("#c2a173", "#b59468")), 0.004)
    for row, v in enumerate((0.26, -0.22)):
        for i, x in enumerate(spread(w - 0.16, 0.17)):
            top = z + v + 0.14
            kind = (i + 2 * row) % 4
            if kind == 0:
                k.rod((x, 0, top - 0.3), (x, 0, top - 0.02), 0.014, "wood", segments=8)
                k.bar((x, 0, top - 0.03), (0.12, 0.03, 0.035), "metal_dark", 0.006)
            elif kind == 1:
                saw = [(x - 0.05, top - 0.32), (x + 0.05, top - 0.32), (x + 0.03, top), (x - 0.02, top)]
                k.front(saw, -0.004, 0.004, "blade")
                k.bar((x, 0, top), (0.09, 0.025, 0.09), "wood", 0.01)
            elif kind == 2:
                k.bar((x, 0, top - 0.15), (0.024, 0.01, 0.26), "steel", 0.003)
                k.ring((x, 0, top - 0.02), 0.026, 0.008, "steel", (0, 1, 0), 12, 5)
            else:
                k.rod((x, 0, top - 0.14), (x, 0, top), 0.016, "red", segments=8)
                k.rod((x, 0, top - 0.32), (x, 0, top - 0.14), 0.006, "steel", segments=6)


@asset("meat_rail", mount="wall")
def meat_rail(k):
    """Hams and sausages on hooks from a rail on the wall."""
    w, _, h = k.dim(1.8, 0.34, 0.75)
    z = float(k.params.get("height", 2.1))
    k.rod((-w / 2, 0, z), (w / 2, 0, z), 0.016, "steel", segments=8)
    for s in (-1, 1):
        k.rod((s * (w / 2 - 0.1), 0.17, z), (s * (w / 2 - 0.1), 0, z), 0.012, "steel", segments=6)
    for i, x in enumerate(spread(w - 0.2, 0.24)):
        k.tube([(x, 0, z + 0.015), (x, -0.02, z - 0.04), (x, 0, z - 0.1)], 0.006, "steel", 5)
        if i % 2:
            for j in range(4):
                u = z - 0.16 - 0.13 * j
                k.limb(
                    [(x, 0, u + 0.055), (x + 0.015, 0, u), (x, 0, u - 0.055)], [0.016, 0.028, 0.016], "food#8a4a3c", 8
                )
        else:
            k.limb([(x, 0, z - 0.09), (x, 0, z - 0.25), (x, 0, z - h + 0.16)], [0.03, 0.075, 0.1], "food#a3574a", 12)
            k.ball((x, 0, z - h + 0.12), (0.09, 0.08, 0.08), "cream#e3cfb8", 12, 8)


@asset("barber_chair")
def barber_chair(k):
    """A barber's chair on a chromed foot; the sitter faces -Y."""
    seat = k.colour("leather", ("#7a3a34", "#2f3237", "#4f6a68"))
    k.dim(0.68, 0.95, 1.15)
    k.rod((0, 0, 0), (0, 0, 0.04), 0.29, "chrome", segments=28, bevel=0.012)
    k.rod((0, 0, 0.04), (0, 0, 0.36), 0.06, "chrome", segments=16)
    k.soft((0, -0.02, 0.43), (0.54, 0.52, 0.14), seat, 0.05)
    with k.at((0, 0.25, 0.74), pitch=-0.12):
        k.soft((0, 0, 0), (0.5, 0.11, 0.56), seat, 0.05)
        k.soft((0, -0.01, 0.34), (0.26, 0.09, 0.16), seat, 0.04)
    for s in (-1, 1):
        k.bar((s * 0.3, -0.02, 0.62), (0.06, 0.46, 0.05), seat, 0.02)
        k.bar((s * 0.27, 0.1, 0.42), (0.1, 0.05, 0.05), "chrome", 0.01)
        k.bar((s * 0.3, 0.1, 0.5), (0.035, 0.05, 0.24), "chrome", 0.01)
    k.bar((0, -0.42, 0.16), (0.36, 0.16, 0.03), "chrome", 0.01)
    for s in (-1, 1):
        k.rod((s * 0.14, -0.24, 0.38), (s * 0.14, -0.4, 0.17), 0.014, "chrome", segments=8)
    k.anchor("seat", 0, -0.03, 0.48)
    k.anchor("stand", 0.1, 0.75, 0, 0.0)
