# SPDX-License-Identifier: GPL-3.0-or-later
"""Of a ship's bridge: wheel, engine telegraph, compass, consoles, helmsman's chair, lifebuoy, bell. No bpy."""

import math

from . import deck
from .industrial import gauge
from .piece import asset
from .screens import graph
from .tables import spread


@asset("ship_wheel")
def ship_wheel(k):
    """A spoked wheel on its pedestal; whoever steers stands at +Y and looks to -Y."""
    wood = k.colour("wood", ("#7a4a2a", "#6a4028"))
    k.dim(1.2, 0.6, 1.62, 0)
    k.box((0, -0.06, 0.06), (0.5, 0.5, 0.12), wood, 0.02)
    k.box((0, -0.1, 0.55), (0.34, 0.3, 0.94), wood, 0.03)
    k.box((0, -0.1, 1.06), (0.4, 0.36, 0.1), "brass", 0.03)
    k.rod((0, -0.1, 1.0), (0, 0.24, 1.0), 0.06, "brass", segments=14)
    y, z = 0.18, 1.0
    k.ring((0, y, z), 0.4, 0.04, wood, (0, 1, 0), 28, 8)
    k.ring((0, y + 0.03, z), 0.4, 0.014, "brass", (0, 1, 0), 28, 5)
    k.spin((0, y - 0.06, z), (0, 1, 0), [(0.1, 0), (0.12, 0.02), (0.12, 0.1), (0.06, 0.13), (0.03, 0.15)], "brass", 18)
    for i in range(8):
        a = i * math.pi / 4
        c, s = math.cos(a), math.sin(a)
        k.rod((0.08 * c, y, z + 0.08 * s), (0.42 * c, y, z + 0.42 * s), 0.018, wood, segments=8)
        k.limb([(0.42 * c, y, z + 0.42 * s), (0.49 * c, y, z + 0.49 * s), (0.57 * c, y, z + 0.57 * s)],
               [0.016, 0.026, 0.02], wood, 8)  # fmt: skip
    k.anchor("stand", 0, 0.75, 0, 0.0)
    k.anchor("wheel", 0, y, z)


@asset("engine_telegraph")
def engine_telegraph(k):
    """A brass pillar with a round dial on both sides and its lever: ahead, stop, astern."""
    k.dim(0.46, 0.4, 1.3, 0)
    brass = k.colour("brass", ("#b59a5a", "#c0a05a"))
    k.lathe((0, 0, 0), [(0.2, 0), (0.2, 0.04), (0.12, 0.1), (0.085, 0.2), (0.075, 0.8), (0.1, 0.86)], brass, 20)
    k.spin((0, -0.12, 1.05), (0, 1, 0), [(0.2, 0), (0.225, 0.03), (0.225, 0.21), (0.2, 0.24)], brass, 28)
    tints = ("green", "white", "white", "red", "white", "white", "green")
    for s in (-1, 1):
        y = s * 0.122
        k.rod((0, y, 1.05), (0, y + s * 0.004, 1.05), 0.18, "white", segments=28)
        for i, m in enumerate(tints):
            a = math.pi * (i + 0.5) / 7
            x, z = 0.13 * math.cos(a), 1.05 + 0.13 * math.sin(a)
            k.ball((x, y + s * 0.004, z), (0.03, 0.004, 0.03), m, 8, 5)
            k.rod(
                (0, y + s * 0.006, 1.05),
                (0.18 * math.cos(a + 0.22), y + s * 0.006, 1.05 + 0.18 * math.sin(a + 0.22)),
                0.003,
                "ink",
                segments=4,
            )
        k.rod((0, y + s * 0.02, 1.05), (0.06, y + s * 0.02, 1.3), 0.014, brass, segments=8)
        k.ball((0.06, y + s * 0.02, 1.32), 0.03, "black", 10, 7)
    k.anchor("stand", 0, 0.6, 0, 0.0)


@asset("binnacle")
def binnacle(k):
    """A compass under its brass hood on a wooden stand, an iron ball on either side."""
    k.dim(0.9, 0.5, 1.36, 0)
    wood = k.colour("wood", ("#7a4a2a", "#6a4028"))
    k.lathe((0, 0, 0), [(0.25, 0), (0.25, 0.05), (0.18, 0.12), (0.17, 0.8), (0.22, 0.9), (0.22, 0.98)], wood, 8)
    k.lathe(
        (0, 0, 0.98), [(0.22, 0), (0.23, 0.04), (0.22, 0.16), (0.17, 0.28), (0.08, 0.36), (0.03, 0.38)], "brass", 24
    )
    k.bar((0, 0.2, 1.1), (0.2, 0.06, 0.12), "glass_dark", 0.01)
    for s in (-1, 1):
        k.bar((s * 0.28, 0, 0.86), (0.2, 0.06, 0.04), "brass", 0.006)
        k.ball((s * 0.37, 0, 0.94), 0.085, ("red", "green")[s > 0], 14, 9)


@asset("bridge_console")
def bridge_console(k):
    """A run of instruments below the windows: a radar in green, charts, throttles, dials; one stands at +Y."""
    w, d, h = k.dim(3.2, 0.8, 1.16, 0)
    paint = k.colour("paint", ("#5f6f66", "#6a7478", "#74705f"))
    k.side([(-d / 2, 0), (d / 2 - 0.12, 0), (d / 2 - 0.12, 0.72), (d / 2, 0.8), (d / 2, 0.86), (-d / 2 + 0.16, h),
            (-d / 2, h)], -w / 2, w / 2, paint, 0.012)  # fmt: skip
    k.rod((-w / 2, d / 2 - 0.01, 0.83), (w / 2, d / 2 - 0.01, 0.83), 0.022, "wood#7a4a2a", segments=10)
    slope = math.atan2(h - 0.86, d - 0.16)
    with k.at((0, 0.09, (h + 0.86) / 2), yaw=math.pi, pitch=slope):
        for i, x in enumerate(spread(w - 0.2, 0.8)):
            kind = (i + k.seed) % 4
            if kind == 0:
                k.rod((x, 0, 0.0), (x, 0, 0.02), 0.23, "black", segments=24)
                for r in (0.2, 0.14, 0.08):
                    k.ring((x, 0, 0.022), r, 0.005, "display#5fd07a", segments=20, sides=4)
                k.bar((x + 0.09, 0.04, 0.024), (0.18, 0.012, 0.004), "display#5fd07a", 0, 0.4)
                k.ball((x - 0.08, 0.09, 0.024), 0.014, "display#d0f0a0", 6, 4)
            elif kind == 2:
                k.bar((x, 0, 0.01), (0.6, 0.4, 0.03), "black", 0.006)
                with k.at((x, 0, 0.03), pitch=-math.pi / 2):
                    graph(k, 0, -0.003, 0, 0.52, 0.34, 2 + i)
            elif kind == 1:
                for j in (-1, 1):
                    k.bar((x + 0.1 * j, 0.0, 0.01), (0.1, 0.36, 0.02), "black", 0.006)
                    k.rod(
                        (x + 0.1 * j, 0.04 * j, 0.0), (x + 0.1 * j, -0.03 + 0.04 * j, 0.2), 0.016, "chrome", segments=8
                    )
                    k.ball((x + 0.1 * j, -0.03 + 0.04 * j, 0.21), 0.035, ("red", "black")[j > 0], 10, 7)
            else:
                for j in range(6):
                    m = ("signal_red", "panel_lamp", "signal_green")[j % 3]
                    k.rod(
                        (x + 0.14 * (j % 3 - 1), 0.1 - 0.16 * (j // 3), 0),
                        (x + 0.14 * (j % 3 - 1), 0.1 - 0.16 * (j // 3), 0.02),
                        0.03,
                        m,
                        segments=10,
                    )
    for x in spread(w, 1.5):
        k.anchor("stand", x, d / 2 + 0.36, 0, 0.0)
    k.glow("screen", (0, 0.1, 1.02), (w * 0.8, 0.4, 0.1))
    k.surface(h, w - 0.2, 0.13, (0, -d / 2 + 0.08))


@asset("helm_chair")
def helm_chair(k):
    """A high padded chair on one leg, with arms and a foot rest; the sitter faces -Y."""
    hide = k.colour("leather", ("#3a2f2b", "#2f3a44"))
    k.dim(0.7, 0.72, 1.36, 0)
    k.lathe((0, 0.05, 0), [(0.28, 0), (0.28, 0.03), (0.08, 0.07), (0.07, 0.5)], "metal", 20)
    k.bar((0, -0.24, 0.24), (0.4, 0.16, 0.03), "metal_dark", 0.008)
    k.rod((0, 0, 0.2), (0, -0.24, 0.24), 0.025, "metal", segments=8)
    k.soft((0, 0.0, 0.56), (0.54, 0.52, 0.13), hide, 0.05)
    with k.at((0, 0.28, 0.98), pitch=-0.12):
        k.soft((0, 0, 0), (0.52, 0.13, 0.76), hide, 0.05)
    for s in (-1, 1):
        k.soft((s * 0.31, 0.02, 0.8), (0.09, 0.4, 0.07), hide, 0.03)
        k.bar((s * 0.285, 0.12, 0.67), (0.09, 0.05, 0.24), "metal", 0.006)
    k.anchor("seat", 0, -0.02, 0.62)


@asset("lifebuoy", mount="wall")
def lifebuoy(k):
    """A red and white lifebuoy on its hook, a line round it."""
    k.dim(0.76, 0.16, 0.76, 0)
    z = float(k.params.get("height", 1.55))
    deck.lifebuoy(k, (0.0, 0.0, z), 0.31, k.colour("canvas", ("#c04a34", "#c9562f")))
    k.ring((0, -0.02, z), 0.375, 0.01, "rope", (0, 1, 0), 24, 5)


@asset("ship_bell", mount="wall")
def ship_bell(k):
    """A brass bell on a bracket with a plaited rope."""
    k.dim(0.3, 0.3, 0.5, 0)
    z = float(k.params.get("height", 1.8))
    k.bar((0, 0.13, z + 0.16), (0.12, 0.03, 0.16), "brass", 0.006)
    k.rod((0, 0.13, z + 0.2), (0, 0.0, z + 0.2), 0.016, "brass", segments=8)
    k.lathe((0, 0, z - 0.12), [(0.14, 0), (0.135, 0.02), (0.09, 0.12), (0.075, 0.22), (0.03, 0.27)],
            k.colour("brass", ("#b59a5a", "#c9a13f")), 20)  # fmt: skip
    k.tube([(0, 0, z - 0.1), (0.01, 0, z - 0.2), (0, 0, z - 0.34)], 0.014, "rope", 6)
    k.ring((0, 0, z + 0.17), 0.022, 0.008, "brass", (1, 0, 0), 12, 5)
    gauge(k, (0.0, 0.12, z + 0.16), 0.04)
