# SPDX-License-Identifier: GPL-3.0-or-later
"""Every button that changes the film is one step of undo, and one of redo."""

import os
import sys
from pathlib import Path

import bpy

sys.path.insert(0, str(Path(__file__).parent))
from driver import (
    area,
    click_button,
    key,
    move,
    note,
    open_sidebar,
    picture,
    play,
    scroll_up,
    sidebar,
    until,
    window,
    work_done,
)  # fmt: skip
from state import film, snapshot

BUTTONS = (
    ("bpy.ops.backlot.break_down", 0.5),
    ("bpy.ops.backlot.stage", 0.4),
    ("bpy.ops.backlot.plan_shots", 0.5),
    ("bpy.ops.backlot.add_shot", 0.82),
    ("bpy.ops.backlot.delete_shot", 0.82),
    ("backlot.shots.shots[0].locked", 0.65),
)


def one_button(name, at):
    """Click a button; take it back; do it again; the film must follow each time."""
    before = snapshot()
    yield from scroll_up()
    yield from click_button(name, at=at)
    yield from work_done()
    after = snapshot()
    assert after != before, f"{name} changed nothing"
    yield from _stroke("ctrl+z", before, f"undo of {name}")
    yield from _stroke("ctrl+shift+z", after, f"redo of {name}")
    note(button=name)


def _stroke(keys, wanted, what):
    region = sidebar()
    move(region.x + region.width // 2, region.y + region.height // 2)
    yield from key(keys)
    yield 0.3
    now = snapshot()
    different = {k: (now[k], wanted[k]) for k in wanted if now[k] != wanted[k]}
    assert not different, f"{what}: found, wanted {different}"
    assert window().scene.name in bpy.data.scenes
    area().tag_redraw()  # panels draw without what is gone
    yield 0.2


def chain():
    yield from open_sidebar()
    film().script = os.environ["BACKLOT_GUI_SCRIPT"]
    with bpy.context.temp_override(window=window()):
        bpy.ops.ed.undo_push(message="script")
    for name, at in BUTTONS:
        yield from one_button(name, at)


def all_the_way():
    """Back to the start and forward to the end again."""
    last = snapshot()
    region = sidebar()
    move(region.x + region.width // 2, region.y + region.height // 2)
    for _ in BUTTONS:
        yield from key("ctrl+z")
    yield from until(lambda: snapshot()["script"] == 0, 5, "undo to the start")
    yield from picture("undone")
    for _ in BUTTONS:
        yield from key("ctrl+shift+z")
    yield from until(lambda: snapshot() == last, 5, "redo to the end")
    yield from picture("redone")


play(chain, all_the_way)
