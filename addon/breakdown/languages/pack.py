# SPDX-License-Identifier: GPL-3.0-or-later
"""A language's words, each with what it means in the lists that the English reader has."""

import json
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from .. import lexicon, people
from ..words import plural

_HERE = Path(__file__).parent
_PLAIN = ("pronouns", "relations", "colours", "adjectives", "numbers", "counters", "plurals", "cases")


@dataclass(frozen=True)
class Sense:
    """What a word means. ``kind``: thing, person, group, verb, pronoun, relation, colour, adjective, number, counter,
    plural, case, ignore, name, place; ``value``: the English word, or the id of a name. ``many``: a plural.
    ``own``: the language's own word where one English word has several things under it (a receipt is a paper), each
    one in an id of its own."""

    kind: str
    value: str
    many: bool = False
    form: str = ""
    own: str = ""


@cache
def tags():
    """Tags of the languages that have a list."""
    return frozenset(path.stem for path in _HERE.glob("*.json"))


def tag_of(language):
    """The tag of the list for a BCP 47 tag (zh for zh-Hant), or None."""
    stem = language.lower().replace("_", "-").partition("-")[0]
    return stem if stem in tags() else None


@cache
def load(tag):
    """The ``Pack`` of a tag."""
    return Pack(tag, json.loads((_HERE / f"{tag}.json").read_text(encoding="utf-8")))


def split(text):
    """The words or phrases between the commas of a text."""
    return [word for part in text.split(",") if (word := part.strip())]


class Pack:
    """The data of a language. ``words``: ``{word as the script writes it: Sense}``, verbs apart."""

    def __init__(self, tag, data):
        self.tag, self.data = tag, data
        self._letters = str.maketrans(data.get("traditional", ""), data.get("simplified", ""))
        self.words = {}
        self._enter(", ".join(data["ignore"]), Sense("ignore", ""))
        for english, natives in data["things"].items():
            for k, synonyms in enumerate(split(natives)):
                first = synonyms.split("=")[0]
                self._enter(synonyms, Sense("thing", english, own=first if k else ""))
        for english, natives in data["people"].items():
            self._enter(natives, Sense("person", english))
        for english, natives in data.get("groups", {}).items():
            self._enter(natives, Sense("group", english, True))
        for section in _PLAIN:
            kind = section.rstrip("s")
            for value, natives in data.get(section, {}).items():
                self._enter(natives, Sense(kind, value))
        self.emotion, self.camera, self.density, self.manners = (
            _Glosses(data[section], self) for section in ("emotion", "camera", "density", "manners")
        )
        self.cases = {word: case for case, told in data.get("cases", {}).items() for word in split(told)}
        self.counters = {word for told in data.get("counters", {}).values() for word in split(told)}
        self.places = {word: english for english, told in data["places"].items() for word in split(told)}
        self.weather = {kind: re.compile(told, re.IGNORECASE) for kind, told in data["weather"].items()}
        self.skies = {word: kind for kind, told in data["skies"].items() for word in split(told)}
        self.marks = {name: re.compile(told, re.IGNORECASE) for name, told in data["marks"].items()}

    def _enter(self, natives, sense):
        for word in split(natives.replace("=", ",")):
            self.words.setdefault(word, sense)

    def plain(self, text):
        """A text of the same length in the letters that the lists are written in: Chinese in the shorter ones."""
        return text.translate(self._letters) if self._letters else text

    def verbs(self):
        """``[(English verb or None, word)]``; None for a phrase that only looks like a verb that can be staged."""
        found = []
        for english, natives in self.data["verbs"].items():
            found += [(None if english == "none" else english, word) for word in split(natives)]
        return found


class _Glosses:
    """Finds words anywhere in a text and says them in English."""

    def __init__(self, table, pack):
        self._plain = pack.plain
        self._english = {word.lower(): english for english, told in table.items() for word in split(told)}
        words = sorted(map(re.escape, self._english), key=len, reverse=True)
        edge = r"(?<!\w)" if pack.data.get("starts") else ""
        self._find = re.compile(edge + "(?:" + "|".join(words) + ")", re.IGNORECASE) if words else None

    def of(self, text):
        """``[(English, start, end)]`` in order."""
        if not text or self._find is None:
            return []
        return [(self._english[m[0].lower()], *m.span()) for m in self._find.finditer(self._plain(text))]

    def say(self, text):
        """The English words of a text, in one line."""
        return ", ".join(english for english, _, _ in self.of(text))


def role(english):
    """The ``people.Role`` of an English noun; a plain one where it is no occupation that is known."""
    return people.roles().get(english) or people.Role(english, None, None)


@cache
def many(english):
    """The plural of an English noun for people."""
    return plural(english, people.table("people")["irregular"])


def entry(english):
    """The ``lexicon.Entry`` of an English word; ``KeyError`` for one that the lexicon lacks."""
    return lexicon.entries()[english]
