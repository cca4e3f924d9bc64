# SPDX-License-Identifier: GPL-3.0-or-later
"""What is seen at and beyond a room's windows: the hour in bands on the panes, drops and streaks of rain, what falls
outside, snow on the sill, lit windows of the town at night. Pure numpy.

All of it lies outside the walls, which hide what sticks out beyond a window. What moves is drawn twice, one travel
apart, as in ``particles``.
"""

import math
from itertools import pairwise

import numpy as np

from ..geometry import Shape, facing
from . import soft
from .particles import Fall

BANDS = 6  # of colour from the sill to the lintel
_BEHIND = 0.03  # metres that the panes lie outside the wall
_REACH = 2.6  # metres before the window in which rain and snow are drawn
_FULL = 4  # windows that show all of it
_TALL = 3.0  # metres that these fall before they start anew
_DROPS, _RUNS, _RAIN, _FLAKES = 130, 22, 300, 170  # a window of a square metre and a half
_TOWN = 0.125, 0.21  # metres from one lit window across the street to the next, as they look on the pane
_INTO, _SPILL, _LAYERS = 0.30, 0.75, 28  # metres: light that spills into the room: where it hangs, how wide it is
_FROST = 0.16  # metres: how far frost grows into the corners


def sheet(shape, opening, thickness):
    """Add the sheet behind a window on which the hour lies, in bands ``pane 0`` (at the sill) to ``pane 5``."""
    place = _Place(opening, thickness)
    edges = np.linspace(0, opening.height, BANDS + 1)
    for n, (low, high) in enumerate(pairwise(edges)):
        shape.quad(place.face([(-1, low), (1, low), (1, high), (-1, high)], wide=0.02), f"pane {n}")
    return shape


def bloom(shape, opening):
    """Add layers before a window, in the bands of ``soft``, that let its light spill over its frame into the room."""
    place = _Place(opening, -_INTO)
    for n in range(_LAYERS):
        share = (n + 1) / _LAYERS
        wide, low, high = place.half + _SPILL * share, -_SPILL * share, opening.height + 0.8 * _SPILL * share
        round_off = 0.55 * _SPILL * share
        corners = [(-wide + round_off, low), (wide - round_off, low), (wide, low + round_off), (wide, high - round_off),
                   (wide - round_off, high), (-wide + round_off, high), (-wide, high - round_off),
                   (-wide, low + round_off)]  # fmt: skip
        away = place.inwards * 0.0004 * n
        shape.quad([p + away for p in place.face([(u / place.half, z) for u, z in corners])], soft.band("bloom", share))
    return shape


def drops(shape, opening, thickness, rng):
    """Add drops that stand on a wet pane: light ones (``drop``) with a dark rim below (``drop dark``)."""
    place = _Place(opening, thickness, before=0.010)
    count = _count(_DROPS, opening)
    size = rng.uniform(0.004, 0.011, count)
    middles = place.face(np.column_stack([rng.uniform(-1, 1, count), rng.uniform(0, opening.height, count)]))
    below = middles - np.outer(0.35 * size, (0.0, 0.0, 1.0))
    _polygons(shape, _discs(below, place.across, 1.25 * size, 1.25), "drop dark")
    _polygons(shape, _discs(middles, place.across, size, 1.25), "drop")
    return shape


def runs(openings, thickness, seed):
    """Water that runs down all the panes, as one Fall; ``thickness`` {wall: metres}."""
    rng, shape = np.random.default_rng([seed, 21]), Shape()
    tall = max(o.height for o in openings)
    for opening in openings:
        place, quads, heads = _Place(opening, thickness.get(opening.wall, 0.12), before=0.014), [], []
        for _ in range(_count(_RUNS, opening)):
            u, top = rng.uniform(-0.98, 0.98), rng.uniform(0, tall)
            length, width = rng.uniform(0.12, 0.55), rng.uniform(0.004, 0.009)
            for again in (0.0, tall):
                _run(quads, heads, place, u, top + again, length, width)
        _polygons(shape, quads, "run")
        heads = np.array(heads)
        _polygons(shape, _discs(heads[:, :3], place.across, heads[:, 3], 1.4), "run head")
    return Fall("runs", shape, (0.0, 0.0, -tall), 9.0)


def _run(quads, heads, place, u, top, length, width):
    """One streak with a drop at its lower end; it wavers a little."""
    half = place.half
    steps = np.linspace(0, 1, 5)
    sway = 0.006 * np.sin(11 * steps + 7 * u)
    for a, b in zip(range(4), range(1, 5), strict=True):
        low, high = top - length * (1 - steps[a]), top - length * (1 - steps[b])
        left, right = (sway[a] - width) / half, (sway[a] + width) / half
        above = [(sway[b] - width * 0.7) / half, (sway[b] + width * 0.7) / half]
        quads.append(place.face([(u + left, low), (u + right, low), (u + above[1], high), (u + above[0], high)]))
    heads.append((*place.face([(u + sway[0] / half, top - length)])[0], width * 1.9))


def rain(openings, thickness, weather, seed):
    """Streaks that fall before the windows, as one Fall."""
    rng, shape = np.random.default_rng([seed, 22]), Shape()
    slant = np.array(weather.slant)
    travel = slant * (_TALL / -slant[2])
    for opening in openings:
        count = _count(_RAIN * weather.rain * _share(openings), opening)
        points = _before(rng, _Place(opening, thickness.get(opening.wall, 0.12)), count)
        side = np.array(_across(opening)) * rng.uniform(0.0028, 0.0050, (len(points), 1))
        streak = slant * rng.uniform(0.22, 0.50, (len(points), 1))
        quads = np.stack([points - side, points + side, points + side - streak, points - side - streak], 1)
        quads = np.concatenate([quads, quads - travel])
        shape.add(quads.reshape(-1, 3), np.arange(len(quads) * 4).reshape(-1, 4).tolist(), "window rain")
    return Fall("window rain", shape, tuple(travel), _TALL / 9.0)


def snow(openings, thickness, weather, seed):
    """Two layers of flakes before the windows, as Falls."""
    falls = []
    for n, seconds in enumerate((2.6, 3.7)):
        rng, shape = np.random.default_rng([seed, 23, n]), Shape()
        for opening in openings:
            place = _Place(opening, thickness.get(opening.wall, 0.12))
            points = _before(rng, place, _count(_FLAKES * weather.snow * _share(openings), opening))
            points = np.concatenate([points, points - (0, 0, _TALL)])
            sizes = np.tile(rng.uniform(0.014, 0.032, len(points) // 2), 2)
            _polygons(shape, _discs(points, place.across, sizes), "flake")
        falls.append(Fall(f"window snow:{n}", shape, (0.0, 0.0, -_TALL), seconds, 0.16))
    return falls


def drift(shape, opening, thickness, rng):
    """Add snow that lies along the sill and frost in the corners of a pane (``drift``, ``frost``)."""
    place = _Place(opening, thickness, before=0.012)
    edges = np.linspace(-1, 1, 15)
    high = 0.16 + 0.05 * np.sin(edges * 2.3 + rng.uniform(0, 6)) + 0.06 * np.abs(edges) ** 3
    for (a, b), (left, right) in zip(pairwise(edges), pairwise(high), strict=True):
        shape.quad(place.face([(a, 0), (b, 0), (b, right), (a, left)]), "drift")
    for side in (-1, 1):
        for low in (0.0, opening.height):
            for n in range(4):
                reach = _FROST * (1 - 0.2 * n) * rng.uniform(0.8, 1.2)
                across, up = side * (1 - reach / place.half), low + (reach if not low else -reach) * 1.3
                corners = [(side, low), (across, low), (side, up)]
                shape.quad(place.face(corners), "frost")
    return shape


def town(shape, opening, thickness, rng):
    """Add lit windows of the houses across the street, as seen by night (``town 0`` to ``town 2``)."""
    place = _Place(opening, thickness, before=0.006)
    step, storey = _TOWN
    columns, floors = int(2 * place.half / step), int(0.8 * opening.height / storey)
    for floor in range(floors):
        for column in range(columns):
            if rng.uniform() < 0.4:
                x, z = -place.half + step * (column + 0.5), storey * (floor + 0.4)
                corners = [(x - 0.2 * step, z), (x + 0.2 * step, z), (x + 0.2 * step, z + 0.5 * storey),
                           (x - 0.2 * step, z + 0.5 * storey)]  # fmt: skip
                shape.quad(place.face([(u / place.half, v) for u, v in corners]), f"town {int(rng.integers(3))}")
    return shape


class _Place:
    """The plane of a window's pane: points by share of the half width and height above the sill."""

    def __init__(self, opening, thickness, before=0.0):
        x, y = facing(opening.yaw)
        self.inwards = np.array([x, y, 0.0])
        self.origin = np.asarray(opening.location, float) - self.inwards * (thickness + _BEHIND - before)
        self.across = np.array(_across(opening))
        self.half, self.height = opening.width / 2, opening.height

    def face(self, corners, wide=0.0):
        """Points (n, 3) of ``(share of the half width, height)``, ``wide`` metres more to either side."""
        along, up = np.array(corners, float).T
        return self.origin + np.outer(along * (self.half + wide), self.across) + np.outer(up, (0.0, 0.0, 1.0))


def _across(opening):
    x, y = facing(opening.yaw)
    return -y, x, 0.0


def _count(share, opening):
    """How many for a window, given how many for one of a square metre and a half."""
    return int(min(share * opening.width * opening.height / 1.5, 2.5 * share))


def _share(openings):
    """Rooms of many windows show less at each."""
    return min(1.0, _FULL / len(openings))


def _before(rng, place, count):
    """Points (count, 3) outside a window, more widely spread the farther out, a travel above its sill."""
    out = rng.uniform(0.25, _REACH, count)
    aside = rng.uniform(-1, 1, count) * (place.half + 0.7 * out)
    high = rng.uniform(-0.6, _TALL - 0.6, count) + 1.0
    return (
        place.origin
        - place.inwards * out[:, None]
        + place.across * aside[:, None]
        + np.array([0, 0, 1]) * high[:, None]
    )


def _discs(points, across, sizes, tall=1.0):
    """Six corners about each point (n, 3), upright along ``across``, ``tall`` times as high as they are wide."""
    angle = np.linspace(0, 2 * math.pi, 6, endpoint=False)[:, None]
    rim = np.cos(angle) * across + tall * np.sin(angle) * np.array([0, 0, 1.0])
    return points[:, None] + sizes[:, None, None] * rim


def _polygons(shape, corners, material):
    """Add faces of as many corners each (n, corners, 3) at once."""
    if len(corners):
        corners = np.asarray(corners, float)
        faces = np.arange(corners.shape[0] * corners.shape[1]).reshape(corners.shape[:2]).tolist()
        shape.add(corners.reshape(-1, 3), faces, material)
