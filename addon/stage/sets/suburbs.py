# SPDX-License-Identifier: GPL-3.0-or-later
"""Recipe of a suburb: a quiet road between lawns, detached houses with drives, letterboxes at the kerb, trees."""

import numpy as np

from . import assets, boxes
from .nature import scatter
from .outdoors import EAST, NORTH, SOUTH, WEST, rect
from .relations import SPARE, at

ROAD, VERGE, WALK = 3.7, 5.2, 6.8  # half widths of the road, to the pavement, to the lawns, metres
FRONT = 14.5  # of the houses, from the middle of the road
PITCH = 19.0  # from house to house
DRIVE = 3.3  # width, metres
HOUSES = (-3, -2, -1, 0, 1, 2, 3)
HOMES = ("detached_house", "cottage")


def doors_of(r, slack=0.4):
    """Openings at the doors of the houses (anchors of kind door) that open onto the floor; its ends are left out.

    Nothing is put where these houses are.
    """
    (x0, y0), (x1, y1) = np.min(r.floor, axis=0), np.max(r.floor, axis=0)
    for item in list(r.scenery):
        if item.asset not in HOMES:
            continue
        for door in assets.anchors(item, "door"):
            x, y, _ = door.location
            if x0 + 2 < x < x1 - 2 and y0 - slack < y < y1 + slack:
                r.clear.append(boxes.of_item(item))
                r.opening("door", (x, y, 0.0), door.yaw, *door.size)


def suburb(r):
    """Both sides of a road; the action is on the pavement before a front lawn."""
    s, rng = r.side, r.rng
    r.acting = (0.0, (VERGE + WALK) / 2, 1.05)
    r.axis = s * 0.5
    r.floor = tuple(rect(-27, -FRONT, 27, FRONT))
    drives = [d for side in (1, -1) for d in _row(r, side)]
    doors_of(r)
    _street(r)
    for x in (-25.5, 25.5):
        for y in (6.0, -6.0):
            r.exit(x, y, WEST if x > 0 else EAST, 1.6)
    r.extra["lanes"] = [(-s * 6.0, 2.6, WEST), (s * 3.0, 2.6, WEST), (s * 4.0, -1.8, EAST), (-s * 9.0, -1.8, EAST)]
    r.extra["carriageways"] = [rect(-190, -ROAD, 190, ROAD)]
    r.extra["ways"] = {
        "walk": [[(-80.0, y), (80.0, y)] for y in (6.0, -6.0)],
        "drive": [[(190.0, 1.8), (-190.0, 1.8)], [(-190.0, -1.8), (190.0, -1.8)]],
    }
    clear = lambda x, y: abs(y) > FRONT + 13 and abs(abs(y) - 46) > 9  # noqa: E731
    for i, (x, y) in enumerate(scatter(rng, 60, 28, 95, 5.0, clear)):
        r.far(f"tree_far_{i}", "tree" if rng.random() < 0.75 else "pine", x, y, rng.uniform(0, 6), seed=i % 4)
    r.extra["site"] = _site(drives)


def _row(r, side):
    """The houses of one side with what stands before them; yields the x of their drives."""
    s, yaw = r.side, SOUTH if side > 0 else NORTH
    first = r.rng.randrange(8)
    for k in HOUSES:
        x = k * PITCH - s * 4.5 * side
        seed = (first + k * 3) % 8
        name = f"house_{'n' if side > 0 else 's'}{k + 4}"
        r.far(name, "detached_house", x, side * (FRONT + 4.5), yaw, seed=seed)
        garage = (1 if seed % 2 else -1) * side  # the garage is on the other side of houses with an odd seed
        drive = x + garage * 5.2
        yield side, drive, x - garage * 1.43
        _before(r, name, k, side, x, drive, garage)
        if abs(k) < 3:
            r.far(
                f"{name}_behind", "detached_house", x + PITCH / 2, side * (FRONT + 31), NORTH - yaw, seed=(seed + 1) % 8
            )


def _before(r, name, k, side, x, drive, garage):
    """A letterbox, a car in the drive, a tree and bushes on the lawn, a hedge or a fence to the neighbour."""
    rng, yaw = r.rng, SOUTH if side > 0 else NORTH
    put = r.want if abs(x) < 15 and side > 0 else _scenery(r)
    put(f"{name}_box", "letterbox", at(drive - garage * 2.3, side * (VERGE - 0.35), yaw), priority=2)
    if rng.random() < 0.6:
        car = rng.choice(("car", "car", "van"))
        put(f"{name}_car", car, at(drive, side * (FRONT - 2.9), rng.choice((SOUTH, NORTH))), priority=4)
    put(f"{name}_tree", "tree", at(x - garage * 5.6, side * (FRONT - 3.4)), priority=SPARE)
    for i, u in enumerate((-0.4, 3.4, 5.0)):
        put(f"{name}_bush_{i + 1}", "bush", at(x - garage * u, side * (FRONT - 0.9)), priority=SPARE)
    put(f"{name}_bed", "flower_bed", at(x - garage * 3.6, side * (FRONT - 2.2)), priority=6)
    line = x - garage * 8.6
    kind = "fence" if (k + (side > 0)) % 2 else "hedge"
    if kind == "fence":
        edge = side * (WALK + 0.25)
        r.fence(f"{name}_fence", *sorted(((line, edge), (x + garage * 1.9, edge)), reverse=side > 0))
    r.fence(f"{name}_side", (line, side * (WALK + 0.6)), (line, side * (FRONT + 0.5)), kind)


def _scenery(r):
    """``want`` for things beyond the floor: they stand exactly there."""

    def put(ident, asset, spot, priority):
        r.far(ident, asset, spot[0].low, spot[0].high, spot[0].yaw)

    return put


def _street(r):
    """Trees and lamps on the verges, a hoop, a bicycle, a bin put out, cars at the kerb."""
    s = r.side
    for i, x in enumerate((-20.5, -9.6, 13.4, 21.5)):
        r.want(f"tree_{i + 1}", "tree", at(s * x, 4.5), priority=3)
        r.want(f"tree_south_{i + 1}", "tree", at(s * (x + 5), -4.5), priority=5)
    for i, x in enumerate((-15.0, 17.4)):
        r.want(f"lamp_{i + 1}", "lamp_post", at(s * x, 4.3), params={"style": "pole"}, priority=4)
        r.want(f"lamp_south_{i + 1}", "lamp_post", at(s * (x + 5), -4.3), params={"style": "pole"}, priority=5)
    r.want("bicycle", "bicycle", at(-s * 2.6, 9.4, 1.1), priority=4)
    r.want("ball", "ball", at(-s * 0.9, 10.4), priority=SPARE)
    r.want("hydrant", "hydrant", at(s * 5.2, 4.4), priority=4)
    r.want("car_kerb", "car", at(-s * 11.5, 2.6, WEST), priority=4)
    r.want("car_kerb_2", "van", at(-s * 13.0, -2.6, EAST), priority=5)
    for i, x in enumerate((-46, 40, 63)):
        r.far(f"car_far_{i + 1}", "car", s * x, 2.6 if i % 2 else -2.6, WEST if i % 2 else EAST, seed=i + 1)
    for i, x in enumerate((-66, -52, -38, 38, 52, 66)):
        for side in (-1, 1):
            r.far(f"tree_row_{i}_{side}", "tree", x, side * 4.5, seed=i % 4)


def _site(drives):
    concrete = {"z": 0.012, "low": -0.1, "material": "concrete#b3aea2"}
    kerb = {"width": 0.24, "top": 0.03, "material": "stone#b9b4a9", "dash": (1.2, 0.04)}
    walks = [{"outline": rect(-120, a, 120, b), "z": 0.006, "low": -0.1, "material": "pavement#b5afa2",
              "pattern": "slabs", "step": 1.4} for a, b in ((VERGE, WALK), (-WALK, -VERGE))]  # fmt: skip
    ways = []
    for side, x, door in drives:
        low, high = sorted((side * ROAD, side * FRONT))
        ways.append({"outline": rect(x - DRIVE / 2, low, x + DRIVE / 2, high)} | concrete)
        low, high = sorted((side * WALK, side * FRONT))
        if abs(door) < 60:
            ways.append(
                {"outline": rect(door - 0.6, low, door + 0.6, high)} | concrete | {"pattern": "slabs", "step": 0.8}
            )
    return {
        "base": {"material": "grass#86a04f", "z": -0.02, "radius": 220},
        "areas": [{"outline": rect(-190, -ROAD, 190, ROAD), "z": 0.0, "low": -0.1, "material": "asphalt#565a5f"},
                  *walks, *ways],
        "strips": [{"from": (-62, y), "to": (62, y)} | kerb for y in (-ROAD - 0.1, ROAD + 0.1)],
        "tufts": 900,
        "buildings": [],
        "blocks": [],
        "hills": {"colour": "#6f8f5a", "radius": 150, "height": 13, "rough": True},
    }  # fmt: skip


RECIPES = {"suburb": suburb}
