# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures in Blender: shared meshes, armatures, and clothes that stay outside what they cover."""

import math

import numpy as np
import pytest
from mathutils import Matrix, Quaternion, Vector
from yardstick import within

from backlot.addon import compat
from backlot.addon.stage import build_face, build_figure, build_outfits, figure, plan


@pytest.fixture
def room(empty_file):
    """The collection of an empty scene."""
    return empty_file.context.scene.collection


def posed(bpy, rig):
    """Vertices (n, 3) of a performer as posed, in armature space, and its evaluated mesh."""
    bpy.context.view_layer.update()
    body = rig.children[0].evaluated_get(bpy.context.evaluated_depsgraph_get())
    out = np.empty(len(body.data.vertices) * 3, np.float32)
    body.data.vertices.foreach_get("co", out)
    return out.reshape(-1, 3), body


def turn(bpy, rig, bone, axis, degrees):
    """Turn a bone about an axis of the armature through its head."""
    bpy.context.view_layer.update()
    pose = rig.pose.bones[bone]
    matrix, place = pose.matrix.copy(), pose.matrix.translation.copy()
    spun = Matrix.Rotation(math.radians(degrees), 4, Vector(axis)) @ Matrix.Translation(-place) @ matrix
    spun.translation = place
    pose.matrix = spun
    bpy.context.view_layer.update()


def test_rest_pose_is_the_pure_figure(empty_file, room):
    spec = figure.FigureSpec(top="suit", tie=True, key="hero")
    made = figure.build(spec)
    rig = build_figure.make_performer("Hero", spec, room)
    points, _ = posed(empty_file, rig)
    assert np.abs(points - made.vertices).max() < 1e-4
    assert {b.name for b in rig.data.bones} == set(figure.BONES)
    for name, head, tail, parent in made.bones:
        bone = rig.data.bones[name]
        assert np.allclose(bone.head_local, head, atol=1e-5) and np.allclose(bone.tail_local, tail, atol=1e-5)
        assert (bone.parent.name if bone.parent else None) == parent
    assert all(b.rotation_mode == "QUATERNION" for b in rig.pose.bones)
    assert [m.name for m in rig.children[0].data.materials] == [f"FIG hero {m[0]}" for m in made.materials]


def test_performers_of_one_look_share_mesh_and_move_alone(empty_file, room):
    bpy = empty_file
    spec = figure.FigureSpec(key="twin", hair="bob", sex=1.0)
    first = build_figure.make_performer("A", spec, room)
    other = bpy.data.scenes.new("other")
    second = build_figure.make_performer("B", spec, other.collection)
    assert first.data == second.data and first.children[0].data == second.children[0].data
    assert len(second.children[0].vertex_groups) == len(first.children[0].vertex_groups) > 20
    assert second.pose and second.name not in room.objects
    room.objects.link(second)
    room.objects.link(second.children[0])
    still, _ = posed(bpy, first)
    second.pose.bones["forearm.L"].rotation_quaternion = Quaternion((0.7, 0.7, 0, 0))
    moved, _ = posed(bpy, second)
    again, _ = posed(bpy, first)
    assert np.abs(again - still).max() < 1e-6
    hand = np.linalg.norm(moved - still, axis=1)
    assert hand.max() > 0.15 and np.median(hand) < 1e-5


def test_scenes_share_a_face_and_each_plays_its_own_part(empty_file, room):
    """One mesh in two scenes; an extra of the same look has a mesh of its own, which keeps still."""
    bpy, spec = empty_file, figure.FigureSpec(key="talker")
    scenes = [bpy.context.scene, bpy.data.scenes.new("other"), bpy.data.scenes.new("silent")]
    rigs = [build_figure.make_performer("A", spec, s.collection, "char:talker") for s in scenes]
    extra = build_figure.make_performer("B", spec, room)
    body = rigs[0].children[0]
    assert {build_figure.playing(r).data for r in rigs} == {body.data} and extra.children[0].data != body.data
    assert build_figure.playing(extra) is None
    assert body.data.shape_keys.key_blocks.keys() == ["Basis", "blink", "mouth_open", "smile", "frown", "brow_up"]
    open_shut = np.linspace(0, 1, 25), np.linspace(1, 0, 25)
    for scene, values in zip(scenes, open_shut, strict=False):
        build_face.write(scene, [(body.data, {"mouth_open": values})], 1001)

    def jaw(scene, rig, frame):
        scene.frame_set(frame)
        layer = scene.view_layers[0]
        layer.update()
        shown = rig.children[0].evaluated_get(layer.depsgraph).data
        out = np.empty(len(shown.vertices) * 3, np.float32)
        shown.vertices.foreach_get("co", out)
        return out

    first, other, silent, still = (jaw(s, r, 1025) for s, r in zip([*scenes, scenes[0]], [*rigs, extra], strict=True))
    assert 0.005 < np.abs(first - other).max() < 0.03
    assert np.abs(other - silent).max() < 1e-6 and np.abs(other - still).max() < 1e-6
    assert np.abs(jaw(scenes[1], rigs[1], 1001) - first).max() < 1e-6
    assert [c.evaluate(1025) for c in build_face.curves(scenes[0], rigs[0], "mouth_open")] == [1.0]


def test_keying_a_face_again_leaves_what_else_moves_in_the_scene(empty_file, room):
    scene = empty_file.context.scene
    rig = build_figure.make_performer("A", figure.FigureSpec(key="talker"), room, "char:talker")
    mesh = build_figure.playing(rig).data
    build_face.write(scene, [(mesh, {"smile": np.linspace(0, 1, 9)})], 1)
    scene.gravity[2] = -5
    scene.keyframe_insert("gravity", index=2, frame=1)
    copy = scene.copy()
    build_face.write(scene, [(mesh, {"smile": np.linspace(1, 0, 9)})], 1)

    def values(one):
        return {c.data_path.strip('[]"'): c.evaluate(9) for c in compat.curves(one.animation_data)}

    assert values(scene) == {"face char:talker smile": 0.0, "gravity": -5.0}
    assert values(copy) == {"face char:talker smile": 1.0, "gravity": -5.0}


@pytest.mark.parametrize(
    ("top", "bottom", "sex"),
    [
        ("coat", "trousers", 0),
        ("lab_coat", "trousers", 1),
        ("cassock", "trousers", 0),
        ("dress", "none", 1),
        ("raincoat", "trousers", 1),
        ("gown", "none", 1),
        ("wedding", "none", 1),
        ("hanbok", "none", 1),
        ("robe", "none", 1),
        ("suit", "skirt", 1),
        ("suit", "trousers", 0),
    ],
)
@pytest.mark.parametrize("pose", ["stride", "sit"])
def test_clothes_stay_over_what_they_cover(empty_file, room, top, bottom, sex, pose):
    """Seen from in front and from the sides, no leg shows where coat, skirt or jacket should be."""
    bpy = empty_file
    rig = build_figure.make_performer("P", figure.FigureSpec(top=top, bottom=bottom, sex=sex, key=f"{top}{sex}"), room)
    angles = {
        "stride": {"thigh.L": -24, "thigh.R": 18, "shin.R": 20},
        "sit": {"thigh.L": -88, "thigh.R": -88, "shin.L": 88, "shin.R": 88},
    }
    for bone, degrees in angles[pose].items():
        turn(bpy, rig, bone, (1, 0, 0), degrees)
    rest = figure.build(figure.FigureSpec(top=top, bottom=bottom, sex=sex))
    _, body = posed(bpy, rig)
    names = [m[0] for m in rest.materials]
    inside = {"bottom", "stocking"} if bottom == "trousers" else {"stocking"}
    cover = np.array([names[i] not in inside for i in rest.face_materials])
    middles = np.array([rest.vertices[list(f)].mean(0) for f in rest.faces])
    low = {
        "suit": 0.87 if bottom == "trousers" else 0.60,
        "dress": 0.60,
        "coat": 0.66,
        "raincoat": 0.66,
        "gown": 0.25,
        "wedding": 0.25,
        "hanbok": 0.25,
        "robe": 0.62,
        "lab_coat": 0.66,
        "cassock": 0.25,
    }[top]
    hits, bad = 0, 0
    rows = [i for i in np.nonzero(cover)[0] if low < middles[i, 2] < 1.15 and abs(middles[i, 0]) < 0.24]
    for i in rows[::2]:
        polygon = body.data.polygons[int(i)]
        start = polygon.center + polygon.normal * 0.6
        found, _, _, index = body.ray_cast(start, -polygon.normal)
        if not found:
            continue
        seen = names[rest.face_materials[index]]
        hits += 1
        bad += seen in inside and middles[index][2] > low + 0.04
    assert hits > 100
    assert bad / hits < 0.01, f"{bad} of {hits} points of the {top} are pierced"


@pytest.mark.parametrize("hat", [h for h in figure.spec.HATS if h and h not in ("crown", "veil")])
def test_hats_cover_the_crown(empty_file, room, hat):
    """Seen from above there is a hat, not hair or skin."""
    spec = figure.FigureSpec(hat=hat, hair="curly", key=f"hat {hat}")
    rig = build_figure.make_performer("P", spec, room)
    _, body = posed(empty_file, rig)
    names = [m.name for m in body.data.materials]
    seen = set()
    for x, y in ((0, 0.0), (0.03, 0.0), (-0.03, 0.02), (0, 0.06), (0, -0.04)):
        found, _, _, index = body.ray_cast(Vector((x, y, 3.0)), Vector((0, 0, -1)))
        assert found
        seen.add(names[body.data.polygons[index].material_index].rpartition(" ")[2])
    assert not seen & {"hair", "skin"}, seen


def test_building_is_quick(empty_file, room):
    import time

    figure.build(figure.FigureSpec())
    times = []
    for n in range(3):
        begun = time.thread_time()
        build_figure.make_performer(f"P{n}", figure.FigureSpec(top="suit", key=f"quick {n}"), room)
        times.append(time.thread_time() - begun)
    assert within(min(times), 1.0)


def test_a_new_look_reclothes_a_performer(empty_file, room):
    spec = figure.FigureSpec(key="ann", top="coat", top_colour="#a5373a")
    rig = build_figure.make_performer("A", spec, room, "char:ann")
    body = rig.children[0]
    before = body.data
    build_figure.clothe(rig, spec, "char:ann")
    assert body.data == before
    other = figure.FigureSpec(key="ann", top="sweater", top_colour="#3a37a5")
    build_figure.clothe(rig, other, "char:ann")
    assert body.data != before and build_figure.playing(rig) == body
    colours = {m.name: tuple(m.diffuse_color) for m in body.data.materials}
    blue = colours["FIG ann top"]
    assert blue[2] > blue[0]
    assert len(body.data.vertices) == len(figure.build(other).vertices)


def test_a_body_that_an_artist_sculpted_stays_in_all_scenes(empty_file, room):
    bpy, spec = empty_file, figure.FigureSpec(key="ann", top="coat")
    rigs = [build_figure.make_performer("A", spec, s.collection, "char:ann")
            for s in (bpy.context.scene, bpy.data.scenes.new("other"))]  # fmt: skip
    mesh = rigs[0].children[0].data
    mesh.vertices[0].co.z += 0.1
    for rig in rigs:
        build_figure.clothe(rig, figure.FigureSpec(key="ann", top="sweater"), "char:ann")
        assert rig.children[0].data == mesh


def test_a_coat_comes_off_while_the_scene_plays(empty_file, room):
    scene = empty_file.context.scene
    scene.frame_start = 1001
    on = figure.FigureSpec(key="ann", top="coat")
    off = figure.FigureSpec(key="ann bare", top="sweater")
    rig = build_figure.make_performer("A", on, room, "char:ann")
    acts = [plan.Act("stand", 0, 2), plan.Act("take_off", 2, 4, beat="b7"), plan.Act("stand", 4, 8)]
    track = plan.Track("char:ann", acts, enters=1.0, exits=7.0)
    specs = {"char:ann": on, "char:ann@b7": off}
    for _ in range(2):  # made, then updated
        build_outfits.dress(rig, track, specs, scene, 24.0)
    bodies = [c for c in rig.children if c.type == "MESH" and build_face.WHO in c.data]
    assert len(bodies) == 2

    def shown(seconds):
        scene.frame_set(1001 + round(seconds * 24))
        return [not b.hide_render for b in sorted(bodies, key=lambda b: b.get(build_outfits.OUTFIT, 0))]

    assert [shown(s) for s in (0.5, 1.5, 2.8, 3.1, 6.5, 7.5)] == [
        [False, False], [True, False], [True, False], [False, True], [False, True], [False, False],
    ]  # fmt: skip
    build_outfits.dress(rig, plan.Track("char:ann", acts[:1]), specs, scene, 24.0)
    assert len([c for c in rig.children if build_outfits.OUTFIT in c]) == 0
