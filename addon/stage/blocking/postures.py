# SPDX-License-Identifier: GPL-3.0-or-later
"""Kneeling, crouching, leaning, falling, and getting under things. Pure."""

import math
import re

from ..geometry import facing
from .spots import box_of

SITTING = 0.55  # of the stature, from the ground to the crown of one who sits on it
ROOM = 0.36  # m from the legs of those who sit at the table
GROUND = re.compile(
    r"\b(?:on|to|onto) the (?:\w+ )?(?:floor|ground|grass|sand|pavement)\b|\bdown the wall\b", re.IGNORECASE
)
ON_GROUND = 0.04  # m, where the weight of one who sits on the ground rests


def assume(player, posture, thing=None):
    """Take a posture on the spot; leaning on something of the right height the hands come to rest on it."""
    player.posture, player.seat, player.seat_height, player.still = posture, None, 0.0, {}
    if posture == "lean" and hasattr(thing, "asset") and 0.7 < thing.size[2] < 1.35:
        player.seat_height = thing.location[2] + thing.size[2]


def fall_back(stage, player):
    """Where one comes to lie who falls backwards."""
    back = (-math.sin(player.yaw), math.cos(player.yaw))
    here = (player.here[0] + 0.38 * back[0], player.here[1] + 0.38 * back[1])
    player.here = stage.floor.near(here, stage.people(player)) or here


def under_spot(stage, player, thing):
    """(x, y) under a table or the like where one so small can sit, near the edge that the lens sees; None if not."""
    if not hasattr(thing, "asset") or SITTING * player.stature + ON_GROUND > 0.93 * thing.size[2]:
        return None
    if not 0.4 < thing.size[2] < 1.3 or min(thing.size[:2]) < 0.55:
        return None
    front, box = facing(stage.plan.axis), box_of(thing)
    own = facing(box.yaw)
    depth = max(box.depth / 2 - 0.30, 0.0)
    sign = 1 if own[0] * front[0] + own[1] * front[1] >= 0 else -1
    for along in (0.0, 0.3, -0.3, 0.55, -0.55):
        u = along * (box.width / 2 - 0.3)
        x = box.x + sign * own[0] * depth - own[1] * u
        y = box.y + sign * own[1] * depth + own[0] * u
        if all(math.dist((x, y), p) > ROOM for p in stage.people(player)):
            return x, y
    return None


def under(stage, player, thing):
    """Sit under a thing when the scene begins. True when there is room."""
    spot = under_spot(stage, player, thing)
    if spot is None:
        return False
    player.here, player.yaw, player.still = spot, stage.plan.axis, {"hands": "lap"}
    down(player)
    return True


def down(player):
    """The performer sits on the ground."""
    player.posture, player.seat_height, player.seat = "sit", ON_GROUND, None


def fall_asleep(player, what, beat):
    """One whom the scene finds asleep has the eyes shut."""
    if what == "lie" and beat.verb in ("sleep", "wake"):
        player.still = player.still | {"asleep": True}
