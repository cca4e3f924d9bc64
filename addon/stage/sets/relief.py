# SPDX-License-Identifier: GPL-3.0-or-later
"""What a top is really like: what rises from it, how high it is where a thing will lie. Pure numpy.

An anchor says where a top is; the mesh says that a desk slants, that a monitor stands on it, that a cushion swells.
"""

import math
from functools import lru_cache

import numpy as np

from .. import kit

CELL = 0.012  # metres
LIP = 0.03  # what rises no higher is lain on, what is higher is in the way
SUNK = 0.06  # how far below its anchor a top may lie
CLEAR = 0.001
_FINEST = 400  # parts of an edge


def rest(item, top, anchor, spot, turned, size):
    """Height above the anchor at which a thing of ``size`` (x, y, z) comes to lie on a top, or None: no room.

    ``anchor`` is the number of the top among the thing's anchors; ``spot`` (u, v) is in the top's own space,
    ``turned`` the thing's yaw against the top's.
    """
    floor, ceiling = _relief(*kit.key(item.asset, item.params, item.seed), anchor, tuple(top.size))
    half = np.array(top.size) / 2
    steps = (np.indices(floor.shape).T + 0.5) * CELL - half - spot
    c, s = math.cos(turned), math.sin(turned)
    along, across = steps[..., 0] * c + steps[..., 1] * s, steps[..., 1] * c - steps[..., 0] * s
    under = ((np.abs(along) <= size[0] / 2 + CELL / 2) & (np.abs(across) <= size[1] / 2 + CELL / 2)).T
    if not under.any():
        return 0.0
    base = float(floor[under].max())
    base = 0.0 if base == -math.inf else base
    return base if ceiling[under].min() > base + size[2] else None


@lru_cache(maxsize=512)
def _relief(asset, params, seed, anchor, size):
    """``(floor, ceiling)`` over the cells of a top: how high it is there, where something above it begins."""
    made = kit.make(asset, dict(params), seed)
    top = made.anchors[anchor]
    shape = tuple(max(math.ceil(side / CELL), 1) for side in size)
    floor, ceiling = np.full(shape, -math.inf), np.full(shape, math.inf)
    for spots in _samples(_local(made.shape.vertices, top), made.shape.faces, np.array(size) / 2):
        cells = ((spots[:, :2] + np.array(size) / 2) // CELL).astype(int)
        there = ((cells >= 0) & (cells < shape)).all(1)
        cells, high = cells[there], spots[there, 2]
        lain = high <= LIP
        np.maximum.at(floor, tuple(cells[lain].T), high[lain])
        np.minimum.at(ceiling, tuple(cells[~lain].T), high[~lain] - CLEAR)
    return floor, ceiling


def _local(vertices, top):
    c, s = math.cos(top.yaw), math.sin(top.yaw)
    x, y, z = (vertices - top.location).T
    return np.column_stack([x * c + y * s, y * c - x * s, z])


def _samples(vertices, faces, half):
    """Points all over the faces that lie over or about a top, no farther apart than a cell."""
    triangles = np.array([(f[0], f[i], f[i + 1]) for f in faces for i in range(1, len(f) - 1)], int)
    corners = vertices[triangles]
    near = (corners[..., :2].max(1) > -half).all(1) & (corners[..., :2].min(1) < half).all(1)
    corners = corners[near & (corners[..., 2].max(1) > -SUNK)]
    if not len(corners):
        return
    longest = np.linalg.norm((corners - np.roll(corners, 1, 1))[..., :2], axis=2).max(1)
    steps = np.ceil(longest / CELL).astype(int).clip(1, _FINEST)
    for many in np.unique(steps):
        u, v = np.meshgrid(np.linspace(0, 1, many + 1), np.linspace(0, 1, many + 1))
        inside = u + v <= 1 + 1e-9
        u, v = u[inside][:, None], v[inside][:, None]
        a, b, c = (corners[steps == many][:, None, k] for k in range(3))
        points = (a + (b - a) * u + (c - a) * v).reshape(-1, 3)
        yield points[points[:, 2] > -SUNK]
