# SPDX-License-Identifier: GPL-3.0-or-later
"""Staging again says what is otherwise than before, and why."""

import bpy
from drafts import DRAFT, thing, world_of

from backlot.addon import film
from backlot.addon.progress import run

NEW = (
    DRAFT.replace("Rain. Anna walks to a car.", "Rain. Anna walks to a van. A bicycle lies there.")
    .replace("She picks up a letter.", "She picks up a letter and a vase.")
    .replace("A waiter carries a tray.", "A waiter waits.")
)


def changes(folder, text):
    return run(film.stage(world_of(text, folder)))["changes"]


def test_what_is_kept_added_and_set_aside_is_told(folder):
    assert changes(folder, DRAFT) == []
    thing("SC020", "anna").delta_location.x = 0.3
    bpy.data.objects.remove(thing("SC010", "letter"))
    told = changes(folder, NEW)
    assert "SC020: kept as it was changed by hand: SC020 anna" in told
    assert "SC010: stays deleted, as it was by hand: prop:letter" in told
    assert any(line.startswith("SC010: added, as the script has it now: ") and "vase" in line for line in told)
    aside = [line for line in told if "set aside, since the script has it no longer: " in line]
    assert any(line.startswith("SC030") and "tray" in line for line in aside)
    back = changes(folder, DRAFT)
    assert any("back from Unscripted" in line and "tray" in line for line in back)


def test_a_scene_that_the_script_drops_is_told_once(folder):
    shorter = DRAFT.partition("EXT. STREET")[0]
    told = changes(folder, shorter)
    assert "Unscripted SC020" in bpy.data.scenes
    assert sum("the scene was set aside" in line for line in told) == 2
    assert not any("the scene was set aside" in line for line in changes(folder, shorter))


def test_the_first_time_nothing_is_told(tmp_path):
    film.new()
    assert changes(tmp_path, DRAFT) == []
