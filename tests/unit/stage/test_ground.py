# SPDX-License-Identifier: GPL-3.0-or-later
"""Who sits on the ground, found so or sinking to it, though there are chairs."""

import pytest
from plays import room, script, tracks

from backlot.addon.stage import blocking


@pytest.mark.parametrize("words", ["sits on the floor", "sinks to the floor", "slides down the wall"])
@pytest.mark.parametrize("first", [True, False])
def test_the_floor_is_sat_on_where_the_script_says(words, first):
    beats = [("dialogue", ["ann"], "No."), ("action", ["ann"], "sit"), ("dialogue", ["ann"], "Leave me.")]
    scene, world = script(*beats[1:] if first else beats)
    sitting = next(b for b in scene.beats if b.verb == "sit")
    sitting.text = f"Ann {words}."
    track = tracks(blocking.block(scene, world, room(), [], {}))["ann"]
    assert 0 < track.acts[-1].location[2] < 0.1


def test_a_chair_is_sat_on_where_the_script_says_nothing():
    scene, world = script(("action", ["ann"], "sit"), ("dialogue", ["ann"], "Leave me."))
    track = tracks(blocking.block(scene, world, room(), [], {}))["ann"]
    assert track.acts[-1].location[2] > 0.3
