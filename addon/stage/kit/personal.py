# SPDX-License-Identifier: GPL-3.0-or-later
"""Clothes, jewels, instruments, toys. No bpy."""

import math

import numpy as np

from . import palette
from .piece import asset, smooth


@asset("coin", mount="hand")
def coin(k):
    """A coin."""
    metal = k.colour("gold", ("#c9a13f", "#b9bcbd", "#a5674a"))
    k.lathe((0, 0, 0), [(0.0125, 0), (0.0135, 0.0006), (0.0135, 0.002), (0.0118, 0.0026), (0.0112, 0.0021),
                        (0.004, 0.0022)], metal, 22)  # fmt: skip
    k.limb([(-0.002, -0.004, 0.0021), (0.001, 0.0, 0.0024), (0.0, 0.005, 0.0021)], [0.0022, 0.003, 0.0016], metal, 6)
    k.held(0, 0, 0.001, "flat")


@asset("ring", mount="hand")
def ring(k):
    """A ring with a stone."""
    k.ring((0, 0, 0.0095), 0.0095, 0.0012, k.colour("gold", ("#c9a13f", "#c5c7c8")), (0, 1, 0), 22, 6)
    k.lathe((0, 0, 0.0185), [(0.0008, 0), (0.0042, 0.0035), (0.003, 0.0052)], "glass_dark#a9d0dc", 8)
    for i in range(4):
        a = i * math.pi / 2 + 0.78
        k.rod((0.0012 * math.cos(a), 0.0012 * math.sin(a), 0.0185), (0.0042 * math.cos(a), 0.0042 * math.sin(a),
                                                                0.0225), 0.0005, "gold", segments=5)  # fmt: skip
    k.held(0, 0, 0.0095, "flat")


@asset("necklace", mount="hand")
def necklace(k):
    """A string of pearls with a pendant."""
    pearl = k.colour("porcelain", ("#edece7", "#c9a13f", "#7c9a9a"))
    for i in range(34):
        a = i * 2 * math.pi / 34
        r = 0.085 + 0.012 * math.cos(2 * a)
        k.ball((r * math.cos(a), r * 1.15 * math.sin(a), 0.0065), 0.0068 if i % 2 else 0.0074, pearl, 7, 4)
    k.ball((0, -0.097 - 0.012, 0.007), (0.010, 0.013, 0.007), "gold", 10, 6)
    k.held(0, 0.09, 0.006, "flat")


@asset("watch", mount="hand")
def watch(k):
    """A pocket watch with its chain."""
    k.lathe((0, 0, 0), [(0.016, 0), (0.023, 0.004), (0.0235, 0.010), (0.021, 0.012), (0.02, 0.011)], "gold", 24)
    k.lathe((0, 0, 0.0105), [(0.0202, 0), (0.0202, 0.001), (0.018, 0.0012)], "white", 24)
    for a, length in ((0.5, 0.011), (2.2, 0.015)):
        k.bar((length / 2 * math.sin(a), length / 2 * math.cos(a), 0.0125), (0.0014, length, 0.0006), "black", 0.0002,
              -a)  # fmt: skip
    for i in range(12):
        a = i * math.pi / 6
        k.bar((0.0155 * math.sin(a), 0.0155 * math.cos(a), 0.012), (0.0012, 0.003, 0.0006), "black", 0.0001, -a)
    k.rod((0, 0.023, 0.006), (0, 0.03, 0.006), 0.003, "gold", segments=8)
    k.ring((0, 0.034, 0.006), 0.0055, 0.0012, "gold", segments=12, sides=4)
    for i in range(16):
        t = i / 15
        k.ring((0.03 * math.sin(t * 4.2) * t, 0.044 + 0.085 * t, 0.0028), 0.0042, 0.0011, "gold",
               (0.6 * (i % 2), 0, 1), 8, 4)  # fmt: skip
    k.held(0, 0.02, 0.006, "flat")


@asset("hat", mount="surface")
def hat(k):
    """A felt hat with a band."""
    felt = k.colour("wool", ("#4a4a4c", "#5c4a3a", "#6d6a5a", "#2f3237"))
    rings = []
    for a, b, z in ((0.138, 0.160, 0.012), (0.142, 0.166, 0.006), (0.136, 0.158, 0.000), (0.090, 0.112, 0.010)):
        rings.append([(a * math.cos(t), b * math.sin(t), z + 0.022 * abs(math.cos(t)) ** 3 * (a > 0.1))
                      for t in np.arange(32) * math.pi / 16])  # fmt: skip
    rings = [rings[3], rings[2], rings[1], rings[0]]
    for a, b, z in ((0.083, 0.105, 0.020), (0.081, 0.103, 0.075), (0.071, 0.093, 0.108), (0.045, 0.070, 0.118),
                    (0.012, 0.04, 0.104)):  # fmt: skip
        rings.append([(a * math.cos(t), b * math.sin(t), z) for t in np.arange(32) * math.pi / 16])
    k.loft(rings, felt)
    band = []
    for s, z in ((1.02, 0.020), (1.045, 0.021), (1.04, 0.047), (1.015, 0.048)):
        band.append([(0.0825 * s * math.cos(t), 0.1045 * s * math.sin(t), z) for t in np.arange(32) * math.pi / 16])
    k.loft(band, "black")
    k.held(0, -0.15, 0.01, "flat")


@asset("glasses", mount="hand")
def glasses(k):
    """Spectacles with round lenses."""
    frame = k.colour("black", ("#2f2a26", "#5a4032", "#b59a5a"))
    for s in (-1, 1):
        k.ring((s * 0.033, 0, 0.024), 0.023, 0.0018, frame, (0, 1, 0), 20, 5)
        k.rod((s * 0.033, -0.0006, 0.024), (s * 0.033, 0.0006, 0.024), 0.0225, "glass", segments=18)
        k.limb([(s * 0.057, 0.001, 0.028), (s * 0.066, 0.03, 0.029), (s * 0.068, 0.10, 0.027),
                (s * 0.066, 0.135, 0.008)], [0.0018, 0.0018, 0.002, 0.0026], frame, 6)  # fmt: skip
    k.limb([(-0.011, 0, 0.026), (0, -0.002, 0.031), (0.011, 0, 0.026)], [0.0018] * 3, frame, 6)
    k.held(0.066, 0.06, 0.028, "flat")


@asset("coat")
def coat(k):
    """An overcoat on a hanger, hanging from a hook at its top."""
    cloth = k.colour("fabric", palette.CLOTHES)
    rows = [(0.28, 0.085, 0.0), (0.265, 0.085, 0.25), (0.235, 0.085, 0.60), (0.235, 0.085, 0.80),
            (0.215, 0.075, 0.92), (0.10, 0.055, 1.00), (0.065, 0.05, 1.035)]  # fmt: skip
    rings = []
    for a, b, z in rows:
        fold = 0.012 * (1 - z)
        rings.append([(a * np.sign(math.cos(t)) * abs(math.cos(t)) ** 0.7 + fold * math.sin(5 * t),
                       b * math.sin(t) + fold * math.cos(7 * t), z) for t in np.arange(36) * math.pi / 18])  # fmt: skip
    k.loft(rings, cloth)
    for s in (-1, 1):
        k.limb([(s * 0.15, 0, 0.93), (s * 0.235, 0, 0.84), (s * 0.275, -0.01, 0.58), (s * 0.28, -0.02, 0.33)],
               [0.03, 0.056, 0.054, 0.052], cloth, 12)  # fmt: skip
        with k.at((s * 0.052, -0.082, 0.86), roll=s * -0.28):
            k.pane([(s * 0.04, 0, 0.14), (s * -0.045, 0, 0.14), (0.0, 0, -0.20), (s * 0.03, 0, -0.02)], cloth, 0.016)
        k.bar((s * 0.15, -0.086, 0.42), (0.12, 0.016, 0.035), cloth, 0.005)
    k.bar((0.0, -0.087, 0.33), (0.006, 0.012, 0.66), "black", 0.002)
    for z in (0.60, 0.45, 0.30):
        k.rod((0.03, -0.088, z), (0.03, -0.098, z), 0.011, "black", segments=10)
    k.limb([(0, 0, 1.03), (0, 0, 1.09), (0.025, 0, 1.115), (0, 0, 1.14), (-0.02, 0, 1.125)], [0.004] * 5, "metal", 6)
    k.held(0, 0, 1.02, "hang")


@asset("scarf", mount="surface")
def scarf(k):
    """A striped scarf, loosely folded, with fringes."""
    cloth = k.colour("wool", ("#7c3a36", "#3f5a6b", "#5f6a4c", "#8a7a55"))
    for i, (x, y, z) in enumerate(((0, 0, 0), (0.01, 0.005, 0.022), (-0.005, -0.004, 0.044))):
        k.soft((x, y, z + 0.014), (0.22, 0.28 - 0.015 * i, 0.03), cloth, 0.013)
    for y in (-0.08, 0.0, 0.08):
        k.soft((0.002, y, 0.046), (0.224, 0.022, 0.038), "wool#d9cdb2", 0.010)
    for i in range(12):
        x = (i - 5.5) * 0.018
        k.tube([(x, -0.13, 0.02), (x, -0.17, 0.008), (x + 0.004, -0.195, 0.004)], 0.0035, "wool#d9cdb2", 5)
    k.held(0, 0, 0.05, "flat")


def _body(k, outline, z0, z1, material, top):
    """A flat instrument body drawn as half an outline [(half width, y)]."""
    full = [(x, y) for x, y in outline] + [(-x, y) for x, y in outline[::-1]]
    k.top(full, z0, z1, material, 0.006)
    k.top([(x * 0.97, y * 0.985) for x, y in full], z1 - 0.001, z1 + 0.002, top, 0.001)


def curve(points, steps=4):
    """Half an outline, smoothed."""
    rows = np.column_stack([np.asarray(points, float), np.zeros(len(points))])
    return smooth(rows, np.ones(len(rows)), steps)[0][:, :2]


@asset("guitar", mount="hand")
def guitar(k):
    """A guitar; it rests on its back."""
    wood = k.colour("wood", ("#8a5230", "#6a3a26", "#4b3325"))
    half = curve([(0.03, -0.25), (0.14, -0.235), (0.185, -0.13), (0.165, -0.04), (0.115, 0.03), (0.125, 0.11),
                  (0.135, 0.17), (0.09, 0.225), (0.02, 0.235)])  # fmt: skip
    _body(k, half, 0, 0.095, wood, "wood_light#c9a066")
    k.rod((0, 0.055, 0.0955), (0, 0.055, 0.0985), 0.048, "black", segments=22)
    k.ring((0, 0.055, 0.098), 0.052, 0.003, "wood_dark", segments=24, sides=4)
    k.bar((0, -0.13, 0.101), (0.13, 0.022, 0.010), "wood_dark", 0.003)
    k.bar((0, 0.38, 0.092), (0.05, 0.42, 0.022), "wood_dark", 0.006)
    k.bar((0, 0.33, 0.1045), (0.052, 0.56, 0.006), "black", 0.002)
    with k.at((0, 0.59, 0.09), pitch=-0.22):
        k.bar((0, 0.08, 0), (0.075, 0.17, 0.018), wood, 0.005)
        for s in (-1, 1):
            for y in (0.03, 0.08, 0.13):
                k.bar((s * 0.05, y, 0), (0.03, 0.012, 0.01), "silver", 0.003)
    for i in range(6):
        x = (i - 2.5) * 0.0075
        k.rod((x * 1.2, -0.13, 0.1085), (x, 0.60, 0.1105), 0.0008, "silver", segments=4)
    for y in (0.2, 0.26, 0.31, 0.36, 0.41, 0.46, 0.51, 0.555):
        k.bar((0, y, 0.108), (0.05, 0.003, 0.002), "silver", 0.0005)
    k.held(0, 0.40, 0.09, "flat")


@asset("violin", mount="hand")
def violin(k):
    """A violin with its bow beside it."""
    wood = k.colour("wood", ("#8a4a26", "#7a3f22"))
    half = curve([(0.015, -0.178), (0.075, -0.165), (0.103, -0.10), (0.085, -0.045), (0.056, 0.0), (0.06, 0.05),
                  (0.082, 0.09), (0.075, 0.145), (0.02, 0.172)])  # fmt: skip
    _body(k, half, 0, 0.042, wood, "wood#a9622f")
    k.bar((0, 0.11, 0.054), (0.026, 0.28, 0.010), "black", 0.003)
    k.bar((0, 0.24, 0.046), (0.022, 0.14, 0.016), wood, 0.005)
    k.limb([(0, 0.30, 0.048), (0, 0.345, 0.045), (0, 0.365, 0.035), (0, 0.352, 0.026)], [0.011, 0.009, 0.010, 0.008],
           wood, 8)  # fmt: skip
    for s, y in ((-1, 0.31), (1, 0.32), (-1, 0.335), (1, 0.345)):
        k.rod((0, y, 0.045), (s * 0.03, y, 0.045), 0.003, "black", 0.005, 6)
    k.bar((0, -0.015, 0.058), (0.04, 0.006, 0.03), "wood_light", 0.002)
    k.bar((0, -0.105, 0.052), (0.03, 0.10, 0.008), "black", 0.003)
    for i in range(4):
        x = (i - 1.5) * 0.006
        k.rod((x, -0.07, 0.060), (x, -0.015, 0.0735), 0.0007, "silver", segments=4)
        k.rod((x, -0.015, 0.0735), (x * 0.8, 0.30, 0.058), 0.0007, "silver", segments=4)
    for s in (-1, 1):
        k.limb([(s * 0.036, -0.035, 0.0445), (s * 0.045, -0.005, 0.0445), (s * 0.036, 0.03, 0.0445)],
               [0.003, 0.0022, 0.003], "black", 5)  # fmt: skip
    k.ball((-0.05, -0.14, 0.052), (0.03, 0.026, 0.010), "black", 10, 5)
    with k.at((0.16, 0.05, 0.0048), yaw=0.08):
        k.limb([(0, -0.36, 0), (0, 0, 0.001), (0, 0.36, 0.0)], [0.005, 0.004, 0.003], "wood_dark", 6)
        k.bar((0.006, 0, 0), (0.008, 0.68, 0.0015), "linen", 0.0005)
        k.bar((0.006, -0.31, 0.002), (0.016, 0.05, 0.012), "black", 0.003)
    k.held(0, 0.25, 0.045, "flat")


@asset("ball", mount="surface")
def ball(k):
    """A ball of two colours."""
    r = k.dim(0.22, 0.22, 0.22)[0] / 2
    colour = k.colour("plastic", palette.BRIGHTS)
    k.ball((0, 0, r), r, colour, 24, 15)
    k.ring((0, 0, r), r * 0.985, r * 0.06, "white", (0.3, 0.4, 1), 28, 6)
    k.ring((0, 0, r), r * 0.985, r * 0.06, "white", (1, 0.2, -0.2), 28, 6)
    k.held(0, 0, r, "flat")


@asset("doll", mount="surface")
def doll(k):
    """A rag doll, sitting."""
    dress = k.colour("fabric", ("#7c4a5a", "#47586f", "#b08a4a"))
    k.lathe((0, 0, 0), [(0.07, 0), (0.072, 0.01), (0.055, 0.05), (0.035, 0.11), (0.028, 0.135)], dress, 16)
    k.ball((0, 0, 0.185), (0.052, 0.048, 0.054), "linen#dcc3a5", 14, 9)
    k.ball((0, 0.010, 0.198), (0.057, 0.053, 0.052), "wool#8a5230", 14, 9)
    for s in (-1, 1):
        k.limb([(s * 0.028, 0, 0.125), (s * 0.07, -0.02, 0.095), (s * 0.085, -0.045, 0.06)], [0.014, 0.013, 0.015],
               dress, 8)  # fmt: skip
        k.ball((s * 0.087, -0.05, 0.053), 0.015, "linen#dcc3a5", 8, 5)
        k.limb([(s * 0.03, -0.03, 0.025), (s * 0.04, -0.09, 0.02), (s * 0.045, -0.135, 0.02)], [0.018, 0.016, 0.015],
               "linen#dcc3a5", 8)  # fmt: skip
        k.ball((s * 0.046, -0.15, 0.028), (0.016, 0.02, 0.026), "black", 8, 5)
        k.ball((s * 0.019, -0.045, 0.187), 0.006, "black", 8, 5)
        k.limb([(s * 0.045, 0.0, 0.21), (s * 0.075, 0, 0.17), (s * 0.07, 0, 0.12)], [0.018, 0.016, 0.006],
               "wool#8a5230", 8)  # fmt: skip
    k.limb([(-0.014, -0.047, 0.168), (0, -0.049, 0.162), (0.014, -0.047, 0.168)], [0.0022] * 3, "red", 5)
    k.held(0, 0.0, 0.10, "upright")


@asset("toy", mount="surface")
def toy(k):
    """A wooden pull-along train."""
    main = k.colour("plastic", palette.BRIGHTS)
    k.box((0, 0, 0.035), (0.075, 0.20, 0.02), "wood_light", 0.005)
    k.rod((0, -0.085, 0.075), (0, 0.03, 0.075), 0.030, main, segments=16, bevel=0.006)
    k.box((0, 0.062, 0.085), (0.066, 0.07, 0.085), "yellow", 0.008)
    k.box((0, 0.062, 0.134), (0.082, 0.088, 0.014), "red#8a302c", 0.005)
    k.lathe((0, -0.06, 0.10), [(0.010, 0), (0.011, 0.02), (0.018, 0.04), (0.015, 0.042)], "black", 12)
    k.ball((0, -0.01, 0.104), (0.011, 0.011, 0.012), "brass", 10, 6)
    for s in (-1, 1):
        for y, r in ((-0.065, 0.022), (0.0, 0.022), (0.065, 0.028)):
            k.rod((s * 0.036, y, r), (s * 0.050, y, r), r, "red", segments=14, bevel=0.003)
            k.rod((s * 0.050, y, r), (s * 0.053, y, r), r * 0.35, "brass", segments=8)
    k.held(0, 0, 0.08, "flat")


@asset("medal", mount="hand")
def medal(k):
    """A medal on a ribbon, lying."""
    k.bar((-0.008, 0.045, 0.001), (0.013, 0.055, 0.002), "red", 0.0006)
    k.bar((0.0, 0.045, 0.001), (0.006, 0.055, 0.0022), "white", 0.0006)
    k.bar((0.009, 0.045, 0.001), (0.013, 0.055, 0.002), "blue", 0.0006)
    k.bar((0, 0.074, 0.0015), (0.034, 0.006, 0.004), "gold", 0.001)
    k.ring((0, 0.014, 0.002), 0.005, 0.0012, "gold", segments=12, sides=4)
    star = [(r * math.sin(i * math.pi / 5), r * math.cos(i * math.pi / 5) - 0.012) for i,
            r in enumerate((0.026, 0.013) * 5)]  # fmt: skip
    k.top(star[::-1], 0, 0.004, "gold", 0.0012)
    k.rod((0, -0.012, 0.003), (0, -0.012, 0.006), 0.0095, "gold", segments=14, bevel=0.001)
    k.held(0, 0.05, 0.002, "flat")
