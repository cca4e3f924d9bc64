# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds words in Korean: nouns by what stands before their particles, verbs by their forms."""

import re
from functools import cache

from . import conjugation
from .items import MASK, Item
from .pack import Sense, load

_CHUNK = re.compile(r"[^\s,.!?…:;\"'“”‘’()（）\[\]/·~-]+")
_LONGEST = 14  # letters of a word; longer chunks are looked at from behind only
_HELPERS = ("있다", "보다", "버리다", "주다", "놓다", "두다", "대다", "내다", "나다", "가다", "오다", "서다", "앉다")
_STATES = (
    "고",
    "어",
    "아",
    "해",
    "여",
    "와",
    "워",
    "러",
    "라",
    "채",
    "져",
    "려",
    "쳐",
    "켜",
    "겨",
    "혀",
    "꺼",
    "써",
    "서",
    "내",
)
_NOT = ("않", "못")
_AFTER_CLOSED = ("이", "은", "을", "과")  # particles behind a syllable with a final consonant
_AFTER = (*_AFTER_CLOSED, "가", "는", "를", "와")


@cache
def _particles():
    return {word: case for case, told in load("ko").data["particles"].items() for word in told.split()}


@cache
def _verbs():
    """``{form: [(needs, English verb, what the form does)]}``, those that need the most first."""
    found = {}
    for english, phrase in load("ko").verbs():
        *needs, lemma = phrase.split()
        for form, does in conjugation.korean(lemma).items():
            found.setdefault(form, []).append((tuple(needs), english, does))
    for senses in found.values():
        senses.sort(key=lambda sense: -len("".join(sense[0])))
    return found


@cache
def _helpers():
    found = {}
    for lemma in _HELPERS:
        found |= conjugation.korean(lemma)
    return found | {"있는": "before", "있던": "before", "있다": "finite"}


@cache
def _counting():
    data = load("ko").data
    words = sorted(_numbers(), key=len, reverse=True)
    counters = sorted((w for told in data["counters"].values() for w in told.split(",")), key=len, reverse=True)
    counters = "|".join(counter.strip() for counter in counters)
    return re.compile(rf"(?P<number>\d{{1,4}}|{'|'.join(words)})여?(?:{counters})(?P<tail>.*)")


@cache
def _numbers():
    return {
        word: value for word, sense in load("ko").words.items() if sense.kind == "number" for value in [sense.value]
    }


def _number(told):
    return told if told.isdigit() else _numbers()[told]


def _stands(need, word):
    """Whether a word is one that a verb needs, with the same particle, another one or none."""
    if need.startswith("~"):
        return word.endswith(need[1:])
    return word == need or (word.startswith(need[:-1]) and len(word) <= len(need))


class Chunk:
    """A word with its place; what stands in brackets inside it does not count: 지우(30대)가 is 지우가."""

    def __init__(self, found):
        self._span, self.word = found.span(), found[0].replace(MASK, "")

    def __getitem__(self, _):
        return self.word

    def start(self):
        """Where it begins."""
        return self._span[0]

    def end(self):
        """Where it ends."""
        return self._span[1]

    def span(self):
        """Both."""
        return self._span


class Scanner:
    """Finds items; ``names`` is ``{name or place: Sense}`` of this script."""

    final = True  # verbs stand last

    def __init__(self, names, pack):
        self.words = {**{word.replace(" ", ""): sense for word, sense in pack.words.items()}, **names}
        self._cache = {}

    def scan(self, text):
        """``Item`` of each word that is known, in order."""
        chunks, found, i = [Chunk(m) for m in _CHUNK.finditer(text)], [], 0
        while i < len(chunks):
            item, used = self._at(text, chunks, i, found)
            if item is not None and item.kind != "ignore":
                found.append(item)
            i += used
        return found

    def _at(self, text, chunks, i, found):
        here = chunks[i]
        for length in (2, 1):
            joined = "".join(chunk[0] for chunk in chunks[i : i + length])
            told = _counting().fullmatch(joined)
            if told and (tail := told["tail"]) in ("", *_particles()):
                sense = Sense("number", _number(told["number"]), form="counted")
                end = chunks[min(i + length, len(chunks)) - 1].end()
                return Item(sense, here.start(), end, joined, _particles().get(tail, "")), length
        for length in (3, 2):
            last = chunks[min(i + length, len(chunks)) - 1]
            if i + length > len(chunks) or any(
                text[a.end() : b.start()] != " " for a, b in zip(chunks[i:], chunks[i + 1 : i + length])
            ):
                continue
            joined = "".join(chunk[0] for chunk in chunks[i : i + length])
            if length == 2 and (verb := self._verb(joined, chunks, i)):
                return Item(Sense("verb", verb[0]), here.start(), last.end(), joined, form=verb[1]), length
            if noun := self._noun(joined, len(joined) - len(last[0])):
                sense, word, case = noun
                return Item(sense, here.start(), last.end(), text[here.start() : last.end()], case), length
        if verb := self._verb(here[0], chunks, i):
            return self._helped(text, chunks, i, Item(Sense("verb", verb[0]), *here.span(), here[0], form=verb[1]))
        noun = self._noun(here[0]) or self._behind(here[0], found)
        if noun is None:
            return None, 1
        sense, word, case = noun
        return Item(sense, here.start(), here.end(), word, case), 1

    def _helped(self, text, chunks, i, item):
        """The verb with the helping verbs behind it: what those do counts."""
        used = 1
        while i + used < len(chunks) and text[item.end : chunks[i + used].start()] == " ":
            word = chunks[i + used][0]
            if word.startswith(_NOT) and item.form == "not":
                item.end = chunks[i + used].end()
                return item, used + 1
            does = _helpers().get(word)
            link = item.form == "link" and chunks[i + used - 1][0].endswith(_STATES)
            only_be = chunks[i + used - 1][0].endswith("고") and not word.startswith("있")
            if does is None or not link or only_be:
                break
            item.end, item.form, used = chunks[i + used].end(), does, used + 1
        if item.form == "not":
            item.form = "finite"
        return item, used

    def _verb(self, word, chunks, i):
        """``(English verb, form)`` of a word, or None."""
        for needs, english, does in _verbs().get(word, ()):
            before = [chunk[0] for chunk in chunks[max(i - 3, 0) : i]]
            if all(any(_stands(need, b) for b in before) for need in needs):
                refused = bool(before) and before[-1] in ("안", "못")
                return english, "not" if refused else does
        return None

    def _noun(self, word, floor=0):
        """``(sense, word without its particle, case)`` of the longest word that ``word`` begins with, or None."""
        if floor == 0 and word in self._cache:
            return self._cache[word]
        found = None
        for k in range(min(len(word), _LONGEST), floor, -1):
            sense = self.words.get(word[:k])
            if sense is None:
                continue
            tail = word[k:]
            if not tail or (case := self._case(word[:k], tail)) is not None:
                found = sense, word[:k], case if tail else ""
                if tail.startswith("들") and sense.kind == "person":
                    found = Sense("person", sense.value, True), word[:k] + "들", case
                break
        if floor == 0:
            self._cache[word] = found
        return found

    def _case(self, word, tail):
        """The case that a tail tells, or None where it is no particle."""
        if tail.startswith("들"):
            return _particles().get(tail[1:], None if len(tail) > 1 else "")
        sense = self.words[word]
        if sense.kind == "name" and tail[0] in "이님씨군양":
            bare = tail.removeprefix("이").removeprefix("씨").removeprefix("님").removeprefix("군").removeprefix("양")
            if not bare or bare in _particles():
                return _particles().get(bare, _particles().get(tail, ""))
        if sense.kind != "name" and tail in _AFTER and conjugation.is_closed(word) is (tail not in _AFTER_CLOSED):
            return None  # 차이 is no 차 with a particle, which would be 차가
        if sense.kind == "relation" and tail in ("쪽에", "쪽으로", "쪽", "편에"):
            return "at"
        return _particles().get(tail)

    def _behind(self, word, found):
        """A compound by its last part: 편의점봉투 is a 봉투."""
        for k in range(1, min(len(word) - 1, _LONGEST)):
            noun = self._noun(word[k:])
            if noun and len(noun[1]) > 1 and noun[0].kind in ("thing", "person") and k > 1:
                return noun[0], word[: k + len(noun[1])], noun[2]
        return None
