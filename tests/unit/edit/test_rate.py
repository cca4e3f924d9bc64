# SPDX-License-Identifier: GPL-3.0-or-later
"""Frame rates and timecode against values that are known elsewhere."""

from fractions import Fraction

import pytest

from backlot.addon.errors import InputError
from backlot.addon.rate import Rate

RATES = {
    "23.976": (24, 1.001, Fraction(24000, 1001)),
    "24": (24, 1.0, Fraction(24)),
    "25": (25, 1.0, Fraction(25)),
    "29.97": (30, 1.001, Fraction(30000, 1001)),
    "30": (30, 1.0, Fraction(30)),
    "47.952": (48, 1.001, Fraction(48000, 1001)),
    "48": (48, 1.0, Fraction(48)),
    "50": (50, 1.0, Fraction(50)),
    "59.94": (60, 1.001, Fraction(60000, 1001)),
    "60": (60, 1.0, Fraction(60)),
}


@pytest.mark.parametrize("text", RATES)
def test_a_rate_is_exact(text):
    rate = Rate.parse(text)
    assert (rate.fps, rate.fps_base, rate.exact) == RATES[text]
    assert Rate.parse(float(rate.exact)) == rate
    assert str(rate) == text


@pytest.mark.parametrize("text", ["", "fast", "0", "-24", "12.3456", "24/0"])
def test_what_is_no_rate_is_refused_in_one_line(text):
    with pytest.raises(InputError) as error:
        Rate.parse(text)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("text", "frame", "label"),
    [
        ("24", 0, "00:00:00:00"),
        ("24", 86399, "00:59:59:23"),
        ("23.976", 86400, "01:00:00:00"),
        ("25", 25 * 3600 * 10 + 7, "10:00:00:07"),
        ("29.97", 1799, "00:00:59;29"),
        ("29.97", 1800, "00:01:00;02"),
        ("29.97", 17981, "00:09:59;29"),
        ("29.97", 17982, "00:10:00;00"),
        ("29.97", 107892, "01:00:00;00"),
        ("59.94", 3599, "00:00:59;59"),
        ("59.94", 3600, "00:01:00;04"),
        ("59.94", 35964, "00:10:00;00"),
        ("30", 1800, "00:01:00:00"),
    ],
)
def test_timecode(text, frame, label):
    assert Rate.parse(text).timecode(frame) == label


def test_drop_frame_keeps_up_with_the_clock():
    rate = Rate.parse("29.97")
    labels = [rate.timecode(f) for f in range(0, 40000)]
    assert len(set(labels)) == len(labels)
    hours, minutes, seconds, frames = (int(p) for p in labels[-1].replace(";", ":").split(":"))
    shown = hours * 3600 + minutes * 60 + seconds + frames / 30
    assert abs(shown - rate.seconds(39999)) < 0.1


def test_seconds_and_frames_are_inverse():
    for text in RATES:
        rate = Rate.parse(text)
        assert [rate.frames(rate.seconds(n)) for n in (0, 1, 17, 1001, 123456)] == [0, 1, 17, 1001, 123456]
