# SPDX-License-Identifier: GPL-3.0-or-later
"""Arrangements that a script asks of a place: rows of chairs before an arch, a long table for many, lights over it."""

import math

from .match import alike
from .relations import SPARE, at

CHAIR, ROW = 0.58, 0.95  # from chair to chair and from row to row, metres
AISLE = 0.85  # half width of the way between the two blocks of chairs
MANY = 8  # extras that sit or eat together ask for an arrangement
MOST_SEATS = 48
TABLES = ("table", "dining_table", "laid_table")
FOCUS = ("flower_arch", "altar", "podium", "screen")
CLEAR = frozenset(("fountain", "statue", "tree", "bush", "rock", "log", "well"))  # give way to an arrangement


def arrange(place):
    """Wish for what the scenes of a Place ask for beyond its recipe; open places and plain rooms have the room."""
    things = {thing.asset: thing for thing in place.needs.things}
    focus = next((name for name in FOCUS if name in things and not _stands_for(place, name)), None)
    table = next((things[name] for name in TABLES if name in things), None)
    many = max(place.needs.sitting, place.needs.feasting, _chairs(things))
    if place.exterior:
        if focus or (place.needs.sitting >= MANY and not table):
            _ceremony(place, things, focus, max(place.needs.sitting, _chairs(things)))
        elif table and many >= MANY:
            _banquet(place, table, many)
    if "string_lights" in things:
        _lights(place, things["string_lights"])


def _stands_for(place, asset):
    """Whether something else that the place has anyway is what the script means: the arch of a ruin."""
    return any(thing.asset != asset and alike(thing.asset, asset) for thing in (*place.wants, *place.scenery))


def _chairs(things):
    return max((things[name].count for name in ("chair", "bench") if name in things), default=0)


def _ceremony(place, things, focus, seats):
    """Rows of chairs in two blocks with an aisle, before an arch; the acting area lies between."""
    x, y, r = place.acting
    r = max(r, 1.5)
    place.acting = (x, y, r)
    place.axis = 0.0
    seats = max(0, min(seats, MOST_SEATS))
    across = max(2, min(5, math.ceil(seats / 2 / 4))) if seats else 0
    rows = math.ceil(seats / (2 * across)) if across else 0
    front = y - r - 0.75
    end = front - rows * ROW
    _clear(place, (x - AISLE - across * CHAIR - 1, end - 1.0, x + AISLE + across * CHAIR + 1, y + r + 1.2))
    if focus:
        thing = things[focus]
        place.want("focus", focus, at(x, y + r + 0.55), priority=0, name=thing.name, element=thing.element,
                   params={"colour": thing.colour} if thing.colour else None)  # fmt: skip
    element = things["chair"].element if "chair" in things else None
    colour = things["chair"].colour if "chair" in things else None
    number = 0
    for row in range(rows):
        for side in (-1, 1):
            for k in range(across):
                number += 1
                spot = at(x + side * (AISLE + 0.3 + k * CHAIR), front - row * ROW, math.pi)
                place.want(f"guest_chair_{number}", "chair", spot, priority=1 + row, element=element,
                           params={"colour": colour or "#e8e2d4"})  # fmt: skip
    if rows:
        for i, side in enumerate((-1, 1)):
            place.want(f"aisle_flowers_{i + 1}", "garland", at(x + side * (AISLE + 0.1), front + 0.85), priority=6)
    place.extra["aisle"] = [(x, end - 0.6), (x, y + r - 0.6)]


def _banquet(place, thing, guests):
    """One long laid table with chairs on both sides, behind the acting area, along the picture."""
    x, y, r = place.acting
    half = math.ceil(min(guests, MOST_SEATS) / 2)
    pitch = 0.62
    long = half * pitch + 0.3
    y = y + r + 1.75
    colour = {"colour": thing.colour} if thing.colour else {}
    _clear(place, (x - long / 2 - 1.2, y - 1.6, x + long / 2 + 1.2, y + 1.6))
    place.want("long_table", "laid_table", at(x, y), priority=0, name=thing.name, element=thing.element,
               params={"size": (round(long, 2), 1.05, 0.75), **colour})  # fmt: skip
    for i in range(half):
        u = x + (i - (half - 1) / 2) * pitch
        for side, yaw in ((-1, math.pi), (1, 0.0)):
            place.want(
                f"guest_chair_{i + 1}_{'ab'[side > 0]}", "chair", at(u, y + side * 0.83, yaw), priority=2 + i // 4
            )
        if i % 2 == 0:
            place.on("long_table", "plate", "wine_glass", "plate", "wine_glass")
        if i % 4 == 1:
            place.on("long_table", "vase" if i % 8 == 1 else "candle", "bottle", "bread" if i % 8 == 1 else "fruit")
    place.extra["banquet"] = (x, y, long)


def _lights(place, thing):
    """Strings of bulbs on poles over the long table or over the action; under the ceiling indoors."""
    x, y, _ = place.acting
    named = {"name": thing.name, "element": thing.element, "priority": 2}
    if place.h is not None:
        size = {"size": (place.w * 0.7, 2.2, 0.5)}
        place.want("string_lights", "string_lights", at(x, y + 0.8), params=size, **named)
        return
    wide, deep, high = 6.4, 4.6, 3.1
    if "banquet" in place.extra:
        x, y, long = place.extra["banquet"]
        wide, deep = min(long + 1.0, 13.5), 4.4
    else:
        y += 0.6
    size = {"size": (wide, deep, 0.5)}
    place.want("string_lights", "string_lights", at(x, y), z=high - 0.06, params=size, **named)
    for i, u in enumerate((-0.5, 0.0, 0.5) if wide > 8 else (-0.5, 0.5)):
        for j, v in enumerate((-0.5, 0.5)):
            spot = at(x + u * wide, y + v * deep)
            place.want(f"light_pole_{2 * i + j + 1}", "light_pole", spot, priority=2 if u else SPARE)


def _clear(place, area):
    """Take out what stands loosely where an arrangement goes."""
    x0, y0, x1, y1 = area
    place.wants = [
        want
        for want in place.wants
        if not any(
            r.kind == "at" and x0 < r.low < x1 and y0 < r.high < y1 and (want.asset in CLEAR or want.priority > 2)
            for r in want.relations
        )
    ]
