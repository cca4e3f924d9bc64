# SPDX-License-Identifier: GPL-3.0-or-later
"""An artist's thing stands, hangs or lies where Backlot's would, at its own size unless that is plainly a mistake."""

import math

import numpy as np
import pytest

from backlot.addon.library import fitting
from backlot.addon.stage import kit


def box(size, at=(0, 0, 0)):
    half = np.divide(size, 2)
    return np.subtract(at, half), np.add(at, half)


def moved(matrix, found):
    points = np.column_stack([fitting.corners(found), np.ones(8)]) @ matrix.T
    return fitting.bounds(points[:, :3])


@pytest.mark.parametrize("size", [(0.5, 0.2, 0.7), (1.6, 0.6, 1.9), (0.2, 0.1, 0.25)])
def test_a_size_that_can_be_is_kept(size):
    assert fitting.scale_of(size, (0.6, 0.25, 0.6)) == (1.0, "")


@pytest.mark.parametrize("unit", [u for u in fitting.UNITS if not 1 / fitting.ODD < u < fitting.ODD])
def test_a_wrong_unit_is_named(unit):
    factor, why = fitting.scale_of(np.divide((0.5, 0.2, 0.7), unit), (0.6, 0.25, 0.6))
    assert factor == unit and fitting.UNITS[unit] in why


def test_a_size_that_nothing_explains_is_fitted():
    factor, why = fitting.scale_of((6.0, 2, 6), (0.6, 0.25, 0.6))
    assert factor == pytest.approx(0.1) and "scaled to 0.6 m" in why


def test_of_what_nobody_knows_the_size_may_be_anything_a_set_can_hold():
    assert fitting.scale_of((9.0, 2, 3), (0.5, 0.5, 0.5), known=False) == (1.0, "")
    assert fitting.scale_of((900.0, 2, 3), (0.5, 0.5, 0.5), known=False)[0] != 1.0


def test_it_stands_on_the_same_floor_in_the_same_middle():
    own = box((1, 2, 3), (9, 9, 9))
    low, high = moved(fitting.placed(own, box((0.5, 0.5, 1), (0, 0, 0.5))), own)
    assert np.allclose(low, (-0.5, -1, 0)) and np.allclose(high, (0.5, 1, 3))


def test_it_hangs_on_the_same_wall_or_ceiling():
    own, wanted = box((0.4, 0.1, 0.3), (3, 3, 3)), box((0.6, 0.04, 0.5), (0, 0.1, 1.5))
    low, high = moved(fitting.placed(own, wanted, "wall"), own)
    assert high[1] == pytest.approx(wanted[1][1]) and (low[2] + high[2]) / 2 == pytest.approx(1.5)
    low, high = moved(fitting.placed(own, wanted, "ceiling"), own)
    assert high[2] == pytest.approx(wanted[1][2])


def test_it_is_turned_about_its_middle():
    own = box((1, 0.2, 0.5), (5, 0, 0))
    low, high = moved(fitting.placed(own, box((1, 1, 1)), turn=math.pi / 2), own)
    assert np.allclose(high - low, (0.2, 1, 0.5)) and np.allclose((low + high)[:2], 0)


@pytest.mark.parametrize("asset", ["umbrella", "knife", "guitar", "suitcase"])
def test_what_lies_down_is_stood_up_and_laid_down_again(asset):
    made = kit.make(asset)
    lies = made.shape.lies
    tall = fitting.upright(made.size, lies)
    again = kit.make(asset, {"size": [float(v) for v in tall]})
    assert np.allclose(again.size, made.size, rtol=0.25), (lies, tall)


def test_what_is_modelled_upright_is_laid_down_where_the_kits_lies():
    assert fitting.lying((0.1, 0.1, 0.9), (0.9, 0.1, 0.1))
    assert not fitting.lying((0.1, 0.1, 0.9), (0.1, 0.1, 0.8))
    assert not fitting.lying((0.9, 0.1, 0.1), (0.9, 0.1, 0.1))
    own = box((0.1, 0.12, 0.9))
    low, high = moved(fitting.placed(own, box((0.9, 0.1, 0.1), (0, 0, 0.05)), lies="side"), own)
    assert np.allclose(high - low, (0.9, 0.12, 0.1)) and low[2] == pytest.approx(0)


def test_what_an_artist_should_look_at_is_told():
    table = (1.6, 0.8, 0.75)
    assert fitting.differs((1.6, 0.9, 0.77), table, tops=True) == ""
    assert "0.92 m high, not 0.75 m" in fitting.differs((1.6, 0.8, 0.92), table, tops=True)
    assert fitting.differs((1.6, 0.8, 1.2), table) == ""
    assert "wider by 0.60 m" in fitting.differs((2.2, 0.8, 0.75), table, tops=True)
