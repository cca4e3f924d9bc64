# SPDX-License-Identifier: GPL-3.0-or-later
"""The colours in which the trade marks the categories of a breakdown.

Cast to sound are the classic ones; where these are silent, what is common in scheduling programs.
"""

CATEGORY_COLOURS = {
    "cast": "#d7263d", "extras": "#3fa34d", "stunts": "#f28c28", "props": "#8e44ad", "set_dressing": "#8a8f2a",
    "vehicles": "#ff69b4", "animals": "#f4a6c0", "wardrobe": "#e8a33d", "makeup": "#ff1493", "sfx": "#2f6fde",
    "vfx": "#19a974", "sound": "#8b5a2b", "greenery": "#228b22", "equipment": "#4b3fa8",
}  # fmt: skip


def from_hex(text):
    """``(r, g, b)``, 0 to 1, in sRGB."""
    return tuple(int(text[i : i + 2], 16) / 255 for i in (1, 3, 5))


def to_hex(colour):
    """``#rrggbb`` of the first three values, 0 to 1, in sRGB."""
    return "#" + "".join(f"{round(255 * min(max(value, 0.0), 1.0)):02x}" for value in colour[:3])
