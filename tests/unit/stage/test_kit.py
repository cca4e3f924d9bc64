# SPDX-License-Identifier: GPL-3.0-or-later
"""The prop kit: every key, true sizes, closed shells, anchors and glows where they belong."""

from collections import Counter, defaultdict

import numpy as np
import pytest

from backlot.addon.errors import InputError
from backlot.addon.stage import kit
from backlot.addon.stage.kit import palette
from backlot.addon.stage.kit.piece import volume

KEYS = """
chair armchair sofa stool bar_stool bench office_chair table dining_table coffee_table side_table desk counter
bar_counter bed nightstand wardrobe dresser bookcase shelf cabinet filing_cabinet locker rug curtain mirror picture
clock plant floor_lamp table_lamp ceiling_lamp candle fireplace tv radio piano coat_rack bin cupboard whiteboard
blackboard noticeboard screen duvet hospital_bed booth podium fridge stove kitchen_counter wall_cupboard kettle pot pan
plate bowl cup mug glass bottle wine_glass knife fork cutting_board coffee_machine microwave toaster bathtub shower
toilet washbasin crate barrel pallet rack ladder toolbox workbench machine pipe_run boiler engine control_panel
generator forklift container hand_truck book books notebook letter paper envelope newspaper map photo photo_frame
pen phone telephone laptop computer monitor tablet camera keys wallet money bag handbag backpack suitcase briefcase
box parcel umbrella cigarette lighter ashtray gun rifle sword hammer wrench rope flashlight lantern torch basket
bucket broom flower bouquet vase food bread cake fruit coin ring necklace watch hat glasses coat scarf guitar violin
ball doll toy wheelchair tray card medal flag sign poster microphone tool syringe pills stretcher cane car taxi
police_car ambulance van truck bus motorcycle bicycle boat ship train helicopter plane tree pine bush rock
vitrine rope_barrier cactus fern parapet
ship_rail life_ring lifeboat cargo_hatch ventilator windlass net_heap thwart sea_buoy laid_oar fish_box cairn crag
trail_sign snow_mound snow_log football_goal grandstand floodlight corner_flag advert_board scoreboard training_cone
team_bench football ruin_wall ruin_arch ruin_gable ruin_column column_drum rubble fallen_stone barbed_wire tank_trap
blasted_tree tank_wreck field_gun steel_helmet
park_bench lamp_post traffic_light hydrant fence railing bollard mailbox phone_booth market_stall fountain statue
tent campfire crane water_tank ac_unit antenna vent satellite_dish dumpster sandbags gravestone well log grass door
window gate dog cat horse bird stand_in sink door_frame door_leaf hedge flower_bed flower_arch string_lights light_pole
bunting petals garland rail_fence board_fence cart apple orange peach pear lemon tomato banana loaf cheese pumpkin
sandwich tractor hay_bale hay hay_loft shovel rake pitchfork axe crowbar fishing_rod oar net drum trumpet accordion
cello headphones cow sheep duck chicken skateboard baby_carriage swing sled balloon kite easel barbecue binoculars
handcuffs cage trunk blanket pillow teapot jug coffin altar drip_stand patient_monitor bed_curtain ceiling_panel
clipboard drive ticket guard_booth trolley stone_steps mannequin clothes_rail standing_mirror folded_shelf glass_case
ware_shelf flower_bucket tool_board meat_rail barber_chair metal_cabinet safe vending_machine washing_machine copier
slot_machine grandfather_clock pool_table sewing_machine typewriter globe jar can skull gondola end_shelf chiller
drinks_fridge ice_chest tobacco_shelf magazine_rack cash_register checkout shopping_trolley aisle_sign produce_stand
food_warmer stalagmite stalactite bulkhead_lamp sos_box dance_floor dj_booth speaker_stack mirror_ball light_rig
led_wall buddha shrine_altar offering_table prayer_cushion painted_pillar altar_painting temple_bell temple_drum
hanok hanok_wall hanok_gate onggi jangdokdae step_stone maru soban low_meal_table floor_cushion floor_mattress
folding_screen bandaji nong moon_jar paper_lamp candle_stand scroll_picture pyeongsang kimchi_fridge gas_range tv_stand
shoe_cabinet shoes_row gaming_desk gaming_chair karaoke_screen tambourine drying_rack washing_line
roof_tank planter_box rooftop_house tent_roof tent_side tent_pole food_cart plastic_stool drum_table soju_bottle
market_shop banner_sign door_phone standing_aircon rice_cooker noodle_cup study_bed study_desk hanging_clothes
mini_fridge paper_wall umbrella_stand floor_tiles entrance_step neon_tube drinks_fridge microphone_stand
spear shield bow arrow grenade machine_gun cannon bat racket golf_club skis surfboard treadmill punching_bag flute harp
saxophone keyboard cello_case janggu saw drill pliers screwdriver chainsaw soup noodles pizza burger egg fish tank
bulldozer fire_engine tuk_tuk spaceship telephone_pole manhole_cover bus_stop dentist_chair defibrillator crib
chandelier jige
""".split()  # noqa: SIM905

# Real-world ranges in metres, (low, high) of x, y and z; None is not judged.
SIZES = {
    "chair": ((0.38, 0.55), (0.40, 0.60), (0.75, 1.05)), "sofa": ((1.5, 2.4), (0.75, 1.05), (0.7, 0.95)),
    "armchair": ((0.7, 1.0), (0.7, 1.0), (0.7, 1.05)), "table": ((0.9, 1.8), (0.7, 1.0), (0.70, 0.78)),
    "dining_table": ((1.6, 2.4), (0.8, 1.1), (0.70, 0.78)), "coffee_table": ((0.8, 1.3), (0.45, 0.75), (0.35, 0.48)),
    "desk": ((1.2, 1.8), (0.6, 0.9), (0.70, 0.80)), "bar_counter": ((1.8, 4.0), (0.5, 0.9), (1.05, 1.18)),
    "bed": ((1.4, 1.9), (1.95, 2.25), (0.8, 1.3)), "wardrobe": ((0.9, 1.6), (0.5, 0.75), (1.8, 2.2)),
    "bookcase": ((0.7, 1.2), (0.25, 0.4), (1.7, 2.2)), "fridge": ((0.55, 0.75), (0.55, 0.8), (1.5, 1.95)),
    "stove": ((0.5, 0.7), (0.55, 0.75), (0.85, 1.15)), "kitchen_counter": ((1.2, 2.5), (0.55, 0.7), (0.85, 1.05)),
    "toilet": ((0.33, 0.45), (0.6, 0.75), (0.7, 0.9)), "bathtub": ((1.5, 1.8), (0.65, 0.85), (0.5, 0.85)),
    "washbasin": ((0.45, 0.7), (0.35, 0.55), (0.8, 1.1)), "piano": ((1.4, 1.6), (0.55, 0.75), (1.0, 1.35)),
    "floor_lamp": ((0.3, 0.5), (0.3, 0.5), (1.4, 1.8)), "tv": ((1.0, 1.6), None, (1.0, 1.3)),
    "filing_cabinet": ((0.4, 0.55), (0.55, 0.75), (1.2, 1.45)), "ladder": ((0.4, 0.7), None, (1.6, 2.2)),
    "barrel": ((0.5, 0.7), (0.5, 0.7), (0.8, 1.0)), "pallet": ((1.15, 1.25), (0.75, 0.85), (0.12, 0.17)),
    "container": ((2.4, 2.5), (6.0, 6.15), (2.5, 2.7)), "forklift": ((1.0, 1.4), (2.5, 3.6), (1.9, 2.4)),
    "cup": ((0.1, 0.18), (0.1, 0.18), (0.05, 0.10)), "mug": ((0.1, 0.14), (0.07, 0.1), (0.08, 0.11)),
    "bottle": ((0.06, 0.09), (0.06, 0.09), (0.25, 0.34)), "plate": ((0.22, 0.3), (0.22, 0.3), (0.01, 0.04)),
    "wine_glass": ((0.06, 0.1), (0.06, 0.1), (0.16, 0.25)), "book": ((0.1, 0.2), (0.18, 0.3), (0.01, 0.06)),
    "letter": ((0.13, 0.22), (0.18, 0.3), (0.0, 0.03)), "phone": ((0.06, 0.08), (0.13, 0.17), (0.005, 0.02)),
    "laptop": ((0.3, 0.4), (0.2, 0.4), (0.2, 0.3)), "suitcase": ((0.5, 0.8), (0.15, 0.3), (0.4, 0.6)),
    "gun": ((0.1, 0.18), (0.15, 0.24), (0.02, 0.05)), "rifle": ((0.1, 0.3), (0.9, 1.3), (0.03, 0.1)),
    "sword": (None, (0.8, 1.2), None), "guitar": ((0.33, 0.42), (0.9, 1.1), (0.08, 0.16)),
    "violin": (None, (0.55, 0.8), None), "coin": ((0.02, 0.04), (0.02, 0.04), (0.001, 0.006)),
    "hat": ((0.22, 0.34), (0.25, 0.4), (0.09, 0.16)), "cigarette": (None, (0.07, 0.1), None),
    "car": ((1.7, 2.2), (4.2, 4.9), (1.35, 1.6)), "taxi": ((1.7, 2.2), (4.2, 4.9), (1.4, 1.8)),
    "van": ((1.8, 2.4), (4.8, 5.8), (1.9, 2.6)), "truck": ((2.3, 3.0), (6.0, 9.0), (2.8, 4.0)),
    "bus": ((2.4, 3.1), (10.0, 13.0), (2.8, 3.5)), "motorcycle": ((0.6, 1.0), (1.9, 2.4), (1.0, 1.35)),
    "bicycle": ((0.5, 0.75), (1.6, 1.9), (0.95, 1.2)), "train": ((2.6, 3.2), (15, 26), (3.4, 4.3)),
    "lamp_post": (None, None, (3.2, 6.0)), "park_bench": ((1.4, 2.2), (0.5, 0.8), (0.75, 1.0)),
    "cactus": ((0.7, 1.6), None, (2.0, 3.4)), "parapet": ((2.2, 2.6), (0.3, 0.5), (0.9, 1.15)),
    "fern": ((0.7, 1.4), (0.7, 1.4), (0.4, 0.8)),
    "phone_booth": ((0.8, 1.2), (0.8, 1.2), (2.2, 2.8)), "hydrant": (None, None, (0.5, 0.95)),
    "tree": (None, None, (4.0, 9.0)), "pine": (None, None, (5.0, 10.0)), "gravestone": ((0.4, 0.8), None, (0.7, 1.3)),
    "apple": ((0.06, 0.11), (0.06, 0.1), (0.06, 0.1)), "peach": ((0.06, 0.1), (0.06, 0.1), (0.06, 0.1)),
    "banana": ((0.14, 0.22), None, None), "tractor": ((1.8, 2.5), (3.2, 4.5), (2.3, 3.0)),
    "trunk": ((0.75, 1.0), (0.4, 0.6), (0.45, 0.65)), "cow": ((0.5, 0.9), (2.2, 2.9), (1.4, 1.8)),
    "clipboard": ((0.2, 0.26), (0.28, 0.36), None), "flower_arch": (None, None, (2.4, 3.0)),
    "drive": ((0.01, 0.03), (0.05, 0.09), None), "drip_stand": (None, None, (1.7, 2.0)),
    "dog": ((0.2, 0.5), (0.8, 1.3), (0.5, 0.95)), "cat": ((0.12, 0.25), (0.4, 0.7), (0.3, 0.6)),
    "mannequin": ((0.45, 0.7), (0.35, 0.7), (1.7, 1.9)), "clothes_rail": ((1.2, 1.8), None, (1.5, 1.9)),
    "standing_mirror": ((0.6, 0.9), None, (1.6, 2.0)), "barber_chair": ((0.55, 0.8), (0.7, 1.0), (1.0, 1.3)),
    "glass_case": ((1.5, 2.2), (0.5, 0.75), (0.95, 1.1)),
    "gondola": ((2.2, 2.6), (0.8, 1.0), (1.3, 1.7)), "shopping_trolley": ((0.5, 0.65), (0.8, 1.1), (0.95, 1.1)),
    "checkout": ((0.6, 1.0), (2.2, 3.0), None), "drinks_fridge": (None, (0.6, 0.85), (1.9, 2.3)),
    "cash_register": ((0.3, 0.5), (0.3, 0.45), (0.3, 0.5)), "dj_booth": ((2.0, 3.0), (0.8, 1.1), (1.1, 1.5)),
    "speaker_stack": ((0.6, 0.9), (0.6, 0.9), (1.9, 2.4)), "buddha": ((1.2, 1.6), (1.0, 1.4), (2.0, 2.5)),
    "prayer_cushion": ((0.5, 0.7), (0.5, 0.7), (0.06, 0.12)), "temple_bell": (None, None, (1.6, 2.1)),
    "spear": ((1.9, 2.3), None, None), "shield": ((0.5, 0.6), (0.7, 0.85), None), "bow": ((1.4, 1.8), None, None),
    "grenade": ((0.08, 0.13), (0.05, 0.08), (0.05, 0.1)), "bat": ((0.7, 0.95), None, None),
    "skis": (None, (1.6, 2.0), None), "surfboard": ((0.45, 0.6), (1.8, 2.2), None), "harp": (None, None, (1.7, 1.9)),
    "cello_case": (None, None, (1.25, 1.45)), "janggu": ((0.65, 0.8), (0.35, 0.5), (0.35, 0.5)),
    "pizza": ((0.3, 0.45), (0.3, 0.45), None), "burger": ((0.1, 0.14), None, (0.08, 0.12)),
    "fish": ((0.25, 0.4), None, None), "tank": ((3.0, 3.8), (7.5, 9.7), (2.2, 3.6)),
    "bulldozer": ((2.6, 3.4), (3.5, 6.0), (2.6, 3.2)), "fire_engine": ((2.3, 3.0), (6.5, 8.5), (2.7, 3.6)),
    "tuk_tuk": ((1.2, 1.5), (2.4, 3.2), (1.7, 2.0)), "spaceship": ((9.0, 12.5), (13.0, 16.0), (4.0, 5.0)),
    "telephone_pole": (None, None, (7.0, 9.0)), "bus_stop": ((3.0, 4.5), (1.2, 2.0), (2.4, 3.0)),
    "crib": ((1.1, 1.4), (0.6, 0.8), (0.85, 1.1)), "treadmill": (None, (1.5, 2.0), (1.1, 1.4)),
    "horse": ((0.5, 0.9), (2.2, 3.0), (1.9, 2.4)), "door": ((0.9, 1.2), None, (2.0, 2.3)),
}  # fmt: skip

BUDGET = 9500  # triangles of the largest vehicles
SMALL = 2600  # of a thing that is held
LUSH = {"bouquet", "vase", "horse"}


def shells(shape):
    """Faces grouped by connected shell."""
    parent = list(range(len(shape.vertices)))

    def root(i):
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    for face in shape.faces:
        first = root(face[0])
        for i in face[1:]:
            parent[root(i)] = first
    groups = defaultdict(list)
    for face in shape.faces:
        groups[root(face[0])].append(face)
    return groups.values()


def test_every_key_has_a_maker():
    assert [key for key in KEYS if not kit.known(key)] == []


@pytest.mark.parametrize("key", KEYS)
def test_shells_are_closed_and_face_outwards(key):
    shape = kit.make(key).shape
    vertices = shape.vertices
    assert np.isfinite(vertices).all()
    for shell in shells(shape):
        edges = Counter((face[i - 1], face[i]) for face in shell for i in range(len(face)))
        assert all(n == 1 and edges[b, a] == 1 for (a, b), n in edges.items()), vertices[shell[0][0]]
        assert volume(vertices, shell) > 0, vertices[shell[0][0]]


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("seed", (0, 5))
def test_stands_on_the_floor_in_the_middle_within_budget(key, seed):
    made = kit.make(key, None, seed)
    low, high = made.shape.bounds()
    assert np.allclose(made.size, high - low, atol=1e-3)
    if made.mount in ("floor", "surface", "hand"):
        assert abs(low[2]) < 1e-6
    elif made.mount == "ceiling":
        assert high[2] <= 0.01
    if key not in ("door_leaf", "flag"):
        assert np.abs((low + high)[:2] / 2).max() < (1e-6 if made.mount == "floor" else 0.12)
    assert 20 <= made.triangles <= BUDGET
    if made.mount == "hand" and key not in LUSH:
        assert made.triangles <= SMALL
    assert len(made.shape.faces) == len(made.shape.face_materials)
    for name in made.shape.materials:
        assert palette.resolve(name)


@pytest.mark.parametrize("key", sorted(SIZES))
@pytest.mark.parametrize("seed", (0, 1, 4))
def test_true_size(key, seed):
    for length, span in zip(kit.size(key, None, seed), SIZES[key]):
        assert span is None or span[0] <= length <= span[1], (key, kit.size(key, None, seed))


@pytest.mark.parametrize("key", KEYS)
def test_anchors_and_glows_lie_at_the_thing(key):
    made = kit.make(key)
    low, high = made.shape.bounds()
    for anchor in made.anchors:
        reach = 1.0 if anchor.kind in ("stand", "door") else 0.02
        assert (np.array(anchor.location) >= low - reach - (0, 0, 1e-6)).all(), anchor
        assert (np.array(anchor.location) <= high + reach).all(), anchor
        assert anchor.kind in ("seat", "surface", "stand", "lie", "grip", "door", "wheel")
    for glow in made.glows:
        assert (np.array(glow.location) >= low - 0.05).all() and (np.array(glow.location) <= high + 0.05).all(), glow
        assert glow.kind in ("lamp", "window", "screen", "street_lamp", "fire", "sign", "headlight", "taillight")


def kinds(key, params=None):
    return Counter(a.kind for a in kit.make(key, params).anchors)


def test_people_find_their_places():
    for key in ("chair", "office_chair", "sofa", "armchair", "bench", "booth", "stool", "park_bench", "wheelchair"):
        for anchor in kit.make(key).anchors:
            if anchor.kind == "seat":
                assert 0.40 <= anchor.location[2] <= 0.50, key
    assert kinds("sofa")["seat"] == 3
    assert kinds("bench", {"size": (2.5, 0.4, 0.45)})["seat"] > kinds("bench")["seat"] >= 2
    assert kinds("car")["seat"] == 5 and kinds("car")["wheel"] == 1 and kinds("car")["door"] == 4
    assert kinds("bed")["lie"] == 1
    yaws = {round(abs(a.yaw), 2) for a in kit.make("bar_counter").anchors if a.kind == "stand"}
    assert yaws == {0.0, 3.14}
    for key in ("stove", "sink", "machine", "control_panel", "phone_booth", "market_stall"):
        assert kinds(key)["stand"] >= 1, key
    for key in ("table", "desk", "counter", "nightstand", "kitchen_counter"):
        top = next(a for a in kit.make(key).anchors if a.kind == "surface")
        assert top.location[2] == pytest.approx(kit.size(key)[2], abs=0.11) and min(top.size) > 0.2


def test_the_driver_sits_at_the_wheel():
    made = kit.make("car")
    wheel = next(a for a in made.anchors if a.kind == "wheel")
    seats = [a for a in made.anchors if a.kind == "seat"]
    nearest = min(seats, key=lambda a: np.hypot(a.location[0] - wheel.location[0], a.location[1] - wheel.location[1]))
    assert abs(nearest.location[0] - wheel.location[0]) < 0.05 and nearest.location[1] > wheel.location[1]
    right = next(a for a in kit.make("car", {"drive": "right"}).anchors if a.kind == "wheel")
    assert right.location[0] == pytest.approx(-wheel.location[0])


def test_what_shines_says_so():
    for key in ("floor_lamp", "table_lamp", "ceiling_lamp", "tv", "lamp_post", "traffic_light", "fireplace", "window",
                "car", "monitor", "candle", "control_panel", "bus"):  # fmt: skip
        assert kit.make(key).glows, key
    assert any(palette.resolve(name).glow for name in kit.make("lamp_post").shape.materials)


@pytest.mark.parametrize("key", [k for k in KEYS if kit.make(k).grip])
def test_held_things_have_their_grip_at_the_origin(key):
    made = kit.make(key, {"held": True})
    assert made.grip == (0, 0, 0) and made.hold in ("upright", "point", "hang", "flat")
    low, high = made.shape.bounds()
    assert (low < 0.03).all() and (high > -0.03).all()
    if made.hold == "hang":
        assert abs(low[2]) > high[2]
    if made.hold == "point":
        assert abs(low[1]) >= high[1] * 0.5


def test_size_parameter_is_kept():
    for key, size in (("table", (2.2, 1.0, 0.8)), ("crate", (1.2, 1.0, 0.9)), ("kitchen_counter", (3.0, 0.65, 0.92)),
                      ("stand_in", (0.3, 0.2, 1.4))):  # fmt: skip
        assert kit.size(key, {"size": size}) == pytest.approx(size, abs=0.11)
    assert kit.size("fence", {"size": (5.0, 0.1, 1.4)})[0] == pytest.approx(5.0, abs=0.05)


def test_variants_differ_and_repeat():
    first, again, other = kit.make("bookcase", None, 2), kit.make("bookcase", None, 2), kit.make("bookcase", None, 3)
    assert first is again
    assert first.shape.materials != other.shape.materials
    kit._make.cache_clear()
    fresh = kit.make("bookcase", None, 2)
    assert np.array_equal(fresh.shape.vertices, first.shape.vertices) and fresh.shape.faces == first.shape.faces
    assert kit.make("tree", None, 1).shape is kit.make("tree", None, 1 + kit.VARIANTS).shape
    assert len({kit.make("car", None, s).shape.materials[0] for s in range(6)}) >= 5


def test_colour_parameter():
    assert "carpaint#123456" in kit.make("car", {"colour": "#123456"}).shape.materials


@pytest.mark.parametrize("key", KEYS)
def test_the_colour_asked_for_is_seen(key):
    shape = kit.make(key, {"colour": "#123456"}).shape
    vertices, areas = shape.vertices, [0.0] * len(shape.materials)
    for face, number in zip(shape.faces, shape.face_materials):
        corners = vertices[list(face)]
        areas[number] += np.linalg.norm(np.cross(corners[1:-1] - corners[0], corners[2:] - corners[0]).sum(0))
    share = sum(a for a, name in zip(areas, shape.materials) if name.endswith("#123456")) / sum(areas)
    assert share > 0.05, share


def test_trays_are_laden_boxes_open_and_letters_tied():
    tray, laden = kit.make("tray"), kit.make("tray", {"load": "wine_glass"})
    assert laden.size[2] > tray.size[2] + 0.12 and "liquid#d9b04a" in laden.shape.materials
    assert kit.make("letter", {"count": 5}).size[2] > 3 * kit.make("letter").size[2]
    for key in ("trunk", "box"):
        top = lambda params: next(a for a in kit.make(key, params).anchors if a.kind == "surface").location[2]  # noqa: B023, E731
        extra = {"wooden": True} if key == "box" else {}
        assert top({**extra, "open": 1.0}) < top(extra) - 0.08, key
    assert kit.size("dog", {"pose": "lie"})[2] < 0.5 * kit.size("dog")[2]
    assert kit.size("cake", {"slice": True})[0] < kit.size("cake")[0]


def test_what_lies_on_a_desk_faces_the_sitter():
    top = next(a for a in kit.make("desk").anchors if a.kind == "surface")
    stand = next(a for a in kit.make("desk").anchors if a.kind == "stand")
    assert stand.location[1] > 0
    assert abs(top.yaw) == pytest.approx(np.pi)
    assert any(g.kind == "taillight" for g in kit.make("car").glows)


def test_stalls_sell_what_they_are_told_to():
    looks = {tuple(sorted(kit.make("market_stall", {"goods": g}).shape.materials)) for g in kit.market.WARES}
    assert len(looks) == len(kit.market.WARES)


def test_unknown_things_get_a_labelled_stand_in():
    assert not kit.known("flux_capacitor")
    assert kit.make("flux_capacitor").label == "flux capacitor"
    made = kit.make("flux_capacitor", {"label": "시간 여행 장치", "size": (0.4, 0.3, 0.2)})
    assert made.label == "시간 여행 장치" and made.size[0] == pytest.approx(0.4)
    front = made.labels[0]
    assert front.location[1] < -0.15 and front.size[0] < 0.4 and front.size[1] < 0.2


def test_open_door_reaches_into_the_room():
    shut, wide = kit.make("door"), kit.make("door", {"open": 1.0})
    assert wide.size[1] > shut.size[1] + 0.6
    leaf = kit.make("door_leaf", {"size": (0.8, 0.04, 2.0)})
    low, high = leaf.shape.bounds()
    assert abs(low[0]) < 0.01 and high[0] == pytest.approx(0.8, abs=0.01)


def test_palette():
    assert palette.resolve("fabric#ffffff").colour == pytest.approx((1, 1, 1))
    assert palette.resolve("fabric#ffffff").roughness == palette.MATERIALS["fabric"].roughness
    assert palette.MATERIALS["glass"].alpha == 0.25
    assert sum(palette.MATERIALS["trim"].colour) > 2 * sum(palette.MATERIALS["wainscot"].colour)
    for bad in ("velvet_of_dreams", "fabric#12", "fabric#zzzzzz"):
        with pytest.raises(InputError):
            palette.resolve(bad)


@pytest.mark.parametrize("key", ("car", "van", "bus", "truck", "taxi", "tree", "bush", "rock", "phone_booth", "bench"))
def test_seen_from_afar_a_thing_has_its_size_and_fewer_faces(key):
    near, far = (kit.make(key, params, 3) for params in ({}, {"far": True}))
    assert len(far.shape.faces) < 0.6 * len(near.shape.faces)
    assert np.allclose(near.size, far.size, atol=0.15 * max(near.size))
    assert abs(far.shape.bounds()[0][2]) < 1e-6
    assert [a.kind for a in far.anchors] == [a.kind for a in near.anchors] and len(far.glows) == len(near.glows)
    for shell in shells(far.shape):
        assert volume(far.shape.vertices, shell) > 0


@pytest.mark.parametrize("key", KEYS)
def test_every_thing_can_be_made_for_afar(key):
    made = kit.make(key, {"far": True}, 1)
    assert 1 <= made.triangles <= kit.make(key, None, 1).triangles


@pytest.mark.parametrize("wares", ["toys", "electronics", "antiques", "bread", "hardware", "toiletries"])
def test_shelves_hold_the_wares_that_they_are_told_to(wares):
    made = kit.make("ware_shelf", {"wares": wares})
    others = [kit.make("ware_shelf", {"wares": w}) for w in ("toys", "bread") if w != wares]
    assert all(made.shape.materials != other.shape.materials for other in others)
    assert 500 < made.triangles <= BUDGET


def test_a_mannequin_wears_what_it_is_told_to():
    gown, dress, bare = (kit.make("mannequin", {"wear": w}) for w in ("gown", "dress", "none"))
    assert gown.size[0] > dress.size[0] > bare.size[0]
    assert not any(m.startswith("fabric") for m in bare.shape.materials)
