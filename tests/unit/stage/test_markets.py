# SPDX-License-Identifier: GPL-3.0-or-later
"""Markets after dark: lanterns over the aisle, lit stalls, food that is cooked in the street."""

import pytest

from backlot.addon import breakdown, script
from backlot.addon.stage import kit, sets
from backlot.addon.stage.atmosphere import lamps
from backlot.addon.stage.blocking import block
from backlot.addon.world.schema import Location, Scene, World


def plan(heading, time, seed=0, kind="market"):
    place = Location(f"loc:{heading}:{seed}", heading, kind=kind)
    scenes = [Scene("s1", heading=f"EXT. {heading} - {time}", location=place.id, time=time, present=["a", "b"])]
    return sets.plan_set(place, scenes, World())


def of(found, asset):
    return [i for i in found.items if i.asset == asset]


@pytest.mark.parametrize("time", ["DUSK", "NIGHT"])
def test_a_market_is_lit_when_it_is_dark(time):
    for seed in range(3):
        found = plan("MARKET SQUARE", time, seed)
        assert len(of(found, "lantern_string")) >= 7 and not of(found, "bunting")
        assert all(i.params["lit"] for i in of(found, "market_stall"))
        measured = sets.measure(found)
        assert measured["collision_free"] == measured["marks_reachable"] == measured["in_boundary"] == 1.0
        assert all(i.location[2] - i.size[2] > 2.3 for i in of(found, "lantern_string")), "over everybody's head"


def test_by_day_there_are_pennants_and_no_bulbs():
    found = plan("MARKET SQUARE", "DAY")
    assert of(found, "bunting") and not of(found, "lantern_string")
    assert not any(i.params["lit"] for i in of(found, "market_stall"))


@pytest.mark.parametrize(
    "heading, kind", [("NIGHT MARKET", "market"), ("야시장", "market"), ("포장마차", "open_ground"), ("夜市", "market")]
)
def test_where_people_eat_in_the_street_stalls_cook_and_there_are_tables(heading, kind):
    found = plan(heading, "NIGHT", kind=kind)
    goods = [i.params["goods"] for i in of(found, "market_stall")]
    assert goods.count("food") >= 4
    tables = of(found, "table")
    assert len(tables) == 2 and len(of(found, "stool")) >= 6
    assert sum(m.kind == "seat" for m in found.marks) >= 6


def test_only_food_stalls_steam_and_only_lit_ones_shine():
    def looks(**params):
        made = kit.make("market_stall", params)
        return {name.partition("#")[0] for name in made.shape.materials}, made.glows

    materials, glows = looks(goods="food", lit=True)
    assert {"steam", "bulb", "neon"} <= materials and {g.kind for g in glows} == {"street_lamp"}
    materials, glows = looks(goods="bread")
    assert not {"steam", "bulb", "neon"} & materials and not glows


def test_lanterns_shine_in_colours_of_their_own():
    colours = [name for name in kit.make("lantern_string").shape.materials if name.startswith("neon")]
    assert len(colours) >= 4 and all(lamps.kind_of(name) == "sign" for name in colours)
    assert lamps.kind_of("wood#aabbcc") is None


def test_the_lanterns_that_the_script_names_hang_over_the_stalls_and_one_in_a_hand_stays_there():
    text = (
        "EXT. BAZAAR - DAY\n\nRed lanterns hang over the stalls. TAMA (30) buys bread.\n\nTAMA\nTwo.\n\n"
        "EXT. FLEA MARKET - NIGHT\n\nTAMA carries a lantern between the stalls.\n\nTAMA\nThis one.\n"
    )
    world = breakdown.break_down(script.read(text.encode()))
    first, second = world.scenes
    found = [sets.plan_set(next(p for p in world.locations if p.id == s.location), [s], world) for s in world.scenes]
    lantern = next(e for e in first.elements if e.asset == "lantern")
    assert any(i.element == lantern.id for i in of(found[0], "lantern_string"))
    assert not [i for i in sets.dress(found[0], first, world) if i.asset == "lantern"]
    items = sets.dress(found[1], second, world)
    held = [i.id for i in items if i.asset == "lantern"]
    assert len(held) == 1
    assert [c.item for c in block(second, world, found[1], items).carries] == held


def test_a_bicycle_that_the_script_names_is_between_the_stalls():
    text = "EXT. MARKET - DAY\n\nINA (30) pushes a bicycle through the crowd.\n\nINA\nMind your feet.\n"
    world = breakdown.break_down(script.read(text.encode()))
    found = sets.plan_set(world.locations[-1], world.scenes, world)
    bicycle = of(found, "bicycle")
    assert len(bicycle) == 1 and abs(bicycle[0].location[1]) < 2.3
    track = block(world.scenes[0], world, found, sets.dress(found, world.scenes[0], world)).tracks[0]
    assert all(abs(act.location[1]) < 3.0 for act in track.acts)
