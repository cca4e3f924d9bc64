# SPDX-License-Identifier: GPL-3.0-or-later
"""How a film is made: one record, kept in the film, with its defaults in the preferences."""

from dataclasses import dataclass

from .errors import InputError
from .world.records import spec

RATES = ("23.976", "24", "25", "29.97", "30", "48", "50", "59.94", "60")
GATES = {
    "SUPER35": (24.89, 18.66),
    "FULL_FRAME": (36.0, 24.0),
    "ALEXA_LF": (36.7, 25.54),
    "MFT": (18.96, 10.0),
    "SUPER16": (12.52, 7.41),
}
MASKS = ("none", "2.39", "2.00", "1.85", "1.66", "1.33", "1.00")
PRESETS = ("draft", "default", "final")


@dataclass
class Settings:
    """The choices that hold for the whole film."""

    fps: str = spec("24", choices=RATES, doc="Frame rate, exact for the broadcast rates")
    width: int = spec(640, unit="px", doc="Width of the picture")
    height: int = spec(360, unit="px", doc="Height of the picture")
    gate: str = spec("SUPER35", choices=tuple(GATES), doc="Camera sensor, fitted by its width")
    mask: str = spec("none", choices=MASKS, doc="Picture ratio that is masked in the film")
    handles: int = spec(8, unit="frames", doc="Spare frames at the head and tail of each shot")
    subtitles: bool = spec(True, doc="Show the dialogue under the picture")
    burn_in: bool = spec(True, doc="Show shot, lens, frame and timecode over the picture")
    mood: bool = spec(True, doc="Let the light follow the feeling of a scene a little")
    preset: str = spec("default", choices=PRESETS, doc="How carefully frames are drawn")

    @property
    def gate_mm(self):
        """Width and height (mm) of the sensor as exposed: the picture's ratio at the gate's width."""
        width = GATES[self.gate][0]
        return [width, round(width * self.height / self.width, 4)]


def parse_resolution(text):
    """``(width, height)`` of ``640x360``; ``InputError`` for anything else."""
    try:
        width, height = (int(part) for part in text.lower().split("x"))
    except ValueError:
        raise InputError(f"resolution {text!r}: is not WIDTHxHEIGHT; write for example 1280x720") from None
    if not (16 <= width <= 16384 and 16 <= height <= 16384):
        raise InputError(f"resolution {text}: each side must be 16 to 16384 pixels; write for example 1280x720")
    if width % 2 or height % 2:
        raise InputError(f"resolution {text}: film pictures need even sides; write for example 1280x720")
    return width, height
