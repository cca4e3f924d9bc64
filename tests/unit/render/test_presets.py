# SPDX-License-Identifier: GPL-3.0-or-later
"""Presets, and how frames are shared out."""

import pytest

from backlot.addon.errors import InputError
from backlot.addon.render.presets import PRESETS, find, percentage


@pytest.mark.parametrize("size", [(640, 360), (1998, 1080), (2048, 858), (1080, 1920), (1280, 534)])
@pytest.mark.parametrize("name", PRESETS)
def test_frames_have_even_sides(size, name):
    share = percentage(*size, find(name))
    assert all(side * share // 100 % 2 == 0 for side in size)
    assert abs(share - find(name).percentage) <= 10


def test_an_unknown_preset_is_refused():
    with pytest.raises(InputError):
        find("best")
