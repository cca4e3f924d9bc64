# SPDX-License-Identifier: GPL-3.0-or-later
"""Recipe of a sports ground: a football pitch of full size between its stands, seen from before a goal."""

import itertools
import math

from . import fields
from .needs import spoken
from .outdoors import EAST, NORTH, SOUTH, WEST, rect
from .relations import at

GOAL, LONG, HALF = 11.0, 101.0, 34.0  # m: y of the goal line, length and half the width of the pitch
LINE = "white#eceee8"
GREENS = ("grass#6c9a45", "grass#79a850")
SCORES = ("2 : 1", "0 : 0", "1 : 3", "3 : 2")


def sports_ground(r):
    """The ground of the sport that the headings name; where they name none a football pitch or a running track."""
    told = next((recipe for words, recipe in fields.SPORTS if spoken(r.needs.headings, words)), None)
    if told is None and spoken(r.needs.headings, fields.ANY) and r.seed % 2:
        told = fields.track
    (told or football)(r)


def football(r):
    """Before the goal of a football pitch: mown stripes and lines, stands on all sides, floodlights at the corners."""
    s, rng = r.side, r.rng
    r.acting = (0.0, -1.6, 1.8)
    r.axis = s * 0.32
    r.floor = tuple(rect(-26, -14, 26, GOAL + 2.4))
    far = GOAL - LONG
    r.want("goal", "football_goal", at(0.0, GOAL + 0.97, SOUTH), priority=0)
    r.far("goal_far", "football_goal", 0.0, far - 0.97, NORTH)
    colour = rng.choice(("#a63d36", "#3f5f86", "#d0a441", "#4a6b4a"))
    r.extra["pitch"] = True
    if not {"ball", "football"} & set(r.needs.named):
        r.want("ball", "football", at(s * 1.6, -3.2), priority=1)
    for i, (x, y) in enumerate(((4.6, 2.4), (5.4, 0.4), (4.7, -1.6), (5.5, -3.6))):
        r.want(f"cone_{i + 1}", "training_cone", at(-s * x, y), priority=3)
    r.want("bag", "bag", at(s * 5.2, GOAL + 1.2, 0.3), priority=4)
    r.want("bench", "team_bench", at(s * 13.0, GOAL + 1.5, SOUTH), params={"colour": colour}, priority=2)
    for i, x in enumerate((-1, 1)):
        r.far(f"flag_{i + 1}", "corner_flag", x * HALF, GOAL)
        r.far(f"flag_far_{i + 1}", "corner_flag", x * HALF, far)
    _boards(r, far)
    _stands(r, far, colour)
    for i, (x, y) in enumerate(((-52, GOAL + 15), (52, GOAL + 15), (-52, far - 15), (52, far - 15))):
        r.far(f"mast_{i + 1}", "floodlight", x, y, math.atan2(-x, y - GOAL + LONG / 2))
    r.far("score", "scoreboard", -s * 44.2, GOAL + 8.0, -s * 0.5, params={"label": rng.choice(SCORES)})
    r.exit(-24.4, -6.0, EAST)
    r.exit(24.4, -6.0, WEST)
    r.extra["ways"] = {"walk": [[(-HALF, -9.0), (HALF, -9.0)]], "drive": []}
    stripes = [
        {"outline": rect(-HALF - 3, far + k * LONG / 18, HALF + 3, far + (k + 1) * LONG / 18), "z": 0.003, "low": -0.01,
         "material": GREENS[k % 2]}
        for k in range(18)
    ]  # fmt: skip
    r.extra["site"] = {
        "base": {"material": "grass#6f9848", "z": 0.0, "radius": 190},
        "areas": [
            *stripes,
            *(
                {
                    "outline": rect(x - 4, far - 12, x + 4, GOAL + 12),
                    "z": 0.002,
                    "low": -0.01,
                    "material": "concrete#a09a8e",
                }
                for x in (-HALF - 8.6, HALF + 8.6)
            ),
            *(
                {
                    "outline": rect(-HALF - 12, y - 4, HALF + 12, y + 4),
                    "z": 0.002,
                    "low": -0.01,
                    "material": "concrete#a09a8e",
                }
                for y in (GOAL + 9.6, far - 9.6)
            ),
        ],
        "strips": _lines(far),
        "tufts": 0,
        "buildings": [],
        "blocks": [],
        "hills": {"colour": "#6f8a5f", "radius": 160, "height": 10},
    }


def _boards(r, far):
    """Boards behind the goals and along the touchlines, those of one side in one order of colours."""
    for y, yaw, name in ((GOAL + 4.0, SOUTH, "end"), (far - 4.0, NORTH, "far")):
        for i in range(16):
            r.far(f"board_{name}_{i}", "advert_board", -30.4 + 4.05 * i, y, yaw, seed=i % 5)
    for x in (-1, 1):
        for i in range(24):
            r.far(
                f"board_{x}_{i}", "advert_board", x * (HALF + 3.4), GOAL - 3.0 - 4.05 * i, -x * EAST, seed=(i + 2) % 5
            )


def _stands(r, far, colour):
    params = {"colour": colour, "far": True}
    for y, yaw, name in ((GOAL + 10.5, SOUTH, "end"), (far - 10.5, NORTH, "far")):
        for i in range(7):
            r.far(f"stand_{name}_{i}", "grandstand", (i - 3) * 11.02, y, yaw, params=params)
    for x in (-1, 1):
        for i in range(9):
            r.far(f"stand_{x}_{i}", "grandstand", x * (HALF + 9.5), GOAL - 6.0 - 11.02 * i, -x * EAST, params=params)


def _lines(far):
    """The white lines of a pitch by the laws of the game; metres."""
    rows, middle = [], (GOAL + far) / 2
    add = lambda a, b: rows.append({"from": a, "to": b, "width": 0.12, "top": 0.012, "material": LINE})  # noqa: E731
    for x in (-HALF, HALF):
        add((x, GOAL), (x, far))
    add((-HALF, middle), (HALF, middle))
    for line, way in ((GOAL, -1), (far, 1)):
        add((-HALF, line), (HALF, line))
        for half, deep in ((20.16, 16.5), (9.16, 5.5)):
            add((-half, line), (-half, line + way * deep))
            add((half, line), (half, line + way * deep))
            add((-half - 0.06, line + way * deep), (half + 0.06, line + way * deep))
        add((-0.11, line + way * 11), (0.11, line + way * 11))
        arc = math.acos(5.5 / 9.15)
        _arc(add, (0.0, line + way * 11), 9.15, way * math.pi / 2 - arc, way * math.pi / 2 + arc, 14)
    _arc(add, (0.0, middle), 9.15, 0, 2 * math.pi, 40)
    add((-0.11, middle), (0.11, middle))
    return rows


def _arc(add, centre, radius, start, end, count):
    points = [(centre[0] + radius * math.cos(a), centre[1] + radius * math.sin(a))
              for a in (start + (end - start) * k / count for k in range(count + 1))]  # fmt: skip
    for a, b in itertools.pairwise(points):
        add(a, b)


RECIPES = {"sports_ground": sports_ground}
