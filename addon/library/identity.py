# SPDX-License-Identifier: GPL-3.0-or-later
"""Who a thing in Blender is, and whether an artist has changed it since Backlot wrote it.

Works on Blender's data-blocks by their own attributes and needs no import of bpy. The properties can be read
without the add-on: ``backlot_id``, ``backlot_kind``, ``backlot_made`` (see ``fingerprint``), ``backlot_name`` (its name
when it was made, which a copy does not share) and, on scenes and collections, ``backlot_ledger``: the ids that Backlot
has made there, so that a deletion is known as one.
"""

import hashlib
import json
import re

import numpy as np

ID, KIND, MADE, NAME, LEDGER = "backlot_id", "backlot_kind", "backlot_made", "backlot_name", "backlot_ledger"

_VALUES = {
    "CAMERA": ("lens", "sensor_width", "sensor_height", "shift_x", "shift_y", "clip_start", "clip_end", "type"),
    "LIGHT": ("type", "energy", "color"),
    "FONT": ("body", "size"),
}
VERSION = 2  # of the fingerprint: which values it is made of
_SINCE_2 = {
    "LIGHT": (
        "use_shadow", "diffuse_factor", "specular_factor", "shadow_soft_size", "angle", "shape", "size", "size_y",
        "spot_size", "spot_blend",
    ),
}  # fmt: skip
_SHOWN_SINCE_2 = ("hide_viewport", "display_type", "color", "show_in_front", "visible_camera", "visible_shadow")
_TRANSFORM = (
    "location", "rotation_mode", "rotation_euler", "rotation_quaternion", "scale", "hide_render",
    "delta_location", "delta_rotation_euler", "delta_scale",
)  # fmt: skip
_DIGITS = 4
_BEZIER = 2  # Keyframe.interpolation as stored


def tag(block, ident, kind):
    """Say what a data-block is. ``kind`` is one of the kinds of the design (prop, camera, scene, ...)."""
    block[ID], block[KIND], block[NAME] = ident, kind, block.name
    return block


def stamp(block):
    """Remember the block as Backlot leaves it now."""
    block[MADE] = f"{VERSION}:{fingerprint(block)}"
    return block


def touched(block):
    """True if an artist changed the block since Backlot wrote it, or if Backlot never did."""
    made = block.get(MADE)
    if made is None:
        return True
    version, _, told = made.rpartition(":")
    return told != fingerprint(block, int(version or 1))


def find(blocks, ident):
    """The block that Backlot made under this id, or None."""
    same = [b for b in blocks if b.get(ID) == ident]
    return original(same) if same else None


def original(same):
    """Of several blocks with one id, the one that Backlot made: a copy has another name, with a number behind it."""
    return min(same, key=lambda b: (b.get(NAME) != b.name, bool(re.search(r"\.\d{3,}$", b.name)), b.name))


def ledger(owner):
    """The set of ids that Backlot has made in a scene or collection."""
    return set(json.loads(owner.get(LEDGER, "[]")))


def record(owner, idents):
    """Add ids to the ledger of a scene or collection."""
    owner[LEDGER] = json.dumps(sorted(ledger(owner) | set(idents)))


def fingerprint(block, version=VERSION):
    """A hash of what a block holds: unanimated values and keys, rounded; never a channel's momentary value.

    Playing, saving and opening elsewhere leave it as it is. ``version`` is that of the stamp it is held against: files
    of an older Backlot have hashes of fewer values.
    """
    digest = hashlib.blake2b(digest_size=12)
    animated = set()
    for owner in (block, getattr(block, "data", None)):
        if owner is not None:
            animated |= _hash_animation(digest, owner)
    if hasattr(block, "matrix_world"):
        _hash_object(digest, block, animated, version)
    elif getattr(block, "node_tree", None) is not None:
        _hash_nodes(digest, block)
    return digest.hexdigest()


def _hash_nodes(digest, world):
    """Of a world: its colour in the viewport, its nodes with the values of their inputs, what is linked to what."""
    tree = world.node_tree
    _feed(digest, "color", world.color)
    for node in tree.nodes:
        _feed(digest, node.bl_idname, node.mute)
        for socket in node.inputs:
            if hasattr(socket, "default_value") and not socket.is_linked:
                value = socket.default_value
                _feed(digest, socket.identifier, value if isinstance(value, (int, str, float)) else [*value])
    _feed(digest, "links", sorted([a.from_node.name, a.to_socket.identifier, a.to_node.name] for a in tree.links))


def _hash_object(digest, obj, animated, version):
    for name in _TRANSFORM:
        if name not in animated:
            _feed(digest, name, getattr(obj, name))
    for name in _VALUES.get(obj.type, ()):
        if name not in animated:
            _feed(digest, name, getattr(obj.data, name))
    if version > 1:
        for owner, names in ((obj, _SHOWN_SINCE_2), (obj.data, _SINCE_2.get(obj.type, ()))):
            for name in names:
                if name not in animated and hasattr(owner, name):
                    _feed(digest, name, getattr(owner, name))
    _feed(digest, "parent", obj.parent.name if obj.parent else "")
    _feed(digest, "modifiers", [m.type for m in obj.modifiers])
    _feed(digest, "constraints", [c.type for c in obj.constraints])
    _feed(digest, "materials", [s.material.name if s.material else "" for s in obj.material_slots])
    if obj.type == "MESH":
        digest.update(mesh_hash(obj.data))
    elif obj.type == "ARMATURE":
        _feed(digest, "bones", [b.name for b in obj.data.bones])
        if obj.pose is not None:
            held = [[b.name, [c.type for c in b.constraints]] for b in obj.pose.bones if len(b.constraints)]
            _feed(digest, "bone constraints", held)


def mesh_hash(mesh):
    """Bytes that change when a mesh's vertices do, its faces, or the slots that these take their material from."""
    co, slots = np.empty(len(mesh.vertices) * 3, np.float32), np.empty(len(mesh.polygons), np.int32)
    mesh.vertices.foreach_get("co", co)
    mesh.polygons.foreach_get("material_index", slots)
    head = f"{len(mesh.vertices)} {len(mesh.polygons)} ".encode()
    return hashlib.blake2b(head + _rounded(co) + slots.tobytes(), digest_size=8).digest()


def _hash_animation(digest, owner):
    """Feed an owner's keys; returns the property names that are animated."""
    data = getattr(owner, "animation_data", None)
    if data is None:
        return set()
    names = set()
    for curve in _curves(data):
        names.add(curve.data_path)
        digest.update(f"{curve.data_path}{curve.array_index}{int(curve.mute)}".encode() + _keys(curve.keyframe_points))
    for curve in data.drivers:
        names.add(curve.data_path)
        _feed(digest, "driver", [curve.data_path, curve.array_index, curve.driver.expression])
    _feed(
        digest,
        "nla",
        [[t.name, t.mute, [[s.name, s.frame_start, s.frame_end] for s in t.strips]] for t in data.nla_tracks],
    )
    return names


def _keys(points):
    """Bytes that change when keys are moved, or when what lies between them goes another way."""
    keys, shapes = np.empty(len(points) * 2, np.float32), np.empty(len(points), np.int32)
    points.foreach_get("co", keys)
    points.foreach_get("interpolation", shapes)
    found = _rounded(keys) + shapes.tobytes()
    if (shapes == _BEZIER).any():
        for side in ("handle_left", "handle_right"):
            points.foreach_get(side, keys)
            found += _rounded(keys, 2)
    return found


def _curves(data):
    """The curves of the assigned slot, in every version with slots."""
    if data.action is None or data.action_slot is None:
        return []
    bags = [s.channelbag(data.action_slot) for layer in data.action.layers for s in layer.strips]
    curves = [c for bag in bags if bag for c in bag.fcurves]
    return sorted(curves, key=lambda c: (c.data_path, c.array_index))


def _rounded(values, digits=_DIGITS):
    return (np.round(np.asarray(values, np.float64), digits) + 0.0).astype(np.float32).tobytes()


def _feed(digest, name, value):
    if isinstance(value, float):
        value = round(value, _DIGITS) + 0.0
    elif not isinstance(value, (str, int, bool, list)):
        value = [round(float(v), _DIGITS) + 0.0 for v in value]
    digest.update(f"{name}={value};".encode())
