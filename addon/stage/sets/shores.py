# SPDX-License-Identifier: GPL-3.0-or-later
"""Recipes of a beach and of a railway platform."""

import math

from ..plan import Wall
from . import facade
from .nature import scatter
from .needs import spoken
from .outdoors import EAST, NORTH, SOUTH, WEST, rect, skyline
from .relations import SPARE, at

BEACH = (
    "beach", "seashore", "shore", "strand", "plage", "playa", "spiaggia", "praia", "해변", "바닷가", "백사장",
    "海岸", "砂浜", "浜辺", "海滩", "沙滩", "ชายหาด",
)  # fmt: skip
PLATFORM = (
    "platform", "train station", "railway station", "bahnsteig", "bahnhof", "quai de gare", "andén", "binario",
    "승강장", "플랫폼", "기차역", "ホーム", "駅", "站台", "火车站", "ชานชาลา", "สถานีรถไฟ",
)  # fmt: skip


def recipe_of(kind, words):
    """The recipe that an open place's headings ask for, or None."""
    if spoken(words, PLATFORM) and kind in ("street", "road", "open_ground", "yard", "waterfront"):
        return platform
    return beach if spoken(words, BEACH) and kind in ("waterfront", "open_ground", "park") else None


def beach(r):
    """Sand down to a calm sea, rocks, a boat drawn up, driftwood, dunes with grass behind the camera."""
    s, rng, edge = r.side, r.rng, 7.0
    r.acting = (0.0, 1.2, 1.7)
    r.axis = s * 0.35
    r.floor = tuple(rect(-24, -13, 24, edge - 0.6))
    for i, (x, y) in enumerate(scatter(rng, 12, 4.5, 20, 3.0, lambda x, y: -11 < y < 5 and (abs(x) > 6 or y > 3))):
        r.want(f"rock_{i + 1}", "rock", at(x, y, rng.uniform(0, 6)), priority=SPARE)
    r.want("log", "log", at(-s * 3.6, 2.6, 0.4), priority=1)
    r.want("boat", "boat", at(s * 7.6, 2.4, s * 1.2), priority=2)
    r.want("rope", "rope", at(s * 4.6, 1.8), priority=5)
    for i, (x, y) in enumerate(scatter(rng, 16, 7, 20, 2.4, lambda x, y: -12 < y < -5)):
        r.want(f"grass_{i + 1}", "grass", at(x, y), priority=SPARE)
    for i, (x, y) in enumerate(scatter(rng, 40, 16, 60, 3.4, lambda x, y: y < -15)):
        r.far(f"bush_{i}", "bush" if rng.random() < 0.6 else "pine", x, y, rng.uniform(0, 6), seed=i % 4)
    r.far("boat_far", "boat", -s * 22, 34, s * 1.1, seed=2, z=-0.62)
    r.far("ship_far", "ship", s * 52, 110, s * EAST, seed=1, z=-1.4)
    r.exit(-20, 0, EAST)
    r.exit(20, 0, WEST)
    r.extra["ways"] = {"walk": [[(-60.0, edge - 2.6), (60.0, edge - 2.6)]], "drive": []}
    wave = lambda x, out: edge + out + 0.5 * math.sin(x * 0.13) + 0.25 * math.sin(x * 0.41)  # noqa: E731
    line = [(x, wave(x, 0.0)) for x in range(-190, 191, 4)]
    foam = [(x, wave(x, 0.34)) for x in range(-190, 191, 4)]
    wet = [(x, wave(x, -1.1)) for x in range(-190, 191, 4)]
    r.extra["site"] = {
        "base": {"material": "water", "z": -0.35, "radius": 600},
        "water": True,
        "areas": [
            {"outline": [(-190, -190), (190, -190), *foam[::-1]], "z": -0.16, "low": -0.5, "material": "white#e6ebe8"},
            {"outline": [(-190, -190), (190, -190), *line[::-1]], "z": -0.1, "low": -0.5, "material": "sand#a8946e"},
            {"outline": [(-190, -190), (190, -190), *wet[::-1]], "z": 0.0, "low": -0.5, "material": "sand#c6b695"},
        ],
        "strips": [],
        "buildings": [],
        "blocks": [],
        "hills": {"colour": "#7f8f78", "radius": 150, "height": 13, "start": 2.4, "end": 3.9, "base": -0.5},
    }


def platform(r):
    """A platform with its canopy, benches and clock, rails on either side, a train at the far edge."""
    s, rng, half = r.side, r.rng, 3.6
    r.acting = (0.0, 0.6, 1.3)
    r.axis = s * 0.9
    r.floor = tuple(rect(-26, -half, 26, half))
    for i, x in enumerate(range(-24, 25, 8)):
        r.want(f"post_{i + 1}", "canopy_post", at(x + 2.0, 0.0), priority=1)
    for i, x in enumerate((-12.5, -4.6, 4.8, 13.0)):
        r.want(f"bench_{i + 1}", "park_bench", at(x, 0.85, SOUTH if i % 2 else NORTH), priority=3)
    for i, x in enumerate((-7.4, 8.4)):
        r.want(f"bin_{i + 1}", "bin", at(x, -0.2), priority=5)
    r.want(
        "sign",
        "sign",
        at(s * 6.6, -1.4, SOUTH),
        params={"style": "post", "label": str(rng.randrange(1, 9))},
        priority=3,
    )
    r.want("phone_booth", "phone_booth", at(-s * 16.2, 0.6), priority=6)
    r.want("hand_truck", "hand_truck", at(s * 11.0, -1.0, 0.5), priority=6)
    r.far("train", "train", s * 4.0, half + 2.1, EAST, seed=rng.randrange(3), z=-1.0)
    for i, x in enumerate((-22.0, 30.0)):
        r.far(f"wagon_{i}", "train", s * x, half + 2.1, EAST, seed=1, z=-1.0)
    r.exit(-22, 0, EAST, 1.6)
    r.exit(22, 0, WEST, 1.6)
    r.extra["ways"] = {"walk": [[(-60.0, y), (60.0, y)] for y in (-1.9, 1.9)], "drive": []}
    r.extra["tracks"] = [[(90.0, half + 2.1), (-90.0, half + 2.1)], [(-90.0, -half - 2.1), (90.0, -half - 2.1)]]
    houses = facade.row(rng, (50, half + 13), (-50, half + 13), SOUTH, (0, half + 13), style="brick")
    houses += facade.row(rng, (-50, -half - 16), (50, -half - 16), NORTH)
    r.backs = [Wall("north", (26, half), (-26, half), 1)]
    rails, sleepers = [], []
    for middle in (half + 2.1, -half - 2.1, -half - 6.4):
        rails += [
            {"from": (-62, middle + u), "to": (62, middle + u), "width": 0.08, "top": -0.82, "material": "iron"}
            for u in (-0.72, 0.72)
        ]
        sleepers.append(
            {
                "from": (-62, middle),
                "to": (62, middle),
                "width": 2.4,
                "top": -0.9,
                "dash": (0.24, 0.4),
                "material": "wood_dark",
            }
        )
    r.extra["site"] = {
        "base": {"material": "stone#77726a", "z": -0.97, "radius": 190},
        "areas": [
            {
                "outline": rect(-70, -half, 70, half),
                "z": 0.0,
                "low": -1.1,
                "material": "concrete#9a968d",
                "pattern": "slabs",
                "step": 1.2,
            },
            {"outline": rect(-70, half + 8, 70, half + 13.2), "z": 0.0, "low": -1.1, "material": "pavement"},
        ],
        "strips": [
            *sleepers,
            *rails,
            *(
                {"from": (-62, y), "to": (62, y), "width": 0.3, "top": 0.012, "material": "yellow#c9a550"}
                for y in (-half + 0.55, half - 0.55)
            ),
        ],
        "buildings": houses,
        "blocks": skyline(rng, 10, 14, 32, near=90, far=140),
        "hills": {"colour": "#74905f", "radius": 150, "height": 10, "base": -1},
    }
