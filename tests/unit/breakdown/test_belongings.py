# SPDX-License-Identifier: GPL-3.0-or-later
"""Whose things are, what colour they have, and how they lie."""

import pytest

from backlot.addon import breakdown, script
from backlot.addon.breakdown import colours

CAST = "MARA\nYes.\n\nTHEO\nNo.\n\n"
M, T = "char:mara", "char:theo"


def scenes(text):
    return breakdown.break_down(script.read(text.encode())).scenes


def elements(text):
    return {e.id: e for e in scenes(f"INT. ROOM - DAY\n\n{CAST}{text}\n")[0].elements}


@pytest.mark.parametrize(
    ("words", "colour"),
    [
        (["red"], "#a82a2c"), (["dark", "green"], "#213f26"), (["navy"], "#222f4c"), (["wooden"], "#7d5736"),
        (["brown", "leather"], "#6b4630"), (["small", "rusted"], "#84502f"), (["sky-blue"], "#7fb0d6"),
        (["heavy"], None),
    ],
)  # fmt: skip
def test_colours(words, colour):
    assert colours.told(words) == colour


def test_a_colour_is_the_thing_s_own():
    found = elements("Theo drives a black car. A red car follows. The black car stops. The car turns.")
    assert (found["vehicle:car"].colour, found["vehicle:car-red"].colour) == ("#1c1c1e", "#a82a2c")
    assert found["vehicle:car"].description == "black" and len(found) == 2


def test_hair_is_no_thing():
    assert not elements("Mara, with grey hair, nods.")


@pytest.mark.parametrize(
    ("text", "ident", "owner", "worn", "colour"),
    [
        ("ZOE (20s), a courier with a red backpack, waits.", "prop:backpack", "char:zoe", True, "#a82a2c"),
        ("LUCIA (20s), the bride, in a white dress, waits.", "wardrobe:dress", "char:lucia", True, "#e6e4dd"),
        ("EZRA (60s), a farmer in a straw hat, waits.", "wardrobe:straw-hat", "char:ezra", True, None),
        ("DANIEL (40s), rumpled suit, enters.", "wardrobe:suit", "char:daniel", True, None),
        ("A GUARD in a blue cap and a coat waits.", "wardrobe:coat", "char:guard", True, None),
        ("Theo takes off his coat.", "wardrobe:coat", T, True, None),
        ("Theo waves his hat.", "wardrobe:hat", T, False, None),
        ("Theo holds his hat in his hands.", "wardrobe:hat", T, False, None),
        ("Her red shoes stand beside Mara.", "wardrobe:shoe", M, False, "#a82a2c"),
        ("Mara drops her keys.", "prop:keys", M, False, None),
        ("Theo holds a mug.", "prop:mug", T, False, None),
        ("Theo picks up Mara's suitcase.", "prop:suitcase", M, False, None),
        ("Theo takes a letter out of his pocket.", "prop:letter", T, False, None),
        ("Mara hides under the table with a slice of cake.", "prop:slice-of-cake", M, False, None),
        ("Mara picks up the suitcase.", "prop:suitcase", None, False, None),
        ("Theo opens a box with a red light.", "prop:box", None, False, None),
    ],
)
def test_owners(text, ident, owner, worn, colour):
    found = elements(text)[ident]
    assert (found.owner, found.worn, found.colour) == (owner, worn, colour)


def test_two_coats():
    found = elements("Mara takes off her coat. Theo takes off his coat.")
    assert {e.owner for e in found.values()} == {M, T} and len(found) == 2


def test_each_has_their_own():
    found = elements("Mara and Theo walk in with their suitcases.")
    assert sorted((e.owner, e.count) for e in found.values()) == [(M, 1), (T, 1)]


def test_what_is_not_there():
    assert not elements("Theo, in no coat, sits without a hat.")


def test_a_doctor_s_white_coat():
    found = elements("DR. SEO (40s), white coat, nods. ANN (20s), in a white coat, nods.")
    assert found["wardrobe:coat"].asset == "white_coat"
    assert found["wardrobe:coat-ann"].asset == "coat"


@pytest.mark.parametrize(
    ("text", "ident", "relation", "at"),
    [
        ("A yellow lamp on the nightstand.", "dressing:lamp", "on", "dressing:nightstand"),
        ("A dog sleeps under the table.", "animal:dog", "under", "dressing:table"),
        (
            "Forty guests sit on chairs before an arch of flowers.",
            "dressing:chair",
            "before",
            "dressing:arch-of-flowers",
        ),
        ("Mara opens the suitcase. Inside, a stack of letters.", "prop:letter", "in", "prop:suitcase"),
        ("INSERT - SUITCASE\n\nA small box.", "prop:box", "in", "prop:suitcase"),
        ("Theo takes a book off the shelf.", "prop:book", "on", "dressing:shelf"),
        ("A waiter carries a tray of glasses.", "prop:glass", "on", "prop:tray"),
        ("Mara drops the keys on the counter.", "prop:keys", None, None),
    ],
)
def test_how_things_lie(text, ident, relation, at):
    found = elements(text)[ident]
    assert (found.relation, found.at) == (relation, at)


def test_as_many_as_there_are_people():
    found = elements("Forty guests sit on chairs. Two waiters carry trays. A row of doors.")
    assert [found[i].count for i in ("dressing:chair", "prop:tray", "dressing:door")] == [40, 2, 5]


def test_the_next_scene_remembers():
    found = scenes(
        f"INT. A - DAY\n\n{CAST}Mara, with a red backpack, sees a black car.\n\n"
        "EXT. B - DAY\n\nMara opens the backpack. The car stops. A truck passes.\n\nEXT. C - DAY\n\nA car passes.\n"
    )
    second = {e.id: e for e in found[1].elements}
    assert (second["prop:backpack"].colour, second["prop:backpack"].owner) == ("#a82a2c", M)
    assert second["vehicle:car"].colour == "#1c1c1e" and second["vehicle:truck"].colour is None
    assert found[2].elements[0].colour is None


def test_things_that_no_list_knows():
    found = elements("Mara picks up a dented trebuchet. She takes a deep breath. Theo opens the trebuchet.")
    assert [(e.id, e.asset, e.description, e.owner) for e in found.values()] == [
        ("prop:trebuchet", None, "dented", None)
    ]


def test_the_table_is_the_long_table():
    found = elements("They eat at a long table. Mara hides under the table.")
    assert list(found) == ["dressing:long-table"]


def test_glasses_of_two_kinds():
    found = elements("Mara takes off her glasses. The guests raise their glasses.")
    assert {"wardrobe:glasses", "prop:glass"} <= set(found)
