# SPDX-License-Identifier: GPL-3.0-or-later
"""The script's own camera directions as views: they win over every idiom. Pure."""

import re

from . import sizes
from .views import GROUPS, View, together

_TWO = re.compile(r"\b(?:TWO|2)[- ]?SHOT\b")


def asked_view(piece, things, extras, idioms):
    """The ``View`` that a piece's camera direction asks for, or None when it has none.

    ``things`` and ``extras`` are ids of elements that can be shown.
    """
    moment = piece.moment
    direction = moment.camera
    if direction is None:
        return None
    kind, subjects = _subject(piece, direction, things, extras, idioms)
    size = direction.size
    if kind == "insert":
        size = size or "CU"
    if size and kind in GROUPS and sizes.index(size) < sizes.index("MCU") and subjects:
        kind, subjects = "single", subjects[:1]
    if direction.angle == "overhead" and not size:
        size = "FS" if kind == "single" else "WS"
    if kind == "group" and not size and subjects and subjects[0] in extras:
        size = "FS"
    return View(kind, tuple(subjects), size, direction.angle, direction.move, True)


def _subject(piece, direction, things, extras, idioms):
    """``(type, subjects)`` of a direction."""
    moment, subject, present = piece.moment, direction.subject, piece.present
    if moment.eyes:
        return _eyes(piece, subject, things, idioms)
    if subject in extras:
        return "group", [subject]
    if subject in things:
        hand = idioms.holder(subject, (piece.start + piece.end) / 2)
        return "insert", [subject, *([hand] if hand in present else _doer(piece))]
    if subject in present:
        return "single", [subject]
    if direction.size in ("WS", "EWS") or direction.angle == "overhead" or (not moment.people and not moment.crowd):
        return ("establishing" if direction.size == "EWS" or not present else "master"), present
    if _TWO.search(moment.beat.text.upper()) and len(present) > 1:
        return "two_shot", list(dict.fromkeys([*moment.people, *present]))[:2]
    if moment.crowd and not moment.people:
        return "group", moment.crowd[:1]
    best = min(idioms.options(piece), key=lambda v: idioms.cost(v, piece))
    return best.type, list(best.subjects)


def _eyes(piece, subject, things, idioms):
    """Through whose eyes one sees, and what is seen."""
    moment, present = piece.moment, piece.present
    text = moment.beat.text.upper()
    people = [p for p in present if idioms.names.get(p, p).upper() in text] + [p for p in moment.people if p in present]
    viewer = subject if subject in present else next(iter(people), None)
    if viewer is None:
        return together(present).type, list(present)
    if subject not in (None, viewer, *present, *things):
        return "pov", [viewer]  # what is seen is not on the stage: the way that the eyes look
    named = [subject, moment.beat.target, moment.beat.object, *moment.beat.subjects, *people]
    seen = [p for p in named if p and p != viewer and (p in present or p in things)]
    return "pov", [viewer, *(seen or [p for p in present if p != viewer])[:1]]


def _doer(piece):
    return [p for p in piece.moment.people if p in piece.present][:1]
