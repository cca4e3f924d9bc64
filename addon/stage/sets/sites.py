# SPDX-License-Identifier: GPL-3.0-or-later
"""Recipes of built-up open places: waterfront, rooftop, yard."""

import math

from ..plan import Wall
from . import facade, ledges
from .needs import spoken
from .outdoors import EAST, NORTH, SOUTH, WEST, rect, skyline
from .relations import against, at, middle, near


def waterfront(r):
    """A stone quay with bollards and a railing, a moored boat, a crane, sheds, water to the horizon."""
    s, rng, edge = r.side, r.rng, 6.0
    r.acting = (0.4 * s, 2.1, 1.3)
    r.axis = s * 0.35
    r.floor = tuple(rect(-24, -9, 24, edge - 0.5))
    for x in (-16, -9.5, -3.6, 19.5):
        r.want(f"bollard_{x}", "bollard", at(s * x, edge - 0.85), priority=2)
    stones = sorted((-s * 2.9, s * 0.7))
    r.extra["ledges"] = [ledges.ledge((stones[0], edge - 0.14), (stones[1], edge - 0.14), 0.03, NORTH, drop=True)]
    low, high = sorted((s * 1.2, s * 18.2))
    r.fence("railing", (high, edge - 0.62), (low, edge - 0.62), "railing")
    for i, x in enumerate((-19, -7.2, 5.0, 17)):
        r.want(f"lamp_{i + 1}", "lamp_post", at(x, edge - 1.5, SOUTH), priority=3)
    r.want("bench", "park_bench", at(-s * 10.8, 3.7, NORTH), priority=2)
    r.want("bench_2", "park_bench", at(s * 11.0, 3.7, NORTH), priority=5)
    for i, (x, y, a) in enumerate(
        ((-8.6, -0.4, 0.1), (-9.6, 0.5, 0.4), (-9.5, -0.8, 0.0), (6.6, -2.2, 0.3), (4.9, -4.8, 0.1))
    ):
        r.want(f"crate_{i + 1}", "crate", at(s * x, y, a), priority=3)
    for i, (x, y) in enumerate(((-7.4, 0.3), (-7.0, -0.5), (6.0, -0.9), (-12.6, 3.0))):
        r.want(f"barrel_{i + 1}", "barrel", at(s * x, y), priority=4)
    r.want("rope", "rope", at(s * 2.6, 4.5), priority=4)
    r.want("container_1", "container", at(-s * 17.5, -1.6, EAST), priority=4)
    r.want("pallet", "pallet", at(s * 7.6, 1.5, 0.3), priority=5)
    r.want("truck", "truck", at(s * 9.5, -6.4, s * 1.3), priority=6)
    r.exit(-18, -5.0, EAST)
    r.exit(18, -5.0, WEST)
    r.exit(0, -8.4, NORTH)
    freighter = rng.random() < 0.6
    mole = None if freighter else {"x": -s * rng.uniform(26, 44), "y": edge + rng.uniform(34, 52), "side": -s}
    r.extra["ways"] = {
        "walk": [[(-64.0, 1.6), (64.0, 1.6)], [(-64.0, edge - 1.9), (64.0, edge - 1.9)]],
        "drive": [[(-64.0, -6.4), (64.0, -6.4)]],
    }
    r.extra["lanes"] = [(-s * 5.0, -5.2, EAST), (s * 4.6, -6.6, WEST), (-s * 12, -5.6, EAST)]
    sheds = facade.row(rng, (40, -16), (-40, -16), NORTH, (0, -16), style="brick")
    for b in sheds:
        b.update(floors=rng.choice((2, 2, 3)), shop=False)
    r.far("boat", "boat", -s * 5.4, edge + 1.5, s * 1.45, z=-1.62)
    r.far("boat_2", "boat", s * 7.6, edge + 1.7, -s * 1.6, seed=2, z=-1.62)
    r.far("boat_3", "boat", s * 2.0, edge + 14, s * 0.9, seed=3, z=-1.62)
    if freighter:
        r.far("ship", "ship", -s * rng.uniform(40, 45), edge + 6.4, s * EAST, seed=rng.randrange(4), z=-4.5)
    else:
        r.far("trawler", "boat", -s * 9.2, edge + 2.0, s * EAST, seed=1, z=-1.62)
        r.far("trawler_2", "boat", -s * 13.8, edge + 2.2, s * EAST, seed=4, z=-1.62)
    r.far("ship_far", "ship", s * 58, edge + 88, s * EAST, seed=1, z=-4.5)
    r.far("crane", "crane", -s * 29, -2.5, NORTH)
    r.far("crane_far", "crane", s * 34, -3, NORTH, seed=1)
    r.extra["site"] = {
        "base": {"material": "water", "z": -1.4, "radius": 600},
        "water": True,
        "mole": mole,
        "areas": [
            {"outline": rect(-190, -190, 190, edge), "z": 0.0, "low": -3.0, "material": "stone#8d897f", "plain": True},
            {
                "outline": rect(-64, -14, 64, edge - 0.6),
                "z": 0.006,
                "material": "stone#938f86",
                "pattern": "slabs",
                "step": 1.5,
            },
        ],
        "strips": [
            {
                "from": (-64, edge - 0.3),
                "to": (64, edge - 0.3),
                "width": 0.6,
                "top": 0.03,
                "material": "stone#a8a398",
                "dash": (1.5, 0.04),
            },
            {"from": (-64, -4.0), "to": (64, -4.0), "width": 0.09, "top": 0.02, "material": "iron"},
            {"from": (-64, -2.6), "to": (64, -2.6), "width": 0.09, "top": 0.02, "material": "iron"},
            {
                "from": (-64, edge - 1.1),
                "to": (64, edge - 1.1),
                "width": 0.1,
                "top": 0.012,
                "material": "yellow#c9a550",
                "dash": (1.2, 0.8),
            },
        ],
        "buildings": sheds,
        "blocks": skyline(rng, 9, 16, 34, start=-2.9, end=-0.2, near=75, far=120),
        "hills": {"colour": "#6f8078", "radius": 150, "height": 11, "start": 0.15, "end": 1.1, "base": -1.5},
    }


def rooftop(r):
    """A flat roof behind a parapet, plant and pipes on it, the city all round."""
    s, rng, w, d = r.side, r.rng, 9.0, 7.0
    r.acting = (-0.4 * s, 3.2, 1.4)
    r.axis = s * 0.3
    hx, hy = -w + 3.2, -d + 2.9  # the stair house stands in this corner
    outline = [(hx, -d), (w, -d), (w, d), (-w, d), (-w, hy), (hx, hy)]
    if s < 0:
        outline = [(-x, y) for x, y in reversed(outline)]
    r.floor = tuple(outline)
    for i, (a, b) in enumerate(zip(outline, outline[1:] + outline[:1])):
        tall = _hut_edge(a, b, s * hx, hy)
        low = 0.4 if a[1] == b[1] == d else 1.05  # a railing stands behind the low one
        r.walls.append(
            Wall("hut_" + str(i) if tall else f"parapet_{i}", a, b, 2.75 if tall else low, 0.3 if not tall else 0.15)
        )
    open_edge = 4.6 if ledges.named(r.needs.perched) else 0.0  # no railing where somebody sits on the low wall
    if open_edge:
        r.fence("railing_east", (w - 0.15, d - 0.24), (open_edge, d - 0.24), "railing")
        r.fence("railing_west", (-open_edge, d - 0.24), (-w + 0.15, d - 0.24), "railing")
        r.extra["ledges"] = [ledges.ledge((-3.9, d + 0.12), (3.9, d + 0.12), 0.485, NORTH)]
    else:
        r.fence("railing", (w - 0.15, d - 0.24), (-w + 0.15, d - 0.24), "railing")
    door = next(wall for wall in r.walls if wall.height > 2 and abs(wall.start[0] - wall.end[0]) < 0.01)
    r.opening("door", (s * hx, -d + 1.5, 0.0), s * EAST, 0.95, 2.05, wall=door.id)
    r.want("ac_1", "ac_unit", at(s * 5.4, 3.9, SOUTH), priority=1)
    r.want("ac_2", "ac_unit", at(s * 7.2, 3.9, SOUTH), priority=2)
    r.want("tank", "water_tank", at(-s * 5.9, 4.0), priority=1)
    r.want("antenna", "antenna", at(s * 7.6, 5.4), priority=2)
    r.want("dish", "satellite_dish", at(s * 7.6, 2.0, 0.3), priority=2)
    r.want("vent_1", "vent", at(s * 5.9, -4.4), priority=3)
    r.want("vent_2", "vent", at(-s * 4.9, -1.0), priority=4)
    r.want("vent_3", "vent", at(s * 2.9, -5.6), priority=4)
    r.want("vent_4", "vent", at(s * 3.6, 0.4), priority=4)
    r.want("crate", "crate", at(s * 6.9, -1.2, 0.2), priority=4)
    r.want("bench", "bench", at(-s * 4.1, 0.4, s * 0.9), priority=3)
    r.want("barrel", "barrel", at(-s * 3.6, -5.9), priority=5)
    r.want("bucket", "bucket", at(-s * 3.2, -0.8), priority=6)
    r.want("plant_1", "plant", at(-s * 8.2, 6.1), priority=5)
    r.want("plant_2", "plant", at(-s * 7.4, 6.3), priority=6)
    r.want("plant_3", "plant", at(-s * 8.2, -2.6), priority=6)
    r.want("chair", "chair", near("bench", 0.3, 1.2), middle(-s * 5.4, -0.4), priority=6)
    r.extra["site"] = {
        "base": {"material": "asphalt#5d6064", "z": -21.0, "radius": 400},
        "areas": [
            {
                "outline": rect(-w, -d, w, d),
                "z": 0.0,
                "low": -0.4,
                "material": "concrete#8c8880",
                "pattern": "slabs",
                "step": 2.2,
            },
            {
                "outline": rect(-w - 0.3, -d - 0.3, w + 0.3, d + 0.3),
                "z": -0.4,
                "low": -21,
                "material": "brick#8a5a48",
                "plain": True,
            },
        ],
        "strips": [],
        "hut": {"x": -s * (w - 1.6), "y": -d + 1.45, "width": 3.2, "depth": 2.9, "height": 2.75},
        "buildings": [],
        "blocks": [
            *skyline(rng, 13, -9, 3, base=-21, near=30, far=44),
            *skyline(rng, 22, -4, 17, base=-21, near=58, far=92),
            *skyline(rng, 26, 2, 34, base=-21, near=105, far=150),
        ],
        "hills": {"colour": "#8494a0", "radius": 158, "height": 12, "base": -21},
    }


def _hut_edge(a, b, x, y):
    """Whether an edge of the roof's outline is a wall of the stair house."""
    return all(abs(p[0] - x) < 0.01 or abs(p[1] - y) < 0.01 for p in (a, b)) and (
        (abs(a[0] - x) < 0.01 and abs(b[0] - x) < 0.01) or (abs(a[1] - y) < 0.01 and abs(b[1] - y) < 0.01)
    )


DOORSTEP = (
    "front door", "doorstep", "porch", "front step", "entrance", "haustür", "veranda", "porche", "perron", "현관",
    "玄関", "门口", "หน้าประตู",
)  # fmt: skip


def yard(r):
    """A paved and planted yard behind a house, fenced in."""
    s, rng, w, d = r.side, r.rng, 9.0, 7.5
    r.acting = (0.3 * s, 0.2, 1.4)
    r.axis = s * 0.3
    r.floor = tuple(rect(-w, -d, w, d))
    house = facade.row(rng, (w + 2, d), (-w - 2, d), SOUTH, (0, d), style=rng.choice(("brick", "stucco")))
    for b in house:
        b.update(shop=False, floors=2)
        for (x, y), yaw, dw, dh in facade.doors(b):
            if abs(x) < w - 1:
                r.opening("door", (x, y, 0.0), yaw, dw, dh)
    entrance = min((o.location[0] for o in r.openings), key=abs, default=None)
    doorstep = entrance is not None and spoken(r.needs.headings, DOORSTEP)
    if doorstep:
        r.acting = (entrance, d - 2.3, 1.3)
    r.backs = [Wall("back", (w, d), (-w, d), 6)]
    r.exit(-s * (w - 0.4), -4.6, s * EAST, 1.4)
    edge = w - 0.1
    r.fence("fence_front", (edge - 0.1, -d + 0.1), (-edge + 0.1, -d + 0.1))
    if not doorstep:  # it is open at the sides, for whoever comes up to the door and for the lens
        r.fence("fence_gateless", (s * edge, -d + 0.2), (s * edge, d - 0.1))
        r.fence("fence_low", (-s * edge, -d + 0.2), (-s * edge, -5.6))
        r.fence("fence_high", (-s * edge, -3.6), (-s * edge, d - 0.1))
    r.want("tree", "tree", at(s * 6.0, 2.7), priority=1)
    r.want("bench", "park_bench", at(-s * 2.4, 6.2, SOUTH), priority=1)
    r.want("table", "table", at(-s * 4.2, 1.6, 0.2), priority=2)
    r.seats("chair", "chair", "table", 4, priority=3)
    r.want("well", "well", at(s * 5.2, -3.6), priority=5)
    r.want("barrel", "barrel", at(s * 7.6, 6.6), priority=4)
    r.want("bin", "bin", against("back", along=s * 5.6), priority=5)
    r.want("ladder", "ladder", against("back", along=-s * 7.0), priority=5)
    r.want("bicycle", "bicycle", at(-s * 7.3, 5.8, 0.3), priority=5)
    r.want("bush_1", "bush", at(s * 7.6, -6.0), priority=4)
    r.want("bush_2", "bush", at(-s * 7.4, -6.6), priority=4)
    r.want("bush_3", "bush", at(s * 8.0, -0.9), priority=5)
    r.want("basket", "basket", at(-s * 1.0, 5.8), priority=6)
    r.want("crate", "crate", at(-s * 7.8, 3.0, 0.2), priority=6)
    r.want("plant_1", "plant", against("back", along=0.5), priority=5)
    r.want("bucket", "bucket", near("well", 0.2, 0.7), middle(s * 4.2, -4.6), priority=6)
    r.on("table", "mug", "fruit")
    for i in range(26):
        angle = rng.uniform(0, 2 * math.pi)
        radius = rng.uniform(20, 60)
        x, y = radius * math.cos(angle), radius * math.sin(angle)
        if not (abs(x) < 14 and -1 < y < 22):
            r.far(f"tree_far_{i}", "tree", x, y, angle, seed=i % 4)
    r.extra["ways"] = {"walk": [[(0.0, -d), (0.0, 5.0)], [(-w, 4.8), (w, 4.8)]], "drive": []}
    neighbours = facade.row(rng, (-38, -34), (38, -34), NORTH) + facade.row(
        rng, (s * 34, -20 * s), (s * 34, 30 * s), -s * EAST
    )
    r.extra["site"] = {
        "base": {"material": "grass", "z": 0.0, "radius": 180},
        "areas": [
            {
                "outline": rect(-w, 3.6, w, d + 0.1),
                "z": 0.012,
                "material": "stone#a39c8e",
                "pattern": "slabs",
                "step": 0.7,
            },
            {
                "outline": rect(-0.6, -d, 0.6, 3.6),
                "z": 0.012,
                "material": "stone#a39c8e",
                "pattern": "slabs",
                "step": 0.6,
            },
        ],
        "strips": [],
        "tufts": 700,
        "patches": ("grass#71903d", 20),
        "buildings": house + neighbours,
        "blocks": [],
        "hills": {"colour": "#74905f", "radius": 140, "height": 12},
    }


RECIPES = {"waterfront": waterfront, "rooftop": rooftop, "yard": yard}
