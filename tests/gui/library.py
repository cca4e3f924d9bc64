# SPDX-License-Identifier: GPL-3.0-or-later
"""A suitcase is cast from a library by its name, undone, done again, and taken back, in the window."""

import os
import sys
from pathlib import Path

import bpy

sys.path.insert(0, str(Path(__file__).parent))
from driver import (
    click_button,
    find_button,
    key,
    move,
    note,
    open_sidebar,
    picture,
    play,
    press,
    scroll_up,
    sidebar,
    until,
    work_done,
    write,
)  # fmt: skip
from state import film, staged

NAME = "Red Case"
SIDES = [(0, 1, 3, 2), (4, 6, 7, 5), (0, 4, 5, 1), (2, 3, 7, 6), (0, 2, 6, 4), (1, 5, 7, 3)]


def save_library(path):
    """A library with a red case on wheels, in place of an artist's."""
    made = bpy.data.collections.new(NAME)
    for name, size, at in (("body", (0.5, 0.22, 0.6), (0, 0, 0.36)), ("handle", (0.24, 0.03, 0.1), (0, 0, 0.71))):
        mesh = bpy.data.meshes.new(name)
        corners = [(x * size[0] / 2 + at[0], y * size[1] / 2 + at[1], z * size[2] / 2 + at[2])
                   for x in (-1, 1) for y in (-1, 1) for z in (-1, 1)]  # fmt: skip
        mesh.from_pydata(
            corners, [], [(0, 1, 3, 2), (4, 6, 7, 5), (0, 4, 5, 1), (2, 3, 7, 6), (0, 2, 6, 4), (1, 5, 7, 3)]
        )
        paint = bpy.data.materials.new("case red")
        paint.diffuse_color = (0.6, 0.03, 0.02, 1)
        mesh.materials.append(paint)
        made.objects.link(bpy.data.objects.new(name, mesh))
    bpy.data.libraries.write(str(path), {made}, fake_user=True)
    bpy.data.batch_remove([*made.objects, made])


def case():
    return next(o for s in staged() for o in s.objects if o.get("backlot_element") == "prop:suitcase")


def worn():
    return "cast" in case().data.name


def open_panel():
    """The panel is closed at first: its title is the one above that of the shots."""
    x, y = yield from find_button("bpy.ops.backlot.plan_shots")
    yield from press(x, y + 58 * bpy.context.preferences.system.ui_scale)
    yield 0.4


def cast_by_name():
    yield from open_sidebar()
    path = Path(os.environ["BACKLOT_GUI_FOLDER"]).with_name("cases.blend")
    save_library(path)
    film().script = os.environ["BACKLOT_GUI_SCRIPT"]
    yield from click_button("bpy.ops.backlot.break_down")
    yield from work_done()
    yield from scroll_up()
    yield from click_button("bpy.ops.backlot.stage", at=0.4)
    yield from work_done()
    assert case() and not worn()
    film().library = str(path)
    elements = film().world.scenes[0].elements
    film().element_index = next(i for i, e in enumerate(elements) if e.id == "prop:suitcase")
    yield from open_panel()
    yield from click_button("bpy.ops.backlot.cast", at=0.3)
    yield 0.5
    yield from write("red")
    yield from picture("searching")
    yield from key("Return")
    yield from until(worn, 30, "the case to be cast")
    yield from work_done()
    bpy.ops.backlot.select_element(element="prop:suitcase")
    yield from picture("cast")
    note(step="cast", mesh=case().data.name)


def undo_and_back():
    region = sidebar()
    move(region.x + region.width // 2, region.y + region.height // 2)
    yield from key("ctrl+z")
    assert not worn() and not len(film().casts)
    yield from key("ctrl+shift+z")
    assert worn()
    yield from click_button("bpy.ops.backlot.uncast", at=0.81)
    yield from work_done()
    assert not worn() and not len(film().casts)
    note(step="back")


play(cast_by_name, undo_and_back)
