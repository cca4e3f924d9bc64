# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything that Blender is told about, in one order, and taken back in the other."""

import bpy

from .. import operators, panels
from . import cli, preferences, properties, translations
from .stage import studio_light

PARTS = (operators, properties, preferences, panels, translations, studio_light)

_commands = []


def register():
    """Called when the extension is enabled."""
    for part in PARTS:
        part.register()
    _commands.append(bpy.utils.register_cli_command("backlot", cli.command))


def unregister():
    """Called when it is disabled: leaves nothing behind."""
    while _commands:
        bpy.utils.unregister_cli_command(_commands.pop())
    for part in reversed(PARTS):
        part.unregister()
