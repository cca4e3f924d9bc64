# SPDX-License-Identifier: GPL-3.0-or-later
"""A small picture of a thing, drawn with numpy: asset previews must be made where there is no graphics card. Pure."""

import math

import numpy as np

SIZE = 256  # pixels
_SAMPLES = 1_500_000  # points on the surfaces, shared out by how large these look
_MARGIN = 0.92  # of the picture that the thing fills
_TURN, _TILT = math.radians(-32), math.radians(24)  # the view: from the front, to the right, from above
_LIGHT = np.array((-0.45, 0.6, 0.66))  # in the view's space: right, up, towards the eye


def smooth(triangles, colours, size=SIZE):
    """``draw`` with soft edges: drawn twice as large, four pixels made one."""
    large = draw(triangles, colours, 2 * size)
    large[..., :3] *= large[..., 3:]
    small = large.reshape(size, 2, size, 2, 4).mean(axis=(1, 3))
    small[..., :3] /= np.maximum(small[..., 3:], 1e-6)
    return small


def within(triangles, low, high):
    """``(triangles, which)``: those that reach into a box, cut down to it, and which of the given ones they are."""
    triangles = np.asarray(triangles, float)
    inside = (triangles.max(axis=1) > low).all(axis=1) & (triangles.min(axis=1) < high).all(axis=1)
    return np.clip(triangles[inside], low, high), inside


def draw(triangles, colours, size=SIZE, turn=_TURN, tilt=_TILT):
    """A picture (size, size, 4), bottom row first, sRGB 0..1 with alpha, of triangles (n, 3, 3) in ``colours``
    (n, 3). What faces away is not drawn, so that one looks into rooms."""
    picture = np.zeros((size, size, 4), np.float32)
    seen = np.asarray(triangles, float) @ _view(turn, tilt).T
    normals = np.cross(seen[:, 1] - seen[:, 0], seen[:, 2] - seen[:, 0])
    front = normals[:, 2] > 1e-12
    seen, normals, colours = seen[front], normals[front], np.asarray(colours, float)[front]
    if not len(seen):
        return picture
    normals /= np.linalg.norm(normals, axis=1, keepdims=True)
    low, high = seen.reshape(-1, 3).min(axis=0), seen.reshape(-1, 3).max(axis=0)
    scale = size * _MARGIN / max((high - low)[:2].max(), 1e-9)
    seen[..., :2] = (seen[..., :2] - (low + high)[:2] / 2) * scale + size / 2
    light = 0.42 + 0.58 * np.clip(normals @ (_LIGHT / np.linalg.norm(_LIGHT)), 0, 1)
    points, owner = _scattered(seen)
    place = np.clip(points[:, :2].astype(int), 0, size - 1)
    pixel = place[:, 1] * size + place[:, 0]
    order = np.argsort(points[:, 2], kind="stable")  # the nearest is written last
    flat = picture.reshape(-1, 4)
    flat[pixel[order], :3] = (colours * light[:, None])[owner[order]]
    flat[pixel[order], 3] = 1
    return np.clip(_closed(_closed(picture)), 0, 1)


def _view(turn, tilt):
    """Rows: right, up and towards the eye, of one who looks along +y from the front."""
    eye = np.array((math.sin(-turn) * math.cos(tilt), -math.cos(turn) * math.cos(tilt), math.sin(tilt)))
    right = np.array((math.cos(turn), math.sin(-turn), 0.0))
    return np.stack([right, np.cross(eye, right), eye])


def _scattered(seen):
    """Points on triangles, and whose they are: more on larger ones, some on each."""
    edges = seen[:, 1, :2] - seen[:, 0, :2], seen[:, 2, :2] - seen[:, 0, :2]
    areas = np.abs(edges[0][:, 0] * edges[1][:, 1] - edges[0][:, 1] * edges[1][:, 0]) / 2
    wanted = np.minimum(areas * 7, areas / max(areas.sum(), 1e-9) * _SAMPLES)
    owner = np.repeat(np.arange(len(seen)), np.ceil(wanted).astype(int) + 1)
    u, v = np.random.default_rng(7).random((2, len(owner)))
    over = u + v > 1
    u[over], v[over] = 1 - u[over], 1 - v[over]
    a, b, c = (seen[owner, corner] for corner in range(3))
    return a + (b - a) * u[:, None] + (c - a) * v[:, None], owner


def _closed(picture):
    """Pixels that no point hit, but most of whose neighbours were, take a neighbour's colour."""
    alpha = picture[..., 3]
    around = [np.roll(picture, shift, (0, 1)) for shift in ((0, 1), (0, -1), (1, 0), (-1, 0))]
    holes = (alpha == 0) & (sum(p[..., 3] for p in around) >= 3)
    for near in around:
        fill = holes & (near[..., 3] > 0)
        picture[fill] = near[fill]
        holes &= ~fill
    return picture
