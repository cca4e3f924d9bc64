# SPDX-License-Identifier: GPL-3.0-or-later
"""From a blocked scene to its shot list: coverage as the trade does it, one continuous cut. Pure."""

import zlib

from ..world.naming import FIRST_FRAME
from . import cutting, moments
from .carry import carry
from .coverage import Coverage, Take
from .model import Rules, Shot

SMALL_PLACE = 7.0  # m across: where cameras pan rather than travel


def plan_scene(scene, world, blocking, set_plan, fps, rules=None, previous=(), code="SC010", staged=None):
    """The shots of a scene, in order, covering it from its first frame to its last without a gap.

    ``scene`` and ``world`` are the schema's, ``blocking`` and ``set_plan`` from ``stage.plan``. ``previous`` are the
    scene's earlier shots, whose names, locks and pinned fields are carried over; ``code`` begins the names. ``staged``
    are the ids of the elements that stand on the stage (None: all), which alone can be shown in inserts.
    """
    rules = rules or Rules()
    takes = _takes(scene, world, blocking, set_plan, rules, staged)
    _see_everyone(takes, scene, world, blocking, rules)
    shots = _shots(takes, scene, blocking, fps, rules)
    return carry(shots, previous, code)


def _takes(scene, world, blocking, set_plan, rules, staged):
    cast = {c.id for c in world.characters}
    found = moments.read(scene, world, blocking)
    exterior = bool(set_plan.exterior) if set_plan is not None else scene.int_ext == "EXT"
    coverage = Coverage(scene, cast, blocking, exterior, _new_place(scene, world), _small(set_plan), staged)
    duration = blocking.duration
    if not found:
        present = moments.on_stage(blocking, 0, duration, cast)
        return cutting.fit([coverage.opening(0.0, duration, present)], rules, scene.id)
    cuts = cutting.boundaries(found, duration)
    until = _opening_end(found, cuts, duration, rules)
    present = moments.on_stage(blocking, 0, until, cast)
    takes = [coverage.opening(0.0, until, present)] if until > 0 else []
    for moment, start, end in zip(found, cuts, cuts[1:]):
        begin = max(start, until)
        if end - begin < 1e-3:
            if takes:
                _note(takes[-1], moment)
            continue
        if begin > start and takes:
            _note(takes[0], moment, speaking=False)
        takes += coverage.cover(moment, begin, end, begin / max(duration, 1e-6))
    return cutting.fit(takes, rules, scene.id)


def _note(take, moment, speaking=True):
    """The opening view covers this moment too."""
    take.beats.append(moment.beat.id)
    take.intensity = max(take.intensity, moment.intensity)
    if speaking and moment.speaker in take.subjects and moment.speaker not in take.speakers:
        take.speakers.append(moment.speaker)


def _opening_end(found, cuts, duration, rules):
    """When the opening view gives way: with the first beat, but within two and a half to four and a half seconds."""
    if found[0].camera is not None and (found[0].camera.size or found[0].camera.subject):
        return 0.0
    if found[0].kind == "action" and found[0].walked > 3.0 and cuts[1] > 2.6:
        return max(found[0].start + 0.8, 1.6)  # see them start, then go with them
    inner = [c for c in cuts[1:-1] if 2.2 <= c <= 4.6]
    if inner:
        return inner[0]
    return min(3.2 if cuts[1] > 4.6 else cuts[1], duration) if len(cuts) > 2 or duration > 5.5 else duration


def _new_place(scene, world):
    """True when the scene before plays elsewhere."""
    played = [s for s in world.scenes if not s.omitted]
    index = next((i for i, s in enumerate(played) if s.id == scene.id), 0)
    return index == 0 or played[index - 1].location != scene.location or scene.location is None


def _small(set_plan):
    if set_plan is None or not set_plan.floor:
        return True
    xs, ys = zip(*((p[0], p[1]) for p in set_plan.floor))
    return max(max(xs) - min(xs), max(ys) - min(ys)) < SMALL_PLACE


def _see_everyone(takes, scene, world, blocking, rules):
    """Everyone who speaks on stage is seen speaking at least once."""
    cast = {c.id for c in world.characters}
    for moment in moments.read(scene, world, blocking):
        who = moment.speaker
        if who is None or who not in cast or any(who in t.speakers and who in t.subjects for t in takes):
            continue
        k = max(range(len(takes)), key=lambda i: min(takes[i].end, moment.end) - max(takes[i].start, moment.start))
        take, at = takes[k], max(takes[k].start, moment.start - 0.1)
        face = Take(
            at, takes[k].end, "single", "MS", [who], beats=[moment.beat.id], speakers=[who], intensity=moment.intensity
        )
        if at - take.start >= rules.shortest_s and face.length >= rules.shortest_s:
            take.end = at
            takes.insert(k + 1, face)
        else:
            take.type, take.size, take.subjects, take.move = "single", "MS", [who], "static"
            take.speakers = [who]


def _shots(takes, scene, blocking, fps, rules):
    beats = {b.id: b for b in scene.beats}
    last = FIRST_FRAME + max(1, _frames_up(blocking.duration * fps)) - 1
    edges = [FIRST_FRAME + round(t.start * fps) for t in takes] + [last + 1]
    edges[0] = FIRST_FRAME
    shots, used = [], {}
    for take, start, after in zip(takes, edges, edges[1:]):
        if after <= start:
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
            frame_end=after - 1,
            beats=list(take.beats),
            speakers=list(take.speakers),
            intensity=take.intensity,
            description=_describe(take, covered),
            source=_fingerprint(covered),
        )
        shots.append(shot)
    return shots


def _frames_up(frames):
    whole = int(frames)
    return whole if frames - whole < 1e-6 else whole + 1


def _ident(scene, take, used):
    """An id from what the shot covers, so that it survives planning again."""
    beat = take.beats[0] if take.beats else "opening"
    key = f"{scene.id}|{beat}|{take.type}|{','.join(take.subjects[:1])}"
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
