# SPDX-License-Identifier: GPL-3.0-or-later
"""Rooms are as large as the script says, in several languages; what contradicts itself is told."""

import numpy as np
import pytest

from backlot.addon import breakdown, script
from backlot.addon.stage import sets


def plan(heading, told="ANNA (30s) waits."):
    world = breakdown.break_down(script.read(f"{heading}\n\n{told}\n".encode(), "s.fountain"))
    scene = world.scenes[0]
    return sets.plan_set(world.location(scene.location), [scene], world)


def size(*words):
    made = plan(*words)
    return (*np.ptp(np.array(made.floor), axis=0), made.height)


PLAIN = (6.0, 5.0, 2.7)  # m of a room of which the script says no more


@pytest.mark.parametrize(
    ("heading", "told", "wide", "deep", "high"),
    [
        ("INT. ROOM - DAY", "A big desk. ANNA (30s) waits.", 0, 0, 0),
        ("INT. HIGH SCHOOL ROOM - DAY", "ANNA waits.", 0, 0, 0),
        ("INT. TINY ROOM - DAY", "ANNA waits.", -1, -1, -1),
        ("INT. HUGE ROOM - DAY", "ANNA waits.", 1, 1, 1),
        ("INT. LONG NARROW ROOM - DAY", "ANNA waits.", -1, 1, 0),
        ("INT. ROOM - DAY", "A cramped, dim room. ANNA waits.", -1, -1, -1),
        ("INT. 좁은 방 - 낮", "지우가 기다린다.", -1, 0, 0),
        ("INT. 넓은 방 - 낮", "지우가 기다린다.", 1, 1, 1),
        ("INT. ห้องเล็ก - กลางวัน", "แอนนารอ", -1, -1, -1),
    ],
)
def test_words_make_a_room_larger_or_smaller(heading, told, wide, deep, high):
    found = size(heading, told)
    plain = size("INT. 방 - 낮", "지우가 기다린다.") if "방" in heading else PLAIN
    assert [int(np.sign(round(f - p, 3))) for f, p in zip(found, plain)] == [wide, deep, high]


def test_measures_are_taken_in_metres_and_feet():
    assert size("INT. ROOM - DAY", "The room is 9 metres long and 14 feet wide.")[:2] == pytest.approx((4.267, 9.0))
    assert size("INT. ROOM - DAY", "A room of 8 by 6 metres.")[:2] == pytest.approx((8.0, 6.0))


def test_measures_beyond_reason_are_held_to_reason():
    assert size("INT. ROOM - DAY", "A room 200 metres long.")[1] == pytest.approx(12.5)


def test_of_contradictory_sizes_the_first_holds_and_a_line_says_so():
    made = plan("INT. TINY ROOM - DAY", "A huge room. ANNA waits.")
    assert size("INT. TINY ROOM - DAY", "A huge room. ANNA waits.")[0] < PLAIN[0]
    assert "the script calls it tiny and huge; tiny holds" in made.left_out


@pytest.mark.parametrize("heading", ["INT. TINY KITCHEN - DAY", "INT. NARROW BEDROOM - DAY", "INT. HUGE OFFICE - DAY"])
def test_rooms_of_other_sizes_are_furnished_as_well(heading):
    made = plan(heading)
    found = sets.measure(made)
    names = ("collision_free", "in_boundary", "opening_clearance", "marks_reachable")
    assert [found[name] for name in names] == [1.0] * 4
    assert len(made.items) > 10
