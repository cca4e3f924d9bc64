# SPDX-License-Identifier: GPL-3.0-or-later
"""The shots: plan, look through, change, add, delete, lock."""

import json

import bpy

from ..addon import properties
from ..addon.errors import InputError
from ..addon.later import later
from ..addon.shots.model import Shot
from ..addon.stage.staged import staged_scenes
from ..addon.translations import refuse, say
from . import view, work

film = later("film")

EDITS = ("size", "type", "angle", "azimuth", "move", "lens_mm", "height_m", "dutch")
LIMITS = {"lens_mm": (8.0, 400.0), "height_m": (0.05, 200.0), "dutch": (-90.0, 90.0)}  # of what can be typed


class _NeedsShots:
    @classmethod
    def poll(cls, context):
        if not properties.film(context).shots.shots:
            return refuse(cls, "Plan the shots first")
        return work.free(cls)


class BACKLOT_OT_plan_shots(work.LongWork, bpy.types.Operator):
    """Plan the coverage of every staged scene and solve its cameras; locked shots and yours stay"""

    bl_idname = "backlot.plan_shots"
    bl_label = "Plan Shots"
    bl_options = {"REGISTER", "UNDO"}

    step = "shots"

    @classmethod
    def poll(cls, context):
        if not staged_scenes():
            return refuse(cls, "Stage the scenes first")
        return work.free(cls)

    def steps(self, context):
        return film.shoot()

    def done(self, context, result):
        return say("{shots} shots planned", shots=result["shots"])


class BACKLOT_OT_look_through(_NeedsShots, bpy.types.Operator):
    """Show this shot: its scene, camera, frames and look"""

    bl_idname = "backlot.look_through"
    bl_label = "Look Through"
    bl_options = {"REGISTER", "UNDO_GROUPED"}

    index: bpy.props.IntProperty(default=-1, options={"SKIP_SAVE"})

    def execute(self, context):
        found = properties.film(context)
        index = found.shot_index if self.index < 0 else self.index
        if not 0 <= index < len(found.shots.shots):
            self.report({"ERROR"}, say("Shot {number}: there is none; choose one in the list", number=index + 1))
            return {"CANCELLED"}
        found.shot_index = index
        shot = found.shots.shots[index]
        scene = staged_scenes().get(shot.scene)
        camera = scene.objects.get(shot.camera) if scene else None
        if camera is None:
            self.report({"ERROR"}, say("{shot}: its camera is not there; plan the shots again", shot=shot.name))
            return {"CANCELLED"}
        view.look_through(context, scene, camera, shot.frame_start, shot.frame_end)
        return {"FINISHED"}


class _ChangesList(_NeedsShots):
    """Changes the list of shots by ``change(index)``, which returns the place to stand at."""

    bl_options = {"REGISTER", "UNDO"}

    def execute(self, context):
        found = properties.film(context)
        try:
            found.shot_index = type(self).change(found.shot_index)
        except InputError as error:
            self.report({"ERROR"}, str(error))
            return {"CANCELLED"}
        return {"FINISHED"}


class BACKLOT_OT_add_shot(_ChangesList, bpy.types.Operator):
    """Add a shot after this one, taking the second half of its time"""

    bl_idname = "backlot.add_shot"
    bl_label = "Add Shot"

    @staticmethod
    def change(index):
        return film.add_shot(index)


class BACKLOT_OT_delete_shot(_ChangesList, bpy.types.Operator):
    """Delete this shot; its neighbour takes its time in the cut"""

    bl_idname = "backlot.delete_shot"
    bl_label = "Delete Shot"

    @staticmethod
    def change(index):
        return film.delete_shot(index)


class BACKLOT_OT_hold_field(_NeedsShots, bpy.types.Operator):
    """Keep this value, or let Backlot choose it again"""

    bl_idname = "backlot.hold_field"
    bl_label = "Keep or Let Choose"
    bl_options = {"REGISTER", "UNDO"}

    field: bpy.props.StringProperty()

    def execute(self, context):
        found = properties.film(context)
        shot = found.shots.shots[found.shot_index]
        held = self.field in json.loads(shot.pinned or "[]")
        if not held and self.field == "height_m":
            with properties.quiet():
                shot.height_m = round(bpy.data.objects[shot.camera].matrix_world.translation.z, 2)
        film.reshoot(found.shot_index, self.field, held=not held)
        return {"FINISHED"}


def _edited(shot, context, name):
    """An artist changed a field of a shot in the panel: solve its camera again at once, and keep the choice."""
    shots = properties.film(context).shots.shots
    index = next((i for i, s in enumerate(shots) if s == shot), None)
    if index is None:
        return
    if name in LIMITS:
        low, high = LIMITS[name]
        with properties.quiet():
            setattr(shot, name, min(max(getattr(shot, name), low), high))
    film.reshoot(index, name)


CLASSES = (
    BACKLOT_OT_plan_shots,
    BACKLOT_OT_look_through,
    BACKLOT_OT_add_shot,
    BACKLOT_OT_delete_shot,
    BACKLOT_OT_hold_field,
)
_register, unregister = bpy.utils.register_classes_factory(CLASSES)


def register():
    """Register the operators, and hear when a shot is edited."""
    properties.watch(Shot, EDITS, _edited)
    _register()
