# SPDX-License-Identifier: GPL-3.0-or-later
"""One act while it is being performed: what a clip is told and how it poses the body. Pure."""

import zlib
from dataclasses import dataclass, field

import numpy as np

from .curves import envelope, keys
from .skeleton import SIDES

SIGN = dict(SIDES)


def seed_of(*names):
    """A seed that is the same in every session."""
    return zlib.crc32("/".join(map(str, names)).encode())


@dataclass
class Part:
    """An act on a stretch of frames.

    ``t`` seconds since the act began (n,), ``seconds`` its length, ``scale`` stature / 1.78 m, ``aim`` the thing or
    person acted on in the root frame (3, n) or None, ``side`` the hand that acts, ``sign`` +1 left, -1 right.
    """

    act: object
    t: np.ndarray
    seconds: float
    skeleton: object
    posture: str
    seat: float
    seed: int
    aim: np.ndarray | None = None
    side: str = "R"
    arousal: float = 0.4
    holding: tuple = ()
    fps: float = 24.0
    params: dict = field(default_factory=dict)
    things: dict = field(default_factory=dict)  # hand -> Hold of what it holds at any time of the act

    @property
    def scale(self):
        return self.skeleton.scale

    @property
    def sign(self):
        return SIGN[self.side]

    @property
    def other(self):
        return "L" if self.side == "R" else "R"

    def free_hand(self, wanted=None):
        """The wanted hand (or the usual one) if it is empty, else the other."""
        side = wanted or self.side
        return side if side not in self.holding or len(self.holding) > 1 else ("R" if side == "L" else "L")

    @property
    def seated(self):
        return self.posture in ("sit", "drive", "ride")

    @property
    def at_wheel(self):
        """Whether both hands are for a steering wheel."""
        return self.posture == "drive" and self.params.get("seat", "driver") == "driver"

    def random(self, *names):
        return np.random.default_rng(seed_of(self.seed, *names))

    def pace(self, natural, most=1.6):
        """The factor on a clip's key times: clips shrink into short acts and stretch a little into long ones."""
        return float(np.clip(self.seconds / natural, 0.35, most))

    def bump(self, start, end, rise=0.3, fall=0.4):
        return envelope(self.t, start, end, rise, fall)

    def curve(self, pairs, pace=1.0):
        return keys(self.t, [(time * pace, value) for time, value in pairs])

    def pose(self, channels, table, pace=1.0, side=None):
        """Write key poses ``{channel: [(time, value)]}``; arm channels carry no side: they go to ``side``.

        Trunk and pelvis channels are added to the posture, pelvis metres by the performer's size; others replace it.
        """
        for name, pairs in table.items():
            value = self.curve(pairs, pace)
            if name in ("px", "py", "pz"):
                channels.add(name, value * self.scale)
            elif name.rpartition("_")[0] in ("hip", "spine", "chest", "neck", "head"):
                channels.add(name, value)
            else:
                channels[name if "." in name else f"{name}.{side or self.side}"] = value

    def arm(self, channels, side, table, weight, pace=1.0):
        """Key poses of one free arm, mixed over the posture by ``weight`` (n,); lets go of what the hand rested on."""
        self._busy(channels, side, weight)
        for name, pairs in table.items():
            key = f"{name}.{side}"
            value = np.full(len(self.t), float(pairs)) if np.isscalar(pairs) else self.curve(pairs, pace)
            channels[key] = channels[key] * (1 - weight) + value * weight

    def hand(self, channels, side, point, weight, head=False):
        """Bring the palm to ``point`` in the root frame (or the head's) by ``weight``, away from where it rested."""
        self._busy(channels, side, weight)
        point = np.asarray(point, float)
        if point.ndim == 1:
            point = point[:, None]
        frame = "t" if head else "r"
        for axis, value in zip("xyz", point, strict=True):
            channels.add(f"{frame}{axis}.{side}", value * weight)
        channels.add(f"{frame}w.{side}", weight)

    def turn(self, channels, side, fingers, palm, weight, head=0.0):
        """Turn the hand by ``weight``: fingers and palm point there (root frame; x outward from the body)."""
        outward = np.array([SIGN[side], 1.0, 1.0])
        channels.turn(side, np.asarray(fingers, float) * outward, np.asarray(palm, float) * outward, weight, head)

    def _busy(self, channels, side, weight):
        channels.release(side, weight)
        channels[f"busy.{side}"] = np.maximum(channels[f"busy.{side}"], weight)
