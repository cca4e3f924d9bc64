# SPDX-License-Identifier: GPL-3.0-or-later
"""Recipe of a courtyard: paving between the wings of a house, arcades along them, a fountain or a well."""

from ..plan import Wall
from . import facade
from .needs import spoken
from .outdoors import EAST, NORTH, SOUTH, WEST, rect
from .relations import SPARE, against, at

COURT = (
    "courtyard", "inner court", "inner courtyard", "cloister", "quadrangle", "quad", "patio", "innenhof", "hof",
    "kreuzgang", "cour", "cour intérieure", "cloître", "claustro", "patio interior", "cortile", "chiostro", "안뜰",
    "안마당", "중정", "中庭", "庭院", "院子", "ลานบ้าน",
)  # fmt: skip
HALF, DEEP = (8.6, 7.4), 2.6  # m: from the middle to the arcades; of the walk behind them
ROOF = 4.3  # m: where the arcades' roofs meet the wall


def recipe_of(kind, words):
    """The recipe that an open place's headings ask for, or None."""
    return courtyard if kind == "yard" and spoken(words, COURT) else None


def courtyard(r):
    """Four wings about a paved court, arcades before three of them, a gateway in the fourth, water in the middle."""
    s, rng = r.side, r.rng
    w, d = HALF
    r.acting = (s * 0.6, -1.6, 1.5)
    r.axis = s * 0.32
    r.floor = tuple(rect(-w + 0.1, -d + 0.1, w - 0.1, d - 0.1))
    stone = {"colour": rng.choice(("#cdbfa3", "#c2b8a6", "#d0c4ae"))}
    deep = DEEP
    side, out = 2 * d - 0.5, deep / 2
    walks = (("north", 0.0, d + out, SOUTH, 2 * w), ("west", -w - out, 0.0, EAST, side))
    walks += (("east", w + out, 0.0, WEST, side),)
    for name, x, y, yaw, long in walks:
        r.far(f"arcade_{name}", "arcade", x, y, yaw, params={"size": (long, deep, ROOF), **stone})
    piece = "well" if r.named("well") or (rng.random() < 0.4 and not r.named("fountain")) else "fountain"
    r.want("water", piece, at(-s * 0.6, 2.6), priority=0)
    for i, (x, y) in enumerate(((-w + 1.0, d - 1.0), (w - 1.0, d - 1.0), (-w + 1.0, 1.2), (w - 1.0, 1.2))):
        r.want(f"tub_{i + 1}", "tub_tree", at(x, y), priority=2 + i)
    r.want("bench_1", "park_bench", at(s * (w - 1.0), -1.6, -s * EAST), priority=1)
    r.want("bench_2", "park_bench", at(-s * (w - 1.0), -1.6, s * EAST), priority=2)
    r.want("bench_3", "park_bench", at(s * 4.6, d - 0.9, SOUTH), priority=4)
    for i, (x, y) in enumerate(((-s * 4.4, d - 0.8), (-s * 3.6, d - 0.7), (s * (w - 0.7), 3.4), (-s * (w - 0.7), 3.6))):
        r.want(f"pot_{i + 1}", ("plant", "flower_bucket")[i % 2], at(x, y), priority=6)
    r.want("jar", "jar", against("back", along=s * 1.6), priority=SPARE)
    r.backs = [Wall("back", (w, d), (-w, d), 3)]
    r.exit(0.0, d - 0.3, SOUTH, 1.6)
    r.exit(-s * (w - 0.3), 4.6, s * EAST, 1.4)
    r.exit(0.0, -d + 0.3, NORTH, 2.4)
    r.extra["ways"] = {"walk": [[(0.0, -d), (0.0, d)], [(-w, 4.6), (w, 4.6)]], "drive": []}
    out = deep + 0.05
    slabs = {"pattern": "slabs", "step": 0.8}
    paved = {"outline": rect(-w - out, -d - 1.0, w + out, d + out), "z": 0.0, "material": "stone#a59a86", **slabs}
    middle = {"outline": rect(-s * 0.6 - 2.6, 0.0, -s * 0.6 + 2.6, 5.2), "z": 0.012, "material": "stone#8f8470",
              "pattern": "slabs", "step": 0.5}  # fmt: skip
    r.extra["site"] = {
        "base": {"material": "grass", "z": -0.05, "radius": 160},
        "areas": [paved, middle],
        "strips": [],
        "buildings": _wings(rng, w + out, d + out),
        "blocks": [],
        "hills": {"colour": "#74905f", "radius": 140, "height": 9},
    }


def _wings(rng, x, y):
    """The four wings, all of one house: two storeys, the southern one with its gateway behind the lens."""
    colour, found = rng.choice(("#c9b48f", "#c8a98a", "#bfae92", "#d0bf9f")), []
    gate, south = 1.6, 1.8 - y
    lines = [((x, y), (-x, y), SOUTH), ((-x, y), (-x, -y), EAST), ((x, -y), (x, y), WEST)]
    lines += [((-x, south), (-gate, south), NORTH), ((gate, south), (x, south), NORTH)]
    for start, end, yaw in lines:
        for b in facade.row(rng, start, end, yaw, (0, 0), style="stucco"):
            b.update(shop=False, floors=2, colour=colour)
            found.append(b)
    return found
