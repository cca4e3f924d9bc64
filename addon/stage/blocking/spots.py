# SPDX-License-Identifier: GPL-3.0-or-later
"""Where to stand to be at, behind, under or beside a thing, or to talk with somebody. Pure.

Every question is answered by the free point of least cost: metres of way, what hides a face from the open side of
the set, how far the relation is missed.
"""

import math

import numpy as np

from ..geometry import facing, yaw_towards
from ..sets import boxes
from . import counters
from .floor import PERSON

TALK = 1.2  # m between two who stand and talk
LEANING = 0.31  # m from a wall to who leans against it
ASIDE = 0.95  # m between two who stand side by side at a thing
CLEAR = 0.9  # m that people keep from one another where there is room
_BY = {"lean": 0.30, "behind": 0.45, "before": 0.8, "under": 0.45, "beside": 0.5}
_FRONTED = ("counter", "bar_counter", "market_stall", "booth", "podium", "stove", "kitchen_counter", "fridge", "desk",
            "piano", "arch", "altar", "mailbox", "phone_booth", "vending_machine", "whiteboard",
            "blackboard")  # fmt: skip
_SERVED = (
    "counter",
    "bar_counter",
    "glass_case",
    "market_stall",
    "booth",
    "podium",
    "desk",
)  # somebody works behind it


def talking_spot(stage, player, other, gap=TALK):
    """(x, y) from which to talk with ``other``: before them, a little aside, both faces open; None without room."""
    floor = stage.floor
    dx, dy = floor.xs - other.here[0], floor.ys - other.here[1]
    far = np.maximum(np.hypot(dx, dy), 0.01)
    counter = counters.over(stage, other) if counters.over(stage, player) is None else None
    out, depth = counter if counter is not None else (facing(other.yaw), 0.0)
    gap = gap if counter is None else max(gap, depth + counters.ROOM)
    ahead = _along(dx, dy, out) / far
    cost = 4.0 * np.abs(far - gap) + _open(stage, dx, dy, far) + 3.0 * (1 - ahead) * (counter is not None)
    if other.posture == "stand":
        cost += 0.25 * (1 - ahead)
    else:
        cost += 2.5 * np.maximum(0.35 - ahead, 0) + 0.8 * np.maximum(ahead - 0.92, 0) / 0.08
    cost += 0.14 * np.hypot(floor.xs - player.here[0], floor.ys - player.here[1])
    return _best(stage, player, cost + _shadow(stage, player, other), other, gap)


def _along(dx, dy, direction):
    return dx * direction[0] + dy * direction[1]


def _open(stage, dx, dy, far):
    """What it costs to stand between somebody and the lens, or straight behind them."""
    towards = _along(dx, dy, facing(stage.plan.axis)) / far
    return 2.2 * np.maximum(towards - 0.25, 0) ** 2 + 0.5 * np.maximum(-towards - 0.4, 0) ** 2


def _shadow(stage, player, *but):
    """What it costs to stand in front of or behind a third person as the lens sees it."""
    floor, front = stage.floor, facing(stage.plan.axis)
    cost = np.zeros_like(floor.xs)
    for x, y in stage.people(player, *but):
        dx, dy = floor.xs - x, floor.ys - y
        ahead, across = _along(dx, dy, front), _along(dx, dy, (-front[1], front[0]))
        cost += 0.8 * np.exp(-((across / 0.4) ** 2)) * (np.abs(ahead) < 2.5)
    return cost


def _best(stage, player, cost, partner=None, gap=TALK):
    """The free point of least cost, as far from people as there is room."""
    floor = stage.floor
    others = stage.people(player, partner) if partner is not None else stage.people(player)
    for apart in (CLEAR, 0.7, PERSON):
        mask = floor.without(others, apart) & floor.stand
        if partner is not None:
            away = np.hypot(floor.xs - partner.here[0], floor.ys - partner.here[1])
            mask = mask & (away > min(0.85 * gap, apart)) & (away < 2.2 * gap)
        if mask.any():
            cell = np.unravel_index(np.where(mask, cost, np.inf).argmin(), cost.shape)
            return float(floor.xs[cell]), float(floor.ys[cell])
    return None


def is_edge(thing):
    """Whether a thing is long and thin: one stands along it, looks over it, walks along it."""
    if not hasattr(thing, "asset"):
        return thing.kind == "window"
    low, high = sorted(thing.size[:2])
    return low < 0.45 and high > 1.1 and thing.asset not in _FRONTED


def box_of(thing):
    """The footprint of an Item or an Opening, a ``boxes.Box``."""
    if hasattr(thing, "asset"):
        return boxes.of_item(thing)
    return boxes.Box(thing.location[0], thing.location[1], thing.yaw, thing.width, 0.12)


def by(stage, player, thing, relation=None, near=None, number=0):
    """``(x, y, yaw)`` at, behind, under, before or beside a thing; None without room.

    ``near``: metres from the thing's edge; ``number``: how many of the same company stand there already.
    """
    marked = _marked(stage, player, thing) if relation in (None, "at", "to", "on", "against", "beside") else None
    if marked is not None:
        return marked
    floor, row = stage.floor, boxes.table([box_of(thing)])
    points = np.column_stack([floor.xs.ravel(), floor.ys.ravel()])
    edge = boxes.distance(points, row)[:, 0].reshape(floor.xs.shape)
    dx, dy = floor.xs - row[0, 0], floor.ys - row[0, 1]
    far = np.maximum(np.hypot(dx, dy), 0.01)
    gap = near if near is not None else _BY.get(relation, 0.40)
    cost = 3.0 * np.abs(edge - gap) + _side(stage, player, thing, relation, dx, dy, far)
    cost += 0.22 * np.hypot(floor.xs - player.here[0], floor.ys - player.here[1])
    if is_edge(thing):
        cost += 0.25 * np.hypot(floor.xs - stage.plan.centre[0], floor.ys - stage.plan.centre[1])
    company = [p for p in stage.on_stage() if p is not player and math.dist(p.here, (row[0, 0], row[0, 1])) < 4.0]
    if number and company:
        last = company[-1].here
        cost += 1.2 * np.abs(np.hypot(floor.xs - last[0], floor.ys - last[1]) - ASIDE)
    spot = _best(stage, player, cost + _shadow(stage, player))
    if spot is None or (relation is not None and math.dist(spot, (row[0, 0], row[0, 1])) > 6 + max(row[0, 3:5])):
        return None
    return (*spot, yaw_by(stage, spot, thing, relation))


def _marked(stage, player, thing):
    """The set's own mark for standing at a thing, (x, y, yaw), or None."""
    people = stage.people(player)
    runs = {m.group for m in stage.marks if m.item == thing.id and m.kind == "stand"} - {"", "centre", "around"}
    free = [
        m
        for m in stage.marks
        if (m.item == thing.id or m.group in runs)
        and m.kind in ("stand", "work")
        and stage.floor.free_at(m.location)
        and all(math.dist(m.location[:2], p) > 0.75 for p in people)
    ]
    if not free:
        return None
    middle, front = stage.plan.centre, facing(stage.plan.axis)

    def cost(m):
        way = math.dist(m.location[:2], player.here) if player.placed else math.dist(m.location[:2], middle[:2])
        company = min((math.dist(m.location[:2], p) for p in people), default=ASIDE)
        hidden = _along(m.location[0] - thing.location[0], m.location[1] - thing.location[1], front)
        return 0.3 * way + 0.15 * abs(company - ASIDE) - 0.1 * hidden, m.id

    mark = min(free, key=cost)
    yaw = mark.yaw
    if mark.kind == "stand":
        yaw = half_turned(stage, mark.location[:2], mark.yaw)
    return (*map(float, mark.location[:2]), yaw)


def _side(stage, player, thing, relation, dx, dy, far):
    """What it costs to be on the wrong side of a thing."""
    lens, own = facing(stage.plan.axis), facing(thing.yaw)
    to_lens, to_front = _along(dx, dy, lens) / far, _along(dx, dy, own) / far
    tall = hasattr(thing, "asset") and thing.size[2] > 0.9
    fronted = hasattr(thing, "asset") and thing.asset in _FRONTED
    if relation == "behind":
        if fronted and thing.asset in _SERVED:
            return 1.6 * (1 + to_front)
        return 1.2 * np.abs(to_lens + 0.55)  # hidden from the others, half seen from the open side
    if relation == "before" and fronted:
        return 1.6 * (1 - to_front)
    if relation == "beside":
        return 1.2 * np.abs(to_front) + 0.3 * np.maximum(-to_lens, 0)
    if relation == "lean":
        return (0.9 * (1 + to_lens)) if tall and thing.size[2] < 1.35 else 0.9 * (1 - to_lens)
    if fronted:
        return 1.4 * (1 - to_front)
    return (0.9 if tall else 0.3) * (1 - to_lens) if not is_edge(thing) else 0.2 * (1 - to_lens)


def by_wall(stage, player):
    """``(x, y, yaw)`` with the back to a wall near by, in view of the lens; None where there is none."""
    floor, front = stage.floor, facing(stage.plan.axis)
    best = None
    for wall in stage.plan.walls:
        (ax, ay), (bx, by_) = wall.start, wall.end
        length = max(math.dist(wall.start, wall.end), 1e-6)
        inward = (-(by_ - ay) / length, (bx - ax) / length)  # the place is on the wall's left
        if inward[0] * front[0] + inward[1] * front[1] < -0.3:
            continue  # a back to the lens
        for k in range(1, int(length / 0.3)):
            x = ax + (bx - ax) / length * 0.3 * k + inward[0] * LEANING
            y = ay + (by_ - ay) / length * 0.3 * k + inward[1] * LEANING
            clear = all(math.dist((x, y), p) > CLEAR for p in stage.people(player))
            if clear and floor.free_at((x, y)):
                cost = round(math.dist((x, y), player.here), 3)
                best = min(best, (cost, x, y, inward)) if best else (cost, x, y, inward)
    return None if best is None else (best[1], best[2], yaw_towards((0.0, 0.0), best[3]))


def yaw_by(stage, spot, thing, relation):
    """Which way one faces who is there: out over an edge, to what stands against a wall, else half to the lens."""
    box = box_of(thing)
    inward = yaw_towards(spot, _nearest(box, spot))
    if relation == "lean" and hasattr(thing, "asset") and not 0.7 < thing.size[2] < 1.35:
        return inward + math.pi  # the back against it
    if relation in ("under", "beside", "behind", "before") and hasattr(thing, "asset"):
        return stage.plan.axis + (0.5 if math.sin(inward - stage.plan.axis) > 0 else -0.5)
    return half_turned(stage, spot, inward) if is_edge(thing) else inward


def cheat(stage, here, towards, most=0.38):
    """The yaw from ``here`` towards a point, opened a little to the camera side."""
    inward = stage.plan.axis if math.dist(here[:2], towards[:2]) < 0.1 else yaw_towards(here, towards)
    off = (stage.plan.axis - inward + math.pi) % (2 * math.pi) - math.pi
    return inward + max(-most, min(most, off))


def half_turned(stage, spot, yaw, most=0.85):
    """A yaw opened to the people near by, or else to the lens, so that a face is seen."""
    off = math.remainder(stage.plan.axis - yaw, 2 * math.pi)
    if abs(off) < 1.0:
        return yaw
    return yaw + math.copysign(most, off)


def _nearest(box, point):
    """The point of a box's footprint that is nearest to ``point``."""
    c, s = math.cos(box.yaw), math.sin(box.yaw)
    dx, dy = point[0] - box.x, point[1] - box.y
    u = max(-box.width / 2, min(box.width / 2, c * dx + s * dy))
    v = max(-box.depth / 2, min(box.depth / 2, -s * dx + c * dy))
    return box.x + c * u - s * v, box.y + s * u + c * v


def near_hand(stage, player, thing, near):
    """(x, y) from which a small thing can be reached where it lies; None without room."""
    floor, there = stage.floor, stage.where(thing)
    dx, dy = floor.xs - there[0], floor.ys - there[1]
    far = np.maximum(np.hypot(dx, dy), 0.01)
    towards = _along(dx, dy, facing(stage.plan.axis)) / far
    cost = 4.0 * np.maximum(far - near, 0) + 2.0 * np.maximum(0.3 - far, 0) + 0.35 * np.maximum(towards, 0)
    cost += 0.25 * np.hypot(floor.xs - player.here[0], floor.ys - player.here[1])
    return _best(stage, player, cost + 0.5 * _shadow(stage, player))
