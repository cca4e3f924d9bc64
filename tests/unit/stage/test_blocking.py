# SPDX-License-Identifier: GPL-3.0-or-later
"""Blocking: everyone has a place on the floor, does what the script says, and nobody walks through anything."""

import itertools
import json
import math
import time

import numpy as np
import pytest
from plays import clips, room, script, street, tracks
from yardstick import within

from backlot.addon.stage import blocking, sets
from backlot.addon.stage.plan import Blocking, Item
from backlot.addon.stage.sets import boxes
from backlot.addon.stage.sets.dress import dress
from backlot.addon.world.records import from_plain, to_plain
from backlot.addon.world.schema import PLACES, Element, Location


def check(result, plan, items=()):
    """What holds for every blocking: no gaps, nobody off the floor, in furniture, or in one another."""
    outline = np.array(plan.floor)
    things = [boxes.of_item(i) for i in (*plan.items, *items) if _blocks(i)]
    rows = boxes.table(things)
    for track in result.tracks:
        assert track.acts[0].start == 0 and track.acts[-1].end >= result.duration - 1e-6
        for a, b in itertools.pairwise(track.acts):
            assert abs(a.end - b.start) < 1e-6 and a.end > a.start
        for act in track.acts:
            hidden = (track.enters is not None and act.start < track.enters) or (
                track.exits is not None and act.end >= track.exits
            )
            if (
                hidden
                or act.path
                or act.clip in ("sit", "sit_down", "drive", "lie", "lie_down", "fall")
                or act.location[2] > 0
            ):
                continue
            here = np.array([act.location[:2]], float)
            assert boxes.inside(here, outline).all(), (track.performer, act.clip)
            if len(rows):
                assert boxes.distance(here, rows).min() > 0.12, (track.performer, act.clip, here)
    for a, b in itertools.combinations(result.tracks, 2):
        for time_ in np.arange(0.0, result.duration, 0.7):
            p, q = _standing(a, time_), _standing(b, time_)
            if p and q:
                assert math.dist(p, q) > 0.42, (a.performer, b.performer, time_)


def _blocks(item):
    return item.blocks and item.location[2] < 1.0 and item.size[2] > 0.06


def _standing(track, time_):
    """Where a performer who is on stage and not walking is at a time; None otherwise."""
    if (track.enters is not None and time_ < track.enters) or (track.exits is not None and time_ > track.exits):
        return None
    act = next(a for a in track.acts if a.start <= time_ < a.end or a is track.acts[-1])
    close = ("hug", "kiss", "fight", "hit", "be_hit", "fall", "rise", "sit_down", "touch", "whisper")
    return None if act.path or act.clip in close else tuple(act.location[:2])


def test_two_talk_face_to_face_open_to_the_camera():
    scene, world = script(("dialogue", ["ann"], "Where have you been?"), ("dialogue", ["bob"], "Nowhere. Here."))
    plan = room()
    result = blocking.block(scene, world, plan, [], {"ann": 1.7, "bob": 1.8})
    check(result, plan)
    both = tracks(result)
    a, b = both["ann"].acts[0], both["bob"].acts[0]
    assert 0.9 < math.dist(a.location[:2], b.location[:2]) < 1.4
    for one, other in ((a, b), (b, a)):
        towards = math.atan2(other.location[0] - one.location[0], -(other.location[1] - one.location[1]))
        assert 0.05 < abs(math.remainder(one.yaw - towards, 2 * math.pi)) < 0.6  # turned a little out
        assert math.cos(one.yaw - plan.axis) > -0.1  # nobody's back to the camera
    assert "talk" in clips(both["ann"]) and "listen" in clips(both["bob"])
    assert any(g.target == "ann" for g in both["bob"].gaze)


@pytest.mark.parametrize("count", [1, 3, 5, 9, 40])
def test_any_number_finds_room(count):
    names = [f"p{n}" for n in range(count)]
    scene, world = script(("dialogue", [names[0]], "Friends!"), cast=names)
    plan = room() if count < 10 else street()
    result = blocking.block(scene, world, plan, [], {})
    check(result, plan)
    assert len(result.tracks) == count


def test_enters_by_the_door_and_leaves_by_it():
    scene, world = script(
        ("dialogue", ["ann"], "Hello?"),
        ("action", ["bob"], "enter"),
        ("dialogue", ["bob"], "It is me."),
        ("action", ["bob"], "exit"),
    )
    plan = room()
    result = blocking.block(scene, world, plan, [], {})
    check(result, plan)
    bob = tracks(result)["bob"]
    assert bob.enters is not None and bob.exits > bob.enters
    assert bob.acts[0].location[0] < -3.2 and bob.acts[-1].location[0] < -3.2
    span = next(s for s in result.spans if s.beat == "b2")
    assert bob.enters < span.start and span.end < bob.exits
    assert any(g.target == "bob" for g in tracks(result)["ann"].gaze)


def test_sits_on_a_real_seat_after_walking_to_it():
    scene, world = script(
        ("dialogue", ["ann"], "Please."), ("dialogue", ["bob"], "Thanks."), ("action", ["bob"], "sit")
    )
    plan = room()
    result = blocking.block(scene, world, plan, [], {})
    check(result, plan)
    act = next(a for a in tracks(result)["bob"].acts if a.clip == "sit_down")
    assert any(
        np.allclose(act.location, m.location) and abs(math.remainder(act.yaw - m.yaw, 6.2832)) < 1e-3
        for m in plan.marks
    )
    assert tracks(result)["bob"].acts[-1].clip in ("sit", "listen")


def test_two_never_take_one_seat():
    names = [f"p{n}" for n in range(4)]
    scene, world = script(*[("dialogue", [n], "Yes.") for n in names], *[("action", [n], "sit") for n in names])
    result = blocking.block(scene, world, room(), [], {})
    seats = [next(a for a in t.acts if a.clip == "sit_down").location for t in result.tracks]
    assert len({tuple(np.round(s, 2)) for s in seats}) == 4


def test_takes_the_very_thing_and_hands_it_over():
    cup = Item("cup", "cup", (1.3, 0.5, 0.74), size=(0.08, 0.08, 0.1), element="prop:cup", blocks=False)
    scene, world = script(
        ("dialogue", ["ann"], "Coffee?"),
        ("action", ["ann"], "pick_up", "prop:cup"),
        ("action", ["ann"], "give", "prop:cup", "bob"),
        ("action", ["bob"], "drink", "prop:cup"),
        ("action", ["bob"], "put_down", "prop:cup"),
        elements=[Element("prop:cup", "props", "cup", asset="cup")],
    )
    plan = room()
    result = blocking.block(scene, world, plan, [cup], {})
    check(result, plan)
    assert [c.performer for c in result.carries] == ["ann", "bob"]
    first, second = result.carries
    assert abs(first.end - second.start) < 1e-6 and second.end is not None
    take = next(a for a in tracks(result)["ann"].acts if a.clip == "pick_up")
    assert math.dist(take.location[:2], cup.location[:2]) < 0.95
    assert "take" in clips(tracks(result)["bob"])


def test_what_is_drawn_from_a_pocket_is_not_fetched():
    letter = Item("letter", "letter", (1.3, 0.5, 0.74), size=(0.2, 0.1, 0.01), element="prop:letter", blocks=False)
    scene, world = script(
        ("dialogue", ["ann"], "Well?"),
        ("dialogue", ["bob"], "Look."),
        ("action", ["bob"], "take", "prop:letter"),
        elements=[Element("prop:letter", "props", "letter", asset="letter")],
    )
    result = blocking.block(scene, world, room(), [letter], {})
    assert [c.hand for c in result.carries] == ["", "R"]
    assert not any(a.path for a in tracks(result)["bob"].acts)


def test_walks_keep_clear_of_furniture():
    scene, world = script(
        ("dialogue", ["ann"], "Over there."),
        ("action", ["ann"], "walk", None, "seat"),
        ("action", ["ann"], "sit", None, "prop:chair"),
        ("action", ["ann"], "walk"),
        ("action", ["ann"], "exit"),
        elements=[Element("prop:chair", "set_dressing", "chair", asset="chair")],
    )
    plan = room()
    result = blocking.block(scene, world, plan, [], {})
    rows = boxes.table([boxes.of_item(i) for i in plan.items])
    for act in tracks(result)["ann"].acts:
        if len(act.path) > 1:
            points = np.concatenate([np.linspace(a, b, 30) for a, b in itertools.pairwise(np.array(act.path))])
            assert boxes.distance(points, rows).min() > 0.15


def test_voice_over_is_not_on_stage():
    scene, world = script(("dialogue", ["ann"], "I was young then."), ("action", ["bob"], "wait"), cast=["bob"])
    scene.beats[0].voice = "over"
    result = blocking.block(scene, world, room(), [], {})
    assert set(tracks(result)) == {"bob"}
    assert {s.beat for s in result.spans} == {"b0", "b1"}


def test_speakers_are_on_stage_while_they_speak():
    scene, world = script(
        ("dialogue", ["ann"], "Bob?"),
        ("action", ["bob"], "enter"),
        ("dialogue", ["bob"], "Yes?"),
        ("action", ["bob"], "exit"),
        ("action", ["bob"], "enter"),
        ("dialogue", ["bob"], "I forgot."),
    )
    result = blocking.block(scene, world, room(), [], {})
    found = tracks(result)
    for beat in scene.beats:
        if beat.kind == "dialogue":
            span = next(s for s in result.spans if s.beat == beat.id)
            track = found[beat.subjects[0]]
            assert track.enters is None or track.enters <= span.start
            assert track.exits is None or track.exits >= span.end


def test_chase_runs_a_long_way_one_behind_the_other():
    scene, world = script(
        ("dialogue", ["ann"], "Stop!"), ("action", ["ann"], "chase", None, "bob"), cast=["ann", "bob"]
    )
    result = blocking.block(scene, world, street(), [], {})
    runs = {name: next(a for a in t.acts if a.clip == "run") for name, t in tracks(result).items()}
    length = sum(math.dist(a, b) for a, b in itertools.pairwise(runs["bob"].path))
    assert length > 9
    assert runs["ann"].start > runs["bob"].start
    assert math.dist(runs["ann"].path[-1], runs["bob"].path[-1]) > 1.0


def test_unknown_verb_warns_and_plays():
    scene, world = script(("action", ["ann"], "defenestrate"))
    result = blocking.block(scene, world, room(), [], {})
    assert any("no act for" in w and "defenestrate" in w for w in result.warnings)
    assert "act" in clips(tracks(result)["ann"])


def test_scene_without_people_has_spans_only():
    scene, world = script(("action", [], "rain"), cast=[])
    result = blocking.block(scene, world, street(), [], {})
    assert result.tracks == [] and len(result.spans) == 1 and result.duration >= 2


def test_spans_follow_one_another_near_the_written_length():
    lines = [("dialogue", [("ann", "bob")[n % 2]], "A line of some words, no more.") for n in range(12)]
    scene, world = script(*lines, duration_s=36.0)
    result = blocking.block(scene, world, room(), [], {})
    assert 0.85 * 36 < result.duration < 1.2 * 36
    for a, b in itertools.pairwise(result.spans):
        assert -0.2 < b.start - a.end < 1.6


def test_extras_keep_away_from_the_principals_and_the_lens():
    scene, world = script(
        ("dialogue", ["ann"], "So many people."),
        ("dialogue", ["bob"], "Yes."),
        ("action", ["ex"], "walk"),
        elements=[Element("ex", "extras", "shoppers", 24)],
    )
    plan = street()
    result = blocking.block(scene, world, plan, [], {})
    check(result, plan)
    extras = [t for t in result.tracks if t.performer.startswith("extra:ex:")]
    assert 18 <= len(extras) <= 24
    for track in extras:
        x, y = track.acts[0].location[:2]
        assert math.hypot(x, y) > 1.2
        assert not (y < -0.5 and abs(x) < 0.8)
    assert any(a.clip == "walk" for t in extras for a in t.acts)


def test_same_scene_same_blocking():
    scene, world = script(("dialogue", ["ann"], "Again."), ("action", ["bob"], "walk"), ("action", ["ann"], "sit"))
    assert blocking.block(scene, world, room(), [], {}) == blocking.block(scene, world, room(), [], {})


@pytest.mark.parametrize("kind", PLACES)
def test_every_kind_of_place_can_be_played_in(kind):
    beats = (
        ("dialogue", ["ann"], "Here we are."),
        ("dialogue", ["bob"], "And now?"),
        ("action", ["ann"], "look"),
        ("action", ["bob"], "sit"),
        ("dialogue", ["cat"], "Wait."),
        ("action", ["ann"], "walk"),
        ("dialogue", ["ann"], "No."),
    )
    scene, world = script(*beats, location="loc")
    place = Location("loc", "Place", kind=kind)
    plan = sets.plan_set(place, [scene], world)
    items = dress(plan, scene, world)
    start = time.thread_time()
    result = blocking.block(scene, world, plan, items, {})
    assert within(time.thread_time() - start, 1.5)
    assert len(result.tracks) == 3
    for track in result.tracks:
        for act in track.acts:
            assert np.isfinite([*act.location, act.yaw, act.start, act.end]).all()


def test_blocking_can_be_stored():
    lines = [
        ("dialogue", ["ann"], "Here."),
        ("action", ["bob"], "enter"),
        ("action", ["bob"], "sit"),
        ("action", ["ann"], "walk"),
    ]
    scene, world = script(*lines)
    result = blocking.block(scene, world, room(), [], {})
    again = from_plain(Blocking, json.loads(json.dumps(to_plain(result))))
    assert [t.performer for t in again.tracks] == [t.performer for t in result.tracks]
    assert again.tracks[0].acts[-1].clip == result.tracks[0].acts[-1].clip
