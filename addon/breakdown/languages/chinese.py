# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds words in Chinese, in both scripts: a word of one letter must stand where one may."""

from .substrings import Substrings, skip

_BEFORE_NOUN = frozenset(
    '的把将將拿着著了开開关關推拉举舉喝倒骑騎牵牽一两兩几幾个個张張支枝辆輛本扇杯束盏盞只隻条條匹件双雙顶頂根块塊台架艘座副瓶盒堆上下里裡从從往向到和与與及在用持握提抱背递遞吃擦抽点點敲砸对對是有、，。；：“”"'
)
_AFTER_NOUN = frozenset("上下里裡内內前后後旁边邊中外口的，。、；！？：”…")
_AFTER_VERB = frozenset("着著了过過起到向在上下进進出来來去一两兩这這那，。、；！？：完得给給回住")
_HAN = ("\u3400", "\u9fff")


def _han(ch):
    return _HAN[0] <= ch <= _HAN[1]


class Scanner(Substrings):
    """Finds items; see ``Substrings``."""

    def is_word(self, text, start, end, sense, covered):
        """A word of one letter needs something known on both sides."""
        if end - start > 1 or sense.kind not in ("thing", "person", "relation"):
            return True
        before = text[start - 1] if start else " "
        after = text[end] if end < len(text) else " "
        if sense.kind == "relation":
            return covered
        open_before = covered or not _han(before) or before in _BEFORE_NOUN or self._counts(before)
        return open_before and (not _han(after) or after in _AFTER_NOUN or self.begins(text, end))

    def _counts(self, letter):
        """True for what counts things: the 口 of 一口茶."""
        sense = self.words.get(letter)
        return sense is not None and sense.kind == "counter"

    def is_verb(self, text, start, end, covered):
        """So does a verb of one letter, behind it."""
        if end - start > 1:
            return True
        after = text[end] if end < len(text) else " "
        return not _han(after) or after in _AFTER_VERB or self.begins(text, end)

    def verb_end(self, text, end, does):
        """Take in the letter that tells that it goes on or is done."""
        while end < len(text) and text[end] in "着著了过過":
            end += 1
        return end, does

    def behind(self, text, end, sense):
        """The plural and the de behind a noun."""
        at = skip(text, end)
        many = sense.kind in ("person", "name") and text[at : at + 1] in ("们", "們")
        at = at + 1 if many else at
        if text[at : at + 1] == "的" and sense.kind in ("name", "person", "pronoun", "thing", "group", "relation"):
            return at + 1, "of", many
        return at if many else end, "", many
