# SPDX-License-Identifier: GPL-3.0-or-later
"""SubRip files."""

from backlot.addon.deliver.srt import clock, srt
from backlot.addon.edit.cut import Caption
from backlot.addon.rate import Rate


def test_times_are_exact():
    captions = [Caption("b", 25, 48, "Two\nlines"), Caption("a", 1, 24, "First")]
    assert srt(captions, Rate.parse("24")) == (
        "1\n00:00:00,000 --> 00:00:01,000\nFirst\n\n2\n00:00:01,000 --> 00:00:02,000\nTwo\nlines\n"
    )


def test_broadcast_rates_run_slower():
    text = srt([Caption("a", 1, 24000, "x")], Rate.parse("23.976"))
    assert "--> 00:16:41,000" in text


def test_blank_lines_would_end_a_subtitle():
    assert "\n\n" not in srt([Caption("a", 1, 10, "One\n\nTwo")], Rate.parse("25")).strip()


def test_clock():
    assert clock(3661.0005) == "01:01:01,000" and clock(59.9996) == "00:01:00,000"


def test_no_captions_give_an_empty_file():
    assert srt([], Rate.parse("24")) == ""
