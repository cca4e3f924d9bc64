# SPDX-License-Identifier: GPL-3.0-or-later
"""Of factories: the line with its robots, presses, vats, the crane under the roof. No bpy."""

import math

from .industrial import gauge, handwheel
from .piece import asset
from .tables import spread

HAZARD = ("yellow", "black")


def striped(k, centre, size, count, axis=0):
    """A bar in yellow and black."""
    for i in range(count):
        step = [0.0, 0.0, 0.0]
        step[axis] = size[axis] / count
        long = list(size)
        long[axis] = size[axis] / count
        k.bar(tuple(c + s * (i - (count - 1) / 2) for c, s in zip(centre, step)), tuple(long), HAZARD[i % 2], 0)


def robot(k, paint, lift=0.0):
    """A jointed arm on a round foot; it reaches towards -Y, about 1.2 m, ``lift`` metres higher or lower."""
    k.lathe((0, 0, 0), [(0.28, 0), (0.28, 0.06), (0.2, 0.1), (0.2, 0.34), (0.24, 0.38), (0.24, 0.5)], paint, 20)
    k.rod((-0.2, 0, 0.6), (0.2, 0, 0.6), 0.17, "metal_dark", segments=18)
    elbow, wrist = (0, 0.18, 1.5 + lift), (0, -0.85, 1.62 + lift)
    k.limb([(0, 0, 0.6), (0, 0.14, 1.05), elbow], [0.15, 0.13, 0.12], paint, 12)
    k.rod((-0.17, elbow[1], elbow[2]), (0.17, elbow[1], elbow[2]), 0.14, "metal_dark", segments=16)
    k.limb([elbow, (0, -0.35, 1.66 + lift), wrist], [0.13, 0.11, 0.08], paint, 12)
    k.ball(wrist, 0.09, "metal_dark", 12, 8)
    k.rod(wrist, (0, -0.95, 1.32 + lift), 0.06, paint, 0.05, 12)
    k.rod((0, -0.95, 1.34 + lift), (0, -0.96, 1.24 + lift), 0.09, "metal", segments=12)
    for s in (-1, 1):
        k.bar((s * 0.09, -0.96, 1.16 + lift), (0.03, 0.07, 0.2), "metal_dark", 0.008)
    k.limb(
        [(0.16, 0.1, 0.7), (0.26, 0.3, 1.2), (0.2, 0.1, 1.7 + lift), (0.12, -0.4, 1.76 + lift)], [0.025] * 4, "black", 8
    )


@asset("assembly_line")
def assembly_line(k):
    """A belt on its frame with goods on it, orange robots at work along one side, a gate with lamps over it."""
    w, d, _ = k.dim(6.6, 2.3, 2.2, 0)
    frame = k.colour("paint", ("#4f7f8f", "#5f7f6a", "#5f6f8a"))
    y = -d / 2 + 0.5
    for s in (-1, 1):
        k.box((0, y + s * 0.46, 0.72), (w, 0.07, 0.2), frame, 0.012)
        for x in spread(w - 0.2, 1.1):
            k.bar((x, y + s * 0.42, 0.31), (0.08, 0.08, 0.62), "metal_dark", 0.008)
    for x in spread(w - 0.2, 1.1):
        k.bar((x, y, 0.2), (0.06, 0.84, 0.06), "metal_dark", 0.006)
    k.bar((0, y, 0.76), (w - 0.1, 0.84, 0.06), "rubber", 0.02)
    for s in (-1, 1):
        k.rod((s * (w / 2 - 0.05), y - 0.42, 0.72), (s * (w / 2 - 0.05), y + 0.42, 0.72), 0.075, "steel", segments=14)
    for i, x in enumerate(spread(w - 0.6, 0.82)):
        if k.params.get("goods") == "bottles":
            for a in (-0.18, 0.0, 0.18):
                k.lathe((x + a, y, 0.79), [(0.06, 0), (0.06, 0.2), (0.024, 0.27), (0.024, 0.34)], "glass_green", 10)
        else:
            c = ("enamel#e3e1d8", "enamel#c9d6d8")[i % 2]
            k.box((x, y, 0.79 + 0.19), (0.46, 0.44, 0.38), c, 0.03)
            k.spin((x, y - 0.215, 0.98), (0, -1, 0), [(0.14, 0), (0.14, 0.02), (0.11, 0.03)], "metal_dark", 16)
            k.bar((x - 0.13, y - 0.222, 1.13), (0.14, 0.012, 0.04), "panel_lamp", 0.002)
    for i, x in enumerate(spread(w - 1.4, 2.2)):
        with k.at((x, y + 1.22, 0), yaw=0.3 * (i % 2) - 0.15):
            k.box((0, 0, 0.04), (0.66, 0.66, 0.08), "metal_dark", 0.01)
            robot(k, "carpaint#d4691f", -0.05 * (i % 2))
    gate = -w / 2 + 0.9
    for s in (-1, 1):
        k.box((gate, y + s * 0.56, 0.95), (0.3, 0.12, 1.9), frame, 0.015)
    k.box((gate, y, 1.95), (0.34, 1.26, 0.24), frame, 0.02)
    for i, m in enumerate(("signal_red", "panel_lamp", "signal_green")):
        k.rod((gate, y, 2.07 + 0.09 * i), (gate, y, 2.15 + 0.09 * i), 0.05, m, segments=12)
    k.glow("lamp", (gate, y, 2.2), (0.1, 0.1, 0.3))
    striped(k, (0, y - 0.5, 0.72), (w, 0.012, 0.08), 22)
    for x in spread(w, 1.6):
        k.anchor("stand", x, -d / 2 - 0.4, 0, math.pi)


@asset("press")
def press(k):
    """A hydraulic press as tall as two men: columns, a ram, a bed with a hot plate, a panel at its side."""
    w, d, h = k.dim(2.2, 1.5, 3.6, 0)
    paint = k.colour("paint", ("#5f8a72", "#4f7f9a", "#8a8a5a"))
    k.box((0, 0, 0.3), (w, d, 0.6), paint, 0.03)
    k.box((0, 0, 0.7), (w * 0.7, d * 0.8, 0.22), "metal_dark", 0.02)
    k.box((0, 0, h - 0.5), (w, d * 0.9, 1.0), paint, 0.05)
    for x in (-1, 1):
        for y in (-1, 1):
            k.rod((x * w * 0.4, y * d * 0.34, 0.55), (x * w * 0.4, y * d * 0.34, h - 0.9), 0.1, "chrome", segments=14)
    k.rod((0, 0, 1.9), (0, 0, h - 0.9), 0.26, "steel", segments=20)
    k.box((0, 0, 1.72), (w * 0.66, d * 0.7, 0.36), "metal", 0.03)
    k.bar((0, 0, 0.85), (w * 0.4, d * 0.4, 0.08), "ember", 0.01)
    striped(k, (0, -d / 2 - 0.004, 0.5), (w, 0.02, 0.16), 10)
    striped(k, (0, -d * 0.35 - 0.004, 1.6), (w * 0.66, 0.02, 0.1), 8)
    k.box((w / 2 - 0.16, -d / 2 - 0.06, 1.3), (0.34, 0.16, 0.5), "metal_dark", 0.02)
    for i, m in enumerate(("signal_red", "signal_green", "panel_lamp")):
        k.rod(
            (w / 2 - 0.24 + 0.08 * i, -d / 2 - 0.14, 1.2),
            (w / 2 - 0.24 + 0.08 * i, -d / 2 - 0.16, 1.2),
            0.028,
            m,
            segments=10,
        )
    k.bar((w / 2 - 0.16, -d / 2 - 0.04, 0.82), (0.12, 0.1, 0.6), "metal_dark", 0.01)
    k.bar((w / 2 - 0.16, -d / 2 - 0.144, 1.4), (0.22, 0.01, 0.16), "screen", 0.002)
    k.glow("fire", (0, 0, 0.88), (w * 0.4, d * 0.4, 0.05))
    k.anchor("stand", 0, -d / 2 - 0.5, 0, math.pi)


@asset("vat")
def vat(k):
    """A tall steel tank on legs with a cone below, pipes, a gauge and a ladder."""
    w, _, h = k.dim(1.9, 1.9, 4.2, 0)
    r = w / 2 - 0.12
    skin = k.colour("steel", ("#aab4b8", "#b8b4a8"))
    dome = [(r, h - 1.2), (r * 0.8, h - 0.95), (r * 0.2, h - 0.75)]
    k.lathe((0, 0, 0.5), [(0.14, 0), (r * 0.98, 0.7), (r, 0.76), *dome], skin, 30)
    for i in range(4):
        a = math.pi / 4 + i * math.pi / 2
        x, y = r * 0.9 * math.cos(a), r * 0.9 * math.sin(a)
        k.rod((x, y, 0), (x, y, 1.5), 0.07, "paint#4f5f66", segments=10)
        k.bar((x, y, 0.015), (0.26, 0.26, 0.03), "metal_dark", 0.004)
    for z in (1.3, 2.2, h - 0.85):
        k.ring((0, 0, z), r + 0.01, 0.03, "metal_dark", segments=30, sides=5)
    k.rod((0, 0, 0.2), (0, 0, 0.6), 0.12, "copper", segments=14)
    k.rod((0, 0, 0.3), (0, -r, 0.3), 0.07, "copper", segments=12)
    handwheel(k, (0, -r - 0.02, 0.3), (0, 1, 0), 0.14)
    gauge(k, (0, -r - 0.03, 1.65), 0.14)
    k.rod((0, 0, h - 0.3), (0, 0, h), 0.1, "copper", segments=12)
    k.rod((0, 0, h - 0.1), (0, r * 0.8, h - 0.1), 0.08, "copper", segments=12)
    for s in (-1, 1):
        x, y = r * 0.75 + s * 0.126, -r * 0.72 + s * 0.126
        k.rod((x, y, 0.0), (x, y, h - 0.6), 0.022, "yellow", segments=6)
    for i in range(int((h - 0.8) / 0.32)):
        z = 0.3 + 0.32 * i
        k.rod(
            (r * 0.75 - 0.126, -r * 0.72 - 0.126, z),
            (r * 0.75 + 0.126, -r * 0.72 + 0.126, z),
            0.014,
            "yellow",
            segments=6,
        )


@asset("overhead_crane", mount="ceiling")
def overhead_crane(k):
    """A yellow girder across the hall with a trolley, a chain and a hook."""
    w, d, _ = k.dim(12.0, 1.0, 2.2, 0)
    paint = k.colour("paint", ("#d0a030", "#c9962f"))
    for s in (-1, 1):
        k.box((0, s * 0.35, -0.6), (w, 0.16, 0.5), paint, 0.01)
        k.box((s * (w / 2 - 0.25), 0, -0.3), (0.3, d, 0.3), "metal_dark", 0.02)
        k.bar((s * (w / 2 - 0.25), 0, -0.07), (0.2, 0.2, 0.14), "metal_dark", 0)
    x = w * 0.12
    k.box((x, 0, -0.31), (0.9, 0.9, 0.36), "metal", 0.03)
    k.rod((x - 0.3, 0, -0.6), (x + 0.3, 0, -0.6), 0.14, "metal_dark", segments=14)
    k.rod((x, 0, -1.6), (x, 0, -0.6), 0.025, "metal_dark", segments=6)
    k.box((x, 0, -1.7), (0.26, 0.16, 0.3), "yellow", 0.03)
    k.limb(
        [(x, 0, -1.85), (x + 0.12, 0, -2.0), (x, 0, -2.14), (x - 0.1, 0, -2.04)],
        [0.035, 0.04, 0.04, 0.02],
        "metal_dark",
        8,
    )
    k.text(k.params.get("label", "5 t"), (-w * 0.2, -0.432, -0.6), (0.8, 0.34), 0.0)
