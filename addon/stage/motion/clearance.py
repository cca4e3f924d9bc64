# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps forearms out of the body: where an elbow points so that the arm goes round the trunk and its clothes. Pure."""

import numpy as np

from . import quaternions as quat
from .curves import gaussian

WIDE, DEEP = 0.118, 0.094  # half axes of a clothed trunk with half a forearm's thickness, of the stature
LOW, HIGH = -0.11, 0.15  # of the stature below and above the spine's joint: from the hips to the armpits
TURNS = np.linspace(0.0, 1.0, 6)  # shares of the way from where an elbow hangs to where it stands out
ALONG = (0.2, 0.45, 0.7, 0.9)  # of the forearm, where it is looked at
WORTH = 0.006  # m of depth in the body that outweigh the whole way out
CALM = 2.5  # frames over which the elbow moves out
_OUT = (1.0, -0.35, 0.2)  # chest's frame


class Trunk:
    """The clothed trunk over the frames: an upright oval about the spine, ``joint`` (3, n), ``turn`` (4, n)."""

    def __init__(self, bones, joint, turn):
        h, more = bones.stature, max(bones.bulk, 0.9)
        self.joint, self.back = joint, quat.conjugate(turn)
        self.half = np.array([WIDE * h * more, DEEP * h * more])[:, None]
        self.low, self.high, self.soft = LOW * h, HIGH * h, 0.03 * h

    def depth(self, points):
        """Metres that points (3, n) lie inside, about."""
        x, y, z = quat.rotate(self.back, points - self.joint)
        inside = 1 - np.hypot(x / self.half[0], y / self.half[1])
        level = np.clip(np.minimum(z - self.low, self.high - z) / self.soft, 0, 1)
        return np.maximum(inside, 0) * self.half[1] * level


def elbow_out(trunk, chest, sign, start, target, lengths, pole, bend):
    """The ``pole`` (3, n) of an arm turned outward as far as its forearm needs to keep out of the trunk.

    ``start target``: shoulder and palm (3, n); ``lengths``: of upper arm and forearm, metres; ``bend``: two-bone reach.
    """
    line = quat.unit(target - start)
    hanging = quat.unit(pole - line * quat.dot(pole, line))
    out = quat.rotate(chest, np.array(_OUT)[:, None] * np.array([[sign], [1.0], [1.0]]))
    out = quat.unit(out - line * quat.dot(out, line))
    first, second = lengths
    cost = []
    for share in TURNS:
        upper, lower, _ = bend(start, target, first, second, hanging + (out - hanging) * share)
        elbow = start + upper * first
        cost.append(sum(trunk.depth(elbow + lower * second * k) for k in ALONG) / len(ALONG))
    cost = np.array(cost) / WORTH + TURNS[:, None]
    share = gaussian((_mean(cost) - _UNMOVED) / (1 - _UNMOVED), CALM)
    return hanging + (out - hanging) * np.clip(share, 0, 1)


def _mean(cost):
    """The share to turn by, (n,), of costs (turns, n): the best, mixed with what is nearly as good."""
    weight = np.exp(-4.0 * (cost - cost.min(axis=0)))
    return (weight * TURNS[:, None]).sum(axis=0) / weight.sum(axis=0)


_UNMOVED = float(_mean(TURNS[:, None])[0])  # where nothing is in the way
