# SPDX-License-Identifier: GPL-3.0-or-later
"""Scripts of other programs in Blender: broken down from the panel, their lines shown, their files left alone."""

import bpy
import containers
import pytest

from backlot.addon import film, properties


@pytest.fixture
def opened(empty_file, tmp_path):
    """Opens a file of these bytes as the film's script."""

    def open_script(name, data):
        path = tmp_path / name
        path.write_bytes(data)
        film.new()
        properties.film(bpy.context).script = str(path)
        assert bpy.ops.backlot.break_down() == {"FINISHED"}
        return path

    return open_script


@pytest.mark.parametrize("name, write", [("a.fdx", containers.fdx), ("a.docx", containers.docx),
                                         ("a.hwpx", containers.hwpx), ("a.fadein", containers.fadein)])  # fmt: skip
def test_a_line_of_a_packed_script_is_shown_as_text(opened, name, write):
    data = write()
    path = opened(name, data)
    world = film.film_world()
    assert [s.int_ext for s in world.scenes] == ["INT", "EXT", "INT"]
    line = world.scenes[1].lines[0]
    for _ in range(2):
        assert bpy.ops.backlot.show_line(line=line) == {"FINISHED"}
    (text,) = bpy.data.texts
    assert "HARBOUR" in text.lines[line - 1].body and text.current_line_index == line - 1
    assert not text.filepath and path.read_bytes() == data


def test_a_plain_script_is_opened_itself(opened):
    path = opened("a.fountain", containers.fountain())
    assert bpy.ops.backlot.show_line(line=1) == {"FINISHED"}
    assert bpy.path.abspath(bpy.data.texts[0].filepath) == str(path)


def test_a_script_that_cannot_be_read_any_more_says_so(opened):
    path = opened("a.fdx", containers.fdx())
    path.write_bytes(b"PK\x03\x04 half a file")
    with pytest.raises(RuntimeError, match="cannot be opened"):
        bpy.ops.backlot.show_line(line=1)
