# SPDX-License-Identifier: GPL-3.0-or-later
"""What the scenes of a place ask of it, whatever order they come in."""

import re
import zlib
from dataclasses import dataclass, field

from ..kit import palette
from . import houses

FURNISHING = ("set_dressing", "vehicles", "greenery")
SITS = frozenset(("sit", "sit_down", "seat", "settle", "perch"))
LIES = frozenset(("lie", "lie_down", "sleep", "wake", "wake_up"))
DRIVES = frozenset(("drive", "park", "ride", "steer"))
FEASTS = frozenset(("eat", "drink", "dine", "feast", "toast"))
PARTS = frozenset(("engine",))
MOTORED = frozenset(("car", "taxi", "police_car", "van", "truck", "bus", "ambulance", "fire_engine", "tuk_tuk"))
LAMPS_LIT = frozenset(("DUSK", "EVENING", "NIGHT", "DAWN"))
HOMES = frozenset(("living_room", "bedroom", "child_room"))
RESTS = frozenset((None, "wait", "stand", "lie", "burn", "shine", "be"))  # what a vehicle does that stays where it is


@dataclass(frozen=True)
class Thing:
    """A thing that the script names and that may be part of the place: fields as of ``schema.Element``."""

    asset: str
    name: str
    element: str
    count: int = 1
    colour: str | None = None
    relation: str | None = None
    at: str | None = None

    @property
    def id(self):
        return self.element


@dataclass
class Needs:
    """``cast``: most people on stage at once; ``seats``: most that sit; ``things``: what is named, a ``Thing`` each."""

    cast: int = 2
    seats: int = 0
    beds: int = 0
    drives: bool = False
    sitting: int = 0  # most extras that sit at once
    feasting: int = 0  # most that eat or drink at once, cast and extras
    things: list = field(default_factory=list)
    language: str = "en"  # of signs
    culture: str | None = None  # of ``schema.CULTURES``
    era: str | None = None  # of ``schema.ERAS``
    paint: str | None = None  # sRGB hex of the vehicle that the place is the inside of
    headings: str = ""  # lower-case headings and names of the place
    words: str = ""  # lower-case headings and action, to tell a train from a car
    named: dict = field(default_factory=dict)  # {asset: (element, count)} of all that the scenes name, in hands too
    perched: str = ""  # lower-case text of beats in which somebody sits down or sits
    ways: int = 0  # how many places are next door
    home: bool = False  # whether people live in the rooms about it
    dark: bool = False  # whether a scene plays when lamps are lit


def seed_of(*words):
    """A seed that is the same on every machine."""
    return zlib.crc32(":".join(str(word) for word in words).encode())


def spoken(words, names):
    """Whether one of the ``names`` is among lower-case ``words``: whole words, where a script has spaces."""
    return any(re.search(rf"\b{re.escape(n)}s?\b" if n.isascii() else re.escape(n), words) for n in names)


def moving(scene):
    """Ids of the vehicles of a Scene that move in it: they belong to the scene, never to the place."""
    vehicles = {element.id for element in scene.elements if element.category == "vehicles"}
    found = set()
    for beat in scene.beats:
        if beat.kind != "action":
            continue
        if beat.verb not in RESTS:
            found.update(vehicles & set(beat.subjects))
        if beat.verb in DRIVES or (beat.verb in ("enter", "exit") and beat.relation in ("in", "out_of")):
            found.update(vehicles & {beat.object, beat.target})
    return found


def of_vehicle(scene, element):
    """Whether a thing is part of a car that the scene has: the engine that somebody bends over at the roadside."""
    return (
        element.asset in PARTS
        and scene.int_ext != "INT"
        and any(e.asset in MOTORED for e in scene.elements if e.category == "vehicles")
    )


def livery(element, world):
    """The colour that a thing has in all scenes: as the script says anywhere; a single car has one of its own."""
    told = element.colour or next(
        (e.colour for s in world.scenes for e in s.elements if e.id == element.id and e.colour), None
    )
    if told or element.asset != "car" or element.count > 1:
        return told
    return palette.CARS[seed_of(element.id) % len(palette.CARS)]


def paint_of(location, world):
    """The colour of the vehicle of whose inside a location is, or None."""
    name = location.name.lower()
    here = [s for s in world.scenes if s.location == location.id]
    vehicles = [e for s in (*here, *world.scenes) for e in s.elements if e.category == "vehicles"]
    near = [e for s in here for e in s.elements if e.category == "vehicles"]
    own = [e for e in vehicles if e.name.lower() in name or (e.asset or "?").replace("_", " ") in name]
    told = [e.colour for e in (*near, *own)]
    alone = near[:1] if len({e.id for e in near}) == 1 else []
    return next((colour for colour in (*told, *(livery(e, world) for e in (*alone, *own))) if colour), None)


def gather(location, scenes, world):
    """The ``Needs`` of the scenes of a world that play at a location; signs are written in the world's language."""
    scenes = sorted((s for s in scenes if not s.omitted), key=lambda s: s.id)
    needs = Needs(language=world.language or "en")
    things = {}
    words = [location.name.lower()]
    for scene in scenes:
        people = set(scene.present)
        sitting, lying, feasting = set(), set(), set()
        crowds = {e.id: e.count for e in scene.elements if e.category == "extras"}
        for beat in scene.beats:
            people.update(s for s in beat.subjects if beat.kind == "dialogue" and beat.voice in (None, "on"))
            sitting.update(beat.subjects if beat.verb in SITS else ())
            needs.perched += f" {beat.text.lower()}" if beat.verb in SITS else ""
            lying.update(beat.subjects if beat.verb in LIES else ())
            feasting.update(beat.subjects if beat.verb in FEASTS else ())
            needs.drives |= beat.verb in DRIVES
            words.append(beat.text.lower() if beat.kind == "action" else "")
        needs.cast = max(needs.cast, len(people))
        needs.seats = max(needs.seats, len(sitting))
        needs.sitting = max(needs.sitting, sum(crowds.get(who, 0) for who in sitting))
        if feasting:
            others = sum(who not in crowds for who in people)
            needs.feasting = max(needs.feasting, others + sum(crowds.get(who, 0) for who in feasting))
        needs.beds = max(needs.beds, bool(lying))
        words.append(f"{scene.heading} {scene.location_name}".lower())
        away = moving(scene)
        for element in scene.elements:
            if element.category not in FURNISHING or not element.asset or element.id in away:
                continue
            if not of_vehicle(scene, element):
                _note(things, element, world)
    needs.named = {e.asset: (e.id, e.count) for s in scenes for e in s.elements if e.asset}
    needs.ways = houses.ways_of(location.id, world)
    needs.home = _among_homes(location, world)
    needs.dark = any(s.time in LAMPS_LIT for s in scenes)
    needs.things = [things[key] for key in sorted(things)]
    needs.headings = " ".join([location.name, *(f"{s.heading} {s.location_name}" for s in scenes)]).lower()
    needs.words = " ".join(words)
    return needs


def _among_homes(location, world):
    """Whether a location is part of a house in which people live."""
    house = [
        o for o in world.locations if location.parent in (o.id, o.parent) and location.parent and o is not location
    ]
    return any(other.kind in HOMES for other in house)


def _note(things, element, world):
    """Keep a thing once; what one scene says of its colour and another of its number is all kept."""
    known = things.get(element.id)
    things[element.id] = Thing(
        element.asset,
        element.name,
        element.id,
        max(element.count, known.count if known else 1),
        (known and known.colour) or livery(element, world),
        (known and known.relation) or element.relation,
        (known and known.at) or element.at,
    )
