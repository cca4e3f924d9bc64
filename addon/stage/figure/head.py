# SPDX-License-Identifier: GPL-3.0-or-later
"""The shape of a head as a smooth surface: skull, jaw, nose, lips, eye sockets. Pure.

Head space: shares of the stature of an adult, x left, -y front; ``t`` is the height from the chin (0) to the crown (1).
"""

import numpy as np

from .mesh import bump, curve, smooth, superellipse
from .skeleton import HEAD_HEIGHT

EYE_X, EYE_Y, EYE_T, EYE_RADIUS = 0.0180, -0.0385, 0.478, 0.0080
MOUTH_T, LIP_TOP, LIP_BOTTOM = 0.215, 0.2490, 0.1760
_T = (0, 0.025, 0.06, 0.12, 0.175, 0.215, 0.25, 0.30, 0.40, 0.46, 0.515, 0.56, 0.62, 0.70, 0.78, 0.86, 0.93, 0.975, 1)
_FRONT = (-0.0340, -0.0425, -0.0462, -0.0450, -0.0462, -0.0466, -0.0474, -0.0470, -0.0474, -0.0474, -0.0488, -0.0520,
          -0.0528, -0.0512, -0.0468, -0.0388, -0.0275, -0.0160, -0.0020)  # fmt: skip
_BACK_T = (0, 0.05, 0.10, 0.15, 0.20, 0.26, 0.32, 0.40, 0.50, 0.62, 0.74, 0.85, 0.93, 0.975, 1)
_BACK = (-0.010, -0.002, 0.006, 0.013, 0.022, 0.034, 0.043, 0.0505, 0.0560, 0.0592, 0.0565, 0.0465, 0.0335, 0.0205,
         0.0062)  # fmt: skip
_WIDTH_T = (0, 0.03, 0.08, 0.14, 0.20, 0.30, 0.40, 0.50, 0.60, 0.68, 0.78, 0.87, 0.93, 0.975, 1)
_WIDTH = (0.0110, 0.0185, 0.0268, 0.0330, 0.0368, 0.0396, 0.0416, 0.0426, 0.0440, 0.0447, 0.0428, 0.0358, 0.0270,
          0.0163, 0.0020)  # fmt: skip
_NOSE_T = (0.276, 0.288, 0.297, 0.308, 0.322, 0.342, 0.362, 0.40, 0.45, 0.49, 0.525)
_NOSE = (0, 0.0012, 0.0042, 0.0082, 0.0112, 0.0124, 0.0117, 0.0088, 0.0052, 0.0022, 0)
_NOSE_WIDTH_T = (0.28, 0.31, 0.342, 0.37, 0.42, 0.47, 0.53)
_NOSE_WIDTH = (0.0052, 0.0060, 0.0078, 0.0074, 0.0064, 0.0062, 0.0074)


class Head:
    """One person's head. ``face`` seeds the features."""

    def __init__(self, sex=0.0, age=35, child=0.0, old=0.0, bulk=1.0, face=0):
        random = np.random.default_rng(face + 7)
        vary = np.clip(random.normal(0, 1, 10), -1.6, 1.6)
        woman = sex * (1 - child)
        man = (1 - sex) * (1 - child)
        self.sex = sex
        self.woman, self.man, self.child, self.old = woman, man, child, old
        fat = np.clip(bulk - 1, -0.15, 0.5)
        self.jaw = 1 - 0.115 * woman - 0.04 * child + 0.03 * vary[0] * man + 0.015 * vary[0] * woman + 0.16 * fat
        self.nose = (1 - 0.22 * woman - 0.48 * child + 0.10 * old) * (1 + 0.09 * vary[1])
        self.nose_wide = (1 - 0.12 * woman + 0.05 * child) * (1 + 0.09 * vary[2])
        self.nose_long = 0.010 * vary[3] * (1 - child) - 0.006 * child
        self.brow = 0.0030 * man + 0.0012 * woman + 0.0005 * vary[4] * man
        self.cheek = 0.0022 + 0.0006 * vary[5] - 0.0008 * child
        self.full = 0.0022 * woman * 0.5 + 0.0030 * child + 0.007 * fat - 0.0012 * old
        self.chin = 0.0028 + 0.0007 * vary[6] - 0.0006 * woman - 0.0016 * child
        self.mouth = 0.0156 * (1 - 0.04 * woman - 0.10 * child) * (1 + 0.04 * vary[7])
        self.lips = (1 + 0.12 * woman - 0.28 * old) * (1 + 0.10 * vary[8])
        self.eye_open = (1 + 0.15 * woman + 0.12 * child - 0.16 * old) * (1 + 0.04 * vary[9])
        self.eye_tilt = 0.012 + 0.008 * woman + 0.006 * vary[4]
        self.eye_t = EYE_T - 0.03 * child

    def rings(self, t):
        """``(width, front, back, middle y, power)`` of the horizontal ring at ``t``; depths from the middle."""
        narrow = self.jaw + (1 - self.jaw) * smooth(0.08, 0.50, t)
        width = curve(_WIDTH_T, _WIDTH, t) * narrow
        front, back = curve(_T, _FRONT, t), curve(_BACK_T, _BACK, t)
        front = front + (0.0018 * self.woman + 0.0025 * self.child) * bump(np.asarray(t) - 0.575, 0.06)
        front = front - 0.0012 * self.child * bump(np.asarray(t) - 0.72, 0.1)
        middle = (front + back) / 2 * (1 - smooth(0.1, 0.6, t)) + 0.004 * smooth(0.1, 0.6, t)
        power = 2.32 - 0.12 * self.woman - 0.2 * smooth(0.5, 0.8, t) * (1 - 0.5 * self.woman)
        return width, middle - front, back - middle, middle, power

    def skull(self, angle, t, ease=0.0):
        """Points (…, 3) without features, ``ease`` outside."""
        angle, t = np.broadcast_arrays(np.asarray(angle, float), np.asarray(t, float))
        width, front, back, middle, power = self.rings(t)
        x, y = superellipse(angle, width + ease, front + ease, back + ease, power)
        z = t * HEAD_HEIGHT + ease * smooth(0.6, 1.0, t) * 0.9
        return np.stack(np.broadcast_arrays(x, y + middle, z), -1)

    def angle_at(self, x, t):
        """The angle at which the front of the skull passes ``x`` at ``t``."""
        width, front, _, _, power = self.rings(t)
        share = np.clip(np.abs(x) / width, 0, 0.999)
        return np.arctan2(-front * (1 - share**power) ** (1 / power), x)

    def surface(self, angle, t, row=None, ease=0.0, lid=0.0):
        """Points (…, 3) with all features.

        ``row`` is the height before lips and lids bent the grid; ``lid`` thickens the lids.
        """
        angle, t = np.broadcast_arrays(np.asarray(angle, float), np.asarray(t, float))
        row = t if row is None else row
        points = self.skull(angle, t)
        x, y = points[..., 0], points[..., 1]
        front = smooth(0.0, -0.5, np.sin(angle))
        y = y + front * self._relief(np.abs(x), t, row)
        y = self._lids(np.abs(x), y, t, lid)
        points = np.stack([x, y, points[..., 2]], -1)
        if np.any(ease):
            middle = np.array([0.0, 0.004, 0])
            out = points - middle
            out[..., 2] = 0.35 * (points[..., 2] - 0.5 * HEAD_HEIGHT)
            points = points + out / np.linalg.norm(out, axis=-1, keepdims=True) * np.asarray(ease)[..., None]
        return points

    def _relief(self, x, t, row):
        """Depth (positive is inwards) that the features add at ``x`` >= 0."""
        wide, tn = self.nose_wide, t - self.nose_long * smooth(0.50, 0.36, t) * smooth(0.2, 0.3, t)
        ridge = curve(_NOSE_T, _NOSE, tn) * self.nose
        out = -ridge * np.exp(-((x / (curve(_NOSE_WIDTH_T, _NOSE_WIDTH, tn) * wide)) ** 2.3))
        wing = 0.0040 * self.nose**0.6
        out = out - wing * bump(x - 0.0084 * wide, 0.0034) * bump(tn - 0.318, 0.022)
        out = out + 0.0028 * bump(x - 0.0044 * wide, 0.0022) * bump(tn - 0.296, 0.007)
        out = out + 0.0012 * bump(x - 0.0130 * wide, 0.0030) * bump(tn - 0.320, 0.030)
        te = t - self.eye_t
        out = out + 0.0072 * bump(x - 0.0185, 0.0102) * bump(te, 0.048)
        out = out + 0.0030 * bump(x - 0.0095, 0.0045) * bump(te - 0.012, 0.032)
        out = out - self.brow * bump(x - 0.0175, 0.0135) * bump(te - 0.078, 0.030)
        out = out - self.cheek * bump(x - 0.0290, 0.0100) * bump(t - 0.395, 0.070)
        out = out - self.full * bump(x - 0.0255, 0.0140) * bump(t - 0.275, 0.095)
        out = out + (0.0010 * self.man + 0.0016 * self.old) * bump(x - 0.0275, 0.0075) * bump(t - 0.265, 0.065)
        fold = 0.0120 + 0.05 * np.clip(0.32 - t, 0, 0.12)
        out = out + (0.0008 + 0.0012 * self.old) * bump(x - fold - 0.0025, 0.0030) * bump(t - 0.268, 0.045)
        out = out - (0.0028 - 0.0008 * self.woman) * bump(x, 0.0190) * bump(t - 0.215, 0.080)
        out = out + 0.0007 * bump(x, 0.0020) * bump(t - 0.270, 0.018)
        out = out + 0.0009 * bump(x, 0.0125) * bump(t - 0.142, 0.022)
        out = out - self.chin * bump(x, 0.0115) * bump(t - 0.075, 0.042)
        inside = np.clip(1 - (x / self.mouth) ** 2, 0, 1)
        out = out - 0.0011 * self.lips * bump(row - 0.2300, 0.0190) * inside
        out = out - 0.0013 * self.lips * bump(row - 0.1930, 0.0220) * inside
        out = out + 0.0012 * bump(row - MOUTH_T, 0.0070) * inside**0.5
        return out + 0.0007 * bump(x - self.mouth - 0.0005, 0.0035) * bump(row - MOUTH_T, 0.030)

    def _lids(self, x, y, t, lid):
        """Lay the face smoothly over the eyeball."""
        reach = np.hypot(x - EYE_X, (t - self.eye_t) * HEAD_HEIGHT)
        radius, rim = EYE_RADIUS + 0.0010 + lid, 0.84 * (EYE_RADIUS + 0.0010 + lid)
        dome = np.sqrt(np.maximum(radius**2 - np.minimum(reach, rim) ** 2, 0)) - 1.55 * np.maximum(reach - rim, 0)
        ball = EYE_Y - dome
        gap = np.clip(0.5 + (y - ball) / 0.0036, 0, 1)
        near = smooth(0.0150, 0.0110, reach) * (y < 0)
        joined = y + (ball - y) * gap - 0.0018 * gap * (1 - gap)
        return y + (joined - y) * near
