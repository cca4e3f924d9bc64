# SPDX-License-Identifier: GPL-3.0-or-later
"""Shots: the list, and the one at hand to change."""

import json

from ..addon import properties
from ..addon.translations import CONTEXT
from ..operators.work import running
from .layout import draw_paragraph, draw_progress


class Shots:
    bl_label = "Shots"

    def draw(self, context):
        layout, film = self.layout, properties.film(context)
        layout.operator("backlot.plan_shots", icon="OUTLINER_DATA_CAMERA")
        draw_progress(layout, "shots")
        if not film.shots.shots:
            return
        row = layout.row()
        row.template_list("BACKLOT_UL_shots", "", film.shots, "shots", film, "shot_index", rows=6)
        column = row.column(align=True)
        column.operator("backlot.add_shot", text="", icon="ADD")
        column.operator("backlot.delete_shot", text="", icon="REMOVE")
        row = layout.row(align=True)
        row.operator("backlot.look_through", icon="VIEW_CAMERA")
        if context.space_data.type == "VIEW_3D":
            row.prop(context.space_data.overlay, "show_extras", text="", icon="OUTLINER_OB_LIGHT")


class ShotEdit:
    """The chosen shot: what is changed here moves its camera at once."""

    bl_label = "Shot"
    inside = "shots"

    @classmethod
    def poll(cls, context):
        film = properties.film(context)
        return 0 <= film.shot_index < len(film.shots.shots)

    def draw(self, context):
        layout, film = self.layout, properties.film(context)
        layout.use_property_split = True
        layout.use_property_decorate = False
        shot = film.shots.shots[film.shot_index]
        layout.enabled = not shot.locked and not running
        if shot.stale:
            layout.label(text="The script has changed under this shot", icon="ERROR")
        if shot.description:
            draw_paragraph(layout, context, shot.description, spared=40)
        column = layout.column(align=True)
        for name in ("size", "type", "angle", "move"):
            column.prop(shot, name)
        held = json.loads(shot.pinned or "[]")
        column = layout.column(align=True)
        for name in ("lens_mm", "azimuth", "height_m"):
            _held(column, shot, name, name in held)
        column.prop(shot, "dutch")
        row = layout.row(align=True)
        row.use_property_split = False
        for status in ("solved", "approved"):
            row.prop_enum(shot, "status", status)
        layout.prop(shot, "note")


def _held(column, shot, name, held):
    """A number that Backlot finds unless the artist holds it."""
    row = column.row(align=True)
    if getattr(shot, name) == properties.NO_NUMBER:
        _labelled(row, shot.bl_rna.properties[name].name).label(text="Auto")
    else:
        row.prop(shot, name)
    row.operator("backlot.hold_field", text="", icon="PINNED" if held else "UNPINNED", depress=held).field = name


def _labelled(layout, text):
    """A layout beside a label that stands where those of properties do."""
    split = layout.split(factor=0.4)
    label = split.row()
    label.alignment = "RIGHT"
    label.label(text=text, text_ctxt=CONTEXT)
    return split
