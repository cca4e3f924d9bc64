# SPDX-License-Identifier: GPL-3.0-or-later
"""A scene's blocking read as moments to cover: who speaks, who moves, what matters, how strongly. Pure."""

import itertools
import math
from dataclasses import dataclass, field

from ..breakdown import camera

SHORTEST_DIRECTION = 0.8  # s; a camera direction that plays shorter belongs to the next beat
FIGHTING = ("hit", "kick", "fight", "fall", "shoot", "chase")
TOGETHER = (
    "hug", "kiss", "give", "take", "shake_hands", "dance", "fight", "hit", "kick", "chase", "hold_hands", "touch",
    "talk", "whisper", "show", "push", "pull", "carry", "drag", "bow", "aim", "shoot", "throw", "catch", "kneel",
    "play",
)  # fmt: skip
BY_SIDE = ("with", "beside")  # relations in which a walk is that of two
GOING = ("walk", "run", "enter", "exit", "chase", "drive", "ride", "climb")
NOT_THINGS = ("cast", "extras", "sound", "makeup", "equipment", "stunts", "wardrobe")
SMALL = ("props", "sfx")
DEED_S = 3.2  # s of what goes on without an end that belong to its beat
LATE_S = 0.3


@dataclass
class Moment:
    """One beat in time, in seconds from the scene's start: when it is to be seen, not when the script comes to it."""

    start: float
    end: float
    kind: str  # speech, voice (nobody seen speaks), action, scenery, thing, crowd
    beat: object
    speaker: str | None = None
    people: list = field(default_factory=list)  # performers on stage who take part, the main one first
    crowd: list = field(default_factory=list)  # extras elements who act or speak, the main one first
    thing: str | None = None  # element that it is about
    together: bool = False  # two people do it to each other
    walked: float = 0.0  # metres that the main one goes
    way: tuple | None = None  # (start, end) of going there, before the deed itself
    still: bool = False  # a state in which somebody is found, nothing that is done
    running: bool = False
    enters: bool = False
    entry: float | None = None  # when the main one comes into sight, if that is in this moment
    exits: bool = False
    violent: bool = False
    intensity: float = 0.0
    camera: object = None
    eyes: bool = False  # seen with the eyes of whom the script's camera direction names

    @property
    def length(self):
        return self.end - self.start

    @property
    def verb(self):
        """The lemma of what is done; empty when there is none."""
        return self.beat.verb or ""


def read(scene, world, blocking):
    """The scene's moments in time order."""
    stage = _Reading(scene, world, blocking)
    moments, direction, eyes = [], None, False
    for beat in scene.beats:
        span = stage.spans.get(beat.id)
        if beat.kind == "camera" and (span is None or span.end - span.start < SHORTEST_DIRECTION):
            direction, eyes = beat.camera or direction, eyes or through_eyes(beat)
            continue
        if beat.kind == "transition" or span is None or (beat.inferred and not beat.text):
            continue
        moment = stage.moment(beat, span)
        moment.camera, direction = beat.camera or direction, None
        moment.eyes, eyes = eyes or through_eyes(beat), False
        moments.append(moment)
    moments.sort(key=lambda m: (m.start, m.end))
    ends = [m.start for m in moments[1:]] + [blocking.duration]
    for moment, until in zip(moments, ends):
        stage.motion(moment, max(until, moment.end))
    return moments


def through_eyes(beat):
    """True if the script asks to see with somebody's eyes."""
    return beat.camera is not None and camera.read(beat.text, whole=True)[4]


def on_stage(blocking, start, end, cast):
    """Performers of the cast on stage at any time between two times, in the blocking's order."""
    return [t.performer for t in blocking.tracks if t.performer in cast and _there(t, start, end)]


def place_of(track, time):
    """Where a performer is at a time (s), (x, y), or None when the blocking does not say."""
    place = None
    for act in track.acts:
        if act.start > time and place is not None:
            break
        if act.path:
            share = min(max((time - act.start) / max(act.end - act.start, 1e-6), 0.0), 1.0)
            place = act.path[min(int(share * len(act.path)), len(act.path) - 1)][:2]
        elif len(act.location) >= 2:
            place = act.location[:2]
    return place


def turned_to(track, other, time):
    """How far a performer's body is turned to another's place at a time (s): 1 towards it, -1 away, None unknown."""
    here, there = place_of(track, time), place_of(other, time)
    act = next((a for a in reversed(track.acts) if a.start <= time), None)
    if here is None or there is None or act is None or math.dist(here, there) < 0.1:
        return None
    yaw, away = act.yaw, math.dist(here, there)
    if len(act.path) > 1:
        (x, y), (to_x, to_y) = act.path[0][:2], act.path[-1][:2]
        yaw = math.atan2(to_x - x, y - to_y)
    return (math.sin(yaw) * (there[0] - here[0]) - math.cos(yaw) * (there[1] - here[1])) / away


def _there(track, start, end):
    entered = track.enters is None or track.enters < end - 0.05
    return entered and (track.exits is None or track.exits > start + 0.05)


class _Reading:
    """A scene, with what is asked of it by id."""

    def __init__(self, scene, world, blocking):
        self.cast = {c.id for c in world.characters}
        self.spans = {s.beat: s for s in blocking.spans}
        self.tracks = {t.performer: t for t in blocking.tracks}
        self.extras = [e.id for e in scene.elements if e.category == "extras"]
        self.things = {e.id: e for e in scene.elements if e.category not in NOT_THINGS}

    def moment(self, beat, span):
        """The moment of a beat: when it is really played, by whom, about what."""
        moment = Moment(span.start, span.end, "action", beat)
        moment.people = self._people(beat, span)
        moment.crowd = [i for i in self.extras if i in beat.subjects]
        named = [beat.object, beat.target, *beat.subjects]
        moment.thing = next((i for i in named if i in self.things), None)
        moment.intensity = _intensity(beat)
        if beat.kind == "dialogue":
            self._speech(moment, beat)
        else:
            self._action(moment, beat)
        return moment

    def _people(self, beat, span):
        seen = []
        for ident in [*beat.subjects, beat.target, beat.object]:
            track = self.tracks.get(ident)
            if track and ident in self.cast and ident not in seen and _there(track, span.start, span.end + 3.0):
                seen.append(ident)
        return seen

    def _speech(self, moment, beat):
        speaker = beat.subjects[0] if beat.subjects else None
        if len(beat.subjects) > 1 and moment.crowd and beat.voice in (None, "on"):
            moment.kind = "crowd"
            return
        heard_only = beat.voice in ("off", "over", "filtered") or speaker not in moment.people
        moment.kind, moment.speaker = ("voice", None) if heard_only else ("speech", speaker)
        if heard_only and speaker in moment.people:
            moment.people.remove(speaker)
        moment.together = sum(s in moment.people for s in beat.subjects) > 1
        talk = [a for t in self.tracks.values() if t.performer == speaker for a in t.acts]
        talk = [a for a in talk if a.clip == "talk" and a.beat == beat.id]
        if talk:
            moment.start = min(moment.start, *(a.start for a in talk))
            moment.end = max(moment.end, *(a.end for a in talk))

    def _action(self, moment, beat):
        doers = [p for p in beat.subjects if p in moment.people]
        if not doers:
            moving = self.things.get(next(iter(beat.subjects), None))
            moment.kind = "crowd" if moment.crowd else "scenery"
            if moving is not None and _acts(moving, beat.verb):
                moment.kind, moment.thing = "thing", moving.id
            if moment.crowd or moment.kind == "thing" or not moment.people:
                return
            moment.kind = "action"
            doers = moment.people
        other = [p for p in moment.people if p not in doers]
        with_other = beat.verb in (*TOGETHER, None) or beat.relation in BY_SIDE
        moment.together = len(doers) > 1 or (bool(other) and with_other)
        moment.violent = any((beat.verb or "").startswith(v) for v in FIGHTING)
        self._played(moment, beat, doers[0])

    def _played(self, moment, beat, main):
        """The moment starts and ends with what its main one really does: he may still be on the way."""
        acts = [a for a in self.tracks[main].acts if a.beat == beat.id]
        if not acts:
            moment.still = True
            return
        ways = [a for a in acts if a.path]
        deeds = [a for a in acts if not a.path and a.clip not in ("rise", "turn")] or acts[-1:]
        last = deeds[-1] if beat.verb not in GOING or not ways else max(ways[-1], deeds[-1], key=lambda a: a.end)
        longest = max(DEED_S, moment.length) if not last.path else last.end - last.start
        moment.start = max(moment.start, min(a.start for a in acts))
        moment.end = max(min(last.end, max(last.start, moment.start) + longest), moment.start + 0.8)
        if ways and ways[-1].end - ways[0].start > 0.5:
            moment.way = max(ways[0].start, moment.start), min(ways[-1].end, moment.end)

    def motion(self, moment, until):
        """What the main one's acts say until the next moment: how far, how fast, through which door."""
        for performer in moment.people[:1]:
            track = self.tracks[performer]
            moment.enters = track.enters is not None and moment.start - LATE_S <= track.enters < until
            if moment.enters:
                moment.entry = track.enters
            moment.exits = track.exits is not None and moment.start < track.exits <= until + LATE_S
            for act in track.acts:
                if act.start < until - 0.1 and act.end > moment.start + 0.1 and len(act.path) > 1:
                    share = min(act.end, until) - max(act.start, moment.start)
                    moment.walked += _length(act.path) * share / max(act.end - act.start, 1e-6)
                    moment.running = moment.running or act.clip == "run"


def _acts(thing, verb):
    """Whether a thing does something by itself."""
    if thing.category == "vehicles":
        return verb not in (None, "wait")
    return thing.category == "animals" or verb in ("open", "close", "fall", "light")


def _intensity(beat):
    """0 calm to 1: what is felt, and how loud it is said."""
    felt = max(beat.emotion.arousal, abs(beat.emotion.valence) * 0.85)
    if beat.kind == "dialogue":
        felt += 0.15 * ("!" in beat.text)
    return min(felt, 1.0)


def _length(path):
    return sum(((b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2) ** 0.5 for a, b in itertools.pairwise(path))
