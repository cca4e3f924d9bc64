# SPDX-License-Identifier: GPL-3.0-or-later
"""How a loose thing comes to rest on the floor: it tips over an edge until it stands steadily. Pure."""

import math

import numpy as np

NEAR = 0.001  # m above the lowest point: touches the floor
MOST = math.radians(40)  # a thing that would tip further has been made as it should lie
TURNS = 12


def pose(points, faces):
    """The rotation (3, 3) that lets a thing of these points (n, 3) rest steadily; its shells are taken as solid."""
    points = np.asarray(points, float)
    middle, whole = _middle(points, faces), np.eye(3)
    for _ in range(TURNS):
        low = points[:, 2].min()
        edge, way = _edge(points[points[:, 2] < low + NEAR][:, :2], middle[:2])
        if edge is None:
            return whole
        ahead = (points[:, :2] - edge) @ way
        rise = points[:, 2] - low
        before = ahead > 1e-5
        angles = np.arctan2(rise[before], ahead[before])
        angle = angles[angles > 1e-6].min(initial=math.pi)
        turn = _about((-way[1], way[0], 0.0), angle)
        whole = turn @ whole
        if math.acos(min(1.0, (np.trace(whole) - 1) / 2)) > MOST:
            return np.eye(3)
        points, middle = points @ turn.T, turn @ middle
    return whole


def _middle(points, faces):
    corners = points[np.array([(f[0], f[i], f[i + 1]) for f in faces for i in range(1, len(f) - 1)])]
    volume = np.einsum("ij,ij->i", corners[:, 0], np.cross(corners[:, 1], corners[:, 2])) / 6
    return (corners.sum(1) / 4 * volume[:, None]).sum(0) / volume.sum()


def _edge(ground, spot):
    """``(point, way)``: where the hull of what touches the ground is nearest to a spot outside it, and the unit way
    from there to the spot; ``(None, None)`` for a spot above the hull."""
    hull = _hull(ground)
    after = np.roll(hull, -1, axis=0)
    along, to = after - hull, spot - hull
    if len(hull) > 2 and (along[:, 0] * to[:, 1] - along[:, 1] * to[:, 0] >= -1e-9).all():
        return None, None
    share = (along * to).sum(1) / np.maximum((along * along).sum(1), 1e-18)
    nearest = hull + along * np.clip(share, 0, 1)[:, None]
    far = np.linalg.norm(spot - nearest, axis=1)
    best = int(far.argmin())
    if far[best] < 1e-6:
        return None, None
    return nearest[best], (spot - nearest[best]) / far[best]


def _hull(points):
    """The convex hull of points (n, 2), counter-clockwise."""
    rows = sorted({(round(float(x), 6), round(float(y), 6)) for x, y in points})
    if len(rows) < 3:
        return np.array(rows)

    def half(rows):
        out = []
        for p in rows:
            while len(out) > 1 and (out[-1][0] - out[-2][0]) * (p[1] - out[-2][1]) <= (
                (out[-1][1] - out[-2][1]) * (p[0] - out[-2][0])
            ):
                out.pop()
            out.append(p)
        return out[:-1]

    return np.array(half(rows) + half(rows[::-1]))


def _about(axis, angle):
    """The rotation by an angle about a unit axis."""
    x, y, z = axis
    cross = np.array([[0, -z, y], [z, 0, -x], [-y, x, 0]])
    return np.eye(3) + math.sin(angle) * cross + (1 - math.cos(angle)) * cross @ cross
