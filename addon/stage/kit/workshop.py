# SPDX-License-Identifier: GPL-3.0-or-later
"""Of garages: a car on its lift, the tool chest, tyres, the engine hoist, the sectional door. No bpy."""

import math

from .piece import asset
from .tables import spread
from .vehicles import car


def tyre(k, x, y, z, rubber, r=0.32, wide=0.2, axis=(0, 0, 1)):
    """One tyre round an axis."""
    k.spin((x, y, z), axis, [(r * 0.58, 0.01), (r * 0.9, 0), (r, 0.04), (r, wide - 0.04), (r * 0.9, wide),
                             (r * 0.58, wide - 0.01)], rubber, 24)  # fmt: skip


@asset("car_lift")
def car_lift(k):
    """A car without one of its wheels, up on a lift of two posts."""
    height = 1.05
    with k.at((0, 0, height)):
        car(k)
    k.anchors.clear()
    k.glows.clear()
    k.labels.clear()
    paint = "paint#2f5f9a"
    for s in (-1, 1):
        x = s * 1.5
        k.bar((x, 0.1, 0.03), (0.5, 0.7, 0.06), "metal_dark", 0.01)
        k.bar((x, 0.1, 1.4), (0.24, 0.3, 2.8), paint, 0.02)
        k.bar((x - s * 0.125, 0.1, 1.4), (0.02, 0.16, 2.6), "metal", 0.004)
        k.bar((x - s * 0.16, 0.1, height - 0.02), (0.16, 0.34, 0.5), "yellow", 0.02)
        for y in (-1.15, 1.25):
            k.rod((x - s * 0.18, 0.1, height - 0.04), (s * 0.72, y, height + 0.03), 0.05, "yellow", segments=8)
            k.rod((s * 0.72, y, height), (s * 0.72, y, height + 0.16), 0.07, "rubber", segments=8)
        for i in range(4):
            k.bar((x, -0.055, 0.24 + 0.16 * i), (0.24, 0.012, 0.08), ("black", "yellow")[i % 2], 0)
    k.bar((0, 0.1, 2.76), (3.0, 0.16, 0.12), paint, 0.02)
    k.bar((1.5, -0.12, 1.35), (0.2, 0.14, 0.3), "metal_dark", 0.01)
    for i, m in enumerate(("signal_green", "signal_red")):
        k.rod((1.5, -0.19, 1.43 - 0.12 * i), (1.5, -0.205, 1.43 - 0.12 * i), 0.026, m, segments=10)
    k.lathe(
        (0.7, 1.0, 0), [(0.22, 0), (0.24, 0.02), (0.24, 0.1), (0.05, 0.12), (0.05, 0.7), (0.2, 0.82)], "metal_dark", 8
    )


@asset("tool_chest")
def tool_chest(k):
    """A mechanic's chest of drawers on castors, its top box open."""
    w, d, _ = k.dim(0.9, 0.5, 1.36, 0.02)
    red = k.colour("carpaint", ("#a8322b", "#b03a2e", "#2f5f9a"))
    for x in (-1, 1):
        for y in (-1, 1):
            k.ball((x * (w / 2 - 0.08), y * (d / 2 - 0.08), 0.06), 0.06, "rubber", 10, 6)
    k.box((0, 0, 0.5), (w, d, 0.8), red, 0.02)
    for z, tall in ((0.2, 0.17), (0.38, 0.13), (0.52, 0.11), (0.64, 0.1), (0.75, 0.09), (0.84, 0.07)):
        k.bar((0, -d / 2 - 0.006, z), (w - 0.06, 0.02, tall - 0.012), red, 0.004)
        k.bar((0, -d / 2 - 0.024, z + tall * 0.28), (w - 0.16, 0.02, 0.018), "chrome", 0.004)
    k.box((0, 0, 0.92), (w + 0.02, d + 0.02, 0.03), "black", 0.006)
    k.box((0, 0.03, 1.05), (w - 0.06, d - 0.1, 0.22), red, 0.012)
    for z in (1.0, 1.08):
        k.bar((0, -d / 2 + 0.07, z), (w - 0.12, 0.02, 0.065), red, 0.004)
        k.bar((0, -d / 2 + 0.055, z + 0.02), (w - 0.22, 0.02, 0.014), "chrome", 0.003)
    with k.at((0, d / 2 - 0.035, 1.14), pitch=-0.2):
        k.box((0, 0, 0.1), (w - 0.06, 0.03, 0.2), red, 0.008)
    for i, x in enumerate(spread(w - 0.2, 0.1)):
        k.rod(
            (x, -0.02, 1.17),
            (x + 0.02 * (i % 3), 0.1, 1.2 + 0.02 * (i % 2)),
            0.012,
            ("chrome", "red", "yellow")[i % 3],
            segments=8,
        )
    k.rod((w / 2 + 0.03, -d / 2 + 0.06, 0.8), (w / 2 + 0.03, d / 2 - 0.06, 0.8), 0.014, "chrome", segments=8)
    for s in (-1, 1):
        y = s * (d / 2 - 0.07)
        k.rod((w / 2 - 0.01, y, 0.8), (w / 2 + 0.03, y, 0.8), 0.012, "chrome", segments=6)
    k.anchor("stand", 0, -d / 2 - 0.4, 0, math.pi)
    k.surface(0.937, w - 0.1, 0.08, (0, -d / 2 + 0.03))


@asset("tyres")
def tyres(k):
    """A pile of tyres, one leaning against it."""
    k.dim(0.95, 0.7, 0.86, 0)
    rubber = k.colour("rubber", ("#2b2c2f",))
    for i in range(4):
        tyre(k, 0.02 * ((i * 7 + k.seed) % 3 - 1) - 0.12, 0.03 * ((i * 5) % 3 - 1), i * 0.205, rubber)
    with k.at((0.26, 0.0, 0.0), roll=-0.25):
        tyre(k, 0, 0, 0.33, rubber, axis=(1, 0, 0))
        k.spin((0.03, 0, 0.33), (1, 0, 0), [(0.19, 0), (0.19, 0.13), (0.05, 0.14)], "steel", 18)


@asset("engine_hoist")
def engine_hoist(k):
    """A crane on castors with an engine on its chain."""
    k.dim(1.0, 1.6, 1.9, 0)
    red = k.colour("paint", ("#b03a2e", "#c9962f", "#2f5f9a"))
    for s in (-1, 1):
        k.rod((s * 0.2, 0.7, 0.12), (s * 0.42, -0.7, 0.12), 0.045, red, segments=8)
        for y, x in ((0.7, 0.2), (-0.7, 0.42)):
            k.rod((s * x - 0.03, y, 0.06), (s * x + 0.03, y, 0.06), 0.06, "rubber", segments=12)
    k.rod((0, 0.66, 0.1), (0, 0.6, 1.5), 0.055, red, segments=8)
    k.bar((0, 0.68, 0.12), (0.5, 0.12, 0.1), red, 0.01)
    k.rod((0, 0.62, 1.48), (0, -0.5, 1.84), 0.05, red, segments=8)
    k.rod((0, 0.6, 0.75), (0, 0.1, 1.6), 0.035, "chrome", segments=8)
    k.rod((0, -0.46, 1.2), (0, -0.46, 1.82), 0.014, "metal_dark", segments=6)
    k.box((0, -0.42, 0.95), (0.42, 0.54, 0.36), "metal", 0.04, 0, 4)
    k.box((0, -0.42, 1.16), (0.34, 0.46, 0.1), "metal_dark", 0.02)
    k.box((0, -0.42, 0.74), (0.32, 0.42, 0.12), "metal_dark", 0.02)
    k.spin((0, -0.69, 0.92), (0, -1, 0), [(0.05, 0), (0.14, 0.01), (0.14, 0.05), (0.05, 0.06)], "black", 18)
    for s in (-1, 1):
        for y in (-0.6, -0.42, -0.24):
            k.rod((s * 0.2, y, 1.08), (s * 0.29, y, 1.0), 0.03, "rust", segments=8)


@asset("garage_door", mount="wall")
def garage_door(k):
    """A wide sectional door, shut: four rows of panels, panes in one of them, rails at its sides."""
    w, _, h = k.dim(3.0, 0.14, 2.5, 0)
    paint = k.colour("paint", ("#e2e0d6", "#c9cfd2", "#d8d0bd"))
    k.bar((0, 0.03, h / 2), (w, 0.06, h), paint, 0.004)
    for row in range(4):
        z, tall = (row + 0.5) * h / 4, h / 4
        k.bar((0, 0.0, z), (w - 0.02, 0.04, tall - 0.02), paint, 0.01)
        for x in spread(w - 0.16, (w - 0.16) / 4):
            if row == 2:
                k.bar((x, -0.022, z), (w / 4 - 0.12, 0.02, tall - 0.2), "metal_dark", 0.006)
                k.bar((x, -0.033, z), (w / 4 - 0.18, 0.008, tall - 0.26), "mirror#a9c4d2", 0.002)
            else:
                k.bar((x, -0.024, z), (w / 4 - 0.12, 0.02, tall - 0.2), paint, 0.012)
    for s in (-1, 1):
        k.bar((s * (w / 2 + 0.06), -0.02, h / 2 + 0.04), (0.1, 0.1, h + 0.08), "metal", 0.01)
    k.bar((0, -0.02, h + 0.06), (w + 0.22, 0.1, 0.1), "metal", 0.01)
    k.bar((0, -0.05, 0.62), (0.3, 0.05, 0.05), "black", 0.012)
