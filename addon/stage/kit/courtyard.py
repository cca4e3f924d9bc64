# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands about a courtyard: an arcade with its lean-to roof, a small tree in a tub."""

import math
from itertools import pairwise

from . import palette
from .piece import asset

STONES = ("#cdbfa3", "#c2b8a6", "#d0c4ae")


@asset("arcade")
def arcade(k):
    """Round arches on columns along the front (-Y), a tiled lean-to roof over the walk behind them: size long, deep,
    high; ``bays`` of arches."""
    stone = k.colour("stone", STONES)
    w, d, h = k.dim(12.0, 2.6, 4.2, 0)
    bays = int(k.params.get("bays") or max(2, round(w / 2.6)))
    bay, y, spring = w / bays, -d / 2 + 0.25, 2.1
    half = bay / 2 - 0.2
    top = spring + half + 0.42
    for i in range(bays):
        x = (i + 0.5) * bay - w / 2
        arch = [(x + half * math.cos(a), spring + half * math.sin(a)) for a in (math.pi * j / 12 for j in range(13))]
        for a, b in ((x + half, x + bay / 2), (x - bay / 2, x - half)):
            k.front([(a, spring), (b, spring), (b, top), (a, top)], y - 0.17, y + 0.17, stone)
        pale = palette.variant("stone", "#e0d6c0")
        for (x0, z0), (x1, z1) in pairwise(arch):
            k.front([(x1, z1), (x0, z0), (x0, top), (x1, top)], y - 0.17, y + 0.17, stone)
            k.rod((x0, y - 0.19, z0), (x1, y - 0.19, z1), 0.05, pale, segments=6)
    for i in range(bays + 1):
        x = min(max(i * bay - w / 2, -w / 2 + 0.2), w / 2 - 0.2)
        k.bar((x, y, 0.1), (0.46, 0.46, 0.2), stone, 0.02)
        k.lathe((x, y, 0.2), [(0.19, 0), (0.16, 0.08), (0.15, spring - 0.5), (0.2, spring - 0.38)], stone, 14)
        k.bar((x, y, spring - 0.1), (0.46, 0.4, 0.2), stone, 0.02)
    k.bar((0, y, top + 0.06), (w, 0.46, 0.14), palette.variant("stone", "#b5a88e"), 0.02)
    eave = top + 0.12, -d / 2 - 0.1
    roof = [(-w / 2, eave[1], eave[0]), (w / 2, eave[1], eave[0]), (w / 2, d / 2, h), (-w / 2, d / 2, h)]
    k.pane(roof, "roof#9a5a42", 0.1)
    slope = math.atan2(h - top - 0.12, d + 0.1)
    for i in range(round(w / 0.42)):
        x = (i + 0.5) * w / round(w / 0.42) - w / 2
        a = (x, -d / 2 - 0.14, top + 0.2)
        b = (x, d / 2 - 0.02, top + 0.2 + (d + 0.1) * math.tan(slope))
        k.rod(a, b, 0.07, ("roof#a5644a", "roof#94553d")[i % 2], segments=6)
    k.bar((0, 0, 0.012), (w, d, 0.024), palette.variant("stone", "#a89a80"), 0)


@asset("tub_tree")
def tub_tree(k):
    """An orange tree, clipped round, in a square tub or a terracotta pot."""
    k.dim(1.0, 1.0, 2.3)
    if k.seed % 2:
        k.lathe((0, 0, 0), [(0.22, 0), (0.3, 0.46), (0.34, 0.46), (0.34, 0.54), (0.28, 0.54), (0.27, 0.48)],
                "terracotta", 18)  # fmt: skip
    else:
        k.bar((0, 0, 0.27), (0.56, 0.56, 0.5), "paint#4f6f5a", 0.015)
        for x in (-0.27, 0.27):
            for y in (-0.27, 0.27):
                k.bar((x, y, 0.3), (0.07, 0.07, 0.6), "paint#3f5a48", 0.01)
    k.bar((0, 0, 0.47), (0.4, 0.4, 0.06), "soil", 0)
    k.limb([(0, 0, 0.4), (0.02, 0, 0.9), (0, 0.02, 1.5)], [0.045, 0.035, 0.03], "bark", 8)
    k.blob((0, 0, 1.78), 0.52, "leaf#4f7d43", 0.08, 3)
    for i in range(9):
        a, up = i * 2.4, -0.5 + i * 0.11
        c = math.sqrt(1 - up * up)
        k.ball((0.5 * c * math.cos(a), 0.5 * c * math.sin(a), 1.78 + 0.5 * up), 0.05, "orange#d8842a", 8, 5)
