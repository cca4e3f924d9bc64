# SPDX-License-Identifier: GPL-3.0-or-later
"""The interface in other languages, through Blender's own translation. Korean first, then Japanese and Chinese."""

import bpy

from .words import LANGUAGES, WORDS

CONTEXT = "Backlot"  # so that a film's "Script" and "Size" are not what Blender means by them


def say(text, /, **values):
    """A line for the user in their language; ``values`` fill its ``{names}``."""
    return bpy.app.translations.pgettext_rpt(text).format(**values)


def refuse(operator, reason):
    """For ``poll``: False, and Blender shows the reason on the greyed-out button."""
    operator.poll_message_set(say(reason))
    return False


def _dictionary():
    contexts = ("*", "Operator", CONTEXT)
    return {
        language: {(context, text): said[i] for text, said in WORDS.items() for context in contexts}
        for i, language in enumerate(LANGUAGES)
    }


def register():
    """Tell Blender the words."""
    bpy.app.translations.register(__package__, _dictionary())


def unregister():
    """Take them back."""
    bpy.app.translations.unregister(__package__)
