# SPDX-License-Identifier: GPL-3.0-or-later
"""A dentist's chair, a defibrillator, a crib, a chandelier, a Korean carrying frame. No bpy."""

import math

from . import palette
from .piece import asset


@asset("dentist_chair")
def dentist_chair(k):
    """A dentist's chair, laid back: cushions, head rest, spittoon, tray on an arm and a lamp over it; feet to -Y."""
    hide = k.colour("leather", ("#3f7a86", "#5a6a8a", "#7a8a6a"))
    k.dim(1.5, 2.1, 2.0, 0)
    k.bar((0, 0.1, 0.03), (0.6, 0.9, 0.06), "metal", 0.015)
    k.box((0, 0.12, 0.26), (0.32, 0.46, 0.44), "enamel#e3e5e2", 0.04)
    k.soft((0, 0.05, 0.52), (0.56, 0.62, 0.14), hide, 0.05)
    with k.at((0, -0.56, 0.46), pitch=0.22):
        k.soft((0, -0.05, 0), (0.46, 0.78, 0.12), hide, 0.05)
        k.soft((0, -0.4, 0.03), (0.44, 0.14, 0.14), "black", 0.04)
    with k.at((0, 0.62, 0.74), pitch=0.62):
        k.soft((0, 0.02, 0), (0.54, 0.82, 0.13), hide, 0.05)
        k.soft((0, 0.54, 0.03), (0.28, 0.24, 0.12), hide, 0.045)
        k.bar((0, 0.4, -0.04), (0.08, 0.3, 0.04), "chrome", 0.008)
    for s in (-1, 1):
        k.bar((s * 0.3, 0.18, 0.54), (0.1, 0.1, 0.08), "metal", 0.01)
        k.bar((s * 0.34, 0.2, 0.66), (0.04, 0.06, 0.24), "metal", 0.01)
        k.soft((s * 0.34, 0.16, 0.79), (0.09, 0.42, 0.07), hide, 0.03)
    k.bar((0.45, -0.12, 0.03), (0.5, 0.36, 0.06), "metal", 0.012)
    k.box((0.58, -0.12, 0.42), (0.24, 0.28, 0.8), "enamel#e3e5e2", 0.04)
    k.lathe((0.58, -0.12, 0.8), [(0.05, 0), (0.13, 0.06), (0.12, 0.07), (0.05, 0.03)], "porcelain", 18)
    k.rod((0.58, 0.02, 0.78), (0.58, 0.02, 1.86), 0.026, "metal", segments=10)
    k.rod((0.58, 0.02, 1.82), (0.1, 0.42, 1.86), 0.022, "metal", segments=8)
    k.rod((0.1, 0.42, 1.88), (0.08, 0.46, 1.66), 0.018, "metal", segments=8)
    with k.at((0.08, 0.48, 1.6), pitch=-0.35):
        k.box((0, 0, 0), (0.3, 0.2, 0.12), "enamel#e3e5e2", 0.035)
        k.bar((0, 0, -0.062), (0.22, 0.13, 0.012), "bulb", 0.003)
    k.rod((0.58, -0.12, 1.1), (0.58, 0.02, 1.1), 0.02, "metal", segments=8)
    k.rod((0.58, -0.12, 1.1), (0.34, -0.26, 1.1), 0.02, "metal", segments=8)
    k.box((0.2, -0.28, 1.12), (0.4, 0.28, 0.04), "steel", 0.01)
    for i in range(5):
        k.rod((0.06 + 0.06 * i, -0.2, 1.146), (0.08 + 0.055 * i, -0.38, 1.146), 0.006, "chrome", segments=6)
    k.glow("lamp", (0.08, 0.46, 1.53), (0.22, 0.13, 0.01))
    k.anchor("seat", 0, 0.0, 0.59)
    k.anchor("lie", 0, 0.1, 0.62, 0.0, (0.5, 1.8))
    k.anchor("stand", -0.75, 0.5, 0, -math.pi / 2)


@asset("defibrillator", mount="surface")
def defibrillator(k):
    """A defibrillator: a case with screen, dial and two paddles on coiled cords."""
    case = k.colour("plastic", ("#d8a02f", "#c8402f", "#e3e5e0"))
    k.box((0, 0.03, 0.13), (0.36, 0.24, 0.26), case, 0.025)
    with k.at((-0.06, -0.09, 0.17), pitch=-0.12):
        k.bar((0, 0, 0), (0.2, 0.012, 0.13), "black#14202a", 0.003)
        path = [(-0.09 + 0.011 * i, -0.008, (0.04 if i % 6 == 3 else -0.02 if i % 6 == 4 else 0.0)) for i in range(17)]
        k.tube(path, 0.0022, "screen_ui#6fd08a", 4)
    k.spin((0.11, -0.088, 0.2), (0, -1, 0), [(0.026, 0), (0.026, 0.014), (0.02, 0.018)], "black", 16)
    for i, m in enumerate(("signal_red", "signal_amber", "signal_green")):
        k.rod((0.07 + 0.04 * i, -0.088, 0.12), (0.07 + 0.04 * i, -0.1, 0.12), 0.012, m, segments=12)
    k.bar((0, -0.09, 0.05), (0.3, 0.012, 0.05), "white", 0.003)
    for a, b in (((-0.1, 0.05), (-0.06, 0.05)), ((-0.08, 0.07), (-0.08, 0.03))):
        k.rod((a[0], -0.098, a[1]), (b[0], -0.098, b[1]), 0.006, "red", segments=6)
    for s in (-1, 1):
        with k.at((s * 0.09, 0.05, 0.27), yaw=0.12 * s):
            k.box((0, 0, 0.012), (0.1, 0.14, 0.026), "black", 0.01)
            k.limb([(0, -0.05, 0.022), (0, -0.035, 0.06), (0, 0.035, 0.06), (0, 0.05, 0.022)], [0.015] * 4, case, 8)
        cord = [
            (s * (0.1 + 0.02 * math.sin(i * 1.57)), 0.13 + 0.02 * math.cos(i * 1.57), 0.26 - 0.0065 * i)
            for i in range(24)
        ]
        k.tube([(s * 0.09, 0.1, 0.285), *cord], 0.006, "black", 5)
    k.glow("screen", (-0.06, -0.1, 0.17), (0.2, 0.01, 0.13))
    k.held(0, 0.03, 0.26, "hang")


@asset("crib")
def crib(k):
    """A child's bed with bars on all sides, a mattress, a blanket and a small pillow."""
    wood = k.colour("wood", ("#d8c9ae", "#c09a66", "#e6e2da"))
    w, d, h = k.dim(1.28, 0.72, 1.0, 0.02)
    for x in (-1, 1):
        for y in (-1, 1):
            k.box((x * (w / 2 - 0.03), y * (d / 2 - 0.03), h / 2), (0.055, 0.055, h), wood, 0.012)
            k.ball((x * (w / 2 - 0.03), y * (d / 2 - 0.03), h), 0.036, wood, 12, 8)
        for z in (0.3, h - 0.06):
            k.bar((x * (w / 2 - 0.03), 0, z), (0.035, d - 0.08, 0.06), wood, 0.01)
        for i in range(6):
            k.rod((x * (w / 2 - 0.03), (i - 2.5) * 0.1, 0.3), (x * (w / 2 - 0.03), (i - 2.5) * 0.1, h - 0.06), 0.009,
                  wood, segments=6)  # fmt: skip
    for y in (-1, 1):
        for z in (0.3, h - 0.14):
            k.bar((0, y * (d / 2 - 0.03), z), (w - 0.08, 0.035, 0.06), wood, 0.01)
        for i in range(12):
            x = (i - 5.5) * 0.097
            k.rod((x, y * (d / 2 - 0.03), 0.3), (x, y * (d / 2 - 0.03), h - 0.14), 0.009, wood, segments=6)
    k.bar((0, 0, 0.33), (w - 0.08, d - 0.08, 0.04), wood, 0.006)
    k.soft((0, 0, 0.4), (w - 0.12, d - 0.12, 0.11), "linen", 0.03)
    cover = palette.variant("fabric", ("#8fb0c8", "#d8a0a8", "#e0c878")[k.seed % 3])
    k.soft((0.14, 0, 0.455), (w * 0.56, d - 0.11, 0.06), cover, 0.025)
    k.soft((-w / 2 + 0.24, 0, 0.48), (0.26, 0.36, 0.07), "white", 0.03)
    k.surface(0.46, 0.5, 0.4, (0.1, 0))
    k.anchor("stand", 0, -d / 2 - 0.35, 0, math.pi)


@asset("chandelier", mount="ceiling")
def chandelier(k):
    """A chandelier: a chain, a brass stem, two tiers of arms with candle lamps, hanging crystals."""
    brass = k.colour("brass", ("#c79a3a", "#b5863a"))
    drop = abs(float(k.params.get("drop", 1.3)))
    k.lathe((0, 0, -0.06), [(0.03, 0), (0.09, 0.04), (0.1, 0.06)], brass, 18)
    top = -drop + 0.72
    for i in range(max(2, round((-top - 0.05) / 0.06))):
        z = -0.05 - (i + 0.4) * (-top - 0.03) / max(2, round((-top - 0.05) / 0.06))
        k.ring((0, 0, z), 0.027, 0.006, brass, (i % 2, (i + 1) % 2, 0), 12, 4)
    k.turned((0, 0, -drop), [(0.006, 0), (0.05, 0.05), (0.02, 0.12), (0.07, 0.2), (0.03, 0.3), (0.022, 0.5),
                             (0.045, 0.58), (0.014, 0.74)], brass, 16)  # fmt: skip
    for n, reach, low, lift in ((8, 0.5, 0.2, 0.06), (5, 0.28, 0.46, 0.04)):
        for i in range(n):
            a = i * math.tau / n
            c, s = math.cos(a), math.sin(a)
            z = -drop + low
            k.limb([(0.02 * c, 0.02 * s, z + 0.06), (reach * 0.45 * c, reach * 0.45 * s, z - 0.06),
                    (reach * 0.85 * c, reach * 0.85 * s, z - 0.03),
                    (reach * c, reach * s, z + lift)], [0.015, 0.013, 0.013, 0.012], brass, 7)  # fmt: skip
            k.lathe((reach * c, reach * s, z + lift), [(0.012, 0), (0.042, 0.012), (0.038, 0.018)], brass, 12)
            k.rod(
                (reach * c, reach * s, z + lift + 0.01),
                (reach * c, reach * s, z + lift + 0.1),
                0.012,
                "wax",
                segments=8,
            )
            k.ball((reach * c, reach * s, z + lift + 0.125), (0.015, 0.015, 0.03), "bulb", 8, 6)
            k.rod(
                (reach * c, reach * s, z + lift + 0.005),
                (reach * c, reach * s, z + lift - 0.09),
                0.003,
                "glass",
                segments=4,
            )
            k.ball((reach * c, reach * s, z + lift - 0.1), (0.016, 0.016, 0.03), "glass#d3e2e6", 6, 4)
        k.ring((0, 0, -drop + low - 0.045), reach * 0.6, 0.005, "glass#d3e2e6", segments=24, sides=4)
        k.glow("lamp", (0, 0, -drop + low + 0.18), (2 * reach, 2 * reach, 0.1))


@asset("jige")
def jige(k):
    """A Korean carrying frame: two forked branches leaning together, cross pieces, straw straps, its propping stick."""
    wood = k.colour("wood", ("#7a5a3c", "#8a6a45"))
    k.dim(0.6, 0.8, 1.25, 0)
    k.settles = True
    for s in (-1, 1):
        k.limb([(s * 0.24, 0.1, 0.02), (s * 0.19, 0.06, 0.45), (s * 0.13, 0.02, 0.9), (s * 0.1, 0.0, 1.22)],
               [0.026, 0.026, 0.022, 0.018], wood, 8)  # fmt: skip
        k.limb([(s * 0.2, 0.06, 0.42), (s * 0.2, 0.26, 0.5), (s * 0.21, 0.5, 0.66)], [0.022, 0.02, 0.015], wood, 8)
        k.limb([(s * 0.1, -0.01, 0.98), (s * 0.11, -0.13, 0.8), (s * 0.14, -0.12, 0.5), (s * 0.2, 0.04, 0.3)],
               [0.018, 0.024, 0.022, 0.016], "straw", 7)  # fmt: skip
    for z, half, y in ((0.28, 0.22, 0.08), (0.62, 0.17, 0.045), (1.06, 0.125, 0.01)):
        k.bar((0, y, z), (2 * half, 0.045, 0.035), wood, 0.006)
    k.bar((0, 0.01, 0.72), (0.24, 0.05, 0.34), "straw#b89a5a", 0.02)
    k.bar((0, 0.28, 0.52), (0.46, 0.03, 0.03), wood, 0.006)
    k.limb([(0.02, -0.5, 0.0), (0.01, -0.25, 0.56), (0.0, -0.03, 1.06)], [0.018, 0.017, 0.016], wood, 8)
    k.surface(0.56, 0.4, 0.2, (0, 0.26))
