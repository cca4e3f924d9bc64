# SPDX-License-Identifier: GPL-3.0-or-later
"""Recipes of a Korean house: the yard, the warm room with its oiled floor, the open hall."""

from ..plan import Wall
from .outdoors import EAST, NORTH, WEST, rect
from .relations import SPARE, against, at

LOOK = {"wall": "#ece3cf", "dado": "#ddd0b4", "trim": "#6a4329", "wood": "#6a4329", "door": "#6a4329"}


def hanok_yard(r):
    """A yard of trodden earth: the house about two sides of it, a wall with a gate, jars on their terrace."""
    s, rng, w, back = r.side, r.rng, 8.2, 4.6
    r.acting = (0.8 * s, -1.75, 1.5)
    r.axis = s * 0.22
    front = -8.4
    r.floor = tuple(rect(-w, front, w, back))
    bays = ("room", "hall", "hall", "room")
    r.want("house", "hanok", at(s * 2.4, back - 2.15), params={"size": (9.6, 4.2, 4.9), "bays": bays}, priority=0)
    r.want("wing", "hanok", at(-s * (w - 2.0), -1.6, s * EAST), priority=0,
           params={"size": (7.4, 3.8, 4.7), "bays": ("kitchen", "room", "room")[:: int(s)]})  # fmt: skip
    r.want("jars", "jangdokdae", at(s * (w - 1.2), -1.3, -s * EAST), priority=0)
    r.want("step", "step_stone", at(s * 2.4, back - 4.55), priority=1)
    r.want("step_2", "step_stone", at(-s * (w - 4.15), -1.6, s * EAST), priority=3)
    r.want("platform", "pyeongsang", at(s * (w - 1.5), -4.7, 0.0), priority=2)
    r.want("onggi_1", "onggi", at(-s * 2.3, -6.9), priority=4)
    r.want("basket", "basket", at(-s * 3.0, -7.4), priority=SPARE)
    r.want("plant_1", "plant", at(s * (w - 0.6), -3.1), priority=SPARE)
    gate = -s * 1.2
    r.opening("gap", (gate, front + 0.05, 0.0), NORTH, 1.5, 2.2)
    r.exit(-s * (w - 0.35), -6.4, s * EAST, 1.2)
    _enclose(r, s, w, front, back, gate)
    _village(r, s, rng)
    r.extra["ways"] = {"walk": [[(gate, front), (0.0, 0.0)]], "drive": []}
    r.backs = [Wall("back", (w, back), (-w, back), 5)]
    r.extra["site"] = {
        "base": {"material": "grass#929a58", "z": -0.02, "radius": 180},
        "areas": [
            {
                "outline": rect(-w - 0.2, front - 0.2, w + 0.2, back + 0.4),
                "z": 0.0,
                "material": "sand#c2ab84",
                "plain": True,
            },
            {"outline": rect(-60, front - 4.0, 60, front - 1.0), "z": 0.0, "material": "sand#b59d76", "plain": True},
        ],
        "strips": [],
        "tufts": 160,
        "patches": ("sand#b8a07a", 26),
        "buildings": [],
        "blocks": [],
        "hills": {"colour": "#6f9060", "radius": 95, "height": 24},
    }


def _enclose(r, s, w, front, back, gate):
    """The wall all round, its gate, and what stands outside it."""
    thick = 0.4
    r.far("gate", "hanok_gate", gate, front - 1.0, NORTH)
    for i, (a, b) in enumerate(((-w - 0.4, gate - 1.55), (gate + 1.55, w + 0.4))):
        _stretch(r, f"wall_front_{i}", (a, front - thick), (b, front - thick), 1.2)
    for side in (-1, 1):
        _stretch(r, f"wall_side_{side}", (side * (w + thick), front), (side * (w + thick), back + 0.2))
    _stretch(r, "wall_back", (-w - 0.4, back + 0.5), (w + 0.4, back + 0.5))


def _stretch(r, ident, start, end, tall=1.95):
    """Whole lengths of wall from point to point."""
    (ax, ay), (bx, by) = start, end
    long, along = max(abs(bx - ax), abs(by - ay)), abs(bx - ax) > abs(by - ay)
    n = max(round(long / 4.0), 1)
    for i in range(n):
        t = (i + 0.5) / n
        size = {"size": (round(long / n - 0.01, 3), 0.42, tall)}
        r.far(f"{ident}_{i}", "hanok_wall", ax + (bx - ax) * t, ay + (by - ay) * t, 0.0 if along else EAST, params=size)


def _village(r, s, rng):
    """Neighbours' roofs, pines and a persimmon tree over the wall."""
    for i, (x, y, yaw) in enumerate(((-14, 10, 0.1), (3, 13, -0.05), (17, 9, 0.3), (17, -4, -1.4), (-17, -3, 1.5),
                                     (-12, -20, 3.0), (9, -21, 3.2))):  # fmt: skip
        r.far(f"neighbour_{i}", "hanok", s * x, y, yaw, seed=i, params={"far": True})
    for i in range(16):
        x, y = rng.uniform(-34, 34), rng.choice((rng.uniform(17, 40), rng.uniform(-44, -26)))
        r.far(f"pine_{i}", "pine", x, y, rng.uniform(0, 6), seed=i % 4)
    r.far("tree", "tree", s * (7.2 + 2.2), 1.5, 0.4, seed=1)


def ondol_room(r):
    """A floor of oiled paper, warm from below; bedding, a low table, chests; people sit on the floor."""
    r.w, r.d, r.h = 5.0, 4.2, 2.5
    r.extra["style"] = "hanok"
    r.look.update(LOOK, floor="oiled", floor_colour="#d3a552")
    r.acting = (0.55, -0.9, 1.0)
    back = r.d / 2
    r.window("left", 0.2, 1.4, 1.15, 0.5)
    r.door("right", -0.9, 0.85, 1.9)
    r.door("back", 1.75, 0.85, 1.9)
    r.want("screen", "folding_screen", at(-0.75, back - 0.24), priority=1)
    r.want("bedding", "floor_mattress", at(-1.3, back - 1.6), priority=0)
    r.want("chest", "bandaji", against("right", along=1.0), priority=2)
    r.want("wardrobe", "nong", against("left", along=-1.5), priority=2)
    r.want("soban", "soban", at(0.4, 0.75), priority=0)
    places = ((0.4, 1.33, 0.0), (-0.3, 0.75, EAST), (1.08, 0.75, WEST))
    for i in range(max(2, min(len(places), r.needs.seats))):
        r.want(f"cushion_{i + 1}", "floor_cushion", at(*places[i]), priority=3)
    r.want("lamp", "candle_stand", at(-0.2, back - 0.75), priority=3)
    r.want("picture", "scroll_picture", against("right", along=1.0), priority=6)
    r.want("basket", "basket", at(-2.1, -0.7), priority=SPARE)
    r.on("soban", "bowl", "teapot", "cup", "cup")
    r.on("chest", "moon_jar", "box")
    r.on("wardrobe", "blanket", "basket")


def hanok_hall(r):
    """A floor of boards under bare beams, paper doors at both sides, the yard beyond its lifted doors."""
    r.w, r.d, r.h = 6.4, 4.4, 2.75
    r.extra |= {"style": "hanok", "bays": "open", "ground": -0.5}
    r.look.update(LOOK, floor="maru", floor_colour="#9a6c43")
    r.acting = (0.2, -0.9, 1.1)
    r.d / 2
    r.door("left", -0.4, 0.9, 1.95)
    r.door("right", 0.3, 0.9, 1.95)
    for u in (-2.08, 0.0, 2.08):
        r.gap("back", u, 1.9, 2.05)
    r.window("right", -1.3, 0.9, 0.8, 0.9)
    r.want("table", "low_meal_table", at(-1.45, 0.45), priority=0)
    places = ((-1.45, 1.13, 0.0), (-1.45, -0.23, NORTH), (-2.3, 0.45, EAST), (-0.6, 0.45, WEST))
    for i in range(max(2, min(4, r.needs.seats))):
        r.want(f"cushion_{i + 1}", "floor_cushion", at(*places[i]), priority=2)
    r.want("chest", "bandaji", against("left", along=-1.7), priority=2)
    r.want("rice_chest", "trunk", against("right", along=-1.3), priority=3)
    r.want("basket", "basket", at(-2.8, 1.2), priority=6)
    r.want("broom", "broom", at(-2.95, 0.5), priority=SPARE)
    r.want("lamp", "candle_stand", at(-0.35, 1.25), priority=4)
    r.want("picture", "scroll_picture", against("left", along=0.9), priority=6)
    r.on("table", "teapot", "cup", "cup", "bowl", "fruit")
    r.on("chest", "moon_jar", "box")


RECIPES = {"hanok_yard": hanok_yard, "ondol_room": ondol_room, "hanok_hall": hanok_hall}
