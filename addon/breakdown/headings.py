# SPDX-License-Identifier: GPL-3.0-or-later
"""Scene headings: inside or outside, where, when."""

import re
from dataclasses import dataclass, field, replace

from ..script import languages, patterns, slugs

_PREFIX = re.compile(
    r"(?P<both>INT\.?\s*/\s*EXT|EXT\.?\s*/\s*INT|I\.?\s*/\s*E|E\.?\s*/\s*I)(?:\.|\b)\s*|"
    r"(?P<one>INT|EXT|EST)(?:\.+\s*|[:\-]?\s+)",
    re.IGNORECASE,
)
_SPLIT = re.compile(r"\s+[-–—]+\s*|\s*[-–—]+\s+|\s*--+\s*|\s*[–—]\s*")
_BRACKETS = re.compile(r"[(\[]([^()\[\]]*)[)\]]?")
_SENTENCE = re.compile(r"(?<!\b(?:DR|MR|MS|ST|MT|NO|LT))(?<!\b(?:MRS|SGT))(?<!\b\w)\.\s+", re.IGNORECASE)
_FLAGS = re.compile(
    r"\b(?P<flashback>FLASHBACK|FLASH BACK|FLASH-BACK|MEMORY)\b|\b(?P<montage>MONTAGE|SERIES OF SHOTS)\b|"
    r"\b(?P<omitted>OMITTED|OMIT)\b|\b(?P<intercut>INTERCUT(?:TING)?)\b",
    re.IGNORECASE,
)
_NOT_PLACES = re.compile(
    r"(?:MOVING|PARKED|STATIONARY|TRAVELLING|TRAVELING|DRIVING|ESTABLISHING|ESTAB\.?|STOCK|STOCK FOOTAGE|AERIAL|"
    r"(?:DREAM|PRESENT|PAST|FUTURE|REALITY|DREAM SEQUENCE|FANTASY|PRESENT DAY|VISION|NIGHTMARE)|\d{4}s?|"
    r"RAIN(?:ING|Y)?|SNOW(?:ING|Y)?|"
    r"FOG(?:GY)?|STORM(?:Y)?|WINDY?|OVERCAST|CLEAR|SUNNY|IN THE RAIN|IN THE SNOW|CLOUDY|MISTY?|"
    r"(?:HEAVY|LIGHT|POURING) (?:RAIN|SNOW|FOG)|BLIZZARD|THUNDERSTORM|"
    r"TO SCENE|BACK TO.*|END.*|BEGIN.*|CONTINUED|CONT'?D)\.?",
    re.IGNORECASE,
)

_OMITTED = re.compile(r"\bOMIT(?:TED)?\b|삭제|欠番|删除|刪除|SUPPRIM|OMITIDA|ENTFÄLLT|ENTFALLEN|ตัดออก", re.IGNORECASE)
_JOIN = " - "
_LONGEST = 300  # characters
_DEEPEST = 4  # pieces of a place: a town, a house, a floor, a room

_WORDS = {word.upper(): time for time, words in languages.table("en")["times"].items() for word in words}
_CARRY = re.compile(
    r"(?:CONTINUOUS(?:LY)?|CONT'?D?\.?|CONTINUED|CONTINUING|SAME(?: TIME| MOMENT| DAY| NIGHT)?|AT THE SAME TIME|"
    r"MEANWHILE|A (?:LITTLE|BIT) LATER|"
    r"(?:A )?(?:(?:FEW|LITTLE) )?(?:MOMENTS?|MINUTES?|SECONDS?|BEAT|WHILE|SHORT TIME|SHORT WHILE|TIME) LATER|"
    r"(?:\w+ )?(?:HOURS?|HALF AN HOUR|DAYS?|WEEKS?|MONTHS?|YEARS?) LATER|LATER|MUCH LATER|SOON AFTER|RESUMING|"
    r"SIMULTANEOUS|IMMEDIATELY AFTER|NOW)",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"(?:(?:THE )?(?:NEXT|FOLLOWING|SAME|THAT|LATER THAT|LATER|EARLY|LATE|EARLIER|MID|THE|ANOTHER|FIRST|LAST|PREVIOUS|"
    r"EARLIER THAT|LATER THE SAME|SATURDAY|SUNDAY|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|CHRISTMAS|WINTER|SUMMER|"
    r"SPRING|AUTUMN|RAINY|STORMY|BRIGHT|DARK|JUST BEFORE|JUST AFTER|BEFORE|AFTER|CLOSE TO|NEAR|ALMOST)[ \-]+){0,3}"
    r"(?P<word>" + "|".join(sorted(map(re.escape, _WORDS), key=len, reverse=True)) + r")"
    r"(?:,? \d+| LATER|\s*/\s*\w+| TIME)?\.?",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?\s*(A\.?M\.?|P\.?M\.?|O'CLOCK|HRS|H)?", re.IGNORECASE)
_LAST_WORD = re.compile(
    r"^(?P<place>.*\w.*?)(?:[\s,]+|-)(?P<time>(?:EARLY |LATE )?(?:DAY|NIGHT|MORNING|EVENING|AFTERNOON|DAWN|DUSK|NOON|"
    r"SUNSET|SUNRISE|MIDNIGHT|CONTINUOUS|MOMENTS LATER|LATER))\.?$",
    re.IGNORECASE,
)


@dataclass
class Heading:
    """What a heading says. ``time`` is None where it must be carried over (``carries``) or is not told."""

    int_ext: str | None = None
    places: list[str] = field(default_factory=list)  # from the whole to the part
    location_name: str = ""
    time: str | None = None
    time_text: str = ""
    carries: bool = False
    same_place: bool = False  # as in the heading before: ``follow`` fills it in
    same_whole: bool = False  # the same house, maybe another part of it
    again: bool = False  # a place of an earlier heading
    assumed: bool = False  # the time is what the language leaves out, not what the heading says
    number: str = ""
    people: list[str] = field(default_factory=list)
    flashback: bool = False
    montage: bool = False
    omitted: bool = False
    intercut: bool = False
    unknown: str = ""  # a last piece that may have been meant as a time


def parse(text, language="en"):
    """The ``Heading`` in a heading's text, in a script of that language (BCP 47)."""
    profile = languages.profile(languages.tag_of(language))
    if profile.tag != "en" and not (profile.native and _is_english(text)):
        return _foreign(text[:_LONGEST], profile)
    return _english(text)


def follow(heading, before):
    """A ``Heading`` with the place that it takes from earlier ones (``before``, in order): 同・表, 동 / 현관."""
    if heading.same_place and (last := next((h for h in reversed(before) if h.places), None)):
        # Another part of the same house, or its front: what is told stands beside the part that was named before.
        part = heading.places or (heading.same_whole and heading.int_ext)
        whole = last.places[:1] if part else last.places
        heading = replace(heading, places=[*whole, *heading.places][:_DEEPEST])
        heading.location_name = _JOIN.join(heading.places)
        if heading.int_ext is None and heading.places == last.places:
            heading.int_ext = last.int_ext
    elif heading.again and heading.places:
        found = next((h for h in reversed(before) if h.places and h.places[-1] == heading.places[-1]), None)
        if found:
            heading = replace(heading, places=list(found.places), int_ext=heading.int_ext or found.int_ext)
            heading.location_name = found.location_name
    return heading


def _is_english(text):
    """Whether a heading holds no letter of the East: INT. CAFE - DAY in a Korean script."""
    return not any(ch > "\u0e00" and ch.isalpha() for ch in text)


def _foreign(text, profile):
    slug = slugs.read(text.strip(), profile)
    heading = Heading(slug.int_ext, slug.places[:_DEEPEST], slug.location_name, slug.time)
    heading.time_text = _JOIN.join(slug.times)
    heading.same_place, heading.same_whole, heading.again = slug.same_place, slug.same_whole, slug.again
    heading.number, heading.people = slug.number, slug.people
    heading.flashback = "flashback" in slug.marks
    heading.montage = "montage" in slug.marks
    heading.omitted = bool(_OMITTED.search(text))
    silent = not slug.time and not slug.times
    heading.carries = slug.carries or (silent and slug.same_place)
    if silent and not heading.carries and not heading.omitted and (usual := profile.data.get("default_time")):
        heading.time, heading.assumed = usual, True
    if heading.time:
        heading.carries = False
    if heading.omitted:
        heading.places, heading.location_name = [], ""
    return heading


def _english(text):
    text = " ".join(text.split())[:_LONGEST]
    led = patterns.PREFIX.match(text)
    heading, rest = _inside(text[led.end() :] if led else text)
    for flag in _FLAGS.finditer(text):
        setattr(heading, flag.lastgroup, True)
    extra = [inner.strip() for inner in _BRACKETS.findall(rest)]
    rest = _BRACKETS.sub(" ", rest).strip()
    pieces = [piece.strip(" .,:;") for chunk in _SPLIT.split(rest) for piece in _SENTENCE.split(chunk)]
    pieces = [" ".join(piece.split()) for piece in pieces if piece.strip(" .,:;")]
    places, times = _sort(pieces, heading)
    times += [inner for inner in extra if _read_time(inner, heading)]
    heading.time_text = " - ".join(times)
    heading.location_name = " - ".join(places)
    heading.places = [part.strip() for place in places for part in _commas(place) if part.strip()][:_DEEPEST]
    if heading.omitted:
        heading.places, heading.location_name = [], ""
    if len(places) > 1 and not times and not heading.carries:
        heading.unknown = places[-1]
    return heading


def _inside(text):
    heading, text = Heading(), patterns.mended(text)
    match = _PREFIX.match(text)
    if not match:
        return heading, text
    heading.int_ext = "INT/EXT" if match["both"] else {"EST": "EXT"}.get(match["one"].upper(), match["one"].upper())
    return heading, text[match.end() :]


def _sort(pieces, heading):
    """Pieces into places and times; the last word of an undivided heading may be its time."""
    places, times = [], []
    for index, piece in enumerate(pieces):
        if (index and _read_time(piece, heading)) or (
            index == 0 and len(pieces) == 1 and _read_time(piece, heading) and heading.int_ext is None
        ):
            times.append(piece)
        elif _NOT_PLACES.fullmatch(piece) or (_FLAGS.fullmatch(piece) and len(pieces) > 1):
            continue
        else:
            places.append(piece)
    if places and not times and (last := _LAST_WORD.match(places[-1])) and _read_time(last["time"], heading):
        places[-1] = last["place"].strip(" ,-")
        times.append(last["time"])
    places = [_FLAGS.sub("", place).strip(" :-") or place for place in places]
    return places, times


def _read_time(piece, heading):
    """Note the time in ``piece``; False when it holds none."""
    piece = piece.strip(" .")
    if _CARRY.fullmatch(piece):
        heading.carries = True
        return True
    if match := _TIME.fullmatch(piece):
        word = _WORDS[match["word"].upper()]
        upper = piece.upper()
        if upper.startswith(("JUST BEFORE", "BEFORE")) and word == "DAWN":
            word = "NIGHT"
        heading.time = heading.time or word
        return True
    clock = _CLOCK.fullmatch(piece)
    if clock and (clock[2] or clock[3]) and int(clock[1]) < 25:
        heading.time = heading.time or _of_hour(int(clock[1]), (clock[3] or "").upper().replace(".", ""))
        return True
    return False


def _of_hour(hour, half):
    return slugs.of_hour(hour % 12 + (12 if half == "PM" else 0) if half in ("AM", "PM") else hour)


def _commas(place):
    return re.split(r"\s*,\s*", place)
