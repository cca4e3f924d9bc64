# SPDX-License-Identifier: GPL-3.0-or-later
"""A contact sheet, laid out in the Sequencer of a passing scene: Blender draws pictures and every script's letters."""

import os
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import bpy

from .. import compat
from ..edit.fonts import font_for
from ..errors import InputError
from ..render.cache import whole
from ..render.frames import STAMPS

WIDTH = 1920
MARGIN, GUTTER, HEADER = 48, 28, 64
HEAD, TEXT, LINE = 21, 17, 1.32  # font sizes in pixels, line height
MOST = 30  # on one sheet: a Sequencer has 128 channels
PAPER, INK, DIM = (0.055, 0.056, 0.06), (0.93, 0.93, 0.9, 1.0), (0.6, 0.61, 0.61, 1.0)


@dataclass
class Cell:
    """A picture with a head line and text under it."""

    picture: Path
    head: str
    text: str


def pages(items):
    """Items in sheets of even length."""
    count = -(-len(items) // MOST)
    return [items[len(items) * i // count : len(items) * (i + 1) // count] for i in range(count)]


def columns(count):
    """Pictures in a row of a sheet with ``count`` pictures."""
    return next((n for n, most in ((1, 1), (2, 4), (3, 9), (4, 16)) if count <= most), 5)


def columns_of_text(count):
    """Narrow letters that fit under a picture."""
    return int(_cell_width(count) / (TEXT * 0.53))


def write(path, cells, size, title, note):
    """Draw a sheet; ``size`` is the pictures' format (pixels), ``title`` and ``note`` stand at the top."""
    part = path.with_name(f".{path.stem}.{os.getpid()}.part.png")
    across, wide = columns(len(cells)), _cell_width(len(cells))
    tall = wide * size[1] / size[0]
    head = min(HEAD, wide / (0.6 * max(len(cell.head) for cell in cells)))
    step = round(tall + HEAD * LINE + 2 * TEXT * LINE + GUTTER + 14)
    height = HEADER + MARGIN + step * -(-len(cells) // across)
    with _page(WIDTH, height + height % 2) as page:
        page.text(title, MARGIN, MARGIN * 0.62, HEAD, INK)
        page.text(note, WIDTH - MARGIN, MARGIN * 0.62, HEAD, DIM, right=True)
        for i, cell in enumerate(cells):
            x, y = MARGIN + (i % across) * (wide + GUTTER), HEADER + MARGIN * 0.6 + (i // across) * step
            page.picture(cell.picture, x, y, wide, tall)
            page.text(cell.head, x, y + tall + 9, head, INK)
            if cell.text:
                page.text(cell.text, x, y + tall + 9 + HEAD * LINE, TEXT, DIM)
        page.draw(part)
    if not whole(part):
        part.unlink(missing_ok=True)
        raise InputError(f"{path}: cannot be written; make room or choose another folder")
    part.replace(path)
    return path


def _cell_width(count):
    across = columns(count)
    return (WIDTH - 2 * MARGIN - (across - 1) * GUTTER) / across


@contextmanager
def _page(width, height):
    scene = bpy.data.scenes.new("Backlot sheet")
    try:
        yield _Page(scene, width, height)
    finally:
        bpy.data.scenes.remove(scene)


class _Page:
    """A sheet of paper; positions are pixels from the top left."""

    def __init__(self, scene, width, height):
        self._scene, self._width, self._height, self._channel = scene, width, height, 1
        scene.render.resolution_x, scene.render.resolution_y = width, height
        scene.render.resolution_percentage = 100
        scene.view_settings.view_transform = "Standard"
        scene.sequence_editor_create()
        self._effect("COLOR").color = PAPER

    def picture(self, path, x, y, wide, tall):
        """A picture file fitted to a box."""
        strip = self._strips.new_image("picture", str(path), self._next(), 1, fit_method="ORIGINAL")
        element = strip.elements[0]
        move = strip.transform
        move.scale_x, move.scale_y = wide / element.orig_width, tall / element.orig_height
        move.offset_x = x + wide / 2 - self._width / 2
        move.offset_y = self._height / 2 - y - tall / 2
        move.filter = "BOX"
        strip.blend_type = "ALPHA_OVER"

    def text(self, words, x, y, size, colour, right=False):
        """Lines of text with their upper edge at ``y``."""
        strip = self._effect("TEXT")
        strip.text, strip.font_size, strip.color = words, size, colour
        strip.font = font_for(words)
        strip.location = (x / self._width, 1 - y / self._height)
        strip.anchor_x = strip.alignment_x = "RIGHT" if right else "LEFT"
        strip.anchor_y, strip.wrap_width, strip.use_shadow = "TOP", 0.0, False
        strip.blend_type = "ALPHA_OVER"

    def draw(self, path):
        """Write the sheet as PNG."""
        render = self._scene.render
        for name in STAMPS:
            setattr(render, name, False)
        compat.still_output(render.image_settings)
        render.image_settings.color_mode = "RGB"
        render.filepath, render.use_file_extension = str(path), False
        self._scene.frame_start = self._scene.frame_end = 1
        path.parent.mkdir(parents=True, exist_ok=True)
        bpy.ops.render.render(write_still=True, scene=self._scene.name)

    @property
    def _strips(self):
        return self._scene.sequence_editor.strips

    def _effect(self, kind):
        return compat.new_effect(self._strips, kind, kind, self._next(), 1, 1)

    def _next(self):
        self._channel += 1
        return self._channel - 1
