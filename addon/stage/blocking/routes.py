# SPDX-License-Identifier: GPL-3.0-or-later
"""Ways that lead past, along, through, across or around things, and down the street. Pure."""

import itertools
import math
import re

import numpy as np

from ..geometry import facing
from ..motion.gaits import gait
from .spots import box_of
from .stagehand import way_length

LONGEST = 20.0  # m of a walk with talk
SHORTEST = 4.5  # m of a walk that the script tells of
ROW = 7.0  # m within which cars stand in one row
SHORT = 4.0  # m: a place without a way to stroll: a lift
OFFSET = 0.75  # m between a fence and who walks along it
_GAP = 0.3  # s between two lines
_DOWN = re.compile(r"\b(?:down|downstairs|descends?)\b", re.IGNORECASE)
_STAIRS = re.compile(
    r"\b(?:stairs?|staircase|upstairs|downstairs|steps|flight|treppen?|stufen|escaliers?|escaleras?|scal[ae]|escadas?)\b"
    "|계단|階段|楼梯|樓梯|บันได",
    re.IGNORECASE,
)


def strolls(stage, beat):
    """Whether a walk has no end but itself: down the street, past the cars, along the fence, through the crowd."""
    if beat.relation in ("past", "along", "through", "around"):
        return True
    if stage.plan.kind == "bridge" and beat.relation in ("across", "over"):
        return True
    if takes_stairs(stage, beat) or np.ptp(np.asarray(stage.plan.floor), axis=0).max() < SHORT:
        return False
    long_place = stage.plan.exterior or stage.plan.kind in ("corridor", "engine_room", "warehouse", "shop")
    return long_place and not beat.target and beat.relation in (None, "with", "on", "along", "in")


def talk_time(stage, beat, walkers):
    """Seconds that a walk lasts: as written, and while the walkers talk on."""
    beats = stage.scene.beats
    seconds = beat.duration_s
    for following in beats[beats.index(beat) + 1 :]:
        ids = set(following.subjects)
        if following.kind == "dialogue":
            seconds += following.duration_s + _GAP
        elif (following.kind == "action" and ids & walkers) or (
            following.kind == "action" and ids & set(stage.players)
        ):
            break
        else:
            seconds += following.duration_s
    return seconds


def stroll(stage, player, beat, mood, walkers):
    """``path`` of a walk that passes the middle of the stage or the thing named, as long as it takes; or None."""
    pace = gait(mood).cruise(player.stature)
    length = min(max(pace * talk_time(stage, beat, walkers) + 0.6, SHORTEST), LONGEST)
    things = [t for t in stage.find_all(beat.target) or stage.find_all(beat.object) if not stage.portable(t)]
    things.sort(key=lambda t: (round(math.dist(t.location[:2], stage.plan.centre[:2]), 2), t.id))
    things = [t for t in things if math.dist(t.location[:2], things[0].location[:2]) < ROW]
    if beat.relation in ("past", "along", "around") and things:
        middle = np.mean([t.location[:2] for t in things], axis=0)
    else:
        middle = stage.plan.centre[:2]
    if beat.relation == "along" and len(things) == 1:
        line = _alongside(stage, player, things[0])
    else:
        line = street_line(stage, middle)
    begun = bool(player.acts) or player.enters is not None
    return _cut(stage, player, line, middle, length, begun)


def street_line(stage, middle):
    """A long line (points x, y) on which people walk by a place: a pavement, else the longest way of the floor."""
    known = stage.plan.params.get("ways", {}).get("walk")
    if known:
        lines = [[tuple(map(float, p[:2])) for p in line] for line in known if len(line) > 1]
        return min(lines, key=lambda line: (round(_distance(line, middle), 2), line[0]))
    low, high = np.min(stage.plan.floor, axis=0), np.max(stage.plan.floor, axis=0)
    along = 0 if high[0] - low[0] >= high[1] - low[1] else 1
    ends = []
    for value in (low[along] + 0.5, high[along] - 0.5):
        end = list(map(float, stage.plan.centre[:2]))
        end[along] = float(value)
        ends.append(tuple(end))
    return ends


def _alongside(stage, player, thing):
    """The line beside the long side of a thing, on the walker's side."""
    box = box_of(thing)
    turned = box.yaw if box.width >= box.depth else box.yaw + math.pi / 2
    ux, uy = math.cos(turned), math.sin(turned)
    half = max(box.width, box.depth) / 2 + 1.0
    thin = min(box.width, box.depth) / 2 + OFFSET
    dx, dy = player.here[0] - box.x, player.here[1] - box.y
    side = 1 if -uy * dx + ux * dy >= 0 else -1
    x, y = box.x - uy * side * thin, box.y + ux * side * thin
    return [(x - ux * half, y - uy * half), (x + ux * half, y + uy * half)]


def _distance(line, point):
    return min(math.dist(p, point) for p in _dense(line))


def _dense(line, step=0.5):
    out = [tuple(line[0])]
    for a, b in itertools.pairwise(line):
        count = max(int(math.dist(a, b) / step), 1)
        out += [(a[0] + (b[0] - a[0]) * k / count, a[1] + (b[1] - a[1]) * k / count) for k in range(1, count + 1)]
    return out


def _cut(stage, player, line, middle, length, begun):
    """The part of a line that is walked: towards the lens, half of it before ``middle``; from here on if ``begun``."""
    points = _dense(line)
    front = facing(stage.plan.axis)
    across = (points[-1][0] - points[0][0]) * front[0] + (points[-1][1] - points[0][1]) * front[1]
    here = player.here if begun else middle
    nearest = min(range(len(points)), key=lambda i: (round(math.dist(points[i], here), 3), i))
    room = (way_length(points[: nearest + 1]), way_length(points[nearest:]))
    backwards = across < -0.1 * math.dist(points[0], points[-1])
    if begun and room[0 if backwards else 1] < min(length, 0.6 * sum(room)):
        backwards = not backwards
    if backwards:
        points, nearest, room = points[::-1], len(points) - 1 - nearest, room[::-1]
    before = 0.0 if begun else min(length / 2, room[0])
    total = way_length(points)
    first = max(min(room[0] - before, total - length), 0.0)
    first = room[0] if begun else first
    part = _between(points, first, min(first + length, total))
    part = [p for p in part if stage.floor.free_at(p)]
    if len(part) < 2 or way_length(part) < 1.5:
        return None
    wanted = [player.here, *part] if begun and math.dist(player.here, part[0]) > 0.3 else part
    path = [wanted[0]]
    for point in (*wanted[1:-1:4], wanted[-1]):
        path += stage.floor.path(path[-1], point, stage.people(player))[1:]
    return tuple(stage.floor.straight(path))


def _between(points, start, end):
    """The stretch of a polyline between two distances from its beginning."""
    out, gone = [], 0.0
    for a, b in itertools.pairwise(points):
        step = math.dist(a, b)
        for at in (start, end):
            if gone <= at <= gone + step and step:
                share = (at - gone) / step
                out.append((a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share))
        gone += step
        if start < gone < end:
            out.append(b)
    return out


def cut_short(path, distance):
    """A path that ends ``distance`` metres earlier."""
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


def across(stage, player):
    """The other side of the street or the room, straight over from here, or None."""
    line = street_line(stage, stage.plan.centre[:2])
    a, b = np.array(line[0]), np.array(line[-1])
    u = (b - a) / max(np.linalg.norm(b - a), 1e-6)
    n = np.array((-u[1], u[0]))
    inward = 1 if (np.mean(stage.plan.floor, axis=0) - np.asarray(player.here)) @ n >= 0 else -1
    for far in (12.0, 10.0, 8.0, 6.0, 4.5):
        goal = np.asarray(player.here) + inward * far * n
        if stage.floor.free_at(goal):
            return tuple(map(float, goal))
    return None


def round_about(stage, player, thing):
    """A way round a thing and back to about where one set out."""
    box = box_of(thing)
    radius = math.hypot(box.width, box.depth) / 2 + 0.6
    first = math.atan2(player.here[1] - box.y, player.here[0] - box.x)
    points = [player.here]
    for k in range(1, 5):
        angle = first + k * math.pi / 3
        wanted = (box.x + radius * math.cos(angle), box.y + radius * math.sin(angle))
        spot = stage.floor.near(wanted, (), 0.0)
        if spot is not None and math.dist(spot, wanted) < 1.5:
            points.append(spot)
    return tuple(points)


def takes_stairs(stage, beat):
    """Whether a walk that leads to nothing else is one up or down the flight of steps that a place has."""
    return bool(stage.plan.params.get("stairs")) and bool(_STAIRS.search(beat.text or ""))


def on_stairs(stage, player, beat):
    """Where somebody goes who walks up or down the steps of a place: to their landing, or before their foot."""
    flight, (x, y) = stage.plan.params["stairs"], player.here
    top = flight["foot"] + (flight["risers"] - 1) * flight["tread"]
    upwards = y < (flight["foot"] + top) / 2 and not _DOWN.search(beat.text or "")
    goal = (max(-0.6 * flight["half"], min(x, 0.6 * flight["half"])), top + 0.7 if upwards else flight["foot"] - 0.9)
    return stage.floor.near(goal, stage.people(player)) or goal
