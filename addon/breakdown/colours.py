# SPDX-License-Identifier: GPL-3.0-or-later
"""The colour that a few words tell of a thing: dark green, navy, wooden, brown leather."""

import re
from functools import cache, lru_cache

from .data import table

_ENDING = re.compile(r"[-\s]?colou?red$")


@cache
def words():
    """Every word that tells a colour or a material."""
    data = table("colours")
    return frozenset((*data["colours"], *data["materials"]))


@cache
def shades():
    """Words that make a colour darker or lighter."""
    return frozenset(table("colours")["shades"])


def told(modifiers):
    """sRGB hex of the colour in a list of small-letter words before a noun, or None.

    A colour counts more than a material (brown leather is brown); the first of two colours is taken.
    """
    return _told(tuple(modifiers)) if modifiers else None


@lru_cache(maxsize=4096)
def _told(modifiers):
    data = table("colours")
    modifiers = tuple(part for word in modifiers for part in _parts(word))
    for kind in ("colours", "materials"):
        for k, word in enumerate(modifiers):
            if found := data[kind].get(word):
                factor = data["shades"].get(modifiers[k - 1], 1.0) if k and kind == "colours" else 1.0
                return _shaded(found, factor)
    return None


def names(modifiers):
    """The words among these that tell a colour."""
    return [word for word in modifiers if any(part in words() for part in _parts(word))]


def _parts(word):
    word = _ENDING.sub("", word)
    return (word,) if word in words() else tuple(word.split("-"))


def _shaded(colour, factor):
    """Darker by a factor below 1; above 1 mixed with white."""
    if factor == 1.0:
        return colour
    parts = [int(colour[k : k + 2], 16) for k in (1, 3, 5)]
    mixed = [p * factor if factor < 1 else p + (255 - p) * min((factor - 1) * 0.7, 0.8) for p in parts]
    return "#" + "".join(f"{round(p):02x}" for p in mixed)
