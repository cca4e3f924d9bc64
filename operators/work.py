# SPDX-License-Identifier: GPL-3.0-or-later
"""Operators over long work: run to the end in the background, a step at a time in the window."""

import time

import bpy

from ..addon import progress
from ..addon.errors import InputError
from ..addon.translations import refuse, say

BUDGET, MOST = 0.05, 0.3  # seconds of work between two looks at the window: as much as drawing it takes, within these
TICK = 0.02  # seconds until the next look
running = {}  # while work is under way: step (whose panel shows it), share, message, cancel

LOOKING = {
    "MOUSEMOVE", "INBETWEEN_MOUSEMOVE", "MIDDLEMOUSE", "WHEELUPMOUSE", "WHEELDOWNMOUSE", "WHEELINMOUSE",
    "WHEELOUTMOUSE", "TRACKPADPAN", "TRACKPADZOOM", "MOUSEROTATE", "WINDOW_DEACTIVATE",
}  # fmt: skip


def free(operator):
    """Whether an operator may start; says so when other work is under way."""
    return not running or refuse(operator, "Wait for the work under way, or cancel it")


class LongWork:
    """A mixin. ``steps(context)`` returns the generator; ``done(context, result)`` returns the report line.

    While it runs in a window the artist may look around and cancel; everything else waits.
    """

    step = ""

    def execute(self, context):
        try:
            result = progress.run(self.steps(context))
        except InputError as error:
            self.report({"ERROR"}, str(error))
            return {"CANCELLED"}
        self.report({"INFO"}, self.done(context, result))
        return {"FINISHED"}

    def invoke(self, context, event):
        if bpy.app.background or context.window is None:
            return self.execute(context)
        try:
            self._steps = self.steps(context)
        except InputError as error:
            self.report({"ERROR"}, str(error))
            return {"CANCELLED"}
        running.update(step=self.step, share=0.0, message=say(self.bl_label), cancel=False)
        self._rested = time.perf_counter()
        self._timer = context.window_manager.event_timer_add(TICK, window=context.window)
        context.window_manager.modal_handler_add(self)
        context.window_manager.progress_begin(0, 100)
        self._show(context)
        return {"RUNNING_MODAL"}

    def modal(self, context, event):
        if event.type == "ESC" or running.get("cancel"):
            self._steps.close()
            self.report({"WARNING"}, say("{work}: cancelled; what was finished is kept", work=say(self.bl_label)))
            return self._end(context, {"FINISHED"})
        if event.type != "TIMER":
            return {"PASS_THROUGH"} if _harmless(context, event) else {"RUNNING_MODAL"}
        try:
            self._work()
        except StopIteration as end:
            result = self._end(context, {"FINISHED"})
            self.report({"INFO"}, self.done(context, end.value))
            return result
        except InputError as error:
            self.report({"ERROR"}, str(error))
            return self._end(context, {"CANCELLED"})
        except BaseException:
            self._end(context, {"CANCELLED"})
            raise
        self._show(context)
        return {"RUNNING_MODAL"}

    def done(self, context, result):
        return self.bl_label

    def _work(self):
        start = time.perf_counter()
        budget = min(max(start - self._rested, BUDGET), MOST)
        while time.perf_counter() - start < budget:
            running["share"], running["message"] = next(self._steps)
        self._rested = time.perf_counter()

    def _show(self, context):
        context.window_manager.progress_update(int(running["share"] * 100))
        text = say("{message} ({share}); Escape cancels", message=message(), share=f"{running['share']:.0%}")
        context.workspace.status_text_set(text)
        redraw_panels(context)

    def _end(self, context, result):
        context.window_manager.event_timer_remove(self._timer)
        context.window_manager.progress_end()
        context.workspace.status_text_set(None)
        running.clear()
        redraw_panels(context)
        return result


class BACKLOT_OT_cancel(bpy.types.Operator):
    """Stop the work under way; what is finished is kept"""

    bl_idname = "backlot.cancel"
    bl_label = "Cancel"

    @classmethod
    def poll(cls, context):
        return bool(running)

    def execute(self, context):
        running["cancel"] = True
        return {"FINISHED"}


def message():
    """What is being done, its first word in the user's language."""
    verb, _, what = running["message"].partition(" ")
    return f"{say(verb)} {what}".strip()


def redraw_panels(context):
    """Have the sidebars drawn again, and nothing else."""
    for window in context.window_manager.windows:
        for area in window.screen.areas:
            if area.type in ("VIEW_3D", "SEQUENCE_EDITOR", "TEXT_EDITOR"):
                _sidebar(area).tag_redraw()


def _sidebar(area):
    return next(region for region in area.regions if region.type == "UI")


def _harmless(context, event):
    """Looking around and what lies in our own sidebar, where only Cancel answers."""
    return event.type in LOOKING or (event.type == "LEFTMOUSE" and _over_our_sidebar(context, event))


def _over_our_sidebar(context, event):
    for area in context.screen.areas if context.screen else ():
        if area.type in ("VIEW_3D", "SEQUENCE_EDITOR", "TEXT_EDITOR"):
            region = _sidebar(area)
            inside = 0 <= event.mouse_x - region.x < region.width and 0 <= event.mouse_y - region.y < region.height
            if inside and region.active_panel_category == "Backlot":
                return True
    return False
