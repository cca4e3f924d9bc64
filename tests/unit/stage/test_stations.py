# SPDX-License-Identifier: GPL-3.0-or-later
"""Halls in which people set out: each is told by what stands there, and there is room to run."""

import pytest

from backlot.addon import breakdown, script
from backlot.addon.breakdown import places
from backlot.addon.stage import kit, sets
from backlot.addon.stage.blocking import block
from backlot.addon.world.schema import Location, Scene, World


def plan(heading, seed=0, language="en"):
    kind = places.kind_of(heading.split(" - "), "INT")
    place = Location(f"loc:{heading}:{seed}", heading, kind=kind)
    scenes = [Scene("s1", heading=f"INT. {heading} - DAY", location=place.id, present=["a", "b", "c"])]
    return sets.plan_set(place, scenes, World(language=language))


def count(found, asset):
    return sum(i.asset == asset for i in found.items)


RAIL = {"train": 1, "column": 4, "arched_window": 6, "ticket_counter": 1, "departure_board": 1, "ticket_gate": 2,
        "seat_row": 3, "kiosk": 1, "clock": 1, "luggage_trolley": 1}  # fmt: skip
COACH = {"bus": 2, "ticket_counter": 1, "departure_board": 1, "seat_row": 4, "hanging_sign": 4, "clock": 1}
AIR = {"airliner": 1, "check_in_desk": 4, "seat_row": 4, "departure_board": 1, "luggage_trolley": 2, "clock": 1}


@pytest.mark.parametrize(
    "heading, wanted",
    [
        ("TRAIN STATION", RAIL),
        ("UNION STATION - MAIN HALL", RAIL),
        ("HAUPTBAHNHOF", RAIL),
        ("GARE DU NORD", RAIL),
        ("ESTACIÓN CENTRAL", RAIL),
        ("서울역 대합실", RAIL),
        ("駅構内", RAIL),
        ("火车站", RAIL),
        ("สถานีรถไฟ", RAIL),
        ("BUS STATION", COACH),
        ("고속버스터미널", COACH),
        ("AIRPORT - DEPARTURE HALL", AIR),
        ("AEROPUERTO", AIR),
        ("空港 出発ロビー", AIR),
        ("机场", AIR),
    ],
)
def test_a_hall_is_told_by_what_stands_in_it(heading, wanted):
    for seed in range(2):
        found = plan(heading, seed)
        for asset, least in wanted.items():
            assert count(found, asset) >= least, (seed, asset)
        assert not count(found, "forklift") and not count(found, "rack")
        found.items = [i for i in found.items if i.asset != "track_bed"]  # in which the train's wheels stand
        measured = sets.measure(found)
        assert measured["collision_free"] == measured["opening_clearance"] == measured["marks_reachable"] == 1.0
        assert found.params["acting"] >= 1.5 and found.height > 4.5
        assert sum(m.kind == "seat" for m in found.marks) >= 20
        assert len(found.left_out) <= 1, found.left_out


@pytest.mark.parametrize(
    "heading",
    ["POLICE STATION", "GAS STATION", "POWER STATION", "RADIO STATION", "SUBWAY STATION", "WAREHOUSE", "AIRPORT BAR",
     "CARGO TERMINAL", "AIRPORT - SECURITY OFFICE",
     "STATION PLATFORM"],
)  # fmt: skip
def test_other_stations_are_none(heading):
    found = plan(heading)
    assert not count(found, "departure_board") and not count(found, "seat_row")


def test_boards_and_counters_speak_the_language_of_the_script():
    for language, departures in (("en", "DEPARTURES"), ("de", "ABFAHRT"), ("ko", "출발"), ("th", "ขาออก")):
        board = next(i for i in plan("TRAIN STATION", language=language).items if i.asset == "departure_board")
        assert board.params["label"] == departures and len(board.params["rows"]) >= 6
        texts = [label.text for label in kit.make(board.asset, board.params, board.seed).labels]
        assert departures in texts and len(texts) == 1 + 3 * len(board.params["rows"])


def test_who_is_told_to_sit_down_in_a_station_finds_a_seat():
    text = (
        "INT. BUS TERMINAL - NIGHT\n\nMARA (30) comes in. She sits down on a bench.\n\nMARA\nLate.\n\n"
        "She looks up at the clock.\n"
    )
    world = breakdown.break_down(script.read(text.encode()))
    found = sets.plan_set(world.locations[-1], world.scenes, world)
    acts = block(world.scenes[0], world, found)
    seats = [i.id for i in found.items if i.asset == "seat_row"]
    track = next(t for t in acts.tracks if t.performer == "char:mara")
    assert any(act.clip.startswith("sit") for act in track.acts)
    assert {act.target for act in track.acts} & set(seats)
    clock = next(i for i in found.items if i.asset == "clock")
    assert clock.element and clock.size[0] > 1.0
