# SPDX-License-Identifier: GPL-3.0-or-later
"""The breakdown's table: rename, merge, move, count, add, delete, take back, write to files."""

import bpy

from ..addon import properties, table
from ..addon.errors import InputError
from ..addon.later import later
from ..addon.translations import CONTEXT, refuse, say
from ..addon.world.schema import CATEGORIES, Edit
from . import work
from .film import folder
from .script import chosen_script, has_script

film, shown, edited, breakdown = later("film"), later("shown"), later("breakdown.edited"), later("breakdown")

WATCHED = ("name", "count", "age", "gender")
_items = []  # Blender does not keep the texts of a choice that is made as it is shown


class _Change:
    """Changes one row: the one whose id is given, else the chosen one."""

    bl_options = {"REGISTER", "UNDO"}

    element: bpy.props.StringProperty(options={"SKIP_SAVE", "HIDDEN"})

    @classmethod
    def poll(cls, context):
        found = properties.film(context)
        if not len(found.rows):
            return refuse(cls, "Break down a script first")
        return work.free(cls)

    def execute(self, context):
        return _make(self, self.change(context, self.element or chosen(context)))


class BACKLOT_OT_rename(_Change, bpy.types.Operator):
    """Give this another name, in every scene"""

    bl_idname = "backlot.rename"
    bl_label = "Rename"

    name: bpy.props.StringProperty(name="Name")

    def invoke(self, context, event):
        found = properties.film(context)
        self.name = next((r.name for r in found.rows if r.id == (self.element or chosen(context))), "")
        return context.window_manager.invoke_props_dialog(self)

    def change(self, context, ident):
        return Edit("name", ident, name=self.name)


class BACKLOT_OT_merge(_Change, bpy.types.Operator):
    """Two names, one thing or one person: put this together with another one"""

    bl_idname = "backlot.merge"
    bl_label = "Merge Into"
    bl_property = "into"

    def _others(self, context):
        others = shown.others(properties.film(context), self.element or chosen(context))
        _items[:] = [(ident, name, "") for ident, name in others]
        return _items

    into: bpy.props.EnumProperty(name="Into", items=_others)

    def invoke(self, context, event):
        context.window_manager.invoke_search_popup(self)
        return {"RUNNING_MODAL"}

    def change(self, context, ident):
        return Edit("merge", ident, into=self.into)


class BACKLOT_OT_move_element(_Change, bpy.types.Operator):
    """Move this to another category"""

    bl_idname = "backlot.move_element"
    bl_label = "Category"

    category: bpy.props.EnumProperty(
        name="Category", translation_context=CONTEXT,
        items=[(c, c.replace("_", " ").title(), "") for c in CATEGORIES[1:]],
    )  # fmt: skip

    def change(self, context, ident):
        return Edit("category", ident, category=self.category)


class BACKLOT_OT_set_count(_Change, bpy.types.Operator):
    """Say how many of them the scene needs"""

    bl_idname = "backlot.set_count"
    bl_label = "Set Count"

    count: bpy.props.IntProperty(name="Count", default=1, min=1, soft_max=100)

    def change(self, context, ident):
        return Edit("count", ident, scene=scene_id(context), count=self.count)


class BACKLOT_OT_delete_element(_Change, bpy.types.Operator):
    """Leave this out: a thing of the shown scene or film, a person of the whole film"""

    bl_idname = "backlot.delete_element"
    bl_label = "Delete Element"

    def change(self, context, ident):
        return Edit("delete", ident, scene="" if ident.startswith("char:") else scene_id(context))


class BACKLOT_OT_add_element(bpy.types.Operator):
    """Add something that the chosen scene needs"""

    bl_idname = "backlot.add_element"
    bl_label = "Add Element"
    bl_options = {"REGISTER", "UNDO"}

    name: bpy.props.StringProperty(name="Name")
    category: bpy.props.EnumProperty(
        name="Category", translation_context=CONTEXT, default="props",
        items=[(c, c.replace("_", " ").title(), "") for c in CATEGORIES[1:]],
    )  # fmt: skip
    count: bpy.props.IntProperty(name="Count", default=1, min=1, soft_max=100)

    @classmethod
    def poll(cls, context):
        if not len(properties.film(context).world.scenes):
            return refuse(cls, "Break down a script first")
        return work.free(cls)

    def invoke(self, context, event):
        shown_category = properties.film(context).category
        self.name = ""
        if shown_category in CATEGORIES[1:]:
            self.category = shown_category
        return context.window_manager.invoke_props_dialog(self)

    def execute(self, context):
        found = properties.film(context)
        scene = found.world.scenes[min(max(found.scene_index, 0), len(found.world.scenes) - 1)]
        edit = Edit("add", scene=scene.id, name=self.name, category=self.category, count=self.count)
        done = _make(self, edit)
        for index, row in enumerate(found.rows):
            if row.name == self.name.strip():
                found.row_index = index
        return done


class BACKLOT_OT_revert_element(_Change, bpy.types.Operator):
    """Take back all changes to this, and what was merged into it, and break the script down again"""

    bl_idname = "backlot.revert_element"
    bl_label = "As in the Script"

    @classmethod
    def poll(cls, context):
        if not len(properties.film(context).world.edits):
            return refuse(cls, "Nothing was changed")
        return super().poll(context) and has_script(cls, context)

    def execute(self, context):
        world = film.film_world()
        if not edited.forget(world, self.element or chosen(context)):
            self.report({"WARNING"}, say("Nothing was changed"))
            return {"CANCELLED"}
        try:
            film.keep_world(breakdown.break_down(chosen_script(context), world))
        except InputError as error:
            self.report({"ERROR"}, str(error))
            return {"CANCELLED"}
        return {"FINISHED"}


class BACKLOT_OT_export_breakdown(bpy.types.Operator):
    """Write the breakdown: a table for each category, and a sheet for each scene"""

    bl_idname = "backlot.export_breakdown"
    bl_label = "Export Breakdown"

    directory: bpy.props.StringProperty(subtype="DIR_PATH", options={"SKIP_SAVE"})
    filter_folder: bpy.props.BoolProperty(default=True, options={"HIDDEN"})

    @classmethod
    def poll(cls, context):
        if not len(properties.film(context).world.scenes):
            return refuse(cls, "Break down a script first")
        return work.free(cls)

    def invoke(self, context, event):
        context.window_manager.fileselect_add(self)
        return {"RUNNING_MODAL"}

    def execute(self, context):
        try:
            place = bpy.path.abspath(self.directory) if self.directory else folder(context) / "breakdown"
            files = film.export_breakdown(place)
        except InputError as error:
            self.report({"ERROR"}, str(error))
            return {"CANCELLED"}
        self.report({"INFO"}, say("{files} files in {folder}", files=len(files), folder=place))
        return {"FINISHED"}


def chosen(context):
    """The id of the chosen row, or an empty text."""
    found = properties.film(context)
    return found.rows[found.row_index].id if 0 <= found.row_index < len(found.rows) else ""


def scene_id(context):
    """The id of the scene that the table shows; empty where it shows the film."""
    found = properties.film(context)
    if found.scope == table.FILM or not 0 <= found.scene_index < len(found.world.scenes):
        return ""
    return found.world.scenes[found.scene_index].id


def _make(operator, edit):
    if film.change(edit):
        return {"FINISHED"}
    operator.report({"WARNING"}, say("Nothing to change: it is so already, or cannot be"))
    return {"CANCELLED"}


def _typed(row, context, name):
    """A field of a row was edited in place."""
    value = getattr(row, name)
    if name == "age":
        value = value or None
    if name == "gender":
        value = None if value == table.UNKNOWN else value
    edit = Edit(name, row.id, scene=scene_id(context) if name == "count" else "", **{name: value})
    if not film.change(edit):
        shown.show_table(properties.film(context))


def _looked(found, context, name):
    """Another scene, another part of the film or another category is looked at."""
    shown.show_table(found)


CLASSES = (
    BACKLOT_OT_rename, BACKLOT_OT_merge, BACKLOT_OT_move_element, BACKLOT_OT_set_count, BACKLOT_OT_delete_element,
    BACKLOT_OT_add_element, BACKLOT_OT_revert_element, BACKLOT_OT_export_breakdown,
)  # fmt: skip
_register, unregister = bpy.utils.register_classes_factory(CLASSES)


def register():
    """Register the operators, and hear what is edited or looked at."""
    properties.watch(table.Row, WATCHED, _typed)
    properties.watch(properties.FILM, ("scene_index", "scope", "category"), _looked)
    _register()
