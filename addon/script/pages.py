# SPDX-License-Identifier: GPL-3.0-or-later
"""What is on a page but not in the script: page numbers, running headers, watermarks, (MORE), revision marks."""

import re
from bisect import bisect
from collections import defaultdict
from itertools import pairwise

from .languages import narrow
from .markup import TAG, is_rule

_NUMBER = re.compile(
    r"(?:page\s+|p\.\s*|[-–—]\s*)?(\d{1,3})\s*(?:[-–—.]|/\s*\d{1,3}|of\s+\d{1,3}|쪽|ページ|頁|页)?", re.IGNORECASE
)
_CONTINUED = re.compile(
    r"(?:\d{1,4}[A-Z]{0,2}\.?\s+)?(?:\(?MORE\)?|\(CONTINUED\)|CONTINUED:?(?:\s*\(\d+\))?|\(?CONT(?:'|’)?D\)?:?|"
    r"\(?(?:계속|つづく|続く|待续|續|SUITE|FORTSETZUNG|CONTINÚA)\)?:?)(?:\s+\d{1,4}[A-Z]{0,2}\.?)?",
    re.IGNORECASE,
)
_SIGNS = re.compile(
    r"(?=[fcpdarw©hsbyg대무社機机])(?:"  # how any of them begins: a quick no for most places in a line
    r"^file:///|"
    r"confidential|property of|do not (?:copy|distribute|share)|all rights reserved|copyright|©|www\.|https?:|"
    r"watermark|for (?:review|education|reading) |converted (?:to|by)|downloaded|scanned|\bdraft\b|"
    r"\brev(?:\.|ision|ised)\b|"
    r"\b(?:blue|pink|yellow|green|goldenrod|buff|salmon|cherry) (?:rev|pages?|draft)|대외비|무단|社外秘|機密|机密)",
    re.IGNORECASE,
)
_DATE = re.compile(
    r"(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}|"
    r"(?:\d{1,2}\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(?:\d{1,2},?\s+)?\d{4})",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\d+")
_MARK = re.compile(r"\s{2,}\*+\s*$|^\*+\s{2,}|\t\*+\s*$")
_ADDRESS = re.compile(r"(?:file:///|https?://)\S")  # of the page that was printed
_FEW_RULES = 3
_LONGEST = 100
_EDGE = 3  # lines of text at the top and the foot of a page
_PAGE = 12  # rows, the fewest between two heads
_FEWEST = 3  # times a line must come back to be the page's, not the script's


def is_stamp(text):
    """Whether a line that stands alone reads like a watermark or a date."""
    return text[-1] not in ".!?" and bool(_SIGNS.search(text) or _DATE.match(text))


def masked(text):
    """A line without its numbers."""
    return _DIGITS.sub("#", text)


def rising(where, rows):
    """True where lines that are one but for their numbers count upwards, page by page."""
    if len(where) < _FEWEST:
        return False
    told = [int(found[-1]) for i in where if (found := _DIGITS.findall(rows[i].text))]
    if len(set(told)) < len(where) or any(a >= b for a, b in pairwise(told)):
        return False
    return min(b - a for a, b in pairwise(where)) > _PAGE


def unmark(rows):
    """Take revision marks (``*`` in the margin) off the rows' texts where the script has them; returns how many."""
    found = [row for row in rows if row.text[-1:] == "*" or row.text[:1] == "*"]
    marked = [row for row in found if _MARK.search(row.visible) or not row.text.strip("* ")]
    if len(marked) < 2:
        return 0
    for row in marked:
        if row.text.strip("* "):
            row.visible = _MARK.sub("", row.visible.rstrip())
            row.text = row.visible.strip()
    return len(marked)


def find(rows, is_heading):
    """Indices into ``rows`` of lines that belong to the page. ``is_heading(text)`` tells what never is the page's."""
    found, numbers, repeats, letters, rules = set(), [], defaultdict(list), [], []
    alike = defaultdict(list)
    for i, row in enumerate(rows):
        alike[row.text].append(i)
    for text, where in alike.items():
        if not text or len(text) > _LONGEST:
            continue
        if len(text) <= 12 and (told := _NUMBER.fullmatch(narrow(text))):
            numbers += [(i, int(told[1])) for i in where]
            continue
        if text[-1] in ")D:.0123456789dE" and len(text) < 40 and _CONTINUED.fullmatch(text):
            found.update(where)
        elif len(text) <= 2 and text.isalpha() and text.isupper() and text.isascii():  # DJ stands above a speech
            letters += [i for i in where if len(text) == 1 or not (i + 1 < len(rows) and rows[i + 1].text)]
        elif text[0] in "fh*<[" and _is_print(text):
            found.update(where)
        elif is_rule(text):
            rules += where
        repeats[masked(text)] += where
    numbers.sort()
    for where in repeats.values():
        where.sort()
    found.update(_page_numbers(rows, numbers))
    if len(letters) > 3:
        found.update(letters)
    edges = _near(rows, found, numbers)
    for told, where in repeats.items():
        first = rows[where[0]].text
        if (len(where) > 1 and not is_heading(first) and _is_header(told, where, rows, edges)) or (
            "#" in told and len(told) < 24 and _DATE.fullmatch(first)
        ):
            found.update(where)
    for told, where in repeats.items():
        # What comes back beside the page's own lines each time belongs to them.
        if len(where) >= _FEWEST and "#" not in told and all(i - 1 in found or i + 1 in found for i in where):
            found.update(where)
    return found.union(rules) if len(rules) >= _FEW_RULES else found


def _is_print(text):
    """Whether a line is an address, stars or tags alone."""
    return _ADDRESS.match(text) or not text.strip("*") or (text[0] in "<[" and not TAG.sub("", text).strip())


def _page_numbers(rows, numbers):
    """Lines of a number alone, where they count upwards, or stand at the top of a page or far to the right."""
    if not numbers:
        return []
    steps = [b - a for (_, a), (_, b) in pairwise(numbers)]
    if len(numbers) > 1 and sum(0 <= step <= 3 for step in steps) >= 0.7 * len(steps):
        return [i for i, _ in numbers]
    return [
        i
        for i, _ in numbers
        if rows[i].text.endswith(".") or "\f" in rows[i].visible or len(rows[i].visible) - len(rows[i].text) > 40
    ]


def _near(rows, found, numbers):
    """Rows within a few lines of text of a page's number or a form feed."""
    told = [i for i, row in enumerate(rows) if row.text]
    breaks = [i for i, _ in numbers if i in found] + [i for i, row in enumerate(rows) if "\f" in row.visible]
    near = set()
    for i in breaks:
        at = bisect(told, i)
        near.update(told[max(at - _EDGE - 1, 0) : at + _EDGE])
    return near


def _is_header(told, where, rows, edges):
    """Whether a line that comes back (but for its digits) is the page's."""
    if _SIGNS.search(told) or _DATE.search(rows[where[0]].text):
        return len(where) >= _FEWEST or sum(i in edges for i in where) == len(where) or len(told.split()) > 2
    if len(where) < _FEWEST:
        return False
    if sum(i in edges for i in where) >= 0.85 * len(where):
        return True
    if "#" in told and len(told.strip("#. ")) > 4 and rising(where, rows):
        return True
    if len(told.split()) < 4 or told[-1] in ".!?:)":
        return False
    if any(i + 1 < len(rows) and rows[i + 1].text for i in where):
        return False  # a name above its speeches
    gaps = [b - a for a, b in pairwise(where)]
    return len(gaps) > 2 and min(gaps) > 20 and max(gaps) < 1.5 * min(gaps)
