# SPDX-License-Identifier: GPL-3.0-or-later
"""Market stalls with their goods, a hand cart. No bpy."""

import math

from . import palette
from .piece import asset
from .tables import spread

LANTERNS = ("#d8452f", "#e8a13a", "#3f9a6a", "#d85a8a", "#4a7fd0", "#e8c84a")
WARES = ("fruit", "vegetables", "flowers", "bread", "fish", "pottery", "cloth")
FRUITS = ("red#b0443a", "orange", "green#8a9a4a", "yellow", "red#7a3a4a", "orange#d98a4a")
GREENS = ("green#5f7f45", "orange#c8743a", "red#a8453c", "green#7d9450", "petal#6d4a72", "cream#d8cfae")
CLOTHS = ("#a4443c", "#3f6a8a", "#c9a14a", "#5f7f5a", "#8a5a7a", "#d8cdb5", "#4a4f66")


@asset("market_stall")
def market_stall(k):
    """A stall under a striped awning; ``goods`` of ``WARES`` or "food" say what it sells, ``lit``: bulbs hang in it.

    The vendor stands at +Y.
    """
    stripe = k.colour("fabric", ("#a4443c", "#4a6b5a", "#3f5d80", "#c0913d"))
    w, d, h = k.dim(2.4, 1.5, 2.35)
    _frame(k, w, d, h, stripe)
    goods = k.params.get("goods") or WARES[k.seed % len(WARES)]
    wares = {"flowers": _flowers, "bread": _bread, "fish": _fish, "pottery": _pottery, "cloth": _cloth, "food": _food}
    wares.get(goods, trays)(k, w, d, GREENS if goods == "vegetables" else FRUITS)
    if k.params.get("lit"):
        _bulbs(k, w, d, h)
    k.anchor("stand", 0, d / 2 - 0.30, 0, 0.0)
    for x in (0.0, -0.7, 0.7):
        k.anchor("stand", x, -d / 2 - 0.45, 0, math.pi)
    k.surface(0.81, 0.3, 0.25, (w / 2 - 0.25, 0.3))


def _frame(k, w, d, h, stripe):
    wood = "wood_light"
    for x in (-1, 1):
        for y, top in ((-1, h - 0.45), (1, h)):
            k.bar((x * (w / 2 - 0.05), y * (d / 2 - 0.10), top / 2), (0.065, 0.065, top), wood)
    k.box((0, -0.10, 0.78), (w - 0.06, d - 0.55, 0.05), wood, 0.008)
    for s in (-1, 1):
        k.bar((s * (w / 2 - 0.05), 0, 0.74), (0.05, d - 0.2, 0.05), wood, 0.004)
    with k.at((0, -d / 2 + 0.17, 0.42)):
        for i, x in enumerate(spread(w - 0.16, 0.2)):
            k.bar((x, 0, 0), (0.185, 0.02, 0.66), wood if i % 2 else "wood", 0.004)
    n = 10
    for i, x in enumerate(spread(w + 0.16, (w + 0.16) / n)):
        cloth, half = ("linen" if i % 2 else stripe), (w + 0.16) / n / 2
        top = [(d / 2 - 0.05, h + 0.03), (-d / 2 - 0.18, h - 0.50), (-d / 2 - 0.18, h - 0.52), (d / 2 - 0.05, h + 0.01)]
        k.side(top, x - half, x + half, cloth)
        hem = [(-1, 0.50), (-1, 0.64), (-0.7, 0.685), (0, 0.70), (0.7, 0.685), (1, 0.64), (1, 0.50)]
        k.front([(x + half * u, h - v) for u, v in hem], -d / 2 - 0.19, -d / 2 - 0.175, cloth)


def trays(k, w, d, kinds):
    """Sloping trays of round fruit or vegetables."""
    for i, x in enumerate(spread(w - 0.2, 0.44)):
        with k.at((x, -0.14, 0.86), pitch=0.24):
            for s in (-1, 1):
                k.bar((s * 0.205, 0, 0), (0.015, 0.62, 0.13), "wood", 0.003)
                k.bar((0, s * 0.31, 0), (0.42, 0.015, 0.13), "wood", 0.003)
            k.bar((0, 0, -0.03), (0.40, 0.60, 0.05), "wood", 0.003)
            for a in range(4):
                for b in range(4):
                    k.ball(((a - 1.5) * 0.098 + k.random.uniform(-0.008, 0.008), (b - 1.5) * 0.14,
                            0.038 + k.random.uniform(0, 0.018)), (0.05, 0.06, 0.05), kinds[i % 6], 6, 4)  # fmt: skip


def _flowers(k, w, d, _):
    """Buckets of cut flowers in two steps."""
    colours = ("#b84f58", "#e6dfc8", "#d9a8b4", "#d3a94a", "#8d6a9a", "#c9683f")
    for row, (y, z) in enumerate(((-0.42, 0.805), (0.02, 0.95))):
        if row:
            k.bar((0, y, 0.88), (w - 0.12, 0.34, 0.14), "wood", 0.006)
        for i, x in enumerate(spread(w - 0.2, 0.34)):
            k.lathe((x, y, z), [(0.085, 0), (0.11, 0.2), (0.10, 0.2), (0.08, 0.03)], "metal#8f979b", 10)
            colour = palette.variant("petal", colours[(i + 2 * row) % 6])
            k.blob((x, y, z + 0.24), (0.12, 0.12, 0.1), "leaf", 0.25, 1)
            for j in range(7):
                a, r = j * 2.4, 0.11 * math.sqrt(j / 7)
                k.ball(
                    (x + r * math.cos(a), y + r * math.sin(a), z + 0.37 - r * 0.5), (0.042, 0.042, 0.035), colour, 6, 4
                )


def _bread(k, w, d, _):
    """Loaves, long and round, in rows."""
    for row, y in enumerate((-0.48, -0.24, 0.02, 0.26)):
        z = 0.83 + 0.055 * row
        k.bar((0, y, z - 0.02), (w - 0.14, 0.22, 0.03), "wicker", 0.006)
        for i, x in enumerate(spread(w - 0.2, 0.2 if row % 2 else 0.34)):
            crust = palette.variant("crust", ("#b0783f", "#9a6534", "#c08a4c")[(i + row) % 3])
            if row % 2:
                k.blob((x, y, z + 0.05), (0.085, 0.085, 0.06), crust, 0.08, 1, z)
            else:
                k.limb(
                    [(x - 0.11, y, z + 0.04), (x, y, z + 0.05), (x + 0.11, y, z + 0.04)], [0.03, 0.045, 0.03], crust, 8
                )


def _fish(k, w, d, _):
    """Fish on ice."""
    with k.at((0, -0.12, 0.85), pitch=0.16):
        k.bar((0, 0, 0), (w - 0.12, 0.86, 0.07), "white", 0.01)
        k.bar((0, 0, 0.035), (w - 0.2, 0.78, 0.03), "snow", 0.012)
        for row in range(3):
            for i, x in enumerate(spread(w - 0.4, 0.17)):
                y, skin = (row - 1) * 0.26, ("silver", "steel#8a9aa0", "silver#b5a59a")[(row + i // 4) % 3]
                k.limb([(x, y - 0.11, 0.06), (x, y, 0.07), (x + 0.01, y + 0.09, 0.06)], [0.012, 0.036, 0.01], skin, 7)
                k.top([(x, y + 0.09), (x + 0.035, y + 0.14), (x - 0.03, y + 0.14)], 0.055, 0.065, skin)


def _pottery(k, w, d, _):
    """Jugs, bowls and pots."""
    for row, y in enumerate((-0.46, -0.12, 0.2)):
        for i, x in enumerate(spread(w - 0.3, 0.27)):
            glaze = palette.variant(
                "ceramic", ("#b5765a", "#5d7387", "#d3c29a", "#8fa3a3", "#7a5a48")[(i + 2 * row) % 5]
            )
            r, tall = k.random.uniform(0.07, 0.1), k.random.uniform(0.1, 0.16) + 0.07 * row
            k.turned((x, y, 0.805), [(r * 0.6, 0), (r, tall * 0.4), (r * 0.8, tall * 0.75), (r * 0.55, tall * 0.9),
                                     (r * 0.65, tall), (r * 0.5, tall * 0.96)], glaze, 12, 2)  # fmt: skip


def _cloth(k, w, d, _):
    """Folded cloths in piles, more hanging from the back rail."""
    for row, y in enumerate((-0.45, -0.08)):
        for i, x in enumerate(spread(w - 0.2, 0.4)):
            for j in range(3 + (i + row) % 3):
                colour = palette.variant("fabric", CLOTHS[(i * 3 + j + row) % len(CLOTHS)])
                k.box((x, y, 0.83 + j * 0.05), (0.34, 0.3, 0.048), colour, 0.02)
    k.rod((-w / 2 + 0.05, d / 2 - 0.1, 1.9), (w / 2 - 0.05, d / 2 - 0.1, 1.9), 0.016, "wood", segments=6)
    for i, x in enumerate(spread(w - 0.3, 0.46)):
        k.bar(
            (x, d / 2 - 0.1, 1.55), (0.4, 0.03, 0.72), palette.variant("fabric", CLOTHS[(i + 2) % len(CLOTHS)]), 0.012
        )


def _food(k, w, d, _):
    """Street food: steaming pots, a grill of skewers, bowls in piles."""
    k.bar((0, -0.1, 0.82), (w - 0.1, 0.84, 0.03), "steel", 0.004)
    for x, r in ((-w * 0.33, 0.23), (-w * 0.1, 0.19)):
        k.lathe((x, -0.05, 0.835), [(r * 0.92, 0), (r, 0.03), (r, 0.3), (r + 0.015, 0.31), (r - 0.02, 0.31),
                                    (r - 0.03, 0.05)], "steel#a3a8aa", 22)  # fmt: skip
        k.rod((x, -0.05, 1.08), (x, -0.05, 1.1), r - 0.025, "liquid#c0622f", segments=20)
        for i in range(9):
            a, o = i * 2.4, (r - 0.07) * math.sqrt((i + 0.5) / 9)
            k.ball((x + o * math.cos(a), -0.05 + o * math.sin(a), 1.105), (0.035, 0.035, 0.022),
                   ("cream#e8d9b4", "red#c0452f", "food#c99a5a")[i % 3], 7, 4)  # fmt: skip
        _steam(k, x, -0.05, 1.18, r)
    k.box((w * 0.22, -0.2, 0.9), (0.78, 0.3, 0.12), "iron", 0.01)
    k.bar((w * 0.22, -0.2, 0.962), (0.7, 0.22, 0.01), "ember", 0)
    for i, x in enumerate(spread(0.7, 0.07)):
        k.rod((w * 0.22 + x, -0.42, 0.985), (w * 0.22 + x, -0.02, 0.985), 0.005, "wood_light", segments=5)
        for j in range(3):
            k.ball((w * 0.22 + x, -0.3 + 0.09 * j, 0.99), (0.024, 0.036, 0.024),
                   ("food#9a5a32", "food#c98a4a", "red#b0503a")[(i + j) % 3], 7, 5)  # fmt: skip
    for i, x in enumerate((w * 0.38, w * 0.45)):
        for j in range(5 - i):
            k.lathe((x - 0.02, 0.12, 0.835 + 0.035 * j), [(0.035, 0), (0.075, 0.05), (0.07, 0.05), (0.03, 0.008)],
                    "ceramic", 14)  # fmt: skip
    for i, x in enumerate(spread(w * 0.5, 0.2)):
        k.lathe((x + w * 0.2, -0.44, 0.835), [(0.03, 0), (0.066, 0.045), (0.06, 0.045), (0.025, 0.008)], "ceramic", 12)
        k.ball((x + w * 0.2, -0.44, 0.872), (0.05, 0.05, 0.014), ("food#d9a85a", "red#b0503a")[i % 2], 8, 4)


def _steam(k, x, y, z, r):
    """A thin plume that leans and widens."""
    for i in range(9):
        t = i / 8
        middle = (x + 0.1 * t * math.sin(3 * t + x), y + 0.08 * t, z + 0.74 * t)
        k.ball(middle, (r * (0.5 + 0.45 * t), r * (0.45 + 0.4 * t), 0.17 + 0.07 * t), "steam", 14, 9)


def _bulbs(k, w, d, h):
    """Bulbs on a cord under the front of the awning, one that lights the ground, a paper lantern at either end."""
    y, top = -d / 2 + 0.06, h - 0.64
    k.rod((-w / 2, y, top), (w / 2, y, top), 0.007, "black", segments=5)
    for x in spread(w - 0.5, 0.42):
        k.rod((x, y, top - 0.05), (x, y, top), 0.014, "black", segments=6)
        k.ball((x, y, top - 0.085), (0.038, 0.038, 0.045), "bulb", 10, 6)
    k.glow("street_lamp", (0, y, top - 0.085), (0.16, 0.16, 0.1))
    for s, n in ((-1, k.seed), (1, k.seed + 2)):
        with k.at((s * (w / 2 - 0.02), y - 0.2, top + 0.12)):
            paper_lantern(k, LANTERNS[n % len(LANTERNS)], 0.13)


def paper_lantern(k, colour, r):
    """A ribbed lantern of paper that hangs from the origin, ``r`` metres wide at its half."""
    glowing = palette.variant("neon", colour)
    k.rod((0, 0, -0.08), (0, 0, 0), 0.004, "black", segments=4)
    wide = lambda t: r * (0.5 + 0.5 * math.sin(math.pi * (0.1 + 0.8 * t)))  # noqa: E731
    low, tall = -0.1 - 2 * r * 0.84, 2 * r * 0.84
    k.lathe((0, 0, low), [(r * 0.4, 0), *((wide(i / 8), tall * i / 8) for i in range(9)), (r * 0.4, tall)], glowing, 16)
    for i in (2, 4, 6):
        edge = wide(i / 8) + 0.008
        k.lathe((0, 0, low + tall * i / 8 - 0.003), [(edge - 0.006, 0), (edge, 0.003), (edge - 0.006, 0.006)],
                "wood_dark", 16)  # fmt: skip
    for z in (-0.1 - 2 * r * 0.86, -0.09):
        k.rod((0, 0, z - 0.008), (0, 0, z + 0.012), r * 0.42, "black", segments=12)
    k.rod((0, 0, -0.22 - 2 * r * 0.86), (0, 0, -0.1 - 2 * r * 0.86), 0.012, palette.variant("fabric", "#a4443c"), 0.006,
          segments=6)  # fmt: skip


@asset("lantern_string", mount="ceiling")
def lantern_string(k):
    """Coloured paper lanterns on a sagging cord of the length ``size`` x; its ends are at the origin's height."""
    w = k.dim(6.8, 0.4, 0.9, 0)[0]
    wanted = k.params.get("colour")
    k.painted = True
    sag = lambda x: -0.4 * (1 - (2 * x / w) ** 2)  # noqa: E731
    k.tube([(w * (i / 12 - 0.5), 0, sag(w * (i / 12 - 0.5)) - 0.01) for i in range(13)], 0.008, "black", 4)
    for i, x in enumerate(spread(w - 0.5, 1.0)):
        with k.at((x, 0, sag(x) - 0.01)):
            paper_lantern(k, wanted or LANTERNS[(i + k.seed) % len(LANTERNS)], 0.17 + 0.03 * (i % 2))


@asset("cart")
def cart(k):
    """A two-wheeled hand cart; its shafts point to -Y."""
    wood = k.colour("wood", palette.WOODS)
    w, d, h = k.dim(1.05, 2.1, 0.95)
    y0, y1, bed = -d / 2 + 0.75, d / 2, h * 0.6
    k.bar((0, (y0 + y1) / 2, bed), (w - 0.2, y1 - y0, 0.05), wood, 0.008)
    for s in (-1, 1):
        for i in range(2):
            k.bar((s * (w / 2 - 0.11), (y0 + y1) / 2, bed + 0.11 + i * 0.16), (0.03, y1 - y0, 0.13), wood, 0.006)
        k.limb([(s * 0.28, y0 + 0.1, bed - 0.02), (s * 0.27, y0 - 0.3, bed + 0.02), (s * 0.26, -d / 2, bed + 0.12)],
               [0.03, 0.026, 0.02], wood, 8)  # fmt: skip
        _wheel(k, s * (w / 2 - 0.04), (y0 + y1) / 2 + 0.05, bed * 0.92)
    for y in (y0, y1):
        k.bar((0, y, bed + 0.18), (w - 0.22, 0.03, 0.3), wood, 0.006)
    k.bar((0, y0 + 0.12, 0.2), (0.05, 0.05, 0.4), wood, 0.006)
    k.surface(bed + 0.026, w - 0.3, y1 - y0 - 0.1, (0, (y0 + y1) / 2))


def _wheel(k, x, y, radius):
    k.ring((x, y, radius), radius - 0.03, 0.028, "wood_dark", (1, 0, 0), 22, 6)
    k.rod((x - 0.06, y, radius), (x + 0.06, y, radius), 0.06, "wood_dark", segments=10)
    for i in range(8):
        a = i * math.pi / 4
        rim = (x, y + (radius - 0.04) * math.cos(a), radius + (radius - 0.04) * math.sin(a))
        k.rod((x, y, radius), rim, 0.015, "wood_light", segments=5)
