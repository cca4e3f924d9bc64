# SPDX-License-Identifier: GPL-3.0-or-later
"""Which language a script is written in: by its letters, and by its small words where letters do not tell."""

import re
from collections import Counter
from functools import cache, lru_cache

from . import languages

_RANGES = (
    ("hangul", "\uac00", "\ud7a3"),
    ("kana", "\u3040", "\u30ff"),
    ("han", "\u4e00", "\u9fff"),
    ("thai", "\u0e00", "\u0e7f"),
)
_SAMPLE = 20_000
_WORD = re.compile(r"[^\W\d_]+")
_LATIN = ("en", "fr", "es", "de")
_FEWEST = 3  # small words of a language that is not English before it is believed
_FEWEST_HANGUL = 40  # syllables from which a script with English headings is told in Korean


def detect(text, title_page=None):
    """BCP 47 tag: the title page's ``Language:`` if it has one, else by letters and words of the first 20 kB."""
    told = (title_page or {}).get("language", "").strip()
    if 2 <= len(told) <= 11 and told.replace("-", "").isalnum():
        low = told.lower()
        return languages.tag_of(low) if low.split("-")[0] in ("zh", *languages.TAGS) or len(low) > 3 else low
    return _by_letters(text[:_SAMPLE])


@lru_cache(maxsize=4)  # a reader asks before it looks for a title page, and behind it
def _by_letters(sample):
    if sample.isascii():
        return _latin(sample)
    counts = dict.fromkeys(("hangul", "kana", "han", "thai", "latin"), 0)
    for ch, often in Counter(sample).items():
        if ch < "\u0250":
            counts["latin"] += often * ch.isalpha()
            continue
        for name, low, high in _RANGES:
            if low <= ch <= high:
                counts[name] += often
                break
    # A Latin word takes some five letters where these scripts take one or two.
    if counts["kana"] > 0.3 * max(counts["han"], 1) and 4 * (counts["kana"] + counts["han"]) > counts["latin"]:
        return "ja"
    best = max(("hangul", "han", "thai"), key=counts.get)
    if 4 * counts[best] <= counts["latin"]:
        return _latin(sample)
    return {"hangul": "ko", "thai": "th"}.get(best) or _chinese(sample)


def _chinese(text):
    """Simplified or traditional, by characters that differ."""
    simple, full = (set(languages.table(tag)["characters"]) for tag in ("zh-Hans", "zh-Hant"))
    counts = Counter(text)
    old, new = sum(counts[c] for c in full), sum(counts[c] for c in simple)
    return "zh-Hant" if old > new else "zh-Hans"


@cache
def _small_words(tag):
    return frozenset(languages.table(tag)["function_words"])


def _latin(text):
    words = Counter()
    for word, often in Counter(_WORD.findall(text)).items():
        words[word.lower()] += often
    scores = {tag: sum(words[word] for word in _small_words(tag)) for tag in _LATIN}
    best = max(_LATIN, key=scores.get)
    return best if scores[best] >= max(_FEWEST, 1.3 * scores["en"]) else "en"
