# SPDX-License-Identifier: GPL-3.0-or-later
"""Words of a paragraph with their places in the source, sentences, plurals and verb forms."""

import re
from bisect import bisect_right
from functools import lru_cache

from . import camera
from .data import word_set

_TITLE = r"(?:Mr|Mrs|Ms|Dr|Prof|Sgt|Lt|Col|Gen|Capt|St|Rev|Jr|Sr|MR|MRS|MS|DR|PROF|SGT|LT|COL|GEN|CAPT|ST|REV|JR|SR)"
_TOKEN = re.compile(rf"#\d+|{_TITLE}\.(?=\s)|" + r"[^\W_]+(?:['’\-.][^\W_]+)*['’]?|\.{3}|--+|[^\w\s]|_")
_ABBREVIATIONS = frozenset(["vs", "etc", "approx"])
_LONGEST = 400  # words; nobody writes such a sentence, and reading one stays quick
_ENDS = frozenset(".!?…")
_CLOSERS = frozenset("\"'”’)")

DETERMINERS = word_set(
    "a an the his her their its my your our this that these those another each every some any no one two three "
    "four five six seven eight nine ten several both many few"
)
POSSESSIVES = word_set("his her their its my your our")
PREPOSITIONS = word_set(
    "at to into onto on in from of with by under behind over through across towards toward past near beside "
    "against around along off out up down inside outside beneath above below between among after before without "
    "for underneath opposite atop aboard upon amid amongst beyond alongside"
)


class Token:
    """A word or a mark of a text, from its match. ``low`` is lower case without a possessive ending.

    ``word`` is true for words and numbers, false for punctuation; ``capital`` where it begins with a capital,
    ``shouted`` where it is written in capitals, two letters at least.
    """

    __slots__ = ("capital", "end", "low", "possessive", "shouted", "start", "text", "word")

    def __init__(self, found):
        self.text = text = found[0]
        self.start, self.end = found.span()
        self.low, self.possessive, self.word, self.capital, self.shouted = _form(text)


@lru_cache(maxsize=20_000)
def _form(text):
    """``(low, possessive, word, capital, shouted)`` of a word or a mark."""
    low = text.lower().replace("’", "'")
    possessive = low.endswith(("'s", "s'"))
    if low.endswith("'s"):
        low = low[:-2]
    low = low.strip("'#.") or low
    word = text[0].isalnum() or (text[0] == "#" and len(text) > 1)
    shouted = text.isupper() and sum(map(str.isalpha, text)) > 1
    return low, possessive, word, text[0].isupper(), shouted


class Tokens(list):
    """The words and marks of a text, with room to remember what was found at each. ``lows`` are the ``low`` of each."""

    __slots__ = ("lows", "names", "roles", "sentences", "verbs")

    def __init__(self, tokens):
        super().__init__(tokens)
        self.lows = [token.low for token in self]
        self.names, self.roles, self.sentences, self.verbs = None, None, None, {}


class Rows:
    """A paragraph on one line that still knows which source line each character came from."""

    def __init__(self, rows):
        texts, self._starts, self._lines, at = [], [], [], 0
        for line, text in rows:
            text = " ".join(text.split())
            self._starts.append(at)
            self._lines.append(line)
            texts.append(text)
            at += len(text) + 1
        self.text = " ".join(texts)

    def line_at(self, offset):
        """Source line of a character."""
        return self._lines[bisect_right(self._starts, offset) - 1]


class Passage(Rows):
    """A paragraph and its words and marks.

    ``directions`` are ``(start, end)`` of the camera words in its text; ``undirected`` where no part of it has any.
    """

    def __init__(self, rows):
        super().__init__(rows)
        self.tokens = tokenise(self.text)
        self.undirected = camera.silent(self.text)
        self.directions = [] if self.undirected else camera.spans(self.text)

    def lines(self, first, last):
        """``[line, line]`` of the tokens from ``first`` to ``last``."""
        return [self.line_at(self.tokens[first].start), self.line_at(self.tokens[last].start)]


def tokenise(text):
    """``Tokens``: words and marks of ``text`` in order."""
    return Tokens(map(Token, _TOKEN.finditer(text)))


def sentences(tokens):
    """``(first, end)`` index ranges of the sentences in ``Tokens``."""
    if tokens.sentences is None:
        tokens.sentences = _sentences(tokens)
    return tokens.sentences


def _sentences(tokens):
    spans, first, ends = [], 0, [i for i, token in enumerate(tokens) if token.text in _ENDS]
    for i in (*ends, len(tokens)):
        while i - first > _LONGEST:
            spans.append((first, first + _LONGEST + 1))
            first += _LONGEST + 1
        if first <= i < len(tokens) and not _abbreviation(tokens, i):
            while i + 1 < len(tokens) and (tokens[i + 1].text in _ENDS or tokens[i + 1].text in _CLOSERS):
                i += 1
            spans.append((first, i + 1))
            first = i + 1
    if first < len(tokens):
        spans.append((first, len(tokens)))
    return [span for span in spans if any(token.word for token in tokens[span[0] : span[1]])]


def _abbreviation(tokens, i):
    return tokens[i].text == "." and i > 0 and tokens[i - 1].low in _ABBREVIATIONS


def plural(noun, irregular=()):
    """The plural of a noun or of a noun phrase."""
    if noun in irregular:
        return irregular[noun]
    head, _, last = noun.rpartition(" ")
    if last in irregular:
        last = irregular[last]
    elif last.endswith("man") and last not in ("german",):
        last = last[:-3] + "men"
    elif last in ("knife", "shelf", "leaf", "loaf", "wolf", "scarf"):
        last = (last[:-2] if last.endswith("fe") else last[:-1]) + "ves"
    elif last.endswith(("s", "x", "ch", "sh")) or last in ("potato", "tomato", "hero"):
        last += "es"
    elif last.endswith("y") and last[-2:-1] not in "aeiou":
        last = last[:-1] + "ies"
    else:
        last += "s"
    return f"{head} {last}" if head else last


_SINGULAR = {
    "knives": "knife",
    "shelves": "shelf",
    "leaves": "leaf",
    "loaves": "loaf",
    "wolves": "wolf",
    "scarves": "scarf",
}


def singular(noun):
    """The singular of a plain plural; other words as they are."""
    if noun in _SINGULAR:
        return _SINGULAR[noun]
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    if noun.endswith(("ches", "shes", "xes", "sses")):
        return noun[:-2]
    return noun[:-1] if noun.endswith("s") and not noun.endswith(("ss", "us", "is")) and len(noun) > 3 else noun


_IRREGULAR = {
    "be": "is are was were been being", "sit": "sits sitting sat", "stand": "stands standing stood",
    "get": "gets getting got", "go": "goes going went gone", "come": "comes coming came", "run": "runs running ran",
    "take": "takes taking took taken", "give": "gives giving gave given", "put": "puts putting",
    "set": "sets setting", "lie": "lies lying lay lain", "lay": "lays laying laid", "fall": "falls falling fell fallen",
    "throw": "throws throwing threw thrown", "hold": "holds holding held", "hit": "hits hitting",
    "fight": "fights fighting fought", "shake": "shakes shaking shook shaken", "see": "sees seeing saw seen",
    "find": "finds finding found", "read": "reads reading", "write": "writes writing wrote written",
    "drink": "drinks drinking drank", "eat": "eats eating ate eaten", "drive": "drives driving drove driven",
    "shoot": "shoots shooting shot", "hide": "hides hiding hid hidden", "sleep": "sleeps sleeping slept",
    "wake": "wakes waking woke woken", "light": "lights lighting lit", "leave": "leaves leaving left",
    "rise": "rises rising rose risen", "kneel": "kneels kneeling knelt", "catch": "catches catching caught",
    "bring": "brings bringing brought", "sweep": "sweeps sweeping swept", "creep": "creeps creeping crept",
    "break": "breaks breaking broke broken", "bend": "bends bending bent", "die": "dies dying died",
    "tie": "ties tying tied", "shut": "shuts shutting", "cut": "cuts cutting", "burst": "bursts bursting",
    "leap": "leaps leaping leapt leaped", "weep": "weeps weeping wept", "spin": "spins spinning spun",
    "swing": "swings swinging swung", "steal": "steals stealing stole stolen", "draw": "draws drawing drew drawn",
    "slide": "slides sliding slid", "tear": "tears tearing tore torn", "hear": "hears hearing heard",
    "feed": "feeds feeding fed", "show": "shows showing showed shown", "fling": "flings flinging flung",
    "flee": "flees fleeing fled", "stride": "strides striding strode", "speed": "speeds speeding sped",
    "sink": "sinks sinking sank sunk", "wear": "wears wearing wore worn", "bear": "bears bearing bore borne",
    "dig": "digs digging dug", "feel": "feels feeling felt", "ring": "rings ringing rang", "cast": "casts casting",
    "make": "makes making made", "meet": "meets meeting met", "bite": "bites biting bit bitten",
    "breathe": "breathes breathing breathed", "wind": "winds winding wound", "blow": "blows blowing blew blown",
    "bleed": "bleeds bleeding bled", "drag": "drags dragging dragged", "build": "builds building built",
    "sing": "sings singing sang sung", "ride": "rides riding rode ridden", "stick": "sticks sticking stuck",
    "freeze": "freezes freezing froze frozen", "lead": "leads leading led", "strike": "strikes striking struck",
    "beat": "beats beating beaten", "pay": "pays paying paid", "swim": "swims swimming swam", "say": "says saying said",
    "keep": "keeps keeping kept", "lose": "loses losing lost", "dive": "dives diving dove dived",
}  # fmt: skip
SAME_PAST = word_set("hit put set shut burst cut read cast beat")
_VOWELS = "aeiou"
_NO_DOUBLE = word_set(
    "open enter gather shoulder whisper murmur lower rest answer listen offer deliver cover hammer hover linger "
    "water order utter wander stagger recover devour pocket limit examine saunter wonder cower loiter hear fear "
    "peer clear repair load unload look cook read lean peek greet sweep weep creep sleep scream groan"
)


def verb_forms(lemma):
    """``{form: kind}`` of a verb; kind is ``base``, ``s``, ``ing`` or ``past``."""
    forms = {lemma: "base"}
    if lemma in _IRREGULAR:
        for form in _IRREGULAR[lemma].split():
            kind = "ing" if form.endswith("ing") and form != lemma else "s" if form.endswith("s") else "past"
            forms.setdefault(form, kind)
        return forms
    if lemma.endswith("y") and lemma[-2:-1] not in _VOWELS:
        forms[lemma[:-1] + "ies"], forms[lemma[:-1] + "ied"] = "s", "past"
        forms[lemma + "ing"] = "ing"
        return forms
    forms[lemma + ("es" if lemma.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")] = "s"
    stem = lemma
    if lemma.endswith("e") and not lemma.endswith(("ee", "ye", "oe")):
        forms[lemma + "d"], forms[lemma[:-1] + "ing"] = "past", "ing"
        return forms
    if _doubles(lemma):
        stem = lemma + lemma[-1]
    forms[stem + "ed"], forms[stem + "ing"] = "past", "ing"
    return forms


def _doubles(lemma):
    return (
        len(lemma) > 2
        and lemma not in _NO_DOUBLE
        and lemma[-1] not in _VOWELS + "wxyh"
        and lemma[-2] in _VOWELS
        and lemma[-3] not in _VOWELS
        and len(lemma) < 7
    )
