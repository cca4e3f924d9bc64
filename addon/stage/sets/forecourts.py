# SPDX-License-Identifier: GPL-3.0-or-later
"""Recipe of a petrol station: pumps under a lit canopy, a shop behind, the board of prices, a road before it."""

from . import facade
from .nature import scatter
from .outdoors import EAST, NORTH, SOUTH, WEST, rect, skyline
from .relations import at

ROWS, ISLES = (1.3, 7.3), 4.1  # y of the rows of islands, x of their middles to both sides, metres
CLEAR = 4.7  # m below the canopy
KERB = 0.17  # m that an island stands above the ground
SHOP = 15.5  # y of the shop's front
ROAD = -11.5  # y of the near kerb of the road
BRANDS = ("#b8402f", "#2f6a4a", "#c98a2b", "#2f5d86")
FUEL = {"en": "PETROL", "de": "TANKSTELLE", "fr": "STATION", "es": "GASOLINA", "it": "BENZINA", "ko": "주유소",
        "ja": "ガソリン", "zh": "加油站", "th": "ปั๊มน้ำมัน"}  # fmt: skip
SHOPS = {"en": "SHOP", "de": "SHOP", "fr": "BOUTIQUE", "es": "TIENDA", "it": "NEGOZIO", "ko": "편의점",
         "ja": "ショップ", "zh": "便利店", "th": "ร้านค้า"}  # fmt: skip


def petrol_station(r):
    """Four islands of pumps under a canopy, between a road and a lit shop."""
    s, rng, language = r.side, r.rng, r.needs.language[:2]
    brand = rng.choice(BRANDS)
    r.acting = (0.0, ROWS[0] - 0.7, 1.2)
    r.axis = s * 0.34
    r.floor = tuple(rect(-20, ROAD + 0.4, 20, SHOP))
    _pumps(r, brand)
    r.far("canopy", "forecourt_canopy", 0, sum(ROWS) / 2, z=CLEAR,
          params={"colour": brand, "label": FUEL.get(language, FUEL["en"])})  # fmt: skip
    r.far("shop", "forecourt_shop", 0, SHOP + 3.55, params={"colour": brand, "label": SHOPS.get(language, "SHOP")})
    r.opening("door", (0.0, SHOP, 0.0), SOUTH, 1.8, 2.4)
    r.want("totem", "price_totem", at(-s * 10.6, 2.6, s * 0.3), params={"colour": brand}, priority=1)
    _dressing(r)
    r.exit(-18.5, ROAD + 3, EAST, 3.0)
    r.exit(18.5, ROAD + 3, WEST, 3.0)
    r.extra["lanes"] = [(s * ISLES, ROWS[0] - 2.0, s * EAST), (-s * ISLES, ROWS[0] + 2.0, EAST),
                        (-s * 1.0, -5.6, EAST), (s * 8.0, -6.4, EAST)]  # fmt: skip
    r.extra["carriageways"] = [rect(-190, ROAD - 8, 190, ROAD)]
    r.extra["ways"] = {
        "walk": [[(0.0, SHOP - 1.0), (0.0, ROWS[0] - 0.5)], [(-60.0, ROAD + 1.0), (60.0, ROAD + 1.0)]],
        "drive": [[(190.0, ROAD - 2), (-190.0, ROAD - 2)], [(-190.0, ROAD - 6), (190.0, ROAD - 6)]],
    }
    _surroundings(r)


def _pumps(r, brand):
    """Islands with two pumps and a post of the canopy each; the action is between the front ones."""
    for j, y in enumerate(ROWS):
        for side in (-1, 1):
            ident = f"{'ew'[side < 0]}{j + 1}"
            r.want(f"island_{ident}", "pump_island", at(side * ISLES, y), priority=0)
            r.far(f"leg_{ident}", "canopy_leg", side * ISLES, y, z=KERB, params={"colour": brand})
            for n, u in enumerate((-1.45, 1.45)):
                r.far(f"pump_{ident}_{n + 1}", "petrol_pump", side * ISLES + u, y, z=KERB, params={"colour": brand})
    for i, x in enumerate((-1, 1)):
        r.want(f"bin_{i + 1}", "bin", at(x * (ISLES + 3.2), ROWS[i] + 0.1), priority=5)


def _dressing(r):
    s = r.side
    r.want("car_1", "car", at(-s * ISLES - s * 0.5, ROWS[0] + 1.95, EAST), priority=2)
    r.want("car_2", "car", at(s * (ISLES + 0.3), ROWS[1] - 1.95, WEST), priority=4)
    r.want("car_3", "car", at(s * 8.3, SHOP - 3.4, NORTH), priority=4)
    r.want("cage", "bottle_cage", at(-s * 4.4, SHOP - 0.45), priority=3)
    r.want("vending", "vending_machine", at(s * 3.0, SHOP - 0.5), priority=3)
    r.want("flowers", "flower_bucket", at(-s * 2.4, SHOP - 0.5), priority=5)
    r.want("air", "air_pump", at(s * 12.6, 4.6, -s * EAST), priority=3)
    r.want("bench", "park_bench", at(s * 5.4, SHOP - 0.6), priority=6)
    for i, x in enumerate((-3.4, -1.7, 1.7)):
        r.want(f"bollard_{i + 1}", "bollard", at(x, SHOP - 2.2), priority=5)
    for i, (x, y) in enumerate(((-17.5, -8.6), (17.5, -8.6), (-17, 12.0), (17, 12.0))):
        r.want(f"lamp_{i + 1}", "lamp_post", at(x, y), priority=4)


def _surroundings(r):
    """A hedge and trees round the forecourt, a road with traffic, houses and fields beyond."""
    s, rng = r.side, r.rng
    for i, x in enumerate((-18.5, -15.2, -11.9, 11.9, 15.2, 18.5)):
        r.far(f"hedge_{i + 1}", "hedge", x, SHOP + 1.6, params={"size": (3.2, 0.8, 1.3)})
    for i, (x, y) in enumerate(scatter(rng, 60, 24, 90, 5.0, lambda x, y: y > SHOP + 9 or y < ROAD - 14)):
        r.far(f"tree_{i}", "tree" if rng.random() < 0.7 else "pine", x, y, rng.uniform(0, 6), seed=i % 4)
    for i, (x, y) in enumerate(((-34, ROAD - 6), (28, ROAD - 2), (46, ROAD - 6))):
        r.far(f"car_far_{i}", ("car", "truck", "car")[i], x, y, EAST if y < ROAD - 4 else WEST, seed=i + 1)
    for i, x in enumerate((-56, -34, 34, 56)):
        r.far(f"pole_{i}", "lamp_post", x, ROAD + 1.0, SOUTH, params={"style": "pole"})
    across = facade.row(rng, (-64, ROAD - 24), (-18, ROAD - 24), NORTH) + facade.row(
        rng, (24, ROAD - 24), (64, ROAD - 24), NORTH
    )
    for b in across:
        b.update(floors=2)
    line = {"width": 0.14, "top": 0.006, "material": "white#d8d2bd"}
    r.extra["site"] = {
        "base": {"material": "grass#86994a", "z": -0.06, "radius": 230},
        "areas": [
            {"outline": rect(-190, ROAD - 8, 190, ROAD), "z": 0.0, "material": "asphalt"},
            {"outline": rect(-190, ROAD, 190, ROAD + 1.8), "z": 0.02, "material": "pavement#a9a397"},
            {"outline": rect(-20.5, ROAD - 0.1, 20.5, SHOP + 8), "z": 0.0, "material": "concrete#8f8d86",
             "pattern": "slabs", "step": 3.2},
            {"outline": rect(-14.5, SHOP - 1.6, 14.5, SHOP + 0.2), "z": 0.05, "material": "pavement#aaa59a"},
        ],
        "strips": [
            {"from": (-62, ROAD - 4), "to": (62, ROAD - 4), "dash": (3.0, 4.0)} | line,
            *({"from": (-62, y), "to": (62, y)} | line for y in (ROAD - 7.7, ROAD - 0.3)),
            *({"from": (x, SHOP - 5.6), "to": (x, SHOP - 1.7)} | line for x in (s * 6.9, s * 9.7, s * 12.5)),
        ],
        "tufts": 0,
        "buildings": across,
        "blocks": skyline(rng, 5, 12, 22, near=110, far=150),
        "hills": {"colour": "#7c9a6a", "radius": 160, "height": 15},
    }  # fmt: skip


RECIPES = {"petrol_station": petrol_station}
