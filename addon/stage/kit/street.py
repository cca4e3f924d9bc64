# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands in streets, parks and yards. No bpy."""

import math

from . import palette
from .piece import asset
from .seating import seats
from .tables import spread


@asset("park_bench")
def park_bench(k):
    """Slats on cast-iron ends."""
    wood = k.colour("wood", palette.WOODS)
    w, _, h = k.dim(1.7, 0.64, 0.84)
    for x in spread(w, 0.85) if w > 1.9 else (-w / 2 + 0.12, w / 2 - 0.12):
        k.side([(-0.25, 0), (-0.20, 0), (-0.17, 0.36), (0.14, 0.38), (0.24, 0), (0.29, 0), (0.21, 0.42), (0.28, h),
                (0.235, h), (0.15, 0.44), (-0.22, 0.42)], x - 0.025, x + 0.025, "iron", 0.006)  # fmt: skip
        k.limb([(x, -0.21, 0.42), (x, -0.25, 0.60), (x, -0.10, 0.65), (x, 0.19, 0.63)], [0.018, 0.018, 0.020, 0.018],
               "iron", 8)  # fmt: skip
    for i in range(5):
        k.bar((0, -0.19 + i * 0.083, 0.435 - 0.006 * abs(i - 2)), (w, 0.065, 0.03), wood, 0.007)
    for i in range(4):
        with k.at((0, 0.185 + i * 0.018, 0.53 + i * 0.09), pitch=-0.20):
            k.bar((0, 0, 0), (w, 0.028, 0.068), wood, 0.007)
    seats(k, w, -0.04, 0.45)


@asset("lamp_post")
def lamp_post(k):
    """A cast-iron lamp post with a glazed lantern."""
    iron = k.colour("iron", ("#33363a", "#33443c"))
    h = k.dim(0.5, 0.5, 4.2)[2]
    k.lathe((0, 0, 0), [(0.19, 0), (0.19, 0.06), (0.15, 0.10), (0.14, 0.42), (0.165, 0.46), (0.09, 0.58),
                        (0.065, 0.72), (0.06, 0.9), (0.075, 0.93), (0.055, 0.97), (0.042, h - 0.95), (0.062,
                                                                h - 0.92), (0.04, h - 0.86), (0.10,
                                                                h - 0.80)], iron, 18)  # fmt: skip
    k.rod((-0.34, 0, h - 1.12), (0.34, 0, h - 1.12), 0.016, iron, segments=8)
    for s in (-1, 1):
        k.ball((s * 0.35, 0, h - 1.12), 0.03, iron, 10, 6)
    k.lathe((0, 0, h - 0.80), [(0.10, 0), (0.185, 0.46), (0.17, 0.462), (0.05, 0.43)], "bulb", 6)
    for i in range(6):
        a = i * math.pi / 3
        k.rod((0.105 * math.cos(a), 0.105 * math.sin(a), h - 0.80), (0.192 * math.cos(a), 0.192 * math.sin(a),
                                                                h - 0.33), 0.012, iron, segments=5)  # fmt: skip
    k.lathe((0, 0, h - 0.34), [(0.22, 0), (0.225, 0.02), (0.16, 0.09), (0.07, 0.22), (0.03, 0.25), (0.035, 0.29),
                               (0.008, 0.34)], iron, 12)  # fmt: skip
    k.glow("street_lamp", (0, 0, h - 0.56), (0.34, 0.34, 0.44))


@asset("traffic_light")
def traffic_light(k):
    """Signals on a pole, one of them lit; they face -Y."""
    k.dim(0.4, 0.4, 3.3)
    k.lathe((0, 0, 0), [(0.12, 0), (0.12, 0.03), (0.07, 0.06), (0.055, 0.2), (0.055, 3.15), (0.03, 3.18)],
            "metal_dark", 14)  # fmt: skip
    k.box((0, -0.14, 2.75), (0.30, 0.20, 0.90), "black", 0.03, 0, 4)
    k.box((0, -0.05, 2.75), (0.44, 0.02, 1.04), "black", 0.008)
    signals = (("signal_red", "paint#3f1d1a"), ("signal_amber", "paint#40321a"), ("signal_green", "paint#1c3424"))
    lit = 2 if k.seed % 2 else 0
    for i, (bright, dark) in enumerate(signals):
        z, m = 3.03 - 0.28 * i, bright if i == lit else dark
        k.spin((0, -0.23, z), (0, -1, 0), [(0.102, 0), (0.10, 0.012), (0.06, 0.03), (0.005, 0.036)], m, 20)
        hood = [(0.115 * math.cos(a), z + 0.115 * math.sin(a)) for a in (j * math.pi / 10 for j in range(-1, 12))]
        inner = [(0.107 * math.cos(a), z + 0.107 * math.sin(a)) for a in (j * math.pi / 10 for j in range(11, -2, -1))]
        k.front(hood + inner, -0.38, -0.22, "black")
    k.glow("sign", (0, -0.26, 3.03 - 0.28 * lit), (0.2, 0.03, 0.2))
    k.box((0.0, -0.10, 1.15), (0.12, 0.10, 0.22), "yellow", 0.015)
    k.rod((0, -0.15, 1.13), (0, -0.165, 1.13), 0.025, "metal", segments=12)


@asset("hydrant")
def hydrant(k):
    """A fire hydrant."""
    paint = k.colour("paint", ("#a63d36", "#c0913d", "#4a6b8a"))
    k.lathe((0, 0, 0), [(0.15, 0), (0.15, 0.035), (0.105, 0.05), (0.10, 0.42), (0.125, 0.44), (0.125, 0.47),
                        (0.105, 0.49), (0.10, 0.55), (0.06, 0.64), (0.03, 0.66), (0.03, 0.71), (0.01,
                                                                0.715)], paint, 20)  # fmt: skip
    for axis, r, length in (((1, 0, 0), 0.055, 0.17), ((-1, 0, 0), 0.055, 0.17), ((0, -1, 0), 0.075, 0.17)):
        k.spin((0, 0, 0.36), axis, [(r, 0.05), (r, length - 0.04), (r * 1.25, length - 0.04), (r * 1.2, length),
                                    (r * 0.35, length + 0.004), (r * 0.33, length + 0.03)], paint, 14)  # fmt: skip
    for i in range(8):
        a = i * math.pi / 4
        k.rod((0.128 * math.cos(a), 0.128 * math.sin(a), 0.03), (0.128 * math.cos(a), 0.128 * math.sin(a), 0.055),
              0.014, "metal_dark", segments=6)  # fmt: skip


@asset("bollard")
def bollard(k):
    """A cast bollard."""
    h = k.dim(0.2, 0.2, 0.95)[2]
    k.lathe((0, 0, 0), [(0.10, 0), (0.10, 0.05), (0.075, 0.08), (0.065, h - 0.22), (0.082, h - 0.20),
                        (0.082, h - 0.15), (0.06, h - 0.13), (0.07, h - 0.06), (0.05, h - 0.01), (0.01,
                                                                h)], k.colour("iron",
                                                                ("#33363a", "#6a6f74")), 18)  # fmt: skip
    k.lathe((0, 0, h - 0.197), [(0.0822, 0), (0.0835, 0.002), (0.0835, 0.04), (0.0822, 0.042)], "white", 18)


@asset("mailbox")
def mailbox(k):
    """A pillar box with a slot and a plate."""
    paint = k.colour("paint", ("#a4443c", "#3f5d80", "#c0913d", "#4a6b4a"))
    k.lathe((0, 0, 0), [(0.235, 0), (0.235, 0.12), (0.215, 0.14), (0.215, 1.28), (0.25, 1.30), (0.255, 1.36),
                        (0.23, 1.40), (0.14, 1.47), (0.02, 1.50)], paint, 26)  # fmt: skip
    k.lathe((0, 0, 0), [(0.237, 0), (0.237, 0.118), (0.22, 0.119)], "black", 26)
    k.box((0, -0.21, 1.14), (0.25, 0.03, 0.055), "black", 0.006)
    k.box((0, -0.212, 1.175), (0.28, 0.05, 0.02), paint, 0.006)
    k.box((0, -0.208, 0.92), (0.16, 0.02, 0.20), "label", 0.004)
    for i in range(4):
        k.bar((0, -0.219, 0.98 - 0.04 * i), (0.12, 0.003, 0.01), "ink", 0.0004)
    k.bar((0.12, -0.183, 0.62), (0.02, 0.02, 0.05), "brass", 0.004)


@asset("phone_booth")
def phone_booth(k):
    """A glazed telephone kiosk."""
    paint = k.colour("paint", ("#a4443c", "#3f5d80", "#4a6b5a"))
    w, d, h = k.dim(0.92, 0.92, 2.5, 0.02)
    k.box((0, 0, 0.05), (w, d, 0.10), "metal_dark", 0.01)
    for x in (-1, 1):
        for y in (-1, 1):
            k.box((x * (w / 2 - 0.045), y * (d / 2 - 0.045), h / 2), (0.09, 0.09, h - 0.2), paint, 0.012)
    for yaw in (0, math.pi / 2, math.pi, -math.pi / 2):
        with k.at(yaw=yaw):
            y = -d / 2 + 0.04
            k.bar((0, y, 0.22), (w - 0.16, 0.05, 0.24), paint, 0.006)
            k.bar((0, y, h - 0.36), (w - 0.16, 0.05, 0.10), paint, 0.006)
            if yaw != math.pi:
                k.bar((0, y, (0.34 + h - 0.41) / 2), (w - 0.17, 0.008, h - 0.75), "glass", 0.001)
                for x in (-0.2, 0.2):
                    k.bar((x, y, (0.34 + h - 0.41) / 2), (0.022, 0.03, h - 0.75), paint, 0.004)
                for i in range(1, 6):
                    k.bar((0, y, 0.34 + i * (h - 0.75) / 6), (w - 0.17, 0.028, 0.02), paint, 0.004)
            else:
                k.bar((0, y, (0.34 + h - 0.41) / 2), (w - 0.17, 0.03, h - 0.75), paint, 0.004)
            k.bar((0, y - 0.028, h - 0.235), (w - 0.26, 0.02, 0.11), "label", 0.004)
            k.text(k.params.get("label", "TELEPHONE"), (0, y - 0.040, h - 0.235), (w - 0.34, 0.07))
    k.box((0, 0, h - 0.235), (w - 0.02, d - 0.02, 0.17), paint, 0.015)
    k.box((0, 0, h - 0.10), (w + 0.05, d + 0.05, 0.11), paint, 0.04, 0, 4)
    k.box((0, 0, h - 0.03), (w - 0.18, d - 0.18, 0.08), paint, 0.03, 0, 4)
    k.box((0.02, d / 2 - 0.13, 1.35), (0.30, 0.12, 0.42), "black", 0.012)
    k.rod((0.02, d / 2 - 0.19, 1.40), (0.02, d / 2 - 0.205, 1.40), 0.06, "chrome", segments=16)
    k.limb([(-0.14, d / 2 - 0.17, 1.26), (-0.15, d / 2 - 0.19, 1.36), (-0.14, d / 2 - 0.17, 1.46)],
           [0.024, 0.016, 0.024], "black", 8)  # fmt: skip
    k.box((0, d / 2 - 0.14, 1.04), (0.5, 0.20, 0.03), "metal_dark", 0.006)
    k.glow("window", (0, 0, 1.9), (w - 0.2, d - 0.2, 0.6))
    k.anchor("stand", 0, -0.06, 0.10, math.pi)
    k.anchor("door", 0, -d / 2 - 0.45, 0, math.pi)


@asset("guard_booth")
def guard_booth(k):
    """A watchman's hut: windows all round, a flat roof, a lamp inside; he sits at +Y of its counter."""
    paint = k.colour("paint", ("#d8d4c6", "#6f8a86", "#8a9aa6"))
    w, d, h = k.dim(1.7, 1.5, 2.55)
    t = 0.06
    k.bar((0, 0, 0.05), (w, d, 0.1), "concrete", 0.01)
    for s in (-1, 1):
        k.bar((s * (w - t) / 2, 0, 0.55), (t, d, 0.92), paint, 0.006)
        if s < 0:
            k.bar((0, s * (d - t) / 2, 0.55), (w, t, 0.92), paint, 0.006)
        for y in (-1, 1):
            k.bar((s * (w - 0.08) / 2, y * (d - 0.08) / 2, h / 2), (0.08, 0.08, h - 0.1), paint, 0.006)
        k.pane([(s * (w - t) / 2, -d / 2, 1.02), (s * (w - t) / 2, d / 2, 1.02), (s * (w - t) / 2, d / 2, 2.1),
                (s * (w - t) / 2, -d / 2, 2.1)], "glass_clear")  # fmt: skip
    y = -(d - t) / 2
    k.pane([(-w / 2, y, 1.02), (w / 2, y, 1.02), (w / 2, y, 2.1), (-w / 2, y, 2.1)], "glass_clear")
    k.bar((0, 0, 2.18), (w, d, 0.16), paint, 0.006)
    k.box((0, 0, h - 0.06), (w + 0.4, d + 0.4, 0.14), "metal_dark", 0.02)
    k.bar((0, -d / 2 + 0.26, 1.0), (w - 0.16, 0.42, 0.04), "wood_light", 0.006)
    k.bar((0, 0, 2.08), (0.9, 0.14, 0.04), "tube_light", 0.006)
    k.glow("lamp", (0, 0, 2.06), (0.9, 0.14, 0.04))
    for s in range(6):
        k.bar((s * 0.28 - 0.7, -d / 2 - 0.002, 0.3), (0.14, 0.006, 0.18), "red" if s % 2 else "white", 0)
    k.surface(1.02, w - 0.3, 0.34, (0, -d / 2 + 0.26))
    k.anchor("stand", 0, d / 2 + 0.45, 0, 0.0)


@asset("fountain")
def fountain(k):
    """A round stone fountain with two bowls and water."""
    stone = k.colour("stone", ("#a39c8e", "#8b877e", "#b3a58c"))
    w, _, h = k.dim(3.4, 3.4, 2.3)
    r = w / 2
    k.lathe((0, 0, 0), [(r, 0), (r, 0.10), (r - 0.06, 0.13), (r - 0.08, 0.38), (r, 0.42), (r, 0.50), (r - 0.26, 0.50),
                        (r - 0.28, 0.30), (0.3, 0.28)], stone, 40)  # fmt: skip
    k.lathe((0, 0, 0.30), [(r - 0.27, 0), (r - 0.268, 0.10), (0.2, 0.101)], "water", 40)
    k.lathe((0, 0, 0.28), [(0.34, 0), (0.30, 0.12), (0.16, 0.20), (0.13, 0.75), (0.20, 0.82), (0.55, 0.93),
                           (0.66, 1.04), (0.64, 1.06), (0.50, 0.98), (0.14, 0.96), (0.10, 1.3), (0.18, 1.5), (0.34,
                                                                1.60), (0.32, 1.62), (0.10, 1.55), (0.05,
                                                                1.72), (0.02, 1.78)], stone, 28)  # fmt: skip
    k.lathe((0, 0, 1.26), [(0.50, 0), (0.57, 0.045), (0.1, 0.05)], "water", 24)
    for i in range(8):
        a = i * math.pi / 4
        c, s = math.cos(a), math.sin(a)
        k.limb([(0.62 * c, 0.62 * s, 1.34), (0.76 * c, 0.76 * s, 1.18), (0.84 * c, 0.84 * s, 0.80),
                (0.87 * c, 0.87 * s, 0.41)], [0.012, 0.016, 0.018, 0.024], "water", 6)  # fmt: skip
    k.limb([(0, 0, 2.04), (0, 0, h), (0.02, 0, h + 0.02)], [0.018, 0.012, 0.006], "water", 6)
    for i in range(5):
        a = i * 1.257
        k.limb([(0, 0, h - 0.06), (0.10 * math.cos(a), 0.10 * math.sin(a), h),
                (0.22 * math.cos(a), 0.22 * math.sin(a), 1.90)], [0.010, 0.012, 0.014], "water", 5)  # fmt: skip
    for i in range(4):
        a = i * math.pi / 2
        k.anchor("seat", (r - 0.13) * math.cos(a), (r - 0.13) * math.sin(a), 0.50, a + math.pi / 2)


@asset("statue")
def statue(k):
    """A draped standing figure on a plinth."""
    stone = k.colour("stone", ("#b5b0a4", "#8f8d86", "#6f8078"))
    k.dim(0.9, 0.9, 2.9)
    k.box((0, 0, 0.10), (0.95, 0.95, 0.20), "stone", 0.02)
    k.box((0, 0, 0.60), (0.72, 0.72, 0.82), "stone", 0.015)
    k.box((0, 0, 1.06), (0.86, 0.86, 0.12), "stone", 0.03, 0, 4)
    k.bar((0, -0.365, 0.62), (0.46, 0.02, 0.26), "brass", 0.005)
    k.text(k.params.get("label"), (0, -0.377, 0.62), (0.40, 0.18))
    rows = [(0.26, 0.22, 1.12), (0.24, 0.20, 1.4), (0.20, 0.16, 1.85), (0.16, 0.125, 2.08), (0.19, 0.14, 2.32),
            (0.21, 0.13, 2.47), (0.10, 0.09, 2.56), (0.055, 0.06, 2.62)]  # fmt: skip
    rings = []
    for a, b, z in rows:
        fold = 0.028 * max(0.0, 1 - (z - 1.1) / 1.1)
        rings.append([((a + fold * math.sin(9 * t)) * math.cos(t) + 0.02 * math.sin(z * 3),
                       (b + fold * math.sin(9 * t)) * math.sin(t), z) for t in (j * math.pi / 18
                                                                for j in range(36))])  # fmt: skip
    k.loft(rings, stone)
    k.ball((0.02, -0.01, 2.74), (0.085, 0.10, 0.125), stone, 16, 11)
    k.ball((0.02, 0.03, 2.78), (0.095, 0.10, 0.105), stone, 14, 9)
    k.ball((0.02, -0.105, 2.73), (0.014, 0.02, 0.028), stone, 8, 5)
    k.limb([(0.19, 0, 2.45), (0.31, -0.02, 2.22), (0.24, -0.20, 2.12), (0.14, -0.27, 2.16)],
           [0.07, 0.058, 0.045, 0.038], stone, 10)  # fmt: skip
    k.limb([(-0.18, 0, 2.45), (-0.32, -0.04, 2.40), (-0.40, -0.12, 2.66), (-0.40, -0.16, 2.88)],
           [0.07, 0.058, 0.045, 0.036], stone, 10)  # fmt: skip
    k.lathe((-0.40, -0.17, 2.86), [(0.02, 0), (0.025, 0.05), (0.055, 0.10), (0.04, 0.16), (0.01, 0.24)], "gold", 10)


@asset("tent")
def tent(k):
    """A ridge tent, its flaps open to -Y."""
    cloth = k.colour("canvas", ("#8f8a6a", "#6f7d5a", "#a5835a"))
    w, d, h = k.dim(2.2, 2.6, 1.55)
    for s in (-1, 1):
        k.pane([(s * w / 2, -d / 2, 0), (s * w / 2, d / 2, 0), (0, d / 2, h), (0, -d / 2, h)], cloth, 0.02)
        k.pane([(s * 0.52, -d / 2 + 0.01, 0.0), (s * w / 2, -d / 2 + 0.01, 0.0), (0.0, -d / 2 + 0.01, h)], cloth, 0.02)
        k.pane([(s * 0.52, -d / 2, 0), (0, -d / 2, h - 0.02), (s * 0.60, -d / 2 - 0.22, 0.02)], cloth, 0.018)
    k.pane([(-w / 2, d / 2, 0), (w / 2, d / 2, 0), (0, d / 2, h)], cloth, 0.02)
    for y in (-d / 2 - 0.02, d / 2 + 0.02):
        k.rod((0, y, 0), (0, y, h + 0.08), 0.02, "wood", segments=8)
        k.rod((0, y, h + 0.03), (0, y + math.copysign(0.9, y), 0.0), 0.006, "rope", segments=5)
        k.rod((0, y + math.copysign(0.9, y), 0.0), (0, y + math.copysign(0.98, y), 0.10), 0.014, "wood", segments=6)
    k.rod((0, -d / 2 - 0.02, h), (0, d / 2 + 0.02, h), 0.018, "wood", segments=8)
    k.bar((0, 0, 0.012), (w - 0.1, d - 0.1, 0.02), "canvas#5d5a48", 0.004)
    k.soft((0.35, 0.1, 0.08), (0.6, 1.9, 0.12), "fabric#7c4a45", 0.05)
    k.anchor("lie", 0.35, 0.1, 0.15, 0.0, (0.6, 1.9))


@asset("dumpster")
def dumpster(k):
    """A waste container with two lids, one ajar."""
    paint = k.colour("paint", ("#4a6450", "#3f5d80", "#6a5a48"))
    w, d, h = k.dim(1.85, 1.1, 1.3)
    k.side([(-d / 2 + 0.14, 0.14), (d / 2 - 0.08, 0.14), (d / 2, h - 0.08), (-d / 2, h - 0.28)], -w / 2, w / 2, paint,
           0.012)  # fmt: skip
    for x in spread(w, 0.36):
        k.bar((x, -d / 2 + 0.055, h * 0.48), (0.05, 0.08, h * 0.56), paint, 0.008)
    k.bar((0, -d / 2 + 0.0, h - 0.29), (w + 0.06, 0.07, 0.07), paint, 0.010)
    for s in (-1, 1):
        tip = 0.0 if s < 0 else 0.35
        with k.at((s * w / 4, d / 2 - 0.02, h - 0.06), pitch=0.185 - tip):
            k.box((0, -d / 2 - 0.0, 0.0), (w / 2 - 0.03, d + 0.06, 0.05), "black", 0.015)
            k.bar((0, -d - 0.02, 0.01), (0.3, 0.06, 0.03), "black", 0.006)
        k.bar((s * (w / 2 + 0.05), 0, h * 0.6), (0.10, 0.35, 0.09), "metal_dark", 0.010)
        for y in (-0.3, 0.3):
            k.rod((s * (w / 2 - 0.2) - 0.03, y, 0.08), (s * (w / 2 - 0.2) + 0.03, y, 0.08), 0.08, "rubber",
                  segments=14, bevel=0.01)  # fmt: skip
            k.bar((s * (w / 2 - 0.2), y, 0.13), (0.10, 0.06, 0.08), "metal_dark", 0.006)


@asset("gravestone")
def gravestone(k):
    """A rounded headstone on its plinth."""
    stone = k.colour("stone", ("#8b877e", "#77787a", "#a39c8e"))
    w, d, h = k.dim(0.62, 0.34, 0.98)
    top = [(-w * 0.4, 0.14), (w * 0.4, 0.14), (w * 0.4, h * 0.74)]
    top += [(w * 0.4 * math.cos(a), h * 0.74 + (h * 0.26) * math.sin(a))
            for a in (i * math.pi / 12 for i in range(1, 12))] + [(-w * 0.4, h * 0.74)]  # fmt: skip
    with k.at(pitch=0.0 if k.params.get("label") else k.random.uniform(-0.03, 0.03)):
        k.front(top, -0.06, 0.06, stone, 0.015)
        k.box((0, 0, 0.07), (w, d, 0.14), stone, 0.015)
        if not k.params.get("label"):
            k.bar((0, -0.062, h * 0.76), (0.028, 0.012, 0.20), "stone#5d5a54", 0.003)
            k.bar((0, -0.062, h * 0.79), (0.12, 0.012, 0.028), "stone#5d5a54", 0.003)
            for i in range(3):
                k.bar((0, -0.0605, h * (0.54 - 0.075 * i)), (w * (0.5 - 0.08 * i), 0.006, 0.022), "stone#6a6760", 0.002)
        k.text(k.params.get("label"), (0, -0.064, h * 0.55), (w * 0.62, h * 0.4), 0.0, "ink_text")


@asset("well")
def well(k):
    """A stone well with a roof, windlass and bucket."""
    stone = k.colour("stone", ("#8b877e", "#978a76"))
    k.dim(1.7, 1.4, 2.3)
    for row in range(5):
        n = 14
        for i in range(n):
            a = (i + 0.5 * (row % 2)) * 2 * math.pi / n
            with k.at((0.58 * math.cos(a), 0.58 * math.sin(a), 0.085 + 0.165 * row), yaw=a + math.pi / 2):
                k.bar((0, 0, 0), (0.27, 0.22 + k.random.uniform(-0.02, 0.02), 0.158),
                      palette.variant("stone", k.random.choice(("#8b877e", "#817c72", "#968f82"))), 0.018)  # fmt: skip
    k.ring((0, 0, 0.88), 0.59, 0.13, stone, segments=28, sides=6)
    k.rod((0, 0, 0.32), (0, 0, 0.34), 0.5, "water#2f4048", segments=20)
    for s in (-1, 1):
        k.bar((s * 0.62, 0, 1.36), (0.09, 0.10, 1.72), "wood")
        with k.at((0, s * 0.36, 1.98), pitch=-s * 0.62):
            k.bar((0, 0, 0), (1.62, 0.92, 0.035), "wood_dark", 0.006)
            for i in range(4):
                k.bar((0, -0.33 + i * 0.22, 0.022), (1.64, 0.20, 0.016), "roof", 0.004)
    k.rod((-0.72, 0, 1.42), (0.72, 0, 1.42), 0.055, "wood", segments=12)
    k.limb([(0.72, 0, 1.42), (0.80, 0, 1.42), (0.80, 0, 1.22), (0.92, 0, 1.22)], [0.014] * 4, "iron", 6)
    k.rod((-0.08, 0, 1.42), (0.08, 0, 1.42), 0.075, "rope", segments=12)
    k.rod((0.0, -0.07, 1.42), (0.0, -0.07, 1.18), 0.010, "rope", segments=6)
    k.limb([(-0.105, -0.07, 1.13), (0, -0.07, 1.19), (0.105, -0.07, 1.13)], [0.007] * 3, "iron", 5)
    k.lathe((0, -0.07, 0.93), [(0.09, 0), (0.115, 0.22), (0.105, 0.222), (0.08, 0.02)], "wood", 16)
