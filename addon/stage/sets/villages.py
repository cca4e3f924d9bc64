# SPDX-License-Identifier: GPL-3.0-or-later
"""Recipe of a village: low old cottages about a green with a well, a lane of earth, a church, dry walls, hills."""

import math

from .nature import off, ribbon, scatter
from .outdoors import EAST, NORTH, WEST, rect
from .relations import SPARE, at
from .suburbs import doors_of

WIDE, NEAR, FAR = 19.0, -11.0, 14.0  # half width and ends of the floor, metres
CHURCH = 34.0  # y of its front
STYLES = (("stone", "stone", "white"), ("timber", "timber", "white"), ("white", "stone", "timber"))


def village(r):
    """The green: a well and a big tree at its middle, cottages round it, the lane that runs up to the church."""
    s, rng = r.side, r.rng
    r.acting = (0.0, 0.0, 1.4)
    r.axis = s * 0.28
    r.floor = tuple(rect(-WIDE, NEAR, WIDE, FAR))
    lane = [(s * (1.8 + 5.5 * math.sin((y - 4) * 0.055)) * min(1.0, abs(y - 1) / 10 + 0.25), y) for y in range(-70, 31)]
    cross = [(x, -3.2 + 0.9 * math.sin(x * 0.09)) for x in range(-80, 81, 2)]
    styles = rng.choice(STYLES)
    _cottages(r, styles)
    doors_of(r)
    _green(r, lane)
    _walls(r)
    r.exit(lane[NEAR_INDEX][0], NEAR + 0.9, NORTH, 2.2)
    r.exit(-WIDE + 0.9, cross[30][1], EAST, 2.2)
    r.exit(WIDE - 0.9, cross[50][1], WEST, 2.2)
    r.extra["lanes"] = [(s * 8.5, -3.0, WEST), (-s * 9.0, -3.4, EAST)]
    r.extra["ways"] = {"walk": [lane, cross], "drive": [[cross[-1], cross[0]]]}
    clear = lambda x, y: (  # noqa: E731
        min(off(lane, x, y), off(cross, x, y)) > 4 and not (abs(x - s * 3.5) < 17 and 26 < y < 62) and y > NEAR - 40
    )
    for i, (x, y) in enumerate(scatter(rng, 70, 24, 95, 5.0, clear)):
        r.far(f"tree_far_{i}", "tree", x, y, rng.uniform(0, 6), seed=i % 4)
    r.extra["site"] = _site(r, lane, cross)


NEAR_INDEX = 70 + int(NEAR)  # of the lane's point at the near end of the floor


def _cottages(r, styles):
    """Near ones about the green, far ones along the lanes; each (x, y, yaw)."""
    s, rng = r.side, r.rng
    spots = ((-11.6, 11.4, 0.25), (10.8, 12.2, -0.3), (20.6, 3.4, -1.25), (-21.2, 2.6, 1.2), (-24.5, 15.5, 0.6),
             (24.0, 16.0, -0.7), (-18.0, -15.0, 2.6), (16.5, -15.6, -2.7), (31.0, 4.6, -0.2), (-33.0, 4.2, 0.2),
             (-15.0, 26.0, 0.9), (21.0, 29.0, -0.8), (41.5, 6.0, 0.1), (-43.0, 6.4, -0.1), (34.0, -11.0, 3.2),
             (-31.0, -11.6, 3.1), (4.0, -27.0, 2.8), (-9.5, -34.0, 3.5), (-34, 26, 0.4), (38, 28, -0.5))  # fmt: skip
    first = rng.randrange(8)
    for i, (x, y, yaw) in enumerate(spots):
        style = styles[(i + first) % len(styles)]
        r.far(f"cottage_{i + 1}", "cottage", s * x, y, s * yaw, seed=(first + i * 3) % 8, params={"style": style})


def _green(r, lane):
    """The well, the tree with a bench, a cart, hens, logs, a trough of flowers: what stands about."""
    s, rng = r.side, r.rng
    r.want("well", "well", at(-s * 3.7, 4.2, -s * 0.3), priority=0)
    r.want("tree", "tree", at(s * 6.8, 7.4), priority=1)
    r.want("bench", "park_bench", at(s * 6.6, 5.7, 0.0), priority=2)
    r.want("cart", "cart", at(-s * 8.8, 1.2, s * 1.0), priority=2)
    for i, (x, y) in enumerate(((-7.0, -1.6), (-6.2, -0.9), (-6.6, -2.4), (4.6, 2.9))):
        r.want(f"hen_{i + 1}", "chicken", at(s * x, y, rng.uniform(0, 6)), priority=4)
    r.want("bucket", "bucket", at(-s * 2.5, 4.4), priority=4)
    r.want("barrel", "barrel", at(-s * 6.6, 9.4), priority=5)
    r.want("log", "log", at(s * 13.4, 4.9, 0.4), priority=5)
    r.want("hay", "hay_bale", at(-s * 10.4, 3.2, 0.6), priority=5)
    r.want("basket", "basket", at(s * 7.9, 5.8), priority=SPARE)
    for i, (x, y) in enumerate(((-17.6, 7.6), (16.6, 8.8), (3.2, 12.8), (-4.4, 12.8), (17.4, -5.4), (-17.0, -5.8))):
        r.want(f"bush_{i + 1}", "bush", at(s * x, y), priority=SPARE)
    for i, (x, y) in enumerate(((-14.4, -1.0), (14.6, -7.6), (13.0, 3.6))):
        r.want(f"tree_{i + 2}", "tree", at(s * x, y), priority=SPARE)


def _walls(r):
    """Dry walls beside the lane, before the gardens."""
    s = r.side
    for name, start, end in (
        ("north_west", (-s * 7.0, 13.2), (-s * 2.2, 15.2)),
        ("north_east", (s * 6.4, 14.6), (s * 4.2, 22.0)),
        ("south_west", (-s * 3.6, -6.6), (-s * 13.4, -7.4)),
        ("south_east", (s * 7.0, -7.4), (s * 14.6, -8.6)),
        ("churchyard_west", (-s * 11.0, 30.0), (s * 0.6, 30.0)),
        ("churchyard_east", (s * 6.6, 30.0), (s * 19.0, 30.0)),
    ):
        r.fence(f"wall_{name}", *((start, end) if s > 0 else (end, start)), "dry_wall")
    for i, (x, y) in enumerate(((-4.5, 32.4), (-6.6, 33.5), (-8.7, 32.2), (11.0, 32.5), (13.2, 33.4), (15.3, 32.3))):
        r.far(f"grave_{i + 1}", "gravestone", s * x, y, 0.0, seed=i % 4)


def _site(r, lane, cross):
    s, rng = r.side, r.rng
    stone = rng.choice(("#b9ae9a", "#a9a294", "#c0b7a6"))
    church = {"x": s * 3.6, "y": CHURCH, "yaw": 0.0, "width": 10.4, "depth": 14.0, "floors": 3, "style": "stucco",
              "colour": stone, "trim": "#cfc7b6", "accent": "#4d3526", "civic": "church", "risers": 0, "tall": 8.4,
              "tower": -s, "shop": False, "detail": 2, "seed": rng.randrange(1 << 30)}  # fmt: skip
    earth = {"material": "soil#a08a64", "low": -0.1}
    return {
        "base": {"material": "grass#819a48", "z": -0.02, "radius": 240},
        "areas": [
            {"outline": ribbon(lane, 2.7), "z": 0.004, "edge": "grass#93935a"} | earth,
            {"outline": ribbon(cross, 3.2), "z": 0.007, "edge": "grass#93935a"} | earth,
            {"outline": [(-s * 3.7 + 2.1 * math.cos(a), 4.2 + 2.0 * math.sin(a)) for a in
                         (k * math.tau / 24 for k in range(24))],
             "z": 0.012, "low": -0.1, "material": "stone#a39c8e"},
        ],
        "strips": [],
        "tufts": 1100,
        "litter": 60,
        "buildings": [church],
        "blocks": [],
        "hills": {"colour": "#6f9053", "radius": 150, "height": 32},
    }  # fmt: skip


RECIPES = {"village": village}
