# SPDX-License-Identifier: GPL-3.0-or-later
"""Solved cameras: exact sizes, right side of the line, nothing in the way, on many random stages."""

import math
import time

import numpy as np
import pytest
import stages
from yardstick import within

from backlot.addon.shots import checks, instead, sizes, solve
from backlot.addon.shots import stage as staging
from backlot.addon.shots.model import Shot


def talk(rng, walk=None):
    """Two people of random height, standing or sitting, who look at each other."""
    angle, apart, middle = rng.uniform(0, 2 * math.pi), rng.uniform(0.9, 2.2), rng.uniform(-0.6, 0.6, 2)
    half = np.array([math.cos(angle), math.sin(angle)]) * apart / 2
    people = {}
    for name, sign in (("A", 1), ("B", -1)):
        place, other = middle + half * sign, middle - half * sign
        yaw = math.atan2(other[0] - place[0], -(other[1] - place[1])) + rng.normal(0, 0.25)
        people[name] = {
            "x": place[0],
            "y": place[1],
            "yaw": yaw,
            "height": rng.uniform(1.5, 1.95),
            "sitting": bool(rng.random() < 0.5),
        }
        if walk is not None:
            people[name].update(walk=walk, sitting=False)
    return people


def stage_of(people, furniture=None, **options):
    sample = stages.sample(people)
    obstacles, floor = stages.room(furniture=furniture)
    line = staging.find_line(sample, ["A", "B"], 0.0)
    return staging.Stage(sample, obstacles, line=line, floor=floor, **options)


def shot_of(**options):
    return Shot("shot:x", **{"frame_start": 1001, "frame_end": 1080, "subjects": ["A"], **options})


def measured(stage, shot):
    solved = solve.solve(stage, shot)
    assert solved is not None
    shot.size, shot.move = solved.size, solved.move
    path = solve.path_of(stage, shot, solved, checks.check_frames(shot))
    return solved, path, checks.shot_measures(stage, shot, path)


@pytest.mark.parametrize("size", sizes.SIZES)
def test_singles_have_their_size(size):
    rng = np.random.default_rng(11)
    for trial in range(12):
        table = {"table": ((-0.4, -0.4, 0), (0.4, 0.4, 0.74))} if trial % 2 else None
        _solved, _, found = measured(stage_of(talk(rng), table), shot_of(size=size))
        assert found["size_error"] <= 0.03
        assert found["headroom_error"] < 0.005
        assert found["face_visible"] == 1.0 or size in ("WS", "EWS")
        assert found["clearance"] >= 0.25


@pytest.mark.parametrize("kind, size", [("ots", "MCU"), ("two_shot", "MS"), ("two_shot", "MFS"), ("master", "WS")])
def test_pairs_are_framed_from_one_side_of_the_line(kind, size):
    rng = np.random.default_rng(17)
    good = 0
    for _ in range(20):
        stage = stage_of(talk(rng))
        _, path, found = measured(stage, shot_of(type=kind, size=size, subjects=["A", "B"]))
        assert staging.side_of(stage.line, stage.sample, 0, path.position[:1])[0] > 0
        assert found["clearance"] >= 0.2
        good += found["size_pass"] and found["headroom_error"] < 0.005 and found["off_screen"] == 0
    assert good >= 19


def test_over_the_shoulder_shows_the_shoulder_beside_the_face():
    rng = np.random.default_rng(23)
    seen = made = 0
    for _ in range(20):
        stage = stage_of(talk(rng))
        solved, path, _ = measured(stage, shot_of(type="ots", size="MCU", subjects=["A", "B"]))
        if solved.type != "ots":
            continue  # a clean single rather than a bad view over a shoulder
        made += 1
        joints = stage.sample.at(path.frames).joints
        near = np.stack([joints["B"][n] for n in ("eyes", "shoulder.L", "shoulder.R")], 1)
        x, _, depth = path.project(np.concatenate([near, joints["A"]["eyes"][:, None]], 1))
        assert depth[0, :3].min() < depth[0, 3]
        inside = (np.abs(x[0, :3]) < 1).any()
        clear = np.sign(x[0, 0]) != np.sign(x[0, 3])
        seen += bool(inside and clear)
    assert made >= 16 and seen == made


@pytest.mark.parametrize("aspect", [2.39, 16 / 9, 1.0, 9 / 16])
def test_framing_follows_the_picture_ratio(aspect):
    rng = np.random.default_rng(29)
    for size in ("CU", "MS", "FS"):
        _, _, found = measured(stage_of(talk(rng)), shot_of(size=size, aspect=aspect))
        assert found["size_error"] <= 0.03 and found["headroom_error"] < 0.005 and found["off_screen"] == 0


@pytest.mark.parametrize("size", ["MCU", "MS"])
@pytest.mark.parametrize("facing", [0.0, 0.7, -1.2, 1.5])
@pytest.mark.parametrize("move", ["static", "pan"])
def test_who_lies_is_seen_from_a_side_not_over_the_feet(size, facing, move):
    stage = stage_of({"A": {"x": 0, "y": 0, "yaw": 0.0}})
    count = len(stage.sample.frames)
    lies = np.arange(count) < (count if move == "static" else count * 0.7)  # then gets up
    for joint, points in stage.sample.joints["A"].items():
        x, y, z = points.T
        flat = np.stack([x, z - 0.9, 0.15 - y], 1)  # on the back, head towards +y
        stage.sample.joints["A"][joint] = np.where(lies[:, None], flat, points)
    stage.sample.facing["A"][:] = facing
    _, path, _ = measured(stage, shot_of(size=size, subjects=["A"], speakers=["A"], move=move))
    way = path.position[0] - stage.sample.joints["A"]["eyes"][0]
    along = way[1] / np.linalg.norm(way[:2])
    assert -0.6 < along < 0.9 and path.position[0, 2] > 0.2


def test_a_wide_shot_of_a_room_leaves_out_who_stands_too_far_off():
    people = {n: {"x": x, "y": 0.5, "yaw": 0.0} for n, x in zip("ABCD", (-0.8, 0.0, 0.8, 9.0))}
    closest = instead.instead(stage_of(people), shot_of(type="establishing", size="WS", subjects=list("ABCD")), False)
    assert ("establishing", None, ["A", "B", "C"]) in list(closest)
    near = stage_of({n: how for n, how in people.items() if n != "D"})
    assert not list(instead.instead(near, shot_of(type="establishing", size="WS", subjects=list("ABC")), False))


@pytest.mark.parametrize("yaw, seen", [(0.0, True), (math.pi, False)])
def test_a_wide_shot_knows_whether_the_speaker_faces_it(yaw, seen):
    stage = stage_of({"A": {"x": 0, "y": 0.5, "yaw": 0.0}})
    shot = shot_of(type="master", size="WS", subjects=["A"], speakers=["A"])
    solved = solve.solve(stage, shot)
    turned = stage_of({"A": {"x": 0, "y": 0.5, "yaw": yaw}})
    assert solve._speaks(turned, shot, solved) == seen
    assert solve._speaks(turned, shot_of(type="master", size="WS", subjects=["A"]), solved)


def test_furniture_between_is_avoided():
    people = {"A": {"x": 0, "y": 0.5, "yaw": 0.0}}
    front = {"shelf": ((-0.7, -0.6, 0), (0.7, -0.5, 2.0))}
    for size in ("MCU", "MS", "FS"):
        _, _path, found = measured(stage_of(people, front), shot_of(size=size))
        assert found["face_visible"] == 1.0
        assert found["occlusion"] < 0.35


def test_camera_behind_a_wild_wall_clips_it_away():
    people = {"A": {"x": 0, "y": 0, "yaw": 0.0}}
    sample = stages.sample(people)
    obstacles, floor = stages.room(3.0, 2.4)
    stage = staging.Stage(sample, obstacles, floor=floor)
    solved, _path, found = measured(stage, shot_of(size="FS"))
    assert staging.outside_by(floor, solved.pose.position[None, :2])[0] > 0
    assert solved.pose.clip > 0.05 and found["face_visible"] == 1.0
    closed, _ = stages.room(3.0, 2.4, wild=False)
    stage.obstacles = closed
    boxed = solve.solve(stage, shot_of(size="FS"))
    assert boxed.cost > solved.cost + 1 or staging.outside_by(floor, boxed.pose.position[None, :2])[0] == 0


def test_what_the_artist_pinned_is_kept():
    rng = np.random.default_rng(31)
    stage = stage_of(talk(rng))
    shot = shot_of(
        size="MCU", azimuth=-65.0, lens_mm=85.0, height_m=1.9, pinned=["azimuth", "lens_mm", "height_m", "size"]
    )
    solved, path, found = measured(stage, shot)
    assert solved.azimuth == -65.0 and solved.pose.lens == 85.0
    assert abs(path.position[0, 2] - 1.9) < 1e-6 and found["size_error"] < 0.03
    way = path.position[0, :2] - stage.sample.joints["A"]["eyes"][0, :2]
    bearing = math.atan2(way[0], -way[1])
    off = math.degrees(bearing - stage.sample.facing["A"][0])
    assert abs((off + 65 + 180) % 360 - 180) < 6


@pytest.mark.parametrize("angle, low, high", [("low", -0.75, -0.15), ("high", 0.15, 0.75), ("overhead", 1.1, 1.6)])
def test_angles_look_up_and_down(angle, low, high):
    sample = stages.sample({"A": {"x": 0, "y": 0, "yaw": 0.4}})
    stage = staging.Stage(sample, interior=False)
    solved, _, _found = measured(stage, shot_of(size="MS", angle=angle))
    assert low < -solved.pose.tilt < high


def test_a_second_shot_on_the_same_face_is_no_jump_cut():
    rng = np.random.default_rng(37)
    for _ in range(10):
        stage = stage_of(talk(rng))
        first, second = shot_of(size="MCU"), shot_of(size="MCU", frame_start=1081, frame_end=1100)
        second.id = "shot:y"
        one = solve.solve(stage, first)
        two = solve.solve(stage, second, (first, one))
        paths = {s.id: solve.path_of(stage, s, v, checks.check_frames(s)) for s, v in ((first, one), (second, two))}
        values = {name: value for name, _, value in checks.cut_measures(stage, [first, second], paths)}
        assert values["jump_cut"] == 0


@pytest.mark.parametrize("move", ["pan", "lead", "follow", "truck"])
def test_walkers_stay_in_frame(move):
    people = {"A": {"x": 0, "y": 4, "yaw": 0.0, "walk": (0.0, -6.0)}}
    sample = stages.sample(people, frames=40)
    stage = staging.Stage(sample, interior=False)
    shot = shot_of(size="FS" if move == "pan" else "MFS", move=move, pinned=["move"], frame_end=1100)
    solved, path, found = measured(stage, shot)
    assert solved.move == move
    assert found["off_screen"] == 0 and found["misplaced"] < 0.15
    assert found["speed"] < 2.5
    if move in ("lead", "follow"):
        distance = np.linalg.norm(stage.sample.at(path.frames).joints["A"]["eyes"] - path.position, axis=1)
        assert np.ptp(distance) < 0.6


def test_a_still_camera_turns_with_someone_who_walks():
    people = {"A": {"x": -1.5, "y": 0.5, "yaw": math.pi / 2, "walk": (3.0, 0.0)}}
    stage = staging.Stage(stages.sample(people, frames=30), interior=False)
    solved, _, found = measured(stage, shot_of(size="MS"))
    assert solved.move in ("pan", "lead") and found["off_screen"] == 0


def test_inserts_fill_the_frame_with_the_thing():
    low, high = np.array([0.1, -0.05, 0.74]), np.array([0.22, 0.05, 0.86])
    corners = [[x, y, z] for x in (low[0], high[0]) for y in (low[1], high[1]) for z in (low[2], high[2])]
    sample = stages.sample({"A": {"x": 0, "y": 0.6, "yaw": 0.0}}, boxes={"cup": corners})
    obstacles, floor = stages.room(furniture={"table": ((-0.5, -0.4, 0), (0.5, 0.4, 0.74))})
    stage = staging.Stage(sample, obstacles, floor=floor)
    shot = shot_of(type="insert", size="CU", subjects=["cup"])
    solved = solve.solve(stage, shot)
    path = solve.path_of(stage, shot, solved, [1001.0, 1050.0])
    x, y, depth = path.project(np.repeat(np.array(corners)[None], 2, 0))
    assert np.abs(x).max() < 0.9 and np.abs(y).max() < 0.9 and depth.min() > 0.1
    assert np.ptp(y[0]) > 0.5


def test_solving_is_quick_enough_to_drag_a_slider():
    rng = np.random.default_rng(41)
    stage = stage_of(talk(rng))
    started = time.thread_time()
    for size in ("CU", "MCU", "MS", "FS"):
        solve.solve(stage, shot_of(size=size))
    assert within((time.thread_time() - started) / 4, 0.3)


def test_nothing_on_stage_gives_no_person_shot_but_a_view_of_the_place():
    stage = staging.Stage(stages.sample({}, frames=2), interior=False, bounds=((-5, -5, 0), (5, 5, 3)))
    solved = solve.solve(stage, shot_of(type="establishing", size="EWS", subjects=[]))
    assert solved is not None and solved.pose.position[2] > 0.5


def test_speakers_show_their_faces_whichever_way_they_turn():
    rng = np.random.default_rng(43)
    for kind in ("single", "ots"):
        for _ in range(6):
            stage = stage_of(talk(rng))
            who = ["A", "B"] if kind == "ots" else ["A"]
            _, _, found = measured(stage, shot_of(type=kind, size="MCU", subjects=who, speakers=["A"]))
            assert found["face_angle"] <= 60 and found["face_visible"] == 1


def test_no_camera_stands_outside_a_window_or_a_firm_wall():
    people = {"A": {"x": 0, "y": 1.9, "yaw": math.pi}}  # looks out of the window in the back wall
    walls, floor = stages.room(wild=False)
    glass = walls.low[walls.names.index("wall.back")], walls.high[walls.names.index("wall.back")]
    keep = [k for k, name in enumerate(walls.names) if name != "wall.back"]
    walls.names, walls.low, walls.high = [walls.names[k] for k in keep], walls.low[keep], walls.high[keep]
    pane = stages.Boxes({"pane": glass})
    walls.pane = lambda origin, way, distance=math.inf: pane.ray(origin, way, min(distance, 99.0)) is not None
    firm = np.array([(floor[2], floor[3])])
    for walled in (None, firm):
        stage = staging.Stage(stages.sample(people), walls, floor=floor, firm=walled)
        solved = solve.solve(stage, shot_of(size="MS"))
        assert staging.outside_by(floor, solved.pose.position[None, :2])[0] == 0


def test_a_large_thing_before_the_lens_is_avoided():
    people = {"A": {"x": 0, "y": 0, "yaw": 0.0}}
    car = {"car": ((-0.9, -2.2, 0), (3.0, -0.5, 1.3))}
    stage = staging.Stage(stages.sample(people), stages.Boxes(car), interior=False)
    for size in ("MCU", "MS", "MFS"):
        _, _, found = measured(stage, shot_of(size=size))
        assert found["foreground_share"] <= 0.08 and found["occlusion"] < 0.3


def test_an_element_of_extras_can_be_the_subject():
    crowd = {f"extra:extras:dancers:{k}": {"x": 0.8 * k, "y": 0.4 * (k % 2), "yaw": 0.0} for k in range(5)}
    stage = staging.Stage(stages.sample(crowd), interior=False)
    shot = shot_of(type="group", size="FS", subjects=["extras:dancers"])
    solved = solve.solve(stage, shot)
    assert sorted(solved.subjects) == sorted(crowd)
    path = solve.path_of(stage, shot, solved, [1001.0, 1080.0])
    eyes = np.stack([stage.sample.at(path.frames).joints[p]["eyes"] for p in crowd], 1)
    x, y, depth = path.project(eyes)
    assert np.abs(x).max() < 1 and np.abs(y).max() < 1 and depth.min() > 0
    assert checks.shot_measures(stage, shot, path)["face_visible"] == 1


def test_what_the_script_asked_for_is_kept():
    rng = np.random.default_rng(47)
    stage = stage_of(talk(rng), {"shelf": ((-3, -0.1, 0), (3, 0.1, 2.2))})
    shot = shot_of(type="two_shot", size="MFS", subjects=["A", "B"], move="push_in", asked=["type", "size", "move"])
    solved = solve.solve(stage, shot)
    assert (solved.type, solved.size, solved.move) == ("two_shot", "MFS", "push_in")


def test_somebody_who_bends_down_at_the_end_of_a_pan_is_framed_upright():
    people = {"A": {"x": -1.0, "y": 0, "yaw": 0.6, "walk": (2.0, 0.0)}}
    sample = stages.sample(people, frames=21)
    joints = sample.joints["A"]
    for name in ("crown", "eyes", "chin", "shoulder.L", "shoulder.R"):
        joints[name][-3:, 2] -= 0.55
        joints[name][-3:, 1] -= 0.6
    stage = staging.Stage(sample, interior=False)
    shot = shot_of(size="MS", move="pan", pinned=["move"], frame_end=1100)
    solved, _, found = measured(stage, shot)
    assert solved.key < 1090 and found["misplaced"] == 0


@pytest.mark.parametrize("at", [0.25, 0.5, 0.72])
def test_who_jumps_up_stays_in_frame_with_a_second_who_does_not(at):
    """Short jumps, between the frames of a coarse look, and a little way with them for a camera that goes along."""
    people = {
        "A": {"x": -1.0, "y": 0, "yaw": math.pi / 2, "walk": (1.5, 1.5)},
        "B": {"x": 1.0, "y": 0, "yaw": -math.pi / 2, "walk": (1.2, 1.2)},
    }
    sample = stages.sample(people, frames=41)
    rise = 1.5 * np.maximum(1 - np.abs(np.linspace(0, 1, 41) - at) / 0.07, 0)
    for joint in sample.joints["A"].values():
        joint[:, 2] += rise
    stage = staging.Stage(sample, interior=False)
    shot = shot_of(type="two_shot", size="MFS", subjects=["A", "B"], move="lead", pinned=["move"], frame_end=1100)
    solved = solve.solve(stage, shot)
    path = solve.path_of(stage, shot, solved, sample.frames)
    for performer in "AB":
        x, y, depth = path.project(sample.joints[performer]["crown"][:, None])
        assert np.abs(x).max() < 1 and y.max() < 1.02 and depth.min() > 0
