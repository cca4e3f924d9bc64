# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds words in French, Spanish and German: whole words and phrases, with plurals, and German compounds."""

import re
from functools import cache

from ..data import word_set
from .items import MASK, Item
from .pack import Sense, load, split

_WORD = re.compile(r"[^\W\d_]+['’](?=\w)|[^\W\d_]+(?:-[^\W\d_]+)*|\d+")
_STOPS = re.compile(r"[.,;:!?…]")
_LONGEST = 5  # words of a phrase
_SHORTEST = 4  # letters of the last part of a compound
_PARTICLE_WITHIN = 12  # words in which the second part of a German verb comes
_NAME_WORDS = 3
_OF = word_set("de d' du des à aux en del para con zum zur von mit")  # a phrase's noun stands before it
_ONE = word_set("ein eine einen einem einer eines dem des das im am vom beim zum")  # before one thing in German
_NEW = word_set("un une una ein eine einen einem einer")  # before somebody who was not told of yet
_SEVERAL = word_set("les des ces ses leurs los las unos unas quelques plusieurs")
_FEMININE = word_set("mutter tochter schwester krankenschwester großmutter schwiegermutter")  # that end in -er
_SOFTENED = re.compile(r"(?:au|[aou])(?=[^aeiouäöü]*(?:e[lrn])?$)")  # the last vowel of a German noun
_SOFT = str.maketrans("aou", "äöü")
_STRESSED = ("ón", "án", "ín", "én", "ún", "ús", "és", "ás", "ís")  # Spanish ends whose plural has no accent
_PLAIN_VOWELS = str.maketrans("áéíóú", "aeiou")
_DURING = {"fr": (("e", "ant"),), "es": (("a", "ando"), ("e", "iendo"))}
_FEW = 2  # adjectives between an article and its noun


class Scanner:
    """Finds items; ``names`` is ``{name: Sense}``."""

    final = False

    def __init__(self, names, pack):
        self.pack, self.german = pack, pack.tag == "de"
        self.names = {_key(name): sense for name, sense in names.items()}
        self.words, self.before = _listed(pack.tag), frozenset(pack.data["determiners"].split())
        self.small = {
            _key(word): Sense(section.rstrip("s"), value)
            for section in ("relations", "cases")
            for value, told in pack.data[section].items()
            for word in split(told)
        }
        self.verbs, self.split = {}, {}
        self._verbs()
        self.clitics = frozenset(pack.data.get("clitics", "").split())
        self.definite = frozenset(pack.data["definite"].split())
        self.refusing = frozenset(pack.data["refusing"].split())

    def _verbs(self):
        for english, phrase in self.pack.verbs():
            head, *others = phrase.split("/")
            for form in (head, *others, *([] if others else [_many(head, self.pack.tag)])):
                first, tilde, last = form.partition(" ~ ")
                if tilde:
                    self.split.setdefault(_key(first), []).append((_key(last), english))
                else:
                    self.verbs.setdefault(_key(form), english)
                    if during := _during(form, self.pack.tag):
                        self.verbs.setdefault(during, english)

    def scan(self, text):
        """``Item`` of each word that is known, in order."""
        tokens = list(_WORD.finditer(text))
        keys = [token[0].lower().replace("’", "'") for token in tokens]
        found, i, used = [], 0, set()
        self.text, self.tokens = text, tokens
        while i < len(tokens):
            item, count = (None, 1) if i in used else self._at(text, tokens, keys, i, used)
            if item is not None and item.kind != "ignore":
                item.definite = i > 0 and keys[i - 1] in self.definite
                item.described = item.kind == "person" and i > 0 and keys[i - 1] in _NEW
                found.append(item)
                if item.kind == "verb" and (inner := self._inside(tokens, keys, i, count)):
                    found.append(inner)
            i += count
        return found

    def _inside(self, tokens, keys, i, count):
        """The thing that a verb of several words has in it: the arrow of dispara una flecha, or None."""
        for k in range(i + 1, i + count):
            sense = self.words.get(" ".join(keys[k : i + count]))
            if sense is not None and sense.kind == "thing" and keys[k - 1] in self.before:
                return Item(sense, tokens[k].start(), tokens[i + count - 1].end(), keys[k], "object")
        return None

    def _at(self, text, tokens, keys, i, used):
        capital = tokens[i][0][0].isupper()
        if keys[i].isdigit():
            return Item(Sense("number", str(max(int(keys[i][:4]), 1)), form="counted"), *tokens[i].span(), keys[i]), 1
        for length in range(min(_LONGEST, len(tokens) - i), 0, -1):
            start, end = tokens[i].start(), tokens[i + length - 1].end()
            if length > 1 and _STOPS.search(text, start, end):
                continue
            key = " ".join(keys[i : i + length])
            word = text[start:end]
            if capital and length <= _NAME_WORDS and (name := self.names.get(key)):
                return Item(name, start, self._masked(text, end), word), length
            sense = self.words.get(key)
            if length == 1 and key in self.clitics and i + 1 < len(keys) and self._acts(keys, i + 1):
                sense = None
            verb = key in self.verbs or (length == 1 and key in self.split)
            if key in self.small and (i == 0 or keys[i - 1] not in self.before):
                sense = self.small[key]
            noun = sense is not None and self._is_noun(keys, i, sense, tokens[i][0], verb)
            if verb and not noun and (found := self._verb(text, tokens, keys, i, length, used)):
                return found
            if sense is not None and sense.value == "other" and self._owns(tokens, i):
                return None, 1
            if sense is not None and (noun or sense.kind not in ("thing", "person", "group")):
                if length == 1 and noun:
                    sense = self._number_of(sense, keys, i)
                return Item(sense, start, end, word), length
        if keys[i] in self.clitics and i + 1 < len(keys) and self._acts(keys, i + 1):
            case = "to" if keys[i] in self.pack.data["datives"].split() else "object"
            return Item(Sense("pronoun", "other"), *tokens[i].span(), keys[i], case), 1
        if self.german and capital and (sense := self._last_part(keys[i])):
            return Item(sense, *tokens[i].span(), tokens[i][0]), 1
        return None, 1

    @staticmethod
    def _masked(text, end):
        while end < len(text) and text[end] in (MASK, " ") and MASK in text[end : end + 2]:
            end += 1
        return end

    def _is_noun(self, keys, i, sense, word, verb):
        """Nouns of German have a capital; elsewhere one that is written like a verb needs an article."""
        if sense.kind not in ("thing", "person", "group"):
            return False
        if self.german:
            return word[0].isupper() and not self._leads(keys, i, sense, word)
        if not verb:
            return True
        before = keys[i - 1] if i else ""
        return before in self.before or before.isdigit() or self._numeral(before)

    def _leads(self, keys, i, sense, word):
        """True for the adjective that begins a sentence: Dichter Nebel is no poet."""
        follows = self.tokens[i + 1][0] if i + 1 < len(self.tokens) else ""
        begins = i == 0 or _STOPS.search(self.text, self.tokens[i - 1].end(), self.tokens[i].start())
        bare = self.text[self.tokens[i].end() : self.tokens[i].end() + 1] == " "
        return bool(
            sense.kind == "person" and begins and bare and word.endswith(("er", "e", "es"))
            and follows[:1].isupper() and keys[i + 1] not in self.names
        )  # fmt: skip

    def _number_of(self, sense, keys, i):
        """The sense with the number that the article tells: einen Bären is one, Verletzte without one are several."""
        if not self.german:
            several = sense.kind == "person" and keys[i][-1] in "sx" and i > 0 and keys[i - 1] in _SEVERAL
            return Sense(sense.kind, sense.value, True, own=sense.own) if several else sense
        before = next((key for key in reversed(keys[max(i - _FEW - 1, 0) : i]) if not self._describes(key)), "")
        if sense.many and before in _ONE:
            return Sense(sense.kind, sense.value, own=sense.own)
        if sense.kind == "person" and before == "die" and keys[i].endswith("er") and keys[i] not in _FEMININE:
            return Sense("person", sense.value, True)
        if sense.kind == "person" and not sense.many and keys[i].endswith("e") and keys[i] + "r" in self.words:
            return Sense("person", sense.value, before not in self.before or before in ("zwei", "drei"))
        return sense

    def _describes(self, key):
        sense = self.words.get(key)
        plain = sense is None or sense.kind in ("colour", "adjective")
        return plain and key not in self.before and key[-1:] in "ernms"

    @staticmethod
    def _owns(tokens, i):
        """True for the ihr of ihr Handy, which is whose and not whom."""
        return tokens[i][0].lower() == "ihr" and i + 1 < len(tokens) and tokens[i + 1][0][0].isupper()

    def _acts(self, keys, i):
        """True where a verb stands that is no noun: lui tend."""
        return keys[i] in self.verbs and keys[i] not in self.words

    def _numeral(self, key):
        sense = self.words.get(key)
        return sense is not None and sense.kind in ("number", "plural", "case", "relation") and sense.value != "join"

    def _verb(self, text, tokens, keys, i, length, used):
        before = keys[i - 1] if i else ""
        if self.german and tokens[i][0][0].isupper() and i and text[tokens[i - 1].end() : tokens[i].start()] == " ":
            return None
        if not self.german and before in self.before and " ".join(keys[i : i + length]) in self.words:
            return None
        english, end = self.verbs.get(" ".join(keys[i : i + length]), ""), tokens[i + length - 1].end()
        if length == 1 and keys[i] in self.split:
            for last, name in self.split[keys[i]]:
                if (k := self._particle(text, tokens, keys, i, last)) is not None:
                    english = name
                    used.add(k)
                    break
        if english == "":
            return None
        near = (*keys[max(i - 2, 0) : i], *(keys[i + 1 : i + 5] if self.german else ()))
        form = "not" if self.refusing & set(near) else "finite"
        return Item(Sense("verb", english), tokens[i].start(), end, tokens[i][0], form=form), length

    def _particle(self, text, tokens, keys, i, last):
        """Index of the second part of a verb, at the end of its clause, or None."""
        for k in range(i + 1, min(i + _PARTICLE_WITHIN, len(tokens))):
            between = text[tokens[k - 1].end() : tokens[k].start()]
            if _STOPS.search(between):
                return None
            if keys[k] == last:
                after = text[tokens[k].end() : tokens[k].end() + 1]
                follows = keys[k + 1] if k + 1 < len(keys) else ""
                if after in ("", ".", ",", "!", "?", ";", ":") or follows in ("und", "oder"):
                    return k
        return None

    def _last_part(self, key):
        """What a compound is by its last part: Küchentisch is a Tisch."""
        for k in range(2, len(key) - _SHORTEST + 1):
            sense = self.words.get(key[k:])
            if sense and sense.kind in ("thing", "person"):
                return Sense(sense.kind, sense.value, sense.many, own=key if sense.kind == "thing" else "")
        return None


@cache
def _listed(tag):
    """``{word in small letters: Sense}`` of a language's list, with the forms that words take."""
    pack, words = load(tag), {}
    before = frozenset(pack.data["determiners"].split())
    for word, sense in pack.words.items():
        words.setdefault(_key(word), sense)
    for word, sense in pack.words.items():
        if sense.kind in ("thing", "person"):
            for form in plurals(_key(word), tag) - before:
                words.setdefault(form, Sense(sense.kind, sense.value, True, own=sense.own))
        elif sense.kind in ("colour", "adjective"):
            for form in endings(_key(word), tag):
                words.setdefault(form, sense)
    return words


def _key(word):
    return " ".join(m[0].lower().replace("’", "'") for m in _WORD.finditer(word))


def _many(phrase, tag):
    """The plural of a verb's present form, where it is regular."""
    words = phrase.split()
    at = 1 if len(words) > 1 and words[0] in ("se", "s'", "sich", "le", "lui") else 0
    if phrase.startswith(("s'", "l'")):
        return phrase + "nt" if phrase.endswith("e") else phrase
    head = words[at]
    if tag == "fr":
        head = head + "nt" if head.endswith("e") else head
    elif tag == "es":
        head = head + "n" if head[-1] in "ae" else head
    elif head.endswith("t"):
        head = head[:-2] + "en" if head.endswith("et") else head[:-1] + "en"
    return " ".join((*words[:at], head, *words[at + 1 :]))


def _during(form, tag):
    """What a verb's present form is for somebody who does it beside another thing: traînant, arrastrando; or ""."""
    for ending, during in _DURING.get(tag, ()) if form.isalpha() else ():
        if form.endswith(ending):
            return _key(form.removesuffix(ending) + during)
    return ""


def plurals(word, tag):
    """Forms that may be the plural of a noun or of a phrase: fauteuils roulants, sillas de ruedas."""
    head, _, rest = word.partition(" ")
    if tag == "de":
        return {f"{form} {rest}".strip() for form in _german(head)}
    words, forms = rest.split(), _romance(head, tag)
    several = [w for word in words[: _until(words)] for w in sorted(_romance(word, tag))[:1] or [word]]
    rests = {rest, " ".join(several + words[len(several) :])}  # coches patrulla, fauteuils roulants
    return {f"{form} {rest}".strip() for form in forms for rest in rests}


def _until(words):
    """How many words stand before the first preposition."""
    return next((k for k, word in enumerate(words) if word in _OF or word.startswith("d'")), len(words))


def _german(head):
    soft = _SOFTENED.sub(lambda found: found[0][0].translate(_SOFT) + found[0][1:], head)
    forms = {head + end for end in ("e", "en", "n", "s", "er", "ern", "nen", "es")}
    return (forms | {soft + end for end in ("e", "en", "er", "ern", "n", "")}) - {head}


def _romance(head, tag):
    if tag == "fr":
        forms = {head + "s", head + "x"} | ({head[:-2] + "aux"} if head.endswith("al") else set())
        return set() if head.endswith(("s", "x")) else forms
    if head[-2:] in _STRESSED:
        return {head[:-2] + head[-2].translate(_PLAIN_VOWELS) + head[-1] + "es"}
    if head.endswith("s"):
        return set()
    return {head[:-1] + "ces"} if head.endswith("z") else {head + ("s" if head[-1] in "aeiouáéíóú" else "es")}


def endings(word, tag):
    """Forms of an adjective."""
    if tag == "de":
        return {word + end for end in ("e", "er", "es", "en", "em")}
    if tag == "fr":
        return {word + end for end in ("e", "s", "es")}
    stem = word[:-1] if word.endswith("o") else word
    return {stem + end for end in ("a", "os", "as", "es", "s")}
