# SPDX-License-Identifier: GPL-3.0-or-later
"""Which of Blender's own fonts can write a text: a Sequencer text with a font of its own has no fallback."""

import unicodedata
from pathlib import Path

import bpy

LATIN = "Inter.woff2"
CJK = "Noto Sans CJK Regular.woff2"

_SIMPLE = ("LATIN", "GREEK", "CYRILLIC", "DIGIT")
_EAST = ("CJK", "HANGUL", "HIRAGANA", "KATAKANA", "FULLWIDTH", "IDEOGRAPHIC", "HALFWIDTH")


def file_for(text):
    """The file name of the font that has every letter of a text, or None where Blender's own fallback is needed."""
    names = {unicodedata.name(c, "UNKNOWN").split()[0].split("-")[0] for c in text if c.isalpha() or ord(c) > 0x2FFF}
    if not names <= {*_SIMPLE, *_EAST}:
        return None
    return LATIN if names <= set(_SIMPLE) else CJK


def font_for(text):
    """A loaded font for a Sequencer text, or None (Blender's default, which knows all scripts)."""
    name = file_for(text)
    folder = bpy.utils.system_resource("DATAFILES", path="fonts")
    if name is None or not folder or not (Path(folder) / name).is_file():
        return None
    return bpy.data.fonts.load(str(Path(folder) / name), check_existing=True)
