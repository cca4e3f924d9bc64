# SPDX-License-Identifier: GPL-3.0-or-later
"""From a file or bytes to text, and on to the reader of its format."""

import codecs
import gc
import os
from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from ..errors import InputError
from ..world.schema import Warning
from . import celtx, fdx, hangul, highland, osf, plain, safexml, trelby, word
from .archive import Archive, is_zip

MAX_BYTES = 5_000_000

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROL = [chr(code) for code in (*range(32), 127) if chr(code) not in "\t\r\n\f\v"]
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OTHERS = {
    ".pdf": "PDF", ".doc": "old Word", ".hwp": "old Hangul", ".rtf": "rich text", ".odt": "OpenDocument",
    ".pages": "Pages", ".scriv": "Scrivener", ".fdr": "old Final Draft",
}  # fmt: skip


@dataclass(frozen=True)
class Format:
    """A script format: ``sniff(data, suffix)`` says whether bytes are of it, ``read(data, name)`` reads them."""

    name: str
    sniff: Callable[[bytes, str], bool]
    read: Callable
    text: bool = False  # ``read(data, name, told)`` heeds the language and the encoding that the caller tells


@dataclass(frozen=True)
class Told:
    """What the caller says of a text; None where the bytes are to tell."""

    language: str | None = None
    encoding: str | None = None


def read(source, name=None, language=None, encoding=None, format=None):
    """The ``Screenplay`` in a file (path) or in bytes.

    ``name`` is what messages call it; a path's own name by default. ``language`` (BCP 47), ``encoding`` (of text) and
    ``format`` (a name in ``FORMATS``) override what the bytes look like. Raises ``InputError`` for what is missing,
    unreadable, empty, larger than 5 MB or no script text at all.
    """
    told = Told(language, encoding)
    if isinstance(source, (bytes, bytearray, memoryview)):
        data, name = bytes(source), name or "script"
    else:
        path = Path(source)
        data, name = _load(path), name or path.name
    if len(data) > MAX_BYTES:
        raise InputError(f"{name}: is larger than {MAX_BYTES // 1_000_000} MB; give the script alone")
    suffix = os.path.splitext(name)[1].lower()
    form = _format(data, suffix, format, name)
    with _uncollected():
        if form.text:
            return form.read(data, name, told)
        screenplay = form.read(data, name)
    screenplay.language = language or screenplay.language
    return screenplay


def _format(data, suffix, told, name):
    """The ``Format`` of bytes: the one that is told, else the first that knows them."""
    if told is None:
        return next(form for form in FORMATS if form.sniff(data, suffix))
    known = {form.name: form for form in FORMATS if form.name != "foreign"}
    if told not in known:
        raise InputError(f"{name}: {told!r} is no script format; give one of {', '.join(known)}")
    return known[told]


@contextmanager
def _uncollected():
    """Reading makes many objects and no garbage: looking for it all the while takes half the time."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def decode(data, name, encoding=None):
    """``(text, encoding, warning or None)`` of text bytes; ``InputError`` for bytes that are no text, or not of the
    ``encoding`` that the caller tells."""
    if encoding is not None:
        return _strict(data, _known(encoding, name), name), encoding, None
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _strict(data, encoding, name), encoding, None
    if b"\0" in data:
        raise InputError(f"{name}: is not a text file; give a Fountain script (.fountain or .txt)")
    try:
        return data.decode("utf-8"), "utf-8", None
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
    try:
        text, encoding = data.decode("cp1252"), "cp1252"
    except UnicodeDecodeError:
        text, encoding = data.decode("latin-1"), "latin-1"
    return text, encoding, Warning(line, f"not UTF-8 text: read as {encoding}; check the accents")


def _load(path):
    try:
        if path.is_dir():
            raise InputError(f"{path}: is a folder; give a script file")
        if path.stat().st_size > MAX_BYTES:
            raise InputError(f"{path.name}: is larger than {MAX_BYTES // 1_000_000} MB; give the script alone")
        return path.read_bytes()
    except FileNotFoundError:
        raise InputError(f"{path}: no such file; check the path") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise InputError(f"{path}: cannot be read ({reason}); check the path and its permissions") from None


def _strict(data, encoding, name):
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise InputError(f"{name}: is damaged at byte {error.start} ({encoding}); save it again as UTF-8") from None


def _known(encoding, name):
    try:
        return codecs.lookup(encoding).name
    except LookupError:
        raise InputError(f"{name}: {encoding!r} is no encoding; give one as utf-8, cp949, gb18030 or cp932") from None


def _what(data, suffix):
    """What a file is that no reader takes, in words."""
    if data.startswith(_OLE):
        if b"H\0W\0P\0 \0" in data or b"HWP Document File" in data or suffix == ".hwp":
            return "old Hangul (.hwp) files cannot be read here, save it as .hwpx"
        if suffix == ".docx":
            return "is protected by a password, or an old Word document: save it as .docx without one"
        return "old Word (.doc) files cannot be read here, save it as .docx"
    if data.startswith(b"%PDF"):
        return "PDF files cannot be read here"
    if data.startswith(b"{\\rtf"):
        return "rich text files cannot be read here"
    if is_zip(data):
        kind = "OpenDocument file" if b"opendocument" in data[:200] else "archive"
        kind = {".docx": "Word", ".hwpx": "Hangul", ".celtx": "Celtx", ".fadein": "Fade In"}.get(suffix, kind)
        return f"is a zip ({kind}) without a script of a kind that is known"
    if safexml.head(data):
        return "is XML or HTML, but no script of a kind that is known"
    return f"{_OTHERS.get(suffix, suffix)} files cannot be read here"


def _is_foreign(data, suffix):
    """Whether bytes are of a kind that is known and cannot be read."""
    return (
        (suffix in _OTHERS and b"\0" in data)
        or data.startswith((_OLE, b"%PDF", b"{\\rtf"))
        or is_zip(data)
        or safexml.head(data).startswith((b"<?xml", b"<!DOCTYPE", b"<html", b"<document"))
    )


def _refuse(data, name):
    head = safexml.head(data)
    if head.startswith((b"<?xml", b"<!DOCTYPE", b"<document")) and b"html" not in head[:100].lower():
        safexml.parse(data, name)  # says what is wrong with it, if anything is
    if is_zip(data):
        Archive(data, name)
    suffix = os.path.splitext(name)[1].lower()
    raise InputError(f"{name}: {_what(data, suffix)}; export it as Fountain, Final Draft or Word")


def _is_anything(data, suffix):
    return True


def _read_text(data, name, told, form="fountain"):
    text, encoding, warning = _text(data, name, told.encoding)
    screenplay = plain.parse(text, name, told.language)
    screenplay.format, screenplay.encoding = form, encoding
    if warning:
        screenplay.warnings.insert(0, warning)
    return screenplay


def _text(data, name, encoding=None):
    """``(text, encoding, warning or None)`` of text bytes that hold a script; ``InputError`` for others."""
    text, encoding, warning = decode(data, name, encoding)
    if not text.strip("\ufeff \t\r\n\f\0"):
        raise InputError(f"{name}: is empty; give a script with at least one scene")
    control = sum(text.count(mark) for mark in _CONTROL)
    if "\0" in text or control * 20 > len(text):
        raise InputError(f"{name}: is not a text file; give a Fountain script (.fountain or .txt)")
    return text, encoding, warning


def _read_highland(data, name, told):
    return _read_text(highland.text(data, name), name, told, "highland")


def _read_trelby(data, name):
    text, encoding, warning = _text(data, name)
    screenplay = trelby.read(text, name, encoding)
    if warning:
        screenplay.warnings.insert(0, warning)
    return screenplay


# The first format whose sniff says yes reads the bytes: by what they hold, never by the name alone.
FORMATS = [
    Format("fdx", fdx.sniff, fdx.read),
    Format("osf", osf.sniff, osf.read),
    Format("docx", word.sniff, word.read),
    Format("hwpx", hangul.sniff, hangul.read),
    Format("fadein", osf.sniff_fadein, osf.read_fadein),
    Format("highland", highland.sniff, _read_highland, text=True),
    Format("celtx", celtx.sniff, celtx.read),
    Format("trelby", trelby.sniff, _read_trelby),
    Format("foreign", _is_foreign, _refuse),
    Format("fountain", _is_anything, _read_text, text=True),
]
