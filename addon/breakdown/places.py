# SPDX-License-Identifier: GPL-3.0-or-later
"""Which kind of place a heading means, with the action's help where the heading says little."""

import re
from functools import cache

from ..world.schema import EXTERIORS, FAMILIES, INTERIORS
from .data import table

_PLAIN = frozenset(("room", "rooms", "chamber", "cabin"))
_SHORTEST = 4  # letters of a place's name that another word may end in
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")


@cache
def _index(side):
    found = {}
    for kind, names in table("places")[side].items():
        for name in names.split(", "):
            found.setdefault(tuple(_WORD.findall(name.lower())), kind)
    return found


@cache
def _clues():
    """``{kind: (words, pattern of them)}``; the words alone tell quickly that none is there."""
    found = {}
    for kind, told in table("places")["clues"].items():
        words = told.split(", ")
        pattern = r"\b(?:" + "|".join(map(re.escape, words)) + r")\b"
        found[kind] = [word.lower() for word in words], re.compile(pattern, re.IGNORECASE)
    return found


def by_name(name, side):
    """Kind of a place from its name, ``side`` INT or EXT; the last known word decides. None if no word is known."""
    words = [word.lower().replace("’", "'") for word in _WORD.findall(name)]
    index = _index(side)
    for end in range(len(words), 0, -1):
        for length in (3, 2, 1):
            if length > end:
                continue
            phrase = tuple(words[end - length : end])
            for form in (phrase, (*phrase[:-1], _singular(phrase[-1]))):
                if form in index:
                    return index[form]
    return next((kind for word in reversed(words) if (kind := _compound(word, index))), None)


def _compound(word, index):
    """Kind of a place whose name ends in a known one: a drawbridge is a bridge."""
    heads = (word[cut:] for cut in range(2, len(word) - _SHORTEST + 1))
    return next((index[(head,)] for head in heads if (head,) in index), None)


def kind_of(places, int_ext, action=""):
    """Kind of a place for its scenes: the innermost known piece of the heading, then clues in the action.

    What is known outdoors alone is another thing to be inside of: a ship's bridge.
    """
    side = "EXT" if int_ext == "EXT" else "INT"
    sides = (side,) if int_ext else ("INT", "EXT")
    for depth in range(len(places) - 1, -1, -1):
        for where in sides:
            if kind := by_name(places[depth], where):
                return _special(kind, places[depth], places[:depth])
    if side == "INT" and (kind := next(filter(None, (_inside(name) for name in reversed(places))), None)):
        return kind
    if kind := _by_clues(action, INTERIORS if side == "INT" else EXTERIORS):
        return kind
    for name in reversed(places):
        if kind := by_name(name, "EXT" if side == "INT" else "INT"):
            return kind if FAMILIES[kind] in (INTERIORS if side == "INT" else EXTERIORS) else _fallback(side)
    return _fallback(side)


def _special(kind, own, whole):
    """A plain room is what it is part of: a room of a hospital is a hospital room. So are some that are not plain."""
    for told, parts in table("places")["parts"].items():
        if kind in parts and set(told.split()) & {word for name in whole for word in _WORD.findall(name.lower())}:
            return parts[kind]
    words = set(_WORD.findall(own.lower()))
    if not (words <= _PLAIN or (kind == "room" and words & _PLAIN)):
        return kind
    for name in reversed(whole):
        for words, inner in table("places")["rooms_of"].items():
            if set(words.split()) & set(_WORD.findall(name.lower())):
                return inner
    return kind


def _inside(name):
    return table("places")["inside"].get(by_name(name, "EXT"))


def _fallback(side):
    return "room" if side == "INT" else "open_ground"


def _by_clues(action, kinds):
    """The kind with the most clues, two at least for one that the heading does not name."""
    low = action.lower()
    counts = {
        kind: len(pattern.findall(action))
        for kind, (words, pattern) in _clues().items()
        if kind in kinds and any(word in low for word in words)
    }
    best = max(counts, key=counts.get, default=None)
    return best if best and counts[best] else None


def _singular(word):
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word
