# SPDX-License-Identifier: GPL-3.0-or-later
"""Who looks like what: a FigureSpec for every character of a film, each with a colour of their own. Pure."""

import re
import zlib

import numpy as np

from .palette import mixed, rgb, shaded
from .spec import FigureSpec
from .wardrobe import COLOUR_WORDS, ROLES, WORDS, role_of

# colours that stand apart from sets and from each other; the first of a film are taken from the whole list
IDENTITY = (
    "#9c3b3f",
    "#2f5f8a",
    "#c28a2c",
    "#3f6b4a",
    "#7b4b86",
    "#2a7f80",
    "#c4643a",
    "#5b6b8c",
    "#8a7f3a",
    "#a65274",
    "#3c4f6b",
    "#8c5a3c",
    "#6f8f5a",
    "#b8a583",
)
_MANY = tuple(shaded(c, f) for f in (1.0, 0.68, 1.35) for c in IDENTITY)  # for casts beyond the list
SKINS = ("#e3b698", "#d8a684", "#c99473", "#b77f5d", "#98654a", "#7a4e38", "#5d3a2a")
HAIRS = ("#17120f", "#2a1d16", "#3d2819", "#5a3a22", "#7c5230", "#a37a45", "#8a3f1e")
GREYS = ("#8d8a86", "#b4b1ab", "#d0cdc6")
EYES = ("#4a3222", "#5c432b", "#3d4a35", "#48606f", "#2f241d")
_MEN_HAIR = ("short", "side_part", "crop", "curly", "receding")
_WOMEN_HAIR = ("bob", "long", "ponytail", "curly", "long", "bob", "bun")
_MUTED = ("#5a5f66", "#6b6459", "#4f5a54", "#70675f", "#585263", "#646b70", "#7a7264", "#4d545c", "#806f63", "#5f6a74")
_TROUSERS = ("#2f333b", "#3b3a3c", "#39424e", "#4a443c", "#2c2e38", "#565349")
_JEANS = ("#33435c", "#2c394c", "#43536b")


def design(character, world):
    """The ``FigureSpec`` of a character (``schema.Character``) of a film (``schema.World``).

    Depends on ids and words only, never on the order of the cast.
    """
    seed = _seed(character.id)
    random = np.random.default_rng(seed)
    words = f"{character.name} {character.description}".lower()
    sex = _sex(character, words, random)
    age = _age(character, words, random)
    spec = _person(_key(character.id), sex, age, random)
    role = role_of(character.role, words)
    _clothe(spec, role, random)
    colour = identity_colours(world).get(character.id) or IDENTITY[seed % len(IDENTITY)]
    written = _written_colour(words)
    _apply_words(spec, words)
    _shoe(spec, role, random)
    _colour(spec, written or colour, role)
    spec.level = "hero"
    return spec


def design_extra(role, seed):
    """The ``FigureSpec`` of someone in the crowd: quiet colours, fewer triangles. ``role`` may be empty."""
    random = np.random.default_rng(zlib.crc32(f"{role}:{seed}".encode()))
    words = (role or "").lower()
    sex = (
        1.0
        if re.search(r"\b(woman|women|girl|nurse|mother|wife|waitress)", words)
        else 0.0
        if re.search(r"\b(man|men|boy|father|policeman|soldier)", words)
        else float(random.random() < 0.5)
    )
    age = _age(None, words, random)
    spec = _person(f"extra {_key(role or 'person')} {seed}", sex, age, random)
    kind = role_of(role, words)
    _clothe(spec, kind, random)
    _shoe(spec, kind, random)
    muted = _MUTED[random.integers(len(_MUTED))]
    if not (kind and ROLES[kind].get("top_colour")):
        spec.top_colour = muted
    spec.accent = mixed(spec.accent, "#6a6660", 0.4)
    spec.identity = spec.top_colour
    spec.level = "extra"
    return spec


def identity_colours(world):
    """``{character id: hex}`` of a world's cast.

    Uniforms and colours that the script names come first; then each takes the colour most unlike those already taken,
    speakers before the silent, in order of the ids' hashes.
    """
    taken, out = [], {}
    for character in sorted(world.characters, key=lambda c: (_seed(c.id), c.id)):
        words = f"{character.name} {character.description}".lower()
        given = ROLES.get(role_of(character.role, words), {}).get("top_colour") or _written_colour(words)
        if given:
            out[character.id] = given
            taken.append(_lab(given))
    speaking = sorted(world.characters, key=lambda c: (not c.speaking, _seed(c.id), c.id))
    for character in speaking:
        if character.id in out:
            continue
        choice = IDENTITY if len(taken) < len(IDENTITY) else _MANY
        best = _seed(character.id) % len(choice)
        if taken:
            table = np.array([_lab(c) for c in choice])
            gap = np.linalg.norm(table[:, None] - np.array(taken)[None], axis=2)
            best = int(np.argmax(gap.min(1) + 0.01 * gap.mean(1)))
        out[character.id] = choice[best]
        taken.append(_lab(choice[best]))
    return out


def _seed(ident):
    return zlib.crc32(ident.encode("utf-8"))


def _key(text):
    """A short name for data-blocks; names that differ only beyond it get a number from their hash."""
    name = re.sub(r"\s+", " ", text.strip()) or "someone"
    return name if len(name) <= 32 else f"{name[:24]} {_seed(name) % 100000}"


def _lab(colour):
    """A rough perceptual place of a colour: lightness and two opponent hues."""
    r, g, b = (v**2.2 for v in rgb(colour))
    light = (0.21 * r + 0.72 * g + 0.07 * b) ** (1 / 3)
    return np.array([0.8 * light, 1.6 * (r ** (1 / 3) - g ** (1 / 3)), 1.1 * (g ** (1 / 3) - b ** (1 / 3))])


def _sex(character, words, random):
    draw = float(random.random() < 0.5)
    if character.gender:
        return 1.0 if character.gender == "female" else 0.0
    if re.search(
        r"\b(woman|girl|lady|mother|mom|mum|wife|daughter|sister|queen|nun|waitress|actress|grandmother|aunt)\b", words
    ):
        return 1.0
    if re.search(r"\b(man|boy|guy|father|dad|husband|son|brother|king|priest|monk|grandfather|uncle)\b", words):
        return 0.0
    return draw


def _age(character, words, random):
    draw = float(np.clip(random.normal(37, 10), 21, 58))
    if character is not None and character.age is not None:
        return float(character.age)
    for pattern, age in (
        (r"\b(baby|toddler|infant)\b", 3),
        (r"\b(child|kid|boy|girl|children|kids)\b", 8),
        (r"\b(teen|teenage|teenager|adolescent)s?\b", 16),
        (r"\b(student|young|youth)\b", 23),
        (r"\b(elderly|aged|ancient|old|grandmother|grandfather|grandma|grandpa|retired)\b", 72),
        (r"\bmiddle[- ]aged\b", 50),
    ):
        if re.search(pattern, words):
            return age + float(random.integers(-1, 2))
    return draw


def _person(key, sex, age, random):
    adult = np.clip(random.normal(1.765 - 0.125 * sex, 0.055), 1.52, 1.96)
    grown = np.interp(age, (1, 3, 6, 8, 10, 12, 14, 16, 18), (0.44, 0.54, 0.66, 0.73, 0.79, 0.85, 0.92, 0.97, 1.0))
    old = max(0.0, min(1.0, (age - 60) / 20))
    bulk = float(np.clip(random.normal(1.02 + 0.05 * old + 0.002 * min(age, 50) - 0.06, 0.09), 0.86, 1.35))
    skin = SKINS[int(np.clip(random.normal(2.2, 1.7), 0, len(SKINS) - 1))]
    dark = SKINS.index(skin) >= 4
    hair_colour = HAIRS[random.integers(2 if dark else len(HAIRS))]
    if age > 48:
        hair_colour = mixed(hair_colour, GREYS[random.integers(len(GREYS))], float(np.clip((age - 44) / 24, 0, 1)))
    styles = _WOMEN_HAIR if sex > 0.5 else _MEN_HAIR
    hair = styles[random.integers(len(styles))]
    if sex < 0.5 and (age > 62 or (age > 45 and random.random() < 0.35)):
        hair = ("receding", "bald", "short", "receding")[random.integers(4)]
    if age < 14 and hair in ("receding", "bun"):
        hair = "pigtails" if sex > 0.5 else "short"
    if age > 64 and sex > 0.5:
        hair = ("bun", "bob", "curly")[random.integers(3)]
    if age < 11 and hair == "ponytail":
        hair = "pigtails"
    beard = ""
    if sex < 0.5 and age > 22 and random.random() < 0.30:
        beard = ("short", "moustache", "full", "stubble")[random.integers(4 if age < 50 else 3)]
    return FigureSpec(
        key=key,
        stature=round(float(adult * grown), 3),
        sex=sex,
        age=round(age, 1),
        bulk=round(bulk, 3),
        skin=skin,
        hair=hair,
        hair_colour=hair_colour,
        beard=beard,
        eyes=EYES[random.integers(2 if dark else len(EYES))],
        glasses=bool(random.random() < (0.30 if age > 50 else 0.10)),
        face=int(random.integers(1 << 30)),
    )


def _clothe(spec, role, random):
    woman, child, old = spec.sex > 0.5, spec.age < 14, spec.age > 62
    if child:
        tops, bottoms = ("tshirt", "sweater", "hoodie"), ("jeans", "jeans", "shorts")
    elif woman:
        tops, bottoms = ("dress", "blouse", "sweater", "suit", "coat", "shirt"), ("trousers", "skirt", "jeans")
    elif old:
        tops, bottoms = ("sweater", "coat", "shirt", "suit"), ("trousers",)
    else:
        tops, bottoms = ("shirt", "suit", "sweater", "coat", "tshirt", "hoodie"), ("trousers", "jeans")
    spec.top, spec.bottom = tops[random.integers(len(tops))], bottoms[random.integers(len(bottoms))]
    if spec.top == "suit" and spec.bottom == "jeans":
        spec.bottom = "trousers"
    spec.tie = spec.top == "suit" and not woman and bool(random.random() < 0.7)
    spec.shirt_colour = ("#e6e1d6", "#d5dde4", "#e2d9cf")[random.integers(3)]
    spec.accent = ("#6d2b31", "#2d3f5a", "#6a5a2c", "#35503f")[random.integers(4)]
    spec.scarf = spec.top == "coat" and bool(random.random() < 0.35)
    costume = {"scarf": False, "tie": False} | ROLES[role] if role else {}
    costume = costume | costume.pop("options", ({}, {}))[int(woman)]
    for name, value in costume.items():
        setattr(spec, name, value)
    if "bottom_colour" not in costume:
        palette = _JEANS if spec.bottom == "jeans" else _TROUSERS
        spec.bottom_colour = palette[random.integers(len(palette))]


def _shoe(spec, role, random):
    """Shoes that go with what is worn, unless the role has its own."""
    costume = ROLES.get(role, {})
    woman, sporty = spec.sex > 0.5, spec.top in ("hoodie", "tshirt") or spec.age < 14 or spec.bottom == "shorts"
    if "shoes" not in costume and spec.shoes != "boot":
        elegant = woman and spec.top in ("dress", "suit", "blazer", "blouse") and spec.age > 15
        spec.shoes = "sneaker" if sporty else "pump" if elegant or spec.bottom == "skirt" else "shoe"
    if "shoe_colour" not in costume:
        sports = spec.shoes == "sneaker"
        choices = ("#8b8d8f", "#3b4a63", "#7a3a34") if sports else ("#26211e", "#3a2a20", "#1d1f24")
        spec.shoe_colour = choices[random.integers(3)]


def _written_colour(words):
    """The colour a description gives a garment ("in a red coat"), or None."""
    colours = "|".join(sorted(COLOUR_WORDS, key=len, reverse=True))
    garments = "coat|jacket|dress|t-?shirt|shirt|suit|sweater|hoodie|blouse|gown|robe|uniform|top|cardigan|scarf"
    found = re.search(rf"\b({colours})\b[ -](?:\w+ ){{0,2}}(?:{garments})", words)
    return COLOUR_WORDS[found.group(1)] if found else None


def _colour(spec, colour, role):
    """Give the identity colour to what is seen most: the top, or what a uniform leaves free."""
    spec.identity = colour
    if ROLES.get(role, {}).get("top_colour"):
        spec.top_colour = ROLES[role]["top_colour"]
        return
    spec.top_colour = shaded(colour, 0.85) if spec.top in ("suit", "coat") else colour


def _apply_words(spec, words):
    """What the description says outright."""
    for pattern, change in WORDS:
        if re.search(pattern, words):
            for name, value in change.items():
                if name in ("stature", "bulk"):
                    value = round(getattr(spec, name) * value, 3)
                setattr(spec, name, value)
    if spec.age < 14:
        spec.beard = ""
    if spec.top == "dress":
        spec.bottom = "none"
