# SPDX-License-Identifier: GPL-3.0-or-later
"""Words that begin like a person or are part of a thing: guard rails, wheels, headlights, ship's wheels."""

import pytest

from backlot.addon import breakdown, script


def world(text, heading="EXT. ROAD - DAY"):
    return breakdown.break_down(script.read(f"{heading}\n\n{text}\n".encode()))


def scene(text, heading="EXT. ROAD - DAY"):
    return world(text, heading).scenes[0]


def test_a_parked_van_waits_by_the_guard_rail_and_nobody_drives():
    made = world("A green van is parked by the guard rail.")
    beat = made.scenes[0].beats[0]
    assert made.characters == []
    assert (beat.subjects, beat.verb, beat.target, beat.relation) == (
        ["vehicle:van"], "wait", "dressing:guard-rail", "beside",
    )  # fmt: skip
    van = next(e for e in made.scenes[0].elements if e.category == "vehicles")
    assert (van.relation, van.at) == ("beside", "dressing:guard-rail")


@pytest.mark.parametrize(
    "text",
    [
        "A guard dog barks.", "A guard tower stands on the hill.", "The waitress station is empty.",
        "A police car waits.", "The driver cabin is dark.",
    ],
)  # fmt: skip
def test_a_longer_noun_is_no_person(text):
    assert world(text).characters == []


def test_the_guard_himself_stays():
    assert [c.id for c in world("A guard stands by the gate.").characters] == ["char:guard"]


def test_a_part_of_a_vehicle_means_the_vehicle():
    beats = scene(
        "A van stands here. A truck drives past.\n\nJIN (30s) opens the back door. He kneels by the wheel."
    ).beats
    assert (beats[2].verb, beats[2].object) == ("open", "vehicle:van")
    assert (beats[3].verb, beats[3].target, beats[3].relation) == ("kneel", "vehicle:van", "beside")


def test_headlights_are_a_car_that_nobody_has_seen():
    made = scene("Two headlights come closer in the fog.")
    assert (made.beats[0].subjects, made.beats[0].verb) == (["vehicle:car"], "drive")
    assert [(e.id, e.count, e.inferred) for e in made.elements] == [("vehicle:car", 1, True)]


def test_the_wheel_of_a_ship_is_no_car():
    made = scene("TOM (40s) holds the wheel.", "EXT. SHIP DECK - DAY")
    assert (made.beats[0].verb, made.beats[0].object, made.beats[0].target) == ("work", None, "dressing:ship-wheel")
    assert scene("TOM (40s) holds the wheel.", "INT. CAR - DAY").beats[0].verb == "drive"


def test_who_gets_out_of_a_named_vehicle_leaves_it():
    beat = scene("A van waits. RINA (20s) gets out of the van with a map.").beats[1]
    assert (beat.verb, beat.relation, beat.target) == ("exit", "out_of", "vehicle:van")
    assert scene("RINA (20s) hurries out of a club.").beats[0].verb == "enter"


def test_a_rider_stays_on_the_horse():
    beats = scene("A horse waits. MAREN (19) mounts the horse. She rides out.").beats
    assert (beats[-1].verb, beats[-1].object) == ("ride", "animal:horse")
