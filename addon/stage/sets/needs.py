# SPDX-License-Identifier: GPL-3.0-or-later
"""What the scenes of a place ask of it, whatever order they come in."""

import zlib
from dataclasses import dataclass, field

FURNISHING = ("set_dressing", "vehicles", "greenery")
SITS = frozenset(("sit", "sit_down", "seat", "settle", "perch"))
LIES = frozenset(("lie", "lie_down", "sleep", "wake", "wake_up"))
DRIVES = frozenset(("drive", "park", "ride", "steer"))


@dataclass
class Needs:
    """``cast``: most people on stage at once; ``seats``: most that sit; ``things``: (asset, name, element id)."""

    cast: int = 2
    seats: int = 0
    beds: int = 0
    drives: bool = False
    things: list[tuple[str, str, str]] = field(default_factory=list)
    language: str = "en"
    words: str = ""  # lower-case headings and action, to tell a train from a car


def seed_of(*words):
    """A seed that is the same on every machine."""
    return zlib.crc32(":".join(str(word) for word in words).encode())


def gather(location, scenes, language="en"):
    """The ``Needs`` of the scenes that play at a location; ``language`` (BCP 47) is what signs are written in."""
    scenes = sorted((s for s in scenes if not s.omitted), key=lambda s: s.id)
    needs = Needs(language=language)
    things = {}
    words = [location.name.lower()]
    for scene in scenes:
        people = set(scene.present)
        sitting, lying = set(), set()
        for beat in scene.beats:
            people.update(s for s in beat.subjects if beat.kind == "dialogue" and beat.voice in (None, "on"))
            sitting.update(beat.subjects if beat.verb in SITS else ())
            lying.update(beat.subjects if beat.verb in LIES else ())
            needs.drives |= beat.verb in DRIVES
            words.append(beat.text.lower() if beat.kind == "action" else "")
        needs.cast = max(needs.cast, len(people))
        needs.seats = max(needs.seats, len(sitting))
        needs.beds = max(needs.beds, bool(lying))
        words.append(f"{scene.heading} {scene.location_name}".lower())
        for element in scene.elements:
            if element.category in FURNISHING and element.asset:
                things.setdefault((element.asset, element.name.lower()), (element.asset, element.name, element.id))
    needs.things = [things[key] for key in sorted(things)]
    needs.words = " ".join(words)
    return needs
