# SPDX-License-Identifier: GPL-3.0-or-later
"""Deeds whose verb says one thing and whose picture is another; and groups that are groups of their own."""

import pytest

from backlot.addon import breakdown, script


def scene(text, heading="INT. ROOM - DAY"):
    return breakdown.break_down(script.read(f"{heading}\n\n{text}\n".encode())).scenes[0]


def element(made, ident):
    return next(e for e in made.elements if e.id == ident)


@pytest.mark.parametrize(
    ("text", "verb", "thing", "relation", "target"),
    [
        ("TOM (40s) slams his hand on the table.", "hit", None, "on", "dressing:table"),
        ("TOM (40s) slams a mug on the table.", "put_down", "prop:mug", "on", "dressing:table"),
        ("TOM (40s) slams the door.", "close", "dressing:door", None, None),
        ("TOM (40s) prays.", "kneel", None, None, None),
        ("TOM (40s) looks through a telescope.", "look", "prop:telescope", None, None),
        ("TOM (40s) stands by the door.", "wait", None, "beside", "dressing:door"),
        ("TOM (40s) crosses the room.", "walk", None, "across", "loc:room"),
        ("A woman with a stroller passes.", "walk", None, None, None),
        ("Children fly kites.", "play", "prop:kite", None, None),
        ("TOM (40s) raises both hands.", None, None, None, None),
        ("A stable boy leads a horse by the reins.", "walk", None, "with", "animal:horse"),
        ("TOM (40s) backs toward the door.", "walk", None, "to", "dressing:door"),
        ("Smoke and candlelight.", None, None, None, None),
    ],
)
def test_deeds(text, verb, thing, relation, target):
    beat = scene(text).beats[-1]
    assert (beat.verb, beat.object, beat.relation, beat.target) == (verb, thing, relation, target)


def test_a_lamp_over_the_table_hangs_from_the_ceiling():
    made = scene("A lamp hangs over the table.")
    lamp = element(made, "dressing:lamp")
    assert (lamp.asset, lamp.relation, lamp.at) == ("ceiling_lamp", "over", "dressing:table")
    assert made.beats[0].object is None
    assert made.beats[0].target is None


def test_only_a_torch_that_burns_is_one_of_fire():
    made = scene("ANNA (30s) holds a torch between her teeth. She lifts a burning torch.")
    assert {e.asset for e in made.elements if "torch" in e.name} == {"flashlight", "torch"}


@pytest.mark.parametrize(
    ("text", "asset"),
    [
        ("An angry mob with torches fills the yard.", "torch"),
        ("Peasants raise torches and pitchforks.", "torch"),
        ("Two guards switch on their torches.", "flashlight"),
    ],
)
def test_a_mob_has_torches_of_fire(text, asset):
    assert {e.asset for e in scene(text).elements if e.id.startswith("prop:torch")} == {asset}


@pytest.mark.parametrize(
    ("text", "verb", "who"),
    [
        ("At the gate stands PEDRO (40s).", "wait", "char:pedro"),
        ("TOM (40s) waits. Beside him LENA (30s) weeps.", "cry", "char:lena"),
        ("On the steps sits PEDRO (40s).", "sit", "char:pedro"),
        ("TOM (40s) sits. Under the lamp the guard sleeps.", "sleep", "char:guard"),
    ],
)
def test_who_does_it_where_a_place_leads(text, verb, who):
    assert [b.subjects for b in scene(text).beats if b.verb == verb] == [[who]]


@pytest.mark.parametrize("text", ["Rows of chairs.", "TOM (40s) walks through rows of desks."])
def test_rows_are_no_rowing(text):
    assert "drive" not in [b.verb for b in scene(text).beats]
    assert [b.verb for b in scene("TOM (40s) rows the boat.").beats] == ["drive"]


@pytest.mark.parametrize("told", ["50, a teacher,", "a teacher,"])
def test_what_stands_behind_a_name_is_nobody_else(told):
    text = f"MS. ODELL, {told} opens the door.\n\nMS. ODELL\nHello."
    found = breakdown.break_down(script.read(f"INT. ROOM - DAY\n\n{text}\n".encode()))
    assert [c.id for c in found.characters] == ["char:ms-odell"]


def test_a_lamp_of_a_boat_is_a_lantern():
    lamp = element(scene("A fishing boat with a lamp.", "EXT. HARBOUR - NIGHT"), "dressing:lamp")
    assert (lamp.asset, lamp.relation, lamp.at) == ("lantern", "on", "vehicle:fishing-boat")


def test_a_clock_out_of_a_chest_is_a_prop():
    made = scene("TOM (40s) opens an old chest. He takes out a golden clock.\n\nCLOSE ON THE CLOCK")
    clock = element(made, "prop:clock")
    assert (clock.category, clock.relation, clock.at) == ("props", "in", "prop:chest")
    assert clock.colour
    assert made.beats[-1].subjects == ["prop:clock"]
    assert [e.id for e in made.elements if e.asset == "clock"] == ["prop:clock"]


def test_one_of_several():
    made = scene("TOM (40s) waits. LENA (30s), a woman, walks to him with two ice creams and gives him one.")
    assert (made.beats[-1].verb, made.beats[-1].object) == ("give", "prop:ice-cream")


def test_a_glass_of_whiskey_is_one_thing():
    assert [e.id for e in scene("TOM (40s) pours two glasses of whiskey.").elements] == ["prop:glass"]


def test_the_orchestra_is_not_its_audience():
    made = scene("An audience applauds. The orchestra plays. The choir sings.")
    assert [b.subjects for b in made.beats] == [["extras:audience"], ["extras:orchestra"], ["extras:choir"]]
    assert [b.subjects for b in scene("Four musicians wait. The band plays.").beats] == [["extras:musicians"]] * 2


def test_an_audience_of_thirty():
    assert element(scene("Joggers run. An audience of thirty sits on the grass."), "extras:audience").count == 30


def test_weather_and_fire_of_a_heading():
    assert scene("TOM (40s) runs.", "EXT. STREET - DAY - STORM").weather == ["storm"]
    fire = element(scene("TOM (40s) sits.", "EXT. CAMPFIRE - FOREST CLEARING - NIGHT"), "sfx:fire")
    assert (fire.asset, fire.count, fire.inferred) == ("campfire", 1, True)


def test_a_speech_is_for_the_one_who_came():
    made = scene("KING ALDRIC (60s) sits. A herald waits. PRINCESS MAREN (19) enters.\n\nKING ALDRIC\nWhere is my son?")
    assert made.beats[-1].target == "char:princess-maren"


def test_a_coat_over_her_shoulders():
    made = scene("TOM (40s) waits. LENA (30s), a woman, sits. Tom drapes his coat over her shoulders.")
    beat = made.beats[-1]
    assert (beat.verb, beat.object, beat.target) == ("put_on", "wardrobe:coat", "char:lena")


def test_shaking_hands_light_a_cigarette():
    made = scene("LENA (30s) lights a cigarette with shaking hands.")
    assert [b.verb for b in made.beats] == ["light"]


def test_the_paper_is_the_newspaper():
    assert len(scene("TOM (40s) reads a newspaper. He folds the paper.").elements) == 1


def test_a_trio_is_the_band():
    assert [b.subjects for b in scene("A trio plays. The band stops.").beats] == [["extras:trio"]] * 2


def test_the_gun_is_the_shotgun():
    made = scene("TOM (40s) comes in with a shotgun. He leans the gun against the wall.")
    assert [e.id for e in made.elements] == ["prop:shotgun"]


def test_a_light_is_shone():
    made = scene("A cow chews. TOM (40s) enters with a flashlight and shines it on the ladder.")
    beat = made.beats[-1]
    assert (beat.verb, beat.object, beat.target) == ("aim", "prop:flashlight", "dressing:ladder")


def test_a_car_that_rolls_up_can_be_left():
    made = scene("A car rolls into the yard. TOM (40s) climbs out.", "EXT. YARD - DAY")
    assert [b.verb for b in made.beats] == ["drive", "exit"]
    assert made.beats[1].target == "vehicle:car"


def test_the_boy_is_the_one_of_that_age():
    play = "INT. ROOM - DAY\n\nJUDE (17), a tall boy, waits. TOM (40s) enters. Tom puts a hand on the boy's shoulder.\n"
    made = breakdown.break_down(script.read(play.encode()))
    assert made.scenes[0].beats[-1].target == "char:jude"


def test_a_telescope_is_in_the_hand():
    assert element(scene("TOM (40s) looks through a telescope."), "prop:telescope").owner == "char:tom"


def test_an_animal_is_fed():
    made = scene("A horse waits. TOM (40s) gives PIP (12) an apple. Pip feeds it.")
    assert "animal:horse" in (made.beats[-1].object, made.beats[-1].target)
