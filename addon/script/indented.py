# SPDX-License-Identifier: GPL-3.0-or-later
"""Paragraphs of a word processor that say only where they stand: read as plain text, with the gaps a page shows."""

from dataclasses import dataclass, field

from ..errors import InputError
from . import fountain, patterns, plain
from .language import detect
from .model import Line
from .spans import split_lines

_SPEECH_INDENT = 4  # columns beyond the action from which a paragraph is a cue or a speech
_ENOUGH_BLANKS = 0.12  # share of empty paragraphs from which they are what divides the text


@dataclass
class Row:
    """A paragraph: its text, how far it is indented (columns of a tenth of an inch), and its notes."""

    text: str
    indent: int = 0
    notes: list[str] = field(default_factory=list)


def read(rows, name, form, encoding):
    """The ``Screenplay`` of ``Row``s, one line each. Raises ``InputError`` when none holds a word."""
    if not any(row.text.strip() for row in rows):
        raise InputError(f"{name}: is empty; give a script with at least one scene")
    language = detect("\n".join([row.text for row in rows]))
    text, owners = _laid_out(rows) if language == "en" else _set_in(rows)
    play = fountain.parse(text, name) if language == "en" else plain.parse(text, name)
    play.format, play.encoding = form, encoding
    typed = play.lines
    play.lines = [Line(i + 1, row.text + "\n") for i, row in enumerate(rows)]
    for line, owner in zip(typed, owners, strict=True):
        if owner and play.lines[owner - 1].type == "blank":
            play.lines[owner - 1].type, play.lines[owner - 1].parts = line.type, line.parts
    notes = {i + 1: row.notes for i, row in enumerate(rows) if row.notes}
    for element in play.elements:
        element.rows = [(_owner(owners, line), text) for line, text in element.rows]
        element.line, element.end_line = _owner(owners, element.line), _owner(owners, element.end_line)
        for line in dict.fromkeys(line for line, _ in element.rows):
            element.notes += tuple(notes.pop(line, ()))
    for warning in play.warnings:
        warning.line = _owner(owners, warning.line) if warning.line else None
    if language == "en":
        play.language = detect(text, play.title_page)
    return play


def _owner(owners, line):
    """The paragraph of a line of the laid-out text; of the one before where the line was put in."""
    while line > 1 and not owners[line - 1]:
        line -= 1
    return owners[line - 1] or 1


def _set_in(rows):
    """As ``_laid_out``, with blanks for the indents: other languages than English are read by the layout."""
    lines, owners = [], []
    for number, row in enumerate(rows, 1):
        pieces = split_lines(row.text.strip()) or [""]
        lines += [(" " * row.indent if piece.strip() else "") + piece.strip() + "\n" for piece in pieces]
        owners += [number] * len(pieces)
    return "".join(lines), owners


def _laid_out(rows):
    """``(text, owners)``: the rows with an empty line where a new block begins, and whose row each line is."""
    told = [row for row in rows if row.text.strip()]
    divided = len(rows) - len(told) >= _ENOUGH_BLANKS * len(rows)
    gaps = [False] * len(rows) if divided else _gaps(rows)
    lines, owners = [], []
    for number, (row, gap) in enumerate(zip(rows, gaps, strict=True), 1):
        if gap:
            lines.append("\n")
            owners.append(None)
        pieces = split_lines(row.text.strip()) or [""]
        lines += [piece.strip() + "\n" for piece in pieces]
        owners += [number] * len(pieces)
    return "".join(lines), owners


def _gaps(rows):
    """Where blocks begin, by indents and by what looks like a cue."""
    told = [row for row in rows if row.text.strip()]
    base = min(row.indent for row in told)
    deep = any(row.indent >= base + _SPEECH_INDENT for row in told)
    gaps, cue, before = [], None, None
    for row in rows:
        text = row.text.strip()
        inside = row.indent >= base + _SPEECH_INDENT
        heading = patterns.is_upper(text[:200]) and (
            patterns.CERTAIN_HEADING.match(text)
            or patterns.NUMBERED_HEADING.match(text[:400])
            or patterns.TRANSITION.fullmatch(text[:200])
            or text.endswith(" TO:")
        )  # or a transition: what no speech holds
        bracket = text.startswith("(")
        speaks = not heading and patterns.is_cue(text) and (inside or not deep)
        if cue is not None and before in ("cue", "bracket") and not heading:
            speaks = speaks and deep and row.indent >= cue
        goes_on = cue is not None and not heading and not speaks and (
            before in ("cue", "bracket") or bracket or (deep and inside)
        )  # fmt: skip
        gaps.append(not goes_on)
        if speaks:
            cue, before = row.indent, "cue"
        elif goes_on:
            before = "bracket" if bracket else "speech"
        else:
            cue, before = None, None
    return gaps
