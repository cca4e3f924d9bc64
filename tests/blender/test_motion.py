# SPDX-License-Identifier: GPL-3.0-or-later
"""Performances in Blender: the evaluated rig stands where the solver says, and re-staging replaces the action."""

import numpy as np
import pytest

from backlot.addon.stage import build_motion, motion
from backlot.addon.stage.figure import joints
from backlot.addon.stage.plan import Act, Gaze, Track

bpy = pytest.importorskip("bpy")
FIRST = 1001


@pytest.fixture
def rig():
    bones = joints(1.7, 1.0, 30, 1.0)
    data = bpy.data.armatures.new("mover")
    obj = bpy.data.objects.new("mover", data)
    bpy.context.scene.collection.objects.link(obj)
    bpy.context.view_layer.objects.active = obj
    bpy.ops.object.mode_set(mode="EDIT")
    for name, head, tail, parent in bones:
        edit = data.edit_bones.new(name)
        edit.head, edit.tail, edit.roll = head, tail, 0.0
        edit.parent = data.edit_bones[parent] if parent else None
    bpy.ops.object.mode_set(mode="OBJECT")
    yield obj, motion.Skeleton(bones)
    bpy.data.objects.remove(obj)
    bpy.data.armatures.remove(data)


def play(skeleton):
    acts = [
        Act("stand", 0, 1, (0, 0, 0), 0),
        Act("walk", 1, 5, (2, -3, 0), 1, ((0, 0), (0, -2), (2, -3))),
        Act("sit_down", 5, 6.5, (1.7, -2.8, 0.45), 1),
        Act("talk", 6.5, 8, (1.7, -2.8, 0.45), 1, params={"text": "Good evening to you."}),
    ]
    return motion.perform(Track("mover", acts, gaze=[Gaze(0, point=(3, -3, 1.5))]), skeleton, 24, 192)


def test_rest_rotation_is_blenders(rig):
    obj, skeleton = rig
    for bone in obj.data.bones:
        ours = motion.skeleton.rest_matrix(skeleton.tail[bone.name] - skeleton.head[bone.name])
        assert np.abs(np.array(bone.matrix_local.to_3x3()) - ours).max() < 2e-4, bone.name


def test_evaluated_rig_is_the_performance(rig):
    obj, skeleton = rig
    performance = play(skeleton)
    build_motion.write(obj, performance, FIRST)
    pose = motion.forward(performance, skeleton)
    for frame in (0, 40, 71, 110, 140, 191):
        bpy.context.scene.frame_set(FIRST + frame)
        for name, (joint, _, _) in pose.items():
            there = obj.matrix_world @ obj.pose.bones[name].head
            assert np.linalg.norm(np.array(there) - joint[frame]) < 3e-3, (name, frame)


def test_feet_hold_between_frames_too(rig):
    obj, skeleton = rig
    build_motion.write(obj, play(skeleton), FIRST)
    places = []
    for frame in np.arange(150, 185, 0.5):
        bpy.context.scene.frame_set(FIRST + int(frame), subframe=frame % 1)
        places.append(obj.matrix_world @ obj.pose.bones["foot.L"].head)
    assert np.ptp(np.array(places), axis=0).max() < 0.01


def test_keys_are_left_out_where_lines_do_as_well(rig):
    obj, skeleton = rig
    performance = play(skeleton)
    dense = sum(rotation.size for rotation in performance.rotations.values())
    counts = {}
    for far in (False, True):
        action = build_motion.write(obj, performance, FIRST, far=far)
        curves = action.layers[0].strips[0].channelbags[0].fcurves
        counts[far] = sum(len(curve.keyframe_points) for curve in curves)
        by_path = {(curve.data_path, curve.array_index): curve for curve in curves}
        slack = 8e-4 if far else 1e-4
        for bone in ("head", "upper_arm.R", "thigh.L"):
            path = f'pose.bones["{bone}"].rotation_quaternion'
            for i in range(4):
                drawn = [by_path[path, i].evaluate(FIRST + f) for f in range(performance.frames)]
                assert np.abs(np.array(drawn) - performance.rotations[bone][:, i]).max() < slack + 2e-6, bone
    assert counts[True] < 0.8 * counts[False] < 0.5 * dense


def test_writing_again_replaces_the_action(rig):
    obj, skeleton = rig
    performance = play(skeleton)
    first = build_motion.write(obj, performance, FIRST)
    curves = len(first.layers[0].strips[0].channelbags[0].fcurves)
    assert build_motion.write(obj, performance, FIRST + 10) == first
    bag = first.layers[0].strips[0].channelbags[0]
    assert len(bag.fcurves) == curves
    assert bag.fcurves[0].keyframe_points[0].co[0] == FIRST + 10
    still = [c for c in bag.fcurves if c.data_path == "location" and c.array_index == 2]
    assert len(still[0].keyframe_points) in (1, performance.frames)


def test_visibility_switches_and_survives_new_motion(rig):
    obj, skeleton = rig
    performance = play(skeleton)
    build_motion.write(obj, performance, FIRST)
    build_motion.write_visibility(obj, [(FIRST, False), (FIRST + 20, True)])
    build_motion.write(obj, performance, FIRST)
    for frame, hidden in ((5, True), (25, False)):
        bpy.context.scene.frame_set(FIRST + frame)
        assert obj.hide_render is hidden


def test_a_thing_follows_the_hand(rig):
    _, skeleton = rig
    performance = play(skeleton)
    cup = bpy.data.objects.new("cup", None)
    bpy.context.scene.collection.objects.link(cup)
    place, turn = motion.held_path(performance, skeleton, "R")
    build_motion.write_path(cup, place, turn, FIRST)
    bpy.context.scene.frame_set(FIRST + 60)
    assert np.linalg.norm(np.array(cup.matrix_world.translation) - place[60]) < 1e-4
    bpy.data.objects.remove(cup)
