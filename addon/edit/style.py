# SPDX-License-Identifier: GPL-3.0-or-later
"""How the words and bars over the picture look and what they say. Pure.

Sizes are shares of the picture's height or width, so that every resolution looks the same.
"""

SHOTS, MASK_TOP, MASK_BOTTOM, CAPTIONS, SLATE, COUNTER = 1, 2, 3, 4, 5, 6
CHANNELS = {
    SHOTS: "Shots",
    MASK_TOP: "Mask top",
    MASK_BOTTOM: "Mask bottom",
    CAPTIONS: "Subtitles",
    SLATE: "Burn-in",
    COUNTER: "Burn-in counter",
}

_PAPER = [0.93, 0.93, 0.9, 1.0]
_DIM = [0.86, 0.87, 0.86, 1.0]
_EDGE = 0.022


def bar_height(width, height, mask):
    """Pixels of each of the two bars that mask a picture to the ratio ``mask`` (``2.39`` or ``none``)."""
    if mask == "none":
        return 0
    return max(0, round((height - width / float(mask)) / 2))


def caption(text, width, height, mask):
    """Values of a subtitle's text strip: at the foot of the picture, on a soft dark box."""
    foot = bar_height(width, height, mask) / height + 0.055
    return {
        "text": text,
        "font_size": round(0.054 * height, 2),
        "color": _PAPER,
        "location": [0.5, round(foot, 4)],
        "anchor_x": "CENTER",
        "anchor_y": "BOTTOM",
        "alignment_x": "CENTER",
        "wrap_width": 0.0,
        "use_shadow": True,
        "shadow_color": [0.0, 0.0, 0.0, 0.75],
        "use_outline": True,
        "outline_color": [0.0, 0.0, 0.0, 0.85],
        "outline_width": 0.06,
        "use_box": False,
    }


def slate(text, width, height):
    """Values of the burn-in at the top left."""
    return {**_small(text, height), "location": [round(_EDGE * height / width, 4), 1 - _EDGE], "anchor_x": "LEFT"}


def counter(text, width, height):
    """Values of the burn-in at the top right."""
    return {
        **_small(text, height),
        "location": [round(1 - _EDGE * height / width, 4), 1 - _EDGE],
        "anchor_x": "RIGHT",
        "alignment_x": "RIGHT",
    }


def slate_text(shot):
    """``SC010_SH0020  MS  push in``."""
    parts = [shot.name, shot.size]
    if shot.move != "static":
        parts.append(shot.move.replace("_", " "))
    return "  ".join(parts)


def lens_text(lens_mm):
    """``35 mm``, or nothing where no lens is known."""
    return f"{lens_mm:.0f} mm" if lens_mm else ""


def counter_text(lens_mm, frame, timecode=""):
    """``35 mm  1023  00:00:04:10``."""
    return "  ".join(part for part in (lens_text(lens_mm), str(frame), timecode) if part)


def _small(text, height):
    return {
        "text": text,
        "font_size": round(max(10.0, 0.034 * height), 2),
        "color": _DIM,
        "anchor_y": "TOP",
        "alignment_x": "LEFT",
        "wrap_width": 0.0,
        "use_shadow": True,
        "shadow_color": [0.0, 0.0, 0.0, 0.9],
        "use_box": True,
        "box_color": [0.0, 0.0, 0.0, 0.35],
        "box_margin": 0.006,
    }
