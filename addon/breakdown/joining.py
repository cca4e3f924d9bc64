# SPDX-License-Identifier: GPL-3.0-or-later
"""How a beat goes with the one before it: two clauses that say one thing, or are done at one place."""

from . import durations
from .data import word_set

_SHARING = word_set("eat drink sit wait talk read laugh work smoke write sleep lie play")


def slight(beat):
    """A clause too short to stand alone: ``, tired``."""
    return (
        beat.verb is None
        and beat.camera is None
        and not beat.subjects
        and len(beat.text) < 30
        and beat.text.count(" ") < 2
    )


def same(beat, more):
    """One thing said twice: ``trips and falls``."""
    return beat.verb is not None and more.camera is None and (beat.verb, beat.subjects, beat.target, beat.object) == (
        more.verb, more.subjects, more.target, more.object,
    )  # fmt: skip


def join(beat, more):
    """Take the text, lines and manner of ``more`` into ``beat``."""
    beat.text = f"{beat.text} {more.text}"
    beat.lines = [beat.lines[0], max(beat.lines[1], more.lines[1])]
    beat.duration_s = durations.action(beat.text, beat.verb)
    beat.manner = beat.manner or more.manner


def share(tokens, clause, found, beat):
    """``eat and drink at a table``: both are done there. True where it is so."""
    if not found or tokens[clause.first].low != "and" or not beat.target or not beat.relation:
        return False
    last = found[-1]
    if last.verb in _SHARING and beat.verb in _SHARING and last.subjects == beat.subjects and last.target is None:
        last.target, last.relation = beat.target, beat.relation
        return True
    return False


def face(tokens, clause, found, beat):
    """``She kneels and buttons Yuna's coat``: she kneels before Yuna."""
    last = found[-1] if found else None
    if last is None or tokens[clause.first].low != "and" or last.target or last.verb not in ("kneel", "crouch"):
        return
    if last.subjects == beat.subjects and (beat.target or "").startswith("char:"):
        last.target, last.relation = beat.target, "before"
