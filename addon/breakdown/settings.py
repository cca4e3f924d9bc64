# SPDX-License-Identifier: GPL-3.0-or-later
"""Of what culture and of what time each place is: from its headings, its description, the film about it."""

import re
from functools import cache

from .data import table

TELLING = frozenset(
    ("car", "taxi", "police_car", "ambulance", "van", "truck", "bus", "phone", "computer", "laptop", "tv", "motorcycle")
)  # things that were not before the motor-car
ENOUGH = 2  # different words of an earlier time that tell of it together
SHORT = 6  # words of a line of action that only says where and when we are
ENDS = ((1500, "medieval"), (1920, "premodern"), (1976, "mid_century"), (2036, "modern"), (2200, "near_future"))
REIGNS = {"明治": 1867, "大正": 1911, "昭和": 1925, "平成": 1988, "令和": 2018}  # the year before their first
BUDDHIST = 543  # years that Thailand's count is ahead
DIGITS = str.maketrans("〇零一二三四五六七八九０１２３４５６７８９", "00123456789" + "0123456789")
ORDINALS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
    "twenty-first",
    "twenty-second",
]
_NUMBERED = r"(?:room|suite|apartment|apt|unit|flight|no|cell|bay|sector|dock|highway|route|level|ward|gate|lab)[.\s]*$"
_YEAR = re.compile(r"(?<![\d:#.])([12]\d{3})(?:\s*(?:년대?|年代?|'?s)(?![a-z])|(?=\s*(?:$|[,.;:()\[\]/–—-])))")
_REIGN = re.compile("(" + "|".join(REIGNS) + r")\s*(\d{1,2}|元)\s*年")
_THAI_YEAR = re.compile(r"พ\.?\s?ศ\.?\s*(2[34567]\d\d)")
_CENTURY = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th|e|ème|\.)?[\s-]*(?:century|세기|世紀|世纪|siècle|jahrhundert)|ศตวรรษที่\s*(\d{1,2})|"
    r"(" + "|".join(sorted(ORDINALS, key=len, reverse=True)) + r")[\s-]century"
)
_SAID = re.compile(
    r"\b(?:super|superimpose|title|caption|chyron|insert)\b|자막|字幕|テロップ|タイトル|คำบรรยาย", re.IGNORECASE
)
_WORD = re.compile(r"\w+")
_LINES = re.compile(r"[.\n!?。！？:：\"“”]+")


def settle(world):
    """Write ``culture`` and ``era`` into the locations of a World, where they are told or follow from the rest.

    What a place's own headings say comes first, then what is written on the screen or stands about there, then the
    last heading before it that says so (a city is named once; a flashback speaks for itself alone), then the title,
    then words of a time all through the film, then the language of the script.
    """
    scenes = [scene for scene in world.scenes if not scene.omitted]
    told = {scene.id: (_of_heading(scene), _of_action(scene)) for scene in scenes}
    film = _of_film(world, scenes)
    title = _culture(world.title), _era_of(_year(world.title.lower().translate(DIGITS)))
    fallback = table("settings")["languages"].get((world.language or "").split("-")[0])
    spread = _spread(scenes, told)
    for place in world.locations:
        here = [s for s in scenes if s.location == place.id or _inside(world, s.location, place.id)]
        own = (_culture(place.name), _era(place.name)), *(side for s in here for side in told[s.id])
        around = spread[here[0].id] if here else (None, None)
        place.culture = _first(0, (*own, around, title, film)) or fallback
        place.era = _first(1, (*own, around, title)) or film[1]
        if place.era == "medieval" and place.culture not in (None, "european", "north_american"):
            place.era = "premodern"


def _inside(world, ident, whole):
    """Whether a location is part of another."""
    seen = set()
    while ident and ident not in seen:
        seen.add(ident)
        location = world.location(ident)
        ident = location.parent if location else None
        if ident == whole:
            return True
    return False


def _first(side, rows):
    return next((row[side] for row in rows if row[side]), None)


def _of_heading(scene):
    text = f"{scene.heading} {scene.location_name}"
    return _culture(text), _era(text)


def _of_action(scene):
    """What is written on the screen, or said in so few words that nothing else is said; else what stands about."""
    culture = era = None
    texts = [beat.text for beat in scene.beats if beat.kind == "action"]
    for text in texts:
        shown = _SAID.search(text)
        for line in _LINES.split(text):
            if line.strip() and (shown or (len(line.split()) <= SHORT and _only_names(line))):
                era = era or _era(line)
                culture = culture or _culture(line)
    culture = culture or _find("things", "\n".join(texts))
    return culture, era


def _only_names(line):
    """Whether a line has nothing but places and years: ``Bangkok, 1999``."""
    rest = _pattern("eras")[0].sub(" ", _pattern("cultures")[0].sub(" ", line.lower()))
    return not re.sub(r"[\d\s,–—-]|년|年|\b(?:in|the|downtown|outside|near|s)\b", "", rest)


def _spread(scenes, told):
    """``{scene id: (culture, era)}`` of the nearest scene before it that tells, else for cultures the first after."""
    found, culture, era = {}, None, None
    first = next((c for s in scenes if not s.flashback for c in (told[s.id][0][0], told[s.id][1][0]) if c), None)
    for scene in scenes:
        if not scene.flashback:
            culture = _first(0, told[scene.id]) or culture
            era = _first(1, told[scene.id]) or era
        found[scene.id] = culture or first, era
    return found


def _of_film(world, scenes):
    """``(culture, era)`` of a film that speaks of an earlier time all through and of nothing of our days."""
    if any(e.asset in TELLING for s in scenes for e in s.elements):
        return None, None
    text = "\n".join([s.heading + "\n" + "\n".join(b.text for b in s.beats) for s in scenes]).lower()
    pattern, rows = _clues()
    told = set(pattern.findall(text))
    count, era, culture = max(
        ((len(told & words), era, culture) for era, culture, words in rows), key=lambda row: row[0]
    )
    return (culture, era) if count >= ENOUGH else (None, None)


def _culture(text):
    return _find("cultures", text)


def _era(text):
    """The era that a year, a century or a word of a text tells, or None."""
    low = text.lower().translate(DIGITS)
    return _era_of(_year(low)) or _find("eras", text)


def _era_of(year):
    return next((era for end, era in ENDS if year < end), None) if year else None


def _year(low):
    if found := _REIGN.search(low):
        return REIGNS[found[1]] + (1 if found[2] == "元" else int(found[2]))
    if found := _THAI_YEAR.search(low):
        return int(found[1]) - BUDDHIST
    if found := _CENTURY.search(low):
        number = ORDINALS.index(found[3]) + 1 if found[3] else int(found[1] or found[2])
        return number * 100 - 50
    for found in _YEAR.finditer(low):
        if not re.search(_NUMBERED, low[: found.start()]):
            return int(found[1])
    return None


def _find(kind, text):
    """The key of the first word of a table that a text has; of those that begin together, of the longest."""
    pattern, keys = _pattern(kind)
    found = pattern.search(text.lower())
    return keys[found.group()] if found else None


@cache
def _pattern(kind):
    """``(pattern of all words, {word: key})``: whole words where a script has spaces."""
    keys = {word: key for key, words in table("settings")[kind].items() for word in words.split(", ")}
    return _AnyOf(keys), keys


@cache
def _clues():
    """``(pattern of all words, [(era, culture, words)])``."""
    rows = [(era, culture, frozenset(words.split(", "))) for era, culture, words in table("settings")["clues"]]
    return _AnyOf(frozenset().union(*(words for _, _, words in rows))), rows


class _AnyOf:
    """The patterns of words: whole ones where a script has spaces, others only where a text is not of Latin letters."""

    def __init__(self, words):
        rows = sorted(words, key=lambda word: (-len(word), word))
        latin = "|".join(re.escape(w) for w in rows if w[0] < "\u0250")
        other = "|".join(re.escape(w) for w in rows if w[0] >= "\u0250")
        self._firsts = {w.split()[0].split("-")[0].split(".")[0] for w in rows if w[0] < "\u0250"}
        self._latin, self._other = re.compile(rf"\b(?:{latin})\b"), re.compile(other) if other else None

    def _patterns(self, low):
        if not self._firsts.isdisjoint(_WORD.findall(low)):
            yield self._latin
        if self._other and not low.isascii():
            yield self._other

    def search(self, low):
        """The first match in lower-case text, or None."""
        found = [m for pattern in self._patterns(low) if (m := pattern.search(low))]
        return min(found, key=lambda m: m.start(), default=None)

    def findall(self, low):
        return [word for pattern in self._patterns(low) for word in pattern.findall(low)]

    def sub(self, by, low):
        for pattern in self._patterns(low):
            low = pattern.sub(by, low)
        return low
