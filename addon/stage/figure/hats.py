# SPDX-License-Identifier: GPL-3.0-or-later
"""What people wear on their heads. Everything is laid out in head space (see ``head``). Pure."""

import numpy as np

from . import headwear
from .mesh import RING, bump, flipped, grid_faces, smooth
from .skeleton import HEAD_HEIGHT

_BAND = {
    "fedora": 0.668,
    "straw": 0.668,
    "cap": 0.660,
    "police_cap": 0.682,
    "beanie": 0.640,
    "hard_hat": 0.670,
    "chef_hat": 0.700,
    "helmet": 0.630,
    "sun": 0.668,
    "top_hat": 0.668,
    "cowboy": 0.668,
    "beret": 0.690,
    "crown": 0.720,
}
COVERING = ("hood", "headscarf")  # worn round the face: no hair is seen
_TILT = 0.045  # the band sits higher over the forehead than at the back


def hair_limit(hat):
    """Height ``t`` above which the hat presses hair down; None without a hat."""
    return _BAND[hat] - _TILT if hat in _BAND else None


def add_hat(mesh, head, spec, p, hero):
    """Add the spec's hat to the mesh."""
    if not spec.hat:
        return
    if spec.hat in _BAND:
        maker = _Hatter(head, spec.hat, 36 if hero else 18)
        getattr(maker, f"_{spec.hat}")()
        parts = [(points, faces, material, None) for points, faces, material in maker.parts]
    else:
        parts = getattr(headwear, spec.hat)(head, hero)
    for points, faces, material, share in parts:
        pull = "head" if share is None else {"head": share, "chest": 1 - share}
        mesh.add(points * p.head_scale + [0, 0, p.chin], faces, material, pull)


class _Hatter:
    def __init__(self, head, kind, columns):
        self.head, self.columns, self.parts = head, columns, []
        self.angle = np.arange(columns) * RING / columns
        self.band = _BAND[kind] - _TILT * np.sin(self.angle)

    def rows(self, rows, material, cap=True):
        """A lathe-like shell of rings (rows, columns, 3), bottom to top."""
        rows = np.stack(rows)
        self.parts.append((rows.reshape(-1, 3), grid_faces(len(rows), self.columns, high_cap=cap), material))

    def ring(self, ease, lift=0.0, scale=1.0):
        """The band's ring, ``ease`` outside the skull, lifted and drawn together."""
        points = self.head.skull(self.angle, self.band, 0.0)
        points[:, :2] = self._grown(points[:, :2], ease)
        middle = np.array([0.0, 0.004])
        points[:, :2] = middle + (points[:, :2] - middle) * scale
        points[:, 2] += lift
        return points

    @staticmethod
    def _grown(xy, ease):
        out = xy - [0, 0.004]
        return xy + out / np.linalg.norm(out, axis=1, keepdims=True) * ease

    def dome(self, ease, material, start=0.0, stop=1.0, count=8):
        """A close cap from the band to the crown."""
        rows = [self.ring(ease * 0.4, 0.001)]
        for s in np.linspace(start, stop, count):
            t = np.minimum(self.band + (1 - self.band) * s, 0.999)
            rows.append(self.head.skull(self.angle, t, ease))
        self.rows(rows, material)

    def brim(self, wide, material, droop=0.004, curl=0.0, thick=0.0024):
        """A brim all round, ``wide`` (columns,) or a number."""
        wide = np.broadcast_to(wide, (self.columns,))
        inner, outer = self.ring(0.004, 0.001), self.ring(0.007, 0.0)
        out = outer[:, :2] - [0, 0.004]
        out /= np.linalg.norm(out, axis=1, keepdims=True)
        middle, edge = outer.copy(), outer.copy()
        middle[:, :2] += out * wide[:, None] * 0.55
        middle[:, 2] -= droop * 0.4
        edge[:, :2] += out * wide[:, None]
        edge[:, 2] += -droop + curl * np.abs(np.cos(self.angle)) ** 2
        low = [inner - [0, 0, thick], middle - [0, 0, thick], edge - [0, 0, thick * 0.8]]
        rows = np.stack([*low, edge, middle, inner])
        self.parts.append((rows.reshape(-1, 3), grid_faces(6, self.columns), material))

    def visor(self, reach, droop, material, spread=1.05):
        """A peak over the forehead."""
        n = 15
        a = np.radians(-90) + np.linspace(-spread, spread, n)
        t = np.interp(a, self.angle - RING, self.band)
        base = self.head.skull(a, t, 0.0)
        base[:, :2] = self._grown(base[:, :2], 0.0075)
        far = np.maximum(np.cos(np.linspace(-1, 1, n) * np.pi / 2), 0) ** 0.55 + 0.03
        tip = base + np.stack([0 * far, -reach * far, -droop * far], 1)
        half = base + np.stack([0 * far, -reach * 0.5 * far, -droop * 0.30 * far], 1)
        down = np.array([0, 0, 0.0022])
        rows = np.stack([base - down, half - down, tip - down * 0.7, tip, half, base])
        self.parts.append((rows.reshape(-1, 3), grid_faces(6, n, closed=False), material))

    def _fedora(self, wide=0.034, trim="hat_trim", material="hat"):
        lean = 0.98
        rows = [
            self.ring(0.006, 0.0),
            self.ring(0.009, 0.001),
            self.ring(0.0092, 0.010, lean),
            self.ring(0.0090, 0.028, 0.965),
            self.ring(0.0086, 0.042, 0.93),
            self.ring(0.0080, 0.0525, 0.87),
            self.ring(0.006, 0.0565, 0.76),
            self.ring(0.004, 0.0555, 0.54),
            self.ring(0.002, 0.0535, 0.25),
        ]
        for i, row in enumerate(rows):
            tall = smooth(0.012, 0.040, row[:, 2].mean() - rows[0][:, 2].mean())
            pinch = bump(np.abs(row[:, 0]) - 0.020, 0.012) * smooth(-0.005, -0.04, row[:, 1]) * tall
            row[:, 1] += 0.0070 * pinch
            row[:, 0] -= np.sign(row[:, 0]) * 0.0070 * pinch
            if i > 5:
                row[:, 2] -= 0.0055 * bump(row[:, 0], 0.014)
        self.rows(rows, material)
        self.rows(
            [self.ring(0.0098, 0.001), self.ring(0.0100, 0.0105, lean), self.ring(0.0090, 0.0107, lean)],
            trim,
            cap=False,
        )
        self.brim(wide * (1 + 0.10 * np.abs(np.sin(self.angle))), material, 0.003, 0.006)

    def _straw(self):
        """Woven rings: two straws of different age in turn, a frayed edge."""
        crown = [
            self.ring(0.0060, 0.0), self.ring(0.0092, 0.001), self.ring(0.0094, 0.009, 0.985),
            self.ring(0.0094, 0.020, 0.975),
            self.ring(0.0092, 0.031, 0.96), self.ring(0.0086, 0.042, 0.93), self.ring(0.0076, 0.0505, 0.85),
            self.ring(0.005, 0.0550, 0.68), self.ring(0.003, 0.0568, 0.45), self.ring(0.002, 0.0573, 0.2),
        ]  # fmt: skip
        self._woven(crown, True)
        self.rows([self.ring(0.0112, 0.001), self.ring(0.0116, 0.0115, 0.985), self.ring(0.0094, 0.0117, 0.985)],
                  "ribbon", cap=False)  # fmt: skip
        inner, base = self.ring(0.004, 0.001), self.ring(0.0075, 0.001)
        out = base[:, :2] - [0, 0.004]
        out /= np.linalg.norm(out, axis=1, keepdims=True)
        count = 8 if self.columns > 20 else 4
        fray = 0.0012 * np.cos(np.arange(self.columns) * 2.4) + 0.0010 * np.cos(np.arange(self.columns) * 1.7)
        wave = 0.0030 * np.cos(2 * self.angle) - 0.0016 * np.cos(3 * self.angle + 1)
        upper = []
        for s in np.linspace(0, 1, count + 1):
            row = base.copy()
            row[:, :2] += out * (0.056 * s + fray * (s == 1))[:, None]
            row[:, 2] += -0.0085 * s**1.4 + 0.0030 * smooth(0.8, 1.0, s) + wave * s
            upper.append(row)
        self._woven([inner, *upper][::-1], False)
        self.parts.append((np.concatenate([r - [0, 0, 0.0018] for r in (inner, upper[0], *upper[2::2], upper[-1])]),
                           grid_faces(3 + len(upper[2::2]), self.columns), "straw_dark"))  # fmt: skip

    def _woven(self, rows, cap):
        """Rings of straw, light and dark in turn."""
        rows = np.stack(rows)
        faces = grid_faces(len(rows), self.columns, high_cap=cap)
        kinds = ["straw_dark" if (i // self.columns) % 2 else "straw" for i in range(len(faces))]
        self.parts.append((rows.reshape(-1, 3), faces, kinds))

    def _sun(self):
        self._fedora(0.058)

    def _cowboy(self):
        self._fedora(0.046)
        rows, faces, material = self.parts[-1]
        ring = rows.reshape(-1, self.columns, 3)
        ring[1:5, :, 2] += np.array([0.35, 1, 1, 0.35])[:, None] * 0.018 * np.cos(self.angle) ** 4
        self.parts[-1] = (ring.reshape(-1, 3), faces, material)

    def _top_hat(self):
        tall = [self.ring(0.006, 0.0), self.ring(0.009, 0.001), self.ring(0.0085, 0.030, 0.97),
                self.ring(0.0090, 0.066), self.ring(0.0075, 0.068),
                self.ring(0.0, 0.0685, 0.5), self.ring(0.0, 0.0685, 0.2)]  # fmt: skip
        self.rows(tall, "hat")
        self.rows(
            [self.ring(0.0098, 0.001), self.ring(0.0098, 0.014), self.ring(0.0085, 0.0142)], "hat_trim", cap=False
        )
        self.brim(0.022, "hat", 0.001, 0.006)

    def _beret(self):
        lean = np.array([0.010, 0.004, 0])
        rows = [self.ring(0.005, 0.0), self.ring(0.0070, 0.002), self.ring(0.0190, 0.0190) + lean * 0.5,
                self.ring(0.0230, 0.0310) + lean, self.ring(0.0140, 0.0440, 0.9) + lean * 0.8,
                self.ring(0.004, 0.0510, 0.6) + lean * 0.5, self.ring(0.0, 0.0530, 0.25) + lean * 0.3]  # fmt: skip
        self.rows(rows, "hat")

    def _crown(self):
        teeth = np.where(
            np.arange(self.columns) % 4 == 0, 0.020, np.where(np.arange(self.columns) % 4 == 2, 0.004, 0.010)
        )
        up = np.array([0, 0, 1.0])
        rows = [self.ring(0.0040, 0.001), self.ring(0.0090, 0.0), self.ring(0.0105, 0.010),
                self.ring(0.0125, 0.012) + up * teeth[:, None], self.ring(0.0105, 0.012) + up * teeth[:, None],
                self.ring(0.0065, 0.008)]  # fmt: skip
        self.rows(rows, "gold", cap=False)

    def _cap(self):
        self.dome(0.0085, "hat", 0.0, 0.985)
        self.visor(0.040, 0.010, "hat_trim")
        top = self.head.skull(0.0, 0.999, 0.009)
        self._button(top * [0, 1, 1] + [0, 0.0, -0.001], "hat_trim")

    def _button(self, centre, material):
        k = 8
        a = np.arange(k) * RING / k
        rows = [
            centre + np.stack([r * np.cos(a), r * np.sin(a), np.full(k, h)], 1)
            for r, h in ((0.0040, 0), (0.0036, 0.002), (0.0018, 0.003))
        ]
        self.parts.append((np.concatenate(rows), grid_faces(3, k, high_cap=True), material))

    def _police_cap(self):
        front = np.clip(-np.sin(self.angle), 0, 1)
        rows = [self.ring(0.006, 0.0), self.ring(0.0085, 0.001), self.ring(0.0085, 0.014)]
        self.rows(rows, "hat_trim", cap=False)
        high = np.array([0, 0, 1.0]) * (0.010 * front)[:, None]
        rows = [
            self.ring(0.0085, 0.0135),
            self.ring(0.0150, 0.0270) + high * 0.3,
            self.ring(0.0235, 0.0400) + high * 0.8,
            self.ring(0.0225, 0.0450) + high,
            self.ring(0.012, 0.0505, 0.8) + high,
            self.ring(0.0, 0.0530, 0.35) + high * 0.8,
        ]
        self.rows(rows, "hat")
        self.visor(0.026, 0.012, "vinyl", 0.95)
        badge = self.ring(0.0095, 0.0155)[self.columns * 3 // 4]
        k = 8
        a = np.arange(k) * RING / k
        rows = [
            badge + np.stack([r * np.cos(a), np.full(k, -d), r * 1.15 * np.sin(a)], 1)
            for r, d in ((0.0062, 0), (0.0062, 0.0018), (0.0035, 0.0030))
        ]
        self.parts.append((np.concatenate(rows), grid_faces(3, k, high_cap=True), "metal"))

    def _beanie(self):
        rib = 0.0006 * np.cos(self.angle * (self.columns // 2))
        self.dome(0.0100, "hat", 0.0, 0.985)
        fold = [
            self.ring(0.0040, -0.002),
            self.ring(0.0120 + rib[:, None], -0.001),
            self.ring(0.0130 + rib[:, None], 0.008),
            self.ring(0.0118 + rib[:, None], 0.0175),
            self.ring(0.0085, 0.0190),
        ]
        self.rows(fold, "hat_trim", cap=False)

    def _hard_hat(self):
        self.dome(0.0160, "helmet", 0.0, 0.985)
        self.brim(0.010 + 0.014 * np.clip(-np.sin(self.angle), 0, 1) ** 2, "helmet", 0.002)
        arc = np.linspace(-0.5, 0.62, 12)
        y = 0.004 + 0.0665 * np.sin(arc * np.pi / 1.4)
        z = HEAD_HEIGHT + 0.0150 - 0.040 * (1 - np.cos(arc * np.pi / 1.7))
        rows = [
            np.stack([np.full(12, x), y, z + h], 1)
            for x, h in ((-0.008, -0.004), (-0.006, 0.0022), (0.006, 0.0022), (0.008, -0.004))
        ]
        self.parts.append((np.concatenate(rows), flipped(grid_faces(4, 12, closed=False)), "helmet"))

    def _helmet(self):
        self.dome(0.0170, "hat", 0.0, 0.985)
        self.brim(0.006 + 0.006 * np.clip(-np.sin(self.angle), 0, 1), "hat", 0.003)

    def _chef_hat(self):
        pleat = (1 + 0.035 * np.cos(self.angle * (self.columns // 3)))[:, None]
        rows = [self.ring(0.005, 0.0), self.ring(0.0080, 0.001), self.ring(0.0085, 0.034)]
        self.rows(rows, "hat", cap=False)
        middle = np.array([0, 0.004, 0])

        def puff(ease, lift, scale):
            points = self.ring(ease, lift, scale)
            points[:, :2] = middle[:2] + (points[:, :2] - middle[:2]) * pleat
            return points

        self.rows(
            [
                self.ring(0.0070, 0.0330),
                puff(0.0130, 0.0390, 1.0),
                puff(0.0190, 0.0520, 1.02),
                puff(0.0170, 0.0640, 1.0),
                puff(0.0100, 0.0720, 0.86),
                puff(0.0, 0.0750, 0.5),
                puff(0.0, 0.0745, 0.2),
            ],
            "hat",
        )
