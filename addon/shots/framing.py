# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a level camera must stand so that what it frames lands where it should, for many views at once. Pure.

For each view (a bearing, a height rule, a lens) three unknowns - log distance, pan, tilt - meet three wishes: sideways
place, height of the top edge, size. Newton's method with a numeric Jacobian, all views in one batch.
"""

from dataclasses import dataclass, field, replace

import numpy as np

from . import camera, sizes

STEPS = 9
CLOSE = 1e-5
_NUDGE = 1e-4


@dataclass
class Views:
    """N ways to look, arrays (N,).

    ``bearing`` yaw of the direction from the aim to the camera; the camera's height is ``base + slope * distance``
    (horizontal); ``tx``, ``ty`` half tangents.
    """

    bearing: np.ndarray
    base: np.ndarray
    slope: np.ndarray
    tx: np.ndarray
    ty: np.ndarray

    def __len__(self):
        return len(self.bearing)

    def take(self, index):
        return Views(self.bearing[index], self.base[index], self.slope[index], self.tx[index], self.ty[index])


@dataclass
class Aim:
    """What is framed and how.

    ``pivot`` (3,) is turned about. ``tops`` (T, 3): the highest on screen goes to ``y_top``. ``bottoms`` (B, 3): their
    mean (the lowest of them, if ``whole``) goes to ``y_bottom``. ``wide`` (W, 3): their middle goes to ``x`` (a number
    or (N,)) and their span may be at most ``width``; whichever of height and width needs more room decides
    the distance.
    """

    pivot: np.ndarray
    tops: np.ndarray
    bottoms: np.ndarray
    wide: np.ndarray
    y_top: float
    y_bottom: float
    x: object = 0.0
    width: float = 1.7
    subjects: list = field(default_factory=list)
    whole: bool = False


@dataclass
class Solutions:
    """Cameras for N views: ``position`` (N, 3), ``pan``, ``tilt``, ``distance`` (horizontal, m), ``error`` (N,).

    ``loose`` (N,) is by how much the frame had to be larger than the size asks to hold everyone: 0 when not at all.
    """

    position: np.ndarray
    pan: np.ndarray
    tilt: np.ndarray
    distance: np.ndarray
    error: np.ndarray
    loose: np.ndarray


def solve(aim, views):
    """``Solutions`` for all views; ``error`` is the largest wish missed (frame units), to be tested by the caller."""
    n = len(views)
    points = np.concatenate([aim.tops, aim.bottoms, aim.wide])[None]
    counts = len(aim.tops), len(aim.bottoms), len(aim.wide)
    unknowns = _start(aim, views)
    rows = np.arange(n)
    missed = _missed(unknowns, aim, views, points, counts)
    for _ in range(STEPS):
        open_ = np.abs(missed).max(1) > CLOSE
        rows, missed = rows[open_], missed[open_]
        if not len(rows):
            break
        part, at = views.take(rows), _rows(aim, rows)
        jacobian = np.empty((len(rows), 3, 3))
        for k in range(3):
            moved = unknowns[rows]
            moved[:, k] += _NUDGE
            jacobian[:, :, k] = (_missed(moved, at, part, points, counts) - missed) / _NUDGE
        jacobian[:, range(3), range(3)] += 1e-9
        unknowns[rows] -= np.clip(_solve3(jacobian, missed), -0.35, 0.35)
        missed = _missed(unknowns[rows], at, part, points, counts)
    missed = _missed(unknowns, aim, views, points, counts)
    position, pan, tilt = _unpack(unknowns, aim, views)
    _, y, _ = camera.project(points[:, : counts[0] + counts[1]], position, pan, tilt, views.tx, views.ty)
    tall = (y[:, : counts[0]].max(1) - y[:, counts[0] :].mean(1)) / (aim.y_top - aim.y_bottom)
    loose = np.maximum(1 / np.maximum(tall, 1e-3) - 1, 0)
    return Solutions(position, pan, tilt, np.exp(unknowns[:, 0]), np.abs(missed).max(1), loose)


def _rows(aim, rows):
    return aim if np.ndim(aim.x) == 0 else replace(aim, x=aim.x[rows])


def _solve3(a, b):
    """``x`` of ``a x = b`` for (N, 3, 3) and (N, 3); rows without a solution give zero."""
    inverse = np.stack([np.cross(a[:, 1], a[:, 2]), np.cross(a[:, 2], a[:, 0]), np.cross(a[:, 0], a[:, 1])], 2)
    determinant = (a[:, 0] * inverse[:, :, 0]).sum(1)
    usable = np.abs(determinant) > 1e-12
    x = (inverse * b[:, None, :]).sum(2) / np.where(usable, determinant, 1.0)[:, None]
    return np.where(usable[:, None], x, 0.0)


def _start(aim, views):
    """First guess (N, 3): the distance at which a subject seen square would have its size."""
    top, bottom = aim.tops.mean(0), aim.bottoms.mean(0)
    tall = max(np.linalg.norm(top - bottom), 0.05)
    need = 2 * tall / max(aim.y_top - aim.y_bottom, 0.05)
    span = np.linalg.norm(aim.wide.max(0)[:2] - aim.wide.min(0)[:2])
    distance = np.maximum(need / (2 * views.ty), span * 0.7 / (max(aim.width, 0.05) * views.tx)) + 0.05
    distance = distance / np.sqrt(1 + np.minimum(views.slope**2, 20))
    unknowns = np.stack([np.log(distance), views.bearing, np.zeros(len(views))], 1)
    position, _, _ = _unpack(unknowns, aim, views)
    unknowns[:, 1], unknowns[:, 2] = camera.aim(position, (top + bottom) / 2)
    return unknowns


def _unpack(unknowns, aim, views):
    distance = np.exp(np.clip(unknowns[:, 0], -4, 6))
    position = np.stack(
        [
            aim.pivot[0] + np.sin(views.bearing) * distance,
            aim.pivot[1] - np.cos(views.bearing) * distance,
            views.base + views.slope * distance,
        ],
        1,
    )
    return position, unknowns[:, 1], unknowns[:, 2]


def _missed(unknowns, aim, views, points, counts):
    position, pan, tilt = _unpack(unknowns, aim, views)
    x, y, depth = camera.project(points, position, pan, tilt, views.tx, views.ty)
    y = np.where(depth > 1e-3, y, np.sign(y) * 10)
    tops, bottoms, wide = y[:, : counts[0]], y[:, counts[0] : counts[0] + counts[1]], x[:, -counts[2] :]
    low, high = wide.min(1), wide.max(1)
    top = tops.max(1)
    tall = (top - (bottoms.min(1) if aim.whole else bottoms.mean(1))) / (aim.y_top - aim.y_bottom)
    scale = np.maximum(np.maximum(tall, (high - low) / aim.width), 1e-3)
    return np.stack([np.log(scale), (low + high) / 2 - aim.x, top - aim.y_top], 1)


def person(sample, performer, index, size, x=0.0, pad=0.0):
    """The ``Aim`` of one person at a size, from the pose at a sampled index; ``x`` places the face sideways.

    Someone who lies is framed by all of the body from the cut upwards, in both directions.
    """
    return people(sample, [performer], index, size, x, pad)


def people(sample, performers, index, size, x=0.0, pad=0.12, width=1.66):
    """The ``Aim`` of several people at a size: cut by their mean cut line, all within ``width`` of the frame.

    ``index`` is one sampled index, or several that the frame must hold all of. ``pad`` is half a body's width in metres
    that must stay inside with the face, when there is more than one.
    """
    cut, rows = sizes.CUTS[size], np.atleast_1d(index)
    tops = np.concatenate([sample.anchor(p, cut.top)[rows] for p in performers])
    bottoms = np.concatenate([sample.anchor(p, cut.bottom)[rows] for p in performers])
    faces = np.concatenate([sample.anchor(p, 0.92)[rows] for p in performers])
    wide = faces
    if len(performers) > 1:
        wide = np.concatenate([_span(sample, p, i, pad) for p in performers for i in rows])
    lying = [(p, i) for p in performers for i in rows if sample.upright(p)[i] < 0.5]
    if lying:
        body = np.array([sample.anchor(p, f)[i] for p, i in lying for f in np.linspace(cut.bottom, 1.0, 5)])
        wide = np.concatenate([wide, body])
        tops, width = np.concatenate([tops, body + np.array([0, 0, 0.12])]), min(width, 1.4)
        bottoms = np.concatenate([bottoms, body - np.array([0, 0, 0.1])])
    high, low = 1 - 2 * cut.ceiling, -1 + 2 * cut.floor
    return Aim(faces.mean(0), tops, bottoms, wide, high, low, x, width, list(performers), bool(lying))


def box(points, share=0.62, width=1.3):
    """The ``Aim`` of a thing or a place: ``points`` (P, 3), filling at most ``share`` of the frame's height."""
    points = np.asarray(points, float)
    low, high = points.min(0), points.max(0)
    top, bottom = points[points[:, 2] > (low[2] + high[2]) / 2], points[points[:, 2] <= (low[2] + high[2]) / 2]
    if not len(top):
        top = bottom
    middle = (low + high) / 2
    return Aim(middle, top, bottom, points, share, -share, 0.0, width)


def _span(sample, performer, index, pad):
    """Points around a face that mark how wide a person is, (5, 3)."""
    joints = sample.joints[performer]
    face = sample.anchor(performer, 0.92)[index]
    around = [face + np.array([dx, dy, 0]) for dx, dy in ((pad, 0), (-pad, 0), (0, pad), (0, -pad))]
    return np.array([*around, joints["shoulder.L"][index], joints["shoulder.R"][index]])
