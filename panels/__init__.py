# SPDX-License-Identifier: GPL-3.0-or-later
"""What the sidebar shows: one module a step, in the order of the work. Panels draw and compute nothing."""

import bpy

from ..addon.translations import CONTEXT
from . import breakdown, film, library, lists, pictures, scene, script, shots

SCRIPT = (script.Script, script.Reading, breakdown.Breakdown, breakdown.Emotion)

# Which panels each editor's sidebar holds.
SPACES = {
    "VIEW_3D": (*SCRIPT, scene.Scene, library.Library, shots.Shots, shots.ShotEdit, film.Film, film.Format),
    "SEQUENCE_EDITOR": (shots.Shots, shots.ShotEdit, film.Film, film.Format),
    "TEXT_EDITOR": SCRIPT,
}

_registered = []


def register():
    """Register the lists, and each panel once for every editor that shows it."""
    pictures.register()
    for cls in (*lists.CLASSES, *breakdown.CLASSES, *_panels()):
        bpy.utils.register_class(cls)
        _registered.append(cls)


def unregister():
    """Take them back."""
    while _registered:
        bpy.utils.unregister_class(_registered.pop())
    pictures.unregister()


def _panels():
    for space, panels in SPACES.items():
        for order, panel in enumerate(panels):
            name = f"BACKLOT_PT_{panel.__name__.lower()}_{space.lower()}"
            options = {"bl_space_type": space, "bl_region_type": "UI", "bl_category": "Backlot", "bl_order": order}
            options["bl_translation_context"] = CONTEXT
            parent = getattr(panel, "inside", None)
            if parent:
                options["bl_parent_id"] = f"BACKLOT_PT_{parent}_{space.lower()}"
            yield type(name, (panel, bpy.types.Panel), {"bl_idname": name, **options})
