# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a paragraph names more people than one: extras, crowds, and members of the cast taken together."""

from functools import lru_cache

from ..world import ids
from . import lexicon, people
from .data import table, word_set
from .mention import Mention
from .verbs import match_verb
from .words import DETERMINERS, plural, singular

_TOGETHER = word_set("man woman boy girl child kid friend brother sister guy lover lady stranger")
_LARGE = ("crowd", "mob", "throng", "audience", "congregation", "army")
_PLAYERS = {
    "orchestra": "musician violinist cellist player",
    "band": "musician guitarist player trio quartet quintet",
    "choir": "singer chorister choirboy",
    "jury": "juror",
}
_WATCHERS = word_set(
    "audience congregation crowd people guests spectators onlookers viewers fans patrons customers parents students "
    "relatives mourners villagers worshippers parishioners families friends children diners"
)
_OBJECTS = ("the", "a", "an", "his", "her", "their")
_COUNTED = ("ers", "ors", "ists", "ees", "ants", "men", "women")
_PEOPLE = ("ers", "ors", "ists", "ants", "ents", "people", "men", "women", "children")


@lru_cache(maxsize=20_000)
def tells_many(low):
    """Whether a word may be a group by itself: ``crowd``, ``trombonists``."""
    data = table("people")
    return low in data["groups"] or low.endswith(_COUNTED) or bool(data["lone_groups"].get(low))


class Crowds:
    """The part of a ``Tagger`` that knows groups; it has a ``cast`` and notes extras in ``things``."""

    def _together(self, tokens, i, role):
        """``the two women``, ``both men``: members of the cast rather than extras."""
        if not role[1].plural or role[1].noun not in _TOGETHER:
            return None
        if {"the", "both"}.isdisjoint(tokens.lows[max(i - 2, 0) : i]):
            return None
        if self.things.get(ids.element("extras", tokens[i].low)):
            return None
        if sum(role[1].gender in (None, p.character.gender) for p in self.cast) < 2:
            return None
        if cast := self._in_cast(tokens, i, role[1]):
            return Mention("person", i, role[0], cast, tokens[i].low, possessive=tokens[role[0] - 1].possessive)
        return Mention("noun", i, role[0], word=role[1].noun, role=role[1], definite=True)

    def _extras(self, passage, i, role):
        tokens = passage.tokens
        data = table("people")
        low = tokens[i].low
        if low in data["groups"] and i + 2 < len(tokens) and tokens[i + 1].low == "of":
            number = data["numbers"].get(tokens[i + 2].low, 1)
            if number > 1 or tokens[i + 2].text.isdigit():
                number = max(number, int(tokens[i + 2].text) if tokens[i + 2].text.isdigit() else 1)
                return self._crowd(passage, i, i + 1, low, min(number, 500), True)  # an audience of thirty
            head = _noun_after(tokens, i + 2)
            if head:
                end, name = head
                count, told = _group_count(tokens, i, data)
                return self._crowd(passage, i, end, name, count, told)
            return None
        if role and role[1].plural and role[0] < len(tokens) and self.cast.at(tokens, role[0]):
            return None  # her sons PETER and LUKAS
        if role and role[1].plural and not self._acts(tokens, i) and not _takes_object(tokens, i):
            end = role[0]
            if cast := self._in_cast(tokens, i, role[1]):
                return Mention("person", i, end, cast, low, possessive=tokens[end - 1].possessive)
            name = " ".join(tokens.lows[i:end])
            count, told = _count(tokens, i, data)
            return self._crowd(passage, i, end, name, count, told)
        if low.endswith(_COUNTED) and role is None and self._are_people(tokens, i):
            count, told = _count(tokens, i, data)
            return self._crowd(passage, i, i + 1, low, count, told) if told else None
        if not data["lone_groups"].get(low) or match_verb(tokens, i):
            return None
        if lexicon.noun_before(tokens, i) or tokens[i].shouted or low.endswith("s") or low == "people":
            return self._group(passage, i, low, data)
        return None

    @staticmethod
    def _are_people(tokens, i):
        """True for ``twelve trombonists wait``: no known thing, and they do something."""
        if lexicon.entries().get(tokens[i].low) or i + 1 >= len(tokens):
            return False
        verb = match_verb(tokens, i + 1)
        return verb is not None and verb.kind == "base" and verb.name is not None

    def _acts(self, tokens, i):
        """True for the verb in ``Dan cooks``, ``she guards``."""
        verb = match_verb(tokens, i)
        if not verb or verb.kind != "s" or i == 0:
            return False
        return tokens[i - 1].low in ("he", "she", "it", "who") or any(
            (found := self.cast.at(tokens, k)) and found[0] == i for k in range(max(i - 3, 0), i)
        )

    def _group(self, passage, i, low, data):
        """The crowd: the largest group that is here already, or a new one."""
        tokens = passage.tokens
        largest = self._meant(low) if low in _PLAYERS else self.things.largest("extras")
        if low in ("audience", "congregation") and largest and not _watches(self.things.get(largest).name):
            largest = None
        enough = largest and (low not in _LARGE or self.things.get(largest).count >= data["lone_groups"][low] // 3)
        if i and tokens[i - 1].low == "the" and enough:
            line = passage.line_at(tokens[i].start)
            self.things.again(largest, line)
            return Mention("extras", i, i + 1, [largest], low, possessive=tokens[i].possessive)
        count, told = _count(tokens, i, data)
        told = told and low in ("people", "onlookers", "passersby", "passers-by")
        return self._crowd(passage, i, i + 1, low, count if told else data["lone_groups"][low], told)

    def _meant(self, low):
        """Id of the players whom ``the band`` means; an audience is none."""
        own = ids.element("extras", low)
        players = [e.id for e in self.things.all() if e.category == "extras" and _plays(e.name, low)]
        return own if self.things.get(own) else players[-1] if players else None

    def _crowd(self, passage, i, end, name, count, told):
        line = passage.line_at(passage.tokens[i].start)
        written = passage.text[passage.tokens[end - 1].start : passage.tokens[end - 1].end]
        shown = name.upper() if written.isupper() else name
        ident = self.things.add("extras", name, shown, line, count, told)
        return Mention("extras", i, end, [ident], name, possessive=passage.tokens[end - 1].possessive)

    def _in_cast(self, tokens, i, noun):
        """Ids of GUARD 1 and GUARD 2 where ``the guards`` are named."""
        known = self.things.get(
            ids.element("extras", " ".join(plural(noun.noun, table("people")["irregular"]).split()))
        )
        count, told = _count(tokens, i, table("people"))
        numbered = [p.character.id for p in self.cast if _one_of(p.character.name, noun.noun)]
        if known or len(numbered) < 2 or (told and count > len(numbered)):
            return []
        return numbered[: count if told else None]


def _one_of(name, noun):
    """True for GUARD 1 and MAN IN SUIT #2, where guards and men are named."""
    if not name[-1].isdigit():
        return False
    *words, number = name.lower().split()
    head = noun.split()
    return number.lstrip("#").isdigit() and words[: len(head)] == head


def _watches(name):
    """True for those who may be the audience; the choir is none."""
    return bool(_WATCHERS & set(name.lower().split()))


def _plays(name, low):
    """True for musicians where ``the band`` is said, for singers where ``the choir`` is."""
    words = {singular(word) for word in name.lower().split()}
    role = next((people.roles()[w].role for w in words if w in people.roles()), None)
    return bool(words & set(_PLAYERS[low].split())) or (low in ("band", "orchestra") and role == "musician")


def _takes_object(tokens, i):
    """True for the verb in ``fans herself``, ``guards the door``."""
    after = tokens[i + 1].low if i + 1 < len(tokens) else ""
    told = i > 0 and (tokens[i - 1].low in DETERMINERS or lexicon.is_adjective(tokens[i - 1]))
    return i > 0 and not told and after in (*_OBJECTS, "herself", "himself", "themselves", "it", "him", "them")


def _noun_after(tokens, i):
    """``(end, plural noun)`` of the people in ``a crowd of angry protesters``."""
    for k in range(i, min(i + 4, len(tokens))):
        if not tokens[k].word:
            return None
        role = people.role_at(tokens, k)
        if role and role[1].plural:
            return role[0], " ".join(tokens.lows[k : role[0]])
        if lexicon.match(tokens, k):
            return None
        last = k + 1 >= len(tokens) or not tokens[k + 1].word or not lexicon.is_adjective(tokens[k])
        if last and tokens[k].low.endswith(_PEOPLE):
            return k + 1, tokens[k].low
    return None


def _group_count(tokens, i, data):
    low = tokens[i].low
    before = tokens[i - 1].low if i else ""
    size = data["groups"][low]
    told = low in ("dozen", "pair", "couple", "trio")
    if before == "half" or (i > 1 and tokens[i - 2].low == "half"):
        size = max(2, size // 2)
    return size, told


def _count(tokens, i, data):
    """``(count, told)`` of a plural noun for people at ``tokens[i]``."""
    count, told = lexicon.count_before(tokens, i, True)
    if told:
        return count, True
    for back in range(1, 4):
        if i - back < 0:
            break
        low = tokens[i - back].low
        if low in data["quantities"]:
            return data["quantities"][low], False
        if low == "of" and i - back and f"{tokens[i - back - 1].low} of" in data["quantities"]:
            return data["quantities"][f"{tokens[i - back - 1].low} of"], False
        if not tokens[i - back].word or not lexicon.is_adjective(tokens[i - back]):
            break
    return 5, False
