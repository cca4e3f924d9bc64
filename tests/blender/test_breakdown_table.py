# SPDX-License-Identifier: GPL-3.0-or-later
"""The breakdown's table in Blender: what it shows, every change by its operator with undo, drafts, files, overrides."""

import bpy
import pytest

from backlot.addon import film, properties, shown, table
from backlot.addon.stage import build as staging

PLAY = """INT. WORKSHOP - DAY

INES (40s) opens a suitcase. The case is heavy. A lantern hangs on the wall.

INES
At last.

EXT. QUAY - NIGHT

Ines carries the case to a boat. KURT waits.

KURT
Hurry!
"""


@pytest.fixture
def found(empty_file):
    """The properties of a film whose script is ``PLAY``, broken down."""
    film.new()
    text = bpy.data.texts.new("play")
    text.write(PLAY)
    properties.film(bpy.context).text = text
    assert bpy.ops.backlot.break_down() == {"FINISHED"}
    return properties.film(bpy.context)


def film_properties():
    return properties.film(bpy.context)


def names(category=None):
    return [r.name for r in film_properties().rows if category in (None, r.category)]


def ident(name):
    return next(r.id for r in film_properties().rows if r.name == name)


def choose(name):
    film_properties().row_index = names().index(name)


def in_world(name):
    return [e for s in film.film_world().scenes for e in s.elements if e.name == name]


def test_the_table_shows_the_scene_or_the_film_and_one_category(found):
    assert names("cast") == ["INES"] and "lantern" in names() and "boat" not in names()
    found.scene_index = 1
    assert "boat" in names() and "lantern" not in names()
    found.scope = table.FILM
    assert {"INES", "KURT", "lantern", "boat"} <= set(names())
    found.category = "cast"
    assert sorted(names()) == ["INES", "KURT"]
    found.category = "stunts"
    assert names() == []


def test_a_row_says_its_lines_and_scenes(found):
    found.scope = table.FILM
    case = next(r for r in found.rows if r.name == "case")
    assert case.lines == "[3, 10]" and case.scenes == '["1", "2"]'


CHANGES = {
    "rename": lambda: bpy.ops.backlot.rename(name="storm lamp"),
    "move": lambda: bpy.ops.backlot.move_element(category="sfx"),
    "count": lambda: bpy.ops.backlot.set_count(count=5),
    "delete": lambda: bpy.ops.backlot.delete_element(),
    "add": lambda: bpy.ops.backlot.add_element(name="drone", category="equipment"),
    "merge": lambda: bpy.ops.backlot.merge(into=ident("suitcase")),
}


@pytest.mark.parametrize("way", CHANGES)
def test_each_change_is_undone_redone_and_holds_on_the_next_draft(found, way):
    choose("lantern")
    bpy.ops.ed.undo_push(message="before")
    before = film.film_world()
    assert CHANGES[way]() == {"FINISHED"}
    bpy.ops.ed.undo_push(message="after")
    after, shown = film.film_world(), names()
    assert after != before and len(after.edits) == 1
    bpy.ops.ed.undo()
    assert film.film_world() == before
    bpy.ops.ed.redo()
    assert film.film_world() == after and names() == shown
    film_properties().text.from_string("Title: Two\n\n" + PLAY)
    assert bpy.ops.backlot.break_down() == {"FINISHED"}
    again = film.film_world()
    assert names() == shown and again.edits == after.edits and not [w for w in again.warnings if "change" in w.message]


def test_fields_of_a_row_change_the_breakdown(found):
    choose("lantern")
    found.rows[found.row_index].name = "storm lamp"
    found.rows[found.row_index].count = 2
    assert [e.count for e in in_world("storm lamp")] == [2]
    choose("INES")
    found.rows[found.row_index].age = 51
    found.rows[found.row_index].gender = "female"
    bpy.ops.backlot.break_down()
    ines = film.film_world().characters[0]
    assert (ines.age, ines.gender) == (51, "female") and found.rows[0].age == 51


def test_a_name_that_cannot_be_is_put_back(found):
    choose("lantern")
    found.rows[found.row_index].name = "   "
    assert "lantern" in names() and not film.film_world().edits


def test_characters_are_merged_and_taken_apart_again(found):
    found.scope = table.FILM
    choose("KURT")
    assert bpy.ops.backlot.merge(into=ident("INES")) == {"FINISHED"}
    assert names("cast") == ["INES"] and film.film_world().characters[0].aliases == ["KURT"]
    choose("INES")
    assert bpy.ops.backlot.revert_element() == {"FINISHED"}
    assert sorted(names("cast")) == ["INES", "KURT"] and not film.film_world().edits


def test_things_cannot_become_people(found):
    choose("lantern")
    with pytest.raises(TypeError):
        bpy.ops.backlot.merge(into="char:ines")
    assert bpy.ops.backlot.rename(name="lantern") == {"CANCELLED"}


def test_what_can_be_merged_with_what(found):
    ines, lantern = found.world.characters[0].id, ident("lantern")
    assert [name for _, name in shown.others(found, ines)] == ["KURT"]
    assert {name for _, name in shown.others(found, lantern)} >= {"boat", "case", "suitcase"}
    assert not any(i.startswith("char:") or i == lantern for i, _ in shown.others(found, lantern))


def test_what_is_merged_is_staged_once(found):
    found.scope = table.FILM
    choose("case")
    suitcase = ident("suitcase")
    assert bpy.ops.backlot.merge(into=suitcase) == {"FINISHED"}
    from backlot.addon.progress import run

    world = film.film_world()
    run(film.stage(world, {"width": 160, "height": 90}))
    staged = staging.staged_scenes()
    things = {o.get("backlot_id") for s in staged.values() for o in s.objects} - {None}
    assert any(suitcase in thing for thing in things) and not any("prop:case" in thing for thing in things)


def test_the_film_keeps_changes(found, tmp_path):
    choose("lantern")
    bpy.ops.backlot.rename(name="storm lamp")
    film.save(tmp_path / "film.blend")
    film.open_file(tmp_path / "film.blend")
    assert "storm lamp" in names() and film.film_world().edits[0].name == "storm lamp"


def test_the_breakdown_is_written_to_files(found, tmp_path):
    assert bpy.ops.backlot.export_breakdown(directory=str(tmp_path)) == {"FINISHED"}
    assert "INES" in (tmp_path / "sheets" / "SC010.html").read_text(encoding="utf-8")
    assert (tmp_path / "props.csv").is_file()
    with pytest.raises(RuntimeError, match="not saved yet"):
        bpy.ops.backlot.export_breakdown()


def test_the_colours_of_categories_are_chosen_in_the_preferences(found, tmp_path):
    from backlot.addon import preferences

    chosen = bpy.context.preferences.addons[preferences.ROOT_PACKAGE].preferences
    assert preferences.colours()["cast"] == "#d7263d"
    chosen.colour_cast = (0.0, 1.0, 0.0)
    try:
        bpy.ops.backlot.export_breakdown(directory=str(tmp_path))
        assert "#00ff00" in (tmp_path / "sheets" / "SC010.html").read_text(encoding="utf-8")
    finally:
        chosen.property_unset("colour_cast")


def test_the_curve_follows_scope_and_scene(found):
    import json

    beats, marked = json.loads(found.feeling)
    assert marked is None and len(beats) == sum(b.duration_s > 0 for b in film.film_world().scenes[0].beats)
    found.scope = table.FILM
    found.scene_index = 1
    scenes, marked = json.loads(found.feeling)
    assert len(scenes) == 2 and marked == 1


def test_how_a_file_reads_is_shown_and_can_be_told(empty_file, tmp_path):
    film.new()
    found = film_properties()
    path = tmp_path / "old.txt"
    path.write_bytes("INT. 부엌 - 낮\n\n민지가 문을 연다.\n\n민지\n누구세요?\n".encode("cp949"))
    found.script = str(path)
    assert found.reading.encoding == "cp949" and found.reading.language == "ko"
    assert (found.reading.lines[0].type, found.reading.lines[0].text) == ("scene_heading", "INT. 부엌 - 낮")
    found.told_encoding = "cp1252"
    assert found.reading.encoding == "cp1252" and "부엌" not in found.reading.lines[0].text
    found.told_encoding, found.told_language = "AUTO", "en"
    assert found.reading.language == "en"
    found.told_format = "fdx"
    assert found.reading.problem and not found.reading.lines
    found.told_format = "AUTO"
    assert not found.reading.problem
    found.script = str(tmp_path / "nowhere.txt")
    assert "nowhere.txt" in found.reading.problem
    found.script = ""
    assert not found.reading.problem and not found.reading.format


def test_a_line_of_an_old_encoding_is_shown_as_it_was_read(empty_file, tmp_path):
    film.new()
    path = tmp_path / "old.txt"
    path.write_bytes("INT. 부엌 - 낮\n\n민지가 문을 연다.\n\n민지\n누구세요?\n".encode("cp949"))
    film_properties().script = str(path)
    assert bpy.ops.backlot.show_line(line=3) == {"FINISHED"}
    (text,) = bpy.data.texts
    assert text.lines[2].body == "민지가 문을 연다." and text.current_line_index == 2


def test_a_heading_in_doubt_is_listed_with_how_sure_it_is(empty_file):
    film.new()
    text = bpy.data.texts.new("play")
    text.write("INT. BARN - DAY\n\nAnn waits.\n\nHAYLOFT - NIGHT\n\nAnn sleeps.\n\nANN\nGood night.\n")
    film_properties().text = text
    doubts = [(d.line, round(d.confidence, 2)) for d in film_properties().reading.doubts]
    assert [line for line, _ in doubts] == [5] and 0 < doubts[0][1] < 1, doubts
