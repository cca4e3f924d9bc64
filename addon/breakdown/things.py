# SPDX-License-Identifier: GPL-3.0-or-later
"""What a scene needs: each thing and each group of extras once, with every line that names it."""

from ..world import ids
from ..world.schema import CATEGORIES, Element
from . import lexicon
from .data import table


class Things:
    """The elements of one scene while it is being read."""

    def __init__(self, crowds=None):
        self._by_id = {}
        self._told = set()
        self._crowds = {} if crowds is None else crowds  # counts that earlier scenes told

    def get(self, ident):
        """The ``Element`` with an id, or None."""
        return self._by_id.get(ident)

    def add(self, category, key, name, line, count=1, told=True, asset=None):
        """Note that ``line`` names a thing; the id."""
        ident = ids.element(lexicon.PREFIX[category], key)
        element = self._by_id.get(ident)
        if element is None:
            element = self._by_id[ident] = Element(ident, category, name, 0, [], asset)
        if line not in element.lines:
            element.lines.append(line)
        if told and count > 1 and ident not in self._told:
            self._told.add(ident)
            element.count = count
        elif not (ident in self._told and not told):
            element.count = max(element.count, count)
        if told and category == "extras":
            self._told.add(ident)
            self._crowds[ident] = element.count
        element.inferred = category == "extras" and ident not in self._told
        return ident

    def again(self, ident, line):
        """Note one more line that names an element."""
        if line not in self._by_id[ident].lines:
            self._by_id[ident].lines.append(line)

    def largest(self, category):
        """Id of the element of a category of which there are most, or None."""
        found = [e for e in self._by_id.values() if e.category == category]
        return max(found, key=lambda e: (e.count, e.id)).id if found else None

    def elements(self, text):
        """All elements, by category and first line; crowds that were not counted follow words like ``packed``."""
        factor = 1.0
        words = text.lower()
        for word, density in table("people")["density"].items():
            if f" {word} " in f" {words} ":
                factor = density
                break
        for element in self._by_id.values():
            element.lines.sort()
            if element.inferred:
                element.count = self._crowds.get(element.id) or max(2, round(element.count * factor))
        return sorted(self._by_id.values(), key=lambda e: (CATEGORIES.index(e.category), e.lines[0], e.id))
