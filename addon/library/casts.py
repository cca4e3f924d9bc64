# SPDX-License-Identifier: GPL-3.0-or-later
"""What an artist has cast for things of the film: the record of it, and finding things and assets by name. Pure."""

import difflib
import re
import unicodedata
from dataclasses import dataclass, replace

from ..errors import InputError
from ..world.records import spec

KIT = "kit"  # as library: Backlot's own kit
HERE = ""  # as library: the film itself
_NEAR = 3


@dataclass
class Cast:
    """Something that stands for a thing, a place or a person of the film."""

    key: str = spec("", doc="id of an element, a location or a character, or the backlot_id of one thing")
    library: str = spec("", doc="a .blend file or a folder of them; empty for the film's own; kit for Backlot's kit")
    asset: str = spec("", doc="name of the collection or the object there; of the kit its key")
    turn_deg: float = spec(0.0, unit="deg", doc="about the vertical, where it faces elsewhere than to -Y")
    scale: float = spec(0.0, doc="factor on its size; 0 leaves it as it is unless that is plainly a mistake")
    seed: int = spec(0, doc="which variant of the kit's")


def find(casts, *keys):
    """The cast of the first of these keys that has one, or None."""
    known = {cast.key: cast for cast in casts}
    return next((known[key] for key in keys if key in known), None)


def replaced(casts, cast):
    """The casts with this one, in the place of an earlier one of its key; an ``asset`` of "" takes that back."""
    return [c for c in casts if c.key != cast.key] + [cast] * bool(cast.asset)


def without(casts, keys):
    """The casts but those of these keys."""
    return [cast for cast in casts if cast.key not in keys]


def followed(casts, edits):
    """The casts with keys that follow things which the artist has merged into others (``schema.Edit``)."""
    into = {edit.subject: edit.into for edit in edits if edit.kind == "merge"}
    found = []
    for cast in casts:
        key, seen = cast.key, set()
        while key in into and key not in seen:
            seen.add(key)
            key = into[key]
        found.append(replace(cast, key=key))
    return found


def names_of(world):
    """``[(id, name)]`` of what can be cast: things, with whose they are, places and people."""
    people = {c.id: c.name for c in world.characters}
    found = dict(people) | {place.id: place.name for place in world.locations}
    named = [*found.items(), *((c.id, alias) for c in world.characters for alias in c.aliases)]
    for element in {e.id: e for scene in world.scenes for e in scene.elements}.values():
        named.append((element.id, element.name))
        if element.owner in people:
            named.append((element.id, f"{people[element.owner]}'s {element.name}"))
    return named


def key_of(world, text):
    """The id of what the artist calls ``text``, an id or a name (MARA'S SUITCASE); ``InputError`` if there is none."""
    named = names_of(world)
    if any(text == ident for ident, _ in named):
        return text
    return pick(text, named, "the script has nothing of this name")


def pick(text, named, trouble):
    """Of ``[(value, name)]`` the value whose name is ``text``; ``InputError`` with the nearest names if none is.

    Capitals, accents and a possessive before the name make no difference.
    """
    wanted = plain(text)
    for name in (wanted, wanted.partition("'s ")[2]):
        same = dict.fromkeys(value for value, told in named if name and plain(told) == name)
        if same:
            return next(iter(same))
    near = near_names(text, [name for _, name in named])
    hint = f"did you mean {', '.join(near)}?" if near else "look at the list of names"
    raise InputError(f"{text}: {trouble}; {hint}")


def near_names(text, names):
    """The few names that are most like a text."""
    known = {plain(name): name for name in names}
    close = difflib.get_close_matches(plain(text), list(known), _NEAR, 0.5)
    within = [name for name in known if plain(text) and (plain(text) in name or name in plain(text))]
    return [known[name] for name in dict.fromkeys(close + within) if name][:_NEAR]


def plain(text):
    """A name as it is compared."""
    text = unicodedata.normalize("NFKC", text).replace("’", "'").casefold()
    return re.sub(r"[\s_]+", " ", text).strip()
