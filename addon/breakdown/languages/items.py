# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of a paragraph that mean something to the breakdown, each with its place and its case."""

import re
from dataclasses import dataclass, field

from .pack import Sense

MASK = "\u00a4"  # stands for each character of what is in brackets
_BRACKETS = re.compile(r"[(（][^()（）]*[)）]")


def masked(text):
    """A text of the same length without what stands in brackets."""
    return _BRACKETS.sub(lambda found: MASK * len(found[0]), text)


@dataclass
class Item:
    """``text[start:end]`` means ``sense``. ``end`` is behind the particles that belong to it.

    ``case``: subject, topic, object, to, at, from, by, with, of, or "" where nothing tells. ``relation``: how
    something lies to it (under). ``count``: how many are told, or None.
    """

    sense: Sense
    start: int
    end: int
    word: str
    case: str = ""
    relation: str | None = None
    count: int | None = None
    form: str = ""  # of a verb: finite, link, before (it tells of the noun behind it), not
    colour: str = ""
    looks: list[str] = field(default_factory=list)
    idents: list[str] = field(default_factory=list)
    definite: bool = False
    described: bool = False  # what stands before it tells who it is: 헤드폰을 낀 남자
    owns: bool = False  # Jiwoo's in Jiwoo's bag
    together: bool = False  # somebody who does what only several do: queue, gather
    voice: bool = False  # only heard, or a picture of somebody

    @property
    def kind(self):
        """The kind of its sense."""
        return self.sense.kind

    @property
    def noun(self):
        """True for what can be somebody or something in a sentence."""
        return self.kind in ("name", "person", "group", "thing", "place", "pronoun")
