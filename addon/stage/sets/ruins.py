# SPDX-License-Identifier: GPL-3.0-or-later
"""Recipe of a ruin: what is left of an abbey, open to the sky, grass where its floor was."""

from . import boxes
from .nature import scatter
from .outdoors import EAST, NORTH, SOUTH, rect
from .relations import SPARE, at

NAVE, AISLE, END = 5.0, 9.4, 10.8  # m: of the columns and of the side walls from the middle, of the end wall


def ruin(r):
    """A roofless nave: the end wall with its empty window, broken columns and walls, an arch, rubble, weeds."""
    s, rng = r.side, r.rng
    r.acting = (0.0, -0.6, 1.7)
    r.axis = s * 0.3
    r.floor = tuple(rect(-AISLE + 0.5, -11.0, AISLE - 0.5, END - 0.9))
    r.far("gable", "ruin_gable", 0.0, END + 0.1, SOUTH, seed=rng.randrange(8))
    heights = [rng.choice((1.0, 1.9, 3.0, 4.4)) for _ in range(8)]
    heights[rng.randrange(2)] = heights[2 + rng.randrange(2)] = 4.6
    for i, y in enumerate((7.4, 3.4, -4.8, -8.8)):
        for j, x in enumerate((-NAVE, NAVE)):
            tall = heights[2 * i + j] if y > 0 else min(heights[2 * i + j], 3.0)
            if y > 0 or (i + j) % 2:
                r.want(f"column_{i}_{j}", "ruin_column", at(x, y), params={"size": (1.1, 1.1, tall)}, priority=1)
    r.want("drum_1", "column_drum", at(-s * 3.2, 2.6, 0.5), priority=2)
    r.want("drum_2", "column_drum", at(s * 3.6, -4.6, 1.2), priority=3)
    r.want("drum_3", "column_drum", at(-s * 6.9, -6.0, -0.3), priority=4)
    r.want("stone", "fallen_stone", at(s * 2.7, 1.9, 0.25), priority=2)
    if r.needs.seats > 2:
        r.want("stone_2", "fallen_stone", at(s * 2.9, 3.4, 0.1), priority=2)
        r.want("stone_3", "fallen_stone", at(-s * 2.6, -4.4, 2.9), priority=3)
    for i, (x, y) in enumerate(((3.0, 8.6), (-7.3, 6.2), (7.4, 1.6), (-7.6, -1.6), (6.6, -8.3))):
        r.want(f"rubble_{i + 1}", "rubble", at(s * x, y, rng.uniform(0, 6)), priority=3)
    _walls(r)
    _green(r)
    r.exit(0.0, -10.6, NORTH, 2.2)
    r.exit(s * (AISLE - 0.9), -2.6, -s * EAST, 1.6)
    r.extra["ways"] = {"walk": [[(0.0, -30.0), (0.0, 8.0)]], "drive": []}
    r.extra["site"] = {
        "base": {"material": "grass#7f8f4c", "z": 0.0, "radius": 190},
        "areas": [],
        "strips": [],
        "tufts": 1300,
        "patches": ("soil#8a7d5f", 16),
        "buildings": [],
        "blocks": [],
        "land": [{"form": "flags", "outline": (-4.0, -10.0, 4.0, 9.8)}, {"form": "birds", "count": 5}],
        "hills": {"colour": "#6d8a5c", "radius": 140, "height": 17},
    }


def _walls(r):
    """The side walls in pieces of different height, with a doorway; further remains beyond them."""
    s, rng = r.side, r.rng
    r.far("arch", "ruin_arch", s * (AISLE + 0.15), -2.6, -s * EAST, seed=rng.randrange(8))
    r.clear.append(boxes.Box(s * (AISLE - 0.4), -2.6, 0, 1.6, 5.4, 0.02, 2.0))
    for x in (-1, 1):
        for i, y in enumerate((7.5, 3.2, -7.4, -11.7)):
            tall = rng.choice((1.3, 2.2, 3.6, 4.4)) if y > 0 else rng.choice((0.9, 1.5, 2.2))
            r.far(f"wall_{x}_{i}", "ruin_wall", x * (AISLE + 0.15), y, -x * EAST, seed=rng.randrange(8),
                  params={"size": (4.2, 0.75, tall), "ivy": (i + x) % 3 == 0})  # fmt: skip
    r.far("wall_left", "ruin_wall", -s * (AISLE + 0.15), -2.0, s * EAST, seed=3, params={"size": (4.2, 0.75, 1.0)})
    for i, (x, y, turn, kind) in enumerate(
        (
            (17, 9, 0.5, "ruin_arch"),
            (-18, 14, -0.4, "ruin_wall"),
            (-16, 5, 1.2, "ruin_column"),
            (14, 18, 0.1, "ruin_wall"),
            (-14.5, -9, 0.9, "rubble"),
            (20, -6, 1.9, "ruin_wall"),
            (-22, -3, 1.3, "ruin_arch"),
            (9, -19, 0.3, "ruin_wall"),
            (-8, -22, 2.8, "ruin_wall"),
        )
    ):
        r.far(f"remains_{i}", kind, s * x, y, s * turn, seed=i % 8)


def _green(r):
    """Weeds and saplings within, trees beyond."""
    rng = r.rng
    within = lambda x, y: abs(x) < 8.4 and -10 < y < 9.4 and (y > 1 or abs(x) > 2.6)  # noqa: E731
    for i, (x, y) in enumerate(scatter(rng, 34, 2.6, 12, 1.1, within)):
        kind = ("grass", "fern", "grass", "bush")[i % 4] if abs(x) > 4 else "grass"
        r.want(f"{kind}_{i + 1}", kind, at(x, y, rng.uniform(0, 6)), priority=SPARE)
    for i, (x, y) in enumerate(scatter(rng, 60, 22, 95, 5.0, lambda x, y: abs(x) > 13 or abs(y) > 24)):
        r.far(f"tree_far_{i}", "tree" if rng.random() < 0.75 else "pine", x, y, rng.uniform(0, 6), seed=i % 4)


RECIPES = {"ruin": ruin}
