# SPDX-License-Identifier: GPL-3.0-or-later
"""Recipe of a shore of fresh water: lake, pond, the bank of a river, with a jetty and a boat that floats."""

import math

from ..geometry import facing
from .nature import ribbon, scatter
from .needs import spoken
from .outdoors import EAST, SOUTH, WEST, rect
from .relations import SPARE, at

LAKE = (
    "lake", "lakeside", "lakeshore", "pond", "reservoir", "fjord", "am see", "seeufer", "weiher", "teich",
    "lac", "étang", "lago", "laguna", "estanque", "호수", "호숫가", "연못", "저수지", "湖", "湖畔", "池", "ทะเลสาบ",
)  # fmt: skip
BANK = (
    "river bank", "riverbank", "riverside", "river", "stream", "creek", "brook", "flussufer", "fluss", "bach", "berge",
    "rivière", "ruisseau", "orilla del río", "río", "arroyo", "fiume", "강가", "강변", "냇가", "개울", "川岸", "河岸",
    "河边", "小河", "ริมแม่น้ำ", "แม่น้ำ",
)  # fmt: skip
EDGE, SURFACE = 7.0, -0.4  # m: where the water begins, and how low it lies
JETTY = (1.1, 6.5)  # m: half its width, how far it reaches out
RIVER = (19.0, 4.8)  # m: how broad it is, how far a jetty reaches out into it
DRAUGHT = 0.14  # m that a boat sinks in


def recipe_of(kind, words):
    """The recipe that an open place's headings ask for, or None."""
    kind = kind if kind in ("waterfront", "open_ground", "park", "forest") else None
    return kind and (lake if spoken(words, LAKE) else river if spoken(words, BANK) else None)


def lake(r):
    """Grass down to still water, a jetty with a boat beside it, reeds and rocks, woods around the far shore."""
    r.axis = r.side * 0.3
    out = _shore(r, JETTY[1])
    _far_shore(r, r.rng)
    _site(r, out)


def river(r):
    """A bank of a stream that comes round a bend: its current, stones in it, the other bank near, a bridge far off."""
    r.axis = r.side * 0.5
    out = _shore(r, RIVER[1])
    _other_bank(r, r.rng)
    _stream(r, out)


def _shore(r, reach):
    """The near shore with what stands there; gives the y of the jetty's end."""
    s, rng, half = r.side, r.rng, JETTY[0]
    out = EDGE + reach
    x = s * 2.6  # of the jetty
    r.acting = (0.0, 3.0, 1.7)
    near = EDGE - 0.7
    r.floor = (
        (-22.0, -12.0), (22.0, -12.0), (22.0, near), (x + half - 0.25, near), (x + half - 0.25, out - 0.4),
        (x - half + 0.25, out - 0.4), (x - half + 0.25, near), (-22.0, near),
    )  # fmt: skip
    ahead = facing(r.axis)  # no trunk stands before a lens that looks from the open side
    clear = lambda px, py: px * ahead[0] + py * ahead[1] < 3.0  # noqa: E731
    on_land = lambda px, py: -11 < py < 4.5 and (abs(px) > 6 or py < -4) and clear(px, py - 3.0)  # noqa: E731
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
    r.exit(-18, 0, EAST)
    r.exit(18, 0, WEST)
    r.extra["ways"] = {"walk": [[(-50.0, 0.4), (50.0, 0.4)]], "drive": []}
    return out


def _far_shore(r, rng):
    for i, (u, v) in enumerate(scatter(rng, 60, 62, 96, 4.0, lambda px, py: py > 30 or py < -20 or abs(px) > 60)):
        r.far(f"wood_{i}", "pine" if rng.random() < 0.6 else "tree", u, v, rng.uniform(0, 6), seed=i % 4)
    for i, (u, v) in enumerate(scatter(rng, 26, 20, 46, 3.6, lambda px, py: py < -14)):
        r.far(f"behind_{i}", "pine" if rng.random() < 0.5 else "tree", u, v, rng.uniform(0, 6), seed=i % 4)


def _jetty(r, out):
    x, half = r.side * 2.6, JETTY[0]
    return {
        "outline": rect(x - half, EDGE - 1.0, x + half, out),
        "z": 0.0,
        "low": -0.14,
        "material": "wood#7d6a50",
        "pattern": "planks",
        "step": 0.22,
    }


def _site(r, out):
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
            _jetty(r, out),
        ],
        "strips": [],
        "buildings": [],
        "blocks": [],
        "hills": {"colour": "#5f7f58", "radius": 125, "height": 17, "base": -0.5},
    }


def _bend(s, x):
    """How far (m) the middle of the river lies aside at x: straight by the bank, round a bend on either hand."""
    return 13.0 * (1.0 - math.cos(max(abs(x) - 14.0, 0.0) / 42.0)) * (1.0 if s * x < 0 else -0.6)


def _other_bank(r, rng):
    """Trees, bushes and reeds along the other bank, a wood behind; behind the lens few."""
    s, broad = r.side, RIVER[0]
    there = EDGE + broad
    for i in range(34):
        x = rng.uniform(-75, 75)
        y = there + _bend(s, x) + rng.uniform(1.0, 4.0)
        r.far(f"bank_{i}", ("bush", "grass", "bush", "rock")[i % 4], x, y, rng.uniform(0, 6), seed=i % 4)
    for i in range(70):
        x = rng.uniform(-95, 95)
        y = there + _bend(s, x) + rng.uniform(4.0, 34.0)
        r.far(f"wood_{i}", "pine" if rng.random() < 0.35 else "tree", x, y, rng.uniform(0, 6), seed=i % 4)
    for i, (u, v) in enumerate(scatter(rng, 22, 24, 60, 4.0, lambda px, py: py < -12)):
        r.far(f"behind_{i}", "tree", u, v, rng.uniform(0, 6), seed=i % 4)
    for i, (x, y) in enumerate(((-7.5, 4.5), (-9.0, 6.6), (-12.5, 3.6), (-16.0, 8.5), (9.0, 5.0), (-5.0, 9.5))):
        r.far(f"stone_{i}", "rock", s * x, EDGE + y + 2.0, rng.uniform(0, 6), seed=i % 4, z=SURFACE - 0.25)


def _stream(r, out):
    s, rng, broad = r.side, r.rng, RIVER[0]
    xs = range(-190, 191, 3)
    ragged = lambda u, by: by + 0.5 * math.sin(u * 0.21) + 0.25 * math.sin(u * 0.6)  # noqa: E731
    near = lambda by: [(u, EDGE + _bend(s, u) + ragged(u, by)) for u in xs]  # noqa: E731
    far = lambda by: [(u, EDGE + broad + _bend(s, u) + ragged(u + 40, by)) for u in xs]  # noqa: E731
    land, beyond = [(-190, -190), (190, -190)], [(190, 190), (-190, 190)]
    r.extra["site"] = {
        "base": {"material": "water#4f7f8a", "z": SURFACE, "radius": 600},
        "water": "none",
        "areas": [
            {"outline": [*land, *near(0.3)[::-1]], "z": -0.14, "low": -0.7, "material": "sand#8c8060"},
            {"outline": [*land, *near(-0.5)[::-1]], "z": 0.0, "low": -0.7, "material": "grass"},
            {"outline": [*far(-0.3), *beyond], "z": -0.1, "low": -0.7, "material": "sand#8c8060"},
            {"outline": [*far(0.6), *beyond], "z": 0.3, "low": -0.7, "material": "grass#6f8a4a"},
            {"outline": ribbon([(u, 0.6 + _bend(s, u)) for u in xs], 1.5), "z": 0.008, "material": "soil#8d7a58"},
            _jetty(r, out),
        ],
        "strips": [],
        "current": _current(rng, s, broad),
        "buildings": [],
        "blocks": [],
        "arches": {
            "start": EDGE + 4.0, "end": EDGE + broad + 13.0, "y": s * 66.0, "deep": SURFACE - 0.3, "top": 4.2,
            "wide": 5.0, "count": 3, "colour": "#a39a88", "across": True,
        },
        "hills": {"colour": "#5f7f58", "radius": 125, "height": 17, "base": -0.5},
    }  # fmt: skip


def _current(rng, s, broad):
    """Rows of points along which the water flows: pale and dark lines on it."""
    lines = []
    for _ in range(150):
        x, off, long = rng.uniform(-105, 105), rng.uniform(0.8, broad - 0.8), rng.uniform(2.0, 7.0)
        xs = [x + long * k / 5 for k in range(6)]
        sway = rng.uniform(-0.25, 0.25)
        lines.append([(u, EDGE + off + _bend(s, u) + sway * math.sin(k)) for k, u in enumerate(xs)])
    return lines
