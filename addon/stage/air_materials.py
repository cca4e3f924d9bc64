# SPDX-License-Identifier: GPL-3.0-or-later
"""Materials of sky, weather and lit lamps: the same colour in Workbench, EEVEE and Cycles.

They are named by what they look like, so that scenes of one hour and weather share them.
"""

import dataclasses
import hashlib

import bpy
import numpy as np

from .atmosphere import sky as painted
from .atmosphere import studio

_NAME_BYTES = 48  # of a material's own name, within Blender's 63


def glowing(plan, name, colour, alpha=1.0):
    """The material that shows ``colour`` (linear, may exceed 1) whatever the light of ``plan``, at this alpha."""
    shown = studio.self_lit(plan.studio, colour)
    material, new = _material(name, shown, colour, alpha)
    if not new:
        return material
    material.diffuse_color = (*shown, alpha)
    tree, output = _cleared(material)
    emission = tree.nodes.new("ShaderNodeEmission")
    emission.inputs["Color"].default_value = (*colour, 1.0)
    shader = emission.outputs[0]
    if alpha < 1:
        shader = _thinned(material, tree, shader, alpha)
    tree.links.new(shader, output.inputs["Surface"])
    return material


def film(name, colour, roughness):
    """A lit, more or less glossy sheet that lies on other things: water, snow."""
    material, new = _material(name, colour, roughness)
    if not new:
        return material
    material.diffuse_color = (*colour, 1.0)
    material.roughness = roughness
    tree, output = _cleared(material)
    surface = tree.nodes.new("ShaderNodeBsdfPrincipled")
    surface.inputs["Base Color"].default_value = (*colour, 1.0)
    surface.inputs["Roughness"].default_value = roughness
    tree.links.new(surface.outputs[0], output.inputs["Surface"])
    return material


def sky(plan):
    """The painted sky, with its picture packed into the file."""
    light = studio.irradiance(plan.studio, (0.0, 0.0, 1.0))
    material, new = _material("sky", dataclasses.astuple(plan.sky), light)
    if not new:
        return material
    pixels = painted.picture(plan.sky, plan.studio)
    tree, output = _cleared(material)
    texture = tree.nodes.new("ShaderNodeTexImage")
    texture.image = _image(painted.picture_name(pixels), pixels)
    tree.nodes.active = texture  # Workbench shows the active image
    lit = tree.nodes.new("ShaderNodeMix")
    lit.data_type, lit.blend_type = "RGBA", "MULTIPLY"
    lit.inputs[0].default_value = 1.0
    lit.inputs[7].default_value = (*light, 1.0)
    emission = tree.nodes.new("ShaderNodeEmission")
    tree.links.new(texture.outputs["Color"], lit.inputs[6])
    tree.links.new(lit.outputs[2], emission.inputs["Color"])
    tree.links.new(emission.outputs[0], output.inputs["Surface"])
    material.diffuse_color = (*studio.self_lit(plan.studio, plan.sky.middle), 1.0)
    return material


def own_colour(name):
    """Linear RGB that a material has in Workbench; white for one that is not there."""
    material = bpy.data.materials.get(name)
    return tuple(material.diffuse_color[:3]) if material else (1.0, 1.0, 1.0)


def out_of_the_way(obj):
    """Seen by the camera and in mirrors only: it neither blocks EEVEE's and Cycles' lights nor adds to them."""
    obj.visible_shadow = False
    obj.visible_diffuse = False
    obj.visible_volume_scatter = False


def workbench_only(obj):
    """Not seen by EEVEE and Cycles, which make their own glow of real lights."""
    out_of_the_way(obj)
    obj.visible_camera = obj.visible_glossy = obj.visible_transmission = False


def _material(name, *look):
    """``(material, whether it is new)`` of a name and what it looks like: one for all scenes in which it does.

    An artist's changes to it stay, since only a new one is filled in.
    """
    name = name.encode()[:_NAME_BYTES].decode(errors="ignore")
    name = f"AIR {name} {hashlib.blake2b(repr(_rounded(look)).encode(), digest_size=4).hexdigest()}"
    material = bpy.data.materials.get(name)
    if material is not None:
        return material, False
    material = bpy.data.materials.new(name)
    material.roughness, material.metallic = 1.0, 0.0
    if material.node_tree is None:
        material.use_nodes = True
    return material, True


def _rounded(look):
    """Numbers to the digits that can be seen: the way that a scene faces must not tell."""
    if isinstance(look, (tuple, list, np.ndarray)):
        return [_rounded(value) for value in look]
    return look if isinstance(look, (str, bool, int)) else round(float(look), 6) + 0.0


def _cleared(material):
    tree = material.node_tree
    tree.nodes.clear()
    return tree, tree.nodes.new("ShaderNodeOutputMaterial")


def _thinned(material, tree, shader, alpha):
    material.surface_render_method = "BLENDED"
    clear, mixed = tree.nodes.new("ShaderNodeBsdfTransparent"), tree.nodes.new("ShaderNodeMixShader")
    mixed.inputs[0].default_value = alpha
    tree.links.new(clear.outputs[0], mixed.inputs[1])
    tree.links.new(shader, mixed.inputs[2])
    return mixed.outputs[0]


def _image(name, pixels):
    image = bpy.data.images.get(name)
    if image is None:
        rows, columns = pixels.shape[:2]
        image = bpy.data.images.new(name, columns, rows, float_buffer=True)
        image.pixels.foreach_set(pixels.ravel())
        image.update()
        image.pack()
    return image
