# SPDX-License-Identifier: GPL-3.0-or-later
"""Clothes and bags on and off, what is in a bag, a broom over the floor. Pure. Times s, angles degrees, metres."""

import numpy as np

from .curves import envelope, keys
from .holding import close
from .part import SIGN
from .reaching import chest_height, over_work


def take_off(part, c):
    """A hand to the shoulder (a hat: to the head), off to the side and down before the body; it is off at 0.9 s."""
    _on_or_off(part, c, [(0, 0), (0.55, 1), (0.85, 1), (1.45, 0)])


def put_on(part, c):
    """Swung up to the shoulder or the head; it is on at 0.7 s."""
    _on_or_off(part, c, [(0, 0), (0.65, 1), (0.95, 1), (1.5, 0)])


def _on_or_off(part, c, pairs):
    k, s = part.pace(1.6, 1.2), part.scale
    up = part.curve(pairs, k)
    weight = part.bump(0, 1.6 * k, 0.35 * k, 0.4 * k)
    n, side = len(part.t), part.side
    if part.params.get("where") == "head":
        high = np.array([part.sign * 0.09, -0.06, 0.19]) * s
        part.hand(c, side, high, weight * up, head=True)
        part.turn(c, side, (-0.5, 0.1, 0.8), (-0.7, 0.4, -0.5), weight * up, head=1.0)
        c.add("head_p", 8 * weight)
        return
    chest = chest_height(part)
    low = np.array([[part.sign * 0.20 * s], [-0.30 * s], [chest - 0.28 * s]])
    high = np.array([[part.sign * 0.13 * s], [-0.10 * s], [chest + 0.10 * s]])
    part.hand(c, side, low + (high - low) * up, weight)
    palm = np.stack([np.full(n, -0.6), 0.6 * up + 0.2, np.full(n, -0.5)])
    c.turn(side, np.stack([np.full(n, -part.sign * 0.3), -0.6 + 0.9 * up, 0.2 + 0.6 * up]),
           palm * np.array([[SIGN[side]], [1.0], [1.0]]), weight)  # fmt: skip
    close(c, side, 58.0, weight)
    other = part.other
    if other not in part.holding:  # the other strap slips off
        part.arm(c, other, {"arm_f": -14.0, "arm_a": 16.0, "elb": 34.0}, weight * up)
    for name, value in (("spine_s", 7), ("chest_s", 6), ("chest_t", 12), ("hip_t", 5)):
        c.add(name, part.sign * value * up * weight)
    c.add(f"shr.{side}", 8 * up * weight)
    c.add("head_p", 10 * weight)


def open_bag(part, c):
    """The bag before the belly, the other hand at its flap and into it; eyes on it."""
    k, s = part.pace(2.2, 1.4), part.scale
    weight = part.bump(0, part.seconds, 0.5, 0.5)
    low = part.seat + 0.24 * part.skeleton.stature if part.seated else 0.62 * part.skeleton.stature
    hand, other = part.side, part.other
    part.hand(c, hand, (part.sign * 0.05 * s, -0.36 * s, low), weight)
    part.turn(c, hand, (-0.7, -0.7, 0.1), (-0.4, 0.6, -0.4), weight)
    close(c, hand, 70.0, weight)
    inside = part.curve([(0, 0), (0.5, 0), (0.85, 0.5), (1.2, 1), (1.7, 1), (2.1, 0.3)], k)
    rummage = 0.02 * np.sin(2 * np.pi * 1.8 * part.t) * inside
    point = np.stack([-part.sign * (0.10 - 0.05 * inside) * s + rummage, np.full(len(part.t), -0.37 * s),
                      low + (0.06 - 0.14 * inside) * s])  # fmt: skip
    if other not in part.holding:
        part.hand(c, other, point, weight)
        part.turn(c, other, (-0.35, -0.45, -0.8), (-0.6, 0.5, -0.3), weight)
    over_work(part, c, weight, 19)


def sweep(part, c):
    """Both hands on a long handle, strokes from side to side."""
    s = part.scale
    weight = part.bump(0, part.seconds, 0.6, 0.6)
    stroke = np.sin(2 * np.pi * part.t / 1.5) * weight
    for side, (x, y, z) in ((part.side, (0.02, -0.30, 1.12)), (part.other, (0.16, -0.42, 0.88))):
        if side == part.side or side not in part.holding:
            own = np.stack([part.sign * x * s + 0.07 * s * stroke * (1 if side == part.side else 1.8),
                            np.full(len(stroke), y * s), np.full(len(stroke), z * s)])  # fmt: skip
            part.hand(c, side, own, weight)
            part.turn(c, side, (-0.9, -0.5, 0.0), (0.1, -0.8, -0.4) if side == part.side else (-0.3, 0.2, 0.9), weight)
            close(c, side, 72.0, weight)
    for name, value in (("hip_p", 10), ("spine_p", 8), ("chest_t", 9 * stroke), ("hip_t", 5 * stroke), ("head_p", 12)):
        c.add(name, value * weight)
    c["gaze"] = c["gaze"] * (1 - 0.9 * weight)


def wipe(part, c):
    """The back of a finger along under one eye, then the other."""
    side = part.free_hand()
    weight = envelope(part.t, 0.0, min(part.seconds, 2.4), 0.5, 0.55)
    if side in part.holding:
        return
    s = part.scale * (part.skeleton.length("head") / (0.119 * part.skeleton.stature)) ** 0.5
    along = keys(part.t, [(0.5, 1.0), (1.0, 0.2), (1.3, -0.3), (1.9, -1.0)])
    point = np.stack([part.sign * 0.035 * s * along, np.full(len(part.t), -0.125 * s), np.full(len(part.t), 0.045 * s)])
    part.hand(c, side, point, weight, head=True)
    part.turn(c, side, (-0.75, 0.05, 0.65), (-0.2, 1.0, -0.1), weight, head=1.0)
    c[f"fing.{side}"] += (46 - c[f"fing.{side}"]) * weight
    c[f"index.{side}"] += (12 - c[f"index.{side}"]) * weight
    c.add("head_p", 12 * weight)
    c["gaze"] = c["gaze"] * (1 - 0.8 * weight)
