# SPDX-License-Identifier: GPL-3.0-or-later
"""Machines, engines, boilers and their panels. No bpy."""

import math

from .piece import asset
from .tables import spread


@asset("machine")
def machine(k):
    """A pillar machine tool: bed, column, head with a spindle, control box, guard and lamps."""
    paint = k.colour("paint", ("#6b7f74", "#5f7484", "#7d8376", "#8a7a58"))
    w, d, h = k.dim(1.5, 1.1, 2.0)
    k.box((0, 0, 0.07), (w, d, 0.14), "metal_dark", 0.015)
    k.box((0, 0.02, 0.46), (w - 0.14, d - 0.16, 0.66), paint, 0.03, 0, 4)
    k.box((0, -0.10, 0.84), (w - 0.06, d - 0.34, 0.09), "metal", 0.010)
    for y in (-0.26, -0.10, 0.06):
        k.bar((0, y, 0.888), (w - 0.14, 0.03, 0.012), "metal_dark", 0.003)
    k.box((-w * 0.16, d / 2 - 0.22, h * 0.66), (0.42, 0.36, h - 0.86 + 0.42), paint, 0.03, 0, 4)
    k.box((-w * 0.16, -0.02, h - 0.26), (0.44, d - 0.22, 0.46), paint, 0.05, 0, 4)
    k.lathe((-w * 0.16, -0.24, h - 0.90), [(0.012, 0), (0.014, 0.14), (0.05, 0.17), (0.06, 0.24), (0.085, 0.26),
                                           (0.085, 0.42)], "steel", 18)  # fmt: skip
    k.box((-w * 0.16, -0.12, 0.95), (0.26, 0.2, 0.11), "metal_dark", 0.010)
    for i in range(5):
        a = i * 1.257
        x, y, z = -w * 0.16 + 0.245, -0.2 + 0.15 * math.cos(a), h - 0.42 + 0.15 * math.sin(a)
        k.rod((x - 0.02, -0.2, h - 0.42), (x, y, z), 0.009, "chrome", segments=6)
        k.ball((x, y, z), 0.02, "black", 8, 5)
    k.rod((-w * 0.16 + 0.2, -0.2, h - 0.42), (-w * 0.16 + 0.25, -0.2, h - 0.42), 0.045, "metal", segments=14)
    k.spin((0.0, -d / 2 + 0.09, 0.58), (0, -1, 0), [(0.02, 0), (0.02, 0.05), (0.10, 0.055), (0.10, 0.075),
                                                    (0.02, 0.08)], "metal", 20)  # fmt: skip
    k.box((w * 0.30, 0.05, 1.28), (0.36, 0.22, 0.52), "metal_dark", 0.015)
    k.rod((w * 0.30, 0.05, 0.86), (w * 0.30, 0.05, 1.04), 0.04, "metal_dark", segments=10)
    _lamps(k, w * 0.30, 0.05 - 0.11, 1.28, 0.30, 0.44)
    for x in (-0.28, 0.28):
        k.box((x, -d / 2 + 0.085, 0.34), (0.40, 0.02, 0.32), "metal_dark", 0.006)
    k.anchor("stand", 0, -d / 2 - 0.45, 0, math.pi)


def _lamps(k, x, y, z, w, h):
    """A control face looking to -Y: screen, buttons, lamps, a red knob."""
    k.bar((x, y - 0.004, z + h * 0.28), (w * 0.8, 0.01, h * 0.32), "screen", 0.002)
    k.bar((x - w * 0.1, y - 0.010, z + h * 0.30), (w * 0.45, 0.003, h * 0.14), "screen_ui", 0.0006)
    for i, m in enumerate(("signal_red", "panel_lamp", "signal_green")):
        k.rod((x + (i - 1) * w * 0.26, y, z), (x + (i - 1) * w * 0.26, y - 0.018, z), 0.016, m, segments=10,
              bevel=0.004)  # fmt: skip
    for i in range(6):
        k.bar((x + (i % 3 - 1) * w * 0.26, y - 0.005, z - h * (0.17 + 0.11 * (i // 3))), (0.03, 0.014, 0.024),
              ("plastic", "white", "yellow")[i % 3], 0.003)  # fmt: skip
    k.spin((x + w * 0.3, y, z - h * 0.42), (0, -1, 0), [(0.015, 0), (0.015, 0.02), (0.028, 0.024), (0.024, 0.04)],
           "red", 12)  # fmt: skip
    k.glow("screen", (x, y - 0.01, z + h * 0.28), (w * 0.8, 0.01, h * 0.32))
    k.glow("lamp", (x, y - 0.02, z), (w * 0.7, 0.02, 0.04))


@asset("control_panel")
def control_panel(k):
    """A console: a sloping desk of switches under a bank of screens and dials."""
    paint = k.colour("paint", ("#5f6d66", "#6b7680", "#77715f"))
    w, d, h = k.dim(1.8, 0.85, 1.45)
    k.side([(-d / 2 + 0.16, 0), (d / 2, 0), (d / 2, h), (d / 2 - 0.20, h), (0.02, 0.92), (-d / 2, 0.76),
            (-d / 2, 0.68), (-d / 2 + 0.16, 0.60)], -w / 2, w / 2, paint, 0.012)  # fmt: skip
    for s in (-1, 1):
        k.side([(-d / 2 + 0.13, 0), (d / 2 + 0.01, 0), (d / 2 + 0.01, h + 0.02), (d / 2 - 0.22, h + 0.02),
                (0.0, 0.94), (-d / 2 - 0.02, 0.78), (-d / 2 - 0.02, 0.66), (-d / 2 + 0.13, 0.58)],
               s * w / 2 - 0.018, s * w / 2 + 0.018, "metal_dark", 0.006)  # fmt: skip
    slope = math.atan2(0.16, d / 2 + 0.02)
    with k.at((0, -d / 4 + 0.01, 0.845), pitch=slope):
        for i, x in enumerate(spread(w - 0.16, 0.11)):
            for j, y in enumerate((-0.14, -0.06, 0.02)):
                kind = (i * 3 + j * 5 + i // 4) % 7
                if kind < 2:
                    k.rod((x, y, 0), (x, y, 0.016), 0.017, ("panel_lamp", "signal_red")[kind], segments=8)
                elif kind < 4:
                    k.bar((x, y, 0.006), (0.05, 0.036, 0.016), ("white", "plastic")[kind - 2], 0.003)
                elif kind == 4:
                    k.rod((x, y, 0), (x, y - 0.012, 0.045), 0.007, "chrome", segments=6)
                elif kind == 5:
                    k.rod((x, y, 0), (x, y, 0.022), 0.022, "black", segments=10)
        for x in (-w * 0.3, w * 0.3):
            k.rod((x, 0.12, 0), (x, 0.10, 0.12), 0.010, "chrome", segments=8)
            k.ball((x, 0.098, 0.13), 0.024, "red", 10, 6)
    back = math.atan2(d / 2 - 0.22, h - 0.92)
    with k.at((0, (d / 2 - 0.18) / 2, (h + 0.92) / 2), pitch=-back):
        for x, m in ((-w * 0.32, "screen"), (0, "screen"), (w * 0.32, "dials")):
            if m == "screen":
                k.box((x, -0.004, 0.02), (w * 0.29, 0.03, 0.36), "black", 0.008)
                k.bar((x, -0.02, 0.02), (w * 0.25, 0.006, 0.30), "screen", 0.001)
                for i in range(4):
                    k.bar((x - 0.05 * (i % 2), -0.0245, 0.10 - 0.06 * i), (w * (0.2 - 0.05 * (i % 2)), 0.002, 0.018),
                          "screen_ui", 0.0004)  # fmt: skip
            else:
                for i in range(6):
                    dx, dz = (i % 3 - 1) * 0.16, 0.10 - 0.18 * (i // 3)
                    k.rod((x + dx, 0.005, dz + 0.02), (x + dx, -0.016, dz + 0.02), 0.064, "metal_dark", segments=16)
                    k.rod((x + dx, -0.016, dz + 0.02), (x + dx, -0.018, dz + 0.02), 0.055, "white", segments=16)
                    with k.at((x + dx, -0.020, dz + 0.02), roll=i * 0.9 - 1.5):
                        k.bar((0, 0, 0.02), (0.006, 0.003, 0.045), "red", 0.0006)
    k.glow("screen", (-w * 0.16, 0.1, 1.2), (w * 0.6, 0.1, 0.4))
    k.glow("lamp", (0, -d / 4, 0.86), (w * 0.8, 0.4, 0.05))
    k.anchor("stand", 0, -d / 2 - 0.30, 0, math.pi)
    k.surface(0.93, 0.3, 0.1, (0, 0.0))


def flange(k, at, axis, radius, material="metal_dark"):
    """A bolted joint on a pipe."""
    k.spin(at, axis, [(radius * 1.05, -0.022), (radius * 1.5, -0.02), (radius * 1.5, 0.02), (radius * 1.05, 0.022)],
           material, 16)  # fmt: skip


def handwheel(k, at, axis, radius, material="red"):
    """A valve's wheel."""
    k.ring(at, radius, radius * 0.13, material, axis, 18, 6)
    side = (1, 0, 0) if abs(axis[0]) < 0.9 else (0, 1, 0)
    other = tuple(axis[(i + 1) % 3] * side[(i + 2) % 3] - axis[(i + 2) % 3] * side[(i + 1) % 3] for i in range(3))
    for v in (side, other):
        k.rod(tuple(at[i] - radius * v[i] for i in range(3)), tuple(at[i] + radius * v[i] for i in range(3)),
              radius * 0.10, material, segments=6)  # fmt: skip


@asset("pipe_run", mount="wall")
def pipe_run(k):
    """Pipes along a wall, with a valve, a gauge and brackets; at head height unless ``height`` says otherwise."""
    w, d, h = k.dim(3.0, 0.34, 0.9, 0)
    z0 = float(k.params.get("height", 1.9)) - h / 2
    paint = k.colour("paint", ("#7a8a84", "#9a6a4a", "#6f7a86"))
    rows = ((0.085, h * 0.82, 0.06, paint), (0.055, h * 0.48, 0.02, "copper"), (0.045, h * 0.22, 0.04, paint))
    for r, z, y, m in rows:
        k.rod((-w / 2, y, z0 + z), (w / 2, y, z0 + z), r, m, segments=14)
        for x in spread(w, 1.0):
            flange(k, (x + 0.1 * r, y, z0 + z), (1, 0, 0), r)
    for x in spread(w, 1.5):
        k.bar((x - 0.35, d / 2 - 0.02, z0 + h / 2), (0.06, 0.03, h), "metal_dark")
        for r, z, y, _ in rows:
            k.bar((x - 0.35, (y + d / 2) / 2, z0 + z - r), (0.05, d / 2 - y, 0.03), "metal_dark")
    k.limb([(w * 0.3, 0.02, z0 + h * 0.48), (w * 0.3, -0.05, z0 + h * 0.40), (w * 0.3, -0.06, z0 - 0.02)],
           [0.03, 0.03, 0.03], "copper", 10)  # fmt: skip
    k.rod((-w * 0.12, 0.06, z0 + h * 0.82), (-w * 0.12, -0.10, z0 + h * 0.82), 0.022, "metal", segments=8)
    handwheel(k, (-w * 0.12, -0.11, z0 + h * 0.82), (0, 1, 0), 0.11)
    gauge(k, (w * 0.12, -0.02, z0 + h * 0.62), 0.07)
    k.rod((w * 0.12, 0.02, z0 + h * 0.48), (w * 0.12, 0.0, z0 + h * 0.6), 0.012, "brass", segments=8)


def gauge(k, at, radius):
    """A round dial facing -Y."""
    x, y, z = at
    k.spin((x, y + 0.03, z), (0, -1, 0), [(radius * 0.9, 0), (radius, 0.006), (radius, 0.035), (radius * 0.9, 0.038)],
           "brass", 18)  # fmt: skip
    k.rod((x, y - 0.008, z), (x, y - 0.0105, z), radius * 0.86, "white", segments=18)
    with k.at((x, y - 0.0125, z), roll=0.7):
        k.bar((0, 0, radius * 0.3), (radius * 0.09, 0.003, radius * 0.75), "red", 0.0005)


@asset("boiler")
def boiler(k):
    """An upright riveted boiler with a fire door, gauge and pipes."""
    paint = k.colour("paint", ("#5c6a66", "#6a4c40", "#4f5d6b"))
    w, _, h = k.dim(1.1, 1.1, 2.3)
    r = w / 2 - 0.06
    k.lathe((0, 0, -0.03), [(r + 0.05, 0), (r + 0.05, 0.10), (r, 0.13), (r, h - 0.42), (r * 0.93, h - 0.28),
                        (r * 0.62, h - 0.17), (r * 0.28, h - 0.12)], paint, 32)  # fmt: skip
    for z in (0.16, 0.85, h - 0.45):
        k.ring((0, 0, z), r + 0.002, 0.018, "metal_dark", segments=32, sides=6)
        for i in range(18):
            a = i * math.pi / 9
            k.ball((r * 1.03 * math.cos(a), r * 1.03 * math.sin(a), z + 0.045), 0.013, "metal_dark", 6, 3)
    k.rod((0, 0, h - 0.15), (0, 0, h), 0.13, "metal_dark", segments=16)
    k.box((0, -r + 0.0, 0.48), (0.42, 0.10, 0.40), "iron", 0.02)
    k.box((0, -r - 0.05, 0.48), (0.34, 0.03, 0.32), "metal_dark", 0.012)
    for z in (0.41, 0.48, 0.55):
        k.bar((0, -r - 0.066, z), (0.20, 0.008, 0.03), "ember", 0.003)
    k.bar((0.14, -r - 0.09, 0.48), (0.02, 0.05, 0.14), "metal", 0.004)
    gauge(k, (-0.16, -r - 0.04, 1.30), 0.10)
    gauge(k, (0.16, -r - 0.02, 1.38), 0.07)
    k.limb([(r - 0.05, 0, 1.4), (r + 0.12, 0, 1.4), (r + 0.14, 0, 1.1), (r + 0.14, 0, 0.02)], [0.05] * 4, "copper", 10)
    k.rod((0, -r + 0.04, 0.98), (0, -r - 0.12, 0.98), 0.02, "brass", segments=8)
    handwheel(k, (0, -r - 0.13, 0.98), (0, 1, 0), 0.09)
    k.glow("fire", (0, -r - 0.06, 0.48), (0.2, 0.02, 0.2))
    k.anchor("stand", 0, -w / 2 - 0.45, 0, math.pi)


@asset("engine")
def engine(k):
    """A stationary diesel: block, ribbed heads, flywheel, exhaust, on a skid."""
    paint = k.colour("paint", ("#4f6b58", "#5f7484", "#8c6a3a"))
    w, d, h = k.dim(2.0, 0.9, 1.35)
    for s in (-1, 1):
        k.box((0, s * (d / 2 - 0.08), 0.08), (w, 0.14, 0.16), "metal_dark", 0.010)
    for x in (-w * 0.16, w * 0.06, w * 0.30):
        k.box((x, 0, 0.13), (0.14, d - 0.12, 0.10), "metal_dark", 0.010)
    k.box((0.1, 0, 0.46), (w * 0.62, d * 0.56, 0.56), paint, 0.03, 0, 4)
    k.box((0.1, 0, 0.22), (w * 0.54, d * 0.44, 0.24), "metal_dark", 0.03)
    for i in range(4):
        x = 0.1 + (i - 1.5) * w * 0.148
        k.box((x, 0, 0.86), (w * 0.125, d * 0.44, 0.26), paint, 0.02)
        k.box((x, 0, 1.02), (w * 0.10, d * 0.30, 0.07), "metal", 0.015)
        for z in (0.79, 0.85, 0.91):
            k.bar((x, 0, z), (w * 0.137, d * 0.48, 0.014), paint, 0.003)
        k.tube([(x, d * 0.2, 0.9), (x, d * 0.33, 0.95), (x, d * 0.36, 1.05)], 0.035, "rust", 8)
        k.tube([(x, -d * 0.15, 1.02), (x, -d * 0.30, 0.92), (x, -d * 0.29, 0.62)], 0.009, "copper", 6)
    k.rod((0.1 - w * 0.28, d * 0.36, 1.07), (0.1 + w * 0.30, d * 0.36, 1.07), 0.06, "rust", segments=12)
    k.limb([(0.1 + w * 0.28, d * 0.36, 1.07), (w / 2 - 0.12, d * 0.36, 1.12), (w / 2 - 0.1, d * 0.36, h)],
           [0.06, 0.06, 0.055], "rust", 10)  # fmt: skip
    k.spin((-w * 0.24, 0, 0.52), (-1, 0, 0), [(0.06, -0.1), (0.06, 0.02), (0.40, 0.03), (0.42, 0.05), (0.42, 0.13),
                                              (0.36, 0.14), (0.34, 0.08), (0.10, 0.09), (0.09,
                                                                0.16)], "metal_dark", 30)  # fmt: skip
    k.rod((w * 0.34, 0, 0.55), (w / 2 - 0.02, 0, 0.55), 0.26, "metal", segments=22, bevel=0.02)
    gauge(k, (0.1, -d * 0.30, 0.55), 0.06)
    gauge(k, (0.28, -d * 0.30, 0.55), 0.06)
    k.box((-0.2, -d * 0.32, 0.5), (0.22, 0.12, 0.26), "metal", 0.02)


@asset("generator")
def generator(k):
    """A portable generator in a tubular frame."""
    k.settles = True
    paint = k.colour("paint", ("#b0683a", "#a4443c", "#3f5d80", "#c29a3a"))
    w, d, h = k.dim(0.80, 0.55, 0.60)
    for s in (-1, 1):
        y = s * (d / 2 - 0.02)
        k.limb([(-w / 2 + 0.02, y, 0.05), (-w / 2 + 0.02, y, h - 0.06), (-w / 2 + 0.08, y, h - 0.02),
                (w / 2 - 0.08, y, h - 0.02), (w / 2 - 0.02, y, h - 0.06), (w / 2 - 0.02, y, 0.05), (w / 2 - 0.08, y,
                                                                0.02), (-w / 2 + 0.08, y, 0.02), (-w / 2 + 0.02, y,
                                                                0.07)], [0.017] * 9, "black", 8)  # fmt: skip
    for x in (-1, 1):
        k.rod((x * (w / 2 - 0.02), -d / 2 + 0.02, 0.3), (x * (w / 2 - 0.02), d / 2 - 0.02, 0.3), 0.015, "black",
              segments=8)  # fmt: skip
    k.box((0, 0, h - 0.12), (w - 0.14, d - 0.10, 0.17), paint, 0.04, 0, 4)
    k.rod((0.12, 0, h - 0.04), (0.12, 0, h + 0.01), 0.04, "black", segments=12)
    k.bar((0, 0, 0.055), (w - 0.06, d - 0.05, 0.04), "black", 0.004)
    k.box((-0.14, 0, 0.37), (0.2, 0.2, 0.1), "metal_dark", 0.01)
    k.box((-0.14, 0, 0.21), (0.34, d - 0.14, 0.30), "metal_dark", 0.03)
    k.rod((0.04, 0, 0.22), (0.34, 0, 0.22), 0.15, "metal", segments=20, bevel=0.02)
    for i in range(5):
        k.bar((-0.14, -d / 2 + 0.065, 0.12 + i * 0.045), (0.28, 0.02, 0.012), "metal", 0.003)
    k.box((0.2, -d / 2 + 0.05, 0.30), (0.24, 0.03, 0.20), "black", 0.006)
    for x in (0.14, 0.21, 0.27):
        k.rod((x, -d / 2 + 0.036, 0.29), (x, -d / 2 + 0.028, 0.29), 0.026, "metal", segments=12)
    k.rod((0.15, -d / 2 + 0.036, 0.36), (0.15, -d / 2 + 0.028, 0.36), 0.009, "panel_lamp", segments=8)


@asset("forklift")
def forklift(k):
    """A forklift truck, its forks towards -Y."""
    paint = k.colour("carpaint", ("#c9962f", "#b0683a", "#a4443c"))
    k.dim(1.2, 3.1, 2.15)
    k.box((0, 0.55, 0.55), (1.10, 1.50, 0.56), paint, 0.08, 0, 4)
    k.box((0, 1.12, 0.78), (1.14, 0.46, 0.72), "metal_dark", 0.12, 0, 4)
    k.box((0, -0.25, 0.38), (1.0, 0.50, 0.22), paint, 0.04)
    k.box((0, -0.38, 0.72), (0.94, 0.16, 0.55), paint, 0.05)
    for s in (-1, 1):
        for y, r, w in ((-0.38, 0.33, 0.22), (1.05, 0.27, 0.20)):
            k.rod((s * 0.38, y, r), (s * (0.38 + w), y, r), r, "rubber", segments=22, bevel=0.03)
            k.rod((s * (0.375 + w), y, r), (s * (0.39 + w), y, r), r * 0.55, "white", segments=16)
        k.limb([(s * 0.46, -0.36, 0.95), (s * 0.46, -0.20, 1.75), (s * 0.46, 0.0, 2.07), (s * 0.46, 0.75, 2.10),
                (s * 0.46, 0.95, 1.9), (s * 0.46, 1.02, 0.95)], [0.035] * 6, "black", 8)  # fmt: skip
        k.bar((s * 0.27, -0.62, 1.05), (0.09, 0.13, 2.05), "metal_dark", 0.010)
        k.bar((s * 0.26, -1.32, 0.07), (0.11, 1.15, 0.045), "metal_dark", 0.008)
        k.bar((s * 0.26, -0.74, 0.34), (0.11, 0.1, 0.56), "metal_dark", 0.008)
        k.rod((s * 0.10, -0.60, 0.30), (s * 0.10, -0.60, 1.7), 0.03, "chrome", segments=10)
    for y in (0.1, 0.32, 0.54, 0.76):
        k.bar((0, y, 2.10), (0.92, 0.05, 0.03), "black")
    for z in (0.12, 1.1, 2.05):
        k.bar((0, -0.62, z), (0.62, 0.06, 0.09), "metal_dark", 0.006)
    for z in (0.30, 0.55):
        k.bar((0, -0.73, z), (0.90, 0.045, 0.09), "metal_dark", 0.006)
    k.soft((0, 0.34, 0.90), (0.46, 0.44, 0.14), "black", 0.05)
    with k.at((0, 0.60, 1.18), pitch=-0.15):
        k.soft((0, 0, 0), (0.44, 0.11, 0.48), "black", 0.05)
    k.ring((0, -0.10, 1.14), 0.16, 0.014, "black", (0, 0.8, 0.8), 20)
    k.rod((-0.16, -0.10, 1.14), (0.16, -0.10, 1.14), 0.014, "black", segments=6)
    k.bar((0, -0.54, 0.4), (0.52, 0.22, 0.12), "metal_dark", 0.008)
    k.rod((0, -0.12, 1.12), (0, -0.34, 0.85), 0.025, "black", segments=8)
    k.rod((0, 0.76, 2.11), (0, 0.76, 2.22), 0.06, "signal_amber", segments=12, bevel=0.015)
    for s in (-1, 1):
        k.spin((s * 0.40, -0.34, 1.0), (0, -1, 0), [(0.05, 0), (0.065, 0.03), (0.06, 0.06)], "headlight", 12)
        k.glow("headlight", (s * 0.40, -0.40, 1.0), (0.12, 0.05, 0.12))
    k.anchor("seat", 0, 0.30, 0.97)
    k.anchor("wheel", 0, -0.10, 1.14)
