# SPDX-License-Identifier: GPL-3.0-or-later
"""Recipe of the ground before a public building: town hall, court, museum, hospital, school, church, theatre."""

import re

from ..plan import Wall
from . import boxes, civic_fronts, facade
from .needs import spoken
from .outdoors import EAST, NORTH, SOUTH, WEST, rect, skyline
from .relations import SPARE, at
from .streets import KERB, ROAD, roadway, zebra

# how a building looks, and the words that name it: the one that a heading uses is written over its door
TEMPLES = (
    "courthouse", "court house", "supreme court", "high court", "court of justice", "law courts", "parliament",
    "capitol", "national museum", "museum", "art gallery", "public library", "library", "opera house", "opera",
    "concert hall", "national bank", "bank", "stock exchange", "gericht", "gerichtsgebäude", "landgericht", "museum",
    "bibliothek", "oper", "palais de justice", "tribunal", "musée", "bibliothèque", "opéra", "banque", "juzgado",
    "museo", "biblioteca", "banco", "법원", "박물관", "미술관", "도서관", "은행", "裁判所", "博物館", "美術館",
    "図書館", "銀行", "法院", "博物馆", "美术馆", "图书馆", "银行", "ศาล", "พิพิธภัณฑ์", "ห้องสมุด", "ธนาคาร",
)  # fmt: skip
HALLS = (
    "town hall", "city hall", "village hall", "guildhall", "university", "college", "academy", "ministry",
    "governor's palace", "rathaus", "universität", "ministerium", "mairie", "hôtel de ville", "université",
    "ministère", "ayuntamiento", "universidad", "ministerio", "municipio", "시청", "구청", "대학교", "市役所", "大学",
    "市政厅", "市政府", "ศาลากลาง", "มหาวิทยาลัย",
)  # fmt: skip
BRICK = (
    "police station", "police headquarters", "precinct", "sheriff's office", "fire station", "firehouse",
    "high school", "elementary school", "primary school", "school", "post office", "polizeiwache", "polizeirevier",
    "schule", "commissariat", "gendarmerie", "école", "lycée", "comisaría", "escuela", "colegio", "경찰서", "소방서",
    "학교", "警察署", "消防署", "学校", "警察局", "派出所", "สถานีตำรวจ", "โรงเรียน",
)  # fmt: skip
PALE = (
    "hospital", "clinic", "emergency room", "embassy", "consulate", "theatre", "theater", "cinema", "movie theater",
    "playhouse", "krankenhaus", "klinik", "botschaft", "theater", "kino", "hôpital", "clinique", "ambassade",
    "théâtre", "cinéma", "clínica", "embajada", "teatro", "cine", "병원", "대사관", "극장", "영화관", "病院",
    "大使館", "劇場", "映画館", "医院", "大使馆", "剧院", "电影院", "โรงพยาบาล", "สถานทูต", "โรงละคร", "โรงหนัง",
)  # fmt: skip
CHURCHES = (
    "cathedral", "church", "chapel", "abbey", "basilica", "kathedrale", "kirche", "kapelle", "dom", "cathédrale",
    "église", "chapelle", "catedral", "iglesia", "capilla", "chiesa", "교회", "성당", "教会", "大聖堂", "教堂", "โบสถ์",
)  # fmt: skip
LOOKS = {
    "temple": (TEMPLES, ("#cbc2af", "#c4bdb0", "#d2c8b2"), "#ddd5c5", "stucco", 9.4, 30.0, "#4d3526"),
    "hall": (HALLS, ("#c2a98c", "#c5b391", "#b7a68a"), "#ddd3bf", "stucco", 10.8, 25.0, "#43352a"),
    "brick": (BRICK, ("#9b6350", "#a57259", "#8f6a58"), "#d6cdbd", "brick", 10.6, 27.0, "#35506b"),
    "pale": (PALE, ("#d3d4cb", "#cfc6b3", "#c7cfcd"), "#e0ddd2", "stucco", 10.6, 27.0, "#3d6a68"),
    "church": (CHURCHES, ("#b9ae9a", "#a9a294", "#c0b7a6"), "#cfc7b6", "stucco", 8.4, 10.4, "#4d3526"),
}
STEPS = (
    "steps", "stairs", "staircase", "stoop", "treppe", "stufen", "escalier", "marches", "escalinata", "escalera",
    "계단", "階段", "台阶", "阶梯", "บันได",
)  # fmt: skip
ELSEWHERE = r"(?:street|st|road|rd|lane|avenue|ave|bus|district|corner|yard|grounds|alley|gate road)\b"
GROUNDS = (
    "field", "track", "pitch", "ground", "grounds", "stadium", "arena", "hill", "hillside", "meadow", "desert", "ruins",
    "playground", "lawn", "feld", "wiese", "sportplatz", "gelände", "ruine", "terrain", "stade", "champ", "campo",
    "cancha", "pista", "ruinas", "운동장", "폐허", "언덕", "校庭", "グラウンド", "廃墟", "丘", "操场", "废墟", "สนาม",
    "เนินเขา",
)  # fmt: skip
WATER = ("river", "canal", "lake", "blood bank", "food bank")  # whose banks are none
FRONT = 9.2  # y of the building's front, metres: the kerb lies at -1.2
MIDDLE = FRONT - 10.4 - ROAD  # y of the middle of the road, metres


def recipe_of(kind, words):
    """The recipe that the headings of a street, or of a place outdoors of no known kind, ask for, or None."""
    outside = kind == "street" or (kind == "open_ground" and not spoken(words, GROUNDS))
    return civic if outside and building_of(words) else None


def building_of(words):
    """``(look, word)`` of the public building that headings name, or None: a street that bears its name is none."""
    if spoken(words, WATER):
        return None
    for look, (names, *_) in LOOKS.items():
        for name in names:
            if spoken(words, (name,)) and (
                not name.isascii() or re.search(rf"\b{re.escape(name)}\b(?!\s+{ELSEWHERE})", words)
            ):
                return look, name
    return None


def civic(r):
    """A paved forecourt between the road and a public building, trees and lamps, houses farther along."""
    look, word = building_of(r.needs.headings)
    s, rng, long = r.side, r.rng, 64
    main = _building(rng, look, r.needs.headings)
    out, half = civic_fronts.reach(main), civic_fronts.stair(main) + 0.8
    south = MIDDLE - KERB
    r.acting = (0.0, (FRONT - out - 1.2) / 2 + 0.9, 1.3)
    r.axis = s * 0.4
    r.floor = ((-26, south), (26, south), (26, FRONT), *_around_stairs(main, half), (-26, FRONT))
    r.backs = [Wall("east", (26, FRONT), (half, FRONT), 9), Wall("west", (-half, FRONT), (-26, FRONT), 9)]
    r.opening("door", (0.0, FRONT, 0.0), SOUTH, *civic_fronts.DOOR[main["civic"]])
    door, whole = r.openings[-1].id, r.location.id.split("/")[0]
    r.extra |= {"entrance": door, "places": {whole: door, f"{whole}/entrance": door}}
    wide, y = main["width"] / 2, FRONT + 0.05
    r.extra["fronts"] = [((-wide, y), (wide, y))] + [((x, y), (x, y + main["depth"])) for x in (-wide, wide)]
    if out:
        _stairs(r, main)
    for x in (-18, 18):
        r.exit(x, 0.8, WEST if x > 0 else EAST)
        r.exit(x, south + 2.0, WEST if x > 0 else EAST)
    _road(r, s, long)
    _forecourt(r, s, main, half)
    _name(r, main, word.upper())
    sides = []
    for sign in (-1, 1):
        near = main["width"] / 2 + (6.0 if look == "church" else 4.5)
        line = ((-long, FRONT + 1), (-near, FRONT + 1)) if sign < 0 else ((near, FRONT + 1), (long, FRONT + 1))
        sides += facade.row(rng, *line, SOUTH, (0, FRONT))
    across = facade.row(rng, (-long, south), (long, south), NORTH, (0, south))
    ends = [b for x, yaw in ((-long - 16, EAST), (long + 16, WEST)) for b in facade.row(rng, (x, -22), (x, 22), yaw)]
    r.extra["site"] = {
        "base": {"material": "pavement#8f8b82", "z": -0.08, "radius": 190},
        "areas": _areas(long, south, look),
        "strips": [*roadway(MIDDLE, long), *zebra(MIDDLE, s * 9.2)],
        "buildings": [main, *sides, *across, *ends],
        "blocks": skyline(rng, 12, 18, 34, near=95, far=150),
    }


def _building(rng, look, words):
    _, colours, trim, style, tall, width, accent = LOOKS[look]
    kind = look if look in civic_fronts.DOOR else "plain"
    stepped = {"temple": 6, "hall": 5}.get(kind, 3 if spoken(words, STEPS) else 0)
    return {"x": 0.0, "y": FRONT, "yaw": SOUTH, "width": width, "depth": 14.0, "floors": 3, "style": style,
            "colour": rng.choice(colours), "trim": trim, "accent": accent, "civic": kind, "risers": stepped,
            "tall": tall + stepped * civic_fronts.RISER, "tower": rng.choice((-1, 1)), "shop": False, "detail": 2,
            "seed": rng.randrange(1 << 30)}  # fmt: skip


def _around_stairs(b, half):
    """The edge of the floor round the low walls beside the steps: the steps themselves carry people."""
    if not b["risers"]:
        return []
    foot, inner = FRONT - civic_fronts.reach(b), civic_fronts.stair(b)
    right = [(half, FRONT), (half, foot - 0.2), (inner, foot - 0.2), (inner, FRONT)]
    return [*right, *((-x, y) for x, y in right[::-1])]


def _stairs(r, b):
    """The steps, on which people walk and sit, and the columns that stand on their landing."""
    out, half, high = civic_fronts.reach(b), civic_fronts.stair(b), civic_fronts.podium(b)
    foot = FRONT - out
    r.extra["stairs"] = {"half": half, "foot": foot, "end": FRONT, "risers": b["risers"],
                         "riser": civic_fronts.RISER, "tread": civic_fronts.TREAD}  # fmt: skip
    r.clear.append(stairs_box(r.extra["stairs"]))
    size = {"size": (2 * half, out, high), "treads": b["risers"], "tread": civic_fronts.TREAD}
    r.far("steps", "stone_steps", 0.0, FRONT - out / 2, SOUTH, params=size)
    r.scenery[-1].blocks = False
    r.extra["places"][r.location.id.split("/")[0] + "/steps"] = r.scenery[-1].id
    if b["civic"] == "temple":
        look = {"size": (1.02, 1.02, civic_fronts.column_top(b) - high), "colour": b["trim"]}
        for k in range(6):
            x = (k - 2.5) * civic_fronts.APART
            r.far(f"column_{k + 1}", "column", x, FRONT - civic_fronts.DEEP, SOUTH, params=look, z=high)


def stairs_box(flight):
    """The Box of a flight of steps and of what stands beside it: nothing is put there."""
    deep = flight["end"] - flight["foot"] + 0.3
    return boxes.Box(0.0, flight["end"] - deep / 2, 0.0, 2 * flight["half"] + 1.7, deep, 0.02, 1.9)


def _road(r, s, long):
    kerb = MIDDLE + 3.95
    r.extra["lanes"] = [
        (-s * 3.4, kerb, WEST), (s * 5.4, kerb, WEST), (-s * 5.5, MIDDLE + 1.5, WEST), (s * 4.0, MIDDLE - 1.5, EAST),
        (s * 12, MIDDLE + 1.5, WEST),
    ]  # fmt: skip
    r.extra["carriageways"] = [rect(-long, MIDDLE - ROAD, long, MIDDLE + ROAD)]
    walks = [[(-long, y), (long, y)] for y in (MIDDLE + 6.4, MIDDLE - 7.05)]
    r.extra["ways"] = {
        "walk": [*walks, [(s * 10.55, MIDDLE - 7.05), (s * 10.55, MIDDLE + 6.4)]],
        "drive": [[(long, MIDDLE + 2.4), (-long, MIDDLE + 2.4)], [(-long, MIDDLE - 2.4), (long, MIDDLE - 2.4)]],
    }
    for i, (x, asset) in enumerate(((-15.2, "car"), (14.5, "van"), (20.5, "car"), (-21.5, "car"))):
        r.want(f"car_{i + 1}", asset, at(s * x, kerb, WEST), priority=4)
    for i, (x, asset) in enumerate(((-17.0, "car"), (-5.0, "van"), (1.6, "car"), (17.0, "car"))):
        r.want(f"car_south_{i + 1}", asset, at(s * x, MIDDLE - 3.95, EAST), priority=5)
    for i, x in enumerate((30, 39, 52, -31, -44)):
        r.far(f"car_far_{i + 1}", "car", s * x, kerb, WEST, seed=i)


def _forecourt(r, s, main, half):
    """Trees, lamps, benches, flags between the kerb and the front."""
    kerb = MIDDLE + ROAD
    for i, x in enumerate((-22.5, -13.5, -7.4, 7.4, 13.5, 22.5)):
        r.want(f"lamp_{i + 1}", "lamp_post", at(x, kerb + 0.5, SOUTH), priority=2)
        r.want(f"lamp_south_{i + 1}", "lamp_post", at(x, MIDDLE - ROAD - 0.5, NORTH), priority=4)
    for i, x in enumerate((-18.0, -10.6, 10.6, 18.0)):
        r.want(f"tree_{i + 1}", "tree", at(x, kerb + 3.2), priority=3)
        r.want(f"tree_south_{i + 1}", "tree", at(x + 2, MIDDLE - 6.1), priority=6)
    for i, sign in enumerate((-1, 1)):
        r.want(f"bench_{i + 1}", "park_bench", at(sign * (half + 1.7), kerb + 5.4, SOUTH), priority=3)
    r.want("bin", "bin", at(s * (half + 3.2), kerb + 5.5), priority=5)
    r.want("bicycle", "bicycle", at(-s * (half + 4.4), FRONT - 0.7, EAST), priority=SPARE)
    if main["civic"] != "church":
        for i, sign in enumerate((-1, 1)):
            spot = (sign * (half + 0.9), FRONT - 1.2)
            r.want(f"flag_{i + 1}", "flag", at(*spot, 0.0), params={"size": (2.0, 0.2, 6.2)}, priority=4)
    for i, x in enumerate((-12.6, -9.9, 9.9, 12.6)):
        if main["civic"] != "church":
            r.far(f"hedge_{i + 1}", "hedge", x, FRONT - 0.5, SOUTH, params={"size": (2.5, 0.6, 0.75)})


def _name(r, b, label):
    """The word over the door, cut into the stone or on a board."""
    low = civic_fronts.podium(b)
    wide = min(0.4 * len(label) + 0.8, 5.2 if b["civic"] == "plain" else 8.6)
    if b["civic"] == "church":
        return
    if b["civic"] == "temple":
        y, z, tall, colour = FRONT - civic_fronts.DEEP - 0.41, b["tall"] - 0.57, 0.44, b["trim"]
    elif b["civic"] == "hall":
        y, z, tall, colour = FRONT - 0.14, b["tall"] - 0.75, 0.4, b["trim"]
    else:
        y, z, tall, colour = FRONT - 2.47, low + 3.5, 0.55, b["accent"]
    params = {"label": label, "height": z, "size": (wide, 0.06, tall), "colour": colour, "plain": True}
    r.far("sign", "wall_sign", 0.0, y, SOUTH, params=params)


def _areas(long, south, look):
    walk = {"z": 0.0, "material": "pavement", "pattern": "slabs", "step": 1.1}
    court = {"z": 0.0, "material": "stone#a39c8e", "pattern": "slabs", "step": 1.4}
    rows = [
        {"outline": rect(-long - 16, MIDDLE - ROAD, long + 16, MIDDLE + ROAD), "z": 0.0, "material": "asphalt"},
        {"outline": rect(-long, MIDDLE + ROAD, long, MIDDLE + ROAD + 2.2)} | walk,
        {"outline": rect(-long, south - 0.1, long, MIDDLE - ROAD)} | walk,
        {"outline": rect(-long, MIDDLE + ROAD + 2.2, long, FRONT + 1.1)} | court,
    ]
    if look == "church":
        for x0, x1 in ((-26, -4.2), (4.2, 26)):
            rows.append({"outline": rect(x0, MIDDLE + ROAD + 3.4, x1, FRONT - 0.2), "z": 0.012, "material": "grass"})
    return rows
