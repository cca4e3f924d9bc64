# SPDX-License-Identifier: GPL-3.0-or-later
"""The breakdown as the sidebar shows it: a row for everyone and everything in a scene or the film, and how it feels."""

from dataclasses import dataclass

from .world.records import spec
from .world.schema import GENDERS

SCENE, FILM = "SCENE", "FILM"
ALL = "ALL"
UNKNOWN = "unknown"


@dataclass
class Row:
    """A character or an element."""

    id: str
    category: str
    name: str
    count: int = spec(1, doc="how many of them the scene needs; of the cast, how many scenes", unit="pieces")
    scenes: list[str] = spec(factory=list, doc="numbers of the scenes")
    lines: list[int] = spec(factory=list, doc="the source lines that name it")
    age: int = spec(0, unit="pieces", doc="in years; 0 where the script does not tell")
    gender: str = spec(UNKNOWN, choices=(UNKNOWN, *GENDERS))


def rows(world, scene=None, category=ALL):
    """The ``Row`` of everyone and everything in a scene (None: in the film) that is of a category."""
    scenes = world.scenes if scene is None else [scene]
    found = [*_cast(world, scenes), *_things(scenes)]
    return [row for row in found if category in (ALL, row.category)]


def _cast(world, scenes):
    for person in world.characters:
        where = [s for s in scenes if person.id in s.present or person.id in s.speaking]
        if where:
            lines = sorted({b.lines[0] for s in where for b in s.beats if person.id in b.subjects and b.lines})
            numbers = [s.number for s in where]
            yield Row(person.id, "cast", person.name, len(where), numbers, lines, person.age or 0,
                      person.gender or UNKNOWN)  # fmt: skip


def _things(scenes):
    found = {}
    for scene in scenes:
        for element in scene.elements:
            row = found.get(element.id)
            if row is None:
                row = found[element.id] = Row(element.id, element.category, element.name, element.count)
            row.count = max(row.count, element.count)
            row.scenes.append(scene.number)
            row.lines = sorted({*row.lines, *element.lines})
    return found.values()


def feeling(world, scene=None):
    """``[[seconds, valence, arousal]]`` of a scene's beats, or of the film's scenes where ``scene`` is None."""
    parts = played(world) if scene is None else [b for b in scene.beats if b.duration_s > 0]
    return [[round(p.duration_s, 2), p.emotion.valence, p.emotion.arousal] for p in parts]


def played(world):
    """The scenes that take time."""
    return [s for s in world.scenes if not s.omitted and s.duration_s > 0]
