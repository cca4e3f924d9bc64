# SPDX-License-Identifier: GPL-3.0-or-later
"""The relation solver, boxes, the raster of where people walk."""

import math

import numpy as np
import pytest

from backlot.addon.stage.plan import Item, Wall
from backlot.addon.stage.sets import boxes, layout, relations, walkable

SQUARE = ((-2.0, -2.0), (2.0, -2.0), (2.0, 2.0), (-2.0, 2.0))
WALLS = [Wall(name, SQUARE[i], SQUARE[(i + 1) % 4], 2.5) for i, name in enumerate(("front", "right", "back", "left"))]


def space(**rest):
    return layout.Space(SQUARE, WALLS, **rest)


def want(ident, *relations, size=(1.0, 0.5, 1.0), asset="cabinet", **rest):
    return layout.Want(ident, asset, tuple(r for group in relations for r in group), size, **rest)


def solve(wants, where=None, seed=1):
    items, left = layout.solve(where or space(), wants, np.random.default_rng(seed))
    return {item.id: item for item in items}, left


@pytest.mark.parametrize(
    ("a", "b", "hit"),
    [
        ((0, 0, 0, 1, 1), (0.9, 0, 0, 1, 1), True),
        ((0, 0, 0, 1, 1), (1.1, 0, 0, 1, 1), False),
        ((0, 0, 0, 1, 1), (1.15, 0, math.pi / 4, 1, 1), True),  # the turned corner reaches over
        ((0, 0, 0, 1, 1), (1.15, 1.15, math.pi / 4, 1, 1), False),  # its bounding square would reach, it does not
    ],
)
def test_boxes_overlap_as_turned_boxes(a, b, hit):
    one, other = boxes.table([boxes.Box(*a)]), boxes.table([boxes.Box(*b)])
    assert bool(boxes.overlap(one, other)[0, 0]) is hit
    assert bool(boxes.overlap(other, one)[0, 0]) is hit


def test_boxes_above_one_another_do_not_overlap():
    table, lamp = boxes.Box(0, 0, 0, 1, 1, 0, 0.7), boxes.Box(0, 0, 0, 0.3, 0.3, 1.9, 2.4)
    assert not boxes.overlap(boxes.table([table]), boxes.table([lamp])).any()


def test_inside_knows_a_notch():
    outline = ((0, 0), (4, 0), (4, 4), (2, 4), (2, 2), (0, 2))
    found = boxes.inside(np.array([[1, 1], [3, 3], [1, 3], [2, 3], [5, 1]], float), outline)
    assert found.tolist() == [True, True, False, True, False]


def test_against_wall_turns_the_back_to_it():
    for name, yaw, axis, value in (
        ("back", 0, 1, 1.75),
        ("left", math.pi / 2, 0, -1.75),
        ("right", -math.pi / 2, 0, 1.75),
    ):
        found, left = solve([want("a", relations.against(name))])
        assert not left
        assert math.isclose(math.cos(found["a"].yaw - yaw), 1, abs_tol=1e-6)
        assert abs(found["a"].location[axis] - value) < 0.05


def test_chairs_go_around_the_table_and_face_it():
    chairs = [want(f"chair{i}", relations.around("t"), size=(0.45, 0.45, 0.9), asset="chair") for i in range(4)]
    found, left = solve([*chairs, want("t", relations.at(0, 0), size=(1.2, 0.8, 0.75), asset="table")])
    assert not left
    for i in range(4):
        chair = found[f"chair{i}"]
        fx, fy = math.sin(chair.yaw), -math.cos(chair.yaw)
        x, y = chair.location[:2]
        assert fx * -x + fy * -y > 0.2


def test_what_refers_to_a_lost_thing_is_lost_and_told():
    found, left = solve(
        [want("big", relations.middle(), size=(9, 9, 1), asset="piano"), want("small", relations.beside("big"))]
    )
    assert not found
    assert len(left) == 2
    assert "piano" in left[1]


def test_a_taken_place_gives_way_a_little():
    keep = [boxes.Box(0, 0, 0, 0.6, 0.6)]
    found, left = solve([want("a", relations.at(0, 0))], space(keep=keep))
    assert not left
    assert 0.3 < math.hypot(*found["a"].location[:2]) < 1.2


def test_front_is_kept_free_of_others():
    wants = [
        want("wardrobe", relations.against("back", along=0), front=0.8),
        want("box", relations.middle(0, 1.2), size=(0.5, 0.5, 0.5)),
    ]
    found, _ = solve(wants)
    zone = boxes.Box(found["wardrobe"].location[0], found["wardrobe"].location[1] - 0.65, 0, 1, 0.8)
    assert not boxes.overlap(boxes.table([zone]), boxes.table([boxes.of_item(found["box"])])).any()


def test_the_way_to_the_door_is_opened_by_dropping_the_least_important():
    bars = [
        want("keep", relations.at(-1.2, 0), size=(1.5, 0.3, 1), priority=1),
        want("drop", relations.at(0.9, 0), size=(2.1, 0.3, 1), priority=6),
    ]
    found, left = solve(bars, space(doors=[(0, 1.6)], middle=(0, -1)))
    assert set(found) == {"keep"}
    assert "block the way" in left[0]


def test_solving_is_deterministic_and_luck_matters():
    wants = [want(f"w{i}", relations.middle(), size=(0.5, 0.4, 1)) for i in range(6)]
    one, two, other = (solve(wants, seed=s)[0] for s in (3, 3, 4))
    assert [i.location for i in one.values()] == [i.location for i in two.values()]
    assert [i.location for i in one.values()] != [i.location for i in other.values()]


def test_raster_keeps_a_body_from_walls_and_things():
    grid = walkable.raster(SQUARE, [boxes.Box(0, 0, 0, 1, 1)])
    assert not grid.free_at(0, 0)
    assert not grid.free_at(0.7, 0)
    assert grid.free_at(0.85, 0)
    assert not grid.free_at(1.85, 0)
    assert not grid.free_at(50, 0)
    assert grid.cell(*grid.point(7, 9)) == (7, 9)


def test_reachable_stops_at_a_wall_of_things():
    grid = walkable.raster(SQUARE, [boxes.Box(0, 0, 0, 4, 0.3)])
    reached = grid.reachable(0, -1.5)
    assert reached[grid.cell(0, -1)]
    assert not reached[grid.cell(0, 1)]
    assert grid.free_at(0, 1)


def test_rugs_and_pictures_are_not_in_the_way():
    rug = Item("r", "rug", size=(2, 2, 0.01), blocks=False)
    table = Item("t", "table", size=(1, 1, 0.75))
    assert not walkable.in_the_way(rug)
    assert walkable.in_the_way(table)


def test_what_matters_more_wins_over_what_was_wished_for_first():
    wide = {"size": (3.6, 0.6, 1.0)}
    filler, named = (
        want("filler", relations.against("back"), priority=6, **wide),
        want("named", relations.against("back"), priority=1, **wide),
    )
    found, left = solve([filler, named])
    assert set(found) == {"named"} and left == ["cabinet: no free place of its size"]


def test_what_matters_more_does_not_win_if_many_others_had_to_go_for_it():
    row = [want(f"seat{i}", relations.at(-1.5 + i, 1.5), size=(0.9, 0.9, 1.0), priority=2) for i in range(4)]
    found, _ = solve([*row, want("named", relations.against("back"), size=(3.6, 0.9, 1.0), priority=1)])
    assert set(found) == {want.id for want in row}


def test_what_is_pinned_stays_and_the_rest_goes_around_it():
    table = want("table", relations.at(0, 0), size=(1.0, 0.8, 0.75), pin=(0.9, -0.6, 0.0, 0.5))
    chair = want("chair", relations.around("table"), size=(0.45, 0.45, 0.9))
    found, left = solve([chair, want("box", relations.at(0.9, -0.6), size=(0.4, 0.4, 0.4)), table])
    assert found["table"].location == (0.9, -0.6, 0.0) and found["table"].yaw == 0.5 and not left
    assert math.dist(found["chair"].location[:2], (0.9, -0.6)) < 1.0
    rows = boxes.table([boxes.of_item(item) for item in found.values()])
    assert boxes.overlap(rows, rows).sum() == len(rows)
