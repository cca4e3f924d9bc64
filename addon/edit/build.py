# SPDX-License-Identifier: GPL-3.0-or-later
"""The cut in Blender: scene strips, subtitles, burn-in and mask on the timeline of ``Edit``."""

import json
from dataclasses import replace

import bpy

from .. import compat
from ..library import identity
from ..rate import Rate
from . import strips, style
from .cut import captions, lay_out
from .merge import Found, flow, keep_touched

_MARKERS = "backlot_markers"
_SWITCHES = "backlot_switches"


def assemble(edit, scenes, shots, lines, settings):
    """Bring the timeline of ``edit`` up to date.

    ``scenes`` maps scene ids to Blender scenes, ``shots`` is the whole shot list, ``lines`` the speeches
    (``cut.Line``). What an artist trimmed, moved, muted, replaced or deleted there stays so.
    Returns the shots with ``edit_start`` as the timeline shows them (None for those that it does not).
    """
    wanted = [e for e in lay_out(shots) if e.scene in scenes]
    known = {shot.id: shot for shot in shots}
    _shots(edit, scenes, wanted)
    shown = strips.entries(edit)
    rate = Rate.of(edit.render)
    extras = {**_subtitles(edit, lines, shown, rate, settings), **_burn_in(edit, shown, known)}
    edit.frame_start = min((e.edit_start for e in shown), default=1)
    edit.frame_end = max((e.edit_end for e in shown), default=edit.frame_start)
    _extras(edit, {**extras, **_mask(edit, settings)})
    _switches(edit, settings)
    _markers(edit, scenes, shown)
    starts = {}
    for entry in shown:
        starts.setdefault(entry.id, entry.edit_start)
    return [replace(shot, edit_start=starts.get(shot.id)) for shot in shots]


def _shots(edit, scenes, wanted):
    there = {i: s for i, s in strips.ours(edit).items() if i.startswith(strips.SHOT) and s.type == "SCENE"}
    seen = strips.ledger(edit)
    wanted = {strips.SHOT + e.id: e for e in wanted}
    targets = {
        ident: _target(entry, scenes[entry.scene])
        for ident, entry in wanted.items()
        if ident in there or ident not in seen
    }
    merged = {ident: _merged(there[ident], t) if ident in there else t for ident, t in targets.items()}
    found = {ident: _found(strip) for ident, strip in there.items()}
    lengths = {ident: values["length"] for ident, values in merged.items()}
    leaving = {ident for ident, strip in there.items() if ident not in wanted and strips.untouched(strip)}
    starts, pinned = flow({i: e.edit_start for i, e in wanted.items()}, lengths, found, leaving)
    for ident in leaving:
        strips.sequence(edit).strips.remove(there[ident])
    made = {i: _shot_strip(edit, there.get(i), i, wanted[i], scenes) for i in targets}
    strips.place(edit, [(made[i], v["channel"], starts[i], v["head"], v["length"]) for i, v in merged.items()])
    for ident, target in targets.items():
        target["start"] = target["wanted"] if ident in pinned else starts[ident]
        _set_camera(made[ident], merged[ident])
        made[ident][identity.MADE] = json.dumps({**strips.values(made[ident]), **target})
    strips.set_ledger(edit, seen - leaving | set(targets))


def _target(entry, scene):
    """What Backlot wants of a shot's strip, in the terms of ``strips.values``."""
    return {
        "channel": style.SHOTS,
        "length": entry.length,
        "head": entry.frame_start - scene.frame_start,
        "mute": False,
        "scene": strips.key(scene),
        "camera": strips.key(bpy.data.objects.get(entry.camera)),
        "wanted": entry.edit_start,
    }


def _merged(strip, target):
    """The target, but an artist's values where the strip is not as Backlot left it."""
    now, made = strips.values(strip), strips.made(strip)
    if now["scene"] != made.get("scene"):
        return {**target, **now}
    for values in (now, made, target := dict(target)):
        values["end"] = values.get("head", 0) + values.get("length", 0)
    merged = keep_touched(made, now, target)
    return {**merged, "length": max(1, merged["end"] - merged["head"])}


def _found(strip):
    now, made = strips.values(strip), strips.made(strip)
    start = made.get("start", now["start"])
    channel = made.get("channel", now["channel"])
    return Found(now["start"], now["length"], now["channel"], start, channel, made.get("wanted", start))


def _shot_strip(edit, strip, ident, entry, scenes):
    """The strip of a shot, made if it is not there and made anew if its scene became longer or shorter."""
    scene = scenes[entry.scene]
    if strip is None:
        return strips.new_shot(edit, scene, entry.name, ident)
    if strip.scene == scene and compat.strip_content(strip) != scene.frame_end - scene.frame_start + 1:
        return _renewed(edit, strip, scene)
    return strip


def _set_camera(strip, values):
    camera = strips.find_camera(values["camera"])
    strip.mute = values["mute"]
    if camera is not None and strip.scene_camera != camera:
        strip.scene_camera = camera


def _renewed(edit, strip, scene):
    """The same strip over a scene that is longer or shorter than when the strip was made."""
    name, ident, blend, alpha = strip.name, strip[identity.ID], strip.blend_type, strip.blend_alpha
    strips.sequence(edit).strips.remove(strip)
    strip = strips.new_shot(edit, scene, name, ident)
    strip.blend_type, strip.blend_alpha = blend, alpha
    return strip


def _subtitles(edit, lines, shown, rate, settings):
    size = edit.render.resolution_x, edit.render.resolution_y
    return {
        f"caption:{c.id}": (
            style.CAPTIONS,
            c.speaker or "Subtitle",
            c.start,
            c.end - c.start + 1,
            style.caption(c.text, *size, settings.mask),
        )
        for c in captions(lines, shown, rate)
    }


def _burn_in(edit, shown, known):
    size = edit.render.resolution_x, edit.render.resolution_y
    wanted = {}
    for entry in shown:
        shot = known.get(entry.id)
        if shot is None or f"slate:{entry.id}" in wanted:
            continue
        span = entry.edit_start, entry.length
        frames = f"{entry.frame_start}-{entry.frame_end}"
        texts = (style.slate_text(shot), style.counter_text(shot.lens_mm, frames))
        wanted[f"slate:{entry.id}"] = (style.SLATE, f"{shot.name} slate", *span, style.slate(texts[0], *size))
        wanted[f"counter:{entry.id}"] = (style.COUNTER, f"{shot.name} counter", *span, style.counter(texts[1], *size))
    return wanted


def _mask(edit, settings):
    """Two black bars, where the film is masked."""
    width, height = edit.render.resolution_x, edit.render.resolution_y
    bar = style.bar_height(width, height, settings.mask)
    if not bar:
        return {}
    span = edit.frame_start, edit.frame_end - edit.frame_start + 1
    offset = (height - bar) / 2
    return {
        f"mask:{name}": (channel, f"Mask {name}", *span, {"scale_y": bar / height, "offset_y": way * offset})
        for name, channel, way in (("top", style.MASK_TOP, 1), ("bottom", style.MASK_BOTTOM, -1))
    }


def _extras(edit, wanted):
    """Make, update and take away what lies over the shots."""
    there = {i: s for i, s in strips.ours(edit).items() if not i.startswith(strips.SHOT)}
    seen = strips.ledger(edit)
    for ident, strip in there.items():
        if ident not in wanted and strips.untouched(strip):
            strips.sequence(edit).strips.remove(strip)
            seen.discard(ident)
    spots = []
    for ident, (channel, name, start, length, look) in wanted.items():
        strip = there.get(ident)
        if ident in seen if strip is None else not strips.untouched(strip):
            continue
        if "text" in look:
            strip = strip or strips.new_text(edit, ident, name, channel)
            strips.write_text(strip, look)
        else:
            strip = strip or strips.new_bar(edit, ident, name, channel)
            strip.transform.scale_y, strip.transform.offset_y = look["scale_y"], look["offset_y"]
        spots.append((strip, channel, start, None, length))
    strips.place(edit, spots)
    for strip, *_ in spots:
        strips.remember(strip)
    strips.set_ledger(edit, seen | set(wanted))


def _switches(edit, settings):
    """Name the channels; show or hide subtitles and burn-in when the setting changes, else the artist chooses."""
    channels = strips.sequence(edit).channels
    for number, name in style.CHANNELS.items():
        if channels[number].name == f"Channel {number}":
            channels[number].name = name
    switches = {"subtitles": settings.subtitles, "burn_in": settings.burn_in}
    before = json.loads(edit.get(_SWITCHES, "{}"))
    for name, numbers in (("subtitles", (style.CAPTIONS,)), ("burn_in", (style.SLATE, style.COUNTER))):
        if before.get(name) != switches[name]:
            for number in numbers:
                channels[number].mute = not switches[name]
    edit[_SWITCHES] = json.dumps(switches)


def _markers(edit, scenes, shown):
    """A marker where each scene begins. A marker that an artist moved or deleted stays so."""
    made = json.loads(edit.get(_MARKERS, "{}"))
    wanted = {}
    for entry in shown:
        if entry.scene in scenes:
            wanted.setdefault(scenes[entry.scene].name, entry.edit_start)
    for name, frame in {**made, **wanted}.items():
        marker = edit.timeline_markers.get(name)
        if name not in made:
            edit.timeline_markers.new(name, frame=frame)
        elif marker is not None and marker.frame == made[name]:
            if name in wanted:
                marker.frame = wanted[name]
            else:
                edit.timeline_markers.remove(marker)
    edit[_MARKERS] = json.dumps(wanted)
