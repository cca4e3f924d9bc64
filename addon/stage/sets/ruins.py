# SPDX-License-Identifier: GPL-3.0-or-later
"""Recipes of ruins, open to the sky: of an abbey, a castle, an ancient temple, of houses that were bombed."""

from . import boxes
from .nature import scatter
from .needs import spoken
from .outdoors import EAST, NORTH, SOUTH, WEST, rect, skyline
from .relations import SPARE, at

NAVE, AISLE, END = 5.0, 9.4, 10.8  # m: of the columns and of the side walls from the middle, of the end wall


def ruin(r):
    """The ruin that the headings speak of; where they do not say of what, the place's own seed chooses."""
    told = next((recipe for words, recipe in SORTS if spoken(r.needs.headings, words)), None)
    (told or (abbey, castle, temple)[r.seed % 3])(r)


def abbey(r):
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


def castle(r):
    """The yard of a castle: its gateway, a round tower, walls with battlements, a well, grass over all."""
    s, rng = r.side, r.rng
    r.acting = (0.0, -1.4, 1.7)
    r.axis = s * 0.3
    r.floor = tuple(rect(-10.6, -11.5, 10.6, 9.2))
    r.far("gate", "castle_gate", s * 2.4, 11.2, SOUTH, seed=rng.randrange(8))
    r.far("tower", "castle_tower", -s * 10.4, 12.6, 0.0, seed=rng.randrange(8))
    r.far("tower_2", "castle_tower", s * 16.8, 13.4, 0.0, seed=rng.randrange(8), params={"size": (5.0, 5.0, 6.4)})
    spots = ((-4.8, 11.2, SOUTH, 4.6, 0), (10.0, 11.4, SOUTH, 4.4, 1), (-12.2, 6.0, s * EAST, 5.0, 0),
             (-12.2, -0.3, s * EAST, 4.6, 1), (-12.2, -6.6, s * EAST, 3.0, 1), (12.2, 6.6, -s * EAST, 3.6, 1),
             (12.2, -6.6, -s * EAST, 2.4, 1))  # fmt: skip
    for i, (x, y, yaw, tall, broken) in enumerate(spots):
        r.far(f"wall_{i}", "castle_wall", s * x, y, yaw, seed=rng.randrange(8),
              params={"size": (6.0, 1.2, tall), "broken": broken})  # fmt: skip
    r.want("well", "well", at(s * 5.8, 3.4), priority=0)
    r.want("stone", "fallen_stone", at(-s * 2.8, 1.6, 0.3), priority=2)
    r.want("stone_2", "fallen_stone", at(s * 2.6, 2.9, -0.2), priority=3)
    for i, (x, y) in enumerate(((-8.4, 7.4), (8.6, 8.0), (-9.4, -2.6), (9.4, -3.4), (-4.4, 7.9))):
        r.want(f"rubble_{i + 1}", "rubble", at(s * x, y, rng.uniform(0, 6)), priority=3)
    _green(r)
    r.exit(s * 2.4, 8.6, SOUTH, 2.4)
    r.exit(s * 10.0, 0.2, -s * EAST, 1.8)
    r.exit(0.0, -11.0, NORTH, 2.2)
    _land(r, "grass#7f8f4c", [{"form": "birds", "count": 6}])


def temple(r):
    """A hill with an ancient temple: its front on steps, columns that stand and lie about, dry grass, cypresses."""
    s, rng = r.side, r.rng
    r.acting = (0.0, -2.4, 1.7)
    r.axis = s * 0.3
    r.floor = tuple(rect(-13.0, -11.5, 13.0, 5.6))
    r.far("front", "temple_front", -s * 1.0, 9.6, SOUTH, seed=rng.randrange(8))
    pale = {"colour": "#d3c7ab"}
    for i, (x, y, tall) in enumerate(((-8.4, 2.6, 3.4), (7.6, 2.2, 4.6), (10.6, 0.2, 1.6), (-10.8, -2.4, 2.2),
                                      (9.2, -5.4, 1.2))):  # fmt: skip
        r.want(f"column_{i}", "ruin_column", at(s * x, y), params={"size": (1.2, 1.2, tall), **pale}, priority=1 + i)
    for i, (x, y, yaw) in enumerate(((3.4, 2.4, 0.5), (4.9, 1.6, 0.7), (-4.6, 3.0, -0.4), (-6.6, -5.0, 1.2))):
        r.want(f"drum_{i}", "column_drum", at(s * x, y, yaw), params=pale, priority=2 + i)
    r.want("stone", "fallen_stone", at(-s * 2.9, 0.6, 0.3), params=pale, priority=1)
    r.want("stone_2", "fallen_stone", at(s * 2.8, -0.2, -0.4), params=pale, priority=3)
    for i, (x, y) in enumerate(scatter(rng, 26, 3.0, 12, 1.2, lambda x, y: -10 < y < 4.6 and abs(x) < 12)):
        r.want(f"grass_{i}", ("grass", "bush")[i % 5 == 0], at(x, y, i), priority=SPARE)
    for i, (x, y) in enumerate(scatter(rng, 46, 18, 90, 5.0, lambda x, y: abs(x) > 15 or y > 18 or y < -24)):
        r.far(f"cypress_{i}", "pine" if i % 3 else "tree", x, y, i, seed=i % 4)
    for i, (x, y, kind) in enumerate(((17, 12, "ruin_column"), (-18, 10, "ruin_column"), (20, 4, "column_drum"),
                                      (-20, -3, "ruin_column"), (15, -9, "ruin_column"))):  # fmt: skip
        r.far(f"remains_{i}", kind, s * x, y, i, seed=i, params=pale if kind == "ruin_column" else None)
    r.exit(-12.0, -6.0, EAST, 2.0)
    r.exit(12.0, -7.4, WEST, 2.0)
    r.exit(0.0, -11.0, NORTH, 2.2)
    _land(r, "grass#a39a5c", [{"form": "flags", "outline": (-5.0, -10.5, 5.0, 5.4)}])


def bombed(r):
    """A street after bombs: walls with empty windows, rooms open to the air, heaps of brick, charred beams."""
    s, rng = r.side, r.rng
    r.acting = (0.0, -1.6, 1.7)
    r.axis = s * 0.28
    r.floor = tuple(rect(-14.0, -8.6, 14.0, 4.4))
    for i, (x, y, yaw) in enumerate(((-6.4, 8.4, 0.0), (4.6, 9.0, 0.0), (15.2, 8.2, 0.0), (-17.4, 9.2, 0.0),
                                     (-7.6, 20.0, 0.2), (8.0, 21.0, -0.15), (24.0, 18.0, 0.3), (-24.0, -14.0, NORTH),
                                     (24.0, -14.4, NORTH))):  # fmt: skip
        r.far(f"house_{i}", "bombed_house", s * x, y, s * yaw, seed=rng.randrange(8))
    for i, (x, y) in enumerate(((-3.4, 3.2), (2.6, 3.4), (8.8, 3.0), (-9.6, 2.8), (-12.0, -3.2), (10.6, -4.0))):
        r.want(f"heap_{i}", "brick_heap", at(s * x, y, rng.uniform(0, 6)), priority=1 + i)
    r.want("stone", "fallen_stone", at(-s * 2.9, 0.4, 0.3), priority=2)
    r.want("cart", "cart", at(s * 5.4, 0.6, 0.8), priority=3)
    r.want("chair", "chair", at(s * 2.5, 0.9, 2.2), priority=4)
    r.want("case", "suitcase", at(-s * 1.8, 1.8, 0.5), priority=5)
    for i, (x, y) in enumerate(((-13.0, 3.6), (12.6, 3.9))):
        r.want(f"tree_{i}", "blasted_tree", at(s * x, y), priority=5)
    r.exit(-13.2, -3.0, EAST, 2.4)
    r.exit(13.2, -3.0, WEST, 2.4)
    _land(r, "soil#7d7264", [], skyline(rng, 10, 8, 16, near=60, far=100),
          [{"outline": rect(-60, -8.4, 60, -0.4), "z": 0.004, "low": -0.05, "material": "stone#77736c",
            "pattern": "slabs", "step": 0.7}])  # fmt: skip


def _land(r, ground, forms, blocks=(), areas=()):
    r.extra["ways"] = {"walk": [[(0.0, -30.0), (0.0, 5.0)]], "drive": []}
    r.extra["site"] = {
        "base": {"material": ground, "z": 0.0, "radius": 190},
        "areas": list(areas),
        "strips": [],
        "tufts": 1100 if not areas else 160,
        "patches": ("soil#8a7d5f", 18),
        "buildings": [],
        "blocks": list(blocks),
        "land": forms,
        "hills": {"colour": "#7d8f5f", "radius": 140, "height": 19},
    }


CASTLE = ("castle", "fort", "fortress", "citadel", "keep", "burg", "burgruine", "château", "castillo", "castello",
          "성터", "성곽", "城跡", "古城", "ปราสาท")  # fmt: skip
TEMPLE = ("temple", "ancient", "acropolis", "columns", "roman", "greek", "tempel", "antike", "templo", "tempio", "신전",
          "고대", "神殿", "遺跡", "遗迹", "วิหาร")  # fmt: skip
BOMBED = ("city", "town", "house", "street", "bombed", "bombed-out", "village", "building", "stadt", "haus", "ville",
          "maison", "ciudad", "casa", "città", "도시", "마을", "건물", "街", "废墟城市", "เมือง")  # fmt: skip
ABBEY = ("abbey", "church", "monastery", "chapel", "cathedral", "priory", "kloster", "abbaye", "abadía", "abbazia",
         "수도원", "修道院")  # fmt: skip
SORTS = ((ABBEY, abbey), (CASTLE, castle), (TEMPLE, temple), (BOMBED, bombed))
RECIPES = {"ruin": ruin}
