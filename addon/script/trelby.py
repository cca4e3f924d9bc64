# SPDX-License-Identifier: GPL-3.0-or-later
"""Trelby ``.trelby``: text whose lines begin with how they end and what they are."""

import re

from ..errors import InputError
from .language import detect
from .model import Element, Line, Screenplay
from .paragraphs import CAPITALS, heading, take_numbers
from .patterns import is_upper, split_cue
from .spans import split_lines

_HEAD = re.compile(rb"(?:\xef\xbb\xbf)?#Version \d{1,3}[ \t]*\r?\n")
_KINDS = {
    "\\": "scene_heading", ".": "action", "_": "character", ":": "dialogue", "(": "parenthetical", "/": "transition",
    "=": "shot", "%": "note", "@": "section",
}  # fmt: skip
_JOINS = {">": " ", "+": "  ", "&": "", "|": "\n", ".": ""}
_SETTINGS = {"scene": "scene_heading", "scene heading": "scene_heading", "character": "character", "shot": "shot",
             "transition": "transition", "action": "action", "dialogue": "dialogue"}  # fmt: skip
_CAPS = re.compile(r"Element/([A-Za-z ]+)/Export/AllCaps:(True|False)")
_TITLE = re.compile(r"#Title-String ([\d.\-]+),([\d.\-]+),(\d+),[^,]*,[^,]*,[^,]*,(.*)")


def sniff(data, suffix):
    """Whether bytes are Trelby's text, whatever the file is called."""
    return _HEAD.match(data) is not None


def read(text, name, encoding):
    """The ``Screenplay`` in decoded Trelby text, of any version. Settings and headers are typed boneyard.

    Raises ``InputError`` for a file without a script.
    """
    play = Screenplay(name, format="trelby", encoding=encoding)
    play.lines = [Line(i + 1, raw) for i, raw in enumerate(split_lines(text))]
    settings, script = _parts(play.lines)
    caps = set(CAPITALS)
    for line in settings:
        line.type = "boneyard" if line.raw.strip() else "blank"
        if found := _CAPS.match(line.text):
            kind = _SETTINGS.get(found[1].lower())
            (caps.add if found[2] == "True" and kind in CAPITALS else caps.discard)(kind)
    _title_page(play, settings)
    held = []
    for line in script:
        row = line.text
        if len(row) < 2:
            line.type = "blank"
            continue
        line.type = _KINDS.get(row[1], "action") if row[2:].strip() else "blank"
        held.append(line)
        if row[0] == ".":
            _add(play, held, caps)
            held = []
    if held:
        _add(play, held, caps)
    if not any(element.type != "title_page" for element in play.elements):
        raise InputError(f"{name}: is empty; give a script with at least one scene")
    play.language = detect("\n".join(e.text for e in play.elements[:2000]), play.title_page)
    take_numbers(play)
    return play


def _parts(lines):
    """Lines of settings, and lines of the script."""
    start = next((i + 1 for i, line in enumerate(lines) if line.text.strip() == "#Start-Script"), None)
    if start is not None:
        return lines[:start], lines[start:]
    settings, script, inside = [], [], False
    for line in lines:
        if line.text.startswith(("#Begin-", "#End-")):
            inside = line.text.startswith("#Begin-")
        about = inside or line.text.lstrip("\ufeff").startswith("#")
        (settings if about else script).append(line)
    return settings, script


def _title_page(play, settings):
    """Strings of the title page from top to bottom: the largest is the title, the one after a credit wrote it."""
    found = [(line, match) for line in settings if (match := _TITLE.match(line.text)) and match[4].strip()]
    if not found:
        return
    for line, match in found:
        line.type = "title_page"
        play.elements.append(
            Element("title_page", match[4], line.number, line.number, [(line.number, match[4])], match[4])
        )
    title = max(found, key=lambda pair: int(pair[1][3][:4]))[1]
    play.title_page["title"] = title[4].strip()
    rest = [match[4].strip() for _, match in found if match is not title]
    for before, text in zip(["", *rest], rest, strict=False):
        if before.lower().rstrip(":").endswith("by") and "author" not in play.title_page:
            play.title_page["author"] = text
        elif text.lower().startswith("by ") and "author" not in play.title_page:
            play.title_page["author"] = text[3:].strip()


def _add(play, held, caps):
    """The element of lines that belong together."""
    kind = _KINDS.get(held[0].text[1], "action")
    rows, texts, join = [], [], None
    for line in held:
        row = line.text[2:]
        row = row.upper() if kind in caps and not is_upper(row) else row
        if join == "":  # a word goes on
            rows[-1] = (rows[-1][0], rows[-1][1] + row)
        else:
            rows.append((line.number, row))
        texts += [join or "", row]
        join = _JOINS.get(line.text[0], " ")
    text = "".join(texts).strip()
    if not text:
        return
    label, extension = "", ""
    if kind == "scene_heading":
        text, label = heading(text, "")
    elif kind == "parenthetical" and not text.startswith("("):
        text = f"({text.strip('()')})"
    elif kind == "character":
        text, extension = split_cue(" ".join(text.split()))
    if kind in ("scene_heading", "character"):
        rows = [(held[0].number, text)]
    element = Element(kind, text, held[0].number, held[-1].number, rows, text, label, None, extension)
    play.elements.append(element)
