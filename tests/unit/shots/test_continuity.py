# SPDX-License-Identifier: GPL-3.0-or-later
"""Cuts that break the line or jump are found, also over time that is left out."""

import math

import numpy as np
import pytest
import stages

from backlot.addon.shots import camera, continuity
from backlot.addon.shots import stage as staging
from backlot.addon.shots.model import Shot

PAIR = {"A": {"x": -0.8, "y": 0, "yaw": math.pi / 2}, "B": {"x": 0.8, "y": 0, "yaw": -math.pi / 2}}


def stage_of(people=PAIR):
    sample = stages.sample(people, frames=9)
    return staging.Stage(sample, line=staging.find_line(sample, ["A", "B"], 0.0), interior=False)


def lens(x, y, mm=35.0, target=(0, 0, 1.5)):
    position = np.array([[x, y, 1.6]])
    pan, tilt = camera.aim(position[0], np.array(target, float))
    one = np.ones(1)
    return camera.Path(one * 1050, position, one * pan, one * tilt, one * 0, one * mm, 24.89, 16 / 9)


def shots(kind="two_shot", first=("A", "B"), second=("A", "B"), start=1051):
    a = Shot("a", type=kind, subjects=list(first), frame_start=1001, frame_end=1050)
    return a, Shot("b", type=kind, subjects=list(second), frame_start=start, frame_end=1090)


@pytest.mark.parametrize("start", [1051, 1070])
def test_the_other_side_of_the_line_swaps_left_and_right(start):
    stage, (a, b) = stage_of(), shots(start=start)
    assert continuity.flips(stage, a, b, lens(0, -4), lens(0, 4))
    assert not continuity.flips(stage, a, b, lens(-1, -4), lens(1.5, -3))
    assert continuity.cost_of(stage, a, b, lens(0, -4), lens(0, 4)) >= continuity.CROSSED


def test_singles_cross_the_line_too_but_inserts_are_neutral():
    stage, (a, b) = stage_of(), shots("single", ("A",), ("B",))
    assert continuity.flips(stage, a, b, lens(1, -1.5), lens(-1, 1.5))
    a.type = "insert"
    assert not continuity.flips(stage, a, b, lens(1, -1.5), lens(-1, 1.5))


def test_a_new_line_begins_where_somebody_goes_elsewhere():
    people = {"A": dict(PAIR["A"], walk=(3.0, 2.0)), "B": PAIR["B"]}
    stage, (a, b) = stage_of(people), shots("single", ("A",), ("B",))
    assert not continuity.flips(stage, a, b, lens(1, -1.5), lens(-1, 1.5))


def test_a_jump_is_the_same_face_from_the_same_side_in_the_same_size():
    stage, (a, b) = stage_of(), shots("single", ("A",), ("A",))
    eyes = tuple(stage.sample.joints["A"]["eyes"][0])
    before = lens(1.2, -1.0, 50, eyes)
    assert continuity.jumps(stage, a, b, before, lens(1.25, -0.9, 50, eyes))
    assert not continuity.jumps(stage, a, b, before, lens(1.2, -1.0, 85, eyes))
    assert not continuity.jumps(stage, a, b, before, lens(-1.2, -2.2, 50, eyes))


def test_costs_of_many_views_agree_with_one_by_one():
    stage, (a, b) = stage_of(), shots()
    out, into = lens(0, -4), [lens(x, y) for x, y in ((0, 4), (1, -4), (3, -2.5), (0.2, -3.9))]
    tx, ty = (np.concatenate([p.tangents[k] for p in into]) for k in (0, 1))
    position, pan, tilt = (np.concatenate([getattr(p, n) for p in into]) for n in ("position", "pan", "tilt"))
    views = position, pan, tilt, tx, ty
    many = continuity.cost(stage, a, b, out, views)
    assert (many >= continuity.CROSSED).tolist() == [continuity.flips(stage, a, b, out, p) for p in into]


def test_the_same_picture_of_others_is_a_jump_too():
    stage, (a, b) = stage_of(), shots("master", ("A", "B"), ("B", "A"))
    before = lens(0, -4)
    assert continuity.jumps(stage, a, b, before, lens(0.3, -4.1))
    assert not continuity.jumps(stage, a, b, before, lens(0.3, -4.1, 60)), "another size"
    assert not continuity.jumps(stage, a, b, before, lens(2.2, -3.4)), "another place"
