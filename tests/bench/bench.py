# SPDX-License-Identifier: GPL-3.0-or-later
"""Ratios and costs, measured in one run: ``make bench``. Each part runs in a process of its own.

Every line says what was measured, its figure, n and the definition. Absolute times are this machine's; ratios are
against a baseline of the same run.
"""

import io
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from functools import partial
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(HERE.parent))


def main():
    """Run every part and print its figures."""
    for name in ("enable", "reading", "staging", "rendering", "memory", "reuse"):
        with tempfile.TemporaryDirectory(prefix="backlot-bench-") as folder:
            env = {**os.environ, "BLENDER_USER_RESOURCES": folder, "LP_NUM_THREADS": "2"}
            done = subprocess.run(
                [sys.executable, __file__, name, folder], env=env, capture_output=True, text=True, cwd=ROOT
            )
            if done.returncode:
                print(f"{name}: failed\n{done.stderr[-3000:]}")
                return 1
            answer = next(line for line in reversed(done.stdout.splitlines()) if line.startswith("["))
            for what, figure, unit, n, definition in json.loads(answer):
                print(f"{what:34} {figure:10.3f} {unit:10} n={n:<5} {definition}")
            sys.stdout.flush()
    return 0


def enable(folder):
    """Time to enable the extension against importing bpy alone."""
    start = time.perf_counter()
    import bpy  # noqa: I001
    import addon_utils

    bare = time.perf_counter() - start
    place = Path(folder) / "extensions" / "user_default"
    place.mkdir(parents=True)
    (place / "backlot").symlink_to(ROOT, target_is_directory=True)
    times = []
    for _ in range(5):
        start = time.perf_counter()
        addon_utils.enable("bl_ext.user_default.backlot", default_set=True)
        times.append(time.perf_counter() - start)
        addon_utils.disable("bl_ext.user_default.backlot", default_set=True)
    assert bpy
    yield "enable the add-on, first time", times[0] * 1000, "ms", 1, "addon_utils.enable in a fresh process"
    yield "enable the add-on, again", statistics.median(times[1:]) * 1000, "ms", 4, "median after disabling"
    yield "enable / start of Blender", times[0] / bare, "ratio", 1, "against importing bpy in the same process"


def reading(folder):
    """A film's script of 120 printed pages: reading alone and with breakdown, beside other readers of Fountain."""
    import generated

    from backlot.addon import breakdown, script

    made = generated.pages_of(7, 120)
    text, data = made.text, made.text.encode()
    play = script.read(data, "long.fountain")
    works = {"script": lambda: script.read(data, "long.fountain"), "breakdown": lambda: breakdown.break_down(play)}
    works |= {name: partial(read, text) for name, read in _others()}
    times = {name: [] for name in works}
    for _ in range(7):
        for name, work in works.items():
            start = time.process_time()
            work()
            times[name].append(time.process_time() - start)
    best = {name: min(found) for name, found in times.items()}
    n, what = len(times["script"]), f"best process time; {made.pages:.0f} pages, {len(made.rows)} lines"
    yield "reading", best["script"] * 1000, "ms", n, what
    yield "reading and breakdown", (best["script"] + best["breakdown"]) * 1000, "ms", n, what
    for name in [name for name in works if name not in ("script", "breakdown")]:
        yield f"reading / {name}", best["script"] / best[name], "ratio", n, "ours by theirs, in the same run"
        both = (best["script"] + best["breakdown"]) / best[name]
        yield f"reading and breakdown / {name}", both, "ratio", n, "ours by theirs, which only reads"


def _others():
    """``(name, read)`` of the other readers that are installed."""
    with suppress(ImportError):
        from fountain import FountainParser

        yield "fountain-py", lambda text: FountainParser().parse(text)
    with suppress(ImportError):
        from screenplain.parsers import fountain

        yield "screenplain", lambda text: list(fountain.parse(io.StringIO(text)))
    with suppress(ImportError):
        from screenplay_tools.fountain.parser import Parser

        yield "screenplay-tools", lambda text: Parser().add_text(text)


def staging(folder):
    """Staging per scene, planning and solving per shot, on the examples."""
    film, run = _film()
    for path in sorted((ROOT / "examples").glob("*.fountain")):
        film.new()
        world = film.read_world(path)
        start = time.perf_counter()
        run(film.stage(world))
        middle = time.perf_counter()
        shots = run(film.shoot())["shots"]
        end = time.perf_counter()
        n = len(world.scenes)
        yield f"staging, {path.stem}", (middle - start) / n, "s/scene", n, "wall time of film.stage over scenes"
        yield f"shooting, {path.stem}", (end - middle) / shots * 1000, "ms/shot", shots, "plan, solve, key and cut"
    start = time.perf_counter()
    film.reshoot(0, "size")
    yield (
        "solving one shot again",
        (time.perf_counter() - start) * 1000,
        "ms",
        1,
        "film.reshoot, with the cut refreshed",
    )


def rendering(folder):
    """Cold and unchanged rendering against bare Blender drawing and encoding the same frames."""
    film, run = _film()
    film.new()
    path = Path(folder) / "short.fountain"
    path.write_text(SHORT)
    run(film.stage(film.read_world(path)))
    run(film.shoot())
    ours, again, bare = [], [], []
    frames = sum(s.length for s in film.shots_of_film() if s.in_cut)
    for i in range(2):
        bare.append(_bare(Path(folder) / f"bare{i}", film))
        start = time.perf_counter()
        run(film.render(Path(folder) / f"film{i}"))
        ours.append(time.perf_counter() - start)
        start = time.perf_counter()
        run(film.render(Path(folder) / f"film{i}"))
        again.append(time.perf_counter() - start)
    yield "render cold / bare Blender", min(ours) / min(bare), "ratio", frames, "best of 2, frames and H.264, same file"
    yield "render unchanged / bare Blender", min(again) / min(bare), "ratio", frames, "best of 2, nothing changed"
    yield "bare Blender per frame", min(bare) / frames, "s/frame", frames, "PNG a frame, then H.264 from them"


def memory(folder):
    """Time, peak memory and file of staging a script of a hundred scenes."""
    import resource

    import yardstick

    film, _ = _film()
    path = Path(folder) / "long.fountain"
    path.write_text(long_script(100, 4))
    film.new()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    slow, times = [yardstick.slowness()], []
    start = time.process_time()
    for _ in film.stage(film.read_world(path)):
        times.append(time.process_time() - start)
        start = time.process_time()
    slow.append(yardstick.slowness())
    times = [*times[1:], time.process_time() - start]  # the first step is before the first scene
    median, slowness = statistics.median(times), statistics.mean(slow)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    file = Path(folder) / "long.blend"
    film.save(file)
    yield "peak memory, 100 scenes", peak / 1024, "MB", 1, f"ru_maxrss after staging; {before / 1024:.0f} MB before"
    yield "staging, 100 scenes, median", median, "s/scene", 100, "process time of film.stage from scene to scene"
    what = f"the same by the yardstick: this machine is {slowness:.2f} times as slow as the quiet one now"
    yield "staging, 100 scenes, by yardstick", median / slowness, "s/scene", 100, what
    yield "file, 100 scenes", file.stat().st_size / 1e6, "MB", 1, "the staged film, without shots"


def reuse(folder):
    """What a street adds to the file for each scene in which it is played in again."""
    film, run = _film()
    sizes = {}
    for scenes in (1, 20):
        path = Path(folder) / f"{scenes}.fountain"
        path.write_text(street_script(scenes))
        film.new()
        run(film.stage(film.read_world(path)))
        film.save(path.with_suffix(".blend"))
        sizes[scenes] = path.with_suffix(".blend").stat().st_size
    growth = (sizes[20] - sizes[1]) / 19 / sizes[1] * 100
    yield "file, a street in one scene", sizes[1] / 1e6, "MB", 1, "the staged film, without shots"
    yield "file, a street in 20 scenes", sizes[20] / 1e6, "MB", 1, "the same by night, two people who talk"
    yield "a street again, for each scene", growth, "%", 19, "growth of the file, of the film of one scene"


def _film():
    from backlot.addon import film, registration
    from backlot.addon.progress import run

    registration.register()
    return film, run


def _bare(folder, film):
    """Seconds that Blender alone takes: each shot's frames as PNG from its scene, then H.264 from the pictures."""
    import bpy

    from backlot.addon import compat, properties
    from backlot.addon.stage import studio_light
    from backlot.addon.stage.staged import staged_scenes

    folder.mkdir()
    staged = staged_scenes()
    studio_light.apply_all()
    start = time.perf_counter()
    count = sum(_drawn(staged[shot.scene], shot, folder / f"{shot.name}_") for shot in film.shots_of_film())
    frames = sorted(p.name for p in folder.glob("*.png"))
    made = bpy.data.scenes.new("Bare")
    edit = properties.edit_scene().render
    made.render.resolution_x, made.render.resolution_y = edit.resolution_x, edit.resolution_y
    strip = made.sequence_editor_create().strips.new_image("frames", str(folder / frames[0]), 1, 1)
    for name in frames[1:]:
        strip.elements.append(name)
    made.frame_end = count
    compat.video_output(made.render.image_settings)
    made.render.ffmpeg.format, made.render.ffmpeg.codec = "MPEG4", "H264"
    made.render.filepath = str(folder / "bare.mp4")
    bpy.ops.render.render(animation=True, scene=made.name)
    taken = time.perf_counter() - start
    bpy.data.scenes.remove(made)
    return taken


def _drawn(scene, shot, path):
    """Draw one shot's frames as PNG; how many they were."""
    import bpy

    from backlot.addon import compat

    scene.render.engine = "BLENDER_WORKBENCH"
    compat.still_output(scene.render.image_settings)
    scene.camera = bpy.data.objects[shot.camera]
    scene.frame_start, scene.frame_end = shot.frame_start, shot.frame_end
    scene.render.filepath = f"{path}######.png"
    bpy.ops.render.render(animation=True, scene=scene.name)
    return shot.length


def long_script(scenes, beats):
    """A script of so many scenes, of the same few kinds of lines."""
    places = ("INT. KITCHEN", "EXT. STREET", "INT. OFFICE", "EXT. PARK", "INT. CORRIDOR", "EXT. ROOFTOP")
    out = ["Title: Long", ""]
    for i in range(scenes):
        out += [f"{places[i % 6]} {i // 12} - {'DAY' if i % 2 else 'NIGHT'}", ""]
        out += ["ANNA (30s) walks to the table. BEN (40s) sits on a chair and reads a letter.", ""]
        for j in range(beats):
            out += ["ANNA" if j % 2 else "BEN", f"We said this {j} times before, and nobody listened.", ""]
    return "\n".join(out)


def street_script(scenes):
    """One street, played in so many times by night."""
    out = ["Title: Street", ""]
    for i in range(scenes):
        out += ["EXT. STREET - NIGHT", "", "ANNA (30s) walks to a bench. BEN (40s) waits. A suitcase stands here.", ""]
        out += ["ANNA", f"Line {i} of what she has to say.", "", "BEN", f"Answer {i}, and it is short.", ""]
    return "\n".join(out)


SHORT = """INT. KITCHEN - DAY

ANNA (30s) sits at the table. BEN (40s) stands at the stove.

ANNA
It is cold.

EXT. STREET - NIGHT

Rain. Anna walks to a car.
"""


if __name__ == "__main__":
    if len(sys.argv) == 1:
        sys.exit(main())
    rows = list(globals()[sys.argv[1]](sys.argv[2]))
    print(json.dumps(rows))
    sys.stdout.flush()
    os._exit(0)
