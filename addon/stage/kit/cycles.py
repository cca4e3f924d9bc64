# SPDX-License-Identifier: GPL-3.0-or-later
"""Bicycles and motorcycles. No bpy."""

import math

from .piece import asset


def spoked(k, y, radius, tyre, spokes=10, hub=0.025):
    """A wire wheel in the plane x = 0, standing on the ground."""
    k.ring((0, y, radius), radius - tyre, tyre, "rubber", (1, 0, 0), 30, 8)
    k.ring((0, y, radius), radius - tyre * 2.1, tyre * 0.55, "chrome", (1, 0, 0), 28, 5)
    k.rod((-0.045, y, radius), (0.045, y, radius), hub, "metal", segments=10)
    for i in range(spokes):
        a = i * math.pi / spokes
        c, s = (radius - tyre * 2) * math.cos(a), (radius - tyre * 2) * math.sin(a)
        k.rod((0, y - c, radius - s), (0, y + c, radius + s), 0.0018 if tyre < 0.03 else 0.003, "chrome", segments=4)


@asset("bicycle")
def bicycle(k):
    """A town bicycle with mudguards and a basket."""
    paint = k.colour("carpaint", ("#3f5a54", "#7c3a36", "#33506b", "#2f3237"))
    k.dim(0.6, 1.75, 1.08)
    front, rear, r = -0.52, 0.53, 0.34
    for y in (front, rear):
        spoked(k, y, r, 0.019)
        arc = [(0, y + (r + 0.022) * math.cos(a), r + (r + 0.022) * math.sin(a))
               for a in (math.pi * (0.08 + 0.84 * i / 11) for i in range(12))]  # fmt: skip
        k.tube(arc, 0.018, paint, 6)
    crank, seat, head_low, head = (0, 0.06, 0.29), (0, 0.20, 0.82), (0, -0.37, 0.62), (0, -0.33, 0.82)
    for a, b, t in ((crank, seat, 0.016), (crank, head_low, 0.018), ((0, 0.185, 0.74), head, 0.016)):
        k.rod(a, b, t, paint, segments=8)
    k.rod(head_low, head, 0.021, paint, segments=10)
    for s in (-1, 1):
        k.rod((s * 0.02, crank[1], crank[2]), (s * 0.05, rear, r), 0.010, paint, segments=6)
        k.rod((s * 0.015, 0.19, 0.76), (s * 0.05, rear, r), 0.009, paint, segments=6)
        k.limb([(s * 0.028, -0.375, 0.62), (s * 0.042, -0.43, 0.50), (s * 0.045, front, r)], [0.012, 0.011, 0.009],
               paint, 6)  # fmt: skip
        k.rod((s * 0.05, crank[1], crank[2]), (s * 0.06, crank[1] - s * 0.10, crank[2] - s * 0.13), 0.009, "chrome",
              segments=6)  # fmt: skip
        k.bar((s * 0.10, crank[1] - s * 0.10, crank[2] - s * 0.13), (0.09, 0.075, 0.02), "black", 0.005)
        k.limb([(0, -0.31, 0.97), (s * 0.12, -0.33, 1.02), (s * 0.26, -0.22, 1.01), (s * 0.28, -0.12, 0.98)],
               [0.011] * 4, "chrome", 6)  # fmt: skip
        k.rod((s * 0.272, -0.19, 1.0), (s * 0.282, -0.08, 0.97), 0.016, "leather", segments=8)
    k.rod((0, -0.33, 0.80), (0, -0.31, 0.98), 0.013, "chrome", segments=8)
    k.rod(seat, (0, 0.22, 0.90), 0.013, "chrome", segments=8)
    k.limb([(0, 0.06, 0.935), (0, 0.16, 0.925), (0, 0.30, 0.945)], [0.025, 0.05, 0.085], "leather", 10)
    k.rod((-0.055, crank[1], crank[2]), (0.055, crank[1], crank[2]), 0.02, "metal", segments=10)
    k.rod((0.034, crank[1], crank[2]), (0.040, crank[1], crank[2]), 0.09, "metal", segments=20)
    for dz in (0.085, -0.085):
        k.rod((0.037, crank[1], crank[2] + dz), (0.037, rear, r + dz * 0.4), 0.006, "metal_dark", segments=5)
    k.bar((0, rear + 0.02, 0.72), (0.13, 0.36, 0.014), "metal_dark", 0.004)
    for s in (-1, 1):
        k.rod((s * 0.06, rear, r), (s * 0.06, rear + 0.08, 0.715), 0.006, "metal_dark", segments=5)
    rings = [[(w * math.cos(a), -0.53 + w * 0.75 * math.sin(a), z) for a in (j * math.pi / 10 for j in range(20))]
             for w, z in ((0.11, 0.72), (0.155, 0.94), (0.145, 0.94), (0.10, 0.735))]  # fmt: skip
    k.loft(rings, "wicker")
    k.spin((0, -0.62, 0.66), (0, -1, 0), [(0.02, 0), (0.035, 0.03), (0.032, 0.05)], "headlight", 10)
    k.anchor("seat", 0, 0.20, 0.96)
    k.anchor("wheel", 0, -0.15, 1.0)


@asset("motorcycle")
def motorcycle(k):
    """A classic motorcycle."""
    paint = k.colour("carpaint", ("#7c3a36", "#2f3237", "#33506b", "#3f5a4a"))
    k.dim(0.8, 2.15, 1.12)
    front, rear, r = -0.76, 0.68, 0.325
    for y in (front, rear):
        spoked(k, y, r, 0.055, 9, 0.06)
        reach = (0.25, 0.80) if y < 0 else (0.10, 0.72)
        arc = [(0, y + (r + 0.03) * math.cos(a), r + (r + 0.03) * math.sin(a))
               for a in (math.pi * (reach[0] + (reach[1] - reach[0]) * i / 10) for i in range(11))]  # fmt: skip
        k.tube(arc, 0.06, paint, 10)
    for s in (-1, 1):
        k.rod((s * 0.085, front, r), (s * 0.085, -0.50, 0.92), 0.024, "chrome", segments=10)
        k.rod((s * 0.085, -0.68, 0.50), (s * 0.085, -0.58, 0.74), 0.034, "black", segments=10)
        k.rod((s * 0.10, rear, r), (s * 0.10, 0.12, 0.36), 0.022, "black", segments=8)
        k.rod((s * 0.13, rear - 0.03, r + 0.04), (s * 0.13, 0.50, 0.74), 0.030, "chrome", segments=10)
        k.limb([(s * 0.04, -0.48, 0.96), (s * 0.20, -0.46, 1.05), (s * 0.34, -0.36, 1.03), (s * 0.38, -0.27, 1.0)],
               [0.013] * 4, "chrome", 8)  # fmt: skip
        k.rod((s * 0.355, -0.34, 1.02), (s * 0.385, -0.22, 0.99), 0.02, "rubber", segments=8)
        k.limb([(s * 0.12, -0.12, 0.50), (s * 0.20, -0.16, 0.32), (s * 0.19, 0.10, 0.25), (s * 0.19, 0.86, 0.30)],
               [0.026, 0.026, 0.030, 0.045], "chrome", 10)  # fmt: skip
        k.bar((s * 0.24, 0.06, 0.32), (0.12, 0.05, 0.03), "rubber", 0.008)
        k.rod((s * 0.28, -0.42, 1.035), (s * 0.33, -0.43, 1.20), 0.006, "chrome", segments=5)
        k.ball((s * 0.34, -0.43, 1.22), (0.055, 0.012, 0.04), "chrome", 10, 6)
        k.rod((0, 0.80, 0.66), (s * 0.17, 0.80, 0.66), 0.008, "black", segments=5)
        k.ball((s * 0.17, 0.80, 0.66), 0.028, "signal_amber", 8, 6)
    k.limb([(0, -0.40, 0.84), (0, -0.22, 0.86), (0, 0.02, 0.82), (0, 0.10, 0.79)], [0.10, 0.145, 0.125, 0.09], paint,
           16)  # fmt: skip
    k.lathe((0, -0.22, 0.985), [(0.035, 0), (0.035, 0.02), (0.02, 0.024)], "chrome", 12)
    k.limb([(0, 0.08, 0.80), (0, 0.30, 0.795), (0, 0.62, 0.83), (0, 0.84, 0.83)], [0.12, 0.135, 0.12, 0.07],
           "leather#2a2523", 14)  # fmt: skip
    k.box((0, -0.02, 0.40), (0.28, 0.42, 0.26), "metal", 0.06, 0, 4)
    for s in (-1, 1):
        with k.at((0, -0.04 + s * 0.10, 0.58), pitch=-s * 0.30):
            for i in range(6):
                k.box((0, 0, i * 0.032 - 0.06), (0.20, 0.15, 0.016), "metal_dark", 0.006)
            k.rod((0, 0, -0.08), (0, 0, 0.13), 0.05, "metal", segments=12)
    k.rod((-0.17, -0.02, 0.38), (0.17, -0.02, 0.38), 0.09, "chrome", segments=18, bevel=0.02)
    k.tube([(0, -0.47, 0.95), (0, -0.40, 0.72), (0, -0.30, 0.34), (0, 0.14, 0.26), (0, 0.26, 0.42), (0, 0.46, 0.74)],
           0.024, "black", 8)  # fmt: skip
    k.rod((0, -0.44, 0.86), (0, -0.50, 1.0), 0.03, "black", segments=10)
    k.spin((0, -0.54, 0.90), (0, -1, 0), [(0.03, -0.02), (0.085, 0.03), (0.098, 0.09), (0.09, 0.10)], "chrome", 18)
    k.spin((0, -0.635, 0.90), (0, -1, 0), [(0.088, 0), (0.07, 0.018), (0.01, 0.03)], "headlight", 18)
    k.glow("headlight", (0, -0.65, 0.90), (0.18, 0.03, 0.18))
    k.box((0, 0.99, 0.66), (0.11, 0.04, 0.06), "taillight", 0.012)
    k.bar((0, 1.02, 0.55), (0.2, 0.012, 0.12), "label", 0.003)
    k.rod((-0.12, 0.05, 0.28), (-0.26, 0.12, 0.012), 0.012, "metal_dark", segments=6)
    k.anchor("seat", 0, 0.24, 0.92)
    k.anchor("seat", 0, 0.60, 0.94)
    k.anchor("wheel", 0, -0.30, 1.0)
