# SPDX-License-Identifier: GPL-3.0-or-later
"""The hours of the day: studio light, sky, sun and lamps for each, as seen by a camera at -Y (axis 0).

Light directions point towards the light; -X is camera left, +Y behind the actors. Every hour keeps a key from one
side, a second light from the other and a rim from behind, so that faces turned either way are modelled and heads
stand out from what is behind them.
"""

import math
from dataclasses import dataclass

from .colour import linear, scale, unit
from .model import Lamp, Sky, StudioLight

DAYLIGHT = ("MORNING", "DAY", "NOON", "AFTERNOON")


@dataclass(frozen=True)
class Hour:
    """What one time of day means."""

    studio: StudioLight
    sky: Sky
    sun_colour: tuple
    sun_strength: float
    lamps: float  # how far lamps and windows are lit: 0 off, 1 as at night


def _light(ambient, key, top, side, rim, shadow=(0, 0, 1), shadow_intensity=0.0):
    lamps = (_lamp(*key, gloss=0.4), _lamp(*top, gloss=0.12), _lamp(*side, gloss=0.15), _lamp(*rim, gloss=0.5))
    return StudioLight(ambient, lamps, unit(shadow), shadow_intensity)


def _lamp(direction, colour, smooth, gloss):
    return Lamp(unit(direction), colour, scale(colour, gloss), smooth)


def _sky(zenith, middle, horizon, ground, glow, width, sun, clouds, stars=0, moon=False):
    cover, light, dark = clouds
    return Sky(
        linear(zenith), linear(middle), linear(horizon), linear(ground), glow, width,
        math.radians(sun[0]), math.radians(sun[1]), cover, linear(light), linear(dark), stars, moon,
    )  # fmt: skip


_TOP = (0, 0, 1)
# Steep and from the front: a face that turns from the shadows' light is darkened, whichever way it turns.
_CAST = (-0.22, -0.40, 0.89)

OUTSIDE = {
    "DAWN": Hour(
        _light(
            (0.10, 0.10, 0.13),
            ((-0.80, -0.55, 0.32), (0.62, 0.47, 0.38), 0.35),
            (_TOP, (0.20, 0.22, 0.31), 0.5),
            ((0.85, -0.45, 0.15), (0.26, 0.26, 0.36), 0.5),
            ((0.45, 0.85, 0.25), (0.44, 0.30, 0.27), 0.25),
            _CAST, 0.22,
        ),
        _sky("#6c86b8", "#c9b6c4", "#f9cfae", "#a39a9c", (0.42, 0.24, 0.12), 0.45, (150, 3),
             (0.38, "#ffd9c4", "#9a93ad")),
        (1.0, 0.72, 0.52), 1.6, 0.35,
    ),
    "MORNING": Hour(
        _light(
            (0.13, 0.135, 0.15),
            ((-0.72, -0.55, 0.42), (0.90, 0.76, 0.57), 0.15),
            (_TOP, (0.28, 0.31, 0.37), 0.5),
            ((0.88, -0.40, 0.12), (0.31, 0.34, 0.42), 0.5),
            ((0.45, 0.82, 0.35), (0.44, 0.39, 0.33), 0.3),
            _CAST, 0.30,
        ),
        _sky("#5f9bd8", "#a8cbe6", "#f4e8d2", "#b9b6ab", (0.30, 0.22, 0.12), 0.55, (-95, 16),
             (0.36, "#fffaf0", "#b3bccb")),
        (1.0, 0.88, 0.72), 3.2, 0.0,
    ),
    "DAY": Hour(
        _light(
            (0.13, 0.134, 0.142),
            ((-0.58, -0.62, 0.55), (0.90, 0.83, 0.70), 0.15),
            (_TOP, (0.30, 0.32, 0.36), 0.5),
            ((0.88, -0.38, 0.12), (0.33, 0.35, 0.41), 0.5),
            ((0.50, 0.80, 0.35), (0.44, 0.41, 0.37), 0.3),
            _CAST, 0.32,
        ),
        _sky("#4a8fd6", "#93c3ea", "#dcebf3", "#b4b6b0", (0.25, 0.22, 0.17), 0.5, (-70, 44),
             (0.42, "#ffffff", "#b7c6d6")),
        (1.0, 0.95, 0.87), 4.0, 0.0,
    ),
    "NOON": Hour(
        _light(
            (0.14, 0.142, 0.148),
            ((-0.45, -0.50, 0.80), (0.92, 0.88, 0.79), 0.12),
            (_TOP, (0.27, 0.29, 0.32), 0.5),
            ((0.86, -0.42, 0.15), (0.34, 0.36, 0.40), 0.5),
            ((0.45, 0.80, 0.45), (0.43, 0.42, 0.39), 0.3),
            _CAST, 0.36,
        ),
        _sky("#3b82cf", "#86bbe8", "#d6e8f2", "#bab9b0", (0.28, 0.25, 0.2), 0.45, (-50, 68),
             (0.25, "#ffffff", "#bccad8")),
        (1.0, 0.97, 0.92), 4.6, 0.0,
    ),
    "AFTERNOON": Hour(
        _light(
            (0.125, 0.125, 0.135),
            ((-0.76, -0.52, 0.40), (0.95, 0.75, 0.50), 0.14),
            (_TOP, (0.26, 0.28, 0.34), 0.5),
            ((0.88, -0.38, 0.12), (0.30, 0.33, 0.44), 0.5),
            ((0.40, 0.85, 0.30), (0.42, 0.34, 0.25), 0.3),
            _CAST, 0.32,
        ),
        _sky("#5692d0", "#a3c4de", "#f5e3c0", "#b8b0a0", (0.36, 0.24, 0.10), 0.6, (-105, 20),
             (0.40, "#fff4dc", "#b4b4c2")),
        (1.0, 0.84, 0.64), 3.4, 0.0,
    ),
    "DUSK": Hour(
        _light(
            (0.07, 0.062, 0.095),
            ((-0.88, -0.35, 0.26), (0.92, 0.50, 0.24), 0.15),
            (_TOP, (0.15, 0.15, 0.27), 0.5),
            ((0.82, -0.55, 0.18), (0.42, 0.33, 0.42), 0.4),
            ((-0.35, 0.88, 0.28), (0.70, 0.36, 0.18), 0.25),
            _CAST, 0.28,
        ),
        _sky("#35437f", "#a2678f", "#ff9f5c", "#5d4a56", (0.85, 0.36, 0.08), 0.42, (-152, 2.5),
             (0.48, "#ff9d78", "#5a4a7a")),
        (1.0, 0.52, 0.26), 2.0, 0.75,
    ),
    "EVENING": Hour(
        _light(
            (0.05, 0.055, 0.085),
            ((-0.85, -0.45, 0.28), (0.36, 0.36, 0.50), 0.25),
            (_TOP, (0.09, 0.10, 0.19), 0.5),
            ((0.88, -0.42, 0.15), (0.46, 0.27, 0.13), 0.3),
            ((-0.25, 0.90, 0.28), (0.36, 0.24, 0.30), 0.25),
            _CAST, 0.18,
        ),
        _sky("#182450", "#3f4a86", "#c98a86", "#2c2d44", (0.30, 0.12, 0.05), 0.5, (-150, -2),
             (0.42, "#8f6f96", "#2e3562"), 90),
        (0.55, 0.55, 0.85), 0.5, 0.95,
    ),
    "NIGHT": Hour(
        _light(
            (0.030, 0.036, 0.062),
            ((-0.84, -0.48, 0.16), (0.38, 0.44, 0.60), 0.15),
            (_TOP, (0.03, 0.04, 0.075), 0.5),
            ((0.88, -0.46, 0.05), (0.46, 0.26, 0.11), 0.25),
            ((0.15, 0.92, 0.26), (0.29, 0.35, 0.54), 0.15),
            _CAST, 0.18,
        ),
        _sky("#0a1130", "#16234f", "#33477c", "#141c34", (0.05, 0.06, 0.09), 0.30, (-160, 26),
             (0.40, "#3b4a78", "#131c40"), 320, True),
        (0.55, 0.66, 1.0), 0.25, 1.0,
    ),
}  # fmt: skip

_INDOOR_DAY = _light(
    (0.135, 0.135, 0.140),
    ((-0.78, -0.50, 0.38), (0.70, 0.68, 0.64), 0.30),
    (_TOP, (0.24, 0.24, 0.25), 0.5),
    ((0.86, -0.48, 0.18), (0.39, 0.37, 0.37), 0.4),
    ((0.35, 0.86, 0.36), (0.36, 0.36, 0.38), 0.3),
    _CAST,
    0.26,
)

INSIDE = {
    "DAWN": _light(
        (0.085, 0.085, 0.11),
        ((-0.80, -0.48, 0.35), (0.50, 0.42, 0.40), 0.35),
        (_TOP, (0.13, 0.14, 0.19), 0.5),
        ((0.86, -0.48, 0.18), (0.31, 0.25, 0.22), 0.4),
        ((0.35, 0.86, 0.36), (0.34, 0.29, 0.31), 0.3),
        _CAST, 0.22,
    ),
    "MORNING": _light(
        (0.13, 0.13, 0.135),
        ((-0.80, -0.48, 0.36), (0.80, 0.71, 0.57), 0.25),
        (_TOP, (0.21, 0.22, 0.25), 0.5),
        ((0.86, -0.48, 0.18), (0.37, 0.37, 0.40), 0.4),
        ((0.35, 0.86, 0.36), (0.38, 0.36, 0.33), 0.3),
        _CAST, 0.28,
    ),
    "DAY": _INDOOR_DAY,
    "NOON": _INDOOR_DAY,
    "AFTERNOON": _light(
        (0.125, 0.122, 0.125),
        ((-0.82, -0.46, 0.34), (0.82, 0.67, 0.48), 0.25),
        (_TOP, (0.20, 0.20, 0.22), 0.5),
        ((0.86, -0.48, 0.18), (0.36, 0.36, 0.41), 0.4),
        ((0.35, 0.86, 0.36), (0.38, 0.33, 0.27), 0.3),
        _CAST, 0.28,
    ),
    "DUSK": _light(
        (0.075, 0.065, 0.075),
        ((-0.84, -0.44, 0.30), (0.72, 0.44, 0.24), 0.25),
        (_TOP, (0.13, 0.12, 0.15), 0.5),
        ((0.86, -0.48, 0.18), (0.36, 0.32, 0.42), 0.4),
        ((0.30, 0.88, 0.34), (0.36, 0.27, 0.28), 0.3),
        _CAST, 0.24,
    ),
    "EVENING": _light(
        (0.078, 0.066, 0.060),
        ((-0.84, -0.44, 0.34), (0.76, 0.53, 0.30), 0.25),
        (_TOP, (0.17, 0.135, 0.105), 0.5),
        ((0.86, -0.48, 0.18), (0.40, 0.35, 0.38), 0.4),
        ((0.25, 0.88, 0.36), (0.26, 0.27, 0.38), 0.3),
        _CAST, 0.24,
    ),
    "NIGHT": _light(
        (0.056, 0.048, 0.046),
        ((-0.86, -0.42, 0.30), (0.88, 0.58, 0.30), 0.25),
        (_TOP, (0.13, 0.10, 0.075), 0.5),
        ((0.88, -0.42, 0.18), (0.36, 0.32, 0.36), 0.35),
        ((0.20, 0.90, 0.36), (0.26, 0.27, 0.38), 0.25),
        _CAST, 0.24,
    ),
}  # fmt: skip

# What each thing looks like on the screen when it is lit (linear, above 1 is hot), and its halo in metres.
LIT = {
    "lamp": ((1.45, 1.02, 0.55), 0.6),
    "window": ((1.15, 0.62, 0.22), 0.0),
    "screen": ((0.42, 0.66, 1.00), 0.35),
    "street_lamp": ((2.0, 1.5, 0.85), 1.25),
    "fire": ((1.8, 0.75, 0.18), 1.1),
    "sign": ((1.10, 0.26, 0.34), 0.5),
    "headlight": ((1.9, 1.8, 1.5), 0.4),
}
HALO_INDOORS = ("fire", "sign")  # in a room a camera comes too near to the others
ALWAYS_LIT = {"screen": 0.75, "fire": 0.8}  # at least this far, whatever the hour
