# SPDX-License-Identifier: GPL-3.0-or-later
"""The cut for editorial: OpenTimelineIO's JSON, written by hand. Pure.

Times are scene frames at the film's exact rate, so that a conform finds the frames that Blender drew.
"""

import json
from pathlib import Path
from urllib.parse import quote


def timeline(name, entries, rate, media, markers=(), captions=(), start=1):
    """OTIO text of a cut.

    ``entries`` are ``cut.Entry``; ``media(entry)`` gives ``(folder URL, first, last)`` of the frames that exist, or
    None; ``markers`` are ``(edit frame, name)``; ``captions`` become markers of the shot under them.
    """
    tracks = [
        _track(f"V{number}" if number > 1 else "Shots", row, rate, media, captions, start)
        for number, row in enumerate(_layers(entries), 1)
    ]
    stack = {
        "OTIO_SCHEMA": "Stack.1", "metadata": {}, "name": "tracks", "source_range": None, "effects": [],
        "markers": [_marker(text, frame - start, 1, rate, "GREEN") for frame, text in markers],
        "enabled": True, "children": tracks,
    }  # fmt: skip
    whole = {
        "OTIO_SCHEMA": "Timeline.1", "metadata": {"backlot": {"schema": "backlot.cut/1", "rate": str(rate.exact)}},
        "name": name, "global_start_time": _time(0, rate), "tracks": stack,
    }  # fmt: skip
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def url(path, base):
    """A file's address, relative to the folder of the timeline where that is possible."""
    try:
        return quote(Path(path).resolve().relative_to(Path(base).resolve()).as_posix())
    except ValueError:
        return Path(path).resolve().as_uri()


def _layers(entries):
    """Entries that overlap in time go to tracks above."""
    rows = []
    for entry in sorted(entries, key=lambda e: (e.edit_start, e.id)):
        row = next((r for r in rows if r[-1].edit_end < entry.edit_start), None)
        if row is None:
            rows.append(row := [])
        row.append(entry)
    return rows or [[]]


def _track(name, entries, rate, media, captions, start):
    children, at = [], start
    for entry in entries:
        if entry.edit_start > at:
            children.append(_gap(entry.edit_start - at, rate))
        children.append(_clip(entry, rate, media(entry), captions))
        at = entry.edit_end + 1
    return {
        "OTIO_SCHEMA": "Track.1", "metadata": {}, "name": name, "source_range": None, "effects": [], "markers": [],
        "enabled": True, "children": children, "kind": "Video",
    }  # fmt: skip


def _clip(entry, rate, media, captions):
    under = [c for c in captions if entry.edit_start <= c.start <= entry.edit_end]
    shift = entry.frame_start - entry.edit_start
    markers = [
        _marker(c.text.replace("\n", " "), c.start + shift, min(c.end, entry.edit_end) - c.start + 1, rate, "CYAN")
        for c in under
    ]
    details = {"shot": entry.id, "scene": entry.scene, "camera": entry.camera}
    return {
        "OTIO_SCHEMA": "Clip.2", "metadata": {"backlot": details}, "name": entry.name,
        "source_range": _range(entry.frame_start, entry.length, rate), "effects": [], "markers": markers,
        "enabled": True, "media_references": {"DEFAULT_MEDIA": _media(media, rate)},
        "active_media_reference_key": "DEFAULT_MEDIA",
    }  # fmt: skip


def _media(media, rate):
    if media is None:
        return {
            "OTIO_SCHEMA": "MissingReference.1", "metadata": {}, "name": "", "available_range": None,
            "available_image_bounds": None,
        }  # fmt: skip
    folder, first, last = media
    return {
        "OTIO_SCHEMA": "ImageSequenceReference.1", "metadata": {}, "name": "",
        "available_range": _range(first, last - first + 1, rate), "available_image_bounds": None,
        "target_url_base": folder + "/", "name_prefix": "", "name_suffix": ".png", "start_frame": first,
        "frame_step": 1, "rate": float(rate), "frame_zero_padding": 6, "missing_frame_policy": "error",
    }  # fmt: skip


def _gap(length, rate):
    return {
        "OTIO_SCHEMA": "Gap.1", "metadata": {}, "name": "", "source_range": _range(0, length, rate), "effects": [],
        "markers": [], "enabled": True,
    }  # fmt: skip


def _marker(name, first, length, rate, colour):
    return {
        "OTIO_SCHEMA": "Marker.2", "metadata": {}, "name": name, "color": colour, "comment": "",
        "marked_range": _range(first, length, rate),
    }  # fmt: skip


def _range(first, length, rate):
    return {"OTIO_SCHEMA": "TimeRange.1", "start_time": _time(first, rate), "duration": _time(length, rate)}


def _time(value, rate):
    return {"OTIO_SCHEMA": "RationalTime.1", "rate": float(rate), "value": float(value)}
