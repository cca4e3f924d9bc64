# SPDX-License-Identifier: GPL-3.0-or-later
"""The shadows that people cast in Workbench: slim bodies inside the bodies throw them.

Workbench casts hard shadows from every face. A person's own nose, fringe and sleeves would draw dark patches over the
face; a smooth core inside the body darkens only what is turned from the light anyway, and costs a fraction. It is fully
transparent, which keeps it out of sight and does not keep Workbench from casting its shadow.
"""

import bpy
import numpy as np

from .build_kit import unpicked
from .geometry import Shape

# Half-widths across and fore-and-aft of the core about each bone, as shares of the stature.
_TRUNK = {"hips": (0.078, 0.048), "spine": (0.062, 0.042), "chest": (0.080, 0.046)}
_LIMBS = {"neck": 0.020, "upper_arm": 0.019, "forearm": 0.013, "hand": 0.008, "thigh": 0.034, "shin": 0.023,
          "foot": 0.013}  # fmt: skip
_TAPER = ((0.06, 0.35), (0.3, 1.0), (0.7, 0.9), (0.97, 0.55))  # along a limb: its share of the width, so that it bends
_SKULL = (0.28, 0.34, 0.47)  # radii as shares of the head bone's length
_SIDES = 8
_CLEAR = "FIG shadow"


def add_caster(rig, key, collection):
    """Let a core of ``rig`` cast its shadow, in place of its bodies; returns the core's object.

    ``key``: names the look that the armature was made for, whose core all its performers share.
    """
    core = unpicked(f"{rig.name} shadow", _mesh(f"SHADOW {key}", rig.data.bones))
    collection.objects.link(core)
    core.parent = rig
    core.modifiers.new("Armature", "ARMATURE").object = rig
    # The other renderers have shadows of their own.
    core.visible_camera = core.visible_shadow = core.visible_diffuse = core.visible_glossy = False
    core.visible_transmission = core.visible_volume_scatter = False
    return core


def _mesh(name, bones):
    mesh = bpy.data.meshes.get(name)
    if mesh is not None:
        return mesh
    mesh, shape, spans = bpy.data.meshes.new(name), Shape(), {}
    stature = bones["head"].tail_local.z
    for bone in bones:
        before = len(shape.vertices)
        _piece(shape, bone, stature)
        if len(shape.vertices) > before:
            spans[bone.name] = range(before, len(shape.vertices))
    mesh.from_pydata(shape.vertices.tolist(), [], shape.faces)
    mesh.materials.append(_clear())
    holder = bpy.data.objects.new(name, mesh)
    for bone, span in spans.items():
        holder.vertex_groups.new(name=bone).add(list(span), 1.0, "REPLACE")
    bpy.data.objects.remove(holder)
    return mesh


def _clear():
    """A material that is not seen, whatever low neck or short sleeve leaves a core bare."""
    material = bpy.data.materials.get(_CLEAR) or bpy.data.materials.new(_CLEAR)
    material.diffuse_color = (0.0, 0.0, 0.0, 0.0)
    return material


def _piece(shape, bone, stature):
    """Add the closed core of one bone, if it has any."""
    head, tail = np.array(bone.head_local), np.array(bone.tail_local)
    base = bone.name.partition(".")[0]
    if base == "head":
        middle = head + 0.52 * (tail - head)
        shape.ball(middle, np.array(_SKULL) * bone.length, "core", 10, 5)
    elif base in _TRUNK:
        shape.ball((head + tail) / 2, np.array([*_TRUNK[base], 0.62 * bone.length / stature]) * stature, "core", 10, 5)
    elif base in _LIMBS:
        along, width = np.array(_TAPER).T
        shape.tube(head + along[:, None] * (tail - head), width * _LIMBS[base] * stature, "core", _SIDES)
