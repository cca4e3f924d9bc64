# SPDX-License-Identifier: GPL-3.0-or-later
"""Light that a place has of itself, whatever the hour: a shop under tubes, a night club, a cave.

A recipe names it in ``SetPlan.params["light"]``. Directions as in ``presets``: as seen by a camera at -Y.
"""

from dataclasses import dataclass

from . import presets
from .model import StudioLight, Vec3


@dataclass(frozen=True)
class OwnLight:
    """``lamp`` is what lit lamps look like, ``pool`` the light about them and ``pool_alpha`` of one sheet of it."""

    studio: StudioLight
    lamp: Vec3
    pool: Vec3
    pool_alpha: float = 0.004


_TOP, _ROOM = (0, 0, 1), (-0.30, -0.34, 0.90)

OWN = {
    # Rows of tubes over pale floors: even, cool, from above and from below.
    "tubes": OwnLight(
        presets.studio(
            (0.200, 0.206, 0.214),
            ((-0.62, -0.52, 0.60), (0.80, 0.82, 0.82), 0.30),
            (_TOP, (0.24, 0.25, 0.26), 0.5),
            ((0.80, -0.52, -0.30), (0.50, 0.51, 0.50), 0.55),
            ((0.35, 0.86, 0.40), (0.44, 0.46, 0.48), 0.3),
            _ROOM, 0.20,
        ),
        (1.35, 1.40, 1.42), (1.0, 1.04, 1.06), 0.002,
    ),
    # Dark, with violet from one side and blue from the other, and a hard pink rim.
    "club": OwnLight(
        presets.studio(
            (0.050, 0.030, 0.085),
            ((-0.80, -0.50, 0.30), (0.74, 0.20, 0.62), 0.2),
            (_TOP, (0.10, 0.06, 0.22), 0.5),
            ((0.84, -0.50, 0.10), (0.14, 0.34, 0.82), 0.4),
            ((0.20, 0.90, 0.36), (0.80, 0.22, 0.62), 0.2),
            _ROOM, 0.22,
        ),
        (1.30, 0.72, 0.40), (0.9, 0.4, 1.0), 0.003,
    ),
    # Daylight that comes in at a mouth behind, little else.
    "cave": OwnLight(
        presets.studio(
            (0.086, 0.094, 0.112),
            ((-0.72, -0.40, 0.50), (0.60, 0.47, 0.34), 0.2),
            (_TOP, (0.10, 0.11, 0.14), 0.5),
            ((0.84, -0.48, -0.10), (0.26, 0.28, 0.33), 0.5),
            ((0.30, 0.88, 0.30), (0.66, 0.78, 0.92), 0.25),
            _ROOM, 0.30,
        ),
        (1.45, 1.02, 0.55), (1.25, 0.86, 0.48), 0.006,
    ),
    # A row of lamps overhead, dark between them.
    "tunnel": OwnLight(
        presets.studio(
            (0.070, 0.072, 0.078),
            ((-0.70, -0.44, 0.56), (0.78, 0.62, 0.38), 0.2),
            (_TOP, (0.24, 0.19, 0.11), 0.5),
            ((0.84, -0.48, -0.20), (0.36, 0.32, 0.27), 0.5),
            ((0.25, 0.88, 0.36), (0.42, 0.40, 0.38), 0.25),
            _ROOM, 0.28,
        ),
        (1.60, 1.14, 0.52), (1.25, 0.86, 0.44), 0.007,
    ),
}  # fmt: skip
