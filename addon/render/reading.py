# SPDX-License-Identifier: GPL-3.0-or-later
"""Data-blocks as bytes: everything that a picture depends on, without the momentary value of what is animated."""

import hashlib
import os
import warnings
from dataclasses import dataclass, field

import bpy
import numpy as np

from .. import compat
from .rna import flat, properties

_OBJECT = (
    "type", "location", "rotation_mode", "rotation_euler", "rotation_quaternion", "rotation_axis_angle", "scale",
    "delta_location", "delta_rotation_euler", "delta_rotation_quaternion", "delta_scale", "parent_type", "parent_bone",
    "hide_render", "color", "pass_index", "display_type", "show_in_front", "instance_type", "is_holdout",
    "visible_camera", "visible_shadow", "visible_diffuse", "visible_glossy", "show_instancer_for_render",
)  # fmt: skip
_POSE = ("location", "rotation_mode", "rotation_quaternion", "rotation_euler", "rotation_axis_angle", "scale")
_MATERIAL = ("diffuse_color", "metallic", "roughness")
_PHYSICS = {
    "CLOTH", "FLUID", "SOFT_BODY", "PARTICLE_SYSTEM", "DYNAMIC_PAINT", "WAVE", "BUILD", "MESH_SEQUENCE_CACHE",
    "MESH_CACHE", "EXPLODE", "PARTICLE_INSTANCE", "COLLISION", "OCEAN",
}  # fmt: skip
_CLOCKS = {"GeometryNodeInputSceneTime", "GeometryNodeSimulationOutput", "GeometryNodeBake"}
_ARRAYS = {
    "FLOAT": ("value", np.float32, 1), "INT": ("value", np.int32, 1), "BOOLEAN": ("value", np.bool_, 1),
    "FLOAT_VECTOR": ("vector", np.float32, 3), "FLOAT2": ("vector", np.float32, 2),
    "FLOAT_COLOR": ("color", np.float32, 4), "BYTE_COLOR": ("color", np.float32, 4),
    "QUATERNION": ("value", np.float32, 4), "FLOAT4X4": ("value", np.float32, 16),
    "INT8": ("value", np.int32, 1), "INT16_2D": ("value", np.int32, 2), "INT32_2D": ("value", np.int32, 2),
}  # fmt: skip


@dataclass
class Block:
    """What one data-block gives to a picture."""

    digest: bytes = b""
    refs: list = field(default_factory=list)  # data-blocks that it needs
    curves: list = field(default_factory=list)  # F-curves that move it
    timed: bool = False  # looks different at each frame, whatever is keyed


class Reader:
    """Reads each data-block once. ``plain`` materials are read as Workbench shows them, without their nodes."""

    def __init__(self, plain):
        self._plain, self._blocks = plain, {}

    def block(self, ident):
        """The ``Block`` of a data-block."""
        found = self._blocks.get(ident)
        if found is None:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", DeprecationWarning)
                found = self._blocks[ident] = _Writer(self._plain).read(ident)
        return found

    def block_of_scene(self, scene):
        """What a scene's own settings give to its pictures, beside its objects."""
        writer = _Writer(self._plain)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            return writer.read_scene(scene)

    def block_of_edit(self, edit):
        """What a timeline gives to a movie: its strips, their animation, and the format."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            return _Writer(self._plain).read_edit(edit)

    def closure(self, roots):
        """``{data-block: Block}`` of the roots and of all that they need."""
        found, waiting = {}, list(roots)
        while waiting:
            ident = waiting.pop()
            if ident is not None and ident not in found:
                found[ident] = self.block(ident)
                waiting += found[ident].refs
        return found


class _Writer:
    def __init__(self, plain):
        self.plain, self.block, self.hash, self.blank = plain, Block(), hashlib.blake2b(digest_size=16), set()

    def read(self, ident):
        """The ``Block`` of ``ident``."""
        self.put(type(ident).__name__, ident.name)
        self._animation(getattr(ident, "animation_data", None))
        if isinstance(ident, bpy.types.Object):
            self._object(ident)
        elif isinstance(ident, bpy.types.Mesh):
            self._mesh(ident)
        elif isinstance(ident, bpy.types.Armature):
            for bone in ident.bones:
                self.put(bone.name, bone.parent.name if bone.parent else "", *flat(bone.matrix_local), bone.length)
        elif isinstance(ident, bpy.types.Material) and self.plain:
            self.attributes(ident, _MATERIAL)
            nodes = ident.node_tree.nodes if ident.node_tree else ()
            self.refs(node.image for node in nodes if node.type == "TEX_IMAGE")
        elif isinstance(ident, bpy.types.Image):
            self._image(ident)
        elif isinstance(ident, bpy.types.Collection):
            self.put(ident.hide_render, *ident.instance_offset)
            self.refs(ident.all_objects)
        elif isinstance(ident, bpy.types.Key):
            self._keys(ident)
        else:
            self.walk(ident)
            if hasattr(ident, "attributes"):
                self._arrays(ident.attributes)
        self.block.digest = self.hash.digest()
        return self.block

    def read_scene(self, scene):
        """The ``Block`` of the settings of a scene that its engine heeds."""
        self._animation(scene.animation_data)
        for name in ("view_settings", "display_settings"):
            self.walk(getattr(scene, name), f"{name}.")
        if self.plain:
            self.attributes(scene.display, ("render_aa", "light_direction", "shadow_shift", "shadow_focus"), "display.")
            self.walk(scene.display, "display.")
            light = scene.display.shading.selected_studio_light
            if light:
                self.put(light.name, *light.light_ambient)
                for lamp in light.solid_lights:
                    self.walk(lamp)
        for engine in () if self.plain else ("eevee", "cycles"):
            self.walk(getattr(scene, engine), f"{engine}.")
        for layer in scene.view_layers:
            self.put(layer.use, layer.samples)
            self.refs([layer.material_override])
            self._layer(layer.layer_collection)
        self.block.digest = self.hash.digest()
        return self.block

    def read_edit(self, edit):
        """The ``Block`` of a timeline. Scenes are taken in by name: their pictures have keys of their own."""
        self._animation(edit.animation_data)
        render = edit.render
        self.put(
            render.resolution_x, render.resolution_y, render.fps, render.fps_base, edit.frame_start, edit.frame_end
        )
        for channel in edit.sequence_editor.channels:
            self.put(channel.mute)
        for strip in edit.sequence_editor.strips_all:
            self.put(strip.name, strip.type, *compat.strip_span(strip), compat.strip_head(strip))
            self.walk(strip, f'sequence_editor.strips_all["{strip.name}"].')
            for path in _files(strip):
                self.put(path, *_stat(path))
        for curve in self.block.curves:
            self.put(curve.data_path, *(curve.evaluate(f) for f in range(edit.frame_start, edit.frame_end + 1)))
        self.block.digest = self.hash.digest()
        return self.block

    def _layer(self, layer):
        self.put(layer.name, layer.exclude, layer.holdout, layer.indirect_only, layer.collection.hide_render)
        for child in layer.children:
            self._layer(child)

    def put(self, *values):
        """Take in plain values."""
        self.hash.update(repr(values).encode())

    def refs(self, blocks):
        """Take in other data-blocks by name and remember to read them."""
        for ident in blocks:
            self.put(ident.name if ident else None)
            if ident:
                self.block.refs.append(ident)

    def attributes(self, owner, names, path=""):
        """Take in attributes, but what is animated."""
        for name in names:
            value = getattr(owner, name)
            if isinstance(value, (str, int, float, bool)):
                self.put(None if (path + name, 0) in self.blank else value)
            else:
                self.put(*(None if (path + name, i) in self.blank else v for i, v in enumerate(value)))

    def walk(self, struct, path="", depth=0):
        """Take in all properties of any struct, its parts too."""
        for name, kind in properties(struct):
            value = getattr(struct, name, None)
            if kind == "value":
                self.put(name, None if (path + name, 0) in self.blank else value)
            elif kind == "array":
                values = enumerate(flat(value))
                self.put(name, *(None if (path + name, i) in self.blank else v for i, v in values))
            elif isinstance(value, bpy.types.ID) and not value.is_embedded_data:
                self.refs([value])
            elif kind == "pointer" and value is not None and depth < 4:
                self.put(name)
                self.walk(value, f"{path}{name}.", depth + 1)
            elif kind == "collection" and depth < 4:
                self._items(name, value, path, depth)
        if isinstance(struct, bpy.types.NodeTree):
            for link in struct.links:
                ends = (link.from_node, link.from_socket, link.to_node, link.to_socket)
                self.put(*(getattr(end, "identifier", end.name) for end in ends))
            self.block.timed |= any(node.bl_idname in _CLOCKS for node in struct.nodes)

    def _items(self, name, items, path, depth):
        for i, item in enumerate(items):
            label = getattr(item, "name", "")
            by_name = bool(label) and name not in ("inputs", "outputs")
            self.put(name, label, getattr(item, "bl_idname", ""))
            self.walk(item, f'{path}{name}["{label}"].' if by_name else f"{path}{name}[{i}].", depth + 1)

    def _object(self, obj):
        self.attributes(obj, _OBJECT)
        self.put(*flat(obj.matrix_parent_inverse), obj.display.show_shadows)
        self.refs([obj.parent, obj.data, obj.instance_collection])
        self.refs(slot.material for slot in obj.material_slots)
        for modifier in obj.modifiers:
            self.put(modifier.name, modifier.type, *compat.modifier_inputs(modifier))
            self.refs(v for v in compat.modifier_inputs(modifier) if isinstance(v, bpy.types.ID))
            self.walk(modifier, f'modifiers["{modifier.name}"].')
            self.block.timed |= modifier.type in _PHYSICS
        for constraint in obj.constraints:
            self.put(constraint.name, constraint.type)
            self.walk(constraint, f'constraints["{constraint.name}"].')
        if obj.pose:
            self._pose(obj.pose)
        self.block.timed |= bool(obj.rigid_body) or len(obj.particle_systems) > 0

    def _pose(self, pose):
        for bone in pose.bones:
            path = f'pose.bones["{bone.name}"].'
            self.attributes(bone, _POSE, path)
            for constraint in bone.constraints:
                self.put(constraint.name, constraint.type)
                self.walk(constraint, f'{path}constraints["{constraint.name}"].')

    def _mesh(self, mesh):
        self._arrays(mesh.attributes)
        for items, name in ((mesh.loops, "vertex_index"), (mesh.polygons, "loop_start")):
            values = np.empty(len(items), np.int32)
            items.foreach_get(name, values)
            self.hash.update(values.tobytes())
        weights = [w for vertex in mesh.vertices for group in vertex.groups for w in (group.group, group.weight)]
        self.hash.update(np.asarray(weights, np.float32).tobytes())
        self.refs([*mesh.materials, mesh.shape_keys])

    def _arrays(self, attributes):
        for attribute in attributes:
            if attribute.name.startswith(".select"):  # not in the picture, and read wrongly in 5.0
                continue
            self.put(attribute.name, attribute.domain, attribute.data_type, len(attribute.data))
            if attribute.data_type in _ARRAYS:
                name, kind, size = _ARRAYS[attribute.data_type]
                values = np.empty(len(attribute.data) * size, kind)
                attribute.data.foreach_get(name, values)
                self.hash.update(values.tobytes())

    def _keys(self, keys):
        for block in keys.key_blocks:
            self.put(block.name, block.mute)
            self.attributes(block, ("value",), f'key_blocks["{block.name}"].')
            values = np.empty(len(block.data) * 3, np.float32)
            block.data.foreach_get("co", values)
            self.hash.update(values.tobytes())

    def _image(self, image):
        self.put(image.source, *image.size, image.colorspace_settings.name, tuple(image.generated_color))
        self.block.timed |= image.source in ("SEQUENCE", "MOVIE")
        if image.packed_file:
            self.hash.update(image.packed_file.data)
        elif image.filepath:
            path = bpy.path.abspath(image.filepath, library=image.library)
            self.put(path, *_stat(path))

    def _animation(self, data):
        if data is None:
            return
        for curve in compat.curves(data):
            if not curve.mute:
                self.block.curves.append(curve)
                self.blank.add((curve.data_path, curve.array_index))
        for curve in data.drivers:
            self.blank.add((curve.data_path, curve.array_index))
            self.put(curve.data_path, curve.array_index)
            self.walk(curve.driver)
            self.block.timed |= "frame" in curve.driver.expression
        for track in data.nla_tracks:
            self.block.timed = True
            self.walk(track)
            actions = [strip.action for strip in track.strips if strip.action]
            for curve in (c for action in actions for c in compat.all_curves(action)):
                self.blank.add((curve.data_path, curve.array_index))
                keys = np.empty(len(curve.keyframe_points) * 2, np.float32)
                curve.keyframe_points.foreach_get("co", keys)
                self.hash.update(keys.tobytes())


def _files(strip):
    """Files that a strip of the timeline plays."""
    if strip.type == "SOUND" and strip.sound:
        return [bpy.path.abspath(strip.sound.filepath)]
    if strip.type == "MOVIE":
        return [bpy.path.abspath(strip.filepath)]
    if strip.type == "IMAGE":
        return [os.path.join(bpy.path.abspath(strip.directory), e.filename) for e in strip.elements]
    return []


def _stat(path):
    found = os.stat(path) if os.path.exists(path) else None
    return (found.st_size, found.st_mtime_ns) if found else ()
