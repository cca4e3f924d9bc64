# SPDX-License-Identifier: GPL-3.0-or-later
"""The words by which each language marks a script's parts: one JSON file a language, read once.

All are our own (CC0). Lists hold small letters and half-width signs, as ``fold`` makes them.
"""

import json
import re
from functools import cache, lru_cache
from pathlib import Path

_HERE = Path(__file__).parent
TAGS = ("en", "fr", "es", "de", "ko", "ja", "zh-Hans", "zh-Hant", "th")
NATIVE = frozenset(("ko", "ja", "zh-Hans", "zh-Hant", "th"))  # no capitals to tell names and headings by
_OTHERS = {"zh": "zh-Hans", "zh-tw": "zh-Hant", "zh-hk": "zh-Hant", "zh-mo": "zh-Hant", "zh-hant": "zh-Hant"}
_WIDE = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: " ", 0x2019: "'", 0xA0: " "}
_DIGITS = {c: i for i, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2, "兩": 2}
_KEPT = 8192
_SIGNS = " -–—,;:=*。【】[]()<>〈〉"
_UNITS = {"十": 10, "百": 100, "千": 1000}


def narrow(text):
    """``text`` with full-width letters, digits, signs and blanks as half-width ones, of the same length."""
    return text if text.isascii() else _narrowed(text)


@lru_cache(maxsize=1024)
def _narrowed(text):
    return text.translate(_WIDE)


@lru_cache(maxsize=4096)
def fold(text):
    """``text`` as the lists hold it: narrow, in small letters, single blanks, without dots and dashes around it."""
    return " ".join(narrow(text).casefold().split()).strip(_SIGNS)


def first_word(text):
    """The first word of a text, in small letters and without the signs around it."""
    return text.split(None, 1)[0].casefold().strip(_SIGNS)


def tag_of(told):
    """The tag of ours for a BCP 47 tag or a language's name, ``en`` for what is not known."""
    told = told.strip()
    low = told.lower().replace("_", "-")
    if low in _OTHERS:
        return _OTHERS[low]
    for tag in TAGS:
        if low == tag.lower() or low in table(tag)["names"]:
            return tag
    stem = low.split("-")[0]
    return _OTHERS.get(stem) or (stem if stem in TAGS else "en")


@cache
def table(tag):
    """The JSON data of a language, with what it takes from another (``like``). Treat as read-only."""
    data = json.loads((_HERE / f"{tag}.json").read_text(encoding="utf-8"))
    return table(data["like"]) | data if "like" in data else data


@cache
def profile(tag):
    """The ``Profile`` of one of ``TAGS``."""
    return Profile(tag)


def numeral(text):
    """Digits for a number in digits of any script or in Chinese numerals: ``十二`` is ``12``; others as they are."""
    text = narrow(text).strip()
    if len(text) == 1 and "\u2460" <= text <= "\u2473":
        return str(ord(text) - 0x245F)
    if text and all(c in _DIGITS for c in text):
        return str(int("".join(str(_DIGITS[c]) for c in text)))
    if text and all(c in _DIGITS or c in _UNITS for c in text):
        total, digit = 0, 0
        for c in text:
            if c in _UNITS:
                total, digit = total + (digit or 1) * _UNITS[c], 0
            else:
                digit = _DIGITS[c]
        return str(total + digit)
    return "".join(str(int(c)) if c.isdecimal() else c for c in text)


class Profile:
    """What a language's words mean. English ones are understood beside every language's own."""

    def __init__(self, tag):
        self.tag, self.data = tag, table(tag)
        self.native = tag in NATIVE
        layers = [self.data] if tag == "en" else [table("en"), self.data]
        self._sides, self._times, self._marks, self._voices = {}, {}, {}, {}
        self._keys = {}
        for data in layers:
            for name, side in (("interior", "INT"), ("exterior", "EXT"), ("both", "INT/EXT")):
                self._sides.update(dict.fromkeys(data[name], side))
            for time, words in data["times"].items():
                self._times.update(dict.fromkeys(words, time))
            for kind in _MARKS:
                self._marks.update(dict.fromkeys(data.get(kind, ()), kind))
            for voice, words in data["voices"].items():
                self._voices.update(dict.fromkeys(words, voice))
            for key, words in data["keys"].items():
                self._keys.update(dict.fromkeys(words, key))
        self.mark_heads = frozenset(word[0] if self.native else first_word(word) for word in self._marks)
        self.carries = frozenset(word for data in layers for word in data["carries"])
        self.same_place = frozenset(self.data.get("same_place", ()))
        self.before = _longest(self.data.get("before", ()))
        self.after = _longest(self.data.get("after", ()))
        self.numbering = [re.compile(p, re.IGNORECASE) for p in self.data.get("numbering", ())]
        shapes = "|".join(re.sub(r"\(\?P<\w+>", "(?:", p) for p in self.data.get("numbering", ()))
        self.any_numbering = re.compile(shapes, re.IGNORECASE) if shapes else None  # one look instead of many
        self.voice_endings = sorted(
            ((ending, voice) for voice, told in self.data.get("voice_endings", {}).items() for ending in told),
            key=lambda pair: -len(pair[0]),
        )
        self.voice_tails = tuple(ending for ending, _ in self.voice_endings)
        bare = self.data.get("bare_number")
        self.bare = re.compile(bare) if bare else None
        self.split = re.compile(self.data["split"]) if "split" in self.data else None
        self.narrators = frozenset(self.data.get("narrators", ()))
        self.not_names = frozenset(self.data.get("not_names", ())) | set(self._keys)
        self.shot_heads = tuple(word + " " for data in layers for word in data.get("shot_heads", ()))
        self.not_places = frozenset(word for data in layers for word in data.get("not_places", ()))
        self.sentence = re.compile(self.data["sentence_ends"]) if "sentence_ends" in self.data else None
        self.speech_like, self.action_like = (_pattern(self.data.get(k)) for k in ("speech_like", "action_like"))
        self.scene_words = _longest(self.data.get("scene_words", ()))
        sides = "|".join(re.escape(w) for w in _longest(w for w in self._sides if len(w) > 2 or "/" in w))
        self.side_first = re.compile(rf"(?:{sides})(?:\s*\.?\s*/\s*(?:{sides}))?\s*[./\s:-]\s*\S", re.IGNORECASE)
        self.heading_ends = tuple({*self._sides, *self._times, *self.carries, *self.after})
        self.inside, self.outside = (_longest(self.data.get(k, ())) for k in ("inside", "outside"))
        self.long_sides = _longest(w for w in self._sides if len(w) > 1)
        self.long_times = _longest(w for w in self._times if len(w) > 1)
        # Places, names and times come back all through a script.
        self.side, self.time, self.mark = (lru_cache(_KEPT)(f) for f in (self._side, self._time, self._mark))

    def _side(self, text):
        """``INT``, ``EXT`` or ``INT/EXT`` where a whole piece says that, else None."""
        low = fold(text).rstrip(".")
        return self._sides.get(low) or self._sides.get(low.replace(" ", "").replace(".", ""))

    def _time(self, text):
        """The time of day where a whole piece says one, else None."""
        low = fold(text).strip(". ")
        if low in self._times:
            return self._times[low]
        for _ in range(3):
            short = self._without(low)
            if short == low:
                break
            low = short
            if low in self._times:
                return self._times[low]
        return None

    def _without(self, low):
        """``low`` without one word that may stand before or after a time of day."""
        for word in self.before:
            if low.startswith(word) and len(low) > len(word):
                return low[len(word) :].strip()
        for word in self.after:
            if low.endswith(word) and len(low) > len(word):
                return low[: -len(word)].strip()
        return low

    def goes_on(self, text):
        """Whether a whole piece says that the time goes on."""
        return fold(text).strip(". ") in self.carries

    def same(self, text):
        """Whether a whole piece says that the place is the one before."""
        return fold(text).strip(". ") in self.same_place

    def _mark(self, text):
        """Kind of a whole line or bracket: ``transitions``, ``shots``, ``flashback`` …; None for anything else."""
        low = fold(text)
        return self._marks.get(low) or self._marks.get(low.rstrip(".:! "))

    def sentence_like(self, text):
        """Whether a short text ends as a sentence does, not as a name."""
        return bool(self.sentence and self.sentence.search(narrow(text)) and len(text) > 3)

    def voice(self, text):
        """``V.O.``, ``O.S.`` or ``FILTERED`` for a mark of where a voice comes from, else ``""``."""
        low = fold(text)
        return self._voices.get(low) or self._voices.get(low.rstrip(".")) or ""

    def key(self, text):
        """``place``, ``time``, ``people`` … where a piece is the label of one, else None."""
        return self._keys.get(fold(text).replace(" ", ""))


_MARKS = (
    "captions", "shots", "transitions", "montage", "montage_end", "flashback", "flashback_end",
)  # fmt: skip


def _pattern(text):
    return re.compile(text) if text else None


def _longest(words):
    return tuple(sorted(words, key=len, reverse=True))
