# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds words where none are parted by blanks: the longest that is known, wherever it may begin."""

from .items import MASK, Item
from .pack import Sense


class Substrings:
    """The part of a scanner that is the same for Japanese, Chinese and Thai."""

    final = False  # whether verbs stand last

    def __init__(self, names, pack):
        self.pack = pack
        self.words = {**pack.words, **{pack.plain(name): sense for name, sense in names.items()}}
        self.verbs = {}  # form -> (English verb, what the form does)
        self.enter_verbs()
        lengths = {}
        for word in (*self.words, *self.verbs):
            lengths.setdefault(word[:2], set()).add(len(word))
        self._lengths = {start: sorted(found, reverse=True) for start, found in lengths.items()}

    def enter_verbs(self):
        """Fill ``verbs``."""
        for english, word in self.pack.verbs():
            self.verbs.setdefault(word, (english, "finite"))

    def scan(self, text):
        """``Item`` of each word that is known, in order."""
        found, i, written = [], 0, text
        text = self.pack.plain(text)
        while i < len(text):
            item = self._number(text, i) if text[i].isdigit() else self._at(text, i, found)
            if item is None:
                i += 1
                continue
            item.word = written[item.start : item.start + len(item.word)]
            item.described = item.kind == "person" and text[max(item.start - 1, 0)] == "的"
            inner = self._inside(item) if item.kind == "verb" else None
            if inner and item.sense.value == "phone" and inner.sense.value != "telephone":
                inner = None  # who phones need not hold one that is seen; who takes up a receiver does
            if inner and self.final:
                found.append(inner)
            if item.kind != "ignore":
                found.append(item)
            if inner and not self.final:
                found.append(inner)
            i = max(item.end, i + 1)
        return found

    def _inside(self, verb):
        """The thing that a verb has in it: the cigarette of 抽烟 and 煙草を吸う, or None."""
        word = self.pack.plain(verb.word)
        parts = (
            [word[:k] for k in range(len(word) - 1, 0, -1)] if self.final else [word[k:] for k in range(1, len(word))]
        )
        for part in parts:
            sense = self.words.get(part)
            if sense and sense.kind == "thing":
                start = verb.start if self.final else verb.start + len(word) - len(part)
                return Item(sense, start, start + len(part), part, "object")
        return None

    def _at(self, text, i, found):
        covered = bool(found) and found[-1].end == i
        for length in self._possible(text, i):
            word = text[i : i + length]
            verb, sense = self.verbs.get(word), self.words.get(word)
            if covered and found[-1].kind == "number" and word in self.pack.counters:
                sense = Sense("counter", "")  # the bottles of 瓶が三本 are no books
            someone = (
                sense is not None
                and sense.kind == "person"
                and (i == 0 or text[i - 1].isspace() or (covered and found[-1].kind == "verb"))
            )
            if verb and not someone and self.is_verb(text, i, i + length, covered):
                if cut := self._cut(text, i, length):
                    return Item(Sense("verb", verb[0]), i, cut, text[i:cut], form=verb[1])
                end, does = self.verb_end(text, i + length, verb[1])
                if does is not None:
                    return Item(Sense("verb", verb[0]), i, end, word, form=does)
            if sense and (sense.kind in ("name", "ignore") or self.is_word(text, i, i + length, sense, covered)):
                end, case, many = self.behind(text, i + length, sense)
                sense = Sense("person", sense.value, True) if many and sense.kind == "person" else sense
                return Item(sense, i, end, word, case)
        return None

    def _possible(self, text, i):
        """Lengths of the words that may begin at a place, to judge by two letters; the longest first."""
        left = len(text) - i
        longer = self._lengths.get(text[i : i + 2], ()) if left > 1 else ()
        return [length for length in (*longer, *self._lengths.get(text[i], ())) if length <= left]

    def _cut(self, text, start, length):
        """Where a verb that has a thing in it ends if that thing is the beginning of a longer one, ตาก of ตากผ้า before
        ห่ม; None elsewhere."""
        for k in range(start + 1, start + length if not self.final else 0):
            tail = self.words.get(text[k : start + length])
            if tail is not None and tail.kind == "thing":
                longer = (n for n in self._possible(text, k) if n > start + length - k)
                whole = (self.words.get(text[k : k + n]) for n in longer)
                if any(sense is not None and sense.kind == "thing" for sense in whole):
                    return k
        return None

    def _number(self, text, i):
        end = i
        while end < len(text) and text[end].isdigit():
            end += 1
        count = int(text[i:end][:4])
        return Item(Sense("number", str(max(count, 1))), i, end, text[i:end])

    def begins(self, text, i):
        """True where a known word begins."""
        possible = self._possible(text, i) if i < len(text) else ()
        return any(text[i : i + k] in self.words or text[i : i + k] in self.verbs for k in possible)

    def is_word(self, text, start, end, sense, covered):
        """Whether a word that was found is one, and no part of another."""
        return True

    def is_verb(self, text, start, end, covered):
        """Whether a verb that was found is one."""
        return True

    def verb_end(self, text, end, does):
        """``(where the verb ends with what helps it, what it does)``; None for what is no verb there."""
        return end, does

    def behind(self, text, end, sense):
        """``(end, case, many)`` with the particles behind a noun."""
        return end, "", False


def skip(text, i):
    """The place behind brackets that stand at ``i``."""
    while i < len(text) and text[i] == MASK:
        i += 1
    return i
