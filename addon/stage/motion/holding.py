# SPDX-License-Identifier: GPL-3.0-or-later
"""Arms and hands of somebody who carries something while doing anything else. Pure."""

import math

import numpy as np

from .curves import envelope
from .holds import Hold, grasp, spread_of_hands
from .part import SIGN

WORN = ("back", "shoulder")
_LAID = 0.16  # m: a sheet or book longer than this hangs from the hand of one who walks


def hands_of(carries, start, end, holds):
    """``{hand: Hold}`` of what is held at any time between ``start`` and ``end`` (s); both hands of what needs both."""
    out = {}
    for carry in carries:
        if carry.hand in WORN or carry.start >= end or (carry.end is not None and carry.end <= start):
            continue
        hold = holds.get(carry.item) or Hold()
        for hand in "LR" if hold.two else carry.hand:
            out[hand] = hold
    return out


def hold_things(part, c, carries, holds, t):
    """Pose the hands that carry something at the times ``t`` (s of the scene)."""
    for carry in carries:
        if carry.hand in WORN:
            continue
        end = carry.end if carry.end is not None else t[-1] + 9
        begin = carry.start if carry.start > 0.05 else -1.0
        weight = envelope(t, begin, end + 0.3, 0.5, 0.4)
        if not weight.any():
            continue
        hold = holds.get(carry.item) or Hold()
        if part.seated and hold.kind == "spread":
            _on_lap(part, c, carry.hand, hold, weight)
        elif hold.two:
            carry_in_both(part, c, carry.hand, hold, weight)
        else:
            _in_one(part, c, carry, hold, weight)


def _in_one(part, c, carry, hold, weight):
    hand, table = carry.hand, part.params.get("table")
    walking = bool(part.act.path) and hold.kind in ("sheet", "palm", "book") and max(hold.size) > _LAID
    low = (carry.low or walking) and not (table and part.seated)
    manner = grasp(hold, low)
    arm = dict(manner.arm)
    if hold.kind == "hang":
        arm["arm_a"] = 7.0 + math.degrees(math.asin(min(max(0.5 * min(hold.size[:2]) - 0.02, 0.0), 0.3) / 0.6))
    part.arm(c, hand, arm, weight)
    if manner.fingers:
        part.turn(c, hand, manner.fingers, manner.palm, weight)
    round_ = hold.kind in ("fist", "pole") and hold.off < 0.012
    close(c, hand, 84.0 - 700.0 * min(hold.round, 0.045) if round_ else manner.curl, weight)
    if table and part.seated and not low:  # on the table, not under it
        s = part.scale
        part.hand(c, hand, (SIGN[hand] * 0.15 * s, -0.40 * s, table + (0.06 if hold.kind == "fist" else 0.10)), weight)
        if manner.fingers:
            part.turn(c, hand, manner.fingers, manner.palm, weight)


def _on_lap(part, c, hand, hold, weight):
    """A newspaper lowered: open on the thighs, a hand at either edge."""
    s = part.scale
    half = spread_of_hands(hold, s)
    for side in "LR":
        part.hand(c, side, (SIGN[side] * half, -0.28 * s, part.seat + 0.24 * s), weight)
        part.turn(c, side, (-0.10, -0.76, 0.64), (0.0, 0.64, 0.76), weight)
        close(c, side, 18.0, weight)
    c[f"both.{hand}"] = np.maximum(c[f"both.{hand}"], weight)


def carry_in_both(part, c, hand, hold, weight, shift=(0.0, 0.0, 0.0)):
    """Both hands at (or under) the sides of a thing before the belly."""
    s, h = part.scale, part.skeleton.stature
    half, deep = spread_of_hands(hold, s), min(hold.size[1], 0.6)
    ahead = 0.15 * s + 0.04 * max(part.skeleton.bulk - 1, 0) + 0.5 * deep
    high = part.seat + 0.13 * h if part.seated else 0.60 * h
    if hold.kind == "neck":
        return _play_grip(part, c, hand, hold, weight)
    for side in "LR":
        fingers, palm = (
            ((-0.30, -1.0, 0.0), (0.0, 0.0, 1.0)) if hold.kind == "tray" else ((0.0, -1, -0.1), (-1, 0, 0.3))
        )
        point = np.array([SIGN[side] * half, -max(ahead, 0.24 * s), high]) + np.asarray(shift)
        part.hand(c, side, point, weight)
        part.turn(c, side, fingers, palm, weight)
        close(c, side, 3.0, weight)
    c[f"both.{hand}"] = np.maximum(c[f"both.{hand}"], weight)
    return None


def _play_grip(part, c, hand, hold, weight):
    """One hand at the neck of an instrument, the other at its strings."""
    s, h = part.scale, part.skeleton.stature
    base = part.seat + 0.27 * h if part.seated else 0.70 * h
    small = max(hold.size) < 0.75  # a violin lies on the shoulder
    neck = (0.34 * s, -0.36 * s, base + 0.15 * h) if small else (0.44 * s, -0.30 * s, base + 0.02 * h)
    strum = (-0.16 * s, -0.32 * s, base + 0.07 * h) if small else (-0.06 * s, -0.25 * s, base - 0.13 * h)
    part.hand(c, "L", neck, weight)
    part.turn(c, "L", (0.1, 0.15, 1.0), (-0.2, 1.0, 0.1), weight)
    part.hand(c, "R", strum, weight)
    part.turn(c, "R", (-0.9, -0.2, -0.3), (0.1, 1.0, -0.1), weight)
    close(c, "L", 50.0, weight)
    close(c, "R", 34.0, weight)
    c[f"both.{hand}"] = np.maximum(c[f"both.{hand}"], weight)


def close(c, side, curl, weight):
    """Close the fingers to ``curl`` degrees by ``weight``."""
    for name, share in (("fing", 1.0), ("index", 0.94)):
        c[f"{name}.{side}"] += (share * curl - c[f"{name}.{side}"]) * weight
