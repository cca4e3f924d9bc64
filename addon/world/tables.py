# SPDX-License-Identifier: GPL-3.0-or-later
"""The breakdown as tables (CSV) that a spreadsheet opens."""

import csv
import io
from pathlib import Path

from .files import write_text


def write_tables(world, folder):
    """Write ``scenes.csv``, ``cast.csv`` and ``elements.csv``; returns their paths."""
    tables = {"scenes.csv": _scenes(world), "cast.csv": _cast(world), "elements.csv": _elements(world)}
    paths = []
    for name, rows in tables.items():
        paths.append(Path(folder) / name)
        write_text(paths[-1], to_csv(rows))
    return paths


def to_csv(rows):
    """CSV text of rows; a mark at the start tells spreadsheets that it is UTF-8."""
    out = io.StringIO()
    out.write("\ufeff")
    csv.writer(out, lineterminator="\r\n").writerows([_plain(cell) for cell in row] for row in rows)
    return out.getvalue()


def _plain(cell):
    """A cell that a spreadsheet does not take for a formula."""
    return "'" + cell if isinstance(cell, str) and cell[:1] in ("=", "+", "@", "\t", "\r") else cell


def _scenes(world):
    names = {c.id: c.name for c in world.characters}
    yield ["Scene", "Int/Ext", "Set", "Time", "Weather", "Eighths", "Seconds", "Cast", "First line", "Last line"]
    for scene in world.scenes:
        cast = ", ".join(names.get(i, i) for i in scene.present)
        yield [scene.number, scene.int_ext or "", scene.location_name, scene.time or scene.time_text,
               " ".join(scene.weather), scene.eighths, round(scene.duration_s, 1), cast, *scene.lines]  # fmt: skip


def _cast(world):
    yield ["Id", "Name", "Also", "Age", "Role", "Speaks", "Scenes", "Description"]
    for person in world.characters:
        scenes = " ".join(s.number for s in world.scenes if person.id in s.present or person.id in s.speaking)
        yield [person.id, person.name, ", ".join(person.aliases), person.age or "", person.role or "",
               "yes" if person.speaking else "no", scenes, person.description]  # fmt: skip


def _elements(world):
    yield ["Scene", "Category", "Name", "Count", "Lines", "Stand-in", "Id"]
    for scene in world.scenes:
        for element in scene.elements:
            yield [scene.number, element.category, element.name, element.count,
                   " ".join(map(str, element.lines)), element.asset or "", element.id]  # fmt: skip
