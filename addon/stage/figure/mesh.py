# SPDX-License-Identifier: GPL-3.0-or-later
"""Parts of a figure collected into one mesh, and the small mathematics that all of them use. Pure."""

import numpy as np

RING = 2 * np.pi


class Mesh:
    """Shells with a material a face and weights a vertex, in shares of the stature.

    ``weights`` of a part is a bone's name or ``{bone: (n,) array}``.
    """

    def __init__(self):
        self.parts, self.faces, self.materials, self.weights, self.count = [], [], [], {}, 0

    def add(self, vertices, faces, material, weights):
        """Add a shell and return the index of its first vertex. ``material`` is one name or one name a face."""
        vertices = np.asarray(vertices, float).reshape(-1, 3)
        first = self.count
        self.faces += [tuple(int(i) + first for i in face) for face in faces]
        self.materials += [material] * len(faces) if isinstance(material, str) else list(material)
        if isinstance(weights, str):
            weights = {weights: np.ones(len(vertices))}
        for bone, values in weights.items():
            self.weights.setdefault(bone, []).append((first, np.broadcast_to(values, (len(vertices),))))
        self.parts.append(vertices)
        self.count += len(vertices)
        return first

    def add_pair(self, vertices, faces, material, weights):
        """Add a left shell and its mirror image; bones that end in ``.L`` become ``.R`` there."""
        if isinstance(weights, str):
            weights = {weights: np.ones(len(vertices))}
        first = self.add(vertices, faces, material, weights)
        swapped = {other_side(bone): values for bone, values in weights.items()}
        names = material if isinstance(material, str) else list(material)
        second = self.add(np.asarray(vertices) * [-1, 1, 1], [tuple(face)[::-1] for face in faces], names, swapped)
        return first, second

    def vertices(self):
        """(n, 3)."""
        return np.concatenate(self.parts)

    def compact(self):
        """``(used (n,) bool, faces)`` without the vertices that no face uses."""
        used = np.zeros(self.count, bool)
        used[np.fromiter((i for face in self.faces for i in face), int)] = True
        number = np.cumsum(used) - 1
        number = number.tolist()
        return used, [tuple(number[i] for i in face) for face in self.faces]

    def dense_weights(self):
        """``{bone: (n,)}``, cleaned of traces and summing to one at every vertex."""
        dense = {bone: np.zeros(self.count) for bone in self.weights}
        for bone, spans in self.weights.items():
            for first, values in spans:
                dense[bone][first : first + len(values)] += values
        for values in dense.values():
            values[values < 0.01] = 0
        total = sum(dense.values())
        return {bone: values / total for bone, values in dense.items() if values.any()}


def other_side(bone):
    """``hand.R`` for ``hand.L`` and the other way round; centre bones stay."""
    return {"L": bone[:-1] + "R", "R": bone[:-1] + "L"}[bone[-1]] if bone[-2:-1] == "." else bone


def smooth(low, high, value):
    """Smoothstep from 0 at ``low`` to 1 at ``high``."""
    t = np.clip((np.asarray(value, float) - low) / (high - low), 0, 1)
    return t * t * (3 - 2 * t)


def bump(distance, width):
    """Gaussian of height 1."""
    return np.exp(-((np.asarray(distance, float) / width) ** 2))


def curve(knots, values, at):
    """Monotone cubic through ``values`` (k,) or (k, m) at ``knots`` (k,), read at ``at``; held at the ends."""
    x, y = np.asarray(knots, float), np.asarray(values, float)
    flat = y.reshape(len(x), -1)
    at = np.asarray(at, float)
    q = np.clip(at.reshape(-1), x[0], x[-1])
    step = np.diff(x)[:, None]
    slope = np.diff(flat, axis=0) / step
    tangent = np.zeros_like(flat)
    tangent[0], tangent[-1] = slope[0], slope[-1]
    before, after = slope[:-1], slope[1:]
    same = before * after > 0
    tangent[1:-1][same] = (2 * before * after / np.where(same, before + after, 1))[same]
    i = np.clip(np.searchsorted(x, q) - 1, 0, len(x) - 2)
    h = step[i]
    t = ((q - x[i])[:, None]) / h
    out = (
        (2 * t**3 - 3 * t**2 + 1) * flat[i] + (t**3 - 2 * t**2 + t) * h * tangent[i]
        + (-2 * t**3 + 3 * t**2) * flat[i + 1] + (t**3 - t**2) * h * tangent[i + 1]
    )  # fmt: skip
    return out.reshape(at.shape + y.shape[1:])


def grid_faces(rows, columns, closed=True, low_cap=False, high_cap=False):
    """Faces of ``rows`` rings of ``columns`` vertices; rings counter-clockwise seen from the side of the last row."""
    last = columns if closed else columns - 1
    i, j = np.meshgrid(np.arange(rows - 1), np.arange(last), indexing="ij")
    a, b = i * columns + j, i * columns + (j + 1) % columns
    faces = [tuple(f) for f in np.stack([a, b, b + columns, a + columns], -1).reshape(-1, 4).tolist()]
    if low_cap:
        faces.append(tuple(reversed(range(columns))))
    if high_cap:
        faces.append(tuple(range((rows - 1) * columns, rows * columns)))
    return faces


def flipped(faces):
    """The same faces seen from the other side."""
    return [tuple(face)[::-1] for face in faces]


def superellipse(angle, width, front, back, power):
    """``(x, y)`` of a ring that reaches ``width`` sideways, ``front`` to -y and ``back`` to +y. Arrays broadcast."""
    c, s = np.cos(angle), np.sin(angle)
    depth = np.where(s < 0, front, back)
    radius = ((np.abs(c) / width) ** power + (np.abs(s) / depth) ** power) ** (-1 / power)
    return c * radius, s * radius


def tube(path, side_radius, up_radius, segments, up, power=2.0, round_ends=(True, True)):
    """``(vertices, faces)`` of a closed tube along ``path`` (n, 3).

    ``side_radius`` and ``up_radius`` are numbers or (n,); ``up`` (3,) is the direction of the second one.
    Rounded ends get two narrowing rings each.
    """
    path = np.asarray(path, float)
    n = len(path)
    a, b = (np.broadcast_to(np.asarray(r, float), (n,)) for r in (side_radius, up_radius))
    for end, order in ((0, slice(None, None, -1)), (-1, slice(None))):
        if round_ends[end]:
            out = path[end] - path[1 if end == 0 else -2]
            out = out / np.linalg.norm(out)
            reach = min(a[end], b[end])
            extra = np.array([path[end] + out * reach * f for f in (0.5, 0.85)])[order]
            ea, eb = (np.array([r[end] * 0.82, r[end] * 0.42])[order] for r in (a, b))
            if end == 0:
                path, a, b = np.concatenate([extra, path]), np.r_[ea, a], np.r_[eb, b]
            else:
                path, a, b = np.concatenate([path, extra]), np.r_[a, ea], np.r_[b, eb]
    tangent = np.gradient(path, axis=0)
    tangent /= np.linalg.norm(tangent, axis=1, keepdims=True)
    side = np.cross(np.asarray(up, float), tangent)
    side /= np.linalg.norm(side, axis=1, keepdims=True)
    over = np.cross(tangent, side)
    angle = np.arange(segments) * RING / segments
    c, s = superellipse(angle, 1, 1, 1, power)
    rings = (
        path[:, None]
        + c[None, :, None] * (a[:, None] * side)[:, None]
        + s[None, :, None] * (b[:, None] * over)[:, None]
    )
    return rings.reshape(-1, 3), grid_faces(len(path), segments, True, True, True)


def ellipsoid(centre, radius, segments=10, rings=7):
    """``(vertices, faces)``; ``radius`` is a number or (3,)."""
    latitude = np.linspace(-np.pi / 2, np.pi / 2, rings + 2)[1:-1, None]
    angle = np.arange(segments) * RING / segments
    points = np.stack(np.broadcast_arrays(np.cos(latitude) * np.cos(angle), np.cos(latitude) * np.sin(angle),
                                          np.sin(latitude)), -1)  # fmt: skip
    return points.reshape(-1, 3) * radius + np.asarray(centre, float), grid_faces(rings, segments, True, True, True)


def relax(vertices, faces, chosen, rounds=2, strength=0.5):
    """Move the ``chosen`` vertices (bool (n,)) towards the mean of their neighbours; returns a new array."""
    pairs = np.array([(face[k], face[k - 1]) for face in faces for k in range(len(face)) if len(face) <= 4])
    pairs = np.unique(np.concatenate([pairs, pairs[:, ::-1]]), axis=0)
    degree = np.bincount(pairs[:, 0], minlength=len(vertices))[:, None]
    out = np.array(vertices, float)
    for _ in range(rounds):
        total = np.stack([np.bincount(pairs[:, 0], out[pairs[:, 1], k], len(out)) for k in range(out.shape[1])], 1)
        out = np.where(chosen[:, None], out + strength * (total / np.maximum(degree, 1) - out), out)
    return out
