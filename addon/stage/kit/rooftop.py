# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands on roofs and building sites. No bpy."""

import math

from .piece import asset


def lattice(k, foot, top, wide, material, bays=10, thick=0.05):
    """A square lattice mast or boom between two points."""
    (x0, y0, z0), (x1, y1, z1) = foot, top
    length = math.dist(foot, top)
    upright = abs(z1 - z0) > abs(x1 - x0) + abs(y1 - y0)
    corners = [(-1, -1), (1, -1), (1, 1), (-1, 1)]

    def at(i, t):
        a, b = corners[i % 4][0] * wide / 2, corners[i % 4][1] * wide / 2
        x, y, z = x0 + (x1 - x0) * t, y0 + (y1 - y0) * t, z0 + (z1 - z0) * t
        return (x + a, y + b, z) if upright else (x + a, y, z + b)

    for i in range(4):
        k.rod(at(i, 0), at(i, 1), thick / 2, material, segments=5)
        for j in range(bays):
            a, b = j / bays, (j + 1) / bays
            k.rod(at(i, a), at(i + 1, b) if j % 2 else at(i + 1, a), thick * 0.3, material, segments=4)
            k.rod(at(i + (j % 2), a), at(i + 1 - (j % 2), b), thick * 0.3, material, segments=4)
    return length


@asset("crane")
def crane(k):
    """A tower crane."""
    paint = k.colour("paint", ("#c29a3a", "#b0683a", "#a4443c"))
    k.dim(3.0, 34.0, 28.0)
    k.box((0, 0, 0.3), (3.6, 3.6, 0.6), "concrete", 0.05)
    lattice(k, (0, 0, 0.6), (0, 0, 22.0), 1.4, paint, 14, 0.16)
    k.rod((0, 0, 22.0), (0, 0, 22.7), 1.0, "metal_dark", segments=16)
    k.box((0.95, -0.9, 23.2), (1.3, 1.5, 1.7), paint, 0.10)
    k.box((0.95, -1.62, 23.4), (1.1, 0.10, 1.1), "glass_dark", 0.04)
    k.bar((1.6, -0.9, 23.4), (0.06, 1.1, 1.0), "glass_dark")
    lattice(k, (0, -0.6, 23.6), (0, -23.0, 23.6), 1.1, paint, 18, 0.13)
    lattice(k, (0, 0.6, 23.6), (0, 8.5, 23.6), 1.1, paint, 6, 0.13)
    lattice(k, (0, 0, 22.7), (0, 0, 27.6), 0.7, paint, 5, 0.12)
    for y in (-16.0, -8.0, 7.8):
        k.rod((0, 0, 27.6), (0, y, 24.1), 0.045, "metal_dark", segments=5)
    for x in (-0.35, 0.35):
        k.box((x, 7.6, 22.6), (0.5, 1.6, 1.6), "concrete", 0.04)
    k.box((0, -15.0, 22.9), (0.8, 1.0, 0.3), "metal_dark", 0.04)
    for x in (-0.12, 0.12):
        k.rod((x, -15.0, 22.8), (x, -15.0, 9.2), 0.025, "black", segments=5)
    k.box((0, -15.0, 8.95), (0.4, 0.3, 0.5), paint, 0.06)
    k.limb([(0, -15, 8.7), (0, -15, 8.4), (0.16, -15, 8.15), (0.05, -15, 7.95), (-0.12, -15, 8.1)],
           [0.05, 0.06, 0.07, 0.06, 0.03], "metal_dark", 8)  # fmt: skip
    k.anchor("door", 0, -1.3, 0, math.pi)


@asset("water_tank")
def water_tank(k):
    """A wooden tank with a conical roof on a steel stand."""
    wood = k.colour("wood", ("#7a5f48", "#6a5040", "#84705a"))
    w, _, h = k.dim(2.6, 2.6, 4.6)
    r, base = w / 2 - 0.05, h * 0.36
    for x in (-1, 1):
        for y in (-1, 1):
            k.bar((x * r * 0.66, y * r * 0.66, base / 2), (0.12, 0.12, base), "metal_dark", 0.008)
        k.rod((x * r * 0.66, -r * 0.66, 0.1), (x * r * 0.66, r * 0.66, base - 0.1), 0.025, "metal_dark", segments=6)
        k.rod((-r * 0.66, x * r * 0.66, 0.1), (r * 0.66, x * r * 0.66, base - 0.1), 0.025, "metal_dark", segments=6)
    for s in (-1, 0, 1):
        k.bar((0, s * r * 0.66, base + 0.05), (w * 0.94, 0.14, 0.14), "metal_dark", 0.008)
    tall = h * 0.46
    n = 28
    rings = []
    for z in (base + 0.12, base + 0.12 + tall):
        rings.append([(r * g * math.cos(a), r * g * math.sin(a), z) for j in range(n) for a,
                      g in ((2 * math.pi * (j + 0.04) / n, 0.985), (2 * math.pi * (j + 0.12) / n, 1.0),
                            (2 * math.pi * (j + 0.88) / n, 1.0), (2 * math.pi * (j + 0.96) / n, 0.985))])  # fmt: skip
    k.loft(rings, wood)
    for i in range(6):
        z = base + 0.25 + (tall - 0.25) * i / 5
        k.ring((0, 0, z), r + 0.006, 0.016, "metal_dark", segments=32, sides=5)
    k.lathe((0, 0, base + 0.10 + tall), [(r + 0.14, 0), (r + 0.15, 0.03), (0.06, h * 0.15), (0.05, h * 0.165),
                                         (0.01, h * 0.17)], "metal#7a7d78", 28)  # fmt: skip
    for s in (-1, 1):
        k.rod((s * 0.2, -r - 0.12, 0), (s * 0.2, -r - 0.05, base + tall + 0.1), 0.02, "metal_dark", segments=6)
    for i in range(11):
        z = 0.3 + i * (base + tall - 0.2) / 11
        y = -r - 0.12 + 0.07 * z / (base + tall + 0.1)
        k.rod((-0.2, y, z), (0.2, y, z), 0.013, "metal_dark", segments=5)
    k.rod((0, 0, 0), (0, 0, base + 0.1), 0.09, "metal", segments=12)


@asset("ac_unit")
def ac_unit(k):
    """An outdoor air conditioner with its fan grille."""
    paint = k.colour("enamel", ("#c9c8c0", "#a9aba6"))
    w, d, h = k.dim(0.95, 0.38, 0.74)
    for s in (-1, 1):
        k.bar((s * w * 0.33, 0, 0.03), (0.07, d + 0.04, 0.06), "metal_dark")
    k.box((0, 0, h / 2 + 0.03), (w, d, h - 0.06), paint, 0.02)
    x, z, r = -w * 0.13, h / 2 + 0.03, h * 0.36
    k.rod((x, -d / 2 + 0.01, z), (x, -d / 2 - 0.006, z), r, "black", segments=26)
    for share in (0.98, 0.74, 0.5, 0.26):
        k.ring((x, -d / 2 - 0.016, z), r * share, 0.006, paint, (0, 1, 0), 24, 5)
    for i in range(8):
        a = i * math.pi / 4
        k.rod((x, -d / 2 - 0.018, z), (x + r * math.cos(a), -d / 2 - 0.014, z + r * math.sin(a)), 0.005, paint,
              segments=5)  # fmt: skip
    for i in range(7):
        k.bar((w * 0.35, -d / 2 - 0.002, 0.18 + i * 0.065), (w * 0.2, 0.012, 0.028), "metal", 0.004)
    k.limb([(w / 2 - 0.02, 0.1, 0.25), (w / 2 + 0.09, 0.1, 0.25), (w / 2 + 0.11, 0.12, 0.1),
            (w / 2 + 0.11, 0.16, 0.02)], [0.02] * 4, "copper", 8)  # fmt: skip


@asset("antenna")
def antenna(k):
    """A roof aerial on a guyed mast."""
    h = k.dim(1.3, 1.2, 3.4)[2]
    k.box((0, 0, 0.04), (0.35, 0.35, 0.08), "concrete", 0.01)
    k.rod((0, 0, 0.06), (0, 0, h), 0.022, "metal", 0.016, 8)
    for z, length in ((h - 0.25, 1.1), (h - 0.95, 0.8)):
        k.rod((0, -length / 2, z), (0, length / 2, z), 0.012, "metal", segments=6)
        for i in range(6):
            y = length * (i / 5 - 0.5)
            half = 0.42 - 0.04 * i
            k.rod((-half, y, z), (half, y, z), 0.008, "metal", segments=5)
    for i in range(3):
        a = i * 2.094 + 0.4
        k.rod((0, 0, h * 0.68), (0.6 * math.cos(a), 0.6 * math.sin(a), 0.0), 0.005, "metal_dark", segments=4)


@asset("vent")
def vent(k):
    """A roof ventilator with a louvred head."""
    metal = k.colour("metal", ("#8d9398", "#7a7d78", "#8a6a55"))
    w, _, h = k.dim(0.7, 0.7, 1.2)
    r = w / 2
    k.box((0, 0, 0.06), (w, w, 0.12), metal, 0.01)
    k.lathe((0, 0, 0.10), [(r * 0.85, 0), (r * 0.62, 0.06), (r * 0.60, h * 0.45)], metal, 20)
    for i in range(5):
        z = h * 0.48 + i * h * 0.075
        k.lathe((0, 0, z), [(r * 0.60, 0.02), (r * 0.92, 0), (r * 0.94, 0.012), (r * 0.62, h * 0.06)], metal, 20)
    k.lathe((0, 0, h * 0.86), [(r * 0.95, 0), (r * 0.97, 0.012), (r * 0.5, h * 0.09), (0.03, h * 0.13),
                               (0.01, h * 0.14)], metal, 20)  # fmt: skip
    k.rod((0, 0, h * 0.5), (0, 0, h * 0.88), r * 0.58, "black", segments=16)


@asset("satellite_dish")
def satellite_dish(k):
    """A dish on a short post, looking up to -Y."""
    h = k.dim(0.85, 0.8, 1.15)[2]
    paint = k.colour("enamel", ("#c9c8c0", "#8f9496"))
    k.box((0, 0.1, 0.02), (0.3, 0.3, 0.04), "metal_dark", 0.006)
    k.rod((0, 0.1, 0.03), (0, 0.1, h * 0.62), 0.028, "metal", segments=10)
    axis = (0, -0.86, 0.5)
    centre = (0, 0.05, h * 0.62)
    profile = [(0.03, -0.02), (0.22, 0.02), (0.42, 0.12), (0.425, 0.125), (0.41, 0.128), (0.21, 0.035), (0.03, 0.0)]
    k.spin(centre, axis, profile, paint, 28)
    focus = (0, centre[1] - 0.42 * 0.86, centre[2] + 0.42 * 0.5 - 0.1)
    k.rod((0, centre[1] - 0.06, centre[2] - 0.42 * 0.86), focus, 0.012, "metal", segments=6)
    k.rod(focus, (0, focus[1] + 0.08, focus[2] - 0.03), 0.035, "white", segments=10, bevel=0.008)
    k.bar((0, 0.10, h * 0.60), (0.12, 0.10, 0.16), "metal_dark", 0.01)
