# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences cut into clauses: one thing done in each."""

from dataclasses import dataclass
from itertools import pairwise

from .data import word_set
from .verbs import Verb, forms, match_verb
from .words import sentences

_JOINTS = word_set("and then as while but before after until when because so although though where or")
_MARKS = frozenset((",", ";", "--", "—", "–", ":", "..."))
_QUOTES = frozenset(('"', "“", "”"))
_MEANWHILE = frozenset(("where", "as", "while", "when"))
_STRONG = frozenset((":", ";", "--", "—", "–"))
SEEING = frozenset(("look", "listen"))


@dataclass
class Clause:
    """``tokens[first:end]`` with at most one verb; ``opens`` where a sentence begins."""

    first: int
    end: int
    verb: Verb | None
    opens: bool
    seen: bool = False  # what another sees: "watches Theo leave"


def split(passage, mentions, directions=()):
    """The clauses of a ``Passage``; together they hold every token.

    ``directions`` are spans of camera words: no verbs."""
    nouns = {k for m in mentions if m.kind != "pronoun" for k in range(m.first, m.end)}
    for start, stop in directions:
        nouns |= {k for k, token in enumerate(passage.tokens) if start <= token.start < stop}
    quoted = any(mark in passage.text for mark in _QUOTES)
    found, k = [], 0
    for first, end in sentences(passage.tokens):
        start = k
        while k < len(mentions) and mentions[k].first < end:
            k += 1
        found += _sentence(passage.tokens, first, end, nouns, mentions[start:k], quoted)
    return found


def _sentence(tokens, first, end, nouns, mentions, quoted):
    verbs, known, after = [], forms(), first
    for k, low in enumerate(tokens.lows[first:end], first):
        if low not in known or k < after or k in nouns or (verb := match_verb(tokens, k)) is None:
            continue
        taken = k in [other.split for other in verbs]
        idle = verb.name is None and verb.kind == "base"  # "hand in hand"
        idle = idle or (verb.kind == "ing" and _within(tokens, k))
        idle = idle or (verbs and verb.first == verbs[-1].end and _goes_with(verbs[-1], verb))
        if not taken and not idle and verb.end <= end and not (quoted and _in_quotes(tokens, first, k)):
            verbs.append(verb)
            after = verb.end
    cuts, seen = [first], [False]
    for before, verb in pairwise(verbs):
        at, sees = _boundary(tokens, before, verb, mentions)
        cuts.append(min(at, verb.first))  # a late particle may lie beyond the next verb
        seen.append(sees)
    cuts.append(end)
    if not verbs:
        return [Clause(first, end, None, True)]
    return [
        Clause(a, b, verb, k == 0, seen[k])
        for k, (a, b, verb) in enumerate(zip(cuts[:-1], cuts[1:], verbs, strict=True))
    ]


def _within(tokens, k):
    """True for the verb of ``with its engine running``."""
    start = max(k - 4, 0)
    return "with" in tokens.lows[start:k] and all(t.word for t in tokens[start:k]) and not tokens[k - 1].capital


def _goes_with(before, verb):
    """True for the second verb of ``stops playing`` and of ``stands open``: no deed of its own."""
    ends = before.lemma in ("stop", "finish", "quit") and verb.kind == "ing"
    return ends or (verb.lemma in ("open", "shut", "close") and verb.kind == "base" and before.kind != "base")


def _boundary(tokens, before, verb, mentions):
    """Where the clause of ``verb`` begins, and whether it is what the subject of ``before`` sees."""
    start = max(before.end, (before.split or 0) + 1)
    if before.name in SEEING and verb.kind in ("base", "ing"):
        person = [
            m for m in mentions if start <= m.first and m.end <= verb.first and m.kind in ("person", "pronoun", "noun")
        ]
        if person and not any(tokens[k].text in _MARKS for k in range(start, verb.first)):
            return person[-1].first, True
    named = (m for m in mentions if m.kind == "person" and start < m.first < verb.first)
    for name in named:
        if tokens[name.first - 1].text in _STRONG:
            return name.first, False  # points at the car: Sofia, in black, sits inside
        at = name.first - 1 - (tokens[name.first - 1].low in ("the", "a", "an"))
        if at >= start and tokens[at].low in _MEANWHILE:
            return at, False  # to a table where CHO, in white, smokes
    for k in range(verb.first - 1, start - 1, -1):
        token = tokens[k]
        if token.text in _MARKS:
            return k + 1, False
        if token.low in _JOINTS and not _joins_names(tokens, k, mentions):
            return k, False
    at = verb.first
    while at - 1 >= start and (tokens[at - 1].low in ("to", "not") or tokens[at - 1].low.endswith("ly")):
        at -= 1
    return max(at, start), False


def _joins_names(tokens, k, mentions):
    """True for the ``and`` of ``Mara and Theo walk``: names on both sides, and the verb after."""
    if tokens[k].low != "and":
        return False
    left = any(m.end == k for m in mentions)
    right = any(m.first in (k + 1, k + 2) and m.kind in ("person", "noun", "extras", "pronoun") for m in mentions)
    if not (left and right):
        return False
    return any(m.end == k and m.kind in ("person", "noun", "extras", "pronoun") for m in mentions) and _starts(
        tokens, k, mentions
    )


def _starts(tokens, k, mentions):
    """True when the name before ``and`` begins its clause, so that it cannot be the object of what came before."""
    name = next(m for m in mentions if m.end == k)
    at = name.first - 1
    while at >= 0 and tokens[at].low in ("the", "a", "an"):
        at -= 1
    return at < 0 or tokens[at].text in _MARKS or not tokens[at].word or tokens[at].low in _JOINTS


def _in_quotes(tokens, first, k):
    return len([token for token in tokens[first:k] if token.text in _QUOTES]) % 2 == 1
