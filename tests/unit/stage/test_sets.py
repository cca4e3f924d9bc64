# SPDX-License-Identifier: GPL-3.0-or-later
"""Every kind of place: furnished without collisions, walkable, the same every time, walled with real openings."""

import math
import time

import numpy as np
import pytest
from yardstick import within

from backlot.addon.errors import InputError
from backlot.addon.stage import kit, sets
from backlot.addon.stage.plan import SetPlan
from backlot.addon.stage.sets import boxes, facade
from backlot.addon.stage.sets.walkable import walkable
from backlot.addon.world.records import from_plain, to_plain
from backlot.addon.world.schema import EXTERIORS, FAMILIES, INTERIORS, PLACES, Beat, Element, Location, Scene, World

SEEDS = range(4)
TIGHT = {
    "lift": 1.0,
    "bathroom": 1.6,
    "corridor": 1.6,
    "goshiwon": 1.0,
}  # m: the free square where there is no more room


def location(kind, seed=0, name=None):
    return Location(f"loc:{kind}:{seed}", name or kind.replace("_", " "), kind=kind)


def scene(kind, cast=2, elements=(), beats=(), ident="s1", seed=0):
    return Scene(
        ident,
        location=f"loc:{kind}:{seed}",
        present=[f"c{i}" for i in range(cast)],
        elements=list(elements),
        beats=list(beats),
    )


_PLANS = {}
INSIDE, OUTSIDE = ([k for k in PLACES if FAMILIES[k] in side] for side in (INTERIORS, EXTERIORS))


def plan(kind, seed=0, cast=4):
    if (kind, seed, cast) not in _PLANS:
        _PLANS[kind, seed, cast] = sets.plan_set(location(kind, seed), [scene(kind, cast, seed=seed)], World())
    return _PLANS[kind, seed, cast]


def marks(of, *kinds):
    return [m for m in of.marks if m.kind in kinds]


@pytest.mark.parametrize("kind", PLACES)
def test_nothing_collides_nothing_stands_outside_and_ways_are_open(kind):
    for seed in SEEDS:
        found = sets.measure(plan(kind, seed))
        assert found["collision_free"] == 1.0, (seed, found)
        assert found["in_boundary"] == 1.0, (seed, found)
        assert found["opening_clearance"] == 1.0, (seed, found)
        assert found["marks_reachable"] == 1.0, (seed, found)


@pytest.mark.parametrize("kind", PLACES)
def test_a_place_is_furnished_and_little_is_left_out(kind):
    for seed in SEEDS:
        of = plan(kind, seed)
        least = 4 if kind in ("vehicle_interior", "lift") else 12
        assert len(of.items) >= least
        assert len(of.left_out) <= 4, of.left_out
        assert len({i.id for i in of.items}) == len(of.items)
        assert all(kit.known(i.asset) for i in of.items)


@pytest.mark.parametrize("kind", [k for k in PLACES if k != "vehicle_interior"])
def test_there_is_room_to_act(kind):
    for seed in SEEDS:
        of = plan(kind, seed)
        stands = marks(of, "stand")
        assert len(stands) >= 4
        pairs = [math.dist(a.location[:2], b.location[:2]) for i, a in enumerate(stands) for b in stands[:i]]
        assert min(pairs) > 0.55
        grid = walkable(of)
        assert all(grid.free_at(*m.location[:2]) for m in marks(of, "stand", "work", "door"))
        assert of.params["acting"] * 2 >= TIGHT.get(kind, 2.0)
        assert len({m.id for m in of.marks}) == len(of.marks)


@pytest.mark.parametrize("kind", [k for k in PLACES if k != "vehicle_interior"])
def test_every_door_has_a_mark_inside_that_faces_in(kind):
    for seed in SEEDS:
        of = plan(kind, seed)
        doors = [o for o in of.openings if o.kind in ("door", "gap")]
        assert doors
        there = {m.item: m for m in marks(of, "door")}
        for door in doors:
            mark = there[door.id]
            assert math.dist(mark.location[:2], door.location[:2]) < 1.25
            fx, fy = math.sin(door.yaw), -math.cos(door.yaw)
            assert fx * (mark.location[0] - door.location[0]) + fy * (mark.location[1] - door.location[1]) > 0.2


@pytest.mark.parametrize(
    ("kind", "asset", "least"),
    [
        ("kitchen", {"stove", "fridge", "kitchen_counter", "table"}, 4),
        ("bar", {"bar_counter", "bar_stool", "bottle_shelf"}, 3),
        ("bedroom", {"bed", "wardrobe", "nightstand"}, 3),
        ("bathroom", {"bathtub", "washbasin", "toilet"}, 3),
        ("engine_room", {"engine", "boiler", "control_panel", "pipe_run"}, 4),
        ("hospital_room", {"hospital_bed", "nightstand"}, 2),
        ("classroom", {"blackboard", "desk", "table"}, 3),
        ("warehouse", {"rack", "pallet", "forklift", "crate"}, 4),
        ("street", {"car", "lamp_post", "tree", "park_bench"}, 4),
        ("waterfront", {"boat", "bollard", "ship", "crane"}, 4),
        ("rooftop", {"ac_unit", "water_tank", "antenna", "vent"}, 4),
        ("market", {"market_stall", "basket", "bunting", "lamp_post"}, 4),
        ("bridge", {"railing", "lamp_post", "car", "boat"}, 4),
        ("garden", {"hedge", "flower_bed", "tree", "park_bench"}, 4),
        ("hospital_room", {"hospital_bed", "patient_monitor", "drip_stand", "bed_curtain"}, 4),
        ("living_room", {"sofa", "coffee_table", "bookcase", "armchair"}, 4),
    ],
)
def test_the_kind_is_told_by_what_stands_there(kind, asset, least):
    for seed in SEEDS:
        assert len(asset & {i.asset for i in plan(kind, seed).items}) >= least


def test_seats_belong_to_their_table_and_work_is_done_at_the_counter():
    for seed in SEEDS:
        kitchen = plan("kitchen", seed)
        table = next(i.id for i in kitchen.items if i.asset == "table")
        assert len([m for m in marks(kitchen, "seat") if m.group == table]) >= 4
        stove = next(i for i in kitchen.items if i.asset == "stove")
        work = next(m for m in marks(kitchen, "work") if m.item == stove.id)
        fx, fy = math.sin(work.yaw), -math.cos(work.yaw)
        assert fx * (stove.location[0] - work.location[0]) + fy * (stove.location[1] - work.location[1]) > 0.3
        bar = plan("bar", seed)
        counter = next(i for i in bar.items if i.asset == "bar_counter")
        assert any(m.location[1] > counter.location[1] for m in marks(bar, "work") if m.item == counter.id)
        assert marks(plan("bedroom", seed), "lie")


def test_a_big_cast_gets_places_to_stand_and_to_sit():
    sitting = [Beat(f"b{i}", "action", subjects=[f"c{i}"], verb="sit") for i in range(6)]
    for kind in ("living_room", "kitchen", "restaurant", "bar"):
        of = sets.plan_set(location(kind), [scene(kind, 7, beats=sitting)], World())
        assert len(marks(of, "stand")) >= 7
        assert len(marks(of, "seat")) >= 6


@pytest.mark.parametrize("kind", ["kitchen", "street", "forest", "vehicle_interior"])
def test_the_same_place_is_the_same_every_time_whatever_the_order_of_scenes(kind):
    scenes = [
        scene(kind, 2, [Element("e:lamp", "set_dressing", "lamp", asset="floor_lamp")], ident="a"),
        scene(kind, 4, [Element("e:piano", "set_dressing", "piano", asset="piano")], ident="b"),
    ]
    one = to_plain(sets.plan_set(location(kind), scenes, World()))
    assert one == to_plain(sets.plan_set(location(kind), scenes[::-1], World()))
    again = from_plain(SetPlan, one)
    assert [p.name for p in sets.shell(again)] == [
        p.name for p in sets.shell(sets.plan_set(location(kind), scenes, World()))
    ]


@pytest.mark.parametrize("kind", PLACES)
def test_two_places_of_a_kind_differ(kind):
    seen = {
        repr([(i.asset, i.location, i.params) for i in plan(kind, s).items]) + repr(plan(kind, s).params) for s in SEEDS
    }
    assert len(seen) == len(SEEDS)


def test_interiors_leave_the_camera_side_open():
    for kind in INSIDE:
        of = plan(kind)
        assert any(w.wild for w in of.walls)
        tall = [
            i
            for i in of.items
            if i.blocks and i.size[2] > 1.3 and abs(i.location[0] - of.centre[0]) < 0.6 and i.location[1] < of.centre[1]
        ]
        assert not tall or kind in ("vehicle_interior", "classroom"), [i.id for i in tall]


def test_scripted_furniture_is_there_and_matched():
    element = Element("e:piano", "set_dressing", "grand piano", asset="piano")
    of = sets.plan_set(location("living_room"), [scene("living_room", 2, [element])], World())
    piano = next(i for i in of.items if i.asset == "piano")
    assert piano.element == "e:piano"
    assert sets.match(of, element) == piano.id
    assert not sets.dress(of, scene("living_room", 2, [element]), World())


def test_doors_windows_and_tables_are_matched_but_letters_are_not():
    of = plan("kitchen")
    assert sets.match(of, Element("e1", "set_dressing", "door", asset="door")) in {
        o.id for o in of.openings if o.kind == "door"
    }
    assert sets.match(of, Element("e2", "set_dressing", "window", asset="window")) in {o.id for o in of.openings}
    assert sets.match(of, Element("e3", "set_dressing", "table", asset="table")).endswith(":table")
    assert sets.match(of, Element("e4", "props", "mug", asset="mug")) is None
    assert sets.match(of, Element("e5", "props", "gizmo")) is None


def hits(shapes, start, end):
    """How often a line from ``start`` to ``end`` goes through faces."""
    start, way = np.asarray(start, float), np.subtract(end, start)
    count = 0
    for shape in shapes:
        points = shape.vertices
        rows = np.array([(f[0], f[i], f[i + 1]) for f in shape.faces for i in range(1, len(f) - 1)])
        a, b, c = (points[rows[:, i]] for i in range(3))
        normal = np.cross(b - a, c - a)
        along = normal @ way
        along[np.abs(along) < 1e-12] = np.nan
        t = ((a - start) * normal).sum(1) / along
        p = start + t[:, None] * way
        ok = (t > 0) & (t < 1)
        for u, v in ((a, b), (b, c), (c, a)):
            ok &= (np.cross(v - u, p - u) * normal).sum(1) >= 0
        count += int(ok.sum())
    return count


@pytest.mark.parametrize("kind", [k for k in INSIDE if k != "vehicle_interior"])
def test_walls_have_holes_where_doors_and_windows_are(kind):
    of = plan(kind)
    pieces = {p.name: p for p in sets.shell(of)}
    for o in of.openings:
        walls = [pieces[f"wall_{o.wall}"].shape]
        fx, fy = math.sin(o.yaw), -math.cos(o.yaw)
        sx, sy = -fy, fx
        off, z = o.width * 0.09, o.sill + o.height * 0.44
        x, y = o.location[0] + sx * off, o.location[1] + sy * off
        assert hits(walls, (x + fx * 0.5, y + fy * 0.5, z), (x - fx * 0.5, y - fy * 0.5, z)) == 0, o.id
        u = o.width / 2 + 0.35
        x, y = o.location[0] + sx * u, o.location[1] + sy * u
        if boxes.inside(np.array([x + fx * 0.2, y + fy * 0.2]), of.floor):
            assert hits(walls, (x + fx * 0.5, y + fy * 0.5, 2.45), (x - fx * 0.5, y - fy * 0.5, 2.45)) >= 2


def test_doors_can_be_opened_and_wild_walls_hidden():
    of = plan("living_room")
    pieces = sets.shell(of)
    leaves = [p for p in pieces if p.kind == "door"]
    assert {p.opening for p in leaves} == {o.id for o in of.openings if o.kind == "door"}
    for leaf in leaves:
        door = next(o for o in of.openings if o.id == leaf.opening)
        assert math.dist(leaf.origin[:2], door.location[:2]) == pytest.approx(door.width / 2, abs=0.02)
        _, high = leaf.shape.bounds()
        assert high[2] == pytest.approx(door.height, abs=0.03)
    assert {p.wild_wall for p in pieces if p.wild_wall} == {w.id for w in of.walls if w.wild}


@pytest.mark.parametrize("kind", PLACES)
def test_shells_are_whole_cheap_and_painted_from_the_palette(kind):
    pieces = sets.shell(plan(kind))
    assert len({p.name for p in pieces}) == len(pieces)
    triangles = sum(len(f) - 2 for p in pieces for f in p.shape.faces)
    assert 1000 < triangles < 160_000
    for piece in pieces:
        assert np.isfinite(piece.shape.vertices).all()
        for material in piece.shape.materials:
            kit.palette.resolve(material)


@pytest.mark.parametrize("kind", OUTSIDE)
def test_the_ground_reaches_to_the_horizon(kind):
    ground = next(p for p in sets.shell(plan(kind)) if p.name == "ground")
    low, high = ground.shape.bounds()
    assert min(*(high - low)[:2]) >= 300


def test_things_glow_where_they_stand():
    of = plan("street")
    found = sets.glows(of)
    lamps = [g for g in found if g.kind == "street_lamp"]
    posts = [i.location for i in of.items if i.asset == "lamp_post"]
    assert len(lamps) >= len(posts)
    assert all(min(math.dist(lamp.location[:2], post[:2]) for post in posts) < 1.5 for lamp in lamps)
    windows = [g for g in found if g.kind == "window"]
    assert len(windows) > 20
    building = of.params["site"]["buildings"][0]
    assert all(f["width"] > 0.3 for f in facade.features(building))


def test_words_choose_the_vehicle():
    for words, vehicle in (("Night train", "train"), ("BUS 42", "bus"), ("Anna's car", "car"), ("기차 안", "train")):
        of = sets.plan_set(location("vehicle_interior", name=words), [], World())
        assert of.params["vehicle"] == vehicle
        assert marks(of, "seat")
    assert marks(sets.plan_set(location("vehicle_interior", name="taxi"), [], World()), "drive")


def test_a_place_without_a_kind_is_a_plain_one_and_an_unknown_kind_an_error():
    assert sets.plan_set(Location("l", "limbo", int_ext="EXT"), [], World()).kind == "open_ground"
    assert sets.plan_set(Location("l", "limbo"), [], World()).kind == "room"
    with pytest.raises(InputError, match="moon"):
        sets.plan_set(Location("l", "base", kind="moon"), [], World())


def test_planning_is_quick():
    for kind in PLACES:
        plan(kind)
    start = time.thread_time()
    for kind in PLACES:
        sets.plan_set(location(kind), [scene(kind, 3)], World())
    assert within((time.thread_time() - start) / len(PLACES), 0.5)


def test_people_can_stand_at_railings_fences_and_windows():
    for kind in ("bridge", "rooftop", "waterfront", "yard"):
        for seed in SEEDS:
            of = plan(kind, seed)
            edges = {i.id: i for i in of.items if i.asset in ("railing", "fence")}
            at_edge = [m for m in marks(of, "stand") if m.item in edges]
            assert len(at_edge) >= 4, (kind, seed)
            for mark in at_edge:
                edge = edges[mark.item]
                assert boxes.distance(np.array([mark.location[:2]]), boxes.table([boxes.of_item(edge)]))[0, 0] < 0.5
                fx, fy = math.sin(mark.yaw), -math.cos(mark.yaw)
                away = fx * (edge.location[0] - mark.location[0]) + fy * (edge.location[1] - mark.location[1])
                assert away > 0.2, "they look out over it"
    windows = [o.id for o in plan("office").openings if o.kind == "window"]
    assert {m.item for m in marks(plan("office"), "stand")} & set(windows)


def test_trains_have_walls_with_windows_on_both_sides():
    for name in ("Night train", "BUS 42", "Train to Busan", "The last train"):
        of = sets.plan_set(location("vehicle_interior", name=name), [], World())
        pieces = {p.name: p.shape for p in sets.shell(of)}
        low, high = np.min(of.floor, axis=0), np.max(of.floor, axis=0)
        for side, x in (("left", low[0]), ("right", high[0])):
            a, b = pieces[f"wall_{side}"].bounds()
            assert a[0] <= x <= b[0]
            assert b[2] - a[2] > of.height - 0.1
            wall = [pieces[f"wall_{side}"]]
            levels = [hits(wall, (0, y, 1.3), (2 * x, y, 1.3)) for y in np.linspace(low[1] + 0.4, high[1] - 0.4, 40)]
            assert 0 in levels and max(levels) >= 2, "windows, and wall between them"
        assert pieces["ceiling"].bounds()[1][0] >= high[0]


@pytest.mark.parametrize(
    "name, kind, wanted, seats",
    [
        ("School canteen", "restaurant", {"counter": 1, "table": 3}, 30),
        ("Press room", "office", {"podium": 1}, 20),
        ("Subway platform", "room", {"train": 1, "track_bed": 1, "column": 3}, 6),
        ("House - dining room", "living_room", {"dining_table": 1}, 6),
    ],
)
def test_a_room_for_many_has_what_it_is_known_by_and_seats_them(name, kind, wanted, seats):
    for seed in SEEDS:
        crowd = Element("extras:all", "extras", "people", count=seats)
        sits = Beat("b1", "action", [1, 1], ["extras:all"], "sit")
        place = Location(f"loc:{kind}:{seed}", name, kind=kind)
        found = sets.plan_set(place, [scene(kind, 2, [crowd], [sits], seed=seed)], World())
        for asset, least in wanted.items():
            assert sum(i.asset == asset for i in found.items) >= least, (seed, asset)
        assert len(marks(found, "seat")) >= seats, seed
        assert sets.measure(found)["marks_reachable"] == 1.0, seed
        assert len(found.left_out) < 4, (seed, found.left_out)


def told(kind, text, elements=(), beats=(), heading=None):
    place = Location("loc:told", heading or kind, kind=kind)
    one = Scene("s1", location=place.id, heading=f"EXT. {heading or kind} - DAY", int_ext="EXT", present=["c0"],
                elements=list(elements), beats=[Beat("b", "action", [1, 1], [], None, text=text), *beats])  # fmt: skip
    return sets.plan_set(place, [one], World(scenes=[one])), one


def test_a_road_through_the_desert_has_sand_and_cacti_and_no_picket_fence():
    dry, _ = told("road", "Heat over the road.", heading="HIGHWAY, MOJAVE DESERT")
    green, _ = told("road", "Cows graze.", heading="COUNTRY LANE")
    assert dry.params["site"]["base"]["material"].startswith("sand")
    kinds = {i.asset for i in dry.items}
    assert "cactus" in kinds and not kinds & {"tree", "pine", "fence", "bush"}
    assert "cactus" not in {i.asset for i in green.items}


def test_a_stand_at_the_roadside_has_a_stall_with_its_wares_and_somebody_can_work_at_it():
    made, _ = told("road", "Vegetables in crates.", heading="FARM STAND")
    stall = next(i for i in made.items if i.asset == "market_stall")
    assert stall.params["goods"] == "vegetables" and math.dist(stall.location[:2], made.centre[:2]) < 5
    assert any(m.kind == "work" and m.item == stall.id for m in made.marks)


def test_a_stone_bridge_has_parapets():
    stone, _ = told("bridge", "She leans on the parapet.", heading="BRIDGE")
    assert {i.asset for i in stone.items} & {"parapet", "railing"} == {"parapet"}
    iron, _ = told("bridge", "Traffic.", heading="BRIDGE")
    assert "parapet" not in {i.asset for i in iron.items}


def test_in_a_forest_ferns_grow_from_the_ground_and_trunks_are_trees():
    green = [Element("e:fern", "set_dressing", "ferns", asset="plant", count=3),
             Element("e:trunk", "props", "trunks", asset="trunk", count=3)]  # fmt: skip
    made, one = told("forest", "Ferns between the trunks.", green)
    assert {i.asset for i in made.items if i.element == "e:fern"} == {"fern"}
    assert "trunk" not in {i.asset for i in sets.dress(made, one, World(scenes=[one]))}


def test_an_engine_at_the_roadside_is_the_cars_own():
    things = [Element("e:engine", "set_dressing", "engine", asset="engine"),
              Element("e:car", "vehicles", "car", asset="car")]  # fmt: skip
    made, one = told("road", "He bends over the engine.", things)
    items = [*made.items, *sets.dress(made, one, World(scenes=[one]))]
    assert "engine" not in {i.asset for i in items} and any(i.element == "e:car" for i in items)
    assert "engine" in {i.asset for i in told("road", "An engine in the grass.", things[:1])[0].items}


def test_a_car_keeps_its_colour_from_place_to_place_inside_and_out():
    car = Element("vehicle:ford", "vehicles", "old ford", asset="car")
    kinds = ("road", "street", "yard")
    scenes = [Scene(f"s{k}", location=f"loc:{k}", int_ext="EXT", elements=[car]) for k in kinds]
    inside = Scene("in", location="loc:in", int_ext="INT", elements=[car])
    world = World(scenes=[*scenes, inside])
    colours = set()
    for one, kind in zip(scenes, kinds, strict=True):
        made = sets.plan_set(Location(one.location, kind, kind=kind), [one], world)
        items = [i for i in (*made.items, *sets.dress(made, one, world)) if i.element == car.id]
        colours |= {i.params.get("colour") for i in items}
    cabin = sets.plan_set(Location("loc:in", "FORD", kind="vehicle_interior"), [inside], world)
    assert colours == {cabin.params["paint"]} and None not in colours


@pytest.mark.parametrize("kind", ("living_room", "bar", "kitchen"))
def test_furniture_throws_shadows_and_cups_and_pictures_throw_none(kind):
    made = plan(kind)
    pictures = [i for i in made.items if i.asset in ("picture", "poster", "clock", "mirror", "ceiling_lamp", "rug")]
    held = [i for i in made.items if i.element is None and max(i.size) < 0.4]
    assert pictures and held and not any(i.shadow for i in (*pictures, *held))
    stands = [i for i in made.items if i.blocks and i.size[2] > 0.6 and i.location[2] < 0.05]
    assert stands and all(i.shadow for i in stands)


@pytest.mark.parametrize("kind", ("street", "road", "forest", "bridge"))
def test_what_stands_far_off_has_few_faces_and_throws_no_shadow(kind):
    made = plan(kind)
    far = [i for i in made.items if i.params.get("far")]
    assert far and all(math.dist(i.location[:2], made.centre[:2]) > 25 for i in far)
    assert not any(i.shadow for i in made.items if math.dist(i.location[:2], made.centre[:2]) > 20)
    assert any(i.shadow for i in made.items)


def test_a_driver_has_the_wheel_within_reach():
    cabin = sets.plan_set(location("vehicle_interior", name="car"), [scene("vehicle_interior")], World())
    seat = next(m for m in cabin.marks if m.kind == "drive")
    item = next(i for i in cabin.items if i.asset == "dashboard")
    wheel = next(a.location for a in sets.assets.anchors(item, "wheel"))
    assert abs(wheel[0] - seat.location[0]) < 0.05 and 0.4 < seat.location[1] - wheel[1] < 0.6
    assert 0.25 < wheel[2] - seat.location[2] < 0.45


def test_before_a_front_door_people_play_at_it_and_no_fence_stands_beside():
    for seed in SEEDS:
        place = Location(f"loc:yard:{seed}", "Hill house - front door", kind="yard")
        found = sets.plan_set(place, [scene("yard", 2, seed=seed)], World())
        doors = [o.location for o in found.openings if o.kind == "door"]
        assert min(math.dist(d[:2], found.centre[:2]) for d in doors) < 2.6, seed
        fences = [i for i in found.items if i.asset == "fence"]
        assert fences and all(i.location[1] < -6 for i in fences), seed
        assert sets.measure(found)["marks_reachable"] == 1.0, seed


@pytest.mark.parametrize("kind", ["park", "forest", "street"])
def test_in_the_snow_trees_are_bare_and_conifers_white(kind):
    place = location(kind)
    snowy, dry = scene(kind), scene(kind, ident="s2")
    snowy.weather = ["snow"]
    white = sets.plan_set(place, [snowy], World())
    looks = [kit.make(i.asset, i.params, i.seed).shape.materials for i in white.items if i.asset in ("tree", "pine")]
    assert looks and all("snow" in names for names in looks)
    trees = [i for i in white.items if i.asset == "tree"]
    assert not any(m.startswith("leaf") for i in trees for m in kit.make(i.asset, i.params, i.seed).shape.materials)
    assert not white.params["site"].get("tufts")
    mostly_dry = sets.plan_set(place, [snowy, dry, scene(kind, ident="s3")], World())
    assert not any(i.params.get("winter") for i in mostly_dry.items)
