# SPDX-License-Identifier: GPL-3.0-or-later
"""Recipes of grounds for other sports than football: basketball, tennis, running, baseball."""

import math
from itertools import pairwise

from .outdoors import EAST, NORTH, SOUTH, WEST, rect, skyline
from .relations import at

WHITE = "white#eceee8"
BASKETBALL = ("basketball", "농구", "バスケ", "篮球", "บาสเกตบอล")
TENNIS = ("tennis", "테니스", "テニス", "网球", "เทนนิส")
BASEBALL = ("baseball", "softball", "ballpark", "ball park", "야구", "野球", "棒球", "เบสบอล")
TRACK = ("track", "running track", "laufbahn", "piste", "pista", "육상", "트랙", "陸上", "跑道", "ลู่วิ่ง")
ANY = ("sports ground", "sports field", "athletic field", "playing field", "sportplatz", "terrain de sport",
       "polideportivo", "campo sportivo", "운동장", "グラウンド", "运动场", "สนามกีฬา")  # fmt: skip


def basketball(r):
    """Half a court before its hoop on coloured asphalt, wire netting about it, steps to sit on, houses behind."""
    s, rng = r.side, r.rng
    hoop, half, back = 8.4, 7.5, 11.6
    r.acting = (0.0, -1.2, 1.6)
    r.axis = s * 0.3
    r.floor = tuple(rect(-9.6, -13.0, 9.6, back - 0.4))
    r.want("hoop", "hoop_post", at(0.0, hoop + 1.0, SOUTH), priority=0)
    r.far("hoop_far", "hoop_post", 0.0, hoop - 28.0 + 1.0, NORTH)
    if not {"ball", "basketball"} & set(r.needs.named):
        r.want("ball", "football", at(s * 1.5, 0.6), priority=1, params={"colour": "#c8652f"})
    r.want("steps", "bleachers", at(-s * 8.0, 2.0, s * EAST), priority=1)
    r.want("bag", "bag", at(-s * 6.2, -2.6, 0.4), priority=4)
    r.want("bench", "bench", at(s * 8.6, 1.0, -s * EAST), priority=2)
    for i, (a, b) in enumerate(
        (((9.9, back), (-9.9, back)), ((-9.9, back), (-9.9, -16.0)), ((9.9, -16.0), (9.9, back)))
    ):
        r.fence(f"net_{i}", a, b, "wire_fence")
    for i, x in enumerate((-11.6, 11.6)):
        r.far(f"mast_{i}", "lamp_post", x, back + 0.6, SOUTH)
    r.exit(-8.8, -9.0, EAST, 1.4)
    r.exit(8.8, -9.0, WEST, 1.4)
    rows, add = _lines(r)
    end = hoop + 1.2
    for x in (-half, half):
        add((x, end), (x, end - 28.0))
    for y in (end, end - 14.0, end - 28.0):
        add((-half, y), (half, y))
    for y, way in ((end, -1), (end - 28.0, 1)):
        for x in (-2.45, 2.45):
            add((x, y), (x, y + way * 5.8))
        add((-2.45, y + way * 5.8), (2.45, y + way * 5.8))
        _arc(add, (0.0, y + way * 5.8), 1.8, 0, 2 * math.pi, 20)
        centre = (0.0, y + way * 1.575)
        _arc(add, centre, 6.75, way * math.radians(12), way * math.radians(168), 22)
        for x in (-6.6, 6.6):
            add((x, y), (x, y + way * 3.0))
    _arc(add, (0.0, end - 14.0), 1.8, 0, 2 * math.pi, 20)
    court, key = rng.choice((("#3f6f8a", "#a8503c"), ("#4f7f5a", "#b0704a"), ("#7a4a4f", "#3f6f7a")))
    areas = [
        {"outline": rect(-10.2, -17.0, 10.2, back + 0.4), "z": 0.002, "low": -0.02, "material": "asphalt#55595c"},
        {"outline": rect(-half, end - 28.0, half, end), "z": 0.006, "low": -0.02, "material": "paint" + court},
        {"outline": rect(-2.45, end - 5.8, 2.45, end), "z": 0.01, "low": -0.02, "material": "paint" + key},
    ]
    _site(r, areas, rows, "grass#7b8f55", skyline(rng, 20, 9, 30, near=30, far=75))


def tennis(r):
    """The near half of a tennis court up to its net, an umpire's chair, wire netting, hedges behind."""
    s, rng = r.side, r.rng
    net = 4.2
    r.acting = (0.0, -2.4, 1.6)
    r.axis = s * 0.3
    r.floor = tuple(rect(-8.4, -14.5, 8.4, net - 0.3))
    r.want("net", "tennis_net", at(0.0, net - 0.4), priority=0)
    r.far("umpire", "umpire_chair", s * 7.4, net - 0.2, -s * EAST)
    r.want("bench", "park_bench", at(s * 7.6, -1.6, -s * EAST), priority=1)
    r.want("bench_2", "park_bench", at(-s * 7.6, -1.6, s * EAST), priority=3)
    r.want("bag", "bag", at(s * 7.4, -3.2, 0.3), priority=4)
    r.want("balls", "basket", at(-s * 5.2, -4.6), priority=4)
    for i, (x, y) in enumerate(((1.8, -0.4), (-2.4, 1.2), (3.4, 2.2), (-4.6, -5.4))):
        r.want(f"ball_{i}", "ball", at(s * x, y), priority=6, params={"size": (0.08, 0.08, 0.08), "colour": "#c9d84f"})
    far = net + 11.9
    end = far + 5.0
    _fenced(r, 9.0, -15.5, end)
    for i in range(9):
        r.far(f"hedge_{i}", "hedge", (i - 4) * 2.6, end + 1.0, params={"size": (2.4, 0.9, 2.2)})
    for i in range(40):
        x, y = rng.uniform(-60, 60), rng.uniform(end + 5, end + 45)
        r.far(f"tree_{i}", "tree", x, y, i, seed=i % 4)
    r.exit(-7.8, -8.0, EAST, 1.4)
    r.exit(7.8, -8.0, WEST, 1.4)
    rows, add = _lines(r)
    for x in (-5.485, -4.115, 4.115, 5.485):
        add((x, net - 11.885), (x, net + 11.885))
    for y in (net - 11.885, net + 11.885):
        add((-5.485, y), (5.485, y))
    for y in (net - 6.4, net + 6.4):
        add((-4.115, y), (4.115, y))
    add((0.0, net - 6.4), (0.0, net + 6.4))
    inner, outer = rng.choice((("#3f6f9a", "#4f8a5f"), ("#b8663f", "#a85a38"), ("#4f7f5a", "#8a4f42")))
    areas = [
        {"outline": rect(-9.2, -16.0, 9.2, end + 0.2), "z": 0.004, "low": -0.02, "material": "paint" + outer},
        {
            "outline": rect(-5.485, net - 11.885, 5.485, net + 11.885),
            "z": 0.008,
            "low": -0.02,
            "material": "paint" + inner,
        },
    ]
    _site(r, areas, rows, "grass#7b9a4f", [])


def track(r):
    """The straight of a running track: lanes, hurdles, starting blocks, the field inside it, a stand beside it."""
    s, rng = r.side, r.rng
    wide, lanes = 1.22, 8
    edge = lanes * wide / 2
    r.acting = (0.0, -1.4, 1.7)
    r.axis = s * 0.22
    r.floor = tuple(rect(-edge - 7.0, -14.0, edge + 3.2, 13.0))
    for i in range(lanes):
        x = -edge + (i + 0.5) * wide
        if i % 2 == 0 or abs(x) > 2.2:
            r.want(f"block_{i}", "starting_block", at(x, 3.2, NORTH), priority=3)
        for j in range(4):
            r.far(f"hurdle_{i}_{j}", "hurdle", x, 13.6 + 9.14 * j, 0.0)
    r.want("cone_1", "training_cone", at(-edge - 0.8, 2.0), priority=4)
    r.want("cone_2", "training_cone", at(-edge - 0.8, -4.0), priority=4)
    r.want("bench", "team_bench", at(-edge - 4.6, 4.4, EAST), priority=1)
    r.want("bag", "bag", at(-edge - 2.6, 1.0, 0.3), priority=4)
    if r.named("ball", "football"):
        r.want("goal", "football_goal", at(-edge - 5.0, 9.0, SOUTH), priority=5)
    for i in range(7):
        r.far(f"stand_{i}", "grandstand", edge + 9.0, -28.0 + 11.1 * i, -EAST, params={"colour": "#3f5f86"})
    for i in range(16):
        r.far(f"board_{i}", "advert_board", edge + 3.9, -30.0 + 4.2 * i, -EAST, seed=i)
    for i, (x, y) in enumerate(((edge + 18, 52.0), (-62.0, 52.0), (edge + 18, -34.0))):
        r.far(f"mast_{i}", "floodlight", x, y, math.atan2(-x, y - 8))
    r.exit(-edge - 6.0, -8.0, EAST, 2.0)
    r.exit(edge + 2.4, -9.0, WEST, 1.6)
    rows, add = _lines(r)
    for i in range(lanes + 1):
        x = -edge + i * wide
        add((x, -60.0), (x, 60.0))
    for y in (4.2, 3.9):
        add((-edge, y), (edge, y))
    areas = [
        {"outline": rect(-edge - 0.1, -75, edge + 0.1, 75), "z": 0.004, "low": -0.02, "material": "paint#a9503a"},
        {"outline": rect(edge + 0.1, -75, edge + 24, 75), "z": 0.002, "low": -0.02, "material": "concrete#a09a8e"},
        *({"outline": rect(-edge - 62, -66 + 8 * k, -edge - 0.1, -58 + 8 * k), "z": 0.003, "low": -0.02,
           "material": ("grass#6c9a45", "grass#79a850")[k % 2]} for k in range(17)),
    ]  # fmt: skip
    _site(r, areas, rows, "grass#6f9848", skyline(rng, 10, 9, 26, near=95, far=140))


def baseball(r):
    """Behind the plate of a baseball diamond: the mound, bases, the dirt of the infield, dug-outs, a far fence."""
    s, rng = r.side, r.rng
    home = -0.5
    r.acting = (s * 1.4, -2.2, 1.5)
    r.axis = s * 0.26
    r.floor = tuple(rect(-13.0, -11.0, 13.0, 13.0))
    r.want("plate", "home_plate", at(0.0, home), priority=0)
    side = 27.43 / math.sqrt(2)
    for name, x, y in (("first", side, home + side), ("third", -side, home + side), ("second", 0.0, home + 2 * side)):
        r.far(f"base_{name}", "base_bag", x, y, math.pi / 4)
    for x in (-1, 1):
        r.far(f"dugout_{x}", "dugout", x * 17.5, 4.0, -x * EAST, params={"colour": "#33506b"})
        ends = (x * 16.0, -0.5), (x * 12.6, -9.5)
        r.fence(f"net_{x}", *ends[::-x], "wire_fence")
    for i in range(4):
        r.far(f"stand_{i}", "grandstand", (i - 1.5) * 11.1, -21.0, NORTH, params={"colour": "#7a3a34"})
    for i in range(26):
        a = math.radians(28 + 124 * i / 25)
        r.far(f"wall_{i}", "advert_board", 84 * math.cos(a), home + 84 * math.sin(a), a - math.pi / 2, seed=i,
              params={"size": (7.4, 0.2, 2.4)})  # fmt: skip
    for i, (x, y) in enumerate(((-46, 40), (46, 40), (-30, 92), (30, 92))):
        r.far(f"mast_{i}", "floodlight", x, y, math.atan2(-x, y - 20))
    r.far("score", "scoreboard", -s * 16.0, 96.0, 0.0, params={"label": rng.choice(("3 : 1", "0 : 2", "5 : 4"))})
    r.want("bag", "bag", at(-s * 5.2, -4.6, 0.3), priority=4)
    r.want("bench", "bench", at(-s * 8.6, -3.4, s * 0.9), priority=2)
    r.exit(-12.2, 2.0, EAST, 1.6)
    r.exit(12.2, 2.0, WEST, 1.6)
    rows, add = _lines(r)
    for x in (-1, 1):
        add((x * 0.6, home + 0.6), (x * 58, home + 58))
        for u in (0.25, 1.5):
            add((x * u, home - 0.9), (x * u, home + 0.9))
        for v in (-0.9, 0.9):
            add((x * 0.25, home + v), (x * 1.5, home + v))
    turns = [2 * math.pi * k / 36 for k in range(36)]
    disc = lambda x, y, far: [(x + far * math.cos(a), y + far * math.sin(a)) for a in turns]  # noqa: E731
    wide = side - 3.2
    grass = [(0.0, home + 4.6), (wide, home + side + 0.4), (0.0, home + 2 * side - 4.2), (-wide, home + side + 0.4)]
    areas = [
        {"outline": disc(0.0, home + side, 28.5), "z": 0.003, "low": -0.02, "material": "soil#a8764e"},
        {"outline": grass, "z": 0.006, "low": -0.02, "material": "grass#79a850"},
        {"outline": disc(0.0, home + 18.44, 2.7), "z": 0.02, "low": -0.02, "material": "soil#b08058"},
    ]
    rows.append({"from": (-0.3, home + 18.5), "to": (0.3, home + 18.5), "width": 0.15, "top": 0.05, "material": WHITE})
    _site(r, areas, rows, "grass#6c9a45", [])


def _fenced(r, x, near, far):
    """Wire netting on both sides and at the far end."""
    for i, (a, b) in enumerate((((x, far), (-x, far)), ((-x, far), (-x, near)), ((x, near), (x, far)))):
        r.fence(f"net_{i}", a, b, "wire_fence")


def _lines(r):
    """Strips of painted lines, and a function that adds one from point to point."""
    rows = []

    def add(start, end):
        rows.append({"from": start, "to": end, "width": 0.07, "top": 0.022, "material": WHITE})

    return rows, add


def _arc(add, centre, radius, start, end, count):
    points = [(centre[0] + radius * math.cos(start + (end - start) * k / count),
               centre[1] + radius * math.sin(start + (end - start) * k / count)) for k in range(count + 1)]  # fmt: skip
    for a, b in pairwise(points):
        add(a, b)


def _site(r, areas, strips, ground, blocks):
    r.extra["pitch"] = True
    r.extra["ways"] = {"walk": [[(-8.0, -8.0), (8.0, -8.0)]], "drive": []}
    r.extra["site"] = {
        "base": {"material": ground, "z": 0.0, "radius": 190},
        "areas": areas,
        "strips": strips,
        "tufts": 0,
        "buildings": [],
        "blocks": blocks,
        "hills": {"colour": "#6f8f60", "radius": 140, "height": 10},
    }


SPORTS = ((BASKETBALL, basketball), (TENNIS, tennis), (BASEBALL, baseball), (TRACK, track))
