# SPDX-License-Identifier: GPL-3.0-or-later
"""Wheelchairs, trolleys, prams and bicycles that are pushed along, sacks and trunks that are dragged. Pure."""

import math

from ..geometry import facing, yaw_towards
from ..plan import Move
from . import spots
from .routes import cut_short, street_line
from .seats import CYCLES
from .stagehand import last_part, way_length
from .verbs import WHEELED

WAY = 3.2  # m that something is pushed where the script does not say how far
DRAG = 0.75  # m behind who drags it
HANDLES = 0.95  # m, the highest that hands push
BARS, AHEAD, ASIDE = 0.12, 0.2, 0.42  # m: bars before the middle of a bicycle; it before and beside who pushes it
ARMS = 0.34  # m between who pushes and what is pushed


def push(stage, player, beat, item, target, start):
    """Go with a thing before (dragging: behind) one; returns when it is there, None if it cannot be moved so."""
    if getattr(item, "asset", None) in CYCLES and beat.verb != "drag":
        return _walk_with(stage, player, beat, item, target, start)
    own = hasattr(item, "asset") and item not in stage.plan.items and item.id not in stage.rides
    if not own or (item.asset not in WHEELED and beat.verb != "drag") or (stage.portable(item) and beat.verb != "drag"):
        return None
    ahead = -DRAG if beat.verb == "drag" else item.size[1] / 2 + ARMS
    path = _path(stage, player, item, target, ahead)
    if path is None:
        return None
    start = stage.rise(player, start, beat.id)
    yaw = yaw_towards(path[-2], path[-1])
    end = stage.follow(player, start, path, yaw, mood="push" if ahead > 0 else "tired", beat=beat.id, within=99.0)
    act = player.acts[-1]
    if ahead > 0:
        handles = {"height": min(max(item.size[2], 0.75), HANDLES), "ahead": ARMS + 0.06, "half": 0.4 * item.size[0]}
        act.params["pushing"] = handles
        player.pushing = handles
    poses = [_pose(path[0], yaw_towards(path[0], path[1]), ahead), _pose(path[-1], yaw, ahead)]
    move = Move(item.id, [0.0 if len(player.acts) < 3 else act.start, act.end], poses, leader=player.ident, ahead=ahead)
    stage.moves.append(move)
    if stage.is_player(target):
        player.look(act.start, target.ident)
    return end


def _walk_with(stage, player, beat, cycle, target, start):
    """Push a bicycle, walking to its left with both hands on the bars; None where it is not at rest."""
    ride = stage.rides.get(cycle.id)
    if ride is not None and ride.state != "rest":
        return None
    if ride is not None:  # to where it will be mounted, along the line on which it then goes
        yaw = cycle.yaw
        goal = _beside(cycle.location, yaw)
        back = tuple(g - WAY * out for g, out in zip(goal, facing(yaw), strict=True))
        _found_on_the_way(stage, player, goal, back)
        path = (*stage.floor.path(player.here, goal, stage.people(player))[:-1], goal)
    else:
        path = _path(stage, player, cycle, target, 0.0)
        yaw = None if path is None else yaw_towards(path[-2], path[-1])
    if path is None or way_length(path) < 0.8:
        return None
    start = stage.rise(player, start, beat.id)
    end = stage.follow(player, start, path, yaw, mood="push", beat=beat.id, within=99.0)
    act = player.acts[-1]
    player.pushing = act.params["pushing"] = {"height": 0.98, "ahead": BARS + AHEAD, "half": 0.28, "aside": -ASIDE}
    first = yaw_towards(path[0], path[1])
    poses = [(*_bike(here, turned), turned) for here, turned in ((path[0], first), (path[-1], yaw))]
    times = [0.0 if len(player.acts) < 3 else act.start, act.end]
    stage.moves.append(Move(cycle.id, times, poses, leader=player.ident, ahead=AHEAD, aside=-ASIDE))
    return end


def _beside(location, yaw):
    """Where one stands who holds a bicycle at ``location`` by the bars."""
    (x, y), (out_x, out_y) = location[:2], facing(yaw)
    return x - AHEAD * out_x - ASIDE * out_y, y - AHEAD * out_y + ASIDE * out_x


def _bike(here, yaw):
    out_x, out_y = facing(yaw)
    return here[0] + AHEAD * out_x + ASIDE * out_y, here[1] + AHEAD * out_y - ASIDE * out_x


def _found_on_the_way(stage, player, goal, back):
    """Who does this first of all is found some metres before the goal."""
    if not player.acts and player.enters is None:
        player.here = stage.floor.near(back, stage.people(player), 0.8) or player.here
        player.yaw = yaw_towards(player.here, goal)


def _pose(here, yaw, ahead):
    x, y = facing(yaw)
    return here[0] + ahead * x, here[1] + ahead * y, yaw


def _path(stage, player, item, target, ahead):
    first = not player.acts and player.enters is None
    if stage.is_player(target):
        goal = spots.talking_spot(stage, player, target, spots.TALK + max(ahead, 0.0))
    elif target is not None:
        goal = stage.beside(player, target, 0.5 + max(ahead, 0.0))
    else:
        line = street_line(stage, player.here)
        far = min(WAY / max(math.dist(line[0], line[-1]), 1e-6), 0.5)
        wanted = tuple(p + far * (b - a) for p, a, b in zip(player.here, line[0], line[-1], strict=True))
        goal = stage.floor.near(wanted, stage.people(player))
    if goal is None:
        return None
    if first:  # found on the way
        spot = stage.floor.near(_back(stage, goal, target), stage.people(player), 0.8)
        player.here = spot or player.here
    path = stage.floor.path(player.here, goal, stage.people(player))
    if way_length(path) < 0.8:
        return None
    if first and way_length(path) > 2 * WAY:
        path = last_part(path, 2 * WAY)
    if first:
        player.here, player.yaw = tuple(map(float, path[0])), yaw_towards(path[0], path[1])
    return cut_short(path, 0.0)


def _back(stage, goal, target):
    """A place some metres before the goal, seen from what is gone to, else to one side."""
    here = target.here if stage.is_player(target) else stage.plan.centre[:2]
    far = math.dist(goal, here)
    if far < 0.2:
        front = facing(stage.plan.axis)
        return goal[0] - front[1] * WAY, goal[1] + front[0] * WAY
    return tuple(g + (g - h) / far * WAY for g, h in zip(goal, here, strict=True))
