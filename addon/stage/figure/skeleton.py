# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a person's joints are: proportions by sex, age and build, and the bones through them. Pure."""

import math
from dataclasses import dataclass

import numpy as np

CENTRE_BONES = ("hips", "spine", "chest", "neck", "head")
SIDED_BONES = (
    "shoulder", "upper_arm", "forearm", "hand", "index", "fingers", "thigh", "shin", "foot", "toe", "eye",
)  # fmt: skip
BONES = CENTRE_BONES + tuple(f"{name}.{side}" for side in "LR" for name in SIDED_BONES)
PARENTS = {
    "hips": None, "spine": "hips", "chest": "spine", "neck": "chest", "head": "neck",
    "shoulder": "chest", "upper_arm": "shoulder", "forearm": "upper_arm", "hand": "forearm", "index": "hand",
    "fingers": "hand", "thigh": "hips", "shin": "thigh", "foot": "shin", "toe": "foot", "eye": "head",
}  # fmt: skip
ARM_ANGLE = math.radians(42)  # of the A-pose, from vertical
FOREARM_BEND = 0.12  # how far the forearm already points forward, as a share of its length
HEAD_HEIGHT = 0.1333  # chin to crown of an adult, as a share of the stature


@dataclass(frozen=True)
class Proportions:
    """Joints of the left half as shares of the stature; x left, -y front, z up. Each joint is (3,)."""

    hip: np.ndarray
    knee: np.ndarray
    ankle: np.ndarray
    ball: np.ndarray
    toe: np.ndarray
    root: np.ndarray
    spine: np.ndarray
    chest: np.ndarray
    clavicle: np.ndarray
    shoulder: np.ndarray
    elbow: np.ndarray
    wrist: np.ndarray
    knuckles: np.ndarray
    index: np.ndarray
    neck: np.ndarray
    head: np.ndarray
    crown: np.ndarray
    eye: np.ndarray
    chin: float  # height of the chin
    neck_base: float  # height at which the neck leaves the shoulders
    head_scale: float  # of the head against an adult's of the same stature
    hand_scale: float
    child: float  # 0 adult to 1 small child
    old: float  # 0 to 1


def proportions(sex, age, bulk):
    """``Proportions`` of a person; ``sex`` 0 male to 1 female, ``age`` in years, ``bulk`` 1 for an average build."""

    def mix(male, female):
        return male + (female - male) * sex

    head_scale = float(np.interp(age, [1, 2, 6, 10, 15], [1.7, 1.55, 1.30, 1.15, 1.0]))
    child = float(np.clip((15 - age) / 9, 0, 1))
    old = float(np.clip((age - 58) / 20, 0, 1))
    chin = 1 - HEAD_HEIGHT * head_scale
    neck_base = chin - 0.028
    drop = neck_base - 0.8387  # of shoulders and chest under a larger head
    breadth = 1 + 0.10 * (bulk - 1)
    shoulder = np.array([(mix(0.106, 0.0935) - 0.008 * child) * breadth, 0.008, mix(0.787, 0.783) + drop])
    hip = np.array([mix(0.050, 0.0525) * breadth, 0.0, 0.520 - 0.028 * child])
    knee = np.array([mix(0.0515, 0.047) * breadth, -0.004, 0.285 - 0.018 * child])
    ankle = np.array([mix(0.054, 0.047) * breadth, 0.012, 0.044])
    down = np.array([math.sin(ARM_ANGLE), 0, -math.cos(ARM_ANGLE)])
    fore = down + np.array([0, -FOREARM_BEND, 0])
    fore /= np.linalg.norm(fore)
    reach = 1 - 0.06 * child
    elbow = shoulder + down * 0.171 * reach + np.array([0, 0.004, 0])
    wrist = elbow + fore * 0.146 * reach
    hand_scale = mix(1.0, 0.93) * (1 + 0.06 * child)
    side = thumb_side(fore)
    knuckles = wrist + fore * 0.053 * hand_scale
    eye = np.array([0.0180, -0.0385, (0.478 - 0.03 * child) * HEAD_HEIGHT]) * head_scale + np.array([0, 0, chin])
    return Proportions(
        hip=hip, knee=knee, ankle=ankle,
        ball=ankle + np.array([0.001, -0.075, -0.030]), toe=ankle + np.array([0.001, -0.116, -0.032]),
        root=np.array([0, 0, hip[2] + 0.01]), spine=np.array([0, 0.004, 0.603 + drop * 0.5]),
        chest=np.array([0, 0.008, 0.692 + drop]), clavicle=np.array([0.016, 0.004, neck_base - 0.022]),
        shoulder=shoulder, elbow=elbow, wrist=wrist, knuckles=knuckles,
        index=knuckles + side * 0.0165 * hand_scale,
        neck=np.array([0, 0.014, neck_base - 0.012]), head=np.array([0, 0.008, chin + 0.014 * head_scale]),
        crown=np.array([0, 0.008, 1.0]), eye=eye, chin=chin, neck_base=neck_base, head_scale=head_scale,
        hand_scale=hand_scale, child=child, old=old,
    )  # fmt: skip


def thumb_side(along):
    """The unit direction from the middle of the left hand to the side of its thumb, for a hand lying ``along``."""
    side = np.array([0.0, -1, 0]) - along * -along[1]
    return side / np.linalg.norm(side)


def joints(stature, sex, age, bulk):
    """Bones in metres, parents first: ``[(name, head (3,), tail (3,), parent or None)]``, in the A-pose."""
    p = proportions(sex, age, bulk)
    fore = (p.wrist - p.elbow) / np.linalg.norm(p.wrist - p.elbow)
    finger = fore * 0.048 * p.hand_scale
    spans = {
        "hips": (p.root, p.spine), "spine": (p.spine, p.chest), "chest": (p.chest, p.neck),
        "neck": (p.neck, p.head), "head": (p.head, p.crown), "shoulder": (p.clavicle, p.shoulder),
        "upper_arm": (p.shoulder, p.elbow), "forearm": (p.elbow, p.wrist), "hand": (p.wrist, p.knuckles),
        "index": (p.index, p.index + finger), "fingers": (p.knuckles, p.knuckles + finger),
        "thigh": (p.hip, p.knee), "shin": (p.knee, p.ankle), "foot": (p.ankle, p.ball), "toe": (p.ball, p.toe),
        "eye": (p.eye, p.eye + np.array([0, -0.014 * p.head_scale, 0])),
    }  # fmt: skip
    bones = []
    for full in BONES:
        name, _, side = full.partition(".")
        mirror = np.array([-1.0 if side == "R" else 1.0, 1, 1]) * stature
        parent = PARENTS[name]
        if side and parent in SIDED_BONES:
            parent = f"{parent}.{side}"
        head, tail = spans[name]
        bones.append((full, head * mirror, tail * mirror, parent))
    return bones
