# SPDX-License-Identifier: GPL-3.0-or-later
"""Who looks like what: a FigureSpec for everybody in a film, scene by scene, each with a colour of their own. Pure."""

import re
import zlib
from dataclasses import fields, replace

import numpy as np

from . import kin, people, traits
from .costume import Costumes, colour_told
from .palette import mixed, rgb, shaded
from .roles import ALREADY, CASUAL, MOSTLY_MEN, MOSTLY_WOMEN, OPEN, ROLES, WET, WINTER, role_of
from .spec import FigureSpec
from .wardrobe import COLOUR_OF, GARMENTS, all_over

# colours that stand apart from sets and from each other; the first of a film are taken from the whole list
IDENTITY = (
    "#9c3b3f", "#2f5f8a", "#c28a2c", "#3f6b4a", "#7b4b86", "#2a7f80", "#c4643a", "#5b6b8c", "#8a7f3a", "#a65274",
    "#3c4f6b", "#8c5a3c", "#6f8f5a", "#b8a583",
)  # fmt: skip
_MANY = tuple(shaded(c, f) for f in (1.0, 0.68, 1.35) for c in IDENTITY)  # for casts beyond the list
_MUTED = ("#5d6b7a", "#7d6a4e", "#6d7358", "#6e5a56", "#585f6b", "#8a7a68", "#56666a", "#74606f", "#80665a", "#4f5866")
_QUIET = ("#3f434b", "#4a4640", "#50565e", "#3a4046")  # of a top beside a bright scarf or hat
_SHOWN = {"coat", "suit", "blazer", "raincoat", "jacket", "cardigan", "lab_coat", "waistcoat", "robe", "tunic"}
_COLLARED = {"shirt", "suit", "blazer", "police", "blouse", "waistcoat", "uniform", "tunic"}
_LONG = {"dress", "gown", "wedding", "smock", "hanbok", "swimsuit"}  # worn without trousers or skirt
_ONE_PIECE = {"overalls", "wetsuit"}
_BODY = ("bottom", "whole", "top", "over")  # slots in the order of dressing
_PLAIN = {"tie": False, "bow_tie": False, "checked": False, "leather": False, "matched": False, "inner": "shirt"}
_FIELDS = {f.name for f in fields(FigureSpec)}
_DRAWN = "drawn_colour"  # in a look: the colour drawn from a costume's palette
UNSHOD = frozenset(("ondol_room", "hanok_hall", "korean_apartment", "goshiwon"))  # kinds of place entered without shoes
SOCKS = ("#d9d4c8", "#8d9096", "#c9c0ae", "#5d646e")
LOOKS = 16  # different people among the extras of one kind


def design(character, world, scene=None):
    """The ``FigureSpec`` of a character (``schema.Character``) of a film, in a scene or as they usually are.

    Depends on ids and words only, never on the order of the cast.
    """
    return Casting(world).spec(character, scene)


def design_extra(role, seed, dressed=None, worn=None, language=""):
    """The ``FigureSpec`` of someone in the crowd: quiet colours, fewer triangles.

    ``role`` is what the script calls them and may be empty; ``dressed`` a costume for those whose role has none;
    ``worn`` ``{slot: (Garment, hex or None)}`` what the script says they wear.
    """
    name = (role or "").lower()
    kind = role_of("", name)
    random = _random(f"{name}:{seed}")
    told = traits.sex_in(name)
    sex = told if told is not None else 0.0 if kind in MOSTLY_MEN and seed % 8 else float((seed + _seed(name)) % 2)
    age = traits.age_in(name, kind)
    drawn = float(np.clip(random.normal(37, 11), 20, 66))
    age = drawn if age is None else age + float(random.integers(-1, 2))
    spec = people.person("", sex, age, random, None, language)
    costume = dressed if dressed and kind in OPEN else ROLES.get(kind, {})
    if dressed in (WINTER, WET) and kind in CASUAL:
        costume = dressed | {"bottom": ("trousers", "jeans")}
    look = _dressed(spec, costume, worn or {}, random)
    muted = _MUTED[random.integers(len(_MUTED))]
    _paint(look, worn or {}, look.get(_DRAWN, muted), random)
    _wear(spec, look)
    spec.identity, spec.level = spec.top_colour, "extra"
    spec.key = f"extra {_key(name or 'person')} {seed} {_seed(repr(spec)) % 65536:04x}"
    return spec


def identity_colours(world):
    """``{character id: hex}`` of a world's cast."""
    return Casting(world).colours


class Casting:
    """The looks of everybody in a film."""

    def __init__(self, world):
        self.world, self.costumes = world, Costumes(world)
        self._kinds = {location.id: location.kind for location in world.locations}
        self._words = {c.id: f"{c.name}, {c.description}".lower() for c in world.characters}
        self._families = kin.families(world)
        self._roles = {c.id: self._role(c) for c in world.characters}
        self.colours = self._identities()

    def looks(self, scene):
        """``{id: FigureSpec}`` of all characters and of the scene's extras (``extra:<element>:<number>``).

        Where somebody puts a coat on or takes it off, ``<character>@<beat>`` is how they look from that beat on.
        """
        out = {c.id: self.spec(c, scene) for c in self.world.characters}
        for character in self.world.characters:
            beats = self.costumes.changing(character.id, scene)
            for n, beat in enumerate(beats, 1):
                out[f"{character.id}@{beat}"] = self.spec(character, scene, beats[:n])
        dressed = self.costumes.dressed_up(scene)
        for element in scene.elements:
            if element.category == "extras":
                worn = self.costumes.worn(element.id, f"{element.name} {element.description}".lower(), scene)
                name = f"{element.description} {element.name}".strip() if _people(element.description) else element.name
                cache = {}
                for number in range(1, max(element.count, 1) + 1):
                    seed = (number + _seed(element.id)) % LOOKS
                    if seed not in cache:
                        extra = design_extra(name, seed, dressed, worn, self.world.language)
                        cache[seed] = self._unshod(extra, scene)
                    out[f"extra:{element.id}:{number}"] = cache[seed]
        return out

    def spec(self, character, scene=None, passed=()):
        """The ``FigureSpec`` of a character in a scene; without one, as they usually are.

        ``passed`` are beats of the scene in which they have put something on or taken it off.
        """
        words = self._words[character.id]
        worn = self.costumes.worn(character.id, words)
        usual = self._made(character, worn)
        now = worn
        if scene is not None:
            now = self._against_cold(self.costumes.worn(character.id, words, scene, passed), scene)
        usual = self._unshod(usual, scene)
        if now == worn:
            return usual
        other = self._unshod(self._made(character, now), scene)
        if other == usual:
            return usual
        changed = sorted((slot, now[slot][0].key, now[slot][1]) for slot in now)
        return replace(other, key=f"{usual.key} {_seed(repr(changed)) % 65536:04x}")

    def _unshod(self, spec, scene):
        """In socks where one leaves one's shoes at the door."""
        kind = self._kinds.get(scene.location) if scene is not None else None
        if kind not in UNSHOD or spec.shoes == "slipper":
            return spec
        return replace(spec, shoes="sock", shoe_colour=SOCKS[_seed(spec.key) % len(SOCKS)], key=f"{spec.key} socks")

    def _against_cold(self, worn, scene):
        """Outdoors in the snow everybody has something warm on."""
        if "snow" not in scene.weather or "EXT" not in (scene.int_ext or "") or "over" in worn:
            return worn
        return worn | {"over": (GARMENTS["coat"], None)}

    def _role(self, character):
        words = self._words[character.id]
        return role_of(character.role, words) if character.role else role_of("", character.name.lower())

    def _made(self, character, worn):
        words, role = self._words[character.id], self._roles[character.id]
        random = _random(character.id)
        sex = _sex(character, words, role, random)
        age, blood = _age(character, words, role, random), _random(f"blood {self._families[character.id]}")
        spec = people.person(_key(character.id), sex, age, random, blood, self.world.language)
        look = _dressed(spec, self._costume(character), worn, random)
        _paint(look, worn, self.colours[character.id], random)
        if all_over(words) and "bottom" not in worn:
            look["bottom_colour"] = all_over(words)
        _wear(spec, look)
        traits.apply(spec, words)
        if spec.age < 14:
            spec.beard = ""
        spec.identity, spec.level = self.colours[character.id], "hero"
        return spec

    def _costume(self, character):
        """What somebody's role wears, or what the scene asks for in which they are first seen."""
        role = ROLES.get(self._roles[character.id], {})
        debut = self.costumes.debut(character.id)
        dressed = self.costumes.dressed_up(debut, weather=False) if debut else {}
        if debut and self.costumes.bedridden(character.id, debut):
            dressed = ROLES["patient"]
        return dressed if dressed and self._roles[character.id] in OPEN else role

    def _given(self, character):
        """The colours from which this character's own is taken; one where script or role decide."""
        words = self._words[character.id]
        told = colour_told(self.costumes.worn(character.id, words), words)
        if told:
            return (told,)
        worn = self.costumes.worn(character.id, words)
        for slot in ("over", "whole", "top"):
            if slot in worn:
                fixed = worn[slot][0].look.get("top_colour")
                return (fixed,) if fixed else ()
        costume = self._costume(character)
        side = costume.get("women" if character.gender == "female" else "men", {})
        value = side.get("top_colour", costume.get("top_colour", ()))
        return (value,) if isinstance(value, str) else tuple(value)

    def _identities(self):
        """Uniforms and colours that the script names come first; then each takes the colour most unlike those taken,
        speakers before the silent, in order of the ids' hashes."""
        given = {c.id: self._given(c) for c in self.world.characters}
        out = {ident: choice[0] for ident, choice in given.items() if len(choice) == 1}
        taken = [_lab(out[ident]) for ident in sorted(out, key=lambda i: (_seed(i), i))]
        for character in sorted(self.world.characters, key=lambda c: (not c.speaking, _seed(c.id), c.id)):
            if character.id in out:
                continue
            choice = given[character.id] or (IDENTITY if len(taken) < len(IDENTITY) else _MANY)
            best = _seed(character.id) % len(choice)
            if taken:
                table = np.array([_lab(c) for c in choice])
                gap = np.linalg.norm(table[:, None] - np.array(taken)[None], axis=2)
                best = int(np.argmax(gap.min(1) + 0.01 * gap.mean(1)))
            out[character.id] = choice[best]
            taken.append(_lab(choice[best]))
        return out


def _people(description):
    """True where an element's description tells who they are, not only what they wear."""
    return bool(description) and (traits.sex_in(description.lower()) is not None or role_of("", description.lower()))


def _dressed(spec, costume, worn, random):
    """``{field: value}`` of what somebody wears: everyday clothes, over them the costume, over it what is told."""
    woman = spec.sex > 0.5
    plain = people.everyday(spec, random)
    look = dict(plain)
    _lay(look, costume, woman, random)
    if look["top"] != plain["top"]:
        own = costume | costume.get("women" if woman else "men", {})
        look |= {name: bool(own.get(name)) and look[name] for name in ("tie", "scarf", "matched")}
    for slot in (*_BODY, *(s for s in worn if s not in _BODY)):
        garment = worn[slot][0] if slot in worn else None
        if garment is None or garment.key in ALREADY.get(look.get("hat" if slot == "hat" else "top"), ()):
            continue
        if slot in ("top", "whole"):
            look |= _PLAIN
            look.pop("top_colour", None)
            look.pop(_DRAWN, None)
        if slot == "over":
            inner = worn.get("top") or worn.get("whole")
            _cover(look, inner[1] if inner else None, garment.look, woman, random)
        else:
            _lay(look, garment.look, woman, random)
        if slot == "whole" and "bottom" not in garment.look:
            look["bottom"] = "none"
        elif slot == "top" and look["bottom"] == "none" and "bottom" not in garment.look:
            look["bottom"] = "skirt" if woman else "trousers"
    if "top" in worn and look["top"] == "suit" and not woman and not look.get("bow_tie"):
        look["tie"] = True
    if look["top"] in _LONG:
        look["bottom"] = "none"
    elif look["top"] in _ONE_PIECE:
        look["bottom"] = "trousers"
    look["shoes"], look["shoe_colour"] = people.shoes(look, woman, spec.age, random)
    return look


def _lay(look, costume, woman, random):
    """Write a costume over a look, drawing where it leaves a choice."""
    side = costume.get("women" if woman else "men", {})
    for name, value in (costume | side).items():
        if name == "role":
            _lay(look, ROLES[value], woman, random)
        elif name == "top_colour" and isinstance(value, tuple):
            look[_DRAWN] = value[random.integers(len(value))]
            look.pop(name, None)
        elif name not in ("men", "women"):
            look[name] = value[random.integers(len(value))] if isinstance(value, tuple) else value


def _cover(look, inner_colour, over, woman, random):
    """Put a coat or jacket over a look; what was the top shows at the neck."""
    under = look["top"]
    if under not in _SHOWN:
        colour = inner_colour or look.get("top_colour")
        if under not in _COLLARED:
            look["inner"] = "vee" if under in ("dress", "gown", "scrubs", "tank") else "crew"
        if colour:
            look["shirt_colour"] = colour
    look.pop("top_colour", None)
    look.pop(_DRAWN, None)
    look |= {"checked": False, "leather": False, "matched": False}
    if under in _LONG and "bottom" not in over:
        look["bottom"] = "skirt"
        look["bottom_colour"] = look["shirt_colour"]
    elif look["bottom"] == "none" and "bottom" not in over:
        look["bottom"] = "trousers"
    _lay(look, over, woman, random)


def _paint(look, worn, identity, random):
    """Settle the colours of a look: told ones, then those of a uniform, then the identity colour."""
    drawn = random.integers(1 << 16)
    for slot in ("hat", "scarf", "tie", "apron", "feet", "hands", "face", "bottom"):
        if slot in worn and worn[slot][1]:
            look[COLOUR_OF[slot]] = worn[slot][1]
    told = next((worn[slot][1] for slot in ("over", "whole", "top") if slot in worn), None)
    if told:
        look["top_colour"] = told
    elif "top_colour" not in look:
        aside = any(slot in worn and worn[slot][1] == identity for slot in ("scarf", "hat"))
        whole = _DRAWN in look  # a colour of the costume's own palette
        look["top_colour"] = _QUIET[drawn % len(_QUIET)] if aside else identity if whole else _cloth(look, identity)
    if look.get("matched") and "bottom" not in worn:
        look["bottom_colour"] = look["top_colour"]
    if "bottom_colour" not in look:
        palette = people.JEANS if look["bottom"] in ("jeans", "dungarees") else people.TROUSERS
        look["bottom_colour"] = palette[drawn % len(palette)]
    if look.get("tie") and "accent" not in look and look["top_colour"] != identity:
        look["accent"] = identity
    look.setdefault("accent", people.ACCENTS[drawn % len(people.ACCENTS)])


def _cloth(look, colour):
    """The identity colour as a garment of its kind has it: suits keep quiet and let the tie speak."""
    if look["top"] == "suit":
        return mixed(colour, "#2b2e36", 0.70 if look.get("tie") or look.get("bow_tie") else 0.25)
    return mixed(colour, "#26282f", 0.40) if look["top"] == "coat" else colour


def _wear(spec, look):
    for name, value in look.items():
        if name in _FIELDS:
            setattr(spec, name, value)


def _seed(ident):
    return zlib.crc32(ident.encode("utf-8"))


def _random(ident):
    return np.random.default_rng(_seed(ident))


def _key(text):
    """A short name for data-blocks; names that differ only beyond it get a number from their hash."""
    name = re.sub(r"\s+", " ", text.strip()) or "someone"
    return name if len(name) <= 32 else f"{name[:24]} {_seed(name) % 100000}"


def _lab(colour):
    """A rough perceptual place of a colour: lightness and two opponent hues."""
    r, g, b = (v**2.2 for v in rgb(colour))
    light = (0.21 * r + 0.72 * g + 0.07 * b) ** (1 / 3)
    return np.array([0.8 * light, 1.6 * (r ** (1 / 3) - g ** (1 / 3)), 1.1 * (g ** (1 / 3) - b ** (1 / 3))])


def _sex(character, words, role, random):
    draw = float(random.random() < 0.5)
    if character.gender:
        return 1.0 if character.gender == "female" else 0.0
    told = traits.sex_in(words)
    if told is None and not role and not character.role:
        told = traits.sex_of_name(character.name)
    if told is None:
        return 0.0 if role in MOSTLY_MEN else 1.0 if role in MOSTLY_WOMEN else draw
    return told


def _age(character, words, role, random):
    draw = float(np.clip(random.normal(37, 10), 21, 58))
    near = float(random.integers(-1, 2))
    if character.age is not None:
        return float(character.age)
    told = traits.age_in(words, role or character.role or "")
    return draw if told is None else told + near
