# SPDX-License-Identifier: GPL-3.0-or-later
"""Colours of people: hex to linear light and how each material takes it. Pure."""

import numpy as np

# roughness and specular of what is not cloth
_FINISH = {
    "skin": (0.62, 0.22), "lip": (0.5, 0.3), "crease": (0.62, 0.1), "eye": (0.25, 0.5),
    "iris": (0.2, 0.5), "iris_rim": (0.2, 0.5),
    "pupil": (0.15, 0.6), "glint": (0.2, 0.5), "hair": (0.5, 0.3), "shoe": (0.35, 0.35), "metal": (0.3, 0.6),
    "glasses": (0.3, 0.5), "helmet": (0.35, 0.4), "buckle": (0.3, 0.6), "vinyl": (0.4, 0.4),
    "slicker": (0.38, 0.34), "slicker_trim": (0.38, 0.34), "leather": (0.4, 0.4), "glove": (0.5, 0.3),
    "lens": (0.2, 0.6), "gold": (0.3, 0.6),
}  # fmt: skip
CLOTH = (0.8, 0.18)
SHEER = {"veil": 0.62}  # how much of what lies behind thin cloth hides


def linear(colour):
    """Linear (r, g, b) of an sRGB hex colour ``#rrggbb``."""
    value = np.array([int(colour.lstrip("#")[i : i + 2], 16) / 255 for i in (0, 2, 4)])
    return tuple(np.where(value <= 0.04045, value / 12.92, ((value + 0.055) / 1.055) ** 2.4).tolist())


def rgb(colour):
    """(r, g, b) 0..1 as written, of a hex colour."""
    return tuple(int(colour.lstrip("#")[i : i + 2], 16) / 255 for i in (0, 2, 4))


def hexed(values):
    """``#rrggbb`` of (r, g, b) 0..1."""
    return "#" + "".join(f"{round(255 * min(max(v, 0), 1)):02x}" for v in values)


def mixed(first, second, share):
    """A hex colour between two, as written."""
    return hexed(a + (b - a) * share for a, b in zip(rgb(first), rgb(second), strict=True))


def shaded(colour, factor):
    """A darker (factor below 1) or lighter hex colour."""
    return mixed(colour, "#000000", 1 - factor) if factor <= 1 else mixed(colour, "#ffffff", factor - 1)


def finish(material):
    """``(roughness, specular)`` of a material's name."""
    return _FINISH.get(material, CLOTH)
