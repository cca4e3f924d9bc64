# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the feet are in each posture, and which act leaves a performer in which posture. Pure."""

import math

import numpy as np

# Acts that leave a performer in another posture; all others keep the one they find.
POSTURE_OF = {
    "stand": "stand", "walk": "stand", "run": "stand", "rise": "stand", "turn": "stand", "enter": "stand",
    "exit": "stand", "climb": "stand", "dance": "stand", "bow": "stand", "kick": "stand", "hit": "stand",
    "push": "stand", "pull": "stand", "drag": "stand", "sit_down": "sit", "sit": "sit", "drive": "drive",
    "ride": "ride", "lie_down": "lie", "lie": "lie", "sleep": "lie", "fall": "lie", "kneel": "kneel",
    "crouch": "crouch", "hide": "crouch", "lean": "lean", "wait": None, "sit_up": "lie",
}  # fmt: skip
SEATED = ("sit", "drive", "ride")
TRANSITION = {("stand", "sit"): 1.5, ("sit", "stand"): 1.35, ("stand", "drive"): 1.5, ("drive", "stand"): 1.35,
              ("stand", "ride"): 1.2, ("ride", "stand"): 1.1,
              ("stand", "lie"): 2.2, ("sit", "lie"): 1.8, ("lie", "stand"): 2.6, ("lie", "sit"): 1.8,
              ("stand", "kneel"): 1.1, ("kneel", "stand"): 1.1}  # fmt: skip


def posture_after(clip, before):
    """The posture that a clip leaves a performer in."""
    return POSTURE_OF.get(clip) or before


def transition_time(before, after):
    """Seconds from one posture to the other."""
    return 0.0 if before == after else TRANSITION.get((before, after), 0.9)


def stance(posture, skeleton, seed, seat=0.0):
    """Foot places ``{side: (forward, left, toe-out yaw)}`` around the root; ``seat``: height of what carries one."""
    random = np.random.default_rng(seed)
    h = skeleton.stature
    vary, toe = random.uniform(-1, 1, 4), math.radians(random.uniform(6, 11))
    forward = -float(skeleton.head["foot.L"][1])
    half = max(skeleton.hip_half * 1.08, 0.054 * h) + 0.004 * h * vary[0]
    feet = {"L": (forward + 0.012 * h * vary[1], half, toe), "R": (forward - 0.012 * h * vary[1], -half, -toe)}
    if posture == "ride":
        feet = {"L": (0.03 * h, 0.062 * h, 0.3 * toe), "R": (0.03 * h, -0.062 * h, -0.3 * toe)}
    elif posture in SEATED:
        high = max(seat - 0.26 * h, 0.0)
        reach = (0.155 if posture == "sit" else 0.24) * h + 0.3 * max(0.24 * h - seat, 0.0)
        reach, half = max(reach - 0.3 * high, 0.13 * h), 0.068 * h
        feet = {
            "L": (reach + 0.018 * h * vary[2], half + 0.01 * h * vary[0], 1.3 * toe),
            "R": (reach - 0.018 * h * vary[2], -half - 0.01 * h * vary[3], -1.3 * toe),
        }
    elif posture == "kneel":
        feet = {"L": (0.13 * h, 0.06 * h, toe), "R": (-0.20 * h, -0.06 * h, -0.3 * toe)}
    elif posture == "crouch":
        feet = {"L": (0.07 * h, 0.07 * h, 1.6 * toe), "R": (-0.06 * h, -0.07 * h, -1.6 * toe)}
    elif posture == "lie":
        feet = {"L": (0.46 * h, 0.07 * h, 2 * toe), "R": (0.48 * h, -0.07 * h, -2 * toe)}
    return feet
