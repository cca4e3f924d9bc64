# SPDX-License-Identifier: GPL-3.0-or-later
"""Things to sit on. No bpy."""

import math

from . import palette
from .piece import asset


def legs(k, width, depth, height, material, radius=0.02, foot=0.014, splay=0.0):
    """Four round tapering legs at the corners of width x depth (to their middles)."""
    for x in (-1, 1):
        for y in (-1, 1):
            start = (x * (width / 2 + splay), y * (depth / 2 + splay), 0)
            k.rod(start, (x * width / 2, y * depth / 2, height), foot, material, radius, 12)


def square_legs(k, width, depth, height, material, thick=0.045):
    """Four square legs at the corners of width x depth (to their middles)."""
    for x in (-1, 1):
        for y in (-1, 1):
            k.bar((x * width / 2, y * depth / 2, height / 2), (thick, thick, height), material, 0.005)


@asset("chair")
def chair(k):
    """A ladder-back dining chair."""
    wood, pad = k.colour("wood", palette.WOODS), palette.variant("fabric", k.random.choice(palette.CUSHIONS))
    w, d, h = k.dim(0.46, 0.48, 0.94)
    seat = 0.45
    k.box((0, 0, seat - 0.022), (w, d - 0.02, 0.04), wood, 0.014)
    k.box((0, -0.01, seat + 0.006), (w - 0.05, d - 0.08, 0.034), pad, 0.014)
    x, y = w / 2 - 0.03, d / 2 - 0.03
    for s in (-1, 1):
        k.rod((s * (x + 0.005), -y - 0.005, 0), (s * x, -y, seat - 0.03), 0.014, wood, 0.02, 12)
        k.side([(y - 0.018, seat), (y - 0.012, 0), (y + 0.02, 0), (y + 0.016, seat), (y + 0.055, h), (y + 0.028, h)],
               s * x - 0.018, s * x + 0.018, wood, 0.005)  # fmt: skip
        k.bar((s * x, 0, 0.16), (0.02, d - 0.09, 0.026), wood)
    k.bar((0, -y, 0.24), (w - 0.07, 0.02, 0.026), wood)
    for i, z in enumerate((0.62, 0.75, 0.885)):
        k.box((0, y + 0.012 + i * 0.013, z), (w - 0.07, 0.018, 0.062 + 0.012 * i), wood, 0.006)
    k.anchor("seat", 0, 0.0, seat)


@asset("armchair")
def armchair(k):
    """A round-shouldered lounge chair."""
    cloth = k.colour("fabric", palette.FABRICS)
    w, d, h = k.dim(0.86, 0.84, 0.88)
    k.box((0, 0, 0.22), (w - 0.04, d - 0.06, 0.20), cloth, 0.03)
    with k.at((0, d / 2 - 0.12, 0.56), pitch=-0.12):
        k.soft((0, 0, 0), (w - 0.06, 0.20, h - 0.30), cloth, 0.08)
        k.soft((0, -0.13, 0.02), (w - 0.36, 0.15, h - 0.42), cloth, 0.06)
    for s in (-1, 1):
        k.soft((s * (w / 2 - 0.09), -0.01, 0.40), (0.18, d - 0.04, 0.44), cloth, 0.075)
    k.soft((0, -0.06, 0.37), (w - 0.34, d - 0.20, 0.16), cloth, 0.05)
    if k.random.random() < 0.6:
        with k.at((0.1, 0.10, 0.58), pitch=-0.35, yaw=0.2):
            k.soft((0, 0, 0), (0.38, 0.12, 0.36), palette.variant("fabric", k.random.choice(palette.CUSHIONS)), 0.055)
    legs(k, w - 0.16, d - 0.18, 0.14, "wood_dark", 0.026, 0.018, 0.01)
    k.anchor("seat", 0, -0.08, 0.44)


@asset("sofa")
def sofa(k):
    """A three-seat sofa."""
    cloth = k.colour("fabric", palette.FABRICS)
    w, d, h = k.dim(2.0, 0.88, 0.84)
    arm = 0.19
    k.box((0, 0, 0.22), (w - 0.03, d - 0.06, 0.20), cloth, 0.03)
    k.soft((0, d / 2 - 0.12, 0.50), (w - 0.04, 0.22, h - 0.20), cloth, 0.08)
    for s in (-1, 1):
        k.soft((s * (w / 2 - arm / 2), -0.01, 0.39), (arm, d - 0.03, 0.46), cloth, 0.08)
    each = (w - 2 * arm) / 3
    for i in (-1, 0, 1):
        k.soft((i * each, -0.07, 0.375), (each - 0.008, d - 0.24, 0.16), cloth, 0.045)
        with k.at((i * each, d / 2 - 0.27, 0.62), pitch=-0.16):
            k.soft((0, 0, 0), (each - 0.012, 0.18, 0.40), cloth, 0.07)
        k.anchor("seat", i * each, -0.10, 0.44)
    pillow = palette.variant("fabric", k.random.choice(palette.CUSHIONS))
    for s in (-1, 1) if k.random.random() < 0.7 else (-1,):
        with k.at((s * (w / 2 - arm - 0.19), 0.03, 0.625), yaw=s * -0.45, pitch=-0.38):
            k.soft((0, 0, 0), (0.40, 0.13, 0.38), pillow, 0.06)
    legs(k, w - 0.22, d - 0.20, 0.13, "wood_dark", 0.026, 0.018, 0.01)


@asset("stool")
def stool(k):
    """A round wooden stool."""
    wood = k.colour("wood", palette.WOODS)
    w, _, h = k.dim(0.36, 0.36, 0.46)
    k.lathe((0, 0, h - 0.045), [(w / 2 - 0.02, 0), (w / 2, 0.014), (w / 2, 0.034), (w / 2 - 0.014, 0.045),
                                (0.05, 0.038)],
            wood, 24)  # fmt: skip
    legs(k, w * 0.5, w * 0.5, h - 0.03, wood, 0.017, 0.015, 0.04)
    for s in (-1, 1):
        k.rod((s * w * 0.32, -w * 0.32, 0.17), (s * w * 0.32, w * 0.32, 0.17), 0.010, wood, segments=8)
        k.rod((-w * 0.32, s * w * 0.32, 0.21), (w * 0.32, s * w * 0.32, 0.21), 0.010, wood, segments=8)
    k.anchor("seat", 0, 0, h)


@asset("bar_stool")
def bar_stool(k):
    """A tall padded stool on a steel column."""
    pad = k.colour("leather", palette.LEATHERS)
    w, _, h = k.dim(0.40, 0.40, 0.76)
    k.lathe((0, 0, 0), [(0.20, 0), (0.205, 0.010), (0.12, 0.022), (0.04, 0.05), (0.028, 0.10), (0.028, h - 0.08)],
            "chrome", 24)  # fmt: skip
    k.lathe((0, 0, h - 0.10), [(0.05, 0), (w / 2 - 0.02, 0.02), (w / 2, 0.045), (w / 2, 0.075), (w / 2 - 0.025, 0.10),
                               (0.04, 0.104)],
            pad, 24)  # fmt: skip
    k.ring((0, 0, h - 0.045), w / 2 + 0.002, 0.008, "chrome", segments=24)
    k.ring((0, 0, 0.28), 0.16, 0.011, "chrome", segments=20)
    for i in range(3):
        a = i * 2.094
        k.rod((0, 0, 0.28), (0.16 * math.cos(a), 0.16 * math.sin(a), 0.28), 0.008, "chrome", segments=6)
    k.anchor("seat", 0, 0, h)


@asset("bench")
def bench(k):
    """A plain indoor bench for two or three."""
    wood = k.colour("wood", palette.WOODS)
    w, d, h = k.dim(1.5, 0.38, 0.45)
    for s in (-1, 1):
        k.box((0, s * d / 4, h - 0.022), (w, d / 2 - 0.008, 0.044), wood, 0.012)
        x = s * (w / 2 - 0.18)
        k.front([(x - 0.03, 0), (x + 0.03, 0), (x + 0.03, h - 0.04), (x - 0.03, h - 0.04)], -d / 2 + 0.03,
                d / 2 - 0.03, wood, 0.006)  # fmt: skip
    k.box((0, 0, 0.20), (w - 0.36, 0.035, 0.09), wood, 0.006)
    seats(k, w, 0, h)


def seats(k, width, y, z, each=0.62, yaw=0.0):
    """Seat anchors side by side along a width."""
    n = max(1, round((width - 0.1) / each))
    for i in range(n):
        k.anchor("seat", (i - (n - 1) / 2) * (width - 0.1) / n, y, z, yaw)


@asset("office_chair")
def office_chair(k):
    """A swivel chair on five castors."""
    cloth = k.colour("fabric", ("#3f444c", "#47586f", "#5a4a4a", "#4a5a52"))
    k.dim(0.64, 0.64, 1.02)
    for i in range(5):
        a = i * 2 * math.pi / 5 + 0.31
        c, s = math.cos(a), math.sin(a)
        k.rod((0.03 * c, 0.03 * s, 0.10), (0.29 * c, 0.29 * s, 0.075), 0.022, "black", 0.014, 8)
        k.rod((0.29 * c - 0.018 * s, 0.29 * s + 0.018 * c, 0.03), (0.29 * c + 0.018 * s, 0.29 * s - 0.018 * c, 0.03),
              0.03, "rubber", segments=12)  # fmt: skip
    k.rod((0, 0, 0.08), (0, 0, 0.38), 0.028, "metal", segments=12)
    k.box((0, 0.01, 0.385), (0.26, 0.26, 0.035), "black", 0.01)
    k.soft((0, 0, 0.435), (0.49, 0.47, 0.075), cloth, 0.035)
    k.side([(0.05, 0.37), (0.20, 0.37), (0.29, 0.44), (0.31, 0.66), (0.28, 0.66), (0.26, 0.47), (0.19, 0.41),
            (0.05, 0.41)],
           -0.035, 0.035, "black", 0.008)  # fmt: skip
    with k.at((0, 0.255, 0.76), pitch=-0.12):
        k.soft((0, 0, 0), (0.44, 0.07, 0.52), cloth, 0.033)
    for s in (-1, 1):
        k.bar((s * 0.24, 0.015, 0.425), (0.1, 0.06, 0.03), "black", 0.005)
        k.side([(-0.02, 0.42), (0.05, 0.42), (0.06, 0.645), (0.02, 0.645)], s * 0.275 - 0.015, s * 0.275 + 0.015,
               "black", 0.005)  # fmt: skip
        k.box((s * 0.275, 0.0, 0.66), (0.06, 0.27, 0.032), "black", 0.014)
    k.anchor("seat", 0, -0.01, 0.47)


@asset("wheelchair")
def wheelchair(k):
    """A folding wheelchair."""
    cloth = k.colour("leather", ("#2f3338", "#3a4658", "#54362f"))
    k.dim(0.64, 1.02, 0.92)
    for s in (-1, 1):
        x = s * 0.285
        k.ring((x, 0.16, 0.30), 0.285, 0.016, "rubber", (1, 0, 0), 28)
        k.ring((x + s * 0.03, 0.16, 0.30), 0.25, 0.008, "chrome", (1, 0, 0), 28)
        for a in (0.0, 2.0944, 4.1888):
            y, z = 0.16 + 0.25 * math.cos(a), 0.30 + 0.25 * math.sin(a)
            k.rod((x, y, z), (x + s * 0.03, y, z), 0.005, "chrome", segments=5)
        k.rod((x - 0.03, 0.16, 0.30), (x + 0.03, 0.16, 0.30), 0.03, "metal", segments=12)
        for i in range(6):
            a = i * math.pi / 6
            c, q = 0.28 * math.cos(a), 0.28 * math.sin(a)
            k.rod((x, 0.16 - c, 0.30 - q), (x, 0.16 + c, 0.30 + q), 0.003, "chrome", segments=5)
        k.rod((x * 0.85 - 0.015, -0.32, 0.09), (x * 0.85 + 0.015, -0.32, 0.09), 0.09, "rubber", segments=16,
              bevel=0.008)  # fmt: skip
        k.tube([(x * 0.85, -0.32, 0.10), (x * 0.85, -0.31, 0.46), (x * 0.85, -0.28, 0.70), (x * 0.85, 0.20, 0.70)],
               0.012, "chrome")  # fmt: skip
        k.tube([(x * 0.85, 0.20, 0.30), (x * 0.85, 0.22, 0.88), (x * 0.85, 0.34, 0.91)], 0.012, "chrome")
        k.rod((x * 0.85, 0.27, 0.895), (x * 0.85, 0.36, 0.915), 0.018, "rubber", segments=8)
        k.box((x * 0.85, -0.06, 0.715), (0.055, 0.34, 0.03), "black", 0.012)
        k.tube([(x * 0.85, -0.30, 0.44), (x * 0.62, -0.44, 0.30), (x * 0.55, -0.52, 0.13)], 0.011, "chrome")
        k.box((x * 0.45, -0.55, 0.115), (0.15, 0.16, 0.014), "black", 0.005)
        k.tube([(x * 0.85, -0.3, 0.46), (x * 0.85, 0.2, 0.46)], 0.012, "chrome")
    k.soft((0, -0.04, 0.465), (0.45, 0.44, 0.05), cloth, 0.022)
    k.soft((0, 0.215, 0.68), (0.46, 0.035, 0.40), cloth, 0.016)
    k.tube([(-0.22, 0.1, 0.20), (0.22, 0.1, 0.44)], 0.010, "chrome")
    k.tube([(0.22, 0.1, 0.20), (-0.22, 0.1, 0.44)], 0.010, "chrome")
    k.anchor("seat", 0, -0.05, 0.49)


@asset("booth")
def booth(k):
    """A diner booth: two high-backed benches and a table between them, open to the front."""
    pad, back = k.colour("leather", ("#7a3430", "#3f5a54", "#5a4030", "#34465c")), "wood_dark"
    w, d, h = k.dim(1.75, 1.2, 1.12)
    for s in (-1, 1):
        x = s * (w / 2 - 0.05)
        k.box((x, 0, h / 2), (0.10, d, h), back, 0.012)
        k.box((s * (w / 2 - 0.32), 0, 0.17), (0.46, d - 0.04, 0.34), back, 0.010)
        k.soft((s * (w / 2 - 0.32), 0, 0.395), (0.48, d - 0.02, 0.13), pad, 0.045)
        with k.at((s * (w / 2 - 0.15), 0, 0.76), roll=s * 0.08):
            for i in range(4):
                k.soft((0, (i - 1.5) * (d - 0.04) / 4, 0), (0.12, (d - 0.05) / 4, 0.62), pad, 0.05)
        for y in (-d / 4, d / 4):
            k.anchor("seat", s * (w / 2 - 0.36), y, 0.45, math.pi / 2 * -s)
    k.box((0, 0, 0.735), (0.66, d - 0.04, 0.036), "white", 0.012)
    k.box((0, 0, 0.735), (0.672, d - 0.028, 0.022), "chrome", 0.004)
    k.lathe((0, 0, 0), [(0.22, 0), (0.22, 0.012), (0.05, 0.035), (0.035, 0.08), (0.035, 0.72)], "chrome", 20)
    k.surface(0.753, 0.60, d - 0.1)
