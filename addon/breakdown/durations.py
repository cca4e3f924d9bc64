# SPDX-License-Identifier: GPL-3.0-or-later
"""How long things take, and how much of a page they fill."""

import math
import re

WORDS_PER_S = 2.5
SPEECH_LEAD_S = 0.4
PAUSE_S = 0.8
CAMERA_S = 1.4
MIN_ACTION_S, MAX_ACTION_S = 0.8, 6.0
PAGE_LINES = 55
_WIDTHS = {"dialogue": 35, "lyric": 35, "parenthetical": 25}
_ACTION_WIDTH = 60

_PAUSE = re.compile(r"\b(?:beat|pause|pauses|long pause|silence|hesitates|then)\b", re.IGNORECASE)
_SECONDS = {
    "enter": 2.8, "exit": 2.8, "walk": 3.2, "run": 2.6, "sit": 2.0, "stand_up": 1.4, "kneel": 1.8, "crouch": 1.2,
    "lie": 2.0, "fall": 1.4, "jump": 1.3, "climb": 3.2, "open": 1.6, "close": 1.3, "pick_up": 1.8, "put_down": 1.5,
    "give": 1.8, "take": 1.6, "throw": 1.2, "catch": 1.0, "carry": 2.4, "drag": 3.0, "push": 1.6, "pull": 1.6,
    "point": 1.2, "wave": 1.4, "nod": 1.0, "shake_head": 1.2, "shrug": 1.0, "look": 1.3, "look_away": 1.2, "read": 2.4,
    "write": 2.4, "type": 2.2, "phone": 2.2, "drink": 2.4, "eat": 2.6, "smoke": 2.4, "cook": 2.6, "drive": 3.0,
    "fight": 3.0, "hit": 1.2, "kick": 1.2, "shoot": 1.2, "aim": 1.5, "hug": 2.8, "kiss": 2.4, "shake_hands": 1.8,
    "bow": 2.4, "dance": 3.5, "cry": 2.4, "laugh": 1.5, "shout": 1.4, "whisper": 1.6, "wait": 2.0, "hide": 2.2,
    "chase": 3.4, "stop": 1.0, "turn": 1.0, "sleep": 2.4, "wake": 1.8, "die": 2.4, "knock": 1.4, "listen": 1.8,
    "pour": 2.4, "light": 1.6, "search": 2.6, "work": 2.6, "play": 3.0, "lean": 1.4,
    "ride": 3.2, "talk": 2.4, "touch": 1.8, "hold_hands": 2.0, "take_off": 1.8, "put_on": 1.8, "feed": 2.6,
    "raise": 1.6, "cheer": 1.8, "applaud": 2.0, "sweep": 2.6,
}  # fmt: skip


def speech(text, manner=""):
    """Seconds of a speech: its words, a breath, and a pause for each ``(beat)``."""
    words = len(text.split())
    pauses = len(_PAUSE.findall(manner))
    return round(max(words / WORDS_PER_S + SPEECH_LEAD_S, MIN_ACTION_S) + PAUSE_S * pauses, 2)


def action(text, verb=None):
    """Seconds of an action, by what is done and how much is said of it."""
    words = len(text.split())
    seconds = _SECONDS[verb] + 0.06 * max(words - 6, 0) if verb in _SECONDS else 0.7 + 0.15 * words
    return round(min(max(seconds, MIN_ACTION_S), MAX_ACTION_S), 2)


def eighths(elements):
    """Eighths of a page that a scene's elements fill (55 lines a page), at least one."""
    lines = 0
    for element in elements:
        if element.type == "scene_heading" or element.type == "character":
            lines += 2
        elif element.type in ("action", "transition", "shot", "centered"):
            lines += 1 + _wrapped(element.text, _ACTION_WIDTH)
        elif element.type in _WIDTHS:
            lines += _wrapped(element.text, _WIDTHS[element.type])
    return max(1, round(8 * lines / PAGE_LINES))


def _wrapped(text, width):
    return sum(max(1, math.ceil(len(line) / width)) for line in " ".join(text.split()).splitlines() or [""])
