# SPDX-License-Identifier: GPL-3.0-or-later
"""Chinese things: the round gate, lattices, tea table, shelf of jars; the halls of a courtyard house. No bpy."""

import itertools
import math

from .hanok import roof
from .piece import asset
from .tables import spread
from .wires import lantern

ROSE, RED, GREEN, BLUE = "wood#5a261c", "paint#a32d26", "paint#2f6a5c", "paint#3a5a94"


def cracked(k, x, y, z, w, h, wood=ROSE, paper=None):
    """A lattice window of squares within squares; ``paper`` behind it. Its middle is at z."""
    if paper:
        k.bar((x, y + 0.012, z), (w, 0.012, h), paper, 0)
    for f in (1.0, 0.62, 0.28):
        for s in (-1, 1):
            k.bar((x + s * w * f / 2, y, z), (0.035, 0.05, h * f + 0.035), wood, 0)
            k.bar((x, y, z + s * h * f / 2), (w * f, 0.05, 0.035), wood, 0)
    for s in (-1, 1):
        k.bar((x + s * w * 0.31, y, z), (w * 0.38, 0.045, 0.03), wood, 0)
        k.bar((x, y, z + s * h * 0.31), (0.03, 0.045, h * 0.38), wood, 0)


@asset("moon_gate")
def moon_gate(k):
    """A screen with a great round opening that one walks through, lattices to its sides."""
    w, d, h = k.dim(4.6, 0.16, 2.9, 0)
    k.origin = (0, 0, 0)
    r, mid, n = 1.15, 1.24, 24
    for s in (-1, 1):
        outline = [(s * r * math.sin(a), mid - r * math.cos(a)) for a in (math.pi * i / n for i in range(n + 1))]
        outline = [(max(x, 0) if s > 0 else min(x, 0), max(z, 0.0)) for x, z in outline]
        edge = [(0.0, h), (s * 1.5, h), (s * 1.5, 0.0)]
        for (x0, z0), (x1, z1) in itertools.pairwise(outline):
            k.front([(x0, z0), (x1, z1), (s * 1.5, z1), (s * 1.5, z0)], -0.04, 0.04, ROSE) if z1 - z0 > 1e-3 else None
        k.front([(0, mid + r), (s * 1.5, mid + r), *edge[1:2], edge[0]], -0.04, 0.04, ROSE)
        side = w / 2 - 1.5
        k.bar((s * (1.5 + side / 2), 0, h / 2 - 0.75), (side, 0.05, h - 1.5), ROSE, 0)
        cracked(k, s * (1.5 + side / 2), 0, h - 0.75, side - 0.06, 1.4, RED)
        k.bar((s * (w / 2 - 0.04), 0, h / 2), (0.08, d, h), ROSE, 0)
    k.ring((0, 0, mid), r + 0.02, 0.06, RED, (0, 1, 0), 36, 6)
    k.bar((0, 0, h - 0.05), (w, d, 0.1), ROSE, 0)


@asset("tea_table")
def tea_table(k):
    """A square table of dark rosewood with a carved apron, a tea set laid out on it."""
    w, d, h = k.dim(0.92, 0.92, 0.78, 0)
    k.bar((0, 0, h - 0.025), (w, d, 0.05), ROSE, 0.01)
    for s in (-1, 1):
        k.bar((0, s * (d / 2 - 0.05), h - 0.11), (w - 0.1, 0.03, 0.12), "wood#6f3425", 0)
        k.bar((s * (w / 2 - 0.05), 0, h - 0.11), (0.03, d - 0.1, 0.12), "wood#6f3425", 0)
        for t in (-1, 1):
            k.bar((s * (w / 2 - 0.06), t * (d / 2 - 0.06), h / 2 - 0.02), (0.07, 0.07, h - 0.05), ROSE, 0.006)
    k.bar((0.05, 0.05, h + 0.012), (0.42, 0.28, 0.025), "wood#8a5a3a", 0)
    k.turned((0.1, 0.06, h + 0.025), [(0.04, 0), (0.075, 0.04), (0.06, 0.085), (0.02, 0.1)], "terracotta#7a4630", 12, 2)
    k.tube([(0.17, 0.06, h + 0.06), (0.21, 0.06, h + 0.08), (0.23, 0.06, h + 0.105)], 0.011, "terracotta#7a4630", 5)
    for x, y in ((-0.05, -0.02), (0.0, 0.12), (-0.3, -0.25), (0.3, -0.25)):
        k.lathe((x, y, h + 0.025 if abs(x) < 0.1 else h), [(0.018, 0), (0.034, 0.035), (0.03, 0.035), (0.01, 0.006)],
                "porcelain", 10)  # fmt: skip
    k.surface(h, 0.3, 0.3, (-0.25, 0.28))


@asset("tea_shelf")
def tea_shelf(k):
    """Shelves of tin and porcelain tea jars with labels, drawers below."""
    w, d, h = k.dim(2.4, 0.45, 2.3, 0)
    k.bar((0, d / 2 - 0.015, h / 2), (w, 0.03, h), "wood#4a2018", 0)
    for x in (-w / 2 + 0.03, 0.0, w / 2 - 0.03):
        k.bar((x, 0, h / 2), (0.06, d, h), ROSE, 0)
    for z in (0.04, 0.86, 1.32, 1.78, h - 0.04):
        k.bar((0, 0, z), (w, d, 0.05), ROSE, 0)
    k.bar((0, 0, 0.45), (w - 0.08, d - 0.04, 0.8), "wood#4a2018", 0)
    for z in (0.25, 0.5, 0.74):
        for x in spread(w - 0.1, 0.3):
            k.bar((x, -d / 2 + 0.01, z), (0.26, 0.03, 0.2), "wood#6f3425", 0.004)
            k.ring((x, -d / 2 - 0.012, z), 0.025, 0.006, "brass", (0, 1, 0), 10, 4)
    words = "龙井毛峰普洱乌龙白茶"
    for row, z in enumerate((0.885, 1.345, 1.805)):
        for i, x in enumerate(spread(w - 0.2, 0.29)):
            glaze = ("ceramic#3f6a7a", "porcelain", "paint#8a2f28", "ceramic#5a7a5a", "brass#a88a4a")[(i * 2 + row) % 5]
            k.turned((x, -0.02, z), [(0.07, 0), (0.105, 0.08), (0.1, 0.2), (0.06, 0.27)], glaze, 12, 2)
            k.lathe((x, -0.02, z + 0.27), [(0.07, 0), (0.06, 0.03), (0.015, 0.05)], glaze, 10)
            k.bar((x, -0.128, z + 0.14), (0.09, 0.012, 0.11), "paper#c8382c", 0)
            k.text(words[(2 * i + row) % len(words)], (x, -0.136, z + 0.14), (0.08, 0.08), 0.0, "label")


@asset("ink_scroll", mount="wall")
def ink_scroll(k):
    """A tall scroll of brushed characters or of mountains in ink; ``height`` of its middle."""
    w, _, h = k.dim(0.6, 0.03, 1.6, 0)
    z = float(k.params.get("height", 1.7))
    k.bar((0, -0.008, z), (w, 0.014, h), "fabric#6a6a5a", 0)
    k.bar((0, -0.018, z), (w - 0.12, 0.008, h - 0.34), "paper", 0)
    for v in (z - h / 2, z + h / 2):
        k.rod((-w / 2 - 0.04, -0.02, v), (w / 2 + 0.04, -0.02, v), 0.022, ROSE, segments=8)
    if k.seed % 2:
        for i, (x, v, r) in enumerate(((-0.1, 0.1, 0.16), (0.09, -0.05, 0.2), (0.0, -0.3, 0.22))):
            k.front([(x - r * 0.7, z + v - r), (x, z + v + r * 1.2), (x + r * 0.6, z + v - r)], -0.026 - 0.002 * i,
                    -0.022, ("ink#9a9a96", "ink#6f6f6c", "ink#4a4a48")[i])  # fmt: skip
    else:
        word = str(k.params.get("label") or "茶香四溢")[:4]
        for i, letter in enumerate(word):
            k.text(letter, (0, -0.026, z + (h - 0.34) * (0.375 - 0.25 * i)), (w - 0.2, 0.26), 0.0, "ink_text")


@asset("drum_stool")
def drum_stool(k):
    """A barrel-shaped stool of wood or of glazed clay, studs along its rims."""
    _, _, h = k.dim(0.38, 0.38, 0.46, 0.02)
    look = "ceramic#3f6a8a" if k.params.get("style") == "clay" else ROSE
    k.turned((0, 0, 0), [(0.15, 0), (0.19, h * 0.3), (0.19, h * 0.7), (0.15, h - 0.02), (0.14, h)], look, 16, 2)
    for z in (0.05, h - 0.06):
        for i in range(12):
            a = math.tau * i / 12
            k.ball((0.165 * math.cos(a), 0.165 * math.sin(a), z), 0.014, "brass", 5, 3)
    k.anchor("seat", 0, 0, h)


@asset("courtyard_hall")
def courtyard_hall(k):
    """A wing of a courtyard house: grey brick and tiles, red posts, lattice doors under a painted beam."""
    w, d, _ = k.dim(9.0, 4.6, 5.4, 0)
    k.origin = (0, 0, 0)
    top, front = 3.1, -d / 2
    back, line = d / 2, -d / 2 + 1.1
    k.bar((0, 0, 0.18), (w, d, 0.36), "stone#8b8b86", 0.02)
    tiles = roof(k, w, d, top + 0.08, 1.75, 0.75, 0.32, 0.26)
    half, reach, end = w / 2 + 0.5625, d / 2 + 0.75, w / 2 - 0.1
    rings = []
    for i in range(9):  # the walls go up into the tiles, gables and all
        x = end * (i / 4 - 1)
        ys = [back + (line - back) * t / 6 for t in range(7)]
        ridge = [(x, y, tiles(x / half, abs(y) / reach) - 0.07) for y in sorted([*ys, 0.0], reverse=True)]
        rings.append([(x, line, 0.35), (x, back, 0.35), *ridge])
    k.loft(rings, "brick#878885")
    eaves = front + 0.25
    line_up = [(x, tiles(x / half, -eaves / reach) - 0.3) for x in (end * (i / 6 - 1) for i in range(13))]
    k.front([(end, top), *((x, z) for x, z in reversed(line_up)), (-end, top)], eaves - 0.03, eaves + 0.03, RED)
    k.tube([(x, eaves, z) for x, z in line_up], 0.1, GREEN, 8)
    bays = max(round(w / 3), 1)
    step = (w - 0.4) / bays
    for i in range(bays + 1):
        x = -w / 2 + 0.2 + i * step
        k.rod((x, front + 0.25, 0.36), (x, front + 0.25, top), 0.14, RED, segments=12)
        k.lathe((x, front + 0.25, 0.34), [(0.24, 0), (0.24, 0.06), (0.17, 0.14)], "stone#a5a59e", 10)
        k.bar((x, line - 0.02, (top + 0.36) / 2), (0.24, 0.1, top - 0.36), RED, 0)
    for i in range(bays):
        x = -w / 2 + 0.2 + (i + 0.5) * step
        middle = bays % 2 == 0 or i == bays // 2
        for u in (-0.75, -0.25, 0.25, 0.75) if middle else (-0.6, 0.0, 0.6):
            wide = step * 0.22 if middle else step * 0.27
            y = line - 0.02
            if middle:
                k.bar((x + u * step * 0.46, y, 0.75), (wide, 0.05, 0.72), RED, 0)
                cracked(k, x + u * step * 0.46, y, 1.85, wide, 1.4, RED, "paper#e4d8b8")
            else:
                cracked(k, x + u * step * 0.46, y, 1.85, wide, 1.3, RED, "paper#e4d8b8")
        k.bar((x, front + 0.25, top - 0.1), (step, 0.2, 0.3), GREEN, 0)
        k.bar((x, front + 0.14, top - 0.1), (step * 0.4, 0.02, 0.22), BLUE, 0)
        for u in (-0.36, 0.36):
            k.bar((x + u * step, front + 0.14, top - 0.1), (0.3, 0.02, 0.2), "gold", 0)
        for u in spread(step - 0.3, 0.5):
            tip, root = ((x + u, y, tiles((x + u) / half, -y / reach) - 0.155) for y in (front - 0.5, front + 0.4))
            k.rod(root, tip, 0.05, GREEN, segments=6)
    for s in (-1, 1):
        x = s * (step / 2 - 0.5)
        lantern(k, x, eaves, top - 0.34, 0.25, 0.38, "display#c8281f", "gold", "red#d0a02c")
        k.rod((x, eaves, top - 0.34), (x, eaves, top - 0.2), 0.012, "iron", segments=5)
    for y, h in ((front - 0.12, 0.13), (front - 0.42, 0.07)):
        k.bar((0, y, h), (2.4, 0.34, 2 * h), "stone#9a9a94", 0.01)
    for x in (-step / 2 - 0.05, step / 2 + 0.05):
        k.anchor("stand", x, front - 0.6, 0)


@asset("goldfish_vat")
def goldfish_vat(k):
    """A great glazed bowl of water with lotus leaves and a flower."""
    k.turned((0, 0, 0), [(0.36, 0), (0.5, 0.25), (0.56, 0.52), (0.6, 0.66)], "ceramic#4a5a5c", 20, 2)
    k.lathe((0, 0, 0.62), [(0.54, 0), (0.54, 0.02)], "water#4a6a6a", 18)
    for x, y, r in ((-0.2, 0.1, 0.2), (0.2, -0.12, 0.17), (0.1, 0.28, 0.14)):
        k.lathe((x, y, 0.66), [(0.01, 0), (r, 0.02)], "leaf#5f8a4a", 12)
    k.rod((0.05, 0.0, 0.62), (0.05, 0.0, 0.9), 0.012, "leaf", segments=5)
    k.blob((0.05, 0.0, 0.96), (0.1, 0.1, 0.09), "petal#d88a9a", 0.3, 1)


@asset("bird_cage", mount="ceiling")
def bird_cage(k):
    """A domed cage of bamboo on a hook."""
    k.rod((0, 0, -0.3), (0, 0, 0), 0.01, "brass", segments=5)
    for i in range(14):
        a = math.tau * i / 14
        c, s = 0.17 * math.cos(a), 0.17 * math.sin(a)
        k.tube([(c, s, -0.82), (c, s, -0.5), (c * 0.7, s * 0.7, -0.37), (0, 0, -0.3)], 0.006, "wood_light", 4)
    for z in (-0.82, -0.62, -0.5):
        k.ring((0, 0, z), 0.17, 0.01, "wood#8a5a30", segments=16, sides=4)
    k.lathe((0, 0, -0.86), [(0.18, 0), (0.18, 0.04)], "wood#8a5a30", 16)
    k.rod((-0.172, 0, -0.664), (0.172, 0, -0.664), 0.007, "wood#8a5a30", segments=6)
    k.ball((0.02, 0, -0.62), (0.05, 0.08, 0.05), "petal#d8b04a", 8, 5)


@asset("stone_table")
def stone_table(k):
    """A round table of stone on one foot, a chess board cut into it."""
    k.lathe((0, 0, 0), [(0.3, 0), (0.24, 0.1), (0.17, 0.3), (0.22, 0.62), (0.5, 0.66), (0.52, 0.74), (0.5, 0.76)],
            "stone#a5a298", 20)  # fmt: skip
    k.bar((0, 0, 0.764), (0.42, 0.42, 0.008), "stone#7d7a72", 0)
    k.surface(0.77, 0.5, 0.5)


@asset("incense_urn")
def incense_urn(k):
    """A bronze urn on three legs, sticks of incense in its sand, smoke over it."""
    bronze = "brass#8a6f3a"
    for i in range(3):
        a = math.tau * i / 3 + 0.5
        k.rod(
            (0.34 * math.cos(a), 0.34 * math.sin(a), 0),
            (0.28 * math.cos(a), 0.28 * math.sin(a), 0.5),
            0.07,
            bronze,
            0.1,
            8,
        )
    k.turned((0, 0, 0.4), [(0.2, 0), (0.46, 0.16), (0.44, 0.36), (0.5, 0.46)], bronze, 18, 2)
    k.lathe((0, 0, 0.82), [(0.42, 0), (0.42, 0.02)], "sand", 16)
    for s in (-1, 1):
        k.ring((s * 0.5, 0, 0.86), 0.12, 0.035, bronze, (0, 1, 0), 14, 6)
    for i in range(9):
        a, r = math.tau * i / 9, 0.08 + 0.03 * (i % 4)
        x, y = r * math.cos(a), r * math.sin(a)
        k.rod((x, y, 0.83), (x * 1.2, y * 1.2, 1.16), 0.008, "red", segments=5)
        k.ball((x * 1.2, y * 1.2, 1.17), 0.012, "ember", 5, 3)


@asset("courtyard_wall")
def courtyard_wall(k):
    """A length of grey brick wall under tiles, a tile lattice in its middle."""
    w, d, h = k.dim(4.0, 0.4, 2.5, 0)
    k.origin = (0, 0, 0)
    k.bar((0, 0, (h - 0.3) / 2), (w, d - 0.06, h - 0.3), "brick#878885", 0)
    k.bar((0, 0, 0.25), (w, d, 0.5), "stone#777873", 0)
    roof(k, w - 0.3, d - 0.1, h - 0.32, 0.26, 0.16, 0.0, 0.24)
