# SPDX-License-Identifier: GPL-3.0-or-later
"""Recipe of a shore of fresh water: lake, pond, the bank of a river, with a jetty and a boat that floats."""

import math

from .nature import scatter
from .needs import spoken
from .outdoors import EAST, SOUTH, WEST, rect
from .relations import SPARE, at

LAKE = (
    "lake", "lakeside", "lakeshore", "pond", "reservoir", "fjord", "am see", "seeufer", "weiher", "teich", "flussufer",
    "lac", "étang", "lago", "laguna", "estanque", "호수", "호숫가", "연못", "저수지", "湖", "湖畔", "池", "ทะเลสาบ",
)  # fmt: skip
BANK = (
    "river bank",
    "riverbank",
    "riverside",
    "berge",
    "orilla del río",
    "강가",
    "강변",
    "川岸",
    "河岸",
    "河边",
    "ริมแม่น้ำ",
)
EDGE, SURFACE = 7.0, -0.4  # m: where the water begins, and how low it lies
JETTY = (1.1, 6.5)  # m: half its width, how far it reaches out
DRAUGHT = 0.14  # m that a boat sinks in


def recipe_of(kind, words):
    """The recipe that an open place's headings ask for, or None."""
    water = spoken(words, LAKE) or spoken(words, BANK)
    return lake if water and kind in ("waterfront", "open_ground", "park", "forest") else None


def lake(r):
    """Grass down to still water, a jetty with a boat beside it, reeds and rocks, woods around the far shore."""
    s, rng, (half, reach) = r.side, r.rng, JETTY
    out = EDGE + reach
    x = s * 2.6  # of the jetty
    r.acting = (0.0, 3.0, 1.7)
    r.axis = s * 0.3
    near = EDGE - 0.7
    r.floor = (
        (-22.0, -12.0), (22.0, -12.0), (22.0, near), (x + half - 0.25, near), (x + half - 0.25, out - 0.4),
        (x - half + 0.25, out - 0.4), (x - half + 0.25, near), (-22.0, near),
    )  # fmt: skip
    on_land = lambda px, py: -11 < py < 4.5 and (abs(px) > 6 or py < -4)  # noqa: E731
    for i, (u, v) in enumerate(scatter(rng, 9, 5.0, 19, 3.2, on_land)):
        r.want(f"tree_{i + 1}", "tree" if rng.random() < 0.55 else "pine", at(u, v, rng.uniform(0, 6)), priority=SPARE)
    for i, (u, v) in enumerate(scatter(rng, 7, 4.0, 18, 2.6, lambda px, py: 3.6 < py < near and abs(px - x) > 2.4)):
        r.want(f"rock_{i + 1}", "rock", at(u, v, rng.uniform(0, 6)), priority=SPARE)
    for i, (u, v) in enumerate(scatter(rng, 22, 5.0, 20, 1.6, lambda px, py: 2.5 < py < near and abs(px - x) > 2.2)):
        r.want(f"reeds_{i + 1}", "grass", at(u, v), priority=SPARE)
    r.want("log", "log", at(-s * 3.4, 2.2, 0.5), priority=2)
    r.want("bench", "park_bench", at(-s * 5.6, 0.6, SOUTH + math.pi), priority=3)
    r.want("post_1", "bollard", at(x - half + 0.2, out - 0.6), priority=4)
    r.want("rope", "rope", at(x + half - 0.35, EDGE + 1.6), priority=5)
    berth = (x + s * (half + 1.0), EDGE + 3.4, SOUTH, SURFACE - DRAUGHT)
    r.extra["berths"] = [berth, (x - s * (half + 4.2), EDGE + 5.5, s * 0.7, SURFACE - DRAUGHT)]
    if "boat" not in r.needs.named:
        r.far("boat", "boat", *berth[:3], z=berth[3])
    _far_shore(r, rng)
    r.exit(-18, 0, EAST)
    r.exit(18, 0, WEST)
    r.extra["ways"] = {"walk": [[(-50.0, 0.4), (50.0, 0.4)]], "drive": []}
    _site(r, x, half, out)


def _far_shore(r, rng):
    for i, (u, v) in enumerate(scatter(rng, 60, 62, 96, 4.0, lambda px, py: py > 30 or py < -20 or abs(px) > 60)):
        r.far(f"wood_{i}", "pine" if rng.random() < 0.6 else "tree", u, v, rng.uniform(0, 6), seed=i % 4)
    for i, (u, v) in enumerate(scatter(rng, 26, 20, 46, 3.6, lambda px, py: py < -14)):
        r.far(f"behind_{i}", "pine" if rng.random() < 0.5 else "tree", u, v, rng.uniform(0, 6), seed=i % 4)


def _site(r, x, half, out):
    wave = lambda u, by: EDGE + by + 0.6 * math.sin(u * 0.17) + 0.3 * math.sin(u * 0.53)  # noqa: E731
    line = [(u, wave(u, 0.25)) for u in range(-190, 191, 3)]
    wet = [(u, wave(u, -0.5)) for u in range(-190, 191, 3)]
    land = [(-190, -190), (190, -190)]
    around = [(60 * math.cos(a), 4 + 56 * math.sin(a)) for a in (math.pi * k / 40 for k in range(41))]
    beyond = [*around, (-190, 4), (-190, 190), (190, 190), (190, 4)]
    r.extra["site"] = {
        "base": {"material": "water", "z": SURFACE, "radius": 600},
        "water": True,
        "areas": [
            {"outline": [*land, *line[::-1]], "z": -0.12, "low": -0.7, "material": "sand#8c8060"},
            {"outline": [*land, *wet[::-1]], "z": 0.0, "low": -0.7, "material": "grass"},
            {"outline": beyond, "z": -0.05, "low": -0.7, "material": "grass#6f8a4a"},
            {
                "outline": rect(x - half, EDGE - 1.0, x + half, out),
                "z": 0.0,
                "low": -0.14,
                "material": "wood#7d6a50",
                "pattern": "planks",
                "step": 0.22,
            },
        ],
        "strips": [],
        "buildings": [],
        "blocks": [],
        "hills": {"colour": "#5f7f58", "radius": 125, "height": 17, "base": -0.5},
    }
