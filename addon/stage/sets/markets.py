# SPDX-License-Identifier: GPL-3.0-or-later
"""Recipe of a market: a square between old houses, stalls in rows with an aisle to walk along."""

from ..plan import Wall
from . import facade
from .outdoors import EAST, NORTH, SOUTH, WEST, rect, skyline
from .relations import SPARE, at

WIDE, DEEP = 20.0, 10.5  # half width and half depth of the square, metres
AISLE = 2.6  # half width of the way between the two rows
PITCH = 3.5  # from stall to stall
GOODS = ("fruit", "flowers", "vegetables", "bread", "cloth", "fish", "pottery", "fruit")
AWNINGS = ("#a4443c", "#4a6b5a", "#3f5d80", "#c0913d", "#7a5a80", "#b8683f")


def market(r):
    """Two rows of stalls face each other across an aisle, a third backs them; crates, baskets, pennants overhead."""
    s, rng, long = r.side, r.rng, 44
    r.acting = (0.0, 0.0, 1.5)
    r.axis = s * 1.4
    r.floor = tuple(rect(-WIDE, -DEEP, WIDE, DEEP))
    first = rng.randrange(len(GOODS))
    for i, k in enumerate(range(-4, 5)):
        x = k * PITCH + 0.4 * s
        if abs(k) < 4 or k == 4 * s:
            _stall(r, f"stall_{i + 1}", x, AISLE + 1.0, SOUTH, first + 3 * i, 2)
        if k not in (0, s):
            _stall(r, f"stall_south_{i + 1}", x, -AISLE - 1.0, NORTH, first + 3 * i + 4, 3)
    _wares(r, s)
    houses = facade.row(rng, (-long, DEEP), (long, DEEP), SOUTH, (0, DEEP))
    houses += facade.row(rng, (-long, -DEEP), (long, -DEEP), NORTH, (0, -DEEP))
    for x, yaw in ((-long - 8, EAST), (long + 8, WEST)):
        houses += facade.row(rng, (x, -26), (x, 26), yaw)
    r.backs = [Wall("north", (WIDE, DEEP), (-WIDE, DEEP), 9), Wall("south", (-WIDE, -DEEP), (WIDE, -DEEP), 9)]
    for b in houses:
        for (x, y), yaw, w, h in facade.doors(b):
            if abs(x) < WIDE - 3:
                r.opening("door", (x, y, 0.0), yaw, w, h)
    r.exit(-WIDE + 1.5, 0.0, EAST)
    r.exit(WIDE - 1.5, 0.0, WEST)
    r.exit(-WIDE + 1.5, -7.4, EAST)
    r.extra["ways"] = {
        "walk": [[(-long, 0.0), (long, 0.0)], [(-long, 7.2), (long, 7.2)], [(-long, -7.2), (long, -7.2)]],
        "drive": [],
    }
    r.extra["lanes"] = [(-s * 14.0, -7.6, s * EAST), (s * 13.5, 7.6, WEST), (s * 15.0, -7.4, WEST)]
    r.extra["site"] = {
        "base": {"material": "pavement#8f8b82", "z": -0.08, "radius": 190},
        "areas": [
            {
                "outline": rect(-long, -DEEP - 0.1, long, DEEP + 0.1),
                "z": 0.0,
                "material": "stone#a79b87",
                "pattern": "slabs",
                "step": 0.62,
            },
        ],
        "strips": [
            {"from": (-long, y), "to": (long, y), "width": 0.24, "top": 0.008, "material": "stone#8d8272"}
            for y in (-AISLE + 0.55, AISLE - 0.55)
        ],
        "buildings": houses,
        "blocks": skyline(rng, 9, 14, 26, near=90, far=140),
    }


def _stall(r, ident, x, y, yaw, number, priority):
    params = {"goods": GOODS[number % len(GOODS)], "colour": AWNINGS[number % len(AWNINGS)]}
    r.want(ident, "market_stall", at(x, y, yaw), params=params, priority=priority)


def _wares(r, s):
    """What stands before and behind the stalls."""
    for i, k in enumerate((-3, -2, -1, 1, 2, 3)):
        x = (k + 0.5) * PITCH + 0.4 * s
        r.want(f"crate_{i + 1}", "crate", at(x, AISLE + 0.9), priority=SPARE)
        r.want(f"basket_{i + 1}", "basket", at(x + 0.1, AISLE + 0.15), priority=SPARE)
        r.want(f"barrel_{i + 1}", "barrel" if i % 2 else "crate", at(x, -AISLE - 1.2), priority=SPARE)
        r.want(f"box_{i + 1}", "box", at(x + 0.6, AISLE + 2.1, 0.3), priority=SPARE)
    r.want("fountain", "fountain", at(-s * 16.5, 5.8), priority=5)
    r.want("hand_truck", "hand_truck", at(s * 5.4, AISLE + 2.6, 0.5), priority=SPARE)
    for i, x in enumerate((-12.4, 3.6, 12.4)):
        r.want(f"lamp_{i + 1}", "lamp_post", at(x, 7.4), priority=4)
        r.want(f"lamp_south_{i + 1}", "lamp_post", at(-x, -7.4), priority=6)
    for i, (x, y) in enumerate(((-7.2, 8.2), (7.6, 8.0), (-10.8, -8.4), (9.6, -8.2))):
        r.want(f"tree_{i + 1}", "tree", at(x, y), priority=SPARE)
    for i, x in enumerate((-3.4, 10.0)):
        r.want(f"bench_{i + 1}", "park_bench", at(x, -9.6, NORTH), priority=6)
    for i, x in enumerate((-11.0, -4.4, 2.2, 8.8)):
        r.want(
            f"bunting_{i + 1}",
            "bunting",
            at(x * s, 0.0, EAST),
            z=4.6,
            params={"size": (2 * AISLE + 1.6, 0.05, 0.7)},
            priority=4,
        )


RECIPES = {"market": market}
