# SPDX-License-Identifier: GPL-3.0-or-later
"""Where people look: eyes first, then head, neck and chest take their shares. Pure."""

import numpy as np

from .curves import filtered, follow_through, gaussian, noise
from .travel import wrap

MOST = 85.0  # degrees that anybody turns to look
BELTED = 46.0  # degrees that the head of one who sits in a car turns: the eyes do the rest
_EYES = 16.0  # degrees that the eyes take before the head has come
_SHARES = (("head", 0.50), ("neck", 0.22), ("chest", 0.17), ("spine", 0.06))


def look(channels, x, y, yaw, height, aims, fps, t, seed, most=MOST):
    """Turn trunk and head towards the aims; returns the eyes' ``(yaw, pitch)`` relative to the head, degrees.

    ``x y yaw`` (n,): the root (m, radians); ``height`` (n,): of the eyes; ``aims`` [(start s, (3, n) world points or
    None to look ahead)], in order of time; ``most``: degrees that the head turns at most, a number or (n,).
    """
    n = len(t)
    turn, nod = np.zeros(n), np.zeros(n)
    for k, (start, points) in enumerate(aims):
        end = aims[k + 1][0] if k + 1 < len(aims) else np.inf
        a, b = np.searchsorted(t, (start, end))
        if points is None or b <= a:
            continue
        dx, dy, dz = points[0, a:b] - x[a:b], points[1, a:b] - y[a:b], points[2, a:b] - height[a:b]
        flat = np.hypot(dx, dy)
        near = np.clip((flat - 0.12) / 0.25, 0, 1)
        turn[a:b] = np.degrees(wrap(np.arctan2(dx, -dy) - yaw[a:b])) * near
        nod[a:b] = np.degrees(np.arctan2(-dz, np.maximum(flat, 0.25)))
    turn = _one_way_round(turn)
    weight = np.clip(channels["gaze"], 0, 1)
    turn, nod = np.clip(turn, -MOST, MOST) * weight, np.clip(nod, -42, 50) * weight
    kernel = follow_through(1.9, 0.95, 0.10, fps)
    head, tilt = filtered(np.clip(turn, -most, most), kernel), filtered(nod, kernel)
    quiet = np.clip((np.abs(head) - 4) / 10, 0, 1)  # small differences are for the eyes
    body = 0.55 + 0.37 * quiet
    for part, share in _SHARES:
        channels.add(f"{part}_t", head * share * body)
    for part, share in (("head", 0.55), ("neck", 0.22), ("chest", 0.05)):
        channels.add(f"{part}_p", tilt * share)
    quick = gaussian(np.concatenate([turn[2:], turn[-2:]]) if n > 2 else turn, fps * 0.035)
    eyes = quick - head * 0.95 * body
    dart = 1.6 * noise(t, 0.9, seed) + 1.2 * noise(t, 2.1, seed + 1)
    return np.clip(eyes, -_EYES * 1.5, _EYES * 1.5) + dart, np.clip(
        gaussian(nod, 1.0) - tilt * 0.82, -14, 16
    ) + 0.4 * dart


def _one_way_round(turn):
    """Someone right behind is looked at over one shoulder, not over both in turn."""
    keep = turn.copy()
    behind = np.abs(turn) > 150
    if behind.any():
        sign = np.sign(turn)
        for i in range(1, len(turn)):
            if behind[i] and behind[i - 1]:
                sign[i] = sign[i - 1]
        keep = np.where(behind, np.abs(turn) * sign, turn)
    return keep
