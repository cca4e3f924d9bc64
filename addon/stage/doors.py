# SPDX-License-Identifier: GPL-3.0-or-later
"""Doors that open for those who walk through them. Pure."""

import math

import numpy as np

OPEN = math.radians(82)
REACH = 0.95  # m from the threshold at which somebody is in the door's way
NEAR_SLIDING = 0.6  # m: one stands closer to a door that slides and lets it shut
LEAD_S, SWING_S, LINGER_S = 0.25, 0.55, 0.35


def door_angles(opening, paths, fps, reach=REACH):
    """(n,) radians by which a door leaf stands open at each frame; empty where nobody passes.

    ``paths`` are (n, 3) root locations of the people in the scene, ``opening`` a ``plan.Opening``, ``reach`` how near
    (m) to the threshold somebody is in its way.
    """
    wanted = None
    for path in paths:
        near = np.hypot(path[:, 0] - opening.location[0], path[:, 1] - opening.location[1]) < reach
        if near.any() and _passes(opening, path[near]):
            wanted = near if wanted is None else wanted | near
    if wanted is None:
        return np.zeros(0)
    wanted = _widened(wanted, round((LEAD_S + SWING_S) * fps), round(LINGER_S * fps))
    return _eased(wanted.astype(float), max(2, round(SWING_S * fps))) * OPEN


def slid(angles, origin, slide):
    """(n, 3) where a leaf that slides is, when one that turns would stand open by ``angles``.

    ``origin`` is where it is when open, ``slide`` (x, y) how far away it shuts, metres.
    """
    shut = 1.0 - np.asarray(angles)[:, None] / OPEN
    return np.asarray(origin, float) + shut * np.array([*slide, 0.0])


def _passes(opening, path):
    """Whether a path comes from one side of the threshold to the other."""
    inward = np.array([math.sin(opening.yaw), -math.cos(opening.yaw)])
    depth = (path[:, :2] - np.asarray(opening.location[:2])) @ inward
    return depth.min() < 0.05 and np.ptp(depth) > 0.3


def _widened(flags, before, after):
    index = np.flatnonzero(flags)
    out = np.zeros_like(flags)
    for i in index:
        out[max(0, i - before) : i + after + 1] = True
    return out


def _eased(level, width):
    """A step signal with smooth flanks of ``width`` frames that begin where it steps."""
    kernel = np.hanning(width + 2)[1:-1]
    padded = np.concatenate([np.full(width - 1, level[0]), level])
    return np.convolve(padded, kernel / kernel.sum(), "valid")
