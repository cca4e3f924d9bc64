# SPDX-License-Identifier: GPL-3.0-or-later
"""Entrances and exits: through the door that fits, or out of the frame. Pure."""

import math
import re

import numpy as np

from ..geometry import facing, yaw_towards
from . import counters, spots
from .chances import chance
from .routes import cut_short
from .seats import seat_for
from .spots import cheat
from .stagehand import way_length
from .verbs import DEEDS, hurried, mood
from .ways import walk

OUTSIDE = 1.1  # m behind the threshold
TALK_FROM = 4.2  # m that one who comes in walks at most before speaking
FAR = 7.0  # m from the middle: out of most frames
_INSIDE = re.compile(r"\b(?:inside|indoors|(?:into|enters?) (?:the|a) building)\b", re.IGNORECASE)


def enter(stage, player, beat, start):
    """Come on through the fitting door (outdoors: from beyond the frame); returns when the performer is there."""
    if player.on and player.acts:
        return walk(stage, player, beat, start)
    points, opening = way_in(stage, player, beat)
    again, player.on = bool(player.acts), True
    if not again:
        player.here, player.posture = points[0], "stand"
        player.yaw = yaw_towards(points[0], points[1] if len(points) > 1 else stage.plan.centre)
    spot, facing_to = _where_to(stage, player, beat, points[-1], opening)
    inside = stage.floor.path(points[-1], spot, stage.people(player))
    path = (*points[:-1], *inside)
    if again:
        path, player.exits = (player.here, *path), None
    else:
        player.enters = start
    towards = facing_to or stage.conversation_centre(player)
    yaw = cheat(stage, spot, towards, 0.3) if math.dist(spot, towards[:2]) > 0.3 else yaw_towards(path[-2], path[-1])
    end = stage.follow(player, start, path, yaw, mood=mood(beat), running=hurried(beat), beat=beat.id,
                       target=opening.id if opening else None, within=6.0, clip=None)  # fmt: skip
    for other in stage.on_stage():
        if other is not player:
            other.look(start + 0.35 + 0.5 * chance(other.ident, beat.id), player.ident)
    player.look(start + 0.5, point=(*towards[:2], 1.5))
    return end


def goes_indoors(stage, player, beat):
    """Whether somebody who is before a house goes into it: out of sight."""
    door = stage.plan.params.get("entrance")
    if door is None or not player.on or not player.acts or beat.verb not in ("enter", "exit"):
        return False
    named = getattr(stage.find(beat.target), "id", None) == door and beat.relation not in ("out_of", "from")
    return named or bool(_INSIDE.search(beat.text or ""))


def goes_next_door(stage, player, beat):
    """Whether somebody goes through the door to a place that is there, and does not come from it."""
    if beat.verb not in ("walk", "run") or beat.relation in ("from", "out_of", "past") or not player.on:
        return False
    led = {way.opening for way in stage.plan.ways}
    return getattr(stage.find(beat.target), "id", None) in led and beat.target in {w.place for w in stage.plan.ways}


def leave(stage, player, beat, start):
    """Go off through a door or out of the frame; returns when the performer has gone."""
    points, opening = way_in(stage, player, beat, leaving=True)
    start = stage.rise(player, start, beat.id)
    inside = stage.floor.path(player.here, points[-1], stage.people(player))
    path = (*inside, *reversed(points[:-1]))
    yaw = yaw_towards(path[-2], path[-1])
    player.look(start, point=(*points[0], 1.5))
    end = stage.follow(player, start, path, yaw, mood=mood(beat), running=hurried(beat), beat=beat.id,
                       target=opening.id if opening else None, within=6.0)  # fmt: skip
    player.exits, player.on = end, False
    return end


def way_in(stage, player, beat, leaving=False):
    """``(points from off stage to the first free point, the opening or None)``."""
    openings = [o for o in stage.plan.openings if o.kind in ("door", "gap") and o.id not in stage.plan.blind]
    wanted = stage.find(beat.target, player.here) or stage.find(beat.object, player.here)
    wanted = wanted if wanted in openings else _named_door(stage, beat, openings)
    if wanted not in openings and _INSIDE.search(beat.text or ""):
        wanted = next((o for o in openings if o.id == stage.plan.params.get("entrance")), None)
    if stage.plan.exterior and wanted not in openings:
        openings = []
    if openings:
        chosen = wanted if wanted in openings else _fitting(stage, player, openings, leaving)
        out, (x, y) = facing(chosen.yaw), chosen.location[:2]
        inner = stage.floor.near((x + out[0] * 0.55, y + out[1] * 0.55)) or stage.plan.centre[:2]
        way = next((w for w in stage.plan.ways if w.opening == chosen.id), None)
        beyond = reversed(way.path) if way else [(x - out[0] * OUTSIDE, y - out[1] * OUTSIDE)]
        steps = *map(tuple, beyond), (x - out[0] * 0.1, y - out[1] * 0.1)
        return [*steps, (x + out[0] * 0.35, y + out[1] * 0.35), tuple(inner)], chosen
    return [_beyond(stage, player, leaving)], None


def _named_door(stage, beat, openings):
    """The door of which a beat's lines speak, or None: "appears in the doorway behind her"."""
    for element in stage.scene.elements:
        if element.asset in ("door", "gate") and set(element.lines) & set(beat.lines):
            found = stage.find(element.id)
            if found in openings:
                return found
    return None


def _fitting(stage, player, openings, leaving):
    """The door that a performer uses: the nearest when leaving, else always the same main one."""
    if leaving and player.here:
        return min(openings, key=lambda o: (math.dist(o.location[:2], player.here), o.id))
    doors = [o for o in openings if o.kind == "door"] or openings
    return doors[0]


def _beyond(stage, player, leaving):
    """A free point far to one side of the action, as far from the lens axis as the floor allows."""
    front = facing(stage.plan.axis)
    right = np.array([-front[1], front[0]])
    centre = np.asarray(stage.plan.centre[:2], float)
    side = 1 if chance(player.ident, stage.scene.id, "side") < 0.5 else -1
    if leaving:
        side = 1 if (np.asarray(player.here) - centre) @ right >= 0 else -1
    dx, dy = stage.floor.xs - centre[0], stage.floor.ys - centre[1]
    across, ahead = dx * right[0] + dy * right[1], dx * front[0] + dy * front[1]
    score = np.abs(side * across - FAR) + 0.6 * np.abs(ahead + 1.0)
    score = np.where(stage.floor.free, score, np.inf)
    best = np.unravel_index(score.argmin(), score.shape)
    return float(stage.floor.xs[best]), float(stage.floor.ys[best])


def _where_to(stage, player, beat, inside, opening):
    """``(spot, point to face or None)`` of one who comes in: where the next thing that they do is done."""
    here, player.here = player.here, tuple(map(float, inside))
    spot, there = _next_place(stage, player, beat, opening)
    if spot is None:
        spot = _meeting_spot(stage, player, inside)
    player.here = here
    return tuple(map(float, spot[:2])), there


def _next_place(stage, player, beat, opening):
    """``(spot, what to face)`` of what the performer does next, or ``(None, None)`` where they come to talk."""
    following = stage.next_of(player, beat)
    table = stage.table_of_company(player) if player.held and _serves(stage, player) else None
    if table is not None and (following is None or following.kind == "dialogue"):
        return stage.beside(player, table, 0.4), stage.where(table)
    if following is None or following.kind != "action" or following.verb is None:
        return None, None
    thing = stage.find(following.object, player.here) or stage.find(following.target, player.here)
    deed = DEEDS.get(following.verb)
    if thing is not None and thing is opening:
        out = facing(opening.yaw)
        x, y = opening.location[:2]
        return stage.floor.near((x + 0.75 * out[0], y + 0.75 * out[1]), stage.people(player)), None
    if following.verb == "sit" and not stage.is_player(thing):
        mark = seat_for(stage, player, thing if hasattr(thing, "asset") else None)
        return (None, None) if mark is None else (stage.approach(mark, player), None)
    if following.verb in ("put_down", "pick_up") and stage.find(following.target) is not None:
        target = stage.find(following.target)
        thing = target if hasattr(target, "asset") and following.verb == "put_down" else thing
    if thing is None or thing is player or deed is None or deed.near is None or stage.holder(thing)[0] is player:
        return None, None
    return stage.beside(player, thing, deed.near, following.relation), stage.where(thing)


def _serves(stage, player):
    character = stage.world.character(player.ident)
    words = f"{character.role or ''} {character.name}".lower() if character else ""
    return any(word in words for word in ("wait", "butler", "steward", "maid", "barista", "bartender"))


def _meeting_spot(stage, player, inside):
    """Where someone who comes in stops: near the others, on the side they come from."""
    other = stage.partner_of(player)
    if other is not None:
        spot = spots.talking_spot(stage, player, other, 1.35)
        if spot is not None:
            way = stage.floor.path(inside, spot, stage.people(player))
            far = way_length(way)
            near = far <= TALK_FROM + 0.6 or counters.over(stage, other) is not None
            return spot if near else cut_short(way, far - TALK_FROM)[-1]
    towards = stage.conversation_centre(player)
    return stage.floor.near(towards, stage.people(player), 0.9) or inside
