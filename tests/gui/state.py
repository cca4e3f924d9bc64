# SPDX-License-Identifier: GPL-3.0-or-later
"""What a film in the open file looks like, for scenarios to compare."""

import sys

import bpy

EXTENSION = "bl_ext.user_default.backlot"


def package(name):
    """A module of the installed extension."""
    __import__(f"{EXTENSION}.{name}")
    return sys.modules[f"{EXTENSION}.{name}"]


def edit():
    return next((s for s in bpy.data.scenes if s.get("backlot_kind") == "edit"), None)


def film():
    return (edit() or bpy.context.window.scene).backlot


def staged():
    return [s for s in bpy.data.scenes if s.get("backlot_kind") == "scene"]


def camera_at(index):
    """Where the camera of a shot was put (not where an animation has it now)."""
    return bpy.data.objects[film().shots.shots[index].camera].location.copy()


def snapshot():
    """The film in short: scenes, what is in them, shots, cameras, the cut."""
    shots = film().shots.shots
    return {
        "script": len(film().world.scenes),
        "staged": {s.name: len(s.objects) for s in staged()},
        "shots": [(s.name, s.size, s.status, s.locked, s.frame_start, s.frame_end, round(s.lens_mm, 3)) for s in shots],
        "cameras": {s.camera: [round(v, 4) for v in bpy.data.objects[s.camera].location] for s in shots if s.camera},
        "cut": sorted(s.name for s in edit().sequence_editor.strips) if edit() and edit().sequence_editor else [],
    }
