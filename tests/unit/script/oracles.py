# SPDX-License-Identifier: GPL-3.0-or-later
"""What two other readers make of Fountain, in our words: ``[(type, text)]``, a line each, in order."""

import io

from fountain import ElementType, FountainParser
from screenplain.parsers import fountain as screenplain
from screenplain.types import Action, Dialog, DualDialog, PageBreak, Section, Slug, Transition

_TYPES = {
    ElementType.SCENE_HEADING: "scene_heading", ElementType.ACTION: "action", ElementType.CHARACTER: "character",
    ElementType.DIALOGUE: "dialogue", ElementType.PARENTHETICAL: "parenthetical",
    ElementType.TRANSITION: "transition", ElementType.SECTION: "section", ElementType.SYNOPSIS: "synopsis",
    ElementType.PAGE_BREAK: "page_break", ElementType.CENTERED: "centered", ElementType.LYRICS: "lyric",
}  # fmt: skip


def fountain_py(text):
    """By fountain-py: every type but the title page's, which it keeps apart."""
    found = []
    for element in FountainParser().parse(text).elements:
        if element.type is ElementType.DUAL_DIALOGUE:
            told = element.metadata
            for side in ("left", "right"):
                found += _fountain_py(told[f"{side}_character"])
                for part in told[f"{side}_dialogue"]:
                    found += _fountain_py(part)
        else:
            found += _fountain_py(element)
    return found


def _fountain_py(element):
    kind = _TYPES[element.type]
    if kind == "page_break":
        return [(kind, "")]
    text = element.text
    if kind == "character" and (extension := element.metadata.get("extension")):
        text = f"{text} ({extension})"
    return [(kind, line) for line in text.split("\n")]


def by_screenplain(text):
    """By screenplain, which has no lyrics, and keeps synopses with what they tell of."""
    found = []
    for part in screenplain.parse(io.StringIO(text)):
        found += _screenplain(part)
    return found


def _screenplain(part):
    if isinstance(part, DualDialog):
        return _screenplain(part.left) + _screenplain(part.right)
    if isinstance(part, Dialog):
        speech = [("parenthetical" if inside else "dialogue", str(line)) for inside, line in part.blocks]
        return [("character", str(part.character)), *speech]
    if isinstance(part, PageBreak):
        return [("page_break", "")]
    if isinstance(part, Section):
        return [("section", str(part.text)), *_synopsis(part)]
    if isinstance(part, Slug):
        return [("scene_heading", str(part.line)), *_synopsis(part)]
    kind = {Action: "centered" if getattr(part, "centered", False) else "action", Transition: "transition"}[type(part)]
    return [(kind, str(line)) for line in part.lines]


def _synopsis(part):
    return [("synopsis", part.synopsis)] if part.synopsis else []
