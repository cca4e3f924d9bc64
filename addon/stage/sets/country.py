# SPDX-License-Identifier: GPL-3.0-or-later
"""Open country as windows of trains and farmhouses look out on it. Shapes only."""

import math

from ..geometry import Shape
from . import facade, fronts
from .needs import spoken

HEDGES = ("leaf#4c6a45", "leaf#55733f", "leaf#456340")
WORDS = (
    "farm", "village", "cottage", "barn", "country", "cabin", "ranch", "bauernhof", "dorf", "ferme", "granja", "농가",
    "시골", "마을", "헛간", "농장", "農家", "村", "田舎", "納屋", "农舍", "谷仓", "บ้านไร่", "หมู่บ้าน",
)  # fmt: skip


def spoken_of(words):
    """Whether a script's words put a place in the country."""
    return spoken(words, WORDS)


def seen_from(rng, level, railway=False):
    """Fields in strips, hedges, trees, poles, a barn or two on both sides of x = 0; ``level`` of the ground, metres."""
    s = Shape()
    if railway:
        s.box((0, 0, level + 0.05), (4.2, 300, 0.3), "stone#8a857b", 0.05)
    for side in (-1, 1):
        for k, (x, wide) in enumerate(((22, 16), (46, 18), (78, 26))):
            y = -150.0
            while y < 150:
                long = rng.uniform(28, 60)
                field = rng.choice(("grass#93a455", "grass#a8a55c", "grass#7f9448", "soil#8b7350"))
                s.box((side * x, y + long / 2, level + 0.01 + 0.01 * k), (wide, long - 1.2, 0.04), field, 0)
                y += long
            for j in range(-14, 15):
                spot = (side * (x - wide / 2 - 0.8 + rng.uniform(-0.2, 0.2)), j * 10.5, level + 0.55)
                s.box(spot, (rng.uniform(0.9, 1.4), 10.6, rng.uniform(1.1, 1.6)), rng.choice(HEDGES), 0.3)
        for j in range(-4, 5):
            s.cylinder((side * 7.5, j * 28.0 + 9 * side, level), 0.12, 6.5, "wood", segments=8)
            s.box((side * 7.5, j * 28.0 + 9 * side, level + 6.1), (1.4, 0.1, 0.1), "wood", 0)
        for j in range(13):
            spot = (side * rng.uniform(13, 70), -120 + 20 * j + rng.uniform(-8, 8), level)
            far_tree(s, rng, spot, rng.uniform(0.8, 1.3))
        barn = facade.block(rng, side * 62, rng.uniform(-50, 50), rng.uniform(0, 3), level, level + 5.5)
        s.merge(fronts.block_shape(barn))
    return s


def far_tree(s, rng, spot, size):
    """A plain tree for the distance."""
    x, y, z = spot
    s.cylinder(spot, 0.22 * size, 2.4 * size, "bark", 0.14 * size, 7, 0)
    for k in range(4):
        a, r = k * 2.1, (0.0, 1.0, 1.0, 0.9)[k] * size
        middle = (x + r * math.cos(a), y + r * math.sin(a), z + (4.6, 3.4, 3.7, 3.2)[k] * size)
        s.ball(middle, (1.5 * size, 1.5 * size, 1.25 * size), rng.choice(HEDGES), 9, 5)
