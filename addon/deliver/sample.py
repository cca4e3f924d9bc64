# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading cameras frame by frame out of Blender, without evaluating the scene around them."""

from contextlib import contextmanager

import bpy

from .cameras import record


def sample(camera, scene, frames):
    """``cameras.record`` of a camera object at scene frames."""
    with _alone(camera, scene) as stage:
        return [_at(stage, camera, frame, scene) for frame in frames]


@contextmanager
def _alone(camera, scene):
    """A passing scene that holds the camera only; what it depends on is evaluated with it."""
    stage = bpy.data.scenes.new("Backlot cameras")
    stage.render.fps, stage.render.fps_base = scene.render.fps, scene.render.fps_base
    stage.collection.objects.link(camera)
    try:
        yield stage
    finally:
        bpy.data.scenes.remove(stage)


def _at(stage, camera, frame, scene):
    stage.frame_set(frame)
    seen = camera.evaluated_get(stage.view_layers[0].depsgraph)
    data, matrix = seen.data, seen.matrix_world
    return record(
        frame,
        [list(row) for row in matrix],
        data.lens,
        _gate(data, scene.render),
        _focus(data, matrix),
        round(data.dof.aperture_fstop, 3),
        (data.shift_x, data.shift_y),
    )


def _gate(data, render):
    """Millimetres of the sensor that the picture uses."""
    ratio = render.resolution_x * render.pixel_aspect_x / (render.resolution_y * render.pixel_aspect_y)
    if data.sensor_fit == "VERTICAL" or (data.sensor_fit == "AUTO" and ratio < 1):
        side = data.sensor_height if data.sensor_fit == "VERTICAL" else data.sensor_width
        return side * ratio, side
    return data.sensor_width, data.sensor_width / ratio


def _focus(data, matrix):
    """Metres to the plane in focus, or None where all is sharp."""
    if not data.dof.use_dof:
        return None
    target = data.dof.focus_object
    if target is None:
        return data.dof.focus_distance
    return -(matrix.inverted() @ target.matrix_world.translation).z
