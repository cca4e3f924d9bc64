# SPDX-License-Identifier: GPL-3.0-or-later
"""People on the two sides of a counter: who serves stays behind it, who comes stops before it. Pure."""

import math

import numpy as np

from ..geometry import facing

SERVED = ("counter", "bar_counter", "glass_case", "desk", "market_stall")
AT_POST = 0.6  # m from a mark at which somebody works there
ROOM = 0.9  # m that two who talk over a counter have between them besides its depth
REACH = 0.6  # m more, over which they still hand each other things


def behind(mark, item):
    """Whether a mark is where one serves: behind a counter, that is, looking the way it faces."""
    return item is not None and item.asset in SERVED and math.cos(mark.yaw - item.yaw) > 0.5


def over(stage, other):
    """``(direction (2,), depth)`` of the counter behind which somebody stands, from them over it; else None."""
    if other.posture != "stand":
        return None
    by_id = {i.id: i for i in stage.items}
    posts = [m for m in stage.marks if m.kind == "work" and math.dist(m.location[:2], other.here) < AT_POST]
    items = [by_id[m.item] for m in posts if behind(m, by_id.get(m.item))]
    if not items:
        return None
    item = min(items, key=lambda i: (math.dist(i.location[:2], other.here), i.id))
    out = np.array(facing(item.yaw))
    way = np.subtract(item.location[:2], other.here) @ out
    return out * (1 if way > 0 else -1), float(item.size[1])


def apart(stage, player, other):
    """Whether two stand on the two sides of a counter, near enough to hand each other things."""
    for one, two in ((player, other), (other, player)):
        found = over(stage, one)
        if found is not None:
            out, depth = found
            way = np.subtract(two.here, one.here)
            if depth < way @ out < depth + ROOM + REACH and abs(out[0] * way[1] - out[1] * way[0]) < depth + REACH:
                return True
    return False
