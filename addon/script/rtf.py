# SPDX-License-Identifier: GPL-3.0-or-later
"""Rich text (``.rtf``): paragraphs with the names of their styles, their letters and their indents; all else is
passed over. After Microsoft's published "Rich Text Format Specification 1.9.1"."""

import codecs
import re
from contextlib import suppress
from dataclasses import dataclass, replace

from ..errors import InputError
from . import styles
from .paragraphs import Paragraph
from .word import finish

MAX_DEPTH = 500
_HEAD = b"{\\rtf"
_COLUMN, _WIDTH, _TAB = 144, 60, 5  # twentieths of a point; columns between the margins, and that a tab moves
_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|((?:\\'[0-9a-fA-F]{2})+)|(\\[^a-zA-Z])|([{}])|[\r\n\0]+|([^\\{}\r\n\0]+)|\\"
)
_SIGNS = {
    b"tab": "\t", b"line": "\n", b"emdash": "\u2014", b"endash": "\u2013", b"lquote": "\u2018", b"rquote": "\u2019",
    b"ldblquote": "\u201c", b"rdblquote": "\u201d", b"bullet": "\u2022", b"emspace": "\u2003", b"enspace": "\u2002",
}  # fmt: skip
_ESCAPED = {b"\\~": "\u00a0", b"\\_": "-", b"\\-": "", b"\\\n": "\n", b"\\\r": "\n"}
_ENDS = frozenset((b"par", b"cell", b"nestcell", b"row", b"sect"))
_LETTERS = {b"b": "b", b"i": "i", b"ul": "u", b"caps": "c"}
_LOOKS = frozenset((*_LETTERS, b"plain", b"ulnone", b"deleted", b"f"))
_PLACES = frozenset((b"pard", b"s", b"li", b"fi", b"ql", b"qj", b"qr", b"qc", b"page", b"pagebb"))
_SILENT = frozenset((b"colortbl", b"info", b"pict", b"object", b"listtable", b"revtbl", b"rsidtbl", b"themedata",
                     b"filetbl", b"xmlnstbl", b"datastore", b"latentstyles", b"generator", b"nonshppict"))  # fmt: skip
_KEPT = frozenset((b"shppict", b"shpinst", b"shptxt"))  # of what may be passed over
_EDGES = frozenset((b"header", b"headerl", b"headerr", b"headerf", b"footer", b"footerl", b"footerr", b"footerf"))
_NOTES = frozenset((b"footnote", b"annotation"))
_CHARSETS = {
    77: "mac_roman", 128: "cp932", 129: "cp949", 134: "gb18030", 136: "big5", 161: "cp1253", 162: "cp1254",
    163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250",
}  # fmt: skip
_OWN_PAGES = {936: "gb18030", 10000: "mac_roman"}


def sniff(data, suffix):
    """Whether bytes are rich text."""
    return data.startswith(_HEAD)


def read(data, name):
    """The ``Screenplay`` in rich text, one line a paragraph; headers and footers come last, as furniture.

    Raises ``InputError`` for text that is cut off, nested deeper than 500 groups, or without words.
    """
    reader = _Reader(name)
    reader.run(data)
    return finish(reader.paragraphs, reader.edges, name, "rtf", reader.encoding)


@dataclass
class _Group:
    """What holds inside braces."""

    place: str = "text"  # text, edge, note, fonts, styles, or "" for what is passed over
    letters: frozenset = frozenset()
    font: int = 0
    skip: int = 1  # characters that stand for a \\u where it is not understood
    deleted: bool = False


class _Reader:
    """Takes one token after the other."""

    def __init__(self, name):
        self.name, self.encoding = name, "cp1252"
        self.paragraphs, self.edges = [], []
        self.fonts, self.styles, self.indents = {}, {}, {}
        self.group, self.around = _Group(), []
        self.raw = bytearray()  # of the run that grows, not yet decoded
        self.halves = False  # the paragraph tells characters in two
        self.passed = 0  # characters still to pass over after a \\u
        self.starred = False
        self.label, self.number = [], None  # of a style that is defined
        self.held = {"text": Paragraph(""), "edge": Paragraph("furniture"), "note": Paragraph("")}
        self.look = {"s": None, "li": 0, "fi": 0, "qc": False}

    def run(self, data):
        at = 0
        while at is not None:
            at = self._run(data, at)
        if self.around:
            raise InputError(f"{self.name}: is cut-off rich text; save or export it again")
        if self.held["text"].text.strip():
            self._end()

    def _run(self, data, at):
        """Take tokens from ``at`` on; returns where to go on after bytes that are none, or None at the end."""
        for token in _TOKEN.finditer(data, at):
            word, value, codes, escaped, brace, plain = token.groups()
            if plain is not None:
                self._bytes(plain)
            elif codes is not None:
                self._bytes(bytes.fromhex(codes.replace(b"\\'", b"").decode("ascii")))
            elif word == b"bin":
                return min(token.end() + max(0, int(value or 0)), len(data))
            elif word is not None:
                self._word(word, int(value) if value else None)
            elif brace == b"{":
                self._open()
            elif brace == b"}":
                self._close()
                if not self.around:
                    return None
            elif escaped == b"\\*":
                self.starred = True
            elif escaped in _ESCAPED:
                self._text(_ESCAPED[escaped])
            elif escaped is not None:
                self._bytes(escaped[1:])
        return None

    def _open(self):
        self._flush()
        if len(self.around) >= MAX_DEPTH:
            raise InputError(f"{self.name}: is nested deeper than {MAX_DEPTH} levels; it is no script, export it again")
        self.around.append(self.group)
        self.group = replace(self.group)

    def _close(self):
        self._flush()
        ended, self.group = self.group, self.around.pop() if self.around else _Group()
        if ended.place == "edge" != self.group.place:
            self._end("edge")
        elif ended.place == "note" != self.group.place:
            note, self.held["note"] = self.held["note"].text.strip(), Paragraph("")
            self.held["text"].notes += [note] if note else []
        elif ended.place == "styles":
            name = "".join(self.label).split(";")[0].strip()
            if name and self.number is not None:
                self.styles[self.number] = styles.kind_of(name)
                self.indents[self.number] = dict(self.look)
            self.label, self.number = [], None
            self.look = {"s": None, "li": 0, "fi": 0, "qc": False}

    def _word(self, word, value):
        starred, self.starred = self.starred, False
        if word in _PLACES:
            self._place(word, value or 0)
        elif word in _ENDS:
            self._flush()
            self._end(self.group.place)
        elif word in _LOOKS:
            self._letters(word, value)
        elif word == b"u" and value is not None:
            self._text(chr(value % 65536))
            self.halves |= 0xD800 <= value % 65536 < 0xE000
            self.passed = self.group.skip
        elif word in _SIGNS:
            self._text(_SIGNS[word])
        elif word == b"uc":
            self.group.skip = min(max(value or 0, 0), 8)
        elif word == b"ansicpg":
            self._codepage(value)
        elif word == b"mac":
            self.encoding = "mac_roman"
        elif word == b"fcharset" and self.group.place == "fonts":
            self.fonts[self.group.font] = _CHARSETS.get(value)
        else:
            self._destination(word, starred)

    def _destination(self, word, starred):
        group = self.group
        if word == b"fonttbl":
            group.place = "fonts"
        elif word == b"stylesheet":
            group.place = "styles"
        elif group.place and word in _EDGES:
            group.place = "edge"
        elif group.place and word in _NOTES:
            group.place = "note"
        elif (starred and word not in _KEPT) or word in _SILENT:
            group.place = ""

    def _letters(self, word, value):
        self._flush()
        group = self.group
        if word == b"f":
            group.font = value or 0
        elif word == b"deleted":
            group.deleted = value != 0
        elif word == b"plain":
            group.letters = frozenset()
        elif word == b"ulnone":
            group.letters -= {"u"}
        elif value == 0:
            group.letters -= {_LETTERS[word]}
        else:
            group.letters |= {_LETTERS[word]}

    def _place(self, word, value):
        look = self.look
        if word == b"pard":
            look.update(s=None, li=0, fi=0, qc=False)
        elif word == b"s":
            if self.group.place == "styles":
                self.number = value
            else:
                look.update({**self.indents.get(value, {}), "s": value})
        elif word in (b"li", b"fi"):
            look[word.decode()] = value
        elif word in (b"page", b"pagebb"):
            self.held["text"].new_page = True
        else:
            look["qc"] = word == b"qc"

    def _codepage(self, value):
        with suppress(LookupError):  # a code page of the program's own: what it stands for is not known
            self.encoding = codecs.lookup(_OWN_PAGES.get(value, f"cp{value}")).name

    def _bytes(self, data):
        self.starred = False
        if self.passed:
            data, self.passed = data[self.passed :], max(0, self.passed - len(data))
        if self.group.place:
            self.raw += data

    def _flush(self):
        self.passed = 0
        if self.raw:
            raw, self.raw = bytes(self.raw), bytearray()
            self._add(raw.decode(self.fonts.get(self.group.font) or self.encoding, "replace"))

    def _text(self, text):
        self._flush()
        self._add(text)

    def _add(self, text):
        group = self.group
        if group.place == "styles":
            self.label.append(text)
        elif group.place in self.held and not group.deleted:
            self.held[group.place].runs.append((text, "".join(sorted(group.letters)) if group.letters else ""))

    def _end(self, place="text"):
        """A paragraph ends."""
        if place not in ("text", "edge"):
            if place == "note":
                self.held["note"].runs.append(("\n", ""))
            return
        found = self.held[place]
        if self.halves:
            found.runs, self.halves = [(_paired(found.text), found.runs[0][1] if found.runs else "")], False
        self.held[place] = Paragraph("furniture" if place == "edge" else "")
        if place == "edge":
            self.edges += [found] if found.text.strip() else []
            return
        look, text = self.look, found.text
        found.kind = self.styles.get(look["s"], "")
        inner = text.lstrip("\t")
        found.indent = max(0, round((look["li"] + look["fi"]) / _COLUMN)) + _TAB * (len(text) - len(inner))
        found.indent += len(inner) - len(inner.lstrip(" \u3000"))
        found.centred = look["qc"]
        if found.centred:
            found.indent = max((_WIDTH - len(text.strip())) // 2, 0)
        self.paragraphs.append(found)


def _paired(text):
    """Text in which what was told in two halves (beyond 65,535) is one character."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
