# SPDX-License-Identifier: GPL-3.0-or-later
"""Lights and world of a scene for EEVEE and Cycles. Workbench takes no notice of them."""

import bpy
from mathutils import Vector

from .atmosphere.colour import luminance, mix
from .geometry import facing

# Radiant power in watts of a lamp of each kind, at night.
WATTS = {"lamp": 60.0, "street_lamp": 900.0, "fire": 120.0, "screen": 15.0, "sign": 40.0, "headlight": 90.0}
_SHEETS = 64  # of mist and rain, one behind the other, that Cycles must look through
_MOST = 24  # lamps that really shine; the rest only look lit


def build_lights(air, glows, openings):
    """Sun, sky world, daylight through windows, lamps. See ``build_atmosphere.build``."""
    plan = air.plan
    _sun(air)
    _world(air)
    if hasattr(air.scene, "cycles"):
        air.scene.cycles.transparent_max_bounces = _SHEETS
    if not plan.exterior:
        _windows(air, openings)
    lit = [g for g in glows if g.kind in WATTS and any(plan.glow(g.kind).colour)]
    for glow in lit[:_MOST]:
        _lamp(air, glow)


def _sun(air):
    sun = air.plan.sun
    light = bpy.data.lights.new(f"{air.scene.name} sun", "SUN")
    light.color, light.energy, light.angle = sun.colour, sun.strength, sun.angle
    obj = air.object("light:sun", light)
    obj.location = Vector(air.plan.centre) + Vector(sun.direction) * 20
    obj.rotation_euler = Vector(sun.direction).to_track_quat("Z", "Y").to_euler()


def _world(air):
    plan, name = air.plan, f"{air.scene.name} world"
    world = bpy.data.worlds.get(name) or bpy.data.worlds.new(name)
    if world.node_tree is None:
        world.use_nodes = True
    colour = mix(plan.sky.middle, plan.sky.horizon, 0.4)
    world.color = colour
    tree = world.node_tree
    tree.nodes.clear()
    background = tree.nodes.new("ShaderNodeBackground")
    background.inputs["Color"].default_value = (*colour, 1.0)
    # A night sky lights nothing; studio lights at night stand for moon and town, so this does too.
    lifted = max(1.0, 0.10 / max(luminance(colour), 1e-3))
    background.inputs["Strength"].default_value = lifted * (1.0 if plan.exterior else 0.5)
    output = tree.nodes.new("ShaderNodeOutputWorld")
    tree.links.new(background.outputs[0], output.inputs["Surface"])
    air.scene.world = world


def _windows(air, openings):
    plan = air.plan
    for opening in (o for o in openings if o.kind == "window"):
        light = bpy.data.lights.new(f"{air.scene.name} {opening.id}", "AREA")
        light.shape, light.size, light.size_y = "RECTANGLE", opening.width, opening.height
        light.color = mix(plan.sky.horizon, plan.sun.colour, 0.4)
        light.energy = 30.0 * opening.width * opening.height * max(plan.sky.horizon)
        obj = air.object(f"light:{opening.id}", light)
        x, y = facing(opening.yaw)
        obj.location = Vector(opening.location) + Vector((0.1 * x, 0.1 * y, opening.height / 2))
        obj.rotation_euler = Vector((-x, -y, 0)).to_track_quat("Z", "Y").to_euler()


def _lamp(air, glow):
    look = air.plan.glow(glow.kind)
    x, y, z = glow.location
    light = bpy.data.lights.new(f"{air.scene.name} {glow.kind}", "POINT")
    top = max(look.colour)
    light.color = tuple(c / top for c in look.colour)
    light.energy = WATTS[glow.kind] * min(1.0, top)
    light.shadow_soft_size = max(min(glow.size) / 2, 0.02)
    # A key made of the place stays the same when other lamps come and go.
    obj = air.object(f"light:{glow.kind}:{x:.2f},{y:.2f},{z:.2f}", light)
    obj.location = _outside(glow)


def _outside(glow):
    """Just before a screen, just below a lamp: inside, its own shell would swallow the light."""
    x, y, z = glow.location
    if glow.kind in ("screen", "sign", "headlight"):
        ahead, reach = facing(glow.yaw), min(glow.size[:2]) + 0.1
        return x + ahead[0] * reach, y + ahead[1] * reach, z
    if glow.kind == "fire":
        return x, y, z
    return x, y, z - glow.size[2] / 2 - 0.05
