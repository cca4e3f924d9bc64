# SPDX-License-Identifier: GPL-3.0-or-later
"""Rooms of one house lie next door to one another."""

import math

import numpy as np
import pytest

from backlot.addon import breakdown
from backlot.addon import script as scripts
from backlot.addon.stage import adjoin, blocking, sets
from backlot.addon.stage.geometry import turn
from backlot.addon.stage.sets import boxes, houses

ROOMS = ("KITCHEN", "LIVING ROOM", "BEDROOM", "BATHROOM", "DINING ROOM", "HALLWAY", "STUDY", "NURSERY")


def world_of(*headings, action="NORA waits."):
    return breakdown.break_down(scripts.read("".join(f"INT. {h}\n\n{action}\n\n" for h in headings).encode()))


def planned(world):
    """``{id: SetPlan}`` of the locations that belong together, with their ways."""
    found = houses.pairs(world)
    plans = {
        ident: sets.plan_set(world.location(ident), [s for s in world.scenes if s.location == ident], world)
        for ident in {one for pair in found for one in pair}
    }
    adjoin.join(plans, found)
    return plans


def seen(point, way):
    x, y = turn(point, way.yaw)
    return np.array([way.location[0] + x, way.location[1] + y])


def opening(plan, ident):
    return next(o for o in plan.openings if o.id == ident)


@pytest.fixture(scope="module", params=range(6))
def house(request):
    number = request.param
    names = [f"HOUSE {number} - {room} - DAY" for room in ROOMS[number % 3 : number % 3 + 5]]
    return planned(world_of(*names, f"HOUSE {number} - HALLWAY - DAY"))


def test_both_sides_of_a_way_are_the_same_door(house):
    count = 0
    for plan in house.values():
        for way in plan.ways:
            other = house[way.place]
            back = next(w for w in other.ways if w.place == plan.location)
            assert (back.opening, back.behind) == (way.behind, way.opening)
            here, there = opening(plan, way.opening), opening(other, way.behind)
            gap = seen(there.location[:2], way) - np.array(here.location[:2])
            assert np.linalg.norm(gap) == pytest.approx(0.13, abs=1e-6)  # the wall that they share
            assert math.cos(there.yaw + way.yaw - here.yaw) == pytest.approx(-1)
            assert seen(seen((1.0, 2.0), way), back) == pytest.approx((1.0, 2.0))
            count += 1
    assert count >= 4


def test_a_room_next_door_lies_in_nobodys_way(house):
    for plan in house.values():
        floors = [np.array(plan.floor)]
        for way in plan.ways:
            floors.append(np.array([seen(p, way) for p in house[way.place].floor]))
        for i, a in enumerate(floors):
            for b in floors[i + 1 :]:
                inner = np.mean(b, 0) + (b - np.mean(b, 0)) * 0.98
                assert not boxes.inside(inner, a).any()
        for other in plan.openings:
            out = np.array([math.sin(other.yaw), -math.cos(other.yaw)])
            if other.kind == "window":
                eye = np.array(other.location[:2]) - out * np.array([[0.3], [1.5], [2.8]])
                assert not any(boxes.inside(eye, floor).any() for floor in floors[1:])


def test_a_door_before_a_wall_stays_shut_and_nobody_uses_it(house):
    for plan in house.values():
        led = {way.opening for way in plan.ways}
        assert not led & set(plan.blind)
        pieces = {piece.name for piece in sets.shell(plan)}
        for o in plan.openings:
            short = o.id.rsplit(":", 1)[-1]
            if o.kind == "door":
                assert (f"{short}_beyond" in pieces) == (o.id not in led | set(plan.blind))
                assert f"{short}_leaf" in pieces


def test_rooms_between_which_somebody_goes_are_next_door_whatever_they_are_called():
    world = world_of("KITCHEN - DAY", "STUDIO - DAY", "PRISON CELL - DAY", action="NORA walks into the studio.")
    kitchen, studio = (next(x.id for x in world.locations if x.name == n) for n in ("KITCHEN", "STUDIO"))
    assert tuple(sorted((kitchen, studio))) in houses.pairs(world)


def test_what_is_of_no_house_stands_alone():
    assert houses.pairs(world_of("KITCHEN - DAY", "BEDROOM - DAY", "CAR - DAY", "OFFICE - DAY")) == []
    assert houses.pairs(world_of("SCHOOL - GYM - DAY", "SCHOOL - CLASSROOM - DAY")) == []


def test_who_goes_next_door_goes_through_the_door_and_out_of_sight():
    text = (
        "INT. HOUSE - KITCHEN - DAY\n\nNORA and BEN wait.\n\nBEN\nWell.\n\nBen goes into the living room.\n\n"
        "INT. HOUSE - LIVING ROOM - DAY\n\nBen comes in from the kitchen.\n"
    )
    world = breakdown.break_down(scripts.read(text.encode()))
    plans = planned(world)
    for scene, act in ((world.scenes[0], -1), (world.scenes[1], 0)):
        plan = plans[scene.location]
        acts = blocking.block(scene, world, plan, sets.dress(plan, scene, world), {})
        track = next(t for t in acts.tracks if "ben" in t.performer)
        walks = [a for a in track.acts if a.path]
        away = np.array(walks[act].path[act])
        (way,) = plan.ways
        door = opening(plan, way.opening)
        depth = (away - np.array(door.location[:2])) @ np.array([-math.sin(door.yaw), math.cos(door.yaw)])
        assert depth > 0.3 and walks[act].target == door.id
        assert boxes.inside(away[None], np.array([seen(p, way) for p in plans[way.place].floor])).all()
    assert track.enters is not None


def test_a_door_is_called_after_the_room_behind_it():
    text = (
        "INT. HOUSE - HALLWAY - DAY\n\nNORA waits. She opens the bathroom door.\n\n"
        "INT. HOUSE - BEDROOM - DAY\n\nNora waits.\n\nINT. HOUSE - BATHROOM - DAY\n\nNora waits.\n"
    )
    world = breakdown.break_down(scripts.read(text.encode()))
    scene, plans = world.scenes[0], planned(world)
    plan = plans[scene.location]
    acts = blocking.block(scene, world, plan, sets.dress(plan, scene, world), {})
    way = next(w for w in plan.ways if w.place.endswith("bathroom"))
    assert way.opening in [a.target for a in acts.tracks[0].acts]
