# SPDX-License-Identifier: GPL-3.0-or-later
"""The letters of subtitles: a font that has them is found, they are seen, and where none is there it is said once."""

import numpy
import pytest

from backlot.addon import compat
from backlot.addon.edit import fonts
from backlot.addon.edit.strips import write_text


@pytest.fixture
def timeline(empty_file):
    bpy = empty_file
    scene = bpy.data.scenes.new("Letters")
    scene.sequence_editor_create()
    scene.render.resolution_x, scene.render.resolution_y = 320, 180
    scene.render.dither_intensity, scene.view_settings.view_transform = 0.0, "Standard"
    yield scene
    bpy.data.scenes.remove(scene)


def text_strip(scene, text):
    strips = scene.sequence_editor.strips
    strip = compat.new_effect(strips, "Text", "TEXT", len(strips) + 1, 1, 1)
    write_text(strip, {"text": text, "font_size": 40.0, "location": (0.5, 0.5)})
    return strip


def picture(scene, path):
    """The pixels of the timeline's one frame, ``(height, width)``, 0 to 1."""
    import bpy

    scene.frame_start = scene.frame_end = 1
    compat.still_output(scene.render.image_settings)
    scene.render.filepath = str(path)
    bpy.ops.render.render(write_still=True, scene=scene.name)
    image = bpy.data.images.load(str(path))
    pixels = numpy.empty(len(image.pixels), numpy.float32)
    image.pixels.foreach_get(pixels)
    width, height = image.size
    bpy.data.images.remove(image)
    return pixels.reshape(height, width, -1)[..., 0]


def shown(scene, text, path):
    strip = text_strip(scene, text)
    seen = picture(scene, path)
    scene.sequence_editor.strips.remove(strip)
    return seen


@pytest.mark.parametrize("pair", ["가뷁", "あ雨", "你好", "กฮ", "Ab"])
def test_letters_are_drawn_and_are_no_boxes(timeline, tmp_path, pair):
    """Two letters of a font that has them look unlike; boxes for letters that it has not look the same."""
    one, other = (shown(timeline, letter * 3, tmp_path / f"{i}.png") for i, letter in enumerate(pair))
    assert min(one.max(), other.max()) > 0.9
    assert numpy.abs(one - other).mean() > 0.002


def test_boxes_look_the_same(timeline, tmp_path):
    """So that the test above can fail: letters that no font has are drawn the same, whichever they are."""
    pair = "\U00012000\U00012001"
    one, other = (shown(timeline, letter * 3, tmp_path / f"{i}.png") for i, letter in enumerate(pair))
    assert numpy.abs(one - other).mean() < 0.002


def test_nothing_is_said_where_every_letter_can_be_written(timeline):
    for text in ("또 비가 오네.", "健「また雨か」", "ที่นี่", "Zoë – 12!", "…♪"):
        text_strip(timeline, text)
    assert fonts.warnings(timeline) == []


def test_one_line_where_no_font_has_the_letters(timeline, monkeypatch, tmp_path):
    monkeypatch.setattr(fonts, "folder", lambda: tmp_path)
    monkeypatch.setattr(fonts, "system_font", lambda: None)
    for text in ("또 비가 오네.", "저기, 배가 보여.", "Hello"):
        text_strip(timeline, text)
    (told,) = fonts.warnings(timeline)
    assert told.startswith("2 texts") and "또 비가 오네." in told and "Hangul" in told and "\n" not in told
    monkeypatch.setattr(fonts, "system_font", lambda: tmp_path / "NotoSansCJK-Regular.ttc")
    assert fonts.unwritten("또 비가 오네.") == set()


def test_scripts_that_blender_has_no_font_for(timeline):
    text_strip(timeline, "\U00012000\U00012001")
    assert "Cuneiform" in fonts.warnings(timeline)[0]


def test_a_font_of_the_artists_own_is_trusted(timeline):
    import bpy

    text_strip(timeline, "\U00012000").font = bpy.data.fonts.load(str(fonts.folder() / fonts.CJK))
    assert fonts.warnings(timeline) == []


def test_a_font_of_the_system_is_found_where_blenders_is_not(monkeypatch, tmp_path):
    fonts.system_font.cache_clear()
    place = tmp_path / "opentype" / "noto"
    place.mkdir(parents=True)
    (place / "NotoSansCJK-Regular.ttc").write_bytes(b"")
    monkeypatch.setattr(fonts, "_PLACES", (str(tmp_path),))
    assert fonts.system_font() == place / "NotoSansCJK-Regular.ttc"
    fonts.system_font.cache_clear()
    monkeypatch.setattr(fonts, "_PLACES", (str(tmp_path / "none"),))
    assert fonts.system_font() is None
    fonts.system_font.cache_clear()
