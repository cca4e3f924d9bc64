# SPDX-License-Identifier: GPL-3.0-or-later
"""Recipe of a playground: play things on bright soft ground, a low fence and benches round it, flats behind."""

import math

from . import facade
from .nature import ribbon, scatter
from .outdoors import EAST, NORTH, SOUTH, WEST, rect, skyline
from .relations import SPARE, at

WIDE, NEAR, FAR = 14.0, -9.0, 11.5  # half width and ends of the ground within the fence, metres
SOFT = ("#b5694c", "#4f86a0", "#c9a24a", "#5f9468")  # rubber underfoot
FENCE = ("#c8423a", "#3f78b0", "#4f9a55")


def playground(r):
    """Slide, swings, see-saw, roundabout, dome and sandpit round the acting square."""
    s, rng = r.side, r.rng
    r.acting = (0.0, 0.0, 1.4)
    r.axis = s * 0.3
    r.floor = tuple(rect(-WIDE, NEAR, WIDE, FAR))
    _play(r)
    _fence(r, rng.choice(FENCE))
    for i, (x, y, yaw) in enumerate(((-s * 12.6, 4.6, s * EAST), (-s * 12.6, 0.4, s * EAST), (s * 6.2, -7.9, NORTH))):
        r.want(f"bench_{i + 1}", "park_bench", at(x, y, yaw), priority=2)
    r.want("bin", "bin", at(-s * 12.8, 2.5), priority=5)
    for i, x in enumerate((-10.5, 2.5, 11.5)):
        r.want(f"lamp_{i + 1}", "lamp_post", at(x, FAR - 0.7), priority=4)
    r.want("pram", "baby_carriage", at(-s * 11.4, 6.9, s * 0.8), priority=5)
    r.want("bicycle", "bicycle", at(s * 12.9, -5.8, 0.1), priority=SPARE)
    r.exit(-s * 7.2, NEAR + 0.9, NORTH, 2.0)
    r.exit(s * (WIDE - 0.9), 2.0, -s * EAST, 2.0)
    path = [(-s * 7.2 + 0.02 * s * y * y * 0.1, y) for y in range(int(NEAR) - 60, int(NEAR) + 1)]
    r.extra["ways"] = {"walk": [path, [(-60.0, NEAR - 2.6), (60.0, NEAR - 2.6)]], "drive": []}
    clear = lambda x, y: not (abs(x) < WIDE + 2 and NEAR - 5 < y < FAR + 2) and abs(x + s * 7.2) > 2.5  # noqa: E731
    for i, (x, y) in enumerate(scatter(rng, 42, 17, 34, 5.0, clear)):
        r.far(f"tree_{i}", "tree", x, y, rng.uniform(0, 6), seed=i % 4)
    flats = []
    for start, end, yaw in (((-46, 42), (46, 42), SOUTH), ((46, -44), (-46, -44), NORTH),
                            ((-50, -34), (-50, 36), EAST), ((50, 36), (50, -34), WEST)):  # fmt: skip
        flats += facade.row(rng, start, end, yaw, style="modern", gap=0.5)
    for b in flats:
        b.update(floors=rng.choice((4, 5, 6)), shop=False)
    r.extra["site"] = {
        "base": {"material": "grass#86a04f", "z": -0.02, "radius": 190},
        "areas": _grounds(s, rng, path),
        "strips": [],
        "tufts": 700,
        "buildings": flats,
        "blocks": skyline(rng, 10, 20, 40, near=90, far=140),
    }


def _play(r):
    s = r.side
    r.want("slide", "slide", at(-s * 4.0, 4.7, -s * 0.5), priority=0)
    r.want("swings", "swing_set", at(s * 4.6, 6.0, s * 0.2), priority=0)
    r.want("seesaw", "seesaw", at(s * 4.6, 1.6, -s * 0.5), priority=0)
    r.want("dome", "climbing_dome", at(-s * 9.6, 8.6), priority=1)
    r.want("roundabout", "play_roundabout", at(s * 9.8, 3.4), priority=1)
    r.want("sandpit", "sandpit", at(-s * 5.6, -1.2), priority=1)
    r.want("rider_1", "spring_rider", at(s * 1.4, 3.6, s * 0.4), priority=2)
    r.want("rider_2", "spring_rider", at(s * 7.6, -1.6, -s * 0.6), priority=3)
    r.want("slide_2", "slide", at(s * 10.6, 8.4, s * 0.7), params={"colour": "#4f9a55"}, priority=5)
    r.want("hopscotch", "hopscotch", at(s * 2.6, -5.2, s * 0.9), priority=5)
    r.want("ball", "ball", at(-s * 2.2, -1.6), params={"colour": "#e0a92f"}, priority=SPARE)


def _fence(r, colour):
    """A low painted fence, open where the path comes in and at one side."""
    s, gate = r.side, -r.side * 7.2
    params = {"colour": colour}
    first = len(r.scenery)
    r.fence("fence_back", (WIDE, FAR), (-WIDE, FAR))
    r.fence("fence_side", (-s * WIDE, NEAR), (-s * WIDE, FAR))
    r.fence("fence_gate_high", (s * WIDE, FAR), (s * WIDE, 3.4))
    r.fence("fence_gate_low", (s * WIDE, 0.6), (s * WIDE, NEAR))
    for name, start, end in (("west", -WIDE, gate - 1.2), ("east", gate + 1.2, WIDE)):
        r.fence(f"fence_front_{name}", (start, NEAR), (end, NEAR))
    for item in r.scenery[first:]:
        item.params = params | {"size": (item.size[0], 0.09, 0.8)}
        item.size = (item.size[0], item.size[1], 0.84)


def _grounds(s, rng, path):
    """Paving of slabs, and pools of coloured rubber or sand under what one falls from."""
    tones = list(SOFT)
    rng.shuffle(tones)
    pools = (
        ((-s * 4.0, 4.4), 4.2, 3.6),
        ((s * 4.7, 5.4), 3.9, 3.1),
        ((s * 9.6, 2.6), 3.0, 2.9),
        ((-s * 9.4, 8.2), 2.9, 2.5),
    )
    rows = [
        {"outline": rect(-WIDE, NEAR, WIDE, FAR), "z": 0.0, "low": -0.1, "material": "concrete#b3aa99",
         "pattern": "slabs", "step": 1.6, "edge": "stone#a19a8c"},
        {"outline": ribbon(path, 2.2), "z": 0.0, "low": -0.1, "material": "pavement#a9a397"},
        {"outline": rect(-62, NEAR - 3.8, 62, NEAR - 1.5), "z": 0.004, "low": -0.1, "material": "pavement#a9a397"},
    ]  # fmt: skip
    for i, ((x, y), a, b) in enumerate(pools):
        outline = [(x + a * math.cos(t) * (1 + 0.12 * math.sin(3 * t + i)), y + b * math.sin(t)) for t in
                   (n * math.tau / 30 for n in range(30))]  # fmt: skip
        rows.append({"outline": outline, "z": 0.014 + 0.003 * i, "low": -0.1, "material": "carpet" + tones[i]})
    return rows


RECIPES = {"playground": playground}
