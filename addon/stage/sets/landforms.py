# SPDX-License-Identifier: GPL-3.0-or-later
"""Ground that is not flat: waves, rocks, drifts, shell holes. ``site["land"]`` names the forms; shapes only, no bpy.

A form is a dict of plain values: ``form`` and what its maker reads. Where people may walk it lies at z = 0.
"""

import itertools
import math
import random

import numpy as np

from ..geometry import Shape
from . import ground
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

    Crests are pale and carry flecks of foam. ``hull`` (half its width, half its length): a boat lies in the middle.
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
    if spec.get("hull"):  # no crest comes over the side of a boat
        wide, long = spec["hull"]
        z = np.minimum(z, 0.18 + 1.2 * ramp(np.hypot(x / wide, y / long), 1.0, 1.9))
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
    """A range of mountains all round: ``radius``, ``height``, ``base``; ``snow``: the white share of a peak."""
    s, near, high, low = Shape(), spec["radius"], spec["height"], spec["base"]
    angle = np.linspace(0, 2 * math.pi, 261)
    a, radius = np.meshgrid(angle, np.linspace(near, HORIZON * 0.89, 17))
    x, y = radius * np.cos(a), radius * np.sin(a)
    rng = random.Random(seed + 51)
    z = np.full_like(x, low)
    count = spec.get("count", 22)
    creases = rough(x, y, seed + 52, near * 0.3, 4, ridged=True)
    for i in range(count):
        turn, far = 2 * math.pi * (i + rng.uniform(0.1, 0.9)) / count, rng.uniform(near * 1.2, HORIZON * 0.82)
        tall = high * rng.uniform(0.55, 1.0) * (0.75 + 0.25 * (far / HORIZON))
        away = np.hypot(x - far * math.cos(turn), y - far * math.sin(turn))
        z = np.maximum(z, low + tall - away * rng.uniform(0.95, 1.35) * (1 - 0.22 * creases) * high / 70)
    z += creases * 0.05 * high * ramp(z, low, low + 0.4 * high)
    rock, snow = spec.get("colour", "#6d737c"), spec["snow"]
    rocks = [f"stone{tint(mixed(rock, '#a9bdcc', 0.22), f)}" for f in (0.86, 0.96, 1.06)]
    foot = f"grass{mixed(spec['foot'], '#a9bdcc', 0.25)}"
    line = low + high * (1 - snow)

    def look(middle, up):
        wild = mottle(middle, seed + 53, near * 0.12)
        white = middle[:, 2] + 0.22 * high * (wild - 0.5) + 0.2 * high * (up - 0.62) > line
        green = middle[:, 2] + 0.2 * high * (wild - 0.5) < low + 0.24 * high
        found = np.where(green, foot, pick(rocks, wild))
        return np.where(white, np.where(up > 0.6, "snow", "snow#cfd9e4"), found)

    return field(s, x[::-1], y[::-1], z[::-1], look)


FLANK = (-17.0, -16.5, 5.4, 6.0)  # where a mountain's terrace lies level: x0, y0, x1, y1 for a slope on the +X side


def flank_height(x, y, side, seed):
    """Height of a mountain's flank: a level terrace, rock rising beside it (``side`` 1: at +X), a drop before it."""
    u = np.asarray(x, float) * side
    y = np.asarray(y, float)
    wall = 7.5 * ramp(u, 5.8, 10.3) + 0.95 * np.clip(u - 8.8, 0, 42)
    wall = wall * (1 - 0.35 * ramp(y, 10, 46))
    behind = 5.0 * ramp(-y, 17, 25) + 0.6 * np.clip(-y - 20, 0, 60)
    drop = 7.0 * ramp(y, 6.2, 12) + 0.6 * np.clip(y - 9, 0, 60)
    aside = 0.22 * np.clip(-u - 17, 0, 60)
    out = ramp(beyond(u, y, FLANK), 0.2, 7.0)
    bumps = rough(u, y, seed + 71, 15.0, 5, ridged=True) * 2.2 + rough(u, y, seed + 72, 4.0, 3, ridged=True) * 0.7
    return (
        np.maximum(wall, behind)
        - drop * (1 - 0.75 * ramp(u, 5, 13))
        - aside
        + out * bumps * (0.4 + 0.6 * ramp(u, 4, 9))
    )


def flank(spec, seed):
    """The ground of a mountain's flank, ``side`` as of ``flank_height``: grass where it is level, rock where steep."""
    s, side = Shape(), spec["side"]
    x, y = grid(lines(26, 0.8, 120), lines(26, 0.8, 120))
    z = flank_height(x, y, side, seed)
    rocks = [f"stone{tint('#827d76', f)}" for f in (0.78, 0.88, 0.98, 1.08)]
    turf = [f"grass{tint('#78804f', f)}" for f in (0.9, 1.0, 1.08)]

    def look(middle, up):
        wild = mottle(middle, seed + 73, 5.0)
        own = np.random.default_rng(seed + 74).uniform(-0.16, 0.16, len(middle))
        bare = up < 0.80 + 0.12 * (wild - 0.5)
        scree = (up < 0.93) | (wild + own > 0.7)
        found = np.where(scree, pick(("stone#8f8a76", "stone#9a9484"), np.clip(wild + own, 0, 0.999)),
                         pick(turf, np.clip(wild + own, 0, 0.999)))  # fmt: skip
        return np.where(bare, pick(rocks, np.clip(wild + own, 0, 0.999)), found)

    field(s, x, y, z, look)
    rng = random.Random(seed + 75)
    spots = [(rng.uniform(*FLANK[::2]), rng.uniform(*FLANK[1::2])) for _ in range(640)]
    spots = [p for p in spots if not any(math.dist(p, (side * q[0], q[1])) < 0.95 for q in spec["clear"])]
    for i, (u, v) in enumerate(spots):
        if i % 5:
            ground.tuft(s, rng, side * u, v, rng.choice(turf))
        else:
            pebble(s, rng, side * u, v, rng.choice(rocks))
    return s


def pebble(s, rng, x, y, material):
    """A loose stone of five corners and a tip."""
    r, turn = rng.uniform(0.05, 0.16), rng.uniform(0, 6.28)
    ring = [
        (
            x + r * rng.uniform(0.7, 1.1) * math.cos(turn + 1.257 * i),
            y + r * rng.uniform(0.6, 0.9) * math.sin(turn + 1.257 * i),
            0.0,
        )
        for i in range(5)
    ]
    top = [(x + (a - x) * 0.6, y + (b - y) * 0.6, r * 0.8) for a, b, _ in ring]
    s.add([*ring, *top], [*((i, (i + 1) % 5, 5 + (i + 1) % 5, 5 + i) for i in range(5)), (5, 6, 7, 8, 9)], material)


SNOWS = ("snow#b0bfce", "snow#b9c6d3", "snow#c1cdd8", "snow#c9d3dd")


def drifts(spec, seed):
    """Snow in wind-blown waves, level within ``flat`` (x0, y0, x1, y1), rising to rolling ground beyond."""
    s = Shape()
    x, y = grid(lines(30, 0.75, 170), lines(30, 0.75, 170))
    out = beyond(x, y, spec["flat"])
    k = 2 * math.pi / 9.0
    bend = rough(x, y, seed + 81, 24.0, 2) * 2.6
    crest = np.sin(k * (0.94 * y + 0.34 * x) + bend)
    drift = 0.55 * (crest + 0.4 * crest**2) + 0.3
    z = ramp(out, 0.2, 5.0) * np.maximum(drift, 0.02) * (1 - 0.5 * ramp(out, 40, 90))
    z += ramp(out, 12, 90) * (2.6 + 2.4 * rough(x, y, seed + 82, 62.0, 2)) - 0.02 * (out <= 0.2)

    def look(middle, up):
        slope = 0.55 + 0.32 * rough(middle[:, 0], middle[:, 1], seed + 83, 7.0, 3) + 3.0 * (up - 0.98)
        return pick(SNOWS, np.clip(slope, 0, 0.999))

    return field(s, x, y, z, look)


def tracks(spec, seed):
    """Footprints in snow along ``lines`` of points."""
    s, rng = Shape(), random.Random(seed + 85)
    for line in spec["lines"]:
        for (ax, ay), (bx, by) in itertools.pairwise(line):
            long = math.dist((ax, ay), (bx, by))
            cx, cy = (bx - ax) / long, (by - ay) / long
            for i in range(int(long / 0.62)):
                side = 0.13 if i % 2 else -0.13
                u, v = i * 0.62 + rng.uniform(-0.05, 0.05), side + rng.uniform(-0.02, 0.02)
                px, py = ax + cx * u - cy * v, ay + cy * u + cx * v
                for scale, z, material in ((1.25, 0.006, "snow#d3dbe3"), (1.0, 0.010, "snow#8296ab")):
                    ring = [
                        (0.16 * scale * math.cos(a), 0.062 * scale * math.sin(a)) for a in np.arange(9) * math.pi / 4.5
                    ]
                    s.quad([(px + p * cx - q * cy, py + p * cy + q * cx, z) for p, q in ring], material)
    return s


def flags(spec, seed):
    """What is left of a stone floor within an ``outline`` (x0, y0, x1, y1): flags, sunk and cracked, grass between."""
    s, rng = Shape(), random.Random(seed + 87)
    x0, y0, x1, y1 = spec["outline"]
    tones = [f"stone{tint('#a49b88', f)}" for f in (0.88, 0.96, 1.04)]
    y = y0
    while y < y1 - 0.4:
        tall, x = rng.uniform(0.7, 1.0), x0 + rng.uniform(0, 0.5)
        while x < x1 - 0.4:
            wide = rng.uniform(0.7, 1.3)
            if rng.random() < 0.62:
                lift = 0.012 + 0.012 * rng.random()
                cut = [rng.uniform(0.0, 0.12) for _ in range(4)]
                s.prism([(x + cut[0], y + 0.03), (x + wide - 0.04, y + cut[1]), (x + wide - cut[2], y + tall - 0.04),
                         (x + 0.03, y + tall - cut[3])], -0.04, lift, rng.choice(tones))  # fmt: skip
            x += wide
        y += tall
    return s


def trench_line(x):
    """The y of the middle of a battlefield's trench at ``x``: it runs along X in bays, so that nobody fires down it."""
    return 7.3 + 0.75 * np.clip(2.6 * np.sin(0.42 * np.asarray(x, float)), -1, 1)
