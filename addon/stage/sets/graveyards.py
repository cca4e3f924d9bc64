# SPDX-License-Identifier: GPL-3.0-or-later
"""Recipe of a graveyard: rows of stones about a path, yews, a wall with a gate; in Korea mounds of turf on a slope."""

import math

from .nature import off, ribbon, scatter
from .needs import spoken
from .outdoors import EAST, NORTH, SOUTH, WEST, rect
from .relations import SPARE, at

GRAVES = (
    "graveyard", "cemetery", "churchyard", "burial ground", "friedhof", "cimetière", "cementerio", "cimitero", "묘지",
    "공동묘지", "산소", "무덤", "墓地", "墓园", "坟地", "สุสาน",
)  # fmt: skip
KINDS = ("gravestone", "grave_cross", "gravestone", "grave_kerb", "gravestone", "chest_tomb")
WIDE, NEAR, FAR = 15.0, -11.0, 15.0  # m: half the floor's width, its ends
ROW, PLOT = 2.9, 1.9  # m: from row to row, from grave to grave


def recipe_of(kind, words):
    """The recipe that an open place's headings ask for, or None."""
    return graveyard if kind in ("park", "open_ground") and spoken(words, GRAVES) else None


def graveyard(r):
    """Graves in rows on both sides of a path, a vault and an angel, yews, a low wall, a chapel beyond it."""
    s, rng = r.side, r.rng
    r.acting = (s * 0.2, -0.2, 1.4)
    r.axis = s * 0.42
    r.floor = tuple(rect(-WIDE + 0.6, NEAR + 0.4, WIDE - 0.6, FAR - 0.6))
    line = [(1.1 * math.sin(y * 0.13) * s, float(y)) for y in range(-46, 20)]
    mounds = r.needs.language.startswith("ko")
    if mounds:
        _mounds(r, rng, line)
    else:
        _stones(r, rng, line)
    r.exit(line[46 - 10][0], NEAR + 0.8, NORTH, 2.2)
    r.exit(line[46 + 13][0], FAR - 1.4, SOUTH, 2.0)
    r.extra["ways"] = {"walk": [[p for p in line if p[1] <= FAR - 1]], "drive": []}
    trees = ("pine",) if mounds else ("tree", "tree", "pine")
    outside = lambda x, y: abs(x) > WIDE + 3 or y > FAR + 3 or y < NEAR - 6  # noqa: E731
    beyond = lambda x, y: outside(x, y) and not (abs(x) < 9 and 18 < y < 46)  # noqa: E731
    for i, (x, y) in enumerate(scatter(rng, 90, 14, 80, 4.4, beyond)):
        r.far(f"tree_far_{i}", trees[i % len(trees)], x, y, rng.uniform(0, 6), seed=i % 4)
    stone = rng.choice(("#9a9488", "#8f887a"))
    chapel = {"x": s * 5.4, "y": 27.0, "yaw": 0.0, "width": 8.6, "depth": 12.0, "floors": 3, "style": "stucco",
              "colour": stone, "trim": "#cfc7b6", "accent": "#4d3526", "civic": "church", "risers": 0, "tall": 7.4,
              "shop": False, "detail": 1, "seed": rng.randrange(1 << 30)}  # fmt: skip
    r.extra["site"] = {
        "base": {"material": "grass#78904a", "z": 0.0, "radius": 190},
        "areas": [{"outline": ribbon(line, 1.7), "z": 0.01, "material": "sand#a89c84", "edge": "stone#8f887a"}],
        "strips": [],
        "tufts": 1500,
        "patches": ("grass#66803c", 26),
        "litter": 220,
        "buildings": [] if mounds else [chapel],
        "blocks": [],
        "hills": {"colour": "#5f7f58", "radius": 105, "height": 22 if mounds else 12, "rough": mounds},
    }


def _stones(r, rng, line):
    s = r.side
    r.want("vault", "family_vault", at(-s * 8.6, 10.2, 0.1 * s), priority=0)
    r.want("angel", "mourning_angel", at(-s * 3.2, 4.6, s * 0.2), priority=0)
    r.want("bench", "park_bench", at(s * 2.7, 5.0, -s * EAST), priority=2)
    for j in range(9):
        y = NEAR + 1.6 + j * ROW
        for i in range(-7, 8):
            x = i * PLOT + 0.5 * PLOT
            kind = KINDS[rng.randrange(len(KINDS))]
            near = math.hypot(x - r.acting[0], y - r.acting[1])
            if off(line, x, y) < 1.9 or near < 2.3 or rng.random() < 0.16 or _before_lens(r, x, y, near):
                continue
            turned = rng.uniform(-0.06, 0.06)
            r.want(f"grave_{j}_{i}", kind, at(x, y + rng.uniform(-0.15, 0.15), turned), priority=3 + int(near / 3))
    for i, (x, y) in enumerate(((-12.8, 6.5), (12.6, 8.6), (-12.9, 12.6), (12.8, 1.2), (-5.0, 13.2))):
        r.want(f"yew_{i + 1}", "pine", at(s * x, y, i), priority=SPARE)
    for i, (a, b) in enumerate((((-WIDE, FAR), (-1.4, FAR)), ((1.4, FAR), (WIDE, FAR)), ((WIDE, FAR), (WIDE, NEAR)),
                                ((-WIDE, NEAR), (-WIDE, FAR)))):  # fmt: skip
        r.fence(f"rail_{i}", b, a, "railing")


def _mounds(r, rng, line):
    s = r.side
    for j, y in enumerate((-7.6, -2.2, 3.4, 9.0)):
        for i, x in enumerate((-11.6, -7.4, -3.4, 3.4, 7.4, 11.6)):
            near = math.hypot(x - r.acting[0], y - r.acting[1])
            if near < 2.6 or _before_lens(r, x, y, near) or rng.random() < 0.12:
                continue
            r.want(f"mound_{j}_{i}", "grave_mound", at(s * x, y, rng.uniform(-0.1, 0.1)), priority=1 + int(near / 3))
    for i, (x, y) in enumerate(((-13.0, 12.4), (13.0, 12.0), (-13.2, 0.5), (0.6, 13.4))):
        r.want(f"pine_{i + 1}", "pine", at(s * x, y, i), priority=SPARE)
    r.want("bench", "bench", at(s * 2.2, 5.9, WEST), priority=5)


def _before_lens(r, x, y, near):
    """Whether a grave would stand between the action and a lens on the open side."""
    ahead = math.sin(r.axis) * (x - r.acting[0]) - math.cos(r.axis) * (y - r.acting[1])
    return ahead > 0.86 * near and near > 3.5
