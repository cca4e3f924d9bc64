# SPDX-License-Identifier: GPL-3.0-or-later
"""A picture seen through the cut has the colours of the scene that it shows."""

import bpy
import pytest

from backlot.addon.stage import build, format


@pytest.mark.parametrize(
    "make", [format.new_scene, lambda name: bpy.data.scenes.new(name)], ids=["new", "the file's own"]
)
def test_the_cut_grades_nothing_again(empty_file, make):
    edit = build.become_edit(make("Edit of a film"))
    assert edit.view_settings.view_transform == "Standard"
    assert edit.render.engine == format.ENGINE
