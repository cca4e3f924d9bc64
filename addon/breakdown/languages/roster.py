# SPDX-License-Identifier: GPL-3.0-or-later
"""The cast of a script that is not in English: names above speeches, their longer and shorter forms, introductions."""

import re
import unicodedata

from ...world import ids
from ...world.schema import Character
from .. import people
from ..cast import Cast, Person
from ..speech import voice as english_voice
from . import introduced
from .pack import Sense, role, split

_JOINED = re.compile(r"\s*[/+、，,&＆・·]\s*")
_NUMBER = re.compile(r"\s*[#＃]?\d+$|\s*[A-Z]$")
_BRACKET = re.compile(r"\s*[(（\[［]([^()（）\[\]［］]*)[)）\]］]\s*")


class Roster(Cast):
    """People found by name in any script; names are compared without blanks and case."""

    def __init__(self, pack):
        super().__init__()
        self.pack = pack
        self._forms = {}

    def by_name(self, name):
        """The ``Person`` that a name means, with or without a title behind or before it, or None."""
        key = fold(name)
        return self._forms.get(key) or self._forms.get(fold(self.plain(name)))

    def plain(self, name):
        """A name without what politeness adds to it."""
        plain = self.pack.marks["polite"].sub("", name.strip())
        return self.pack.marks["article"].sub("", plain) or name

    def add(self, name, line, speaking=False, inferred=False):
        """The ``Person`` of this name, made if it is new."""
        if found := self.by_name(name):
            found.character.speaking |= speaking
            return found
        character = Character(ids.character(name), name, speaking=speaking, inferred=inferred)
        while character.id in self.people:
            character.id += "-x"
        person = Person(character, first_line=line)
        self.people[character.id] = person
        self.alias(person, name)
        if known := self.calling(name):
            character.role, character.gender, person.common = known.role, known.gender, True
        return person

    def alias(self, person, name):
        """Let another name mean the same person."""
        character = person.character
        if name != character.name and name not in character.aliases:
            character.aliases.append(name)
        for form in (name, self.plain(name)):
            self._forms.setdefault(fold(form), person)
            person.forms.add((fold(form),))

    def calling(self, name):
        """The ``people.Role`` that a name is or ends or begins with (경찰 1, 老板, LE FACTEUR), or None."""
        bare = self.pack.plain(self.pack.marks["article"].sub("", _NUMBER.sub("", name).strip()))
        for word in (bare, bare.lower(), bare.replace(" ", "")):
            sense = self.pack.words.get(word)
            if sense and sense.kind == "person":
                return role(sense.value)
        for word in reversed(bare.lower().split()) if " " in bare else ():
            sense = self.pack.words.get(word)
            if sense and sense.kind == "person" and role(sense.value).role:
                return role(sense.value)
        return None

    def senses(self):
        """``{name: Sense}`` for a scanner."""
        found = {}
        for person in self:
            character = person.character
            for name in (character.name, *character.aliases):
                for form in {name, self.plain(name), name.replace(" ", "")}:
                    found.setdefault(form, Sense("name", character.id))
        return found


def fold(name):
    """A name as it is compared."""
    return "".join(unicodedata.normalize("NFKC", name).casefold().split())


class Cues:
    """Reads what stands above speeches."""

    def __init__(self, pack):
        self.pack, self.marks = pack, pack.marks
        self._everyone = {fold(w) for w in split(pack.data["everyone"])}
        self._screen = {fold(w) for w in split(pack.data["captions"])}

    def names(self, text):
        """The names in a cue; none for a caption, ``["*"]`` for everybody."""
        bare = self.marks["voice"].sub("", _BRACKET.sub(" ", text).strip(" :：^")).strip()
        if not bare or fold(bare) in self._screen:
            return []
        if fold(bare) in self._everyone:
            return ["*"]
        parts = [part.strip() for piece in _JOINED.split(bare) for part in self.marks["and"].split(piece)]
        return [part for part in parts if part] or [bare]

    def voice(self, cue):
        """``on``, ``off``, ``over`` or ``filtered``."""
        told = f"{cue.extension} {' '.join(_BRACKET.findall(cue.text))}".strip()
        said = f"({told}) {cue.text}" if told else cue.text
        for kind in ("over", "filtered", "off"):
            if self.marks[kind].search(said):
                return kind
        return "off" if self.marks["voice"].search(cue.text.strip(" :：^")) else english_voice(cue)


def gather(cues, texts, pack):
    """The ``Roster`` of ``cues`` ``[(text, line)]`` and of the action ``texts`` (``Rows``)."""
    roster, reader = Roster(pack), Cues(pack)
    counts, lines = {}, {}
    for text, line in cues:
        for name in reader.names(text):
            if name != "*":
                counts[name] = counts.get(name, 0) + 1
                lines.setdefault(name, line)
    for names in _groups(counts, pack):
        best = max(names, key=lambda name: (counts[name], -len(name)))
        person = roster.add(best, min(lines[name] for name in names), speaking=True)
        for name in names:
            roster.alias(person, name)
    introduced.add(roster, texts, pack)
    _given_names(roster, texts, pack)
    for person in roster:
        character = person.character
        for gender in ("female", "male"):
            if character.gender is None and pack.marks[f"{gender}_name"].search(character.name):
                character.gender = gender
        if character.gender is None and pack.data.get("starts"):
            character.gender = people.gender_of_name(character.name)
    return roster


def _given_names(roster, texts, pack):
    """Let the names by which the action goes on mean those whom it introduced with a surname: 한도진, then 도진."""
    surname = pack.marks["surname"]
    for person in list(roster) if pack.tag in introduced.GIVEN else ():
        name = person.character.name
        given = next((name[k:] for k in (2, 1) if len(name) - k >= 2 and surname.fullmatch(name[:k])), "")
        if not given or person.common or roster.by_name(given) is not None or given in pack.words:
            continue
        if sum(rows.text.count(given) - rows.text.count(name) for rows in texts):
            roster.alias(person, given)


def _groups(counts, pack):
    """Names that mean one person: 김지우 and 지우, 佐藤健 and 健, MARIE DUPONT and MARIE."""
    groups = {name: [name] for name in counts}
    for short in counts:
        wholes = [name for name in counts if name != short and _is_short(short, name, pack)]
        if len(wholes) == 1 and wholes[0] in groups and short in groups:
            groups[wholes[0]] += groups.pop(short)
    return groups.values()


def _is_short(short, name, pack):
    plain, whole = pack.marks["polite"].sub("", short), pack.marks["polite"].sub("", name)
    if plain == whole:
        return len(short) < len(name)
    if pack.data.get("starts"):
        words = whole.split()
        return len(words) > 1 and plain in (words[0], words[-1]) and not pack.marks["young"].search(whole)
    if len(plain) < 2 and pack.tag != "ja":
        return False
    rest = whole.removesuffix(plain) if whole.endswith(plain) else whole.removeprefix(plain)
    if rest == whole or pack.marks["young"].search(rest) or rest[-1:].isdigit():
        return False
    return bool(pack.marks["surname"].fullmatch(rest)) or (pack.tag == "ja" and 1 <= len(rest) <= 3 and len(whole) > 2)
