# SPDX-License-Identifier: GPL-3.0-or-later
"""Which places of a script lie next door to one another. Pure."""

from collections import Counter

from ...world.schema import FAMILIES, INTERIORS
from . import manners

HALL = "corridor"  # what the other rooms of a building lie along
HOMELY = ("living_room", "kitchen", "bedroom", "bathroom", "room")  # of a home, the first is the one all open into


def pairs(world):
    """Pairs of ids of locations that share a wall, the surest first.

    Those between which somebody goes; then the rooms of one building along its hall; then those of a home.
    """
    played = {s.location for s in world.scenes if not s.omitted}
    rooms = {place.id for place in world.locations if place.id in played and _may_adjoin(place)}
    gone = Counter()
    for scene in world.scenes:
        for beat in scene.beats:
            if not scene.omitted and beat.kind == "action" and scene.location in rooms:
                for other in rooms & {beat.target, beat.object} - {scene.location}:
                    gone[tuple(sorted((scene.location, other)))] += 1
    found = sorted(gone, key=lambda pair: (-gone[pair], pair))
    for parent in sorted({world.location(i).parent or i for i in rooms}):
        found += _of_building(world, sorted(i for i in rooms if parent in (i, world.location(i).parent)))
    return list(dict.fromkeys(found))


def hanging_together(ident, found):
    """The set of ids of the locations that pairs lead to from one, itself among them."""
    group, before = {ident}, 0
    while len(group) > before:
        before = len(group)
        group |= {one for pair in found if group & set(pair) for one in pair}
    return group


def ways_of(ident, world):
    """How many places a location is to have next door."""
    return sum(ident in pair for pair in pairs(world))


def doors_of(plan):
    """The openings of a SetPlan that may lead next door; none where what lies behind them is part of the place."""
    if "beyond" in manners.of(plan) or plan.exterior or "vehicle" in plan.params:
        return []
    wild = {w.id for w in plan.walls if w.wild}
    return [o for o in plan.openings if o.kind != "window" and not o.location[2] and o.wall and o.wall not in wild]


def lacking(plan, ways):
    """How many doors a SetPlan has too few for so many places next door."""
    doors = doors_of(plan)
    return max(ways - len(doors), 0) if doors else 0


def _may_adjoin(location):
    family = FAMILIES.get(location.kind or "room")
    return family in INTERIORS and "INT" in (location.int_ext or "INT") and "vehicle" not in family


def _of_building(world, rooms):
    """Pairs of the rooms of one building: along its hall, else around the room that is most lived in."""
    kinds = {i: world.location(i).kind or "room" for i in rooms}
    families = {i: FAMILIES[kind] for i, kind in kinds.items()}
    homes = [i for i in rooms if families[i] in HOMELY]
    hub = next((i for i in rooms if kinds[i] == HALL), None)
    if hub is None:
        rooms = homes
        hub = min(homes, key=lambda i: (HOMELY.index(families[i]), i), default=None)
    return [tuple(sorted((hub, i))) for i in rooms if i != hub]
