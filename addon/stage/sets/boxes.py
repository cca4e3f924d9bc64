# SPDX-License-Identifier: GPL-3.0-or-later
"""Upright oriented boxes: do they overlap, do they lie inside a polygon. Pure numpy, vectorised."""

from dataclasses import dataclass

import numpy as np

from . import assets

CROWN = 0.8  # of a tree's width, since crowns are round


@dataclass
class Box:
    """A box turned about z: middle of the footprint, yaw, width (x), depth (y), from ``low`` to ``high``."""

    x: float
    y: float
    yaw: float
    width: float
    depth: float
    low: float = 0.0
    high: float = 2.0


def of_item(item, grow=0.0):
    """The box of a plan Item, ``grow`` metres wider on every side."""
    x, y, z = item.location
    w, d = item.foot or item.size[:2]
    h = item.size[2]
    low = z + assets.rise(item.asset, item.params, item.seed)
    return Box(x, y, item.yaw, w + 2 * grow, d + 2 * grow, low, low + h)


def overhang(item):
    """The box of what reaches out above the heads of people, wider than what stands in their way; or None."""
    known = assets.facts(item.asset, item.params, item.seed)
    if known.eaves is None:
        return None
    x, y, z = item.location
    wide, deep = (side * CROWN if item.asset in assets.PLANTS else side for side in item.size[:2])
    return Box(x, y, item.yaw, wide, deep, z + known.eaves, z + known.rise + item.size[2])


def table(boxes):
    """Boxes as an (n, 7) array: x, y, yaw, half width, half depth, low, high."""
    rows = [(b.x, b.y, b.yaw, b.width / 2, b.depth / 2, b.low, b.high) for b in boxes]
    return np.array(rows, float).reshape(-1, 7)


def overlap(a, b, margin=0.0):
    """(n, m) bool: which boxes of table ``a`` come nearer than ``margin`` metres to which of table ``b`` (SAT)."""
    ax, ay, at, aw, ad, al, ah = (a[:, i, None] for i in range(7))
    bx, by, bt, bw, bd, bl, bh = (b[None, :, i] for i in range(7))
    dx, dy = bx - ax, by - ay
    turn = bt - at
    c, s = np.abs(np.cos(turn)), np.abs(np.sin(turn))
    hit = (al < bh - 1e-6) & (bl < ah - 1e-6)
    for yaw, own, other in ((at, (aw, ad), (bw, bd)), (bt, (bw, bd), (aw, ad))):
        along = np.abs(dx * np.cos(yaw) + dy * np.sin(yaw))
        across = np.abs(-dx * np.sin(yaw) + dy * np.cos(yaw))
        hit &= along < own[0] + other[0] * c + other[1] * s + margin - 1e-6
        hit &= across < own[1] + other[0] * s + other[1] * c + margin - 1e-6
    return hit


def corners(rows):
    """(n, 4, 2) corners of the footprints of a box table."""
    signs = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]], float)
    local = signs[None] * rows[:, None, 3:5]
    c, s = np.cos(rows[:, 2])[:, None], np.sin(rows[:, 2])[:, None]
    x = local[..., 0] * c - local[..., 1] * s + rows[:, 0, None]
    y = local[..., 0] * s + local[..., 1] * c + rows[:, 1, None]
    return np.stack([x, y], -1)


def inside(points, polygon, slack=0.002):
    """(...,) bool: points (..., 2) inside a counter-clockwise polygon, ``slack`` metres outside being forgiven."""
    points, polygon = np.asarray(points, float), np.asarray(polygon, float)
    start, end = polygon, np.roll(polygon, -1, 0)
    edge = end - start
    if _convex(edge):
        normal = np.column_stack([-edge[:, 1], edge[:, 0]]) / np.linalg.norm(edge, axis=1, keepdims=True)
        return (points @ normal.T - (start * normal).sum(1) >= -slack).all(-1)
    rel = points[..., None, :] - start
    cross = (start[:, 1] > points[..., None, 1]) != (end[:, 1] > points[..., None, 1])
    rise = np.where(edge[:, 1] == 0, 1e-12, edge[:, 1])
    result = (cross & (points[..., None, 0] < start[:, 0] + edge[:, 0] * rel[..., 1] / rise)).sum(-1) % 2 == 1
    along = np.clip((rel * edge).sum(-1) / np.maximum((edge**2).sum(-1), 1e-12), 0, 1)
    near = np.linalg.norm(rel - along[..., None] * edge, axis=-1).min(-1) <= slack
    return result | near


def _convex(edge):
    after = np.roll(edge, -1, 0)
    return bool((edge[:, 0] * after[:, 1] - edge[:, 1] * after[:, 0] >= 0).all())


def distance(points, rows):
    """(n, m) metres from points (n, 2) to the footprints of a box table, 0 inside."""
    dx = points[:, None, 0] - rows[None, :, 0]
    dy = points[:, None, 1] - rows[None, :, 1]
    c, s = np.cos(rows[:, 2]), np.sin(rows[:, 2])
    along = np.maximum(np.abs(dx * c + dy * s) - rows[:, 3], 0)
    across = np.maximum(np.abs(-dx * s + dy * c) - rows[:, 4], 0)
    return np.hypot(along, across)
