# SPDX-License-Identifier: GPL-3.0-or-later
"""Recipe of a balcony: a slab high up on a block of flats, its balustrade, the door to the flat, the city below."""

import math

from ..kit.flats import BAY, STOREY
from ..plan import Wall
from . import boxes
from .outdoors import EAST, NORTH, SOUTH, WEST, rect
from .relations import SPARE, at

WIDE, DEEP = 3.9, 1.35  # half width and half depth of the slab, metres
UP = 7  # storeys below it
POT = {"size": (0.5, 0.5, 0.85)}
OWN = 9.0  # width of a flat of its house, metres
GROUND = -UP * STOREY


def balcony(r):
    """A table with chairs at one end, washing at the other, flowers on the rail; the lens is off the other end."""
    s, rng = r.side, r.rng
    r.acting = (s * 0.5, -0.3, 1.0)
    r.axis = s * 1.12
    r.floor = tuple(rect(-WIDE, -DEEP, WIDE, DEEP))
    tone = rng.choice(("#c9bfae", "#c2a78f", "#d3cab8", "#b9b7ae"))
    r.extra |= {"facade": "plaster" + tone, "glazed": True}
    back = Wall("house", (WIDE, DEEP), (-WIDE, DEEP), 2.82, 0.2)
    r.walls = [back]
    r.opening("door", (-s * 0.7, DEEP, 0.0), SOUTH, 0.95, 2.15, wall="house")
    r.want("pane", "patio_window", at(s * 1.0, DEEP - 0.055, SOUTH), priority=0)
    r.want("pane_2", "patio_window", at(-s * 2.7, DEEP - 0.055, SOUTH), params={"size": (1.7, 0.1, 2.2)}, priority=0)
    _rail(r)
    r.want("table", "table", at(-s * 2.85, -0.2), params={"size": (0.72, 0.72, 0.72)}, priority=1)
    r.seats("chair", "chair", "table", 2, priority=2)
    r.on("table", "mug", "plant")
    r.want("plant_1", "plant", at(-s * 3.45, 0.95), params=POT, priority=SPARE)
    r.want("plant_2", "plant", at(s * 3.45, -0.95), params=POT, priority=4)
    r.want("plant_3", "plant", at(s * 2.4, 0.98), params=POT, priority=5)
    r.want("rack", "drying_rack", at(s * 3.3, 0.25, EAST), priority=3)
    r.extra["lanes"] = []
    r.extra["ways"] = {"walk": [], "drive": []}
    _city(r, tone)


def _rail(r):
    """Three sides of balustrade, boxes of flowers hung outside on it."""
    edge, out = DEEP - 0.05, WIDE - 0.05
    count, long = 4, 2 * (WIDE - 0.1) / 4
    for i in range(count):
        x = -WIDE + 0.1 + (i + 0.5) * long
        r.far(f"rail_{i + 1}", "balustrade", x, -edge, SOUTH, params={"size": (round(long - 0.01, 3), 0.08, 1.08)})
    for name, x, yaw in (("west", -out, WEST), ("east", out, EAST)):
        r.far(f"rail_{name}", "balustrade", x, -0.06, yaw, params={"size": (2.48, 0.08, 1.08)})
    r.clear.append(boxes.Box(0, -edge, 0, 2 * WIDE, 0.14, 0.02, 1.2))
    r.clear += [boxes.Box(x, 0, 0, 0.14, 2 * DEEP, 0.02, 1.2) for x in (-out, out)]
    for i, x in enumerate((-2.9, -1.7, 1.9, 3.1)):
        r.far(f"flowers_{i + 1}", "flower_box", r.side * x, -DEEP - 0.17, SOUTH, seed=i % 4, z=0.62)


def _city(r, tone):
    """The house itself with its other balconies, then streets, lower roofs and blocks of flats to the horizon."""
    rng = r.rng
    height = (UP + 4) * STOREY
    params = {"size": (7 * OWN, 11.0, height), "bay": OWN, "colour": tone, "open": (0, UP)}
    r.far("house", "apartment_block", 0, DEEP + 0.22 + 5.5, SOUTH, params=params, z=GROUND, seed=rng.randrange(4))
    for row, (y, yaw) in enumerate(((-31.5, NORTH), (-47.0, SOUTH))):
        for i in range(-6, 7):
            if i not in (-1, 0):
                size = (2 * BAY, 9.0, STOREY * rng.choice((3, 4, 5)))
                r.far(f"row_{row}_{i + 7}", "apartment_block", i * 11.6 + 5, y, yaw, z=GROUND, seed=i % 4,
                      params={"size": size, "far": True})  # fmt: skip
    number = 0
    for ring, (near, count) in enumerate(((66, 9), (98, 13), (132, 17))):
        for i in range(count):
            a = math.pi * (i + rng.uniform(0.2, 0.8)) / count
            number += 1
            size = (BAY * rng.choice((3, 4, 5)), 11.0, STOREY * rng.choice((5, 6, 7, 8) if ring else (4, 5, 6)))
            x, y = near * math.cos(a), -near * math.sin(a) - 4
            r.far(f"block_{number}", "apartment_block", x, y, rng.choice((SOUTH, NORTH, EAST, WEST)), z=GROUND,
                  seed=i % 4, params={"size": size, "far": True})  # fmt: skip
    for i in range(26):
        x, y = rng.uniform(-70, 70), rng.choice((-13.5, -27.0)) + rng.uniform(-0.6, 0.6)
        r.far(f"tree_{i}", "tree", x, y, rng.uniform(0, 6), seed=i % 4, z=GROUND)
    for i in range(16):
        lane = i % 2
        kind, yaw = ("car", "van", "car", "bus")[i % 4], EAST if lane else WEST
        r.far(f"car_{i}", kind, -64 + 8.2 * i, -18.2 - 4.2 * lane, yaw, seed=i % 6, z=GROUND)
    r.extra["site"] = {
        "base": {"material": "pavement#85827b", "z": GROUND, "radius": 400},
        "areas": [
            {"outline": rect(-WIDE, -DEEP, WIDE, DEEP + 0.2), "z": 0.0, "low": -0.2, "material": "tile#b5a48c",
             "pattern": "slabs", "step": 0.45},
            *({"outline": o, "z": GROUND + z, "low": GROUND - 0.1, "material": m} for o, z, m in (
                (rect(-160, -24.4, 160, -16.0), 0.02, "asphalt"),
                (rect(-160, -14.8, 160, -4.0), 0.03, "grass#7d9446"),
                (rect(-9.0, -160, -3.0, -24.4), 0.025, "asphalt"),
                (rect(-160, -62.5, 160, -56.5), 0.022, "asphalt"),
                (rect(14, -56, 60, -50.5), 0.03, "grass#7d9446"),
            )),
        ],
        "strips": [],
        "buildings": [],
        "blocks": [],
        "hills": {"colour": "#8494a0", "radius": 190, "height": 16, "base": GROUND},
    }  # fmt: skip


RECIPES = {"balcony": balcony}
