# SPDX-License-Identifier: GPL-3.0-or-later
"""The garments that figures can wear, by the keys that wardrobe elements carry, and how scripts name them. Pure."""

import re
from dataclasses import dataclass, field
from functools import lru_cache

# what the colour of a garment in a slot paints
COLOUR_OF = {
    "over": "top_colour",
    "whole": "top_colour",
    "top": "top_colour",
    "bottom": "bottom_colour",
    "hat": "hat_colour",
    "scarf": "scarf_colour",
    "tie": "accent",
    "apron": "apron_colour",
    "feet": "shoe_colour",
    "hands": "glove_colour",
    "face": "mask_colour",
}
REMOVABLE = ("over", "hat", "scarf", "apron", "hands", "face", "eyes")  # what comes and goes from scene to scene


@dataclass(frozen=True)
class Garment:
    """One kind of garment: where it is worn, what it sets in a ``FigureSpec``, and the words for it."""

    key: str
    slot: str
    look: dict = field(default_factory=dict)
    words: str = ""


_SAME = {"bottom": "trousers", "matched": True}  # trousers in the colour of the top
_DARK = "#26272c"
_TABLE = (
    Garment("raincoat", "over", {"top": "raincoat"}, r"rain ?coats?|rain ?jackets?|slickers?|oilskins?|ponchos?|macs?"),
    Garment("trench_coat", "over", {"top": "coat"}, r"trench ?coats?"),
    Garment("fur_coat", "over", {"top": "coat"}, r"furs?|fur coats?"),
    Garment(
        "white_coat", "over", {"top": "lab_coat", "top_colour": "#e4e6e4"}, r"(?:white|lab|laboratory|doctor'?s) coats?"
    ),
    Garment("coat", "over", {"top": "coat"}, r"(?:over|great|top|pea|duffel )?coats?|parkas?|anoraks?"),
    Garment("robe", "over", {"top": "robe", "bottom": "none"}, r"(?:bath ?|house ?)?robes?|dressing[- ]gowns?"),
    Garment("cloak", "over", {"top": "coat"}, r"cloaks?|capes?|mantles?"),
    Garment(
        "leather_jacket",
        "over",
        {"top": "jacket", "leather": True, "top_colour": "#221f1f"},
        r"leather (?:\w+ )?jackets?",
    ),
    Garment("denim_jacket", "over", {"top": "jacket", "top_colour": "#3f5a7d"}, r"(?:denim|jean) jackets?"),
    Garment("blazer", "over", {"top": "blazer"}, r"blazers?|sports? (?:coats?|jackets?)|tweed jackets?|suit jackets?"),
    Garment(
        "life_jacket",
        "over",
        {"top": "hi_vis", "vest_colour": "#d9692a"},
        r"life[- ]?(?:jackets?|vests?)|buoyancy aids?",
    ),
    Garment("hi_vis", "over", {"top": "hi_vis"}, r"hi(?:gh)?[- ]vis\w*(?: \w+)?|reflective (?:vests?|jackets?)"),
    Garment("jacket", "over", {"top": "jacket"}, r"(?:bomber |track |flight )?jackets?|windbreakers?"),
    Garment("cardigan", "over", {"top": "cardigan"}, r"cardigans?"),
    Garment(
        "tuxedo",
        "top",
        {"top": "suit", "tie": False, "bow_tie": True, "accent": "#17171a", "top_colour": "#1e1f24", **_SAME},
        r"tux(?:edo)?s?|dinner jackets?|tailcoats?|black[- ]tie",
    ),
    Garment("wetsuit", "whole", {"top": "wetsuit", "top_colour": _DARK}, r"wet ?suits?|diving suits?"),
    Garment(
        "swimsuit",
        "whole",
        {"top": "swimsuit", "bottom": "none", "shoes": "slipper", "hat": ""},
        r"swim ?suits?|bathing suits?|bikinis?",
    ),
    Garment("tracksuit", "top", {"top": "tracksuit", "shoes": "sneaker", **_SAME}, r"track ?suits?|sweats(?:uits?)?"),
    Garment("jumpsuit", "whole", {"top": "overalls"}, r"jump ?suits?|boiler ?suits?|flight suits?|space ?suits?"),
    Garment("suit", "top", {"top": "suit", **_SAME}, r"(?:business |three[- ]piece )?suits?|pinstripes?"),
    Garment("waistcoat", "top", {"top": "waistcoat"}, r"waistcoats?"),
    Garment(
        "wedding_dress",
        "whole",
        {"top": "wedding", "top_colour": "#eceae5", "hat": "veil", "hat_colour": "#f1efeb", "shoes": "pump"},
        r"(?:wedding|bridal) (?:dress(?:es)?|gowns?)",
    ),
    Garment("hospital_gown", "whole", {"top": "smock", "top_colour": "#a9bfc6"}, r"hospital gowns?"),
    Garment("nightgown", "whole", {"top": "gown"}, r"night(?:gowns?|dress(?:es)?|shirts?)"),
    Garment(
        "gown", "whole", {"top": "gown", "shoes": "pump"}, r"(?:ball ?|evening )?gowns?|(?:long|evening) dress(?:es)?"
    ),
    Garment("kimono", "whole", {"top": "robe", "long": True}, r"kimonos?|yukatas?"),
    Garment("hanbok", "whole", {"top": "hanbok"}, r"hanboks?"),
    Garment("dress", "whole", {"top": "dress"}, r"(?:sun|summer )?dress(?:es)?|frocks?"),
    Garment("cassock", "whole", {"top": "cassock", "top_colour": _DARK}, r"cassocks?|vestments?|habits?|clerical \w+"),
    Garment(
        "dungarees",
        "bottom",
        {"bottom": "dungarees", "bottom_colour": "#3d4f6b"},
        r"dungarees|bib overalls|(?:denim )overalls",
    ),
    Garment("overalls", "whole", {"top": "overalls"}, r"overalls?|cover-?alls?"),
    Garment("pyjamas", "top", {"top": "shirt", "shoes": "slipper", **_SAME}, r"p[yj]a?jamas?|pjs"),
    Garment("police_uniform", "top", {"top": "police", "role": "police"}, r"police uniforms?"),
    Garment("school_uniform", "top", {"role": "pupil"}, r"school uniforms?"),
    Garment("uniform", "top", {"top": "uniform", **_SAME}, r"uniforms?|fatigues|camouflage"),
    Garment("scrubs", "top", {"top": "scrubs", "top_colour": "#5f9a9c", **_SAME}, r"scrubs"),
    Garment(
        "armour", "top", {"top": "jacket", "top_colour": "#6d7176"}, r"armou?r|body armou?r|flak (?:vests?|jackets?)"
    ),
    Garment("vest_top", "top", {"top": "tank"}, r"(?:tank|vest)[- ]?tops?|singlets?|undershirts?|vests?"),
    Garment("tshirt", "top", {"top": "tshirt"}, r"(?:t|tee)-?(?: )?shirts?|tees?|polos?(?: shirts?)?"),
    Garment("blouse", "top", {"top": "blouse"}, r"blouses?"),
    Garment("sweater", "top", {"top": "sweater"}, r"sweaters?|jumpers?|pullovers?|turtlenecks?"),
    Garment("hoodie", "top", {"top": "hoodie"}, r"hoodies?|hooded sweat\w*|sweat ?shirts?"),
    Garment("shirt", "top", {"top": "shirt"}, r"shirts?"),
    Garment("skirt", "bottom", {"bottom": "skirt"}, r"skirts?"),
    Garment("jeans", "bottom", {"bottom": "jeans"}, r"jeans|denims"),
    Garment("shorts", "bottom", {"bottom": "shorts"}, r"shorts"),
    Garment("trousers", "bottom", {"bottom": "trousers"}, r"trousers|pants|slacks|leggings"),
    Garment("apron", "apron", {"apron": True}, r"aprons?"),
    Garment("straw_hat", "hat", {"hat": "straw", "hat_colour": "#dcc797"}, r"(?:straw|sun) ?hats?|panamas?|boaters?"),
    Garment("top_hat", "hat", {"hat": "top_hat", "hat_colour": "#1d1d21"}, r"top ?hats?"),
    Garment("hard_hat", "hat", {"hat": "hard_hat", "hat_colour": "#d9b23a"}, r"hard ?hats?"),
    Garment("chef_hat", "hat", {"hat": "chef_hat", "hat_colour": "#eceae4"}, r"chef'?s? hats?|toques?"),
    Garment(
        "cowboy_hat", "hat", {"hat": "cowboy", "hat_colour": "#8a6a48"}, r"(?:cowboy|stetson|ten-gallon)(?: hats?)?"
    ),
    Garment("helmet", "hat", {"hat": "helmet"}, r"(?:\w+ )?helmets?"),
    Garment("beanie", "hat", {"hat": "beanie"}, r"beanies?|(?:wool\w*|knit\w*) (?:caps?|hats?)|ski masks?|balaclavas?"),
    Garment("beret", "hat", {"hat": "beret"}, r"berets?"),
    Garment(
        "police_cap",
        "hat",
        {"hat": "police_cap"},
        r"(?:peaked|police|officer'?s?|captain'?s?|conductor'?s?) (?:caps?|hats?)",
    ),
    Garment("cap", "hat", {"hat": "cap"}, r"(?:baseball |flat )?caps?"),
    Garment("hood", "hat", {"hat": "hood"}, r"hoods?"),
    Garment("headscarf", "hat", {"hat": "headscarf"}, r"head ?scar(?:f|ves)|hijabs?|kerchiefs?|shawls?|wimples?"),
    Garment("veil", "hat", {"hat": "veil", "hat_colour": "#f1efeb"}, r"veils?"),
    Garment("crown", "hat", {"hat": "crown", "hat_colour": "#c9a13c"}, r"crowns?|tiaras?|coronets?"),
    Garment("hat", "hat", {"hat": "fedora"}, r"(?:fedora|trilby|bowler|\w+ )?hats?|fedoras?|trilb(?:y|ies)"),
    Garment("sunglasses", "eyes", {"glasses": True, "shades": True}, r"sun ?glasses|shades|aviators"),
    Garment("glasses", "eyes", {"glasses": True}, r"(?:reading |eye)?glasses|spectacles"),
    Garment("mask", "face", {"mask": True}, r"(?:surgical |face )?masks?"),
    Garment("scarf", "scarf", {"scarf": True}, r"scar(?:f|ves)|mufflers?|bandanas?"),
    Garment("bow_tie", "tie", {"bow_tie": True, "tie": False}, r"bow[- ]?ties?"),
    Garment("tie", "tie", {"tie": True}, r"(?:neck)?ties?"),
    Garment("gloves", "hands", {"gloves": True}, r"gloves|mittens"),
    Garment("boots", "feet", {"shoes": "boot"}, r"(?:\w+ )?boots|wellingtons|wellies"),
    Garment("heels", "feet", {"shoes": "pump"}, r"(?:high )?heels|pumps|stilettos"),
    Garment("sneakers", "feet", {"shoes": "sneaker"}, r"sneakers|trainers|running shoes"),
    Garment("sandals", "feet", {"shoes": "slipper"}, r"sandals|flip[- ]flops"),
    Garment("slippers", "feet", {"shoes": "slipper"}, r"slippers"),
    Garment("shoes", "feet", {"shoes": "shoe"}, r"shoes|loafers|brogues"),
)
# what is put on in place of something taken off
NOTHING = {
    "hat": Garment("", "hat", {"hat": ""}),
    "scarf": Garment("", "scarf", {"scarf": False}),
    "apron": Garment("", "apron", {"apron": False}),
    "hands": Garment("", "hands", {"gloves": False}),
    "face": Garment("", "face", {"mask": False}),
    "eyes": Garment("", "eyes", {"glasses": False, "shades": False}),
}
GARMENTS = {garment.key: garment for garment in _TABLE}

COLOUR_WORDS = {
    "red": "#a5373a", "crimson": "#96283a", "scarlet": "#b5332e", "maroon": "#6d2a33", "burgundy": "#6d2438",
    "pink": "#c9798c", "orange": "#c96a2f", "yellow": "#cda63a", "gold": "#b58f3a", "golden": "#b58f3a",
    "green": "#3f7048", "olive": "#6b6b3e", "khaki": "#8a7d5a", "teal": "#2a7f80", "turquoise": "#3b9a98",
    "blue": "#2f5f9a", "navy": "#26334f", "purple": "#6d4486", "violet": "#6d4486", "lilac": "#a08bb5",
    "brown": "#6f4a31", "tan": "#a5845c", "beige": "#b8a583", "camel": "#a98455", "white": "#dfddd6",
    "cream": "#dcd2ba", "ivory": "#e2dbc8", "black": "#26262a", "grey": "#6f7378", "gray": "#6f7378",
    "charcoal": "#3b3e44", "silver": "#a2a6ab",
}  # fmt: skip
_COLOURS = "|".join(sorted(COLOUR_WORDS, key=len, reverse=True))
_ALL = re.compile(
    rf"\b(?:(?P<colour>{_COLOURS})[ -](?:(?:and|with) )?(?:[\w'-]+ ){{0,2}}?)??(?:"
    + "|".join(f"(?P<g{i}>{garment.words})" for i, garment in enumerate(_TABLE))
    + r")\b(?! hair)"
)
_ALL_OVER = re.compile(rf"\b(?:in|wears|wearing|all) (?P<colour>{_COLOURS})\b(?! [\w'-]+)")


@lru_cache(maxsize=512)
def named(words):
    """``((Garment, hex or None), ...)`` that a lower-case text names; each slot once, the first naming wins."""
    found = {}
    for match in _ALL.finditer(words):
        index = next(i for i in range(len(_TABLE)) if match.group(f"g{i}"))
        garment = _TABLE[index]
        found.setdefault(garment.slot, (garment, COLOUR_WORDS.get(match.group("colour"))))
    return tuple(found.values())


def garment_of(asset, name):
    """The ``Garment`` of a wardrobe element: what its name says, else its asset; None when neither is known."""
    told = named((name or "").lower())
    return told[0][0] if told else GARMENTS.get(asset)


def all_over(words):
    """The colour of "dressed in black", hex or None."""
    found = _ALL_OVER.search(words)
    return COLOUR_WORDS[found.group("colour")] if found else None
