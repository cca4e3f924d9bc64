# SPDX-License-Identifier: GPL-3.0-or-later
"""Korean household things: what people sit, eat, sleep and keep things on when they live on the floor. No bpy."""

import itertools
import math

from . import palette
from .piece import asset

LACQUER = ("wood#5a3726", "wood#6a4029", "wood#4a3024")


@asset("soban")
def soban(k):
    """A small low tray table with a rim and curved legs, for one or two."""
    wood = k.colour("wood", ("#6a3d26", "#5a3322", "#7a4a2c"))
    w, d, h = k.dim(0.62, 0.46, 0.31)
    cut = 0.09
    outline = [(-w / 2 + cut, -d / 2), (w / 2 - cut, -d / 2), (w / 2, -d / 2 + cut), (w / 2, d / 2 - cut),
               (w / 2 - cut, d / 2), (-w / 2 + cut, d / 2), (-w / 2, d / 2 - cut), (-w / 2, -d / 2 + cut)]  # fmt: skip
    k.top(outline, h - 0.035, h - 0.012, wood)
    for (ax, ay), (bx, by) in zip(outline, outline[1:] + outline[:1], strict=True):
        k.bar(((ax + bx) / 2, (ay + by) / 2, h - 0.015), (math.dist((ax, ay), (bx, by)), 0.014, 0.03), wood, 0.003,
              math.atan2(by - ay, bx - ax))  # fmt: skip
    k.bar((0, 0, h - 0.06), (w - 0.16, d - 0.14, 0.05), wood)
    for x in (-1, 1):
        for y in (-1, 1):
            a, b = x * (w / 2 - 0.1), y * (d / 2 - 0.09)
            k.limb(
                [
                    (a, b, h - 0.05),
                    (a * 1.12, b * 1.12, h * 0.6),
                    (a * 1.0, b * 1.0, h * 0.25),
                    (a * 1.1, b * 1.12, 0.02),
                ],
                [0.02, 0.022, 0.015, 0.017],
                wood,
                6,
            )
        k.bar((x * (w / 2 - 0.1), 0, 0.05), (0.02, d - 0.16, 0.018), wood)
    k.surface(h - 0.012, w - 0.1, d - 0.1)


@asset("low_meal_table")
def low_meal_table(k):
    """A low folding table at which a family sits on the floor."""
    wood = k.colour("wood", ("#8a5a36", "#74482c", "#9a6a42"))
    w, d, h = k.dim(1.1, 0.75, 0.34)
    k.bar((0, 0, h - 0.02), (w, d, 0.04), wood, 0.015)
    k.bar((0, 0, h - 0.003), (w - 0.14, d - 0.14, 0.006), palette.variant("wood", "#a97a4a"), 0)
    for x in (-1, 1):
        for y in (-1, 1):
            k.bar((x * (w / 2 - 0.1), y * (d / 2 - 0.1), (h - 0.04) / 2), (0.045, 0.045, h - 0.04), "wood_dark")
    k.surface(h, w - 0.1, d - 0.1)


@asset("banchan", mount="surface")
def banchan(k):
    """Side dishes about two bowls of rice and soup, spoons and chopsticks beside them."""
    w, d, _ = k.dim(0.56, 0.4, 0.1, 0)
    foods = ("#b5402f", "#5f7f3a", "#d8b04a", "#e0dcc8", "#8a5a34", "#c8652f")
    for i in range(6):
        x, y = (i % 3 - 1) * w * 0.34, 0.02 + (i // 3) * d * 0.28
        k.lathe((x, y, 0), [(0.03, 0), (0.055, 0.022), (0.051, 0.022), (0.03, 0.008)], "ceramic", 12)
        k.ball((x, y, 0.018), (0.042, 0.042, 0.016), "food" + foods[(i + k.seed) % 6], 10, 5)
    for s in (-1, 1):
        x = s * w * 0.3
        for u, look in ((-0.07, "cream"), (0.07, "food#b5602f")):
            k.lathe((x + u, -d * 0.34, 0), [(0.03, 0), (0.056, 0.05), (0.052, 0.05), (0.03, 0.01)], "steel", 12)
            k.ball((x + u, -d * 0.34, 0.042), (0.048, 0.048, 0.018), look, 10, 5)
        for v in (0.14, 0.155):
            k.rod((x + v * s, -d * 0.5, 0.004), (x + v * s, -d * 0.02, 0.004), 0.004, "steel", segments=5)


@asset("floor_cushion")
def floor_cushion(k):
    """A flat square cushion to sit on the floor on."""
    cloth = k.colour("fabric", ("#8a2f3a", "#2f5a78", "#b98a3a", "#4a6b52", "#c9bfa8"))
    w, d, h = k.dim(0.52, 0.52, 0.07, 0.02)
    k.soft((0, 0, h / 2), (w, d, h), cloth, 0.03)
    k.bar((0, 0, h - 0.002), (w * 0.55, d * 0.55, 0.006), "linen", 0)
    k.anchor("seat", 0, 0, h)


@asset("floor_mattress")
def floor_mattress(k):
    """Bedding on the floor: a padded mattress, a quilt folded back, a bolster. The head is at +Y."""
    cloth = k.colour("fabric", ("#b8424a", "#3f6a8a", "#c9893f", "#7a5a86"))
    w, d, _ = k.dim(1.15, 2.0, 0.2, 0.03)
    k.soft((0, 0, 0.05), (w, d, 0.1), "linen#e6dfd0", 0.045)
    k.soft((0, -0.26, 0.115), (w + 0.06, d - 0.62, 0.08), cloth, 0.035)
    k.soft((0, d / 2 - 0.62, 0.15), (w + 0.05, 0.28, 0.07), "white", 0.03)
    for s in (-1, 1):
        k.bar((s * w * 0.3, -0.3, 0.157), (0.05, d - 0.8, 0.006), "yellow#d9b35a", 0)
    with k.at((0, d / 2 - 0.24, 0.16), roll=math.pi / 2):
        k.soft((0, 0, 0), (0.14, 0.24, min(0.56, w * 0.6)), "white", 0.06)
    k.anchor("lie", 0, 0, 0.12, 0.0, (w - 0.1, d - 0.1))
    for s in (-1, 1):
        k.anchor("seat", s * (w / 2 - 0.2), -0.2, 0.12, s * math.pi / 2)
        k.anchor("stand", s * (w / 2 + 0.4), 0.3, 0, -s * math.pi / 2)


@asset("folding_screen")
def folding_screen(k):
    """A screen of painted panels that stands in folds: flowers and birds, each panel its own."""
    w, d, h = k.dim(2.7, 0.34, 1.55, 0)
    n = 6 if w < 3.2 else 8
    wide = w / n
    silk = k.colour("paper", ("#e6d8b4", "#dfd3bd", "#e9dfc6"))
    turn = math.asin(min(0.9, (d - 0.05) / wide / 1.05))
    for i in range(n):
        way = 1 if i % 2 else -1
        with k.at(((i - (n - 1) / 2) * wide, 0, 0), yaw=way * turn):
            long = wide / math.cos(turn)
            k.bar((0, 0, h / 2 + 0.02), (long - 0.01, 0.025, h - 0.04), "wood#4a2f24", 0.004)
            k.bar((0, -0.015, h * 0.56), (long - 0.07, 0.012, h * 0.72), silk, 0)
            k.bar((0, -0.015, h * 0.1), (long - 0.07, 0.012, h * 0.1), "fabric#3f5f78", 0)
            _painting(k, long, h)


def _painting(k, wide, h):
    """A bough that climbs the panel with blossom on it."""
    side = k.random.choice((-1, 1))
    path = [(side * wide * 0.26, h * 0.26), (side * wide * 0.1, h * 0.42), (side * -wide * 0.12, h * 0.58),
            (side * wide * 0.05, h * 0.8)]  # fmt: skip
    for (ax, az), (bx, bz) in itertools.pairwise(path):
        k.rod((ax, -0.024, az), (bx, -0.024, bz), 0.01, "ink", segments=5)
    petal = k.random.choice(("petal#b8424a", "petal#c9889a", "petal#d9a83f", "petal#5f6fa0"))
    for _ in range(7):
        x, z = k.random.choice(path[1:])
        x, z = x + k.random.uniform(-0.3, 0.3) * wide, z + k.random.uniform(-0.08, 0.08) * h
        x = max(-wide * 0.36, min(wide * 0.36, x))
        k.ball((x, -0.024, z), (0.032, 0.008, 0.032), petal if k.random.random() < 0.7 else "leaf", 7, 4)


@asset("bandaji")
def bandaji(k):
    """A Joseon chest whose front falls open, with iron fittings."""
    wood = k.colour("wood", ("#7a4a2c", "#6a3f28", "#8a5a36"))
    w, d, h = k.dim(0.95, 0.46, 0.82)
    for x in (-1, 1):
        k.bar((x * (w / 2 - 0.1), 0, 0.05), (0.14, d - 0.04, 0.1), "wood_dark")
    k.bar((0, 0, (h + 0.1) / 2), (w - 0.02, d - 0.02, h - 0.1), wood, 0.008)
    k.bar((0, 0, h - 0.015), (w, d, 0.03), wood, 0.006)
    f = -d / 2 + 0.006
    k.bar((0, f, h * 0.58), (w - 0.03, 0.012, 0.012), "wood_dark", 0)
    for x in (-0.36, 0, 0.36):
        k.bar((x * w, f - 0.004, h * 0.58), (0.09, 0.012, 0.2), "iron", 0.003)
    for x in (-1, 1):
        for z in (0.14, h - 0.09):
            k.bar((x * (w / 2 - 0.06), f, z), (0.12, 0.014, 0.1), "iron", 0.003)
        k.ring((x * w * 0.24, f - 0.011, h * 0.32), 0.045, 0.007, "iron", (0, 1, 0.2), 12, 5)
    k.bar((0, f - 0.01, h * 0.7), (0.13, 0.02, 0.18), "iron", 0.006)
    k.surface(h, w - 0.1, d - 0.08)


@asset("nong")
def nong(k):
    """A wardrobe of two stacked chests with light burl panels and brass fittings."""
    dark = k.colour("wood", ("#4a2c20", "#3f2a22", "#5a3626"))
    w, d, h = k.dim(0.92, 0.48, 1.4)
    for level in (0, 1):
        low, tall = 0.12 + level * (h - 0.16) / 2, (h - 0.16) / 2
        k.bar((0, 0, low + tall / 2), (w - 0.02, d, tall), dark, 0.008)
        for i in range(4):
            x = (i - 1.5) * (w - 0.1) / 4
            k.bar(
                (x, -d / 2 - 0.004, low + tall * 0.42), ((w - 0.1) / 4 - 0.03, 0.012, tall * 0.56), "wood#b07a42", 0.003
            )
            k.bar(
                (x, -d / 2 - 0.004, low + tall * 0.85), ((w - 0.1) / 4 - 0.03, 0.012, tall * 0.16), "wood#a06a3a", 0.003
            )
        k.spin((0, -d / 2 - 0.005, low + tall * 0.42), (0, -1, 0), [(0.1, 0), (0.1, 0.012)], "brass", 18)
        for x in (-1, 1):
            for z in (0.2, 0.68):
                k.bar((x * (w / 2 - 0.07), -d / 2 - 0.012, low + tall * z), (0.07, 0.012, 0.05), "brass", 0.002)
    for x in (-1, 1):
        k.bar((x * (w / 2 - 0.06), 0, 0.06), (0.1, d, 0.12), dark)
    k.bar((0, 0, h - 0.025), (w + 0.06, d + 0.03, 0.05), dark, 0.008)
    k.surface(h, w - 0.1, d - 0.1)


@asset("moon_jar")
def moon_jar(k):
    """A round jar of white porcelain."""
    w, _, h = k.dim(0.34, 0.34, 0.36)
    r = w / 2
    k.turned((0, 0, 0), [(r * 0.42, 0), (r * 0.8, h * 0.2), (r, h * 0.5), (r * 0.8, h * 0.8), (r * 0.46, h * 0.93),
                         (r * 0.48, h)], "porcelain", 22, 2)  # fmt: skip


@asset("paper_lamp")
def paper_lamp(k):
    """A square lamp of paper on a wooden frame that stands on the floor."""
    w, _, h = k.dim(0.26, 0.26, 0.62)
    k.bar((0, 0, h * 0.55), (w - 0.03, w - 0.03, h * 0.66), "shade", 0)
    k.glow("lamp", (0, 0, h * 0.55), (w, w, h * 0.6))
    for x in (-1, 1):
        for y in (-1, 1):
            k.bar((x * (w / 2 - 0.012), y * (w / 2 - 0.012), h / 2), (0.024, 0.024, h), "wood_dark")
    for z in (h * 0.2, h * 0.45, h * 0.68, h - 0.02):
        for s in (-1, 1):
            k.bar((0, s * (w / 2 - 0.008), z), (w - 0.02, 0.014, 0.016), "wood_dark", 0)
            k.bar((s * (w / 2 - 0.008), 0, z), (0.014, w - 0.02, 0.016), "wood_dark", 0)
    k.bar((0, 0, 0.02), (w, w, 0.04), "wood_dark")


@asset("candle_stand")
def candle_stand(k):
    """A brass candlestick that stands on the floor, a reflector like a butterfly behind its candle."""
    w, _, h = k.dim(0.3, 0.3, 0.78)
    r = w / 2
    k.lathe((0, 0, 0), [(r, 0), (r, 0.03), (r * 0.5, 0.07), (0.025, 0.1)], "brass", 18)
    k.turned(
        (0, 0, 0.09), [(0.02, 0), (0.03, h * 0.15), (0.015, h * 0.3), (0.026, h * 0.42), (0.014, h * 0.56)], "brass", 12
    )
    k.lathe((0, 0, h * 0.68), [(0.02, 0), (0.09, 0.012), (0.095, 0.03)], "brass", 16)
    k.lathe((0, 0, h * 0.7), [(0.022, 0), (0.02, h * 0.2)], "wax", 10)
    k.ball((0, 0, h * 0.96), (0.014, 0.014, h * 0.05), "flame", 8, 6)
    k.glow("lamp", (0, 0, h * 0.95), (0.12, 0.12, 0.12))
    wing = [(0, 0.0), (0.09, 0.02), (0.13, 0.12), (0.06, 0.13), (0, 0.2), (-0.06, 0.13), (-0.13, 0.12), (-0.09, 0.02)]
    k.front([(x, h * 0.71 + z) for x, z in wing], 0.07, 0.078, "brass")


@asset("scroll_picture", mount="wall")
def scroll_picture(k):
    """A hanging scroll: a landscape in ink, or a few strokes of writing, on silk."""
    w, _d, h = k.dim(0.5, 0.03, 1.25, 0)
    z = float(k.params.get("height", 1.35))
    k.bar((0, 0, z), (w, 0.008, h), palette.variant("fabric", ("#b9a888", "#8a9a8a", "#a89a9a")[k.seed % 3]), 0)
    k.bar((0, -0.006, z + h * 0.02), (w - 0.09, 0.006, h * 0.72), "paper", 0)
    for end in (-1, 1):
        k.rod((-w / 2 - 0.03, 0, z + end * h / 2), (w / 2 + 0.03, 0, z + end * h / 2), 0.014, "wood_dark", segments=8)
    if k.seed % 2:
        for i in range(5):
            y = z + h * (0.3 - 0.14 * i)
            k.bar((0, -0.012, y), (w * 0.34, 0.004, 0.018), "ink", 0)
            k.bar((k.random.uniform(-0.06, 0.06), -0.012, y - 0.03), (0.02, 0.004, h * 0.09), "ink", 0)
            k.bar((0, -0.012, y - 0.055), (w * 0.22, 0.004, 0.014), "ink", 0)
    else:
        for i, (x, low, wide, tall) in enumerate(
            ((-0.05, -0.1, 0.24, 0.42), (0.1, -0.16, 0.2, 0.3), (-0.12, -0.24, 0.16, 0.2))
        ):
            tone = ("#9aa09c", "#747b78", "#4d5452")[i]
            u, v = x * w * 2, z + low * h
            k.front([(u - wide * w, v), (u + wide * w, v), (u + wide * w * 0.3, v + tall * h * 0.8), (u, v + tall * h)],
                    -0.012 - 0.002 * i, -0.008 - 0.002 * i, f"print{tone}")  # fmt: skip
    k.bar((w * 0.24, -0.012, z - h * 0.26), (0.035, 0.005, 0.045), "red", 0)


@asset("pyeongsang")
def pyeongsang(k):
    """A broad low platform of slats out of doors, on which people sit, eat and sleep."""
    wood = k.colour("wood", ("#9a7048", "#8a6240", "#a67c52"))
    w, d, h = k.dim(2.0, 1.5, 0.42, 0.03)
    n = max(round(w / 0.14), 4)
    for i in range(n):
        k.bar(((i + 0.5) * w / n - w / 2, 0, h - 0.015), (w / n - 0.014, d, 0.03), wood, 0.004)
    for y in (-1, 0, 1):
        k.bar((0, y * (d / 2 - 0.06), h - 0.07), (w - 0.02, 0.08, 0.08), wood)
        for x in (-1, 1):
            k.bar((x * (w / 2 - 0.1), y * (d / 2 - 0.06), (h - 0.1) / 2), (0.1, 0.1, h - 0.1), wood)
    for x in (-0.28, 0.28):
        k.anchor("seat", x * w, -d / 2 + 0.16, h)
        k.anchor("seat", x * w, d / 2 - 0.16, h, math.pi)
    for s in (-1, 1):
        k.anchor("seat", s * (w / 2 - 0.16), 0, h, s * math.pi / 2)
    k.anchor("lie", 0, 0, h, math.pi / 2, (w - 0.2, d - 0.2))
    k.surface(h, w * 0.4, d * 0.3)


@asset("kimchi_fridge")
def kimchi_fridge(k):
    """A chest-high refrigerator for kimchi: two lids on top, two drawers below, a panel of lights."""
    white = k.colour("enamel", ("#e8e6df", "#c9b8a8", "#8f9aa0"))
    w, d, h = k.dim(0.92, 0.66, 0.92, 0)
    k.box((0, 0, (h - 0.1) / 2 + 0.03), (w, d, h - 0.16), white, 0.02)
    for x in (-1, 1):
        k.box((x * w / 4, -0.01, h - 0.055), (w / 2 - 0.012, d - 0.02, 0.1), white, 0.03)
        k.bar((x * w / 4, -d / 2 - 0.012, h - 0.12), (0.2, 0.03, 0.03), "chrome", 0.008)
    for z in (0.5, 0.26):
        k.bar((0, -d / 2 - 0.004, z + 0.1), (w - 0.05, 0.01, 0.008), "metal_dark", 0)
    k.bar((0, -d / 2 - 0.006, 0.68), (w - 0.06, 0.012, 0.09), "glass_dark", 0.003)
    for i in range(5):
        k.bar((-0.2 + i * 0.1, -d / 2 - 0.014, 0.68), (0.04, 0.006, 0.02), "screen_ui", 0)
    k.bar((0, 0.02, 0.04), (w - 0.08, d - 0.1, 0.08), "black", 0)
    k.surface(h, w - 0.1, d - 0.14, (0, 0.02))


@asset("gas_range", mount="surface")
def gas_range(k):
    """A gas range with two burners and a grill, as it stands on a Korean kitchen's counter."""
    w, d, h = k.dim(0.6, 0.5, 0.2, 0)
    k.box((0, 0, h / 2 - 0.01), (w, d, h - 0.06), "steel", 0.015)
    k.bar((0, 0, h - 0.045), (w - 0.02, d - 0.02, 0.012), "black", 0)
    for x in (-1, 1):
        k.lathe((x * w / 4, 0.03, h - 0.04), [(0.05, 0), (0.05, 0.02), (0.03, 0.028)], "metal_dark", 14)
        k.ring((x * w / 4, 0.03, h - 0.01), 0.1, 0.007, "iron", segments=16, sides=5)
        for a in range(4):
            c, q = math.cos(a * math.pi / 2), math.sin(a * math.pi / 2)
            k.rod(
                (x * w / 4 + 0.05 * c, 0.03 + 0.05 * q, h - 0.012),
                (x * w / 4 + 0.12 * c, 0.03 + 0.12 * q, h - 0.012),
                0.007,
                "iron",
                segments=5,
            )
        k.spin((x * w / 3, -d / 2, h * 0.42), (0, -1, 0), [(0.028, 0), (0.024, 0.025)], "black", 14)
    k.bar((0, -d / 2 - 0.004, h * 0.42), (w * 0.34, 0.012, h * 0.36), "glass_dark", 0.003)


@asset("tv_stand")
def tv_stand(k):
    """A long low cabinet with a flat television on it."""
    wood = k.colour("wood", ("#d8cdb8", "#8a6a4c", "#5a4a40"))
    w, d, h = k.dim(2.0, 0.42, 1.32, 0)
    low = 0.4
    k.bar((0, 0, low / 2 + 0.03), (w, d, low - 0.06), wood, 0.008)
    for i in range(3):
        k.bar(((i - 1) * w / 3, -d / 2 - 0.006, low / 2 + 0.03), (w / 3 - 0.02, 0.014, low - 0.12), wood, 0.006)
    k.bar((0, 0.02, 0.04), (w - 0.1, d - 0.1, 0.08), "black", 0)
    wide, tall = min(w * 0.72, 1.45), h - low - 0.08
    k.bar((0, 0.04, low + 0.015), (0.5, 0.22, 0.025), "black", 0.006)
    k.bar((0, 0.06, low + 0.06), (0.1, 0.05, 0.1), "black", 0)
    k.box((0, 0.05, low + 0.08 + tall / 2), (wide, 0.05, tall), "black", 0.008)
    k.bar((0, 0.022, low + 0.08 + tall / 2), (wide - 0.03, 0.006, tall - 0.03), "screen", 0)
    k.glow("screen", (0, 0.02, low + 0.08 + tall / 2), (wide - 0.03, 0.01, tall - 0.03))
    for s in (-1, 1):
        k.surface(low, (w - wide) / 2 - 0.04, d - 0.1, (s * (w + wide) / 4, 0))


@asset("shoe_cabinet")
def shoe_cabinet(k):
    """A tall shallow cabinet for shoes with a gap in its middle where keys are put."""
    white = k.colour("paint", ("#e2ddd0", "#cbb999", "#d6d9d4"))
    w, d, h = k.dim(1.3, 0.36, 2.2, 0)
    for low, high in ((0.12, 0.9), (1.18, h)):
        k.bar((0, 0, (low + high) / 2), (w, d, high - low), white, 0.006)
        n = max(round(w / 0.42), 2)
        for i in range(n):
            k.bar(
                ((i + 0.5) * w / n - w / 2, -d / 2 - 0.006, (low + high) / 2),
                (w / n - 0.012, 0.016, high - low - 0.02),
                white,
                0.004,
            )
    k.bar((0, d / 2 - 0.02, 1.04), (w - 0.02, 0.03, 0.3), "wood#a9825a", 0)
    for x in (-1, 1):
        k.bar((x * (w / 2 - 0.02), 0, 1.04), (0.03, d, 0.29), white, 0)
    k.bar((0, 0, 0.06), (w - 0.08, d - 0.1, 0.12), "black", 0)
    k.surface(0.9, w - 0.12, d - 0.1)


@asset("shoes_row")
def shoes_row(k):
    """Shoes left at a door, toes outwards: sneakers, pumps, slippers."""
    w, _d, _ = k.dim(1.2, 0.3, 0.11, 0)
    pairs = max(int(w / 0.28), 1)
    for i in range(pairs):
        colour = k.random.choice(("white", "black", "red#a8453c", "blue", "leather#5a3a28", "rubber#5f6b70"))
        x, tall = (i + 0.5) * w / pairs - w / 2, k.random.choice((0.06, 0.085, 0.1))
        for s in (-1, 1):
            with k.at((x + s * 0.055, k.random.uniform(-0.015, 0.015), 0), yaw=k.random.uniform(-0.12, 0.12)):
                k.bar((0, -0.05, tall * 0.32), (0.085, 0.16, tall * 0.64), colour, 0.02)
                k.bar((0, 0.055, tall / 2), (0.075, 0.13, tall), colour, 0.02)
                k.bar((0, 0.06, tall - 0.004), (0.045, 0.08, 0.012), "black", 0)
