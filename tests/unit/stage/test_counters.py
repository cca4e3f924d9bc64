# SPDX-License-Identifier: GPL-3.0-or-later
"""Who serves stays behind the counter; who comes to them stops before it; things go over it."""

import math

import pytest
from plays import blocked, tracks

from backlot.addon.stage.sets import boxes


@pytest.mark.parametrize("place, role, counter", [
    ("HOTEL LOBBY", "RECEPTIONIST", "counter"), ("BAR", "BARTENDER", "bar_counter"),
    ("PHARMACY", "PHARMACIST", "counter"),
])  # fmt: skip
def test_things_are_given_over_the_counter(place, role, counter):
    text = (
        f"INT. {place} - DAY\n\nA {role} (30) waits. OTTO (50) comes in.\n\nOTTO\nIs it ready?\n\n"
        f"The {role.lower()} hands Otto an envelope.\n\n{role}\nSign here.\n"
    )
    _, plan, _, result = blocked(text)
    serving, guest = tracks(result)[f"char:{role.lower()}"], tracks(result)["char:otto"]
    ends = [next((a.path[-1] if a.path else a.location)[:2] for a in reversed(t.acts)) for t in (serving, guest)]
    counters = [i for i in plan.items if i.asset == counter]
    assert counters, "the place has one"
    near = min(counters, key=lambda i: math.dist(i.location[:2], ends[0]))
    row = boxes.of_item(near)
    sides = []
    for x, y in ends:
        sides.append(math.copysign(1, -math.sin(row.yaw) * (x - row.x) + math.cos(row.yaw) * (y - row.y)))
    assert sides[0] != sides[1], "on the two sides of it"
    given = [c for c in result.carries if c.item == "prop:envelope"]
    assert given[-1].performer == "char:otto"
