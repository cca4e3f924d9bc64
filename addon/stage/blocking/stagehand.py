# SPDX-License-Identifier: GPL-3.0-or-later
"""The stage as blocking sees it: who and what is where, what an id means, how to get to a place. Pure."""

import itertools
import math
from dataclasses import replace

import numpy as np

from ..geometry import facing, yaw_towards
from ..motion.gaits import gait
from ..motion.travel import travel_time, turn_time
from ..plan import Carry
from ..sets import boxes
from ..sets.match import STAYS, alike
from ..sets.needs import of_vehicle
from . import climbing, counters, spots
from .floor import PERSON
from .seating import TABLES, Seating
from .seats import marks_of
from .verbs import HANDLED, INSTRUMENTS, LOW

WALK_LIMIT = 3.6  # s: a longer way is walked faster
NEAR = 3.0  # m: one who has done nothing yet stands no farther from where they go first
LONG = 20.0  # s: who may take that long walks all of the way
RUN_FROM = 9.0  # m: a longer way outdoors is run
LEAD = 1.8  # s before their turn that people set out in a brisk scene
STEP = 1.05  # m: a shorter way is a step to the side, not a walk
PORTABLE = 0.95  # m, the longest side of what a person picks up
FIRST_TURN = 1.1  # radians that one turns at most before the first walk
RISE_TURN = 0.9  # radians that one turns while getting up
ASTRAY = 0.55  # m from a place by the bed that will do
ROOM = 0.8  # m that somebody at a bed keeps from others there, if there is room
CONTACT = 0.6  # m: a deed that is done nearer than that needs its distance kept
WET = {"rain", "snow", "storm"}
SEATED_REACH = 1.05  # m from the seat to what one who sits can get hold of


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


class Stage(Seating):
    """Players, things, floor and the conversation's state while beats are worked through."""

    def __init__(self, scene, world, set_plan, items, floor):
        self.scene, self.world, self.plan, self.floor = scene, world, set_plan, floor
        self.items = [*items, *set_plan.items]
        self.marks = [*set_plan.marks, *marks_of(items, set_plan)]
        self.players, self.carries, self.warnings = {}, [], []
        self.taken = {}  # id of a seat's mark -> id of the performer
        self.pockets = {}  # id of an item -> the performer who has it about them
        self.touched = {}  # id of a performer -> the item handled last
        self.moved = {}  # id of an item -> where it was put (x, y, z)
        self.elements = {element.id: element for element in scene.elements}
        self.handled = {b.object for b in scene.beats if b.verb in HANDLED and b.object}
        self.rides, self.moves = {}, []  # vehicles that drive in this scene, and when they do
        self.brisk = False  # the scene would take too long: ways are short and quick

    def on_stage(self):
        return [p for p in self.players.values() if p.on]

    def partner_of(self, player):
        """Whom a performer has to do with: who spoke last, else the nearest of the cast; None when alone."""
        last = self.players.get(getattr(self, "last_speaker", None))
        if last is not None and last is not player and last.on:
            return last
        others = [p for p in self.on_stage() if p is not player and not p.ident.startswith("extra:")]
        return min(others, key=lambda p: (math.dist(p.here, player.here), p.ident), default=None)

    @property
    def vehicle(self):
        """The vehicle of the scene that people get into and out of, or None."""
        named = [e.id for e in self.scene.elements if e.category == "vehicles"]
        seats = {m.item for m in self.marks if m.kind == "drive"}
        found = [i for i in self.items if i.id in seats and i.element in named and i.size[0] > 1.2]
        moving = [i for i in found if i.id in self.rides]
        return self._nearest(moving or found, None)

    def table_of_company(self, player):
        """The table at which others of the cast sit, the nearest of several, or None."""
        groups = {p.seat.group for p in self.on_stage() if p is not player and p.seat is not None}
        return self._nearest([i for i in self.items if i.id in groups and i.asset in TABLES], player.here)

    def people(self, *but):
        """Places (x, y) of everyone on stage except these."""
        return [p.here for p in self.on_stage() if p not in but]

    def find_all(self, ident):
        """All Items that an id stands for: three parked cars may be one element."""
        own = [item for item in self.items if ident in (item.element, item.id)]
        element = self.elements.get(ident)
        if element is None or element.count < 2 or not element.asset:
            return own
        return own + [i for i in self.items if i.asset == element.asset and i not in own]

    def find(self, ident, near=None):
        """What an id stands for: a Player, Item or Opening (of several the nearest to ``near``), or None."""
        if not ident:
            return None
        if ident in self.players:
            return self.players[ident]
        ident = self.plan.params.get("places", {}).get(ident, ident)
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
            return self._door_to(element) or self._nearest([o for o in self.plan.openings if o.kind == kind], near)
        same = [item for item in self.items if item.asset == element.asset]
        if not same and element.asset in STAYS:
            same = [item for item in self.items if alike(item.asset, element.asset)]
        if not same and of_vehicle(self.scene, element):
            return self.vehicle
        return self._nearest(same, near)

    def _door_to(self, element):
        """The door to the place next door that the script names with it: the bedroom door. Else None."""
        told = " ".join(b.text.lower() for b in self.scene.beats if element.id in (b.object, b.target))
        for way in self.plan.ways:
            if element.asset == "door" and self.world.location(way.place).name.lower() in told:
                return next(o for o in self.plan.openings if o.id == way.opening)
        return None

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
        if not hasattr(thing, "asset"):
            return False
        if thing.asset == "umbrella":  # open it is as wide as a table
            return True
        bulk = thing.size[0] * thing.size[1] * thing.size[2]
        if thing.element in self.handled or thing.asset in INSTRUMENTS:  # the script has somebody carry it
            return max(thing.size) <= 1.3 * PORTABLE and bulk < 0.3
        return max(thing.size) <= PORTABLE and bulk < 0.12

    def holder(self, item):
        """(player, hand) that holds an item, or (None, None)."""
        for player in self.players.values():
            for hand, held in player.hands.items():
                if held == item.id:
                    return player, hand
        return None, None

    def held_since(self, item):
        """When an item came into the hand that holds it, s; 0 when nobody holds it."""
        return max((c.start for c in self.carries if c.item == item.id and c.end is None), default=0.0)

    def put_at(self, item, location, yaw=None):
        """Let an item of the scene lie somewhere else from the beginning; returns it."""
        moved = replace(item, location=tuple(float(v) for v in location), yaw=item.yaw if yaw is None else yaw)
        self.items[self.items.index(item)] = moved
        return moved

    def grab(self, player, item, hand, time):
        """The item is in this hand from ``time`` on."""
        opened = item.asset == "umbrella" and self.plan.exterior and set(self.scene.weather) & WET
        if opened and item in self.items and item not in self.plan.items:
            self.items[self.items.index(item)] = replace(item, params=item.params | {"open": True})
        self.carries.append(Carry(item.id, player.ident, hand, time, None, item.asset in LOW and not opened))
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
                time = max(time, carry.start)
                carry.end, carry.place, carry.flight = time, tuple(float(v) for v in place), flight

    def next_of(self, player, beat):
        """The next beat in which a performer acts or speaks on stage, or None."""
        beats = self.scene.beats
        for following in beats[beats.index(beat) + 1 :]:
            seen = following.kind == "action" or (following.kind == "dialogue" and (following.voice or "on") == "on")
            if seen and player.ident in following.subjects:
                return following
        return None

    def rise(self, player, start, beat=None, towards=None):
        """Leave seat, bed or floor, half turned to where one goes next; returns when it is done."""
        if player.ground and towards is not None:
            return climbing.down(self, player, start, towards, beat)
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
            self.taken = {ident: who for ident, who in self.taken.items() if who != player.ident}
            player.left = player.seat
        player.posture, player.seat, player.still = "stand", None, {}
        seconds = 2.6 if lying else max(1.35, 0.9 + 0.8 * math.dist(spot, player.here))
        yaw = None
        if towards is not None and math.dist(towards, spot) > 0.5:
            off = math.remainder(yaw_towards(spot, towards) - player.yaw, 2 * math.pi)
            yaw = player.yaw + max(-RISE_TURN, min(RISE_TURN, off))
        held |= player.goes_on_calling()
        act = player.do("rise", start, seconds, location=(*spot, 0.0), yaw=yaw, params=held, beat=beat)
        return act.end

    def walk(self, player, start, spot, yaw, *, mood=None, running=False, beat=None, target=None, within=None):
        """Walk to a point on the floor and face ``yaw``; returns when the performer has arrived."""
        start = climbing.down(self, player, max(start, player.busy), spot, beat)
        if math.dist(player.here, spot) < 0.12 and player.posture == "stand":
            if abs((yaw - player.yaw + math.pi) % (2 * math.pi) - math.pi) > 0.35:
                return self.face(player, start, yaw)
            return start
        start = self.early(player, self.rise(player, start, beat, spot))
        path = self.floor.path(player.here, spot, self.people(player))
        if len(path) == 2 and way_length(path) < STEP and player.acts:
            return self.step(player, start, spot, yaw, beat)
        if within is None or within < LONG:
            path = self._nearer(player, path, running)
        if self.plan.exterior and mood is None and not running and way_length(path) > RUN_FROM:
            mood, running = "jog", True
        return self.follow(
            player, start, path, yaw, mood=mood, running=running, beat=beat, target=target, within=within
        )

    def step(self, player, start, spot, yaw, beat):
        """A step or two to where somebody almost stands, without turning into the way."""
        far, turned = math.dist(player.here, spot), math.remainder(yaw - player.yaw, 2 * math.pi)
        seconds = max(0.7, 0.9 * far) + (turn_time(turned) if far < 0.6 else 0.45) + 0.3
        return player.do("turn", start, seconds, location=(*spot, 0.0), yaw=yaw, beat=beat).end

    def follow(
        self, player, start, path, yaw, *, mood=None, running=False, beat=None, target=None, within=None, clip=None
    ):
        """Go along a known path; returns the time of arrival."""
        if within is None or within < LONG:
            path = self._nearer(player, path, running)
        if not player.acts and player.enters is None and player.posture == "stand" and len(path) > 1:
            ahead = yaw_towards(path[0], path[1])
            off = math.remainder(ahead - player.yaw, 2 * math.pi)
            if abs(off) > FIRST_TURN:  # found already half turned to where they will go
                player.yaw = ahead - math.copysign(FIRST_TURN, off)
        way = gait(mood, running)
        seconds = travel_time(path, way, player.stature, player.yaw, yaw)
        limit = 0.6 * (within or WALK_LIMIT) if self.brisk else within or WALK_LIMIT
        if seconds > limit and not running:
            quick = gait("hurry")
            mood, seconds = (
                ("hurry", travel_time(path, quick, player.stature, player.yaw, yaw)) if not mood else (mood, seconds)
            )
        params = ({"mood": mood} if mood else {}) | player.goes_on_calling()
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

    def beside(self, player, thing, near, relation=None, reach=True):
        """A free spot from which ``thing`` can be reached, or None if the performer already can.

        ``reach`` False: one who sits gets up even if the thing is at hand.
        """
        if self.is_player(thing):
            return self._beside_person(player, thing, near, reach)
        there = self.where(thing)[:2]
        distance = math.dist(player.here, there)
        if not hasattr(thing, "asset"):
            if distance < near + 0.35:
                return None
            if thing.kind == "window":
                return self._first_two(spots.by(self, player, thing, relation))
            front, here = facing(thing.yaw), thing.location[:2]
            return self.floor.near((here[0] + 0.62 * front[0], here[1] + 0.62 * front[1]), self.people(player))
        if self.portable(thing) and relation in (None, "on", "in", "with", "from", "out_of"):
            reach = SEATED_REACH if player.seated else max(near, 0.4) + 0.25
            return None if distance < reach else spots.near_hand(self, player, thing, 0.42)
        if player.posture == "stand" and player.placed and relation in (None, "at", "to", "on", "against"):
            gap = boxes.distance(np.array([player.here]), boxes.table([boxes.of_item(thing)]))[0, 0]
            if gap < max(near, 0.35) + 0.12 and not self._behind_work(player, thing):
                return None
        own = player.seat is not None and player.seat.group == thing.id
        if reach and player.seated and (own or distance < SEATED_REACH):
            return None
        lying = next((p for p in self.on_stage() if p.posture == "lie" and p.seat and p.seat.item == thing.id), None)
        if lying is not None and lying is not player:
            return self.bedside(player, lying)
        return self._first_two(spots.by(self, player, thing, relation, max(near * 0.8, 0.3)))

    @staticmethod
    def _first_two(spot):
        return spot[:2] if spot is not None else None

    def _behind_work(self, player, thing):
        """Whether a thing is worked at from marks of its own, and the performer stands at none of them."""
        marks = [m for m in self.marks if m.kind == "work" and m.item == thing.id]
        return bool(marks) and all(math.dist(m.location[:2], player.here) > 0.8 for m in marks)

    def _beside_person(self, player, other, near, reach=True):
        distance = math.dist(player.here, other.here)
        if reach and near > CONTACT and counters.apart(self, player, other):
            return None
        if player.seated and other.posture in ("sit", "lie", "drive") and distance < SEATED_REACH and reach:
            return None
        if (
            reach
            and player.seated
            and (distance < SEATED_REACH + 0.45 or self.at_one_table(player, other))
            and near > 0.5
        ):
            return None
        slack = (0.05, 0.06) if near < CONTACT and other.posture == "stand" else (0.2, 0.12)
        if player.posture == "stand" and distance <= near + slack[0] and distance >= min(near, 0.8) - slack[1]:
            return None
        if near >= 0.8:
            spot = spots.talking_spot(self, player, other, near)
            return player.here if spot is None else self._exactly(other.here, spot, near)
        if other.posture == "lie" and other.seat is not None:
            return self.bedside(player, other) or player.here
        others, away = self.people(player, other), max(distance, 1e-3)
        line = ((player.here[0] - other.here[0]) / away, (player.here[1] - other.here[1]) / away)
        if other.posture in ("sit", "drive", "lie"):
            near, line = max(near, 0.62), self._at_side(other, line)
        elif other.off(player.here) > 75:  # not from behind
            line = self._at_side(other, line)
        return self._at_distance(other.here, line, near, others) or player.here

    def bedside(self, player, other):
        """A free spot by the long side of what somebody lies on, near the head; where there is room, or None."""
        item = next((i for i in self.items if i.id == other.seat.item), None)
        half = (min(item.size[:2]) if item is not None else 0.7) / 2 + 0.3
        front = facing(other.yaw)
        side = (-front[1], front[0])
        line = (player.here[0] - other.here[0], player.here[1] - other.here[1])
        near = 1 if line[0] * side[0] + line[1] * side[1] >= 0 else -1
        others, best = self.people(player, other), None
        for hand, along in itertools.product((near, -near), (-0.4, -0.2, -0.6, 0.0, 0.2, 0.45, 0.7)):
            wanted = tuple(other.here[k] + hand * half * side[k] + along * front[k] for k in (0, 1))
            spot = self.floor.near(wanted, others)
            if spot is not None and math.dist(spot, wanted) < ASTRAY:
                crowded = max(0.0, ROOM - min((math.dist(spot, p) for p in others), default=ROOM))
                cost = math.dist(spot, wanted) + 0.5 * abs(along + 0.4) + 2.0 * crowded + (0.25 if hand != near else 0)
                best = min(best or (math.inf, ()), (round(cost, 3), spot))
        return best[1] if best else self.floor.near(other.here, others)

    def _exactly(self, here, spot, near):
        """A place found on the floor's raster, moved to the very distance from somebody where it is free."""
        far = max(math.dist(here, spot), 1e-6)
        exact = tuple(h + (p - h) * near / far for h, p in zip(here, spot, strict=True))
        return exact if self.floor.free_at(exact) else spot

    def _at_distance(self, here, line, near, others):
        """The point ``near`` m from ``here`` in a direction, or in the free direction nearest to it; None without."""
        angle = math.atan2(line[1], line[0])
        for turned in (0.0, 0.35, -0.35, 0.7, -0.7, 1.1, -1.1, 1.6, -1.6, 2.2, -2.2, math.pi):
            spot = (here[0] + near * math.cos(angle + turned), here[1] + near * math.sin(angle + turned))
            if self.floor.free_at(spot) and all(math.dist(spot, p) > PERSON for p in others):
                return spot
        spot = (here[0] + near * math.cos(angle), here[1] + near * math.sin(angle))
        return self.floor.near(spot, others, PERSON, beyond=min(near, 0.46) - 0.01, away=here)

    @staticmethod
    def _at_side(other, line):
        """The direction from one who sits or lies to the side from which somebody comes, a little to the front."""
        front = facing(other.yaw)
        side = (-front[1], front[0])
        hand = 1 if line[0] * side[0] + line[1] * side[1] >= 0 else -1
        ahead, aside = {"lie": (-0.45, 0.85), "stand": (0.9, 0.35)}.get(other.posture, (0.5, 0.85))
        return aside * hand * side[0] + ahead * front[0], aside * hand * side[1] + ahead * front[1]

    @staticmethod
    def at_one_table(player, other):
        """Whether two sit at the same table."""
        seats = [p.seat for p in (player, other)]
        return all(s is not None and s.group for s in seats) and seats[0].group == seats[1].group

    def warn(self, text):
        if text not in self.warnings:
            self.warnings.append(text)
