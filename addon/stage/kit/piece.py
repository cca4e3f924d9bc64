# SPDX-License-Identifier: GPL-3.0-or-later
"""The workbench on which things are made: a Shape that also collects anchors, glows and labels. No bpy."""

import math
import random
import zlib
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

import numpy as np

from .. import geometry, plan
from . import palette, resting


@dataclass
class Label:
    """Lettering on a thing: middle of the line block, width and height to fit it in (m), yaw 0 reads from -Y."""

    text: str
    location: plan.Vec3
    size: plan.Vec2
    yaw: float = 0.0
    material: str = "ink_text"


@dataclass
class Asset:
    """A thing of the kit, ready to be built. Lengths in metres; origin on the floor, front towards -Y."""

    asset: str
    shape: geometry.Shape
    anchors: list = field(default_factory=list)
    glows: list = field(default_factory=list)
    labels: list = field(default_factory=list)
    size: tuple = (1.0, 1.0, 1.0)
    grip: tuple | None = None  # where a hand closes, in the thing's space
    hold: str | None = None  # how it is carried: upright, point, hang, flat
    mount: str = "floor"  # floor, wall, ceiling, hand, surface

    @property
    def label(self):
        """The first label's text, or None."""
        return self.labels[0].text if self.labels else None

    @property
    def triangles(self):
        """How many triangles the shape has."""
        return sum(len(f) - 2 for f in self.shape.faces)


MAKERS = {}


def asset(*names, mount="floor"):
    """Register a function ``make(k: Piece)`` as the maker of these asset keys."""

    def register(function):
        for name in names:
            if name in MAKERS:
                raise ValueError(f"asset {name!r}: made twice")
            MAKERS[name] = (function, mount)
        return function

    return register


class Piece(geometry.Shape):
    """A thing in the making. Bevels of furniture are 4 to 15 mm; every shell is closed and faces outwards."""

    fine = True  # False: as seen from afar

    def __init__(self, name, params, seed, mount):
        super().__init__()
        self.name, self.params, self.seed, self.mount = name, params, seed, mount
        self.random = random.Random(zlib.crc32(f"{name}:{seed}".encode()))
        self.anchors, self.glows, self.labels = [], [], []
        self.grip, self.hold, self.lies = None, None, None
        self.painted = False  # the maker knows which part the colour is for
        self.settles = mount in ("hand", "surface")  # tips over until it lies or stands steadily
        self.swings = False  # a leaf of it stands open
        self.origin = None  # set to keep the maker's own origin; else the middle of the footprint on the floor

    # What the thing is like

    def dim(self, x, y, z, loose=0.05):
        """The thing's size: the ``size`` parameter, or these lengths give or take ``loose`` (seed 0: exactly)."""
        if self.params.get("size"):
            return tuple(float(v) for v in self.params["size"])
        if not self.seed:
            return x, y, z
        tall = loose if loose > 0.1 else loose * 0.4  # people must still fit at tables and on seats
        return tuple(v * (1 + self.random.uniform(-a, a)) for v, a in ((x, loose), (y, loose), (z, tall)))

    def colour(self, base, choices, key="colour"):
        """A material of ``base`` in the colour asked for by the parameter, or one of ``choices``."""
        wanted = self.params.get(key)
        self.painted |= key == "colour"
        if not wanted:
            wanted = choices[self.seed % len(choices)]
        return palette.variant(base, wanted)

    def anchor(self, kind, x, y, z, yaw=0.0, size=()):
        """A place for people or things; ``yaw`` is the way a person there faces."""
        self.anchors.append(plan.Anchor(kind, (x, y, z), yaw, tuple(size)))

    def surface(self, z, x, y, at=(0, 0)):
        """A top to put things on, of size x, y."""
        self.anchor("surface", at[0], at[1], z, 0, (x, y))

    def glow(self, kind, location, size, yaw=0.0):
        """Something that lights up."""
        self.glows.append(plan.Glow(kind, tuple(location), tuple(size), yaw))

    def text(self, text, location, size, yaw=0.0, material="ink_text"):
        """Lettering, if there is any."""
        if text:
            self.labels.append(Label(str(text), tuple(location), tuple(size), yaw, material))

    def held(self, x, y, z, hold, lies=None):
        """The thing is carried by hand: the grip, the manner, how it ``lies`` at rest (side, back, forward, None)."""
        self.grip, self.hold, self.lies = (x, y, z), hold, lies

    # Solids

    def up(self, base, size, material, bevel=0.008, yaw=0.0):
        """A rounded box standing on ``base``."""
        return self.box((base[0], base[1], base[2] + size[2] / 2), size, material, bevel, yaw)

    def bar(self, centre, size, material, bevel=0.004, yaw=0.0):
        """A box with chamfered edges: a third of the triangles of a rounded one."""
        if bevel <= 0:
            return self.box(centre, size, material, 0, yaw)
        size = np.asarray(size, float)
        cut = min(bevel, size.min() * 0.4)
        corners, faces = _chamfered()
        signs, inner = corners
        return self.add(geometry.place(signs * (size / 2 - inner * cut), centre, yaw), faces, material)

    def soft(self, centre, size, material, radius=0.05, yaw=0.0):
        """A cushion: a box with very round edges."""
        return self.box(centre, size, material, radius, yaw, 4)

    def solid(self, vertices, faces, material):
        """A closed shell; turned inside out first if its faces look inwards."""
        vertices = np.asarray(vertices, float).reshape(-1, 3)
        if volume(vertices, faces) < 0:
            faces = [tuple(reversed(f)) for f in faces]
        return self.add(vertices, faces, material)

    def loft(self, rings, material):
        """A skin over rings of points (m, n, 3) in order, with ends capped. Rings may run either way round."""
        rings = np.asarray(rings, float)
        return self.solid(rings, geometry.loft_faces(len(rings), rings.shape[1]), material)

    def rod(self, start, end, radius, material, top=None, segments=10, bevel=0.0):
        """A straight round bar from point to point; ``top`` is the radius at its end."""
        length = math.dist(start, end)
        top = radius if top is None else top
        profile = [(radius, 0), (top, length)]
        if bevel:
            profile = [(radius - bevel, 0), (radius, bevel), (top, length - bevel), (top - bevel, length)]
        return self.spin(start, np.subtract(end, start), profile, material, segments)

    def spin(self, origin, axis, profile, material, segments=16):
        """Turn a profile ``[(radius, distance)]`` about an axis through ``origin``."""
        angle = np.linspace(0, 2 * np.pi, segments, endpoint=False)
        ring = np.stack([np.cos(angle), np.sin(angle)], 1)
        rows = [np.column_stack([ring * r, np.full(segments, d)]) for r, d in profile]
        vertices = np.concatenate(rows) @ _basis(axis) + np.asarray(origin, float)
        return self.solid(vertices, geometry.loft_faces(len(rows), segments), material)

    def side(self, outline, low, high, material, bevel=0.0):
        """An outline ``[(y, z)]`` drawn from the side, from x ``low`` to ``high``."""
        return self._slab(outline, low, high, material, bevel, lambda u, v, w: (w, u, v))

    def front(self, outline, low, high, material, bevel=0.0):
        """An outline ``[(x, z)]`` drawn from the front, from y ``low`` to ``high``."""
        return self._slab(outline, low, high, material, bevel, lambda u, v, w: (u, w, v))

    def top(self, outline, low, high, material, bevel=0.0):
        """An outline ``[(x, y)]`` drawn from above, from z ``low`` to ``high``."""
        return self._slab(outline, low, high, material, bevel, lambda u, v, w: (u, v, w))

    def _slab(self, outline, low, high, material, bevel, axes):
        outline = np.asarray(outline, float)
        if _area(outline) < 0:
            outline = outline[::-1]
        bevel = min(bevel, (high - low) * 0.45)
        rows = [(outline, low), (outline, high)]
        if bevel > 0:
            inner = geometry.inset(outline, bevel)
            rows = [(inner, low), (outline, low + bevel), (outline, high - bevel), (inner, high)]
        rings = [np.column_stack(axes(o[:, 0], o[:, 1], np.full(len(o), w))) for o, w in rows]
        return self.loft(rings, material)

    def turned(self, base, profile, material, segments=18, steps=3):
        """A lathe with its profile rounded to a smooth curve: pots, vases, bulbs."""
        rows = np.asarray([(r, 0, z) for r, z in profile], float)
        points, _ = smooth(rows, np.ones(len(rows)), steps)
        return self.lathe(base, [(max(r, 0.001), z) for r, _, z in points], material, segments)

    def pane(self, corners, material, thickness=0.012):
        """A flat plate of three or more corners (n, 3), thickened to both sides."""
        corners = np.asarray(corners, float)
        normal = np.cross(corners[1] - corners[0], corners[2] - corners[0])
        normal *= thickness / 2 / max(np.linalg.norm(normal), 1e-9)
        return self.loft([corners - normal, corners + normal], material)

    def ring(self, centre, radius, thickness, material, axis=(0, 0, 1), segments=20, sides=6):
        """A torus; ``thickness`` is the radius of its round section."""
        a = np.linspace(0, 2 * np.pi, segments, endpoint=False)[:, None]
        b = np.linspace(0, 2 * np.pi, sides, endpoint=False)[None]
        out = radius + thickness * np.cos(b)
        points = np.stack([out * np.cos(a), out * np.sin(a), thickness * np.sin(b) + 0 * a], -1)
        vertices = points.reshape(-1, 3) @ _basis(axis) + np.asarray(centre, float)
        at = lambda i, j: (i % segments) * sides + j % sides  # noqa: E731
        faces = [
            (at(i, j), at(i + 1, j), at(i + 1, j + 1), at(i, j + 1)) for i in range(segments) for j in range(sides)
        ]
        return self.solid(vertices, faces, material)

    def limb(self, path, radii, material, segments=10, flat=1.0):
        """A smooth round limb through a few points: interpolated tube with rounded ends; ``flat`` squeezes x."""
        path, radii = smooth(np.asarray(path, float), np.asarray(radii, float))
        head, tail = path[0] - path[1], path[-1] - path[-2]
        head, tail = head / np.linalg.norm(head), tail / np.linalg.norm(tail)
        far, thin = np.array([0.79, 0.66, 0.40]), np.array([0.16, 0.55, 0.86])
        path = np.vstack([path[0] + head * (radii[0] * far)[:, None], path,
                          path[-1] + tail * (radii[-1] * far[::-1])[:, None]])  # fmt: skip
        radii = np.concatenate([radii[0] * thin, radii, radii[-1] * thin[::-1]])
        before = len(self._parts)
        self.tube(path, radii, material, segments)
        if flat != 1.0:
            middle = path[:, 0].mean()
            self._parts[before][:, 0] = middle + (self._parts[before][:, 0] - middle) * flat
        return self

    def blob(self, centre, radius, material, rough=0.18, detail=2, flat_base=None, crisp=0.35):
        """An irregular round mass: foliage, rock, earth. ``radius`` number or x, y, z; ``flat_base`` cuts below it.

        ``rough`` is the depth of its waves, ``crisp`` the share of each point's own jitter."""
        points, faces = sphere(detail)
        waves = np.array([[self.random.gauss(0, 1) for _ in range(3)] for _ in range(5)])
        phases = [self.random.uniform(0, 6.28) for _ in range(5)]
        bumps = sum(np.sin(points @ w * 1.7 + p) for w, p in zip(waves, phases)) / 2.2
        jitter = np.array([self.random.uniform(-1, 1) for _ in range(len(points))])
        points = points * (1 + rough * (0.75 * bumps + crisp * jitter))[:, None]
        points = points * np.asarray(radius, float) + np.asarray(centre, float)
        if flat_base is not None:
            points[:, 2] = np.maximum(points[:, 2], flat_base)
        return self.solid(points, faces, material)

    @contextmanager
    def at(self, location=(0, 0, 0), yaw=0.0, pitch=0.0, roll=0.0, scale=1.0):
        """What is made inside is scaled, tipped (roll about y, pitch about x), turned (yaw) and moved."""
        parts, anchors, glows, labels = len(self._parts), len(self.anchors), len(self.glows), len(self.labels)
        yield self
        matrix = rotation(yaw, pitch, roll)
        move = np.asarray(location, float)
        for i in range(parts, len(self._parts)):
            self._parts[i] = self._parts[i] * scale @ matrix.T + move
        put = lambda p: tuple(float(v) for v in matrix @ (np.asarray(p, float) * scale) + move)  # noqa: E731
        for rows, first in ((self.anchors, anchors), (self.glows, glows), (self.labels, labels)):
            rows[first:] = [replace(r, location=put(r.location), yaw=r.yaw + yaw) for r in rows[first:]]

    def finish(self):
        """The asset, resting on the floor and centred (held: with the grip at the origin)."""
        if self.params.get("colour") and not self.painted:
            self._paint(self.params["colour"])
        held = bool(self.params.get("held")) and self.grip is not None
        if self.lies and not held:
            self._rest()
        if self.settles and not held:
            self._turn(resting.pose(self.vertices, self.faces))
        low, high = self.bounds()
        middle = (low + high) / 2
        base = {"floor": low[2], "surface": low[2], "hand": low[2], "ceiling": 0.0, "wall": 0.0}[self.mount]
        offset = np.array([middle[0], middle[1], base]) if self.origin is None else np.array(self.origin)
        offset = np.array(self.grip) if held else offset
        self._parts = [part - offset for part in self._parts]
        shift = lambda p: tuple(round(float(v), 5) for v in np.subtract(p, offset))  # noqa: E731
        moved = [[replace(r, location=shift(r.location)) for r in rows]
                 for rows in (self.anchors, self.glows, self.labels)]  # fmt: skip
        size = tuple(round(float(v), 4) for v in high - low)
        grip = None if self.grip is None else shift(self.grip)
        if grip is not None:
            moved[0].append(plan.Anchor("grip", grip))
        self._parts = [self.vertices]
        return Asset(self.name, self, *moved, size, grip, self.hold, self.mount)

    def _paint(self, colour):
        """Give the colour to the look that covers most of the thing, glass and lights apart."""
        vertices, areas = self.vertices, [0.0] * len(self.materials)
        for face, number in zip(self.faces, self.face_materials):
            corners = vertices[list(face)]
            normals = np.cross(corners[1:-1] - corners[0], corners[2:] - corners[0])
            areas[number] += float(np.linalg.norm(normals.sum(0)))
        for number, name in enumerate(self.materials):
            look = palette.resolve(name)
            if look.glow or look.alpha < 0.6:
                areas[number] = -1.0
        most = int(np.argmax(areas))
        base = self.materials[most].partition("#")[0]
        self.materials[most] = palette.variant(base, colour)

    def _rest(self):
        pitch, roll = {"side": (0, 1), "back": (-1, 0), "forward": (1, 0)}[self.lies]
        self._turn(rotation(0, pitch * math.pi / 2, roll * math.pi / 2))

    def _turn(self, matrix):
        self._parts = [part @ matrix.T for part in self._parts]
        self.grip = None if self.grip is None else tuple(matrix @ np.array(self.grip))
        for rows in (self.anchors, self.glows, self.labels):
            rows[:] = [replace(r, location=tuple(matrix @ np.array(r.location))) for r in rows]


def rotation(yaw, pitch, roll):
    """The matrix that rolls about y, then pitches about x, then yaws about z (radians)."""
    cz, sz, cx, sx, cy, sy = (f(a) for a in (yaw, pitch, roll) for f in (math.cos, math.sin))
    turn = np.array([[cz, -sz, 0], [sz, cz, 0], [0, 0, 1]])
    tip = np.array([[1, 0, 0], [0, cx, -sx], [0, sx, cx]])
    lean = np.array([[cy, 0, sy], [0, 1, 0], [-sy, 0, cy]])
    return turn @ tip @ lean


def volume(vertices, faces):
    """The signed volume of a closed shell; negative when its faces look inwards."""
    triangles = np.array([(f[0], f[i], f[i + 1]) for f in faces for i in range(1, len(f) - 1)])
    a, b, c = (vertices[triangles[:, i]] for i in range(3))
    return float((a * np.cross(b, c)).sum() / 6)


def smooth(path, radii, steps=3):
    """A Catmull-Rom curve through points (n, 3) and radii (n,), ``steps`` pieces a span."""
    rows = np.column_stack([path, radii])
    if len(rows) < 3:
        return path, radii
    padded = np.vstack([2 * rows[0] - rows[1], rows, 2 * rows[-1] - rows[-2]])
    result = []
    for a, b, c, d in zip(padded, padded[1:], padded[2:], padded[3:]):
        for t in np.arange(steps) / steps:
            bend, twist = 2 * a - 5 * b + 4 * c - d, 3 * b - a - 3 * c + d
            result.append(0.5 * (2 * b + (c - a) * t + bend * t**2 + twist * t**3))
    result = np.array([*result, rows[-1]])
    return result[:, :3], np.maximum(result[:, 3], 1e-4)


def sphere(detail):
    """A unit sphere of triangles (an icosahedron divided ``detail`` times): points (n, 3), faces."""
    if detail not in _SPHERES:
        g = (1 + 5**0.5) / 2
        points = [np.array(p) / math.hypot(1, g) for p in (
            (-1, g, 0), (1, g, 0), (-1, -g, 0), (1, -g, 0), (0, -1, g), (0, 1, g),
            (0, -1, -g), (0, 1, -g), (g, 0, -1), (g, 0, 1), (-g, 0, -1), (-g, 0, 1))]  # fmt: skip
        faces = [(0, 11, 5), (0, 5, 1), (0, 1, 7), (0, 7, 10), (0, 10, 11), (1, 5, 9), (5, 11, 4), (11, 10, 2),
                 (10, 7, 6), (7, 1, 8), (3, 9, 4), (3, 4, 2), (3, 2, 6), (3, 6, 8), (3, 8, 9), (4, 9, 5), (2, 4, 11),
                 (6, 2, 10), (8, 6, 7), (9, 8, 1)]  # fmt: skip
        for _ in range(detail):
            points, faces = _divide(points, faces)
        _SPHERES[detail] = np.array(points), faces
    points, faces = _SPHERES[detail]
    return points.copy(), faces


_SPHERES = {}


def _divide(points, faces):
    middles, divided = {}, []

    def middle(a, b):
        key = (min(a, b), max(a, b))
        if key not in middles:
            point = points[a] + points[b]
            points.append(point / np.linalg.norm(point))
            middles[key] = len(points) - 1
        return middles[key]

    for a, b, c in faces:
        ab, bc, ca = middle(a, b), middle(b, c), middle(c, a)
        divided += [(a, ab, ca), (b, bc, ab), (c, ca, bc), (ab, bc, ca)]
    return points, divided


def _basis(axis):
    """Rows x, y, z of a right-handed frame whose z is ``axis``."""
    z = np.asarray(axis, float) / np.linalg.norm(axis)
    x = np.cross([0.0, 1, 0] if abs(z[1]) < 0.9 else [1.0, 0, 0], z)
    x /= np.linalg.norm(x)
    return np.array([x, np.cross(z, x), z])


def _area(outline):
    x, y = outline[:, 0], outline[:, 1]
    return float((x * np.roll(y, -1) - np.roll(x, -1) * y).sum() / 2)


def _chamfered(cache=[]):  # noqa: B006
    """Signs and inset weights (24, 3) and faces of a box with every edge cut once."""
    if not cache:
        keys = [(axis, s) for s in np.ndindex(2, 2, 2) for axis in range(3)]
        index = {key: i for i, key in enumerate(keys)}
        signs = np.array([np.array(s) * 2 - 1 for _, s in keys], float)
        inner = np.array([[0.0 if i == axis else 1.0 for i in range(3)] for axis, _ in keys])
        faces = []
        for axis in range(3):
            u, v = (axis + 1) % 3, (axis + 2) % 3
            for side in (0, 1):
                loop = [_corner(axis, side, u, a, v, b) for a, b in ((0, 0), (1, 0), (1, 1), (0, 1))]
                faces.append([index[(axis, s)] for s in (loop if side else loop[::-1])])
            for a, b in ((0, 0), (0, 1), (1, 0), (1, 1)):
                low, high = _corner(axis, 0, u, a, v, b), _corner(axis, 1, u, a, v, b)
                loop = [index[(u, low)], index[(v, low)], index[(v, high)], index[(u, high)]]
                faces.append(loop if a == b else loop[::-1])
        for s in np.ndindex(2, 2, 2):
            loop = [index[(axis, s)] for axis in range(3)]
            faces.append(loop if sum(s) % 2 else loop[::-1])
        cache.append(((signs, inner), [tuple(f) for f in faces]))
    return cache[0]


def _corner(axis, side, u, a, v, b):
    corner = [0, 0, 0]
    corner[axis], corner[u], corner[v] = side, a, b
    return tuple(corner)
