# SPDX-License-Identifier: GPL-3.0-or-later
"""Nouns of a clause: how many, what colour, where; and which person or thing of the world each of them is."""

import re

from ...world import ids
from .. import lexicon
from ..data import table, word_set
from ..mention import Mention
from ..phrases import Phrase
from .items import Item
from .pack import Sense, entry, many, role

_ENDS = ".!?。！？"
_STOP = re.compile(r"[.!?。！？]")
_NEAR = 2  # characters between a number and its noun
_FAR = 14  # characters between a preposition and its noun
_CARS = ("police_car", "taxi", "van", "truck", "ambulance", "bus", "car", "fire_engine", "tuk_tuk")
_TO_PEOPLE = (
    "give",
    "look",
    "hug",
    "kiss",
    "chase",
    "touch",
    "hit",
    "walk",
    "talk",
    "listen",
    "kick",
    "feed",
    "wait",
    "push",
)
MASSES = frozenset(
    [
        "villager",
        "onlooker",
        "pedestrian",
        "protester",
        "spectator",
        "mourner",
        "juror",
        "refugee",
        "shopper",
        "passerby",
    ]
)
_HOLD = word_set("jug bottle bowl cup mug glass wine_glass can jar pot barrel bucket")  # what drinks and food are in
_HELD = word_set("glass wine_glass bottle cup food")
_ANYBODY = frozenset(("man", "woman", "person", "stranger", "figure", "young man", "young woman"))
_OF_WHAT = frozenset(["", "de", "du", "d'", "d’", "の", "的"])
_UNTOLD = 5  # people of a plural that nobody counts


def prepare(items, text, pack):
    """Give nouns the numbers, colours, relations and cases that stand beside them; the rest of the items, in order."""
    found, looks, number, case = [], [], None, None
    behind = pack.data.get("relations_behind", False)
    for item in _counted(_told_by_verbs(items, text, pack), text, pack):
        last = found[-1] if found else None
        gap = text[last.end : item.start] if last else ""
        beside = last is not None and last.noun and len(gap) <= _NEAR and not gap.strip(" 의")
        if item.kind == "number":
            counted = item.sense.form == "counted"
            if beside and counted and last.count is None and _counts_back(last, pack) and _countable(last):
                last.count, last.end, last.case = int(item.sense.value), item.end, item.case or last.case
            elif counted and not beside and (far := _counted_far(found, item, text, pack)):
                far.count = int(item.sense.value)
            else:
                number = item
        elif item.kind == "plural":
            if beside and last.kind in ("person", "name") and pack.data.get("plurals_behind", True):
                last.sense, last.end = _as_many(last.sense), item.end
            else:
                number = Item(item.sense, item.start, item.end, item.word)
        elif item.kind in ("colour", "adjective"):
            if beside and pack.data.get("adjectives_behind"):
                _describe(last, item)
            else:
                looks.append(item)
        elif item.kind == "relation":
            if behind and beside and last.relation:
                continue
            if behind and beside:
                last.relation, last.case, last.end = item.sense.value, item.case or "at", item.end
            elif behind:
                looks = []
            else:
                case = item
        elif item.kind == "case":
            if pack.data.get("cases_behind"):
                if beside:
                    last.case, last.end = item.sense.value, item.end
            elif item.sense.value != "of" or (last and not _parted(gap)):  # des badauds se rassemblent
                case = item if not (case and case.kind == "relation" and item.sense.value == "of") else case
        else:
            if item.noun:
                _settle(item, text, looks, number, _in_reach(case, item, text, pack))
            if item.noun or item.kind == "verb":
                looks, number, case = [], None, None
            found.append(item)
    return _together(found, text, pack)


def _together(items, text, pack):
    """The items, with those people marked who do what only several do."""
    does = pack.marks.get("together")
    for k, item in enumerate(items if does else ()):
        if item.kind == "person":
            after = next((i.start for i in items[k + 1 :] if i.kind in ("person", "name", "group")), len(text))
            stop = next((m.start() for m in _STOP.finditer(text, item.end, after)), after)
            item.together = does.search(text, item.end, stop) is not None
    return items


def _told_by_verbs(items, text, pack):
    """Words of two meanings as what stands behind them tells: 차를 마신다 is tea, and else a car."""
    senses = pack.data.get("senses", {})
    found = []
    for item in items:
        for english, told in senses.get(item.word, {}).items() if item.kind == "thing" else ():
            if text[item.end :].lstrip().startswith(tuple(told.split())):
                item.sense = Sense("ignore" if english == "none" else "thing", english, item.sense.many)
        last = found[-1] if found else None
        between = text[last.end : item.start] if last else ""
        parted = pack.data.get("blanks") and between.isspace()  # a jug of wine, and glasses
        if last and not parted and _fills(item, last, between):
            continue
        if item.kind != "ignore":
            found.append(item)
    return found


def _fills(item, last, between):
    """True for the wine of a jug of wine: the jug is what is seen."""
    if item.kind != "thing" or last.kind != "thing" or between.strip().lower() not in _OF_WHAT:
        return False
    holds = entry(last.sense.value).asset in _HOLD and last.case in ("", "of")
    return holds and entry(item.sense.value).asset in _HELD and (item.start - last.end < _FAR)


def _counted(items, text, pack):
    """Numbers and what counts with them as one; ``both`` before or behind a noun is a number: 二人の警官."""
    found, pairs = [], pack.data.get("pairs", {})
    for k, item in enumerate(items):
        last = found[-1] if found else None
        if item.kind == "counter":
            if last and last.kind == "number" and item.start - last.end <= 1:
                found[-1] = Item(_number(last.sense.value), last.start, item.end, last.word, item.case)
                continue
            after = items[k + 1] if k + 1 < len(items) else None
            if after and after.kind == "number" and after.sense.value == "1" and after.start == item.end:
                after.sense, after.start = _number("1"), item.start  # คนหนึ่ง
                continue
            if (told := pack.cases.get(pack.plain(item.word))) is None:
                continue
            item.sense = Sense("case", told)  # 把 is both
        if item.kind == "thing" and last and last.kind == "number" and item.start == last.end and _any_counts(pack):
            found[-1] = Item(_number(last.sense.value), last.start, item.end, last.word, item.case)
            continue
        if item.kind == "number" and item.word.endswith("つ"):
            item.sense = _number(item.sense.value)  # 三つ counts without a counter
        if item.kind == "pronoun" and item.word in pairs:
            after = items[k + 1] if k + 1 < len(items) else None
            before = last and last.kind == "person" and item.start - last.end <= 1
            if before or (after and after.kind == "person" and after.start == item.end and item.case in ("of", "")):
                item = Item(_number(pairs[item.word]), item.start, item.end, item.word, "" if not before else item.case)
        found.append(item)
    return found


def _any_counts(pack):
    """Whether any noun behind a number counts what stands before it: พิซซ่าสองถาด is two trays of pizza."""
    return pack.data.get("counts") == "after" and pack.data.get("blanks", False)


def _number(value):
    return Sense("number", value, form="counted")


def _counts_back(last, pack):
    """Whether a number behind a noun counts it; where cases stand behind nouns, no number does after some of them."""
    if not pack.data.get("cases_behind") and pack.data.get("counts") == "after":
        return True
    return pack.data.get("counts", "both") != "before" and last.relation is None and last.case in (
        "", "subject", "topic", "object"
    )  # fmt: skip


def _counted_far(found, number, text, pack):
    """The noun that a number counts across a verb or an unknown word, where numbers only ever stand behind and blanks
    part clauses: อีกาเกาะอยู่สองตัว. None where there is none."""
    if pack.data.get("counts") != "after" or not pack.data.get("blanks"):
        return None
    noun = next((item for item in reversed(found) if item.noun), None)
    near = noun is not None and _countable(noun) and noun.count is None
    return noun if near and not any(ch.isspace() for ch in text[noun.end : number.start]) else None


def _countable(item):
    return item.kind in ("thing", "person", "group")


def _as_many(sense):
    return type(sense)("person", sense.value, True) if sense.kind == "person" else sense


def _settle(item, text, looks, number, case):
    """Hang on a noun what stood before it."""
    for told in looks:
        if len(text[told.end : item.start].split()) <= 2 and item.start - told.end <= _FAR:
            _describe(item, told)
    whole = number is not None and not any(mark in text[number.end : item.start] for mark in _ENDS)
    if whole and item.start - number.end <= _FAR and _countable(item):
        if number.kind == "plural":
            item.sense = _as_many(item.sense)
        else:
            item.count = int(number.sense.value)
    if case is not None and item.start - case.end <= _FAR and not _parted(text[case.end : item.start]):
        if case.kind == "relation":
            item.relation, item.case = case.sense.value, "at"
        elif not item.case:
            item.case = case.sense.value


def _in_reach(case, item, text, pack):
    """The case before a noun, unless a blank that parts clauses stands between them behind an unknown word."""
    between = text[case.end : item.start] if case is not None and pack.data.get("blanks") else ""
    return None if between.strip() and between[-1].isspace() else case


def _parted(between):
    return any(mark in between for mark in ",.;:，。、；")


def _describe(item, told):
    item.looks.append(told.sense.value)


class Nouns:
    """Says who and what the nouns of one scene are; notes its elements in ``things`` and new people in ``cast``."""

    def __init__(self, cast, actors, things, pack):
        self.cast, self.actors, self.things = cast, actors, things
        self.pack = pack
        self.ends = str.startswith if pack.data.get("heads") == "first" else str.endswith  # where a compound's noun is

    def idents(self, item, rows, besides=(), verb=None):
        """Ids that a noun means; found once."""
        if not item.idents:
            item.idents = self._find(item, rows, besides, verb)
        else:
            for ident in item.idents if item.kind in ("thing", "group") else ():
                self.things.again(ident, rows.line_at(item.start))
        return item.idents

    def _find(self, item, rows, besides, verb):
        line = rows.line_at(item.start)
        sense = item.sense
        if sense.kind in ("name", "place"):
            return [sense.value]
        if sense.kind == "thing":
            return [self._thing(item, line)]
        if sense.kind == "group" or sense.many or (item.count or 1) > 1:
            return self._crowd(item, line)
        if sense.kind == "person":
            return self._crowd(item, line) if self._usually_many(item) else self._person(item, line)
        word = sense.value
        if word == "other":
            handled = (item.case == "object" or verb != "give") and item.case != "to" and verb not in _TO_PEOPLE
            return (
                self.actors.resolve(Mention("pronoun", 0, 0, word="it"), besides, verb)
                if handled
                else (self.actors.other(besides))
            )
        found = self.actors.resolve(Mention("pronoun", 0, 0, word=word), besides, verb)
        if word == "both" and len(found) < 2:
            found = self.actors.present[-2:]
        return found

    def _usually_many(self, item):
        """True for villagers, and for those who queue, in a language that need not say that they are several."""
        if self.pack.data.get("starts") or item.count is not None or self.cast.by_name(item.word) is not None:
            return False
        return item.sense.value in MASSES or item.together

    def _thing(self, item, line):
        known = entry(item.sense.value)
        phrase = Phrase(0, "the" if item.definite else "", None, tuple(item.looks))
        told = item.count is not None
        one = not item.sense.many or known.key.endswith("s")  # headphones are one, however many the word says
        count = item.count or (1 if one else lexicon.MANY)
        whole = self._whole(item, known.category) if not item.looks and not told else None
        if whole:
            self.things.again(whole, line)
            return whole
        key = f"{known.key} {item.sense.own}" if item.sense.own else known.key
        return self.things.add(known.category, key, item.word, line, count, told, known.asset, phrase)

    def _whole(self, item, category):
        """Id of a thing named before by a longer word that ends like this one: the car of a police car, or None."""
        for element in reversed(list(self.things.all())):
            name, word = element.name.lower(), item.word.lower().removesuffix("子")
            if element.category != category or name == item.word.lower() or not word:
                continue
            if self.ends(name, word) or (item.sense.value == "car" and element.asset in _CARS):
                return element.id
        return None

    def _crowd(self, item, line):
        english = item.sense.value
        if item.kind == "person":
            numbered = [
                p.character.id for p in self.cast
                if p.common and p.character.name[-1:].isdigit() and self.cast.calling(p.character.name) == role(english)
            ]  # fmt: skip
            if len(numbered) > 1 and item.count in (None, len(numbered)):
                return numbered
            key, count = many(english), item.count or _UNTOLD
        else:
            key, count = english, item.count or table("people")["lone_groups"].get(english, _UNTOLD)
        ident = ids.element("extras", key)
        if item.count is None and self.things.get(ident):
            self.things.again(ident, line)
            return [ident]
        ident = self.things.add("extras", key, item.word, line, count, item.count is not None)
        self.things.get(ident).description = key
        return [ident]

    def _person(self, item, line):
        """Somebody who is here and fits, or a new person called by that noun."""
        english = item.sense.value
        found = self.cast.by_name(item.word)
        known = role(english)
        if found is None or english in _ANYBODY:
            here = [i for i in self.actors.fitting(known) if self._may_be(i, known)]
            if here and not item.described and (known.role or known.gender or item.definite):
                return here[-1:]
        if found is None and item.definite:  # der Verletzte, who was ein Verletzter
            found = next((p for p in self.cast if p.common and self._calls(p.character) == english), None)
        if found:
            return [found.character.id]
        return [self.cast.add(item.word, line).character.id]

    def _calls(self, character):
        told = self.cast.calling(character.name)
        return told.noun if told else None

    def _may_be(self, ident, known):
        """False for somebody whom another calling names, but for the man that a noun for anybody means: the innkeeper
        is no merchant, and the photographer not the man of before. The wounded is nobody by name who is here."""
        person = self.cast.get(ident)
        told = self._calls(person.character) if person and person.common else None
        if told is None:
            return bool(known.role or known.gender) or known.noun in _ANYBODY
        return told == known.noun or known.noun in _ANYBODY
