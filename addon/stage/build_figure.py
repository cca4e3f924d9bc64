# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures in Blender: one mesh and one armature a look, as many performers of it as scenes need."""

import zlib

import bpy
import numpy as np

from ..library import identity
from . import build_face
from .build_shadow import add_caster
from .figure import build
from .figure.palette import SHEER
from .geometry import flat

OWN_FACE = "backlot_own_face"  # set on a mesh of an older film whose expressions are those of one scene alone
_NAME_BYTES = 60  # of a mesh
_LOOK = "backlot_look"  # on a mesh: what its spec was
_DYED = "backlot_colour"  # on a material: the colour as Backlot left it


def playing(rig):
    """The body of a performer whose expressions play, or None."""
    bodies = (c for c in rig.children if c.type == "MESH")
    return next((c for c in bodies if build_face.WHO in c.data or c.data.get(OWN_FACE)), None)


def ensure_mesh(spec, figure=None, who=None):
    """The mesh of a spec that all scenes share, made on the first call and when the look of this name is another.

    ``figure`` saves building it again; ``who``: the performer whose expressions it shows as a scene says.
    """
    name = _mesh_name(spec, who)
    mesh = bpy.data.meshes.get(name)
    if mesh is not None:
        if mesh.get(_LOOK) == _look(spec):
            return mesh
        mesh.name = f"{name[:40]} before"
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
    if who is not None:
        build_face.follow(mesh, who)
    mesh[identity.MADE] = identity.mesh_hash(mesh).hex()
    return mesh


def _mesh_name(spec, who):
    name = f"FIG {spec.key}" if who is None else f"FIG {spec.key} as {who}"
    if len(name.encode()) > _NAME_BYTES:
        name = f"{name.encode()[:40].decode(errors='ignore')} {zlib.crc32(name.encode()):08x}"
    return name


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


def make_performer(name, spec, collection, who=None):
    """A new armature object with its mesh as child, linked into ``collection``; returns the armature object.

    All performers of a spec share one mesh. With ``who``, the performer's id, it is that person's in all scenes, and
    its shape keys (``figure.face.EXPRESSIONS``) can be animated: see ``build_face``.
    """
    figure = None
    if _mesh_name(spec, who) not in bpy.data.meshes or f"RIG {spec.key}" not in bpy.data.armatures:
        figure = build(spec)
    armature = ensure_armature(spec, figure)
    ensure_mesh(spec, figure, who)
    rig = bpy.data.objects.new(name, armature)
    collection.objects.link(rig)
    add_body(rig, spec, f"{name} body", collection, who)
    add_caster(rig, spec.key, collection)
    _make_pose(rig)
    return rig


def add_body(rig, spec, name, collection, who=None):
    """A mesh object of a spec that moves with ``rig``, whose bones must be those of the spec; returns it."""
    body = bpy.data.objects.new(name, ensure_mesh(spec, who=who))
    body.display.show_shadows = False  # the core casts them: see build_shadow
    collection.objects.link(body)
    body.parent = rig
    body.modifiers.new("Armature", "ARMATURE").object = rig
    body.display.show_shadows = False
    return body


def clothe(rig, spec, who=None):
    """Give a performer the look of ``spec`` where it has become another since; bones and motion stay.

    So does a mesh that an artist has changed.
    """
    for body in [c for c in rig.children if c.type == "MESH" and _LOOK in c.data]:
        if spec is None or body.data[_LOOK] == _look(spec) or body.get("backlot_outfit"):
            continue
        if body.data.get(identity.MADE) in (None, identity.mesh_hash(body.data).hex()):
            body.data = ensure_mesh(spec, who=who)


def _look(spec):
    return zlib.crc32(repr(spec).encode()) & 0x7FFFFFFF


def _make_pose(rig):
    """Blender makes the pose bones of a new object when it is given its bones again, or when a scene evaluates it."""
    if rig.pose is None:
        rig.data = rig.data
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
