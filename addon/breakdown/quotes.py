# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of a scene, so that a quote can be looked for in them and the lines found that it stands on."""

import re
import unicodedata
from bisect import bisect_right

from .scenes import cut

_WIDE = r"[\u0e00-\u0e7f\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff]"  # letters of scripts that put no blanks between words
_GAP = re.compile(rf"(?<={_WIDE}) (?={_WIDE})")
_SAME = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-", "―": "-"})
EDGES = " .,;:!?'\"()-。、，！？「」『』（）"
_SEEN = ("scene_heading", "action", "shot", "parenthetical", "centered")
_HEARD = ("character", "dialogue", "lyric")
_LONGEST = 400  # characters of a quote
_NO_BLANKS = 0x0E00  # from Thai on words may run together


class SceneText:
    """What one scene says. ``rows`` are ``(line, type, text)``; only what is seen can be quoted, not what is said."""

    def __init__(self, rows):
        self.rows = [(line, kind, " ".join(text.split())) for line, kind, text in rows if text.strip()]
        self._plain, self._starts = "", []
        for line, kind, text in self.rows:
            if kind in _SEEN:
                blank = "" if self._plain == "" or _GAP.search(f"{self._plain[-1]} {text[0]}") else " "
                self._starts.append((len(self._plain + blank), line))
                self._plain += blank + plain(text)

    def find(self, quote, shortest=2):
        """``[first line, last line]`` where a quote stands, or None. Blanks, case and kinds of quotation marks do not
        count; a part of a word is no quote where words are set apart. ``shortest``: characters that it needs."""
        wanted = plain(quote).strip(EDGES)
        if not shortest <= len(wanted) <= _LONGEST:
            return None
        at = self._plain.find(wanted)
        while at >= 0:
            end = at + len(wanted)
            if not (_inside_word(self._plain, at) or _inside_word(self._plain, end)):
                return [self._line_at(at), self._line_at(end - 1)]
            at = self._plain.find(wanted, at + 1)
        return None

    def _line_at(self, offset):
        return self._starts[bisect_right(self._starts, (offset, float("inf"))) - 1][1]


def plain(text):
    """A text as quotes are compared: one kind of letters, blanks and marks."""
    text = unicodedata.normalize("NFKC", text).casefold().translate(_SAME)
    return _GAP.sub("", " ".join(text.split()))


def holds(text, words):
    """Whether ``words`` stand in ``text``, as whole words where words are set apart."""
    return SceneText([(1, "action", text)]).find(words, shortest=1) is not None


def texts(world, screenplay):
    """``{scene id: SceneText}`` of a world and the very screenplay that it was broken down from."""
    found = {}
    for scene, draft in zip(world.scenes, cut(screenplay.elements), strict=True):
        parts = [e for e in (draft.paragraph, *draft.elements) if e.type in _SEEN + _HEARD]
        found[scene.id] = SceneText([(line, e.type, text) for e in parts for line, text in e.rows])
    return found


def _inside_word(text, at):
    """Whether the place before ``text[at]`` is within a word."""
    if not 0 < at < len(text):
        return False
    return all(c.isalnum() and ord(c) < _NO_BLANKS for c in text[at - 1 : at + 1])
