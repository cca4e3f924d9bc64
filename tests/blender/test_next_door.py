# SPDX-License-Identifier: GPL-3.0-or-later
"""The room next door is there when its door is open, for the eye and for the camera's rays, whoever moves it."""

import math

import bpy
import numpy as np
import pytest

from backlot.addon import film
from backlot.addon.progress import run
from backlot.addon.shots.solid import solid_of
from backlot.addon.stage.build_location import plan_of
from backlot.addon.stage.staged import staged_scenes

SCRIPT = """INT. HOUSE - KITCHEN - DAY

NORA (35) and BEN (38) wait.

BEN
Well.

Ben goes into the living room.

INT. HOUSE - LIVING ROOM - DAY

Ben comes in from the kitchen.
"""


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    path = tmp_path_factory.mktemp("house") / "house.fountain"
    path.write_text(SCRIPT, encoding="utf-8")
    film.new()
    world = film.read_world(path)
    run(film.stage(world))
    return world, [staged_scenes()[s.id] for s in world.scenes]


def sights(scene):
    return [o for o in scene.objects if o.instance_type == "COLLECTION" and o.instance_collection]


def test_each_shows_the_other_and_no_mesh_is_made_twice(house):
    _, scenes = house
    for scene, other in zip(scenes, reversed(scenes), strict=True):
        (sight,) = sights(scene)
        root, _ = plan_of(other)
        shown, there = set(sight.instance_collection.all_objects), set(root.all_objects)
        assert shown < there
        assert {o.get("backlot_piece") for o in there - shown if o.type == "MESH"} == {"outside"}


def test_a_camera_looks_through_the_door_into_the_room(house):
    _, scenes = house
    for scene in scenes:
        root, plan = plan_of(scene)
        (way,) = plan.ways
        door = next(o for o in plan.openings if o.id == way.opening)
        out = np.array([-math.sin(door.yaw), math.cos(door.yaw)])
        own, graph = {o.name for o in root.all_objects if o.type == "MESH"}, scene.view_layers[0].depsgraph
        origin, down = (*(np.array(door.location[:2]) + out * 0.5), 1.0), (0, 0, -1)
        hit = scene.ray_cast(graph, origin, down)
        assert hit[0] and hit[1].z == pytest.approx(0, abs=0.05) and hit[4].name not in own  # the other room's floor
        reach, name = solid_of(scene, [scene.frame_start]).ray(origin, down, 2.0)
        assert reach == pytest.approx(1.0, abs=0.05) and name == hit[4].name


def test_who_goes_next_door_stands_there(house):
    _, scenes = house
    scene = scenes[0]
    _, plan = plan_of(scene)
    ben = next(o for o in scene.objects if o.type == "ARMATURE" and "ben" in o["backlot_character"])
    frames = range(scene.frame_start, scene.frame_end + 1)
    low, high = np.min(plan.floor, axis=0), np.max(plan.floor, axis=0)
    outside = []
    for frame in frames:
        scene.frame_set(frame)
        x, y = ben.matrix_world.to_translation()[:2]
        outside.append(not (low[0] <= x <= high[0] and low[1] <= y <= high[1]))
    assert not outside[0] and outside[-1]


def test_what_the_artist_moves_there_stays_and_the_rest_is_told_once(house):
    world, scenes = house
    (sight,) = sights(scenes[0])
    sight.location.z += 0.5
    run(film.stage(world))
    assert sights(scenes[0]) == [sight] and sight.location.z == pytest.approx(0.5)
    assert len([c for c in bpy.data.collections if c.name.endswith("inside")]) == 2
