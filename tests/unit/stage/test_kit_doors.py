# SPDX-License-Identifier: GPL-3.0-or-later
"""Things with doors stand open where they stood shut; loose things come to rest."""

import math

import numpy as np
import pytest

from backlot.addon.stage import kit
from backlot.addon.stage.geometry import Shape
from backlot.addon.stage.kit import resting

LEAVED = ("fridge", "stove", "microwave", "wardrobe", "cabinet", "locker", "metal_cabinet", "safe")


@pytest.mark.parametrize("key", LEAVED)
def test_an_open_door_reaches_out_to_the_front_and_the_thing_stays_where_it_was(key):
    shut, half, wide = (kit.make(key, {"open": value}).shape.bounds() for value in (0.0, 0.5, 1.0))
    for low, high in (half, wide):
        assert low[1] < shut[0][1] - 0.15
        assert np.allclose(high[1:], shut[1][1:], atol=0.002) and low[2] == pytest.approx(0, abs=1e-6)


def test_what_is_top_heavy_tips_over_until_it_lies_steadily():
    club = Shape().box((0, 0, 0.1), (0.2, 0.2, 0.2), "wood").box((0, 0.5, 0.05), (0.04, 0.9, 0.04), "wood")
    assert np.allclose(resting.pose(club.vertices, club.faces), np.eye(3))  # its head holds it
    ladle = Shape().box((0, 0, 0.2), (0.1, 0.1, 0.2), "wood").box((0, 0.6, 0.2), (0.3, 1.1, 0.04), "wood")
    turn = resting.pose(ladle.vertices, ladle.faces)
    points = ladle.vertices @ turn.T
    ground = points[points[:, 2] < points[:, 2].min() + 0.001]
    assert 0.01 < math.acos((np.trace(turn) - 1) / 2) < 0.3
    assert np.ptp(ground[:, 1]) > 0.8  # on the edge of its head and the end of its handle


def test_what_stands_steadily_is_left_alone():
    box = Shape().box((0.3, 0.1, 0.5), (0.4, 0.4, 1.0), "wood", 0.02)
    assert np.allclose(resting.pose(box.vertices, box.faces), np.eye(3))
