# SPDX-License-Identifier: GPL-3.0-or-later
"""Two of the cast dance with each other. Pure."""

import math

from ..geometry import yaw_towards
from .routes import talk_time

CLEAR = 1.6  # m that a couple keeps from others
ARMS = 0.46  # m between the two


def dance(stage, pair, beat, start):
    """Two dance in each other's arms on free floor, and talk while they do; returns when it is over."""
    found = all(not p.acts and p.enters is None for p in pair)
    here = tuple(sum(p.here[k] for p in pair) / 2 for k in (0, 1))
    middle = stage.floor.near(here, stage.people(*pair), CLEAR) or here
    x, y = math.cos(stage.plan.axis), math.sin(stage.plan.axis)
    spots = [(middle[0] + sign * ARMS / 2 * x, middle[1] + sign * ARMS / 2 * y) for sign in (1, -1)]
    begin = [0.0 if found else start]
    for player, spot, other in zip(pair, spots, spots[::-1], strict=True):
        yaw = yaw_towards(spot, other)
        if found:
            player.here, player.yaw, player.posture = spot, yaw, "stand"
        else:
            begin.append(stage.walk(player, start, spot, yaw, beat=beat.id))
    seconds = max(talk_time(stage, beat, {p.ident for p in pair}), 2.0) + start - begin[0]
    for player, other, role in ((pair[0], pair[1], "lead"), (pair[1], pair[0], "follow")):
        player.do("dance", max(begin), seconds, target=other.ident, params={"couple": role}, beat=beat.id)
        player.look(max(begin), other.ident)
    return max(begin) + beat.duration_s + start - begin[0]
