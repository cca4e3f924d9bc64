# SPDX-License-Identifier: GPL-3.0-or-later
"""A language model asked from the window, which stays alive; a suggestion is accepted, undone, all others refused."""

import os
import sys
from pathlib import Path

import bpy

sys.path.insert(0, str(Path(__file__).parent))
from driver import (
    click_button,
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
    work_done,
    working,
)  # fmt: skip
from state import EXTENSION, film, package

chosen = bpy.context.preferences.addons[EXTENSION].preferences


def states():
    return [s.state for s in film().world.suggestions]


def ask_and_stop():
    yield from open_sidebar()
    film().script = os.environ["BACKLOT_GUI_SCRIPT"]
    chosen.ask_address = os.environ["BACKLOT_GUI_SERVER"]
    yield 0.3
    yield from click_button("bpy.ops.backlot.ask")
    yield from until(lambda: len(states()) == 1, 30, "the first answer")
    share = package("operators.work").running["share"]
    yield from picture("asking")
    yield from key("Escape")
    yield from until(lambda: not working(), 20, "Escape to be heard")
    assert 0 < share < 1 and 0 < len(states()) < 4, (share, states())
    note(step="stopped", suggestions=len(states()), scenes=len(film().world.scenes))


def ask_and_judge():
    yield from scroll_up()
    yield from click_button("bpy.ops.backlot.ask")
    yield from work_done()
    assert states() == ["open"] * 4, states()
    yield from picture("suggestions")
    x, y = yield from find_button("bpy.ops.backlot.accept", at=0.72)  # the middle of the column of ticks
    yield from press(x, y + 8)
    assert states().count("accepted") >= 1, states()
    accepted = states()
    yield from picture("accepted")
    region = sidebar()
    move(region.x + region.width // 2, region.y + region.height // 2)
    yield from key("ctrl+z")
    assert states() == ["open"] * 4, states()
    yield from key("ctrl+shift+z")
    assert states() == accepted, states()
    yield from click_button("bpy.ops.backlot.refuse", at=0.65)
    note(step="judged", accepted=accepted, refused=states())


play(ask_and_stop, ask_and_judge)
