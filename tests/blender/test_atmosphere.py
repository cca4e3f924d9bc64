# SPDX-License-Identifier: GPL-3.0-or-later
"""Light, sky and weather as drawn by Blender, in this process and in a fresh one."""

import subprocess
import sys

import numpy as np
import pytest
from mathutils import Vector

from backlot.addon.stage import atmosphere, build_atmosphere, studio_light
from backlot.addon.stage.atmosphere import studio
from backlot.addon.stage.plan import Glow
from backlot.addon.world.schema import Scene

ROOM = ((-3, -3, 0), (3, 3, 2.7))
LUMA = np.array([0.2126, 0.7152, 0.0722])


@pytest.fixture
def stage(empty_file):
    """An empty scene with a grey floor, a head-sized ball and a camera."""
    bpy = empty_file
    scene = bpy.context.scene
    scene.render.engine = "BLENDER_WORKBENCH"
    scene.render.resolution_x, scene.render.resolution_y, scene.render.resolution_percentage = 160, 90, 100
    scene.collection.children.link(bpy.data.collections.new("light"))
    bpy.ops.mesh.primitive_plane_add(size=60)
    bpy.context.object.name = "floor"
    bpy.ops.mesh.primitive_uv_sphere_add(radius=0.5, location=(0, 0, 1.6), segments=24, ring_count=12)
    bpy.ops.object.shade_smooth()
    skin = bpy.data.materials.new("skin")
    skin.diffuse_color, skin.roughness = (0.58, 0.35, 0.25, 1), 0.9
    bpy.context.object.data.materials.append(skin)
    camera = bpy.data.objects.new("camera", bpy.data.cameras.new("camera"))
    camera.data.clip_end = 500
    scene.collection.objects.link(camera)
    scene.camera = camera
    return scene


def build(scene, time, weather=(), exterior=True, glows=(), axis=0.0, **more):
    import bpy

    openings = more["room"].openings if "room" in more else ()
    plan = atmosphere.plan(Scene(id="s", time=time, weather=list(weather)), exterior, axis, (0, 0, 0), 1, openings)
    studio_light.store(scene, plan.studio)
    studio_light.apply(scene)
    return plan, build_atmosphere.build(scene, plan, ROOM, glows, bpy.data.collections["light"], **more)


def look(scene, location, target=(0, 0, 1.6)):
    camera = scene.camera
    camera.location = location
    camera.rotation_euler = (Vector(target) - camera.location).to_track_quat("-Z", "Y").to_euler()


def picture(scene, path):
    """Linear RGB (height, width, 3), bottom row first."""
    import bpy

    scene.render.filepath = str(path / "frame.png")
    bpy.ops.render.render(write_still=True, scene=scene.name)
    return read(path / "frame.png")


def read(path):
    import bpy

    image = bpy.data.images.load(str(path))
    width, height = image.size
    pixels = np.empty(width * height * 4, np.float32)
    image.pixels.foreach_get(pixels)
    bpy.data.images.remove(image)
    shown = pixels.reshape(height, width, 4)[..., :3].astype(float)
    return np.where(shown <= 0.04045, shown / 12.92, ((shown + 0.055) / 1.055) ** 2.4)


def patch(shown, size=0.06):
    """The middle of the picture, where the head is."""
    height, width, _ = shown.shape
    y, x, d = height // 2, width // 2, int(height * size)
    return shown[y - d : y + d, x - d : x + d].reshape(-1, 3)


def test_day_dusk_and_night_in_this_order_and_faces_legible(stage, tmp_path):
    level = {}
    for time in ("DAY", "DUSK", "NIGHT"):
        build(stage, time)
        for side in (-1, 1):
            look(stage, (side * 4, -4, 1.6))
            shown = picture(stage, tmp_path)
            assert patch(shown).mean() > 0.10, (time, side)
            level.setdefault(time, []).append((shown @ LUMA).mean())
    assert np.mean(level["DAY"]) > 1.5 * np.mean(level["DUSK"]) > 1.5 * np.mean(level["NIGHT"])


def test_the_sky_shows_its_colours_to_every_camera(stage, tmp_path):
    for time in ("DAY", "NIGHT"):
        plan, _ = build(stage, time, ["overcast"])
        tops = []
        for y in (-5, 5):
            look(stage, (0, y, 1.6), (0, -y, 3.9))
            tops.append(picture(stage, tmp_path)[60:72].mean((0, 1)))
        assert np.allclose(tops[0], tops[1], rtol=0.25)
        assert np.dot(tops[0], LUMA) == pytest.approx(np.dot(plan.sky.middle, LUMA), rel=0.35)


def test_nothing_of_the_sky_is_missing_below_the_horizon(stage, tmp_path):
    import bpy

    bpy.data.objects.remove(bpy.data.objects["floor"])
    plan, _ = build(stage, "DAY")
    look(stage, (0, -6, 1.6), (0, 0, 0.5))
    assert np.allclose(picture(stage, tmp_path)[2].mean(0), plan.sky.ground, atol=0.06)


def test_rain_is_seen_from_both_sides_and_loops_without_a_seam(stage, tmp_path):
    spots = [(0, -5, 1.6), (0, 5, 1.6)]
    _, objects = build(stage, "DAY", ["rain"], cameras=spots)
    rain = next(o for o in objects if o["backlot_air"] == "rain")
    for spot in spots:
        look(stage, spot)
        rain.hide_render = False
        wet = picture(stage, tmp_path)
        rain.hide_render = True
        changed = np.abs(wet - picture(stage, tmp_path)).max(axis=2) > 0.02
        assert 0.01 < changed.mean() < 0.35, spot
    rain.hide_render = False
    others = [o for o in objects if o.animation_data and o is not rain]
    for other in others:
        other.hide_render = True
    start, period = stage.frame_start, stage.render.fps
    frames = []
    for frame in (start + 5, start + 6, start + 5 + period):
        stage.frame_set(frame)
        frames.append(picture(stage, tmp_path))
    assert np.abs(frames[0] - frames[2]).max() < 0.02
    assert np.abs(frames[0] - frames[1]).max() > 0.02


def test_snow_lies_on_what_is_level_and_falls_in_layers_that_loop(stage):
    import bpy

    _, objects = build(stage, "DAY", ["snow"], surfaces=[bpy.data.objects["floor"]])
    parts = {o["backlot_air"]: o for o in objects}
    assert "snow cover" in parts and "wet" not in parts
    assert parts["snow cover"].bound_box[0][2] > 0
    for layer, seconds in (("snow:0", 6), ("snow:1", 8), ("snow:2", 11)):
        places = []
        for frame in (3, 3 + seconds * 24):
            stage.frame_set(stage.frame_start + frame)
            places.append(parts[layer].matrix_world.translation.copy())
        assert (places[0] - places[1]).length < 1e-3


def test_lamps_light_up_at_night_and_rebuilding_leaves_nothing_behind(stage, tmp_path):
    import bpy

    lamp = Glow("street_lamp", (0, 0, 3.9), (0.3, 0.3, 0.3))
    look(stage, (0, -4, 3.9), (0, 0, 3.9))
    build(stage, "DAY", glows=[lamp])
    day = patch(picture(stage, tmp_path), 0.03).mean()
    build(stage, "NIGHT", glows=[lamp])
    assert patch(picture(stage, tmp_path), 0.03).mean() > max(0.7, 1.3 * day)
    names = {o["backlot_air"] for o in bpy.data.collections["light"].objects}
    assert {"glow:bulb", "halo:street_lamp", "sky", "stars"} <= names
    count = len(bpy.data.objects), len(bpy.data.materials)
    _, objects = build(stage, "NIGHT", glows=[lamp])
    assert (len(bpy.data.objects), len(bpy.data.materials)) == count
    assert not any(o.display.show_shadows for o in objects)
    build(stage, "DAY", glows=[lamp])
    names = {o["backlot_air"] for o in bpy.data.collections["light"].objects}
    assert "stars" not in names and "glow:bulb" not in names


def test_what_glows_is_covered_in_its_own_shape_and_followed_when_it_moves(stage):
    import bpy

    from backlot.addon.stage import build_kit
    from backlot.addon.stage.plan import Item

    lamps = [build_kit.object_for(Item(name, "table_lamp", (x, 2, 0.7))) for name, x in (("fixed", 1), ("moved", -1))]
    for lamp in lamps:
        stage.collection.objects.link(lamp)
    fixed, moved = lamps
    _, objects = build(stage, "NIGHT", exterior=False, lit=[fixed], things=[moved])
    parts = {o["backlot_air"]: o for o in objects}
    low, high = np.min(parts["glow:shade"].bound_box, 0), np.max(parts["glow:shade"].bound_box, 0)
    assert low[0] > 0.84 and high[0] < 1.16 and 0.9 < low[2] < high[2] < 1.25
    skin = parts["glow:shade:moved"]
    moved.location.x = -4
    bpy.context.view_layer.update()
    assert skin.matrix_world.translation.x == pytest.approx(-4)


def test_a_light_goes_out_with_its_thing(stage):
    from backlot.addon.stage import build_kit, build_motion
    from backlot.addon.stage.plan import Item

    lamp = build_kit.object_for(Item("lamp", "table_lamp", (1, 2, 0.7)))
    stage.collection.objects.link(lamp)
    for changes in ([(1, False), (20, True)], []):
        build_motion.write_visibility(lamp, changes) if changes else build_motion.show_always(lamp)
        _, objects = build(stage, "NIGHT", exterior=False, things=[lamp])
        skin = next(o for o in objects if o["backlot_air"] == "glow:shade:lamp")
        shown = []
        for frame in (10, 30):
            stage.frame_set(frame)
            shown.append(not skin.hide_render)
        assert shown == ([False, True] if changes else [True, True])


def test_a_window_is_dark_from_within_and_bright_from_the_street(stage):
    pane = Glow("window", (0, 3, 1.5), (1.0, 0.05, 1.2))
    for exterior in (False, True):
        _, objects = build(stage, "NIGHT", exterior=exterior, glows=[pane])
        assert ("glow:window_lit" in {o["backlot_air"] for o in objects}) is exterior


def test_no_rain_inside_but_outside_the_window(stage):
    from backlot.addon.stage.plan import Opening, SetPlan

    window = Opening("window.1", "window", (0, 3, 0.9), 0.0, 1.2, 1.2)
    _, objects = build(stage, "NIGHT", ["rain"], exterior=False, room=SetPlan("here", "room", openings=[window]))
    parts = {o["backlot_air"]: o for o in objects}
    flat = np.array([v.co[:2] for v in parts["rain"].data.vertices])
    assert not (np.abs(flat) < 3.0).all(axis=1).any()
    assert "light:window.1" in parts and "splash" not in parts


def test_every_light_is_loaded_once_and_taken_out_again(stage):
    import bpy

    lights = bpy.context.preferences.studio_lights
    plan, _ = build(stage, "DUSK")
    build(stage, "DUSK")
    name = studio.file_name(plan.studio)
    assert [x.name for x in lights].count(name) == 1
    assert stage.display.shading.studio_light == name
    studio_light.unregister()
    assert name not in [x.name for x in lights]
    studio_light.register()
    assert name in [x.name for x in lights]


def test_a_viewport_shows_what_is_rendered(stage):
    import bpy

    plan, _ = build(stage, "EVENING")
    for screen in bpy.data.screens:
        for area in screen.areas:
            studio_light.apply_to_viewport(area.spaces.active, stage)
            if area.type == "VIEW_3D":
                shading = area.spaces.active.shading
                assert (shading.type, shading.studio_light) == ("SOLID", studio.file_name(plan.studio))


FRESH = """
import sys, types, importlib.util, os
import bpy
root, film, out, with_backlot = sys.argv[1:]
if with_backlot == "yes":
    spec = importlib.util.spec_from_file_location("backlot", root + "/__init__.py", submodule_search_locations=[root])
    sys.modules["backlot"] = package = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(package)
    from backlot.addon.stage import studio_light
    studio_light.register()
bpy.ops.wm.open_mainfile(filepath=film)
bpy.context.scene.render.filepath = out
bpy.ops.render.render(write_still=True)
sys.stdout.flush()
os._exit(0)
"""


def test_a_film_looks_the_same_in_a_fresh_process_and_opens_without_backlot(stage, tmp_path, root):
    import bpy

    build(stage, "DUSK", glows=[Glow("street_lamp", (1, 1, 3), (0.3, 0.3, 0.3))])
    look(stage, (3, -4, 1.6))
    first = picture(stage, tmp_path)
    bpy.ops.wm.save_as_mainfile(filepath=str(tmp_path / "film.blend"))
    shown = {}
    for answer in ("yes", "no"):
        command = [sys.executable, "-c", FRESH, str(root), str(tmp_path / "film.blend"), str(tmp_path / answer), answer]
        subprocess.run(command, check=True, timeout=120, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        shown[answer] = read(tmp_path / f"{answer}.png")
    assert np.abs(shown["yes"] - first).max() < 0.01
    assert np.abs(shown["no"] - first).mean() > 0.01


def test_a_room_has_sun_by_day_and_pools_of_lamplight_by_night(stage, tmp_path):
    from backlot.addon.stage.plan import Opening, SetPlan

    room = SetPlan("here", "room", floor=((-3, -3), (3, -3), (3, 3), (-3, 3)), height=2.7,
                   openings=[Opening("window.1", "window", (0, 3, 0.9), 0.0, 1.6, 1.3)])  # fmt: skip
    lamp = Glow("lamp", (0.5, 1.0, 1.2), (0.3, 0.3, 0.25))
    look(stage, (0, -2, 2.4), (0, 1, 0))
    level = {}
    for time in ("DAY", "NIGHT"):
        _, objects = build(stage, time, exterior=False, glows=[lamp], room=room)
        parts = {o["backlot_air"]: o for o in objects}
        assert {"panes", "light:fill", "light:window.1"} <= set(parts)
        assert ("sunlight" in parts, "pools" in parts) == (time == "DAY", time == "NIGHT")
        part = parts["sunlight" if time == "DAY" else "pools"]
        shown = picture(stage, tmp_path).mean()
        part.hide_render = True
        level[time] = shown - picture(stage, tmp_path).mean()
        assert not part.visible_camera
    assert min(level.values()) > 0.002


def test_by_night_it_is_dark_about_a_car(stage):
    from backlot.addon.stage.plan import SetPlan

    car = SetPlan("here", "vehicle_interior", height=1.3, params={"vehicle": "car"})
    for time in ("DAY", "NIGHT"):
        _, objects = build(stage, time, exterior=False, room=car)
        assert ("panes" in {o["backlot_air"] for o in objects}) == (time == "NIGHT")
