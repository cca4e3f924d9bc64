# SPDX-License-Identifier: GPL-3.0-or-later
"""The body over walking and running feet, and the small shifts of weight over single steps. Pure."""

import numpy as np

from .channels import REACH
from .curves import filtered, follow_through, gaussian, lowest, noise
from .part import SIGN

_GIVE = 0.17  # m that the pelvis comes down at most so that both feet reach the floor


def carry_body(channels, going, skeleton, bulk, yaw, fps):
    """Write pelvis, trunk and arms of a walk into the frames of ``going``; ``yaw``: the root's, radians, all frames."""
    c, g, ph, act = _Rows(channels, going), going.gait, going.phase, going.activity
    h = skeleton.stature
    run = g.run
    side = np.cos(np.pi * (ph - 0.30))
    twist = (9 if run else 6) * g.twist * act * np.cos(np.pi * ph)
    c.add("px", (0.008 if run else 0.016) * h * g.sway * act * side)
    bob = (0.030 if run else 0.012) * h * g.bob * act
    drop = ((0.022 if run else 0.014) + g.drop) * h * act
    height = -drop - bob * np.cos(2 * np.pi * (ph - (0.33 if run else 0.10)))
    limping = g.limp * act * np.clip(-side, 0, 1)
    c.add("pz", height - 0.018 * h * limping)
    roll = (4 if run else 3.5) * g.sway * act * side
    rate = np.gradient(yaw)[going.first : going.last] * fps
    bank = np.degrees(np.arctan(gaussian(rate * going.speed / 9.81, fps * 0.15)))
    c.add("hip_s", roll - bank * 0.8)
    c.add("hip_t", -twist)
    c.add("hip_p", (8 if run else 3) * act + g.spine * 0.4 * act)
    c.add("spine_t", twist * 0.9)
    c.add("chest_t", twist * 0.9)
    c.add("neck_t", -twist * 0.35)
    c.add("head_t", -twist * 0.45)
    c.add("spine_s", -roll * 0.6 - 5 * limping)
    c.add("chest_s", -roll * 0.65 - 5 * limping)
    c.add("head_s", roll * 0.2 + 5 * limping)
    c.add("spine_p", (g.spine + (4 if run else 1)) * act)
    chest = g.chest * act + (5 if run else 0) * act + act * np.cos(2 * np.pi * ph)
    c.add("chest_p", chest)
    c.add("neck_p", (g.head * 0.5 - (5 if run else 0)) * act)
    c.add("head_p", (g.head * 0.6 - (6 if run else 1)) * act - chest * (0.3 if g.head <= 0 else 0.0))
    for hand, sign in SIGN.items():
        _arm(c, hand, sign, going, bulk)
    c.set("sway", 1 - act)


def _arm(c, hand, sign, going, bulk):
    g, ph, act = going.gait, going.phase, going.activity
    weight = act * (1 - c.get(f"busy.{hand}"))
    swing = -sign * np.cos(np.pi * ph - 0.25)
    for name in REACH:
        c.set(f"{name}.{hand}", c.get(f"{name}.{hand}") * (1 - weight))
    late = -sign * np.cos(np.pi * ph - 0.70)
    width = 38 if g.run else 22 * min(1.25, (going.cruise / 1.35) ** 0.7)
    forward = width * g.arm * swing + (-6 if g.run else 4) + g.arm_forward
    bend = 92 + 16 * late if g.run else 12 + g.elbow + 9 * g.arm * (0.5 + 0.5 * late) * 1.3
    for name, value in (
        ("arm_f", forward),
        ("arm_a", g.abduct + (4 if g.run else 0) + (bulk - 1) * 20),
        ("arm_t", 22.0 if g.run else 6.0),
        ("elb", bend),
        ("wr", 4 * late),
        ("fing", 55.0 if g.run else 24.0),
        ("index", 50.0 if g.run else 17.0),
    ):
        key = f"{name}.{hand}"
        c.set(key, c.get(key) * (1 - weight) + value * weight)


class _Rows:
    """Channel rows cut to the frames of a journey."""

    def __init__(self, channels, going):
        self.channels, self.cut = channels, slice(going.first, going.last)

    def get(self, name):
        return self.channels[name][self.cut]

    def set(self, name, value):
        self.channels[name][self.cut] = value

    def add(self, name, value):
        self.channels[name][self.cut] += value


def shift_weight(channels, feet, goings, skeleton, fps):
    """Lean the pelvis over the standing foot while the other one steps, outside of gaits."""
    free = np.ones(len(channels["px"]))
    for going in goings:
        free[max(going.first - 2, 0) : going.last] = 0
    for side, sign in SIGN.items():
        lifted = (~feet[side]["down"]).astype(float) * free
        lean = gaussian(lifted, fps * 0.08)
        channels.add("px", -sign * 0.016 * skeleton.stature * lean)
        channels.add("pz", -0.006 * skeleton.stature * lean)
        channels.add("hip_s", sign * 1.5 * lean)


def keep_in_reach(channels, feet, skeleton, fps):
    """Lower the pelvis where a planted leg could not reach its foot. ``feet`` in the root frame."""
    c = channels
    leg = (skeleton.thigh + skeleton.shin) * 0.988
    yaw = np.radians(c["hip_t"])
    pitch = np.radians(np.clip(c["hip_p"], -60, 60))
    limit = np.full(len(yaw), 1.0)
    drop = skeleton.head["hips"][2] - skeleton.hip_height
    for side, sign in SIGN.items():
        f = feet[side]
        hx = c["px"] + np.cos(yaw) * sign * skeleton.hip_half
        hy = c["py"] + np.sin(yaw) * sign * skeleton.hip_half + drop * np.sin(pitch)
        x, y = f["x"] + c[f"fdx.{side}"], f["y"] + c[f"fdy.{side}"]
        square = leg**2 - (x - hx) ** 2 - (y - hy) ** 2
        high = f["z"] + c[f"fdz.{side}"] + np.sqrt(np.maximum(square, 0.01)) - skeleton.hip_height
        held = (f["down"] | np.roll(f["down"], -1)) & (c[f"fk.{side}"] < 0.5)
        limit = np.where(held, np.minimum(limit, high), limit)
    bounded = np.minimum(c["pz"], lowest(limit, max(1, round(fps * 0.06))))
    bounded = np.maximum(bounded, c["pz"] - _GIVE)  # rather a foot that comes late than a body in the bed
    low = c["pz"] - gaussian(c["pz"] - bounded, fps * 0.05)
    c["pz"] = low


def breathe(channels, t, seed, skeleton, arousal=0.3):
    """Breath, drift and shifts of weight that keep a body alive; each performer in a rhythm of their own."""
    c, s = channels, skeleton.scale
    random = np.random.default_rng(seed)
    fps = 1 / (t[1] - t[0]) if len(t) > 1 else 24.0
    period = random.uniform(3.5, 4.3) * (1 - 0.25 * arousal)
    phase = 2 * np.pi * (t / period + random.uniform()) + noise(t, 8.0, seed + 5, 0.25)
    breath = (np.sin(phase) + 0.25 * np.sin(2 * phase)) * c["breath"]
    hold = np.cumsum(random.uniform(4, 9, int(t[-1] / 4) + 2)) - random.uniform(1, 4)
    side = random.choice((-1, 1)) * (-1.0) ** np.arange(len(hold)) * random.uniform(0.6, 1.0, len(hold))
    weight = side[np.clip(np.searchsorted(hold, t), 0, len(hold) - 1)]
    weight = filtered(weight, follow_through(0.75, 0.99, 0.0, fps)) if len(t) > 4 else weight
    w = weight * c["sway"]
    drift = c["sway"]
    for name, value in (
        ("px", (0.034 * w + 0.003 * noise(t, 1.9, seed + 1) * drift) * s),
        ("py", 0.004 * noise(t, 2.3, seed + 2) * drift * s),
        ("pz", -0.006 * np.abs(w) * s),
        ("hip_s", 4.5 * w),
        ("hip_t", 3 * w + 0.8 * noise(t, 3.0, seed + 4) * drift),
        ("spine_s", -3.6 * w),
        ("spine_p", 0.3 * breath),
        ("chest_p", -1.1 * breath),
        ("chest_s", -1.6 * w),
        ("head_p", 0.7 * breath + 1.1 * noise(t, 1.6, seed + 6)),
        ("head_t", 2.0 * noise(t, 2.2, seed + 7)),
        ("head_s", 1.2 * w + 0.9 * noise(t, 2.7, seed + 3)),
        ("neck_t", 0.9 * noise(t, 3.1, seed + 8)),
    ):
        c.add(name, value)
    for i, hand in enumerate("LR"):
        c.add(f"arm_a.{hand}", 0.6 * breath + SIGN[hand] * 1.2 * w)
        c.add(f"elb.{hand}", 1.2 * noise(t, 3.3, seed + 12 + i))
        c.add(f"fing.{hand}", 2.5 * noise(t, 2.4, seed + 15 + i))
