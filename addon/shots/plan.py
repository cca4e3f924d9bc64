# SPDX-License-Identifier: GPL-3.0-or-later
"""From a blocked scene to its shot list: coverage as the trade does it, one cut. Pure."""

import math
import zlib
from dataclasses import replace
from functools import partial

from ..world.naming import FIRST_FRAME
from . import cutting, moments
from .carry import carry
from .coverage import Coverage, Take, breathe, tighten
from .directed import asked_view
from .inserts import holder, worth_inserts
from .model import Rules, Shot
from .pieces import cut_up
from .views import GROUPS, WIDE, Idioms

SMALL_PLACE = 7.0  # m across: where cameras pan rather than travel
NEAR_TURNED, FAR_TURNED = 0.2, -0.3  # cosines: how two must stand for a view over one's shoulder
AROUND = 3  # pieces before and after
CABIN = 3.4  # m across: where nobody stands back to see it all


def plan_scene(scene, world, blocking, set_plan, fps, rules=None, previous=(), code="SC010", staged=None):
    """The shots of a scene, in order, from its first frame to its last; what is left out is time in which nothing
    happens, between two shots.

    ``scene`` and ``world`` are the schema's, ``blocking`` and ``set_plan`` from ``stage.plan``. ``previous`` are the
    scene's earlier shots, whose names, locks and pinned fields are carried over; ``code`` begins the names. ``staged``
    are the ids of the elements that stand on the stage (None: all), which alone can be shown in inserts.
    """
    rules = rules or Rules()
    takes = _takes(scene, world, blocking, set_plan, rules, staged)
    _see_everyone(takes, scene, world, blocking, rules)
    breathe(takes, rules.shortest_s, blocking.duration)
    shots = _shots(takes, scene, blocking, fps, rules)
    return carry(shots, previous, code)


def _takes(scene, world, blocking, set_plan, rules, staged):
    cast = {c.id for c in world.characters}
    found = moments.read(scene, world, blocking)
    exterior = bool(set_plan.exterior) if set_plan is not None else scene.int_ext == "EXT"
    coverage = Coverage(scene, exterior, _across(set_plan) < SMALL_PLACE)
    if not found:
        present = moments.on_stage(blocking, 0, blocking.duration, cast)
        size = "EWS" if exterior else "WS"
        return [Take(0.0, blocking.duration, "establishing", size, present, why="the place")]
    inserts = worth_inserts(scene, world, found, blocking, staged)
    pieces = cut_up(found, inserts, blocking.duration)
    for piece in pieces:
        piece.present = moments.on_stage(blocking, piece.first, piece.last, cast)
        piece.share = piece.first / max(blocking.duration, 1e-6)
    _circles(pieces)
    tighten(pieces)
    things = {e.id for e in scene.elements if e.category not in moments.NOT_THINGS}
    things = things if staged is None else things & set(staged)
    cabin = set_plan is not None and set_plan.kind == "vehicle_interior" and _across(set_plan, min) < CABIN
    extras = [e.id for e in scene.elements if e.category == "extras"]
    names = {c.id: c.name for c in world.characters}
    idioms = Idioms(
        _gaps(blocking), things, cabin, next(iter(extras), None), names, partial(_in_hand, blocking), _facing(blocking)
    )
    for piece in pieces:
        if piece.part == "reaction" and not idioms.audience and not set(piece.present) - {piece.moment.speaker}:
            piece.part = "again"  # nobody listens
        piece.asked = asked_view(piece, things, extras, idioms)
    opening = _opening(_new_place(scene, world), pieces[0].present, cabin)
    return coverage.takes(cutting.cut(pieces, idioms, rules, opening), pieces)


def _circles(pieces):
    """Who has to do with each piece: the people of the moments around it."""
    heard = [m.speaker for m in {id(p.moment): p.moment for p in pieces}.values() if m.speaker]
    for k, piece in enumerate(pieces):
        piece.only = heard.count(piece.moment.speaker) == 1
        near = pieces[max(k - AROUND, 0) : k + AROUND + 1]
        named = dict.fromkeys(i for p in near for i in (*p.moment.people, p.moment.beat.target))
        piece.circle = [i for i in piece.present if i in named]
        talk = [p.moment.speaker for p in (*pieces[max(k - 2, 0) : k][::-1], *pieces[k + 1 : k + 3])]
        piece.other = next((s for s in talk if s and s != piece.moment.speaker), None)
        after = pieces[k + 1].moment.people if k + 1 < len(pieces) else []
        if set(after) & set(piece.moment.people):
            piece.linked = [i for i in dict.fromkeys((*piece.moment.people, *after)) if i in piece.present]


def _opening(new_place, present, cabin):
    """The cost of a view to begin a scene with: a new place is shown, people are shown together."""

    def cost(view):
        if view.asked:
            return 0.0
        if view.type == "establishing":
            return (0.9 if cabin else -0.4) if new_place else 0.6
        if new_place and not cabin:
            return 6.0
        if view.type in GROUPS:
            return 0.0 if len(view.subjects) >= min(len(present), 3) else 0.4
        return 0.3 if len(present) < 2 else 1.0

    return cost


def _in_hand(blocking, thing, time):
    return holder(thing, time, blocking)


def _facing(blocking):
    """``facing(far, near, time)``: whether near's body is turned to far, and far's not away; True when not known."""
    tracks = {t.performer: t for t in blocking.tracks}

    def facing(far, near, time):
        if far not in tracks or near not in tracks:
            return True
        ways = moments.turned_to(tracks[near], tracks[far], time), moments.turned_to(tracks[far], tracks[near], time)
        return None in ways or (ways[0] > NEAR_TURNED and ways[1] > FAR_TURNED)

    return facing


def _gaps(blocking):
    """``gap(a, b, time)``: metres between two performers, 0 when it is not known."""
    tracks = {t.performer: t for t in blocking.tracks}

    def gap(a, b, time):
        places = [moments.place_of(tracks[p], time) for p in (a, b) if p in tracks]
        return math.dist(*places) if len(places) == 2 and None not in places else 0.0

    return gap


def _new_place(scene, world):
    """True when the scene before plays elsewhere."""
    played = [s for s in world.scenes if not s.omitted]
    index = next((i for i, s in enumerate(played) if s.id == scene.id), 0)
    return index == 0 or played[index - 1].location != scene.location or scene.location is None


def _across(set_plan, which=max):
    """Metres across a place, the long way or (``min``) the short one; 0 when it is not known."""
    if set_plan is None or not set_plan.floor:
        return 0.0
    xs, ys = zip(*((p[0], p[1]) for p in set_plan.floor))
    return which(max(xs) - min(xs), max(ys) - min(ys))


def _see_everyone(takes, scene, world, blocking, rules):
    """Everyone who speaks on stage is seen speaking at least once, nearer than in the view of the place."""
    cast = {c.id for c in world.characters}
    for moment in moments.read(scene, world, blocking):
        who = moment.speaker
        if who in cast and not any(_speaks_in(t, who) for t in takes):
            _show_speaking(takes, moment, rules)


def _speaks_in(take, who):
    return who in take.speakers and who in take.subjects and take.type not in WIDE


def _show_speaking(takes, moment, rules):
    """A face of its own for a speaker: out of the take that shows the speech, or instead of it."""
    k = max(range(len(takes)), key=lambda i: min(takes[i].end, moment.end) - max(takes[i].start, moment.start))
    take, who = takes[k], moment.speaker
    start, end = max(take.start, moment.start - 0.1), min(take.end, moment.end + 0.3)
    start = take.start if start - take.start < rules.shortest_s else start
    end = take.end if take.end - end < rules.shortest_s else end
    beat = [moment.beat.id]
    face = Take(start, end, "single", "MS", [who], beats=beat, speakers=[who], intensity=moment.intensity)
    made = [replace(take, end=start), face, replace(take, start=end)]
    takes[k : k + 1] = [t for t in made if t.length > 1e-6]


def _shots(takes, scene, blocking, fps, rules):
    beats = {b.id: b for b in scene.beats}
    last = FIRST_FRAME + max(1, _frames_up(blocking.duration * fps)) - 1
    shots, used = [], {}
    for k, take in enumerate(takes):
        start = FIRST_FRAME + round(take.start * fps) if k else FIRST_FRAME
        end = FIRST_FRAME + round(take.end * fps) - 1 if k + 1 < len(takes) else last
        if end < start:
            continue
        covered = [beats[i] for i in take.beats if i in beats]
        shot = Shot(
            _ident(scene, take, used),
            scene=scene.id,
            size=take.size,
            type=take.type,
            angle=take.angle,
            move=take.move,
            gate_mm=list(rules.gate_mm),
            aspect=rules.aspect,
            subjects=list(take.subjects),
            lines=lines_of(covered),
            frame_start=start,
            frame_end=end,
            beats=list(take.beats),
            speakers=list(take.speakers),
            intensity=take.intensity,
            description=_describe(take, covered),
            source=_fingerprint(covered),
            asked=list(take.asked),
        )
        shots.append(shot)
    return shots


def _frames_up(frames):
    whole = int(frames)
    return whole if frames - whole < 1e-6 else whole + 1


def _ident(scene, take, used):
    """An id from what the shot covers, so that it survives planning again."""
    beat = take.beats[0] if take.beats else "opening"
    main = "" if take.type in GROUPS else ",".join(take.subjects[:1])
    key = f"{scene.id}|{beat}|{take.type}|{main}"
    used[key] = used.get(key, 0) + 1
    return f"shot:{zlib.crc32(f'{key}|{used[key]}'.encode()):08x}"


def lines_of(beats):
    """First and last source line of beats; empty without any."""
    numbers = [n for b in beats for n in b.lines]
    return [min(numbers), max(numbers)] if numbers else []


def _describe(take, beats):
    text = " ".join(b.text.strip() for b in beats if b.text)
    return one_line(text)[:160] or take.why


def one_line(text):
    """The text on one line."""
    return " ".join(text.split())


def _fingerprint(beats):
    return f"{zlib.crc32('|'.join(b.text for b in beats).encode()):08x}"
