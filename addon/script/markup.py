# SPDX-License-Identifier: GPL-3.0-or-later
"""What was put around a script's lines on its way: tags of pages and forums, Markdown, quotes of mail, change bars,
numbers of speeches. It is taken off the rows' texts; the lines of the file stay as they are."""

import html
import re
from itertools import pairwise

from . import patterns

TAG = re.compile(
    r"</?(?:a|b|big|body|br|center|div|em|font|h\d|head|hr|html|i|p|pre|small|span|strong|table|tbody|td|tr|tt|u)"
    r"(?:\s[^<>]{0,200})?/?>|"
    r"\[/?(?:b|i|u|s|center|left|right|justify|indent|size|color|font|code|quote|spoiler|url)(?:=[^\[\]]{0,80})?\]",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"\s*(?:> ?)+")
_BAR = re.compile(r"\|(?=\s)")
_HASHES = re.compile(r"\s*#{1,6}\s+")
_EMPHASIS = re.compile(r"\*{1,3}(?=\S)|(?<=\S)\*{1,3}")
_INSIDE = re.compile(r"\b(?:INT|EXT)\b", re.IGNORECASE)
_NUMBERED = re.compile(r"(\s{0,3})(\d{1,4})[.)]?(?!.*\s\2\s*$)(?=\s+(?:[A-Z][A-Z'’./#&-]|[A-Z].{0,44}:\s*$))")
_FEW = 3  # lines with a mark, from which it is the script's
_MOSTLY = 0.8  # of the lines that a mail's mark stands before
_COUNTED = 8  # speeches with a number


def undress(rows):
    """Take what was put around the lines off the ``rows``; returns whether there was any. A line of marks alone
    stays, and is the page's."""
    told = [row for row in rows if row.text]
    return any([_unquote(told), _unbar(told), _untag(told), _unmark(told), _uncount(told)])


def _set(row, visible):
    row.visible, row.text = visible, visible.strip()


def _unquote(rows):
    quoted = [row for row in rows if row.text[0] == ">" and not row.text.endswith("<")]
    if len(quoted) < max(_MOSTLY * len(rows), _FEW):
        return False
    for row in quoted:
        _set(row, row.visible[_QUOTED.match(row.visible).end() :])
    return True


def _unbar(rows):
    barred = [row for row in rows if row.text[0] == "|" and _BAR.match(row.visible)]
    if len(barred) < _FEW:
        return False
    for row in barred:
        _set(row, " " + row.visible[1:])
    return True


def _untag(rows):
    tagged = [row for row in rows if ("<" in row.visible or "[" in row.visible) and TAG.search(row.visible)]
    if len(tagged) < _FEW:
        return False
    for row in rows:
        bare = row.visible
        if "<" in bare or "[" in bare or "&" in bare:
            bare = html.unescape(TAG.sub("", bare))
        if bare.strip():
            _set(row, bare)
    return True


def _unmark(rows):
    """Markdown, where headings have its hashes."""
    hashed = [row for row in rows if row.text[0] == "#" and _HASHES.match(row.visible)]
    if sum(_INSIDE.search(row.text[:24]) is not None for row in hashed) < _FEW:
        return False
    for row in hashed:
        _set(row, row.visible[_HASHES.match(row.visible).end() :])
    for row in rows:
        if "*" in row.text.strip("*") or row.text.strip("*") != row.text:
            _set(row, _EMPHASIS.sub("", row.visible))
    return True


def _uncount(rows):
    """Numbers before names, where they count upwards through the script."""
    counted = [(row, found) for row in rows if row.text[0].isdigit() and (found := _NUMBERED.match(row.visible))]
    counted = [(row, found) for row, found in counted if not patterns.NUMBERED_HEADING.match(row.text)]
    numbers = [int(found[2]) for _, found in counted]
    if len(numbers) < _COUNTED or sum(0 < b - a < 3 for a, b in pairwise(numbers)) < _MOSTLY * (len(numbers) - 1):
        return False
    for row, found in counted:
        _set(row, " " * found.end() + row.visible[found.end() :])
    return True


def is_rule(text):
    """True for a row of dashes or underscores under a heading or a name."""
    return len(text) > 2 and text[0] in "-_~–—" and not text.strip("-_~–— ")
