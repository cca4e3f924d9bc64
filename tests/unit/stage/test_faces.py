# SPDX-License-Identifier: GPL-3.0-or-later
"""Faces that speak, blink and sleep; things that come to rest where they were put or thrown."""

import numpy as np
import pytest

from backlot.addon.stage import motion
from backlot.addon.stage.motion.faces import NAMES, syllables
from backlot.addon.stage.plan import Act, Carry, Track

T = np.arange(0, 12, 1 / 24)


def faces(*acts):
    return motion.expressions(Track("someone", list(acts)), T)


def test_mouth_moves_while_speaking_and_is_shut_before_and_after():
    line = {"text": "There were two keys, Daniel. Whose door does it open?", "arousal": 0.5}
    mouth = faces(Act("stand", 0, 4), Act("talk", 4, 8, params=line), Act("stand", 8, 12))["mouth_open"]
    assert mouth[T < 3.8].max() == mouth[T > 8.4].max() == 0
    said = mouth[(T > 4) & (T < 8)]
    assert said.max() > 0.4 and np.ptp(said) > 0.4
    turns = np.diff(np.sign(np.diff(said)))
    assert np.count_nonzero(turns) > 12  # opens and closes with the syllables


def test_lines_spoken_on_the_way_move_the_mouth_too():
    line = {"text": "Keep walking.", "start": 2.0, "end": 3.2, "arousal": 0.4}
    mouth = faces(Act("walk", 0, 6, params={"talk": [line]}))["mouth_open"]
    assert mouth[(T > 2) & (T < 3.2)].max() > 0.2
    assert mouth[T > 4].max() == 0


def test_eyes_blink_awake_and_stay_shut_asleep():
    blink = faces(Act("stand", 0, 12))["blink"]
    starts = np.count_nonzero((blink[1:] > 0.5) & (blink[:-1] <= 0.5))
    assert 2 <= starts <= 8
    assert blink.mean() < 0.2
    assert faces(Act("lie", 0, 12, params={"asleep": True}))["blink"][24:-24].min() > 0.99


@pytest.mark.parametrize("clip", ["laugh", "cry", "hit", "talk", "phone", "unknown"])
def test_expressions_are_shares(clip):
    found = faces(Act(clip, 1, 5, params={"text": "No!", "valence": -0.9, "arousal": 1.0}))
    assert set(found) == set(NAMES)
    assert all(len(v) == len(T) and v.min() >= 0 and v.max() <= 1 for v in found.values())


@pytest.mark.parametrize(("text", "least"), [("Hello there", 3), ("뭐야 지금", 4), ("また雨か", 4), ("", 0)])
def test_syllables_of_any_script(text, least):
    assert sum(part > 0 for part in syllables(text)) >= least


@pytest.mark.parametrize("flight", [0.0, 0.6])
def test_what_is_let_go_comes_to_rest_upright_at_its_place(flight):
    place, turn = np.tile([0.0, 0.0, 1.0], (60, 1)), np.tile([0.92388, 0.38268, 0.0, 0.0], (60, 1))
    goal = (0.1, 0.1, 0.7) if not flight else (3.0, 1.0, 0.0)
    motion.let_go(place, turn, 20, Carry("mug", "a", "R", 0, 20 / 24, place=goal, flight=flight), 24.0)
    assert place[-1] == pytest.approx(goal if flight else (0.0, 0.0, 0.7))
    assert np.allclose(turn[-1], [1, 0, 0, 0], atol=1e-3)
    assert np.abs(np.diff(place, axis=0)).max() < 0.4
    assert (place[:, 2].max() > 1.02) == bool(flight)
