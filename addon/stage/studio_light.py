# SPDX-License-Identifier: GPL-3.0-or-later
"""Workbench's light and look of a scene: kept in the file, loaded before anything is drawn.

A scene carries its light as JSON in the ID property ``backlot_light``. Blender itself only keeps the light's *name*
in the file and looks it up among the studio lights of the running session, so each session has to load it. User
preferences are never saved.
"""

import json
import os

import bpy
from bpy.app.handlers import persistent

from ..world.records import from_plain, to_plain
from .atmosphere import studio
from .atmosphere.model import StudioLight

PROPERTY = "backlot_light"

# What makes the look beside the light; the reasons are in the look's measurements (cavity, shadows, view).
SHADING = {
    "light": "STUDIO",
    "color_type": "TEXTURE",  # falls back to the material's colour where there is no image
    "show_cavity": True,
    "cavity_type": "BOTH",
    "curvature_ridge_factor": 0.4,
    "curvature_valley_factor": 0.7,
    "cavity_ridge_factor": 0.0,
    "cavity_valley_factor": 1.2,
    "show_object_outline": False,
    "show_specular_highlight": True,
    "show_backface_culling": False,
    "show_xray": False,
    "background_type": "WORLD",
}
DISPLAY = {
    "render_aa": "FXAA",
    "viewport_aa": "FXAA",
    "matcap_ssao_distance": 0.45,
    "matcap_ssao_samples": 16,
    "shadow_focus": 0.35,  # harder, and faces fall into patches
    "shadow_shift": 0.0,
}


def store(scene, light):
    """Keep a StudioLight in the scene, so that any later session can show it."""
    scene[PROPERTY] = json.dumps(to_plain(light))


def stored(scene):
    """The StudioLight that a scene carries, or None."""
    data = scene.get(PROPERTY)
    return from_plain(StudioLight, json.loads(data), PROPERTY) if data else None


def apply(scene):
    """Give a scene its own light and the whole look around it. Does nothing for a scene without a light."""
    light = stored(scene)
    if light is None:
        return
    _load(light)
    _set(scene.display, DISPLAY)
    scene.display.light_direction = studio.y_up(light.shadow_direction)
    _shade(scene.display.shading, light)
    scene.view_settings.view_transform = "Standard"
    scene.view_settings.look = "None"


def apply_all():
    """Make the light of every scene known to this session. What an artist set on a scene stays."""
    for scene in bpy.data.scenes:
        light = stored(scene)
        if light is not None:
            _load(light)


def apply_to_viewport(space, scene):
    """Let a 3D viewport show what will be rendered of this scene."""
    light = stored(scene)
    if light is None or space.type != "VIEW_3D":
        return
    _load(light)
    space.shading.type = "SOLID"
    _shade(space.shading, light)


def register():
    """Load lights whenever a file is opened, and for the file that is open now."""
    if _on_load not in bpy.app.handlers.load_post:
        bpy.app.handlers.load_post.append(_on_load)
    if hasattr(bpy.data, "scenes"):
        apply_all()
    else:  # while Blender enables extensions, its data cannot be seen
        bpy.app.timers.register(apply_all, first_interval=0.0)


def unregister():
    """Stop loading lights and take ours out of the session's studio lights."""
    if _on_load in bpy.app.handlers.load_post:
        bpy.app.handlers.load_post.remove(_on_load)
    if bpy.app.timers.is_registered(apply_all):
        bpy.app.timers.unregister(apply_all)
    lights = bpy.context.preferences.studio_lights
    for light in [x for x in lights if x.type == "STUDIO" and x.name.startswith(studio.PREFIX)]:
        lights.remove(light)


@persistent
def _on_load(*_):
    apply_all()


def _load(light):
    """Write and load the light's file unless this session knows it. Returns its name."""
    name = studio.file_name(light)
    lights = bpy.context.preferences.studio_lights
    if not any(x.name == name for x in lights):
        path = os.path.join(bpy.app.tempdir, name)
        with open(path, "w", encoding="utf-8") as file:
            file.write(studio.text(light))
        lights.load(path, "STUDIO")
    return name


def _shade(shading, light):
    _set(shading, SHADING)
    shading.studio_light = studio.file_name(light)
    shading.use_world_space_lighting = True
    shading.show_shadows = light.shadow_intensity > 0
    shading.shadow_intensity = light.shadow_intensity


def _set(owner, values):
    for name, value in values.items():
        setattr(owner, name, value)
