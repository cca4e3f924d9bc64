# SPDX-License-Identifier: GPL-3.0-or-later
"""Things that stay where an artist put them, and what goes with them: the chairs of a table that was moved.

A pin is ``(x, y, z, yaw)`` of a thing, in the place's space; ``{item id: pin}``. Pure.
"""

import math

import numpy as np

from ..geometry import turn
from . import assets, boxes
from .relations import at

NEAR, TURNED = 0.01, 0.02  # m and radians: what is nearer to its place was not moved
STEP = 0.2  # m between the places at which the action is tried
SMALLER = (1.0, 0.8, 0.6)  # of the free square, when there is less room for it


def away(pin, item):
    """Whether a pin is elsewhere than a plan Item."""
    turned = (pin[3] - item.yaw + math.pi) % (2 * math.pi) - math.pi
    return math.dist(pin[:3], item.location) > NEAR or abs(turned) > TURNED


def moved(plan, pins):
    """Whether a SetPlan has one of the pinned things elsewhere."""
    return any(item.id in pins and away(pins[item.id], item) for item in plan.items)


def followers(plan, pins):
    """``{item id: pin}`` where the seats of pinned tables go, as they stand about them in a SetPlan without pins."""
    items, found = {item.id: item for item in plan.items}, {}
    for mark in plan.marks:
        if mark.group in pins and mark.group in items and mark.item not in (None, mark.group) and mark.item not in pins:
            table, seat, pin = items[mark.group], items[mark.item], pins[mark.group]
            apart = np.subtract(seat.location[:2], table.location[:2])
            x, y = turn(apart, pin[3] - table.yaw)
            found[seat.id] = pin[0] + x, pin[1] + y, seat.location[2], seat.yaw + pin[3] - table.yaw
    return found


def others(plan, pins, follow):
    """``{item id: pin}`` of what stands in people's way in a SetPlan and is to stay there, if it can."""
    there = [item for item in plan.items if item.blocks and item.id not in pins and item.id not in follow]
    return {item.id: (*item.location, item.yaw) for item in there}


def mirrored(pins):
    """Pins in the mirror image of a place."""
    return {ident: (-x, y, z, -yaw) for ident, (x, y, z, yaw) in pins.items()}


def hold(place, flip=False):
    """Pin what a Place wishes for and what its recipe built; have seats follow. ``flip``: it will be mirrored."""
    pins, follow, place.rest = (mirrored(p) if flip else p for p in (place.pins, place.follow, place.rest))
    for want in place.wants:
        want.pin = pins.get(want.id)
        if want.id in follow and any(relation.kind == "at" for relation in want.relations):
            x, y, _, yaw = follow[want.id]
            want.relations = at(x, y, yaw)
    for item in place.scenery:
        if item.id in pins:
            item.location, item.yaw = pins[item.id][:3], pins[item.id][3]
    place.scenery.sort(key=lambda item: item.id not in pins)


def step_aside(place, floor):
    """Move the middle of the action off what is pinned in it, to the nearest place with as much room."""
    x, y, r = place.acting
    stuck = [boxes.Box(w.pin[0], w.pin[1], w.pin[3], *w.print, 0.02, w.size[2]) for w in place.wants if _stands(w)]
    stuck += [boxes.of_item(item) for item in place.fixed]
    table = boxes.table(stuck)
    loose = [w for w in place.wants if w.id in place.rest and w.asset not in assets.FLAT]
    rest = boxes.table(
        [boxes.Box(*place.rest[w.id][:2], place.rest[w.id][3], *w.print, 0.02, w.size[2]) for w in loose]
    )
    if r <= 0 or not stuck or not boxes.overlap(_square(((x, y),), r), table).any():
        return
    low, high = np.min(floor, axis=0), np.max(floor, axis=0)
    spots = np.array([(u, v) for u in np.arange(low[0], high[0], STEP) for v in np.arange(low[1], high[1], STEP)])
    spots = spots[np.argsort(np.hypot(*(spots - (x, y)).T), kind="stable")]
    for share, taken in [*((share, np.vstack([table, rest])) for share in SMALLER), (1.0, table), (SMALLER[-1], table)]:
        rows = _square(spots, r * share)
        free = boxes.inside(boxes.corners(rows), floor).all(1) & ~boxes.overlap(rows, taken).any(1)
        if free.any():
            place.acting = (*map(float, spots[free.argmax()]), r * share)
            return


def _stands(want):
    return want.pin is not None and want.blocks and want.asset not in assets.FLAT


def _square(spots, r):
    rest = np.broadcast_to([0.0, r, r, 0.02, 1.9], (len(spots), 5))
    return np.hstack([np.asarray(spots, float), rest])
