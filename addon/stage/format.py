# SPDX-License-Identifier: GPL-3.0-or-later
"""How the scenes of a film are drawn: the engine they start with, and the picture format that they share."""

import bpy

from ..rate import Rate

ENGINE = "BLENDER_WORKBENCH"


def new_scene(name):
    """A new Blender scene that is drawn as the film is until an artist chooses otherwise."""
    return drawn(bpy.data.scenes.new(name))


def drawn(scene):
    """Have a scene drawn by Workbench and not graded: the cut would else grade again what its scenes show."""
    scene.render.engine = ENGINE
    scene.view_settings.view_transform = "Standard"
    return scene


def set_format(scene, settings):
    """Give a Blender scene the film's resolution and its exact frame rate."""
    rate = Rate.parse(settings.fps)
    render = scene.render
    wanted = {
        "resolution_x": settings.width,
        "resolution_y": settings.height,
        "resolution_percentage": 100,
        "fps": rate.fps,
        "fps_base": rate.fps_base,
    }
    for name, value in wanted.items():
        if getattr(render, name) != value:
            setattr(render, name, value)
