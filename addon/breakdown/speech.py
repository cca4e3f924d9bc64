# SPDX-License-Identifier: GPL-3.0-or-later
"""Speeches: one beat each, with who speaks, to whom, how, and from where."""

import re

from ..world.schema import Beat
from . import durations, emotion
from .cast import clean_cue, cue_names

_OVER = re.compile(r"\bV\.?\s?O\b\.?|VOICE[- ]?OVER|NARRAT|PRE-?LAP|THOUGHTS?\b", re.IGNORECASE)
_OFF = re.compile(r"\bO\.?\s?[SC]\b\.?|\bOFF\b|OFF[- ]?SCREEN|OFF[- ]?CAMERA", re.IGNORECASE)
_FILTERED = re.compile(
    r"\bFILTER(?:ED)?\b|(?:ON|OVER|THROUGH|FROM) (?:THE )?(?:PHONE|RADIO|TV|SPEAKERS?|INTERCOM|P\.?A|LOUDSPEAKER|"
    r"TELEVISION|WALKIE|MONITOR|SCREEN)",
    re.IGNORECASE,
)
_VERBS = (
    (re.compile(r"\bwhisper", re.IGNORECASE), "whisper"),
    (re.compile(r"\b(?:shout|yell|scream|calling out|calls out)", re.IGNORECASE), "shout"),
    (re.compile(r"\bcrying|sobbing|weeping|in tears", re.IGNORECASE), "cry"),
    (re.compile(r"\blaugh", re.IGNORECASE), "laugh"),
    (re.compile(r"\b(?:into|on) (?:the |his |her )?(?:phone|cell|receiver)", re.IGNORECASE), "phone"),
    (re.compile(r"\breading\b", re.IGNORECASE), "read"),
)
_INLINE = re.compile(r"\([^()]{1,60}\)")
_TO = re.compile(r"\bto (?:the )?([^,.;]+)", re.IGNORECASE)


def voice(cue):
    """``on``, ``off``, ``over`` or ``filtered``: where a cue's voice comes from."""
    _, bare_voice = clean_cue(cue.text)
    told = cue.extension
    if told and _OVER.search(told):
        return "over"
    if told and _FILTERED.search(told):
        return "filtered"
    return "off" if bare_voice or (told and _OFF.search(told)) else "on"


def speakers(cue, cast, actors):
    """Ids of who speaks under a cue."""
    names = cue_names(cue.text)
    if names == ("*",):
        return ["*"]
    whole = cast.by_name(clean_cue(cue.text)[0])
    if whole:
        return [whole.character.id]
    return [person.character.id for name in names if (person := cast.by_name(name))]


def beat(cue, parts, cast, actors):
    """The beat of a cue and the elements under it (parentheticals, dialogue, lyrics)."""
    whole = " ".join(" ".join(part.text.split()) for part in parts if part.type in ("dialogue", "lyric"))
    manners = [part.text.replace("\n", " ").strip("() ") for part in parts if part.type == "parenthetical"]
    inline = _INLINE.findall(whole) if "(" in whole else ()
    said = " ".join((_INLINE.sub(" ", whole) if inline else whole).split())
    manners += [inner.strip("() ") for inner in inline]
    manner = "; ".join(m for m in manners if m)
    lines = [cue.line, parts[-1].end_line if parts else cue.line]
    found = Beat("", "dialogue", lines, text=said, emotion=emotion.of(said, manner))
    found.subjects = speakers(cue, cast, actors)
    found.manner = manner or None
    found.voice = voice(cue)
    found.verb = next((verb for pattern, verb in _VERBS if pattern.search(manner)), None) if manner else None
    found.target = _addressed(manner, cast)
    found.duration_s = durations.speech(said, manner)
    return found


def _addressed(manner, cast):
    for told in _TO.findall(manner):
        if person := cast.by_name(told.strip()):
            return person.character.id
    return None
