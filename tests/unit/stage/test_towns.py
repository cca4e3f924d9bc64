# SPDX-License-Identifier: GPL-3.0-or-later
"""What tells a petrol station, a playground, a suburb, a square, a village, a motorway, a balcony and a bridge."""

import math
from itertools import pairwise

import numpy as np
import pytest

from backlot.addon.stage import kit, sets
from backlot.addon.stage.kit.piece import volume
from backlot.addon.stage.sets import assets, boxes, bridges, motorways, spans
from backlot.addon.stage.sets.walkable import OVERHEAD
from backlot.addon.world.schema import Element, Location, Scene, World

SEEDS = range(3)
THINGS = """
petrol_pump pump_island forecourt_canopy canopy_leg price_totem forecourt_shop air_pump bottle_cage slide swing_set
seesaw play_roundabout climbing_dome sandpit spring_rider hopscotch detached_house cottage dry_wall letterbox parasol
guard_rail median_barrier sign_gantry gantry_leg mast_lamp noise_barrier overpass overpass_end emergency_phone
delineator apartment_block balustrade patio_window flower_box drying_rack
""".split()  # noqa: SIM905
BUDGET = 9500


def plan(kind, seed=0, heading="", language="en"):
    place = Location(f"loc:{kind}:{seed}", heading or kind, kind=kind)
    told = Scene("s1", heading=heading, location=place.id, present=["a", "b"])
    return sets.plan_set(place, [told], World(language=language, scenes=[told]))


def those(of, *names):
    return [item for item in of.items if item.asset in names]


@pytest.mark.parametrize("key", THINGS)
@pytest.mark.parametrize("seed", (0, 3))
def test_a_thing_is_solid_stands_on_the_ground_and_is_cheap(key, seed):
    made = kit.make(key, None, seed)
    low, _ = made.shape.bounds()
    assert abs(low[2]) < 1e-6
    assert volume(made.shape.vertices, made.shape.faces) > 0
    assert made.triangles <= BUDGET
    assert kit.make(key, {"far": True}, seed).triangles <= made.triangles


@pytest.mark.parametrize("seed", SEEDS)
def test_cars_and_people_pass_between_the_pumps_and_under_the_canopy(seed):
    of = plan("petrol_station", seed)
    assert len(those(of, "petrol_pump")) == 8
    assert those(of, "forecourt_canopy")[0].location[2] > 4.3
    rows = sorted({round(i.location[1], 1) for i in those(of, "pump_island")})
    assert rows[1] - rows[0] > 2.3 + 2 * 1.3  # a car's width, and half an island on either side of it
    assert any(o.kind == "door" for o in of.openings)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_playground_has_the_things_that_children_play_on(seed):
    named = {i.asset for i in plan("playground", seed).items}
    assert named >= {"slide", "swing_set", "seesaw", "sandpit", "climbing_dome", "play_roundabout"}


@pytest.mark.parametrize("seed", SEEDS)
def test_houses_of_a_suburb_stand_apart_with_a_drive_and_a_letterbox(seed):
    of = plan("suburb", seed)
    homes = [i for i in those(of, "detached_house") if abs(i.location[1]) < 25]
    assert len(homes) >= 12
    for side in (-1, 1):
        xs = sorted(i.location[0] for i in homes if i.location[1] * side > 0)
        assert min(b - a for a, b in pairwise(xs)) > 17
    assert len(those(of, "letterbox")) >= 8
    assert sum(o.kind == "door" for o in of.openings) >= 3


@pytest.mark.parametrize("seed", SEEDS)
def test_nobody_drives_in_a_square_with_a_fountain_a_town_hall_and_tables(seed):
    of = plan("square", seed)
    assert not those(of, *(assets.VEHICLES - {"bicycle"}))
    assert those(of, "fountain")[0].size[0] > 5
    assert any(b.get("civic") == "hall" for b in of.params["site"]["buildings"])
    assert len(those(of, "parasol")) >= 6
    assert sum(m.kind == "seat" for m in of.marks) >= 12


@pytest.mark.parametrize("seed", SEEDS)
def test_a_village_is_low_and_has_a_church_and_a_well_and_no_shops(seed):
    of = plan("village", seed)
    assert len(those(of, "cottage")) >= 12
    assert max(i.size[2] for i in those(of, "cottage")) < 9
    assert [b.get("civic") for b in of.params["site"]["buildings"]] == ["church"]
    assert those(of, "well")
    assert not those(of, "wall_sign", *assets.VEHICLES)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_motorway_has_three_lanes_each_way_and_traffic_keeps_off_the_action(seed):
    of = plan("motorway", seed)
    ways = of.params["ways"]["drive"]
    assert sum(a[0] < b[0] for a, b in ways) == sum(a[0] > b[0] for a, b in ways) == 3
    assert all(g.location[2] >= 5 for g in those(of, "sign_gantry"))
    for item in those(of, "car", "van", "truck", "bus"):
        assert math.dist(item.location[:2], of.centre[:2]) > 7
        assert abs(item.location[1]) < motorways.EDGE
    assert not boxes.inside(np.array(of.centre[:2]), of.params["carriageways"][0])


@pytest.mark.parametrize("seed", SEEDS)
def test_nobody_can_fall_from_a_balcony(seed):
    of = plan("balcony", seed)
    assert of.params["site"]["base"]["z"] < -15
    rails = boxes.table([boxes.of_item(i) for i in those(of, "balustrade")])
    corners = np.array(of.floor)
    low, high = corners.min(0), corners.max(0)
    edge = [(x, low[1]) for x in np.linspace(low[0] + 0.2, high[0] - 0.2, 60)]
    edge += [(x, y) for x in (low[0], high[0]) for y in np.linspace(low[1] + 0.2, high[1] - 0.25, 20)]
    assert boxes.distance(np.array(edge), rails).min(1).max() < 0.13
    assert all(1.0 <= i.size[2] <= 1.2 for i in those(of, "balustrade"))
    assert any(o.kind == "door" for o in of.openings)


def test_a_great_bridge_hangs_from_cables_over_peoples_heads_and_its_towers_leave_the_way_free():
    of = plan("bridge", 0)
    spec = of.params["site"]["span"]
    assert spec["style"] == "hung"
    assert min(spans.cable(x, -27, 27, 15.0) for x in range(-27, 28)) > OVERHEAD + 0.5
    found = next(p for p in sets.shell(of) if p.name == "span").shape.vertices
    way = (np.abs(found[:, 1]) < spec["half"]) & (found[:, 2] > 0.05) & (found[:, 2] < 5.0)
    assert not way.any()
    assert found[:, 2].max() > 14
    assert found[:, 2].min() < spec["deep"]


def test_an_old_bridge_stands_on_arches_and_ends_in_gates():
    of = plan("bridge", 1, heading="EXT. OLD STONE BRIDGE - DAY")
    spec = of.params["site"]["span"]
    assert spec["style"] == "stone"
    assert those(of, "parapet")
    found = next(p for p in sets.shell(of) if p.name == "span").shape.vertices
    gate = np.abs(np.abs(found[:, 0]) - bridges.TOWERS - 9) < 3.4
    way = (np.abs(found[:, 1]) < 4.0) & (found[:, 2] > 0.05) & (found[:, 2] < 5.0) & gate
    assert not way.any()


@pytest.mark.parametrize(("language", "word"), (("ko", "주유소"), ("de", "TANKSTELLE")))
def test_the_signs_of_a_petrol_station_are_in_the_scripts_language(language, word):
    of = plan("petrol_station", 0, language=language)
    assert those(of, "forecourt_canopy")[0].params["label"] == word


@pytest.mark.parametrize(
    ("kind", "asset", "there"),
    (
        ("balcony", "railing", "balustrade"),
        ("petrol_station", "machine", "petrol_pump"),
        ("suburb", "mailbox", "letterbox"),
        ("playground", "swing", "swing_set"),
    ),
)
def test_what_the_script_names_is_what_stands_there_anyway(kind, asset, there):
    place = Location(f"loc:{kind}", kind, kind=kind)
    told = Scene("s1", location=place.id, present=["a"], elements=[Element("e1", "set_dressing", asset, asset=asset)])
    of = sets.plan_set(place, [told], World(scenes=[told]))
    assert [i.asset for i in of.items if i.element == "e1"] == [there]
