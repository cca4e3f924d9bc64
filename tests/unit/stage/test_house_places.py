# SPDX-License-Identifier: GPL-3.0-or-later
"""Lift, stairwell, child's room, basement, attic, hotel room, waiting room, log cabin: what each is known by."""

import numpy as np
import plays
import pytest

from backlot.addon.stage import overview, sets
from backlot.addon.stage.motion.stairs import tread
from backlot.addon.stage.sets import boxes
from backlot.addon.stage.sets.walkable import walkable
from backlot.addon.world.schema import Beat, Element, Location, Scene, World

SEEDS = range(3)
KNOWN = {
    "lift": {"lift_panel", "lift_mirror", "hand_rail", "floor_display"},
    "stairwell": {"stair_flight", "stair_rail", "stair_landing", "letter_boxes"},
    "child_room": {"bunk_bed", "toy_shelf", "teddy_bear", "rocking_horse", "play_mat"},
    "basement": {"stair_flight", "boiler", "water_heater", "cellar_shelf", "bare_bulb"},
    "attic": {"eaves", "roof_post", "trunk", "mannequin"},
    "hotel_room": {"hotel_bed", "head_panel", "luggage_rack", "room_service", "wall_tv"},
    "waiting_room": {"seat_row", "reception_window", "number_display", "ticket_post", "water_cooler"},
    "log_cabin": {"stone_hearth", "hide_rug", "rocking_chair", "firewood", "antlers"},
}


def made(kind, seed=0, cast=2, beats=(), elements=()):
    place = Location(f"loc:{kind}:{seed}", kind.replace("_", " "), kind=kind)
    one = Scene("s1", location=place.id, present=[f"c{i}" for i in range(cast)], beats=list(beats),
                elements=list(elements))  # fmt: skip
    return sets.plan_set(place, [one], World(scenes=[one])), one


def of(plan, asset):
    return [item for item in plan.items if item.asset == asset]


@pytest.mark.parametrize("kind", KNOWN)
def test_a_place_has_what_only_it_has(kind):
    for seed in SEEDS:
        plan, _ = made(kind, seed)
        assert KNOWN[kind] <= {item.asset for item in plan.items}, (seed, plan.left_out)


@pytest.mark.parametrize("kind", KNOWN)
@pytest.mark.parametrize("cast", (1, 8))
def test_one_or_eight_people_find_room(kind, cast):
    found = sets.measure(made(kind, 1, cast)[0])
    assert (found["collision_free"], found["in_boundary"], found["opening_clearance"]) == (1.0, 1.0, 1.0)
    assert found["marks_reachable"] == 1.0


def test_a_lift_is_as_small_as_a_lift_and_is_seen_through_its_doors():
    plan, _ = made("lift")
    wide, deep = np.ptp(np.array(plan.floor), axis=0)
    assert wide * deep < 4.0
    doors = next(o for o in plan.openings if o.wall == "front")
    eye, _ = overview.standpoint(plan, [], lambda origin, direction: (9.0, "x"))
    assert eye[1] < doors.location[1] - 1.0 and abs(eye[0]) < 1.6
    shell = {piece.name: piece.shape for piece in sets.shell(plan)}
    low, high = shell["gap_1_beyond"].bounds()
    assert low[1] < eye[1] < high[1] and low[0] < eye[0] < high[0], "the eye stands on the landing"


def test_sixty_things_in_a_lift_are_left_out_and_each_is_told():
    things = ("sofa", "piano", "bed", "wardrobe", "table", "fridge", "stove", "bathtub", "desk", "barrel", "crate")
    things += ("ladder", "bookcase", "cabinet")
    elements = [Element(f"set:{name}:{n}", "set_dressing", name, asset=name) for name in things for n in range(4)]
    elements += [Element(f"prop:{name}", "props", name, asset=name) for name in ("cup", "book", "suitcase", "box")]
    plan, one = made("lift", elements=elements)
    dressed = sets.dress(plan, one, World(scenes=[one]))
    there = {item.element for item in (*plan.items, *dressed)}
    told = " ".join([*plan.left_out, *sets.missing(plan, one, dressed)])
    assert len(elements) == 60
    assert all(e.id in there or e.id in told for e in elements)
    assert sets.measure(plan, dressed)["marks_reachable"] == 1.0


def test_stairs_can_be_climbed_and_other_flights_are_closed_off():
    for seed in SEEDS:
        plan, _ = made("stairwell", seed)
        flight = plan.params["stairs"]
        grid = walkable(plan)
        reached = grid.reachable(*plan.centre[:2])
        landing = (0.0, flight["end"] - 0.7)
        assert reached[grid.cell(*landing)]
        assert tread(flight, *landing) == pytest.approx(flight["risers"] * flight["riser"])
        second = next(item for item in of(plan, "stair_flight") if 0.1 < item.location[2] < 2.0)
        assert not grid.free_at(*second.location[:2])
        slab = next(item for item in of(plan, "stair_landing") if item.location[2] == 0.0)
        assert slab.size[2] == pytest.approx(flight["risers"] * flight["riser"], abs=0.01)


def test_somebody_who_walks_up_the_stairs_arrives_on_the_landing():
    up = [Beat("b1", "action", [1, 1], ["c0"], "walk", text="Mara walks up the stairs.")]
    plan, one = made("stairwell", beats=up)
    world = World(scenes=[one])
    acts = plays.blocking.block(one, world, plan, sets.dress(plan, one, world))
    track = next(t for t in acts.tracks if t.performer == "c0")
    assert any(tread(plan.params["stairs"], *act.location[:2]) > 1.5 for act in track.acts)


def test_nobody_stands_where_a_roof_is_lower_than_a_head():
    plan, _ = made("attic", cast=8)
    knee, ridge = plan.params["knee"], plan.height
    half = np.ptp([p[0] for p in plan.floor]) / 2
    for mark in plan.marks:
        if mark.kind == "stand":
            headroom = knee + (ridge - knee) * (1 - abs(mark.location[0]) / half)
            assert headroom > 1.85, mark


def test_the_solver_keeps_clear_of_what_is_built_in():
    for kind in ("basement", "attic"):
        plan, _ = made(kind)
        built = boxes.table([boxes.of_item(i) for i in plan.items if i.asset in ("stair_flight", "roof_post", "eaves")])
        others = [i for i in plan.items if i.asset not in ("stair_flight", "stair_rail", "roof_post", "eaves")]
        assert not boxes.overlap(boxes.table([boxes.of_item(i) for i in others]), built, -0.01).any()


def test_those_who_wait_find_seats():
    sit = [Beat(f"b{i}", "action", subjects=[f"c{i}"], verb="sit") for i in range(8)]
    plan, _ = made("waiting_room", cast=8, beats=sit)
    assert sum(mark.kind == "seat" for mark in plan.marks) >= 12
