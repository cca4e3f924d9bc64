# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys that let what falls and drifts go on for ever."""

import math

import numpy as np


def loop(obj, scene, fall, start):
    """Key one travel of an ``atmosphere.particles.Fall`` from ``start`` (x, y, z) and repeat it for ever.

    The first frame of the scene is its start.
    """
    fps = scene.render.fps / scene.render.fps_base
    frames = max(2, round(fall.seconds * fps))
    start = np.asarray(start, float)
    first = scene.frame_start
    obj.location = start
    obj.keyframe_insert("location", frame=first)
    if fall.sway:
        for quarter, side in ((1, 1), (3, -1)):
            obj.location = start + np.asarray(fall.travel) * quarter / 4 + (side * fall.sway, side * fall.sway / 2, 0)
            obj.keyframe_insert("location", frame=first + frames * quarter / 4)
    obj.location = start + fall.travel
    obj.keyframe_insert("location", frame=first + frames)
    cycle(obj, "BEZIER" if fall.sway else "LINEAR")
    if fall.gusts:
        _gusts(obj, fall.gusts, fps)


def _gusts(obj, far, fps):
    """Waves over the keys of the floor plan, in no step with each other."""
    animation = obj.animation_data
    for strip in animation.action.layers[0].strips:
        for curve in strip.channelbag(animation.action_slot).fcurves:
            for seconds, share in ((5.3, 0.7), (2.1, 0.3)) if curve.array_index < 2 else ():
                wave = curve.modifiers.new("FNGENERATOR")
                wave.function_type, wave.use_additive = "SIN", True
                wave.amplitude, wave.phase_multiplier = far * share, math.tau / (seconds * fps)


def cycle(obj, interpolation):
    """Repeat the keys of an object for ever; a BEZIER sway still falls evenly."""
    animation = obj.animation_data
    fall = "LINEAR" if interpolation == "BEZIER" else interpolation
    for strip in animation.action.layers[0].strips:
        for curve in strip.channelbag(animation.action_slot).fcurves:
            for point in curve.keyframe_points:
                point.interpolation = fall if curve.array_index == 2 else interpolation
            curve.modifiers.new("CYCLES")
