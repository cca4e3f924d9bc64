# SPDX-License-Identifier: GPL-3.0-or-later
"""What belongs to a cabin in the woods: a hearth of field stones, a rocking chair, antlers, a hide. No bpy."""

import math

from . import palette
from .lighting import flame
from .piece import asset

STONES = ("#8b877e", "#7a766e", "#9a948a", "#6f6c68", "#a39c8e", "#857a6c")


@asset("stone_hearth")
def stone_hearth(k):
    """A chimney breast of field stones up to the ceiling, a fire, a log above it; ``trophy``: antlers over that."""
    base = k.colour("stone", ("#6b6862", "#746e66"))
    w, d, h = k.dim(2.0, 0.8, 2.8, 0)
    mouth, tall, t = w * 0.46, 0.86, 0.34
    upper = d * 0.62
    for s in (-1, 1):
        k.bar((s * (mouth / 2 + (w - mouth) / 4), 0.03, 0.6), ((w - mouth) / 2, d - 0.06, 1.2), base, 0.01)
    k.bar((0, 0.03, (tall + 1.24) / 2), (mouth, d - 0.06, 1.24 - tall), base, 0.01)
    k.bar((0, d / 2 - 0.05, 0.5), (mouth, 0.1, 1.0), "black", 0)
    k.bar((0, d / 2 - upper / 2, (1.2 + h) / 2), (w * 0.78, upper, h - 1.2), base, 0.01)
    k.bar((0, -d / 2 + 0.02, 0.04), (w, 0.34, 0.08), "slate", 0.01)
    k.bar((0, 0.03, 0.05), (mouth, d - 0.08, 0.1), "black", 0)
    front, back = -d / 2 + 0.06, d / 2 - upper
    _stones(k, w, 1.2, front, lambda x, z: not (abs(x) < mouth / 2 + 0.02 and z < tall + 0.02), t)
    _stones(k, w * 0.78, h - 1.36, back, lambda x, z: True, t, 1.36)
    k.limb([(-w / 2 - 0.06, front, 1.27), (0, front - 0.02, 1.28), (w / 2 + 0.06, front, 1.27)], [0.1, 0.105, 0.1],
           "wood#6d4a30", 12)  # fmt: skip
    for x, z, a in ((-0.12, 0.14, 0.25), (0.14, 0.14, -0.2), (0.0, 0.25, 0.05)):
        c, s = math.cos(a), math.sin(a)
        k.limb([(x - 0.26 * c, 0.02 - 0.26 * s, z), (x + 0.26 * c, 0.02 + 0.26 * s, z)], [0.065, 0.06], "bark", 8)
    k.bar((0, 0.02, 0.1), (0.5, 0.3, 0.03), "ember", 0.01)
    for x, y, tall_ in ((-0.14, 0.0, 0.34), (0.02, 0.04, 0.46), (0.16, -0.02, 0.3), (-0.04, -0.07, 0.26)):
        k.lathe((x, y, 0.2), [(0.01, 0), (0.075, tall_ * 0.25), (0.05, tall_ * 0.55), (0.004, tall_)], "fire", 8)
        flame(k, x, y - 0.05, 0.24, tall_ * 0.5)
    if k.params.get("trophy"):
        with k.at((0, back - 0.05, 1.95), scale=1.1):
            _trophy(k, "wood#5a4032")
    k.glow("fire", (0, 0, 0.35), (0.6, 0.4, 0.5))
    k.surface(1.37, w - 0.3, 0.14, (0, front))


def _stones(k, w, h, y, allowed, size, low=0.0):
    """Rows of rounded stones of uneven width on a face that looks to -Y."""
    rows = max(int(h / (size * 0.62)), 1)
    for row in range(rows):
        tall = h / rows
        x = -w / 2 + (0.0 if row % 2 else -0.06)
        while x < w / 2 - 0.08:
            wide = min(k.random.uniform(0.7, 1.35) * size, w / 2 - x)
            middle, z = max(x, -w / 2) + wide / 2, low + (row + 0.5) * tall
            if allowed(middle, z - tall / 2) and allowed(x + 0.04, z) and allowed(x + wide - 0.04, z):
                stone = palette.variant("stone", k.random.choice(STONES))
                k.ball((middle, y, z), (wide * 0.48, k.random.uniform(0.05, 0.085), tall * 0.48), stone, 8, 5)
            x += wide


@asset("rocking_chair")
def rocking_chair(k):
    """A wooden rocking chair with a tall back of spindles and a cushion."""
    k.settles = True
    wood = k.colour("wood", ("#7b5437", "#8d6541", "#5a4032"))
    k.dim(0.62, 0.9, 1.12, 0)
    for s in (-1, 1):
        turns = (-0.46, -0.3, -0.15, 0, 0.15, 0.3, 0.46)
        bow = [(s * 0.27, 0.95 * math.sin(a), 0.98 - 0.95 * math.cos(a)) for a in turns]
        k.tube(bow, 0.022, wood, 8)
        k.rod((s * 0.27, -0.22, 0.05), (s * 0.27, -0.24, 0.66), 0.02, wood, segments=8)
        k.rod((s * 0.27, 0.2, 0.05), (s * 0.25, 0.3, 1.06), 0.02, wood, segments=8)
        k.bar((s * 0.28, -0.01, 0.67), (0.07, 0.56, 0.03), wood, 0.01)
    k.bar((0, -0.01, 0.41), (0.54, 0.5, 0.04), wood, 0.015)
    cloth = palette.variant("fabric", ("#8a3f38", "#47586f", "#5f6a4c")[k.seed % 3])
    k.soft((0, -0.02, 0.455), (0.46, 0.44, 0.06), cloth, 0.025)
    for i in range(5):
        x = (i - 2) * 0.095
        k.rod((x, 0.22, 0.43), (x * 0.95, 0.295, 1.0), 0.011, wood, segments=6)
    k.bar((0, 0.3, 1.04), (0.56, 0.035, 0.13), wood, 0.015)
    k.anchor("seat", 0, -0.03, 0.48)


@asset("antlers", mount="wall")
def antlers(k):
    """A stag's antlers on a shield of wood."""
    k.dim(0.9, 0.3, 0.8, 0)
    with k.at((0, 0.15, float(k.params.get("height", 2.0)))):
        _trophy(k, k.colour("wood", ("#5a4032", "#6d4a30")))


def _trophy(k, wood):
    """Antlers on a shield, its back at y = 0 and its middle at z = 0."""
    shield = [(-0.15, 0.12), (0.15, 0.12), (0.16, -0.05), (0, -0.24), (-0.16, -0.05)]
    k.front(shield[::-1], -0.04, 0.0, wood, 0.01)
    k.ball((0, -0.07, 0.02), (0.07, 0.06, 0.08), "bone", 12, 8)
    for s in (-1, 1):
        beam = [(0.04, -0.09, 0.06), (0.22, -0.15, 0.18), (0.38, -0.21, 0.38), (0.34, -0.25, 0.6)]
        k.limb([(s * x, y, z) for x, y, z in beam], [0.032, 0.028, 0.022, 0.01], "bone", 8)
        for a, b in (((0.18, -0.14, 0.15), (0.2, -0.28, 0.33)), ((0.3, -0.18, 0.27), (0.46, -0.27, 0.46)),
                     ((0.38, -0.22, 0.42), (0.45, -0.25, 0.62))):  # fmt: skip
            k.limb([(s * a[0], a[1], a[2]), (s * b[0], b[1], b[2])], [0.02, 0.008], "bone", 8)


@asset("hide_rug")
def hide_rug(k):
    """A bear's hide with its head; it lies flat."""
    fur = k.colour("fur", ("#8a6646", "#a07c56", "#74543a"))
    w, d, _ = k.dim(1.6, 2.0, 0.03, 0)
    half = [(0.0, 0.9), (0.16, 0.86), (0.2, 0.62), (0.42, 0.72), (0.78, 0.9), (0.8, 0.74), (0.56, 0.48), (0.44, 0.2),
            (0.42, -0.2), (0.52, -0.5), (0.8, -0.78), (0.7, -0.94), (0.46, -0.82), (0.22, -0.7),
            (0.06, -0.9)]  # fmt: skip
    sx, sy = w / 1.6, d / 1.9
    outline = [(x * sx, y * sy) for x, y in half] + [(-x * sx, y * sy) for x, y in half[:0:-1]]
    k.top(outline, 0.0, 0.018, fur, 0.006)
    inner = [(x * 0.82, y * 0.86) for x, y in outline]
    k.top(inner, 0.018, 0.024, palette.variant("fur", "#b08e66"), 0.003)
    k.ball((0, d / 2 - 0.12, 0.07), (0.13, 0.16, 0.075), fur, 12, 7)
    for s in (-1, 1):
        k.ball((s * 0.1, d / 2 - 0.2, 0.12), 0.035, fur, 8, 6)


@asset("firewood")
def firewood(k):
    """Split logs stacked between two posts."""
    bark = k.colour("bark", ("#5c4838", "#6a5240"))
    w, d, h = k.dim(1.2, 0.4, 0.9, 0)
    for x in (-1, 1):
        k.bar((x * (w / 2 - 0.03), 0, h / 2), (0.06, d * 0.7, h), "wood#6d5138", 0.005)
    k.bar((0, 0, 0.03), (w, d * 0.7, 0.06), "wood#6d5138", 0.005)
    radius = 0.062
    rows, columns = int((h - 0.1) / (radius * 1.75)), int((w - 0.14) / (radius * 2))
    for row in range(rows):
        for i in range(columns - row % 2):
            x = (i - (columns - 1 - row % 2) / 2) * radius * 2
            z = 0.06 + radius * (1 + 1.72 * row)
            r = radius * k.random.uniform(0.95, 1.03)
            k.spin((x, -d / 2, z), (0, 1, 0), [(r, 0), (r, d)], bark, 7)
            k.spin((x, -d / 2 - 0.004, z), (0, 1, 0), [(r * 0.86, 0), (r * 0.86, 0.006)], "wood_light#c9a878", 7)


@asset("snow_shoes", mount="wall")
def snow_shoes(k):
    """A pair of snow-shoes, crossed."""
    wood = k.colour("wood", ("#8d6541", "#a07a50"))
    z = float(k.params.get("height", 1.75))
    k.dim(0.7, 0.05, 0.95, 0)
    for s in (-1, 1):
        with k.at((0, 0.01 * s, z), roll=0.45 * s):
            ring = [(0.12 * math.sin(a) * (1.1 if math.cos(a) > 0 else 0.8), 0.0, 0.34 * math.cos(a)) for a in
                    (i * math.pi / 9 for i in range(19))]  # fmt: skip
            k.tube(ring, 0.012, wood, 6)
            k.rod((0, 0, -0.3), (0, 0, -0.5), 0.012, wood, segments=6)
            for v in (-0.2, -0.08, 0.05, 0.17):
                k.rod((-0.1, 0, v), (0.1, 0, v), 0.005, "rope", segments=5)
            for u in (-0.05, 0.05):
                k.rod((u, 0, -0.27), (u, 0, 0.27), 0.005, "rope", segments=5)


@asset("log_bench")
def log_bench(k):
    """A split log on stout legs."""
    wood = k.colour("wood", ("#a07a50", "#8d6541"))
    w, d, h = k.dim(1.5, 0.36, 0.45, 0)
    half = [(d / 2 * math.cos(a), h - 0.16 * math.sin(a)) for a in (i * math.pi / 8 for i in range(9))]
    k.side([(y, z) for y, z in half], -w / 2, w / 2, wood, 0.006)
    for x in (-1, 1):
        for y in (-1, 1):
            foot, top = (x * (w / 2 - 0.16), y * (d / 2 - 0.06), 0), (x * (w / 2 - 0.2), y * 0.06, h - 0.1)
            k.rod(foot, top, 0.03, wood, segments=8)
    for x in (-w / 4, w / 4):
        k.anchor("seat", x, 0, h)
