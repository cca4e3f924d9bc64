# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes wrong or is stopped: a script that is not there, Escape and Cancel in the middle of work, disabling."""

import os
import sys
import time
from pathlib import Path

import addon_utils
import bpy

sys.path.insert(0, str(Path(__file__).parent))
from driver import (
    area,
    click_button,
    fill,
    find_button,
    key,
    note,
    open_sidebar,
    picture,
    play,
    press,
    scroll,
    scroll_up,
    sidebar,
    until,
    work_done,
    working,
)  # fmt: skip
from state import EXTENSION, edit, film, package, staged

SCRIPT, FOLDER = os.environ["BACKLOT_GUI_SCRIPT"], Path(os.environ["BACKLOT_GUI_FOLDER"])


def missing_script():
    yield from open_sidebar()
    yield from picture("empty")
    yield from fill("backlot.script", "/nowhere/at_all.fountain")
    yield from click_button("bpy.ops.backlot.break_down")
    yield 0.5
    yield from picture("missing")
    yield from key("Escape")  # the box with the error
    assert edit() is None, "a film was begun without a script"
    assert "at_all.fountain" in _last_report(), _last_report()
    note(step="missing", report=_last_report())


def escape_keeps_what_is_done():
    film().script = SCRIPT
    yield from click_button("bpy.ops.backlot.break_down")
    wanted = len(film().world.scenes)
    yield from click_button("bpy.ops.backlot.stage", at=0.4)
    yield from until(lambda: len(staged()) > 0, 60, "the first scene")
    begun = time.monotonic()
    yield from key("Escape")
    yield from until(lambda: not working(), 60, "Escape to be heard")
    done = len(staged())
    assert 0 < done < wanted, f"{done} of {wanted} scenes were staged when Escape stopped the work"
    assert not package("operators.work").running
    note(step="escape", staged=done, of=wanted, seconds=round(time.monotonic() - begun, 2))
    yield from click_button("bpy.ops.backlot.stage", at=0.4)
    yield from work_done()
    assert len(staged()) == wanted


def cancel_button_stops_the_render():
    yield from click_button("bpy.ops.backlot.plan_shots")
    yield from work_done()
    film().folder = f"{FOLDER}/"
    for _ in range(3):
        yield from scroll(notches=20)
    render = yield from find_button("bpy.ops.backlot.render", at=0.3)
    yield from press(*render)
    yield from until(lambda: list(FOLDER.rglob("*.png")), 60, "the first frame")
    yield from picture("rendering")
    cancel = yield from find_button("bpy.ops.backlot.cancel", at=0.82, top=render[1] - 10, pause=0.6)
    yield from press(*cancel)
    yield from until(lambda: not working(), 20, "Cancel to be heard")
    assert not (FOLDER / "animatic.mp4").exists()
    drawn = len([p for p in FOLDER.rglob("*.png") if not p.name.startswith(".")])
    assert drawn > 0, "what was drawn is gone"
    note(step="cancel", drawn=drawn)


def korean():
    view = bpy.context.preferences.view
    view.language = "ko_KR"
    view.use_translate_interface = view.use_translate_tooltips = view.use_translate_reports = True
    area().tag_redraw()
    yield 0.5
    yield from scroll_up()
    yield from picture("korean")
    say = package("addon.translations").say
    assert bpy.app.translations.pgettext_iface("Plan Shots", "Operator") == "샷 설계"
    yield from click_button("bpy.ops.backlot.break_down")
    yield 0.3
    assert "인물" in _last_report(), _last_report()
    note(step="korean", said=say("Stage the scenes first"))
    view.language = "en_US"


def disabling_leaves_nothing():
    addon_utils.disable(EXTENSION, default_set=False)
    yield 0.5
    area().tag_redraw()
    yield 0.5
    yield from picture("disabled")
    assert not hasattr(bpy.types.Scene, "backlot")
    bases = (bpy.types.Operator, bpy.types.Panel, bpy.types.UIList, bpy.types.PropertyGroup, bpy.types.AddonPreferences)
    left = [c.__name__ for base in bases for c in base.__subclasses__() if "BACKLOT" in c.__name__ and c.is_registered]
    assert not left, left
    assert not dir(bpy.ops.backlot), dir(bpy.ops.backlot)
    assert sidebar().active_panel_category != "Backlot"


def _last_report():
    """The newest line of the Info editor that is a report and not a repeated command."""
    screen = bpy.context.window_manager.windows[0].screen
    place = min(screen.areas, key=lambda a: a.width * a.height)
    kind, place.type = place.type, "INFO"
    try:
        with bpy.context.temp_override(area=place, region=next(r for r in place.regions if r.type == "WINDOW")):
            bpy.ops.info.select_all(action="SELECT")
            bpy.ops.info.report_copy()
            bpy.ops.info.select_all(action="DESELECT")
    finally:
        place.type = kind
    lines = bpy.context.window_manager.clipboard.strip().splitlines()
    return next((line for line in reversed(lines) if not line.startswith("bpy.")), "")


play(missing_script, escape_keeps_what_is_done, cancel_button_stops_the_render, korean, disabling_leaves_nothing)
