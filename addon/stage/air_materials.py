# SPDX-License-Identifier: GPL-3.0-or-later
"""Materials of sky, weather and lit lamps: the same colour in Workbench, EEVEE and Cycles."""

import bpy

from .atmosphere import sky as painted
from .atmosphere import studio


def glowing(scene, plan, name, colour, alpha=1.0):
    """A material of this scene that shows ``colour`` (linear, may exceed 1) whatever the light, at this alpha."""
    material = _material(f"{scene.name} {name}")
    material.diffuse_color = (*studio.self_lit(plan.studio, colour), alpha)
    tree, output = _cleared(material)
    emission = tree.nodes.new("ShaderNodeEmission")
    emission.inputs["Color"].default_value = (*colour, 1.0)
    shader = emission.outputs[0]
    if alpha < 1:
        shader = _thinned(material, tree, shader, alpha)
    tree.links.new(shader, output.inputs["Surface"])
    return material


def film(scene, name, colour, roughness):
    """A lit, more or less glossy sheet that lies on other things: water, snow."""
    material = _material(f"{scene.name} {name}")
    material.diffuse_color = (*colour, 1.0)
    material.roughness = roughness
    tree, output = _cleared(material)
    surface = tree.nodes.new("ShaderNodeBsdfPrincipled")
    surface.inputs["Base Color"].default_value = (*colour, 1.0)
    surface.inputs["Roughness"].default_value = roughness
    tree.links.new(surface.outputs[0], output.inputs["Surface"])
    return material


def sky(scene, plan):
    """The painted sky, with its picture packed into the file."""
    pixels = painted.picture(plan.sky, plan.studio)
    material = _material(f"{scene.name} sky")
    tree, output = _cleared(material)
    texture = tree.nodes.new("ShaderNodeTexImage")
    texture.image = _image(painted.picture_name(pixels), pixels)
    tree.nodes.active = texture  # Workbench shows the active image
    light = tree.nodes.new("ShaderNodeMix")
    light.data_type, light.blend_type = "RGBA", "MULTIPLY"
    light.inputs[0].default_value = 1.0
    light.inputs[7].default_value = (*studio.irradiance(plan.studio, (0.0, 0.0, 1.0)), 1.0)
    emission = tree.nodes.new("ShaderNodeEmission")
    tree.links.new(texture.outputs["Color"], light.inputs[6])
    tree.links.new(light.outputs[2], emission.inputs["Color"])
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


def _material(name):
    material = bpy.data.materials.get(name) or bpy.data.materials.new(name)
    material.roughness, material.metallic = 1.0, 0.0
    if material.node_tree is None:
        material.use_nodes = True
    return material


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
