# SPDX-License-Identifier: GPL-3.0-or-later
"""What scenes ask of a place: props, colours, things that lie by others, arrangements of many."""

import math

import numpy as np
import pytest

from backlot.addon import breakdown
from backlot.addon import script as scripts
from backlot.addon.stage import kit, sets
from backlot.addon.stage.sets import assets, boxes
from backlot.addon.world.records import to_plain
from backlot.addon.world.schema import Beat, Element, Location, Scene, World

SEEDS = range(4)


def location(kind, seed=0, name=None):
    return Location(f"loc:{kind}:{seed}", name or kind.replace("_", " "), kind=kind)


def scene(kind, cast=2, elements=(), beats=(), ident="s1", seed=0):
    people = [f"c{i}" for i in range(cast)]
    return Scene(ident, location=f"loc:{kind}:{seed}", present=people, elements=list(elements), beats=list(beats))


def plan(kind, seed=0):
    return sets.plan_set(location(kind, seed), [scene(kind, 4, seed=seed)], World())


def marks(of, *kinds):
    return [m for m in of.marks if m.kind in kinds]


PROPS = [
    Element("e:mug", "props", "mug", asset="mug"),
    Element("e:letter", "props", "letter", asset="letter"),
    Element("e:bag", "props", "suitcase", asset="suitcase"),
    Element("e:orb", "props", "orb of doom"),
    Element("e:dog", "animals", "dog", asset="dog"),
    Element("e:glass", "props", "glasses of wine", 3, asset="wine_glass"),
]


@pytest.mark.parametrize("kind", ["living_room", "kitchen", "bar", "office", "street", "park", "warehouse"])
def test_props_lie_on_tops_and_bags_stand_on_the_floor(kind):
    for seed in (0, 3):
        of = plan(kind, seed)
        items = {i.id: i for i in sets.dress(of, scene(kind, 2, PROPS, seed=seed), World())}
        assert not sets.missing(of, scene(kind, 2, PROPS), list(items.values()))
        assert items["e:bag"].location[2] == 0 and items["e:dog"].location[2] == 0
        assert items["e:orb"].asset == "stand_in"
        assert items["e:orb"].params["label"] == "orb of doom"
        assert len([i for i in items.values() if i.element == "e:glass"]) == 3
        for item in items.values():
            low = item.location[2] + assets.rise(item.asset, item.params, item.seed)
            assert low == pytest.approx(0, abs=0.02) or _supported(item, of.items)
        rows = boxes.table([boxes.of_item(i) for i in items.values()])
        hit = boxes.overlap(rows, rows, -0.002)
        np.fill_diagonal(hit, False)
        assert not hit.any()
        found = sets.measure(of, list(items.values()))
        assert found["marks_reachable"] == 1.0
        assert found["opening_clearance"] == 1.0


def _supported(item, others):
    for other in others:
        for top in [*assets.anchors(other, "surface"), *assets.anchors(other, "seat")]:
            wide = max(top.size) / 2 if top.size else 0.4
            if (
                abs(top.location[2] - item.location[2]) < 0.01
                and math.dist(top.location[:2], item.location[:2]) <= wide * 1.42
            ):
                return True
    return False


def test_dressing_is_stable_and_a_thing_keeps_its_look_from_scene_to_scene():
    one = sets.dress(plan("bar"), scene("bar", 2, PROPS), World())
    assert to_plain(one) == to_plain(sets.dress(plan("bar"), scene("bar", 2, PROPS[::-1]), World()))
    there = {i.id: (i.asset, i.seed, i.params) for i in sets.dress(plan("street"), scene("street", 2, PROPS), World())}
    assert all(there[i.id] == (i.asset, i.seed, i.params) for i in one)


def test_vehicles_wait_on_the_road_and_not_in_the_living_room():
    car = Element("e:ambulance", "vehicles", "ambulance", asset="ambulance")
    (item,) = sets.dress(plan("street"), scene("street", 2, [car]), World())
    assert abs(item.location[1]) < 5
    assert not sets.dress(plan("bathroom"), scene("bathroom", 2, [car]), World())
    assert sets.missing(plan("bathroom"), scene("bathroom", 2, [car]), []) == ["e:ambulance"]


def test_a_field_has_its_fence_near_when_the_script_speaks_of_it():
    fence = Element("e:fence", "set_dressing", "fence", asset="fence")
    far = sets.plan_set(location("open_ground", 1), [scene("open_ground", seed=1)], World())
    near = sets.plan_set(location("open_ground", 1), [scene("open_ground", 2, [fence], seed=1)], World())
    assert not [m for m in marks(far, "stand") if m.item]
    assert [m for m in marks(near, "stand") if m.item]
    assert next(i.element for i in near.items if i.id == sets.match(near, fence)) == "e:fence"


def test_named_colours_reach_the_place_and_the_props():
    sofa = Element("e:sofa", "set_dressing", "red sofa", asset="sofa", colour="#a82a2c")
    bag = Element("e:bag", "props", "blue bag", asset="bag", colour="#2c5c9c")
    world = World(scenes=[scene("living_room", 2, [sofa, bag], ident="a"), scene("living_room", 2, ident="b")])
    of = sets.plan_set(location("living_room"), world.scenes, world)
    item = next(i for i in of.items if i.element == "e:sofa")
    assert "fabric#a82a2c" in kit.make(item.asset, item.params, item.seed).shape.materials
    later = scene("living_room", 2, [Element("e:bag", "props", "bag", asset="bag")], ident="b")
    (found,) = sets.dress(of, later, world)
    assert found.params["colour"] == "#2c5c9c"


def test_the_inside_of_a_black_car_is_of_a_black_car():
    car = Element("vehicle:car", "vehicles", "car", asset="car", colour="#1c1c1e")
    world = World(scenes=[scene("street", 2, [car])])
    of = sets.plan_set(location("vehicle_interior", name="BLACK CAR"), [], world)
    materials = {m for p in sets.shell(of) for m in p.shape.materials}
    assert "carpaint#1c1c1e" in materials


def moving_car(verb, **rest):
    car = Element("vehicle:car", "vehicles", "car", asset="car", colour="#1c1c1e")
    return scene("street", 2, [car], [Beat("b", "action", subjects=["vehicle:car"], verb=verb, **rest)])


def test_a_car_that_moves_belongs_to_the_scene_and_one_that_waits_to_the_street():
    parked, driven = moving_car("wait"), moving_car("drive")
    of = sets.plan_set(location("street"), [parked], World())
    assert sets.match(of, parked.elements[0]) and not sets.dress(of, parked, World())
    of = sets.plan_set(location("street"), [driven], World())
    assert not any(i.element for i in of.items)
    (car,) = sets.dress(of, driven, World())
    assert car.element == "vehicle:car"
    assert car.params["colour"] == "#1c1c1e"


def feast(kind, *elements, guests=40, verb="sit"):
    crowd = Element("extras:guests", "extras", "guests", guests)
    beat = Beat("b", "action", subjects=["extras:guests"], verb=verb)
    made = scene(kind, 3, [crowd, *elements], [beat])
    return sets.plan_set(location(kind), [made], World(scenes=[made])), made


def test_guests_sit_in_rows_before_the_arch():
    arch = Element("e:arch", "set_dressing", "arch of flowers", asset="flower_arch")
    chairs = Element("e:chairs", "set_dressing", "chairs", 40, asset="chair", relation="before", at="e:arch")
    of, made = feast("garden", arch, chairs)
    rows = [i for i in of.items if i.asset == "chair"]
    front = next(i for i in of.items if i.asset == "flower_arch")
    assert len(rows) == 40
    for chair in rows:
        fx, fy = math.sin(chair.yaw), -math.cos(chair.yaw)
        assert fx * (front.location[0] - chair.location[0]) + fy * (front.location[1] - chair.location[1]) > 0.5
        assert abs(chair.location[0] - front.location[0]) > 0.7, "the aisle is free"
    end, before = of.params["aisle"]
    assert math.dist(before, front.location[:2]) < 2 < math.dist(end, front.location[:2])
    found = sets.measure(of, sets.dress(of, made, World()))
    assert found["collision_free"] == found["marks_reachable"] == 1.0


def test_many_guests_get_a_long_table_with_seats_and_lights_over_it():
    table = Element("e:table", "set_dressing", "long table", asset="table")
    lights = Element("e:lights", "set_dressing", "string lights", asset="string_lights")
    of, _ = feast("garden", table, lights, verb="eat")
    long = next(i for i in of.items if i.element == "e:table")
    assert long.size[0] > 10
    assert len([m for m in marks(of, "seat") if m.group == long.id]) >= 40
    assert len([i for i in of.items if i.asset in ("plate", "wine_glass")]) > 20
    cords = next(i for i in of.items if i.element == "e:lights")
    assert cords.location[2] > 2.5
    assert math.dist(cords.location[:2], long.location[:2]) < 1
    assert sets.measure(of)["collision_free"] == 1.0


def test_things_lie_where_the_script_says():
    table = Element("e:table", "set_dressing", "table", asset="table")
    dog = Element("e:dog", "animals", "dog", asset="dog", relation="under", at="e:table")
    cup = Element("e:cup", "props", "cup", asset="cup", relation="on", at="e:table")
    box = Element("e:box", "props", "wooden box", asset="box")
    letters = Element("e:letters", "props", "letters", 5, asset="letter", relation="in", at="e:box")
    asleep = Beat("b", "action", subjects=["e:dog"], verb="sleep", target="e:table", relation="under")
    made = scene("kitchen", 2, [dog, cup, letters, box, table], [asleep])
    of = sets.plan_set(location("kitchen"), [made], World())
    items = {i.element: i for i in sets.dress(of, made, World())}
    top = next(i for i in of.items if i.id == sets.match(of, table))
    assert items["e:dog"].location[2] == 0
    assert items["e:dog"].params["pose"] == "lie"
    for ident in ("e:dog", "e:cup"):
        assert math.dist(items[ident].location[:2], top.location[:2]) < 0.8, ident
    assert items["e:cup"].location[2] == pytest.approx(top.size[2], abs=0.03)
    assert math.dist(items["e:letters"].location[:2], items["e:box"].location[:2]) < 0.25
    assert 0 < items["e:letters"].location[2] < items["e:box"].size[2]
    assert items["e:letters"].params["count"] == 5


def test_a_thing_stands_behind_or_before_another():
    truck = Element("e:truck", "vehicles", "truck", asset="truck")
    for relation in ("behind", "before"):
        crate = Element("e:crate", "props", "crate", asset="crate", relation=relation, at="e:truck")
        of = sets.plan_set(location("open_ground"), [scene("open_ground", 2, [truck])], World())
        (item,) = sets.dress(of, scene("open_ground", 2, [truck, crate]), World())
        there = next(i for i in of.items if i.element == "e:truck")
        fx, fy = math.sin(there.yaw), -math.cos(there.yaw)
        ahead = fx * (item.location[0] - there.location[0]) + fy * (item.location[1] - there.location[1])
        assert (ahead > 0) == (relation == "before"), ahead
        assert abs(ahead) < there.size[1] / 2 + 2


def test_barns_are_of_wood_and_car_parks_full_of_cars():
    barn = sets.plan_set(location("warehouse", name="THE OLD BARN"), [], World())
    assert {"hay_bale", "hay", "hay_loft"} <= {i.asset for i in barn.items}
    park = sets.plan_set(location("road", name="HOSPITAL CAR PARK"), [scene("road")], World())
    assert len([i for i in park.items if i.asset in ("car", "van", "taxi")]) >= 6
    for of in (barn, park):
        found = sets.measure(of)
        assert found["collision_free"] == found["marks_reachable"] == found["opening_clearance"] == 1.0


def test_a_class_of_thirty_has_thirty_desks():
    of, _ = feast("classroom", guests=30)
    assert len([i for i in of.items if i.asset == "table"]) >= 30


def test_people_stand_on_pavements_and_ways_are_told():
    for kind in ("street", "bridge", "road"):
        for seed in SEEDS:
            of = plan(kind, seed)
            for mark in marks(of, "stand"):
                assert not any(boxes.inside(np.array(mark.location[:2]), road) for road in of.params["carriageways"])
            assert of.params["ways"]["walk"]
            assert of.params["ways"]["drive"]


@pytest.mark.parametrize(
    ("kind", "name", "there"),
    [
        ("room", "ST MARY'S CHURCH", {"altar", "pew"}),
        ("office", "COURTROOM", {"judge_bench", "witness_stand", "jury_box", "pew", "flag"}),
        ("room", "THE OLD THEATRE", {"stage_curtain", "chair"}),
        ("office", "CITY LIBRARY", {"bookcase", "table_lamp", "table"}),
        ("bedroom", "PRISON CELL", {"prison_bunk", "steel_toilet", "stool"}),
        ("office", "POLICE STATION - INTERROGATION ROOM", {"mirror", "table"}),
        ("waterfront", "THE BEACH", {"boat", "log"}),
        ("street", "TRAIN STATION - PLATFORM", {"canopy_post", "train", "park_bench"}),
        ("room", "GRAND HOTEL - LOBBY", {"counter", "sofa", "fireplace", "column"}),
        ("bathroom", "STADIUM - LOCKER ROOM", {"locker", "bench"}),
        ("park", "CEMETERY", {"gravestone"}),
        ("bridge", "WOODEN FOOTBRIDGE", {"rail_fence"}),
        ("room", "교회", {"altar", "pew"}),
    ],
)
def test_the_heading_tells_what_a_room_is_for(kind, name, there):
    for seed in SEEDS:
        of = sets.plan_set(location(kind, seed, name), [scene(kind, 3, seed=seed)], World())
        assert there <= {i.asset for i in of.items}, of.left_out
        found = sets.measure(of)
        for measure in ("collision_free", "in_boundary", "opening_clearance", "marks_reachable"):
            assert found[measure] == 1.0, (seed, measure, of.left_out)
        assert len(marks(of, "stand")) >= 4


def test_a_cellar_is_no_cell():
    of = sets.plan_set(location("room", name="WINE CELLAR"), [scene("room")], World())
    assert "cell_bars" not in {i.asset for i in of.items}


def test_words_mean_other_things_indoors_and_out():
    cart, booth = (
        Element("e:cart", "props", "cart", asset="cart"),
        Element("e:b", "set_dressing", "booth", asset="booth"),
    )
    assert {i.asset for i in sets.dress(plan("corridor"), scene("corridor", 2, [cart]), World())} == {"trolley"}
    assert {i.asset for i in sets.dress(plan("road"), scene("road", 2, [cart]), World())} == {"cart"}
    of = sets.plan_set(location("road"), [scene("road", 2, [booth])], World())
    assert next(i.asset for i in of.items if i.element == "e:b") == "guard_booth"


def test_unknown_things_for_the_pocket_are_small():
    orb, chip = Element("e:orb", "props", "orb"), Element("e:chip", "props", "relic")
    beat = Beat("b", "action", subjects=["c0"], verb="put_down", object="e:chip", text="puts the relic in his pocket.")
    found = {i.element: i for i in sets.dress(plan("office"), scene("office", 2, [orb, chip], [beat]), World())}
    assert max(found["e:chip"].size) <= 0.08 < max(found["e:orb"].size)


def test_clothes_that_nobody_wears_are_things():
    worn = Element("w:1", "wardrobe", "coat", asset="raincoat", worn=True, owner="c0")
    hung = Element("w:2", "wardrobe", "straw hat", asset="straw_hat", owner="c0")
    (hat,) = sets.dress(plan("office"), scene("office", 2, [worn, hung]), World())
    assert hat.asset == "hat"


def test_long_ago_there_are_no_cars_in_the_street():
    text = "EXT. STREET - DAY\n\nA stagecoach stands outside the saloon. The sheriff waits.{}\n"
    world = breakdown.break_down(scripts.read(text.format("").encode()))
    of = sets.plan_set(world.locations[0], world.scenes, world)
    assert not {"car", "taxi", "van", "traffic_light", "phone_booth"} & {i.asset for i in of.items}
    assert "rail_fence" in {i.asset for i in of.items}
    assert "asphalt" not in {m.partition("#")[0] for p in sets.shell(of) for m in p.shape.materials}
    found = sets.measure(of)
    assert found["collision_free"] == found["marks_reachable"] == 1.0
    world = breakdown.break_down(scripts.read(text.format(" He looks at his smartphone.").encode()))
    of = sets.plan_set(world.locations[0], world.scenes, world)
    assert "car" in {i.asset for i in of.items}


def test_a_picture_hangs_over_the_fireplace_of_which_the_script_speaks():
    fire = Element("e:fire", "set_dressing", "fireplace", asset="fireplace")
    portrait = Element("e:p", "set_dressing", "portrait", asset="picture", relation="over", at="e:fire")
    made = scene("living_room", 2, [fire, portrait])
    of = sets.plan_set(location("living_room"), [made], World())
    places = {i.element: i for i in of.items if i.element}
    assert math.dist(places["e:p"].location[:2], places["e:fire"].location[:2]) < 0.6
    assert places["e:p"].params["height"] > places["e:fire"].size[2]
