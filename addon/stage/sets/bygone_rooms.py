# SPDX-License-Identifier: GPL-3.0-or-later
"""Recipes of long ago: the hall of a castle, a tavern, the hall and yard of a Joseon palace, an inn by the road."""

from ..plan import Wall
from . import manners
from .outdoors import EAST, NORTH, SOUTH, WEST, rect
from .relations import SPARE, against, at
from .walls import spans, tint

TIMBER = {"wall": "#cdbf9f", "dado": "#6a4a2e", "trim": "#4a3220", "wood": "#5a3e28", "door": "#5a3e28"}


def great_hall(r):
    """Walls of blocks with banners and arms, a high table on its dais with the high seat, long tables, a great fire."""
    r.w, r.d, r.h = 11.0, 9.6, 5.6
    r.extra |= {"style": "castle"}
    r.look.update(TIMBER, wall="#a89f8e", floor="slabs", floor_colour="#7d766a")
    r.acting = (0.0, -0.2, 1.5)
    y, x = r.d / 2, r.w / 2
    r.door("left", -y + 1.3, 1.3, 2.4)
    r.door("right", -y + 1.3, 1.3, 2.4)
    for u in (-0.6, 2.4):
        r.window("left", u, 0.8, 2.4, 2.1)
    r.want("seat", "high_seat", at(0.0, y - 0.75), priority=0)
    r.want("high_table", "trestle_table", at(0.0, y - 2.15), params={"size": (3.6, 0.9, 0.76)}, priority=0)
    r.want("hearth", "great_hearth", at(x - 0.5, 1.2, WEST), priority=0)
    for i, s in enumerate((-1, 1)):
        r.want(
            f"table_{i + 1}", "trestle_table", at(s * 3.0, -0.9, EAST), params={"size": (4.2, 0.9, 0.76)}, priority=1
        )
        for j, t in enumerate((-1, 1)):
            r.want(
                f"bench_{i}_{j}",
                "long_bench",
                at(s * 3.0 + t * 0.72, -0.9, -t * EAST),
                params={"size": (4.0, 0.34, 0.45)},
                priority=2,
            )
    for i, u in enumerate((-4.0, -2.1, 2.1, 4.0)):
        r.want(f"banner_{i + 1}", "heraldry", against("back", along=u), params={"height": 3.6}, priority=1)
    for i, (wall, u) in enumerate((("left", -2.2), ("right", -1.6), ("left", 4.0))):
        r.want(f"arms_{i + 1}", "wall_arms", against(wall, along=u), params={"height": 2.6}, priority=3)
    for i, v in enumerate((1.6, -2.0)):
        r.want(f"wheel_{i + 1}", "wheel_chandelier", at(0.0, v), priority=1)
    r.want("carpet", "rug", at(0.0, -1.6, EAST), params={"size": (5.0, 1.5, 0.012), "colour": "#8a2a26"}, priority=4)
    r.want("dog", "dog", at(x - 1.7, 3.0, -0.8), priority=6)


def tavern(r):
    """Low beams and plaster, casks on their rack, a fire with its pot, rough tables and benches, candles."""
    r.w, r.d, r.h = 8.2, 6.6, 2.75
    r.look.update(TIMBER, floor="slabs", floor_colour="#7a7064")
    r.extra |= {"style": "timbered"}
    r.acting = (0.4, -0.8, 1.15)
    y, x = r.d / 2, r.w / 2
    r.door("right", -1.9, 1.0, 2.0)
    r.door("back", 3.2, 0.9, 2.0)
    r.window("right", 1.2, 0.9, 0.9, 1.1)
    r.want("hearth", "great_hearth", at(-x + 0.5, 0.6, EAST), params={"size": (2.2, 0.95, 2.6)}, priority=0)
    r.want("casks", "cask_rack", at(0.9, y - 0.47), priority=0)
    r.want("counter", "counter", at(0.9, y - 1.85), params={"size": (2.8, 0.6, 1.05), "colour": "#5a3e28"}, priority=0)
    spots = ((-1.6, -1.9, 0.0), (2.6, 0.1, EAST), (-1.7, 1.5, 0.0))
    for i, (u, v, yaw) in enumerate(spots):
        r.want(f"table_{i + 1}", "trestle_table", at(u, v, yaw), params={"size": (1.8, 0.8, 0.75)}, priority=1 + i)
        for j, t in enumerate((-1, 1)):
            du, dv = (0.0, t * 0.66) if yaw == 0.0 else (t * 0.66, 0.0)
            facing = (NORTH if t < 0 else SOUTH) if yaw == 0.0 else (EAST if t < 0 else WEST)
            r.want(
                f"bench_{i}_{j}",
                "long_bench",
                at(u + du, v + dv, facing),
                params={"size": (1.6, 0.34, 0.45)},
                priority=3,
            )
    r.want("barrel", "barrel", at(2.9, -2.8), priority=4)
    r.want("arms", "wall_arms", against("back", along=-2.0), params={"height": 1.75}, priority=3)
    r.want("antlers", "antlers", against("right", along=-0.4), priority=4)
    r.on("counter", "jug", "mug", "candle", "mug", "bread")


def palace_hall(r):
    """The throne on its dais before sun, moon and five peaks, red pillars, painted beams, cushions of ministers."""
    r.w, r.d, r.h = 12.4, 11.0, 5.6
    r.look.update(wall="#dcc89c", dado="#8f5a3c", trim="#9c3b2e", floor="slabs", floor_colour="#8a8378", wood="#6a3f2a",
                  door="#9c3b2e")  # fmt: skip
    r.extra |= {"style": "temple"}
    r.acting = (0.0, 0.2, 1.45)
    y, x = r.d / 2, r.w / 2
    r.door("right", 1.6 - y, 1.3, 2.4)
    r.door("left", 1.6 - y, 1.3, 2.4)
    r.want("throne", "royal_throne", at(0.0, y - 1.6), priority=0)
    size = {"size": (0.52, 0.52, r.h - 0.06)}
    for i, v in enumerate((y - 2.2, -0.6)):
        for j, u in enumerate((-3.7, 3.7)):
            r.want(f"pillar_{2 * i + j + 1}", "painted_pillar", at(u, v), params=size, priority=1)
    r.want("carpet", "rug", at(0.0, -0.9, EAST), params={"size": (6.0, 1.8, 0.012), "colour": "#9a2f2a"}, priority=3)
    for i, v in enumerate((1.2, 0.0, -1.2, -2.4)):
        for s in (-1, 1):
            r.want(
                f"cushion_{i}_{s}",
                "prayer_cushion",
                at(s * 2.5, v, -s * EAST),
                params={"colour": "#3a5f7a"},
                priority=3,
            )
    for i, s in enumerate((-1, 1)):
        r.want(f"candle_{i + 1}", "candle_stand", at(s * 2.7, y - 3.6), priority=4)
        r.want(f"screen_{i + 1}", "folding_screen", at(s * (x - 0.45), 2.6, -s * EAST), priority=4)
    r.want("urn", "incense_urn", at(2.4, y - 3.0), priority=5)


def palace_yard(r):
    """A court of rough slabs with the king's way and stones of rank, the great hall with its two roofs behind it."""
    s, rng = r.side, r.rng
    r.acting = (0.0, -1.2, 1.5)
    r.axis = s * 0.2
    wide, near, far = 13.0, -12.0, 9.0
    r.floor = tuple(rect(-wide, near, wide, far))
    r.far("hall", "throne_hall", 0.0, far + 8.6, params={"label": "인정전"} if r.needs.language == "ko" else None)
    for i, y in enumerate((7.0, 4.4, 1.8, -3.4, -6.0)):
        for side in (-1, 1):
            label = "正從"[i % 2] + "一二三四五"[i] + "品"
            r.want(f"stone_{i}_{side}", "rank_stone", at(side * 3.4, y), params={"label": label}, priority=1)
    for side in (-1, 1):
        r.want(f"lion_{side}", "guardian_lion", at(side * 5.6, 7.2), priority=2)
        r.far(f"gallery_{side}", "hanok", side * (wide + 2.6), -1.5, -side * EAST,
              params={"size": (15.0, 4.2, 4.9), "bays": ("hall",) * 5})  # fmt: skip
    r.want("urn", "incense_urn", at(s * 5.4, 4.4), priority=3)
    r.exit(0.0, near + 1.0, NORTH)
    r.exit(s * (wide - 1.0), -8.0, -s * EAST)
    r.extra["ways"] = {"walk": [[(0.0, -40.0), (0.0, far)]], "drive": []}
    r.backs = [Wall("back", (wide, far), (-wide, far), 6)]
    for i in range(24):
        x, y = rng.uniform(-60, 60), rng.uniform(32, 60)
        r.far(f"pine_{i}", "pine", x, y, rng.uniform(0, 6), seed=i % 4)
    slabs = {"z": 0.0, "material": "stone#b0a899", "pattern": "slabs", "step": 0.9}
    r.extra["site"] = {
        "base": {"material": "sand#b5a688", "z": -0.04, "radius": 220},
        "areas": [
            slabs | {"outline": rect(-wide - 0.4, near - 12, wide + 0.4, far + 2)},
            {
                "outline": rect(-2.2, near - 12, 2.2, far),
                "z": 0.05,
                "low": -0.05,
                "material": "stone#a0988a",
                "pattern": "slabs",
                "step": 1.2,
            },
        ],
        "strips": [],
        "buildings": [],
        "blocks": [],
        "hills": {"colour": "#5f8058", "radius": 130, "height": 42},
    }


def jumak(r):
    """An inn by the road: a thatched house, cauldrons on a clay stove, low platforms, jars, the inn's pole."""
    s, rng = r.side, r.rng
    r.acting = (0.3 * s, -2.2, 1.25)
    r.axis = s * 0.2
    wide, near, far = 7.6, -8.0, 3.4
    r.floor = tuple(rect(-wide, near, wide, far))
    r.far("house", "choga", s * 1.4, far + 2.6, params={"size": (8.4, 3.8, 3.6)})
    r.far("shed", "choga", -s * (wide + 1.6), 0.2, s * EAST, seed=1)
    r.far("neighbour", "choga", s * (wide + 5.0), 6.0, -s * 0.8, seed=2)
    r.want("stove", "clay_stove", at(-s * 3.4, 2.2), priority=0)
    r.want("pole", "inn_pole", at(s * 5.8, -0.4, s * 0.4), priority=0)
    for i, (x, y) in enumerate(((3.3, -0.9), (-3.0, -1.2), (3.9, -4.4))):
        r.want(f"platform_{i + 1}", "pyeongsang", at(s * x, y, 0.06 * (-1) ** i), priority=1 + i)
        r.on(f"platform_{i + 1}", "bowl", "teapot", "bowl", "cup", "plate")
    for i, (x, y) in enumerate(((5.2, 2.4), (5.9, 2.0), (6.6, 2.6), (-5.6, 2.6))):
        r.want(f"jar_{i + 1}", "onggi", at(s * x, y), priority=3)
    r.want("well", "well", at(-s * 5.6, -3.8), priority=3)
    r.want("firewood", "firewood", at(-s * 5.8, 1.2, s * EAST), priority=4)
    r.want("cart", "cart", at(s * 5.6, -6.2, 0.5), priority=4)
    for i, (x, y) in enumerate(((1.0, -4.8), (-1.4, -4.2))):
        r.want(f"hen_{i + 1}", "chicken", at(s * x, y, rng.uniform(0, 6)), priority=5)
    r.want("basket", "basket", at(-s * 1.9, 2.6), priority=SPARE)
    r.exit(0.0, near + 0.9, NORTH)
    r.exit(s * (wide - 0.9), -3.0, -s * EAST)
    r.extra["lanes"] = [(-s * 4.0, -6.4, EAST)]
    r.extra["ways"] = {"walk": [[(-40.0, -6.6), (40.0, -6.6)]], "drive": []}
    for i in range(18):
        x, y = rng.uniform(-40, 40), rng.choice((rng.uniform(14, 40), rng.uniform(-44, -18)))
        r.far(f"pine_{i}", "pine", x, y, rng.uniform(0, 6), seed=i % 4)
    earth = {"z": 0.0, "material": "sand#b59d76", "plain": True}
    r.extra["site"] = {
        "base": {"material": "grass#8f9656", "z": -0.02, "radius": 180},
        "areas": [earth | {"outline": rect(-wide - 2, near + 0.5, wide + 2, far + 2)},
                  earth | {"outline": rect(-70, near - 1.5, 70, near + 2.5), "material": "sand#a99068"}],
        "strips": [], "tufts": 240, "patches": ("sand#a89068", 24), "buildings": [], "blocks": [],
        "hills": {"colour": "#6f9060", "radius": 100, "height": 30},
    }  # fmt: skip


def _blocks(s, plan, w, length, cuts):
    """Great blocks of stone, course over course."""
    look, tall = plan.params["look"], 0.42
    for k in range(int(w.height / tall)):
        low = k * tall
        for a, b in spans(length, cuts, low, low + tall, 0.06):
            u = a - (0.35 if k % 2 else 0.0)
            while u < b:
                long = 0.62 + 0.13 * ((k * 5 + int(u * 7)) % 3)
                x0, x1 = max(u, a), min(u + long, b)
                if x1 - x0 > 0.06:
                    tone = tint(look["wall"], (0.94, 1.0, 1.05)[(k * 3 + int(u * 5)) % 3])
                    s.box(
                        ((x0 + x1) / 2, 0.012, low + tall / 2), (x1 - x0 - 0.015, 0.03, tall - 0.015), "stone" + tone, 0
                    )
                u += long


def _timbers(s, plan, w, length, cuts):
    """Beams in plaster: posts, a rail, braces."""
    wood = "wood" + plan.params["look"]["trim"]
    for a, b in spans(length, cuts, 0.0, w.height, 0.08):
        n = max(round((b - a) / 1.1), 1)
        for i in range(n + 1):
            s.box((a + (b - a) * i / n, 0.03, w.height / 2), (0.16, 0.08, w.height), wood, 0)
        for i in range(n):
            u0, u1 = a + (b - a) * i / n, a + (b - a) * (i + 1) / n
            if i % 2 == 0 and u1 - u0 > 0.5:
                s.tube([(u0, 0.03, 0.2), (u1, 0.03, 1.1)], 0.06, wood, 4)
    for z in (0.1, 1.2, w.height - 0.1):
        for a, b in spans(length, cuts, z - 0.1, z + 0.1, 0.08):
            s.box(((a + b) / 2, 0.03, z), (b - a, 0.07, 0.17), wood, 0)


def _great_beams(s, plan, x0, y0, x1, y1):
    """Dark beams across, close to one another."""
    count = max(round((y1 - y0) / 1.05), 2)
    for i in range(count + 1):
        y = y0 + (y1 - y0) * i / count
        s.box(((x0 + x1) / 2, y, plan.height - 0.12), (x1 - x0, 0.2, 0.24), "wood" + plan.params["look"]["trim"], 0)
    s.box(
        ((x0 + x1) / 2, (y0 + y1) / 2, plan.height - 0.3),
        (0.26, y1 - y0, 0.24),
        "wood" + plan.params["look"]["trim"],
        0,
    )


manners.register("castle", base="stone#8f877a", face=_blocks, overhead=_great_beams)
manners.register("timbered", base="plaster#cdbf9f", face=_timbers, overhead=_great_beams)
RECIPES = {"great_hall": great_hall, "palace_hall": palace_hall, "palace_yard": palace_yard, "jumak": jumak}
