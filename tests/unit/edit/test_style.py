# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands over the picture."""

import pytest

from backlot.addon.edit import style
from backlot.addon.shots.model import Shot


@pytest.mark.parametrize(("mask", "bar"), [("none", 0), ("2.39", 46), ("1.85", 7), ("1.33", 0)])
def test_bars_leave_the_wanted_ratio(mask, bar):
    assert style.bar_height(640, 360, mask) == bar
    if bar:
        assert 640 / (360 - 2 * bar) == pytest.approx(float(mask), rel=0.01)


def test_a_subtitle_stands_above_the_bar():
    plain, masked = (style.caption("x", 640, 360, mask)["location"][1] for mask in ("none", "2.39"))
    assert plain < 0.1 and masked > 46 / 360


def test_words_scale_with_the_picture():
    small, large = (style.caption("x", w, h, "none")["font_size"] for w, h in ((640, 360), (1920, 1080)))
    assert large == pytest.approx(3 * small)


def test_the_slate_names_the_shot_and_its_move():
    shot = Shot(id="a", name="SC010_SH0020", size="MCU", move="push_in")
    assert style.slate_text(shot) == "SC010_SH0020  MCU  push in"
    assert style.counter_text(35.0, 1023, "00:00:04:10") == "35 mm  1023  00:00:04:10"
    assert style.counter_text(None, "1001-1023") == "1001-1023"
