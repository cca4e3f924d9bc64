# SPDX-License-Identifier: GPL-3.0-or-later
"""Kit things as Blender data."""

import time

import bpy
import pytest
from yardstick import within

from backlot.addon.stage import build_kit, kit, plan
from backlot.addon.stage.geometry import Shape
from backlot.addon.stage.kit import palette


def item(asset, **params):
    return plan.Item(id=f"item:{asset}", asset=asset, params=params, location=(1.0, 2.0, 0.0), yaw=0.5)


def test_mesh_is_the_shape():
    asset = kit.make("chair")
    mesh = build_kit.mesh("test chair", asset.shape)
    assert mesh.validate(verbose=False) is False
    assert len(mesh.vertices) == len(asset.shape.vertices) and len(mesh.polygons) == len(asset.shape.faces)
    assert [slot.name for slot in mesh.materials] == [build_kit.PREFIX + name for name in asset.shape.materials]
    assert {p.material_index for p in mesh.polygons} == set(range(len(asset.shape.materials)))
    assert all(p.use_smooth for p in mesh.polygons)
    sharp = mesh.attributes.get("sharp_edge")
    assert sharp is not None and any(value.value for value in sharp.data)


@pytest.mark.parametrize("key", kit.keys())
def test_every_asset_becomes_a_valid_mesh(key):
    made = build_kit.object_for(item(key))
    assert made.data.validate(verbose=False) is False
    assert made.data.polygons and made.data.materials


def test_same_look_shares_its_mesh():
    one, two = build_kit.object_for(item("sofa")), build_kit.object_for(item("sofa"))
    red = build_kit.object_for(item("sofa", colour="#803030"))
    assert one.data is two.data and one.data is not red.data
    assert tuple(one.location) == (1.0, 2.0, 0.0) and one.rotation_euler.z == pytest.approx(0.5)


def test_long_names_do_not_collide():
    words = "아주 긴 이름을 가진 물건 "
    names = {build_kit.mesh_name("stand_in", {"label": words * 4 + str(i)}) for i in range(5)}
    assert len(names) == 5 and all(len(name.encode()) <= 63 for name in names)


def test_material_draws_in_workbench_and_cycles():
    glass, lamp = build_kit.material("glass"), build_kit.material("shade")
    assert glass.name == "BL glass" and glass.diffuse_color[3] == pytest.approx(0.25)
    assert tuple(lamp.diffuse_color[:3]) == pytest.approx(palette.MATERIALS["shade"].colour)
    shader = next(n for n in lamp.node_tree.nodes if n.type == "BSDF_PRINCIPLED")
    assert shader.inputs["Emission Strength"].default_value > 0
    shader = next(n for n in glass.node_tree.nodes if n.type == "BSDF_PRINCIPLED")
    assert shader.inputs["Alpha"].default_value == pytest.approx(0.25)
    assert build_kit.material("glass") is glass


@pytest.mark.parametrize(
    "text", ("NORTH GATE", "시간 여행 장치", "時間機械", "เครื่องย้อนเวลา", "a rather long name of a thing")
)
def test_lettering_fits_its_field(text):
    made = build_kit.object_for(item("stand_in", label=text, size=(0.6, 0.4, 0.5)))
    assert len(made.children) == 2
    label = kit.make("stand_in", {"label": text, "size": (0.6, 0.4, 0.5)}).labels[0]
    points = [v.co for v in made.children[0].data.vertices]
    wide = max(p.x for p in points) - min(p.x for p in points)
    tall = max(p.y for p in points) - min(p.y for p in points)
    assert 0.05 < wide <= label.size[0] + 1e-4 and tall <= label.size[1] + 1e-4


def test_mesh_of_a_plain_shape_is_made_once():
    shape = Shape().box((0, 0, 0.5), (1, 1, 1), "wood")
    assert build_kit.mesh("test box", shape) is build_kit.mesh("test box", Shape().box((0, 0, 0), (2, 2, 2), "wood"))


def test_building_is_quick():
    keys = ("chair", "table", "lamp_post", "crate", "mug", "door")
    for key in keys:
        build_kit.object_for(item(key))
    shapes = {key: kit.make(key).shape for key in keys}
    start = time.thread_time()
    for i in range(5):
        for key in keys:
            bpy.data.meshes.remove(build_kit.mesh(f"quick {key} {i}", shapes[key]))
    assert within((time.thread_time() - start) / (5 * len(keys)), 0.012)
