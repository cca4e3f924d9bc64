# SPDX-License-Identifier: GPL-3.0-or-later
"""Instruments beside guitar, violin and piano. No bpy."""

import math

import numpy as np

from . import palette
from .personal import curve
from .piece import asset


@asset("drum")
def drum(k):
    """A drum with tension ropes; it stands on the floor."""
    w, _, h = k.dim(0.42, 0.42, 0.4)
    r = w / 2
    k.lathe((0, 0, 0), [(r * 0.97, 0), (r, 0.02), (r, h - 0.02), (r * 0.97, h)], k.colour("paint", palette.BRIGHTS), 24)
    for z in (0.03, h - 0.03):
        k.ring((0, 0, z), r + 0.004, 0.014, "wood_light", segments=24, sides=6)
    k.lathe((0, 0, h - 0.004), [(r * 0.95, 0), (r * 0.94, 0.008)], "linen", 24)
    for i in range(10):
        a, b = i * math.pi / 5, (i + 0.5) * math.pi / 5
        for u, v in ((a, b), (a + math.pi / 5, b)):
            k.rod(
                (r * 1.02 * math.cos(u), r * 1.02 * math.sin(u), h - 0.03),
                (r * 1.02 * math.cos(v), r * 1.02 * math.sin(v), 0.03),
                0.004,
                "white",
                segments=4,
            )
    for y in (-0.03, 0.04):
        k.rod((-0.14, y, h + 0.012), (0.16, y + 0.05, h + 0.02), 0.007, "wood_light", 0.009, 6)
    k.held(0, 0, h * 0.6, "flat")


@asset("trumpet", mount="hand")
def trumpet(k):
    """A trumpet; held, its bell points forward."""
    brass = k.colour("gold", ("#c9a13f", "#b59a5a", "#c5c7c8"))
    k.spin(
        (0, -0.12, 0.05),
        (0, -1, 0),
        [(0.006, 0), (0.007, 0.08), (0.013, 0.13), (0.03, 0.165), (0.058, 0.18), (0.052, 0.178)],
        brass,
        18,
    )
    k.rod((0, -0.12, 0.05), (0, 0.12, 0.05), 0.006, brass, segments=8)
    k.rod((0, -0.1, -0.02), (0, 0.26, -0.02), 0.006, brass, segments=8)
    k.limb([(0, 0.12, 0.05), (0, 0.165, 0.03), (0, 0.165, 0.0), (0, 0.12, -0.02)], [0.006] * 4, brass, 8)
    k.limb([(0, -0.1, -0.02), (0, -0.14, 0.0), (0, -0.14, 0.03), (0, -0.1, 0.05)], [0.006] * 4, brass, 8)
    k.spin((0, 0.26, -0.02), (0, 1, 0), [(0.005, 0), (0.013, 0.02), (0.012, 0.022)], "silver", 12)
    for i in range(3):
        y = 0.045 - 0.03 * i
        k.rod((0, y, -0.05), (0, y, 0.075), 0.011, brass, segments=10)
        k.rod((0, y, 0.075), (0, y, 0.1), 0.004, "silver", segments=6)
        k.ball((0, y, 0.103), (0.009, 0.009, 0.004), "white", 8, 4)
    k.held(0, 0.015, 0.0, "point")


@asset("accordion", mount="hand")
def accordion(k):
    """An accordion, half open."""
    case = k.colour("plastic", ("#8a2f2c", "#2f3440", "#3f5a54"))
    for s, wide in ((-1, 0.1), (1, 0.1)):
        k.box((s * 0.17, 0, 0.19), (wide, 0.18, 0.38), case, 0.016)
        k.bar((s * 0.17, -0.09, 0.33), (0.07, 0.008, 0.06), "chrome", 0.002)
    rings = []
    for i, x in enumerate(np.linspace(-0.12, 0.12, 15)):
        e = 0.0 if i % 2 else 0.018
        rings.append(
            [
                (x, -0.075 - e, 0.02 - e + 0.02),
                (x, 0.075 + e, 0.04 - e),
                (x, 0.075 + e, 0.34 + e),
                (x, -0.075 - e, 0.34 + e),
            ]
        )
    k.loft(rings, "black")
    k.bar((0.232, -0.02, 0.19), (0.03, 0.06, 0.34), "white", 0.004)
    for i in range(12):
        k.bar((0.246, -0.02, 0.05 + i * 0.0255), (0.012, 0.05, 0.009), "black", 0.001)
    for i in range(5):
        for j in range(3):
            k.ball((-0.222, -0.03 + 0.03 * j, 0.09 + 0.05 * i), 0.008, "white", 6, 4)
    k.held(0, 0.05, 0.16, "flat")


@asset("cello")
def cello(k):
    """A cello on its spike, leaning back a little."""
    wood = k.colour("wood", ("#8a4f2a", "#7d4226", "#9a5f35"))
    with k.at((0, 0, 0.16), pitch=-0.22):
        half = curve([(0.03, 0.0), (0.15, 0.02), (0.215, 0.13), (0.2, 0.24), (0.15, 0.3), (0.128, 0.37), (0.14, 0.44),
                      (0.168, 0.5), (0.165, 0.6), (0.11, 0.69), (0.025, 0.72)])  # fmt: skip
        outline = [(x, z) for x, z in half] + [(-x, z) for x, z in reversed(half)]
        k.front(outline, -0.055, 0.055, wood, 0.012)
        k.bar((0, -0.05, 0.78), (0.035, 0.03, 0.62), "black", 0.006)
        k.rod((0, 0.0, 0.7), (0, -0.01, 1.1), 0.02, wood, 0.018, 8)
        k.ring((0, 0.0, 1.13), 0.025, 0.014, wood, (1, 0, 0), 12, 6)
        k.bar((0, -0.09, 0.3), (0.08, 0.012, 0.07), "wood_light", 0.003)
        k.front([(-0.02, 0.08), (0.02, 0.08), (0.032, 0.26), (-0.032, 0.26)], -0.08, -0.06, "black", 0.003)
        for x in (-0.012, -0.004, 0.004, 0.012):
            k.rod((x, -0.075, 0.26), (x * 0.7, -0.068, 1.08), 0.0012, "steel", segments=4)
        for s in (-1, 1):
            k.limb(
                [(s * 0.075, -0.058, 0.24), (s * 0.065, -0.06, 0.32), (s * 0.078, -0.058, 0.4)], [0.004] * 3, "black", 5
            )
        k.rod((0, 0, 0.0), (0, 0.02, -0.17), 0.006, "metal", 0.003, 6)
    for s in (-1, 1):
        k.rod((0, 0.16, 0.6), (s * 0.24, 0.36, -0.004), 0.011, "black", segments=6)
        k.rod((s * 0.1, 0.08, 0.32), (s * 0.155, 0.27, 0.3), 0.009, "black", segments=6)


@asset("headphones", mount="hand")
def headphones(k):
    """Headphones with a padded band."""
    shell = k.colour("plastic", ("#2f3237", "#d8d4ca", "#8a2f2c"))
    band = [(0.085 * math.cos(a), 0, 0.09 + 0.095 * math.sin(a)) for a in np.linspace(0, math.pi, 13)]
    k.tube(band, 0.008, shell, 6)
    for s in (-1, 1):
        k.rod((s * 0.085, 0, 0.09), (s * 0.085, 0, 0.06), 0.006, "metal", segments=6)
        k.spin((s * 0.065, 0, 0.045), (s, 0, 0), [(0.036, 0), (0.042, 0.01), (0.04, 0.026), (0.026, 0.034)], shell, 16)
        k.ring((s * 0.064, 0, 0.045), 0.031, 0.012, "black", (1, 0, 0), 16, 6)
    k.held(0, 0, 0.17, "hang")
