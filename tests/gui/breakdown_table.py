# SPDX-License-Identifier: GPL-3.0-or-later
"""The breakdown's table by mouse: look at the film, rename, merge, move, undo, break down again, see a line."""

import json
import os
import sys
from pathlib import Path

import bpy

sys.path.insert(0, str(Path(__file__).parent))
from driver import (
    area,
    click_button,
    double,
    find_button,
    key,
    move,
    note,
    open_sidebar,
    picture,
    play,
    press,
    scroll_up,
    sidebar,
    until,
    window,
    write,
)  # fmt: skip
from state import film

FIRST_ROW, ROW = 31, 21  # pixels from the choice of scene or film down to the first row, from one row to the next
FIRST_HEADER, HEADER = 59, 26  # pixels from the Stage button up to the lowest header, from one header to the next
TO_BREAKDOWN = 188  # pixels from Break Down to the header of the table in a Text editor


def names():
    return [row.name for row in film().rows]


def open_table():
    yield from open_sidebar()
    film().script = os.environ["BACKLOT_GUI_SCRIPT"]
    with bpy.context.temp_override(window=window()):
        bpy.ops.ed.undo_push(message="script")
    yield from click_button("bpy.ops.backlot.break_down")
    yield from until(lambda: len(film().rows) > 0, 10, "the table")
    yield from unfold()
    note(step="open", rows=names())


def unfold():
    """Open the panels between the list of scenes and Stage, the lowest first: what lies above it stays in place."""
    x, y = yield from find_button("bpy.ops.backlot.stage", at=0.3)
    for place, name in enumerate(("emotion", "breakdown")):
        yield from press(x, y + FIRST_HEADER + place * HEADER)
        yield from picture(name)


def merge():
    """Two names for one thing, over the whole film."""
    yield from scroll_up()
    yield from press(*(yield from find_button("backlot.scope", at=0.48)))
    yield from until(lambda: film().scope == "FILM", 5, "the film to be shown")
    yield from press(*(yield from _name("case")))
    yield from picture("film")
    before = names()
    yield from click_button("bpy.ops.backlot.merge", at=0.25)
    yield 0.4
    yield from write("suitcase")
    yield 0.4
    yield from key("Return")
    yield from until(lambda: "case" not in names(), 5, "the merge")
    merged = names()
    yield from _undone_and_done(names, before, merged)
    note(step="merged", names=merged)


def rename():
    """A double click on a name, which the next breakdown keeps."""
    yield from scroll_up()
    before = names()
    yield from double(*(yield from _name("lantern")))
    yield from key("ctrl+a")
    yield from write("storm lamp")
    yield from key("Return")
    yield from until(lambda: "storm lamp" in names(), 5, "the new name")
    renamed = names()
    yield from _undone_and_done(names, before, renamed)
    yield from scroll_up()
    yield from click_button("bpy.ops.backlot.break_down")
    assert names() == renamed and len(film().world.edits) == 2, names()
    note(step="renamed", names=renamed)


def line():
    """A line of the script is shown, in a Text editor that opens beside the view."""
    assert not [a for a in window().screen.areas if a.type == "TEXT_EDITOR"]
    yield from press(*(yield from _name("storm lamp")))
    wanted = json.loads(film().rows[film().row_index].lines)[0]
    yield from click_button("bpy.ops.backlot.show_line", at=0.15)
    yield from until(lambda: any(a.type == "TEXT_EDITOR" for a in window().screen.areas), 5, "a Text editor")
    text = area("TEXT_EDITOR").spaces.active.text
    assert text.current_line_index == wanted - 1, (text.current_line_index, wanted)
    yield 0.5
    yield from picture("line")
    note(step="line", line=wanted, text=text.current_line.body)


def narrow():
    """The Text editor's own sidebar, in Korean."""
    view = bpy.context.preferences.view
    view.language, view.use_translate_interface = "ko_KR", True
    yield from open_sidebar("TEXT_EDITOR")
    x, y = yield from find_button("bpy.ops.backlot.break_down", "TEXT_EDITOR")
    yield from press(x, y - TO_BREAKDOWN)
    yield from picture("narrow")
    view.language = "en_US"


def _name(name):
    """Where a name stands in the table: Blender tells nothing of what lies in the rows of a list."""
    _, y = yield from find_button("backlot.scope", at=0.48)
    region = sidebar()
    return region.x + region.width * 0.3, y - FIRST_ROW - ROW * names().index(name)


def _undone_and_done(look, before, after):
    for keys, wanted in (("ctrl+z", before), ("ctrl+shift+z", after)):
        region = sidebar()
        move(region.x + region.width // 2, region.y + region.height // 2)
        yield from key(keys)
        yield 0.3
        assert look() == wanted, f"{keys}: {look()}, not {wanted}"


play(open_table, merge, rename, line, narrow)
