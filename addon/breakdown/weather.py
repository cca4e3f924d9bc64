# SPDX-License-Identifier: GPL-3.0-or-later
"""The weather in a heading and in the action; never in what people say."""

import re

_WORDS = {
    "rain": r"(?:rain(?:s|ing|y|fall|storm|drops?|water)?|drizzl(?:e|es|ing)|"
    r"downpour|(?:is )?pouring down|deluge|"
    r"rain-(?:soaked|slick(?:ed)?|swept|streaked|lashed))"
    r"(?! of (?:bullets|blows|arrows|kisses|ash|debris|fire|sparks|confetti|petals|rice))",
    "snow": r"(?:snow(?:s|ing|y|fall|storm|flakes?|drifts?)?|snow-(?:covered|capped)|blizzard|sleet)"
    r"(?! globe| ?white| cone| shovel)",
    "fog": r"(?:fog(?:gy|bound)?|mists?|misty|haze|hazy)(?! of war| up\b)",
    "storm": r"(?:thunder(?:storm|claps?|ous sky)?|lightning|stormy|tempest|typhoon|hurricane|"
    r"(?:a|the|this|gathering|approaching|violent|winter|summer|heavy|raging|distant) storm|"
    r"storm (?:rages|clouds|breaks|howls|approaches|outside))(?! of applause| of protest| of bullets)",
    "wind": r"(?:(?:the|a|cold|strong|icy|howling|bitter|fierce|high|sea|night|desert|biting|gusting|warm) "
    r"wind(?! instrument| chime)|windy|windswept|"
    r"gusts?(?: of wind)?|"
    r"(?:(?<=[.!?] )|(?<=\n)|^)wind(?=[.,!])|"
    r"wind (?:rattles|shakes|roars|sweeps|screams|howls|blows|whips|tears|moans|gusts|whistles|picks up)|gale)",
    "clear": r"(?:clear (?:blue )?sk(?:y|ies)|blue sk(?:y|ies)|cloudless|sunny|"
    r"(?:bright|blazing|brilliant|harsh|golden|warm|hot) sun(?:light|shine)?|"
    r"sunlight|sunshine|the sun (?:shines|beats|blazes))",
    "overcast": r"(?:overcast|(?:gr[ea]y|leaden|cloudy|heavy) sk(?:y|ies)|cloudy|low clouds)",
    "dust": r"(?:dust ?storm|sandstorm|(?:clouds of|swirling|blowing) (?:dust|sand)|"
    r"dust (?:blows|swirls|whirls)|dusty wind)",
}
_FIND = {kind: re.compile(rf"\b{pattern}\b", re.IGNORECASE) for kind, pattern in _WORDS.items()}
# One of these stands in whatever a kind's words match: most texts hold none, and that is seen at once.
_STEMS = {
    "rain": ("rain", "drizzl", "pouring", "deluge"), "snow": ("snow", "blizzard", "sleet"),
    "fog": ("fog", "mist", "haz"), "storm": ("storm", "thunder", "lightning", "tempest", "typhoon", "hurricane"),
    "wind": ("wind", "gust", "gale"), "clear": ("clear", "sun", "blue sk", "cloudless"),
    "overcast": ("overcast", "sky", "skies", "cloud"), "dust": ("dust", "sandstorm", " sand"),
}  # fmt: skip
_NO = re.compile(
    r"(?:\bno|\bno more|\bwithout|\bnot a drop of|\bforgets? the|"
    r"\bused to|\bsmells? of|\bsmells? like|\bphoto of|\bpainting of|\blike|\bas the)\s+$",
    re.IGNORECASE,
)
_OVER = re.compile(
    r"^\s*(?:has|have|had)?\s*(?:finally |just )?"
    r"(?:stop(?:s|ped)|cleared|clears|passed|ended|ends|is over|lifted|lifts)\b",
    re.IGNORECASE,
)
_COAT = re.compile(r"^(?:-)?\s?(?:coat|boots|gear|jacket|hat|water barrel|barrel|poncho)", re.IGNORECASE)
_ALONE = re.compile(r"[-–—(,.]\s*(STORM|WIND|DUST)\s*(?=[-–—),.]|$)", re.IGNORECASE)  # a piece of a heading


def of(heading, action):
    """Kinds of weather told by a heading and by action text, in the schema's order."""
    told = {word.lower() for word in _ALONE.findall(heading)} | _told(heading) | _told(action)
    return [kind for kind in _FIND if kind in told]


def _told(text):
    low = text.lower().replace("window", "")  # which holds a wind that none of the words means
    return {kind for kind, stems in _STEMS.items() if any(map(low.__contains__, stems)) and _says(_FIND[kind], text)}


def _says(pattern, text):
    """Whether a text tells of the weather that a pattern finds: not where there is none, nor any more."""
    for found in pattern.finditer(text):
        before, after = text[max(found.start() - 24, 0) : found.start()], text[found.end() : found.end() + 40]
        if not _NO.search(before) and not _OVER.match(after) and not _COAT.match(after):
            return True
    return False
