# SPDX-License-Identifier: GPL-3.0-or-later
"""Script: choose it, break it down, see what it holds, where it is doubtful, and what a model adds."""

from bpy.app.translations import pgettext_iface as iface

from ..addon import preferences, properties
from ..addon.reading import FORMATS, LANGUAGES
from ..addon.translations import CONTEXT
from ..operators.work import running
from .layout import draw_paragraph, draw_progress, fitting, is_narrow

MOST_WARNINGS, MOST_DOUBTS = 6, 8
TYPED = {"scene_heading": "Heading", "title_page": "Title", "parenthetical": "Manner", "character": "Speaker"}


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
        else:
            _kind(layout, context, film.reading)
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


def _kind(layout, context, reading):
    """What kind of script it is, or why it cannot be read."""
    if reading.problem:
        draw_paragraph(layout, context, reading.problem, icon="ERROR")
    elif reading.format:
        kind, language = FORMATS.get(reading.format, reading.format), LANGUAGES.get(reading.language, reading.language)
        parts = [iface(kind, CONTEXT), iface(language, CONTEXT), reading.encoding]
        column = layout.column(align=True)
        column.scale_y = 0.85
        for place, text in enumerate(parts if is_narrow(context) else [" · ".join(filter(None, parts))]):
            column.label(text=text, icon="BLANK1" if place else "FILE_TEXT", translate=False)


class Reading:
    """How the chosen script is read, and what to tell where that is wrong."""

    bl_label = "Reading"
    bl_options = {"DEFAULT_CLOSED"}
    inside = "script"

    @classmethod
    def poll(cls, context):
        film = properties.film(context)
        return bool(film.script or film.text)

    def draw(self, context):
        layout, film = self.layout, properties.film(context)
        layout.enabled = not running
        column = layout.column(align=True)
        column.use_property_split = True
        column.use_property_decorate = False
        for name in ("told_format", "told_language"):
            column.prop(film, name)
        row = column.row()
        row.enabled = film.text is None
        row.prop(film, "told_encoding")
        if film.reading.lines:
            _typed(layout.box(), context, film.reading.lines)
        if film.reading.doubts:
            _doubts(layout.box(), film.reading.doubts)


def _typed(box, context, lines):
    """The first lines, each with what it was taken for."""
    column = box.column(align=True)
    column.scale_y = 0.85
    for line in lines:
        split = column.split(factor=0.3)
        kind = split.row()
        kind.active = False
        kind.label(text=TYPED.get(line.type) or line.type.replace("_", " ").title(), text_ctxt=CONTEXT)
        spared = 50 + 0.3 * context.region.width / context.preferences.system.ui_scale
        split.label(text=fitting(context, line.text, spared), translate=False)


def _doubts(box, doubts):
    """Headings that may be none, and how sure it is that they are."""
    box.label(text="Are these scene headings?", icon="QUESTION")
    for doubt in doubts[:MOST_DOUBTS]:
        row = box.row()
        row.label(text=doubt.text, translate=False)
        right = row.row()
        right.alignment = "RIGHT"
        right.label(text=f"{doubt.confidence:.0%}", translate=False)
        jump = row.row()
        jump.ui_units_x = 2.2
        jump.operator("backlot.show_line", text=str(doubt.line), translate=False).line = doubt.line
    if len(doubts) > MOST_DOUBTS:
        box.label(text=f"+ {len(doubts) - MOST_DOUBTS}", translate=False)


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
