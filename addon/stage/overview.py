# SPDX-License-Identifier: GPL-3.0-or-later
"""Where to stand to see a set at once, before there are cameras. Pure."""

import math

import numpy as np

from . import geometry

INSET, EYE, FAR_OFF = 0.45, 2.1, (7.0, 11.0, 15.0)  # m: from the walls, above the floor, and outdoors from the middle
RING = tuple(math.radians(a) for a in (0, 35, -35, 65, -65))
SWEEP = (-0.45, -0.2, 0.0, 0.2, 0.45)  # rad: across the picture
NEAR = 1.4  # m: what stands closer than this before the eye spoils the view


def standpoint(plan, people, first_hit):
    """``(eye, target)``, each (3,), from which most of what matters in a ``SetPlan`` is seen.

    ``people`` are points (P, 3) of heads, none if nobody is there; ``first_hit(origin, direction)`` gives the distance
    (m) to the first surface along a unit direction, infinite if there is none.
    """
    points = np.array(people, float).reshape(-1, 3) if len(people) else _middle(plan)
    target = points.mean(axis=0) * (1, 1, 0.75)
    eyes = _outside(plan, target) if plan.exterior else _corners(plan, target)
    scores = [_score(eye, target, points, plan, first_hit) for eye in eyes]
    return eyes[int(np.argmax(scores))], target


def _middle(plan):
    return np.array(plan.centre, float) + [(x, y, 1.2) for x, y in ((0, 0), (1, 0), (-1, 0), (0, 1), (0, -1))]


def _corners(plan, target):
    """Just inside the corners of the floor and the middles of its sides."""
    corners = np.array([p[:2] for p in plan.floor], float)
    sides = (corners + np.roll(corners, -1, axis=0)) / 2
    height = min(EYE, (plan.height or 3.0) - 0.3)
    spots = []
    for spot in (*corners, *sides):
        inward = target[:2] - spot
        far = float(np.linalg.norm(inward))
        if far > 2 * INSET:
            spots.append((*(spot + inward / far * INSET * 1.4), height))
    return np.array(spots or [(*target[:2], height)])


def _outside(plan, target):
    spots = []
    for far in FAR_OFF:
        for turn in RING:
            x, y = geometry.facing(plan.axis + turn)
            spots.append((target[0] + x * far, target[1] + y * far, EYE + 0.12 * far))
    return np.array(spots)


def _score(eye, target, points, plan, first_hit):
    """Share of the points seen, room before the eye, and how well it stands to the open side."""
    offsets = points - eye
    reach = np.linalg.norm(offsets, axis=1)
    seen = np.mean([first_hit(eye, d / r) > r - 0.5 for d, r in zip(offsets, reach)])
    ahead = [geometry.facing(geometry.yaw_towards(eye, target) + a) for a in SWEEP]
    room = np.mean([first_hit(eye, np.array((x, y, -0.15))) > NEAR for x, y in ahead])
    open_side = math.cos(geometry.yaw_towards(target, eye) - plan.axis)
    return 2.0 * seen + room + 0.4 * open_side + 0.05 * min(float(reach.mean()), 9.0)
