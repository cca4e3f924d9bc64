# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a paragraph names things: those of the lexicon, those in capitals, and those that no list knows."""

from dataclasses import replace
from functools import cache, lru_cache

from . import colours, lexicon, people, phrases
from .data import table, word_set
from .mention import Mention
from .parts import FIRST_WORDS, Parts
from .verbs import match_verb
from .words import PREPOSITIONS, singular

_HANDLING = word_set("pick_up put_down take carry give throw catch open drag push pull")
PORTABLE = ("picture", "plant", "clock", "table_lamp", "mirror")  # furnishings that people carry about
_DRINKS = ("glass", "wine_glass", "cup", "beer_glass")
_TAKING = word_set("take carry give throw catch pick_up steal")
_FINDING = word_set("find discover repair fix build ride examine inspect polish load unload unpack assemble steal")
_NO_THING = ("ness", "tion", "sion", "ity", "ance", "ence", "ship", "hood", "ism", "ling", "ting", "ning", "ly")
_AFTER_THING = PREPOSITIONS | word_set("and or then as that which who while but to is are")


class Nouns(Parts):
    """The part of a ``Tagger`` that knows things; it has a ``cast`` and notes elements in ``things``."""

    def _thing(self, passage, i):
        tokens = passage.tokens
        if tokens[i].low in FIRST_WORDS and (part := self._part(passage, i)):
            return part
        found = lexicon.match(tokens, i) or _after_verb(tokens, i)
        if not found:
            return None
        end, entry = found
        if entry is None:
            return Mention("none", i, end)
        if tokens[i].low in colours.words() and end == i + 1 < len(tokens) and lexicon.match(tokens, end):
            return None  # a glass bottle
        if end < len(tokens) and not tokens[end - 1].possessive and people.role_at(tokens, end):
            return None
        if (
            entry.category == "props"
            and tokens[i].capital
            and not tokens[i].shouted
            and i
            and tokens[i - 1].word
            and not lexicon.noun_before(tokens, i)
        ):
            return None
        entry = _sense(tokens, i, entry)
        if entry.asset in _DRINKS and i > 1 and tokens[i - 1].low == "of" and _vessel(tokens, i - 2):
            return Mention("none", i, end)  # two glasses of whiskey
        if entry.word == "lamp" and "EXT" in self.things.setting:
            entry = replace(entry, asset="lantern")
        count, told = lexicon.count_before(tokens, i, entry.plural)
        phrase = phrases.before(tokens, i)
        taken = not phrase.definite and _handled(tokens, phrase.start, _TAKING)
        if entry.asset in PORTABLE and (taken or (phrase.definite and self.things.carried(entry.key))):
            entry = replace(entry, category="props")  # takes out a golden clock
        if phrase.det == "no" or (phrase.start and tokens[phrase.start - 1].low == "without"):
            return Mention("none", i, end)
        line = passage.line_at(tokens[i].start)
        ident = self.things.add(entry.category, entry.key, entry.word, line, count, told, entry.asset, phrase)
        return Mention("thing", i, end, [ident], entry.word, possessive=tokens[end - 1].possessive, phrase=phrase)

    def _unknown(self, passage, i):
        """A thing that no list knows: it is carried or found, or stands on something that is known."""
        tokens = passage.tokens
        token = tokens[i]
        if token.capital or not may_be_thing(token.low):
            return None
        after = tokens[i + 1] if i + 1 < len(tokens) else None
        if after is not None and after.word and after.low not in _AFTER_THING and not after.low.endswith("ly"):
            return None
        if not lexicon.noun_before(tokens, i):
            return None
        phrase = phrases.before(tokens, i)
        if not phrase.det or (phrase.det == "'s" and self.cast.at(tokens, phrase.owner) is None):
            return None
        if len(token.low) < 3 or match_verb(tokens, i):
            return None
        word = singular(token.low) if phrase.det not in ("a", "an") else token.low
        many = word != token.low
        again = word in self.things.memory.coined and phrase.definite
        if not again and not (_handled(tokens, phrase.start) or self._stands(tokens, i, phrase)):
            return None
        self.things.memory.coined.add(word)
        count, told = lexicon.count_before(tokens, i, many)
        ident = self.things.add("props", word, word, passage.line_at(token.start), count, told, None, phrase)
        return Mention("thing", i, i + 1, [ident], word, possessive=token.possessive, phrase=phrase)

    def _stands(self, tokens, i, phrase):
        """True for ``A trebuchet on the table``: a noun that begins its sentence, and a known thing behind it."""
        begins = phrase.start == 0 or tokens[phrase.start - 1].text in ".!?"
        if not begins or i + 2 >= len(tokens) or tokens[i + 1].low not in ("on", "in", "under", "beside", "against"):
            return False
        return any(lexicon.match(tokens, k) for k in range(i + 2, min(i + 6, len(tokens))))

    def _shouted(self, passage, i):
        """Words in capitals that no list knows: sounds, or props that the script points out."""
        tokens = passage.tokens
        end = i
        while end < len(tokens) and tokens[end].shouted and end - i < 4 and not self.cast.at(tokens, end):
            end += 1
        words = tokens.lows[i:end]
        line, text = passage.line_at(tokens[i].start), passage.text[tokens[i].start : tokens[end - 1].end]
        sound = next((word for word in words if _stem(word) in sounds()), None)
        if sound:
            ident = self.things.add("sound", _stem(sound), text.lower(), line)
            return Mention("thing", i, end, [ident], sound) if not match_verb(tokens, i) else Mention("none", i, i + 1)
        if (
            " ".join(words) in stop() or any(w in stop() for w in words[-1:]) or match_verb(tokens, i)
            or not lexicon.noun_before(tokens, i) or len(words[-1]) < 3 or words[-1].endswith(("ing", "ed", "ly"))
            or lexicon.match(tokens, end - 1)
        ):  # fmt: skip
            return None
        before = tokens[i - 1].low
        count, told = lexicon.count_before(tokens, i, words[-1].endswith("s") and before not in ("a", "an"))
        ident = self.things.add("props", text, text, line, count, told)
        return Mention("thing", i, end, [ident], words[-1])


@cache
def stop():
    """Words in capitals that are no things."""
    return frozenset(table("lexicon")["stop"])


@cache
def sounds():
    """Words in capitals that are heard."""
    return frozenset(table("lexicon")["sounds"])


@cache
def _abstract():
    return frozenset(table("lexicon")["abstract"].split())


def _sense(tokens, i, entry):
    """The other thing of the same name where the words before tell it: a tray of glasses are no spectacles."""
    other, clues = table("lexicon")["senses"].get(tokens[i].low, (None, ""))
    if other is None or set(clues.split()).isdisjoint(tokens.lows[max(i - 3, 0) : i]):
        return entry
    found = lexicon.entries()[other]
    return lexicon.Entry(found.category, found.word, found.key, found.asset, entry.plural)


def _after_verb(tokens, i):
    """``(end, Entry)`` of a plural that could be a verb, but for the verb before it: ``unload crates``."""
    entry = lexicon.entries().get(tokens[i].low)
    if entry is None or not entry.plural or not i or not (verb := match_verb(tokens, i - 1)):
        return None
    return (i + 1, entry) if verb.end == i and verb.name in _HANDLING | {"work", "hang"} else None


@lru_cache(maxsize=20_000)
def may_be_thing(word):
    """Whether a word that no list knows may be a thing."""
    if (
        word in PREPOSITIONS
        or word in _abstract()
        or singular(word) in _abstract()
        or people.roles().get(word)
        or not word.isalpha()
    ):
        return False
    return not word.endswith(_NO_THING) and not lexicon.is_plainly_adjective_word(word)


def _handled(tokens, start, names=_HANDLING):
    """True where a verb for handling or for finding stands right before ``tokens[start]``."""
    for k in range(start - 1, max(start - 4, -1), -1):
        verb = match_verb(tokens, k)
        if verb and (verb.end == start or (verb.end == start - 1 and tokens[verb.end].low in ("up", "down", "out"))):
            return verb.name in names or (names is _HANDLING and verb.lemma in _FINDING)
    return False


def _vessel(tokens, k):
    entry = lexicon.entries().get(singular(tokens[k].low)) or lexicon.entries().get(tokens[k].low)
    return entry is not None and entry.asset in (*_DRINKS, "mug", "bottle", "jug")


def _stem(word):
    for form in (word, word.removesuffix("s"), word.removesuffix("es"), word.removesuffix("ing")):
        if form in sounds():
            return form
    return word
