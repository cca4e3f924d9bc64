# SPDX-License-Identifier: GPL-3.0-or-later
"""What hands bring to mouth, ear and eyes: drink, eat, smoke, telephone, read. Pure. Times s, angles degrees."""

from dataclasses import replace

import numpy as np

from .curves import keys
from .holding import close
from .holds import Hold
from .part import SIGN
from .reaching import chest_height, face_size, rest_hand, turn_over_time, work_hand


def drink(part, c):
    k = part.pace(2.8, 1.3)
    lift = part.curve([(0, 0), (0.2, 0), (0.95, 1), (1.9, 1), (2.7, 0)], k)
    tilt = part.curve([(0, 0), (0.85, 0.1), (1.15, 0.7), (1.7, 1), (2.0, 0.2), (2.4, 0)], k)
    cup_to_mouth(part, c, part.side, lift, tilt)
    part.pose(c, {"head_p": [(0, 0), (0.6, 4), (1.0, -7), (1.7, -12), (2.0, -4), (2.5, 0)],
                  "neck_p": [(0, 0), (1.2, -4), (2.0, 0)]}, k)  # fmt: skip
    c["gaze"] = c["gaze"] * (1 - 0.8 * lift)


def cup_to_mouth(part, c, side, lift, tilt):
    """The rim of what the hand holds comes to the lips and is tipped by ``tilt`` 0..1."""
    thing = part.things.get(side) or Hold()
    face, n = face_size(part), len(part.t)
    lean = 0.62 * tilt
    up = np.stack([np.zeros(n), np.sin(lean), np.cos(lean)])
    palm = np.stack([np.full(n, -0.62), 0.78 * np.cos(lean), -0.78 * np.sin(lean)])
    fingers = np.stack([np.full(n, -0.78), -0.62 * np.cos(lean), 0.62 * np.sin(lean)])
    wide = max(0.5 * min(thing.size[:2]) - 0.3 * thing.off, 0.0)
    lips = np.array([[0.0], [-0.104], [0.008]]) * face
    at = lips + np.array([[0.0], [-0.8 * wide], [0.0]]) - up * max(thing.top - 0.01, 0.0)
    at = at - palm * ((thing.clear if thing.off < 0.012 else 0.02) * part.scale + thing.off)
    part.hand(c, side, at * np.array([[SIGN[side]], [1.0], [1.0]]), lift, head=True)
    turn_over_time(part, c, side, fingers, palm, lift, head=1.0)
    c[f"tip.{side}"] = np.maximum(c[f"tip.{side}"], lift)
    for name, value in (("pole_x", 0.30), ("pole_y", -0.2), ("pole_z", -2.2)):  # the elbow stays low
        c[f"{name}.{side}"] += (value - c[f"{name}.{side}"]) * lift
    close(c, side, 74.0 - 500.0 * min(thing.round, 0.045), lift)


def eat(part, c):
    """Down to the plate, up to the mouth, again and again."""
    cycle = 2.6
    phase = np.mod(part.t, cycle) / cycle
    weight = part.bump(0, part.seconds, 0.5, 0.6)
    up = keys(phase, [(0, 0), (0.22, 0), (0.42, 1), (0.55, 1), (0.78, 0), (1, 0)]) * weight
    thing = part.things.get(part.side)
    work_hand(part, c, weight, (0.10, 0.40, 0.0), 0.01)
    part.turn(c, part.side, (-0.5, -0.85, 0.0), (-0.6, 0.2, -0.7), weight)
    reach = 0.12 + (0.3 * max(thing.size) if thing is not None else 0.02)
    part.hand(c, part.side, np.array([part.sign * 0.02, -reach, -0.015]) * face_size(part), up, head=True)
    part.turn(c, part.side, (-0.45, 0.25, 0.85), (-0.35, 0.9, -0.1), up, head=1.0)
    close(c, part.side, 50.0, weight)
    if part.seated and part.other not in part.holding:
        rest_hand(part, c, weight)
    c.add("head_p", (8 - 3 * up + 1.5 * np.sin(9 * part.t) * (phase > 0.55)) * weight)
    c.add("spine_p", 4 * weight)
    c["gaze"] = c["gaze"] * (1 - 0.6 * weight)


def phone(part, c):
    """At the ear, the head a little towards it; talks now and then.

    ``params``: ``already`` it is there from before, ``kept`` it stays there: the call goes on on the way.
    """
    weight = part.bump(0, part.seconds, 0.75, 0.75)
    if part.params.get("already"):
        weight = np.where(part.t < part.seconds / 2, 1.0, weight)
    if part.params.get("kept"):
        weight = np.where(part.t > part.seconds / 2, 1.0, weight)
    face = face_size(part)
    near = {"arm_f": 42.0, "arm_a": 24.0, "elb": 132.0, "fore_t": 0.0}  # where the reach takes the arm
    part.arm(c, part.side, near, weight)
    part.hand(c, part.side, np.array([part.sign * 0.103, -0.030, 0.012]) * face, weight, head=True)
    half = 0.45 * weight  # so that the elbow stays low
    part.turn(c, part.side, (-0.10, 0.65, 0.75), (-1.0, 0.12, 0.0), half, head=1.0)
    for name, value in (("pole_x", 0.25), ("pole_y", -0.5), ("pole_z", -3.0)):  # the elbow hangs before the ribs
        c[f"{name}.{part.side}"] += (value - c[f"{name}.{part.side}"]) * weight
    close(c, part.side, 34.0, weight)
    c.add("head_s", part.sign * 6 * weight)
    c.add("head_p", (3 + 3 * np.maximum(np.sin(1.7 * part.t), 0) * np.sin(0.6 * part.t)) * weight)
    c["gaze"] = c["gaze"] * (1 - 0.45 * weight)


def phone_meanwhile(part, c):
    """A call that goes on while somebody walks (``params["phone"]``: the hand that holds it)."""
    if "phone" in part.params:
        phone(replace(part, side=part.params["phone"], params=part.params | {"already": True, "kept": True}), c)


def read(part, c):
    """The page tilted up before the chest, held by both hands if it is wide or a book; eyes down on it."""
    weight = part.bump(0, part.seconds, 0.6, 0.6)
    s, low = part.scale, chest_height(part)
    thing = part.things.get(part.side) or next(iter(part.things.values()), Hold("sheet"))
    holding = next(iter(part.things), part.side)
    wide = thing.kind in ("spread", "book") or not part.things
    half = min(max(0.5 * thing.size[0] - 0.02, 0.10), 0.25 * s) if wide else 0.06 * s
    high, ahead = low - (0.10 if thing.kind == "spread" else 0.13) * s, -(0.37 if thing.kind == "spread" else 0.32) * s
    for side, sign in SIGN.items():
        own = side == holding
        if side in part.holding and part.things[side] is not thing:
            continue
        across = sign * half if wide or not own else sign * 0.02 * s
        part.hand(c, side, (across if wide or own else sign * 0.11 * s, ahead, high), weight)
        tilt = (0.0, 0.80, 0.58) if thing.kind == "spread" else (0.0, 0.66, 0.75)
        inward = 0.0 if own and not wide else -0.25
        part.turn(c, side, (inward, -tilt[2], tilt[1]), tilt, weight)
        close(c, side, 3.0 if thing.kind == "book" else 14.0, weight)
    if wide and part.things:
        c[f"both.{holding}"] = np.maximum(c[f"both.{holding}"], weight)
    c.add("head_p", 17 * weight)
    c.add("neck_p", 8 * weight)
    c.add("head_t", 4 * np.sin(2 * np.pi * part.t / 2.8) * weight)
    c["gaze"] = c["gaze"] * (1 - weight)


def smoke(part, c):
    cycle = 3.6
    phase = np.mod(part.t, cycle) / cycle
    weight = part.bump(0, part.seconds, 0.4, 0.6)
    up = keys(phase, [(0, 0), (0.1, 0), (0.28, 1), (0.46, 1), (0.64, 0), (1, 0)]) * weight
    part.hand(c, part.side, np.array([part.sign * 0.025, -0.135, -0.05]) * face_size(part), up, head=True)
    part.turn(c, part.side, (-0.30, 0.05, 0.95), (-0.05, 1.0, 0.0), up, head=1.0)
    close(c, part.side, 10.0, up)
    c.add("head_p", -7 * keys(phase, [(0.46, 0), (0.62, 1), (0.95, 0)]) * weight)
    c.add("chest_p", -3 * up)


def raise_(part, c):
    """A glass held up to the others before it is drunk from."""
    s = part.scale
    weight = part.bump(0, part.seconds, 0.6, 0.6)
    high = part.seat + 0.39 * part.skeleton.stature if part.seated else 0.80 * part.skeleton.stature
    part.hand(c, part.side, (part.sign * 0.10 * s, -0.46 * s, high), weight)
    part.turn(c, part.side, (-0.25, -0.9, 0.35), (-0.97, 0.25, 0.0), weight)
    close(c, part.side, 62.0, weight)
    c.add("chest_p", -3 * weight)
    c.add("head_p", -5 * weight)
