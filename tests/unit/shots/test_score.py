# SPDX-License-Identifier: GPL-3.0-or-later
"""What speaks against a view: others before the one whom it is about, and what they carry."""

import math

import numpy as np
import stages

from backlot.addon.shots import camera, score
from backlot.addon.shots import stage as staging
from backlot.addon.shots.model import Shot


def crowded(sitting):
    """A speaker who stands and three people in a row before the lens, and the camera beyond them."""
    people = {"A": {"x": 0.0, "y": 1.5, "yaw": 0.0}}
    people |= {f"{k}": {"x": 0.7 * k, "y": 0.0, "yaw": math.pi, "sitting": sitting} for k in (-1, 0.1, 1)}
    sample = stages.sample(people)
    position = np.array([[0.35, -3.0, 1.72]])
    pan, tilt = camera.aim(position[0], np.array((0.1, 1.5, 1.45)))
    one = np.ones(len(sample.frames))
    path = camera.Path(
        sample.frames, position.repeat(len(one), 0), one * pan, one * tilt, one * 0, one * 50, 24.89, 1.78
    )
    shot = Shot("a", type="single", size="MS", subjects=["A"])
    return score._company(sample, path, [0], shot, ["A"])


def test_who_sits_below_the_face_is_a_foreground_and_who_stands_before_it_is_not():
    low, high = crowded(True), crowded(False)
    assert 0 < low < 0.5 * high
    assert high <= score.CROWDED


def test_an_open_umbrella_hides_what_is_behind_its_top_and_no_more():
    sample = stages.sample({"A": {"x": 0.0, "y": 0.0, "yaw": 0.0}})
    low, high = np.array((-0.5, -0.5, 1.1)), np.array((0.5, 0.5, 1.95))
    corners = np.array([np.where(((k >> 2) & 1, (k >> 1) & 1, k & 1), high, low) for k in range(8)])
    sample.boxes["prop:umbrella"] = np.repeat(corners[None], len(sample.frames), 0)
    sample.loads = ("prop:umbrella",)
    starts, ends, radii = sample.carried(0)
    assert np.minimum(starts, ends)[:, 2].min() - radii.max() > 1.8, "the face below it is free"
    assert np.ptp(np.concatenate([starts, ends])[:, 0]) > 0.5


def test_what_of_a_thing_lies_against_its_holder_is_held_against_no_view():
    """A bag on a lap: half of its corners are inside the body, the rest is hidden by the back and not from before."""
    sample = stages.sample({"A": {"x": 0.0, "y": 0.0, "yaw": 0.0, "sitting": True}})
    low, high = np.array((-0.12, -0.42, 0.62)), np.array((0.12, 0.12, 1.1))
    corners = np.array([np.where(((k >> 2) & 1, (k >> 1) & 1, k & 1), high, low) for k in range(8)])
    sample.boxes["prop:bag"] = np.repeat(corners[None], len(sample.frames), 0)
    stage, shot = staging.Stage(sample, interior=False), Shot("a", type="insert", subjects=["prop:bag"])

    def from_y(y):
        position, one = np.array([[0.0, y, 1.3]]), np.ones(len(sample.frames))
        pan, tilt = camera.aim(position[0], corners.mean(0))
        path = camera.Path(
            sample.frames, position.repeat(len(one), 0), one * pan, one * tilt, one * 0, one * 50, 24.89, 1.78
        )
        return score._detail(stage, shot, sample, path, [0])

    assert from_y(-2.5) == 0
    assert from_y(2.5) > 6
