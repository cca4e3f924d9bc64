# SPDX-License-Identifier: GPL-3.0-or-later
"""From a file or bytes to text, and on to the reader of its format."""

import os
from collections.abc import Callable, Generator
from dataclasses import dataclass
from pathlib import Path

from ..errors import InputError
from ..memory import uncollected
from ..progress import run
from . import celtx, fdx, hangul, highland, hwp, osf, pdf, plain, rtf, safexml, trelby, webpage, word
from .archive import Archive, is_zip
from .charsets import decode

MAX_BYTES = 5_000_000  # of text
MAX_PACKED = 50_000_000  # of a document with fonts and pictures in it

_CONTROL = bytes(code for code in (*range(32), 127) if chr(code) not in "\t\r\n\f\v")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OTHERS = {
    ".doc": "old Word", ".odt": "OpenDocument",
    ".pages": "Pages", ".scriv": "Scrivener", ".fdr": "old Final Draft",
}  # fmt: skip


@dataclass(frozen=True)
class Format:
    """A script format: ``sniff(data, suffix)`` says whether bytes are of it, ``read(data, name)`` reads them, at once
    or as a generator of steps (see ``progress``)."""

    name: str
    sniff: Callable[[bytes, str], bool]
    read: Callable
    text: bool = False  # ``read(data, name, told)`` heeds the language and the encoding that the caller tells


@dataclass(frozen=True)
class Told:
    """What the caller says of a text; None where the bytes are to tell."""

    language: str | None = None
    encoding: str | None = None


def read(source, name=None, language=None, encoding=None, format=None, listen=None):
    """The ``Screenplay`` in a file (path) or in bytes.

    ``name`` is what messages call it; a path's own name by default. ``language`` (BCP 47), ``encoding`` (of text) and
    ``format`` (a name in ``FORMATS``) override what the bytes look like. ``listen(share, message)`` hears how far a
    long document is. Raises ``InputError`` for what is missing, unreadable, empty, too large (5 MB of text, 50 MB of a
    document that packs it) or no script text at all.
    """
    return run(steps(source, name, language, encoding, format), listen)


def steps(source, name=None, language=None, encoding=None, format=None):
    """``read`` as a generator of steps."""
    if isinstance(source, (bytes, bytearray, memoryview)):
        data, name = bytes(source), name or "script"
    else:
        path = Path(source)
        data, name = _load(path), name or path.name
    _bound(len(data), MAX_PACKED if _packs(data) else MAX_BYTES, name)
    suffix = os.path.splitext(name)[1].lower()
    form = _format(data, suffix, format, name)
    with uncollected():
        found = form.read(data, name, Told(language, encoding)) if form.text else form.read(data, name)
    screenplay = (yield from found) if isinstance(found, Generator) else found
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


def _packs(data):
    """Whether bytes begin as a document does that packs its text, beside fonts and pictures."""
    return is_zip(data) or data.startswith(_OLE) or pdf.sniff(data, "")


def _bound(size, most, name):
    if size > most:
        raise InputError(f"{name}: is larger than {most // 1_000_000} MB; give the script alone")


def _load(path):
    try:
        if path.is_dir():
            raise InputError(f"{path}: is a folder; give a script file")
        _bound(path.stat().st_size, MAX_PACKED, path.name)
        return path.read_bytes()
    except FileNotFoundError:
        raise InputError(f"{path}: no such file; check the path") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise InputError(f"{path}: cannot be read ({reason}); check the path and its permissions") from None


def _what(data, suffix):
    """What a file is that no reader takes, in words."""
    if data.startswith(_OLE):
        if suffix == ".hwp":
            return "is no Hangul document, or a damaged one, save it as .hwpx"
        if suffix == ".docx":
            return "is protected by a password, or an old Word document: save it as .docx without one"
        return "old Word (.doc) files cannot be read here, save it as .docx"
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
        or data.startswith(_OLE)
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
    screenplay = _typed(text, name, told, form, encoding)
    if warning:
        screenplay.warnings.insert(0, warning)
    return screenplay


def _typed(text, name, told, form, encoding):
    """The ``Screenplay`` of text that has no types but those that its lines show."""
    screenplay = plain.parse(text, name, told.language)
    screenplay.format, screenplay.encoding = form, encoding
    return screenplay


def _read_pdf(data, name, told):
    text = yield from pdf.lines(data, name)
    return _typed(text, name, told, "pdf", "pdf")


def _text(data, name, encoding=None):
    """``(text, encoding, warning or None)`` of text bytes that hold a script; ``InputError`` for others."""
    text, encoding, warning = decode(data, name, encoding)
    if not text.strip("\ufeff \t\r\n\f\0"):
        raise InputError(f"{name}: is empty; give a script with at least one scene")
    written = text.encode("utf-8", "surrogatepass")
    control = len(written) - len(written.translate(None, _CONTROL))
    if "\0" in text or control * 20 > len(text):
        raise InputError(f"{name}: is not a text file; give a Fountain script (.fountain or .txt)")
    return text, encoding, warning


def _read_highland(data, name, told):
    return _read_text(highland.text(data, name), name, told, "highland")


def _read_webpage(data, name, told):
    page, encoding, warning = _text(data, name, told.encoding)
    screenplay = _typed(webpage.text(page, name), name, told, "webpage", encoding)
    if warning:
        screenplay.warnings.insert(0, warning)
    return screenplay


def _read_trelby(data, name):
    text, encoding, warning = _text(data, name)
    screenplay = trelby.read(text, name, encoding)
    if warning:
        screenplay.warnings.insert(0, warning)
    return screenplay


# The first format whose sniff says yes reads the bytes: by what they hold, never by the name alone.
FORMATS = [
    Format("pdf", pdf.sniff, _read_pdf, text=True),
    Format("fdx", fdx.sniff, fdx.read),
    Format("osf", osf.sniff, osf.read),
    Format("docx", word.sniff, word.read),
    Format("hwpx", hangul.sniff, hangul.read),
    Format("hwp", hwp.sniff, hwp.read),
    Format("fadein", osf.sniff_fadein, osf.read_fadein),
    Format("highland", highland.sniff, _read_highland, text=True),
    Format("celtx", celtx.sniff, celtx.read),
    Format("trelby", trelby.sniff, _read_trelby),
    Format("rtf", rtf.sniff, rtf.read),
    Format("webpage", webpage.sniff, _read_webpage, text=True),
    Format("foreign", _is_foreign, _refuse),
    Format("fountain", _is_anything, _read_text, text=True),
]
