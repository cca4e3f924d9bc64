# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks, runs and chases. Pure."""

import itertools
import math

import numpy as np

from ..geometry import facing, yaw_towards
from . import ceremony, linking, routes, spots, wording
from .chances import chance
from .floor import PERSON
from .routes import cut_short
from .spots import cheat
from .stagehand import last_part, way_length
from .verbs import hurried, mood

MOST_WALK, MOST_RUN = 6.0, 12.0  # m of one beat
WITHIN = 8.0  # m around what a runner comes back to
RUN_SPEED = 3.0  # m/s on average, start and stop included
ABREAST = 0.85  # m between two who go together
BACKWARDS = (1.15, 0.9, 0.6)  # m of steps backwards, the longest for which there is room


def walk(stage, player, beat, start, walkers=()):
    """Walk or run to what the beat names, past it, or across the stage; returns the time of arrival.

    ``walkers``: ids of those who walk in this beat.
    """
    thing = stage.find(beat.target, player.here) or stage.find(beat.object, player.here)
    running = hurried(beat) or beat.verb in ("run", "chase")
    if ceremony.goes_up(stage, player, beat):
        return _up_the_aisle(stage, player, beat, start)
    if thing is player or (stage.is_player(thing) and beat.relation == "with") or _carried(stage, player, thing):
        thing = None
    if thing is None and wording.backs_off(beat):
        return _back_off(stage, player, beat, start)
    if thing is None and wording.comes_closer(beat):
        thing = stage.partner_of(player)
    thing = _who_waits(stage, player, beat, thing) or thing
    if not running and (thing is None or not stage.is_player(thing)) and routes.strolls(stage, beat):
        path = routes.stroll(stage, player, beat, mood(beat), set(walkers) | {player.ident})
        if path is not None:
            return _stroll(stage, player, beat, start, path)
    if beat.relation == "across" and stage.plan.kind != "bridge" and (thing is None or not stage.is_player(thing)):
        goal = routes.across(stage, player)
        if goal is not None:
            return _go(stage, player, beat, start, stage.floor.path(player.here, goal, stage.people(player)), running)
    if getattr(thing, "asset", None) == "stone_steps" or (thing is None and routes.takes_stairs(stage, beat)):
        goal = routes.on_stairs(stage, player, beat)
        return _go(stage, player, beat, start, stage.floor.path(player.here, goal, stage.people(player)), running)
    if beat.relation == "around" and hasattr(thing, "asset"):
        return _go(stage, player, beat, start, routes.round_about(stage, player, thing), running)
    if thing is not None:
        return _walk_to(stage, player, beat, start, thing, running)
    start = stage.rise(player, start, beat.id)
    if running and not player.acts and player.enters is None:
        _set_back(stage, player, beat)
    spot = _across(stage, player, beat, running)
    path = stage.floor.path(player.here, spot, stage.people(player))
    player.look(start, point=(*spot, 1.4))
    yaw = yaw_towards(path[-2], path[-1]) if running else cheat(stage, spot, stage.conversation_centre(player), 0.6)
    return stage.follow(player, start, path, yaw, mood=mood(beat), running=running, beat=beat.id)


def _carried(stage, player, thing):
    """Whether a thing goes along in the hand."""
    return hasattr(thing, "asset") and stage.holder(thing)[0] is player


def _back_off(stage, player, beat, start):
    """A step or two backwards, away from whom one has to do with, the face to them."""
    other = stage.partner_of(player)
    yaw = player.yaw if other is None else cheat(stage, player.here, other.here, 0.2)
    x, y = facing(yaw)
    start = stage.rise(player, start, beat.id)
    for far in BACKWARDS:
        spot = (player.here[0] - far * x, player.here[1] - far * y)
        if stage.floor.free_at(spot) and all(math.dist(spot, p) > PERSON for p in stage.people(player)):
            return stage.step(player, start, spot, yaw, beat.id)
    return stage.face(player, start, yaw)


def _who_waits(stage, player, beat, thing):
    """Somebody at a thing to whom one goes round it, as what is done next tells; None for no one."""
    if beat.relation != "around" or not hasattr(thing, "asset"):
        return None
    following = stage.next_of(player, beat)
    goal = stage.find(following.target) if following is not None and following.kind == "action" else None
    if not stage.is_player(goal) or goal is player or not goal.on:
        return None
    return goal if math.dist(goal.here, thing.location[:2]) < 1.0 + max(thing.size[:2]) / 2 else None


def _set_back(stage, player, beat):
    """One who is first seen running starts far enough from what they run to."""
    then = _next_thing(stage, player, beat)
    if then is None:
        return
    inner = [m.location[:2] for m in stage.marks if m.kind == "door"] or [stage.plan.centre[:2]]
    ways = [stage.floor.path(p, then[:2], ()) for p in inner]
    path = cut_short(max(ways, key=lambda w: (round(way_length(w), 1), w[0])), 0.8)
    length = _running_length(beat)
    path = last_part(path, length) if way_length(path) > length else path
    if len(path) > 1 and stage.floor.free_at(path[0]):
        player.here, player.yaw = tuple(map(float, path[0])), yaw_towards(path[0], path[1])


def _walk_to(stage, player, beat, start, thing, running):
    person = stage.is_player(thing)
    if person and _isaway(stage, thing, start):
        goal = cut_short(thing.acts[-1].path, spots.TALK + 0.1)[-1]
        spot = stage.floor.near(goal, stage.people(player), 0.7) or goal
    else:
        spot = stage.beside(player, thing, 1.1 if person else 0.5, beat.relation, reach=False)
    if spot is None:
        return stage.face(player, start, cheat(stage, player.here, stage.where(thing), 0.2))
    there = stage.where(thing)
    yaw = cheat(stage, spot, there, 0.25) if math.dist(spot, there[:2]) > 0.2 else player.yaw
    if not person and (hasattr(thing, "asset") or thing.kind == "window") and not stage.portable(thing):
        yaw = spots.yaw_by(stage, spot, thing, beat.relation)
    player.look(start, _look_id(stage, thing), () if person else there)
    start = stage.rise(player, start, beat.id, towards=spot)
    path = stage.floor.path(player.here, spot, stage.people(player))
    if way_length(path) > (MOST_RUN if running else MOST_WALK) and player.acts:
        path = cut_short(path, way_length(path) - (MOST_RUN if running else MOST_WALK))
        return _go(stage, player, beat, start, path, running)
    running = running and math.dist(player.here, spot) > 2.5
    return stage.walk(player, start, spot, yaw, mood=mood(beat), running=running, beat=beat.id)


def _isaway(stage, other, start):
    """Whether somebody is walking, or has just walked, somewhere else."""
    last = next((a for a in reversed(other.acts) if not a.params.get("idle")), None)
    return last is not None and len(last.path) > 1 and last is other.acts[-1] and last.end > start - 2.5


def _go(stage, player, beat, start, path, running):
    start = stage.rise(player, start, beat.id, towards=path[-1])
    yaw = yaw_towards(path[-2], path[-1])
    player.look(start, point=(*path[-1][:2], 1.4))
    return stage.follow(player, start, path, yaw, mood=mood(beat), running=running, beat=beat.id, within=9.0)


def _stroll(stage, player, beat, start, path):
    """Walk on and on; one who has done nothing yet is found walking at the scene's beginning."""
    begun = bool(player.acts) or player.enters is not None
    while way_length(path) > 1.2 and any(math.dist(path[-1][:2], p) < 0.85 for p in stage.people(player)):
        path = cut_short(path, 0.4)
    if not begun:
        player.here, player.yaw, player.posture = path[0], yaw_towards(path[0], path[1]), "stand"
        if stage.scene.beats and start < 1.0:
            start = 0.0
    start = stage.rise(player, start, beat.id, towards=path[-1])
    x, y = facing(yaw_towards(path[-2], path[-1]))
    player.look(start, point=(path[-1][0] + 6 * x, path[-1][1] + 6 * y, 1.45))
    return stage.follow(player, start, path, yaw_towards(path[-2], path[-1]), mood=mood(beat), beat=beat.id, within=99)


def _up_the_aisle(stage, player, beat, start):
    path, yaw = ceremony.aisle(stage, player)
    player.here, player.yaw = path[0], yaw_towards(path[0], path[1])
    if player.enters is None and not player.acts:
        player.posture = "stand"
    player.look(start, point=(*path[-1], 1.5))
    end = stage.follow(player, start, path, yaw, mood="stroll", beat=beat.id, within=99)
    other = stage.find(beat.target)
    if stage.is_player(other) and other is not player and other.on and not other.acts:
        path, yaw = ceremony.beside(stage, path)
        other.here, other.yaw, other.posture = path[0], yaw_towards(path[0], path[1]), "stand"
        act = player.acts[-1]
        other.do(act.clip, act.start, act.end - act.start, location=(*path[-1], 0.0), yaw=yaw, path=path,
                 params=dict(act.params), beat=beat.id)  # fmt: skip
    return end


def together(stage, leader, player, beat, start):
    """Go beside somebody who has just set out; returns the time of arrival, or None where there is no room."""
    way, linked = leader.acts[-1], linking.how(beat)
    others = stage.people(player, leader)
    sides = [side for side in (1, -1) if linked and linking.free(leader, player, side)]
    linked, gap = (linked, linking.GAP) if sides else (None, ABREAST)
    paths = [(path, side) for side in sides or (1, -1) if (path := _beside(stage, way.path, side * gap, others))]
    if not paths:
        return None
    path, side = min(paths, key=lambda p: round(math.dist(p[0][0], player.here), 2))
    start = stage.rise(player, max(way.start, player.busy) if linked else start, beat.id)
    if not player.acts and player.enters is None:
        player.here, player.yaw = path[0], leader.acts[-2].yaw if len(leader.acts) > 1 else way.yaw
    elif math.dist(player.here, path[0]) > 0.3:
        path = (player.here, *path[1:])
    act = player.do(way.clip, max(start, way.start), way.end - way.start, location=(*path[-1], 0.0), yaw=way.yaw,
                    path=path, params=dict(way.params), beat=beat.id)  # fmt: skip
    if linked:
        linking.link(leader, player, side, linked)
    player.look(act.start + 0.6, leader.ident)
    return act.end


def _beside(stage, path, aside, people):
    """A path parallel to another, ``aside`` m to its right, or None where it is not free."""
    out = []
    for i, (x, y) in enumerate(path):
        (ax, ay), (bx, by) = path[max(i - 1, 0)][:2], path[min(i + 1, len(path) - 1)][:2]
        length = max(math.dist((ax, ay), (bx, by)), 1e-6)
        out.append((x + (by - ay) / length * aside, y - (bx - ax) / length * aside))
    dense = [(a[0] + (b[0] - a[0]) * k / 8, a[1] + (b[1] - a[1]) * k / 8)
             for a, b in itertools.pairwise(out) for k in range(9)]  # fmt: skip
    free = all(stage.floor.free_at(p) for p in dense) and all(math.dist(q, p) > 0.5 for q in dense for p in people)
    return tuple(out) if free else None


def _across(stage, player, beat, running):
    """A free point a good way off that stays near the acting area (running: as far as the time goes, away from all)."""
    floor = stage.floor
    dx, dy = floor.xs - player.here[0], floor.ys - player.here[1]
    from_here = np.maximum(np.hypot(dx, dy), 0.01)
    way = floor.lengths(player.here, 2 * MOST_RUN) if running else from_here
    from_middle = np.hypot(floor.xs - stage.plan.centre[0], floor.ys - stage.plan.centre[1])
    wish = _running_length(beat) if running else 2.2 + 1.4 * chance(player.ident, beat.id)
    score = np.abs(way - wish) + 0.5 * (way - from_here) + (0.15 if running else 0.6) * from_middle
    if running:
        score += later_place(stage, player, beat)
        score += away(stage, player, dx, dy, from_here)
    then = _next_thing(stage, player, beat)
    if then is not None:  # on the way to what they do next
        score = 0.5 * score + np.hypot(floor.xs - then[0], floor.ys - then[1])
    for x, y in stage.people(player):
        score = score + 1.5 * np.exp(-(((floor.xs - x) ** 2 + (floor.ys - y) ** 2) / 0.8))
    score = np.where(floor.without(stage.people(player), PERSON + 0.2), score, np.inf)
    if not np.isfinite(score).any():
        return player.here
    best = np.unravel_index(score.argmin(), score.shape)
    return float(floor.xs[best]), float(floor.ys[best])


def _running_length(beat):
    """Metres that one runs in the time that the script gives it."""
    return min(max(RUN_SPEED * beat.duration_s, 5.5), MOST_RUN)


def later_place(stage, player, beat):
    """What it costs to run far from a thing that the runner has to do with later on."""
    following, floor = stage.next_of(player, beat), stage.floor
    while following is not None:
        thing = stage.find(following.object) or stage.find(following.target)
        if hasattr(thing, "asset") and stage.holder(thing)[0] is None and following.kind == "action":
            far = np.hypot(floor.xs - thing.location[0], floor.ys - thing.location[1])
            return 0.7 * np.maximum(far - WITHIN, 0)
        following = stage.next_of(player, following)
    return np.zeros_like(floor.xs)


def away(stage, player, dx, dy, far):
    """What it costs to run back, or towards those who are near; streets are run along."""
    cost = np.zeros_like(far)
    if player.acts and player.posture == "stand":
        x, y = facing(player.yaw)
        cost += 1.2 * (1 - (dx * x + dy * y) / far)
    for x, y in stage.people(player):
        gap = math.dist((x, y), player.here)
        if 0.1 < gap < 7.0:
            cost += 1.5 * np.maximum((dx * (x - player.here[0]) + dy * (y - player.here[1])) / far / gap, -0.3)
    line = routes.street_line(stage, player.here)
    a, b = np.array(line[0]), np.array(line[-1])
    u = (b - a) / max(float(np.hypot(*(b - a))), 1e-6)
    return cost + 2.0 * np.abs(-u[1] * dx + u[0] * dy) / far


def _next_thing(stage, player, beat):
    """Where the thing is that the performer handles or climbs after this beat, or None."""
    following = stage.next_of(player, beat)
    if following is None or following.kind != "action":
        return None
    thing = stage.find(following.object) or stage.find(following.target)
    if not hasattr(thing, "asset") or stage.holder(thing)[0] is not None:
        return None
    return stage.where(thing)


def _look_id(stage, thing):
    return thing.ident if stage.is_player(thing) else None
