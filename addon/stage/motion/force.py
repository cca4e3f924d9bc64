# SPDX-License-Identifier: GPL-3.0-or-later
"""Blows, falls, pushes, throws, climbs and jumps. Pure. Times s, angles degrees, metres for 1.78 m."""

import numpy as np

from . import quaternions as quat
from .curves import keys, smooth

FIST = {"fing": 85.0, "index": 82.0}


def hit(part, c):
    """A straight right: wound up at 0.34 s, on the other's chin at 0.49 s. The hand is brought there, not aimed."""
    k, s = part.pace(1.3, 1.0), part.scale
    _step(part, c, part.other, (0.0, -0.20), 0.05 * k, 0.32 * k, 1.0 * k)
    _step(part, c, part.side, (0.0, 0.14), 0.02 * k, 0.22 * k, 1.05 * k)
    m = -part.sign  # twist that brings the striking shoulder forward is towards the other side
    twist = {"hip_t": [(0, 0), (0.33, -30 * m), (0.47, 16 * m), (0.7, 10 * m), (1.25, 0)],
             "spine_t": [(0, 0), (0.34, -11 * m), (0.48, 15 * m), (0.7, 9 * m), (1.25, 0)],
             "chest_t": [(0, 0), (0.35, -17 * m), (0.49, 19 * m), (0.7, 11 * m), (1.25, 0)],
             "head_t": [(0, 0), (0.35, 44 * m), (0.49, -32 * m), (0.7, -18 * m), (1.25, 0)],
             "hip_p": [(0, 0), (0.3, 4), (0.48, 12), (1.2, 0)], "spine_p": [(0, 0), (0.3, 5), (0.48, 8), (1.2, 0)],
             "pz": [(0, 0), (0.3, -0.07), (0.5, -0.065), (1.2, 0)],
             "py": [(0, 0), (0.33, 0.04), (0.48, -0.10), (0.8, -0.06), (1.2, 0)]}  # fmt: skip
    part.pose(c, twist, k)
    chin = _chin(part)
    weight = part.bump(0.0, 1.25 * k, 0.22 * k, 0.3 * k)
    guard, back = np.array([[m * -0.10], [-0.34], [1.38]]) * s, np.array([[part.sign * 0.26], [-0.02], [1.24]]) * s
    wind = part.curve([(0, 0), (0.34, 1)], k)
    blow = part.curve([(0.36, 0), (0.49, 1), (0.54, 1), (0.95, 0)], k)
    way = guard + (back - guard) * wind * (part.t < 0.5 * k) + np.zeros((3, len(part.t)))
    way = way + (chin - way) * blow
    part.hand(c, part.side, way, weight)
    c[f"pole_x.{part.side}"], c[f"pole_z.{part.side}"] = 0.35 + 0.5 * weight, -1 + 0.2 * weight
    part.arm(c, part.other, {"arm_f": [(0, 42), (0.49, 20), (1.2, 42)], "elb": [(0, 112), (0.49, 130), (1.2, 112)],
                             "arm_a": 12.0}, weight, k)  # fmt: skip
    for side in "LR":
        for name, value in FIST.items():
            c[f"{name}.{side}"] += (value - c[f"{name}.{side}"]) * weight
    c["gaze"] = c["gaze"] * (1 - 0.7 * weight)


def be_hit(part, c):
    """The blow runs from the head down to the pelvis; a step back, then folding over the hurt."""
    k = part.pace(1.4, 1.0)
    m = 1 if part.random("side").uniform() < 0.5 else -1
    table = {"head_t": [(0, 0), (0.09, 46 * m), (0.35, 20 * m), (1.0, 5 * m), (1.4, 0)],
             "head_p": [(0, 0), (0.08, -20), (0.4, 12), (1.1, 8), (1.4, 0)],
             "neck_t": [(0, 0), (0.1, 17 * m), (0.6, 4 * m), (1.4, 0)],
             "chest_t": [(0, 0), (0.16, 23 * m), (0.6, 8 * m), (1.3, 0)],
             "chest_p": [(0, 0), (0.15, -12), (0.6, 12), (1.1, 8), (1.4, 0)],
             "spine_p": [(0, 0), (0.2, -9), (0.65, 12), (1.1, 6), (1.4, 0)],
             "hip_t": [(0, 0), (0.26, 13 * m), (0.9, 5 * m), (1.4, 0)],
             "py": [(0, 0), (0.3, 0.14), (0.8, 0.12), (1.4, 0)],
             "pz": [(0, 0), (0.3, -0.06), (0.7, -0.045), (1.4, 0)]}  # fmt: skip
    part.pose(c, table, k)
    if not part.seated:
        _step(part, c, part.side, (0.0, 0.30), 0.08 * k, 0.36 * k, 1.15 * k)
    weight = part.bump(0.02, 1.4 * k, 0.15 * k, 0.5 * k)
    fold = part.curve([(0, 0), (0.45, 0), (0.75, 1)], k)
    for side in "LR":
        held = side == part.side
        arm = {"arm_f": 30 + 20 * fold * held, "arm_a": 38 - 26 * fold, "elb": 45 + 80 * fold * held}
        if side not in part.holding:
            part.arm(c, side, {}, weight)
            for name, value in arm.items():
                c[f"{name}.{side}"] += (value - c[f"{name}.{side}"]) * weight
    c["gaze"] = c["gaze"] * (1 - weight)


def kick(part, c):
    k, s, side = part.pace(1.3, 1.0), part.scale, part.side
    weight = part.bump(0.05, 1.2 * k, 0.3 * k, 0.4 * k)
    c[f"fk.{side}"] = weight
    part.pose(c, {"leg_f": [(0, 0), (0.22, -22), (0.42, 62), (0.52, 82), (0.66, 70), (1.1, 2)],
                  "knee": [(0, 4), (0.22, 62), (0.40, 92), (0.52, 12), (0.7, 70), (1.1, 6)],
                  "ank": [(0, 0), (0.5, -14), (1.1, 0)]}, k)  # fmt: skip
    part.pose(c, {"hip_p": [(0, 0), (0.3, 5), (0.52, -17), (1.1, 0)], "spine_p": [(0, 0), (0.52, 9), (1.1, 0)],
                  "chest_p": [(0, 0), (0.52, 7), (1.1, 0)],
                  "px": [(0, 0), (0.2, -part.sign * 0.055), (0.9, -part.sign * 0.055), (1.25, 0)],
                  "pz": [(0, 0), (0.3, -0.035), (0.6, -0.02), (1.2, 0)],
                  "py": [(0, 0), (0.52, -0.04), (1.2, 0)]}, k)  # fmt: skip
    for hand, forward in ((side, -28.0), (part.other, 46.0)):
        if hand not in part.holding:
            part.arm(c, hand, {"arm_f": forward, "arm_a": 24.0 * s, "elb": 58.0}, weight)


def fall(part, c):
    """Knees give, the seat meets the floor, then the back, the head last; then lying (the posture's part)."""
    k = part.pace(1.5, 1.0)
    h = part.skeleton.stature
    low = 0.062 * h - part.skeleton.hip_height
    drop = part.curve([(0, 0), (0.25, 0.07), (0.6, 0.52), (0.82, 1.0), (0.92, 0.97), (1.1, 1.0)], k)
    c["pz"] = low * drop
    c["hip_p"] = part.curve([(0, 0), (0.3, 8), (0.55, 10), (0.85, -40), (1.12, -82), (1.3, -88)], k)
    part.pose(c, {"spine_p": [(0, 0), (0.3, 10), (0.6, 24), (0.95, 12), (1.15, 0)],
                  "chest_p": [(0, 0), (0.6, 16), (1.0, 12), (1.2, 0)],
                  "neck_p": [(0, 0), (0.6, 14), (1.05, 18), (1.25, 0)],
                  "head_p": [(0, 0), (0.2, -12), (0.6, 16), (1.08, 22), (1.26, -6), (1.4, 0)]}, k)  # fmt: skip
    legs = part.curve([(0, 0), (0.75, 0), (1.5, 1)], k)
    for side in "LR":
        c[f"fk.{side}"] = legs
    weight = part.bump(0.05, 1.35 * k, 0.25 * k, 0.35 * k)
    for side, start in (("L", 0.0), ("R", 0.06)):
        arm = {"arm_f": [(0, 2), (0.32 + start, 46), (0.6, 52), (0.9, -18), (1.15, 6)],
               "arm_a": [(0, 7), (0.35, 46), (0.8, 50), (1.15, 58)],
               "elb": [(0, 12), (0.4, 50), (0.8, 24), (1.15, 24)]}  # fmt: skip
        part.arm(c, side, arm, weight, k)
    c["gaze"] = c["gaze"] * (1 - drop)


def push(part, c):
    """Both hands against it, the body behind them."""
    k, s = part.pace(1.6, 3.0), part.scale
    weight = part.bump(0.05, 1.55 * k, 0.35 * k, 0.4 * k)
    reach = part.curve([(0, -0.36), (0.4, -0.34), (0.7, -0.58), (1.1, -0.56), (1.5, -0.4)], k)
    for side, sign in (("L", 1), ("R", -1)):
        if side not in part.holding:
            part.hand(
                c,
                side,
                np.stack([np.full(len(reach), sign * 0.16 * s), reach * s, np.full(len(reach), 1.16 * s)]),
                weight,
            )
            c[f"wr.{side}"] += (-38 - c[f"wr.{side}"]) * weight
    _step(part, c, part.other, (0.0, -0.22), 0.25 * k, 0.6 * k, 1.25 * k)
    part.pose(c, {"hip_p": [(0, 0), (0.4, 4), (0.7, 17), (1.1, 15), (1.55, 0)],
                  "spine_p": [(0, 0), (0.7, 7), (1.55, 0)],
                  "py": [(0, 0), (0.4, 0.02), (0.7, -0.12), (1.1, -0.11), (1.55, 0)],
                  "pz": [(0, 0), (0.65, -0.06), (1.55, 0)], "head_p": [(0, 0), (0.7, -12), (1.55, 0)]}, k)  # fmt: skip


def pull(part, c):
    k, s = part.pace(1.6, 3.0), part.scale
    weight = part.bump(0.05, 1.55 * k, 0.4 * k, 0.4 * k)
    reach = part.curve([(0, -0.4), (0.4, -0.60), (0.6, -0.58), (1.1, -0.30), (1.5, -0.30)], k)
    for side, sign in (("L", 1), ("R", -1)):
        if side not in part.holding:
            part.hand(
                c,
                side,
                np.stack([np.full(len(reach), sign * 0.09 * s), reach * s, np.full(len(reach), 1.02 * s)]),
                weight,
            )
            for name in ("fing", "index"):
                c[f"{name}.{side}"] += (60 - c[f"{name}.{side}"]) * weight
    _step(part, c, part.side, (0.0, 0.26), 0.5 * k, 0.85 * k, 1.3 * k)
    part.pose(c, {"hip_p": [(0, 0), (0.4, 12), (1.05, -10), (1.55, 0)],
                  "spine_p": [(0, 0), (0.4, 6), (1.0, -3), (1.55, 0)],
                  "py": [(0, 0), (0.4, -0.03), (1.05, 0.15), (1.55, 0)],
                  "pz": [(0, 0), (0.5, -0.06), (1.05, -0.075), (1.55, 0)],
                  "head_p": [(0, 0), (0.5, 4), (1.55, 0)]}, k)  # fmt: skip


def drag(part, c):
    """Bent over a low weight, heaving again and again."""
    s = part.scale
    weight = part.bump(0, part.seconds, 0.6, 0.6)
    heave = np.sin(2 * np.pi * part.t / 1.4) * weight
    for side, sign in (("L", 1), ("R", -1)):
        point = np.stack(
            [np.full(len(heave), sign * 0.13 * s), (-0.40 + 0.05 * heave) * s, np.full(len(heave), 0.52 * s)]
        )
        part.hand(c, side, point, weight)
        for name in ("fing", "index"):
            c[f"{name}.{side}"] += (60 - c[f"{name}.{side}"]) * weight
    for name, value in (("hip_p", 44 - 6 * heave), ("spine_p", 14 - 4 * heave), ("head_p", -16)):
        c.add(name, value * weight)
    c.add("pz", (-0.20 - 0.02 * heave) * s * weight)
    c.add("py", (0.13 + 0.03 * heave) * s * weight)


def throw(part, c):
    k, m = part.pace(1.4, 1.1), -part.sign
    weight = part.bump(0.0, 1.35 * k, 0.3 * k, 0.45 * k)
    arm = {"arm_f": [(0, 10), (0.42, -20), (0.58, 70), (0.72, 118), (0.86, 70), (1.2, 12)],
           "arm_a": [(0, 10), (0.42, 66), (0.58, 58), (0.74, 14), (1.2, 8)],
           "arm_t": [(0, 0), (0.42, -50), (0.72, 10), (1.2, 0)],
           "elb": [(0, 60), (0.42, 112), (0.6, 80), (0.74, 8), (1.2, 20)],
           "wr": [(0, 0), (0.45, -28), (0.75, 30), (1.2, 0)], "fing": [(0, 46), (0.68, 44), (0.76, 4), (1.2, 20)],
           "index": [(0, 44), (0.76, 2), (1.2, 14)]}  # fmt: skip
    part.arm(c, part.side, arm, weight, k)
    if part.other not in part.holding:
        part.arm(c, part.other, {"arm_f": [(0, 4), (0.42, 52), (0.75, -14), (1.2, 4)], "arm_a": 18.0,
                                 "elb": [(0, 20), (0.42, 30), (0.75, 50)]}, weight, k)  # fmt: skip
    _step(part, c, part.other, (0.0, -0.28), 0.3 * k, 0.58 * k, 1.1 * k)
    part.pose(c, {"hip_t": [(0, 0), (0.42, -26 * m), (0.68, 14 * m), (1.3, 0)],
                  "chest_t": [(0, 0), (0.44, -20 * m), (0.72, 20 * m), (1.3, 0)],
                  "spine_t": [(0, 0), (0.44, -10 * m), (0.72, 10 * m), (1.3, 0)],
                  "head_t": [(0, 0), (0.42, 36 * m), (0.72, -24 * m), (1.3, 0)],
                  "hip_p": [(0, 0), (0.42, -5), (0.75, 15), (1.3, 0)],
                  "spine_p": [(0, 0), (0.42, -5), (0.78, 11), (1.3, 0)],
                  "py": [(0, 0), (0.4, 0.05), (0.7, -0.12), (1.3, 0)],
                  "pz": [(0, 0), (0.5, -0.05), (1.3, 0)]}, k)  # fmt: skip


def aim(part, c):
    """Both hands out before the face, one foot a little back."""
    _level(part, c, part.bump(0, part.seconds, 0.45, 0.5), np.zeros(len(part.t)))


def shoot(part, c):
    weight = part.bump(0, part.seconds, 0.4, 0.5)
    kick_back = sum(
        keys(part.t, [(at - 0.02, 0), (at + 0.04, 1), (at + 0.3, 0)]) for at in (0.9, 1.35) if at < part.seconds - 0.2
    )
    _level(part, c, weight, kick_back + np.zeros(len(part.t)))


def _level(part, c, weight, recoil):
    """Arms straight at what is aimed at; a long gun lies at the shoulder."""
    s, n = part.scale, len(recoil)
    eye = np.array([[0.0], [0.0], [(part.seat + 0.62 if part.seated else 1.43) * s]])
    way = np.tile([[0.0], [-1.0], [0.0]], n) if part.aim is None else part.aim - eye
    way = quat.unit(np.broadcast_to(way, (3, n)))
    way = quat.unit(np.stack([np.clip(way[0], -0.75, 0.75), np.minimum(way[1], -0.3), np.clip(way[2], -0.6, 0.6)]))
    up, kick_up = np.array([[0.0], [0.0], [1.0]]), np.array([[0.0], [0.0], [0.07]]) * recoil * s
    thing = part.things.get(part.side)
    long = thing is not None and max(thing.size) > 0.6
    near = 0.33 if long else 0.66
    if long:  # the elbow of the trigger hand comes up to the side
        c[f"pole_x.{part.side}"], c[f"pole_z.{part.side}"] = 0.35 + 1.3 * weight, -1 + 0.75 * weight
    aside = np.array([[part.sign * (0.10 if long else 0.0) * s], [0.0], [-0.06 * s if long else 0.0]])
    held = eye + way * (near * s - 0.06 * s * recoil) + aside + kick_up
    part.hand(c, part.side, held, weight)
    inward = np.array([[-part.sign * 1.0], [0.0], [0.0]]) + 0 * way
    c.turn(part.side, way, inward, weight)
    if part.other not in part.holding:
        side = held + way * 0.33 * s - up * 0.012 if long else eye + way * (0.62 * s - 0.04 * s * recoil) + kick_up
        apart = np.array([[-part.sign * 0.02 * s], [0.0], [-0.035 * s]])
        part.hand(c, part.other, side + (0 if long else apart), weight)
        c.turn(part.other, way + 0.4 * inward * (0 if long else -1), up * 0.8 - inward * 0.5, weight)
    for side, curl, index in ((part.side, 70, 34), (part.other, 62, 58)):
        c[f"fing.{side}"] += (curl - c[f"fing.{side}"]) * weight
        c[f"index.{side}"] += (index - c[f"index.{side}"]) * weight
    for name, value in (("hip_p", 4), ("spine_p", 3), ("chest_p", 3 - 5 * recoil), ("head_p", 2)):
        c.add(name, value * weight)
    c.add("pz", -0.035 * s * weight)


def climb(part, c):
    """Hand over hand and foot over foot on the spot, as on a ladder."""
    s = part.scale
    weight = part.bump(0, part.seconds, 0.5, 0.6)
    for side, sign in (("L", 1), ("R", -1)):
        phase = np.mod(part.t / 1.5 + (0.5 if sign < 0 else 0.0), 1.0)
        up = keys(phase, [(0, 0), (0.3, 1), (1, 0)])
        point = np.stack([np.full(len(up), sign * 0.17 * s), np.full(len(up), -0.34 * s), (1.15 + 0.55 * up) * s])
        part.hand(c, side, point, weight)
        part.turn(c, side, (0.0, -0.5, 0.9), (0.0, -1.0, -0.2), weight)
        c[f"fing.{side}"] += (70 - c[f"fing.{side}"]) * weight
        if part.params.get("rises"):  # the feet find the rungs themselves
            continue
        step = keys(np.mod(phase + 0.5, 1), [(0, 0), (0.3, 1), (1, 0)]) * weight
        c.add(f"fdz.{side}", 0.34 * s * step)
        c.add(f"fdy.{side}", -0.16 * s * weight)
        c.add(f"fdp.{side}", 10 * step)
    c.add("head_p", -14 * weight)
    c.add("hip_p", 6 * weight)
    c["gaze"] = c["gaze"] * (1 - weight)


def jump(part, c):
    k, s = part.pace(1.2, 1.0), part.scale
    up = part.curve([(0, 0), (0.36, 0), (0.56, 1), (0.62, 1), (0.80, 0), (1.2, 0)], k)
    part.pose(c, {"pz": [(0, 0), (0.28, -0.17), (0.44, 0.0), (0.58, 0.24), (0.80, -0.04), (0.9, -0.14), (1.2, 0)],
                  "hip_p": [(0, 0), (0.28, 24), (0.5, 2), (0.8, 8), (0.92, 20), (1.2, 0)],
                  "spine_p": [(0, 0), (0.28, 10), (0.5, 0), (0.92, 8), (1.2, 0)],
                  "head_p": [(0, 0), (0.28, -14), (0.6, 0), (1.2, 0)]}, k)  # fmt: skip
    weight = part.bump(0, 1.15 * k, 0.2 * k, 0.3 * k)
    for side in "LR":
        c.add(f"fdz.{side}", 0.20 * s * up)
        c.add(f"fdp.{side}", 34 * up)
        if side not in part.holding:
            part.arm(c, side, {"arm_f": [(0, 2), (0.28, -38), (0.55, 120), (0.9, 30), (1.2, 2)], "arm_a": 14.0,
                               "elb": 24.0}, weight, k)  # fmt: skip


def shout(part, c):
    weight = part.bump(0, part.seconds, 0.25, 0.5)
    for name, value in (("chest_p", 6), ("spine_p", 5), ("hip_p", 4), ("neck_p", 8), ("head_p", -12)):
        c.add(name, value * weight)
    for side in "LR":
        if side not in part.holding:
            part.arm(c, side, {"arm_f": -4.0, "arm_a": 17.0, "elb": 32.0, "fing": 60.0, "index": 55.0}, weight * 0.9)


def salute(part, c):
    side = part.free_hand("R")
    weight = part.bump(0, part.seconds, 0.55, 0.5)
    sign = 1 if side == "L" else -1
    part.hand(c, side, np.array([sign * 0.085, -0.085, 0.085]) * part.scale, weight, head=True)
    part.turn(c, side, (-0.80, -0.20, 0.55), (-0.1, -0.45, -0.85), weight, head=1.0)
    c[f"fing.{side}"] += (2 - c[f"fing.{side}"]) * weight
    c.add("chest_p", -4 * weight)


def _chin(part):
    """The other's chin in the root frame, within the arm's reach."""
    s = part.scale
    if part.aim is None:
        return np.array([[0.0], [-0.74], [1.48]]) * s
    aim = np.array([part.aim[0], part.aim[1], part.aim[2] - 0.05])
    flat = np.maximum(np.hypot(aim[0], aim[1]), 0.05)
    shrink = np.minimum(1.0, 0.86 * s / flat)
    return np.stack([aim[0] * shrink, aim[1] * shrink, np.clip(aim[2], 0.8 * s, 1.62 * s)])


def _step(part, c, side, by, leave, land, back):
    """A foot moves by (left, back) m and later returns, lifted on both ways."""
    t, s = part.t, part.scale
    out, home = smooth((t - leave) / (land - leave)), smooth((t - back) / max(land - leave, 0.2))
    there = (out - home) * s
    c.add(f"fdx.{side}", by[0] * there)
    c.add(f"fdy.{side}", by[1] * there)
    high = np.sin(np.pi * np.clip((t - leave) / (land - leave), 0, 1)) + np.sin(
        np.pi * np.clip((t - back) / max(land - leave, 0.2), 0, 1)
    )
    c.add(f"fdz.{side}", 0.06 * s * high)
    c.add(f"fdp.{side}", 10 * high)
