# SPDX-License-Identifier: GPL-3.0-or-later
"""What hands do with things: reach, hold, hand over, drink, write, work. Pure. Times s, angles degrees, metres."""

import numpy as np

from .curves import envelope, keys

CLOSED = {"fing": 48.0, "index": 46.0}
REACH = 0.80  # m from the shoulder's side that a person of 1.78 m reaches


def pick_up(part, c):
    """Head first, then trunk and hand; the hand closes at 1.0 s and comes back with the thing."""
    k = part.pace(1.9, 1.15)
    point = _within_reach(part, part.aim if part.aim is not None else _ahead(part, 0.45, 0.80))
    grasp, away = 1.0 * k, 1.85 * k
    weight = envelope(part.t, 0.15 * k, away + 0.35, 0.5 * k, 0.5)
    _bend_to(part, c, point, envelope(part.t, 0.1 * k, away, 0.7 * k, 0.75 * k))
    lift = keys(
        part.t, [(0, 0.10), (0.55 * k, 0.10), (grasp - 0.1 * k, 0.015), (grasp + 0.1 * k, 0.015), (1.45 * k, 0.14)]
    )
    home = _carry_point(part)
    back = keys(part.t, [(grasp + 0.15 * k, 0), (away, 1)])
    way = point + (home[:, None] - point) * back
    way[2] = way[2] + lift * (1 - back) * part.scale
    part.hand(c, part.side, way, weight)
    _fingers(part, c, part.side, [(0, 18), (0.45 * k, 6), (grasp - 0.1 * k, 6), (grasp + 0.05 * k, 48)], weight)
    c.add("head_p", part.curve([(0, 0), (0.28, 9), (1.3, 6), (1.9, 0)], k))


def put_down(part, c):
    k = part.pace(1.6, 1.15)
    point = _within_reach(part, part.aim if part.aim is not None else _ahead(part, 0.45, 0.80))
    weight = envelope(part.t, 0.0, 1.65 * k, 0.5 * k, 0.6 * k)
    _bend_to(part, c, point, envelope(part.t, 0.0, 1.6 * k, 0.7 * k, 0.7 * k))
    high = keys(part.t, [(0, 0.16), (0.5 * k, 0.10), (0.8 * k, 0.0), (0.95 * k, 0.01), (1.3 * k, 0.10)])
    way = np.array(np.broadcast_to(point, (3, len(part.t))))
    way[2] = way[2] + high * part.scale
    part.hand(c, part.side, way, weight)
    _fingers(part, c, part.side, [(0, 46), (0.8 * k, 44), (1.0 * k, 10), (1.6 * k, 18)], weight)
    c.add("head_p", part.curve([(0, 0), (0.25, 9), (1.1, 6), (1.6, 0)], k))


def give(part, c):
    """The hand goes out to the other's, halfway between both, and lets go at 0.95 s."""
    _hand_over(part, c, [(0, 46), (0.95, 44), (1.1, 12), (1.8, 18)])


def take(part, c):
    """The hand meets the giver's and closes at 0.95 s."""
    _hand_over(part, c, [(0, 18), (0.5, 6), (0.9, 8), (1.05, 46)], late=0.12)


def touch(part, c):
    """A hand on the other's arm or shoulder."""
    weight = part.bump(0.0, part.seconds, 0.6, 0.6)
    point = _within_reach(part, part.aim if part.aim is not None else _ahead(part, 0.55, 1.2))
    point[2] = np.clip(point[2] - 0.26 * part.scale, 0.4, 1.4 * part.scale)
    side = part.free_hand()
    part.hand(c, side, point, weight)
    _bend_to(part, c, point, 0.6 * weight)


def _hand_over(part, c, fingers, late=0.0):
    k, s = part.pace(1.8, 1.1), part.scale
    point = _between(part, 1.12)
    weight = envelope(part.t, late * k, 1.75 * k, 0.65 * k, 0.6 * k)
    part.hand(c, part.side, point, weight)
    _fingers(part, c, part.side, [(t * k, v) for t, v in fingers], weight)
    lean = envelope(part.t, late * k, 1.6 * k, 0.7 * k, 0.6 * k)
    c.add("hip_p", 4 * lean)
    c.add("chest_p", 4 * lean)
    c.add("chest_t", -part.sign * -9 * lean)
    c.add("py", -0.02 * s * lean * (not part.seated))
    for name, value in (("fore_t", -35.0),):
        c[f"{name}.{part.side}"] += (value - c[f"{name}.{part.side}"]) * weight


def hold(part, c):
    """The thing is carried half raised; looked at now and then."""
    c.add("head_p", 5 * part.bump(0.5, min(part.seconds, 2.0), 0.5, 0.5))


def draw(part, c):
    """A hand into the pocket or jacket and out again with something."""
    k, s = part.pace(1.3, 1.2), part.scale
    low = part.seat + 0.10 * part.skeleton.stature if part.seated else 0.56 * part.skeleton.stature
    weight = part.bump(0, 1.5 * k, 0.35 * k, 0.45 * k)
    out = part.curve([(0, 0), (0.5, 0), (1.1, 1)], k)
    inside = np.array([[part.sign * 0.14 * s], [-0.10 * s], [low]])
    part.hand(c, part.side, inside + (_carry_point(part)[:, None] - inside) * out, weight)
    _fingers(part, c, part.side, [(0, 20), (0.4 * k, 46)], weight)
    part.pose(c, {"head_p": [(0, 0), (0.4, 12), (1.0, 6), (1.3, 0)], "chest_p": [(0, 0), (0.4, 3), (1.2, 0)]}, k)


def drink(part, c):
    k = part.pace(2.8, 1.3)
    lift = part.curve([(0, 0), (0.2, 0), (0.85, 1), (1.9, 1), (2.6, 0)], k)
    face = _face(part)
    part.hand(c, part.side, np.array([part.sign * 0.012, -0.125, -0.015]) * face, lift, head=True)
    _close(part, c, part.side, lift)
    part.pose(c, {"head_p": [(0, 0), (0.6, 4), (1.0, -9), (1.7, -15), (2.0, -4), (2.5, 0)],
                  "neck_p": [(0, 0), (1.2, -4), (2.0, 0)]}, k)  # fmt: skip
    c["gaze"] = c["gaze"] * (1 - 0.8 * lift)


def eat(part, c):
    """Down to the plate, up to the mouth, again and again."""
    cycle = 2.6
    phase = np.mod(part.t, cycle) / cycle
    weight = part.bump(0, part.seconds, 0.5, 0.6)
    up = keys(phase, [(0, 0), (0.22, 0), (0.42, 1), (0.55, 1), (0.78, 0), (1, 0)]) * weight
    _work_hand(part, c, weight, (0.10, 0.40, 0.0), 0.01)
    part.hand(c, part.side, np.array([part.sign * 0.015, -0.12, -0.02]) * _face(part), up, head=True)
    _close(part, c, part.side, weight)
    c.add("head_p", (8 - 3 * up + 1.5 * np.sin(9 * part.t) * (phase > 0.55)) * weight)
    c.add("spine_p", 4 * weight)
    c["gaze"] = c["gaze"] * (1 - 0.6 * weight)


def phone(part, c):
    """At the ear, the head a little towards it; talks now and then."""
    weight = part.bump(0, part.seconds, 0.6, 0.6)
    face = _face(part)
    bent = {"arm_f": 42.0, "arm_a": 24.0, "elb": 132.0, "fore_t": 0.0}  # near where the reach takes it
    part.arm(c, part.side, bent, weight)
    part.hand(c, part.side, np.array([part.sign * 0.098, -0.050, 0.005]) * face, weight, head=True)
    for name, value in (("pole_x", -0.1), ("pole_y", -0.9), ("pole_z", -1.4)):  # the elbow hangs before the ribs
        c[f"{name}.{part.side}"] += (value - c[f"{name}.{part.side}"]) * weight
    _close(part, c, part.side, weight * 0.8)
    c.add("head_s", part.sign * 6 * weight)
    c.add("head_p", (3 + 3 * np.maximum(np.sin(1.7 * part.t), 0) * np.sin(0.6 * part.t)) * weight)
    c["gaze"] = c["gaze"] * (1 - 0.45 * weight)


def read(part, c):
    """Both hands (or the one that holds it) before the chest, eyes down on the page."""
    weight = part.bump(0, part.seconds, 0.6, 0.6)
    s, low = part.scale, _chest(part)
    sides = part.holding[:1] or ("L", "R")
    for side in dict.fromkeys((*sides, part.side, part.other)):
        sign = 1 if side == "L" else -1
        part.hand(c, side, (sign * 0.085 * s, -0.33 * s, low - 0.17 * s), weight)
        c[f"fore_t.{side}"] += (-30 - c[f"fore_t.{side}"]) * weight
        _close(part, c, side, weight * 0.7)
    lines = 4 * np.sin(2 * np.pi * part.t / 2.8) * weight
    c.add("head_p", 19 * weight)
    c.add("neck_p", 8 * weight)
    c.add("head_t", lines)
    c["gaze"] = c["gaze"] * (1 - weight)


def write(part, c):
    weight = part.bump(0, part.seconds, 0.6, 0.6)
    _work_hand(part, c, weight, (0.10, 0.36, 0.0), 0.014, rate=3.1, sweep=0.06)
    _rest_hand(part, c, weight)
    _over_work(part, c, weight, 20)


def type_(part, c):
    weight = part.bump(0, part.seconds, 0.6, 0.6)
    s, top = part.scale, _top(part)
    for i, (side, sign) in enumerate((("L", 1), ("R", -1))):
        tap = 0.008 * np.sin(2 * np.pi * 3.3 * part.t + i * 2) * np.sin(2 * np.pi * 0.7 * part.t + i)
        drift = 0.02 * np.sin(2 * np.pi * part.t / 2.3 + 2 * i)
        point = np.stack([sign * 0.085 * s + drift, np.full(len(part.t), -0.40 * s), top + 0.055 + tap])
        part.hand(c, side, point, weight)
        c[f"fore_t.{side}"] += (70 - c[f"fore_t.{side}"]) * weight
        c[f"fing.{side}"] += (22 + 8 * np.sin(2 * np.pi * 3.3 * part.t + i) - c[f"fing.{side}"]) * weight
    _over_work(part, c, weight, 9)


def smoke(part, c):
    cycle = 3.6
    phase = np.mod(part.t, cycle) / cycle
    weight = part.bump(0, part.seconds, 0.4, 0.6)
    up = keys(phase, [(0, 0), (0.1, 0), (0.28, 1), (0.46, 1), (0.64, 0), (1, 0)]) * weight
    part.hand(c, part.side, np.array([part.sign * 0.02, -0.125, -0.005]) * _face(part), up, head=True)
    part.pose(c, {"head_p": [(0, 0), (part.seconds, 0)]})
    c.add("head_p", -7 * keys(phase, [(0.46, 0), (0.62, 1), (0.95, 0)]) * weight)
    c.add("chest_p", -3 * up)


def cook(part, c):
    """One hand stirs, the other steadies; eyes on the pot."""
    weight = part.bump(0, part.seconds, 0.6, 0.6)
    s, top = part.scale, _top(part, standing=0.92)
    angle = 2 * np.pi * part.t / 1.15
    stir = np.stack(
        [
            part.sign * 0.12 * s + 0.055 * np.cos(angle),
            -0.44 * s + 0.05 * np.sin(angle),
            np.full(len(angle), top + 0.20),
        ]
    )
    part.hand(c, part.side, stir, weight)
    if part.other not in part.holding:
        part.hand(c, part.other, (-part.sign * 0.20 * s, -0.38 * s, top + 0.09), weight)
    _close(part, c, part.side, weight)
    _over_work(part, c, weight, 16)


def work(part, c):
    """Busy hands at what stands before one."""
    weight = part.bump(0, part.seconds, 0.6, 0.6)
    s, random = part.scale, part.random("work")
    base = _within_reach(part, part.aim) if part.aim is not None else _ahead(part, 0.44, _top(part, 0.98))
    for i, (side, sign) in enumerate((("L", 1), ("R", -1))):
        if side in part.holding and i:
            continue
        a, b = random.uniform(0.5, 0.9), random.uniform(0, 6)
        move = np.stack([0.05 * np.sin(2 * np.pi * a * part.t + b), 0.04 * np.sin(2 * np.pi * 0.63 * a * part.t + b),
                         0.05 * np.sin(2 * np.pi * 0.8 * a * part.t + 2 * b)]) * s  # fmt: skip
        part.hand(c, side, base + np.array([[sign * 0.12 * s], [0.03], [0.02]]) + move, weight)
        _close(part, c, side, weight * 0.7)
    _over_work(part, c, weight, 13)


def search(part, c):
    """Hands go from place to place, the head with them."""
    weight = part.bump(0, part.seconds, 0.5, 0.6)
    s = part.scale
    base = _within_reach(part, part.aim) if part.aim is not None else _ahead(part, 0.46, _top(part, 0.85))
    for i, (side, sign) in enumerate((("L", 1), ("R", -1))):
        at = 1.35 * part.t + 0.7 * i
        hop = np.floor(at)
        share = keys(at - hop, [(0, 0), (0.55, 1), (1, 1)])
        a, b = np.sin(hop * 2.4 + i), np.sin((hop + 1) * 2.4 + i)
        across = a + (b - a) * share
        up = 0.07 * np.sin(np.pi * np.clip((at - hop) / 0.55, 0, 1))
        point = base + np.stack([sign * 0.13 * s + 0.12 * s * across, 0.05 * s * across, up])
        part.hand(c, side, point, weight)
    c.add("head_t", 14 * np.sin(1.35 * part.t * 1.2) * weight)
    _over_work(part, c, weight, 16)


def open_(part, c):
    """A hand to the handle, a turn, a pull; the body gives a little."""
    k = part.pace(1.5, 1.2)
    point = _within_reach(part, part.aim if part.aim is not None else _ahead(part, 0.5, 1.02))
    weight = envelope(part.t, 0.05 * k, 1.5 * k, 0.5 * k, 0.45 * k)
    pull = part.curve([(0, 0), (0.75, 0), (1.15, 1), (1.5, 1)], k)
    part.hand(c, part.side, point + np.array([[0.03 * part.sign], [0.16], [0]]) * part.scale * pull, weight)
    _fingers(part, c, part.side, [(0, 14), (0.4 * k, 8), (0.6 * k, 46), (1.3 * k, 40)], weight)
    part.pose(c, {"hip_p": [(0, 0), (0.6, 4), (1.2, -1), (1.5, 0)], "chest_p": [(0, 0), (0.55, 5), (1.5, 0)],
                  "head_p": [(0, 0), (0.3, 8), (1.3, 0)]}, k)  # fmt: skip
    _bend_to(part, c, point, weight * 0.6)


def knock(part, c):
    k = part.pace(1.6, 1.0)
    weight = part.bump(0, 1.55 * k, 0.4 * k, 0.4 * k)
    rap = sum(np.exp(-(((part.t - at * k) / 0.05) ** 2)) for at in (0.6, 0.82, 1.04))
    point = (
        np.stack([np.full(len(part.t), part.sign * 0.10), -0.36 - 0.07 * rap, np.full(len(part.t), 1.42)]) * part.scale
    )
    part.hand(c, part.side, point, weight)
    _fingers(part, c, part.side, [(0, 20), (0.4, 82)], weight)


def pour(part, c):
    """One hand tilts over the other's place on the table."""
    k = part.pace(2.8, 1.2)
    point = _within_reach(part, part.aim if part.aim is not None else _ahead(part, 0.44, _top(part, 0.9)))
    weight = part.bump(0, 2.75 * k, 0.6 * k, 0.6 * k)
    part.hand(c, part.side, point + np.array([[part.sign * 0.06], [0.04], [0.20]]) * part.scale, weight)
    c[f"wr.{part.side}"] += 38 * part.curve([(0, 0), (0.7, 0), (1.1, 1), (2.0, 1), (2.3, 0)], k)
    _close(part, c, part.side, weight)
    _over_work(part, c, weight, 11)


def _within_reach(part, point):
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


def _bend_to(part, c, point, weight):
    """Bend hips, knees and trunk to what lies low or far, turn to what lies aside."""
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


def _between(part, height):
    """Halfway to the person aimed at, at the height of the hands, in reach of both."""
    s = part.scale
    high = (part.seat + 0.36 * part.skeleton.stature) if part.seated else height * s
    if part.aim is None:
        return _ahead(part, 0.45, high)
    flat = np.maximum(np.hypot(part.aim[0], part.aim[1]), 0.2)
    far = np.clip(0.5 * flat, 0.36 * s, 0.62 * s)
    bearing = np.clip(np.arctan2(part.aim[0], -part.aim[1]), -1.3, 1.3)
    return np.stack(
        [far * np.sin(bearing), -far * np.cos(bearing), np.minimum(high, 0.5 * (high + part.aim[2] - 0.35))]
    )


def _ahead(part, distance, height):
    return np.array([[part.sign * 0.08 * part.scale], [-distance * part.scale], [height]])


def _carry_point(part):
    high = part.seat + 0.33 * part.skeleton.stature if part.seated else 0.60 * part.skeleton.stature
    return np.array([part.sign * 0.15 * part.scale, -0.30 * part.scale, high])


def _face(part):
    """Size of the head against an adult's of 1.78 m."""
    return part.skeleton.length("head") / (0.119 * 1.78)


def _chest(part):
    """Height of the breastbone."""
    return part.seat + 0.33 * part.skeleton.stature if part.seated else 0.72 * part.skeleton.stature


def _top(part, standing=0.95):
    """Height of the working surface: the seat's table, or what one stands at."""
    if "table" in part.params:
        return part.params["table"]
    return part.seat + 0.29 if part.seated else standing * part.scale


def _work_hand(part, c, weight, at, wiggle, rate=2.0, sweep=0.0):
    s = part.scale
    move = wiggle * np.sin(2 * np.pi * rate * part.t)
    along = sweep * (np.mod(part.t, 2.4) / 2.4 - 0.5)
    point = np.stack([part.sign * at[0] * s + along, -at[1] * s + 0.6 * move, _top(part) + 0.055 + 0.4 * np.abs(move)])
    part.hand(c, part.side, point, weight)
    _close(part, c, part.side, weight * 0.8)


def _rest_hand(part, c, weight):
    if part.other not in part.holding:
        part.hand(c, part.other, (-part.sign * 0.14 * part.scale, -0.36 * part.scale, _top(part) + 0.035), weight)
        c[f"fore_t.{part.other}"] += (62 - c[f"fore_t.{part.other}"]) * weight


def _over_work(part, c, weight, nod):
    c.add("head_p", nod * weight)
    c.add("neck_p", 0.4 * nod * weight)
    c.add("spine_p", 5 * weight)
    c.add("chest_p", 4 * weight)
    c["gaze"] = c["gaze"] * (1 - 0.85 * weight)


def _close(part, c, side, weight):
    for name, value in CLOSED.items():
        c[f"{name}.{side}"] += (value - c[f"{name}.{side}"]) * weight


def _fingers(part, c, side, pairs, weight):
    curl = keys(part.t, pairs)
    for name in ("fing", "index"):
        c[f"{name}.{side}"] += (curl - c[f"{name}.{side}"]) * weight
