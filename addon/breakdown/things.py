# SPDX-License-Identifier: GPL-3.0-or-later
"""What a scene needs: each thing and each group of extras once, with every line that names it."""

import re
from dataclasses import dataclass, field

from ..world import ids
from ..world.schema import CATEGORIES, Element
from . import colours, lexicon
from .data import table, word_set
from .phrases import Phrase

_FIERY = word_set(
    "mob villagers peasants pitchforks pitchfork burn burns burning flame flames flaming flicker flickers bonfire pyre "
    "castle dungeon knight knights sword swords monks torchlight sconce medieval stake catacombs cave torchbearer"
)
_ELECTRIC = word_set("flashlight flashlights battery batteries switch switches beam beams click clicks police phone")
_NOTHING = Phrase(0)
_CARRIED = ("props", "wardrobe")


@dataclass
class Memory:
    """What earlier scenes told of crowds and things."""

    crowds: dict[str, int] = field(default_factory=dict)  # counts
    looks: dict[str, tuple] = field(default_factory=dict)  # id -> (colour, description, owner)
    owners: dict[str, str] = field(default_factory=dict)  # id of a thing -> who had it last
    coined: set[str] = field(default_factory=set)  # things that no list knows


class Things:
    """The elements of one scene while it is being read."""

    def __init__(self, memory=None):
        self._by_id = {}
        self._told = set()
        self._kinds = {}  # id of a plain thing -> ids of those that differ from it by colour or owner, the latest last
        self._spread = {}  # id of a plural that nobody counted -> ids of the extras of whom each has one
        self._heirs = {}  # id -> who has it when the scene ends, or None
        self.gone = set()  # ids of vehicles that drove past or away
        self.setting = frozenset()  # words of the heading, and INT where it is inside
        self.memory = Memory() if memory is None else memory

    def get(self, ident):
        """The ``Element`` with an id, or None."""
        return self._by_id.get(ident)

    def carried(self, key):
        """True for a furnishing that is a prop here, or was in somebody's hands before."""
        ident = ids.element("prop", key)
        plain = ids.element("dressing", key)
        return plain not in self._by_id and (ident in self._by_id or ident in self.memory.owners)

    def add(self, category, key, name, line, count=1, told=True, asset=None, phrase=_NOTHING):
        """Note that ``line`` names a thing; the id."""
        plain = ids.element(lexicon.PREFIX[category], key)
        ident = self._which(plain, category, key, name, phrase)
        element = self._by_id.get(ident)
        if element is None:
            element = self._by_id[ident] = Element(ident, category, name, 0, [], asset)
            self._kinds.setdefault(plain, [])
            self._recall(element, phrase)
        elif phrase.colour and not element.colour:
            element.colour = phrase.colour
        kinds = self._kinds.setdefault(plain, [])
        if ident in kinds:
            kinds.remove(ident)
        kinds.append(ident)
        element.description = element.description or " ".join(phrase.words)
        if line not in element.lines:
            element.lines.append(line)
        self._count(element, count, told)
        return ident

    def _which(self, plain, category, key, name, phrase):
        """Id of the thing that is meant: the red car is not the black one."""
        kinds = self._kinds.get(plain, [])
        if phrase.det == "another" and kinds:
            return ids.element(lexicon.PREFIX[category], f"{key} {len(kinds) + 1}")
        colour = phrase.colour
        if not kinds:
            return self._head(category, name, phrase) or plain
        if not colour:
            return kinds[-1]
        for ident in reversed(kinds):
            if self._by_id[ident].colour == colour:
                return ident
        open_ = [i for i in kinds if self._by_id[i].colour is None and category != "wardrobe"]
        if open_ and phrase.definite:
            return open_[-1]
        word = "-".join(colours.names(phrase.words)) or str(len(kinds) + 1)
        return ids.element(lexicon.PREFIX[category], f"{key} {word}")

    def _head(self, category, name, phrase):
        """``the table`` where a long table was named before, or None."""
        if not phrase.definite or phrase.words or category not in ("props", "set_dressing", "vehicles"):
            return None
        last = f" {name.lower()}"
        alike = ("vehicles",) if category == "vehicles" else ("props", "set_dressing")  # the case: the glass case
        known = [(i, e) for i, e in reversed(self._by_id.items()) if e.category in alike]
        if category == "vehicles" and name in ("car", "vehicle", "boat", "truck"):
            return next((i for i, e in known if e.asset == name or name == "vehicle"), None)
        if name in ("gun", "weapon"):
            return next((i for i, e in known if e.asset in ("gun", "rifle")), None)
        whole = name if name in ("paper", "board") else last  # the paper where a newspaper was named
        return next((i for i, e in known if e.name.lower().endswith((last, whole))), None)

    def _recall(self, element, phrase):
        element.colour = phrase.colour
        if element.id in self.memory.looks and not element.colour and phrase.definite and phrase.owner is None:
            element.colour, element.description, _ = self.memory.looks[element.id]

    def _count(self, element, count, told):
        ident = element.id
        if told and count > 1 and ident not in self._told:
            self._told.add(ident)
            element.count = count
        elif not (ident in self._told and not told):
            element.count = max(element.count, count)
        if told and element.category == "extras":
            self._told.add(ident)
            self.memory.crowds[ident] = element.count
        element.inferred = element.category == "extras" and ident not in self._told

    def all(self):
        """The elements so far, in the order in which they were named."""
        return self._by_id.values()

    def spread(self, ident, groups):
        """As many of an uncounted plural as there are extras who use them: chairs of forty guests."""
        element = self._by_id.get(ident)
        if element and element.category != "extras" and ident not in self._told and element.count > 1:
            self._spread[ident] = groups

    def claim(self, ident, owner, worn=None, own=True):
        """Say who has a thing; the id, a new one where somebody else has one of these already.

        ``own``: it is theirs; else they only hold it, and whose it was before it stays."""
        element = self._by_id[ident]
        if element.owner not in (None, owner):
            if not own:
                return ident
            ident = f"{ident}-{owner.partition(':')[2]}"
            if ident not in self._by_id:
                entry = lexicon.entries().get(element.name)
                asset = entry.asset if entry else element.asset
                new = Element(ident, element.category, element.name, 1, element.lines[-1:], asset)
                new.description, new.colour = element.description, None
                self._by_id[ident] = new
            element = self._by_id[ident]
        known = self.memory.looks.get(ident)
        if known and known[2] == owner and not element.colour and not element.description:
            element.colour, element.description, _ = known
        element.owner = owner
        element.category = "props" if element.category == "set_dressing" else element.category  # it is carried
        element.worn = element.worn if worn is None else worn
        self._heirs[ident] = owner
        return ident

    def light_torches(self, action):
        """Let the torches of a scene be of fire where its action tells of fire, a mob or an old time."""
        everything = self._by_id.values()
        torches = [e for e in everything if e.asset == "flashlight" and e.name.lower() in ("torch", "torches")]
        if not torches or any(e.asset == "torch" for e in everything):  # then the others are electric ones
            return
        words = {*re.findall(r"[a-z]+", action.lower()), *self.setting}
        if words & _FIERY and not words & _ELECTRIC:
            for element in torches:
                element.asset = "torch"

    def uncounted(self, ident):
        """True for a plural that the script does not count."""
        return ident not in self._told and self._by_id[ident].count > 1

    def one_each(self, ident):
        """Let an uncounted plural be one thing: each of those who are named has their own."""
        if ident not in self._told:
            self._by_id[ident].count = 1

    def pass_on(self, ident, owner):
        """Say who has a thing when the scene ends; None: nobody."""
        self._heirs[ident] = owner

    def place(self, ident, relation, at):
        """Say how a thing lies to another, the first time that it is told."""
        element = self._by_id.get(ident)
        if element and element.relation is None and at in self._by_id and at != ident and not element.worn:
            element.relation, element.at = relation, at

    def again(self, ident, line):
        """Note one more line that names an element."""
        if line not in self._by_id[ident].lines:
            self._by_id[ident].lines.append(line)

    def largest(self, category):
        """Id of the element of a category of which there are most, or None."""
        found = [e for e in self._by_id.values() if e.category == category]
        return max(found, key=lambda e: (e.count, e.id)).id if found else None

    def crowds(self):
        """Ids of the extras, the most first."""
        found = [e for e in self._by_id.values() if e.category == "extras"]
        return [e.id for e in sorted(found, key=lambda e: (-self.memory.crowds.get(e.id, e.count), e.id))]

    def elements(self, text, present=()):
        """All elements, by category and first line; crowds that were not counted follow words like ``packed``."""
        words = f" {text.lower()} "
        factor = next((density for word, density in table("people")["density"].items() if f" {word} " in words), 1.0)
        for element in self._by_id.values():
            element.lines.sort()
            if element.inferred and element.category == "extras":
                element.count = self.memory.crowds.get(element.id) or max(2, round(element.count * factor))
            self._carry_on(element, present)
        for ident, groups in self._spread.items():
            self._by_id[ident].count = sum(self._by_id[group].count for group in groups)
        return sorted(self._by_id.values(), key=lambda e: (CATEGORIES.index(e.category), e.lines[0], e.id))

    def _carry_on(self, element, present):
        """Take over who has a thing from the scene before, and note it for the next."""
        if element.category not in _CARRIED:
            pass
        elif element.id in self._heirs:
            self.memory.owners[element.id] = self._heirs[element.id]
        elif element.category == "props" and self.memory.owners.get(element.id) in present and element.count == 1:
            element.owner = self.memory.owners[element.id]
            element.worn = element.asset == "backpack"
        if element.colour or element.description:
            self.memory.looks.setdefault(element.id, (element.colour, element.description, element.owner))
