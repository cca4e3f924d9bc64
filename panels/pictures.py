# SPDX-License-Identifier: GPL-3.0-or-later
"""Small pictures in panels: they are made once, outside of drawing, and looked up by what they show."""

import json

import bpy
import bpy.utils.previews

from ..addon import preferences
from ..addon.later import later
from ..addon.world.colours import from_hex
from ..operators.work import redraw_panels

curve = later("curve")

MOST = 60  # pictures that are kept at a time
_made, _wanted = {}, []
_icons = None


def swatch(category):
    """The icon of a category's colour; 0 until it is made."""
    return _icon("swatch", preferences.colours()[category])


def feeling(text):
    """The icon of the emotion curve that a JSON text describes; 0 until it is made."""
    return _icon("feeling", text)


def _icon(kind, told):
    found = _made.get((kind, told))
    if found is None and (kind, told) not in _wanted and not bpy.app.background:
        _wanted.append((kind, told))
        if not bpy.app.timers.is_registered(_make):
            bpy.app.timers.register(_make, first_interval=0.01)
    return found or 0


def _make():
    for kind, told in _wanted:
        if kind == "swatch":
            pixels = curve.swatch(from_hex(told))
        else:
            pixels = curve.picture(*json.loads(told))
        icon = _icons.new(f"{kind} {told}")
        high, wide = pixels.shape[:2]
        icon.image_size, icon.image_pixels_float = (wide, high), pixels.ravel()
        if kind == "swatch":
            icon.icon_size, icon.icon_pixels_float = (wide, high), pixels.ravel()
        _made[kind, told] = icon.icon_id
    _wanted.clear()
    while len(_made) > MOST:
        kind, told = next(key for key in _made if key[0] == "feeling")
        del _made[kind, told], _icons[f"{kind} {told}"]
    redraw_panels(bpy.context)


def register():
    """Get ready to make pictures."""
    global _icons
    _icons = bpy.utils.previews.new()


def unregister():
    """Throw them away."""
    global _icons
    if bpy.app.timers.is_registered(_make):
        bpy.app.timers.unregister(_make)
    _made.clear()
    _wanted.clear()
    bpy.utils.previews.remove(_icons)
    _icons = None
