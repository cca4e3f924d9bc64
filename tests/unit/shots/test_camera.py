# SPDX-License-Identifier: GPL-3.0-or-later
"""Projection, aiming and the batch framing solver."""

import math

import numpy as np
import pytest
import stages

from backlot.addon.shots import camera, framing, sizes


def test_axes_look_the_way_that_people_face():
    right, up, forward = camera.axes(0.0, 0.0)
    assert np.allclose(forward, (0, -1, 0)) and np.allclose(up, (0, 0, 1)) and np.allclose(right, (-1, 0, 0))
    assert np.allclose(np.cross(right, up), -forward)


def test_roll_is_counter_clockwise():
    right, _, _ = camera.axes(0.0, 0.0, math.radians(10))
    assert right[2] > 0.17


def test_aim_off_is_exact():
    rng = np.random.default_rng(3)
    n = 200
    position, point = rng.uniform(-4, 4, (n, 3)), rng.uniform(-4, 4, (n, 3))
    apart = np.hypot(*(point - position)[:, :2].T) > 1.0
    x, y = rng.uniform(-0.8, 0.8, n), rng.uniform(-0.8, 0.8, n)
    tx, ty = camera.half_tangents(rng.uniform(18, 100, n), 24.89, 16 / 9)
    pan, tilt = camera.aim_off(position, point, x, y, tx, ty)
    px, py, depth = camera.project(point[:, None], position, pan, tilt, tx, ty)
    good = apart & (depth[:, 0] > 0.3) & (np.abs(tilt) < 1.2)
    assert good.sum() > 100
    assert np.abs(px[good, 0] - x[good]).max() < 1e-6
    assert np.abs(py[good, 0] - y[good]).max() < 1e-6


@pytest.mark.parametrize("size", sizes.SIZES)
@pytest.mark.parametrize("sitting", [False, True])
def test_one_person_lands_where_the_size_says(size, sitting):
    sample = stages.sample({"A": {"x": 0.3, "y": -0.2, "yaw": 0.7, "sitting": sitting}}, frames=1)
    n = 60
    rng = np.random.default_rng(5)
    tx, ty = camera.half_tangents(rng.choice([25.0, 35, 50, 85], n), 24.89, 16 / 9)
    aim = framing.person(sample, "A", 0, size, x=0.1)
    eye = sample.joints["A"]["eyes"][0, 2]
    views = framing.Views(rng.uniform(-3, 3, n), rng.uniform(eye - 0.1, eye + 0.1, n), np.zeros(n), tx, ty)
    found = framing.solve(aim, views)
    assert (found.error < 1e-4).mean() > 0.95
    good = found.error < 1e-4
    cut = sizes.CUTS[size]
    points = np.stack([sample.anchor("A", cut.top)[0], sample.anchor("A", cut.bottom)[0]])
    _, y, _ = camera.project(np.broadcast_to(points, (n, 2, 3)), found.position, found.pan, found.tilt, tx, ty)
    assert np.abs(y[good, 0] - (1 - 2 * cut.ceiling)).max() < 1e-3
    assert np.abs(y[good, 1] - (-1 + 2 * cut.floor)).max() < 1e-3


def test_two_people_are_held_apart_from_the_frame_sides():
    people = {"A": {"x": -1.4, "y": 0, "yaw": math.pi / 2}, "B": {"x": 1.4, "y": 0, "yaw": -math.pi / 2}}
    sample = stages.sample(people, frames=1)
    tx, ty = camera.half_tangents(np.array([35.0]), 24.89, 16 / 9)
    views = framing.Views(np.zeros(1), np.full(1, 1.6), np.zeros(1), tx, ty)
    found = framing.solve(framing.people(sample, ["A", "B"], 0, "CU"), views)
    assert found.loose[0] > 0.5  # a close-up of two people nearly three metres apart cannot be
    eyes = np.stack([sample.joints[p]["eyes"][0] for p in "AB"])
    x, _, _ = camera.project(eyes[None], found.position, found.pan, found.tilt, tx, ty)
    assert np.abs(x).max() < 0.85 and abs(x.sum()) < 0.05


def test_size_table_agrees_with_itself():
    heights = [sizes.height(s) for s in sizes.SIZES]
    assert heights == sorted(heights)
    assert all(sizes.nearest(sizes.height(s)) == s for s in sizes.SIZES)
    assert sizes.tighter("ECU") == "ECU" and sizes.tighter("EWS", -1) == "EWS" and sizes.tighter("MS") == "MCU"
