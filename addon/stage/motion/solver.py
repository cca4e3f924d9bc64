# SPDX-License-Identifier: GPL-3.0-or-later
"""Channels and planted feet -> joint rotations: forward kinematics and two-bone reach, all frames at once. Pure."""

import numpy as np

from . import quaternions as quat
from .clearance import Trunk, elbow_out
from .curves import gaussian
from .palms import hand_turn, turned_hand
from .skeleton import SIDES

FLOOR = 0.035  # m that palms keep above the floor
GUARD = 0.12  # m above that in which an arm gives way to it

_X, _FRONT = np.array([[1.0], [0], [0]]), np.array([[0.0], [-1], [0]])


def solve(skeleton, channels, feet):
    """``(turns, joints)``: per bone the turn away from rest (4, n) and the joint (3, n), in armature space.

    ``feet``: per side a dict of arrays ``x y z`` (ankle), ``yaw pitch toe`` (degrees), in armature space.
    """
    return _Pose(skeleton, channels, feet).solve()


def local(skeleton, turns, hips):
    """``(rotations {bone: (n, 4)}, hips_location (n, 3))`` in each bone's own rest basis, sign-continuous."""
    rotations = {}
    for name in skeleton.names:
        parent, rest = skeleton.parent[name], skeleton.rest[name]
        turn = turns[name] if parent is None else quat.multiply(quat.conjugate(turns[parent]), turns[name])
        basis = quat.multiply(quat.multiply(quat.conjugate(rest), turn), rest)
        rotations[name] = np.ascontiguousarray(quat.continuous(basis).T)
    offset = hips - skeleton.head["hips"][:, None]
    return rotations, np.ascontiguousarray(quat.rotate(quat.conjugate(skeleton.rest["hips"]), offset).T)


def _steady(pole, line):
    """Where an elbow points, off the line from shoulder to hand, without a flip from one frame to the next."""
    across = quat.unit(pole - line * quat.dot(pole, line))
    return np.stack([gaussian(axis, 2.2) for axis in across])


def two_bone(start, target, first, second, pole, limit=0.995):
    """``(upper direction, lower direction, hinge)`` of two bones of these lengths that reach for ``target``."""
    line = target - start
    distance = np.sqrt(quat.dot(line, line))
    along = line / np.maximum(distance, 1e-6)
    d = np.clip(distance, abs(first - second) * 1.02 + 1e-3, (first + second) * limit)
    side = quat.unit(pole - along * quat.dot(pole, along))
    c = np.clip((first * first + d * d - second * second) / (2 * first * d), -1, 1)
    upper = along * c + side * np.sqrt(1 - c * c)
    lower = quat.unit(along * d - upper * first)
    return upper, lower, quat.cross(side, along)


class _Pose:
    def __init__(self, skeleton, channels, feet):
        self.bones, self.c, self.feet = skeleton, channels, feet
        self.turns, self.joints = {}, {}

    def solve(self):
        self._trunk()
        for side, sign in SIDES:
            self._arm(side, sign)
            self._leg(side, sign)
        return self.turns, self.joints

    def _joint(self, name):
        parent = self.bones.parent[name]
        self.joints[name] = self.joints[parent] + quat.rotate(self.turns[parent], self.bones.offset(name))

    def _trunk(self):
        c = self.c
        self.joints["hips"] = np.stack([c["px"], c["py"], c["pz"]]) + self.bones.head["hips"][:, None]
        self.turns["hips"] = quat.bend(c["hip_p"], c["hip_s"], c["hip_t"])
        for name in ("spine", "chest", "neck", "head"):
            self._joint(name)
            bent = quat.bend(c[f"{name}_p"], c[f"{name}_s"], c[f"{name}_t"])
            self.turns[name] = quat.multiply(self.turns[self.bones.parent[name]], bent)

    def _arm(self, side, sign):
        c, bones, turns = self.c, self.bones, self.turns
        upper, lower, hand = f"upper_arm.{side}", f"forearm.{side}", f"hand.{side}"
        hang = bones.hang(side)
        swing = quat.multiply(quat.about(0, -c[f"arm_f.{side}"]), quat.about(1, -sign * c[f"arm_a.{side}"]))
        swing = quat.multiply(swing, quat.about(2, sign * c[f"arm_t.{side}"]))
        raised = np.hypot(c[f"arm_f.{side}"], c[f"arm_a.{side}"])
        lift = c[f"shr.{side}"] + np.clip(raised - 60, 0, 120) * 0.22
        turns[f"shoulder.{side}"] = quat.multiply(turns["chest"], quat.about(1, -sign * lift))
        self._joint(f"shoulder.{side}")
        self._joint(upper)
        free = quat.multiply(turns["chest"], swing)
        straight = quat.multiply(free, quat.about(0, -c[f"elb.{side}"]))
        pronate = quat.about(2, -sign * c[f"fore_t.{side}"])
        arm, fore = quat.multiply(free, hang), quat.multiply(quat.multiply(straight, pronate), hang)
        pronate = quat.multiply(quat.conjugate(hang), quat.multiply(pronate, hang))
        asked = hand_turn(c, side, self.turns["head"])
        arm, fore = self._reached(side, sign, arm, fore, pronate, asked)
        wrist = quat.multiply(quat.about(1, sign * c[f"wr.{side}"]), quat.about(0, -c[f"wd.{side}"]))
        flat = quat.multiply(quat.multiply(fore, quat.conjugate(hang)), wrist)
        if asked is not None:
            fore, placed = turned_hand(bones, side, fore, pronate, quat.multiply(flat, hang), asked)
            flat = quat.multiply(placed, quat.conjugate(hang))
        turns[upper], turns[lower] = arm, fore
        self._joint(lower)
        self._joint(hand)
        turns[hand] = quat.multiply(flat, hang)
        for name, channel in (("fingers", "fing"), ("index", "index")):
            curl = quat.multiply(flat, quat.about(1, sign * c[f"{channel}.{side}"]))
            turns[f"{name}.{side}"] = quat.multiply(curl, hang)
            self._joint(f"{name}.{side}")
        eye = f"eye.{side}"
        if eye in bones.head:
            turns[eye] = quat.multiply(turns["head"], quat.bend(c["eye_p"], 0.0, c["eye_t"]))
            self._joint(eye)

    def _reached(self, side, sign, arm, fore, pronate, asked):
        """The arm bent so that the palm goes to what it reaches for, and never through the floor.

        By the weight the free arm turns into the reaching one, so that the hand comes on an arc.
        """
        c, bones = self.c, self.bones
        upper_name, lower_name = f"upper_arm.{side}", f"forearm.{side}"
        shoulder, length = self.joints[upper_name], bones.forearm + bones.palm
        elbow = shoulder + quat.rotate(arm, bones.offset(lower_name))
        palm = elbow + quat.rotate(fore, bones.direction(lower_name) * length)
        total = c[f"rw.{side}"] + c[f"tw.{side}"]
        low = palm[2] < FLOOR + GUARD
        if not (total > 1e-3).any() and not low.any():
            return arm, fore
        weight = np.clip(total, 0, 1)
        target = palm + (self._asked(side, total) - palm) * np.clip(20 * weight, 0, 1)
        target[2] = np.maximum(target[2], FLOOR)
        if asked is not None:  # the palm gets there with a bent wrist
            target = target - asked[0] * bones.palm * asked[2]
            length = length - bones.palm * asked[2]
        pole = np.stack([sign * c[f"pole_x.{side}"], c[f"pole_y.{side}"], c[f"pole_z.{side}"]])
        raised = np.clip((target[2] - shoulder[2]) / (0.5 * bones.upper_arm) + 0.7, 0, 1)  # elbows come out and forward
        pole = quat.unit(quat.rotate(self.turns["chest"], pole + np.array([[sign * 0.55], [-0.55], [0.25]]) * raised))
        line = quat.unit(palm - shoulder)
        own = elbow - shoulder
        own = quat.unit(own - line * quat.dot(own, line) + 0.05 * pole)  # where the free arm has its elbow
        pole = _steady(own + (pole - own) * np.clip(1.6 * weight, 0, 1), quat.unit(target - shoulder))
        trunk = Trunk(bones, self.joints["spine"], self.turns["spine"])
        lengths = bones.upper_arm, length
        pole = elbow_out(trunk, self.turns["chest"], sign, shoulder, target, lengths, pole, two_bone)
        upper, lower, hinge = two_bone(shoulder, target, *lengths, pole)
        rest_upper, rest_lower = bones.direction(upper_name), bones.direction(lower_name)
        rest_hinge = quat.cross(rest_upper, _FRONT)
        reached = quat.align(rest_upper, rest_hinge, upper, hinge)
        bent = quat.multiply(quat.align(rest_lower, rest_hinge, lower, hinge), pronate)
        weight = np.clip(np.maximum(weight, (FLOOR + GUARD - palm[2]) / GUARD), 0, 1)
        return quat.blend(arm, reached, weight), quat.blend(fore, bent, weight)

    def _asked(self, side, total):
        """The point asked for, root frame and head frame together."""
        c = self.c
        at_root = np.stack([c[f"r{axis}.{side}"] for axis in "xyz"])
        at_head = np.stack([c[f"t{axis}.{side}"] for axis in "xyz"])
        asked = at_root + self.joints["head"] * c[f"tw.{side}"] + quat.rotate(self.turns["head"], at_head)
        return asked / np.maximum(total, 1e-3)

    def _leg(self, side, sign):
        c, bones, turns = self.c, self.bones, self.turns
        thigh, shin, foot, toe = (f"{name}.{side}" for name in ("thigh", "shin", "foot", "toe"))
        self._joint(thigh)
        f = self.feet[side]
        yaw = f["yaw"] + c[f"fdt.{side}"]
        rolled = np.maximum(c[f"fdp.{side}"], 0)
        pitch, toes = f["pitch"] + c[f"fdp.{side}"], f["toe"] + rolled
        ahead, up = self._over_ball(rolled)
        x, y = (
            f["x"] + c[f"fdx.{side}"] + ahead * np.sin(np.radians(yaw)),
            f["y"] + c[f"fdy.{side}"] - ahead * np.cos(np.radians(yaw)),
        )
        target = np.stack([x, y, f["z"] + c[f"fdz.{side}"] + up])
        flat = quat.multiply(quat.about(2, yaw), quat.about(0, pitch))
        weight, free = c[f"fk.{side}"], None
        if (weight > 1e-3).any():
            free = self._free_leg(side, sign)
            knee = self.joints[thigh] + quat.rotate(free[0], bones.offset(shin))
            ankle = knee + quat.rotate(free[1], bones.offset(foot))
            target, flat = target + (ankle - target) * weight, quat.blend(flat, free[2], weight)
            target[2] = np.maximum(target[2], (0.9 + 0.45 * weight) * bones.ankle)
        outward = np.broadcast_to(np.array([[sign * 0.12], [-1.0], [0.25]]), (3, len(yaw)))
        pole = quat.rotate(quat.about(2, yaw * 0.5 + c["hip_t"] * 0.5), outward)
        if free is not None:  # a leg that leaves the floor bends forward from the pelvis
            own = quat.rotate(
                self.turns["hips"], np.broadcast_to(np.array([[sign * 0.12], [-1.0], [0.1]]), (3, len(yaw)))
            )
            pole = pole + (own - pole) * weight
        upper, lower, hinge = two_bone(self.joints[thigh], target, bones.thigh, bones.shin, pole)
        placed = [
            quat.align(bones.direction(thigh), _X, upper, hinge),
            quat.align(bones.direction(shin), _X, lower, hinge),
        ]
        if free is not None:  # near the end the free pose itself, where both put the foot in the same place
            late = np.clip(3 * weight - 2, 0, 1)
            placed = [quat.blend(a, b, late) for a, b in zip(placed, free[:2], strict=True)]
        turns[thigh], turns[shin], turns[foot] = *placed, flat
        self._joint(shin)
        self._joint(foot)
        self._joint(toe)
        turns[toe] = quat.multiply(turns[foot], quat.about(0, -toes * (1 - weight)))

    def _over_ball(self, pitch):
        """How far the ankle goes ahead and up when the foot rolls over its ball by ``pitch`` degrees."""
        forward, below = self.bones.ball
        s, c = np.sin(np.radians(pitch)), np.cos(np.radians(pitch))
        return forward - forward * c + below * s, -below + forward * s + below * c

    def _free_leg(self, side, sign):
        c = self.c
        thigh = quat.multiply(quat.about(0, -c[f"leg_f.{side}"]), quat.about(1, -sign * c[f"leg_a.{side}"]))
        thigh = quat.multiply(self.turns["hips"], quat.multiply(thigh, quat.about(2, sign * c[f"leg_t.{side}"])))
        shin = quat.multiply(thigh, quat.about(0, c[f"knee.{side}"]))
        return thigh, shin, quat.multiply(shin, quat.about(0, c[f"ank.{side}"]))
