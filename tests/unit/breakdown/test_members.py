# SPDX-License-Identifier: GPL-3.0-or-later
"""Groups whose members are named after a colon."""

from backlot.addon import breakdown, script


def scene(text):
    play = f"INT. DINING ROOM - NIGHT\n\n{text}\n\nOTTO\nWell.\n\nGRETA\nWell.\n"
    return breakdown.break_down(script.read(play.encode())).scenes[0]


def test_a_family_all_named_sits_down_itself():
    found = scene("The WEBER FAMILY sits at the table: OTTO, 60, at its head; his wife GRETA, 58; little PIM, 6.")
    sits = next(b for b in found.beats if b.verb == "sit")
    assert sits.subjects == ["char:otto", "char:greta", "char:pim"]
    assert not [e for e in found.elements if e.category == "extras"]


def test_of_a_crowd_some_are_named():
    found = scene("Twenty GUESTS sit at the tables, among them: OTTO, 60; his wife GRETA, 58.")
    sits = next(b for b in found.beats if b.verb == "sit")
    assert {"char:otto", "char:greta"} < set(sits.subjects)
    assert [e.count for e in found.elements if e.category == "extras"] == [20]
