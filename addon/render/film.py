# SPDX-License-Identifier: GPL-3.0-or-later
"""The film that Blender has open, drawn and put together."""

import hashlib
import json
import time
from contextlib import ExitStack
from pathlib import Path

import bpy

from .. import compat
from ..edit import strips
from ..edit.cut import Entry
from ..errors import InputError
from ..library import identity
from ..progress import part
from ..stage import studio_light
from ..world.files import write_text
from . import cache, frames, presets
from . import workers as workforce
from .content import Library
from .movie import write_movie
from .reading import Reader

MOVIE = "animatic.mp4"


def render_film(folder, shots, settings, workers=1):
    """Steps: draw the frames of ``shots`` that are not in the cache under ``folder`` and put the movie together.

    The movie shows what the timeline of ``Edit`` shows of these shots; chosen shots that are not in the cut are only
    drawn. Returns ``{movie, frames_drawn, frames_reused, seconds}``; ``movie`` is None if nothing is in the cut.
    """
    began, folder = time.monotonic(), Path(folder)
    cache.check_writable(folder)
    edit = edit_scene()
    preset = presets.find(settings.preset)
    shown, chosen = _chosen(edit, shots)
    takes = plan_takes(folder, edit, [*chosen, *_off_cut(shots, shown)], preset)
    drawn = yield from part(draw_takes(takes, edit, preset, workers), 0.0, 0.93)
    movie = None
    if chosen:
        movie = folder / MOVIE
        ranges = None if len(chosen) == len(shown) else [(e.edit_start, e.edit_end) for e in chosen]
        yield 0.93, "Putting the film together"
        _movie(edit, takes, movie, ranges, preset)
    for take in takes.values():
        cache.prune(take)
    total = sum(len(take.keys) for take in takes.values())
    return {
        "movie": str(movie) if movie else None,
        "frames_drawn": drawn,
        "frames_reused": total - drawn,
        "seconds": round(time.monotonic() - began, 3),
    }


def edit_scene():
    """The scene that holds the cut; ``InputError`` if this file has none."""
    edit = next((s for s in bpy.data.scenes if s.get(identity.KIND) == "edit"), None)
    if edit is None or edit.sequence_editor is None:
        raise InputError("this file: holds no cut; plan the shots first")
    return edit


def find_scene(wanted):
    """The Blender scene known by this id (or name), or None."""
    return next((s for s in bpy.data.scenes if strips.key(s) == wanted), None)


def plan_takes(folder, edit, entries, preset):
    """``{(scene name, camera name): Take}`` of all frames that the entries show."""
    studio_light.apply_all()
    scenes = {strips.key(s): s for s in bpy.data.scenes}
    wanted = {}
    for entry in entries:
        scene = scenes[entry.scene]
        if entry.camera not in bpy.data.objects:
            raise InputError(f"{entry.name}: has no camera; plan and solve the shot again")
        known = wanted.setdefault((scene.name, entry.camera), set())
        known |= {clamped(scene, f) for f in range(entry.frame_start, entry.frame_end + 1)}
    library, takes = Library(), {}
    size = edit.render.resolution_x, edit.render.resolution_y
    with ExitStack() as stack:
        for name in {name for name, _ in wanted}:
            stack.enter_context(frames.dressed(bpy.data.scenes[name], size, preset))
        for (name, camera), numbers in wanted.items():
            content = library.content(bpy.data.scenes[name], bpy.data.objects[camera])
            keys = {frame: content.frame_key(frame) for frame in sorted(numbers)}
            takes[name, camera] = cache.Take(name, camera, cache.folder(folder, camera, content.key), keys)
    return takes


def clamped(scene, frame):
    """The scene frame that is seen where a strip reaches beyond its scene."""
    return min(max(frame, scene.frame_start), scene.frame_end)


def draw_takes(takes, edit, preset, workers=1):
    """Steps: draw what is missing of the takes; returns how many frames were drawn."""
    todo = [(take, numbers) for take in takes.values() if (numbers := cache.prepare(take))]
    total, done = sum(len(numbers) for _, numbers in todo), 0
    size = edit.render.resolution_x, edit.render.resolution_y
    if workers > 1 and total > 1:
        yield from workforce.draw(todo, size, preset, workers)
        todo = [(take, [f for f in numbers if not take.path(f).exists()]) for take, numbers in todo]
        done = total - sum(len(numbers) for _, numbers in todo)
    pace = frames.Pace()
    for take, numbers in todo:
        for count in frames.draw(take, numbers, size, preset, pace):
            done += count
            yield done / total, f"Drawing {take.camera}: frame {done} of {total}"
    for take in takes.values():
        cache.finish(take)
    return done


def _chosen(edit, shots):
    """What the cut shows, and what of it is to be rendered. All shots together mean all of the cut."""
    shown = strips.entries(edit)
    names = {s.id for s in shots}
    known = [e for e in shown if e.id in names]
    ours = {i.removeprefix(strips.SHOT) for i in strips.ours(edit) if i.startswith(strips.SHOT)}
    whole = all(e.id in names for e in shown if e.id in ours)
    return shown, shown if whole else known


def _off_cut(shots, shown):
    """Chosen shots that the cut does not show, as entries for drawing."""
    seen = {e.id for e in shown}
    return [as_entry(s) for s in shots if s.id not in seen and s.camera in bpy.data.objects and s.status != "omitted"]


def as_entry(shot):
    """A shot as an entry of a cut of its own."""
    return Entry(shot.id, shot.name, shot.scene, shot.camera, 1, shot.frame_start, shot.frame_end)


def _movie(edit, takes, target, ranges, preset):
    """Encode, unless the movie that is there shows the very same."""
    percentage = presets.percentage(edit.render.resolution_x, edit.render.resolution_y, preset)
    scenes = {strips.key(s): s for s in bpy.data.scenes}
    key = _movie_key(edit, takes, ranges, percentage)
    note = target.parent / "cache" / f"{target.stem}.json"
    if _same(note, key, target):
        return

    def frame_file(entry, frame):
        scene = scenes[entry.scene]
        return takes[scene.name, entry.camera].path(clamped(scene, frame))

    write_movie(edit, frame_file, target, percentage, _lens, ranges)
    found = target.stat()
    write_text(note, json.dumps({"key": key, "size": found.st_size, "changed": found.st_mtime_ns}))


def _movie_key(edit, takes, ranges, percentage):
    digest = hashlib.blake2b(digest_size=16)
    digest.update(repr((bpy.app.version_string, ranges, percentage)).encode())
    for take in takes.values():
        digest.update(repr((take.camera, sorted(take.keys.items()))).encode())
    digest.update(Reader(plain=True).block_of_edit(edit).digest)
    return digest.hexdigest()


def _same(note, key, target):
    try:
        found = json.loads(note.read_text(encoding="utf-8"))
        there = target.stat()
        return found == {"key": key, "size": there.st_size, "changed": there.st_mtime_ns}
    except (OSError, ValueError):
        return False


def _lens(entry, frame):
    """Focal length (mm) of an entry's camera at a frame."""
    camera = bpy.data.objects[entry.camera].data
    data = camera.animation_data
    curve = next((c for c in compat.curves(data) if c.data_path == "lens"), None) if data else None
    return curve.evaluate(frame) if curve else camera.lens
