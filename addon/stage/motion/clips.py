# SPDX-License-Identifier: GPL-3.0-or-later
"""Every clip by name: a function that poses the channels of a part. Pure."""

from . import company, force, gestures, handling, mouthing, wearing

_STILL = (
    "stand", "sit", "sit_down", "rise", "walk", "run", "enter", "exit", "turn", "wait", "lie", "lie_down", "sleep",
    "kneel", "crouch", "hide", "lean", "drive", "ride",
)  # fmt: skip
_NAMES = {
    gestures: ("talk", "listen", "look", "nod", "shake_head", "shrug", "sit_up", "point", "wave", "bow", "laugh",
               "cry", "cover_face", "think", "sigh", "startle", "act"),
    handling: ("pick_up", "put_down", "give", "take", "hold", "write", "type", "cook", "work", "search", "open",
               "knock", "pour", "touch", "draw", "pound"),
    wearing: ("take_off", "put_on", "open_bag", "sweep", "wipe"),
    mouthing: ("drink", "eat", "phone", "read", "smoke", "raise"),
    force: ("hit", "be_hit", "kick", "fall", "push", "pull", "drag", "throw", "aim", "shoot", "climb", "jump", "shout",
            "salute"),
    company: ("hug", "kiss", "shake_hands", "fight", "dance", "applaud", "cheer", "hands_up", "feed", "scatter",
              "play_music"),
}  # fmt: skip
_SPELLED = {"open": "open_", "type": "type_", "raise": "raise_"}  # names that Python keeps for itself
CLIPS = {name: getattr(module, _SPELLED.get(name, name)) for module, names in _NAMES.items() for name in names}
CLIPS |= dict.fromkeys(_STILL, gestures.still)
CLIPS |= {"close": handling.open_, "catch": handling.take, "whisper": gestures.talk, "stir": handling.cook,
          "carry": handling.hold, "play": handling.work}  # fmt: skip


def clip(name):
    """The clip of this name; a quiet neutral gesture for a name that is not known."""
    return CLIPS.get(name, gestures.act)
