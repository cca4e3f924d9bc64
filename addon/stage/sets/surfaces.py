# SPDX-License-Identifier: GPL-3.0-or-later
"""Small things on tops: tables, counters, sills. Upright, whole on the top, not one in another."""

import math
from dataclasses import replace

import numpy as np

from . import assets, boxes, relief

EDGE = 0.03  # kept from the rim of a top, metres
WORKED = frozenset(("laptop", "computer", "monitor", "typewriter"))
WITHIN = 0.02  # from the middle of a desk to where one works, metres
THIN = 0.02  # even a card keeps its place, metres
TRIED = 40  # places, the best first, before a thing is held to fit nowhere
HIGHEST = 1.5  # tops above this are out of sight
CUSHION = (0.4, 0.36)  # of a seat on which something is put, metres
SEATS = {
    "park_bench": (0.44, 0.34),
    "bench": (0.44, 0.34),
    "log": (0.4, 0.2),
    "coach_seat": (0.42, 0.36),
}  # what serves as a top, for want of a table


class Tops:
    """The tops that a list of Items offers, and what already lies on them."""

    def __init__(self, items):
        self.tops = [
            (item, anchor, number)
            for item in items
            for number, anchor in enumerate(assets.anchors(item))
            if anchor.kind == "surface" and len(anchor.size) == 2 and min(anchor.size) > 0.08
        ]
        self.tops += [
            (item, replace(anchor, size=SEATS[item.asset]), number)
            for item in items
            if item.asset in SEATS
            for number, anchor in enumerate(assets.anchors(item))
            if anchor.kind == "seat"
        ]
        self.soft = [
            (item, anchor if anchor.size else replace(anchor, size=CUSHION), number)
            for item in items
            if item.asset not in SEATS
            for number, anchor in enumerate(assets.anchors(item))
            if anchor.kind in ("lie", "seat")
        ]  # only when the script says so
        self.lying = [boxes.of_item(item) for item in items]
        self._own = {item.id: i for i, item in enumerate(items)}

    def put(self, item, rng, only=None, towards=None, reach=None, prefer=None):
        """Lay an Item on the best top; False when it fits on none.

        ``only`` is the id of the one thing to use; ``towards`` (x, y) a point to be near to, at most ``reach`` metres;
        ``prefer`` {asset: metres} by how much its tops seem nearer.
        """
        rows = self._spots(item, only, rng)
        if towards is not None and len(rows):
            far = np.hypot(rows[:, 0] - towards[0], rows[:, 1] - towards[1])
            rows[:, 4] += far + 0.3 * np.abs(far - 0.35)
            if reach is not None:
                rows = rows[far <= reach]
        if not len(rows):
            return False
        if prefer:
            offered = self.tops + self.soft
            rows[:, 4] -= [prefer.get(offered[int(i)][0].asset, 0.0) for i in rows[:, 5]]
        for row in rows[np.argsort(rows[:, 4], kind="stable")[:TRIED]]:
            up = self._rest(item, row)
            if up is not None:
                x, y, yaw, z = row[:4]
                item.location, item.yaw, item.blocks = (float(x), float(y), float(z + up)), float(yaw), False
                self.lying.append(boxes.of_item(item))
                return True
        return False

    def _rest(self, item, row):
        """How far above the anchor of its top a thing would lie there, None where it would be in what it lies on."""
        owner, top, number = (self.tops + self.soft)[int(row[5])]
        c, s = math.cos(top.yaw), math.sin(top.yaw)
        x, y = row[:2] - top.location[:2]
        return relief.rest(owner, top, number, (x * c + y * s, y * c - x * s), row[2] - top.yaw, item.size)

    def _spots(self, item, only, rng):
        """(n, 6) of x, y, yaw, z, cost, number of the top."""
        found = []
        w, d, h = item.size
        for number, (owner, top, _) in enumerate(self.tops + self.soft):
            if number >= len(self.tops) and not only:
                break
            if (only and owner.id != only) or top.location[2] > HIGHEST:
                continue
            loose = 0.1 if item.asset in WORKED else 0.5
            turned = top.yaw + rng.uniform(-loose, loose)
            c, s = abs(math.cos(turned - top.yaw)), abs(math.sin(turned - top.yaw))
            room = np.array(top.size) / 2 - EDGE - np.array([w * c + d * s, w * s + d * c]) / 2
            if (room < 0).any():
                turned, room = top.yaw, np.array(top.size) / 2 - 0.005 - np.array([w, d]) / 2
                if (room < 0).any():
                    continue
            local = np.array([[u, v] for u in _steps(room[0]) for v in _steps(room[1])])
            c, s = math.cos(top.yaw), math.sin(top.yaw)
            xy = local @ np.array([[c, s], [-s, c]]) + top.location[:2]
            low = top.location[2]
            rest = np.tile([turned, low, 0.0, number], (len(xy), 1))
            rest[:, 2] = [rng.uniform(0, 0.25) for _ in xy]
            if item.asset in WORKED:  # before whoever sits there
                rest[:, 2] += 2.0 * np.abs(local[:, 0]) + 0.5 * np.abs(local[:, 1] - WITHIN)
            rows = np.hstack([xy, rest])
            table = np.column_stack(
                [xy, np.full(len(xy), turned), np.tile([w / 2, d / 2, low + 0.004, low + max(h, THIN)], (len(xy), 1))]
            )
            others = [box for i, box in enumerate(self.lying) if i != self._own.get(owner.id)]
            if others:
                rows = rows[~boxes.overlap(table, boxes.table(others), 0.015).any(1)]
            found.append(rows)
        return np.concatenate(found) if found else np.zeros((0, 6))


def _steps(room):
    return np.linspace(-room, room, max(int(room / 0.06), 1) * 2 + 1) if room > 0.01 else np.zeros(1)
