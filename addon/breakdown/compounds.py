# SPDX-License-Identifier: GPL-3.0-or-later
"""Nouns of two words that begin like a person: a guard rail is no guard, a waitress station no waitress."""

from . import lexicon
from .data import word_set
from .verbs import match_verb

_HEADS = word_set(
    "rail rails tower towers post posts station stations house houses booth hut room rooms shack quarters entrance "
    "exit badge insignia class school hall line size whistle stand cart truck car van boat ship wagon cabin mess pole "
    "barracks office box academy trial island colony costume portrait colors colours outfit duty shift"
)


def at(tokens, i, end):
    """The end of the longer noun that a noun for a person at ``tokens[i:end]`` only begins, or None."""
    found = lexicon.match(tokens, i)
    if found and found[1] is not None and found[0] > end:
        return found[0]
    if end >= len(tokens) or tokens[end - 1].possessive or tokens[end].capital:
        return None
    if match_verb(tokens, end):
        return None
    return end + 1 if tokens[end].low in _HEADS else None
