# SPDX-License-Identifier: GPL-3.0-or-later
"""What tells a place at a glance is there: a bus has its driver, a court its arcades, a ruin is of what it says."""

import math
from itertools import pairwise

import pytest
from plays import blocked

from backlot.addon import breakdown, script
from backlot.addon.stage import sets
from backlot.addon.stage.figure.casting import Casting
from backlot.addon.stage.geometry import facing
from backlot.addon.stage.sets.room import LENS, TRUNKS


def told(text):
    world = breakdown.break_down(script.read(text.encode()))
    return world, sets.plan_set(world.locations[0], world.scenes, world)


def plan(heading):
    return told(f"{heading}\n\nANN waits. BOB waits.\n")[1]


def assets_of(found):
    return {item.asset for item in found.items}


def test_nobody_but_its_driver_sits_at_the_wheel_of_a_bus():
    _, found, _, result = blocked("INT. BUS - DAY\n\nANN and BOB sit.\n\nANN\nHere?\n\nBOB\nHere.\n")
    wheel = [m for m in found.marks if m.kind == "drive"]
    assert len(wheel) == 1 and {"fare_box", "grab_pole", "bus_cab"} <= assets_of(found)
    for track in result.tracks:
        assert math.dist(track.acts[0].location[:2], wheel[0].location[:2]) > 1.0, track.performer


def test_knees_have_room_between_the_seats_of_a_train():
    rows = sorted(i.location[1] for i in plan("INT. TRAIN CARRIAGE - DAY").items if i.asset == "coach_seat")
    ways = sorted({round(y, 2) for y in rows})
    assert min(b - a for a, b in pairwise(ways)) > 0.62, "no back stands in another"


def test_a_courtyard_has_walls_on_every_side():
    found = plan("EXT. COURTYARD - DAY")
    assert sum(i.asset == "arcade" for i in found.items) == 3
    sides = {round(math.atan2(b["y"], b["x"]) / (math.pi / 2)) % 4 for b in found.params["site"]["buildings"]}
    assert sides == {0, 1, 2, 3}


def test_a_river_flows_between_two_banks_and_a_lake_lies_still():
    river, lake = (plan(f"EXT. {name} - DAY").params["site"] for name in ("RIVER BANK", "LAKE"))
    assert river["current"] and river["arches"] and "current" not in lake


def test_a_goshiwon_is_hardly_wider_than_its_bed_and_has_no_window():
    found = plan("INT. GOSHIWON - NIGHT")
    xs, ys = zip(*found.floor, strict=True)
    assert (max(xs) - min(xs)) * (max(ys) - min(ys)) < 9.0
    assert not any(o.kind == "window" for o in found.openings) and not found.left_out


def test_one_looks_through_the_bars_of_a_cell():
    found = plan("INT. PRISON CELL - DAY")
    wall = next(piece for piece in sets.shell(found) if piece.name == "wall_back")
    assert all(name.startswith("iron") for name in wall.shape.materials)


@pytest.mark.parametrize(
    ("heading", "asset"),
    [
        ("EXT. RUINED ABBEY - DAY", "ruin_gable"), ("EXT. CASTLE RUINS - DAY", "castle_gate"),
        ("EXT. ANCIENT RUINS - DAY", "temple_front"), ("EXT. RUINED CITY - DAY", "bombed_house"),
        ("EXT. BASKETBALL COURT - DAY", "hoop_post"), ("EXT. TENNIS COURT - DAY", "tennis_net"),
        ("EXT. BASEBALL FIELD - DAY", "home_plate"), ("EXT. RUNNING TRACK - DAY", "hurdle"),
        ("EXT. FOOTBALL PITCH - DAY", "football_goal"), ("EXT. CEMETERY - DAY", "grave_cross"),
    ],
)  # fmt: skip
def test_the_words_say_of_what_a_ruin_is_and_for_what_a_ground(heading, asset):
    assert asset in assets_of(plan(heading))


@pytest.mark.parametrize(
    "heading", ["EXT. PARK - DAY", "EXT. FOREST - DAY", "EXT. RIVER BANK - DAY", "EXT. STREET - DAY"]
)
def test_no_trunk_stands_before_the_lens(heading):
    found = plan(heading)
    fx, fy = facing(found.axis)
    for item in (i for i in found.items if i.asset in TRUNKS):
        x, y = item.location[0] - found.centre[0], item.location[1] - found.centre[1]
        far = math.hypot(x, y)
        assert not (2.6 < far < LENS[1] - 0.6 and x * fx + y * fy > math.cos(LENS[0] - 0.05) * far), item.id


@pytest.mark.parametrize(("heading", "shoes"), [("INT. 아파트 거실 - 낮", True), ("INT. 사무실 - 낮", False)])
def test_shoes_stay_at_the_door_of_a_korean_home(heading, shoes):
    world, _ = told(f"Title: 집\nLanguage: ko\n\n{heading}\n\n지훈(35)이 앉는다.\n\n지훈\n응.\n")
    looks = Casting(world).looks(world.scenes[0])
    assert (looks["char:" + world.characters[0].id.partition(":")[2]].shoes == "sock") is shoes


def test_a_korean_street_has_korean_houses():
    korean = told("Title: 길\nLanguage: ko\n\nEXT. 거리 - 낮\n\n지훈(35)이 걷는다.\n\n지훈\n가자.\n")[1]
    assert all(b.get("korean") for b in korean.params["site"]["buildings"])
    assert not any(b.get("korean") for b in plan("EXT. STREET - DAY").params["site"]["buildings"])
