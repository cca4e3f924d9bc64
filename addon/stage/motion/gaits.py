# SPDX-License-Identifier: GPL-3.0-or-later
"""How people walk and run: measured numbers by gait and mood. Lengths in shares of the stature, angles in degrees."""

import math
from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Gait:
    """Numbers of one way to go."""

    run: bool = False
    speed: float = 1.3  # m/s of a person of 1.78 m
    acceleration: float = 1.9
    cadence_floor: float = 1.1  # the step rate never falls below this share of the cruising rate while moving
    step: float = 1.0
    bob: float = 1.0
    drop: float = 0.0
    chest: float = 0.0
    spine: float = 0.0
    head: float = 0.0
    arm: float = 1.0
    abduct: float = 6.0
    elbow: float = 0.0
    arm_forward: float = 0.0
    lift: float = 1.0
    sway: float = 1.0
    twist: float = 1.0
    toe: float = 1.0
    heel: float = 1.0
    width: float = 1.0
    duty: float = 0.0
    limp: float = 0.0

    def step_length(self, speed, stature):
        """Metres a step at this cruising speed."""
        if self.run:
            return min(max(0.27 * stature * speed**0.75, 0.5 * stature), stature) * self.step
        return max(0.40 * stature * (speed / 1.35) ** 0.45 * self.step, 0.16 * stature)

    def stance_share(self, speed):
        """Share of a full cycle that a foot is on the ground."""
        if self.run:
            return min(max(0.36 - 0.035 * (speed - 2.8), 0.22), 0.40)
        return min(max(0.62 - 0.06 * (speed - 1.35), 0.54), 0.74) + self.duty

    def cruise(self, stature):
        """m/s of a person of this stature."""
        return self.speed * math.sqrt(stature / 1.78)


WALK = Gait()
RUN = Gait(run=True, speed=3.4, acceleration=3.5, cadence_floor=1.0)
GAITS = {
    "neutral": WALK,
    "tired": Gait(speed=0.9, step=0.86, bob=0.8, drop=0.018, chest=9, spine=5, head=10, arm=0.55, abduct=3, elbow=6,
                  lift=0.75, sway=1.3, twist=0.7, toe=0.75, width=1.1),
    "proud": Gait(speed=1.3, step=1.05, bob=1.15, chest=-5, spine=-3, head=-3, arm=1.15, abduct=9, elbow=10, lift=1.1,
                  sway=1.1, twist=1.1, width=1.1),
    "sneak": Gait(speed=0.6, step=0.80, bob=0.5, drop=0.075, chest=13, spine=12, head=-17, arm=0.35, abduct=10,
                  elbow=62, arm_forward=14, lift=1.9, sway=1.2, twist=0.6, toe=0.55, heel=-0.3, width=0.7, duty=0.04),
    "limp": Gait(speed=0.85, step=0.80, drop=0.008, chest=4, spine=3, head=4, arm=0.6, elbow=14, lift=0.8, sway=1.6,
                 twist=0.6, toe=0.8, width=1.2, limp=1.0),
    "hurry": Gait(speed=1.8, acceleration=2.2, chest=3, spine=3, arm=1.1, elbow=14),
    "stroll": Gait(speed=0.95, arm=0.8),
    "old": Gait(speed=0.75, step=0.78, bob=0.7, drop=0.014, chest=9, spine=6, head=-5, arm=0.5, elbow=12, lift=0.7,
                toe=0.6, heel=0.6, width=1.2, duty=0.03),
    "stagger": Gait(speed=0.7, step=0.75, chest=10, spine=6, head=8, arm=0.7, abduct=16, elbow=14, sway=2.6, twist=0.9,
                    toe=0.7, width=1.7, limp=0.6),
    "carry": Gait(speed=1.05, arm=0.1, elbow=10, twist=0.6),
    "run": RUN,
    "flee": replace(RUN, speed=4.0, acceleration=4.5),
    "jog": replace(RUN, speed=2.6, acceleration=2.5),
}  # fmt: skip


def gait(mood, running=False):
    """The gait of this name; unknown names walk (or run) as most people do."""
    if running:
        found = GAITS.get(mood, RUN)
        return found if found.run else RUN
    found = GAITS.get(mood, WALK)
    return WALK if found.run else found
