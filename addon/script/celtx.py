# SPDX-License-Identifier: GPL-3.0-or-later
"""Celtx: the desktop program's ``.celtx`` (a zip with ``script-*.html`` in it) and the single HTML file."""

import html
import re

from ..errors import InputError
from ..world.schema import Warning
from . import safexml, styles
from .archive import Archive, is_zip
from .paragraphs import CAPITALS, Paragraph, assemble
from .tags import CATEGORIES, category

_SCRIPT = re.compile(r"(?:.*/)?script-[^/]*\.html?", re.IGNORECASE)
_TOKEN = re.compile(r"<(/?)([a-zA-Z][\w:]*+)([^<>]*+)>|<([!?/])[^<>]*+>|[^<]+|<+(?=<[a-zA-Z/!?])|<+")
_ATTRIBUTE = re.compile(r"([\w:\-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")
_CLASSES = {
    "sceneheading": "scene_heading", "action": "action", "character": "character", "dialog": "dialogue",
    "dialogue": "dialogue", "parenthetical": "parenthetical", "transition": "transition", "shot": "shot", "text": "",
    "act": "section", "lyric": "lyric", "lyrics": "lyric",
}  # fmt: skip
_EMPHASIS = {"b": "b", "strong": "b", "i": "i", "em": "i", "u": "u"}
_DEEPEST = 8  # marks inside marks
_SILENT = ("head", "style", "script", "title")
_MARK = re.compile(rb"class\s*=\s*[\"']?sceneheading", re.IGNORECASE)
_BLOCKS = ("p", "div", "h1", "h2", "h3", "li")


def sniff(data, suffix):
    """Whether bytes are a zip with Celtx's script in it, or its HTML."""
    if is_zip(data):
        return b"project.rdf" in data or (b"script-" in data and b".html" in data)
    head = safexml.head(data).lower()
    return head.startswith((b"<html", b"<!doctype html", b"<?xml", b"<head", b"<p ")) and bool(_MARK.search(data))


def read(data, name):
    """The ``Screenplay`` in a Celtx file, one line a paragraph. Of a project's scripts the longest is read, with a
    warning. Raises ``InputError`` for what ``Archive`` refuses and for a file without a script."""
    others = []
    if is_zip(data):
        archive = Archive(data, name)
        scripts = {member: archive.need(member) for member in archive.matching(_SCRIPT)}
        if not scripts:
            raise InputError(f"{name}: Celtx project without a script in it; save it again, or export it as text")
        longest = max(scripts, key=lambda member: len(scripts[member]))
        data, others = scripts[longest], [member for member in scripts if member != longest]
    text, encoding = safexml.decode(data, name)
    page = _Page()
    page.read(_without_comments(text))
    play = assemble(page.paragraphs, name, "celtx", encoding, page.told)
    if others:
        told = f"the project holds {len(others) + 1} scripts: the longest was read; save the others apart"
        play.warnings.append(Warning(None, told))
    return play


def _without_comments(text):
    kept, at = [], 0
    while (start := text.find("<!--", at)) >= 0:
        kept.append(text[at:start])
        end = text.find("-->", start + 4)
        if end < 0:
            return "".join(kept)
        at = end + 3
    kept.append(text[at:])
    return "".join(kept)


class _Page:
    """Reads HTML in one pass: paragraphs with their classes, emphasis, and the words marked for the breakdown."""

    def __init__(self):
        self.paragraphs, self.told = [], {}
        self.held = None
        self.letters = {"b": 0, "i": 0, "u": 0}
        self.spans = []  # (category or None, index of the first run) of each open span
        self.silent, self.title = "", []

    def read(self, text):
        """Take the whole text; no markup, however broken, stops it."""
        words = []
        for token in _TOKEN.finditer(text):
            if token.lastindex is None:
                words.append(token[0])
                continue
            if words:
                self._words(html.unescape("".join(words)))
                words = []
            if token[2]:
                self._tag(token[2].lower(), token[1] == "/", token[3])
        if words:
            self._words(html.unescape("".join(words)))
        self._end()

    def _words(self, text):
        if self.silent:
            if self.silent == "title":
                self.title.append(text)
        elif self.held is not None:
            style = "".join(letter for letter, open_now in self.letters.items() if open_now)
            self.held.runs.append((re.sub(r"[ \t\r\n\f]+", " ", text), style))
        elif text.strip():
            self.held = Paragraph("", [(" ".join(text.split()), "")])

    def _tag(self, tag, closing, rest):
        if tag in _SILENT:
            if tag == "title" and closing and self.title:
                self.told.setdefault("title", " ".join("".join(self.title).split()))
            self.silent = "" if closing else tag
        elif tag == "meta":
            told = _attributes(rest)
            key = told.get("name", "").lower()
            if key in ("author", "source", "copyright", "contact") and told.get("content", "").strip():
                self.told[key] = html.unescape(told["content"]).strip()
        elif tag in _BLOCKS:
            self._end()
            if not closing and tag != "div":
                named = _attributes(rest).get("class", "").lower().split()
                known = next((name for name in named if name in _CLASSES), None)
                kind = _CLASSES[known] if known else next((k for n in named if (k := styles.kind_of(n))), "")
                self.held = Paragraph(kind)
        elif tag == "br" and self.held is not None:
            self.held.runs.append(("\n", ""))
        elif tag in _EMPHASIS:
            letter = _EMPHASIS[tag]
            self.letters[letter] = max(0, self.letters[letter] + (-1 if closing else 1))
        elif tag == "span":
            self._span(closing, rest)

    def _span(self, closing, rest):
        if not closing:
            named = category(_attributes(rest).get("class", "")) if len(self.spans) < _DEEPEST else ""
            self.spans.append((named if named in CATEGORIES else None, len(self.held.runs) if self.held else 0))
        elif self.spans:
            named, first = self.spans.pop()
            if named and self.held is not None:
                words = " ".join("".join(text for text, _ in self.held.runs[first:]).split())
                self.held.tags += [(named, words, words)] if words else []

    def _end(self):
        held, self.held = self.held, None
        self.letters = dict.fromkeys(self.letters, 0)
        self.spans = []
        if held is None:
            return
        while held.runs and not held.runs[-1][0].strip():
            held.runs.pop()  # the break that ends every paragraph
        if held.kind in CAPITALS:
            held.capitalise()
        if held.runs:
            held.runs[-1] = (held.runs[-1][0].rstrip(), held.runs[-1][1])
            held.runs[0] = (held.runs[0][0].lstrip(), held.runs[0][1])
        self.paragraphs.append(held)


def _attributes(rest):
    return {m[1].lower(): m[2] or m[3] or m[4] or "" for m in _ATTRIBUTE.finditer(rest[:2000])}
