# SPDX-License-Identifier: GPL-3.0-or-later
"""Fog, dust and the veil of rain, thicker with distance: nested sheets around the action. Pure numpy.

The same from every side: whoever looks across the action looks through the near ones a little and through the far
ones a lot.
"""

import math
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import numpy as np

from ..geometry import Shape

SIDES = 56
# From which height (metres), which share of the density: none at the ground, where sheets would end in lines.
_FOOT = ((-1.0, 0.0), (0.02, 0.14), (0.20, 0.30), (0.42, 0.46), (0.68, 0.62), (0.98, 0.76), (1.34, 0.90))
_HEAD = ((0.0, 1.0), (0.45, 0.6), (0.75, 0.28), (1.0, 0.0))  # shares of the height above the foot
_FOOT_TOP = 1.8


@dataclass(frozen=True)
class Air:
    """How thick the air is and where it begins."""

    nearest: float  # metres from the action
    farthest: float
    sheets: int
    extinction: float  # a metre, at full amount


FOG = Air(5.0, 85.0, 24, 0.068)  # nearer sheets would show their edges to cameras beside them
RAIN = Air(6.5, 70.0, 8, 0.012)
DISTANCE = Air(34.0, 130.0, 4, 0.0021)  # clear air, which pales what is far
NIGHT = Air(5.5, 14.0, 7, 0.30)  # about a car whose lights show nothing of the street


@lru_cache(32)
def sheets(air, amount, seed):
    """``(shape, alphas)``: sheets about the origin from z -1 upwards, and the alpha of each material.

    Each sheet stands for the air between it and the next one. They thin out towards the ground and wander in and out,
    so that where they cut ground and walls there is mist and not a line.
    """
    rng = np.random.default_rng([seed, 5])
    radii = np.geomspace(air.nearest, air.farthest, air.sheets)
    angle = np.linspace(0, 2 * np.pi, SIDES, endpoint=False)
    shape, alphas = Shape(), {}
    for radius, gap in zip(radii, np.gradient(radii), strict=True):
        foot, rise = radius + 0.55 * gap * _wander(rng, angle), 3.5 + 0.45 * radius
        lower = [(foot, height, share) for height, share in _FOOT]
        upper = [(radius + 0.55 * gap * _wander(rng, angle), _FOOT_TOP + h * rise, share) for h, share in _HEAD]
        for low, high in pairwise([*lower, (foot, *upper[0][1:]), *upper[1:]]):
            share = low[2]
            if share:
                # Steps of alpha keep the number of materials small.
                alpha = round(1 - math.exp(-air.extinction * amount * gap * share), 2) or 0.005
                name = f"haze {alpha:.3f}"
                alphas[name] = alpha
                _band(shape, angle, low, high, name)
    return shape, alphas


def _wander(rng, angle):
    """A smooth random closed curve about 0, one value an angle."""
    return sum(rng.uniform(-1, 1) / k * np.sin(k * angle + rng.uniform(0, 6.3)) for k in (2, 3, 5, 8))


def _band(shape, angle, low, high, material):
    """A ring of faces between two edges ``(reach an angle, height, _)``."""
    (inner, bottom, _), (outer, top, _) = low, high
    reach, height = np.concatenate([inner, outer]), np.repeat([bottom, top], SIDES)
    around = np.tile(angle, 2)
    vertices = np.column_stack([reach * np.cos(around), reach * np.sin(around), height])
    faces = [(j, (j + 1) % SIDES, (j + 1) % SIDES + SIDES, j + SIDES) for j in range(SIDES)]
    shape.add(vertices, faces, material)
