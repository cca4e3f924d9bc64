# SPDX-License-Identifier: GPL-3.0-or-later
"""Headings and the places they name."""

import pytest

from backlot.addon.breakdown import headings, places

CASES = [
    ("INT. DINER - KITCHEN - NIGHT", "INT", ["DINER", "KITCHEN"], "NIGHT", "NIGHT"),
    ("EXT. MARA'S HOUSE, GARDEN - DAY", "EXT", ["MARA'S HOUSE", "GARDEN"], "DAY", "DAY"),
    ("INT./EXT. CAR (MOVING) - DUSK", "INT/EXT", ["CAR"], "DUSK", "DUSK"),
    ("I/E. VAN - SUNRISE", "INT/EXT", ["VAN"], "DAWN", "SUNRISE"),
    ("EXT. FIELD - MAGIC HOUR", "EXT", ["FIELD"], "DUSK", "MAGIC HOUR"),
    ("EXT ROAD -- MIDNIGHT", "EXT", ["ROAD"], "NIGHT", "MIDNIGHT"),
    ("EST. CITY SKYLINE – LATE AFTERNOON", "EXT", ["CITY SKYLINE"], "AFTERNOON", "LATE AFTERNOON"),
    ("INT. OFFICE - THE NEXT MORNING", "INT", ["OFFICE"], "MORNING", "THE NEXT MORNING"),
    ("INT. OFFICE - 3:30 AM", "INT", ["OFFICE"], "NIGHT", "3:30 AM"),
    ("INT. OFFICE NIGHT", "INT", ["OFFICE"], "NIGHT", "NIGHT"),
    ("INT. OFFICE. DAY", "INT", ["OFFICE"], "DAY", "DAY"),
    ("INT. DR. SMITH'S OFFICE - DAY", "INT", ["DR. SMITH'S OFFICE"], "DAY", "DAY"),
    ("int. house - day", "INT", ["house"], "DAY", "day"),
    ("LIMBO", None, ["LIMBO"], None, ""),
    ("EXT. HARBOUR - RAIN - NIGHT", "EXT", ["HARBOUR"], "NIGHT", "NIGHT"),
    ("INT. BARN - 1944 - DAY", "INT", ["BARN"], "DAY", "DAY"),
]


@pytest.mark.parametrize(("text", "int_ext", "path", "time", "time_text"), CASES)
def test_headings(text, int_ext, path, time, time_text):
    found = headings.parse(text)
    assert (found.int_ext, found.places, found.time, found.time_text) == (int_ext, path, time, time_text)


@pytest.mark.parametrize("word", ["CONTINUOUS", "LATER", "MOMENTS LATER", "SAME TIME", "SAME", "A FEW MINUTES LATER"])
def test_times_that_carry_over(word):
    found = headings.parse(f"INT. HALL - {word}")
    assert found.carries and found.time is None and found.places == ["HALL"] and found.time_text == word


def test_flags():
    assert headings.parse("INT. SCHOOL - DAY (FLASHBACK)").flashback
    assert headings.parse("EXT. ROAD - FLASHBACK - NIGHT").places == ["ROAD"]
    assert headings.parse("OMITTED").omitted
    assert headings.parse("EXT. CITY - MONTAGE - DAY").montage


@pytest.mark.parametrize(
    ("name", "int_ext", "kind"),
    [
        ("DINER", "INT", "cafe"), ("PIER 39", "EXT", "waterfront"), ("CAR", "INT", "vehicle_interior"),
        ("TAXI", "INT/EXT", "vehicle_interior"), ("BACK ALLEY", "EXT", "alley"), ("HALLWAY", "INT", "corridor"),
        ("POWER PLANT", "INT", "engine_room"), ("STEEL FACTORY", "INT", "warehouse"),
        ("BOILER ROOM", "INT", "engine_room"), ("POLICE STATION", "INT", "office"), ("FISH MARKET", "EXT", "market"),
        ("CORNFIELD", "EXT", "open_ground"), ("MARA'S BEDROOM", "INT", "bedroom"), ("NIGHT CLUB", "INT", "bar"),
        ("HOSPITAL WARD", "INT", "hospital_room"), ("BOOKSHOP", "INT", "shop"), ("ROOFTOPS", "EXT", "rooftop"),
        ("HIGHWAY 61", "EXT", "road"), ("PINE WOODS", "EXT", "forest"), ("FARMHOUSE", "EXT", "yard"),
        ("CITY PARK", "EXT", "park"),
        ("DRAWBRIDGE", "EXT", "bridge"), ("FARMERS HALL", "INT", "restaurant"), ("VILLAGE HALL", "INT", "room"),
        ("XANADU", "INT", "room"), ("XANADU", "EXT", "open_ground"),
    ],
)  # fmt: skip
def test_kinds_of_place(name, int_ext, kind):
    assert places.kind_of([name], int_ext) == kind


def test_the_part_decides_and_the_action_helps():
    assert places.kind_of(["DINER", "KITCHEN"], "INT") == "kitchen"
    assert places.kind_of(["CAR", "STREET"], "INT") == "vehicle_interior"
    assert places.kind_of(["VOSS PLACE"], "INT", "A bed. She pulls the duvet over her.") == "bedroom"


@pytest.mark.parametrize(
    ("path", "int_ext", "kind"),
    [
        (["HOSPITAL", "ROOM NINE"], "INT", "hospital_room"), (["GRAND HOTEL", "ROOM 412"], "INT", "bedroom"),
        (["SHIP", "CABIN"], "INT", "bedroom"),
        (["HOUSE", "LIVING ROOM"], "INT", "living_room"), (["CHURCH"], "INT", "room"), (["LIBRARY"], "INT", "office"),
        (["VILLAGE MARKET"], "EXT", "market"), (["RAILWAY BRIDGE"], "EXT", "bridge"), (["GARDEN"], "EXT", "garden"),
        (["GARDEN", "LONG TABLE"], "EXT", "garden"), (["MARKET STREET"], "EXT", "street"),
        (["SUBWAY STATION", "ENTRANCE"], "EXT", "street"),
    ],
)  # fmt: skip
def test_a_part_is_what_the_whole_makes_it(path, int_ext, kind):
    assert places.kind_of(path, int_ext) == kind
