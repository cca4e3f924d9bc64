# SPDX-License-Identifier: GPL-3.0-or-later
"""A new plan over an old one: names, locks and what the artist pinned stay. Pure."""

from dataclasses import replace

from ..world.naming import STEP, shot_name
from .model import PINNABLE
from .windows import omit


def carry(shots, previous, code):
    """``shots`` with what is worth keeping of ``previous`` shots of the same scene, named in order.

    A shot is the same when its id is. Locked shots keep all that they are but their window; others keep pinned fields.
    What covers other words than before is marked stale. Locked shots without a place in the new plan stay, out of the
    cut.
    """
    old = {s.id: s for s in previous}
    made = [_merge(s, old[s.id]) if s.id in old else s for s in shots]
    made = [piece for s in made for piece in _split_again(s, previous)]
    made = _leave_out(made)
    _name(made, code, {s.name for s in previous})
    there = {s.id for s in made}
    lost = [s for s in previous if s.id not in there and (s.locked or s.pinned) and s.status != "omitted"]
    orphans = [replace(s, in_cut=False, stale=True, note="what it covered is no longer in the script") for s in lost]
    return made + orphans


def _merge(new, old):
    changed = bool(old.source) and old.source != new.source
    kept = {
        "name": old.name,
        "locked": old.locked,
        "pinned": list(old.pinned),
        "status": old.status,
        "camera": old.camera,
        "in_cut": old.in_cut,
        "note": old.note,
        "stale": old.stale or (changed and old.status != "planned"),
        "edit_start": old.edit_start,
        "setup": old.setup,
    }
    if changed:
        kept["note"] = "the lines that it covers changed"
    fields = PINNABLE if old.locked else old.pinned
    kept.update({name: getattr(old, name) for name in fields})
    same_view = old.size == new.size and old.move == new.move and old.type == new.type and old.subjects == new.subjects
    if old.locked or same_view:
        kept.update(azimuth=old.azimuth, lens_mm=old.lens_mm, lens_end_mm=old.lens_end_mm, measures=dict(old.measures))
    return replace(new, **kept)


def _split_again(shot, previous):
    """A shot that the artist split is split again, at the same share of its window."""
    parts = sorted(
        (s for s in previous if s.id == shot.id or s.id.startswith(f"{shot.id}/")), key=lambda s: s.frame_start
    )
    if len(parts) < 2:
        return [shot]
    whole = sum(p.length for p in parts)
    made, start = [], shot.frame_start
    for k, part in enumerate(parts):
        end = shot.frame_end if k == len(parts) - 1 else start + max(1, round(shot.length * part.length / whole)) - 1
        base = shot if part.id == shot.id else replace(_merge(shot, part), id=part.id)
        made.append(replace(base, frame_start=start, frame_end=max(start, end)))
        start = made[-1].frame_end + 1
    return made


def _leave_out(shots):
    """Shots that the artist left out stay out, and their neighbours keep taking their time."""
    shots = [replace(s, in_cut=True) if s.status == "omitted" else s for s in shots]
    for i, shot in enumerate(shots):
        if shot.status == "omitted" and sum(s.in_cut for s in shots) > 1:
            shots = omit(shots, i)
    return shots


def _name(shots, code, taken):
    """Names in steps of ten; a new shot between two old ones gets the number between theirs."""
    taken = set(taken)
    for i, shot in enumerate(shots):
        if shot.name:
            continue
        before = next((_number(s.name) for s in reversed(shots[:i]) if s.name), 0)
        after = next((_number(s.name) for s in shots[i + 1 :] if s.name), None)
        number = _between(before, after)
        while shot_name(code, number) in taken:
            number += 1
        shots[i].name = shot_name(code, number)
        taken.add(shots[i].name)


def _between(before, after):
    if after is None or after <= before:
        return (before // STEP + 1) * STEP
    return (before + after) // 2 if after - before > 1 else before + 1


def _number(name):
    return int(name.rsplit("_SH", 1)[1])
