# SPDX-License-Identifier: GPL-3.0-or-later
"""Ground that is not flat: waves, rocks, drifts, shell holes. ``site["land"]`` names the forms; shapes only, no bpy.

A form is a dict of plain values: ``form`` and what its maker reads. Where people may walk it lies at z = 0.
"""

import math
import random

import numpy as np

from ..geometry import Shape
from .walls import mixed, tint

GROWTH = 1.24  # of the mesh from one line to the next, beyond where it is fine


def lines(near, step, far):
    """Coordinates from ``-far`` to ``far``: every ``step`` metres as far as ``near``, wider and wider beyond."""
    found = list(np.arange(0.0, near + step / 2, step))
    while found[-1] < far:
        step *= GROWTH
        found.append(min(found[-1] + step, far))
    half = np.array(found)
    return np.concatenate([-half[:0:-1], half])


def grid(xs, ys):
    """``(x, y)`` arrays (rows along y) of a field's corners."""
    return np.meshgrid(np.asarray(xs, float), np.asarray(ys, float))


def field(shape, x, y, z, look):
    """Add the surface over a grid in triangles; ``look(middle (n, 3), up (n,))`` gives a material for each of them.

    ``up`` is the upward part of a face's normal: 1 level, 0 upright.
    """
    points = np.stack([x, y, z], -1).reshape(-1, 3)
    rows, columns = x.shape
    corner = (np.arange(rows - 1)[:, None] * columns + np.arange(columns - 1)).ravel()
    a, b, c, d = corner, corner + 1, corner + columns + 1, corner + columns
    odd = (corner // columns + corner) % 2 == 0  # diagonals to and fro, or every slope is ribbed the same way
    first = np.where(odd[:, None], np.stack([a, b, c], 1), np.stack([a, b, d], 1))
    second = np.where(odd[:, None], np.stack([a, c, d], 1), np.stack([b, c, d], 1))
    faces = np.concatenate([first, second])
    p, q, r = (points[faces[:, i]] for i in range(3))
    normal = np.cross(q - p, r - p)
    up = normal[:, 2] / np.maximum(np.linalg.norm(normal, axis=1), 1e-9)
    return shape.add(points, faces.tolist(), list(look((p + q + r) / 3, up)))


def rough(x, y, seed, scale=1.0, layers=4, ridged=False):
    """Smooth noise of about -1 to 1 with waves from ``scale`` metres down; ``ridged`` has sharp crests."""
    rng = random.Random(seed)
    total, weight = np.zeros(np.shape(x)), 0.0
    for layer in range(layers):
        part = np.zeros(np.shape(x))
        for _ in range(3):
            a, phase, k = rng.uniform(0, math.pi), rng.uniform(0, 6.28), 2 * math.pi / scale * rng.uniform(0.8, 1.25)
            part = part + np.sin(k * (x * math.cos(a) + y * math.sin(a)) + phase)
        part = part / 2.2
        if ridged:
            part = 1 - 2 * np.minimum(np.abs(part), 1)
        total, weight, scale = total + part * 0.5**layer, weight + 0.5**layer, scale * 0.48
    return total / weight


def ramp(value, low, high):
    """0 up to ``low``, 1 from ``high`` on, smooth between."""
    t = np.clip((np.asarray(value, float) - low) / (high - low), 0, 1)
    return t * t * (3 - 2 * t)


def beyond(x, y, outline):
    """How far points lie outside a rectangle (x0, y0, x1, y1), metres; 0 within."""
    x0, y0, x1, y1 = outline
    return np.hypot(np.maximum(np.maximum(x0 - x, x - x1), 0), np.maximum(np.maximum(y0 - y, y - y1), 0))


def pick(names, chance):
    """One of the names for each number 0..1."""
    return np.asarray(names, object)[np.minimum((np.asarray(chance) * len(names)).astype(int), len(names) - 1)]


def mottle(middle, seed, scale):
    """A number 0..1 for each point, alike where they are near."""
    return np.clip(0.5 + 0.5 * rough(middle[:, 0], middle[:, 1], seed, scale, 3), 0, 0.999)


WAVES = ((29.0, 0.24, 0.35), (16.0, 0.16, -0.5), (9.5, 0.13, 0.9), (5.8, 0.085, -0.15), (3.6, 0.05, 1.3))
SEA = ("water#3f6479", "water#4a7188", "water", "water#668fa3", "water#7ba3b4")  # from trough to crest
HORIZON = 200.0  # m: the sky closes what lies beyond


def swell(spec, seed):
    """A sea in long waves to the horizon: ``z`` its level, ``tall`` how high it goes (1: a metre from trough to crest).

    Crests are pale and carry flecks of foam.
    """
    s, level, tall = Shape(), spec["z"], spec.get("tall", 1.0)
    xs = lines(30, 0.8, HORIZON)
    x, y = grid(xs, xs)
    away = np.maximum(np.abs(x), np.abs(y))
    step = np.maximum(0.8, (away - 30) * (GROWTH - 1) + 0.8)
    luck = random.Random(seed + 41)
    z = np.zeros_like(x)
    for long, high, turn in WAVES:
        k = 2 * math.pi / long
        wave = np.sin(k * (x * math.sin(turn) + y * math.cos(turn)) + luck.uniform(0, 6.28))
        z += high * tall * (wave + 0.35 * wave * wave - 0.17) * np.clip(1.4 - step * 2.2 / long, 0, 1)
    rough_water = np.random.default_rng(seed + 43)

    def look(middle, up):
        far = np.hypot(middle[:, 0], middle[:, 1])
        height = (middle[:, 2] - level) / (0.62 * tall) + rough_water.uniform(-0.34, 0.34, len(middle))
        height = height * (1 - ramp(far, 45, 90)) + 0.05
        return pick(SEA, np.clip(0.5 + 0.5 * height, 0, 0.999))

    field(s, x, y, z + level, look)
    high = np.argwhere((z > 0.42 * tall) & (away < 46))
    for row, column in high[rough_water.permutation(len(high))[:90]]:
        _foam(s, luck, x[row, column], y[row, column], z[row, column] + level + 0.03, 1.0)
    for _ in range(260):
        angle, far = luck.uniform(0, 2 * math.pi), 46 + 120 * luck.random() ** 1.4
        px, py = far * math.cos(angle), far * math.sin(angle)
        _foam(
            s,
            luck,
            px,
            py,
            level + 0.2 * tall,
            0.7 + far / 30,
            luck.choice(("water#8fb3c2", "water#476a80", "white#dfe8ea")),
        )
    return s


def _foam(s, luck, x, y, z, scale, material="white#e4ecec"):
    """A fleck of foam along a crest, level enough to lie on it."""
    turn = luck.uniform(-0.3, 0.3)
    long, wide = luck.uniform(0.35, 1.1) * scale, luck.uniform(0.05, 0.11) * scale
    c, q = math.cos(turn), math.sin(turn)
    ring = [
        (-long, 0),
        (-long * 0.3, -wide),
        (long * 0.5, -wide * 0.7),
        (long, 0),
        (long * 0.2, wide),
        (-long * 0.6, wide * 0.6),
    ]
    s.quad([(x + u * c - v * q, y + u * q + v * c, z) for u, v in ring], material)


def peaks(spec, seed):
    """A range of mountains around the horizon: ``radius``, ``height``, ``base``; ``snow`` is the share that is white.

    ``start``, ``end``: the angles between which it stands (all round without them).
    """
    s, near, high, low = Shape(), spec["radius"], spec["height"], spec.get("base", -2.0)
    start, end = spec.get("start", 0.0), spec.get("end", 2 * math.pi)
    angle = np.linspace(start, end, int(spec.get("count", 200)) + 1)
    share = np.linspace(0, 1, 13)
    a, t = np.meshgrid(angle, share)
    radius = near * (1 + 0.75 * t)
    x, y = radius * np.cos(a), radius * np.sin(a)
    ridge = rough(x, y, seed + 51, near * 0.62, 5, ridged=True)
    form = ramp(t, 0, 0.62) * (1 - 0.9 * ramp(t, 0.74, 1.0))
    ends = 1.0 if end - start > 6.2 else np.sin(math.pi * np.clip((a - start) / (end - start), 0, 1)) ** 0.5
    z = low + high * form * ends * np.maximum(0.52 + 0.62 * ridge, 0.08)
    rock, snow = spec.get("colour", "#6d737c"), spec.get("snow", 0.4)
    rocks = [f"stone{tint(mixed(rock, '#a9bdcc', 0.22), f)}" for f in (0.86, 0.96, 1.06)]
    foot = f"grass{mixed(spec.get('foot', '#5f7a58'), '#a9bdcc', 0.25)}"
    line = low + high * (1 - snow)

    def look(middle, up):
        wild = mottle(middle, seed + 53, near * 0.12)
        white = middle[:, 2] + 0.22 * high * (wild - 0.5) + 0.16 * high * (up - 0.7) > line
        green = middle[:, 2] + 0.2 * high * (wild - 0.5) < low + 0.2 * high
        found = np.where(green, foot, pick(rocks, wild))
        return np.where(white, np.where(up > 0.6, "snow", "snow#cfd9e4"), found)

    return field(s, x[::-1], y[::-1], z[::-1], look)
