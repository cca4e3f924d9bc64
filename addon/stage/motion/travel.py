# SPDX-License-Identifier: GPL-3.0-or-later
"""From a path on the floor to place, heading and speed over time. Pure."""

import math
from dataclasses import dataclass

import numpy as np

from .curves import gaussian, smooth

TURN = math.radians(70)  # a heading that differs by more is turned to on the spot, less within the first steps
TURN_LAST = math.radians(95)  # the same for the last steps
TURN_STEP = math.radians(66)  # most that one pair of steps turns
QUICK = 0.70  # of a step's time when somebody turns to run
STEP_TIME = 0.31  # s of one step of a turn or a shift
SETTLE = 0.25  # s before the first step and after the last
_SAMPLES = 240  # of a way at least
_FINEST = 0.3  # m between the samples of a long one


@dataclass
class Travel:
    """Where a walker is: ``seconds`` long, sampled finely; times count from its start."""

    time: np.ndarray
    position: np.ndarray  # (2, n)
    heading: np.ndarray  # yaw, radians, continuous
    speed: np.ndarray

    @property
    def seconds(self):
        return float(self.time[-1])


def wrap(angle):
    """The same angle within -pi..pi."""
    return (angle + math.pi) % (2 * math.pi) - math.pi


def turn_steps(angle, quick=False):
    """Single steps that it takes to turn by this angle on the spot; wider ones when ``quick``, into a run."""
    angle = abs(angle)
    step = TURN_STEP * (1.4 if quick else 1.0)
    return 0 if angle < math.radians(20) else 2 * math.ceil(angle / step - 1e-6)


def turn_time(angle, quick=False):
    """Seconds that it takes to turn by this angle on the spot."""
    steps = turn_steps(angle, quick)
    return steps * STEP_TIME * (QUICK if quick else 1.0) + (0.15 if steps and not quick else 0.0)


def travel(path, gait, stature):
    """A ``Travel`` along ``path`` (points x, y) from rest to rest."""
    curve = _rounded(np.asarray([p[:2] for p in path], float))
    step = np.hypot(*np.diff(curve, axis=1))
    way = np.concatenate([[0.0], step.cumsum()])
    heading = np.unwrap(np.arctan2(np.gradient(curve[0]), -np.gradient(curve[1])))
    heading = gaussian(heading, 0.12 * len(way) / max(way[-1], 0.5))
    bend = np.abs(np.gradient(heading)) / np.maximum(np.gradient(way), 1e-4)
    cruise = min(gait.cruise(stature), math.sqrt(max(way[-1], 0.05) * gait.acceleration * 0.9))
    limit = np.minimum(cruise, np.sqrt((5.0 if gait.run else 2.2) / np.maximum(bend, 1e-3)))
    limit = np.maximum(limit, (0.35 if gait.run else 0.5) * cruise)
    time = _timing(way, limit, gait.acceleration)
    fine = np.arange(0, max(time[-1], 0.1) + 0.02, 0.02)
    gone = np.interp(fine, time, way)
    speed = gaussian(np.gradient(gone, 0.02), 7)
    speed *= smooth(fine / 0.3) * smooth((fine[-1] - fine) / 0.3)
    gone = np.concatenate([[0.0], ((speed[1:] + speed[:-1]) / 2).cumsum()])
    gone *= way[-1] / max(gone[-1], 1e-6)
    position = np.stack([np.interp(gone, way, axis) for axis in curve])
    return Travel(fine, position, np.interp(gone, way, heading), np.gradient(gone, 0.02))


def travel_time(path, gait, stature, yaw=None, end_yaw=None):
    """Seconds of a walk: turn to the path, go, turn to ``end_yaw``. ``yaw`` is where the walker faces before."""
    way = travel(path, gait, stature)
    before = wrap(way.heading[0] - yaw) if yaw is not None else 0.0
    after = wrap(end_yaw - way.heading[-1]) if end_yaw is not None else 0.0
    turns = (turn_time(before, gait.run) if abs(before) > TURN else 0.0) + (
        turn_time(after) if abs(after) > TURN_LAST else 0.0
    )
    return way.seconds + turns + SETTLE


def _rounded(points):
    """The polyline sampled evenly with its corners rounded, (2, samples)."""
    if len(points) < 2:
        points = np.repeat(points[:1], 2, 0)
    length = np.concatenate([[0.0], np.hypot(*np.diff(points, axis=0).T).cumsum()])
    if length[-1] < 1e-4:
        length = np.linspace(0, 1e-4, len(points))
    at = np.linspace(0, length[-1], max(_SAMPLES, int(length[-1] / _FINEST)))
    curve = np.stack([np.interp(at, length, axis) for axis in points.T])
    if len(points) == 2:
        return curve
    soft = np.stack([gaussian(axis, 0.20 * len(at) / length[-1]) for axis in curve])
    ends = smooth(np.minimum(at, length[-1] - at) / 0.5)
    return curve + (soft - curve) * ends


def _timing(way, limit, acceleration):
    """Times at which each point of the way is reached, within the speed limits and this acceleration."""
    square = limit**2
    square[0] = square[-1] = 0.04
    step = 2 * acceleration * np.diff(way)
    for i in range(1, len(square)):
        square[i] = min(square[i], square[i - 1] + step[i - 1])
    for i in range(len(square) - 2, -1, -1):
        square[i] = min(square[i], square[i + 1] + step[i])
    speed = np.sqrt(square)
    return np.concatenate([[0.0], (np.diff(way) * 2 / (speed[1:] + speed[:-1])).cumsum()])
