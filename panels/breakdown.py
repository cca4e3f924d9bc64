# SPDX-License-Identifier: GPL-3.0-or-later
"""The breakdown to look through and to change, and how the film feels from scene to scene."""

import json

import bpy

from ..addon import properties, table
from ..addon.translations import CONTEXT
from ..operators.work import running
from . import pictures
from .layout import is_narrow

MOST_LINES = 8


class Breakdown:
    bl_label = "Breakdown"
    bl_options = {"DEFAULT_CLOSED"}
    inside = "script"

    @classmethod
    def poll(cls, context):
        return len(properties.film(context).world.scenes) > 0

    def draw(self, context):
        layout, film = self.layout, properties.film(context)
        layout.enabled = not running
        row = layout.column(align=True) if is_narrow(context) else layout.row(align=True)
        row.row(align=True).prop(film, "scope", expand=True)
        row.prop(film, "category", text="")
        beside = layout.column() if is_narrow(context) else layout.row()
        beside.template_list("BACKLOT_UL_breakdown", "", film, "rows", film, "row_index", rows=7)
        buttons = beside.row(align=True) if is_narrow(context) else beside.column(align=True)
        buttons.operator("backlot.add_element", text="", icon="ADD")
        buttons.operator("backlot.delete_element", text="", icon="REMOVE")
        buttons.separator()
        buttons.menu("BACKLOT_MT_breakdown", text="", icon="DOWNARROW_HLT")
        if 0 <= film.row_index < len(film.rows):
            _details(layout, context, film.rows[film.row_index])


def _details(layout, context, row):
    """What else is known of the chosen row, and what can be done with it."""
    buttons = layout.column(align=True) if is_narrow(context) else layout.row(align=True)
    buttons.operator("backlot.merge", icon="NONE" if is_narrow(context) else "AUTOMERGE_ON")
    if row.category == "cast":
        person = layout.column(align=True) if is_narrow(context) else layout.row(align=True)
        person.prop(row, "age")
        person.prop(row, "gender", text="")
    else:
        buttons.operator_menu_enum("backlot.move_element", "category", text=row.category.replace("_", " ").title())
    lines = json.loads(row.lines or "[]")
    if lines:
        flow = layout.grid_flow(row_major=True, columns=3 if is_narrow(context) else 6, even_columns=True, align=True)
        for line in lines[:MOST_LINES]:
            flow.operator("backlot.show_line", text=str(line), translate=False).line = line
        if len(lines) > MOST_LINES:
            flow.label(text=f"+ {len(lines) - MOST_LINES}", translate=False)


class BACKLOT_UL_breakdown(bpy.types.UIList):
    """The category's colour, the name (a double click renames), how many, the first line."""

    def draw_item(self, context, layout, data, item, icon, active_data, active_property, index):
        row = layout.row(align=True)
        row.label(text="", icon_value=pictures.swatch(item.category))
        row.prop(item, "name", text="", emboss=False)
        if is_narrow(context):
            return
        count = row.row()
        count.ui_units_x = 1.5
        if item.category == "cast":
            count.active = False
            count.alignment = "RIGHT"
            count.label(text=str(item.count) if data.scope == table.FILM else "", translate=False)
        else:
            count.prop(item, "count", text="", emboss=False)
        jump = row.row()
        jump.ui_units_x = 1.7
        line = item.lines.strip("[]").split(",")[0]
        if line:
            jump.operator("backlot.show_line", text=line, translate=False, emboss=False).line = int(line)
        else:
            jump.label(text="")


class BACKLOT_MT_breakdown(bpy.types.Menu):
    bl_label = "Breakdown"

    def draw(self, context):
        layout = self.layout
        layout.operator_context = "INVOKE_DEFAULT"
        layout.operator("backlot.rename", text="Rename...", icon="SORTALPHA")
        layout.operator("backlot.merge", text="Merge Into...", icon="AUTOMERGE_ON")
        layout.operator("backlot.revert_element", icon="LOOP_BACK")
        layout.separator()
        layout.operator("backlot.export_breakdown", text="Export Breakdown...", icon="EXPORT")


class Emotion:
    """How the chosen scene or the film feels, drawn once after the breakdown."""

    bl_label = "Emotion"
    bl_options = {"DEFAULT_CLOSED"}
    inside = "script"

    @classmethod
    def poll(cls, context):
        return len(properties.film(context).world.scenes) > 0

    def draw(self, context):
        layout, film = self.layout, properties.film(context)
        layout.row(align=True).prop(film, "scope", expand=True)
        if not (film.feeling and 0 <= film.scene_index < len(film.world.scenes)):
            return
        felt = film.world.scenes[film.scene_index].emotion
        _value(layout, "Valence", f"{felt.valence:+.2f}")
        scale = max(6.0, context.region.width / context.preferences.system.ui_scale / 20 - 3.2)
        layout.template_icon(icon_value=pictures.feeling(film.feeling), scale=scale)
        _value(layout, "Arousal", f"{felt.arousal:.2f}")


def _value(layout, name, value):
    row = layout.row()
    row.label(text=name, text_ctxt=CONTEXT)
    right = row.row()
    right.alignment = "RIGHT"
    right.label(text=value, translate=False)


CLASSES = (BACKLOT_UL_breakdown, BACKLOT_MT_breakdown)
