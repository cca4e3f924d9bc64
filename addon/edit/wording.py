# SPDX-License-Identifier: GPL-3.0-or-later
"""Breaking spoken text into subtitle lines, in any script. Pure."""

import re
import unicodedata

WIDTH = 38  # columns of a subtitle line; wide letters take two
LINES = 2

_NEVER_FIRST = set(
    "、。，．・：；？！ー～）］｝」』】〉》〕’”…‥ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ々ゝゞ,.!?:;)]}%ฯๆ"
)
_NEVER_LAST = set("（［｛「『【〈《〔‘“([{เแโใไ")
_SENTENCE = re.compile(r"[.!?…。！？][\"'”’」』)]*$")
_CLAUSE = re.compile(r"[,;:、，；：–—-][\"'”’」』)]*$")


def columns(text):
    """How wide a text is: 1 for a narrow letter, 2 for a wide one, 0 for a combining mark."""
    return sum(_columns(letter) for letter in text)


def wrap(text, width=WIDTH):
    """Lines of at most ``width`` columns, broken where a reader would, and of even length."""
    pieces = [part for piece in _pieces(" ".join(text.split())) for part in _chopped(piece, width)]
    if not pieces:
        return []
    best = [(0.0, 0)] + [(float("inf"), 0)] * len(pieces)
    sizes = [columns(piece.rstrip()) for piece in pieces]
    full = [columns(piece) for piece in pieces]
    count = max(1, -(-sum(full) // width))
    ideal = sum(full) / count
    for end in range(1, len(pieces) + 1):
        used = sizes[end - 1]
        for start in range(end - 1, -1, -1):
            if start < end - 1:
                used += full[start]
            if used > width:
                break
            cost = best[start][0] + _cost(used, ideal, pieces[end - 1], end == len(pieces))
            if cost < best[end][0]:
                best[end] = (cost, start)
    lines, end = [], len(pieces)
    while end:
        start = best[end][1]
        lines.append("".join(pieces[start:end]).strip())
        end = start
    return lines[::-1]


def pages(text, width=WIDTH, lines=LINES):
    """The text in subtitles of at most ``lines`` lines each."""
    found = wrap(text, width)
    count = -(-len(found) // lines)
    return ["\n".join(found[len(found) * i // count : len(found) * (i + 1) // count]) for i in range(count)]


def _cost(used, ideal, last, final):
    """How unlike the even length a line is; less where it ends with a clause or sentence."""
    cost = ((used - ideal) / ideal) ** 2 + 0.4
    if final:
        return cost
    return cost - (0.3 if _SENTENCE.search(last.rstrip()) else 0.15 if _CLAUSE.search(last.rstrip()) else 0.0)


def _pieces(text):
    """What may stand on different lines: words, or letters of scripts that put no blanks between words."""
    pieces, piece = [], ""
    for i, letter in enumerate(text):
        piece += letter
        after = text[i + 1] if i + 1 < len(text) else ""
        if (letter == " " and after != " ") or (after and _may_break(letter, after)):
            pieces.append(piece)
            piece = ""
    return [*pieces, piece] if piece else pieces


def _may_break(letter, after):
    if after == " " or after in _NEVER_FIRST or letter in _NEVER_LAST or _columns(after) == 0:
        return False
    return _unspaced(letter) or _unspaced(after)


def _unspaced(letter):
    """True for kana, Chinese characters and full-width signs, which may end a line anywhere; not for hangul."""
    return unicodedata.east_asian_width(letter) in "WF" and not "\uac00" <= letter <= "\ud7a3"


def _chopped(piece, width):
    """A piece that is longer than a line, cut where no mark is torn from its letter."""
    parts = []
    while columns(piece.rstrip()) > width:
        fits = max(i for i in range(1, len(piece) + 1) if i == 1 or columns(piece[:i]) <= width)
        good = [i for i in range(1, fits + 1) if i < len(piece) and _may_cut(piece[i - 1], piece[i])]
        cut = good[-1] if good else fits
        parts.append(piece[:cut])
        piece = piece[cut:]
    return [*parts, piece]


def _may_cut(letter, after):
    return _columns(after) > 0 and after not in _NEVER_FIRST and after != " " and letter not in _NEVER_LAST


def _columns(letter):
    if unicodedata.category(letter) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1
