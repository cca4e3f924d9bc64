# SPDX-License-Identifier: GPL-3.0-or-later
"""What clips of busy hands share: points in reach, bending to them, hands at work. Pure. Metres, degrees."""

import numpy as np

from .curves import keys
from .part import SIGN

CLOSED = {"fing": 48.0, "index": 46.0}
REACH = 0.80  # m from the shoulder's side that a person of 1.78 m reaches


def within_reach(part, point):
    """The aim (root frame), drawn in to where the hand can get to; bending is taken into account."""
    s = part.scale
    point = np.array(np.broadcast_to(np.asarray(point, float).reshape(3, -1), (3, len(part.t))))
    flat = np.hypot(point[0], point[1])
    limit = REACH * s
    shrink = np.minimum(1.0, limit / np.maximum(flat, 1e-3))
    point[0] *= shrink
    point[1] *= shrink
    point[1] = np.where(flat < 0.12, point[1] - 0.22 * s, point[1])
    return point


def bend_to(part, c, point, weight):
    """Bend hips, knees and trunk to what lies low or far, turn to what lies aside."""
    if part.posture == "lie":
        return  # the arm alone reaches out of a bed
    s = part.scale
    high, far = float(point[2].mean()) / s, float(np.hypot(point[0], point[1]).mean()) / s
    bearing = float(np.degrees(np.arctan2(point[0].mean(), -point[1].mean())))
    low = np.clip((0.95 - high) / 0.95, 0, 1)
    stretch = np.clip((far - 0.38) / 0.4, 0, 1)
    if part.seated:
        for name, value in (
            ("hip_p", 16 * stretch + 6 * low),
            ("spine_p", 10 * stretch + 6 * low),
            ("chest_p", 6 * stretch),
        ):
            c.add(name, value * weight)
    else:
        c.add("pz", -(0.03 + 0.50 * max(low - 0.2, 0)) * s * weight)
        c.add("py", (0.10 * low) * s * weight)
        for name, value in (("hip_p", 8 + 46 * low + 10 * stretch), ("spine_p", 6 + 16 * low + 6 * stretch),
                            ("chest_p", 4 + 8 * low),
                            ("head_p", -10 * low)):  # fmt: skip
            c.add(name, value * weight)
    turn = float(np.clip(bearing, -70, 70))
    c.add("chest_t", (0.22 * turn - part.sign * 8) * weight)
    c.add("spine_t", 0.16 * turn * weight)
    if part.other not in part.holding and not part.seated:
        c.add(f"arm_f.{part.other}", -8 * weight)


def between(part, height):
    """Halfway to the person aimed at, at the height of the hands, in reach of both."""
    s = part.scale
    high = (part.seat + 0.36 * part.skeleton.stature) if part.seated else height * s
    if part.aim is None:
        return ahead(part, 0.45, high)
    flat = np.maximum(np.hypot(part.aim[0], part.aim[1]), 0.2)
    far = np.clip(0.5 * flat, 0.36 * s, 0.62 * s)
    bearing = np.clip(np.arctan2(part.aim[0], -part.aim[1]), -1.3, 1.3)
    return np.stack(
        [far * np.sin(bearing), -far * np.cos(bearing), np.minimum(high, 0.5 * (high + part.aim[2] - 0.35))]
    )


def ahead(part, distance, height):
    return np.array([[part.sign * 0.08 * part.scale], [-distance * part.scale], [height]])


def carry_point(part):
    high = part.seat + 0.33 * part.skeleton.stature if part.seated else 0.60 * part.skeleton.stature
    return np.array([part.sign * 0.15 * part.scale, -0.30 * part.scale, high])


def face_size(part):
    """Size of the head against an adult's of 1.78 m."""
    return part.skeleton.length("head") / (0.119 * 1.78)


def chest_height(part):
    """Height of the breastbone."""
    return part.seat + 0.33 * part.skeleton.stature if part.seated else 0.72 * part.skeleton.stature


def work_height(part, standing=0.95):
    """Height of the working surface: the seat's table, or what one stands at."""
    if "table" in part.params:
        return part.params["table"]
    return part.seat + 0.29 if part.seated else standing * part.scale


def work_hand(part, c, weight, at, wiggle, rate=2.0, sweep=0.0):
    s = part.scale
    move = wiggle * np.sin(2 * np.pi * rate * part.t)
    along = sweep * (np.mod(part.t, 2.4) / 2.4 - 0.5)
    point = np.stack(
        [part.sign * at[0] * s + along, -at[1] * s + 0.6 * move, work_height(part) + 0.055 + 0.4 * np.abs(move)]
    )
    part.hand(c, part.side, point, weight)
    grip_shut(part, c, part.side, weight * 0.8)


def rest_hand(part, c, weight):
    if part.other not in part.holding:
        part.hand(
            c, part.other, (-part.sign * 0.16 * part.scale, -0.36 * part.scale, work_height(part) + 0.035), weight
        )
        part.turn(c, part.other, (-0.45, -0.9, -0.05), (0.0, 0.0, -1.0), weight)


def over_work(part, c, weight, nod):
    c.add("head_p", nod * weight)
    c.add("neck_p", 0.4 * nod * weight)
    c.add("spine_p", 5 * weight)
    c.add("chest_p", 4 * weight)
    c["gaze"] = c["gaze"] * (1 - 0.85 * weight)


def grip_shut(part, c, side, weight):
    for name, value in CLOSED.items():
        c[f"{name}.{side}"] += (value - c[f"{name}.{side}"]) * weight


def curl(part, c, side, pairs, weight):
    curl = keys(part.t, pairs)
    for name in ("fing", "index"):
        c[f"{name}.{side}"] += (curl - c[f"{name}.{side}"]) * weight


def turn_over_time(part, c, side, fingers, palm, weight, head=0.0):
    """As ``Part.turn`` for directions over time, (3, n)."""
    outward = np.array([[SIGN[side]], [1.0], [1.0]])
    c.turn(side, fingers * outward, palm * outward, weight, head)
