# SPDX-License-Identifier: GPL-3.0-or-later
"""How an action lies to what it is directed at, and how people are found who do something."""

import pytest

from backlot.addon import breakdown, script
from backlot.addon.world.schema import RELATIONS

CAST = "MARA\nYes.\n\nTHEO\nNo.\n\n"
M, T = "char:mara", "char:theo"


def beats(text, heading="INT. ROOM - DAY"):
    play = script.read((f"{heading}\n\n{CAST}{text}\n").encode())
    return breakdown.break_down(play).scenes[0].beats[2:]


@pytest.mark.parametrize(
    ("text", "verb", "relation", "target"),
    [
        ("Mara hides under the table.", "hide", "under", "dressing:table"),
        ("Mara sits on the edge of the bed.", "sit", "on", "dressing:bed"),
        ("Mara stands at the railing.", "wait", "at", "dressing:railing"),
        ("Mara leans on a fence.", "lean", "on", "dressing:fence"),
        ("Mara kneels beside Theo.", "kneel", "beside", T),
        ("Mara sits across from Theo.", "sit", "across", T),
        ("Mara sits opposite Theo.", "sit", "across", T),
        ("Mara walks past a row of parked cars.", "walk", "past", "vehicle:car"),
        ("Mara stands in front of the window.", "wait", "before", "dressing:window"),
        ("Mara sits next to Theo.", "sit", "beside", T),
        ("Mara walks on the arm of Theo.", "walk", "with", T),
        ("Mara stands at the stove with her back to Theo.", "wait", "at", "dressing:stove"),
        ("Mara follows Theo.", "walk", "behind", T),
        ("Mara jumps over the fence.", "jump", "over", "dressing:fence"),
        ("Mara looks out of the window.", "look", "out_of", "dressing:window"),
        ("Mara sleeps with her head on Theo's shoulder.", "sleep", "against", T),
        ("Mara steps in front of Theo.", "walk", "before", T),
        ("Mara kisses Theo.", "kiss", None, T),
    ],
)
def test_relations(text, verb, relation, target):
    found = beats(text)[0]
    assert (found.verb, found.relation, found.target) == (verb, relation, target)
    assert relation is None or relation in RELATIONS


@pytest.mark.parametrize(
    ("text", "verb", "thing", "target"),
    [
        ("Mara takes Theo's hand.", "touch", None, T),
        ("Mara puts her hand on his shoulder.", "touch", None, T),
        ("Mara puts the ring on his finger.", "give", "prop:ring", T),
        ("Mara slides the letter to Theo.", "give", "prop:letter", T),
        ("Mara pushes a wheelchair toward Theo.", "push", "prop:wheelchair", T),
        ("Mara slips the letter into the bin.", "put_down", "prop:letter", "dressing:trash-can"),
        ("Mara throws down a rope.", "throw", "prop:rope", None),
        ("Mara rides her bicycle.", "ride", "vehicle:bicycle", None),
        ("Mara rides past on a white horse.", "ride", "animal:horse", None),
        ("Mara raises her glass.", "raise", "prop:glass", None),
        ("Mara grips the steering wheel.", "drive", None, None),
        ("Mara bites into an apple.", "eat", "prop:apple", None),
        ("Mara takes off running.", "run", None, None),
        ("Mara stops playing.", "stop", None, None),
        ("Her face falls.", None, None, None),
        ("Mara, in no mood, sits.", "sit", None, None),
        ("Mara unloads crates.", "work", "dressing:crate", None),
    ],
)
def test_what_is_shown(text, verb, thing, target):
    found = beats(text)[0]
    assert (found.verb, found.object, found.target) == (verb, thing, target)


def test_it_and_them():
    assert [b.object for b in beats("She drops her keys and picks them up.")] == ["prop:keys"] * 2
    assert [b.object for b in beats("Ezra holds a lantern. Mara throws down a rope. Theo catches it.")][
        -1
    ] == "prop:rope"
    found = beats("Mara takes off her coat. Theo reaches for her hand. She pulls it away.")[-1]
    assert (found.verb, found.object) == (None, None)


@pytest.mark.parametrize(
    ("text", "verb", "relation", "target"),
    [
        ("An OLD WOMAN (70s) on a park bench lowers her newspaper.", "sit", "on", "dressing:park-bench"),
        ("Behind the bar, a BARTENDER wipes a glass.", "wait", "behind", "dressing:bar"),
        ("A GUARD watches them from a booth.", "wait", "in", "dressing:booth"),
        ("Theo eats soup at a long table.", "sit", "at", "dressing:long-table"),
        ("Beside her, JO (20s) yawns and waves.", "wait", "beside", M),
    ],
)
def test_how_they_are_found(text, verb, relation, target):
    found = beats(f"Mara nods. {text}")[1]
    assert (found.verb, found.relation, found.target, found.inferred) == (verb, relation, target, True)
    assert found.duration_s == 0 and found.text == ""


def test_a_sentence_without_a_verb_says_where():
    found = beats("Mara at the window.")[0]
    assert (found.verb, found.target, found.relation, found.inferred) == ("wait", "dressing:window", "at", False)


def test_nobody_sits_down_twice():
    assert [b.verb for b in beats("Theo sits at the table. He eats soup at the table.")] == ["sit", "eat"]


def test_in_and_out_of_a_car():
    found = beats(
        "A black car stops. Theo gets out. Mara climbs into the back seat. She drives away.", "EXT. ROAD - DAY"
    )
    assert [(b.verb, b.object, b.target, b.relation) for b in found] == [
        ("stop", None, None, None),
        ("exit", None, "vehicle:car", "out_of"),
        ("enter", None, "vehicle:car", "in"),
        ("drive", "vehicle:car", None, None),
    ]


def test_forty_names():
    listed = (
        "Ada Beth Carl Dora Emma Felix Greta Hugo Irene Jack Karl Laura Mario Nina Otto Paul Rosa Sara Theo Ursula "
        "Viktor Walter Xavier Yuri Zara Alma Boris Clara Diana Elena Frank Gina Harry Ivan Julia Kevin Lena Maria Nora"
    )
    names = listed.split()
    found = breakdown.break_down(
        script.read(f"INT. A - DAY\n\n{', '.join(names[:-1])} and {names[-1]} sit.\n\nADA\nYes.\n".encode())
    )
    assert found.scenes[0].present == [f"char:{name.lower()}" for name in names]
    assert len(found.scenes[0].beats[0].subjects) == len(names)


def test_what_they_have_in_their_hands():
    found = beats("Mara walks in, the flashlight in her hand.")[0]
    assert (found.verb, found.object, found.target) == ("enter", "prop:flashlight", None)


@pytest.mark.parametrize("text", ["Mara picks up an orange from the crate.", "Mara takes a book from the bench."])
def test_who_takes_something_from_a_seat_does_not_sit_there(text):
    assert not any(b.inferred for b in beats(text))


def test_she_kneels_before_whom_she_dresses():
    found = beats("YUNA (8) waits. Mara kneels and buttons Yuna's coat.")
    assert [(b.verb, b.target, b.relation) for b in found[1:]] == [
        ("kneel", "char:yuna", "before"),
        ("put_on", "char:yuna", None),
    ]
