# SPDX-License-Identifier: GPL-3.0-or-later
"""What lies in the foreground, and whether a set is seen from behind its walls."""

import math

import numpy as np
import pytest
import stages

from backlot.addon.shots import camera, picture
from backlot.addon.shots import stage as staging
from backlot.addon.shots.visibility import FINE, enclosed, look


def path_at(position, target, clip=0.05, lens=35.0):
    position = np.asarray(position, float)
    pan, tilt = camera.aim(position, np.asarray(target, float))
    one = np.ones(1)
    return camera.Path(one * 1001, position[None], one * pan, one * tilt, one * 0, one * lens, 24.89, 16 / 9, clip)


def room(furniture=None, **people):
    sample = stages.sample(people or {"A": {"x": 0, "y": 0, "yaw": 0.0}}, frames=1)
    obstacles, floor = stages.room(furniture=furniture)
    return staging.Stage(sample, obstacles, floor=floor, height=2.7)


def test_a_thing_close_to_the_lens_is_foreground_and_the_partner_is_not():
    stage = room(A={"x": 0, "y": 1.5, "yaw": 0.0}, B={"x": 0.35, "y": -1.2, "yaw": math.pi})
    path = path_at((0, -2.0, 1.5), (0, 1.5, 1.5))
    near = picture.foreground(stage, stage.sample, path, 0, 3.5, ("A", "B"))
    assert near == 0
    assert picture.foreground(stage, stage.sample, path, 0, 3.5, ("A",)) > 0.05
    lamp = room({"lamp": ((-0.2, -1.5, 0), (0.2, -1.1, 1.6))}, A={"x": 0, "y": 1.5, "yaw": 0.0})
    assert picture.foreground(lamp, lamp.sample, path, 0, 3.5, ("A",), look(lamp, path, 0, FINE)) > 0.1


def test_the_floor_is_no_foreground():
    stage = room(A={"x": 0, "y": 1.5, "yaw": 0.0})
    path = path_at((0, -2.2, 1.2), (0, 1.5, 0.4))
    assert picture.foreground(stage, stage.sample, path, 0, 3.7, ("A",)) == 0


LENSES = [((0, -4.0), 1.7, False), ((0, -4.0), 0.05, True), ((-3.5, -4.5), 1.7, True), ((0, -2.0), 0.05, False)]


@pytest.mark.parametrize("place, clip, seen", LENSES)
def test_a_wild_wall_is_passed_only_when_nothing_of_it_is_seen(place, clip, seen):
    stage = room()
    path = path_at((*place, 1.5), (0, 0.5, 1.3), clip, 32.0)
    assert (picture.outside(stage, path, 0, look(stage, path, 0, FINE)) > 0) == seen


@pytest.mark.parametrize("low, seen", [(1.5, False), (0.2, True)])
def test_a_lens_far_outside_does_not_look_under_the_floor(low, seen):
    stage = room()
    path = path_at((0, -11.0, 1.5), (0, 0.5, low), 8.7, 70.0)
    assert (picture.outside(stage, path, 0, look(stage, path, 0, FINE)) > 0) == seen


def test_a_lens_behind_a_thing_or_a_window_is_behind_a_wall():
    stage = room({"shelf": ((-0.7, -1.0, 0), (0.7, -0.9, 2.0))})
    path = path_at((0, -2.0, 1.6), (0, 0, 1.6))
    eyes = stage.sample.joints["A"]["eyes"][0]
    assert picture.behind_wall(stage, path, 0, [eyes], look(stage, path, 0))
    free = room()
    assert not picture.behind_wall(free, path, 0, [eyes], look(free, path, 0))
    free.obstacles.pane = lambda origin, direction, distance=math.inf: distance > 1.0
    assert picture.behind_wall(free, path, 0, [eyes], look(free, path, 0))


def test_rays_come_in_over_the_floor_where_they_should():
    square = np.array([(-1, -1), (1, -1), (1, 1), (-1, 1)], float)
    way = np.array([[0, 1.0, 0], [0, -1.0, 0], [1.0, 0, 0]])
    assert staging.entry(square, (0, -3, 1), way)[0] == pytest.approx(2)
    assert np.isinf(staging.entry(square, (0, -3, 1), way)[1:]).all()
    walls = np.array([[(-1, 0), (1, 0)]], float)
    starts = np.array([[0, -1], [2, -1], [0, 0.5]], float)
    hit = staging.crosses(walls, starts, np.array([[0, 1], [2, 1], [0, 1]], float))
    assert hit.tolist() == [True, False, False]


def test_a_lens_in_a_car_is_enclosed_and_one_under_a_table_is_not():
    stage = room({"car": ((-1, -1, 0.2), (1, 1, 1.5)), "table": ((1.5, -1, 0.7), (2.5, 1, 0.75))})
    assert enclosed(stage, np.array([0, 0, 1.0]))
    assert not enclosed(stage, np.array([2.0, 0, 0.4])) and not enclosed(stage, np.array([-2.0, 0, 1.5]))


def test_a_face_between_pickets_is_veiled_though_the_eyes_are_seen():
    pickets = {f"p{k}": ((-1.0 + 0.2 * k, -0.8, 0), (-0.88 + 0.2 * k, -0.75, 1.9)) for k in range(10)}
    fence, free = room(pickets, A={"x": 0.04, "y": 0.8, "yaw": 0.0}), room(A={"x": 0.04, "y": 0.8, "yaw": 0.0})
    path = path_at((0.04, -2.2, 1.6), (0.04, 0.8, 1.55), lens=65.0)
    assert picture.veiled(free, free.sample, path, 0, "A") == 0
    assert picture.veiled(fence, fence.sample, path, 0, "A") > 0.3
