# SPDX-License-Identifier: GPL-3.0-or-later
"""For play and for outings: skateboard, pram, swing, sledge, balloon, kite, easel and such. No bpy."""

import math

import numpy as np

from . import palette
from .piece import asset


@asset("skateboard")
def skateboard(k):
    """A skateboard."""
    deck = [(0, -0.40, 0.135), (0, -0.30, 0.098), (0, 0.30, 0.098), (0, 0.40, 0.135)]
    rings = []
    for i, (_, y, z) in enumerate(deck):
        half = 0.07 if i in (0, 3) else 0.1
        rings.append([(-half, y, z), (half, y, z), (half, y, z + 0.014), (-half, y, z + 0.014)])
    k.loft(rings, k.colour("wood", ("#b0653c", "#3f6a86", "#8a2f2c")))
    for y in (-0.24, 0.24):
        k.bar((0, y, 0.077), (0.07, 0.05, 0.045), "metal", 0.004)
        k.rod((-0.07, y, 0.035), (0.07, y, 0.035), 0.012, "metal", segments=6)
        k.bar((0, y, 0.055), (0.05, 0.03, 0.04), "metal", 0.004)
        for s in (-1, 1):
            k.rod((s * 0.065, y, 0.03), (s * 0.1, y, 0.03), 0.03, "cream", segments=12, bevel=0.004)
    k.held(0, 0, 0.105, "hang", None)


@asset("baby_carriage")
def baby_carriage(k):
    """A pram with a hood; its handle is at +Y."""
    cloth = k.colour("fabric", ("#3f4a5c", "#7c3a44", "#4f6a5c"))
    basin = []
    for z, s in ((0.5, 0.72), (0.56, 0.9), (0.72, 1.0), (0.84, 1.02)):
        basin.append(
            [
                (
                    0.2 * s * math.copysign(abs(math.cos(a)) ** 0.6, math.cos(a)),
                    0.42 * s * math.copysign(abs(math.sin(a)) ** 0.6, math.sin(a)),
                    z,
                )
                for a in np.linspace(0, 2 * math.pi, 24, endpoint=False)
            ]
        )
    k.loft(basin, cloth)
    k.soft((0, 0.05, 0.84), (0.36, 0.66, 0.07), "linen", 0.03)
    hood = []
    for a in np.linspace(0.15, 1.5, 7):
        y, z = -0.12 - 0.32 * math.cos(a), 0.84 + 0.36 * math.sin(a)
        hood.append(
            [
                (-0.21, -0.12 - 0.3 * math.cos(a) * 0.2, 0.84),
                (-0.19, y * 0.8 - 0.02, 0.84 + (z - 0.84) * 0.75),
                (0, y, z),
                (0.19, y * 0.8 - 0.02, 0.84 + (z - 0.84) * 0.75),
                (0.21, -0.12 - 0.3 * math.cos(a) * 0.2, 0.84),
                (0, y * 0.9, z - 0.03),
            ]
        )
    k.loft(hood, cloth)
    for s in (-1, 1):
        for y, r in ((-0.3, 0.17), (0.3, 0.2)):
            k.ring((s * 0.25, y, r), r - 0.012, 0.013, "rubber", (1, 0, 0), 20, 6)
            for i in range(6):
                a = i * math.pi / 3
                k.rod(
                    (s * 0.25, y, r),
                    (s * 0.25, y + (r - 0.02) * math.cos(a), r + (r - 0.02) * math.sin(a)),
                    0.004,
                    "chrome",
                    segments=4,
                )
        k.limb(
            [(s * 0.23, -0.3, 0.18), (s * 0.2, 0.0, 0.46), (s * 0.2, 0.36, 0.72), (s * 0.19, 0.62, 1.0)],
            [0.011] * 4,
            "chrome",
            6,
        )
    for y, r in ((-0.3, 0.17), (0.3, 0.2)):
        k.rod((-0.25, y, r), (0.25, y, r), 0.009, "chrome", segments=6)
    k.rod((-0.19, 0.62, 1.0), (0.19, 0.62, 1.0), 0.016, "black", segments=8)


@asset("swing")
def swing(k):
    """A garden swing: a board on ropes in a wooden frame."""
    wood = k.colour("wood", palette.WOODS)
    w, d, h = k.dim(2.0, 1.5, 2.2)
    for s in (-1, 1):
        for y in (-d / 2, d / 2):
            k.rod((s * w / 2, y, 0), (s * w * 0.44, 0, h - 0.02), 0.05, wood, segments=8)
        k.rod((s * 0.24, 0, 0.5), (s * 0.24, 0, h - 0.05), 0.01, "rope", segments=6)
    k.rod((-w / 2, 0, h - 0.05), (w / 2, 0, h - 0.05), 0.05, wood, segments=8)
    k.bar((0, 0, 0.485), (0.58, 0.24, 0.035), "wood_light", 0.008)
    k.anchor("seat", 0, 0, 0.5)


@asset("sled")
def sled(k):
    """A wooden sledge on two runners."""
    wood = k.colour("wood_light", palette.PALE_WOODS)
    for s in (-1, 1):
        k.limb(
            [(s * 0.19, 0.5, 0.02), (s * 0.19, -0.3, 0.02), (s * 0.19, -0.5, 0.1), (s * 0.19, -0.52, 0.24)],
            [0.018] * 4,
            wood,
            6,
        )
        for y in (-0.25, 0.15, 0.42):
            k.bar((s * 0.19, y, 0.12), (0.03, 0.05, 0.2), wood, 0.004)
    for y in (-0.25, 0.15, 0.42):
        k.bar((0, y, 0.215), (0.4, 0.045, 0.03), wood, 0.004)
    for x in (-0.15, -0.075, 0.0, 0.075, 0.15):
        k.bar((x, 0.05, 0.235), (0.055, 0.98, 0.02), wood, 0.004)
    k.limb([(-0.19, -0.52, 0.22), (-0.1, -0.75, 0.1), (0.1, -0.75, 0.06), (0.19, -0.52, 0.22)], [0.006] * 4, "rope", 5)
    k.anchor("seat", 0, 0.1, 0.25)


@asset("balloon", mount="hand")
def balloon(k):
    """A balloon on its string; held, it floats above the hand."""
    k.turned(
        (0, 0, 1.0),
        [(0.012, 0), (0.06, 0.08), (0.13, 0.2), (0.135, 0.29), (0.09, 0.36), (0.004, 0.385)],
        k.colour("plastic", palette.BRIGHTS),
        20,
    )
    k.lathe((0, 0, 0.975), [(0.02, 0), (0.008, 0.025)], k.colour("plastic", palette.BRIGHTS), 10)
    k.tube([(0, 0, 0.0), (0.02, 0, 0.35), (-0.015, 0, 0.7), (0, 0, 0.98)], 0.0022, "white", 4)
    k.held(0, 0, 0.02, "upright")


@asset("kite", mount="hand")
def kite(k):
    """A paper kite with its tail."""
    k.pane(
        [(0, 0.42, 0), (-0.3, 0.1, 0), (0, -0.42, 0), (0.3, 0.1, 0)],
        k.colour("paper", ("#b8483f", "#3f6a8a", "#d0a441")),
        0.006,
    )
    k.bar((0, 0, 0.008), (0.012, 0.84, 0.01), "wood_light", 0)
    k.bar((0, 0.1, 0.008), (0.6, 0.012, 0.01), "wood_light", 0)
    path = [(0.05 * math.sin(i * 1.3), -0.42 - 0.13 * i, 0.004) for i in range(7)]
    k.tube(path, 0.004, "rope", 4)
    for x, y, z in path[1:]:
        k.front([(x - 0.04, z - 0.004), (x + 0.04, z - 0.004), (x, z + 0.012)], y - 0.012, y + 0.012, "fabric#d0a441")
    k.held(0, -0.1, 0, "flat")


@asset("easel")
def easel(k):
    """A painter's easel with a canvas."""
    wood = k.colour("wood", palette.PALE_WOODS)
    for s in (-1, 1):
        k.rod((s * 0.32, -0.14, 0), (s * 0.06, 0.06, 1.62), 0.018, wood, segments=6)
    k.rod((0, 0.5, 0), (0, 0.06, 1.6), 0.018, wood, segments=6)
    k.bar((0, -0.1, 0.72), (0.62, 0.08, 0.03), wood, 0.005)
    with k.at((0, -0.07, 0.74), pitch=-0.12):
        k.bar((0, 0, 0.32), (0.56, 0.02, 0.64), "linen", 0.002)
        k.bar((0, -0.012, 0.2), (0.5, 0.006, 0.3), "paint#7d8f6a", 0)
        k.bar((0, -0.012, 0.46), (0.5, 0.006, 0.2), "paint#8fb0c4", 0)
        k.rod((0.1, -0.012, 0.42), (0.1, -0.018, 0.42), 0.05, "yellow", segments=12)
    k.anchor("stand", 0, -0.75, 0, math.pi)


@asset("barbecue")
def barbecue(k):
    """A kettle grill on legs, lid off, coals aglow."""
    paint = k.colour("paint", ("#2b2d31", "#7c2f2b"))
    k.lathe((0, 0, 0.52), [(0.1, 0), (0.22, 0.06), (0.28, 0.16), (0.285, 0.2), (0.265, 0.2), (0.25, 0.14)], paint, 22)
    k.lathe((0, 0, 0.66), [(0.25, 0), (0.2, 0.03), (0.05, 0.04)], "ember", 14)
    for i in range(9):
        x = (i - 4) * 0.055
        half = math.sqrt(max(0.0, 0.265**2 - x * x))
        k.rod((x, -half, 0.72), (x, half, 0.72), 0.005, "steel", segments=5)
    for i in range(4):
        k.limb([(-0.12 + 0.08 * i, -0.05, 0.74), (-0.1 + 0.08 * i, 0.07, 0.74)], [0.018, 0.018], "crust#8d4f32", 7)
    for a in (0.5, 2.6, 4.7):
        k.rod(
            (0.16 * math.cos(a), 0.16 * math.sin(a), 0.56),
            (0.3 * math.cos(a), 0.3 * math.sin(a), 0),
            0.013,
            "metal",
            segments=6,
        )
    k.glow("fire", (0, 0, 0.7), (0.4, 0.4, 0.05))
    k.anchor("stand", 0, -0.7, 0, math.pi)


@asset("binoculars", mount="hand")
def binoculars(k):
    """Field glasses."""
    for s in (-1, 1):
        k.spin(
            (s * 0.034, 0.06, 0.03),
            (0, -1, 0),
            [(0.018, 0), (0.019, 0.03), (0.024, 0.06), (0.03, 0.09), (0.03, 0.13), (0.026, 0.131)],
            k.colour("rubber", ("#2b2c2f", "#3f4a3a")),
            16,
        )
        k.spin((s * 0.034, -0.071, 0.03), (0, -1, 0), [(0.025, 0), (0.01, 0.002)], "glass_dark", 14)
    k.bar((0, 0.0, 0.04), (0.05, 0.06, 0.02), "black", 0.005)
    k.rod((0, 0.03, 0.045), (0, -0.02, 0.045), 0.01, "metal_dark", segments=10)
    k.held(0.034, 0.0, 0.02, "flat")


@asset("handcuffs", mount="hand")
def handcuffs(k):
    """A pair of handcuffs."""
    for s in (-1, 1):
        k.ring((s * 0.055, 0, 0.006), 0.033, 0.0055, k.colour("steel", ("#a9aeb2",)), segments=20, sides=6)
        k.bar((s * 0.026, 0.0, 0.006), (0.016, 0.024, 0.012), "steel", 0.003)
    for i in range(3):
        k.ring(((i - 1) * 0.012, 0, 0.006), 0.006, 0.0018, "steel", (0, 1, 0) if i % 2 else (0, 0, 1), 10, 4)
    k.held(0, 0, 0.008, "hang")


@asset("cage")
def cage(k):
    """A bird cage with a dome."""
    brass = k.colour("brass", ("#b59a5a", "#33363a"))
    k.lathe((0, 0, 0), [(0.19, 0), (0.195, 0.03), (0.18, 0.04)], brass, 22)
    for i in range(18):
        a = i * math.pi / 9
        c, s = math.cos(a), math.sin(a)
        k.tube(
            [(0.18 * c, 0.18 * s, 0.03), (0.18 * c, 0.18 * s, 0.32), (0.13 * c, 0.13 * s, 0.42), (0, 0, 0.48)],
            0.0035,
            brass,
            4,
        )
    for z in (0.16, 0.32):
        k.ring((0, 0, z), 0.181, 0.004, brass, segments=22, sides=4)
    k.ring((0, 0, 0.5), 0.025, 0.005, brass, (0, 1, 0), 14, 5)
    k.rod((-0.18, 0, 0.2), (0.18, 0, 0.2), 0.006, "wood", segments=6)
    k.held(0, 0, 0.52, "hang")
