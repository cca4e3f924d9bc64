# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes performances into Blender: one action a performer and scene, linear keys where they are needed."""

import bpy
import numpy as np

from .. import compat
from .motion import thin

LINEAR = 1  # Keyframe.interpolation as stored
CONSTANT = 0
VISIBILITY = ("hide_viewport", "hide_render")
_STILL = 1e-5
_STEADY = ("hips", "thigh", "shin", "foot", "toe")  # what carries the feet: they must not slide
_FINE, _COARSE = 4e-5, 1e-4  # of a component of a rotation: about 0.005 and 0.01 degrees
_NEAR = 5e-5  # m
_SLIGHT = 4e-3  # of an expression
_LOOSE = 4.0  # times that for people in the background


def write(armature_object, performance, frame_start, name=None, far=False, lines=None):
    """Animate an armature object with a ``motion.Performance`` from ``frame_start`` on; returns the action.

    The object carries location and rotation about z, its pose bones the rest. The object's earlier action of this
    kind is rewritten in place. Keys that straight lines between others replace are left out; ``far``: of somebody in
    the background, with coarser lines; ``lines``: what ``lines_of`` found for this performance.
    """
    object_ = armature_object
    object_.rotation_mode = "XYZ"
    for bone in object_.pose.bones:
        bone.rotation_mode = "QUATERNION"
    rows, keep = lines or lines_of([(performance, far)])[0]
    action, bag = _fresh(object_, name or f"{object_.name}_motion")
    there = [n for n, row in enumerate(rows) if row[4] is None or row[4] in object_.pose.bones]
    _write(bag, [rows[n] for n in there], frame_start, keep[:, there])
    return action


def lines_of(performances):
    """Where ``[(performance, far)]`` of one length need keys, for ``write``: to find out for all at once is quicker."""
    every = [_rows(performance, far) for performance, far in performances]
    keep = _needed([row for rows in every for row in rows])
    ends = np.cumsum([len(rows) for rows in every])
    return list(zip(every, np.split(keep, ends[:-1], axis=1), strict=True))


def _rows(performance, far):
    """``[(path, index, values (n,), tolerance, bone)]`` of a performance."""
    curves = [("location", performance.location, None), ("rotation_euler", performance.yaw[:, None], None)]
    for bone, rotation in performance.rotations.items():
        curves.append((f'pose.bones["{bone}"].rotation_quaternion', rotation, bone))
    curves.append(('pose.bones["hips"].location', performance.hips_location, "hips"))
    rows = []
    for path, values, bone in curves:
        index = (2,) if path == "rotation_euler" else range(values.shape[1])
        slack = _NEAR if path.endswith("location") else _tolerance(bone)
        slack *= _LOOSE if far else 1.0
        rows += [(path, i, values[:, column], slack, bone) for column, i in enumerate(index)]
    return rows


def _needed(rows):
    """Which samples (n, rows) become keys: none but the first of what does not move."""
    values = np.stack([row[2] for row in rows], axis=1)
    keep, moves = np.zeros(values.shape, bool), ~thin.still(values, _STILL)
    keep[0] = True
    if moves.any():
        keep[:, moves] = thin.needed(values[:, moves], np.array([row[3] for row in rows])[moves])
    return keep


def _tolerance(bone):
    return _FINE if bone is None or bone.partition(".")[0] in _STEADY else _COARSE


def write_face(mesh, expressions, frame_start):
    """Animate shape keys of a mesh themselves: ``expressions`` {key: (n,) 0..1}; returns the action."""
    paths = {f'key_blocks["{key}"].value': values for key, values in expressions.items()}
    return write_values(mesh.shape_keys, paths, frame_start, f"{mesh.name}_face")


def write_values(owner, paths, frame_start, name):
    """Animate plain values, 0 to 1, of a data-block: ``paths`` {data path: (n,)}; returns the action."""
    action, bag = _bag(owner, name)
    for path in paths:
        old = bag.fcurves.find(path)
        if old is not None:
            bag.fcurves.remove(old)
    _write(bag, [(path, 0, values, _SLIGHT, None) for path, values in paths.items()], frame_start)
    return action


def write_path(object_, location, rotation, frame_start, name=None):
    """Animate an object in the world: ``location`` (n, 3), ``rotation`` (n, 4) w x y z; returns the action."""
    object_.rotation_mode = "QUATERNION"
    action, bag = _fresh(object_, name or f"{object_.name}_motion")
    rows = []
    for path, values, slack in (("location", location, _NEAR), ("rotation_quaternion", rotation, _COARSE)):
        rows += [(path, i, values[:, i], slack, None) for i in range(values.shape[1])]
    _write(bag, rows, frame_start)
    return action


def write_visibility(object_, changes, name=None):
    """Show or hide an object: ``changes`` [(frame, shown)]. Keys both viewport and render."""
    action, bag = _bag(object_, name or f"{object_.name}_motion")
    for path in VISIBILITY:
        old = bag.fcurves.find(path)
        if old is not None:
            bag.fcurves.remove(old)
        curve = bag.fcurves.new(path)
        curve.keyframe_points.add(len(changes))
        keys = [value for frame, shown in changes for value in (float(frame), 0.0 if shown else 1.0)]
        curve.keyframe_points.foreach_set("co", keys)
        curve.keyframe_points.foreach_set("interpolation", [CONSTANT] * len(changes))
        curve.update()
    return action


def show_always(object_):
    """Take keyed visibility away again."""
    curves = compat.curves(object_.animation_data) if object_.animation_data else []
    if any(curve.data_path in VISIBILITY for curve in curves):
        _, bag = _bag(object_, f"{object_.name}_motion")
        for curve in [c for c in bag.fcurves if c.data_path in VISIBILITY]:
            bag.fcurves.remove(curve)
        _show(object_)


def still(object_):
    """Take an object's keys away, and their action if nothing else plays it."""
    action = object_.animation_data and object_.animation_data.action
    object_.animation_data_clear()
    if action and not action.users:
        bpy.data.actions.remove(action)
    _show(object_)


def _show(object_):
    """Blender looks through all scenes whenever it is told what is shown, be it as before."""
    for path in VISIBILITY:
        if getattr(object_, path):
            setattr(object_, path, False)


def _fresh(object_, name):
    """The object's own action emptied of all curves but visibility, or a new one, and its channel bag."""
    action, bag = _bag(object_, name)
    for curve in list(bag.fcurves):
        if not curve.data_path.startswith("hide_"):
            bag.fcurves.remove(curve)
    return action, bag


def _bag(object_, name):
    data = object_.animation_data or object_.animation_data_create()
    action, slot = data.action, data.action_slot
    if action is None or action.users > 1 + action.use_fake_user:  # a copy that an artist made plays it too
        action, handle = (action.copy() if action else bpy.data.actions.new(name)), slot and slot.handle
        action.name = name
        slot = next((s for s in action.slots if s.handle == handle), None)
    if slot is None:
        slot = action.slots[0] if len(action.slots) else action.slots.new(id_type=object_.id_type, name=name)
    data.action = action
    data.action_slot = slot
    layer = action.layers[0] if len(action.layers) else action.layers.new("Motion")
    strip = layer.strips[0] if len(layer.strips) else layer.strips.new(type="KEYFRAME")
    return action, strip.channelbag(slot, ensure=True)


def _write(bag, rows, frame_start, keep=None):
    """New linear curves ``[(path, index, values (n,), tolerance, group)]``; one that does not move gets one key.

    ``keep`` (n, rows): the samples that become keys, where that is known.
    """
    if not rows:
        return
    keep = _needed(rows) if keep is None else keep
    for column, (path, index, values, _, group) in enumerate(rows):
        curve = bag.fcurves.new(path, index=index)
        if group:
            curve.group = bag.groups.get(group) or bag.groups.new(group)
        frames = np.flatnonzero(keep[:, column])
        points = np.empty((len(frames), 2), np.float32)
        points[:, 0], points[:, 1] = frames + frame_start, values[frames]
        curve.keyframe_points.add(len(frames))
        # Straight lines need no handles. Blender would work some out, which make three times the file and are worked
        # out again as soon as an artist edits the curve.
        for part in ("co", "handle_left", "handle_right"):
            curve.keyframe_points.foreach_set(part, points.ravel())
        curve.keyframe_points.foreach_set("interpolation", np.full(len(frames), LINEAR, np.int32))
    bag.id_data.update_tag()
