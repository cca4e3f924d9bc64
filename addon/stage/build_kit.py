# SPDX-License-Identifier: GPL-3.0-or-later
"""Kit things as Blender data: meshes, materials, objects. Thin; the making is in ``kit``."""

import json
import math
import zlib

import bpy
import numpy as np

from . import kit
from .geometry import flat
from .kit import palette

PREFIX = "BL "
LETTERING = "backlot_lettering"  # ID property: on a thing what is written on it, on a letter object its text
SHARP, SHARP_AFAR = math.radians(40), math.radians(62)
NAME_BYTES = 58
_MODEL = "BL not picked"  # an object that no scene has, and so no file
LETTER_HEIGHT = 0.72  # of a capital, in units of the font's size


def material(name):
    """The Blender material of a palette name: viewport colour for Workbench, Principled nodes for the renderers."""
    found = bpy.data.materials.get(PREFIX + name)
    if found is not None:
        return found
    look = palette.resolve(name)
    made = bpy.data.materials.new(PREFIX + name)
    made.diffuse_color = (*look.colour, look.alpha)
    made.roughness, made.specular_intensity = look.roughness, look.specular
    made.metallic = 0.0
    _nodes(made, look)
    return made


def _nodes(made, look):
    if made.node_tree is None:
        made.use_nodes = True
    shader = next((n for n in made.node_tree.nodes if n.type == "BSDF_PRINCIPLED"), None)
    if shader is None:
        shader = made.node_tree.nodes.new("ShaderNodeBsdfPrincipled")
        output = made.node_tree.nodes.new("ShaderNodeOutputMaterial")
        made.node_tree.links.new(shader.outputs[0], output.inputs[0])
    inputs = shader.inputs
    inputs["Base Color"].default_value = (*(value / look.gain for value in look.colour), 1)
    inputs["Roughness"].default_value = look.roughness
    inputs["Specular IOR Level"].default_value = look.specular
    inputs["Alpha"].default_value = look.alpha
    if look.glow:
        inputs["Emission Color"].default_value = (*look.colour, 1)
        inputs["Emission Strength"].default_value = 0.6


def mesh(name, shape):
    """The mesh datablock ``name`` of a shape, made once and shared."""
    found = bpy.data.meshes.get(name)
    if found is not None:
        return found
    made = bpy.data.meshes.new(name)
    fill(made, shape)
    return made


def fill(made, shape):
    """Give an empty mesh a shape's vertices, faces and materials, smooth but for edges above 40 degrees.

    Things of few faces, as seen from afar, are round up to 62 degrees.
    """
    vertices = np.ascontiguousarray(shape.vertices, np.float32)
    loops, totals = flat(shape.faces)
    starts = np.concatenate([[0], np.cumsum(totals)[:-1]]).astype(np.int32)
    made.vertices.add(len(vertices))
    made.vertices.foreach_set("co", vertices.ravel())
    made.loops.add(len(loops))
    made.loops.foreach_set("vertex_index", loops)
    made.polygons.add(len(totals))
    made.polygons.foreach_set("loop_start", starts)
    for name in shape.materials:
        made.materials.append(material(name))
    made.polygons.foreach_set("material_index", np.asarray(shape.face_materials, np.int32))
    made.polygons.foreach_set("use_smooth", np.ones(len(totals), bool))
    made.update(calc_edges=True)
    if hasattr(made, "set_sharp_from_angle"):
        made.set_sharp_from_angle(angle=SHARP if getattr(shape, "fine", True) else SHARP_AFAR)


def mesh_name(asset, params=None, seed=0):
    """A readable name that tells this look of an asset from every other."""
    name, frozen, variant = kit.key(asset, params, seed)
    return _short(" ".join([name, *(f"{k}={v}" for k, v in frozen), str(variant)]))


def _short(text):
    """A datablock name within Blender's 63 bytes, still telling one text from another."""
    if len(text.encode()) > NAME_BYTES:
        text = f"{text.encode()[:40].decode(errors='ignore')} {zlib.crc32(text.encode()):08x}"
    return PREFIX + text


def object_for(item, asset=None, collection=None):
    """A new object for a ``plan.Item``, with its lettering as children, linked into ``collection`` if one is given."""
    asset = asset or kit.make(item.asset, item.params, item.seed)
    made = bpy.data.objects.new(item.name or item.id, mesh(mesh_name(item.asset, item.params, item.seed), asset.shape))
    made.location, made.rotation_euler = item.location, (0, 0, item.yaw)
    made.display.show_shadows = item.shadow
    if collection is not None:
        collection.objects.link(made)
    letter(made, asset.labels, collection)
    return made


def unpicked(name, data):
    """A new object with a mesh that cannot be picked by hand.

    Blender looks through all scenes when it is told so of an object, but not when one that cannot is copied.
    """
    model = bpy.data.objects.get(_MODEL)
    if model is None or model.users:
        model = bpy.data.objects.new(_MODEL, data)
        model.hide_select = True
    made = model.copy()
    made.name, made.data = name, data
    return made


def letter(obj, labels, collection=None):
    """Give an object the lettering of its asset, unless it has been given the same before."""
    wanted = [_label_name(label) for label in labels]
    if json.loads(obj.get(LETTERING, "[]")) == wanted:
        return
    for child in [c for c in obj.children if c.get(LETTERING)]:
        bpy.data.objects.remove(child)
    for label in labels:
        child = label_object(label)
        child.parent, child[LETTERING] = obj, label.text
        for place in (collection,) if collection else obj.users_collection:
            place.objects.link(child)
    obj[LETTERING] = json.dumps(wanted)


def _label_name(label):
    return _short(f"label {label.text} {label.size[0]:.3f}x{label.size[1]:.3f} {label.material}")


def label_object(label):
    """Lettering as a flat mesh object that fits the label's field; any script that Blender's fonts cover."""
    name = _label_name(label)
    data = bpy.data.meshes.get(name) or _lettering(name, label)
    made = bpy.data.objects.new(name, data)
    made.location, made.rotation_euler = label.location, (math.pi / 2, 0, label.yaw)
    made.display.show_shadows = False
    return made


def _lettering(name, label):
    width, height = label.size
    best = max((_block(label.text, lines, width, height) for lines in (1, 2, 3)), key=lambda found: found[0])
    curve = bpy.data.curves.new(name, "FONT")
    curve.body, curve.size, curve.align_x, curve.align_y = best[1], 1.0, "CENTER", "CENTER"
    curve.resolution_u = 3
    holder = bpy.data.objects.new(name, curve)
    data = bpy.data.meshes.new_from_object(holder)
    bpy.data.objects.remove(holder)
    bpy.data.curves.remove(curve)
    data.name = name
    _fit(data, width, height)
    data.materials.clear()
    data.materials.append(material(label.material))
    return data


def _fit(data, width, height):
    points = np.empty(len(data.vertices) * 3, np.float32)
    data.vertices.foreach_get("co", points)
    points = points.reshape(-1, 3)
    if not len(points):
        return
    low, high = points.min(axis=0), points.max(axis=0)
    extent = np.maximum(high - low, 1e-6)
    scale = min(width / extent[0], height / max(extent[1], LETTER_HEIGHT))
    points = (points - (low + high) / 2) * scale
    data.vertices.foreach_set("co", points.ravel())
    data.update()


def _block(text, lines, width, height):
    """``(letter height, text)`` when set in so many lines; letters are taken as .6 high wide, ideographs as 1."""
    words = text.split()
    if lines > len(words):
        return 0.0, text
    target = sum(_advance(word) for word in words) / lines
    rows, row = [], []
    for word in words:
        row.append(word)
        if sum(map(_advance, row)) >= target * 0.9 and len(rows) < lines - 1:
            rows.append(" ".join(row))
            row = []
    rows = [*rows, " ".join(row)] if row else rows
    widest = max(map(_advance, rows))
    return min(width / widest, height / len(rows)), "\n".join(rows)


def _advance(text):
    return sum(1.0 if ord(c) > 0x1100 else 0.6 for c in text) or 0.6
