# SPDX-License-Identifier: GPL-3.0-or-later
"""Blocking of people with each other: linked, embracing, sat across, at a bed, round a table, at a computer."""

import math

import numpy as np
import pytest
from plays import clips, room, script, street, tracks

from backlot.addon.stage import blocking
from backlot.addon.stage.plan import Item
from backlot.addon.world.schema import Element


@pytest.mark.parametrize(("words", "way"), [("hand in hand", "hand"), ("arm in arm", "arm")])
def test_two_who_go_linked_keep_abreast_and_hold_on_until_one_lets_go(words, way):
    scene, world = script(("action", ["ann", "bob"], "walk"), ("dialogue", ["bob"], "Far?"), ("action", ["ann"], "run"))
    scene.beats[0].text = f"Ann and Bob walk {words}."
    result = blocking.block(scene, world, street(), [], {})
    ann, bob = (tracks(result)[name] for name in ("ann", "bob"))
    first, second = (next(a for a in t.acts if a.path) for t in (ann, bob))
    assert abs(math.dist(first.path[0], second.path[0]) - 0.55) < 0.02
    assert abs(math.dist(first.path[-1], second.path[-1]) - 0.55) < 0.02
    assert abs(first.start - second.start) < 0.05
    held = [a.params["linked"] for a in (first, second)]
    assert {h["side"] for h in held} == {"L", "R"} and all(h["how"] == way for h in held)
    run = next(a for a in ann.acts if a.clip == "run")
    for track in (ann, bob):
        assert all("linked" not in a.params for a in track.acts if a.start > run.start - 0.01)
    assert math.dist(bob.acts[-1].location[:2], second.path[-1]) < 2.0


@pytest.mark.parametrize(
    ("verb", "low", "high"), [("hug", 0.40, 0.52), ("shake_hands", 0.7, 1.0), ("kiss", 0.40, 0.52)]
)
@pytest.mark.parametrize("plan", [room, street])
def test_people_touch_from_where_they_reach_each_other(plan, verb, low, high):
    scene, world = script(("dialogue", ["ann"], "Hello."), ("action", ["ann", "bob"], verb, None, "bob"))
    result = blocking.block(scene, world, plan(), [], {})
    ends = [next(a for a in tracks(result)[n].acts if a.clip == verb).location[:2] for n in ("ann", "bob")]
    assert low < math.dist(*ends) < high


def test_somebody_else_s_coat_is_buttoned_kneeling_before_them():
    coat = Element("wardrobe:coat", "wardrobe", "coat", asset="coat", owner="kid")
    scene, world = script(
        ("dialogue", ["kid"], "Cold."),
        ("action", ["ann"], "kneel", None, "kid"),
        ("action", ["ann"], "put_on", "wardrobe:coat", "kid"),
        elements=[coat],
    )
    result = blocking.block(scene, world, street(), [], {"kid": 1.25})
    ann, kid = tracks(result)["ann"], tracks(result)["kid"]
    deed = next(a for a in ann.acts if a.beat == "b2" and a.target == "kid")
    assert abs(deed.point[2] - 0.62 * 1.25) < 0.01
    assert deed.clip == "work" and "put_on" not in clips(ann)
    assert clips(ann).index("kneel") < ann.acts.index(deed)
    assert math.dist(deed.location[:2], kid.acts[-1].location[:2]) < 0.9


def test_who_is_sat_across_from_sits_as_well():
    scene, world = script(
        ("action", ["ann"], "sit", None, "table"),
        ("dialogue", ["ann"], "Well?"),
        ("dialogue", ["bob"], "No."),
        ("action", ["bob"], "push", "table"),
    )
    scene.beats[0].relation, scene.beats[0].text = "across", "Ann sits across the table from BOB."
    result = blocking.block(scene, world, room(), [], {})
    ann, bob = tracks(result)["ann"], tracks(result)["bob"]
    assert ann.acts[0].clip == bob.acts[0].clip == "sit"
    assert {tuple(np.round(t.acts[0].location[:2], 1)) for t in (ann, bob)} == {(1.6, -0.1), (1.6, 1.3)}


def test_on_the_edge_of_a_bed_there_is_room_for_another_by_the_head():
    bed = Item("bed", "hospital_bed", (0.0, 1.2, 0), size=(0.95, 2.1, 1.0), element="bed")
    scene, world = script(
        ("action", ["old"], "lie", None, "bed"),
        ("action", ["ann"], "sit", None, "bed"),
        ("action", ["kid"], "hug", None, "old"),
        elements=[Element("bed", "set_dressing", "bed", asset="hospital_bed")],
    )
    result = blocking.block(scene, world, street(), [bed], {})
    on_edge = tracks(result)["ann"].acts[-1].location[:2]
    hug = next(a for a in tracks(result)["kid"].acts if a.clip == "hug").location[:2]
    assert math.dist(on_edge, hug) > 0.75


def test_who_goes_round_a_table_to_somebody_goes_no_farther():
    scene, world = script(
        ("action", ["ann"], "sit", None, "table"),
        ("action", ["bob"], "walk", None, "table"),
        ("action", ["bob"], "touch", None, "ann"),
    )
    scene.beats[1].relation = "around"
    result = blocking.block(scene, world, room(), [], {})
    bob = tracks(result)["bob"]
    touch = next(a for a in bob.acts if a.clip == "touch")
    assert math.dist((2.29, 1.42), touch.location[:2]) < 0.6
    assert all(math.dist(a.path[0], a.path[-1]) < 1.2 for a in bob.acts if a.path and a.beat == "b2")


def test_who_sits_at_a_computer_faces_the_desk_on_which_it_stands():
    plan = room()
    plan.items.append(Item("pc", "laptop", (1.6, 0.5, 0.74), size=(0.32, 0.24, 0.22), blocks=False))
    for verb in ("sit", "walk"):  # found there, or seen to go there
        scene, world = script(
            ("action", ["ann"], verb),
            ("action", ["ann"], "sit", None, "prop:computer"),
            elements=[Element("prop:computer", "props", "computer", asset="computer")],
        )
        scene.beats[1].relation = "at"
        scene.beats = scene.beats[1:] if verb == "sit" else scene.beats
        ann = tracks(blocking.block(scene, world, plan, [], {}))["ann"]
        assert tuple(np.round(ann.acts[-1].location[:2], 1)) in {(1.6, -0.1), (1.6, 1.3)}


def test_who_types_on_a_swivel_chair_stays_turned_to_the_desk():
    plan = room()
    plan.items[1].asset = "office_chair"
    scene, world = script(
        ("action", ["ann"], "sit", None, "chair_a"), ("action", ["ann"], "type"), ("dialogue", ["bob"], "Late?")
    )
    ann = tracks(blocking.block(scene, world, plan, [], {}))["ann"]
    assert abs(math.remainder(ann.acts[0].yaw - math.pi, 2 * math.pi)) < 0.01
