# SPDX-License-Identifier: GPL-3.0-or-later
"""XML that came from outside: decoded here, refused when it declares entities, and never nested without end.

``defusedxml`` refuses declarations too, but not depth, and knows nothing of files that are written two or four bytes
a character without saying so; as it needs the parser's Python class, it takes a quarter longer.
"""

import codecs
import re
import xml.etree.ElementTree as ET

from ..errors import InputError

MAX_DEPTH = 400
_HEAD = 4096  # bytes in which a document shows what it is
_JUNK = 64  # bytes that may stand before its first mark
_BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"), (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"),
)  # fmt: skip
_DECLARATION = re.compile(r"<\?xml\b[^>]{0,200}\?>")
_ENCODING = re.compile(rb"<\?xml\b[^>]{0,200}?encoding\s*=\s*[\"']([A-Za-z0-9._:\-]{1,40})[\"']")
_KNOWN = re.compile(
    r"utf-?8|us-ascii|ascii|iso-?8859-?\d{1,2}|latin-?1|windows-?\d{3,4}|cp-?\d{3,5}|ks_c_5601-1987|macintosh|mac-?roman|"
    r"shift_?jis|sjis|euc-?(?:jp|kr|cn)|iso-2022-(?:jp|kr)|gb2312|gbk|gb18030|big5(?:-hkscs)?|koi8-[ru]|tis-620"
)
_FORBIDDEN = re.compile(r"<!(DOCTYPE|ENTITY)")


def head(data):
    """The first bytes of what may be XML or HTML, from its first ``<`` on and without NULs; empty for other data."""
    start = data[:_HEAD].replace(b"\0", b"")
    at = start.find(b"<")
    return start[at:] if 0 <= at <= _JUNK else b""


def holds(data, mark):
    """Whether ASCII ``mark`` stands in ``data``, written one, two or four bytes a character."""
    text = mark.decode("ascii")
    return mark in data or any(text.encode(wide) in data for wide in ("utf-16-le", "utf-16-be", "utf-32-le"))


def parse(data, name):
    """``(root, encoding)`` of XML bytes; tags and attributes without their namespaces.

    Raises ``InputError`` for a DOCTYPE or an entity declaration, an encoding that is unknown or not kept to, a
    document that is damaged or cut off, and elements nested deeper than 400.
    """
    text, encoding = decode(data, name)
    if found := _FORBIDDEN.search(text):
        line = text.count("\n", 0, found.start()) + 1
        raise InputError(f"{name}: line {line} declares a {found[1]}, which no script needs; save the script again")
    target = _Target(name)
    parser = ET.XMLParser(target=target, encoding="utf-8")
    try:
        declared = _DECLARATION.match(text)
        parser.feed(text[declared.end() if declared else 0 :].encode("utf-8"))
        return parser.close(), encoding
    except (ET.ParseError, UnicodeEncodeError) as error:
        line = getattr(error, "position", (0,))[0]
        where = f" at line {line}" if line else ""
        raise InputError(f"{name}: is damaged or cut off{where}; save or export it again") from None


def decode(data, name):
    """``(text, encoding)`` of XML bytes, from the first ``<`` on: by mark, by width, by declaration, else UTF-8."""
    encoding = next((coding for bom, coding in _BOMS if data.startswith(bom)), None)
    if encoding is None:
        start = max(data.find(b"<", 0, _HEAD), 0)
        encoding = _width(data, start)
        if encoding:
            data = data[start - (start % (4 if "32" in encoding else 2)) :]
        else:
            data = data[start:]
            encoding = _declared(data, name)
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise InputError(f"{name}: is damaged at byte {error.start} ({encoding}); save or export it again") from None
    return text[max(text.find("<"), 0) :], encoding


def _width(data, start):
    """The encoding of two or four bytes a character that the first ``<``, at ``start``, is written in, or None."""
    after = data[start + 1 : start + 4]
    if start % 2 == 0:
        return "utf-32-le" if after == b"\0\0\0" and start % 4 == 0 else "utf-16-le" if after[:1] == b"\0" else None
    before = data[max(start - 3, 0) : start]
    return "utf-32-be" if before == b"\0\0\0" and start % 4 == 3 else "utf-16-be" if before[-1:] == b"\0" else None


def _declared(data, name):
    found = _ENCODING.match(data[:_HEAD])
    told = found[1].decode("ascii").lower() if found else "utf-8"
    if told.startswith(("utf-16", "utf-32")):
        return "utf-8"  # it lies: bytes of that width were seen above
    if not _KNOWN.fullmatch(told):
        raise InputError(f"{name}: is in an encoding that is not known ({told}); save it again as UTF-8")
    try:
        return codecs.lookup({"ks_c_5601-1987": "cp949"}.get(told, told)).name
    except LookupError:
        raise InputError(f"{name}: is in an encoding that is not known ({told}); save it again as UTF-8") from None


class _Target:
    """Builds the tree without namespaces and counts how deep it goes."""

    def __init__(self, name):
        self.builder = ET.TreeBuilder()
        self.name, self.depth = name, 0
        self.data, self.close = self.builder.data, self.builder.close

    def start(self, tag, attributes):
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise InputError(f"{self.name}: is nested deeper than {MAX_DEPTH} levels; it is no script, export it again")
        plain = {_local(key): value for key, value in attributes.items()} if attributes else attributes
        return self.builder.start(_local(tag), plain)

    def end(self, tag):
        self.depth -= 1
        return self.builder.end(_local(tag))


def _local(name):
    return name.rpartition("}")[2] if name[0] == "{" else name
