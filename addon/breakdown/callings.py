# SPDX-License-Identifier: GPL-3.0-or-later
"""Occupations that one word leaves open: a conductor on a train and one before an orchestra."""

import re

from .data import table

_GROWN = 14
_WORD = re.compile(r"[^\W\d_]+")


def settle(characters, scenes):
    """Choose the role of characters whose name has more than one by what else their scenes speak of."""
    choices = table("people")["by_place"]
    for character in characters:
        if character.role == "child" and (character.age or 0) > _GROWN:
            character.role = None
        named = [word for name in (character.name, *character.aliases) for word in reversed(_words(name))]
        noun = next((word for word in named if word in choices), None)
        if noun is None:
            continue
        around = set()
        for scene in scenes:
            if character.id in scene.present or character.id in scene.speaking:
                around.update(_words(scene.heading))
                for beat in scene.beats:
                    around.update(_words(beat.text) if beat.kind == "action" else ())
        for role, clues in choices[noun]:
            if around.intersection(clues.split()):
                character.role = role
                break


def _words(text):
    return [word.lower() for word in _WORD.findall(text)]
