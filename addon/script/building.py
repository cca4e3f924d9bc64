# SPDX-License-Identifier: GPL-3.0-or-later
"""From typed lines to paragraphs: the one place where lines of text become elements of a ``Screenplay``."""

from .emphasis import strip
from .model import Element


class Builder:
    """``held`` is the paragraph that is growing; ``rows`` are what ``spans.rows_of`` makes of the lines."""

    def __init__(self, play, rows):
        self.play, self.rows = play, rows
        self.held = None
        self.marked = []  # its lines with their emphasis
        self.last = ""  # type of the paragraph before

    def single(self, kind, row, text, forced=False):
        """Add a paragraph of one line; returns True."""
        self.add(kind, row, text, forced)
        self.last, self.held = kind, None
        return True

    def add(self, kind, row, text, forced=False):
        """Begin a paragraph."""
        if self.held is not None:
            self.end()
        number, plain = row.index + 1, strip(text)
        self.held = Element(kind, plain, number, number, [(number, plain)], text, notes=row.notes, forced=forced)
        self.marked = [text]
        self.play.elements.append(self.held)
        self.play.lines[row.index].type = kind

    def grow(self, row, text):
        """Add a line to the paragraph that is held."""
        plain, held = strip(text), self.held
        held.rows.append((row.index + 1, plain))
        held.notes += row.notes
        self.marked.append(text)
        self.play.lines[row.index].type = held.type

    def end(self):
        """Close the paragraph that is held, if one is."""
        held = self.held
        if held is None:
            return
        if len(held.rows) > 1:
            while not held.rows[-1][1].strip():
                held.rows.pop()
            held.text = "\n".join(text for _, text in held.rows)
            held.marked = "\n".join(self.marked[: len(held.rows)])
            held.end_line = held.rows[-1][0]
        self.last, self.held = held.type, None


def attach_hidden(play, rows):
    """Notes and boneyards that fill whole lines become elements of their own, in their places."""
    own, held = [], None
    for row in rows:
        if not row.hidden:
            held = None
            continue
        number, text = row.index + 1, play.lines[row.index].text
        if not (text.strip() or held):
            continue
        if held and held.type == row.hidden:
            held.rows.append((number, text))
            held.end_line = number
        else:
            held = Element(row.hidden, text, number, number, [(number, text)], text)
            own.append(held)
    for element in own:
        element.text = element.marked = "\n".join(text for _, text in element.rows)
    if own:
        play.elements = sorted(play.elements + own, key=lambda e: e.line)
