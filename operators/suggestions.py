# SPDX-License-Identifier: GPL-3.0-or-later
"""The artist's own language model: ask it about the scenes, accept or refuse what it suggests."""

import bpy

from ..addon import preferences, properties
from ..addon.later import later
from ..addon.translations import refuse, say
from . import work
from .script import chosen_script, has_script

film, asking = later("film"), later("asking")


class BACKLOT_OT_ask(work.LongWork, bpy.types.Operator):
    """Break the script down and ask your language model what else its scenes say"""

    bl_idname = "backlot.ask"
    bl_label = "Ask the Model"
    bl_options = {"REGISTER", "UNDO"}

    step = "script"

    @classmethod
    def poll(cls, context):
        if preferences.model_server() is None:
            return refuse(cls, "Give the server of a language model in the preferences first")
        return has_script(cls, context) and work.free(cls)

    def steps(self, context):
        server = asking.Server(*preferences.model_server())
        return film.ask(chosen_script(context), server, preferences.user_folder("answers"))

    def done(self, context, result):
        return say("{suggestions} suggestions from {scenes} scenes", suggestions=result["suggestions"],
                   scenes=result["asked"] + result["known"])  # fmt: skip


class _Judge:
    bl_options = {"REGISTER", "UNDO"}

    suggestion: bpy.props.StringProperty(options={"SKIP_SAVE"})  # its id; all that are open where it is empty

    @classmethod
    def description(cls, context, properties):
        return say(cls.__doc__ if properties.suggestion else cls.all_of_them)

    @classmethod
    def poll(cls, context):
        if not len(properties.film(context).world.suggestions):
            return refuse(cls, "Ask the model first")
        return work.free(cls)

    def execute(self, context):
        if film.judge(self.state, self.suggestion or None):
            return {"FINISHED"}
        self.report({"WARNING"}, say("Nothing to change: the breakdown knows this already"))
        return {"CANCELLED"}


class BACKLOT_OT_accept(_Judge, bpy.types.Operator):
    """Take this suggestion over into the breakdown; later drafts keep it while the script says so"""

    bl_idname = "backlot.accept"
    bl_label = "Accept"

    state = "accepted"
    all_of_them = "Take all open suggestions over into the breakdown"


class BACKLOT_OT_refuse(_Judge, bpy.types.Operator):
    """Leave this suggestion out, and do not make it again"""

    bl_idname = "backlot.refuse"
    bl_label = "Refuse"

    state = "refused"
    all_of_them = "Leave all open suggestions out, and do not make them again"


CLASSES = (BACKLOT_OT_ask, BACKLOT_OT_accept, BACKLOT_OT_refuse)
register, unregister = bpy.utils.register_classes_factory(CLASSES)
