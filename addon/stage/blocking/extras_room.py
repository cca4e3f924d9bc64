# SPDX-License-Identifier: GPL-3.0-or-later
"""What room the principals leave to the people in the background. Pure."""

import itertools
import math

import numpy as np

from ..geometry import facing, yaw_towards

APART = 0.8  # m between two who do not belong together
AWAY = 1.5  # m kept from where a principal speaks or acts
ASIDE = 0.95  # m kept from their ways
LINE = 0.75  # m kept from the line between two who talk


class Room:
    """The free floor as a mask over the raster, smaller with everyone who is placed."""

    def __init__(self, director):
        self.director, self.floor, self.plan = director, director.floor, director.plan
        front = facing(self.plan.axis)
        dx, dy = self.floor.xs - self.plan.centre[0], self.floor.ys - self.plan.centre[1]
        self.ahead = dx * front[0] + dy * front[1]
        self.across = -dx * front[1] + dy * front[0]
        far = np.hypot(dx, dy)
        self.spots, self.ways, self.lines = _principals(director)
        self.doors = [o.location[:2] for o in self.plan.openings if o.kind in ("door", "gap")]
        self.open = self.floor.free & (far < (16 if self.plan.exterior else 30))
        for points, radius in ((self.spots, AWAY), (self.ways, ASIDE), (self.doors, ASIDE)):
            for spot in points:
                self.open &= np.hypot(self.floor.xs - spot[0], self.floor.ys - spot[1]) > radius
        for a, b in self.lines:
            self.open &= _from_line(self.floor.xs, self.floor.ys, a, b) > LINE
        self.behind = self.open & ~((self.ahead > 0.2) & (np.abs(self.across) < 2.0 + 0.9 * self.ahead))
        self.people = [p.here for p in director.players.values() if p.on or p.acts]
        self.lanes = 0

    def take(self, spot, radius=APART):
        """Somebody stands here: others keep away."""
        self.people.append(tuple(spot))
        self.clear(spot, radius)

    def clear(self, spot, radius):
        keep = np.hypot(self.floor.xs - spot[0], self.floor.ys - spot[1]) > radius
        self.open &= keep
        self.behind &= keep

    def is_open(self, spot, mask=None):
        """Whether this point lies on floor that is left (of ``mask``, else anywhere)."""
        mask = self.open if mask is None else mask
        row, column = self.floor.grid.cell(*spot)
        rows, columns = mask.shape
        return 0 <= row < rows and 0 <= column < columns and bool(mask[row, column])

    def near(self, spot, most=2.5, mask=None):
        """The point left that is nearest to this one, within ``most`` m, or None."""
        mask = self.open if mask is None else mask
        far = np.where(mask, np.hypot(self.floor.xs - spot[0], self.floor.ys - spot[1]), np.inf)
        best = np.unravel_index(far.argmin(), far.shape)
        return (float(self.floor.xs[best]), float(self.floor.ys[best])) if far[best] <= most else None

    def at(self, across, ahead):
        """The point so far across and ahead of the middle of the action."""
        front, centre = facing(self.plan.axis), self.plan.centre
        return (
            centre[0] - front[1] * across + front[0] * ahead,
            centre[1] + front[0] * across + front[1] * ahead,
        )

    def disturbs(self, spot, least=0.6):
        """Whether somebody here would be in the way of the principals."""
        if any(math.dist(spot, s) < least for s in self.spots):
            return True
        return any(float(_from_line(spot[0], spot[1], a, b)) < 0.45 for a, b in self.lines)

    def way(self, start, end):
        """A path that keeps clear of everyone and of the principals' places, or None."""
        path = self.floor.path(start, end, self.people)
        points = dense(path, 0.4)
        if any(math.dist(p, s) < AWAY - 0.2 for p in points for s in self.spots):
            return None
        return None if any(self._between(p) for p in points) else path

    def _between(self, point):
        return any(float(_from_line(point[0], point[1], a, b)) < LINE for a, b in self.lines)

    def facing_action(self, spot):
        return yaw_towards(spot, self.plan.centre)


def dense(path, step):
    """Points along a path, every ``step`` m."""
    out = []
    for a, b in itertools.pairwise(path):
        count = max(int(math.dist(a, b) / step), 1)
        out += [(a[0] + (b[0] - a[0]) * k / count, a[1] + (b[1] - a[1]) * k / count) for k in range(count)]
    return [*out, tuple(path[-1])]


def _principals(director):
    """``(spots where they stand or act, points of their ways, lines between those who talk)``."""
    spots, ways, lines = [], [], []
    for player in director.players.values():
        spots += [] if player.acts else [player.here]
        for act in player.acts:
            here = tuple(act.location[:2]) if len(act.location) >= 2 else player.here
            spots.append(here)
            ways += dense(act.path, 0.6) if len(act.path) > 1 else []
            other = director.players.get(act.target)
            if other is not None and act.clip in _TALKS:
                there = _where(other, act.start)
                if 0.5 < math.dist(here, there) < 9:
                    lines.append((_rounded(here), _rounded(there)))
    return _once(spots), _once(ways), list(dict.fromkeys(lines))


_TALKS = ("talk", "listen", "give", "point", "aim", "shoot", "look", "wave", "shout", "throw")


def _where(player, time):
    """Where a performer is at a time, from the acts."""
    here = player.here
    for act in player.acts:
        if len(act.location) >= 2:
            here = act.location[:2]
        if act.end > time:
            break
    return tuple(here)


def _rounded(point):
    return round(float(point[0]), 1), round(float(point[1]), 1)


def _once(points):
    return list(dict.fromkeys(_rounded(p) for p in points))


def _from_line(x, y, a, b):
    """Distance of points from the line between ``a`` and ``b``."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    along = np.clip(((x - a[0]) * dx + (y - a[1]) * dy) / max(dx * dx + dy * dy, 1e-6), 0, 1)
    return np.hypot(x - a[0] - along * dx, y - a[1] - along * dy)
