# SPDX-License-Identifier: GPL-3.0-or-later
"""From paragraphs that a file has typed itself to a ``Screenplay``: one line each, in the file's order."""

import re
from dataclasses import dataclass, field

from ..errors import InputError
from . import languages, patterns, slugs
from .language import detect
from .model import Element, Line, Screenplay, Tag

_LITERAL = re.compile(r"([*_\\])")
_BREAK = re.compile(r"\r\n|[\r\n\u2028\u2029\x0b]")
_MARKS = (("u", "_"), ("b", "**"), ("i", "*"))
# Shown in capitals by default. Shots are too, but their names and verbs are found by their small letters.
CAPITALS = frozenset(("scene_heading", "character", "transition"))
_LEADING = ("title_page", "furniture")


@dataclass(slots=True)
class Paragraph:
    """A paragraph as a file holds it.

    ``runs`` are ``(text, style)`` pairs; a style has the letters ``b`` bold, ``i`` italic, ``u`` underlined, ``c``
    shown in capitals. ``kind`` is a type of line, ``cast_list``, or ``""`` where the file does not say.
    """

    kind: str
    runs: list[tuple[str, str]] = field(default_factory=list)
    number: str = ""
    dual: str | None = None
    notes: list[str] = field(default_factory=list)
    centred: bool = False
    indent: int = 0  # columns of a tenth of an inch, where the file keeps no types
    new_page: bool = False
    revision: str = ""
    eighths: int = 0
    page: str = ""
    tags: list[tuple[str, str, str]] = field(default_factory=list)  # category, label, words

    @property
    def text(self):
        """As it stands in the file."""
        return self.runs[0][0] if len(self.runs) == 1 else "".join([text for text, _ in self.runs])

    @property
    def shown(self):
        """As the reader sees it: in capitals where the style says so."""
        return "".join([text.upper() if "c" in style else text for text, style in self.runs])

    def capitalise(self):
        """Show it in capitals; what is written so already (``McAVOY``) keeps its small letters."""
        if not patterns.is_upper(self.text):
            self.runs = [(text, style + "c") for text, style in self.runs]


def assemble(paragraphs, name, form, encoding, title_page=None):
    """The ``Screenplay`` of paragraphs in their order. Raises ``InputError`` when none holds a word."""
    play = Screenplay(name, dict(title_page or {}), format=form, encoding=encoding)
    for paragraph in paragraphs:
        _add(play, paragraph)
    if not any(line.type not in ("blank", "furniture") for line in play.lines):
        raise InputError(f"{name}: is empty; give a script with at least one scene")
    # What stands around the script, wherever the file keeps it, must not lie inside the last scene.
    play.elements.sort(key=lambda element: (element.type not in _LEADING, element.line))
    play.language = detect("\n".join(e.text for e in play.elements[:2000]), play.title_page)
    take_numbers(play)
    return play


def take_numbers(play):
    """Take the numbers that are typed before headings in other languages (``S#1.``, ``第1场``) off their texts."""
    profile = languages.profile(languages.tag_of(play.language))
    for element in play.elements if profile.tag != "en" else ():
        if element.type == "scene_heading" and "\n" not in element.text:
            number, start, strength = slugs.number_of(element.text, profile)
            if strength == "strong" and (rest := element.text[start:].strip()):
                element.number, element.text = element.number or number, rest
                element.rows = [(element.line, rest)]


def _add(play, paragraph):
    number = len(play.lines) + 1
    text = paragraph.text
    line = Line(number, text + "\n")
    play.lines.append(line)
    if paragraph.new_page:
        play.elements.append(Element("page_break", "", number, number))
    shown = _rows(paragraph.shown).strip()
    if not shown:
        play.elements += [Element("note", n, number, number, [(number, n)], n) for n in paragraph.notes]
        return
    element = _element(paragraph, shown, number)
    line.type = element.type
    play.elements.append(element)
    play.tags += [Tag(number, *tag) for tag in paragraph.tags]


def _element(paragraph, shown, number):
    kind, doubtful = settle(paragraph, shown)
    label, extension = paragraph.number, ""
    marks = marked(paragraph.runs).strip()
    if kind == "scene_heading":
        shown, label = heading(shown, label)
    elif kind == "character":
        shown, extension = patterns.split_cue(shown)
    elif kind == "parenthetical" and not shown.startswith("("):
        shown = f"({shown.strip('()')})"
    rows, notes = [(number, row) for row in shown.split("\n")], tuple(paragraph.notes)
    element = Element(kind, shown, number, number, rows, marks, label, paragraph.dual, extension, notes)
    element.doubtful, element.revision = doubtful, paragraph.revision
    element.eighths, element.page = paragraph.eighths, paragraph.page
    return element


def settle(paragraph, shown):
    """``(type, why it is doubtful)`` of a paragraph: the file's word for it, but for what cannot be action."""
    kind = paragraph.kind
    single = "\n" not in shown
    if kind == "cast_list":
        return "note", ""
    loose = kind in ("", "action")
    may_be = single and (loose or (kind in ("dialogue", "parenthetical") and shown[0] == "("))
    if may_be and patterns.FURNITURE.fullmatch(shown):
        return "furniture", ""
    if kind == "scene_heading" and single and patterns.TRANSITION.fullmatch(shown[:100].upper()):
        return "transition", ""  # THE END
    if not loose:
        return kind, ""
    if single and len(shown) <= 2 * patterns.MAX_CUE and patterns.is_upper(shown):
        if patterns.CERTAIN_HEADING.match(shown) or patterns.NUMBERED_HEADING.match(shown):
            return "scene_heading", "" if kind == "" else "heading written as action"
        if paragraph.centred and not shown.endswith(":"):
            return "centered", ""
        if patterns.TRANSITION.fullmatch(shown) or shown.endswith(" TO:"):
            return "transition", ""
        if patterns.is_shot(shown, alone=True):
            return "shot", ""
    return ("centered" if paragraph.centred else "action"), ""


def heading(text, number):
    """``(text, number)`` of a heading whose number may also be typed out, at its start or at both ends."""
    text = " ".join(text.split())
    found = patterns.NUMBERED_HEADING.match(text[:400])
    if found and (not number or found["number"] == number):
        number, text = found["number"], text[found.start("rest") :]
        if text.endswith(" " + number):
            text = text[: -len(number)].rstrip(" .")
    return text, number


def marked(runs):
    """The text of runs with Fountain's emphasis; what only looks like a mark is escaped."""
    merged = []
    for text, style in runs:
        text = _rows(text.upper() if "c" in style else text)
        letters = style and "".join([letter for letter, _ in _MARKS if letter in style])
        if merged and merged[-1][1] == letters:
            merged[-1][0].append(text)
        elif text:
            merged.append(([text], letters))
    return "".join(_mark("".join(texts), letters) for texts, letters in merged)


def _rows(text):
    """``text`` with every kind of line break as one."""
    return text if text.isprintable() else _BREAK.sub("\n", text)


def _mark(text, letters):
    if "*" in text or "_" in text or "\\" in text:
        text = _LITERAL.sub(r"\\\1", text)
    if not letters or not text.strip():
        return text
    opened = "".join(mark for letter, mark in _MARKS if letter in letters)
    closed = "".join(mark for letter, mark in reversed(_MARKS) if letter in letters)
    rows = []
    for row in text.split("\n"):
        inner = row.strip()
        lead = row[: len(row) - len(row.lstrip())]
        rows.append(f"{lead}{opened}{inner}{closed}{row[len(lead) + len(inner) :]}" if inner else row)
    return "\n".join(rows)
