# SPDX-License-Identifier: GPL-3.0-or-later
"""What the recipes of open places share: directions, outlines, a skyline."""

import math

from . import facade

EAST, NORTH, WEST, SOUTH = math.pi / 2, math.pi, -math.pi / 2, 0.0  # yaws that face +x, +y, -x, -y


def skyline(rng, count, low, high, base=-0.1, start=0.0, end=2 * math.pi, near=70, far=125):
    """Far tall buildings in a ring from angle to angle."""
    blocks = []
    for k in range(count):
        angle = start + (end - start) * (k + rng.uniform(0.15, 0.85)) / count
        radius = rng.uniform(near, far)
        blocks.append(
            facade.block(
                rng,
                radius * math.cos(angle),
                radius * math.sin(angle),
                angle + rng.uniform(-0.3, 0.3),
                base,
                rng.uniform(low, high),
            )
        )
    return blocks


def rect(x0, y0, x1, y1):
    """A counter-clockwise outline."""
    return [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]
