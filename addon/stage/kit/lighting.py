# SPDX-License-Identifier: GPL-3.0-or-later
"""Lamps, candles and fires. No bpy."""

import math

from . import palette
from .piece import asset


def shade(k, z, low, high, tall, kind="lamp"):
    """A drum of cloth, open at both ends, lit from inside."""
    wall = 0.004
    k.lathe((0, 0, z), [(low - wall, 0), (low, 0), (high, tall), (high - wall, tall), (0.012, tall - 0.03)], "shade",
            24)  # fmt: skip
    k.glow(kind, (0, 0, z + tall / 2), (low * 2, low * 2, tall))


@asset("floor_lamp")
def floor_lamp(k):
    """A standing lamp with a cloth shade."""
    metal = k.colour("brass", ("#b59a5a", "#4a4a4c", "#8d8f90"))
    h = k.dim(0.40, 0.40, 1.62)[2]
    k.lathe((0, 0, 0), [(0.14, 0), (0.145, 0.008), (0.13, 0.020), (0.03, 0.034), (0.013, 0.06), (0.012, h - 0.16),
                        (0.02, h - 0.15)], metal, 20)  # fmt: skip
    shade(k, h - 0.27, 0.20, 0.135, 0.27)


@asset("table_lamp", mount="surface")
def table_lamp(k):
    """A ceramic lamp with a cloth shade."""
    body = k.colour("ceramic", palette.CERAMICS[1:])
    h = k.dim(0.30, 0.30, 0.50)[2]
    k.lathe((0, 0, 0), [(0.065, 0), (0.07, 0.01), (0.055, 0.022), (0.085, 0.10), (0.075, 0.17), (0.03, 0.23),
                        (0.022, 0.25)], body, 20)  # fmt: skip
    k.rod((0, 0, 0.24), (0, 0, h - 0.12), 0.008, "brass", segments=8)
    shade(k, h - 0.21, 0.15, 0.10, 0.21)


@asset("ceiling_lamp", mount="ceiling")
def ceiling_lamp(k):
    """A pendant; the origin is where it hangs from the ceiling."""
    colour = k.colour("paint", ("#3d4a46", "#7c4a3c", "#2f3338", "#5b6b78"))
    drop = -abs(float(k.params.get("drop", 0.65)))
    k.lathe((0, 0, -0.03), [(0.04, 0), (0.055, 0.012), (0.055, 0.03)], "white", 16)
    k.rod((0, 0, drop + 0.2), (0, 0, -0.02), 0.004, "black", segments=6)
    k.lathe((0, 0, drop), [(0.19, 0), (0.20, 0.004), (0.185, 0.04), (0.12, 0.12), (0.05, 0.17), (0.03, 0.22),
                           (0.012, 0.23)], colour, 28)  # fmt: skip
    k.lathe((0, 0, drop - 0.035), [(0.03, 0), (0.055, 0.02), (0.06, 0.045), (0.03, 0.09)], "bulb", 14)
    k.glow("lamp", (0, 0, drop - 0.02), (0.36, 0.36, 0.1))


def flame(k, x, y, z, tall=0.05):
    """A candle's flame."""
    k.lathe((x, y, z), [(0.002, 0), (tall * 0.16, tall * 0.25), (tall * 0.13, tall * 0.5), (0.0015, tall)], "flame", 8)


@asset("candle", mount="surface")
def candle(k):
    """A candle in a brass holder."""
    h = k.dim(0.10, 0.10, 0.20)[2]
    k.lathe((0, 0, 0), [(0.045, 0), (0.055, 0.006), (0.05, 0.012), (0.022, 0.010), (0.02, 0.035), (0.016, 0.035)],
            "brass", 16)  # fmt: skip
    k.ring((0.058, 0, 0.02), 0.016, 0.003, "brass", (0, 1, 0), 12, 5)
    k.rod((0, 0, 0.02), (0, 0, h), 0.012, "wax", segments=12, bevel=0.002)
    k.rod((0, 0, h), (0, 0, h + 0.01), 0.0012, "black", segments=5)
    flame(k, 0, 0, h + 0.006)
    k.held(0, 0, 0.04, "upright")
    k.glow("fire", (0, 0, h + 0.03), (0.03, 0.03, 0.05))


@asset("fireplace")
def fireplace(k):
    """A stone fireplace with a fire in it; its back stands against the wall."""
    stone = k.colour("stone", ("#a39c8e", "#d6d3cc", "#8a8078"))
    w, d, h = k.dim(1.5, 0.45, 1.2)
    inner = w * 0.28
    for s in (-1, 1):
        k.box((s * (w / 2 - 0.20), 0.03, 0.48), (0.34, d - 0.08, 0.96), stone, 0.012)
        k.box((s * (w / 2 - 0.20), -d / 2 + 0.06, 0.06), (0.38, 0.10, 0.12), stone, 0.012)
        k.box((s * (w / 2 - 0.20), -d / 2 + 0.055, 0.52), (0.22, 0.03, 0.66), stone, 0.010)
        k.bar((s * (inner + 0.08), 0.1, 0.42), (0.12, d - 0.22, 0.80), "brick")
    k.box((0, 0.03, h - 0.19), (w - 0.06, d - 0.08, 0.26), stone, 0.012)
    k.box((0, -d / 2 + 0.055, h - 0.20), (w * 0.42, 0.03, 0.13), stone, 0.010)
    k.box((0, 0, h - 0.03), (w + 0.08, d, 0.06), stone, 0.016)
    k.bar((0, d / 2 - 0.05, 0.45), (inner * 2 + 0.1, 0.06, 0.88), "brick#4a3832")
    k.bar((0, 0.02, 0.02), (w - 0.5, d - 0.1, 0.04), "brick#5a443a")
    k.box((0, -d / 2 - 0.14, 0.02), (w - 0.1, 0.34, 0.04), stone, 0.010)
    for i, (x, y, a) in enumerate(((-0.1, 0, 0.25), (0.1, 0.04, -0.3), (0, -0.04, 0.05), (0.02, 0.02, 1.2))):
        c, s = math.cos(a) * 0.24, math.sin(a) * 0.12
        z = 0.09 + 0.05 * (i > 1)
        k.rod((x - c, y - s, z), (x + c, y + s, z + 0.03), 0.04, "bark", 0.035, 8)
    fire(k, 0, 0.0, 0.12, 0.30, 0.36)
    k.surface(h, w - 0.1, d - 0.12)


def fire(k, x, y, z, width, tall):
    """Tongues of flame."""
    for i in range(7):
        a = i * 2.4
        px, py = x + 0.30 * width * math.cos(a) * (i > 0), y + 0.18 * width * math.sin(a) * (i > 0)
        t = tall * (1.0 if i == 0 else k.random.uniform(0.5, 0.85))
        r = width * (0.24 if i == 0 else 0.16)
        lean = k.random.uniform(-0.3, 0.3) * r
        path = [(px, py, z), (px + lean, py, z + t * 0.28), (px - lean, py, z + t * 0.62), (px + lean, py, z + t)]
        k.tube(path, [r * 0.7, r, r * 0.55, 0.004], "flame" if i % 3 == 0 else "fire", 8)
    k.glow("fire", (x, y, z + tall / 2), (width, width, tall))


@asset("campfire")
def campfire(k):
    """Logs in a ring of stones, burning."""
    k.dim(1.0, 1.0, 0.7)
    for i in range(9):
        a = i * 2 * math.pi / 9
        r = k.random.uniform(0.075, 0.10)
        k.blob((0.42 * math.cos(a), 0.42 * math.sin(a), r * 0.6), (r * 1.2, r, r * 0.85), "stone", 0.16, 1, 0.0)
    for i in range(6):
        a = i * math.pi / 3 + 0.2
        c, s = math.cos(a), math.sin(a)
        k.rod((0.33 * c, 0.33 * s, 0.05), (0.04 * c, 0.04 * s, 0.26), 0.042, "bark", 0.034, 8)
    k.lathe((0, 0, 0), [(0.30, 0), (0.2, 0.05), (0.03, 0.08)], "ember", 14)
    fire(k, 0, 0, 0.06, 0.36, 0.62)


@asset("lantern", mount="hand")
def lantern(k):
    """A storm lantern with a wire handle."""
    metal = k.colour("metal_dark", ("#6a3530", "#484c52", "#3f5a54"))
    k.lathe((0, 0, 0), [(0.07, 0), (0.075, 0.008), (0.075, 0.045), (0.05, 0.06), (0.035, 0.075)], metal, 18)
    k.lathe((0, 0, 0.075), [(0.034, 0), (0.055, 0.045), (0.05, 0.10), (0.032, 0.125)], "glass", 16)
    k.lathe((0, 0, 0.08), [(0.004, 0), (0.016, 0.02), (0.012, 0.05), (0.002, 0.08)], "flame", 8)
    k.lathe((0, 0, 0.20), [(0.036, 0), (0.06, 0.006), (0.045, 0.035), (0.03, 0.04), (0.035, 0.065), (0.01, 0.075)],
            metal, 18)  # fmt: skip
    for s in (-1, 1):
        k.tube([(s * 0.07, 0, 0.03), (s * 0.078, 0, 0.12), (s * 0.07, 0, 0.21), (s * 0.03, 0, 0.245)], 0.006, metal, 6)
    k.tube([(s * 0.078, 0, 0.2) if i in (0, 6) else (0.085 * math.cos(math.pi * i / 6), 0,
                                                     0.22 + 0.14 * math.sin(math.pi * i / 6))
            for i, s in ((0, 1), (1, 0), (2, 0), (3, 0), (4, 0), (5, 0), (6, -1))], 0.003, "metal", 5)  # fmt: skip
    k.held(0, 0, 0.36, "hang")
    k.glow("lamp", (0, 0, 0.13), (0.1, 0.1, 0.12))


@asset("torch", mount="hand")
def torch(k):
    """A burning torch."""
    k.rod((0, 0, 0), (0, 0, 0.46), 0.013, "wood_dark", 0.02, 10)
    k.lathe((0, 0, 0.40), [(0.02, 0), (0.034, 0.02), (0.04, 0.09), (0.028, 0.12)], "canvas#6a5a40", 12)
    fire(k, 0, 0, 0.48, 0.12, 0.26)
    k.held(0, 0, 0.16, "upright", "forward")


@asset("flashlight", mount="hand")
def flashlight(k):
    """A torch that points to -Y when held."""
    k.spin((0, 0.10, 0), (0, -1, 0), [(0.014, 0), (0.017, 0.006), (0.016, 0.13), (0.019, 0.14), (0.027, 0.165),
                                      (0.028, 0.20), (0.025, 0.203)], "metal_dark", 16)  # fmt: skip
    k.spin((0, -0.10, 0), (0, -1, 0), [(0.024, 0), (0.023, 0.004)], "headlight", 16)
    k.bar((0, -0.01, 0.017), (0.008, 0.022, 0.006), "red", 0.002)
    k.held(0, 0.03, 0, "point")
    k.glow("headlight", (0, -0.105, 0), (0.05, 0.01, 0.05))
