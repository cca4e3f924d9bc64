# SPDX-License-Identifier: GPL-3.0-or-later
"""Layouts and faults that the reader was never set by, for the scripts of ``rough_scripts``."""

import random
import re

import layouts
import rough_scripts as scripts

_TABS = {"C": 3, "D": 1, "P": 2, "T": 6}
_PAGE = 62  # columns in which lines are centred


def _tabs(name):
    return [("\t" * _TABS.get(letter, 0) + line, kind) for letter, line, kind in _rows(name)]


def _centred(name):
    middle = lambda letter, line: line.center(_PAGE).rstrip() if letter in "CDP" else line  # noqa: E731
    return [(middle(letter, line), kind) for letter, line, kind in _rows(name)]


def _apart(name):
    """Every paragraph on one line, a blank line between all of them, speeches too."""
    found = []
    for letter, text in scripts.blocks(name):
        found += [(text, layouts.KINDS[letter]), ("", "blank")]
    return found[:-1]


def _inline(name):
    """Speeches behind the name, as a stage play has them."""
    found, cue = [], ""
    for letter, text in scripts.blocks(name):
        if letter == "C":
            cue = text + ": "
        elif letter == "P":
            cue += text + " "
        elif letter == "D":
            found += [(cue + text, "dialogue"), ("", "blank")]
        else:
            found += [(text, layouts.KINDS[letter]), ("", "blank")]
    return found[:-1]


def _rows(name):
    """``[(letter, line, type)]`` with lines broken, and blank ones between paragraphs."""
    found = []
    for letter, text in scripts.blocks(name):
        if found and letter not in "DP":
            found.append(("", "", "blank"))
        found += [(letter, line, layouts.KINDS[letter]) for line in layouts.wrapped(letter, text)]
    return found


LAYOUTS = {"tabs": _tabs, "centred": _centred, "apart": _apart, "inline": _inline}
for _name, _told in layouts.LAYOUTS.items():
    LAYOUTS[_name] = lambda name, told=_told: layouts.page(name, blocks=scripts.blocks, **told)


def _curly(rows):
    """Typographic quotes and dashes, and blanks that do not break."""
    marks = str.maketrans({"'": "’", "-": "–"})
    return [
        ("\u00a0" * (len(line) - len(line.lstrip(" "))) + line.lstrip(" ").translate(marks), kind)
        for line, kind in rows
    ]  # fmt: skip


def _undotted(rows):
    """Headings without full stops and dashes: INT FERRY BRIDGE NIGHT."""
    return [
        (re.sub(r"[ ]?[.,\-][ ]?", " ", line).rstrip() if kind == "scene_heading" else line, kind)
        for line, kind in rows
    ]  # fmt: skip


def _small_cues(rows):
    return [(line.lower() if kind == "character" else line, kind) for line, kind in rows]


def _gaps_lost(rows):
    """Every third blank line is gone."""
    found, count = [], 0
    for row in rows:
        if row[1] == "blank":
            count += 1
            if count % 3 == 0:
                continue
        found.append(row)
    return found


def _shaken(rows):
    """Lines stand a column or two off, as in text read from a scan."""
    draw = random.Random(5)
    return [(" " * draw.choice((0, 0, 1, 2)) + line if line.strip() else line, kind) for line, kind in rows]


def _left_numbers(rows):
    """Scene numbers with a full stop before the headings alone."""
    found, count = [], 0
    for line, kind in rows:
        if kind == "scene_heading":
            count += 1
            line = f"{count}. {line.strip()}"
        found.append((line, kind))
    return found


def _foot(rows):
    """A page's foot with the film's name, and a head with the writer's."""
    return layouts.pages(
        rows, 33, lambda page: [("", "blank"), (f"Second Ferry / shooting script{' ' * 12}{page}", "furniture"),
                                (f"J. Marlow{' ' * 30}WHITE", "furniture"), ("", "blank")],
    )  # fmt: skip


FAULTS = {
    "clean": lambda rows: rows, "curly": _curly, "undotted": _undotted, "small_cues": _small_cues,
    "gaps_lost": _gaps_lost, "shaken": _shaken, "left_numbers": _left_numbers, "foot": _foot,
}  # fmt: skip


def cases():
    """``(name, rows)`` of each script in each layout with each fault, where that can be told apart."""
    for name in scripts.SCRIPTS:
        for layout, make in LAYOUTS.items():
            rows = [*make(name), ("", "blank"), *make(name)]
            for fault, spoil in FAULTS.items():
                if not (fault == "left_numbers" and "numbered" in layout):
                    yield f"{name}/{layout}/{fault}", spoil(rows)
