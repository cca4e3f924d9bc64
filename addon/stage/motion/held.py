# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a thing is that a hand, both hands or the body carry, frame by frame. Pure."""

import numpy as np

from . import quaternions as quat
from .holds import Hold, rotation_axes
from .palms import axes
from .performance import forward

# palms along the hand, and metres off the palm (for 1.78 m), at which the grip lies
_REACH = {"sheet": 1.35, "palm": 1.15, "book": 1.15, "between": 1.75, "pen": 1.5, "spread": 1.2}
_OFF = {
    "fist": 0.020, "pole": 0.020, "point": 0.018, "hang": 0.022, "coil": 0.022, "sheet": 0.009, "palm": 0.032,
    "hollow": 0.012, "book": 0.019, "between": 0.004, "pen": 0.014, "tray": 0.032, "both": 0.006, "spread": 0.010,
}  # fmt: skip
_UP = np.array([[0.0], [0.0], [1.0]])
# aside, behind, above the joint of the chest, of the stature
_WORN = {"back": (0.0, 0.062, 0.135), "shoulder": (0.118, 0.035, 0.118)}


def held_path(performance, skeleton, hand, hold=None, frames=slice(None)):
    """Where a thing in the hand is: its grip point (n, 3) in the world and its rotation as held (n, 4).

    ``hand`` L or R; ``back`` or ``shoulder`` for what is worn there. ``hold``: how it lies in the hand.
    """
    hold = hold or Hold()
    bones = forward(performance, skeleton, frames)
    if hand in _WORN:
        return _worn(bones, skeleton, hand, hold)
    own = _one(bones, skeleton, hand, hold)
    point, turn = own
    if hold.kind in ("fist", "pole", "palm"):
        tip = performance.grips.get(f"tip.{hand}", np.zeros(performance.frames))[frames]
        turn = _levelled(turn, np.ones(len(tip)) if hold.kind == "palm" else 1 - tip, hold.kind == "palm")
    share = performance.grips.get(f"both.{hand}")
    if share is not None and (share[frames] > 1e-3).any():
        between, turned = _two(bones, skeleton, hold, performance.yaw[frames])
        turn = quat.blend(turn, turned, share[frames])
        point = point + (between - point) * share[frames]
    return np.ascontiguousarray(point.T), np.ascontiguousarray(quat.continuous(turn).T)


def _palm(bones, skeleton, hand, hold):
    """Middle of the grip and the hand's axes, each (3, n)."""
    wrist, turn, _ = bones[f"hand.{hand}"]
    fingers, palm, thumb = axes(skeleton, hand, turn.T)
    along = skeleton.palm * _REACH.get(hold.kind, 1.0)
    off = hold.clear if hold.kind in ("fist", "pole") and hold.off < 0.012 else _OFF.get(hold.kind, 0.02)
    return wrist.T + fingers * along + palm * off * skeleton.scale, fingers, palm, thumb


def _one(bones, skeleton, hand, hold):
    point, *directions = _palm(bones, skeleton, hand, hold)
    own_first, own_second, first, second = rotation_axes(hold, *directions)
    return point, _turned(own_first, own_second, first, second)


def _turned(own_first, own_second, first, second):
    """Turns (4, n) that carry the thing's axes there, the first exactly, the second as nearly as can be."""
    first = quat.unit(np.asarray(first, float))
    second = quat.unit(second - first * quat.dot(second, first))
    own_second = quat.unit(own_second - own_first * quat.dot(own_second, own_first))
    return quat.continuous(quat.align(own_first, own_second, first, second))


def _levelled(turn, amount, small_only):
    """Turn a thing upright by ``amount`` (n,) 0..1; ``small_only``: only where it leans little."""
    up = quat.rotate(turn, _UP)
    axis = quat.cross(up, np.broadcast_to(_UP, up.shape))
    length = np.sqrt(quat.dot(axis, axis))
    lean = np.arctan2(length, up[2])
    if small_only:
        amount = amount * np.clip((np.radians(55) - lean) / np.radians(25), 0, 1)
    half = 0.5 * lean * amount
    axis = axis / np.maximum(length, 1e-6)
    return quat.continuous(quat.multiply(np.concatenate([np.cos(half)[None], axis * np.sin(half)]), turn))


def _two(bones, skeleton, hold, yaw):
    """The same for a thing between both hands: its middle is theirs."""
    left, right = (_palm(bones, skeleton, side, hold) for side in "LR")
    across = quat.unit(left[0] - right[0])
    point = (left[0] + right[0]) / 2
    across_own, up = np.array([[1.0], [0], [0]]), np.broadcast_to(_UP, point.shape)
    if hold.kind == "neck":
        front = np.stack([np.sin(yaw), -np.cos(yaw), 0.15 * np.ones(len(yaw))])
        return left[0], _turned(np.array([[0.0], [1], [0]]), _UP, across, front)
    if hold.kind in ("spread", "sheet", "palm", "book"):
        up = quat.unit(left[2] + right[2])
    if hold.kind != "both":
        across = -across  # its front to who holds it
    return point, _turned(across_own, _UP, across, up)


def _worn(bones, skeleton, where, hold):
    """On the back (its front to the body) or hanging from the right shoulder."""
    aside, behind, above = _WORN[where]
    joint, turn, _ = bones["chest"]
    h, turn = skeleton.stature, turn.T
    thick = hold.size[1]
    own = np.array([[-aside * h - 0.3 * thick * (where == "shoulder")],
                    [behind * h + 0.26 * thick * (where == "back")], [above * h]])  # fmt: skip
    point = joint.T + quat.rotate(turn, own)
    if where == "back":
        return np.ascontiguousarray(point.T), np.ascontiguousarray(quat.continuous(_about_face(turn)).T)
    front = quat.rotate(turn, np.array([[0.0], [-1.0], [0.0]]))
    hung = _turned(_UP, np.array([[1.0], [0], [0]]), np.broadcast_to(_UP, front.shape), front)
    return np.ascontiguousarray(point.T), np.ascontiguousarray(hung.T)


def _about_face(turn):
    """The body's turn with the thing's front away from the back."""
    return quat.multiply(turn, quat.about(2, 180.0))
