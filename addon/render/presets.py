# SPDX-License-Identifier: GPL-3.0-or-later
"""How carefully frames are drawn. Pure."""

from dataclasses import dataclass

from ..errors import InputError


@dataclass(frozen=True)
class Preset:
    """What a preset changes of a scene's own settings; None leaves what the scene says."""

    name: str
    engine: str | None = None
    percentage: int = 100  # of the film's resolution
    antialiasing: str | None = None  # Workbench: OFF, FXAA, 5, 8, 11, 16, 32
    shadows: bool | None = None
    samples: int | None = None  # EEVEE and Cycles


PRESETS = {
    "draft": Preset("draft", engine="BLENDER_WORKBENCH", percentage=50, antialiasing="FXAA", shadows=False, samples=4),
    "default": Preset("default"),
    "final": Preset("final", antialiasing="16", samples=64),
}


def find(name):
    """The preset of this name; ``InputError`` if there is none."""
    try:
        return PRESETS[name]
    except KeyError:
        raise InputError(f"preset {name!r}: is not known; choose {', '.join(PRESETS)}") from None


def percentage(width, height, preset):
    """The percentage of the film's resolution nearest to the preset's that gives a movie the even sides it needs."""
    fitting = [p for p in range(10, 101) if not any(side * p // 100 % 2 for side in (width, height))]
    return min(fitting, key=lambda p: abs(p - preset.percentage), default=100)
