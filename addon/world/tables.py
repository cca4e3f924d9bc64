# SPDX-License-Identifier: GPL-3.0-or-later
"""The breakdown as tables (CSV) that a spreadsheet opens, and as a sheet (HTML) for each scene."""

import csv
import io
from pathlib import Path

from . import sheets
from .files import write_text
from .schema import CATEGORIES


def write_tables(world, folder, colours=None):
    """Write ``scenes.csv``, ``cast.csv``, ``elements.csv``, a table for each category that the film needs
    (``props.csv``) and a breakdown sheet for each scene (``sheets/SC010.html``); returns their paths.

    ``colours`` are hex colours of categories that replace the usual ones.
    """
    tables = {"scenes.csv": _scenes(world), "cast.csv": _cast(world), "elements.csv": _elements(world)}
    for category in CATEGORIES[1:]:
        rows = list(_category(world, category))
        if len(rows) > 1:
            tables[f"{category}.csv"] = rows
    texts = {name: to_csv(rows) for name, rows in tables.items()}
    texts |= {f"sheets/{name}": text for name, text in sheets.sheets(world, colours)}
    paths = []
    for name, text in texts.items():
        paths.append(Path(folder) / name)
        write_text(paths[-1], text)
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


def _category(world, category):
    """Each thing of a category once: the most that a scene needs of it, the scenes, every line."""
    found = {}
    for scene in world.scenes:
        for element in scene.elements:
            if element.category == category:
                found.setdefault(element.id, []).append((scene.number, element))
    yield ["Name", "Count", "Scenes", "Lines", "Description", "Id"]
    for ident, uses in sorted(found.items(), key=lambda item: item[1][0][1].name.casefold()):
        first = uses[0][1]
        lines = sorted({line for _, element in uses for line in element.lines})
        yield [first.name, max(e.count for _, e in uses), " ".join(number for number, _ in uses),
               " ".join(map(str, lines)), first.description, ident]  # fmt: skip
