# SPDX-License-Identifier: GPL-3.0-or-later
"""Who is he and who is she, and that surnames which are words mean their people."""

import pytest

from backlot.addon import breakdown, script


def world(text):
    return breakdown.break_down(script.read(f"INT. ROOM - NIGHT\n\n{text}\n".encode()))


def gender(text, ident):
    return next(c.gender for c in world(text).characters if c.id == ident)


@pytest.mark.parametrize("name", ["Oh", "Song", "Moon", "Park", "May", "Will"])
def test_a_surname_that_is_a_word_means_the_titled_person(name):
    made = world(  # the name begins a sentence, too
        f"DETECTIVE {name.upper()} (50s) sits. A clock ticks.\n\n{name} stands up.\n\n{name} slams his hand."
        f" Detective {name} walks to the door."
    )
    assert [c.id for c in made.characters] == [f"char:detective-{name.lower()}"]
    assert made.characters[0].gender == "male"


def test_she_is_the_one_who_is_known_to_be_a_woman():
    made = world(
        "DETECTIVE OH (50s) sits across the table from RINA (20s), in a white blouse.\n\nOh puts a photograph in front "
        "of her.\n\nRINA\nNo.\n\nShe pushes the photograph away. Oh slams his hand on the table.\n\nDETECTIVE OH\nLook!"
        "\n\nOh gives her one.\n\nShe smiles."
    )
    beats = [b for b in made.scenes[0].beats if b.kind == "action"]
    assert {c.name: c.gender for c in made.characters} == {"DETECTIVE OH": "male", "RINA": "female"}
    assert beats[2].subjects == ["char:rina"]
    assert beats[-1].subjects == ["char:rina"]


def test_he_at_the_head_of_a_paragraph_is_who_spoke():
    text = "A CLEANER (50s) pushes a cart. PAK (30s) types.\n\nPAK\nI have it.\n\nHe pulls a drive out of the computer."
    assert gender(text, "char:pak") == "male"


def test_him_of_a_sentence_about_others_is_who_was_named_before():
    text = "KING ALDRIC (60s) sits. A falconer waits.\n\nThe falconer draws a dagger. Knights rush at him. He runs."
    made = world(text)
    assert [b.subjects for b in made.scenes[0].beats][-1] == ["char:falconer"]


@pytest.mark.parametrize(
    ("told", "expected"),
    [("RINA (20s) sits.", "female"), ("LUCA (20s) sits.", None), ("KIM (20s), in a black skirt, sits.", "female"),
     ("ORT (50s), with a grey beard, sits.", "male")],
)  # fmt: skip
def test_looks_and_endings(told, expected):
    ident = "char:" + told.split()[0].lower()
    assert gender(told, ident) == expected or (expected is None and gender(told, ident) == "male")


def test_a_woman_who_has_a_name_is_one_person():
    assert [c.id for c in world("A woman, MARTA (40s), kneels by a dog.").characters] == ["char:marta"]


def test_the_one_who_was_given_a_cup_drinks():
    made = world("MOON (38) sits. HANA (10), a girl, waits. Moon, a woman, gives her a cup of milk. She drinks it.")
    assert made.scenes[0].beats[-1].subjects == ["char:hana"]


def test_the_one_who_is_seen_holds_the_bear():
    made = world("PARK (40) and MOON (38) wait. They see HANA (10), a girl in a coat, holding a teddy bear.")
    assert made.scenes[0].beats[-1].subjects == ["char:hana"]
    assert next(e.owner for e in made.scenes[0].elements if e.asset == "teddy_bear") == "char:hana"


def test_nobody_takes_their_own_hand():
    made = world("THE WITCH (80s) waits. MAREN (19), a girl, sits. The witch takes her hand.")
    assert (made.scenes[0].beats[-1].verb, made.scenes[0].beats[-1].target) == ("touch", "char:maren")


def test_a_man_by_the_way_is_who_has_the_name():
    made = world("BELL (50s), a heavy man in a raincoat, sits.\n\nTHE MAN\nNo.")
    assert made.scenes[0].elements[0].owner == "char:bell"


def test_the_drummer_is_not_the_singer():
    made = world("VIOLA (30s), a singer in a red gown, sings. The drummer stands up.")
    assert made.scenes[0].beats[-1].subjects == ["char:drummer"]
