# SPDX-License-Identifier: GPL-3.0-or-later
"""Who is of one blood in a film, so that they look it. Pure."""

import re

_KIN = re.compile(
    r"\b(?:grand|step)?(?:father|mother|son|daughter|child)\b|\b(?:brother|sister|sibling|twin|dad|mum|mom|uncle|aunt|"
    r"niece|nephew|cousin|grandma|grandpa)\b"
)


def families(world):
    """``{character id: id}`` of all characters; relatives have the same one.

    Somebody whom the script introduces as a relative is taken for one of whoever is named last before that.
    """
    root = {c.id: c.id for c in world.characters}
    for character in world.characters:
        if _KIN.search(character.description.lower()):
            other = _beside(world, character)
            if other:
                old, new = sorted((root[character.id], root[other]), reverse=True)
                root = {ident: new if value == old else value for ident, value in root.items()}
    return root


def _beside(world, character):
    """Who is named in the sentence that introduces somebody, or acts last before it; None when nobody is."""
    names = {c.id: c.name.lower() for c in world.characters if c.id != character.id}
    for scene in world.scenes:
        last = None
        for beat in scene.beats:
            text = beat.text.lower()
            at = text.find(character.name.lower())
            if at >= 0 and beat.kind == "action":
                before = [(text.rfind(name, 0, at), ident) for ident, name in names.items()]
                near = max((entry for entry in before if entry[0] >= 0), default=None)
                return near[1] if near else last
            acting = [i for i in beat.subjects if i in names]
            last = acting[-1] if acting and beat.kind == "action" else last
    return None
