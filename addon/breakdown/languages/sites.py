# SPDX-License-Identifier: GPL-3.0-or-later
"""Places of other languages said in English, for the kinds that sets know."""

from ..data import table
from . import pack as packs


def english(tag):
    """``(say, clues)``: a place's name in English, and the words of action text that tell what kind of place it is."""
    pack = packs.load(tag)
    longest = max(map(len, pack.places))
    told = {clue for words in table("places")["clues"].values() for clue in words.split(", ")}
    told |= {clue.removesuffix("s") for clue in told}
    things = {
        word.lower(): s.value for word, s in pack.words.items() if s.kind in ("thing", "person") and s.value in told
    }

    def say(name):
        low = pack.plain(name.lower())
        found = []
        i = 0
        while i < len(low):
            for k in range(min(longest, len(low) - i), 0, -1):
                word = low[i : i + k]
                if word in pack.places and _whole(low, i, i + k, pack):
                    found.append(pack.places[word])
                    i += k - 1
                    break
            i += 1
        if not found:
            return name
        return found[0] if pack.data.get("heads") == "first" else found[-1]

    def clues(text):
        low = pack.plain(text.lower())
        return " ".join(value for word, value in things.items() if len(word) > 1 and word in low)

    return say, clues


def _whole(text, start, end, pack):
    """Whether a word stands alone where the language parts words; a compound's last part does in German."""
    if not pack.data.get("starts"):
        return True
    behind = end == len(text) or not text[end].isalpha()
    before = start == 0 or not text[start - 1].isalpha()
    return behind and (before or (pack.tag == "de" and end - start > 3))
