# SPDX-License-Identifier: GPL-3.0-or-later
"""What the script says of the camera: size, angle, move."""

import re

_SIZES = (
    (r"EXTREME CLOSE[- ]?UP|EXTREME CLOSE|E\.?C\.?U\b", "ECU"),
    (r"BIG CLOSE[- ]?UP|TIGHT CLOSE[- ]?UP|TIGHT ON", "BCU"),
    (r"MEDIUM CLOSE[- ]?UP|M\.?C\.?U\b", "MCU"),
    (r"CLOSE[- ]?UP|CLOSE(?:R)? ON|CLOSE SHOT|CLOSER ANGLE|CLOSER SHOT|\bC\.?U\.(?=\s|$)|\bCU\b", "CU"),
    (r"INSERT", "CU"),
    (r"MEDIUM (?:LONG|WIDE) SHOT", "MLS"),
    (r"MEDIUM SHOT|MED\.? SHOT|MID[- ]?SHOT", "MS"),
    (r"TWO[- ]SHOT|2[- ]SHOT", "MS"),
    (r"EXTREME (?:WIDE|LONG)(?: SHOT)?|AERIAL(?: SHOT| VIEW)?", "EWS"),
    (r"WIDE(?:R)? (?:SHOT|ANGLE|ON|VIEW)|LONG SHOT|MASTER SHOT|ESTABLISHING(?: SHOT)?|^WIDE\b", "WS"),
    (r"FULL SHOT", "FS"),
)
_ANGLES = (
    (r"LOW ANGLE|FROM BELOW|LOOKING UP AT", "low"),
    (r"HIGH ANGLE|FROM ABOVE|LOOKING DOWN ON", "high"),
    (r"OVERHEAD|BIRD'?S[- ]EYE|TOP SHOT|AERIAL|GOD'?S[- ]EYE", "overhead"),
    (r"GROUND LEVEL|WORM'?S[- ]EYE|FLOOR LEVEL", "ground"),
)
_MOVES = (
    (r"PUSH(?:ING|ES)? IN|DOLLY(?:ING)? IN|MOVE IN ON|MOVING IN|SLOWLY CLOSE IN|TRACK(?:ING)? IN", "push_in"),
    (r"PULL(?:ING|S)? (?:BACK|OUT)|DOLLY(?:ING)? (?:OUT|BACK)|WIDEN(?:S|ING)? TO", "pull_out"),
    (r"WHIP[- ]PAN|SWISH PAN", "whip_pan"),
    (r"DOLLY ZOOM|VERTIGO SHOT", "dolly_zoom"),
    (r"CRANE(?: SHOT)?(?: UP| DOWN)?|CRANING|JIB(?: UP| DOWN)?|BOOM (?:UP|DOWN)", "crane"),
    (r"TILT(?:ING|S)? (?:UP|DOWN)", "tilt"),
    (r"PAN(?:NING|S)?(?: TO| ACROSS| LEFT| RIGHT| WITH| OVER| UP| DOWN| FROM)", "pan"),
    (r"ZOOM(?:ING|S)? (?:IN|OUT)", "zoom"),
    (r"HAND[- ]?HELD|SHAKY CAM", "handheld"),
    (r"(?:CAMERA )?(?:CIRCLES|ARCS|ORBITS)(?: AROUND)?", "arc"),
    (r"LEADING|WALK(?:ING)? TOWARDS? (?:US|CAMERA)", "lead"),
    (r"TRACK(?:ING|S)?(?: SHOT| WITH| ALONGSIDE| BEHIND)?|FOLLOWING SHOT|STEADICAM|TRUCK(?:ING)?(?: WITH| LEFT| RIGHT)|"
     r"DOLLY(?:ING)?(?: WITH| ALONG)?", "follow"),
)  # fmt: skip
_PLAIN = (
    (re.compile(r"\b[Ww]e (?:follow|track|move with|travel with)\b"), "follow"),
    (re.compile(r"\b[Ww]e (?:push in|move in|close in|creep in)\b"), "push_in"),
    (re.compile(r"\b[Tt]he camera (?:pushes in|moves in|creeps in)\b"), "push_in"),
    (re.compile(r"\b[Ww]e (?:pull back|pull out|move back)\b|\b[Tt]he camera pulls (?:back|out)\b"), "pull_out"),
    (re.compile(r"\b[Ww]e pan\b|\b[Tt]he camera pans\b"), "pan"),
    (re.compile(r"\b[Ww]e (?:rise|crane|lift)\b|\b[Tt]he camera (?:rises|cranes|lifts)\b"), "crane"),
    (re.compile(r"\b[Tt]he camera (?:follows|tracks)\b"), "follow"),
    (re.compile(r"\b[Tt]he camera (?:circles|orbits)\b|\b[Ww]e circle\b"), "arc"),
)  # fmt: skip
_POV = re.compile(r"\bP\.?O\.?V\b\.?|POINT OF VIEW")
_ON = re.compile(
    r"\b(?:ANGLE|REVERSE|BACK|FAVORING|FAVOURING) ON\b|\bANOTHER ANGLE\b|\bNEW ANGLE\b|\bREVERSE ANGLE\b|"
    r"\bANGLE\b(?= *[-:])|\bINSERT\b"
)


def _compiled(pairs):
    return tuple((re.compile(rf"(?<![A-Z])(?:{pattern})(?![A-Z])"), value) for pattern, value in pairs)


_SIZE_RE, _ANGLE_RE, _MOVE_RE = _compiled(_SIZES), _compiled(_ANGLES), _compiled(_MOVES)
# One search, after a quicker one, tells that none of the words in capitals is there, which is so nearly always.
_CAPITALS = re.compile(
    r"(?=[A-Z\d])(?:"
    + "|".join(pattern.pattern for pairs in (_SIZE_RE, _ANGLE_RE, _MOVE_RE) for pattern, _ in pairs)
    + f"|{_POV.pattern}|{_ON.pattern})"
)
_MAYBE = re.compile(r"[A-Z]\.?[A-Z]")
_WE = re.compile(r"(?<![^\W_])[Ww]e(?![^\W_])")
_SAID = re.compile(r"\b[Ww]e\b|[Cc]amera")


def silent(text):
    """True where neither a text nor any part of it can say something of the camera."""
    said = "amera" in text or (("we" in text or "We" in text) and _WE.search(text))
    return not (said or _MAYBE.search(text))


def read(text, whole=False):
    """``(size, angle, move, end, pov)`` said in capitals in a text, or None. ``whole``: the text is a shot line.

    ``end`` is where the direction ends, so that what follows is its subject.
    """
    size = angle = move = pov = on = None
    end_s = end_a = end_m = 0
    if _MAYBE.search(text) and _CAPITALS.search(text):
        size, end_s = _first(_SIZE_RE, text)
        angle, end_a = _first(_ANGLE_RE, text)
        move, end_m = _first(_MOVE_RE, text)
        pov, on = _POV.search(text), _ON.search(text)
    if move is None and _SAID.search(text) and (whole or not text.isupper()):
        move, end_m = _first(_PLAIN, text)
    ends = [end_s, end_a, end_m, pov.end() if pov else 0, on.end() if on else 0]
    if not max(ends):
        return (None, None, None, 0, False) if whole else None
    return size, angle, move, max(ends), bool(pov)


def spans(text):
    """``(start, end)`` of the camera words in a text."""
    patterns = []
    if _MAYBE.search(text) and _CAPITALS.search(text):
        patterns += [pattern for pairs in (_SIZE_RE, _ANGLE_RE, _MOVE_RE) for pattern, _ in pairs]
        patterns += [_POV, _ON]
    if _SAID.search(text) and not text.isupper():
        patterns += [pattern for pattern, _ in _PLAIN]
    return [found.span() for pattern in patterns if (found := pattern.search(text))]


def _first(pairs, text):
    for pattern, value in pairs:
        if found := pattern.search(text):
            return value, found.end()
    return None, 0
