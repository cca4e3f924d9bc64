# SPDX-License-Identifier: GPL-3.0-or-later
"""What the staged film shows, whoever asks: rain and lenses, people before they come in."""

import bpy
import numpy as np
from drafts import camera, scene


def test_rain_keeps_clear_of_the_lenses(folder):
    made = scene("SC020")
    rain = next(o for o in made.objects if o.get("backlot_air") == "rain")
    drops = np.empty(len(rain.data.vertices) * 3, np.float32)
    rain.data.vertices.foreach_get("co", drops)
    drops = drops.reshape(-1, 3)
    cameras = [o for o in made.objects if o.type == "CAMERA"]
    assert cameras and len(drops) > 1000
    for frame in range(made.frame_start, made.frame_end, 9):
        made.frame_set(frame)
        graph = made.view_layers[0].depsgraph
        at = drops + np.array(rain.evaluated_get(graph).matrix_world.translation)
        for obj in cameras:
            lens = np.array(obj.evaluated_get(graph).matrix_world.translation)
            assert np.linalg.norm(at - lens, axis=1).min() > 0.8, (obj.name, frame)


def test_sampling_does_not_depend_on_which_scene_the_window_shows(folder):
    from backlot.addon.shots import sample

    made = scene("SC010")
    frames = range(made.frame_start, made.frame_end, 11)
    found = []
    for shown_scene, frame in ((made, made.frame_end), (scene("SC030"), 1001), (bpy.data.scenes["Edit"], 1)):
        bpy.context.window_manager.windows[0].scene = shown_scene
        made.frame_set(frame if shown_scene == made else made.frame_start)
        one = sample.sample(made, frames, ["prop:letter"])
        path = sample.camera_path(made, camera("SC010_SH0010"), frames, 16 / 9)
        found.append((one, path))
    for one, path in found[1:]:
        for who, joints in found[0][0].joints.items():
            for name, points in joints.items():
                assert np.allclose(points, one.joints[who][name], atol=1e-4), (who, name)
        assert np.allclose(path.position, found[0][1].position, atol=1e-5)
    eyes = found[0][0].joints["char:ben"]["eyes"]
    assert np.ptp(eyes[:, :2], axis=0).max() > 0.3, "he walks in, so he must be seen to move"


def test_people_who_are_not_there_yet_stand_where_they_come_in(folder):
    from backlot.addon.shots import sample

    made = scene("SC010")
    found = sample.sample(made, range(made.frame_start, made.frame_end + 1))
    there, eyes = found.present["char:ben"], found.joints["char:ben"]["eyes"]
    first = int(np.flatnonzero(there)[0])
    assert first > 0 and np.allclose(eyes[:first], eyes[first])
