# SPDX-License-Identifier: GPL-3.0-or-later
"""A language model in Blender: asked by the operator, its suggestions accepted, refused, undone, kept and staged."""

import bpy
import pytest
import servers

from backlot.addon import asking, film, preferences, properties
from backlot.addon.errors import InputError
from backlot.addon.progress import run
from backlot.addon.stage import build as staging

PLAY = """INT. LOFT - DAY

IVO (40s) sits. A windsock on the wall.

IVO
Well.

INT. CELLAR - DAY

Ivo whittles a newel.

IVO
Last one.
"""
FACTS = {
    "elements": [{"quote": "A windsock on the wall", "category": "set_dressing", "name": "windsock"},
                 {"quote": "a golden idol", "category": "props", "name": "idol"}],
    "deeds": [{"quote": "Ivo whittles a newel", "subjects": ["char:ivo"], "verb": "work", "object": "none",
               "target": "none"}],
}  # fmt: skip


@pytest.fixture
def chosen():
    """The add-on's preferences, put back in the end."""
    entry = bpy.context.preferences.addons[preferences.ROOT_PACKAGE].preferences
    yield entry
    for name in ("ask_address", "ask_model", "ask_timeout"):
        entry.property_unset(name)


@pytest.fixture
def opened(empty_file, chosen):
    """A new film whose script is ``PLAY``, and a good server that the preferences name; yields the server."""
    film.new()
    text = bpy.data.texts.new("play")
    text.write(PLAY)
    properties.film(bpy.context).text = text
    with servers.serving(servers.answers(FACTS)) as server:
        chosen.ask_address, chosen.ask_model = server.address, f"little {server.address}"
        yield server


def suggestions():
    return film.film_world().suggestions


def things():
    return [e.name for s in film.film_world().scenes for e in s.elements]


def test_it_is_off_until_a_server_is_named(opened, chosen):
    assert bpy.ops.backlot.ask.poll()
    chosen.ask_address = "  "
    assert preferences.model_server() is None and not bpy.ops.backlot.ask.poll()
    assert not bpy.ops.backlot.accept.poll() and not bpy.ops.backlot.refuse.poll()
    assert opened.calls == []


def test_suggestions_are_asked_for_accepted_and_refused_one_by_one(opened):
    assert bpy.ops.backlot.ask() == {"FINISHED"}
    windsock, deed = suggestions()
    assert (windsock.name, deed.verb) == ("windsock", "work") and windsock.model.startswith("little")
    assert {s.state for s in suggestions()} == {"open"} and "windsock" not in things()
    assert bpy.ops.backlot.accept(suggestion=windsock.id) == {"FINISHED"}
    assert bpy.ops.backlot.refuse(suggestion=deed.id) == {"FINISHED"}
    assert [s.state for s in suggestions()] == ["accepted", "refused"] and "windsock" in things()
    assert not any(b.origin for s in film.film_world().scenes for b in s.beats)
    assert bpy.ops.backlot.refuse(suggestion=windsock.id) == {"FINISHED"} and "windsock" not in things()
    assert bpy.ops.backlot.accept(suggestion="nothing") == {"CANCELLED"}


def test_the_same_scene_is_not_asked_about_again(opened):
    bpy.ops.backlot.ask()
    bpy.ops.backlot.accept()
    before = suggestions()
    assert len(opened.calls) == 2 and {s.state for s in before} == {"accepted"}
    bpy.ops.backlot.ask()
    assert len(opened.calls) == 2 and suggestions() == before


def test_a_new_draft_keeps_what_was_accepted(opened):
    bpy.ops.backlot.ask()
    bpy.ops.backlot.accept()
    text = properties.film(bpy.context).text
    text.from_string("Title: Two\n\n" + PLAY.replace("Ivo whittles a newel", "Ivo sleeps"))
    assert bpy.ops.backlot.break_down() == {"FINISHED"}
    (kept,) = suggestions()
    assert (kept.name, kept.state, kept.lines) == ("windsock", "accepted", [5, 5]) and "windsock" in things()


def test_accepting_is_undone(opened):
    bpy.ops.backlot.ask()
    bpy.ops.ed.undo_push(message="asked")
    bpy.ops.backlot.accept()
    bpy.ops.ed.undo_push(message="accepted")
    assert "windsock" in things()
    bpy.ops.ed.undo()
    assert {s.state for s in suggestions()} == {"open"} and "windsock" not in things()
    bpy.ops.ed.redo()
    assert {s.state for s in suggestions()} == {"accepted"} and "windsock" in things()


def test_the_film_keeps_suggestions_and_stages_what_was_accepted(opened, tmp_path):
    bpy.ops.backlot.ask()
    bpy.ops.backlot.accept()
    world = film.film_world()
    run(film.stage(world, {"width": 160, "height": 90}))
    film.save(tmp_path / "film.blend")
    film.open_file(tmp_path / "film.blend")
    assert film.film_world() == world
    (windsock,) = [e.id for e in world.scenes[0].elements if e.origin]
    loft = staging.staged_scenes()[world.scenes[0].id]
    assert [o for o in loft.objects if o.get("backlot_element") == windsock or o.get("backlot_id") == windsock]


def test_a_server_that_misbehaves_leaves_the_breakdown_good(opened, chosen):
    bpy.ops.backlot.break_down()
    plain = film.film_world()
    with servers.serving(servers.cut_off) as bad:
        chosen.ask_address = bad.address
        assert bpy.ops.backlot.ask() == {"FINISHED"}
    world = film.film_world()
    assert len(world.warnings) == 2
    world.warnings = []
    assert world == plain


def test_cancelling_keeps_what_was_answered(opened):
    def behave(handler, server, path, body):
        way = servers.silent if "newel" in body["messages"][1]["content"] else servers.answers(FACTS)
        return way(handler, server, path, body)

    play = bpy.data.texts["play"].as_string().encode()
    with servers.serving(behave) as server:
        steps = film.ask(film.script.read(play), asking.Server(server.address), preferences.user_folder("answers"))
        while len(server.calls) < 2:
            next(steps)
        steps.close()
    assert [s.name for s in suggestions()] == ["windsock"] and len(film.film_world().scenes) == 2


def test_elsewhere_is_asked_only_where_blender_may_go_online(opened, chosen, monkeypatch):
    chosen.ask_address = "http://192.0.2.1:11434"
    asked = []
    monkeypatch.setattr(asking, "ask", lambda *a: asked.append(a) or iter(()))
    system = bpy.context.preferences.system
    before, system.use_online_access = system.use_online_access, False
    try:
        assert not bpy.app.online_access
        with pytest.raises(RuntimeError, match="Online Access"):
            bpy.ops.backlot.ask()
        assert asked == [] and film.film_world() is None
        with pytest.raises(InputError, match="not on this machine"):
            run(film.ask(None, asking.Server("http://192.0.2.1"), ""))
    finally:
        system.use_online_access = before


def test_wrong_addresses_are_told(opened, chosen):
    chosen.ask_address = "gopher://here"
    with pytest.raises(RuntimeError, match="write for example"):
        bpy.ops.backlot.ask()
    assert film.film_world() is None


def test_answers_are_kept_where_the_extension_may_write(opened):
    bpy.ops.backlot.ask()
    folder = bpy.utils.extension_path_user(preferences.ROOT_PACKAGE, path="answers")
    assert preferences.user_folder("answers") == folder
