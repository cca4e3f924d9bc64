# SPDX-License-Identifier: GPL-3.0-or-later
"""Things: the longest word or phrase of the lexicon that begins at a token, and how many of them."""

from dataclasses import dataclass
from functools import cache

from . import people
from .data import table, word_set
from .words import DETERMINERS, plural, tokenise

_CATEGORIES = (
    "props", "set_dressing", "vehicles", "animals", "wardrobe", "makeup", "sfx", "vfx", "sound", "greenery",
    "equipment", "stunts",
)  # fmt: skip
PREFIX = {
    "props": "prop", "set_dressing": "dressing", "vehicles": "vehicle", "animals": "animal", "wardrobe": "wardrobe",
    "makeup": "makeup", "sfx": "sfx", "vfx": "vfx", "sound": "sound", "greenery": "greenery",
    "equipment": "equipment", "stunts": "stunt", "extras": "extras",
}  # fmt: skip
_IRREGULAR = {"mouse": "mice", "goose": "geese", "match": "matches", "body": "bodies"}
_BEFORE_NOUNS = word_set("with in on into onto under behind by without beside near against over of from like")
_ADJECTIVES = word_set(
    "old new big small large little long short tall red blue green black white grey gray brown yellow pink silver "
    "gold golden dark bright cheap heavy single double open closed full wet hot cold half good bad thin fat worn "
    "wooden metal steel glass plastic paper leather brass iron stone silk velvet cardboard neon electric police "
    "rusted giant tiny huge massive sharp loose spare own other same first second last next sudden loud soft "
    "distant"
)
_ADJECTIVE_ENDINGS = ("y", "ed", "en", "al", "ous", "ful", "ish", "ic", "ive", "less", "ing", "ern", "ant", "ent")
_NEVER = word_set("then when men women often even children again they only away every until")
_PLAINLY = ("ous", "ful", "ish", "less", "ive")
_CONTAINERS = frozenset(["pair", "couple"])


@dataclass(frozen=True)
class Entry:
    """A thing of the lexicon. ``key`` is its one name among synonyms."""

    category: str
    word: str
    key: str
    asset: str | None
    plural: bool = False


@cache
def entries():
    """``{word or phrase: Entry}`` of all singular and plural forms."""
    data = table("lexicon")
    same, found = data["same"], {}
    for category in _CATEGORIES:
        for name, asset, *words in data[category]:
            for word in (name, *words):
                key = same.get(word, word)
                found.setdefault(word, Entry(category, word, key, asset))
                many = plural(word, _IRREGULAR)
                own = found.get(many)
                twice = own is not None and own.category == category and own.word == many and same.get(word) != many
                if not word.endswith("s") and (own is None or twice):
                    found[many] = Entry(category, word, key, asset, True)
    return found


@cache
def _index():
    index = {}
    for phrase, entry in entries().items():
        words = tuple(token.low for token in tokenise(phrase))
        index.setdefault(words[0], []).append((words, entry))
    for phrase in table("lexicon")["ignore"]:
        words = tuple(token.low for token in tokenise(phrase))
        index.setdefault(words[0], []).append((words, None))
    for found in index.values():
        found.sort(key=lambda pair: (-len(pair[0]), pair[1] is not None))
    return index


@cache
def _verbs_too():
    data = table("lexicon")
    names = set(data["verbs_too"])
    return names | {plural(name, _IRREGULAR) for name in names}


def match(tokens, i):
    """``(end, Entry or None)`` of the longest thing at ``tokens[i]``; Entry None for an idiom; None for nothing."""
    for words, entry in _index().get(tokens[i].low, ()):
        end = i + len(words)
        if end <= len(tokens) and all(tokens[i + k].low == word for k, word in enumerate(words)):
            if entry and len(words) == 1 and not _is_noun(tokens, i):
                return None
            return end, entry
    return None


def _is_noun(tokens, i):
    """A word that is also a verb needs a determiner; one that is also a place needs its preposition (at the bar)."""
    low = tokens[i].low
    after = table("lexicon")["after"].get(low)
    if after is not None:
        return i > 1 and tokens[i - 1].low in DETERMINERS and tokens[i - 2].low in after
    return low not in _verbs_too() or noun_before(tokens, i)


def noun_before(tokens, i):
    """True when what stands before ``tokens[i]`` makes it a noun: a determiner, with or without adjectives."""
    for back in range(1, 5):
        if i - back < 0:
            return False
        token = tokens[i - back]
        if token.low in DETERMINERS or token.possessive or token.text.isdigit() or token.low == "dozen":
            return True
        if back == 1 and token.low in _BEFORE_NOUNS:
            return True
        if not token.word or not is_adjective(token):
            return False
    return False


def is_adjective(token):
    """A guess from the word's ending, and a short list."""
    low = token.low
    if low in _NEVER:
        return False
    return low in _ADJECTIVES or (len(low) > 3 and low.endswith(_ADJECTIVE_ENDINGS)) or "-" in low


def is_plainly_adjective(token):
    """As ``is_adjective``, but in doubt no: baby, student and detective are nouns."""
    return token.low in _ADJECTIVES or (token.low.endswith(_PLAINLY) and token.low not in people.roles())


def count_before(tokens, i, many):
    """How many are told before ``tokens[i]``: ``(count, told)``."""
    numbers = table("people")["numbers"]
    for back in range(1, 5):
        if i - back < 0:
            break
        token = tokens[i - back]
        if token.text.isdigit() and len(token.text) < 5:
            return max(int(token.text), 1), True
        if token.low == "dozen":
            half = "half" in [token.low for token in tokens[max(i - back - 2, 0) : i - back]]
            return (6 if half else 12), True
        if token.low in numbers:
            number = numbers[token.low]
            return (number, True) if number > 1 or not many else (1, False)
        if token.low in _CONTAINERS or (token.low == "of" and i - back and tokens[i - back - 1].low in _CONTAINERS):
            return 2, True
        if not token.word or not is_adjective(token):
            break
    return (2, False) if many else (1, True)
