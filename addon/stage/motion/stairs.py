# SPDX-License-Identifier: GPL-3.0-or-later
"""Feet and bodies on a flight of steps. Pure.

A flight is plain data (``SetPlan.params["stairs"]``): it rises towards +y between ``-half`` and ``half``, its first
step's edge at ``foot``, ``risers`` steps of ``riser`` by ``tread`` metres, level from the last one on to ``end``.
"""

import numpy as np

from .curves import gaussian, smooth

LIFT = 0.13  # m that a foot is lifted from step to step
SEATED = ("sit", "drive", "ride", "lean")
EASE = 0.12  # s over which the body takes up a step


def tread(flight, x, y):
    """Height of what a foot stands on at (x, y)."""
    if not (abs(x) <= flight["half"] and flight["foot"] <= y <= flight["end"]):
        return 0.0
    return min(int((y - flight["foot"]) / flight["tread"]) + 1, flight["risers"]) * flight["riser"]


def slope(flight, x, y):
    """Heights (n,) of the line along the edges of the steps under the points."""
    inside = (np.abs(x) <= flight["half"] + 0.1) & (y <= flight["end"] + 0.3)
    steps = np.clip((y - flight["foot"]) / flight["tread"] + 0.7, 0, flight["risers"])
    return np.where(inside, steps * flight["riser"], 0.0)


def settle(flight, mark):
    """Put a footprint whole on a step: no toe in the next one, no heel in the air. Returns how high it stands."""
    high = tread(flight, mark.x, mark.y)
    into = (mark.y - flight["foot"]) % flight["tread"]
    if 0 < high < flight["risers"] * flight["riser"]:
        mark.y += 0.45 * flight["tread"] - into
    elif high and (mark.y - flight["foot"]) < flight["risers"] * flight["tread"]:
        mark.y += max(0.4 * flight["tread"] - into, 0.0)
    elif not high and abs(mark.x) <= flight["half"] and 0 < flight["foot"] - mark.y < 0.2:
        mark.y = flight["foot"] - 0.2
    return high


def climb(course, flight, carried):
    """Lift the root and the prints of a ``Course`` onto a flight. ``carried`` (n,) 0..1: a seat bears the weight."""
    fps = 1 / (course.t[1] - course.t[0]) if len(course.t) > 1 else 24.0
    rise = slope(flight, course.x, course.y)
    if not rise.any():
        return
    course.z = course.z + gaussian(rise, fps * EASE) * (1 - carried)
    for prints in course.prints.values():
        before = 0.0
        for mark in prints:
            high = settle(flight, mark)
            mark.z += high
            if abs(high - before) > 0.01:
                mark.lift = max(mark.lift, LIFT)
            before = high


def carried(stages, t, ease=smooth):
    """How much a seat carries of the weight at the times ``t``, from the stages ``(act, before, after, start, s)``."""
    share = np.full(len(t), float(stages[0][1][0] in SEATED))
    for _, _, after, start, seconds in stages:
        goal = float(after[0] in SEATED)
        step = ease(np.clip((t - start) / max(seconds, 0.1), 0, 1))
        share = np.where(t >= start, share + (goal - share) * step, share)
    return share
