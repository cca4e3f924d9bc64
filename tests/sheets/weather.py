# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws one room and one street at dawn, noon, dusk, by night, in rain, snow and fog: ``make weather``.

``weather.py FOLDER [WORD …]`` writes numbered pictures in an order that tells nothing, each place always from the
same standpoint, and ``key.json``, in which a picture's number has what it shows; words choose among the hours and
weathers. Whoever sees the pictures without the key must tell the seven of a place apart.
"""

import json
import os
import random
import sys
from pathlib import Path

try:
    import places
except ImportError:  # imported as a module of the tests
    from . import places

HEADINGS = ("INT. LIVING ROOM", "EXT. STREET")
AIRS = {
    "dawn": ("DAWN", "The sun comes up."), "noon": ("NOON", "The sun shines."), "dusk": ("DUSK", "The sun goes down."),
    "night": ("NIGHT", "It is late."), "rain": ("DAY", "It rains outside."), "snow": ("DAY", "It snows outside."),
    "fog": ("DAY", "Thick fog outside."),
}  # fmt: skip
SEED = 11


def film_of(names):
    """``(Fountain text, [(place, name)])``: a scene a place and name, two people who do nothing."""
    told = [(heading, name) for heading in HEADINGS for name in names]
    scenes = [
        f"{heading} - {AIRS[name][0]}\n\n{AIRS[name][1]} MARA (30) and TOM (40) stand still.\n"
        for heading, name in told
    ]
    return "Title: Weather\n\n" + "\n".join(scenes), told


def main(folder, *words):
    """Stage the places, draw them, write the key."""
    from backlot.addon import film, progress, registration

    registration.register()
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    text, told = film_of([name for name in AIRS if not words or name in words])
    script = folder / "weather.fountain"
    script.write_text(text, encoding="utf-8")
    film.new()
    world = film.read_world(script)
    script.unlink()
    progress.run(film.stage(world, {"width": places.SIZE[0], "height": places.SIZE[1]}))
    order = list(range(len(told)))
    random.Random(SEED).shuffle(order)
    key, stands = {}, {}
    for number, index in enumerate(order, 1):
        heading, name = told[index]
        scene = world.scenes[index]
        if heading not in stands:
            stands[heading] = places.standpoint(scene)
        keep_clear(world, scene, stands[heading][0])
        places.draw(scene, folder / f"weather_{number:02}.png", stands[heading])
        key[number] = {"place": heading, "air": name, "weather": scene.weather, "time": scene.time}
    (folder / "key.json").write_text(json.dumps(key, indent=1), encoding="utf-8")


def keep_clear(world, told, eye):
    """Let the weather of a staged scene keep clear of a point, as it does of the cameras of a film."""
    from backlot.addon.stage import build, build_scene
    from backlot.addon.stage.build_location import plan_of

    scene = build.staged_scenes()[told.id]
    location, plan = plan_of(scene)
    build_scene.keep_lenses_clear(world, told, scene, plan, location, [tuple(float(x) for x in eye)])


if __name__ == "__main__":
    main(*sys.argv[1:])
    sys.stdout.flush()
    os._exit(0)  # Blender as a module may crash when the interpreter ends
