# SPDX-License-Identifier: GPL-3.0-or-later
"""What a frame will look like, as a short key: equal keys mean equal pictures, without drawing or evaluating them."""

import hashlib
import struct

import bpy

from .reading import Reader

FORMAT = 1  # raised when what is drawn for the same content changes

_RENDER = (
    "engine", "resolution_x", "resolution_y", "resolution_percentage", "pixel_aspect_x", "pixel_aspect_y",
    "filter_size", "film_transparent", "use_motion_blur", "motion_blur_shutter", "motion_blur_position", "use_simplify",
    "simplify_subdivision_render", "use_freestyle", "use_border", "dither_intensity", "use_compositing", "hair_type",
    "use_stamp", "fps", "fps_base",
)  # fmt: skip
_DRAWN = {
    "MESH",
    "CURVE",
    "SURFACE",
    "META",
    "FONT",
    "CURVES",
    "POINTCLOUD",
    "VOLUME",
    "GREASEPENCIL",
    "LIGHT",
    "LIGHT_PROBE",
}


class Library:
    """Keys of frames of any scene of the file, as the scenes are set up now. Each data-block is read once."""

    def __init__(self):
        self._readers, self._scenes = {}, {}

    def content(self, scene, camera):
        """The ``Content`` of what a camera sees of a scene."""
        plain = scene.render.engine == "BLENDER_WORKBENCH"
        reader = self._readers.setdefault(plain, Reader(plain))
        if scene not in self._scenes:
            self._scenes[scene] = _Base(scene, reader)
        return Content(self._scenes[scene], reader.closure([camera]))


class Content:
    """What one camera sees of one scene."""

    def __init__(self, base, closure):
        self._base = base
        own = {ident: block for ident, block in closure.items() if ident not in base.closure}
        self._curves = _curves(own)
        self._timed = base.timed or any(block.timed for block in own.values())
        self.key = _hash([base.static, *_sorted(own)]).hexdigest()

    def frame_key(self, frame):
        """The key of a frame. Frames in which nothing moves have the same."""
        values = [curve.evaluate(f) for f in self._base.samples(frame) for curve in self._curves]
        digest = _hash([self.key.encode(), self._base.frame(frame), struct.pack(f"{len(values)}f", *values)])
        if self._timed:
            digest.update(str(frame).encode())
        return digest.hexdigest()


class _Base:
    """What all cameras of a scene share."""

    def __init__(self, scene, reader):
        roots = [*_visible(scene), scene.world, getattr(scene, "compositing_node_group", None)]
        self.closure = reader.closure(roots)
        self.curves = _curves(self.closure)
        self.timed = any(block.timed for block in self.closure.values())
        own = reader.block_of_scene(scene)
        self.curves += own.curves
        self.static = _hash([_settings(scene), own.digest, *_sorted(self.closure)]).digest()
        self._blur = scene.render.use_motion_blur
        self._frames = {}

    def samples(self, frame):
        """The times that a frame depends on."""
        return (frame - 1, frame, frame + 1) if self._blur else (frame,)

    def frame(self, frame):
        """Hash of all that is keyed, at a frame."""
        if frame not in self._frames:
            values = [curve.evaluate(f) for f in self.samples(frame) for curve in self.curves]
            self._frames[frame] = _hash([struct.pack(f"{len(values)}f", *values)]).digest()
        return self._frames[frame]


def _visible(scene):
    """Objects that can show in a picture: all but cameras and bare helpers of collections that are rendered."""
    found = {}

    def visit(layer):
        if layer.exclude or layer.collection.hide_render:
            return
        for obj in layer.collection.objects:
            if obj.type in _DRAWN or obj.instance_type != "NONE":
                found[obj] = None
        for child in layer.children:
            visit(child)

    for view_layer in scene.view_layers:
        if view_layer.layer_collection is None:  # of a scene that was never looked at
            view_layer.update()
        visit(view_layer.layer_collection)
    return list(found)


def _settings(scene):
    values = [FORMAT, bpy.app.version_string]
    values += [getattr(scene.render, name, None) for name in _RENDER]
    return repr(values).encode()


def _curves(closure):
    return [curve for ident in sorted(closure, key=_order) for curve in closure[ident].curves]


def _sorted(closure):
    return [closure[ident].digest for ident in sorted(closure, key=_order)]


def _order(ident):
    return type(ident).__name__, ident.name_full


def _hash(parts):
    digest = hashlib.blake2b(digest_size=16)
    for part in parts:
        digest.update(part)
    return digest
