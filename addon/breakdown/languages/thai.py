# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds words in Thai: a word begins before a consonant or a leading vowel and ends before one."""

import unicodedata

from .substrings import Substrings

_LEADING = "เแโใไ"
_NEVER_FIRST = "ะาำๅๆ"
_SHORT = 3  # letters of a word that must stand between known ones


class Scanner(Substrings):
    """Finds items; see ``Substrings``."""

    def is_word(self, text, start, end, sense, covered):
        """Whether a word begins and ends where syllables do; a short one needs something known on one side."""
        if not _whole(text, start, end):
            return False
        if end - start > _SHORT:
            return True
        return (covered or start == 0 or not _thai(text[start - 1])) or (
            end >= len(text) or not _thai(text[end]) or self.begins(text, end)
        )

    def is_verb(self, text, start, end, covered):
        """As ``is_word``."""
        return self.is_word(text, start, end, None, covered)


def _thai(ch):
    return "\u0e00" <= ch <= "\u0e7f"


def _whole(text, start, end):
    if start and text[start - 1] in _LEADING:
        return False
    after = text[end] if end < len(text) else " "
    marks = unicodedata.combining(after) or "\u0e31" <= after <= "\u0e3a" or "\u0e47" <= after <= "\u0e4e"
    return not marks and after not in _NEVER_FIRST
