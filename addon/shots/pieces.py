# SPDX-License-Identifier: GPL-3.0-or-later
"""A scene's moments cut into the smallest stretches that one shot may show, and what may be left out. Pure."""

import itertools
from dataclasses import dataclass, field

from .inserts import SHORTEST_S as SHORTEST_INSERT
from .moments import GOING

BEFORE_SPEECH = 0.9  # of the pause between two speeches
BEFORE_ENTRY, SEE_ENTRY = 0.35, 1.6  # s before somebody comes into sight, and how long that is seen at least
EARLIEST = 0.1  # s before a speech begins, when there is no pause
REACTION_AFTER, REACTION_S = 6.0, (1.5, 2.2)  # s of speech without a cut away; length of the listener's face
SEEN_S, LATER_S = 1.8, 0.8  # s that a deed is seen at least, and by how much the next one may wait for that
SET_OFF, ON_THE_WAY = 1.5, 2.6  # s of a way that are worth seeing at its start; where the way is all there is
ARRIVE = 0.8  # s of a way that are worth seeing at its end
LONG_WAY, LONG_DEED = 3.2, 6.5  # s of a way, or of a deed, that may be shortened
TAIL = 0.75  # s that a scene goes on after the last that happens
DEAD = 0.8  # s in which nothing happens that may be left out
SHORTEST_REST = 0.4  # s that an insert leaves its neighbours
AFTER, AHEAD = 0.3, 0.3  # s that stay after what happened and before what happens


@dataclass
class Piece:
    """A stretch of a moment; ``first`` and ``last`` (s) are where a cut to it and away from it falls."""

    moment: object
    start: float
    end: float
    part: str = "all"  # all, goes, arrives, reaction, insert, again
    turn: int = 0  # the how manieth of its kind in one speech
    insert: tuple | None = None  # (thing, person) of a detail
    first: float = 0.0
    last: float = 0.0
    present: list = field(default_factory=list)  # performers of the cast on stage
    circle: list = field(default_factory=list)  # those of them who have to do with it
    other: str | None = None  # who spoke last, or speaks next
    linked: list = field(default_factory=list)  # people of this moment and the next, when they overlap
    only: bool = False  # the only speech of its speaker in the scene
    share: float = 0.0  # how far through the scene, 0 to 1
    tight: float = 0.0  # how close a face should be, 0 to 1
    peak: bool = False  # the height of the scene
    asked: object = None  # the view that the script's own camera direction wants

    @property
    def length(self):
        return self.last - self.first


def cut_up(moments, inserts, duration):
    """The ``Piece`` list of a scene in time order; ``inserts`` as from ``inserts.worth_inserts``."""
    pieces = []
    for moment in moments:
        pieces += _parts(moment, inserts.get(moment.beat.id))
    talk = [m for m in moments if m.kind == "speech"]
    pieces = _in_turn([p for p in pieces if not _idle_arrival(p, talk)])
    _set_cuts(pieces, duration)
    return pieces


def _idle_arrival(piece, talk):
    """The end of somebody's way while another one speaks: nobody looks there."""
    if piece.part != "arrives" or piece.moment.verb not in GOING:
        return False
    return any(m.start - AHEAD <= piece.start < m.end and m.speaker not in piece.moment.people[:1] for m in talk)


def _parts(moment, insert):
    if moment.camera is not None:
        return [Piece(moment, moment.start, moment.end)]
    if insert is not None:
        return _with_insert(moment, insert)
    if moment.kind == "speech" and moment.length > REACTION_AFTER:
        return _with_reaction(moment)
    return _shortened(moment, moment.start, moment.end)


def _shortened(moment, start, end):
    """A stretch without what takes long and says nothing: the middle of a way, of a long deed."""
    if moment.kind != "action":
        return [Piece(moment, start, end)]
    off = there = None
    if moment.way and moment.way[1] - moment.way[0] > LONG_WAY:
        goes = ON_THE_WAY if moment.verb in GOING else SET_OFF
        off, there = max(moment.way[0], start) + goes, min(moment.way[1], end) - ARRIVE
    elif end - start > LONG_DEED:
        off, there = start + ON_THE_WAY, end - SEEN_S
    if off is None or there - off < DEAD:
        return [Piece(moment, start, end)]
    return [Piece(moment, start, off, "goes"), Piece(moment, there, max(end, there + ARRIVE + AFTER), "arrives")]


def _with_insert(moment, insert):
    thing, start, end, person = insert
    made = [Piece(moment, start, end, "insert", insert=(thing, person))]
    if start - moment.start > 0.5:
        made = _shortened(moment, moment.start, start) + made
    if moment.end - end > 0.6:
        made.append(Piece(moment, end, moment.end, "again"))
    return made


def _with_reaction(moment):
    """The listener's face inside a long speech, then the speaker again."""
    made, start = [], moment.start
    count = max(1, round(moment.length / 8.0))
    for k in range(count):
        end = moment.start + moment.length * (k + 1) / count
        face = min(REACTION_S[1], max(REACTION_S[0], (end - start) * 0.22))
        at = start + (end - start) * (0.5 if count == 1 else 0.6)
        made += [
            Piece(moment, start, at, "all" if not k else "again", turn=2 * k),
            Piece(moment, at, at + face, "reaction", turn=k),
            Piece(moment, at + face, end, "again", turn=2 * k + 1),
        ]
        start = end
    return made


def _in_turn(pieces):
    """Pieces that overlap follow each other; what is left of none is seen with its neighbour."""
    pieces.sort(key=lambda p: (p.start, p.end))
    for a, b in itertools.pairwise(pieces):
        if b.start < a.end and a.moment is not b.moment and b.moment.kind not in ("speech", "voice"):
            b.end = max(b.end, a.end)
    return pieces


def _set_cuts(pieces, duration):
    """Where cuts fall: late in the pause before a speech, with the action else; dead time is left out by cuts."""
    pieces[0].first = 0.0
    end = 0.0
    for a, b in itertools.pairwise(pieces):
        end = max(end, a.end) if a.moment is not b.moment else a.end
        gap = b.start - end
        share = BEFORE_SPEECH if b.moment.kind in ("speech", "voice") else 0.6
        at = end + gap * share if gap > 0 else b.start - EARLIEST * (a.moment is not b.moment)
        if b.start < a.end and b.moment.kind not in ("speech", "voice") and at - a.first < SEEN_S:
            later = LATER_S * (2 if a.part == "arrives" else 1)
            at = max(at, min(a.first + SEEN_S, b.start + later, a.end))
        if a.moment.kind == "speech" and b.moment.kind != "speech" and b.moment.camera is None:
            at = max(at, min(a.end - EARLIEST, a.first + SEEN_S))
        entry = b.moment.entry if b.part in ("all", "goes") else None
        if entry is not None:  # nobody looks at a closed door for long
            at = max(at, min(entry - BEFORE_ENTRY, b.end - SEE_ENTRY))
        a.last = b.first = min(max(at, a.first), duration)
        ahead = max(b.start if entry is None else max(entry, b.start), end) - AHEAD
        if ahead - (end + AFTER) > DEAD:
            a.last, b.first = max(end + AFTER, a.first), ahead
    last = pieces[-1]
    last.last = duration if duration - last.end < DEAD + TAIL else max(last.end, last.first) + TAIL
    _room_for_details(pieces)


def _room_for_details(pieces):
    """Inserts and what the script's camera asks for last long enough to be read; words give way last."""
    for i, piece in enumerate(pieces):
        if piece.insert is None and piece.moment.camera is None:
            continue
        beside = sorted(
            (k for k in (i + 1, i - 1) if 0 <= k < len(pieces)), key=lambda k: pieces[k].moment.kind == "speech"
        )
        for rest in (SHORTEST_INSERT, SHORTEST_REST):
            for other in beside:
                _take_from(piece, pieces[other], other > i, rest)


def _take_from(piece, other, later, rest):
    """Time for a piece from its neighbour, as far as that keeps ``rest`` seconds."""
    give = min(SHORTEST_INSERT - piece.length, other.length - rest)
    if give <= 0:
        return
    if later:
        piece.last += give
        other.first = max(other.first, piece.last)
    else:
        piece.first -= give
        other.last = min(other.last, piece.first)
