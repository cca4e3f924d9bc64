# SPDX-License-Identifier: GPL-3.0-or-later
"""Places where people work: what tells each of them from others, and that people come to it; the things they need."""

import math

import numpy as np
import pytest
import test_kit
from plays import blocked, tracks

from backlot.addon.stage import kit, sets
from backlot.addon.stage.kit import lecture, maritime, plant, police, science, screens, space, surgery, workshop
from backlot.addon.stage.sets import assets, boxes
from backlot.addon.world.records import from_plain, to_plain
from backlot.addon.world.schema import Beat, Element, Location, Scene, World

NEW = sorted(
    key
    for key, (maker, _) in kit.MAKERS.items()
    for theme in (lecture, maritime, plant, police, science, screens, space, surgery, workshop)
    if maker.__module__ == theme.__name__
)
KNOWN_BY = {
    "operating_theatre": {"operating_table", "surgical_lamp", "anaesthesia_machine", "instrument_table"},
    "police_station": {"police_desk", "police_badge", "cell_bars", "wanted_board", "height_chart"},
    "laboratory": {"lab_bench", "fume_hood", "periodic_table", "microscope", "test_tubes", "flasks"},
    "control_room": {"video_wall", "control_desk"},
    "garage": {"car", "car_lift", "garage_door", "tool_chest", "tyres", "tool_board", "engine_hoist"},
    "factory": {"assembly_line", "press", "vat", "overhead_crane"},
    "lecture_hall": {"lecture_tier", "lecture_steps", "blackboard", "podium"},
    "ship_bridge": {"ship_wheel", "engine_telegraph", "bridge_console", "binnacle", "lifebuoy", "helm_chair"},
    "spaceship_bridge": {"captain_chair", "helm_station", "ship_station", "holo_table"},
    "spaceship_corridor": {"light_strip", "cargo_pod"},
}


def plan(kind, seed=0, cast=4, elements=()):
    place = Location(f"loc:{kind}:{seed}", kind.replace("_", " "), kind=kind)
    one = Scene("s1", location=place.id, present=[f"c{i}" for i in range(cast)], elements=list(elements))
    return sets.plan_set(place, [one], World())


@pytest.mark.parametrize("key", NEW)
def test_things_are_whole_at_true_place_and_take_colour(key):
    test_kit.test_shells_are_closed_and_face_outwards(key)
    for seed in (0, 5):
        test_kit.test_stands_on_the_floor_in_the_middle_within_budget(key, seed)
    test_kit.test_anchors_and_glows_lie_at_the_thing(key)
    test_kit.test_the_colour_asked_for_is_seen(key)
    test_kit.test_every_thing_can_be_made_for_afar(key)


@pytest.mark.parametrize("kind", KNOWN_BY)
@pytest.mark.parametrize("cast", (1, 8))
def test_each_has_all_that_it_is_known_by_for_few_and_many(kind, cast):
    for seed in range(3):
        made = plan(kind, seed, cast)
        assert KNOWN_BY[kind] <= {item.asset for item in made.items}, seed
        measures = sets.measure(made)
        assert all(
            measures[m] == 1.0 for m in ("collision_free", "in_boundary", "opening_clearance", "marks_reachable")
        )


@pytest.mark.parametrize("kind", KNOWN_BY)
def test_plans_are_whole_when_stored_and_read_again(kind):
    made = plan(kind)
    assert to_plain(from_plain(type(made), to_plain(made))) == to_plain(made)


def test_surgeons_stand_on_both_sides_of_the_table_below_the_lamp():
    made = plan("operating_theatre")
    table = next(i for i in made.items if i.asset == "operating_table")
    lamp = next(i for i in made.items if i.asset == "surgical_lamp")
    assert math.dist(table.location[:2], lamp.location[:2]) < 0.4
    works = [m for m in made.marks if m.item == table.id and m.kind == "work"]
    assert len(works) == 2 and any(m.item == table.id and m.kind == "lie" for m in made.marks)
    sides = [m.location[1] > table.location[1] for m in works]
    assert sorted(sides) == [False, True]


def test_the_cell_of_a_police_station_is_barred_on_two_sides_and_one_can_go_in():
    for seed in range(4):
        made = plan("police_station", seed)
        bunk = next(i for i in made.items if i.id.endswith("cell_bunk"))
        assert sum(i.asset == "cell_bars" for i in made.items) == 2
        grid = sets.walkable.walkable(made)
        reached = grid.reachable(*made.centre[:2], slack=0.6)
        before = bunk.location[0], bunk.location[1] - 0.7
        assert reached[grid.cell(*before)], seed


def test_tiers_rise_and_seat_fifty_and_all_look_at_the_boards():
    made = plan("lecture_hall")
    seats = [m for m in made.marks if m.kind == "seat" and "tier" in m.item]
    assert len(seats) >= 50
    board = next(i for i in made.items if i.asset == "blackboard")
    heights = {}
    for m in seats:
        away = abs(m.location[0] - board.location[0])
        heights.setdefault(round(m.location[2], 2), []).append(away)
        towards = board.location[0] - m.location[0]
        assert math.sin(m.yaw) * towards > 0.9 * abs(towards)
    order = [np.mean(heights[z]) for z in sorted(heights)]
    assert len(order) == 5 and order == sorted(order)


def test_the_wheel_stands_before_the_windows_over_the_bow():
    made = plan("ship_bridge")
    wheel = next(i for i in made.items if i.asset == "ship_wheel")
    steers = next(m for m in made.marks if m.item == wheel.id and m.kind == "work")
    assert steers.location[1] < wheel.location[1] and abs(abs(steers.yaw) - math.pi) < 0.1
    pieces = {p.name: p.shape for p in sets.shell(made)}
    assert pieces["outside_bow"].bounds()[0][1] > made.floor[2][1] and "outside_stars" not in pieces
    stars = {p.name for p in sets.shell(plan("spaceship_bridge"))}
    assert {"outside_stars", "outside_planet"} <= stars and "outside_ground" not in stars


def test_the_hull_of_a_spaceship_leans_into_the_corridor_and_leaves_room_to_walk():
    made = plan("spaceship_corridor")
    wall = next(p.shape for p in sets.shell(made) if p.name == "wall_right")
    inner = made.floor[1][0]
    points = wall.vertices
    low, middle, high = ((points[:, 2] > a) & (points[:, 2] < b) for a, b in ((-0.1, 0.1), (1.2, 1.5), (2.6, 2.8)))
    reach = [inner - points[band, 0].min() for band in (low, middle, high)]
    assert reach[0] > reach[1] + 0.2 and reach[2] > reach[1] + 0.2
    assert 2 * (inner - reach[1]) > 2.0


def test_screens_show_their_pictures_by_night():
    wall = kit.make("video_wall")
    assert sum(m.startswith("display#") for m in wall.shape.materials) >= 4
    assert kit.palette.resolve("display#5fb07a").glow


@pytest.mark.parametrize(
    ("kind", "asset"),
    [("operating_theatre", "operating_table"), ("ship_bridge", "ship_wheel"), ("laboratory", "microscope")],
)
def test_what_the_script_names_is_the_one_that_is_there(kind, asset):
    thing = Element("e:thing", "set_dressing", asset.replace("_", " "), asset=asset)
    made = plan(kind, elements=[thing])
    named = [i for i in made.items if i.element == "e:thing"]
    dressed = sets.dress(
        made, Scene("s1", location=made.location, elements=[thing], beats=[Beat("b", "action", [1, 1])]), World()
    )
    assert [i.asset for i in (*named, *dressed)] == [asset]


def test_a_car_on_its_lift_is_no_car_to_sit_in():
    assert not assets.anchors(next(i for i in plan("garage").items if i.asset == "car_lift"), "seat", "door")
    car = next(i for i in plan("garage").items if i.asset == "car")
    lift = next(i for i in plan("garage").items if i.asset == "car_lift")
    assert boxes.distance(np.array([car.location[:2]]), boxes.table([boxes.of_item(lift)]))[0, 0] > 1.0


def test_who_steers_a_ship_stands_at_its_wheel():
    text = "INT. SHIP'S BRIDGE - DAY\n\nANNA is at the wheel. BEN stands by the door.\n\nANNA\nHold on.\n"
    _, made, _, result = blocked(text)
    wheel = next(i for i in made.items if i.asset == "ship_wheel")
    anna = tracks(result)["char:anna"].acts[0]
    assert math.dist(anna.location[:2], wheel.location[:2]) < 1.1 and anna.location[2] == 0


def test_a_patient_lies_on_the_operating_table_and_a_captain_sits_in_the_chair():
    text = (
        "INT. OPERATING THEATRE - DAY\n\nA PATIENT lies on the operating table. DR. WELLS stands beside it.\n\n"
        "WELLS\nScalpel.\n"
    )
    _, made, _, result = blocked(text)
    table = next(i for i in made.items if i.asset == "operating_table")
    act = tracks(result)["char:patient"].acts[0]
    assert math.dist(act.location[:2], table.location[:2]) < 0.9 and act.location[2] > 0.7
    text = "INT. SPACESHIP BRIDGE - DAY\n\nCAPTAIN ORR sits in the captain's chair.\n\nORR\nShow me.\n"
    _, made, _, result = blocked(text)
    chair = next(i for i in made.items if i.asset == "captain_chair")
    assert math.dist(tracks(result)["char:orr"].acts[0].location[:2], chair.location[:2]) < 0.5
