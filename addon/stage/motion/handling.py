# SPDX-License-Identifier: GPL-3.0-or-later
"""What hands do with things: reach, hold, hand over, write, work. Pure. Times s, angles degrees, metres."""

import numpy as np

from .curves import envelope, keys
from .holding import close
from .holds import Hold, grasp
from .part import SIGN
from .reaching import (
    ahead,
    bend_to,
    between,
    carry_point,
    curl,
    grip_shut,
    over_work,
    rest_hand,
    turn_over_time,
    within_reach,
    work_hand,
    work_height,
)


def pick_up(part, c):
    """Head first, then trunk and hand; the hand closes at 1.0 s and comes back with the thing."""
    k = part.pace(1.9, 1.15)
    point = within_reach(part, part.aim if part.aim is not None else ahead(part, 0.45, 0.80))
    closed, away = 1.0 * k, 1.85 * k
    weight = envelope(part.t, 0.15 * k, away + 0.35, 0.5 * k, 0.5)
    bend_to(part, c, point, envelope(part.t, 0.1 * k, away, 0.7 * k, 0.75 * k))
    lift = keys(
        part.t, [(0, 0.10), (0.55 * k, 0.10), (closed - 0.1 * k, 0.015), (closed + 0.1 * k, 0.015), (1.45 * k, 0.14)]
    )
    home = carry_point(part)
    back = keys(part.t, [(closed + 0.15 * k, 0), (away, 1)])
    way = point + (home[:, None] - point) * back
    way[2] = way[2] + lift * (1 - back) * part.scale
    _grip(part, c, way, weight, back)
    curl(part, c, part.side, [(0, 18), (0.45 * k, 6), (closed - 0.1 * k, 6), (closed + 0.05 * k, 48)], weight)
    c.add("head_p", part.curve([(0, 0), (0.28, 9), (1.3, 6), (1.9, 0)], k))


def put_down(part, c):
    k = part.pace(1.6, 1.15)
    point = within_reach(part, part.aim if part.aim is not None else ahead(part, 0.45, 0.80))
    weight = envelope(part.t, 0.0, 1.65 * k, 0.5 * k, 0.6 * k)
    bend_to(part, c, point, envelope(part.t, 0.0, 1.6 * k, 0.7 * k, 0.7 * k))
    high = keys(part.t, [(0, 0.16), (0.5 * k, 0.10), (0.8 * k, 0.0), (0.95 * k, 0.01), (1.3 * k, 0.10)])
    way = np.array(np.broadcast_to(point, (3, len(part.t))))
    way[2] = way[2] + high * part.scale
    _grip(part, c, way, weight, np.zeros(len(part.t)))
    curl(part, c, part.side, [(0, 46), (0.8 * k, 44), (1.0 * k, 10), (1.6 * k, 18)], weight)
    c.add("head_p", part.curve([(0, 0), (0.25, 9), (1.1, 6), (1.6, 0)], k))


def _grip(part, c, way, weight, home):
    """The hand (both, for a big thing) on its way to or from something; ``home`` 0..1: as it is carried."""
    thing = part.things.get(part.side) or Hold()
    if thing.two:
        _reach_with_both(part, c, way, weight * (1 - home), thing)
        return
    part.hand(c, part.side, way, weight)
    carried = grasp(thing, False)
    upright = thing.kind in ("fist", "point")
    down = 2.2 * float(np.clip(0.95 - way[2].min() / part.scale, 0, 1))
    fingers, palm = ((-0.2, -1.0, -0.15 - down), (-1.0, 0.1, 0.0)) if upright else (
        (-0.3, -0.9, -0.45 - down), (-0.75, 0.0, -0.6)
    )  # fmt: skip
    if carried.fingers and not part.params.get("low"):
        mixed = [np.array(a)[:, None] * (1 - home) + np.array(b)[:, None] * home
                 for a, b in ((fingers, carried.fingers), (palm, carried.palm))]  # fmt: skip
        turn_over_time(part, c, part.side, *mixed, weight)
    else:
        part.turn(c, part.side, fingers, palm, weight * (1 - home))


def give(part, c):
    """The hand goes out to the other's, halfway between both, and lets go at 0.95 s."""
    _hand_over(part, c, [(0, 46), (0.95, 44), (1.1, 12), (1.8, 18)])


def take(part, c):
    """The hand meets the giver's and closes at 0.95 s."""
    _hand_over(part, c, [(0, 18), (0.5, 6), (0.9, 8), (1.05, 46)], late=0.12)


def pound(part, c):
    """A fist comes down on what lies before one: a table, a steering wheel, a counter."""
    k, s = part.pace(1.3, 1.2), part.scale
    point = within_reach(part, part.aim if part.aim is not None else ahead(part, 0.42, 0.80))
    weight = part.bump(0.0, 1.35 * k, 0.3 * k, 0.45 * k)
    high = part.curve([(0, 0.12), (0.38, 0.36), (0.50, 0.03), (0.62, 0.06), (0.78, 0.03), (1.3, 0.05)], k)
    way = np.array(np.broadcast_to(point, (3, len(part.t))))
    way[2] = way[2] + high * s
    part.hand(c, part.side, way, weight)
    close(c, part.side, 30.0, weight)
    lean = part.curve([(0, 0), (0.35, -5), (0.52, 9), (0.9, 7), (1.3, 0)], k)
    c.add("spine_p", lean)
    c.add("chest_p", 0.7 * lean)
    c.add("head_p", -0.8 * lean)


def touch(part, c):
    """A hand on the other's arm or shoulder."""
    weight = part.bump(0.0, part.seconds, 0.6, 0.6)
    point = within_reach(part, part.aim if part.aim is not None else ahead(part, 0.55, 1.2))
    point[2] = np.clip(point[2] - 0.26 * part.scale, 0.4, 1.4 * part.scale)
    side = part.free_hand()
    part.hand(c, side, point, weight)
    bend_to(part, c, point, 0.6 * weight)


def _hand_over(part, c, fingers, late=0.0):
    k, s = part.pace(1.8, 1.1), part.scale
    point = between(part, 1.12)
    weight = envelope(part.t, late * k, 1.75 * k, 0.65 * k, 0.6 * k)
    thing = part.things.get(part.side)
    if thing is not None and thing.two:
        _reach_with_both(part, c, point, weight, thing)
    else:
        part.hand(c, part.side, point, weight)
        palm = grasp(thing, False).palm if thing is not None else ()
        part.turn(c, part.side, (-0.05, -1.0, 0.05), palm or (-0.35, 0.15, 0.9), weight)
        curl(part, c, part.side, [(t * k, v) for t, v in fingers], weight)
    lean = envelope(part.t, late * k, 1.6 * k, 0.7 * k, 0.6 * k)
    c.add("hip_p", 4 * lean)
    c.add("chest_p", 4 * lean)
    c.add("chest_t", -part.sign * -9 * lean)
    c.add("py", -0.02 * s * lean * (not part.seated))


def _reach_with_both(part, c, point, weight, thing):
    """Both hands, on the thing's sides, go to a point."""
    half = 0.5 * min(thing.size[0], 0.6)
    palm = (0.0, 0.0, 1.0) if thing.kind == "tray" else (-1.0, 0.0, 0.2)
    for side, sign in SIGN.items():
        part.hand(c, side, point + np.array([[sign * half], [0.0], [0.0]]), weight)
        part.turn(c, side, (-0.1, -1.0, -0.1), palm, weight)
        close(c, side, 3.0, weight)


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
    part.hand(c, part.side, inside + (carry_point(part)[:, None] - inside) * out, weight)
    curl(part, c, part.side, [(0, 20), (0.4 * k, 46)], weight)
    part.pose(c, {"head_p": [(0, 0), (0.4, 12), (1.0, 6), (1.3, 0)], "chest_p": [(0, 0), (0.4, 3), (1.2, 0)]}, k)


def write(part, c):
    weight = part.bump(0, part.seconds, 0.6, 0.6)
    work_hand(part, c, weight, (0.10, 0.36, 0.0), 0.014, rate=3.1, sweep=0.06)
    part.turn(c, part.side, (-0.45, -0.9, -0.1), (-0.75, 0.1, -0.62), weight)
    rest_hand(part, c, weight)
    over_work(part, c, weight, 20)


def type_(part, c):
    weight = part.bump(0, part.seconds, 0.6, 0.6)
    s, top = part.scale, work_height(part)
    for i, (side, sign) in enumerate((("L", 1), ("R", -1))):
        tap = 0.008 * np.sin(2 * np.pi * 3.3 * part.t + i * 2) * np.sin(2 * np.pi * 0.7 * part.t + i)
        drift = 0.02 * np.sin(2 * np.pi * part.t / 2.3 + 2 * i)
        point = np.stack([sign * 0.085 * s + drift, np.full(len(part.t), -0.40 * s), top + 0.055 + tap])
        part.hand(c, side, point, weight)
        part.turn(c, side, (-0.12, -1.0, -0.12), (0.0, -0.1, -1.0), weight)
        c[f"fing.{side}"] += (22 + 8 * np.sin(2 * np.pi * 3.3 * part.t + i) - c[f"fing.{side}"]) * weight
    over_work(part, c, weight, 9)


def cook(part, c):
    """One hand stirs, the other steadies; eyes on the pot."""
    weight = part.bump(0, part.seconds, 0.6, 0.6)
    s, top = part.scale, work_height(part, standing=0.92)
    angle = 2 * np.pi * part.t / 1.15
    stir = np.stack(
        [
            part.sign * 0.12 * s + 0.055 * np.cos(angle),
            -0.44 * s + 0.05 * np.sin(angle),
            np.full(len(angle), top + 0.20),
        ]
    )
    part.hand(c, part.side, stir, weight)
    part.turn(c, part.side, (-0.5, -0.9, -0.1), (-0.9, 0.4, -0.1), weight)
    if part.other not in part.holding:
        part.hand(c, part.other, (-part.sign * 0.20 * s, -0.38 * s, top + 0.09), weight)
    grip_shut(part, c, part.side, weight)
    over_work(part, c, weight, 16)


def work(part, c):
    """Busy hands at what stands before one."""
    weight = part.bump(0, part.seconds, 0.6, 0.6)
    s, random = part.scale, part.random("work")
    base = within_reach(part, part.aim) if part.aim is not None else ahead(part, 0.44, work_height(part, 0.98))
    for i, (side, sign) in enumerate((("L", 1), ("R", -1))):
        if side in part.holding and i:
            continue
        a, b = random.uniform(0.5, 0.9), random.uniform(0, 6)
        move = np.stack([0.05 * np.sin(2 * np.pi * a * part.t + b), 0.04 * np.sin(2 * np.pi * 0.63 * a * part.t + b),
                         0.05 * np.sin(2 * np.pi * 0.8 * a * part.t + 2 * b)]) * s  # fmt: skip
        part.hand(c, side, base + np.array([[sign * 0.12 * s], [0.03], [0.02]]) + move, weight)
        part.turn(c, side, (-0.25, -1.0, -0.15), (-0.45, 0.0, -0.9), weight)
        grip_shut(part, c, side, weight * 0.7)
    over_work(part, c, weight, 13)


def search(part, c):
    """Hands go from place to place, the head with them."""
    weight = part.bump(0, part.seconds, 0.5, 0.6)
    s = part.scale
    base = within_reach(part, part.aim) if part.aim is not None else ahead(part, 0.46, work_height(part, 0.85))
    for i, (side, sign) in enumerate((("L", 1), ("R", -1))):
        at = 1.35 * part.t + 0.7 * i
        hop = np.floor(at)
        share = keys(at - hop, [(0, 0), (0.55, 1), (1, 1)])
        a, b = np.sin(hop * 2.4 + i), np.sin((hop + 1) * 2.4 + i)
        across = a + (b - a) * share
        up = 0.07 * np.sin(np.pi * np.clip((at - hop) / 0.55, 0, 1))
        point = base + np.stack([sign * 0.13 * s + 0.12 * s * across, 0.05 * s * across, up])
        part.hand(c, side, point, weight)
        part.turn(c, side, (-0.15, -1.0, -0.3), (-0.3, 0.0, -0.95), weight)
    c.add("head_t", 14 * np.sin(1.35 * part.t * 1.2) * weight)
    over_work(part, c, weight, 16)


def open_(part, c):
    """A hand to the handle, a turn, a pull; the body gives a little."""
    k = part.pace(1.5, 1.2)
    point = within_reach(part, part.aim if part.aim is not None else ahead(part, 0.5, 1.02))
    weight = envelope(part.t, 0.05 * k, 1.5 * k, 0.5 * k, 0.45 * k)
    pull = part.curve([(0, 0), (0.75, 0), (1.15, 1), (1.5, 1)], k)
    part.hand(c, part.side, point + np.array([[0.03 * part.sign], [0.16], [0]]) * part.scale * pull, weight)
    part.turn(c, part.side, (-0.35, -1.0, 0.0), (-0.35, 0.0, -0.95), weight)
    curl(part, c, part.side, [(0, 14), (0.4 * k, 8), (0.6 * k, 46), (1.3 * k, 40)], weight)
    part.pose(c, {"hip_p": [(0, 0), (0.6, 4), (1.2, -1), (1.5, 0)], "chest_p": [(0, 0), (0.55, 5), (1.5, 0)],
                  "head_p": [(0, 0), (0.3, 8), (1.3, 0)]}, k)  # fmt: skip
    bend_to(part, c, point, weight * 0.6)


def knock(part, c):
    k = part.pace(1.6, 1.0)
    weight = part.bump(0, 1.55 * k, 0.4 * k, 0.4 * k)
    rap = sum(np.exp(-(((part.t - at * k) / 0.05) ** 2)) for at in (0.6, 0.82, 1.04))
    point = (
        np.stack([np.full(len(part.t), part.sign * 0.10), -0.36 - 0.07 * rap, np.full(len(part.t), 1.42)]) * part.scale
    )
    part.hand(c, part.side, point, weight)
    part.turn(c, part.side, (0.0, -0.55, 0.85), (-0.2, 0.8, 0.5), weight)
    curl(part, c, part.side, [(0, 20), (0.4, 82)], weight)


def pour(part, c):
    """One hand tilts over the other's place on the table."""
    k = part.pace(2.8, 1.2)
    point = within_reach(part, part.aim if part.aim is not None else ahead(part, 0.44, work_height(part, 0.9)))
    weight = part.bump(0, 2.75 * k, 0.6 * k, 0.6 * k)
    thing = part.things.get(part.side) or Hold()
    tilt = 1.95 * part.curve([(0, 0), (0.7, 0), (1.15, 1), (2.0, 1), (2.35, 0)], k)
    above = np.array([[part.sign * 0.10], [0.03], [0.16 + 0.6 * thing.top]]) * part.scale
    part.hand(c, part.side, point + above, weight)
    n = len(part.t)
    palm = np.stack([-np.cos(tilt), np.full(n, 0.15), -np.sin(tilt)])
    turn_over_time(part, c, part.side, np.tile([[-0.25], [-1.0], [0.0]], n), palm, weight)
    c[f"tip.{part.side}"] = np.maximum(c[f"tip.{part.side}"], weight)
    close(c, part.side, 62.0, weight)
    over_work(part, c, weight, 11)
