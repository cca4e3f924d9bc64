# SPDX-License-Identifier: GPL-3.0-or-later
"""Things of sport that people hold, ride or train on. No bpy."""

import math
from itertools import pairwise

from . import palette
from .piece import asset


@asset("bat", mount="hand")
def bat(k):
    """A baseball bat."""
    k.lathe((0, 0, 0), [(0.024, 0), (0.026, 0.012), (0.0135, 0.026), (0.0125, 0.14), (0.017, 0.36), (0.0315, 0.62),
                        (0.033, 0.78), (0.028, 0.83), (0.012, 0.845)],
            k.colour("wood_light", ("#c39a62", "#a97a48", "#7a4f30")), 18)  # fmt: skip
    k.lathe((0, 0, 0.025), [(0.0142, 0), (0.0138, 0.2)], "black", 14)
    k.lathe((0, 0, 0.56), [(0.0292, 0), (0.0318, 0.06)], "red#a63d36", 18)
    k.held(0, 0, 0.1, "upright", "side")


@asset("racket", mount="hand")
def racket(k):
    """A tennis racket: a strung hoop, a throat of two arms, a bound grip."""
    frame = k.colour("plastic", ("#b03a34", "#2f5f9a", "#33383c"))
    hoop = [(0.13 * math.sin(a), 0, 0.52 - 0.165 * math.cos(a)) for a in (i * math.tau / 28 for i in range(29))]
    k.tube(hoop, 0.011, frame, 8)
    for i in range(-5, 6):
        x = i * 0.022
        half = 0.165 * math.sqrt(1 - (x / 0.13) ** 2)
        k.rod((x, 0, 0.52 - half), (x, 0, 0.52 + half), 0.0016, "white", segments=4)
    for i in range(-7, 8):
        z = i * 0.021
        half = 0.13 * math.sqrt(1 - (z / 0.165) ** 2)
        k.rod((-half, 0, 0.52 + z), (half, 0, 0.52 + z), 0.0016, "white", segments=4)
    for s in (-1, 1):
        k.limb([(0, 0, 0.2), (s * 0.022, 0, 0.29), (s * 0.055, 0, 0.375)], [0.014, 0.011, 0.011], frame, 8)
    k.rod((0, 0, 0.0), (0, 0, 0.21), 0.0165, "black", segments=8, bevel=0.003)
    k.rod((0, 0, -0.006), (0, 0, 0.01), 0.0195, frame, segments=8)
    k.held(0, 0, 0.09, "upright", "back")


@asset("golf_club", mount="hand")
def golf_club(k):
    """A golf driver: a steel shaft, a rubber grip and a rounded wooden head."""
    k.rod((0, 0, 0.03), (0, 0.0, 1.1), 0.0055, "chrome", 0.0075, 8)
    k.rod((0, 0, 0.84), (0, 0, 1.12), 0.0125, "black", 0.0145, 10)
    k.loft([[(0.062 * s * math.cos(a) + 0.045, 0.045 * s * math.sin(a), z)
             for a in (i * math.tau / 20 for i in range(20))]
            for s, z in ((0.7, 0.0), (1.0, 0.012), (1.02, 0.03), (0.8, 0.052), (0.35, 0.062))],
           k.colour("wood", ("#6a3226", "#2f3237")))  # fmt: skip
    k.bar((0.045, -0.042, 0.028), (0.09, 0.008, 0.045), "steel", 0.003)
    k.rod((0, 0, 0.03), (0, 0, 0.12), 0.0095, "black", 0.0075, 10)
    k.held(0, 0, 0.98, "upright", "side")


@asset("skis", mount="hand")
def skis(k):
    """A pair of skis with bindings and two poles, laid side by side, tips to -Y."""
    paint = k.colour("plastic", ("#c8402f", "#2f6cb0", "#d8a93a"))
    for s in (-1, 1):
        rings = []
        for y, half, z in ((0.85, 0.04, 0.008), (0.6, 0.04, 0.003), (0.0, 0.034, 0.004), (-0.6, 0.042, 0.003),
                           (-0.78, 0.045, 0.012), (-0.88, 0.04, 0.045), (-0.95, 0.022, 0.09)):  # fmt: skip
            rings.append([(s * 0.075 + half, y, z), (s * 0.075 + half, y, z + 0.014),
                          (s * 0.075 - half, y, z + 0.014), (s * 0.075 - half, y, z)])  # fmt: skip
        k.loft(rings, paint)
        k.bar((s * 0.075, -0.3, 0.0195), (0.05, 0.36, 0.004), "white", 0)
        for y, long in ((-0.06, 0.12), (0.22, 0.14)):
            k.box((s * 0.075, y, 0.034), (0.062, long, 0.045), "black", 0.012)
        k.rod((s * 0.17, 0.66, 0.012), (s * 0.17, -0.56, 0.012), 0.0085, "steel", 0.0065, 8)
        k.rod((s * 0.17, 0.66, 0.012), (s * 0.17, 0.54, 0.012), 0.0125, "black", segments=8)
        k.ring((s * 0.17, -0.49, 0.012), 0.036, 0.005, "black", (0, 1, 0.9), 14, 5)
        k.rod((s * 0.17 - 0.034, -0.49, 0.012), (s * 0.17 + 0.034, -0.49, 0.012), 0.004, "black", segments=5)
    k.held(0, 0.1, 0.02, "flat")


@asset("surfboard", mount="hand")
def surfboard(k):
    """A surfboard with a stringer, a coloured band and three fins; it lies on its back, nose to -Y."""
    rings = []
    for i in range(15):
        t = i / 14
        half = 0.27 * math.sin(math.pi * (0.04 + 0.9 * t) ** 0.8) ** 0.62
        rise = 0.12 * max(0, 0.3 - t) ** 2 / 0.09 + 0.03 * max(0, t - 0.85) / 0.15
        rings.append([(half * math.cos(a), -1.0 + 2.0 * t, rise + 0.035 + 0.035 * math.sin(a) * (0.5 + half))
                      for a in (j * math.tau / 16 for j in range(16))])  # fmt: skip
    k.loft(rings, "white#efe9dc")
    paint = k.colour("paint", ("#2f7fa8", "#c8502f", "#3f8a6a"))
    for low, high in ((-0.5, -0.32), (-0.27, -0.22)):
        band = [[(x * 1.006, y, z + 0.0012) for x, y, z in _ring_at(rings, y)] for y in (low, high)]
        k.loft(band, paint)
    k.tube([(0, y, max(p[2] for p in _ring_at(rings, y)) + 0.0005) for y in (-0.9, -0.6, -0.3, 0, 0.3, 0.6, 0.9)],
           0.004, "wood_dark", 4)  # fmt: skip
    k.origin = None
    k.held(0, 0, 0.03, "flat")


def _ring_at(rings, y):
    """The board's section at a y between two of its rings."""
    for a, b in pairwise(rings):
        if a[0][1] <= y <= b[0][1]:
            t = (y - a[0][1]) / (b[0][1] - a[0][1])
            return [tuple(u + (v - u) * t for u, v in zip(p, q, strict=True)) for p, q in zip(a, b, strict=True)]
    return rings[-1]


@asset("treadmill")
def treadmill(k):
    """A running machine: belt, side rails, uprights with handles and a console; the runner faces -Y."""
    dark = k.colour("plastic", ("#3a3e43", "#55595c"))
    k.box((0, 0.05, 0.09), (0.62, 1.6, 0.14), dark, 0.02)
    k.bar((0, 0.1, 0.168), (0.46, 1.5, 0.02), "rubber", 0.004)
    for s in (-1, 1):
        k.bar((s * 0.28, 0.1, 0.175), (0.08, 1.5, 0.03), "metal", 0.006)
        k.limb(
            [(s * 0.29, -0.7, 0.1), (s * 0.29, -0.66, 0.7), (s * 0.27, -0.56, 1.18)], [0.035, 0.03, 0.028], "metal", 8
        )
        k.limb([(s * 0.28, -0.62, 0.98), (s * 0.29, -0.4, 0.95), (s * 0.29, -0.12, 0.94)], [0.024] * 3, "black", 8)
        k.bar((s * 0.26, -0.68, 0.03), (0.06, 0.2, 0.06), "black", 0.01)
        k.bar((s * 0.26, 0.78, 0.03), (0.06, 0.12, 0.06), "black", 0.01)
    k.box((0, -0.72, 0.2), (0.6, 0.3, 0.2), dark, 0.05)
    with k.at((0, -0.56, 1.2), pitch=0.5):
        k.box((0, 0, 0), (0.66, 0.06, 0.3), dark, 0.02)
        k.bar((0, 0.032, 0.04), (0.36, 0.006, 0.16), "screen_ui", 0)
        for i in range(4):
            k.bar((-0.15 + 0.1 * i, 0.034, -0.09), (0.05, 0.008, 0.035),
                  ("signal_red", "signal_green", "white", "white")[i], 0.002)  # fmt: skip
    k.glow("screen", (0, -0.53, 1.22), (0.36, 0.02, 0.16))
    k.anchor("stand", 0, 0.1, 0.18, 0.0)


@asset("punching_bag", mount="ceiling")
def punching_bag(k):
    """A boxer's bag of leather on chains from the ceiling."""
    hide = k.colour("leather", ("#7a2f2a", "#2c2a2a", "#6a4a32"))
    drop = abs(float(k.params.get("drop", 1.75)))
    k.rod((0, 0, -0.03), (0, 0, 0), 0.07, "metal_dark", segments=14)
    k.ring((0, 0, -0.05), 0.028, 0.008, "steel", (0, 1, 0), 14, 5)
    top = -drop + 1.1
    n = max(2, round((-top - 0.07) / 0.05))
    for i in range(n):
        k.ring((0, 0, -0.075 - i * (-top - 0.3 - 0.075) / n), 0.03, 0.006, "steel", (i % 2, (i + 1) % 2, 0), 10, 4)
    for i in range(4):
        a = i * math.pi / 2
        k.rod((0, 0, top + 0.24), (0.15 * math.cos(a), 0.15 * math.sin(a), top - 0.01), 0.008, "steel", segments=5)
    k.rod((0, 0, top + 0.2), (0, 0, top + 0.32), 0.012, "steel", segments=6)
    k.lathe((0, 0, -drop), [(0.12, 0), (0.17, 0.02), (0.18, 0.06), (0.18, 1.04), (0.17, 1.08), (0.12, 1.1)], hide, 24)
    for z in (0.16, 0.92):
        k.ring((0, 0, -drop + z), 0.18, 0.008, "black", segments=24, sides=5)
    k.lathe((0, 0, -drop + 0.42), [(0.1812, 0), (0.1812, 0.26)], palette.variant("leather", "#d8cfb8"), 24)
