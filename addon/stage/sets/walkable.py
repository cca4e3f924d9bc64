# SPDX-License-Identifier: GPL-3.0-or-later
"""Where people can walk: a raster of a set's floor, the items taken out. Pure numpy."""

from dataclasses import dataclass

import numpy as np

from . import boxes

BODY = 0.25  # radius of a person, metres
KNEE = 0.06  # what is lower is stepped over
OVERHEAD = 1.9  # what begins higher is passed under


@dataclass
class Grid:
    """``free`` (rows along y, columns along x) of square cells of ``step`` metres; ``origin`` is its low corner."""

    origin: tuple[float, float]
    step: float
    free: np.ndarray

    def cell(self, x, y):
        """(row, column) of a point, perhaps outside."""
        return int((y - self.origin[1]) // self.step), int((x - self.origin[0]) // self.step)

    def point(self, row, column):
        """(x, y) of the middle of a cell."""
        return self.origin[0] + (column + 0.5) * self.step, self.origin[1] + (row + 0.5) * self.step

    def free_at(self, x, y):
        """Whether a person can stand at (x, y)."""
        row, column = self.cell(x, y)
        rows, columns = self.free.shape
        return bool(0 <= row < rows and 0 <= column < columns and self.free[row, column])

    def reachable(self, x, y, slack=0.3):
        """Bool array like ``free``: what can be walked to from the free cell nearest to (x, y) within ``slack``."""
        start = self.nearest(x, y, slack)
        reached = np.zeros_like(self.free)
        if start is None:
            return reached
        reached[start] = True
        front = np.array([start])
        while len(front):
            near = np.concatenate([front + step for step in ((0, 1), (0, -1), (1, 0), (-1, 0))])
            near = near[((near >= 0) & (near < self.free.shape)).all(1)]
            near = near[self.free[near[:, 0], near[:, 1]] & ~reached[near[:, 0], near[:, 1]]]
            flat = np.unique(near[:, 0] * self.free.shape[1] + near[:, 1])
            front = np.column_stack(np.divmod(flat, self.free.shape[1]))
            reached[front[:, 0], front[:, 1]] = True
        return reached

    def nearest(self, x, y, slack):
        """(row, column) of the free cell nearest to a point, None when there is none within ``slack`` metres."""
        row, column = self.cell(x, y)
        reach = int(np.ceil(slack / self.step))
        low = max(row - reach, 0), max(column - reach, 0)
        window = self.free[low[0] : max(row + reach + 1, 0), low[1] : max(column + reach + 1, 0)]
        cells = np.argwhere(window) + low
        if not len(cells):
            return None
        far = np.hypot(*(cells - (row, column)).T)
        best = far.argmin()
        return tuple(int(i) for i in cells[best]) if far[best] * self.step <= slack + self.step else None


def walkable(set_plan, items=(), step=None, body=BODY):
    """The Grid of a SetPlan with further ``items`` dressed in; ``body`` is the radius kept from walls and things."""
    things = [item for item in (*set_plan.items, *items) if in_the_way(item)]
    return raster(set_plan.floor, [boxes.of_item(item) for item in things], step, body)


def in_the_way(item):
    """Whether people must walk around an item."""
    box = boxes.of_item(item)
    return item.blocks and box.high > KNEE and box.low < OVERHEAD


def raster(polygon, obstacles, step=None, body=BODY):
    """The Grid of a polygon with boxes taken out."""
    polygon = np.asarray(polygon, float)
    low, high = polygon.min(0), polygon.max(0)
    if step is None:
        step = 0.05 if np.prod(high - low) < 120 else 0.1 if np.prod(high - low) < 900 else 0.25
    columns, rows = np.maximum(np.ceil((high - low) / step).astype(int), 1)
    x = low[0] + (np.arange(columns) + 0.5) * step
    y = low[1] + (np.arange(rows) + 0.5) * step
    points = np.stack(np.meshgrid(x, y), -1)
    free = boxes.inside(points, polygon) & (_edge_distance(points, polygon) >= body)
    for row in boxes.table(obstacles):
        reach = np.hypot(row[3], row[4]) + body
        c = slice(*np.searchsorted(x, (row[0] - reach, row[0] + reach)))
        r = slice(*np.searchsorted(y, (row[1] - reach, row[1] + reach)))
        near = points[r, c].reshape(-1, 2)
        if len(near):
            far = boxes.distance(near, row[None])[:, 0] >= body
            free[r, c] &= far.reshape(points[r, c].shape[:2])
    return Grid((float(low[0]), float(low[1])), float(step), free)


def _edge_distance(points, polygon):
    start, end = polygon, np.roll(polygon, -1, 0)
    result = np.full(points.shape[:2], np.inf)
    for a, b in zip(start, end):
        edge = b - a
        along = np.clip((points - a) @ edge / max(edge @ edge, 1e-12), 0, 1)
        result = np.minimum(result, np.linalg.norm(points - a - along[..., None] * edge, axis=-1))
    return result
