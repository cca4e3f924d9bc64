# SPDX-License-Identifier: GPL-3.0-or-later
"""Lamps and candles that the script switches: which ones, when, how dark it is meanwhile."""

import pytest

from backlot.addon.stage import practicals
from backlot.addon.stage.plan import Act, Blocking, Item, Span, Track
from backlot.addon.world.schema import Beat

ROOM = [
    Item("ceiling", "ceiling_lamp", (0, 0, 2.7)),
    Item("floor", "floor_lamp", (1, 1, 0)),
    Item("table", "table_lamp", (2, 1, 0.7), element="prop:lamp"),
    Item("candle", "candle", (0, 1, 0.7)),
    Item("chair", "chair"),
]


def planned(*texts, lit=True, natural=0.9, language="en", verb="light", **more):
    beats = [Beat(f"b{n}", "action", [1, 1], ["char:a"], verb, text=text, **more) for n, text in enumerate(texts)]
    spans = [Span(b.id, 10.0 * n, 10.0 * n + 8.0) for n, b in enumerate(beats)]
    acts = [Act("open", 10.0 * n + 5, 10.0 * n + 6, beat=b.id) for n, b in enumerate(beats)]
    blocking = Blocking("s", 100.0, spans, [Track("char:a", acts)])
    return practicals.plan(beats, blocking, ROOM, language, lit, natural)


def states(plan):
    return {lamp.item: [on for _, on in lamp.states] for lamp in plan.lamps}


def test_the_lights_go_out_and_it_is_dark_from_that_moment():
    plan = planned("The lights go out.", verb=None)
    assert states(plan) == {key: [True, False] for key in ("ceiling", "floor", "table")}
    assert plan.dark == [(0.0, 0.0), (2.4, 0.9)]


def test_a_switch_lights_a_dark_room_in_the_middle_of_the_deed():
    plan = planned("She flips the switch.")
    assert states(plan)["ceiling"] == [False, True]
    assert plan.dark == [(0.0, 0.9), (5.55, 0.0)]


def test_one_lamp_is_the_one_that_is_meant_and_lights_a_part():
    assert set(states(planned("He turns off the floor lamp."))) == {"floor"}
    assert set(states(planned("He turns off the lamp.", object="prop:lamp"))) == {"table"}
    one, all_of_them = (planned(text).dark[-1][1] for text in ("He turns off the lamp.", "He turns off the lights."))
    assert 0 < one < all_of_them


def test_a_candle_burns_until_it_is_blown_out():
    plan = planned("The lights go out.", "He blows out the candle.")
    assert states(plan)["candle"] == [True, False]
    assert plan.dark[1][1] < plan.dark[2][1] == 0.9


def test_by_day_a_lamp_that_is_switched_on_darkens_nothing():
    plan = planned("She switches on the lamp.", lit=False, natural=0.0)
    assert states(plan) == {"floor": [False, True]} and {level for _, level in plan.dark} == {0.0}


@pytest.mark.parametrize("text", ["She sits down.", "She lights a cigarette.", "The light of day."])
def test_nothing_is_switched_without_a_word_of_it(text):
    assert planned(text) == practicals.Practicals()


def test_it_is_read_in_the_language_of_the_script():
    assert states(planned("지우가 불을 끈다.", language="ko"))["ceiling"] == [True, False]
