# SPDX-License-Identifier: GPL-3.0-or-later
"""Moves are what they say, eased, and within an operator's speeds."""

import math

import numpy as np
import pytest

from backlot.addon.shots import camera, moves
from backlot.addon.shots.solve import Pose
from backlot.addon.world.schema import MOVES

FPS = 24.0
FRAMES = np.arange(1001, 1097, dtype=float)
STILL = np.repeat(np.array([[0.0, 0.0, 1.6]]), len(FRAMES), 0)
WALK = STILL + np.linspace(0, 4, len(FRAMES))[:, None] * np.array([0.0, -1.0, 0.0])


def pose():
    position = np.array([0.9, -2.5, 1.55])
    pan, tilt = camera.aim(position, STILL[0])
    return Pose(position, float(pan), float(tilt), 0.0, 40.0, 24.89, 16 / 9)


def local(path):
    """Steps of the camera in its own axes: right, up, forward, metres over the whole move."""
    right, up, forward = camera.axes(path.pan, path.tilt)
    step = np.diff(path.position, axis=0)
    return [(step * axis[:-1]).sum(1).sum() for axis in (right, up, forward)]


@pytest.mark.parametrize(
    "move, axis, sign", [("push_in", 2, 1), ("pull_out", 2, -1), ("truck", 0, 1), ("pedestal", 1, 1)]
)
def test_moves_go_where_their_name_says(move, axis, sign):
    path = moves.make(move, pose(), FRAMES, STILL, FPS)
    way = local(path)
    assert way[axis] * sign > 0.15
    assert abs(way[axis]) > 2 * max(abs(w) for k, w in enumerate(way) if k != axis)


def test_static_is_still_and_zoom_only_zooms():
    for move in ("static", "zoom"):
        path = moves.make(move, pose(), FRAMES, STILL, FPS)
        assert np.ptp(path.position, axis=0).max() == 0 and np.ptp(path.pan) < 1e-9
    assert np.ptp(path.lens) > 5


def test_the_asked_framing_holds_at_the_key_frame():
    for move in MOVES:
        path = moves.make(move, pose(), FRAMES, WALK, FPS)
        key = moves.key_index(move, len(FRAMES))
        if move in ("truck", "handheld", "whip_pan", "pedestal"):
            continue
        assert np.linalg.norm(path.position[key] - pose().position) < 0.02, move
        assert abs(path.lens[key] - 40) < 1e-6


def test_arc_keeps_its_distance():
    path = moves.make("arc", pose(), FRAMES, STILL, FPS)
    distance = np.linalg.norm(path.position - STILL, axis=1)
    assert np.ptp(distance) < 1e-6
    first, last = (path.position[k, :2] for k in (0, -1))
    turn = math.acos(first @ last / np.linalg.norm(first) / np.linalg.norm(last))
    assert math.radians(15) < turn < math.radians(40)


def test_dolly_zoom_keeps_the_subjects_size():
    path = moves.make("dolly_zoom", pose(), FRAMES, STILL, FPS)
    size = path.lens / np.linalg.norm(path.position - STILL, axis=1)
    assert np.ptp(size) / size.mean() < 0.01 and np.ptp(path.lens) > 10


@pytest.mark.parametrize("move", ["pan", "follow", "lead", "push_in", "arc", "crane"])
def test_the_subject_stays_where_it_was(move):
    start = pose()
    start.position = start.position + WALK[moves.key_index(move, len(FRAMES))] - STILL[0]
    path = moves.make(move, start, FRAMES, WALK, FPS)
    x, y, depth = path.project(WALK[:, None])
    assert np.abs(x - x[0]).max() < 0.02 and np.abs(y - y[0]).max() < 0.02 and depth.min() > 0.3


@pytest.mark.parametrize("move", ["push_in", "pull_out", "truck", "pedestal", "crane", "arc", "zoom", "dolly_zoom"])
def test_moves_settle_at_both_ends_and_keep_to_speed(move):
    path = moves.make(move, pose(), FRAMES, STILL, FPS)
    step = np.linalg.norm(np.diff(path.position, axis=0), axis=1) * FPS
    assert step[:8].max() < 0.02 and step[-8:].max() < 0.02
    assert step.max() < moves.FASTEST
    turn = np.degrees(np.abs(np.diff(path.pan))).max() * FPS
    assert turn < moves.FASTEST_PAN


def test_handheld_is_alive_but_small_and_the_same_each_time():
    one = moves.make("handheld", pose(), FRAMES, STILL, FPS, "shot:1")
    two = moves.make("handheld", pose(), FRAMES, STILL, FPS, "shot:1")
    other = moves.make("handheld", pose(), FRAMES, STILL, FPS, "shot:2")
    assert np.array_equal(one.pan, two.pan) and not np.allclose(one.pan, other.pan)
    assert 0.1 < np.degrees(np.ptp(one.pan)) < 4 and 0.002 < np.ptp(one.position, axis=0).max() < 0.08


def test_smoothing_takes_the_bob_out_of_a_walk():
    bob = WALK + np.stack([np.zeros(96), np.zeros(96), 0.03 * np.sin(np.arange(96) * 2 * np.pi / 12)], 1)
    made = moves.smooth(bob, FRAMES, FPS, 0.7)
    assert np.ptp(made[20:-20, 2]) < 0.006
    assert np.abs(made[30:-30, 1] - WALK[30:-30, 1]).max() < 0.02
