# SPDX-License-Identifier: GPL-3.0-or-later
"""Recipes out of doors in a Korean city: a drinking stall in its tent, a lane of market shops, a home on a roof."""

from ..plan import Wall
from . import facade, korean_fronts
from .outdoors import EAST, NORTH, SOUTH, WEST, rect, skyline
from .relations import SPARE, at

STALLS = {
    "ko": (
        ("떡볶이", "food"),
        ("과일", "fruit"),
        ("생선", "fish"),
        ("반찬", "kimchi"),
        ("채소", "greens"),
        ("옷", "clothes"),
        ("김밥·순대", "food"),
        ("수산", "fish"),
        ("김치", "kimchi"),
        ("한복", "clothes"),
    ),
    "en": (
        ("FOOD", "food"),
        ("FRUIT", "fruit"),
        ("FISH", "fish"),
        ("PICKLES", "kimchi"),
        ("GREENS", "greens"),
        ("CLOTHES", "clothes"),
        ("NOODLES", "food"),
        ("SEAFOOD", "fish"),
        ("SPICES", "kimchi"),
        ("TEXTILES", "clothes"),
    ),
}
GOODS = ("food", "fish", "greens", "clothes", "kimchi", "fruit")
BANNERS = {"ko": korean_fronts.NAMES}
ABROAD = ("BAR", "CAFE", "PHARMACY", "BILLIARDS", "GRILL", "NOODLES", "SINGING", "DENTIST", "TAXI", "HOTEL")
AWNINGS = ("#2f6a8a", "#b8452f", "#3f7a55", "#d08a2c")
BOARDS = ("#2f5f9a", "#b8383a", "#2f7a55", "#d09a2c", "#6a3f8a", "#d8d2c2")
VILLAS = ("#9a5a48", "#a56a52", "#8a4f42", "#c9bda8", "#b8a890")  # brick houses of three floors
STALL_NAMES = {"ko": "포장마차", "en": "SOJU · NOODLES"}


def _told(r, table):
    return table.get(r.needs.language[:2], table.get("en", ()))


def pojangmacha(r):
    """At night on a pavement: an orange tent open to the front, a cart of pots, drum tables with stools, bare bulbs."""
    s, rng, long = r.side, r.rng, 60
    north, south = 8.2, -8.6
    r.acting = (0.1 * s, 0.6, 1.2)
    r.axis = s * 0.2
    r.floor = tuple(rect(-20, -2.6, 20, north))
    wide, deep, y = 7.6, 5.0, 2.6
    r.want(
        "roof",
        "tent_roof",
        at(0.0, y),
        z=3.15,
        params={"size": (wide, deep, 1.1), "label": _told(r, STALL_NAMES)},
        priority=0,
    )
    r.want(
        "back",
        "tent_side",
        at(0.0, y + deep / 2 - 0.1),
        params={"size": (wide - 0.1, 0.07, 2.3), "plain": True},
        priority=1,
    )
    for side, name in ((-1, "left"), (1, "right")):
        r.want(f"pole_{name}", "tent_pole", at(side * (wide / 2 - 0.16), y - deep / 2 + 0.16), priority=3)
    r.want(
        "cart",
        "food_cart",
        at(s * 0.5, y + 0.55),
        priority=0,
        params={"label": "어묵 · 국수" if r.needs.language[:2] == "ko" else ""},
    )
    tables = ((-2.6, 1.3), (2.75, 1.6), (-2.45, 3.6), (-5.6, 1.0), (5.7, 1.4))
    wanted = 3 + (r.needs.seats > 4) + (r.needs.seats > 6)
    for i, (x, v) in enumerate(tables[: max(wanted, 4)]):
        r.want(f"table_{i + 1}", "drum_table", at(s * x, v), priority=1 + i)
        for j, (a, b) in enumerate(((-0.68, 0.0), (0.68, 0.0), (0.0, -0.68), (0.0, 0.68))):
            r.want(f"stool_{i + 1}_{j + 1}", "plastic_stool", at(s * (x + a), v + b, _inward(s * a, b)), priority=2 + i)
        r.on(f"table_{i + 1}", "soju_bottle", "glass", "glass", "bowl", "plate")
    for i, x in enumerate((-0.5, 0.5, 1.5)):
        r.want(f"stool_cart_{i}", "plastic_stool", at(s * x, y - 0.45, NORTH), priority=6)
    r.want("boxes", "crate", at(-s * 3.1, y + 1.9, 0.2), priority=SPARE)
    for i, x in enumerate((-11.5, 10.5)):
        r.want(f"lamp_{i + 1}", "lamp_post", at(x, 6.6, NORTH), priority=4)
    r.want("bicycle", "bicycle", at(s * 8.2, 6.9, EAST), priority=SPARE)
    rows = facade.row(rng, (-long, north), (long, north), SOUTH, (0, north), style="modern")
    rows += facade.row(rng, (-long, south), (long, south), NORTH, (0, south), style="modern")
    korean_fronts.dress(rng, rows)
    r.backs = [Wall("north", (20, north), (-20, north), 9)]
    for b in rows:
        for (x, v), yaw, w, h in facade.doors(b):
            if abs(x) < 16 and v > 0:
                r.opening("door", (x, v, 0.0), yaw, w, h)
    korean_fronts.signs(r, [b for b in rows if abs(b["x"]) < 26], _told(r, BANNERS) or ABROAD)
    r.exit(-17.5, 0.0, EAST)
    r.exit(17.5, 0.0, WEST)
    r.extra["lanes"] = [(-s * 8.5, -5.0, WEST), (s * 9.0, -5.0, WEST), (s * 15.0, -5.0, EAST)]
    r.extra["carriageways"] = [rect(-long, -7.4, long, -3.0)]
    r.extra["ways"] = {"walk": [[(-long, -1.6), (long, -1.6)], [(-long, 7.2), (long, 7.2)]],
                       "drive": [[(long, -5.2), (-long, -5.2)]]}  # fmt: skip
    pavement = {"z": 0.0, "material": "pavement#8a8f96", "pattern": "slabs", "step": 0.6}
    r.extra["site"] = {
        "base": {"material": "pavement#7d7f82", "z": -0.08, "radius": 190},
        "areas": [
            {"outline": rect(-long - 16, -7.4, long + 16, -3.0), "z": 0.0, "material": "asphalt"},
            pavement | {"outline": rect(-long, south - 0.1, long, -7.4)},
            pavement | {"outline": rect(-long, -3.0, long, north + 0.1)},
        ],
        "strips": [
            {
                "from": (-long, y),
                "to": (long, y),
                "width": 0.26,
                "top": 0.03,
                "material": "stone#b9b4a9",
                "dash": (0.94, 0.06),
            }
            for y in (-3.0, -7.4)
        ],
        "buildings": rows,
        "blocks": skyline(rng, 16, 20, 44, near=80, far=140),
    }


def _inward(x, y):
    """The yaw of a stool at (x, y) from the middle of its table."""
    return (WEST if x > 0 else EAST) if abs(x) > abs(y) else (SOUTH if y > 0 else NORTH)


def market_alley(r):
    """A lane between shops that spill their goods into it, awnings over awnings, signs, bulbs, bunting."""
    s, rng = r.side, r.rng
    half, depth, pitch = 1.5, 2.6, 3.3
    r.acting = (0.0, 0.4, 1.1)
    r.axis = 0.0
    r.floor = tuple(rect(-half - depth - 0.3, -15.5, half + depth + 0.3, 15.5))
    shops = list(_told(r, STALLS))
    rng.shuffle(shops)
    for i in range(9):
        y = (i - 4) * pitch
        for side, name in ((-1, "left"), (1, "right")):
            label, goods = shops[(2 * i + (side > 0)) % len(shops)]
            look = {"goods": goods, "colour": AWNINGS[GOODS.index(goods) % 4]}
            x, yaw = side * (half + depth / 2 + 0.08), -side * EAST
            r.want(f"{name}_{i + 1}", "market_shop", at(x, y, yaw), params=look, priority=1)
            board = {
                "label": label,
                "size": (2.9, 0.12, 0.7),
                "height": 3.28,
                "colour": BOARDS[(2 * i + side) % 6],
                "plain": True,
            }
            r.far(f"board_{name}_{i + 1}", "wall_sign", side * (half + 1.02), y, yaw, params=board)
    _overhead(r, half)
    for i, (x, y) in enumerate(((1.15, -5.2), (-1.2, 4.8), (1.15, 8.2), (-1.15, -8.6))):
        r.want(f"stool_{i}", "plastic_stool", at(s * x, y, -s * EAST if x > 0 else s * EAST), priority=5)
    r.want("cart", "hand_truck", at(-s * 1.05, 7.4, 0.2), priority=SPARE)
    r.exit(0.0, -15.0, NORTH)
    r.exit(0.0, 15.0, SOUTH)
    rows = []
    for side in (-1, 1):
        x = side * (half + depth + 0.3)
        for b in facade.row(rng, (x, -34), (x, 34), -side * EAST, (x, 0), style="modern"):
            rows.append(b)
    korean_fronts.dress(rng, rows, 0.0)
    rows += [
        b
        for y, yaw in ((-40, NORTH), (40, SOUTH))
        for b in korean_fronts.dress(rng, facade.row(rng, (-20, y), (20, y), yaw))
    ]
    r.extra["ways"] = {"walk": [[(x, -30.0), (x, 30.0)] for x in (-0.6, 0.6)], "drive": []}
    r.extra["site"] = {
        "base": {"material": "concrete#85827b", "z": -0.06, "radius": 150},
        "areas": [
            {
                "outline": rect(-half - depth, -40, half + depth, 40),
                "z": 0.0,
                "material": "concrete#98948b",
                "pattern": "slabs",
                "step": 0.9,
            }
        ],
        "strips": [
            {"from": (x, -36), "to": (x, 36), "width": 0.1, "top": 0.006, "material": "yellow#c9a550"}
            for x in (-half + 0.1, half - 0.1)
        ],
        "buildings": rows,
        "blocks": skyline(rng, 8, 14, 30, near=80, far=120),
    }


def _overhead(r, half):
    """Signs that stand out over the lane, bulbs and bunting across it."""
    words = list(_told(r, BANNERS) or ("MARKET", "FISH", "TEA", "NOODLE", "CLOTH"))
    r.rng.shuffle(words)
    for i in range(8):
        side = -1 if i % 2 else 1
        params = {"label": words[i % len(words)][:4], "size": (0.6, 0.14, 1.9)}
        r.far(
            f"banner_{i}", "banner_sign", side * (half + 0.72), (i - 3.5) * 3.3 + 0.1, 0.0, seed=i, z=4.0, params=params
        )
    for i in range(7):
        asset, z = ("lantern_string", 5.3) if i % 2 == 0 else ("bunting", 5.0)
        size = (2 * half + 0.5, 0.4, 0.9) if i % 2 == 0 else (2 * half + 0.5, 0.05, 0.6)
        r.want(f"{asset}_{i}", asset, at(0.0, (i - 3) * 4.2), z=z, params={"size": size}, priority=5)


def rooftop_room(r):
    """A one-room house on a flat roof painted green: water tank, washing, a platform to sit on, the city below."""
    s, rng, w, d = r.side, r.rng, 6.2, 5.2
    r.axis = s * 0.25
    r.floor = tuple(rect(-w, -d, w, d))
    outline = rect(-w, -d, w, d)
    for i, (a, b) in enumerate(zip(outline, outline[1:] + outline[:1], strict=True)):
        r.walls.append(Wall(f"parapet_{i}", a, b, 0.95, 0.2))
    door = 1.35
    house = (-s * 1.3, d - 2.1)
    front = house[1] - 1.8
    r.acting = (house[0] + door + s * 0.5, front - 1.9, 1.2)
    r.want("house", "rooftop_house", at(*house), params={"size": (6.0, 3.6, 2.75), "door": door}, priority=0)
    r.opening("door", (house[0] + door, front - 0.05, 0.0), SOUTH, 0.95, 2.05)
    r.want("shoes", "shoes_row", at(house[0] + door - s * 0.95, front - 0.5), priority=1,
           params={"size": (0.84, 0.28, 0.11)})  # fmt: skip
    r.exit(s * (w - 0.6), d - 1.2, -s * EAST, 1.2)
    r.want("tank", "roof_tank", at(s * 3.6, d - 1.2), priority=0)
    r.want("platform", "pyeongsang", at(s * 3.9, -0.6, -s * EAST), priority=0)
    r.want("line", "washing_line", at(-s * 4.4, -1.6, EAST), priority=1)
    for i, (x, y) in enumerate(((-5.6, -0.3), (-5.55, -1.0), (-5.6, -1.7))):
        r.want(f"onggi_{i}", "onggi", at(s * x, y), priority=3)
    for i, x in enumerate((5.5, 4.8, 4.1)):
        r.want(f"pot_{i}", "plant", at(s * x, -d + 0.45), priority=SPARE)
    r.want("boxes", "planter_box", at(s * 5.6, 2.0, EAST), priority=3)
    r.want("boxes_2", "planter_box", at(-s * 5.6, -3.9, EAST), priority=5)
    r.want("grill", "drum_table", at(s * 3.4, -3.4), priority=5)
    r.want("stool_1", "plastic_stool", at(s * 2.6, -3.3, s * EAST), priority=5)
    r.want("stool_2", "plastic_stool", at(s * 4.3, -3.2, -s * EAST), priority=6)
    r.want("dish", "satellite_dish", at(s * 5.5, d - 2.5, 0.3), priority=6)
    r.want("bicycle", "bicycle", at(-s * 5.4, d - 4.6, 0.1), priority=SPARE)
    r.want("bucket", "bucket", at(-s * 1.4, front - 1.0), priority=6)
    r.on("platform", "fruit", "can", "cup")
    r.extra["ledges"] = []
    low = -11.0
    near = [*skyline(rng, 15, -7, -2, base=low, near=17, far=27), *skyline(rng, 26, -6, 1, base=low, near=34, far=60)]
    r.extra["site"] = {
        "base": {"material": "asphalt#5d6064", "z": low, "radius": 400},
        "areas": [
            {
                "outline": rect(-w, -d, w, d),
                "z": 0.0,
                "low": -0.4,
                "material": "concrete#5f8f70",
                "pattern": "slabs",
                "step": 3.4,
            },
            {
                "outline": rect(-w - 0.2, -d - 0.2, w + 0.2, d + 0.2),
                "z": -0.4,
                "low": low,
                "material": "brick#8a4a3a",
                "plain": True,
            },
        ],
        "strips": [],
        "buildings": [],
        "blocks": [b | {"colour": rng.choice(VILLAS)} for b in near]
        + skyline(rng, 24, 8, 36, base=low, near=80, far=150),
        "hills": {"colour": "#6f8a78", "radius": 165, "height": 34, "base": low},
    }


RECIPES = {"pojangmacha": pojangmacha, "market_alley": market_alley, "rooftop_room": rooftop_room}
