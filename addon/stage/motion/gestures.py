# SPDX-License-Identifier: GPL-3.0-or-later
"""What people do with head, hands and trunk while they talk and listen. Pure. Times s, angles degrees."""

import re
from dataclasses import replace

import numpy as np

from .curves import envelope
from .part import SIGN
from .wearing import wipe


def stresses(text, seconds, random):
    """Times (s) of the stressed words of a line that takes ``seconds`` to say, at most about two a second."""
    words = (text or "").split()
    times = []
    if len(words) >= 3:
        lengths = np.array([len(word) + 1.5 + (3.0 if word[-1] in ".,!?;:…" else 0.0) for word in words])
        begins = (lengths.cumsum() - lengths) / lengths.sum() * seconds
        strong = np.argsort([-len(word.strip(".,!?;:…'\"")) for word in words], kind="stable")
        for i in strong[: max(1, len(words) * 2 // 5)]:
            times.append(float(begins[i]) + 0.12)
        times.sort()
    else:
        at = 0.25
        while at < seconds - 0.2:
            times.append(at)
            at += random.uniform(0.6, 1.3)
    kept = []
    for at in times or [0.25]:
        if at < seconds - 0.1 and (not kept or at - kept[-1] > 0.5):
            kept.append(at)
    return kept


def talk(part, c):
    """Head beats on stressed words; hands rise for a phrase, beat and come to rest. Livelier when aroused."""
    random = part.random("talk")
    beats = stresses(part.params.get("text", ""), part.seconds, random)
    life = 0.55 + 0.75 * part.arousal
    nod, turn, lean = [(0, 0)], [(0, 0)], [(0, 0)]
    for at in beats:
        size = random.uniform(0.6, 1.2) * life
        nod += [(at - 0.14, -2.6 * size), (at, 6.5 * size), (at + 0.22, 0.8)]
        turn.append((at + 0.05, random.uniform(-7, 7)))
        lean += [(at - 0.14, -0.8 * size), (at, 2.2 * size), (at + 0.25, 0.4)]
    lean.append((part.seconds, 0))
    for name, pairs in (("head_p", nod), ("head_t", turn), ("chest_p", lean)):
        c.add(name, part.curve(_rising([*pairs, (part.seconds, 0)])))
    c.add("head_s", part.curve([(0, 0), (0.4, random.uniform(-4, 4)), (part.seconds, 0)]))
    gaze = 1 - 0.25 * part.bump(0.1 * part.seconds, 0.35 * part.seconds) * (random.uniform() < 0.4)
    c["gaze"] = c["gaze"] * gaze
    for start, end, kind in () if part.at_wheel else _phrases(part, beats, random):
        inside = [at for at in beats if start - 0.05 <= at <= end]
        hands = {"one": (part.side,), "other": (part.other,), "both": ("L", "R")}[kind]
        for side in hands:
            if side not in part.holding:
                _phrase(part, c, side, start, end, inside, random, life, kind == "both")


def _phrases(part, beats, random):
    """Stretches in which hands gesture: ``(start, end, which hands)``; none for a short cool line."""
    likely = 0.30 + 0.65 * part.arousal
    out, i = [], 0
    while i < len(beats):
        count = int(random.integers(1, 4))
        group = beats[i : i + count]
        i += count
        start, end = group[0] - 0.45, group[-1] + 0.55
        if out and start < out[-1][1] + 0.35:
            start = out[-1][1] + 0.05
        if random.uniform() < likely and end - start > 0.6:
            kind = random.choice(["one", "one", "one", "both", "both", "other"])
            out.append((start, min(end, part.seconds + 0.35), str(kind)))
    return out


def _phrase(part, c, side, start, end, beats, random, life, both):
    weight = envelope(part.t, start, end, 0.42, 0.5)
    amount = random.uniform(0.8, 1.15) * life * (0.85 if both else 1.0)
    rest = 62 + random.uniform(-6, 10) if part.seated else 68 + random.uniform(-8, 8)
    flex, elbow, out = [(start, 14)], [(start, rest)], [(start, 12)]
    turn, wrist = [(start, 25)], [(start, 0)]
    for at in beats or [(start + end) / 2]:
        big = random.uniform(0.7, 1.2) * amount
        flex += [(at - 0.2, 16 + 9 * big), (at, 14 + 5 * big), (at + 0.28, 15)]
        elbow += [(at - 0.2, rest + 20 * big), (at, rest - 5 * big), (at + 0.28, rest)]
        out += [(at - 0.2, 12), (at, 14 + (12 if both else 6) * big), (at + 0.3, 14)]
        turn += [(at - 0.2, 35 * big), (at, -25 * big if both else 48 * big), (at + 0.35, 10)]
        wrist += [(at - 0.2, 13 * big), (at, -16 * big), (at + 0.3, 0)]
    table = {"arm_f": flex, "elb": elbow, "arm_a": out, "fore_t": turn, "wr": wrist}
    table = {name: _rising(pairs) for name, pairs in table.items()}
    part.arm(c, side, table | {"fing": 16.0, "index": 8.0}, weight)


def listen(part, c):
    """Small nods now and then, a tilt of the head, the weight a little forward."""
    random = part.random("listen")
    at, nods = random.uniform(0.8, 2.2), [(0, 0)]
    while at < part.seconds - 0.6:
        size = random.uniform(4, 7.5)
        nods += [(at, 0), (at + 0.2, size), (at + 0.45, 0)]
        if random.uniform() < 0.4:
            nods += [(at + 0.65, size * 0.6), (at + 0.9, 0)]
        at += random.uniform(2.2, 5.0)
    c.add("head_p", part.curve(_rising(nods)))
    c.add("head_s", random.uniform(-4, 4) * part.bump(0.3, part.seconds, 0.8, 0.8))


def nod(part, c):
    k = part.pace(1.2, 1.0)
    part.pose(c, {"head_p": [(0, 0), (0.12, -3), (0.34, 13), (0.56, -2), (0.78, 9), (1.05, 0)],
                  "neck_p": [(0, 0), (0.36, 5), (0.6, 0), (0.8, 3), (1.05, 0)]}, k)  # fmt: skip


def shake_head(part, c):
    k = part.pace(1.5, 1.0)
    part.pose(c, {"head_t": [(0, 0), (0.22, 17), (0.5, -17), (0.78, 14), (1.04, -9), (1.35, 0)],
                  "neck_t": [(0, 0), (0.24, 5), (0.52, -5), (0.8, 4), (1.35, 0)],
                  "head_p": [(0, 0), (0.3, 4), (1.4, 0)]}, k)  # fmt: skip


def shrug(part, c):
    k = part.pace(1.5, 1.0)
    weight = part.bump(0, 1.45 * k, 0.3 * k, 0.45 * k)
    for side in "LR":
        arm = {"arm_f": 6.0, "arm_a": [(0, 8), (0.4, 16), (1.4, 8)], "elb": [(0, 30), (0.4, 78), (1.4, 30)],
               "fore_t": [(0, 0), (0.4, -62), (1.4, 0)], "wr": -22.0, "fing": 8.0, "index": 4.0}  # fmt: skip
        if side not in part.holding:
            part.arm(c, side, arm, weight, k)
        c[f"shr.{side}"] = 17 * weight
    part.pose(c, {"head_s": [(0, 0), (0.45, 9), (1.4, 0)], "head_p": [(0, 0), (0.4, -4), (1.4, 0)],
                  "chest_p": [(0, 0), (0.4, -3), (1.4, 0)]}, k)  # fmt: skip


def point(part, c):
    """Arm and finger towards the aim (or ahead); looks there first."""
    if part.posture == "lie" and part.aim is not None:
        return _point_lying(part, c)
    k, s = part.pace(2.5, 2.0), part.scale
    bearing, rise = 0.0, 0.0
    if part.aim is not None:
        aim = part.aim.mean(1) if part.aim.shape[1] > 1 else part.aim[:, 0]
        bearing = float(np.degrees(np.arctan2(aim[0], -aim[1])))
        rise = float(np.degrees(np.arctan2(aim[2] - 1.40 * s, max(np.hypot(aim[0], aim[1]), 0.3))))
    side = part.free_hand("L" if bearing > 12 else "R")
    sign = 1 if side == "L" else -1
    out = float(np.clip(sign * bearing, -45, 105))
    lift = float(np.clip(84 + rise, 30, 130))
    weight = part.bump(0.12 * k, part.seconds, 0.35 * k, 0.55)
    swing = np.radians(min(out, 100))
    flex, abduct = lift * np.cos(swing), lift * np.sin(max(swing, 0.0))
    arm = {
        "arm_f": [(0, 4), (0.3, -4), (0.62, flex), (0.74, flex * 1.05), (0.9, flex)],
        "arm_a": [(0, 7), (0.3, 12), (0.64, abduct + 4)],
        "elb": [(0, 14), (0.32, 62), (0.5, 58), (0.68, -6), (0.85, -4)],
        "fore_t": [(0, 20), (0.5, 80)], "fing": [(0, 20), (0.4, 76)], "index": [(0, 14), (0.5, 8), (0.64, -8)],
        "wr": [(0, 0), (0.6, -5)],
    }  # fmt: skip
    part.arm(c, side, arm, weight, k)
    twist = float(np.clip(bearing, -70, 70)) * weight
    c.add("chest_t", 0.20 * twist)
    c.add("spine_t", 0.12 * twist)
    if not part.seated:
        c.add("hip_t", 0.08 * twist)
        c.add("px", sign * 0.02 * s * weight)
    return None


def _point_lying(part, c):
    """From a bed the arm is lifted off the cover towards the aim."""
    s, side = part.scale, part.free_hand()
    weight = part.bump(0.1, part.seconds, 0.5, 0.6)
    shoulder = np.array([[SIGN[side] * 0.18 * s], [0.48 * s], [part.seat + 0.16 * s]])
    way = part.aim - shoulder
    way = way / np.maximum(np.sqrt((way * way).sum(0)), 0.2)
    way[2] = np.maximum(way[2], 0.12)
    part.hand(c, side, shoulder + way * 0.60 * s, weight)
    c.turn(side, way, (0.0, 0.0, -1.0), weight)
    for name, value in (("fing", 74), ("index", -6)):
        c[f"{name}.{side}"] += (value - c[f"{name}.{side}"]) * weight
    c.add("neck_p", 10 * weight)


def wave(part, c):
    k = part.pace(2.2, 1.2)
    if re.search(r"\barms\b|both hands", str(part.params.get("text", "")).lower()):
        return _wave_both(part, c)
    side = part.free_hand()
    weight = part.bump(0, 2.2 * k, 0.4 * k, 0.55 * k)
    arm = {"arm_f": [(0, 20), (0.45, 52)], "arm_a": [(0, 10), (0.45, 46)], "elb": [(0, 60), (0.45, 108)],
           "arm_t": -8.0, "fing": 6.0, "index": 3.0}  # fmt: skip
    part.arm(c, side, arm, weight, k)
    swing = (
        0.42 * np.sin(2 * np.pi * (part.t / k - 0.35) / 0.42) * part.curve([(0, 0), (0.35, 0), (0.5, 1), (2.1, 1)], k)
    )
    fingers = np.stack([(0.1 + swing) * SIGN[side], np.full(len(swing), -0.12), np.ones(len(swing))])
    c.turn(side, fingers, (0.0, -1.0, -0.1), weight)
    part.pose(c, {"head_s": [(0, 0), (0.5, 5), (2.1, 0)], "head_p": [(0, 0), (0.4, -5), (1.8, 0)]}, k)
    return None


def _wave_both(part, c):
    """Both arms over the head, crossing and parting, to be seen from afar."""
    weight = part.bump(0, part.seconds, 0.45, 0.55)
    apart = 0.5 - 0.5 * np.cos(2 * np.pi * 1.15 * part.t)
    for side in "LR":
        if side not in part.holding:
            part.arm(c, side, {"arm_f": 128.0, "fing": 8.0, "index": 4.0}, weight)
            for name, value in (("arm_a", 14 + 42 * apart), ("elb", 30 - 18 * apart)):
                c[f"{name}.{side}"] += (value - c[f"{name}.{side}"]) * weight
    c.add("head_p", -6 * weight)


def sit_up(part, c):
    """From lying on one's back to sitting in bed: the chin first, then the back; an arm pushes."""
    down = 1 - part.curve([(0, 0), (0.25, 0.02), (1.15, 1), (1.9, 1)], part.pace(1.9))
    lift = (part.params.get("up", 62.0) - 0.7 * part.params.get("back", 0.0)) * down
    c.add("hip_p", -lift)
    for side in "LR":
        c.add(f"leg_f.{side}", -lift)
    c.add("neck_p", 22 * part.bump(0.0, 1.4, 0.3, 0.6))
    part.arm(c, part.side, {"arm_f": -18.0, "arm_a": 26.0, "elb": 46.0}, part.bump(0.05, 1.5, 0.35, 0.5))


def bow(part, c):
    """From the hips; ``params["deg"]`` 15 a nod, 30 polite, 45 deep."""
    k, d = part.pace(2.8, 1.3), part.params.get("deg", 30) / 45
    table = {"hip_p": [(0, 0), (0.15, -1), (0.95, 30 * d), (1.7, 30 * d), (2.7, 0)],
             "py": [(0, 0), (0.95, 0.085 * d), (1.7, 0.085 * d), (2.7, 0)],
             "spine_p": [(0, 0), (1.0, 8 * d), (1.7, 8 * d), (2.7, 0)],
             "chest_p": [(0, 0), (1.0, 7 * d), (1.7, 7 * d), (2.75, 0)],
             "neck_p": [(0, 0), (0.9, 8 * d), (1.8, 8 * d), (2.65, 0)],
             "head_p": [(0, 0), (0.12, -2), (0.9, 8 * d), (1.85, 8 * d), (2.75, 0)]}  # fmt: skip
    part.pose(c, table, k)
    weight = part.bump(0, 2.75 * k, 0.5 * k, 0.6 * k)
    for side in "LR":
        arm = {"arm_f": [(0, 4), (0.9, 29 * d), (1.7, 29 * d), (2.7, 4)], "arm_a": 2.0, "elb": 12.0, "fing": 8.0,
               "index": 6.0}  # fmt: skip
        if side not in part.holding:
            part.arm(c, side, arm, weight, k)
    c["gaze"] = c["gaze"] * (1 - weight)


def laugh(part, c):
    random = part.random("laugh")
    weight = part.bump(0, part.seconds, 0.3, 0.6)
    shake = np.sin(2 * np.pi * 4.2 * part.t + random.uniform(0, 6)) * weight
    roll = np.sin(2 * np.pi * part.t / random.uniform(1.3, 1.9)) * weight
    c.add("head_p", (-9 + 6 * roll) * weight + 1.6 * shake)
    c.add("chest_p", (-2 + 6 * roll) * weight + 1.8 * shake)
    c.add("spine_p", 4 * roll)
    c.add("head_s", 5 * roll)
    for side in "LR":
        c.add(f"shr.{side}", (5 + 2.5 * shake) * weight)
    side = part.free_hand()
    if part.arousal > 0.55 and side not in part.holding:
        part.hand(
            c, side, (0.0, -0.15 * part.scale, -0.42 * part.scale), part.bump(0.3, part.seconds, 0.5, 0.6), head=True
        )


def cry(part, c):
    if "wipe" in str(part.params.get("text", "")).lower():
        return wipe(part, c)
    weight = part.bump(0, part.seconds, 0.7, 0.7)
    sob = np.maximum(np.sin(2 * np.pi * 1.9 * part.t), 0) * np.sin(2 * np.pi * 0.31 * part.t + 1) ** 2
    for name, value in (("head_p", 24), ("neck_p", 12), ("chest_p", 12), ("spine_p", 9)):
        c.add(name, weight * (value + (2.2 * sob if name != "spine_p" else 0)))
    c["gaze"] = c["gaze"] * (1 - weight)
    for side, sign in (("L", 1), ("R", -1)):
        c.add(f"shr.{side}", weight * (4 + 3 * sob))
        if side not in part.holding:
            _to_face(part, c, side, (sign * 0.035, -0.125, 0.055), weight)
    return None


def cover_face(part, c):
    weight = part.bump(0, part.seconds, 0.6, 0.6)
    part.pose(c, {"head_p": [(0, 0), (0.4, 10)], "chest_p": [(0, 0), (0.4, 5)]})
    for side, sign in (("L", 1), ("R", -1)):
        if side not in part.holding:
            _to_face(part, c, side, (sign * 0.035, -0.125, 0.055), weight)


def think(part, c):
    """A hand at the chin, the head a little aside."""
    side = part.free_hand()
    weight = part.bump(0, part.seconds, 0.6, 0.6)
    if side not in part.holding:
        _to_face(part, c, side, (0.0, -0.10, -0.045), weight)
    c.add("head_p", 5 * weight)
    c.add("head_s", 5 * weight * part.sign)
    c["gaze"] = c["gaze"] * (1 - 0.5 * weight)


def _to_face(part, c, side, at, weight):
    s = part.scale * (part.skeleton.length("head") / (0.119 * part.skeleton.stature)) ** 0.5
    part.hand(c, side, np.asarray(at) * s, weight, head=True)
    part.turn(c, side, (-0.30, 0.05, 0.95), (-0.15, 1.0, 0.0), weight, head=1.0)
    for name, value in (("fing", 14), ("index", 8)):
        c[f"{name}.{side}"] = c[f"{name}.{side}"] * (1 - weight) + value * weight


def sigh(part, c):
    part.pose(c, {"chest_p": [(0, 0), (0.5, -5), (1.3, 6), (2.2, 1)], "head_p": [(0, 0), (0.5, -5), (1.3, 9), (2.2, 0)],
                  "spine_p": [(0, 0), (1.3, 4), (2.2, 0)]}, part.pace(2.2))  # fmt: skip
    for side in "LR":
        c.add(f"shr.{side}", part.curve([(0, 0), (0.5, 6), (1.3, -4), (2.2, 0)]))


def startle(part, c):
    """A fright: the body jerks back, shoulders and hands up."""
    table = {"head_p": [(0, 0), (0.1, -12), (0.5, -4), (1.4, 0)], "chest_p": [(0, 0), (0.12, -9), (0.6, -3), (1.4, 0)],
             "py": [(0, 0), (0.15, 0.05), (0.7, 0.03), (1.4, 0)],
             "spine_p": [(0, 0), (0.14, -5), (0.6, 0)]}  # fmt: skip
    part.pose(c, table)
    weight = part.bump(0, 1.4, 0.14, 0.8)
    for side in "LR":
        c.add(f"shr.{side}", 12 * weight)
        if side not in part.holding:
            part.arm(
                c,
                side,
                {"arm_f": 26.0, "arm_a": 20.0, "elb": 96.0, "fore_t": 30.0, "wr": -20.0, "fing": 8.0},
                weight * 0.8,
            )


def act(part, c):
    """Something that no clip knows: a quiet gesture of one hand."""
    side = part.free_hand()
    weight = part.bump(0.1, min(part.seconds, 2.2), 0.4, 0.6)
    if side not in part.holding:
        part.arm(
            c, side, {"arm_f": 16.0, "arm_a": 11.0, "elb": 62.0, "fore_t": 35.0, "fing": 16.0, "index": 10.0}, weight
        )
    part.pose(c, {"chest_p": [(0, 0), (0.6, 3), (1.8, 0)], "head_p": [(0, 0), (0.5, 5), (1.8, 0)]})


def _rising(pairs):
    """Keys in order of time, those too close to the one before dropped."""
    kept = []
    for time, value in sorted(pairs, key=lambda pair: pair[0]):
        if not kept or time > kept[-1][0] + 0.03:
            kept.append((time, value))
    return kept


def still(part, c):
    """Nothing beyond the posture."""


def talk_meanwhile(part, c):
    """Lines spoken while something else is done (``params["talk"]``) bring their gestures, of free hands at least."""
    busy = part.holding if part.act.path or part.act.clip in ("turn", "rise", "stand") else ("L", "R")
    for line in part.params.get("talk", ()):
        params = line | {"seat": part.params.get("seat", "driver")}
        own = replace(part, t=part.t + part.act.start - line["start"], seconds=line["end"] - line["start"],
                      params=params, arousal=float(line.get("arousal", 0.4)), holding=busy)  # fmt: skip
        talk(own, c)


def look(part, c):
    """The gaze layer does the looking; the chest opens towards it a little."""
    c.add("chest_p", 1.5 * part.bump(0, part.seconds, 0.5, 0.5))
