# SPDX-License-Identifier: GPL-3.0-or-later
"""Ruins of castles, temples and bombed houses. No bpy."""

import math

from . import palette
from .piece import asset, rotation
from .remains import STONES, ivy, masonry

BRICKS = ("#9b5f4f", "#8a5242", "#a86c58", "#7d4a3c")
WINDOW = (2, 3, 4)  # of every six columns of bricks


@asset("castle_tower")
def castle_tower(k):
    """A round tower of a castle, broken off aslant, arrow slits in it."""
    w, _, h = k.dim(6.4, 6.4, 10.5, 0)
    r, z, row = w / 2 - 0.1, 0.0, 0
    lean, n = k.random.uniform(0, 6.28), 24
    while z < h - 0.3:
        tall = 0.56
        for i in range(n):
            a = (i + 0.5 * (row % 2)) * math.tau / n
            top = h * (0.72 + 0.28 * math.cos(a - lean)) + 0.5 * math.sin(5 * a)
            slit = row in (4, 5, 10, 11) and i % 8 == 1
            if z + tall * 0.6 < top and not slit:
                out = k.random.uniform(-0.03, 0.03) + (0.25 if row < 2 else 0.0)
                tone = palette.variant("stone", k.random.choice(STONES))
                reach = r - 0.45 + out / 2
                k.bar((reach * math.cos(a), reach * math.sin(a), z + tall / 2),
                      (0.9 + out, math.tau * r / n + 0.03, tall + 0.01), tone, 0, a)  # fmt: skip
        z, row = z + tall, row + 1
    ivy(k, 0.6, 0.3, 1.4, h * 0.5, -r - 0.06, 9)


@asset("castle_wall")
def castle_wall(k):
    """A length of a castle's wall with battlements, some of them gone."""
    w, d, h = k.dim(6.0, 1.2, 4.6, 0)
    gone = [k.random.random() < 0.35 for _ in range(12)]
    edge = [k.random.uniform(0.0, 1.3) * k.params.get("broken", 0) for _ in range(9)]

    def top(x):
        part = int((x / w + 0.5) * 8.999)
        merlon = 0.0 if part % 2 or gone[part] else 0.85
        return h - 0.85 + merlon - edge[min(part, 8)]

    masonry(k, w, d, top, None, 0.46, 0.75)


@asset("castle_gate")
def castle_gate(k):
    """A round-arched gateway between two squat towers: one walks through it along Y."""
    w, d, h = k.dim(8.4, 2.2, 7.0, 0)
    half, spring = 1.5, 2.3

    def within(x, z):
        return abs(x) < half and (z < spring or math.hypot(x, z - spring) < half)

    top = lambda x: h - 1.2 + (0.9 if int((x + w) / 0.8) % 2 else 0.0) + (1.0 if abs(x) > 2.4 else 0.0)  # noqa: E731
    masonry(k, w, d, top, within, 0.46, 0.7)
    for i in range(11):
        a = math.pi * (i + 0.5) / 11
        with k.at((half * 1.12 * math.cos(a), -d / 2 - 0.02, spring + half * 1.12 * math.sin(a)), roll=math.pi / 2 - a):
            k.bar((0, 0, 0), (0.44, 0.16, 0.4), palette.variant("stone", STONES[2]), 0.01)
    for s in (-1, 1):
        k.bar((s * 3.2, -d / 2 - 0.02, 3.6), (0.16, 0.08, 1.1), "black#2b2a28", 0)
    for i in range(6):
        k.bar(((i - 2.5) * 0.46, -d / 2 + 0.3, spring + 0.9), (0.07, 0.07, 1.0), "iron", 0)
    ivy(k, -w * 0.36, 0.3, 1.3, h * 0.6, -d / 2 - 0.04, 8)


@asset("temple_front")
def temple_front(k):
    """The front of an ancient temple: fluted columns on steps, two broken, half of the gable still up."""
    w, d, h = k.dim(13.0, 5.2, 10.0, 0)
    pale = palette.variant("stone", ("#d6cbb2", "#cfc2a6", "#d9d0bd")[k.seed % 3])
    for i in range(3):
        k.bar((0, 0, 0.17 + i * 0.34), (w - i * 0.7, d - i * 0.7, 0.34), pale, 0.02)
    low, top, n = 1.02, 7.0, 6
    gap = (w - 3.2) / (n - 1)
    for row, y in enumerate((-d / 2 + 1.25, d / 2 - 1.25)):
        for i in range(n):
            whole = row == 0 and i < 4
            _fluted(k, (i - (n - 1) / 2) * gap, y, low, top if whole else low + k.random.uniform(0.9, 3.6), pale, whole)
    y, left = -d / 2 + 1.25, -(n - 1) / 2 * gap
    right = left + 3 * gap
    k.bar(((left + right) / 2, y, top + 0.35), (right - left + 1.1, 1.0, 0.7), pale, 0.02)
    for i in range(8):
        k.bar((left + i * gap * 0.43, y - 0.05, top + 0.92), (0.34, 1.0, 0.5), pale, 0.01)
    k.bar(((left + right) / 2, y - 0.05, top + 1.25), (right - left + 1.4, 1.2, 0.2), pale, 0.02)
    gable = [
        (left - 0.7, top + 1.33),
        (left + gap * 2.2, top + 1.33),
        (left + gap * 1.9, top + 2.2),
        (left + gap * 1.2, h - 0.7),
    ]
    k.front(gable, y - 0.5, y + 0.4, pale, 0.02)


def _fluted(k, x, y, low, high, stone, whole):
    n, r = 20, 0.5
    reach = [r * (1.0 - 0.06 * (i % 2)) for i in range(n)]
    ring = [(f * math.cos(math.tau * i / n), f * math.sin(math.tau * i / n)) for i, f in enumerate(reach)]
    rows = ((low, 1.0), (low + (high - low) * 0.4, 0.98), (high - (0.5 if whole else 0.0), 0.84 if whole else 0.93))
    k.loft([[(x + a * f, y + b * f, z) for a, b in ring] for z, f in rows], stone)
    if whole:
        k.spin((x, y, high - 0.5), (0, 0, 1), [(0.42, 0), (0.62, 0.26), (0.62, 0.3)], stone, 18)
        k.bar((x, y, high - 0.1), (1.3, 1.1, 0.2), stone, 0.02)


@asset("bombed_house")
def bombed_house(k):
    """What bombs left of a house of brick: two walls with empty windows, papered rooms open to the air, a chimney."""
    w, d, h = k.dim(9.0, 6.5, 8.8, 0)
    papers = ("plaster#c2b08a", "plaster#8fa99a", "plaster#c2a0a0")
    front = lambda v: h * (0.96 - 0.66 * max(0.0, v / w + 0.42) ** 1.2)  # noqa: E731
    side = lambda v: h * (0.98 - 0.4 * max(0.0, -v / d + 0.2))  # noqa: E731
    _brickwork(k, w, front, lambda v: (v, -d / 2 + 0.17), 0.0)
    _brickwork(k, d, side, lambda v: (-w / 2 + 0.17, v), math.pi / 2)
    x = -w / 2 + 0.36
    for floor in range(3):
        z = 2.9 * floor
        for j in range(5):
            v = -d / 2 + 0.9 + j * (d - 1.2) / 5
            tall = min(2.6, side(v) - z - 0.4)
            if tall > 0.5 and j % 2 == 0:
                k.bar((x, v, z + tall / 2 + 0.1), (0.04, 0.9, tall), papers[floor], 0)
        for i in range(7 if floor else 0):
            long = k.random.uniform(0.8, 3.4) if floor == 1 else k.random.uniform(0.4, 1.6)
            k.bar(
                (x + long / 2 - 0.08, -d / 2 + 0.7 + i * (d - 1.0) / 7, z - 0.1),
                (long + 0.16, 0.1, 0.18),
                "wood_dark",
                0,
            )
            k.bar((x + long * 0.4, -d / 2 + 1.0 + i * (d - 1.3) / 7, z), (long * 0.8, 0.6, 0.04), "floorboard", 0)
    k.bar((-w / 2 + 0.6, 0.9, h * 0.54), (0.6, 1.3, h * 1.08), "brick" + BRICKS[1], 0.01)
    for z in (0.55, 3.45):
        k.bar((-w / 2 + 0.92, 0.9, z), (0.06, 0.8, 0.9), "black", 0)
        k.bar((-w / 2 + 0.98, 0.9, z + 0.62), (0.2, 1.2, 0.08), "wood", 0)


def _brickwork(k, long, top, place, yaw):
    """A wall ``long`` m with rows of windows, broken off along ``top(v)`` in steps of bricks."""
    n = round(long / 0.36)
    step = long / n
    highs = [top(-long / 2 + (i + 0.5) * step) + k.random.uniform(-0.4, 0.35) for i in range(n)]
    for i, high in enumerate(highs):
        v = -long / 2 + (i + 0.5) * step
        tone = "brick" + BRICKS[(i * 7 + i // 3) % len(BRICKS)]
        low = 0.0
        for floor in range(4):
            sill, head = 2.9 * floor + 0.95, 2.9 * floor + 2.45
            if i % 6 in WINDOW and head < high + 1.0:
                _column(k, place(v), yaw, step, low, min(sill, high), tone)
                if sill < high:
                    _column(k, place(v), yaw, step + 0.06, sill - 0.12, sill, "stone#b5ac9b", 0.44)
                if not _carried(highs, i, head + 0.3):
                    break
                _column(k, place(v), yaw, step + 0.06, head, head + 0.22, "stone#b5ac9b", 0.4)
                low = head + 0.2
        else:
            _column(k, place(v), yaw, step, low, high, tone)


def _carried(highs, i, z):
    """Whether the wall over a window still stands at ``z`` from column ``i`` to a pier beside it."""
    for way in (-1, 1):
        j = i
        while 0 <= j < len(highs) and highs[j] > z:
            if j % 6 not in WINDOW:
                return True
            j += way
    return False


def _column(k, spot, yaw, wide, low, high, tone, deep=0.34):
    if high - low > 0.05:
        k.bar((*spot, (low + high) / 2), (wide, deep, high - low), tone, 0, yaw)


@asset("brick_heap")
def brick_heap(k):
    """A heap of bricks, plaster and splintered beams."""
    w, d, h = k.dim(3.0, 2.2, 0.95, 0.2)
    k.blob((0, 0, 0), (w * 0.42, d * 0.42, h * 0.62), "soil#8a7060", 0.25, 2, 0.0)
    for _ in range(34 if k.fine else 14):
        a, t = k.random.uniform(0, 6.28), math.sqrt(k.random.random())
        x, y = math.cos(a) * t * w * 0.44, math.sin(a) * t * d * 0.44
        tone = k.random.choice(("brick#9b5f4f", "brick#8a5242", "plaster#b9ac98", "concrete"))
        yaw, pitch, roll = k.random.uniform(0, 3), k.random.uniform(-0.6, 0.6), k.random.uniform(-0.6, 0.6)
        size = (k.random.uniform(0.2, 0.46), 0.2, 0.13)
        deep = sum(abs(u) * v / 2 for u, v in zip(rotation(yaw, pitch, roll)[2], size))  # of its corner, below z
        with k.at((x, y, max(deep, h * 0.72 * (1 - t * t))), yaw, pitch, roll):
            k.bar((0, 0, 0), size, tone, 0)
    for i in range(3):
        a = k.random.uniform(-0.6, 0.6)
        k.rod(
            (-w * 0.3, (i - 1) * 0.4, 0.25),
            (w * 0.36 * math.cos(a), (i - 1) * 0.4 + a, h * 0.9),
            0.06,
            "wood_dark",
            segments=5,
        )
