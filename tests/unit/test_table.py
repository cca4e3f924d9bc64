# SPDX-License-Identifier: GPL-3.0-or-later
"""What the sidebar shows: rows of people and things, the curve of how it feels, how a script was read."""

import numpy as np

from backlot.addon import breakdown, curve, reading, script, table

PLAY = """INT. ATTIC - DAY

VERA (30s) finds two masks. The masks smile.

VERA
I love this!

EXT. ROOF - NIGHT

Vera drops a mask. HUGO stares.

HUGO
Horrible! I hate it!
"""


def world():
    return breakdown.break_down(script.read(PLAY.encode()))


def test_rows_of_a_scene_and_of_the_film():
    found = world()
    first = {r.name: r for r in table.rows(found, found.scenes[0])}
    assert "VERA" in first and "HUGO" not in first
    whole = {r.name: r for r in table.rows(found)}
    assert whole["VERA"].scenes == ["1", "2"] and whole["VERA"].count == 2 and whole["VERA"].lines == [3, 5, 10]
    assert [r.category for r in table.rows(found, category="cast")] == ["cast", "cast"]
    masks = next(r for r in table.rows(found, category="wardrobe") if r.name.startswith("mask"))
    assert masks.count == 2 and len(masks.lines) >= 1


def test_how_it_feels_is_as_long_as_it_plays():
    found = world()
    parts = table.feeling(found)
    for scene, (seconds, _, _) in zip(found.scenes, parts, strict=True):
        assert abs(sum(beat[0] for beat in table.feeling(found, scene)) - seconds) < 0.05
    assert parts[0][1] > 0 > parts[1][1]


def colour_at(image, x, y):
    """The colour at shares of the width and, from below, the height."""
    high, wide = image.shape[:2]
    pixel = image[round(y * (high - 1)), round(x * (wide - 1))]
    return pixel[:3] / max(pixel[3], 1e-6)


def test_a_curve_is_green_above_and_red_below_where_the_parts_lie():
    image = curve.picture([[3.0, 0.8, 0.2], [1.0, -0.8, 0.9]])
    assert image.shape == (curve.SIZE[1], curve.SIZE[0], 4) and image.min() >= 0.0 and image.max() <= 1.0
    pleasant, unpleasant = colour_at(image, 0.3, 0.82), colour_at(image, 0.93, 0.68)
    assert pleasant[1] > pleasant[0] and unpleasant[0] > unpleasant[1]
    calm, excited = (image[: curve.SIZE[1] // 2, round(x * curve.SIZE[0]), 0].sum() for x in (0.2, 0.93))
    assert excited > 1.5 * calm


def test_a_curve_of_nothing_or_of_much_is_a_picture_too():
    for parts in ([], [[0.0, 0.0, 0.0]], [[1.0, 5.0, -2.0]], [[0.5, (k % 9) / 4 - 1, 0.5] for k in range(500)]):
        image = curve.picture(parts, marked=3)
        assert np.isfinite(image).all() and image.max() <= 1.0


def test_a_swatch_is_round_and_clear_outside():
    image = curve.swatch((1.0, 0.5, 0.0))
    assert image[0, 0].tolist() == [0.0, 0.0, 0.0, 0.0] and image[16, 16].tolist() == [1.0, 0.5, 0.0, 1.0]


def test_a_reading_tells_the_first_lines_and_what_is_in_doubt():
    play = script.read("INT. 거실 - 밤\n\n수아가 창문을 연다.\n\n수아\n춥다.\n".encode("cp949"), "a.txt")
    made = reading.of(play)
    assert (made.language, made.encoding) == ("ko", "cp949") and made.doubts == []
    assert [line.type for line in made.lines][:2] == ["scene_heading", "action"]
    heading = next(e for e in play.elements if e.type == "scene_heading")
    heading.confidence = 0.6
    assert [(d.line, d.confidence) for d in reading.of(play).doubts] == [(1, 0.6)]
    many = script.read(("INT. A - DAY\n\n" + "He waits.\n\n" * 40).encode())
    assert len(reading.of(many).lines) == reading.FIRST


def test_what_can_be_told_is_what_can_be_read():
    readers = {form.name for form in script.FORMATS}
    assert readers - {"foreign"} == set(reading.FORMATS)
    for encoding in reading.ENCODINGS:
        play = script.read("INT. ROOM - DAY\n\nAnn waits.\n".encode(encoding), encoding=encoding)
        assert play.elements[0].type == "scene_heading", encoding
