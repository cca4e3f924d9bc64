# SPDX-License-Identifier: GPL-3.0-or-later
"""Notes ``[[ ]]`` and boneyards ``/* */``: where they are, and what is left of each line without them."""

import io
import re
from dataclasses import dataclass

from ..world.schema import Warning

# A line with two blanks keeps a note open, an empty one ends it.
_TOKEN = re.compile(r"/\*|\*/|\[\[|\]\]|(?:\r\n|\r(?!\n)|\n)[ \t]?(?=\r|\n)")


@dataclass(slots=True)
class Row:
    """A physical line without its notes and boneyards."""

    index: int
    visible: str
    text: str  # visible, stripped
    hidden: str = ""  # note or boneyard when the line holds nothing else, or lies inside one
    notes: tuple[str, ...] = ()


def split_lines(text):
    """Lines with their breaks (LF, CRLF or CR); joined they are ``text`` again."""
    return io.StringIO(text, newline="").readlines()


def find(text):
    """``([(start, end, kind)], warnings)``: spans of notes and boneyards in order. A boneyard that is never closed
    runs to the end; a note that is never closed is text."""
    if "[[" not in text and "/*" not in text:
        return [], []
    spans, warnings, opened, note, at = [], [], None, None, 0
    for token in _TOKEN.finditer(text):
        mark, start = token.group(), token.start()
        if start < at:
            continue
        if opened is not None:
            if mark == "*/":
                spans.append((opened, token.end(), "boneyard"))
                opened = None
        elif mark == "/*":
            opened, note = start, None
        elif mark == "[[":
            note = start if note is None else note
        elif mark == "]]" and note is not None:
            end = token.end()
            while text.startswith("]", end):
                end += 1
            spans.append((note, end, "note"))
            note, at = None, end
        elif mark[0] in "\r\n":
            note = None
    if opened is not None:
        spans.append((opened, len(text), "boneyard"))
        line = len(split_lines(text[: opened + 1]))
        warnings.append(Warning(line, "boneyard /* is never closed: everything after it is left out; add */"))
    return spans, warnings


def rows_of(lines, spans):
    """A ``Row`` for each line, given the spans of the joined lines."""
    if not spans:
        return [Row(index, line := raw.rstrip("\r\n"), line.strip()) for index, raw in enumerate(lines)]
    rows, offset, k = [], 0, 0
    for index, raw in enumerate(lines):
        content = raw.rstrip("\r\n")
        end = offset + len(content)
        while k < len(spans) and spans[k][1] <= offset:
            k += 1
        row = _row(index, content, offset, end, spans, k)
        rows.append(row)
        while k < len(spans) and spans[k][1] <= end:
            k += 1
        offset += len(raw)
    return rows


def _row(index, content, offset, end, spans, k):
    if k >= len(spans) or spans[k][0] >= max(end, offset + 1):
        return Row(index, content, content.strip())
    kept, notes, at, hidden = [], [], offset, spans[k][2]
    covered = spans[k][0] < offset and spans[k][1] > end  # also a blank line inside is no paragraph break
    while k < len(spans) and spans[k][0] < end:
        start, stop, kind = spans[k]
        kept.append(content[at - offset : max(start, at) - offset])
        inside = content[max(start, offset) - offset : min(stop, end) - offset]
        if kind == "note":
            notes.append(inside.strip("[] \t"))
        at = min(stop, end)
        k += 1
    kept.append(content[at - offset :])
    visible = "".join(kept)
    text = visible.strip()
    alone = not text and (content.strip() or covered)
    return Row(index, visible, text, hidden if alone else "", tuple(n for n in notes if n))
