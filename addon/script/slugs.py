# SPDX-License-Identifier: GPL-3.0-or-later
"""Scene headings of languages other than English: what makes a line one, and what its pieces say.

English headings have their own patterns (``patterns``); these are read piece by piece: a piece is the place, or a
word of the language's lists (``languages``) for the side, the time, the same place, a mark.
"""

import re
from dataclasses import dataclass, field
from functools import lru_cache

from .languages import fold, narrow, numeral

LONGEST = 120  # characters; a longer line is no heading
_SHORT = 60  # of a heading without number and without INT
_LATIN_SPLIT = re.compile(
    r"\s+[-–—]+\s*|\s*[-–—]+\s+|\s*--+\s*|\s*[–—]\s*|\.\s*[-–—]\s*|\.+(?:\s+|$)|\s*[,/()|\[\]]\s*"
)
_LATIN_NUMBER = re.compile(r"(?P<n>[A-Z]?\d{1,4}[A-Za-z]{0,2})\s*[.):\-–—]?\s+(?P<rest>\S.*)$")
_NUMBERS = re.compile(r"(?P<hour>\d{1,2})(?:[:.時点點시h](?P<minute>\d{2})?)?")
_KEYED = re.compile(r"(?P<key>[^\s:]{1,8})\s*:\s*(?P<value>.*)$")
_FADED = re.compile(r"\(([^()]{1,8})\)")
_TAIL_NUMBER = re.compile(r"\s+#?([A-Z]?\d{1,4}[A-Za-z]{0,2})[.)]?#?\s*$")


@dataclass
class Slug:
    """What a heading says. ``places`` go from the whole to the part; ``sure`` is 0 to 1."""

    number: str = ""
    text: str = ""  # without the number
    int_ext: str | None = None
    places: list[str] = field(default_factory=list)
    location_name: str = ""
    time: str | None = None
    times: list[str] = field(default_factory=list)
    carries: bool = False
    same_place: bool = False
    same_whole: bool = False  # by 同 or 동: the house, of which this is another part
    again: bool = False
    people: list[str] = field(default_factory=list)
    marks: list[str] = field(default_factory=list)
    numbered: str = ""  # strong (S#1, 第1场, ○), bare (12 …) or nothing
    told: int = 0  # pieces that are words of headings


@lru_cache(maxsize=256)
def number_of(text, profile):
    """``(number, where the rest begins, strong | bare | "")`` of a heading's text."""
    plain = narrow(text)
    known = profile.any_numbering is not None and profile.any_numbering.match(plain)
    for pattern in profile.numbering if known else ():
        if (found := pattern.match(plain)) and (found["n"] or found["rest"]):
            return numeral(found["n"] or ""), found.start("rest"), "strong"
    if not profile.native:
        low = plain.casefold()
        for word in profile.scene_words:
            if low.startswith(word):
                found = re.match(
                    r"[.\s]*#?\s*(?P<n>\d{1,4}[A-Za-z]{0,2})\s*[.):,\-–—/]*\s*(?P<rest>.*)$", plain[len(word) :]
                )
                if found:
                    return found["n"], len(word) + found.start("rest"), "strong"
        found = _LATIN_NUMBER.match(plain)
    else:
        found = profile.bare.match(plain)
    return (numeral(found["n"]), found.start("rest"), "bare") if found else ("", 0, "")


def read(text, profile):
    """The ``Slug`` of a text that is known to be a heading."""
    number, start, numbered = number_of(text, profile)
    rest = text[start:].strip()
    if numbered and not profile.native and number and (tail := _TAIL_NUMBER.search(rest)) and tail[1] == number:
        rest = rest[: tail.start()]
    slug = Slug(number, rest, numbered=numbered)
    for found in _FADED.finditer(narrow(rest)):  # (F・I) in a heading is no place
        if profile.mark(found[1]) == "transitions":
            rest = rest[: found.start()] + " " * len(found[0]) + rest[found.end() :]
    _sort(_pieces(rest, profile), slug, profile)
    return slug


def recognise(text, profile, alone):
    """``(Slug, confidence 0..1, why it is doubtful)`` when a line is a heading, else None.

    ``alone`` says that a blank line, or the start, stands before it.
    """
    if len(text) > LONGEST or "「" in text or "“" in text:
        return None
    first = text[0]
    if not (first.isalnum() or first in "#＃○〇◯●◎[［【(（"):
        return None
    plain = narrow(text)
    if not (
        number_of(text, profile)[2] or profile.side_first.match(plain) or (alone and _ends_as_heading(plain, profile))
    ):
        return None
    slug = read(text, profile)
    side_first = profile.side_first.match(narrow((slug.text if slug.numbered else text)[:40]))
    ends = (profile.native and narrow(text)[-1] in ".!?") or text[-1] in "。？！…" or "。" in text
    if slug.numbered == "strong":
        if ends and not slug.told and len(text) > 30:
            return None
        return slug, 0.99 if slug.told else 0.93, ""
    has_place = bool(slug.places or slug.same_place)
    if side_first and has_place and not (ends and len(text) > 60):
        upper = text.upper() == text
        return slug, (0.98 if upper else 0.8), ("" if upper else "heading in lower case")
    if not has_place or ends or not slug.told:
        return None
    if slug.numbered == "bare" and (slug.int_ext or slug.time or slug.carries):
        return slug, 0.92, ""
    return _unnumbered(text, slug, profile, alone)


def _ends_as_heading(plain, profile):
    return len(plain) <= _SHORT and plain[-30:].casefold().rstrip(" )].。】").endswith(profile.heading_ends)


def _unnumbered(text, slug, profile, alone):
    """A heading that only its words tell: place and time, place and side."""
    if len(text) > _SHORT or not alone or len(slug.location_name) > 30 or slug.numbered:
        return None
    if not profile.native and text.upper() != text:
        return None
    if slug.int_ext and (slug.time or slug.carries) and _told_apart(text, profile):
        return slug, 0.88, ""
    if slug.int_ext and profile.side((_pieces(text, profile) or [""])[0]):
        return slug, 0.85, ""
    if slug.time and _told_apart(text, profile):
        return slug, 0.65, "heading without INT or EXT"
    return None


def _told_apart(text, profile):
    """Whether the last piece is a word of its own, behind a sign or a bracket (in Chinese and Japanese: a blank)."""
    pieces = _pieces(text, profile)
    return len(pieces) > 1 and bool(
        profile.time(pieces[-1])
        or profile.side(pieces[-1])
        or profile.goes_on(pieces[-1])
        or _combined(pieces[-1], profile)
    )


def _pieces(rest, profile):
    split = profile.split or _LATIN_SPLIT
    plain = narrow(rest)
    pieces, at = [], 0
    for found in split.finditer(plain):
        pieces.append(rest[at : found.start()])
        at = found.end()
    pieces.append(rest[at:])
    return [piece.strip(" \t　.,:;。") for piece in pieces if piece.strip(" \t　.,:;。")]


def _sort(pieces, slug, profile):
    """Sort pieces into what a heading says."""
    sides, key, after_time = [], None, False
    undivided = not any(profile.time(piece) or profile.goes_on(piece) for piece in pieces)
    for piece in pieces:
        keyed = _KEYED.match(narrow(piece))
        if keyed and (told := profile.key(keyed["key"])):
            key, piece = told, piece[keyed.start("value") :].strip()
            if not piece:
                continue
        elif (told := profile.key(piece)) and len(pieces) > 1:
            key = told
            continue
        if key == "people":
            slug.people += names(piece)
            continue
        if key == "other":
            continue
        if key == "time":
            slug.times.append(piece)
            slug.time = profile.time(piece) or clock(piece, profile)
            slug.carries |= profile.goes_on(piece)
            slug.told, key = slug.told + 1, None
            continue
        key = None if key == "place" else key
        if _word(piece, slug, sides, profile):
            # 小湖边，晨，张颖: people stand behind the time where the place stands before it.
            after_time = after_time or bool(slug.places and (slug.time or slug.carries))
        elif after_time and profile.tag in ("zh-Hans", "zh-Hant") and "people_markers" in profile.data:
            slug.people += names(piece)
        else:
            _place(piece, slug, sides, profile, undivided)
    slug.int_ext = slug.int_ext or _side(sides)
    if not slug.int_ext and slug.places:
        slug.int_ext = _by_ending(slug.places, profile)
    slug.location_name = _joined(slug.places)


def _word(piece, slug, sides, profile):
    """Note a piece that is a word of headings as a whole; False when it is a place."""
    if side := profile.side(piece):
        sides.append(side)
    elif profile.same(piece):
        slug.same_place, slug.same_whole = True, len(piece) == 1
    elif time := profile.time(piece):
        slug.time = slug.time or time
        slug.times.append(piece)
    elif profile.goes_on(piece):
        slug.carries = True
        slug.times.append(piece)
    elif both := _combined(piece, profile):
        sides.append(both[0])
        slug.time = slug.time or both[1]
        slug.times.append(both[2])
    elif fold(piece) in profile.not_places:
        pass
    elif (mark := profile.mark(piece)) and mark != "captions":
        slug.marks.append(mark)
    elif found := clock(piece, profile):
        slug.time = slug.time or found
        slug.times.append(piece)
    else:
        return False
    slug.told += 1
    return True


def _combined(piece, profile):
    """``(side, time, word for the time)`` of a piece as ``日内`` or ``夜外``, or None."""
    if len(piece) == 2:
        for a, b in (piece, piece[::-1]):
            if (side := profile.side(a)) and (time := profile.time(b)):
                return side, time, b
    return None


def _place(piece, slug, sides, profile, undivided):
    """Add a place, without the words for the side at its edges, and, where no other piece is one, for the time."""
    for again in profile.data.get("again", ()):
        if piece.startswith(again) and len(piece) > len(again) + 1:
            slug.again, piece = True, piece[len(again) :].strip(" 　")
    words = piece.split()
    while len(words) > 1:  # INT CUISINE, 내부 카페
        if (side := profile.side(words[0])) and (len(words[0].strip(".")) > 1 or profile.native or sides):
            sides.append(side)
        elif not slug.places and (time := profile.time(words[0])) and sides and len(words) > 1 and not slug.time:
            slug.time = time
            slug.times.append(words[0])
        else:
            break
        slug.told += 1
        words = words[1:]
    if undivided:
        _trailing(words, slug, sides, profile)
    text = " ".join(words)
    for side in profile.long_sides if profile.native else ():
        low = narrow(text).casefold()
        if low.startswith(side) and len(low) > len(side) + 1 and (len(side) > 2 or profile.tag.startswith("zh")):
            if profile.tag.startswith("zh") and side[-1] != "景" and side not in ("int", "ext"):
                continue
            sides.append(profile.side(side))
            text = text[len(side) :].strip(" .　")
            slug.told += 1
            break
    if text.strip(" -–—"):
        slug.places.append(text.strip())


def _trailing(words, slug, sides, profile):
    """Take a time of day or a side off the end of a place: ``CUISINE JOUR``, ``카페 낮``."""
    while len(words) > 1:
        for length in (3, 2, 1):
            last = " ".join(words[-length:])
            if length >= len(words) or (len(last) < 2 and not profile.native):
                continue
            if not slug.time and (time := profile.time(last)):
                slug.time = time
                slug.times.append(last)
            elif not slug.carries and not slug.time and profile.goes_on(last):
                slug.carries = True
                slug.times.append(last)
            elif not profile.native and (side := profile.side(last)) and len(last) > 2:
                sides.append(side)
            else:
                continue
            slug.told += 1
            del words[-length:]
            break
        else:
            return


def _side(sides):
    kinds = set(sides)
    if "INT/EXT" in kinds or {"INT", "EXT"} <= kinds:
        return "INT/EXT"
    return next(iter(kinds), None)


def _by_ending(places, profile):
    """What the end of a place's name says: the front of a house is outside, the inside of a car within."""
    text = places[-1]
    for words, side in ((profile.outside, "EXT"), (profile.inside, "INT")):
        if any(text.endswith(word) and len(text) > len(word) for word in words):
            return side
    for key, side in (("outside_start", "EXT"), ("inside_start", "INT")):
        if any(text.startswith(word) and len(text) > len(word) for word in profile.data.get(key, ())):
            return side
    return None


def _joined(places):
    return " - ".join(places)


def names(text):
    """The names in a list of people: ``阿明、小美``, ``พ่อ แม่``."""
    return [name for name in re.split(r"[、,，;；/&+＋\s]+|\s+and\s+", text.strip("()（） 　。.")) if name]


def clock(text, profile):
    """The time of day of a clock's time (``3시``, ``午後8時``, ``2 ทุ่ม``, ``22:30``), or None."""
    plain = narrow(text).casefold()
    found = _NUMBERS.search(plain)
    if not found:
        return None
    hour, rest = int(found["hour"]), (plain[: found.start()] + plain[found.end() :]).strip()
    if profile.tag == "th":
        if "ทุ่ม" in plain:
            hour += 18
        elif not ("ตี" in plain or "บ่าย" in plain or "โมง" in plain or "น." in plain or ":" in plain):
            return None
        elif "บ่าย" in plain or ("เย็น" in plain and hour < 12):
            hour += 12
    elif (
        not found["minute"]
        and plain[found.start("hour") : found.end()].isdigit()
        and not re.match(r"(?:uhr|h\b|horas)", rest)
    ):
        return None
    else:
        half = profile.time(re.sub(r"[시時点點분分半경頃쯤]|uhr|h\b", "", rest).strip() or "-")
        if half in ("AFTERNOON", "EVENING", "NIGHT", "DUSK") and hour < 12 and not (half == "NIGHT" and hour < 5):
            hour += 12
    return of_hour(hour) if hour < 25 else None


def of_hour(hour):
    """The time of day of an hour from 0 to 24."""
    for end, name in ((5, "NIGHT"), (7, "DAWN"), (11, "MORNING"), (12, "DAY"), (13, "NOON"), (17, "AFTERNOON"),
                      (19, "DUSK"), (21, "EVENING")):  # fmt: skip
        if hour < end:
            return name
    return "NIGHT"
