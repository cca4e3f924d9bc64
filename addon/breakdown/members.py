# SPDX-License-Identifier: GPL-3.0-or-later
"""A group whose members are named after a colon: "The family at dinner: WALTER, 66; his wife RUTH, ..."."""

import re

_GROUP = "extras:"


def settle(scene, cast):
    """Let the members named after a colon do what a group of a ``Scene`` does; one all named is no crowd any more."""
    for beat in [b for b in scene.beats if b.kind == "action"]:
        groups = [s for s in beat.subjects if s.startswith(_GROUP)]
        head, _, rest = (beat.text or "").partition(":")
        if len(groups) != 1 or not rest:
            continue
        named = [ident for ident in _named(rest, cast) if ident in scene.present]
        if len(named) > 1:
            _share(scene, beat, groups[0], named, _counted(head))


def _named(text, cast):
    """Ids of the people whose names stand in capitals in a text, in its order."""
    found = []
    for person in cast:
        names = (person.character.name, *person.character.aliases)
        at = [m.start() for n in names if (m := re.search(rf"\b{re.escape(n.upper())}\b", text))]
        if at:
            found.append((min(at), person.character.id))
    return [ident for _, ident in sorted(found)]


def _counted(head):
    """Whether only some of a group are named: "Twelve jurors, among them: ..."."""
    return re.search(r"\b(?:among|including|with)\b[^:]*$", head, re.IGNORECASE) is not None


def _share(scene, beat, group, named, some):
    element = next((e for e in scene.elements if e.id == group), None)
    if some:
        beat.subjects += [ident for ident in named if ident not in beat.subjects]
        return
    for other in scene.beats:
        if group in other.subjects:
            other.subjects = list(dict.fromkeys(i for s in other.subjects for i in (named if s == group else [s])))
        other.object, other.target = (named[0] if i == group else i for i in (other.object, other.target))
    if element is not None:
        scene.elements.remove(element)
