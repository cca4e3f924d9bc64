# SPDX-License-Identifier: GPL-3.0-or-later
"""A performer's finished motion, and what follows: joints in the world, where a thing goes when let go. Pure."""

from dataclasses import dataclass, field

import numpy as np

from . import quaternions as quat


@dataclass
class Performance:
    """One performer over n frames. Root: ``location`` (n, 3) m and ``yaw`` (n,) radians of the armature object.

    ``rotations`` {bone: (n, 4)} and ``hips_location`` (n, 3) are pose-bone values in each bone's own rest basis.
    ``grips`` {"both.R": (n,), "tip.R": (n,), ...}: how far the other hand holds too, and what is held may tilt.
    """

    location: np.ndarray
    yaw: np.ndarray
    rotations: dict
    hips_location: np.ndarray
    grips: dict = field(default_factory=dict)

    @property
    def frames(self):
        return len(self.yaw)


def forward(performance, skeleton, frames=slice(None)):
    """World space by bone: ``{name: (joint (n, 3), turn away from rest (n, 4), tail (n, 3))}``."""
    root, yaw = performance.location[frames].T, performance.yaw[frames]
    spin = quat.about(2, np.degrees(yaw))
    turns, joints, out = {}, {}, {}
    for name in skeleton.names:
        parent, rest = skeleton.parent[name], skeleton.rest[name]
        basis = performance.rotations[name][frames].T
        turn = quat.multiply(quat.multiply(rest, basis), quat.conjugate(rest))
        if parent is None:
            turns[name] = quat.multiply(spin, turn)
            moved = quat.rotate(rest, performance.hips_location[frames].T) + skeleton.head[name][:, None]
            joints[name] = root + quat.rotate(spin, moved)
        else:
            turns[name] = quat.multiply(turns[parent], turn)
            joints[name] = joints[parent] + quat.rotate(turns[parent], skeleton.offset(name))
        along = (skeleton.tail[name] - skeleton.head[name])[:, None]
        tail = joints[name] + quat.rotate(turns[name], along)
        out[name] = (joints[name].T, turns[name].T, tail.T)
    return out


def let_go(place, turn, end, carry, fps, fallen=None):
    """Let a thing that was in a hand until frame ``end`` come to rest; writes ``place`` (n, 3) and ``turn`` (n, 4).

    ``carry``: the ``plan.Carry`` that ended. ``fallen``: its turn (4,) at rest, else upright as it was heading.
    """
    n, start, spin = len(place), place[end - 1].copy(), turn[end - 1].copy()
    place[end:], turn[end:] = start, spin
    if len(carry.place) != 3:
        return
    goal = np.array(carry.place if carry.flight else (*start[:2], carry.place[2]), float)
    if not carry.flight and np.hypot(*(start[:2] - np.asarray(carry.place[:2]))) > 0.30:
        goal[:2] = carry.place[:2]  # the hand did not get there
    seconds = carry.flight or 0.12 + 0.4 * max(start[2] - goal[2], 0.0) ** 0.5
    t = (np.arange(n - end) + 1) / fps
    share = np.clip(t / seconds, 0, 1)
    arc = 1.1 * carry.flight**2 if carry.flight else 0.0
    place[end:] = start + (goal - start) * share[:, None]
    place[end:, 2] += 4 * arc * share * (1 - share)
    if not carry.flight:
        place[end:, 2] = start[2] + (goal[2] - start[2]) * share**2
    level = fallen if fallen is not None else _level(spin)
    turn[end:] = quat.blend(np.repeat(spin[:, None], n - end, 1), np.repeat(level[:, None], n - end, 1), share).T


def _level(turn):
    """The same heading, upright."""
    front = quat.rotate(turn[:, None], np.array([[0.0], [-1.0], [0.0]]))[:, 0]
    return quat.about(2, np.degrees(np.arctan2(front[0], -front[1])))[:, 0]
