# SPDX-License-Identifier: GPL-3.0-or-later
"""Recipes of rooms where many people meet: dining room, canteen, press room, underground platform."""

import math

from . import assets
from .needs import spoken
from .relations import SPARE, against, at, corner

CANTEEN = (
    "canteen", "cafeteria", "mess hall", "dining hall", "refectory", "lunchroom", "soup kitchen", "kantine", "mensa",
    "cantine", "réfectoire", "comedor", "refettorio",
    "급식실", "구내식당", "식당홀", "食堂", "学食", "饭堂", "โรงอาหาร",
)  # fmt: skip
PRESS = (
    "press room", "press conference", "briefing room", "media room", "briefing", "pressekonferenz", "presseraum",
    "salle de presse", "conférence de presse", "sala de prensa", "rueda de prensa", "기자회견", "브리핑룸", "記者会見",
    "会見場", "新闻发布", "发布会", "แถลงข่าว",
)  # fmt: skip
UNDERGROUND = (
    "subway platform", "subway station", "metro station", "metro platform", "underground station", "tube station",
    "tube platform", "underground platform", "platform", "u-bahn", "u-bahnhof", "station de métro", "quai du métro",
    "estación de metro", "andén", "지하철역", "지하철 승강장", "승강장", "地下鉄", "ホーム", "地铁站", "站台",
    "สถานีรถไฟฟ้า", "ชานชาลา",
)  # fmt: skip
DINING = (
    "dining room", "dining area", "esszimmer", "speisezimmer", "salle à manger", "comedor", "sala da pranzo",
    "sala de jantar", "식사실", "다이닝", "ダイニング", "食堂", "餐厅", "饭厅", "ห้องอาหาร", "ห้องทานข้าว",
)  # fmt: skip
PER_TABLE = 8  # people at a long table


def recipe_of(kind, words):
    """The recipe that a room's headings ask for, or None: ``kind`` is what it would be otherwise."""
    if kind in ("room", "corridor") and spoken(words, UNDERGROUND):
        return underground
    if kind == "living_room" and spoken(words, DINING):
        return dining_room
    if kind in ("office", "room") and spoken(words, PRESS):
        return press_room
    return canteen if kind in ("restaurant", "room", "cafe") and spoken(words, CANTEEN) else None


def _plain(r, wall, dado, floor, colour):
    r.look.update(wall=wall, dado=dado, trim="#d9d8d0", floor=floor, floor_colour=colour)


def dining_room(r):
    """A long table with chairs along it and at both heads, a lamp over it, a sideboard, windows, pictures."""
    along = max(2, min(5, math.ceil((max(r.needs.cast, r.needs.seats) - 1) / 2)))
    long = 0.72 * along + 0.5
    r.w, r.d, r.h = long + 3.6, 5.4, 2.8
    r.acting = (long / 2 + 0.7, -1.55, 0.95)
    x = r.w / 2
    r.window("back", -0.9, 1.6, 1.4, 0.85)
    r.door("right", -1.2)
    r.door("back", x - 0.9, 0.9)
    r.want("rug", "rug", at(-0.5, 0.45), params={"size": (long + 1.3, 2.7, 0.012)})
    size = {"size": (long, 1.0, 0.75)}
    r.want("table", "dining_table", at(-0.5, 0.45), params=size, priority=0, element=r.element_of("table"))
    spots = [(-0.5 - long / 2 - 0.28, 0.45, math.pi / 2), (-0.5 + long / 2 + 0.28, 0.45, -math.pi / 2)]
    for k in range(along):
        u = -0.5 + 0.72 * (k - (along - 1) / 2)
        spots += [(u, 0.45 + 0.74, 0.0), (u, 0.45 - 0.74, math.pi)]
    for i, spot in enumerate(spots):
        r.want(f"chair_{i + 1}", "chair", at(*spot), priority=1)
    r.want("lamp", "ceiling_lamp", at(-0.5, 0.45), params={"drop": 0.75}, priority=3)
    r.want("sideboard", "dresser", against("left", along=0.6), priority=2)
    r.want("cabinet", "cabinet", against("back", along=1.1), priority=4)
    r.want("floor_lamp", "floor_lamp", corner("back", "left"), priority=4)
    r.want("plant", "plant", corner("back", "right", "left", "front"), priority=SPARE)
    r.want("picture_1", "picture", against("right", along=0.9), priority=5)
    r.want("picture_2", "picture", against("left", along=-1.3), priority=5)
    r.want("mirror", "mirror", against("front", along=-0.8), priority=6)
    r.want("picture_3", "picture", against("front", along=1.2), priority=6)
    for _ in range(2 * along):
        r.on("table", "plate", "wine_glass")
    r.on("table", "bottle", "bowl", "bread")
    r.on("sideboard", "vase", "photo_frame", "table_lamp")


def canteen(r):
    """Long tables in two files, a serving counter before the kitchen's shelves, plain lamps, wide windows."""
    people = max(24, min(48, r.needs.sitting + r.needs.seats))
    rows = math.ceil(people / (2 * PER_TABLE))
    r.w, r.d, r.h = 12.4, 6.6 + 2.1 * rows, 3.3
    _plain(r, "#d9dcd4", "#9db0a6", "lino", "#a3a69c")
    x, back = r.w / 2, r.d / 2
    r.acting = (0.0, 1.5 - back, 1.25)
    for i in range(rows):
        r.window("left", back - 3.6 - 2.1 * i, 1.5, 1.4, 1.1)
    r.door("right", 1.6 - back, 1.5, 2.15)
    r.door("back", x - 1.1, 0.9)
    r.want("counter", "counter", at(-0.9, back - 1.75), params={"size": (6.4, 0.75, 0.98)}, priority=0,
           element=r.element_of("counter"))  # fmt: skip
    for i in range(4):
        r.want(f"shelf_{i + 1}", "kitchen_counter" if i % 2 else "shelf", against("back", along=-3.6 + 1.9 * i),
               priority=4)  # fmt: skip
    number = 0
    for row in range(rows):
        for side in (-1, 1):
            number += 1
            y = back - 3.9 - 2.1 * row
            r.want(f"table_{number}", "table", at(side * 2.95, y), params={"size": (3.3, 0.8, 0.74),
                   "colour": "#c9b48f"}, priority=1 + row)  # fmt: skip
            for k in range(PER_TABLE):
                u, near = side * 2.95 - 1.2 + 0.8 * (k // 2), k % 2
                spot = at(u, y - 0.62 if near else y + 0.62, math.pi if near else 0.0)
                r.want(f"seat_{number}_{k + 1}", "chair", spot, priority=2 + row, params={"colour": "#7d8f96"})
            r.on(f"table_{number}", "tray", "plate", "glass", "tray", "glass", "plate")
    r.want("bin", "bin", corner("right", "front"), priority=6)
    r.want("board", "noticeboard", against("right", along=0.6), priority=5)
    r.want("clock", "clock", against("back", along=1.6), priority=6)
    r.want("poster", "poster", against("right", along=2.6), priority=6)
    for i, (u, v) in enumerate((s * 2.95, back - 2.4 - 2.6 * k) for k in range(rows + 1) for s in (-1, 1)):
        r.want(f"lamp_{i + 1}", "ceiling_panel", at(u, v), priority=6)
    r.on("counter", "tray", "bowl", "bowl", "plate", "plate", "food")
    r.extra["aisle"] = [(0.0, 1.5 - back), (0.0, back - 2.8)]


def press_room(r):
    """Rows of chairs before a lectern, flags and a board behind it, a side table with water."""
    people = max(12, min(40, r.needs.sitting + r.needs.seats))
    rows = math.ceil(people / 8)
    r.w, r.d, r.h = 9.4, 6.4 + 0.98 * rows, 3.2
    _plain(r, "#c9cdd0", "#5f7286", "carpet", "#6a7078")
    back = r.d / 2
    r.acting = (-0.9, back - 2.35, 1.2)
    r.door("right", back - 1.6, 0.95, 2.1)
    r.door("left", 1.2 - back, 1.4, 2.15)
    for i in range(2):
        r.window("left", 1.2 - 2.4 * i, 1.4, 1.4, 0.95)
    r.want("lectern", "podium", at(0.7, back - 1.95), priority=0, element=r.element_of("podium"))
    r.want("panel", "noticeboard", against("back", along=-0.9), priority=2)
    r.want("clock", "clock", against("back", along=1.5), priority=3)
    r.want("side_table", "side_table", at(1.75, back - 1.5), priority=3)
    for i, u in enumerate((-2.9, 2.9)):
        r.want(f"flag_{i + 1}", "flag", at(u, back - 0.6), priority=3)
    number = 0
    for row in range(rows):
        for k in range(8):
            number += 1
            u = (-1 if k < 4 else 1) * (0.75 + 0.66 * (k % 4))
            spot = at(u, back - 4.7 - 0.98 * row, math.pi)
            r.want(f"seat_{number}", "chair", spot, priority=2 + row, params={"colour": "#3f4650"})
    r.want("table", "table", against("right", along=0.0), params={"size": (1.6, 0.7, 0.75)}, priority=5)
    r.want("plant", "plant", corner("back", "left"), priority=SPARE)
    for i, (u, v) in enumerate((s * 2.1, back - 2.2 - 2.6 * k) for k in range(1 + rows // 2) for s in (-1, 1)):
        r.want(f"lamp_{i + 1}", "ceiling_panel", at(u, v), priority=6)
    r.on("table", "bottle", "glass", "glass", "paper")
    r.extra["aisle"] = [(0.0, 1.0 - back), (0.0, back - 4.0)]


def train_in(r, x, y, deep):
    """A train that stands at a platform, its nose to the left, the track before it: it stands in its bed."""
    left, nose = -r.w / 2, x - assets.facts("train").size[1] / 2
    bed = {"size": (round(nose - left - 0.02, 3), deep, 0.02)}
    r.want("tracks", "track_bed", at((left + nose) / 2 - 0.01, y), params=bed, priority=0)
    r.far("train", "train", x, y, math.pi / 2, z=-1.0)


def underground(r):
    """A tiled platform with pillars, benches and posters; beyond the yellow line a train on its rails."""
    r.w, r.d, r.h = 22.0, 9.0, 3.9
    _plain(r, "#d6d3c4", "#7f9a8f", "concrete", "#8e8f8b")
    r.mirrors = False
    back = r.d / 2
    edge = back - 3.2
    r.acting = (0.0, edge - 2.9, 1.35)
    r.gap("left", -2.6, 2.0, 2.6)
    r.gap("right", -2.6, 2.0, 2.6)
    train_in(r, 1.6, back - 1.6, 3.0)
    for i, u in enumerate((-8.4, -4.2, 4.2, 8.4)):
        r.want(f"pillar_{i + 1}", "column", at(u, edge - 1.15), params={"size": (0.5, 0.5, r.h)}, priority=2)
    for i, (u, v) in enumerate(((-2.2, -3.4), (2.4, -3.4), (-6.6, -3.4), (6.6, -3.4))):
        r.want(f"bench_{i + 1}", "park_bench", at(u, v, math.pi), priority=2 + i)
    for i, u in enumerate((-7.0, -2.4, 2.4, 7.0)):
        r.want(f"poster_{i + 1}", "poster", against("back", along=u), priority=5)
    r.want("timetable", "noticeboard", against("front", along=0.2), priority=5)
    r.want("advert", "poster", against("front", along=-4.6), priority=5)
    r.want("bin", "bin", at(-4.3, -3.6), priority=5)
    r.want("clock", "clock", against("left", along=1.2), priority=6)
    for i in range(6):
        r.want(f"lamp_{i + 1}", "ceiling_panel", at(-8.5 + 3.4 * i, edge - 2.2), priority=6)
    r.extra["ways"] = {"walk": [[(-11.0, edge - 1.0), (11.0, edge - 1.0)]], "drive": []}
