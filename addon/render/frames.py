# SPDX-License-Identifier: GPL-3.0-or-later
"""Drawing frames from their own scenes, clean, into the cache."""

import os
import time
from contextlib import contextmanager

import bpy

from .. import compat
from ..errors import Cancelled, InputError
from . import cache
from .presets import percentage

RUN_S = 4.0 if bpy.app.background else 1.0  # of drawing in one go: each costs Blender a new look at the whole scene
FIRST_RUN, LONGEST_RUN = 6, 96  # frames
# what Blender would write into a file beside the picture: dates, names of people's machines and folders
STAMPS = tuple(
    f"use_stamp_{name}"
    for name in (
        "date", "time", "render_time", "frame", "frame_range", "memory", "hostname", "camera", "lens", "scene",
        "marker", "filename", "sequencer_strip", "note",
    )
)  # fmt: skip


@contextmanager
def dressed(scene, size, preset):
    """While open, a scene has the film's resolution (``size`` in pixels) and the preset's quality."""
    with _overrides() as put:
        render = scene.render
        put(render, "resolution_x", size[0])
        put(render, "resolution_y", size[1])
        put(render, "resolution_percentage", percentage(*size, preset))
        for name in ("use_stamp", "use_border", "use_sequencer", *STAMPS):
            put(render, name, False)
        if preset.engine:
            put(render, "engine", preset.engine)
        if preset.antialiasing:
            put(scene.display, "render_aa", preset.antialiasing)
        if preset.shadows is not None:
            put(scene.display.shading, "show_shadows", scene.display.shading.show_shadows and preset.shadows)
        if preset.samples:
            put(scene.eevee, "taa_render_samples", preset.samples)
            if hasattr(scene, "cycles"):
                put(scene.cycles, "samples", preset.samples)
        yield


class Pace:
    """How many frames are drawn in one go, learned from how long they take."""

    def __init__(self):
        self.frames = FIRST_RUN

    def learn(self, count, seconds):
        """Take in that ``count`` frames took ``seconds``."""
        self.frames = min(LONGEST_RUN, max(1, int(RUN_S * count / max(seconds, 1e-6))))

    def next(self, frames):
        """The frames to draw now: neighbours, all that are left rather than leaving a few."""
        return neighbours(frames, len(frames) if len(frames) <= self.frames * 1.5 else self.frames)


def draw(take, frames, size, preset, pace=None):
    """Draw frames of a take into its folder.

    Yields how many came, every few seconds; between, the scene is as it was.
    """
    pace = pace or Pace()
    scene, camera = bpy.data.scenes[take.scene], bpy.data.objects[take.camera]
    pattern = take.folder / f".{os.getpid()}_"
    while frames:
        run = pace.next(frames)
        began = time.monotonic()
        with dressed(scene, size, preset), _overrides() as put:
            _set_up(put, scene, camera, f"{pattern}######", run)
            _draw_run(take, scene, pattern, run[-1])
        pace.learn(len(run), time.monotonic() - began)
        frames = frames[len(run) :]
        yield len(run)


def neighbours(frames, most):
    """The first frames that follow one another without a gap, ``most`` at most."""
    run = frames[:1]
    while len(run) < min(most, len(frames)) and frames[len(run)] == run[-1] + 1:
        run.append(frames[len(run)])
    return run


def _set_up(put, scene, camera, filepath, run):
    put(scene, "camera", camera)
    for marker in scene.timeline_markers:
        put(marker, "camera", None)
    for name, value in (("filepath", filepath), ("use_file_extension", True), ("use_overwrite", True)):
        put(scene.render, name, value)
    put(scene.render, "use_placeholder", False)
    _png(put, scene.render.image_settings)
    put(scene, "frame_current", run[0])
    for name, value in (("frame_end", run[-1]), ("frame_start", run[0]), ("frame_end", run[-1]), ("frame_step", 1)):
        put(scene, name, value)  # the end twice: Blender keeps it behind the start


def _draw_run(take, scene, pattern, last):
    failed = []

    def written(drawn, *_):
        if failed or drawn.name != scene.name:
            return
        part = f"{pattern}{drawn.frame_current:06d}.png"
        try:
            if not cache.whole(part):
                raise OSError(0, "the disk is full")
            os.replace(part, take.path(drawn.frame_current))
        except OSError as error:
            failed.append(cache.cannot_write(take.folder, error))
            drawn.frame_current = last  # Blender's loop over frames ends here

    bpy.app.handlers.render_write.append(written)
    try:
        bpy.ops.render.render(animation=True, scene=scene.name)
    except RuntimeError as error:
        failed.append(_reason(take, error))
    finally:
        bpy.app.handlers.render_write.remove(written)
        for part in take.folder.glob(f"{pattern.name}*"):
            part.unlink(missing_ok=True)
    if failed:
        raise failed[0]
    if not take.path(last).exists():
        raise _reason(take, "it gave no picture") if cache.room_left(take.folder) < cache.LOW else Cancelled


def _reason(take, error):
    text = str(error).strip().splitlines()[-1].removeprefix("Error: ")
    if cache.room_left(take.folder) < cache.LOW:
        return cache.cannot_write(take.folder, OSError(0, "the disk is full"))
    return InputError(f"{take.camera} in {take.scene}: cannot be drawn ({text}); look at the scene and its camera")


def _png(put, settings):
    media = getattr(settings, "media_type", None)
    before = settings.file_format
    compat.still_output(settings)
    put.later(lambda: compat.restore_output(settings, media, before))
    for name, value in (("color_mode", "RGB"), ("color_depth", "8"), ("compression", 15)):
        put(settings, name, value)


@contextmanager
def _overrides():
    """Yields ``put(owner, name, value)``; at the end all is as it was, last first."""
    undo = []

    def put(owner, name, value):
        undo.append((setattr, owner, name, getattr(owner, name)))
        setattr(owner, name, value)

    put.later = lambda call: undo.append((call,))
    try:
        yield put
    finally:
        for call, *arguments in reversed(undo):
            call(*arguments)
