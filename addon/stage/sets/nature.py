# SPDX-License-Identifier: GPL-3.0-or-later
"""Recipes of green and open country: park, forest, road, open ground."""

import math

from . import facade
from .needs import spoken
from .outdoors import EAST, NORTH, SOUTH, WEST, rect, skyline
from .relations import SPARE, at

SANDY = ("desert", "dune", "beach", "sand", "wüste", "사막", "해변", "砂", "沙", "ทะเลทราย", "หาด")

DRY = (
    "desert", "mesa", "badlands", "canyon", "wüste", "désert", "desierto", "deserto", "사막", "황무지", "砂漠",
    "荒野", "沙漠", "戈壁", "ทะเลทราย",
)  # fmt: skip
STANDS = (
    "fruit stand", "food stand", "farm stand", "roadside stand", "produce stand", "vegetable stand", "peach stand",
    "lemonade stand", "flower stand", "stall", "obststand", "étal", "puesto", "노점", "가판대", "屋台", "露店",
    "路边摊", "水果摊", "แผงลอย",
)  # fmt: skip
WARES = (("flower", "flowers"), ("vegetable", "vegetables"), ("bread", "bread"), ("fish", "fish"), ("pot", "pottery"))


def scatter(rng, count, near, far, apart, free):
    """Up to ``count`` points in a ring, at least ``apart`` metres from one another, where ``free(x, y)``."""
    points = []
    for _ in range(count * 6):
        if len(points) >= count:
            break
        radius, angle = math.sqrt(rng.uniform(near * near, far * far)), rng.uniform(0, 2 * math.pi)
        x, y = radius * math.cos(angle), radius * math.sin(angle)
        if free(x, y) and all((x - a) ** 2 + (y - b) ** 2 >= apart * apart for a, b in points):
            points.append((x, y))
    return points


def ribbon(line, width):
    """The outline of a path of this width along a line of points."""
    left, right = [], []
    for i, (x, y) in enumerate(line):
        (ax, ay), (bx, by) = line[max(i - 1, 0)], line[min(i + 1, len(line) - 1)]
        long = math.dist((ax, ay), (bx, by))
        nx, ny = -(by - ay) / long * width / 2, (bx - ax) / long * width / 2
        left.append((x + nx, y + ny))
        right.append((x - nx, y - ny))
    return right + left[::-1]


def off(line, x, y):
    """Metres from a point to the nearest corner of a finely divided line."""
    return min(math.hypot(x - a, y - b) for a, b in line)


def park(r):
    """Lawns and trees, a winding path with benches and lamps, a fountain, the city behind."""
    s, rng = r.side, r.rng
    r.acting = (0.0, 0.0, 1.4)
    r.axis = s * 0.35
    r.floor = tuple(rect(-20, -12, 20, 14))
    line = [(x, 0.2 + 1.9 * math.sin(x * 0.11 * s) * min(1, abs(x) / 9)) for x in range(-80, 81, 2)]
    cross = [(s * (7 + 0.02 * y * y), y) for y in range(2, 60, 2)]
    on_path = lambda x, y: min(off(line, x, y), off(cross, x, y)) < 2.6  # noqa: E731
    piece = "fountain" if rng.random() < 0.6 or r.named("fountain") else "statue"
    r.want("fountain", piece, at(-s * 6.2, 7.2), priority=1)
    for i, x in enumerate((-9.5, -3.2, 3.4, 12.5)):
        y = min(line, key=lambda p: abs(p[0] - x))[1]
        r.want(f"bench_{i + 1}", "park_bench", at(x, y + 2.15, SOUTH), priority=1)
        r.want(f"bin_{i + 1}", "bin", at(x + 1.55, y + 2.6), priority=SPARE)
    for i, x in enumerate((-15, -6.6, 6.0, 15)):
        y = min(line, key=lambda p: abs(p[0] - x))[1]
        r.want(f"lamp_{i + 1}", "lamp_post", at(x, y - 1.95, NORTH), priority=2)
    for i, (x, y) in enumerate(
        scatter(rng, 16, 5.5, 15, 4.2, lambda x, y: not on_path(x, y) and -11 < y < 13 and (y > 3 or abs(x) > 7))
    ):
        r.want(f"tree_{i + 1}", "tree", at(x, y), priority=SPARE)
    for i, (x, y) in enumerate(scatter(rng, 12, 5, 17, 2.5, lambda x, y: not on_path(x, y) and -11 < y < 13)):
        r.want(f"bush_{i + 1}", "bush", at(x, y), priority=SPARE)
    for i, (x, y) in enumerate(scatter(rng, 90, 21, 75, 4.0, lambda x, y: not on_path(x, y))):
        r.far(f"tree_far_{i}", "tree" if rng.random() < 0.8 else "pine", x, y, rng.uniform(0, 6), seed=i % 4)
    r.extra["ways"] = {"walk": [line, cross], "drive": []}
    r.exit(-17, line[32][1], EAST)
    r.exit(17, line[48][1], WEST)
    r.extra["site"] = {
        "base": {"material": "grass", "z": 0.0, "radius": 190},
        "areas": [
            {"outline": ribbon(line, 2.9), "z": 0.01, "material": "sand#b9a988", "edge": "stone#a19a8c"},
            {"outline": ribbon(cross, 2.3), "z": 0.008, "material": "sand#b9a988"},
            {
                "outline": [(-s * 6.2 + 3.4 * math.cos(a), 7.2 + 3.4 * math.sin(a)) for a in _turn(28)],
                "z": 0.012,
                "material": "stone#b0a999",
            },
        ],
        "strips": [],
        "tufts": 1100,
        "patches": ("grass#71903d", 30),
        "buildings": [],
        "blocks": skyline(rng, 16, 16, 46, near=95, far=150),
        "hills": {"colour": "#5f8a4c", "radius": 105, "height": 8, "rough": True},
    }


def _turn(n):
    return [2 * math.pi * k / n for k in range(n)]


def forest(r):
    """A clearing among tall trunks, logs, rocks and undergrowth, a trodden path."""
    s, rng = r.side, r.rng
    r.acting = (0.0, 0.0, 1.7)
    r.axis = s * 0.25
    r.floor = tuple(rect(-16, -12, 16, 14))
    line = [(s * (1.2 + 2.2 * math.sin(y * 0.13)), y) for y in range(-70, 71, 2)]
    ever = rng.random() < 0.5
    kinds = ("pine", "pine", "tree") if ever else ("tree", "tree", "pine")
    open_view = lambda x, y: y < 0 and abs(x - math.tan(r.axis) * -y) < 2.6  # noqa: E731
    for i, (x, y) in enumerate(
        scatter(rng, 34, 4.2, 15.5, 2.9, lambda x, y: off(line, x, y) > 1.5 and abs(y) < 12 and not open_view(x, y))
    ):
        r.want(f"tree_{i + 1}", kinds[i % 3], at(x, y, rng.uniform(0, 6)), priority=SPARE)
    r.want("log", "log", at(-s * 2.7, 1.5, 0.5), priority=1)
    r.want("log_2", "log", at(s * 4.6, 3.2, -0.7), priority=SPARE)
    for i, (x, y) in enumerate(scatter(rng, 9, 3, 13, 2.0, lambda x, y: off(line, x, y) > 1.6 and abs(y) < 12)):
        r.want(f"rock_{i + 1}", "rock", at(x, y, rng.uniform(0, 6)), priority=SPARE)
    for i, (x, y) in enumerate(
        scatter(rng, 26, 3.4, 14.5, 1.5, lambda x, y: off(line, x, y) > 1.4 and abs(y) < 12 and not open_view(x, y))
    ):
        r.want(f"bush_{i + 1}", "bush", at(x, y, rng.uniform(0, 6)), priority=SPARE)
    for i, (x, y) in enumerate(scatter(rng, 190, 16.5, 68, 2.6, lambda x, y: off(line, x, y) > 1.4)):
        r.far(f"tree_far_{i}", kinds[i % 3], x, y, rng.uniform(0, 6), seed=i % 4)
    r.extra["ways"] = {"walk": [line], "drive": []}
    r.exit(line[41][0], 12.4, SOUTH, 1.6)
    r.exit(line[29][0], -11.0, NORTH, 1.6)
    r.extra["site"] = {
        "base": {"material": "soil#5f5f3a" if ever else "grass#6f8a3f", "z": 0.0, "radius": 190},
        "areas": [{"outline": ribbon(line, 1.5), "z": 0.008, "material": "soil#7a6446"}],
        "strips": [],
        "tufts": 1100,
        "patches": ("soil#5a4a38", 26),
        "litter": 500,
        "buildings": [],
        "blocks": [],
        "hills": {"colour": "#3f573f" if ever else "#4f7a3c", "radius": 78, "height": 13, "rough": True},
    }


def road(r):
    """An open road through country: verges, fences, poles, trees, hills; through sand where the script says so."""
    s, half, long = r.side, 3.6, 190
    dry = spoken(r.needs.words, DRY)
    r.acting = (0.0, -half - 1.7, 1.3)
    r.axis = s * 1.05
    r.floor = tuple(rect(-24, -11.3, 24, half + 6.5))
    for i in range(-7, 8):
        x = i * 11.0
        if i % 2:
            r.far(f"pole_{i}", "lamp_post", x + 3, half + 2.2, SOUTH, params={"style": "pole"})
    if spoken(r.needs.headings, STANDS):
        _stand(r, half)
    r.want("sign", "sign", at(s * 3.4, -half - 1.1, WEST if s > 0 else EAST), params={"style": "post"}, priority=3)
    r.want("rock_1", "rock", at(-s * 3.8, -half - 3.2), priority=3)
    r.want("rock_2", "rock", at(s * 6.6, -half - 4.4), priority=4)
    r.want("mailbox", "mailbox", at(-s * 5.6, -half - 1.0, NORTH), priority=5)
    (_sand if dry else _meadow)(r, half)
    r.exit(-19, -half - 1.6, EAST)
    r.exit(19, -half - 1.6, WEST)
    r.extra["carriageways"] = [rect(-long, -half, long, half)]
    r.extra["ways"] = {
        "walk": [[(-long, y), (long, y)] for y in (-half - 1.7, half + 1.7)],
        "drive": [[(-long, -half / 2), (long, -half / 2)], [(long, half / 2), (-long, half / 2)]],
    }
    r.extra["lanes"] = [
        (-s * 4.4, 0.55 - half, EAST),  # pulled over
        (s * 9.0, -half / 2, EAST),
        (-s * 8, half / 2, WEST),
        (s * 3, half / 2, WEST),
    ]
    r.extra["site"] = {
        "base": {"material": "sand#c2a878" if dry else "grass#86994a", "z": 0.0, "radius": 240},
        "areas": [
            {"outline": rect(-long, -half - 0.9, long, half + 0.9), "z": 0.006, "material": "sand#a89a7c"},
            {"outline": rect(-long, -half, long, half), "z": 0.014, "material": "asphalt"},
        ],
        "strips": [
            *(
                {"from": (-long, y), "to": (long, y), "width": 0.12, "top": 0.02, "material": "white#d8d2bd"}
                for y in (-half + 0.25, half - 0.25)
            ),
            {
                "from": (-long, 0),
                "to": (long, 0),
                "width": 0.13,
                "top": 0.02,
                "material": "white#d8d2bd",
                "dash": (3.0, 4.5),
            },
        ],
        "tufts": 160 if dry else 1100,
        "patches": ("sand#b59a6a", 46) if dry else ("grass#939a48", 40),
        "buildings": [],
        "blocks": [],
        "hills": {"colour": "#a5764f" if dry else "#7c9a6a", "radius": 150, "height": 24 if dry else 22},
    }


def _meadow(r, half):
    """Fences, trees and bushes along a road."""
    s, rng = r.side, r.rng
    r.fence("fence", (50, half + 6.6), (-50, half + 6.6))
    r.fence("fence_near", (-50, -11.4), (-8, -11.4))
    r.fence("fence_on", (8, -11.4), (50, -11.4))
    r.want("tree_1", "tree", at(s * 5.8, -9.3), priority=3)
    r.want("tree_2", "tree", at(-s * 9.4, -9.0), priority=4)
    for i, (x, y) in enumerate(scatter(rng, 16, 5, 20, 2.4, lambda x, y: abs(y) > half + 1.6 and -10.5 < y < 9.5)):
        r.want(f"bush_{i + 1}", "bush", at(x, y, rng.uniform(0, 6)), priority=SPARE)
    for i, (x, y) in enumerate(scatter(rng, 90, 22, 130, 6.0, lambda x, y: abs(y) > 13)):
        r.far(f"tree_far_{i}", "tree" if rng.random() < 0.7 else "pine", x, y, rng.uniform(0, 6), seed=i % 4)


def _sand(r, half):
    """Cacti, dry grass and boulders along a road, nothing taller to the horizon."""
    rng = r.rng
    beside = lambda x, y: abs(y) > half + 1.8 and -10.5 < y < 9.5  # noqa: E731
    for i, (x, y) in enumerate(scatter(rng, 18, 5, 20, 2.6, beside)):
        kind = ("cactus", "rock", "grass")[i % 3]
        r.want(f"{kind}_dry_{i + 1}", kind, at(x, y, rng.uniform(0, 6)), priority=SPARE)
    for i, (x, y) in enumerate(scatter(rng, 110, 20, 130, 5.0, lambda x, y: abs(y) > 12)):
        r.far(f"far_{i}", "rock" if i % 3 else "cactus", x, y, rng.uniform(0, 6), seed=i % 4)


def _stand(r, half):
    """A stall at the roadside with crates of what it sells before it, its keeper's place behind."""
    s, goods = r.side, next((goods for word, goods in WARES if spoken(r.needs.words, (word,))), "fruit")
    params = {"goods": goods}
    r.want("stall", "market_stall", at(s * 3.0, -half - 4.6, NORTH), params=params, priority=1)
    for i, (x, y) in enumerate(((1.4, 3.5), (4.7, 3.7), (4.8, 4.6))):
        r.want(f"crate_{i + 1}", "crate", at(s * x, -half - y, 0.2 * i), priority=2 + i)


def open_ground(r):
    """A wide field, or sand where the script says so: tufts, rocks, a far fence, hills."""
    s, rng = r.side, r.rng
    sandy = any(word in r.needs.words for word in SANDY)
    r.acting = (0.0, 0.0, 2.0)
    r.axis = s * 0.3
    named = r.named("fence", "railing", "rail_fence", "gate")
    edge = 5.4 if named else 19.0  # where the fence runs: near enough to lean on if the script speaks of it
    kind = "rail_fence" if rng.random() < 0.6 else "fence"
    r.floor = tuple(rect(-22, -14, 22, min(16, edge - 0.06)))
    plant = "rock" if sandy else "bush"
    for i, (x, y) in enumerate(scatter(rng, 9, 3.6, 17, 3.0, lambda x, y: -13 < y < min(15, edge - 1.2))):
        r.want(f"rock_{i + 1}", "rock", at(x, y, rng.uniform(0, 6)), priority=SPARE)
    for i, (x, y) in enumerate(
        scatter(rng, 12, 5, 20, 3.0, lambda x, y: -13 < y < min(15, edge - 1.2) and not (y < 0 and abs(x) < 5))
    ):
        r.want(f"{plant}_low_{i + 1}", plant, at(x, y, rng.uniform(0, 6)), priority=SPARE)
    r.want("log", "log", at(-s * 3.2, 1.6, 0.4), priority=2)
    r.want("tree", "tree", at(s * 8.5, min(7.0, edge - 2.4)), priority=2) if not sandy else r.want(
        "rock_big", "rock", at(s * 6, 6.5), priority=2
    )
    if not sandy:
        r.want("tree_2", "tree", at(-s * 11.5, -9.5), priority=3)
        r.fence("fence", (40, edge), (-40, edge), kind)
    for i, (x, y) in enumerate(scatter(rng, 18 if sandy else 70, 26, 125, 6.0, lambda x, y: abs(y - edge) > 2)):
        r.far(f"far_{i}", ("rock" if sandy else "tree"), x, y, rng.uniform(0, 6), seed=i % 4)
    r.exit(-18, 0, EAST)
    r.exit(18, 0, WEST)
    r.extra["ways"] = {"walk": [[(-60.0, 0.0), (60.0, 0.0)]], "drive": [[(-60.0, -7.0), (60.0, -7.0)]]}
    colour = "sand" if sandy else "grass#88994a"
    r.extra["site"] = {
        "base": {"material": colour, "z": 0.0, "radius": 260},
        "areas": [],
        "strips": [],
        "patches": ("sand#bda77c" if sandy else "grass#768a40", 46),
        "tufts": 120 if sandy else 1200,
        "buildings": []
        if sandy or rng.random() < 0.4
        else [dict(b, style="stucco", shop=False) for b in facade.row(rng, (s * 46, 62), (s * 34, 62), SOUTH)],
        "blocks": [],
        "hills": {"colour": "#b09a72" if sandy else "#7f9a6c", "radius": 150, "height": 19},
    }


RECIPES = {"park": park, "forest": forest, "road": road, "open_ground": open_ground}
