# SPDX-License-Identifier: GPL-3.0-or-later
"""Of farms and fields: a tractor, hay, tools with long handles. As held they point to -Y or stand up. No bpy."""

import math

import numpy as np

from . import palette
from .car_body import lamp, wheel
from .piece import asset


@asset("tractor")
def tractor(k):
    """A farm tractor with a cab: small wheels in front, great ones behind."""
    paint = k.colour("carpaint", ("#a8372e", "#3f6b3f", "#2f5a86", "#b8862f"))
    for s in (-1, 1):
        wheel(k, s * 0.66, -1.25, 0.42, 0.26, "yellow#cbb36a", "truck")
        wheel(k, s * 0.84, 0.95, 0.78, 0.44, "yellow#cbb36a", "truck")
        fender = [(0.95 + 0.9 * math.cos(a), 0.78 + 0.9 * math.sin(a)) for a in np.linspace(0.25, 2.5, 12)]
        inner = [(0.95 + 0.84 * math.cos(a), 0.78 + 0.84 * math.sin(a)) for a in np.linspace(2.5, 0.25, 12)]
        k.side([*fender, *inner], s * 0.84 - 0.24, s * 0.84 + 0.24, paint, 0.01)
        lamp(k, "headlight", (s * 0.24, -1.93, 1.12), (0.16, 0.05, 0.16), "headlight")
        k.anchor("door", s * 1.5, 0.2, 0, -s * math.pi / 2)
    k.side([(-1.92, 0.72), (-0.35, 0.72), (-0.35, 1.42), (-1.7, 1.34), (-1.92, 1.22)], -0.36, 0.36, paint, 0.06)
    k.box((0, -1.93, 0.98), (0.56, 0.05, 0.42), "black", 0.02)
    for i in range(5):
        k.bar((0, -1.96, 0.84 + i * 0.07), (0.52, 0.02, 0.02), "metal", 0.003)
    k.box((0, 0.25, 0.72), (0.62, 2.3, 0.42), "metal_dark", 0.05)
    k.rod((-1.0, 0.95, 0.78), (1.0, 0.95, 0.78), 0.09, "metal_dark", segments=10)
    k.rod((-0.7, -1.25, 0.42), (0.7, -1.25, 0.42), 0.06, "metal_dark", segments=8)
    k.rod((0.22, -0.85, 1.4), (0.22, -0.85, 2.1), 0.04, "iron", segments=8)
    _cab(k, paint)


def _cab(k, paint):
    y0, y1, low, high, half = -0.35, 1.25, 1.4, 2.55, 0.62
    for s in (-1, 1):
        for y, lean in ((y0, 0.1), (y1, -0.05)):
            k.rod((s * half, y, 0.95), (s * (half - 0.03), y + lean, high), 0.04, "black", segments=6)
        k.bar((s * half, (y0 + y1) / 2, 1.22), (0.05, y1 - y0, 0.4), paint, 0.01)
        k.pane(
            [
                (s * half, y0, low),
                (s * half, y1, low),
                (s * (half - 0.03), y1, high),
                (s * (half - 0.03), y0 + 0.1, high),
            ],
            "glass_clear",
        )
    k.pane(
        [(-half, y0, low), (half, y0, low), (half - 0.03, y0 + 0.1, high), (0.03 - half, y0 + 0.1, high)], "glass_clear"
    )
    k.box((0, (y0 + y1) / 2 + 0.02, high + 0.06), (2 * half + 0.16, y1 - y0 + 0.2, 0.14), paint, 0.05)
    k.bar((0, 0.62, 0.94), (0.3, 0.4, 0.14), "metal_dark", 0.01)
    k.soft((0, 0.62, 1.05), (0.5, 0.48, 0.14), "black#3a3a3e", 0.05)
    k.soft((0, 0.86, 1.36), (0.46, 0.12, 0.5), "black#3a3a3e", 0.05)
    k.anchor("seat", 0, 0.6, 1.12)
    k.ring((0, 0.12, 1.45), 0.2, 0.016, "black", (0, 0.75, 0.7), 18, 6)
    k.rod((-0.2, 0.12, 1.45), (0.2, 0.12, 1.45), 0.014, "black", segments=6)
    k.rod((0, 0.12, 1.45), (0, -0.36, 1.1), 0.03, "black", segments=6)
    k.anchor("wheel", 0, 0.12, 1.45)


@asset("hay_bale")
def hay_bale(k):
    """A bale of straw tied with twine; somebody may sit on it."""
    w, d, h = k.dim(1.0, 0.5, 0.42)
    k.box((0, 0, h / 2), (w, d, h), k.colour("straw", ("#c9ad68", "#bfa05a")), 0.04)
    for _ in range(70):
        x, y = k.random.uniform(-w / 2, w / 2), k.random.uniform(-d / 2, d / 2)
        on_top = k.random.random() < 0.5
        z = h if on_top else k.random.uniform(0.05, h - 0.05)
        y = y if on_top else math.copysign(d / 2, y)
        end = (
            x + k.random.uniform(-0.09, 0.09),
            y + (0 if on_top else math.copysign(0.025, y)),
            z + k.random.uniform(0.0, 0.035),
        )
        k.rod(
            (x * 0.97, y * 0.95, z - 0.02),
            end,
            0.004,
            palette.variant("straw", k.random.choice(("#d8c07c", "#b8984f"))),
            0.002,
            4,
        )
    for x in (-w * 0.25, w * 0.25):
        k.bar((x, 0, h / 2), (0.014, d + 0.008, h + 0.008), "rope", 0.003)
    for x in (-w * 0.25, w * 0.25):
        k.anchor("seat", x, -0.02, h)


@asset("hay_loft")
def hay_loft(k):
    """A loft of boards on four posts with hay on it; there is room to walk below."""
    wood = k.colour("wood", ("#6d5036", "#5d452f"))
    w, d, h = k.dim(4.2, 2.4, 3.3, 0)
    deck = 2.25
    for x in (-1, 1):
        for y in (-1, 1):
            k.bar((x * (w / 2 - 0.1), y * (d / 2 - 0.1), deck / 2), (0.18, 0.18, deck), wood, 0.02)
    for y in (-1, 0, 1):
        k.bar((0, y * (d / 2 - 0.1), deck - 0.09), (w, 0.16, 0.18), wood, 0.01)
    n = round(w / 0.3)
    for i in range(n):
        k.bar(((i + 0.5) * w / n - w / 2, 0, deck + 0.02), (w / n - 0.012, d, 0.04), wood, 0)
    for i in range(7):
        x, y = -w / 2 + 0.6 + i * (w - 1.2) / 6, 0.35 + 0.4 * k.random.random()
        tall = h - deck - 0.3 - 0.3 * k.random.random()
        k.blob((x, min(y, d / 2 - 0.6), deck + 0.2), (0.5, 0.5, tall), "straw", 0.15, 2, deck + 0.04)
    k.surface(deck + 0.04, w - 0.4, 0.5, (0, -d / 2 + 0.4))


@asset("hay")
def hay(k):
    """A heap of hay."""
    w, d, h = k.dim(2.2, 1.8, 1.0, 0.15)
    straw = k.colour("straw", ("#c4a865", "#b99b55"))
    k.blob((0, 0, h * 0.28), (w * 0.5, d * 0.5, h * 0.72), straw, 0.16, 3, 0.0, 0.5)
    for _ in range(90):
        a, r = k.random.uniform(0, 6.28), math.sqrt(k.random.random())
        x, y = w * 0.44 * r * math.cos(a), d * 0.44 * r * math.sin(a)
        z = h * (0.28 + 0.68 * math.sqrt(max(0.0, 1 - r * r)))
        end = (x + k.random.uniform(-0.16, 0.16), y + k.random.uniform(-0.16, 0.16), z + k.random.uniform(0.0, 0.1))
        k.rod((x, y, z - 0.03), end, 0.007, "straw#d8c07c", 0.003, 4)


def _handle(k, length, wood="wood_light"):
    k.rod((0, 0, 0.0), (0, 0, length), 0.016, wood, segments=8, bevel=0.004)


@asset("shovel", mount="hand")
def shovel(k):
    """A spade with a D-shaped grip; held, the blade is down."""
    k.rod((0, 0, 0.30), (0, 0, 1.02), 0.016, k.colour("wood", palette.WOODS), segments=8)
    k.front([(-0.09, 0.30), (0.09, 0.30), (0.085, 0.08), (0.0, 0.0), (-0.085, 0.08)], -0.006, 0.006, "steel", 0.002)
    k.rod((0, 0, 0.22), (0, 0, 0.36), 0.022, "metal_dark", 0.018, 8)
    for s in (-1, 1):
        k.rod((0, 0, 1.0), (s * 0.055, 0, 1.09), 0.011, "wood", segments=6)
    k.rod((-0.062, 0, 1.095), (0.062, 0, 1.095), 0.014, "wood", segments=8)
    k.held(0, 0, 0.78, "upright", "forward")


@asset("rake", mount="hand")
def rake(k):
    """A hay rake, or a fork's companion: teeth on a bar."""
    _handle(k, 1.5)
    k.bar((0, 0, 1.5), (0.46, 0.03, 0.035), k.colour("wood", palette.WOODS), 0.006)
    for i in range(9):
        x = (i - 4) * 0.052
        k.rod((x, 0, 1.5), (x, -0.09, 1.5), 0.006, "wood", 0.003, 5)
    k.held(0, 0, 0.9, "upright", "forward")


@asset("pitchfork", mount="hand")
def pitchfork(k):
    """A fork with three tines."""
    _handle(k, 1.25)
    k.limb([(-0.09, 0, 1.32), (-0.05, 0, 1.26), (0.05, 0, 1.26), (0.09, 0, 1.32)], [0.008] * 4, "iron", 6)
    for x in (-0.09, 0.0, 0.09):
        k.limb([(x, 0, 1.28), (x, -0.02, 1.42), (x, 0.0, 1.58)], [0.007, 0.006, 0.002], "iron", 6)
    k.held(0, 0, 0.8, "upright", "forward")


@asset("axe", mount="hand")
def axe(k):
    """A felling axe; held, its head is up and forward."""
    k.limb(
        [(0, 0.01, 0), (0, 0, 0.3), (0, 0.008, 0.66), (0, 0, 0.74)],
        [0.017, 0.015, 0.015, 0.014],
        k.colour("wood", palette.PALE_WOODS),
        8,
    )
    k.side(
        [(0.03, 0.64), (0.03, 0.72), (-0.05, 0.71), (-0.11, 0.75), (-0.12, 0.6), (-0.05, 0.65)],
        -0.014,
        0.014,
        "metal_dark",
        0.005,
    )
    k.side([(-0.105, 0.748), (-0.135, 0.76), (-0.145, 0.59), (-0.112, 0.6)], -0.004, 0.004, "blade", 0.002)
    k.held(0, 0, 0.22, "upright", "side")


@asset("crowbar", mount="hand")
def crowbar(k):
    """An iron bar with a hooked end."""
    k.limb(
        [(0, 0, 0), (0, 0, 0.3), (0, 0, 0.56), (0, -0.02, 0.63), (0, -0.07, 0.645), (0, -0.10, 0.61)],
        [0.011, 0.011, 0.011, 0.011, 0.010, 0.006],
        k.colour("iron", ("#3a3d42", "#8f3b35")),
        8,
    )
    k.held(0, 0, 0.12, "upright", "side")


@asset("fishing_rod", mount="hand")
def fishing_rod(k):
    """A rod with its reel and line, pointing forward and up."""
    tip = (0, -1.7, 1.05)
    k.limb(
        [(0, 0.25, -0.15), (0, 0, 0), (0, -0.8, 0.5), (0, -1.4, 0.88), tip],
        [0.014, 0.013, 0.008, 0.005, 0.003],
        k.colour("wood", ("#7d5a3c", "#3f3a36")),
        7,
    )
    k.rod((-0.03, -0.06, -0.01), (0.03, -0.06, -0.01), 0.036, "metal", segments=12, bevel=0.004)
    if k.params.get("held"):  # laid down, its line is wound up
        k.rod(tip, (0, -1.75, 0.2), 0.0012, "white", segments=4)
        k.ball((0, -1.75, 0.2), 0.018, "red", 8, 5)
    k.held(0, 0.06, -0.03, "point")


@asset("oar", mount="hand")
def oar(k):
    """An oar."""
    wood = k.colour("wood_light", palette.PALE_WOODS)
    k.rod((0, 0, 0.5), (0, 0, 2.1), 0.022, wood, segments=8, bevel=0.006)
    k.front(
        [(-0.07, 0.02), (0.07, 0.02), (0.075, 0.4), (0.02, 0.62), (-0.02, 0.62), (-0.075, 0.4)],
        -0.009,
        0.009,
        wood,
        0.004,
    )
    k.held(0, 0, 1.7, "upright", "forward")


@asset("net", mount="hand")
def net(k):
    """A landing net: a hoop with meshes at the end of a stick."""
    k.rod((0, 0.45, 0.02), (0, -0.25, 0.02), 0.014, k.colour("wood", palette.WOODS), segments=8)
    k.ring((0, -0.45, 0.02), 0.2, 0.008, "metal", segments=22, sides=5)
    for i in range(9):
        a = i * 2 * math.pi / 9
        rim = (0.2 * math.cos(a), -0.45 + 0.2 * math.sin(a), 0.02)
        half = (0.13 * math.cos(a + 0.2), -0.45 + 0.13 * math.sin(a + 0.2), -0.14)
        k.tube([rim, half, (0, -0.45, -0.28)], 0.003, "rope", 4)
    for r, z in ((0.172, -0.05), (0.125, -0.145), (0.055, -0.222)):
        k.ring((0, -0.45, z), r, 0.0028, "rope", segments=14, sides=4)
    k.held(0, 0.2, 0.02, "point")
