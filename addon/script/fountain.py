# SPDX-License-Identifier: GPL-3.0-or-later
"""Fountain 1.1 and the plain text around it: every line gets a type, in one pass, and none is lost."""

from functools import cached_property

from . import patterns, spans
from .building import Builder, attach_hidden
from .emphasis import strip
from .model import Line, Screenplay

_BREAKS = frozenset(("section", "synopsis", "page_break"))
_AFTER = frozenset(("scene_heading", "transition", "shot", "section", "synopsis", "page_break", "centered", ""))


def parse(text, name="script"):
    """The ``Screenplay`` in decoded ``text``. Never fails: what is nothing else is action."""
    play, rows, shown = opened(text, name)
    read(play, rows, shown)
    return play


def opened(text, name):
    """``(Screenplay, rows, rows shown)``: the lines, without types but for notes and boneyards that fill lines."""
    raws = spans.split_lines(text)
    lines = [Line(number, raw) for number, raw in enumerate(raws, 1)]
    found, warnings = spans.find(text)
    rows = spans.rows_of(raws, found)
    if rows:
        rows[0].visible = rows[0].visible.removeprefix("\ufeff")
        rows[0].text = rows[0].visible.strip()
    play = Screenplay(name, lines=lines, warnings=warnings)
    if not found:
        return play, rows, rows
    shown = []
    for row in rows:
        if row.hidden:
            lines[row.index].type = row.hidden if lines[row.index].raw.strip() else "blank"
        else:
            shown.append(row)
    return play, rows, shown


def read(play, rows, shown):
    """Type the rows of an ``opened`` script line by line, as Fountain says."""
    _Reader(play, shown).run()
    if len(shown) < len(rows):
        attach_hidden(play, rows)


_QUOTES = ('"', "“", "'", "‘", "«")
_FORCES = frozenset("!@~>#=.")


class _Reader(Builder):
    """Walks the rows once."""

    def __init__(self, play, rows):
        super().__init__(play, rows)
        self.speech = False  # below a cue
        self.bracket = False  # inside a parenthetical of several lines
        self.fresh = True  # a blank line, or the start, lies before this row
        self.cue = None  # the one before, which a ^ cue stands beside
        # Blanks on most of the empty lines were never meant to keep speeches going.
        empty = [len(row.visible) >= 2 for row in rows if not row.text]
        self.lasting = sum(empty) < 3 or sum(empty) <= 0.5 * len(empty)

    @cached_property
    def exact(self):
        """A blank behind a transition makes it action, where such blanks are not all over the script."""
        return not any(row.text and row.text[-3:] != "TO:" and self._trails(row) for row in self.rows)

    def run(self):
        start = title_page(self)
        self.last = "" if start else self.last
        rows = self.rows[start:]
        texts = [row.text for row in rows]
        for row, text, below in zip(rows, texts, [*texts[1:], ""]):
            if not text:
                self._blank(row)
            elif not (self.speech and self._speech(row, text)):
                self._block(row, text, below)
                self.fresh = self.held is None and self.last in _BREAKS
        self.end()

    def _blank(self, row):
        held = self.held
        # Two blanks on an otherwise empty line keep a speech going.
        if self.speech and self.lasting and len(row.visible) >= 2 and held and held.type == "dialogue":
            self.grow(row, "")
            self.play.lines[row.index].type = "blank"
            return
        self.speech = self.bracket = False
        self.fresh = True
        if held is not None:
            self.end()

    def _speech(self, row, text):
        """Take a row below a cue; False when it is something else after all."""
        first = text[0]
        if first in "IE" and patterns.CERTAIN_HEADING.match(text) and patterns.is_upper(text):
            self.speech = False
            return False
        if self.bracket or first == "(":
            more = self.bracket
            self.bracket = ")" not in text
            if patterns.FURNITURE.fullmatch(text):
                self.bracket = False
                self.add("furniture", row, text)
            elif more:
                self.grow(row, text)
            elif self.bracket or text.endswith(")"):
                self.add("parenthetical", row, text)
            else:
                self._dialogue(row)
            if self.held and self.held.type == "parenthetical" and not self.bracket:
                self.end()
        elif first == "~":
            self.add("lyric", row, text[1:].strip())
        else:
            self._dialogue(row)
        self.fresh = False
        return True

    def _dialogue(self, row):
        if self.held and self.held.type == "dialogue":
            self.grow(row, row.text)
        else:
            self.add("dialogue", row, row.text)

    def _block(self, row, text, following):
        upper = patterns.is_upper(text[:200])
        if (text[0] in _FORCES and self._forced(row)) or self._heading(row, upper, following):
            return
        begins = self.fresh or (self.last in _AFTER and self.held is None)
        if begins and len(text) <= 2 * patterns.MAX_CUE and self._capitals(row, upper, following):
            return
        written = row.visible.rstrip().replace("\t", "    ")
        if self.held and self.held.type == "action":
            self.grow(row, written)
        else:
            self.add("action", row, written)

    def _capitals(self, row, upper, following):
        """Lines known by their capitals: transitions, shots, furniture, cues."""
        text, alone = row.text, not following
        if (alone or text[0] == "(") and patterns.FURNITURE.fullmatch(text):
            return self.single("furniture", row, text)
        leads = text.endswith("TO:")
        if leads and self._trails(row) and self.exact:
            return False
        if upper and ((alone and leads) or (len(text) <= patterns.MAX_CUE and patterns.TRANSITION.fullmatch(text))):
            return self.single("transition", row, text)
        if (upper or alone) and patterns.is_shot(text, alone):
            return self.single("shot", row, text)
        if following and (upper or "(" in text) and patterns.is_cue(text):
            return self._cue(row, text)
        return False

    def _trails(self, row):
        """Whether blanks stand at the end of the line as it was typed."""
        return self.play.lines[row.index].raw.rstrip("\r\n")[-1:].isspace()

    def _forced(self, row):
        """Lines known by their first character."""
        text = row.text
        if text.startswith("===") and not text.strip("="):
            return self.single("page_break", row, "")
        first = text[0]
        if first == "!":
            self.end()
            self.add("action", row, text[1:], forced=True)
            return True
        if first == "@" and len(text) > 1:
            return self._cue(row, text[1:].strip(), forced=True)
        if first == "~":
            return self.single("lyric", row, text[1:].strip())
        if first == ">":
            if text.endswith("<") and len(text) > 1:
                return self.single("centered", row, text[1:-1].strip())
            return self.single("transition", row, text[1:].strip(), forced=True)
        if first == "#":
            return self._section(row)
        if first == "=" and not text.startswith("=="):
            return self.single("synopsis", row, text[1:].strip())
        if first == "." and self.fresh and text[1:2].isalnum():
            return self._scene(row, text[1:], forced=True)
        return False

    def _section(self, row):
        rest = row.text.lstrip("#")
        depth = len(row.text) - len(rest)
        if depth > 6 or not rest.strip():
            return False
        self.single("section", row, rest.strip())
        self.play.elements[-1].number = str(depth)
        return True

    def _heading(self, row, upper, following):
        text = row.text
        if not upper and text[0] not in "IEie":
            return False
        if upper and (numbered := patterns.NUMBERED_HEADING.match(text[:400])):
            number, rest = numbered["number"], text[numbered.start("rest") :]
            if rest.endswith(number):
                rest = rest[: -len(number)].rstrip(" .\t")
            return self._scene(row, rest, number=number)
        if self.fresh and not following and upper and (omitted := patterns.OMITTED.fullmatch(text)):
            return self._scene(row, text[omitted.start("rest") :], number=omitted["number"] or "")
        if patterns.HEADING.match(text):
            if upper and (self.fresh or patterns.CERTAIN_HEADING.match(text)):
                return self._scene(row, text)
            if self.fresh and (not following or patterns.is_upper(text[:3])) and len(text) < 120:
                return self._scene(row, text, doubtful="heading in lower case", sure=0.75)
        if self.fresh and not following and upper and len(text) < 90 and patterns.TIMED.fullmatch(text):
            return self._scene(row, text, doubtful="heading without INT or EXT", sure=0.6)
        return False

    def _scene(self, row, text, number="", forced=False, doubtful="", sure=0.98):
        if "#" in text and (found := patterns.NUMBER.search(text[-40:])):
            number = found[1]
            text = text[: len(text) - len(text[-40:]) + found.start()].rstrip()
        self.single("scene_heading", row, text, forced=forced)
        element = self.play.elements[-1]
        element.number, element.doubtful, element.confidence = number, doubtful, 1.0 if forced else sure
        return True

    def _cue(self, row, text, forced=False):
        dual = text.endswith("^")
        text = text.rstrip("^").rstrip()
        self.single("character", row, text, forced=forced)
        cue = self.play.elements[-1]
        cue.text, cue.extension = patterns.split_cue(cue.text)
        if dual and self.cue is not None:
            self.cue.dual, cue.dual = "left", "right"
        self.cue, self.speech = cue, True
        return True


def title_page(builder, accept=None, ends=None):
    """Type a title page of ``Key: value`` lines; returns the index of the first row after it.

    ``accept(key)`` says which first keys are a title page's beside Fountain's own, ``ends(text)`` which line is the
    script's though no blank line stands before it.
    """
    rows, told = builder.rows, builder.play.title_page
    start = next((i for i, row in enumerate(rows) if row.text), len(rows))
    stop = next((i for i in range(start, len(rows)) if not rows[i].text), len(rows))
    if ends is not None:
        stop = next((i for i in range(start, stop) if ends(rows[i].text)), stop)
    block = rows[start:stop]
    if not block or not _is_title_page(block, accept):
        return 0
    key = ""
    for row in block:
        found = None if key and row.visible[0].isspace() else patterns.TITLE_KEY.match(row.text)
        if found:
            key = found[1].strip().lower()
            told[key] = strip(found[2])
        else:
            told[key] = f"{told[key]}\n{strip(row.text)}" if told[key] else strip(row.text)
        builder.single("title_page", row, row.text)
    return stop


def _is_title_page(block, accept):
    first = patterns.TITLE_KEY.match(block[0].text)
    if not first or patterns.TRANSITION.fullmatch(block[0].text) or patterns.HEADING.match(block[0].text):
        return False
    keys = [found[1].strip().lower() for row in block if (found := patterns.TITLE_KEY.match(row.text))]
    if keys[0] in patterns.TITLE_KEYS:
        caption = first[1].isupper() and first[2][:1] in _QUOTES  # TITLE: "Three years before" is shown
        return not caption or any(key in patterns.TITLE_KEYS for key in keys[1:])
    if accept is not None:
        return accept(first[1])
    return len(block) > 1 and all(
        row.visible[0].isspace() or (patterns.TITLE_KEY.match(row.text) and not patterns.is_upper(row.text))
        for row in block
    )
