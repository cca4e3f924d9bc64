# SPDX-License-Identifier: GPL-3.0-or-later
"""Recipes of streets: the street itself and the alley behind it."""

from ..plan import Wall
from . import facade, korean_fronts
from .outdoors import EAST, NORTH, SOUTH, WEST, rect, skyline
from .relations import SPARE, against, at

SHOPS = {
    "en": ("BAKERY", "BOOKS", "CAFE", "FLORIST", "GROCER", "TAILOR", "PHARMACY", "RECORDS", "HARDWARE"),
    "de": ("BÄCKEREI", "BÜCHER", "CAFÉ", "BLUMEN", "APOTHEKE", "SCHNEIDEREI"),
    "fr": ("BOULANGERIE", "LIBRAIRIE", "CAFÉ", "FLEURISTE", "PHARMACIE", "ÉPICERIE"),
    "es": ("PANADERÍA", "LIBRERÍA", "CAFÉ", "FLORES", "FARMACIA", "SASTRE"),
    "it": ("PANETTERIA", "LIBRERIA", "CAFFÈ", "FIORI", "FARMACIA", "SARTO"),
    "ko": ("빵집", "서점", "카페", "꽃집", "약국", "양복점"),
    "ja": ("パン屋", "書店", "喫茶店", "花屋", "薬局", "時計店"),
    "zh": ("面包店", "书店", "咖啡馆", "花店", "药房", "裁缝"),
    "th": ("เบเกอรี่", "ร้านหนังสือ", "ร้านกาแฟ", "ร้านดอกไม้", "ร้านขายยา"),
}
FENCED = 9.0  # where a fence closes an alley, if the script speaks of one, metres
ROAD, KERB = 5.0, 9.2  # half widths of the carriageway and of the street between its fronts


def street(r):
    """Two rows of houses and shops, parked cars, trees and lamps along the kerbs, a road with markings."""
    s, rng, long = r.side, r.rng, 64
    r.acting = (0.0, 6.95, 1.1)
    r.axis = s * 0.95
    r.floor = tuple(rect(-26, -KERB, 26, KERB))
    row_north = facade.row(rng, (-long, KERB), (long, KERB), SOUTH, (0, KERB))
    row_south = facade.row(rng, (-long, -KERB), (long, -KERB), NORTH, (0, -KERB))
    ends = [b for x, yaw in ((-long - 16, EAST), (long + 16, WEST)) for b in facade.row(rng, (x, -22), (x, 22), yaw)]
    korean = r.needs.language.startswith("ko")
    if korean:
        korean_fronts.dress(rng, row_north + row_south + ends)
    r.backs = [Wall("north", (26, KERB), (-26, KERB), 9), Wall("south", (-26, -KERB), (26, -KERB), 9)]
    for b in row_north + row_south:
        for (x, y), yaw, w, h in facade.doors(b):
            if abs(x) < 22:
                r.opening("door", (x, y, 0.0), yaw, w, h)
    for x in (-18, 18):
        r.exit(x, 7.2, WEST if x > 0 else EAST)
        r.exit(x, -7.2, WEST if x > 0 else EAST)
    r.extra["lanes"] = [
        (-s * 3.4, 3.95, WEST),
        (s * 8.4, 3.95, WEST),
        (-s * 5.5, 1.5, WEST),
        (s * 4.0, -1.5, EAST),
        (s * 12, 1.5, WEST),
    ]
    r.extra["carriageways"] = [rect(-long, -ROAD, long, ROAD)]
    r.extra["ways"] = {
        "walk": [[(-long, y), (long, y)] for y in (7.05, -7.05)]
        + [[(s * 10.55, -7.05), (s * 10.55, 7.05)]],  # the crossing
        "drive": [[(long, 2.4), (-long, 2.4)], [(-long, -2.4), (long, -2.4)]],
    }
    shops = [b for b in row_north + row_south if b["shop"] and abs(b["x"]) < 30]
    (korean_fronts.signs if korean else _shop_signs)(r, shops)
    _street_furniture(r, s, rng)
    _traffic(r, s, rng, long)
    r.extra["site"] = {
        "base": {"material": "pavement#8f8b82", "z": -0.08, "radius": 190},
        "areas": [
            {"outline": rect(-long - 16, -ROAD, long + 16, ROAD), "z": 0.0, "material": "asphalt"},
            {
                "outline": rect(-long, ROAD, long, KERB + 0.1),
                "z": 0.0,
                "material": "pavement",
                "pattern": "slabs",
                "step": 1.1,
            },
            {
                "outline": rect(-long, -KERB - 0.1, long, -ROAD),
                "z": 0.0,
                "material": "pavement",
                "pattern": "slabs",
                "step": 1.1,
            },
        ],
        "strips": [*roadway(0.0, long), *zebra(0.0, s * 9.2)],
        "buildings": row_north + row_south + ends,
        "blocks": skyline(rng, 12, 18, 38, near=95, far=150),
    }


def roadway(y, long):
    """Kerbs, gutters and markings of a road along x whose middle is at ``y``."""
    rows = []
    for side in (-1, 1):
        kerb = {"width": 0.28, "top": 0.025, "material": "stone#b9b4a9", "dash": (0.94, 0.06)}
        gutter = {"width": 0.34, "top": 0.004, "material": "asphalt#3d4044"}
        parked = {"width": 0.1, "top": 0.005, "material": "white#cbc7b8", "dash": (0.6, 1.2)}
        rows += [_along(y + side * (ROAD + 0.14), long) | kerb, _along(y + side * (ROAD - 0.17), long) | gutter]
        rows.append(_along(y + side * (ROAD - 2.1), long) | parked)
    return [*rows, _along(y, long) | {"width": 0.13, "top": 0.005, "material": "white#d8d2bd", "dash": (2.0, 2.0)}]


def _along(y, long):
    return {"from": (-long, y), "to": (long, y)}


def zebra(y, x):
    """The stripes of a crossing from ``x`` on, over a road whose middle is at ``y``."""
    look = {"width": 0.45, "top": 0.006, "material": "white#d8d2bd"}
    spots = (x + 0.9 * k for k in range(4))
    return [look | {"from": (u, y - ROAD + 0.5), "to": (u, y + ROAD - 0.5)} for u in spots]


def _shop_signs(r, shops):
    names = list(SHOPS.get(r.needs.language[:2], SHOPS["en"]))
    r.rng.shuffle(names)
    for i, b in enumerate(shops):
        x, y = facade.on_front(b, 0, 0.27)
        r.far(
            f"sign_{i + 1}",
            "wall_sign",
            x,
            y,
            b["yaw"],
            seed=i,
            z=0.0,
            params={"label": names[i % len(names)], "height": 2.92, "size": (round(b["width"] * 0.45, 2), 0.05, 0.36)},
        )


def _street_furniture(r, s, rng):
    for i, x in enumerate((-22, -12, -4.6, 9.0, 15, 22)):
        r.want(f"lamp_{i + 1}", "lamp_post", at(s * x, 5.45, SOUTH), priority=2)
        r.want(f"lamp_south_{i + 1}", "lamp_post", at(s * x, -5.45, NORTH), priority=4)
    for i, x in enumerate((-17, -8.3, 12, 18.5)):
        r.want(f"tree_{i + 1}", "tree", at(s * x, 5.9), priority=5)
        r.want(f"tree_south_{i + 1}", "tree", at(s * x, -6.0), priority=6)
    r.want("bench", "park_bench", at(s * 3.4, 8.55, SOUTH), priority=2)
    r.want("bench_2", "park_bench", at(-s * 10.5, 8.55, SOUTH), priority=5)
    r.want("bin", "bin", at(s * 5.2, 8.8), priority=4)
    r.want("mailbox", "mailbox", at(-s * 2.9, 5.6, SOUTH), priority=4)
    r.want("hydrant", "hydrant", at(s * 6.3, 5.6), priority=5)
    r.want("phone_booth", "phone_booth", against("north", along=-s * 6.2), priority=SPARE)
    r.want("signal", "traffic_light", at(s * 7.6, 5.45, SOUTH), priority=5)
    r.want("bicycle", "bicycle", at(-s * 5.2, 8.75, EAST), priority=SPARE)
    r.want("table_1", "table", at(s * 7.9, 8.2), params={"size": (0.65, 0.65, 0.74)}, priority=6)
    r.seats("chair", "chair", "table_1", 2, priority=7)
    r.want("plant_1", "plant", against("north", along=-s * 2.0), priority=SPARE)
    r.want("dumpster", "dumpster", at(-s * 13.6, -8.3, NORTH), priority=7)
    r.want("bin_2", "bin", at(-s * 1.0, -8.6), priority=7)
    r.want("bench_3", "park_bench", at(0, -8.5, NORTH), priority=6)


def _traffic(r, s, rng, long):
    assets = ("car", "car", "van", "car", "taxi", "car")
    kerb = (-21.5, -15.2, -9.0, 13.8, 20.0)
    if any(thing.asset == "car" and thing.count > 1 for thing in r.needs.things):
        kerb = (*kerb, -3.5)
    for i, x in enumerate(kerb):
        r.want(f"car_{i + 1}", assets[i % 6], at(s * x, 3.95, WEST), priority=4)
    for i, x in enumerate((-18.0, -6.0, 0.4, 17.0)):
        r.want(f"car_south_{i + 1}", assets[(i + 2) % 6], at(s * x, -3.95, EAST), priority=5)
    for i, x in enumerate((30, 37, 46, 55, -29, -41, -50)):
        r.far(f"car_far_{i + 1}", "car", s * x, 3.95 if i % 2 else -3.95, WEST if i % 2 else EAST, seed=i % 5)
    for i, x in enumerate(range(32, long, 10)):
        for sign in (-1, 1):
            r.far(f"lamp_far_{i}_{sign}", "lamp_post", sign * x, 5.45, SOUTH)
            r.far(f"lamp_far_south_{i}_{sign}", "lamp_post", sign * x, -5.45, NORTH)
            r.far(f"tree_far_{i}_{sign}", "tree", sign * (x + 5), 5.9 if i % 2 else -6.0, seed=i % 3)


def alley(r):
    """A narrow brick canyon with bins, crates and fire escapes, open to a street at its end."""
    s, rng, half, deep = r.side, r.rng, 2.5, 26
    r.acting = (0.2 * s, 0.2, 1.0)
    r.axis = 0.0
    fenced = r.named("fence", "railing", "rail_fence", "gate")
    end = FENCED if fenced else deep
    r.floor = tuple(rect(-half, -9, half, end))
    sides = []
    for x, yaw, a, b in ((-half, EAST, deep, -30), (half, WEST, -30, deep)):
        built = facade.row(rng, (x, a), (x, b), yaw, (x, 2), style="brick")
        for building in built:
            building.update(shop=False, floors=rng.choice((3, 4)), back=True, colour=rng.choice(facade.SOOTY))
        sides += built
    r.backs = [Wall("west", (-half, end), (-half, -9), 9), Wall("east", (half, -9), (half, end), 9)]
    for b in sides:
        for (x, y), yaw, w, h in facade.doors(b):
            if -7 < y < min(18, end - 1.8):
                r.opening("door", (x, y, 0.0), yaw, w, h)
    if fenced:
        r.fence("fence", (half, FENCED + 0.1), (-half, FENCED + 0.1), "board_fence")
    else:
        r.exit(0, deep - 1.0, SOUTH)
    r.exit(0, -8.2, NORTH)
    r.want("dumpster", "dumpster", against(*("west", "east")[::s], along=7.3 if fenced else 4.4), priority=1)
    r.want("dumpster_2", "dumpster", against(*("east", "west")[::s], along=11.5), priority=SPARE)
    for i, (x, y, a) in enumerate(((1.95, 2.9, 0.2), (2.0, 3.7, 0.5), (-2.0, 8.6, 0.1), (2.0, 16.0, 0.3))):
        r.want(f"crate_{i + 1}", "crate", at(s * x, y, a), priority=3 if y < FENCED - 0.5 else SPARE)
    for i, (x, y) in enumerate(((-2.2, 2.6), (-2.15, 6.6), (2.2, 8.2), (2.2, -2.6), (-2.2, -4.0))):
        r.want(f"bin_{i + 1}", "bin", at(s * x, y), priority=5)
    r.want("barrel", "barrel", at(s * 2.1, 5.6), priority=4)
    r.want("pallet", "pallet", at(-s * 1.9, -1.9, EAST), priority=SPARE)
    r.want("box_1", "box", at(s * 1.9, 4.6, 0.4), priority=5)
    r.want("box_2", "box", at(-s * 2.1, 3.2, 0.2), priority=6)
    r.want("ladder", "ladder", against("east", "west", along=7.0), priority=9)
    r.want("bicycle", "bicycle", at(s * 2.15, 9.8, SOUTH), priority=SPARE)
    r.want("lamp", "lamp_post", at(-s * 2.2, 18.5, s * EAST), priority=SPARE)
    r.extra["lanes"] = [(0.0, 13.0, SOUTH), (0.0, -6.4, NORTH)]
    r.extra["ways"] = {"walk": [[(0.0, -30.0), (0.0, deep + 4.0)]], "drive": [[(0.0, deep + 8.0), (0.0, -30.0)]]}
    across = facade.row(rng, (40, deep + 18), (-40, deep + 18), SOUTH)
    for i, x in enumerate((-7, 1, 9)):
        r.far(f"car_far_{i}", "car", s * x, deep + 8.0, WEST, seed=i)
    r.extra["site"] = {
        "base": {"material": "pavement#8f8b82", "z": -0.08, "radius": 170},
        "areas": [
            {
                "outline": rect(-half - 0.1, -30, half + 0.1, deep),
                "z": 0.0,
                "material": "stone#6d6a66",
                "pattern": "slabs",
                "step": 0.8,
            },
            {"outline": rect(-60, deep + 3, 60, deep + 14), "z": 0.0, "material": "asphalt"},
            {"outline": rect(-60, deep + 14, 60, deep + 18), "z": 0.0, "material": "pavement"},
        ],
        "strips": [{"from": (0, -30), "to": (0, deep), "width": 0.3, "top": 0.004, "material": "stone#4f4d4b"}],
        "buildings": sides + across + facade.row(rng, (-18, -32), (18, -32), NORTH),
        "blocks": skyline(rng, 8, 20, 34, near=80, far=120),
    }


RECIPES = {"street": street, "alley": alley}
