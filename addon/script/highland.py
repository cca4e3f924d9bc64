# SPDX-License-Identifier: GPL-3.0-or-later
"""Highland ``.highland``: a zip (a TextBundle) around Fountain text."""

import re

from ..errors import InputError
from .archive import Archive, is_zip

_TEXT = re.compile(r"(?:.*/)?(?:[^/]+\.fountain|text\.(?:md|markdown|txt))", re.IGNORECASE)
_MARKS = (b".fountain", b"text.md", b"text.markdown", b".textbundle")


def sniff(data, suffix):
    """Whether bytes are a zip with Highland's text in it."""
    return is_zip(data) and any(mark in data for mark in _MARKS)


def text(data, name):
    """Bytes of the Fountain text inside. Raises ``InputError`` for what ``Archive`` refuses and for no text."""
    archive = Archive(data, name)
    found = sorted(archive.matching(_TEXT), key=lambda member: (not member.lower().endswith(".fountain"), member))
    if not found:
        raise InputError(f"{name}: Highland document without a text; save it again, or export it as Fountain")
    return archive.need(found[0])
