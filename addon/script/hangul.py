# SPDX-License-Identifier: GPL-3.0-or-later
"""Hancom's ``.hwpx``: sections of paragraphs in a zip, by the names of their styles or by where they stand."""

import re

from ..errors import InputError
from . import safexml, styles
from .archive import Archive, is_zip
from .paragraphs import Paragraph
from .word import finish

_SECTION = re.compile(r"Contents/[Ss]ection(\d{1,6})\.xml")
_MARKS = (b"application/hwp+zip", b"Contents/section", b"Contents/Section")
_HEADER = "Contents/header.xml"
_COLUMN = 720  # Hancom's units: a tenth of an inch
_WIDTH = 60  # columns between the margins
_TAB = 5  # columns a tab moves
_EDGES = ("header", "footer")
_NOTES = ("footNote", "endNote", "hiddenComment")
_SIGNS = {"tab": "\t", "lineBreak": "\n", "nbSpace": "\u00a0", "fwSpace": "\u3000", "hyphen": "-"}


def sniff(data, suffix):
    """Whether bytes are a zip with Hancom's sections in it."""
    return is_zip(data) and any(mark in data for mark in _MARKS)


def read(data, name):
    """The ``Screenplay`` in a Hancom document, one line a paragraph; headers and footers come last, as furniture.

    Raises ``InputError`` for what ``Archive`` and ``safexml.parse`` refuse, for a document that is protected by a
    password and for one without words.
    """
    archive = Archive(data, name)
    if b"encryption-data" in (archive.read("META-INF/manifest.xml") or b""):
        raise InputError(f"{name}: is protected by a password; save it without one")
    sections = sorted(archive.matching(_SECTION), key=lambda member: int(_SECTION.fullmatch(member)[1]))
    if not sections:
        raise InputError(f"{name}: Hangul document without a text; save it again")
    document = _Document(archive, name)
    encoding = "utf-8"
    for member in sections:
        root, encoding = safexml.parse(archive.need(member), f"{name}: {member}")
        document.section(root)
    return finish(document.paragraphs, document.edges, name, "hwpx", encoding)


class _Document:
    """Collects paragraphs, headers and footers, with what the document's header says about their looks."""

    def __init__(self, archive, name):
        self.paragraphs, self.edges = [], []
        self.styles, self.shapes, self.letters = {}, {}, {}
        if (data := archive.read(_HEADER)) is None:
            return
        root, _ = safexml.parse(data, f"{name}: {_HEADER}")
        for node in root.iter():
            if node.tag == "style":
                kind = styles.kind_of(node.get("name", "")) or styles.kind_of(node.get("engName", ""))
                self.styles[node.get("id")] = kind, node.get("paraPrIDRef")
            elif node.tag == "paraPr":
                self.shapes[node.get("id")] = _shape(node)
            elif node.tag == "charPr":
                self.letters[node.get("id")] = _letters(node)

    def section(self, root):
        """Add the paragraphs of a section in order, those of tables where the table stands."""
        waiting = [(node, self.paragraphs) for node in reversed(root)]
        while waiting:
            node, into = waiting.pop()
            if node.tag != "p":
                waiting += [(child, self.edges if child.tag in _EDGES else into) for child in reversed(node)]
                continue
            paragraph, below = self._paragraph(node)
            if into is self.paragraphs or paragraph.text.strip():
                into.append(paragraph)
            waiting += [(child, self.edges if edge else into) for child, edge in reversed(below)]

    def _paragraph(self, node):
        """``(Paragraph, [(table or header inside it, whether it is a header or footer)])``."""
        kind, shape = self.styles.get(node.get("styleIDRef"), ("", None))
        indent, centred = self.shapes.get(node.get("paraPrIDRef") or shape, (0, False))
        runs, notes, below = [], [], []
        for run in node:
            if run.tag != "run":
                continue
            style = self.letters.get(run.get("charPrIDRef"), "")
            for part in run:
                if part.tag == "t":
                    runs.append((_text(part), style))
                elif part.tag in _SIGNS:
                    runs.append((_SIGNS[part.tag], style))
                elif part.tag == "tbl":
                    below.append((part, False))
                elif part.tag == "ctrl":
                    below += [(child, True) for child in part if child.tag in _EDGES]
                    notes += [note for child in part if child.tag in _NOTES and (note := _note(child))]
        found = Paragraph(kind, runs, notes=notes, centred=centred)
        text = found.text
        inner = text.lstrip("\t")
        found.indent = indent + _TAB * (len(text) - len(inner)) + len(inner) - len(inner.lstrip(" \u3000"))
        if centred:
            found.indent = max((_WIDTH - len(text.strip())) // 2, 0)
        return found, below


def _text(node):
    """The text of a ``t``: what stands in it and after the signs in it."""
    if not len(node):
        return node.text or ""
    texts = [node.text or ""]
    for part in node:
        texts.append(_SIGNS.get(part.tag) or part.text or "")
        texts.append(part.tail or "")
    return "".join(texts)


def _note(node):
    rows = ["".join(_text(t) for t in p.iter("t")).strip() for p in node.iter("p")]
    return "\n".join(row for row in rows if row)


def _shape(node):
    """``(columns of indent, centred)`` of a paragraph's shape; it may stand in a switch between versions."""
    left = 0
    for margin in node.iter("margin"):
        left = sum(_value(margin, tag) for tag in ("left", "intent"))
        break
    align = next(node.iter("align"), None)
    return max(0, round(left / _COLUMN)), align is not None and align.get("horizontal") == "CENTER"


def _value(margin, tag):
    node = margin.find(tag)
    told = (node.get("value") or node.text or "0").strip() if node is not None else margin.get(tag, "0")
    return int(told) if told.removeprefix("-").isdecimal() and len(told) < 9 else 0


def _letters(node):
    letters = "".join([letter for tag, letter in (("bold", "b"), ("italic", "i")) if node.find(tag) is not None])
    line = node.find("underline")
    return letters + "u" if line is not None and line.get("type", "NONE") not in ("NONE", "none") else letters
