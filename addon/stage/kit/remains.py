# SPDX-License-Identifier: GPL-3.0-or-later
"""What is left of old buildings: broken walls, arches, columns, rubble, ivy over it. No bpy."""

import math

from . import palette
from .piece import asset

STONES = ("#a79d88", "#998f7c", "#b0a690", "#8d8575", "#9f9787")
LEAVES = ("#4f6f3a", "#5c7d40", "#456334")


def pointed(half, sill, spring, apex):
    """Whether (x, z) lies in a pointed opening, straight to ``spring``, two arcs to ``apex`` (m); the arcs' radius."""
    rise = apex - spring
    radius = (half * half + rise * rise) / (2 * half)  # of the arcs, whose middles lie on the springing line

    def within(x, z):
        if z < sill or z > apex or abs(x) > half:
            return False
        return z <= spring or math.hypot(abs(x) - half + radius, z - spring) < radius

    return within, radius


def masonry(k, wide, deep, top, opening=None, course=0.4, block=0.8, at=(0.0, 0.0)):
    """Courses of stone up to ``top(x)`` (m), every other shifted by half; none where ``opening(x, z)``."""
    z, row = 0.0, 0
    while z < max(top(wide * (i / 20 - 0.5)) for i in range(21)) - course * 0.4:
        tall = course * k.random.uniform(0.88, 1.1)
        x = -wide / 2
        first = block * (0.5 if row % 2 else 1.0)
        while x < wide / 2 - 0.02:
            long = min(first or block * k.random.uniform(0.75, 1.2), wide / 2 - x)
            first = 0.0
            if wide / 2 - x - long < block * 0.3:
                long = wide / 2 - x
            middle = x + long / 2
            if z + tall * 0.6 < top(middle) and not (opening and opening(middle, z + tall / 2)):
                tone = palette.variant("stone", k.random.choice(STONES))
                out = k.random.uniform(-0.03, 0.03)
                k.bar((at[0] + middle, at[1], z + tall / 2), (long + 0.004, deep + out, tall + 0.004), tone, 0)
            x += long
        z, row = z + tall, row + 1


def voussoirs(k, half, spring, radius, deep, count=9, low=0, high=None, at=(0.0, 0.0), thick=0.34):
    """The stones around a pointed arch, from stone ``low`` to ``high`` (counted from the left springing)."""
    end = math.acos((radius - half) / radius)
    stones = []
    for i in range(count):
        angle = end * (i + 0.5) / count
        stones.append((-1, angle))
    stones += [(1, angle) for _, angle in stones[::-1]]
    step = radius * end / count
    for side, angle in stones[low:high]:
        x = side * (half - radius + (radius + thick / 2 - 0.06) * math.cos(angle))
        z = spring + (radius + thick / 2 - 0.06) * math.sin(angle)
        with k.at((at[0] + x, at[1], z), roll=-side * angle):
            k.bar(
                (0, 0, 0),
                (thick, deep + 0.08, step * 1.08),
                palette.variant("stone", k.random.choice(STONES[:3])),
                0.02,
            )


def ivy(k, x, z, wide, tall, y, count=7):
    """A mat of leaves that climbs a wall's face at ``y``."""
    for i in range(count):
        t = i / max(count - 1, 1)
        size = wide * (0.5 - 0.28 * t) * k.random.uniform(0.8, 1.2)
        u = x + k.random.uniform(-0.3, 0.3) * wide
        k.blob(
            (u, y, max(z + tall * t, 0.3)),
            (size, 0.1, size * 0.8),
            palette.variant("leaf", k.random.choice(LEAVES)),
            0.34,
            2,
            0.0,
            0.9,
        )


def _jagged(k, wide, high, low):
    """A broken top edge between ``low`` and ``high`` that falls away to one side in steps."""
    steps = max(4, round(wide / 0.8))
    way = k.random.choice((-1, 1))
    heights = []
    for i in range(steps):
        t = i / (steps - 1)
        t = t if way > 0 else 1 - t
        heights.append(low + (high - low) * min(1.0, max(0.0, 1.15 - 1.2 * t + k.random.uniform(-0.22, 0.16))))
    heights[0 if way > 0 else -1] = high
    return lambda x: heights[min(int((x / wide + 0.5) * steps), steps - 1)]


@asset("ruin_wall")
def ruin_wall(k):
    """A length of broken wall, high at one end; ``ivy`` climbs it."""
    w, d, h = k.dim(4.0, 0.75, 3.4, 0)
    masonry(k, w, d, _jagged(k, w, h, h * 0.22))
    if k.params.get("ivy", k.seed % 2):
        ivy(k, k.random.uniform(-0.25, 0.25) * w, 0.2, min(w * 0.4, 1.6), h * 0.5, -d / 2 - 0.03)


@asset("ruin_arch")
def ruin_arch(k):
    """A pointed doorway that still stands in a piece of its wall: one walks through it along Y."""
    w, d, h = k.dim(5.2, 0.8, 5.2, 0)
    half, spring, apex = 1.15, 2.1, 3.9
    inside, radius = pointed(half, -1.0, spring, apex)
    edge = [k.random.uniform(-0.5, 0.3) for _ in range(8)]
    slope = k.random.choice((-1, 1))

    def top(x):
        t = abs(x) / (w / 2)
        return h * (1.0 - 0.5 * t * t - (0.35 * max(0.0, slope * x / (w / 2)))) + edge[int((x / w + 0.5) * 7.99)] * (
            abs(x) > 1.3
        )

    masonry(k, w, d, top, inside, 0.36, 0.66)
    voussoirs(k, half, spring, radius, d)
    for s in (-1, 1):
        for z in (0.2, 0.75, 1.3, 1.85):
            k.bar((s * (half + 0.12), 0, z + 0.02), (0.3, d + 0.1, 0.5), palette.variant("stone", STONES[2]), 0.02)
    ivy(k, slope * -w * 0.36, 0.3, 1.2, h * 0.5, -d / 2 - 0.03, 6)


@asset("ruin_gable")
def ruin_gable(k):
    """The end wall of a church without its roof: a tall empty window with what is left of its tracery."""
    w, d, h = k.dim(12.0, 1.0, 10.5, 0)
    half, sill, spring, apex = 2.3, 1.9, 5.0, 8.6
    inside, radius = pointed(half, sill, spring, apex)
    edge = [k.random.uniform(-0.9, 0.5) for _ in range(16)]
    slope = k.random.choice((-1, 1))

    def top(x):
        t = slope * x / (w / 2)
        line = h - 0.95 * abs(x) if t < 0.25 else h - 0.95 * abs(x) - 5.2 * (t - 0.25)
        return max(line, 1.6) + (edge[int((x / w + 0.5) * 15.99)] if abs(x) > half + 0.5 else 0)

    masonry(k, w, d, top, inside, 0.46, 0.95)
    voussoirs(k, half, spring, radius, d, 11, thick=0.42)
    for s in (-1, 1):
        k.bar(
            (s * (half + 0.1), 0, (sill + spring) / 2),
            (0.3, d + 0.1, spring - sill),
            palette.variant("stone", STONES[2]),
            0.02,
        )
        k.bar(
            (s * (w / 2 - 0.5), -d / 2 - 0.4, 1.6), (0.95, 0.9, 3.2), palette.variant("stone", STONES[1]), 0.05
        )  # buttress
        k.bar((s * (w / 2 - 0.5), -d / 2 - 0.25, 3.4), (0.9, 0.6, 0.5), palette.variant("stone", STONES[0]), 0.1)
    k.bar((0, 0, sill - 0.08), (2 * half + 0.5, d + 0.2, 0.2), palette.variant("stone", STONES[2]), 0.02)
    for x, tall in ((-half / 3, 5.6), (half / 3, 4.4)):
        k.bar((x, 0, (sill + tall) / 2), (0.16, 0.3, tall - sill), palette.variant("stone", STONES[2]), 0.02)
    arcs = ((-half * 2 / 3, math.pi * 0.02, math.pi * 0.98), (0.0, math.pi * 0.62, math.pi * 0.98))
    for x, a, b in arcs:
        path = [
            (x + half / 3 * math.cos(t), 0, 4.9 + 1.25 * half / 3 * math.sin(t))
            for t in (a + (b - a) * i / 8 for i in range(9))
        ]
        k.tube(path, 0.09, palette.variant("stone", STONES[2]), 6)
    ivy(k, -slope * w * 0.36, 0.4, 2.2, 4.6, -d / 2 - 0.03, 9)
    ivy(k, slope * w * 0.3, 0.2, 1.8, 2.2, -d / 2 - 0.03, 6)


@asset("ruin_column")
def ruin_column(k):
    """A column broken off: drums on a base, the last one split aslant."""
    w, d, h = k.dim(1.1, 1.1, 3.2, 0.24)
    stone = k.colour("stone", STONES)
    k.bar((0, 0, 0.14), (w, d, 0.28), stone, 0.03)
    k.spin((0, 0, 0.28), (0, 0, 1), [(w * 0.46, 0), (w * 0.5, 0.08), (w * 0.38, 0.2)], stone, 18)
    r, z = w * 0.36, 0.46
    while z < h - 0.5:
        tall = min(0.72, h - 0.4 - z)
        tone = stone if k.random.random() < 0.5 else palette.variant("stone", k.random.choice(STONES))
        shift = (k.random.uniform(-0.015, 0.015), k.random.uniform(-0.015, 0.015), z)
        k.spin(shift, (0, 0, 1), [(r - 0.02, 0), (r, 0.025), (r, tall - 0.025), (r - 0.02, tall)], tone, 18)
        z += tall
    n = 14
    ring = [(r * math.cos(2 * math.pi * i / n), r * math.sin(2 * math.pi * i / n)) for i in range(n)]
    cut = [z + 0.02 + max(0.0, (h - z) * (0.5 + 0.5 * x / r) + k.random.uniform(-0.07, 0.07)) for x, _ in ring]
    k.loft(
        [[(x, y, z - 0.01) for x, y in ring], [(x * 0.97, y * 0.97, min(c, h)) for (x, y), c in zip(ring, cut)]], stone
    )


@asset("column_drum")
def column_drum(k):
    """A drum of a fallen column, lying."""
    w, d, h = k.dim(1.3, 0.8, 0.8, 0.1)
    stone = k.colour("stone", STONES)
    r = h / 2
    k.spin((-w / 2, 0, r), (1, 0, 0), [(r - 0.03, 0), (r, 0.03), (r, w - 0.03), (r - 0.03, w)], stone, 18)
    for s in (-1, 1):
        k.blob((s * w * 0.3, -d * 0.52, 0.09), (0.18, 0.13, 0.12), palette.variant("stone", STONES[3]), 0.2, 1, 0.0)


@asset("rubble")
def rubble(k):
    """A heap of fallen stones."""
    k.settles = True
    w, d, h = k.dim(2.2, 1.6, 0.7, 0.2)
    stone = k.colour("stone", STONES)
    k.blob((0, 0, 0), (w * 0.42, d * 0.42, h * 0.6), "soil#7d7462", 0.2, 2, 0.0)
    for i in range(26 if k.fine else 13):
        a, t = k.random.uniform(0, 6.28), math.sqrt(k.random.random())
        x, y = math.cos(a) * t * w * 0.42, math.sin(a) * t * d * 0.42
        z = max(0.12, h * 0.72 * (1 - t * t))
        size = [k.random.uniform(0.2, 0.5) * s for s in (1.0, 0.7, 0.55)]
        tone = stone if i % 3 == 0 else palette.variant("stone", k.random.choice(STONES))
        with k.at((x, y, z), k.random.uniform(0, 3), k.random.uniform(-0.5, 0.5), k.random.uniform(-0.5, 0.5)):
            k.bar((0, 0, 0), size, tone, 0.03)


@asset("fallen_stone")
def fallen_stone(k):
    """A dressed block that has fallen from a wall, of the height of a seat."""
    w, d, h = k.dim(1.5, 0.62, 0.46, 0)
    stone = k.colour("stone", STONES)
    k.box((0, 0, h / 2), (w, d, h), stone, 0.03)
    k.bar((0, 0, h - 0.05), (w + 0.05, d + 0.05, 0.06), stone, 0.02)
    for x in (-0.4, 0.4):
        k.anchor("seat", x, -0.06, h, 0.0)
    k.blob((w * 0.42, d * 0.6, 0.05), (0.2, 0.14, 0.12), palette.variant("stone", STONES[1]), 0.2, 1, 0.0)
