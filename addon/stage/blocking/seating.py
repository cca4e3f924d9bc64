# SPDX-License-Identifier: GPL-3.0-or-later
"""Seats, beds and car doors as the stage knows them: how to get there, how one sits there. Pure."""

import math

from ..geometry import facing, turn, yaw_towards
from ..sets.assets import anchors
from . import ledges
from .chances import chance

BEFORE_WHEEL = 0.3  # m that a steering wheel is to one side of its driver at most


class Seating:
    """What a Stage knows of seats."""

    def approach(self, mark, player):
        """Where one stands before sitting down on (or after rising from) a seat or bed."""
        x, y = mark.location[:2]
        front = facing(mark.yaw)
        side = (-front[1], front[0])
        others = self.people(player)
        doors = [a.location[:2] for i in self.items if i.id == mark.item for a in anchors(i, "door")]
        if mark.kind == "drive" and doors:  # by the seat, or across it from the near side
            return min(doors, key=lambda d: (round(math.dist(d, (x, y)) + 0.8 * math.dist(d, player.here), 2), d))
        ways = ((0.36, 0), (0.30, 0), (0.45, 0), (0.12, 0.5), (0.12, -0.5), (-0.1, 0.6), (-0.1, -0.6))
        if mark.kind == "lie":  # over the edge of the bed
            item = next((i for i in self.items if i.id == mark.item), None)
            half = item.size[0] / 2 + 0.32 if item is not None else 0.6
            ways = tuple((ahead, hand * half) for ahead in (0.0, 0.25, -0.25) for hand in (1, -1))
        for ahead, aside in ways:
            spot = (x + front[0] * ahead + side[0] * aside, y + front[1] * ahead + side[1] * aside)
            if self.floor.free_at(spot) and all(math.dist(spot, p) > 0.4 for p in others):
                return spot
        spot = self.floor.near((x + front[0] * 0.3, y + front[1] * 0.3), others, 0.4)
        return spot or (x + front[0] * 0.3, y + front[1] * 0.3)

    def take_seat(self, player, mark):
        """The mark is this performer's; how the hands will rest there."""
        self.taken[mark.id] = player.ident
        if mark.kind == "lie" and mark.id.endswith(":lie"):  # along a sofa: nobody else sits there
            self.taken |= {m.id: player.ident for m in self.marks if m.item == mark.item and m.kind == "seat"}
        player.seat, player.seat_height = mark, float(mark.location[2])
        table = next((i for i in self.items if i.id == mark.group and i.asset in TABLES), None)
        player.still = {}
        high = table.location[2] + table.size[2] if table is not None and self._before_table(mark, table) else 0.0
        if 0.15 < high - mark.location[2] < 0.45:
            hands = "table" if chance(player.ident, mark.id) < 0.65 else "thighs"
            player.still = {"hands": hands, "table": high}
        elif chance(player.ident, mark.id, "lap") < 0.35:
            player.still = {"hands": "lap"}
        if ledges.hangs(mark):
            player.still = player.still | {"hang": True}
        if mark.kind == "drive":
            player.still = {"seat": "driver", **self.wheel(mark)}
        if mark.kind == "lie":
            item = next((i for i in self.items if i.id == mark.item), None)
            player.still = {"back": _BACKS.get(item.asset, 0.0) if item is not None else 0.0}

    def wheel(self, mark):
        """``{"wheel": (x, y, z)}`` of the steering wheel, in the driver's own space; empty without one."""
        found = [
            a.location for i in self.items if i.asset in _WHEELED or i.id == mark.item for a in anchors(i, "wheel")
        ]
        near = [w for w in found if math.dist(w[:2], mark.location[:2]) < 1.1]
        if not near:
            return {}
        x, y, z = min(near, key=lambda w: math.dist(w, mark.location))
        x, y = turn((x - mark.location[0], y - mark.location[1]), -mark.yaw)
        if abs(x) > BEFORE_WHEEL:
            return {}
        return {"wheel": (float(x), float(y), float(z))}

    def swivel(self, player):
        """Turn someone on a stool towards the company."""
        item = next((i for i in self.items if player.seat is not None and i.id == player.seat.item), None)
        others = [p for p in self.people(player) if math.dist(p, player.here) < 2.5]
        if item is None or item.asset not in _SWIVEL or not others:
            return
        nearest = min(others, key=lambda p: math.dist(p, player.here))
        off = math.remainder(yaw_towards(player.here, nearest) - player.seat.yaw, 2 * math.pi)
        player.yaw = player.seat.yaw + max(-0.7, min(0.7, off))
        player.still = {}

    def _before_table(self, mark, table):
        front = facing(mark.yaw)
        towards = yaw_towards(mark.location, table.location)
        return front[0] * math.sin(towards) - front[1] * math.cos(towards) > 0.5


_BACKS = {"hospital_bed": 24.0, "bed": 9.0, "sofa": 12.0}  # degrees that pillows or a raised back hold one up
_SWIVEL = ("bar_stool", "stool", "office_chair")
_WHEELED = ("dashboard", "steering_wheel")
TABLES = ("table", "dining_table", "laid_table", "drum_table", "desk", "counter", "bar_counter", "booth", "judge_bench")
