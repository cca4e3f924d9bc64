# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands and lies by the road: a telephone pole, a manhole, a bus stop. No bpy."""

import math

from . import palette
from .piece import asset


@asset("telephone_pole")
def telephone_pole(k):
    """A wooden pole with two cross arms, insulators, a transformer and steps."""
    wood = k.colour("bark", ("#6a5240", "#5f4a3a", "#7a6049"))
    _, _, h = k.dim(2.2, 0.6, 8.0, 0)
    k.rod((0, 0, 0), (0, 0, h), 0.15, wood, 0.1, 14)
    for z, wide in ((h - 0.35, 2.2), (h - 1.05, 1.8)):
        k.bar((0, -0.14, z), (wide, 0.1, 0.13), wood, 0.012)
        for s in (-1, 1):
            k.rod((s * wide * 0.32, -0.14, z - 0.02), (0, -0.1, z - 0.5), 0.016, "iron", segments=6)
        for i in range(4):
            x = (i - 1.5) * wide * 0.29
            k.rod((x, -0.14, z + 0.05), (x, -0.14, z + 0.14), 0.014, "iron", segments=6)
            k.lathe((x, -0.14, z + 0.11), [(0.035, 0), (0.05, 0.02), (0.036, 0.05), (0.046, 0.075), (0.02, 0.12)],
                    "glass_green#5f8f84", 12)  # fmt: skip
    k.rod((0, 0.3, h - 2.5), (0, 0.3, h - 1.7), 0.2, "metal#8b9194", segments=18, bevel=0.04)
    k.bar((0, 0.12, h - 2.1), (0.1, 0.14, 0.3), "iron", 0.01)
    for x in (-0.08, 0.08):
        k.lathe((x, 0.3, h - 1.72), [(0.03, 0), (0.045, 0.03), (0.025, 0.14)], "ceramic#8a5a44", 10)
    for i in range(9):
        s = 1 if i % 2 else -1
        k.rod((s * 0.1, 0, 2.2 + 0.42 * i), (s * 0.27, 0, 2.22 + 0.42 * i), 0.012, "iron", segments=6)
    k.bar((0, -0.145, 1.8), (0.16, 0.012, 0.24), "metal", 0.003)


@asset("manhole_cover")
def manhole_cover(k):
    """An iron manhole cover in its frame, with a cast pattern and two holes to lift it by."""
    iron = k.colour("iron", ("#55565a", "#4a4643"))
    k.rod((0, 0, 0), (0, 0, 0.022), 0.39, "metal_dark", segments=36, bevel=0.004)
    k.rod((0, 0, 0.01), (0, 0, 0.027), 0.33, iron, segments=36, bevel=0.003)
    for r in (0.12, 0.21, 0.3):
        k.ring((0, 0, 0.027), r, 0.009, iron, segments=32, sides=5)
    for i in range(16):
        a = i * math.tau / 16
        for r, long in ((0.165, 0.055), (0.255, 0.055)):
            k.bar((r * math.cos(a), r * math.sin(a), 0.029), (long, 0.024, 0.012), iron, 0.003, a)
    for s in (-1, 1):
        k.rod((s * 0.06, 0, 0.024), (s * 0.06, 0, 0.0295), 0.02, "black", segments=10)


@asset("bus_stop")
def bus_stop(k):
    """A bus shelter: glass walls, a roof, a bench, a timetable and a round stop sign on its post."""
    frame = k.colour("metal_dark", ("#3a4148", "#2f5a4a", "#5f646a"))
    w, d, h = k.dim(3.6, 1.5, 2.6, 0)
    for s in (-1, 1):
        for y in (d / 2 - 0.1, -d / 2 + 0.35):
            k.bar((s * (w / 2 - 0.5), y, (h - 0.2) / 2), (0.08, 0.08, h - 0.2), frame, 0.01)
        k.bar((s * (w / 2 - 0.5), 0.12, 1.2), (0.02, d - 0.6, 1.8), "glass_clear", 0)
        k.bar((s * (w / 2 - 0.5), 0.12, 2.12), (0.05, d - 0.5, 0.06), frame, 0.006)
        k.bar((s * (w / 2 - 0.5), 0.12, 0.28), (0.05, d - 0.5, 0.06), frame, 0.006)
    k.bar((0, d / 2 - 0.1, 1.2), (w - 1.1, 0.02, 1.8), "glass_clear", 0)
    for z in (0.28, 2.12):
        k.bar((0, d / 2 - 0.1, z), (w - 1.0, 0.05, 0.06), frame, 0.006)
    for x in (-0.45, 0.45):
        k.bar((x, d / 2 - 0.1, 1.2), (0.05, 0.05, 1.9), frame, 0.006)
    k.box((0, 0.05, h - 0.14), (w - 0.6, d - 0.1, 0.12), frame, 0.03)
    k.bar((0, -d / 2 + 0.1, h - 0.16), (w - 0.7, 0.06, 0.2), palette.variant("paint", "#c8a02f"), 0.01)
    k.text(k.params.get("label", "BUS STOP"), (0, -d / 2 + 0.068, h - 0.16), (1.6, 0.14))
    k.bar((-0.35, d / 2 - 0.32, 0.46), (1.7, 0.34, 0.045), "wood", 0.012)
    for x in (-1.0, 0.3):
        k.bar((x, d / 2 - 0.3, 0.22), (0.06, 0.26, 0.44), frame, 0.008)
    k.bar((0.95, d / 2 - 0.125, 1.4), (0.6, 0.03, 0.9), "label", 0.004)
    for i in range(7):
        k.bar((0.95, d / 2 - 0.142, 1.68 - 0.1 * i), (0.46, 0.004, 0.02), "ink_text", 0)
    k.rod((w / 2 - 0.1, -d / 2 + 0.3, 0), (w / 2 - 0.1, -d / 2 + 0.3, h), 0.035, "metal", segments=10)
    k.rod((w / 2 - 0.1, -d / 2 + 0.3, 0), (w / 2 - 0.1, -d / 2 + 0.3, 0.04), 0.16, "metal_dark", segments=16)
    k.spin((w / 2 - 0.1, -d / 2 + 0.27, h - 0.18), (0, -1, 0), [(0.24, 0), (0.24, 0.03)], "yellow#e0b53a", 24)
    k.ring((w / 2 - 0.1, -d / 2 + 0.24, h - 0.18), 0.22, 0.016, "green#3f7a52", (0, 1, 0), 24, 5)
    k.text("H" if k.seed % 2 else "BUS", (w / 2 - 0.1, -d / 2 + 0.232, h - 0.18), (0.28, 0.2))
    for x in (-0.9, -0.35, 0.2):
        k.anchor("seat", x, d / 2 - 0.34, 0.485)
    k.anchor("stand", 0.9, -0.1, 0, 0.0)
    k.anchor("stand", w / 2 + 0.2, -d / 2, 0, 0.0)
