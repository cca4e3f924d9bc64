# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds words in Japanese: kanji, katakana and hiragana change where words begin and end; particles tell cases."""

from ..data import word_set
from . import conjugation
from .substrings import Substrings, skip

_HELPERS = word_set(
    "いる いた いく いった くる きた しまう しまった ある あった みる みた おく おいた やる やった くれる いて "
    "きて いって みて おいて あって ゆく 来る 来た 行く 行った 来て 行って"
)
_NOT = ("いない", "こない", "いなかった")
_ENDS = "、。！？!?,. 　」』）)…\n"
_AFTER_CLAUSE = tuple(word_set("と が、 から ので のを のが まま なり よう し、 けど 時 とき 前 後 間"))
_AFTER_NOUN = "はがをにへでとのもやかだな"
_BEFORE_KANA = "はがをにのでともへや、。 　ずたてりくら"


def _kind(ch):
    if "\u3041" <= ch <= "\u309f":
        return "hiragana"
    if "\u30a0" <= ch <= "\u30ff":
        return "katakana"
    return "kanji" if "\u3400" <= ch <= "\u9fff" or ch == "々" else ""


class Scanner(Substrings):
    """Finds items; see ``Substrings``."""

    final = True

    def enter_verbs(self):
        """Fill ``verbs`` with all forms."""
        for english, word in self.pack.verbs():
            for form, does in conjugation.japanese(word).items():
                self.verbs.setdefault(form, (english, does))
        self._particles = {p: case for case, told in self.pack.data["particles"].items() for p in told.split()}
        self._polite = tuple(self.pack.data["polite"].split())
        self._many = tuple(self.pack.data["many"].split())

    def is_word(self, text, start, end, sense, covered):
        """Whether what stands around a word lets it be one."""
        before = text[start - 1] if start else " "
        after = text[end] if end < len(text) else " "
        first, last = _kind(text[start]), _kind(text[end - 1])
        if last == "katakana" and _kind(after) == "katakana":
            return False
        if first == "katakana" and _kind(before) == "katakana" and not covered:
            return end - start > 2
        if first == "hiragana" and _kind(before) == "hiragana" and not covered and before not in _BEFORE_KANA:
            return False
        if last == "hiragana" and _kind(after) == "hiragana" and after not in _AFTER_NOUN and sense.kind == "thing":
            return False
        if end - start == 1 and first == "kanji" and sense.kind in ("thing", "person"):
            counted = after in "一二三四五六七八九十数" or after.isdigit()
            if (_kind(before) == "kanji" and not covered) or (_kind(after) == "kanji" and not counted):
                return False
            return counted or _kind(after) != "hiragana" or after in _AFTER_NOUN or text.startswith(self._many, end)
        return True

    def is_verb(self, text, start, end, covered):
        """Whether a form may begin there."""
        before, first = text[start - 1] if start else " ", _kind(text[start])
        if first == "hiragana":
            return _kind(before) != "hiragana" or before in _BEFORE_KANA or covered
        return covered or _kind(before) != "kanji" or end - start > 3

    def verb_end(self, text, end, does):
        """Take in what helps the verb; tell whether it speaks of the noun behind it."""
        if does == "stem":
            return (end, "link") if end >= len(text) or text[end] in _ENDS else (end, None)
        if does == "link" and text[end - 1] in "てで":
            helper = max((h for h in (*_HELPERS, *_NOT) if text.startswith(h, end)), key=len, default="")
            if helper:
                end += len(helper)
                does = "not" if helper in _NOT else "link" if helper.endswith("て") else "finite"
        if does == "finite" and end < len(text) and text[end] not in _ENDS:
            follows = text.startswith(_AFTER_CLAUSE, end)
            does = (
                "link"
                if follows
                else "before"
                if _kind(text[end]) in ("kanji", "katakana") or self.begins(text, end)
                else "finite"
            )
        return end, does

    def behind(self, text, end, sense):
        """The titles, plurals and particles behind a noun."""
        at, many = skip(text, end), False
        if sense.kind not in ("name", "person", "group", "thing", "place", "pronoun", "relation", "number", "counter"):
            return end, "", False
        if sense.kind in ("name", "person"):
            polite = next((p for p in self._polite if text.startswith(p, at)), "")
            at += len(polite)
            plural = next((p for p in self._many if text.startswith(p, at)), "")
            at, many = skip(text, at + len(plural)), bool(plural)
        for length in (4, 3, 2, 1):
            if (case := self._particles.get(text[at : at + length])) is not None:
                return at + length, case, many
        return (at if at > skip(text, end) or many else end), "", many
