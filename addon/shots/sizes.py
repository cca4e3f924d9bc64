# SPDX-License-Identifier: GPL-3.0-or-later
"""Shot sizes as cuts on the body: where the frame's edges fall, and how much air there is. Pure."""

from dataclasses import dataclass

from ..world.schema import SIZES


@dataclass(frozen=True)
class Cut:
    """Where a size cuts a person.

    ``bottom`` and ``top`` are fractions of stature that lie on ``floor`` and ``ceiling``: shares of the frame's height
    kept free below and above them. ``headroom`` and ``eyes`` are the bands that an operator would accept, as shares
    of the frame's height from its top; ``headroom`` may be negative where the hair is cropped.
    """

    bottom: float
    top: float
    floor: float
    ceiling: float
    headroom: tuple
    eyes: tuple
    lens: float  # usual focal length, mm on Super 35


CUTS = {
    "ECU": Cut(0.905, 0.985, 0.0, 0.0, (-0.60, 0.0), (0.40, 0.80), 100),
    "BCU": Cut(0.865, 0.985, 0.0, 0.0, (-0.25, 0.0), (0.30, 0.48), 75),
    "CU": Cut(0.83, 1.0, 0.0, 0.025, (0.0, 0.05), (0.31, 0.46), 65),
    "MCU": Cut(0.72, 1.0, 0.0, 0.075, (0.05, 0.10), (0.22, 0.36), 50),
    "MS": Cut(0.575, 1.0, 0.0, 0.095, (0.07, 0.12), (0.16, 0.28), 40),
    "MFS": Cut(0.40, 1.0, 0.0, 0.095, (0.07, 0.12), (0.13, 0.24), 35),
    "MLS": Cut(0.25, 1.0, 0.0, 0.095, (0.07, 0.12), (0.12, 0.22), 32),
    "FS": Cut(0.0, 1.0, 0.05, 0.08, (0.06, 0.10), (0.10, 0.20), 32),
    "WS": Cut(0.0, 1.0, 0.19, 0.29, (0.12, 0.50), (0.12, 0.60), 25),
    "EWS": Cut(0.0, 1.0, 0.32, 0.44, (0.20, 0.85), (0.20, 0.85), 21),
}

FIGURE_SHARE = {"WS": (0.35, 0.70), "EWS": (0.02, 1 / 3)}  # of the frame's height, head to sole

BOTTOM_TOLERANCE = 0.03  # of stature


def index(size):
    """0 for the tightest size, 9 for the widest."""
    return SIZES.index(size)


def tighter(size, steps=1):
    """The size so many steps tighter (negative: wider), within the ends."""
    return SIZES[min(max(index(size) - steps, 0), len(SIZES) - 1)]


def height(size):
    """Height of the frame at the subject, in statures."""
    cut = CUTS[size]
    return (cut.top - cut.bottom) / (1 - cut.floor - cut.ceiling)


def nearest(statures):
    """The size whose frame height (in statures) is closest, by ratio."""
    return min(SIZES, key=lambda s: max(height(s) / statures, statures / height(s)))


def ratio(a, b):
    """How many times larger one size shows a person than the other; at least 1."""
    return max(height(a) / height(b), height(b) / height(a))
