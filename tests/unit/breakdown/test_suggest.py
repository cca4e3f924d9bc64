# SPDX-License-Identifier: GPL-3.0-or-later
"""A language model's facts: which are kept as suggestions, and what accepting and refusing them does."""

import copy
import random

import pytest

from backlot.addon import breakdown, script
from backlot.addon.breakdown import suggest, suggested
from backlot.addon.breakdown.quotes import SceneText
from backlot.addon.world.diff import diff
from backlot.addon.world.files import world_from_json, world_to_json

PLAY = """INT. WORKSHOP - NIGHT

ODA (50s) and PELLE (20s) enter. Sawdust and a theodolite on the bench.

ODA
Where is the harpoon?

Pelle tinkers with the theodolite. Forty dignitaries snooze behind the glass.

PELLE
No harpoon.

EXT. JETTY - DAY

A windsock flaps. Somebody in a yellow oilskin waits, it is the young man from the workshop.

ODA
You again.
"""
DEED = {"quote": "Pelle tinkers with the theodolite", "subjects": ["char:pelle"], "verb": "work", "object": "none",
        "target": "none"}  # fmt: skip


def read(source, previous=None):
    play = script.read(source.encode())
    world = breakdown.break_down(play, previous)
    return world, breakdown.texts(world, play)


@pytest.fixture
def film():
    return read(PLAY)


def facts(world, texts, answer, scene=0):
    scene = world.scenes[scene]
    return suggest.read(answer, world, scene, texts[scene.id], "little")


def add(film, answer, scene=0):
    world, texts = film
    world.suggestions += facts(world, texts, answer, scene)
    return world


def valid(world):
    """A world that its own schema takes back, and in which every id names something."""
    assert world_from_json(world_to_json(world)) == world
    for scene in world.scenes:
        here = {c.id for c in world.characters} | {x.id for x in world.locations} | {e.id for e in scene.elements}
        for beat in scene.beats:
            assert {i for i in (*beat.subjects, beat.object, beat.target) if i} <= here
            assert beat.target or not beat.relation
        assert {i for e in scene.elements for i in (e.owner, e.at) if i} <= here
        assert set(scene.present) <= here
        assert scene.duration_s == pytest.approx(sum(b.duration_s for b in scene.beats), abs=0.02)


def test_the_question_names_what_may_be_chosen(film):
    world, texts = film
    messages, schema = suggest.question(world, world.scenes[1], texts[world.scenes[1].id])
    told = messages[1]["content"]
    assert "yellow oilskin" in told and "You again." in told and "harpoon" not in told
    lists = schema["properties"]
    assert set(lists["present"]["items"]["properties"]["who"]["enum"]) == {"char:pelle", "char:oda"} - set(
        world.scenes[1].present
    )
    assert set(lists["elements"]["items"]["properties"]["category"]["enum"]) == set(suggest.CHOSEN)
    assert len(told) < 6000


def test_a_long_scene_is_shown_as_far_as_there_is_room():
    speech = "We shall talk and talk until the lamps go out. " * 20
    source = "INT. HALL - DAY\n\nAnna enters.\n\n" + f"ANNA\n{speech}\n\n" * 30 + "She leaves.\n"
    world, texts = read(source)
    (_, message), _ = suggest.question(world, world.scenes[0], texts[world.scenes[0].id])
    assert len(message["content"]) < 8000 and "She leaves." in message["content"]


def test_facts_that_the_scene_says_become_suggestions(film):
    world, texts = film
    answer = {
        "elements": [{"quote": "Sawdust and a theodolite", "category": "props", "name": "a theodolite"},
                     {"quote": "Sawdust", "category": "sfx", "name": "Sawdust"}],
        "extras": [{"quote": "Forty dignitaries snooze", "name": "dignitaries", "count": 40}],
        "deeds": [DEED],
    }  # fmt: skip
    found = facts(world, texts, answer)
    assert [s.kind for s in found] == ["extras", "element", "element", "deed"]
    assert all(s.state == "open" and s.model == "little" and s.scene == world.scenes[0].id for s in found)
    assert [s.lines for s in found] == [[8, 8], [3, 3], [3, 3], [8, 8]]
    assert len({s.id for s in found}) == 4
    assert not any(e.origin for e in world.scenes[0].elements) and facts(*film, {"deeds": []}) == []


WRONG = {
    "invented quote": {"elements": [{"quote": "a harpoon gun on the wall", "category": "props", "name": "gun"}]},
    "quoted from a speech": {"elements": [{"quote": "Where is the harpoon", "category": "props", "name": "harpoon"}]},
    "half a word": {"elements": [{"quote": "dust and a theod", "category": "props", "name": "theod"}]},
    "name that the quote has not": {"elements": [{"quote": "on the bench", "category": "props", "name": "lamp"}]},
    "invented category": {"elements": [{"quote": "on the bench", "category": "weapons", "name": "bench"}]},
    "the cast as extras": {"elements": [{"quote": "ODA (50s)", "category": "extras", "name": "ODA"}]},
    "a person as a thing": {"elements": [{"quote": "ODA (50s)", "category": "props", "name": "ODA"}]},
    "no name": {"elements": [{"quote": "on the bench", "category": "props"}]},
    "invented person": {"present": [{"quote": "enter", "who": "char:nobody"}]},
    "somebody who is there": {"present": [{"quote": "ODA (50s) and PELLE", "who": "char:oda"}]},
    "count that is none": {"extras": [{"quote": "Forty dignitaries", "name": "dignitaries", "count": -3}]},
    "count too large": {"extras": [{"quote": "Forty dignitaries", "name": "dignitaries", "count": 10**9}]},
    "count that is a word": {"extras": [{"quote": "Forty dignitaries", "name": "dignitaries", "count": "forty"}]},
    "invented verb": {"deeds": [DEED | {"verb": "tinker"}]},
    "invented doer": {"deeds": [DEED | {"subjects": ["char:pelle", "char:x"]}]},
    "nobody does it": {"deeds": [DEED | {"subjects": []}]},
    "a place does it": {"deeds": [DEED | {"subjects": ["loc:workshop"]}]},
    "invented object": {"deeds": [DEED | {"object": "prop:harpoon"}]},
    "done to oneself": {"deeds": [DEED | {"target": "char:pelle"}]},
    "a line that is understood": {"deeds": [DEED | {"quote": "PELLE (20s) enter"}]},
    "no quote": {"deeds": [{k: v for k, v in DEED.items() if k != "quote"}]},
    "a number for a quote": {"deeds": [DEED | {"quote": 7}]},
    "a list for an object": {"deeds": [DEED | {"object": ["prop:x"], "target": {}}]},
    "a list for a person": {"present": [{"quote": "enter", "who": []}]},
    "no list": {"deeds": DEED, "elements": []},
    "no facts": {"deeds": [None, 3, "x", []]},
}  # fmt: skip


@pytest.mark.parametrize("case", WRONG)
def test_facts_that_are_made_up_are_dropped(film, case):
    assert facts(*film, WRONG[case]) == []
    assert facts(*film, {"deeds": [DEED]}), "true ones are kept"


@pytest.mark.parametrize("answer", [{}, {"facts": []}, {"deeds": "none"}, {"elements": {"name": "x"}}])
def test_an_answer_of_another_form_is_none(film, answer):
    with pytest.raises(suggest.NoFacts, match="schema"):
        facts(*film, answer)


GOOD = {
    "present": [{"quote": "Pelle tinkers", "who": "char:pelle"}],
    "extras": [{"quote": "Forty dignitaries snooze", "name": "dignitaries", "count": 40}],
    "elements": [{"quote": "Sawdust and a theodolite", "category": "sfx", "name": "Sawdust"}],
    "deeds": [DEED],
}


def test_whatever_comes_the_world_stays_whole(film):
    draw = random.Random(3)
    words = ["enter", "theodolite", "char:oda", "prop:x", "work", "none", "props", "", "\x00", "가", None, True, 0, -1,
             10**30, 2.5, [], {}, ["char:oda"], [[]], {"a": []}]  # fmt: skip
    world, texts = film
    world.scenes[0].present.remove("char:pelle")
    kept = []
    for _ in range(400):
        tried, answer = copy.deepcopy(world), copy.deepcopy(GOOD)
        for _ in range(draw.randrange(1, 6)):
            fact = draw.choice(list(answer.values()))
            fact[0][draw.choice(list(fact[0]))] = draw.choice(words)
        tried.suggestions = facts(tried, texts, answer)
        kept.append(suggested.judge(tried, "accepted"))
        valid(tried)
        for made in [s.id for s in tried.suggestions]:
            suggested.judge(tried, "refused", made)
        valid(tried)
    assert len(set(kept)) > 3, "of four facts none or many are true"


def test_the_same_fact_is_suggested_once(film):
    world = add(film, {"deeds": [DEED, DEED]})
    assert len(world.suggestions) == 1
    suggested.judge(world, "refused", world.suggestions[0].id)
    assert facts(*film, {"deeds": [DEED]}) == []


def test_a_deed_accepted_and_taken_back(film):
    world = add(film, {"deeds": [DEED]})
    before = copy.deepcopy(world)
    (made,) = world.suggestions
    assert suggested.judge(world, "accepted", made.id) == 1
    beat = next(b for b in world.scenes[0].beats if b.id == made.beat)
    assert (beat.verb, beat.subjects, beat.origin, beat.inferred) == ("work", ["char:pelle"], made.id, False)
    assert diff(before, world).changed == {world.scenes[0].id: ["lines"]}
    valid(world)
    assert suggested.judge(world, "open", made.id) == 1
    assert world == before


def test_things_and_people_accepted_and_taken_back(film):
    world, _ = film
    world.scenes[1].present.clear()
    add(film, {"extras": [{"quote": "Forty dignitaries", "name": "dignitaries", "count": 40}],
               "elements": [{"quote": "Sawdust", "category": "sfx", "name": "Sawdust"}]})  # fmt: skip
    add(film, {"present": [{"quote": "the young man from the workshop", "who": "char:pelle"}]}, scene=1)
    before = copy.deepcopy(world)
    assert suggested.judge(world, "accepted") == 3
    made = {e.name: e for e in world.scenes[0].elements if e.origin}
    assert (made["dignitaries"].count, made["dignitaries"].category, made["dignitaries"].inferred) == (
        40,
        "extras",
        False,
    )
    assert made["Sawdust"].lines == [3] and made["Sawdust"].id == "sfx:sawdust"
    assert world.scenes[1].present == ["char:pelle"]
    valid(world)
    for ident in [s.id for s in world.suggestions]:
        suggested.judge(world, "refused", ident)
    assert all(s.state == "refused" for s in world.suggestions)
    for a, b in zip(world.scenes, before.scenes, strict=True):
        assert a == b


def test_a_number_that_the_quote_does_not_tell_is_inferred(film):
    world = add(film, {"extras": [{"quote": "dignitaries snooze", "name": "dignitaries", "count": 12}]})
    suggested.judge(world, "accepted")
    assert [e.inferred for e in world.scenes[0].elements if e.origin] == [True]


def test_accepting_what_is_known_by_now_changes_nothing(film):
    world = add(film, {"elements": [{"quote": "Sawdust", "category": "sfx", "name": "Sawdust"}]})
    twin = copy.copy(world.suggestions[0])
    twin.id += "-2"
    world.suggestions.append(twin)
    assert suggested.judge(world, "accepted") == 1
    assert [s.state for s in world.suggestions] == ["accepted", "open"]
    assert sum(e.id == "sfx:sawdust" for e in world.scenes[0].elements) == 1


@pytest.fixture
def judged(film):
    """A film whose sawdust is accepted, whose deed is accepted, and whose windsock is refused."""
    add(film, {"deeds": [DEED], "elements": [{"quote": "Sawdust", "category": "sfx", "name": "Sawdust"}]})
    world = add(
        film, {"elements": [{"quote": "A windsock flaps", "category": "set_dressing", "name": "windsock"}]}, scene=1
    )
    for made in world.suggestions:
        suggested.judge(world, "refused" if made.name == "windsock" else "accepted", made.id)
    assert [s.state for s in world.suggestions] == ["accepted", "accepted", "refused"]
    return world


def test_the_next_draft_keeps_what_was_decided(judged):
    draft = "Title: Second\n\n" + PLAY.replace("Where is the harpoon?", "Well?").replace("enter.", "enter, tired.")
    world, _ = read(draft, judged)
    assert [(s.id, s.state) for s in world.suggestions] == [(s.id, s.state) for s in judged.suggestions]
    assert [s.lines[0] for s in world.suggestions] == [s.lines[0] + 2 for s in judged.suggestions]
    assert "sfx:sawdust" in {e.id for e in world.scenes[0].elements}
    assert [b.verb for b in world.scenes[0].beats if b.origin] == ["work"]
    valid(world)
    again, _ = read(draft, world)
    assert again == world and not diff(world, again).changed


def test_the_next_draft_drops_what_it_does_not_say_any_more(judged):
    draft = PLAY.replace("Sawdust and a", "A").replace("tinkers with the theodolite", "sleeps")
    world, _ = read(draft, judged)
    assert [s.name for s in world.suggestions] == ["windsock"]
    assert not any(e.origin for e in world.scenes[0].elements) and not any(b.origin for b in world.scenes[0].beats)
    world, _ = read(PLAY.partition("EXT.")[0], judged)
    assert len(world.suggestions) == 2, "a scene that is gone takes its own along"


def test_a_renamed_character_keeps_what_was_accepted(judged):
    world, _ = read(PLAY.replace("Pelle tinkers", "Pelle tinkers").replace("ODA", "BRITT"), judged)
    assert [b.subjects for b in world.scenes[0].beats if b.origin] == [["char:pelle"]]


def test_a_world_written_by_hand_does_no_harm(judged):
    data = world_to_json(judged)
    for fact in data["suggestions"]:
        fact.update(
            category=None, subjects=["char:x"], object="", scene="scene:none" if fact["name"] else fact["scene"]
        )
    world, _ = read(PLAY, world_from_json(data))
    assert world.suggestions == []


@pytest.mark.parametrize(
    ("action", "quote", "name"),
    [("지우가 칼을 든다. 손님들이 본다.", "칼을 든다", "칼"), ("健が刀を抜く。", "刀を抜く", "刀"),
     ("小李拿起一把伞。", "拿起一把伞", "伞"), ("สมชายนั่งบนเก้าอี้", "นั่งบนเก้าอี้", "เก้าอี้")],
)  # fmt: skip
def test_scripts_in_other_languages(action, quote, name):
    film = read(f"INT. HOUSE - DAY\n\n{action}\n\n@지우\nA!\n")
    bare = film[0].scenes[0]
    bare.elements, bare.beats, bare.duration_s = [], [], 0.0
    thing = {"quote": quote, "category": "props", "name": name}
    invented = {"quote": quote, "category": "props", "name": "망치"}
    world = add(film, {"elements": [invented, thing]})
    assert suggested.judge(world, "accepted") == 1
    (element,) = world.scenes[0].elements
    assert (element.name, element.lines, element.category) == (name, [3], "props")
    valid(world)
    again, _ = read(f"Title: B\n\nINT. HOUSE - DAY\n\n{action}\n\n@지우\nA!\n", world)
    assert name in {e.name for e in again.scenes[0].elements}


@pytest.mark.parametrize(
    ("rows", "quote", "lines"),
    [
        (["The  RUSTY\tkey", "turns."], "rusty key turns", [1, 2]),
        (["She says ‘no’ — twice."], "'no' - twice", [1, 1]),
        (["민호가 낡은 우산을 편다."], "낡은 우산", [1, 1]),
        (["健は傘を", "開く。"], "傘を開く", [1, 2]),
        (["小李放下箱子。"], "放下箱子。", [1, 1]),
        (["สมชายเปิดประตู"], "เปิดประตู", [1, 1]),
        (["Cafe\u0301 au lait"], "café", [1, 1]),
        (["The artist"], "art", None),
        (["The artist. Art."], "art", [1, 1]),
        (["The artist"], "", None),
        (["The artist"], "...", None),
        (["a" * 900], "a" * 900, None),
    ],
)
def test_quotes(rows, quote, lines):
    assert SceneText([(k + 1, "action", row) for k, row in enumerate(rows)]).find(quote) == lines
