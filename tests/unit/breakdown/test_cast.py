# SPDX-License-Identifier: GPL-3.0-or-later
"""Who is in the film, who is in a scene, and how many extras."""

import pytest

from backlot.addon import breakdown, script


def world(text):
    return breakdown.break_down(script.read(("INT. ROOM - DAY\n\n" + text).encode()))


def names(found):
    return {c.name for c in found.characters}


def who(found, name):
    return next(c for c in found.characters if name in (c.name, *c.aliases))


def test_aliases_are_one_person():
    found = world(
        "DR. MARA VOSS (40s), a surgeon, enters.\n\nMARA\nHello.\n\nVOSS\nAgain.\n\nMARA'S VOICE\nAnd again.\n\n"
        "MARA (CONT'D)\nOnce more.\n"
    )
    assert names(found) == {"MARA"}
    mara = found.characters[0]
    assert mara.id == "char:mara" and {"VOSS", "DR. MARA VOSS"} <= set(mara.aliases)
    assert (mara.age, mara.role, mara.gender) == (45, "doctor", "female")


@pytest.mark.parametrize(
    "pair", [("MARA", "YOUNG MARA"), ("GUARD 1", "GUARD 2"), ("MR. HOLT", "MRS. HOLT"), ("ANN", "ANNA")]
)
def test_these_are_two_people(pair):
    found = world(f"{pair[0]}\nYes.\n\n{pair[1]}\nNo.\n")
    assert names(found) == set(pair)


def test_joint_cues_and_captions():
    found = world("ANNA\nOne.\n\nTHEO\nTwo.\n\nANNA AND THEO\nThree.\n\nBOTH\nFour.\n\nSUPER\nLater that day\n")
    assert names(found) == {"ANNA", "THEO"}
    assert found.scenes[0].beats[2].subjects == ["char:anna", "char:theo"]
    assert found.scenes[0].beats[3].subjects == ["char:anna", "char:theo"]


def test_voices_are_heard_but_not_present():
    found = world(
        "MARA\nHi.\n\nJO (V.O.)\nI was far away.\n\nSAM (O.S.)\nWait!\n\nPAT (ON PHONE)\nYes?\n\n"
        "KIM (O.S.)\nHey.\n\nKim enters.\n"
    )
    scene = found.scenes[0]
    assert scene.speaking == ["char:mara", "char:jo", "char:sam", "char:pat", "char:kim"]
    assert scene.present == ["char:mara", "char:kim"]
    assert [b.voice for b in scene.beats[:5]] == ["on", "over", "off", "filtered", "off"]


def test_silent_cast():
    found = world("OTTO (60s) waits. A tired waitress pours him a coffee. Theo comes in. The trucker nods to Theo.\n")
    assert names(found) == {"OTTO", "WAITRESS", "THEO", "TRUCKER"}
    assert who(found, "WAITRESS").gender == "female" and who(found, "WAITRESS").role == "waiter"
    assert not any(c.speaking for c in found.characters)


def test_nouns_that_mean_somebody_who_has_a_name():
    found = world("MARA (30s), a nurse, sits. The nurse looks up. The woman smiles.\n")
    assert names(found) == {"MARA"}
    assert [b.subjects for b in found.scenes[0].beats] == [["char:mara"]] * 3


def test_things_in_capitals_are_no_people():
    found = world("Mara (30s) lifts a RUSTED CONTRAPTION. BANG! The PHONE rings. CLOSE ON the dial. She RUNS.\n")
    assert names(found) == {"MARA"}


@pytest.mark.parametrize(
    ("told", "age"),
    [
        ("(30s)", 35),
        ("(late 40s, tall)", 48),
        ("(early twenties)", 22),
        ("(7)", 7),
        (", 42, tired,", 42),
        ("(mid-fifties)", 55),
        ("(17, shy)", 17),
    ],
)
def test_ages(told, age):
    assert world(f"ROBIN {told} walks in.\n").characters[0].age == age


@pytest.mark.parametrize(
    ("text", "gender"),
    [
        ("ROBIN (30s) sits. She reads.", "female"), ("QUILL enters, his coat wet. QUILL sits. Quill nods.", "male"),
        ("MRS. QUILL (50s) sits.", "female"), ("ALEX (20s), a tall woman, sits.", "female"),
        ("QUILL (20s) looks at her.", None),
    ],
)  # fmt: skip
def test_gender(text, gender):
    assert world(text + "\n").characters[0].gender == gender


@pytest.mark.parametrize(
    ("text", "name", "count", "inferred"),
    [
        ("TWO GUARDS stand by the door.", "guards", 2, False), ("A dozen dancers whirl.", "dancers", 12, False),
        ("A crowd of angry protesters waits.", "protesters", 30, True), ("Commuters hurry past.", "commuters", 5, True),
        ("Forty guests sit.", "guests", 40, False), ("A packed room. Some students read.", "students", 12, True),
        ("The crowd cheers.", "crowd", 30, True),
    ],
)  # fmt: skip
def test_extras(text, name, count, inferred):
    extras = [e for e in world(text + "\n").scenes[0].elements if e.category == "extras"]
    assert [(e.name.lower(), e.count, e.inferred) for e in extras] == [(name, count, inferred)]
    assert extras[0].id == f"extras:{name}"


def test_numbered_guards_are_cast_rather_than_extras():
    found = world("TWO GUARDS enter.\n\nGUARD 1\nHalt!\n\nGUARD 2\nStop!\n\nThe guards run.\n")
    assert not [e for e in found.scenes[0].elements if e.category == "extras"]
    assert found.scenes[0].beats[-1].subjects == ["char:guard-1", "char:guard-2"]


def test_names_in_pictures_are_not_there():
    assert world("MARA\nHm.\n\nTHEO (V.O.)\nYes.\n\nMara holds a photo of Theo.\n").scenes[0].present == ["char:mara"]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("A CONDUCTOR checks the tickets.", "CONDUCTOR", "train_conductor"),
        ("A CONDUCTOR raises his baton.", "CONDUCTOR", "musician"),
        ("EZRA (60s), a farmer, waits.", "EZRA", "farmer"),
        ("DR. IMANI OKAFOR (40s), a biologist, waits.", "DR. IMANI OKAFOR", "scientist"),
        ("CAPTAIN MARLOWE (50s) sits in the cockpit.", "CAPTAIN MARLOWE", "pilot"),
        ("LUCIA waits. Her father, RAMON (60s), nods.", "RAMON", None),
    ],
)
def test_roles(text, name, role):
    assert who(world(text + "\n"), name).role == role


def test_kin_words_mean_those_who_are_there():
    found = world(
        "MR. BAEK (80s) lies in the bed. His grandson MINHO (10) sleeps. HANA (30s) enters.\n\n"
        "Minho wakes. He hugs his grandfather. Hana kisses her son.\n"
    )
    assert names(found) == {"MR. BAEK", "MINHO", "HANA"}
    beats = {b.verb: b for b in found.scenes[0].beats}
    assert beats["hug"].target == "char:mr-baek" and beats["kiss"].target == "char:minho"


def test_kin_that_nobody_else_can_be():
    assert names(world("MR. BAEK (80s) sits. His wife cooks. His coat hangs there.\n")) == {"MR. BAEK", "WIFE"}


def test_who_is_in_the_same_place_is_meant():
    found = world(
        "BEN (80s) lies in the bed. TOM (10) sleeps in the armchair. ANN (40s) sits on the bed and takes his hand.\n"
    )
    assert found.scenes[0].beats[-1].target == "char:ben"


def test_two_thugs_are_two():
    found = world("TWO THUGS climb out.\n\nTHUG #1\nStop!\n")
    assert names(found) == {"THUG #1", "THUG #2"} and who(found, "THUG #2").inferred
    assert found.scenes[0].beats[0].subjects == ["char:thug-1", "char:thug-2"]


def test_small_letters_mean_who_was_introduced_by_a_noun():
    found = world("An old LAMPLIGHTER (70s) waits.\n\nLAMPLIGHTER\nYes.\n\nThe lamplighter sits.\n")
    assert found.scenes[0].beats[-1].subjects == ["char:lamplighter"]


def test_counted_people_that_no_list_knows():
    extras = [e for e in world("Twelve trombonists wait.\n").scenes[0].elements if e.category == "extras"]
    assert [(e.name, e.count) for e in extras] == [("trombonists", 12)]


def test_men_of_a_kind_are_those_whose_cues_are_numbered():
    found = world(
        "Two MEN IN SUITS push through the crowd.\n\nMAN IN SUIT #1\nStop her!\n\n"
        "INT. HALL - DAY\n\nThe men come in.\n\nMAN IN SUIT #2\nI am too old.\n"
    )
    both = {"MAN IN SUIT #1", "MAN IN SUIT #2"}
    assert names(found) == both
    assert [len(scene.present) for scene in found.scenes] == [2, 2]
    assert not [e for e in found.scenes[0].elements if e.category == "extras" and e.count == 2]


def test_the_mayor_of_an_earlier_scene_is_meant_by_the_title():
    found = world("MAYOR HOLT\nGood night.\n\nEXT. STREET - NIGHT\n\nA car stops. The mayor gets in.\n")
    beat = next(b for b in found.scenes[1].beats if "mayor" in b.text)
    assert beat.subjects == [who(found, "MAYOR HOLT").id] and beat.verb == "enter"


@pytest.mark.parametrize(
    ("word", "gender"), [("TAXIDERMIST", None), ("HOLOGRAPHER", None), ("TIDEWATCHWOMAN", "female")]
)
def test_a_calling_that_no_list_knows_is_a_person_in_capitals(word, gender):
    found = world(f"A {word} waits at the desk. The {word.lower()} nods.\n")
    assert names(found) == {word} and not [e for e in found.scenes[0].elements if e.name == word]
    assert found.characters[0].gender == gender


@pytest.mark.parametrize(("text", "count"), [("Sixty ANGRY RESIDENTS wait.", 60), ("Fourteen students wait.", 14)])
def test_extras_are_counted_by_any_number_word(text, count):
    found = world(text + "\n")
    assert [e.count for e in found.scenes[0].elements if e.category == "extras"] == [count]
