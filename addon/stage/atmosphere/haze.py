# SPDX-License-Identifier: GPL-3.0-or-later
"""Fog, dust and the veil of rain, thicker with distance: nested sheets around the action. Pure numpy.

The same from every side: whoever looks across the action looks through the near ones a little and through the far
ones a lot.
"""

import math
from dataclasses import dataclass

import numpy as np

from ..geometry import Shape

SIDES = 56
_LEVELS, _SHARES = (0.0, 0.45, 0.75), (1.0, 0.6, 0.28)  # from which share of the height, which share of the density


@dataclass(frozen=True)
class Air:
    """How thick the air is and where it begins."""

    nearest: float  # metres from the action
    farthest: float
    sheets: int
    extinction: float  # a metre, at full amount


FOG = Air(5.0, 85.0, 24, 0.06)  # nearer sheets would show their edges to cameras beside them
RAIN = Air(6.5, 70.0, 8, 0.012)


def sheets(air, amount, seed):
    """``(shape, alphas)``: sheets about the origin from z -1 upwards, and the alpha of each material.

    Each sheet stands for the air between it and the next one. They wander in and out and lean, so that where they cut
    ground and walls there is mist and not a line.
    """
    rng = np.random.default_rng([seed, 5])
    radii = np.geomspace(air.nearest, air.farthest, air.sheets)
    angle = np.linspace(0, 2 * np.pi, SIDES, endpoint=False)
    shape, alphas = Shape(), {}
    for radius, gap in zip(radii, np.gradient(radii), strict=True):
        top = 5.0 + 0.45 * radius
        edges = [(radius + 0.55 * gap * _wander(rng, angle), -1 + level * (top + 1)) for level in (*_LEVELS, 1.0)]
        for share, low, high in zip(_SHARES, edges, edges[1:]):
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
    """A ring of faces between two edges ``(reach an angle, height)``."""
    (inner, bottom), (outer, top) = low, high
    reach, height = np.concatenate([inner, outer]), np.repeat([bottom, top], SIDES)
    around = np.tile(angle, 2)
    vertices = np.column_stack([reach * np.cos(around), reach * np.sin(around), height])
    faces = [(j, (j + 1) % SIDES, (j + 1) % SIDES + SIDES, j + SIDES) for j in range(SIDES)]
    shape.add(vertices, faces, material)
