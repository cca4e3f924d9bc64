# SPDX-License-Identifier: GPL-3.0-or-later
"""Materials of things and sets: a film painter's shelf, a little desaturated so that costumes stand out. No bpy."""

from dataclasses import dataclass, replace
from functools import lru_cache

from ...errors import InputError


@dataclass(frozen=True)
class Material:
    """How a surface looks: linear ``colour`` (r, g, b), ``roughness`` and ``specular`` 0..1, ``alpha``, ``glow``."""

    colour: tuple[float, float, float]
    roughness: float = 0.75
    specular: float = 0.25
    alpha: float = 1.0
    glow: bool = False  # lights up when its thing is on
    gain: float = 1.0  # by which the colour is multiplied: ceilings, which get no light from below; beams


def linear(hexadecimal):
    """``#rrggbb`` (sRGB) as linear (r, g, b)."""
    text = hexadecimal.lstrip("#")
    try:
        values = [int(text[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    except ValueError:
        values = []
    if len(text) != 6 or len(values) != 3:
        raise InputError(f"colour {hexadecimal!r}: not a colour; write six hexadecimal digits like #4f6f68")
    return tuple(v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in values)


def _m(colour, roughness=0.75, specular=0.25, alpha=1.0, glow=False):
    return Material(linear(colour), roughness, specular, alpha, glow)


CEILING_GAIN, BEAM_GAIN = 2.6, 5.0

MATERIALS = {
    "wood": _m("#7b5437", 0.6, 0.3), "wood_dark": _m("#4b3325", 0.55, 0.3), "wood_light": _m("#b58f62", 0.65, 0.3),
    "floorboard": _m("#8a6a4c", 0.5, 0.3), "plywood": _m("#c2a173", 0.7),
    "metal": _m("#8d9398", 0.4, 0.5), "metal_dark": _m("#484c52", 0.45, 0.4), "steel": _m("#b4b9bc", 0.3, 0.55),
    "chrome": _m("#c8cdd1", 0.2, 0.7), "brass": _m("#b59a5a", 0.35, 0.5), "gold": _m("#c9a13f", 0.3, 0.6),
    "silver": _m("#c5c7c8", 0.3, 0.6), "copper": _m("#a5674a", 0.4, 0.5), "rust": _m("#7d4c35", 0.9, 0.1),
    "iron": _m("#33363a", 0.6, 0.3), "blade": _m("#bfc5c9", 0.25, 0.6), "paint": _m("#6f7f86", 0.5, 0.35),
    "carpaint": _m("#7c3a36", 0.25, 0.5), "plastic": _m("#6d7278", 0.5, 0.35), "rubber": _m("#2b2c2f", 0.85, 0.12),
    "black": _m("#25272b", 0.6, 0.3), "white": _m("#e7e2d7", 0.7, 0.25), "grey": _m("#8a8a86"),
    "fabric": _m("#4f6f68", 0.95, 0.08), "linen": _m("#d9d0bd", 0.95, 0.08), "leather": _m("#6a4632", 0.5, 0.35),
    "carpet": _m("#7a3b36", 0.98, 0.03), "wool": _m("#8b7f6d", 0.98, 0.03), "wicker": _m("#b0905f", 0.9, 0.1),
    "glass": _m("#a8c3cd", 0.08, 0.8, 0.25), "glass_clear": _m("#a8c3cd", 0.08, 0.8, 0.09),
    "glass_dark": _m("#3d4c55", 0.1, 0.7, 0.72),
    "glass_green": _m("#4d6a45", 0.12, 0.7, 0.8), "glass_brown": _m("#5f3d22", 0.12, 0.7, 0.85),
    "mirror": _m("#b9c9d1", 0.08, 0.9), "liquid": _m("#8a4a2c", 0.15, 0.6, 0.85),
    "steam": _m("#f4f3ee", 1.0, 0.0, 0.05),
    "smoke": _m("#4a4744", 1.0, 0.0),
    "paper": _m("#ece5d3", 0.9, 0.1), "cardboard": _m("#b28d60", 0.9, 0.08), "ink": _m("#3a3a40", 0.9, 0.1),
    "print": _m("#b9b2a2", 0.9, 0.1), "leaves_of_book": _m("#e6dcc3", 0.9, 0.1),
    "ceramic": _m("#e3e2dc", 0.25, 0.5), "enamel": _m("#e6e4dd", 0.3, 0.5), "porcelain": _m("#edece7", 0.2, 0.55),
    "terracotta": _m("#ad6a4b", 0.85, 0.1), "clay": _m("#a58672", 0.9, 0.1),
    "brick": _m("#8f5140", 0.95, 0.08), "concrete": _m("#98958d", 0.95, 0.08), "plaster": _m("#cfc6b4", 0.95, 0.08),
    "stone": _m("#8b877e", 0.95, 0.08), "marble": _m("#d6d3cc", 0.3, 0.45), "tile": _m("#c7d0cc", 0.3, 0.45),
    "slate": _m("#565d62", 0.8, 0.15), "asphalt": _m("#4b4e53", 0.95, 0.06), "pavement": _m("#a19d94", 0.95, 0.06),
    "trim": _m("#efe9dd", 0.7, 0.2), "wainscot": _m("#a9977c", 0.85, 0.12), "roof": _m("#6d4a40", 0.9, 0.1),
    "grass": _m("#7d9a45", 0.98, 0.03), "leaf": _m("#5c8a3c", 0.9, 0.1), "needle": _m("#3d6647", 0.9, 0.1),
    "bark": _m("#5c4838", 0.98, 0.03), "straw": _m("#c4a865", 0.95, 0.05), "soil": _m("#5b4838", 0.98, 0.03),
    "sand": _m("#c8b48b", 0.98, 0.03), "snow": _m("#e9edf1", 0.9, 0.15), "water": _m("#5a8298", 0.08, 0.7, 0.85),
    "petal": _m("#b84f58", 0.9, 0.1), "skin": _m("#c99878", 0.7, 0.25), "fur": _m("#8a6646", 0.95, 0.05),
    "bone": _m("#dcd3bd", 0.7, 0.2), "food": _m("#c28a4c", 0.8, 0.15), "crust": _m("#b0783f", 0.85, 0.12),
    "cream": _m("#efe3cb", 0.6, 0.25), "wax": _m("#ece1c4", 0.6, 0.25), "rope": _m("#b59b6c", 0.95, 0.05),
    "canvas": _m("#8f8a6a", 0.95, 0.05), "red": _m("#a63d36", 0.55, 0.3), "blue": _m("#3f5f86", 0.55, 0.3),
    "green": _m("#4a6b4a", 0.55, 0.3), "yellow": _m("#d0a441", 0.55, 0.3), "orange": _m("#c47038", 0.55, 0.3),
    "beam": Material((2.2, 2.1, 1.9), 1.0, 0.0, 0.011, gain=BEAM_GAIN),
    "ceiling": Material((2.2, 2.1, 1.9), 0.95, 0.02, gain=CEILING_GAIN),
    "label": _m("#f0eadb", 0.9, 0.05), "ink_text": _m("#2a2c31", 0.9, 0.05),
    "shade": _m("#f4e2b8", 0.9, 0.1, 1, True), "bulb": _m("#f6ead0", 0.4, 0.3, 1, True),
    "tube_light": _m("#e8eef0", 0.4, 0.3, 1, True), "screen": _m("#2f4756", 0.2, 0.5, 1, True),
    "screen_ui": _m("#7fa7b8", 0.3, 0.3, 1, True), "fire": _m("#e08a34", 0.9, 0.0, 1, True),
    "ember": _m("#b5482a", 0.9, 0.0, 1, True), "flame": _m("#f3cf73", 0.9, 0.0, 1, True),
    "neon": _m("#d65a6e", 0.4, 0.2, 1, True), "window_lit": _m("#e3c479", 0.4, 0.3, 1, True),
    "headlight": _m("#eeeadb", 0.15, 0.6, 1, True), "taillight": _m("#99302c", 0.2, 0.5, 1, True),
    "beacon": _m("#3a62ac", 0.2, 0.5, 1, True), "signal_red": _m("#b03a32", 0.3, 0.4, 1, True),
    "signal_amber": _m("#cf9636", 0.3, 0.4, 1, True), "signal_green": _m("#3d8a5b", 0.3, 0.4, 1, True),
    "panel_lamp": _m("#d9a63f", 0.3, 0.4, 1, True), "display": _m("#7fc4e0", 0.3, 0.3, 1, True),
}  # fmt: skip

FABRICS = ("#4f6f68", "#7c4a45", "#47586f", "#8a7a55", "#6b5a6e", "#5f6a4c", "#9a8468", "#54575f")
CUSHIONS = ("#c9a15a", "#b0654c", "#8aa0a0", "#cbbfa5", "#7d8f6a")
WOODS = ("#7b5437", "#65442e", "#8d6541", "#5a4032", "#966f49", "#70513c")
PALE_WOODS = ("#b58f62", "#a98456", "#c0a077", "#a5865f")
LEATHERS = ("#6a4632", "#3a2f2b", "#7d5a3c", "#4c3630", "#54362f")
PAINTS = ("#6f7f86", "#7f8f78", "#9b8a6a", "#8d5b4c", "#5c6f80", "#6a6072")
CARS = ("#7c3a36", "#33506b", "#8c9298", "#3f4a45", "#b9b3a4", "#2f3237", "#8a7445", "#5b6f62")
BOOKS = ("#6d3a34", "#3e5163", "#a08a52", "#4c5d46", "#73553f", "#5a4a63", "#8d8672", "#2f3a44", "#94553f")
METALS = ("#5e6b70", "#6b6f62", "#7a5a4c", "#54606e")
CERAMICS = ("#e3e2dc", "#8fa3a3", "#b5765a", "#5d7387", "#d3c29a")
CLOTHES = ("#4a4f5c", "#6a5a48", "#5c4a4f", "#3f4f4a", "#7a6d58")
BRIGHTS = ("#a63d36", "#3f5f86", "#4a6b4a", "#d0a441", "#c47038")
GREENS = ("#5c8a3c", "#4f7d43", "#71903f", "#688a4a")
COATS = ("#8a6646", "#5b4636", "#b39a74", "#3b3633", "#a9a49a")


def variant(base, colour):
    """The name of a base look in another sRGB colour, e.g. ``fabric#4f6f68``."""
    return f"{base}#{colour.lstrip('#').lower()}"


@lru_cache(maxsize=4096)
def resolve(name):
    """The ``Material`` of a name, which may carry a colour (``base#rrggbb``). Unknown bases raise ``InputError``."""
    base, mark, colour = name.partition("#")
    material = MATERIALS.get(base)
    if material is None:
        raise InputError(f"material {name!r}: unknown base; use one of kit.palette.MATERIALS")
    if not mark:
        return material
    shade = tuple(value * material.gain for value in linear(colour))
    return replace(material, colour=shade)
