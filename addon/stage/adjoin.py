# SPDX-License-Identifier: GPL-3.0-or-later
"""Places inside one another that share a wall: which lie next door, through which of their doors. Pure.

Every place keeps its own space. A ``plan.Way`` says where the place next door lies in it, door against door, so that
people walk from one to the other and a camera looks through; the two see each other the same way round.
"""

import math
from dataclasses import dataclass
from itertools import pairwise

from .blocking.floor import Floor
from .geometry import facing, turn
from .plan import Way
from .sets import boxes, houses
from .sets.room import inside

SKIN = 0.01  # m: the two faces of a shared wall never lie in one plane
BEYOND = {"window": 3.0, "door": 2.05, "gap": 2.05}  # m behind an opening that are seen through it
BEHIND_WILD = 4.0  # m that are the camera's
DEEP, ASIDE = 4.5, 0.6  # m: how far those who leave go on next door, and how far beside the door they are out of sight
MOST_SPOTS, LONGEST = 9, 4.0  # m
TALL = (0.0, 3.0)


def join(plans, found):
    """Give the SetPlans (by id of location) that ``pairs`` found the ways to one another for which there is room."""
    seats = {ident: _Seat(plan) for ident, plan in plans.items()}
    for a, b in found:
        fit = _fit(seats[a], seats[b])
        if fit is not None:
            seats[a].open(fit[0], seats[b], fit[1])
            seats[b].open(fit[1], seats[a], fit[0])


@dataclass
class _Seat:
    """A place among others: its plan and the bodies (in its space) of those that have been put next to it."""

    plan: object

    def __post_init__(self):
        xs, ys = zip(*self.plan.floor, strict=True)
        self.body = boxes.Box(
            (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2, 0.0, max(xs) - min(xs), max(ys) - min(ys), *TALL
        )
        self.near = []
        self.doors = houses.doors_of(self.plan)

    def _wall(self, opening):
        return next(w for w in self.plan.walls if w.id == opening.wall)

    def kept(self, door):
        """Box table of what no place behind ``door`` may cover: before windows, behind gaps, behind wild walls."""
        led = {way.opening for way in self.plan.ways}
        found = list(self.near)
        for o in self.plan.openings:
            if o is not door and o.id not in led and o not in self.doors:
                found.append(_outside(o.location, o.yaw, max(o.width + 0.4, 1.8), BEYOND[o.kind]))
        for wall in self.plan.walls:
            if wall.wild:
                (ax, ay), (bx, by) = wall.start, wall.end
                yaw = math.atan2(ay - by, ax - bx)  # faces in: the place is on the wall's left
                long = math.dist(wall.start, wall.end)
                found.append(_outside(((ax + bx) / 2, (ay + by) / 2), yaw, long, BEHIND_WILD))
        return boxes.table(found)

    def covered(self, door, body):
        """The doors but for ``door`` behind which a body lies: they would open on its wall."""
        others = [o for o in self.doors if o is not door]
        halls = boxes.table([_outside(o.location, o.yaw, max(o.width + 0.9, 1.8), BEYOND["door"]) for o in others])
        hit = boxes.overlap(halls, boxes.table([body])).any(1)
        return [o for o, blind in zip(others, hit, strict=True) if blind]

    def frame(self, door, other, behind):
        """``(x, y, yaw)`` of the space of the place ``other`` whose door ``behind`` stands against ``door``."""
        yaw = math.remainder(door.yaw + math.pi - behind.yaw, math.tau)
        x, y = inside(door, -(self._wall(door).thickness + SKIN))
        dx, dy = turn(behind.location[:2], yaw)
        return x - dx, y - dy, yaw

    def open(self, door, other, behind):
        """Note the way to a place next door."""
        frame = self.frame(door, other, behind)
        body = _moved(other.body, frame)
        blind = self.covered(door, body)
        self.plan.blind += [o.id for o in blind]
        self.doors = [o for o in self.doors if o is not door and o not in blind]
        self.near.append(body)
        path = [_seen(point, frame) for point in _out_of_sight(other.plan, behind)]
        self.plan.ways.append(Way(door.id, other.plan.location, behind.id, frame[:2], frame[2], path))
        self.plan.params.setdefault("places", {})[other.plan.location] = door.id


def _fit(a, b):
    """The pair of doors, one of each place, that may best stand against one another, or None."""
    rows = []
    for x in a.doors:
        for y in b.doors:
            lost = _lost(a, b, x, y), _lost(b, a, y, x)
            if x.kind == y.kind and None not in lost:
                rows.append((sum(lost), abs(x.width - y.width) + abs(x.height - y.height), x.id, y.id, x, y))
    return min(rows)[-2:] if rows else None


def _lost(here, other, door, behind):
    """How many other doors the other place behind a door of this one makes useless; None where it must not stand."""
    body = _moved(other.body, here.frame(door, other, behind))
    rows = boxes.table([body])
    if boxes.overlap(rows, boxes.table([here.body])).any() or boxes.overlap(rows, here.kept(door)).any():
        return None
    return len(here.covered(door, body))


def _outside(point, yaw, width, deep):
    """A box of this width on the outer side of what faces in at ``yaw``."""
    x, y = facing(yaw)
    away = deep / 2 + 0.1
    return boxes.Box(point[0] - x * away, point[1] - y * away, yaw, width, deep - 0.1, *TALL)


def _moved(box, frame):
    x, y = _seen((box.x, box.y), frame)
    return boxes.Box(x, y, box.yaw + frame[2], box.width, box.depth, box.low, box.high)


def _seen(point, frame):
    dx, dy = turn(point, frame[2])
    return frame[0] + dx, frame[1] + dy


def _out_of_sight(plan, door):
    """Points (x, y) from the door of a place to where somebody who came through it is not seen from behind it."""
    floor = Floor(plan, ())
    first = inside(door, 0.6)
    out = facing(door.yaw)
    dx, dy = floor.xs - door.location[0], floor.ys - door.location[1]
    deep, aside = dx * out[0] + dy * out[1], abs(dx * -out[1] + dy * out[0])
    hidden = floor.stand & (deep > 0.4) & (aside > door.width / 2 + ASIDE + deep) & (deep + aside < DEEP)
    spots = sorted(zip((deep + aside)[hidden], floor.xs[hidden], floor.ys[hidden], strict=True))[:MOST_SPOTS]
    ways = [floor.path(first, spot[1:]) for spot in spots]
    short = [way for way in ways if _long(way) < LONGEST]
    return [tuple(map(float, p)) for p in min(short, key=_long, default=(first, inside(door, 1.1)))]


def _long(path):
    return sum(math.dist(a, b) for a, b in pairwise(path))
