# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures in Blender: one mesh and one armature a look, as many performers of it as scenes need."""

import bpy
import numpy as np

from .figure import build

OWN_FACE = "backlot_own_face"  # set on a mesh whose expressions are one performer's alone


def own_face(rig):
    """The mesh of a performer whose expressions can be animated apart from others', or None."""
    return next((c.data for c in rig.children if c.type == "MESH" and c.data.get(OWN_FACE)), None)


def ensure_mesh(spec, figure=None):
    """The shared mesh of a spec, made on the first call (``figure`` saves building it again)."""
    name = f"FIG {spec.key}"
    mesh = bpy.data.meshes.get(name)
    if mesh is not None:
        return mesh
    figure = figure or build(spec)
    mesh = bpy.data.meshes.new(name)
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
    mesh, armature = ensure_mesh(spec, figure), ensure_armature(spec, figure)
    if own_face:
        mesh = mesh.copy()
        mesh.name = f"FIG {spec.key} in {name}"
        mesh[OWN_FACE] = True
    rig = bpy.data.objects.new(name, armature)
    body = bpy.data.objects.new(f"{name} body", mesh)
    collection.objects.link(rig)
    collection.objects.link(body)
    body.parent = rig
    modifier = body.modifiers.new("Armature", "ARMATURE")
    modifier.object = rig
    _make_pose(rig)
    return rig


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
    sizes = np.array([len(f) for f in figure.faces], np.int32)
    corners = np.fromiter((i for f in figure.faces for i in f), np.int32, int(sizes.sum()))
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
    if material is None:
        material = bpy.data.materials.new(full)
        material.diffuse_color = (*colour, 1)
        material.roughness, material.specular_intensity = roughness, specular
        if not material.node_tree:
            material.use_nodes = True
        shader = next((n for n in material.node_tree.nodes if n.type == "BSDF_PRINCIPLED"), None)
        if shader:
            shader.inputs["Base Color"].default_value = (*colour, 1)
            shader.inputs["Roughness"].default_value = roughness
    return material
