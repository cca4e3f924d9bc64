# SPDX-License-Identifier: GPL-3.0-or-later
"""Things: the longest word or phrase of the lexicon that begins at a token, and how many of them."""

from dataclasses import dataclass
from functools import cache, lru_cache

from . import colours, people
from .data import table, word_set
from .words import DETERMINERS, PREPOSITIONS, plural, tokenise

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
    "distant plain round square flat tight fancy simple elegant formal matching checked plaid floral cotton woollen "
    "wool linen fur denim military oversized baggy wide narrow rough battered empty lone"
)
_ADJECTIVE_ENDINGS = ("y", "ed", "en", "al", "ous", "ful", "ish", "ic", "ive", "less", "ing", "ern", "ant", "ent")
_NEVER = word_set("then when men women often even children again they only away every until")
_PLAINLY = ("ous", "ful", "ish", "less", "ive")
_CONTAINERS = frozenset(["pair", "couple"])
_ROWS = {"row": 5, "rows": 12, "line": 5, "stack": 5, "pile": 5, "bunch": 4, "heap": 5, "handful": 3, "cluster": 5}
MANY = 3  # of a plural that is not counted


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
    """``{first word: ({second word: [(words, Entry or None)]}, [Entry or None])}``: longer ones first, then the word
    alone; idioms (None) before things."""
    index = {}
    for phrase, entry in entries().items():
        words = tuple(token.low for token in tokenise(phrase))
        index.setdefault(words[0], []).append((words, entry))
    for phrase in table("lexicon")["ignore"]:
        words = tuple(token.low for token in tokenise(phrase))
        index.setdefault(words[0], []).append((words, None))
    return {first: _by_second(found) for first, found in index.items()}


def _by_second(found):
    longer, alone = {}, []
    for words, entry in sorted(found, key=lambda pair: (-len(pair[0]), pair[1] is not None)):
        if len(words) == 1:
            alone.append(entry)
        else:
            longer.setdefault(words[1], []).append((words, entry))
    return longer, alone


@cache
def _verbs_too():
    data = table("lexicon")
    names = set(data["verbs_too"])
    return names | {plural(name, _IRREGULAR) for name in names}


def begins(low):
    """Whether a thing's name or an idiom begins with a word, or is one."""
    return low in _index() or low in entries()


def match(tokens, i):
    """``(end, Entry or None)`` of the longest thing at ``tokens[i]``; Entry None for an idiom; None for nothing."""
    lows = tokens.lows
    found = _index().get(lows[i])
    if found is None:
        return None
    longer, alone = found
    for words, entry in longer.get(lows[i + 1], ()) if i + 1 < len(lows) else ():
        end = i + len(words)
        if words == tuple(lows[i:end]):
            return end, entry
    if not alone or (alone[0] and not _is_noun(tokens, i)):
        return None
    return i + 1, alone[0]


def _is_noun(tokens, i):
    """A word that is also a verb needs a determiner; one that is also a place needs its preposition (at the bar)."""
    low = tokens[i].low
    after = table("lexicon")["after"].get(low)
    if after is not None:
        return i > 1 and tokens[i - 1].low in DETERMINERS and tokens[i - 2].low in after
    return low not in _verbs_too() or noun_before(tokens, i) or _described(tokens, i)


def _described(tokens, i):
    """True for the suit of ``DANIEL (40s), rumpled suit,``: an adjective before it, and a mark before that."""
    k = i - 1
    while k >= 0 and tokens[k].word and not tokens[k].capital and is_adjective(tokens[k]) and i - k < 4:
        k -= 1
    return 0 <= k < i - 1 and (tokens[k].text in (",", ";", "(") or tokens[k].low in ("in", "with", "wearing", "and"))


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
    return _is_adjective(token.low)


@lru_cache(maxsize=20_000)
def _is_adjective(low):
    if low in _NEVER or low in PREPOSITIONS:
        return False
    return (
        low in _ADJECTIVES
        or low in colours.words()
        or low in colours.shades()
        or (len(low) > 3 and low.endswith(_ADJECTIVE_ENDINGS))
        or "-" in low
    )


def is_plainly_adjective(token):
    """As ``is_adjective``, but in doubt no: baby, student and detective are nouns."""
    return is_plainly_adjective_word(token.low)


def is_plainly_adjective_word(low):
    """As ``is_plainly_adjective``, of a word in small letters."""
    return low in _ADJECTIVES or (low.endswith(_PLAINLY) and low not in people.roles() and low not in entries())


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
            half = "half" in tokens.lows[max(i - back - 2, 0) : i - back]
            return (6 if half else 12), True
        if token.low in numbers:
            number = numbers[token.low]
            if number == 100 and i - back:
                number *= numbers.get(tokens[i - back - 1].low, 1)
            return (number, True) if number > 1 or not many else (1, False)
        if token.low in _CONTAINERS or (token.low == "of" and i - back and tokens[i - back - 1].low in _CONTAINERS):
            return 2, True
        if back == 1 and many and token.low == "of" and i > 1 and tokens[i - 2].low in _ROWS:
            return _ROWS[tokens[i - 2].low], False
        if not token.word or not is_adjective(token):
            break
    return (MANY, False) if many else (1, True)
