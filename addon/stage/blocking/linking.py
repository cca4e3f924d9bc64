# SPDX-License-Identifier: GPL-3.0-or-later
"""Two who go hand in hand or arm in arm. Pure."""

import re

GAP = 0.55  # m between two who hold hands
_HOW = (
    ("arm", re.compile(r"\barm in arm\b|\barms? linked\b|\blinked arms\b|\blinks? arms\b", re.IGNORECASE)),
    ("hand", re.compile(r"\bhand in hand\b|\bhold(?:s|ing)? hands\b|\bby the hand\b", re.IGNORECASE)),
)


def how(beat):
    """``"hand"`` or ``"arm"`` as the beat says that two go linked, else None."""
    return next((name for name, words in _HOW if words.search(beat.text or "")), None)


def free(leader, player, side):
    """Whether the hands between two are empty; ``side``: 1 with the player to the leader's right, else -1."""
    return _hand(side) not in leader.hands and _hand(-side) not in player.hands


def link(leader, player, side, way):
    """Let two hold on to each other in what they do last and after, until one does something else."""
    for who, other, hand, holds in ((leader, player, _hand(side), True), (player, leader, _hand(-side), False)):
        who.linked = {"side": hand, "how": way, "gap": GAP, "holds": holds, "on": True}
        who.companion = other
        who.acts[-1].params["linked"] = who.linked


def _hand(side):
    return "R" if side > 0 else "L"
