# SPDX-License-Identifier: GPL-3.0-or-later
"""Joints that never turn faster than a body can. Pure."""

import numpy as np

LIMIT = 560.0  # degrees a second of an arm's joint: about 23 a frame at 24 fps
_ROUNDS = 90


def calmed(rotation, fps, limit=LIMIT):
    """A joint's turns (n, 4), sign-continuous, faster ones than ``limit`` (degrees/s) spread."""
    most = np.cos(np.radians(limit / fps) / 2)
    turned = rotation
    for _ in range(_ROUNDS):
        fast = (turned[1:] * turned[:-1]).sum(1) < most
        if not fast.any():
            break
        turned = turned.copy() if turned is rotation else turned
        near = np.zeros(len(turned), bool)
        near[:-1] |= fast
        near[1:] |= fast
        near[:-1] |= near[1:]
        near[1:] |= near[:-1]
        near[0] = near[-1] = False
        rows = np.flatnonzero(near)
        mixed = 0.25 * turned[rows - 1] + 0.5 * turned[rows] + 0.25 * turned[rows + 1]
        turned[rows] = mixed / np.linalg.norm(mixed, axis=1)[:, None]
    return turned
