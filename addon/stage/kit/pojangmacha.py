# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands in Korean streets and markets: the orange tent of a drinking stall, its cart, plastic stools, shops
under awnings with their signs. No bpy."""

import math

from .piece import asset

SHEETS = ("#d9622b", "#cf5a2a", "#d86e2c")
GOODS = ("food", "fish", "greens", "clothes", "kimchi", "fruit")
SIGNS = ("#2f5f9a", "#b8383a", "#2f7a55", "#d09a2c", "#6a3f8a", "#d8d2c2")


@asset("tent_roof", mount="ceiling")
def tent_roof(k):
    """The striped roof of a drinking stall, its hem hanging down all round, bare bulbs in a row below the ridge."""
    sheet, pale = k.colour("canvas", SHEETS), "canvas#f0d9b8"
    w, d, h = k.dim(7.0, 4.6, 1.1, 0)
    n, eave = round(w / 0.5), -h + 0.36
    for i in range(n):
        a, b = -w / 2 + i * w / n, -w / 2 + (i + 1) * w / n
        cloth = sheet if i % 3 else pale
        for s in (-1, 1):
            out = s * d / 2
            k.pane([(a, 0, 0), (b, 0, 0), (b, out, eave), (a, out, eave)], cloth, 0.012)
            k.pane([(a, out, eave), (b, out, eave), (b, out, -h), (a, out, -h)], sheet, 0.012)
    for s in (-1, 1):
        x = s * (w / 2 - 0.01)
        k.side([(-d / 2, eave), (d / 2, eave), (0, -0.02)], x - 0.008, x + 0.008, sheet)
        k.side([(-d / 2, -h), (d / 2, -h), (d / 2, eave), (-d / 2, eave)], x - 0.007, x + 0.007, sheet)
        k.rod((x, -d / 2 + 0.2, -h - 0.02), (x, d / 2 - 0.2, -h - 0.02), 0.07, pale, segments=8)
    k.text(k.params.get("label"), (0, -d / 2 - 0.02, -h + 0.18), (w * 0.5, 0.27), 0.0, "label")
    bulbs = round(w / 1.2)
    for i in range(bulbs):
        x = (i + 0.5) * w / bulbs - w / 2
        k.rod((x, -0.3, -0.72), (x, -0.3, -0.1), 0.006, "black", segments=4)
        k.ball((x, -0.3, -0.78), (0.055, 0.055, 0.075), "bulb", 10, 7)
        k.glow("lamp", (x, -0.3, -0.78), (0.12, 0.12, 0.14))


@asset("tent_side")
def tent_side(k):
    """A wall of orange sheeting between two poles, with a clear window unless ``plain``."""
    sheet = k.colour("canvas", SHEETS)
    w, _d, h = k.dim(4.4, 0.07, 2.3, 0)
    for x in (-w / 2 + 0.03, 0, w / 2 - 0.03):
        k.rod((x, 0, 0), (x, 0, h), 0.028, "metal", segments=8)
    low, high = (h, h) if k.params.get("plain") else (0.85, 1.75)
    k.bar((0, 0, (low + 0.04) / 2), (w, 0.016, low - 0.04), sheet, 0)
    if high < h:
        k.bar((0, 0, (high + h) / 2), (w, 0.016, h - high), sheet, 0)
        k.bar((0, 0, (low + high) / 2), (w, 0.006, high - low), "glass", 0)
        for i in range(4):
            k.bar(((i / 3 - 0.5) * (w - 0.2), 0, (low + high) / 2), (0.2, 0.016, high - low), sheet, 0)


@asset("tent_pole")
def tent_pole(k):
    """A pole with its foot of concrete."""
    h = k.dim(0.28, 0.28, 2.3, 0)[2]
    k.lathe((0, 0, 0), [(0.14, 0), (0.13, 0.12), (0.03, 0.14)], "concrete", 12)
    k.rod((0, 0, 0.1), (0, 0, h), 0.028, "metal", segments=8)


@asset("soju_bottle", mount="hand")
def soju_bottle(k):
    """A small green bottle of spirits with a pale label."""
    k.lathe(
        (0, 0, 0),
        [(0.03, 0), (0.032, 0.005), (0.032, 0.11), (0.013, 0.16), (0.013, 0.205), (0.015, 0.215)],
        "glass_green",
        14,
    )
    k.lathe((0, 0, 0.035), [(0.0325, 0), (0.0325, 0.055)], "label", 14)
    k.lathe((0, 0, 0.198), [(0.0155, 0), (0.0155, 0.018)], "green", 10)
    k.held(0, 0, 0.08, "upright")


@asset("food_cart")
def food_cart(k):
    """A steel cart with pots of broth, skewers, rice cakes in red sauce and a bottle rack; the cook stands at +Y."""
    w, d, h = k.dim(2.6, 0.85, 0.86, 0)
    colour = k.colour("paint", ("#c8452f", "#2f5f9a", "#d9822b"))
    k.bar((0, 0.02, h / 2 + 0.06), (w - 0.06, d - 0.1, h - 0.2), "steel", 0.008)
    k.bar((0, -d / 2 + 0.05, h * 0.5), (w - 0.04, 0.02, h * 0.62), colour, 0.004)
    k.text(k.params.get("label"), (0, -d / 2 + 0.03, h * 0.52), (w * 0.7, h * 0.34), 0.0, "label")
    k.bar((0, 0, h - 0.02), (w, d, 0.045), "steel", 0.006)
    k.bar((0, -d / 2 - 0.1, h - 0.05), (w, 0.24, 0.03), "wood_light", 0.006)
    for x in (-1, 1):
        for y in (-1, 1):
            k.spin((x * (w / 2 - 0.3), y * 0.3 - 0.03, 0.13), (0, 1, 0), [(0.13, 0), (0.13, 0.06)], "rubber", 14)
    _pot(k, -w * 0.36, 0.08, h, 0.24, 0.3)
    _pan(k, -w * 0.1, 0.06, h)
    _broth(k, w * 0.2, 0.06, h)
    for i in range(5):
        x = w * 0.38 + (i % 3) * 0.1
        k.lathe(
            (x, -0.16 + 0.14 * (i // 3), h), [(0.032, 0), (0.032, 0.17), (0.012, 0.22), (0.012, 0.27)], "glass_green", 9
        )
    k.anchor("stand", 0, d / 2 + 0.4, 0, 0.0)
    for x in (-0.8, 0.0, 0.8):
        k.anchor("stand", x, -d / 2 - 0.55, 0, math.pi)
    k.surface(h, 0.3, 0.2, (w * 0.4, 0.24))


def _pot(k, x, y, z, r, tall):
    k.lathe(
        (x, y, z), [(r, 0), (r, tall), (r - 0.012, tall), (r - 0.012, tall - 0.05), (0.01, tall - 0.05)], "steel", 18
    )
    for s in (-1, 1):
        k.bar((x + s * (r + 0.02), y, z + tall - 0.06), (0.05, 0.1, 0.02), "black", 0.004)
    for i in range(6):
        k.ball((x + 0.5 * r * math.cos(i), y + 0.5 * r * math.sin(i), z + tall - 0.04), 0.045, "food#b06a3a", 7, 5)
    for i in range(4):
        k.ball(
            (x + 0.1 * math.cos(i * 2), y + 0.1 * math.sin(i * 2), z + tall + 0.14 + 0.13 * i),
            0.1 + 0.035 * i,
            "steam",
            9,
            6,
        )


def _pan(k, x, y, z):
    """Rice cakes in red sauce."""
    k.bar((x, y, z + 0.035), (0.62, 0.5, 0.07), "steel", 0.01)
    k.bar((x, y, z + 0.072), (0.56, 0.44, 0.012), "red#b8321f", 0)
    for _i in range(16):
        a = k.random.uniform(0, 3)
        u, v = x + k.random.uniform(-0.22, 0.22), y + k.random.uniform(-0.16, 0.16)
        k.rod(
            (u - 0.05 * math.cos(a), v - 0.05 * math.sin(a), z + 0.085),
            (u + 0.05 * math.cos(a), v + 0.05 * math.sin(a), z + 0.085),
            0.016,
            "orange#d8623a",
            segments=6,
        )


def _broth(k, x, y, z):
    """Fish cakes on skewers that stand in broth."""
    k.bar((x, y, z + 0.06), (0.56, 0.5, 0.12), "steel", 0.01)
    k.bar((x, y, z + 0.122), (0.5, 0.44, 0.01), "food#b98a4a", 0)
    for i in range(10):
        u, v = x - 0.22 + 0.048 * i, y - 0.12 + 0.22 * (i % 2)
        k.rod((u, v, z + 0.1), (u + 0.03, v - 0.05, z + 0.4), 0.005, "wood_light", segments=4)
        k.limb([(u, v, z + 0.13), (u + 0.02, v, z + 0.18), (u + 0.01, v - 0.02, z + 0.23)], [0.03, 0.034, 0.03],
               "food#d8b071", 6)  # fmt: skip


@asset("plastic_stool")
def plastic_stool(k):
    """A round plastic stool without a back, as stacked at street stalls."""
    colour = k.colour("plastic", ("#c8352f", "#2f62a8", "#d8b03a"))
    w, _, h = k.dim(0.34, 0.34, 0.44, 0.02)
    r = w / 2
    k.lathe((0, 0, h - 0.05), [(r * 0.86, 0), (r * 0.9, 0.03), (r * 0.86, 0.05)], colour, 18)
    for i in range(4):
        a = math.pi / 4 + i * math.pi / 2
        k.rod(
            (r * math.cos(a), r * math.sin(a), 0),
            (r * 0.7 * math.cos(a), r * 0.7 * math.sin(a), h - 0.05),
            0.022,
            colour,
            0.03,
            8,
        )
    k.ring((0, 0, h * 0.35), r * 0.84, 0.012, colour, segments=18, sides=5)
    k.anchor("seat", 0, 0, h)


@asset("drum_table")
def drum_table(k):
    """A steel drum with a round top and a hole for coals: the table of a grill or a street stall."""
    colour = k.colour("paint", ("#b8383a", "#3f6a8a", "#8f9498"))
    w, _, h = k.dim(0.8, 0.8, 0.74, 0.02)
    k.lathe((0, 0, 0), [(0.24, 0), (0.25, 0.02), (0.25, h - 0.04)], colour, 20)
    for z in (0.22, 0.46):
        k.ring((0, 0, z), 0.25, 0.012, colour, segments=20, sides=5)
    k.lathe((0, 0, h - 0.045), [(w / 2 - 0.01, 0), (w / 2, 0.012), (w / 2, 0.033), (w / 2 - 0.01, 0.045)], "steel", 26)
    k.surface(h, w * 0.66, w * 0.66)


@asset("market_shop")
def market_shop(k):
    """A shop of a market: its goods heaped on tables into the lane under an awning, shelves and bulbs behind.

    ``goods`` of food, fish, greens, clothes, kimchi, fruit. The front is -Y; the seller stands behind the table.
    """
    w, d, h = k.dim(3.2, 2.6, 2.9, 0)
    goods = k.params.get("goods") or GOODS[k.seed % len(GOODS)]
    cloth = k.colour("canvas", ("#2f6a8a", "#b8452f", "#3f7a55", "#d08a2c"))
    wall = f"plaster#{('d8cfc0', 'c8c4ba', 'cbb9a0')[k.seed % 3]}"
    back, front = d / 2, -d / 2 + 1.1
    k.bar((0, back - 0.04, h / 2), (w, 0.08, h), wall, 0)
    for s in (-1, 1):
        k.bar((s * (w / 2 - 0.05), (front + back) / 2, h / 2), (0.1, back - front, h), wall, 0)
    k.bar((0, (front + back) / 2, 2.75), (w, back - front, 0.1), "plaster#e0dbd0", 0)
    for _row, z in enumerate((0.9, 1.4, 1.9)):
        k.bar((0, back - 0.26, z), (w - 0.24, 0.34, 0.03), "wood_light", 0)
        n = round((w - 0.4) / 0.24)
        for i in range(n):
            tall = k.random.uniform(0.12, 0.3)
            k.bar(
                ((i + 0.5) / n * (w - 0.4) - (w - 0.4) / 2, back - 0.26, z + 0.015 + tall / 2),
                (0.17, 0.22, tall),
                "cardboard" + k.random.choice(("#c8843a", "#b8483a", "#5f8a6a", "#d8c27a", "#5a7a9a")),
                0,
            )
    _awning(k, w, front, cloth)
    for x in (-w / 4, w / 4):
        k.rod((x, front + 0.2, 2.3), (x, front + 0.2, 2.7), 0.006, "black", segments=4)
        k.ball((x, front + 0.2, 2.24), (0.06, 0.06, 0.08), "bulb", 10, 7)
        k.glow("lamp", (x, front + 0.2, 2.24), (0.12, 0.12, 0.16))
    _table(k, w, -d / 2 + 0.62, 1.16)
    _HEAPS[goods](k, w, -d / 2 + 0.62)
    k.anchor("stand", 0, front + 0.62, 0, 0.0)
    for x in (-0.8, 0.8):
        k.anchor("stand", x, -d / 2 - 0.4, 0, math.pi)


def _awning(k, w, front, cloth):
    n = round(w / 0.4)
    for i in range(n):
        a, b = -w / 2 + i * w / n, -w / 2 + (i + 1) * w / n
        look = cloth if i % 2 else "canvas#e6dcc6"
        k.pane([(a, front, 2.86), (b, front, 2.86), (b, front - 1.25, 2.42), (a, front - 1.25, 2.42)], look, 0.012)
        k.pane(
            [(a, front - 1.25, 2.42), (b, front - 1.25, 2.42), (b, front - 1.25, 2.2), (a, front - 1.25, 2.2)],
            look,
            0.012,
        )


def _table(k, w, y, d):
    for s in (-1, 1):
        for v in (-1, 1):
            k.bar((s * (w / 2 - 0.2), y + v * (d / 2 - 0.1), 0.3), (0.05, 0.05, 0.6), "metal", 0)
    k.bar((0, y, 0.62), (w - 0.24, d, 0.04), "plywood", 0)
    k.bar((0, y - d / 2 + 0.02, 0.45), (w - 0.24, 0.02, 0.34), "canvas#3f6a5a", 0)


def _basins(k, w, y, fill):
    """Red rubber basins and baskets in two rows, each with its heap."""
    n = round((w - 0.4) / 0.52)
    for row, v in enumerate((-0.3, 0.24)):
        for i in range(n):
            x, z = (i + 0.5) / n * (w - 0.35) - (w - 0.35) / 2, 0.64 + 0.09 * row
            look = ("plastic#b8322f", "plastic#2f62a8", "wicker", "steel")[(i + row) % 4]
            k.lathe((x, y + v, z), [(0.15, 0), (0.22, 0.1), (0.2, 0.1), (0.18, 0.06)], look, 12)
            fill(x, y + v, z + 0.1, i + row)


def _fruit(k, w, y):
    looks = ("red#b8342f", "orange#e0862c", "yellow#d8b43a", "green#8fae4a", "petal#7a3a6a")

    def heap(x, v, z, i):
        for j in range(7):
            a = j * math.tau / 6
            r = 0.11 if j < 6 else 0
            k.ball((x + r * math.cos(a), v + r * math.sin(a), z + (0.02 if j < 6 else 0.08)), 0.062, looks[i % 5], 7, 5)

    _basins(k, w, y, heap)


def _greens(k, w, y):
    def heap(x, v, z, i):
        if i % 3 == 0:
            for j in range(3):
                k.limb([(x - 0.1 + 0.1 * j, v - 0.12, z + 0.03), (x - 0.1 + 0.1 * j, v + 0.02, z + 0.05),
                        (x - 0.1 + 0.1 * j, v + 0.16, z + 0.06)], [0.05, 0.055, 0.02], "cream", 6)  # fmt: skip
                k.ball((x - 0.1 + 0.1 * j, v + 0.18, z + 0.07), (0.05, 0.08, 0.04), "leaf", 7, 4)
        elif i % 3 == 1:
            k.blob((x, v, z + 0.06), (0.18, 0.18, 0.12), "leaf#7fa84a", 0.25, 1)
        else:
            for j in range(6):
                k.ball((x + 0.1 * math.cos(j), v + 0.1 * math.sin(j), z + 0.03), (0.04, 0.09, 0.04), "red#b8342f", 6, 4)

    _basins(k, w, y, heap)


def _fish(k, w, y):
    k.bar((0, y - 0.05, 0.7), (w - 0.4, 0.9, 0.08), "snow#dfe6ea", 0)
    n = round((w - 0.6) / 0.2)
    for row, v in enumerate((-0.3, 0.15)):
        for i in range(n):
            x = (i + 0.5) / n * (w - 0.6) - (w - 0.6) / 2
            look = ("silver#9fb0b8", "silver#c8ccd0", "red#c87a6a")[(i // 3 + row) % 3]
            k.limb([(x, y + v - 0.16, 0.77), (x, y + v, 0.775), (x, y + v + 0.13, 0.77)], [0.03, 0.05, 0.012], look, 7)
            k.bar((x, y + v + 0.19, 0.765), (0.09, 0.05, 0.01), look, 0)


def _kimchi(k, w, y):
    reds = ("red#b8321f", "red#c8492a", "leaf#7a8f3a", "orange#c86a2c", "cream#d8cfa8")

    def heap(x, v, z, i):
        k.blob((x, v, z + 0.02), (0.19, 0.19, 0.09), reds[i % 5], 0.2, 1)

    _basins(k, w, y, heap)


def _food(k, w, y):
    _pot(k, -w * 0.3, y + 0.1, 0.64, 0.22, 0.26)
    _pan(k, 0.0, y, 0.64)
    _broth(k, w * 0.3, y, 0.64)
    for i in range(8):
        k.rod((-0.3 + 0.08 * i, y - 0.42, 0.68), (-0.3 + 0.08 * i, y - 0.3, 0.68), 0.035, "black", segments=8)


def _clothes(k, w, y):
    looks = ("fabric#b8483a", "fabric#3f5f8a", "fabric#d8a13a", "fabric#5f7a4a", "fabric#8a4a7a", "linen")
    n = round((w - 0.5) / 0.36)
    for row, v in enumerate((-0.32, 0.1)):
        for i in range(n):
            x = (i + 0.5) / n * (w - 0.5) - (w - 0.5) / 2
            for j in range(3):
                k.bar((x, y + v, 0.67 + 0.05 * j), (0.3, 0.34, 0.045), looks[(i + j + row) % 6], 0)
    for i in range(n):
        x = (i + 0.5) / n * (w - 0.5) - (w - 0.5) / 2
        k.front(
            [(x - 0.16, 2.05), (x - 0.1, 1.3), (x + 0.1, 1.3), (x + 0.16, 2.05), (x + 0.05, 2.15), (x - 0.05, 2.15)],
            y + 0.38,
            y + 0.42,
            looks[(i * 2) % 6],
        )
    k.rod((-w / 2 + 0.1, y + 0.4, 2.17), (w / 2 - 0.1, y + 0.4, 2.17), 0.012, "metal", segments=6)


_HEAPS = {"fruit": _fruit, "greens": _greens, "fish": _fish, "kimchi": _kimchi, "food": _food, "clothes": _clothes}


@asset("banner_sign")
def banner_sign(k):
    """A tall narrow sign that stands out from a wall over a street; ``label`` is set one letter under another."""
    w, d, h = k.dim(0.7, 0.16, 2.4, 0)
    board = k.colour("paint", SIGNS)
    k.bar((0, 0, h / 2), (w, d, h), board, 0.02)
    word = str(k.params.get("label") or "")[:5]
    step = h / max(len(word), 1)
    for side in (-1, 1):
        for i, letter in enumerate(word):
            k.text(letter, (0, side * (d / 2 + 0.006), h - (i + 0.5) * step), (w * 0.8, step * 0.72),
                   0.0 if side < 0 else math.pi, "ink_text" if board.endswith("d8d2c2") else "label")  # fmt: skip
    k.glow("sign", (0, 0, h / 2), (w, d, h))
