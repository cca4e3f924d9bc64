# SPDX-License-Identifier: GPL-3.0-or-later
"""Of hospitals and offices: drip, bedside monitor, curtain, lamps in the ceiling, clipboard, memory stick. No bpy."""

import numpy as np

from .piece import asset


@asset("drip_stand")
def drip_stand(k):
    """A stand on castors with a bag and its tube."""
    for i in range(5):
        a = i * 2 * np.pi / 5
        end = (0.26 * np.cos(a), 0.26 * np.sin(a), 0.06)
        k.rod((0, 0, 0.09), end, 0.014, "metal", 0.011, 6)
        k.ball((end[0], end[1], 0.03), 0.03, "rubber", 8, 5)
    k.rod((0, 0, 0.07), (0, 0, 1.86), 0.012, "chrome", segments=8)
    for s in (-1, 1):
        k.limb([(0, 0, 1.84), (s * 0.11, 0, 1.87), (s * 0.12, 0, 1.83)], [0.007] * 3, "chrome", 6)
    k.soft((0.12, 0, 1.66), (0.13, 0.045, 0.24), k.colour("glass", ("#b9d3da", "#d6c3b4")), 0.02)
    k.bar((0.12, -0.024, 1.68), (0.09, 0.004, 0.1), "label", 0.001)
    k.tube([(0.12, 0, 1.53), (0.12, 0, 1.3), (0.05, -0.03, 1.0), (0.1, -0.06, 0.75)], 0.005, "white", 5)
    k.box((0, -0.05, 1.15), (0.16, 0.12, 0.2), "plastic#c9cfcc", 0.015)
    k.bar((0, -0.112, 1.18), (0.11, 0.004, 0.07), "screen_ui", 0.001)
    k.glow("screen", (0, -0.115, 1.18), (0.11, 0.004, 0.07))


@asset("patient_monitor")
def patient_monitor(k):
    """A monitor of heart and breath on a trolley; the screen faces -Y."""
    for x in (-1, 1):
        for y in (-1, 1):
            k.ball((x * 0.2, y * 0.18, 0.035), 0.035, "rubber", 8, 5)
    k.box((0, 0, 0.09), (0.5, 0.46, 0.07), "plastic#b9c0be", 0.012)
    k.rod((0, 0.08, 0.12), (0, 0.08, 1.0), 0.025, "metal", segments=10)
    k.box((0, 0, 0.62), (0.42, 0.34, 0.025), "plastic#b9c0be", 0.006)
    k.box((0, 0, 0.7), (0.34, 0.3, 0.13), "plastic#d6d9d4", 0.012)
    k.box((0, 0.02, 1.16), (0.44, 0.12, 0.36), k.colour("plastic", ("#d6d9d4", "#c2cbca")), 0.02)
    k.bar((0, -0.042, 1.17), (0.38, 0.008, 0.29), "black#121a1f", 0.002)
    for z, colour, beat in (
        (1.25, "screen_ui#6fd08a", 0.05),
        (1.17, "screen_ui#7fb7d8", 0.02),
        (1.1, "screen_ui#d8c06f", 0.015),
    ):
        path = []
        for i in range(17):
            x = -0.17 + i * 0.0165
            path.append((x, -0.048, z + beat * (1.0 if i % 5 == 2 else -0.4 if i % 5 == 3 else 0.0)))
        k.tube(path, 0.0022, colour, 4)
    for i in range(3):
        k.bar((0.14, -0.048, 1.25 - 0.075 * i), (0.06, 0.004, 0.035), "screen_ui", 0)
    k.glow("screen", (0, -0.05, 1.17), (0.38, 0.01, 0.29))


@asset("bed_curtain")
def bed_curtain(k):
    """A curtain on a rail round a hospital bed, drawn half back."""
    cloth = k.colour("fabric", ("#9fc0bd", "#a9b9cf", "#c4cfae"))
    w, _, h = k.dim(1.7, 0.12, 2.15, 0)
    k.rod((-w / 2, 0, h - 0.02), (w / 2, 0, h - 0.02), 0.014, "chrome", segments=8)
    for s in (-1, 1):
        k.rod((s * (w / 2 - 0.02), 0, 0), (s * (w / 2 - 0.02), 0, h - 0.02), 0.016, "chrome", segments=8)
        k.bar((s * (w / 2 - 0.02), 0, 0.012), (0.06, 0.36, 0.024), "metal", 0.005)
    n = 34
    xs = np.linspace(-w / 2 + 0.06, w * 0.28, n)
    rings = []
    for z in (0.32, 0.9, 1.5, h - 0.025):
        fold = 0.045 * (1.15 - 0.25 * z)
        line = [(x, fold * np.sin(i * 1.35), z) for i, x in enumerate(xs)]
        rings.append(line + [(x, y + 0.01, v) for x, y, v in reversed(line)])
    k.loft(rings, cloth)


@asset("ceiling_panel", mount="ceiling")
def ceiling_panel(k):
    """A flat lamp in the ceiling of offices and hospitals."""
    w, d, _ = k.dim(1.2, 0.32, 0.06, 0)
    k.bar((0, 0, -0.03), (w, d, 0.06), "white", 0.006)
    k.bar((0, 0, -0.062), (w - 0.06, d - 0.06, 0.012), "ceiling#f4f3ec", 0.003)
    for y in (-d * 0.2, d * 0.2):
        k.bar((0, y, -0.07), (w - 0.16, 0.06, 0.012), "tube_light", 0.004)
    k.glow("lamp", (0, 0, -0.065), (w - 0.06, d - 0.06, 0.01))


@asset("trolley")
def trolley(k):
    """A cleaner's trolley: a frame on castors with a bag, buckets, bottles and a mop; it is pushed from +Y."""
    bag = k.colour("fabric", ("#c9a53f", "#4f7f9a", "#5f8a5a"))
    for x in (-0.22, 0.22):
        for y in (-0.42, 0.42):
            k.ball((x, y, 0.05), 0.05, "rubber", 8, 6)
            k.rod((x, y, 0.06), (x, y, 0.94 if y > 0 else 0.8), 0.014, "metal", segments=8)
    for z in (0.13, 0.46):
        k.box((0, -0.1, z), (0.48, 0.66, 0.03), "plastic#7d868a", 0.01)
    k.rod((-0.24, 0.42, 0.945), (0.24, 0.42, 0.945), 0.016, "black", segments=8)
    k.soft((0, 0.34, 0.52), (0.4, 0.22, 0.68), bag, 0.05)
    for x, colour in ((-0.12, "blue"), (0.12, "red")):
        k.lathe((x, -0.24, 0.145), [(0.08, 0), (0.105, 0.22), (0.1, 0.22), (0.075, 0.02)], colour, 16)
    for i, colour in enumerate(("plastic#5f9fb8", "plastic#c9774a", "plastic#7fae5a", "plastic#d8d2c0")):
        x = -0.15 + 0.1 * i
        k.lathe((x, -0.3, 0.475), [(0.035, 0), (0.036, 0.15), (0.014, 0.19), (0.014, 0.23)], colour, 10)
    for i in range(3):
        k.rod((-0.12 + 0.12 * i, -0.1, 0.53), (-0.12 + 0.12 * i, 0.02, 0.53), 0.05, "paper", segments=12)
    k.rod((0.2, -0.36, 0.3), (0.24, -0.3, 1.35), 0.012, "wood_light", segments=6)
    k.blob((0.19, -0.38, 0.26), (0.09, 0.07, 0.12), "linen#b9b4a4", 0.3, 1)
    k.surface(0.478, 0.36, 0.24, (0, 0.06))
    k.anchor("stand", 0, 0.85, 0, 0.0)


@asset("clipboard", mount="hand")
def clipboard(k):
    """A clipboard with a form on it."""
    w, d, _ = k.dim(0.235, 0.325, 0.02)
    k.bar((0, 0, 0.003), (w, d, 0.006), k.colour("wood", ("#8a6646", "#4a5a66", "#6b3a36")), 0.002)
    k.bar((0, -0.008, 0.008), (w - 0.024, d - 0.04, 0.004), "paper", 0.001)
    for i in range(9):
        k.bar((-0.01, d * 0.3 - i * 0.026, 0.0108), (w * (0.55 + 0.1 * (i % 3)), 0.004, 0.001), "ink", 0)
    k.bar((0, d / 2 - 0.02, 0.013), (0.11, 0.03, 0.014), "chrome", 0.004)
    k.rod((-0.05, d / 2 - 0.008, 0.02), (0.05, d / 2 - 0.008, 0.02), 0.006, "chrome", segments=8)
    k.held(0, -d / 2 + 0.02, 0.004, "flat")


@asset("drive", mount="hand")
def drive(k):
    """A memory stick."""
    k.box((0, 0.012, 0.005), (0.021, 0.042, 0.01), k.colour("plastic", ("#2f3237", "#8a2f2c", "#3f5f86")), 0.003)
    k.bar((0, -0.016, 0.005), (0.014, 0.018, 0.006), "steel", 0.0008)
    k.ring((0, 0.037, 0.005), 0.005, 0.0012, "steel", segments=10, sides=4)
    k.bar((0.004, 0.02, 0.0103), (0.004, 0.004, 0.0012), "panel_lamp", 0)
    k.held(0, 0.02, 0.005, "flat")


@asset("ticket", mount="hand")
def ticket(k):
    """A ticket with a stub."""
    k.bar((0, 0, 0.0007), (0.13, 0.055, 0.0014), k.colour("paper", ("#e3c98a", "#d8b0a0", "#c2d0c8")), 0.0003)
    k.bar((0.038, 0, 0.0016), (0.0018, 0.05, 0.0006), "ink", 0)
    for x, y, w in ((-0.015, 0.014, 0.06), (-0.02, 0.0, 0.05), (-0.012, -0.013, 0.066)):
        k.bar((x, y, 0.0016), (w, 0.004, 0.0006), "ink", 0)
    k.held(0.05, 0, 0, "flat")
