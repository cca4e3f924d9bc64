# SPDX-License-Identifier: GPL-3.0-or-later
"""Lights and world of a scene for EEVEE and Cycles. Workbench takes no notice of them."""

import bpy
import numpy as np
from mathutils import Vector

from ..library import identity
from .atmosphere.colour import grey, luminance, mix
from .geometry import facing

# Radiant power in watts of a lamp of each kind, at night.
WATTS = {"lamp": 60.0, "street_lamp": 900.0, "fire": 120.0, "screen": 15.0, "sign": 40.0, "headlight": 90.0}
_SHEETS = 64  # of mist and rain, one behind the other, that Cycles must look through
_FILL = 3.2  # watts a square metre of floor
WORLD = "backlot_world"  # ID property of a scene that was given its sky
_MOST = 24  # lamps that really shine; the rest only look lit


def build_lights(air, glows, room, bounds):
    """Sun, sky world, light in a room, lamps. See ``build_atmosphere.build``."""
    plan = air.plan
    _sun(air)
    _world(air)
    if hasattr(air.scene, "cycles"):
        air.scene.cycles.transparent_max_bounces = _SHEETS
    if room is not None:
        _windows(air, room.openings)
    if not plan.exterior and bounds is not None:
        _fill(air, bounds)
    lit = [g for g in glows if g.kind in WATTS and any(plan.glow(g.kind).colour)]
    for glow in lit[:_MOST]:
        lamp(air, glow)


def _sun(air):
    sun = air.plan.sun
    light = bpy.data.lights.new(f"{air.scene.name} sun", "SUN")
    light.color, light.energy, light.angle = sun.colour, sun.strength, sun.angle
    obj = air.object("light:sun", light)
    obj.location = Vector(air.plan.centre) + Vector(sun.direction) * 20
    obj.rotation_euler = Vector(sun.direction).to_track_quat("Z", "Y").to_euler()


def _world(air):
    """The scene's sky for EEVEE and Cycles, unless an artist gave it another, took it out or changed it."""
    plan, name = air.plan, f"{air.scene.name} world"
    before = air.scene.world
    ours = before is not None and (not identity.touched(before) if identity.MADE in before else before.name == name)
    if not ours and (before is not None or air.scene.get(WORLD)):
        return
    world = before or bpy.data.worlds.new(name)
    if world.node_tree is None:
        world.use_nodes = True
    colour = mix(plan.sky.middle, plan.sky.horizon, 0.4)
    if not plan.exterior:
        colour = grey(colour, 0.6)  # what comes from outside has touched walls before
    world.color = colour
    tree = world.node_tree
    tree.nodes.clear()
    background = tree.nodes.new("ShaderNodeBackground")
    background.inputs["Color"].default_value = (*colour, 1.0)
    # A night sky lights nothing; studio lights at night stand for moon and town, so this does too.
    lifted = max(1.0, (0.10 if plan.exterior else 0.16) / max(luminance(colour), 1e-3))
    background.inputs["Strength"].default_value = lifted * (0.85 if plan.exterior else 0.7)
    output = tree.nodes.new("ShaderNodeOutputWorld")
    tree.links.new(background.outputs[0], output.inputs["Surface"])
    air.scene.world, air.scene[WORLD] = world, True
    identity.stamp(identity.tag(world, f"{air.scene.get(identity.ID, air.scene.name)}/world", "light"))


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


def _fill(air, bounds):
    """What walls throw back, from above the camera side: without it rooms need many samples and faces are lost."""
    plan, size = air.plan, np.subtract(bounds[1], bounds[0])
    key = plan.studio.lamps[0].colour
    light = bpy.data.lights.new(f"{air.scene.name} fill", "AREA")
    light.size = max(0.6, 0.5 * float(min(size[:2])))
    light.color = tuple(c / max(key) for c in key)
    light.energy = _FILL * max(key) * max(float(size[0] * size[1]), 4.0)
    obj = air.object("light:fill", light)
    ahead = Vector((*facing(plan.axis), 0)) * 0.35 * float(min(size[:2]))
    obj.location = Vector(plan.centre) + ahead + Vector((0, 0, 0.88 * float(min(bounds[1][2], 3.2))))
    obj.rotation_euler = (obj.location - Vector(plan.centre) - Vector((0, 0, 0.9))).to_track_quat("Z", "Y").to_euler()
    obj.visible_camera = False


def lamp(air, glow, key=None):
    """The lamp of a plan.Glow, which is lit; its object. Without a ``key`` it has one made of its place."""
    look = air.plan.glow(glow.kind)
    x, y, z = glow.location
    light = bpy.data.lights.new(f"{air.scene.name} {glow.kind}", "POINT")
    top = max(look.colour)
    light.color = tuple(c / top for c in look.colour)
    size = min(1.0, max(glow.size) / 0.3)  # a candle is no hearth
    light.energy = WATTS[glow.kind] * min(1.0, look.level) ** 2 * size
    light.shadow_soft_size = max(min(glow.size) / 2, 0.02)
    # A key made of the place stays the same when other lamps come and go.
    obj = air.object(key or f"light:{glow.kind}:{x:.2f},{y:.2f},{z:.2f}", light)
    obj.location = _outside(glow)
    return obj


def _outside(glow):
    """Just before a screen, just below a lamp: inside, its own shell would swallow the light."""
    x, y, z = glow.location
    if glow.kind in ("screen", "sign", "headlight"):
        ahead, reach = facing(glow.yaw), min(glow.size[:2]) + 0.1
        return x + ahead[0] * reach, y + ahead[1] * reach, z
    if glow.kind == "fire":
        return x, y, z
    return x, y, z - glow.size[2] / 2 - 0.05
