# SPDX-License-Identifier: GPL-3.0-or-later
"""What is found under the earth: teeth of stone in caves, lamps and telephones of tunnels. No bpy."""

import math

from .piece import asset

STONES = ("#8b7f70", "#7f8286", "#93806a")


def _tooth(k, x, y, r, tall, stone, way):
    """A cone in uneven rings from its broad end at z 0; ``way`` 1 grows up, -1 hangs down."""
    rings, sides = [], 9
    for t, wide in ((0.0, 1.0), (0.10, 0.78), (0.28, 0.56), (0.5, 0.40), (0.72, 0.25), (0.9, 0.13), (1.0, 0.04)):
        lean = 0.10 * r * math.sin(5 * t + x * 7)
        ring = []
        for j in range(sides):
            a, rough = j * math.tau / sides, k.random.uniform(0.86, 1.1)
            ring.append((x + lean + r * wide * rough * math.cos(a), y + r * wide * rough * math.sin(a), way * tall * t))
        rings.append(ring)
    k.loft(rings, stone)


@asset("stalagmite")
def stalagmite(k):
    """A tall tooth of stone that has grown from the floor, two small ones at its foot."""
    stone = k.colour("stone", STONES)
    w, _, h = k.dim(0.8, 0.8, 1.5, 0.15)
    _tooth(k, 0, 0, w * 0.36, h, stone, 1)
    _tooth(k, w * 0.30, -w * 0.22, w * 0.2, h * 0.36, stone, 1)
    _tooth(k, -w * 0.28, w * 0.16, w * 0.22, h * 0.52, stone, 1)


@asset("stalactite", mount="ceiling")
def stalactite(k):
    """Teeth of stone that hang from the roof of a cave."""
    stone = k.colour("stone", STONES)
    w, _, h = k.dim(0.75, 0.75, 1.4, 0.15)
    _tooth(k, 0, 0, w * 0.30, h, stone, -1)
    _tooth(k, w * 0.32, w * 0.1, w * 0.17, h * 0.55, stone, -1)
    _tooth(k, -w * 0.22, -w * 0.28, w * 0.2, h * 0.72, stone, -1)


@asset("bulkhead_lamp", mount="wall")
def bulkhead_lamp(k):
    """A lamp behind a wire guard on the wall; ``height`` of its middle."""
    metal = k.colour("metal_dark", ("#484c52", "#5a5f58"))
    w, d, h = k.dim(0.5, 0.15, 0.24, 0)
    z = float(k.params.get("height", 2.12))
    k.bar((0, d / 2 - 0.025, z), (w, 0.05, h), metal, 0.01)
    k.bar((0, 0, z), (w - 0.1, d - 0.07, h - 0.08), "bulb", 0.02)
    for s in (-1, 0, 1):
        k.bar((s * w * 0.24, -d / 2 + 0.01, z), (0.016, 0.02, h), metal, 0)
    for s in (-1, 1):
        k.bar((0, -d / 2 + 0.01, z + s * h * 0.3), (w, 0.02, 0.016), metal, 0)
    for x, y in ((-1, -1), (-1, 1), (1, -1), (1, 1)):
        k.bar((x * (w / 2 - 0.01), -0.02, z + y * h * 0.3), (0.02, 0.11, 0.016), metal, 0)
    k.glow("lamp", (0, 0, z), (w - 0.1, d - 0.07, h - 0.08))


@asset("sos_box", mount="wall")
def sos_box(k):
    """An orange box with an emergency telephone."""
    paint = k.colour("paint", ("#c8642c", "#c9912f"))
    w, d, h = k.dim(0.42, 0.22, 0.62, 0)
    z = float(k.params.get("height", 1.35))
    k.bar((0, 0, z), (w, d, h), paint, 0.012)
    k.bar((0, -d / 2 - 0.004, z - 0.05), (w - 0.1, 0.012, h - 0.24), "black", 0.004)
    k.bar((-0.08, -d / 2 - 0.02, z - 0.04), (0.06, 0.04, 0.22), "plastic", 0.01)
    k.text(k.params.get("label") or "SOS", (0, -d / 2 - 0.004, z + h / 2 - 0.08), (w * 0.7, 0.1), 0.0, "label")
