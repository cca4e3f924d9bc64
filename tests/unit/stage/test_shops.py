# SPDX-License-Identifier: GPL-3.0-or-later
"""Shops and museums: what stands in them tells what they are for."""

import pytest

from backlot.addon import breakdown, script
from backlot.addon.breakdown import places
from backlot.addon.stage import sets
from backlot.addon.world.schema import Location, Scene, World


def plan(heading, seed, kind="shop"):
    place = Location(f"loc:{heading}:{seed}", heading, kind=kind)
    scenes = [Scene("s1", heading=f"INT. {heading} - DAY", location=place.id, present=["a", "b", "c"])]
    return sets.plan_set(place, scenes, World())


@pytest.mark.parametrize(
    "heading, wanted",
    [
        ("WEDDING DRESS SHOP", {"clothes_rail": 3, "mannequin": 3, "standing_mirror": 1}),
        ("RITA'S BOUTIQUE", {"clothes_rail": 3, "mannequin": 2, "folded_shelf": 1}),
        ("OLD TAILOR SHOP", {"mannequin": 2, "standing_mirror": 1}),
        ("SECOND-HAND BOOKSTORE", {"bookcase": 6}),
        ("FLOWER SHOP", {"flower_bucket": 8}),
        ("HARDWARE STORE", {"ware_shelf": 4, "tool_board": 1}),
        ("JEWELLER'S", {"glass_case": 3}),
        ("TOY SHOP", {"ware_shelf": 5}),
        ("PHONE SHOP", {"glass_case": 2, "ware_shelf": 4}),
        ("ANTIQUE SHOP", {"ware_shelf": 2, "dresser": 1}),
        ("BUTCHER'S", {"meat_rail": 1, "glass_case": 1}),
        ("HAIR SALON", {"barber_chair": 3, "mirror": 3}),
        ("FRISEUR", {"barber_chair": 3}),
        ("꽃집", {"flower_bucket": 8}),
    ],
)
def test_a_shop_shows_what_it_sells(heading, wanted):
    for seed in range(3):
        found = plan(heading, seed)
        for asset, least in wanted.items():
            assert sum(i.asset == asset for i in found.items) >= least, (seed, asset)
        assert sum("counter" in i.id for i in found.items) == 1
        measured = sets.measure(found)
        assert measured["collision_free"] == measured["opening_clearance"] == measured["marks_reachable"] == 1.0
        assert sum(m.kind == "stand" for m in found.marks) >= 5
        assert any(m.kind == "work" or "counter" in (m.item or "") for m in found.marks)


def test_a_bakery_sells_bread_and_a_cafe_stays_one():
    assert sum(i.asset == "ware_shelf" for i in plan("BAKERY", 0, "cafe").items) >= 4
    assert not any(i.asset == "ware_shelf" for i in plan("CORNER CAFE", 0, "cafe").items)
    assert not any(i.asset == "clothes_rail" for i in plan("GROCERY STORE", 0).items)


@pytest.mark.parametrize("name", ["TAILOR'S", "BARBER", "JEWELLER'S", "BRIDAL SALON", "TOYSHOP", "WATCHMAKER"])
def test_shops_are_known_by_their_trade(name):
    assert places.kind_of([name], "INT") == "shop"


@pytest.mark.parametrize("heading", ["CITY MUSEUM - GALLERY", "ART GALLERY", "국립박물관 전시실", "MUSÉE"])
def test_a_museum_shows_paintings_and_vitrines(heading):
    for seed in range(3):
        found = plan(heading, seed, "room")
        count = {asset: sum(i.asset == asset for i in found.items) for asset in ("picture", "vitrine", "statue")}
        assert count["picture"] >= 6 and count["vitrine"] >= 2 and count["statue"] == 1
        measured = sets.measure(found)
        assert measured["collision_free"] == measured["opening_clearance"] == measured["marks_reachable"] == 1.0


def test_the_glass_case_is_named_as_the_case():
    text = "INT. MUSEUM - DAY\n\nA bird of gold stands in a glass case. Nico looks at it.\n\nThe case is empty.\n"
    things = breakdown.break_down(script.read(text.encode())).scenes[0].elements
    assert [e.asset for e in things if "case" in e.name] == ["vitrine"]
