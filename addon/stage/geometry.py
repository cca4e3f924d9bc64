# SPDX-License-Identifier: GPL-3.0-or-later
"""Solid shapes from numpy alone, for everything that is built by code. No bpy; metres, z up.

A ``Shape`` collects closed shells, each with the name of a material; ``stage/build`` makes Blender meshes of it.
"""

import math
from functools import cache
from itertools import chain

import numpy as np


class Shape:
    """Shells of vertices and faces with material names.

    ``vertices`` (n, 3) float, ``faces`` list of index tuples (counter-clockwise seen from outside),
    ``materials`` list of names, ``face_materials`` list of indices into it, one a face.
    """

    def __init__(self):
        self._parts, self.faces, self.face_materials, self.materials, self._count = [], [], [], [], 0

    @property
    def vertices(self):
        return np.concatenate(self._parts) if self._parts else np.zeros((0, 3))

    def add(self, vertices, faces, material):
        """Add a shell. ``material`` is one name, or one name a face. Returns self."""
        vertices = np.asarray(vertices, float).reshape(-1, 3)
        self.faces += [tuple(int(i) + self._count for i in face) for face in faces]
        names = [material] * len(faces) if isinstance(material, str) else material
        self.face_materials += [self._slot(name) for name in names]
        self._parts.append(vertices)
        self._count += len(vertices)
        return self

    def merge(self, other, location=(0, 0, 0), yaw=0.0, scale=1.0):
        """Add all of another shape, scaled, turned about z, moved. Returns self."""
        if other.faces:
            names = [other.materials[i] for i in other.face_materials]
            self.add(place(other.vertices, location, yaw, scale), other.faces, names)
        return self

    def bounds(self):
        """``(low, high)`` corners, each (3,)."""
        vertices = self.vertices
        return vertices.min(axis=0), vertices.max(axis=0)

    def box(self, centre, size, material, bevel=0.01, yaw=0.0, segments=2):
        """A box with rounded edges of radius ``bevel``; ``size`` is x, y, z."""
        size = np.asarray(size, float)
        radius = min(bevel, size.min() * 0.45)
        if radius <= 0:
            vertices, faces = _CUBE * size / 2, _CUBE_FACES
        else:
            signs, directions, faces = _rounded(segments)
            vertices = signs * (size / 2 - radius) + directions * radius
        return self.add(place(vertices, centre, yaw), faces, material)

    def cylinder(self, base, radius, height, material, top=None, segments=20, bevel=0.004):
        """An upright cylinder or cone frustum standing on ``base``; ``top`` is the upper radius."""
        top = radius if top is None else top
        edge = min(bevel, height * 0.3, max(radius, top) * 0.45)
        profile = [(max(radius - edge, 0), 0), (radius, edge), (top, height - edge), (max(top - edge, 0), height)]
        return self.lathe(base, profile, material, segments)

    def lathe(self, base, profile, material, segments=20):
        """Turn a profile ``[(radius, z)]``, bottom to top, about the upright axis through ``base``. Ends are capped."""
        angle = np.linspace(0, 2 * np.pi, segments, endpoint=False)
        ring = np.stack([np.cos(angle), np.sin(angle)], 1)
        rows = [np.column_stack([ring * r, np.full(segments, z)]) for r, z in profile]
        return self.add(np.concatenate(rows) + np.asarray(base, float), loft_faces(len(rows), segments), material)

    def ball(self, centre, radius, material, segments=14, rings=9):
        """An ellipsoid; ``radius`` is a number or x, y, z."""
        vertices, faces = ball(centre, radius, segments, rings)
        return self.add(vertices, faces, material)

    def tube(self, path, radius, material, segments=8):
        """A round tube along ``path`` (n, 3); ``radius`` is a number or one a point. Ends are capped."""
        path = np.asarray(path, float)
        radius = np.broadcast_to(np.asarray(radius, float), (len(path),))
        side, up = _frames(path)
        angle = np.linspace(0, 2 * np.pi, segments, endpoint=False)
        ring = np.cos(angle)[:, None, None] * side + np.sin(angle)[:, None, None] * up
        vertices = (path + ring * radius[:, None]).swapaxes(0, 1).reshape(-1, 3)
        return self.add(vertices, loft_faces(len(path), segments), material)

    def prism(self, outline, low, high, material, bevel=0.0):
        """A flat outline ``[(x, y)]`` (counter-clockwise) from height ``low`` to ``high``."""
        outline = np.asarray(outline, float)
        rings = [(outline, low), (outline, high)]
        if bevel > 0:
            inner = inset(outline, bevel)
            rings = [(outline, low), (outline, high - bevel), (inner, high)]
        vertices = np.concatenate([np.column_stack([o, np.full(len(o), z)]) for o, z in rings])
        return self.add(vertices, loft_faces(len(rings), len(outline)), material)

    def quad(self, corners, material):
        """One flat face of three or more corners."""
        return self.add(corners, [tuple(range(len(corners)))], material)

    def _slot(self, name):
        if name not in self.materials:
            self.materials.append(name)
        return self.materials.index(name)


def flat(faces):
    """Faces (index tuples) as ``(corners (m,), sizes (n,))``, both int32: all their indices, and how many each has."""
    sizes = np.fromiter(map(len, faces), np.int32, len(faces))
    return np.fromiter(chain.from_iterable(faces), np.int32, int(sizes.sum())), sizes


def place(vertices, location=(0, 0, 0), yaw=0.0, scale=1.0):
    """Vertices (n, 3) scaled, turned about z by ``yaw`` radians, then moved."""
    vertices = np.asarray(vertices, float) * scale
    if yaw:
        c, s = math.cos(yaw), math.sin(yaw)
        vertices = vertices @ np.array([[c, s, 0], [-s, c, 0], [0, 0, 1]])
    return vertices + np.asarray(location, float)


def facing(yaw):
    """The unit vector (x, y) that a thing at this yaw faces."""
    return math.sin(yaw), -math.cos(yaw)


def yaw_towards(start, end):
    """The yaw at which a thing at ``start`` faces ``end`` (x, y used)."""
    return math.atan2(end[0] - start[0], -(end[1] - start[1]))


def turn(point, yaw):
    """(x, y) turned counter-clockwise by ``yaw`` about the origin."""
    c, s = math.cos(yaw), math.sin(yaw)
    return point[0] * c - point[1] * s, point[0] * s + point[1] * c


def loft_faces(rings, segments, low_cap=True, high_cap=True):
    """Faces between ``rings`` rings of ``segments`` vertices, counter-clockwise rings stacked upwards."""
    faces = []
    for i in range(rings - 1):
        for j in range(segments):
            a, b = i * segments + j, i * segments + (j + 1) % segments
            faces.append((a, b, b + segments, a + segments))
    if low_cap:
        faces.append(tuple(reversed(range(segments))))
    if high_cap:
        faces.append(tuple(range((rings - 1) * segments, rings * segments)))
    return faces


def ball(centre, radius, segments=14, rings=9):
    """``(vertices, faces)`` of an ellipsoid."""
    latitude = np.linspace(-np.pi / 2, np.pi / 2, rings + 2)[1:-1]
    angle = np.linspace(0, 2 * np.pi, segments, endpoint=False)
    rows = [np.column_stack([np.cos(p) * np.cos(angle), np.cos(p) * np.sin(angle), np.full(segments, np.sin(p))])
            for p in latitude]  # fmt: skip
    return np.concatenate(rows) * np.asarray(radius, float) + np.asarray(centre, float), loft_faces(rings, segments)


def inset(outline, distance):
    """A counter-clockwise outline (n, 2) moved inwards by ``distance`` along its corner bisectors."""
    outline = np.asarray(outline, float)
    before, after = np.roll(outline, 1, 0), np.roll(outline, -1, 0)
    n1 = _left(outline - before)
    n2 = _left(after - outline)
    bisector = n1 + n2
    bisector /= np.maximum(np.linalg.norm(bisector, axis=1, keepdims=True), 1e-9)
    return outline + bisector * (distance / np.maximum((bisector * n1).sum(1, keepdims=True), 0.3))


def _left(direction):
    direction = direction / np.maximum(np.linalg.norm(direction, axis=1, keepdims=True), 1e-9)
    return np.column_stack([-direction[:, 1], direction[:, 0]])


def _frames(path):
    """Side and up vectors along a path, without twist."""
    tangent = np.gradient(path, axis=0)
    tangent /= np.maximum(np.linalg.norm(tangent, axis=1, keepdims=True), 1e-9)
    start = np.array([0.0, 0, 1]) if abs(tangent[0, 2]) < 0.9 else np.array([0.0, 1, 0])
    sides = []
    side = np.cross(start, tangent[0])
    for t in tangent:
        side = side - t * side.dot(t)
        side = side / max(np.linalg.norm(side), 1e-9)
        sides.append(side)
    sides = np.array(sides)
    return sides, np.cross(tangent, sides)


_CUBE = np.array([[x, y, z] for z in (-1, 1) for y in (-1, 1) for x in (-1, 1)], float)
_CUBE_FACES = [(0, 2, 3, 1), (4, 5, 7, 6), (0, 1, 5, 4), (2, 6, 7, 3), (0, 4, 6, 2), (1, 3, 7, 5)]


@cache
def _rounded(segments):
    """Corner signs, directions and faces of a box rounded with an even number of segments."""
    half = max(segments // 2, 1)
    angles = [math.pi / 4 * i / half for i in range(half + 1)]
    steps = [(-1, -math.tan(a)) for a in reversed(angles)] + [(1, math.tan(a)) for a in angles]
    n = len(steps)
    signs, directions, faces = [], [], []
    for axis in range(3):
        for side in (-1, 1):
            first = len(signs)
            for su, tu in steps:
                for sv, tv in steps:
                    sign, direction = np.zeros(3), np.zeros(3)
                    sign[[axis, (axis + 1) % 3, (axis + 2) % 3]] = side, su, sv
                    direction[[axis, (axis + 1) % 3, (axis + 2) % 3]] = side, tu, tv
                    signs.append(sign)
                    directions.append(direction / np.linalg.norm(direction))
            for i in range(n - 1):
                for j in range(n - 1):
                    quad = [
                        first + i * n + j,
                        first + (i + 1) * n + j,
                        first + (i + 1) * n + j + 1,
                        first + i * n + j + 1,
                    ]
                    faces.append(quad if side > 0 else quad[::-1])
    key = np.round(np.hstack([signs, directions]), 6) + 0.0
    unique, index = np.unique(key, axis=0, return_inverse=True)
    index = index.reshape(-1)
    return unique[:, :3], unique[:, 3:], [tuple(index[i] for i in face) for face in faces]
