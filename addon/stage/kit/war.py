# SPDX-License-Identifier: GPL-3.0-or-later
"""What is left on battlefields: wire, wrecks, guns, shattered trees. No bpy."""

import math

import numpy as np

from . import palette
from .piece import asset
from .tables import spread

BURNT = ("#4a423b", "#54463a", "#3f3d3a")


@asset("barbed_wire")
def barbed_wire(k):
    """An entanglement: coils of barbed wire between leaning stakes."""
    w, _, h = k.dim(3.2, 0.9, 1.15, 0)
    wire = k.colour("iron", ("#4a4440", "#54463a"))
    for x in (-w / 2 + 0.1, 0.05, w / 2 - 0.1):
        lean = k.random.uniform(-0.12, 0.12)
        k.rod((x, 0.05 * lean, 0), (x + lean * 0.4, lean, h), 0.035, "wood_dark", 0.03, 7)
    for radius, z, y, turns in ((0.36, 0.37, -0.06, 7), (0.3, 0.8, 0.05, 6)):
        t = np.linspace(0, 1, turns * 10)
        a = 2 * math.pi * turns * t
        path = np.stack([(t - 0.5) * (w - 0.06), y + radius * np.cos(a), z + radius * np.sin(a) * 0.95], 1)
        k.tube(path, 0.011, wire, 4)
        for i in range(4, len(path), 5 if k.fine else 1000):
            p = path[i]
            k.bar((float(p[0]), float(p[1]), float(p[2])), (0.02, 0.06, 0.06), wire, 0, 0.6 * i)
    for z in (0.3, 0.95):
        k.rod((-w / 2 + 0.1, 0, z), (w / 2 - 0.1, 0, z + 0.06), 0.008, wire, segments=4)


@asset("tank_trap")
def tank_trap(k):
    """Three steel beams crossed, against tanks."""
    steel = k.colour("rust", ("#5d4436", "#6a4a38", "#4f4640"))
    long = k.dim(1.9, 1.9, 1.35, 0)[0] * 0.54
    a, b = math.sqrt(2 / 3), math.sqrt(1 / 3)
    for i in range(3):
        turn = 2 * math.pi * i / 3 + 0.3
        axis = np.array([a * math.cos(turn), a * math.sin(turn), b])
        across = np.cross(axis, [0, 0, 1.0])
        across /= np.linalg.norm(across)
        up = np.cross(across, axis)
        for side, wide, tall in ((-0.09, 0.16, 0.02), (0.09, 0.16, 0.02), (0.0, 0.02, 0.18)):
            rings = []
            for end in (-long, long):
                middle = axis * end + up * side
                rings.append(
                    [
                        middle + across * u * wide / 2 + up * v * tall / 2
                        for u, v in ((-1, -1), (1, -1), (1, 1), (-1, 1))
                    ]
                )
            k.loft(rings, steel)


@asset("blasted_tree")
def blasted_tree(k):
    """A trunk that shells have stripped and split, a few stumps of branches on it."""
    bark = k.colour("bark", ("#3f362f", "#4a3f36", "#37312c"))
    _, _, h = k.dim(1.6, 1.6, 4.6, 0.25)
    lean = k.random.uniform(-0.08, 0.08) * h
    k.limb(
        [(0, 0, 0), (lean * 0.2, 0, h * 0.35), (lean * 0.6, 0.03, h * 0.7), (lean, 0.05, h * 0.86)],
        [0.27, 0.2, 0.16, 0.12],
        bark,
        9,
    )
    for i in range(5):
        a = 1.26 * i
        k.rod(
            (lean + 0.06 * math.cos(a), 0.05 + 0.06 * math.sin(a), h * 0.82),
            (lean + 0.1 * math.cos(a), 0.05 + 0.1 * math.sin(a), h * k.random.uniform(0.9, 1.0)),
            0.045,
            "wood_light#8a7556",
            0.004,
            5,
        )
    for i in range(4):
        a, z = k.random.uniform(0, 6.28), h * (0.4 + 0.12 * i)
        long = k.random.uniform(0.4, 0.95)
        x = lean * z / h
        k.limb(
            [
                (x, 0, z),
                (x + long * 0.6 * math.cos(a), long * 0.6 * math.sin(a), z + long * 0.35),
                (x + long * math.cos(a), long * math.sin(a), z + long * 0.8),
            ],
            [0.08, 0.055, 0.02],
            bark,
            7,
        )
    for i in range(5):
        a = 1.3 * i + 0.4
        k.limb(
            [(0.16 * math.cos(a), 0.16 * math.sin(a), 0.16), (0.45 * math.cos(a), 0.45 * math.sin(a), 0.03)],
            [0.1, 0.04],
            bark,
            6,
        )


@asset("tank_wreck")
def tank_wreck(k):
    """A burnt-out tank, its gun drooping; bow towards -Y."""
    steel = k.colour("rust", BURNT)
    dark, iron = palette.variant("metal_dark", "#35332f"), palette.variant("iron", "#3a3633")
    for s in (-1, 1):
        loop = [
            (-2.9, 0.62),
            (-2.6, 0.28),
            (-2.0, 0.02),
            (2.0, 0.02),
            (2.6, 0.3),
            (2.85, 0.66),
            (2.6, 0.98),
            (-2.6, 1.0),
        ]
        k.side(loop, s * 1.2 - 0.26, s * 1.2 + 0.26, iron, 0.03)
        for y in spread(3.8, 0.76):
            k.rod((s * 1.44, y, 0.4), (s * 1.52, y, 0.4), 0.33, dark, segments=14)
            k.rod((s * 1.5, y, 0.4), (s * 1.5 + 0.05 * s, y, 0.4), 0.12, steel, segments=8)
        for i in range(-9, 10):
            k.bar((s * 1.2, i * 0.28, 1.0), (0.54, 0.1, 0.04), dark, 0)
    k.side([(-2.75, 0.75), (-2.3, 0.5), (2.4, 0.5), (2.7, 0.9), (2.5, 1.38), (-1.5, 1.42)], -0.95, 0.95, steel, 0.03)
    k.bar((0, 0.4, 1.22), (2.9, 3.9, 0.34), steel, 0.03)
    with k.at((0.06, -0.1, 1.4), yaw=0.42, roll=0.03):
        k.top(
            [(-0.9, -0.95), (0.9, -0.95), (1.05, 0.2), (0.7, 1.25), (-0.7, 1.25), (-1.05, 0.2)], 0.0, 0.68, steel, 0.12
        )
        k.rod((0.35, 0.4, 0.62), (0.35, 0.4, 0.86), 0.3, dark, 0.28, 14)
        with k.at((0.35, 0.72, 0.9), pitch=1.1):
            k.rod((0, 0, 0), (0, 0, 0.05), 0.3, steel, segments=12)
        k.box((0, -1.0, 0.36), (0.7, 0.3, 0.44), dark, 0.06)
        k.rod((0, -1.1, 0.36), (0, -3.5, 0.12), 0.085, steel, 0.07, 12)
        k.rod((0, -3.4, 0.13), (0, -3.72, 0.1), 0.105, dark, segments=12)
    for x, y in ((-0.5, 1.9), (0.45, 1.7)):
        k.bar((x, y, 1.42), (0.7, 0.8, 0.06), dark, 0.01, 0.2 * x)
    if k.params.get("burning"):
        for i in range(7):
            a = 0.9 * i
            x, y = 0.5 * math.cos(a), 1.5 + 0.4 * math.sin(a)
            tall = k.random.uniform(0.35, 0.85)
            k.spin(
                (x, y, 1.38),
                (0.1, 0, 1),
                [(0.05, 0), (0.17, tall * 0.3), (0.1, tall * 0.65), (0.004, tall)],
                ("fire", "flame")[i % 2],
                8,
            )
        k.glow("fire", (0, 1.5, 1.7), (1.2, 1.0, 0.8))


@asset("field_gun")
def field_gun(k):
    """A gun on two spoked wheels behind its shield, trail on the ground; it points to -Y."""
    steel = k.colour("paint", ("#5f6350", "#6a6452", "#565b52"))
    for s in (-1, 1):
        k.ring((s * 0.78, 0, 0.62), 0.58, 0.045, "wood_dark", (1, 0, 0), 22, 6)
        for i in range(10):
            a = 2 * math.pi * i / 10
            k.rod(
                (s * 0.78, 0.08 * math.cos(a), 0.62 + 0.08 * math.sin(a)),
                (s * 0.78, 0.56 * math.cos(a), 0.62 + 0.56 * math.sin(a)),
                0.024,
                "wood",
                segments=6,
            )
        k.rod((s * 0.66, 0, 0.62), (s * 0.9, 0, 0.62), 0.1, "iron", segments=10)
    k.rod((-0.7, 0, 0.62), (0.7, 0, 0.62), 0.06, "iron", segments=8)
    k.pane(
        [
            (-0.68, -0.22, 0.4),
            (0.68, -0.22, 0.4),
            (0.68, -0.1, 1.42),
            (0.3, -0.08, 1.52),
            (-0.3, -0.08, 1.52),
            (-0.68, -0.1, 1.42),
        ],
        steel,
        0.03,
    )
    k.box((0, 0.05, 0.72), (0.36, 0.4, 0.24), steel, 0.03)
    for s in (-1, 1):
        k.rod((s * 0.4, -0.16, 0.7), (s * 0.4, 0, 0.62), 0.03, steel, segments=6)
    k.rod((0, 0.7, 0.9), (0, -1.75, 1.2), 0.1, "metal_dark", 0.075, 14)
    k.rod((0, 0.55, 0.76), (0, -0.7, 0.92), 0.12, steel, 0.11, 12)
    k.box((0, 0.66, 0.9), (0.26, 0.3, 0.28), "metal_dark", 0.03)
    for s in (-1, 1):
        k.rod((s * 0.14, 0.1, 0.55), (s * 0.26, 2.1, 0.12), 0.06, steel, segments=8)
    k.bar((0, 2.12, 0.095), (0.8, 0.12, 0.2), steel, 0.02)


@asset("steel_helmet")
def steel_helmet(k):
    """A steel helmet lying on the ground."""
    k.settles = True
    paint = k.colour("paint", ("#565f48", "#5f6257", "#4d5648"))
    k.dim(0.3, 0.3, 0.17, 0)
    k.spin(
        (0, 0, 0),
        (0.06, 0.1, 1),
        [(0.165, 0.0), (0.15, 0.025), (0.125, 0.035), (0.12, 0.08), (0.085, 0.14), (0.03, 0.165)],
        paint,
        16,
    )
