# SPDX-License-Identifier: GPL-3.0-or-later
"""The stage as blocking sees it: who and what is where, what an id means, how to get to a place. Pure."""

import itertools
import math
import zlib

from ..geometry import facing, turn, yaw_towards
from ..motion.gaits import gait
from ..motion.travel import travel_time, turn_time
from ..plan import Carry
from ..sets.assets import anchors
from .floor import PERSON
from .verbs import LOW

WALK_LIMIT = 3.6  # s: a longer way is walked faster
NEAR = 2.4  # m: one who has done nothing yet stands no farther from where they go first
RUN_FROM = 9.0  # m: a longer way outdoors is run
LEAD = 1.8  # s before their turn that people set out in a brisk scene
STEP = 1.05  # m: a shorter way is a step to the side, not a walk
PORTABLE = 0.95  # m, the longest side of what a person picks up


def seed(*names):
    """A number that is the same in every session."""
    return zlib.crc32("/".join(map(str, names)).encode())


def chance(*names):
    """0..1 from the names."""
    return seed(*names) % 10007 / 10007


def way_length(path):
    """Metres of a path."""
    return sum(math.dist(a, b) for a, b in itertools.pairwise(path))


def last_part(path, distance):
    """The last ``distance`` metres of a path."""
    points, left = [tuple(p) for p in path][::-1], distance
    for i, (a, b) in enumerate(itertools.pairwise(points)):
        step = math.dist(a, b)
        if step >= left:
            share = left / max(step, 1e-6)
            return (((a[0] + (b[0] - a[0]) * share), a[1] + (b[1] - a[1]) * share), *points[i::-1])
        left -= step
    return tuple(path)


class Stage:
    """Players, things, floor and the conversation's state while beats are worked through."""

    def __init__(self, scene, world, set_plan, items, floor):
        self.scene, self.world, self.plan, self.floor = scene, world, set_plan, floor
        self.items = [*items, *set_plan.items]
        self.players, self.carries, self.warnings = {}, [], []
        self.taken = {}  # id of a seat's mark -> id of the performer
        self.pockets = {}  # id of an item -> the performer who has it about them
        self.touched = {}  # id of a performer -> the item handled last
        self.moved = {}  # id of an item -> where it was put (x, y, z)
        self.elements = {element.id: element for element in scene.elements}
        self.brisk = False  # the scene would take too long: ways are short and quick

    def on_stage(self):
        return [p for p in self.players.values() if p.on]

    def people(self, *but):
        """Places (x, y) of everyone on stage except these."""
        return [p.here for p in self.on_stage() if p not in but]

    def find(self, ident, near=None):
        """What an id stands for: a Player, Item or Opening (of several the nearest to ``near``), or None."""
        if not ident:
            return None
        if ident in self.players:
            return self.players[ident]
        found = self._nearest([item for item in self.items if ident in (item.element, item.id)], near)
        if found is not None:
            return found
        for opening in self.plan.openings:
            if opening.id == ident:
                return opening
        element = self.elements.get(ident)
        if element is None or not element.asset:
            return None
        if element.asset in ("door", "window", "gate"):
            kind = "window" if element.asset == "window" else "door"
            return self._nearest([o for o in self.plan.openings if o.kind == kind], near)
        return self._nearest([item for item in self.items if item.asset == element.asset], near)

    def _nearest(self, things, near):
        near = near or self.plan.centre
        return min(things, key=lambda t: (round(math.dist(t.location[:2], near[:2]), 3), t.id), default=None)

    def is_player(self, thing):
        return hasattr(thing, "stature")

    def where(self, thing):
        """The point (x, y, z) to look at or to reach for."""
        if self.is_player(thing):
            return thing.head
        x, y, z = (*thing.location, 0.0)[:3]
        if hasattr(thing, "asset"):
            x, y, z = self.moved.get(thing.id, (x, y, z))
            return x, y, z + min(0.5 * thing.size[2], 0.12 if self.portable(thing) else 1.0)
        return x, y, z + (thing.height / 2 if thing.kind == "window" else 1.0)

    def portable(self, thing):
        return (
            hasattr(thing, "asset")
            and max(thing.size) <= PORTABLE
            and thing.size[0] * thing.size[1] * thing.size[2] < 0.12
        )

    def holder(self, item):
        """(player, hand) that holds an item, or (None, None)."""
        for player in self.players.values():
            for hand, held in player.hands.items():
                if held == item.id:
                    return player, hand
        return None, None

    def grab(self, player, item, hand, time):
        """The item is in this hand from ``time`` on."""
        self.carries.append(Carry(item.id, player.ident, hand, time, None, item.asset in LOW))
        player.hands[hand] = item.id

    def pocket(self, player, item, time=0.0):
        """The performer has the item about them, out of sight, from ``time`` on."""
        self.pockets[item.id] = player.ident
        self.carries.append(Carry(item.id, player.ident, "", time, None))

    def let_go(self, player, hand, time, place=None, flight=0.0):
        """The hand is empty from ``time`` on; the item stays at ``place``, after a ``flight`` (s) if it is thrown."""
        item = player.hands.pop(hand, None)
        self.let_go_of(item, time, place or (), flight)
        if item and place is not None:
            self.moved[item] = tuple(place)
        return item

    def let_go_of(self, item, time, place=(), flight=0.0):
        """End the open carry of an item."""
        for carry in self.carries:
            if carry.item == item and carry.end is None:
                carry.end, carry.place, carry.flight = time, tuple(float(v) for v in place), flight

    def rise(self, player, start, beat=None):
        """Leave seat, bed or floor; returns when it is done."""
        if player.posture in ("stand", "lean"):
            player.posture = "stand"
            return max(start, player.busy)
        lying = player.posture == "lie"
        start = self.early(player, start)
        player.rest(start)  # in the posture that is left
        held = {name: player.still[name] for name in ("back", "up") if name in player.still}
        spot = player.here
        if player.seat is not None:
            spot = self.approach(player.seat, player)
            self.taken.pop(player.seat.id, None)
            player.left = player.seat
        player.posture, player.seat, player.still = "stand", None, {}
        seconds = 2.6 if lying else max(1.35, 0.9 + 0.8 * math.dist(spot, player.here))
        act = player.do("rise", start, seconds, location=(*spot, 0.0), params=held, beat=beat)
        return act.end

    def walk(self, player, start, spot, yaw, *, mood=None, running=False, beat=None, target=None, within=None):
        """Walk to a point on the floor and face ``yaw``; returns when the performer has arrived."""
        start = max(start, player.busy)
        if math.dist(player.here, spot) < 0.12 and player.posture == "stand":
            if abs((yaw - player.yaw + math.pi) % (2 * math.pi) - math.pi) > 0.35:
                return self.face(player, start, yaw)
            return start
        start = self.early(player, self.rise(player, start, beat))
        path = self.floor.path(player.here, spot, self.people(player))
        if len(path) == 2 and way_length(path) < STEP and player.acts:
            return self._step(player, start, spot, yaw, beat)
        if self.plan.exterior and mood is None and not running and way_length(path) > RUN_FROM:
            mood, running = "jog", True
        return self.follow(
            player, start, path, yaw, mood=mood, running=running, beat=beat, target=target, within=within
        )

    def _step(self, player, start, spot, yaw, beat):
        """A step or two to where somebody almost stands, without turning into the way."""
        far, turned = math.dist(player.here, spot), math.remainder(yaw - player.yaw, 2 * math.pi)
        seconds = max(0.7, 0.9 * far) + (turn_time(turned) if far < 0.6 else 0.45) + 0.3
        return player.do("turn", start, seconds, location=(*spot, 0.0), yaw=yaw, beat=beat).end

    def follow(
        self, player, start, path, yaw, *, mood=None, running=False, beat=None, target=None, within=None, clip=None
    ):
        """Go along a known path; returns the time of arrival."""
        path = self._nearer(player, path, running)
        way = gait(mood, running)
        seconds = travel_time(path, way, player.stature, player.yaw, yaw)
        limit = 0.6 * (within or WALK_LIMIT) if self.brisk else within or WALK_LIMIT
        if seconds > limit and not running:
            quick = gait("hurry")
            mood, seconds = (
                ("hurry", travel_time(path, quick, player.stature, player.yaw, yaw)) if not mood else (mood, seconds)
            )
        params = {"mood": mood} if mood else {}
        act = player.do(clip or ("run" if running else "walk"), start, seconds, location=(*path[-1][:2], 0.0), yaw=yaw,
                        path=path, target=target, params=params, beat=beat)  # fmt: skip
        return act.end

    def early(self, player, start):
        """When one who has nothing else to do may set out in a brisk scene: before it is their turn."""
        if not self.brisk or not player.acts or player.acts[-1].params.get("goes_on"):
            return max(start, player.busy)
        return max(player.busy, start - LEAD)

    def _nearer(self, player, path, running):
        """The end of a first walk: who has not moved yet may as well have stood nearer."""
        most = (0.7 if self.brisk else 1.0) * NEAR
        settled = player.acts or player.enters is not None or player.posture != "stand"
        if running or settled or way_length(path) < most + 0.5:
            return path
        rest = last_part(path, most)
        if not self.floor.free_at(rest[0]) or any(math.dist(rest[0], p) < 0.6 for p in self.people(player)):
            return path
        player.here, player.yaw = tuple(map(float, rest[0])), yaw_towards(rest[0], rest[1])
        return rest

    def face(self, player, start, yaw):
        """Turn on the spot; returns when it is done. Seated people stay as they sit."""
        if player.posture != "stand":
            return max(start, player.busy)
        turned = abs((yaw - player.yaw + math.pi) % (2 * math.pi) - math.pi)
        act = player.do("turn", start, 0.6 + 0.75 * turned / 1.57, yaw=yaw)
        return act.end

    def beside(self, player, thing, near):
        """A free spot from which ``thing`` can be reached, or None if the performer already can."""
        there = self.where(thing)[:2]
        distance = math.dist(player.here, there)
        if self.is_player(thing):
            if (distance <= near + 0.08 and player.posture == "stand") or (
                distance < 1.25 and player.posture != "stand" and near > 0.5
            ):
                return None
            others = self.people(player, thing)
            away = max(distance, 1e-3)
            line = ((player.here[0] - there[0]) / away, (player.here[1] - there[1]) / away)
            if thing.seated:
                front = facing(thing.yaw)
                near, line = max(near, 0.75), (0.6 * line[0] + 0.8 * front[0], 0.6 * line[1] + 0.8 * front[1])
            spot = (there[0] + line[0] * near, there[1] + line[1] * near)
            return self.floor.near(spot, others, PERSON, beyond=min(near, 0.46) - 0.01, away=there) or player.here
        if player.seated and distance < 0.85:
            return None
        if hasattr(thing, "asset"):
            half = min(thing.size[:2]) / 2
            if player.posture == "stand" and distance < half + max(near, 0.35) and distance < 0.8 + half:
                return None
            mark = next((m for m in self.plan.marks if m.kind == "work" and m.item == thing.id), None)
            if mark is not None and self._untaken(mark, player):
                return mark.location[:2]
            if not self.portable(thing):
                front = facing(thing.yaw)
                reach = thing.size[1] / 2 + near * 0.8
                there = (there[0] + front[0] * reach, there[1] + front[1] * reach)
        elif distance < near + 0.35:
            return None
        if not self.floor.free_at(there):
            return self.floor.near(there, self.people(player)) or player.here
        gap = max(distance, 1e-3)
        step = min(0.42 if near < 1 else near, gap)
        spot = (
            there[0] + (player.here[0] - there[0]) / gap * step,
            there[1] + (player.here[1] - there[1]) / gap * step,
        )
        return self.floor.near(spot, self.people(player)) or player.here

    def _untaken(self, mark, player):
        return all(math.dist(mark.location[:2], p) > PERSON for p in self.people(player))

    def approach(self, mark, player):
        """Where one stands before sitting down on (or after rising from) a seat or bed."""
        x, y = mark.location[:2]
        front = facing(mark.yaw)
        side = (-front[1], front[0])
        others = self.people(player)
        ways = ((0.36, 0), (0.30, 0), (0.45, 0), (0.12, 0.5), (0.12, -0.5), (-0.1, 0.6), (-0.1, -0.6))
        if mark.kind == "lie":  # over the edge of the bed
            item = next((i for i in self.plan.items if i.id == mark.item), None)
            half = item.size[0] / 2 + 0.32 if item is not None else 0.6
            ways = tuple((ahead, hand * half) for ahead in (0.0, 0.25, -0.25) for hand in (1, -1))
        for ahead, aside in ways:
            spot = (x + front[0] * ahead + side[0] * aside, y + front[1] * ahead + side[1] * aside)
            if self.floor.free_at(spot) and all(math.dist(spot, p) > 0.4 for p in others):
                return spot
        spot = self.floor.near((x + front[0] * 0.3, y + front[1] * 0.3), others, 0.4)
        return spot or (x + front[0] * 0.3, y + front[1] * 0.3)

    def take_seat(self, player, mark):
        """The mark is this performer's; how the hands will rest there."""
        self.taken[mark.id] = player.ident
        player.seat, player.seat_height = mark, float(mark.location[2])
        table = next((i for i in self.plan.items if i.id == mark.group and i.asset in _TABLES), None)
        player.still = {}
        high = table.location[2] + table.size[2] if table is not None and self._before_table(mark, table) else 0.0
        if 0.15 < high - mark.location[2] < 0.45:
            hands = "table" if chance(player.ident, mark.id) < 0.65 else "thighs"
            player.still = {"hands": hands, "table": high}
        elif chance(player.ident, mark.id, "lap") < 0.35:
            player.still = {"hands": "lap"}
        if mark.kind == "drive":
            player.still = {"seat": "driver", **self.wheel(mark)}
        if mark.kind == "lie":
            item = next((i for i in self.plan.items if i.id == mark.item), None)
            player.still = {"back": _BACKS.get(item.asset, 0.0) if item is not None else 0.0}

    def wheel(self, mark):
        """``{"wheel": (x, y, z)}`` of the steering wheel, in the driver's own space; empty without one."""
        found = [
            a.location for i in self.plan.items if i.asset in _WHEELED or i.id == mark.item for a in anchors(i, "wheel")
        ]
        near = [w for w in found if math.dist(w[:2], mark.location[:2]) < 1.1]
        if not near:
            return {}
        x, y, z = min(near, key=lambda w: math.dist(w, mark.location))
        x, y = turn((x - mark.location[0], y - mark.location[1]), -mark.yaw)
        return {"wheel": (float(x), float(y), float(z))}

    def swivel(self, player):
        """Turn someone on a stool towards the company."""
        item = next((i for i in self.plan.items if player.seat is not None and i.id == player.seat.item), None)
        others = [p for p in self.people(player) if math.dist(p, player.here) < 2.5]
        if item is None or item.asset not in _SWIVEL or not others:
            return
        nearest = min(others, key=lambda p: math.dist(p, player.here))
        off = math.remainder(yaw_towards(player.here, nearest) - player.seat.yaw, 2 * math.pi)
        player.yaw = player.seat.yaw + max(-0.7, min(0.7, off))
        player.still = {}

    def _before_table(self, mark, table):
        front = facing(mark.yaw)
        towards = yaw_towards(mark.location, table.location)
        return front[0] * math.sin(towards) - front[1] * math.cos(towards) > 0.5

    def warn(self, text):
        if text not in self.warnings:
            self.warnings.append(text)


_BACKS = {"hospital_bed": 24.0, "bed": 9.0, "sofa": 12.0}  # degrees that pillows or a raised back hold one up
_SWIVEL = ("bar_stool", "stool", "office_chair")
_WHEELED = ("dashboard", "steering_wheel")
_TABLES = ("table", "dining_table", "desk", "counter", "bar_counter", "booth")
