# SPDX-License-Identifier: GPL-3.0-or-later
"""Word ``.docx``: paragraphs by the names of their styles, or by where they stand on the page."""

import re

from . import indented, languages, looks, safexml, styles
from .archive import Archive, is_zip
from .language import detect
from .model import Line
from .paragraphs import Paragraph, assemble
from .titles import read as read_title

_MEMBER = "word/document.xml"
_EDGES = re.compile(r"word/(?:header|footer)\d*\.xml")
_COLUMN = 144  # twentieths of a point: a tenth of an inch
_WIDTH = 60  # columns between the margins
_TAB = 5  # columns a tab moves
_DEEPEST = 8  # styles based on styles
_AROUND = frozenset(("ins", "moveTo", "smartTag", "sdt", "sdtContent", "customXml"))
_BLOCKS = _AROUND | {"body", "tbl", "tr", "tc"}
_INLINE = _AROUND | {"hyperlink", "fldSimple"}
_SIGNS = {"tab": "\t", "cr": "\n", "noBreakHyphen": "-", "softHyphen": ""}
_TYPED = frozenset(("action", "character", "dialogue"))  # beside headings, what makes styles a script's
_SPEAKING = frozenset(("character", "dialogue"))


def sniff(data, suffix):
    """Whether bytes are a zip with a Word document in it."""
    return is_zip(data) and _MEMBER.encode() in data


def read(data, name):
    """The ``Screenplay`` in a Word document, one line a paragraph; headers and footers come last, as furniture.

    Raises ``InputError`` for what ``Archive`` and ``safexml.parse`` refuse, and for a document without words.
    """
    archive = Archive(data, name)
    root, encoding = safexml.parse(archive.need(_MEMBER), name)
    document = _Document(archive, name)
    paragraphs = [document.paragraph(node) for node in _nodes(root, "p", _BLOCKS | {"document"})]
    edges = []
    for member in archive.matching(_EDGES):
        edge, _ = safexml.parse(archive.need(member), f"{name}: {member}")
        edges += [p for node in _nodes(edge, "p", _BLOCKS) if (p := document.paragraph(node)).text.strip()]
    return finish(paragraphs, edges, name, "docx", encoding)


def finish(paragraphs, edges, name, form, encoding):
    """The ``Screenplay`` of a word processor's paragraphs: by their styles where these tell a script's parts, else by
    their ``indent``. ``edges`` are what its headers and footers hold."""
    kinds = {p.kind for p in paragraphs if p.text.strip()}
    if "scene_heading" not in kinds and kinds >= _SPEAKING and _find_headings(paragraphs):
        kinds.add("scene_heading")
    if "scene_heading" not in kinds or not kinds & _TYPED:
        rows = [indented.Row(p.shown, p.indent, p.notes) for p in paragraphs]
        play = indented.read(rows, name, form, encoding)
        for edge in edges:
            play.lines.append(Line(len(play.lines) + 1, edge.text + "\n", "furniture"))
        return play
    first = next(i for i, p in enumerate(paragraphs) if p.kind == "scene_heading")
    told = _title(paragraphs[:first])
    for edge in edges:
        edge.kind = "furniture"
    return assemble(paragraphs + edges, name, form, encoding, told)


def _find_headings(paragraphs):
    """Type the headings where a document has styles for names and speeches and none for these; whether it has any."""
    told = languages.profile(languages.tag_of(detect("\n".join(p.text for p in paragraphs[:2000]), {})))
    found = []
    for paragraph in paragraphs:
        text = paragraph.shown.strip()
        slug = looks.heading(text, told) if text and paragraph.kind == "" else None
        if slug and slug[1] >= looks.CERTAIN:
            found.append(paragraph)
    for paragraph in found:
        paragraph.kind = "scene_heading"
    return bool(found)


def _title(paragraphs):
    """Fields of the title page: paragraphs before the script of which one has a title's style. They get its type."""
    if not any(p.kind == "title_page" for p in paragraphs):
        return {}
    for paragraph in paragraphs:
        if paragraph.kind in ("", "title_page"):
            paragraph.kind = "title_page"
    return read_title([row for p in paragraphs if p.kind == "title_page" for row in p.shown.split("\n")])


def _nodes(root, wanted, through):
    """Nodes of one tag in order, found below nodes of the tags ``through`` alone. Does not recurse."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if node.tag == wanted and node is not root:
            yield node
        elif node is root or node.tag in through:
            waiting += reversed(node)


class _Document:
    """What the styles and the notes of a document say about its paragraphs."""

    def __init__(self, archive, name):
        self.styles, self.known, self.default = {}, {}, ""
        if (data := archive.read("word/styles.xml")) is not None:
            root, _ = safexml.parse(data, f"{name}: word/styles.xml")
            for node in root.iterfind("style"):
                ident = node.get("styleId", "")
                self.styles[ident] = node
                if node.get("type") == "paragraph" and _true(node.get("default", "0")):
                    self.default = ident
        self.notes = {}
        for member, tag in (("comments", "comment"), ("footnotes", "footnote"), ("endnotes", "endnote")):
            if (data := archive.read(f"word/{member}.xml")) is not None:
                root, _ = safexml.parse(data, f"{name}: word/{member}.xml")
                for node in root.iterfind(tag):
                    rows = ["".join(text for text, _ in self._runs(p, "", [])).strip() for p in node.iter("p")]
                    self.notes[tag, node.get("id")] = "\n".join(row for row in rows if row)

    def style(self, ident):
        """``(type of line, letters, columns of indent, centred)`` of a style, with those it is based on."""
        if ident not in self.known:
            kind, letters, indent, centred, step = "", "", None, None, ident
            for _ in range(_DEEPEST):
                node = self.styles.get(step)
                if node is None:
                    kind = kind or styles.kind_of(step)
                    break
                told = node.find("name")
                kind = kind or styles.kind_of(told.get("val", "") if told is not None else "") or styles.kind_of(step)
                if _on(node.find("rPr/caps")):
                    letters = "c"
                indent = _indent(node.find("pPr")) if indent is None else indent
                centred = _centred(node.find("pPr")) if centred is None else centred
                base = node.find("basedOn")
                step = base.get("val", "") if base is not None else None
            self.known[ident] = kind, letters, indent or 0, bool(centred)
        return self.known[ident]

    def paragraph(self, node):
        """The ``Paragraph`` of a ``p``, with its indent."""
        told = node.find("pPr")
        named = told.find("pStyle") if told is not None else None
        kind, letters, indent, centred = self.style(named.get("val", "") if named is not None else self.default)
        notes = []
        found = Paragraph(kind, self._runs(node, letters, notes), notes=[note for note in notes if note])
        own, side = _indent(told), _centred(told)
        found.centred = centred if side is None else side
        found.indent = indent if own is None else own
        text = found.text
        found.indent += _TAB * (len(text) - len(text.lstrip("\t"))) + len(text.lstrip("\t")) - len(text.lstrip("\t "))
        if found.centred:
            found.indent = max((_WIDTH - len(text.strip())) // 2, 0)
        found.new_page = told is not None and _on(told.find("pageBreakBefore"))
        return found

    def _runs(self, node, letters, notes):
        runs = []
        for run in _nodes(node, "r", _INLINE):
            look = run.find("rPr")
            style = letters + _letters(look) if look is not None else letters
            texts = []
            for part in run:
                tag = part.tag
                if tag == "t":
                    texts.append(part.text or "")
                elif tag == "br":
                    texts.append("" if part.get("type") in ("page", "column") else "\n")
                elif tag in _SIGNS:
                    texts.append(_SIGNS[tag])
                elif tag.endswith("Reference"):
                    notes.append(self.notes.get((tag.removesuffix("Reference"), part.get("id")), ""))
            if texts:
                runs.append(("".join(texts), style))
        return runs


def _letters(look):
    letters = "".join([letter for tag, letter in (("b", "b"), ("i", "i"), ("caps", "c")) if _on(look.find(tag))])
    line = look.find("u")
    return letters + "u" if line is not None and line.get("val", "single") != "none" else letters


def _on(node):
    return node is not None and _true(node.get("val", "1"))


def _true(text):
    return text.lower() in ("1", "true", "on")


def _indent(told):
    """Columns of a paragraph's indent, or None where nothing is said."""
    node = told.find("ind") if told is not None else None
    if node is None:
        return None
    first = _number(node.get("firstLine")) - _number(node.get("hanging"))
    return max(0, round((_number(node.get("left") or node.get("start")) + first) / _COLUMN))


def _number(text):
    text = text or "0"
    return int(text) if text.removeprefix("-").isdecimal() and len(text) < 8 else 0


def _centred(told):
    node = told.find("jc") if told is not None else None
    return None if node is None else node.get("val") == "center"
