# SPDX-License-Identifier: GPL-3.0-or-later
"""Deeds done from where one is: in bed, on the knees, in a car, at a table; and things that several use at once."""

import itertools
import math
from dataclasses import replace

import pytest
from plays import clips, room, script, street, tracks

from backlot.addon.stage import blocking
from backlot.addon.stage.plan import Item, Opening
from backlot.addon.world.schema import Element

CUP = Element("prop:cup", "props", "cup", asset="cup")


def cup(x, y, z):
    return Item("prop:cup", "cup", (x, y, z), size=(0.1, 0.08, 0.1), element="prop:cup", blocks=False)


def seat_heights(track, *names):
    return {a.location[2] for a in track.acts if a.clip in names}


def test_a_thing_is_taken_from_somebody_only_once_they_have_it():
    scene, world = script(
        ("action", ["ann"], "pick_up", "prop:cup"),
        ("action", ["bob"], "pick_up", "prop:cup"),
        ("action", ["bob"], "give", "prop:cup", "ann"),
        elements=[CUP],
    )
    scene.beats[0].duration_s = 0.3  # bob is early
    result = blocking.block(scene, world, room(), [cup(1.6, 0.6, 0.74)], {})
    held = sorted((c for c in result.carries if c.hand), key=lambda c: c.start)
    assert [c.performer for c in held] == ["ann", "bob", "ann"]
    assert all(c.end is None or c.end >= c.start for c in held)
    assert all(a.end <= b.start + 1e-6 for a, b in itertools.pairwise(held))


def test_everyone_who_raises_a_glass_has_one():
    scene, world = script(
        ("action", ["ann", "bob"], "sit", None, "table"),
        ("action", ["ann", "bob"], "raise", "prop:glass"),
        elements=[Element("prop:glass", "props", "glass", asset="glass")],
    )
    glass = Item("prop:glass", "glass", (1.6, 0.6, 0.74), size=(0.07, 0.07, 0.1), element="prop:glass", blocks=False)
    result = blocking.block(scene, world, room(), [glass], {})
    held = {c.performer: c.item for c in result.carries}
    assert set(held) == {"ann", "bob"} and len(set(held.values())) == 2
    assert all("raise" in clips(t) for t in result.tracks)


def test_who_lies_in_bed_reaches_for_what_is_at_hand_and_stays_there():
    bed = Item("bed", "hospital_bed", (0.0, 1.2, 0), size=(0.95, 2.1, 1.0), element="bed")
    scene, world = script(
        ("action", ["old"], "lie", None, "bed"),
        ("action", ["old"], "pick_up", "prop:cup"),
        ("action", ["ann"], "walk", None, "bed"),
        ("action", ["old"], "give", "prop:cup", "ann"),
        elements=[Element("bed", "set_dressing", "bed", asset="hospital_bed"), CUP],
    )
    result = blocking.block(scene, world, street(), [bed, cup(0.75, 1.7, 0.6)], {})
    old = tracks(result)["old"]
    assert {"sit_up", "pick_up", "give"} <= set(clips(old)) and "rise" not in clips(old)
    assert not any(a.path for a in old.acts)
    scene.elements[1].at = "shelf"
    far = blocking.block(scene, world, street(), [bed, cup(4.0, 0.0, 0.6)], {})
    assert "rise" in clips(tracks(far)["old"])  # what lies across the room has to be fetched


def test_who_kneels_before_somebody_gives_on_the_knees():
    scene, world = script(
        ("action", ["ann"], "sit", None, "sofa"),
        ("action", ["bob"], "kneel", None, "ann"),
        ("action", ["bob"], "give", "prop:cup", "ann"),
        elements=[CUP],
    )
    scene.beats[1].relation = "before"
    bob = tracks(blocking.block(scene, world, room(), [cup(0.5, 0.2, 0.0)], {}))["bob"]
    down, give = (next(i for i, a in enumerate(bob.acts) if a.clip == c) for c in ("kneel", "give"))
    assert down < give and not any(a.path or a.clip == "rise" for a in bob.acts[down + 1 : give])


def test_who_gives_waits_until_the_other_has_a_hand_free():
    scene, world = script(
        ("action", ["ann"], "touch", None, "bob"),
        ("action", ["bob"], "give", "prop:cup", "ann"),
        elements=[CUP],
    )
    scene.beats[0].duration_s = 1.0  # the script's next line comes before she is done
    keys = replace(cup(0.4, 0.0, 0.0), asset="keys", size=(0.08, 0.05, 0.02))
    found = tracks(blocking.block(scene, world, street(), [keys], {}))
    give = next(a for a in found["bob"].acts if a.clip == "give")
    taken = next(a for a in found["ann"].acts if a.clip == "take")
    touch = next(a for a in found["ann"].acts if a.clip == "touch")
    assert touch.end <= give.start + 0.31 and abs(taken.start - give.start) < 0.4


@pytest.mark.parametrize("asset, low", [("toolbox", True), ("suitcase", True), ("cup", False)])
def test_what_is_heavy_is_put_down_at_the_feet_and_a_cup_on_the_table(asset, low):
    scene, world = script(("action", ["ann"], "put_down", "prop:cup"), elements=[CUP])
    scene.beats[0].text = "Ann puts it down."
    held = replace(cup(0.0, 0.0, 0.0), asset=asset)
    result = blocking.block(scene, world, room(), [held], {})
    down = next(a for a in tracks(result)["ann"].acts if a.clip == "put_down")
    assert (down.point[2] < 0.2) == low


@pytest.mark.parametrize("asset, lifts", [("cup", True), ("letter", False)])
def test_who_speaks_to_nobody_lifts_the_eyes_unless_they_read(asset, lifts):
    scene, world = script(("action", ["ann"], "pick_up", "prop:cup"), ("dialogue", ["ann"], None), elements=[CUP])
    result = blocking.block(scene, world, street(), [replace(cup(0.4, 0.0, 0.8), asset=asset)], {})
    ann = tracks(result)["ann"]
    talk = next(a for a in ann.acts if a.clip == "talk")
    seen = [g for g in ann.gaze if g.start <= talk.start + 0.1][-1]
    assert (seen.target is None and len(seen.point) == 3 and seen.point[2] > 1.4) == lifts


def test_nobody_gets_up_under_a_low_roof():
    plan = room()
    plan.height = 1.3
    scene, world = script(
        ("action", ["ann", "bob"], "sit", None, "sofa"),
        ("action", ["ann"], "hit"),
        ("action", ["ann"], "hug", None, "bob"),
    )
    for track in blocking.block(scene, world, plan, [], {}).tracks:
        assert not {"rise", "walk"} & set(clips(track))


@pytest.mark.parametrize("verb, clip", [("hit", "pound"), ("stop", "sit")])
def test_who_sits_bangs_the_table_or_stops_without_getting_up(verb, clip):
    scene, world = script(
        ("action", ["ann"], "sit", None, "table"),
        ("action", ["ann"], "eat"),
        ("action", ["ann"], verb, None, "table" if verb == "hit" else None),
        ("dialogue", ["ann"], "Enough."),
    )
    ann = tracks(blocking.block(scene, world, room(), [], {}))["ann"]
    done = [a for a in ann.acts if a.beat == "b2"]
    assert [a.clip for a in done] == [clip] and not {"rise", "stand"} & set(clips(ann))
    if verb == "hit":
        assert 0.6 < done[0].point[2] < 0.95 and math.dist(done[0].point[:2], ann.acts[0].location[:2]) < 1.0


def test_who_sits_and_stands_gets_up():
    scene, world = script(
        ("action", ["ann"], "sit", None, "table"), ("dialogue", ["ann"], "So."), ("action", ["ann"], "wait")
    )
    scene.beats[2].text = "Ann stands."
    assert "rise" in clips(tracks(blocking.block(scene, world, room(), [], {}))["ann"])
    scene.beats[2].text = "Ann waits."
    assert "rise" not in clips(tracks(blocking.block(scene, world, room(), [], {}))["ann"])


def test_a_chair_drawn_up_to_something_is_the_one_by_it():
    plan = room()
    scene, world = script(
        ("action", ["ann"], "pull", "chair", "sofa"),
        ("action", ["ann"], "sit"),
        elements=[Element("chair", "set_dressing", "chair", asset="chair")],
    )
    scene.beats[0].relation = "to"
    ann = tracks(blocking.block(scene, world, plan, [], {}))["ann"]
    sat = next(a for a in ann.acts if a.clip == "sit_down").location
    assert math.dist(sat[:2], (1.6, 1.3)) < 0.3  # chair_b, nearer to the sofa than chair_a


def test_a_call_goes_on_while_one_walks():
    scene, world = script(
        ("action", ["ann"], "phone", "prop:phone"),
        ("action", ["ann"], "walk", None, "door"),
        ("dialogue", ["ann"], "Not now. I am with her."),
        elements=[Element("prop:phone", "props", "phone", asset="phone", owner="ann")],
    )
    scene.beats[2].verb = "phone"
    phone = Item("prop:phone", "phone", (0, 0, 0), size=(0.07, 0.15, 0.01), element="prop:phone", blocks=False)
    ann = tracks(blocking.block(scene, world, room(), [phone], {}))["ann"]
    walk = next(a for a in ann.acts if a.path and a.beat == "b1")
    call = next(a for a in ann.acts if a.clip == "phone")
    between = ann.acts[ann.acts.index(call) + 1 : ann.acts.index(walk) + 1]
    assert call.params["kept"] and all(a.params["phone"] == call.params["hand"] for a in between)


def test_who_sits_down_at_a_table_puts_down_what_belongs_on_one():
    scene, world = script(
        ("action", ["ann"], "enter", "prop:candle"),
        ("action", ["ann"], "sit", None, "table"),
        ("dialogue", ["ann"], "They have gone."),
        elements=[Element("prop:candle", "props", "candle", asset="candle", owner="ann")],
    )
    candle = Item("prop:candle", "candle", (0, 0, 0), size=(0.1, 0.1, 0.25), element="prop:candle", blocks=False)
    result = blocking.block(scene, world, room(), [candle], {})
    carry = next(c for c in result.carries if c.item == "prop:candle")
    assert carry.end is not None and abs(carry.place[2] - 0.74) < 0.05
    assert 1.0 < carry.place[0] < 2.2 and 0.2 < carry.place[1] < 1.0


def test_outdoors_too_one_comes_in_by_the_door_that_the_line_names():
    plan = street()
    plan.openings = [Opening("door", "door", (4.0, 6.0, 0.0), 0.0, 0.9, 2.05)]
    door = Element("dressing:door", "set_dressing", "doorway", asset="door", lines=[7])
    scene, world = script(("dialogue", ["ann"], "Go."), ("action", ["bob"], "enter", None, "ann"), elements=[door])
    scene.beats[1].lines = [7, 7]

    def first_step():
        bob = tracks(blocking.block(scene, world, plan, [], {}))["bob"]
        return next(a.path[0] for a in bob.acts if a.path)

    assert math.dist(first_step(), (4.0, 6.0)) < 1.5
    scene.beats[1].lines = [9, 9]
    assert math.dist(first_step(), (4.0, 6.0)) > 1.5


def test_one_of_those_who_sit_sits_too_and_gets_up_to_ask():
    plan = room()
    scene, world = script(
        ("action", ["extras:guests"], "sit"),
        ("action", ["guest"], "wave"),
        ("action", ["guest"], "wait"),
        ("dialogue", ["guest"], "Is it true?"),
        elements=[Element("extras:guests", "extras", "GUESTS", count=3)],
        cast=["guest", "host"],
    )
    scene.beats[2].text = "and stands."
    found = clips(tracks(blocking.block(scene, world, plan, [], {}))["guest"])
    assert found[0] == "sit" and found.index("wave") < found.index("rise") < found.index("talk")


def test_who_plays_an_instrument_has_it_in_hand():
    guitar = Item("prop:guitar", "guitar", (-1.0, -1.0, 0), size=(0.4, 0.13, 1.0), element="prop:guitar", blocks=False)
    scene, world = script(
        ("action", ["ann"], "play", "prop:guitar"),
        elements=[Element("prop:guitar", "props", "guitar", asset="guitar")],
    )
    result = blocking.block(scene, world, street(), [guitar], {})
    assert "play_music" in clips(tracks(result)["ann"])
    assert [(c.item, c.start) for c in result.carries] == [("prop:guitar", 0.0)]


@pytest.mark.parametrize("leaves", [False, True])
def test_who_stays_in_bed_lies_under_a_cover(leaves):
    bed = Item("bed", "hospital_bed", (0.0, 1.2, 0), size=(0.95, 2.1, 1.0), element="bed")
    beats = [("action", ["old"], "lie", None, "bed"), ("dialogue", ["old"], "Well?")]
    scene, world = script(
        *beats,
        *([("action", ["old"], "stand_up")] if leaves else []),
        elements=[Element("bed", "set_dressing", "bed", asset="hospital_bed")],
    )
    covers = [i for i in blocking.block(scene, world, street(), [bed], {}).items if i.asset == "duvet"]
    assert len(covers) == (0 if leaves else 1)
    for cover in covers:  # from the waist towards the feet, which are at -Y
        assert cover.location[1] < 1.2 and cover.location[1] + cover.size[1] / 2 > 1.2


def test_the_newspaper_on_the_blanket_lies_with_who_is_in_bed():
    bed = Item("bed", "hospital_bed", (0.0, 1.2, 0), size=(0.95, 2.1, 1.0), element="bed")
    paper = Item("prop:paper", "newspaper", (5.0, 0.0, 0.1), size=(0.3, 0.4, 0.02), element="prop:paper", blocks=False)
    wool = Item("prop:wool", "blanket", (5.0, 0.0, 0.0), size=(0.5, 0.36, 0.17), element="prop:wool", blocks=False)
    scene, world = script(
        ("action", ["old"], "lie", None, "bed"),
        ("action", ["old"], "close", "prop:paper"),
        elements=[
            Element("bed", "set_dressing", "bed", asset="hospital_bed"),
            Element("prop:wool", "props", "blanket", asset="blanket"),
            Element("prop:paper", "props", "newspaper", asset="newspaper", at="prop:wool", relation="on"),
        ],
    )
    result = blocking.block(scene, world, street(), [bed, paper, wool], {})
    old = tracks(result)["old"]
    assert "close" in clips(old) and "rise" not in clips(old)
    laid = {i.id: i.location for i in result.items}
    assert all(abs(laid[i][0]) < 0.48 and 0.15 < laid[i][1] < 1.3 for i in ("prop:paper", "prop:wool"))
    assert [i.asset for i in result.items if i.id == "prop:wool"] == ["duvet"]  # the blanket is the cover
    assert not [i for i in result.items if i.id.startswith("cover:")]


def test_what_is_washed_at_a_counter_lies_on_it():
    plan = room()
    plan.items.append(Item("sink", "kitchen_counter", (0.0, 2.2, 0.0), size=(1.6, 0.6, 0.9), element="sink"))
    plate = Item("prop:plate", "plate", (1.6, 0.6, 0.74), size=(0.25, 0.25, 0.03), element="prop:plate", blocks=False)
    scene, world = script(
        ("action", ["ann"], "wait", None, "sink"),
        ("action", ["ann"], "work", "prop:plate"),
        elements=[
            Element("sink", "set_dressing", "sink", asset="kitchen_counter"),
            Element("prop:plate", "props", "plate", asset="plate"),
        ],
    )
    scene.beats[0].relation = "at"
    result = blocking.block(scene, world, plan, [plate], {})
    ann = tracks(result)["ann"]
    assert not any(a.path for a in ann.acts) and "work" in clips(ann)
    place = next(i.location for i in result.items if i.id == "prop:plate")
    assert abs(place[0]) < 0.8 and abs(place[1] - 2.2) < 0.3


def test_what_is_dropped_later_is_kept_in_hand_when_one_gets_up():
    beats = [("action", ["ann"], "sit", None, "table"), ("action", ["ann"], "drink", "prop:cup")]
    beats += [("action", ["ann"], "stand_up"), ("action", ["ann"], "throw", "prop:cup")]
    scene, world = script(*beats, elements=[CUP])
    carries = [c for c in blocking.block(scene, world, room(), [cup(1.6, 0.6, 0.74)], {}).carries if c.hand]
    assert len(carries) == 1 and carries[0].flight > 0
    scene, world = script(*beats[:3], elements=[CUP])
    left = [c for c in blocking.block(scene, world, room(), [cup(1.6, 0.6, 0.74)], {}).carries if c.hand]
    assert len(left) == 1 and abs(left[0].place[2] - 0.74) < 0.05
