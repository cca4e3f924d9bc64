# SPDX-License-Identifier: GPL-3.0-or-later
"""Lights that the script switches on and off, as its action lines say it: a deed, or that they go out by themselves."""

import re
from dataclasses import dataclass
from functools import cache

from .data import table

FLAME, LAMP, ALL = "flame", "lamp", "all"
_ORDER = (FLAME, LAMP, ALL)  # what is told most exactly counts where several fit


@dataclass(frozen=True)
class Switching:
    """A light that comes on or goes out at a point of a text. ``on`` is None for a switch that is pressed."""

    at: int  # index of the first letter
    what: str  # flame, lamp, all
    on: bool | None


def switchings(text, language="en"):
    """All the ``Switching`` of an action line, in order; the language's own words and the English ones are known."""
    found = []
    for name in dict.fromkeys(((language or "en").partition("-")[0], "en")):
        for what, on, pattern in _patterns(name):
            for match in pattern.finditer(text):
                if all(match.end() <= other[0] or match.start() >= other[1] for other in found):
                    found.append((*match.span(), what, on))
    return [Switching(start, what, on) for start, _, what, on in sorted(found, key=lambda f: f[0])]


@cache
def _patterns(language):
    """``[(what, on, pattern)]`` of a language, the most exact ones first; none for one that has no words."""
    told = table("lights").get(language)
    if told is None:
        return []
    made = [
        (what, state == "on", re.compile(told[state][what], re.IGNORECASE))
        for what in _ORDER
        for state in ("off", "on")
    ]
    return [*made, (ALL, None, re.compile(told["switch"], re.IGNORECASE))]
