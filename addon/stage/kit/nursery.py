# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands in a child's room: a bunk bed, a bear, a rocking horse, blocks, a dolls' house, drawings. No bpy."""

import math

from . import palette
from .piece import asset

GAY = ("#c8483f", "#3f78b0", "#e0b03c", "#5d9a52", "#d9793a")


@asset("bunk_bed")
def bunk_bed(k):
    """Two beds, one over the other, with a ladder and a guard; the heads are at +Y."""
    wood = k.colour("wood", ("#c9a06c", "#d8d2c4", "#b98a58"))
    w, d, h = k.dim(0.98, 2.06, 1.72, 0.02)
    cloths = k.random.sample(GAY, 2)
    for x in (-1, 1):
        for y in (-1, 1):
            k.bar((x * (w / 2 - 0.035), y * (d / 2 - 0.035), h / 2), (0.07, 0.07, h), wood, 0.01)
    for low, cloth in ((0.3, cloths[0]), (1.22, cloths[1])):
        for x in (-1, 1):
            k.bar((x * (w / 2 - 0.02), 0, low), (0.04, d - 0.1, 0.16), wood, 0.006)
        for y in (-1, 1):
            k.bar((0, y * (d / 2 - 0.02), low), (w - 0.1, 0.04, 0.16), wood, 0.006)
            k.bar((0, y * (d / 2 - 0.035), low + 0.36), (w - 0.1, 0.03, 0.12), wood, 0.006)
        k.soft((0, 0, low + 0.1), (w - 0.1, d - 0.12, 0.14), "linen", 0.04)
        k.soft((0, -0.24, low + 0.15), (w - 0.06, d - 0.66, 0.12), palette.variant("fabric", cloth), 0.04)
        k.soft((0, d / 2 - 0.28, low + 0.2), (0.6, 0.36, 0.12), "white", 0.05)
    for z in (1.42, 1.54):
        for x, (a, b) in ((-1, (-d / 2 + 0.6, d / 2)), (1, (-d / 2, d / 2))):
            k.bar((x * (w / 2 - 0.02), (a + b) / 2, z), (0.03, b - a - 0.04, 0.06), wood, 0.006)
    for y in (-d / 2 + 0.12, -d / 2 + 0.52):
        k.bar((-w / 2 - 0.03, y, 0.78), (0.05, 0.04, 1.56), wood, 0.006)
    for i in range(5):
        k.rod((-w / 2 - 0.03, -d / 2 + 0.12, 0.28 + 0.27 * i), (-w / 2 - 0.03, -d / 2 + 0.52, 0.28 + 0.27 * i), 0.018,
              wood, segments=8)  # fmt: skip
    k.anchor("lie", 0, 0, 0.47, 0.0, (w - 0.16, d - 0.2))
    k.anchor("seat", -w / 2 + 0.16, 0.25, 0.47, -math.pi / 2)
    k.anchor("stand", -w / 2 - 0.4, 0.25, 0, math.pi / 2)


@asset("teddy_bear", mount="surface")
def teddy_bear(k):
    """A teddy bear, sitting, with a ribbon."""
    fur = k.colour("fur", ("#a8733f", "#c49a62", "#8a5a36"))
    _, _, h = k.dim(0.30, 0.30, 0.40)
    pale, ribbon = palette.variant("fur", "#dcbf94"), palette.variant("fabric", GAY[k.seed % 5])
    with k.at(scale=h / 0.4):
        k.ball((0, 0, 0.13), (0.1, 0.09, 0.13), fur, 16, 10)
        k.ball((0, -0.03, 0.12), (0.07, 0.07, 0.09), pale, 14, 8)
        k.ball((0, -0.01, 0.305), (0.09, 0.08, 0.085), fur, 16, 10)
        k.ball((0, -0.08, 0.285), (0.042, 0.035, 0.034), pale, 12, 8)
        k.ball((0, -0.113, 0.297), 0.013, "black", 8, 5)
        k.ring((0, -0.01, 0.235), 0.062, 0.016, ribbon, segments=18)
        for s in (-1, 1):
            k.ball((s * 0.07, 0.0, 0.375), (0.034, 0.02, 0.034), fur, 12, 7)
            k.ball((s * 0.07, -0.014, 0.375), (0.02, 0.012, 0.02), pale, 10, 6)
            k.ball((s * 0.034, -0.083, 0.325), 0.009, "black", 8, 5)
            k.limb(
                [(s * 0.085, -0.02, 0.2), (s * 0.125, -0.06, 0.14), (s * 0.12, -0.1, 0.1)], [0.036, 0.036, 0.038], fur
            )
            k.limb(
                [(s * 0.06, -0.05, 0.05), (s * 0.09, -0.13, 0.045), (s * 0.1, -0.16, 0.05)], [0.05, 0.045, 0.044], fur
            )
            k.ball((s * 0.1, -0.195, 0.055), (0.034, 0.014, 0.036), pale, 10, 6)
            k.soft((s * 0.04, -0.075, 0.235), (0.06, 0.02, 0.045), ribbon, 0.01, s * 0.3)
    k.held(0, 0, 0.16, "upright")


@asset("rocking_horse")
def rocking_horse(k):
    """A painted rocking horse on bowed runners, with a saddle and a mane of wool."""
    k.settles = True
    coat = k.colour("paint", ("#e4dccb", "#b9794a", "#8f9aa0"))
    k.dim(0.38, 1.0, 0.86, 0)
    red, mane = "red#b5443a", palette.variant("wool", "#5b4030")
    for s in (-1, 1):
        bow = [(s * 0.16, 0.52 * math.sin(a), 0.58 - 0.55 * math.cos(a)) for a in (-1.2, -0.8, -0.4, 0, 0.4, 0.8, 1.2)]
        k.tube(bow, 0.022, red, 8)
        for y, top in ((-0.2, -0.17), (0.2, 0.17)):
            k.limb(
                [(s * 0.15, y * 1.25, 0.1), (s * 0.12, y, 0.25), (s * 0.08, top, 0.43)], [0.024, 0.03, 0.045], coat, 10
            )
    for y in (-0.28, 0.28):
        k.rod((-0.16, y, 0.1), (0.16, y, 0.1), 0.016, red, segments=8)
    k.ball((0, 0, 0.48), (0.13, 0.3, 0.125), coat, 18, 10)
    k.limb([(0, -0.2, 0.5), (0, -0.3, 0.64), (0, -0.33, 0.74)], [0.1, 0.075, 0.065], coat, 12)
    k.limb([(0, -0.32, 0.76), (0, -0.42, 0.7), (0, -0.5, 0.63)], [0.065, 0.055, 0.045], coat, 12)
    for s in (-1, 1):
        k.ball((s * 0.035, -0.3, 0.83), (0.016, 0.014, 0.036), coat, 8, 6)
        k.ball((s * 0.052, -0.39, 0.735), 0.011, "black", 8, 5)
    k.rod((-0.14, -0.33, 0.66), (0.14, -0.33, 0.66), 0.013, "wood_light", segments=8)
    k.limb([(0, -0.27, 0.82), (0, -0.21, 0.72), (0, -0.14, 0.6)], [0.03, 0.04, 0.03], mane, 8)
    k.limb([(0, 0.28, 0.52), (0, 0.38, 0.46), (0, 0.41, 0.3)], [0.03, 0.04, 0.02], mane, 8)
    k.soft((0, 0.02, 0.6), (0.22, 0.26, 0.06), red, 0.025)
    k.anchor("seat", 0, 0.02, 0.62)


@asset("toy_blocks")
def toy_blocks(k):
    """A castle of coloured building blocks with a few that have fallen."""
    k.dim(0.5, 0.36, 0.42, 0)
    rows = [
        (-0.16, 0.0, 0.06),
        (0.0, 0.0, 0.06),
        (0.16, 0.0, 0.06),
        (-0.16, 0.0, 0.18),
        (0.16, 0.0, 0.18),
        (0.0, 0.0, 0.18),
    ]
    for i, (x, y, z) in enumerate(rows):
        k.bar(
            (x, y, z), (0.118, 0.118, 0.118), palette.variant("plastic", GAY[i % 5]), 0.008, k.random.uniform(-0.1, 0.1)
        )
    for x, colour in ((-0.16, GAY[0]), (0.16, GAY[1])):
        k.lathe((x, 0, 0.24), [(0.075, 0), (0.07, 0.01), (0.004, 0.13)], palette.variant("plastic", colour), 16)
    k.lathe((0.0, 0, 0.24), [(0.05, 0), (0.05, 0.09)], palette.variant("plastic", GAY[2]), 16)
    for x, y, a, n in ((-0.2, -0.19, 0.5, 3), (0.1, -0.22, 1.0, 2), (0.24, -0.14, 0.2, 0)):
        k.bar((x, y, 0.05), (0.1, 0.1, 0.1), palette.variant("plastic", GAY[n]), 0.008, a)


@asset("dolls_house")
def dolls_house(k):
    """A dolls' house, open at the front: four rooms with bright papers and tiny beds and tables."""
    wall = k.colour("paint", ("#e0c9a8", "#b9cdd8", "#d8b0b4"))
    w, d, h = k.dim(0.74, 0.32, 0.86, 0)
    eaves, t = h * 0.68, 0.014
    for x in (-1, 0, 1):
        k.bar((x * (w - t) / 2, 0, eaves / 2), (t, d, eaves), wall, 0.002)
    k.bar((0, d / 2 - t / 2, eaves / 2), (w, t, eaves), wall, 0.002)
    for z in (t / 2, eaves / 2, eaves):
        k.bar((0, 0, z), (w, d, t), "wood_light", 0.002)
    k.front([(-w / 2, eaves), (w / 2, eaves), (0, h - 0.02)], d / 2 - t, d / 2, wall)
    roof = palette.variant("roof", "#a8473c")
    for s in (-1, 1):
        out = s * (w / 2 + 0.04)
        k.front([(out, eaves - 0.02), (0, h - 0.02), (0, h), (out, eaves + 0.005)], -d / 2, d / 2, roof)
    for i, (x, z) in enumerate(((-1, 0), (1, 0), (-1, 1), (1, 1))):
        paper = palette.variant("paint", GAY[(i + 1) % 5])
        base = t + z * eaves / 2
        k.bar((x * w / 4, d / 2 - 0.02, base + eaves * 0.24), (w / 2 - 0.03, 0.008, eaves * 0.44), paper, 0)
        k.bar((x * w / 4, 0.02, base + 0.035), (w * 0.22, 0.1, 0.1), "wood", 0.004)
        k.soft((x * w / 4 - 0.03, 0.02, base + 0.1), (w * 0.2, 0.09, 0.03), "white", 0.01)
        k.bar((x * w / 4, d / 2 - 0.03, base + eaves * 0.34), (0.1, 0.01, 0.1), "glass_dark#8fb4cc", 0.002)


@asset("toy_shelf")
def toy_shelf(k):
    """A low shelf with bins of coloured plastic, from which toys look out, and books."""
    wood = k.colour("wood", ("#d8d2c4", "#c9a06c"))
    w, d, h = k.dim(1.3, 0.4, 0.92, 0.02)
    for x in (-1, 1):
        k.bar((x * (w / 2 - 0.012), 0, h / 2), (0.024, d, h), wood)
    k.bar((0, d / 2 - 0.008, h / 2), (w - 0.05, 0.016, h - 0.04), wood, 0)
    for i in range(4):
        k.bar((0, 0, 0.04 + i * (h - 0.06) / 3), (w - 0.05, d, 0.024), wood)
    wide = (w - 0.06) / 4
    for row in range(3):
        z = 0.055 + row * (h - 0.06) / 3
        for i in range(4):
            x, colour = (i - 1.5) * wide, GAY[(i + 2 * row + k.seed) % 5]
            if row == 2 and i > 1:
                for j in range(7):
                    tall = k.random.uniform(0.15, 0.21)
                    k.bar((x - wide / 2 + 0.03 + j * wide / 7.5, 0, z + tall / 2), (wide / 9, d * 0.6, tall),
                          palette.variant("paper", k.random.choice(GAY)), 0.002)  # fmt: skip
                continue
            k.bar((x, -0.02, z + 0.075), (wide - 0.03, d - 0.08, 0.15), palette.variant("plastic", colour), 0.02)
            for _ in range(3):
                spot = (x + k.random.uniform(-0.08, 0.08), k.random.uniform(-0.1, 0.06), z + 0.17)
                k.ball(spot, k.random.uniform(0.03, 0.05), palette.variant("plastic", k.random.choice(GAY)), 10, 6)
    k.surface(h, w - 0.08, d - 0.06)


@asset("play_mat")
def play_mat(k):
    """A mat with a town's roads, houses and a pond for toy cars; it lies flat."""
    base = k.colour("carpet", ("#7fa863", "#8fae74"))
    w, d, _ = k.dim(1.8, 1.4, 0.012, 0)
    k.bar((0, 0, 0.004), (w, d, 0.008), base, 0.003)
    road, line = "asphalt#6a6d72", "white"
    for y in (-d * 0.28, d * 0.28):
        k.bar((0, y, 0.0085), (w - 0.08, 0.2, 0.001), road, 0)
        for i in range(7):
            k.bar((-w * 0.4 + i * w * 0.8 / 6, y, 0.0095), (0.12, 0.014, 0.0008), line, 0)
    for x in (-w * 0.34, w * 0.1, w * 0.4):
        k.bar((x, 0, 0.0087), (0.18, d * 0.6, 0.001), road, 0)
    for x, y, c in ((-0.12, 0, 0), (0.25, 0, 2), (-0.45, 0.46, 1), (0.3, 0.46, 4), (0.55, -0.46, 0)):
        k.bar((x * w / 1.8, y * d, 0.0088), (0.2, 0.16, 0.001), palette.variant("carpet", GAY[c]), 0, 0.05)
    pond = [(-0.2 + 0.16 * math.cos(a), -d * 0.42 + 0.07 * math.sin(a)) for a in (i * math.pi / 6 for i in range(12))]
    k.top(pond, 0.0084, 0.0095, "carpet#5f9ab8")


@asset("child_drawing", mount="wall")
def child_drawing(k):
    """A child's drawing, taped to the wall: a house, a sun, a figure in crayon."""
    w, d, h = k.dim(0.42, 0.008, 0.32, 0)
    z = float(k.params.get("height", 1.35))
    k.bar((0, 0, z), (w, d, h), "paper", 0.001)
    f = -d / 2
    red, blue, sun, green = (palette.variant("paint", GAY[i]) for i in (0, 1, 2, 3))
    k.bar((0, f, z - h * 0.38), (w * 0.92, 0.003, h * 0.12), green, 0)
    side = -1 if k.seed % 2 else 1
    k.bar((side * w * 0.2, f - 0.001, z - h * 0.16), (w * 0.28, 0.003, h * 0.34), blue, 0)
    house, child = side * w * 0.2, -side * w * 0.16
    k.front([(house - w * 0.18, z), (house + w * 0.18, z), (house, z + h * 0.24)], f - 0.002, f, red)
    k.spin((-side * w * 0.3, f, z + h * 0.28), (0, -1, 0), [(0.04, 0), (0.04, 0.003)], sun, 14)
    k.spin((child, f, z - h * 0.04), (0, -1, 0), [(0.022, 0), (0.022, 0.003)], palette.variant("paint", "#e0b48f"), 12)
    skirt = [(child - 0.035, z - h * 0.33), (child + 0.035, z - h * 0.33), (child, z - h * 0.1)]
    k.front(skirt, f - 0.002, f, palette.variant("paint", GAY[4]))
    for x in (-1, 1):
        k.bar((x * w * 0.44, f, z + h * 0.46), (0.05, 0.003, 0.02), palette.variant("paint", "#d8cfa8"), 0, 0)
