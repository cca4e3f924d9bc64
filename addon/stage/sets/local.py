# SPDX-License-Identifier: GPL-3.0-or-later
"""Which recipe a kind of place has in a country and a time, where it has one of its own there."""

from functools import partial

from . import asian_streets as asia
from . import era_streets as eras

LANGUAGES = {"korean": "ko", "japanese": "ja", "chinese": "zh", "thai": "th", "north_american": "en"}
EUROPEAN = ("de", "fr", "es", "it", "pt", "nl", "en")
OLD = ("medieval", "premodern")
STREETS = {
    "japanese": {"street": asia.japanese_street, "alley": asia.japanese_alley, "suburb": asia.japanese_street,
                 "village": asia.japanese_street, "market": asia.japanese_street, "market_alley": asia.japanese_alley},
    "chinese": {"street": asia.chinese_street, "alley": asia.hutong, "suburb": asia.hutong, "village": asia.hutong,
                "market": asia.chinese_street, "market_alley": asia.chinese_street},
    "thai": {kind: asia.thai_street for kind in ("street", "alley", "market", "market_alley")},
    "north_american": {"street": eras.american_street},
}  # fmt: skip
TOWNS = ("street", "alley", "village", "square", "suburb", "market_alley")
TIMES = {
    "medieval": {kind: eras.medieval_street for kind in TOWNS},
    "mid_century": {"street": eras.fifties_street},
    "near_future": {kind: eras.future_street for kind in ("street", "alley", "square", "market_alley")},
}
KOREAN_PAST = {kind: eras.joseon_village for kind in (*TOWNS, "market")}


def recipe_of(kind, culture, era):
    """The recipe of a kind of place there and then, or None where it has none of its own."""
    if culture == "korean" and era in OLD:
        found = KOREAN_PAST.get(kind)
    else:
        found = TIMES.get(era, {}).get(kind) or STREETS.get(culture, {}).get(kind)
    return partial(found, old=era in OLD) if found else None


def language_of(culture, language):
    """The language of the signs there, in a film in this language."""
    short = language.split("-")[0]
    if culture == "european":
        return language if short in EUROPEAN else "en"
    told = LANGUAGES.get(culture, language)
    return language if told == short else told
