# SPDX-License-Identifier: GPL-3.0-or-later
"""What several panels draw: the bar over work under way, text that does not fit a line."""

import textwrap

from ..operators.work import message, running

LETTER = 6.6  # pixels, the usual width of one at the usual size
NARROW, WIDE = 210, 330  # pixels: a sidebar has room for fewer, for more columns


def draw_progress(layout, step):
    """What is being done, a progress bar and Cancel, in the panel of the step under way."""
    if running.get("step") != step:
        return
    column = layout.column(align=True)
    column.label(text=message(), translate=False)
    row = column.row(align=True)
    row.progress(factor=running["share"], text=f"{running['share']:.0%}")
    row.operator("backlot.cancel", text="", icon="X")


def is_wide(context):
    """Whether the sidebar has room for more columns."""
    return context.region.width > WIDE * _scale(context)


def is_narrow(context):
    """Whether the sidebar has room for hardly more than a name, as the Text editor's has at first."""
    return context.region.width < NARROW * _scale(context)


def draw_paragraph(layout, context, text, icon="NONE", spared=70):
    """Text over as many lines as it takes; ``spared`` pixels of the width are not for it."""
    column = layout.column(align=True)
    column.scale_y = 0.8
    for i, line in enumerate(textwrap.wrap(text, _letters(context, text, spared))):
        column.label(text=line, icon=icon if i == 0 else ("NONE" if icon == "NONE" else "BLANK1"), translate=False)


def fitting(context, text, spared):
    """As much of a text as fits one line: Blender itself would leave out its middle."""
    letters = _letters(context, text, spared)
    return text if len(text) <= letters else text[: letters - 1].rstrip() + "…"


def _letters(context, text, spared):
    """How many letters of a text fit a line; those of East Asia are twice as wide."""
    wide = sum(2 if ord(c) > 0x2E7F else 1 for c in text) / max(len(text), 1)
    return max(12, int((context.region.width / _scale(context) - spared) / (LETTER * wide)))


def _scale(context):
    return context.preferences.system.ui_scale
