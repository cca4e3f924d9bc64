# SPDX-License-Identifier: GPL-3.0-or-later
"""Ships and boats that people stand on: hulls, decks, deckhouses, built about the place. Shapes only, no bpy."""

import math
import random

import numpy as np

from ..kit.piece import Piece
from .walls import tint

PAINT = "paint#e4e1d7"


def plan_line(length, beam, stern, bow=0.42, n=16):
    """Half the outline [(x, y)] of a deck from stern (+Y) to bow (-Y), x > 0; ``stern`` is the share of its width."""
    rows = []
    for i in range(n + 1):
        t = i / n  # 0 bow, 1 stern
        wide = (
            math.sin(math.pi / 2 * min(1.0, t / bow)) ** 0.72
            if t < bow
            else 1 - (1 - stern) * ((t - bow) / (1 - bow)) ** 2
        )
        rows.append((max(beam / 2 * wide, 0.02), length * (t - 0.5)))
    return rows[::-1]


def outline(half):
    """The counter-clockwise outline of both sides."""
    return [(x, y) for x, y in half[::-1]] + [(-x, y) for x, y in half]


def inner(half, by):
    """The line moved inboard by ``by`` metres."""
    return [(max(x - by, 0.02), y) for x, y in half]


def shell(s, half, rows, material):
    """Both sides of a hull: ``rows`` are (share of the width, height) from the rail down; sheer by ``height(y)``."""
    for side in (-1, 1):
        points = [(side * x * share, y, z(y) if callable(z) else z) for share, z in rows for x, y in half]
        n = len(half)
        faces = []
        for i in range(len(rows) - 1):
            for j in range(n - 1):
                a, b, c, d = i * n + j, i * n + j + 1, (i + 1) * n + j + 1, (i + 1) * n + j
                faces.append((a, d, c, b) if side < 0 else (a, b, c, d))
        s.add(points, faces, material)


def planks(s, half, z, step, colours, seed, gap=0.012):
    """Boards laid fore and aft over a deck."""
    rng = random.Random(seed)
    line = np.array(half)[::-1]  # y grows
    wide = line[:, 0].max()
    count = int(wide / step)
    for k in range(-count - 1, count + 1):
        low, high = k * step + gap / 2, (k + 1) * step - gap / 2
        reach = min(max(abs(low), abs(high)), wide - 0.001)
        inside = line[line[:, 0] >= reach - 1e-6]
        if len(inside) < 2:
            continue
        y0, y1 = inside[0, 1], inside[-1, 1]
        y = y0
        while y < y1 - 0.2:
            end = min(y + rng.uniform(2.6, 4.4), y1)
            s.quad([(low, y, z), (high, y, z), (high, end - 0.01, z), (low, end - 0.01, z)], rng.choice(colours))
            y = end


def ship(spec, seed):
    """A steamer's hull and weather deck with its deckhouses, bridge, funnel and mast; ``deep`` metres over the water.

    The bow lies at -Y; ``house`` is the y of the deckhouse's front; people walk the deck before it and beside it.
    """
    k = Piece("ship", {}, seed, "floor")
    length, beam, deep, front = spec["length"], spec["beam"], spec["deep"], spec["house"]
    half = [(x, y + spec["middle"]) for x, y in plan_line(length, beam, 0.8, 0.3, 28)]
    paint = spec["paint"]
    for row, material in (
        ([(1.0, 0.02), (1.0, -0.45)], "white"),
        ([(1.0, -0.45), (0.97, -deep * 0.8)], paint),
        ([(0.97, -deep * 0.8), (0.93, -deep - 1.2)], "paint#8a3f36"),
    ):
        shell(k, half, row, material)
    ends = [(-half[0][0], half[0][1], 0.0), (half[0][0], half[0][1], 0.0)]
    k.quad(
        [*ends, (half[0][0] * 0.95, half[0][1], -deep - 1), (-half[0][0] * 0.95, half[0][1], -deep - 1)][::-1], paint
    )
    k.prism(outline(inner(half, 0.06)), -0.3, -0.012, "wood#8f7a5c")
    planks(k, inner(half, 0.22), 0.0, 0.17, [f"wood{tint('#a98d66', f)}" for f in (0.93, 0.98, 1.03, 1.07)], seed + 1)
    for side in (-1, 1):  # the waterway along the edge
        k.tube([(side * (x - 0.1), y, 0.0) for x, y in half], 0.1, "paint#7d4b3a", 6)
    _rails(k, inner(half, 0.1), spec["rail"])
    _house(k, spec["house_width"], front, spec["house_depth"])
    _funnel(k, front + 6.6, spec["stack"])
    _mast(k, front - 1.0 + 1.9)
    return k


def _rails(k, half, gap):
    """Rails around bow and stern; between the ``gap``'s two y they are things of the place."""
    for side in (-1, 1):
        for part in ([p for p in half if p[1] <= gap[0] + 0.6], [p for p in half if p[1] >= gap[1] - 0.6]):
            for z in (0.32, 0.68, 1.05):
                k.tube(
                    [(side * x, y, z) for x, y in part], 0.03 if z > 1 else 0.016, "wood#7d5637" if z > 1 else PAINT, 6
                )
            for x, y in part:
                k.rod((side * x, y, 0), (side * x, y, 1.05), 0.024, PAINT, segments=6)


def _house(k, wide, front, deep):
    """Three tiers of white deckhouse with portholes, doors, ladders and the windows of the bridge."""
    floor = 2.55
    for tier, (width, back) in enumerate(((wide, 0.0), (wide - 0.5, 0.9), (wide + 0.6, 1.5))):
        low, y0 = tier * floor, front + back
        k.box((0, y0 + deep / 2, low + floor / 2), (width, deep, floor), PAINT, 0.04)
        k.box((0, y0 + deep / 2 - 0.15, low + floor - 0.02), (width + 0.5, deep + 0.6, 0.1), "paint#6f5a45", 0.02)
        if tier < 2:
            _portholes(k, width, y0, deep, low + 1.55, skip=1.0 if not tier else 0.0)
        for side in (-1, 1) if tier else ():
            k.rod((side * (width / 2 + 0.16), y0 - 0.36, low + 1.0), (side * (width / 2 + 0.16), y0 + deep, low + 1.0),
                  0.03, "white", segments=6)  # fmt: skip
    top = front + 1.5
    k.bar((0, top - 0.03, 2 * floor + 1.5), (wide + 0.3, 0.06, 0.95), "glass_dark", 0)
    n = 9
    for i in range(n + 1):
        k.bar(((i / n - 0.5) * (wide + 0.3), top - 0.06, 2 * floor + 1.5), (0.1, 0.08, 1.0), PAINT, 0)
    for side in (-1, 1):
        k.bar((side * (wide / 2 + 0.32), top + 1.4, 2 * floor + 1.5), (0.06, 2.4, 0.95), "glass_dark", 0)
        k.box((side * (wide / 2 + 1.0), top + 0.9, 2 * floor + 0.55), (1.9, 1.6, 1.1), PAINT, 0.03)  # bridge wings
        _door(k, side * 1.7, front)
    for tier in (1, 2):
        y0 = front + (0.0, 0.9, 1.5)[tier] - 0.36
        for z in (0.5, 1.0) if tier < 2 else ():
            k.rod(
                (-wide / 2, y0 - 0.3, tier * floor + z),
                (wide / 2, y0 - 0.3, tier * floor + z),
                0.025,
                "white",
                segments=6,
            )
        for i in range(9) if tier < 2 else ():
            x = (i / 8 - 0.5) * wide
            k.rod((x, y0 - 0.3, tier * floor), (x, y0 - 0.3, tier * floor + 1.0), 0.025, "white", segments=6)


def _portholes(k, width, y, deep, z, skip):
    for x in np.arange(-width / 2 + 0.75, width / 2 - 0.5, 1.02):
        if abs(abs(x) - 1.7) < 0.75 and skip:
            continue
        k.rod((x, y - 0.02, z), (x, y + 0.05, z), 0.19, "glass_dark", segments=14)
        k.ring((x, y - 0.02, z), 0.2, 0.035, "brass", (0, 1, 0), 16, 5)
    for side in (-1, 1):
        for v in np.arange(y + 0.9, y + deep - 0.4, 1.6):
            k.rod((side * (width / 2 - 0.05), v, z), (side * (width / 2 + 0.02), v, z), 0.19, "glass_dark", segments=14)
            k.ring((side * (width / 2 + 0.02), v, z), 0.2, 0.035, "brass", (1, 0, 0), 16, 5)


def _door(k, x, y):
    """A steel door with rounded corners, a porthole and dogs, over a high sill."""
    k.box((x, y - 0.03, 1.12), (0.92, 0.06, 1.98), "paint#cfcbbf", 0.03)
    k.box((x, y - 0.06, 1.12), (0.76, 0.06, 1.8), "paint#7d5a3f", 0.03)
    k.rod((x, y - 0.12, 1.62), (x, y - 0.05, 1.62), 0.14, "glass_dark", segments=14)
    k.ring((x, y - 0.1, 1.62), 0.15, 0.025, "brass", (0, 1, 0), 16, 5)
    k.bar((x + 0.3, y - 0.11, 1.05), (0.05, 0.05, 0.2), "brass", 0.01)
    k.box((x, y - 0.14, 2.32), (0.22, 0.22, 0.16), "brass", 0.03)
    k.ball((x, y - 0.17, 2.22), 0.075, "bulb", 10, 7)


def _funnel(k, y, stack):
    k.rod((0, y, 7.0), (0, y + 0.7, 13.2), 1.5, stack, 1.38, 24)
    k.rod((0, y + 0.44, 10.9), (0, y + 0.56, 12.0), 1.46, "white", 1.44, 24)
    k.rod((0, y + 0.66, 12.75), (0, y + 0.73, 13.35), 1.42, "black", 1.4, 24)
    for side in (-1, 1):
        k.rod((side * 2.2, y - 2.6, 7.6), (side * 2.2, y - 2.6, 9.0), 0.22, PAINT, segments=12)
        k.spin(
            (side * 2.2, y - 2.6, 9.0), (0, -1, 0.6), [(0.24, -0.2), (0.42, 0.4), (0.36, 0.4), (0.2, 0.0)], PAINT, 14
        )


def _mast(k, y):
    k.rod((0, y, 7.6), (0, y + 0.3, 16.5), 0.16, "paint#b58f62", 0.07, 10)
    k.bar((0, y + 0.15, 12.4), (4.4, 0.12, 0.12), "paint#b58f62", 0.02)
    k.ring((0, y + 0.1, 11.0), 0.5, 0.1, "white", (0, 0, 1), 16, 5)
    for x, z in ((-5.4, 2.6), (5.4, 2.6), (-2.2, 12.4), (2.2, 12.4)):
        k.rod((x, y + (6 if abs(x) > 3 else 0), z), (0, y + 0.28, 16.2), 0.02, "black", segments=4)


def open_boat(spec, seed):
    """A broad open fishing boat, bow at -Y, decked at z = 0; its rail stands 0.6 m over the deck, more at the bow."""
    k = Piece("open boat", {}, seed, "floor")
    length, beam = spec["length"], spec["beam"]
    half = plan_line(length, beam, 0.7, 0.5)
    sheer = lambda y: 0.6 + 0.55 * max(0.0, -y / (length / 2)) ** 2.2 + 0.12 * max(0.0, y / (length / 2)) ** 2  # noqa: E731
    rows = [(1.0, sheer), (0.995, lambda y: sheer(y) - 0.16), (0.93, 0.05), (0.7, -0.6), (0.25, -1.0)]
    shell(k, half, rows[:2], spec["trim"])
    shell(k, half, rows[1:3], spec["paint"])
    shell(k, half, rows[2:], "paint#7c3a34")
    inside = [(x * 0.96 - 0.02, y) for x, y in half]
    for side in (-1, 1):  # the inner planking, seen from the other side
        n = len(inside)
        points = [(side * max(x, 0.01), y, sheer(y)) for x, y in inside]
        points += [(side * max(x * 0.93 - 0.06, 0.01), y, -0.01) for x, y in inside]
        faces = [(j, j + 1, n + j + 1, n + j) for j in range(n - 1)]
        k.add(points, [f if side < 0 else f[::-1] for f in faces], "wood#9a7a52")
        k.tube([(side * (x - 0.01), y, sheer(y) + 0.01) for x, y in half], 0.05, "wood_dark", 8)
        for x, y in inside[2:-1:1]:
            low, high = (side * max(x * 0.92 - 0.07, 0.02), y, 0.0), (side * (x - 0.03), y, sheer(y))
            k.rod(low, high, 0.03, "wood#7d5f3e", segments=5)
    x, y = half[0]
    k.quad([(-x, y, sheer(y)), (x, y, sheer(y)), (x * 0.7, y, -0.6), (-x * 0.7, y, -0.6)][::-1], spec["paint"])
    k.quad(
        [
            (-x * 0.92, y - 0.06, sheer(y)),
            (x * 0.92, y - 0.06, sheer(y)),
            (x * 0.85, y - 0.06, 0),
            (-x * 0.85, y - 0.06, 0),
        ],
        "wood#9a7a52",
    )
    k.bar((0, y - 0.03, sheer(y) + 0.02), (2 * x, 0.14, 0.08), "wood_dark", 0.02)
    bow = half[-1][1]
    k.bar((0, bow - 0.03, (sheer(bow) - 0.85) / 2), (0.14, 0.16, sheer(bow) + 1.15), "wood_dark", 0.03)
    deck = [(x * 0.87, y) for x, y in half]
    k.prism(outline(deck), -0.12, -0.01, "wood#6f5840")
    planks(k, inner(deck, 0.03), 0.0, 0.19, [f"wood{tint('#a58560', f)}" for f in (0.92, 0.98, 1.04)], seed + 1)
    _rig(k, length, sheer)
    return k


def _rig(k, length, sheer):
    """A short mast with a furled sail on its boom, a foredeck, stays and a pennant."""
    bow = -length / 2
    y = bow + 2.3
    k.rod((0, y, 0.0), (0, y + 0.12, 5.6), 0.085, "wood_light", 0.05, 10)
    k.rod((0, y + 0.1, 2.25), (0, y + 4.2, 2.5), 0.05, "wood_light", 0.04, 8)
    sail = [(0.0, y + 0.3 + 3.7 * t, 2.42 + 0.24 * t + 0.03 * math.sin(9 * t)) for t in np.linspace(0, 1, 9)]
    k.tube(sail, [0.05, 0.13, 0.15, 0.14, 0.16, 0.14, 0.13, 0.11, 0.04], "linen#d8ccb0", 10)
    for x, v, z in ((0, bow + 0.1, sheer(bow) + 0.1), (-1.5, y + 1.0, 0.7), (1.5, y + 1.0, 0.7)):
        k.rod((x, v, z), (0, y + 0.11, 5.3), 0.012, "rope", segments=4)
    k.rod((0, y + 4.1, 2.5), (0, y + 0.12, 5.4), 0.01, "rope", segments=4)
    k.add([(0, y + 0.12, 5.55), (0, y + 0.9, 5.42), (0, y + 0.12, 5.25)], [(0, 1, 2), (2, 1, 0)], "red")
