# SPDX-License-Identifier: GPL-3.0-or-later
"""Bathroom things. No bpy."""

import math

import numpy as np

from .kitchen import tap
from .piece import asset


def _oval(x, y, z, n=28, power=2.6, at=(0, 0)):
    angle = np.linspace(0, 2 * math.pi, n, endpoint=False)
    c, s = np.cos(angle), np.sin(angle)
    return np.column_stack([at[0] + x * np.sign(c) * abs(c) ** (2 / power),
                            at[1] + y * np.sign(s) * abs(s) ** (2 / power), np.full(n, z)])  # fmt: skip


@asset("bathtub")
def bathtub(k):
    """An enamelled tub on feet, with a rolled rim; the taps are at +X."""
    w, d, h = k.dim(1.7, 0.76, 0.60)
    a, b = w / 2, d / 2
    rows = [(a * 0.74, b * 0.62, 0.11), (a * 0.82, b * 0.72, 0.16), (a * 0.92, b * 0.88, h * 0.6),
            (a * 0.95, b * 0.93, h - 0.03), (a, b, h - 0.02), (a, b, h),
            (a * 0.93, b * 0.86, h), (a * 0.89, b * 0.80, h * 0.6), (a * 0.78, b * 0.60, 0.20),
            (a * 0.6, b * 0.4, 0.18)]  # fmt: skip
    k.loft([_oval(*row, n=36, power=3.0) for row in rows], "porcelain")
    for x in (-1, 1):
        for y in (-1, 1):
            k.limb([(x * a * 0.70, y * b * 0.55, 0.18), (x * a * 0.76, y * b * 0.68, 0.09),
                    (x * a * 0.77, y * b * 0.70, 0.025)], [0.045, 0.03, 0.035], "brass", 8)  # fmt: skip
    with k.at((a - 0.03, 0, 0), yaw=-math.pi / 2):
        tap(k, 0, 0, h - 0.01, 0.16, 0.14)
    k.anchor("lie", 0, 0, 0.22, math.pi / 2, (d - 0.2, w - 0.3))


@asset("shower")
def shower(k):
    """A shower cubicle: tray, glass on three sides, riser and rose."""
    w, d, h = k.dim(0.9, 0.9, 2.05)
    k.box((0, 0, 0.05), (w, d, 0.10), "porcelain", 0.02)
    k.rod((0, 0, 0.10), (0, 0, 0.104), 0.05, "chrome", segments=16)
    for x in (-1, 1):
        for y in (-1, 1):
            k.bar((x * (w / 2 - 0.02), y * (d / 2 - 0.02), h / 2 + 0.04), (0.03, 0.03, h - 0.10), "chrome", 0.004)
        k.bar((x * (w / 2 - 0.02), 0, h / 2 + 0.05), (0.008, d - 0.07, h - 0.16), "glass", 0.001)
        k.bar((x * (w / 2 - 0.02), 0, h - 0.02), (0.03, d - 0.07, 0.03), "chrome", 0.004)
    for y in (-1, 1):
        k.bar((0, y * (d / 2 - 0.02), h - 0.02), (w - 0.07, 0.03, 0.03), "chrome", 0.004)
    k.bar((0, -d / 2 + 0.02, h / 2 + 0.05), (w - 0.07, 0.008, h - 0.16), "glass", 0.001)
    k.bar((0, d / 2 - 0.012, h / 2 + 0.05), (w - 0.07, 0.02, h - 0.12), "tile", 0.003)
    k.rod((w / 4, -d / 2 - 0.02, 0.95), (w / 4, -d / 2 - 0.02, 1.15), 0.010, "chrome", segments=8)
    for z in (0.97, 1.13):
        k.rod((w / 4, -d / 2 - 0.02, z), (w / 4, -d / 2 + 0.02, z), 0.008, "chrome", segments=6)
    k.tube([(0, d / 2 - 0.05, 1.0), (0, d / 2 - 0.05, 1.95), (0, d / 2 - 0.12, 2.0), (0, d / 2 - 0.26, 1.97)], 0.011,
           "chrome")  # fmt: skip
    k.spin((0, d / 2 - 0.27, 1.97), (0, -0.25, -1), [(0.015, 0), (0.07, 0.025), (0.075, 0.04)], "chrome", 18)
    k.rod((0, d / 2 - 0.02, 1.05), (0, d / 2 - 0.08, 1.05), 0.035, "chrome", segments=14)
    k.anchor("stand", 0, 0, 0.10, math.pi)


@asset("toilet")
def toilet(k):
    """A toilet with a cistern."""
    k.dim(0.38, 0.68, 0.80)
    rows = [(0.10, 0.17, 0.0, 0.06), (0.11, 0.19, 0.02, 0.06), (0.095, 0.16, 0.12, 0.06), (0.12, 0.19, 0.24, 0.02),
            (0.175, 0.235, 0.36, -0.02), (0.185, 0.245, 0.395, -0.02)]  # fmt: skip
    k.loft([_oval(a, b, z, 28, 2.3, (0, y - 0.06)) for a, b, z, y in rows], "porcelain")
    k.loft([_oval(0.185 * s, 0.24 * s, z, 28, 2.3, (0, -0.085)) for s, z in ((0.98, 0.397), (1.02, 0.402),
                                                                (1.02, 0.418), (0.97,
                                                                0.426))], "wood_light")  # fmt: skip
    k.box((0, 0.25, 0.60), (0.37, 0.17, 0.36), "porcelain", 0.03, 0, 4)
    k.box((0, 0.245, 0.79), (0.39, 0.19, 0.035), "porcelain", 0.012)
    k.box((0, 0.22, 0.36), (0.22, 0.18, 0.14), "porcelain", 0.03)
    k.rod((0.12, 0.175, 0.71), (0.12, 0.145, 0.71), 0.012, "chrome", segments=8)
    k.bar((0.095, 0.142, 0.70), (0.07, 0.012, 0.016), "chrome", 0.004)
    k.anchor("seat", 0, -0.09, 0.425)


@asset("washbasin")
def washbasin(k):
    """A basin on a pedestal with a tap."""
    w, d, h = k.dim(0.56, 0.45, 0.85)
    k.lathe((0, 0.06, 0), [(0.12, 0), (0.125, 0.02), (0.085, 0.08), (0.075, 0.45), (0.11, h - 0.17)], "porcelain", 20)
    a, b = w / 2, d / 2
    rows = [(a * 0.45, b * 0.45, h - 0.19, 0.04), (a * 0.85, b * 0.85, h - 0.10, 0), (a, b, h - 0.025, 0),
            (a, b, h, 0), (a * 0.84, b * 0.68, h, -0.04),
            (a * 0.76, b * 0.58, h - 0.05, -0.04), (a * 0.4, b * 0.3, h - 0.13, -0.02)]  # fmt: skip
    k.loft([_oval(x, y, z, 32, 2.9, (0, o)) for x, y, z, o in rows], "porcelain")
    tap(k, 0, d / 2 - 0.065, h, 0.14, 0.13)
    k.anchor("stand", 0, -d / 2 - 0.32, 0, math.pi)
