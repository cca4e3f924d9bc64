# SPDX-License-Identifier: GPL-3.0-or-later
"""Every branch on Blender's version, and no other file has one."""

import bpy

VERSION = bpy.app.version


def video_output(image_settings):
    """Have images written as a movie."""
    if VERSION >= (5, 0, 0):
        image_settings.media_type = "VIDEO"
    image_settings.file_format = "FFMPEG"


def still_output(image_settings, file_format="PNG"):
    """Have images written as single pictures."""
    if VERSION >= (5, 0, 0):
        image_settings.media_type = "IMAGE"
    image_settings.file_format = file_format


def restore_output(image_settings, media_type, file_format):
    """Set the format back to what it was; ``media_type`` is None where there is none."""
    if media_type is not None:
        image_settings.media_type = media_type
    image_settings.file_format = file_format


def new_effect(strips, name, kind, channel, start, length):
    """A strip without input (text, colour) over ``length`` frames from ``start``."""
    span = {"length": length} if VERSION >= (5, 0, 0) else {"frame_end": start + length}
    return strips.new_effect(name=name, type=kind, channel=channel, frame_start=start, **span)


def strip_span(strip):
    """First frame and number of frames that a strip shows on the timeline."""
    if VERSION >= (5, 2, 0):
        return strip.left_handle, strip.duration
    return strip.frame_final_start, strip.frame_final_duration


def strip_head(strip):
    """Frames of a strip's content that are cut off before what it shows."""
    return int(strip.left_handle_offset if VERSION >= (5, 2, 0) else strip.frame_offset_start)


def strip_content(strip):
    """Number of frames of a strip's content."""
    return strip.content_duration if VERSION >= (5, 2, 0) else strip.frame_duration


def trim_strip(strip, head, length):
    """Have a strip show ``length`` frames of its content, the first ``head`` left out."""
    tail = strip_content(strip) - head - length
    if VERSION >= (5, 2, 0):
        strip.left_handle_offset, strip.right_handle_offset = head, tail
    else:
        strip.frame_offset_start, strip.frame_offset_end = head, tail


def resize_effect(strip, length):
    """Give a strip without content of its own (text, colour) a length in frames."""
    if VERSION >= (5, 2, 0):
        strip.right_handle = strip.left_handle + length
    else:
        strip.frame_final_end = strip.frame_final_start + length


def move_strip(strip, start):
    """Move a strip so that the first frame that it shows is at ``start``."""
    by = start - strip_span(strip)[0]
    if VERSION >= (5, 2, 0):
        strip.content_start += by
    else:
        strip.frame_start += by


def modifier_inputs(modifier):
    """Values of a Geometry Nodes modifier's inputs where they are kept as ID properties; elsewhere they are RNA."""
    if VERSION >= (5, 2, 0) or modifier.type != "NODES":
        return []
    return [modifier[name] for name in modifier.keys()]  # noqa: SIM118


def all_curves(action):
    """Every F-curve of an action, of all its slots."""
    bags = [bag for layer in action.layers for strip in layer.strips for bag in strip.channelbags]
    return [curve for bag in bags for curve in bag.fcurves]


def curves(animation):
    """The F-curves that animate the owner of ``animation`` (``AnimData``), by data path."""
    action, slot = animation.action, animation.action_slot
    if action is None or slot is None:
        return []
    bags = [strip.channelbag(slot) for layer in action.layers for strip in layer.strips]
    return sorted((c for bag in bags if bag for c in bag.fcurves), key=lambda c: (c.data_path, c.array_index))


def is_newer(version):
    """Whether a version ``(major, minor)`` is of a later Blender than this one."""
    return tuple(version[:2]) > VERSION[:2]


def newer_library(file):
    """A line for each library of this file that a newer Blender has saved: some of it may not be read."""
    same = [x for x in bpy.data.libraries if bpy.path.abspath(x.filepath) == bpy.path.abspath(file)]
    newer = [".".join(map(str, x.version[:2])) for x in same if is_newer(x.version)]
    return [f"is in a file of Blender {version}, newer than this one; look at what it gives" for version in newer]
