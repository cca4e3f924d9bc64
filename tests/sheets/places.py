# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws places from their headings alone, for somebody to name who has not read them: ``make places``.

``places.py FOLDER [WORD …]`` writes numbered pictures in an order that tells nothing and ``key.json``, in which a
picture's number has its heading; words choose among the headings. Two people stand in each place for scale and do
nothing that would give it away. ``process_s`` in the key is what staging a place took in the median.
"""

import json
import os
import random
import statistics
import sys
import time
from pathlib import Path

HEADINGS = Path(__file__).with_suffix(".txt").read_text(encoding="utf-8").splitlines()
SIZE = (960, 540)
WIDE, NARROW = 18.0, 24.0  # mm: indoors and outdoors, on a gate of 36 mm
SEED = 5


def film_of(headings):
    """Fountain text: a scene a heading, two people who do nothing."""
    scenes = [f"{heading}\n\nMARA (30) and TOM (40) stand still and look at each other.\n" for heading in headings]
    return "Title: Places\n\n" + "\n".join(scenes)


def main(folder, *words):
    """Stage the places, draw them, write the key."""
    from backlot.addon import breakdown, film, progress, registration
    from backlot.addon import script as reading

    registration.register()
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    headings = [line for line in HEADINGS if not words or any(w.upper() in line for w in words)]
    script = folder / "places.fountain"
    script.write_text(film_of(headings), encoding="utf-8")
    film.new()
    world = film.read_world(script)
    script.unlink()
    for scene, heading in zip(
        world.scenes, headings, strict=True
    ):  # each is a film of its own: a city holds no further
        alone = breakdown.break_down(reading.read(film_of([heading]).encode()))
        there = next(one for one in alone.locations if one.id == scene.location)
        place = world.location(scene.location)
        place.culture, place.era = there.culture, there.era
    order = list(range(len(headings)))
    random.Random(SEED).shuffle(order)
    key, spent = {"process_s": 0.0, "places": {}}, []
    for number, index in enumerate(order, 1):
        before = time.process_time()
        progress.run(film.stage(world, {"width": SIZE[0], "height": SIZE[1]}, {index + 1}))
        spent.append(time.process_time() - before)
        draw(world.scenes[index], folder / f"place_{number:03}.png")
        location = next(one for one in world.locations if one.id == world.scenes[index].location)
        key["places"][number] = {"heading": headings[index], "kind": location.kind}
        key["process_s"] = round(statistics.median(spent), 3)
        (folder / "key.json").write_text(json.dumps(key, indent=1, ensure_ascii=False), encoding="utf-8")


def standpoint(told):
    """``(eye, target)`` from which the overview button shows a staged scene of the world."""
    from backlot.addon.stage import build, build_sight, overview
    from backlot.addon.stage.build_location import plan_of

    scene = build.staged_scenes()[told.id]
    scene.frame_set(scene.frame_start)
    graph = scene.view_layers[0].depsgraph
    graph.update()
    return overview.standpoint(plan_of(scene)[1], build_sight.heads(scene), build_sight.looker(scene, graph))


def draw(told, path, stand=None):
    """Draw a staged scene of the world as the overview button shows it, or from ``stand``, ``(eye, target)``."""
    import bpy
    from mathutils import Vector

    from backlot.addon.stage import build, studio_light
    from backlot.addon.stage.build_location import plan_of

    eye, target = (Vector(point) for point in stand or standpoint(told))
    scene = build.staged_scenes()[told.id]
    scene.frame_set(scene.frame_start)
    studio_light.apply_all()
    plan = plan_of(scene)[1]
    camera = bpy.data.objects.new("Sheet", bpy.data.cameras.new("Sheet"))
    scene.collection.objects.link(camera)
    camera.data.lens = NARROW if plan.exterior else WIDE
    camera.data.clip_start, camera.data.clip_end = 0.1, 2000.0
    camera.matrix_world = (target - eye).to_track_quat("-Z", "Y").to_matrix().to_4x4()
    camera.matrix_world.translation = eye
    scene.camera = camera
    scene.render.resolution_x, scene.render.resolution_y = SIZE
    scene.render.resolution_percentage = 100
    scene.render.filepath = str(path)
    scene.render.image_settings.file_format = "PNG"
    bpy.ops.render.render(write_still=True, scene=scene.name)


if __name__ == "__main__":
    main(*sys.argv[1:])
    sys.stdout.flush()
    os._exit(0)  # Blender as a module may crash when the interpreter ends
