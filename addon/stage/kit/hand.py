# SPDX-License-Identifier: GPL-3.0-or-later
"""Weapons, tools and small things for the hand. As held they point to -Y. No bpy."""

import math

import numpy as np

from . import palette
from .piece import asset


@asset("gun", mount="hand")
def gun(k):
    """A pistol."""
    k.side([(-0.105, 0.022), (-0.10, 0.018), (0.075, 0.018), (0.082, 0.026), (0.080, 0.050), (-0.10, 0.050),
            (-0.105, 0.046)], -0.0125, 0.0125, "metal_dark", 0.003)  # fmt: skip
    k.side([(-0.085, 0.006), (0.03, 0.006), (0.03, 0.019), (-0.085, 0.019)], -0.011, 0.011, "iron", 0.002)
    k.side([(0.022, 0.020), (0.072, 0.020), (0.078, 0.008), (0.098, -0.088), (0.052, -0.092), (0.034, -0.01)], -0.014,
           0.014, "black#3a302b", 0.005)  # fmt: skip
    k.ring((0, 0.012, -0.004), 0.021, 0.0026, "metal_dark", (1, 0, 0), 16, 5)
    k.side([(0.012, 0.008), (0.018, 0.008), (0.012, -0.014), (0.006, -0.014)], -0.003, 0.003, "iron", 0.0008)
    k.bar((0, -0.094, 0.053), (0.004, 0.008, 0.006), "iron", 0.001)
    k.bar((0, 0.070, 0.053), (0.014, 0.008, 0.006), "iron", 0.001)
    k.rod((0, -0.109, 0.037), (0, -0.10, 0.037), 0.0065, "iron", segments=10)
    for i in range(5):
        k.bar((0, 0.050 + 0.005 * i, 0.038), (0.0262, 0.002, 0.018), "iron", 0.0004)
    k.held(0, 0.066, -0.035, "point", "side")


@asset("rifle", mount="hand")
def rifle(k):
    """A hunting rifle with a scope."""
    wood = k.colour("wood", palette.WOODS)
    k.side([(0.12, 0.02), (0.16, 0.028), (0.28, 0.012), (0.44, 0.005), (0.46, -0.02), (0.45, -0.115), (0.42, -0.118),
            (0.24, -0.055), (0.205, -0.085), (0.17, -0.08), (0.14, -0.022)],
           -0.019, 0.019, wood, 0.008)  # fmt: skip
    k.side([(-0.30, 0.012), (0.14, 0.016), (0.14, -0.024), (-0.05, -0.026), (-0.30, -0.008)], -0.018, 0.018, wood,
           0.007)  # fmt: skip
    k.rod((0, -0.66, 0.024), (0, 0.0, 0.026), 0.0095, "metal_dark", 0.014, 12)
    k.side([(-0.03, 0.01), (0.15, 0.01), (0.15, 0.045), (-0.03, 0.043)], -0.016, 0.016, "metal_dark", 0.004)
    k.limb([(-0.014, 0.11, 0.03), (-0.045, 0.12, 0.015), (-0.055, 0.125, 0.0)], [0.005, 0.005, 0.010], "metal", 8)
    k.ring((0, 0.10, -0.03), 0.026, 0.003, "metal_dark", (1, 0, 0), 14, 5)
    k.spin((0, -0.10, 0.085), (0, 1, 0), [(0.019, 0), (0.021, 0.01), (0.02, 0.06), (0.013, 0.08), (0.013, 0.2),
                                          (0.018, 0.22), (0.018, 0.26)], "black", 14)  # fmt: skip
    for y in (0.0, 0.08):
        k.bar((0, y, 0.058), (0.014, 0.018, 0.035), "metal_dark", 0.003)
    k.bar((0, -0.64, 0.042), (0.004, 0.01, 0.02), "metal_dark", 0.001)
    k.held(0, 0.17, -0.03, "point", "side")


@asset("sword", mount="hand")
def sword(k):
    """A knightly sword."""
    k.front([(-0.024, -0.04), (0.024, -0.04), (0.019, -0.78), (0, -0.86), (-0.019, -0.78)], -0.0035, 0.0035, "blade",
            0.002)  # fmt: skip
    k.bar((0, 0, -0.40), (0.008, 0.0085, 0.70), "metal", 0.002)
    k.limb([(-0.11, 0, -0.045), (-0.05, 0, -0.033), (0.05, 0, -0.033), (0.11, 0, -0.045)],
           [0.012, 0.009, 0.009, 0.012], "brass", 8)  # fmt: skip
    k.rod((0, 0, -0.03), (0, 0, 0.11), 0.014, "leather", 0.012, 10)
    for z in (0.0, 0.03, 0.06, 0.09):
        k.ring((0, 0, z), 0.0135, 0.002, "leather#3a2a20", segments=12, sides=4)
    k.ball((0, 0, 0.13), 0.024, "brass", 12, 7)
    tilt(k, -math.pi / 2)
    k.held(0, 0.04, 0, "point")


def tilt(k, pitch):
    """Tip all that has been made so far about x."""
    c, s = math.cos(pitch), math.sin(pitch)
    k._parts = [part @ np.array([[1, 0, 0], [0, c, -s], [0, s, c]]).T for part in k._parts]


@asset("hammer", mount="hand")
def hammer(k):
    """A claw hammer; held, its head is up and forward."""
    k.limb([(0, 0, 0), (0, 0.002, 0.12), (0, 0, 0.30)], [0.016, 0.014, 0.011], "wood_light", 10)
    k.spin((0, -0.055, 0.305), (0, 1, 0), [(0.013, 0), (0.015, 0.004), (0.015, 0.022), (0.010, 0.032), (0.012, 0.045),
                                           (0.012, 0.075)], "metal_dark", 12)  # fmt: skip
    for x in (-1, 1):
        k.limb([(x * 0.006, 0.015, 0.307), (x * 0.009, 0.05, 0.304), (x * 0.014, 0.08, 0.285)],
               [0.008, 0.0065, 0.002], "metal_dark", 8)  # fmt: skip
    k.held(0, 0, 0.07, "upright", "side")


@asset("wrench", mount="hand")
def wrench(k):
    """An open-ended spanner."""
    k.bar((0, 0, 0.004), (0.018, 0.16, 0.008), "steel", 0.002)
    for s in (-1, 1):
        k.top(jaw(0.026 if s < 0 else 0.022, 0.011, s * 0.095, s), -0.001, 0.009, "steel", 0.0015)
    k.held(0, 0.02, 0.004, "point")


def jaw(radius, half, y, side):
    """A C-shaped outline open towards ``side`` along y."""
    first = math.asin(half / radius)
    arc = [(radius * math.sin(a), y + side * radius * math.cos(a)) for a in np.linspace(first, 2 * math.pi - first, 18)]
    y0, y1 = y + side * radius * 0.05, y - side * radius * 0.2
    return [*arc, (-half, y0), (-half * 0.6, y1), (half * 0.6, y1), (half, y0)]


@asset("tool", mount="hand")
def tool(k):
    """A screwdriver."""
    k.spin((0, 0.07, 0.014), (0, -1, 0), [(0.010, 0), (0.014, 0.008), (0.013, 0.05), (0.014, 0.075), (0.009, 0.09),
                                          (0.008, 0.10)], k.colour("plastic", palette.BRIGHTS), 8)  # fmt: skip
    k.rod((0, -0.03, 0.014), (0, -0.135, 0.014), 0.0035, "steel", segments=8)
    k.bar((0, -0.14, 0.014), (0.009, 0.018, 0.0025), "steel", 0.0006)
    k.held(0, 0.03, 0.014, "point")


@asset("rope", mount="surface")
def rope(k):
    """A coil of rope."""
    n, turns = 96, 5
    path = []
    for i in range(n):
        a = 2 * math.pi * turns * i / (n - 1)
        r = 0.15 + 0.012 * math.sin(a * 0.37) - 0.02 * (i / n)
        path.append((r * math.cos(a), r * math.sin(a), 0.014 + 0.075 * i / n))
    path += [(0.15, -0.05, 0.075), (0.22, -0.12, 0.04), (0.26, -0.20, 0.014), (0.20, -0.27, 0.014)]
    k.tube(path, 0.013, "rope", 6)
    for a in (0.3, 2.5):
        k.ring((0.142 * math.cos(a), 0.142 * math.sin(a), 0.05), 0.055, 0.010, "rope#a58a5c",
               (-math.sin(a), math.cos(a), 0), 12, 5)  # fmt: skip
    k.held(0.14, 0, 0.07, "hang")


@asset("broom", mount="hand")
def broom(k):
    """A besom-shaped household broom."""
    k.rod((0, 0, 0.25), (0, 0, 1.40), 0.013, "wood_light", segments=10, bevel=0.003)
    k.front([(-0.05, 0.25), (0.05, 0.25), (0.035, 0.32), (-0.035, 0.32)], -0.03, 0.03, "red", 0.008)
    k.loft([[(-0.15, -0.045, 0), (0.15, -0.045, 0), (0.15, 0.045, 0), (-0.15, 0.045, 0)],
            [(-0.12, -0.045, 0.10), (0.12, -0.045, 0.10), (0.12, 0.045, 0.10), (-0.12, 0.045, 0.10)],
            [(-0.05, -0.028, 0.26), (0.05, -0.028, 0.26), (0.05, 0.028, 0.26), (-0.05, 0.028, 0.26)]],
            "straw")  # fmt: skip
    for i in range(15):
        x = (i - 7) * 0.02
        for s in (-1, 1):
            k.tube([(x * 0.35, s * 0.028, 0.24), (x * 0.82, s * 0.046, 0.10), (x * 1.02, s * 0.047, 0.0)], 0.0055,
                   "straw#b3965a" if i % 2 else "straw", 4)  # fmt: skip
    k.bar((0, 0, 0.17), (0.17, 0.09, 0.012), "red", 0.003)
    k.held(0, 0, 0.95, "upright", "forward")


@asset("pen", mount="hand")
def pen(k):
    """A fountain pen."""
    k.spin((0, 0.07, 0.006), (0, -1, 0), [(0.003, 0), (0.0055, 0.006), (0.006, 0.06), (0.006, 0.11), (0.0045, 0.122),
                                          (0.0015, 0.142)], "black", 10)  # fmt: skip
    k.ring((0, 0.005, 0.006), 0.0058, 0.0012, "gold", (0, 1, 0), 12, 4)
    k.bar((0, 0.04, 0.0125), (0.003, 0.035, 0.0015), "gold", 0.0004)
    k.spin((0, -0.052, 0.006), (0, -1, 0), [(0.0042, 0), (0.003, 0.01), (0.0006, 0.022)], "gold", 8)
    k.held(0, -0.02, 0.006, "point")


@asset("camera", mount="hand")
def camera(k):
    """A stills camera."""
    k.box((0, 0, 0.045), (0.14, 0.05, 0.08), "black", 0.010)
    k.box((0, 0, 0.086), (0.138, 0.05, 0.020), "metal", 0.006)
    k.front([(-0.03, 0.09), (0.03, 0.09), (0.02, 0.118), (-0.02, 0.118)], -0.022, 0.022, "metal", 0.005)
    k.spin((0.0, -0.02, 0.045), (0, -1, 0), [(0.034, 0), (0.034, 0.02), (0.031, 0.024), (0.033, 0.045),
                                             (0.026, 0.048), (0.024, 0.04)], "black#3a3d41", 22)  # fmt: skip
    k.spin((0.0, -0.058, 0.045), (0, -1, 0), [(0.023, 0), (0.014, 0.004)], "glass_dark", 16)
    for x in (-0.05, 0.05):
        k.rod((x, 0, 0.094), (x, 0, 0.106), 0.012, "metal", segments=14, bevel=0.002)
    k.limb([(-0.07, 0, 0.08), (-0.11, 0.03, 0.03), (-0.06, 0.09, 0.004), (0.06, 0.09, 0.004), (0.11, 0.03, 0.03),
            (0.07, 0, 0.08)], [0.004] * 6, "leather", 5)  # fmt: skip
    k.held(0.065, 0, 0.05, "flat")


@asset("microphone", mount="hand")
def microphone(k):
    """A hand microphone."""
    k.lathe((0, 0, 0), [(0.010, 0), (0.012, 0.004), (0.012, 0.02), (0.017, 0.14), (0.019, 0.15)], "black", 14)
    k.ball((0, 0, 0.175), 0.028, "metal", 14, 9)
    k.ring((0, 0, 0.170), 0.028, 0.003, "metal_dark", segments=18, sides=5)
    k.held(0, 0, 0.08, "upright", "forward")


@asset("syringe", mount="hand")
def syringe(k):
    """A syringe."""
    k.rod((0, 0.03, 0.01), (0, -0.045, 0.01), 0.0085, "glass", segments=12)
    k.rod((0, 0.005, 0.01), (0, -0.043, 0.01), 0.007, "liquid#b08a3c", segments=10)
    k.bar((0, 0.032, 0.01), (0.034, 0.003, 0.014), "white", 0.001)
    k.rod((0, 0.005, 0.01), (0, 0.07, 0.01), 0.0035, "white", segments=8)
    k.rod((0, 0.07, 0.01), (0, 0.073, 0.01), 0.010, "white", segments=12)
    k.rod((0, -0.045, 0.01), (0, -0.054, 0.01), 0.004, "white", segments=8)
    k.rod((0, -0.054, 0.01), (0, -0.09, 0.01), 0.0008, "steel", segments=5)
    k.held(0, 0.02, 0.01, "point")


@asset("pills", mount="surface")
def pills(k):
    """A pill bottle and a few pills."""
    k.turned((0, 0, 0), [(0.018, 0), (0.021, 0.003), (0.021, 0.05), (0.019, 0.058), (0.016, 0.06)],
             "glass_brown#8a5226", 16, 2)  # fmt: skip
    k.lathe((0, 0, 0.058), [(0.022, 0), (0.022, 0.018), (0.019, 0.021)], "white", 16)
    k.lathe((0, 0, 0.012), [(0.0213, 0), (0.0217, 0.001), (0.0217, 0.032), (0.0213, 0.033)], "paper", 16)
    for x, y in ((0.04, -0.02), (0.052, -0.008), (0.036, -0.036)):
        k.limb([(x - 0.005, y, 0.0045), (x + 0.005, y, 0.0045)], [0.0035, 0.0035], "white", 8)
    k.held(0, 0, 0.035, "upright")


@asset("cigarette", mount="hand")
def cigarette(k):
    """A lit cigarette."""
    k.rod((0, 0.035, 0.004), (0, 0.012, 0.004), 0.004, "food#c99a5c", segments=10)
    k.rod((0, 0.012, 0.004), (0, -0.042, 0.004), 0.004, "white", segments=10)
    k.rod((0, -0.042, 0.004), (0, -0.047, 0.004), 0.0039, "ember", 0.003, 8)
    k.held(0, 0.025, 0.004, "point")
    k.glow("fire", (0, -0.045, 0.004), (0.008, 0.006, 0.008))


@asset("lighter", mount="hand")
def lighter(k):
    """A flip lighter, open."""
    k.box((0, 0, 0.018), (0.037, 0.012, 0.036), "chrome", 0.003)
    k.rod((0.0185, -0.0055, 0.036), (0.0185, 0.0055, 0.036), 0.0022, "metal_dark", segments=8)
    with k.at((0.0185, 0, 0.036), roll=1.75):
        k.box((-0.0175, 0, 0.009), (0.036, 0.012, 0.018), "chrome", 0.003)
    k.bar((-0.004, 0, 0.043), (0.018, 0.009, 0.014), "metal", 0.001)
    k.rod((-0.012, -0.004, 0.05), (-0.012, 0.004, 0.05), 0.005, "metal_dark", segments=12)
    k.held(0, 0, 0.016, "upright")


@asset("ashtray", mount="surface")
def ashtray(k):
    """A glass ashtray with stubs."""
    k.lathe((0, 0, 0), [(0.055, 0), (0.065, 0.006), (0.068, 0.034), (0.056, 0.036), (0.045, 0.014), (0.01, 0.012)],
            k.colour("glass_dark", ("#6d7f86", "#7a5a3c", "#4d6a5a")), 20)  # fmt: skip
    k.blob((0, 0, 0.014), (0.035, 0.035, 0.008), "ink#8d8984", 0.2, 1, 0.012)
    for a in (0.5, 2.2, 4.4):
        c, s = math.cos(a), math.sin(a)
        k.rod((0.01 * c, 0.01 * s, 0.018), (0.06 * c, 0.06 * s, 0.038), 0.004, "white", segments=7)
        k.rod((0.06 * c, 0.06 * s, 0.038), (0.072 * c, 0.072 * s, 0.043), 0.004, "food#c99a5c", segments=7)


@asset("umbrella", mount="hand")
def umbrella(k):
    """An umbrella; ``open`` true (the default when held) or furled."""
    cloth = k.colour("fabric", ("#2f3440", "#7c4a45", "#3f5a54", "#8a7a55"))
    opened = bool(k.params.get("open", k.params.get("held", False)))
    k.rod((0, 0, 0.08), (0, 0, 0.90), 0.005, "metal_dark", segments=8)
    k.limb([(0, 0, 0.12), (0, 0, 0.04), (0.012, 0, 0.006), (0.045, 0, 0.004), (0.058, 0, 0.035)],
           [0.011, 0.011, 0.011, 0.011, 0.010], "wood", 8)  # fmt: skip
    if opened:
        rings = []
        for out, z in ((0.02, 0.885), (0.18, 0.865), (0.34, 0.80), (0.46, 0.705), (0.52, 0.62), (0.512, 0.618),
                       (0.45, 0.69), (0.33, 0.785), (0.18, 0.85), (0.02, 0.87)):  # fmt: skip
            rings.append([(out * (1 if j % 4 == 0 else 1 - 0.10 * out) * math.cos(a),
                           out * (1 if j % 4 == 0 else 1 - 0.10 * out) * math.sin(a), z + (0.03 * out if j % 4 else 0))
                          for j, a in enumerate(np.arange(32) * math.pi / 16)])  # fmt: skip
        k.loft(rings, cloth)
        for i in range(8):
            a = i * math.pi / 4
            k.rod((0, 0, 0.60), (0.30 * math.cos(a), 0.30 * math.sin(a), 0.795), 0.0022, "metal", segments=4)
    else:
        k.turned((0, 0, 0.18), [(0.010, 0), (0.022, 0.02), (0.034, 0.12), (0.026, 0.42), (0.010, 0.68)], cloth, 8, 3)
        k.ring((0, 0, 0.40), 0.030, 0.004, "leather", segments=12, sides=5)
    k.rod((0, 0, 0.88), (0, 0, 0.95), 0.004, "metal", 0.002, 6)
    k.held(0, 0, 0.07 if not opened else 0.10, "upright", None if opened else "forward")


@asset("cane", mount="hand")
def cane(k):
    """A walking stick with a crook."""
    k.rod((0, 0, 0), (0, 0, 0.03), 0.010, "rubber", segments=8)
    k.limb([(0, 0, 0.02), (0, 0, 0.45), (0, 0, 0.80), (0, -0.02, 0.87), (0, -0.065, 0.885), (0, -0.105, 0.855),
            (0, -0.11, 0.81)], [0.009, 0.010, 0.012, 0.012, 0.012, 0.012, 0.011], k.colour("wood",
                                                                palette.WOODS), 10)  # fmt: skip
    k.ring((0, 0, 0.72), 0.012, 0.003, "brass", segments=12, sides=5)
    k.held(0, -0.05, 0.885, "upright", "side")
