# SPDX-License-Identifier: GPL-3.0-or-later
"""Fountain's ``*italics*``, ``**bold**``, ``_underline_`` and backslash escapes, in one pass."""

import re

_TOKEN = re.compile(r"\\[*_\\~@!#>.\[\]/=]|\*{1,3}|_")


def strip(text):
    """``text`` of one line without emphasis marks; marks that have no partner stay, escapes lose their backslash."""
    if "*" not in text and "_" not in text and "\\" not in text:
        return text
    cuts = _marks(text)
    kept, at = [], 0
    for start, end in sorted(cuts):
        kept.append(text[at:start])
        at = end
    kept.append(text[at:])
    return "".join(kept)


def _marks(text):
    """Spans of ``text`` that are marks: pairs that open and close, and backslashes."""
    cuts, waiting = [], {"*": [], "**": [], "***": [], "_": []}
    order = []
    for token in _TOKEN.finditer(text):
        mark, start, end = token.group(), token.start(), token.end()
        if mark[0] == "\\":
            cuts.append((start, start + 1))
            continue
        before = text[start - 1] if start else " "
        after = text[end] if end < len(text) else " "
        closes, opens = not before.isspace(), not after.isspace()
        if mark == "_":
            closes, opens = closes and not after.isalnum(), opens and not before.isalnum()
        if closes and _close(mark, start, waiting, order, cuts):
            continue
        if opens:
            waiting[mark].append((start, end))
            order.append(mark)
    return cuts


def _close(mark, start, waiting, order, cuts):
    """Pair ``mark`` with what is open; ``***`` also ends a ``*`` inside a ``**`` or the other way round."""
    if waiting[mark]:
        opened = waiting[mark].pop()
        while order and (last := order.pop()) != mark:
            waiting[last].pop()
        cuts += [opened, (start, start + len(mark))]
        return True
    if mark == "***" and waiting["*"] and waiting["**"]:
        cuts += [waiting["*"].pop(), waiting["**"].pop(), (start, start + 3)]
        order.clear()
        for stack in waiting.values():
            stack.clear()
        return True
    return False
