# SPDX-License-Identifier: GPL-3.0-or-later
"""Who is in the film: names above speeches, their aliases, and people who never speak."""

import re
from dataclasses import dataclass, field
from functools import lru_cache

from ..world import ids
from ..world.schema import Character
from . import people
from .data import table, word_set
from .words import tokenise

_VOICE = re.compile(r"(?:['’]S?)?\s+VOICE$|['’]S?\s+(?:REFLECTION|GHOST)$")
_JOINED = re.compile(r"\s+(?:AND|&)\s+|\s*[/+]\s*")
_EVERYONE = word_set("all both everyone everybody crowd together the audience chorus men women others")
_SCREEN = word_set("super title titles card subtitle caption chyron narration on screen text the end credits opening")
_CALLED_BY = word_set(
    "captain colonel general major sergeant lieutenant count countess baron baroness duke duchess sheriff marshal "
    "professor detective inspector judge mayor king queen prince princess bishop admiral commander senator"
)
_AGES = word_set("young old older younger little adult teen teenage elderly baby")


@dataclass
class Person:
    """A character while the script is being read."""

    character: Character
    forms: set[tuple[str, ...]] = field(default_factory=set)  # as lower-case words
    common: bool = False  # named by a noun (TRUCKER): small letters name it too
    first_line: int = 0


class Cast:
    """All people of the script, found by name."""

    def __init__(self):
        self.people = {}
        self._by_form = {}
        self._by_word = {}
        self._lengths = {}  # {first word: most words of a name that begins with it}
        self.kin = {}  # id -> (family word that introduced them, id of whose they are or None)

    def __iter__(self):
        return iter(self.people.values())

    def get(self, ident):
        """The ``Person`` with an id, or None."""
        return self.people.get(ident)

    def by_name(self, name):
        """The ``Person`` that a cue's name means, or None."""
        return self._by_form.get(form_of(name))

    def add(self, name, line, speaking=False, inferred=False):
        """The ``Person`` of this name, made if it is new."""
        found = self.by_name(name)
        if found:
            found.character.speaking |= speaking
            return found
        character = Character(ids.character(name), name, speaking=speaking, inferred=inferred)
        while character.id in self.people:
            character.id += "-x"
        words = name.lower().split()
        bare = re.sub(r"\s*#?\d+$|\s+[A-Z]$", "", name)
        role = people.role_at(tokenise(bare), max(len(tokenise(bare)) - 1, 0))
        person = Person(character, common=role is not None or words[0] in ("the",), first_line=line)
        character.gender = people.gender_of_name(name)
        character.role = people.role_of_name(name)
        self.people[character.id] = person
        self._enter(person, form_of(name))
        if words[0] == "the":
            self._enter(person, form_of(name)[1:])
        return person

    def sharing(self, name):
        """People whose names have a word in common with this one."""
        idents = {i for word in form_of(name) for i in self._by_word.get(word, ()) if i in self.people}
        return [self.people[ident] for ident in sorted(idents)]

    def merge(self, person, other):
        """Let ``other`` turn out to be ``person``."""
        a, b = person.character, other.character
        del self.people[b.id]
        a.speaking |= b.speaking
        for field_name in ("age", "gender", "role"):
            setattr(a, field_name, getattr(a, field_name) or getattr(b, field_name))
        a.description = a.description or b.description
        for form in other.forms:
            self._by_form[form] = person
            person.forms.add(form)
        for name in (b.name, *b.aliases):
            if name != a.name and name not in a.aliases:
                a.aliases.append(name)

    def alias(self, person, name):
        """Let another name mean the same person."""
        if name != person.character.name and name not in person.character.aliases:
            person.character.aliases.append(name)
        told = people.gender_of_name(name)  # PAM in SERGEANT PAM COLE says more than COLE
        if told and (person.character.gender is None or len(form_of(name)) > len(form_of(person.character.name))):
            person.character.gender = told
        self._enter(person, form_of(name))

    def _enter(self, person, form):
        for word in form:
            self._by_word.setdefault(word, set()).add(person.character.id)
        if form and form not in self._by_form:
            self._by_form[form] = person
            person.forms.add(form)
            self._lengths[form[0]] = max(self._lengths.get(form[0], 0), len(form))

    def short_forms(self):
        """Let first and last names, and names without titles, stand for the whole where only one person has them."""
        titles = table("people")["titles"]
        claims = {}
        for person in self:
            for form in list(person.forms):
                if person.common or form[0] in _AGES:
                    continue
                bare = tuple(word for word in form if word not in titles) or form
                alone = form[:1] if form[0] in _CALLED_BY and len(form) > 1 else bare  # the Count
                for short in {bare, bare[:1], bare[-1:], alone}:
                    if short and short[0].isalpha() and len(short[0]) > 1:
                        claims.setdefault(short, set()).add(person.character.id)
        for short, who in sorted(claims.items()):
            if len(who) == 1:
                self._enter(self.people[next(iter(who))], short)

    def names_in(self, tokens):
        """``{i: (end, Person)}`` of the names in ``Tokens``, which remember them: for when everybody is known."""
        if tokens.names is None:
            starts = [i for i, low in enumerate(tokens.lows) if low in self._lengths]
            tokens.names = {i: found for i in starts if (found := self.at(tokens, i))}
        return tokens.names

    def at(self, tokens, i):
        """``(end, Person)`` of the longest name at ``tokens[i]``, or None. Names need a capital; nouns do not."""
        lows = tokens.lows
        longest = self._lengths.get(lows[i])
        if longest is None:
            return None
        for length in range(min(longest, len(tokens) - i), 0, -1):
            person = self._by_form.get(tuple(lows[i : i + length]))
            if person and (tokens[i].capital or person.common):
                return i + length, person
        return None


@lru_cache(maxsize=4096)
def form_of(name):
    """The words of a name in small letters."""
    return tuple(token.low for token in tokenise(name) if token.word)


@lru_cache(maxsize=4096)
def clean_cue(name):
    """``(name, is a voice only)`` of a cue without its extension: ``MARA'S VOICE`` is Mara's voice."""
    name = " ".join(name.strip(" :^").split())
    bare = _VOICE.sub("", name)
    return bare, bare != name


@lru_cache(maxsize=4096)
def cue_names(name):
    """The names in a cue; none for a caption, ``("*",)`` for everybody."""
    bare, _ = clean_cue(name)
    if bare.lower() in _SCREEN:
        return ()
    if bare.lower() in _EVERYONE:
        return ("*",)
    return tuple(part for part in _JOINED.split(bare) if part) or (bare,)


def is_short_form(short, name):
    """True when ``short`` names the same person as ``name``: MARA or VOSS for MARA VOSS, VOSS for DR. VOSS."""
    titles = table("people")["titles"]
    a, b = form_of(short), form_of(name)
    bare_a, bare_b = [w for w in a if w not in titles], [w for w in b if w not in titles]
    title_a, title_b = [titles[w] for w in a if w in titles], [titles[w] for w in b if w in titles]
    if not bare_a or len(a) >= len(b) or any(w in _AGES for w in (*a, *b)) or any(w.isdigit() for w in (*a, *b)):
        return False
    if {"male", "female"} <= {*title_a, *title_b}:
        return False
    if people.roles().get(bare_b[-1]) and len(bare_a) == 1 and bare_a[0] != bare_b[0]:
        return False
    return bare_a == bare_b or bare_a == bare_b[:1] or bare_a == bare_b[-1:] or bare_a == bare_b[: len(bare_a)]
