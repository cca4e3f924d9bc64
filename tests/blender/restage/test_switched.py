# SPDX-License-Identifier: GPL-3.0-or-later
"""Lamps that a scene switches, as they stand in Blender, and what an artist makes of them."""

import pytest
from drafts import world_of

from backlot.addon import film
from backlot.addon.library import identity
from backlot.addon.progress import run
from backlot.addon.stage import build_practicals
from backlot.addon.stage.staged import staged_scenes

DRAFT = """Title: Lamps

INT. BEDROOM - NIGHT

ANNA (30) stands by the bed.

She turns off the light.

ANNA
Good night.

INT. BEDROOM - NIGHT

ANNA sleeps.
"""


@pytest.fixture
def staged(tmp_path):
    film.new()
    world = world_of(DRAFT, tmp_path)
    run(film.stage(world, {"width": 320, "height": 180}))
    return world, *staged_scenes().values()


def exposure(scene):
    return next((c for c in build_practicals._curves(scene) if c.data_path == "view_settings.exposure"), None)


def parts(scene, word):
    return [o for o in scene.collection.all_objects if word in o.get("backlot_air", "")]


def test_the_room_grows_dark_in_its_own_scene_only(staged):
    _, first, second = staged
    keys = [point.co for point in exposure(first).keyframe_points]
    assert keys[0][1] == 0 > keys[-1][1] and first.frame_start < keys[-1][0] < first.frame_end
    assert exposure(second) is None and not second.view_settings.use_white_balance
    for part in (*parts(first, "pools:switched"), *parts(first, "glow:shade"), *parts(first, "glow:bulb")):
        curve = next(c for c in build_practicals.compat.curves(part.animation_data) if c.data_path == "hide_render")
        assert [round(curve.evaluate(first.frame_start + f)) for f in (0, first.frame_end - first.frame_start)] == [
            0,
            1,
        ]
    lamps = parts(first, "light:switched")
    assert lamps and all(identity.touched(o) is False for o in lamps)


def test_staging_again_changes_nothing_and_an_artists_keys_stay(staged):
    world, first, _ = staged
    told = first["backlot_atmosphere"]
    run(film.stage(world, {"width": 320, "height": 180}))
    assert first["backlot_atmosphere"] == told and len(exposure(first).keyframe_points) == 2
    exposure(first).keyframe_points[1].co[1] = -0.25
    del first["backlot_atmosphere"]
    run(film.stage(world, {"width": 320, "height": 180}))
    assert exposure(first).keyframe_points[1].co[1] == -0.25


def layer_of(scene, word):
    """The layer collection of a scene whose collection's role is ``word``."""
    scene.view_layers[0].update()
    waiting = [scene.view_layers[0].layer_collection]
    while waiting:
        layer = waiting.pop()
        if layer.collection.get("backlot_role") == word:
            return layer
        waiting += layer.children
    return None


def test_lamps_and_wild_walls_are_switched_by_each_scene_and_stay_so(staged, tmp_path):
    world, first, second = staged
    assert {o["backlot_air"].partition(":")[0] for o in layer_of(first, "lamps").collection.objects} >= {
        "glow",
        "light",
    }
    wall = "front"
    layer_of(first, "lamps").exclude = layer_of(first, wall).exclude = True
    run(film.stage(world_of(DRAFT.replace("ANNA sleeps.", "ANNA sleeps. A CAT sits on the bed."), tmp_path),
                   {"width": 320, "height": 180}))  # fmt: skip
    del first["backlot_atmosphere"]
    run(film.stage(world, {"width": 320, "height": 180}))
    assert layer_of(first, "lamps").exclude and layer_of(first, wall).exclude
    assert not layer_of(second, "lamps").exclude and not layer_of(second, wall).exclude
    names = [o.name for o in layer_of(first, "lamps").collection.objects]
    assert len(names) == len(set(names)) and parts(first, "glow:shade")
