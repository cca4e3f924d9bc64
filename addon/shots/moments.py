# SPDX-License-Identifier: GPL-3.0-or-later
"""A scene's blocking read as moments to cover: who speaks, who moves, what matters, how strongly. Pure."""

import itertools
from dataclasses import dataclass, field

from ..breakdown import camera

SHORTEST_DIRECTION = 0.8  # s; a camera direction that plays shorter belongs to the next beat
FIGHTING = ("punch", "hit", "kick", "fight", "fall", "push", "grab", "shoot", "stab", "slap")
NOT_THINGS = ("cast", "extras", "sound", "makeup", "equipment", "stunts")
SMALL = ("props", "sfx")


@dataclass
class Moment:
    """One beat in time, in seconds from the scene's start."""

    start: float
    end: float
    kind: str  # speech, voice (nobody seen speaks), action
    beat: object
    speaker: str | None = None
    people: list = field(default_factory=list)  # performers on stage who take part, the main one first
    thing: str | None = None  # element that it is about
    walked: float = 0.0  # metres that the main one goes
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


def read(scene, world, blocking):
    """The scene's moments in time order."""
    cast = {c.id for c in world.characters}
    spans = {s.beat: s for s in blocking.spans}
    tracks = {t.performer: t for t in blocking.tracks}
    things = {e.id: e for e in scene.elements if e.category not in NOT_THINGS}
    moments, direction, eyes = [], None, False
    for beat in scene.beats:
        span = spans.get(beat.id)
        if beat.kind == "camera" and (span is None or span.end - span.start < SHORTEST_DIRECTION):
            direction, eyes = beat.camera or direction, eyes or through_eyes(beat)
            continue
        if beat.kind == "transition" or span is None:
            continue
        moment = Moment(span.start, span.end, "action", beat)
        _people(moment, beat, tracks, cast)
        named = [beat.object, beat.target, *beat.subjects]
        moment.thing = next((i for i in named if i in things), None)
        moment.camera, direction = beat.camera or direction, None
        moment.eyes, eyes = eyes or through_eyes(beat), False
        moment.intensity = max(beat.emotion.arousal, abs(beat.emotion.valence) * 0.85)
        if beat.kind == "dialogue":
            _speech(moment, beat, tracks)
        moments.append(moment)
    moments.sort(key=lambda m: (m.start, m.end))
    ends = [m.start for m in moments[1:]] + [blocking.duration]
    for moment, until in zip(moments, ends):
        _motion(moment, tracks, max(until, moment.end))
    return moments


def through_eyes(beat):
    """True if the script asks to see with somebody's eyes."""
    return beat.camera is not None and camera.read(beat.text, whole=True)[4]


def on_stage(blocking, start, end, cast):
    """Performers of the cast on stage at any time between two times, in the blocking's order."""
    return [t.performer for t in blocking.tracks if t.performer in cast and _there(t, start, end)]


def _there(track, start, end):
    entered = track.enters is None or track.enters < end - 0.05
    return entered and (track.exits is None or track.exits > start + 0.05)


def _people(moment, beat, tracks, cast):
    named = [*list(beat.subjects), beat.target, beat.object]
    seen = []
    for ident in named:
        if ident in tracks and ident in cast and ident not in seen and _there(tracks[ident], moment.start, moment.end):
            seen.append(ident)
    moment.people = seen


def _speech(moment, beat, tracks):
    speaker = beat.subjects[0] if beat.subjects else None
    heard_only = beat.voice in ("off", "over", "filtered") or speaker not in moment.people
    moment.kind, moment.speaker = ("voice", None) if heard_only else ("speech", speaker)
    if heard_only and speaker in moment.people:
        moment.people.remove(speaker)
    talk = [
        a for t in tracks.values() if t.performer == speaker for a in t.acts if a.clip == "talk" and a.beat == beat.id
    ]
    if talk:
        moment.start, moment.end = min(a.start for a in talk), max(a.end for a in talk)
    elif beat.text.count("!"):
        moment.intensity = min(moment.intensity + 0.1, 1.0)


def _motion(moment, tracks, until):
    """What the main one's acts say until the next moment: how far, how fast, through which door."""
    verb = moment.beat.verb or ""
    moment.violent = moment.beat.kind == "action" and any(verb.startswith(v) for v in FIGHTING)
    for performer in moment.people[:1]:
        track = tracks[performer]
        moment.enters = track.enters is not None and moment.start - 0.3 <= track.enters < until
        if moment.enters:
            moment.entry = track.enters
        moment.exits = track.exits is not None and moment.start < track.exits <= until + 0.3
        for act in track.acts:
            if act.start < until - 0.1 and act.end > moment.start + 0.1 and len(act.path) > 1:
                share = min(act.end, until) - max(act.start, moment.start)
                moment.walked += _length(act.path) * share / max(act.end - act.start, 1e-6)
                moment.running = moment.running or act.clip == "run"


def _length(path):
    return sum(((b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2) ** 0.5 for a, b in itertools.pairwise(path))
