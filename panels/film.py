# SPDX-License-Identifier: GPL-3.0-or-later
"""Film: the cut, the frames, what leaves the building; and its format."""

import bpy

from ..addon import properties
from ..operators.work import running
from .layout import draw_progress


class Film:
    bl_label = "Film"

    def draw(self, context):
        layout, film = self.layout, properties.film(context)
        layout.operator("backlot.assemble", icon="SEQ_SEQUENCER")
        column = layout.column(align=True)
        column.enabled = not running
        if properties.edit_scene() is not None:
            column.prop(film, "folder", text="")
            if not bpy.data.filepath and (film.folder or "//").startswith("//"):
                column.label(text="Save the file, or choose a folder", icon="INFO")
        row = layout.row(align=True)
        row.operator("backlot.render", icon="RENDER_ANIMATION")
        if properties.edit_scene() is not None:
            row.prop(film.settings, "preset", text="")
        draw_progress(layout, "film")
        row = layout.row(align=True)
        row.operator("backlot.deliver", icon="EXPORT")
        row.operator("backlot.open_result", text="", icon="FILE_FOLDER")


class Format:
    """What holds for the whole film."""

    bl_label = "Format"
    bl_options = {"DEFAULT_CLOSED"}
    inside = "film"

    @classmethod
    def poll(cls, context):
        return properties.edit_scene() is not None

    def draw(self, context):
        layout, settings = self.layout, properties.film(context).settings
        layout.use_property_split = True
        layout.use_property_decorate = False
        layout.enabled = not running
        draw_format(layout, settings)


def draw_format(layout, settings):
    """The fields of a film's format, of a film or of the preferences."""
    column = layout.column(align=True)
    column.prop(settings, "fps")
    column.prop(settings, "width", text="Resolution X")
    column.prop(settings, "height", text="Y")
    column = layout.column(align=True)
    for name in ("gate", "mask", "handles"):
        column.prop(settings, name)
    column = layout.column(heading="Show", align=True)
    column.prop(settings, "subtitles")
    column.prop(settings, "burn_in")
    column.prop(settings, "mood")
