# SPDX-License-Identifier: GPL-3.0-or-later
"""Hancom's older ``.hwp`` (version 5): records in the streams of a compound file, read with ``olefile``.

Record and control numbers are those of Hancom's published "Hangul document file structure 5.0".
"""

import io
import re
import struct
import zlib

from ..errors import InputError
from . import styles
from .paragraphs import Paragraph
from .word import finish

MAX_UNPACKED = 100_000_000  # bytes of all streams
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SIGNATURE = b"HWP Document File"
_PACKED, _LOCKED, _DISTRIBUTED = 1, 2, 4
_SECTION = re.compile(r"Section(\d{1,4})")
_CHAR_SHAPE, _PARA_SHAPE, _STYLE, _HEADER, _TEXT, _CHAR_SHAPES, _CONTROL = 21, 25, 26, 66, 67, 68, 71
_COLUMN = 720  # Hancom's units: a tenth of an inch
_WIDTH, _TAB = 60, 5  # columns between the margins, and that a tab moves
_CENTRED = 3
_PAGE_BREAK = 4
_SINGLE = {10: "\n", 24: "-", 30: "\u00a0", 31: "\u3000"}  # signs of one unit
_TAB_CODE = 9
_SHORT = frozenset((0, 10, 13, *range(24, 32)))  # the other codes below 32 take eight units
_EDGES = {b"head", b"foot"}
_NOTES = {b"fn  ", b"en  ", b"tcmt"}


def sniff(data, suffix):
    """Whether bytes are a compound file with Hancom's signature in it, or an even older file of Hancom's."""
    return data.startswith(_SIGNATURE) or (data.startswith(_OLE) and _SIGNATURE in data)


def read(data, name):
    """The ``Screenplay`` in a Hancom document, one line a paragraph; headers and footers come last, as furniture.

    Raises ``InputError`` for a document that is damaged, protected by a password, locked for distribution, of a
    version before 5, or unpacks to more than 100 MB.
    """
    if data.startswith(_SIGNATURE):
        raise InputError(f"{name}: is a Hangul document of before 2002; save it as .hwpx")
    import olefile

    try:
        with olefile.OleFileIO(io.BytesIO(data)) as container:
            streams = _streams(container, name)
    except InputError:
        raise
    except Exception:  # olefile raises whatever a broken table leads to
        raise _damaged(name) from None
    document = _Document(name, streams[0])
    for section in streams[1:]:
        document.section(section)
    document.finished()
    return finish(document.paragraphs, document.edges, name, "hwp", "utf-16-le")


def _damaged(name):
    return InputError(f"{name}: is a damaged or cut-off Hangul document; save it again, as .hwpx if you can")


def _streams(container, name):
    """Unpacked streams: what the document defines, then its sections in order."""
    head = container.openstream("FileHeader").read(256)
    if not head.startswith(_SIGNATURE) or len(head) < 40:
        raise _damaged(name)
    flags = struct.unpack_from("<I", head, 36)[0]
    if flags & _LOCKED:
        raise InputError(f"{name}: is protected by a password; save it without one")
    if flags & _DISTRIBUTED:
        raise InputError(f"{name}: is locked for distribution; save it as an ordinary document")
    found = [(int(m[1]), entry) for entry in container.listdir(streams=True, storages=False)
             if len(entry) == 2 and entry[0] == "BodyText" and (m := _SECTION.fullmatch(entry[1]))]  # fmt: skip
    if not found:
        raise InputError(f"{name}: Hangul document without a text; save it again")
    left, unpacked = MAX_UNPACKED, []
    for entry in ["DocInfo", *(entry for _, entry in sorted(found))]:
        data = container.openstream(entry).read()
        if flags & _PACKED:
            data = _inflate(data, left, name)
        left -= len(data)
        unpacked.append(data)
    return unpacked


def _inflate(data, most, name):
    unpacker = zlib.decompressobj(-15)
    try:
        text = unpacker.decompress(data, max(most, 1))
    except zlib.error:
        raise _damaged(name) from None
    if unpacker.unconsumed_tail:
        raise InputError(f"{name}: unpacks to more than {MAX_UNPACKED // 1_000_000} MB; save the script alone")
    if not unpacker.eof:
        raise _damaged(name)
    return text


def _records(data, name):
    """``(tag, level, bytes)`` of each record."""
    at = 0
    while at + 4 <= len(data):
        head = struct.unpack_from("<I", data, at)[0]
        tag, level, size = head & 0x3FF, head >> 10 & 0x3FF, head >> 20
        at += 4
        if size == 0xFFF and at + 4 <= len(data):
            size = struct.unpack_from("<I", data, at)[0]
            at += 4
        if at + size > len(data):
            raise _damaged(name)
        yield tag, level, data[at : at + size]
        at += size


class _Document:
    """Collects paragraphs, headers, footers and notes, with what the document says about their looks."""

    def __init__(self, name, info):
        self.name = name
        self.paragraphs, self.edges = [], []
        self.letters, self.shapes, self.styles = [], [], []
        for tag, _, data in _records(info, name):
            if tag == _CHAR_SHAPE:
                self.letters.append(_letters(data))
            elif tag == _PARA_SHAPE:
                self.shapes.append(_shape(data))
            elif tag == _STYLE:
                self.styles.append(_style(data))

    def section(self, data):
        """Add the paragraphs of a section in order, those of tables where the table stands."""
        around = []  # (level, kind) of the controls that a record lies in
        held, units = None, []
        for tag, level, body in _records(data, self.name):
            while around and level <= around[-1][0]:
                around.pop()
            if tag == _CONTROL:
                around.append((level, body[3::-1]))
            elif tag == _HEADER:
                held = self._paragraph(body)
                self._keep(held, {kind for _, kind in around})
            elif tag == _TEXT and held is not None:
                units = _units(body)
                self._fill(held, [(_joined(units), "")])
            elif tag == _CHAR_SHAPES and held is not None and held.runs:
                held.runs = self._runs(units, body) or held.runs

    def _keep(self, paragraph, around):
        if around & _NOTES:
            if self.paragraphs:
                self.paragraphs[-1].notes.append(paragraph)  # its text comes with the next record
        else:
            (self.edges if around & _EDGES else self.paragraphs).append(paragraph)

    def finished(self):
        """Hang the texts of notes where their paragraphs stand, and leave out empty headers and footers."""
        for paragraph in self.paragraphs:
            paragraph.notes = [text for note in paragraph.notes if (text := note.text.strip())]
        self.edges = [edge for edge in self.edges if edge.text.strip()]

    def _paragraph(self, body):
        shape, style, broken = struct.unpack_from("<HBB", body, 8) if len(body) >= 12 else (0, 0, 0)
        kind = self.styles[style] if style < len(self.styles) else ""
        found = Paragraph(kind, new_page=bool(broken & _PAGE_BREAK))
        found.indent, found.centred = self.shapes[shape] if shape < len(self.shapes) else (0, False)
        return found

    def _fill(self, found, runs):
        found.runs = runs
        text = found.text
        inner = text.lstrip("\t")
        found.indent += _TAB * (len(text) - len(inner)) + len(inner) - len(inner.lstrip(" \u3000"))
        if found.centred:
            found.indent = max((_WIDTH - len(text.strip())) // 2, 0)

    def _runs(self, units, body):
        """The text cut where its letters change: ``body`` tells the first unit and the letters of each stretch."""
        marks = [struct.unpack_from("<II", body, at) for at in range(0, len(body) - 7, 8)]
        ends = [*[start for start, _ in marks[1:]], len(units)] if marks else []
        runs = [
            (_joined(units[start:end]), self.letters[look] if look < len(self.letters) else "")
            for (start, look), end in zip(marks, ends, strict=True)
        ]
        runs = [(text, letters) for text, letters in runs if text]
        whole = "".join(text for text, _ in runs) == _joined(units)  # else the stretches overlap, or leave some out
        return runs if whole else []


def _units(body):
    """The text of a paragraph, a piece for each of its units of two bytes; what a control takes is empty."""
    codes = struct.unpack(f"<{len(body) // 2}H", body[: len(body) // 2 * 2])
    units, at = [], 0
    while at < len(codes):
        code = codes[at]
        if code >= 32:
            units.append(chr(code))
        elif code in _SHORT:
            units.append(_SINGLE.get(code, ""))
        else:  # a control tells its kind and place in seven units more
            units += ["\t" if code == _TAB_CODE else "", *[""] * min(7, len(codes) - at - 1)]
            at += 7
        at += 1
    return units


def _joined(units):
    return "".join(units).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _letters(data):
    """Marks of a character shape: its properties stand behind faces, widths, gaps, sizes, places and height."""
    told = struct.unpack_from("<I", data, 46)[0] if len(data) >= 50 else 0
    return "".join([mark for mark, bits in (("b", 2), ("i", 1), ("u", 4 | 8)) if told & bits])


def _shape(data):
    """``(columns of indent, centred)`` of a paragraph shape; margins are stored doubled."""
    if len(data) < 16:
        return 0, False
    told, left, _, first = struct.unpack_from("<Iiii", data)
    return max(0, round((left + first) / 2 / _COLUMN)), told >> 2 & 7 == _CENTRED


def _style(data):
    """The type of line that a style's names (its own, and the English one) mean."""
    kind, at = "", 0
    for _ in range(2):
        size = struct.unpack_from("<H", data, at)[0] if at + 2 <= len(data) else 0
        name = data[at + 2 : at + 2 + 2 * size].decode("utf-16-le", "replace")
        kind, at = kind or styles.kind_of(name), at + 2 + 2 * size
    return kind
