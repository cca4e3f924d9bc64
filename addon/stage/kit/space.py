# SPDX-License-Identifier: GPL-3.0-or-later
"""Of spaceships: the captain's chair, helm and stations, the table with its hologram, strips of light. No bpy."""

import math

from .piece import asset
from .screens import graph
from .tables import spread

HULLS = ("#c9cfd3", "#b9c2c8", "#d0d0c8")
BLUE = "display#7fd0ff"


@asset("captain_chair")
def captain_chair(k):
    """A broad seat on a round dais edged with light, panels in its arms; the captain faces -Y."""
    shell = k.colour("plastic", HULLS)
    k.dim(1.8, 1.8, 1.5, 0)
    k.lathe((0, 0, 0), [(0.9, 0), (0.9, 0.05), (0.86, 0.06)], "metal_dark#3a424a", 8)
    k.ring((0, 0, 0.05), 0.84, 0.014, BLUE, segments=8, sides=4)
    k.lathe((0, 0.1, 0.05), [(0.34, 0), (0.22, 0.06), (0.16, 0.26)], shell, 8)
    k.soft((0, 0.02, 0.38), (0.62, 0.6, 0.18), "leather#33302f", 0.05)
    k.side([(0.3, 0.28), (0.44, 0.34), (0.58, 1.1), (0.5, 1.46), (0.4, 1.46), (0.36, 1.05), (0.28, 0.4)],
           -0.36, 0.36, shell, 0.03)  # fmt: skip
    with k.at((0, 0.3, 0.86), pitch=-0.16):
        k.soft((0, 0, 0), (0.54, 0.12, 0.76), "leather#33302f", 0.05)
        k.soft((0, -0.03, 0.5), (0.34, 0.1, 0.16), "leather#33302f", 0.04)
    for s in (-1, 1):
        k.side(
            [(-0.36, 0.58), (0.34, 0.54), (0.36, 0.68), (-0.34, 0.72)], s * 0.42 - 0.09, s * 0.42 + 0.09, shell, 0.02
        )
        k.side(
            [(-0.1, 0.2), (0.3, 0.2), (0.3, 0.56), (-0.2, 0.58)], s * 0.42 - 0.05, s * 0.42 + 0.05, "metal_dark", 0.012
        )
        k.bar((s * 0.42, -0.2, 0.722), (0.13, 0.2, 0.012), BLUE, 0.002)
        for j in range(3):
            k.bar(
                (s * 0.42, 0.0 + 0.08 * j, 0.712),
                (0.1, 0.04, 0.016),
                ("signal_red", "panel_lamp", "signal_green")[j],
                0.003,
            )
    k.anchor("seat", 0, -0.02, 0.48)
    k.glow("screen", (0, 0, 0.06), (1.6, 1.6, 0.05))


@asset("helm_station")
def helm_station(k):
    """A pilot's desk with its seat in one: a curved top full of lights, a stick, a pane of figures; faces -Y."""
    shell = k.colour("plastic", HULLS)
    k.dim(1.7, 1.7, 1.2, 0)
    n = 9
    outer, inner = ([(r * math.sin(a), 0.25 - r * math.cos(a)) for a in
                     (math.radians(-62 + 124 * i / (n - 1)) for i in range(n))] for r in (1.02, 0.6))  # fmt: skip
    k.top(outer + inner[::-1], 0.74, 0.82, shell, 0.015)
    k.top(
        [(x * 0.9, y * 0.9) for x, y in outer] + [(x * 1.05, y) for x, y in inner[::-1]],
        0.0,
        0.75,
        "metal_dark#3d454c",
    )
    k.top([(x * 1.01, y * 1.01) for x, y in outer] + [(x * 0.88, y * 0.88) for x, y in outer[::-1]], 0.55, 0.6, BLUE)
    for i in range(n - 1):
        for j, r in enumerate((0.68, 0.8, 0.92)):
            a = math.radians(-54 + 108 * i / (n - 2))
            m = (BLUE, "panel_lamp", "display#6fe0a0", "signal_red", BLUE, "white")[(i * 2 + j * 3) % 6]
            k.bar((r * math.sin(a), 0.25 - r * math.cos(a), 0.824), (0.085, 0.06, 0.012), m, 0.002, a)
    for s in (-1, 1):
        k.rod((s * 0.3, -0.66, 0.8), (s * 0.3, -0.72, 1.0), 0.02, "metal_dark", segments=8)
    with k.at((0, -0.74, 1.02), pitch=-0.3):
        k.bar((0, 0, 0), (0.9, 0.012, 0.36), "glass_dark", 0.003)
        with k.at((0, 0, 0), yaw=math.pi):
            graph(k, 0, -0.012, 0, 0.8, 0.3, k.seed)
    k.rod((0.2, -0.36, 0.82), (0.2, -0.3, 0.98), 0.018, "black", segments=8)
    k.ball((0.2, -0.3, 1.0), 0.035, "red", 10, 7)
    k.lathe((0, 0.32, 0), [(0.26, 0), (0.24, 0.04), (0.07, 0.08), (0.07, 0.36)], "metal", 14)
    k.soft((0, 0.28, 0.42), (0.5, 0.48, 0.12), "leather#33302f", 0.045)
    with k.at((0, 0.55, 0.8), pitch=-0.12):
        k.soft((0, 0, 0), (0.48, 0.12, 0.72), "leather#33302f", 0.045)
        k.box((0, 0.06, 0), (0.52, 0.05, 0.76), shell, 0.02)
    k.anchor("seat", 0, 0.24, 0.48)
    k.glow("screen", (0, -0.5, 0.85), (1.4, 0.8, 0.1))


@asset("ship_station")
def ship_station(k):
    """A station at the hull: a sloping desk of lights under a tall curved screen; one works there from -Y."""
    shell = k.colour("plastic", HULLS)
    w, d, h = k.dim(2.0, 0.9, 2.3, 0)
    k.side([(-d / 2 + 0.2, 0), (d / 2, 0), (d / 2, h), (d / 2 - 0.34, h), (d / 2 - 0.14, 1.06), (-d / 2, 0.82),
            (-d / 2, 0.74), (-d / 2 + 0.2, 0.62)], -w / 2, w / 2, shell, 0.02)  # fmt: skip
    for s in (-1, 1):
        k.bar((s * (w / 2 - 0.015), d / 2 - 0.2, h / 2 + 0.3), (0.036, 0.36, h * 0.6), "metal_dark#3d454c", 0.01)
    k.bar((0, -d / 2 + 0.19, 0.14), (w - 0.1, 0.02, 0.05), BLUE, 0)
    slope = math.atan2(0.24, d - 0.14)
    with k.at((0, -0.08, 0.945), pitch=slope):
        for i, x in enumerate(spread(w - 0.2, 0.13)):
            for j, y in enumerate((-0.2, -0.08, 0.04, 0.16)):
                m = (BLUE, "panel_lamp", "metal_dark", "display#6fe0a0", "metal_dark", "signal_red", BLUE)[
                    (i * 3 + j * 2) % 7
                ]
                k.bar((x, y, 0.012), (0.1, 0.07, 0.016), m, 0.002)
    lean = math.atan2(0.2, h - 1.06)
    with k.at((0, d / 2 - 0.245, (h + 1.06) / 2), pitch=lean):
        k.bar((0, -0.012, 0.02), (w - 0.2, 0.03, h - 1.26), "black#0e1c28", 0.006)
        for i, x in enumerate((-w * 0.23, w * 0.23)):
            graph(k, x, -0.034, 0.06, w * 0.38, (h - 1.3) * 0.8, i * 2 + k.seed)
    k.glow("screen", (0, d / 2 - 0.3, 1.7), (w - 0.2, 0.1, h - 1.26))
    k.anchor("stand", 0, -d / 2 - 0.4, 0, math.pi)


@asset("holo_table")
def holo_table(k):
    """A round table that throws a globe of light with its orbits into the air."""
    shell = k.colour("plastic", HULLS)
    k.dim(1.5, 1.5, 1.9, 0)
    k.lathe(
        (0, 0, 0), [(0.5, 0), (0.46, 0.08), (0.3, 0.2), (0.34, 0.7), (0.74, 0.86), (0.75, 0.92), (0.6, 0.94)], shell, 12
    )
    k.ring((0, 0, 0.92), 0.66, 0.02, BLUE, segments=24, sides=4)
    k.lathe((0, 0, 0.93), [(0.56, 0), (0.54, 0.015)], "black#0e1c28", 24)
    for a in (0.0, 0.7, -0.7):
        k.ring((0, 0, 1.42), 0.4, 0.006, BLUE, (math.sin(a), 0, math.cos(a)), 32, 4)
    for i in range(4):
        k.ring((0, 0, 1.42), 0.3, 0.004, "display#5fb0e0", (math.cos(i * 0.785), math.sin(i * 0.785), 0), 24, 4)
    k.ball((0, 0, 1.42), 0.2, "display#4f9ad0", 14, 9)
    for a in (0.4, 2.5, 4.4):
        k.ball((0.4 * math.cos(a), 0.4 * math.sin(a), 1.42), 0.03, "display#ffd070", 8, 6)
    k.glow("screen", (0, 0, 1.42), (0.8, 0.8, 0.8))
    for a in range(4):
        x, y = 1.15 * math.sin(a * math.pi / 2), -1.15 * math.cos(a * math.pi / 2)
        k.anchor("stand", x, y, 0, a * math.pi / 2 + math.pi)


@asset("light_strip", mount="ceiling")
def light_strip(k):
    """A cold strip of light in a dark channel."""
    w, d, _ = k.dim(1.6, 0.24, 0.07, 0)
    k.bar((0, 0, -0.03), (w, d, 0.06), k.colour("metal_dark", ("#3d454c",)), 0.008)
    k.bar((0, 0, -0.062), (w - 0.08, d - 0.08, 0.016), "display#d8ecff", 0)
    k.glow("lamp", (0, 0, -0.065), (w - 0.08, d - 0.08, 0.01))


@asset("cargo_pod")
def cargo_pod(k):
    """A case with cut corners, clamps and a stripe."""
    w, d, h = k.dim(0.9, 0.6, 0.62, 0.06)
    shell = k.colour("plastic", ("#c9cfd3", "#d4691f", "#5f7f8f"))
    c = 0.1
    k.front([(-w / 2 + c, 0.04), (w / 2 - c, 0.04), (w / 2, 0.04 + c), (w / 2, h - c), (w / 2 - c, h), (-w / 2 + c, h),
             (-w / 2, h - c), (-w / 2, 0.04 + c)], -d / 2, d / 2, shell, 0.02)  # fmt: skip
    for s in (-1, 1):
        k.bar((s * w * 0.28, 0, h / 2 + 0.02), (0.08, d + 0.03, h + 0.02), "metal_dark#3d454c", 0.01)
        k.bar((s * w * 0.3, 0, 0.02), (0.14, d - 0.06, 0.04), "black", 0.004)
    k.bar((0, -d / 2 - 0.008, h * 0.6), (0.24, 0.02, 0.08), "panel_lamp", 0.003)
    k.surface(h + 0.03, w - 0.2, d - 0.1)
