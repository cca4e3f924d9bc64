# SPDX-License-Identifier: GPL-3.0-or-later
"""What a script reader hands on: every physical line with its type, and the paragraphs they make."""

from dataclasses import dataclass, field

from ..world.schema import Warning

LINES_SCHEMA = "backlot.lines/1"
LINE_TYPES = (
    "title_page", "scene_heading", "action", "character", "parenthetical", "dialogue", "lyric", "transition",
    "shot", "centered", "section", "synopsis", "note", "boneyard", "page_break", "furniture", "blank",
)  # fmt: skip


@dataclass(slots=True)
class Part:
    """One of two things that share a line."""

    type: str
    text: str


@dataclass(slots=True)
class Line:
    """A physical line of the source, or a paragraph of a format that keeps these, its line break in ``raw``."""

    number: int
    raw: str
    type: str = "blank"
    parts: tuple[Part, ...] = ()

    @property
    def text(self):
        """The line as it stands, without its line break."""
        return self.raw.rstrip("\r\n")


@dataclass(slots=True)
class Element:
    """A paragraph: a heading, a speech, a block of action.

    ``rows`` are ``(line, plain text)`` pairs, one for each physical line. ``text`` joins them without emphasis
    and force marks; ``marked`` keeps the emphasis. ``notes`` are what stood in ``[[ ]]`` inside the paragraph.
    """

    type: str
    text: str
    line: int
    end_line: int
    rows: list[tuple[int, str]] = field(default_factory=list)
    marked: str = ""
    number: str = ""  # a heading's scene number, a section's depth
    dual: str | None = None  # left or right column of simultaneous speech
    extension: str = ""  # of a cue: V.O., O.S., CONT'D
    notes: tuple[str, ...] = ()
    forced: bool = False
    doubtful: str = ""  # why a reader should look at it
    confidence: float = 1.0  # 0..1: how sure it is that a heading is one; 1 where the file itself says so
    people: tuple[str, ...] = ()  # whom a heading lists (the row 人 in Taiwan), silent ones too
    revision: str = ""  # name of the latest revision that touched it, where the format keeps them
    eighths: int = 0  # of a page, where the format tells a scene's length; 0 where it does not
    page: str = ""  # where the format tells on which page a scene begins


@dataclass
class Tag:
    """Words that the file itself marks for the breakdown, and under which category.

    ``category`` is one of the world's where the file's is one of the trade's, else the file's own name for it as
    an identifier (``script_day``). ``label`` is what the thing is called throughout, ``text`` the words marked.
    """

    line: int
    category: str
    label: str
    text: str


@dataclass
class Screenplay:
    """A script as read: ``"".join(line.raw for line in lines)`` is the decoded source, to the character.

    In formats that keep paragraphs a line is one of them, and the source is their text, a paragraph a line.
    """

    name: str
    title_page: dict[str, str] = field(default_factory=dict)
    elements: list[Element] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    language: str = "en"
    format: str = "fountain"
    encoding: str = "utf-8"
    warnings: list[Warning] = field(default_factory=list)
    tags: list[Tag] = field(default_factory=list)

    @property
    def title(self):
        """The title page's title on one line, else the file's name without its suffix."""
        told = " ".join(self.title_page.get("title", "").split())
        return told or self.name.rsplit("/", 1)[-1].rsplit(".", 1)[0].replace("_", " ")

    @property
    def source(self):
        """The decoded source, to the character."""
        return "".join(line.raw for line in self.lines)

    def lines_json(self):
        """JSON-ready data of ``lines.json``."""
        return {"schema": LINES_SCHEMA, "lines": [_line_json(line) for line in self.lines]}


def _line_json(line):
    data = {"line": line.number, "type": line.type, "text": line.text}
    if line.parts:
        data["parts"] = [{"type": part.type, "text": part.text} for part in line.parts]
    return data
