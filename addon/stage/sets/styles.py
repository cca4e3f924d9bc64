# SPDX-License-Identifier: GPL-3.0-or-later
"""Colour schemes of places: walls, floors, woods, fabrics that go together. One is drawn for each location."""

import random

# upper wall, lower wall, trim, floor kind, floor colour, rug, curtain, wood
_HOMES = (
    ("#cfc6b4", "#a9977c", "#efe9dd", "planks", "#8a6a4c", "#7a3b36", "#4f6f68", "#6d4a30"),
    ("#b9c3bb", "#8fa093", "#eeeade", "planks", "#7b5b3f", "#8a7444", "#8d5b4c", "#5f4330"),
    ("#d8c7a8", "#b9925f", "#f0e8d6", "planks", "#6e4f38", "#47586f", "#7c4a45", "#704c33"),
    ("#b7bfc9", "#7f8ea0", "#ecebe4", "planks", "#9a7a58", "#5d4a4a", "#c0a26a", "#4f3b2e"),
    ("#d4b9a5", "#a87f6b", "#f1e7da", "planks", "#84654a", "#4f6a5c", "#5b6a78", "#65442e"),
)
_PLAIN = (
    ("#c8c9c2", "#8f9a97", "#e8e6de", "carpet", "#6c7377", "#555d66", "#8f9590", "#8d6541"),
    ("#d3cdbf", "#9c9584", "#e9e4d8", "lino", "#8b8573", "#6b5a4a", "#a39a82", "#7b5437"),
    ("#c2c9cc", "#7d8f96", "#e6e8e4", "carpet", "#7a6f62", "#4f5a60", "#76868c", "#5f4a3a"),
)
_TILED = (
    ("#dcd8c9", "#9fb5ad", "#f0ece0", "tiles", "#b9b2a2", "#7f9288", "#c9a15a", "#a9825a"),
    ("#e0d5bd", "#c9a877", "#f2ecdd", "checker", "#8f8474", "#a55a45", "#7d8f6a", "#8d6541"),
    ("#cdd6d8", "#7f9cab", "#efefe9", "checker", "#78828a", "#c19a4d", "#b86a50", "#cdb591"),
    ("#d9d3cf", "#b0837a", "#f1ebe3", "tiles", "#a7958a", "#5d7170", "#8a9a86", "#6d4d38"),
)
_DARK = (
    ("#a3564a", "#6b4431", "#7a5236", "planks", "#7a583f", "#6b3a36", "#7a4038", "#744a2c"),
    ("#5c7a6d", "#5f4534", "#85603f", "planks", "#7d5c42", "#3f5f55", "#4f6a60", "#7a5233"),
    ("#6a6e8c", "#584339", "#7a5a44", "planks", "#735645", "#4f4d6b", "#5c566f", "#6d4a33"),
    ("#b58a52", "#6b4831", "#805a3a", "planks", "#83603f", "#8a4c36", "#8a5a34", "#6b482c"),
)
_HARD = (
    ("#9a978f", "#7d7f78", "#5e6462", "concrete", "#8b8880", "#6a6a64", "#6f7a7c", "#8d6541"),
    ("#a3998a", "#8a5d48", "#54585a", "concrete", "#827c74", "#6a6a64", "#7a6a58", "#7b5437"),
    ("#8f9a98", "#5f7270", "#4d5657", "concrete", "#8d8d86", "#6a6a64", "#5d6f78", "#70513c"),
)
_ENGINE = (
    ("#8f9c92", "#4f6b5e", "#3d474a", "plates", "#5a6064", "#5a6064", "#5a6064", "#54606e"),
    ("#a0a49c", "#5b6b78", "#42484c", "plates", "#62666a", "#62666a", "#62666a", "#6b6f62"),
    ("#9b948a", "#7a4c3c", "#3f4244", "plates", "#585c60", "#585c60", "#585c60", "#5e6b70"),
)
_CLINIC = (
    ("#dde3df", "#a9c4bf", "#f1f2ee", "lino", "#a6b3b0", "#a6b3b0", "#8fb0b4", "#c0a077"),
    ("#e3e0d6", "#b5c3cf", "#f2f1ec", "lino", "#aeb0aa", "#aeb0aa", "#9fb3c4", "#b58f62"),
)
_BATHS = (
    ("#dfe3df", "#9cb8bc", "#f2f1ec", "checker", "#6f7f86", "#c9b48c", "#b9c9c4", "#a98456"),
    ("#e6dccb", "#c7a48c", "#f3ede2", "tiles", "#a58f7d", "#8fa39a", "#d9c7a8", "#b58f62"),
    ("#d5dde3", "#6f93a0", "#eef0ee", "checker", "#4f5b60", "#d3b15f", "#cdd8da", "#8d6541"),
)
_SCHEMES = {
    "kitchen": _TILED,
    "bathroom": _BATHS,
    "bar": _DARK,
    "warehouse": _HARD,
    "engine_room": _ENGINE,
    "hospital_room": _CLINIC,
    "office": _PLAIN,
    "classroom": _PLAIN,
    "corridor": _PLAIN,
    "shop": _TILED,
    "cafe": _HOMES,
    "restaurant": (*_HOMES[1:4], *_DARK[:1]),
    "vehicle_interior": _HARD,
}
_FIELDS = ("wall", "dado", "trim", "floor", "floor_colour", "rug", "curtain", "wood")

FABRICS = ("#4f6f68", "#7c4a45", "#47586f", "#8a7a55", "#6b5a6e", "#9a8468")
UNITS = ("#8fa3ac", "#d9d2c0", "#7f9a86", "#b08d63", "#5f7686", "#c7b48f")  # of a kitchen
DOORS = ("#7d5a3c", "#5b4332", "#8b8f86", "#6a3f34", "#3f5358", "#e2dccd")


def style(kind, seed):
    """A dict of sRGB hex colours (and ``floor``, a kind of floor) for a place of this kind."""
    rng = random.Random(seed)
    result = dict(zip(_FIELDS, rng.choice(_SCHEMES.get(kind, _HOMES))))
    result["fabric"] = rng.choice(FABRICS)
    result["door"] = rng.choice(DOORS)
    result["units"] = rng.choice(UNITS)
    return result
