# SPDX-License-Identifier: GPL-3.0-or-later
"""Recipes of Japan: a room of mats, a drinking house, the yard of a shrine."""

from .outdoors import EAST, NORTH, SOUTH, WEST, rect
from .relations import against, at

LOOK = {"wall": "#c9b58c", "dado": "#c9b58c", "trim": "#9a7a4e", "wood": "#9a7a4e", "door": "#9a7a4e"}


def tatami_room(r):
    """Mats, a low table with cushions, the alcove with its scroll, painted doors, screens open to a garden."""
    r.w, r.d, r.h = 5.4, 4.6, 2.45
    r.extra |= {"style": "washitsu", "garden": True, "screens": True, "ground": -0.5}
    r.look.update(LOOK, floor="tatami", floor_colour="#bdb384")
    r.acting = (0.75, -0.95, 1.05)
    back = r.d / 2
    r.gap("back", -1.15, 2.7, 1.98)
    r.door("right", -1.2, 0.88, 1.95)
    r.door("left", -1.6, 0.88, 1.95)
    r.want("alcove", "tokonoma", at(r.w / 2 - 1.16, back - 0.39), params={"size": (2.3, 0.75, 2.3)}, priority=0)
    r.want(
        "table", "low_meal_table", at(-0.9, 0.45), params={"size": (1.3, 0.9, 0.34), "colour": "#5a3424"}, priority=0
    )
    places = ((-0.9, 1.24, 0.0), (-0.9, -0.34, NORTH), (-1.93, 0.45, EAST), (0.13, 0.45, WEST))
    shade = r.rng.choice(("#5a3f6a", "#2f4a5a", "#7a4a2f", "#4a5a3f"))
    for i in range(4):
        r.want(f"cushion_{i + 1}", "floor_cushion", at(*places[i]), params={"colour": shade}, priority=2)
    r.want("lamp", "paper_lamp", at(r.w / 2 - 0.4, 0.85), priority=4)
    r.want("chest", "cabinet", at(-r.w / 2 + 0.24, -0.2, EAST), params={"size": (0.9, 0.42, 0.8), "colour": "#6a452c"},
           priority=5)  # fmt: skip
    r.want("scroll", "ink_scroll", against("right", along=0.3), priority=5)
    r.on("table", "teapot", "cup", "cup", "tray")
    r.on("chest", "vase")


def izakaya(r):
    """A counter under lanterns with the cook behind it, shelves of sake and casks, slips of dishes on the walls."""
    r.w, r.d, r.h = 7.2, 6.0, 2.7
    r.extra |= {"style": "washitsu", "ground": -0.1}
    r.look.update(LOOK, wall="#a88a5c", wood="#4f3526", ceiling="#5a4030", floor="slabs", floor_colour="#6f665c")
    r.acting = (0.3, -0.75, 1.05)
    y, left = r.d / 2, -r.w / 2
    r.door("right", -1.5, 1.1, 1.98)
    r.door("left", 2.3, 0.85, 1.95)
    r.want(
        "counter",
        "bar_counter",
        at(-0.5, y - 1.75),
        params={"size": (4.8, 0.62, 1.05), "colour": "#6a4228"},
        priority=0,
    )
    for i in range(max(5, min(6, r.needs.seats + 2))):
        r.want(
            f"stool_{i + 1}",
            "bar_stool",
            at(-2.45 + 0.78 * i, y - 2.36, NORTH),
            params={"colour": "#7a2f28"},
            priority=2,
        )
    for i, x in enumerate((-1.85, 0.0)):
        r.want(f"shelf_{i + 1}", "sake_shelf", at(x, y - 0.26), priority=1)
    r.want("stove", "stove", at(1.35, y - 0.36), priority=2)
    r.want("fridge", "drinks_fridge", at(2.45, y - 0.42), params={"size": (0.7, 0.66, 1.9)}, priority=3)
    r.want("lanterns", "chochin_row", at(-0.5, y - 1.75), params={"size": (4.8, 0.4, 0.8)}, priority=0)
    r.want("menu_left", "menu_strips", against("left", along=-0.3), priority=2)
    r.want("menu_right", "menu_strips", against("right", along=0.9), priority=2)
    r.want("noren", "noren", against("right", along=-1.5), params={"label": "居酒屋", "size": (1.3, 0.05, 0.36),
           "height": 2.5}, priority=1)  # fmt: skip
    for i, (x, v) in enumerate(((left + 0.85, -0.6), (left + 0.85, -2.2), (2.5, 0.15))):
        r.want(f"table_{i + 1}", "table", at(x, v), params={"size": (0.8, 0.8, 0.72)}, priority=2 + i)
        r.seats(f"seat_{i + 1}", "stool", f"table_{i + 1}", 3 if i < 2 else 2, priority=4 + i)
        r.on(f"table_{i + 1}", "beer_glass", "bowl", "plate")
    r.want("crate", "crate", at(r.w / 2 - 0.4, -2.5, 0.1), params={"colour": "#d0a83c"}, priority=6)
    r.want("poster", "poster", against("right", along=2.4), priority=7)
    r.want("lamp", "ceiling_lamp", at(left + 0.9, -1.4), priority=5)
    r.on("counter", "beer_glass", "bowl", "plate", "bottle", "glass", "bowl", "tray")


def shrine_yard(r):
    """A vermilion gate over a paved way between stone lanterns, the hall behind it, lions, tall cedars."""
    s, rng = r.side, r.rng
    r.acting = (0.0, -0.6, 1.3)
    r.axis = s * 0.16
    wide, near, far = 8.0, -9.0, 11.0
    r.floor = tuple(rect(-wide, near, wide, far))
    r.want("torii", "torii", at(0.0, 3.6), priority=0)
    r.far("hall", "shrine_hall", 0.0, 15.4)
    for i, y in enumerate((6.0, 8.8, -3.6, -6.4)):
        for side in (-1, 1):
            r.want(f"lantern_{i}_{side}", "stone_lantern", at(side * 2.7, y), priority=2)
    for side in (-1, 1):
        r.want(f"lion_{side}", "guardian_lion", at(side * 2.5, 10.0, side * -0.25), priority=1)
    r.want("basin", "water_basin", at(s * 5.6, 5.2, -s * 0.7), priority=1)
    r.want("maple", "tree", at(-s * 5.8, 6.4), params={"colour": "#b8532f"}, priority=3)
    r.exit(0.0, near + 0.9, NORTH)
    r.exit(-s * (wide - 0.9), -2.0, s * EAST)
    r.extra["lanes"] = [(s * 5.0, -4.0, SOUTH)]
    r.extra["ways"] = {"walk": [[(0.0, -40.0), (0.0, 10.0)]], "drive": []}
    for i in range(46):
        x, y = rng.uniform(-40, 40), rng.uniform(-34, 46)
        if (abs(x) > 10.5 or y > 24 or y < -14) and abs(x) > 3.5:
            r.far(f"cedar_{i}", "pine", x, y, rng.uniform(0, 6), seed=i % 4)
    paved = {"z": 0.004, "low": -0.05, "material": "stone#a8a294", "pattern": "slabs", "step": 0.8}
    r.extra["site"] = {
        "base": {"material": "grass#6a8248", "z": -0.02, "radius": 180},
        "areas": [
            {"outline": rect(-wide - 1, near - 2, wide + 1, 19.5), "z": 0.0, "material": "sand#c9bda0", "plain": True},
            paved | {"outline": rect(-1.5, -44, 1.5, 12.0)},
        ],
        "strips": [], "tufts": 120, "litter": 60, "buildings": [], "blocks": [],
        "hills": {"colour": "#4f7a52", "radius": 80, "height": 26},
    }  # fmt: skip


RECIPES = {"tatami_room": tatami_room, "izakaya": izakaya, "shrine_yard": shrine_yard}
