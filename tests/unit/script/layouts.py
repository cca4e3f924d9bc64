# SPDX-License-Identifier: GPL-3.0-or-later
"""The scripts of ``plain_scripts`` set in many layouts and spoilt in many ways, and how a reading of them is scored.

The layouts and faults named in ``TUNED_…`` served to set the reader's costs; the rest is held out.
"""

import textwrap
from collections import Counter

import plain_scripts as scripts

KINDS = {
    "H": "scene_heading", "A": "action", "C": "character", "P": "parenthetical", "D": "dialogue", "T": "transition",
    "S": "shot",
}  # fmt: skip
_WIDTH = {"A": 60, "D": 34, "P": 26}
_INDENTS = {"A": 0, "H": 0, "D": 11, "P": 16, "C": 22, "T": 46, "S": 0}


def wrapped(letter, text, wrap=True):
    """The lines of a paragraph as its column is wide."""
    return textwrap.wrap(text, _WIDTH[letter]) if wrap and letter in _WIDTH else [text]


def page(name, indents=None, wrap=True, blanks=1, inside=0, numbered=False, times=1, blocks=scripts.blocks):
    """``[(line, type)]``: ``blanks`` empty lines between paragraphs, ``inside`` between the lines of one.

    ``indents`` are columns for each letter; ``times`` repeats the script, to fill more than a page.
    """
    rows, scene = [], 0
    for letter, text in blocks(name) * times:
        if rows and letter not in "DP":
            rows += [("", "blank")] * blanks
        elif rows:
            rows += [("", "blank")] * inside
        if letter == "H":
            scene += 1
            text = f"{scene}   {text}   {scene}" if numbered else text
        lead = " " * (indents or {}).get(letter, 0)
        for k, line in enumerate(wrapped(letter, text, wrap)):
            rows += [("", "blank")] * inside if k else []
            rows.append((lead + line, KINDS[letter]))
    return rows


LAYOUTS = {
    "columns": {"indents": _INDENTS},
    "columns_tight": {"indents": _INDENTS, "blanks": 0},
    "columns_numbered": {"indents": {k: v + 6 for k, v in _INDENTS.items()} | {"H": 0}, "numbered": True},
    "flush_wrapped": {},
    "flush_tight": {"blanks": 0},
    "double": {"blanks": 3, "inside": 1},
    "flush_numbered": {"numbered": True, "wrap": False},
    "columns_narrow": {"indents": {k: v // 2 for k, v in _INDENTS.items()}, "blanks": 2},
    "columns_double": {"indents": _INDENTS, "blanks": 1, "inside": 1},
    "columns_far": {"indents": {k: v + 15 for k, v in _INDENTS.items()}, "blanks": 1, "numbered": True},
}  # fmt: skip
TUNED_LAYOUTS = ("columns", "columns_tight", "columns_numbered", "flush_wrapped", "flush_tight", "double")


def pages(rows, every, make):
    """Rows with what ``make(page)`` gives put in after every so many."""
    found = []
    for k, row in enumerate(rows):
        if k and k % every == 0:
            found += make(k // every)
        found.append(row)
    return found


def _lower(rows, kind):
    return [(line.lower() if kind == own == "scene_heading" else line, own) for line, own in rows]


def _title_case(rows):
    found = []
    for line, kind in rows:
        if kind == "character":
            name, mark, rest = line.partition("(")
            line = name.title() + mark + rest
        found.append((line, kind))
    return found


def _number(page):
    return [("", "blank"), (" " * 55 + f"{page + 1}.", "furniture"), ("", "blank")]


def _header(page):
    return [("\f" + f"THE LONG WATCH - Blue Rev. 10/02/2021{' ' * 20}{page + 1}.", "furniture"), ("", "blank")]


def _watermark(page):
    return [("", "blank"), ("PROPERTY OF NORTHLIGHT PICTURES - DO NOT COPY", "furniture"), ("", "blank")]


def _continued(page):
    return [
        ("", "blank"), (" " * 40 + "(CONTINUED)", "furniture"), (f"{page + 1}.", "furniture"),
        ("CONTINUED:", "furniture"), ("", "blank"),
    ]  # fmt: skip


def _dated(page):
    return [("", "blank"), (f"12 March 2021{' ' * 30}Page {page + 1}", "furniture"), ("", "blank")]


def _letters(page):
    return [("NORTHLIGHT"[page % 10], "furniture")]


def _starred(rows):
    return [
        (line.ljust(70) + "*" if kind not in ("blank", "furniture") and k % 7 == 3 else line, kind)
        for k, (line, kind) in enumerate(rows)
    ]


FAULTS = {
    "clean": lambda rows: rows,
    "stripped": lambda rows: [(line.strip(), kind) for line, kind in rows],
    "no_blanks": lambda rows: [row for row in rows if row[1] != "blank"],
    "lower_headings": lambda rows: _lower(rows, "scene_heading"),
    "page_numbers": lambda rows: pages(rows, 40, _number),
    "headers": lambda rows: pages(rows, 42, _header),
    "stars": _starred,
    "title_case": _title_case,
    "watermark": lambda rows: pages(rows, 38, _watermark),
    "continued": lambda rows: pages(rows, 44, _continued),
    "dated": lambda rows: pages(rows, 41, _dated),
    "letters": lambda rows: pages(rows, 23, _letters),
    "stars_and_headers": lambda rows: _starred(pages(rows, 42, _header)),
}  # fmt: skip
TUNED_FAULTS = ("clean", "stripped", "no_blanks", "lower_headings", "page_numbers", "headers", "stars", "title_case")


def cases(held_out):
    """``(name, rows)`` of the tuned or of the held-out part: the latter has scripts, layouts and faults of its own."""
    names = scripts.HELD_OUT if held_out else scripts.TUNED
    layouts = LAYOUTS if held_out else TUNED_LAYOUTS
    faults = FAULTS if held_out else TUNED_FAULTS
    for name in names:
        for layout in layouts:
            rows = page(name, times=2, **LAYOUTS[layout])
            for fault in faults:
                yield f"{name}/{layout}/{fault}", FAULTS[fault](rows)


def score(read, told):
    """``{measure: count}`` and the same for each layout and fault of the cases ``told``: lines without blank ones, and
    headings."""
    total, parts = Counter(), {}
    for name, rows in told:
        found = [line.type for line in read("\n".join(line for line, _ in rows).encode()).lines]
        own = Counter()
        for (line, kind), got in zip(rows, found, strict=True):
            if not line.strip():
                continue
            own["lines"] += 1
            own["lines right"] += kind == got
            own["headings"] += kind == "scene_heading"
            own["headings found"] += kind == got == "scene_heading"
            own["headings invented"] += kind != got == "scene_heading"
        total += own
        for part in name.split("/")[1:]:
            parts.setdefault(part, Counter()).update(own)
    return total, parts
