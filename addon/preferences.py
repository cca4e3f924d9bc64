# SPDX-License-Identifier: GPL-3.0-or-later
"""The add-on preferences: what a new film starts with."""

import bpy

from . import properties
from .settings import Settings
from .world.records import fields_of

ROOT_PACKAGE = __package__.rpartition(".")[0]


def _annotations():
    notes = {name: properties.copy_of(Settings, name, kind, meta) for name, kind, meta in fields_of(Settings)}
    notes["folder"] = bpy.props.StringProperty(
        name="Folder", subtype="DIR_PATH", default="//", description="Where the film is written",
        options={"PATH_SUPPORTS_BLEND_RELATIVE"},
    )  # fmt: skip
    return notes


class BACKLOT_AP_Preferences(bpy.types.AddonPreferences):
    bl_idname = ROOT_PACKAGE
    __annotations__ = _annotations()

    def draw(self, context):
        layout = self.layout
        layout.use_property_split = True
        layout.label(text="A new film starts with these")
        column = layout.column(align=True)
        column.prop(self, "fps")
        column.prop(self, "width", text="Resolution X")
        column.prop(self, "height", text="Y")
        column = layout.column(align=True)
        for name in ("gate", "mask", "handles"):
            column.prop(self, name)
        column = layout.column(heading="Show", align=True)
        column.prop(self, "subtitles")
        column.prop(self, "burn_in")
        layout.prop(self, "preset")
        layout.prop(self, "folder")


def defaults():
    """The settings that a new film starts with; the built-in ones where there are no preferences."""
    entry = bpy.context.preferences.addons.get(ROOT_PACKAGE)
    if entry is None:
        return Settings()
    return Settings(**{name: getattr(entry.preferences, name) for name, _, _ in fields_of(Settings)})


def folder():
    """Where new films are written, as the preferences say it."""
    entry = bpy.context.preferences.addons.get(ROOT_PACKAGE)
    return entry.preferences.folder if entry else "//"


def register():
    """Register the preferences; outside an extension there are none."""
    if ROOT_PACKAGE.startswith("bl_ext."):
        bpy.utils.register_class(BACKLOT_AP_Preferences)


def unregister():
    """Take them back."""
    if BACKLOT_AP_Preferences.is_registered:
        bpy.utils.unregister_class(BACKLOT_AP_Preferences)
