# SPDX-License-Identifier: GPL-3.0-or-later
"""The movie: a copy of ``Edit`` whose scene strips are replaced by finished frames, written as H.264.

A copy keeps all that an artist did on the timeline: sound, titles, transitions, transforms, colour.
"""

import contextlib
import os
from contextlib import contextmanager
from pathlib import Path

import bpy

from .. import compat
from ..edit import style
from ..edit.fonts import font_for
from ..edit.strips import entry, plain
from ..errors import Cancelled, InputError
from ..library import identity
from ..rate import Rate
from . import cache, mp4, versions
from .frames import STAMPS

COPIED = (
    "blend_type", "blend_alpha", "mute", "color_saturation", "color_multiply", "use_flip_x", "use_flip_y",
    "use_reverse_frames", "strobe", "multiply_alpha", "use_float",
)  # fmt: skip


def write_movie(edit, frame_file, target, percentage, lens, ranges=None):
    """Encode the film to ``target``; an earlier movie there is kept under a version name.

    ``frame_file(entry, frame)`` gives the picture of a scene frame, ``lens(entry, frame)`` the focal length (mm) for
    the burn-in. ``ranges`` are edit frames (inclusive pairs) to show one after the other, None for all.
    Raises ``Cancelled``, or ``InputError`` if it cannot be written.
    """
    target = Path(target)
    part = target.with_name(f".{target.stem}.{os.getpid()}.part.mp4")
    try:
        with _copy(edit) as scene:
            if ranges:
                _keep_ranges(scene, ranges)
            _replace_scenes(scene, frame_file, percentage, lens)
            count = scene.frame_end - scene.frame_start + 1
            _output(scene, part, percentage)
            _encode(scene, part)
        if mp4.frame_count(part) != count:
            raise cache.cannot_write(target.parent, OSError(0, _disk(target.parent)))
        versions.put(part, target)
    finally:
        with contextlib.suppress(OSError):
            part.unlink()
    return count


@contextmanager
def _copy(edit):
    scene = edit.copy()
    scene.name = "Backlot movie"
    for name in (identity.ID, identity.KIND):
        if name in scene:
            del scene[name]
    try:
        yield scene
    finally:
        bpy.data.scenes.remove(scene)


def _replace_scenes(scene, frame_file, percentage, lens):
    editor = scene.sequence_editor
    inputs = {}
    for strip in editor.strips_all:
        for name in ("input_1", "input_2"):
            if getattr(strip, name, None) is not None:
                inputs.setdefault(getattr(strip, name).name, []).append((strip.name, name))
    for owner in [editor, *(s for s in editor.strips_all if s.type == "META")]:
        for strip in [s for s in owner.strips if s.type == "SCENE" and s.scene_input == "CAMERA" and s.scene]:
            _swap(scene, owner, strip, frame_file, percentage, lens, inputs)


def _swap(scene, owner, strip, frame_file, percentage, lens, inputs):
    shown = entry(strip)
    first, last = strip.scene.frame_start, strip.scene.frame_end
    frames = [min(max(f, first), last) for f in range(shown.frame_start, shown.frame_end + 1)]
    name, channel = strip.name, strip.channel
    if strip.mute or scene.sequence_editor.channels[channel].mute:
        return
    files = [frame_file(shown, frame) for frame in frames]
    strip.name = f"{name} scene"
    made = owner.strips.new_image(name, str(files[0]), channel, shown.edit_start, fit_method="ORIGINAL")
    _fill(made, files)
    for attribute in COPIED:
        setattr(made, attribute, getattr(strip, attribute))
    _copy_struct(strip.crop, made.crop)
    _copy_struct(strip.transform, made.transform)
    made.transform.scale_x *= 100 / percentage
    made.transform.scale_y *= 100 / percentage
    for modifier in strip.modifiers:
        _copy_struct(modifier, made.modifiers.new(modifier.name, modifier.type))
    for effect, socket in inputs.get(name, ()):
        setattr(scene.sequence_editor.strips_all[effect], socket, made)
    made.name = name
    owner.strips.remove(strip)
    _count(scene, shown, frames, lens)


def _fill(strip, files):
    """All pictures of an image strip: they lie in one folder."""
    for path in files[1:]:
        strip.elements.append(path.name)


def _count(scene, shown, frames, lens):
    """Replace the shot's burn-in counter by one that tells each frame: lens, scene frame and timecode of the film."""
    strips = scene.sequence_editor.strips
    old = next((s for s in strips if s.get(identity.ID) == f"counter:{shown.id}"), None)
    if old is None or old.mute or scene.sequence_editor.channels[old.channel].mute:
        return
    rate = Rate.of(scene.render)
    channel, look = old.channel, {name: plain(getattr(old, name)) for name in _LOOK}
    strips.remove(old)
    for i, frame in enumerate(frames):
        at = shown.edit_start + i
        made = compat.new_effect(strips, "Counter", "TEXT", channel, at, 1)
        for name, value in look.items():
            setattr(made, name, value)
        made.text = style.counter_text(lens(shown, frame), frame, rate.timecode(at - 1))
        made.font = font_for(made.text)


_LOOK = (
    "blend_type", "font_size", "color", "location", "anchor_x", "anchor_y", "alignment_x", "wrap_width",
    "use_shadow", "shadow_color", "use_box", "box_color", "box_margin",
)  # fmt: skip


def _keep_ranges(scene, ranges):
    """Show only these edit frames, one stretch after the other."""
    shifts, at = [], scene.frame_start
    for first, last in joined(ranges):
        shifts.append((first, last, at - first))
        at += last - first + 1
    strips = scene.sequence_editor.strips
    for strip in [s for s in strips if not getattr(s, "input_count", 0)]:
        start, length = compat.strip_span(strip)
        shift = next((by for first, last, by in shifts if start <= last and start + length > first), None)
        if shift is None:
            strips.remove(strip)
        elif shift:
            compat.move_strip(strip, start + shift)
    scene.frame_end = at - 1


def joined(ranges):
    """Inclusive ranges in order, those that meet or overlap made one."""
    found = []
    for first, last in sorted(ranges):
        if found and first <= found[-1][1] + 1:
            found[-1] = (found[-1][0], max(found[-1][1], last))
        else:
            found.append((first, last))
    return found


def _output(scene, part, percentage):
    render = scene.render
    render.filepath, render.use_file_extension = str(part), False
    render.resolution_percentage = percentage
    render.use_sequencer, render.use_compositing, render.use_stamp = True, False, False
    for name in STAMPS:
        setattr(render, name, False)
    compat.video_output(render.image_settings)
    render.image_settings.color_mode = "RGB"
    scene.view_settings.view_transform, scene.view_settings.look = "Standard", "None"
    scene.view_settings.exposure, scene.view_settings.gamma = 0.0, 1.0
    movie = render.ffmpeg
    movie.format, movie.codec, movie.constant_rate_factor = "MPEG4", "H264", "HIGH"
    movie.ffmpeg_preset, movie.gopsize = "GOOD", 12
    heard = any(s.type == "SOUND" and not s.mute for s in scene.sequence_editor.strips_all)
    movie.audio_codec = "AAC" if heard else "NONE"
    movie.audio_bitrate = 192


def _encode(scene, part):
    try:
        result = bpy.ops.render.render(animation=True, scene=scene.name)
    except RuntimeError as error:
        text = str(error).strip().splitlines()[-1].removeprefix("Error: ")
        raise InputError(f"{part.parent}: the movie cannot be written ({text}); finished frames are kept") from None
    if "CANCELLED" in result:
        raise Cancelled


def _copy_struct(source, target):
    for prop in source.bl_rna.properties:
        if not prop.is_readonly and prop.identifier not in ("name", "rna_type"):
            with contextlib.suppress(AttributeError, TypeError):
                setattr(target, prop.identifier, getattr(source, prop.identifier))


def _disk(folder):
    return "the disk is full" if cache.room_left(folder) < cache.LOW else "the movie came out incomplete"
