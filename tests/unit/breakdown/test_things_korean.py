# SPDX-License-Identifier: GPL-3.0-or-later
"""Korean words for what a set has: what they are, how many, and what only looks like one of them."""

import pytest
from test_languages import world


def things(text):
    """``{id: count}`` of the elements of one scene that are no people."""
    elements = world("ko", text).scenes[0].elements
    return {e.id: e.count for e in elements if not e.id.startswith("extras:")}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("노인이 돋보기로 사전 대신 국어사전을 들여다본다.", {"prop:magnifying-glass": 1, "prop:dictionary": 1}),
        ("간호사가 링거 두 병을 들고 온다.", {"prop:drip-bag": 2}),
        ("법당에는 연등 열 개가 걸려 있다.", {"dressing:paper-lantern": 10}),
        ("식탁에 국그릇 네 개.", {"dressing:table-식탁": 1, "prop:soup-bowl": 4}),
        ("냉장고에서 캔맥주 세 캔을 꺼낸다.", {"dressing:fridge": 1, "prop:beer-can": 3}),
        ("피자 두 판이 배달된다.", {"prop:pizza": 2}),
        ("어부가 양동이에 고등어 세 마리를 담는다.", {"prop:bucket": 1, "prop:fish": 3}),
        ("거북이 세 마리가 어항에 있다.", {"animal:turtle": 3, "dressing:aquarium": 1}),
        ("라바콘 다섯 개가 놓인 도로.", {"prop:traffic-cone": 5}),
        ("굴삭기 두 대가 담장을 부순다.", {"vehicle:excavator": 2, "dressing:fence-담장": 1}),
        ("아이가 솜 사탕을 들고 회전목마로 달려간다.", {"prop:cotton-candy": 1, "dressing:merry-go-round": 1}),
        ("엄마가 기저귀를 간다. 젖병 두 개.", {"prop:diaper": 1, "prop:baby-bottle": 2}),
        ("옷걸이에 한복 두 벌이 걸려 있다.", {"dressing:coat-rack": 1, "wardrobe:hanbok": 2}),
        ("감식반이 증거봉투에 탄피들을 담는다.", {"prop:evidence-bag": 1, "prop:bullet-casing": 1}),
        ("민수가 TV를 끄고 노트북에 USB를 꽂는다.", {"dressing:television": 1, "prop:laptop": 1, "prop:usb-stick": 1}),
        ("배관에서 물이 샌다.", {"dressing:pipework": 1, "prop:glass-of-water": 1}),
        ("키보드 옆에 마우스 두 개.", {"prop:keyboard": 1, "prop:computer-mouse": 2}),
    ],
)
def test_what_it_is_and_how_many(text, found):

    assert things(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "그게 마지막일지도 모른다.",
        "지우는 대답하지도 않고 돌아선다.",
        "지우가 늘어지게 하품을 한다.",
        "지우가 민수에게 사과를 한다.",
        "아이는 가위에 눌린 듯 몸부림친다.",
        "민수가 올 줄 알았다는 듯 웃는다.",
        "약 이십 명의 사람들이 모여 있다.",
        "두 사람의 차이를 모르는 민수.",
        "민수가 말하자 그의 말에 놀란 지우가 입을 벌린다.",
        "배가 고파 쓰러질 지경이다.",
        "아파트 단지 입구에 사람들이 모인다.",
        "그들의 계획은 실패로 끝난다.",
        "우리는 모두 함께 걸었다.",
        "수정과 민수가 나란히 걷는다.",
        "국가의 부름을 받은 청년들이 떠난다.",
        "민수는 속도를 줄이고 몸을 피하고 있다.",
    ],
)
def test_what_is_nothing_on_the_set(text):

    assert things(text) == {}


@pytest.mark.parametrize("text", ["책가 옆에 선다.", "총가 많다.", "차이를 느낀다."])
def test_a_particle_that_does_not_fit_makes_no_thing(text):

    assert not world("ko", text).scenes[0].elements


def test_a_particle_that_fits_does():

    assert {e.id for e in world("ko", "차가 멈춘다.").scenes[0].elements} == {"vehicle:car"}
