# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing that the script names is lost without a word: what found no room, what a labelled box stands for."""

from backlot.addon import film
from backlot.addon.progress import run
from backlot.addon.stage.staged import staged_scenes

NAMES = """chair table sofa desk bench bed wardrobe dresser bookcase piano cabinet locker stove fridge sink bicycle
barrel crate box toolbox ladder suitcase trunk guitar drum umbrella mirror clock statue globe safe bathtub toilet stool
armchair bucket broom shovel pallet motorcycle trumpet violin backpack basket cage easel kite skateboard sled
ball doll teapot kettle microwave pumpkin lantern television plant tent canoe"""


def staged(text, folder):
    (folder / "script.fountain").write_text(text, encoding="utf-8")
    film.new()
    world = film.read_world(folder / "script.fountain")
    return world, run(film.stage(world))


def test_sixty_things_in_a_lift(tmp_path):
    names = NAMES.split()
    assert len(names) == 60
    action = " ".join(f"There is a {name} here." for name in names)
    world, told = staged(f"INT. LIFT - DAY\n\n{action}\n\nANNA\nTight.\n", tmp_path)
    made = next(iter(staged_scenes().values()))
    there = {o.get("backlot_element") for o in made.collection.all_objects}
    lines = [line for line in told["warnings"] if line.startswith("SC010: there was no room for ")]
    assert len(lines) == 1
    lost = lines[0].removeprefix("SC010: there was no room for ").split(", ")
    for element in world.scenes[0].elements:
        assert (element.id in there) != (element.name in lost), element.id
    assert len(world.scenes[0].elements) > 50 and there & {e.id for e in world.scenes[0].elements}


def test_unknown_things_are_listed_and_known_ones_are_not(tmp_path):
    _, told = staged("INT. OFFICE - DAY\n\nAnna holds a lorgnette and a cup.\n\nANNA\nSee?\n", tmp_path)
    assert told["stand_ins"] == ["SC010: lorgnette"]


def test_a_crowd_of_which_most_are_not_there_says_so(tmp_path):
    _, told = staged("EXT. FIELD - DAY\n\n400 soldiers stand in the field. Anna waits.\n\nANNA\nNow.\n", tmp_path)
    assert any("of 400" in line and "oldiers" in line for line in told["warnings"]), told["warnings"]
