# SPDX-License-Identifier: GPL-3.0-or-later
"""Floors of rooms: planks, tiles, a chequer, concrete, carpet, lino, steel plates. Tops lie at z = 0."""

import random

import numpy as np

from ..geometry import Shape
from .walls import tint

APRON = 3.0  # m of floor behind a wild wall, for cameras that look in through it


def floor(plan):
    """The floor of a rectangular room, a little under its walls too, and on behind wild ones."""
    x0, y0, x1, y1 = _with_aprons(plan)
    look, s = plan.params["look"], Shape()
    base = tint(look["floor_colour"], 0.62)
    s.box(((x0 + x1) / 2, (y0 + y1) / 2, -0.06), (x1 - x0 + 0.24, y1 - y0 + 0.24, 0.1), "wood" + base, 0)
    rng = random.Random(plan.seed + 7)
    _KINDS[look["floor"]](s, (x0, y0, x1, y1), look["floor_colour"], rng)
    return s


def _with_aprons(plan):
    low, high = np.min(plan.floor, axis=0).astype(float), np.max(plan.floor, axis=0).astype(float)
    area = np.array([*low, *high])
    for wall in plan.walls:
        for k in (0, 1):
            if wall.wild and abs(wall.start[k] - wall.end[k]) < 0.01:
                if wall.start[k] < (low[k] + high[k]) / 2:
                    area[k] -= APRON
                else:
                    area[k + 2] += APRON
    return tuple(area.tolist())


def _sheet(s, x0, y0, x1, y1, material, z=0.0):
    s.quad([(x0, y0, z), (x1, y0, z), (x1, y1, z), (x0, y1, z)], material)


def _planks(s, area, colour, rng):
    x0, y0, x1, y1 = area
    tints = [tint(colour, f) for f in (0.9, 0.96, 1.0, 1.05)]
    count = max(round((x1 - x0) / 0.19), 1)
    step = (x1 - x0) / count
    for k in range(count):
        y = y0 - rng.uniform(0, 2.0)
        while y < y1:
            long = rng.uniform(1.5, 2.6)
            a, b = max(y, y0), min(y + long, y1)
            if b - a > 0.02:
                _sheet(
                    s,
                    x0 + k * step + 0.003,
                    a + 0.003,
                    x0 + (k + 1) * step - 0.003,
                    b - 0.003,
                    "floorboard" + rng.choice(tints),
                )
            y += long


def _grid(s, area, size, gap, choose, z=0.0):
    x0, y0, x1, y1 = area
    nx, ny = max(round((x1 - x0) / size), 1), max(round((y1 - y0) / size), 1)
    dx, dy = (x1 - x0) / nx, (y1 - y0) / ny
    for i in range(nx):
        for j in range(ny):
            x, y = x0 + i * dx, y0 + j * dy
            _sheet(s, x + gap, y + gap, x + dx - gap, y + dy - gap, choose(i, j), z)


def _tiles(s, area, colour, rng):
    tints = ["tile" + tint(colour, f) for f in (0.95, 1.0, 1.04)]
    _grid(s, area, 0.4, 0.005, lambda i, j: rng.choice(tints))


def _checker(s, area, colour, rng):
    pale = tint("#d9d4c6", 1.0)
    _grid(s, area, 0.36, 0.003, lambda i, j: "tile" + (colour if (i + j) % 2 else pale))


def _concrete(s, area, colour, rng):
    tints = ["concrete" + tint(colour, f) for f in (0.97, 1.0, 1.03)]
    _grid(s, area, 3.0, 0.012, lambda i, j: rng.choice(tints))
    x0, y0, x1, y1 = area
    for x in (x0 + 1.1, x1 - 1.1):
        _sheet(s, x - 0.06, y0 + 0.6, x + 0.06, y1 - 0.6, "yellow#c3a24e", 0.003)
    for _ in range(7):
        x, y, r = rng.uniform(x0 + 1, x1 - 1), rng.uniform(y0 + 1, y1 - 1), rng.uniform(0.2, 0.6)
        points = [
            (x + r * np.cos(a) * (1 + 0.3 * np.sin(3 * a)), y + r * 0.7 * np.sin(a), 0.002)
            for a in np.arange(14) * 0.4488
        ]
        s.quad(points, "concrete" + tint(colour, 0.82))


def _slabs(s, area, colour, rng):
    tints = ["concrete" + tint(colour, f) for f in (0.92, 0.97, 1.0, 1.05)]
    _grid(s, area, 0.7, 0.008, lambda i, j: rng.choice(tints))


def _earth(s, area, colour, rng):
    """Trodden earth with straw strewn on it."""
    x0, y0, x1, y1 = area
    _sheet(s, x0, y0, x1, y1, "soil" + colour)
    for _ in range(26):
        x, y, r = rng.uniform(x0 + 0.5, x1 - 0.5), rng.uniform(y0 + 0.5, y1 - 0.5), rng.uniform(0.3, 1.1)
        angles = np.arange(12) * 0.5236
        blot = [(x + r * np.cos(a) * (1 + 0.2 * np.sin(2 * a)), y + 0.7 * r * np.sin(a), 0.002) for a in angles]
        s.quad(blot, "soil" + tint(colour, rng.choice((0.92, 1.06))))
    for _ in range(420):
        x, y, a, r = rng.uniform(x0, x1), rng.uniform(y0, y1), rng.uniform(0, 3.14), rng.uniform(0.05, 0.14)
        c, q = r * np.cos(a), r * np.sin(a)
        corners = [(x - c, y - q), (x + 0.06 * q, y - 0.06 * c), (x + c, y + q), (x - 0.06 * q, y + 0.06 * c)]
        s.quad([(u, v, 0.006) for u, v in corners], "straw" + rng.choice(("#c9ad68", "#b8984f")))


def _carpet(s, area, colour, rng):
    _grid(s, area, 0.5, 0.0015, lambda i, j: "carpet" + tint(colour, 1.0 if (i + j) % 2 else 0.95))


def _lino(s, area, colour, rng):
    x0, y0, x1, y1 = area
    tints = ["tile" + tint(colour, f) for f in (0.97, 1.0)]
    _grid(s, area, 0.6, 0.002, lambda i, j: tints[(i * 3 + j) % 2])
    for a, b, c, d in (
        (x0, y0, x1, y0 + 0.14),
        (x0, y1 - 0.14, x1, y1),
        (x0, y0, x0 + 0.14, y1),
        (x1 - 0.14, y0, x1, y1),
    ):
        _sheet(s, a, b, c, d, "tile" + tint(colour, 0.68), 0.003)


def _plates(s, area, colour, rng):
    """Chequer plates with a walkway of grating along the front."""
    tints = ["metal" + tint(colour, f) for f in (0.94, 1.0, 1.06)]
    _grid(s, area, 1.2, 0.012, lambda i, j: rng.choice(tints))
    x0, y0, x1, y1 = area
    nx, ny = int((x1 - x0) / 0.3), int((y1 - y0) / 0.3)
    for i in range(nx):
        for j in range(ny):
            x, y = x0 + (i + 0.5) * 0.3, y0 + (j + 0.5) * 0.3
            a, b = (0.06, 0.014) if (i + j) % 2 else (0.014, 0.06)
            s.quad(
                [(x - a, y - b, 0.003), (x + a, y - b, 0.003), (x + a, y + b, 0.003), (x - a, y + b, 0.003)],
                "metal" + tint(colour, 1.3),
            )
    for y in (y0 + 1.55, y0 + 3.9):
        _sheet(s, x0 + 0.9, y - 0.05, x1 - 0.9, y + 0.05, "yellow#c2a04c", 0.004)


def _deck(s, area, colour, rng):
    """Dark plates of several widths with seams, two lines of light along the way."""
    x0, y0, x1, y1 = area
    tints = ["metal_dark" + tint(colour, f) for f in (0.92, 1.0, 1.08)]
    _grid(s, area, 0.9, 0.012, lambda i, j: tints[(i * 2 + j) % 3])
    for x in (x0 + 0.42, x1 - 0.42):
        _sheet(s, x - 0.03, y0, x + 0.03, y1, "display#7fd0ff", 0.004)


def _oiled(s, area, colour, rng):
    """Sheets of oiled paper that overlap, yellow and glossy, a border along the walls."""
    tints = ["tile" + tint(colour, f) for f in (0.97, 1.0, 1.03)]
    _grid(s, area, 0.9, 0.0, lambda i, j: rng.choice(tints))
    x0, y0, x1, y1 = area
    for k in range(1, round((x1 - x0) / 0.9)):
        x = x0 + k * (x1 - x0) / round((x1 - x0) / 0.9)
        _sheet(s, x - 0.02, y0, x + 0.02, y1, "tile" + tint(colour, 0.9), 0.002)
    for k in range(1, round((y1 - y0) / 0.9)):
        y = y0 + k * (y1 - y0) / round((y1 - y0) / 0.9)
        _sheet(s, x0, y - 0.02, x1, y + 0.02, "tile" + tint(colour, 0.9), 0.002)


def _maru(s, area, colour, rng):
    """Short boards set across between long joists, as a wooden hall's floor is joined."""
    x0, y0, x1, y1 = area
    tints = ["floorboard" + tint(colour, f) for f in (0.9, 0.97, 1.0, 1.06)]
    bays = max(round((y1 - y0) / 0.9), 1)
    tall, count = (y1 - y0) / bays, max(round((x1 - x0) / 0.26), 1)
    for j in range(bays):
        y = y0 + j * tall
        _sheet(s, x0, y - 0.07, x1, y + 0.07, "floorboard" + tint(colour, 0.84), 0.002)
        for i in range(count):
            x, wide = x0 + i * (x1 - x0) / count, (x1 - x0) / count
            _sheet(s, x + 0.004, y + 0.074, x + wide - 0.004, y + tall - 0.074, rng.choice(tints))


def _tatami(s, area, colour, rng):
    """Mats of rushes, two by one, in dark cloth borders, two and two crosswise."""
    x0, y0, x1, y1 = area
    nx, ny = max(round((x1 - x0) / 1.8), 1), max(round((y1 - y0) / 1.8), 1)
    dx, dy = (x1 - x0) / nx, (y1 - y0) / ny
    for i in range(2 * nx * ny):
        cell, half = divmod(i, 2)
        a, b = x0 + cell % nx * dx, y0 + cell // nx * dy
        across = (cell % nx + cell // nx) % 2
        u0, v0 = (a, b + half * dy / 2) if across else (a + half * dx / 2, b)
        u1, v1 = (a + dx, v0 + dy / 2) if across else (u0 + dx / 2, b + dy)
        _sheet(s, u0, v0, u1, v1, "fabric#3f4a3a")
        rim, gap = 0.03, 0.003
        inner = (u0 + gap, v0 + rim, u1 - gap, v1 - rim) if across else (u0 + rim, v0 + gap, u1 - rim, v1 - gap)
        _sheet(s, *inner, "straw" + tint(colour, (0.97, 1.03)[across] * (1.0 if half else 0.985)), 0.003)


_KINDS = {
    "tatami": _tatami,
    "deck": _deck,
    "oiled": _oiled,
    "maru": _maru,
    "planks": _planks,
    "tiles": _tiles,
    "checker": _checker,
    "concrete": _concrete,
    "slabs": _slabs,
    "carpet": _carpet,
    "lino": _lino,
    "plates": _plates,
    "earth": _earth,
}
