# SPDX-License-Identifier: GPL-3.0-or-later
"""People in the background: they play what the script says of them, and are in nobody's way."""

import itertools
import math

import numpy as np
import pytest

from backlot.addon.stage import blocking
from backlot.addon.stage.blocking.extras_work import occupation
from backlot.addon.stage.motion.gaits import gait
from backlot.addon.stage.motion.travel import travel
from backlot.addon.stage.plan import Item, Mark, SetPlan
from backlot.addon.world.schema import Beat, Character, Element, Emotion, Scene, World


def lawn(items=(), marks=()):
    square = ((-14, -14), (14, -14), (14, 14), (-14, 14))
    return SetPlan("loc", "garden", "Garden", True, square, None, 0.0, (0, 0, 0), items=list(items), marks=list(marks))


def chairs(count):
    """Rows of chairs before an arch, which they face."""
    items = [Item("arch", "flower_arch", (0, 4, 0), 0.0, size=(2.0, 0.5, 2.4), element="arch")]
    marks = []
    for n in range(count):
        x, y = (n % 6 - 2.5) * 0.8, -4.0 - 0.95 * (n // 6)
        items.append(Item(f"c{n}", "chair", (x, y, 0), math.pi, size=(0.45, 0.45, 0.85), element="chairs"))
        marks.append(Mark(f"m{n}", "seat", (x, y, 0.45), math.pi, f"c{n}", f"c{n}"))
    return lawn(items, marks)


def staged(plan, elements, beats, items=(), talk=4):
    """Ann and Bob talk in the middle; ``beats`` (verb, object, target, relation, text) are the crowd's."""
    crowd = elements[0].id
    made = [Beat(f"x{n}", "action", [1, 1], [crowd], verb, text=text, object=obj, target=target, relation=relation,
                 duration_s=2.0, emotion=Emotion(0.4, 0.5))
            for n, (verb, obj, target, relation, text) in enumerate(beats)]  # fmt: skip
    made += [Beat(f"d{n}", "dialogue", [1, 1], [("ann", "bob")[n % 2]], text="This is a line that takes its time.",
                  duration_s=3.0, voice="on", emotion=Emotion()) for n in range(talk)]  # fmt: skip
    scene = Scene("s1", "1", beats=made, elements=list(elements), speaking=["ann", "bob"], present=["ann", "bob"],
                  duration_s=sum(b.duration_s for b in made))  # fmt: skip
    world = World(characters=[Character("ann", "ANN"), Character("bob", "BOB")], scenes=[scene])
    result = blocking.block(scene, world, plan, list(items), {})
    return result, [t for t in result.tracks if t.performer.startswith("extra:")]


def clips(track):
    return [a.clip for a in track.acts]


def where(track, time):
    """About where somebody is at a time."""
    spot = track.acts[0].location[:2]
    for act in track.acts:
        if act.path and act.start <= time:
            points = np.array([p[:2] for p in act.path], float)
            way = np.concatenate([[0], np.hypot(*np.diff(points, axis=0).T).cumsum()])
            gone = way[-1] * min((time - act.start) / (act.end - act.start), 1.0)
            spot = (np.interp(gone, way, points[:, 0]), np.interp(gone, way, points[:, 1]))
        elif act.start <= time and len(act.location) >= 2:
            spot = act.location[:2]
    return spot


def test_guests_sit_on_the_chairs_and_face_the_arch():
    elements = [
        Element("guests", "extras", "guests", 24),
        Element("chairs", "set_dressing", "chairs", 24, asset="chair"),
    ]
    _result, extras = staged(chairs(24), elements, [("sit", None, "chairs", "on", "Guests sit on chairs."),
                                                   ("cheer", None, None, None, "The guests cheer.")])  # fmt: skip
    assert len(extras) >= 22
    for track in extras:
        assert track.acts[0].clip == "sit" and "cheer" in clips(track)
        assert abs(math.remainder(track.acts[0].yaw - math.pi, 2 * math.pi)) < 0.1
    assert len({t.acts[0].location[:2] for t in extras}) == len(extras)


def test_couples_dance_face_to_face():
    _result, extras = staged(lawn(), [Element("dancers", "extras", "dancers", 6)],
                            [("dance", None, None, None, "Dancers dance.")])  # fmt: skip
    assert len(extras) == 6
    by_id = {t.performer: t for t in extras}
    for track in extras:
        act = track.acts[2]
        other = by_id[act.target].acts[2]
        assert act.clip == "dance" and {act.params["couple"], other.params["couple"]} == {"lead", "follow"}
        assert 0.3 < math.dist(act.location[:2], other.location[:2]) < 0.6
        assert abs(math.remainder(act.yaw - other.yaw - math.pi, 2 * math.pi)) < 0.1


@pytest.mark.parametrize(
    ("name", "verb", "thing", "clip"),
    [
        ("musicians", "play", "guitar", "play_music"), ("waiters", "carry", "tray", "walk"),
        ("passengers", "read", "newspaper", "read"),
    ],
)  # fmt: skip
def test_what_they_need_is_in_their_hands(name, verb, thing, clip):
    elements = [Element("them", "extras", name, 3), Element("thing", "props", thing, 3, asset=thing)]
    result, extras = staged(lawn(), elements, [(verb, "thing", None, None, f"They {verb}.")])
    assert len(extras) == 3 and all(clip in clips(t) for t in extras)
    held = {c.performer: c.item for c in result.carries if c.performer.startswith("extra:")}
    assert set(held) == {t.performer for t in extras}
    assert len(set(held.values())) == 3
    brought = {i.id for i in result.items}
    assert set(held.values()) <= brought


def test_shoppers_stand_at_the_stalls_with_their_faces_to_them():
    stalls = [Item(f"stall{n}", "market_stall", (-5 + 5 * n, 5, 0), 0.0, size=(2.2, 1.2, 2.2), element="stalls")
              for n in range(3)]  # fmt: skip
    elements = [Element("them", "extras", "shoppers", 6), Element("stalls", "set_dressing", "stalls", 3,
                                                                  asset="market_stall")]  # fmt: skip
    _, extras = staged(lawn(stalls), elements, [("walk", None, "stalls", "between", "Shoppers move between stalls.")])
    at = [t for t in extras if min(math.dist(t.acts[0].location[:2], s.location[:2]) for s in stalls) < 1.9]
    assert len(at) >= 5
    assert any(a.path for t in extras for a in t.acts)


def test_children_stand_round_the_fountain():
    fountain = Item("fountain", "fountain", (2, 5, 0), 0.0, size=(3.0, 3.0, 1.8), element="fountain")
    elements = [Element("them", "extras", "children", 5), Element("fountain", "set_dressing", "fountain", 1,
                                                                  asset="fountain")]  # fmt: skip
    _, extras = staged(lawn([fountain]), elements, [("feed", None, "fountain", "beside", "Children feed ducks.")])
    assert len(extras) == 5
    for track in extras:
        assert "feed" in clips(track)
        assert 1.5 < math.dist(track.acts[0].location[:2], (2, 5)) < 3.0


@pytest.mark.parametrize("verb", ["walk", "run", "talk", "dance", "wait"])
def test_nobody_is_in_the_way(verb):
    result, extras = staged(lawn(), [Element("them", "extras", "people", 16)],
                            [(verb, None, None, None, f"People {verb}.")])  # fmt: skip
    principals = [t for t in result.tracks if not t.performer.startswith("extra:")]
    assert len(extras) >= 6
    overlaps = pairs = 0
    for time in np.arange(0.2, result.duration, 0.5):
        spots = [where(t, time) for t in extras]
        middle = [where(t, time) for t in principals]
        for spot in spots:
            assert min(math.dist(spot, p) for p in middle) > 1.2
            along = np.clip(np.dot(np.subtract(spot, middle[0]), np.subtract(middle[1], middle[0]))
                            / math.dist(*middle) ** 2, 0, 1)  # fmt: skip
            assert math.dist(spot, np.add(middle[0], along * np.subtract(middle[1], middle[0]))) > 0.6
        close = [math.dist(a, b) < 0.4 for a, b in itertools.combinations(spots, 2)]
        overlaps, pairs = overlaps + sum(close), pairs + len(close)
    assert overlaps / pairs < 0.005, f"{overlaps} of {pairs} pairs overlap"


def test_idle_people_stand_in_groups_behind_the_action_turned_to_one_another():
    _, extras = staged(lawn(), [Element("them", "extras", "people", 14)], [("talk", None, None, None, "People talk.")])
    spots = [t.acts[0].location[:2] for t in extras]
    assert np.median([y for _, y in spots]) > 1.0  # the open side is -Y
    lonely = [s for s in spots if sorted(math.dist(s, o) for o in spots)[1] > 1.4]
    assert len(lonely) <= 2
    into_lens = [t for t in extras if math.cos(t.acts[0].yaw) > 0.95]
    assert len(into_lens) < 0.4 * len(extras)


@pytest.mark.parametrize(
    ("name", "verbs", "kind", "work"),
    [
        ("joggers", [], "park", "jog"), ("shoppers", [("walk", "between")], "street", "browse"),
        ("students", [], "classroom", "sit"), ("customers", [], "cafe", "sit"), ("a crowd", [], "street", "walk"),
        ("villagers", [("talk", "with")], "market", "browse"), ("vendors", [], "market", "vend"),
        ("guards", [("wait", None)], "corridor", "wait"), ("band", [("play", None)], "bar", "play"),
    ],
)  # fmt: skip
def test_the_script_then_the_name_then_the_place_say_what_they_do(name, verbs, kind, work):
    beats = [Beat("b", "action", subjects=["x"], verb=v, relation=r, target="t" if r else None) for v, r in verbs]
    assert occupation(name, beats, kind)[0] == work


def hall(width=17.0, depth=12.0, items=()):
    x, y = width / 2, depth / 2
    floor = ((-x, -y), (x, -y), (x, y), (-x, y))
    return SetPlan("loc", "warehouse", "Gym", False, floor, 6.0, 0.0, (0, -0.6, 0), items=list(items))


def lap(track):
    """Where a runner really is: slower in bends."""
    act = track.acts[0]
    pace = gait("jog", True)
    return travel(act.path, type(pace)(**{**pace.__dict__, "speed": act.params["speed"]}), 1.7)


@pytest.mark.parametrize(
    ("place", "count", "text"),
    [
        (hall(), 20, "Twenty students run laps."),
        (hall(15.0, 11.0, [Item("bench", "bench", (3, 3.6, 0), 0.0, size=(2.4, 0.4, 0.45))]), 16, "They run laps."),
        (lawn(), 12, "The soldiers run round the yard."),
        (lawn([Item("tree", "tree", (4, 6, 0), 0.0, size=(4, 4, 6), foot=(0.6, 0.6))]), 10, "They run on the track."),
    ],
)
def test_all_who_run_laps_run_in_a_loop_as_long_as_the_scene_lasts(place, count, text):
    result, extras = staged(place, [Element("them", "extras", "students", count)], [("run", None, None, None, text)])
    assert len(extras) == count
    principals = [t for t in result.tracks if not t.performer.startswith("extra:")]
    ways = [a.path for t in extras for a in t.acts if a.path]
    turns = np.unwrap([math.atan2(b[1] - a[1], b[0] - a[0]) for a, b in itertools.pairwise(ways[0])])
    assert abs(turns[-1] - turns[0]) > 2 or len(ways[0]) * 0.9 < 18, "round, not to and fro"
    nearest, runs = [], [lap(t) for t in extras]
    for time in np.arange(0.5, result.duration, 0.5):
        spots = [(np.interp(time, w.time, w.position[0]), np.interp(time, w.time, w.position[1])) for w in runs]
        nearest.append(min(math.dist(a, b) for a, b in itertools.combinations(spots, 2)))
        middle = [where(t, time) for t in principals]
        assert min(math.dist(s, p) for s in spots for p in middle) > 1.2
        for item in place.items:
            foot = item.foot or item.size
            x, y = item.location[:2]
            clear = [max(abs(u - x) - foot[0] / 2, abs(v - y) - foot[1] / 2) for u, v in spots]
            assert min(clear) > 0.2
    assert min(nearest) > 0.6
    for track in extras:
        assert track.acts[-1].end >= result.duration - 0.01 and {"run"} >= {a.clip for a in track.acts}


def test_a_long_run_keeps_to_its_bends():
    loop = [(4 * math.cos(a), 1.5 * math.sin(a)) for _ in range(30) for a in np.arange(0, 6.2, 0.5)]
    way = travel(loop, gait("jog", True), 1.7)
    x, y = way.position
    off = np.abs(np.hypot(x / 4, y / 1.5) - 1)
    assert np.quantile(off, 0.9) < 0.1
