# SPDX-License-Identifier: GPL-3.0-or-later
"""What words say about a body: sex, age, build, hair, beard. Plain tables. Pure."""

import re

import numpy as np

# pattern in a lower-case description -> what it sets; stature and bulk are factors
_WORDS = (
    (r"\b(tall|towering|lanky|giant)\b", {"stature": 1.055}),
    (r"\b(short|tiny|petite|small)\b(?! hair| beard)", {"stature": 0.945}),
    (r"\b(heavy|heavyset|fat|stout|portly|plump|overweight|burly|stocky|big)\b", {"bulk": 1.24}),
    (r"\b(muscular|strong|broad)\b", {"bulk": 1.12}),
    (r"\b(thin|skinny|slim|slender|gaunt|lanky|frail)\b", {"bulk": 0.88}),
    (r"\b(bald|shaved head|hairless)\b", {"hair": "bald"}),
    (r"\b(receding|balding)\b", {"hair": "receding"}),
    (r"\blong[- ]?hair(ed)?\b|\blong\b[\w, -]{0,16}\bhair\b", {"hair": "long"}),
    (r"\bshort[- ]hair(ed)?\b", {"hair": "crop"}),
    (r"\bcrew ?cut\b|\bbuzz ?cut\b|\bcropped\b", {"hair": "crop"}),
    (r"\bcurl(y|s)\b|\bafro\b", {"hair": "curly"}),
    (r"\bbob\b", {"hair": "bob"}),
    (r"\bpony ?tail\b", {"hair": "ponytail"}),
    (r"\b(pigtails?|braids|plaits)\b", {"hair": "pigtails"}),
    (r"\b(hair )?bun\b|\bhair up\b", {"hair": "bun"}),
    (r"\bblonde?\b", {"hair_colour": "#b98f4f"}),
    (r"\b(redhead|red[- ]hair\w*|ginger)\b", {"hair_colour": "#8a3f1e"}),
    (r"\b(brunette|brown[- ]hair\w*)\b", {"hair_colour": "#4a2f1d"}),
    (r"\b(dark|black)[- ]hair\w*\b", {"hair_colour": "#19130f"}),
    (r"\b(gr[ae]y|silver|white)[- ](hair\w*|beard\w*)\b", {"hair_colour": "#b4b1ab"}),
    (r"\b(striped|stripy)\b", {"striped": True}),
    (r"\b(plaid|checked|chequered|checkered|tartan|flannel)\b", {"checked": True}),
    (r"\bbeard(ed)?\b", {"beard": "full"}),
    (r"\bstubble\b|\bunshaven\b", {"beard": "stubble"}),
    (r"\bmoustache|mustache\b", {"beard": "moustache"}),
    (r"\bclean[- ]shaven\b", {"beard": ""}),
)
_WOMEN = (
    r"wom[ae]n|girls?|lad(?:y|ies)|mothers?|mom|mum|wi(?:fe|ves)|daughters?|sisters?|queen|nuns?|\w*tress(?:es)?|"
    r"grandmothers?|grandma|aunts?|brides?|bridesmaids?|maids?|ballerinas?|widows?"
)
_MEN = (
    r"m[ae]n|boys?|guys?|fathers?|dad|husbands?|sons?|brothers?|king|priests?|monks?|grandfathers?|grandpa|uncles?|"
    r"grooms?|gentlem[ae]n|\w+m[ae]n"
)
_AGES = (
    (r"(baby|toddler|infant)s?", 3),
    (r"(child|kid|boy|girl|children|kids|boys|girls|pupils?)", 8),
    (r"(teen|teenage|teenager|adolescent)s?", 16),
    (r"(students?|young|youths?)", 23),
    (r"(elderly|aged|ancient|old|grandmother|grandfather|grandma|grandpa|retired|pensioners?)", 72),
    (r"middle[- ]aged", 50),
)
_ROLE_AGES = {"child": 8, "teenager": 16, "elder": 74, "bride": 27, "groom": 29, "student": 21, "pupil": 11}
_STATURES = (1, 2, 4, 6, 8, 10, 12, 14, 16, 18), (0.75, 0.87, 1.02, 1.15, 1.27, 1.38, 1.50, 1.63, 1.71, 1.765)


def sex_in(words):
    """1 for a woman, 0 for a man, None where lower-case ``words`` do not tell."""
    woman, man = (re.search(rf"\b(?:{p})\b", words) for p in (_WOMEN, _MEN))
    if woman and man:
        return 1.0 if woman.start() < man.start() else 0.0
    return 1.0 if woman else 0.0 if man else None


def sex_of_name(name):
    """The same for a first name, by its ending; None where that tells nothing."""
    first = (name.lower().split() or [""])[0]
    if re.search(r"([aeiou]ko|a|elle|ine|ette)$", first):
        return 1.0
    return 0.0 if re.search(r"(o|us)$", first) else None


def age_in(words, role=""):
    """The age that ``words`` or a role tell, in years; None when neither does."""
    for pattern, age in _AGES:
        if re.search(rf"\b{pattern}\b", words):
            return age
    return _ROLE_AGES.get(role)


def grown(age):
    """How tall a person of this age is as a share of the same person grown up."""
    return float(np.interp(age, *_STATURES)) / _STATURES[1][-1]


def apply(spec, words):
    """Set in ``spec`` what lower-case ``words`` say outright of the body, and of the pattern of the cloth."""
    for pattern, change in _WORDS:
        if re.search(pattern, words):
            for name, value in change.items():
                if name in ("stature", "bulk"):
                    value = round(getattr(spec, name) * value, 3)
                setattr(spec, name, value)
