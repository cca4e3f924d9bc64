# SPDX-License-Identifier: GPL-3.0-or-later
"""The cores inside people that cast their shadows in Workbench."""

import numpy as np
import pytest

from backlot.addon.stage import build_figure
from backlot.addon.stage.figure import FigureSpec


@pytest.fixture
def performer(empty_file):
    bpy = empty_file
    rig = build_figure.make_performer("mara", FigureSpec(key="mara"), bpy.context.scene.collection)
    core = next(c for c in rig.children if c.data.name.startswith("SHADOW"))
    body = next(c for c in rig.children if c is not core)
    bpy.context.view_layer.update()
    return rig, body, core


def test_the_core_casts_and_the_body_does_not(performer):
    _, body, core = performer
    assert core.display.show_shadows and not body.display.show_shadows
    assert not core.visible_shadow and not core.visible_camera
    assert [m.diffuse_color[3] for m in core.data.materials] == [0.0]


def test_the_core_is_closed_light_and_within_the_body(performer):
    _, body, core = performer
    sides = {}
    for polygon in core.data.polygons:
        for edge in polygon.edge_keys:
            sides[edge] = sides.get(edge, 0) + 1
    assert set(sides.values()) == {2}
    assert len(core.data.polygons) < 800
    covered = [body.ray_cast(v.co, v.normal, distance=0.3)[0] for v in core.data.vertices]
    assert np.mean(covered) > 0.98


def test_the_core_follows_the_bones(performer):
    import bpy

    rig, _, core = performer
    rig.pose.bones["upper_arm.L"].rotation_quaternion = (0.7, 0.7, 0, 0)
    bpy.context.view_layer.update()
    moved = core.evaluated_get(bpy.context.evaluated_depsgraph_get()).data
    at_rest = np.array([v.co for v in core.data.vertices])
    gone = np.linalg.norm(np.array([v.co for v in moved.vertices]) - at_rest, axis=1)
    assert 0.02 < (gone > 0.05).mean() < 0.25


def test_performers_of_one_look_share_a_core(performer):
    import bpy

    rig = build_figure.make_performer("twin", FigureSpec(key="mara"), bpy.context.scene.collection)
    assert performer[2].data in [c.data for c in rig.children]


def from_above(tmp_path):
    """The scene's pixels as Workbench shows it from above, with shadows."""
    import bpy

    scene = bpy.context.scene
    if scene.camera is None:
        scene.camera = bpy.data.objects.new("camera", bpy.data.cameras.new("camera"))
        scene.collection.objects.link(scene.camera)
        scene.camera.location = (0, 0, 9)
    scene.render.engine = "BLENDER_WORKBENCH"
    scene.render.resolution_x, scene.render.resolution_y, scene.render.resolution_percentage = 96, 96, 100
    scene.display.shading.show_shadows, scene.display.light_direction = True, (-0.5, 0.7, 0.5)
    scene.render.filepath = str(tmp_path / "frame.png")
    bpy.ops.render.render(write_still=True)
    image = bpy.data.images.load(scene.render.filepath)
    pixels = np.array(image.pixels)
    bpy.data.images.remove(image)
    return pixels


def test_the_core_throws_a_shadow_and_is_not_seen(performer, tmp_path):
    import bpy

    _, body, core = performer
    bpy.ops.mesh.primitive_plane_add(size=20)
    shaded = from_above(tmp_path)
    core.display.show_shadows = False
    assert (shaded < from_above(tmp_path) - 0.05).sum() > 150
    body.hide_render = True
    bare = from_above(tmp_path)
    core.hide_render = True
    assert np.abs(bare - from_above(tmp_path)).max() < 0.01
