# SPDX-License-Identifier: GPL-3.0-or-later
"""The body under the clothes: a smooth surface from the crotch to the jaw, and arm and leg thickness. Pure."""

import numpy as np

from .mesh import bump, curve, smooth, superellipse
from .skeleton import proportions

# (landmark, offset above it, half width male, female, depth front m, f, depth back m, f, power)
_TRUNK = (
    ("hip", -0.056, 0.0925, 0.0950, 0.059, 0.057, 0.071, 0.076, 2.3),
    ("hip", -0.020, 0.0960, 0.1005, 0.062, 0.060, 0.073, 0.079, 2.3),
    ("hip", 0.015, 0.0955, 0.0985, 0.063, 0.061, 0.070, 0.075, 2.3),
    ("hip", 0.045, 0.0905, 0.0880, 0.062, 0.058, 0.062, 0.062, 2.3),
    ("waist", 0.000, 0.0850, 0.0725, 0.060, 0.053, 0.055, 0.050, 2.25),
    ("waist", 0.045, 0.0895, 0.0765, 0.061, 0.053, 0.057, 0.051, 2.3),
    ("chest", 0.010, 0.0985, 0.0840, 0.065, 0.057, 0.061, 0.054, 2.4),
    ("armpit", 0.004, 0.1060, 0.0905, 0.063, 0.054, 0.063, 0.056, 2.45),
    ("shoulder", -0.012, 0.1085, 0.0945, 0.057, 0.049, 0.061, 0.054, 2.45),
    ("shoulder", 0.005, 0.1065, 0.0935, 0.051, 0.044, 0.056, 0.049, 2.4),
    ("shoulder", 0.017, 0.0960, 0.0850, 0.046, 0.039, 0.051, 0.044, 2.3),
    ("shoulder", 0.028, 0.0770, 0.0670, 0.041, 0.0345, 0.046, 0.039, 2.2),
    ("neck", -0.012, 0.0570, 0.0480, 0.0375, 0.0315, 0.042, 0.0355, 2.1),
    ("neck", -0.002, 0.0440, 0.0375, 0.0355, 0.0300, 0.038, 0.0320, 2.0),
    ("neck", 0.010, 0.0370, 0.0305, 0.0345, 0.0290, 0.0355, 0.0295, 2.0),
    ("chin", 0.000, 0.0345, 0.0285, 0.0335, 0.0285, 0.0340, 0.0285, 2.0),
    ("chin", 0.030, 0.0335, 0.0275, 0.0320, 0.0275, 0.0330, 0.0280, 2.0),
)
_ARM = (
    (0.10, 0.20, 0.35, 0.55, 0.80, 0.94, 1.00, 1.08, 1.22, 1.45, 1.75, 1.95, 2.02),
    (0.0305, 0.0300, 0.0292, 0.0280, 0.0252, 0.0240, 0.0240, 0.0246, 0.0248, 0.0222, 0.0172, 0.0148, 0.0146),
)
_LEG = (
    (-0.10, 0.00, 0.12, 0.30, 0.55, 0.80, 0.93, 1.00, 1.07, 1.20, 1.38, 1.60, 1.80, 1.95),
    (0.046, 0.0510, 0.0530, 0.0490, 0.0420, 0.0345, 0.0318, 0.0312, 0.0298, 0.0315, 0.0318, 0.0252, 0.0198, 0.0188),
)


class Body:
    """Surfaces and joints of one person, in shares of the stature."""

    def __init__(self, sex=0.0, age=35, bulk=1.0):
        self.sex, self.age, self.bulk = sex, age, bulk
        self.joints = p = proportions(sex, age, bulk)
        self.belly = max(0.0, bulk - 1) * 0.055 + 0.008 * p.old
        lift = p.neck_base - 0.8387
        marks = {
            "hip": p.hip[2], "waist": p.spine[2] + 0.002, "chest": p.chest[2] + 0.010, "neck": p.neck_base,
            "armpit": p.shoulder[2] - 0.042, "shoulder": p.shoulder[2], "chin": p.chin,
        }  # fmt: skip
        self.marks, self.lift = marks, lift
        grown = 1 - 0.06 * p.child
        heights, rows = [], []
        for mark, above, wm, wf, fm, ff, bm, bf, power in _TRUNK:
            mix = sex * (1 - p.child)
            fat = 1 + (bulk - 1) * (0.35 if mark in ("neck", "chin") else 0.45 if mark == "shoulder" else 0.9)
            size = fat * (grown * p.head_scale**0.35 if mark in ("neck", "chin") else grown)
            heights.append(marks[mark] + above * (1 if mark not in ("neck",) else p.head_scale**0.3))
            rows.append([(a + (b - a) * mix) * size for a, b in ((wm, wf), (fm, ff), (bm, bf))] + [power])
        self.heights, self.rows = np.array(heights), np.array(rows)
        levels = [marks[name] for name in ("waist", "chest", "shoulder", "neck", "chin")]
        self.axis = (
            (marks["hip"] - 0.06, *levels, marks["chin"] + 0.03),
            (0.003, -0.003, 0.002, 0.009, 0.013, 0.009, 0.008),
        )

    def trunk(self, angle, z, ease=0.0):
        """Points (…, 3) of the trunk at ``angle`` (0 left, -pi/2 front) and height ``z``, ``ease`` outside the skin."""
        angle, z, ease = np.broadcast_arrays(np.asarray(angle, float), np.asarray(z, float), np.asarray(ease, float))
        rows = curve(self.heights, self.rows, z)
        x, y = superellipse(angle, rows[..., 0] + ease, rows[..., 1] + ease, rows[..., 2] + ease, rows[..., 3])
        y = y + curve(*self.axis, z)
        return np.stack([x, y + self._relief(x, y, z), z], -1)

    def front(self, x, z, ease=0.0):
        """Points (…, 3) on the front of the trunk at ``x`` and height ``z``, ``ease`` outside the skin."""
        x, z, ease = np.broadcast_arrays(np.asarray(x, float), np.asarray(z, float), np.asarray(ease, float))
        rows = curve(self.heights, self.rows, z)
        share = np.minimum(np.abs(x) / (rows[..., 0] + ease), 0.985)
        y = -(rows[..., 1] + ease) * (1 - share ** rows[..., 3]) ** (1 / rows[..., 3]) + curve(*self.axis, z)
        return np.stack([x, y + self._relief(x, y, z), z], -1)

    def _relief(self, x, y, z):
        m, p = self.marks, self.joints
        front, back = smooth(0.005, -0.03, y), smooth(0.0, 0.03, y)
        woman = self.sex * (1 - p.child)
        ribs = m["chest"] + 0.006
        out = -self.belly * bump(z - (m["waist"] - 0.012), 0.065) * front * bump(x, 0.085)
        bust = bump(np.abs(x) - 0.0400, 0.0300) * (bump(z - ribs, 0.034) + 0.35 * bump(z - ribs - 0.03, 0.03))
        out = out - 0.0165 * woman * bust * front
        out = out + 0.0035 * woman * bump(x, 0.012) * bump(z - ribs, 0.03) * front
        man = (1 - self.sex) * (1 - p.child)
        out = out - 0.0045 * man * bump(np.abs(x) - 0.043, 0.036) * bump(z - ribs - 0.016, 0.026) * front
        out = out + 0.004 * (1 - p.child) * bump(np.abs(x) - 0.045, 0.035) * bump(z - m["armpit"], 0.03) * back
        out = out - 0.004 * bump(x, 0.015) * bump(z - m["waist"] - 0.03, 0.09) * back
        return out

    def arm_frame(self):
        """``(points (3, 3) of shoulder, elbow, wrist)`` of the left arm."""
        p = self.joints
        return np.stack([p.shoulder, p.elbow, p.wrist])

    def arm_point(self, t):
        """Points (…, 3) on the arm's axis: 0 shoulder, 1 elbow, 2 wrist."""
        return _along(self.arm_frame(), t)

    def arm_radius(self, t, ease=0.0):
        """Radius of the bare arm at ``t``, with ``ease``."""
        scale = (1 - 0.15 * self.sex) * self.bulk**0.5 * (1 - 0.04 * self.joints.child)
        return curve(*_ARM, t) * scale + ease

    def leg_point(self, t):
        """Points (…, 3) on the left leg's axis: 0 hip, 1 knee, 2 ankle."""
        p = self.joints
        points = _along(np.stack([p.hip, p.knee, p.ankle]), t)
        calf = curve((0.9, 1.07, 1.3, 1.7, 2), (0, 0.002, 0.008, 0.004, 0), t)
        points[..., 1] += calf + 0.004 * smooth(0.5, 0.0, t)
        return points

    def leg_radius(self, t, ease=0.0):
        """Radius of the bare leg at ``t``, with ``ease``."""
        return curve(*_LEG, t) * (1 - 0.04 * self.sex) * self.bulk**0.6 + ease


def _along(points, t):
    t = np.asarray(t, float)
    upper = points[0] + (points[1] - points[0]) * t[..., None]
    lower = points[1] + (points[2] - points[1]) * (t[..., None] - 1)
    return np.where(t[..., None] <= 1, upper, lower)
