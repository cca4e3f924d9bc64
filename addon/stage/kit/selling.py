# SPDX-License-Identifier: GPL-3.0-or-later
"""How supermarkets and convenience stores sell: tills, checkouts, trolleys, signs overhead, fruit in trays. No bpy."""

import math

from . import palette
from .market import FRUITS, GREENS, trays
from .piece import asset
from .shelves import BRIGHT
from .tables import spread


def till(k, x, y, z):
    """A till: a screen on a foot towards +Y, a drawer, a small display to the customer."""
    k.bar((x, y, z + 0.05), (0.4, 0.36, 0.1), "black", 0.008)
    k.bar((x, y + 0.18, z + 0.05), (0.34, 0.01, 0.06), "metal_dark", 0)
    k.rod((x, y, z + 0.1), (x, y, z + 0.2), 0.025, "black", segments=8)
    with k.at((x, y, z + 0.24), pitch=-0.35):
        k.bar((0, 0, 0), (0.3, 0.03, 0.21), "black", 0.006)
        k.bar((0, 0.017, 0), (0.27, 0.004, 0.18), "screen_ui", 0)
    k.rod((x, y - 0.1, z + 0.09), (x, y - 0.1, z + 0.13), 0.018, "black", segments=8)
    k.bar((x, y - 0.1, z + 0.16), (0.2, 0.04, 0.09), "black", 0.004)
    k.bar((x, y - 0.122, z + 0.16), (0.17, 0.004, 0.06), "screen_ui", 0)
    k.glow("screen", (x, y + 0.02, z + 0.24), (0.27, 0.03, 0.18))


@asset("cash_register", mount="surface")
def cash_register(k):
    """A shop's till; whoever sells stands at +Y."""
    till(k, 0, 0, 0)


@asset("checkout")
def checkout(k):
    """A supermarket's checkout: a belt towards the till, a chair's place at -X, its number lit overhead.

    Customers pass at +X, from +Y to -Y.
    """
    front = k.colour("paint", ("#c8402f", "#2f6cb0", "#4a9a50"))
    w, d, h = k.dim(0.72, 2.6, 2.3, 0)
    top = 0.86
    k.bar((0, 0.45, top / 2), (w, d - 0.9, top), "paint#cfd3d3", 0.01)
    k.bar((0, -d / 2 + 0.44, 0.38), (w, 0.86, 0.76), "paint#cfd3d3", 0.01)
    k.bar((w / 2 + 0.004, 0.45, 0.5), (0.012, d - 1.0, 0.5), front, 0)
    k.bar((0, d / 2 + 0.004, 0.5), (w - 0.1, 0.012, 0.5), front, 0)
    k.bar((0, 0.5, top + 0.012), (w - 0.16, d - 1.15, 0.024), "rubber", 0.004)
    for s in (-1, 1):
        k.bar((s * (w / 2 - 0.04), 0.45, top + 0.02), (0.07, d - 0.92, 0.05), "metal", 0.008)
    k.bar((0, -0.28, top + 0.005), (w - 0.2, 0.36, 0.03), "mirror#3f4a52", 0)
    k.bar((0, -d / 2 + 0.44, 0.775), (w - 0.1, 0.78, 0.03), "steel", 0)
    with k.at((-w / 2 + 0.24, -0.2, top), yaw=math.pi / 2):
        till(k, 0, 0, 0)
    for i, y in enumerate((1.05, 0.85, 0.62, 0.4)):
        colour = palette.variant("cardboard", BRIGHT[(2 * i + k.seed) % 9])
        k.bar((0.04 * (-1) ** i, y, top + 0.1), (0.14, 0.1, 0.16), colour, 0)
    k.bar((0.2, -0.1, top + 0.18), (0.1, 0.07, 0.16), "black", 0.008)
    k.rod((0.2, -0.06, top), (0.2, -0.06, top + 0.16), 0.02, "metal", segments=6)
    k.rod((w / 2 - 0.1, d / 2 - 0.08, 0), (w / 2 - 0.1, d / 2 - 0.08, h - 0.3), 0.022, "metal", segments=8)
    with k.at((w / 2 - 0.1, d / 2 - 0.08, h - 0.15)):
        k.bar((0, 0, 0), (0.42, 0.16, 0.3), palette.variant("neon", "#3fb070"), 0.01)
        for yaw in (0.0, math.pi):
            y = -0.085 if not yaw else 0.085
            k.text(k.params.get("label") or "1", (0, y, 0), (0.3, 0.22), yaw, "label")
    k.glow("sign", (w / 2 - 0.1, d / 2 - 0.08, h - 0.15), (0.42, 0.16, 0.3))
    k.anchor("stand", -w / 2 - 0.42, -0.2, 0, math.pi / 2)
    k.anchor("stand", w / 2 + 0.42, -0.1, 0, -math.pi / 2)
    k.surface(0.79, w - 0.16, 0.7, (0, -d / 2 + 0.44))


@asset("shopping_trolley")
def shopping_trolley(k):
    """Wire trolleys pushed from +Y, ``count`` of them in one another; ``load``: True for one with goods in it."""
    grip = k.colour("plastic", ("#c8402f", "#2f6cb0", "#4a9a50"))
    for n in range(int(k.params.get("count", 1))):
        with k.at((0, 0.26 * n, 0)):
            _trolley(k, grip)
    if k.params.get("load"):
        for i in range(7):
            x, y = -0.13 + 0.13 * (i % 3), -0.25 + 0.19 * (i // 3)
            tall = 0.16 + 0.05 * ((i * 2 + k.seed) % 4)
            colour = palette.variant("cardboard", BRIGHT[(i * 3 + k.seed) % 9])
            k.bar((x, y, 0.53 + tall / 2), (0.11, 0.15, tall), colour, 0)
    k.anchor("stand", 0, 0.26 * int(k.params.get("count", 1)) + 0.5, 0, 0.0)


def _trolley(k, grip):
    d, h = 0.94, 1.02
    low, top, y0, y1 = 0.52, 0.9, -d / 2 + 0.04, d / 2 - 0.16
    ring = lambda z, a, b: [(-a, y0 + b, z), (a, y0 + b, z), (a + 0.02, y1, z), (-a - 0.02, y1, z)]  # noqa: E731
    rings = [ring(low + (top - low) * t, 0.19 + 0.05 * t, 0.1 - 0.1 * t) for t in (0, 0.34, 0.67, 1)]
    for n, loop in enumerate(rings):
        for a, b in zip(loop, loop[1:] + loop[:1]):
            k.rod(a, b, 0.009 if n == 3 else 0.006, "chrome", segments=5)
    for side in range(4):
        (a, b), (c, e) = ([r[side], r[(side + 1) % 4]] for r in (rings[0], rings[3]))
        for i in range(1, 8):
            t = i / 8
            p, q = ([u + (v - u) * t for u, v in zip(*pair)] for pair in ((a, b), (c, e)))
            k.rod(p, q, 0.005, "chrome", segments=4)
    for i in range(1, 7):
        y = y0 + 0.1 + (y1 - y0 - 0.1) * i / 7
        k.rod((-0.2, y, low), (0.2, y, low), 0.005, "chrome", segments=4)
    for s in (-1, 1):
        k.limb([(s * 0.25, y1 + 0.1, h - 0.02), (s * 0.24, y1 + 0.02, 0.8), (s * 0.22, y1 - 0.06, 0.4),
                (s * 0.24, y1 - 0.02, 0.16)], [0.014] * 4, "chrome", 6)  # fmt: skip
        k.rod((s * 0.24, y1 - 0.02, 0.17), (s * 0.2, y0 + 0.1, 0.19), 0.014, "chrome", segments=6)
        for y in (y1 - 0.03, y0 + 0.1):
            k.rod((s * 0.22 - 0.016, y, 0.065), (s * 0.22 + 0.016, y, 0.065), 0.065, "rubber", segments=12)
            k.rod((s * 0.22, y, 0.07), (s * 0.22, y, 0.18), 0.012, "metal", segments=6)
    k.rod((-0.26, y1 + 0.1, h - 0.02), (0.26, y1 + 0.1, h - 0.02), 0.02, grip, segments=8)
    k.bar((0, y1 + 0.02, top - 0.06), (0.4, 0.02, 0.16), grip, 0.006)


@asset("aisle_sign", mount="ceiling")
def aisle_sign(k):
    """A lettered board on two rods, read from both sides; ``label`` and ``drop`` (m, of its upper edge)."""
    board = k.colour("paint", ("#2f6cb0", "#4a9a50", "#c8402f"))
    w, _, h = k.dim(1.7, 0.04, 0.46, 0)
    drop = abs(float(k.params.get("drop", 0.5)))
    for s in (-1, 1):
        k.rod((s * w * 0.36, 0, -drop - 0.01), (s * w * 0.36, 0, 0), 0.008, "metal", segments=5)
    k.bar((0, 0, -drop - h / 2), (w, 0.04, h), board, 0.008)
    for yaw, y in ((0.0, -0.024), (math.pi, 0.024)):
        k.text(k.params.get("label"), (0, y, -drop - h / 2), (w * 0.86, h * 0.62), yaw, "label")


@asset("produce_stand")
def produce_stand(k):
    """Sloping trays of fruit or vegetables (``goods``) on a stand, two rows one above the other."""
    wood = k.colour("wood_light", palette.PALE_WOODS)
    w, d, _ = k.dim(1.9, 1.2, 1.05, 0)
    kinds = GREENS if k.params.get("goods") == "vegetables" else FRUITS
    k.bar((0, 0.05, 0.36), (w, d - 0.1, 0.72), wood, 0.01)
    for x in spread(w, 0.24):
        k.bar((x, -d / 2 + 0.09, 0.38), (0.2, 0.02, 0.6), palette.variant("wood", "#7b5f3f"), 0)
    k.bar((0, d / 2 - 0.26, 0.84), (w, 0.5, 0.26), wood, 0.01)
    with k.at((0, -0.1, -0.06)):
        trays(k, w, d, kinds)
    with k.at((0, 0.46, 0.19), scale=0.98):
        trays(k, w, d, kinds[3:] + kinds[:3])
    k.anchor("stand", 0, -d / 2 - 0.45, 0, math.pi)


@asset("food_warmer", mount="surface")
def food_warmer(k):
    """A small lit case of glass in which buns and skewers are kept warm."""
    steel = k.colour("steel", ("#b4b9bc", "#c8402f"))
    w, d, h = k.dim(0.62, 0.42, 0.52, 0)
    k.bar((0, 0, 0.04), (w, d, 0.08), steel, 0.006)
    k.bar((0, 0, h - 0.03), (w, d, 0.06), steel, 0.006)
    k.bar((0, -0.05, h - 0.065), (w - 0.1, 0.06, 0.02), "bulb", 0)
    for x in (-1, 1):
        for y in (-1, 1):
            k.bar((x * (w / 2 - 0.012), y * (d / 2 - 0.012), h / 2), (0.024, 0.024, h - 0.1), steel, 0)
    for z in (0.09, 0.27):
        k.bar((0, 0, z), (w - 0.05, d - 0.05, 0.008), "metal", 0)
        for x in spread(w - 0.08, 0.13):
            for y in (-0.1, 0.06):
                k.ball((x, y, z + 0.04), (0.055, 0.055, 0.042), ("crust#c98a4a", "cream")[z > 0.2], 8, 5)
    k.bar((0, -d / 2 + 0.006, h / 2), (w - 0.05, 0.006, h - 0.14), "glass_clear", 0)
    k.glow("lamp", (0, -0.05, h - 0.065), (w - 0.1, 0.06, 0.02))
