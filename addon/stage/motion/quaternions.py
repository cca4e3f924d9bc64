# SPDX-License-Identifier: GPL-3.0-or-later
"""Quaternions over time. Pure numpy; component first: a quaternion track is (4, n) w x y z, a vector track (3, n)."""

import numpy as np


def multiply(a, b):
    """a after b."""
    w1, x1, y1, z1 = a
    w2, x2, y2, z2 = b
    return np.stack(
        [
            w1 * w2 - x1 * x2 - y1 * y2 - z1 * z2,
            w1 * x2 + x1 * w2 + y1 * z2 - z1 * y2,
            w1 * y2 - x1 * z2 + y1 * w2 + z1 * x2,
            w1 * z2 + x1 * y2 - y1 * x2 + z1 * w2,
        ]
    )


def conjugate(q):
    """The inverse of unit quaternions."""
    return np.stack([q[0], -q[1], -q[2], -q[3]])


def rotate(q, v):
    """Vectors (3, n) or (3, 1) turned by quaternions (4, n)."""
    w, x, y, z = q
    a, b, c = v
    tx, ty, tz = 2 * (y * c - z * b), 2 * (z * a - x * c), 2 * (x * b - y * a)
    return np.stack([a + w * tx + y * tz - z * ty, b + w * ty + z * tx - x * tz, c + w * tz + x * ty - y * tx])


def about(axis, degrees):
    """Turns about the axis 0, 1 or 2."""
    half = np.radians(np.atleast_1d(np.asarray(degrees, float))) / 2
    q = np.zeros((4, len(half)))
    q[0], q[1 + axis] = np.cos(half), np.sin(half)
    return q


def bend(pitch, side, twist):
    """Twist about z after side about y after pitch about x, in degrees."""
    return multiply(multiply(about(2, twist), about(1, side)), about(0, pitch))


def dot(a, b):
    return (a * b).sum(0)


def cross(a, b):
    return np.stack([a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]])


def unit(v):
    return v / np.maximum(np.sqrt((v * v).sum(0)), 1e-9)


def align(rest_direction, rest_hinge, direction, hinge):
    """Turns that carry a rest direction and hinge (3, 1) onto directions and hinges (3, n)."""
    first = unit(np.concatenate([(1 + dot(rest_direction, direction))[None], cross(rest_direction, direction)]))
    carried = rotate(first, rest_hinge)
    half = np.arctan2(dot(cross(carried, hinge), direction), dot(carried, hinge)) / 2
    return multiply(np.concatenate([np.cos(half)[None], direction * np.sin(half)]), first)


def blend(a, b, weight):
    """Normalised linear interpolation over time, the short way round, without changing sides half-way."""
    a, b = continuous(a), continuous(b)
    near = dot(a, b)
    sure = np.maximum.accumulate(np.where(np.abs(near) > 0.3, np.arange(len(near)), 0))
    b = b * np.where(near[sure] < 0, -1.0, 1.0)
    return unit(a + (b - a) * weight)


def continuous(q):
    """The same turns without sign flips from one frame to the next, so that linear keys do not spin."""
    sign = np.where(dot(q[:, 1:], q[:, :-1]) < 0, -1.0, 1.0)
    q = q * np.concatenate([[1.0 if q[0, 0] >= 0 else -1.0], sign]).cumprod()
    return q


def from_matrix(m):
    """One quaternion (4,) of a rotation matrix (3, 3)."""
    m = np.asarray(m, float)
    k = np.empty((4, 4))
    k[0] = m[0, 0] + m[1, 1] + m[2, 2], m[2, 1] - m[1, 2], m[0, 2] - m[2, 0], m[1, 0] - m[0, 1]
    k[1] = 0, m[0, 0] - m[1, 1] - m[2, 2], m[0, 1] + m[1, 0], m[0, 2] + m[2, 0]
    k[2] = 0, 0, m[1, 1] - m[0, 0] - m[2, 2], m[1, 2] + m[2, 1]
    k[3] = 0, 0, 0, m[2, 2] - m[0, 0] - m[1, 1]
    k = np.triu(k) + np.triu(k, 1).T
    q = np.linalg.eigh(k)[1][:, -1]
    return q if q[0] >= 0 else -q
