# SPDX-License-Identifier: GPL-3.0-or-later
"""Recipe of a car park: bays with parked cars on both sides of a drive, lamps, the house that it belongs to."""

from . import facade
from .needs import spoken
from .outdoors import EAST, NORTH, SOUTH, WEST, rect, skyline
from .relations import SPARE, at

WORDS = (
    "car park", "parking", "carpark", "parkplatz", "parcheggio", "estacionamiento", "aparcamiento", "stationnement",
    "주차장", "駐車場", "停车场", "停車場", "ลานจอดรถ",
)  # fmt: skip
BAY, DEEP = 2.7, 5.2  # metres
DRIVE = 3.4  # half width of the way between the bays


def spoken_of(words):
    """Whether a script's words speak of a car park."""
    return spoken(words, WORDS)


def car_park(r):
    """Two rows of bays, some empty; a pavement and the front of a large house behind."""
    s, rng, wide = r.side, r.rng, 24.3
    edge = DRIVE + DEEP  # where the bays end
    r.acting = (0.0, 0.6, 1.5)
    r.axis = s * 0.7
    r.floor = tuple(rect(-26, -edge - 1.5, 26, edge + 3.2))
    free = {0, 1, -s, 2 * s}  # bays that stay empty
    kinds = ("car", "car", "van", "car", "taxi", "car")
    for k in range(-9, 9):
        x = (k + 0.5) * BAY
        if k not in free and rng.random() < 0.72:
            yaw = NORTH if rng.random() < 0.3 else SOUTH
            r.want(f"car_{k + 10}", kinds[k % 6], at(x, DRIVE + DEEP / 2, yaw), priority=3 + abs(k) // 3)
        if abs(k) > 2 and rng.random() < 0.5:
            r.want(f"car_south_{k + 10}", kinds[(k + 2) % 6], at(x, -DRIVE - DEEP / 2, NORTH), priority=5)
    for i, x in enumerate((-16.2, -5.4, 5.4, 16.2)):
        r.want(f"lamp_{i + 1}", "lamp_post", at(x, edge + 0.7), priority=2)
    for i, x in enumerate((-20.0, -9.6, 10.4, 20.6)):
        r.want(f"tree_{i + 1}", "tree", at(x, -edge - 0.9), priority=SPARE)
        r.far(f"hedge_{i + 1}", "hedge", x + 3.4, -edge - 2.2, params={"size": (8.0, 0.8, 1.1)})
    r.want("booth", "guard_booth", at((2 * s + 0.5) * BAY, DRIVE + 1.7, 0.0), priority=1)
    r.want("sign", "sign", at(-s * 10.9, edge + 0.8, SOUTH), params={"style": "post", "label": "P"}, priority=4)
    r.want("bin", "bin", at(-s * 2.9, edge + 2.4), priority=6)
    r.want("bench", "park_bench", at(s * 3.4, edge + 2.4, SOUTH), priority=5)
    house = facade.row(rng, (30, edge + 3.2), (-30, edge + 3.2), SOUTH, (0, edge + 3.2), style="modern")
    for b in house:
        b.update(shop=False, floors=4, colour=house[0]["colour"])
        for (x, y), yaw, w, h in facade.doors(b):
            if abs(x) < 22:
                r.opening("door", (x, y, 0.0), yaw, w, h)
    r.exit(-22, 0.0, EAST)
    r.exit(22, 0.0, WEST)
    r.extra["lanes"] = [
        (0.5 * BAY, DRIVE + DEEP / 2, SOUTH),
        (-s * 3.0, -1.8, EAST),
        (1.5 * BAY, DRIVE + DEEP / 2, SOUTH),
        (s * 5.0, 1.8, WEST),
    ]
    r.extra["ways"] = {
        "walk": [[(-40.0, edge + 1.7), (40.0, edge + 1.7)], [(0.5 * BAY - BAY, edge + 1.7), (0.0, 0.0)]],
        "drive": [[(60.0, 1.5), (-60.0, 1.5)], [(-60.0, -1.5), (60.0, -1.5)]],
    }
    r.extra["site"] = {
        "base": {"material": "grass#86994a", "z": -0.05, "radius": 190},
        "areas": [
            {"outline": rect(-70, -edge - 0.2, 70, edge), "z": 0.0, "material": "asphalt"},
            {
                "outline": rect(-70, edge, 70, edge + 3.3),
                "z": 0.02,
                "material": "pavement",
                "pattern": "slabs",
                "step": 1.1,
            },
        ],
        "strips": [
            *(
                {
                    "from": (k * BAY, side * DRIVE),
                    "to": (k * BAY, side * edge),
                    "width": 0.1,
                    "top": 0.008,
                    "material": "white#d8d2bd",
                }
                for k in range(-9, 10)
                for side in (-1, 1)
            ),
            {"from": (-wide, edge), "to": (wide, edge), "width": 0.24, "top": 0.05, "material": "stone#b9b4a9"},
        ],
        "buildings": house + facade.row(rng, (-40, -34), (40, -34), NORTH),
        "blocks": skyline(rng, 10, 14, 32, near=90, far=140),
    }
