# SPDX-License-Identifier: GPL-3.0-or-later
"""Places of a country and a time: each has what tells it, is sound as every set is, and differs from the plain one."""

import pytest

from backlot.addon.stage import sets
from backlot.addon.stage.sets import facade, local
from backlot.addon.world.schema import Location, Scene, World

TELLING = {
    ("street", "japanese", None): {"vending_machine": 2, "chochin": 1, "wire_pole": 2, "wires": 2},
    ("alley", "japanese", None): {"chochin": 6},
    ("street", "chinese", None): {"lantern_line": 4, "bicycle": 2},
    ("alley", "chinese", None): {"red_lantern": 2, "bicycle": 1},
    ("street", "thai", None): {"tuk_tuk": 1, "spirit_house": 1, "umbrella_stall": 3, "wires": 3},
    ("street", "north_american", None): {"hydrant": 2, "taxi": 2},
    ("street", None, "mid_century"): {"vintage_car": 5, "tram": 1},
    ("street", None, "medieval"): {"well": 1, "trade_sign": 2, "barrel": 2},
    ("village", "korean", "premodern"): {"choga": 6, "jangdokdae": 1, "hanok_wall": 2},
    ("street", None, "near_future"): {"holo_sign": 3, "drone": 4, "pod_car": 2},
    ("tatami_room", None, None): {"tokonoma": 1, "low_meal_table": 1, "floor_cushion": 3},
    ("izakaya", None, None): {"chochin_row": 1, "sake_shelf": 2, "menu_strips": 2, "noren": 1},
    ("shrine_yard", None, None): {"torii": 1, "stone_lantern": 6, "shrine_hall": 1, "guardian_lion": 2},
    ("teahouse", None, None): {"moon_gate": 1, "tea_table": 4, "red_lantern": 4, "tea_shelf": 1},
    ("siheyuan", None, None): {"courtyard_hall": 3, "stone_table": 1, "goldfish_vat": 1},
    ("thai_house", None, None): {"thai_house": 2, "spirit_house": 1, "palm": 3},
    ("wat_yard", None, None): {"wat_hall": 1, "chedi": 2, "temple_bell": 1},
    ("diner", None, None): {"diner_counter": 1, "diner_stool": 6, "booth": 3, "jukebox": 1},
    ("motel_room", None, None): {"motel_bed": 2, "wall_cooler": 1},
    ("saloon", None, None): {"saloon_bar": 1, "card_table": 3, "wanted_poster": 2, "piano": 1},
    ("great_hall", None, None): {"high_seat": 1, "trestle_table": 3, "heraldry": 4, "great_hearth": 1},
    ("bar", None, "medieval"): {"cask_rack": 1, "great_hearth": 1, "trestle_table": 3},
    ("palace_hall", None, None): {"royal_throne": 1, "painted_pillar": 4},
    ("palace_yard", None, None): {"throne_hall": 1, "rank_stone": 8},
    ("jumak", None, None): {"choga": 2, "clay_stove": 1, "inn_pole": 1, "pyeongsang": 2},
    ("kitchen", None, "mid_century"): {"retro_fridge": 1, "retro_stove": 1, "dinette_table": 1, "dinette_chair": 4},
    ("living_room", None, "mid_century"): {"console_tv": 1, "retro_sofa": 2, "boomerang_table": 1, "sunburst_clock": 1},
    ("living_room", None, "near_future"): {"float_sofa": 1, "holo_table": 1, "home_robot": 1, "smart_island": 1},
    ("office", None, "near_future"): {"holo_desk": 4, "holo_table": 1},
}  # fmt: skip
HOUSES = {
    ("street", "japanese", None): {"machiya", "jp_block"},
    ("street", "japanese", "premodern"): {"machiya"},
    ("street", "chinese", None): {"shophouse"},
    ("alley", "chinese", None): {"hutong"},
    ("street", "thai", None): {"thai_shophouse"},
    ("street", None, "medieval"): {"timbered"},
    ("street", "korean", "near_future"): {"tower"},
}
OF_OUR_DAYS = {"car", "van", "vending_machine", "wire_pole", "bicycle", "motorcycle", "lamp_post", "traffic_light"}


def plan(kind, culture=None, era=None, seed=0, cast=3):
    place = Location(f"loc:{kind}:{seed}", kind.replace("_", " "), kind=kind, culture=culture, era=era)
    scene = Scene("s1", location=place.id, present=[f"c{i}" for i in range(cast)])
    return sets.plan_set(place, [scene], World())


def count(of, asset):
    return sum(item.asset == asset for item in of.items)


@pytest.mark.parametrize("where", TELLING)
def test_a_place_has_what_tells_where_and_when_it_is_and_stands_clear(where):
    of = plan(*where)
    assert {a: count(of, a) for a, n in TELLING[where].items() if count(of, a) < n} == {}, of.left_out
    found = sets.measure(of)
    assert found["collision_free"] == found["in_boundary"] == found["opening_clearance"] == 1.0, found
    assert found["marks_reachable"] == 1.0, found


@pytest.mark.parametrize("where", HOUSES)
def test_the_houses_of_a_street_are_of_its_country_and_time_and_have_doors_onto_it(where):
    of = plan(*where)
    rows = of.params["site"]["buildings"]
    assert {b["house"] for b in rows if b.get("house")} == HOUSES[where]
    doors = [o for o in of.openings if o.kind == "door"]
    assert doors and all(any(facade.doors(b) for b in rows) for _ in doors)


@pytest.mark.parametrize(
    "where",
    [
        ("street", "japanese", "premodern"),
        ("street", "chinese", "premodern"),
        ("street", "european", "medieval"),
        ("village", "korean", "premodern"),
        ("street", "north_american", "premodern"),
        ("thai_house", "thai", "premodern"),
    ],
)
def test_nothing_of_our_days_stands_in_a_street_of_long_ago(where):
    assert OF_OUR_DAYS & {item.asset for item in plan(*where).items} <= {"lamp_post"}


def test_a_street_of_the_west_has_earth_wooden_fronts_and_rails_for_horses():
    of = plan("street", "north_american", "premodern")
    assert any("hitching" in item.id for item in of.items)
    assert any(area["material"].startswith("soil") for area in of.params["site"]["areas"])


def test_a_place_of_which_nothing_is_told_is_as_it_was():
    assert local.recipe_of("street", None, None) is None
    assert local.recipe_of("street", "european", "modern") is None
    assert local.recipe_of("korean_apartment", "korean", None) is None


@pytest.mark.parametrize(
    ("culture", "language", "signs"),
    [("japanese", "en", "ja"), ("north_american", "ko", "en"), ("korean", "ko-KR", "ko-KR"), (None, "fr", "fr"),
     ("european", "ko", "en"), ("european", "de", "de"), ("thai", "th", "th")],
)  # fmt: skip
def test_signs_are_in_the_language_of_the_country(culture, language, signs):
    assert local.language_of(culture, language) == signs
