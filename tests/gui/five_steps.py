# SPDX-License-Identifier: GPL-3.0-or-later
"""A first film in the window in five steps, by mouse: the scenario behind the README's pictures.

``BACKLOT_GUI_SCRIPT`` is the screenplay, ``BACKLOT_GUI_FOLDER`` where the film goes. With ``BACKLOT_GUI_SHOW`` (the
number of the shot to show) it is for the pictures: at full size, and the render is cancelled after a while.
"""

import json
import os
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from driver import (
    area,
    click_button,
    fill,
    key,
    note,
    open_sidebar,
    picture,
    play,
    scroll,
    scroll_up,
    until,
    window,
    work_done,
    working,
)  # fmt: skip
from state import camera_at, film, package, staged

SCRIPT, FOLDER = os.environ["BACKLOT_GUI_SCRIPT"], Path(os.environ["BACKLOT_GUI_FOLDER"])
SHOW = os.environ.get("BACKLOT_GUI_SHOW")


def script_step():
    yield from open_sidebar()
    yield from fill("backlot.script", SCRIPT)
    yield from until(lambda: film().script == SCRIPT, 3, "the path to be taken")
    yield from click_button("bpy.ops.backlot.break_down")
    yield from until(lambda: len(film().world.scenes) > 0, 10, "the breakdown")
    if not SHOW:  # a small film is drawn sooner
        film().settings.width, film().settings.height = 320, 180
    yield 0.3
    yield from picture("1_script")
    note(step="script", scenes=len(film().world.scenes))


def stage_step():
    yield from click_button("bpy.ops.backlot.stage", at=0.4)
    yield from work_done()
    assert len(staged()) == len(film().world.scenes), (len(staged()), len(film().world.scenes))
    assert window().scene in staged(), window().scene.name
    space = area().spaces.active
    assert space.shading.studio_light == window().scene.display.shading.studio_light, "not the light of the render"
    yield 1.0
    yield from picture("2_stage")
    note(step="stage", scenes=len(staged()))


def shots_step():
    yield from click_button("bpy.ops.backlot.plan_shots")
    yield from work_done()
    assert len(film().shots.shots) > 0
    FOLDER.mkdir(parents=True, exist_ok=True)
    (FOLDER / "window_shots.json").write_text(json.dumps(package("addon.film").shot_list()))
    film().shot_index = int(SHOW or 1) - 1
    yield from click_button("bpy.ops.backlot.look_through", at=0.3)
    yield from until(lambda: area().spaces.active.region_3d.view_perspective == "CAMERA", 5, "the camera view")
    assert window().scene.camera.name == film().shots.shots[film().shot_index].camera
    yield 1.0
    yield from scroll_up()
    if SHOW:
        yield from scroll(notches=4)
    yield from picture("3_shots")
    note(step="shots", shots=len(film().shots.shots))


def change_step():
    index = film().shot_index
    before, size = camera_at(index), film().shots.shots[index].size
    yield from click_button(f"backlot.shots.shots[{index}].size", at=0.7)
    yield 0.3
    yield from key("c" if size != "CU" else "e")  # the underlined letters: a close-up, or closer still
    yield from until(lambda: film().shots.shots[index].size != size, 5, "the new size")
    moved = (camera_at(index) - before).length
    assert moved > 0.05, f"the camera moved {moved} m, {size} to {film().shots.shots[index].size}"
    yield 0.5
    yield from picture("4_change")
    yield from key("ctrl+z")
    yield from until(lambda: film().shots.shots[index].size == size, 5, "undo")
    back = (camera_at(index) - before).length
    assert back < 1e-4, f"undo left the camera {back} m away"
    assert window().scene.use_preview_range, "undo took back more than the size"
    note(step="change", moved=moved, back=back)


def film_step():
    kind = "SEQUENCE_EDITOR"
    yield from fill("backlot.folder", f"{FOLDER}/")
    yield from click_button("bpy.ops.backlot.assemble")
    yield from until(lambda: any(a.type == kind for a in window().screen.areas), 5, "the Sequencer")
    yield 1.0
    assert window().workspace.sequencer_scene.backlot == film()
    yield from open_sidebar(kind)
    start = time.monotonic()
    yield from click_button("bpy.ops.backlot.render", kind, at=0.3)
    yield from until(working, 5, "the render to begin")
    if SHOW:
        yield from scroll_up(kind)
        yield from scroll(kind, 8)
        yield 6.0
        yield from picture("5_render")
        yield from key("Escape")
    yield from work_done(900)
    if not SHOW:
        movie = FOLDER / "animatic.mp4"
        assert movie.exists()
        note(step="film", bytes=movie.stat().st_size, seconds=time.monotonic() - start)


play(script_step, stage_step, shots_step, change_step, film_step)
