# SPDX-License-Identifier: GPL-3.0-or-later
"""Recipes of bridges: a road bridge over a river, a foot-bridge over a stream in its valley."""

from . import boxes, facade, ledges
from .nature import scatter
from .needs import spoken
from .outdoors import EAST, NORTH, SOUTH, WEST, rect, skyline
from .relations import SPARE, at

SPAN = 40.0  # half length of the deck, metres
TOWERS = 27.0  # x of the towers of a bridge that hangs, metres
PAINTS = ("#a8523c", "#5f7f7c", "#7b8a96", "#4f6f8a")
FOOT = (
    "footbridge", "foot bridge", "wooden bridge", "rope bridge", "plank bridge", "creek", "stream", "brook",
    "steg", "passerelle", "pasarela", "육교", "나무다리", "징검다리", "歩道橋", "吊り橋", "木橋", "人行桥",
    "天桥", "สะพานไม้",
)  # fmt: skip

STONE = (
    "stone bridge", "parapet", "old bridge", "ancient bridge", "arched bridge", "cobbled bridge", "steinbrücke",
    "brüstung", "pont de pierre", "puente de piedra", "돌다리", "石橋", "石桥", "สะพานหิน",
)  # fmt: skip


def bridge(r):
    """The kind of bridge that the script's words speak of."""
    on_foot = not r.needs.drives and spoken(r.needs.words, FOOT)
    (_foot if on_foot else _road)(r)


def _road(r):
    """A carriageway between two pavements with railings and lamps, the river far below, the town on its banks."""
    s, rng, half, kerb, deep = r.side, r.rng, 5.2, 3.1, -7.0
    r.acting = (0.0, half - 1.35, 1.1)
    r.axis = s * 1.1  # along the deck, so that what it hangs from is seen
    r.floor = tuple(rect(-26, -half, 26, half))
    stone = spoken(r.needs.words, STONE)
    kind, off, seed = ("parapet", 0.2, 0) if stone else ("railing", 0.12, rng.randrange(2))
    r.fence("railing_north", (SPAN, half - off), (-SPAN, half - off), kind, seed=seed)
    if kind == "parapet":
        r.extra["ledges"] = [ledges.ledge((-6.0, half - off), (6.0, half - off), 1.02, NORTH)]
    r.fence("railing_south", (-SPAN, -half + off), (SPAN, -half + off), kind)
    r.clear += [boxes.Box(0, y, 0, 2 * SPAN, 2 * off, 0.02, 1.2) for y in (half - off, off - half)]
    for i, x in enumerate(range(-33, 34, 11)):
        r.far(f"lamp_{i + 1}", "lamp_post", x + 5.5, kerb + 0.4, SOUTH)
        r.far(f"lamp_south_{i + 1}", "lamp_post", x, -kerb - 0.4, NORTH)
    r.want("bench", "park_bench", at(-s * 8.4, half - 0.75, SOUTH), priority=4)
    r.want("bin", "bin", at(-s * 10.4, half - 0.6), priority=6)
    r.want("sign", "sign", at(s * 14.6, kerb + 0.5, WEST if s > 0 else EAST), params={"style": "post"}, priority=5)
    r.want("car_1", "car", at(s * 17.5, 1.55, WEST), priority=5)
    r.exit(-20, half - 1.1, EAST, 1.4)
    r.exit(20, half - 1.1, WEST, 1.4)
    r.exit(-20, 1.1 - half, EAST, 1.4)
    r.extra["lanes"] = [(-s * 4.6, 1.55, WEST), (s * 6.5, 1.55, WEST), (s * 3.0, -1.55, EAST), (-s * 10.0, -1.55, EAST)]
    r.extra["carriageways"] = [rect(-190, -kerb, 190, kerb)]
    r.extra["ways"] = {
        "walk": [[(-190.0, y), (190.0, y)] for y in (half - 1.15, 1.15 - half)],
        "drive": [[(190.0, 1.55), (-190.0, 1.55)], [(-190.0, -1.55), (190.0, -1.55)]],
    }
    for i, x in enumerate((31, -34)):
        r.far(f"car_far_{i + 1}", ("car", "van")[i], x, 1.55 - 3.1 * i, WEST if not i else EAST, seed=i + 1)
    r.far("boat", "boat", -s * 12, 27, s * 1.2, seed=1, z=deep - 0.22)
    r.far("boat_2", "boat", s * 20, -30, s * 0.4, seed=3, z=deep - 0.22)
    town = []
    for x, yaw in ((-SPAN - 20, EAST), (SPAN + 20, WEST)):
        for y0, y1 in ((11, 62), (-62, -11)):
            town += facade.row(rng, (x, y0), (x, y1), yaw)
        for i, y in enumerate((14, 22, 31, 41, -14, -23, -33, -44)):
            r.far(f"tree_{int(x > 0)}_{i}", "tree", x + (5 if x < 0 else -5) * 2.2, y, seed=i % 4)
    r.extra["site"] = (
        _water(deep, half, kerb)
        | _carried(rng, half, deep, stone)
        | {
            "buildings": town,
            "blocks": skyline(rng, 26, 12, 40, base=-3, near=95, far=150),
            "hills": {"colour": "#71838a", "radius": 160, "height": 15, "base": deep},
        }
    )


def _carried(rng, half, deep, stone):
    """What the bridge hangs from or stands on, and an old bridge up the river (see ``spans``)."""
    out = TOWERS + 9 if stone else TOWERS
    own = {"style": "stone" if stone else "hung", "towers": (-out, out)}
    own |= {"half": half, "deep": deep, "top": 15.5, "colour": rng.choice(PAINTS)}
    arches = {"start": -SPAN, "end": SPAN, "y": 84.0, "deep": deep, "top": 0.6, "wide": 8.0, "count": 6}
    return {"span": own, "arches": arches | {"colour": "#958d7e"}}


def _water(deep, half, kerb):
    deck = rect(-SPAN - 1, -half - 0.25, SPAN + 1, half + 0.25)
    banks = [
        {
            "outline": rect(min(x, 4.6 * x), -190, max(x, 4.6 * x), 190),
            "z": -0.03,
            "low": deep - 2,
            "material": "stone#918b7e",
        }
        for x in (-SPAN, SPAN)
    ]
    paths = [
        {
            "outline": rect(-SPAN, a, SPAN, b),
            "z": 0.06,
            "low": -0.3,
            "material": "pavement#a9a397",
            "pattern": "slabs",
            "step": 1.2,
        }
        for a, b in ((kerb, half), (-half, -kerb))
    ]
    return {
        "base": {"material": "water", "z": deep, "radius": 600},
        "water": "both",
        "areas": [
            *banks,
            {"outline": deck, "z": -0.02, "low": -0.8, "material": "stone#857f73"},
            {"outline": rect(-190, -kerb, 190, kerb), "z": 0.0, "low": -0.3, "material": "asphalt"},
            *paths,
        ],
        "strips": [
            *({"from": (-190, y), "to": (190, y), "width": 0.24, "top": 0.075, "dash": (1.2, 0.05),
               "material": "stone#b9b4a9"} for y in (-kerb, kerb)),
            {"from": (-62, 0), "to": (62, 0), "width": 0.13, "top": 0.01, "dash": (2.0, 2.4),
             "material": "white#d8d2bd"},
        ],
    }  # fmt: skip


def _foot(r):
    """Planks between wooden rails over a stream, green slopes and trees on either side."""
    s, rng, half, deep, long = r.side, r.rng, 1.55, -3.4, 13.0
    r.acting = (0.0, 0.0, 1.0)
    r.axis = s * 0.75
    r.floor = ((-long - 7, -4.5), (-long, -4.5), (-long, -half), (long, -half), (long, -4.5), (long + 7, -4.5),
               (long + 7, 4.5), (long, 4.5), (long, half), (-long, half), (-long, 4.5), (-long - 7, 4.5))  # fmt: skip
    r.fence("railing_north", (long, half - 0.05), (-long, half - 0.05), "rail_fence")
    r.fence("railing_south", (-long, -half + 0.05), (long, -half + 0.05), "rail_fence")
    r.want("bench", "park_bench", at(-s * (long + 3.2), 2.6, SOUTH), priority=4)
    r.want("sign", "sign", at(s * (long + 1.2), 2.4, -s * EAST), params={"style": "post"}, priority=5)
    for i, (x, y) in enumerate(((long + 4.4, 3.2), (long + 5, -3.0), (-long - 5, -3.2), (-long - 1.2, 3.7))):
        r.want(f"bush_{i + 1}", "bush", at(x, y), priority=SPARE)
    r.extra["ways"] = {"walk": [[(-90.0, 0.0), (90.0, 0.0)]], "drive": []}
    r.exit(-long - 5.6, 0, EAST)
    r.exit(long + 5.6, 0, WEST)
    for i, (x, y) in enumerate(
        scatter(rng, 150, 15, 75, 3.4, lambda x, y: abs(x) > long + 8 or (abs(x) > long and abs(y) > 5.4))
    ):
        r.far(f"tree_far_{i}", "tree" if rng.random() < 0.6 else "pine", x, y, rng.uniform(0, 6), seed=i % 4)
    for i in range(34):
        x, y = rng.uniform(-long + 4, long - 4), rng.choice((-1, 1)) * rng.uniform(2.4, 34)
        r.far(f"rock_{i}", "rock", x, y, rng.uniform(0, 6), seed=i % 4, z=deep - 0.1)
    r.extra["site"] = {
        "base": {"material": "water", "z": deep, "radius": 260},
        "water": "both",
        "areas": [
            {
                "outline": rect(-long - 0.2, -half, long + 0.2, half),
                "z": 0.0,
                "low": -0.16,
                "material": "wood#7d5f42",
                "pattern": "planks",
                "step": 0.2,
            },
            *(
                {"outline": rect(x0, -1.1, x1, 1.1), "z": -0.005, "material": "sand#a8946e"}
                for x0, x1 in ((long, 90), (-90, -long))
            ),
        ],
        "banks": {"from": long, "deep": deep, "material": "grass#7d9446", "low": "soil#77684a"},
        "strips": [
            {"from": (-long, y), "to": (long, y), "width": 0.22, "top": -0.16, "material": "wood_dark"}
            for y in (-1.1, 1.1)
        ],
        "buildings": [],
        "blocks": [],
        "hills": {"colour": "#5f7a52", "radius": 100, "height": 14, "rough": True, "base": deep},
    }


RECIPES = {"bridge": bridge}
