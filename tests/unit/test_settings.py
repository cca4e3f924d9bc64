# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

from backlot.addon.errors import InputError
from backlot.addon.rate import Rate
from backlot.addon.settings import GATES, RATES, Settings, parse_resolution


def test_every_rate_is_exact_for_blender():
    for name in RATES:
        rate = Rate.parse(name)
        assert abs(rate.fps / rate.fps_base - float(rate.exact)) < 1e-9
    assert (Rate.parse("23.976").fps, Rate.parse("23.976").fps_base) == (24, 1.001)


@pytest.mark.parametrize("text", ["", "640", "640x", "x360", "641x360", "8x8", "640x360x2", "99999x2"])
def test_resolutions_that_are_none(text):
    with pytest.raises(InputError, match="write for example"):
        parse_resolution(text)


def test_the_gate_is_exposed_at_the_pictures_ratio():
    settings = Settings(width=1920, height=804, gate="FULL_FRAME")
    width, height = settings.gate_mm
    assert width == GATES["FULL_FRAME"][0]
    assert abs(width / height - 1920 / 804) < 1e-3
