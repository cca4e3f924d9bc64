# SPDX-License-Identifier: GPL-3.0-or-later
"""What the words of a beat add to its verb: closer, backwards, hands up, lowered only, from far off. Pure."""

import re

_CLOSER = re.compile(
    r"\b(?:closer|nearer|up to (?:him|her|them)|towards? (?:him|her|them)|closes? (?:the gap|in on))\b", re.IGNORECASE
)
_BACK = re.compile(
    r"\b(?:steps?|backs?|stumbles?|staggers?|moves?|inches|shrinks?|edges)(?: \w+ly)? (?:back|backwards?|away)\b"
    r"(?! (?:in|to|into|inside|down|up|on|onto)\b)|\bbacks off\b|\bretreats\b|\brecoils\b",
    re.IGNORECASE,
)
_HANDS_UP = re.compile(
    r"\b(?:(?:raises?|lifts?|throws? up|puts? up|holds? up) (?:both )?(?:his|her|their) (?:hands|arms)"
    r"|(?:puts?|throws?|holds?) (?:both )?(?:his|her|their) (?:hands|arms) up)\b(?! (?:to|over|at|against) )",
    re.IGNORECASE,
)
_LOWERS = re.compile(r"\blowers?\b(?!.*\b(?:to|on|onto|into|in) (?:the|a|his|her|its)\b)", re.IGNORECASE)
_AFAR = re.compile(
    r"\bacross the (?:\w+ )?(?:square|street|road|field|yard|park|plaza|water|river|lot|car ?park|market|courtyard)\b"
    r"|\bin the distance\b|\bfrom (?:afar|a distance)\b|\bfar (?:off|away|behind)\b|\bon the far side\b",
    re.IGNORECASE,
)
_HOLDS_OUT = re.compile(r"\bholds?\b", re.IGNORECASE)


def comes_closer(beat):
    """Whether somebody goes up to whom they have to do with, whom no word names."""
    return _said(_CLOSER, beat)


def backs_off(beat):
    """Whether somebody goes backwards, the face where it was."""
    return _said(_BACK, beat)


def hands_up(beat):
    """Whether somebody raises both hands."""
    return beat.verb in (None, "raise", "act") and not beat.object and _said(_HANDS_UP, beat)


def only_lowers(beat):
    """Whether what is held sinks and stays in the hand: a gun, a camera."""
    return beat.verb == "put_down" and _said(_LOWERS, beat)


def from_afar(beat):
    """Whether somebody is first seen a good way off from whom they look at."""
    return _said(_AFAR, beat)


def holds_out(beat):
    """Whether what is given is held out and kept."""
    return beat.verb == "give" and _said(_HOLDS_OUT, beat)


def _said(pattern, beat):
    return bool(pattern.search(beat.text or ""))
