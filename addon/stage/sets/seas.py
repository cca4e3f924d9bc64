# SPDX-License-Identifier: GPL-3.0-or-later
"""Recipes of places at sea: the deck of a ship, an open boat among the waves."""

import math

from ..plan import Wall
from . import hulls
from .outdoors import NORTH, SOUTH
from .relations import SPARE, against, at

DEEP = 5.2  # m from a ship's deck down to the water
HOUSE = 6.0  # y of the front of the deckhouse, metres
HULLS = ("#2f3f4a", "#34393d", "#5a3a34", "#2f4a45")
STACKS = ("#b5633a", "#a8433a", "#c9a24a", "#3f5f7a")


def ship_deck(r):
    """The planked deck before a steamer's bridge: rails, boats on their davits, a hatch, the sea on all sides."""
    s, rng = r.side, r.rng
    side, width, depth = 5.34, 7.6, 13.0
    hall = width / 2 + 0.25  # where the side decks begin
    r.acting = (0.0, -2.6, 1.4)
    r.axis = s * 0.42
    r.extra["vehicle"] = "boat"
    r.floor = (
        (-side, -9.4), (side, -9.4), (side, HOUSE + 6.4), (hall, HOUSE + 6.4), (hall, HOUSE - 0.25),
        (-hall, HOUSE - 0.25), (-hall, HOUSE + 6.4), (-side, HOUSE + 6.4),
    )  # fmt: skip
    r.backs = [Wall("house", (hall, HOUSE - 0.25), (-hall, HOUSE - 0.25), 2.5)]
    for name, x in (("port", -1), ("starboard", 1)):
        _rail(r, name, x * (side + 0.12), x)
        r.exit(x * (side + hall) / 2, HOUSE + 5.6, SOUTH, 0.8)
    r.want("hatch", "cargo_hatch", at(-s * 0.9, 1.3), priority=1)
    r.want("lifeboat", "lifeboat", at(-s * 3.7, -4.9, 0.0 if s > 0 else NORTH), priority=1)
    for i, x in enumerate((-3.1, 3.1)):
        r.want(f"vent_{i + 1}", "ventilator", at(x, HOUSE - 1.5), priority=2)
    r.want("windlass", "windlass", at(0.0, -8.3), priority=2)
    for i, (x, y) in enumerate(((4.5, -6.9), (-4.5, -8.8), (4.5, 4.1), (-4.5, 4.6))):
        r.want(f"bollard_{i + 1}", "bollard", at(x, y), priority=3)
    r.want("bench", "bench", against("house", along=s * 0.1), priority=3)
    r.want("rope_1", "rope", at(s * 3.7, -7.6), priority=4)
    r.want("rope_2", "rope", at(-s * 3.4, 3.4), priority=5)
    r.want("crate_1", "crate", at(s * 3.9, 2.2, 0.1), priority=4)
    r.want("crate_2", "crate", at(s * 4.3, 3.2, 0.4), priority=5)
    r.want("barrel", "barrel", at(s * 3.4, 3.1), priority=5)
    r.want("bucket", "bucket", at(s * 2.2, -6.2), priority=SPARE)
    for i, y in enumerate((HOUSE + 2.9, HOUSE + 10.2)):
        for x in (-1, 1):
            r.far(f"boat_{i}_{x}", "lifeboat", x * (width / 2 - 0.2), y, 0.0 if x > 0 else NORTH, z=2.6)
    r.far("ship_far", "ship", -s * 112, 84, s * 0.9, seed=1, z=-DEEP - 3.3)
    r.extra["ways"] = {
        "walk": [[(x * (side - 0.6), -9.0), (x * (side - 0.6), HOUSE + 6.0)] for x in (-1, 1)],
        "drive": [],
    }
    r.extra["site"] = _sea(-DEEP - 0.6) | {
        "land": [
            {"form": "swell", "z": -DEEP, "tall": 1.3},
            {
                "form": "ship", "length": 54.0, "beam": 11.7, "middle": 5.0, "deep": DEEP, "house": HOUSE,
                "house_width": width, "house_depth": depth, "rail": (-9.4, HOUSE + 6.6),
                "paint": f"paint{rng.choice(HULLS)}", "stack": f"paint{rng.choice(STACKS)}",
            },
            {"form": "gulls", "count": 5},
        ]
    }  # fmt: skip


def _rail(r, name, x, out):
    """The rail along one side, a lifebuoy on every third panel."""
    low, high, step = -9.4, HOUSE + 6.6, 2.0
    count = int((high - low) / step)
    for i in range(count):
        y = low + (i + 0.5) * (high - low) / count
        params = {"size": ((high - low) / count, 0.08, 1.08)} | ({"ring": True} if i % 3 == 1 else {})
        r.far(f"rail_{name}_{i + 1}", "ship_rail", x, y, math.pi / 2 * out, params=params)


def _sea(level):
    """Water to the horizon and nothing on it."""
    return {
        "base": {"material": "water#44697f", "z": level - 0.7, "radius": 260},
        "water": "none",
        "areas": [],
        "strips": [],
        "buildings": [],
        "blocks": [],
    }


def open_sea(r):
    """An open fishing boat alone among the waves, big enough for whoever is aboard, water to the horizon all round."""
    s, rng = r.side, r.rng
    length = 11.0 + 0.55 * max(r.needs.cast - 4, 0)
    beam = 4.3
    half = beam / 2 * 0.87 - 0.1
    bow, stern = -length / 2, length / 2
    r.acting = (0.0, 0.3, 1.05)
    r.axis = s * 1.15
    r.extra["vehicle"] = "boat"
    deck = [(x * 0.87 - 0.08, y) for x, y in hulls.plan_line(length, beam, 0.7, 0.5) if bow + 1.0 < y < stern - 0.1]
    r.floor = tuple(hulls.outline(deck))
    r.exit(0.0, stern - 0.75, SOUTH, 0.7)
    r.want("thwart_bow", "thwart", at(0.0, bow + 3.3), params={"size": (1.7, 0.3, 0.44)}, priority=1)
    if r.needs.seats > 3:
        r.want("thwart_2", "thwart", at(0.0, bow + 4.6), params={"size": (1.9, 0.3, 0.44)}, priority=2)
    r.want("net", "net_heap", at(s * (half - 0.55), stern - 2.6, 1.5), priority=2)
    for i, (x, y) in enumerate(((0.0, 2.1), (0.04, 2.75), (-0.02, 3.4))):
        r.want(f"box_{i + 1}", "fish_box", at(-s * (half - 0.3 + x - 0.1 * (y < 2.5)), stern - y, 1.57), priority=2 + i)
    r.want("bucket", "bucket", at(s * 0.5, bow + 4.0), priority=3)
    r.want("rope", "rope", at(-s * 0.6, bow + 4.0), priority=3)
    r.want("ring", "life_ring", at(s * 0.35, bow + 2.3), priority=4)
    for i in (0, 1):
        r.want(f"oar_{i + 1}", "laid_oar", at(s * (half - 0.1 - 0.2 * i), bow + 6.0 - 0.3 * i), priority=4)
    r.want("lantern", "lantern", at(s * 0.9, stern - 1.2), priority=5)
    r.want("barrel", "barrel", at(-s * 0.5, bow + 2.3), params={"size": (0.42, 0.42, 0.6)}, priority=4)
    for i, (x, y) in enumerate(((-17, 13), (28, -21), (-60, -52))):
        r.far(f"buoy_{i + 1}", "sea_buoy", s * x, y, rng.uniform(0, 6), seed=i % 3, z=-0.9)
    r.extra["site"] = _sea(-0.9) | {
        "land": [
            {"form": "swell", "z": -0.55, "tall": 1.1, "hull": (beam / 2 + 0.7, length / 2 + 0.7)},
            {
                "form": "open_boat", "length": length, "beam": beam, "paint": f"paint{rng.choice(HULL_PAINTS)}",
                "trim": f"paint{rng.choice(TRIMS)}",
            },
            {"form": "gulls", "count": 8},
        ]
    }  # fmt: skip


HULL_PAINTS = ("#e2ddd0", "#4f7d94", "#d8cdb0", "#5f8a7a")
TRIMS = ("#a8433a", "#2f4f6a", "#c9913a", "#33564a")
RECIPES = {"ship_deck": ship_deck, "open_sea": open_sea}
