# SPDX-License-Identifier: GPL-3.0-or-later
"""Places as they stand in Blender, measured on evaluated meshes: a sample here, all kinds with ``make rooms``."""

import sys
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "bench"))
import rooms

STEP = 7  # of the headings and kinds of place one in so many; each with another seed


def sample():
    every = rooms.chosen(180)
    return [(spot, 11 + k) for k, (spot, _) in enumerate(every[::STEP])]


@pytest.mark.parametrize(("spot", "seed"), sample())
def test_nothing_is_in_anything_and_every_way_is_open(spot, seed):
    found, _ = rooms.measured(spot, seed)
    assert (found.collisions, found.outside, found.blocked, found.unreached) == ([], [], [], [])
    assert all(n > 0 for name, (_, n) in found.shares.items() if name != "set_opening_clearance")


def ball(at, radius=0.2, name="ball"):
    """A closed body of 8 corners and 12 triangles about a point."""
    from backlot.addon.stage.build_measures import Body

    corners = np.array([(x, y, z) for x in (-1, 1) for y in (-1, 1) for z in (-1, 1)], float)
    quads = ((0, 1, 3, 2), (4, 6, 7, 5), (0, 4, 5, 1), (2, 3, 7, 6), (0, 2, 6, 4), (1, 5, 7, 3))
    triangles = np.array([(q[0], q[i], q[i + 1]) for q in quads for i in (1, 2)])
    return Body(name, name, corners * radius + at, triangles)


@pytest.mark.parametrize(("gap", "hit"), [(-0.002, False), (0.01, False), (-0.009, True), (-0.2, True)])
def test_what_lies_deeper_than_the_threshold_collides(gap, hit):
    from backlot.addon.stage.build_measures import collide

    one, other = ball((0, 0, 0.2)), ball((0.4 + gap, 0.07, 0.25))
    assert collide(one, other) == collide(other, one) == hit


def test_what_is_wholly_inside_another_collides_with_it():
    from backlot.addon.stage.build_measures import collide

    assert collide(ball((0, 0, 0), 0.05), ball((0.02, 0, 0), 0.5))


def test_check_tells_of_each_place_and_sees_what_an_artist_pushed_into_another_thing(tmp_path):
    from backlot.addon import film
    from backlot.addon.progress import run
    from backlot.addon.stage.build_bodies import set_measures
    from backlot.addon.stage.staged import staged_scenes

    path = tmp_path / "kitchen.fountain"
    path.write_text("INT. KITCHEN - DAY\n\nANNA (30s) sits at the table.\n", encoding="utf-8")
    film.new()
    world = film.read_world(path)
    run(film.stage(world))
    found = {m["name"]: m for m in set_measures(world, staged_scenes())}
    assert {m["location"] for m in found.values()} == {world.locations[0].id}
    assert [m["value"] for m in found.values()] == [1.0] * 4
    assert found["set_collision_free"]["n"] > 12 and found["set_collision_free"]["tucked"]

    made = next(iter(staged_scenes().values()))
    chair, stove = (
        next(o for o in made.objects if o.get("backlot_id", "").endswith(end)) for end in ("chair_1", "stove")
    )
    chair.location = stove.location
    found = {m["name"]: m for m in set_measures(world, staged_scenes())}
    assert any(chair.name in pair for pair in found["set_collision_free"]["hits"])
    assert found["set_collision_free"]["value"] < 1
