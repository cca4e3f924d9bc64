# SPDX-License-Identifier: GPL-3.0-or-later
"""The add-on preferences: what a new film starts with, and the artist's own language model if there is one."""

import os

import bpy

from . import properties
from .settings import Settings
from .translations import CONTEXT
from .world.colours import CATEGORY_COLOURS, from_hex, to_hex
from .world.records import fields_of

ROOT_PACKAGE = __package__.rpartition(".")[0]


def _annotations():
    notes = {name: properties.copy_of(Settings, name, kind, meta) for name, kind, meta in fields_of(Settings)}
    notes["folder"] = bpy.props.StringProperty(
        name="Folder", subtype="DIR_PATH", default="//", description="Where the film is written",
        options={"PATH_SUPPORTS_BLEND_RELATIVE"},
    )  # fmt: skip
    notes["ask_address"] = bpy.props.StringProperty(
        name="Model Server",
        description="Address of a language model that you run with Ollama, LM Studio, llama-server or vLLM; "
        "none is ever asked where this is empty",
    )
    notes["ask_model"] = bpy.props.StringProperty(
        name="Model Name", description="Its name there; may stay empty where the server has only one"
    )
    notes["ask_timeout"] = bpy.props.IntProperty(
        name="Time-out", default=60, min=1, max=3600, subtype="TIME_ABSOLUTE",
        description="Seconds to wait for the answer about one scene",
    )  # fmt: skip
    notes["author"] = bpy.props.StringProperty(name="Author", description="Of the assets that you save")
    notes["licence"] = bpy.props.StringProperty(
        name="Licence", description="Of the assets that you save: CC-BY-4.0, All rights reserved"
    )
    for category, colour in CATEGORY_COLOURS.items():
        notes[f"colour_{category}"] = bpy.props.FloatVectorProperty(
            name=category.replace("_", " ").title(), subtype="COLOR_GAMMA", size=3, min=0.0, max=1.0,
            default=from_hex(colour), translation_context=CONTEXT,
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
        column.prop(self, "mood")
        layout.prop(self, "preset")
        layout.prop(self, "folder")
        layout.label(text="Of the assets that you save to a library")
        column = layout.column(align=True)
        for name in ("author", "licence"):
            column.prop(self, name)
        layout.label(text="A language model of your own, to ask about scenes")
        column = layout.column(align=True)
        column.prop(self, "ask_address", placeholder="http://localhost:11434")
        for name in ("ask_model", "ask_timeout"):
            column.prop(self, name)
        layout.label(text="Colours of the breakdown")
        flow = layout.grid_flow(columns=2, even_columns=True)
        for category in CATEGORY_COLOURS:
            flow.prop(self, f"colour_{category}")


def colours():
    """``{category: hex}`` of the breakdown's categories."""
    entry = bpy.context.preferences.addons.get(ROOT_PACKAGE)
    if entry is None:
        return CATEGORY_COLOURS
    return {category: to_hex(getattr(entry.preferences, f"colour_{category}")) for category in CATEGORY_COLOURS}


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


def text(name):
    """A text of the preferences (``author``, ``licence``); empty where there are none."""
    entry = bpy.context.preferences.addons.get(ROOT_PACKAGE)
    return getattr(entry.preferences, name).strip() if entry else ""


def user_folder(name):
    """A folder of ours for what is kept between films; outside an extension it lasts as long as Blender runs."""
    if ROOT_PACKAGE.startswith("bl_ext."):
        return bpy.utils.extension_path_user(ROOT_PACKAGE, path=name, create=True)
    return os.path.join(bpy.app.tempdir, name)


def model_server():
    """``(address, model, seconds)`` of the language model that may be asked, or None where there is none."""
    entry = bpy.context.preferences.addons.get(ROOT_PACKAGE)
    chosen = entry.preferences if entry else None
    if chosen is None or not chosen.ask_address.strip():
        return None
    return chosen.ask_address, chosen.ask_model, float(chosen.ask_timeout)


def register():
    """Register the preferences; outside an extension there are none."""
    if ROOT_PACKAGE.startswith("bl_ext."):
        bpy.utils.register_class(BACKLOT_AP_Preferences)


def unregister():
    """Take them back."""
    if BACKLOT_AP_Preferences.is_registered:
        bpy.utils.unregister_class(BACKLOT_AP_Preferences)
