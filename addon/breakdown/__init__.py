# SPDX-License-Identifier: GPL-3.0-or-later
"""Breakdown: a ``Screenplay`` in, a ``World`` out: who, where, when, with what, and what happens. Pure."""

from ..errors import InputError
from ..memory import uncollected
from ..world import diff
from ..world.schema import Warning, World
from . import callings, casting, edited, settings, suggested
from .languages import pack, sites
from .languages.scenes import NativeReader, people_of
from .locations import Locations
from .quotes import texts
from .scenes import SceneReader, cut
from .words import Passage, Rows

__all__ = ["break_down", "texts"]


@uncollected()
def break_down(screenplay, previous=None):
    """The ``World`` of a ``Screenplay``.

    ``previous`` is the world of an earlier draft: its ids are carried over to what is still the same thing, and the
    suggestions that it holds where the script still says what they quote; what the artist changed in it is changed
    again.
    Raises ``InputError`` when there is no scene.
    """
    drafts = cut(screenplay.elements, screenplay.language)
    if not drafts:
        raise InputError(f"{screenplay.name}: no scene heading found; start scenes with INT. or EXT.")
    world = World(title=screenplay.title, language=screenplay.language, source=screenplay.name.rsplit("/", 1)[-1])
    world.warnings = list(screenplay.warnings)
    inside = [element for draft in drafts for element in draft.elements]
    cues = [(e.text, e.line) for e in inside if e.type == "character"]
    people, places, reader = _readers(screenplay.language, drafts, cues, inside, world.warnings)
    world.scenes = reader.read_all(drafts)
    heard = {ident for scene in world.scenes for ident in (*scene.present, *scene.speaking)}
    world.characters = [person.character for person in people if person.character.id in heard]
    for character in world.characters:
        character.aliases.sort()
    if not isinstance(reader, NativeReader):
        callings.settle(world.characters, world.scenes)
    world.locations = places.records()
    settings.settle(world)
    _warn_cues(world, inside, people)
    world.warnings.sort(key=lambda w: (w.line or 0, w.message))
    if previous is not None:
        diff.carry_over(previous, world)
        if previous.suggestions:
            suggested.carry(previous, world, texts(world, screenplay))
        edited.carry(previous, world)
        world.warnings.sort(key=lambda w: (w.line or 0, w.message))
    return world


def _readers(language, drafts, cues, inside, warnings):
    """``(cast, locations, reader of scenes)`` for a script's language; scripts in others are read as English ones."""
    action = [e for e in inside if e.type in ("action", "shot") and e.text.strip()]
    tag = pack.tag_of(language)
    if tag is None:
        passages = {id(e): Passage(e.rows) for e in action}
        people, places = casting.gather(cues, [p for p in passages.values() if p.tokens]), Locations(drafts)
        return people, places, SceneReader(people, places, warnings, passages)
    people = people_of(cues, [Rows(e.rows) for e in action], [d.paragraph for d in drafts], tag)
    places = Locations(drafts, *sites.english(tag))
    return people, places, NativeReader(people, places, warnings, tag)


def _warn_cues(world, elements, people):
    """A name alone on its line, without a speech, is most likely a cue that lost it."""
    for element in elements:
        name = element.text.strip()
        if element.type == "action" and len(element.rows) == 1 and name.isupper() and people.by_name(name.rstrip(":")):
            world.warnings.append(Warning(element.line, f"{name}: a cue without dialogue; add the speech below it"))
