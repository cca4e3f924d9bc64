# SPDX-License-Identifier: GPL-3.0-or-later
"""What a sample knows of its people: who stands for many, what they carry, where they are between frames."""

import numpy as np
import stages

from backlot.addon.shots import visibility
from backlot.addon.shots.people import CREW, PARTS


def test_an_element_of_extras_stands_for_those_who_are_closest_together():
    crowd = {f"extra:extras:guests:{k}": {"x": 0.7 * k, "y": 0, "yaw": 0.0} for k in range(CREW)}
    crowd |= {f"extra:extras:guests:{k}": {"x": 9.0 * k, "y": 0, "yaw": 0.0} for k in range(CREW, CREW + 4)}
    sample = stages.sample(crowd | {"A": {"x": 0, "y": 3, "yaw": 0.0}})
    found = sample.members("extras:guests")
    assert found == [f"extra:extras:guests:{k}" for k in range(CREW)]
    assert sample.members("A") == ["A"] and sample.members("prop:cup") == []


def test_bodies_know_whose_they_are():
    sample = stages.sample({"A": {"x": 0, "y": 0, "yaw": 0.0}, "B": {"x": 2, "y": 0, "yaw": 0.0}})
    starts, _, radii, rows = sample.bodies(0)
    assert len(radii) == 2 * PARTS and rows["B"] == slice(PARTS, 2 * PARTS)
    assert np.abs(starts[rows["B"], 0] - 2).max() < 0.5


def test_what_is_carried_can_hide_a_face():
    low, high = np.array([-0.3, -1.1, 1.5]), np.array([0.3, -1.0, 1.8])
    tray = [[x, y, z] for x in (low[0], high[0]) for y in (low[1], high[1]) for z in (low[2], high[2])]
    sample = stages.sample({"A": {"x": 0, "y": 0, "yaw": 0.0}}, boxes={"tray": tray})
    eyes = sample.joints["A"]["eyes"][0]
    lens = np.array([[0, -3.0, eyes[2]]])
    assert not visibility.behind_bodies(sample, 0, lens, eyes[None], ("A",))[0]
    sample.loads = ("tray",)
    assert visibility.behind_bodies(sample, 0, lens, eyes[None], ("A",))[0]
    assert not visibility.behind_bodies(sample, 0, lens, eyes[None], ("A", "tray"))[0]
    assert sample.at([1010.0]).loads == ("tray",)


def test_between_frames_people_are_between_places():
    sample = stages.sample({"A": {"x": 0, "y": 0, "yaw": 0.0, "walk": (2.0, 0.0)}}, frames=3)
    now = sample.at([1001.0, (1001 + 1100) / 2, 1100.0])
    for name, points in now.joints["A"].items():
        assert np.allclose(points, sample.joints["A"][name]), name
    assert sample.at([1001.0, (1001 + 1100) / 2, 1100.0]) is now
