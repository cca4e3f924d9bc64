# SPDX-License-Identifier: GPL-3.0-or-later
"""Which way a hand is turned: asked for by fingers and palm, within what wrist and forearm allow. Pure."""

import numpy as np

from . import quaternions as quat
from .part import SIGN

BEND = 72.0  # degrees that a wrist bends at most
TWIST = 105.0  # degrees that a forearm turns to either side at most
_Y = np.array([[0.0], [1.0], [0.0]])


def rest_palm(skeleton, side):
    """Where the palm points at rest, (3, 1): square to the hand, towards the body."""
    return quat.unit(quat.cross(skeleton.direction(f"hand.{side}"), _Y)) * -SIGN[side]


def axes(skeleton, side, turn):
    """``(fingers, palm, thumb)`` directions, each (3, n), of a hand that is turned so, (4, n)."""
    fingers = quat.rotate(turn, skeleton.direction(f"hand.{side}"))
    palm = quat.rotate(turn, rest_palm(skeleton, side))
    return fingers, palm, SIGN[side] * quat.cross(palm, fingers)


def hand_turn(c, side, head):
    """``(fingers, palm, weight)`` that the channels ask for in armature space, or None; ``head``: the head's turn."""
    weight = np.clip(c[f"ow.{side}"], 0, 1)
    if not (weight > 1e-3).any():
        return None
    fingers = np.stack([c[f"f{axis}.{side}"] for axis in "xyz"])
    palm = np.stack([c[f"n{axis}.{side}"] for axis in "xyz"])
    share = np.clip(c[f"oh.{side}"] / np.maximum(c[f"ow.{side}"], 1e-3), 0, 1)
    if (share > 1e-3).any():
        still = np.zeros_like(head)
        still[0] = 1.0
        own = quat.blend(still, head, share)
        fingers, palm = quat.rotate(own, fingers), quat.rotate(own, palm)
    fingers = quat.unit(fingers + np.array([[0.0], [-1e-6], [0.0]]))
    palm = quat.unit(palm - fingers * quat.dot(palm, fingers) + np.array([[0.0], [0.0], [1e-6]]))
    return fingers, palm, weight


def turned_hand(skeleton, side, fore, pronate, hand, asked):
    """``(forearm, hand)`` turns (4, n) that bring the hand as near to what is ``asked`` as its joints allow.

    ``fore``, ``hand``: the turns without it; ``pronate``: the forearm's own twist in ``fore``.
    """
    fingers, palm, weight = asked
    rest, rest_n = skeleton.direction(f"forearm.{side}"), rest_palm(skeleton, side)
    along = quat.rotate(fore, rest)
    swing = _arc(along, fingers, BEND)
    wanted = quat.rotate(quat.conjugate(swing), palm)
    wanted = quat.unit(wanted - along * quat.dot(wanted, along))
    neutral = quat.rotate(quat.multiply(fore, quat.conjugate(pronate)), rest_n)
    neutral = quat.unit(neutral - along * quat.dot(neutral, along))
    angle = np.arctan2(quat.dot(quat.cross(neutral, wanted), along), quat.dot(neutral, wanted))
    angle = np.clip(angle, -np.radians(TWIST), np.radians(TWIST))
    wanted = neutral * np.cos(angle) + quat.cross(along, neutral) * np.sin(angle)
    twisted = quat.align(rest, rest_n, along, wanted)
    return quat.blend(fore, twisted, weight), quat.blend(hand, quat.multiply(swing, twisted), weight)


def _arc(a, b, most):
    """The shortest turn from unit vectors ``a`` towards ``b``, at most so many degrees."""
    axis = quat.cross(a, b)
    length = np.sqrt(quat.dot(axis, axis))
    angle = np.minimum(np.arctan2(length, quat.dot(a, b)), np.radians(most))
    axis = axis / np.maximum(length, 1e-6)
    return np.concatenate([np.cos(angle / 2)[None], axis * np.sin(angle / 2)])
