# SPDX-License-Identifier: GPL-3.0-or-later
"""Before public buildings: a front of its own with the word over the door, where the heading names one."""

import pytest

from backlot.addon import breakdown, script
from backlot.addon.breakdown import places
from backlot.addon.stage import sets
from backlot.addon.stage.blocking import block
from backlot.addon.stage.motion import stairs
from backlot.addon.stage.sets import civics
from backlot.addon.world.schema import Element, Location, Scene, World


def plan(heading, seed=0):
    place = Location(f"loc:{heading}:{seed}", heading, kind="street")
    scenes = [Scene("s1", heading=f"EXT. {heading} - DAY", location=place.id, present=["a", "b", "c"])]
    return sets.plan_set(place, scenes, World())


def main_front(found):
    return next(b for b in found.params["site"]["buildings"] if b.get("civic"))


@pytest.mark.parametrize(
    "heading, civic, word",
    [
        ("TOWN HALL - STEPS", "hall", "TOWN HALL"),
        ("COURTHOUSE - ENTRANCE", "temple", "COURTHOUSE"),
        ("OUTSIDE THE MUSEUM", "temple", "MUSEUM"),
        ("POLICE STATION", "plain", "POLICE STATION"),
        ("HOSPITAL - FORECOURT", "plain", "HOSPITAL"),
        ("UNIVERSITY LIBRARY", "temple", "LIBRARY"),
        ("RATHAUS", "hall", "RATHAUS"),
        ("ST. MARY'S CHURCH", "church", None),
    ],
)
def test_a_public_building_has_a_front_of_its_own_and_its_name(heading, civic, word):
    for seed in range(3):
        found = plan(heading, seed)
        front = main_front(found)
        assert front["civic"] == civic
        signs = [i.params.get("label") for i in found.items if i.asset == "wall_sign"]
        assert word is None or word in signs
        measured = sets.measure(found)
        assert measured["collision_free"] == measured["marks_reachable"] == measured["in_boundary"] == 1.0, measured
        assert sum(m.kind == "stand" for m in found.marks) >= 5
        assert found.params["lanes"], "cars can stop"
        (x0, y0), (x1, y1) = found.params["fronts"][0]
        assert y0 == y1 and y0 > found.centre[1] + 2 and x1 - x0 > 10, "no lens goes behind the front"
        assert any(piece.shape.faces for piece in sets.shell(found) if piece.name == "house_1")


@pytest.mark.parametrize("heading", ["CHURCH STREET", "BANK LANE", "RIVER BANK", "HIGH STREET", "SCHOOL BUS STOP"])
def test_a_street_that_bears_the_name_of_a_building_stays_a_street(heading):
    assert civics.building_of(heading.lower()) is None


@pytest.mark.parametrize(
    "pieces", [["COURTHOUSE"], ["TOWN HALL", "STEPS"], ["LIBRARY", "OUTSIDE"], ["CATHEDRAL"], ["MUSEUM", "FORECOURT"]]
)
def test_sub_places_reach_the_building(pieces):
    assert places.kind_of(pieces, "EXT") == "street"


def test_a_building_outdoors_of_no_known_kind_has_its_front_but_a_field_beside_one_stays_a_field():
    assert civics.recipe_of("open_ground", "시청 앞")
    assert civics.recipe_of("open_ground", "ext. rathaus - tag")
    for words in ("school - football field", "학교 운동장", "church ruins"):
        assert civics.recipe_of("open_ground", words) is None
    assert civics.recipe_of("yard", "prison - school") is None


def test_stately_buildings_have_steps_and_plain_ones_where_the_heading_says():
    assert main_front(plan("COURTHOUSE"))["risers"] > 3
    assert main_front(plan("SCHOOL"))["risers"] == 0
    assert main_front(plan("SCHOOL - STEPS"))["risers"] > 0


def test_people_come_out_of_the_door_down_the_steps_and_go_in_again():
    text = (
        "EXT. COURTHOUSE - STEPS - DAY\n\nANNA (30) comes out of the courthouse. BEN (40) waits.\n\nANNA\nWell.\n\n"
        "BEN\nCome.\n\nBen walks into the courthouse.\n\nANNA\nBen!\n"
    )
    world = breakdown.break_down(script.read(text.encode()))
    found = sets.plan_set(world.locations[-1], world.scenes, world)
    acts = block(world.scenes[0], world, found)
    tracks = {t.performer: t for t in acts.tracks}
    came = next(a for a in tracks["char:anna"].acts if a.path)
    assert came.path[0][1] > civics.FRONT, "from behind the door"
    assert tracks["char:ben"].exits is not None
    gone = [a for a in tracks["char:ben"].acts if a.path][-1]
    assert gone.path[-1][1] > civics.FRONT
    assert acts.stairs["risers"] > 3


def test_people_sit_on_the_steps_and_nothing_is_put_on_them():
    found = plan("TOWN HALL - STEPS")
    flight = found.params["stairs"]
    seats = [m for m in found.marks if m.kind == "seat" and m.item.endswith(":steps")]
    assert len(seats) >= 4
    heights = {round(stairs.tread(flight, *m.location[:2]) - m.location[2], 3) for m in seats}
    assert heights == {0.0}
    bag = Element("prop:bag", "props", "suitcase", asset="suitcase", count=4)
    scene = Scene("s1", location=found.location, elements=[bag], present=["a"])
    for item in sets.dress(found, scene, World()):
        assert stairs.tread(flight, *item.location[:2]) == 0.0


def test_who_runs_up_the_steps_comes_to_their_landing():
    text = (
        "EXT. TOWN HALL - STEPS - DAY\n\nANNA (30) waits.\n\nANNA\nNow.\n\nAnna runs up the steps.\n\nANNA\nBen!\n\n"
        "Anna walks down the steps.\n\nANNA\nNo.\n"
    )
    world = breakdown.break_down(script.read(text.encode()))
    found = sets.plan_set(world.locations[-1], world.scenes, world)
    acts = block(world.scenes[0], world, found)
    ends = [a.path[-1] for t in acts.tracks if t.performer == "char:anna" for a in t.acts if a.path]
    heights = [stairs.tread(found.params["stairs"], *end) for end in ends[-2:]]
    assert heights[0] > 0.5 and heights[1] == 0.0
