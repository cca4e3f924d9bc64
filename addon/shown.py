# SPDX-License-Identifier: GPL-3.0-or-later
"""What the sidebar shows of the breakdown and of the script, brought up to date: panels themselves compute nothing."""

import json

from . import properties, reading, table
from .errors import InputError
from .world.schema import Beat, Character, Element, Scene, World

# What rows and curves of the whole film show: reading all of a long film takes too long for a click.
_SHOWN = {
    World: ("characters", "scenes"),
    Character: ("id", "name", "age", "gender"),
    Scene: ("id", "number", "omitted", "duration_s", "speaking", "present", "elements", "beats", "emotion"),
    Element: ("id", "category", "name", "count", "lines"),
    Beat: ("id", "kind", "lines", "subjects"),
}


def show_table(found, world=None):
    """The rows and the emotion curve of the chosen scene or of the film, in the film's properties ``found``.

    ``world`` is what they hold, if it is at hand.
    """
    count, index = len(found.world.scenes), found.scene_index
    whole = found.scope == table.FILM or not 0 <= index < count
    if world is None and whole:
        world = properties.read(found.world, World, _SHOWN)
    scene = None
    if not whole:
        world = _only(found.world, index)
        scene = world.scenes[0]
    rows, marked = table.rows(world, scene, found.category), None
    if whole and 0 <= index < count:
        played = [s.id for s in table.played(world)]
        chosen = found.world.scenes[index].id
        marked = played.index(chosen) if chosen in played else None
    properties.write_all(found.rows, rows)
    found.feeling = json.dumps([table.feeling(world, scene), marked]) if count else ""
    found.row_index = min(found.row_index, max(len(rows) - 1, 0))


def others(found, ident):
    """``[(id, name)]`` of what a thing or a person may be merged into: their like, by name."""
    people = {c.id: c.name for c in found.world.characters}
    things = {e.id: e.name for s in found.world.scenes for e in s.elements}
    like = people if ident in people else things
    return sorted(((i, name) for i, name in like.items() if i != ident), key=lambda pair: pair[1].casefold())


def show_reading(found, play):
    """How a script was read: a ``Screenplay``, the ``InputError`` that says why it cannot be, or None for no script."""
    if isinstance(play, InputError):
        made = reading.Reading(problem=str(play))
    else:
        made = reading.of(play) if play else reading.Reading()
    properties.write(found.reading, made)


def told(found):
    """What the artist tells of the script, as ``script.read`` takes it."""
    choices = {name: getattr(found, f"told_{name}") for name in ("format", "language", "encoding")}
    return {name: value for name, value in choices.items() if value != reading.AUTO}


def take_along(before, after):
    """Keep in a new film what was chosen before there was one."""
    with properties.quiet():
        for name in ("script", "text", "told_format", "told_language", "told_encoding", "scope", "category"):
            setattr(after, name, getattr(before, name))
    properties.write(after.reading, properties.read(before.reading, reading.Reading))


def _only(world, index):
    """A world with one scene alone."""
    people = [properties.read(c, Character) for c in world.characters]
    return World(characters=people, scenes=[properties.read(world.scenes[index], Scene)])
