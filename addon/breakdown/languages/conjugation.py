# SPDX-License-Identifier: GPL-3.0-or-later
"""Forms of Korean and Japanese verbs from their dictionary form, with what each does in a sentence."""

from functools import cache

_BASE, _VOWELS, _FINALS = 0xAC00, 21, 28
_N, _L, _M, _B, _SS = 4, 8, 16, 17, 20  # final consonants
_BRIGHT = (0, 2, 8)  # vowels that take a
_SHORTER = {0: 0, 1: 1, 4: 4, 5: 5, 6: 6, 8: 9, 13: 14, 20: 6, 11: 10}  # what an open vowel becomes with a or eo
_TO_L = frozenset("듣걷싣")
_TO_U = frozenset("눕줍돕굽깁")
_DROPS = frozenset("짓긋잇")
_NOT_REU = ("따르", "치르", "들르")
_LINKS = (
    "고",
    "며",
    "면서",
    "다가",
    "자",
    "자마자",
    "더니",
    "려고",
    "려",
    "려다",
    "는데",
    "지만",
    "고서",
    "고는",
    "느라",
    "듯",
    "듯이",
)
_EU_LINKS = ("며", "면서", "려고", "려다", "니", "면")


def _parts(syllable):
    code = ord(syllable) - _BASE
    return code // (_VOWELS * _FINALS), code // _FINALS % _VOWELS, code % _FINALS


def _join(first, vowel, final=0):
    return chr(_BASE + (first * _VOWELS + vowel) * _FINALS + final)


def _final(stem, final):
    first, vowel, _ = _parts(stem[-1])
    return stem[:-1] + _join(first, vowel, final)


def is_closed(word):
    """Whether a word ends in a syllable with a final consonant; None for one that does not end in a syllable."""
    return bool(_parts(word[-1])[2]) if "가" <= word[-1] <= "힣" else None


def _open(stem):
    """The stem with a or eo: the form that other endings hang on."""
    last = stem[-1]
    first, vowel, final = _parts(last)
    if last == "하":
        return stem[:-1] + "해"
    if last in _TO_L:
        return _final(stem, _L) + ("아" if vowel in _BRIGHT else "어")
    if last in _TO_U:
        return _final(stem, 0) + ("와" if last == "돕" else "워")
    if last in _DROPS:
        return _final(stem, 0) + "어"
    if last == "르" and len(stem) > 1 and not stem.endswith(_NOT_REU):
        before = _parts(stem[-2])
        return stem[:-2] + _join(before[0], before[1], _L) + ("라" if before[1] in _BRIGHT else "러")
    if final:
        return stem + ("아" if vowel in _BRIGHT else "어")
    if vowel == 18:
        bright = len(stem) > 1 and _parts(stem[-2])[1] in _BRIGHT
        return stem[:-1] + _join(first, 0 if bright else 4)
    return stem[:-1] + _join(first, _SHORTER[vowel]) if vowel in _SHORTER else stem + "어"


@cache
def korean(lemma):
    """``{form: what it does}`` of a verb in -다: finite, link, before, not."""
    stem = lemma.removesuffix("다")
    final = _parts(stem[-1])[2]
    soft = _final(stem, 0) if final == _L else stem
    loose = stem
    if stem[-1] in _TO_L:
        loose = _final(stem, _L)
    elif stem[-1] in _TO_U:
        loose = _final(stem, 0) + "우"
    elif stem[-1] in _DROPS:
        loose = _final(stem, 0)
    closed = final and final != _L and stem[-1] not in _TO_U
    ending = (lambda f, eu: loose + eu) if closed else (lambda f, eu: _final(loose if not final else soft, f))
    if stem[-1] in _TO_U:
        ending = lambda f, eu: _final(loose, f)  # noqa: E731
    said = _open(stem)
    found = {stem + "지": "not", stem + "기": "finite", stem + "던": "before", soft + "는": "before"}
    found |= {stem + link: "link" for link in _LINKS if link != "는데"} | {soft + "는데": "link", soft + "네": "finite"}
    found |= {(loose + "으" if closed else loose if not final or stem[-1] in _TO_U else soft if link == "니" else stem)
              + link: "link" for link in _EU_LINKS}  # fmt: skip
    found |= {ending(_N, "은"): "before", ending(_N, "은") + "채": "link", ending(_N, "은") + "다": "finite"}
    found |= {ending(_L, "을"): "before", ending(_M, "음"): "finite", ending(_B, "습") + "니다": "finite"}
    found |= {stem + "는다": "finite"} if final and final != _L else {}
    found |= {said: "link", said + "서": "link", said + "도": "link"}
    past = _final(said, _SS)
    found |= {past + tail: "finite" for tail in ("다", "음", "습니다")}
    found |= {past + tail: "link" for tail in ("고", "는데", "지만", "다가", "으며")} | {past + "던": "before"}
    return found


_GODAN = {
    "う": ("い", "わ", "っ", "て"), "く": ("き", "か", "い", "て"), "ぐ": ("ぎ", "が", "い", "で"),
    "す": ("し", "さ", "し", "て"), "つ": ("ち", "た", "っ", "て"), "ぬ": ("に", "な", "ん", "で"),
    "ぶ": ("び", "ば", "ん", "で"), "む": ("み", "ま", "ん", "で"), "る": ("り", "ら", "っ", "て"),
}  # fmt: skip


@cache
def japanese(lemma):
    """``{form: what it does}`` of a verb; a ``+`` behind it says that its last る falls away (見る+)."""
    whole = lemma.removesuffix("+")
    if whole[-1] not in _GODAN:
        return {whole: "finite"}  # a form as it is
    if whole.endswith("する"):
        stem = whole[:-2]
        i, a, te, ta = stem + "し", stem + "し", stem + "して", stem + "した"
    elif whole.endswith(("来る", "くる")):
        stem = whole[:-2] + ("来" if whole.endswith("来る") else "き")
        i, a, te, ta = stem, stem[:-1] + "こ" if stem.endswith("き") else stem, stem + "て", stem + "た"
    elif lemma.endswith("+"):
        stem = whole[:-1]
        i, a, te, ta = stem, stem, stem + "て", stem + "た"
    else:
        stem, (i, a, t, e) = whole[:-1], _GODAN[whole[-1]]
        t = "っ" if whole.endswith("行く") else t
        te, ta = stem + t + e, stem + t + ("だ" if e == "で" else "た")
        i, a = stem + i, stem + a
    return {
        whole: "finite", te: "link", ta: "finite", i: "stem", a + "ない": "not", a + "ず": "link", a + "ぬ": "not",
        a + "なかった": "not", i + "ます": "finite", i + "ました": "finite", i + "ながら": "link", i + "つつ": "link",
        te[:-1] + ("だり" if te.endswith("で") else "たり"): "link", i + "かける": "finite", i + "始める": "finite",
        i + "続ける": "finite", i + "出す": "finite",
    }  # fmt: skip
