# SPDX-License-Identifier: GPL-3.0-or-later
"""Text in any layout and language: clean Fountain goes to its own reader, the rest is typed by evidence."""

import re
from collections import Counter

from . import chain, evidence, fountain, languages, looks, markup, pages, patterns, speeches, titles
from .building import Builder, attach_hidden
from .language import detect
from .layout import Layout
from .model import Part
from .slugs import names

_TITLE_ROWS = 60
_SAMPLE = 8000  # lines that tell the layout
_FEWEST = 12  # lines of text from which a layout is evidence
_CREDIT = re.compile(
    r"\b(?:written|screenplay|teleplay|story|script|directed|draft|based on|by|von|por|drehbuch|scénario|guion|guión|"
    r"contact|copyright)\b|©|각본|극본|脚本|編劇|编剧|\d{4}",
    re.IGNORECASE,
)
_NAME_ALONE = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ'’.]+(?: [A-ZÀ-Þ][a-zà-ÿ'’.]+){0,2}(?: \([^()]+\))?:?$")
_HEAD = re.compile(r"[A-ZÀ-Þ](?=[^()]*[a-z])[\w'’.#&/ -]{0,40}(?: \([^()]+\))?:$")
_SMALL_NAME = re.compile(r"[a-zà-ÿ][\w'’.-]*(?: [a-zà-ÿ#\d][\w'’.#-]*){0,3}(?: \([^()]+\))?:?$")
_INLINE = re.compile(
    r"((?:\d{1,4} )?[A-ZÀ-Þ](?:[A-ZÀ-Þ\d.'’#-]| (?! )){0,30})(?: ?\([^()]{1,20}\))?(?::\s+| {3,}|\s*\t+)\S"
)
_IE_FIRST = frozenset("iIİıeE")
_DIRTY = frozenset("*_-~–—lI1|EsS")  # how a line begins that Fountain's own never is
_IE = re.compile(r"(\d{1,4}[A-Z]?[.)]?\s+)?(?:int|ext|i/e)[. /]", re.IGNORECASE)


def parse(text, name="script", language=None):
    """The ``Screenplay`` in decoded ``text``. ``language`` (BCP 47) overrides what the text looks like.

    Never fails: what is nothing else is action.
    """
    play, rows, shown = fountain.opened(text, name)
    told = detect(text, _title_keys(shown)) if language is None else language
    profile = languages.profile(languages.tag_of(told))
    if not markup.undress(shown) and is_fountain(shown[:_SAMPLE], profile):
        fountain.read(play, rows, shown)
    else:
        _Typist(play, shown, profile).run()
        attach_hidden(play, rows)
    play.language = told if language is not None else detect(text, play.title_page)
    return play


def _title_keys(rows):
    """``{"language": …}`` of a title page's first lines, if they say it."""
    for row in rows[:30]:
        if row.text[:9].lower() == "language:":
            return {"language": row.text[9:].strip()}
    return {}


def is_fountain(rows, profile):
    """Whether Fountain's own reader may be trusted with the rows: no sign of another layout."""
    if profile.tag != "en":
        return False  # its rules know English words alone
    told = indented = dirt = lower = upper = lone = 0
    before, pages_, inline, heads = "", 0, 0, 0
    small, alone, named, stamps = Counter(), Counter(), Counter(), {}
    texts = [row.text for row in rows]
    for k, (row, text, below) in enumerate(zip(rows, texts, [*texts[1:], ""])):
        if not text:
            before = text
            continue
        told += 1
        first, last, short = text[0], text[-1], len(text) <= 60
        lead = row.visible
        indented += lead[0] != first and (lead[:4].isspace() or lead[0] == "\t")
        heads += last == ":" and bool(_HEAD.match(text))
        lead = text[:50]
        if (":" in lead or "   " in lead or "\t" in lead) and (found := _INLINE.match(text)):
            inline += not before
            named[found[1]] += 1
        found = (first in _IE_FIRST or first.isdigit()) and _IE.match(text)
        if last.isdigit() and len(text) < 100 and not found:
            stamps.setdefault(pages.masked(text), []).append(k)
        if found and (before or (found[1] and not patterns.is_upper(text))):
            dirt += 1
        if first in _DIRTY:
            dirt += first in "*_" and last in "*_" and bool(_IE.match(text.strip("*_ ")))
            dirt += markup.is_rule(text)
            dirt += patterns.mended(text) != text and "INT." not in text
            dirt += text[:5].lower() == "scene" and bool(patterns.SCENE_WORD.match(text))
        dirt += last == "*" and len(text) <= 100 and row.visible.rstrip()[:-1].endswith("  ")
        pages_ += first.isdigit() and len(text) <= 5 and text.rstrip(".").isdigit()
        apart = not before and not below
        dirt += (len(text) == 1 and text.isalpha()) or (apart and len(text) < 90 and pages.is_stamp(text))
        if short and not before and below:
            if patterns.is_upper(text):
                upper += 1
            elif _NAME_ALONE.match(text):
                lower += 1
            elif _SMALL_NAME.match(text):
                small[text] += 1
        elif not short or found or first in ".!@~>#=" or last == ".":
            pass
        elif _NAME_ALONE.match(text) or (patterns.is_upper(text) and patterns.is_cue(text)):
            lone += 1
        elif _SMALL_NAME.match(text):
            alone[text] += 1
        before = text
    if told < _FEWEST:
        return True
    # Lines that all stand apart, or that none stands apart, or that stand in columns, are no Fountain.
    lone += sum(count for count in alone.values() if count > 1)
    lower += sum(count for count in small.values() if count > 1)
    inline = max(inline, sum(count for count in named.values() if count > 1))  # NAME: what is said, line by line
    spaced = lone <= max(2, upper)
    return not (
        dirt > max(1, 0.002 * told)
        or any("\f" in row.visible for row in rows if row.text)
        or pages_ > 1
        or indented > 0.25 * told
        or len(rows) - told < 0.12 * told
        or not spaced
        or lower > max(3, upper)
        or inline > max(3, 2 * upper)
        or heads > max(3, upper)
        or any(pages.rising(where, rows) for where in stamps.values())
    )


def _told(front):
    """Whether the lines before a script are its first sentences or a caption rather than its name."""
    return (
        front[0].text[0] in "(["
        or front[0].text[-1] in ".。"
        or front[-1].text[-1] in ".!?"
        or looks.is_caption(front[0].text)
    )


class _Typist(Builder):
    """Types the rows by evidence, and builds their paragraphs."""

    def __init__(self, play, rows, profile):
        super().__init__(play, rows)
        self.profile = profile

    def run(self):
        rows = self.rows
        start = fountain.title_page(self, self._title_key, self._is_heading)
        told = self.play.title_page
        self.play.title_page = {self._title_key(key) or key: value for key, value in told.items()}
        pages.unmark(rows)
        furniture = pages.find(rows[start:], self._is_heading)
        content, blanks, broken, count, page = [], [], [], 0, False
        for k in range(start, len(rows)):
            row = rows[k]
            if k - start in furniture:
                self.play.lines[row.index].type = "furniture"
                page = page or not markup.is_rule(row.text)
                continue
            if not row.text:
                count += 1
                page = page or "\f" in row.visible
                continue
            content.append(row)
            blanks.append(count)
            broken.append((page or "\f" in row.visible) and bool(content[:-1]))
            count, page = 0, False
        layout = Layout(content, blanks, broken, self._stands_apart)
        self.layout = layout
        items = evidence.candidates(content, layout, self.profile)
        chain.decode(items, layout)
        self._titles(items)
        self._build(items)
        self._furniture(furniture, start)

    def _is_heading(self, text):
        return looks.heading(text, self.profile) is not None

    def _stands_apart(self, text):
        """Whether a line has blank ones around it in any layout: a heading, a shot, a cut."""
        return self._is_heading(text) or (
            patterns.is_upper(text)
            and bool(
                patterns.TRANSITION.fullmatch(text) or patterns.TIMED.fullmatch(text) or patterns.is_shot(text, True)
            )
        )

    def _title_key(self, key):
        """Fountain's name for a title page's key in the script's language, else ``""``."""
        words = self.profile.data.get("title_keys", {})
        return next((name for name, told in words.items() if languages.fold(key) in told), "")

    def _titles(self, items):
        """Lines before the script: a title page, where they look like one."""
        first = next((k for k, i in enumerate(items) if i.kind in chain.FIXED), 0)
        if not 0 < first <= _TITLE_ROWS:
            return
        front = items[:first]
        heads = self.profile.data.get("cast_lists", ())
        if not (
            any(_CREDIT.search(i.text) for i in front)
            or any(languages.fold(i.text) in heads for i in front)
            or (len(front) < 4 and len(front[0].text) < 60 and front[0].gap and not _told(front))
        ):
            return
        if len(front) < 3 and any(i.kind in ("inline", "character") for i in front):
            return
        for item in front:
            item.kind = "title_page"
        rows, last = [], None
        for item in front:
            if item.gap and last is not None:
                rows.append("")
            rows.append(item.text)
            last = item
        told = {}
        for text in rows:
            key, mark, _ = languages.narrow(text).partition(":")
            if mark and (name := self._title_key(key)):
                told.setdefault(name, text[len(key) + 1 :].strip())
        self.play.title_page |= told or titles.read(rows)

    def _build(self, items):
        before = None
        for item in items:
            kind = item.kind
            if kind == "inline":
                self._inline(item)
            elif kind in ("more", "quoted"):
                self._more(item)
            elif kind == "character":
                self._cue(item)
            elif kind == "scene_heading":
                self._scene(item)
            elif kind in ("dialogue", "parenthetical"):
                if self.held and self.held.type == kind and not (kind == "parenthetical" and item.text[0] in "(（"):
                    self.grow(item.row, item.text)
                else:
                    self.add(kind, item.row, item.text)
            elif kind == "action":
                self._action(item, before)
            else:
                self.single(kind, item.row, item.payload or item.text, forced=bool(item.payload))
                if kind == "section":
                    self.play.elements[-1].number = str(len(item.text) - len(item.text.lstrip("#")))
            before = item
        self.end()

    def _action(self, item, before):
        if self._key_row(item):
            return
        text = item.payload or item.row.visible.strip("\f").rstrip()
        joins = (
            self.held is not None
            and self.held.type == "action"
            and item.gap is not True
            and item.text[0] not in "△▲"
            and (self.layout.spaced or (self.layout.full and len(before.text) >= self.layout.full))
            and not self.profile.native
        )
        if self.profile.native or self.layout.indented:
            text = item.payload or item.text
        if joins:
            self.grow(item.row, text)
        else:
            self.add("action", item.row, text.lstrip("△▲ 　") if item.text[0] in "△▲" else text)

    def _key_row(self, item):
        """A row ``景：…``, ``時：…`` or ``人：…`` below a heading: it belongs to it."""
        element = self.play.elements[-1] if self.play.elements else None
        if element is None or element.type != "scene_heading":
            return False
        plain = languages.narrow(item.text).strip("【】[]")
        key, mark, value = plain.partition(":")
        kind = self.profile.key(key) if mark and len(key) <= 6 else None
        if kind is None:
            return False
        element.rows.append((item.row.index + 1, item.text))
        element.marked += "\n" + item.text
        element.end_line = item.row.index + 1
        self.play.lines[item.row.index].type = "scene_heading"
        if kind == "people":
            element.people += tuple(names(value))
        elif kind != "other":
            element.text = f"{element.text}　{item.text}".strip("　 ")
        return True

    def _inline(self, item):
        row, speech = item.row, item.speech
        parts = speech.parts(item.text)
        self.end()
        for part in parts:
            self.add(part.type, row, part.text)
            if part.type == "character":
                element = self.held
                element.marked, element.text, element.extension = part.text, speech.name, speech.extension
        if parts[-1].type != "dialogue":
            self.add("dialogue", row, "")
        line = self.play.lines[row.index]
        line.type, line.parts = "dialogue", tuple(Part(p.type, p.text) for p in parts)

    def _more(self, item):
        text = item.text
        if item.kind == "quoted" and text[-1:] in "」』":
            text = text[:-1]
        if self.held and self.held.type == "dialogue":
            self.grow(item.row, text)
        else:
            self.add("dialogue", item.row, text)
        self.play.lines[item.row.index].type = "dialogue"

    def _cue(self, item):
        text = item.payload or patterns.swept(item.text)
        self.single("character", item.row, text, forced=bool(item.payload))
        cue = self.play.elements[-1]
        if self.profile.native and not text.isascii():
            cue.text, cue.extension, bracket = speeches.cue(cue.text, self.profile)
            if bracket:
                self.add("parenthetical", item.row, f"({bracket})")
                self.play.lines[item.row.index].type = "character"
                self.play.lines[item.row.index].parts = (
                    Part("character", cue.text),
                    Part("parenthetical", f"({bracket})"),
                )
            return
        dual = cue.text.endswith("^")
        cue.text, cue.extension = patterns.split_cue(cue.text.rstrip("^").rstrip())
        cue.text = cue.text.rstrip(":").rstrip()
        if cue.extension and self.profile.tag != "en":
            cue.extension = self.profile.voice(cue.extension) or cue.extension
        if dual:
            other = next((e for e in reversed(self.play.elements[:-1]) if e.type == "character"), None)
            if other is not None:
                other.dual, cue.dual = "left", "right"

    def _scene(self, item):
        slug = item.slug
        text = slug.text
        number = slug.number
        if found := patterns.NUMBER.search(text[-40:]):
            number = found[1]
            text = text[: len(text) - len(text[-40:]) + found.start()].rstrip()
        self.single("scene_heading", item.row, text, forced=bool(item.payload))
        element = self.play.elements[-1]
        element.number, element.people = number, tuple(slug.people)
        element.confidence, element.doubtful = round(item.sure, 2), item.doubtful

    def _furniture(self, furniture, start):
        own = [self.rows[start + k] for k in sorted(furniture)]
        for row in own:
            self.single("furniture", row, row.text)
        if own:
            self.play.elements.sort(key=lambda e: e.line)
