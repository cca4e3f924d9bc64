# SPDX-License-Identifier: GPL-3.0-or-later
"""The mesh of a head: a grid whose lines run round lips and eyes, and its expressions. Pure."""

from functools import lru_cache

import numpy as np

from .head import EYE_RADIUS, EYE_X, EYE_Y, LIP_BOTTOM, LIP_TOP, MOUTH_T
from .mesh import bump, flipped, grid_faces, smooth
from .skeleton import HEAD_HEIGHT

EXPRESSIONS = ("blink", "mouth_open", "smile", "frown", "brow_up")
_REST = {"smile": 0.42, "brow_up": 0.45}  # a face at rest is friendly: without any it looks stern
_ROWS = (
    0.0,
    0.022,
    0.050,
    0.085,
    0.118,
    0.146,
    LIP_BOTTOM,
    0.193,
    MOUTH_T - 0.0004,
    MOUTH_T + 0.0004,
    0.232,
    LIP_TOP,
    0.266,
    0.281,
    0.294,
    0.306,
    0.320,
    0.336,
    0.354,
    0.376,
    0.402,
    0.428,
    0.4505,
    0.478,
    0.5055,
    0.528,
    0.550,
    0.575,
    0.605,
    0.645,
    0.70,
    0.76,
    0.83,
    0.90,
    0.955,
    0.99,
)
_SLIT, _LIPS = 8, (6, 11)
_EYE_ROWS, _EYE_COLUMNS = (21, 25), (3, 9)
_X = (0, 0.0028, 0.0056, 0.0086, 0.0116, 0.0147, 0.0178, 0.0209, 0.0240, 0.0272, 0.0306, 0.0345)
_SIDE = (-40, -31, -20, -8, 6, 22, 40, 64, 90)


@lru_cache(maxsize=1)
def _columns():
    """Angles of the columns, from the front round the left side and back, starting at the front."""
    x = np.array(_X)
    share = x / 0.0430
    front = np.arctan2(-0.0515 * (1 - share**2.3) ** (1 / 2.3), x)
    left = np.concatenate([front, np.radians(_SIDE)])
    right = np.pi - left[1:-1][::-1]
    return np.concatenate([left, right])


def _mirror(j):
    return (len(_columns()) - j) % len(_columns())


def _almond(head, direction, blink):
    """``(x, t)`` of the edge of the lids towards ``direction`` (radians; 0 outwards, pi/2 up)."""
    c, s = np.cos(direction), np.sin(direction)
    x = 0.0177 + 0.0087 * c
    up, down = 0.0282 * head.eye_open, 0.0240 * head.eye_open
    up = up + (-down * 0.72 - up) * blink
    lean = head.eye_tilt * c - 0.002
    lift = np.where(s > 0, up * np.abs(s) ** 1.25 * (1 - 0.12 * c), -down * np.abs(s) ** 1.25 * (1 + 0.15 * c))
    return x, head.eye_t + lean + lift


def _grid(head, blink=0.0):
    """Angles, heights and undistorted heights (rows, columns) of the head's grid."""
    columns = _columns()
    rows = np.array(_ROWS)
    angle = np.tile(columns, (len(rows), 1))
    eye_shift = (head.eye_t - 0.478) * bump(rows - 0.478, 0.09)
    t = np.tile((rows + eye_shift)[:, None], (1, len(columns)))
    row = np.tile(rows[:, None], (1, len(columns)))
    angle, t = _open_eyes(head, angle, t, blink)
    x = np.abs(head.skull(angle, t)[..., 0])
    return angle, _shape_lips(head, x, t, row), row


def _shape_lips(head, x, t, row):
    front = smooth(0.030, 0.024, x)
    share = x / head.mouth
    close = np.where(share < 1, share**2.2, np.exp(-(((share - 1) / 0.42) ** 2)))
    tight = np.interp(
        row, (0.085, 0.118, 0.146, LIP_BOTTOM, LIP_TOP, 0.266, 0.281, 0.30), (0, 0.2, 0.5, 0.90, 0.90, 0.5, 0.25, 0)
    )
    full = 1 + (head.lips - 1) * bump(row - MOUTH_T, 0.05) * 0.8
    bow = 0.0030 * (bump(x - 0.0042, 0.0032) - 1.1 * bump(x, 0.0024)) * bump(row - LIP_TOP, 0.015)
    corner = 0.0015 * smooth(0.3, 1.0, share) * smooth(1.6, 1.1, share)
    even = (LIP_BOTTOM, 0.1943, 0.2055, 0.2205, 0.2330, LIP_TOP)
    apart = np.where((row >= LIP_BOTTOM) & (row <= LIP_TOP), np.interp(row, _ROWS[_LIPS[0] : _LIPS[1] + 1], even), row)
    level = row + (apart - row) * smooth(1.0, 1.35, share)
    bent = MOUTH_T + corner * (tight > 0) + (level - MOUTH_T) * full * (1 - tight * close)
    return np.where((row > 0.08) & (row < 0.30), t + (bent + bow - row) * front, t)


def _open_eyes(head, angle, t, blink):
    """Move the grid so that the rim of each eye's block lies on the edge of the lids."""
    (r0, r1), (c0, c1) = _EYE_ROWS, _EYE_COLUMNS
    rim, fixed = np.zeros(t.shape, bool), np.ones(t.shape, bool)
    fixed[r0 - 3 : r1 + 4, 1 : c1 + 4] = False
    target_x, target_t = head.skull(angle, t)[..., 0], t.copy()
    for i in range(r0, r1 + 1):
        for j in range(c0, c1 + 1):
            u, v = (j - c0) / (c1 - c0) * 2 - 1, (i - r0) / (r1 - r0) * 2 - 1
            if max(abs(u), abs(v)) > 0.99:
                rim[i, j] = True
                target_x[i, j], target_t[i, j] = _almond(head, np.arctan2(v, u), blink)
    fixed |= rim
    for _ in range(14):
        for value in (target_x, target_t):
            mean = (np.roll(value, 1, 0) + np.roll(value, -1, 0) + np.roll(value, 1, 1) + np.roll(value, -1, 1)) / 4
            value[~fixed] = (0.5 * value + 0.5 * mean)[~fixed]
    moved = ~fixed | rim
    angle, t = angle.copy(), t.copy()
    angle[moved] = head.angle_at(target_x[moved], target_t[moved])
    t[moved] = target_t[moved]
    for j in range(1, c1 + 4):
        angle[:, _mirror(j)] = np.pi - angle[:, j]
        t[:, _mirror(j)] = t[:, j]
    return angle, t


def _from_rest(expression):
    """An expression on top of the face at rest; a frown takes the friendliness away."""
    stern = expression.get("frown", 0.0)
    rest = {name: value * (1 - stern) for name, value in _REST.items()}
    return expression | {name: value + expression.get(name, 0.0) * (1 - value) for name, value in rest.items()}


def _express(head, points, row, expression):
    """Points of the face moved by an expression ``{name: amount}``."""
    out = points.copy()
    x, t = np.abs(points[..., 0]), points[..., 2] / HEAD_HEIGHT
    front = smooth(0.0, -0.02, points[..., 1])
    open_ = expression.get("mouth_open", 0.0)
    if open_:
        below = row < MOUTH_T
        reach = np.where(
            below, smooth(0.034, 0.024, x * (0.6 + 0.4 * below)) * smooth(0.012, -0.02, points[..., 1]), 0.0
        )
        within = np.clip(1 - (x / head.mouth) ** 2, 0, 1) ** 0.5
        near = smooth(MOUTH_T - 0.05, MOUTH_T, row)
        drop = reach * (within * near + (1 - near)) * open_
        out[..., 2] -= 0.0085 * drop
        out[..., 1] += 0.0030 * drop
        out[..., 2] += 0.0006 * open_ * within * bump(row - 0.235, 0.03) * (row > MOUTH_T)
    smile, frown = expression.get("smile", 0.0), expression.get("frown", 0.0)
    corner = bump(x - head.mouth, 0.0085) * bump(t - MOUTH_T, 0.055) * front
    cheek = bump(x - 0.0225, 0.009) * bump(t - 0.335, 0.07) * front
    out[..., 2] += corner * (0.0036 * smile - 0.0021 * frown) + cheek * 0.0018 * smile
    out[..., 0] += np.sign(points[..., 0]) * corner * (0.0026 * smile - 0.0008 * frown)
    out[..., 1] += corner * 0.0012 * smile - cheek * 0.0014 * smile
    lower_lid = bump(x - EYE_X, 0.010) * bump(t - head.eye_t + 0.028, 0.014) * front
    out[..., 2] += lower_lid * 0.0008 * smile
    brow = smooth(0.520, 0.570, t) * smooth(0.80, 0.64, t) * front
    inner = bump(x - 0.007, 0.008)
    up = expression.get("brow_up", 0.0)
    out[..., 2] += brow * (0.0040 * up * smooth(0.036, 0.026, x) - frown * (0.0030 * inner - 0.0004))
    out[..., 0] -= np.sign(points[..., 0]) * brow * frown * 0.0016 * inner
    out[..., 1] -= brow * frown * 0.0010 * inner
    return out


class Face:
    """The skin of one head with lids, lips and brows, and where its points go in every expression."""

    def __init__(self, head, beard=""):
        self.head = head
        self.angle, self.t, self.row = _grid(head)
        self.points = head.surface(self.angle, self.t, self.row)
        reach = int(np.argmin(np.abs(np.array(_X) - head.mouth)))
        self.mouth = [j % len(_columns()) for j in range(-reach, reach)]  # from the right corner to the left one
        self.line = [self.mouth[0], *[(j + 1) % len(_columns()) for j in self.mouth]]
        self.brows = _brows(head)
        self.beard = _beard_thickness(head, beard, self.angle, self.row) if beard else None

    def vertices(self, expression=None):
        """Points (n, 3) in head space; always the same points in the same order. ``expression`` is {name: 0..1}."""
        expression = _from_rest(expression or {})
        points = self.points
        if expression.get("blink"):
            points = self.head.surface(*_grid(self.head, expression["blink"]), lid=0.0014 * expression["blink"])
        points = _express(self.head, points, self.row, expression)
        parts = [points.reshape(-1, 3), self._pocket(points), *self._lid_rims(points)]
        parts += [_express(self.head, b, b[:, 2] / HEAD_HEIGHT, expression) for b in self.brows]
        if self.beard is not None:
            hair = self.head.surface(self.angle, self.t, self.row, self.beard)
            parts.append(_express(self.head, hair, self.row, expression).reshape(-1, 3))
        return np.concatenate(parts)

    def faces(self):
        """``(faces, materials)`` over ``vertices``."""
        rows, k = self.points.shape[:2]
        grid = np.arange(rows * k).reshape(rows, k)
        (r0, r1), (c0, c1) = _EYE_ROWS, _EYE_COLUMNS
        left_out = {(i, j) for i in range(r0, r1) for j in range(c0, c1)}
        left_out |= {(i, _mirror(j + 1)) for i, j in left_out} | {(_SLIT, j) for j in self.mouth}
        faces, kinds = [], []
        for i in range(rows - 1):
            for j in range(k):
                if (i, j) not in left_out:
                    n = (j + 1) % k
                    faces.append((grid[i, j], grid[i, n], grid[i + 1, n], grid[i + 1, j]))
                    kinds.append("lip" if _LIPS[0] <= i < _LIPS[1] and j in self.mouth else "skin")
        faces += [tuple(grid[0][::-1]), tuple(grid[-1])]
        kinds += ["skin", "skin"]
        parts = [self._pocket_faces(grid), self._rim_faces(grid), self._brow_faces(grid)]
        if self.beard is not None:
            parts.append(self._beard_faces(grid))
        for more, names in parts:
            faces += more
            kinds += names
        return faces, kinds

    def _beard_faces(self, grid):
        first = grid.size + 4 * len(self.line) + 2 * len(self._lid_loop(1)) + sum(len(b) for b in self.brows)
        thick = self.beard.ravel()
        faces = []
        for i in range(len(grid) - 1):
            for j in range(grid.shape[1]):
                n = (j + 1) % grid.shape[1]
                face = (grid[i, j], grid[i, n], grid[i + 1, n], grid[i + 1, j])
                if max(thick[c] for c in face) > 3e-4 and not (i == _SLIT and j in self.mouth):
                    faces.append(tuple(int(c) + first for c in face))
        return faces, ["beard"] * len(faces)

    def _pocket(self, points):
        low, high = points[_SLIT, self.line], points[_SLIT + 1, self.line]
        gap = (high - low)[:, 2:] * [0, 0, 1]
        teeth = high - 0.16 * gap
        return np.concatenate(
            [
                low + np.array([0, 0.010, -0.001]),
                high + np.array([0, 0.010, 0.001]),
                high + np.array([0, 0.0024, 0.0016]),
                teeth + np.array([0, 0.0026, -0.0012]),
            ]
        )

    def _pocket_faces(self, grid):
        n, first = len(self.line), grid.size
        faces, kinds = [], []
        for a in range(n - 1):
            p, q = self.line[a], self.line[a + 1]
            lo, hi = (grid[_SLIT, p], grid[_SLIT, q]), (grid[_SLIT + 1, p], grid[_SLIT + 1, q])
            li, ui, th, tl = ((first + m * n + a, first + m * n + a + 1) for m in range(4))
            faces += [
                (lo[0], lo[1], li[1], li[0]),
                (li[0], li[1], ui[1], ui[0]),
                (ui[0], ui[1], hi[1], hi[0]),
                (tl[0], tl[1], th[1], th[0]),
            ]
            kinds += ["mouth", "mouth", "mouth", "teeth"]
        for a, order in ((0, 1), (n - 1, -1)):  # the corners
            p = self.line[a]
            faces.append((grid[_SLIT, p], first + a, first + n + a, grid[_SLIT + 1, p])[::order])
        return faces, [*kinds, "mouth", "mouth"]

    @staticmethod
    def _lid_loop(side):
        (r0, r1), (c0, c1) = _EYE_ROWS, _EYE_COLUMNS
        loop = (
            [(r0, j) for j in range(c0, c1)]
            + [(i, c1) for i in range(r0, r1)]
            + [(r1, j) for j in range(c1, c0, -1)]
            + [(i, c0) for i in range(r1, r0, -1)]
        )
        return [(i, j if side > 0 else _mirror(j)) for i, j in loop]

    def _lid_rims(self, points):
        """The inner edges of the lids, where they meet the eyeballs."""
        out = []
        for side in (1, -1):
            edge = points[tuple(np.array(self._lid_loop(side)).T)]
            centre = np.array([side * EYE_X, EYE_Y, self.head.eye_t * HEAD_HEIGHT])
            reach = np.linalg.norm(edge - centre, axis=1)[:, None]
            out.append(centre + (edge - centre) * (EYE_RADIUS * 0.93 / reach))
        return out

    def _rim_faces(self, grid):
        faces, kinds, first = [], [], grid.size + 4 * len(self.line)
        for side in (1, -1):
            ring = self._lid_loop(side)
            n = len(ring)
            for a in range(n):
                b = (a + 1) % n
                face = (grid[ring[a]], grid[ring[b]], first + b, first + a)
                faces.append(face[::-1] if side > 0 else face)
                kinds.append("lash" if ring[a][0] + ring[b][0] > sum(_EYE_ROWS) else "lid")
            back = tuple(range(first, first + n))  # closes the shell behind the eyeball, for shadows
            faces.append(back[::-1] if side < 0 else back)
            kinds.append("lid")
            first += n
        return faces, kinds

    def _brow_faces(self, grid):
        first = grid.size + 4 * len(self.line) + 2 * len(self._lid_loop(1))
        faces = []
        for brow, turn in zip(self.brows, (list, flipped), strict=True):
            strip = grid_faces(4, len(brow) // 4, closed=False)
            faces += [tuple(i + first for i in f) for f in turn(strip)]
            first += len(brow)
        return faces, ["brow"] * len(faces)


def _brows(head):
    """A soft strip over each eye: two arrays (n, 3)."""
    share = np.linspace(0, 1, 9)
    x = 0.0078 + 0.0232 * share
    t = head.eye_t + 0.0800 + 0.020 * np.sin(np.pi * (0.20 + 0.52 * share)) - 0.012 - 0.016 * smooth(0.6, 1, share)
    t = t + 0.009 * head.woman
    heavy = (1 + 0.55 * head.man) * (1 - 0.35 * head.child)
    half = 0.0092 * heavy * np.interp(share, (0, 0.12, 0.4, 0.75, 1), (0.55, 0.95, 1.0, 0.7, 0.12))
    rings = []
    for offset, ease in ((-1, -0.0006), (-0.6, 0.0007), (0.35, 0.0009), (1, -0.0006)):
        level = t + offset * half
        point = head.surface(head.angle_at(x, level), level, ease=np.full(len(x), ease))
        rings.append(np.abs(point) * [1, -1, 1])
    left = np.concatenate(rings)
    return [left, left * [-1, 1, 1]]


def _beard_thickness(head, kind, angle, row):
    """How far a beard stands off the skin, on the grid; below zero where there is none."""
    x = np.abs(head.skull(angle, row)[..., 0])
    side = np.abs(np.arctan2(np.cos(angle), -np.sin(angle)))
    upper = np.interp(side, (0, 0.30, 0.7, 1.1, 1.45), (0.158, 0.195, 0.255, 0.36, 0.47))
    jaw = smooth(upper + 0.015, upper - 0.03, row) * smooth(1.55, 1.42, side)
    lip = smooth(0.0200, 0.0160, x) * smooth(0.254, 0.262, row) * smooth(0.292, 0.280, row)
    corner = bump(x - head.mouth - 0.0045, 0.0040) * bump(row - 0.215, 0.060)
    stand = {"stubble": 0.0006, "short": 0.0030, "full": 0.0075, "moustache": 0.0}[kind]
    over = {"stubble": 0.0006, "short": 0.0022, "full": 0.0034, "moustache": 0.0036}[kind]
    tuft = 1 + 0.10 * np.cos(np.arange(angle.shape[1]) * np.pi)
    fall = 0.55 + 0.45 * smooth(0.26, 0.06, row)
    thick = np.maximum(stand * jaw * fall, over * np.maximum(lip, corner * (stand > 0))) * tuft
    return np.where(thick > 2e-4, thick, -0.0008)
