# SPDX-License-Identifier: GPL-3.0-or-later
"""Staging and shooting again without a change alters nothing, in any supported Blender."""

import subprocess

import bpy
import pytest
from drafts import DRAFT, again, state, taken

from backlot.addon import film
from backlot.addon.stage.build_scene import PLANNED
from backlot.addon.stage.staged import staged_scenes


def test_nothing_changes_without_a_change(folder):
    assert taken() == []
    before = state()
    again(folder)
    assert state() == before


def test_building_all_of_it_again_gives_the_same(folder):
    before = state()
    for made in staged_scenes().values():
        del made[PLANNED]
    again(folder, shoot=False)
    assert state() == before and taken() == []


def test_playing_changes_nothing(folder):
    before = state()
    for made in staged_scenes().values():
        bpy.context.window_manager.windows[0].scene = made
        for frame in (made.frame_end, made.frame_start + 7):
            made.frame_set(frame)
            bpy.context.view_layer.update()
    assert taken() == []
    again(folder)
    assert state() == before


def other_pythons(root):
    here = f"blender-{bpy.app.version[0]}.{bpy.app.version[1]}"
    return [p for p in sorted(root.glob(".venv/blender-*/bin/python")) if p.parent.parent.name != here]


ELSEWHERE = """
import sys
from pathlib import Path
from backlot.addon import cli, film
from backlot.addon.library import identity
from backlot.addon.progress import run
film = cli._film()
import bpy
source, script, target = map(Path, sys.argv[1:])
film.open_file(source)
def taken():
    return [o.name for o in bpy.data.objects if o.get("backlot_id") and identity.touched(o)]
assert taken() == [], taken()[:5]
before = {o.name: identity.fingerprint(o) for o in bpy.data.objects}
run(film.stage(film.read_world(script)))
run(film.shoot())
after = {o.name: identity.fingerprint(o) for o in bpy.data.objects}
assert before == after, [n for n in {**before, **after} if before.get(n) != after.get(n)][:5]
film.save(target)
sys.stdout.flush()
import os
os._exit(0)
"""


def test_another_version_of_blender_changes_nothing_either(root, folder, made):
    others = other_pythons(root)
    if not others:
        pytest.skip("there is no other version of Blender here")
    (folder / "script.fountain").write_text(DRAFT)
    source = made
    before = state()
    for number, python in enumerate(others):
        target = folder / f"{number}.blend"
        done = subprocess.run(
            [python, "-c", ELSEWHERE, source, folder / "script.fountain", target], capture_output=True, text=True,
            cwd=root, timeout=200,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr[-2000:]
        source = target
    film.open_file(source)
    assert taken() == []
    again(folder)
    now = state()
    assert now[0] == before[0] and now[2:] == before[2:]
