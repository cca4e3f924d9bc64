# SPDX-License-Identifier: GPL-3.0-or-later
"""What people do with each other: embrace, shake hands, wrestle, dance, walk hand in hand, applaud. Pure.

Times s, angles degrees, metres for 1.78 m.
"""

import numpy as np

from .curves import envelope, keys
from .part import SIGN


def hug(part, c):
    """Arms round the other's back, the head beside theirs."""
    s = part.scale
    weight = part.bump(0.1, part.seconds, 0.7, 0.7)
    gap = 0.46 * s if part.aim is None else np.clip(np.hypot(part.aim[0], part.aim[1]), 0.3, 0.9)
    own = 0.93 * part.skeleton.stature
    face = own if part.aim is None else float(np.clip(part.aim[2].mean(), 0.3, 2.1))
    lower, taller = max(own - face, 0.0), max(face - own, 0.0)  # bends down to a child; a child hugs the waist
    for side, sign, share in (("L", 1, 0.70), ("R", -1, 0.77)):
        high = max((share * face + 0.02) / s - 0.35 * taller / s, 0.45)
        if side not in part.holding:
            point = np.stack(
                [
                    np.full(len(weight), sign * 0.07 * s),
                    -(gap + 0.12 * s) + np.zeros(len(weight)),
                    np.full(len(weight), high * s),
                ]
            )
            part.hand(c, side, point, weight)
            part.turn(c, side, (-0.80, -0.25, 0.35), (-0.1, 1.0, 0.1), weight)
            c[f"pole_x.{side}"], c[f"pole_z.{side}"] = 0.35 + 0.9 * weight, -1 + 0.4 * weight
    for name, value in (
        ("hip_p", 6),
        ("spine_p", 5),
        ("chest_p", 4),
        ("head_p", 8),
        ("head_s", 9),
        ("neck_s", 5),
        ("head_t", 14),
    ):
        c.add(name, value * weight)
    bend = float(np.clip((lower - 0.12) * 90, 0, 48))
    for name, share in (("hip_p", 0.7), ("spine_p", 0.3), ("chest_p", 0.2), ("head_p", -0.3)):
        c.add(name, share * bend * weight)
    c.add("pz", -float(np.clip(0.35 * (lower - 0.12), 0, 0.22)) * weight)
    c.add("py", (float(np.clip(0.35 * lower, 0, 0.2)) - np.clip(0.5 * (gap - 0.34 * s), 0, 0.12)) * weight)
    c["gaze"] = c["gaze"] * (1 - weight)


def kiss(part, c):
    s = part.scale
    weight = part.bump(0.2, part.seconds, 0.8, 0.7)
    gap = 0.46 * s if part.aim is None else np.clip(np.hypot(part.aim[0], part.aim[1]), 0.3, 0.9)
    rise = 0.0 if part.aim is None else float(np.clip(part.aim[2].mean() - 0.93 * part.skeleton.stature, -0.3, 0.3))
    for side, sign in (("L", 1), ("R", -1)):
        if side not in part.holding:
            point = np.stack(
                [
                    np.full(len(weight), sign * 0.17 * s),
                    -gap + np.zeros(len(weight)) + 0.04,
                    np.full(len(weight), 1.20 * s),
                ]
            )
            part.hand(c, side, point, weight)
            part.turn(c, side, (-0.2, -0.7, 0.7), (-0.9, 0.3, -0.2), weight)
    lean = np.clip((gap / s - 0.26) * 90, 0, 24)
    for name, share in (("hip_p", 0.45), ("spine_p", 0.3), ("chest_p", 0.25)):
        c.add(name, share * lean * weight)
    c.add("neck_p", (6 - 60 * rise) * weight)
    c.add("head_p", (-6 - 40 * rise - 0.5 * lean) * weight)
    c.add("head_s", 11 * weight)
    c["gaze"] = c["gaze"] * (1 - weight)


def shake_hands(part, c):
    s = part.scale
    weight = part.bump(0.05, 2.1, 0.55, 0.5)
    flat = 0.7 * s if part.aim is None else np.clip(np.hypot(part.aim[0], part.aim[1]), 0.4, 1.3)
    pump = 0.035 * np.sin(2 * np.pi * 2.4 * (part.t - 0.6)) * envelope(part.t, 0.6, 1.7, 0.15, 0.2)
    share = np.minimum(flat * 0.5, 0.62 * s)
    x, y = (0.0, -share) if part.aim is None else (part.aim[0] / flat * share, part.aim[1] / flat * share)
    point = np.stack([x + np.zeros(len(pump)), y + np.zeros(len(pump)), 1.03 * s + pump])
    part.hand(c, "R", point, weight)
    c.turn(
        "R", np.stack([x + np.zeros(len(pump)), y + np.zeros(len(pump)), np.zeros(len(pump))]), (1.0, 0.0, 0.0), weight
    )
    for name, value in (("fing", 34), ("index", 26)):
        c[f"{name}.R"] += (value - c[f"{name}.R"]) * weight
    for name, value in (("hip_p", 5), ("chest_p", 4), ("head_p", 4)):
        c.add(name, value * weight)


def fight(part, c):
    """Arms locked with the other's, bodies rocking."""
    s = part.scale
    weight = part.bump(0, part.seconds, 0.35, 0.5)
    a = 2 * np.pi * part.t / 1.1
    rock, turn = np.sin(a) * weight, np.sin(0.63 * a + 1) * weight
    for side, sign in (("L", 1), ("R", -1)):
        if side not in part.holding:
            point = np.stack(
                [
                    (sign * 0.19 + 0.05 * turn) * s,
                    (-0.46 - 0.05 * rock * sign) * s,
                    (1.28 + 0.05 * np.sin(a + sign)) * s,
                ]
            )
            part.hand(c, side, point, weight)
            for name in ("fing", "index"):
                c[f"{name}.{side}"] += (62 - c[f"{name}.{side}"]) * weight
    for name, value in (
        ("hip_p", 12 + 4 * rock),
        ("spine_p", 8),
        ("chest_t", 13 * turn),
        ("hip_t", 8 * turn),
        ("hip_s", 4 * rock),
        ("head_p", -6),
    ):
        c.add(name, value * weight)
    c.add("px", 0.04 * s * turn)
    c.add("py", (0.04 - 0.04 * rock) * s * weight)
    c.add("pz", -0.075 * s * weight)
    c["gaze"] = c["gaze"] * (1 - 0.5 * weight)


def dance(part, c):
    """An easy two-step: hips and shoulders against each other on the beat, feet lifting in turn.

    With ``params["couple"]`` ("lead" or "follow") in the arms of the person aimed at, on their beat.
    """
    s, random = part.scale, part.random("dance")
    couple = part.params.get("couple") if part.aim is not None else None
    weight = np.ones(len(part.t)) if couple else part.bump(0, part.seconds, 0.8, 0.8)
    late = 0.0 if couple else random.uniform(0, 0.6)
    beat = 2 * np.pi * (part.t + (part.act.start if couple else 0.0)) * (0.8 if couple else 0.95) + late
    mirror = -1.0 if couple == "follow" else 1.0
    sway, bounce = mirror * np.sin(beat) * weight, 0.5 - 0.5 * np.cos(2 * beat)
    c.add("px", (0.04 if couple else 0.055) * s * sway)
    c.add("pz", (-0.045 + 0.028 * bounce) * s * weight)
    much = 0.5 if couple else 1.0
    for name, value in (("hip_s", 7), ("hip_t", 9), ("spine_s", -5), ("chest_s", -4), ("chest_t", -13), ("head_s", 4)):
        c.add(name, much * value * sway)
    c.add("head_p", -3 * weight + 4 * (0.5 - bounce) * weight)
    for side, sign in SIGN.items():
        lifted = np.clip(-sign * mirror * np.sin(beat), 0, 1) ** 2 * weight
        c.add(f"fdz.{side}", 0.05 * s * lifted)
        c.add(f"fdp.{side}", 14 * lifted)
        if couple:
            _frame(part, c, side, couple == "lead", weight)
        elif side not in part.holding:
            _swung_arm(part, c, side, beat, weight)
    c["sway"] = c["sway"] * (1 - weight)


def _swung_arm(part, c, side, beat, weight):
    sign = SIGN[side]
    wave = np.sin(beat + 0.5 + (0.6 if sign > 0 else 0)) * sign
    arm = {"arm_f": 26 + 12 * wave, "arm_a": 18 + 5 * wave, "elb": 82 + 14 * wave, "fore_t": 20 + 10 * wave}
    part.arm(c, side, {"fing": 26.0, "index": 18.0}, weight)
    for name, value in arm.items():
        c[f"{name}.{side}"] += (value - c[f"{name}.{side}"]) * weight


def _frame(part, c, side, leads, weight):
    """One arm of a couple's hold: joined hands out to the leader's left, the others at back and shoulder."""
    s = part.scale
    gap = np.clip(np.hypot(part.aim[0], part.aim[1]), 0.32, 0.8)
    zero = np.zeros(len(part.t))
    joined = (side == "L") == leads
    if joined:  # halfway between both, so that the hands meet
        point = np.stack([SIGN[side] * 0.42 * s + zero, -0.5 * gap, 1.38 + zero])
        turn = ((0.25, -0.5, 0.8), (-0.3, -1.0, 0.2)) if leads else ((0.25, -0.6, 0.7), (-0.3, -1.0, -0.2))
    elif leads:
        point = np.stack([SIGN[side] * 0.17 * s + zero, -(gap + 0.09), 1.20 * s + zero])
        turn = ((-0.85, -0.2, 0.25), (-0.1, 1.0, 0.0))
    else:
        point = np.stack([SIGN[side] * 0.21 * s + zero, -(gap - 0.03), 1.43 * s + zero])
        turn = ((-0.2, -0.9, 0.0), (-0.3, 0.2, -0.9))
    part.hand(c, side, point, weight)
    part.turn(c, side, *turn, weight)
    c[f"pole_x.{side}"], c[f"pole_z.{side}"] = 0.35 + 0.9 * weight, -1 + 0.3 * weight
    c[f"fing.{side}"] += (26 - c[f"fing.{side}"]) * weight


def push_along(part, c):
    """Both hands on the handles of what is pushed while walking: ``params["pushing"]`` {height, ahead, half, aside}."""
    pushed = part.params.get("pushing")
    if not pushed:
        return
    weight = part.bump(-0.3, part.seconds + 0.1, 0.4, 0.4)
    high, ahead = float(pushed.get("height", 0.95)), float(pushed.get("ahead", 0.46))
    for side, sign in SIGN.items():
        x = sign * float(pushed.get("half", 0.22)) + float(pushed.get("aside", 0.0))
        part.hand(c, side, (x, -ahead, high), weight)
        part.turn(c, side, (-0.12, -1.0, -0.1), (-0.3, -0.1, -0.95), weight)
        c[f"fing.{side}"] += (62 - c[f"fing.{side}"]) * weight
        c[f"index.{side}"] += (58 - c[f"index.{side}"]) * weight
    for name, value in (("hip_p", 3), ("spine_p", 3), ("chest_p", 2)):
        c.add(name, value * weight)


def link(part, c):
    """Walking (or standing) hand in hand or arm in arm with who is beside: ``params["linked"]`` {side, how}."""
    linked = part.params.get("linked")
    if not linked or linked["side"] in part.holding:
        return
    s, h, side = part.scale, part.skeleton.stature, linked["side"]
    weight = part.bump(-0.2, part.seconds + 0.2, 0.5, 0.5) if not linked.get("on") else np.ones(len(part.t))
    half = 0.5 * float(linked.get("gap", 0.72))
    if linked.get("how") == "arm":
        point = (SIGN[side] * (half if linked.get("holds") else 0.16) * s, -0.20 * s, 0.63 * h)
        part.hand(c, side, point, weight)
        part.turn(c, side, (0.3 if linked.get("holds") else -0.7, -0.9, 0.0), (-0.4, 0.4, -0.8), weight)
    else:
        swing = 0.05 * np.sin(2 * np.pi * 0.9 * (part.t + part.act.start)) * bool(part.act.path)
        point = np.stack([np.full(len(part.t), SIGN[side] * half), -0.05 + swing, np.full(len(part.t), 0.47 * 1.70)])
        part.hand(c, side, point, weight)
        part.turn(c, side, (0.12, -0.15, -1.0), (-1.0 if linked.get("holds") else 1.0, 0.0, 0.0), weight)
        c[f"fing.{side}"] += (44 - c[f"fing.{side}"]) * weight


def applaud(part, c):
    """Claps before the chest; stands up straighter for it."""
    s, random = part.scale, part.random("applaud")
    weight = part.bump(0, part.seconds, 0.45, 0.5)
    high = part.seat + 0.33 * part.skeleton.stature if part.seated else 0.72 * part.skeleton.stature
    open_ = 0.025 + 0.085 * np.abs(np.sin(np.pi * random.uniform(1.9, 2.5) * part.t + random.uniform(0, 3)))
    for side, sign in SIGN.items():
        if side not in part.holding:
            point = np.stack([sign * open_ * s, np.full(len(part.t), -0.33 * s), np.full(len(part.t), high)])
            part.hand(c, side, point, weight)
            part.turn(c, side, (-0.1, -0.75 - 0.1 * sign, 0.65), (-1.0, 0.0, 0.0), weight)
            c[f"fing.{side}"] += (6 - c[f"fing.{side}"]) * weight
    c.add("head_p", -4 * weight)


def cheer(part, c):
    """Arms thrown up, fists shaken, the body bouncing."""
    random = part.random("cheer")
    weight = part.bump(0, part.seconds, 0.4, 0.6)
    beat = 2 * np.pi * random.uniform(1.5, 1.9) * part.t + random.uniform(0, 6)
    sides = "LR" if random.uniform() < 0.6 else part.side
    for side in sides:
        if side not in part.holding:
            part.arm(c, side, {"arm_a": 30.0, "fing": 34.0, "index": 28.0}, weight)
            for name, value in (("arm_f", 142 + 10 * np.sin(beat)), ("elb", 42 - 22 * np.sin(beat))):
                c[f"{name}.{side}"] += (value - c[f"{name}.{side}"]) * weight
    c.add("head_p", -10 * weight)
    c.add("chest_p", -4 * weight)
    if not part.seated:
        c.add("pz", -0.02 * part.scale * (0.5 - 0.5 * np.cos(2 * beat)) * weight)


def hands_up(part, c):
    """Both open palms beside the head, to the front."""
    weight, s = part.curve([(0, 0), (0.7, 1)]), part.scale  # what comes next takes them down
    for side, sign in SIGN.items():
        if side not in part.holding:
            part.hand(c, side, (sign * 0.27 * s, -0.16 * s, 0.06 * s), weight, head=True)
            part.turn(c, side, (0.1, -0.05, 1.0), (-0.1, -1.0, 0.0), weight)
            for name, value in ((f"fing.{side}", 8.0), (f"index.{side}", 5.0)):
                c[name] += (value - c[name]) * weight
    c.add("chest_p", -3 * weight)


def feed(part, c):
    """Scatters something from the hollow of a hand, again and again."""
    s, cycle = part.scale, 2.6
    phase = np.mod(part.t + part.random("feed").uniform(0, cycle), cycle) / cycle
    weight = part.bump(0, part.seconds, 0.5, 0.6)
    out = keys(phase, [(0, 0), (0.2, 0), (0.34, 1), (0.5, 0.8), (0.75, 0), (1, 0)])
    hollow = np.array([[-part.sign * 0.10 * s], [-0.26 * s], [0.60 * part.skeleton.stature]])
    thrown = np.array([[part.sign * 0.14 * s], [-0.56 * s], [0.52 * part.skeleton.stature]])
    if part.other not in part.holding:
        part.hand(c, part.other, hollow[:, 0], weight)
        part.turn(c, part.other, (-0.6, -0.8, 0.0), (0.0, 0.1, 1.0), weight)
    part.hand(c, part.side, hollow + np.array([[0], [0], [0.05]]) + (thrown - hollow) * out, weight)
    part.turn(c, part.side, (-0.2, -1.0, -0.2), (-0.4, -0.2, -0.9), weight)
    c.add("head_p", 12 * weight)
    c.add("spine_p", 5 * out * weight)
    c["gaze"] = c["gaze"] * (1 - 0.7 * weight)


def scatter(part, c):
    """Petals or the like thrown up with both hands."""
    k, s = part.pace(1.3, 1.2), part.scale
    weight = part.bump(0, 1.3 * k, 0.3 * k, 0.45 * k)
    up = part.curve([(0, 0), (0.3, 0), (0.55, 1), (0.9, 0.9), (1.2, 0)], k)
    base = part.seat - 0.50 if part.seated else 0.0
    for side, sign in SIGN.items():
        if side not in part.holding:
            low = np.array([[sign * 0.10], [-0.28], [1.00]])
            high = np.array([[sign * 0.28], [-0.48], [1.72]])
            point = (low + (high - low) * up) * s + np.array([[0], [0], [base]])
            part.hand(c, side, point, weight)
            part.turn(c, side, (0.0, -0.6, 0.8), (-0.2, -0.2, 1.0), weight)
    c.add("head_p", -6 * weight * up)


def play_music(part, c):
    """The hand at the strings (or the whole body, with another instrument) goes with the music."""
    random = part.random("music")
    weight = part.bump(0, part.seconds, 0.4, 0.5)
    beat = 2 * np.pi * part.t * 1.7 + random.uniform(0, 0.5)
    thing = next(iter(part.things.values()), None)
    if thing is not None and thing.kind == "neck":
        small = max(thing.size) < 0.75
        for axis, amount in (("x", 0.10), ("y", -0.04)) if small else (("z", 0.055), ("x", 0.02)):
            c.add(f"r{axis}.R", amount * part.scale * np.sin(0.5 * beat if small else 2 * beat) * weight)
        c.add("rx.L", 0.03 * part.scale * np.sin(0.23 * beat) * weight)
        c.add("head_t", (16 if small else 8) * weight)
        c.add("head_s", (10 if small else 0) * weight)
    elif thing is not None and thing.kind == "point":  # a trumpet at the lips, the other hand under it
        for side, ahead in ((part.side, 0.22), (part.other, 0.30)):
            point = np.array([SIGN[side] * 0.03, -ahead, -0.01]) * part.scale
            part.hand(c, side, point, weight, head=True)
            part.turn(c, side, (-0.15, -0.95, -0.1), (-1.0, 0.2, 0.1), weight, head=1.0)
        c.add("head_p", -6 * weight)
    c.add("head_p", (6 + 3 * np.sin(beat)) * weight)
    c.add("px", 0.02 * part.scale * np.sin(0.5 * beat) * weight)
    c.add("spine_s", 2 * np.sin(0.5 * beat) * weight)
    c["gaze"] = c["gaze"] * (1 - 0.6 * weight)
