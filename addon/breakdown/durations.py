# SPDX-License-Identifier: GPL-3.0-or-later
"""How long things take, and how much of a page they fill."""

import math
import re
import unicodedata

WORDS_PER_S = 2.5
SPEECH_LEAD_S = 0.4
PAUSE_S = 0.8
CAMERA_S = 1.4
MIN_ACTION_S, MAX_ACTION_S = 0.8, 6.0
PAGE_LINES = 55
_WIDTHS = {"dialogue": 35, "lyric": 35, "parenthetical": 25}
_ACTION_WIDTH = 60
_NARROW = "\u0370"  # letters before it, the Latin ones, take one column

_LATIN = re.compile(r"[A-Za-z]+")
_SMALL = frozenset("ゃゅょャュョぁぃぅぇぉァィゥェォ")
_PAUSE = re.compile(r"\b(?:beat|pause|pauses|long pause|silence|hesitates|then)\b", re.IGNORECASE)
_SECONDS = {
    "enter": 2.8, "exit": 2.8, "walk": 3.2, "run": 2.6, "sit": 2.0, "stand_up": 1.4, "kneel": 1.8, "crouch": 1.2,
    "lie": 2.0, "fall": 1.4, "jump": 1.3, "climb": 3.2, "open": 1.6, "close": 1.3, "pick_up": 1.8, "put_down": 1.5,
    "give": 1.8, "take": 1.6, "throw": 1.2, "catch": 1.0, "carry": 2.4, "drag": 3.0, "push": 1.6, "pull": 1.6,
    "point": 1.2, "wave": 1.4, "nod": 1.0, "shake_head": 1.2, "shrug": 1.0, "look": 1.3, "look_away": 1.2, "read": 2.4,
    "write": 2.4, "type": 2.2, "phone": 2.2, "drink": 2.4, "eat": 2.6, "smoke": 2.4, "cook": 2.6, "drive": 3.0,
    "fight": 3.0, "hit": 1.2, "kick": 1.2, "shoot": 1.2, "aim": 1.5, "hug": 2.8, "kiss": 2.4, "shake_hands": 1.8,
    "bow": 2.4, "dance": 3.5, "cry": 2.4, "laugh": 1.5, "shout": 1.4, "whisper": 1.6, "wait": 2.0, "hide": 2.2,
    "chase": 3.4, "stop": 1.0, "turn": 1.0, "sleep": 2.4, "wake": 1.8, "die": 2.4, "knock": 1.4, "listen": 1.8,
    "pour": 2.4, "light": 1.6, "search": 2.6, "work": 2.6, "play": 3.0, "lean": 1.4,
    "ride": 3.2, "talk": 2.4, "touch": 1.8, "hold_hands": 2.0, "take_off": 1.8, "put_on": 1.8, "feed": 2.6,
    "raise": 1.6, "cheer": 1.8, "applaud": 2.0, "sweep": 2.6,
}  # fmt: skip


def _words(text):
    return len(text.split())


def _syllables(text):
    """Syllables of Korean: its letters; a digit is one, a Latin word two."""
    return sum("\uac00" <= ch <= "\ud7a3" or ch.isdigit() for ch in text) + 2 * len(_LATIN.findall(text))


def _morae(text):
    """Morae of Japanese: kana, but for small ones, and two for a kanji."""
    kana = sum(("\u3041" <= ch <= "\u30fc" and ch not in _SMALL) for ch in text)
    return kana + 2 * sum("\u4e00" <= ch <= "\u9fff" or ch.isdigit() for ch in text) + 3 * len(_LATIN.findall(text))


def _characters(text):
    return sum("\u3400" <= ch <= "\u9fff" or ch.isdigit() for ch in text) + 2 * len(_LATIN.findall(text))


def _thai(text):
    """Syllables of Thai: a written vowel each, and one for two consonants that no vowel stands by."""
    vowels = sum("\u0e30" <= ch <= "\u0e39" or "\u0e40" <= ch <= "\u0e44" for ch in text)
    plain = sum("\u0e01" <= ch <= "\u0e2e" for ch in text)
    return vowels + max(plain - 1.7 * vowels, 0) / 2 + 2 * len(_LATIN.findall(text))


# How speech is counted, how many a second, and how many an English word is worth. Read aloud, languages take about
# as long for the same thing (Pellegrino et al. 2011: syllable rates of 5.2 zh to 7.8 ja); scaled to an actor's
# English of WORDS_PER_S.
_SPOKEN = {
    "en": (_words, WORDS_PER_S, 1.0), "ko": (_syllables, 5.2, 2.2), "ja": (_morae, 6.8, 2.8),
    "zh": (_characters, 4.2, 1.6), "th": (_thai, 4.2, 1.4), "fr": (_words, 2.6, 1.05), "es": (_words, 2.5, 1.0),
    "de": (_words, 2.2, 0.9),
}  # fmt: skip


def speech(text, manner="", language="en"):
    """Seconds of a speech: its words, a breath, and a pause for each ``(beat)``."""
    count, rate, _ = _SPOKEN.get(language, _SPOKEN["en"])
    pauses = len(_PAUSE.findall(manner))
    return round(max(count(text) / rate + SPEECH_LEAD_S, MIN_ACTION_S) + PAUSE_S * pauses, 2)


def action(text, verb=None, language="en"):
    """Seconds of an action, by what is done and how much is said of it."""
    count, _, per_word = _SPOKEN.get(language, _SPOKEN["en"])
    words = count(text) / per_word
    seconds = _SECONDS[verb] + 0.06 * max(words - 6, 0) if verb in _SECONDS else 0.7 + 0.15 * words
    return round(min(max(seconds, MIN_ACTION_S), MAX_ACTION_S), 2)


def eighths(elements):
    """Eighths of a page that a scene's elements fill (55 lines a page), at least one."""
    lines = 0
    for element in elements:
        if element.type == "scene_heading" or element.type == "character":
            lines += 2
        elif element.type in ("action", "transition", "shot", "centered"):
            lines += 1 + _wrapped(element.text, _ACTION_WIDTH)
        elif element.type in _WIDTHS:
            lines += _wrapped(element.text, _WIDTHS[element.type])
    return max(1, round(8 * lines / PAGE_LINES))


def _columns(text):
    """Columns of a line; a letter of Korean, Japanese and Chinese takes two."""
    if text.isascii():
        return len(text)
    return len(text) + sum(ch >= _NARROW and unicodedata.east_asian_width(ch) in "WF" for ch in text)


def _wrapped(text, width):
    return max(1, math.ceil(_columns(" ".join(text.split())) / width))
