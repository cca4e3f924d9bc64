# SPDX-License-Identifier: GPL-3.0-or-later
"""Birds in the air over wide places. Shapes only, no bpy."""

import math
import random

from ..geometry import Shape


def gulls(spec, seed):
    """White sea birds: ``count`` of them."""
    return _flock(spec, seed, 0.62, (4.5, 9.5), ("white", "white#cfd3d6", "black#4a4d52"))


def birds(spec, seed):
    """Dark birds with broad wings, high up: ``count`` of them."""
    return _flock(spec, seed, 1.0, (9.0, 17.0), ("fur#4b4038", "fur#5a4b40", "fur#3b332d"))


def _flock(spec, seed, wide, heights, looks):
    s, rng = Shape(), random.Random(seed + 61)
    body, wing, tip = looks
    for _ in range(spec["count"]):
        angle, far = rng.uniform(0, 2 * math.pi), rng.uniform(14, 40)
        flap, u = rng.uniform(-0.1, 0.45) * wide, wide
        bird = Shape()
        bird.ball((0, 0, 0), (0.12 * u, 0.38 * u, 0.12 * u), body, 8, 5)
        bird.ball((0, -0.35 * u, 0.06 * u), 0.09 * u, body, 7, 4)
        for side in (-1, 1):
            points = [
                (side * 0.08 * u, -0.13 * u, 0.05 * u), (side * 0.55 * u, -0.2 * u, 0.08 * u + flap * 0.6),
                (side * u, 0.1 * u, flap * 0.5), (side * 0.5 * u, 0.1 * u, 0.06 * u + flap * 0.5),
                (side * 0.08 * u, 0.16 * u, 0.05 * u),
            ]  # fmt: skip
            bird.add(points, [(0, 1, 3, 4), (1, 2, 3), (4, 3, 1, 0), (3, 2, 1)], [wing, tip, wing, tip])
        place = (far * math.cos(angle), far * math.sin(angle), rng.uniform(*heights))
        s.merge(bird, place, rng.uniform(0, 6.28))
    return s
