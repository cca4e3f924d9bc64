# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives Blender's window from inside, with the real mouse and keyboard (xdotool), as a person would.

A scenario is a generator that yields seconds to wait; Blender works on meanwhile. Run by ``blender -P scenario.py``.
Results go to the JSON file that ``BACKLOT_GUI_RESULT`` names, pictures into the folder ``BACKLOT_GUI_PICTURES``.
"""

import json
import os
import shutil
import subprocess
import time
import traceback
from pathlib import Path

import bpy

bpy.context.preferences.use_preferences_save = False
bpy.context.preferences.view.show_splash = False

result = {"steps": []}


def play(*scenarios):
    """Run scenarios one after another to their end, write the result, quit Blender."""
    steps = (pause for scenario in scenarios for pause in scenario())

    def tick():
        try:
            return next(steps)
        except StopIteration:
            result["passed"] = True
        except Exception:
            result["passed"], result["error"] = False, traceback.format_exc()
            _shoot("failed")
        Path(os.environ["BACKLOT_GUI_RESULT"]).write_text(json.dumps(result))
        bpy.ops.wm.quit_blender()
        return None

    bpy.app.timers.register(tick, first_interval=0.5)


def window():
    return bpy.context.window_manager.windows[0]


def area(kind="VIEW_3D"):
    """The largest editor of a kind; of Sequencers the one with the timeline."""
    found = [a for a in window().screen.areas if a.type == kind]
    strips = [a for a in found if getattr(a.spaces.active, "view_type", "") in ("SEQUENCER", "SEQUENCER_PREVIEW")]
    return max(strips or found, key=lambda a: a.width * a.height)


def sidebar(kind="VIEW_3D"):
    return next(r for r in area(kind).regions if r.type == "UI")


def open_sidebar(kind="VIEW_3D", tab="Backlot"):
    """Show the sidebar of an editor with our tab in front."""
    area(kind).spaces.active.show_region_ui = True
    yield 0.4
    sidebar(kind).active_panel_category = tab
    area(kind).tag_redraw()
    yield 0.4


def move(x, y):
    _xdotool("mousemove", int(x), int(window().height - 1 - y))


def press(x, y, button=1):
    """One click at Blender's window coordinates."""
    move(x, y - 1)
    yield 0.06
    move(x, y)
    yield 0.1
    _xdotool("mousedown", button)
    yield 0.05
    _xdotool("mouseup", button)
    yield 0.25


def double(x, y):
    """A double click."""
    move(x, y)
    yield 0.15
    _xdotool("click", "--repeat", 2, "--delay", 90, 1)
    yield 0.3


def key(*keys):
    _xdotool("key", *keys)
    yield 0.3


def write(text):
    _xdotool("type", "--delay", "15", text)
    yield 0.3


def fill(name, text, kind="VIEW_3D"):
    """Type a text or a number into a field of the sidebar."""
    yield from click_button(name, kind)
    yield from key("ctrl+a")
    yield from write(text)
    yield from key("Return")


def find_button(name, kind="VIEW_3D", at=0.5, top=None, pause=0.03):
    """Where a button of the sidebar is, ``(x, y)`` or None, at a share of its width from the left.

    ``name`` is ``backlot.title`` of a field or ``bpy.ops.backlot.stage`` of a button. Blender tells what lies under
    the mouse; the sidebar is scanned down from ``top``, with more ``pause`` (s) while Blender is busy.
    """
    region = sidebar(kind)
    x, hits = region.x + int(region.width * at), []
    move(x, region.y + region.height + 40)
    yield 0.1
    for y in range(int(top or region.y + region.height - 4), region.y, -7):
        move(x, y)
        yield pause
        if _under_mouse(kind) == name:
            hits.append(y)
        elif hits:
            break
    return (x, sum(hits) / len(hits)) if hits else None


def click_button(name, kind="VIEW_3D", at=0.5):
    """Find a button of the sidebar, scrolling down if it is below, and click it."""
    for _ in range(8):
        found = yield from find_button(name, kind, at)
        if found:
            yield from press(*found)
            return
        yield from scroll(kind, 6)
    raise AssertionError(f"{name}: no such button")


def scroll(kind="VIEW_3D", notches=60):
    """Turn the mouse wheel over the sidebar, beside its lists, down for positive ``notches``."""
    region = sidebar(kind)
    move(region.x + 8, region.y + region.height // 2)
    for _ in range(abs(notches)):
        _xdotool("click", 5 if notches > 0 else 4)
    yield 0.4


def scroll_up(kind="VIEW_3D"):
    yield from scroll(kind, -60)


def until(condition, limit=60.0, what="condition"):
    """Wait until a condition holds; fails when it takes too long."""
    start = time.monotonic()
    while not condition():
        if time.monotonic() - start > limit:
            raise AssertionError(f"waited {limit} s in vain for {what}")
        yield 0.05


def working():
    return bool(window().modal_operators)


def work_done(limit=300.0):
    """Wait for the end of a modal operator, the mouse out of the way."""
    move(4, window().height - 40)
    yield 0.2
    yield from until(lambda: not working(), limit, "the work to end")
    yield 0.2


def picture(name):
    """A picture of the whole window, with no tooltip over it."""
    move(4, window().height - 40)
    yield 0.5
    _shoot(name)


def note(**facts):
    """Keep facts for the test to look at."""
    result["steps"].append(facts)


def _shoot(name):
    folder = os.environ.get("BACKLOT_GUI_PICTURES")
    if not folder or shutil.which("shoot") is None:
        return
    with bpy.context.temp_override(window=window()):
        bpy.ops.wm.redraw_timer(type="DRAW_WIN_SWAP", iterations=1)
    subprocess.run(["shoot", str(Path(folder) / f"{name}.png")], check=False)


def _under_mouse(kind):
    with bpy.context.temp_override(window=window(), area=area(kind), region=sidebar(kind)):
        found = bpy.context.property
        if found:
            return found[1]
        if bpy.ops.ui.copy_python_command_button.poll():
            manager = bpy.context.window_manager
            manager.clipboard = ""
            bpy.ops.ui.copy_python_command_button()
            return manager.clipboard.split("(")[0]
    return None


def _xdotool(*arguments):
    subprocess.run(["xdotool", *map(str, arguments)], check=True, capture_output=True)
