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
