# SPDX-License-Identifier: GPL-3.0-or-later
"""The film: cut it together, draw it, open it, write what leaves the building."""

from pathlib import Path

import bpy

from ..addon import properties
from ..addon.deliver import DELIVERIES
from ..addon.errors import InputError
from ..addon.later import later
from ..addon.translations import refuse, say
from . import view, work

film = later("film")


class _NeedsShots:
    @classmethod
    def poll(cls, context):
        if not properties.film(context).shots.shots:
            return refuse(cls, "Plan the shots first")
        return work.free(cls)


class BACKLOT_OT_assemble(_NeedsShots, bpy.types.Operator):
    """Bring the cut on Edit up to date with the shots and show it; strips that you changed stay"""

    bl_idname = "backlot.assemble"
    bl_label = "Assemble"
    bl_options = {"REGISTER", "UNDO"}

    def execute(self, context):
        try:
            film.cut()
        except InputError as error:
            self.report({"ERROR"}, str(error))
            return {"CANCELLED"}
        view.show_cut(context, properties.edit_scene())
        return {"FINISHED"}


class BACKLOT_OT_render(_NeedsShots, work.LongWork, bpy.types.Operator):
    """Draw the frames that are not drawn yet and put the movie together"""

    bl_idname = "backlot.render"
    bl_label = "Render"
    bl_options = {"REGISTER"}

    step = "film"

    def steps(self, context):
        return film.render(folder(context))

    def done(self, context, result):
        for warning in result["warnings"]:
            self.report({"WARNING"}, warning)
        return say("{film}: {frames_drawn} frames drawn, {frames_reused} kept", film=result["movie"] or folder(context),
                   frames_drawn=result["frames_drawn"], frames_reused=result["frames_reused"])  # fmt: skip


class BACKLOT_OT_deliver(_NeedsShots, work.LongWork, bpy.types.Operator):
    """Write boards, shot list, cameras, cut, subtitles and report"""

    bl_idname = "backlot.deliver"
    bl_label = "Deliver"
    bl_options = {"REGISTER"}

    step = "film"

    def steps(self, context):
        return film.deliver(folder(context), set(DELIVERIES))

    def done(self, context, result):
        return say("{files} files in {folder}", files=len(result["files"]), folder=folder(context))


class BACKLOT_OT_open_result(bpy.types.Operator):
    """Open the folder with the film"""

    bl_idname = "backlot.open_result"
    bl_label = "Open Result"

    def execute(self, context):
        try:
            place = folder(context)
        except InputError as error:
            self.report({"ERROR"}, str(error))
            return {"CANCELLED"}
        if not place.is_dir():
            self.report({"ERROR"}, say("{folder}: there is nothing yet; render first", folder=place))
            return {"CANCELLED"}
        if bpy.app.background:
            self.report({"INFO"}, str(place))
        else:
            bpy.ops.wm.path_open(filepath=str(place))
        return {"FINISHED"}


def folder(context):
    """Where the film is written; ``InputError`` if that is beside a file that was never saved."""
    said = properties.film(context).folder or "//"
    if said.startswith("//") and not bpy.data.filepath:
        raise InputError(
            say("the film folder lies beside this file, which is not saved yet; save it or choose a folder")
        )
    return Path(bpy.path.abspath(said))


CLASSES = (BACKLOT_OT_assemble, BACKLOT_OT_render, BACKLOT_OT_deliver, BACKLOT_OT_open_result)
register, unregister = bpy.utils.register_classes_factory(CLASSES)
