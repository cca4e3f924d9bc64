# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes performances into Blender: one action a performer and scene, a key a frame, linear."""

import bpy
import numpy as np

from .. import compat

LINEAR = 1  # Keyframe.interpolation as stored
CONSTANT = 0
VISIBILITY = ("hide_viewport", "hide_render")
_STILL = 1e-5


def write(armature_object, performance, frame_start, name=None):
    """Animate an armature object with a ``motion.Performance`` from ``frame_start`` on; returns the action.

    The object carries location and rotation about z, its pose bones the rest. The object's earlier action of this
    kind is rewritten in place. A channel that does not move gets one key.
    """
    object_ = armature_object
    object_.rotation_mode = "XYZ"
    for bone in object_.pose.bones:
        bone.rotation_mode = "QUATERNION"
    curves = [("location", performance.location, None), ("rotation_euler", performance.yaw[:, None], None)]
    for bone, rotation in performance.rotations.items():
        if bone in object_.pose.bones:
            curves.append((f'pose.bones["{bone}"].rotation_quaternion', rotation, bone))
    curves.append(('pose.bones["hips"].location', performance.hips_location, "hips"))
    action, bag = _fresh(object_, name or f"{object_.name}_motion")
    for path, values, group in curves:
        index = (2,) if path == "rotation_euler" else range(values.shape[1])
        moving = np.ptp(values, axis=0).max() > _STILL
        for column, i in enumerate(index):
            _keys(bag, path, i, values[:, column], frame_start, moving, group)
    return action


def write_face(mesh, expressions, frame_start, name=None):
    """Animate the shape keys of a mesh of its own: ``expressions`` {key: (n,) 0..1}; returns the action or None."""
    keys = mesh.shape_keys
    if keys is None:
        return None
    action, bag = _fresh(keys, name or f"{mesh.name}_face")
    for key, values in expressions.items():
        if key in keys.key_blocks:
            moving = np.ptp(values) > _STILL
            _keys(bag, f'key_blocks["{key}"].value', 0, values, frame_start, moving, None)
    return action


def write_path(object_, location, rotation, frame_start, name=None):
    """Animate an object in the world: ``location`` (n, 3), ``rotation`` (n, 4) w x y z; returns the action."""
    object_.rotation_mode = "QUATERNION"
    action, bag = _fresh(object_, name or f"{object_.name}_motion")
    for path, values in (("location", location), ("rotation_quaternion", rotation)):
        moving = np.ptp(values, axis=0).max() > _STILL
        for i in range(values.shape[1]):
            _keys(bag, path, i, values[:, i], frame_start, moving, None)
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
        object_.hide_viewport = object_.hide_render = False


def still(object_):
    """Take an object's keys away, and their action if nothing else plays it."""
    action = object_.animation_data and object_.animation_data.action
    object_.animation_data_clear()
    if action and not action.users:
        bpy.data.actions.remove(action)
    object_.hide_viewport = object_.hide_render = False


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
        action = bpy.data.actions.new(name)
        slot = None
    if slot is None:
        slot = action.slots[0] if len(action.slots) else action.slots.new(id_type=object_.id_type, name=name)
    data.action = action
    data.action_slot = slot
    layer = action.layers[0] if len(action.layers) else action.layers.new("Motion")
    strip = layer.strips[0] if len(layer.strips) else layer.strips.new(type="KEYFRAME")
    return action, strip.channelbag(slot, ensure=True)


def _keys(bag, path, index, values, frame_start, moving, group):
    values = values if moving else values[:1]
    curve = bag.fcurves.new(path, index=index)
    if group:
        curve.group = bag.groups.get(group) or bag.groups.new(group)
    points = np.empty((len(values), 2), np.float32)
    points[:, 0] = np.arange(len(values)) + frame_start
    points[:, 1] = values
    curve.keyframe_points.add(len(values))
    curve.keyframe_points.foreach_set("co", points.ravel())
    curve.keyframe_points.foreach_set("interpolation", np.full(len(values), LINEAR, np.int32))
    curve.update()
