# SPDX-License-Identifier: GPL-3.0-or-later
"""Which recipe a kind of place has in a country and a time, where it has one of its own there."""

from functools import partial

from . import america, era_rooms, japan, orient
from . import asian_streets as asia
from . import bygone_rooms as old_rooms
from . import era_streets as eras

LANGUAGES = {"korean": "ko", "japanese": "ja", "chinese": "zh", "thai": "th", "north_american": "en"}
EUROPEAN = ("de", "fr", "es", "it", "pt", "nl", "en")
OLD = ("medieval", "premodern")
STREETS = {
    "japanese": {"street": asia.japanese_street, "alley": asia.japanese_alley, "suburb": asia.japanese_street,
                 "village": asia.japanese_street, "market": asia.japanese_street, "market_alley": asia.japanese_alley},
    "chinese": {"street": asia.chinese_street, "alley": asia.hutong, "suburb": asia.hutong, "village": asia.hutong,
                "market": asia.chinese_street, "market_alley": asia.chinese_street},
    "thai": dict.fromkeys(("street", "alley", "market", "market_alley"), asia.thai_street),
    "north_american": {"street": eras.american_street},
}  # fmt: skip
TOWNS = ("street", "alley", "village", "square", "suburb", "market_alley")
TIMES = {
    "medieval": dict.fromkeys(TOWNS, eras.medieval_street),
    "mid_century": {"street": eras.fifties_street},
    "near_future": dict.fromkeys(("street", "alley", "square", "market_alley"), eras.future_street),
}
ROOMS = {  # (kind, culture, era): a room that a word for any of its kind means there or then
    ("bar", None, "medieval"): old_rooms.tavern,
    ("restaurant", None, "medieval"): old_rooms.tavern,
    ("bar", "european", "premodern"): old_rooms.tavern,
    ("bar", "north_american", "premodern"): america.saloon,
    ("living_room", None, "medieval"): old_rooms.great_hall,
    ("great_hall", "korean", None): old_rooms.palace_hall,
    ("palace_hall", "european", None): old_rooms.great_hall,
    ("bar", "japanese", None): japan.izakaya,
    ("teahouse", "japanese", None): japan.tatami_room,
    ("living_room", "japanese", "premodern"): japan.tatami_room,
    ("bedroom", "japanese", "premodern"): japan.tatami_room,
    ("room", "japanese", "premodern"): japan.tatami_room,
    ("cafe", "chinese", "premodern"): orient.teahouse,
    ("bar", "chinese", "premodern"): orient.teahouse,
    ("restaurant", "chinese", "premodern"): orient.teahouse,
    ("kitchen", None, "mid_century"): era_rooms.fifties_kitchen,
    ("living_room", None, "mid_century"): era_rooms.fifties_living,
    **{(kind, None, "near_future"): era_rooms.future_home for kind in ("living_room", "korean_apartment", "kitchen")},
    ("office", None, "near_future"): era_rooms.future_office,
    ("yard", "chinese", None): orient.siheyuan,
    ("yard", "thai", "premodern"): orient.thai_house,
    ("village", "thai", None): orient.thai_house,
}
KOREAN_PAST = dict.fromkeys((*TOWNS, "market"), eras.joseon_village)


def recipe_of(kind, culture, era):
    """The recipe of a kind of place there and then, or None where it has none of its own."""
    if culture == "korean" and era in OLD:
        found = KOREAN_PAST.get(kind)
    else:
        found = TIMES.get(era, {}).get(kind) or STREETS.get(culture, {}).get(kind)
        if culture == "north_american" and era in OLD:
            found = None  # the West: the plain street, aged
    if found:
        return partial(found, old=era in OLD)
    return next(
        (ROOMS[key] for key in ((kind, culture, era), (kind, None, era), (kind, culture, None)) if key in ROOMS), None
    )


def language_of(culture, language):
    """The language of the signs there, in a film in this language."""
    short = language.split("-")[0]
    if culture == "european":
        return language if short in EUROPEAN else "en"
    told = LANGUAGES.get(culture, short)
    return language if told == short else told
