# SPDX-License-Identifier: GPL-3.0-or-later
"""Which fonts can write a text: a Sequencer text with a font of its own has no fallback.

Blender from blender.org brings fonts for nearly all scripts along; a system's own Blender may lack them.
"""

import sys
import unicodedata
from functools import cache
from pathlib import Path

import bpy

LATIN = "Inter.woff2"
CJK = "Noto Sans CJK Regular.woff2"

_SIMPLE = ("LATIN", "GREEK", "CYRILLIC", "DIGIT")
_EAST = ("CJK", "HANGUL", "HIRAGANA", "KATAKANA", "FULLWIDTH", "IDEOGRAPHIC", "HALFWIDTH")
# Fonts of systems that write Korean, Japanese and Chinese, where Blender's own is not there.
_SYSTEM = ("NotoSansCJK-Regular.ttc", "NotoSansCJKkr-Regular.otf", "SourceHanSans.ttc", "DroidSansFallback.ttf")
_PLACES = {
    "win32": ("C:/Windows/Fonts",),
    "darwin": ("/Library/Fonts", "~/Library/Fonts"),
}.get(sys.platform, ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts"))  # fmt: skip


def scripts_of(text):
    """The scripts of a text's letters, as Unicode's names begin: ``{"LATIN", "HANGUL"}``; ``SYMBOL`` for pictures."""
    return {script for c in text if (script := _script(c))}


def _script(c):
    if c.isalpha():
        return unicodedata.name(c, "UNKNOWN").split()[0].split("-")[0]
    code = ord(c)
    if 0x3000 <= code < 0x3040 or 0xFF00 <= code < 0xFFF0:
        return "CJK"  # 「」、。 and full-width signs
    return "SYMBOL" if code > 0x2FFF else ""


def file_for(text):
    """The file name of the font that has every letter of a text, or None where Blender's own fallback is needed."""
    names = scripts_of(text)
    if not names <= {*_SIMPLE, *_EAST}:
        return None
    return LATIN if names <= set(_SIMPLE) else CJK


def font_for(text):
    """A loaded font for a Sequencer text, or None (Blender's default, which falls back on all the fonts it has)."""
    name = file_for(text)
    if name is None:
        return None
    path = folder() / name
    if not path.is_file():
        path = system_font() if name == CJK else None
    return bpy.data.fonts.load(str(path), check_existing=True) if path else None


def unwritten(text):
    """The scripts of a text that no font at hand writes. The simple ones are built into Blender."""
    names = scripts_of(text) - {*_SIMPLE, "SYMBOL"}
    files = {path.name for path in folder().glob("*.*")}
    lacking = {name for name in names - set(_EAST) if not any(f.startswith(f"NotoSans{name.title()}") for f in files)}
    if names & set(_EAST) and CJK not in files and system_font() is None:
        lacking |= names & set(_EAST)
    return lacking


def warnings(edit):
    """One line where texts of the film, in fonts that are not the artist's, hold letters that no font writes."""
    editor = edit.sequence_editor
    texts = [
        s.text for s in editor.strips_all if s.type == "TEXT" and not s.mute and s.font in (None, font_for(s.text))
    ]
    found = [(text, lacking) for text in texts if (lacking := unwritten(text))]
    if not found:
        return []
    names = ", ".join(sorted(set().union(*(lacking for _, lacking in found)))).title()
    return [
        f"{len(found)} texts of the film, such as {found[0][0][:40]!r}, hold letters that no font here has ({names}): "
        f"they show as boxes; use Blender from blender.org, install Noto Sans CJK, or give these strips a font"
    ]


def folder():
    """Where Blender keeps the fonts that it brings along."""
    return Path(bpy.utils.system_resource("DATAFILES", path="fonts") or ".")


@cache
def system_font():
    """The path of a font of the system for Korean, Japanese and Chinese, or None."""
    for name in _SYSTEM:
        for place in _PLACES:
            if found := next(Path(place).expanduser().rglob(name), None):
                return found
    return None
