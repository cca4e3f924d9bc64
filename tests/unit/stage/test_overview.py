# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the window stands to show a set before there are cameras."""

import math

import numpy as np
import pytest

from backlot.addon.stage import overview
from backlot.addon.stage.plan import Item, SetPlan

ROOM = SetPlan("room", "room", floor=((-3, -2), (3, -2), (3, 2), (-3, 2)), height=2.6)
YARD = SetPlan("yard", "yard", exterior=True, floor=((-9, -9), (9, -9), (9, 9), (-9, 9)), height=None, axis=math.pi / 2)


def open_air(origin, direction):
    return math.inf, None


def test_it_stands_inside_the_room_below_the_ceiling_and_looks_at_the_people():
    head = np.array((1.0, 0.5, 1.6))
    eye, target = overview.standpoint(ROOM, [head], open_air)
    assert abs(eye[0]) < 3 and abs(eye[1]) < 2 and 1.5 < eye[2] < 2.6
    assert np.linalg.norm(target[:2] - head[:2]) < 0.8


@pytest.mark.parametrize("side", (-1, 1))
def test_it_goes_where_the_people_are_not_hidden(side):
    def wall(origin, direction):
        """A screen at x = 0 hides one half of the room from the other."""
        hidden = origin[0] * side < 0 and direction[0] * side > 0
        return (abs(origin[0] / direction[0]), "screen") if hidden else (math.inf, None)

    eye, _ = overview.standpoint(ROOM, [(1.5 * side, 0.0, 1.6)], wall)
    assert eye[0] * side > 0


def test_outdoors_it_stands_on_the_open_side():
    eye, target = overview.standpoint(YARD, [], open_air)
    assert eye[0] - target[0] > 5 and abs(eye[1] - target[1]) < 1


@pytest.mark.parametrize("side", (-1, 1))
def test_what_a_room_is_known_by_is_in_the_picture(side):
    bed = Item("bed", "bed", (2.2 * side, 0.0, 0.0), size=(1.0, 2.0, 0.9))
    room = SetPlan("room", "room", floor=ROOM.floor, height=2.6, items=[bed])
    eye, target = overview.standpoint(room, [(0.0, 0.0, 1.6)], open_air)
    to_bed, ahead = np.subtract(bed.location[:2], eye[:2]), np.subtract(target[:2], eye[:2])
    assert np.dot(to_bed, ahead) / np.linalg.norm(to_bed) / np.linalg.norm(ahead) > math.cos(0.5)
