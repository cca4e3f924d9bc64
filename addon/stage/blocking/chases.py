# SPDX-License-Identifier: GPL-3.0-or-later
"""One runs away, others run after. Pure."""

import itertools
import math

import numpy as np

from ..geometry import yaw_towards
from .routes import cut_short
from .stagehand import way_length
from .ways import away, later_place

CHASE_SPEED = 3.6  # m/s on average, start and stop included
LATERAL = 0.5  # m to one side of the way of who is chased
CHASED = 15.0  # m that one who is chased gets away at most


def chase(stage, hunters, prey, beat, start):
    """One runs along a long way, the others after them; returns when all have stopped."""
    end, path, yaw = _flee(stage, prey, hunters, beat, start)
    for number, hunter in enumerate(hunters):
        begin = stage.rise(hunter, start + 0.5 + 0.4 * number)
        hunter.look(begin, prey.ident)
        aside = LATERAL * (1 if number % 2 else -1)
        own, behind = _join(stage, hunter, cut_short(path, 1.7 + 1.1 * number), prey)
        own = _shifted(stage, own, aside)
        begin = max(begin, prey.acts[-1].start + behind)
        end = max(end, stage.follow(hunter, begin, own, yaw, mood="run", running=True, beat=beat.id))
    return end


def _flee(stage, prey, hunters, beat, start):
    """The prey gets away; ``(when it is there, its path, its last yaw)``."""
    end = stage.rise(prey, start) if prey.on else start
    far = _farthest(stage, prey, beat)
    path = stage.floor.path(prey.here, far, stage.people(prey, *hunters))
    yaw = yaw_towards(path[-2], path[-1])
    return stage.follow(prey, end, path, yaw, mood="flee", running=True, beat=beat.id), path, yaw


def _shifted(stage, path, aside):
    """The same way a little to one side, so that nobody runs hidden behind another."""
    out = [path[0]]
    for a, b in itertools.pairwise(path):
        length = max(math.dist(a[:2], b[:2]), 1e-6)
        moved = (b[0] - (b[1] - a[1]) / length * aside, b[1] + (b[0] - a[0]) / length * aside)
        out.append(moved if stage.floor.free_at(moved) else tuple(b[:2]))
    return tuple(out)


def _join(stage, hunter, path, prey):
    """The hunter's way into the prey's, and how many seconds after the prey's start it may begin."""
    points = [path[0]]
    for a, b in itertools.pairwise(path):
        steps = max(int(math.dist(a, b)), 1)
        points += [(a[0] + (b[0] - a[0]) * k / steps, a[1] + (b[1] - a[1]) * k / steps) for k in range(1, steps + 1)]
    ahead = points[2:-1] or points[-1:]
    meet = min(ahead, key=lambda p: (round(math.dist(p, hunter.here), 2), p))
    way = stage.floor.path(hunter.here, meet, stage.people(prey, hunter))
    rest = points[points.index(meet) + 1 :]
    speed = 3.4
    return (*way, *rest), max(0.6, (points.index(meet) - way_length(way)) / speed + 0.7)


def _farthest(stage, player, beat):
    """Where one who is chased runs to: as far as the time goes, away from everybody, along the street."""
    floor = stage.floor
    dx, dy = floor.xs - player.here[0], floor.ys - player.here[1]
    far = np.maximum(np.hypot(dx, dy), 0.01)
    wish = min(max(CHASE_SPEED * beat.duration_s, 9.5), CHASED)
    way = floor.lengths(player.here, 2 * CHASED)
    score = np.abs(way - wish) + 0.5 * (way - far) + away(stage, player, dx, dy, far) + later_place(stage, player, beat)
    best = np.unravel_index(np.where(floor.free, score, np.inf).argmin(), score.shape)
    return float(floor.xs[best]), float(floor.ys[best])
