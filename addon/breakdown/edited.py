# SPDX-License-Identifier: GPL-3.0-or-later
"""The breakdown as the artist changed it: each change is kept as an ``Edit`` and made again on the next draft."""

from dataclasses import replace

from ..world import ids, references
from ..world.schema import CATEGORIES, Element, Warning
from .lexicon import PREFIX
from .suggested import entry_of

_LATEST = ("name", "category", "count", "age", "gender")  # of these the last one counts
_WAYS = {
    "name": "the new name {0.name!r}", "merge": "merging it into {0.into}", "category": "moving it to {0.category}",
    "count": "the count {0.count}", "age": "the age {0.age}", "gender": "the gender {0.gender}",
    "add": "adding {0.name!r}",
}  # fmt: skip


def make(world, edit):
    """Make a change and keep it in the world; False where it does not fit or changes nothing."""
    subject = _find(world, edit)
    if subject is not None:
        edit = replace(edit, subject=subject.id, told=_told(world, subject))
    if not _make(world, edit):
        return False
    edits = world.edits
    if edit.kind in _LATEST:
        same = (edit.kind, edit.subject, edit.scene)
        edits = [e for e in edits if (e.kind, e.subject, e.scene) != same]
    if edit.kind == "delete":
        added = [e for e in edits if (e.kind, e.subject) == ("add", edit.subject) and edit.scene in ("", e.scene)]
        edits = [e for e in edits if e not in added]
        if added and not _entries(world, edit.subject):  # it was the artist's alone
            world.edits = [e for e in edits if e.subject != edit.subject]
            return True
    world.edits = [*edits, edit]
    return True


def again(world):
    """Make all changes again after something else has changed in the world."""
    for edit in world.edits:
        _make(world, edit)


def carry(previous, world):
    """Make an earlier draft's changes again in ``world``, which has its ids; warn of those that do not fit any more."""
    world.edits = [replace(edit) for edit in previous.edits]
    for edit in world.edits:
        if not _make(world, edit) and not _holds(world, edit):
            scene = world.scene(edit.scene)
            named = edit.told or edit.name
            told = f"{named}: your change ({_WAYS[edit.kind].format(edit)}) does not fit this draft; make it again"
            world.warnings.append(Warning(scene.lines[0] if scene else None, told))


def forget(world, ident):
    """Drop the changes to one thing or person, and what was merged into it; how many. The next breakdown is without."""
    kept, merged = [], {ident}
    for edit in reversed(world.edits):
        if edit.kind == "merge" and edit.into in merged:
            merged.add(edit.subject)
    kept = [e for e in world.edits if e.subject not in merged]
    count, world.edits = len(world.edits) - len(kept), kept
    return count


def _make(world, edit):
    if edit.kind == "add":
        return _add(world, edit)
    subject = _find(world, edit)
    if subject is None:
        return False
    ident = edit.subject = subject.id
    person = world.character(ident)
    if edit.kind == "delete":
        return _delete(world, ident, edit.scene)
    if edit.kind == "merge":
        return _merge_people(world, person, edit.into) if person else _merge_things(world, ident, edit.into)
    if edit.kind in ("age", "gender"):
        return person is not None and _set([person], edit.kind, getattr(edit, edit.kind))
    if edit.kind == "name":
        return bool(edit.name.strip()) and _rename(world, person, ident, edit.name.strip())
    if person is not None or (edit.kind == "category" and edit.category in (None, "cast")):
        return False
    done = _set(_entries(world, ident, edit.scene), edit.kind, getattr(edit, edit.kind))
    _sort(world)
    return done


def _holds(world, edit):
    """Whether a change that could not be made is so already."""
    subject = _find(world, edit)
    if edit.kind == "delete":
        return subject is None or bool(edit.scene and not _entries(world, edit.subject, edit.scene))
    if edit.kind == "add":
        return bool(_entries(world, edit.subject, edit.scene))
    if edit.kind == "merge":
        into = world.character(edit.into)
        names = [into.name, *into.aliases] if into else []
        return subject is None and edit.told in names
    if subject is None:
        return False
    if edit.kind == "count":
        return any(e.count == edit.count for e in _entries(world, edit.subject, edit.scene))
    return getattr(subject, edit.kind, None) == getattr(edit, edit.kind)


def _find(world, edit):
    """The character or the first entry of the element that is changed: by its id, else by what the script calls it."""
    entries = _entries(world, edit.subject, edit.scene)
    found = world.character(edit.subject) or next(iter(entries), None)
    if found is None and edit.told and edit.subject.startswith("char:"):
        slug = ids.slug(edit.told)
        found = next((c for c in world.characters if slug == ids.slug(c.name)), None)
        found = None if found is None or found.id == edit.into else found
    return found


def _told(world, subject):
    """What the script calls a thing or person, whatever the artist calls it."""
    return next((e.told for e in world.edits if e.subject == subject.id and e.told), subject.name)


def _entries(world, ident, scene=""):
    return [e for s in world.scenes if scene in ("", s.id) for e in s.elements if e.id == ident]


def _set(things, name, value):
    changed = [thing for thing in things if getattr(thing, name) != value]
    for thing in changed:
        setattr(thing, name, value)
    return bool(changed)


def _rename(world, person, ident, name):
    if person is None:
        entries = _entries(world, ident)
        entry = entry_of(name)
        if entry and entry.asset:
            _set(entries, "asset", entry.asset)
        return _set(entries, "name", name)
    if person.name == name:
        return False
    person.aliases = sorted({*person.aliases, person.name} - {name})
    person.name = name
    return True


def _add(world, edit):
    scene, name = world.scene(edit.scene), edit.name.strip()
    if scene is None or not name or edit.category in (None, "cast"):
        return False
    edit.subject = edit.subject or ids.element(PREFIX[edit.category], name)
    if any(e.id == edit.subject for e in scene.elements):
        return False
    lines = sorted({beat.lines[0] for beat in scene.beats if beat.lines and name.casefold() in beat.text.casefold()})
    entry = entry_of(name)
    scene.elements.append(Element(
        edit.subject, edit.category, name, max(edit.count, 1), lines or scene.lines[:1],
        asset=entry.asset if entry else None, inferred=not lines,
    ))  # fmt: skip
    _sort(world)
    return True


def _delete(world, ident, scene_id):
    person = world.character(ident)
    if person is not None:
        world.characters.remove(person)
        scene_id = ""
    for scene in world.scenes:
        if scene_id in ("", scene.id):
            scene.elements = [e for e in scene.elements if e.id != ident]
            references.forget(scene, ident)
    return True


def _merge_people(world, person, into):
    other = world.character(into)
    if other is None or other is person:
        return False
    world.characters.remove(person)
    other.aliases = sorted({*other.aliases, person.name, *person.aliases} - {other.name})
    other.speaking |= person.speaking
    other.inferred &= person.inferred
    for name in ("age", "gender", "role", "description"):
        setattr(other, name, getattr(other, name) or getattr(person, name))
    references.point(world, person.id, into)
    return True


def _merge_things(world, ident, into):
    others = _entries(world, into)
    if not others or ident == into:
        return False
    for scene in world.scenes:
        mine = next((e for e in scene.elements if e.id == ident), None)
        other = next((e for e in scene.elements if e.id == into), None)
        if mine is not None and other is None:
            mine.id, mine.name, mine.category = into, others[0].name, others[0].category
            mine.asset = others[0].asset or mine.asset
        elif mine is not None:
            scene.elements.remove(mine)
            other.lines = sorted({*other.lines, *mine.lines})
            other.count = max(other.count, mine.count)
            for name in ("asset", "description", "colour", "owner"):
                setattr(other, name, getattr(other, name) or getattr(mine, name))
    references.point(world, ident, into)
    _sort(world)
    return True


def _sort(world):
    for scene in world.scenes:
        scene.elements.sort(key=lambda e: (CATEGORIES.index(e.category), e.lines[:1], e.id))
