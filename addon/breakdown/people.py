# SPDX-License-Identifier: GPL-3.0-or-later
"""Words for people: occupations, titles, ages, crowds."""

import re
from dataclasses import dataclass
from functools import cache

from .data import table
from .words import plural

_DECADES = {
    "teens": 15, "teen": 15, "twenties": 25, "thirties": 35, "forties": 45, "fifties": 55, "sixties": 65,
    "seventies": 75, "eighties": 85,
}  # fmt: skip
_AGE = re.compile(
    r"\b(?:(?P<part>early|mid|late)[ \-]+)?(?:to[ \-]late[ \-])?(?:(?P<decade>[1-9]0)['’]?s\b|"
    r"(?P<word>teens|twenties|thirties|forties|fifties|sixties|seventies|eighties)\b)|"
    r"\b(?P<something>twenty|thirty|forty|fifty|sixty)[- ]?something\b|"
    r"\b(?P<years>\d{1,3})[- ](?:years?[- ]old|year[- ]old|y/?o)\b|\bage[d:]? ?(?P<aged>\d{1,3})\b|"
    r"(?:^|[,(;]\s*|\bis )(?P<bare>\d{1,2})(?=$|[,);.]|\s*[-–—])",
    re.IGNORECASE,
)
_GROWN = 19  # years
_SHORTEST = 7  # letters of a calling that is known by its ending alone
_FEMALE = ("woman", "wife", "mistress")
_CALLINGS = (
    *((ending, "female") for ending in _FEMALE), ("man", "male"), ("master", "male"),
    ("grapher", None), ("ologist", None), ("ician", None), ("dermist", None), ("keeper", None), ("maker", None),
    ("monger", None), ("wright", None), ("teer", None), ("neer", None), ("person", None),
)  # fmt: skip
_MANY_CALLINGS = ("musician", "businessman", "worker", "shopkeeper", "athlete", "mechanic", "farmer")
_PART = {"early": -3, "mid": 0, "late": 3}
_TENS = {"twenty": 25, "thirty": 35, "forty": 45, "fifty": 55, "sixty": 65}


@dataclass(frozen=True)
class Role:
    """A noun for a person: its clothes (``role``) and what it says of the gender."""

    noun: str
    role: str | None
    gender: str | None
    plural: bool = False


@cache
def roles():
    """``{noun: Role}`` with plurals; nouns of up to three words."""
    data, found = table("people"), {}
    genders = {"m": "male", "f": "female", "": None}
    for role, nouns in data["roles"].items():
        for item in nouns.split(", "):
            noun, _, gender = item.partition(":")
            found[noun] = Role(noun, role or None, genders[gender])
            many = plural(noun, data["irregular"])
            found.setdefault(many, Role(noun, role or None, genders[gender], True))
    return found


@cache
def _lengths():
    """``{first word: most words of a noun that begins with it}``"""
    found = {}
    for noun in roles():
        words = noun.split()
        found[words[0]] = max(found.get(words[0], 0), len(words))
    return found


def roles_in(tokens):
    """``{i: (end, Role)}`` of the nouns for people in ``Tokens``."""
    if tokens.roles is None:
        lengths = _lengths()
        found = {i: _role(tokens, i) for i, token in enumerate(tokens) if token.shouted or token.low in lengths}
        tokens.roles = {i: role for i, role in found.items() if role}
    return tokens.roles


def role_at(tokens, i):
    """``(end, Role)`` of the longest noun for a person at ``tokens[i]`` (of ``Tokens``), or None."""
    return (roles_in(tokens) if tokens.roles is None else tokens.roles).get(i)


def _role(tokens, i):
    for length in range(_lengths().get(tokens[i].low, 0), 0, -1):
        if i + length <= len(tokens):
            found = roles().get(" ".join(tokens.lows[i : i + length]))
            if found:
                return i + length, found
    return _by_ending(tokens, i)


def _by_ending(tokens, i):
    """``(end, Role)`` of a word in capitals that no list knows and that ends as a calling does: a TAXIDERMIST."""
    token = tokens[i]
    if not token.shouted or not token.word or len(token.low) < _SHORTEST:
        return None
    for ending, gender in _CALLINGS:
        if token.low.endswith(ending):
            return i + 1, Role(token.low, None, gender)
    return None


@cache
def _names():
    data = table("people")
    return frozenset(data["female"].split()), frozenset(data["male"].split())


def gender_of_name(name, listed=True):
    """``female``, ``male`` or None from titles, nouns and (``listed``) common first names in a character's name."""
    words = re.findall(r"[^\W\d_]+", name.lower())
    titles = table("people")["titles"]
    for word in words:
        if titles.get(word):
            return titles[word]
    for length in (2, 1):
        for k in range(len(words) - length + 1):
            role = roles().get(" ".join(words[k : k + length]))
            if role and role.gender:
                return role.gender
    if any(word.endswith(_FEMALE) for word in words):
        return "female"
    female, male = _names() if listed else ((), ())
    for word in words:
        if word not in titles:
            return "female" if word in female else "male" if word in male else None
    return None


def known_first_name(word):
    """True for a first name of our short list."""
    female, male = _names()
    return word.lower() in female or word.lower() in male


def role_in(text):
    """The first occupation named in a text, or None."""
    words = re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", text.lower())
    for k in range(len(words)):
        for length in (3, 2, 1):
            role = roles().get(" ".join(words[k : k + length]))
            theirs = words[k + length : k + length + 1] == ["s"]  # a soldier's coat
            if role and role.role and not role.plural and not theirs:
                return role.role
    return None


def other_calling(noun, role, told):
    """True where ``told`` names another occupation of a role that has many: the drummer is not the singer."""
    if role not in _MANY_CALLINGS:
        return False
    words = re.findall(r"[^\W\d_]+", told.lower())
    named = [word for word in words if word in roles() and roles()[word].role == role]
    return bool(named) and noun not in named


def of_age(role, age):
    """True where somebody of that age may be called a boy, a girl, a kid."""
    return role == "child" and age is not None and age < _GROWN


def role_of_word(word):
    """The occupation that a single noun or title names, or None."""
    found = roles().get(word)
    return (found.role if found else None) or table("people")["title_roles"].get(word)


def gender_in(text):
    """The gender of the first noun for a person in a description, or None."""
    words = re.findall(r"[^\W\d_]+(?:['’]s)?", text.lower())
    for k in range(len(words)):
        for length in (2, 1):
            role = roles().get(" ".join(words[k : k + length]))
            if role and role.gender and not role.plural:
                return role.gender
    return None


def role_of_name(name):
    """The occupation in a name (``OFFICER DAN``, ``TRUCKER``), or None."""
    titles = table("people")["title_roles"]
    words = re.findall(r"[^\W\d_]+", name.lower())
    named = len(words) > 1 and words[0] in table("people")["titles"]
    return role_in(" ".join(words[1:]) if named else name) or next(
        (titles[word] for word in words if word in titles and len(words) > 1), None
    )


def role_by_title(name):
    """True where a name tells an occupation by its title alone, which may be any: DR. OKAFOR may be a biologist."""
    words = re.findall(r"[^\W\d_]+", name.lower())
    return (
        len(words) > 1
        and words[0] in ("dr", "doctor", "captain", "professor", "prof")
        and role_in(" ".join(words[1:])) is None
    )


def age_in(text):
    """Years told in a text (``30s``, ``late 40s``, ``7``), or None."""
    found = _AGE.search(text)
    if not found:
        return None
    if found["decade"]:
        return int(found["decade"]) + 5 + _PART.get((found["part"] or "mid").lower(), 0)
    if found["word"]:
        return _DECADES[found["word"].lower()] + _PART.get((found["part"] or "mid").lower(), 0)
    if found["something"]:
        return _TENS[found["something"].lower()]
    age = int(found["years"] or found["aged"] or found["bare"])
    return age if age < 120 else None
