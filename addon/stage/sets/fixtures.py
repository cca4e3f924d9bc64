# SPDX-License-Identifier: GPL-3.0-or-later
"""Things that only places have, made with the kit's tools: walls of bottles, goods on shelves, seats of vehicles."""

import math

from ..kit import palette
from ..kit.piece import asset
from ..kit.seating import seats

LIQUORS = (
    "glass_green",
    "glass_brown",
    "liquid",
    "glass_brown#7a4a22",
    "glass_green#5b7a52",
    "liquid#b98a3c",
    "ceramic#d9d2c0",
    "glass_dark",
)
GOODS = ("#a65b45", "#c8a14f", "#5f7f8a", "#7a8f5f", "#d8cdb5", "#8a5f7a", "#3f6076", "#b8854e")


def _frame(k, w, d, h, wood, rows, first, dark_back=None):
    for x in (-1, 1):
        k.bar((x * (w / 2 - 0.02), 0, h / 2), (0.04, d, h), wood)
    if dark_back:
        k.bar((0, d / 2 - 0.01, h / 2), (w - 0.06, 0.02, h - 0.02), dark_back)
    heights = [first + i * (h - first - 0.06) / rows for i in range(rows + 1)]
    for z in heights:
        k.bar((0, 0, z), (w - 0.06, d, 0.03), wood)
    return heights


def _bottle(k, x, y, z):
    tall, wide = k.random.uniform(0.24, 0.33), k.random.uniform(0.034, 0.045)
    glass = k.random.choice(LIQUORS)
    neck = wide * 0.36
    k.lathe((x, y, z), [(wide, 0), (wide, tall * 0.58), (neck, tall * 0.76), (neck, tall)], glass, 10)
    if k.random.random() < 0.7:
        k.lathe(
            (x, y, z + tall * 0.16),
            [(wide + 0.001, 0), (wide + 0.001, tall * 0.26)],
            palette.variant("label", k.random.choice(("#e9dfc6", "#d9b46a", "#b5483a", "#e6e2d6", "#3d5a4a"))),
            10,
        )


@asset("bottle_shelf")
def bottle_shelf(k):
    """The wall behind a bar: cupboards below, rows of bottles before a mirror above, a warm light on top."""
    wood = k.colour("wood", palette.WOODS)
    w, d, h = k.dim(1.7, 0.42, 2.4)
    k.bar((0, 0, 0.47), (w, d, 0.94), wood)
    k.bar((0, -0.02, 0.955), (w, d + 0.06, 0.035), "wood_dark")
    doors = max(2, round(w / 0.55))
    for i in range(doors):
        x = (i - (doors - 1) / 2) * w / doors
        k.bar((x, -d / 2 - 0.008, 0.48), (w / doors - 0.05, 0.016, 0.78), "wood_dark")
        k.ball((x + w / doors * 0.36, -d / 2 - 0.025, 0.55), 0.014, "brass", 8, 5)
    k.bar((0, d / 2 - 0.02, (h + 0.97) / 2), (w - 0.04, 0.03, h - 0.97), "mirror#7f979d")
    for x in (-1, 1):
        k.bar((x * (w / 2 - 0.03), 0.06, (h + 0.97) / 2), (0.06, d - 0.12, h - 0.97), wood)
    k.bar((0, 0.02, h - 0.05), (w + 0.04, d - 0.02, 0.1), wood)
    k.bar((0, 0.0, h - 0.115), (w - 0.16, 0.05, 0.03), "tube_light#f2d79a")
    k.glow("lamp", (0, 0.0, h - 0.14), (w - 0.16, 0.05, 0.03))
    for row in range(3):
        z = 0.985 + row * 0.42
        if row:
            k.bar((0, 0.07, z - 0.012), (w - 0.1, 0.24, 0.024), "glass_dark" if row > 2 else "wood_light")
        n = int((w - 0.2) / 0.115)
        for i in range(n):
            if k.random.random() < 0.9:
                _bottle(k, (i - (n - 1) / 2) * (w - 0.2) / n, 0.1 + k.random.uniform(-0.03, 0.03), z)
    for i in range(int(w / 0.16)):
        x = -w / 2 + 0.14 + i * 0.15
        k.lathe((x, -0.12, 0.975), [(0.03, 0), (0.036, 0.11), (0.032, 0.11), (0.027, 0.008)], "glass", 10)
    k.surface(0.975, w - 0.1, 0.14, (0, -0.13))


@asset("wall_sign", mount="wall")
def wall_sign(k):
    """Lettering on a board on the wall: ``label``, ``height`` of its middle; ``neon`` shines, ``plain`` has no rim."""
    w, d, h = k.dim(1.0, 0.05, 0.4, 0)
    z, neon = float(k.params.get("height", 2.1)), bool(k.params.get("neon"))
    board = "black" if neon else k.colour("paint", ("#e2d7bd", "#3f5a54", "#7c3f34", "#34465c"))
    pale = int(board.partition("#")[2][:2] or "20", 16) > 120
    k.box((0, 0, z), (w, d, h), board, 0.008)
    for s in () if k.params.get("plain") else (-1, 1):
        k.bar((0, -d / 2, z + s * (h / 2 - 0.012)), (w, 0.012, 0.024), "neon" if neon else "brass")
        k.bar((s * (w / 2 - 0.012), -d / 2, z), (0.024, 0.012, h), "neon" if neon else "brass")
    k.text(
        k.params.get("label"),
        (0, -d / 2 - 0.004, z),
        (w * 0.84, h * 0.62),
        0.0,
        "neon" if neon else "ink_text" if pale else "label",
    )
    if neon:
        k.glow("sign", (0, -d / 2, z), (w, 0.03, h))


@asset("laid_table")
def laid_table(k):
    """A restaurant's table under a white cloth that falls in folds."""
    cloth = k.colour("linen", ("#e9e4d8", "#e2d6c3", "#dfe3e0"))
    w, d, h = k.dim(0.85, 0.85, 0.75)
    drop, n = 0.26, 72
    rim = []
    for i in range(n):
        a = 2 * math.pi * i / n
        c, s = math.cos(a), math.sin(a)
        big = max(abs(c), abs(s))
        rim.append((c / big, s / big))
    rings = []
    for z, out, fold in ((0.0, -0.012, 0.0), (-0.012, 0.0, 0.0), (-drop * 0.5, 0.008, 0.006), (-drop, 0.016, 0.013)):
        rings.append(
            [
                (
                    x * (w / 2 - 0.02 + out + fold * math.sin(i * 1.5)),
                    y * (d / 2 - 0.02 + out + fold * math.sin(i * 1.5)),
                    h + z,
                )
                for i, (x, y) in enumerate(rim)
            ]
        )
    k.loft(rings[::-1], cloth)
    for x in (-1, 1):
        for y in (-1, 1):
            k.bar((x * (w / 2 - 0.09), y * (d / 2 - 0.09), (h - 0.1) / 2), (0.05, 0.05, h - 0.1), "wood_dark")
    k.surface(h, w - 0.06, d - 0.06)


@asset("goods_shelf")
def goods_shelf(k):
    """A shop's shelf full of tins, packets, jars and bottles, price tags along its edges."""
    paint = k.colour("paint", ("#c9c6bb", "#8fa39a", "#b9a78a"))
    w, d, h = k.dim(1.5, 0.46, 2.0)
    rows = max(2, round(h / 0.42))
    heights = _frame(k, w, d, h, paint, rows, 0.14, palette.variant("paint", "#a39f93"))
    for z in heights[:-1]:
        k.bar((0, -d / 2 - 0.004, z), (w - 0.06, 0.012, 0.045), "label#e8dfb0")
        room, x = heights[1] - heights[0], -w / 2 + 0.08
        while x < w / 2 - 0.12:
            wide, tall = (
                k.random.choice(((0.08, 0.14), (0.12, 0.22), (0.16, 0.24), (0.1, 0.18))),
                k.random.uniform(0.8, 1.0),
            )
            colour, shape = k.random.choice(GOODS), k.random.random()
            for _ in range(k.random.choice((2, 3, 4))):
                if x > w / 2 - 0.12:
                    break
                high = min(wide[1] * tall, room - 0.06)
                if shape < 0.4:
                    k.lathe(
                        (x + wide[0] / 2, -d * 0.18, z + 0.015),
                        [(wide[0] * 0.46, 0), (wide[0] * 0.46, high)],
                        f"paint{colour}",
                        10,
                    )
                    k.lathe(
                        (x + wide[0] / 2, -d * 0.18, z + 0.015 + high * 0.3),
                        [(wide[0] * 0.465, 0), (wide[0] * 0.465, high * 0.4)],
                        "label",
                        10,
                    )
                else:
                    k.bar(
                        (x + wide[0] / 2, -d * 0.12, z + 0.015 + high / 2),
                        (wide[0] * 0.9, d * 0.6, high),
                        f"cardboard{colour}",
                        0.003,
                    )
                    k.bar(
                        (x + wide[0] / 2, -d * 0.42 - 0.002, z + 0.015 + high * 0.6),
                        (wide[0] * 0.6, 0.006, high * 0.25),
                        "label",
                        0.001,
                    )
                x += wide[0] + 0.012
            x += 0.02
    k.surface(h - 0.01, w - 0.1, d - 0.1)


@asset("car_seat")
def car_seat(k):
    """A front seat with a head-rest."""
    cloth = k.colour("leather", palette.LEATHERS)
    w, d, _ = k.dim(0.54, 0.62, 1.06)
    k.bar((0, 0, 0.13), (w - 0.1, d - 0.12, 0.24), "black", 0.02)
    k.soft((0, -0.04, 0.33), (w, d - 0.06, 0.17), cloth, 0.06)
    with k.at((0, d / 2 - 0.08, 0.66), pitch=-0.16):
        k.soft((0, 0, 0), (w, 0.15, 0.66), cloth, 0.06)
        for s in (-1, 1):
            k.soft((s * (w / 2 - 0.05), -0.07, -0.04), (0.1, 0.14, 0.5), cloth, 0.04)
        k.soft((0, -0.01, 0.43), (0.28, 0.1, 0.2), cloth, 0.04)
    k.anchor("seat", 0, -0.02, 0.42)


@asset("coach_seat")
def coach_seat(k):
    """A double seat of a train, bus or plane."""
    cloth = k.colour("fabric", ("#47586f", "#7c4a45", "#4f6f68", "#6b5a6e"))
    w, d, _ = k.dim(1.02, 0.62, 1.16)
    for s in (-1, 1):
        k.bar((s * (w / 2 - 0.12), 0.02, 0.17), (0.06, d - 0.2, 0.34), "metal_dark", 0.01)
        k.soft((s * w / 4, -0.04, 0.39), (w / 2 - 0.02, d - 0.1, 0.14), cloth, 0.05)
        with k.at((s * w / 4, d / 2 - 0.1, 0.76), pitch=-0.12):
            k.soft((0, 0, 0), (w / 2 - 0.02, 0.14, 0.72), cloth, 0.05)
            k.soft((0, -0.07, 0.27), (0.34, 0.04, 0.18), "linen", 0.02)
        k.anchor("seat", s * w / 4, -0.04, 0.455)
    for x in (-w / 2 + 0.02, 0, w / 2 - 0.02):
        k.bar((x, -0.02, 0.6), (0.045, d - 0.22, 0.04), "black", 0.012)
        k.bar((x, 0.14, 0.48), (0.035, 0.06, 0.22), "black", 0.01)


@asset("dashboard")
def dashboard(k):
    """What is before a driver: binnacle, wheel, levers, radio."""
    colour = k.colour("leather", ("#34363a", "#4a3a2f", "#3a4148"))
    w, _, _ = k.dim(1.42, 0.6, 0.98)
    right = k.params.get("drive") == "right"
    x = -0.36 if right else 0.36
    k.side([(-0.06, 0.9), (0.16, 0.84), (0.22, 0.72), (0.16, 0.5), (-0.06, 0.44)], -w / 2, w / 2, colour, 0.02)
    k.bar((0, 0.02, 0.24), (w - 0.06, 0.1, 0.46), "black", 0.01)
    k.bar((0, 0.19, 0.62), (0.34, 0.04, 0.3), "black", 0.015)
    k.bar((0, 0.215, 0.67), (0.24, 0.012, 0.07), "label#9fb09f", 0.004)
    for s in (-1, 1):
        k.spin((s * 0.07, 0.21, 0.55), (0, 1, 0), [(0.022, 0), (0.02, 0.02)], "chrome", 12)
    k.side([(0.02, 0.84), (0.2, 0.82), (0.24, 0.96), (0.04, 0.98)], x - 0.2, x + 0.2, colour, 0.03)
    for s in (-1, 1):
        k.spin((x + s * 0.09, 0.225, 0.89), (0, 1, 0.25), [(0.058, 0), (0.058, 0.01)], "label#c9d0c8", 18)
    with k.at((x, 0.46, 0.78), pitch=-1.12):
        k.ring((0, 0, 0), 0.185, 0.017, "black", segments=28, sides=8)
        for a in (math.pi / 2 * 3, 0.25, math.pi - 0.25):
            k.rod(
                (0.04 * math.cos(a), 0.04 * math.sin(a), 0),
                (0.18 * math.cos(a), 0.18 * math.sin(a), 0),
                0.014,
                "metal_dark",
                segments=8,
            )
        k.lathe((0, 0, -0.02), [(0.055, 0), (0.055, 0.04)], "black", 16)
    k.rod((x, 0.2, 0.68), (x, 0.44, 0.77), 0.03, "black", segments=12)
    k.anchor("wheel", x, 0.46, 0.78)


@asset("pew")
def pew(k):
    """A long church bench with a back and a shelf behind it."""
    wood = k.colour("wood", ("#5f4330", "#6d4a30", "#4f3b2e"))
    w, d, h = k.dim(3.3, 0.52, 0.92, 0)
    for x in (-w / 2 + 0.03, 0, w / 2 - 0.03):
        back = (d / 2 - 0.02, h), (d / 2 - 0.09, h), (d / 2 - 0.16, 0.48)
        k.side([(-d / 2, 0), (d / 2, 0), *back, (-d / 2 + 0.02, 0.44)], x - 0.03, x + 0.03, wood, 0.006)
    k.bar((0, -0.05, 0.435), (w - 0.04, d - 0.14, 0.04), wood, 0.01)
    with k.at((0, d / 2 - 0.1, 0.68), pitch=-0.12):
        k.bar((0, 0, 0), (w - 0.04, 0.03, 0.42), wood, 0.006)
    k.bar((0, d / 2 - 0.01, h - 0.2), (w - 0.04, 0.14, 0.025), wood, 0.004)
    seats(k, w, -0.04, 0.46)


@asset("stage_curtain")
def stage_curtain(k):
    """A theatre's curtain in deep folds, a pelmet with fringes above."""
    cloth = k.colour("fabric", ("#8a2f33", "#7a2b3a"))
    w, d, h = k.dim(8.0, 0.34, 4.0, 0)
    for s in (-1, 1):
        n = round(w * 6)
        rings = []
        for z in (0.02, h * 0.35, h * 0.7, h - 0.1):
            edge = 0.10 * w * (1 - z / h) * 0.5
            xs = [s * (0.01 + edge + (w / 2 - 0.01 - edge) * i / n) for i in range(n + 1)]
            line = [(x, d * 0.3 * math.sin(i * 1.2), z) for i, x in enumerate(xs)]
            rings.append(line + [(x, y + 0.02, v) for x, y, v in reversed(line)])
        k.loft(rings, cloth)
    k.bar((0, -0.05, h - 0.22), (w, d, 0.44), cloth, 0.02)
    k.bar((0, -0.06, h - 0.46), (w, d, 0.05), "gold", 0.01)


@asset("cell_bars")
def cell_bars(k):
    """Iron bars."""
    iron = k.colour("iron", ("#3a3d42", "#4a4d52"))
    w, d, h = k.dim(2.4, 0.08, 2.5, 0)
    for z in (0.04, h / 2, h - 0.04):
        k.bar((0, 0, z), (w, d, 0.05), iron, 0.004)
    n = max(3, round(w / 0.13))
    for i in range(n):
        k.rod(((i + 0.5) * w / n - w / 2, 0, 0.01), ((i + 0.5) * w / n - w / 2, 0, h - 0.01), 0.013, iron, segments=8)


@asset("canopy_post")
def canopy_post(k):
    """An iron column with its bay of a platform's roof, a lamp below."""
    paint = k.colour("paint", ("#3f5a54", "#5a4034", "#44546a"))
    w, d, h = k.dim(8.1, 5.4, 4.1, 0)
    k.lathe((0, 0, 0), [(0.2, 0), (0.2, 0.1), (0.12, 0.16), (0.09, 0.6), (0.085, h - 0.9), (0.13, h - 0.8)], paint, 12)
    for s in (-1, 1):
        k.limb([(0, 0, h - 1.1), (0, s * d * 0.2, h - 0.75), (0, s * d * 0.4, h - 0.42)], [0.06, 0.05, 0.04], paint, 8)
        k.limb([(0, 0, h - 1.1), (s * w * 0.12, 0, h - 0.7), (s * w * 0.25, 0, h - 0.5)], [0.06, 0.05, 0.04], paint, 8)
        k.pane([(-w / 2, 0, h - 0.5), (w / 2, 0, h - 0.5), (w / 2, s * d / 2, h - 0.12), (-w / 2, s * d / 2, h - 0.12)],
               "wood_light#b9a98c", 0.07)  # fmt: skip
        k.bar((0, s * d / 2, h - 0.16), (w, 0.08, 0.36), paint, 0.01)
    k.bar((0, 0, h - 0.5), (w, 0.14, 0.2), paint, 0.01)
    k.rod((w * 0.3, 0, h - 0.9), (w * 0.3, 0, h - 0.55), 0.012, "black", segments=6)
    k.ball((w * 0.3, 0, h - 1.0), 0.15, "bulb", 14, 9)
    k.glow("lamp", (w * 0.3, 0, h - 1.0), (0.3, 0.3, 0.3))


@asset("column")
def column(k):
    """A round column with a base and a capital, from the floor to the ceiling."""
    stone = k.colour("plaster", ("#d9d2c3", "#cfc6b4", "#c9c4ba"))
    w, _, h = k.dim(0.5, 0.5, 3.2, 0)
    r = w / 2
    k.bar((0, 0, 0.05), (w, w, 0.1), stone, 0.01)
    shaft = [(r * 0.95, 0.1), (r * 0.95, 0.2), (r * 0.72, 0.28), (r * 0.7, h * 0.4), (r * 0.62, h - 0.34)]
    k.lathe((0, 0, 0), [*shaft, (r * 0.66, h - 0.3), (r * 0.94, h - 0.12)], stone, 24)
    k.bar((0, 0, h - 0.06), (w, w, 0.12), stone, 0.01)


@asset("basketball_hoop", mount="wall")
def basketball_hoop(k):
    """A backboard on its bracket, the ring at 3.05 m."""
    w, _, h = k.dim(1.8, 1.6, 3.95, 0)
    for s in (-1, 1):
        k.rod((s * 0.3, 0.78, 3.0), (s * 0.3, -0.3, 3.3), 0.03, "metal_dark", segments=8)
        k.rod((s * 0.3, 0.78, 3.6), (s * 0.3, -0.3, 3.5), 0.03, "metal_dark", segments=8)
    k.bar((0, -0.33, h - 0.53), (w, 0.04, 1.05), "white", 0.008)
    for x, z, a, b in ((0, 3.62, 0.6, 0.03), (0, 3.2, 0.6, 0.03), (-0.3, 3.41, 0.03, 0.45), (0.3, 3.41, 0.03, 0.45)):
        k.bar((x, -0.355, z), (a, 0.01, b), "paint#b8452f", 0)
    k.ring((0, -0.58, 3.05), 0.23, 0.014, "paint#c8572f", segments=24)
    for i in range(10):
        a = i * math.tau / 10
        k.rod(
            (0.225 * math.cos(a), 0.225 * math.sin(a) - 0.58, 3.04),
            (0.12 * math.cos(a + 0.4), 0.12 * math.sin(a + 0.4) - 0.58, 2.66),
            0.006, "linen", segments=4,
        )  # fmt: skip


@asset("wall_bars")
def wall_bars(k):
    """A ladder of wooden bars along the wall, to climb and stretch at."""
    w, d, h = k.dim(0.95, 0.16, 2.5, 0)
    for x in (-w / 2 + 0.03, w / 2 - 0.03):
        k.bar((x, 0, h / 2), (0.05, d, h), "wood_light", 0.006)
    for i in range(14):
        k.rod((0.04 - w / 2, -0.03, 0.2 + i * 0.165), (w / 2 - 0.04, -0.03, 0.2 + i * 0.165), 0.018, "wood", segments=8)


@asset("track_bed")
def track_bed(k):
    """Rails on sleepers in dark ballast, level with the floor, and the yellow line at the platform's edge (-Y)."""
    w, d, _ = k.dim(20.0, 3.0, 0.02, 0)
    k.bar((0, 0.05, 0.004), (w, d - 0.1, 0.008), "stone#34332f", 0)
    k.bar((0, -d / 2 + 0.06, 0.006), (w, 0.12, 0.012), "cream", 0)
    k.bar((0, -d / 2 - 0.28, 0.004), (w, 0.3, 0.008), "yellow#c9a550", 0)
    n = int(w / 0.65)
    for i in range(n):
        k.bar(((i + 0.5) * w / n - w / 2, 0.1, 0.012), (0.22, 2.3, 0.024), "wood_dark", 0.004)
    for s in (-1, 1):
        k.bar((0, 0.1 + s * 0.72, 0.05), (w, 0.07, 0.09), "metal", 0.008)
