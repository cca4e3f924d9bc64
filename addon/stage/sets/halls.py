# SPDX-License-Identifier: GPL-3.0-or-later
"""Recipes of rooms whose purpose the heading tells: church, court, theatre, library, cell, interrogation room."""

import math

from .cells import cell
from .churches import church
from .courts import COURT, court
from .galleries import GALLERY, gallery
from .gatherings import ASSEMBLY, GYM, MEETING, assembly, gym, meeting, rows_of_chairs
from .needs import spoken
from .relations import SPARE, against, at, corner

CHURCH = (
    "church", "chapel", "cathedral", "kirche", "kapelle", "église", "chapelle", "iglesia", "capilla", "chiesa",
    "교회", "성당", "예배당", "教会", "礼拝堂", "教堂", "โบสถ์",
)  # fmt: skip
THEATRE = (
    "theatre", "theater", "auditorium", "lecture hall", "conference hall", "concert hall", "cinema", "assembly hall",
    "opera", "hörsaal", "aula", "auditorio", "극장", "강당", "강의실", "공연장", "劇場",
    "講堂", "剧院", "礼堂", "โรงละคร",
)  # fmt: skip
LIBRARY = (
    "library", "archive", "bookshop", "bibliothek", "bibliothèque", "biblioteca", "도서관", "서고", "図書館", "图书馆",
    "ห้องสมุด",
)  # fmt: skip
CELL = (
    "prison cell", "jail", "cell", "dungeon", "gefängnis", "zelle", "cellule", "celda", "감방", "교도소", "감옥",
    "独房", "牢",
    "ห้องขัง",
)  # fmt: skip
QUESTIONING = (
    "interrogation", "interview room", "verhör", "interrogatoire", "취조실", "조사실", "取調室", "审讯室", "ห้องสอบสวน",
)  # fmt: skip
LOBBY = (
    "lobby", "foyer", "atrium", "reception hall", "hotel reception", "empfangshalle", "hall d'hôtel", "vestíbulo",
    "로비", "ロビー", "大堂", "大厅", "ล็อบบี้",
)  # fmt: skip
LOCKERS = (
    "locker room", "changing room", "dressing room", "umkleide", "vestiaire", "vestuario", "spogliatoio", "탈의실",
    "라커룸", "更衣室", "ロッカー", "ห้องล็อกเกอร์",
)  # fmt: skip
PLAIN = ("bathroom", "room", "office", "warehouse", "bedroom", "corridor", "living_room")


def recipe_of(kind, words):
    """The recipe that a room's headings ask for, or None: ``kind`` is what it would be otherwise."""
    if kind not in PLAIN:
        return None
    rows = (
        (QUESTIONING, questioning),
        (CELL, cell),
        (CHURCH, church),
        (COURT, court),
        (ASSEMBLY, assembly),
        (MEETING, meeting),
        (GYM, gym),
        (THEATRE, theatre),
        (GALLERY, gallery),
        (LIBRARY, library),
        (LOBBY, lobby),
        (LOCKERS, lockers),
    )
    return next((recipe for names, recipe in rows if spoken(words, names)), None)


def _bare(r, wall, floor, colour):
    r.look.update(wall=wall, dado=wall, trim="#6d706c", floor=floor, floor_colour=colour)


def theatre(r):
    """Rows of chairs before a stage with a red curtain; a lectern where somebody speaks."""
    people = max(12, min(40, max(r.needs.sitting, r.needs.seats)))
    across = 4
    rows = math.ceil(people / (2 * across))
    r.w, r.d, r.h = 9.8, 7.4 + 0.95 * rows, 4.6
    _bare(r, "#7a5a52", "planks", "#6d4d38")
    r.look.update(dado="#5a3a34", trim="#8a6a48")
    back = r.d / 2
    r.acting = (0.0, back - 2.7, 1.5)
    r.door("right", 1.2 - back, 1.2, 2.2)
    r.door("left", back - 2.2, 0.9, 2.1)
    r.want("curtain", "stage_curtain", at(0, back - 0.32), params={"size": (8.6, 0.34, 4.1)}, priority=0)
    if not r.named("piano"):
        r.want("lectern", "podium", at(2.4, back - 2.3, -0.3), priority=3)
    rows_of_chairs(r, people, back - 5.2, across)
    for i, x in enumerate((-3.0, 0.0, 3.0)):
        r.want(f"lamp_{i + 1}", "ceiling_lamp", at(x, back - 2.4), priority=5)


def library(r):
    """Bookcases along the walls and in rows, reading tables with lamps."""
    r.w, r.d, r.h = 10.0, 8.4, 3.6
    r.look.update(wood="#5f4330")
    x, y = r.w / 2, r.d / 2
    r.acting = (0.6, -1.1, 1.2)
    r.window("right", 1.4, 1.4, 2.0, 0.9)
    r.window("right", -1.2, 1.4, 2.0, 0.9)
    r.door("left", -3.0, 1.0, 2.1)
    for i in range(8):
        r.want(f"case_{i + 1}", "bookcase", against("back", along=-x + 0.7 + i * 1.2), priority=1 + i // 3)
    for i in range(4):
        r.want(f"side_case_{i + 1}", "bookcase", against("left", along=y - 0.9 - i * 1.2), priority=2)
    for i in range(3):
        for j, v in enumerate((1.55, 1.9)):
            spot = at(-2.9 + 1.25 * i, v, math.pi * j)
            r.want(f"row_{2 * i + j + 1}", "bookcase", spot, priority=4)
    for i, (u, v) in enumerate(((2.9, 0.9), (2.9, -2.2), (-2.2, -2.4))):
        r.want(f"table_{i + 1}", "table", at(u, v), params={"size": (1.6, 0.9, 0.75)}, priority=1 + i)
        r.seats(f"chair_{i + 1}", "chair", f"table_{i + 1}", 4, priority=3 + i)
        r.on(f"table_{i + 1}", "table_lamp", "books", "book")
    r.want("desk", "desk", against("left", along=-1.6), priority=6)
    r.want("ladder", "ladder", at(-x + 1.3, 2.9, math.pi / 2), params={"style": "lean"}, priority=SPARE)
    r.want("globe", "plant", corner("right", "back"), priority=SPARE)
    r.want("clock", "clock", against("right", along=3.0), priority=6)
    for i, u in enumerate((-2.4, 0.4, 2.9)):
        r.want(f"lamp_{i + 1}", "ceiling_lamp", at(u, -0.6), priority=5)


def lobby(r):
    """A front desk before pigeon-holes, sofas about low tables, columns, a fireplace, plants, wide doors."""
    r.w, r.d, r.h = 12.0, 9.6, 4.0
    r.look.update(floor="checker", floor_colour="#8d8374", wood="#5f4330")
    y = r.d / 2
    r.acting = (0.4, 0.2, 1.5)
    r.door("right", -2.2, 1.5, 2.4)
    r.gap("back", 4.3, 1.4, 2.5)
    r.window("left", 1.2, 1.8, 2.3, 0.6)
    r.window("left", -2.2, 1.8, 2.3, 0.6)
    r.want("desk", "counter", at(-0.6, y - 1.75), params={"size": (4.2, 0.7, 1.08)}, priority=0,
           element=r.element_of("counter", "desk"))  # fmt: skip
    for i in range(3):
        r.want(f"shelf_{i + 1}", "bookcase", against("back", along=-1.9 + 1.3 * i), priority=2)
    r.want("rug", "rug", at(-3.4, -1.6), params={"size": (3.8, 3.2, 0.012)}, priority=5)
    r.want("low_table", "coffee_table", at(-3.4, -1.6), priority=1)
    r.want("sofa_1", "sofa", at(-3.4, -0.35), priority=1)
    r.want("sofa_2", "sofa", at(-3.4, -2.9, math.pi), priority=4)
    r.want("armchair_1", "armchair", at(-1.85, -1.6, -math.pi / 2), priority=3)
    r.want("armchair_2", "armchair", at(3.6, -2.6, 2.6), priority=3)
    r.want("armchair_3", "armchair", at(4.9, -2.5, -2.6), priority=SPARE)
    r.want("side_table", "side_table", at(4.3, -3.2), priority=4)
    r.want("fireplace", "fireplace", against("right", along=1.6), priority=2)
    for i, (u, v) in enumerate(((-2.9, 1.7), (2.9, 1.7), (2.9, -3.9))):
        r.want(f"column_{i + 1}", "column", at(u, v), params={"size": (0.5, 0.5, r.h)}, priority=3)
    r.want("trolley", "hand_truck", at(2.2, y - 0.8, 0.4), priority=6)
    for i, side in enumerate((("back", "left"), ("front", "left"), ("right", "front"))):
        r.want(f"plant_{i + 1}", "plant", corner(*side), priority=SPARE)
    r.want("clock", "clock", against("back", along=1.6), priority=5)
    r.want("picture_1", "picture", against("right", along=-0.4), priority=6)
    r.want("picture_2", "picture", against("left", along=-0.4), priority=6)
    for i, (u, v) in enumerate(((-3.4, -1.4), (3.0, -1.4), (-0.6, 2.4))):
        r.want(f"lamp_{i + 1}", "ceiling_lamp", at(u, v), params={"drop": 1.1}, priority=5)
    r.on("desk", "telephone", "table_lamp", "vase", "computer", "pen")
    r.on("low_table", "newspaper", "cup")
    r.on("side_table", "flower")


def lockers(r):
    """Lockers along the walls, benches between them, a mirror and a basin."""
    r.w, r.d, r.h = 6.4, 6.0, 2.8
    _bare(r, "#b9c2c0", "tiles", "#8f9896")
    r.look.update(dado="#7f9a9c")
    y = r.d / 2
    r.acting = (1.0, -0.9, 1.15)
    r.door("right", -1.8, 0.95, 2.1)
    for i in range(5):
        r.want(f"locker_{i + 1}", "locker", against("back", along=-2.4 + 1.0 * i), priority=1 + i // 2)
    for i in range(3):
        r.want(f"locker_left_{i + 1}", "locker", against("left", along=1.6 - 1.0 * i), priority=3)
    r.want("bench_1", "bench", at(-0.6, y - 1.9), params={"size": (2.4, 0.4, 0.45)}, priority=0)
    r.want("bench_2", "bench", at(-1.6, -0.6, math.pi / 2), params={"size": (1.8, 0.4, 0.45)}, priority=2)
    r.want("basin", "washbasin", against("right", along=1.2), priority=4)
    r.want("mirror", "mirror", against("right", along=1.2), priority=5)
    r.want("basket", "basket", corner("left"), priority=6)
    r.want("clock", "clock", against("right", along=-0.4), priority=6)
    for i, (u, v) in enumerate(((-1.4, 0.8), (1.4, 0.8), (0.0, -1.4))):
        r.want(f"lamp_{i + 1}", "ceiling_panel", at(u, v), priority=6)


def questioning(r):
    """A table between two chairs, a wide mirror, one lamp, bare walls."""
    r.w, r.d, r.h = 5.0, 4.6, 2.8
    _bare(r, "#8b9498", "lino", "#74787a")
    r.acting = (1.15, -0.75, 1.0)
    r.door("right", -1.2, 0.9, 2.05)
    r.want(
        "mirror", "mirror", against("back", along=-0.2), params={"size": (2.2, 0.05, 1.0), "height": 1.55}, priority=1
    )
    r.want("table", "table", at(-0.45, 0.35), params={"size": (1.4, 0.8, 0.75), "colour": "#6d7276"}, priority=0)
    for i, (x, y, yaw) in enumerate(((-0.45 - 1.06, 0.35, math.pi / 2), (-0.45 + 1.06, 0.35, -math.pi / 2))):
        r.want(f"chair_{i + 1}", "chair", at(x, y, yaw), params={"colour": "#54585c"}, priority=1)
    r.want("chair_3", "chair", at(-2.0, 1.7, 0.6), params={"colour": "#54585c"}, priority=3)
    r.want("clock", "clock", against("left", along=0.4), priority=5)
    r.want("bin", "bin", corner("left"), priority=6)
    r.want("filing", "filing_cabinet", corner("right", "back"), priority=6)
    r.want("lamp", "ceiling_lamp", at(-0.45, 0.35), params={"drop": 0.9}, priority=2)
    r.on("table", "paper", "cup")
