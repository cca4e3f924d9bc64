# SPDX-License-Identifier: GPL-3.0-or-later
"""Vehicles move by themselves, free of people and things; who is in them goes along; trolleys are pushed."""

import itertools
import math

import numpy as np

from backlot.addon.stage import blocking, kit
from backlot.addon.stage.figure import joints
from backlot.addon.stage.motion import Skeleton, frame_count, perform_all, shown, way_of
from backlot.addon.stage.plan import Item, SetPlan
from backlot.addon.stage.sets import boxes
from backlot.addon.world.schema import Beat, Character, Element, Emotion, Scene, World

GROUND = ((-30, -12), (30, -12), (30, 12), (-30, 12))
LANES = {"drive": [[(-40.0, -2.0), (40.0, -2.0)], [(40.0, 2.0), (-40.0, 2.0)]], "walk": [[(-30.0, 8.0), (30.0, 8.0)]]}


def road(*items, lanes=True):
    ways = {"ways": LANES} if lanes else {}
    return SetPlan("loc", "road", "Road", True, GROUND, None, 0.0, (0, 6, 0), items=list(items), params=ways)


def vehicle(asset, element=None):
    made = kit.make(asset, {}, 0)
    ident = element or f"vehicle:{asset}"
    return Item(ident, asset, (20, 9, 0), size=made.size, element=ident), Element(ident, "vehicles", asset, asset=asset)


def play(plan, beats, things):
    """The blocking of ``(subjects, verb or text, {field: value})`` with ``(Item, Element)`` pairs."""
    elements, made = [e for _, e in things], []
    for n, (who, what, *rest) in enumerate(beats):
        said = what.endswith((".", "?", "!"))
        fields = {"duration_s": 2.0, "text": what} | (rest[0] if rest else {})
        made.append(Beat(f"b{n}", "dialogue" if said else "action", [1, 1], who.split(), None if said else what,
                         voice="on" if said else None, emotion=Emotion(), **fields))  # fmt: skip
    known = {e.id for e in elements}
    cast = [s for s in dict.fromkeys(s for b in made for s in b.subjects) if s not in known]
    scene = Scene("s1", "1", beats=made, present=cast, speaking=cast, elements=elements, duration_s=2.0 * len(made))
    world = World(characters=[Character(c, c) for c in cast], scenes=[scene])
    return blocking.block(scene, world, plan, [i for i, _ in things], {})


def item_of(result, ident):
    return next(i for i in result.items if i.id == ident)


def track(result, who):
    return next(t for t in result.tracks if t.performer == who)


def perform(result):
    skeletons = {t.performer: Skeleton(joints(1.75, 0.5, 35, 1.0)) for t in result.tracks}
    return perform_all(result, skeletons, 24.0)


def test_a_car_stops_beside_somebody_and_its_driver_gets_out_by_the_door():
    car = vehicle("car")
    beats = [("ann", "Wait."), ("vehicle:car", "stop", {"target": "ann", "relation": "beside"}),
             ("bob", "exit", {"target": "vehicle:car", "relation": "out_of"}), ("bob", "Get in.")]  # fmt: skip
    result = play(road(), beats, [car])
    move = result.moves[0]
    assert move.comes and not move.goes and move.riders == ["bob"]
    assert math.dist(move.poses[0][:2], move.poses[-1][:2]) > 6
    assert math.dist(move.poses[-1][:2], (0, 6)) < 6.5
    bob, stopped = track(result, "bob"), item_of(result, "vehicle:car")
    assert bob.acts[0].clip == "drive" and bob.enters is not None and bob.enters <= move.times[0] + 1e-6
    rise = next(a for a in bob.acts if a.clip == "rise")
    assert rise.start >= move.times[-1] - 1e-6
    rows = boxes.table([boxes.of_item(stopped)])
    assert 0.1 < boxes.distance(np.array([rise.location[:2]]), rows)[0, 0] < 0.9
    ann = track(result, "ann").acts[0].location[:2]
    assert math.dist(ann, rise.location[:2]) > 0.6


def test_who_rides_is_carried_along_frame_by_frame():
    car = vehicle("car")
    beats = [("vehicle:car", "stop"), ("bob", "exit", {"target": "vehicle:car"}), ("bob", "Here.")]
    result = play(road(), beats, [car])
    stopped, made = item_of(result, "vehicle:car"), perform(result)["bob"]
    place, yaw = way_of(stopped, result.moves, {}, 24.0, frame_count(result, 24.0))
    seat = np.array(track(result, "bob").acts[0].location[:2]) - stopped.location[:2]
    end = int(result.moves[0].times[-1] * 24)
    assert np.abs(made.location[:end, :2] - place[:end, :2] - seat).max() < 0.05
    assert np.hypot(*(place[0, :2] - place[-1, :2])) > 6
    assert np.abs(np.diff(place[:, :2], axis=0)).max() < 1.0  # no jumps
    assert np.ptp(yaw) < 1e-6


def test_gets_in_and_drives_away():
    car = vehicle("car")
    beats = [("ann", "Goodbye."), ("ann", "enter", {"target": "vehicle:car", "relation": "in"}),
             ("ann", "drive", {"object": "vehicle:car", "text": "and drives away."})]  # fmt: skip
    result = play(road(), beats, [car])
    ann, move = track(result, "ann"), result.moves[0]
    down = next(a for a in ann.acts if a.clip == "sit_down")
    assert down.end <= move.times[0] + 1e-6 and down.params.get("wheel")
    assert move.goes and not move.comes and ann.exits == move.times[-1]
    assert shown(item_of(result, "vehicle:car"), result.moves)[-1] == (move.times[-1], False)


def test_passes_clear_of_people_and_things_over_open_ground():
    trees = [Item(f"t{n}", "tree", (x, y, 0), size=(3, 3, 5), foot=(0.5, 0.5))
             for n, (x, y) in enumerate(((-8, 2), (9, -3), (3, 9), (-4, -8)))]  # fmt: skip
    beats = [("ann", "Look."), ("bob", "What?"), ("vehicle:car", "drive", {"relation": "across"}), ("ann", "Run!")]
    result = play(road(*trees, lanes=False), beats, [vehicle("car")])
    move = result.moves[0]
    assert move.comes and move.goes and not move.riders
    rows = boxes.table([boxes.of_item(t) for t in trees])
    path = np.array([p[:2] for p in move.poses])
    assert boxes.distance(path, rows).min() > 0.9
    for t in result.tracks:
        near = [a for a in t.acts if not a.path and a.end > move.times[0] and a.start < move.times[-1]]
        spots = np.array([a.location[:2] for a in near])
        assert np.hypot(*(spots[:, None] - path[None]).transpose(2, 0, 1)).min() > 1.2


def test_a_cyclist_rides_in_and_gets_off():
    bicycle = vehicle("bicycle")
    beats = [("ann", "ride", {"object": "vehicle:bicycle", "duration_s": 3.0}), ("bob", "Stop!"),
             ("ann", "jump", {"target": "vehicle:bicycle", "relation": "from"}), ("ann", "run")]  # fmt: skip
    result = play(road(), beats, [bicycle])
    ann, move = track(result, "ann"), result.moves[0]
    assert ann.acts[0].clip == "ride" and move.riders == ["ann"]
    speeds = [math.dist(p[:2], q[:2]) / (t - s) for (p, q), (s, t) in zip(
        itertools.pairwise(move.poses), itertools.pairwise(move.times), strict=True)]  # fmt: skip
    assert 2.0 < max(speeds) < 7.0
    assert [a.clip for a in ann.acts if not a.params.get("idle")][:2] == ["rise", "run"]


def test_a_wheelchair_goes_before_who_pushes_it():
    made = kit.make("wheelchair", {}, 0)
    chair = Item("chair", "wheelchair", (8, 8, 0), size=made.size, element="chair")
    beats = [("ann", "Over here."), ("bob", "push", {"object": "chair", "target": "ann", "relation": "to"})]
    result = play(road(), beats, [(chair, Element("chair", "props", "wheelchair", asset="wheelchair"))])
    move, performances = result.moves[0], perform(result)
    assert move.leader == "bob"
    place, _yaw = way_of(chair, result.moves, performances, 24.0, frame_count(result, 24.0))
    bob = performances["bob"]
    gaps = np.hypot(*(place[:, :2] - bob.location[:, :2]).T)
    walk = next(a for a in track(result, "bob").acts if a.path)
    moving = slice(int(walk.start * 24) + 2, int(walk.end * 24) - 2)
    assert np.ptp(gaps[moving]) < 0.05 and 0.4 < gaps[moving].mean() < 1.2
    assert np.hypot(*(place[0, :2] - place[-1, :2])) > 1.0


def test_parked_vehicles_and_scenes_without_any_have_no_moves():
    beats = [("ann", "wait", {"target": "vehicle:car", "relation": "beside"}), ("ann", "Nice car.")]
    assert play(road(), beats, [vehicle("car")]).moves == []
    assert play(road(), [("ann", "Nothing.")], []).moves == []


def test_a_dog_runs_across_the_lawn_in_sight():
    made = kit.make("dog", {}, 0)
    dog = Item("dog", "dog", (9, 9, 0), size=made.size, element="dog")
    beats = [("ann", "Look."), ("dog", "run", {"relation": "across"}), ("ann", "What a dog.")]
    result = play(road(lanes=False), beats, [(dog, Element("dog", "animals", "dog", asset="dog"))])
    move = result.moves[0]
    assert not move.comes and not move.goes
    assert 3 < math.dist(move.poses[0][:2], move.poses[-1][:2]) < 9
    assert max(math.dist(p[:2], (0, 6)) for p in move.poses) < 12


def test_letters_go_with_the_box_that_they_lie_in():
    box = Item("box", "box", (1.0, 5.0, 0.0), size=(0.4, 0.3, 0.3), element="box")
    letter = Item("letter", "letter", (1.05, 5.0, 0.02), size=(0.2, 0.1, 0.01), element="letter", blocks=False)
    things = [(box, Element("box", "props", "box", asset="box")),
              (letter, Element("letter", "props", "letter", asset="letter", relation="in", at="box"))]  # fmt: skip
    result = play(road(), [("ann", "Mine."), ("ann", "pick_up", {"object": "box"}), ("ann", "walk")], things)
    assert any(c.item == "box" for c in result.carries)
    assert [m.on for m in result.moves if m.item == "letter"] == ["box"]
