# SPDX-License-Identifier: GPL-3.0-or-later
"""Final Draft ``.fdx``: paragraphs with their own types, scene numbers, revisions, notes and breakdown tags."""

import re
from bisect import bisect_right

from ..errors import InputError
from . import safexml, styles, titles
from .paragraphs import CAPITALS, Paragraph, assemble
from .tags import TagData

_EIGHTHS = re.compile(r"\s*(?:(\d{1,3})(?![\d/]))?\s*(?:(\d{1,2})/8)?\s*")
_EMPHASIS = (("Bold", "b"), ("Italic", "i"), ("Underline", "u"), ("AllCaps", "c"))
_OMITTED = "boneyard"


def sniff(data, suffix):
    """Whether bytes are Final Draft's XML, whatever the file is called."""
    head = safexml.head(data)
    declared = head.startswith((b"<?xml", b"<!")) and safexml.holds(data, b"<FinalDraft")
    return declared or head.startswith(b"<FinalDraft")


def read(data, name):
    """The ``Screenplay`` in Final Draft's XML. One line a paragraph, the title page's after the script's, as in the
    file. Raises ``InputError`` for what ``safexml.parse`` refuses and for a file without paragraphs."""
    root, encoding = safexml.parse(data, name)
    content = root.find("Content")
    if root.tag != "FinalDraft" or content is None:
        raise InputError(f"{name}: Final Draft file without a script in it; save it again in Final Draft")
    reader = _Reader(root)
    paragraphs = reader.body(content)
    titled = root.find("TitlePage/Content")
    told = {}
    if titled is not None:
        page = [reader.paragraph(node, "title_page") for node in titled if node.tag == "Paragraph"]
        told = titles.read([row for p in page for row in p.shown.split("\n")])
        paragraphs += page
    return assemble(paragraphs, name, "fdx", encoding, told)


class _Reader:
    """Reads paragraphs with what the rest of the file says about their types, tags and revisions."""

    def __init__(self, root):
        self.tags = TagData(root)
        self.revisions = {
            node.get("ID", ""): node.get("Name", "").strip() or node.get("ID", "") for node in root.iter("Revision")
        }
        self.kinds, self.looks = {}, {}
        for node in root.findall("ElementSettings"):
            kind, font, like = node.get("Type", ""), node.find("FontSpec"), node.find("Behavior")
            self.looks[kind] = font is not None and "AllCaps" in font.get("Style", "")
            self.kinds[kind] = styles.kind_of(kind)
            if like is not None and not self.kinds[kind]:  # a style of the writer's own
                self.kinds[kind] = styles.kind_of(like.get("PaginateAs", ""))
        self.notes = _ranged_notes(root)

    def body(self, content):
        """Paragraphs of the script: those inside a dual dialogue and inside an omitted scene in their places."""
        found, starts, at = [], [], 0
        for node in content:
            if node.tag != "Paragraph":
                continue
            dual, cut = node.find("DualDialogue"), node.find("OmittedScene")
            first = len(found)
            own = self.paragraph(node)
            if dual is None or own.text.strip():
                found.append(own)
            if dual is not None:
                found += self._dual(dual)
            if cut is not None:
                found += [self.paragraph(inner, _OMITTED) for inner in cut if inner.tag == "Paragraph"]
            starts.append((at, first))
            at += len(own.text.encode("utf-16-le")) // 2 + 1 + (dual is not None) + (cut is not None)
        self._attach(found, starts)
        return found

    def _attach(self, found, starts):
        places = [place for place, _ in starts]
        for place, text in self.notes:
            index = starts[max(bisect_right(places, place) - 1, 0)][1] if starts else len(found)
            if index < len(found):
                found[index].notes.append(text)

    def _dual(self, node):
        found, sides = [], iter(("left", "right"))
        for inner in node:
            if inner.tag == "Paragraph":
                paragraph = self.paragraph(inner)
                if paragraph.kind == "character":
                    paragraph.dual = next(sides, "right")
                found.append(paragraph)
        return found

    def paragraph(self, node, kind=None):
        """The ``Paragraph`` of a node: the text that stands directly in it, all runs joined."""
        told = node.get("Type", "")
        known = self.kinds.get(told) or styles.kind_of(told)
        runs, spans, revision = [], [], 0
        for run in node.iterfind("Text"):
            text = "".join(run.itertext()) if len(run) else run.text or ""
            runs.append((text, _style(run.get("Style", ""))))
            spans.append((text, run.get("TagNumber", "")))
            number = run.get("RevisionID")
            if number and number.isdecimal() and len(number) < 6:
                revision = max(revision, int(number))
        found = Paragraph(kind or known, runs, notes=_notes(node))
        if found.kind in CAPITALS and self.looks.get(told, True):
            found.capitalise()
        found.tags = self.tags.of(spans)
        found.revision = self.revisions.get(str(revision), str(revision)) if revision else ""
        found.centred = node.get("Alignment", "") == "Center"
        found.new_page = node.get("StartsNewPage", "") == "Yes" and kind is None
        if known == "cast_list":
            names = [" ".join(part.split()) for part in re.split(r"[,;/]", found.shown.strip().strip("()"))]
            found.tags += [("cast", part, part) for part in names if part]
        if found.kind == "scene_heading":
            self._scene(node, found)
        return found

    @staticmethod
    def _scene(node, found):
        told = node.find("SceneProperties")
        found.number = node.get("Number", "").strip()
        if told is None:
            return
        found.number = found.number or told.get("Number", "").strip()
        found.page = told.get("Page", "").strip()
        if (length := _EIGHTHS.fullmatch(told.get("Length", "")[:20])) is not None:
            found.eighths = 8 * int(length[1] or 0) + int(length[2] or 0)
        for part in told.iterfind("Summary"):
            if text := _text(part):
                found.notes.append(text)


def _style(told):
    return told and "".join([letter for name, letter in _EMPHASIS if name in told])


def _notes(node):
    return [text for note in node.iterfind("ScriptNote") if (text := _text(note))]


def _ranged_notes(root):
    """``[(first character, text)]`` of notes that newer files keep beside the script."""
    found = []
    for note in root.iterfind("ScriptNotes/ScriptNote"):
        first = note.get("Range", "").split(",")[0].strip()
        if (text := _text(note)) and first.isdecimal() and len(first) < 10:
            found.append((int(first), text))
    return found


def _text(node):
    rows = ["".join("".join(run.itertext()) for run in part.iterfind("Text")) for part in node.iter("Paragraph")]
    return "\n".join(row.strip() for row in rows if row.strip())
