# SPDX-License-Identifier: GPL-3.0-or-later
"""Recipe of a garden: a lawn between hedges and beds, a path, trees at its edge, bright."""

import math

from . import facade
from .nature import ribbon, scatter
from .outdoors import EAST, NORTH, SOUTH, WEST, rect
from .relations import SPARE, at

WIDE, FRONT, BACK = 14.0, -13.0, 12.0  # half width and ends of the lawn, metres


def garden(r):
    """A lawn with a way down its middle, hedges round it, beds of flowers, benches, trees behind, a house."""
    s, rng = r.side, r.rng
    r.acting = (0.0, 0.6, 1.6)
    r.axis = s * 0.25
    r.floor = tuple(rect(-WIDE, FRONT, WIDE, BACK))
    _edges(r)
    for i, (x, y) in enumerate(((-9.4, 4.0), (9.4, 4.0), (-9.4, -3.2), (9.4, -3.2))):
        r.want(f"bed_{i + 1}", "flower_bed", at(x, y, EAST), params={"size": (4.2, 1.1, 0.5)}, priority=3)
    for i, (x, y, yaw) in enumerate(((-11.6, 0.4, EAST), (11.6, 0.4, WEST))):
        r.want(f"bench_{i + 1}", "park_bench", at(x, y, yaw), priority=2)
    piece = "fountain" if rng.random() < 0.55 or r.named("fountain") else "statue"
    r.want("fountain", piece, at(s * 6.6, 8.3), priority=2)
    r.want("tree_1", "tree", at(-s * 8.2, 8.6), priority=3)
    r.want("tree_2", "tree", at(-s * 11.6, 9.4), priority=SPARE)
    r.want("tree_3", "tree", at(s * 11.4, -8.6), priority=SPARE)
    for i, (x, y) in enumerate(((-5.6, 10.4), (-3.2, 10.9), (3.0, 10.9), (10.8, 9.6), (-11.8, -6.6), (11.9, 5.4))):
        r.want(f"bush_{i + 1}", "bush", at(x, y), priority=SPARE)
    for i, (x, y) in enumerate(((-1.6, 9.6), (1.6, 9.6), (-12.4, -3.0), (12.4, -3.0))):
        r.want(f"tub_{i + 1}", "garland", at(x, y), priority=5)
    for i, (x, y) in enumerate(scatter(rng, 80, 19, 70, 4.2, lambda x, y: abs(x) > WIDE + 2 or not -20 < y < BACK + 2)):
        r.far(f"tree_far_{i}", "tree" if rng.random() < 0.75 else "pine", x, y, rng.uniform(0, 6), seed=i % 4)
    for i, (x, y) in enumerate(((-2.0, -6.4), (2.0, 6.6), (-2.0, 11.0))):
        r.want(f"lamp_{i + 1}", "lamp_post", at(s * x, y), priority=4)
    r.exit(0, BACK - 0.8, SOUTH, 1.8)
    r.exit(s * (WIDE - 0.8), -8.4, -s * EAST, 1.8)
    r.exit(0, FRONT + 0.8, NORTH, 2.2)
    house = facade.row(rng, (s * 22 + 12, 27), (s * 22 - 12, 27), SOUTH, (s * 22, 27), style="stucco")
    for b in house:
        b.update(shop=False, floors=2)
    line = [(0.5 * math.sin(y * 0.16), y) for y in range(-70, 12, 1)]
    r.extra["ways"] = {"walk": [line], "drive": []}
    r.extra["site"] = {
        "base": {"material": "grass#86a04f", "z": 0.0, "radius": 190},
        "areas": [
            {
                "outline": ribbon([p for p in line if p[1] <= BACK], 1.9),
                "z": 0.01,
                "material": "sand#c9b891",
                "edge": "stone#b0a890",
            },
        ],
        "strips": [],
        "tufts": 1300,
        "patches": ("grass#92ab5a", 26),
        "buildings": house,
        "blocks": [],
        "hills": {"colour": "#6f8f5a", "radius": 110, "height": 9, "rough": True},
    }


def _edges(r):
    """Hedges all round, open where people come and go."""
    gate = 1.3
    for name, start, end in (
        ("hedge_back_left", (-gate, BACK), (-WIDE, BACK)),
        ("hedge_back_right", (WIDE, BACK), (gate, BACK)),
        ("hedge_side", (-r.side * WIDE, FRONT), (-r.side * WIDE, BACK)),
        ("hedge_gate_high", (r.side * WIDE, BACK), (r.side * WIDE, -7.2)),
        ("hedge_gate_low", (r.side * WIDE, -9.6), (r.side * WIDE, FRONT)),
    ):
        r.fence(name, start, end, "hedge")


RECIPES = {"garden": garden}
