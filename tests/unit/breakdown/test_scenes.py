# SPDX-License-Identifier: GPL-3.0-or-later
"""Scenes: time, weather, numbers, warnings, and worlds that go to JSON and back."""

import json
from pathlib import Path

import pytest

from backlot.addon import breakdown, script
from backlot.addon.errors import InputError
from backlot.addon.world.files import world_from_json, world_to_json

EXAMPLES = sorted((Path(__file__).parents[3] / "examples").glob("*.fountain"))


def world(text):
    return breakdown.break_down(script.read(text.encode(), "film.fountain"))


def test_time_is_carried_and_weather_goes_on():
    found = world(
        "EXT. STREET - NIGHT\n\nRain pours.\n\nEXT. ALLEY - CONTINUOUS\n\nHe runs.\n\nOMITTED\n\n"
        "INT. BAR - LATER\n\nHe sits.\n\nINT. BAR - DAY\n\nMorning.\n"
    )
    assert [s.time for s in found.scenes] == ["NIGHT", "NIGHT", None, "NIGHT", "DAY"]
    assert [s.weather for s in found.scenes] == [["rain"], ["rain"], [], [], []]
    assert found.scenes[2].omitted and found.scenes[1].time_text == "CONTINUOUS"


@pytest.mark.parametrize(
    ("text", "weather"),
    [
        ("Snow falls.", ["snow"]), ("Thick fog.", ["fog"]), ("Thunder. Lightning.", ["storm"]),
        ("The wind howls.", ["wind"]),
        ("A cloudless sky.", ["clear"]), ("Under a grey sky.", ["overcast"]), ("A sandstorm.", ["dust"]),
        ("The car stops in a cloud of dust.", []),
        ("MARA\nIt will rain.", []), ("A rain of bullets.", []), ("He storms out.", []), ("The rain has stopped.", []),
        ("A snow globe.", []), ("She winds the clock.", []), ("He puts on a raincoat.", []), ("No rain.", []),
    ],
)  # fmt: skip
def test_weather(text, weather):
    assert world(f"EXT. ROAD - DAY\n\n{text}\n").scenes[0].weather == weather


def test_numbers():
    plain = world("INT. A - DAY\n\nx.\n\nINT. B - DAY\n\ny.\n")
    assert [s.number for s in plain.scenes] == ["1", "2"]
    own = world("INT. A - DAY #12#\n\nx.\n\nINT. B - DAY\n\ny.\n\nINT. C - DAY #13#\n\nz.\n")
    assert [s.number for s in own.scenes] == ["12", "12A", "13"]


def test_flashback_and_montage_markers():
    found = world(
        "INT. A - DAY\n\nx.\n\nBEGIN FLASHBACK:\n\nEXT. B - DAY\n\ny.\n\nEND FLASHBACK.\n\n"
        "INT. A - NIGHT\n\nMONTAGE - TRAINING\n\nHe runs.\n"
    )
    assert [s.flashback for s in found.scenes] == [False, True, False]
    assert [s.montage for s in found.scenes] == [False, False, True]


def test_places_inside_and_outside():
    found = world("INT. DINER - KITCHEN - DAY\n\nx.\n\nEXT. DINER - DAY\n\ny.\n\nINT. DINER - DAY\n\nz.\n")
    kinds = {x.id: (x.parent, x.kind) for x in found.locations}
    assert kinds == {
        "loc:diner": (None, "diner"), "loc:diner/kitchen": ("loc:diner", "kitchen"), "loc:diner-ext": (None, "street"),
    }  # fmt: skip
    assert [s.location_name for s in found.scenes] == ["DINER - KITCHEN", "DINER", "DINER"]


def test_eighths_grow_with_the_page():
    short = world("INT. A - DAY\n\nHe sits.\n").scenes[0]
    page = world("INT. A - DAY\n\n" + "He sits in the chair by the door and waits for a long time.\n\n" * 27).scenes[0]
    assert short.eighths == 1 and 7 <= page.eighths <= 9


def test_warnings_name_their_line():
    found = world("int. a - day\n\nx.\n\nINT. HALL - BRILLIG\n\nMARA\nHi.\n\nMARA\n\nINT. B\n\ny.\n")
    by_line = {w.line: w.message for w in found.warnings}
    assert set(by_line) == {1, 5, 10, 12}
    assert "lower case" in by_line[1] and "BRILLIG" in by_line[5] and "dialogue" in by_line[10]


def test_no_scene():
    with pytest.raises(InputError, match=r"^film\.fountain: no scene heading found; start scenes with INT\. or EXT\.$"):
        world("Just a letter to my aunt.\n")


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda p: p.stem)
def test_examples(path):
    found = breakdown.break_down(script.read(path))
    data = world_to_json(found)
    assert world_to_json(world_from_json(json.loads(json.dumps(data)))) == data
    assert not found.warnings
    known = {c.id for c in found.characters} | {x.id for x in found.locations}
    for scene in found.scenes:
        here = known | {e.id for e in scene.elements}
        assert scene.time and scene.location in known and scene.beats
        for beat in scene.beats:
            assert {i for i in (*beat.subjects, beat.object, beat.target) if i} <= here
            assert scene.lines[0] < beat.lines[0] <= beat.lines[1] <= scene.lines[1]
            assert beat.target or not beat.relation
        for element in scene.elements:
            assert {i for i in (element.owner, element.at) if i} <= here and bool(element.relation) == bool(element.at)
    beats = [beat.id for scene in found.scenes for beat in scene.beats]
    assert len(set(beats)) == len(beats)


def test_the_demo_is_short():
    found = breakdown.break_down(script.read(next(p for p in EXAMPLES if p.stem == "night_ferry")))
    assert 5 <= len(found.scenes) <= 6 and sum(s.duration_s for s in found.scenes) <= 42
