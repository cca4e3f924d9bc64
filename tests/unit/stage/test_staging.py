# SPDX-License-Identifier: GPL-3.0-or-later
"""Staging: people play what the script says at the places that it names, where a camera can see them."""

import itertools
import math

import numpy as np
import pytest

from backlot.addon.stage import blocking, kit
from backlot.addon.stage.blocking.verbs import DEEDS
from backlot.addon.stage.geometry import facing, yaw_towards
from backlot.addon.stage.plan import Item, Mark, SetPlan
from backlot.addon.world.schema import Beat, Character, Element, Emotion, Scene, World

ROOM = ((-3.6, -3.0), (3.6, -3.0), (3.6, 3.0), (-3.6, 3.0))
LAWN = ((-22, -16), (22, -16), (22, 16), (-22, 16))


def table_room():
    """A room with a table and four chairs, of which one has its back to the open side (-y)."""
    seats = (("n", 0.0, 0.75, 0.0), ("s", 0.0, -0.75, math.pi), ("w", -0.95, 0.0, math.pi / 2),
             ("e", 0.95, 0.0, -math.pi / 2))  # fmt: skip
    items = [Item("table", "table", (0, 0, 0), size=(1.3, 0.85, 0.74), element="dressing:table")]
    items += [Item(f"chair_{n}", "chair", (x, y, 0), yaw, size=(0.45, 0.45, 0.85)) for n, x, y, yaw in seats]
    marks = [Mark(f"seat_{n}", "seat", (x, y, 0.45), yaw, f"chair_{n}", "table") for n, x, y, yaw in seats]
    return SetPlan("loc", "kitchen", "Kitchen", False, ROOM, 2.6, 0.0, (0, -1.6, 0), items=items, marks=marks)


def lawn(*items, **params):
    return SetPlan("loc", "park", "Park", True, LAWN, None, 0.0, (0, 0, 0), items=list(items), params=params)


def play(plan, beats, elements=(), items=(), roles=None, heights=None):
    """The blocking of beats ``(subjects, verb or text, {field: value})``; a text ends in a full stop."""
    made, known = [], {e.id for e in elements}
    for n, (who, what, *rest) in enumerate(beats):
        said = what.endswith((".", "?", "!"))
        fields = {"duration_s": 2.0, "text": what} | (rest[0] if rest else {})
        made.append(Beat(f"b{n}", "dialogue" if said else "action", [1, 1], who.split(), None if said else what,
                         voice="on" if said else None, emotion=Emotion(), **fields))  # fmt: skip
    cast = [s for s in dict.fromkeys(s for b in made for s in b.subjects) if s not in known]
    people = [Character(c, c.upper(), role=(roles or {}).get(c)) for c in cast]
    speaking = [s for s in cast if any(b.kind == "dialogue" and s in b.subjects for b in made)]
    scene = Scene("s1", "1", beats=made, present=cast, speaking=speaking, elements=list(elements),
                  duration_s=sum(b.duration_s for b in made))  # fmt: skip
    return blocking.block(scene, World(characters=people, scenes=[scene]), plan, list(items), heights or {})


def track(result, who):
    return next(t for t in result.tracks if t.performer == who)


def act(result, who, clip):
    return next(a for a in track(result, who).acts if a.clip == clip)


def at(result, who, time):
    return next((a for a in track(result, who).acts if a.start <= time < a.end), track(result, who).acts[-1])


def span(result, number):
    return next(s for s in result.spans if s.beat == f"b{number}")


def open_to_lens(yaw, axis=0.0):
    """1 facing the open side, 0 in profile, -1 the back to it."""
    return math.cos(yaw - axis)


def test_who_sits_first_shows_the_face():
    result = play(table_room(), [("ann", "sit", {"target": "dressing:table"}), ("ann", "Well.")])
    assert open_to_lens(track(result, "ann").acts[0].yaw) > -0.3


def test_who_comes_to_one_who_sits_stands_aside_and_not_on_top():
    beats = [("ann", "sit", {"target": "dressing:table"}), ("bob", "enter"), ("bob", "You are up."), ("ann", "Yes.")]
    result = play(table_room(), beats)
    time = span(result, 2).end - 0.1
    ann, bob = at(result, "ann", time), at(result, "bob", time)
    far = math.dist(ann.location[:2], bob.location[:2])
    assert 0.9 < far < 2.4
    front = facing(0.0)
    line = [(b - a) / far for a, b in zip(ann.location, bob.location[:2], strict=False)]
    assert line[0] * front[0] + line[1] * front[1] < 0.75  # not between the sitter and the lens


@pytest.mark.parametrize("count", [2, 3, 4])
def test_talkers_keep_their_distance_and_hide_nobody(count):
    names = ["ann", "bob", "cat", "dan"][:count]
    result = play(lawn(), [(n, "Here we are.") for n in names])
    spots = [t.acts[-1].location[:2] for t in result.tracks]
    for a, b in itertools.combinations(spots, 2):
        assert 0.88 < math.dist(a, b) < 2.8
        assert abs(a[0] - b[0]) > 0.2  # seen side by side from the open side
    if count == 2:
        assert 1.0 <= math.dist(*spots) <= 1.5


def test_those_who_sit_stay_seated_while_they_reach_and_slide():
    letter = Item("letter", "letter", (2.0, 2.0, 0), size=(0.2, 0.1, 0.01), element="prop:letter", blocks=False)
    beats = [
        ("ann", "sit", {"target": "dressing:table"}),
        ("bob", "sit", {"target": "ann", "relation": "across"}),
        ("bob", "Look."),
        ("bob", "take", {"object": "prop:letter"}),
        ("bob", "push", {"object": "prop:letter", "target": "dressing:table", "relation": "across"}),
        ("bob", "touch", {"target": "ann"}),
        ("ann", "pick_up", {"object": "prop:letter"}),
    ]
    result = play(table_room(), beats, [Element("prop:letter", "props", "letter", asset="letter")], [letter])
    for who in ("ann", "bob"):
        assert "rise" not in [a.clip for a in track(result, who).acts]
    a, b = track(result, "ann").acts[0], track(result, "bob").acts[0]
    assert math.cos(a.yaw - b.yaw) < 0.3  # face to face, or over a corner
    slid = next(c for c in result.carries if c.performer == "bob" and c.place)
    assert abs(slid.place[2] - 0.74) < 0.03
    here = b.location[:2]
    assert math.dist(slid.place[:2], a.location[:2]) < math.dist(here, a.location[:2]) - 0.2


def test_kneels_beside_one_who_sits():
    beats = [("ann", "sit", {"target": "dressing:table"}), ("bob", "Forgive me."),
             ("bob", "kneel", {"target": "ann", "relation": "beside"})]  # fmt: skip
    result = play(table_room(), beats)
    ann, bob = track(result, "ann").acts[0], act(result, "bob", "kneel")
    assert 0.45 < math.dist(ann.location[:2], bob.location[:2]) < 1.1
    towards = yaw_towards(bob.location, ann.location)
    assert math.cos(bob.yaw - towards) > 0.8


def test_sleeps_in_the_armchair_and_sits_on_the_edge_of_the_bed():
    plan = table_room()
    plan.items += [Item("bed", "bed", (-2.4, 1.6, 0), 0.0, size=(1.5, 2.1, 1.0), element="dressing:bed"),
                   Item("arm", "armchair", (2.6, 1.8, 0), size=(0.9, 0.9, 0.9), element="dressing:arm")]  # fmt: skip
    plan.marks += [Mark("lie", "lie", (-2.4, 1.5, 0.52), 0.0, "bed", "bed"),
                   Mark("arm_seat", "seat", (2.6, 1.75, 0.44), 0.0, "arm", "arm")]  # fmt: skip
    beats = [
        ("ann", "lie", {"target": "dressing:bed", "relation": "in"}),
        ("kid", "sleep", {"target": "dressing:arm", "relation": "in"}),
        ("bob", "enter"),
        ("bob", "sit", {"target": "dressing:bed", "relation": "on"}),
        ("bob", "How are you?"),
    ]
    result = play(plan, beats)
    assert track(result, "ann").acts[0].clip == "lie"
    kid = track(result, "kid").acts[0]
    assert kid.clip == "sit" and kid.params.get("asleep") and math.dist(kid.location, (2.6, 1.75, 0.44)) < 0.01
    down = act(result, "bob", "sit_down")
    assert abs(down.location[2] - 0.52) < 0.01 and 0.3 < abs(down.location[0] + 2.4) < 0.8
    assert abs(math.cos(down.yaw)) < 0.2  # over the long side


@pytest.mark.parametrize("relation", ["behind", "beside", "before", "under"])
def test_places_by_relation(relation):
    tree = Item("tree", "tree", (4.0, 3.0, 0), size=(3.0, 3.0, 5.0), element="tree", foot=(0.5, 0.5))
    result = play(lawn(tree), [("ann", "wait", {"target": "tree", "relation": relation}), ("ann", "Good.")])
    x, y = np.subtract(track(result, "ann").acts[0].location, tree.location)[:2]
    assert 0.4 < math.hypot(x, y) < 1.9
    if relation == "behind":
        assert y > 0.1 and abs(x) > 0.2  # hidden from the lens, but not wholly
    else:
        assert y < 0.75 * math.hypot(x, y)


def test_two_stand_side_by_side_at_a_railing_and_look_out():
    rail = Item("rail", "railing", (0, 6, 0), size=(8.0, 0.08, 1.1), element="rail")
    beats = [("ann bob", "wait", {"target": "rail", "relation": "at"}), ("ann", "Home."), ("bob", "Yes.")]
    result = play(lawn(rail), beats)
    for who in ("ann", "bob"):
        here = track(result, who).acts[0]
        assert 0.2 < 6 - here.location[1] < 0.8
        assert open_to_lens(here.yaw) < 0.0 and abs(math.sin(here.yaw)) > 0.2  # out over it, half turned
    assert 0.8 < math.dist(*(track(result, w).acts[0].location[:2] for w in ("ann", "bob"))) < 1.6


def test_a_child_hides_under_the_table_and_fits():
    beats = [("kid", "hide", {"target": "dressing:table", "relation": "under"}), ("kid", "Shh.")]
    kid = track(play(table_room(), beats, heights={"kid": 1.1}), "kid").acts[0]
    assert kid.clip == "sit" and kid.location[2] < 0.1
    assert abs(kid.location[0]) < 0.65 and abs(kid.location[1]) < 0.42
    tall = track(play(table_room(), beats, heights={"kid": 1.8}), "kid").acts[-1]
    assert abs(tall.location[0]) > 0.65 or abs(tall.location[1]) > 0.42


def test_two_walk_on_abreast_while_they_talk():
    beats = [("ann bob", "walk", {"relation": "along"}), ("ann", "Keep walking."), ("bob", "I am.")]
    result = play(lawn(), beats)
    a, b = act(result, "ann", "walk"), act(result, "bob", "walk")
    assert a.start < 0.6 and a.end > span(result, 2).start
    assert a.params.get("talk") and b.params.get("talk")
    pace = sum(math.dist(p, q) for p, q in itertools.pairwise(a.path)) / (a.end - a.start)
    assert 0.8 < pace < 1.7
    p, q = np.array(a.path), np.array(b.path)
    assert 0.7 < math.dist(p[0], q[0]) < 1.05 and 0.7 < math.dist(p[-1], q[-1]) < 1.05
    assert (p[-1] - p[0]) @ (q[-1] - q[0]) > 0


def test_pavements_are_walked_on_when_the_set_has_them():
    pavement = [(-20.0, 9.0), (20.0, 9.0)]
    result = play(lawn(ways={"walk": [pavement], "drive": []}), [("ann", "walk"), ("ann", "Nice day.")])
    path = np.array(act(result, "ann", "walk").path)
    assert np.abs(path[:, 1] - 9.0).max() < 0.5


def test_speaker_who_was_embraced_steps_back():
    result = play(
        lawn(),
        [("bob", "At last."), ("ann", "hug", {"target": "bob"}), ("ann", "Let me see you.", {"duration_s": 6.0})],
    )
    time = span(result, 2).end - 0.1
    assert math.dist(*(at(result, w, time).location[:2] for w in ("ann", "bob"))) > 0.82


def test_climbs_onto_a_thing_and_down_again():
    box = Item("box", "dumpster", (3.0, 1.0, 0), size=(1.8, 1.1, 1.3), element="box")
    beats = [("ann", "climb", {"target": "box", "relation": "on"}), ("ann", "look"), ("ann", "walk")]
    result = play(lawn(box), beats)
    up = act(result, "ann", "climb")
    assert abs(up.location[2] - 1.3) < 0.01
    assert abs(up.location[0] - 3.0) < 0.9 and abs(up.location[1] - 1.0) < 0.55
    assert act(result, "ann", "look").location[2] > 1.2
    assert track(result, "ann").acts[-1].location[2] == 0.0


def test_priest_and_couple_stand_before_the_arch_and_the_father_leads_the_bride():
    arch = Item("arch", "flower_arch", (0, 5, 0), 0.0, size=(2.0, 0.5, 2.4), element="arch")
    beats = [("pri", "wait"), ("lou", "walk", {"target": "ray", "relation": "with"}),
             ("pri", "Who gives this woman?"), ("mat", "I do."), ("ray", "Go.")]  # fmt: skip
    roles = {"pri": "priest", "lou": "bride", "mat": "groom"}
    result = play(lawn(arch, aisle=[(0.0, -5.0), (0.0, 3.6)]), beats, roles=roles)
    priest, groom = track(result, "pri").acts[0], track(result, "mat").acts[0]
    assert open_to_lens(priest.yaw) > 0.9 and 3.8 < priest.location[1] < 5
    bride, father = act(result, "lou", "walk"), act(result, "ray", "walk")
    assert bride.path[0][1] < -2 and bride.start == father.start
    assert 0.3 < math.dist(bride.path[0], father.path[0]) < 0.8
    assert 1.0 < math.dist(bride.path[-1], groom.location[:2]) < 1.6
    assert math.cos(bride.yaw - groom.yaw) < 0.2  # face to face
    assert father.path[-1][1] < bride.path[-1][1]  # a step behind


def test_things_that_belong_to_somebody_are_with_them():
    def thing(name, size):
        return Item(f"prop:{name}", name, (5, 5, 0), size=size, element=f"prop:{name}", blocks=False)

    things = [thing("backpack", (0.35, 0.25, 0.5)), thing("newspaper", (0.4, 0.3, 0.02))]
    elements = [Element("prop:backpack", "props", "backpack", asset="backpack", owner="ann", worn=True),
                Element("prop:newspaper", "props", "newspaper", asset="newspaper", owner="bob")]  # fmt: skip
    beats = [("ann", "Hello."), ("bob", "Hm."), ("ann", "open", {"object": "prop:backpack"})]
    result = play(lawn(), beats, elements, things)
    first, second = (next(c for c in result.carries if c.item == i.id) for i in things)
    assert (first.performer, first.hand, first.start) == ("ann", "back", 0.0)
    assert second.performer == "bob" and second.hand in ("L", "R")
    assert not any(a.path for a in track(result, "ann").acts)
    assert {"take_off", "open_bag"} <= {a.clip for a in track(result, "ann").acts}


def test_every_deed_is_played_in_finite_numbers():
    for verb in sorted(DEEDS):
        beats = [("ann", "Now."), ("ann", verb, {"target": "dressing:table"}), ("bob", "Oh.")]
        result = play(table_room(), beats)
        for a in (a for t in result.tracks for a in t.acts):
            assert np.isfinite([*a.location, a.yaw, a.start, a.end]).all(), verb


def test_seats_of_the_kit_are_offered_by_dressed_things():
    made = kit.make("park_bench", {}, 0)
    bench = Item("bench", "park_bench", (3, 2, 0), 0.0, size=made.size, element="bench")
    result = play(lawn(), [("ann", "sit", {"target": "bench", "relation": "on"}), ("ann", "Ah.")], items=[bench])
    first = track(result, "ann").acts[0]
    assert first.clip == "sit" and 0.35 < first.location[2] < 0.6 and math.dist(first.location[:2], (3, 2)) < 0.9


RAIL = Item("rail", "railing", (0, 4.0, 0), size=(30.0, 0.07, 1.15), element="rail")
WALL = Item("wall", "parapet", (0, 4.0, 0), size=(30.0, 0.42, 1.0), element="wall")


def quay(*items):
    """Ground that ends behind what stands at y 4: water."""
    floor = ((-12, -10), (12, -10), (12, 4), (-12, 4))
    return SetPlan("loc", "bridge", "Bridge", True, floor, None, 0.0, (0, 0, 0), items=list(items))


@pytest.mark.parametrize(("edge", "top"), [(WALL, 1.0), (RAIL, 0.12)])
def test_who_climbs_onto_the_edge_of_a_bridge_stands_on_it_and_not_in_the_air(edge, top):
    beats = [("ann", "climb", {"target": edge.id, "relation": "on"}), ("ann", "look"), ("ann", "walk")]
    result = play(quay(edge), beats)
    up = act(result, "ann", "climb")
    assert abs(up.location[2] - top) < 0.01 and up.location[1] < 4.25
    assert act(result, "ann", "look").location[2] == up.location[2]
    assert track(result, "ann").acts[-1].location[2] == 0.0


def test_over_a_fence_above_water_nobody_jumps_who_has_more_to_say():
    result = play(quay(RAIL), [("ann", "climb", {"target": "rail", "relation": "over"}), ("ann", "Stay back.")])
    assert max(a.location[1] for a in track(result, "ann").acts) < 4.0


def test_steps_back_with_the_face_to_whom_one_steps_back_from():
    beats = [("ann", "Out.", {"target": "bob"}), ("bob", "No.", {"target": "ann"}),
             ("bob", "walk", {"text": "Bob steps slowly back."})]  # fmt: skip
    result = play(lawn(), beats)
    bob, ann = track(result, "bob").acts, track(result, "ann").acts[-1].location
    before, after = span(result, 1).end - 0.05, bob[-1]
    assert math.dist(after.location[:2], ann[:2]) > math.dist(at(result, "bob", before).location[:2], ann[:2]) + 0.5
    assert not any(a.path for a in bob)
    assert abs(math.remainder(after.yaw - yaw_towards(after.location, ann), 2 * math.pi)) < 0.5


def test_walks_closer_with_the_gun_in_hand_to_whom_it_points_at():
    gun = Item("gun", "gun", (1.0, 0.4, 0.0), size=(0.14, 0.2, 0.04), element="gun")
    thing = Element("gun", "props", "gun", asset="gun")
    beats = [("ann", "Stop.", {"target": "bob"}), ("bob", "exit"), ("bob", "enter"),
             ("ann", "aim", {"object": "gun", "target": "bob"}),
             ("ann", "walk", {"object": "gun", "text": "Ann walks closer, the gun in both hands."})]  # fmt: skip
    result = play(lawn(), beats, [thing], [gun])
    end = track(result, "ann").acts[-1].location
    assert math.dist(end[:2], track(result, "bob").acts[-1].location[:2]) < 1.6


def test_raises_both_hands_and_keeps_them_up():
    beats = [("ann", "Hands."), ("bob", "act", {"text": "Bob raises his hands."}), ("ann", "Good.")]
    up = act(play(lawn(), beats), "bob", "hands_up")
    assert up.end - up.start > 1.5 and up.params["goes_on"]
    calm = play(lawn(), [("ann", "Well."), ("bob", "act", {"text": "Bob lifts his hands to his face."})])
    assert "hands_up" not in {a.clip for a in track(calm, "bob").acts}


@pytest.mark.parametrize(("verb", "text"), [("put_down", "Ann lowers the gun."), ("give", "Ann holds out the gun.")])
def test_what_is_lowered_or_held_out_stays_in_the_hand(verb, text):
    gun = Item("gun", "gun", (1.0, 0.4, 0.0), size=(0.14, 0.2, 0.04), element="gun")
    thing = Element("gun", "props", "gun", asset="gun")
    result = play(lawn(), [("ann", "aim", {"object": "gun"}), ("ann", verb, {"object": "gun", "text": text})],
                  [thing], [gun])  # fmt: skip
    assert [c.end for c in result.carries if c.hand] == [None]


def test_who_sees_somebody_across_the_square_stands_far_off_with_the_companion():
    beats = [("ann", "wait"), ("bob", "look", {"target": "ann", "text": "Across the square, Bob spots her."}),
             ("bob", "Follow her.", {"target": "cy"}), ("cy", "Yes.")]  # fmt: skip
    result = play(lawn(), beats)
    ann, bob, cy = (track(result, who).acts[0].location[:2] for who in ("ann", "bob", "cy"))
    assert math.dist(ann, bob) > 6 and math.dist(bob, cy) < 2


def test_a_chase_that_names_nobody_is_after_who_ran():
    beats = [("ann", "run"), ("bob cy", "chase", {"text": "Bob and Cy give chase."})]
    result = play(lawn(ways={"walk": [[(-22, 0), (22, 0)]]}), beats)
    runs = {who: [a for a in track(result, who).acts if a.clip == "run"] for who in ("ann", "bob", "cy")}
    assert len(runs["ann"]) == 2 and runs["bob"] and runs["cy"]
    ends = {who: rows[-1].location[:2] for who, rows in runs.items()}
    assert math.dist(ends["bob"], ends["ann"]) < 4 and math.dist(ends["cy"], ends["ann"]) < 5


def test_what_is_dropped_falls_to_the_floor_and_nobody_bends():
    melon = Item("melon", "pumpkin", (0.3, 0.4, 0.0), size=(0.3, 0.3, 0.25), element="melon")
    thing = Element("melon", "props", "melon", asset="pumpkin")
    beats = [("ann", "pick_up", {"object": "melon"}),
             ("ann", "put_down", {"object": "melon", "text": "She drops the melon."})]  # fmt: skip
    result = play(lawn(), beats, [thing], [melon])
    carry = next(c for c in result.carries if c.hand)
    assert carry.end is not None and carry.place[2] == 0.0 and carry.flight > 0.2
    assert "put_down" not in {a.clip for a in track(result, "ann").acts}
