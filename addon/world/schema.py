# SPDX-License-Identifier: GPL-3.0-or-later
"""The semantic world of a script: who, where, what happens. One schema for JSON and for Blender's properties."""

from dataclasses import dataclass

from .records import spec

SCHEMA = "backlot.world/1"

INT_EXT = ("INT", "EXT", "INT/EXT")
TIMES = ("DAWN", "MORNING", "DAY", "NOON", "AFTERNOON", "DUSK", "EVENING", "NIGHT")
WEATHER = ("rain", "snow", "fog", "storm", "wind", "clear", "overcast", "dust")
CATEGORIES = (
    "cast", "extras", "stunts", "props", "set_dressing", "vehicles", "animals",
    "wardrobe", "makeup", "sfx", "vfx", "sound", "greenery", "equipment",
)  # fmt: skip
BEAT_KINDS = ("action", "dialogue", "camera", "transition")
VOICES = ("on", "off", "over", "filtered")
FACTS = ("present", "extras", "element", "deed")
STATES = ("open", "accepted", "refused")
EDITS = ("name", "merge", "category", "count", "age", "gender", "delete", "add")
GENDERS = ("female", "male")

SIZES = ("ECU", "BCU", "CU", "MCU", "MS", "MFS", "MLS", "FS", "WS", "EWS")
TYPES = ("single", "two_shot", "three_shot", "group", "ots", "pov", "insert", "master", "establishing")
ANGLES = ("eye", "low", "high", "overhead", "ground")
MOVES = (
    "static", "pan", "tilt", "push_in", "pull_out", "truck", "pedestal", "crane", "arc",
    "follow", "lead", "zoom", "dolly_zoom", "handheld", "whip_pan",
)  # fmt: skip

# Families of places that sets know: in what is the same family people behave alike, and light falls alike.
INTERIORS = (
    "living_room", "kitchen", "bedroom", "bathroom", "office", "bar", "cafe", "restaurant", "corridor",
    "vehicle_interior", "warehouse", "engine_room", "hospital_room", "classroom", "shop", "room",
)  # fmt: skip
EXTERIORS = (
    "street", "alley", "market", "road", "bridge", "park", "garden", "forest", "waterfront", "rooftop", "yard",
    "open_ground",
)  # fmt: skip
# Whose way of building a place shows, and of what time; null where nothing tells it: the plain look of today.
CULTURES = ("korean", "japanese", "chinese", "thai", "european", "north_american")
ERAS = ("medieval", "premodern", "mid_century", "modern", "near_future")  # to 1500, to 1920, to 1975, to 2035, later
# How one thing, or what somebody does, lies to another thing.
RELATIONS = (
    "on", "in", "at", "under", "over", "beside", "behind", "before", "around", "between", "against", "along",
    "across", "through", "past", "to", "from", "out_of", "with",
)  # fmt: skip
# Narrower kinds of place, by family. The breakdown chooses one of all these for each location.
NARROWER = {
    "bedroom": ("child_room", "hotel_room", "ondol_room", "goshiwon", "motel_room"),
    "living_room": ("log_cabin", "hanok_hall", "korean_apartment", "tatami_room"),
    "corridor": ("stairwell", "lift", "tunnel", "spaceship_corridor", "apartment_entrance"),
    "room": ("attic", "cave", "waiting_room", "temple", "ship_bridge", "spaceship_bridge", "palace_hall"),
    "warehouse": ("basement", "factory", "garage"),
    "classroom": ("lecture_hall",),
    "hospital_room": ("operating_theatre",),
    "office": ("police_station", "laboratory", "control_room", "pc_bang"),
    "bar": ("nightclub", "karaoke_room", "izakaya", "saloon"),
    "cafe": ("teahouse", "diner"),
    "restaurant": ("great_hall",),
    "shop": ("supermarket", "convenience_store", "market_hall"),
    "street": ("suburb", "village", "square", "pojangmacha"),
    "alley": ("market_alley",),
    "road": ("petrol_station", "motorway"),
    "park": ("playground",),
    "waterfront": ("open_sea", "ship_deck"),
    "open_ground": ("mountain", "snow_field", "sports_ground", "ruin", "battlefield"),
    "rooftop": ("balcony", "rooftop_room"),
    "yard": (
        "hanok_yard",
        "shrine_yard",
        "siheyuan",
        "thai_house",
        "wat_yard",
        "palace_yard",
        "jumak",
    ),
}
FAMILIES = {kind: family for family, kinds in NARROWER.items() for kind in (family, *kinds)} | {
    family: family for family in INTERIORS + EXTERIORS
}
PLACES = tuple(FAMILIES)


@dataclass
class Emotion:
    """Russell's circumplex: how pleasant, how excited."""

    valence: float = spec(0.0, doc="-1 unpleasant to 1 pleasant")
    arousal: float = spec(0.0, doc="0 calm to 1 excited")


@dataclass
class CameraDirection:
    """What the script itself says of the camera."""

    size: str | None = spec(None, choices=SIZES)
    angle: str | None = spec(None, choices=ANGLES)
    move: str | None = spec(None, choices=MOVES)
    subject: str | None = spec(None, doc="id of a character or an element")


@dataclass
class Beat:
    """One thing that happens or is said."""

    id: str
    kind: str = spec(choices=BEAT_KINDS)
    lines: list[int] = spec(factory=list, doc="first and last source line, 1-based")
    subjects: list[str] = spec(factory=list, doc="ids of characters or elements; the speaker of dialogue")
    verb: str | None = spec(None, doc="lemma of the action: walk, sit, pick_up, ...; null when none was found")
    object: str | None = spec(None, doc="id of the element acted on")
    target: str | None = spec(None, doc="id of the character, element or place it is directed at")
    relation: str | None = spec(None, choices=RELATIONS, doc="how the action lies to its target: behind a tree")
    manner: str | None = spec(None, doc="adverb or parenthetical")
    text: str = ""
    emotion: Emotion = spec(factory=Emotion)
    duration_s: float = spec(0.0, unit="s")
    camera: CameraDirection | None = None
    voice: str | None = spec(None, choices=VOICES, doc="where a speaker's voice comes from")
    inferred: bool = spec(False, doc="not written in the script")
    origin: str = spec("", doc="id of the accepted suggestion that verb, subjects, object and target come from")


@dataclass
class Element:
    """A thing that the scene needs."""

    id: str
    category: str = spec(choices=CATEGORIES)
    name: str = ""
    count: int = 1
    lines: list[int] = spec(factory=list, doc="every source line that names it, 1-based")
    asset: str | None = spec(None, doc="what stands in for it in 3D; null when nothing is known")
    description: str = spec("", doc="the script's own words about it: small metal, with a blinking light")
    colour: str | None = spec(None, doc="sRGB hex of the colour that the script names: #1c1c1e")
    owner: str | None = spec(None, doc="id of the character or extras who wear it or have it with them")
    worn: bool = spec(False, doc="on the owner's body: a coat, a backpack, a cap")
    relation: str | None = spec(None, choices=RELATIONS, doc="how it lies to `at`: under the table")
    at: str | None = spec(None, doc="id of the element that it stands by")
    inferred: bool = False
    origin: str = spec("", doc="id of the accepted suggestion that it comes from")


@dataclass
class Character:
    id: str
    name: str
    aliases: list[str] = spec(factory=list)
    speaking: bool = False
    age: int | None = spec(None, unit="years")
    description: str = ""
    gender: str | None = spec(None, choices=GENDERS, doc="from pronouns and titles; null when not told")
    role: str | None = spec(None, doc="occupation that shows in the clothes: police, nurse, waiter, ...")
    inferred: bool = False


@dataclass
class Location:
    id: str
    name: str
    parent: str | None = spec(None, doc="id of the place that it is part of")
    int_ext: str | None = spec(None, choices=INT_EXT)
    kind: str | None = spec(None, choices=PLACES)
    culture: str | None = spec(None, choices=CULTURES, doc="whose way of building it shows; null when not told")
    era: str | None = spec(None, choices=ERAS, doc="the time it plays in; null when not told: today")


@dataclass
class Scene:
    id: str
    number: str = ""
    heading: str = ""
    lines: list[int] = spec(factory=list, doc="first and last source line, 1-based")
    int_ext: str | None = spec(None, choices=INT_EXT)
    location: str | None = spec(None, doc="id of a location")
    location_name: str = ""
    time: str | None = spec(None, choices=TIMES)
    time_text: str = ""
    weather: list[str] = spec(factory=list, choices=WEATHER)
    flashback: bool = False
    montage: bool = False
    omitted: bool = False
    eighths: int = spec(0, unit="1/8 page")
    duration_s: float = spec(0.0, unit="s")
    speaking: list[str] = spec(factory=list, doc="ids of characters heard")
    present: list[str] = spec(factory=list, doc="ids of characters on stage, speaking or not")
    elements: list[Element] = spec(factory=list)
    beats: list[Beat] = spec(factory=list)
    emotion: Emotion = spec(factory=Emotion)


@dataclass
class Warning:
    """Something the reader should look at."""

    line: int | None
    message: str


@dataclass
class Suggestion:
    """A fact that a language model read in a scene. It holds once it is accepted, and only then."""

    id: str
    scene: str = spec(doc="id of the scene")
    kind: str = spec(choices=FACTS)
    state: str = spec("open", choices=STATES)
    text: str = spec("", doc="the fact in a few words")
    quote: str = spec("", doc="the words of the scene that say so")
    lines: list[int] = spec(factory=list, doc="first and last source line of the quote, 1-based")
    model: str = spec("", doc="name of the model")
    subjects: list[str] = spec(factory=list, doc="ids: who is present, who does it")
    verb: str | None = spec(None, doc="as a beat's")
    object: str | None = spec(None, doc="id of the element acted on, or that is suggested")
    target: str | None = spec(None, doc="as a beat's")
    category: str | None = spec(None, choices=CATEGORIES, doc="of a suggested element")
    name: str = spec("", doc="of a suggested element, as the script has it")
    count: int = 1
    beat: str | None = spec(None, doc="id of the beat in which it is done")
    replaced: dict = spec(factory=dict, doc="what the beat was before this was accepted")


@dataclass
class Edit:
    """One change that the artist made to the breakdown. It is made again after every breakdown."""

    kind: str = spec(choices=EDITS)
    subject: str = spec("", doc="id of the character or element")
    told: str = spec("", doc="what the script calls it, by which it is found again")
    scene: str = spec("", doc="id of the scene where it holds; empty for the whole film")
    into: str = spec("", doc="id of what it is merged into")
    name: str = spec("", doc="new name, or that of what is added")
    category: str | None = spec(None, choices=CATEGORIES)
    count: int = 1
    age: int | None = spec(None, unit="years")
    gender: str | None = spec(None, choices=GENDERS)


@dataclass
class World:
    schema: str = SCHEMA
    title: str = ""
    language: str = spec("en", doc="BCP 47")
    source: str = spec("", doc="name of the script file")
    characters: list[Character] = spec(factory=list)
    locations: list[Location] = spec(factory=list)
    scenes: list[Scene] = spec(factory=list)
    warnings: list[Warning] = spec(factory=list)
    suggestions: list[Suggestion] = spec(factory=list)
    edits: list[Edit] = spec(factory=list)

    def character(self, ident):
        """The character with this id, or None."""
        return next((c for c in self.characters if c.id == ident), None)

    def location(self, ident):
        """The location with this id, or None."""
        return next((x for x in self.locations if x.id == ident), None)

    def scene(self, ident):
        """The scene with this id, or None."""
        return next((s for s in self.scenes if s.id == ident), None)
