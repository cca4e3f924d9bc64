# SPDX-License-Identifier: GPL-3.0-or-later
"""The rest pose that motion is solved on. Pure."""

import math

import numpy as np

from . import quaternions as quat

SIDES = (("L", 1.0), ("R", -1.0))


class Skeleton:
    """Bones at rest: joints in metres in armature space (faces -Y, left = +X), and each bone's rest rotation.

    ``bones`` is a sequence of objects or tuples ``name, head, tail, parent`` (parents before children).
    """

    def __init__(self, bones):
        self.names, self.parent, self.head, self.tail, self.rest = [], {}, {}, {}, {}
        for bone in bones:
            name, head, tail, parent = _fields(bone)
            self.names.append(name)
            self.parent[name] = parent
            self.head[name], self.tail[name] = np.array(head, float), np.array(tail, float)
            self.rest[name] = quat.from_matrix(rest_matrix(self.tail[name] - self.head[name]))[:, None]
        self.stature = float(self.tail["head"][2])
        self.scale = self.stature / 1.78
        self.hip_height = float(self.head["thigh.L"][2])
        self.hip_half = float(self.head["thigh.L"][0])
        self.thigh, self.shin = self.length("thigh.L"), self.length("shin.L")
        self.upper_arm, self.forearm = self.length("upper_arm.L"), self.length("forearm.L")
        self.ankle = float(self.head["foot.L"][2])
        ball = self.tail["foot.L"] - self.head["foot.L"]
        self.ball = (float(-ball[1]), float(-ball[2]))  # forward of and below the ankle
        self.heel = 0.040 * self.stature  # behind the ankle
        self.palm = 0.045 * self.stature  # from the wrist to the middle of the palm
        self.bulk = float(np.clip((self.head["upper_arm.L"][0] / self.stature / 0.1 - 1) * 3 + 1, 0.8, 1.6))  # about
        self.eye_height = float(self.head["eye.L"][2]) if "eye.L" in self.head else 0.935 * self.stature

    def length(self, name):
        return float(np.linalg.norm(self.tail[name] - self.head[name]))

    def direction(self, name):
        """Unit vector along a bone at rest, (3, 1)."""
        return quat.unit((self.tail[name] - self.head[name])[:, None])

    def hang(self, side):
        """The turn (4, 1) from the A-pose to an arm that hangs straight down."""
        x, _, z = self.direction(f"upper_arm.{side}")[:, 0]
        return quat.about(1, math.degrees(math.atan2(x, -z)))

    def offset(self, name):
        """A joint at rest relative to its parent's, (3, 1)."""
        return (self.head[name] - self.head[self.parent[name]])[:, None]


def _fields(bone):
    if hasattr(bone, "name"):
        return bone.name, bone.head, bone.tail, bone.parent
    return tuple(bone)


def rest_matrix(direction):
    """Blender's rest rotation (3, 3) of a bone along ``direction`` with roll 0: y runs along the bone."""
    x, y, z = np.asarray(direction, float) / np.linalg.norm(direction)
    theta = 1.0 + y
    side = x * x + z * z
    if theta > 6.1e-3 or side > 2.5e-4 * 2.5e-4:
        if theta <= 6.1e-3:
            theta = 0.5 * side + 0.125 * side * side
        return np.array([[1 - x * x / theta, x, -x * z / theta], [-x, y, -z], [-x * z / theta, z, 1 - z * z / theta]])
    return np.diag([-1.0, -1.0, 1.0])
