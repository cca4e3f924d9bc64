# SPDX-License-Identifier: GPL-3.0-or-later
"""How the scenes of a film are drawn: the engine they start with, and the picture format that they share."""

import bpy

from ..rate import Rate

ENGINE = "BLENDER_WORKBENCH"


def new_scene(name):
    """A new Blender scene that is drawn by Workbench until an artist chooses otherwise."""
    scene = bpy.data.scenes.new(name)
    scene.render.engine = ENGINE
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
