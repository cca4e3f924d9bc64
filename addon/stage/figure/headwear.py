# SPDX-License-Identifier: GPL-3.0-or-later
"""Cloth about the head: hoods, headscarves and veils, in head space. Pure.

Each function returns ``[(vertices, faces, material, head share (n,) or None)]``.
"""

import numpy as np

from . import hair
from .mesh import RING, bump, flipped, grid_faces, smooth
from .skeleton import HEAD_HEIGHT

_ROUND = ((0.0, -90, 0.745), (0.08, -76, 0.72), (0.16, -63, 0.63), (0.24, -53, 0.45), (0.32, -47, 0.24))
_HOOD = hair.Style(
    (*_ROUND, (0.40, -40, 0.02), (0.52, -8, -0.14), (0.75, 45, -0.16), (1, 90, -0.16)),
    (*_ROUND, (0.40, -40, 0.02), (0.52, -8, -0.14), (0.75, 45, -0.16), (1, 90, -0.16)),
    ((90, 0.93), (90, 0.93)), 0.0150, 0.0135, 0.9, 0.30, 0.10, lock=9, groove=0.0004, ragged=0.0,
)  # fmt: skip
_SCARF = hair.Style(
    (*_ROUND, (0.40, -52, -0.02), (0.52, -10, -0.30), (0.75, 45, -0.46), (1, 90, -0.52)),
    (*_ROUND, (0.40, -52, -0.02), (0.52, -10, -0.30), (0.75, 45, -0.46), (1, 90, -0.52)),
    ((90, 0.90), (90, 0.90)), 0.0095, 0.0090, 0.9, 0.34, 0.05, lock=9, groove=0.0008, ragged=0.0,
)  # fmt: skip


def hood(head, hero):
    """A hood drawn up."""
    return _shell(head, _HOOD, hero)


def headscarf(head, hero):
    """A cloth round head and neck, crossed under the chin."""
    parts = _shell(head, _SCARF, hero)
    n, k = (24, 7) if hero else (14, 5)
    turn = np.arange(n) * RING / n
    front = np.clip(-np.sin(turn), 0, 1)
    centre = np.stack([0.036 * np.cos(turn), 0.012 + 0.037 * np.sin(turn), -0.013 - 0.006 * front], 1)
    out = np.stack([np.cos(turn), np.sin(turn), 0 * turn], 1)
    phi = np.arange(k) * RING / k
    ring = centre[:, None] + 0.0125 * (
        np.cos(phi)[None, :, None] * out[:, None] * 0.8 + np.sin(phi)[None, :, None] * np.array([0, 0, 1.3])
    )
    v = ring.reshape(-1, 3)
    faces = [(i * k + j, i * k + (j + 1) % k, (i + 1) % n * k + (j + 1) % k, (i + 1) % n * k + j)
             for i in range(n) for j in range(k)]  # fmt: skip
    return [*parts, (v, flipped(faces), "hat", np.full(len(v), 0.5))]


def veil(head, hero):
    """A bride's veil: gathered at the crown, falling over the back."""
    n, k = (13, 25) if hero else (8, 13)
    spread = np.linspace(-1, 1, k)
    angle = np.radians(90 + 78 * spread)
    steps = np.linspace(0, 1, n)[:, None]
    t = np.maximum(0.90 - 0.62 * steps * 1.6, 0.40)
    on = head.skull(angle[None] + 0 * t, t + 0 * angle[None], 0.0)
    ease = 0.010 + 0.012 * smooth(0.0, 0.5, steps)
    out = on - [0, 0.004, 0]
    out[..., 2] = 0
    out /= np.linalg.norm(out, axis=-1, keepdims=True)
    points = on + out * ease[..., None]
    fall = np.maximum(steps - 0.32, 0) / 0.68
    points[..., 2] -= 0.30 * fall
    points[..., :2] += out[..., :2] * (0.020 * smooth(0, 0.6, fall))[..., None]
    points[..., 1] += 0.012 * fall
    fold = 0.0035 * np.cos(spread * 22)[None] * smooth(0.15, 0.7, steps)
    points[..., :2] += out[..., :2] * fold[..., None]
    faces = grid_faces(n, k, closed=False)
    share = np.repeat(smooth(-0.15, 0.35, points[..., 2].mean(1) / HEAD_HEIGHT), k)
    band = np.linspace(-1, 1, 17 if hero else 9)
    arc = np.radians(90 + 62 * band)
    rows = [head.skull(arc, 0.90 + 0 * arc + d, e) for d, e in ((-0.03, 0.010), (0.0, 0.0155), (0.03, 0.010))]
    comb = np.concatenate(rows) + np.tile(0.002 * bump(np.mod(band * 5, 1) - 0.5, 0.3), 3)[:, None] * [0, 0, 1]
    return [
        (points.reshape(-1, 3), faces, "veil", share),
        (comb, grid_faces(3, len(band), closed=False), "veil", None),
    ]


def _shell(head, style, hero):
    columns, rows = (64, 12) if hero else (28, 7)
    return [(v, f, "hat", share) for v, f, share in hair.shell(head, style, columns, rows)]
