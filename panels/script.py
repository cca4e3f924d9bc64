# SPDX-License-Identifier: GPL-3.0-or-later
"""Script: choose it, break it down, see what it holds, where it is doubtful, and what a model adds."""

from ..addon import preferences, properties
from ..operators.work import running
from .layout import draw_paragraph, draw_progress, is_narrow

MOST_WARNINGS = 6


class Script:
    bl_label = "Script"

    def draw(self, context):
        layout, film = self.layout, properties.film(context)
        column = layout.column(align=True)
        column.enabled = not running
        row = column.row(align=True)
        row.active = film.text is None
        row.prop(film, "script", text="", placeholder="Script")
        row.operator("backlot.open_script", text="", icon="FILE_FOLDER")
        column.prop_search(film, "text", context.blend_data, "texts", text="", icon="TEXT")
        if not film.script and film.text is None:
            layout.label(text="Open a script to begin", icon="INFO")
        layout.operator("backlot.break_down", icon="PRESET")
        if preferences.model_server():
            layout.operator("backlot.ask", icon="QUESTION")
        draw_progress(layout, "script")
        if not film.world.scenes:
            return
        layout.template_list("BACKLOT_UL_scenes", "", film.world, "scenes", film, "scene_index", rows=5)
        _warnings(layout, context, film.world.warnings)
        if film.world.suggestions:
            _suggestions(layout, context, film)


def _warnings(layout, context, warnings):
    if not warnings:
        return
    box = layout.box()
    box.label(text="Please look at", icon="ERROR")
    for warning in warnings[:MOST_WARNINGS]:
        row = box.column() if is_narrow(context) else box.row()
        draw_paragraph(row, context, warning.message, spared=60 if is_narrow(context) else 110)
        if warning.line > 0:
            jump = row.row()
            jump.ui_units_x = 2.2
            jump.operator("backlot.show_line", text=str(warning.line), translate=False).line = warning.line
    if len(warnings) > MOST_WARNINGS:
        box.label(text=f"+ {len(warnings) - MOST_WARNINGS}", translate=False)


def _suggestions(layout, context, film):
    """What a language model has read besides; below the list the words of the script that the chosen one quotes."""
    made = film.world.suggestions
    layout.label(text="Suggested by a language model")
    layout.template_list("BACKLOT_UL_suggestions", "", film.world, "suggestions", film, "suggestion_index", rows=4)
    if 0 <= film.suggestion_index < len(made):
        draw_paragraph(layout, context, f"“{made[film.suggestion_index].quote}”")
    row = layout.row(align=True)
    row.operator("backlot.accept", text="Accept All", icon="CHECKMARK")
    row.operator("backlot.refuse", text="Refuse All", icon="X")
