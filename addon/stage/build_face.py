# SPDX-License-Identifier: GPL-3.0-or-later
"""Faces that play: what a person's face does is keyed on the scene, and the shape keys follow.

So all scenes share one mesh of a person in the same clothes. Its shape keys are driven by custom properties of
whatever scene is looked at or drawn (``face <performer> <expression>``, 0 to 1), which each scene keys for itself.
"""

import zlib

from .. import compat
from . import build_motion

WHO = "backlot_face"  # on a mesh: the performer whose face it shows
_NAME_BYTES = 60  # of a custom property


def follow(mesh, who):
    """Let the shape keys of a mesh follow what scenes say of the performer ``who``."""
    mesh[WHO] = who
    for block in list(mesh.shape_keys.key_blocks)[1:] if mesh.shape_keys else ():
        curve = block.driver_add("value")
        for modifier in list(curve.modifiers):
            curve.modifiers.remove(modifier)
        curve.driver.type = "SUM"
        variable = curve.driver.variables.new()
        variable.name, variable.type = "scene", "CONTEXT_PROP"
        variable.targets[0].context_property = "ACTIVE_SCENE"
        variable.targets[0].data_path = _path(who, block.name)


def write(scene, played, frame_start):
    """Key what faces do in a scene: ``played`` [(mesh, {expression: (n,) 0..1})], one length for all.

    Shape keys that do not follow the scene (of an older film, or since an artist wants it so) are keyed themselves.
    """
    paths = {}
    for mesh, expressions in played:
        known = {name: v for name, v in expressions.items() if mesh.shape_keys and name in mesh.shape_keys.key_blocks}
        if known and not _follows(mesh):
            build_motion.write_face(mesh, known, frame_start)
            continue
        for name, values in known.items():
            channel = _channel(mesh[WHO], name)
            scene[channel] = 0.0
            scene.id_properties_ui(channel).update(min=0.0, max=1.0)
            paths[_path(mesh[WHO], name)] = values
    if paths:
        build_motion.write_values(scene, paths, frame_start, f"{scene.name}_faces")


def curves(scene, rig, expression):
    """The F-curves that move one expression of a performer in a scene."""
    found = []
    for mesh in (c.data for c in rig.children if c.type == "MESH" and c.data.shape_keys):
        follows = _follows(mesh)
        owner = scene if follows else mesh.shape_keys
        path = _path(mesh[WHO], expression) if follows else f'key_blocks["{expression}"].value'
        if owner.animation_data:
            found += [curve for curve in compat.curves(owner.animation_data) if curve.data_path == path]
    return found


def _follows(mesh):
    data = mesh.shape_keys.animation_data
    return WHO in mesh and data is not None and len(data.drivers) > 0


def _path(who, expression):
    return f'["{_channel(who, expression)}"]'


def _channel(who, expression):
    name = f"face {who} {expression}".replace('"', "").replace("\\", "")
    if len(name.encode()) > _NAME_BYTES:
        name = f"face {zlib.crc32(who.encode()):08x} {expression}"
    return name
