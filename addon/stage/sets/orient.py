# SPDX-License-Identifier: GPL-3.0-or-later
"""Recipes of China and Thailand: a teahouse, a courtyard of grey brick, a teak house on posts, the yard of a wat."""

from ..plan import Wall
from .outdoors import EAST, NORTH, SOUTH, rect
from .relations import SPARE, against, at


def teahouse(r):
    """Square tables with drum stools, a round gate, lattices, red lanterns, shelves of tea, scrolls of ink."""
    r.w, r.d, r.h = 8.4, 7.0, 3.3
    r.look.update(wall="#d9cfb8", dado="#5a261c", trim="#5a261c", wood="#5a261c", floor="slabs", floor_colour="#77756f",
                  door="#5a261c")  # fmt: skip
    r.acting = (0.35, -1.0, 1.15)
    y, _x = r.d / 2, r.w / 2
    r.door("left", -2.4, 1.0, 2.1)
    r.door("right", 2.6, 0.9, 2.1)
    r.want("gate", "moon_gate", at(-1.2, y - 1.15), priority=0)
    r.want("shelf", "tea_shelf", against("back", along=2.6), priority=0)
    r.want("counter", "counter", at(2.6, y - 1.45), params={"size": (2.2, 0.6, 1.0), "colour": "#5a261c"}, priority=1)
    r.want("scroll_back", "ink_scroll", against("back", along=-1.2), params={"size": (0.9, 0.03, 1.9)}, priority=1)
    spots = ((-2.7, 0.55), (-2.75, -1.75), (2.75, -0.35), (2.75, -2.35), (0.25, 1.0))
    for i, (u, v) in enumerate(spots[: 4 + (r.needs.seats > 4)]):
        r.want(f"table_{i + 1}", "tea_table", at(u, v), priority=1 + i)
        r.seats(f"stool_{i + 1}", "drum_stool", f"table_{i + 1}", 3, priority=3 + i)
    for i, (wall, along) in enumerate((("left", -0.6), ("left", 0.5), ("right", -1.4), ("right", 0.6), ("left", 2.2))):
        r.want(f"scroll_{i + 1}", "ink_scroll", against(wall, along=along), priority=3)
    for i, (u, v) in enumerate(((-2.7, 0.5), (-2.7, -1.7), (0.2, 0.6), (2.7, -0.4), (2.7, -2.4), (0.2, -2.2))):
        r.want(f"lantern_{i + 1}", "red_lantern", at(u, v), priority=2)
    r.want("cage", "bird_cage", at(1.6, -0.2), priority=5)
    r.on("counter", "teapot", "cup", "tray")


def siheyuan(r):
    """Grey slabs between halls with red posts: lanterns, a vat of goldfish, a stone table, a tree in blossom."""
    s, rng, w, near, back = r.side, r.rng, 7.0, -8.0, 5.6
    r.acting = (0.6 * s, -1.4, 1.4)
    r.axis = s * 0.2
    r.floor = tuple(rect(-w, near, w, back))
    r.far("hall", "courtyard_hall", 0.0, back + 3.0, params={"size": (11.0, 4.6, 5.4)})
    for side in (-1, 1):
        r.far(f"wing_{side}", "courtyard_hall", side * (w + 2.8), 0.6, -side * EAST, params={"size": (7.0, 4.2, 5.0)})
        r.far(f"wall_{side}", "courtyard_wall", side * (w + 0.6), -5.6, EAST, params={"size": (4.6, 0.4, 2.5)})
        r.far(f"wall_back_{side}", "courtyard_wall", side * (w + 0.2), back + 0.6, params={"size": (2.2, 0.4, 2.5)})
    r.want("tree", "tree", at(-s * 3.4, 1.4), params={"colour": "#c98a9a"}, priority=1)
    r.want("vat", "goldfish_vat", at(s * 3.4, 2.2), priority=1)
    r.want("vat_2", "goldfish_vat", at(s * 4.9, 2.6), priority=4)
    r.want("table", "stone_table", at(-s * 2.7, -1.3), priority=1)
    r.seats("stool", "drum_stool", "table", 4, priority=2, params={"style": "clay"})
    for i, (x, y) in enumerate(((6.2, -4.6), (6.2, -3.8), (-5.6, 4.2), (2.4, 4.2), (-2.4, 4.2))):
        r.want(f"pot_{i + 1}", "plant", at(s * x, y), priority=SPARE)
    r.want("bicycle", "bicycle", at(s * 6.2, -2.4, 0.15), priority=5)
    r.exit(s * 2.4, near + 0.8, NORTH, 1.6)
    r.exit(s * (w - 0.7), back - 0.8, -s * EAST, 1.2)
    r.backs = [Wall("back", (w, back), (-w, back), 5)]
    r.extra["ways"] = {"walk": [[(s * 2.4, near), (0.0, 0.0)]], "drive": []}
    for i in range(10):
        r.far(f"tree_{i}", "tree", rng.choice((-1, 1)) * rng.uniform(14, 30), rng.uniform(-24, 30), 0.0, seed=i % 4)
    r.extra["site"] = {
        "base": {"material": "pavement#77756f", "z": -0.04, "radius": 160},
        "areas": [{"outline": rect(-w - 1, near - 1, w + 1, back + 1), "z": 0.0, "material": "stone#8f8e88",
                   "pattern": "slabs", "step": 0.55}],
        "strips": [], "buildings": [], "blocks": [],
        "hills": {"colour": "#7f8f7a", "radius": 130, "height": 14},
    }  # fmt: skip


def thai_house(r):
    """A yard under palms before a teak house on posts: water jars, a spirit house, a platform in the shade."""
    s, rng = r.side, r.rng
    r.acting = (0.3 * s, -2.2, 1.3)
    r.axis = s * 0.2
    wide, near, far = 9.0, -9.5, 2.4
    r.floor = tuple(rect(-wide, near, wide, far))
    r.far("house", "thai_house", s * 0.6, far + 6.4)
    r.far("house_2", "thai_house", -s * 15.5, far + 8.0, s * 0.9, params={"far": True})
    for i in range(3):
        r.want(
            f"jar_{i + 1}",
            "onggi",
            at(s * (3.6 + 0.85 * i), far - 1.0 + 0.12 * i),
            params={"size": (0.8, 0.8, 1.05), "colour": "#8a4a2c"},
            priority=1,
        )
    r.want("shrine", "spirit_house", at(-s * 6.0, -1.0, s * 0.5), priority=0)
    r.want("platform", "pyeongsang", at(-s * 3.8, -1.6, 0.1), priority=1)
    for i, (x, y) in enumerate(((6.4, -0.6), (-7.6, 1.2), (7.6, -5.0), (-7.4, -6.4))):
        r.want(f"palm_{i + 1}", "palm", at(s * x, y), priority=2)
    for i, (x, y) in enumerate(((8.2, 0.0), (-5.6, 0.6), (-8.2, -3.6), (5.6, -7.6))):
        r.want(f"banana_{i + 1}", "banana_plant", at(s * x, y), priority=3)
    for i, (x, y) in enumerate(((2.2, -3.8), (3.0, -3.2), (-1.6, -5.2))):
        r.want(f"hen_{i + 1}", "chicken", at(s * x, y, rng.uniform(0, 6)), priority=4)
    r.want("boat", "basket", at(-s * 2.4, 0.6), priority=SPARE)
    r.want(
        "scooter",
        "motorcycle" if r.needs.era not in ("medieval", "premodern") else "cart",
        at(s * 5.6, -3.8, 0.7),
        priority=4,
    )
    r.exit(-s * 1.0, near + 0.9, NORTH)
    r.exit(s * (wide - 0.9), -2.8, -s * EAST)
    r.extra["lanes"] = [(s * 5.0, -6.4, SOUTH)]
    r.extra["ways"] = {"walk": [[(-s * 1.0, -30.0), (0.0, far)]], "drive": []}
    for i in range(26):
        x, y = rng.uniform(-45, 45), rng.uniform(-30, 45)
        if abs(x) > 14 or y > 16 or y < -14:
            r.far(f"far_{i}", "palm" if i % 3 else "banana_plant", x, y, rng.uniform(0, 6), seed=i % 4)
    r.extra["site"] = {
        "base": {"material": "grass#7a9a48", "z": -0.02, "radius": 180},
        "areas": [{"outline": rect(-7.0, -40, 7.5, far + 8), "z": 0.0, "material": "soil#a8845c", "plain": True}],
        "strips": [], "tufts": 300, "patches": ("soil#9a7850", 26), "buildings": [], "blocks": [],
        "hills": {"colour": "#5f9058", "radius": 130, "height": 14},
    }  # fmt: skip


def wat_yard(r):
    """A paved yard before the hall of a Thai temple: tiers of roofs, gilt gables, a golden pagoda, bells, lotus."""
    s, rng = r.side, r.rng
    r.acting = (0.4 * s, -2.0, 1.4)
    r.axis = s * 0.2
    wide, near, far = 10.0, -9.5, 5.6
    r.floor = tuple(rect(-wide, near, wide, far))
    r.far("hall", "wat_hall", s * 1.6, far + 8.4)
    r.far("pagoda", "chedi", -s * 9.6, far + 4.2)
    r.far("pagoda_2", "chedi", s * 12.4, far + 3.0, params={"size": (3.4, 3.4, 6.6)})
    for i, x in enumerate((-3.4, 4.4)):
        r.want(f"lotus_{i + 1}", "goldfish_vat", at(s * x, far - 1.2), priority=2)
    r.want("bell", "temple_bell", at(-s * 6.6, 1.4, s * 0.9), priority=1)
    r.want("incense", "incense_urn", at(s * 1.6, far - 1.0), priority=1)
    r.want("shrine", "spirit_house", at(s * 7.2, 2.4, -s * 0.6), priority=2)
    r.want("tree", "tree", at(s * 8.2, -3.0), priority=2)
    for i, (x, y) in enumerate(((-8.8, -1.0), (9.2, 0.6), (-9.0, -6.8))):
        r.want(f"palm_{i + 1}", "palm", at(s * x, y), priority=3)
    r.exit(0.0, near + 0.9, NORTH)
    r.exit(-s * (wide - 0.9), -3.6, s * EAST)
    r.extra["lanes"] = [(s * 6.0, -6.4, SOUTH)]
    r.extra["ways"] = {"walk": [[(0.0, -30.0), (0.0, far)]], "drive": []}
    for i in range(22):
        x, y = rng.uniform(-45, 45), rng.uniform(-30, 50)
        if abs(x) > 17 or y > 28 or y < -14:
            r.far(f"far_{i}", "palm" if i % 2 else "tree", x, y, rng.uniform(0, 6), seed=i % 4)
    paved = {"z": 0.0, "material": "stone#c9c0ac", "pattern": "slabs", "step": 0.9}
    r.extra["site"] = {
        "base": {"material": "grass#7a9a48", "z": -0.02, "radius": 180},
        "areas": [paved | {"outline": rect(-13.5, near - 4, 13.5, far + 15)}],
        "strips": [], "tufts": 60, "buildings": [], "blocks": [],
        "hills": {"colour": "#5f9058", "radius": 130, "height": 12},
    }  # fmt: skip


RECIPES = {"teahouse": teahouse, "siheyuan": siheyuan, "thai_house": thai_house, "wat_yard": wat_yard}
