# SPDX-License-Identifier: GPL-3.0-or-later
"""Vehicles and animals that move: where they go free of people and things, where they stop, when. Pure."""

import itertools
import math
import re
from dataclasses import dataclass, replace

import numpy as np

from ..geometry import facing, yaw_towards
from ..plan import Move
from ..sets import boxes
from ..sets.assets import anchors
from ..sets.needs import DRIVES, moving
from ..sets.walkable import in_the_way
from .seats import CYCLES

FAR, STEP = 26.0, 0.5  # m that a vehicle comes from or goes to at most; between two points of a line
SPEED, CYCLE_SPEED = 8.5, 3.6  # m/s
TROT, AMBLE = 3.2, 1.1  # m/s of an animal
ROAMS = ("walk", "run", "enter", "exit", "chase", "jump", "cross", "leave", "come")
DOORWAY = 0.75  # m around a vehicle's door that is left to those who get in and out
BEHIND = 0.9  # m behind somebody whom an animal follows
OFF_ROAD = 6.0  # cost of a bicycle's way that is none of the set's own
SPARE = 0.2  # m kept free on each side
STOPS = ("stop", "arrive", "enter", "park", "brake", "halt", "come", "land")
LEFT = ("throw", "put_down", "lean", "push")  # a bicycle is got off for it
LEAVES = ("exit", "leave", "depart", "start", "launch")
_AWAY = re.compile(r"\b(away|off)\b", re.IGNORECASE)
_ABROAD = ("helicopter", "plane", "ship", "train", "boat")  # they do not drive through a set


@dataclass
class Ride:
    """One vehicle of a scene: the line that it drives on (points from far behind to far ahead), where it rests."""

    item: object  # the Item at its place of rest
    line: list
    rest: int  # index in the line
    first: str  # what it does first: arrive, depart, pass
    state: str = "off"  # off, rest, gone
    animal: bool = False

    @property
    def cycle(self):
        return self.item.asset in CYCLES

    def pose(self, index):
        """(x, y, yaw) at a point of the line, fractions allowed."""
        last = len(self.line) - 1
        i = max(0, min(int(index), last - 1))
        a, b, share = self.line[i], self.line[i + 1], max(0.0, min(index - i, 1.0))
        return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, yaw_towards(a, b)


def plan(scene, set_plan, items):
    """``(items, {item id: Ride})``: the scene's items with every vehicle that moves where it will stop or start."""
    animals = _roaming(scene)
    wanted, rides, items = moving(scene) | animals, {}, list(items)
    order = [i for b in scene.beats for i in (*b.subjects, b.object, b.target) if i in wanted]
    for ident in dict.fromkeys(order):
        item = next((i for i in items if i.element == ident and i.asset not in _ABROAD), None)
        if item is None:
            continue
        first = "cross" if ident in animals else _first_kind(scene, ident)
        ride = _route(scene, set_plan, [i for i in items if i is not item], item, first, rides)
        if ride is not None:
            rides[item.id] = ride
            items[items.index(item)] = ride.item
    return items, rides


def _roaming(scene):
    """Ids of the animals that go somewhere by themselves."""
    animals = {e.id for e in scene.elements if e.category == "animals" and e.count == 1}
    return {s for b in scene.beats if b.kind == "action" and b.verb in ROAMS for s in b.subjects if s in animals}


def _first_kind(scene, ident):
    for number, beat in enumerate(scene.beats):
        if beat.kind == "action" and ident in (*beat.subjects, beat.object, beat.target):
            if ident in beat.subjects or beat.verb in DRIVES:
                return kind_of(beat, scene.beats[number + 1 :], ident)
            if beat.verb in ("enter", "climb", "exit"):
                return "depart"  # it stands there: somebody gets in or out
    return "depart"


def kind_of(beat, following, ident):
    """What a vehicle does in a beat: arrive, depart or pass."""
    if beat.verb in STOPS:
        return "arrive"
    if beat.verb in LEAVES or beat.relation in ("from", "out_of") or _AWAY.search(beat.text or ""):
        return "depart"
    for later in following:
        about = ident in (*later.subjects, later.object, later.target)
        left = later.verb in ("exit", "climb", "jump") and (about or set(later.subjects) & set(beat.subjects))
        left = left or (about and later.verb in LEFT)
        if later.kind == "action" and (left or (about and later.verb in STOPS)):
            return "arrive"
    return "pass"


def _route(scene, set_plan, others, item, first, rides):
    """The best line and place of rest, or None where nothing can drive."""
    half = item.size[0] / 2 + SPARE
    rows = boxes.table([boxes.of_item(i) for i in (*set_plan.items, *others) if in_the_way(i) and i.id not in rides])
    goal, wish = _goal(scene, set_plan, item, rides)
    best, ways = None, set_plan.params.get("ways", {}).get("drive") or set_plan.params.get("lanes")
    open_ground = first == "cross" or not ways
    cycle = item.asset in CYCLES
    lines = [(line, True) for line in _over_ground(set_plan)] if open_ground or cycle else []
    lines += [] if open_ground else [(line, False) for line in _lines(set_plan, cycle)]
    for line, over in lines:
        points = np.array(line)
        clear = boxes.distance(points, rows).min(axis=1) if len(rows) else np.full(len(points), 9.0)
        free = clear > half
        if over:
            free &= boxes.inside(points, set_plan.floor)
        far = np.hypot(points[:, 0] - goal[0], points[:, 1] - goal[1])
        for i in np.argsort(far, kind="stable")[:24:3]:
            i = int(i)
            back, ahead = _run(free, i, -1), _run(free, i, 1)
            if not free[i] or any(_meets(points[i], ride) for ride in rides.values()):
                continue
            need = {"arrive": (back,), "depart": (ahead,)}.get(first, (back, ahead))
            least, best_way = (1.0, 3.0) if first == "cross" else (5.0, 14.0)
            lack = sum(max(best_way - n * STEP, 0) for n in need)
            if min(need) * STEP < least:
                continue
            u = points[min(i + 1, len(points) - 1)] - points[max(i - 1, 0)]
            front = facing(set_plan.axis)
            end_on = abs(u @ front) / max(float(np.hypot(*u)), 1e-6)
            off_road = OFF_ROAD * (over and not open_ground)
            cost = 2.0 * abs(far[i] - wish) + off_road + 0.35 * lack + 1.2 * end_on + 0.02 * i / len(points)
            if best is None or cost < best[0] - 1e-6:
                best = (cost, line[i - back : i + ahead + 1], back)
    if best is None:
        return None
    _, line, rest = best
    ride = Ride(item, line, rest, first, "rest" if first == "depart" else "off", first == "cross")
    x, y, yaw = ride.pose(rest)
    ride.item = replace(item, location=(x, y, item.location[2]), yaw=yaw, blocks=first not in ("pass", "cross"))
    return ride


def _goal(scene, set_plan, item, rides):
    """``(point, wished distance)`` of the place of rest: beside who rides another vehicle, else near the action."""
    centre = set_plan.centre[:2]
    for beat in scene.beats:
        if item.element in beat.subjects and beat.target:
            for ride in rides.values():
                ridden = [b for b in scene.beats if b.verb in DRIVES and beat.target in b.subjects]
                if any(ride.item.element in (b.object, b.target) for b in ridden):
                    return ride.pose(ride.rest)[:2], 1.3 + item.size[0] / 2
    return centre, 2.0 if item.asset in CYCLES else 3.4


def _meets(point, ride):
    x, y, _ = ride.pose(ride.rest)
    return math.dist(point, (x, y)) < (1.0 if ride.cycle else 3.0)


def _run(free, start, step):
    """How many points from one on stay free, at most ``FAR`` metres."""
    count, i = 0, start + step
    while 0 <= i < len(free) and free[i] and count * STEP < FAR:
        count, i = count + 1, i + step
    return count


def _lines(set_plan, cycle):
    """The set's lanes, points every ``STEP`` metres."""
    known = set_plan.params.get("ways", {}).get("drive")
    if known:
        lines = [_dense(line) for line in known if len(line) > 1]
    else:
        lines = [_straight(x, y, yaw, 40.0) for x, y, yaw in set_plan.params["lanes"]]
    if cycle:
        lines = [moved for line in lines for moved in (_aside(line, 1.25), _aside(line, -1.25), line)]
    return lines


def _over_ground(set_plan):
    x, y = set_plan.centre[:2]
    lines = []
    for k in range(12):
        yaw = set_plan.axis + math.pi / 2 + k * math.pi / 6
        u = facing(yaw)
        for aside in (0.0, 3.0, -3.0, 5.0, -5.0, 8.0, -8.0):
            lines.append(_straight(x - u[1] * aside, y + u[0] * aside, yaw, 26.0))
    return lines


def _straight(x, y, yaw, reach):
    u = facing(yaw)
    count = int(reach / STEP)
    return [(x + u[0] * k * STEP, y + u[1] * k * STEP) for k in range(-count, count + 1)]


def _dense(line):
    out = [tuple(map(float, line[0][:2]))]
    for a, b in itertools.pairwise(line):
        count = max(round(math.dist(a[:2], b[:2]) / STEP), 1)
        out += [(a[0] + (b[0] - a[0]) * k / count, a[1] + (b[1] - a[1]) * k / count) for k in range(1, count + 1)]
    return out


def _aside(line, by):
    out = []
    for i, (x, y) in enumerate(line):
        a, b = line[max(i - 1, 0)], line[min(i + 1, len(line) - 1)]
        length = max(math.dist(a, b), 1e-6)
        out.append((x - (b[1] - a[1]) / length * by, y + (b[0] - a[0]) / length * by))
    return out


def keep_ways_free(floor, rides):
    """Nobody stays where a vehicle will drive."""
    for ride in (r for r in rides.values() if not r.animal):
        first = ride.rest if ride.first == "depart" else 0
        last = ride.rest if ride.first == "arrive" else len(ride.line) - 1
        floor.keep_off([*ride.line[first : last + 1 : 4], ride.line[last]], ride.item.size[0] / 2 + 0.35)
        for door in anchors(ride.item, "door"):
            floor.keep_off([door.location[:2], door.location[:2]], DOORWAY)


def of_beat(stage, beat):
    """The Ride that a beat is about, or None: the vehicle is its subject, or somebody in it drives."""
    for ride in stage.rides.values():
        ident = ride.item.element
        if ident in beat.subjects or (beat.verb in DRIVES and ident in (beat.object, beat.target)):
            return ride
        seated = [p for p in riders(stage, ride) if p.ident in beat.subjects]
        if seated and beat.verb in DRIVES:
            return ride
    return None


def riders(stage, ride):
    """Who sits in or on a vehicle."""
    return [p for p in stage.on_stage() if p.seat is not None and p.seat.item == ride.item.id]


def play(stage, ride, beat, start):
    """Let a vehicle do what a beat says; returns when it is done."""
    if ride.animal:
        return _roam(stage, ride, beat, start)
    beats = stage.scene.beats
    kind = kind_of(beat, beats[beats.index(beat) + 1 :], ride.item.element)
    if ride.state == "gone" or (ride.state == "rest" and kind == "arrive"):
        return start
    kind = "depart" if ride.state == "rest" else "arrive" if kind == "depart" else kind
    seconds = max(beat.duration_s, 1.6)
    begin = 0.0 if start < 1.2 and ride.state == "off" else start
    seconds += start - begin
    shares, first, last, seconds = _timing(ride, kind, seconds)
    poses = [ride.pose(first + (last - first) * share) for share in shares]
    times = [begin + seconds * k / (len(shares) - 1) for k in range(len(shares))]
    ride.state = {"arrive": "rest", "pass": "gone", "depart": "gone"}[kind]
    carried = riders(stage, ride)
    goes = ride.state == "gone"
    rest = (*ride.item.location[:2], ride.item.yaw)
    stage.moves.append(
        Move(ride.item.id, times, poses, rest, [p.ident for p in carried], kind != "depart", goes and len(poses) > 1)
    )
    for player in carried:
        _carry(player, kind, begin, times[-1])
    for other in stage.on_stage():
        if other not in carried:
            other.look(start + 0.2, ride.item.id)
    return times[-1]


def _roam(stage, ride, beat, start):
    """An animal runs across the place, or after somebody who is on the way; returns when it is there."""
    other = stage.players.get(beat.target)
    seconds = max(beat.duration_s, 1.5)
    if other is not None and other.acts and other.acts[-1].path and other.busy > start + 0.8:
        end = other.busy
        poses = [(*other.acts[-1].path[0][:2], other.yaw), (*other.acts[-1].path[-1][:2], other.yaw)]
        stage.moves.append(Move(ride.item.id, [start, end], poses, leader=other.ident, ahead=-BEHIND))
        return end
    speed = AMBLE if beat.verb == "walk" else TROT
    reach = 0.5 * speed * seconds / STEP
    first, last = max(ride.rest - reach, 0.0), min(ride.rest + reach, len(ride.line) - 1.0)
    if ride.state == "gone":
        first, last = last, first
    begin = 0.0 if start < 1.2 and ride.state == "off" else start
    times = [begin + (start + seconds - begin) * k / 12 for k in range(13)]
    poses = [ride.pose(first + (last - first) * k / 12) for k in range(13)]
    if last < first:
        poses = [(x, y, yaw + math.pi) for x, y, yaw in poses]
    stage.moves.append(Move(ride.item.id, times, poses, (*ride.item.location[:2], ride.item.yaw)))
    ride.state = "gone" if ride.state == "off" else "off"
    for other in stage.on_stage():
        other.look(start + 0.2, ride.item.id)
    return times[-1]


def _carry(player, kind, begin, end):
    """A rider is seen while the vehicle is, and does not get out before it stops."""
    player.rest(end)
    if kind != "depart" and begin > 0.05 and player.enters is None:
        player.enters = begin
    if kind != "arrive":
        player.exits, player.on = end, False


def _timing(ride, kind, seconds):
    """``(shares of the way at even times, first and last index, seconds)``."""
    speed = CYCLE_SPEED if ride.cycle else SPEED
    if kind == "arrive":
        length = min(ride.rest * STEP, speed * seconds * (0.8 if ride.cycle else 0.6))
        first, last = ride.rest - length / STEP, float(ride.rest)
        power = 1.25 if ride.cycle else 1.9
        return [1 - (1 - k / 24) ** power for k in range(25)], first, last, seconds
    if kind == "depart":
        room = (len(ride.line) - 1 - ride.rest) * STEP
        length = min(room, speed * max(seconds, 2.4) * 0.7)
        return [(k / 24) ** 1.8 for k in range(25)], float(ride.rest), ride.rest + length / STEP, max(seconds, 2.4)
    length = (len(ride.line) - 1) * STEP
    seconds = min(max(seconds, length / speed), 6.0)
    return [k / 12 for k in range(13)], 0.0, float(len(ride.line) - 1), seconds
