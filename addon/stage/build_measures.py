# SPDX-License-Identifier: GPL-3.0-or-later
"""How good a built place is, measured on meshes as Blender evaluates them; ``sets.measures`` does it on boxes.

Needs mathutils for its trees, no bpy. Lengths in metres.
"""

import math
from collections import Counter
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np
from mathutils import Vector
from mathutils.bvhtree import BVHTree

from .plan import SetPlan
from .sets import assets, boxes, walkable
from .sets.room import kept

DEPTH = 0.005  # what lies no deeper in another thing touches it
WIRED = frozenset(("wires", "wire_pole"))  # fixed to one another
SUNK = ("train",)  # stands in its bed, lower than the platform
FRAME = 0.02  # of a door or window, before its wall
_AXES = np.array([(0, 0, 1), (0, 0, -1), (1, 0, 0), (-1, 0, 0), (0, 1, 0), (0, -1, 0)], float)
_CUBE = [(0, 1, 2, 3), (7, 6, 5, 4), (0, 4, 5, 1), (1, 5, 6, 2), (2, 6, 7, 3), (3, 7, 4, 0)]
DEFINITIONS = {
    "set_collision_free": "things whose mesh lies nowhere deeper than 5 mm in that of another: the surfaces cut each "
    "other, or one is inside the other, and still do when moved 5 mm apart along any axis; rugs are walked "
    "over, plants grow into each other, and wires are fixed to their poles",
    "set_in_boundary": "things with no vertex more than 5 mm outside the floor, below it or above the ceiling; out of "
    "doors: outside the ground that was planned; what rises through the hatch over a flight of steps "
    "is within, and a train stands lower than its platform",
    "set_opening_clearance": "doors and windows whose clear zone no mesh enters: a door's swing, 0.7 m before an "
    "opening without a door, 0.22 m before a window from its sill up; of the width "
    "and height of the opening itself",
    "set_reachable": "marks for standing and working and at doors that are free and can be walked to from the middle, "
    "0.25 m being kept from all that is higher than 0.06 m and lower than 1.9 m",
}


@dataclass
class Body:
    """One thing: vertices (n, 3) in the world's space and triangles (m, 3)."""

    name: str
    asset: str
    points: np.ndarray
    faces: np.ndarray
    blocks: bool = True  # people walk around it
    scene: str | None = None  # id of the scene that brings it; None: part of the place
    low: np.ndarray = field(init=False)
    high: np.ndarray = field(init=False)

    def __post_init__(self):
        self.low, self.high = self.points.min(0), self.points.max(0)

    @cached_property
    def tree(self):
        """Its BVHTree."""
        return _tree(self.points, self.faces)


@dataclass
class Found:
    """Measures of a place: ``{name: (share, n)}``, and what they are made of."""

    shares: dict
    collisions: list[tuple[str, str]]  # names of things
    outside: list[str]
    blocked: list[str]  # ids of openings
    unreached: list[str]  # ids of marks
    tucked: Counter  # {(asset, asset): pairs whose boxes overlap while their meshes do not}


def measure(plan: SetPlan, bodies):
    """The ``Found`` of a SetPlan that is built as ``bodies``. Things of different scenes never meet."""
    bodies = [body for body in bodies if body.asset not in assets.FLAT]
    collisions, tucked = _collisions(bodies)
    outside = [body.name for body in bodies if not _within(plan, body)]
    blocked = [opening.id for opening in plan.openings if any(_enters(b, opening) for b in bodies)]
    marks = [mark for mark in plan.marks if mark.kind in ("stand", "work", "door")]
    unreached = _unreached(plan, marks, bodies)
    hit = {name for pair in collisions for name in pair}
    shares = {
        "set_collision_free": (1 - len(hit) / max(len(bodies), 1), len(bodies)),
        "set_in_boundary": (1 - len(outside) / max(len(bodies), 1), len(bodies)),
        "set_opening_clearance": (1 - len(blocked) / max(len(plan.openings), 1), len(plan.openings)),
        "set_reachable": (1 - len(unreached) / max(len(marks), 1), len(marks)),
    }
    return Found(shares, collisions, outside, blocked, unreached, tucked)


def _tree(points, faces):
    return BVHTree.FromPolygons(points.tolist(), faces.tolist(), all_triangles=True)


def _collisions(bodies):
    found, tucked = [], Counter()
    if not bodies:
        return found, tucked
    low, high = np.array([b.low for b in bodies]), np.array([b.high for b in bodies])
    for i, body in enumerate(bodies):
        near = (low[i] < high[:i] - DEPTH).all(1) & (low[:i] < high[i] - DEPTH).all(1)
        for j in np.flatnonzero(near):
            other = bodies[j]
            pair = {body.asset, other.asset}
            if pair <= assets.PLANTS or pair <= WIRED or (body.scene and other.scene and body.scene != other.scene):
                continue
            if collide(body, other):
                found.append((body.name, other.name))
            else:
                tucked[tuple(sorted((body.asset, other.asset)))] += 1
    return found, tucked


def collide(one, other):
    """Whether one ``Body`` lies deeper than ``DEPTH`` in another."""
    if not one.tree.overlap(other.tree):
        return _inside(one, other) or _inside(other, one)
    few, many = sorted((one, other), key=lambda body: len(body.faces))
    away = few.low + few.high - many.low - many.high
    away = np.append(away[:2] / max(math.hypot(*away[:2]), 1e-9), 0.0)
    return all(_tree(few.points + way * DEPTH, few.faces).overlap(many.tree) for way in (*_AXES, away))


def _inside(one, other):
    """Whether a body whose surface does not cut another's is inside its matter."""
    if (one.low < other.low).any() or (one.high > other.high).any():
        return False
    start, way, winding = Vector(one.points[0]), Vector((0.3713, 0.2291, 0.8998)).normalized(), 0
    while True:
        place, normal, _, _ = other.tree.ray_cast(start, way)
        if place is None:
            return winding > 0
        winding += 1 if normal.dot(way) > 0 else -1
        start = place + way * 1e-5


def _within(plan, body):
    area = plan.params.get("bounds") or plan.floor
    if not boxes.inside(body.points[:, :2], area, DEPTH).all():
        return False
    top = (plan.height or math.inf) + DEPTH
    sunk = body.asset in SUNK or body.low[2] >= -DEPTH
    return plan.exterior or bool(sunk and (body.high[2] <= top or _through_hatch(plan, body, top)))


def _through_hatch(plan, body, top):
    """Whether what rises above the ceiling does so where stairs lead up through it."""
    if "hatch" not in plan.params:
        return False
    above = body.points[body.points[:, 2] > top, :2]
    return bool(((above > plan.params["hatch"][:2]) & (above < plan.params["hatch"][2:])).all())


def _enters(body, opening):
    zone = kept(opening)
    row = boxes.table([replace(zone, width=opening.width)])
    corners = boxes.corners(row - [0, 0, 0, DEPTH, FRAME, 0, 0])[0]
    low, high = zone.low + DEPTH, opening.sill + opening.height - DEPTH
    floor = (body.low[:2] > corners.max(0)).any() or (body.high[:2] < corners.min(0)).any()
    if floor or body.low[2] > high or body.high[2] < low:
        return False
    points = np.array([(*c, z) for z in (low, high) for c in corners])
    cube = BVHTree.FromPolygons(points.tolist(), _CUBE)
    middle = boxes.distance(body.points[:1, :2], row)[0, 0] == 0 and low < body.points[0, 2] < high
    return bool(cube.overlap(body.tree)) or middle


def _unreached(plan, marks, bodies):
    grid = ways(plan, bodies)
    reached = grid.reachable(*plan.centre[:2], slack=0.6)
    return [m.id for m in marks if not grid.free_at(*m.location[:2]) or not reached[grid.cell(*m.location[:2])]]


def ways(plan, bodies):
    """The ``walkable.Grid`` of a place with what the meshes of the place's own things cover taken out."""
    grid = walkable.raster(plan.floor, [])
    taken = np.zeros_like(grid.free)
    for body in bodies:
        if body.blocks and not body.scene and body.high[2] > walkable.KNEE and body.low[2] < walkable.OVERHEAD:
            _cover(grid, taken, body)
    reach = math.ceil(walkable.BODY / grid.step)
    free, (rows, columns) = grid.free.copy(), taken.shape
    wide = np.pad(taken, reach)
    for dy in range(-reach, reach + 1):
        for dx in range(-reach, reach + 1):
            if math.hypot(dx, dy) * grid.step < walkable.BODY - grid.step / 2:
                free &= ~wide[reach + dy : reach + dy + rows, reach + dx : reach + dx + columns]
    return walkable.Grid(grid.origin, grid.step, free)


def _cover(grid, taken, body):
    """Mark the cells that a body's edges cross, and those of its faces, between knee and head."""
    corners = body.points[body.faces]
    level = (corners[..., 2].max(1) > walkable.KNEE) & (corners[..., 2].min(1) < walkable.OVERHEAD)
    end = grid.origin + grid.step * np.array(taken.shape[::-1])
    flat = corners[..., :2]
    corners = flat[level & (flat.max(1) > grid.origin).all(1) & (flat.min(1) < end).all(1)]
    if not len(corners):
        return
    longest = np.linalg.norm(corners - np.roll(corners, 1, 1), axis=2).max(1)
    for many in np.unique(steps := np.ceil(longest / grid.step).astype(int).clip(1, 400)):
        u, v = np.meshgrid(np.linspace(0, 1, many + 1), np.linspace(0, 1, many + 1))
        u, v = u[u + v <= 1.0 + 1e-9], v[u + v <= 1.0 + 1e-9]
        a, b, c = (corners[steps == many][:, k, None] for k in range(3))
        spots = (a + (b - a) * u[:, None] + (c - a) * v[:, None]).reshape(-1, 2)
        cells = ((spots - grid.origin) // grid.step).astype(int)
        cells = cells[((cells >= 0) & (cells < taken.shape[::-1])).all(1)]
        taken[cells[:, 1], cells[:, 0]] = True
