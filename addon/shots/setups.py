# SPDX-License-Identifier: GPL-3.0-or-later
"""Which shots share a camera set-up: same place, same angle, same lens. Pure."""

from dataclasses import replace

import numpy as np

PLACE, TURN, LENS = 0.25, np.radians(5.0), 2.0  # m, radians, mm
LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"  # slates skip I and O


def letter_setups(shots, where):
    """The shots with their set-up's letter; ``where`` {shot id: (location, rotation, lens)}."""
    known, made = [], []
    for shot in shots:
        if shot.id not in where:
            made.append(shot)
            continue
        index = next((k for k, other in enumerate(known) if _same(other, where[shot.id])), len(known))
        if index == len(known):
            known.append(where[shot.id])
        made.append(replace(shot, setup=_letters(index)))
    return made


def _same(a, b):
    turn = np.abs((np.asarray(a[1]) - b[1] + np.pi) % (2 * np.pi) - np.pi)
    return np.linalg.norm(np.asarray(a[0]) - b[0]) < PLACE and turn.max() < TURN and abs(a[2] - b[2]) < LENS


def _letters(index):
    word = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, len(LETTERS))
        word = LETTERS[rest] + word
    return word
