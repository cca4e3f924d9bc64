# SPDX-License-Identifier: GPL-3.0-or-later
"""Read the stage from Blender: joints of performers, boxes of things, solid surfaces, cameras over frames."""

import json
import math
from contextlib import contextmanager

import bpy
import numpy as np
from mathutils import Quaternion, Vector

from .camera import Path
from .people import Sample, joints_of

PEOPLE = ("performer", "extra")
UNSOLID = ("performer", "extra", "crowd", "camera", "light", "backdrop", "fx")
CLEAR = 0.5  # alpha below which a surface does not hide what is behind


def performers(scene):
    """``{character's id or extra's track: armature object}`` of a staged scene."""
    found = {}
    for obj in scene.objects:
        if obj.type == "ARMATURE" and obj.get("backlot_kind") in PEOPLE:
            ident = obj.get("backlot_character") or obj.get("backlot_id", obj.name).rpartition("/")[2]
            found.setdefault(ident, obj)
    return found


def sample(scene, frames, things=()):
    """The ``Sample`` of a scene at ``frames``; ``things`` are ids of elements or items whose boxes are wanted."""
    people = performers(scene)
    wanted = {ident: obj for ident in things if (obj := thing(scene, ident)) is not None}
    bones = {ident: _bones(obj) for ident, obj in people.items()}
    hair = {ident: _hair(obj) for ident, obj in people.items()}
    rows = {ident: [] for ident in people}
    faces = {ident: [] for ident in people}
    shown = {ident: [] for ident in people}
    boxes, seen = {ident: [] for ident in wanted}, {ident: [] for ident in wanted}
    objects = list(people.values()) + list(wanted.values())
    with _stage_of(scene, objects) as layer:
        for frame in frames:
            layer.scene.frame_set(int(frame), subframe=float(frame) % 1)
            graph = layer.depsgraph
            for ident, obj in people.items():
                made = obj.evaluated_get(graph)
                points, forward = _joints(made, bones[ident], hair[ident])
                rows[ident].append(points)
                faces[ident].append(math.atan2(forward[0], -forward[1]))
                shown[ident].append(not made.hide_render)
            for ident, obj in wanted.items():
                made = obj.evaluated_get(graph)
                boxes[ident].append([made.matrix_world @ Vector(c) for c in _corners(made)])
                seen[ident].append(not made.hide_render)
    joints = {ident: _named(_held(points, shown[ident])) for ident, points in rows.items()}
    return Sample(
        np.asarray(frames, float),
        joints,
        {i: np.unwrap(_held(v, shown[i])) for i, v in faces.items()},
        {i: _stature(obj) for i, obj in people.items()},
        {i: _held(v, seen[i]) for i, v in boxes.items()},
        {i: np.array(v, bool) for i, v in shown.items()},
    )


def _held(rows, shown):
    """Rows as an array (F, ...). Blender does not move what is hidden: that is held where it shows next or last."""
    rows, there = np.array(rows, float), np.flatnonzero(shown)
    if not len(there):
        return rows
    near = np.abs(there[None] - np.arange(len(rows))[:, None]).argmin(axis=1)
    return rows[there[near]]


def thing(scene, ident):
    """The object that stands for an element or item in a scene, or None."""
    for obj in scene.objects:
        if obj.type != "ARMATURE" and ident in (obj.get("backlot_element"), obj.get("backlot_id")):
            return obj
    return None


def camera_path(scene, obj, frames, aspect):
    """A Blender camera over ``frames`` as a ``Path``, as it really stands, constraints and keys included."""
    matrices, lenses, clips = [], [], []
    with _stage_of(scene, [obj]) as layer:
        for frame in frames:
            layer.scene.frame_set(int(frame), subframe=float(frame) % 1)
            made = obj.evaluated_get(layer.depsgraph)
            matrices.append(np.array(made.matrix_world))
            lenses.append(made.data.lens)
            clips.append(made.data.clip_start)
    matrices = np.array(matrices)
    forward, right, up = -matrices[:, :3, 2], matrices[:, :3, 0], matrices[:, :3, 1]
    pan = np.unwrap(np.arctan2(forward[:, 0], -forward[:, 1]))
    tilt = np.arcsin(np.clip(forward[:, 2], -1, 1))
    level = np.stack([-np.cos(pan), -np.sin(pan), np.zeros_like(pan)], 1)
    roll = np.arctan2(-(level * up).sum(1), (level * right).sum(1))
    return Path(
        np.asarray(frames, float),
        matrices[:, :3, 3],
        pan,
        tilt,
        roll,
        np.array(lenses),
        float(obj.data.sensor_width),
        aspect,
        float(np.min(clips)),
    )


def matrices_over(scene, objects, frames):
    """``{object name: [world matrix a frame]}``, evaluated; None at frames at which it is not rendered."""
    found = {obj.name: [] for obj in objects}
    with _stage_of(scene, objects) as layer:
        for frame in frames:
            layer.scene.frame_set(int(frame))
            for obj in objects:
                made = obj.evaluated_get(layer.depsgraph)
                found[obj.name].append(None if made.hide_render else made.matrix_world.copy())
    return found


class _Layer:
    def __init__(self, scene):
        self.scene, self.depsgraph = scene, scene.view_layers[0].depsgraph


@contextmanager
def _stage_of(scene, objects):
    """A throw-away scene with only these objects, which Blender evaluates many times faster than the full one."""
    bare = bpy.data.scenes.new("sampling")
    try:
        bare.render.fps, bare.render.fps_base = scene.render.fps, scene.render.fps_base
        for obj in objects:
            bare.collection.objects.link(obj)
        bare.view_layers[0].update()
        yield _Layer(bare)
    finally:
        bpy.data.scenes.remove(bare)


def _bones(obj):
    """``{our name: rig's bone name}`` for the bones that the camera needs."""
    own = json.loads(obj.get("backlot_bones", "{}"))
    return {n: own.get(n, n) for n in _NAMES if own.get(n, n) in obj.pose.bones}


_SIDED = ("upper_arm", "forearm", "hand", "thigh", "shin", "foot", "toe", "eye")
_NAMES = ("hips", "neck", "head", *(f"{n}{s}" for n in _SIDED for s in (".L", ".R")))
_POINTS = ("crown", "eyes", "chin", "sole", *(f"{n}{s}" for n in _SIDED[:6] for s in (".L", ".R")))


def _joints(obj, bones, hair):
    """World points in the order of ``_POINTS`` and the way that the face looks."""
    world, pose = obj.matrix_world, obj.pose.bones

    def head(name):
        return world @ pose[bones[name]].head

    def pair(name):
        return head(f"{name}.L"), head(f"{name}.R")

    skull = pose[bones["head"]]
    crown, chin = world @ skull.tail, world @ skull.head
    turn = world.to_3x3() @ skull.matrix.to_3x3() @ skull.bone.matrix_local.to_3x3().inverted()
    forward, rise = turn @ Vector((0, -1, 0)), crown - chin
    crown = crown + rise * hair
    eyes = sum(pair("eye"), Vector()) / 2 if "eye.L" in bones else chin + rise * 0.5 + forward * rise.length * 0.4
    toes = pair("toe") if "toe.L" in bones else pair("foot")
    sole = (toes[0] + toes[1]) / 2
    sole.z = min(toes[0].z, toes[1].z) - 0.02
    rest = [p for name in _SIDED[:6] for p in pair(name)]
    return [tuple(p) for p in (crown, eyes, chin, sole, *rest)], forward


def _named(points):
    """``joints_of`` from (F, len(_POINTS), 3)."""
    at = {name: points[:, k] for k, name in enumerate(_POINTS)}

    def pair(name):
        return at[f"{name}.L"], at[f"{name}.R"]

    return joints_of(
        at["crown"],
        at["eyes"],
        at["chin"],
        pair("upper_arm"),
        pair("forearm"),
        pair("hand"),
        pair("thigh"),
        pair("shin"),
        pair("foot"),
        at["sole"],
    )


def _stature(obj):
    bone = obj.data.bones.get(_bones(obj).get("head", "head"))
    return float(bone.tail_local.z * obj.scale.z) if bone else 1.75


def _hair(obj):
    """How far hair or a hat rises over the skull, in lengths of the head bone, from the meshes at rest."""
    skull = obj.data.bones.get(_bones(obj).get("head", "head"))
    if skull is None:
        return 0.0
    tops = []
    for part in obj.children_recursive:
        if part.type == "MESH" and any(m.type == "ARMATURE" for m in part.modifiers) and len(part.data.vertices):
            points = np.empty(len(part.data.vertices) * 3, np.float32)
            part.data.vertices.foreach_get("co", points)
            matrix = np.array(_within(part, obj))
            tops.append(float((points.reshape(-1, 3) @ matrix[2, :3]).max() + matrix[2, 3]))
    rise = max(tops, default=0.0) - skull.tail_local.z
    return min(max(rise / max(skull.length, 1e-3), 0.0), 0.6)


def _within(part, owner):
    """The matrix from a part's own space to that of the object that it hangs on, as they were put together."""
    matrix = part.matrix_basis
    while part is not owner:
        matrix = part.matrix_parent_inverse @ matrix
        part = part.parent
        if part is not owner:
            matrix = part.matrix_basis @ matrix
    return matrix


def _corners(obj):
    return [tuple(c) for c in obj.bound_box]


def rotation(pan, tilt, roll):
    """The ``Quaternion`` of a Blender camera that faces this way; radians."""
    turn = Quaternion((0, 0, 1), pan + math.pi) @ Quaternion((1, 0, 0), math.pi / 2 + tilt)
    return turn @ Quaternion((0, 0, 1), roll)
