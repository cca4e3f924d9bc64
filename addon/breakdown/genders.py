# SPDX-License-Identifier: GPL-3.0-or-later
"""Who is she and who is he: by pronouns near a name, by looks, by how a name ends, by who is left over."""

import re
from collections import Counter

from .data import word_set
from .words import DETERMINERS, PREPOSITIONS, sentences

_GIVING = word_set(
    "give gives hand hands toss tosses show shows offer offers pass passes throw throws bring brings buy buys pour "
    "pours lend lends serve serves feed feeds tell tells ask asks"
)
_GIRLS = re.compile(r"\b(?:blouse|skirt|dress(?! (?:shirt|uniform|shoes))|sundress|gown|high heels|bridal)\b")
_BOYS = re.compile(r"\b(?:moustached?|mustached?|beard|bearded|unshaven|stubble|tuxedo)\b")
_MALE_IN_A = word_set(
    "joshua luca nikita sasha ilya misha ezra elisha mustafa andrea akira hamza musa isa dima kolya vanya pasha costa "
    "garcia silva rivera herrera mendoza ferreira barbarossa tanaka nakamura yamada maeda okafor zahra kafka"
)


def settle(cast, cues, passages):
    """Give a gender to those of a ``Cast`` who have none, the surest signs first.

    ``cues``: ``[(name, line)]``; ``passages``: the action."""
    names = [cast.names_in(passage.tokens) for passage in passages]
    _told(cast, passages, names)
    _looks(cast)
    found = _heads(cast, cues, passages, names)
    for sure in (True, True, False):
        _left_over(cast, found, sure)


def _looks(cast):
    """Clothes and beards, then the ending of a given name."""
    for person in cast:
        character = person.character
        if character.gender is not None:
            continue
        told, words = character.description.lower(), character.name.lower().split()
        girl, boy = _GIRLS.search(told), _BOYS.search(told)
        if girl or boy:
            character.gender = "female" if girl else "male"
        elif not person.common and len(words) == 1 and words[0].endswith("a") and len(words[0]) > 3:
            character.gender = None if words[0] in _MALE_IN_A else "female"


def _heads(cast, cues, passages, names):
    """``[(gender, ids)]`` of paragraphs that begin with he or she: who was named or spoke before, last first."""
    events = [(line, 0, cast.by_name(name)) for name, line in cues]
    events += [(p.line_at(0), 1, (p.tokens, named)) for p, named in zip(passages, names, strict=True)]
    found, recent = [], []
    for _, kind, what in sorted(events, key=lambda event: event[:2]):
        named = [what] if kind == 0 else [p for _, p in _named(what[1], 0, len(what[0]))]
        first = what[0].lows[0] if kind else ""
        if first in ("he", "she"):
            found.append(("male" if first == "he" else "female", recent))
        for person in filter(None, named):
            ident = person.character.id
            recent = [ident, *(i for i in recent if i != ident)][:2]
    return found


def _left_over(cast, found, sure):
    """The only one of the two named last who can be meant; not ``sure``: the last one, where both can."""
    for gender, idents in found:
        people = [cast.people[i].character for i in idents]
        open_ = [c for c in people if c.gender is None]
        if any(c.gender == gender for c in people) or not open_ or (sure and len(open_) > 1):
            continue
        open_[0].gender = gender


def _receives(tokens, k):
    """True for ``him`` and for a ``her`` that owns nothing: somebody else is meant than the one who acts."""
    return tokens[k].low == "him" or (tokens[k].low == "her" and not _owns(tokens, k))


def _owns(tokens, k):
    """True for the ``her`` of ``her coat``, False for the one of ``looks at her``."""
    if k and tokens[k - 1].low in _GIVING:
        return False  # gives her one, hands her flowers
    after = tokens[k + 1] if k + 1 < len(tokens) else None
    return after is not None and after.word and after.low not in PREPOSITIONS | DETERMINERS | {"and", "as"}


_MALE, _FEMALE = frozenset(("he", "him", "his")), frozenset(("she", "her", "hers"))
_TELLING = frozenset(("he", "himself", "his", "she", "herself", "her"))


def _told(cast, passages, names):
    """Pronouns near the only person named in a sentence tell the gender, where the name does not.

    Subjects (``She sits down``) are heard first; of the possessives only those that can mean nobody else.
    """
    told = [
        (passage.tokens, first, end, _named(named, first, end), _received(passage.tokens, first, end))
        for passage, named in zip(passages, names, strict=True)
        for first, end in sentences(passage.tokens)
    ]
    against = {}
    for strong in (False, True, False):
        votes = {ident: Counter() for ident in cast.people}
        before, last, other = None, None, None
        for tokens, first, end, named, received in told:
            if tokens is not before:
                before, last, other = tokens, None, None
            who = {person.character.id for _, person in named}
            alone = next(iter(who)) if len(who) == 1 else last if not who else None
            done_to = _done_to(tokens, first, end, received) if alone and not who and not strong else None
            if done_to:
                votes[alone][done_to] += 1  # The knights rush at him.
            other = cast.people[last].character.gender if last and last != alone else other
            if alone:
                start = named[0][0] if named else first  # a pronoun before the name is somebody else
                _vote(votes[alone], tokens, range(start, end), first, None if strong else other, strong)
            last = alone if done_to or not received else None
        if against or strong:
            _count_votes(cast, votes, against if strong else {})
        against = votes


def _received(tokens, first, end):
    """Where in a sentence somebody is him or her, to whom another does something."""
    words = tokens.lows[first:end]
    if "him" not in words and "her" not in words:
        return []
    return [k for k, low in enumerate(words, first) if low in ("him", "her") and _receives(tokens, k)]


def _done_to(tokens, first, end, received):
    """The gender told by ``Knights rush at him``: a sentence that does not begin with one who is he or she."""
    words = tokens.lows[first:end]
    if words[0] in _MALE | _FEMALE | {"they", "it"} or len({"he", "she"} & set(words)):
        return None
    return None if len(received) != 1 else "male" if tokens[received[0]].low == "him" else "female"


def _named(names, first, end):
    """``[(index, Person)]`` of the names in a sentence, none within another; ``names`` as of ``Cast.names_in``."""
    found, after = [], first
    for k in range(first, end) if names else ():
        if k in names and k >= after:
            after, person = names[k]
            found.append((k, person))
    return found


def _vote(votes, tokens, span, first, other, strong):
    """Add what the pronouns of a sentence say of the only person in it; ``other``: gender of who was there before."""
    spoken = tokens.lows[first : span.stop]
    if _TELLING.isdisjoint(spoken):
        return
    both = not (_MALE.isdisjoint(spoken) or _FEMALE.isdisjoint(spoken))
    for k in span:
        low = tokens[k].low
        if both and not (k == first and low in ("he", "she")):
            continue  # she sits down and takes his hand: only the subject is sure
        if low in ("he", "himself") or (low == "his" and not strong and other != "male"):
            votes["male"] += 1
        elif low in ("she", "herself") or (low == "her" and not strong and other != "female" and _owns(tokens, k)):
            votes["female"] += 1


def _count_votes(cast, votes, against):
    """Give a gender to those who have none; ``against``: votes that may not contradict."""
    for ident, count in votes.items():
        character = cast.people[ident].character
        doubt = len(against.get(ident, ())) > 1
        if character.gender is None and count and not doubt:
            best, second = [*count.most_common(2), (None, 0)][:2]
            if best[1] > second[1]:
                character.gender = best[0]
