# SPDX-License-Identifier: GPL-3.0-or-later
"""Things of a scene, and the lexicon they come from."""

import pytest

from backlot.addon import breakdown, script
from backlot.addon.breakdown import lexicon
from backlot.addon.world.schema import CATEGORIES


def elements(text):
    found = breakdown.break_down(script.read(("INT. ROOM - DAY\n\n" + text + "\n").encode())).scenes[0].elements
    return {e.id: e for e in found if e.category != "extras"}


@pytest.mark.parametrize(
    ("text", "ident", "asset", "count"),
    [
        ("She opens a battered suitcase.", "prop:suitcase", "suitcase", 1),
        ("Three cars pass.", "vehicle:car", "car", 3),
        ("He drives the police car.", "vehicle:police-car", "police_car", 1),
        ("A coffee table.", "dressing:coffee-table", "coffee_table", 1),
        ("Two knives lie there.", "prop:knife", "knife", 2),
        ("A pair of old boots.", "wardrobe:boot", "boots", 2),
        ("He answers his cell phone.", "prop:phone", "phone", 1),
        ("A DOG barks.", "animal:dog", "dog", 1),
        ("She sits on a bar stool at the bar.", "dressing:bar", "bar_counter", 1),
        ("A half dozen candles.", "prop:candle", "candle", 6),
        ("A siren wails.", "sound:siren", None, 1),
        ("He opens the metal cabinet.", "dressing:metal-cabinet", "metal_cabinet", 1),
        ("She cracks the safe.", "dressing:safe", "safe", 1),
        ("She lifts a jar of brown water.", "prop:jar", "jar", 1),
        ("Two mannequins stand there.", "dressing:mannequin", "mannequin", 2),
        ("A dress form in the corner.", "dressing:dress-form", "mannequin", 1),
        ("A vending machine hums.", "dressing:vending-machine", "vending_machine", 1),
        ("The washing machine shakes.", "dressing:washing-machine", "washing_machine", 1),
        ("They play at the pool table.", "dressing:pool-table", "pool_table", 1),
        ("A grandfather clock ticks.", "dressing:grandfather-clock", "grandfather_clock", 1),
        ("He crushes a beer can.", "prop:beer-can", "beer_can", 1),
        ("She sits at the typewriter.", "prop:typewriter", "typewriter", 1),
        ("A skull on the shelf.", "prop:skull", "skull", 1),
    ],
)
def test_things(text, ident, asset, count):
    found = elements(text)
    assert ident in found, found
    assert (found[ident].asset, found[ident].count) == (asset, count)


@pytest.mark.parametrize(
    ("text", "ident"),
    [
        ("Mara saw him and will leave.", "prop:saw"), ("They watch the door.", "prop:watch"),
        ("The phones ring.", "prop:ring"), ("She rings twice.", "prop:ring"),
        ("They walk to the car park.", "vehicle:car"),
        ("A taxi driver yawns.", "vehicle:taxi"), ("MARA\nThe gun! Where is the gun?", "prop:gun"),
        ("ROSE (30s) nods.", "prop:rose"), ("They enter the bar.", "dressing:bar"),
        ("He shuts the car door.", "vehicle:car"),
    ],
)  # fmt: skip
def test_not_things(text, ident):
    assert ident not in elements(text)


def test_one_entry_with_every_line():
    found = elements(
        "A suitcase.\n\nMARA\nThe suitcase.\n\nShe opens the suitcase.\n\nTHEO\n(lifting the suitcase)\nHeavy."
    )
    assert found["prop:suitcase"].lines == [3, 8, 11]


def test_synonyms_are_one_thing_named_as_written():
    found = elements("A couch. She sits on the sofa.")
    assert [(e.id, e.name) for e in found.values()] == [("dressing:sofa", "couch")]


def test_capitals_point_out_props_and_sounds():
    found = elements("He lifts a RUSTED CONTRAPTION. A loud THUD. He RUNS to the DOOR.")
    assert found["prop:rusted-contraption"].asset is None
    assert "sound:thud" in found and "dressing:door" in found and len(found) == 3


def test_same_id_in_two_scenes():
    found = breakdown.break_down(script.read(b"INT. A - DAY\n\nA suitcase.\n\nINT. B - DAY\n\nThe old suitcase.\n"))
    assert found.scenes[0].elements[0].id == found.scenes[1].elements[0].id


def test_lexicon_is_sound():
    found = lexicon.entries()
    assert len({e.word for e in found.values()}) > 500
    assert {e.category for e in found.values()} <= set(CATEGORIES)
    assert all(e.asset is None or e.asset.replace("_", "").isalpha() for e in found.values())
    assert found["knives"].word == "knife" and found["boxes"].plural


@pytest.mark.parametrize("text", ["The cabinet door swings open.", "He cranes his neck.", "She rose."])
def test_verbs_are_no_things(text):
    assert not {i for i in elements(text) if i.split(":")[1] in ("swing", "rose", "crane")}
    assert "dressing:swing" in elements("A swing hangs from the tree. The swings creak.")
