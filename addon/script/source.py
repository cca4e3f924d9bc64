# SPDX-License-Identifier: GPL-3.0-or-later
"""From a file or bytes to text, and on to the reader of its format."""

import codecs
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ..errors import InputError
from ..world.schema import Warning
from . import fountain
from .language import detect

MAX_BYTES = 5_000_000

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_OTHERS = {
    ".fdx": "Final Draft", ".pdf": "PDF", ".docx": "Word", ".doc": "Word", ".celtx": "Celtx", ".fadein": "Fade In",
    ".highland": "Highland", ".hwp": "Hangul", ".hwpx": "Hangul", ".rtf": "rich text", ".odt": "OpenDocument",
}  # fmt: skip


@dataclass(frozen=True)
class Format:
    """A script format: ``sniff(data, suffix)`` says whether bytes are of it, ``read(data, name)`` reads them."""

    name: str
    sniff: Callable[[bytes, str], bool]
    read: Callable


def read(source, name=None):
    """The ``Screenplay`` in a file (path) or in bytes.

    ``name`` is what messages call it; a path's own name by default. Raises ``InputError`` for what is missing,
    unreadable, empty, larger than 5 MB or no script text at all.
    """
    if isinstance(source, (bytes, bytearray, memoryview)):
        data, name = bytes(source), name or "script"
    else:
        path = Path(source)
        data, name = _load(path), name or path.name
    if len(data) > MAX_BYTES:
        raise InputError(f"{name}: is larger than {MAX_BYTES // 1_000_000} MB; give the script alone")
    suffix = os.path.splitext(name)[1].lower()
    for form in FORMATS:
        if form.sniff(data, suffix):
            return form.read(data, name)
    raise InputError(f"{name}: {_OTHERS.get(suffix, suffix)} files cannot be read here; export it as Fountain")


def decode(data, name):
    """``(text, encoding, warning or None)`` of text bytes; ``InputError`` for bytes that are no text."""
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


def _is_text(data, suffix):
    return suffix not in _OTHERS and not data.lstrip(b"\xef\xbb\xbf \t\r\n")[:200].startswith((b"<?xml", b"<Final"))


def _read_text(data, name):
    text, encoding, warning = decode(data, name)
    if not text.strip("\ufeff \t\r\n\f\0"):
        raise InputError(f"{name}: is empty; give a script with at least one scene")
    control = sum((ch < " " and ch not in "\t\r\n\f\v") or ch == "\x7f" for ch in text)
    if "\0" in text or control * 20 > len(text):
        raise InputError(f"{name}: is not a text file; give a Fountain script (.fountain or .txt)")
    screenplay = fountain.parse(text, name)
    screenplay.encoding = encoding
    screenplay.language = detect(text, screenplay.title_page)
    if warning:
        screenplay.warnings.insert(0, warning)
    return screenplay


# The first format whose sniff says yes reads the bytes.
FORMATS = [Format("fountain", _is_text, _read_text)]
