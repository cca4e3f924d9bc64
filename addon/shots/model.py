# SPDX-License-Identifier: GPL-3.0-or-later
"""The shot list as data: what `shots.json` holds. Pure."""

from dataclasses import dataclass

from ..errors import InputError
from ..world.files import check_schema
from ..world.naming import FIRST_FRAME
from ..world.records import from_plain, spec, to_plain
from ..world.schema import ANGLES, MOVES, SIZES, TYPES

SCHEMA = "backlot.shots/1"
LENSES = (18.0, 21.0, 25.0, 27.0, 32.0, 35.0, 40.0, 50.0, 65.0, 75.0, 100.0, 135.0)
PINNABLE = (
    "size",
    "type",
    "angle",
    "azimuth",
    "move",
    "lens_mm",
    "lens_end_mm",
    "height_m",
    "dutch",
    "subjects",
    "side",
)
STATUSES = ("planned", "solved", "approved", "omitted")


@dataclass
class Shot:
    """A window on a scene's timeline with a camera."""

    id: str
    name: str = ""
    scene: str = spec("", doc="id of the scene")
    setup: str = spec("", doc="letter of the camera position that it shares with other shots")
    size: str = spec("MS", choices=SIZES)
    type: str = spec("single", choices=TYPES)
    angle: str = spec("eye", choices=ANGLES)
    azimuth: float | None = spec(None, unit="deg", doc="from the subject's front, counter-clockwise from above")
    move: str = spec("static", choices=MOVES)
    lens_mm: float | None = spec(None, unit="mm")
    lens_end_mm: float | None = spec(None, unit="mm", doc="of a zoom; null when the lens does not change")
    gate_mm: list[float] = spec(factory=lambda: [24.89, 14.0], unit="mm")
    aspect: float = 16 / 9
    subjects: list[str] = spec(factory=list, doc="ids of characters or elements; the first is the main one")
    lines: list[int] = spec(factory=list, doc="first and last source line, 1-based")
    frame_start: int = spec(FIRST_FRAME, unit="frames")
    frame_end: int = spec(FIRST_FRAME, unit="frames", doc="inclusive")
    in_cut: bool = True
    edit_start: int | None = spec(None, unit="frames", doc="where it starts in the cut; null until it was cut")
    locked: bool = False
    stale: bool = False
    note: str = ""
    status: str = spec("planned", choices=STATUSES)
    camera: str = spec("", doc="name of the camera object")
    measures: dict = spec(factory=dict)
    board_frame: int | None = spec(None, unit="frames", doc="that tells it best, for its board; null: the middle one")
    dutch: float = spec(0.0, unit="deg", doc="roll of the camera, counter-clockwise positive")
    height_m: float | None = spec(None, unit="m", doc="of the lens above the floor; null when the angle decides")
    side: int = spec(0, doc="of the line of action: 1 left of it, -1 right of it, 0 free")
    description: str = ""
    beats: list[str] = spec(factory=list, doc="ids of the beats it covers")
    speakers: list[str] = spec(factory=list, doc="ids of the characters who speak on camera in it")
    intensity: float = spec(0.0, doc="0 calm to 1 the peak of the scene")
    source: str = spec("", doc="fingerprint of the text that it covers")
    pinned: list[str] = spec(factory=list, choices=PINNABLE, doc="fields that the artist set and the solver keeps")
    asked: list[str] = spec(factory=list, choices=PINNABLE, doc="fields that the script's own camera directions tell")

    @property
    def length(self):
        """Frames that it shows."""
        return self.frame_end - self.frame_start + 1

    @property
    def fixed(self):
        """The fields that the artist or the script set, and that no view may change."""
        return {*self.pinned, *self.asked}


@dataclass
class ShotList:
    """All shots of a film."""

    schema: str = SCHEMA
    fps: float = 24.0
    shots: list[Shot] = spec(factory=list)


@dataclass
class Rules:
    """What holds for all shots of a film."""

    aspect: float = 16 / 9
    gate_mm: tuple[float, ...] = (24.89, 14.0)
    lenses: tuple[float, ...] = LENSES
    average_s: float = spec(3.6, unit="s", doc="average shot length aimed at")
    shortest_s: float = spec(1.2, unit="s")
    longest_s: float = spec(8.0, unit="s")
    handheld: bool = spec(False, doc="excited shots are hand-held instead of static")


def shots_to_json(shots, fps):
    """JSON-ready data of a shot list."""
    return to_plain(ShotList(fps=float(fps), shots=list(shots)))


def shots_from_json(data, where="shots.json"):
    """A ``ShotList`` from JSON data; ``InputError`` for another schema or data that does not fit."""
    check_schema(data.get("schema"), SCHEMA, where)
    try:
        return from_plain(ShotList, data)
    except InputError as error:
        raise InputError(f"{where}: {error}; give a file that Backlot wrote") from None
