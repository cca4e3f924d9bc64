# SPDX-License-Identifier: GPL-3.0-or-later
"""Recipe of a battlefield: churned earth behind a trench, wire and shell holes before it, wrecks, smoke."""

import math

from . import landforms
from .nature import scatter
from .outdoors import EAST, NORTH, WEST, rect
from .relations import SPARE, at

FLAT = (-11.0, -15.0, 11.0, 4.7)  # m: x0, y0, x1, y1 of the level ground


def battlefield(r):
    """Open ground behind a trench with its sandbags; beyond it wire, shell holes, wrecks, shattered trees, smoke."""
    s, rng = r.side, r.rng
    x0, _, x1, y1 = FLAT
    r.acting = (0.0, -1.4, 1.7)
    r.axis = s * 0.28
    r.floor = tuple(rect(x0 + 0.6, -10.5, x1 - 0.6, y1 - 0.2))
    house = (s * 5.4, -21.0)
    wrecks = [(s * 8.6, 16.2, s * 0.7, True), (-s * 19.5, 26.0, -s * 1.0, False), (s * 27.0, -16.0, 2.4, False)]
    holes = _holes(r, [*wrecks, house])
    for i, (x, y, turn, burning) in enumerate(wrecks):
        r.far(f"tank_{i + 1}", "tank_wreck", x, y, turn, seed=i, params={"burning": burning}, z=-0.12)
    r.want("gun", "field_gun", at(-s * 6.3, 1.9, NORTH + 0.1), priority=1)
    _bags(r)
    for i, (x, y, a) in enumerate(((5.0, 2.6, 0.1), (5.8, 2.1, 0.5), (-4.3, 3.5, 0.2), (7.4, -6.6, 0.3))):
        r.want(f"crate_{i + 1}", "crate", at(s * x, y, a), params={"size": (0.8, 0.5, 0.36)}, priority=3)
    for i, (x, y) in enumerate(((3.0, -0.2), (-3.4, -4.9), (-2.0, 2.9))):
        r.want(f"helmet_{i + 1}", "steel_helmet", at(s * x, y, 1.1 * i), priority=4)
    for i, (x, y) in enumerate(((8.4, -1.8), (-8.9, -3.2), (-8.2, -8.4))):
        r.want(f"stump_{i + 1}", "blasted_tree", at(s * x, y), priority=3)
    for i in range(1 + (r.needs.seats > 2)):
        r.want(f"log_{i + 1}", "log", at(s * (2.3 - 3.3 * i), 2.3 + 0.5 * i, 0.15 - 0.4 * i), priority=2)
    r.want("trap", "tank_trap", at(s * 8.7, -9.0), priority=4)
    r.want("barrel", "barrel", at(s * 6.3, 3.4), priority=5)
    for i, (x, y) in enumerate(
        scatter(rng, 9, 3.0, 10, 1.8, lambda x, y: abs(x) < 9 and -9 < y < 3.6 and (y > 0 or abs(x) > 3))
    ):
        r.want(
            f"clod_{i + 1}",
            "rock",
            at(x, y, rng.uniform(0, 6)),
            params={"size": (0.5, 0.45, 0.26), "colour": "#55463a"},
            priority=SPARE,
        )
    _beyond(r, holes)
    r.exit(x0 + 1.4, -4.0, EAST, 1.8)
    r.exit(x1 - 1.4, -4.0, WEST, 1.8)
    r.extra["ways"] = {"walk": [[(-30.0, -4.0), (30.0, -4.0)]], "drive": []}
    smoke = [
        (wrecks[0][0], wrecks[0][1] + 1.4, 1.0),
        (-s * 46.0, 72.0, 3.2),
        (s * 62.0, 88.0, 4.0),
        (-s * 90.0, 20.0, 3.6),
        (s * 24.0, -80.0, 3.4),
    ]
    r.extra["site"] = {
        "base": {"material": "soil#4a3d31", "z": -4.0, "radius": 190},
        "areas": [],
        "strips": [],
        "tufts": 0,
        "buildings": [],
        "blocks": [],
        "land": [
            {"form": "battleground", "flat": FLAT, "holes": holes},
            {"form": "smoke", "columns": smoke},
        ],
        "hills": {"colour": "#5f584c", "radius": 140, "height": 10, "base": -1.0},
    }  # fmt: skip


def _holes(r, wrecks):
    """``[x, y, radius]`` of shell holes, off the level ground, the trench and the wrecks."""
    rng, found = r.rng, []
    for x, y in scatter(rng, 70, 10, 70, 3.4, lambda x, y: True):
        radius = rng.choice((1.3, 1.8, 2.4, 3.2))
        trench = abs(y - float(landforms.trench_line(x))) < radius + 2.6
        if (
            landforms.beyond(x, y, FLAT) < radius * 1.3
            or trench
            or any(math.dist((x, y), w[:2]) < radius + 3.6 for w in wrecks)
        ):
            continue
        if all(math.dist((x, y), h[:2]) > radius + h[2] + 0.8 for h in found):
            found.append([x, y, radius])
    return found


def _bags(r):
    """Sandbags along both sides of the trench, lower towards the place."""
    for i in range(-13, 14):
        x = i * 2.03
        y, turn = (
            float(landforms.trench_line(x)),
            math.atan2(float(landforms.trench_line(x + 0.9) - landforms.trench_line(x - 0.9)), 1.8),
        )
        if abs(turn) > 0.6:
            continue
        r.far(f"parapet_{i}", "sandbags", x, y + 1.75, turn + NORTH, seed=i % 4, params={"size": (2.0, 0.7, 0.75)})
        if i % 5 != 2:
            r.far(f"parados_{i}", "sandbags", x, y - 1.6, turn, seed=(i + 1) % 4, params={"size": (2.0, 0.6, 0.4)})


def _beyond(r, holes):
    """Wire, stakes, traps and stumps between the shell holes."""
    s, rng = r.side, r.rng
    off = lambda x, y, by: all(math.dist((x, y), h[:2]) > h[2] + by for h in holes)  # noqa: E731
    for row, base in enumerate((11.4, 13.6)):
        for i in range(-9, 10):
            x, y = i * 3.3 + row, base + 0.5 * math.sin(1.7 * i)
            if off(x, y, 0.9):
                r.far(f"wire_{row}_{i}", "barbed_wire", x, y, 0.16 * math.sin(2.3 * i), seed=i % 4)

    def clear(x, y):
        trench = abs(y - float(landforms.trench_line(x)))
        return landforms.beyond(x, y, FLAT) > 1.5 and trench > 3 and off(x, y, 0.8)

    for i, (x, y) in enumerate(scatter(rng, 44, 12, 80, 4.0, clear)):
        kind = ("blasted_tree", "tank_trap", "blasted_tree", "barbed_wire")[i % 4]
        r.far(f"{kind}_{i}", kind, x, y, rng.uniform(0, 6), seed=i % 4, z=-0.1)
    for i, (x, y, turn, tall) in enumerate(
        ((5.5, -18.6, 0.1, 4.2), (8.2, -20.9, 1.67, 3.4), (2.3, -21.5, -1.5, 2.0), (5.4, -23.8, 3.2, 2.6))
    ):
        size = {"size": (4.4, 0.6, tall), "ivy": False}  # the shell of a farmhouse
        r.far(f"house_{i}", "ruin_wall", s * x, y, s * turn, seed=i + 2, params=size, z=-0.15)
    r.far("rubble", "rubble", s * 5.0, -20.9, 0.4, z=-0.1)
    for i in range(7):
        r.far(f"wire_behind_{i}", "barbed_wire", -s * (2.6 + 3.3 * i), -17.4 + 0.4 * math.sin(2.0 * i), 0.1, seed=i % 4)
    r.far("truck", "truck", -s * 24.0, -12.0, 0.7, seed=1, params={"colour": "#3f3833"}, z=-0.25)


RECIPES = {"battlefield": battlefield}
