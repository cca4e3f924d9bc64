# SPDX-License-Identifier: GPL-3.0-or-later
"""What lights up in the dark: which materials do, a bright skin for what has none of them, halos. Pure numpy."""

import math
import zlib

import numpy as np

from ..geometry import Shape
from . import soft

PROUD = 0.005  # metres that a skin stands off the thing
# Materials of the kit that light up, and as what.
MATERIALS = {
    "shade": "lamp", "bulb": "lamp", "tube_light": "lamp", "panel_lamp": "lamp", "screen": "screen",
    "screen_ui": "screen", "fire": "fire", "ember": "fire", "flame": "fire", "neon": "sign", "beacon": "sign",
    "signal_red": "sign", "signal_amber": "sign", "signal_green": "sign", "window_lit": "window",
    "headlight": "headlight", "taillight": "headlight", "display": "screen",
}  # fmt: skip
# Of these, those that keep their own colour when lit.
COLOURED = (
    "panel_lamp", "ember", "neon", "beacon", "signal_red", "signal_amber", "signal_green", "taillight", "display",
)  # fmt: skip
ROOMS = ((1.0, 1.0, 1.0), (1.0, 1.08, 1.45), (0.78, 0.66, 0.55), (1.0, 0.90, 0.75))  # tints of lit windows
_BRIGHT = 1.1  # the strongest channel of a coloured light
_WIDE = 1.0  # metres: halos of lamps that light a place are this wide and made of many thin shells
_HALO = 0.056  # alpha of all shells together
POOL_DISCS = 36
POOL_ALPHA = 0.0048  # of one disc
FAR, FEWER = 14.0, 2  # metres from the action beyond which light in the air has so many times fewer layers
POOLS = {"street_lamp": 3.6, "fire": 2.2, "window": 1.5}  # metres: how far what glows lights the ground
_BOXES = ("window", "screen", "sign")
_THICKEST_PANE = 0.2  # metres; a deeper "window" is a cabin, which has no one surface to light
_SHADE_TOP = 0.68  # upper by lower width of a lampshade
_SHADE_TALL = 0.15  # metres; lower lamps are drums


def kind_of(name):
    """The kind of glow of a material's name (``base`` or ``base#rrggbb``), or None."""
    return MATERIALS.get(name.partition("#")[0])


def lit(plan, base, own):
    """What a material of ``MATERIALS`` shows on the screen, given its ``own`` linear colour; None where it is off."""
    look = plan.glow(kind_of(base))
    if not look.level:
        return None
    if base.partition("#")[0] not in COLOURED:
        return look.colour
    return tuple(c * _BRIGHT * look.level / max(own) for c in own)


def skin(glow):
    """The Shape (material ``glow``) that covers a plan.Glow given in world coordinates, or None if it has no surface.

    ``location`` is the middle of the glowing part, ``size`` its box before ``yaw``.
    """
    if glow.kind == "window" and min(glow.size[:2]) > _THICKEST_PANE:
        return None
    shape = Shape()
    size = np.asarray(glow.size, float) + 2 * PROUD
    if glow.kind in _BOXES:
        return shape.box(glow.location, size, "glow", 0.0, glow.yaw)
    if glow.kind == "fire":
        return _flames(shape, glow)
    if glow.kind == "lamp":
        return _shade(shape, glow, size)
    return shape.ball(glow.location, size / 2, "glow")


def halo_radius(glow, radius):
    """The radius of a glow's halo, given that of a common one of its kind: small lights have small halos."""
    return radius * float(np.clip(max(glow.size) / 0.35, 0.12, 1.2))


def halo_shells(radius):
    """``(how many shells, alpha of each)`` of the halos of a kind of light whose common radius is ``radius``."""
    shells = 20 if radius >= _WIDE else 12
    return shells, _HALO / shells


def halos_most(radius):
    """How many lights of a kind may have a halo, which costs drawing time."""
    return 16 if radius >= _WIDE else 10


def halo(shape, location, radius, shells, material="halo"):
    """Add nested shells about ``location``, in the bands of ``soft``, that melt into a soft ball of light."""
    for n in range(shells):
        share = (n + 1) / shells
        sides = 8 + 2 * round(4 * share)
        shape.ball(location, 0.06 + radius * share**1.7, soft.band(material, n / shells), sides, sides // 2)
    return shape


def pool(shape, location, radius, material="pool", discs=POOL_DISCS):
    """Add stacked discs, in the bands of ``soft``, that make a pool of light on the ground at ``location``."""
    sides = 40 if discs == POOL_DISCS else 24
    angle = np.linspace(0, 2 * np.pi, sides, endpoint=False)
    for n in range(discs):
        reach = radius * (n + 1) / discs
        lift = np.full(sides, 0.0072 * (1 - n / discs))
        rim = np.column_stack([np.cos(angle) * reach, np.sin(angle) * reach, lift])
        shape.quad(rim + np.asarray(location, float), soft.band(material, n / discs))
    return shape


def _shade(shape, glow, size):
    """A tall lampshade is a cone frustum, a low one a drum; both fill the glow's box."""
    base = np.asarray(glow.location, float) - (0, 0, size[2] / 2)
    low = min(size[0], size[1]) / 2
    high = low * (_SHADE_TOP if size[2] > _SHADE_TALL else 1.0)
    edge = min(0.06 * size[2], 0.3 * low)
    profile = [(low - edge, 0), (low, edge), (high, size[2] - edge), (high - edge, size[2])]
    return shape.lathe(base, profile, "glow", 24)


def _flames(shape, glow):
    """A few pointed tongues."""
    width, depth, height = glow.size
    rng = np.random.default_rng(zlib.crc32(repr(tuple(round(float(c), 2) for c in glow.location)).encode()))
    base = np.asarray(glow.location, float) - (0, 0, height / 2)
    for n in range(5):
        angle = 2 * math.pi * n / 5
        foot = np.add(base, (math.cos(angle) * width * 0.22, math.sin(angle) * depth * 0.22, 0))
        radius, tall = 0.16 * min(width, depth) * rng.uniform(0.8, 1.3), height * rng.uniform(0.55, 1.0)
        profile = [(radius * 0.6, 0), (radius, 0.25 * tall), (radius * 0.55, 0.6 * tall), (radius * 0.06, tall)]
        shape.lathe(foot, profile, "glow", 10)
    return shape
