# SPDX-License-Identifier: GPL-3.0-or-later
"""The colour of every material that a figure may have. Pure."""

from .palette import mixed, shaded


def colours(spec):
    """Hex colour of every material that a figure of this spec may have."""
    skin, top = spec.skin, spec.top_colour
    blush = mixed(skin, "#9c3f43", 0.16 + 0.20 * spec.sex)
    light = sum(int(top[i : i + 2], 16) for i in (1, 3, 5))
    dark_top, bright_top = light < 200, light > 600
    return {
        "skin": skin,
        "lip": blush,
        "crease": shaded(skin, 0.84),
        "mouth": "#3a1616",
        "teeth": "#dcd5c6",
        "lash": mixed(spec.hair_colour, "#1c1412", 0.75),
        "lid": shaded(skin, 0.80),
        "brow": mixed(spec.hair_colour, skin, 0.22),
        "hair": spec.hair_colour,
        "beard": mixed(spec.hair_colour, skin, 0.74 if spec.beard == "stubble" else 0.06),
        "eye": "#d2cbc1",
        "iris": spec.eyes,
        "iris_rim": shaded(spec.eyes, 0.55),
        "pupil": "#0c0a0a",
        "glint": "#ffffff",
        "glasses": "#24262a",
        "top": top,
        "trim": shaded(top, 1.12 if dark_top else 0.93 if bright_top else 0.84),
        "shirt": spec.shirt_colour,
        "shirt_trim": shaded(spec.shirt_colour, 0.92),
        "accent": spec.accent,
        "button": shaded(top, 0.5) if not dark_top else "#6d6a64",
        "metal": "#c9c2a8",
        "buckle": "#b9ab7e",
        "bottom": spec.bottom_colour,
        "belt": "#2b221c",
        "shoe": spec.shoe_colour,
        "sole": "#d9d6cf" if spec.shoes == "sneaker" else shaded(spec.shoe_colour, 0.55),
        "hat": top if spec.hat == "hood" else spec.hat_colour,
        "hat_trim": shaded(spec.hat_colour, 0.6),
        "stripe": "#d8dbd6",
        "vest": spec.vest_colour,
        "slicker": top,
        "slicker_trim": shaded(top, 0.86),
        "leather": top,
        "check": mixed(top, "#e9e2d2", 0.42),
        "check_cross": mixed(top, "#e9e2d2", 0.72),
        "glove": spec.glove_colour,
        "mask": spec.mask_colour,
        "flower": "#efe6e2",
        "leaf": "#4d6b3f",
        "lens": "#1b1d22",
        "veil": spec.hat_colour,
        "straw": spec.hat_colour,
        "straw_dark": shaded(spec.hat_colour, 0.90),
        "ribbon": "#3a2f28",
        "gold": spec.hat_colour,
        "vinyl": "#15161a",
        "helmet": spec.hat_colour,
        "apron": spec.apron_colour,
        "scarf": spec.scarf_colour,
        "stocking": mixed(skin, "#2a2624", 0.25),
    }
