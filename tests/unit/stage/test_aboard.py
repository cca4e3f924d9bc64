# SPDX-License-Identifier: GPL-3.0-or-later
"""Who sits where in a car, who pushes and leaves a bicycle, who holds the umbrella: from the script to the blocking."""

import math

import pytest
from plays import blocked, clips, tracks

from backlot.addon.stage.geometry import facing

TAXI = """INT. TAXI - NIGHT

Hanna sits in the back. The DRIVER, 60s, looks at her in the mirror.

DRIVER
Airport?

HANNA
Station. I can't afford to fly.

The driver laughs and switches on the radio.
"""


def at(track):
    return next(a.location for a in track.acts if a.location)


def test_the_driver_has_the_wheel_and_the_fare_the_back():
    _, _, _, result = blocked(TAXI)
    driver, fare = tracks(result)["char:driver"], tracks(result)["char:hanna"]
    assert driver.acts[0].params["wheel"] and "wheel" not in fare.acts[0].params
    out = facing(driver.acts[0].yaw)
    ahead = sum(o * (a - b) for o, a, b in zip(out, at(driver), at(fare), strict=False))
    assert ahead > 0.5, "the fare sits behind the driver"
    low = {a.clip for t in result.tracks for a in t.acts} & {"rise", "walk", "run"}
    assert not low, "nobody gets up in a car"


@pytest.mark.parametrize("text, wheel", [
    ("INT. CAR - DAY\n\nBOB drives. ANN, beside him, reads a letter.\n\nANN\nIt's over.\n", "char:bob"),
    ("INT. CAR - DAY\n\nANN and BOB sit in silence.\n\nANN\nDrive.\n\nBob starts the car and drives.\n", "char:bob"),
    ("INT. CAR - NIGHT\n\nANN sleeps in the back seat. BOB is at the wheel.\n\nBOB\nNearly home.\n", "char:bob"),
])  # fmt: skip
def test_who_is_said_to_drive_is_at_the_wheel(text, wheel):
    _, _, _, result = blocked(text)
    assert [t.performer for t in result.tracks if any(a.params.get("wheel") for a in t.acts)] == [wheel]


def test_a_bicycle_is_pushed_mounted_and_ridden_away():
    text = (
        "EXT. MARKET SQUARE - DAY\n\nSORA, 28, pushes a bicycle across the square. She looks back.\n\nSORA\nNot again."
        "\n\nSora jumps on the bicycle and rides off.\n"
    )
    scene, _, _, result = blocked(text)
    assert [b.object for b in scene.beats if b.verb == "ride"] == ["vehicle:bicycle"]
    sora = tracks(result)["char:sora"]
    pushing = [a for a in sora.acts if a.path and a.params.get("pushing")]
    assert pushing and pushing[0].start < next(a.start for a in sora.acts if a.clip == "ride")
    led, ridden = (m for m in result.moves if m.item == "vehicle:bicycle")
    assert led.leader == "char:sora" and led.aside < -0.3, "she walks to its left"
    assert math.dist(led.poses[-1][:2], ridden.poses[0][:2]) < 0.3, "mounted where it was left"
    assert ridden.goes and math.dist(ridden.poses[0][:2], ridden.poses[-1][:2]) > 3.0


def test_who_leaves_a_bicycle_gets_off_it():
    text = "EXT. STREET - DAY\n\nSORA rides up the street. She throws the bicycle down and runs to the door.\n"
    _, _, _, result = blocked(text)
    names = clips(tracks(result)["char:sora"])
    assert "ride" in names and "rise" in names[names.index("ride") :] and "run" in names[names.index("rise") :]


def test_who_leans_out_of_a_van_sits_in_it_and_its_driver_lets_others_in():
    text = (
        "EXT. ALLEY - NIGHT\n\nSORA runs. A van stops at the far end. A WOMAN DRIVER leans out.\n\n"
        "WOMAN DRIVER\nGet in!\n\nSora runs and climbs into the van.\n"
    )
    _, _, items, result = blocked(text)
    driver, sora = tracks(result)["char:woman-driver"], tracks(result)["char:sora"]
    assert any(i.asset == "van" for i in items)
    assert driver.acts[0].params.get("wheel") and "rise" not in clips(driver)
    assert sora.acts[-1].params.get("seat") == "passenger"


@pytest.mark.parametrize("weather", ["Rain.", "The sun burns."])
def test_who_comes_under_an_umbrella_holds_it(weather):
    text = f"EXT. STREET - DAY\n\n{weather} IRENE, 70, walks down the street under an umbrella. TOMAS waits.\n"
    _, _, _, result = blocked(text)
    assert [(c.performer, c.start) for c in result.carries if c.item == "prop:umbrella"] == [("char:irene", 0.0)]


def test_a_microphone_is_held_before_a_mouth_and_kept():
    text = "EXT. STREET - DAY\n\nTOMAS stands there. A REPORTER pushes a microphone at him.\n\nREPORTER\nWell?\n"
    _, _, _, result = blocked(text)
    assert {c.performer for c in result.carries if c.item == "prop:microphone"} == {"char:reporter"}
