# SPDX-License-Identifier: GPL-3.0-or-later
"""An airliner as it stands before a terminal. No bpy."""

import math

from .piece import asset

LENGTH, RADIUS, AXIS = 34.0, 1.95, 3.6  # metres: of the hull, and the height of its middle


@asset("airliner")
def airliner(k):
    """A twin-engined jet on its wheels; its nose points to -Y."""
    stripe = k.colour("paint", ("#2f5d86", "#a4443c", "#3f6a5a"))
    nose = -LENGTH / 2
    rows = ((0.0, 0.12, -0.5), (0.5, 0.75, -0.38), (1.6, 1.35, -0.16), (3.4, 1.85, 0.0), (5.0, RADIUS, 0.0),
            (23.0, RADIUS, 0.0), (28.0, 1.35, 0.5), (32.0, 0.6, 1.0), (LENGTH, 0.14, 1.25))  # fmt: skip
    k.loft([_ring(nose + y, r, AXIS + up) for y, r, up in rows], "white#e6e8e8")
    k.loft([_ring(nose + y, RADIUS + 0.01, AXIS, -0.62, -0.28) for y in (4.6, 23.4)], stripe)
    for s in (-1, 1):
        for i in range(34):
            y = nose + 5.6 + i * 0.52
            k.bar((s * (RADIUS * 0.955), y, AXIS + 0.52), (0.1, 0.24, 0.36), "glass_dark", 0.03)
        for y in (nose + 4.6, nose + 23.8):
            k.bar((s * (RADIUS - 0.04), y, AXIS + 0.1), (0.1, 0.85, 1.8), "white#cfd3d4", 0.04)
        corners = ((0.1, 1.45, 0.95), (0.95, 1.9, 0.85), (1.1, 1.75, 0.4), (0.1, 1.15, 0.5))
        k.pane([(s * x, nose + y, AXIS + z) for x, y, z in corners], "glass_dark", 0.12)
        _wing(k, s, (1.5, AXIS - 0.9), (16.0, AXIS + 0.5), (-4.2, 2.6), (3.4, 5.0), 0.5)
        _wing(k, s, (0.6, AXIS + 1.0), (5.6, AXIS + 1.5), (11.6, 14.6), (14.2, 15.6), 0.2)
        k.spin((s * 5.4, -5.2, AXIS - 1.55), (0, 1, 0),
               [(0.7, 0), (0.98, 0.12), (1.02, 1.2), (0.8, 2.9), (0.42, 3.5)], stripe, 20)  # fmt: skip
        k.spin((s * 5.4, -5.25, AXIS - 1.55), (0, 1, 0), [(0.2, 0.05), (0.68, 0.04), (0.68, 0.1)], "black", 16)
        k.bar((s * 5.3, -2.6, AXIS - 0.75), (0.2, 2.6, 0.9), "white#d3d6d7", 0.05)
        _wheels(k, s * 2.6, 1.6, AXIS - 1.2)
    _wheels(k, 0.0, nose + 4.4, AXIS - 1.6)
    fin = [(LENGTH / 2 - 7.6, AXIS + 1.7), (LENGTH / 2 - 2.6, AXIS + 6.8), (LENGTH / 2 - 0.6, AXIS + 6.8),
           (LENGTH / 2 - 1.4, AXIS + 1.4)]  # fmt: skip
    k.side(fin, -0.16, 0.16, stripe, 0.05)


def _ring(y, radius, z, low=-1.0, high=1.0):
    """A cross section of the hull, or of a band round its sides between two heights (in radii)."""
    n = 28
    return [(radius * math.cos(a), y, z + max(low, min(high, math.sin(a))) * radius)
            for a in (2 * math.pi * i / n for i in range(n))]  # fmt: skip


def _wing(k, s, root, tip, root_y, tip_y, thick):
    """A swept wing from ``root`` to ``tip`` (x, z) with its leading and trailing edges (y)."""
    rings = []
    for (x, z), (lead, trail), t in ((root, root_y, thick), (tip, tip_y, thick * 0.35)):
        middle = lead + (trail - lead) * 0.3
        rings.append([(s * x, lead, z), (s * x, middle, z + t / 2), (s * x, trail, z), (s * x, middle, z - t / 2)])
    k.loft(rings, "white#ccd0d2")


def _wheels(k, x, y, top):
    k.rod((x, y, 0.5), (x, y, top), 0.11, "metal", segments=8)
    for d in (-0.22, 0.22):
        k.rod((x + d - 0.14, y, 0.5), (x + d + 0.14, y, 0.5), 0.5, "rubber", segments=18)
