# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the feet stand and how they get from one print to the next. Pure.

A foot is planted (rolling over heel and ball, its contact fixed in the world by construction) or swings on a curve
that leaves and meets the plants with their own speed.
"""

from dataclasses import dataclass

import numpy as np

from .curves import smooth

_FAR = 1e6


@dataclass
class Print:
    """One plant of a foot in the world: ankle place when flat, heading (radians), and its times in seconds."""

    x: float
    y: float
    yaw: float
    on: float = -_FAR
    off: float = _FAR
    heel: float = 0.0  # pitch at strike, degrees, negative: toes up
    toe: float = 0.0  # pitch at toe-off, degrees
    lift: float = 0.03  # height of the swing that leads here, m
    z: float = 0.0  # of the ground
    run: bool = False


def place(x, y, yaw, forward, left):
    """The point ``forward`` and ``left`` (m) of a root that faces ``yaw``."""
    s, c = np.sin(yaw), np.cos(yaw)
    return x + s * forward + c * left, y - c * forward + s * left


def follow(skeleton, prints, t):
    """A foot over time: ``x y z`` (ankle, world), ``yaw`` (radians), ``pitch toe`` (degrees), ``down`` (bool)."""
    out = {name: np.zeros(len(t)) for name in ("x", "y", "z", "yaw", "pitch", "toe")}
    out["down"] = np.zeros(len(t), bool)
    for i, mark in enumerate(prints):
        a, b = np.searchsorted(t, (mark.on - 1e-9, mark.off - 1e-9))
        if b > a:
            x, y, z, pitch = _stance(skeleton, mark, t[a:b])
            _put(out, a, b, x, y, z, mark.yaw, pitch, np.maximum(pitch, 0), True)
        if i + 1 < len(prints):
            follower = prints[i + 1]
            a, b = np.searchsorted(t, (mark.off - 1e-9, follower.on - 1e-9))
            if b > a:
                _put(out, a, b, *_swing(skeleton, mark, follower, t[a:b]), False)
    return out


def _put(out, a, b, x, y, z, yaw, pitch, toe, down):
    for name, value in zip(
        ("x", "y", "z", "yaw", "pitch", "toe", "down"), (x, y, z, yaw, pitch, toe, down), strict=True
    ):
        out[name][a:b] = value


def _stance(skeleton, mark, t):
    """Ankle and pitch while planted: the foot turns about its heel or about its ball."""
    roll = min(mark.off - mark.on, 0.62)
    pitch = mark.heel * (1 - smooth((t - mark.on) / (0.16 * roll)))
    pitch = pitch + mark.toe * np.clip((t - mark.off) / (0.52 * roll) + 1, 0, 1) ** 1.8
    forward, below = skeleton.ball
    r = np.radians(pitch)
    s, c = np.sin(r), np.cos(r)
    ahead = np.where(
        pitch > 0, forward - forward * c + below * s, -skeleton.heel + skeleton.heel * c + skeleton.ankle * s
    )
    up = np.where(pitch > 0, -below + forward * s + below * c, -skeleton.ankle - skeleton.heel * s + skeleton.ankle * c)
    x, y = place(mark.x, mark.y, mark.yaw, ahead, 0.0)
    return x, y, mark.z + skeleton.ankle + up, pitch


def _swing(skeleton, mark, follower, t):
    span = follower.on - mark.off
    u = np.clip((t - mark.off) / span, 0.0, 1.0)
    e = 1e-3
    a1, a0 = (np.array(_stance(skeleton, mark, np.array([mark.off - k * e])))[:, 0] for k in (1, 2))
    b0, b1 = (np.array(_stance(skeleton, follower, np.array([follower.on + k * e])))[:, 0] for k in (1, 2))
    leave, meet = np.clip((a1 - a0) / e * span, -3, 3), np.clip((b1 - b0) / e * span, -3, 3)
    leave[2], meet[2] = min(leave[2], 0.35), 0.0
    h01 = u * u * (3 - 2 * u)
    h10, h11 = u * (1 - u) ** 2, u * u * (u - 1)
    x, y, z = (a1[i] * (1 - h01) + b0[i] * h01 + h10 * leave[i] + h11 * meet[i] for i in range(3))
    if follower.run:
        z = z + follower.lift * np.sin(np.pi * u**0.85) ** 2
    else:
        z = z + 0.8 * follower.lift * np.sin(np.pi * u**0.75) ** 2
    gone = np.hypot(b0[0] - a1[0], b0[1] - a1[1])
    pitch = a1[3] * (1 - smooth(u / 0.62)) + b0[3] * smooth((u - 0.5) / 0.45)
    pitch = pitch + (14 if follower.run else 5) * np.sin(np.pi * u) * min(gone / 0.4, 1)
    yaw = mark.yaw + (follower.yaw - mark.yaw) * smooth(u)
    return x, y, z, yaw, pitch, max(a1[3], 0.0) * (1 - smooth(u / 0.4))
