# SPDX-License-Identifier: GPL-3.0-or-later
"""Open Screenplay Format ``.xml`` (``.osf``), and Fade In's ``.fadein``, which is a zip around it."""

from itertools import pairwise

from ..errors import InputError
from . import safexml, styles, titles
from .archive import Archive, is_zip
from .paragraphs import CAPITALS, Paragraph, assemble

_MEMBER = "document.xml"
_BASES = ("basestyle", "basestylename", "stylename", "name")  # version 4 and later, 1.2 to 3
_EMPHASIS = (("bold", "b"), ("italic", "i"), ("underline", "u"), ("allcaps", "c"))
_FIELDS = {"written_by": "author", "author": "author", "title": "title", "copyright": "copyright", "contact": "contact",
           "draft": "draft date", "draft_date": "draft date", "based_on": "source"}  # fmt: skip
_UNTOLD = ("untitled screenplay", "untitled", "written by", "copyright (c)", "copyright ©")  # until somebody fills them
_DEEPEST = 8  # styles based on styles


def sniff(data, suffix):
    """Whether bytes are the format's XML, whatever the file is called."""
    return safexml.head(data).startswith((b"<?xml", b"<!", b"<document")) and safexml.holds(data, b"Open Screenplay")


def sniff_fadein(data, suffix):
    """Whether bytes are a zip with Fade In's document."""
    return is_zip(data) and _MEMBER.encode() in data


def read(data, name):
    """The ``Screenplay`` in Open Screenplay Format, of any version. One line a paragraph.

    Raises ``InputError`` for what ``safexml.parse`` refuses and for a document without paragraphs.
    """
    return _read(data, name, "osf")


def read_fadein(data, name):
    """The ``Screenplay`` in a Fade In file; ``InputError`` also for what ``Archive`` refuses."""
    return _read(Archive(data, name).need(_MEMBER), name, "fadein")


def _read(data, name, form):
    root, encoding = safexml.parse(data, name)
    for node in root.iter():
        node.attrib = {key.lower(): value for key, value in node.attrib.items()}
    body = root.find("paragraphs")
    if root.tag != "document" or body is None:
        raise InputError(f"{name}: screenplay document without paragraphs; save or export it again")
    reader = _Styles(root)
    paragraphs = [reader.paragraph(node) for node in body if node.tag == "para"]
    _pair(paragraphs)
    told = {}
    if (titled := root.find("titlepage")) is not None:
        page = [(node, reader.paragraph(node, "title_page")) for node in titled if node.tag == "para"]
        told = _title(page)
        paragraphs += [paragraph for _, paragraph in page]
    if (info := root.find("info")) is not None:
        for key, value in info.attrib.items():
            if key in _FIELDS and value.strip() and value.strip().lower() not in _UNTOLD:
                told.setdefault(_FIELDS[key], value.strip())
    return assemble(paragraphs, name, form, encoding, told)


def _title(page):
    """Fields of a title page: those that are bookmarked, the others as they are laid out."""
    told, rest = {}, []
    for node, paragraph in page:
        key = (node.get("bookmark") or "").strip().lower().replace(" ", "_")
        text = paragraph.shown.strip()
        if key in _FIELDS and text:
            told[_FIELDS[key]] = f"{told[_FIELDS[key]]}\n{text}" if _FIELDS[key] in told else text
        else:
            rest += paragraph.shown.split("\n")
    if "title" in told:
        rest = [told["title"].split("\n")[0], "", *rest]
    return {**titles.read(rest), **told}


def _pair(paragraphs):
    """A cue marked as simultaneous speaks beside the next cue."""
    cues = [p for p in paragraphs if p.kind == "character"]
    for cue, following in pairwise(cues):
        if cue.dual == "first" and following.dual in (None, "first"):
            cue.dual, following.dual = "left", "right"
    for cue in cues:
        cue.dual = None if cue.dual == "first" else cue.dual


class _Styles:
    """Styles of one document, followed to those that every document has."""

    def __init__(self, root):
        self.nodes = {n.get("name", ""): n for n in root.iterfind("styles/style")}
        self.known = {}

    def of(self, name):
        """``(type of line, whether it is shown in capitals)`` of a style's name."""
        if name not in self.known:
            kind, capitals, step = "", None, name
            for _ in range(_DEEPEST):
                kind = kind or styles.kind_of(step)
                node = self.nodes.get(step)
                if node is None:
                    break
                if capitals is None and node.get("allcaps"):
                    capitals = _yes(node, "allcaps")
                step = _base(node, _BASES[:3])
            self.known[name] = kind, capitals is not False
        return self.known[name]

    def paragraph(self, node, kind=None):
        """The ``Paragraph`` of a ``para``."""
        style = node.find("style")
        style = node if style is None else style
        told, capitals = self.of(_base(style, _BASES))
        # A style's own bold is how the page looks, no emphasis.
        found = Paragraph(kind or told, [("".join(run.itertext()), _letters(run)) for run in node.iterfind("text")])
        if capitals and found.kind in CAPITALS:
            found.capitalise()
        found.centred = (style.get("align") or "") == "center"
        found.new_page = _yes(node, "page_break") or _yes(style, "pagebreakbefore")
        for part in (node, style):
            if _yes(part, "dualdialogue") or _yes(part, "dual_dialogue"):
                found.dual = "first"
            for key in ("synopsis", "note"):
                found.notes += [part.get(key).strip()] if (part.get(key) or "").strip() else []
            if style is node:
                break
        if found.kind == "scene_heading":
            told = (part.get(key) for part in (node, style) for key in ("number", "scenenumber", "scene_number"))
            found.number = next((text.strip() for text in told if text and text.strip()), "")
        return found


def _base(node, keys):
    return next((node.get(key) for key in keys if node.get(key)), "")


def _letters(node):
    return "".join([letter for key, letter in _EMPHASIS if _yes(node, key)])


def _yes(node, key):
    return (node.get(key) or "").lower() in ("1", "true", "yes")
