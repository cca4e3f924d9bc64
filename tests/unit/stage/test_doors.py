# SPDX-License-Identifier: GPL-3.0-or-later
"""Doors open for those who walk through, in time, and for nobody else."""

import numpy as np
import pytest

from backlot.addon.stage.doors import OPEN, REACH, door_angles, slid
from backlot.addon.stage.plan import Opening

FPS = 24.0
DOOR = Opening("d", "door", (2.0, 0.0, 0.0), yaw=0.0, width=0.9, height=2.1)


def walk(start, end, seconds=6.0):
    """(n, 3): a straight way at an even pace."""
    share = np.linspace(0, 1, int(seconds * FPS))[:, None]
    return np.asarray(start, float) * (1 - share) + np.asarray(end, float) * share


def test_a_door_is_open_when_somebody_is_on_the_threshold():
    path = walk((2, 3, 0), (2, -3, 0))
    angles = door_angles(DOOR, [path], FPS)
    assert len(angles) == len(path) and np.isfinite(angles).all()
    here = np.abs(path[:, 1]) < 0.3
    assert angles[here].min() > 0.95 * OPEN
    assert angles[0] == angles[-1] == 0


def test_it_swings_smoothly():
    angles = door_angles(DOOR, [walk((2, 3, 0), (2, -3, 0))], FPS)
    assert np.abs(np.diff(angles)).max() < OPEN / 6
    assert angles.min() >= 0 and angles.max() <= OPEN + 1e-9


@pytest.mark.parametrize(
    "path",
    [
        walk((-3, -1, 0), (-3, -4, 0)),  # elsewhere
        walk((1.6, -0.6, 0), (2.4, -0.6, 0)),  # along the wall, inside
        np.tile((2.0, -0.5, 0.0), (48, 1)),  # standing by the door
    ],
)
def test_it_stays_shut_for_others(path):
    assert len(door_angles(DOOR, [path], FPS)) == 0


def test_two_people_one_after_the_other():
    first, second = walk((2, 3, 0), (2, -3, 0), 12), walk((2, 9, 0), (2, -3, 0), 12)
    both = door_angles(DOOR, [first, second], FPS)
    for path in (first, second):
        near = np.hypot(path[:, 0] - 2, path[:, 1]) < REACH / 3
        assert both[near].min() > 0.95 * OPEN


def test_nobody_at_all():
    assert len(door_angles(DOOR, [], FPS)) == 0


def test_a_lift_opens_for_whoever_comes_in_and_shuts_again():
    origin, slide = (1.0, -0.9, 0.0), (0.7, 0.0)
    path = walk((2, 3, 0), (2, -3, 0))
    place = slid(door_angles(DOOR, [path], FPS), origin, slide)
    here = np.abs(path[:, 1]) < 0.3
    assert np.abs(place[here, 0] - origin[0]).max() < 0.04, "open on the threshold"
    assert np.allclose(place[[0, -1]], np.add(origin, (*slide, 0.0))), "shut before and after"
