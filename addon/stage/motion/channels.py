# SPDX-License-Identifier: GPL-3.0-or-later
"""The scalar channels that a pose is made of: degrees, metres in the performer's root frame, weights 0 to 1.

pelvis   ``px py pz`` offset from the root (left, back, up from standing)
trunk    ``hip spine chest neck head`` each ``_p`` forward, ``_s`` to the side, ``_t`` twist to the left
arm      ``arm_f`` forward, ``arm_a`` outward, ``arm_t`` twist in, ``elb`` bend, ``fore_t`` pronation, ``wr`` flex,
         ``wd`` deviation, ``shr`` shoulder up, ``fing index`` curl
hand     reach for a point: ``rw`` weight and ``rx ry rz`` palm x weight in the root frame; ``tw tx ty tz`` the same
         in the head's frame (from the head joint); ``pole_x pole_y pole_z`` where the elbow points (chest's frame);
         ``ow`` weight of a turn of the hand: ``fx fy fz`` where the fingers, ``nx ny nz`` where the palm points, both
         x weight in the root frame, ``oh`` the share of it that goes with the head; ``both`` the other hand holds too,
         ``tip`` what is in the hand may tilt
leg      ``fk`` weight of ``leg_f leg_a leg_t knee ank`` over planted feet; ``fdx fdy fdz fdp fdt`` moves of the planted
         foot (root frame, pitch, yaw)
eyes     ``eye_t`` to the left, ``eye_p`` down, relative to the head
layers   ``gaze breath sway`` how much of each the act lets through; ``busy`` an arm that a gait leaves alone
"""

import numpy as np

TRUNK = tuple(f"{part}_{axis}" for part in ("hip", "spine", "chest", "neck", "head") for axis in "pst")
ARM = ("arm_f", "arm_a", "arm_t", "elb", "fore_t", "wr", "wd", "shr", "fing", "index")
TURN = ("ow", "oh", "fx", "fy", "fz", "nx", "ny", "nz")
REACH = ("rw", "rx", "ry", "rz", "tw", "tx", "ty", "tz", *TURN)
POLE = ("pole_x", "pole_y", "pole_z")
LEG = ("fk", "leg_f", "leg_a", "leg_t", "knee", "ank", "fdx", "fdy", "fdz", "fdp", "fdt")
LAYERS = ("gaze", "breath", "sway", "eye_t", "eye_p")
NAMES = ("px", "py", "pz", *TRUNK, *LAYERS)
NAMES += tuple(f"{name}.{side}" for side in "LR" for name in ARM + REACH + POLE + LEG + ("busy", "both", "tip"))
INDEX = {name: i for i, name in enumerate(NAMES)}

_DEFAULT = {"arm_f": 2.0, "arm_a": 7.0, "elb": 12.0, "fing": 20.0, "index": 14.0}
_DEFAULT |= {"pole_x": 0.35, "pole_y": 0.45, "pole_z": -1.0, "gaze": 1.0, "breath": 1.0, "sway": 1.0}
DEFAULTS = np.array([_DEFAULT.get(name.partition(".")[0], 0.0) for name in NAMES])

# (channels, spring frequency Hz, damping, seconds behind the hips): overlap and follow-through.
SPRINGS = (
    (("px", "py", "pz", "hip_p", "hip_s", "hip_t"), 8.0, 0.85, 0.0),
    (("spine_p", "spine_s", "spine_t"), 7.2, 0.80, 0.01),
    (("chest_p", "chest_s", "chest_t"), 6.4, 0.75, 0.025),
    (("neck_p", "neck_s", "neck_t", "head_p", "head_s", "head_t"), 5.6, 0.72, 0.035),
    (("arm_f", "arm_a", "arm_t", "shr"), 6.7, 0.70, 0.02),
    (("elb", "fore_t"), 5.8, 0.65, 0.04),
    (("wr", "wd", "fing", "index"), 5.2, 0.60, 0.06),
)


class Channels:
    """Channel values over a stretch of frames; ``values`` is (channels, n), rows read and written by name."""

    def __init__(self, count):
        self.values = np.repeat(DEFAULTS[:, None], count, 1)

    def __getitem__(self, name):
        return self.values[INDEX[name]]

    def __setitem__(self, name, value):
        self.values[INDEX[name]] = value

    def add(self, name, value):
        self.values[INDEX[name]] += value

    def reach(self, side, point, weight):
        """Ask the palm to be at ``point`` (3,) or (3, n), root frame, with ``weight`` (replaces what was asked)."""
        self._target(side, "r", point, weight)

    def reach_head(self, side, point, weight):
        """The same for a point in the head's frame, from the head joint."""
        self._target(side, "t", point, weight)

    def _target(self, side, frame, point, weight):
        point = np.asarray(point, float)
        for axis, value in zip("xyz", point, strict=True):
            self[f"{frame}{axis}.{side}"] = value * weight
        self[f"{frame}w.{side}"] = weight

    def turn(self, side, fingers, palm, weight, head=0.0):
        """Turn the hand so that fingers and palm point there, (3,) or (3, n), root frame (or, by share, the head's)."""
        for axes, vector in (("fx fy fz", fingers), ("nx ny nz", palm)):
            for axis, value in zip(axes.split(), np.asarray(vector, float), strict=True):
                self.add(f"{axis}.{side}", value * weight)
        self.add(f"ow.{side}", weight)
        self.add(f"oh.{side}", head * weight)

    def release(self, side, weight):
        """Keep only ``1 - weight`` of what the hand was asked to reach for."""
        for name in REACH:
            self.values[INDEX[f"{name}.{side}"]] *= 1 - weight
