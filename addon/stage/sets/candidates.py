# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a thing could stand, by its relations. Proposals only: the solver strikes out and chooses."""

import math

import numpy as np

from ..geometry import facing, turn

GAP_FLOOR = 0.035  # from a wall, for the skirting's sake
GAP_HUNG = 0.004
STEP, SLACK = 0.14, 5  # how finely and how far things give way, in metres and steps


def candidates(space, want, placed):
    """(n, 7) box rows: every place that the relations of a Want propose; ``placed`` {id: (want, item)}."""
    spots = []
    for relation in want.relations:
        spots += _PLACES.get(relation.kind, _nowhere)(space, want, relation, placed)
    spots = np.array(spots, float).reshape(-1, 3)
    (w, d), h = want.print, want.size[2]
    rest = np.broadcast_to([w / 2, d / 2, want.z + want.rise, want.z + want.rise + h], (len(spots), 4))
    return np.hstack([spots, rest])


def _nowhere(space, want, relation, placed):
    return []


def _along_wall(space, want, relation, placed):
    w, d = want.print
    gap = GAP_HUNG if want.hung else GAP_FLOOR
    spots = []
    for wall in space.walls:
        if relation.of not in ("", wall.id):
            continue
        start, end = np.array(wall.start), np.array(wall.end)
        length = np.linalg.norm(end - start)
        direction = (end - start) / length
        normal = np.array([-direction[1], direction[0]])
        yaw = math.atan2(normal[0], -normal[1])
        low, high = w / 2 + gap, length - w / 2 - gap
        if high < low - 1e-6:
            continue
        if relation.kind == "corner":
            offsets = [low, high]
        else:
            offsets = np.linspace(low, high, max(int((high - low) / 0.1) + 1, 2))
        spots += [(*(start + direction * u + normal * (d / 2 + gap)), yaw) for u in offsets]
    return spots


def _in_front(space, want, relation, placed):
    _, target = placed[relation.of]
    sign = 1 if relation.kind == "in_front_of" else -1
    fx, fy = facing(target.yaw)
    yaw = target.yaw + relation.yaw
    reach = target.size[1] / 2 + relation.low + _half(want, relation.yaw)[1]
    sx, sy = -fy, fx
    spread = max(target.size[0] / 2 - want.size[0] / 2, 0.0)
    return [
        (target.location[0] + sign * fx * reach + sx * u, target.location[1] + sign * fy * reach + sy * u, yaw)
        for u in (0.0, *(f * spread for f in (-1, -0.5, 0.5, 1) if spread > 0.05))
    ]


def _half(want, yaw):
    """Half extents of a thing turned by ``yaw``, along x and y of what it refers to."""
    c, s = abs(math.cos(yaw)), abs(math.sin(yaw))
    return (want.size[0] * c + want.size[1] * s) / 2, (want.size[0] * s + want.size[1] * c) / 2


def _beside(space, want, relation, placed):
    _, target = placed[relation.of]
    reach = target.size[0] / 2 + relation.low + _half(want, relation.yaw)[0]
    back = target.size[1] / 2 - _half(want, relation.yaw)[1]
    spots = []
    for side in (-1, 1):
        for depth in (back, 0.0, -back):
            x, y = turn((side * reach, depth), target.yaw)
            spots.append((target.location[0] + x, target.location[1] + y, target.yaw + relation.yaw))
    return spots


def _around(space, want, relation, placed):
    _, target = placed[relation.of]
    w, d, _ = target.size
    spots = []
    reach = relation.low + want.size[1] / 2
    slots = max(int(w / (want.size[0] + 0.16)), 1)
    for k in range(slots):
        u = (k - (slots - 1) / 2) * w / slots
        spots += [((u, -d / 2 - reach), math.pi), ((u, d / 2 + reach), 0.0)]
    if d > 0.55:
        slots = max(int(d / (want.size[0] + 0.2)), 1)
        for k in range(slots):
            v = (k - (slots - 1) / 2) * d / slots
            spots += [((w / 2 + reach, v), -math.pi / 2), ((-w / 2 - reach, v), math.pi / 2)]
    result = []
    for point, yaw in spots:
        x, y = turn(point, target.yaw)
        result.append((target.location[0] + x, target.location[1] + y, target.yaw + yaw))
    return result


def _anywhere(space, want, relation, placed):
    polygon = np.array(space.polygon)
    low, high = polygon.min(0), polygon.max(0)
    step = max(0.18, min(high - low) / 32)
    yaws = [relation.yaw] if relation.yaw >= 0 else [k * math.pi / 4 for k in range(8)]
    return [
        (x, y, yaw) for x in np.arange(low[0], high[0], step) for y in np.arange(low[1], high[1], step) for yaw in yaws
    ]


def _exact(space, want, relation, placed):
    """The wished place, and those near by in case it is taken; wall and ceiling things do not give way."""
    steps = [] if want.hung or want.z else [k * STEP for k in range(-SLACK, SLACK + 1)]
    near_by = [(relation.low + u, relation.high + v, relation.yaw) for u in steps for v in steps if u or v]
    return [(relation.low, relation.high, relation.yaw), *near_by]


_PLACES = {
    "against_wall": _along_wall,
    "corner": _along_wall,
    "in_front_of": _in_front,
    "behind": _in_front,
    "beside": _beside,
    "around": _around,
    "middle": _anywhere,
    "at": _exact,
}
