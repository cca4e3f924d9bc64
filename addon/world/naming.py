# SPDX-License-Identifier: GPL-3.0-or-later
"""Names as the trade writes them: ``SC010``, ``SC012A``, ``SC010_SH0020``."""

import re

STEP = 10
FIRST_FRAME = 1001  # of every scene's own timeline


def scene_codes(scenes, known=None, numbered=True):
    """A code for each scene: ``{scene id: "SC010"}``.

    The script's own numbers are used where it has them (``numbered``), else steps of ten. ``known`` are codes that
    were given before: they stay, and a new scene between two takes a number between theirs.
    """
    codes = dict(known or {})
    taken = set(codes.values())
    for i, scene in enumerate(scenes):
        if scene.id in codes:
            continue
        code = _own(scene.number) if numbered else None
        if code is None or code in taken:
            before = next((codes[s.id] for s in reversed(scenes[:i]) if s.id in codes), None)
            after = next((codes[s.id] for s in scenes[i + 1 :] if s.id in codes), None)
            code = _between(before, after, taken)
        codes[scene.id] = code
        taken.add(code)
    return codes


def numbered(world):
    """Whether the scenes' numbers are the script's own rather than counted."""
    return [scene.number for scene in world.scenes] != [str(k + 1) for k in range(len(world.scenes))]


def shot_name(code, number):
    """``SC010_SH0020``."""
    return f"{code}_SH{number:04d}"


def _own(number):
    match = re.fullmatch(r"([A-Za-z]*)(\d+)([A-Za-z]*)(?:[-.](\w+))?", number.strip())
    if not match:
        return None
    prefix, digits, suffix, part = match.groups()
    return f"SC{prefix.upper()}{int(digits):03d}{suffix.upper()}" + (f"-{part.upper()}" if part else "")


def _between(before, after, taken):
    low = _digits(before) if before else 0
    high = _digits(after) if after else None
    if high is None or high <= low:
        number = (low // STEP + 1) * STEP
    else:
        number = (low + high) // 2
    code = f"SC{number:03d}"
    while code in taken:
        letters = re.search(r"[A-Z]*$", code[5:]).group()
        code = f"SC{number:03d}{_next(letters)}"
    return code


def _digits(code):
    return int(re.search(r"\d+", code).group())


def _next(letters):
    """A, B, ... without I and O, then AA."""
    alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ"
    if not letters or letters[-1] == "Z":
        return letters + "A"
    return letters[:-1] + alphabet[alphabet.index(letters[-1]) + 1]
