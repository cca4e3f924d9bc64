# SPDX-License-Identifier: GPL-3.0-or-later
"""Strips of the Sequencer, read and written as plain values."""

import json

import bpy

from .. import compat
from ..library import identity
from .cut import Entry
from .fonts import font_for
from .style import SHOTS

STRIPS = "backlot_strips"  # on Edit: ids of every strip that Backlot made and did not take away itself
SHOT = "shot:"

_FAR = 500_000

_TEXT = (
    "text", "font_size", "color", "location", "anchor_x", "anchor_y", "alignment_x", "wrap_width",
    "use_shadow", "shadow_color", "use_outline", "outline_color", "outline_width", "use_box", "box_color", "box_margin",
)  # fmt: skip


def sequence(edit):
    """The sequence editor of a scene, made if there is none."""
    return edit.sequence_editor or edit.sequence_editor_create()


def ledger(edit):
    """Ids of the strips that Backlot has put on the timeline."""
    return set(json.loads(edit.get(STRIPS, "[]")))


def set_ledger(edit, idents):
    """Remember which strips Backlot has put on the timeline."""
    edit[STRIPS] = json.dumps(sorted(idents))


def ours(edit):
    """``{id: strip}`` of Backlot's strips. Of copies that an artist made, the one by the lesser name is not a copy."""
    found = {}
    for strip in sorted(sequence(edit).strips, key=lambda s: (len(s.name), s.name)):
        ident = strip.get(identity.ID)
        if ident:
            found.setdefault(ident, strip)
    return found


def made(strip):
    """The values that Backlot wrote last."""
    return json.loads(strip.get(identity.MADE, "{}"))


def remember(strip):
    """Keep the values as they are now as the ones that Backlot wrote."""
    strip[identity.MADE] = json.dumps(values(strip))


def untouched(strip):
    """True if a strip is as Backlot left it."""
    base = made(strip)
    return bool(base) and all(base.get(name) == value for name, value in values(strip).items())


def key(block):
    """What a scene or camera is known by, whatever it is called now."""
    return "" if block is None else block.get(identity.ID) or block.name


def find_camera(wanted):
    """The camera object with this ``key``, or None."""
    cameras = [o for o in bpy.data.objects if o.type == "CAMERA" and key(o) == wanted]
    return identity.find(cameras, wanted) or next(iter(cameras), None)


def values(strip):
    """What a strip shows, as plain data that is the same in every version of Blender."""
    start, length = compat.strip_span(strip)
    found = {"channel": strip.channel, "start": start, "length": length, "mute": strip.mute}
    if strip.type == "SCENE":
        found["scene"], found["camera"] = key(strip.scene), key(strip.scene_camera)
        found["head"] = compat.strip_head(strip)
    elif strip.type == "TEXT":
        found |= {name: plain(getattr(strip, name)) for name in _TEXT}
    elif strip.type == "COLOR":
        move = strip.transform
        found |= {"color": plain(strip.color), "scale_y": plain(move.scale_y), "offset_y": plain(move.offset_y)}
    return found


def parking(edit):
    """A frame beyond all strips: one that is trimmed there pushes no other to another channel."""
    return max([_FAR, *(sum(compat.strip_span(s)) for s in sequence(edit).strips)])


def place(edit, spots):
    """Put strips where they belong: ``[(strip, channel, start, head, length)]``, ``head`` None for text and colour.

    All that changes is taken off the timeline first, since Blender moves a strip that meets another one aside.
    """
    moving = [spot for spot in spots if _spot(spot[0]) != spot[1:]]
    for strip, _, _, head, length in moving:
        # What is cut off its beginning no more comes out to the left, where the strip parked before may end.
        grows = max(compat.strip_head(strip) - head, 0) if head is not None else 0
        compat.move_strip(strip, parking(edit) + grows)
        if head is None:
            compat.resize_effect(strip, length)
        else:
            compat.trim_strip(strip, head, length)
    for strip, channel, *_ in moving:
        strip.channel = channel
    for strip, _, start, *_ in moving:
        compat.move_strip(strip, start)


def _spot(strip):
    head = compat.strip_head(strip) if strip.type == "SCENE" else None
    start, length = compat.strip_span(strip)
    return strip.channel, start, head, length


def new_shot(edit, scene, name, ident):
    """A scene strip that shows the whole of a scene."""
    strip = sequence(edit).strips.new_scene(name, scene, SHOTS, parking(edit))
    strip.scene_input = "CAMERA"
    strip[identity.ID], strip[identity.KIND] = ident, "shot"
    return strip


def new_text(edit, ident, name, channel):
    """A text strip."""
    strip = compat.new_effect(sequence(edit).strips, name, "TEXT", channel, parking(edit), 1)
    strip.blend_type = "ALPHA_OVER"
    strip[identity.ID], strip[identity.KIND] = ident, "text"
    return strip


def write_text(strip, look):
    """Give a text strip its words and look (``style.caption`` and the like)."""
    for name, value in look.items():
        setattr(strip, name, value)
    strip.font = font_for(look["text"])


def new_bar(edit, ident, name, channel):
    """A black bar."""
    strip = compat.new_effect(sequence(edit).strips, name, "COLOR", channel, parking(edit), 1)
    strip.color = (0.0, 0.0, 0.0)
    strip.blend_type = "ALPHA_OVER"
    strip[identity.ID], strip[identity.KIND] = ident, "mask"
    return strip


def entries(edit):
    """What the timeline shows of the scenes, in order of time: the cut as the artist left it."""
    editor = edit.sequence_editor
    found = []
    for strip in editor.strips if editor else ():
        if strip.type != "SCENE" or strip.mute or editor.channels[strip.channel].mute:
            continue
        if strip.scene and strip.scene_input == "CAMERA":
            found.append(entry(strip))
    return sorted(found, key=lambda e: (e.edit_start, e.id))


def entry(strip):
    """What one scene strip shows."""
    start, length = compat.strip_span(strip)
    first = strip.scene.frame_start + compat.strip_head(strip)
    camera = strip.scene_camera or strip.scene.camera
    ident = str(strip.get(identity.ID) or strip.name).removeprefix(SHOT)
    scene = strip.scene.get(identity.ID) or strip.scene.name
    return Entry(ident, strip.name, scene, camera.name if camera else "", start, first, first + length - 1)


def plain(value):
    """A property's value as JSON data, rounded; never a reference into a strip, which may be removed."""
    if isinstance(value, float):
        return round(value, 4)
    return value if isinstance(value, (str, int, bool)) else [round(float(v), 4) for v in value]
