# SPDX-License-Identifier: GPL-3.0-or-later
"""Up ladders and onto things, down again, and over fences. Pure."""

import math

import numpy as np

from ..geometry import yaw_towards
from . import ready, spots
from .verbs import DEEDS

RUNGS = 1.25  # m that one stands up a ladder
LADDERS = ("ladder", "fire_escape", "scaffold", "rope_ladder")
LOW, HIGH = 0.3, 2.3  # m, tops that somebody can climb onto
INSIDE = 0.32  # m from the edge of what one stands on
OVER = 0.75  # m behind a fence where one lands
BROAD = 0.2  # m, a wall on which somebody can stand
RAIL, AGAINST = 0.12, 0.2  # m: the lower rail of a fence on which one steps up, and how far from its middle line


def climb(stage, player, beat, start):
    """Up onto what the beat names; returns when it is done, or None where there is nothing to climb."""
    thing = next((t for t in (stage.find(beat.target, player.here), stage.find(beat.object, player.here))
                  if hasattr(t, "asset")), None)  # fmt: skip
    if thing is None or stage.portable(thing):
        return None
    if spots.is_edge(thing):
        stays = beat.relation == "on" or (stage.next_of(player, beat) is not None and _ends_there(stage, player, thing))
        return _onto_edge(stage, player, beat, thing, start) if stays else over(stage, player, beat, thing, start)
    if beat.relation == "over":
        return over(stage, player, beat, thing, start)
    start = ready.come(stage, player, beat, DEEDS["climb"], thing, start)
    if thing.asset in LADDERS:
        place, top = player.here, RUNGS
    else:
        top = thing.location[2] + thing.size[2]
        if not LOW < top < HIGH or min(thing.size[:2]) < 0.35:
            return player.do("climb", start, 3.0, target=thing.id, point=stage.where(thing), beat=beat.id).end
        place = _on(thing, player.here)
    player.look(start, point=(*thing.location[:2], top + 1.2))
    yaw = yaw_towards(player.here, thing.location)
    act = player.do("climb", start, 2.6, location=(*place, top), yaw=yaw, target=thing.id, beat=beat.id)
    player.ground = top
    return act.end


def _ends_there(stage, player, edge):
    """Whether there is no floor to land on behind an edge: a drop, water."""
    return not stage.floor.free_at(_behind(edge, player.here))


def _onto_edge(stage, player, beat, edge, start):
    """Up on a wall that is broad enough to stand on, else with the feet on the lower rail, face to the people."""
    start = ready.come(stage, player, beat, DEEDS["climb"], edge, start, 0.3)
    top, yaw = edge.location[2] + edge.size[2], yaw_towards(player.here, edge.location)
    broad = min(edge.size[:2]) >= BROAD and LOW < top < HIGH
    place, height = (_on(edge, player.here), top) if broad else (player.here, RAIL)
    near = _nearest(edge, player.here)
    if not broad:
        step = math.dist(near, player.here)
        place = tuple(h + (n - h) * max(1 - AGAINST / max(step, 1e-6), 0.0) for h, n in zip(player.here, near))
        yaw = yaw_towards(player.here, near) if step > 0.05 else player.yaw
    act = player.do("climb", start, 2.2, location=(*place, height), yaw=yaw, target=edge.id, beat=beat.id)
    player.ground = height
    return act.end


def _nearest(edge, here):
    """The point of an edge's middle line that is nearest to ``here``."""
    box = spots.box_of(edge)
    along = (
        (math.cos(box.yaw), math.sin(box.yaw)) if box.width >= box.depth else (-math.sin(box.yaw), math.cos(box.yaw))
    )
    reach = max(box.width, box.depth) / 2
    u = max(-reach, min(reach, (here[0] - box.x) * along[0] + (here[1] - box.y) * along[1]))
    return box.x + along[0] * u, box.y + along[1] * u


def _on(thing, here):
    """The point on top that is nearest to where one comes from."""
    box = spots.box_of(thing)
    c, s = math.cos(box.yaw), math.sin(box.yaw)
    dx, dy = here[0] - box.x, here[1] - box.y
    half = max(box.width / 2 - INSIDE, 0.0), max(box.depth / 2 - INSIDE, 0.0)
    u = max(-half[0], min(half[0], c * dx + s * dy))
    v = max(-half[1], min(half[1], -s * dx + c * dy))
    return box.x + c * u - s * v, box.y + s * u + c * v


def down(stage, player, start, towards=None, beat=None):
    """Down to the floor from what one stands on; returns when it is done."""
    if player.ground < 0.05:
        return max(start, player.busy)
    goal = player.here
    if towards is not None and math.dist(towards, player.here) > 0.1:
        far = math.dist(towards, player.here)
        goal = tuple(p + (t - p) * min(0.8 / far, 1.0) for p, t in zip(player.here, towards[:2], strict=True))
    spot = stage.floor.near(goal, stage.people(player)) or goal
    seconds = 1.1 if player.ground < 1.6 else 1.6
    player.ground = 0.0
    yaw = yaw_towards(player.here, spot) if math.dist(spot, player.here) > 0.2 else None
    return player.do("jump", start, seconds, location=(*spot, 0.0), yaw=yaw, beat=beat).end


def jump(stage, player, beat, start):
    """Over a fence, down from where one stands, or on the spot (None: that is no matter of height)."""
    thing = stage.find(beat.target, player.here) or stage.find(beat.object, player.here)
    edge = thing if thing is not None and not stage.is_player(thing) and spots.is_edge(thing) else None
    if beat.relation in ("over", "across", "through") and edge is not None and hasattr(edge, "asset"):
        return over(stage, player, beat, edge, start)
    return down(stage, player, start, beat=beat.id) if player.ground > 0.05 else None


def over(stage, player, beat, edge, start):
    """To the far side of a fence; who is not seen again is gone."""
    if player.ground > 0.05:
        start = down(stage, player, start, edge.location[:2], beat.id)
    start = ready.come(stage, player, beat, DEEDS["climb"], edge, start, 0.35)
    goal = _behind(edge, player.here)
    yaw = yaw_towards(player.here, goal)
    act = player.do("jump", start, 1.5, location=(*goal, 0.0), yaw=yaw, target=edge.id, beat=beat.id)
    if stage.next_of(player, beat) is None and not stage.floor.free_at(goal):
        player.exits, player.on = act.end + 0.4, False
    return act.end


def _behind(edge, here):
    """The point (x, y) beyond an edge where one lands who comes from ``here``."""
    box = spots.box_of(edge)
    normal = np.array((-math.sin(box.yaw), math.cos(box.yaw)))
    if box.depth > box.width:
        normal = np.array((math.cos(box.yaw), math.sin(box.yaw)))
    away = float((np.asarray(here) - (box.x, box.y)) @ normal)
    thin = min(box.width, box.depth) / 2
    return np.asarray(here) - normal * (away + math.copysign(thin + OVER, away))
