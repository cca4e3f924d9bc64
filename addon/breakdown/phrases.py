# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands before a noun: its determiner, its adjectives, and where the whole phrase begins."""

from dataclasses import dataclass

from . import colours, lexicon
from .data import table, word_set
from .verbs import match_verb
from .words import DETERMINERS, PREPOSITIONS

_NO_WORDS = word_set(
    "own same other another few several single double first second next last more some any no both many various "
    "numerous each every one two three four five six seven eight nine ten dozen half whole entire only"
)
_MOST = 6  # words before a noun


@dataclass
class Phrase:
    """``a small, rusted`` before a noun. ``owner``: index of ``her`` or ``Mara's``; ``det``: a, the, his, ..."""

    start: int
    det: str = ""
    owner: int | None = None
    words: tuple[str, ...] = ()

    @property
    def colour(self):
        """sRGB hex of the colour that the words tell, or None."""
        return colours.told(self.words)

    @property
    def definite(self):
        """True where a thing is meant that is known already."""
        return self.det not in ("", "a", "an", "another", "some", "two", "three", "several", "many")


def before(tokens, i):
    """The ``Phrase`` before the noun at ``tokens[i]``."""
    words, k = [], i - 1
    while k >= 0 and len(words) < _MOST:
        token = tokens[k]
        if token.low in DETERMINERS:
            owner = k if token.low in ("his", "her", "their") else None
            return Phrase(k, token.low, owner, _kept(words))
        if token.possessive:
            return Phrase(k, "'s", k, _kept(words))
        if token.text == "," and words and k and _describes(tokens, k - 1):
            k -= 1
            continue
        if not _describes(tokens, k):
            break
        words.insert(0, token.low)
        k -= 1
    while words and words[0].endswith("ing"):
        words.pop(0)
        k += 1
    return Phrase(k + 1, "", None, _kept(words))


def _describes(tokens, k):
    token = tokens[k]
    if (
        not token.word
        or token.low in PREPOSITIONS
        or (token.capital and not token.shouted and k and tokens[k - 1].text != ".")
    ):
        return False
    if token.low in colours.words() or token.low in colours.shades():
        return True
    if token.low in table("people")["numbers"]:
        return True
    return lexicon.is_adjective(token) and not (token.low.endswith("y") and match_verb(tokens, k))


def _kept(words):
    return tuple(word for word in words if word not in _NO_WORDS and not word.isdigit())
