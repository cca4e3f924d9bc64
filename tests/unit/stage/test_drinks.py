# SPDX-License-Identifier: GPL-3.0-or-later
"""Beer is a beer's bottle, can or glass, in any language, and drawn once."""

import pytest

from backlot.addon import breakdown, script
from backlot.addon.stage import kit, sets

ROOM = "INT. KITCHEN - NIGHT\n\n{}\n\nLOU\nCheers.\n"
DRINKS = ("bottle", "can", "glass", "mug", "wine_glass", "beer_bottle", "beer_can", "beer_glass")


def brought(text):
    world = breakdown.break_down(script.read(text.encode()))
    scene = world.scenes[0]
    found = sets.plan_set(world.locations[-1], world.scenes, world)
    return sorted(i.asset for i in sets.dress(found, scene, world) if i.asset in DRINKS and i.element)


@pytest.mark.parametrize(
    "told, wanted",
    [
        ("LOU (40) drinks a beer.", ["beer_glass"]),
        ("LOU (40) puts a pint of lager on the table.", ["beer_glass"]),
        ("LOU (40) opens a can of beer.", ["beer_can"]),
        ("LOU (40) holds a beer bottle.", ["beer_bottle"]),
        (
            "LOU (40) comes in with two bottles of beer. Lou opens a bottle. Beer spills.",
            ["beer_bottle", "beer_bottle"],
        ),
        ("LOU (40) opens a bottle of wine.", ["bottle"]),
        ("LOU (40) drinks from a bottle of water.", ["bottle"]),
        ("LOU (40) drinks a soda can empty.", ["can"]),
    ],
)
def test_beer_is_drawn_as_what_it_is_drunk_from(told, wanted):
    assert brought(ROOM.format(told)) == wanted


def test_beer_in_other_languages():
    german = (
        "INT. KÜCHE - NACHT\n\nDie Küche ist dunkel und still. LOU (40) {}. Er sieht sie an.\n\nLOU\nDas ist gut.\n"
    )
    assert brought(german.format("trinkt ein Bier")) == ["beer_glass"]
    assert brought(german.format("öffnet eine Bierflasche")) == ["beer_bottle"]
    assert brought("S#1. 부엌 (밤)\n\n민수(40)가 캔맥주를 마신다.\n\n민수\n건배.\n") == ["beer_can"]


def test_a_beer_bottle_is_smaller_than_one_of_wine_and_all_can_be_held():
    assert kit.size("beer_bottle")[2] < kit.size("bottle")[2] - 0.05
    for asset in ("beer_bottle", "beer_can", "beer_glass"):
        for seed in range(3):
            made = kit.make(asset, {}, seed)
            assert made.grip is not None and 0.1 < made.size[2] < 0.25
