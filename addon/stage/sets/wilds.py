# SPDX-License-Identifier: GPL-3.0-or-later
"""Recipes of wild country: a mountain's flank, a field under snow."""

import itertools
import math

from . import landforms
from .nature import off, ribbon, scatter
from .outdoors import EAST, NORTH, SOUTH, rect
from .relations import SPARE, at

VALLEY = -46.0  # m: how far down the ground before a mountain's terrace goes


def mountain(r):
    """A path over a terrace under steep rock, a drop before it, peaks with snow beyond the valley."""
    s, rng = r.side, r.rng
    x0, y0, x1, y1 = landforms.FLANK
    r.acting = (-s * 2.2, 0.2, 1.5)
    r.axis = -s * 0.4
    r.floor = tuple(
        rect(*sorted((s * (x0 + 3), s * (x1 - 0.3)))[:1], y0 + 6, sorted((s * (x0 + 3), s * (x1 - 0.3)))[1], y1 - 0.7)
    )
    high = lambda x, y: float(landforms.flank_height(x, y, s, r.seed))  # noqa: E731
    line = [(s * (-15.5 + 0.5 * i), -0.9 + 1.1 * math.sin(0.32 * i)) for i in range(34)]
    line += [(s * (1.5 + 0.9 * math.sin(0.28 * i)), -1.9 - 0.9 * i) for i in range(1, 16)]
    clear = lambda x, y: off(line, x, y) > 1.3 and (y > -3.5 or abs(x + s * 1.6) > 4)  # noqa: E731
    for i in range(1 + (r.needs.seats > 2)):
        r.want(f"log_{i + 1}", "log", at(-s * (2.4 + 4.4 * i), 3.5 - 0.9 * i, 0.2 - 0.3 * i), priority=2)
    r.want("cairn", "cairn", at(s * 2.4, 3.1), priority=1)
    r.want("post", "trail_sign", at(-s * 4.9, 2.3, SOUTH), priority=1)
    for i, (x, y, wide, tall) in enumerate(((-9.4, 4.0, 3.8, 4.4), (3.8, -8.7, 2.0, 1.8), (-12.2, -6.6, 2.8, 3.2))):
        r.want(
            f"crag_{i + 1}",
            "crag",
            at(s * x, y, rng.uniform(-0.5, 0.5)),
            params={"size": (wide, wide * 0.7, tall)},
            priority=2,
        )
    for i, (x, y, wide) in enumerate(((3.4, 1.2, 1.5), (0.4, 4.6, 1.2), (-11.4, 1.9, 1.5), (-5.8, 4.5, 1.0))):
        r.want(
            f"rock_{i + 1}",
            "rock",
            at(s * x, y, rng.uniform(0, 6)),
            params={"size": (wide, wide * 0.8, wide * 0.6)},
            priority=3,
        )
    for i, (x, y) in enumerate(scatter(rng, 14, 3.5, 12, 1.6, lambda x, y: clear(x, y) and -9 < y < 5)):
        r.want(f"stone_{i + 1}", "rock", at(x, y, rng.uniform(0, 6)), params={"size": (0.6, 0.5, 0.35)}, priority=SPARE)
    for i, (x, y) in enumerate(scatter(rng, 12, 3.0, 12, 1.4, lambda x, y: clear(x, y) and -9 < y < 5)):
        r.want(f"grass_{i + 1}", "grass", at(x, y), priority=SPARE)
    steep = lambda x, y: landforms.beyond(s * x, y, landforms.FLANK) > 0.6 and y < 26  # noqa: E731
    for i, (x, y) in enumerate(scatter(rng, 52, 6, 40, 2.6, steep)):
        z = high(x, y)
        if abs(high(x + 0.7, y) - z) + abs(high(x, y + 0.7) - z) > 0.8:
            continue  # too steep for anything to lie or grow
        if i % 4 == 0:
            r.far(
                f"pine_far_{i}",
                "pine",
                x,
                y,
                rng.uniform(0, 6),
                seed=i % 4,
                params={"size": (2.2, 2.2, 4.8)},
                z=z - 0.3,
            )
        else:
            kind, wide = ("crag", rng.choice((2.4, 3.2, 4.4))) if i % 4 == 1 else ("rock", rng.choice((0.9, 1.4, 2.2)))
            size = (wide, wide * 0.8, wide * (0.9 if kind == "crag" else 0.65))
            r.far(
                f"{kind}_far_{i}", kind, x, y, rng.uniform(0, 6), seed=i % 4, params={"size": size}, z=z - 0.15 * wide
            )
    r.exit(s * (x0 + 4.4), line[3][1], s * EAST, 1.8)
    r.exit(s * 2.0, y0 + 6.6, NORTH, 1.8)
    r.extra["ways"] = {"walk": [line], "drive": []}
    r.extra["site"] = {
        "base": {"material": "grass#6d7d5a", "z": VALLEY, "radius": 190},
        "areas": [{"outline": ribbon(line, 1.5), "z": 0.012, "low": -0.3, "material": "sand#a2957d"}],
        "strips": [],
        "tufts": 0,
        "buildings": [],
        "blocks": [],
        "land": [
            {"form": "flank", "side": s, "clear": [p for p in line if abs(p[0]) < 17]},
            {"form": "peaks", "radius": 84, "height": 78, "base": VALLEY, "snow": 0.44, "foot": "#56704f"},
            {"form": "birds", "count": 3},
        ],
    }  # fmt: skip


def snow_field(r):
    """Snow as far as one sees: drifts, tracks, a fence half buried, conifers under their load, white hills."""
    s, rng = r.side, r.rng
    flat = (-15.0, -16.0, 15.0, 8.0)
    r.acting = (0.0, 0.0, 1.8)
    r.axis = s * 0.3
    r.floor = tuple(rect(-14.5, -11.5, 14.5, 7.4))
    paths = [[(s * 15.0, 5.2), (s * 6.0, 2.4), (s * 0.6, 0.2)], [(-s * 15.0, -3.4), (-s * 6.0, -1.0), (-s * 0.6, -0.1)]]
    points = [(ax + (bx - ax) * t / 12, ay + (by - ay) * t / 12)
              for p in paths for (ax, ay), (bx, by) in itertools.pairwise(p) for t in range(13)]  # fmt: skip
    free = lambda x, y: off(points, x, y) > 1.2 and (y > 0 or abs(x) > 5.5)  # noqa: E731
    r.want("log", "snow_log", at(-s * 3.4, 2.0, 0.4), priority=2)
    if r.needs.seats > 2:
        r.want("log_2", "snow_log", at(-s * 1.2, 3.6, -0.1), priority=2)
    for i, (x, y) in enumerate(scatter(rng, 5, 6.5, 14, 4.5, lambda x, y: free(x, y) and -4 < y < 6)):
        r.want(f"pine_{i + 1}", "pine", at(x, y, rng.uniform(0, 6)), params={"winter": True}, priority=3)
    for i, (x, y) in enumerate(scatter(rng, 12, 4.0, 14, 2.2, lambda x, y: free(x, y) and -11 < y < 6.6)):
        kind = ("snow_mound", "young_pine", "snow_mound")[i % 3]
        asset, params = (kind, {}) if kind == "snow_mound" else ("pine", {"winter": True, "size": (1.2, 1.2, 2.0)})
        r.want(f"{kind}_{i + 1}", asset, at(x, y, rng.uniform(0, 6)), params=params, priority=SPARE)
    r.want("sled", "sled", at(s * 3.0, 2.6, s * 0.7), priority=4)
    for i in range(9):
        x = s * (13.2 - 2.42 * i)
        r.far(
            f"fence_{i + 1}", "rail_fence", x, 7.9 + 0.02 * i * i * (-1) ** i * 0.4, 0.04 * math.sin(2.2 * i), z=-0.34
        )
    for i, (x, y) in enumerate(scatter(rng, 90, 19, 110, 4.5, lambda x, y: abs(y) > 12 or abs(x) > 19)):
        if rng.random() < 0.72 or math.hypot(x, y) > 60:
            r.far(f"pine_far_{i}", "pine", x, y, rng.uniform(0, 6), seed=i % 4, params={"winter": True})
        elif y > 9 or abs(x) > 24:
            r.far(f"tree_far_{i}", "tree", x, y, rng.uniform(0, 6), seed=i % 4, params={"winter": True})
    r.exit(s * 13.6, 4.8, -s * EAST, 1.8)
    r.exit(-s * 13.6, -3.0, s * EAST, 1.8)
    r.extra["ways"] = {"walk": paths, "drive": []}
    r.extra["site"] = {
        "base": {"material": "snow#b9c6d3", "z": -0.9, "radius": 190},
        "areas": [],
        "strips": [],
        "tufts": 0,
        "buildings": [],
        "blocks": [],
        "hills": {"colour": "#b3c1ce", "radius": 140, "height": 14, "base": -1.0},
        "land": [
            {"form": "drifts", "flat": flat},
            {"form": "tracks", "lines": paths},
            {
                "form": "peaks",
                "radius": 100,
                "height": 32,
                "base": -6.0,
                "snow": 0.99,
                "colour": "#a9b6c4",
                "foot": "#b9c6d2",
            },
        ],
    }


RECIPES = {"mountain": mountain, "snow_field": snow_field}
