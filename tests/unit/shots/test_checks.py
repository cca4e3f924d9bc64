# SPDX-License-Identifier: GPL-3.0-or-later
"""The measures see what is wrong, each for itself."""

import math

import numpy as np
import stages

from backlot.addon.shots import checks, moves, report, solve
from backlot.addon.shots import stage as staging
from backlot.addon.shots.model import Shot, shots_from_json, shots_to_json
from backlot.addon.world.schema import Beat, Scene

PAIR = {"A": {"x": -0.8, "y": 0, "yaw": math.pi / 2}, "B": {"x": 0.8, "y": 0, "yaw": -math.pi / 2}}


def stage_of(people=PAIR, **options):
    sample = stages.sample(people, frames=9)
    obstacles, floor = stages.room()
    return staging.Stage(sample, obstacles, line=staging.find_line(sample, ["A", "B"], 0.0), floor=floor, **options)


def shot_of(ident="shot:1", **options):
    return Shot(ident, **{"frame_start": 1001, "frame_end": 1050, "subjects": ["A"], "size": "MCU", **options})


def shoot(stage, shot):
    solved = solve.solve(stage, shot)
    return solved, solve.path_of(stage, shot, solved, checks.check_frames(shot))


def test_a_good_shot_has_good_numbers():
    stage, shot = stage_of(), shot_of(speakers=["A"])
    found = checks.shot_measures(stage, shot, shoot(stage, shot)[1])
    assert set(found) <= set(checks.DEFINITIONS)
    assert found["size_pass"] == 1 and found["face_visible"] == 1 and found["off_screen"] == found["misplaced"] == 0
    assert found["camera_in_geometry"] == 0 and found["speed"] == 0 and found["eye_line_error"] == 0


def test_a_tilted_camera_fails_size_and_headroom():
    stage, shot = stage_of(), shot_of()
    _, path = shoot(stage, shot)
    path.tilt = path.tilt + math.radians(6)
    found = checks.shot_measures(stage, shot, path)
    assert found["size_pass"] == 0 and found["headroom_error"] > 0.05


def test_a_camera_that_looks_away_loses_its_subject():
    stage, shot = stage_of(), shot_of()
    _, path = shoot(stage, shot)
    path.pan = path.pan + math.pi
    found = checks.shot_measures(stage, shot, path)
    assert found["off_screen"] == 1 and found["misplaced"] == 1 and found["face_visible"] == 0


def test_a_camera_in_a_wall_is_found():
    stage, shot = stage_of(), shot_of()
    _, path = shoot(stage, shot)
    path.position[:] = (0, 2.55, 1.5)
    found = checks.shot_measures(stage, shot, path)
    assert found["camera_in_geometry"] == len(path.frames) and found["clearance"] < 0.1


def test_things_and_people_in_the_way_count_as_occlusion():
    stage, shot = stage_of(), shot_of(speakers=["A"])
    _solved, path = shoot(stage, shot)
    between = (path.position[0] + stage.sample.joints["A"]["eyes"][0]) / 2
    walls, _ = stages.room(furniture={"pillar": (between - 0.3, between + 0.3)})
    stage.obstacles = walls
    found = checks.shot_measures(stage, shot, path)
    assert found["occlusion"] > 0.5 and found["face_visible"] == 0


def test_crossing_the_line_is_a_flip_on_screen():
    stage = stage_of()
    first, second = (
        shot_of(type="two_shot", size="MS", subjects=["A", "B"]),
        shot_of("shot:2", type="two_shot", size="FS", subjects=["A", "B"], frame_start=1051, frame_end=1100),
    )
    paths = {s.id: shoot(stage, s)[1] for s in (first, second)}
    values = {n: v for n, _, v in checks.cut_measures(stage, [first, second], paths)}
    assert values == {"line_of_action": 0, "jump_cut": 0} or values["line_of_action"] == 0
    crossed = paths["shot:2"]
    crossed.position[:, 1] *= -1
    crossed.pan = math.pi - crossed.pan
    values = {n: v for n, _, v in checks.cut_measures(stage, [first, second], paths)}
    assert values["line_of_action"] == 1


def test_the_same_view_twice_is_a_jump_cut():
    stage = stage_of()
    first, second = shot_of(), shot_of("shot:2", frame_start=1051, frame_end=1100)
    _, path = shoot(stage, first)
    frames = checks.check_frames(second)
    same = type(path)(
        frames,
        *(np.repeat(v[:1], len(frames), 0) for v in (path.position, path.pan, path.tilt, path.roll, path.lens)),
        path.gate,
        path.aspect,
    )
    values = {n: v for n, _, v in checks.cut_measures(stage, [first, second], {"shot:1": path, "shot:2": same})}
    assert values["jump_cut"] == 1


def test_scene_report_counts_gaps_overlaps_and_unseen_speakers():
    stage = stage_of()
    beats = [Beat("b1", "dialogue", [1, 1], ["A"]), Beat("b2", "dialogue", [2, 2], ["B"])]
    scene = Scene("s", beats=beats)
    shots = [shot_of(speakers=["A"], frame_end=1060), shot_of("shot:2", frame_start=1051, frame_end=1080)]
    paths = {s.id: shoot(stage, s)[1] for s in shots}
    found = report.scene_measures(stage, scene, shots, paths)
    whole = {m["name"]: m["value"] for m in found if m["shot"] is None}
    assert whole["shot_overlap"] == 10 and whole["shot_gap"] == 20
    assert whole["speakers_seen"] == 0.5
    assert whole["feet"] < 0.01 and whole["people_overlap"] == 0
    assert all(set(m) == {"name", "scene", "shot", "value", "unit", "n", "definition"} for m in found)


def test_people_who_sink_or_stand_in_each_other_are_found():
    people = {"A": {"x": 0, "y": 0, "yaw": 0.0}, "B": {"x": 0.1, "y": 0, "yaw": 1.0}}
    stage = stage_of(people)
    for joint in stage.sample.joints["A"].values():
        joint[:, 2] -= 0.2
    found = {m["name"]: m["value"] for m in report.scene_measures(stage, Scene("s"), [], {})}
    assert abs(found["feet"] - 0.2) < 0.01 and found["people_overlap"] == 1


def test_shots_go_through_json():
    shots = [shot_of(measures={"clearance": 0.6}, azimuth=-32.0, pinned=["azimuth"], gate_mm=[36.0, 24.0], aspect=2.39)]
    data = shots_to_json(shots, 23.976)
    assert data["schema"] == "backlot.shots/1"
    assert shots_from_json(data).shots == shots
    asked = [
        "id",
        "name",
        "scene",
        "setup",
        "size",
        "type",
        "angle",
        "azimuth",
        "move",
        "lens_mm",
        "lens_end_mm",
        "gate_mm",
        "aspect",
        "subjects",
        "lines",
        "frame_start",
        "frame_end",
        "in_cut",
        "edit_start",
        "locked",
        "stale",
        "note",
        "status",
        "camera",
        "measures",
    ]
    assert set(asked) <= set(data["shots"][0])


def test_key_frame_of_a_move_is_where_it_pays_off():
    assert (
        moves.key_index("push_in", 9) == 8 and moves.key_index("pull_out", 9) == 0 and moves.key_index("static", 9) == 4
    )


def test_a_face_behind_its_own_shoulder_is_not_seen():
    stage, shot = stage_of(), shot_of()
    _, path = shoot(stage, shot)
    joints, frames = stage.sample.joints["A"], len(path.frames)
    for joint, points in joints.items():
        x, y, z = points.T
        joints[joint] = np.stack([x, z - 0.9, 0.15 - y], 1)  # on the back, head towards +y
    stage.sample.facing["A"][:] = 0.0
    stage.sample._windows.clear()
    sample = stage.sample.at(path.frames)
    eyes = joints["eyes"][0]
    for height, seen in ((0.05, False), (2.0, True)):
        path.position[:] = eyes + np.array([0.0, -2.5, height])
        path.pan[:], path.tilt[:] = math.pi, -math.atan2(height, 2.5)
        assert [checks.face_seen(stage, sample, path, i, "A") for i in range(frames)] == [seen] * frames
