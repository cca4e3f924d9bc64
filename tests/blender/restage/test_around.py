# SPDX-License-Identifier: GPL-3.0-or-later
"""What an artist moved or locked stays, and the rest of the place is laid out around it."""

import math

import bpy
import pytest
from drafts import world_of

from backlot.addon import film
from backlot.addon.library import identity
from backlot.addon.progress import run
from backlot.addon.stage.build_bodies import set_measures
from backlot.addon.stage.build_held import LOCKED
from backlot.addon.stage.build_location import plan_of
from backlot.addon.stage.build_scene import blocking_of
from backlot.addon.stage.staged import staged_scenes

DINNER = """INT. DINING ROOM - NIGHT

ANNA (30s) and BEN (40s) sit at the table. A cup stands on the table.

ANNA
Eat.

BEN
No.
"""
STEP = 1.5


@pytest.fixture
def dinner(tmp_path):
    film.new()
    world = world_of(DINNER, tmp_path)
    run(film.stage(world))
    return world, next(iter(staged_scenes().values()))


def thing(made, end):
    return next(o for o in made.collection.all_objects if o.get("backlot_id", "").endswith(end) and o.parent is None)


def chairs(made, table):
    """How far the chairs of the place stand from its table."""
    there = [o for o in made.collection.all_objects if ":chair" in o.get("backlot_id", "")]
    return [math.dist(o.location[:2], table.location[:2]) for o in there]


def test_chairs_cup_and_people_follow_a_table_that_was_moved(dinner):
    world, made = dinner
    table, cup = thing(made, ":table"), thing(made, "cup")
    before, on_top = chairs(made, table), cup.location.z
    plan = plan_of(made)[1]
    x = STEP if table.location.x < sum(p[0] for p in plan.floor) / 4 else -STEP
    table.location.x += x
    run(film.stage(world))
    planned = next(i for i in plan_of(made)[1].items if i.id == table["backlot_id"].partition("/")[2])
    assert planned.location == pytest.approx(tuple(table.location), abs=1e-3)
    after = chairs(made, table)
    assert len(after) >= len(before) - 2 and max(after) < max(before) + 0.3
    assert abs(cup.location.z - on_top) < 0.02
    assert math.dist(cup.location[:2], table.location[:2]) < max(table.dimensions) / 2
    for entry in set_measures(world, staged_scenes()):
        assert entry["value"] == 1.0, entry
    seats = {m.item for m in plan_of(made)[1].marks if m.group == table["backlot_id"].partition("/")[2]}
    for track in blocking_of(made).tracks:
        last = [act for act in track.acts if act.clip == "sit"][-1]
        spots = [i.location for i in plan_of(made)[1].items if i.id in seats]
        assert min(math.dist(last.location[:2], spot[:2]) for spot in spots) < 0.35

    there = {o.name: identity.fingerprint(o) for o in bpy.data.objects}
    run(film.stage(world))
    assert there == {o.name: identity.fingerprint(o) for o in bpy.data.objects}


def test_what_is_locked_stays_when_the_rest_moves(dinner):
    world, made = dinner
    table, chair = thing(made, ":table"), thing(made, ":chair_1")
    spot = chair.location.copy()
    chair[LOCKED] = True
    table.location.y -= 0.6
    table.rotation_euler.z += 0.5
    run(film.stage(world))
    assert (chair.location - spot).length < 1e-3
    others = [o for o in made.collection.all_objects if ":chair" in o.get("backlot_id", "") and o is not chair]
    assert all((o.location - spot).length > 0.3 for o in others)


def test_the_buttons_lock_and_solve(dinner):
    _, made = dinner
    bpy.context.window.scene = made
    chair = thing(made, ":chair_1")
    for obj in bpy.context.selected_objects:
        obj.select_set(False)
    assert not bpy.ops.backlot.lock.poll()
    chair.select_set(True)
    assert bpy.ops.backlot.lock() == {"FINISHED"} and chair[LOCKED]
    assert bpy.ops.backlot.lock() == {"FINISHED"} and LOCKED not in chair
    table = thing(made, ":table")
    before = thing(made, ":chair_2").location.copy()
    table.location.y -= 0.5
    assert bpy.ops.backlot.solve_around() == {"FINISHED"}
    assert (thing(made, ":chair_2").location - before).length > 0.2
