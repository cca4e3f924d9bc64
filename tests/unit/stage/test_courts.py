# SPDX-License-Identifier: GPL-3.0-or-later
"""The court of law: what stands in it, and that its people sit where they belong."""

import pytest

from backlot.addon import breakdown, script
from backlot.addon.stage import kit, sets
from backlot.addon.stage.blocking import block
from backlot.addon.world.schema import Location, Scene, World

TRIAL = """INT. DISTRICT COURTROOM - DAY

JUSTICE ABARA, 58, sits at the bench. Twelve JURORS listen. Onlookers sit on the benches.

JUSTICE ABARA
Call him.

PAULO, 30, a baker, walks to the witness box and sits down.

PAULO
I was at home.

DAGNY, 44, approaches the bench.

DAGNY
Your honour?

Justice Abara strikes her gavel.

JUSTICE ABARA
Overruled.
"""


def staged(text):
    world = breakdown.break_down(script.read(text.encode()))
    found = sets.plan_set(world.locations[-1], world.scenes, world)
    items = sets.dress(found, world.scenes[0], world)
    return world, found, items, block(world.scenes[0], world, found, items)


@pytest.mark.parametrize("heading, kind", [("COURTROOM", "office"), ("GERICHTSSAAL", "room"), ("법정", "room")])
def test_a_court_has_its_parts(heading, kind):
    for seed in range(3):
        place = Location(f"loc:{heading}:{seed}", heading, kind=kind)
        scenes = [Scene("s1", heading=f"INT. {heading} - DAY", location=place.id, present=["a", "b", "c"])]
        found = sets.plan_set(place, scenes, World())
        assets = [i.asset for i in found.items]
        for asset in ("judge_bench", "judge_chair", "witness_stand", "jury_box", "coat_of_arms", "gavel"):
            assert assets.count(asset) == 1, asset
        assert assets.count("bar_rail") == 2 and assets.count("pew") == 6 and "hammer" not in assets
        measured = sets.measure(found)
        assert measured["collision_free"] == measured["opening_clearance"] == measured["marks_reachable"] == 1.0
        seats = [m.item for m in found.marks if m.kind == "seat"]
        assert seats.count(f"{place.id}:jury") == 12 and f"{place.id}:witness" in seats


def test_everybody_sits_where_they_belong():
    _, found, _, acts = staged(TRIAL)
    place = found.location
    tracks = {t.performer: t for t in acts.tracks}
    chair = next(i for i in found.items if i.id == f"{place}:judge_chair")
    judge = tracks["char:justice-abara"].acts
    assert all(a.clip != "rise" for a in judge)
    assert abs(judge[0].location[0] - chair.location[0]) < 0.3 and abs(judge[0].location[1] - chair.location[1]) < 0.3
    assert any(a.clip == "sit_down" and a.target == f"{place}:witness" for a in tracks["char:paulo"].acts)
    bench = next(i for i in found.items if i.id == f"{place}:bench")
    x, y, _ = tracks["char:dagny"].acts[-1].location
    assert abs(x - bench.location[0]) < 2.4 and abs(y - bench.location[1]) < 1.6
    jury = next(i for i in found.items if i.id == f"{place}:jury")
    jurors = [t.acts[0].location for t in acts.tracks if "jurors" in t.performer]
    assert len(jurors) >= 8
    assert all(abs(x - jury.location[0]) < 1.3 and abs(y - jury.location[1]) < 2.3 for x, y, _ in jurors)


def test_there_is_one_gavel_and_it_is_in_the_hand_of_the_judge():
    world, found, items, acts = staged(TRIAL)
    gavels = [i for i in (*found.items, *items) if i.asset == "gavel"]
    assert len(gavels) == 1 and gavels[0].element in {e.id for e in world.scenes[0].elements}
    assert any(c.item == gavels[0].id and c.performer == "char:justice-abara" for c in acts.carries)


def test_a_gavel_is_no_hammer():
    gavel, hammer = kit.make("gavel"), kit.make("hammer")
    assert gavel.grip is not None and gavel.size != hammer.size
    text = "INT. SHED - DAY\n\nPIA (20) takes a hammer and a gavel.\n"
    things = breakdown.break_down(script.read(text.encode())).scenes[0].elements
    assert {e.asset for e in things if e.category == "props"} == {"hammer", "gavel"}


def test_titles_and_what_is_said_of_somebody_tell_where_they_belong():
    text = (
        "INT. COURTROOM - DAY\n\nMAGISTRATE ROWE, 50, sits at the bench. The defendant, KIP, 22, sits and waits. "
        "DETECTIVE HALE, 45, takes the stand and sits down.\n\nHALE\nI found it.\n\nROWE\nGo on.\n"
    )
    _, found, _, acts = staged(text)
    seats = {"char:rowe": "judge_chair", "char:kip": "defence_chair_1", "char:hale": "witness"}
    for who, seat in seats.items():
        item = next(i for i in found.items if i.id == f"{found.location}:{seat}")
        last = next(t for t in acts.tracks if t.performer == who).acts[-1]
        assert max(abs(a - b) for a, b in zip(last.location[:2], item.location[:2], strict=True)) < 0.6, who


@pytest.mark.parametrize(
    "text",
    [
        "INT. GERICHTSSAAL - TAG\n\nANNA (50) nimmt den Richterhammer und sieht sie an.\n\nANNA\nGut.\n",
        "S#1. 법정 (낮)\n\n판사 민수(50)가 판사봉을 든다.\n\n민수\n조용히.\n",
        "1 法廷（昼）\n\n裁判長の健（50）が木槌を手に取る。\n\n健「静かに」\n",
    ],
)
def test_gavels_in_other_languages(text):
    world = breakdown.break_down(script.read(text.encode()))
    assert "gavel" in {e.asset for e in world.scenes[0].elements}
