# SPDX-License-Identifier: GPL-3.0-or-later
"""The library: cast from it, go back, swap, save to it; a place for one scene alone."""

import os

import bpy

from ..addon import properties
from ..addon.errors import InputError
from ..addon.later import later
from ..addon.translations import refuse, say
from . import work
from .breakdown import chosen

casting, identity = later("casting"), later("library.identity")

_found, _kit = [], []  # Blender does not keep the texts of a choice that is made as it is shown
NEXT = "NEXT"


class _Casts(work.LongWork):
    """Stages again, and tells what came of it."""

    bl_options = {"REGISTER", "UNDO"}
    step = "library"

    @classmethod
    def poll(cls, context):
        if properties.edit_scene() is None or not properties.film(context).world.scenes:
            return refuse(cls, "Stage the film first")
        return work.free(cls)

    def done(self, context, result):
        for warning in result["warnings"]:
            self.report({"WARNING"}, warning)
        return say("{work}: {scenes} scenes staged", work=say(self.bl_label), scenes=result["scenes"])


class BACKLOT_OT_cast(_Casts, bpy.types.Operator):
    """Let a collection or an object of the library stand for this, wherever it stands; later drafts keep it"""

    bl_idname = "backlot.cast"
    bl_label = "Cast from Library"
    bl_property = "found"

    element: bpy.props.StringProperty(options={"SKIP_SAVE"})
    library: bpy.props.StringProperty(options={"SKIP_SAVE"})
    asset: bpy.props.StringProperty(options={"SKIP_SAVE"})
    found: bpy.props.EnumProperty(items=lambda self, context: _found, options={"SKIP_SAVE", "HIDDEN"})
    turn: bpy.props.FloatProperty(name="Turn", description="Degrees about the vertical, where it faces elsewhere")
    scale: bpy.props.FloatProperty(name="Scale", min=0.0, description="0 leaves it as it is, unless plainly a mistake")

    def invoke(self, context, event):
        if not self.asset and not self.properties.is_property_set("found"):
            return _search(self, context, lambda: casting.names(self.library or library(context)))
        return super().invoke(context, event)

    def steps(self, context):
        element = self.element or chosen_element(context)
        place = self.library or library(context)
        return casting.cast(element, place, self.asset or self.found, self.turn, self.scale)


class BACKLOT_OT_cast_selected(_Casts, bpy.types.Operator):
    """Let the selected thing of your own stand for this: what the asset browser put there, or what you modelled"""

    bl_idname = "backlot.cast_selected"
    bl_label = "Cast the Selected"

    element: bpy.props.StringProperty(options={"SKIP_SAVE"})

    @classmethod
    def poll(cls, context):
        obj = context.active_object
        if obj is None or not obj.select_get():
            return refuse(cls, "Select a thing of your own first")
        if obj.get("backlot_made") and obj.get("backlot_name") == obj.name:
            return refuse(cls, "This thing is Backlot's own; select one of yours")
        return super().poll(context)

    def steps(self, context):
        obj = context.active_object
        asset = obj.instance_collection or obj
        return casting.cast(self.element or chosen_element(context), "", asset.name)


class BACKLOT_OT_uncast(_Casts, bpy.types.Operator):
    """Let what Backlot makes stand for this again"""

    bl_idname = "backlot.uncast"
    bl_label = "Back to Backlot's Own"

    element: bpy.props.StringProperty(options={"SKIP_SAVE"})

    def steps(self, context):
        return casting.uncast(self.element or chosen_element(context))


class BACKLOT_OT_swap(_Casts, bpy.types.Operator):
    """Put the next variant in the place of the selected thing; with a name, another thing of the kit"""

    bl_idname = "backlot.swap"
    bl_label = "Swap"
    bl_property = "asset"

    def _things(self, context):
        _kit[:] = _kit or [
            (NEXT, "", ""),
            *((key, key.replace("_", " "), "") for key in sorted(later("stage.kit").MAKERS)),
        ]
        return _kit

    asset: bpy.props.EnumProperty(items=_things, options={"SKIP_SAVE"})
    search: bpy.props.BoolProperty(options={"SKIP_SAVE", "HIDDEN"})

    @classmethod
    def poll(cls, context):
        obj = context.active_object
        if obj is None or "backlot_kit" not in obj:
            return refuse(cls, "Select a thing that Backlot staged first")
        return super().poll(context)

    def invoke(self, context, event):
        if self.search:
            self.search = False
            context.window_manager.invoke_search_popup(self)
            return {"RUNNING_MODAL"}
        return super().invoke(context, event)

    def steps(self, context):
        return casting.swap(context.active_object, "" if self.asset == NEXT else self.asset)


class BACKLOT_OT_mark_asset(bpy.types.Operator):
    """Make the selected things, or the place, assets with catalogue, tags, picture and licence; save them"""

    bl_idname = "backlot.mark_asset"
    bl_label = "Mark as Asset"
    bl_options = {"REGISTER", "UNDO"}

    place: bpy.props.BoolProperty(name="Place", options={"SKIP_SAVE"}, description="The scene's place")
    folder: bpy.props.StringProperty(name="Folder", subtype="DIR_PATH", description="Of the library; empty: this file")
    author: bpy.props.StringProperty(name="Author")
    licence: bpy.props.StringProperty(name="Licence", description="Such as CC-BY-4.0")
    text: bpy.props.StringProperty(name="Description")

    @classmethod
    def poll(cls, context):
        if context.scene.get("backlot_kind") != "scene":
            return refuse(cls, "Go to a staged scene first")
        return work.free(cls)

    def invoke(self, context, event):
        self.folder = self.folder or folder(context)
        return context.window_manager.invoke_props_dialog(self, width=420)

    def execute(self, context):
        blocks = [_place(context.scene)] if self.place else _things(context)
        if not blocks or blocks == [None]:
            self.report({"ERROR"}, say("Select a thing that Backlot staged first"))
            return {"CANCELLED"}
        try:
            done = [casting.mark(b, self.folder, self.author, self.licence, self.text) for b in blocks]
        except InputError as error:
            self.report({"ERROR"}, str(error))
            return {"CANCELLED"}
        names = ", ".join(told["asset"] for told in done)
        self.report({"INFO"}, say("Assets: {names}", names=names))
        return {"FINISHED"}


class BACKLOT_OT_make_local(bpy.types.Operator):
    """Give this scene a copy of its place for itself; what you change there, other scenes do not see"""

    bl_idname = "backlot.make_local"
    bl_label = "Make Local to This Scene"
    bl_options = {"REGISTER", "UNDO"}

    @classmethod
    def poll(cls, context):
        if context.scene.get("backlot_kind") != "scene":
            return refuse(cls, "Go to a staged scene first")
        if context.scene.get("backlot_local"):
            return refuse(cls, "This scene has its place for itself already")
        return work.free(cls)

    def execute(self, context):
        try:
            name = casting.make_local(context.scene)
        except InputError as error:
            self.report({"ERROR"}, str(error))
            return {"CANCELLED"}
        self.report({"INFO"}, name)
        return {"FINISHED"}


def library(context):
    """The library that the film casts from: a path, or empty for the film itself."""
    return properties.film(context).library


def folder(context):
    """The folder of the film's library: itself, or that in which the file lies; empty where none is named."""
    path = bpy.path.abspath(library(context))
    return os.path.dirname(path) if path.lower().endswith(".blend") else path


def chosen_element(context):
    """The id of the selected thing, else of the chosen element of the scene."""
    obj = context.active_object
    if obj is not None and obj.select_get() and obj.get("backlot_kit"):
        return casting.thing_key(obj)
    found = properties.film(context)
    if 0 <= found.scene_index < len(found.world.scenes):
        elements = found.world.scenes[found.scene_index].elements
        if 0 <= found.element_index < len(elements):
            return elements[found.element_index].id
    return chosen(context)


def _search(operator, context, names):
    try:
        _found[:] = [(name, name, "") for name in names()]
    except InputError as error:
        operator.report({"ERROR"}, str(error))
        return {"CANCELLED"}
    context.window_manager.invoke_search_popup(operator)
    return {"RUNNING_MODAL"}


def _things(context):
    return [o for o in context.selected_objects if o.get("backlot_kit") or o.get("backlot_kind") == "performer"]


def _place(scene):
    return identity.find(bpy.data.collections, scene.get("backlot_location", ""))


CLASSES = (
    BACKLOT_OT_cast, BACKLOT_OT_cast_selected, BACKLOT_OT_uncast, BACKLOT_OT_swap, BACKLOT_OT_mark_asset,
    BACKLOT_OT_make_local,
)  # fmt: skip
register, unregister = bpy.utils.register_classes_factory(CLASSES)
