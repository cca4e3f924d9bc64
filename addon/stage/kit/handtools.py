# SPDX-License-Identifier: GPL-3.0-or-later
"""Tools of the carpenter, the fitter and the woodman. No bpy."""

import math

import numpy as np

from . import palette
from .piece import asset


@asset("saw", mount="hand")
def saw(k):
    """A hand saw: a toothed blade and an open wooden handle; it lies flat, pointing to -Y."""
    teeth = []
    for y in np.arange(-0.5, 0.0, 0.016):
        teeth += [(0.0, y), (-0.009, y + 0.008)]
    outline = [(0.052, -0.5), *teeth, (0.0, 0.02), (0.115, 0.03)]
    k.top(outline, 0.0105, 0.0135, "blade")
    wood = k.colour("wood", ("#8a5a34", "#a8402f"))
    k.limb([(0.01, 0.0, 0.012), (0.0, 0.07, 0.012), (0.025, 0.125, 0.012), (0.085, 0.135, 0.012), (0.12, 0.1, 0.012),
            (0.115, 0.02, 0.012)], [0.012, 0.0125, 0.014, 0.014, 0.0125, 0.012], wood, 10)  # fmt: skip
    k.bar((0.062, 0.018, 0.012), (0.12, 0.036, 0.022), wood, 0.006)
    for x in (0.03, 0.09):
        k.rod((x, 0.018, 0.0), (x, 0.018, 0.0245), 0.006, "brass", segments=10)
    k.held(0.03, 0.11, 0.012, "point")


@asset("drill", mount="hand")
def drill(k):
    """A cordless drill with its chuck and bit to -Y; it stands on its battery."""
    body = k.colour("plastic", ("#d8a02f", "#2f7a8a", "#b03a34"))
    k.box((0, 0.01, 0.022), (0.078, 0.12, 0.044), "black", 0.012)
    k.side([(-0.02, 0.04), (0.045, 0.04), (0.06, 0.15), (-0.015, 0.16)], -0.021, 0.021, body, 0.012)
    k.rod((0, 0.09, 0.19), (0, -0.06, 0.19), 0.034, body, segments=18, bevel=0.01)
    k.rod((0, -0.055, 0.19), (0, -0.085, 0.19), 0.028, "black", 0.026, 16)
    k.rod((0, -0.085, 0.19), (0, -0.125, 0.19), 0.022, "metal_dark", 0.014, 14)
    k.rod((0, -0.12, 0.19), (0, -0.22, 0.19), 0.0045, "steel", 0.0025, 8)
    k.bar((0, -0.022, 0.142), (0.018, 0.02, 0.035), "black", 0.005)
    for s in (-1, 1):
        for i in range(3):
            k.bar((s * 0.033, 0.04 + 0.017 * i, 0.19), (0.006, 0.007, 0.03), "black", 0)
    k.held(0, 0.025, 0.1, "point")


@asset("pliers", mount="hand")
def pliers(k):
    """Pliers with plastic grips, jaws a little open; they lie flat, pointing to -Y."""
    grip = k.colour("plastic", ("#b03a34", "#2f5f9a", "#d8a02f"))
    z = 0.01
    for s in (-1, 1):
        k.limb([(-s * 0.007, -0.01, z), (s * 0.012, 0.03, z), (s * 0.028, 0.075, z), (s * 0.024, 0.135, z)],
               [0.007, 0.0085, 0.009, 0.0085], grip, 8)  # fmt: skip
        k.top([(s * 0.001, -0.075), (s * 0.006, -0.078), (s * 0.017, -0.035), (s * 0.018, -0.008), (-s * 0.01, 0.006),
               (-s * 0.008, -0.016), (s * 0.003, -0.03)], z - 0.006, z + 0.006, "metal_dark", 0.002)  # fmt: skip
    k.rod((0, -0.012, z - 0.0095), (0, -0.012, z + 0.0095), 0.0095, "steel", segments=14)
    k.held(0, 0.09, z, "point")


@asset("screwdriver", mount="hand")
def screwdriver(k):
    """A screwdriver with a fluted grip; it lies flat, pointing to -Y."""
    colour = k.colour("plastic", ("#d8a02f", "#b03a34", "#2f5f9a"))
    k.spin((0, 0.11, 0.016), (0, -1, 0), [(0.008, 0), (0.014, 0.006), (0.0155, 0.03), (0.0145, 0.07), (0.010, 0.092),
           (0.0125, 0.108), (0.007, 0.116)], colour, 12)  # fmt: skip
    for i in range(6):
        a = i * math.tau / 6
        c, s = 0.0145 * math.cos(a), 0.0145 * math.sin(a)
        k.rod((c, 0.09, 0.016 + s), (c * 0.95, 0.045, 0.016 + s * 0.95), 0.0026, "black", segments=5)
    k.rod((0, 0.0, 0.016), (0, -0.125, 0.016), 0.0038, "chrome", segments=10)
    k.top([(-0.0035, -0.12), (0.0035, -0.12), (0.0048, -0.135), (0.004, -0.142), (-0.004, -0.142), (-0.0048, -0.135)],
          0.0146, 0.0174, "chrome")  # fmt: skip
    k.held(0, 0.06, 0.016, "point")


@asset("chainsaw", mount="hand")
def chainsaw(k):
    """A chain saw: motor with a pull cord, two handles, a long bar with its chain to -Y."""
    paint = k.colour("plastic", ("#d8642a", "#c8402f"))
    k.box((0, 0.11, 0.1), (0.15, 0.26, 0.16), paint, 0.03, 0, 3)
    k.box((0.005, 0.12, 0.045), (0.13, 0.24, 0.09), "black#2b2d31", 0.02)
    k.rod((-0.072, 0.1, 0.1), (-0.092, 0.1, 0.1), 0.055, "black#2b2d31", segments=18, bevel=0.006)
    rows = [(0.04, 0.0), (0.04, -0.38), (0.03, -0.41), (0.0, -0.425), (-0.03, -0.41), (-0.04, -0.38), (-0.04, 0.0)]
    with k.at((0.03, 0.0, 0.075)):
        k.side([(y, z) for z, y in rows], -0.003, 0.003, "steel")
        loop = [(0, y, z) for z, y in rows]
        k.tube(loop, 0.006, "metal_dark", 5)
        for y in np.arange(-0.37, 0.0, 0.03):
            for z in (-0.043, 0.043):
                k.bar((0, y, z), (0.009, 0.013, 0.012), "black", 0)
    k.limb([(-0.09, 0.03, 0.08), (-0.095, 0.0, 0.19), (-0.03, -0.01, 0.235), (0.06, -0.01, 0.235), (0.085, 0.02, 0.17)],
           [0.012] * 5, "black", 8)  # fmt: skip
    k.limb([(0, 0.22, 0.15), (0, 0.3, 0.175), (0, 0.37, 0.15), (0, 0.37, 0.08), (0, 0.24, 0.05)], [0.016] * 5,
           "black", 8)  # fmt: skip
    k.bar((0, -0.05, 0.2), (0.11, 0.012, 0.07), "black", 0.004)
    k.rod((0, -0.01, 0.15), (0, -0.05, 0.19), 0.012, "black", segments=6)
    k.text(k.params.get("label"), (0.0765, 0.11, 0.12), (0.2, 0.05), math.pi / 2, palette.variant("label", "#e8e4d8"))
    k.held(0, 0.34, 0.17, "point")
