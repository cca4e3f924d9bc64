# SPDX-License-Identifier: GPL-3.0-or-later
"""Eyeballs, ears, spectacles and the plain face of the crowd, in head space. Pure."""

import numpy as np

from .head import EYE_RADIUS, EYE_X, EYE_Y, LIP_BOTTOM, LIP_TOP, MOUTH_T
from .mesh import RING, flipped, grid_faces, tube
from .skeleton import HEAD_HEIGHT


def eyeball(head):
    """``(vertices, faces, materials)`` of the left eye in head space, looking to -y."""
    stops = np.radians([0.001, 12.5, 29.0, 31.5, 52, 78, 112])
    names = ["pupil", "iris", "iris_rim", "eye", "eye", "eye"]
    k = 14
    angle = np.arange(k) * RING / k
    radius = EYE_RADIUS
    rings = [
        np.stack(
            [radius * np.sin(a) * np.cos(angle), np.full(k, -radius * np.cos(a)), radius * np.sin(a) * np.sin(angle)], 1
        )
        for a in stops
    ]
    vertices = np.concatenate(rings) + np.array([EYE_X, EYE_Y, head.eye_t * HEAD_HEIGHT])
    faces = grid_faces(len(stops), k)
    kinds = [names[i] for i in range(len(stops) - 1) for _ in range(k)]
    return vertices, flipped(faces), kinds


def glint(head):
    """A speck of light on the left and the right eyeball (both seen from the same side), in head space."""
    k = 6
    angle = np.arange(k) * RING / k
    out = []
    for side in (1, -1):
        centre = np.array([side * EYE_X + 0.0017, EYE_Y, head.eye_t * HEAD_HEIGHT + 0.0016])
        disc = np.stack([0.00085 * np.cos(angle), np.zeros(k), 0.00085 * np.sin(angle)], 1) + centre
        rel = disc - [side * EYE_X, EYE_Y, head.eye_t * HEAD_HEIGHT]
        disc[:, 1] = EYE_Y - np.sqrt((EYE_RADIUS + 0.00018) ** 2 - rel[:, 0] ** 2 - rel[:, 2] ** 2)
        out.append((disc, [tuple(range(k))]))
    return out


def ear(head, fine=True):
    """``(vertices, faces)`` of the left ear in head space."""
    k = 14 if fine else 8
    angle = np.arange(k) * RING / k
    c, s = np.cos(angle), np.sin(angle)
    size = 1 - 0.07 * head.woman + 0.06 * head.old
    y = 0.0105 * c * (1 + 0.22 * s)
    z = 0.0175 * s * (1 - 0.08 * c)
    stand = np.interp(c, (-1, -0.4, 0.3, 1), (0.15, 0.45, 0.9, 1.0))
    rings = []
    profile = (
        (0.80, -0.0050),
        (0.98, 0.0038),
        (1.03, 0.0068),
        (0.93, 0.0080),
        (0.80, 0.0066),
        (0.62, 0.0044),
        (0.34, 0.0036),
    )
    for grow, out in profile if fine else profile[::2]:
        rings.append(np.stack([out * (0.35 + 0.65 * stand) if out > 0 else np.full(k, out), y * grow, z * grow], 1))
    vertices = np.concatenate(rings) * size
    vertices[:, 1] += vertices[:, 2] * 0.20
    vertices[:, 0] += vertices[:, 1] * 0.18
    level = head.eye_t - 0.028
    width = head.skull(np.radians(6.0), level)[..., 0]
    vertices += [width - 0.0008, 0.0095, level * HEAD_HEIGHT]
    return vertices, grid_faces(len(rings), k, True, False, True)


def glasses(head):
    """``(vertices, faces)`` of a pair of spectacles in head space."""
    k = 16
    angle = np.arange(k) * RING / k
    c, s = np.cos(angle), np.sin(angle)
    shape = (np.abs(c) ** 3 + np.abs(s) ** 3) ** (-1 / 3)
    level, front = (head.eye_t - 0.008) * HEAD_HEIGHT, -0.0530
    vertices, faces = [], []

    def add(path, radius, closed=False):
        first = sum(len(v) for v in vertices)
        v, f = tube(path, radius, radius, 5, (0.0, 0.3, 1.0), round_ends=(False, False))
        vertices.append(v)
        faces.extend(tuple(i + first for i in face) for face in f)

    for side in (1, -1):
        x = side * (EYE_X + 0.0002) + 0.0125 * c * shape
        z = level + 0.0092 * s * shape
        y = front + 0.10 * np.abs(np.abs(x) - 0.006)
        ring = np.stack([x, y, z], 1)
        first = sum(len(v) for v in vertices)
        centre = ring.mean(0)
        rows = [
            centre + (ring - centre) * g + [0, d, 0] for g, d in ((1.0, 0), (0.90, 0), (0.90, 0.0016), (1.0, 0.0016))
        ]
        vertices.append(np.concatenate([*rows, rows[0]]))
        faces.extend(tuple(i + first for i in f) for f in grid_faces(5, k))
        hinge = np.array([side * 0.0312, front + 0.003, level + 0.003])
        add(
            [
                hinge,
                np.add(hinge, (side * 0.010, 0.014, 0)),
                [side * 0.0435, 0.004, level + 0.003],
                [side * 0.0425, 0.016, level - 0.004],
            ],
            0.0008,
        )
    add(
        [
            [-0.0062, front + 0.0002, level + 0.002],
            [0, front - 0.0012, level + 0.0032],
            [0.0062, front + 0.0002, level + 0.002],
        ],
        0.0009,
    )
    return np.concatenate(vertices), faces


def creases(head):
    """``[(vertices, faces)]`` of the lines in an old face: brow, corners of the eyes, beside the mouth."""
    lines = []
    for level, reach, rise in ((0.655, 0.022, 0.006), (0.695, 0.018, 0.007)):
        x = np.linspace(-reach, reach, 11)
        lines.append((x, level + rise * np.cos(x / reach * 4.2) - 0.4 * np.abs(x), 0.0042))
    for side in (1, -1):
        for slope in (-0.012, 0.010):
            x = np.linspace(0.0300, 0.0355, 5)
            lines.append((side * x, head.eye_t - 0.004 + slope * (0.4 + (x - 0.0300) / 0.0055), 0.0034))
        x = np.array([0.0128, 0.0148, 0.0170, 0.0188, 0.0200])
        lines.append((side * x, np.array([0.312, 0.288, 0.262, 0.236, 0.212]), 0.0046))
        x = np.linspace(0.0105, 0.0255, 8)
        lines.append((side * x, head.eye_t - 0.052 - 0.016 * np.sin(np.pi * np.linspace(0.1, 0.9, 8)), 0.0036))
    parts = []
    for x, t, wide in lines:
        taper = np.sin(np.pi * np.linspace(0.08, 0.92, len(x))) * wide
        slope = np.gradient(t) / np.maximum(np.abs(np.gradient(x)) / HEAD_HEIGHT, 1e-6)
        across = np.stack([-np.sign(np.gradient(x)) * slope, np.ones(len(x))], 1)
        across /= np.linalg.norm(across, axis=1, keepdims=True)
        rows = []
        for share in (-1, 1):
            px = x + across[:, 0] * taper * share * HEAD_HEIGHT / 2
            pt = t + across[:, 1] * taper * share / 2
            point = head.surface(head.angle_at(px, pt), pt, ease=np.full(len(px), 0.00045))
            rows.append(np.stack([np.abs(point[:, 0]) * np.sign(px + 1e-12), point[:, 1], point[:, 2]], 1))
        faces = grid_faces(2, len(x), closed=False)
        parts.append((np.concatenate(rows), faces if x[-1] > x[0] else flipped(faces)))
    return parts


def lenses(head):
    """``(vertices, faces)`` of dark glass that fills the spectacles."""
    angle = np.arange(12) * RING / 12
    c, s = np.cos(angle), np.sin(angle)
    shape = 0.95 * (np.abs(c) ** 3 + np.abs(s) ** 3) ** (-1 / 3)
    level, points, faces = (head.eye_t - 0.008) * HEAD_HEIGHT, [], []
    for side in (1, -1):
        x = side * EYE_X + 0.0125 * c * shape
        y = -0.0524 + 0.10 * np.abs(np.abs(x) - 0.006)
        points.append(np.stack([x, y, level + 0.0092 * s * shape], 1))
        faces.append(tuple(i + 12 * len(faces) for i in range(12)))
    return np.concatenate(points), faces


def mask(head, fine=True):
    """``(vertices, faces)`` of a cloth over mouth and nose, with its bands round the ears."""
    x = np.linspace(-1, 1, 15 if fine else 9)
    t = np.linspace(0.075, 0.385, 9 if fine else 6)[:, None]
    half = np.interp(t, (0.075, 0.2, 0.385), (0.022, 0.032, 0.029))
    wide = x * half
    angle = head.angle_at(wide, t + 0 * wide)
    points = head.surface(angle, t + 0 * wide, ease=np.full(wide.shape, 0.0016))
    bulge = np.sin(np.pi * np.clip((t - 0.05) / 0.36, 0, 1)) * (1 - x**2) ** 0.5
    points[..., 1] = np.minimum(points[..., 1], -0.0505 - 0.0085 * bulge + 0.020 * x**2)
    faces = flipped(grid_faces(len(t), len(x), closed=False))
    vertices = [points.reshape(-1, 3)]
    for side in (1, -1):
        for row in (1, -2):
            start = points[row, -1 if side > 0 else 0]
            end = np.array([side * 0.0435, 0.004, (head.eye_t - 0.03) * HEAD_HEIGHT])
            v, f = tube([start, (start + end) / 2 + [side * 0.004, -0.004, 0], end], 0.0007, 0.0007, 4, (0, 0.3, 1.0),
                        round_ends=(False, False))  # fmt: skip
            faces = faces + [tuple(i + sum(map(len, vertices)) for i in face) for face in f]
            vertices.append(v)
    return np.concatenate(vertices), faces


def plain_face(head):
    """``[(vertices, faces, material)]`` of a head seen from afar: skin, lips, eyes and brows laid on."""
    x = np.array([0, 0.006, 0.012, 0.019, 0.027, 0.0355])
    front = np.arctan2(-0.0515 * (1 - (x / 0.043) ** 2.3) ** (1 / 2.3), x)
    left = np.concatenate([front, np.radians((-22, 8, 45, 90))])
    angle = np.concatenate([left, np.pi - left[1:-1][::-1]])
    t = np.array([0, 0.04, 0.10, 0.17, MOUTH_T, 0.26, 0.295, 0.335, 0.40, 0.455, 0.50, 0.56, 0.64, 0.76, 0.90, 0.985])
    points = head.surface(angle[None], t[:, None]).reshape(-1, 3)
    parts = [(points, grid_faces(len(t), len(angle), True, True, True), "skin")]

    def patch(x, t, ease, material):
        centre = head.surface(head.angle_at(x.mean(), t.mean()), t.mean(), ease=np.array(ease))
        ring = head.surface(head.angle_at(x, t), t, ease=np.full(len(x), ease))
        ring[:, 0] = x
        fan = [(0, i + 1, (i + 1) % len(x) + 1) for i in range(len(x))]
        parts.append((np.concatenate([centre[None], ring]), fan, material))

    turn = np.arange(10) * RING / 10
    c, s = np.cos(turn), np.sin(turn)
    for side in (1, -1):
        patch(side * (EYE_X - 0.0003 + 0.0084 * c)[::side], (head.eye_t + 0.024 * s)[::side], 0.0006, "eye")
        patch(side * EYE_X + 0.0042 * c, head.eye_t + 0.031 * s * 0.92, 0.0011, "pupil")
        brow = np.linspace(0, 1, 5)
        bx = 0.0080 + 0.0225 * brow
        bt = head.eye_t + 0.075 + 0.014 * np.sin(np.pi * brow * 0.8)
        half = 0.010 * np.array([0.7, 1, 1, 0.7, 0.2])
        patch(
            side * np.concatenate([bx, bx[::-1]])[::side],
            np.concatenate([bt - half, (bt + half)[::-1]])[::side],
            0.0011,
            "brow",
        )
    lips = np.where(s > 0, LIP_TOP - MOUTH_T, MOUTH_T - LIP_BOTTOM) * s * 0.8
    patch(head.mouth * c, MOUTH_T + lips, 0.0008, "lip")
    return parts
