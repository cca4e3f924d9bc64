# SPDX-License-Identifier: GPL-3.0-or-later
"""Supermarkets, convenience stores, caves, tunnels, night clubs, Buddhist halls, market halls: what each promises."""

from itertools import pairwise

import numpy as np
import pytest

from backlot.addon.stage import atmosphere, kit, sets
from backlot.addon.stage.blocking.verbs import WHEELED
from backlot.addon.stage.sets.walkable import walkable
from backlot.addon.world.schema import Beat, Character, Element, Location, Scene, World

SEEDS = range(4)


def plan(kind, seed=0, heading="", language="en", cast=3):
    place = Location(f"loc:{kind}:{seed}", heading or kind.replace("_", " "), kind=kind)
    scene = Scene("s1", location=place.id, heading=heading, present=[f"c{i}" for i in range(cast)])
    return sets.plan_set(place, [scene], World(language=language))


def things(of, *assets):
    return [i for i in of.items if i.asset in assets]


def lettering(of):
    return {label.text for i in of.items for label in kit.make(i.asset, i.params, i.seed).labels}


@pytest.mark.parametrize("seed", SEEDS)
def test_people_can_walk_between_the_rows_of_a_supermarket(seed):
    of = plan("supermarket", seed)
    rows = sorted({round(i.location[0], 2) for i in things(of, "gondola")})
    assert len(rows) >= 4
    grid = walkable(of)
    reached = grid.reachable(*of.centre[:2], slack=0.6)
    ends = [y for i in things(of, "gondola") for y in (i.location[1] - 1.2, i.location[1] + 1.2)]
    for left, right in pairwise(rows):
        middle = (left + right) / 2
        assert all(reached[grid.cell(middle, y)] for y in np.arange(min(ends), max(ends), 0.2)), (left, right)
    assert len(things(of, "checkout")) >= 2 and things(of, "shopping_trolley")


@pytest.mark.parametrize(
    "kind, word", [("supermarket", "과일"), ("convenience_store", "담배"), ("market_hall", "정육점")]
)
def test_signs_of_a_shop_are_in_the_scripts_language(kind, word):
    korean, english = lettering(plan(kind, language="ko")), lettering(plan(kind))
    assert any(word in text for text in korean)
    assert all(text.isascii() for text in english) and not english & {t for t in korean if t.isalpha()}


@pytest.mark.parametrize("seed", SEEDS)
def test_a_convenience_store_has_a_glass_front_cold_drinks_and_a_till_to_be_served_at(seed):
    of = plan("convenience_store", seed)
    glass = [o for o in of.openings if o.kind == "window"]
    assert sum(o.width * o.height for o in glass) > 6 and all(o.sill < 0.3 for o in glass)
    assert sum(i.size[0] for i in things(of, "drinks_fridge")) > 5 and things(of, "cash_register")
    counter = things(of, "counter")[0]
    sides = {round(np.cos(m.yaw - counter.yaw)) for m in of.marks if m.kind == "work" and m.item == counter.id}
    assert sides == {-1, 1}, "somebody sells and somebody buys"


@pytest.mark.parametrize("kind", ["supermarket", "convenience_store", "nightclub", "cave", "tunnel"])
def test_a_place_with_light_of_its_own_has_it_at_any_hour(kind):
    of = plan(kind)
    day, night = (
        atmosphere.plan(Scene("s", time=time), False, openings=of.openings, light=of.params["light"])
        for time in ("DAY", "NIGHT")
    )
    assert day.studio == night.studio and night.glow("lamp").level == 1.0
    assert atmosphere.plan(Scene("s", time="NIGHT"), False, openings=of.openings).studio != night.studio


@pytest.mark.parametrize("seed", SEEDS)
def test_a_cave_is_rock_all_about_and_overhangs_nobody(seed):
    of = plan("cave", seed)
    assert len(of.walls) == 8 and sum(o.kind == "gap" for o in of.openings) == 1
    pieces = {p.name: p.shape for p in sets.shell(of)}
    low, high = np.min(of.floor, axis=0), np.max(of.floor, axis=0)
    for wall in of.walls:
        shape = pieces[f"wall_{wall.id}"]
        assert all(m.startswith("stone") for m in shape.materials)
        start, end = np.array(wall.start), np.array(wall.end)
        normal = np.array([start[1] - end[1], end[0] - start[0]]) / np.linalg.norm(end - start)
        inwards = (shape.vertices[:, :2] - start) @ normal
        body = shape.vertices[:, 2] < 1.9
        away = np.linalg.norm(shape.vertices[:, :2] - np.array(of.openings[0].location[:2]), axis=1) > 3.2
        assert inwards[body & away].max() < 0.05
        assert inwards[~body].max() > 1.0, "it closes overhead"
        assert np.ptp(inwards[body]) > 0.15, "it is not flat"
    assert pieces["ceiling"].vertices[:, 2].min() > 2.6
    assert (pieces["floor"].vertices[:, 2] < 0.01).all()
    assert (high - low).min() > 8


@pytest.mark.parametrize(
    "heading, bed, material",
    [("INT. TUNNEL - NIGHT", "road", "asphalt"), ("INT. SUBWAY TUNNEL - NIGHT", "rails", "steel"),
     ("INT. SEWER TUNNEL - DAY", "water", "water"), ("INT. 지하철 터널 - 밤", "rails", "steel")],
)  # fmt: skip
def test_what_runs_through_a_tunnel_is_as_the_heading_says(heading, bed, material):
    of = plan("tunnel", heading=heading)
    assert of.params["bed"] == bed
    floor = next(p.shape for p in sets.shell(of) if p.name == "floor")
    assert any(m.startswith(material) for m in floor.materials)


def test_a_tunnel_is_vaulted_and_open_at_both_ends():
    of = plan("tunnel")
    roof = next(p.shape for p in sets.shell(of) if p.name == "ceiling").vertices
    width = np.max(of.floor, axis=0)[0] * 2
    crown, spring = (roof[where][:, 2].max() for where in (abs(roof[:, 0]) < 0.6, abs(roof[:, 0]) > width * 0.49))
    assert crown - spring > 1.8
    assert {o.wall for o in of.openings if o.kind == "gap"} == {"front", "back"}


@pytest.mark.parametrize("seed", SEEDS)
def test_people_in_a_night_club_stand_on_the_floor_that_shines(seed):
    of = plan("nightclub", seed, cast=4)
    floor = things(of, "dance_floor")[0]
    x, y = floor.location[:2]
    dancing = [m for m in of.marks if m.kind == "stand" and m.group == "centre"]
    assert len(dancing) >= 4
    for mark in dancing:
        assert abs(mark.location[0] - x) < floor.size[0] / 2 and abs(mark.location[1] - y) < floor.size[1] / 2
    decks = things(of, "dj_booth")[0]
    assert any(m.item == decks.id and m.location[1] > decks.location[1] for m in of.marks if m.kind == "work")
    assert sum(m.kind == "seat" for m in of.marks) >= 8


@pytest.mark.parametrize("seed", SEEDS)
def test_the_buddha_sits_on_the_altar_and_faces_the_people(seed):
    of = plan("temple", seed)
    altar = things(of, "shrine_altar")[0]
    for buddha in things(of, "buddha"):
        assert buddha.location[2] == pytest.approx(altar.size[2], abs=0.01)
        assert abs(buddha.location[0] - altar.location[0]) + buddha.size[0] / 2 < altar.size[0] / 2
        assert abs(buddha.yaw) < 1e-6 and of.centre[1] < buddha.location[1]
    assert len(things(of, "buddha")) == 3 and len(things(of, "painted_pillar")) == 4
    assert len(things(of, "prayer_cushion")) >= 6


@pytest.mark.parametrize("seed", SEEDS)
def test_every_stall_of_a_market_hall_can_be_sold_at(seed):
    of = plan("market_hall", seed)
    stalls = things(of, "market_stall")
    assert len(stalls) >= 10
    worked = {m.item for m in of.marks if m.kind == "work"}
    assert all(i.id in worked for i in (*stalls, *things(of, "glass_case")))
    assert of.height > 6


@pytest.mark.parametrize("count", [1, 4])
def test_trolleys_are_pushed_into_one_another(count):
    one, many = kit.size("shopping_trolley"), kit.size("shopping_trolley", {"count": count})
    assert many[1] == pytest.approx(one[1] + 0.26 * (count - 1), abs=0.01)
    assert many[0] == pytest.approx(one[0], abs=0.01)


@pytest.mark.parametrize("asset", ["shopping_trolley", "hand_truck", "cart"])
def test_the_cart_of_somebody_who_shops_is_a_trolley_that_can_be_pushed(asset):
    cart = Element("e:cart", "set_dressing", "her cart", asset=asset)
    place = Location("loc:shop", "supermarket", kind="supermarket")
    push = Beat("b1", "action", [1, 1], ["c0"], "push", object="e:cart", text="She pushes her cart.")
    scene = Scene("s1", location=place.id, present=["c0"], elements=[cart], beats=[push])
    world = World(scenes=[scene], characters=[Character("c0", "ANNA")])
    of = sets.plan_set(place, [scene], world)
    assert [i.asset for i in of.items if i.element == "e:cart"] == ["shopping_trolley"]
    assert not [i for i in sets.dress(of, scene, world) if i.element == "e:cart"]
    assert "shopping_trolley" in WHEELED
