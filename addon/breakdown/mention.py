# SPDX-License-Identifier: GPL-3.0-or-later
"""A place in a paragraph that names somebody or something."""

from dataclasses import dataclass, field

from . import people
from .data import word_set
from .phrases import Phrase

BODY = word_set(
    "hand hands eye eyes face finger fingers head arm arms leg legs foot feet lips mouth shoulder shoulders gaze "
    "voice fist fists knees body hair smile breath chest cheek lap back neck wrist waist chin forehead knee throat "
    "elbow sleeve collar ear ears nose thigh belly stomach heart"
)


@dataclass
class Mention:
    """``tokens[first:end]`` names somebody or something. ``kind``: person, noun, pronoun, extras, thing, place.

    ``start`` is the index of the first token of the whole phrase: of ``the`` in ``the old table``."""

    kind: str
    first: int
    end: int
    idents: list[str] = field(default_factory=list)
    word: str = ""
    role: people.Role | None = None
    possessive: bool = False
    definite: bool = False
    absent: bool = False  # named, but not there: a photo of Theo
    phrase: Phrase | None = None  # what stands before a thing or a family word
    owner: "Mention | None" = None  # the his of his father
    start: int = field(init=False)

    def __post_init__(self):
        self.lead(self.phrase)

    def lead(self, phrase):
        """Let a ``Phrase``, or None, stand before it."""
        self.phrase = phrase
        self.start = phrase.start if phrase else self.first

    def in_hand(self, tokens):
        """True for the lamp of ``the lamp in his hand``."""
        after = tokens.lows[self.end : self.end + 4]
        held = after[:1] and after[0] in ("in", "under", "over", "around", "on") and after[1:2]
        return bool(held) and after[1] in ("his", "her", "their", "one", "both") and bool(BODY & set(after[2:]))
