# SPDX-License-Identifier: GPL-3.0-or-later
"""The people in the background: some sit, some stand and talk, some dance, some walk by. Pure."""

import itertools
import math

import numpy as np

from ..geometry import facing, yaw_towards
from ..motion.gaits import gait
from ..motion.travel import travel_time
from .places import choose_seat, put_on
from .player import Player
from .stagehand import chance, seed
from .verbs import DEEDS

MOST = 30  # of one scene
APART = 0.8  # m between two who do not talk with each other
LANES = 6  # walkers at most
_OUTDOORS_WALK = ("street", "alley", "road", "waterfront", "park")
_SEATS_TAKEN = {"restaurant": 0.85, "cafe": 0.7, "bar": 0.5, "classroom": 1.0, "hospital_room": 0.2, "park": 0.2}
_IN_PLACE = ("laugh", "shout", "nod", "wave", "cry", "dance", "point", "bow", "shrug", "startle", "shake_head")


def add_extras(director, heights, duration):
    """Tracks of a scene's extras, ``extra:<element>:<n>``, out of the way of the principals and of the lens."""
    crowd = [e for e in director.scene.elements if e.category == "extras"]
    if not crowd:
        return []
    total = sum(max(e.count, 1) for e in crowd)
    share = min(1.0, MOST / total)
    house = _House(director)
    tracks = []
    for element in crowd:
        number = max(1, round(max(element.count, 1) * share))
        players = [_player(element.id, n, heights) for n in range(number)]
        tracks += [p.track(duration) for p in house.place(element, players, duration)]
    return tracks


def _player(element, number, heights):
    ident = f"extra:{element}:{number + 1}"
    return Player(ident, float(heights.get(ident, 1.58 + 0.26 * chance(ident, "stature"))))


class _House:
    """What room the principals leave."""

    def __init__(self, director):
        self.director, self.floor = director, director.floor
        plan = director.plan
        front = facing(plan.axis)
        dx, dy = self.floor.xs - plan.centre[0], self.floor.ys - plan.centre[1]
        self.ahead = dx * front[0] + dy * front[1]
        self.across = -dx * front[1] + dy * front[0]
        far = np.hypot(dx, dy)
        room = self.floor.free & (far < (15 if plan.exterior else 30))
        self.room = room & (far > (1.7 if plan.exterior else 1.2))
        self.room &= ~((self.ahead > 0.3) & (np.abs(self.across) < 1.3 + 0.75 * self.ahead))
        self.kept = self._trodden()
        for spot in self.kept:
            self.room &= np.hypot(self.floor.xs - spot[0], self.floor.ys - spot[1]) > 0.85
        self.lanes = 0

    def _trodden(self):
        """Points that the principals stand on or walk over, every 0.6 m, and doors."""
        spots = [(o.location[0], o.location[1]) for o in self.director.plan.openings if o.kind in ("door", "gap")]
        for player in self.director.players.values():
            for act in player.acts:
                spots.append(act.location[:2] if len(act.location) >= 2 else player.here)
                for a, b in zip(act.path, act.path[1:], strict=False):
                    steps = max(int(math.dist(a, b) / 0.6), 1)
                    spots += [
                        (a[0] + (b[0] - a[0]) * k / steps, a[1] + (b[1] - a[1]) * k / steps) for k in range(steps + 1)
                    ]
        return list(dict.fromkeys((round(x, 1), round(y, 1)) for x, y in spots))

    def place(self, element, players, duration):
        """Give these extras something to do; returns those for whom there was room."""
        verbs = [(b, s) for b in self.director.scene.beats for s in self.director.spans
                 if s.beat == b.id and element.id in b.subjects and b.kind == "action"]  # fmt: skip
        first = verbs[0][0].verb if verbs else None
        kind = self.director.plan.kind
        placed, waiting = [], list(players)
        walkers = 0
        if first in ("walk", "run", "enter", "exit") or (first is None and kind in _OUTDOORS_WALK):
            walkers = min(LANES - self.lanes, max(1, len(players) // 2))
        for _ in range(max(walkers, 0)):
            if self._walk_by(waiting[0], duration):
                placed.append(waiting.pop(0))
        sit = 1.0 if first == "sit" else _SEATS_TAKEN.get(kind, 0.35 if not self.director.plan.exterior else 0.0)
        for player in list(waiting):
            if chance(player.ident, "sit") < sit and self._sit(player):
                waiting.remove(player)
                placed.append(player)
        placed += self._stand(waiting, first, duration)
        if len(placed) < len(players):
            self.director.warn(
                f"{element.name or element.id}: room for {len(placed)} of {len(players)} in the background"
            )
        seated = [p for p in placed if p.seated]
        for player in placed:
            if player in seated or not player.acts:
                self._live(player, first, verbs, duration)
        return placed

    def _walk_by(self, player, duration):
        """To and fro behind the action, in a lane of one's own."""
        lane = 2.2 + 0.75 * self.lanes
        wide = 6.0 + 5.0 * chance(player.ident, "wide")
        ends = [self._at(-wide, -lane), self._at(wide, -lane)]
        if any(e is None for e in ends) or math.dist(*ends) < 4.0:
            return False
        if chance(player.ident, "way") < 0.5:
            ends.reverse()
        path = self.floor.path(ends[0], ends[1])
        self.lanes += 1
        for a, b in itertools.pairwise(path):
            steps = max(int(math.dist(a, b) / 0.5), 1)
            for k in range(steps + 1):
                x, y = a[0] + (b[0] - a[0]) * k / steps, a[1] + (b[1] - a[1]) * k / steps
                self.room &= np.hypot(self.floor.xs - x, self.floor.ys - y) > 0.6
        at = 0.75 * chance(player.ident, "phase")
        cut = _from(path, at)
        player.here, player.yaw = cut[0], yaw_towards(cut[0], cut[1])
        speed = 0.95 + 0.4 * chance(player.ident, "speed")
        while player.busy < duration:
            way = gait("neutral")
            way = type(way)(**{**way.__dict__, "speed": speed})
            yaw = yaw_towards(cut[-2], cut[-1])
            seconds = travel_time(cut, way, player.stature, player.yaw, yaw)
            player.do(
                "walk", player.busy, seconds, location=(*cut[-1], 0.0), yaw=yaw, path=cut, params={"speed": speed}
            )
            player.rest(player.busy + 1.0 + 5.0 * chance(player.ident, round(player.busy, 1)))
            path = path[::-1]
            cut = path
        player.acts = [a for a in player.acts if a.start < duration]
        return True

    def _at(self, across, ahead):
        """The free point nearest to a place given across and ahead of the middle, within 2.5 m."""
        plan = self.director.plan
        front = facing(plan.axis)
        want = (
            plan.centre[0] - front[1] * across + front[0] * ahead,
            plan.centre[1] + front[0] * across + front[1] * ahead,
        )
        found = self.floor.near(want, self.director.people())
        return found if found and math.dist(found, want) < 3.5 else None

    def _sit(self, player):
        mark = choose_seat(self.director, player)
        if mark is None:
            return False
        cell = self.floor.grid.cell(*mark.location[:2])
        rows, columns = self.room.shape
        if not (0 <= cell[0] < rows and 0 <= cell[1] < columns):
            return False
        ahead, across = self.ahead[cell], self.across[cell]
        in_view = ahead > 0.6 and abs(across) < 0.8 + 0.5 * ahead
        if in_view or any(math.dist(spot, mark.location[:2]) < 1.0 for spot in self.kept):
            self.director.taken[mark.id] = ""
            return False
        put_on(self.director, player, mark, "sit")
        self._blot(player.here, APART)
        return True

    def _stand(self, players, first, duration):
        """Poisson-disc over the room left: pairs that talk, singles that look about."""
        random = np.random.default_rng(seed(self.director.scene.id, "extras", len(players)))
        placed = []
        while len(placed) < len(players):
            cells = np.argwhere(self.room)
            if not len(cells):
                break
            player = players[len(placed)]
            row, column = cells[random.integers(len(cells))]
            player.here = (float(self.floor.xs[row, column]), float(self.floor.ys[row, column]))
            player.yaw = yaw_towards(player.here, self.director.plan.centre) + random.uniform(-0.9, 0.9)
            placed.append(player)
            partner = players[len(placed)] if len(placed) < len(players) and random.uniform() < 0.65 else None
            spot = self._partner_spot(player, random) if partner is not None else None
            self._blot(player.here, APART)
            if spot is not None:
                partner.here = spot
                player.yaw, partner.yaw = yaw_towards(player.here, spot), yaw_towards(spot, player.here)
                self._blot(spot, APART)
                placed.append(partner)
                player.look(0.0, partner.ident)
                partner.look(0.0, player.ident)
                if first != "dance":
                    _chat((player, partner), duration)
        return placed

    def _partner_spot(self, player, random):
        for angle in random.uniform(0, 2 * np.pi, 8):
            spot = (player.here[0] + 0.85 * math.cos(angle), player.here[1] + 0.85 * math.sin(angle))
            row, column = self.floor.grid.cell(*spot)
            rows, columns = self.room.shape
            if 0 <= row < rows and 0 <= column < columns and self.room[row, column]:
                return spot
        return None

    def _blot(self, spot, radius):
        self.room &= np.hypot(self.floor.xs - spot[0], self.floor.ys - spot[1]) > radius

    def _live(self, player, first, verbs, duration):
        """What seated and single extras do: what the script says of them, else they look about."""
        if first == "dance" and not player.seated:
            player.do("dance", 0.0, duration)
            return
        for beat, span in verbs:
            deed = DEEDS.get(beat.verb)
            start = span.start + 0.6 * chance(player.ident, beat.id)
            if deed is not None and deed.clip in _IN_PLACE and start > player.busy:
                player.do(
                    deed.clip,
                    start,
                    min(deed.seconds, span.end - span.start + 0.5),
                    params={"arousal": 0.7},
                    beat=beat.id,
                )
        if player.seated and self.director.plan.kind in ("restaurant", "cafe", "bar") and player.busy < 1:
            _at_table(player, duration)
        if not player.gaze:
            _look_about(self.director, player, duration)


def _chat(pair, duration):
    """They talk in turns."""
    at, turn = 0.4 * chance(pair[0].ident), 0
    while at < duration - 1:
        seconds = 1.6 + 3.2 * chance(pair[turn].ident, round(at, 1))
        seconds = min(seconds, duration - at)
        speaker, other = pair[turn], pair[1 - turn]
        speaker.do("talk", at, seconds, target=other.ident, params={"arousal": 0.35 + 0.3 * chance(other.ident)})
        other.do("listen", at, seconds, target=speaker.ident)
        at, turn = at + seconds + 0.3, 1 - turn


def _at_table(player, duration):
    at = 5.0 * chance(player.ident, "first")
    while at < duration - 3:
        kind = ("talk", "eat", "listen", "drink")[seed(player.ident, round(at, 1)) % 4]
        seconds = 2.6 + 2.5 * chance(player.ident, at)
        player.do(kind, at, min(seconds, duration - at), params={"arousal": 0.35})
        at += seconds + 1.5


def _look_about(director, player, duration):
    at = 0.0
    while at < duration:
        yaw = player.yaw + (chance(player.ident, "look", round(at, 1)) - 0.5) * 1.5
        x, y = facing(yaw)
        player.look(at, None, (player.here[0] + 5 * x, player.here[1] + 5 * y, 1.3 + 0.4 * chance(player.ident, at)))
        at += 2.0 + 5.0 * chance(player.ident, "next", round(at, 1))


def _from(path, share):
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
