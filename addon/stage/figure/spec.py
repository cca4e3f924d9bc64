# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person looks like, as plain data. Pure."""

from dataclasses import dataclass

from ...world.records import spec

HAIR = ("bald", "receding", "crop", "short", "side_part", "curly", "bob", "long", "ponytail", "pigtails", "bun")
BEARDS = ("", "stubble", "moustache", "short", "full")
TOPS = (
    "suit", "blazer", "coat", "shirt", "blouse", "tshirt", "sweater", "hoodie", "dress", "cassock",
    "police", "uniform", "lab_coat", "chef", "scrubs", "waistcoat", "hi_vis",
)  # fmt: skip
BOTTOMS = ("trousers", "jeans", "skirt", "shorts", "none")
HATS = ("", "fedora", "cap", "police_cap", "beanie", "hard_hat", "chef_hat", "straw", "helmet")
SHOES = ("shoe", "boot", "pump", "sneaker")
BUILDS = ("hero", "extra")


@dataclass
class FigureSpec:
    """One person. Colours are sRGB hex such as ``#8c3f45``."""

    key: str = spec("someone", doc="names the mesh and its materials; one look a key")
    stature: float = spec(1.75, unit="m")
    sex: float = spec(0.0, doc="0 male to 1 female body")
    age: float = spec(35.0, unit="years")
    bulk: float = spec(1.0, doc="1 average, 0.9 slender, 1.3 heavy")
    skin: str = "#c99a7b"
    hair: str = spec("short", choices=HAIR)
    hair_colour: str = "#3a2a20"
    beard: str = spec("", choices=BEARDS)
    eyes: str = "#4a3a2c"
    top: str = spec("shirt", choices=TOPS)
    top_colour: str = "#4d5f78"
    shirt_colour: str = spec("#e6e1d6", doc="of what shows under a jacket, coat or waistcoat")
    accent: str = spec("#7a2e2e", doc="tie, scarf, apron, trim")
    tie: bool = False
    apron: bool = False
    scarf: bool = False
    bottom: str = spec("trousers", choices=BOTTOMS)
    bottom_colour: str = "#3a3d45"
    shoes: str = spec("shoe", choices=SHOES)
    shoe_colour: str = "#2a2522"
    hat: str = spec("", choices=HATS)
    hat_colour: str = "#35383d"
    glasses: bool = False
    identity: str = spec("#4d5f78", doc="the one colour that tells this person from the others")
    face: int = spec(0, doc="seed of the features")
    level: str = spec("hero", choices=BUILDS)
