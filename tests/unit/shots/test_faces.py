# SPDX-License-Identifier: GPL-3.0-or-later
"""Where faces look, and what it costs when they look elsewhere than at the lens."""

import math

import numpy as np
import pytest
import stages

from backlot.addon.shots import faces, solve
from backlot.addon.shots import stage as staging
from backlot.addon.shots.model import Shot


def shot_of(**options):
    return Shot("shot:x", **{"frame_start": 1001, "frame_end": 1080, "subjects": ["A"], **options})


def tip(sample, performer, turn):
    """Tip a body over backwards about its hips by an angle (radians)."""
    joints, pivot = sample.joints[performer], sample.anchor(performer, 0.53).copy()
    yaw = sample.facing[performer][0]
    front = np.array([math.sin(yaw), -math.cos(yaw), 0])
    for name, points in joints.items():
        reach = points - pivot
        along, up = reach @ front, reach[:, 2]
        moved = reach - np.outer(along, front) - np.outer(up, (0, 0, 1))
        moved += np.outer(along * math.cos(turn) - up * math.sin(turn), front)
        moved += np.outer(along * math.sin(turn) + up * math.cos(turn), (0, 0, 1))
        joints[name] = pivot + moved


@pytest.mark.parametrize("turn, up", [(0.0, 0.0), (math.pi / 2, 1.0), (-math.pi / 4, -math.sin(math.pi / 4))])
def test_gaze_follows_bowed_heads_and_lying_bodies(turn, up):
    sample = stages.sample({"A": {"x": 0, "y": 0, "yaw": 0.7}})
    tip(sample, "A", turn)
    look = sample.gaze("A")
    assert np.allclose(np.linalg.norm(look, axis=1), 1)
    assert look[0, 2] == pytest.approx(up, abs=0.17)  # the figure's chin stands forward a little


def test_a_face_within_sixty_degrees_costs_nothing_and_a_back_much():
    sample = stages.sample({"A": {"x": 0, "y": 0, "yaw": 0.0}})
    eyes = sample.joints["A"]["eyes"][0]
    around = np.radians([0, 30, 58, 75, 120, 180])
    lenses = eyes + 3 * np.stack([np.sin(around), -np.cos(around), np.zeros(6)], 1)
    cost = faces.away(shot_of(), sample, ["A"], lenses)
    assert np.all(cost[:3] == 0) and np.all(np.diff(cost[2:]) > 0) and cost[-1] > 8
    said = faces.away(shot_of(speakers=["A"]), sample, ["A"], lenses)
    assert np.all(said[3:] > cost[3:])
    assert np.all(faces.away(shot_of(move="follow"), sample, ["A"], lenses) == 0)


def test_many_faces_weigh_no_more_than_a_pair():
    people = {n: {"x": k, "y": 0, "yaw": 0.0} for k, n in enumerate("ABCDEF")}
    sample = stages.sample(people)
    behind = np.array([[2.5, 20.0, 1.6]])
    pair = faces.away(shot_of(type="group"), sample, ["A", "B"], behind)[0]
    assert faces.away(shot_of(type="group"), sample, list("ABCDEF"), behind)[0] == pytest.approx(pair, rel=0.05)


def test_the_camera_side_of_the_line_is_where_two_faces_turn():
    rail = {"A": {"x": -0.6, "y": 0, "yaw": math.pi - 0.3}, "B": {"x": 0.6, "y": 0, "yaw": math.pi + 0.3}}
    sample = stages.sample(rail)
    line = staging.find_line(sample, ["A", "B"], 0.0)  # the open side lies behind their backs
    assert staging.side_of(line, sample, 0, np.array([[0, 5.0, 1.6]]))[0] > 0


def test_a_bowed_head_is_looked_at_from_a_little_below():
    people = {"A": {"x": 0, "y": 0, "yaw": 0.0, "sitting": True}}
    heights = []
    for turn in (0.0, -0.6):
        sample = stages.sample(people)
        joints, chin = sample.joints["A"], sample.joints["A"]["chin"].copy()
        for name in ("crown", "eyes"):
            reach = joints[name] - chin
            along, up = -reach[:, 1], reach[:, 2]
            joints[name] = chin + np.stack(
                [
                    reach[:, 0],
                    -(along * math.cos(turn) - up * math.sin(turn)),
                    along * math.sin(turn) + up * math.cos(turn),
                ],
                1,
            )
        stage = staging.Stage(sample, interior=False)
        found = solve.solve(stage, shot_of(size="MCU"))
        heights.append(found.pose.position[2] - sample.joints["A"]["eyes"][0, 2])
    assert heights[1] < heights[0] - 0.1
