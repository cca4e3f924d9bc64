# SPDX-License-Identifier: GPL-3.0-or-later
"""Of control rooms: the wall of screens with the map of the world, the operators' desks. No bpy."""

import math

from .piece import asset
from .tables import spread

# Coasts of the continents as corners (longitude, latitude) in degrees, drawn freehand.
LANDS = (
    ((-165, 65), (-130, 70), (-90, 72), (-62, 58), (-55, 50), (-80, 28), (-98, 18), (-82, 8), (-106, 22), (-124, 42)),
    ((-80, 8), (-50, 0), (-35, -8), (-48, -26), (-66, -54), (-74, -48), (-71, -18), (-81, -5)),
    ((-16, 15), (-6, 35), (12, 36), (32, 31), (44, 11), (51, 11), (40, -14), (32, -28), (19, -35), (9, 2)),
    ((-9, 38), (-2, 50), (10, 57), (24, 70), (60, 69), (100, 76), (178, 67), (140, 52), (122, 38), (108, 18), (101, 4),
     (90, 22), (78, 8), (68, 24), (48, 30), (36, 36), (24, 38)),
    ((114, -22), (132, -12), (144, -12), (153, -27), (146, -39), (130, -32), (116, -34)),
    ((-50, 60), (-22, 70), (-30, 83), (-58, 80)),
)  # fmt: skip
INKS = ("display#6fd08a", "display#d8c06f", "display#7fc4e0", "display#e08a6a")


def graph(k, x, y, z, w, h, kind):
    """What a screen shows, before the plane y: curves, bars, a dial, lines of text, a map of pipes."""
    ink = INKS[kind % 4]
    if kind % 4 == 0:
        for j in range(2):
            middle = z + h * (0.18 - 0.36 * j)
            path = [(x + w * (i / 12 - 0.5) * 0.84, y, middle + h * 0.12 * math.sin(i * 1.1 + kind + j))
                    for i in range(13)]  # fmt: skip
            k.tube(path, h * 0.014, INKS[(kind // 4 + j) % 4], 4)
    elif kind % 4 == 1:
        for i in range(8):
            tall = h * (0.2 + 0.5 * abs(math.sin(i * 1.7 + kind)))
            k.bar((x + w * (i - 3.5) * 0.105, y, z - h * 0.38 + tall / 2), (w * 0.07, 0.004, tall), ink, 0)
    elif kind % 4 == 2:
        for r in (0.38, 0.24, 0.1):
            k.ring((x, y, z), h * r, h * 0.012, ink, (0, 1, 0), 20, 4)
        k.rod((x, y, z), (x + h * 0.3, y, z + h * 0.22), h * 0.012, INKS[1], segments=4)
    else:
        for i in range(6):
            spot = (x - w * 0.1 + w * 0.06 * (i % 3), y, z + h * (0.34 - 0.13 * i))
            k.bar(spot, (w * (0.6 - 0.1 * (i % 2)), 0.004, h * 0.045), ink, 0)


@asset("video_wall", mount="wall")
def video_wall(k):
    """A wall of screens: in the middle the world with a satellite's track, on both sides curves and figures."""
    w, _, h = k.dim(6.4, 0.16, 2.3, 0)
    z = float(k.params.get("height", 2.15))
    k.box((0, 0.02, z), (w, 0.12, h), k.colour("black", ("#1c2126", "#20262c")), 0.01)
    side = h * 0.62
    big = w - 2 * side - 0.1
    k.bar((0, -0.045, z), (big, 0.01, h - 0.1), "black#0f2534", 0)
    unit = min(big / 360, (h - 0.3) / 165)
    for land in LANDS:
        k.front([(u * unit, z + (v - 15) * unit) for u, v in land], -0.06, -0.052, "display#5fb07a")
    for i in range(1, 6):
        k.bar((big * (i / 6 - 0.5), -0.051, z), (0.006, 0.004, h - 0.12), "display#2f6a86", 0)
    for i in range(1, 4):
        k.bar((0, -0.051, z + (h - 0.1) * (i / 4 - 0.5)), (big - 0.02, 0.004, 0.006), "display#2f6a86", 0)
    for shift, ink in ((0.0, "display#f0d060"), (1.3, "display#e0705a")):
        path = [
            (big * (i / 40 - 0.5) * 0.98, -0.066, z + h * 0.26 * math.sin(i * math.tau / 20 + shift)) for i in range(41)
        ]
        k.tube(path, 0.011, ink, 4)
    k.ball((big * 0.17, -0.07, z + h * 0.26 * math.sin(0.67 * 40 / 20 * math.tau)), 0.045, "display#ffffff", 10, 7)
    for s in (-1, 1):
        for row in range(3):
            for col in range(2):
                x = s * (big / 2 + 0.03 + side * (col + 0.5) / 2)
                y = z + (h - 0.06) * (1 - row) / 3
                a, b = side / 2 - 0.04, (h - 0.06) / 3 - 0.05
                k.bar((x, -0.045, y), (a, 0.01, b), ("black#10222f", "black#15242e")[(row + col) % 2], 0)
                graph(k, x, -0.055, y, a, b, row * 2 + col + (3 if s > 0 else 0))
    k.glow("screen", (0, -0.06, z), (w, 0.02, h))


@asset("control_desk")
def control_desk(k):
    """An operator's console: a wide top with keys and a row of screens; whoever works there sits at +Y."""
    w, d, _ = k.dim(2.4, 1.0, 1.26, 0)
    body = k.colour("paint", ("#56626b", "#4d5963", "#5f6a70"))
    for s in (-1, 1):
        k.side([(-d / 2, 0), (d / 2 - 0.2, 0), (d / 2, 0.7), (d / 2, 0.76), (-d / 2 + 0.3, 0.84), (-d / 2 + 0.2, 0.98),
                (-d / 2, 0.98)], s * (w / 2 - 0.03) - 0.03, s * (w / 2 - 0.03) + 0.03, "metal_dark", 0.008)  # fmt: skip
    k.box((0, -d / 2 + 0.1, 0.48), (w - 0.1, 0.16, 0.96), body, 0.012)
    k.box((0, 0.1, 0.735), (w - 0.1, d - 0.22, 0.04), body, 0.01)
    k.bar((0, -d / 2 + 0.014, 0.55), (w - 0.3, 0.012, 0.05), "display#5f9fc0", 0.003)
    for i in range(int(w / 0.5)):
        k.bar((-w / 2 + 0.3 + 0.5 * i, -d / 2 + 0.015, 0.28), (0.34, 0.012, 0.26), "metal_dark", 0.003)
    n = max(2, round(w / 0.62))
    for i, x in enumerate(spread(w - 0.16, (w - 0.16) / n)):
        turn = (i - (n - 1) / 2) * 0.13
        with k.at((x, -d / 2 + 0.2 + 0.02 * abs(i - (n - 1) / 2), 1.03), yaw=math.pi + turn, pitch=0.0):
            k.box((0, 0, 0), ((w - 0.2) / n, 0.04, 0.38), "black", 0.008)
            k.bar((0, -0.022, 0), ((w - 0.2) / n - 0.04, 0.006, 0.33), ("black#10222f", "black#15242e")[i % 2], 0)
            graph(k, 0, -0.028, 0, (w - 0.2) / n - 0.06, 0.3, i * 3 + k.seed)
            k.glow("screen", (0, -0.025, 0), ((w - 0.2) / n - 0.04, 0.01, 0.33))
        k.bar((x, -d / 2 + 0.16, 0.86), (0.06, 0.05, 0.3), "black", 0.004)
    for x in spread(w, w / 2):
        k.bar((x, 0.2, 0.765), (0.46, 0.16, 0.02), "black#3a3d41", 0.005)
        for row in range(3):
            k.bar((x, 0.15 + 0.045 * row, 0.778), (0.4, 0.03, 0.006), "plastic", 0.002)
        for i in range(6):
            m = ("signal_red", "panel_lamp", "signal_green", "white", "plastic", "panel_lamp")[i]
            k.rod((x - 0.2 + 0.08 * i, -0.06, 0.755), (x - 0.2 + 0.08 * i, -0.06, 0.775), 0.022, m, segments=10)
    k.limb([(w / 2 - 0.25, -0.05, 0.75), (w / 2 - 0.25, 0.0, 1.0), (w / 2 - 0.3, 0.1, 1.06)], [0.008] * 3, "black", 6)
    k.anchor("surface", 0, 0.32, 0.757, math.pi, (w - 0.3, 0.24))
    k.anchor("stand", 0, d / 2 + 0.4, 0, 0.0)
