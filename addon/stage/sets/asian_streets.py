# SPDX-License-Identifier: GPL-3.0-or-later
"""Recipes of streets and lanes in Japan, China and Thailand; ``lane`` lays out those of other times too."""

import math

from ..plan import Wall
from . import facade, house_fronts
from .outdoors import EAST, NORTH, SOUTH, WEST, rect, skyline
from .relations import SPARE, against, at

LONG, NEAR, END = 48.0, -10.0, 20.0  # m: of the lane, and the ends of its floor
WORDS = {
    "ja": ("そば", "居酒屋", "薬", "写真館", "寿司", "喫茶", "酒店", "理容", "うどん", "書店"),
    "zh": ("茶庄", "面馆", "药铺", "当铺", "旅社", "酒楼", "理发", "布庄", "书局", "粮油"),
    "th": ("ร้านยา", "ข้าวมันไก่", "ทอง", "กาแฟ", "ตัดผม", "ก๋วยเตี๋ยว", "อะไหล่", "ขนม"),
}
MACHIYA = [{"house": "machiya", "floors": 2, "colour": c, "plaster": p, "shop": shop}
           for c, p, shop in (("#4b3325", "#d9cfb8", True), ("#5a3f2c", "#cfc2a4", False), ("#3f2f26", "#e0d8c6", True),
                              ("#654733", "#c9b894", False))]  # fmt: skip
BLOCKS = [{"house": "jp_block", "floors": f, "colour": c, "shop": True}
          for f, c in ((3, "#c9c2b2"), (3, "#8f9a9c"), (4, "#b5a58f"))]  # fmt: skip
SHOPHOUSES = [{"house": "shophouse", "floors": f, "colour": c, "shop": True}
              for f, c in ((2, "#c9b48c"), (3, "#b59a7c"), (2, "#a8b0a0"), (3, "#c7a08a"), (2, "#bcb6a6"))]  # fmt: skip
THAI = [{"house": "thai_shophouse", "floors": f, "colour": c, "awning": a, "shop": True}
        for f, c, a in ((3, "#d8b88a", "#b8342c"), (3, "#a9c0b4", "#2f6a94"), (4, "#c9a5a0", "#3f7a4a"),
                        (3, "#d9cfae", "#c98a2c"), (3, "#9fb4c4", "#a83a5a"))]  # fmt: skip


def lane(r, half, widths, choices, ground, verge=0.0, gap=0.0, blocks=8, sides=None):
    """A lane along y between two rows of houses; people may be from wall to wall. Returns both rows.

    ``verge``: m of pavement before each row, ``choices`` as ``house_fronts.row`` has them, ``sides``: of one row each.
    """
    s, rng = r.side, r.rng
    edge = half + verge
    r.acting = (0.25 * s if half > 2.4 else 0.0, 0.6, 1.1)
    r.axis = s * 0.1 if half > 2.4 else 0.0  # in a narrow lane one looks along its middle
    r.floor = tuple(rect(-edge, NEAR, edge, END))
    rows = []
    for k, (x, yaw, a, b) in enumerate(((-edge, EAST, LONG, -LONG), (edge, WEST, -LONG, LONG))):
        told = sides[k] if sides else choices
        rows.append(house_fronts.row(rng, (x, a), (x, b), yaw, (x, 4), widths, told, gap))
    r.backs = [Wall("west", (-edge, END), (-edge, NEAR), 6), Wall("east", (edge, NEAR), (edge, END), 6)]
    for b in (*rows[0], *rows[1]):
        for (x, y), yaw, w, h in facade.doors(b):
            if NEAR + 1.5 < y < END - 1.5:
                r.opening("door", (x, y, 0.0), yaw, w, h)
    way = 2.0 if half > 2.4 else 1.2
    r.exit(0.0, END - 0.8, SOUTH, way)
    r.exit(0.0, NEAR + 0.8, NORTH, way)
    r.extra["lanes"] = [(0.0, 12.0, SOUTH), (0.0, -7.0, NORTH)]
    r.extra["ways"] = {"walk": [[(x, -LONG), (x, LONG)] for x in (-half * 0.4, half * 0.4)],
                       "drive": [[(half * 0.4, LONG), (half * 0.4, -LONG)]] if half > 2.4 else []}  # fmt: skip
    ends = [b for y, yaw in ((LONG + 2.0, SOUTH), (-LONG - 2.0, NORTH))
            for b in house_fronts.row(rng, (-26, y), (26, y), yaw, (0, 0), widths, choices)]  # fmt: skip
    area = {"z": 0.0, **ground}
    r.extra["site"] = {
        "base": {"material": "pavement#85827a", "z": -0.08, "radius": 180},
        "areas": [area | {"outline": rect(-half, -LONG - 2, half, LONG + 2)}],
        "strips": [],
        "buildings": [*rows[0], *rows[1], *ends],
        "blocks": skyline(rng, blocks, 16, 34, near=85, far=140) if blocks else [],
    }
    if verge:
        paved = {"z": 0.0, "material": "pavement#9a968c", "pattern": "slabs", "step": 0.6}
        r.extra["site"]["areas"] += [
            paved | {"outline": rect(x0, -LONG - 2, x1, LONG + 2)}
            for x0, x1 in ((-edge - 0.1, -half), (half, edge + 0.1))
        ]
    return rows


def kerbs(half, material="stone#b9b4a9", width=0.14, top=0.012):
    """A line along both sides of a lane."""
    return [{"from": (x, -LONG), "to": (x, LONG), "width": width, "top": top, "material": material}
            for x in (-half, half)]  # fmt: skip


def poles(r, x, style=None, pitch=14.0, first=-9.0):
    """Poles along one side with wires from one to the next."""
    look = {"style": style} if style else {}
    for i in range(-2, 5):
        y = first + pitch * i
        if NEAR < y < END:
            r.want(f"pole_{i + 3}", "wire_pole", at(x, y), params=look, priority=1)
        else:
            r.far(f"pole_{i + 3}", "wire_pole", x, y, params=look)
        span = {"size": (pitch - 1.24, 1.0 if style else 1.6, 2.2), **look}
        r.far(f"wires_{i + 3}", "wires", x, y + pitch / 2, EAST, params=span, z=6.5)


def signs(r, rows, words, tall=2.75, upright=True, height=2.9, reach=22.0):
    """A board over each shop, and tall narrow ones that stand out over the lane."""
    words = list(words)
    r.rng.shuffle(words)
    shops = [b for row in rows for b in row if b["shop"] and abs(b["y"]) < reach]
    for i, b in enumerate(shops):
        word, out = words[i % len(words)], 1.05 if b["house"] in ("machiya", "jp_block") else 0.2
        x, y = facade.on_front(b, 0, out if b["house"] == "machiya" else 0.2)
        size = (round(min(b["width"] * 0.6, 3.2), 2), 0.07, 0.5)
        r.far(f"name_{i}", "wall_sign", x, y, b["yaw"], seed=i, params={
            "label": word, "height": height, "size": size, "plain": True})  # fmt: skip
        if upright and i % 2 == 0:
            x, y = facade.on_front(b, b["width"] * 0.4, 1.2 if b["house"] in ("machiya", "shophouse") else 0.4)
            r.far(f"banner_{i}", "banner_sign", x, y, b["yaw"] + EAST, seed=i + 3, z=tall + 0.55,
                  params={"label": word[:4], "size": (0.62, 0.16, 2.1)})  # fmt: skip


def _pots(r, half, spots):
    for i, (x, y) in enumerate(spots):
        r.want(f"pot_{i + 1}", "plant", at(r.side * x * (half - 0.32), y), priority=SPARE)


def japanese_street(r, old=False):
    """A narrow road between low houses under tiles: curtains, lanterns, machines, poles with wires, upright signs."""
    s, half = r.side, 2.9
    choices = [row | {"old": old} for row in MACHIYA]
    ground = {"material": "soil#9a8465" if old else "asphalt#55575a"}
    if old:
        ground["material"] = "soil#a48d6c"
    rows = lane(r, half, (5.2, 6.4, 7.2), choices if old else [*choices, *choices, *BLOCKS], ground,
                blocks=0 if old else 10)  # fmt: skip
    words = WORDS["ja"]
    signs(r, rows, words, upright=not old)
    _lanterns(r, rows, words)
    site = r.extra["site"]
    if old:
        site["base"]["material"] = "soil#8f7a58"
        site["hills"] = {"colour": "#6f8f63", "radius": 120, "height": 26}
        r.want("cart", "cart", at(s * 1.9, 9.0, 0.1), priority=3)
        for i, y in enumerate((3.2, 3.9)):
            r.want(f"barrel_{i + 1}", "barrel", at(-s * (half - 0.45), y), priority=4)
        r.want("bucket", "bucket", at(s * (half - 0.4), -3.4), priority=SPARE)
        r.want("bench", "bench", against("west", "east", along=5.6), priority=5)
        for i, y in enumerate((-6.5, 14.0)):
            r.far(f"pine_{i}", "pine", s * 8.0, y * 3, 0.0, seed=i)
        return
    site["strips"] += kerbs(half - 0.75, "white#dcd8ca", 0.14, 0.005)
    poles(r, -s * (half - 0.35), first=-7.6)
    wall, other = ("west", "east")[::s]
    r.want("machine_1", "vending_machine", against(other, along=5.0), params={"colour": "#c4332c"}, priority=1)
    r.want("machine_2", "vending_machine", against(other, along=6.1), params={"colour": "#e4e2da"}, priority=2)
    for i, y in enumerate((2.6, 9.4, -3.2)):
        r.want(f"bicycle_{i + 1}", "bicycle", against(wall, other, along=y), priority=4)
    r.want("crate", "crate", against(wall, along=3.2), priority=5)
    _pots(r, half, ((1, 2.6), (1, 3.2), (-1, 8.2), (-1, 8.8), (1, 10.6), (1, -2.4), (-1, -4.6)))
    r.far("car_far", "van", s * 0.9, 33.0, SOUTH, seed=1)


def _lanterns(r, rows, words):
    for i, b in enumerate(b for row in rows for b in row if b["house"] == "machiya" and b["shop"] and abs(b["y"]) < 20):
        x, y = facade.on_front(b, b["width"] * 0.41, 1.0)
        r.far(f"chochin_{i}", "chochin", x, y, b["yaw"], seed=i % 2, params={"label": words[i % len(words)][:2],
              "height": 2.56})  # fmt: skip


def japanese_alley(r, old=False):
    """A drinking lane: lanterns and curtains on both sides, hardly room for two, crates of bottles, steam."""
    s, half = r.side, 2.0
    rows = lane(r, half, (3.2, 3.8, 4.4), [row | {"shop": True} for row in MACHIYA],
                {"material": "stone#77736c", "pattern": "slabs", "step": 0.7}, blocks=6)  # fmt: skip
    signs(r, rows, WORDS["ja"], upright=True)
    _lanterns(r, rows, WORDS["ja"])
    for i, b in enumerate(b for row in rows for b in row if abs(b["y"]) < 14):
        x, y = facade.on_front(b, -b["width"] * 0.41, 1.0)
        r.far(f"lamp_{i}", "chochin", x, y, b["yaw"], params={"height": 2.56})
    for i, (x, y) in enumerate(((1, 3.4), (-1, 6.0), (1, 9.2))):
        r.want(f"crate_{i + 1}", "crate", at(s * x * (half - 0.35), y), priority=4)
        r.want(f"stool_{i + 1}", "stool", at(-s * x * (half - 0.3), y + 1.0), priority=5)
    r.want("bicycle", "bicycle", against("west", "east", along=-3.0), priority=5)
    _pots(r, half, ((1, 5.2), (-1, 2.6), (1, -4.2)))


def chinese_street(r, old=False):
    """Shop houses with balconies and washing, rolled shutters, red lanterns across the lane, bicycles."""
    s, half = r.side, 3.6
    ground = {"material": "stone#86827a", "pattern": "slabs", "step": 0.8}
    rows = lane(r, half, (5.0, 6.2, 7.4), SHOPHOUSES, ground, blocks=0 if old else 10)
    signs(r, rows, WORDS["zh"], tall=3.4, height=3.05)
    for i, y in enumerate((-6.0, -1.5, 4.0, 9.5, 15.0, 22.0)):
        r.far(f"line_{i}", "lantern_line", 0.0, y, 0.0, params={"size": (2 * half - 0.3, 0.5, 1.0)}, z=5.4)
    wall, other = ("west", "east")[::s]
    for i, y in enumerate((3.6, 4.3, 10.4)):
        r.want(f"bicycle_{i + 1}", "bicycle" if not old else "barrel", against(other, along=y), priority=4)
    r.want("stall", "market_stall", at(-s * (half - 0.9), 7.4, s * EAST), params={"goods": "food"}, priority=2)
    r.want("stall_2", "market_stall", at(s * (half - 0.9), 13.0, -s * EAST), priority=4)
    r.want("table", "table", at(s * 2.6, -3.6), params={"size": (0.75, 0.75, 0.7)}, priority=3)
    r.seats("stool", "stool", "table", 3, priority=4)
    r.want("basket", "basket", against(wall, along=3.0), priority=SPARE)
    r.want("basket_2", "basket", against(wall, along=3.6), priority=SPARE)
    _pots(r, half, ((1, 2.4), (-1, -4.4), (1, 9.2)))
    if not old:
        poles(r, -s * (half - 0.3), first=-8.2)


def hutong(r, old=False):
    """A grey lane between courtyard walls: red gates under their own roofs, stone drums, lanterns, an old tree."""
    s, half = r.side, 2.6
    walls = [{"house": "hutong", "colour": "#8b8c8a", "gate": gate} for gate in (False, False, True)]
    rows = lane(r, half, (3.6, 6.0, 7.5), walls, {"material": "asphalt#66635e" if not old else "soil#8f8370"}, blocks=0)
    near = min((b for b in rows[0 if s > 0 else 1]), key=lambda b: abs(b["y"] - 5.0))
    near["gate"] = True
    for i, b in enumerate(b for row in rows for b in row if b["gate"] and abs(b["y"]) < 22):
        for j, u in enumerate((-1.3, 1.3)):
            x, y = facade.on_front(b, u, 0.6)
            r.far(f"lantern_{i}_{j}", "red_lantern", x, y, 0.0, z=2.95)
    wall, other = ("west", "east")[::s]
    if not old:
        r.want("bicycle", "bicycle", against(other, along=3.6), priority=2)
        r.want("bicycle_2", "bicycle", against(wall, along=9.0), priority=3)
        poles(r, s * (half - 0.25), first=-6.4, pitch=16.0)
    r.want("stool", "stool", at(s * (half - 0.5), 5.2), priority=4)
    r.want("stool_2", "stool", at(s * (half - 0.5), 6.4), priority=4)
    r.want("basket", "basket", against(wall, along=-4.0), priority=SPARE)
    r.want("tree", "tree", at(s * (half - 0.5), 12.0), priority=3)
    _pots(r, half, ((1, 2.8), (1, -4.4), (-1, 7.6)))
    for i in range(9):
        r.far(f"tree_{i}", "tree", (-1) ** i * r.rng.uniform(10, 15), -30 + 8 * i, 0.0, seed=i % 4)
    r.extra["site"]["base"]["material"] = "pavement#7d7b76"


def thai_street(r, old=False):
    """Narrow concrete shop houses, awnings, a tangle of wires, cooks under umbrellas, a tuk-tuk, a spirit house."""
    s, half, verge = r.side, 3.3, 1.9
    rows = lane(r, half, (4.0, 4.4), THAI, {"material": "asphalt#57585a"}, verge=verge, blocks=9)
    signs(r, rows, WORDS["th"], tall=3.2, height=3.62, upright=True)
    edge = half + verge
    r.extra["site"]["strips"] += kerbs(half, "stone#c9a23c", 0.2, 0.03)
    poles(r, -s * (half + 0.3), "tangle", first=-8.0)
    r.acting = (s * 0.6, 0.6, 1.1)
    r.want("tuk_tuk", "tuk_tuk", at(s * (half - 0.9), 6.6, 0.15), priority=0)
    r.want("shrine", "spirit_house", at(-s * (edge - 0.7), 4.2, s * EAST), priority=1)
    for i, (x, y) in enumerate(((-1, 7.6), (1, 10.8), (-1, 12.4), (1, 2.6), (-1, -3.6))):
        r.want(f"stall_{i + 1}", "umbrella_stall", at(s * x * (half + 0.75), y, -s * x * EAST), priority=1 + i)
    for i, (x, y) in enumerate(((-1, 9.6), (1, -2.2))):
        r.want(f"table_{i + 1}", "table", at(s * x * (half + 1.0), y), params={"size": (0.7, 0.7, 0.7),
               "colour": "#b9c0c2"}, priority=3)  # fmt: skip
        r.seats(f"stool_{i + 1}", "plastic_stool", f"table_{i + 1}", 3, priority=4)
    r.want("scooter", "motorcycle", at(s * (half - 0.6), 11.0, 0.1), priority=4)
    r.want("scooter_2", "motorcycle", at(-s * (half - 0.6), 14.6, math.pi), priority=5)
    _pots(r, edge, ((1, 5.4), (-1, 5.4), (1, 8.6)))
    r.far("tuk_tuk_far", "tuk_tuk", -s * 1.4, 25.0, SOUTH, seed=1)
    r.far("taxi_far", "taxi", s * 1.2, 33.0, SOUTH, params={"colour": "#c4527f"})
