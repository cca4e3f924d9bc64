# SPDX-License-Identifier: GPL-3.0-or-later
"""Where things are put: on top of what stands near, across a table, on the floor. Pure."""

import math

from ..sets.assets import anchors
from .spots import box_of

REACH = 0.62  # m from the body to where a hand sets something down
_TOPS = ("table", "dining_table", "laid_table", "coffee_table", "side_table", "desk", "counter", "bar_counter",
         "glass_case", "kitchen_counter", "nightstand", "dresser", "cabinet", "workbench", "crate", "shelf", "bench",
         "park_bench", "booth", "market_stall", "barrel")  # fmt: skip


def own_table(stage, player):
    """The table that a performer sits at, or None."""
    if player.seat is None:
        return None
    return next((i for i in stage.items if i.id == player.seat.group and i.asset in _TOPS), None)


def nearest_top(stage, player):
    """The table that one sits at, or the nearest table or the like within a few steps."""
    own = own_table(stage, player)
    if own is not None:
        return own
    tops = [i for i in stage.items if i.blocks and 0.35 < i.size[2] + i.location[2] < 1.15 and i.asset in _TOPS]
    near = [(max(math.dist(i.location[:2], player.here) - min(i.size[:2]) / 2, 0), i.id, i) for i in tops]
    near = [entry for entry in near if entry[0] < 2.5]
    return min(near)[2] if near else None


def height_of(surface):
    """Height of the surface on which things are put: of a counter without its splash board, m."""
    tops = [a.location[2] for a in anchors(surface, "surface")]
    return max((z for z in tops if z < 1.2), default=surface.location[2] + surface.size[2])


def on_top(player, surface, towards=None):
    """A point (x, y, z) on top of a piece of furniture within reach; ``towards`` (x, y): slid in that direction."""
    box = box_of(surface)
    x, y = player.here
    if towards is not None:
        gap = max(math.dist(towards, player.here), 1e-6)
        share = min(REACH / gap, 0.62)
        x, y = x + (towards[0] - x) * share, y + (towards[1] - y) * share
    c, s = math.cos(box.yaw), math.sin(box.yaw)
    dx, dy = x - box.x, y - box.y
    along, across = c * dx + s * dy, -s * dx + c * dy
    half = (max(box.width / 2 - 0.12, 0.0), max(box.depth / 2 - 0.12, 0.0))
    along, across = max(-half[0], min(half[0], along)), max(-half[1], min(half[1], across))
    top = height_of(surface) + 0.06
    return box.x + c * along - s * across, box.y + s * along + c * across, top


def top_of(player, thing):
    """Where something lands that is thrown onto a table or the like, (x, y, z); None if it is nothing to land on."""
    if not hasattr(thing, "asset") or thing.asset not in _TOPS:
        return None
    x, y, z = on_top(player, thing)
    return x, y, z - 0.06


def landing(stage, player, aim):
    """Where on the floor a thing ends that is thrown at a point: just before it, or some metres ahead."""
    ahead = (math.sin(player.yaw), -math.cos(player.yaw))
    far = max(math.dist(aim[:2], player.here) - 0.4, 0.6) if aim else 3.0
    if aim and math.dist(aim[:2], player.here) > 0.2:
        gap = math.dist(aim[:2], player.here)
        ahead = ((aim[0] - player.here[0]) / gap, (aim[1] - player.here[1]) / gap)
    far = min(far, 5.0)
    while far > 0.6 and not stage.floor.free_at((player.here[0] + far * ahead[0], player.here[1] + far * ahead[1])):
        far -= 0.2
    return player.here[0] + far * ahead[0], player.here[1] + far * ahead[1], 0.0


def beyond(player, edge):
    """Where something ends that is thrown over a railing or out of a window: past it and down."""
    box = box_of(edge)
    x, y = edge.location[:2]
    nx, ny = -math.sin(box.yaw), math.cos(box.yaw)
    side = 1 if (player.here[0] - x) * nx + (player.here[1] - y) * ny < 0 else -1
    along = math.cos(box.yaw) * (player.here[0] - x) + math.sin(box.yaw) * (player.here[1] - y)
    x, y = x + along * math.cos(box.yaw), y + along * math.sin(box.yaw)
    return x + 3.2 * side * nx, y + 3.2 * side * ny, -3.0
