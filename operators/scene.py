# SPDX-License-Identifier: GPL-3.0-or-later
"""The scenes: build them, go to one, find a thing in it."""

import bpy

from ..addon import properties
from ..addon.later import later
from ..addon.stage.staged import staged_scenes
from ..addon.translations import refuse, say
from . import view, work

film = later("film")

STANDS_FOR = ("backlot_element", "backlot_character")


class _NeedsWorld:
    @classmethod
    def poll(cls, context):
        if properties.edit_scene() is None or not properties.film(context).world.scenes:
            return refuse(cls, "Break down a script first")
        return work.free(cls)


class BACKLOT_OT_stage(_NeedsWorld, work.LongWork, bpy.types.Operator):
    """Build every scene of the script, or bring them up to date; what you changed stays"""

    bl_idname = "backlot.stage"
    bl_label = "Stage"
    bl_options = {"REGISTER", "UNDO"}

    step = "scene"
    only: bpy.props.BoolProperty(name="Only This Scene", options={"SKIP_SAVE"})

    @classmethod
    def description(cls, context, properties):
        return say("Build only the chosen scene again; what you changed stays" if properties.only else cls.__doc__)

    def steps(self, context):
        chosen = {properties.film(context).scene_index + 1} if self.only else None
        return film.stage(film.film_world(), only=chosen)

    def done(self, context, result):
        BACKLOT_OT_stage.tell(self, result)
        show(context, properties.film(context).scene_index)
        return say("{scenes} scenes staged", scenes=result["scenes"])

    def tell(self, result):
        """Report what a staging tells of its work."""
        for warning in result["warnings"]:
            self.report({"WARNING"}, warning)
        for change in result["changes"]:
            self.report({"INFO"}, change)
        for boxes in result["stand_ins"]:
            self.report({"INFO"}, say("Labelled boxes stand for {boxes}", boxes=boxes))


class BACKLOT_OT_go_to_scene(_NeedsWorld, bpy.types.Operator):
    """Show this scene in the window"""

    bl_idname = "backlot.go_to_scene"
    bl_label = "Go to Scene"
    bl_options = {"REGISTER", "UNDO_GROUPED"}

    index: bpy.props.IntProperty(min=0)

    def execute(self, context):
        properties.film(context).scene_index = self.index
        if not show(context, self.index):
            self.report({"ERROR"}, say("This scene is not staged yet; press Stage"))
            return {"CANCELLED"}
        return {"FINISHED"}


class BACKLOT_OT_select_element(bpy.types.Operator):
    """Select the objects that stand for this"""

    bl_idname = "backlot.select_element"
    bl_label = "Select"
    bl_options = {"REGISTER", "UNDO"}

    element: bpy.props.StringProperty()

    @classmethod
    def poll(cls, context):
        if context.scene.get("backlot_kind") != "scene":
            return refuse(cls, "Go to a staged scene first")
        return work.free(cls)

    def execute(self, context):
        there = context.view_layer.objects
        found = [o for o in there if self.element in [o.get(name) for name in STANDS_FOR]]
        if not found:
            self.report({"WARNING"}, say("{name}: nothing in this scene stands for it", name=self.element))
            return {"CANCELLED"}
        for obj in context.selected_objects:
            obj.select_set(False)
        for obj in found:
            obj.select_set(True)
        there.active = found[0]
        return {"FINISHED"}


def show(context, index):
    """Show the staged scene at a position of the script; False if it is not staged."""
    scenes = properties.film(context).world.scenes
    scene = staged_scenes().get(scenes[index].id) if 0 <= index < len(scenes) else None
    if scene is not None:
        view.show_scene(context, scene)
    return scene is not None


CLASSES = (BACKLOT_OT_stage, BACKLOT_OT_go_to_scene, BACKLOT_OT_select_element)
register, unregister = bpy.utils.register_classes_factory(CLASSES)
