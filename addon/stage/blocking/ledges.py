# SPDX-License-Identifier: GPL-3.0-or-later
"""Sitting on edges that a set offers: a roof's low wall, a quay. Pure."""

import math

from ..plan import Mark
from ..sets import ledges
from ..sets.needs import spoken

RAILS = ("railing", "parapet", "fence", "board_fence", "rail_fence", "stone_steps")  # what words for an edge may mean
APART = 0.6  # m between two who sit there


def seat(stage, player, beat, item):
    """A Mark on the edge that a beat speaks of, nearest to where the performer or the company is; None without one."""
    rows, words = stage.plan.params.get("ledges"), (beat.text or "").lower() if beat is not None else ""
    other = item is not None and item.asset not in RAILS and not stage.portable(item)
    mates = [p for p in stage.on_stage() if p is not player and p.seat is not None and ":ledge" in p.seat.id]
    joins = beat is not None and beat.relation in ("beside", "with") and any(p.ident == beat.target for p in mates)
    if other or not rows or not (joins or ledges.named(words)):
        return None
    near = mates[0].here if mates else player.here if player.placed else stage.plan.centre
    found = []
    for number, row in enumerate(rows):
        over = row["drop"] or spoken(words, ledges.OVER) or any(hangs(p.seat) for p in mates)
        yaw = row["out"] if over else row["out"] + math.pi
        for k, spot in enumerate(_spots(row)):
            if all(math.dist(spot, p) > APART for p in stage.people(player)):
                ident = f"{stage.plan.location}:ledge_{number + 1}_{k + 1}" + (":over" if over else "")
                mark = Mark(ident, "seat", (*spot, row["z"]), yaw, None, f"{stage.plan.location}:ledge_{number + 1}")
                found.append((round(math.dist(spot, near[:2]), 2), ident, mark))
    return min(found)[2] if found else None


def _spots(row):
    (ax, ay), (bx, by) = row["from"], row["to"]
    count = max(2, int(math.dist((ax, ay), (bx, by)) / ledges.PITCH) + 1)
    return [(ax + (bx - ax) * i / (count - 1), ay + (by - ay) * i / (count - 1)) for i in range(count)]


def hangs(mark):
    """Whether the legs hang over the edge."""
    return mark.id.endswith(":over")
