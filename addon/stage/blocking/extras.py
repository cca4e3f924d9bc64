# SPDX-License-Identifier: GPL-3.0-or-later
"""The people in the background play what the script says of them, out of the way of the principals. Pure."""

import math
from dataclasses import dataclass, field, replace

from ..geometry import facing
from ..plan import Carry, Item
from ..sets import assets
from . import extras_afoot as afoot
from . import extras_groups as groups
from . import extras_laps as laps
from . import extras_seated as seated
from .chances import chance, seed
from .extras_room import Room
from .extras_work import AUDIENCE, REACTS, occupation
from .player import Player
from .verbs import DEEDS, LOW

MOST = 30  # of one scene on foot
MOST_SEATED = 44  # of one scene, where the script seats them
GLASSES = 10  # of one scene
CARRIED = ("umbrella", "lantern", "candle", "torch", "flag", "flower", "bouquet", "suitcase", "bag", "briefcase",
           "basket", "balloon", "camera", "microphone", "rifle", "sword", "flashlight", "backpack")  # fmt: skip
FIRST = ("sit", "read", "lie", "vend", "play", "feed", "serve", "dance", "browse")  # they need a certain place


def add_extras(director, heights, duration):
    """Tracks of a scene's extras, ``extra:<element>:<n>``; what they hold goes to the director's carries and items."""
    elements = [e for e in director.scene.elements if e.category == "extras"]
    if not elements:
        return []
    room = Room(director)
    crowds = [_crowd(director, room, e, duration) for e in elements]
    total = {True: 0, False: 0}
    for crowd in crowds:
        total[crowd.told_to_sit] += _heads(crowd.element)
    for crowd in crowds:
        most = MOST_SEATED if crowd.told_to_sit else MOST
        share = min(1.0, most / max(total[crowd.told_to_sit], 1))
        number = max(1, round(_heads(crowd.element) * share))
        crowd.players = [_player(crowd.element.id, n, heights) for n in range(number)]
    for crowd in sorted(crowds, key=lambda c: FIRST.index(c.work) if c.work in FIRST else len(FIRST)):
        crowd.place()
        crowd.tell()
    return [player.track(duration) for crowd in crowds for player in crowd.placed]


def _heads(element):
    """How many people an element stands for; a couple is two."""
    words = (element.name or "").lower()
    return max(element.count, 1) * (2 if "couple" in words or "pairs" in words else 1)


def _crowd(director, room, element, duration):
    spans = {span.beat: span for span in director.spans}
    beats = [(b, spans[b.id]) for b in director.scene.beats if element.id in b.subjects and b.id in spans]
    actions = [(b, s) for b, s in beats if b.kind == "action"]
    work, beat = occupation(element.name, [b for b, _ in actions], director.plan.kind)
    lines = [(b, s) for b, s in beats if b.kind == "dialogue"]
    return Crowd(director, room, element, duration, actions, lines, work, beat)


def _player(element, number, heights):
    ident = f"extra:{element}:{number + 1}"
    return Player(ident, float(heights.get(ident, 1.58 + 0.26 * chance(ident, "stature"))))


def _open(asset):
    return {"open": True} if asset == "umbrella" else {}


@dataclass
class Crowd:
    """The people of one element: what they are at, who they are, who found a place."""

    director: object
    room: Room
    element: object
    duration: float
    beats: list  # (action beat with them as subject, its span)
    lines: list  # (line that they say, its span)
    work: str
    beat: object = None
    players: list = field(default_factory=list)
    placed: list = field(default_factory=list)
    vendors: list = field(default_factory=list)  # (player, stall) of the scene so far
    glasses: int = GLASSES

    @property
    def told_to_sit(self):
        watching = bool(AUDIENCE.search((self.element.name or "").lower()))
        return self.work in ("sit", "read") and (self.beat is not None or watching)

    def place(self):
        """Give everyone a place and something to do, then the reactions that the script tells."""
        self.vendors = self.director.__dict__.setdefault("vendors", [])
        waiting = list(self.players)
        for step in (self._at_work, self._elsewhere):
            done = step(waiting)
            ids = {p.ident for p in done}
            waiting = [p for p in waiting if p.ident not in ids]
            self.placed += done
            if not waiting:
                break
        self._equip()
        for player in self.placed:
            self._live(player)

    def tell(self):
        """Say how many of them are not there, and why."""
        asked, there = _heads(self.element), len(self.placed)
        name = self.element.name or self.element.id
        if there < len(self.players):
            self.director.warn(f"{name}: room for {there} of {asked} in the background")
        elif there < asked:
            most = MOST_SEATED if self.told_to_sit else MOST
            self.director.warn(f"{name}: {there} of {asked} are there; a scene has {most} extras at the most")

    def _equip(self):
        """Things that the script gives to all of them: umbrellas, lanterns, flags."""
        lines = {line for beat, _ in self.beats for line in beat.lines}
        for element in self.director.scene.elements:
            carried = any(b.object == element.id and b.verb in ("carry", "hold", "show", "wave") for b, _ in self.beats)
            told = element.owner == self.element.id or (element.asset == "umbrella" and lines & set(element.lines))
            told, fits = told or carried, element.category == "props" and (carried or element.asset in CARRIED)
            if not told or element.worn or not fits:
                continue
            held = {c.performer for c in self.director.carries}
            for player in self.placed:
                if player.ident not in held:
                    self.bring(player, element.asset, element.id, params=_open(element.asset))

    def _at_work(self, players):
        works = {
            "walk": lambda: afoot.walk_all(self, self._some(players)),
            "jog": lambda: self._run(players),
            "serve": lambda: afoot.serve_all(self, players), "vend": lambda: afoot.vend_all(self, players),
            "browse": lambda: afoot.browse_all(self, players), "dance": lambda: groups.dance_all(self, players),
            "play": lambda: groups.play_all(self, players), "feed": lambda: groups.feed_all(self, players),
            "wait": lambda: groups.wait_all(self, players), "talk": lambda: groups.stand_all(self, players),
            "work": lambda: self._work(players), "read": lambda: self._read(players),
        }  # fmt: skip
        return works.get(self.work, lambda: self._sit(players))()

    def _run(self, players):
        """Round and round where the script says so, or where a room leaves no other way; else to and fro."""
        known = self.beat is not None and self.beat.verb == "run"
        rounds = laps.told(self) or (known and not self.director.plan.exterior)
        return (laps.run_all(self, players) if rounds else []) or afoot.walk_all(self, players, True)

    def _some(self, players):
        """Of a crowd in the street not all walk: some stand and talk."""
        return players if self.beat is not None else players[: max(1, len(players) * 2 // 3)]

    def _sit(self, players):
        sitting = seated.seat_all(self, players, self.told_to_sit)
        left = [p for p in players if p not in sitting]
        if left and self.told_to_sit and self.director.plan.exterior and not sitting:
            sitting += seated.ground_all(self, left)
        return sitting

    def _read(self, players):
        sitting = self._sit(players)
        sitting = sitting or groups.stand_all(self, players, talk=False)
        seated.read_all(self, sitting)
        return sitting

    def _work(self, players):
        return groups.feed_all(self, players, "work") if self.target_item() else groups.stand_all(self, players)

    def _elsewhere(self, players):
        """Those for whom there was no place at it; an audience that fills the seats is left as it is."""
        if self.told_to_sit and len(self.placed) >= 0.3 * len(self.players):
            return []
        if self.work in ("walk", "jog") and self.beat is not None and len(self.placed) >= 0.3 * len(self.players):
            return []
        if self.work == "browse":
            walkers = afoot.walk_all(self, players)
            return walkers + groups.stand_all(self, [p for p in players if p not in walkers])
        if self.work in ("sit", "read", "serve", "play") and not self.director.plan.exterior:
            return groups.stand_all(self, players) if self.director.plan.kind != "vehicle_interior" else []
        return groups.stand_all(self, players, talk=self.work != "jog")

    def _live(self, player):
        if player.posture == "sit" and not player.acts:
            seated.live_seated(self, player)
        for beat, span in self.beats:
            self._react(player, beat, span)
        for beat, span in self.lines:
            self._say(player, beat, span)
        if not player.gaze:
            look_about(self.director, player, self.duration)

    def _react(self, player, beat, span):
        """A deed that the script tells of all of them, each a little later than the last."""
        if beat.verb not in REACTS or any(a.path and a.end > span.start for a in player.acts[-1:]):
            return
        deed = DEEDS.get(beat.verb)
        clip = {"throw": "scatter", "shout": "cheer" if beat.emotion.valence >= -0.1 else "shout"}.get(
            beat.verb, deed.clip if deed else beat.verb
        )
        start = span.start + 0.7 * chance(player.ident, beat.id)
        seconds = max(1.6, min(deed.seconds if deed else 2.4, span.end - span.start + 1.0))
        self._interrupt(player, clip, start, seconds, beat)

    def _say(self, player, beat, span):
        """A line that all say: with a glass in hand it is raised."""
        held = [c for c in self.director.carries if c.performer == player.ident and c.hand in ("L", "R")]
        clip = "raise" if any("glass" in c.item for c in held) else "talk"
        start = span.start + 0.35 * chance(player.ident, beat.id)
        self._interrupt(player, clip, start, max(span.end - span.start, 1.2), beat)

    def _interrupt(self, player, clip, start, seconds, beat):
        """Put an act into what the player is at, which goes on after it."""
        if start + 0.5 > self.duration:
            return
        before = [a for a in player.acts if a.end <= start]
        over = next((a for a in player.acts if a.start < start < a.end), None)
        later = [a for a in player.acts if a.start >= start + seconds]
        if over is not None and over.path:
            return
        stays = over is not None and over.end > start + seconds + 0.8
        end = min(start + seconds, self.duration)
        resumed = None
        if over is not None:
            rest = {**over.__dict__, "start": end}
            resumed = type(over)(**rest) if stays else None
            over.end = start
            before.append(over)
        player.acts, player.busy = before, before[-1].end if before else 0.0
        params = {"arousal": max(beat.emotion.arousal, 0.5), "text": beat.text or "", "hand": "R"}
        player.do(clip, start, end - start, params=params, beat=beat.id)
        if resumed is not None:
            resumed.start = max(end, player.busy)
            player.acts.append(resumed)
            player.busy = resumed.end
        for act in later:
            if act.start >= player.busy - 1e-6 and not (act.path and resumed):
                player.rest(act.start)
                player.acts.append(act)
                player.busy = act.end

    def target_item(self):
        """The thing that they are at, or None."""
        for beat, _ in self.beats:
            for ident in (beat.target, beat.object):
                found = self.director.find(ident) if ident else None
                if hasattr(found, "asset") and max(found.size) > 0.4:
                    return found
        return None

    def table(self):
        """The largest table of the place, if it is long enough to serve along."""
        tables = [i for i in self.director.items if "table" in i.asset and max(i.size[:2]) > 1.8]
        return max(tables, key=lambda i: (max(i.size[:2]), i.id), default=None)

    def speaker_at(self, time):
        """Id of the principal who speaks then, or None."""
        for beat in self.director.scene.beats:
            if beat.kind == "dialogue" and (beat.voice or "on") == "on":
                span = next((s for s in self.director.spans if s.beat == beat.id), None)
                if span is not None and span.start - 0.3 <= time <= span.end:
                    return next((i for i in beat.subjects if i in self.director.players), None)
        return None

    def asset_of(self, ident):
        return next((e.asset for e in self.director.scene.elements if e.id == ident), None)

    def neighbour(self, player, most):
        """The nearest other of this crowd, or None."""
        others = [(math.dist(p.here, player.here), p.ident, p) for p in self.placed if p is not player]
        return min(others)[2] if others and min(others)[0] < most else None

    def bring(self, player, asset, element=None, wanted=True, params=None):
        """Put a thing into the right hand: one that lies there for it, else a new one; the item's id or None."""
        director, params = self.director, dict(params or {})
        if not wanted:
            return None
        used = {c.item for c in director.carries}
        lying = [i for i in director.items if element and i.element == element and i.id not in used]
        if lying and lying[0].asset == asset:
            item = replace(lying[0], params=lying[0].params | params)
            director.items[director.items.index(lying[0])] = item
        else:
            look, number = director.elements.get(element), seed(player.ident) % 8
            params |= {"colour": look.colour} if look is not None and look.colour else {}
            size = assets.facts(asset, params, number).size
            item = Item(f"extra-thing:{player.ident.removeprefix('extra:')}:{asset}", asset, (*player.here, 0.0),
                        player.yaw, params, number, asset.replace("_", " "), size, element=element, blocks=False,
                        shadow=False)  # fmt: skip
            director.items.append(item)
        director.carries.append(Carry(item.id, player.ident, "R", 0.0, None, asset in LOW and not params.get("open")))
        return item.id


def look_about(director, player, duration):
    """Now here, now there, rather aside than ahead into the lens."""
    at = 0.0
    while at < duration:
        yaw = player.yaw + (chance(player.ident, "look", round(at, 1)) - 0.5) * 1.5
        x, y = facing(yaw)
        player.look(at, None, (player.here[0] + 5 * x, player.here[1] + 5 * y, 1.3 + 0.4 * chance(player.ident, at)))
        at += 2.0 + 5.0 * chance(player.ident, "next", round(at, 1))
