# SPDX-License-Identifier: GPL-3.0-or-later
"""What is done: verb phrases in the text, mapped to the verbs that can be staged."""

from dataclasses import dataclass
from functools import cache

from . import lexicon, people
from .data import table, word_set
from .words import DETERMINERS, PREPOSITIONS, SAME_PAST, verb_forms

_POSSESSIVE = word_set("his her their its my your our")
_PARTICLES = word_set("up down on off out over away back in open shut")
_WHOLE = frozenset(("drive", "enter", "exit", "walk", "run", "stand_up", "fall", "stop"))  # no object in between
_STATES = {
    "seated": "sit", "asleep": "sleep", "slumped": "sit", "hunched": "sit", "huddled": "crouch", "sprawled": "lie",
    "perched": "sit", "hidden": "hide", "crouched": "crouch", "leaned": "lean", "dead": "die", "awake": "wake",
}  # fmt: skip
_BE = word_set("is are was were be been being 's 're gets get got")
_MODALS = word_set("to can could will would may might must should let lets let's help helps make makes watch")
_SEEING = word_set("watch watches watching see sees hear hears let lets make makes help helps feel feels")
_PLURAL_SUBJECTS = word_set("they we you i both all who others people everyone two three")
_SEEN_ALONE = word_set("waves lights screams shots cries knocks steps calls shouts laughs claps cheers")
_NOUNS_TOO = frozenset(("rows", "lines", "piles", "heaps"))
_LIMBS = frozenset(("hands", "faces", "heads", "shoulders", "eyes", "fingers", "elbows"))
_NOT_VERBS_ALONE = frozenset(("down", "text", "face", "water", "empty", "last", "present", "light", "mount"))


@dataclass
class Verb:
    """A verb at ``tokens[first:end]``. ``kind`` is base, s, ing, past or state; ``split`` is a later particle."""

    name: str | None
    lemma: str
    kind: str
    first: int
    end: int
    split: int | None = None


@cache
def _index():
    """``{form: [(kind, rest of the phrase, staging verb, lemma, words of which one must follow, or None)]}``, longest
    phrases first."""
    index = {}
    for name, phrases in table("verbs").items():
        for phrase in phrases.split(", "):
            head, *rest = phrase.split()
            follows = _followers(rest, name)
            for form, kind in [*verb_forms(head).items(), *([(head, "past")] if head in SAME_PAST else [])]:
                told = kind, tuple(rest), None if name == "none" else name, head, follows
                index.setdefault(form, []).append(told)
    for found in index.values():
        found.sort(key=lambda item: -len(item[1]))
    return index


def _followers(rest, name):
    """The words of which one must stand right behind the first word of a phrase, or None where anything may."""
    split = len(rest) == 1 and rest[0] in _PARTICLES and name not in _WHOLE
    if not rest or rest[0] == "~" or split:
        return None
    return _POSSESSIVE if rest[0] == "his" else frozenset(rest[:1])


@cache
def forms():
    """Every word that may be a verb."""
    return _index().keys() | _STATES.keys()


def match_verb(tokens, i):
    """The ``Verb`` at ``tokens[i]`` (of ``Tokens``), or None where the word is no verb there."""
    low = tokens.lows[i]
    if low not in forms():
        return None
    if i not in tokens.verbs:
        tokens.verbs[i] = _match(tokens, i, low)
    return tokens.verbs[i]


def _match(tokens, i, low):
    if tokens[i].possessive or (tokens[i].shouted and len(low) < 3):
        return None
    if low in _STATES:
        state = i > 0 and (tokens[i - 1].low in _BE or tokens[i - 1].text == "," or tokens[i - 1].low.endswith("ly"))
        return Verb(_STATES[low], low, "state", i, i + 1) if state or (i and tokens[i - 1].capital) else None
    after = tokens.lows[i + 1] if i + 1 < len(tokens) else ""
    for kind, rest, name, lemma, follows in _index()[low]:
        if follows is not None and after not in follows:
            continue
        fit = _fits(tokens, i, rest, name)
        if fit is None or not _is_verb(tokens, i, kind):
            continue
        if (kind == "base" or low in _SEEN_ALONE) and _alone(tokens, i):
            continue
        if kind == "s" and low in _LIMBS and (i + 1 == len(tokens) or not tokens[i + 1].word):
            continue  # with shaking hands
        if not rest and low in _NOT_VERBS_ALONE and kind == "base":
            continue
        if not rest and kind == "s" and i + 1 < len(tokens) and tokens[i + 1].low == "of":
            continue  # stacks of money
        if low in _NOUNS_TOO and (i == 0 or tokens[i - 1].text in ".!?" or tokens[i - 1].low in PREPOSITIONS):
            continue  # they sit in rows
        return Verb(name, lemma, kind, i, *fit)
    return None


def _alone(tokens, i):
    """True for a word that is a sentence: ``SMASH.`` is a sound."""
    before, after = tokens[i - 1] if i else None, tokens[i + 1] if i + 1 < len(tokens) else None
    return (before is None or before.text in ".!?") and (after is None or not after.word)


def _fits(tokens, i, rest, name):
    """``(end, index of a separated particle or None)`` where the words of a phrase follow ``tokens[i]``."""
    at = i + 1
    for k, word in enumerate(rest):
        if word == "~":
            target = rest[k + 1]
            at = next((j for j in range(at, min(at + 4, len(tokens))) if tokens[j].low == target), len(tokens))
            continue
        if at < len(tokens) and _same(tokens[at].low, word):
            at += 1
            continue
        if k == 0 and len(rest) == 1 and word in _PARTICLES and name not in _WHOLE:
            split = _particle(tokens, i + 1, word)
            return None if split is None else (i + 1, split)
        return None
    if rest and rest[-1] == "in" and at < len(tokens) and tokens[at].low == "front":
        return None  # steps in front of them
    return (at, None) if at <= len(tokens) else None


def _same(found, word):
    return found == word or (word == "his" and found in _POSSESSIVE)


def _particle(tokens, start, word):
    """Index of a particle after the object: ``puts the cup down.``"""
    if start >= len(tokens) or not (tokens[start].low in DETERMINERS or tokens[start].capital or tokens[start].low in (
        "it", "him", "her", "them",
    )):  # fmt: skip
        return None
    for j in range(start + 1, min(start + 6, len(tokens))) if word in tokens.lows[start + 1 : start + 6] else ():
        token = tokens[j]
        if not token.word or token.low in ("and", "then", "as"):
            return None
        if token.low == word:
            after = tokens[j + 1] if j + 1 < len(tokens) else None
            if after is None or not after.word or after.low in PREPOSITIONS or after.low in ("and", "then", "as"):
                return j
            return None
        if token.low in PREPOSITIONS:
            return None
    return None


def _is_verb(tokens, i, kind):
    """Tell a verb from the noun or adjective that is written the same, by what stands before it."""
    if i == 0:
        return kind in ("s", "ing") or (kind == "base" and not _noun_heads(tokens, i))
    before = tokens[i - 1]
    low = before.low
    if before.possessive and not before.low.endswith("who"):
        return False
    if kind == "s":
        if low in DETERMINERS or (
            low in ("of", "with", "by", "from", "like", "to", "for", "and", "or") and _listed(tokens, i)
        ):
            return False
        return before.capital or not lexicon.is_plainly_adjective(before)
    if kind == "ing":
        return low not in DETERMINERS and low not in ("of", "for", "from", "like") and not before.possessive
    if kind == "past":
        named = before.capital and low not in DETERMINERS
        return low in _BE or named or low in ("he", "she", "they", "it", "have", "has", "had", "being", "who")
    if low in _MODALS or low in _PLURAL_SUBJECTS or low in ("not", "don't", "doesn't", "didn't", "won't", "can't"):
        return True
    if low in ("him", "her", "them", "it") and i > 1 and tokens[i - 2].low in _SEEING:
        return True
    if low in DETERMINERS or low in PREPOSITIONS:
        return False
    if not before.word:
        return before.text in (",", "--", "—", ".", ":", ";", "!", ")") and not _noun_follows(tokens, i)
    return (
        low in ("and", "then")
        or low.endswith("ly")
        or before.capital
        or (low.endswith("s") and not low.endswith("ss") and len(low) > 3)
        or (low.endswith("men") and low != "women" and len(low) > 4)
        or (
            low in ("men", "women", "children", "people", "police", "him", "her", "them", "it")
            or (low in people.roles() and any(token.low == "and" for token in tokens[max(i - 4, 0) : i]))
        )
    )


def _noun_heads(tokens, i):
    """True for ``Smoke and candlelight``: a thing, not an order."""
    return tokens[i].low in lexicon.entries() and i + 1 < len(tokens) and tokens[i + 1].low in ("and", ",")


def _listed(tokens, i):
    """True for the second of two nouns: ``of cups and drinks``."""
    if tokens[i - 1].low not in ("and", "or"):
        return True
    if i + 1 < len(tokens) and tokens[i + 1].low in ("it", "them", "him", "her", "the", "a", "his"):
        return False  # pours tea into a cup and drinks it
    if i + 1 < len(tokens) and tokens[i + 1].low in ("away", "off", "out", "back", "into", "past", "toward", "towards"):
        return False  # gets into the car and drives away
    many = tokens[i - 2].low.endswith("s")  # not the nightstand and leaves
    return many and tokens[i].low in lexicon.entries() and tokens[i - 2].low in lexicon.entries()


def _noun_follows(tokens, i):
    return i + 1 < len(tokens) and tokens[i + 1].low in ("is", "are", "was", "were")
