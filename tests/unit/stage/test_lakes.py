# SPDX-License-Identifier: GPL-3.0-or-later
"""Lakes: a jetty that is walked on, boats that float, no freighters."""

import pytest
from plays import blocked

from backlot.addon import breakdown, script
from backlot.addon.stage import sets
from backlot.addon.stage.blocking.floor import Floor
from backlot.addon.stage.sets import lakes


def plan(heading):
    world = breakdown.break_down(script.read(f"{heading}\n\nANN waits.\n".encode()))
    return sets.plan_set(world.locations[0], world.scenes, world)


@pytest.mark.parametrize("heading", ["EXT. LAKE - DAWN", "EXT. MOUNTAIN LAKE - JETTY - DAY", "EXT. RIVER BANK - NIGHT"])
def test_fresh_water_has_a_jetty_and_no_ships(heading):
    found = plan(heading)
    assert found.params["berths"] and not any(i.asset in ("ship", "crane") for i in found.items)
    floor = Floor(found, [])
    assert (floor.ys[floor.free] > lakes.EDGE + 4).any(), "people walk out on the jetty"


@pytest.mark.parametrize("heading", ["EXT. HARBOUR - DAY", "EXT. BEACH - DAY"])
def test_the_sea_is_no_lake(heading):
    assert "berths" not in plan(heading).params


def test_a_boat_that_is_rowed_floats_with_who_rows_in_it():
    _, _, items, result = blocked("EXT. LAKE - DAY\n\nPETE rows a boat across the lake. ANN waits.\n\nANN\nPete!\n")
    boat = next(i for i in items if i.asset == "boat")
    assert boat.location[2] < lakes.SURFACE and boat.location[1] > lakes.EDGE
    pete = next(t for t in result.tracks if t.performer == "char:pete")
    x, y = pete.acts[0].location[:2]
    assert abs(x - boat.location[0]) < 1.0 and abs(y - boat.location[1]) < 2.2
