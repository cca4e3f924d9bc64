# SPDX-License-Identifier: GPL-3.0-or-later
"""Script: choose it, break it down, see what it holds and where it is doubtful."""

from ..addon import properties
from ..operators.work import running
from .layout import draw_paragraph, is_narrow

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
        if not film.world.scenes:
            return
        layout.template_list("BACKLOT_UL_scenes", "", film.world, "scenes", film, "scene_index", rows=5)
        _warnings(layout, context, film.world.warnings)


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
