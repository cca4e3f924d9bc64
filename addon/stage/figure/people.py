# SPDX-License-Identifier: GPL-3.0-or-later
"""Bodies, faces and hair by chance, and what somebody wears of whom nothing is told. Pure."""

import numpy as np

from . import traits
from .palette import mixed
from .spec import FigureSpec

SKINS = ("#e3b698", "#d8a684", "#c99473", "#b77f5d", "#98654a", "#7a4e38", "#5d3a2a")
HAIRS = ("#17120f", "#2a1d16", "#3d2819", "#5a3a22", "#7c5230", "#a37a45", "#8a3f1e")
GREYS = ("#8d8a86", "#b4b1ab", "#d0cdc6")
EYES = ("#4a3222", "#5c432b", "#3d4a35", "#48606f", "#2f241d")
_MEN_HAIR = ("short", "side_part", "crop", "curly", "receding")
_WOMEN_HAIR = ("bob", "long", "ponytail", "curly", "long", "bob", "bun")
TROUSERS = ("#2f333b", "#3b3a3c", "#39424e", "#4a443c", "#2c2e38", "#565349")
JEANS = ("#33435c", "#2c394c", "#43536b")
_SHIRTS = ("#e6e1d6", "#d5dde4", "#e2d9cf")
ACCENTS = ("#6d2b31", "#2d3f5a", "#6a5a2c", "#35503f")


_EASTERN = ("ko", "ja", "zh")  # languages whose films are cast with dark hair


def person(key, sex, age, random, blood=None, language=""):
    """A ``FigureSpec`` of somebody of this sex and age, without clothes of their own.

    ``blood`` draws what relatives have in common; ``language`` is the script's.
    """
    blood = blood or random
    adult = np.clip(random.normal(1.765 - 0.125 * sex * np.clip((age - 12) / 5, 0, 1), 0.055), 1.52, 1.96)
    small = 1.765 + (adult - 1.765) * (0.5 if age < 14 else 1.0)
    old = max(0.0, min(1.0, (age - 60) / 20))
    bulk = float(np.clip(random.normal(1.02 + 0.05 * old + 0.002 * min(age, 50) - 0.06, 0.09), 0.86, 1.35))
    eastern = language[:2] in _EASTERN
    skin = SKINS[int(np.clip(blood.normal(2.2, 1.7), 0, 2 if eastern else len(SKINS) - 1))]
    dark = eastern or SKINS.index(skin) >= 4
    hair_colour = HAIRS[blood.integers(2 if dark else len(HAIRS))]
    if age > 44 and hair_colour == HAIRS[-1]:  # ginger turns grey by way of brown
        hair_colour = HAIRS[3]
    if age > 48:
        hair_colour = mixed(hair_colour, GREYS[random.integers(len(GREYS))], float(np.clip((age - 44) / 24, 0, 1)))
    return FigureSpec(
        key=key,
        stature=round(float(small * traits.grown(age) * (1 - 0.018 * old)), 3),
        sex=sex,
        age=round(age, 1),
        bulk=round(bulk, 3),
        skin=skin,
        hair=_hair(sex, age, random),
        hair_colour=hair_colour,
        beard=_beard(sex, age, random),
        eyes=EYES[random.integers(2 if dark else len(EYES))],
        glasses=bool(random.random() < (0.30 if age > 50 else 0.10)),
        face=int(random.integers(1 << 30)),
    )


def _hair(sex, age, random):
    styles = _WOMEN_HAIR if sex > 0.5 else _MEN_HAIR
    hair = styles[random.integers(len(styles))]
    if sex < 0.5 and (age > 62 or (age > 45 and random.random() < 0.35)):
        return ("receding", "bald", "short", "receding")[random.integers(4)]
    if sex > 0.5 and age > 64:
        return ("bun", "bob", "curly")[random.integers(3)]
    if age < 14 and hair in ("receding", "bun"):
        return "pigtails" if sex > 0.5 else "short"
    return "pigtails" if age < 11 and hair == "ponytail" else hair


def _beard(sex, age, random):
    if sex < 0.5 and age > 22 and random.random() < 0.30:
        return ("short", "moustache", "full", "stubble")[random.integers(4 if age < 50 else 3)]
    return ""


def everyday(spec, random):
    """Clothes ``{field: value}`` for somebody of whom nothing is told."""
    woman, old = spec.sex > 0.5, spec.age > 62
    if spec.age < 14:
        tops, bottoms = ("tshirt", "sweater", "hoodie"), ("jeans", "jeans", "shorts")
    elif spec.age < 18:
        tops, bottoms = ("hoodie", "tshirt", "sweater", "shirt", "jacket"), ("jeans", "trousers", "jeans")
    elif woman and old:
        tops, bottoms = ("cardigan", "dress", "coat", "cardigan", "blouse"), ("skirt", "trousers")
    elif woman:
        tops = ("dress", "blouse", "sweater", "blazer", "coat", "shirt", "cardigan", "jacket")
        bottoms = ("trousers", "skirt", "jeans")
    elif old:
        tops, bottoms = ("sweater", "cardigan", "shirt", "suit", "jacket"), ("trousers",)
    else:
        tops, bottoms = ("shirt", "suit", "sweater", "jacket", "tshirt", "hoodie", "coat"), ("trousers", "jeans")
    look = {"top": tops[random.integers(len(tops))], "bottom": bottoms[random.integers(len(bottoms))]}
    look["tie"] = look["top"] == "suit" and not woman and bool(random.random() < 0.7)
    look["matched"] = look["top"] == "suit"
    if look["top"] == "suit" and look["bottom"] == "jeans":
        look["bottom"] = "trousers"
    look["shirt_colour"] = _SHIRTS[random.integers(3)]
    look["scarf_colour"] = ACCENTS[random.integers(4)]
    look["scarf"] = look["top"] == "coat" and bool(random.random() < 0.35)
    return look


def shoes(look, woman, age, random):
    """``(shoes, colour)`` that go with a look."""
    sporty = look["top"] in ("hoodie", "tshirt", "tank", "tracksuit") or age < 14 or look["bottom"] == "shorts"
    elegant = woman and look["top"] in ("dress", "suit", "blazer", "blouse", "gown", "hanbok") and age > 15
    kind = look.get("shoes") or ("sneaker" if sporty else "pump" if elegant or look["bottom"] == "skirt" else "shoe")
    if kind == "pump" and not 14 <= age <= 68:
        kind = "shoe"
    choices = ("#8b8d8f", "#3b4a63", "#7a3a34") if kind == "sneaker" else ("#26211e", "#3a2a20", "#1d1f24")
    drawn = choices[random.integers(3)]
    return kind, look.get("shoe_colour") or drawn
