# SPDX-License-Identifier: GPL-3.0-or-later
"""Where to stand to see a set at once, before there are cameras. Pure."""

import math

import numpy as np

from . import geometry

INSET, EYE, FAR_OFF = 0.6, 1.9, (7.0, 11.0, 15.0)  # m: from the walls, above the floor, and outdoors from the middle
SMALL, CLOSE = 2.2, 2.8  # m: a room too small to stand back in, and how far from its middle one stands instead
ASLANT = tuple(math.radians(a) for a in (24, -24, 0))
EYES = 1.25  # m: how high to look
RING = tuple(math.radians(a) for a in (0, 35, -35, 65, -65))
ACROSS, UPWARD = np.linspace(-0.5, 0.5, 9), np.linspace(-0.35, 0.1, 4)  # rad: where in the picture to look
NEAR = 1.2  # m: what stands closer than this hides what it stands before
BROAD = np.linspace(-0.72, 0.72, 13)  # rad: the whole width of the picture
CLOSE_BY = 0.5  # of the way to the middle: what is nearer than this spoils the view, the more the nearer
STEPS = (0.25, 0.5, 0.75)  # of a side of the floor
LEADING = 6  # things that a place is known by: those that its plan has first


def standpoint(plan, heads, look):
    """``(eye, target)``, each (3,), from which most of what matters in a ``SetPlan`` is seen.

    ``heads`` are points (P, 3) of the people, none if nobody is there; ``look(origin, direction)`` gives the distance
    (m) to the first surface along a unit direction and its name, ``(inf, None)`` if there is none.
    """
    heads = np.array(heads, float).reshape(-1, 3)
    middle = np.array(plan.centre, float)
    target = (heads.mean(axis=0) + middle) / 2 if len(heads) else middle
    target[2] = EYES
    eyes = _outside(plan, target) if plan.exterior else _corners(plan, target)
    scores = [_score(eye, target, heads, plan, look) for eye in eyes]
    return eyes[int(np.argmax(scores))], target


def _corners(plan, target):
    """Just inside the corners of the floor and of points along its sides."""
    corners = np.array([p[:2] for p in plan.floor], float)
    after = np.roll(corners, -1, axis=0)
    sides = np.concatenate([corners + (after - corners) * t for t in STEPS])
    height = min(EYE, (plan.height or 3.0) - 0.3)
    inset = min(INSET, 0.1 * float(np.ptp(corners, axis=0).max()))
    spots = []
    for spot in (*corners, *sides):
        inward = target[:2] - spot
        far = float(np.linalg.norm(inward))
        if far > 2 * inset:
            spots.append((*(spot + inward / far * inset), height))
    if not spots or np.ptp(corners, axis=0).max() < SMALL:
        spots = _before(plan, target, height)
    return np.array(spots)


def _before(plan, target, height):
    """Outside the open side of a room too small to stand back in: through the doors of a lift."""
    ways = [geometry.facing(plan.axis + turn) for turn in ASLANT]
    return [(target[0] + CLOSE * x, target[1] + CLOSE * y, height) for x, y in ways]


def _outside(plan, target):
    spots = []
    for far in FAR_OFF:
        for turn in RING:
            x, y = geometry.facing(plan.axis + turn)
            spots.append((target[0] + x * far, target[1] + y * far, EYE + 0.12 * far))
    return np.array(spots)


def _score(eye, target, heads, plan, look):
    """How many people and things are seen, those that tell the place above all, room before the eye, and how well it
    stands to the open side."""
    seen = 0.0
    for head in heads:
        reach = float(np.linalg.norm(head - eye))
        seen += look(eye, (head - eye) / reach)[0] > reach - 0.5
    found = [look(eye, ray) for ray in _rays(eye, target)]
    things = len({name for _, name in found})
    known = sum(_shown(item, eye, target, look) for item in plan.items[:LEADING])
    clear = CLOSE_BY * float(np.linalg.norm(target - eye))
    close = np.mean([max(0.0, 1 - look(eye, ray)[0] / clear) for ray in _rays(eye, target, BROAD)])
    open_side = math.cos(geometry.yaw_towards(target, eye) - plan.axis)
    told = 2.0 * seen / max(len(heads), 1) + 0.12 * things + 0.4 * known
    return told - 5.0 * close + (1.2 if plan.exterior else 0.75) * open_side


def _shown(item, eye, target, look):
    """Whether a thing's middle lies well inside the picture, and nothing before it."""
    middle = np.add(item.location, (0.0, 0.0, item.size[2] / 2))
    reach = float(np.linalg.norm(middle - eye))
    (aside, up), (ahead, level) = _angles(eye, middle), _angles(eye, target)
    inside = abs(math.remainder(aside - ahead, math.tau)) < ACROSS[-1] and abs(up - level) < -UPWARD[0]
    return inside and reach > NEAR and look(eye, (middle - eye) / reach)[0] > reach - max(item.size) / 2


def _angles(eye, point):
    """``(yaw, pitch)`` in radians of the way to a point."""
    return geometry.yaw_towards(eye, point), math.atan2(point[2] - eye[2], math.dist(eye[:2], point[:2]))


def _rays(eye, target, across=ACROSS):
    yaw, pitch = _angles(eye, target)
    for up in UPWARD:
        for turn in across:
            x, y = geometry.facing(yaw + turn)
            yield np.array((x * math.cos(pitch + up), y * math.cos(pitch + up), math.sin(pitch + up)))
