# SPDX-License-Identifier: GPL-3.0-or-later
"""What the artist changes in the breakdown: made, pointed to, made again on the next draft, told where it cannot be."""

import pytest

from backlot.addon import breakdown, script
from backlot.addon.breakdown import edited, suggested
from backlot.addon.world.diff import diff
from backlot.addon.world.files import world_from_json, world_to_json
from backlot.addon.world.schema import Edit, Suggestion

PLAY = """INT. TOOL SHED - DAY

OLGA (50s) opens a suitcase. The case is full of maps. A lantern hangs on the wall.

OLGA
Nothing.

BERT comes in and puts the lantern on the case.

BERT
Look again.

EXT. JETTY - NIGHT

Olga drops the case into a boat. A BARGEMAN waits.

BARGEMAN
Hurry up.
"""


@pytest.fixture
def world():
    return read(PLAY)


def read(text, previous=None):
    return breakdown.break_down(script.read(text.encode()), previous)


def thing(world, name, scene=0):
    return next((e for e in world.scenes[scene].elements if e.name == name), None)


def person(world, name):
    return next((c for c in world.characters if c.name == name), None)


def pointed(world):
    """Every id that anything points to."""
    found = set()
    for scene in world.scenes:
        found |= {*scene.present, *scene.speaking}
        for beat in scene.beats:
            found |= {*beat.subjects, beat.object, beat.target}
        for element in scene.elements:
            found |= {element.owner, element.at}
    return found


def test_a_thing_is_renamed_in_every_scene_and_keeps_its_id(world):
    case = thing(world, "case")
    assert edited.make(world, Edit("name", case.id, name="doctor's bag"))
    assert {e.id for s in world.scenes for e in s.elements if e.name == "doctor's bag"} == {case.id}
    assert thing(world, "doctor's bag", 1) is not None
    again = read(PLAY, world)
    assert thing(again, "doctor's bag", 1).id == case.id and not diff(world, again).changed


def test_two_names_for_one_thing_become_one_with_its_lines_and_beats(world):
    case, suitcase = thing(world, "case"), thing(world, "suitcase")
    assert edited.make(world, Edit("count", case.id, scene=world.scenes[0].id, count=3))
    lines = sorted({*case.lines, *suitcase.lines})
    assert edited.make(world, Edit("merge", case.id, into=suitcase.id))
    for now in (world, read(PLAY, world)):
        one = thing(now, "suitcase")
        assert thing(now, "case") is None and one.lines == lines and one.count == 3
        assert thing(now, "suitcase", 1).id == suitcase.id
        assert case.id not in pointed(now) and suitcase.id in pointed(now)


def test_a_character_is_renamed_and_the_script_s_name_stays_an_alias(world):
    olga = person(world, "OLGA")
    assert edited.make(world, Edit("name", olga.id, name="Olga Brandt"))
    again = read(PLAY.replace("BERT", "KNUT").replace("Bert", "Knut"), world)
    found = person(again, "Olga Brandt")
    assert found.id == olga.id and "OLGA" in found.aliases and person(again, "OLGA") is None


@pytest.mark.parametrize("one, other", [("BERT", "BARGEMAN"), ("BARGEMAN", "BERT")])
def test_two_characters_become_one(world, one, other):
    gone, kept = person(world, one), person(world, other)
    assert edited.make(world, Edit("merge", gone.id, into=kept.id))
    for now in (world, read(PLAY, world), read("Title: Two\n\n" + PLAY, read(PLAY, world))):
        assert [c.id for c in now.characters].count(kept.id) == 1
        assert person(now, one) is None and one in person(now, other).aliases
        assert kept.id in now.scenes[0].speaking and kept.id in now.scenes[1].speaking
        assert gone.id not in pointed(now) and not [w for w in now.warnings if "your change" in w.message]


def test_age_gender_category_and_count_hold_on_the_next_draft(world):
    bert, lantern, first = person(world, "BERT"), thing(world, "lantern"), world.scenes[0].id
    for edit in (
        Edit("age", bert.id, age=61), Edit("gender", bert.id, gender="male"),
        Edit("category", lantern.id, category="sfx"), Edit("count", lantern.id, scene=first, count=2),
        Edit("count", lantern.id, scene=first, count=4),
    ):  # fmt: skip
        assert edited.make(world, edit)
    again = read(PLAY.replace("Look again.", "Look once more."), world)
    found = person(again, "BERT")
    assert (found.age, found.gender) == (61, "male")
    assert (thing(again, "lantern").category, thing(again, "lantern").count) == ("sfx", 4)
    assert [e.count for e in again.edits if e.kind == "count"] == [4], "what was changed twice is kept once"


def test_what_is_deleted_stays_deleted_and_nothing_points_to_it(world):
    case = thing(world, "case").id
    assert edited.make(world, Edit("delete", case, scene=world.scenes[0].id))
    again = read(PLAY, world)
    assert thing(again, "case") is None and thing(again, "case", 1) is not None
    assert edited.make(again, Edit("delete", case)) and case not in pointed(again)
    assert thing(read(PLAY, again), "case", 1) is None


def test_a_deleted_character_is_gone_from_every_scene(world):
    bert = person(world, "BERT").id
    assert edited.make(world, Edit("delete", bert))
    again = read(PLAY, world)
    assert person(again, "BERT") is None and bert not in pointed(again)


def test_what_is_added_points_to_the_lines_that_name_it_or_is_inferred(world):
    first, second = (s.id for s in world.scenes)
    assert edited.make(world, Edit("add", scene=first, name="maps", category="props", count=6))
    assert edited.make(world, Edit("add", scene=second, name="drone", category="equipment"))
    assert not edited.make(world, Edit("add", scene=second, name="drone", category="equipment"))
    again = read(PLAY, world)
    maps, drone = thing(again, "maps"), thing(again, "drone", 1)
    assert maps.lines == [3] and not maps.inferred and maps.count == 6
    assert drone.inferred and drone.lines == again.scenes[1].lines[:1]
    assert edited.make(again, Edit("delete", drone.id, scene=second))
    assert thing(read(PLAY, again), "drone", 1) is None and not [e for e in again.edits if e.name == "drone"]


def test_a_change_that_no_longer_fits_is_told_and_waits(world):
    lantern = thing(world, "lantern").id
    edited.make(world, Edit("name", lantern, name="storm lamp"))
    edited.make(world, Edit("delete", thing(world, "case").id))
    without = read(PLAY.replace("lantern", "thingamajig"), world)
    told = [w.message for w in without.warnings if "your change" in w.message]
    assert len(told) == 1 and told[0].startswith("lantern:") and "storm lamp" in told[0]
    assert thing(read(PLAY, without), "storm lamp").id == lantern


def test_impossible_changes_change_nothing(world):
    before = world_to_json(world)
    olga, lantern = person(world, "OLGA").id, thing(world, "lantern").id
    for edit in (
        Edit("name", "prop:nothing", name="x"), Edit("name", olga, name="  "), Edit("merge", olga, into=olga),
        Edit("merge", olga, into=lantern), Edit("merge", lantern, into=lantern), Edit("merge", lantern, into="char:x"),
        Edit("category", olga, category="props"), Edit("category", lantern, category="cast"),
        Edit("age", lantern, age=3), Edit("count", olga, count=2), Edit("add", scene="scene:x", name="x"),
        Edit("add", scene=world.scenes[0].id, name="x", category="cast"), Edit("name", olga, name="OLGA"),
    ):  # fmt: skip
        assert not edited.make(world, edit), edit
    assert world_to_json(world) == before


def test_changes_are_kept_in_world_json(world):
    edited.make(world, Edit("name", thing(world, "lantern").id, name="storm lamp"))
    assert world_from_json(world_to_json(world), "world.json") == world


def test_changes_can_be_taken_back_with_what_was_merged(world):
    case, suitcase = thing(world, "case").id, thing(world, "suitcase").id
    edited.make(world, Edit("name", case, name="box"))
    edited.make(world, Edit("merge", case, into=suitcase))
    edited.make(world, Edit("name", suitcase, name="trunk"))
    assert edited.forget(world, suitcase) == 3
    again = read(PLAY, world)
    assert thing(again, "case").id == case and thing(again, "suitcase").id == suitcase


def test_a_suggestion_that_is_refused_and_accepted_again_is_changed_as_before(world):
    first = world.scenes[0]
    made = Suggestion("sug:1", first.id, "element", text="maps", quote="full of maps", lines=[3, 3],
                      object="prop:atlas", category="props", name="atlas")  # fmt: skip
    world.suggestions = [made]
    suggested.judge(world, "accepted", made.id)
    assert edited.make(world, Edit("name", "prop:atlas", name="sea charts"))
    suggested.judge(world, "refused", made.id)
    assert thing(world, "sea charts") is None
    suggested.judge(world, "accepted", made.id)
    edited.again(world)
    assert thing(world, "sea charts").origin == made.id
    assert thing(read(PLAY, world), "sea charts").origin == made.id
