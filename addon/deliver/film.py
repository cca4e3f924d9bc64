# SPDX-License-Identifier: GPL-3.0-or-later
"""The deliveries of the film that Blender has open."""

from dataclasses import replace
from pathlib import Path

import bpy

from .. import compat, properties
from ..edit import strips
from ..edit.cut import Caption
from ..errors import InputError
from ..progress import part
from ..rate import Rate
from ..render import presets
from ..render.cache import check_writable
from ..render.film import edit_scene, find_scene, plan_takes
from ..shots.model import shots_to_json
from ..world.files import write_json, write_text
from ..world.schema import World
from . import DELIVERIES, cameras, otio, report, shotlist, srt
from .boards import write_boards
from .sample import sample

_SHARES = {"boards": 10, "cameras": 4, "report": 4}


def deliver_film(folder, wanted, shots, settings, measures=None):
    """Steps: write the wanted ``DELIVERIES`` (a set of their names) into ``folder``; returns the paths.

    ``measures`` are steps that return the measures of the report; without it the report holds what the shots carry.
    """
    unknown = sorted(set(wanted) - set(DELIVERIES))
    if unknown:
        raise InputError(f"delivery {unknown[0]!r}: is not known; choose among {', '.join(DELIVERIES)}")
    folder = Path(folder)
    check_writable(folder)
    edit = edit_scene()
    job = _Job(folder, edit, shots, settings, measures)
    todo = [name for name in DELIVERIES if name in wanted]
    total, done, paths = sum(_SHARES.get(n, 1) for n in todo), 0, []
    for name in todo:
        share = _SHARES.get(name, 1)
        paths += yield from part(getattr(job, name)(), done / total, (done + share) / total)
        done += share
    yield 1.0, "Delivered"
    return paths


def shown_captions(edit):
    """The subtitles as they stand on the timeline, in order of time."""
    editor, found = edit.sequence_editor, []
    for strip in editor.strips:
        ident = str(strip.get("backlot_id", ""))
        if strip.type == "TEXT" and ident.startswith("caption:") and not strip.mute:
            start, length = compat.strip_span(strip)
            found.append(Caption(ident.removeprefix("caption:"), start, start + length - 1, strip.text))
    return sorted(found, key=lambda c: (c.start, c.end, c.id))


class _Job:
    def __init__(self, folder, edit, shots, settings, measures):
        self.folder, self.edit, self.settings, self.measures = folder, edit, settings, measures
        self.rate = Rate.of(edit.render)
        self.shown = strips.entries(edit)
        starts = {e.id: e.edit_start for e in reversed(self.shown)}
        self.shots = [replace(s, edit_start=starts.get(s.id)) for s in shots]

    def boards(self):
        return (yield from write_boards(self.folder, self.shots, self.settings))

    def shotlist(self):
        yield 0.0, "Writing the shot list"
        found = shotlist.rows(self.shots, self.rate, self._names(), self._dialogue(), self.edit.frame_start)
        write_text(self.folder / "shotlist.csv", shotlist.table(found))
        write_json(self.folder / "shots.json", shots_to_json(self.shots, float(self.rate)))
        return [self.folder / "shotlist.csv", self.folder / "shots.json"]

    def _names(self):
        """Names of scenes, characters and things by their ids."""
        names = {strips.key(s): s.name for s in bpy.data.scenes}
        if hasattr(self.edit, "backlot") and self.edit.backlot.world.schema:
            world = properties.read(self.edit.backlot.world, World)
            names |= {element.id: element.name for scene in world.scenes for element in scene.elements}
            names |= {character.id: character.name for character in world.characters}
        return names

    def _dialogue(self):
        """What is said in each shot, by its id."""
        said, captions = {}, shown_captions(self.edit)
        for entry in self.shown:
            under = [c.text for c in captions if c.start <= entry.edit_end and c.end >= entry.edit_start]
            said[entry.id] = " ".join(" ".join(under).split())
        return said

    def cameras(self):
        found = []
        for i, shot in enumerate(self.shots):
            yield i / len(self.shots), f"Reading camera {shot.camera}"
            camera, scene = bpy.data.objects.get(shot.camera), find_scene(shot.scene)
            if camera is not None and scene is not None:
                frames = sample(camera, scene, range(shot.frame_start, shot.frame_end + 1))
                found.append({"shot": shot.id, "scene": shot.scene, "camera": camera.name, "frames": frames})
        write_text(self.folder / "cameras.json", cameras.document(found, self.rate))
        write_text(self.folder / "cameras.csv", cameras.table(found, self.rate))
        return [self.folder / "cameras.json", self.folder / "cameras.csv"]

    def otio(self):
        yield 0.0, "Writing the cut"
        takes = plan_takes(self.folder, self.edit, self.shown, presets.find(self.settings.preset))
        path = self.folder / "cut.otio"

        def media(entry):
            take = takes[find_scene(entry.scene).name, entry.camera]
            there = [f for f in range(entry.frame_start, entry.frame_end + 1) if take.path(f).exists()]
            return (otio.url(take.folder, self.folder), there[0], there[-1]) if len(there) == entry.length else None

        name = Path(bpy.data.filepath).stem or self.edit.name
        markers = [(m.frame, m.name) for m in self.edit.timeline_markers]
        text = otio.timeline(
            name, self.shown, self.rate, media, markers, shown_captions(self.edit), self.edit.frame_start
        )
        write_text(path, text)
        return [path]

    def srt(self):
        yield 0.0, "Writing the subtitles"
        path = self.folder / "subtitles.srt"
        write_text(path, srt.srt(shown_captions(self.edit), self.rate, self.edit.frame_start))
        return [path]

    def report(self):
        yield 0.0, "Writing the report"
        measures = (yield from self.measures()) if self.measures else report.of_shots(self.shots)
        write_json(self.folder / "report.json", report.report(measures))
        return [self.folder / "report.json"]
