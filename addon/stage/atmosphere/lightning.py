# SPDX-License-Identifier: GPL-3.0-or-later
"""Lightning in a storm: when it flashes, and its bolt. Pure numpy."""

import math

import numpy as np

from ..geometry import Shape, facing

FLICKER = ((0.0, 1.0), (0.09, 0.25), (0.17, 0.85), (0.30, 0.0))  # (seconds, strength) of one flash
_FIRST, _APART = (1.2, 4.0), (7.0, 15.0)  # seconds: from the start, from one to the next
_MOST = 8
_AWAY, _TALL = (70.0, 95.0), 62.0  # metres: how far off a bolt strikes, how high it begins


def flashes(seed, seconds):
    """When it flashes in a scene of this length: seconds from its start, sparse, the same for the same seed."""
    rng = np.random.default_rng([seed, 31])
    at, found = rng.uniform(*_FIRST), []
    while at < seconds - FLICKER[-1][0] and len(found) < _MOST:
        found.append(round(float(at), 3))
        at += rng.uniform(*_APART)
    return found


def bolt(axis, seed, number):
    """The Shape of a forked bolt behind the action, about the origin; ``axis``: yaw to the camera side, radians."""
    rng, shape = np.random.default_rng([seed, 32, number]), Shape()
    x, y = facing(axis + math.pi + rng.uniform(-0.55, 0.55))
    away = rng.uniform(*_AWAY)
    foot, side = np.array([x, y, 0.0]) * away, np.array([-y, x, 0.0])
    trunk = _jagged(rng, foot + side * rng.uniform(-9, 9) + (0, 0, _TALL), foot, side, 13)
    shape.tube(trunk, np.linspace(0.42, 0.16, len(trunk)), "bolt", 5)
    for start in rng.choice(range(3, 9), 2, replace=False):
        end = trunk[start] + side * rng.choice((-1, 1)) * rng.uniform(7, 15) - (0, 0, rng.uniform(12, 22))
        fork = _jagged(rng, trunk[start], end, side, 6)
        shape.tube(fork, np.linspace(0.2, 0.05, len(fork)), "bolt", 4)
    return shape


def _jagged(rng, start, end, side, count):
    share = np.linspace(0, 1, count)[:, None]
    aside = rng.uniform(-1, 1, (count, 1)) * np.sin(np.pi * share) * 0.05 * np.linalg.norm(end - start)
    return start + (end - start) * share + side * aside
