# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether faces are turned to the camera: what it costs when they are not. Pure."""

import math

import numpy as np

from . import sizes

WIDEST = 60.0  # degrees off the lens at which a face that a shot is about still reads
PROFILE = 82.0  # degrees at which the faces of several people still do
TURNED = {"establishing": 1.8, "master": 2.5, "group": 2.5, "three_shot": 3.0, "two_shot": 4.0}
LOST = {"single": 0.25, "ots": 0.25, "two_shot": -0.15, "three_shot": -0.35, "group": -0.5}  # cosines of a bad picture
TINY = 0.8  # what a face in an extreme wide shot weighs
SUBJECT, SPEAKER = 6.0, 10.0
FROM_BEHIND = ("pov", "insert")


def turned_to(sample, performer, rows, position):
    """Cosine between the way that a face looks and the lens, (R, N).

    ``rows`` (R,) are sampled indices, ``position`` (N, 3) lenses, or (R, 1, 3) one that moves.
    """
    eyes, look = sample.joints[performer]["eyes"][rows], sample.gaze(performer)[rows]
    way = (position if position.ndim == 3 else position[None]) - eyes[:, None]
    return (way * look[:, None]).sum(2) / np.maximum(np.linalg.norm(way, axis=2), 1e-6)


def cost_of(shot, performer, turned):
    """Cost of cosines ``turned`` of one of a shot's subjects."""
    speaks = performer in shot.speakers
    if shot.type in TURNED:
        kind = "master" if shot.type == "establishing" and sizes.index(shot.size) <= sizes.index("FS") else shot.type
        weight, limit = TURNED[kind] * (2.2 if speaks else 1.0), PROFILE
        if shot.size == "EWS":
            weight *= TINY
        return weight * np.clip(math.cos(math.radians(limit)) - turned, 0, 1.2)
    limit = math.cos(math.radians(WIDEST))
    away = np.clip(limit - turned, 0, 1.2) + np.clip(-turned, 0, 1)  # from behind there is none
    return (SPEAKER if speaks else SUBJECT) * away


def watched(shot, people):
    """Those whose faces a shot should show."""
    if shot.type in FROM_BEHIND or shot.move == "follow":
        return []
    return people[:1] if shot.type in ("ots", "single") else people


def away(shot, sample, people, position):
    """(N,) cost of faces that turn away from still cameras at ``position`` (N, 3), over all sampled frames."""
    cost = np.zeros(len(position))
    for performer in watched(shot, people):
        rows = _rows(shot, sample, performer)
        if len(rows):
            cost += cost_of(shot, performer, turned_to(sample, performer, rows, position)).mean(0)
    return cost * _each(shot, people)


def _each(shot, people):
    """What one of many faces weighs: those of a group together no more than a pair's."""
    return min(2.0 / max(len(watched(shot, people)), 1), 1.0)


def _rows(shot, sample, performer):
    """The sampled indices at which a face is there to be seen: of several people, not of one who lies."""
    there = sample.present.get(performer, np.ones(len(sample.frames), bool))
    return np.flatnonzero(there & (sample.upright(performer) > 0.5) if shot.type in TURNED else there)


def away_along(shot, sample, people, path):
    """``(cost, worst)`` of faces that turn away from a camera that moves, and the smallest mean cosine to it."""
    cost, worst = 0.0, 1.0
    for performer in watched(shot, people):
        rows = _rows(shot, sample, performer)
        if len(rows):
            turned = turned_to(sample, performer, rows, path.position[rows][:, None])
            cost += float(cost_of(shot, performer, turned).mean()) * _each(shot, people)
            worst = min(worst, float(turned.mean()))
    return cost, worst


def bowed(sample, performer, rows):
    """How far (radians) a head is bowed, upright 0; the mean over sampled indices."""
    return float(np.arcsin(np.clip(-sample.gaze(performer)[rows][:, 2], -1, 1)).mean())
