# SPDX-License-Identifier: GPL-3.0-or-later
"""The script: open it, break it down, show a line of it."""

from pathlib import Path

import bpy
from bpy_extras.io_utils import ImportHelper

from ..addon import properties
from ..addon.errors import InputError
from ..addon.later import later
from ..addon.translations import refuse, say
from . import view, work

film, script, breakdown, shown = later("film"), later("script"), later("breakdown"), later("shown")

KINDS = "fountain spmd txt fdx osf xml fadein docx hwpx hwp pdf rtf highland celtx html trelby"
PATTERNS = ";".join(f"*.{kind}" for kind in KINDS.split())
QUICK = 2_000_000  # bytes: a larger file is looked at when it is broken down, not when it is chosen
SOURCE = "backlot_source"  # on a text: the file that it was read from


class BACKLOT_OT_open_script(bpy.types.Operator, ImportHelper):
    """Choose the screenplay"""

    bl_idname = "backlot.open_script"
    bl_label = "Open Script"
    bl_options = {"REGISTER", "UNDO"}

    filter_glob: bpy.props.StringProperty(default=PATTERNS, options={"HIDDEN"})

    @classmethod
    def poll(cls, context):
        return work.free(cls)

    def execute(self, context):
        if not Path(self.filepath).is_file():
            self.report({"ERROR"}, say("{path}: there is no such file; choose a screenplay", path=self.filepath))
            return {"CANCELLED"}
        found = properties.film(context)
        with properties.quiet():  # it is looked at once
            found.text = None
        found.script = self.filepath
        return {"FINISHED"}


class BACKLOT_OT_break_down(bpy.types.Operator):
    """Read the script into scenes, cast, elements and beats"""

    bl_idname = "backlot.break_down"
    bl_label = "Break Down"
    bl_options = {"REGISTER", "UNDO"}

    @classmethod
    def poll(cls, context):
        return has_script(cls, context) and work.free(cls)

    def execute(self, context):
        try:
            play = chosen_script(context)
            world = breakdown.break_down(play, film.film_world())
        except InputError as error:
            self.report({"ERROR"}, str(error))
            return {"CANCELLED"}
        film.keep_world(world)
        shown.show_reading(properties.film(context), play)
        self.report({"INFO"}, say("{scenes} scenes, {people} characters", scenes=len(world.scenes),
                                  people=len(world.characters)))  # fmt: skip
        return {"FINISHED"}


def has_script(operator, context):
    """For ``poll``: whether a script is chosen; says so where none is."""
    found = properties.film(context)
    return bool(found.script or found.text) or refuse(operator, "Open a script or pick a text first")


def chosen_script(context):
    """The ``Screenplay`` that is chosen; ``InputError`` where it cannot be read."""
    found = properties.film(context)
    told = shown.told(found)
    if found.text:
        told.pop("encoding", None)  # Blender's texts are Unicode
        return script.read(found.text.as_string().encode("utf-8"), found.text.name, **told)
    return script.read(bpy.path.abspath(found.script), **told)


def _chosen(found, context, name):
    """Another script is chosen, or something is told of it: look at how it reads."""
    path = Path(bpy.path.abspath(found.script))
    if found.text is None and (not found.script or (path.is_file() and path.stat().st_size > QUICK)):
        shown.show_reading(found, None)
        return
    try:
        shown.show_reading(found, chosen_script(context))
    except InputError as error:
        shown.show_reading(found, error)


class BACKLOT_OT_show_line(bpy.types.Operator):
    """Show this line of the script in the Text editor"""

    bl_idname = "backlot.show_line"
    bl_label = "Show Line"

    line: bpy.props.IntProperty(min=1)

    @classmethod
    def poll(cls, context):
        found = properties.film(context)
        return bool(found.text or found.script)

    def execute(self, context):
        found = properties.film(context)
        text = found.text or _loaded(found.script, shown.told(found))
        if text is None:
            self.report({"ERROR"}, say("{path}: cannot be opened; open the script again", path=found.script))
            return {"CANCELLED"}
        line = min(self.line, len(text.lines))
        text.cursor_set(line - 1)
        area = view.text_editor(context)
        if area is not None:
            area.spaces.active.text = text
            area.spaces.active.top = max(0, line - 6)
            area.tag_redraw()
        else:
            self.report({"INFO"}, say("Line {line}: {text}", line=line, text=text.lines[line - 1].body.strip()))
        return {"FINISHED"}


def _loaded(path, told):
    """The Text of a script file, its lines numbered as the script's; None where it cannot be read."""
    path = bpy.path.abspath(path)
    for text in bpy.data.texts:
        if path in (bpy.path.abspath(text.filepath), text.get(SOURCE)):
            return text
    try:
        play = script.read(path, **told)
    except InputError:
        return None
    if play.format == "fountain" and play.encoding.startswith("utf-8"):
        return bpy.data.texts.load(path)
    text = bpy.data.texts.new(Path(path).name)  # what a packed file says, apart from the file
    text.from_string(play.source)
    text[SOURCE] = path
    return text


CLASSES = (BACKLOT_OT_open_script, BACKLOT_OT_break_down, BACKLOT_OT_show_line, work.BACKLOT_OT_cancel)
_register, unregister = bpy.utils.register_classes_factory(CLASSES)


def register():
    """Register the operators, and hear when another script is chosen."""
    properties.watch(properties.FILM, ("script", "text", "told_format", "told_language", "told_encoding"), _chosen)
    _register()
