# SPDX-License-Identifier: GPL-3.0-or-later
"""Where shots go on a timeline that an artist has worked on."""

from itertools import pairwise

from backlot.addon.edit.merge import Found, flow, keep_touched

LENGTHS = {"a": 50, "b": 40, "c": 30}
WANTED = {"a": 1, "b": 51, "c": 91}


def found(**changes):
    """The strips of a, b and c as Backlot made them, but for ``{id: (start, length)}``."""
    made = {i: (WANTED[i], LENGTHS[i]) for i in WANTED}
    now = {**made, **changes}
    return {i: Found(*now[i], channel=1, made_start=made[i][0], made_channel=1, made_wanted=made[i][0]) for i in now}


def test_nothing_moves_where_nothing_changed():
    assert flow(WANTED, LENGTHS, found()) == (WANTED, set())


def test_new_shots_follow_one_another():
    assert flow(WANTED, LENGTHS, {}) == (WANTED, set())


def test_a_gap_that_a_trim_left_stays():
    there = found(a=(1, 30))
    assert flow(WANTED, {**LENGTHS, "a": 30}, there)[0] == WANTED


def test_a_ripple_trim_stays():
    there = found(a=(1, 30), b=(31, 40), c=(71, 30))
    starts, moved = flow(WANTED, {**LENGTHS, "a": 30}, there)
    assert starts == {"a": 1, "b": 31, "c": 71} and not moved


def test_an_inserted_shot_takes_its_place_after_a_ripple_trim():
    there = found(a=(1, 30), b=(31, 40), c=(71, 30))
    wanted = {"a": 1, "new": 51, "b": 61, "c": 101}
    starts, _ = flow(wanted, {**LENGTHS, "a": 30, "new": 10}, there)
    assert starts == {"a": 1, "new": 31, "b": 41, "c": 81}


def test_a_moved_shot_stays_and_the_others_go_around_it():
    there = found(b=(200, 40))
    wanted = {"a": 1, "new": 51, "b": 201, "c": 241}
    starts, moved = flow(wanted, {**LENGTHS, "new": 150}, there)
    assert moved == {"b"} and starts["b"] == 200
    assert starts["new"] == 51 or starts["new"] >= 240
    spans = sorted((starts[i], starts[i] + {**LENGTHS, "new": 149}[i]) for i in ("a", "b", "c"))
    assert all(a[1] <= b[0] for a, b in pairwise(spans))


def test_swapped_shots_stay_swapped():
    there = found(b=(81, 40), c=(51, 30))
    starts, moved = flow(WANTED, LENGTHS, there)
    assert (starts["b"], starts["c"]) == (81, 51) and moved == {"b", "c"}


def test_a_deleted_shot_stays_deleted_and_closes_no_gap():
    there = {i: f for i, f in found().items() if i != "b"}
    starts, _ = flow(WANTED, {"a": 50, "c": 30}, there)
    assert starts == {"a": 1, "c": 91}


def test_a_shot_that_is_no_longer_wanted_makes_room():
    starts, _ = flow({"a": 1, "c": 51}, {"a": 50, "c": 30}, found(), {"b"})
    assert starts == {"a": 1, "c": 51}


def test_an_artists_value_wins_and_others_are_updated():
    made, now = {"head": 0, "mute": False, "camera": "A"}, {"head": 5, "mute": False, "camera": "A"}
    wanted = {"head": 2, "mute": False, "camera": "B"}
    assert keep_touched(made, now, wanted) == {**wanted, "head": 5}
