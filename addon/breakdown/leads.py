# SPDX-License-Identifier: GPL-3.0-or-later
"""Who or what a clause begins with, and so who may do what its verb tells."""

from .actors import body_part
from .data import word_set
from .lexicon import is_adjective
from .relations import preposition
from .words import DETERMINERS, PREPOSITIONS

_FOUND_THERE = word_set("stand sit lie wait kneel crouch sleep lean hang rest come enter")
_OBJECTS_HAVE = word_set("and or his its my your our with")
_SKIPPABLE = word_set("and then as while but he's she's suddenly now again just also still finally or so when to")


def led(tokens, clause, before, after):
    """Who does it where a place leads (At the gate stands RUIZ, Beside her ANNA weeps), or None."""
    verb = clause.verb
    if verb is None or not clause.opens or tokens[clause.first].low not in PREPOSITIONS or verb.kind == "ing":
        return None
    if before and before[-1].end == verb.first and _somebody(before[-1]):
        at = before[-1].first - 1
        while at > clause.first and tokens[at].low in ("the", "a", "an", "old", "young"):
            at -= 1
        free = tokens[at].word and tokens[at].low not in PREPOSITIONS | _OBJECTS_HAVE
        return before[-1] if free and at > clause.first else None
    if verb.lemma in _FOUND_THERE and after and _somebody(after[0]):
        between = tokens[verb.end : after[0].first]
        return after[0] if all(t.low in DETERMINERS or t.capital or is_adjective(t) for t in between) else None
    return None


def _somebody(mention):
    return mention.kind in ("person", "noun", "extras") and not mention.possessive


def listed(tokens, people):
    """The first name and those joined to it: ``Mara, Theo and Kim``."""
    if not people:
        return []
    lead, joint = people[:1], False
    for mention in people[1:]:
        between = _outside(tokens[lead[-1].end : mention.first])
        joined = bool(between) and all(t.low in ("and", ",", "&", "the", "a", "an") for t in between)
        if not joined or mention.possessive:
            break
        lead.append(mention)
        joint = joint or any(t.low in ("and", "&") for t in between)
    return lead if joint else lead[:1]


def _outside(tokens):
    """The tokens that stand in no brackets."""
    found, depth = [], 0
    for token in tokens:
        depth += (token.text == "(") - (token.text == ")")
        if not depth and token.text != ")":
            found.append(token)
    return found


def inert(tokens, mention, floor):
    """A name that does nothing here: an owner, or one behind a preposition."""
    if mention.possessive:
        return not body_part(tokens, mention)
    if mention.word in ("him", "them", "her", "it"):
        return mention.word != "it"
    return preposition(tokens, mention, floor) is not None


def head(tokens):
    """The first word (in small letters) that is none of those before a subject (then, slowly), or None."""
    lows = (token.low for token in tokens if token.word)
    return next((low for low in lows if low not in _SKIPPABLE and not low.endswith("ly")), None)
