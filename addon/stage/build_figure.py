# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures in Blender: one mesh and one armature a look, as many performers of it as scenes need."""

import zlib

import bpy
import numpy as np

from .build_shadow import add_caster
from .figure import build
from .figure.palette import SHEER
from .geometry import flat

OWN_FACE = "backlot_own_face"  # set on a mesh whose expressions are one performer's alone


_LOOK = "backlot_look"  # on a mesh: what its spec was
_DYED = "backlot_colour"  # on a material: the colour as Backlot left it


def own_face(rig):
    """The mesh of a performer whose expressions can be animated apart from others', or None."""
    return next((c.data for c in rig.children if c.type == "MESH" and c.data.get(OWN_FACE)), None)


def ensure_mesh(spec, figure=None):
    """The shared mesh of a spec, made on the first call and when the look of this name is another.

    ``figure`` saves building it again.
    """
    name = f"FIG {spec.key}"
    mesh = bpy.data.meshes.get(name)
    if mesh is not None:
        if mesh.get(_LOOK) == _look(spec):
            return mesh
        mesh.name = f"{name} before"
    figure = figure or build(spec)
    mesh = bpy.data.meshes.new(name)
    mesh[_LOOK] = _look(spec)
    _fill(mesh, figure)
    for look in figure.materials:
        mesh.materials.append(_material(spec, *look))
    mesh.set_sharp_from_angle(angle=figure.sharp)
    owner = bpy.data.objects.new(name, mesh)
    _write_weights(owner, mesh, figure)
    _write_shapes(owner, mesh, figure)
    bpy.data.objects.remove(owner)
    return mesh


def ensure_armature(spec, figure=None):
    """The shared armature data of a spec, made on the first call."""
    name = f"RIG {spec.key}"
    armature = bpy.data.armatures.get(name)
    if armature is not None:
        return armature
    bones = figure.bones if figure else build(spec).bones
    armature = bpy.data.armatures.new(name)
    holder = bpy.data.objects.new(name, armature)
    scene = bpy.context.scene
    scene.collection.objects.link(holder)
    layer = bpy.context.view_layer
    before = layer.objects.active
    layer.objects.active = holder
    bpy.ops.object.mode_set(mode="EDIT")
    for bone, head, tail, parent in bones:
        edit = armature.edit_bones.new(bone)
        edit.head, edit.tail = head, tail
        edit.parent = armature.edit_bones[parent] if parent else None
    bpy.ops.object.mode_set(mode="OBJECT")
    layer.objects.active = before
    bpy.data.objects.remove(holder)
    armature.display_type = "STICK"
    return armature


def make_performer(name, spec, collection, own_face=False):
    """A new armature object with its mesh as child, linked into ``collection``; returns the armature object.

    All performers of a spec share one mesh. With ``own_face`` this one gets a copy, so that its shape keys
    (``figure.face.EXPRESSIONS``) can be animated apart from the others'.
    """
    figure = None
    if f"FIG {spec.key}" not in bpy.data.meshes or f"RIG {spec.key}" not in bpy.data.armatures:
        figure = build(spec)
    armature = ensure_armature(spec, figure)
    ensure_mesh(spec, figure)
    rig = bpy.data.objects.new(name, armature)
    collection.objects.link(rig)
    add_body(rig, spec, f"{name} body", collection, own_face)
    add_caster(rig, spec.key, collection)
    _make_pose(rig)
    return rig


def add_body(rig, spec, name, collection, own_face=False):
    """A mesh object of a spec that moves with ``rig``, whose bones must be those of the spec; returns it."""
    mesh = ensure_mesh(spec)
    if own_face:
        mesh = _own(mesh, spec, rig)
    body = bpy.data.objects.new(name, mesh)
    body.display.show_shadows = False  # the core casts them: see build_shadow
    collection.objects.link(body)
    body.parent = rig
    body.modifiers.new("Armature", "ARMATURE").object = rig
    body.display.show_shadows = False
    return body


def clothe(rig, spec):
    """Give a performer the look of ``spec`` where it has become another since; bones and motion stay."""
    for body in [c for c in rig.children if c.type == "MESH" and _LOOK in c.data]:
        if spec is not None and body.data[_LOOK] != _look(spec) and not body.get("backlot_outfit"):
            mesh = ensure_mesh(spec)
            body.data = _own(mesh, spec, rig) if body.data.get(OWN_FACE) else mesh


def _own(mesh, spec, rig):
    mesh = mesh.copy()
    mesh.name = f"FIG {spec.key} in {rig.name}"
    mesh[OWN_FACE] = True
    return mesh


def _look(spec):
    return zlib.crc32(repr(spec).encode()) & 0x7FFFFFFF


def _make_pose(rig):
    """Blender makes the pose bones of a new object only when some scene evaluates it."""
    if rig.pose is None:
        here = bpy.context.scene.collection
        guest = rig.name not in here.objects
        if guest:
            here.objects.link(rig)
        bpy.context.view_layer.update()
        if guest:
            here.objects.unlink(rig)
    for bone in rig.pose.bones:
        bone.rotation_mode = "QUATERNION"


def _fill(mesh, figure):
    corners, sizes = flat(figure.faces)
    starts = np.concatenate([[0], np.cumsum(sizes)[:-1]]).astype(np.int32)
    mesh.vertices.add(len(figure.vertices))
    mesh.vertices.foreach_set("co", figure.vertices.astype(np.float32).ravel())
    mesh.loops.add(len(corners))
    mesh.loops.foreach_set("vertex_index", corners)
    mesh.polygons.add(len(sizes))
    mesh.polygons.foreach_set("loop_start", starts)
    mesh.polygons.foreach_set("material_index", figure.face_materials)
    mesh.polygons.foreach_set("use_smooth", np.ones(len(sizes), bool))
    mesh.update(calc_edges=True)
    mesh.validate()


def _write_weights(owner, mesh, figure):
    """Vertex groups by name on the mesh; weights are quantised so that each group takes few calls."""
    for bone, values in sorted(figure.weights.items()):
        group = owner.vertex_groups.new(name=bone)
        steps = np.round(values * 50).astype(int)
        order = np.argsort(steps, kind="stable")
        levels, first = np.unique(steps[order], return_index=True)
        for level, members in zip(levels, np.split(order, first[1:]), strict=True):
            if level:
                group.add(members.tolist(), level / 50, "REPLACE")


def _write_shapes(owner, mesh, figure):
    if not figure.shapes:
        return
    owner.shape_key_add(name="Basis", from_mix=False)
    for name, offsets in figure.shapes.items():
        key = owner.shape_key_add(name=name, from_mix=False)
        key.value = 0.0
        key.data.foreach_set("co", (figure.vertices + offsets).astype(np.float32).ravel())


def _material(spec, name, colour, roughness, specular):
    full = f"FIG {spec.key} {name}"
    material = bpy.data.materials.get(full)
    if material is None or list(material.get(_DYED, ())) == [round(v, 4) for v in material.diffuse_color[:3]]:
        material = material or bpy.data.materials.new(full)
        material.diffuse_color = (*colour, SHEER.get(name, 1))
        material.roughness, material.specular_intensity = roughness, specular
        if not material.node_tree:
            material.use_nodes = True
        shader = next((n for n in material.node_tree.nodes if n.type == "BSDF_PRINCIPLED"), None)
        if shader:
            shader.inputs["Base Color"].default_value = (*colour, 1)
            shader.inputs["Alpha"].default_value = SHEER.get(name, 1)
            shader.inputs["Roughness"].default_value = roughness
        material[_DYED] = [round(v, 4) for v in material.diffuse_color[:3]]
    return material
