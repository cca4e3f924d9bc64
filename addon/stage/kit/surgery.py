# SPDX-License-Identifier: GPL-3.0-or-later
"""Of operating theatres: the table, the lamp above it, the anaesthetist's machine, instruments, X-rays. No bpy."""

import math

from .piece import asset
from .tables import spread

DRAPES = ("#4f8f86", "#4a7fa0", "#5f9a7a")


@asset("operating_table")
def operating_table(k):
    """A padded table on one column, arm boards out, a green drape over its lower half. The head is at +Y."""
    k.dim(1.5, 2.1, 1.0, 0)
    k.box((0, 0.1, 0.05), (0.56, 1.1, 0.1), "metal_dark", 0.03)
    k.box((0, 0.15, 0.14), (0.44, 0.7, 0.1), "steel", 0.03)
    k.box((0, 0.15, 0.48), (0.26, 0.4, 0.62), "steel", 0.03)
    k.box((0, 0.15, 0.78), (0.38, 0.6, 0.06), "metal_dark", 0.012)
    for y, long in ((-0.72, 0.64), (0.06, 0.86), (0.7, 0.36), (0.96, 0.16)):
        wide = 0.54 if long > 0.2 else 0.34
        k.box((0, y, 0.83), (wide, long, 0.035), "steel", 0.006)
        k.soft((0, y, 0.885), (wide - 0.02, long - 0.02, 0.09), "black#33383c", 0.03)
    for s in (-1, 1):
        k.bar((s * 0.285, 0.0, 0.83), (0.02, 1.6, 0.035), "chrome")
        with k.at((s * 0.5, 0.46, 0.88), yaw=s * 0.22):
            k.soft((0, 0, 0), (0.46, 0.15, 0.07), "black#33383c", 0.025)
    k.soft((0, 0.9, 0.955), (0.3, 0.24, 0.08), "white", 0.035)
    cloth = k.colour("fabric", DRAPES)
    k.soft((0, -0.42, 0.95), (0.58, 1.3, 0.05), cloth, 0.02)
    for s in (-1, 1):
        rows = []
        for z, out in ((0.97, 0.28), (0.8, 0.305), (0.5, 0.33)):
            line = [(s * (out + 0.014 * math.sin(i * 1.5) * (1 - z)), -1.05 + i * 1.26 / 20, z) for i in range(21)]
            rows.append(line + [(x - s * 0.012, y, v) for x, y, v in reversed(line)])
        k.loft(rows, cloth)
    k.bar((0, -1.055, 0.74), (0.6, 0.012, 0.46), cloth, 0.003)
    k.soft((0, -0.1, 0.99), (0.4, 0.5, 0.03), "linen#e4e6e0", 0.012)
    k.anchor("lie", 0, 0, 0.94, 0.0, (0.5, 2.0))
    for s in (-1, 1):
        k.anchor("stand", s * 1.02, -0.2, 0, -s * math.pi / 2)


@asset("surgical_lamp", mount="ceiling")
def surgical_lamp(k):
    """Two wide operating lamps on jointed arms below one plate in the ceiling."""
    shell = k.colour("enamel", ("#eceeea", "#dfe6e6"))
    k.lathe((0, 0, -0.1), [(0.16, 0), (0.18, 0.02), (0.18, 0.1)], "metal", 24)
    k.rod((0, 0, -0.4), (0, 0, -0.08), 0.04, "steel", segments=12)
    drop = float(k.params.get("drop", 1.0))
    for s, z, reach, r in ((-1, -0.3, 0.62, 0.38), (1, -0.38, 0.74, 0.3)):
        low = -drop + 0.12 * (s + 1)
        k.rod((0, 0, z), (s * reach * 0.86, -0.04, z), 0.03, "steel", segments=10)
        k.ball((s * reach * 0.86, -0.04, z), 0.055, "metal", 12, 7)
        k.rod((s * reach * 0.86, -0.04, z), (s * reach, -0.07, low + 0.06), 0.026, "steel", segments=10)
        with k.at((s * reach, -0.08, low), roll=s * 0.38, pitch=-0.2):
            k.lathe((0, 0, -0.06), [(r - 0.03, 0), (r, 0.015), (r, 0.06), (r * 0.8, 0.12), (r * 0.3, 0.16)], shell, 28)
            k.lathe((0, 0, -0.068), [(r - 0.04, 0), (r - 0.04, 0.01)], "tube_light", 28)
            for i in range(7):
                a = i * math.tau / 6
                x, y = (0.0, 0.0) if i == 6 else (r * 0.58 * math.cos(a), r * 0.58 * math.sin(a))
                k.lathe((x, y, -0.078), [(r * 0.19, 0), (r * 0.22, 0.012)], "bulb", 14)
            k.rod((0, 0, -0.2), (0, 0, -0.07), 0.02, "metal", segments=10)
            for a in (0.0, math.pi / 2):
                x, y = (r + 0.05) * math.cos(a), (r + 0.05) * math.sin(a)
                k.rod((-x, -y, 0.03), (x, y, 0.03), 0.011, "chrome", segments=5)
            k.ring((0, 0, 0.03), r + 0.05, 0.012, "chrome", segments=24, sides=5)
            k.glow("lamp", (0, 0, -0.08), (2 * r, 2 * r, 0.02))


@asset("anaesthesia_machine")
def anaesthesia_machine(k):
    """A tower on castors: screens, flow meters, breathing bag and hoses, drawers, gas bottles behind; front -Y."""
    body = k.colour("plastic", ("#d6dbd8", "#c9d2d6", "#dcd8cc"))
    k.dim(0.74, 0.7, 1.72, 0)
    for x in (-0.3, 0.3):
        for y in (-0.24, 0.24):
            k.ball((x, y, 0.05), 0.05, "rubber", 8, 5)
    k.box((0, 0, 0.14), (0.7, 0.6, 0.1), "metal_dark", 0.03)
    k.box((0, 0.06, 0.52), (0.66, 0.48, 0.66), body, 0.025)
    for i, z in enumerate((0.3, 0.5, 0.7)):
        k.bar((0, -0.185, z), (0.58, 0.02, 0.17), ("plastic#9fb4b8", body)[i % 2], 0.006)
        k.bar((0, -0.205, z + 0.04), (0.2, 0.02, 0.022), "metal_dark", 0.004)
    k.box((0, -0.02, 0.875), (0.72, 0.6, 0.04), "steel", 0.012)
    k.box((0, 0.16, 1.18), (0.64, 0.26, 0.58), body, 0.025)
    for i, c in enumerate(("green#3f8a5f", "blue", "yellow")):
        x = -0.22 + 0.085 * i
        k.rod((x, 0.01, 0.98), (x, 0.01, 1.3), 0.018, "glass", segments=10)
        k.ball((x, 0.01, 1.1 + 0.05 * i), 0.013, "black", 8, 5)
        k.rod((x, 0.03, 0.95), (x, -0.03, 0.95), 0.028, c, segments=12)
    for i, c in enumerate(("#8a5a9a", "#c9a13f")):
        k.box((0.1 + 0.15 * i, 0.0, 1.08), (0.12, 0.12, 0.2), f"plastic{c}", 0.02)
        k.rod((0.1 + 0.15 * i, 0.0, 1.18), (0.1 + 0.15 * i, 0.0, 1.25), 0.045, "black", segments=14)
    for x, z, w, h in ((-0.06, 1.55, 0.44, 0.32), (0.22, 1.34, 0.24, 0.17)):
        k.box((x, 0.06, z), (w, 0.06, h), "black#20262a", 0.012)
        k.bar((x, 0.027, z), (w - 0.04, 0.006, h - 0.04), "black#121a1f", 0.001)
        for j, c in enumerate(("display#6fd08a", "display#d8c06f", "display#7fb7d8")):
            path = [(x - w * 0.4 + w * 0.8 * i / 12, 0.022, z + h * (0.24 - 0.22 * j)
                     + (h * 0.1 if i % 4 == 2 else 0.0)) for i in range(13)]  # fmt: skip
            k.tube(path, 0.003, c, 4)
        k.glow("screen", (x, 0.02, z), (w - 0.04, 0.01, h - 0.04))
    k.rod((-0.36, -0.05, 0.9), (-0.36, -0.05, 1.3), 0.014, "chrome", segments=8)
    k.limb([(-0.36, -0.1, 1.1), (-0.36, -0.12, 0.95), (-0.36, -0.12, 0.78)], [0.03, 0.075, 0.03], "rubber#3c4a52", 10)
    for s in (-1, 1):
        hose = [(0.26 + 0.05 * s, -0.1, 0.94), (0.3 + 0.06 * s, -0.3, 0.86), (0.22 + 0.06 * s, -0.34, 0.6),
                (0.1 + 0.05 * s, -0.32, 0.5)]  # fmt: skip
        k.limb(hose, [0.022] * 4, "plastic#a9c4cc", 8)
    for s in (-1, 1):
        k.lathe((s * 0.16, 0.3, 0.2), [(0.07, 0), (0.07, 0.5), (0.03, 0.58), (0.02, 0.62)], ("white", "black")[s > 0],
                14)  # fmt: skip
    k.surface(0.9, 0.5, 0.2, (0, -0.2))
    k.anchor("stand", 0, -0.85, 0, math.pi)


@asset("instrument_table")
def instrument_table(k):
    """A steel stand under a green cloth with instruments laid out in rows, bowls and swabs."""
    w, d, h = k.dim(0.9, 0.5, 0.94, 0.02)
    cloth = k.colour("fabric", DRAPES)
    for x in (-1, 1):
        for y in (-1, 1):
            px, py = x * (w / 2 - 0.05), y * (d / 2 - 0.05)
            k.ball((px, py, 0.04), 0.04, "rubber", 8, 5)
            k.rod((px, py, 0.06), (px, py, h - 0.03), 0.014, "chrome", segments=8)
    k.box((0, 0, 0.3), (w - 0.1, d - 0.1, 0.02), "steel", 0.005)
    k.bar((0, 0, h - 0.035), (w - 0.04, d - 0.04, 0.03), "steel", 0.006)
    k.bar((0, 0, h - 0.015), (w, d, 0.014), cloth, 0.004)
    for y in (-1, 1):
        k.bar((0, y * (d / 2 - 0.006), h - 0.15), (w, 0.012, 0.28), cloth, 0.004)
    for i, x in enumerate(spread(w * 0.6, 0.055)):
        long = 0.16 + 0.03 * (i % 3)
        k.bar((x - w * 0.15, -0.02, h - 0.003), (0.008, long, 0.009), "blade", 0.002)
        if i % 2:
            for s in (-1, 1):
                k.ring((x - w * 0.15 + s * 0.012, -0.02 - long / 2, h), 0.013, 0.004, "blade", segments=10, sides=4)
    for x, y, r in ((w * 0.3, 0.1, 0.085), (w * 0.34, -0.11, 0.06)):
        k.lathe((x, y, h - 0.008), [(r * 0.6, 0), (r, 0.06), (r * 0.95, 0.06), (r * 0.55, 0.01)], "steel", 18)
    k.soft((w * 0.18, 0.13, h + 0.01), (0.12, 0.1, 0.04), "white", 0.015)
    k.surface(h - 0.005, w * 0.3, d * 0.4, (-w * 0.28, 0.12))


@asset("light_box", mount="wall")
def light_box(k):
    """A lit box on the wall with X-ray pictures: ribs, a hand, a skull."""
    w, _, h = k.dim(1.2, 0.1, 0.62, 0)
    z = float(k.params.get("height", 1.62))
    k.box((0, 0, z), (w, 0.1, h), k.colour("enamel", ("#d6dbd8", "#c9d2d6")), 0.012)
    k.bar((0, -0.052, z), (w - 0.06, 0.006, h - 0.08), "display#e6eef0", 0.001)
    for n, x in enumerate(spread(w - 0.1, (w - 0.1) / 3)):
        k.bar((x, -0.057, z), (w / 3 - 0.1, 0.004, h - 0.12), "black#223440", 0.0006)
        bone = "white#c9d6dc"
        if n == 0:
            k.bar((x, -0.06, z), (0.02, 0.003, h * 0.66), bone, 0.0006)
            for i in range(6):
                for s in (-1, 1):
                    half = 0.06 + 0.05 * math.sin((i + 1) * 0.5)
                    k.tube([(x, -0.06, z + 0.15 - i * 0.055), (x + s * half, -0.06, z + 0.16 - i * 0.055),
                            (x + s * half * 1.1, -0.06, z + 0.12 - i * 0.055)], 0.006, bone, 4)  # fmt: skip
        elif n == 1:
            k.ball((x, -0.06, z + 0.06), (0.1, 0.004, 0.12), bone, 14, 9)
            k.bar((x, -0.06, z - 0.1), (0.09, 0.005, 0.07), bone, 0.001)
            for s in (-1, 1):
                k.ball((x + s * 0.04, -0.062, z + 0.03), (0.026, 0.004, 0.03), "black#223440", 10, 6)
        else:
            for i in range(5):
                a = math.pi / 2 + (i - 2) * 0.3
                k.rod((x + 0.05 * math.cos(a), -0.06, z - 0.08 + 0.05 * math.sin(a)),
                      (x + 0.19 * math.cos(a), -0.06, z - 0.08 + 0.19 * math.sin(a)), 0.009, bone,
                      segments=4)  # fmt: skip
            k.bar((x, -0.06, z - 0.1), (0.08, 0.004, 0.09), bone, 0.001)
            k.bar((x, -0.06, z - 0.19), (0.05, 0.004, 0.09), bone, 0.001)
    k.glow("screen", (0, -0.055, z), (w - 0.06, 0.01, h - 0.08))
