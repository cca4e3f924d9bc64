# SPDX-License-Identifier: GPL-3.0-or-later
"""Extras on the move: passers-by, joggers, waiters with trays, shoppers from stall to stall. Pure."""

import itertools
import math

from ..geometry import facing, yaw_towards
from ..motion.gaits import gait
from ..motion.travel import travel_time
from .chances import chance
from .extras_room import dense

LANES = 7  # of a scene
KEEP = 0.36  # m to the right of a lane's middle that people keep
STALLS = ("market_stall", "stall", "food_stall", "kiosk", "booth", "display_table", "counter", "shelf", "shop_shelf",
          "flower_stall", "fruit_stall")  # fmt: skip


def walk_all(crowd, players, running=False):
    """To and fro behind the action, in lanes, everyone on the right of a lane. Returns those who found room."""
    placed, waiting = [], list(players)
    for path in _lanes(crowd, running):
        if not waiting or crowd.room.lanes >= LANES:
            break
        length = sum(math.dist(a, b) for a, b in itertools.pairwise(path))
        number = min(len(waiting), max(1, int(length / (5.5 if running else 4.0))), 4)
        first = chance(crowd.element.id, "phase", crowd.room.lanes)
        for k in range(number):
            _to_and_fro(crowd, waiting[k], path, running, (first + (k + 0.2 * chance(waiting[k].ident)) / number) % 1.0)
        placed += waiting[:number]
        del waiting[:number]
        crowd.room.lanes += 1
        _clear_way(crowd, path)
    return placed


def _lanes(crowd, running):
    """Ways behind the action that disturb nobody: those that the place gives, then lines across it and along it."""
    room, plan = crowd.room, crowd.director.plan
    ways, lines = plan.params.get("ways"), []
    for line in ways.get("walk", []) if isinstance(ways, dict) else []:
        lines.append([tuple(map(float, p[:2])) for p in line])
    first = 3.2 if running else 2.4
    for number in range(LANES + 3):
        back = -(first + 1.25 * number)
        wide = 8.0 + 5.0 * chance(crowd.element.id, "wide", number)
        lines.append([room.at(-wide, back), room.at(wide, back)])
    lines += _along_the_place(plan)
    lanes = []
    for line in lines:
        run = _free_run(room, line)
        path = room.way(run[0], run[-1]) if run else None
        if path is not None and not any(_meet(path, other) for other in lanes):
            lanes.append(path)
    return lanes


def _along_the_place(plan):
    """Lines along the longest side of the floor, every 1.3 m to both sides of the action."""
    a, b = max(
        zip(plan.floor, (*plan.floor[1:], plan.floor[0]), strict=True), key=lambda e: math.dist(*e), default=(0, 0)
    )
    far = math.dist(a, b)
    along = ((b[0] - a[0]) / far, (b[1] - a[1]) / far)
    lines = []
    for number in range(8):
        out = 1.3 * (number // 2 + 1) * (1 if number % 2 else -1)
        x, y = plan.centre[0] - along[1] * out, plan.centre[1] + along[0] * out
        lines.append([(x - 15 * along[0], y - 15 * along[1]), (x + 15 * along[0], y + 15 * along[1])])
    return lines


def _free_run(room, line):
    """The longest stretch of a line on free floor of the background, or None if it is shorter than 5 m."""
    best, run = [], []
    for point in dense(line, 0.4):
        run = [*run, point] if room.is_open(point, room.behind) else []
        best = run if len(run) > len(best) else best
    return best if len(best) > 13 else None


def _meet(path, other):
    """Whether two lanes come too near each other."""
    return any(math.dist(a, b) < 1.0 for a in dense(path, 0.8) for b in dense(other, 0.8))


def _to_and_fro(crowd, player, path, running, phase):
    """Round and round on a lane from this share of the round on; all on a lane are equally fast."""
    speed = (2.5 if running else 1.12) + 0.1 * chance(crowd.element.id, "speed", crowd.room.lanes)
    there, back = _aside(path), _aside(path[::-1])
    if phase >= 0.5:
        there, back, phase = back, there, phase - 0.5
    cut = from_share(there, min(2 * phase, 0.92))
    player.here, player.yaw = cut[0], yaw_towards(cut[0], cut[1])
    while player.busy < crowd.duration:
        go(player, cut, speed, running)
        player.rest(player.busy + 0.4)
        there, back = back, there
        cut = (player.here, *there[1:])
    player.acts = [a for a in player.acts if a.start < crowd.duration]


def _aside(path):
    """The right half of a lane."""
    out = []
    for i, point in enumerate(path):
        a, b = path[max(i - 1, 0)], path[min(i + 1, len(path) - 1)]
        length = max(math.dist(a, b), 1e-6)
        out.append((point[0] + (b[1] - a[1]) / length * KEEP, point[1] - (b[0] - a[0]) / length * KEEP))
    return tuple(out)


def _clear_way(crowd, path):
    for a, b in itertools.pairwise(path):
        steps = max(int(math.dist(a, b) / 0.5), 1)
        for k in range(steps + 1):
            crowd.room.clear((a[0] + (b[0] - a[0]) * k / steps, a[1] + (b[1] - a[1]) * k / steps), 0.95)


def go(player, path, speed, running=False, yaw=None):
    """One way along a path from when the player is free."""
    way = gait("jog" if running else "neutral", running)
    way = type(way)(**{**way.__dict__, "speed": speed})
    yaw = yaw_towards(path[-2], path[-1]) if yaw is None else yaw
    seconds = travel_time(path, way, player.stature, player.yaw, yaw)
    params = {"speed": speed} | ({"mood": "jog"} if running else {})
    player.do("run" if running else "walk", player.busy, seconds, location=(*path[-1], 0.0), yaw=yaw, path=path,
              params=params)  # fmt: skip


def serve_all(crowd, players):
    """Waiters: a tray in both hands, to and fro behind the guests, a halt at each."""
    room, placed = crowd.room, []
    table = crowd.table()
    for number, player in enumerate(players):
        if table is not None:
            ends = _along(table, number)
        else:
            back = -(1.9 + 0.8 * number)
            ends = (room.at(-3.5, back), room.at(3.5, back))
        ends = [room.near(p, 2.5) for p in ends]
        if any(e is None for e in ends) or math.dist(*ends) < 1.5:
            continue
        path = room.way(*ends) or room.floor.path(*ends, room.people)
        crowd.bring(player, "tray", crowd.beat.object if crowd.beat else None, params={"load": "wine_glass"})
        stops = _stops(path, 3)
        player.here, player.yaw = stops[0], yaw_towards(stops[0], stops[1])
        order = [*range(1, len(stops)), *range(len(stops) - 2, -1, -1)]
        at = 0
        while player.busy < crowd.duration:
            goal = stops[order[at % len(order)]]
            towards = yaw_towards(goal, table.location) if table is not None else room.facing_action(goal)
            go(player, room.floor.path(player.here, goal), 0.8, yaw=towards)
            player.rest(player.busy + 2.0 + 3.0 * chance(player.ident, at))
            at += 1
        player.acts = [a for a in player.acts if a.start < crowd.duration]
        _clear_way(crowd, path)
        placed.append(player)
    return placed


def _along(table, number):
    """Ends of a way along one long side of a table, behind the chairs."""
    side = 1 if number % 2 == 0 else -1
    half, out = 0.42 * table.size[0], table.size[1] / 2 + 1.05
    c, s = math.cos(table.yaw), math.sin(table.yaw)
    return [
        (table.location[0] + c * u - s * side * out, table.location[1] + s * u + c * side * out) for u in (-half, half)
    ]


def _stops(path, count):
    total = sum(math.dist(a, b) for a, b in itertools.pairwise(path))
    return [path[0], *(from_share(path, k / count)[0] for k in range(1, count)), path[-1]] if total > 2 else [
        path[0], path[-1]
    ]  # fmt: skip


def vend_all(crowd, players):
    """Behind their stalls, facing the customers."""
    placed = []
    for player, stall in zip(players, _stalls(crowd), strict=False):
        front = facing(stall.yaw)
        back = stall.size[1] / 2 + 0.35
        inside = next((m for m in crowd.director.plan.marks if m.kind == "work" and m.item == stall.id), None)
        wish = inside.location[:2] if inside else (
            stall.location[0] - front[0] * back, stall.location[1] - front[1] * back
        )  # fmt: skip
        spot = tuple(map(float, wish)) if inside else crowd.room.near(wish, 1.0, crowd.room.floor.free)
        if spot is None or crowd.room.disturbs(spot, 0.8):
            continue
        player.here, player.yaw = spot, stall.yaw
        crowd.room.take(spot, 0.5)
        crowd.vendors.append((player, stall))
        placed.append(player)
    return placed


def browse_all(crowd, players):
    """Two and three at a stall, now and then on to the next one."""
    room, spots = crowd.room, []
    for stall in _stalls(crowd):
        front = facing(stall.yaw)
        out, wide = stall.size[1] / 2 + 0.55, max(stall.size[0] / 2 - 0.25, 0.2)
        for k in (0.0, -1.0, 1.0):
            x = stall.location[0] + front[0] * out - front[1] * k * wide
            y = stall.location[1] + front[1] * out + front[0] * k * wide
            spot = room.near((x, y), 0.5)
            if spot is not None and not room.disturbs(spot, 1.2):
                spots.append((spot, stall))
    placed, used = [], []
    for player in players:
        free = [(s, st) for s, st in spots if all(math.dist(s, u) > 0.6 for u in used)]
        if not free:
            break
        spot, stall = free[0]
        used.append(spot)
        player.here, player.yaw = spot, yaw_towards(spot, stall.location)
        room.take(spot, 0.55)
        placed.append(player)
        _bargain(crowd, player, stall)
    movers = [p for p in placed if chance(p.ident, "moves") < 0.34]
    for player in movers:
        _move_on(crowd, player, [(s, st) for s, st in spots if all(math.dist(s, u) > 0.9 for u in used)], used)
    return placed


def _stalls(crowd):
    """Stalls and counters of the place: those that the script means, else all, the ones in the background first."""
    director, room = crowd.director, crowd.room
    wanted = {beat.target for beat, _ in crowd.beats if beat.target}
    assets = {e.asset for e in director.scene.elements if e.id in wanted}
    items = [i for i in director.items if i.element in wanted or i.asset in STALLS or i.asset in assets]
    return sorted(items, key=lambda i: (round(math.dist(i.location[:2], room.plan.centre[:2]), 1), i.id))


def _bargain(crowd, player, stall):
    vendor = next((v for v, s in crowd.vendors if s is stall), None)
    top = (*stall.location[:2], min(stall.size[2], 0.95))
    at, turn = 2.0 * chance(player.ident, "first"), 0
    player.look(0.0, None, top)
    while at < crowd.duration - 2:
        seconds = 2.0 + 3.0 * chance(player.ident, round(at, 1))
        clip = ("talk", "touch", "point", "listen", "talk", "nod")[int(6 * chance(player.ident, "what", round(at, 1)))]
        params = {"arousal": 0.45, "hand": "R"}
        end = min(seconds, crowd.duration - at)
        if vendor is not None and clip in ("talk", "listen"):
            player.do(clip, at, end, target=vendor.ident, params=params)
            player.look(at, vendor.ident)
            if vendor.busy <= at:
                vendor.do("listen" if clip == "talk" else "talk", at, end, target=player.ident, params=params)
                vendor.look(at, player.ident)
        else:
            player.do(clip, at, end, point=top, params=params)
            player.look(at, None, top)
        at, turn = at + seconds + 1.0 + 2.5 * chance(player.ident, "gap", round(at, 1)), turn + 1


def _move_on(crowd, player, free, used):
    """Half-way through to another stall, if there is a free place at one."""
    goal = next(((s, st) for s, st in free if math.dist(s, player.here) < 9), None)
    path = goal and crowd.room.way(player.here, goal[0])
    leave = crowd.duration * (0.15 + 0.4 * chance(player.ident, "leaves"))
    if not path:
        return
    used.append(goal[0])
    player.acts = [a for a in player.acts if a.end <= leave]
    player.gaze = [g for g in player.gaze if g.start <= leave]
    player.busy = player.acts[-1].end if player.acts else 0.0
    player.rest(max(leave, player.busy))
    go(player, path, 0.9, yaw=yaw_towards(goal[0], goal[1].location))
    player.look(player.acts[-1].start, None, (*goal[1].location[:2], 1.0))


def from_share(path, share):
    """The rest of a path after this share of its length."""
    total = sum(math.dist(a, b) for a, b in itertools.pairwise(path))
    left = share * total
    for i, (a, b) in enumerate(itertools.pairwise(path)):
        step = math.dist(a, b)
        if left < step:
            k = left / max(step, 1e-6)
            return ((a[0] + (b[0] - a[0]) * k, a[1] + (b[1] - a[1]) * k), *path[i + 1 :])
        left -= step
    return path[-2:]
