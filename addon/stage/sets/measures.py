# SPDX-License-Identifier: GPL-3.0-or-later
"""How good a plan is, in the field's own measures. Box level: a thing is its oriented footprint and its height."""

import math

import numpy as np

from . import assets, boxes, walkable
from .room import kept

TOUCH = 0.005  # metres of overlap that are forgiven


def measure(set_plan, items=()):
    """A dict of measures of a SetPlan, with further ``items`` dressed in.

    ``collision_free``: share of things that overlap no other (what stands and hangs against
    its like, what lies on tops against its like); ``in_boundary``: share whose footprint lies
    wholly on the floor (out of doors: on the ground that was planned); ``opening_clearance``: share of doors and
    windows whose clear zone (door: its swing; window: from its sill up, 0.22 m) nothing enters; ``navigable``: largest
    connected free area over all free area, after taking 0.25 m off for a body; ``marks_reachable``: share of standing,
    working and door marks that are free and can be walked to from the middle; counts ``n_...``.
    """
    everything = [item for item in (*set_plan.items, *items) if item.asset not in assets.FLAT]
    lying = [item for item in everything if _lies(item)]
    standing = [item for item in everything if not _lies(item) and not _beneath(item, everything)]
    rows = boxes.table([boxes.of_item(item) for item in standing])
    tops = boxes.table([boxes.of_item(item) for item in lying])
    return {**_things(set_plan, rows, tops), **_openings(set_plan, rows), **_ways(set_plan, items)}


def _lies(item):
    """Whether a thing lies on another: it is held against its like only, its support being a box to us."""
    return item.location[2] > 0.1 and assets.facts(item.asset, item.params, item.seed).mount in ("hand", "surface")


def _beneath(item, others):
    """Whether a thing lies under another because the script puts it there: a dog under a table."""
    return not item.blocks and any(
        other.blocks and other.size[2] > 0.5 and boxes.distance(np.array([item.location[:2]]), _row(other))[0, 0] == 0
        for other in others
        if other is not item and math.dist(other.location[:2], item.location[:2]) < max(other.size[:2])
    )


def _row(item):
    return boxes.table([boxes.of_item(item)])


def _things(plan, rows, tops):
    free = np.concatenate([_free(rows), _free(tops)])
    both = np.concatenate([rows, tops])
    if not len(both):
        return {"n_things": 0, "collision_free": 1.0, "in_boundary": 1.0}
    area = plan.params.get("bounds") or plan.floor
    inside = boxes.inside(boxes.corners(both), area, 0.01).all(1)
    return {"n_things": len(both), "collision_free": float(free.mean()), "in_boundary": float(inside.mean())}


def _free(rows):
    if not len(rows):
        return np.ones(0, bool)
    hit = boxes.overlap(rows, rows, -TOUCH)
    np.fill_diagonal(hit, False)
    return ~hit.any(1)


def _openings(plan, rows):
    zones = [kept(o) for o in plan.openings]
    if not zones:
        return {"n_openings": 0, "opening_clearance": 1.0}
    blocked = boxes.overlap(boxes.table(zones), rows, -TOUCH).any(1) if len(rows) else np.zeros(len(zones), bool)
    return {"n_openings": len(zones), "opening_clearance": float((~blocked).mean())}


def _ways(plan, items):
    grid = walkable.walkable(plan, items)
    reached = grid.reachable(*plan.centre[:2], slack=0.6)
    marks = [m for m in plan.marks if m.kind in ("stand", "work", "door")]
    free = [grid.free_at(*m.location[:2]) and bool(reached[grid.cell(*m.location[:2])]) for m in marks]
    total = grid.free.sum()
    return {
        "n_marks": len(marks),
        "marks_reachable": float(np.mean(free)) if marks else 1.0,
        "navigable": float(reached.sum() / total) if total else 0.0,
    }
