# SPDX-License-Identifier: GPL-3.0-or-later
"""How it feels: valence and arousal from words, parentheticals and punctuation."""

import re

from ..world.schema import Emotion
from .data import table

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_MANNER_WEIGHT = 3.0  # a parenthetical says it outright
_REST = 0.2  # arousal where nothing is told


def of(text, manner=""):
    """The ``Emotion`` of a text spoken or done in a ``manner``."""
    hits = _hits(text) + [(v, a, weight * _MANNER_WEIGHT) for v, a, weight in _hits(manner)]
    shouted = text.isupper() and len(text) > 3
    if not (hits or shouted or "!" in text):
        return Emotion(0.0, _REST)
    total = sum([weight for _, _, weight in hits])
    valence = sum([v * weight for v, _, weight in hits]) / total if total else 0.0
    arousal = sum([a * weight for _, a, weight in hits]) / total if total else _REST
    if "!" in text:
        arousal += 0.15 * min(text.count("!"), 3) + 0.1 * ("?!" in text or "!?" in text)
    if shouted:
        arousal += 0.2
    return Emotion(round(max(-1.0, min(1.0, valence)), 3), round(max(0.0, min(1.0, arousal)), 3))


def mean(emotions):
    """The mean of ``[(Emotion, seconds)]``."""
    total = sum(seconds for _, seconds in emotions)
    if not total:
        return Emotion()
    return Emotion(
        round(sum(e.valence * s for e, s in emotions) / total, 3),
        round(sum(e.arousal * s for e, s in emotions) / total, 3),
    )


def _words(text):
    return [word.lower().replace("’", "'") for word in _WORD.findall(text)]


_silent = set()  # pieces that hold no word for a feeling
_MOST_SILENT = 20_000


def _is_silent(text):
    """Whether nothing that stands between two blanks holds a word for a feeling, which is so nearly always."""
    pieces = text.split()
    if _silent.issuperset(pieces):
        return True
    if len(_silent) > _MOST_SILENT:
        _silent.clear()
    words = table("emotion")["words"].keys()
    _silent.update([piece for piece in pieces if piece not in _silent and words.isdisjoint(_words(piece))])
    return _silent.issuperset(pieces)


def _hits(text):
    if not text or _is_silent(text):
        return []
    data, words, hits = table("emotion"), _words(text), []
    for k, word in enumerate(words):
        if word not in data["words"]:
            continue
        valence, arousal = data["words"][word]
        before = words[max(k - 3, 0) : k]
        weight = 1.0
        for booster in before[-1:]:
            weight = data["boosters"].get(booster, 1.0)
        if any(w in data["negators"] or w.endswith("n't") for w in before):
            valence, arousal = -0.5 * valence, 0.7 * arousal
        hits.append((max(-1.0, min(1.0, valence * weight)), min(1.0, arousal * weight), 1.0))
    return hits
