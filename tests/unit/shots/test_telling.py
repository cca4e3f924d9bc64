# SPDX-License-Identifier: GPL-3.0-or-later
"""A board is drawn of the frame that tells what a shot is about."""

import math
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import stages

from backlot.addon.shots import solve, telling
from backlot.addon.shots import stage as staging
from backlot.addon.shots.model import Shot

PAIR = {"A": {"x": -0.8, "y": 0, "yaw": math.pi / 2}, "B": {"x": 0.8, "y": 0, "yaw": -math.pi / 2}}


def shot_stage(playing=(), **options):
    sample = stages.sample(PAIR, frames=34)
    obstacles, floor = stages.room()
    line = staging.find_line(sample, ["A", "B"], 0.0)
    stage = staging.Stage(sample, obstacles, line=line, floor=floor, playing=list(playing))
    shot = Shot("shot:1", frame_start=1001, frame_end=1100, subjects=["A"], size="MCU", beats=["b1"], **options)
    solved = solve.solve(stage, shot)
    return stage, shot, solve.path_of(stage, shot, solved, telling.candidates(shot))


def test_nothing_to_tell_takes_the_middle():
    frame = telling.telling_frame(*shot_stage())
    assert abs(frame - 1050) <= 8


def test_a_speaker_is_caught_speaking():
    frame = telling.telling_frame(*shot_stage([("A", "b1", True, 1078, 1098)], speakers=["A"]))
    assert 1078 <= frame <= 1098


def test_a_deed_is_caught_at_its_height():
    assert 1005 <= telling.telling_frame(*shot_stage([("A", "b1", False, 1005, 1022)])) <= 1022


def test_what_belongs_to_another_shot_does_not_count():
    playing = [("A", "b9", False, 1005, 1022), ("B", "b1", True, 1080, 1098)]
    assert abs(telling.telling_frame(*shot_stage(playing)) - 1050) <= 8


def test_a_face_that_turns_away_is_passed_over():
    stage, shot, path = shot_stage()
    sample = stages.sample(PAIR, frames=34)
    sample.facing["A"][sample.frames > 1025] += math.pi
    assert telling.telling_frame(replace(stage, sample=sample), shot, path) <= 1025


def test_a_head_out_of_the_picture_is_passed_over():
    stage, shot, path = shot_stage([("A", "b1", False, 1060, 1100)])
    path.pan = path.pan + np.where(path.frames > 1040, math.pi, 0.0)
    assert telling.telling_frame(stage, shot, path) <= 1040


def test_an_insert_shows_its_thing_whole():
    obstacles, floor = stages.room()
    low, high = np.array([-0.05, -0.6, 0.8]), np.array([0.05, -0.5, 0.9])
    box = np.array([[x, y, z] for x in (low[0], high[0]) for y in (low[1], high[1]) for z in (low[2], high[2])])
    sample = stages.sample(PAIR, frames=34, boxes={"prop:cup": box})
    stage = staging.Stage(sample, obstacles, floor=floor)
    shot = Shot("shot:2", frame_start=1001, frame_end=1100, subjects=["prop:cup"], size="ECU", type="insert")
    path = solve.path_of(stage, shot, solve.solve(stage, shot), telling.candidates(shot))
    path.pan = path.pan + np.where(path.frames < 1070, math.radians(40), 0.0)
    assert telling.telling_frame(stage, shot, path) >= 1070


def test_spans_in_frames_of_what_is_said_and_done():
    def act(clip, start, end, beat=None, **params):
        return SimpleNamespace(clip=clip, start=start, end=end, beat=beat, params=params)

    acts = [
        act("talk", 1.0, 2.0, "b1"),
        act("walk", 2.0, 3.0, "b2", talk=[{"start": 2.5, "end": 2.8}]),
        act("play", 4.0, 60.0, "b3"),
        act("stand", 3.0, 4.0),
    ]
    found = telling.spans_of(SimpleNamespace(tracks=[SimpleNamespace(performer="A", acts=acts)]), 10.0, 1001)
    rounded = [(who, beat, speaks, round(start, 1), round(end, 1)) for who, beat, speaks, start, end in found]
    assert rounded == [
        ("A", "b1", True, 1011.0, 1021.0),
        ("A", "b2", True, 1026.0, 1029.0),
        ("A", "b2", False, 1024.0, 1028.0),
        ("A", "b3", False, 1048.5, 1058.5),
    ]


def test_frames_beside_the_cuts_are_left_out():
    _, shot, path = shot_stage()
    assert len(path.frames) == telling.COUNT
    assert path.frames[0] > shot.frame_start and path.frames[-1] < shot.frame_end


def test_a_head_that_the_frame_cuts_is_passed_over():
    stage, shot, path = shot_stage([("A", "b1", False, 1060, 1100)])
    y = path.project(stage.sample.at(path.frames).joints["A"]["eyes"][:, None])[1][0, 0]
    path.tilt = path.tilt - np.where(path.frames > 1040, np.arctan((0.97 - y) * path.tangents[1][0]), 0.0)
    assert telling.telling_frame(stage, shot, path) <= 1040
