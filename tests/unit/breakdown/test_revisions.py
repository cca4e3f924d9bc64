# SPDX-License-Identifier: GPL-3.0-or-later
"""Ids that survive reordering, renaming and rewriting; the difference of two drafts."""

import random

from backlot.addon import breakdown, script
from backlot.addon.world.diff import diff
from backlot.addon.world.ids import slug

SCENES = [
    "INT. DINER - NIGHT\n\nMARA (30s) sits in the booth. She opens a suitcase.\n\nMARA\nEmpty.\n",
    "EXT. PIER - DAY\n\nTheo walks to the boat. A dog barks.\n\nTHEO\nToo late.\n",
    "INT. DINER - NIGHT\n\nMara stands up. She hands Theo the suitcase.\n\nTHEO\nThanks.\n",
    "INT. MARA'S HOUSE - KITCHEN - DAY\n\nTwo guards wait. Mara pours a coffee.\n",
]


def world(scenes, previous=None):
    return breakdown.break_down(script.read("\n".join(scenes).encode()), previous)


def ids_of(found):
    scenes = {s.beats[0].text: s for s in found.scenes}
    return (
        {c.id for c in found.characters},
        {x.id for x in found.locations},
        {text: (s.id, [b.id for b in s.beats], sorted(e.id for e in s.elements)) for text, s in scenes.items()},
    )


def test_order_makes_no_ids():
    expected = ids_of(world(SCENES))
    for seed in range(5):
        shuffled = SCENES[:]
        random.Random(seed).shuffle(shuffled)
        assert ids_of(world(shuffled)) == expected


def test_what_ids_look_like():
    found = world(SCENES)
    assert found.scenes[1].id == "scene:pier-day"
    assert found.scenes[0].id.startswith("scene:diner-night-") and found.scenes[0].id != found.scenes[2].id
    assert "loc:maras-house/kitchen" in {x.id for x in found.locations}
    assert slug("Café Zoë’s  #2") == "cafe-zoes-2" and slug("민수의 집") == "민수의-집" and slug("!!") == "unnamed"


def test_unchanged_draft():
    old = world(SCENES)
    new = world(SCENES, old)
    changes = diff(old, new)
    assert changes.unchanged == [s.id for s in old.scenes]
    assert not (changes.added or changes.dropped or changes.changed)
    assert ids_of(new) == ids_of(old)


def test_lines_that_shift_change_nothing():
    old = world(SCENES)
    new = world(["Title: X\n\n", *SCENES], old)
    assert not diff(old, new).changed


def test_rewritten_scene_keeps_its_id_and_says_why():
    old = world(SCENES)
    rewritten = SCENES[:]
    rewritten[0] = (
        "INT. DINER - DAY\n\nMARA (30s) sits in the booth. She opens a suitcase. Theo enters.\n\nMARA\nStill empty.\n"
    )
    new = world(rewritten, old)
    assert new.scenes[0].id == old.scenes[0].id
    assert new.scenes[0].beats[0].id == old.scenes[0].beats[0].id
    changes = diff(old, new)
    assert set(changes.changed) == {old.scenes[0].id}
    assert {"heading", "time", "lines", "cast"} <= set(changes.changed[old.scenes[0].id])


def test_added_dropped_and_moved():
    old = world(SCENES)
    new = world([SCENES[3], "EXT. MOON - NIGHT\n\nA rocket lands in the dust.\n", SCENES[0], SCENES[1]], old)
    changes = diff(old, new)
    assert changes.dropped == [old.scenes[2].id] and changes.added == ["scene:moon-night"]
    assert changes.changed == {old.scenes[3].id: ["order"]}


def test_second_scene_of_a_place_does_not_take_the_first_ones_id():
    old = world([SCENES[1]])
    new = world(["EXT. PIER - DAY\n\nNobody here, only gulls and rope and an old bicycle.\n", SCENES[1]], old)
    assert new.scenes[1].id == old.scenes[0].id != new.scenes[0].id


def test_renamed_character_keeps_the_id():
    old = world(SCENES)
    new = world([text.replace("Theo", "Jonas").replace("THEO", "JONAS") for text in SCENES], old)
    jonas = next(c for c in new.characters if c.name == "JONAS")
    assert jonas.id == "char:theo"


def test_numbers_align_scenes_that_were_rewritten():
    numbered = [text.replace("\n", f" #{k + 10}#\n", 1) for k, text in enumerate(SCENES)]
    old = world(numbered)
    numbered[1] = "EXT. PIER - NIGHT #11#\n\nSomething else entirely happens.\n"
    assert world(numbered, old).scenes[1].id == old.scenes[1].id
