# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing of the kit floats or topples when it is set down on its own footprint."""

import numpy as np
import pytest
from mathutils import Vector
from mathutils.bvhtree import BVHTree

from backlot.addon.stage import kit
from backlot.addon.stage.sets import fixtures  # noqa: F401 - things that places bring along

NEAR = 0.003  # m: what is this near to the ground stands on it
JOINT = (0.003, 0.006, 0.015)  # parts this near touch: least (m), share of the thing's largest extent, most (m)
# What stands in the earth or is fixed to a building keeps upright by that; a hologram hangs in the air.
ROOTED = ("tree", "flag", "corner_flag", "stair_flight", "stair_rail", "spring_rider", "head_panel", "guard_rail")
HOVERING = ("holo_table", "holo_desk", "holo_sign")
AIRY = ("steam", "smoke", "flame", "fire", "ember", "beam")  # looks of what hangs in the air by itself


class Shells:
    """The closed shells of a shape: points, faces and search tree of each; what hangs in the air is left out."""

    def __init__(self, shape):
        low, high = shape.bounds()
        self.near = min(max(JOINT[0], JOINT[1] * (high - low).max()), JOINT[2])
        points, parent = shape.vertices, np.arange(len(shape.vertices))
        faces = [f for f, m in zip(shape.faces, shape.face_materials) if not shape.materials[m].startswith(AIRY)]
        pairs = np.array([(f[0], i) for f in faces for i in f[1:]])
        while True:  # each vertex learns the least number that it is connected with
            least = np.minimum(parent[pairs[:, 0]], parent[pairs[:, 1]])
            after = parent.copy()
            np.minimum.at(after, pairs[:, 0], least)
            np.minimum.at(after, pairs[:, 1], least)
            after = after[after]
            if (after == parent).all():
                break
            parent = after
        groups = {}
        for face in faces:
            groups.setdefault(parent[face[0]], []).append(face)
        self.faces = list(groups.values())
        self.points, self.trees, self.swollen = [], [], []
        for group in self.faces:
            used = sorted({i for face in group for i in face})
            number = {old: new for new, old in enumerate(used)}
            polygons = [[number[i] for i in f] for f in group]
            self.points.append(points[used])
            self.trees.append(BVHTree.FromPolygons(points[used].tolist(), polygons))
            self.swollen.append(BVHTree.FromPolygons(swollen(points[used], polygons, self.near).tolist(), polygons))
        self.low = np.array([p.min(0) for p in self.points])
        self.high = np.array([p.max(0) for p in self.points])
        self.all = points

    def touch(self, a, b):
        """Whether two shells cross, lie within ``near`` of each other or one in the other."""
        if self.swollen[a].overlap(self.trees[b]) or self.swollen[b].overlap(self.trees[a]):
            return True
        return self._within(a, b) or self._within(b, a)

    def _within(self, a, b):
        """Whether the first point of shell ``a`` lies in shell ``b``."""
        start, hits = Vector(self.points[a][0]), 0
        way = Vector((0.31, 0.17, 0.93)).normalized()
        while hits < 50:
            found = self.trees[b].ray_cast(start, way)[0]
            if found is None:
                break
            hits, start = hits + 1, found + way * 1e-5
        return hits % 2 == 1

    def loose(self, held):
        """Shells that no chain of touching shells connects with those that are ``held`` (numbers)."""
        left, edge = set(range(len(self.points))) - set(held), list(held)
        while edge and left:
            at = edge.pop()
            others = np.array(sorted(left))
            near = (
                (self.low[others] < self.high[at] + self.near) & (self.high[others] > self.low[at] - self.near)
            ).all(1)
            joined = [int(n) for n in others[near] if self.touch(at, int(n))]
            left -= set(joined)
            edge += joined
        return sorted(left)

    def middle(self):
        """The centre of mass (3,), every shell taken as solid."""
        total, weight = np.zeros(3), 0.0
        for group in self.faces:
            corners = self.all[np.array([(f[0], f[i], f[i + 1]) for f in group for i in range(1, len(f) - 1)])]
            volume = np.einsum("ij,ij->i", corners[:, 0], np.cross(corners[:, 1], corners[:, 2])) / 6
            total += (corners.sum(1) / 4 * volume[:, None]).sum(0)
            weight += volume.sum()
        return total / weight


def swollen(points, polygons, by):
    """The points (n, 3) of a closed shell, moved outwards by a little more than ``by`` at corners."""
    normals = np.zeros_like(points)
    corners = np.array([(f[0], f[i], f[i + 1]) for f in polygons for i in range(1, len(f) - 1)])
    a, b, c = (points[corners[:, i]] for i in range(3))
    for i in range(3):
        np.add.at(normals, corners[:, i], np.cross(b - a, c - a))
    return points + normals / np.maximum(np.linalg.norm(normals, axis=1), 1e-12)[:, None] * by * 1.5


def outside(points, spot):
    """By how much (m) a spot lies outside the convex hull of points (n, 2); 0 within."""
    angles = np.linspace(0, 2 * np.pi, 180, endpoint=False)
    ways = np.stack([np.cos(angles), np.sin(angles)], 1)
    return max(0.0, float((ways @ np.asarray(spot) - (ways @ points.T).max(1)).max()))


def held(made, shells):
    """Numbers of the shells by which a thing rests, hangs on its wall or from its ceiling."""
    low, high = made.shape.bounds()
    if made.mount == "wall":
        return np.flatnonzero(shells.high[:, 1] > high[1] - NEAR)
    if made.mount == "ceiling":
        return np.flatnonzero(shells.high[:, 2] > -NEAR)
    return np.flatnonzero(shells.low[:, 2] < low[2] + NEAR)


@pytest.mark.parametrize("key", kit.keys())
def test_no_part_hangs_in_the_air_and_nothing_topples(key):
    made = kit.make(key)
    shells = Shells(made.shape)
    loose = shells.loose(held(made, shells))
    assert not loose or key in HOVERING, [
        (shells.low[n].round(3).tolist(), shells.high[n].round(3).tolist()) for n in loose[:4]
    ]
    if made.mount in ("floor", "surface", "hand") and key not in ROOTED:
        ground = made.shape.vertices[made.shape.vertices[:, 2] < NEAR][:, :2]
        assert outside(ground, shells.middle()[:2]) < NEAR


def test_a_part_in_the_air_and_a_thing_that_would_fall_over_are_seen():
    from backlot.addon.stage.geometry import Shape

    shape = Shape().box((0, 0, 0.1), (0.2, 0.2, 0.2), "wood").box((0, 0, 0.31), (0.1, 0.1, 0.2), "wood")
    assert Shells(shape).loose([0]) == [1]
    shape = Shape().box((0, 0, 0.1), (0.2, 0.2, 0.2), "wood").box((0.9, 0, 0.3), (1.8, 0.2, 0.2), "wood")
    assert Shells(shape).loose([0]) == []
    assert outside(np.array([(-0.1, -0.1), (0.1, -0.1), (0.1, 0.1), (-0.1, 0.1)]), Shells(shape).middle()[:2]) > 0.5
