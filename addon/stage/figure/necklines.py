# SPDX-License-Identifier: GPL-3.0-or-later
"""Upper edges of garments: functions of (body, angles) that give heights. Pure."""

import numpy as np


def crew(drop=0.009, above=0.003, side=0.0):
    """Round the neck, ``drop`` lower in front; ``side`` lowers the whole edge and so widens it."""

    def edge(body, angle):
        s = np.sin(angle)
        base = body.marks["neck"] + above - side
        return base - (drop + side) * np.clip(-s, 0, 1) ** 2 + 0.005 * np.clip(s, 0, 1)

    return edge


def vee(bottom, side=0.036, above=0.002):
    """An opening that runs straight from the neck's sides to the height ``bottom`` in front."""

    def edge(body, angle):
        s = np.sin(angle)
        base = body.marks["neck"] + above + 0.005 * np.clip(s, 0, 1)
        z = base.copy()
        front = s < -0.02
        for _ in range(14):
            x = np.abs(body.trunk(angle, z, 0.006)[..., 0])
            goal = bottom + (body.marks["neck"] + above - bottom) * np.clip(x / side, 0, 1)
            z = np.where(front, 0.5 * (z + goal), z)
        return z

    return edge


def scoop(depth=0.040, width=0.050):
    """A wide round neckline."""

    def edge(body, angle):
        s = np.sin(angle)
        m = body.marks
        high = m["neck"] - 0.004 - 0.25 * (width - 0.04)
        return high - depth * np.clip(-s, 0, 1) ** 1.6 - 0.006 * np.clip(s, 0, 1)

    return edge
