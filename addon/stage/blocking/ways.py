# SPDX-License-Identifier: GPL-3.0-or-later
"""Entrances, exits, walks, runs and chases. Pure."""

import itertools
import math

import numpy as np

from ..geometry import facing, yaw_towards
from .floor import PERSON
from .places import cheat
from .stagehand import chance, way_length
from .verbs import mood

OUTSIDE = 1.1  # m behind the threshold
MOST_WALK, MOST_RUN = 6.0, 12.0  # m of one beat
CHASED = 15.0  # m that one who is chased gets away at most
ABREAST = 0.72  # m between two who go together
FAR = 7.0  # m from the middle: out of most frames


def enter(stage, player, beat, start):
    """Come on through the fitting door (outdoors: from beyond the frame); returns when the performer is there."""
    if player.on and player.acts:
        return walk(stage, player, beat, start)
    points, opening = way_in(stage, player, beat)
    again, player.on = bool(player.acts), True
    if not again:
        player.here, player.posture = points[0], "stand"
        player.yaw = yaw_towards(points[0], points[1] if len(points) > 1 else stage.plan.centre)
    spot = _meeting_spot(stage, player, points[-1])
    inside = stage.floor.path(points[-1], spot, stage.people(player))
    path = (*points[:-1], *inside)
    if again:
        path, player.exits = (player.here, *path), None
    else:
        player.enters = start
    towards = stage.conversation_centre(player)
    yaw = cheat(stage, spot, towards, 0.3) if math.dist(spot, towards[:2]) > 0.3 else yaw_towards(path[-2], path[-1])
    end = stage.follow(player, start, path, yaw, mood=mood(beat), running=_hurried(beat), beat=beat.id,
                       target=opening.id if opening else None, within=6.0, clip=None)  # fmt: skip
    for other in stage.on_stage():
        if other is not player:
            other.look(start + 0.35 + 0.5 * chance(other.ident, beat.id), player.ident)
    player.look(start + 0.5, point=(*towards[:2], 1.5))
    return end


def leave(stage, player, beat, start):
    """Go off through a door or out of the frame; returns when the performer has gone."""
    points, opening = way_in(stage, player, beat, leaving=True)
    start = stage.rise(player, start, beat.id)
    inside = stage.floor.path(player.here, points[-1], stage.people(player))
    path = (*inside, *reversed(points[:-1]))
    yaw = yaw_towards(path[-2], path[-1])
    player.look(start, point=(*points[0], 1.5))
    end = stage.follow(player, start, path, yaw, mood=mood(beat), running=_hurried(beat), beat=beat.id,
                       target=opening.id if opening else None, within=6.0)  # fmt: skip
    player.exits, player.on = end, False
    return end


def way_in(stage, player, beat, leaving=False):
    """``(points from off stage to the first free point, the opening or None)``."""
    openings = [o for o in stage.plan.openings if o.kind in ("door", "gap")]
    wanted = stage.find(beat.target, player.here) or stage.find(beat.object, player.here)
    if stage.plan.exterior and wanted not in openings:
        openings = []
    if openings:
        chosen = wanted if wanted in openings else _fitting(stage, player, openings, leaving)
        out, (x, y) = facing(chosen.yaw), chosen.location[:2]
        inner = stage.floor.near((x + out[0] * 0.55, y + out[1] * 0.55)) or stage.plan.centre[:2]
        steps = ((x - out[0] * OUTSIDE, y - out[1] * OUTSIDE), (x - out[0] * 0.1, y - out[1] * 0.1))
        return [*steps, (x + out[0] * 0.35, y + out[1] * 0.35), tuple(inner)], chosen
    return [_beyond(stage, player, leaving)], None


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


def _meeting_spot(stage, player, inside):
    """Where someone who comes in stops: near the others, on the side they come from."""
    towards = stage.conversation_centre(player)
    away = math.dist(inside, towards[:2])
    gap = 1.25 if stage.people(player) else 0.3
    if away < gap:
        return stage.floor.near(inside, stage.people(player), 0.8) or inside
    line = ((inside[0] - towards[0]) / away, (inside[1] - towards[1]) / away)
    spot = (towards[0] + line[0] * gap, towards[1] + line[1] * gap)
    return stage.floor.near(spot, stage.people(player), 0.75) or stage.floor.near(spot, stage.people(player)) or inside


def walk(stage, player, beat, start):
    """Walk or run to what the beat names, or across the stage; returns the time of arrival."""
    thing = stage.find(beat.target, player.here) or stage.find(beat.object, player.here)
    running = _hurried(beat) or beat.verb in ("run", "chase")
    if thing is not None and thing is not player:
        spot = stage.beside(player, thing, 0.95)
        if spot is not None:
            there = stage.where(thing)
            yaw = cheat(stage, spot, there, 0.25) if math.dist(spot, there[:2]) > 0.2 else player.yaw
            player.look(start, _look_id(stage, thing), () if stage.is_player(thing) else there)
            start = stage.rise(player, start, beat.id)
            path = stage.floor.path(player.here, spot, stage.people(player))
            if way_length(path) > (MOST_RUN if running else MOST_WALK):
                path = _before_end(path, way_length(path) - (MOST_RUN if running else MOST_WALK))
                return stage.follow(
                    player, start, path, yaw_towards(path[-2], path[-1]), mood=mood(beat), running=running, beat=beat.id
                )
            running = running and math.dist(player.here, spot) > 2.5
            return stage.walk(player, start, spot, yaw, mood=mood(beat), running=running,
                              beat=beat.id)  # fmt: skip
        return stage.face(player, start, cheat(stage, player.here, stage.where(thing), 0.2))
    start = stage.rise(player, start, beat.id)
    spot = _across(stage, player, beat, running)
    path = stage.floor.path(player.here, spot, stage.people(player))
    player.look(start, point=(*spot, 1.4))
    yaw = yaw_towards(path[-2], path[-1]) if running else cheat(stage, spot, stage.conversation_centre(player), 0.6)
    return stage.follow(player, start, path, yaw, mood=mood(beat), running=running, beat=beat.id)


def together(stage, leader, player, beat, start):
    """Go beside somebody who has just set out; returns the time of arrival, or None where there is no room."""
    way = leader.acts[-1]
    others = stage.people(player, leader)
    paths = [path for side in (1, -1) if (path := _beside(stage, way.path, side * ABREAST, others))]
    if not paths:
        return None
    path = min(paths, key=lambda p: round(math.dist(p[0], player.here), 2))
    start = stage.rise(player, start, beat.id)
    if not player.acts and player.enters is None:
        player.here, player.yaw = path[0], leader.acts[-2].yaw if len(leader.acts) > 1 else way.yaw
    elif math.dist(player.here, path[0]) > 0.3:
        path = (player.here, *path[1:])
    act = player.do(way.clip, max(start, way.start), way.end - way.start, location=(*path[-1], 0.0), yaw=way.yaw,
                    path=path, params=dict(way.params), beat=beat.id)  # fmt: skip
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


def chase(stage, hunters, prey, beat, start):
    """One runs along a long way, the others after them; returns when all have stopped."""
    end, path, yaw = _flee(stage, prey, hunters, beat, start)
    for number, hunter in enumerate(hunters):
        begin = stage.rise(hunter, start + 0.5 + 0.4 * number)
        hunter.look(begin, prey.ident)
        own, behind = _join(stage, hunter, _before_end(path, 1.7 + 1.1 * number), prey)
        begin = max(begin, prey.acts[-1].start + behind)
        end = max(end, stage.follow(hunter, begin, own, yaw, mood="run", running=True, beat=beat.id))
    return end


def _flee(stage, prey, hunters, beat, start):
    """The prey gets away; ``(when it is there, its path, its last yaw)``."""
    end = stage.rise(prey, start) if prey.on else start
    far = _farthest(stage, prey)
    path = stage.floor.path(prey.here, far, stage.people(prey, *hunters))
    yaw = yaw_towards(path[-2], path[-1])
    return stage.follow(prey, end, path, yaw, mood="flee", running=True, beat=beat.id), path, yaw


def _join(stage, hunter, path, prey):
    """The hunter's way into the prey's, and how many seconds after the prey's start it may begin."""
    points = [path[0]]
    for a, b in itertools.pairwise(path):
        steps = max(int(math.dist(a, b)), 1)
        points += [(a[0] + (b[0] - a[0]) * k / steps, a[1] + (b[1] - a[1]) * k / steps) for k in range(1, steps + 1)]
    ahead = points[2:-1] or points[-1:]
    meet = min(ahead, key=lambda p: (round(math.dist(p, hunter.here), 2), p))
    way = stage.floor.path(hunter.here, meet, stage.people(prey, hunter))
    rest = points[points.index(meet) + 1 :]
    speed = 3.4
    return (*way, *rest), max(0.6, (points.index(meet) - way_length(way)) / speed + 0.7)


def _before_end(path, distance):
    """A path cut short by a distance."""
    points, left = [tuple(p) for p in path], distance
    while len(points) > 1:
        last = math.dist(points[-1], points[-2])
        if last > left:
            share = (last - left) / last
            a, b = points[-2], points[-1]
            return (*points[:-1], (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share))
        left -= last
        points.pop()
    return (points[0], points[0])


def _across(stage, player, beat, running):
    """A free point a good way off that stays near the acting area (running: as far as the floor goes)."""
    floor = stage.floor
    from_here = np.hypot(floor.xs - player.here[0], floor.ys - player.here[1])
    from_middle = np.hypot(floor.xs - stage.plan.centre[0], floor.ys - stage.plan.centre[1])
    wish = (5.0 if stage.brisk else 7.0) if running else 2.2 + 1.4 * chance(player.ident, beat.id)
    score = np.abs(from_here - wish) + (0.15 if running else 0.6) * from_middle
    then = _next_place(stage, player, beat)
    if then is not None:  # on the way to what they do next
        score = 0.5 * score + np.hypot(floor.xs - then[0], floor.ys - then[1])
    for x, y in stage.people(player):
        score = score + 1.5 * np.exp(-(((floor.xs - x) ** 2 + (floor.ys - y) ** 2) / 0.8))
    score = np.where(floor.without(stage.people(player), PERSON + 0.2), score, np.inf)
    if not np.isfinite(score).any():
        return player.here
    best = np.unravel_index(score.argmin(), score.shape)
    return float(floor.xs[best]), float(floor.ys[best])


def _next_place(stage, player, beat):
    """Where the thing is that the performer handles after this beat, or None."""
    beats = stage.scene.beats
    following = [b for b in beats[beats.index(beat) + 1 :] if player.ident in b.subjects and b.kind == "action"]
    thing = stage.find(following[0].object) if following else None
    if not hasattr(thing, "asset") or stage.holder(thing)[0] is not None:
        return None
    return stage.where(thing)


def _farthest(stage, player):
    floor = stage.floor
    far = np.hypot(floor.xs - player.here[0], floor.ys - player.here[1])
    score = np.where(floor.free & (far < (0.65 if stage.brisk else 1.0) * CHASED), far, -1.0)
    best = np.unravel_index(score.argmax(), score.shape)
    return float(floor.xs[best]), float(floor.ys[best])


def _hurried(beat):
    text = f"{beat.text or ''} {beat.manner or ''}".lower()
    return beat.verb in ("run", "chase") or any(
        w in text for w in ("burst", "rush", "race", "sprint", " runs", "storm", "flee")
    )


def _look_id(stage, thing):
    return thing.ident if stage.is_player(thing) else None
