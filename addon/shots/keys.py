# SPDX-License-Identifier: GPL-3.0-or-later
"""Dense values as few smooth keys in an action, in every Blender with slots."""

import bpy
import numpy as np

STILL = {"location": 2e-4, "rotation_euler": 2e-5, "lens": 1e-3}
_ALIGNED, _BEZIER = 3, 2


def write_curves(block, channels, frames, at):
    """Key ``channels`` {property: (F, n)} of a data-block at the frames ``at``, with handles along the dense values.

    ``frames`` (F,) are consecutive. Channels that do not move get no keys; an action with no keys is taken away.
    """
    moving = {path: v for path, v in channels.items() if np.ptp(v, axis=0).max() > STILL[path]}
    _clear(block)
    if not moving:
        return
    data = block.animation_data_create()
    action = bpy.data.actions.new(f"{block.name} {type(block).__name__}")
    slot = action.slots.new(id_type=block.id_type, name=block.name)
    bag = action.layers.new("Layer").strips.new(type="KEYFRAME").channelbag(slot, ensure=True)
    rows = np.searchsorted(frames, at)
    for path, values in moving.items():
        for k in range(values.shape[1]):
            curve = bag.fcurves.new(path, index=k) if values.shape[1] > 1 else bag.fcurves.new(path)
            _write(curve, frames[rows].astype(float), values[rows, k], np.gradient(values[:, k])[rows])
    data.action, data.action_slot = action, slot


def _write(curve, frames, values, slope):
    count = len(frames)
    before = np.diff(frames, prepend=frames[0] - (frames[1] - frames[0])) / 3
    after = np.diff(frames, append=frames[-1] + (frames[-1] - frames[-2])) / 3
    keys = curve.keyframe_points
    keys.add(count)
    pack = {
        "co": (frames, values),
        "handle_left": (frames - before, values - slope * before),
        "handle_right": (frames + after, values + slope * after),
    }
    for kind in ("handle_left_type", "handle_right_type"):
        keys.foreach_set(kind, np.full(count, _ALIGNED, np.int32))
    keys.foreach_set("interpolation", np.full(count, _BEZIER, np.int32))
    for name, pair in pack.items():
        keys.foreach_set(name, np.column_stack(pair).ravel().astype(np.float32))
    curve.update()


def _clear(block):
    data = block.animation_data
    if data is None or data.action is None:
        return
    old = data.action
    data.action = None
    if old.users == 0:
        bpy.data.actions.remove(old)
