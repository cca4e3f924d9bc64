# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines that hold a name and what it says: ``지우: 뭐야``, ``健「また雨か」``, ``李明：（低声）…``, ``แจง - …``."""

import re
from dataclasses import dataclass
from functools import cache

from . import languages
from .languages import narrow
from .model import Part

MAX_NAME = 14  # letters of a name that stands before its speech
STOP = "."  # the mark of a speech behind a name and a full stop, as plays are printed
COLUMN = "|"  # the mark of a speech that stands in a column of its own, right of the names
_PAREN = r"\([^()]{1,40}\)"
_LATIN_NAME = r"(?:\d{1,4} )?[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ0-9 .'#&/-]{0,30}"
_PLAYED = re.compile(
    rf"(?P<name>(?:(?:MRS?|MS|MME|DR|ST|SGT|PFC|CPL|PVT|LT|COL|GEN|CAPT|REV|PROF)\. )?(?!INT\b|EXT\b|EST\b)"
    rf"(?:(?:[A-Z]\.)+|[A-ZÀ-ÖØ-Þ0-9](?:[A-ZÀ-ÖØ-Þ0-9'’#&/-]|\.(?=[^\s.])| (?! )){{1,30}}))(?P<ext> ?{_PAREN})?\.\s+"
    rf"(?P<said>[A-ZÀ-Þ\d(\"“'‘….-].*)$"
)
_TITLES = (
    "MR", "MRS", "MS", "MME", "MLLE", "DR", "ST", "SGT", "PFC", "CPL", "PVT", "LT", "COL", "GEN", "CAPT", "REV", "PROF",
    "JR", "SR", "NO", "VOL",
)  # fmt: skip
_AGE = re.compile(r"\d{1,3}(?:세|살|歳|才|岁|歲|ปี)?")
_GOES_ON = re.compile(r"CONT\W?D?\.?|CONTINU(?:ED|ING)", re.IGNORECASE)
_BRACKETED = re.compile(rf"\s*({_PAREN})\s*")
_MARK = re.compile(r"[:「『\t“\"]")
_DASH, _APART = re.compile("[-–—]"), re.compile(r"\s[-–—]\s")
_CAPITALS = re.compile(r"[^a-z]{2,60}\.\s")
_ONE_BLANK = re.compile(rf"(?P<name>[가-힣]{{2,4}})(?P<ext> ?{_PAREN})? (?P<said>\S.*)$")
_NARRATED = re.compile(r"다\s*[.…]?\s*$|^[가-힣]+ ?,|[가-힣]+(?:은|는|이|가|을|를|에서|에) [^?!]*다\.")
_FEWEST_SAID, _SHARE_SAID = 6, 0.15  # lines, and of all lines, from which a script is taken to have lost its tabs
_OPEN, _CLOSE = "「『", "」』"


@dataclass
class Speech:
    """A name and its speech on one line. ``spans`` are ``(type, start, end)`` in the line, in order."""

    name: str
    extension: str
    spans: list
    quoted: str = ""  # the closing mark that a later line must bring, where this one lacks it
    mark: str = ""  # what parts the name from the speech
    said: str = ""
    marked: bool = False  # by a bracket or a voice too: surely a speech

    def parts(self, text):
        """``Part``s of the line."""
        return [Part(kind, text[a:b].strip()) for kind, a, b in self.spans if text[a:b].strip()]


@cache
def _patterns(tag):
    name = languages.table(tag).get("name", _LATIN_NAME)
    head = rf"(?P<name>{name})(?P<ext>\s*{_PAREN})?"
    patterns = []
    if tag == "ja":
        patterns.append(("「", re.compile(rf"{head}\s*(?P<open>[「『])(?P<said>.*)$")))
    patterns.append((":", re.compile(rf"{head}\s*:\s*(?P<said>\S.*)$")))
    if tag in languages.NATIVE:
        patterns.append(("\t", re.compile(rf"{head}(?:[ ]*\t+[ \t]*| {{3,}})(?P<said>\S.*)$")))
    else:
        patterns.append(("\t", re.compile(rf"{head}[ ]*\t+[ \t]*(?P<said>\S.*)$")))
        patterns.append((COLUMN, re.compile(rf"{head} {{3,}}(?P<said>\S.*)$")))
        patterns.append((STOP, _PLAYED))
    if tag == "th":
        patterns.append(("-", re.compile(rf"{head}\s+[-–—]\s+(?P<said>\S.*)$")))
        patterns.append(("“", re.compile(rf"{head}\s*(?P<said>[“\"].*)$")))
    if tag.startswith("zh"):
        patterns.append(("“", re.compile(rf"{head}\s*(?P<said>[“「].*)$")))
    return patterns


def inline(text, profile):
    """The ``Speech`` in a stripped line that has the shape of one, else None. Whether it is one, the script tells."""
    if len(text) > 4000:
        return None
    plain = narrow(text)
    if not _may_be_inline(plain):
        return None
    for mark, pattern in _patterns(profile.tag):
        found = pattern.match(plain)
        if found and (speech := _speech(text, plain, found, mark, profile)):
            return speech
    return None


def _may_be_inline(plain):
    """A quick no for most lines."""
    return (
        "   " in plain
        or _MARK.search(plain)
        or _CAPITALS.match(plain)
        or (_DASH.search(plain) and _APART.search(plain))
    )


def _speech(text, plain, found, mark, profile):
    start, end = found.span("name")
    if mark == STOP and found["name"] in _TITLES:
        return None  # MS. FINK
    name, ext = voiced(text[start:end].strip(), profile)
    if not name or len(name) > (MAX_NAME if profile.native else 32) or profile.sentence_like(name):
        return None
    if languages.fold(name) in profile.not_names or profile.mark(name) == "captions":
        return None
    spans, marked = [("character", start, end)], bool(ext)
    if found["ext"]:
        inner = found["ext"].strip()[1:-1]
        told = profile.voice(inner)
        marked = True
        if told or _AGE.fullmatch(inner) or _GOES_ON.fullmatch(inner):
            ext = told or ext
            spans[0] = ("character", start, found.end("ext"))
        else:
            spans.append(("parenthetical", *found.span("ext")))
    at, quoted = found.start("said"), ""
    if mark == "「":
        closing = _CLOSE[_OPEN.index(found["open"])]
        stop = plain.rfind(closing, at)
        if stop < 0:
            quoted, stop = closing, len(text)
        elif plain[stop + 1 :].strip():
            return None  # 「…」 is quoted inside a sentence
        spans.append(("dialogue", at, stop))
    else:
        spans += _said(plain, at)
    if not ext and languages.fold(name) in profile.narrators:
        ext = "V.O."
    return Speech(name, ext, spans, quoted, mark, found["said"], marked)


def _said(plain, at):
    """Spans of a speech that may begin with brackets: ``（低声）…``."""
    spans = []
    while (found := _BRACKETED.match(plain, at)) and found.end() > at:
        spans.append(("parenthetical", *found.span(1)))
        at = found.end()
    if at < len(plain):
        spans.append(("dialogue", at, len(plain)))
    return spans


def voiced(name, profile):
    """``(name, extension)`` of a name that ends in one: ``健Ｎ``, ``李明 OS``."""
    plain = narrow(name)
    if plain.endswith(profile.voice_tails):
        for ending, voice in profile.voice_endings:
            if plain.endswith(ending) and len(plain) > len(ending):
                before = plain[-len(ending) - 1]
                if ending[0].isascii() and ending[0].isalpha() and before.isascii() and before.isalpha():
                    continue
                return name[: -len(ending)].strip(), voice
    for voice, starts in profile.data.get("voice_starts", {}).items():
        for word in starts:
            if plain.startswith(word) and len(plain) > len(word) + 1 and languages.fold(plain) not in profile.narrators:
                return name[len(word) :].strip(), voice
    return name, ""


def cue(text, profile):
    """``(name, extension, parenthetical)`` of a name that stands alone above its speech: ``지우 (E)``."""
    plain = narrow(text)
    at = plain.find("(")
    name, inner = (text[:at].strip(), plain[at + 1 :].partition(")")[0].strip()) if at > 0 else (text.strip(), "")
    name = name.rstrip(":：^ ")
    bare, ext = voiced(name, profile)
    if inner:
        told = profile.voice(inner)
        if told:
            return bare, told, ""
        if _AGE.fullmatch(inner):
            return bare, ext, ""
        return bare, ext, inner
    if not ext and languages.fold(bare) in profile.narrators:
        ext = "V.O."
    return bare, ext, ""


def by_names(texts, profile):
    """``{index: Speech}`` of Korean lines whose tabs were lost: a name that begins lines again and again, one blank,
    and what is no narration (which ends in -다)."""
    begins = {}
    for k, text in enumerate(texts):
        if (found := _ONE_BLANK.match(narrow(text))) and languages.fold(found["name"]) not in profile.not_names:
            begins.setdefault(found["name"], []).append((k, found))
    told = {name: lines for name, lines in begins.items() if len(lines) > 1 and _spoken(lines, texts)}
    count = sum(map(len, told.values()))
    if len(told) < 2 or count < max(_FEWEST_SAID, _SHARE_SAID * len(texts)):
        return {}
    found = {}
    for lines in told.values():
        for k, match in lines:
            if not _NARRATED.search(texts[k]):
                found[k] = _speech(texts[k], narrow(texts[k]), match, " ", profile)
    return {k: speech for k, speech in found.items() if speech}


def _spoken(lines, texts):
    """Whether most of the lines that a word begins read as speech."""
    return sum(not _NARRATED.search(texts[k]) for k, _ in lines) > 0.6 * len(lines)
