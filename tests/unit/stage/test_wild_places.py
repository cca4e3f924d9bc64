# SPDX-License-Identifier: GPL-3.0-or-later
"""Ship decks, the open sea, mountains, snow, pitches, ruins, battlefields: what makes each of them is there."""

import math

import numpy as np
import pytest

from backlot.addon.stage import kit, sets
from backlot.addon.stage.sets import boxes, landforms, landscape
from backlot.addon.world.schema import Element, Location, Scene, World

KINDS = ("ship_deck", "open_sea", "mountain", "snow_field", "sports_ground", "ruin", "battlefield")
SEEDS = (0, 3, 11)
_PLANS = {}
CALLED = {"ruin": "ruin of an abbey", "sports_ground": "football pitch"}  # of their kind those that are tested here


def plan(kind, seed=0, cast=2):
    if (kind, seed, cast) not in _PLANS:
        place = Location(f"loc:{kind}:{seed}", CALLED.get(kind, kind.replace("_", " ")), kind=kind)
        one = Scene("s1", location=place.id, present=[f"c{i}" for i in range(cast)])
        _PLANS[kind, seed, cast] = sets.plan_set(place, [one], World())
    return _PLANS[kind, seed, cast]


def land(of, *kinds):
    """Corners (n, 3) of the forms of a place's land that are of these kinds."""
    found = [shape.vertices for _, shape, kind in landscape.pieces(of.params["site"], of.seed) if kind in kinds]
    return np.concatenate(found) if found else np.zeros((0, 3))


def count(of, asset):
    return sum(item.asset == asset for item in of.items)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("seed", SEEDS)
def test_the_ground_is_level_where_people_walk(kind, seed):
    of = plan(kind, seed)
    points = land(of, "ground", "water", "floor")
    under = points[boxes.inside(points[:, :2], of.floor)]
    assert not len(under) or under[:, 2].max() < 0.25  # no more than a loose stone
    grown = land(of, "ground")
    within = grown[boxes.inside(grown[:, :2], of.floor)]
    assert not len(within) or within[:, 2].min() > -0.05


@pytest.mark.parametrize("kind", KINDS)
def test_eight_people_find_room(kind):
    of = plan(kind, 0, 8)
    assert sum(mark.kind == "stand" for mark in of.marks) >= 8
    assert sum(mark.kind == "seat" for mark in of.marks) >= 2
    assert sets.measure(of)["marks_reachable"] == 1.0


@pytest.mark.parametrize("kind", KINDS)
def test_something_stands_before_the_sky_whichever_way_one_looks(kind):
    pieces = [p for p in sets.shell(plan(kind)) if p.name != "ground" or p.kind == "water"]
    points = np.concatenate([p.shape.vertices for p in pieces])
    far = points[np.hypot(points[:, 0], points[:, 1]) > 60]
    turns = np.floor(np.degrees(np.arctan2(far[:, 1], far[:, 0])) / 30)
    assert len(set(turns.tolist())) >= 12
    assert sum(len(face) - 2 for p in pieces for face in p.shape.faces) < 90_000


@pytest.mark.parametrize("seed", SEEDS)
def test_from_a_deck_one_leans_on_the_rail_over_the_sea(seed):
    of = plan("ship_deck", seed)
    rails = {item.id: item for item in of.items if item.asset == "ship_rail"}
    leaning = [mark for mark in of.marks if mark.item in rails]
    assert {math.copysign(1, mark.location[0]) for mark in leaning} == {-1.0, 1.0}
    assert all(math.sin(mark.yaw) * mark.location[0] > 0 for mark in leaning), "they look out"
    assert land(of, "water")[:, 2].max() < -3.0
    assert count(of, "lifeboat") >= 4 and any(item.params.get("ring") for item in rails.values())


@pytest.mark.parametrize("cast", (2, 8))
def test_the_boat_is_big_enough_and_dry(cast):
    of = plan("open_sea", 1, cast)
    spec = next(form for form in of.params["site"]["land"] if form["form"] == "open_boat")
    xs, ys = [abs(p[0]) for p in of.floor], [abs(p[1]) for p in of.floor]
    assert max(xs) < spec["beam"] / 2 and max(ys) < spec["length"] / 2
    assert spec["length"] > (13 if cast == 8 else 10)
    water = land(of, "water")
    assert water[boxes.inside(water[:, :2], of.floor)][:, 2].max() < -0.2
    assert np.ptp(water[np.hypot(water[:, 0], water[:, 1]) < 20][:, 2]) > 0.6, "waves"
    others = [item for item in of.items if not boxes.inside(np.array(item.location[:2]), of.floor)]
    assert all(math.hypot(*item.location[:2]) > 15 for item in others)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_mountain_rises_on_one_side_and_falls_on_another(seed):
    of = plan("mountain", seed)
    side = next(form["side"] for form in of.params["site"]["land"] if form["form"] == "flank")
    height = lambda u, v: float(landforms.flank_height(side * u, v, side, of.seed))  # noqa: E731
    assert height(14, -2) > 6 and height(-4, 16) < -6
    peaks = land(of, "hills")
    assert peaks[:, 2].max() > 8, "above the eye"


def test_snow_lies_on_a_field_of_snow_in_any_weather():
    of = plan("snow_field")
    looks = {m.partition("#")[0] for _, shape, k in landscape.pieces(of.params["site"], of.seed) if k == "ground"
             for m in shape.materials}  # fmt: skip
    assert looks == {"snow"}
    grown = [item for item in of.items if item.asset in ("pine", "tree")]
    assert len(grown) > 20 and all(item.params.get("winter") for item in grown)
    crest = land(of, "ground")
    assert crest[np.hypot(crest[:, 0], crest[:, 1]) < 30][:, 2].max() > 0.4, "drifts"


@pytest.mark.parametrize("seed", SEEDS)
def test_a_pitch_has_goals_lines_and_stands_all_round(seed):
    of = plan("sports_ground", seed)
    goals = sorted(item.location[1] for item in of.items if item.asset == "football_goal")
    assert len(goals) == 2 and 95 < goals[1] - goals[0] < 110
    assert kit.size("football_goal")[0] == pytest.approx(7.32, abs=0.3)
    stands = [item.location[:2] for item in of.items if item.asset == "grandstand"]
    assert {(x > 39, x < -39, y > 15, y < -95) for x, y in stands} >= {
        (True, False, False, False), (False, True, False, False), (False, False, True, False),
        (False, False, False, True),
    }  # fmt: skip
    assert count(of, "floodlight") == 4
    across = [s for s in of.params["site"]["strips"] if s["from"][1] == s["to"][1] and s["from"][0] != s["to"][0]]
    assert {16.5, 5.5, 0.0} <= {round(abs(s["from"][1] - 11.0), 2) for s in across}


@pytest.mark.parametrize("seed", SEEDS)
def test_a_ruin_has_an_empty_window_and_an_arch_to_walk_through(seed):
    of = plan("ruin", seed)
    arch = next(item for item in of.items if item.id.endswith(":arch"))
    assert any(math.dist(o.location[:2], arch.location[:2]) < 1.5 for o in of.openings), "one comes in through it"
    assert count(of, "ruin_gable") == 1 and count(of, "ruin_column") >= 4 and count(of, "rubble") >= 3
    for asset, low, high in (("ruin_gable", 2.2, 7.0), ("ruin_arch", 0.1, 2.2)):
        for variant in range(kit.VARIANTS):
            points = kit.make(asset, None, variant).shape.vertices
            stone = points[(np.abs(points[:, 0]) < 0.6) & (points[:, 2] > low) & (points[:, 2] < high)]
            assert asset == "ruin_gable" or not len(stone), variant
            tops = points[np.abs(points[:, 0]) < 1.0][:, 2]
            assert tops.max() > (8 if asset == "ruin_gable" else 3.8)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_battlefield_has_a_trench_one_can_stand_in_and_shell_holes(seed):
    of = plan("battlefield", seed)
    spec = next(form for form in of.params["site"]["land"] if form["form"] == "battleground")
    assert len(spec["holes"]) > 15
    earth = land(of, "ground")
    trench = earth[np.abs(earth[:, 1] - landforms.trench_line(earth[:, 0])) < 0.3]
    assert np.median(trench[:, 2]) < -1.5
    for asset, least in (("sandbags", 12), ("barbed_wire", 12), ("tank_wreck", 2), ("blasted_tree", 5)):
        assert count(of, asset) >= least, asset
    assert any(form["form"] == "smoke" for form in of.params["site"]["land"])


def test_the_same_land_every_time():
    of = plan("battlefield", 3)
    one, two = (landscape.pieces(of.params["site"], of.seed) for _ in range(2))
    assert all(np.array_equal(a.vertices, b.vertices) for (_, a, _), (_, b, _) in zip(one, two, strict=True))


def test_the_arch_of_a_ruin_is_its_own_and_a_ball_on_a_pitch_a_football():
    asked = {"ruin": Element("e:arch", "set_dressing", "arch", asset="flower_arch"),
             "sports_ground": Element("e:ball", "props", "ball", asset="ball")}  # fmt: skip
    for kind, element in asked.items():
        place = Location(f"loc:{kind}", kind.replace("_", " "), kind=kind)
        one = Scene("s1", location=place.id, present=["a", "b"], elements=[element])
        of = sets.plan_set(place, [one], World(scenes=[one]))
        made = [
            item.asset for item in (*of.items, *sets.dress(of, one, World(scenes=[one]))) if item.element == element.id
        ]
        assert made == [{"ruin": "ruin_arch", "sports_ground": "football"}[kind]]
