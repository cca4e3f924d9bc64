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


def studio(ambient, key, top, side, rim, shadow=(0, 0, 1), shadow_intensity=0.0):
    """A StudioLight of four lamps, each ``(direction, colour, smooth)``; ``shadow``: the way towards its light."""
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
# Shadows fall away from the key, but short enough for rooms and narrow streets.
_SUN, _LOW_SUN, _ROOM = (-0.50, -0.50, 0.70), (-0.62, -0.48, 0.62), (-0.46, -0.50, 0.73)

OUTSIDE = {
    "DAWN": Hour(
        studio(
            (0.120, 0.125, 0.165),
            ((-0.80, -0.55, 0.30), (0.76, 0.56, 0.43), 0.25),
            (_TOP, (0.18, 0.21, 0.31), 0.5),
            ((0.85, -0.45, 0.12), (0.46, 0.42, 0.50), 0.5),
            ((0.45, 0.85, 0.25), (0.58, 0.40, 0.34), 0.25),
            _LOW_SUN, 0.26,
        ),
        _sky("#6f8cc4", "#cdbacb", "#fcd3ae", "#a39a9c", (0.42, 0.24, 0.12), 0.45, (150, 3),
             (0.38, "#ffdcc6", "#a195b2")),
        (1.0, 0.72, 0.52), 1.6, 0.35,
    ),
    "MORNING": Hour(
        studio(
            (0.170, 0.178, 0.205),
            ((-0.72, -0.58, 0.42), (1.14, 1.01, 0.80), 0.10),
            (_TOP, (0.22, 0.27, 0.36), 0.5),
            ((0.88, -0.44, 0.08), (0.63, 0.59, 0.57), 0.5),
            ((0.45, 0.82, 0.32), (0.66, 0.58, 0.46), 0.3),
            _LOW_SUN, 0.36,
        ),
        _sky("#4690de", "#93c6ee", "#e9eadd", "#bdbaae", (0.30, 0.22, 0.12), 0.55, (-95, 16),
             (0.38, "#fffaf0", "#bcc7d8")),
        (1.0, 0.88, 0.72), 3.2, 0.0,
    ),
    "DAY": Hour(
        studio(
            (0.174, 0.182, 0.206),
            ((-0.60, -0.60, 0.54), (1.16, 1.05, 0.85), 0.10),
            (_TOP, (0.25, 0.30, 0.39), 0.5),
            ((0.88, -0.44, 0.08), (0.65, 0.61, 0.57), 0.5),
            ((0.50, 0.80, 0.32), (0.64, 0.59, 0.50), 0.3),
            _SUN, 0.38,
        ),
        _sky("#2f83de", "#7dbcf0", "#d8ebf6", "#b9bbb2", (0.22, 0.20, 0.16), 0.5, (-70, 44),
             (0.46, "#ffffff", "#bccadb")),
        (1.0, 0.95, 0.87), 4.0, 0.0,
    ),
    "NOON": Hour(
        studio(
            (0.182, 0.190, 0.212),
            ((-0.46, -0.58, 0.72), (1.18, 1.10, 0.95), 0.10),
            (_TOP, (0.26, 0.30, 0.37), 0.5),
            ((0.86, -0.44, 0.10), (0.65, 0.62, 0.57), 0.5),
            ((0.45, 0.80, 0.40), (0.64, 0.61, 0.54), 0.3),
            (-0.36, -0.36, 0.86), 0.42,
        ),
        _sky("#2478d8", "#70b4ee", "#d2e8f5", "#bfbeb2", (0.26, 0.24, 0.2), 0.45, (-50, 68),
             (0.30, "#ffffff", "#c0cedd")),
        (1.0, 0.97, 0.92), 4.6, 0.0,
    ),
    "AFTERNOON": Hour(
        studio(
            (0.164, 0.166, 0.190),
            ((-0.76, -0.55, 0.40), (1.20, 1.01, 0.74), 0.10),
            (_TOP, (0.21, 0.25, 0.35), 0.5),
            ((0.88, -0.44, 0.08), (0.64, 0.57, 0.55), 0.5),
            ((0.40, 0.85, 0.28), (0.70, 0.56, 0.38), 0.3),
            _LOW_SUN, 0.38,
        ),
        _sky("#3d86d8", "#8abde9", "#ece6d2", "#bdb5a2", (0.36, 0.24, 0.10), 0.6, (-105, 20),
             (0.42, "#fff4dc", "#bcbccb")),
        (1.0, 0.84, 0.64), 3.4, 0.0,
    ),
    "DUSK": Hour(
        studio(
            (0.105, 0.100, 0.150),
            ((-0.86, -0.42, 0.22), (0.86, 0.53, 0.31), 0.15),
            (_TOP, (0.13, 0.15, 0.30), 0.5),
            ((0.82, -0.55, 0.14), (0.48, 0.40, 0.47), 0.4),
            ((-0.35, 0.88, 0.28), (0.95, 0.50, 0.24), 0.25),
            _LOW_SUN, 0.28,
        ),
        _sky("#35437f", "#a2678f", "#ff9f5c", "#5d4a56", (0.85, 0.36, 0.08), 0.42, (-152, 2.5),
             (0.48, "#ff9d78", "#5a4a7a")),
        (1.0, 0.52, 0.26), 2.0, 0.75,
    ),
    "EVENING": Hour(
        studio(
            (0.062, 0.072, 0.122),
            ((-0.84, -0.54, 0.14), (0.74, 0.56, 0.43), 0.20),
            (_TOP, (0.07, 0.10, 0.21), 0.5),
            ((0.86, -0.52, 0.06), (0.50, 0.42, 0.44), 0.35),
            ((-0.25, 0.90, 0.26), (0.44, 0.34, 0.44), 0.2),
            _SUN, 0.20,
        ),
        _sky("#1b2a60", "#4a5596", "#d2938c", "#2c2d44", (0.30, 0.12, 0.05), 0.5, (-150, -2),
             (0.42, "#9a769c", "#333b6c"), 90),
        (0.55, 0.55, 0.85), 0.5, 0.95,
    ),
    "NIGHT": Hour(
        studio(
            (0.034, 0.044, 0.084),
            ((-0.84, -0.52, 0.08), (0.66, 0.48, 0.32), 0.15),
            (_TOP, (0.03, 0.045, 0.10), 0.5),
            ((0.86, -0.50, 0.02), (0.38, 0.38, 0.50), 0.30),
            ((0.15, 0.92, 0.26), (0.30, 0.38, 0.62), 0.15),
            _SUN, 0.18,
        ),
        _sky("#0a1130", "#16234f", "#33477c", "#141c34", (0.05, 0.06, 0.09), 0.30, (-160, 26),
             (0.40, "#3b4a78", "#131c40"), 320, True),
        (0.55, 0.66, 1.0), 0.25, 1.0,
    ),
}  # fmt: skip

# Indoors the second light comes from below: what floor and walls throw back, which is all that a ceiling gets.
_INDOOR_DAY = studio(
    (0.190, 0.192, 0.200),
    ((-0.80, -0.50, 0.34), (0.94, 0.91, 0.84), 0.25),
    (_TOP, (0.20, 0.20, 0.21), 0.5),
    ((0.80, -0.52, -0.34), (0.44, 0.42, 0.41), 0.55),
    ((0.35, 0.86, 0.36), (0.42, 0.43, 0.46), 0.3),
    _ROOM,
    0.26,
)

INSIDE = {
    "DAWN": studio(  # the room still lies in the blue of the night
        (0.076, 0.096, 0.160),
        ((-0.80, -0.50, 0.32), (0.66, 0.47, 0.43), 0.25),
        (_TOP, (0.08, 0.11, 0.20), 0.5),
        ((0.80, -0.52, -0.34), (0.30, 0.33, 0.46), 0.55),
        ((0.35, 0.86, 0.36), (0.28, 0.32, 0.46), 0.3),
        _ROOM, 0.24,
    ),
    "MORNING": studio(
        (0.180, 0.182, 0.192),
        ((-0.82, -0.50, 0.34), (1.02, 0.90, 0.69), 0.2),
        (_TOP, (0.18, 0.19, 0.22), 0.5),
        ((0.80, -0.52, -0.34), (0.42, 0.41, 0.42), 0.55),
        ((0.35, 0.86, 0.36), (0.44, 0.41, 0.37), 0.3),
        _ROOM, 0.28,
    ),
    "DAY": _INDOOR_DAY,
    "NOON": studio(
        (0.206, 0.208, 0.214),
        ((-0.76, -0.50, 0.44), (1.06, 1.02, 0.93), 0.2),
        (_TOP, (0.23, 0.23, 0.23), 0.5),
        ((0.80, -0.52, -0.34), (0.52, 0.50, 0.46), 0.55),
        ((0.35, 0.86, 0.36), (0.48, 0.48, 0.48), 0.3),
        _ROOM, 0.30,
    ),
    "AFTERNOON": studio(
        (0.170, 0.166, 0.176),
        ((-0.82, -0.48, 0.32), (1.04, 0.84, 0.57), 0.2),
        (_TOP, (0.16, 0.16, 0.18), 0.5),
        ((0.80, -0.52, -0.34), (0.42, 0.39, 0.41), 0.55),
        ((0.35, 0.86, 0.36), (0.46, 0.39, 0.30), 0.3),
        _ROOM, 0.28,
    ),
    "DUSK": studio(  # embers from the window side, violet from the other
        (0.082, 0.062, 0.112),
        ((-0.84, -0.46, 0.28), (0.88, 0.43, 0.19), 0.2),
        (_TOP, (0.08, 0.06, 0.13), 0.5),
        ((0.80, -0.52, -0.30), (0.34, 0.25, 0.40), 0.5),
        ((0.30, 0.88, 0.34), (0.46, 0.27, 0.34), 0.3),
        _ROOM, 0.26,
    ),
    "EVENING": studio(
        (0.080, 0.072, 0.074),
        ((-0.84, -0.50, 0.22), (0.80, 0.58, 0.36), 0.2),
        (_TOP, (0.08, 0.07, 0.065), 0.5),
        ((0.80, -0.54, -0.28), (0.44, 0.36, 0.33), 0.5),
        ((0.25, 0.88, 0.36), (0.33, 0.33, 0.42), 0.25),
        _ROOM, 0.24,
    ),
    "NIGHT": studio(
        (0.040, 0.043, 0.064),
        ((-0.86, -0.50, 0.16), (0.70, 0.47, 0.27), 0.2),
        (_TOP, (0.035, 0.035, 0.05), 0.5),
        ((0.80, -0.55, -0.26), (0.38, 0.29, 0.25), 0.5),
        ((0.20, 0.90, 0.36), (0.23, 0.27, 0.44), 0.2),
        _ROOM, 0.24,
    ),
}  # fmt: skip

# What lies on the windows of a room as seen from within (linear colour at the sill, at the lintel, alpha): the eye is
# used to the room.
PANES = {
    "DAWN": ((1.15, 0.60, 0.42), (0.52, 0.56, 0.86), 0.62), "MORNING": ((1.10, 1.02, 0.86), (0.92, 1.02, 1.10), 0.36),
    "DAY": ((1.00, 1.04, 1.10), (0.90, 1.00, 1.14), 0.36), "NOON": ((1.00, 1.05, 1.10), (0.62, 0.86, 1.18), 0.34),
    "AFTERNOON": ((1.10, 0.94, 0.70), (1.00, 0.96, 0.86), 0.38), "DUSK": ((1.25, 0.44, 0.12), (0.40, 0.20, 0.46), 0.66),
    "EVENING": ((0.15, 0.12, 0.26), (0.05, 0.07, 0.20), 0.80),
    "NIGHT": ((0.020, 0.034, 0.090), (0.006, 0.011, 0.040), 0.92),
}  # fmt: skip
# Sunlight (by night the moon's) on the floor: colour and alpha of one of four sheets; daylight on the ceiling: alpha of
# one sheet.
SUNLIGHT = {
    "DAWN": ((1.15, 0.56, 0.42), 0.10), "MORNING": ((1.20, 0.98, 0.68), 0.12), "DAY": ((1.20, 1.10, 0.90), 0.11),
    "NOON": ((1.30, 1.24, 1.08), 0.16), "AFTERNOON": ((1.20, 0.88, 0.52), 0.13), "DUSK": ((1.20, 0.40, 0.12), 0.13),
    "NIGHT": ((0.16, 0.26, 0.60), 0.035),
}  # fmt: skip
TOWN = {"DUSK": 0.35, "EVENING": 0.8, "NIGHT": 0.8}  # how brightly windows across the street are lit
BOUNCE = 0.0035
POOL = ((1.25, 0.86, 0.48), 0.0065)

# What each thing looks like on the screen when it is lit (linear, above 1 is hot), and its halo in metres.
LIT = {
    "lamp": ((1.45, 1.02, 0.55), 0.6),
    "window": ((1.15, 0.62, 0.22), 0.0),
    "screen": ((0.42, 0.66, 1.00), 0.35),
    "street_lamp": ((2.0, 1.5, 0.85), 1.25),
    "fire": ((1.8, 0.75, 0.18), 1.1),
    "sign": ((1.10, 0.26, 0.34), 0.5),
    "headlight": ((1.9, 1.8, 1.5), 0.4),
    "taillight": ((1.2, 0.10, 0.06), 0.25),
}
LIT_BY_DAY = (1.15, 0.95, 0.62)  # a window under a heavy sky
HALO_INDOORS = ("fire", "sign")  # in a room a camera comes too near to the others
ALWAYS_LIT = {"screen": 0.75, "fire": 0.8}  # at least this far, whatever the hour
