# SPDX-License-Identifier: GPL-3.0-or-later
"""Japanese things: the alcove with its scroll, curtains, slips of paper, casks; the shrine and its gate. No bpy."""

import math

from .hanok import roof
from .piece import asset
from .tables import spread
from .wires import lantern

VERMILION, PLAIN, DARK = "paint#c8402a", "wood#a8845a", "wood#4a3426"


@asset("tokonoma")
def tokonoma(k):
    """An alcove a step above the mats: a hanging scroll, flowers in a vase, a natural post, shelves beside it."""
    w, d, h = k.dim(2.7, 0.75, 2.3, 0)
    k.origin = (0, 0, 0)
    split = w * 0.16
    k.bar((0, d / 2 - 0.03, h / 2), (w, 0.06, h), "plaster#b9a274", 0)
    for x in (-w / 2 + 0.05, w / 2 - 0.05):
        k.bar((x, 0, h / 2), (0.1, d, h), PLAIN, 0.004)
    k.rod((split, -d / 2 + 0.08, 0), (split, -d / 2 + 0.08, h), 0.065, "wood#6a4a30", 0.055, 10)
    k.bar((split, 0.06, h / 2), (0.05, d - 0.2, h), "plaster#c4b088", 0)
    k.bar(((split - w / 2) / 2, 0, 0.09), (w / 2 + split, d, 0.18), "wood#3a2a20", 0.008)
    k.bar(((split + w / 2) / 2, 0, 0.04), (w / 2 - split, d, 0.08), PLAIN, 0.004)
    k.bar((0, -d / 2 + 0.06, h - 0.3), (w, 0.1, 0.12), PLAIN, 0.004)
    k.bar((0, -d / 2 + 0.08, h - 0.12), (w, 0.06, 0.26), "plaster#d8c8a4", 0)
    x, y = (split - w / 2) / 2 - 0.05, d / 2 - 0.075
    k.bar((x, y, 1.2), (0.56, 0.01, 1.4), "fabric#7a6a4a", 0)
    k.bar((x, y - 0.006, 1.24), (0.42, 0.01, 1.0), "paper", 0)
    for z in (0.5, 1.9):
        k.rod((x - 0.3, y - 0.02, z), (x + 0.3, y - 0.02, z), 0.02, DARK, segments=7)
    k.tube([(x - 0.12, y - 0.014, 0.85), (x - 0.02, y - 0.014, 1.1), (x + 0.08, y - 0.014, 1.5)], 0.014, "ink", 4)
    for u, z, r in ((-0.1, 1.25, 0.09), (0.1, 1.42, 0.12), (0.0, 1.6, 0.08), (-0.12, 0.95, 0.07)):
        k.ball((x + u, y - 0.014, z), (r, 0.004, r * 0.6), "ink#6a6a68", 8, 5)
    k.ball((x + 0.12, y - 0.014, 1.66), (0.055, 0.004, 0.055), "red", 10, 6)
    vx = x + 0.42
    k.turned((vx, 0.0, 0.18), [(0.08, 0), (0.12, 0.1), (0.07, 0.22), (0.09, 0.27)], "ceramic#3f5a5a", 14, 2)
    for lean, tall, tone in ((-0.16, 0.55, "petal#d8a0a8"), (0.1, 0.75, "leaf"), (0.22, 0.4, "petal#b84f58")):
        k.tube(
            [(vx, 0, 0.42), (vx + lean * 0.5, -0.03, 0.42 + tall * 0.6), (vx + lean, -0.05, 0.42 + tall)],
            0.008,
            "bark",
            4,
        )
        for t in (0.6, 0.8, 1.0):
            k.ball((vx + lean * t, -0.05 * t, 0.42 + tall * t), 0.045, tone, 7, 5)
    sx, sw = (split + w / 2) / 2, w / 2 - split - 0.1
    k.bar((sx - sw * 0.2, 0.1, 0.95), (sw * 0.6, d - 0.3, 0.03), PLAIN, 0)
    k.bar((sx + sw * 0.2, 0.1, 1.2), (sw * 0.6, d - 0.3, 0.03), PLAIN, 0)
    k.bar((sx, 0.1, h - 0.5), (sw, d - 0.25, 0.36), "paper#e8dfc8", 0)
    k.bar((sx, -0.03, h - 0.5), (0.02, 0.02, 0.34), DARK, 0)
    k.lathe((sx + sw * 0.2, 0.08, 1.215), [(0.05, 0), (0.09, 0.07), (0.06, 0.12)], "ceramic#b5765a", 12)


@asset("noren", mount="wall")
def noren(k):
    """A short split curtain over a doorway, lettered; ``height`` is that of its rod."""
    w, _, h = k.dim(1.5, 0.05, 0.75, 0)
    z = float(k.params.get("height", 2.15))
    cloth = k.colour("fabric", ("#2f4a74", "#8a2f2c", "#33443a"))
    k.rod((-w / 2 - 0.06, -0.06, z), (w / 2 + 0.06, -0.06, z), 0.018, DARK, segments=7)
    n = 4
    word = str(k.params.get("label") or "")
    for i in range(n):
        x = (i - (n - 1) / 2) * w / n
        k.bar((x, -0.06, z - h / 2), (w / n - 0.025, 0.014, h), cloth, 0.003)
        if i < len(word):
            k.text(word[i], (x, -0.07, z - h * 0.5), (w / n * 0.7, w / n * 0.7), 0.0, "label")


@asset("menu_strips", mount="wall")
def menu_strips(k):
    """Slips of paper in a row on a wall, a dish brushed on each."""
    w, _, h = k.dim(2.4, 0.02, 0.62, 0)
    z = float(k.params.get("height", 1.95))
    dishes = ("焼鳥", "刺身", "枝豆", "冷奴", "天麩羅", "おでん", "生ビール", "日本酒", "煮込み", "串焼")
    k.bar((0, -0.012, z + h / 2 + 0.03), (w, 0.025, 0.05), DARK, 0)
    for i, x in enumerate(spread(w - 0.2, 0.26)):
        paper = "paper#e8d48c" if i % 3 == 1 else "paper"
        k.bar((x, -0.008, z), (0.17, 0.012, h), paper, 0)
        word = dishes[(i + k.seed) % len(dishes)]
        step = h * 0.9 / max(len(word), 3)
        for j, letter in enumerate(word):
            k.text(letter, (x, -0.016, z + h * 0.42 - step * (j + 0.5)), (0.13, step * 0.85), 0.0, "ink_text")


@asset("sake_shelf")
def sake_shelf(k):
    """Shelves of tall sake bottles with broad labels, straw-bound casks on top."""
    w, d, h = k.dim(1.8, 0.45, 1.75, 0)
    for x in (-w / 2 + 0.02, w / 2 - 0.02):
        k.bar((x, 0, h / 2), (0.04, d, h), DARK, 0)
    k.bar((0, d / 2 - 0.01, h / 2), (w - 0.06, 0.02, h), "wood#5a4030", 0)
    for z in (0.1, 0.62, 1.16, h - 0.02):
        k.bar((0, 0, z), (w - 0.06, d, 0.04), DARK, 0)
    for z in (0.12, 0.64, 1.18):
        for x in spread(w - 0.2, 0.145):
            glass = k.random.choice(("glass_green", "glass_brown", "ceramic", "glass_green#3f6a5a"))
            k.lathe((x, -0.04, z), [(0.05, 0), (0.05, 0.27), (0.02, 0.36), (0.02, 0.43)], glass, 9)
            tone = k.random.choice(("paper", "paper#d8c8a0", "red", "paper#c9d4c4"))
            k.lathe((x, -0.04, z + 0.06), [(0.051, 0), (0.051, 0.16)], tone, 9)
    for i, x in enumerate(spread(w - 0.3, 0.56)):
        k.lathe((x, 0, h), [(0.2, 0), (0.25, 0.1), (0.25, 0.36), (0.2, 0.46)], "straw#d8c48c", 16)
        for z in (0.08, 0.38):
            k.ring((x, 0, h + z), 0.25, 0.018, "rope", segments=16, sides=4)
        k.ball((x, -0.17, h + 0.23), (0.15, 0.1, 0.13), ("red", "blue", "white")[i % 3], 12, 7)
        k.text(
            ("松", "鶴", "寿")[i % 3], (x, -0.275, h + 0.23), (0.18, 0.18), 0.0, "label" if i % 3 < 2 else "ink_text"
        )


@asset("chochin_row", mount="ceiling")
def chochin_row(k):
    """Red lanterns in a row under a ceiling, along x, lettered."""
    w = k.dim(4.0, 0.4, 0.8, 0)[0]
    words = str(k.params.get("label") or "酒処居食")
    k.bar((0, 0, -0.025), (w, 0.05, 0.05), DARK, 0)
    for i, x in enumerate(spread(w, 0.62)):
        k.rod((x, 0, -0.2), (x, 0, -0.03), 0.008, "black", segments=4)
        lantern(k, x, 0, -0.2, 0.17, 0.5, "display#c8301f" if i % 2 == 0 else "shade#efe4c8")
        k.text(words[i % len(words)], (x, -0.175, -0.45), (0.2, 0.2), 0.0, "ink_text")


@asset("torii")
def torii(k):
    """A vermilion gate of two posts and two beams, the upper one curved and capped in black, a rope with paper."""
    w, _d, h = k.dim(5.2, 0.7, 5.2, 0)
    k.origin = (0, 0, 0)
    for s in (-1, 1):
        k.rod((s * w * 0.36, 0, 0), (s * w * 0.33, 0, h - 0.6), 0.24, VERMILION, 0.2, 16)
        k.rod((s * w * 0.36, 0, 0), (s * w * 0.358, 0, 0.5), 0.29, "black", 0.28, 16)
    k.bar((0, 0, h - 1.35), (w * 0.84, 0.22, 0.36), VERMILION, 0.01)
    k.bar((0, -0.02, h - 0.95), (0.5, 0.2, 0.5), "black", 0.01)
    k.bar((0, -0.135, h - 0.95), (0.4, 0.02, 0.4), "gold", 0)
    for z, tall, deep, tone, grow in ((h - 0.62, 0.3, 0.3, VERMILION, 0.0), (h - 0.34, 0.26, 0.42, "black", 0.12)):
        rings = []
        for i in range(9):
            u = i / 4 - 1
            x, up = u * (w / 2 + grow), 0.3 * abs(u) ** 2.6
            rings.append([(x, y * deep / 2, z + up + v * tall / 2) for y, v in ((-1, -1), (1, -1), (1, 1), (-1, 1))])
        k.loft(rings, tone)
    rope(k, 0, -0.2, h - 1.75, w * 0.675, 0.09)
    for s in (-1, 1):  # its ends are bound round the posts
        for z in (h - 1.72, h - 1.8):
            k.ring((s * w * 0.3375, 0, z), 0.225, 0.045, "straw#b89858", segments=18)


def rope(k, x, y, z, w, r):
    """A thick straw rope that hangs a little, zigzags of white paper below it."""
    line = [(x + t * w, y, z - 0.18 * (1 - 4 * t * t)) for t in (-0.5, -0.3, -0.1, 0.1, 0.3, 0.5)]
    k.tube(line, [r * 0.5, r, r * 1.3, r * 1.3, r, r * 0.5], "straw#c8a868", 8)
    for t in (-0.3, -0.1, 0.1, 0.3):
        base = z - 0.18 * (1 - 4 * t * t) - r
        for i in range(3):
            k.bar((x + t * w + 0.05 * (i % 2), y - 0.02, base - 0.05 - 0.13 * i), (0.11, 0.012, 0.15), "white", 0)
        k.rod((x + t * w - 0.14, y, base - 0.26), (x + t * w - 0.14, y, base + 0.03), 0.03, "straw#b89858", 0.012, 6)


@asset("stone_lantern")
def stone_lantern(k):
    """A garden lantern of stone: foot, shaft, the chamber of the light, a spreading roof."""
    w, _, h = k.dim(0.8, 0.8, 1.85, 0.06)
    stone = "stone#99968c"
    k.lathe((0, 0, 0), [(w * 0.42, 0), (w * 0.42, 0.14), (w * 0.26, 0.24)], stone, 6)
    k.rod((0, 0, 0.2), (0, 0, h * 0.52), w * 0.17, stone, segments=10)
    k.lathe((0, 0, h * 0.52), [(w * 0.18, 0), (w * 0.36, 0.12), (w * 0.36, 0.2)], stone, 6)
    k.lathe((0, 0, h * 0.52 + 0.2), [(w * 0.24, 0), (w * 0.24, 0.32)], "shade#e8d8a8", 6)
    for i in range(6):
        a = math.tau * (i + 0.5) / 6
        k.bar((w * 0.25 * math.cos(a), w * 0.25 * math.sin(a), h * 0.52 + 0.36), (0.07, 0.07, 0.32), stone, 0, a)
    k.lathe((0, 0, h * 0.52 + 0.52), [(w * 0.52, 0), (w * 0.48, 0.06), (w * 0.2, 0.22), (w * 0.08, 0.26)], stone, 6)
    k.turned((0, 0, h - 0.14), [(w * 0.06, 0), (w * 0.1, 0.06), (0.01, 0.16)], stone, 10, 2)
    k.glow("lamp", (0, 0, h * 0.52 + 0.36), (0.3, 0.3, 0.3))


@asset("guardian_lion")
def guardian_lion(k):
    """A stone lion that sits on a plinth, curled mane and all; it looks to -y."""
    w, d, _h = k.dim(0.7, 1.0, 1.75, 0)
    stone = "stone#a8a59a"
    k.bar((0, 0, 0.4), (w, d, 0.8), "stone#8f8c82", 0.02)
    k.bar((0, 0, 0.84), (w + 0.08, d + 0.08, 0.1), "stone#9a978c", 0.02)
    k.limb([(0, 0.28, 1.0), (0, 0.12, 1.25), (0, -0.12, 1.42)], [0.22, 0.24, 0.2], stone, 10)
    for s in (-1, 1):
        k.limb([(s * 0.14, -0.14, 1.35), (s * 0.15, -0.24, 1.1), (s * 0.15, -0.28, 0.92)], [0.09, 0.08, 0.07], stone, 8)
        k.limb([(s * 0.2, 0.22, 1.05), (s * 0.24, 0.0, 0.98), (s * 0.22, -0.08, 0.93)], [0.13, 0.11, 0.07], stone, 8)
    k.blob((0, -0.2, 1.56), (0.25, 0.22, 0.25), stone, 0.2, 2)
    k.ball((0, -0.4, 1.52), (0.13, 0.12, 0.1), stone, 10, 6)
    for s in (-1, 1):
        k.ball((s * 0.09, -0.4, 1.64), 0.035, "ink", 7, 5)
    k.limb([(0, 0.4, 1.0), (0, 0.5, 1.25), (0, 0.42, 1.5)], [0.08, 0.1, 0.05], stone, 8)


@asset("shrine_hall")
def shrine_hall(k):
    """Where one prays: a great roof, crossed finials, steps, a coffer, a bell rope, a straw rope."""
    w, d, _ = k.dim(8.4, 5.6, 6.4, 0)
    k.origin = (0, 0, 0)
    top, floor = 3.4, 0.9
    k.bar((0, 0, 0.2), (w + 0.6, d + 0.6, 0.4), "stone#9a968a", 0.02)
    k.bar((0, 0, floor - 0.1), (w, d, 0.2), "floorboard#8a623f", 0)
    k.bar((0, 0.6, (top + floor) / 2), (w - 1.4, d - 1.9, top - floor), "plaster#e6dcc4", 0)
    front = 0.6 - (d - 1.9) / 2
    for x in spread(w - 0.5, 1.9):
        k.rod((x, front - 0.02, floor), (x, front - 0.02, top), 0.12, VERMILION, segments=10)
    for z in (floor + 1.9, top - 0.15):
        k.bar((0, front - 0.05, z), (w - 1.2, 0.16, 0.18), VERMILION, 0)
    k.bar((0, -d / 2 + 0.25, top - 0.1), (w, 0.2, 0.26), VERMILION, 0.01)
    for x in (-1.9, 0.0, 1.9):
        k.bar((x, front - 0.04, floor + 0.95), (1.6, 0.06, 1.8), DARK, 0)
        for u in spread(1.5, 0.16):
            k.bar((x + u, front - 0.08, floor + 1.25), (0.035, 0.03, 1.15), "gold" if not x else PLAIN, 0)
    for i in range(4):
        k.bar((0, -d / 2 - 0.35 + 0.28 * (i - 1), 0.11 + 0.22 * i), (3.2, 0.32, 0.22), "floorboard#7a5636", 0.008)
    for s in (-1, 1):
        k.bar((s * (w / 2 - 1.2) * 0.98, -d / 2 + 0.1, floor + 0.62), (w / 2 - 2.0, 0.08, 0.08), VERMILION, 0)
        for x in spread(w / 2 - 2.0, 0.5):
            k.bar((s * (w / 2 - 1.2) * 0.98 + x, -d / 2 + 0.1, floor + 0.3), (0.07, 0.07, 0.6), VERMILION, 0)
    k.bar((0, -d / 2 + 0.55, floor + 0.3), (1.5, 0.6, 0.6), "wood#7a5636", 0.01)
    for x in spread(1.3, 0.13):
        k.bar((x, -d / 2 + 0.55, floor + 0.62), (0.05, 0.56, 0.05), DARK, 0)
    k.rod((0, -d / 2 + 0.3, floor + 0.9), (0, -d / 2 + 0.3, top - 0.3), 0.05, "rope#c8402a", segments=8)
    k.ball((0, -d / 2 + 0.3, top - 0.26), 0.16, "gold", 12, 8)
    rope(k, 0, -d / 2 + 0.08, top - 0.42, w * 0.62, 0.13)
    for t in (-0.48, -0.3, 0.3, 0.48):
        low = top - 0.42 - 0.18 * (1 - 4 * t * t)
        k.rod((t * w * 0.62, -d / 2 + 0.1, low), (t * w * 0.62, -d / 2 + 0.15, top - 0.1), 0.025, "rope", segments=6)
    at, reach = roof(k, w + 0.4, d, top, 2.4, 1.15, 0.35, 0.34), (w / 2 + 1.0625, d / 2 + 1.15)
    side, back = w / 2 - 0.7, 0.6 + (d - 1.9) / 2
    for x in spread(w - 0.5, 1.9):
        y = -d / 2 + 0.25
        k.rod((x, y, 0.4), (x, y, at(x / reach[0], -y / reach[1]) - 0.1), 0.13, VERMILION, segments=12)
    eaves_board(k, at, reach, side, (-d / 2 + 0.2, -d / 2 + 0.3), top - 0.05, "plaster#e6dcc4")
    eaves_board(k, at, reach, side, (back - 0.1, back + 0.02), top - 0.05, "plaster#e6dcc4")
    for s in (-1, 1):
        k.bar((s * (side - 0.05), (front - d / 2 + 0.25) / 2, top - 0.12), (0.2, front + d / 2 - 0.15, 0.22), VERMILION)
        gable(k, at, reach, s * (side - 0.03), (-d / 2 + 0.25, back), top - 0.05, "plaster#e6dcc4")
        k.bar((s * side, back / 2 - d / 4 + 0.125, top + 0.72), (0.16, back + d / 2 - 1.4, 0.18), VERMILION, 0)
        k.bar((s * side, 0, top + 1.2), (0.14, 0.18, 1.9), VERMILION, 0)
    for s in (-1, 1):
        for t in (-1, 1):
            k.rod(
                (s * (w / 2 + 0.7), -t * 0.2, top + 2.3),
                (s * (w / 2 + 0.7), t * 0.65, top + 3.7),
                0.08,
                "gold",
                segments=5,
            )
    for x in spread(w - 1.0, 1.3):
        k.rod((x, -0.42, top + 2.74), (x, 0.42, top + 2.74), 0.14, "wood#6a4a30", segments=9)


def eaves_board(k, at, reach, x, ys, low, material):
    """What closes the gap between a wall of half width ``x`` and a roof: its height ``at``, its ``reach`` (x, y)."""
    v = max(abs(y) for y in ys) / reach[1]
    steps = [x * i / 8 for i in range(-8, 9)]
    crest = [(u, at(u / reach[0], v) - 0.06) for u in steps]
    k.front([(-x, low), (x, low), *crest[::-1]], *ys, material)


def gable(k, at, reach, x, ys, low, material, thick=0.1):
    """The wall at ``x`` from y to y that closes the end of a roof from ``low`` up (see ``eaves_board``)."""
    inner = [s * v * reach[1] for s, row in ((-1, (0.75, 0.5, 0.25, 0)), (1, (0.25, 0.5, 0.75))) for v in row]
    steps = [ys[0], *(y for y in inner if ys[0] < y < ys[1]), ys[1]]
    crest = [(y, at(x / reach[0], abs(y) / reach[1]) - 0.06) for y in steps]
    k.side([(ys[0], low), (ys[1], low), *crest[::-1]], x - thick / 2, x + thick / 2, material)


@asset("water_basin")
def water_basin(k):
    """A stone trough with ladles of bamboo under a little roof, to wash hands at."""
    w, d, _h = k.dim(2.2, 1.5, 2.6, 0)
    k.bar((0, 0, 0.35), (1.3, 0.7, 0.7), "stone#8f8c82", 0.03)
    k.bar((0, 0, 0.7), (1.1, 0.5, 0.03), "water", 0)
    k.rod((-0.68, 0, 0.725), (0.68, 0, 0.725), 0.03, "wood_light", segments=6)
    for x in (-0.3, 0.0, 0.3):
        k.rod((x, -0.3, 0.764), (x, 0.26, 0.764), 0.012, "wood_light", segments=5)
        k.lathe((x, 0.29, 0.697), [(0.06, 0), (0.06, 0.09)], "wood_light", 9)
    for x in (-1, 1):
        for y in (-1, 1):
            k.rod((x * 0.9, y * 0.55, 0), (x * 0.85, y * 0.5, 2.19), 0.08, PLAIN, segments=8)
        k.bar((x * 0.85, 0, 1.95), (0.09, 1.3, 0.11), PLAIN, 0)
        k.bar((x * 0.85, 0, 2.26), (0.08, 0.1, 0.56), PLAIN, 0)
        k.bar((0, x * 0.5, 2.04), (2.0, 0.1, 0.12), PLAIN, 0)
    roof(k, w - 0.2, d - 0.3, 2.0, 0.6, 0.4, 0.08, 0.26)


@asset("bamboo")
def bamboo(k):
    """A clump of green bamboo."""
    w, _, h = k.dim(1.4, 1.4, 4.2, 0.15)
    for i in range(9):
        a, r = math.tau * i / 9, k.random.uniform(0.1, w * 0.4)
        x, y, lean = r * math.cos(a), r * math.sin(a), k.random.uniform(0.05, 0.3)
        tall = h * k.random.uniform(0.75, 1.0)
        tip = (x + lean * math.cos(a), y + lean * math.sin(a), tall)
        k.rod((x, y, 0), tip, 0.035, "leaf#7a9a4a", 0.02, 6)
        for t in (0.55, 0.75, 0.95):
            k.blob(
                (x + lean * t * math.cos(a), y + lean * t * math.sin(a), tall * t), (0.32, 0.32, 0.2), "leaf", 0.4, 0
            )
