# SPDX-License-Identifier: GPL-3.0-or-later
"""What an artist touched stays; what Backlot made is brought up to date."""

import bpy
import pytest

from backlot.addon import compat
from backlot.addon.library import identity
from backlot.addon.stage.keeper import Keeper, child_collection


@pytest.fixture
def stage(empty_file):
    scene = bpy.context.scene
    box = bpy.data.collections.new("things")
    scene.collection.children.link(box)
    return scene, box


def build(stage, wanted):
    """``wanted``: {id: x}. Returns {id: (object, ours)}."""
    scene, box = stage
    keeper = Keeper(scene, [box])
    made = {}
    for ident, x in wanted.items():

        def make(ident=ident):
            return bpy.data.objects.new(ident, bpy.data.meshes.new(ident))

        def update(obj, x=x):
            obj.location.x = x

        made[ident] = keeper.thing(ident, "prop", box, make, update)
    keeper.close()
    return made


def test_building_twice_changes_nothing(stage):
    first = build(stage, {"a": 1.0, "b": 2.0})
    names = sorted(o.name for o in bpy.data.objects)
    again = build(stage, {"a": 1.0, "b": 2.0})
    assert [again[i][0] for i in "ab"] == [first[i][0] for i in "ab"]
    assert all(ours for _, ours in again.values())
    assert sorted(o.name for o in bpy.data.objects) == names


def test_what_is_ours_is_updated(stage):
    build(stage, {"a": 1.0})
    assert build(stage, {"a": 5.0})["a"][0].location.x == 5.0


def test_what_the_artist_moved_stays(stage):
    obj, _ = build(stage, {"a": 1.0})["a"]
    obj.location.y = 3.0
    found, ours = build(stage, {"a": 5.0})["a"]
    assert found == obj and not ours
    assert tuple(obj.location) == (1.0, 3.0, 0.0)


def test_what_the_artist_deleted_stays_deleted(stage):
    obj, _ = build(stage, {"a": 1.0, "b": 1.0})["a"]
    bpy.data.objects.remove(obj)
    assert build(stage, {"a": 1.0, "b": 1.0})["a"] == (None, False)


def test_a_copy_is_the_artists(stage):
    obj, _ = build(stage, {"a": 1.0})["a"]
    copy = obj.copy()
    copy.location.x = 9.0
    stage[1].objects.link(copy)
    found, ours = build(stage, {"a": 2.0})["a"]
    assert found == obj and ours and obj.location.x == 2.0
    assert copy.location.x == 9.0


def test_a_copy_under_the_lower_name_is_still_the_artists(stage):
    build(stage, {"a": 1.0})
    obj, _ = build(stage, {"a": 1.0})["a"]
    obj.name = "a.007"
    identity.tag(obj, "a", "prop")
    copy = obj.copy()
    copy.name, copy.location.x = "a", 9.0
    stage[1].objects.link(copy)
    found, ours = build(stage, {"a": 2.0})["a"]
    assert found == obj and ours and copy.location.x == 9.0


def test_what_the_artist_put_elsewhere_is_found_there(stage):
    obj, _ = build(stage, {"a": 1.0})["a"]
    mine = bpy.data.collections.new("mine")
    stage[0].collection.children.link(mine)
    stage[1].objects.unlink(obj)
    mine.objects.link(obj)
    found, ours = build(stage, {"a": 2.0})["a"]
    assert found == obj and ours and obj.location.x == 2.0
    assert [c.name for c in obj.users_collection] == ["mine"]


def test_a_collection_is_known_by_its_part_not_its_name(empty_file):
    scene = bpy.context.scene
    made = child_collection(scene.collection, "cast", "부엌 " * 30)
    made.name = "the artist's name"
    assert child_collection(scene.collection, "cast", "부엌 " * 30) == made
    assert child_collection(scene.collection, "things", "things") != made


def test_what_nobody_asks_for_is_put_aside_and_comes_back(stage):
    obj, _ = build(stage, {"a": 1.0, "b": 1.0})["b"]
    build(stage, {"a": 1.0})
    assert obj.name in bpy.data.objects and obj.name not in stage[1].objects
    shelf = next(c for c in stage[1].children if c.name.startswith("Unscripted"))
    assert obj.name in shelf.objects and shelf.hide_render
    found, ours = build(stage, {"a": 1.0, "b": 4.0})["b"]
    assert found == obj and ours and obj.location.x == 4.0
    assert obj.name in stage[1].objects and obj.name not in shelf.objects


def keyed():
    obj = bpy.data.objects.new("k", None)
    bpy.context.scene.collection.objects.link(obj)
    for frame in (1, 10):
        obj.location.x = frame
        obj.keyframe_insert("location", index=0, frame=frame)
    return identity.stamp(obj)


def test_playing_changes_no_fingerprint(empty_file):
    obj = keyed()
    for frame in (1, 5, 10):
        bpy.context.scene.frame_set(frame)
        assert not identity.touched(obj)


def test_moving_a_key_or_an_unkeyed_value_is_seen(empty_file):
    obj = keyed()
    obj.scale.z = 2.0
    assert identity.touched(obj)
    obj.scale.z = 1.0
    assert not identity.touched(obj)
    obj.keyframe_insert("location", index=0, frame=20)
    assert identity.touched(obj)


def test_other_ways_between_keys_and_shifts_beside_keys_are_seen(empty_file):
    obj = keyed()
    curve = compat.curves(obj.animation_data)[0]
    kept = curve.keyframe_points[0].interpolation
    curve.keyframe_points[0].interpolation = "CONSTANT"
    assert identity.touched(obj)
    curve.keyframe_points[0].interpolation = kept
    assert not identity.touched(obj)
    obj.delta_location.z = 0.1
    assert identity.touched(obj)


def test_saving_and_opening_changes_no_fingerprint(empty_file, tmp_path):
    keyed()
    path = str(tmp_path / "f.blend")
    bpy.ops.wm.save_as_mainfile(filepath=path)
    bpy.ops.wm.open_mainfile(filepath=path)
    assert not identity.touched(bpy.data.objects["k"])


def test_a_lens_and_a_vertex_are_seen(empty_file):
    camera = bpy.data.objects.new("c", bpy.data.cameras.new("c"))
    identity.stamp(camera)
    camera.data.lens = 85
    assert identity.touched(camera)
    mesh = bpy.data.meshes.new("m")
    mesh.from_pydata([(0, 0, 0), (1, 0, 0), (0, 1, 0)], [], [(0, 1, 2)])
    thing = identity.stamp(bpy.data.objects.new("m", mesh))
    mesh.vertices[0].co.z = 0.5
    assert identity.touched(thing)
