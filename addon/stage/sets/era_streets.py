# SPDX-License-Identifier: GPL-3.0-or-later
"""Recipes of streets and villages of other times, and of a North American city."""

import math

from . import facade
from .asian_streets import END, LONG, NEAR, kerbs, lane
from .outdoors import EAST, NORTH, SOUTH, rect, skyline
from .relations import SPARE, against, at
from .streets import street

TIMBERED = [{"house": "timbered", "floors": f, "colour": c}
            for f, c in ((2, "#ddd2b8"), (3, "#e4dac4"), (2, "#cbb994"), (3, "#d8c7a0"))]  # fmt: skip
TOWERS = [{"house": "tower", "floors": f, "colour": c, "light": t, "shop": True, "depth": 12.0}
          for f, c, t in ((7, "#c9d2d8", "#7fe0ff"), (9, "#aab8c2", "#ff7fc0"), (8, "#dde2e4", "#9fffd0"))]  # fmt: skip
NEON = {
    "ko": ("다방", "영화", "양장점", "빠"),
    "ja": ("喫茶", "映画", "洋品店", "バー"),
    "zh": ("戏院", "舞厅", "旅社", "茶室"),
    "th": ("โรงหนัง", "กาแฟ"),
    "en": ("DINER", "MOVIES", "HOTEL", "BAR", "DRUGS", "SHOES"),
    "de": ("KINO", "CAFÉ", "HOTEL", "BAR"),
    "fr": ("CINÉMA", "CAFÉ", "HÔTEL", "TABAC"),
    "es": ("CINE", "CAFÉ", "HOTEL", "BAR"),
}
HOLO = {"ko": ("네오서울", "드론택시", "기억"), "ja": ("未来", "無人", "電脳"), "zh": ("未来", "云端", "记忆"),
        "th": ("อนาคต", "โดรน"), "en": ("NEXUS", "AERO", "MEMORIA")}  # fmt: skip
CARS = frozenset(("car", "van", "taxi", "bus", "truck", "motorcycle"))


def told(r, table):
    """What a table of words has in the language of the signs."""
    return table.get(r.needs.language[:2], table["en"])


def american_street(r, old=False):
    """Brick walk-ups with fire escapes and stoops, a yellow cab, hydrants, water tanks on the roofs."""
    street(r)
    rows = [b for b in r.extra["site"]["buildings"] if not b.get("house")]
    for i, b in enumerate(rows):
        b.update(style="brick", colour=facade.BRICKS[b["seed"] % 4], floors=4 + b["seed"] % 2, flat=True,
                 escape=bool(b["seed"] % 3), stoop=not b["shop"])  # fmt: skip
        if b["seed"] % 4 == 0:
            x, y = facade.on_front(b, 0.0, -4.5)
            r.far(f"tank_{i}", "water_tank", x, y, 0.0, z=facade.height(b))
    for want in r.wants:
        if want.id.rsplit(":", 1)[-1] in ("car_2", "car_south_3", "car_4"):
            want.asset = "taxi"
    r.wants = [
        w for w in r.wants if w.asset != "phone_booth" and not w.id.endswith((":table_1", ":chair_1", ":chair_2"))
    ]
    s = r.side
    for want in r.wants:
        if want.asset == "hydrant":
            want.params = {"colour": "#c4332c"}
    r.want("hydrant_2", "hydrant", at(-s * 2.2, 5.6), params={"colour": "#c4332c"}, priority=1)
    r.far("cab", "taxi", s * 3.0, -1.6, EAST)


def fifties_street(r, old=False):
    """The street with cars of the fifties, a tram on its rails, neon over the shops."""
    (american_street if r.needs.culture == "north_american" else street)(r)
    s = r.side
    words = told(r, NEON)
    for want in r.wants:
        if want.asset in CARS and want.element is None:
            known = want.asset
            want.asset = "vintage_car" if known != "motorcycle" else known
            if want.asset == "vintage_car":
                _refit(want)
    for item in r.scenery:
        if item.asset in CARS:
            item.asset, item.size, item.foot = "vintage_car", *_sizes("vintage_car", item.seed)
    n = 0
    for item in r.scenery:
        if item.asset == "wall_sign":
            item.params.update(label=words[n % len(words)], neon=True)
            n += 1
    gone = ("dumpster", "bicycle")
    r.wants = [w for w in r.wants if w.asset not in gone]
    r.want("tram", "tram", at(-s * 7.2, 0.0, s * EAST), priority=0)
    r.extra["site"]["strips"] = [p for p in r.extra["site"]["strips"] if not _middle(p)] + [
        {"from": (-64, y), "to": (64, y), "width": 0.09, "top": 0.012, "material": "steel#6d7276"}
        for y in (-0.72, 0.72)
    ]
    r.far("wire", "wires", 0.0, 0.0, 0.0, params={"size": (60.0, 0.1, 0.4)}, z=5.6)


def _middle(strip):
    return strip["from"][1] == strip["to"][1] == 0.0


def _sizes(asset, seed):
    from . import assets

    known = assets.facts(asset, {}, seed)
    return known.size, known.foot


def _refit(want):
    want.params = {}
    want.size, want.foot = _sizes(want.asset, want.seed)


def medieval_street(r, old=True):
    """Half-timbered gables lean over cobbles: no kerb and no lamp, signs of trades, a well, barrels, hens, a cart."""
    s, half = r.side, 3.1
    ground = {"material": "stone#857d70", "pattern": "slabs", "step": 0.34}
    rows = lane(r, half, (4.4, 5.2, 6.0), TIMBERED, ground, gap=0.25, blocks=0)
    for i, b in enumerate(b for row in rows for b in row if abs(b["y"]) < 20):
        if i % 2 == 0:
            x, y = facade.on_front(b, b["width"] * 0.1, 0.02)
            r.far(f"sign_{i}", "trade_sign", x, y, b["yaw"], seed=i // 2, params={"height": 2.6})
    wall, other = ("west", "east")[::s]
    r.want("well", "well", at(s * (half - 1.0), 8.4), priority=1)
    r.want("cart", "cart", at(-s * (half - 1.0), 5.6, 0.2), priority=1)
    for i, (side, y) in enumerate(((1, 3.2), (1, 3.9), (-1, 10.0), (1, -4.0))):
        r.want(f"barrel_{i + 1}", "barrel", at(s * side * (half - 0.4), y), priority=3)
    r.want("hay", "hay_bale", against(wall, along=9.0), priority=4)
    r.want("basket", "basket", at(-s * (half - 0.5), 3.0), priority=4)
    for i, (x, y) in enumerate(((1.2, 4.4), (0.7, 5.2), (-1.0, -3.0))):
        r.want(f"hen_{i + 1}", "chicken", at(s * x, y, r.rng.uniform(0, 6)), priority=5)
    r.want("sacks", "crate", against(other, along=11.6), priority=SPARE)
    site = r.extra["site"]
    site["base"] = {"material": "soil#7a6a52", "z": -0.08, "radius": 200}
    site["strips"].append(
        {"from": (0, -LONG), "to": (0, LONG), "width": 0.34, "top": 0.004, "material": "stone#5f584e"}
    )
    tower = {"x": s * 9.0, "y": LONG + 12.0, "yaw": 0.0, "width": 10.4, "depth": 14.0, "floors": 3, "style": "stucco",
             "colour": "#a9a08e", "trim": "#bdb4a2", "accent": "#4d3526", "civic": "church", "risers": 0, "tall": 9.0,
             "tower": -s, "shop": False, "detail": 1, "seed": 11}  # fmt: skip
    site["buildings"].append(tower)
    site["hills"] = {"colour": "#6f9053", "radius": 150, "height": 30}


def joseon_village(r, old=True):
    """An earth lane between clay walls: thatched houses, one under tiles with its gate, jars, a well, a great tree."""
    s, rng = r.side, r.rng
    r.acting = (0.2 * s, 0.4, 1.3)
    r.axis = s * 0.16
    wide, near, far = 8.5, -9.0, 16.0
    r.floor = tuple(rect(-wide, near, wide, far))
    houses = ((-7.2, 6.6, 1.15), (7.6, 4.4, -1.35), (-8.4, -3.4, 1.7), (6.4, 15.4, -0.35), (-13.5, 12.5, 0.7),
              (14.0, 11.0, -0.8), (9.6, -5.4, -1.8), (-4.5, 21.0, 0.2), (13.0, 20.5, -0.3), (-17.0, 3.0, 1.4),
              (17.0, -1.0, -1.5), (2.0, 27.0, 0.1), (-12.0, 27.0, 0.5))  # fmt: skip
    for i, (x, y, yaw) in enumerate(houses):
        r.far(f"choga_{i + 1}", "choga", s * x, y, s * yaw, seed=i % 4)
    r.far("hanok", "hanok", s * -3.0, 33.0, 0.0, params={"far": True})
    r.far("gate", "hanok_gate", s * -2.4, 17.4, NORTH)
    for i, (x, y, yaw) in enumerate(((-6.2, 17.4, 0.0), (-3.8, 1.0, EAST), (4.6, 8.6, EAST), (-4.4, 11.4, EAST))):
        r.far(f"wall_{i + 1}", "hanok_wall", s * x, y, yaw, params={"size": (3.4, 0.42, 1.35)}, seed=i % 3)
    r.want("jars", "jangdokdae", at(s * 5.0, 0.2, -s * EAST), priority=1)
    r.want("well", "well", at(-s * 3.2, 4.6), priority=1)
    r.want("platform", "pyeongsang", at(s * 3.6, 5.6, 0.3), priority=2)
    r.want("tree", "tree", at(s * 6.6, 10.6), priority=2)
    r.want("cart", "cart", at(-s * 2.4, 9.6, 0.6), priority=3)
    for i, (x, y) in enumerate(((-4.8, 2.6), (4.0, -2.6), (-5.0, -6.0))):
        r.want(f"onggi_{i + 1}", "onggi", at(s * x, y), priority=4)
    for i, (x, y) in enumerate(((1.8, 3.4), (2.6, 2.7), (-1.6, -3.2))):
        r.want(f"hen_{i + 1}", "chicken", at(s * x, y, rng.uniform(0, 6)), priority=4)
    r.want("straw", "hay_bale", at(s * 5.6, -3.6, 0.4), priority=5)
    r.want("basket", "basket", at(s * 2.6, 4.5), priority=SPARE)
    r.exit(0.0, near + 0.9, NORTH)
    r.exit(-s * 0.2, far - 0.9, SOUTH)
    path = [(s * 0.8 * math.sin(y * 0.12), y) for y in range(-60, 61, 3)]
    r.extra["lanes"] = [(0.0, 8.0, SOUTH), (0.0, -6.0, NORTH)]
    r.extra["ways"] = {"walk": [path], "drive": []}
    for i in range(22):
        x, y = rng.uniform(-50, 50), rng.choice((rng.uniform(36, 60), rng.uniform(-60, -22)))
        r.far(f"pine_{i}", "pine", x, y, rng.uniform(0, 6), seed=i % 4)
    r.extra["site"] = {
        "base": {"material": "grass#8f9656", "z": -0.02, "radius": 200},
        "areas": [{"outline": rect(-7.0, -60, 7.0, 60), "z": 0.0, "material": "sand#b59d76", "plain": True}],
        "strips": [], "tufts": 260, "patches": ("sand#a89068", 30), "buildings": [], "blocks": [],
        "hills": {"colour": "#6f9060", "radius": 105, "height": 34},
    }  # fmt: skip


def future_street(r, old=False):
    """A street of glass towers: bands of light, signs in the air, drones overhead, cars without drivers, planters."""
    s, half, verge = r.side, 3.6, 3.4
    lane(r, half, (12.0, 14.0), TOWERS, {"material": "asphalt#464b52"}, verge=verge, blocks=0)
    r.acting = (s * 0.5, 0.6, 1.1)
    words = told(r, HOLO)
    for i, (x, y) in enumerate(((-1, 4.6), (1, 9.8), (-1, 15.0), (1, -5.4))):
        yaw = -s * x * 0.5
        r.want(f"holo_{i + 1}", "holo_sign", at(s * x * (half + 1.5), y, yaw), params={"label": words[i % len(words)]},
               priority=1)  # fmt: skip
    for i, (x, y) in enumerate(((1, 3.4), (-1, 9.0), (1, 14.0), (-1, -3.4))):
        r.want(f"planter_{i + 1}", "light_planter", at(s * x * (half + 1.0), y, EAST), priority=2)
    for i, (x, y, z) in enumerate(
        ((1.6, 5.5, 4.6), (-1.8, 8.5, 5.6), (0.6, 14.0, 7.4), (2.6, 21.0, 9.0), (-2.6, 27.0, 7.0), (-0.6, 3.6, 7.0))
    ):
        r.far(f"drone_{i + 1}", "drone", s * x, y, 0.4 * i, z=z)
    r.want("pod", "pod_car", at(-s * (half - 1.2), 7.2, SOUTH), priority=1)
    r.far("pod_far", "pod_car", s * 1.6, 23.0, NORTH, seed=1)
    r.far("pod_far_2", "pod_car", -s * 1.6, 33.0, SOUTH, seed=2)
    site = r.extra["site"]
    site["strips"] += kerbs(half, "display#7fe0ff", 0.1, 0.02)
    site["strips"].append({"from": (0, -LONG), "to": (0, LONG), "width": 0.12, "top": 0.006,
                           "material": "display#bff0ff", "dash": (2.4, 2.4)})  # fmt: skip
    site["base"]["material"] = "pavement#7d848a"
    site["blocks"] = skyline(r.rng, 16, 40, 90, near=90, far=150)
    r.extra["carriageways"] = [rect(-half, NEAR - 30, half, END + 30)]
