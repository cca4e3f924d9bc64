# SPDX-License-Identifier: GPL-3.0-or-later
"""Korean houses, flats, streets and rooms: what makes each of them itself is there, in view and usable."""

import math

import numpy as np
import pytest

from backlot.addon.stage import sets
from backlot.addon.stage.sets import assets, boxes
from backlot.addon.stage.sets.walkable import walkable
from backlot.addon.world.schema import Element, Location, Scene, World

SEEDS = range(3)
OWN = {
    "hanok_yard": {"hanok": 2, "jangdokdae": 1, "hanok_gate": 1, "hanok_wall": 8, "step_stone": 1},
    "ondol_room": {"floor_mattress": 1, "soban": 1, "bandaji": 1, "folding_screen": 1, "floor_cushion": 2},
    "hanok_hall": {"low_meal_table": 1, "floor_cushion": 2, "bandaji": 1},
    "korean_apartment": {"sofa": 1, "tv_stand": 1, "kimchi_fridge": 1, "shoe_cabinet": 1, "shoes_row": 1},
    "apartment_entrance": {"shoe_cabinet": 1, "shoes_row": 1, "floor_tiles": 1},
    "goshiwon": {"cell_bed": 1, "study_desk": 1, "hanging_clothes": 1},
    "pc_bang": {"gaming_desk": 15, "gaming_chair": 15},
    "karaoke_room": {"karaoke_screen": 1, "mirror_ball": 1, "sofa": 2},
    "pojangmacha": {"tent_roof": 1, "food_cart": 1, "drum_table": 3, "plastic_stool": 9},
    "market_alley": {"market_shop": 16},
    "rooftop_room": {"rooftop_house": 1, "roof_tank": 1, "pyeongsang": 1, "washing_line": 1},
}


def plan(kind, seed=0, cast=3, elements=(), name=None):
    place = Location(f"loc:{kind}:{seed}", name or kind.replace("_", " "), kind=kind)
    scene = Scene("s1", location=place.id, present=[f"c{i}" for i in range(cast)], elements=list(elements))
    return sets.plan_set(place, [scene], World())


def count(of, asset):
    return sum(item.asset == asset for item in of.items)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("kind", OWN)
def test_each_place_has_what_only_it_has(kind, seed):
    of = plan(kind, seed)
    assert {a: n for a, n in OWN[kind].items() if count(of, a) < n} == {}, of.left_out


@pytest.mark.parametrize("kind", ["ondol_room", "hanok_hall"])
def test_people_sit_on_the_floor_round_the_low_table(kind):
    of = plan(kind)
    table = next(i for i in of.items if i.asset in ("soban", "low_meal_table"))
    low = [m for m in of.marks if m.kind == "seat" and m.location[2] < 0.15 and m.group == table.id]
    assert len(low) >= 2
    assert not any(i.asset in ("chair", "sofa", "bed") for i in of.items)


def test_one_sits_on_the_edge_of_the_wooden_floor_with_the_feet_in_the_yard():
    of = plan("hanok_yard")
    grid = walkable(of)
    seats = [m for m in of.marks if m.kind == "seat" and any(i.id == m.item and i.asset == "hanok" for i in of.items)]
    feet = [(m.location[0] + 0.5 * math.sin(m.yaw), m.location[1] - 0.5 * math.cos(m.yaw)) for m in seats]
    assert len(seats) >= 6
    assert sum(bool(grid.free_at(*p)) for p in feet) >= 4
    assert all(0.42 < m.location[2] < 0.52 for m in seats)


def test_the_script_s_wooden_floor_is_that_of_the_house():
    floor = Element("dressing:maru", "set_dressing", "마루", asset="maru")
    of = plan("hanok_yard", elements=[floor])
    assert [i.asset for i in of.items if i.element == floor.id] == ["hanok"]


def test_sofa_and_television_of_a_flat_face_each_other():
    for seed in SEEDS:
        of = plan("korean_apartment", seed)
        sofa, screen = (next(i for i in of.items if i.asset == a) for a in ("sofa", "tv_stand"))
        assert abs(math.remainder(sofa.yaw - screen.yaw - math.pi, 2 * math.pi)) < 0.01
        assert 2.0 < math.dist(sofa.location[:2], screen.location[:2]) < 5.0


def test_the_balcony_is_open_and_the_next_blocks_stand_behind_it():
    of = plan("korean_apartment")
    pieces = {p.name: p.shape for p in sets.shell(of)}
    bay = next(o for o in of.openings if o.wall == "back")
    low, high = pieces["outside_balcony_0"].bounds()
    assert low[1] >= bay.location[1] - 0.01
    assert 1.0 < high[1] - bay.location[1] < 2.2
    assert pieces["outside_blocks_0"].bounds()[1][2] > 5.0
    assert sets.bounds(of)[0][2] < -20  # upstairs


def test_a_goshiwon_is_a_cell_with_a_way_from_the_door_to_the_desk():
    of = plan("goshiwon")
    size = np.ptp(np.array(of.floor), axis=0)
    assert size.prod() < 9.0
    desk = next(i for i in of.items if i.asset == "study_desk")
    grid = walkable(of)
    reached = grid.reachable(*of.centre[:2], slack=0.6)
    x, y = desk.location[:2]
    fx, fy = math.sin(desk.yaw), -math.cos(desk.yaw)
    assert any(reached[grid.cell(x + 0.6 * fx - u * fy, y + 0.6 * fy + u * fx)] for u in (-0.9, -0.75, 0.75, 0.9))


@pytest.mark.parametrize("seed", SEEDS)
def test_a_market_lane_can_be_walked_from_end_to_end(seed):
    of = plan("market_alley", seed)
    grid = walkable(of)
    reached = grid.reachable(*of.centre[:2], slack=0.6)
    for y in np.arange(-14.0, 14.1, 2.0):
        assert any(reached[grid.cell(x, y)] for x in (-0.6, 0.0, 0.6)), y


def test_people_walk_under_the_tent_of_a_drinking_stall():
    of = plan("pojangmacha")
    roof = next(i for i in of.items if i.asset == "tent_roof")
    under = boxes.of_item(roof)
    assert under.low > 1.95
    inside = [
        m
        for m in of.marks
        if m.kind == "seat" and boxes.distance(np.array([m.location[:2]]), boxes.table([under]))[0, 0] == 0
    ]
    assert len(inside) >= 6


def test_signs_are_korean_where_the_script_is():
    place = Location("loc:k", "시장 골목", kind="market_alley")
    scene = Scene("s1", heading="EXT. 시장 골목 - 낮", location="loc:k", present=["c0"])
    world = World()
    world.language = "ko"
    of = sets.plan_set(place, [scene], world)
    labels = {i.params.get("label") for i in of.items if i.asset == "wall_sign"}
    assert {"김치", "생선"} & labels
    assert not {"FISH", "FOOD"} & labels


def test_paper_fills_windows_and_not_their_walls():
    of = plan("ondol_room")
    names = {p.name for p in sets.shell(of)}
    wall = next(o.wall for o in of.openings if o.kind == "window")
    assert {f"panes_{wall}", f"wall_{wall}"} <= names
    assert all(assets.facts(i.asset, i.params, i.seed).size[2] < 2.0 for i in of.items if i.blocks)
