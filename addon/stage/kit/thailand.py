# SPDX-License-Identifier: GPL-3.0-or-later
"""Thai things: the spirit house, the tuk-tuk, the cook's cart under an umbrella, the pagoda. No bpy."""

import itertools
import math

from .piece import asset
from .tables import spread

GOLD, RED, GREEN = "gold#cfa02e", "paint#a3322a", "paint#2f6a4a"


def tiered_roof(k, x, y, z, w, d, tall, tile, tiers=2, trim=GOLD):
    """A steep roof in ``tiers``, its gables to the front and back, gilt along the edges, finials at the ends."""
    for i in range(tiers):
        f, low = 1 - 0.2 * i, z + tall * 0.22 * i
        ww, dd, top = w * f, d * (1 - 0.16 * i) if i else d, low + tall * (1 - 0.1 * i)
        outline = [(-ww / 2, low), (-ww / 2 + ww * 0.17, low + (top - low) * 0.3), (0, top),
                   (ww / 2 - ww * 0.17, low + (top - low) * 0.3), (ww / 2, low)]  # fmt: skip
        k.front([(x + u, v) for u, v in outline], y - dd / 2, y + dd / 2, tile)
        for s in (-1, 1):
            edge = y + s * (dd / 2 + 0.012 * w)
            for (u0, v0), (u1, v1) in itertools.pairwise(outline):
                k.rod((x + u0, edge, v0), (x + u1, edge, v1), 0.02 * w, trim, segments=5)
            k.rod((x, edge, top), (x, edge + s * 0.03 * w, top + 0.16 * w), 0.02 * w, trim, 0.002, 5)
            for u in (-1, 1):
                k.rod((x + u * ww / 2, edge, low), (x + u * ww * 0.55, edge, low + 0.1 * w), 0.02 * w, trim, 0.002, 5)
            if not i:
                k.front([(x + u * 0.72, low + (v - low) * 0.7 + 0.01) for u, v in (outline[0], outline[2], outline[4])],
                        *sorted((y + s * (dd / 2 - 0.005 * w), edge + s * 0.01)), RED)  # fmt: skip


@asset("spirit_house")
def spirit_house(k):
    """A little gilt shrine on a post, garlands, incense and red bottles before it."""
    w, d, _h = k.dim(0.9, 0.9, 2.0, 0)
    k.bar((0, 0, 0.06), (w, d, 0.12), "concrete#b5b0a4", 0.01)
    k.rod((0, 0, 0.12), (0, 0, 1.0), 0.13, "plaster#e4dcc6", 0.1, 10)
    k.bar((0, 0, 1.06), (0.9, 0.9, 0.1), GOLD, 0.015)
    k.bar((0, 0.1, 1.32), (0.5, 0.44, 0.42), "plaster#e9dfc4", 0)
    k.bar((0, -0.13, 1.3), (0.22, 0.03, 0.34), RED, 0)
    for x in (-0.3, 0.3):
        for y in (-0.24, 0.36):
            k.rod((x, y, 1.1), (x, y, 1.56), 0.03, GOLD, segments=6)
    tiered_roof(k, 0, 0.06, 1.54, 0.86, 0.8, 0.5, RED)
    k.rod((0, 0.06, 2.0), (0, 0.06, 2.35), 0.03, GOLD, 0.004, 6)
    for i, x in enumerate((-0.28, -0.1, 0.1, 0.28)):
        k.rod((x, -0.34, 1.11), (x, -0.34, 1.24), 0.025, ("red", "leaf", "yellow", "red")[i], segments=6)
    k.ring((0, -0.45, 1.0), 0.2, 0.03, "petal#e08a2c", (0, 1, 0), 14, 5)


@asset("umbrella_stall")
def umbrella_stall(k):
    """A cook's cart with glass case, gas ring and wok under a great coloured umbrella."""
    w, d, _h = k.dim(1.5, 0.8, 2.5, 0)
    cloth = k.colour("canvas", ("#b8342c", "#2f6a94", "#d0a02c", "#3f7a4a"))
    k.origin = (0, 0, 0)
    k.bar((0, 0, 0.5), (w, d * 0.8, 0.56), "steel", 0.01)
    k.bar((0, 0, 0.8), (w + 0.1, d * 0.9, 0.05), "steel", 0.008)
    for x in (-1, 1):
        k.rod((x * (w / 2 - 0.2) - 0.03, d * 0.35, 0.24), (x * (w / 2 - 0.2) + 0.03, d * 0.35, 0.24), 0.24, "rubber",
              segments=14)  # fmt: skip
        k.rod((x * (w / 2 - 0.1), -d * 0.3, 0), (x * (w / 2 - 0.1), -d * 0.3, 0.3), 0.02, "steel", segments=6)
    k.bar((-w * 0.2, -0.05, 1.06), (0.74, 0.4, 0.46), "glass", 0)
    k.bar((-w * 0.2, -0.05, 1.3), (0.78, 0.44, 0.04), "steel", 0)
    for i, x in enumerate(spread(0.6, 0.15)):
        k.ball((-w * 0.2 + x, -0.05, 0.96), (0.06, 0.1, 0.1), ("food", "petal#b8452f", "leaf", "crust")[i % 4], 8, 5)
    k.lathe((w * 0.28, 0, 0.9), [(0.12, 0), (0.28, 0.12), (0.29, 0.13), (0.1, 0.03)], "iron", 16)
    for i in range(3):
        k.rod((w * 0.1 + 0.12 * i, -0.26, 0.83), (w * 0.1 + 0.12 * i, -0.26, 1.0), 0.03, ("red", "green", "yellow")[i],
              segments=7)  # fmt: skip
    k.rod((0, 0.36, 0.3), (0, 0.36, 2.5), 0.025, "wood_light", segments=7)
    ribs = 10
    for i in range(ribs):
        a, b = math.tau * i / ribs, math.tau * (i + 1) / ribs
        tone = cloth if i % 2 else "canvas#e6dcc4"
        edge = [(1.35 * math.cos(t), 0.2 + 1.35 * math.sin(t), 2.08) for t in (a, b)]
        k.pane([(0, 0.2, 2.58), *edge], tone, 0.015)
    k.text(k.params.get("label"), (0, -d * 0.4 - 0.004, 0.52), (w * 0.8, 0.3))
    k.anchor("stand", 0, 0.75, 0, 0.0)
    k.anchor("stand", 0, -0.85, 0, math.pi)
    k.surface(0.83, 0.3, 0.2, (w * 0.05, -0.1))


@asset("palm")
def palm(k):
    """A coconut palm: a leaning ringed stem, a crown of feathered leaves, nuts under it."""
    _, _, h = k.dim(4.0, 4.0, 7.5, 0.15)
    k.origin = (0, 0, 0)
    lean = k.random.uniform(-0.8, 0.8)
    stem = [(lean * t * t, 0.0, (h - 1.0) * t) for t in (0.0, 0.25, 0.5, 0.75, 1.0)]
    k.tube(stem, [0.2, 0.15, 0.13, 0.12, 0.12], "bark#8a7a60", 9)
    x, z = lean, h - 1.0
    for i in range(11):
        a, drop = math.tau * i / 11 + 0.2, k.random.uniform(0.5, 1.5)
        c, s = math.cos(a), math.sin(a)
        spine = [(x + c * r, s * r, z + 0.5 * r * (1.1 - r * drop * 0.42)) for r in (0.0, 0.6, 1.2, 1.7, 2.1)]
        for (x0, y0, z0), (x1, y1, z1) in itertools.pairwise(spine):
            for side in (-1, 1):
                out = 0.34
                k.pane([(x0, y0, z0), (x1, y1, z1), (x1 - s * out * side, y1 + c * out * side, z1 - 0.16),
                        (x0 - s * out * side, y0 + c * out * side, z0 - 0.16)], "leaf#5a8a3a", 0.02)  # fmt: skip
    for i in range(5):
        a = math.tau * i / 5
        k.ball((x + 0.22 * math.cos(a), 0.22 * math.sin(a), z - 0.12), 0.13, "leaf#7a8a3a", 8, 5)


@asset("banana_plant")
def banana_plant(k):
    """A banana plant with broad torn leaves."""
    _, _, h = k.dim(2.6, 2.6, 2.8, 0.12)
    k.rod((0, 0, 0), (0, 0, h * 0.55), 0.13, "leaf#8a9a5a", 0.09, 9)
    for i in range(8):
        a, up = math.tau * i / 8, k.random.uniform(0.6, 1.1)
        c, s = math.cos(a), math.sin(a)
        spine = [(c * r, s * r, h * 0.5 + up * r * (1.5 - 0.75 * r)) for r in (0.0, 0.45, 0.9, 1.25)]
        for j, ((x0, y0, z0), (x1, y1, z1)) in enumerate(itertools.pairwise(spine)):
            w0, w1 = (0.12, 0.3, 0.28)[j], (0.3, 0.28, 0.05)[j]
            for side in (-1, 1):
                k.pane([(x0, y0, z0), (x1, y1, z1), (x1 - s * w1 * side, y1 + c * w1 * side, z1 - 0.06),
                        (x0 - s * w0 * side, y0 + c * w0 * side, z0 - 0.06)], "leaf#6a9a42", 0.02)  # fmt: skip


@asset("thai_house")
def thai_house(k):
    """A teak house on posts: panelled leaning walls, a steep roof with curved barge boards, a veranda with stairs."""
    w, d, _ = k.dim(9.0, 7.0, 8.2, 0)
    k.origin = (0, 0, 0)
    floor, teak, dark = 2.1, "wood#8a4f2c", "wood#5a3320"
    for x in spread(w - 0.6, 2.1):
        for y in spread(d - 0.6, 2.1):
            k.rod((x, y, 0), (x, y, floor), 0.14, dark, segments=9)
    k.bar((0, 0, floor - 0.09), (w, d, 0.18), "floorboard#8a5a34", 0)
    k.bar((0, -d / 2, floor - 0.14), (w, 0.12, 0.26), dark, 0)
    _mid, front, back, top = d * 0.12, -d / 2 + 2.5, d / 2 - 0.1, floor + 2.5
    wide = w - 2.2
    k.front([(-wide / 2, floor), (wide / 2, floor), (wide / 2 - 0.16, top), (-wide / 2 + 0.16, top)], front, back, teak)
    for z in (floor + 0.12, floor + 0.85, top - 0.12):
        k.bar((0, front - 0.03, z), (wide - 0.1, 0.1, 0.14), dark, 0)
    n = 7
    for i in range(n + 1):
        k.bar(((i / n - 0.5) * (wide - 0.2), front - 0.03, (floor + top) / 2), (0.1, 0.09, top - floor), dark, 0)
    for x in (-wide / n * 2, wide / n * 2):
        k.bar((x, front - 0.05, floor + 1.45), (wide / n - 0.14, 0.05, 1.0), "black#3a2c22", 0)
        for u in (-1, 1):
            k.bar((x + u * (wide / n * 0.72), front - 0.09, floor + 1.45), (wide / n * 0.5, 0.05, 1.0), teak, 0)
    k.bar((0, front - 0.05, floor + 1.0), (1.0, 0.06, 2.0), "wood#6a3a22", 0)
    _steep(k, 0.0, (front + back) / 2, top, wide + 1.0, back - front + 1.1, 2.9, "roof#8a4a34")
    for x in (-w / 2 + 0.3, 0.0, w / 2 - 0.3):
        k.rod((x, -d / 2 + 0.25, floor), (x, -d / 2 + 0.25, floor + 2.1), 0.08, dark, segments=8)
    k.pane(
        [
            (-w / 2, -d / 2 - 0.35, floor + 1.95),
            (w / 2, -d / 2 - 0.35, floor + 1.95),
            (w / 2, front + 0.1, floor + 2.75),
            (-w / 2, front + 0.1, floor + 2.75),
        ],
        "roof#7d4632",
        0.1,
    )
    for s in (-1, 1):
        long = w / 2 - 0.8
        for z in (floor + 0.25, floor + 0.9):
            k.bar((s * (0.8 + long / 2), -d / 2 + 0.06, z), (long, 0.07, 0.08), dark, 0)
        for x in spread(long, 0.26):
            k.rod(
                (s * (0.8 + long / 2) + x, -d / 2 + 0.06, floor),
                (s * (0.8 + long / 2) + x, -d / 2 + 0.06, floor + 0.9),
                0.03,
                teak,
                segments=6,
            )
    for i in range(8):
        k.bar((0, -d / 2 - 2.0 + 0.26 * i, 0.2 + (floor - 0.25) * i / 7), (1.4, 0.3, 0.06), teak, 0)
    for s in (-1, 1):
        k.rod((s * 0.75, -d / 2 - 2.1, 0.05), (s * 0.75, -d / 2, floor), 0.06, dark, segments=6)
        k.rod((s * 0.75, -d / 2 - 2.1, 0.95), (s * 0.75, -d / 2, floor + 0.9), 0.04, teak, segments=6)
        k.rod((s * 0.75, -d / 2 - 2.1, 0), (s * 0.75, -d / 2 - 2.1, 0.98), 0.05, dark, segments=6)


def _steep(k, x, y, low, w, d, rise, tile):
    """A steep concave roof whose gables face left and right, with curved boards that end in horns."""
    n, rows = 7, []
    for i in range(n):
        t = i / (n - 1)
        rows.append((t * d / 2, low - 0.25 + rise * ((1 - t) * 0.55 + (1 - t) ** 2 * 0.45)))
    outline = [(y - v, z) for v, z in reversed(rows)] + [(y + v, z) for v, z in rows[1:]]
    inner = [(v, z - 0.16) for v, z in reversed(outline)]
    k.side([*outline, *inner], x - w / 2, x + w / 2, tile)
    for s in (-1, 1):
        gable = [(y + (v - y) * 0.9, z - 0.1) for v, z in outline]
        k.side([*gable, (y, low - 0.3)], x + s * (w / 2 - 0.35) - 0.03, x + s * (w / 2 - 0.35) + 0.03, "wood#8a4f2c")
        edge = x + s * (w / 2 + 0.02)
        k.tube([(edge, v, z + 0.02) for v, z in outline], 0.07, "wood#5a3320", 5)
        for t in (-1, 1):
            v, z = outline[0] if t < 0 else outline[-1]
            k.rod((edge, v, z), (edge, v + t * 0.28, z + 0.38), 0.07, "wood#5a3320", 0.02, 5)
        k.rod((edge, y, low - 0.25 + rise), (edge, y, low + rise + 0.5), 0.06, "wood#5a3320", 0.012, 5)


@asset("wat_hall")
def wat_hall(k):
    """A Thai temple hall: white walls, red and green roofs in tiers, gilt gables, steps with serpents."""
    w, d, _h = k.dim(8.6, 12.0, 10.5, 0)
    k.origin = (0, 0, 0)
    top, floor = 4.2, 1.0
    k.bar((0, 0, floor / 2), (w + 0.8, d + 0.8, floor), "plaster#e6dfcf", 0)
    k.bar((0, 0, floor - 0.06), (w + 1.0, d + 1.0, 0.12), "plaster#d8c8a4", 0)
    k.bar((0, 0.9, (top + floor) / 2), (w - 1.4, d - 2.4, top - floor), "plaster#f0ebdf", 0)
    front = -d / 2 + 0.3
    for x in (-w / 2 + 0.5, -1.5, 1.5, w / 2 - 0.5):
        k.bar((x, front, (top + floor) / 2), (0.42, 0.42, top - floor), "plaster#f0ebdf", 0)
        k.bar((x, front, top - 0.2), (0.52, 0.52, 0.3), GOLD, 0)
        k.bar((x, front, floor + 0.15), (0.52, 0.52, 0.3), GOLD, 0)
    wall = 0.9 - (d - 2.4) / 2
    for x in (-2.2, 0.0, 2.2):
        k.bar((x, wall - 0.03, floor + (1.15 if x else 1.35)), (1.0, 0.08, 2.3 if x else 2.7), "paint#8a2a22", 0)
        k.front([(x - 0.75, floor + 2.3), (x + 0.75, floor + 2.3), (x, floor + 3.3)], wall - 0.08, wall - 0.02, GOLD)
        for u in (-0.58, 0.58):
            k.bar((x + u, wall - 0.06, floor + 1.2), (0.14, 0.1, 2.4), GOLD, 0)
    tiered_roof(k, 0, 0.2, top - 0.1, w + 1.0, d + 0.4, 4.6, "roof#a8442c", 3)
    for s in (-1, 1):
        k.pane(
            [
                (s * (w / 2 + 1.0), front - 0.6, top - 0.7),
                (s * (w / 2 + 1.0), d / 2, top - 0.7),
                (s * (w / 2 - 0.9), d / 2, top + 0.5),
                (s * (w / 2 - 0.9), front - 0.6, top + 0.5),
            ],
            GREEN,
            0.14,
        )
    for i in range(5):
        k.bar((0, -d / 2 - 1.5 + 0.3 * i, 0.1 + 0.2 * i), (3.2, 0.34, 0.2), "stone#cfc8b8", 0)
    for s in (-1, 1):
        k.tube(
            [
                (s * 1.8, -d / 2, floor + 0.4),
                (s * 1.8, -d / 2 - 0.8, 0.8),
                (s * 1.8, -d / 2 - 1.7, 0.45),
                (s * 1.8, -d / 2 - 2.0, 0.9),
                (s * 1.8, -d / 2 - 2.05, 1.35),
            ],
            [0.24, 0.22, 0.2, 0.18, 0.1],
            GREEN,
            8,
        )
        k.ball((s * 1.8, -d / 2 - 2.15, 1.4), (0.16, 0.26, 0.16), GOLD, 10, 6)
        for i in range(3):
            k.rod((s * 1.8, -d / 2 - 2.0, 1.45), (s * 1.8 + 0.12 * (i - 1), -d / 2 - 1.9, 1.9), 0.05, GOLD, 0.005, 5)


@asset("chedi")
def chedi(k):
    """A gilt pagoda in the shape of a bell, drawn out to a needle."""
    w, _, h = k.dim(4.6, 4.6, 9.0, 0)
    for i, f in enumerate((1.0, 0.86, 0.74)):
        k.bar((0, 0, 0.25 + 0.5 * i), (w * f, w * f, 0.5), "plaster#e9e2d2" if i < 2 else GOLD, 0.02)
    r = w * 0.34
    k.turned((0, 0, 1.5), [(r * 1.05, 0), (r, 0.3), (r * 0.92, 1.0), (r * 0.7, 2.0), (r * 0.42, 2.6)], GOLD, 20, 2)
    k.bar((0, 0, 4.3), (r * 0.9, r * 0.9, 0.5), GOLD, 0.02)
    for i in range(9):
        k.lathe((0, 0, 4.55 + 0.26 * i), [(r * (0.4 - 0.035 * i), 0), (r * (0.34 - 0.035 * i), 0.27)], GOLD, 12)
    k.rod((0, 0, 6.85), (0, 0, h), 0.09, GOLD, 0.01, 8)
