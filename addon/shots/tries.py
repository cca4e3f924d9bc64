# SPDX-License-Identifier: GPL-3.0-or-later
"""In which order views are worth judging, found with a ray or two each. Pure."""

import numpy as np

from . import moves
from .stage import at_frame
from .visibility import ACTOR_CLEARANCE, CLEARANCE, actor_gap, clearance, enclosed

ALIKE, LOOKED = 7, 320  # views from one direction, and in all, of which a ray is asked
AGAIN = 0.12  # what it puts a view back that others from the same direction come before it
BLIND = 18.0  # cost of a view that does not show the main face


def ordered(stage, sample, key, people, views, move):
    """The views in the order in which they are worth judging: by cost, those put back that stand in something or from
    which something hides the main face, and so that no direction is tried many times before the others are."""
    made, count = [], {}
    blind = bool(people) and bool(views) and views[0][2].type not in ("pov", "insert")
    if blind:
        eyes = sample.joints[people[0]]["eyes"]
        there = np.flatnonzero(sample.present.get(people[0], np.ones(len(eyes), bool)))
        rows = [key] if move in moves.SETTLED else sorted({int(there[0]), key, int(there[-1])})
    for cost, k, trial, found, solved in views:
        way = trial.size, round(float(found.views.bearing[k]), 2)
        count[way] = count.get(way, -1) + 1
        if count[way] >= ALIKE:
            continue
        if len(made) >= LOOKED:
            break
        lens = solved.position[k]
        if blind:
            weight = BLIND * (0.4 if trial.type in ("establishing", "master", "group") else 1.0) / len(rows)
            for i in rows:
                at = lens + (eyes[i] - eyes[key]) * (1, 1, 0) if move in moves.TRAVEL else lens
                now = at_frame(stage, sample.frames[i]) if len(rows) > 1 else stage
                stuck = clearance(now, at, CLEARANCE) < CLEARANCE or enclosed(now, at)
                stuck = stuck or actor_gap(sample, i, at) < ACTOR_CLEARANCE / 2
                cost += weight * (stuck or _blind(now, at, eyes[i]))
        made.append((cost + AGAIN * count[way], (cost, k, trial, found, solved)))
    return [view for _, view in sorted(made, key=lambda v: v[0])]


def _blind(stage, lens, eyes):
    """True if something that a camera may not pass stands between."""
    obstacles = stage.obstacles
    way = eyes - lens
    length = float(np.linalg.norm(way))
    if not np.isfinite(length) or length < 0.15:
        return True
    way, start = way / length, 0.0
    if stage.interior and not stage.vehicle and obstacles.pane(lens, way, length):
        return True
    for _ in range(4):
        hit = obstacles.ray(lens + way * start, way, length - start - 0.12)
        if hit is None:
            return False
        if hit[1] not in obstacles.wild:
            return True
        start += hit[0] + 0.02
    return True
