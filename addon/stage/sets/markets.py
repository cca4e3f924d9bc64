# SPDX-License-Identifier: GPL-3.0-or-later
"""Recipe of a market: a square between old houses, stalls in rows with an aisle to walk along, lit after dark."""

from ..plan import Wall
from . import facade
from .needs import spoken
from .outdoors import EAST, NORTH, SOUTH, WEST, rect, skyline
from .relations import SPARE, at

WIDE, DEEP = 20.0, 10.5  # half width and half depth of the square, metres
AISLE = 2.6  # half width of the way between the two rows
PITCH = 3.5  # from stall to stall
GOODS = ("fruit", "flowers", "vegetables", "bread", "cloth", "fish", "pottery", "fruit")
FOODS = ("food", "fruit", "food", "fish", "food", "bread", "food", "food")
FOOD = (
    "night market", "street food", "food stall", "food stalls", "food market", "food truck", "hawker", "pojangmacha",
    "nachtmarkt", "imbiss", "marché de nuit", "mercado nocturno", "puestos de comida", "야시장", "포장마차", "먹자골목",
    "분식", "屋台", "夜店", "縁日", "夜市", "小吃", "大排档", "ตลาดโต้รุ่ง", "ตลาดกลางคืน", "สตรีทฟู้ด", "แผงลอย",
)  # fmt: skip
HANGING = ("lantern", "ceiling_lamp", "string_lights")  # a single lantern is carried
AWNINGS = ("#a4443c", "#4a6b5a", "#3f5d80", "#c0913d", "#7a5a80", "#b8683f")


def recipe_of(kind, words):
    """The recipe of an open place of no known kind whose headings speak of street food, or None."""
    return market if kind in ("open_ground", "market") and spoken(words, FOOD) else None


def market(r):
    """Two rows of stalls face each other across an aisle; crates, baskets, pennants or lanterns overhead.

    Where people eat in the street, stalls cook, and tables with stools stand between them.
    """
    s, rng, long = r.side, r.rng, 44
    food = spoken(r.needs.headings, FOOD)
    goods = FOODS if food else GOODS
    r.acting = (0.0, 0.0, 1.5)
    r.axis = s * 1.4
    r.floor = tuple(rect(-WIDE, -DEEP, WIDE, DEEP))
    first = rng.randrange(len(goods))
    for i, k in enumerate(range(-4, 5)):
        x = k * PITCH + 0.4 * s
        if food and k in (-2 * s, 2 * s):
            _eating(r, i + 1, x, (AISLE + 0.9) * (1 if k == 2 * s else -1))
        if (abs(k) < 4 or k == 4 * s) and not (food and k == 2 * s):
            _stall(r, f"stall_{i + 1}", x, AISLE + 1.0, SOUTH, goods[(first + 3 * i) % 8], i, 2)
        if k not in (0, s) and not (food and k == -2 * s):
            _stall(r, f"stall_south_{i + 1}", x, -AISLE - 1.0, NORTH, goods[(first + 3 * i + 4) % 8], i + 4, 3)
    if r.named("bicycle"):  # pushed between the stalls, not parked behind them
        r.want("bicycle", "bicycle", at(-s * 2.3, -1.35, EAST), priority=1, element=r.element_of("bicycle"))
    _wares(r, s)
    _overhead(r, s)
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


def _stall(r, ident, x, y, yaw, goods, number, priority):
    params = {"goods": goods, "colour": AWNINGS[number % len(AWNINGS)], "lit": r.needs.dark}
    r.want(ident, "market_stall", at(x, y, yaw), params=params, priority=priority)


def _eating(r, number, x, y):
    """A small table in a gap between the stalls, stools about it, bowls on it."""
    r.want(f"table_{number}", "table", at(x, y), params={"size": (0.85, 0.85, 0.72)}, priority=3)
    for j, (u, v) in enumerate(((-0.72, 0), (0.72, 0), (0, -0.72), (0, 0.72))):
        r.want(f"stool_{number}_{j + 1}", "stool", at(x + u, y + v), params={"colour": "#a4443c"}, priority=4)
    r.on(f"table_{number}", "bowl", "bowl", "beer_bottle", "glass")


def _overhead(r, s):
    """Lanterns across the aisle where the script names them or it is dark, pennants else."""
    told = next((r.needs.named[a][0] for a in HANGING if r.needs.named.get(a, ("", 0))[1] > (a == "lantern")), None)
    lanterns = r.needs.dark or told is not None
    for i, x in enumerate(
        (-14.3, -11.0, -7.7, -4.4, -1.1, 2.2, 5.5, 8.8, 12.1) if lanterns else (-11.0, -4.4, 2.2, 8.8)
    ):
        asset, size = (
            ("lantern_string", (2 * AISLE + 1.6, 0.4, 0.9)) if lanterns else ("bunting", (2 * AISLE + 1.6, 0.05, 0.7))
        )
        r.want(f"{asset}_{i + 1}", asset, at(x * s, 0.0, EAST), z=3.9 if lanterns else 4.6, params={"size": size},
               priority=4, element=told if lanterns else None)  # fmt: skip


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


RECIPES = {"market": market}
