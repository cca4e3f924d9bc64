# SPDX-License-Identifier: GPL-3.0-or-later
"""Library: what stands for the chosen thing, another for it, save it, a place for one scene."""

from ..addon import properties
from .layout import draw_progress


class Library:
    bl_label = "Library"
    bl_options = {"DEFAULT_CLOSED"}

    def draw(self, context):
        layout, film = self.layout, properties.film(context)
        layout.prop(film, "library", text="")
        draw_progress(layout, "library")
        element = _chosen(context, film)
        if element:
            _cast(layout, film, element)
        _save(layout)


def _cast(layout, film, element):
    ident, name = element
    cast = next((c for c in film.casts if c.key in ident), None)
    box = layout.box().column(align=True)
    box.label(text=name, icon="OBJECT_DATA", translate=False)
    row = box.row()
    row.active = cast is not None
    if cast is None:
        row.label(text="Backlot's own")
    else:
        row.label(text=cast.asset, icon="LINKED" if cast.library else "FILE_BLEND", translate=False)
    row.operator("backlot.uncast", text="", icon="LOOP_BACK").element = cast.key if cast else ident[0]
    row = box.row(align=True)
    row.operator("backlot.cast", text="Cast from Library...", icon="ASSET_MANAGER").element = ident[0]
    row.operator("backlot.cast_selected", text="", icon="EYEDROPPER").element = ident[0]
    row = box.row(align=True)
    row.operator("backlot.swap", text="Next Variant", icon="FILE_REFRESH")
    row.operator("backlot.swap", text="Of the Kit...", icon="VIEWZOOM").search = True


def _save(layout):
    column = layout.column(align=True)
    column.operator("backlot.mark_asset", text="Save as Asset...", icon="ASSET_MANAGER").place = False
    column.operator("backlot.mark_asset", text="Save the Place as Asset...", icon="SCENE_DATA").place = True
    layout.operator("backlot.make_local", icon="PINNED")


def _chosen(context, film):
    """``((ids, the first of them to cast for), name)`` of the selected thing, else of the chosen element; or None."""
    obj = context.active_object
    if obj is not None and obj.select_get() and "backlot_kit" in obj:
        own = [obj.get("backlot_element", ""), obj.get("backlot_id", "")]
        return [ident for ident in own if ident], obj.name
    if not 0 <= film.scene_index < len(film.world.scenes):
        return None
    elements = film.world.scenes[film.scene_index].elements
    if not 0 <= film.element_index < len(elements):
        return None
    element = elements[film.element_index]
    return [element.id], element.name
