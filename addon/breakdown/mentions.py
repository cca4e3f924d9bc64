# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a paragraph names people, extras, things and places."""

from functools import lru_cache

from . import compounds, lexicon, people, phrases
from .crowds import Crowds, tells_many
from .data import word_set
from .mention import BODY, Mention
from .nouns import Nouns, may_be_thing
from .parts import FIRST_WORDS
from .words import DETERMINERS, PREPOSITIONS

_SHE, _HE, _THEY = (
    frozenset(("she", "her", "hers")),
    frozenset(("he", "him", "his")),
    frozenset(("they", "them", "their")),
)
PRONOUNS = _SHE | _HE | _THEY | {"it", "everyone", "everybody", "both", "who", "all"}
_PICTURES = word_set("photo picture photograph portrait painting drawing statue sign trace memory name image")
_MISSED = ("wait", "look", "search", "ask", "long", "mourn", "griev", "pray", "hop", "yearn", "hunt")


class Tagger(Crowds, Nouns):
    """Finds mentions for one scene and notes its elements in ``things``."""

    def __init__(self, cast, things, places):
        self.cast, self.things = cast, things
        self.places = places  # {first word: {words: location id}}

    def tag(self, passage):
        """The mentions in a ``Passage``, in order."""
        tokens, found, after, title = passage.tokens, [], 0, None
        names, roles, places = self.cast.names_in(tokens), people.roles_in(tokens), self.places
        upper = passage.text.isupper()
        directions = {k for start, stop in passage.directions for k in range(start, stop)}
        for i, token in enumerate(tokens):
            if i < after or not (
                i in names or i in roles or _tells(low := token.low) or token.shouted or low in places
            ):
                continue
            if not token.word or token.start in directions:
                continue
            mention = self._at(passage, i, upper, names.get(i), roles.get(i))
            if mention is None:
                continue
            if mention.kind == "noun" and found and mention.phrase and mention.phrase.owner is not None:
                mention.owner = next((m for m in found[-2:] if m.end == mention.phrase.owner + 1), None)
            if mention.word == "who":
                people_before = [m for m in found if m.kind in ("person", "noun", "extras")]
                mention.owner = people_before[-1] if people_before else None
            if mention.kind != "none":
                if title and mention.kind == "person" and mention.phrase is None:
                    mention.lead(title)  # her father, RAMON
                found.append(mention)
            title = mention.phrase if mention.kind == "none" else None
            after = mention.end
        return found

    def _at(self, passage, i, upper, named, role):
        """The ``Mention`` at ``tokens[i]``, or None; ``named`` and ``role`` are what is known to begin there."""
        tokens, low = passage.tokens, passage.tokens[i].low
        if not (named or role or low in self.places or _listed(low)):
            return (None if upper else self._unknown(passage, i)) or self._in_capitals(passage, i, upper)
        noun = named[0] if named and named[1].common and not tokens[i].shouted else role[0] if role and not named else 0
        if role and not named and _apposed(tokens, i):
            return Mention("none", i, role[0])
        if noun and (longer := compounds.at(tokens, i, noun)):
            return self._thing(passage, i) or Mention("none", i, longer)
        if named and named[1].common and _apposed(tokens, i):
            return Mention("none", i, named[0])
        if named:
            return self._person(tokens, i, *named)
        if role or tells_many(low):
            extras = (role and self._together(tokens, i, role)) or self._extras(passage, i, role)
            if extras:
                return extras
        if role:
            end, noun = role
            if not noun.plural and lexicon.noun_before(tokens, i):
                phrase = phrases.before(tokens, i)
                if self._named_next(tokens, end):
                    return Mention("none", i, end, phrase=phrase)
                definite = tokens[i - 1].low in ("the", "his", "her", "this", "that")
                return Mention(
                    "noun",
                    i,
                    end,
                    word=noun.noun,
                    role=noun,
                    possessive=tokens[end - 1].possessive,
                    definite=definite,
                    phrase=phrase,
                )
        place = self._place(tokens, i) if low in self.places else None
        named = place and place.end < len(tokens) and not tokens[place.end - 1].possessive
        if named and (head := lexicon.match(tokens, place.end)) and head[1]:
            place = None  # the kitchen window
        if place and not ((longer := lexicon.match(tokens, i)) and longer[0] > place.end):
            return place
        if thing := self._thing(passage, i) or (None if upper else self._unknown(passage, i)):
            return thing
        if low in PRONOUNS and not _both_of(tokens, i):
            return _pronoun(tokens, i)
        return self._in_capitals(passage, i, upper)

    def _in_capitals(self, passage, i, upper):
        return self._shouted(passage, i) if passage.tokens[i].shouted and not upper else None

    def _person(self, tokens, i, end, person):
        before = tokens[i - 1].low if i else ""
        two = tokens[i - 2].low if i > 1 else ""
        missing = before == "without" or (before == "for" and two.startswith(_MISSED))  # waits for him
        absent = (before == "of" and two in _PICTURES) or missing
        possessive = tokens[end - 1].possessive or (end < len(tokens) and tokens[end].text in ("'s", "’s"))
        role = people.role_at(tokens, i) if person.common else None
        mention = Mention("person", i, end, [person.character.id], tokens[i].low, role[1] if role else None)
        mention.possessive, mention.absent, mention.definite = possessive, absent, before in ("the", "his", "her")
        return mention

    def _named_next(self, tokens, end):
        """True for ``her father, RAMON``: the name follows."""
        at = end + (end < len(tokens) and tokens[end].text == ",")
        return at < len(tokens) and tokens[at].capital and self.cast.at(tokens, at) is not None

    def _place(self, tokens, i):
        named = self.places[tokens[i].low]
        for length in (3, 2, 1):
            words = tuple(tokens.lows[i : i + length])
            if len(words) == length and words in named and (lexicon.noun_before(tokens, i) or tokens[i].capital):
                return Mention("place", i, i + length, [named[words]], " ".join(words))
        return None


@lru_cache(maxsize=20_000)
def _listed(low):
    """Whether any list knows a word: of things and their parts, of groups, of pronouns."""
    return lexicon.begins(low) or low in FIRST_WORDS or low in PRONOUNS or tells_many(low)


@lru_cache(maxsize=20_000)
def _tells(low):
    """Whether a word may name something: a list knows it, or it may be a thing that none knows."""
    return _listed(low) or may_be_thing(low)


def _apposed(tokens, i):
    """True for the man of ``BELL (50s), a heavy man in a coat``: more about somebody who has a name."""
    start = phrases.before(tokens, i).start
    told = start > 2 and tokens[start].low in ("a", "an") and tokens[start - 1].text == ","
    if not told or tokens[start - 2].text == ")" or _named_or_aged(tokens, start - 2):
        return told
    own = tokens[start - 3].low in ("his", "her", "their") and people.role_at(tokens, start - 2)
    return bool(own) and own[0] == start - 1  # his lawyer, a young man with glasses


def _named_or_aged(tokens, at):
    """True for the end of ``MS. ODELL`` or of ``MS. ODELL, 50`` before the comma of what follows."""
    aged = tokens[at].text.rstrip("s'’").isdigit() and at > 1 and tokens[at - 1].text == ","
    return tokens[at - 2 if aged else at].shouted


def _both_of(tokens, i):
    """True for ``raises both hands``, ``all day``: nobody is meant."""
    after = tokens[i + 1].low if i + 1 < len(tokens) else ""
    return tokens[i].low in ("both", "all") and (after in BODY or after in ("day", "night", "sides", "doors"))


def _pronoun(tokens, i):
    low = tokens[i].low
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    possessive = low in ("his", "their", "hers") or (
        low == "her"
        and after is not None
        and after.word
        and not (after.shouted and i and tokens[i - 1].low in PREPOSITIONS)  # beside her ANNA weeps
        and not after.low.endswith("ly")
        and after.low not in PREPOSITIONS | DETERMINERS | {"and", "as", "away", "while", "then"}
    )
    return Mention("pronoun", i, i + 1, word=low, possessive=possessive)
