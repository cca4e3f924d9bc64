# SPDX-License-Identifier: GPL-3.0-or-later
"""Where and when a film plays: from headings, what is written on the screen, the film about it, its language."""

import pytest

from backlot.addon import breakdown, script
from backlot.addon.world.records import from_plain, to_plain
from backlot.addon.world.schema import Location


def places(text):
    """``{name: (culture, era)}`` of a script."""
    return {x.name: (x.culture, x.era) for x in breakdown.break_down(script.read(text.encode())).locations}


def scene(heading, action="Somebody waits."):
    return f"{heading}\n\n{action}\n\n"


@pytest.mark.parametrize(
    ("heading", "told"),
    [
        ("INT. NEW YORK DINER - NIGHT", ("north_american", None)),
        ("EXT. KYOTO ALLEY - DAY", ("japanese", None)),
        ("EXT. BEIJING HUTONG - DAY", ("chinese", None)),
        ("EXT. BANGKOK SIDE STREET - DAY", ("thai", None)),
        ("EXT. PARIS STREET - DAY", ("european", None)),
        ("EXT. SEOUL, 2050 - NIGHT", ("korean", "near_future")),
        ("EXT. SEOUL STREET - DAY (1987)", ("korean", "modern")),
        ("INT. KITCHEN, 1955 - DAY", (None, "mid_century")),
        ("INT. KITCHEN - 1950s - DAY", (None, "mid_century")),
        ("INT. MEDIEVAL TAVERN - NIGHT", (None, "medieval")),
        ("EXT. ENGLISH VILLAGE, TWELFTH CENTURY - DAY", ("european", "medieval")),
        ("EXT. JOSEON VILLAGE - DAY", ("korean", "premodern")),
        ("EXT. EDO STREET - NIGHT", ("japanese", "premodern")),
        ("INT. ROOM 1408 - NIGHT", (None, None)),
        ("INT. HOTEL ROOM 2046 - NIGHT", (None, None)),
        ("EXT. 1600 PENNSYLVANIA AVENUE - DAY", (None, None)),
        ("INT. THAILAND CAFE - DAY", ("thai", None)),
        ("INT. ROMANCE BOOKSHOP - DAY", (None, None)),
    ],
)
def test_a_heading_tells(heading, told):
    assert set(places(scene(heading)).values()) == {told}


@pytest.mark.parametrize(
    ("heading", "told"),
    [
        ("1. 서울 거리. 낮", ("korean", None)),
        ("1. 뉴욕 거리. 낮", ("north_american", None)),
        ("1. 2050년 아파트 거실. 낮", ("korean", "near_future")),
        ("1. 조선시대 주막. 밤", ("korean", "premodern")),
    ],
)
def test_a_korean_heading_tells(heading, told):
    assert (
        told
        in places(f"제목: 밤\n\n{heading}\n\n민수가 천천히 걸어온다. 그는 잠시 멈춘다.\n\n민수\n어디 가?\n").values()
    )


def test_a_city_named_once_holds_until_the_next_one():
    found = places(
        scene("INT. FLAT - DAY")
        + scene("EXT. TOKYO STREET - DAY")
        + scene("INT. SHOP - DAY")
        + scene("EXT. ROME, STATION - DAY")
        + scene("INT. OFFICE - DAY")
    )
    assert found["FLAT"][0] == found["SHOP"][0] == "japanese"
    assert found["OFFICE"][0] == "european"


def test_a_flashback_speaks_for_itself_alone():
    found = places(scene("INT. FLAT - DAY") + scene("EXT. YARD, 1955 - DAY (FLASHBACK)") + scene("INT. OFFICE - DAY"))
    assert found["OFFICE"][1] is None and "mid_century" in {era for _, era in found.values()}


def test_what_is_written_on_the_screen_tells_and_what_people_speak_of_does_not():
    assert places(scene("INT. FLAT - DAY", "SUPER: Bangkok, 1962."))["FLAT"] == ("thai", "mid_century")
    assert places(scene("INT. FLAT - DAY", "Shanghai. 1934."))["FLAT"] == ("chinese", "mid_century")
    talk = "She reads a letter from her aunt, who left Tokyo in 1955 and never came back to the sea."
    assert places(scene("INT. FLAT - DAY", talk))["FLAT"] == (None, None)


def test_things_that_stand_about_tell():
    assert places(scene("INT. HOUSE - DAY", "She kneels on the tatami and pours tea."))["HOUSE"][0] == "japanese"


def test_words_of_an_earlier_time_tell_together_where_nothing_is_of_our_days():
    west = "The sheriff ties his horse before the saloon. "
    assert places(scene("EXT. MAIN STREET - DAY", west))["MAIN STREET"] == ("north_american", "premodern")
    assert places(scene("EXT. MAIN STREET - DAY", west + "A car stops."))["MAIN STREET"] == (None, None)
    knights = "Two knights cross their swords before the drawbridge of the castle."
    assert places(scene("EXT. FIELD - DAY", knights))["FIELD"] == ("european", "medieval")


def test_worlds_written_before_still_read():
    plain = {"id": "loc:a", "name": "A", "kind": "bar"}
    assert from_plain(Location, plain).culture is None
    assert from_plain(Location, to_plain(Location("loc:a", "A", culture="thai", era="medieval"))).era == "medieval"
