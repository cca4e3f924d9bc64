# SPDX-License-Identifier: GPL-3.0-or-later
"""The floor as people use it: free places and ways between them, around furniture and each other. Pure."""

import heapq
import itertools
import math

import numpy as np

from ..sets.walkable import Grid, walkable

BODY = 0.27  # radius kept free on the way, m
PERSON = 0.46  # between the middles of two people, m
FOOT_LONG = 0.3  # m about the edge of the first step
_STEPS = [(r, c, math.hypot(r, c)) for r in (-1, 0, 1) for c in (-1, 0, 1) if r or c]


class Floor:
    """The walkable raster of a set with a scene's items in it."""

    def __init__(self, set_plan, items):
        self.plan = set_plan
        wide = np.ptp(np.asarray(set_plan.floor, float), axis=0).max() if set_plan.floor else 0
        step = 0.1 if wide < 16 else 0.2 if wide < 45 else 0.4
        self.grid = walkable(set_plan, items, step, BODY)
        self.free = self.grid.reachable(*set_plan.centre[:2], slack=3.0)
        if not self.free.any():
            self.free = self.grid.free.copy()
        rows, columns = np.indices(self.free.shape)
        self.xs = self.grid.origin[0] + (columns + 0.5) * self.grid.step
        self.ys = self.grid.origin[1] + (rows + 0.5) * self.grid.step
        self.stand = self.free  # where people may stay; they may also cross the rest of what is free
        flight = set_plan.params.get("stairs")
        if flight:  # nobody stands with a foot on the first step and one below
            self.keep_off([(-flight["half"], flight["foot"]), (flight["half"], flight["foot"])], FOOT_LONG)

    def keep_off(self, path, half):
        """Nobody stays within ``half`` metres of a path (x, y): something drives there."""
        off = np.zeros_like(self.free)
        for a, b in itertools.pairwise(path):
            ax, ay, ux, uy = a[0], a[1], b[0] - a[0], b[1] - a[1]
            share = np.clip(((self.xs - ax) * ux + (self.ys - ay) * uy) / max(ux * ux + uy * uy, 1e-9), 0, 1)
            off |= np.hypot(self.xs - ax - share * ux, self.ys - ay - share * uy) < half
        if (self.stand & ~off).any():
            self.stand = self.stand & ~off

    def free_at(self, point):
        """Whether a person can stand here."""
        row, column = self.grid.cell(*point[:2])
        rows, columns = self.free.shape
        return 0 <= row < rows and 0 <= column < columns and bool(self.free[row, column])

    def near(self, point, people=(), apart=PERSON, beyond=0.0, away=None):
        """The free point nearest to a point, ``apart`` from ``people``, ``beyond`` from ``away``; None without one."""
        mask = self.without(people, apart) & self.stand
        if away is not None and beyond:
            mask = mask & (np.hypot(self.xs - away[0], self.ys - away[1]) >= beyond)
        if not mask.any():
            return None
        if not beyond:
            row, column = self.grid.cell(*point[:2])
            if 0 <= row < mask.shape[0] and 0 <= column < mask.shape[1] and mask[row, column]:
                return float(point[0]), float(point[1])
        far = np.where(mask, (self.xs - point[0]) ** 2 + (self.ys - point[1]) ** 2, np.inf)
        best = np.unravel_index(far.argmin(), far.shape)
        return float(self.xs[best]), float(self.ys[best])

    def path(self, start, end, people=()):
        """Points from ``start`` to ``end`` that keep clear of things and people; straight if there is no way round."""
        start, end = tuple(map(float, start[:2])), tuple(map(float, end[:2]))
        keep = [p for p in people if math.dist(p, start) > 0.5 and math.dist(p, end) > 0.5]
        for mask in (self.without(keep, PERSON + 0.12), self.free) if keep else (self.free,):
            if _clear(self, mask, start, end):
                return (start, end)
            found = self._search(mask, start, end)
            if found:
                return self._pulled(mask, [start, *found, end])
        return (start, end)

    def without(self, people, apart):
        if not len(people):
            return self.free
        mask = self.free.copy()
        reach = math.ceil(apart / self.grid.step) + 1
        for x, y in people:
            row, column = self.grid.cell(x, y)
            r = slice(max(row - reach, 0), max(row + reach + 1, 0))
            c = slice(max(column - reach, 0), max(column + reach + 1, 0))
            mask[r, c] &= np.hypot(self.xs[r, c] - x, self.ys[r, c] - y) >= apart
        return mask

    def _cell(self, mask, point):
        cell = Grid(self.grid.origin, self.grid.step, mask).nearest(*point, 1.5)
        return cell

    def _search(self, mask, start, end):
        """A* over the raster; the middles of the cells, or None."""
        first, goal = self._cell(mask, start), self._cell(mask, end)
        if first is None or goal is None:
            return None
        rows, columns = mask.shape
        open_, came, cost = [(0.0, first)], {first: None}, {first: 0.0}
        while open_:
            _, cell = heapq.heappop(open_)
            if cell == goal:
                break
            here = cost[cell]
            for dr, dc, length in _STEPS:
                other = (cell[0] + dr, cell[1] + dc)
                if not (0 <= other[0] < rows and 0 <= other[1] < columns) or not mask[other]:
                    continue
                if dr and dc and not (mask[cell[0] + dr, cell[1]] and mask[cell[0], cell[1] + dc]):
                    continue
                total = here + length
                if total < cost.get(other, math.inf) - 1e-9:
                    cost[other], came[other] = total, cell
                    heapq.heappush(open_, (total + math.dist(other, goal), other))
        if goal not in came:
            return None
        way = []
        while goal is not None:
            way.append(self.grid.point(*goal))
            goal = came[goal]
        return way[::-1]

    def lengths(self, point, limit):
        """Metres of the way from a point to every place on the floor; infinite beyond ``limit``."""
        far = np.full(self.free.shape, np.inf)
        first = self._cell(self.free, tuple(map(float, point[:2])))
        if first is None:
            return far
        far[first], open_ = 0.0, [(0.0, first)]
        rows, columns = far.shape
        while open_:
            here, cell = heapq.heappop(open_)
            if here > far[cell] or here > limit:
                continue
            for dr, dc, length in _STEPS:
                other = (cell[0] + dr, cell[1] + dc)
                total = here + length * self.grid.step
                inside = 0 <= other[0] < rows and 0 <= other[1] < columns
                if inside and self.free[other] and total < far[other]:
                    far[other] = total
                    heapq.heappush(open_, (total, other))
        return far

    def straight(self, points):
        """A way with the corners dropped that nothing stands in."""
        return self._pulled(self.free, list(points))

    def _pulled(self, mask, points):
        """The way with every corner dropped that is not needed."""
        kept, i = [points[0]], 0
        while i < len(points) - 1:
            j = len(points) - 1
            while j > i + 1 and not _clear(self, mask, points[i], points[j]):
                j = i + 1 + (j - i - 1) // 2 if j - i > 8 else j - 1
            kept.append(points[j])
            i = j
        return tuple(kept)


def _clear(floor, mask, start, end):
    """Whether the straight line stays free; its first and last 0.3 m may be beside furniture."""
    length = math.dist(start, end)
    count = max(int(length / (floor.grid.step * 0.5)), 1)
    share = np.linspace(0, 1, count + 1)
    x, y = start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share
    column = ((x - floor.grid.origin[0]) // floor.grid.step).astype(int)
    row = ((y - floor.grid.origin[1]) // floor.grid.step).astype(int)
    rows, columns = mask.shape
    inside = (row >= 0) & (row < rows) & (column >= 0) & (column < columns)
    free = np.zeros(len(x), bool)
    free[inside] = mask[row[inside], column[inside]]
    ends = np.minimum(share, 1 - share) * length < 0.12
    return bool((free | ends).all())
