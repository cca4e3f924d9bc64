# SPDX-License-Identifier: GPL-3.0-or-later
"""Sitting on edges: a roof's low wall, a quay, a parapet; and chairs that the script keeps for somebody."""

import math

import pytest

from backlot.addon import breakdown, script
from backlot.addon.stage import sets
from backlot.addon.stage.blocking import block


def staged(text):
    world = breakdown.break_down(script.read(text.encode()))
    found = sets.plan_set(world.locations[-1], world.scenes, world)
    items = sets.dress(found, world.scenes[0], world)
    acts = block(world.scenes[0], world, found, items)
    return found, {t.performer: t for t in acts.tracks}, acts


def seated(track):
    return next(a for a in track.acts if a.clip in ("sit", "listen", "talk", "sit_down"))


def on_ledge(found, act):
    """Distance of where somebody sits from the nearest ledge, and its row."""
    rows = [(abs(row["from"][1] - act.location[1]), row) for row in found.params["ledges"]
            if row["from"][0] - 0.01 <= act.location[0] <= row["to"][0] + 0.01]  # fmt: skip
    return min(rows, key=lambda r: r[0])


ROOF = (
    "EXT. APARTMENT BUILDING - ROOF - NIGHT\n\nIVO (20) sits on {}.\n\nIVO\nQuiet.\n\nKAJA (22) waits.\n\nKAJA\nYes.\n"
)


@pytest.mark.parametrize("where", ["the parapet", "the ledge", "the edge of the roof", "the low wall"])
def test_on_a_roof_one_sits_on_the_low_wall_and_faces_the_roof(where):
    found, tracks, acts = staged(ROOF.format(where))
    act = seated(tracks["char:ivo"])
    far, row = on_ledge(found, act)
    assert far < 0.01 and act.location[2] == pytest.approx(row["z"])
    assert math.cos(act.yaw - row["out"]) < -0.99, "the face to the roof"
    rails = [i for i in found.items if i.asset == "railing"]
    assert rails and all(abs(i.location[0] - act.location[0]) > i.size[0] / 2 for i in rails)
    assert not acts.warnings


def test_what_one_has_in_the_lap_is_no_seat():
    found, tracks, _ = staged(
        "EXT. ROOFTOP - DAY\n\nIVO (20) sits on the edge of the roof, a guitar on his knees. He plays.\n\nIVO\nDone.\n"
    )
    assert on_ledge(found, seated(tracks["char:ivo"]))[0] < 0.01


def test_the_legs_hang_over_where_the_script_says_so_and_the_next_one_does_the_same():
    text = (
        "EXT. ROOFTOP - DAY\n\nIVO (20) sits on the ledge, his legs dangling over the street.\n\nIVO\nCome.\n\n"
        "KAJA (22) comes out of the door. She sits down beside him on the ledge.\n\nKAJA\nHigh.\n"
    )
    found, tracks, _ = staged(text)
    for who in ("char:ivo", "char:kaja"):
        acts = [a for a in tracks[who].acts if a.params.get("hang")]
        assert acts and all(math.cos(a.yaw - on_ledge(found, a)[1]["out"]) > 0.99 for a in acts)
    spots = [seated(tracks[who]).location for who in ("char:ivo", "char:kaja")]
    last = [a for a in tracks["char:kaja"].acts if a.params.get("hang")][-1].location
    assert 0.6 < math.dist(spots[0][:2], last[:2]) < 1.8


def test_on_a_quay_the_legs_hang_over_the_water():
    found, tracks, _ = staged(
        "EXT. HARBOR - DAWN\n\nRUT (60) and SEM (9) sit on the edge of the pier.\n\nRUT\nLook.\n\nSEM\nWhere?\n"
    )
    for who in ("char:rut", "char:sem"):
        act = seated(tracks[who])
        far, row = on_ledge(found, act)
        assert far < 0.01 and row["drop"] and math.cos(act.yaw - row["out"]) > 0.99
        assert act.location[1] < 6.0, "on the stones, not on the water"


def test_who_sits_down_beside_one_on_the_edge_sits_there_too():
    found, tracks, _ = staged(
        "EXT. HARBOR - DAY\n\nSEM (9) sits on the quay. RUT (60) walks up and sits down beside Sem.\n\nRUT\nLook.\n"
    )
    last = tracks["char:rut"].acts[-1]
    assert on_ledge(found, last)[0] < 0.01 and last.params.get("hang")


def test_an_edge_of_something_else_is_none():
    found, tracks, _ = staged("EXT. ROOFTOP - DAY\n\nIVO (20) sits on a crate.\n\nIVO\nQuiet.\n")
    assert "ledges" not in found.params
    act = seated(tracks["char:ivo"])
    assert act.location[1] < 6.8


def test_a_chair_that_the_script_gives_to_somebody_is_left_for_them():
    text = (
        "EXT. ROOFTOP - DAY\n\nAn armchair and a lot of sky. IVO (20) sits and reads.\n\nIVO\nDone.\n\n"
        "KAJA (50) comes out of the door. Kaja sits down in the armchair.\n\nKAJA\nGood.\n"
    )
    found, tracks, _ = staged(text)
    chair = next(i for i in found.items if i.asset == "armchair")
    assert all(math.dist(a.location[:2], chair.location[:2]) > 0.5 for a in tracks["char:ivo"].acts)
    assert any(a.target == chair.id and a.clip == "sit_down" for a in tracks["char:kaja"].acts)
