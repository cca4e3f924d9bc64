# SPDX-License-Identifier: GPL-3.0-or-later
"""The lists of scenes, of what a scene needs, of what a model suggests, and of shots."""

import json

import bpy

from ..addon.translations import CONTEXT
from .layout import is_narrow, is_wide

FACT_ICONS = {"present": "USER", "extras": "COMMUNITY", "element": "OBJECT_DATA", "deed": "ARMATURE_DATA"}
STALE_ICON, LOCK_ICONS = "ERROR", {True: "LOCKED", False: "UNLOCKED"}


class BACKLOT_UL_scenes(bpy.types.UIList):
    """Number, place, time, cast, length."""

    def draw_item(self, context, layout, data, item, icon, active_data, active_property, index):
        layout.active = not item.omitted
        narrow, wide = is_narrow(context), is_wide(context)
        split = layout.split(factor=0.3 if narrow else 0.12)
        split.label(text=item.number or str(index + 1), translate=False)
        if narrow:
            split.label(text=item.location_name, translate=False)
            return
        rest = split.split(factor=0.58 if wide else 0.54)
        rest.label(text=item.location_name, translate=False)
        cells = rest.row()
        cells.label(text="" if item.time == "NONE" else item.time.title(), text_ctxt=CONTEXT)
        if wide:
            cells.label(text=str(item.present.count('"') // 2), icon="USER", translate=False)
        length = cells.row()
        length.alignment = "RIGHT"
        length.label(text=f"{item.duration_s:.0f} s", translate=False)


class BACKLOT_UL_elements(bpy.types.UIList):
    """What the scene needs."""

    def draw_item(self, context, layout, data, item, icon, active_data, active_property, index):
        split = layout.split(factor=0.5)
        split.label(text=f"{item.name} x{item.count}" if item.count > 1 else item.name, translate=False)
        row = split.row()
        row.label(text=item.category.replace("_", " ").title(), text_ctxt=CONTEXT)
        row.operator("backlot.select_element", text="", icon="RESTRICT_SELECT_OFF", emboss=False).element = item.id


class BACKLOT_UL_shots(bpy.types.UIList):
    """Name and size, with room also lens, type and move; a padlock; a sign where the script has changed under it."""

    def draw_item(self, context, layout, data, item, icon, active_data, active_property, index):
        wide = is_wide(context)
        split = layout.split(factor=0.36 if wide else 0.57)
        split.label(text=item.name, icon=STALE_ICON if item.stale else "NONE", translate=False)
        row = split.row(align=True)
        row.label(text=item.size, translate=False)
        if wide:
            row.label(text="" if item.lens_mm < 0 else f"{item.lens_mm:.0f}", translate=False)
            row.label(text=item.type.replace("_", " ").title(), text_ctxt=CONTEXT)
            row.label(text=item.move.replace("_", " ").title(), text_ctxt=CONTEXT)
        row.prop(item, "locked", text="", icon=LOCK_ICONS[item.locked], emboss=False)
        row.operator("backlot.look_through", text="", icon="VIEW_CAMERA", emboss=False).index = index

    def filter_items(self, context, data, name):
        """Leave out what was left out of the film, and what does not match the name searched for."""
        shots = getattr(data, name)
        wanted = self.filter_name.lower()
        shown = [(s.status != "omitted" and wanted in s.name.lower()) != self.use_filter_invert for s in shots]
        return [self.bitflag_filter_item * flag for flag in shown], []


class BACKLOT_UL_suggestions(bpy.types.UIList):
    """The fact, its line, and a tick and a cross."""

    def draw_item(self, context, layout, data, item, icon, active_data, active_property, index):
        row = layout.row(align=True)
        fact = row.row()
        fact.active = item.state != "refused"
        fact.label(text=item.text, icon=FACT_ICONS[item.kind], translate=False)
        if item.lines and not is_narrow(context):
            line = json.loads(item.lines)[0]
            jump = row.row()
            jump.ui_units_x = 2
            jump.operator("backlot.show_line", text=str(line), translate=False, emboss=False).line = line
        for operator, state, sign in (("accept", "accepted", "CHECKMARK"), ("refuse", "refused", "X")):
            button = row.row()
            button.enabled = item.state != state
            button.operator(f"backlot.{operator}", text="", icon=sign).suggestion = item.id


CLASSES = (BACKLOT_UL_suggestions, BACKLOT_UL_scenes, BACKLOT_UL_elements, BACKLOT_UL_shots)
