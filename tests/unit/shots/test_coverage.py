# SPDX-License-Identifier: GPL-3.0-or-later
"""What a director would shoot: who is seen when, which things get a shot, what is left out."""

import itertools

import pytest

from backlot.addon.shots import plan, sizes
from backlot.addon.stage.plan import Act, Blocking, Carry, SetPlan, Span, Track
from backlot.addon.world.schema import Beat, CameraDirection, Character, Element, Emotion, Location, Scene, World

ROOM = SetPlan("loc", "kitchen", floor=((-3, -2.5), (3, -2.5), (3, 2.5), (-3, 2.5)))
STREET = SetPlan("loc", "street", exterior=True, floor=((-20, -9), (20, -9), (20, 9), (-20, 9)))
CABIN = SetPlan("loc", "vehicle_interior", floor=((-0.8, -1), (0.8, -1), (0.8, 1), (-0.8, 1)))
GUESTS = Element("extras:guests", "extras", "guests", 40)
LETTER = Element("prop:letter", "props", "letter")


def say(who, seconds=2.4, arousal=0.2, text="Words enough to count.", **more):
    return Beat("", "dialogue", [], [who], text=text, emotion=Emotion(0, arousal), **more), seconds


def do(who, verb, seconds=2.0, text="Something is done.", **more):
    return Beat("", "action", [], [who] if who else [], verb, text=text, **more), seconds


def shoot(*played, place=ROOM, elements=(), carries=(), people="ab", acts=None, gap=0.3):
    """The shots of a scene in which these beats follow each other; ``acts`` {person: acts}."""
    beats, spans, t = [], [], 0.5
    for k, (beat, seconds) in enumerate(played):
        beat.id, beat.lines = f"beat:{k}", [k + 1, k + 1]
        beats.append(beat)
        spans.append(Span(beat.id, t, t + seconds))
        t += seconds + gap
    cast = [f"char:{p}" for p in people]
    still = {c: [Act("stand", 0.0, t, (i * 1.0, 0.0, 0.0), -1.571 if i else 1.571)] for i, c in enumerate(cast)}
    tracks = [Track(c, {**still, **(acts or {})}[c]) for c in cast]
    scene = Scene("scene:1", "1", location="loc", beats=beats, present=cast, elements=list(elements))
    world = World(characters=[Character(c, c[5:]) for c in cast], locations=[Location("loc", "X")], scenes=[scene])
    blocking = Blocking("scene:1", t, spans, tracks, list(carries))
    return plan.plan_scene(scene, world, blocking, place, 24.0)


def of(shots, beat):
    """The shots that cover a beat."""
    return [s for s in shots if f"beat:{beat}" in s.beats]


def lines(*seconds):
    return [say("char:ab"[:5] + "ab"[k % 2], s) for k, s in enumerate(seconds)]


def test_a_short_exchange_is_held_and_long_lines_are_cut_to():
    quick, slow = shoot(*lines(*[0.8] * 8)), shoot(*lines(*[3.6] * 8))
    assert len(quick) <= 4
    assert len([s for s in slow if s.speakers]) >= 7
    assert all(s.speakers == [s.subjects[0]] for s in slow if s.type in ("ots", "single"))


def test_small_deeds_of_one_person_share_a_shot():
    made = shoot(say("char:b"), do("char:a", "look", 1.2), do("char:a", "take", 1.5), do("char:a", "nod", 1.0),
                 say("char:b"))  # fmt: skip
    assert of(made, 1) == of(made, 2) == of(made, 3)


@pytest.mark.parametrize("verb", ["kiss", "hug", "shake_hands", "fight", "dance"])
def test_what_two_do_to_each_other_shows_both(verb):
    made = shoot(say("char:a"), say("char:b"), do("char:a", verb, 2.6, target="char:b"), say("char:a"))
    assert all(set(s.subjects) == {"char:a", "char:b"} for s in of(made, 2))


def test_a_crowd_that_acts_is_what_one_sees():
    made = shoot(say("char:a"), say("char:b"), do("extras:guests", "laugh", 1.6), say("char:a"), elements=[GUESTS])
    assert [(s.type, s.subjects) for s in of(made, 2)] == [("group", ["extras:guests"])]
    toast = say("char:a", 1.6, text="To the table!")
    toast[0].subjects.append("extras:guests")
    made = shoot(say("char:a"), say("char:b"), toast, elements=[GUESTS])
    assert of(made, 2)[-1].subjects == ["extras:guests"]


def test_the_scripts_angle_on_a_crowd_frames_the_crowd():
    look = Beat("", "camera", [], ["extras:guests"], text="HIGH ANGLE ON THE GUESTS")
    look.camera = CameraDirection(angle="high", subject="extras:guests")
    made = shoot(say("char:a"), (look, 1.4), say("char:b"), elements=[GUESTS])
    shot = of(made, 1)[0]
    assert (shot.type, shot.angle, shot.subjects) == ("group", "high", ["extras:guests"])
    assert set(shot.asked) == {"type", "size", "angle"}


def test_through_whose_eyes():
    look = Beat("", "camera", [], [], text="A'S POV - the letter", camera=CameraDirection(subject="prop:letter"))
    made = shoot(say("char:b"), (look, 1.4), say("char:b"), elements=[LETTER])
    assert [(s.type, s.subjects) for s in of(made, 1)] == [("pov", ["char:a", "prop:letter"])]


def test_a_car_that_stops_is_seen_with_whom_it_concerns():
    car = Element("vehicle:car", "vehicles", "car")
    made = shoot(say("char:a"), say("char:b"), do("vehicle:car", "stop", 2.0, target="char:a"), say("char:b"),
                 elements=[car], place=STREET)  # fmt: skip
    assert [s.subjects for s in of(made, 2)] == [["vehicle:car", "char:a"]]
    parked = shoot(say("char:a"), do("vehicle:car", "wait", 1.5), say("char:b"), elements=[car], place=STREET)
    assert not [s for s in parked if s.type == "insert"]


def inserts(shots):
    return [s for s in shots if s.type == "insert"]


def hand_over(**more):
    return do("char:a", "give", 2.4, "She gives him the letter.", object="prop:letter", target="char:b", **more)


def test_what_is_handed_over_is_seen_with_its_hand_and_then_the_person():
    made = shoot(say("char:a"), hand_over(), say("char:b"), say("char:a"), elements=[LETTER])
    assert [s.subjects for s in inserts(made)] == [["prop:letter", "char:a"]]
    after = made[made.index(inserts(made)[0]) + 1]
    assert set(after.subjects) & {"char:a", "char:b"} and after.type != "establishing"
    assert inserts(made)[0].length >= 1.2 * 24


def test_what_is_not_to_be_seen_or_does_not_matter_gets_no_insert():
    pocket = Carry("prop:letter", "char:a", "", 0.0, None)
    assert not inserts(shoot(say("char:a"), hand_over(), say("char:b"), elements=[LETTER], carries=[pocket]))
    held = do("char:a", "carry", 2.4, "She holds a letter.", object="prop:letter")
    assert not inserts(shoot(say("char:a"), held, say("char:b"), elements=[LETTER]))
    thrown = do("char:a", "throw", 2.0, "She throws the letter.", object="prop:letter", target="char:b")
    assert not inserts(shoot(say("char:a"), thrown, say("char:b"), elements=[LETTER]))
    theirs = Element("prop:letter", "props", "letter", owner="extras:guests")
    assert not inserts(shoot(say("char:a"), hand_over(), say("char:b"), elements=[theirs, GUESTS]))


def test_the_middle_of_a_long_way_is_left_out():
    walk = [Act("walk", 3.5, 15.5, (9.0, 0.0, 0.0), path=((0, 0), (9, 0)), beat="beat:1"),
            Act("open", 15.5, 17.5, (9.0, 0.0, 0.0), beat="beat:1")]  # fmt: skip
    acts = {"char:a": [Act("stand", 0.0, 3.5, (0.0, 0.0, 0.0)), *walk, Act("stand", 17.5, 25.0, (9.0, 0.0, 0.0))]}
    made = shoot(say("char:b"), do("char:a", "open", 14.0), say("char:b"), say("char:a"), place=STREET, acts=acts)
    gaps = [(a.frame_end, b.frame_start) for a, b in itertools.pairwise(made) if b.frame_start > a.frame_end + 1]
    assert len(gaps) == 1
    left_out = (gaps[0][1] - gaps[0][0]) / 24
    assert 4 < left_out < 12
    start, end = ((f - 1001) / 24 for f in gaps[0])
    assert start > 4.5 and end < 15.3  # one sees the start and the arrival


def test_the_height_of_a_scene_is_its_closest_face():
    heat = [0.2, 0.2, 0.25, 0.3, 0.3, 1.0, 0.2, 0.2]
    made = shoot(*[say(f"char:{'ab'[k % 2]}", 2.8, a) for k, a in enumerate(heat)])
    size = {k: min(sizes.index(s.size) for s in of(made, k)) for k in range(8)}
    assert size[5] <= sizes.index("CU") and all(size[5] < size[k] for k in (0, 1, 2, 7))


def test_a_monologue_shows_who_listens():
    made = shoot(say("char:a", 14.0), say("char:b"))
    faces = [s for s in of(made, 0) if not s.speakers]
    assert faces and all(s.subjects == ["char:b"] and 1.2 * 24 <= s.length <= 2.4 * 24 for s in faces)
    crowd = shoot(say("char:a", 14.0), elements=[GUESTS], people="a")
    assert any(s.subjects == ["extras:guests"] for s in crowd)
    alone = shoot(say("char:a", 14.0), people="a")
    assert all(s.subjects in ([], ["char:a"]) for s in alone)


def test_a_car_is_begun_with_both_who_sit_in_it():
    assert shoot(*lines(2.0, 2.0, 2.0), place=CABIN)[0].type == "two_shot"
    assert shoot(*lines(2.0, 2.0, 2.0), place=ROOM)[0].type == "establishing"


def test_forty_speakers_are_all_seen_in_fewer_shots_than_lines():
    people = [chr(c) for c in range(0x3B1, 0x3B1 + 40)]
    made = shoot(*[say(f"char:{p}", 1.0 + 2.0 * (k % 3 == 0)) for k, p in enumerate(people)], people=people)
    seen = {who for s in made for who in s.speakers if s.type not in ("establishing", "master")}
    assert len(seen) == 40 and len(made) < 40


def test_neighbours_are_never_the_same_view():
    for people, beats in (("ab", 12), ("a", 6), ("abc", 15)):
        played = [say(f"char:{people[k % len(people)]}", 1.0 + 0.7 * (k % 4)) for k in range(beats)]
        made = shoot(*played, people=people)
        for a, b in itertools.pairwise(made):
            assert (a.type, a.subjects, a.size) != (b.type, b.subjects, b.size)


def test_faces_cut_to_in_turns_have_one_size():
    heat = [0.2, 0.2, 0.3, 0.4, 0.45, 0.5, 0.5, 0.5]
    made = shoot(*[say(f"char:{'ab'[k % 2]}", 2.8, a) for k, a in enumerate(heat)])
    pairs = [(a, b) for a, b in itertools.pairwise(made) if a.type == b.type == "ots"]
    assert pairs and all(a.size == b.size for a, b in pairs)


def test_nobody_looks_at_an_arrival_while_another_speaks():
    walk = [Act("walk", 3.4, 12.0, (9.0, 0.0, 0.0), path=((0, 0), (9, 0)), beat="beat:1")]
    acts = {"char:a": [Act("stand", 0.0, 3.4, (0.0, 0.0, 0.0)), *walk, Act("stand", 12.0, 22.0, (9.0, 0.0, 0.0))]}
    made = shoot(say("char:b"), do("char:a", "walk", 7.3), say("char:b", 3.0), say("char:a"), place=STREET, acts=acts)
    assert all("char:b" in s.subjects for s in of(made, 2))


@pytest.mark.parametrize(("yaw", "over"), [(-1.571, True), (1.571, False), (3.142, False)])
def test_one_looks_over_the_shoulder_only_of_who_is_turned_to_the_other(yaw, over):
    acts = {"char:a": [Act("stand", 0.0, 40.0, (0.0, 0.0, 0.0), 1.571)],
            "char:b": [Act("stand", 0.0, 40.0, (1.5, 0.0, 0.0), yaw)]}  # fmt: skip
    made = shoot(*lines(*[3.0] * 6), acts=acts)
    assert any(s.type == "ots" and s.subjects[0] == "char:a" for s in made) == over


def test_what_the_script_is_close_on_is_seen_in_its_hand():
    look = Beat("", "camera", [], ["prop:letter"], text="CLOSE ON THE LETTER")
    look.camera = CameraDirection("CU", subject="prop:letter")
    held = Carry("prop:letter", "char:b", "L", 0.0, None)
    made = shoot(say("char:a"), (look, 1.4), say("char:b"), elements=[LETTER], carries=[held])
    assert [s.subjects for s in inserts(made)] == [["prop:letter", "char:b"]]
