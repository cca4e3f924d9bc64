# SPDX-License-Identifier: GPL-3.0-or-later
"""Scene: build it, go there, see who and what it needs."""

import json

from ..addon import properties
from .layout import draw_paragraph, draw_progress


class Scene:
    bl_label = "Scene"

    def draw(self, context):
        layout, film = self.layout, properties.film(context)
        row = layout.row(align=True)
        row.operator("backlot.stage", icon="SCENE_DATA").only = False
        row.operator("backlot.stage", text="", icon="FILE_REFRESH").only = True
        draw_progress(layout, "scene")
        _place(layout, context)
        if not 0 <= film.scene_index < len(film.world.scenes):
            return
        scene = film.world.scenes[film.scene_index]
        _heading(layout, context, scene, film.scene_index)
        _cast(layout, film, scene)
        if scene.elements:
            layout.template_list("BACKLOT_UL_elements", "", scene, "elements", film, "element_index", rows=3)


def _heading(layout, context, scene, index):
    row = layout.row()
    draw_paragraph(row, context, scene.heading, spared=90)
    buttons = row.row(align=True)
    buttons.operator("backlot.go_to_scene", text="", icon="HIDE_OFF").index = index
    if scene.lines:
        buttons.operator("backlot.show_line", text="", icon="WORDWRAP_ON").line = json.loads(scene.lines)[0]


def _place(layout, context):
    """What stays where it is."""
    row = layout.row(align=True)
    locked = context.active_object is not None and context.active_object.get("backlot_locked")
    row.operator("backlot.lock", icon="LOCKED" if locked else "UNLOCKED", depress=bool(locked))
    row.operator("backlot.solve_around", icon="MOD_LATTICE")


def _cast(layout, film, scene):
    present = json.loads(scene.present or "[]")
    names = {c.id: c.name for c in film.world.characters}
    select = "backlot.select_element"
    flow = layout.grid_flow(row_major=True, columns=2, even_columns=True, align=True)
    for ident in present:
        flow.operator(select, text=names.get(ident, ident), icon="USER", translate=False).element = ident
