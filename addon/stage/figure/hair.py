# SPDX-License-Identifier: GPL-3.0-or-later
"""Hair as sculpted locks that flow from a parting or a tie over the skull, and fall from there. Pure.

Everything is in head space (see ``head``). A column of the grid is a lock's line from its root to its tip.
"""

from dataclasses import dataclass

import numpy as np

from .mesh import curve, ellipsoid, grid_faces, smooth, tube
from .skeleton import HEAD_HEIGHT

CENTRE = np.array([0.0, 0.004, 0.58 * HEAD_HEIGHT])


@dataclass(frozen=True)
class Style:
    """How hair lies. Tips: (share from front 0 to back 1, angle in degrees, t), for the left and the right side."""

    left: tuple
    right: tuple
    roots: tuple  # two points (angle in degrees, t): the ends of the parting, or twice the same whorl or tie
    top: float = 0.010  # thickness over the crown
    side: float = 0.006  # thickness at the temples and the nape
    rim: float = 0.35  # share of the thickness left at the tips
    hold: float = 0.0  # below this height hair hangs freely
    flare: float = 0.0
    lock: int = 5  # columns a lock
    groove: float = 0.0016
    ragged: float = 0.02  # by how much tips differ
    quiff: float = 0.0  # lift over the forehead
    curl: float = 0.0


_NAPE = ((0.55, 8, 0.40), (0.62, 22, 0.36), (0.75, 48, 0.26), (1.0, 90, 0.23))
_BURNS = ((0.40, -19, 0.66), (0.45, -13, 0.47), (0.50, -4, 0.455))
_MAN = (
    (0.0, -90, 0.815),
    (0.12, -72, 0.810),
    (0.22, -55, 0.795),
    (0.30, -42, 0.755),
    (0.36, -30, 0.71),
    *_BURNS,
    *_NAPE,
)
_TEMPLES = (
    (0.0, -90, 0.870),
    (0.10, -75, 0.885),
    (0.20, -58, 0.905),
    (0.28, -45, 0.86),
    (0.36, -32, 0.74),
    *_BURNS,
    *_NAPE,
)
_FRAME = ((0.0, -90, 0.80), (0.06, -80, 0.74), (0.12, -66, 0.66), (0.18, -55, 0.54), (0.25, -46, 0.36))
_SWEEP = ((0.0, -90, 0.79), (0.05, -74, 0.72), (0.10, -60, 0.62), (0.16, -50, 0.46), (0.24, -43, 0.28))
_LOCKS = ((0.44, -14, -0.33), (0.60, 20, -0.52), (0.8, 55, -0.62), (1, 90, -0.64))
STYLES = {
    "crop": Style(_MAN, _MAN, ((90, 0.93), (90, 0.93)), 0.0055, 0.0030, 0.45, lock=3, groove=0.0007, ragged=0.008),
    "receding": Style(_TEMPLES, _TEMPLES, ((90, 0.94), (90, 0.94)), 0.0055, 0.0040, 0.40, lock=4, groove=0.0010,
                      ragged=0.012),
    "short": Style(_MAN, _MAN, ((60, 0.96), (88, 0.93)), 0.0115, 0.0050, 0.40, lock=5, groove=0.0018, ragged=0.022,
                   quiff=0.004),
    "side_part": Style(_MAN, _MAN, ((-61, 0.83), (40, 0.955)), 0.0115, 0.0050, 0.40, lock=5, groove=0.0015,
                       ragged=0.016, quiff=0.006),
    "curly": Style(_MAN, _MAN, ((90, 0.95), (90, 0.95)), 0.0190, 0.0130, 0.80, lock=5, groove=0.0015, ragged=0.03,
                   curl=0.0030),
    "bob": Style((*_SWEEP, (0.36, -30, 0.10), (0.5, -4, 0.05), (0.75, 45, 0.03), (1, 90, 0.02)),
                 (*_FRAME, (0.36, -32, 0.12), (0.5, -4, 0.06), (0.75, 45, 0.03), (1, 90, 0.02)),
                 ((-68, 0.845), (70, 0.95)), 0.0105, 0.0110, 0.75, 0.46, 0.10, lock=6, groove=0.0020, ragged=0.035),
    "long": Style((*_SWEEP, (0.34, -34, -0.10), *_LOCKS),
                  (*_FRAME, (0.34, -36, -0.06), *_LOCKS),
                  ((-72, 0.845), (80, 0.95)), 0.0100, 0.0100, 0.75, 0.46, 0.06, lock=6, groove=0.0022, ragged=0.05),
    "curls": Style((*_SWEEP, (0.36, -30, 0.16), (0.5, -4, 0.06), (0.75, 45, 0.02), (1, 90, 0.0)),
                   (*_FRAME, (0.36, -32, 0.18), (0.5, -4, 0.08), (0.75, 45, 0.03), (1, 90, 0.0)),
                   ((-70, 0.85), (75, 0.95)), 0.0170, 0.0170, 0.9, 0.46, 0.16, lock=5, groove=0.0026, ragged=0.06,
                   curl=0.0028),
    "pigtails": Style(_MAN, _MAN, ((-88, 0.83), (88, 0.60)), 0.0070, 0.0060, 0.35, lock=5, groove=0.0012, ragged=0.01),
    "ponytail": Style(_MAN, _MAN, ((90, 0.70), (90, 0.70)), 0.0070, 0.0055, 0.35, lock=5, groove=0.0012, ragged=0.01),
    "bun": Style(_MAN, _MAN, ((90, 0.90), (90, 0.90)), 0.0070, 0.0055, 0.35, lock=5, groove=0.0012, ragged=0.01),
}  # fmt: skip


def hair_parts(head, style_name, seed=0, columns=80, rows=11, flat_above=None):
    """``[(vertices, faces, head share (n,))]`` in head space; the share follows the head, the rest the chest.

    ``flat_above`` is the height ``t`` above which a hat presses the hair down.
    """
    if style_name == "bald":
        return []
    if style_name == "curly" and head.sex > 0.5:
        style_name = "curls"
    style = STYLES[style_name]
    parts = [_cap(head, style, seed, columns, rows, flat_above)]
    if style_name == "ponytail":
        parts.append(_tail(head, np.radians(90), 0.72, columns // 6))
    if style_name == "pigtails":
        parts += [_tail(head, np.radians(a), 0.42, columns // 7, 0.78) for a in (28, 152)]
    if style_name == "bun":
        parts.append(_bun(head, 0.90 if flat_above is None else 0.50, columns // 5))
    return parts


def shell(head, style, columns, rows):
    """The same for cloth that lies over the head like hair of a style, without locks."""
    return [_cap(head, style, 0, columns, rows, None)]


class _Ball:
    """The skull as a distance from its middle in every direction."""

    def __init__(self, head):
        self.t = np.linspace(0, 1, 161)
        self.table = [np.broadcast_to(v, self.t.shape) for v in head.rings(self.t)]

    def radius(self, direction):
        low, high = np.full(direction.shape[:-1], 0.01), np.full(direction.shape[:-1], 0.09)
        for _ in range(17):
            middle = (low + high) / 2
            p = CENTRE + direction * middle[..., None]
            t = p[..., 2] / HEAD_HEIGHT
            width, front, back, axis, power = (np.interp(t, self.t, v) for v in self.table)
            y = p[..., 1] - axis
            inside = (np.abs(p[..., 0]) / width) ** power + (np.abs(y) / np.where(y < 0, front, back)) ** power < 1
            inside &= (t > 0) & (t < 1)
            low, high = np.where(inside, middle, low), np.where(inside, high, middle)
        return low


def _direction(head, angle, t):
    point = head.skull(angle, np.clip(t, 0, 0.999)) - CENTRE
    return point / np.linalg.norm(point, axis=-1, keepdims=True)


def _cap(head, style, seed, k, n, flat_above):
    random = np.random.default_rng(seed)
    around = (np.arange(k) + 0.5) / k * 2  # 0 front, 1 back, 2 front again
    share = np.where(around <= 1, around, 2 - around)
    tips = np.where((around <= 1)[:, None], _table(style.left, share), _table(style.right, share))
    angle = np.where(around <= 1, tips[:, 0], np.pi - tips[:, 0])
    phase, lock = _locks(random, k, style.lock)
    ridge = np.sin(np.pi * phase) ** 0.6
    length = random.uniform(-1, 1, lock.max() + 1)[lock] * 0.6 + (ridge - 0.6)
    end = tips[:, 1] - style.ragged * min(1.0, k / 60) * length * smooth(0.0, 0.06, share)
    held = np.maximum(end, np.minimum(style.hold, tips[:, 1] + 1))
    roots = np.radians([style.roots[0][0], style.roots[1][0]])
    ends = _direction(head, roots, np.array([style.roots[0][1], style.roots[1][1]]))
    along = smooth(0.0, 0.75, share)[:, None]
    start = ends[0] * (1 - along) + ends[1] * along
    start /= np.linalg.norm(start, axis=1, keepdims=True)
    goal = _direction(head, angle, held)
    s = np.linspace(0.0, 1, n) ** 0.85
    way = _slerp(start, goal, s)
    ball = _Ball(head)
    height = (CENTRE + way * ball.radius(way)[..., None])[..., 2] / HEAD_HEIGHT
    ease = style.side + (style.top - style.side) * smooth(0.55, 0.86, height)
    hang = np.any(end < held - 0.01)
    ease = ease * (0.55 + 0.45 * smooth(0.0, 0.16, s))[:, None]
    falls = smooth(0.0, 0.10, held - end)
    ease = ease * (1 - (1 - style.rim) * smooth(0.72, 1.0, s)[:, None] * (1 - falls))
    front = smooth(-0.3, -0.9, way[..., 1]) * smooth(0.70, 0.86, height) * smooth(1.0, 0.8, s)[:, None]
    ease = ease + style.quiff * front
    depth = style.groove * smooth(0.05, 0.5, s)[:, None] * (0.5 + 0.5 * smooth(1.0, 0.85, s)[:, None])
    ease = ease - depth * (1 - ridge) + depth * 0.5 * random.uniform(-1, 1, lock.max() + 1)[lock]
    if flat_above is not None:
        ease = np.where(height > flat_above - 0.06, np.minimum(ease, 0.0035), ease)
    points = CENTRE + way * (ball.radius(way) + ease)[..., None]
    if style.curl:
        points = points + way * style.curl * _curls(points, seed)[..., None] * smooth(0.0, 0.1, s)[:, None, None]
    rows = [points]
    if hang:
        rows.append(_hang(style, points[-1], end, held, ridge))
    last = rows[-1][-1]
    centre = CENTRE * [1, 1, 0] + last * [0, 0, 1]
    inner = last + (centre - last) * 0.10
    inner[:, 2] += 0.004
    rows.append(inner[None])
    grid = np.concatenate(rows)
    vertices = grid.reshape(-1, 3)
    follow = smooth(-0.42, 0.02, vertices[:, 2] / HEAD_HEIGHT)
    return vertices, [f[::-1] for f in grid_faces(len(grid), k)], follow


def _table(rows, share):
    rows = np.array(rows, float)
    return np.stack([np.radians(curve(rows[:, 0], rows[:, 1], share)), curve(rows[:, 0], rows[:, 2], share)], 1)


def _locks(random, k, size):
    """For each column its place 0..1 within its lock, and the lock's number."""
    widths = []
    while sum(widths) < k:
        widths.append(int(np.clip(random.normal(size, size * 0.3), 2, size * 2)))
    widths[-1] -= sum(widths) - k
    if widths[-1] < 2 and len(widths) > 1:
        rest = widths.pop()
        widths[-1] += rest
    lock = np.repeat(np.arange(len(widths)), widths)
    phase = np.concatenate([np.arange(w) / w for w in widths])
    return phase, lock


def _slerp(start, goal, s):
    cosine = np.clip((start * goal).sum(1), -1, 1)
    omega = np.maximum(np.arccos(cosine), 1e-4)[None, :, None]
    s = s[:, None, None]
    way = (np.sin((1 - s) * omega) * start + np.sin(s * omega) * goal) / np.sin(omega)
    return way / np.linalg.norm(way, axis=-1, keepdims=True)


def _curls(points, seed):
    p = points * 330 + seed % 17
    return np.sin(p[..., 0] + np.sin(p[..., 2])) * np.sin(p[..., 1] + 1.3) + 0.6 * np.sin(
        p[..., 2] * 1.2 + p[..., 0] * 0.5
    )


def _hang(style, last, end, held, ridge):
    """Rows below the point where hair leaves the head."""
    drop = np.maximum(held - end, 0.0)
    steps = np.linspace(0, 1, 7)[1:, None]
    z = last[:, 2] - steps * drop * HEAD_HEIGHT
    out = last[:, :2] - [0, 0.006]
    out = out / np.linalg.norm(out, axis=1, keepdims=True)
    t = z / HEAD_HEIGHT
    swing = style.flare * 0.05 * np.sin(np.pi * np.clip(steps * 0.8, 0, 1)) * smooth(0.05, 0.4, drop)
    tuck = -0.004 * smooth(0.8, 1.0, steps) * smooth(0.05, 0.4, drop)
    neck = -0.010 * smooth(0.2, -0.2, t) * smooth(0.2, 0.9, out[:, 1])
    back = 0.010 * smooth(-0.15, -0.5, t) * smooth(0.0, 0.9, out[:, 1])
    groove = -style.groove * 1.2 * (1 - ridge) * smooth(0, 0.3, steps)
    xy = last[None, :, :2] + out[None] * (swing + tuck + neck + back + groove)[..., None]
    points = np.concatenate([xy, z[..., None]], -1)
    if style.curl:
        points[..., :2] += out[None] * (style.curl * _curls(points, 5) * smooth(0.02, 0.2, drop))[..., None]
    return points


def _tail(head, angle, level, segments, size=1.0):
    """A tied tail that springs from the skull at ``angle`` and height ``level`` and falls."""
    base = head.skull(angle, level)
    out = np.array([np.cos(angle), np.sin(angle), 0])
    away = np.array([-0.002, 0.012, 0.026, 0.0300, 0.0250, 0.0185, 0.0160]) * size
    down = np.array([0.002, 0.005, -0.002, -0.022, -0.052, -0.082, -0.106]) * size
    path = base + out * away[:, None] + np.array([0, 0, 1.0]) * down[:, None]
    radius = np.array([0.0085, 0.0080, 0.0135, 0.0175, 0.0175, 0.0130, 0.0040]) * size
    up = out + np.array([0, 0, 0.6])
    vertices, faces = tube(path, radius, radius * 0.85, segments, up)
    middle = np.repeat(vertices.reshape(-1, segments, 3).mean(1), segments, 0)
    ridge = np.arange(len(vertices)) % segments % 2
    vertices = middle + (vertices - middle) * np.where(ridge, 0.88, 1.0)[:, None]
    return vertices, faces, smooth(-0.45, 0.15, vertices[:, 2] / HEAD_HEIGHT)


def _bun(head, level, segments):
    base = np.add(head.skull(np.radians(90), level), (0, 0.012, 0.012 * smooth(0.6, 0.9, level)))
    vertices, faces = ellipsoid((0, 0, 0), 1.0, segments, 9)
    turn = np.arctan2(vertices[:, 2], vertices[:, 0]) + 3.0 * vertices[:, 1]
    vertices = vertices * (1 + 0.05 * np.cos(5 * turn))[:, None] * [0.0225, 0.0190, 0.0225] + base
    return vertices, faces, np.ones(len(vertices))
