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


def test_who_is_named_around_a_table_sits_at_it():
    found = scene(
        "A long table. OTTO (80s) at the head. Around the table MARGIT (50s), her sons PETER (30s) and LUKAS (20s), "
        "Peter's wife ANA (30s), and two CHILDREN."
    )
    sits = {s for b in found.beats if b.verb == "sit" and b.target == "dressing:long-table" for s in b.subjects}
    assert sits == {"char:otto", "char:margit", "char:peter", "char:lukas", "char:ana", "extras:children"}
    assert [(e.id, e.count) for e in found.elements if e.category == "extras"] == [("extras:children", 2)]


def test_a_kin_of_several_tells_the_gender_of_each():
    text = "INT. HALL - DAY\n\nMARGIT (50s), her sons KIM (30s) and LUKAS (20s), Kim's wife ANA (30s).\n"
    made = breakdown.break_down(script.read(text.encode()))
    assert {c.id[5:]: c.gender for c in made.characters} == {
        "margit": None, "kim": "male", "lukas": "male", "ana": "female",
    }  # fmt: skip
