# SPDX-License-Identifier: GPL-3.0-or-later
"""The places of a script: one for each name, wholes and parts, insides and outsides apart."""

from ..world import ids
from ..world.schema import Location
from . import lexicon, places

_OPENERS = frozenset(("the", "a", "an"))


class Locations:
    """Locations of all scenes; ``of(draft)`` gives a scene's id."""

    def __init__(self, drafts, say=str, clues=str):
        """``say`` gives a place's name in English, ``clues`` what action text tells of a place."""
        self._say, self._clues = say, clues
        self._inside = {
            tuple(map(ids.slug, d.heading.places)) for d in drafts if d.heading.int_ext in ("INT", "INT/EXT")
        }
        self._found = {}
        self._texts = {}
        for draft in drafts:
            if draft.heading.places:
                self._add(draft)

    def of(self, draft):
        """Id of a scene's location, or None where its heading names no place."""
        return self._id(draft.heading) if draft.heading.places else None

    def records(self):
        """``Location`` records, wholes before parts, with the kind each is built as."""
        for ident, location in self._found.items():
            path, action = self._texts[ident]
            path, clues = [self._say(place) for place in path], "\n".join(map(self._clues, action))
            location.kind = places.kind_of(path, location.int_ext, clues)
        return sorted(self._found.values(), key=lambda x: x.id)

    def names(self):
        """``{name: id}`` of all places, as the script writes them."""
        return {location.name: ident for ident, location in sorted(self._found.items())}

    def words(self):
        """``{first word: {(word, ...): id}}`` by which action text names a place: its last piece, without the owner."""
        found = {}
        for ident, location in sorted(self._found.items()):
            if location.name.lower().split()[-1] in lexicon.entries():
                continue  # a car, a long table: a thing when it is named in the action
            name = tuple(word for word in location.name.lower().replace("’", "'").split() if word not in _OPENERS)
            forms = [tuple(w.removesuffix("'s") for w in name)]
            if len(name) > 1 and name[0].endswith("'s"):
                forms.append(name[1:])
            for form in filter(None, forms):
                found.setdefault(form[0], {}).setdefault(form, ident)
        return found

    def _id(self, heading):
        path, last = heading.places, self._say(heading.places[-1])
        outside = heading.int_ext == "EXT" and (
            tuple(map(ids.slug, path)) in self._inside
            or (places.by_name(last, "INT") is not None and places.by_name(last, "EXT") is None)
        )
        return ids.location(path, outside)

    def _add(self, draft):
        heading = draft.heading
        ident = self._id(heading)
        parent = None
        for depth in range(1, len(heading.places)):
            whole = heading.places[:depth]
            whole_id = ids.location(whole)
            if whole_id not in self._found:
                self._found[whole_id] = Location(whole_id, whole[-1], parent, heading.int_ext)
                self._texts[whole_id] = (whole, [])
            parent = whole_id
        location = self._found.get(ident)
        if location is None:
            location = self._found[ident] = Location(ident, heading.places[-1], parent, heading.int_ext)
            self._texts[ident] = (heading.places, [])
        elif not self._texts[ident][1]:
            location.int_ext = heading.int_ext
        elif location.int_ext != heading.int_ext and heading.int_ext:
            location.int_ext = "INT/EXT" if location.int_ext else heading.int_ext
        self._texts[ident][1].extend(e.text for e in draft.elements if e.type == "action")
