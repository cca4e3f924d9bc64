# SPDX-License-Identifier: GPL-3.0-or-later
"""Subtitle lines in several scripts."""

import pytest

from backlot.addon.edit.wording import LINES, WIDTH, columns, pages, wrap

TEXTS = [
    "Hello there.",
    "I never said that I would come back, and if I did, I was lying; you knew it as well as I did, all of you.",
    "네가 먼저 말했잖아. 우리 이제 그만하자고, 다시는 여기 오지 말자고 네가 그랬잖아, 기억 안 나?",
    "「また雨か。昨日も降っていたのに、今日もずっと降り続けるつもりなのかな、まったく困ったものだ。」と彼は言った。",
    "你怎么现在才来？我们都等了你三个小时了，饭菜都凉了，你知不知道我有多担心你啊！",
    "เมื่อไหร่เธอจะกลับมา ฉันรอเธออยู่ตรงนี้ทุกวันไม่เคยไปไหนเลย แล้วเธอก็ไม่เคยส่งข่าวมาสักครั้ง",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft ist ein langes Wort.",
]


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("width", [20, WIDTH, 60])
def test_lines_fit_and_lose_nothing(text, width):
    lines = wrap(text, width)
    assert all(columns(line) <= width for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


@pytest.mark.parametrize("text", TEXTS)
def test_a_page_has_two_lines_at_most(text):
    found = pages(text)
    assert all(1 <= len(page.split("\n")) <= LINES for page in found)
    assert "".join("".join(found).split()) == "".join(text.split())


def test_lines_are_of_even_length():
    lines = wrap("the quick brown fox jumps over the lazy dog now", 38)
    assert len(lines) == 2
    assert abs(columns(lines[0]) - columns(lines[1])) <= 8


def test_words_of_spaced_scripts_stay_whole():
    for text in (TEXTS[1], TEXTS[2]):
        words = set(text.split())
        assert all(word in words for line in wrap(text, 24) for word in line.split())


def test_no_line_begins_with_a_closing_mark():
    for width in range(12, 44, 2):
        lines = wrap(TEXTS[3], width)
        assert not any(line[0] in "、。」ー" for line in lines)
        assert not any(line[-1] in "「" for line in lines)


def test_thai_marks_stay_with_their_letter():
    import unicodedata

    for line in wrap("ที่นี่เป็นที่ที่ดีที่สุดที่เราเคยพบกันมาตลอดทั้งปีนี้เลยนะ", 12):
        assert unicodedata.category(line[0]) != "Mn"


def test_empty_text_has_no_lines():
    assert wrap("   ") == [] and pages("") == []
