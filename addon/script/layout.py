# SPDX-License-Identifier: GPL-3.0-or-later
"""What a whole script's layout says: which blank lines and which columns mean something, and how wide lines are."""

import unicodedata
from collections import Counter
from functools import lru_cache
from itertools import pairwise
from statistics import median

from .languages import narrow

TAB = 4  # columns
_DEEP = 4  # columns beyond the action from which a line is set in
_SHARE = 0.12  # of the lines: from which set-in lines are a layout, not an accident
_PAGE = 12  # lines of a page that tells columns
_SHIFT, _BETTER = 16, 1.4  # columns a page may stand off; how much better it must fit moved back
_COMMON = 0.9
_RARE = 0.03
_SELDOM = 0.2  # of the lines: where fewer have a blank one above, it is asked what they are
_KEPT = 4096
_WRAP = 100  # columns; longer lines are paragraphs that a program wraps


def indent_of(visible):
    """Columns of blank before a line; full-width blanks count two."""
    columns = 0
    for ch in visible:
        if ch == " ":
            columns += 1
        elif ch == "\t":
            columns += TAB - columns % TAB
        elif ch == "\u3000":
            columns += 2
        elif ch not in "\f\ufeff\xa0":
            break
        else:
            columns += ch == "\xa0"
    return columns


def width(text):
    """Columns of a text: letters of the East take two."""
    if text.isascii():
        return len(text)
    return sum(2 if unicodedata.east_asian_width(ch) in "WF" else 1 for ch in text)


class Layout:
    """Blank lines and indents of the lines of text (``rows`` without blank ones and furniture).

    ``gaps[i]`` is True where a blank line that means something stands before line ``i``, None where a page ends
    there, so that nothing is known. ``spaced`` says that blank lines divide the text at all, and not only what is
    ``apart(text)`` anyway, as headings are. ``whole`` says that each paragraph is one long line.
    """

    def __init__(self, rows, blanks, broken, apart=lambda text: False):
        self.indents = _straight([indent_of(row.visible) if row.visible[:1].isspace() else 0 for row in rows], rows)
        before = Counter(min(count, 3) for count in blanks[1:])
        total = max(len(rows) - 1, 1)
        least = 0
        while least < 2 and sum(before[k] for k in range(least + 1, 4)) >= _COMMON * total:
            least += 1  # every line is followed by a blank one
        self.gaps = [None if b else count > least for count, b in zip(blanks, broken)]
        if self.gaps:
            self.gaps[0] = True
        divided = sum(g is True for g in self.gaps)
        if divided < _SELDOM * len(rows):
            divided = sum(
                gap is True and not apart(row.text) and not apart(above.text)
                for gap, row, above in zip(self.gaps[1:], rows[1:], rows)
            )
        self.spaced = divided > max(_RARE * len(rows), 1)
        self.base = self._base()
        deep = sum(x >= self.base + _DEEP for x in self.indents)
        self.indented = deep > _SHARE * len(rows)
        self.full = self._full(rows)
        self.whole = (
            not self.spaced and not self.full and sum(len(row.text) > _WRAP for row in rows) > _RARE * len(rows)
        )

    def _base(self):
        counts = Counter(self.indents)
        common = [x for x, n in counts.items() if n >= 0.02 * len(self.indents)]
        return min(common, default=0)

    def _full(self, rows):
        """Columns from which a line is full, where lines are broken at a margin; 0 where they are not."""
        widths = sorted(len(row.text) for row in rows)
        if not widths:
            return 0
        edge = widths[int(0.985 * (len(widths) - 1))]
        if edge > _WRAP or edge < 20:
            return 0
        full = sum(w >= 0.78 * edge for w in widths)
        return int(0.78 * edge) if full > 0.08 * len(widths) else 0


def _straight(indents, rows):
    """The indents (n,), with those pages moved back (form feeds part them) that stand a few columns off the others."""
    starts = [0, *(k for k, row in enumerate(rows) if k and "\f" in row.visible), len(rows)]
    pages = [indents[a:b] for a, b in pairwise(starts)]
    if len(pages) < 2 or max(map(len, pages)) < _PAGE:
        return indents
    columns = Counter(max(pages[:-1], key=len))
    found = []
    for page in pages:
        shift = max(range(-_SHIFT, _SHIFT + 1), key=lambda by: (_fits(page, columns, by), -abs(by)))
        better = _fits(page, columns, shift) > _BETTER * _fits(page, columns, 0)
        found += [x + shift if better and x + shift >= 0 else x for x in page]
    return found


def _fits(page, columns, by):
    """How well the indents of a page, moved ``by`` columns, lie in the columns of another."""
    return sum(min(count, columns[x + by]) for x, count in Counter(page).items())


def spoken(cues, texts):
    """Indices of the first line of speech below each cue, behind its bracket."""
    for k in cues:
        k += 1
        stop = k + 3
        while k < min(stop, len(texts)) and narrow(texts[k]).startswith("("):
            k += 1
        if k < min(stop, len(texts)):
            yield k


class Columns:
    """Where cues, speeches, brackets and action stand, learnt from lines that are surely cues."""

    def __init__(self, layout, cues, texts, headings):
        self.known = False
        if not layout.indented or len(cues) < 2:
            return
        indents = layout.indents
        speech = [indents[k] for k in spoken(cues, texts)]
        bracket = [indents[k + 1] for k in cues if k + 1 < len(texts) and narrow(texts[k + 1]).startswith("(")]
        cue = [indents[k] for k in cues]
        if not speech:
            return
        self.cue, self.speech = median(cue), median(speech)
        self.centre = median(indents[k] + width(texts[k]) / 2 for k in cues)
        self.bracket = median(bracket) if bracket else (self.cue + self.speech) / 2
        lead = [indents[k] for k in headings]
        self.action = median(lead) if lead else layout.base
        self.known = self.cue > self.action + 2 or self.speech > self.action + 2
        self.cost = lru_cache(_KEPT)(self._cost)  # many lines stand alike

    def _cost(self, kind, indent, length):
        """How badly a line of a kind stands where it stands, 0 to 4."""
        if kind == "character":
            off = min(abs(indent - self.cue), abs(indent + length / 2 - self.centre))
        else:
            column = {"dialogue": self.speech, "parenthetical": self.bracket}.get(kind, self.action)
            off = abs(indent - column)
        return 0.55 * min(max(off - 0.5, 0), 7)
