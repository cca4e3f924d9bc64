# SPDX-License-Identifier: GPL-3.0-or-later
"""How a script was read: its kind, language and letters, its first lines as they were typed, headings in doubt."""

from dataclasses import dataclass

from .world.records import spec

FIRST = 14  # lines that are shown
SURE = 0.9  # headings that are less sure than this are shown
AUTO = "AUTO"  # a choice that is left to the reader

# What may be told where a reader is mistaken.
FORMATS = {
    "fountain": "Plain Text", "fdx": "Final Draft", "osf": "Open Screenplay", "fadein": "Fade In", "docx": "Word",
    "hwpx": "Hancom (hwpx)", "hwp": "Hangul (hwp)", "pdf": "PDF", "highland": "Highland", "celtx": "Celtx",
    "trelby": "Trelby", "rtf": "Rich Text", "webpage": "Web Page",
}  # fmt: skip
LANGUAGES = {
    "en": "English", "ko": "Korean", "ja": "Japanese", "zh": "Chinese", "th": "Thai", "fr": "French", "es": "Spanish",
    "de": "German",
}  # fmt: skip
ENCODINGS = {
    "utf-8": "UTF-8", "utf-16": "UTF-16", "cp1252": "Western (cp1252)", "cp949": "Korean (cp949)",
    "cp932": "Japanese (cp932)", "gb18030": "Chinese (gb18030)", "big5hkscs": "Chinese (Big5)", "cp874": "Thai (cp874)",
}  # fmt: skip


@dataclass
class Typed:
    """A line and what it was taken for."""

    line: int
    type: str
    text: str


@dataclass
class Doubt:
    """A heading that may be none."""

    line: int
    text: str
    confidence: float = spec(1.0, doc="0 to 1: how sure it is that this is a scene heading")


@dataclass
class Reading:
    """How a script was read."""

    format: str = ""
    language: str = ""
    encoding: str = ""
    problem: str = spec("", doc="why it cannot be read")
    lines: list[Typed] = spec(factory=list)
    doubts: list[Doubt] = spec(factory=list)


def of(play):
    """The ``Reading`` of a ``Screenplay``."""
    first = [Typed(line.number, line.type, line.text.strip()) for line in play.lines if line.text.strip()][:FIRST]
    headings = [e for e in play.elements if e.type == "scene_heading"]
    doubts = [Doubt(e.line, e.text, e.confidence) for e in headings if e.doubtful or e.confidence < SURE]
    return Reading(play.format, play.language, play.encoding, lines=first, doubts=doubts)
