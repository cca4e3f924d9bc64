# SPDX-License-Identifier: GPL-3.0-or-later
"""The chosen views made into takes: how big, how the camera moves, whom one sees speak. Pure."""

import itertools
import zlib
from dataclasses import dataclass, field

from . import sizes
from .views import GROUPS, WIDE
from .wishes import CLOSER, WALKS, wanted

TOLD = ("size", "angle", "move")


@dataclass
class Take:
    """A planned shot before it has a name: a window in seconds and what is in it."""

    start: float
    end: float
    type: str
    size: str
    subjects: list
    move: str = "static"
    angle: str = "eye"
    beats: list = field(default_factory=list)
    speakers: list = field(default_factory=list)
    intensity: float = 0.0
    why: str = ""
    asked: list = field(default_factory=list)  # fields that the script's own camera direction tells

    @property
    def length(self):
        return self.end - self.start


def tighten(pieces):
    """How close each piece wants a face: with what is felt, as the scene goes on; wider again after its height."""
    for piece in pieces:
        piece.tight = 0.34 * piece.share + 0.55 * piece.moment.intensity + 0.14 * (piece.part == "again") * piece.turn
    talk = [p for p in pieces if p.moment.kind in ("speech", "action") and p.moment.people and not p.insert]
    top = max(talk, key=lambda p: (round(p.tight, 3), p.share), default=None)
    speech = [p for p in pieces if p.moment.kind == "speech"]
    calm = [p.tight for p in speech]
    for k, piece in enumerate(speech):  # a pair of faces is cut to in one size
        near = calm[max(k - 1, 0) : k + 2]
        piece.tight = 0.6 * calm[k] + 0.4 * sum(near) / len(near)
    if top is None or top.tight < 0.4 or len(pieces) < 4:
        return
    top.peak, top.tight = True, max(top.tight, CLOSER + 0.04)
    main, gone = lead_of(top), False
    for piece in pieces[pieces.index(top) + 1 :]:
        gone = gone or lead_of(piece) != main
        piece.tight = piece.tight - 0.16 if gone else max(piece.tight, CLOSER + 0.02)


class Coverage:
    """Makes the takes of one scene; ``small`` places are panned through, not travelled."""

    def __init__(self, scene, exterior, small):
        self.scene, self.exterior, self.small = scene, exterior, small
        self.pushed = False

    def takes(self, stretches, pieces):
        """A ``Take`` for each stretch, in order."""
        made = [self._take(s.view, pieces[s.start : s.end]) for s in stretches]
        made[-1].end = pieces[-1].last
        match_pairs(made)
        no_jumps(made)
        return made

    def _take(self, view, pieces):
        take = Take(pieces[0].first, pieces[-1].last, view.type, "MS", list(view.subjects))
        take.asked = [f for f in ("type", *TOLD) if view.asked and (f == "type" or getattr(view, f))]
        take.beats = list(dict.fromkeys(p.moment.beat.id for p in pieces))
        take.intensity = max(p.moment.intensity for p in pieces)
        seen = {p.moment.speaker for p in pieces if p.moment.speaker and p.part != "reaction"}
        take.speakers = [s for s in view.subjects if s in seen]
        if view.type in GROUPS:
            take.subjects.sort(key=lambda who: -sum(p.length for p in pieces if lead_of(p) == who))
        if view.type in WIDE:
            things = (p.moment.thing for p in pieces if p.moment.kind == "thing")
            take.subjects += dict.fromkeys(i for i in things if i)
            take.subjects = take.subjects or list(dict.fromkeys(i for p in pieces for i in p.moment.crowd[:1]))
        if view.type == "ots":
            take.speakers = take.speakers[:1]
        take.why = pieces[0].part if pieces[0].part in ("reaction", "insert") else pieces[0].moment.kind
        take.size = view.size or self._size(view, pieces)
        take.angle = view.angle or "eye"
        take.move = view.move or self._move(take, view, pieces)
        return take

    def _size(self, view, pieces):
        if view.type == "establishing":
            return "EWS" if self.exterior else "WS"
        if view.type == "master":
            return "WS" if self.exterior or len(view.subjects) > 4 else "FS"
        return max((wanted(view, p, self.small) for p in pieces), key=sizes.index)

    def _move(self, take, view, pieces):
        """How the camera goes with what it shows."""
        if view.type in ("insert", "ots", "group"):
            return "static"
        if view.type == "pov":
            return "handheld"
        if view.type in WIDE:
            return self._opening_move(take)
        walked = max((p.moment.walked for p in pieces if set(p.moment.people) & set(view.subjects)), default=0.0)
        if walked > WALKS:
            return self._walk(take, view, pieces, walked)
        if any(p.moment.violent for p in pieces):
            return "handheld"
        if view.type == "single" and not self.pushed and any(p.peak for p in pieces) and take.length > 2.6:
            self.pushed = True
            return "push_in"
        return "static"

    def _opening_move(self, take):
        if take.type != "establishing" or take.length <= 3.0:
            return "static"
        if self.exterior:
            return "crane" if self._random("crane") < 0.4 else "static"
        return "push_in" if self._random("push") < 0.4 else "static"

    def _walk(self, take, view, pieces, walked):
        passing = any(p.moment.enters or p.moment.exits for p in pieces)
        if self.small or passing or walked < 5.0:
            return "pan" if view.type == "single" or passing else "static"
        if any(p.moment.running for p in pieces):
            return "truck" if self._random(take.beats[0]) < 0.5 else "lead"
        spoken = any(p.moment.speaker for p in pieces)  # a face that speaks is led, never seen from behind
        return "lead" if spoken or self._random(take.beats[0]) < 0.6 else "follow"

    def _random(self, key):
        return zlib.crc32(f"{self.scene.id} {key}".encode()) / 2**32


def lead_of(piece):
    """Whom a piece is above all about, or None."""
    return piece.moment.speaker or next(iter(piece.moment.people), None)


def breathe(takes, shortest, duration):
    """What is too short to be read takes time that was left out, else from a neighbour that has enough."""
    for k, take in enumerate(takes):
        before, after = takes[k - 1] if k else None, takes[k + 1] if k + 1 < len(takes) else None
        need = shortest - take.length
        if need <= 1e-6:
            continue
        take.end = min(take.end + need, after.start if after else duration)
        take.start = max(take.end - shortest, before.end if before else 0.0) if take.length < shortest else take.start
        need = shortest - take.length
        if need > 1e-6 and before and before.length - need >= shortest:
            before.end -= need
            take.start = before.end
        elif need > 1e-6 and after and after.length - need >= shortest:
            after.start += need
            take.end = after.start


def match_pairs(takes):
    """Two who are cut to in turns over each other's shoulder have one size."""
    for a, b in itertools.pairwise(takes):
        if a.type == b.type == "ots" and a.subjects == b.subjects[::-1] and not b.asked:
            b.size = a.size


def no_jumps(takes):
    """Neighbours on the same people differ in size enough to cut."""
    for a, b in itertools.pairwise(takes):
        same = a.subjects[:1] == b.subjects[:1] and (a.type in GROUPS) == (b.type in GROUPS) and b.subjects
        if not same or b.asked or "insert" in (a.type, b.type) or sizes.ratio(a.size, b.size) >= 1.35:
            continue
        wider = sizes.index(b.size) > sizes.index(a.size) or sizes.index(a.size) <= sizes.index("CU")
        wider = wider or b.move in ("pan", "lead", "follow", "truck")
        for step in (1, 2, 3):
            b.size = sizes.tighter(a.size, -step if wider else step)
            if sizes.ratio(a.size, b.size) >= 1.35:
                break
