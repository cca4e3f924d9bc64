# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person looks like, as plain data. Pure."""

from dataclasses import dataclass

from ...world.records import spec

HAIR = ("bald", "receding", "crop", "short", "side_part", "curly", "bob", "long", "ponytail", "pigtails", "bun")
BEARDS = ("", "stubble", "moustache", "short", "full")
TOPS = (
    "suit", "blazer", "coat", "shirt", "blouse", "tshirt", "sweater", "hoodie", "dress", "cassock",
    "police", "uniform", "lab_coat", "chef", "scrubs", "waistcoat", "hi_vis", "raincoat", "jacket", "cardigan", "robe",
    "gown", "wedding", "smock", "hanbok", "tunic", "overalls", "tracksuit", "tank", "wetsuit", "swimsuit",
)  # fmt: skip
BOTTOMS = ("trousers", "jeans", "skirt", "shorts", "leggings", "dungarees", "none")
HATS = (
    "", "fedora", "cap", "police_cap", "beanie", "hard_hat", "chef_hat", "straw", "helmet", "sun", "top_hat", "cowboy",
    "beret", "hood", "headscarf", "veil", "crown",
)  # fmt: skip
SHOES = ("shoe", "boot", "pump", "sneaker", "slipper", "sock")
INNER = ("shirt", "crew", "vee")
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
    checked: bool = spec(False, doc="a shirt of checked cloth")
    striped: bool = False
    leather: bool = spec(False, doc="a top that shines like leather")
    long: bool = spec(False, doc="a robe down to the ankles")
    shirt_colour: str = spec("#e6e1d6", doc="of what shows under a jacket, coat or waistcoat")
    inner: str = spec("shirt", choices=INNER, doc="the neck of what shows there: turned collar, round or open")
    accent: str = spec("#7a2e2e", doc="tie, braid, trim")
    tie: bool = False
    bow_tie: bool = False
    flower: bool = spec(False, doc="in the buttonhole")
    apron: bool = False
    apron_colour: str = "#6a5a2c"
    scarf: bool = False
    scarf_colour: str = "#7a2e2e"
    vest_colour: str = spec("#d9692a", doc="of a safety vest")
    bottom: str = spec("trousers", choices=BOTTOMS)
    bottom_colour: str = "#3a3d45"
    shoes: str = spec("shoe", choices=SHOES)
    shoe_colour: str = "#2a2522"
    hat: str = spec("", choices=HATS)
    hat_colour: str = "#35383d"
    glasses: bool = False
    shades: bool = spec(False, doc="dark lenses in the glasses")
    mask: bool = spec(False, doc="over mouth and nose")
    mask_colour: str = "#b7c9cf"
    gloves: bool = False
    glove_colour: str = "#2c2723"
    identity: str = spec("#4d5f78", doc="the one colour that tells this person from the others")
    face: int = spec(0, doc="seed of the features")
    level: str = spec("hero", choices=BUILDS)
