# SPDX-License-Identifier: GPL-3.0-or-later
"""Beats: who does what to whom, with what, how long, and how it feels."""

import pytest

from backlot.addon import breakdown, script
from backlot.addon.breakdown import durations

CAST = "MARA\nYes.\n\nTHEO\nNo.\n\n"


def beats(text):
    play = script.read((f"INT. ROOM - DAY\n\n{CAST}{text}\n").encode())
    return breakdown.break_down(play).scenes[0].beats[2:]


M, T = "char:mara", "char:theo"


@pytest.mark.parametrize(
    ("text", "subjects", "verb", "thing", "target"),
    [
        ("Mara sits on the sofa.", [M], "sit", None, "dressing:sofa"),
        ("Mara picks up the letter.", [M], "pick_up", "prop:letter", None),
        ("Theo picks the letter up from the desk.", [T], "pick_up", "prop:letter", "dressing:desk"),
        ("Mara hands Theo the suitcase.", [M], "give", "prop:suitcase", T),
        ("Theo gives the map to Mara.", [T], "give", "prop:map", M),
        ("He puts the cup on the table.", [T], "put_down", "prop:cup", "dressing:table"),
        ("She walks to the window.", [M], "walk", None, "dressing:window"),
        ("Theo points the gun at Mara.", [T], "point", "prop:gun", M),
        ("Mara opens the door.", [M], "open", "dressing:door", None),
        ("The door opens.", ["dressing:door"], "open", "dressing:door", None),
        ("Theo hits him with the bottle.", [T], "hit", "prop:bottle", None),
        ("Mara and Theo shake hands.", [M, T], "shake_hands", None, None),
        ("Theo shakes his head.", [T], "shake_head", None, None),
        ("Mara shakes.", [M], None, None, None),
        ("Theo is hit by a truck.", ["vehicle:truck"], "hit", None, T),
        ("Mara is shot.", [M], "fall", None, None),
        ("Theo doesn't move.", [T], None, None, None),
        ("Mara stands up.", [M], "stand_up", None, None),
        ("Mara stands by the door.", [M], "wait", None, "dressing:door"),
        ("Mara turns on the lamp.", [M], "light", "dressing:lamp", None),
        ("Theo answers the phone.", [T], "phone", "prop:phone", None),
        ("Theo puts on his coat.", [T], "put_on", "wardrobe:coat", None),
        ("Theo chases Mara.", [T], "chase", None, M),
        ("Mara's hand trembles.", [M], None, None, None),
        ("Theo looks at her.", [T], "look", None, M),
        ("The sun rises.", [], None, None, None),
        ("A car stops.", ["vehicle:car"], "stop", None, None),
        ("Mara slips out of bed.", [M], "stand_up", None, "dressing:bed"),
        ("Theo drops to one knee.", [T], "kneel", None, None),
        ("Theo kicks the door open.", [T], "kick", "dressing:door", None),
        ("She plays the piano.", [M], "play", "dressing:piano", None),
    ],
)
def test_action(text, subjects, verb, thing, target):
    found = beats(text)[0]
    assert (found.subjects, found.verb, found.object, found.target) == (subjects, verb, thing, target)


def test_one_beat_for_each_thing_done():
    found = beats("Mara sits, opens the suitcase and takes out a gun. Theo watches her leave.")
    assert [(b.subjects, b.verb) for b in found] == [
        ([M], "sit"),
        ([M], "open"),
        ([M], "take"),
        ([T], "look"),
        ([M], "exit"),
    ]
    assert " ".join(b.text for b in found).count("suitcase") == 1


def test_pronouns_follow_the_story():
    found = beats("Mara hands him a key. He unlocks the box. They laugh. It falls.")
    assert [b.subjects for b in found] == [[M], [T], [M, T], ["prop:box"]]
    assert found[0].target == T


def test_what_moves_goes_on_moving():
    found = beats("A motorcycle roars past her and skids to a stop.")
    assert [(b.subjects, b.verb) for b in found] == [
        (["vehicle:motorcycle"], "drive"),
        (["vehicle:motorcycle"], "stop"),
    ]


def test_nothing_of_the_text_is_lost():
    text = "Slowly, Mara sits; tired, she looks up -- and Theo, pale, leaves. Nobody."
    assert "".join("".join(b.text for b in beats(text)).split()).count("Mara") == 1
    said = "".join(ch for b in beats(text) for ch in b.text if ch.isalpha())
    assert said == "".join(ch for ch in text if ch.isalpha())


def test_manner_and_lines():
    found = beats("Mara quietly sits.\nTheo runs.")
    assert found[0].manner == "quietly"
    assert [b.lines for b in found] == [[9, 9], [10, 10]]


def test_speeches():
    found = beats("MARA\n(to Theo, whispering)\nNow.\n\nTHEO\n(into phone)\nYes. (beat) No.\n")
    assert [(b.kind, b.subjects, b.target, b.verb) for b in found] == [
        ("dialogue", [M], T, "whisper"), ("dialogue", [T], None, "phone"),
    ]  # fmt: skip
    assert found[0].manner == "to Theo, whispering" and found[0].lines == [9, 11]
    assert found[1].text == "Yes. No."


@pytest.mark.parametrize(
    ("line", "size", "angle", "move", "subject"),
    [
        ("CLOSE ON THE LETTER", "CU", None, None, "prop:letter"),
        ("EXTREME CLOSE UP - MARA'S EYES", "ECU", None, None, M),
        ("ANGLE ON THEO", None, None, None, T),
        ("WIDE SHOT", "WS", None, None, None),
        ("LOW ANGLE ON MARA", None, "low", None, M),
        ("INSERT - THE PHOTO", "CU", None, None, "prop:photograph"),
        ("PAN TO THEO", None, None, "pan", T),
        ("OVERHEAD SHOT", None, "overhead", None, None),
        ("CRANE UP", None, None, "crane", None),
    ],
)
def test_shot_lines(line, size, angle, move, subject):
    found = beats(f"A letter. A photo.\n\n{line}")[-1]
    assert found.kind == "camera"
    assert (found.camera.size, found.camera.angle, found.camera.move, found.camera.subject) == (
        size,
        angle,
        move,
        subject,
    )


def test_directions_inside_the_action():
    found = beats("We follow Mara as she walks to the door. HANDHELD as Theo runs.")
    moves = [b.camera.move for b in found if b.camera]
    assert moves == ["follow", "handheld"]
    assert [b.verb for b in found if b.verb] == ["walk", "run"]


def test_durations():
    assert durations.speech("one two three four five six seven eight") == pytest.approx(8 / 2.5 + 0.4, abs=0.01)
    assert durations.speech("one two three", "beat") == pytest.approx(durations.speech("one two three") + 0.8)
    assert durations.action("Nods.", "nod") < durations.action("Dances.", "dance")
    assert 0.8 <= durations.action("x") < durations.action("word " * 500) == 6.0
    scene = breakdown.break_down(script.read(f"INT. A - DAY\n\n{CAST}Mara sits.\n".encode())).scenes[0]
    assert scene.duration_s == pytest.approx(sum(b.duration_s for b in scene.beats))


def test_emotion():
    calm, angry = beats("MARA\n(gently)\nI love you.\n\nTHEO\n(furious)\nI hate you!\n")
    assert calm.emotion.valence > 0.3 and angry.emotion.valence < -0.3
    assert angry.emotion.arousal > calm.emotion.arousal + 0.3
    assert beats("She is not happy.")[0].emotion.valence < 0
