# SPDX-License-Identifier: GPL-3.0-or-later
"""Wind in one of two scenes of a place: what moves, what stands still, what an artist makes of it."""

import numpy as np
import pytest
from drafts import world_of

from backlot.addon import compat, film
from backlot.addon.library import identity
from backlot.addon.progress import run
from backlot.addon.stage import build_wind
from backlot.addon.stage.build_location import plan_of
from backlot.addon.stage.staged import staged_scenes

SIZE = {"width": 320, "height": 180}
DRAFT = """Title: Wind

EXT. PARK - DAY

A storm. Lightning. ANNA (30) waits.

EXT. PARK - DAY

ANNA waits.
"""


@pytest.fixture(scope="module")
def staged(tmp_path_factory):
    film.new()
    folder = tmp_path_factory.mktemp("windy")
    world = world_of(DRAFT, folder)
    run(film.stage(world, SIZE))
    return world, folder, *staged_scenes().values()


def layer_of(scene):
    return build_wind._layer(scene, plan_of(scene)[0])


def swaying(scene):
    return [o for o in scene.collection.all_objects if o.get("backlot_air", "").startswith("wind:")]


def test_trees_sway_in_the_windy_scene_alone_and_cost_no_meshes(staged):
    _, _, windy, still = staged
    trees = swaying(windy)
    assert len(trees) > 10 and not swaying(still)
    assert layer_of(windy).exclude and not layer_of(still).exclude
    assert {o.data for o in trees} <= {o.data for o in build_wind.greenery_of(plan_of(windy)[0]).objects}
    tree = next(o for o in trees if "tree" in o["backlot_air"])
    curves = [c for c in compat.curves(tree.animation_data) if c.data_path == "delta_rotation_euler"]
    angles = np.array([[c.evaluate(f) for f in range(1001, 1101)] for c in curves])
    assert 0.01 < np.ptp(angles, axis=1).max() < 0.2 and np.abs(angles).max() < 0.25
    assert len({o.animation_data.action for o in trees}) < len(trees) / 2
    assert all(not identity.touched(o) for o in trees)


def test_what_an_artist_chooses_stays(staged):
    world, folder, windy, _ = staged
    layer_of(windy).exclude = False
    moved = swaying(windy)[0]
    moved.location.x += 1.0
    there = round(moved.location.x, 3)
    run(film.stage(world_of(DRAFT.replace("ANNA waits.", "ANNA waits. It rains."), folder), SIZE))
    assert not layer_of(windy).exclude
    assert round(moved.location.x, 3) == there
    del windy["backlot_atmosphere"]
    run(film.stage(world, SIZE))
    assert not layer_of(windy).exclude and round(moved.location.x, 3) == there


def test_when_the_wind_drops_the_still_trees_are_back(staged):
    _, folder, *_ = staged
    film.new()
    run(film.stage(world_of(DRAFT, folder), SIZE))
    windy, _ = staged_scenes().values()
    run(film.stage(world_of(DRAFT.replace("A storm. Lightning. ", ""), folder), SIZE))
    assert not swaying(windy) and not layer_of(windy).exclude
