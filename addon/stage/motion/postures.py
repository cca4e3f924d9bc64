# SPDX-License-Identifier: GPL-3.0-or-later
"""How the body is held while it stands, sits, lies, kneels, crouches, leans or drives, and the changes. Pure."""

import numpy as np

from .channels import REACH, Channels
from .curves import keys, smooth
from .part import SIGN, seed_of
from .stances import SEATED

_CUSHION = 0.047  # of the stature: hip joint above what carries the weight


def pose(part, posture, seat):
    """``Channels`` of a posture held over the part's frames."""
    channels = Channels(len(part.t))
    _POSES[posture](part, channels, seat)
    return channels


def _stand(part, c, seat):
    random = np.random.default_rng(seed_of(part.seed, "stand"))
    c["pz"] = -0.008 * part.scale
    for side in "LR":
        c[f"arm_a.{side}"] = 6.5 + random.uniform(-1, 2)
        c[f"arm_f.{side}"] = random.uniform(-1, 4)
        c[f"elb.{side}"] = random.uniform(10, 18)
        c[f"fing.{side}"], c[f"index.{side}"] = random.uniform(18, 28), random.uniform(12, 18)
        c[f"fore_t.{side}"] = random.uniform(5, 20)
    manner = part.params.get("arms") or random.choice(_ARMS)
    _rest_arms(part, c, "hang" if part.holding else manner)  # a hand that holds something is not clasped or folded


# How people hold their arms while they stand about: mostly hanging.
_ARMS = ("hang",) * 6 + ("clasped", "pocket", "pocket", "folded")


def _rest_arms(part, c, manner):
    h = part.skeleton.stature
    belly = 0.066 * h + max(part.skeleton.bulk - 1, 0) * 0.1
    always = np.ones(len(part.t))
    if manner == "clasped":
        for side, sign in SIGN.items():
            c.reach(side, (sign * 0.016 * h, -belly - 0.040 * h, (0.512 + 0.008 * sign) * h), always)
            c[f"fore_t.{side}"], c[f"fing.{side}"] = 35, 30
    elif manner == "pocket":
        sign = SIGN[part.side]
        c.reach(part.side, (sign * 0.088 * h, -0.020 * h, 0.505 * h), always)
        c[f"pole_y.{part.side}"], c[f"pole_x.{part.side}"] = 0.9, 0.8
    elif manner == "folded":
        c.reach("L", (-0.060 * h, -belly - 0.045 * h, 0.655 * h), always)
        c.reach("R", (0.075 * h, -belly - 0.062 * h, 0.668 * h), always)
        for side in "LR":
            c[f"pole_x.{side}"], c[f"fing.{side}"], c[f"fore_t.{side}"] = 0.7, 26, 20


def _sit(part, c, seat):
    random = np.random.default_rng(seed_of(part.seed, "sit"))
    s = part.scale
    c["pz"] = seat + _CUSHION * part.skeleton.stature - part.skeleton.hip_height
    back = random.uniform(-7, -2)
    c["hip_p"], c["spine_p"], c["chest_p"], c["head_p"] = back, 3.5, 2.5, -1 - back * 0.3
    c["sway"] = 0.12
    if part.params.get("asleep"):
        for name, value in (("chest_p", 8), ("neck_p", 14), ("head_p", 22), ("head_s", random.choice((-9, 9)))):
            c[name] = value
        c["gaze"] = 0.0
    hands = part.params.get("hands", "lap" if part.params.get("asleep") else "thighs")
    table = part.params.get("table", seat + 0.29)
    for side, sign in SIGN.items():
        c[f"arm_a.{side}"], c[f"fore_t.{side}"], c[f"wd.{side}"] = 6, 62, -18
        c[f"fing.{side}"], c[f"index.{side}"] = 14, 9
        if hands == "table":
            point = (sign * (0.13 + random.uniform(0, 0.06)) * s, -(0.36 + random.uniform(0, 0.05)) * s, table + 0.035)
            c["spine_p"], c["chest_p"] = 6, 4
        elif hands == "lap":
            point = (sign * 0.035 * s, -(0.24 - 0.02 * sign) * s, seat + 0.19 * s)
        else:
            point = (
                sign * (0.145 + random.uniform(0, 0.02)) * s,
                -(0.30 + random.uniform(0, 0.05)) * s,
                seat + 0.185 * s,
            )
        c.reach(side, point, np.ones(len(part.t)))


def _drive(part, c, seat):
    _sit(part, c, seat)
    s, t = part.scale, part.t
    c["hip_p"] = -12.0
    c["head_p"] = 6.0
    wheel = 4.0 * np.sin(t * 0.9 + part.seed % 7) * np.sin(t * 0.37)
    if part.at_wheel:
        for side, sign in SIGN.items():
            angle = np.radians(20 + sign * wheel)
            centre = np.asarray(part.params.get("wheel", (0.0, -0.44 * s, seat + 0.40 * s)))
            point = (
                sign * 0.17 * np.cos(angle) + centre[0],
                np.full(len(t), centre[1]),
                centre[2] + 0.17 * np.sin(angle),
            )
            c.reach(side, point, np.ones(len(t)))
            c.turn(side, (-sign * 0.15, -0.85, 0.55), (-sign * 0.80, -0.45, -0.35), np.ones(len(t)))
            c[f"fing.{side}"], c[f"index.{side}"] = 66, 62


def _ride(part, c, seat):
    """On a saddle, hands at the handlebar; the legs go round while it moves."""
    _sit(part, c, seat)
    s, t, n = part.scale, part.t, np.ones(len(part.t))
    for name, value in (("hip_p", 20), ("spine_p", 11), ("chest_p", 6), ("neck_p", -8), ("head_p", -20)):
        c[name] = value
    centre = part.params.get("wheel", (0.0, -0.56 * s, seat + 0.16))
    for side, sign in SIGN.items():
        c.release(side, n)
        c.reach(side, (centre[0] + sign * 0.23, centre[1] + 0.03, centre[2] + 0.02), n)
        c.turn(side, (-sign * 0.1, -1.0, -0.25), (-sign * 0.15, -0.2, -1.0), n)
        c[f"fing.{side}"], c[f"index.{side}"], c[f"pole_x.{side}"] = 64, 58, 0.7
        moving = bool(part.act.path) or bool(part.params.get("moving"))
        angle = (2 * np.pi * 1.15 * (t + part.act.start) if moving else 0.35) + (np.pi if sign < 0 else 0.0)
        c[f"fdy.{side}"], c[f"fdz.{side}"] = -0.165 * np.cos(angle), 0.165 * np.sin(angle)
        c[f"fdp.{side}"] = 10 + 8 * np.sin(angle + 0.6)


def _lie(part, c, seat):
    random = np.random.default_rng(seed_of(part.seed, "lie"))
    h = part.skeleton.stature
    c["pz"] = seat + 0.062 * h - part.skeleton.hip_height
    back, up = part.params.get("back", 0.0), part.params.get("up", 0.0)
    lift = max(back, up) if up else 0.7 * back
    c["hip_p"], c["spine_p"], c["chest_p"], c["head_p"] = -89 + lift, 0.25 * back - 1, 0.25 * back + 1, 3
    c["neck_p"] = 7
    c["head_t"] = random.uniform(-26, 26)
    c["sway"], c["gaze"] = 0, 0.35
    for side in "LR":
        c[f"fk.{side}"] = 1
        knee = random.uniform(2, 18)
        c[f"leg_f.{side}"], c[f"knee.{side}"] = 0.52 * knee + 1 + lift, knee
        c[f"leg_a.{side}"], c[f"leg_t.{side}"], c[f"ank.{side}"] = random.uniform(3, 11), random.uniform(12, 28), 22
        c[f"arm_a.{side}"], c[f"arm_f.{side}"] = random.uniform(16, 34), 2
        c[f"elb.{side}"], c[f"fore_t.{side}"] = random.uniform(14, 34), 40
        if up:  # the hands lie on the thighs
            c[f"arm_f.{side}"], c[f"arm_a.{side}"], c[f"elb.{side}"] = 0.5 * up, 8, 40
    if up:
        c["spine_p"], c["chest_p"], c["head_t"], c["head_p"], c["gaze"] = 9, 5, 0, 2, 1


def _kneel(part, c, seat):
    h = part.skeleton.stature
    c["pz"] = 0.275 * h - part.skeleton.hip_height
    c["spine_p"], c["chest_p"] = 4, 3
    c["sway"] = 0.1
    c["fdp.R"] = 68
    c.reach("L", (0.09 * h, -0.15 * h, 0.315 * h), np.ones(len(part.t)))
    c["fore_t.L"] = 60


def _crouch(part, c, seat):
    h = part.skeleton.stature
    c["pz"], c["py"] = 0.235 * h - part.skeleton.hip_height, 0.03 * h
    c["hip_p"], c["spine_p"], c["chest_p"], c["neck_p"], c["head_p"] = 24, 14, 8, -12, -18
    c["sway"] = 0.1
    c["fdp.R"], c["fdp.L"] = 38, 6
    for side, sign in SIGN.items():
        c[f"arm_f.{side}"], c[f"elb.{side}"], c[f"arm_a.{side}"] = 58, 52, 10
        c.reach(side, (sign * 0.07 * h, -0.20 * h, 0.34 * h), np.ones(len(part.t)))


def _lean(part, c, seat):
    _stand(part, c, seat)
    h, side, other = part.skeleton.stature, part.side, part.other
    if seat > 0.5:  # forward on a counter of this height
        c["hip_p"], c["spine_p"], c["chest_p"], c["head_p"], c["py"] = 10, 8, 5, -9, 0.04 * h
        for hand, sign in SIGN.items():
            c.reach(hand, (sign * 0.10 * h, -0.22 * h, seat + 0.03), np.ones(len(part.t)))
            c[f"fore_t.{hand}"] = 62
        return
    c["hip_p"], c["spine_p"], c["head_p"], c["py"] = -5, -1, 5, 0.05 * h
    c["hip_s"] = 3 * part.sign
    c[f"arm_f.{side}"], c[f"elb.{side}"], c[f"arm_a.{side}"] = 18, 68, 4
    c[f"arm_f.{other}"], c[f"elb.{other}"], c[f"arm_a.{other}"] = 14, 78, 4
    c["sway"] = 0.2


_POSES = {
    "stand": _stand,
    "sit": _sit,
    "drive": _drive,
    "ride": _ride,
    "lie": _lie,
    "kneel": _kneel,
    "crouch": _crouch,
    "lean": _lean,
}


def change(part, before, after, seconds):
    """``Channels`` that go from one posture (name, seat height) to another within ``seconds``."""
    a, b = pose(part, *before), pose(part, *after)
    k = seconds / 1.5
    rows = keys(part.t, [(0.15 * k, 0.0), (0.8 * k, 0.55), (1.45 * k, 1.0)])
    leave, arrive = (0.0, 0.4), (1.3, 1.85)
    low, high = a["pz"].copy(), b["pz"].copy()
    sitting, rising = after[0] in SEATED, before[0] in SEATED
    mixed = Channels(len(part.t))
    mixed.values[:] = a.values + (b.values - a.values) * rows
    if sitting:
        drop = keys(
            part.t, [(0, 0), (0.25 * k, 0.03), (0.7 * k, 0.38), (1.12 * k, 1.0), (1.22 * k, 1.035), (1.45 * k, 1.0)]
        )
        mixed["pz"] = low + (high - low) * drop
        _fold(part, mixed, k, (0, 0.6, 1.0, 1.5), 1.0)
        leave, arrive = (0.05, 0.45), (0.95, 1.45)
    elif rising:
        mixed["pz"] = low + (high - low) * keys(
            part.t, [(0.42 * k, 0), (0.7 * k, 0.16), (1.15 * k, 0.85), (1.45 * k, 1)]
        )
        _fold(part, mixed, k, (0, 0.48, 0.75, 1.4), 1.15)
        leave, arrive = (0.35, 0.75), (1.15, 1.65)
    elif after[0] == "lie":
        _recline(part, mixed, a, b, part.t / seconds)
    elif before[0] == "lie":
        _recline(part, mixed, b, a, 1 - part.t / seconds)
    else:
        mixed["hip_p"] += 9 * np.sin(np.pi * np.clip(part.t / seconds, 0, 1)) ** 2
    gone = keys(part.t, [(leave[0] * k, 1), (leave[1] * k, 0)])
    come = keys(part.t, [(arrive[0] * k, 0), (arrive[1] * k, 1)])
    for side in "LR":  # hands leave their rest before the body moves and find the next one after it
        for name in REACH:
            mixed[f"{name}.{side}"] = a[f"{name}.{side}"] * gone + b[f"{name}.{side}"] * come
    return mixed


def _recline(part, mixed, up, down, share):
    """The seat comes down first, then the back, while the legs are lifted; ``share`` 0 up to 1 down."""
    drop, back = keys(share, [(0.05, 0), (0.42, 1)]), keys(share, [(0.40, 0), (0.88, 1)])
    mixed.values[:] = up.values + (down.values - up.values) * back
    mixed["pz"] = up["pz"] + (down["pz"] - up["pz"]) * drop
    for side in "LR":
        mixed[f"fk.{side}"] = np.maximum(up[f"fk.{side}"], keys(share, [(0.50, 0), (0.97, 1)]))
    lean = keys(share, [(0.03, 0), (0.25, 1), (0.45, 0)])
    for name, value in (("hip_p", 24), ("spine_p", 11), ("chest_p", 6), ("head_p", -12)):
        mixed[name] += value * lean
    mixed["neck_p"] += 14 * keys(share, [(0.45, 0), (0.65, 1), (0.92, 0)])


def _fold(part, c, k, at, amount):
    """The trunk leans over the feet on the way down or up; the head looks ahead."""
    for name, value in (("hip_p", 26), ("spine_p", 12), ("chest_p", 7), ("head_p", -15)):
        c[name] += keys(
            part.t, [(at[0], 0), (at[1] * k, value * amount), (at[2] * k, value * amount * 0.9), (at[3] * k, 0)]
        )
    swing = keys(part.t, [(0, 0), (at[1] * k, 1), (at[2] * k, 1), (at[3] * k, 0)])
    for side in "LR":
        c[f"arm_f.{side}"] += (26 - c[f"arm_f.{side}"]) * swing
        c[f"elb.{side}"] += (32 - c[f"elb.{side}"]) * swing


def root_ease(before, after):
    """How the root moves while the posture changes: a function of 0..1 for ``Course.settle``."""
    if after in SEATED:
        return lambda u: keys(u, [(0, 0), (0.17, -0.08), (0.5, 0.37), (0.78, 1.0), (1.0, 1.0)])
    if after == "lie":
        return lambda u: smooth((u - 0.05) / 0.42)
    if before == "lie":
        return lambda u: smooth((u - 0.5) / 0.45)
    return lambda u: smooth((u - 0.25) / 0.7)
