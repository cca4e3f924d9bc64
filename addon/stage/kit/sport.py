# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands about a sports ground: goals, stands, floodlights, flags, boards. No bpy."""

import itertools
import math

from . import palette
from .piece import asset
from .tables import spread

SEATS = ("#a63d36", "#3f5f86", "#d0a441", "#4a6b4a")


@asset("football_goal")
def football_goal(k):
    """A goal of full size, 7.32 by 2.44 m inside the posts, its net behind it (+Y)."""
    white = k.colour("white", ("#eeeeea",))
    w, d, h = k.dim(7.56, 2.0, 2.56, 0)
    x1, z1, front, back = w / 2 - 0.06, h - 0.06, -d / 2 + 0.06, d / 2 - 0.04
    for s in (-1, 1):
        k.rod((s * x1, front, 0), (s * x1, front, h), 0.06, white, segments=12)
        k.rod((s * x1, front, z1), (s * x1, front + 0.9, z1), 0.03, white, segments=8)
        k.rod((s * x1, front + 0.9, z1), (s * x1, back, 0.03), 0.03, white, segments=8)
        k.rod((s * x1, front, 0.03), (s * x1, back, 0.03), 0.03, white, segments=8)
    k.rod((-x1, front, z1), (x1, front, z1), 0.06, white, segments=12)
    k.rod((-x1, back, 0.03), (x1, back, 0.03), 0.03, white, segments=8)
    path = [(front, z1), (front + 0.9, z1), (back, 0.04)]
    cord = 0.008
    for x in spread(2 * x1, 2 * x1 / 28):
        for (ya, za), (yb, zb) in itertools.pairwise(path):
            k.rod((x, ya, za), (x, yb, zb), cord, "label", segments=3)
    for (ya, za), (yb, zb), n in ((path[0], path[1], 4), (path[1], path[2], 10)):
        for i in range(1, n):
            t = i / n
            y, z = ya + (yb - ya) * t, za + (zb - za) * t
            k.rod((-x1, y, z), (x1, y, z), cord, "label", segments=3)
    for s in (-1, 1):
        for z in spread(z1, z1 / 9):
            end = front + 0.9 + (back - front - 0.9) * (1 - (z + z1 / 2) / z1)
            k.rod((s * x1, front, z + z1 / 2), (s * x1, end, z + z1 / 2), cord, "label", segments=3)


@asset("grandstand")
def grandstand(k):
    """A length of stand: rows of seats going up, a back wall, a roof on posts. One looks out of it towards -Y."""
    seat = k.colour("plastic", SEATS)
    w, d, h = k.dim(11.0, 9.0, 8.6, 0)
    rows = 10
    deep, rise, low = (d - 2.0) / rows, 0.42, 1.1
    k.bar((0, -d / 2 + 0.75, low / 2), (w, 1.5, low), "concrete#a29f96", 0)
    k.bar((0, -d / 2 + 0.08, low + 0.35), (w, 0.06, 0.7), "white", 0)
    for row in range(rows):
        y, z = -d / 2 + 1.2 + deep * row, low + rise * row
        k.bar((0, y + deep / 2, z / 2), (w, deep, z), "concrete#98958c" if row % 2 else "concrete#a19e95", 0)
        for part in spread(w * 0.78, w * 0.26):
            tone = seat if (part > 0 or row % 4) else palette.variant("plastic", "#d8d5ca")
            wide = w * 0.26 - 0.7 if abs(part) < 0.1 else w * 0.26 - 0.1
            k.bar((part, y + deep * 0.62, z + 0.2), (wide * 0.94, 0.1, 0.42), "metal_dark", 0)
            k.bar((part, y + deep * 0.5, z + 0.4), (wide, 0.36, 0.06), tone, 0)
            k.bar((part, y + deep * 0.74, z + 0.62), (wide, 0.06, 0.44), tone, 0)
    top = low + rise * rows
    k.bar((0, d / 2 - 0.35, (h - 0.6) / 2), (w, 0.2, h - 0.6), "concrete#8c897f", 0)
    k.bar((0, d / 2 - 0.6, top), (w, 0.9, 0.12), "concrete", 0)
    k.side(
        [(-d / 2 + 0.1, h - 0.25), (-d / 2 + 0.1, h), (d / 2, h - 0.7), (d / 2, h - 0.9)], -w / 2, w / 2, "metal#5f6a70"
    )
    k.bar((0, -d / 2 + 0.1, h - 0.16), (w, 0.1, 0.5), seat, 0)
    for s in (-1, 1):
        k.rod(
            (s * (w / 2 - 0.4), d / 2 - 0.9, top), (s * (w / 2 - 0.4), d / 2 - 0.9, h - 0.8), 0.13, "metal", segments=8
        )
        k.rod(
            (s * (w / 2 - 0.4), d / 2 - 0.9, h - 2.2),
            (s * (w / 2 - 0.4), -d / 2 + 1.4, h - 0.35),
            0.09,
            "metal",
            segments=6,
        )


@asset("floodlight")
def floodlight(k):
    """A lattice mast with a bank of lamps, turned to the ground (-Y)."""
    w, _, h = k.dim(5.2, 2.4, 24.0, 0)
    steel = k.colour("metal", ("#8d9398", "#7a8288"))
    legs = [(-1, -1), (1, -1), (1, 1), (-1, 1)]
    foot, top = 1.1, 0.4

    def at(i, t):
        wide = foot + (top - foot) * t
        return legs[i % 4][0] * wide, legs[i % 4][1] * wide, t * (h - 3.4)

    for i in range(4):
        k.rod(at(i, 0), at(i, 1), 0.1, steel, segments=6)
        for j in range(8):
            k.rod(at(i, j / 8), at(i + 1, (j + 1) / 8), 0.045, steel, segments=4)
    with k.at((0, 0.1, h - 1.9), pitch=-0.25):
        k.box((0, 0, 0), (w, 0.25, 3.4), "metal_dark", 0)
        for row in range(4):
            for x in spread(w - 0.9, (w - 0.9) / 5):
                z = (row - 1.5) * 0.8
                k.rod((x, -0.1, z), (x, -0.42, z - 0.02), 0.25, "metal", 0.34, 10)
                k.rod((x, -0.41, z - 0.02), (x, -0.44, z - 0.02), 0.3, "bulb", segments=10)
    k.glow("street_lamp", (0, -0.4, h - 2.1), (w, 0.2, 3.2))


@asset("corner_flag")
def corner_flag(k):
    """A corner post with its flag."""
    cloth = k.colour("red", ("#c23b2f", "#d9a92f"))
    k.rod((0, 0, 0), (0, 0, 1.6), 0.022, "white", segments=8)
    k.pane([(0.02, 0, 1.58), (0.42, 0.05, 1.45), (0.02, 0, 1.25)], cloth, 0.012)


@asset("advert_board")
def advert_board(k):
    """A board along the touchline in one bright colour; ``label`` is what it says."""
    paint = k.colour("paint", ("#d8b23a", "#b5443a", "#e4e1d7", "#3f6a94", "#3f7a55"))
    w, d, h = k.dim(4.0, 0.32, 0.9, 0)
    k.bar((0, -d / 2 + 0.04, h / 2), (w - 0.05, 0.05, h), paint, 0)
    k.bar((0, -d / 2 + 0.01, h * 0.5), (w * 0.5, 0.012, h * 0.3), "white" if "e4e1d7" not in paint else "ink", 0)
    for s in (-1, 1):
        k.rod((s * w * 0.4, -d / 2 + 0.06, h * 0.8), (s * w * 0.4, d / 2 - 0.02, 0.02), 0.02, "metal", segments=5)


@asset("scoreboard")
def scoreboard(k):
    """A great board on two legs; ``label`` is the score."""
    w, d, h = k.dim(7.0, 0.6, 8.4, 0)
    for s in (-1, 1):
        k.bar((s * w * 0.32, 0.1, h / 2), (0.3, 0.3, h), "metal", 0.01)
    k.box((0, -0.05, h - 1.7), (w, d - 0.1, 3.4), k.colour("black", ("#1d2329",)), 0.04)
    for s in (-1, 1):
        k.bar(
            (s * w * 0.27, -d / 2 + 0.03, h - 0.75), (w * 0.36, 0.05, 0.7), "white#cfd3d0" if s > 0 else "red#a63d36", 0
        )
    k.text(k.params.get("label", "2 : 1"), (0, -d / 2 - 0.01, h - 2.2), (w * 0.66, 1.5), 0.0, "panel_lamp")
    k.glow("sign", (0, -d / 2, h - 2.2), (w * 0.6, 0.05, 1.4))


@asset("training_cone")
def training_cone(k):
    """A little cone that marks a place on the grass."""
    paint = k.colour("orange", ("#d8702c", "#d9b530"))
    k.box((0, 0, 0.012), (0.26, 0.26, 0.024), paint, 0.01)
    k.spin((0, 0, 0.02), (0, 0, 1), [(0.105, 0), (0.03, 0.3), (0.02, 0.31)], paint, 12)
    k.spin((0, 0, 0.13), (0, 0, 1), [(0.08, 0), (0.062, 0.08)], "white", 12)


@asset("team_bench")
def team_bench(k):
    """The shelter at the touchline where the substitutes sit: seats under a clear vault; they look towards -Y."""
    w, d, h = k.dim(5.0, 1.5, 2.1, 0)
    seat = k.colour("plastic", SEATS)
    arc = (
        [(-d / 2 + 0.05 + 0.0, h - 0.05)]
        + [
            (d / 2 - 0.1 - (1 - math.cos(a)) * 1.1, h * 0.5 + math.sin(a) * (h * 0.5 - 0.03))
            for a in (1.2, 0.8, 0.4, 0.0)
        ]
        + [(d / 2 - 0.1, 0.04)]
    )
    for (ya, za), (yb, zb) in itertools.pairwise(arc):
        k.side(
            [(ya, za), (yb, zb), (yb + 0.02, zb + 0.02), (ya + 0.02, za + 0.02)],
            -w / 2 + 0.03,
            w / 2 - 0.03,
            "glass_clear",
        )
    for x in (-w / 2 + 0.03, 0, w / 2 - 0.03):
        k.tube([(x, y, z) for y, z in arc], 0.03, "white", 6)
    for x in spread(w - 0.7, (w - 0.7) / 6):
        k.bar((x, 0.2, 0.43), (0.46, 0.42, 0.05), seat, 0.01)
        k.bar((x, 0.42, 0.72), (0.46, 0.05, 0.5), seat, 0.01)
        k.anchor("seat", x, 0.16, 0.455, 0.0)
    k.bar((0, 0.25, 0.2), (w - 0.4, 0.08, 0.4), "metal_dark", 0.01)
    k.bar((0, 0.1, 0.03), (w, d - 0.3, 0.06), "concrete", 0.01)


@asset("football", mount="surface")
def football(k):
    """A football: white, with dark patches."""
    r = k.dim(0.22, 0.22, 0.22, 0)[0] / 2
    k.ball((0, 0, r), r, k.colour("white", ("#f0efea",)), 18, 11)
    g = (1 + 5**0.5) / 2
    for p in (
        (-1, g, 0),
        (1, g, 0),
        (-1, -g, 0),
        (1, -g, 0),
        (0, -1, g),
        (0, 1, g),
        (g, 0, -1),
        (g, 0, 1),
        (-g, 0, -1),
        (-g, 0, 1),
    ):
        long = math.hypot(1, g)
        axis = [v / long for v in p]
        k.spin(
            (axis[0] * r * 0.93, axis[1] * r * 0.93, r + axis[2] * r * 0.93),
            axis,
            [(r * 0.36, 0), (r * 0.3, r * 0.085)],
            "black",
            5,
        )
    k.held(0, 0, r, "flat")
