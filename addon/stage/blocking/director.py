# SPDX-License-Identifier: GPL-3.0-or-later
"""Works a scene through beat by beat: when each plays, who speaks to whom, who does what. Pure."""

import math
import re

from ..geometry import facing
from ..plan import Span
from . import (
    aboard,
    chases,
    climbing,
    dancing,
    deeds,
    doorways,
    handing,
    ready,
    resting,
    spots,
    surfaces,
    traffic,
    ways,
    wording,
)
from .chances import chance
from .spots import cheat
from .stagehand import Stage
from .verbs import READABLE, RESTS, SILENT, TOGETHER

HEAD = 0.3  # s before the first thing happens
TAIL = 0.45  # s after the last
LATE = 1.3  # s that a scene waits for those who are still busy: then it is left on their movement
AUDIENCE = 8  # extras to whom one speaks who has risen to speak
_STANDS = re.compile(r"\bstands?\b(?! (?:by|at|in|on|there)\b)", re.IGNORECASE)  # who sits and "stands" gets up
EYES = {"stand": 1.55, "sit": 1.2, "kneel": 1.1}  # m above the floor
TOO_CLOSE = 0.82  # m between two who stand and talk
OVERRUN = 1.6  # an action may take this many times its written length before the next beat starts


class Director(Stage):
    """A Stage with a clock."""

    def __init__(self, scene, world, set_plan, items, floor):
        super().__init__(scene, world, set_plan, items, floor)
        self.clock, self.spans = HEAD, []
        self.last_speaker = None
        self.spoken = {beat.id for beat in scene.beats if beat.kind == "dialogue"}

    def look_round(self):
        """Before anything happens people look at whom they are with; alone, a little off the lens."""
        players = self.on_stage()
        for player in players:
            others = [p for p in players if p is not player]
            nearest = min(others, key=lambda p: (math.dist(p.here, player.here), p.ident), default=None)
            if nearest is not None and player.posture != "drive":
                player.look(0.0, nearest.ident)
            else:
                x, y = facing(player.yaw)
                player.look(0.0, None, (player.here[0] + 6 * x, player.here[1] + 6 * y, 1.35))

    def run(self, stretch=0.0, overrun=OVERRUN):
        """Play all beats; ``stretch`` seconds are added after each; ``overrun``: see ``OVERRUN``."""
        self.overrun = overrun
        for beat in self.scene.beats:
            if beat.kind == "dialogue":
                self._dialogue(beat)
            elif beat.kind == "action":
                self._action(beat)
            else:
                self._span(beat, self.clock, self.clock + max(beat.duration_s, 0.0))
            self.clock += stretch
        return max([self.clock, *(self._last_seen(p) for p in self.on_stage())]) + TAIL

    def _last_seen(self, player):
        """Until when the scene waits for a performer: who walks may be left on the way, what else is done ends."""
        on_the_way = bool(player.acts) and bool(player.acts[-1].path)
        return min(player.busy, self.clock + (LATE if on_the_way else 3 * LATE))

    def conversation_centre(self, player):
        """The middle of the others on stage, or of the acting area."""
        others = self.people(player)
        if not others:
            return self.plan.centre
        return (sum(p[0] for p in others) / len(others), sum(p[1] for p in others) / len(others), 0.0)

    def _span(self, beat, start, end):
        self.spans.append(Span(beat.id, start, end))
        self.clock = max(self.clock, end)

    def _gap(self, beat):
        return 0.1 + 0.2 * chance(beat.id, "gap") if self.spans else 0.0

    def _dialogue(self, beat):
        start = self.clock + self._gap(beat)
        seconds = beat.duration_s or _reading_time(beat.text)
        speakers = [self.players[s] for s in beat.subjects if s in self.players]
        voice = beat.voice or "on"
        if voice not in ("on",) or not speakers:
            self._heard(beat, start, seconds, speakers)
            return
        for player in speakers:
            if not player.on:
                doorways.enter(self, player, beat, start)
        start = self._free_from(speakers, start)
        for player in speakers:
            self._speak(player, beat, start, seconds)
        self._attend(speakers[0], beat, start)
        self.last_speaker = speakers[0].ident
        self._span(beat, start, start + seconds)

    def _free_from(self, speakers, start):
        """When these can speak: while they do most things, once they are at it."""
        return max([start, *(_tongue_free(p, start) for p in speakers)])

    def _speak(self, player, beat, start, seconds):
        partner = self._partner(player, beat)
        calling = beat.verb == "phone" or bool(player.acts and player.acts[-1].clip == "phone" and player.held)
        params = {"text": beat.text, "arousal": beat.emotion.arousal, "valence": beat.emotion.valence}
        if player.busy > start + 0.05 and not (calling and player.acts[-1].clip == "phone"):
            early = min(player.busy - start, seconds)
            player.acts[-1].params.setdefault("talk", []).append({"start": start, "end": start + early, **params})
            start, seconds = player.busy, seconds - early
            if seconds < 0.5:
                return
        if calling and player.acts and player.acts[-1].clip == "phone" and player.held:
            call = player.acts[-1]
            call.end = player.busy = max(call.end, start + seconds)
            call.params.setdefault("talk", []).append({"start": start, "end": start + seconds, **params})
            return
        if calling:
            kept = {"already": True} if player.acts and player.acts[-1].params.get("phone") else {}
            params |= self._handset(player) | {"goes_on": True} | kept
            player.do("phone", start, seconds, params=params, beat=beat.id)
            return
        yaw = None
        upright = player.posture == "stand" and not player.linked
        if partner is not None and upright and player.off(partner.here) > 55:
            yaw = cheat(self, player.here, partner.here)
        target = partner.ident if partner else None
        top = surfaces.nearest_top(self, player) if partner is None and upright else None
        if top is not None and player.off(top.location) > 40 and math.dist(top.location[:2], player.here) < 3.0:
            yaw = cheat(self, player.here, top.location, 0.3)
        if target is None:
            self._face_out(player, start, yaw)
        if self._too_close(player):
            return self._step_back(player, partner, beat, start, seconds, params)
        player.do("talk", start, seconds, yaw=yaw, target=target, params=params, beat=beat.id)
        if target:
            player.look(start - 0.2 * chance(beat.id), target)

    def _face_out(self, player, start, yaw):
        """Who speaks to nobody in sight lifts the eyes from what they were at, unless they read from it."""
        reads = any(i.asset in READABLE for i in self.items if i.id in player.held.values())
        if player.posture not in EYES or reads:
            return
        x, y = facing(player.yaw if yaw is None else yaw)
        player.look(start - 0.2, None, (player.here[0] + 4 * x, player.here[1] + 4 * y, EYES[player.posture]))

    def _too_close(self, player):
        """Whether a speaker on their feet stands nearer to somebody on theirs than people talk."""
        near = [p for p in self.on_stage() if p is not player and math.dist(p.here, player.here) < TOO_CLOSE]
        return (
            player.posture == "stand"
            and not (player.ground or player.linked)
            and any(p.posture == "stand" for p in near)
        )

    def _step_back(self, player, partner, beat, start, seconds, params):
        """Speak while stepping to where both faces can be seen."""
        other = partner or min(self.on_stage(), key=lambda p: (p is player, math.dist(p.here, player.here), p.ident))
        spot = spots.talking_spot(self, player, other, 1.0)
        target = partner.ident if partner else None
        if spot is None or math.dist(spot, player.here) > 1.1:
            spot = player.here
        yaw = cheat(self, spot, other.here)
        player.do("talk", start, seconds, location=(*spot, 0.0), yaw=yaw, target=target, params=params, beat=beat.id)
        player.look(start, other.ident)

    @staticmethod
    def _handset(player):
        """``{"hand": ...}`` of the hand that holds the telephone."""
        hand = next(iter(player.held), None)
        return {"hand": hand} if hand else {}

    def _heard(self, beat, start, seconds, speakers):
        """A voice from elsewhere: those on stage listen; one who talks from a phone or in thought keeps still."""
        for player in speakers:
            if player.on and beat.voice == "filtered" and player.busy <= start + 0.3:
                player.do("phone", start, seconds, beat=beat.id, params={"arousal": beat.emotion.arousal})
        self._span(beat, start, start + seconds)

    def _partner(self, player, beat):
        """Whom a speaker addresses: whom the beat names, else who spoke last or speaks next, else the nearest."""
        named = self.find(beat.target)
        if self.is_player(named) and named is not player and named.on:
            return named
        if beat.target is None and self._has_audience(player):
            return None
        ids = [self.last_speaker, *self._next_speakers(beat)]
        for ident in ids:
            other = self.players.get(ident)
            if other is not None and other is not player and other.on:
                return other
        others = [p for p in self.on_stage() if p is not player and not p.ident.startswith("extra:")]
        return min(others, key=lambda p: (math.dist(p.here, player.here), p.ident), default=None)

    def _has_audience(self, player):
        """Whether somebody who is on their feet speaks to many: at a table full of guests, before a crowd."""
        crowd = sum(max(e.count, 1) for e in self.scene.elements if e.category == "extras")
        seated = [p for p in self.on_stage() if p is not player and p.seated]
        raised = any(a.clip in ("raise", "rise", "climb") for a in player.acts[-3:])
        return (crowd >= AUDIENCE and player.posture == "stand" and (raised or bool(player.ground))) or len(seated) > 4

    def _next_speakers(self, beat):
        following = self.scene.beats[self.scene.beats.index(beat) + 1 :][:4]
        return [s for b in following if b.kind == "dialogue" for s in b.subjects]

    def _attend(self, speaker, beat, start):
        """Everyone else turns their eyes, and if need be themselves, to who speaks."""
        for other in self.on_stage():
            if other is speaker or other.posture == "lie":
                continue
            at = start + 0.1 + 0.5 * chance(other.ident, beat.id, "turn")
            other.look(at, speaker.ident)
            free = other.posture == "stand" and not other.linked
            if free and other.busy < at and other.off(speaker.here) > 80:
                self.face(other, at, cheat(self, other.here, speaker.here))

    def _action(self, beat):
        start = self.clock + (0.1 * chance(beat.id, "gap") if self.spans else 0.0)
        written = beat.duration_s or _reading_time(beat.text)
        players = [self.players[s] for s in beat.subjects if s in self.players]
        ride = traffic.of_beat(self, beat)
        if ride is not None:
            start = max([start, *(p.busy for p in (*players, *traffic.riders(self, ride)))])
            end = traffic.play(self, ride, beat, start)
            self._span(beat, start, max(start + written, min(end, start + written + LATE)))
            return
        if players and wording.hands_up(beat):
            self._hands_up(players, beat, start, written)
            return
        if not players or beat.verb is None:
            self._span(beat, start, start + written)
            return
        start = max(start, min(p.busy for p in players) - 0.2)
        ends = []
        if beat.verb == "chase" and self._chase(beat, players, start, ends):
            players = []
        if beat.verb in TOGETHER and len(players) == 2:
            players = players[:1]  # the other answers
        if beat.verb == "dance" and len(players) == 2 and all(p.on for p in players):
            ends.append(dancing.dance(self, players, beat, start))
            players = []
        for number, player in enumerate(players):
            at = start + 0.18 * number + 0.15 * chance(player.ident, beat.id)
            ends.append(self._beside(players, number, beat, at) or self._one(player, beat, at))
        end = max([start + written, *ends])
        self._span(beat, start, min(end, start + max(written, 1.0) * self.overrun))

    def _hands_up(self, players, beat, start, written):
        """Both hands up, and they stay there until something else is done."""
        acts = [
            p.do("hands_up", start, max(written, 2.6), params={"goes_on": True}, beat=beat.id) for p in players if p.on
        ]
        self._span(beat, start, max([start + written, *(a.end for a in acts)]))

    def _beside(self, players, number, beat, start):
        """Two who walk go together: when the second is there, or None."""
        leader, player = players[number - 1], players[number]
        if not number or beat.verb not in ("walk", "run") or not (player.on and leader.on and leader.acts[-1].path):
            return None
        if player.busy > leader.acts[-1].start + 0.8:
            return None
        return ways.together(self, leader, player, beat, max(start, player.busy))

    def _chase(self, beat, players, start, ends):
        prey = self.find(beat.target) or self.find(beat.object)
        if not self.is_player(prey):
            prey = self._who_fled(beat) or (players[1] if len(players) > 1 else None)
        hunters = [p for p in players if p is not prey and p.on]
        if prey is None or not hunters or not prey.on or not self._flees(prey, beat):
            return False
        ends.append(chases.chase(self, hunters, prey, beat, start))
        return True

    def _who_fled(self, beat):
        """The last who ran before a chase that names nobody who is chased, or None."""
        for earlier in reversed(self.scene.beats[: self.scene.beats.index(beat)]):
            fled = [self.players[s] for s in earlier.subjects if s in self.players and s not in beat.subjects]
            if earlier.verb in ("run", "exit") and fled and fled[0].on:
                return fled[0]
        return None

    def _flees(self, prey, beat):
        """Whether one who is run after runs away: just before or after, or as the script says."""
        at = self.scene.beats.index(beat)
        near = self.scene.beats[max(at - 3, 0) : at + 3]
        runs = any(prey.ident in b.subjects and b.verb in ("run", "ride", "climb", "jump") for b in near)
        return runs or "chas" in (beat.text or "").lower()

    def _one(self, player, beat, start):
        """One performer's part of an action beat; returns when it is done."""
        start = max(start, player.busy)
        vehicle = self._vehicle_of(beat)
        if player.on and vehicle is not None and beat.verb in ("enter", "climb", "jump") and not player.seated:
            boarded = resting.board(self, player, beat, vehicle, start)
            if boarded is not None:
                return boarded
        inside = vehicle is not None and player.seat is not None and player.seat.item == vehicle.id
        if inside and beat.verb in traffic.LEFT:
            return self.rise(player, start, beat.id)
        if player.posture == "drive" and beat.verb == "lean" and aboard.looks_out(self, player, beat):
            return player.do("look", start, 1.6, beat=beat.id).end
        if doorways.goes_indoors(self, player, beat) or self._goes_next_door(player, beat):
            return doorways.leave(self, player, beat, start)
        if beat.verb == "enter":
            return doorways.enter(self, player, beat, start)
        if not player.on:
            start = doorways.enter(self, player, beat, start)
        if player.posture in ("drive", "ride") and beat.verb in ("exit", "climb", "jump") and self.plan.exterior:
            return self.rise(player, start, beat.id)
        if beat.verb in ("climb", "jump"):
            end = (climbing.climb if beat.verb == "climb" else climbing.jump)(self, player, beat, start)
            if end is not None:
                return end
        if beat.verb == "exit":
            if self._goes_on(player, beat):
                return self._out_of(player, beat, start)
            return doorways.leave(self, player, beat, start)
        if beat.verb in ("walk", "run", "chase"):
            if ready.stays_down(self, player, None):
                return start  # in a car it is the car that goes
            return ways.walk(self, player, beat, start, beat.subjects)
        rises = beat.verb == "wait" and player.seated and _STANDS.search(beat.text or "")
        if beat.verb in RESTS or rises:
            return self._rest(player, beat, start)
        if player.posture == "drive" and beat.verb == "drive":
            return start
        return deeds.do(self, player, beat, start)

    def _vehicle_of(self, beat):
        """The vehicle that a beat names as what is got into, an Item with seats, or None."""
        for thing in (self.find(beat.target), self.find(beat.object)):
            if hasattr(thing, "asset") and any(m.item == thing.id and m.kind == "drive" for m in self.marks):
                return thing
        return None

    def _goes_on(self, player, beat):
        """Whether the performer is seen again after an exit without coming in: then it was no exit from the stage."""
        following = [b for b in self.scene.beats[self.scene.beats.index(beat) + 1 :] if player.ident in b.subjects]
        here = [b for b in following if b.kind == "action" or (b.voice or "on") == "on"]
        return bool(here) and here[0].verb != "enter"

    def _goes_next_door(self, player, beat):
        return doorways.goes_next_door(self, player, beat) and not self._goes_on(player, beat)

    def _out_of(self, player, beat, start):
        """Out of a car, off a chair; from the floor a few steps."""
        if player.posture != "stand":
            return self.rise(player, start, beat.id)
        return ways.walk(self, player, beat, start)

    def _rest(self, player, beat, start):
        if beat.verb == "sit":
            return resting.sit(self, player, beat, start)
        if beat.verb in ("lie", "sleep"):
            return resting.lie(self, player, beat, start)
        if beat.verb == "wake":
            return resting.wake(self, player, beat, start)
        if player.seated:
            start = handing.set_aside(self, player, beat, start)
        return self.rise(player, start, beat.id)


def _tongue_free(player, time):
    """When a performer can begin to speak: not before the last thing that they do has begun, on many after it."""
    last = player.acts[-1] if player.acts else None
    if last is not None and last.clip == "phone":
        return max(time, last.start + 0.8)
    if last is None or last.clip in SILENT:
        return player.busy
    coming = last.path and player.enters is not None and last.start <= player.enters + 0.05
    return max(time, min(player.busy, last.start + (1.5 if coming else 0.4)))


def _reading_time(text):
    """Seconds to say or to read a line that carries no duration."""
    words = len((text or "").split())
    return max(1.0, 0.5 + 0.37 * max(words, len(text or "") / 6))
