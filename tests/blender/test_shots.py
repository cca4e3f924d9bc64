# SPDX-License-Identifier: GPL-3.0-or-later
"""Cameras in Blender: sampled, solved, keyed, measured as they stand, and left alone when an artist moved them."""

import math
import time

import numpy as np
import pytest
from yardstick import within

from backlot.addon.shots import build, checks, plan, report
from backlot.addon.shots.model import Rules
from backlot.addon.shots.sample import camera_path
from backlot.addon.shots.stage import at_frame
from backlot.addon.shots.visibility import enclosed
from backlot.addon.stage.geometry import yaw_towards
from backlot.addon.stage.plan import Act, Blocking, SetPlan, Span, Track, Wall
from backlot.addon.world.schema import Beat, Character, Emotion, Location, Scene, World

BONES = {  # height and place in statures for a figure facing -Y: head, tail
    "hips": ((0, 0, 0.53), (0, 0, 0.58)),
    "neck": ((0, 0, 0.82), (0, 0, 0.87)),
    "head": ((0, 0, 0.87), (0, 0, 1.0)),
    "upper_arm": ((0.11, 0, 0.82), (0.13, 0, 0.65)),
    "forearm": ((0.13, 0, 0.65), (0.14, -0.03, 0.48)),
    "hand": ((0.14, -0.03, 0.48), (0.14, -0.04, 0.42)),
    "thigh": ((0.05, 0, 0.53), (0.055, 0, 0.285)),
    "shin": ((0.055, 0, 0.285), (0.055, 0, 0.04)),
    "foot": ((0.055, 0, 0.04), (0.055, -0.07, 0.02)),
    "toe": ((0.055, -0.07, 0.012), (0.055, -0.11, 0.012)),
    "eye": ((0.02, -0.05, 0.936), (0.02, -0.08, 0.936)),
}
MIDDLE = ("hips", "neck", "head")


def stand_in(bpy, scene, ident, x, y, yaw, height=1.75, colour=(0.3, 0.4, 0.6, 1)):
    """A rig with the contract's bones and a body of boxes, standing at (x, y)."""
    data = bpy.data.armatures.new(ident)
    obj = bpy.data.objects.new(ident, data)
    scene.collection.objects.link(obj)
    bpy.context.window.scene = scene
    bpy.context.view_layer.objects.active = obj
    bpy.ops.object.mode_set(mode="EDIT")
    for name, (head, tail) in BONES.items():
        for side in [("", 1)] if name in MIDDLE else [(".L", 1), (".R", -1)]:
            bone = data.edit_bones.new(name + side[0])
            bone.head = [head[0] * side[1] * height, head[1] * height, head[2] * height]
            bone.tail = [tail[0] * side[1] * height, tail[1] * height, tail[2] * height]
    bpy.ops.object.mode_set(mode="OBJECT")
    obj.location, obj.rotation_euler = (x, y, 0), (0, 0, yaw)
    obj["backlot_kind"], obj["backlot_character"], obj["backlot_id"] = "performer", ident, f"{scene.name}/{ident}"
    for low, high, size in ((0.0, 0.5, 0.12), (0.5, 0.83, 0.22), (0.86, 1.0, 0.11), (0.92, 0.94, 0.13)):
        box(
            bpy,
            scene,
            f"{ident} body",
            (0, -0.01 * height * (size == 0.13), (low + high) / 2 * height),
            (size * height, 0.1 * height, (high - low) * height),
            colour,
            obj,
        )
    return obj


def box(bpy, scene, name, centre, size, colour=(0.6, 0.6, 0.58, 1), parent=None):
    mesh = bpy.data.meshes.new(name)
    corners = [(x * size[0] / 2, y * size[1] / 2, z * size[2] / 2) for z in (-1, 1) for y in (-1, 1) for x in (-1, 1)]
    faces = [(0, 2, 3, 1), (4, 5, 7, 6), (0, 1, 5, 4), (2, 6, 7, 3), (0, 4, 6, 2), (1, 3, 7, 5)]
    mesh.from_pydata(corners, [], faces)
    obj = bpy.data.objects.new(name, mesh)
    obj.location, obj.parent, obj.color = centre, parent, colour
    if parent is not None:
        obj["backlot_kind"] = "performer"
    scene.collection.objects.link(obj)
    return obj


def place(width=6.0, depth=5.0, height=2.7):
    w, d = width / 2, depth / 2
    walls = [
        Wall("front", (-w, -d), (w, -d), height, wild=True),
        Wall("right", (w, -d), (w, d), height),
        Wall("back", (w, d), (-w, d), height),
        Wall("left", (-w, d), (-w, -d), height),
    ]
    return SetPlan("loc", "living_room", floor=((-w, -d), (w, -d), (w, d), (-w, d)), height=height, walls=walls)


def build_room(bpy, scene, set_plan):
    (w, d), h = set_plan.floor[2], set_plan.height
    box(bpy, scene, "floor", (0, 0, -0.05), (2 * w + 0.2, 2 * d + 0.2, 0.1), (0.45, 0.4, 0.33, 1))
    box(bpy, scene, "ceiling", (0, 0, h + 0.05), (2 * w, 2 * d, 0.1))
    for name, centre, size in (
        ("front", (0, -d - 0.06, h / 2), (2 * w, 0.12, h)),
        ("back", (0, d + 0.06, h / 2), (2 * w, 0.12, h)),
        ("left", (-w - 0.06, 0, h / 2), (0.12, 2 * d, h)),
        ("right", (w + 0.06, 0, h / 2), (0.12, 2 * d, h)),
    ):
        box(bpy, scene, name, centre, size, (0.65, 0.68, 0.66, 1))
    box(bpy, scene, "table", (0, 0, 0.37), (0.8, 0.7, 0.74), (0.5, 0.35, 0.2, 1))
    box(bpy, scene, "cabinet", (-1.9, 2.2, 0.9), (1.2, 0.5, 1.8), (0.4, 0.3, 0.25, 1))


def script():
    """A talk of two people that grows hotter, with an action between."""
    beats, spans, t = [], [], 0.5
    for k in range(9):
        who = "ann" if k % 2 == 0 else "bob"
        kind, length = ("action", 2.0) if k == 4 else ("dialogue", 2.0 + 0.5 * (k % 4) + 5 * (k == 6))
        beats.append(Beat(f"b{k}", kind, [10 + k, 10 + k], [who], text=f"Line {k}", emotion=Emotion(0, 0.1 + 0.09 * k)))
        spans.append(Span(f"b{k}", t, t + length))
        t += length + 0.4
    scene = Scene(
        "s1",
        "1",
        "INT. ROOM - DAY",
        [1, 30],
        "INT",
        "loc",
        "ROOM",
        beats=beats,
        speaking=["ann", "bob"],
        present=["ann", "bob"],
    )
    world = World(
        characters=[Character("ann", "ANN"), Character("bob", "BOB")],
        locations=[Location("loc", "ROOM")],
        scenes=[scene],
    )
    tracks = [Track(who, [Act("stand", 0, t)]) for who in ("ann", "bob")]
    return world, scene, Blocking("s1", t, spans, tracks)


@pytest.fixture
def staged(empty_file):
    bpy = empty_file
    world, scene, blocking = script()
    made = bpy.data.scenes.new("SC001")
    made.render.fps, made.frame_start = 24, 1001
    made.frame_end = 1001 + math.ceil(blocking.duration * 24) - 1
    set_plan = place()
    build_room(bpy, made, set_plan)
    a, b = (-0.8, 0.1), (0.85, -0.1)
    stand_in(bpy, made, "ann", *a, yaw_towards(a, b), 1.66, (0.6, 0.3, 0.3, 1))
    stand_in(bpy, made, "bob", *b, yaw_towards(b, a), 1.82)
    bpy.context.view_layer.update()
    shots = plan.plan_scene(scene, world, blocking, set_plan, 24.0, Rules(), code="SC001")
    return bpy, made, world, scene, blocking, set_plan, shots


def shoot(staged):
    _bpy, made, _world, _scene, blocking, set_plan, shots = staged
    stage = build.stage_of(made, shots, set_plan, blocking, Rules())
    return stage, build.shoot(made, shots, stage)


def cameras(made):
    return {o.name: o for o in made.objects if o.type == "CAMERA"}


def test_every_shot_gets_its_camera(staged):
    _bpy, made, *_ = staged
    _, shots = shoot(staged)
    found = cameras(made)
    for shot in shots:
        obj = found[shot.camera]
        assert obj.name == shot.name and obj.name.startswith("SC001_SH")
        assert obj.data.sensor_fit == "HORIZONTAL"
        assert obj.data.sensor_width == pytest.approx(24.89) and obj.data.lens == pytest.approx(shot.lens_mm, abs=1e-3)
        assert obj["backlot_kind"] == "camera" and obj["backlot_id"] == shot.id
        assert shot.setup and shot.status == "solved"


def test_measured_cameras_meet_their_sizes(staged):
    _, shots = shoot(staged)
    for shot in shots:
        assert shot.measures["size_error"] <= 0.03, shot.name
        assert shot.measures["headroom_error"] < 0.01, shot.name
        assert shot.measures["off_screen"] == 0 and shot.measures["camera_in_geometry"] == 0
        assert shot.measures["face_visible"] == 1 or not shot.speakers


def test_blender_sees_what_the_solver_sees(staged):
    _bpy, made, *_ = staged
    from bpy_extras.object_utils import world_to_camera_view
    from mathutils import Vector

    stage, shots = shoot(staged)
    made.render.resolution_x, made.render.resolution_y = 1920, 1080
    for shot in shots[:4]:
        obj = cameras(made)[shot.camera]
        made.frame_set(shot.frame_start)
        path = camera_path(made, obj, [float(shot.frame_start)], shot.aspect)
        eyes = stage.sample.at(path.frames).joints[shot.subjects[0]]["eyes"]
        x, y, _ = path.project(eyes[:, None])
        seen = world_to_camera_view(made, obj, Vector(eyes[0]))
        assert seen.x * 2 - 1 == pytest.approx(x[0, 0], abs=2e-3) and seen.y * 2 - 1 == pytest.approx(y[0, 0], abs=2e-3)


def test_moves_are_keys_and_still_shots_have_none(staged):
    _bpy, made, _world, _scene, _blocking, _set_plan, shots = staged
    for shot, move in zip(shots, ("push_in", "arc", "zoom", "static", "pull_out", "handheld")):
        shot.move, shot.pinned = move, ["move"]
    _, shots = shoot(staged)
    for shot in shots[:6]:
        obj = cameras(made)[shot.camera]
        if shot.move == "static":
            assert obj.animation_data is None or obj.animation_data.action is None
        else:
            keyed = obj.data if shot.move == "zoom" else obj
            assert keyed.animation_data.action is not None
        path = camera_path(made, obj, np.arange(shot.frame_start, shot.frame_end + 1), shot.aspect)
        moved = np.linalg.norm(path.position[-1] - path.position[0])
        assert moved > 0.1 if shot.move in ("push_in", "arc", "pull_out") else moved < 0.1
        assert (np.ptp(path.lens) > 2) == (shot.move == "zoom")
        turn = np.abs(np.diff(path.pan))
        assert np.degrees(turn.max()) * 24 < 60


def test_a_camera_that_an_artist_moved_stays(staged):
    _bpy, made, _world, _scene, _blocking, _set_plan, shots = staged
    stage, shots = shoot(staged)
    obj = cameras(made)[shots[2].camera]
    obj.location.x += 0.4
    place = tuple(obj.location)
    again = build.shoot(made, shots, stage)
    assert tuple(obj.location) == place
    assert "by hand" in again[2].note
    assert again[2].measures["size_pass"] == 0 or again[2].measures != shots[2].measures


def test_a_deleted_camera_takes_its_shot_out_of_the_cut(staged):
    bpy, made, *_ = staged
    stage, shots = shoot(staged)
    bpy.data.objects.remove(cameras(made)[shots[1].camera])
    again = build.shoot(made, shots, stage)
    assert not again[1].in_cut and again[1].camera == ""
    assert len(cameras(made)) == len(shots) - 1


def test_solving_one_shot_again_is_quick_and_touches_no_other(staged):
    _bpy, made, _world, _scene, blocking, set_plan, _ = staged
    _, shots = shoot(staged)
    places = {o.name: tuple(o.location) for o in cameras(made).values()}
    shot = shots[4]
    shot.size, shot.pinned = "FS", ["size"]
    build.resolve(made, shot, None, None, set_plan, blocking)
    started = time.thread_time()
    shot.size = "CU"
    new = build.resolve(made, shot, None, None, set_plan, blocking)
    assert within(time.thread_time() - started, 0.4)
    assert new.measures["size_pass"] == 1 and new.size == "CU"
    changed = [n for n, o in cameras(made).items() if tuple(o.location) != places[n]]
    assert changed == [shot.camera]


def test_shooting_again_changes_nothing(staged):
    _bpy, made, *_ = staged
    stage, shots = shoot(staged)
    places = {o.name: tuple(o.matrix_world.col[3]) for o in cameras(made).values()}
    again = build.shoot(made, shots, stage)
    assert {o.name: tuple(o.matrix_world.col[3]) for o in cameras(made).values()} == places
    assert [s.name for s in again] == [s.name for s in shots]


def test_the_report_of_a_good_scene_is_clean(staged):
    _bpy, made, _world, scene, *_ = staged
    stage, shots = shoot(staged)
    found = cameras(made)
    paths = {s.id: camera_path(made, found[s.camera], checks.check_frames(s), s.aspect) for s in shots}
    measures = report.scene_measures(stage, scene, shots, paths)
    values = {}
    for m in measures:
        values.setdefault(m["name"], []).append(m["value"])
    assert values["speakers_seen"] == [1.0] and values["shot_gap"] == [0] and values["shot_overlap"] == [0]
    assert sum(values["line_of_action"]) == 0 and sum(values["jump_cut"]) == 0
    assert values["people_overlap"] == [0]


def test_the_camera_looks_through_the_wild_wall(staged):
    _bpy, made, _world, _scene, blocking, set_plan, shots = staged
    shots = shots[:1]
    shots[0].size, shots[0].type, shots[0].pinned = "FS", "master", ["size"]
    stage = build.stage_of(made, shots, set_plan, blocking, Rules())
    assert stage.obstacles.wild == {"front", "ceiling"}
    assert stage.obstacles.ray(np.array([0, -4.0, 1.5]), np.array([0, 1.0, 0]), 3.0)[1] == "front"
    assert stage.obstacles.nearest(np.array([0, -2.4, 1.5]), 0.3) is None
    assert stage.obstacles.nearest(np.array([0, 2.4, 1.5]), 0.3) is not None


def test_a_vehicle_that_comes_and_goes_is_solid_while_it_is_there(staged):
    bpy, made, _world, _scene, blocking, set_plan, shots = staged
    car = box(bpy, made, "car", (1.8, -1.6, 0.8), (1.0, 1.2, 1.2))
    made.frame_set(made.frame_start)
    for frame, hidden, x in ((made.frame_start, False, 1.8), (made.frame_start + 60, True, 0.0)):
        car.hide_render, car.location.x = hidden, x
        car.keyframe_insert("hide_render", frame=frame)
        car.keyframe_insert("location", frame=frame)
    made.frame_set(made.frame_start + 90)
    stage = build.stage_of(made, shots, set_plan, blocking, Rules())
    lens = np.array([1.8, -1.6, 0.8])
    assert enclosed(at_frame(stage, made.frame_start), lens)
    assert not enclosed(at_frame(stage, made.frame_start + 80), lens)
