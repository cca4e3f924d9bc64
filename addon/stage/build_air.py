# SPDX-License-Identifier: GPL-3.0-or-later
"""The objects of one scene's air. Their meshes are named by content, so that scenes with the same air share them."""

import hashlib

import bpy
import numpy as np

from .build_kit import unpicked
from .geometry import flat

KEY = "backlot_air"  # ID property: which part of the atmosphere an object is


class Air:
    """What is being built, and what stood there before."""

    KEY = KEY

    def __init__(self, scene, plan, collection):
        self.scene, self.plan, self.collection = scene, plan, collection
        self._before = {o[KEY]: o for o in collection.all_objects if KEY in o}
        self._made = {}

    def mesh(self, key, vertices, faces, slots, face_slots=None, uv=None):
        """An object with this mesh; ``slots`` are materials, ``face_slots`` one index a face."""
        vertices, (corners, sizes) = np.ascontiguousarray(vertices, np.float32), flat(faces)
        face_slots = np.zeros(len(sizes), np.int32) if face_slots is None else np.asarray(face_slots, np.int32)
        uv = np.zeros(0, np.float32) if uv is None else np.ascontiguousarray(uv, np.float32).ravel()
        digest = hashlib.blake2b(repr([m.name for m in slots]).encode(), digest_size=8)
        for values in (vertices, corners, sizes, face_slots, uv):
            digest.update(values.tobytes())
        name = f"AIR {key.partition(':')[0]} {digest.hexdigest()}"
        mesh = bpy.data.meshes.get(name)
        if mesh is None:
            mesh = bpy.data.meshes.new(name)
            _fill(mesh, vertices, corners, sizes)
            for material in slots:
                mesh.materials.append(material)
            mesh.polygons.foreach_set("material_index", face_slots)
            if len(uv):
                mesh.uv_layers.new(name="UVMap").uv.foreach_set("vector", uv)
            mesh.normals_split_custom_set(np.tile((0.0, 0.0, 1.0), (len(mesh.loops), 1)))
        return self.object(key, mesh)

    def shape(self, key, shape, look):
        """An object from a geometry.Shape; ``look`` gives the material for each of its names."""
        slots = [look[name] for name in shape.materials]
        return self.mesh(key, shape.vertices, shape.faces, slots, shape.face_materials)

    def object(self, key, data):
        """The object of this key with new data: the one that stood there before, or a new one."""
        obj = self._before.get(key)
        if obj is not None and obj.type == data.id_type:
            old, obj.data = obj.data, data
            if old.users == 0:
                bpy.data.batch_remove([old])
            _clear_keys(obj)
        else:
            obj = self._new(f"{self.scene.name} {key}", data)
            obj[KEY] = key
            self.collection.objects.link(obj)
        obj.display.show_shadows = False
        self._made[key] = obj
        return obj

    def made(self, key):
        """The object of this key that was built now, or None."""
        return self._made.get(key)

    def finish(self):
        """Remove what is no longer there; returns all objects that are."""
        made = set(self._made.values())
        gone = [o for o in self._before.values() if o not in made]
        if gone:
            bpy.data.batch_remove(gone)
        return list(self._made.values())

    def _new(self, name, data):
        """A new object; one with a mesh cannot be picked by hand."""
        return unpicked(name, data) if data.id_type == "MESH" else bpy.data.objects.new(name, data)


def _fill(mesh, vertices, corners, sizes):
    mesh.vertices.add(len(vertices))
    mesh.vertices.foreach_set("co", vertices.ravel())
    mesh.loops.add(len(corners))
    mesh.loops.foreach_set("vertex_index", corners)
    mesh.polygons.add(len(sizes))
    mesh.polygons.foreach_set("loop_start", np.concatenate([[0], np.cumsum(sizes)[:-1]]).astype(np.int32))
    mesh.update(calc_edges=True)
    mesh.validate()


def _clear_keys(obj):
    action = obj.animation_data and obj.animation_data.action
    obj.animation_data_clear()
    if action and not action.users:
        bpy.data.actions.remove(action)
