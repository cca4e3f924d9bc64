# SPDX-License-Identifier: GPL-3.0-or-later
"""Another draft changes what it must and keeps the rest."""

from dataclasses import replace

import bpy
from drafts import DRAFT, KITCHEN, NIGHT, STREET, again, others, scene, shown, state, taken

from backlot.addon import compat, film
from backlot.addon.stage.staged import staged_scenes


def test_a_changed_line_touches_its_own_scene_alone(folder):
    before, shots = others("SC020"), {s.id: s for s in film.shots_of_film()}
    objects = {o["backlot_id"]: o.name for o in scene("SC020").objects if o.get("backlot_id")}
    again(folder, DRAFT.replace("Not again.", "Not again tonight."))
    assert others("SC020") == before and taken() == []
    now = {o["backlot_id"]: o.name for o in scene("SC020").objects if o.get("backlot_id")}
    assert {i: n for i, n in now.items() if i in objects} == {i: n for i, n in objects.items() if i in now}
    for shot in film.shots_of_film():
        if shot.scene != scene("SC020")["backlot_id"]:
            assert replace(shot, edit_start=None) == replace(shots[shot.id], edit_start=None)
    stale = [s for s in film.shots_of_film() if s.stale]
    assert stale and {s.scene for s in stale} == {scene("SC020")["backlot_id"]}


def test_lines_follow_the_script(folder):
    before = {s.id: s.lines for s in film.shots_of_film()}
    again(folder, "Title: Later\n\n" + DRAFT)
    assert {s.id: [n - 2 for n in s.lines] for s in film.shots_of_film()} == before


def test_a_dropped_scene_waits_aside_and_comes_back(folder):
    before, shots = state(), film.shots_of_film()
    again(folder, "\n".join((KITCHEN, NIGHT)))
    assert "SC020" not in bpy.data.scenes and "Unscripted SC020" in bpy.data.scenes
    assert shown() == ["SC010", "SC030"] and {s.name[:5] for s in film.shots_of_film()} == {"SC010", "SC030"}
    assert {s.name for s in shots if s.name.startswith("SC020")} <= set(bpy.data.objects.keys())
    again(folder)
    assert shown() == ["SC010", "SC020", "SC030"]
    assert [s.id for s in film.shots_of_film()] == [s.id for s in shots]
    assert state()[0] == before[0]


def test_what_was_cut_by_hand_of_a_dropped_scene_is_silent_until_it_comes_back(folder):
    edit = bpy.data.scenes["Edit"].sequence_editor
    strip = edit.strips["SC020_SH0010"]
    compat.trim_strip(strip, compat.strip_head(strip) + 3, compat.strip_span(strip)[1] - 3)
    head = compat.strip_head(strip)
    again(folder, "\n".join((KITCHEN, NIGHT)))
    assert edit.strips["SC020_SH0010"].mute and shown() == ["SC010", "SC030"]
    again(folder)
    assert not edit.strips["SC020_SH0010"].mute and "SC020" in shown()
    assert compat.strip_head(edit.strips["SC020_SH0010"]) == head


def test_a_new_scene_takes_a_code_between(folder):
    before = others("none")
    again(folder, "\n".join((KITCHEN, "EXT. GARDEN - DAY\n\nAnna sits on a bench.\n", STREET, NIGHT)))
    assert shown() == ["SC010", "SC015", "SC020", "SC030"]
    now = others("SC015")
    assert {n: now.get(n) for n in before} == before


def test_a_renamed_heading_keeps_the_scene(folder):
    ident = scene("SC020")["backlot_id"]
    again(folder, DRAFT.replace("EXT. STREET - NIGHT", "EXT. HARBOUR ROAD - NIGHT"))
    assert scene("SC020")["backlot_id"] == ident and shown() == ["SC010", "SC020", "SC030"]
    assert len([c for c in scene("SC020").collection.children if c.get("backlot_kind") == "location"]) == 1
    assert film.shots_of_film()[-1].scene == scene("SC030")["backlot_id"]


def test_reordered_scenes_keep_their_ids_and_the_cut_follows(folder):
    before, idents = others("none"), {s.name: i for i, s in staged_scenes().items()}
    again(folder, "\n".join((STREET, KITCHEN, NIGHT)))
    assert shown() == ["SC020", "SC010", "SC030"]
    assert {s.name: i for i, s in staged_scenes().items()} == idents
    assert others("none") == before
