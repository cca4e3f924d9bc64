# SPDX-License-Identifier: GPL-3.0-or-later
"""Things of a castle and of an old tavern: trestle tables, the high seat, banners, shields, casks on a rack. No bpy."""

import math

from .piece import asset
from .tables import spread

OAK, DARK = "wood#6a4a2e", "wood#4a3220"
COLOURS = ("#8a2a26", "#2f4a7a", "#c9a13f", "#3f5f3a")


FREE = 1.0  # m of a laid table, before who sits at its middle, where more may be put


@asset("trestle_table")
def trestle_table(k):
    """A long table of planks on trestles, set for a feast: platters, loaves, jugs, candles."""
    w, d, h = k.dim(3.6, 0.9, 0.76, 0)
    for i in range(4):
        k.bar((0, (i - 1.5) * d / 4, h - 0.03), (w, d / 4 - 0.008, 0.06), (OAK, "wood#735034")[i % 2], 0.006)
    for x in (-w / 2 + 0.45, w / 2 - 0.45):
        for s in (-1, 1):
            k.rod((x, s * d * 0.42, 0), (x, s * d * 0.16, h - 0.06), 0.045, DARK, segments=6)
        k.bar((x, 0, h - 0.1), (0.1, d - 0.1, 0.08), DARK, 0)
        k.bar((x, 0, 0.25), (0.08, d * 0.6, 0.07), DARK, 0)
    k.bar((0, 0, 0.25), (w - 0.9, 0.06, 0.08), DARK, 0)
    for i, x in enumerate(spread(w - 0.5, 0.75)):
        y = 0.06 * (-1) ** i
        if i % 3 == 0:
            k.lathe((x, y, h), [(0.16, 0), (0.2, 0.02)], "wood#8a6a48", 14)
            k.ball((x, y, h + 0.06), (0.14, 0.1, 0.07), "crust", 10, 6)
        elif i % 3 == 1:
            k.turned((x, y, h), [(0.06, 0), (0.09, 0.08), (0.05, 0.18), (0.06, 0.22)], "ceramic#8a5a3a", 12, 2)
        else:
            k.rod((x, y, h), (x, y, h + 0.14), 0.03, "wax", segments=8)
            k.ball((x, y, h + 0.17), (0.013, 0.013, 0.03), "flame", 6, 4)
            k.glow("lamp", (x, y, h + 0.17), (0.08, 0.08, 0.1))
    for x in spread(w - 0.3, 0.62):
        for s in (-1, 1) if abs(x) > FREE / 2 + 0.05 else (1,):
            k.lathe((x, s * d * 0.33, h), [(0.03, 0), (0.042, 0.05), (0.04, 0.1)], "metal#8d8a80", 9)
    k.surface(h, FREE, 0.25, (0, -d * 0.33))


@asset("high_seat")
def high_seat(k):
    """A throne on a step: tall carved back with a crown, arms, a red cushion; a carpet runs from it."""
    w, d, _h = k.dim(1.1, 1.0, 2.4, 0)
    k.bar((0, 0, 0.1), (w + 0.5, d + 0.3, 0.2), "stone#8f877a", 0.02)
    k.bar((0, d / 2 - 0.08, 1.25), (w * 0.86, 0.14, 2.1), OAK, 0.01)
    k.bar((0, d / 2 - 0.16, 1.45), (w * 0.6, 0.04, 1.2), "fabric#8a2a26", 0.01)
    k.front(
        [(-w * 0.43, 2.25), (w * 0.43, 2.25), (w * 0.3, 2.5), (0.14, 2.36), (0, 2.62), (-0.14, 2.36), (-w * 0.3, 2.5)],
        d / 2 - 0.14,
        d / 2 - 0.02,
        "gold",
    )
    for s in (-1, 1):
        k.bar((s * (w * 0.43), 0.0, 0.72), (0.14, d - 0.1, 0.14), OAK, 0.02)
        for y in (-d / 2 + 0.12, d / 2 - 0.12):
            k.bar((s * (w * 0.43), y, 0.45), (0.14, 0.14, 0.52), OAK, 0.01)
        k.ball((s * (w * 0.43), -d / 2 + 0.06, 0.82), 0.09, "gold", 10, 6)
    k.bar((0, 0, 0.5), (w * 0.74, d - 0.2, 0.16), OAK, 0.01)
    k.soft((0, -0.02, 0.62), (w * 0.7, d - 0.24, 0.12), "fabric#8a2a26", 0.04)
    k.anchor("seat", 0, -0.05, 0.66)


@asset("heraldry", mount="wall")
def heraldry(k):
    """A long banner with a charge on it, from a rod on the wall; ``height`` of its middle."""
    w, _, h = k.dim(0.95, 0.06, 2.2, 0)
    z = float(k.params.get("height", 2.7))
    field, other = COLOURS[k.seed % 4], COLOURS[(k.seed + 2) % 4]
    k.rod((-w / 2 - 0.12, -0.05, z + h / 2), (w / 2 + 0.12, -0.05, z + h / 2), 0.025, "wood_dark", segments=7)
    k.front([(-w / 2, z + h / 2), (w / 2, z + h / 2), (w / 2, z - h / 2), (0, z - h / 2 + 0.35), (-w / 2, z - h / 2)],
            -0.06, -0.045, f"fabric{field}")  # fmt: skip
    k.bar((0, -0.066, z + 0.1), (w * 0.16, 0.012, h * 0.5), f"fabric{other}", 0)
    k.bar((0, -0.067, z + 0.3), (w * 0.6, 0.012, h * 0.1), f"fabric{other}", 0)
    for s in (-1, 1):
        k.ball((s * w * 0.27, -0.062, z - 0.15), (0.1, 0.012, 0.1), "gold", 9, 5)


@asset("wall_arms", mount="wall")
def wall_arms(k):
    """A shield over two crossed swords."""
    z = float(k.params.get("height", 2.1))
    for s in (-1, 1):
        k.rod((s * 0.55, -0.04, z - 0.5), (-s * 0.5, -0.04, z + 0.55), 0.02, "blade", 0.008, 5)
        k.rod((s * 0.44, -0.05, z - 0.3), (s * 0.3, -0.05, z - 0.45), 0.025, "brass", segments=6)
    outline = [(-0.33, 0.36), (0.33, 0.36), (0.33, 0.0), (0.2, -0.28), (0.0, -0.44), (-0.2, -0.28), (-0.33, 0.0)]
    k.front([(x, z + v) for x, v in outline], -0.12, -0.05, f"paint{COLOURS[k.seed % 4]}", 0.02)
    k.bar((0, -0.125, z), (0.09, 0.02, 0.62), "paint#d9cfae", 0)
    k.bar((0, -0.125, z + 0.1), (0.5, 0.02, 0.09), "paint#d9cfae", 0)


@asset("cask_rack")
def cask_rack(k):
    """Great casks lying in two tiers, a tap in each of the lower ones."""
    w, d, h = k.dim(2.6, 0.9, 1.75, 0)
    r = 0.38
    for z in (0.12, 0.98):
        for y in (-d / 2 + 0.15, d / 2 - 0.15):
            k.bar((0, y, z - 0.04), (w, 0.1, 0.12), DARK, 0)
    for x in (-w / 2 + 0.05, w / 2 - 0.05):
        k.bar((x, 0, h / 2 - 0.15), (0.1, d, h - 0.3), DARK, 0)
    for row, z in enumerate((0.16 + r, 1.02 + r)):
        for x in spread(w - 0.2, 2 * r + 0.04):
            k.spin(
                (x, -d / 2 + 0.02, z),
                (0, 1, 0),
                [(r * 0.84, 0), (r, d * 0.35), (r, d * 0.6), (r * 0.84, d - 0.06)],
                OAK,
                16,
            )
            for t in (0.04, 0.24, 0.62, 0.82):
                k.ring(
                    (x, -d / 2 + t * d, z), r * (0.86 if t in (0.04, 0.82) else 0.98), 0.018, "iron", (0, 1, 0), 18, 4
                )
            if not row:
                k.rod((x, -d / 2 + 0.02, z - 0.2), (x, -d / 2 - 0.12, z - 0.2), 0.025, "brass", segments=6)
                k.rod((x, -d / 2 - 0.08, z - 0.2), (x, -d / 2 - 0.08, z - 0.1), 0.015, "brass", segments=5)


@asset("long_bench")
def long_bench(k):
    """A rough bench of one plank; five sit on it."""
    w, d, h = k.dim(3.0, 0.34, 0.45, 0)
    k.bar((0, 0, h - 0.03), (w, d, 0.06), OAK, 0.008)
    for x in (-w / 2 + 0.35, w / 2 - 0.35):
        for s in (-1, 1):
            k.rod((x + 0.06, s * 0.15, 0), (x, s * 0.08, h - 0.06), 0.035, DARK, segments=6)
    for x in spread(w - 0.3, 0.6):
        k.anchor("seat", x, 0, h)


@asset("great_hearth")
def great_hearth(k):
    """A fireplace one could stand in: stone jambs and hood, a fire of logs, an iron pot on a chain."""
    w, d, h = k.dim(2.8, 0.95, 3.2, 0)
    stone = "stone#938a7b"
    for s in (-1, 1):
        for i in range(5):
            tone = ("#938a7b", "#877e70", "#a0978a")[(i + (s > 0)) % 3]
            k.bar((s * (w / 2 - 0.2), 0, 0.16 + 0.33 * i), (0.42, d, 0.31), f"stone{tone}", 0.02)
    k.bar((0, 0, 1.78), (w + 0.2, d + 0.1, 0.26), OAK, 0.02)
    k.loft([[(-w / 2, -d / 2, 1.9), (w / 2, -d / 2, 1.9), (w / 2, d / 2, 1.9), (-w / 2, d / 2, 1.9)],
            [(-w * 0.28, 0, h), (w * 0.28, 0, h), (w * 0.28, d / 2, h), (-w * 0.28, d / 2, h)]], stone)  # fmt: skip
    k.bar((0, d / 2 - 0.03, 0.85), (w - 0.8, 0.06, 1.7), "black#2b2825", 0)
    k.bar((0, 0, 0.05), (w - 0.8, d, 0.1), "stone#6f675c", 0)
    for i, (x, a) in enumerate(((-0.3, 0.3), (0.25, -0.25), (0.0, 0.05))):
        k.rod(
            (x - 0.4, 0.05 * a, 0.18 + 0.08 * i), (x + 0.4, -0.1 * a + 0.1, 0.18 + 0.08 * i), 0.08, "bark", segments=8
        )
    for x, t in ((-0.25, 0.5), (0.0, 0.75), (0.22, 0.55), (0.1, 0.4)):
        k.rod((x, 0.05, 0.25), (x + 0.04, 0.05, 0.25 + t), 0.12, "fire", 0.01, 7)
        k.rod((x, 0.0, 0.25), (x, 0.0, 0.25 + t * 0.6), 0.07, "flame", 0.01, 6)
    k.rod((0.0, 0.1, 1.15), (0.0, 0.1, 1.7), 0.012, "iron", segments=5)
    k.lathe((0.0, 0.1, 0.86), [(0.1, 0), (0.24, 0.1), (0.22, 0.26), (0.25, 0.3)], "iron", 14)
    k.glow("fire", (0, 0, 0.5), (0.8, 0.4, 0.7))
    k.anchor("stand", 0, -d / 2 - 0.6, 0, math.pi)
