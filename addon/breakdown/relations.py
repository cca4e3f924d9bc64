# SPDX-License-Identifier: GPL-3.0-or-later
"""How one thing lies to another, by the preposition that it hangs on: on, under, in front of, out of."""

from .data import word_set
from .words import PREPOSITIONS

WITH = frozenset(("with", "using"))
LOCAL = PREPOSITIONS - WITH - {"of"}
STATIC = frozenset(
    ("on", "in", "at", "under", "over", "beside", "behind", "before", "around", "between", "against", "along", "across")
)
_OF = {
    "on": "onto upon atop", "in": "into inside within aboard", "at": "", "to": "toward towards", "from": "off",
    "beside": "by near alongside", "under": "underneath beneath below", "over": "above", "behind": "", "before": "",
    "around": "", "between": "among amongst amid", "against": "", "along": "down up", "across": "opposite",
    "through": "", "past": "beyond", "out_of": "out outside", "with": "using",
}  # fmt: skip
RELATION = {word: name for name, words in _OF.items() for word in (name, *words.split()) if word != "out_of"}
_BREAKS = word_set("and then as while when but that who which he she they it him them is are")
_PARTS = word_set(
    "edge side sides end ends foot head middle corner back bottom row rows line arm centre center heart base pair "
    "armful handful bundle stack pile bunch rear mouth far threshold brink half one each either both other couple"
)  # fmt: skip
_TWO = {
    ("out", "of"): ("out", "out_of"), ("front", "of"): ("before", "before"), ("top", "of"): ("on", "on"),
    ("next", "to"): ("beside", "beside"), ("close", "to"): ("beside", "beside"), ("away", "from"): ("from", "from"),
    ("across", "from"): ("across", "across"), ("opposite", "from"): ("across", "across"),
    ("off", "of"): ("off", "from"),
}  # fmt: skip
TURNED_AWAY = "back to"  # with her back to him: neither a way nor a place


def link(tokens, mention, floor=0):
    """``(preposition, relation)`` that a mention hangs on; ``(None, None)`` for a subject or an object.

    ``floor``: what stands before it belongs to the verb (``picks up``).
    """
    at, part = mention.start - 1, None
    for _ in range(7 if mention.kind != "pronoun" else 5):
        if at < floor or not tokens[at].word:
            return None, None
        low = tokens[at].low
        if low == "of" and at - 1 >= floor and tokens[at - 1].low in _PARTS:
            part, at = tokens[at - 1].low, at - 2
            continue
        if low in PREPOSITIONS or low in WITH:
            return _named(tokens, at, low, part)
        if (
            low in _BREAKS
            or low.endswith("self")
            or mention.kind == "pronoun"
            or mention.start - at > 4 + 2 * bool(part)
        ):
            return None, None
        at -= 1
    return None, None


def _named(tokens, at, low, part):
    before = tokens[at - 1].low if at else ""
    if low == "to" and before == "back" and at > 1 and tokens[at - 2].low in ("his", "her", "their", "its"):
        return TURNED_AWAY, None
    if (before, low) in _TWO:
        return _TWO[before, low]
    if part == "arm" and low == "on":
        return "with", "with"
    if part in ("side", "sides") and low in ("on", "by", "at"):
        return "beside", "beside"
    return low, RELATION.get(low)


_IN_PHRASES = word_set(
    "on at by near in behind before beside against into through past to around over under inside onto off toward "
    "towards"
)


def of_phrase(tokens, verb):
    """The relation that the verb's own last word tells (``stands at``, ``leans on``), or None."""
    last = tokens[verb.end - 1].low
    if last == "the" and verb.end - verb.first > 2:
        last = tokens[verb.end - 2].low  # stands by the door
    if last == "of" and tokens[verb.end - 2].low == "out":
        return "out_of"
    return RELATION.get(last) if verb.end - verb.first > 1 and last in _IN_PHRASES else None


def preposition(tokens, mention, floor=0):
    """The preposition alone."""
    return link(tokens, mention, floor)[0]


def joins(tokens, first, second):
    """The relation told by the words between two neighbouring mentions (``chairs before an arch``), or None."""
    between = tokens[first.end : second.start]
    if not 0 < len(between) < 6 or any(not t.word for t in between):
        return None
    allowed = PREPOSITIONS | _PARTS | {"the", "front", "next", "top", "to", "close"}
    if any(t.low not in allowed for t in between):
        return None
    return link(tokens, second, first.end)[1]
